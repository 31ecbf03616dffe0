// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":27,"case":87,"question":2,"request":292});
const b_array_concat = B["array.concat"];
const b_concat = B["concat"];
const b_count = B["count"];
const b_div = B["div"];
const b_endswith = B["endswith"];
const b_floor = B["floor"];
const b_format_int = B["format_int"];
const b_gt = B["gt"];
const b_gte = B["gte"];
const b_internal_member_2 = B["internal.member_2"];
const b_is_array = B["is_array"];
const b_is_boolean = B["is_boolean"];
const b_is_number = B["is_number"];
const b_is_object = B["is_object"];
const b_is_string = B["is_string"];
const b_lower = B["lower"];
const b_lt = B["lt"];
const b_lte = B["lte"];
const b_max = B["max"];
const b_min = B["min"];
const b_minus = B["minus"];
const b_mul = B["mul"];
const b_neq = B["neq"];
const b_numbers_range = B["numbers.range"];
const b_object_filter = B["object.filter"];
const b_object_get = B["object.get"];
const b_object_keys = B["object.keys"];
const b_object_remove = B["object.remove"];
const b_object_union = B["object.union"];
const b_or = B["or"];
const b_plus = B["plus"];
const b_rem = B["rem"];
const b_sort = B["sort"];
const b_split = B["split"];
const b_substring = B["substring"];
const b_to_number = B["to_number"];
const b_trim_right = B["trim_right"];
const b_upper = B["upper"];
function O0(a0,a1) { this["clause"] = a0; this["id"] = a1; }
O0.prototype = Bare.prototype;
function O1(a0,a1,a2) { this["checks"] = a0; this["not_considered"] = a1; this["working"] = a2; }
O1.prototype = Bare.prototype;
function O2(a0,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10) { this["as_of"] = a0; this["assumptions"] = a1; this["decision"] = a2; this["jurisdiction"] = a3; this["missing"] = a4; this["obligations"] = a5; this["outcome"] = a6; this["reasons"] = a7; this["values"] = a8; this["version"] = a9; this["warnings"] = a10; }
O2.prototype = Bare.prototype;
function O3(a0) { this["assumptions"] = a0; }
O3.prototype = Bare.prototype;
function O4(a0,a1,a2) { this["also"] = a0; this["clause"] = a1; this["code"] = a2; }
O4.prototype = Bare.prototype;
function O5(a0,a1) { this["clause"] = a0; this["code"] = a1; }
O5.prototype = Bare.prototype;
function O6(a0,a1,a2) { this["first"] = a0; this["last"] = a1; this["name"] = a2; }
O6.prototype = Bare.prototype;
function O7(a0,a1) { this["period"] = a0; this["status"] = a1; }
O7.prototype = Bare.prototype;
function O8(a0) { this["fact"] = a0; }
O8.prototype = Bare.prototype;
function O9(a0,a1) { this["step"] = a0; this["value"] = a1; }
O9.prototype = Bare.prototype;
function O10(a0,a1,a2) { this["clause"] = a0; this["step"] = a1; this["value"] = a2; }
O10.prototype = Bare.prototype;
function O11(a0) { this["clause"] = a0; }
O11.prototype = Bare.prototype;
function O12(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O12.prototype = Bare.prototype;
function O13(a0) { this["by"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0) { this["to"] = a0; }
O14.prototype = Bare.prototype;
function O15(a0,a1) { this["by"] = a0; this["to"] = a1; }
O15.prototype = Bare.prototype;
function O16(a0) { this["items"] = a0; }
O16.prototype = Bare.prototype;
function O17(a0,a1) { this["found_on"] = a0; this["kind"] = a1; }
O17.prototype = Bare.prototype;
function O18(a0) { this["period"] = a0; }
O18.prototype = Bare.prototype;
function O19(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O19.prototype = Bare.prototype;
function O20(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; this["working"] = a6; }
O20.prototype = Bare.prototype;
function O21(a0) { this["applicant.role"] = a0; }
O21.prototype = Bare.prototype;
function O22(a0,a1,a2) { this["failed"] = a0; this["met"] = a1; this["undecided"] = a2; }
O22.prototype = Bare.prototype;
function O23(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["state"] = a2; }
O23.prototype = Bare.prototype;
function O24(a0) { this["parameter"] = a0; }
O24.prototype = Bare.prototype;
function O25(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["warnings"] = a5; }
O25.prototype = Bare.prototype;
function O26(a0,a1,a2,a3) { this["cut"] = a0; this["period"] = a1; this["started"] = a2; this["status"] = a3; }
O26.prototype = Bare.prototype;
function O27(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O27.prototype = Bare.prototype;
function O28(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O28.prototype = Bare.prototype;
function O29(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["working"] = a4; }
O29.prototype = Bare.prototype;
function O30(a0) { this["act"] = a0; }
O30.prototype = Bare.prototype;
function O31(a0) { this["deny"] = a0; }
O31.prototype = Bare.prototype;
function O32(a0,a1) { this["assumptions"] = a0; this["checks"] = a1; }
O32.prototype = Bare.prototype;
function O33(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O33.prototype = Bare.prototype;
function O34(a0,a1) { this["assumptions"] = a0; this["obligations"] = a1; }
O34.prototype = Bare.prototype;
function O35(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O35.prototype = Bare.prototype;
function O36(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O36.prototype = Bare.prototype;
function O37(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O37.prototype = Bare.prototype;
function O38(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O38.prototype = Bare.prototype;
function O39(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["working"] = a2; }
O39.prototype = Bare.prototype;
function O40(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; this["working"] = a5; }
O40.prototype = Bare.prototype;
function O41(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; }
O41.prototype = Bare.prototype;
function O42(a0) { this["consecutive"] = a0; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O43.prototype = Bare.prototype;
function O44(a0) { this["integrity_check_incomplete"] = a0; }
O44.prototype = Bare.prototype;
function O45(a0,a1) { this["is"] = a0; this["told_as"] = a1; }
O45.prototype = Bare.prototype;
function O46(a0) { this["integrity"] = a0; }
O46.prototype = Bare.prototype;
function O47(a0,a1) { this["order"] = a0; this["requirements"] = a1; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O48.prototype = Bare.prototype;
function O49(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O49.prototype = Bare.prototype;
function O50(a0) { this["next"] = a0; }
O50.prototype = Bare.prototype;
function O51(a0) { this["due_on"] = a0; }
O51.prototype = Bare.prototype;
function O52(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O52.prototype = Bare.prototype;
function O53(a0,a1,a2,a3) { this["code"] = a0; this["done_on"] = a1; this["due_on"] = a2; this["rule"] = a3; }
O53.prototype = Bare.prototype;
function O54(a0,a1,a2,a3) { this["clause"] = a0; this["step"] = a1; this["unit"] = a2; this["value"] = a3; }
O54.prototype = Bare.prototype;
function O55(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O55.prototype = Bare.prototype;
function O56(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O56.prototype = Bare.prototype;
function O57(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; }
O57.prototype = Bare.prototype;
function O58(a0,a1,a2,a3,a4,a5,a6,a7) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; this["working"] = a7; }
O58.prototype = Bare.prototype;
function O59(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O59.prototype = Bare.prototype;
function O60(a0) { this["shortfall"] = a0; }
O60.prototype = Bare.prototype;
function O61(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O61.prototype = Bare.prototype;
function O62(a0,a1,a2) { this["step"] = a0; this["unit"] = a1; this["value"] = a2; }
O62.prototype = Bare.prototype;
function O63(a0) { this["outcome"] = a0; }
O63.prototype = Bare.prototype;
function O64(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O65.prototype = Bare.prototype;
function O66(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O66.prototype = Bare.prototype;
function O67(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O67.prototype = Bare.prototype;
function O68(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O68.prototype = Bare.prototype;
function O69(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O69.prototype = Bare.prototype;
function O70(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O70.prototype = Bare.prototype;
function O71(a0,a1) { this["history"] = a0; this["max_age"] = a1; }
O71.prototype = Bare.prototype;
function O72(a0) { this["decision"] = a0; }
O72.prototype = Bare.prototype;
function O73(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O73.prototype = Bare.prototype;
function O74(a0,a1) { this["date"] = a0; this["time"] = a1; }
O74.prototype = Bare.prototype;
function O75(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O75.prototype = Bare.prototype;
function O76(a0,a1) { this["clause"] = a0; this["readings"] = a1; }
O76.prototype = Bare.prototype;
function O77(a0) { this["calendar"] = a0; }
O77.prototype = Bare.prototype;
function O78(a0) { this["required"] = a0; }
O78.prototype = Bare.prototype;
function O79(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O79.prototype = Bare.prototype;
function O80(a0,a1,a2,a3) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; this["working"] = a3; }
O80.prototype = Bare.prototype;
function O81(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; }
O81.prototype = Bare.prototype;
function O82(a0) { this["role"] = a0; }
O82.prototype = Bare.prototype;
function O83(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O83.prototype = Bare.prototype;
function O84(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O84.prototype = Bare.prototype;
const f0 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 2;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1;
l9 = l8;
l10 = b_to_number(l9); if (l10 === undefined) break b1;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b1;
l14 = l13;
l15 = 3;
l16 = 2;
l17 = b_substring(l5,l15,l16); if (l17 === undefined) break b1;
l18 = l17;
l19 = b_to_number(l18); if (l19 === undefined) break b1;
l20 = l19;
l21 = b_plus(l14,l20); if (l21 === undefined) break b1;
l22 = l21;
if (l4 === undefined) l4 = l22; else if (!Q(l4, l22)) conflict();
}
b2: {
if (l4 === undefined) break b2;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3: {
return l2;
}
});
const f1 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b4: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b4;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b4;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b4;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b4;
l15 = l14;
if (!(l15 === "z")) break b4;
l16 = 0;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b5: {
if (l4 === undefined) break b5;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b6: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b6;
l7 = l6;
l8 = 6;
l9 = b_minus(l7,l8); if (l9 === undefined) break b6;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b6;
l13 = l12;
l14 = new Bare();
l15 = 1;
l14["+"] = l15;
l16 = -1;
l14["-"] = l16;
l17 = l14;
l18 = D(l17, l13); if (l18 === undefined) break b6;
l19 = l18;
l20 = b_count(l5); if (l20 === undefined) break b6;
l21 = l20;
l22 = 5;
l23 = b_minus(l21,l22); if (l23 === undefined) break b6;
l24 = l23;
l25 = 5;
l26 = b_substring(l5,l24,l25); if (l26 === undefined) break b6;
l27 = l26;
l28 = f0(l0,l1,l27); if (l28 === undefined) break b6;
l29 = l28;
l30 = b_mul(l19,l29); if (l30 === undefined) break b6;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b7: {
if (l4 === undefined) break b7;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b8: {
return l2;
}
});
const f2 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2,l19,l20,l21,l22,l23,l24;
b9: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = b_gte(l6,l8); if (l9 === undefined) break b9;
if ((l9 === false)) break b9;
l10 = 28;
l11 = b_div(l6,l10); if (l11 === undefined) break b9;
l12 = l11;
l13 = b_floor(l12); if (l13 === undefined) break b9;
l14 = l13;
l15 = b_plus(l7,l14); if (l15 === undefined) break b9;
l16 = l15;
l17 = b_numbers_range(l7,l16); if (l17 === undefined) break b9;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b10: {
if (l5 === undefined) break b10;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b11: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = b_lt(l6,l8); if (l9 === undefined) break b11;
if ((l9 === false)) break b11;
l10 = 1;
l11 = b_minus(l7,l10); if (l11 === undefined) break b11;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l6); if (l14 === undefined) break b11;
l15 = l14;
l16 = 28;
l17 = b_div(l15,l16); if (l17 === undefined) break b11;
l18 = l17;
l19 = b_floor(l18); if (l19 === undefined) break b11;
l20 = l19;
l21 = b_minus(l12,l20); if (l21 === undefined) break b11;
l22 = l21;
l23 = b_numbers_range(l22,l7); if (l23 === undefined) break b11;
l24 = l23;
if (l5 === undefined) l5 = l24; else if (!Q(l5, l24)) conflict();
}
b12: {
if (l5 === undefined) break b12;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b13: {
return l2;
}
});
const f3 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l41,l42,l43,l44,l45,l48,l49,l50,l51,l54,l55,l56,l57,l2;
b14: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l1) ? l1.calendar : undefined; if (l8 === undefined && (l8 = S(l1, "calendar")) === undefined) break b14;
l9 = H(l8) ? l8.month_first_day : undefined; if (l9 === undefined && (l9 = S(l8, "month_first_day")) === undefined) break b14;
l10 = D(l9, l7); if (l10 === undefined) break b14;
b15: {
b16: {
break b15;
}
break b14;
}
l13 = l10;
l14 = b_minus(l6,l13); if (l14 === undefined) break b14;
l15 = l14;
l16 = f2(l0,l1,l15,l7); if (l16 === undefined) break b14;
l17 = l16;
{
const k17 = keysOf(l17), v17 = valuesOf(l17);
for (let n17 = 0; n17 < v17.length; n17++) {
l18 = k17 === null ? n17 : k17[n17];
l19 = v17[n17];
b18: {
l20 = l18;
l21 = l19;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b18;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b18;
l24 = D(l23, l21); if (l24 === undefined) break b18;
b19: {
b20: {
break b19;
}
break b18;
}
l27 = l24;
l28 = b_minus(l6,l27); if (l28 === undefined) break b18;
l29 = l28;
l30 = 1;
l31 = b_plus(l29,l30); if (l31 === undefined) break b18;
l32 = l31;
l33 = l32;
l34 = 1;
l35 = b_gte(l33,l34); if (l35 === undefined) break b18;
if ((l35 === false)) break b18;
l36 = H(l1) ? l1.calendar : undefined; if (l36 === undefined && (l36 = S(l1, "calendar")) === undefined) break b18;
l37 = H(l36) ? l36.month_days : undefined; if (l37 === undefined && (l37 = S(l36, "month_days")) === undefined) break b18;
l38 = D(l37, l21); if (l38 === undefined) break b18;
b21: {
b22: {
break b21;
}
break b18;
}
l41 = l38;
l42 = b_lte(l33,l41); if (l42 === undefined) break b18;
if ((l42 === false)) break b18;
l43 = H(l1) ? l1.calendar : undefined; if (l43 === undefined && (l43 = S(l1, "calendar")) === undefined) break b18;
l44 = H(l43) ? l43.month_list : undefined; if (l44 === undefined && (l44 = S(l43, "month_list")) === undefined) break b18;
l45 = D(l44, l21); if (l45 === undefined) break b18;
b23: {
b24: {
break b23;
}
break b18;
}
l48 = l45;
l49 = H(l1) ? l1.calendar : undefined; if (l49 === undefined && (l49 = S(l1, "calendar")) === undefined) break b18;
l50 = H(l49) ? l49.day_names : undefined; if (l50 === undefined && (l50 = S(l49, "day_names")) === undefined) break b18;
l51 = D(l50, l33); if (l51 === undefined) break b18;
b25: {
b26: {
break b25;
}
break b18;
}
l54 = l51;
l55 = [l48,l54];
l56 = b_concat("-",l55); if (l56 === undefined) break b18;
l57 = l56;
if (l5 === undefined) l5 = l57; else if (!Q(l5, l57)) conflict();
}
}
}
}
b27: {
if (l5 === undefined) break b27;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b28: {
return l2;
}
});
const f4 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l33,l34,l35,l36,l37,l38,l39,l2;
b29: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b29;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b29;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b29;
l14 = D(l13, l11); if (l14 === undefined) break b29;
b30: {
b31: {
break b30;
}
break b29;
}
l17 = l14;
l18 = 8;
l19 = 2;
l20 = b_substring(l6,l18,l19); if (l20 === undefined) break b29;
l21 = l20;
l22 = b_to_number(l21); if (l22 === undefined) break b29;
l23 = l22;
l24 = 1;
l25 = b_minus(l23,l24); if (l25 === undefined) break b29;
l26 = l25;
l27 = l26;
l28 = H(l1) ? l1.calendar : undefined; if (l28 === undefined && (l28 = S(l1, "calendar")) === undefined) break b29;
l29 = H(l28) ? l28.month_first_day : undefined; if (l29 === undefined && (l29 = S(l28, "month_first_day")) === undefined) break b29;
l30 = D(l29, l17); if (l30 === undefined) break b29;
b32: {
b33: {
break b32;
}
break b29;
}
l33 = l30;
l34 = b_plus(l33,l27); if (l34 === undefined) break b29;
l35 = l34;
l36 = b_plus(l35,l7); if (l36 === undefined) break b29;
l37 = l36;
l38 = f3(l0,l1,l37,l17); if (l38 === undefined) break b29;
l39 = l38;
if (l5 === undefined) l5 = l39; else if (!Q(l5, l39)) conflict();
}
b34: {
if (l5 === undefined) break b34;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b35: {
return l2;
}
});
const f5 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40;
b36: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b36;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b36;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b37: {
if (l4 === undefined) break b37;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b38: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b38;
l7 = l6;
l8 = 10;
l9 = b_gt(l7,l8); if (l9 === undefined) break b38;
if ((l9 === false)) break b38;
l10 = 11;
l11 = 5;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b38;
l13 = l12;
l14 = f0(l0,l1,l13); if (l14 === undefined) break b38;
l15 = l14;
l16 = f1(l0,l1,l5); if (l16 === undefined) break b38;
l17 = l16;
l18 = b_minus(l15,l17); if (l18 === undefined) break b38;
l19 = l18;
l20 = 480;
l21 = b_plus(l19,l20); if (l21 === undefined) break b38;
l22 = l21;
l23 = 1440;
l24 = b_plus(l22,l23); if (l24 === undefined) break b38;
l25 = l24;
l26 = l25;
l27 = 0;
l28 = 10;
l29 = b_substring(l5,l27,l28); if (l29 === undefined) break b38;
l30 = l29;
l31 = 1440;
l32 = b_div(l26,l31); if (l32 === undefined) break b38;
l33 = l32;
l34 = b_floor(l33); if (l34 === undefined) break b38;
l35 = l34;
l36 = 1;
l37 = b_minus(l35,l36); if (l37 === undefined) break b38;
l38 = l37;
l39 = f4(l0,l1,l30,l38); if (l39 === undefined) break b38;
l40 = l39;
if (l4 === undefined) l4 = l40; else if (!Q(l4, l40)) conflict();
}
b39: {
if (l4 === undefined) break b39;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b40: {
return l2;
}
});
function g6(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b41: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b41;
l5 = l4;
l6 = f5(l0,l1,l5); if (l6 === undefined) break b41;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b42: {
if (l3 === undefined) break b42;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b43: {
return l2;
}
}
function f6(i, d) {
const k = K.case[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g6(i, d);
K.case[0] = v === undefined ? N : v;
return v;
}
function g7(l0,l1) {
let l3,l6,l7,l8,l2;
b44: {
l3 = undefined;
b45: {
b46: {
l6 = H(l1) ? l1.hdp : undefined; if (l6 === undefined && (l6 = S(l1, "hdp")) === undefined) break b46;
l7 = H(l6) ? l6.request : undefined; if (l7 === undefined && (l7 = S(l6, "request")) === undefined) break b46;
l8 = H(l7) ? l7.refused : undefined; if (l8 === undefined && (l8 = S(l7, "refused")) === undefined) break b46;
break b45;
}
break b44;
}
if ((l8 === false)) break b44;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b47: {
if (l3 === undefined) break b47;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b48: {
return l2;
}
}
function f7(i, d) {
const k = K.data[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g7(i, d);
K.data[0] = v === undefined ? N : v;
return v;
}
function g8(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b49: {
l3 = undefined;
b50: {
l4 = f7(l0,l1); if (l4 === undefined) break b50;
if ((l4 === false)) break b50;
break b49;}
l5 = H(l0) ? l0.jurisdiction : undefined; if (l5 === undefined && (l5 = S(l0, "jurisdiction")) === undefined) break b49;
l6 = l5;
l7 = H(l1) ? l1.jurisdictions : undefined; if (l7 === undefined && (l7 = S(l1, "jurisdictions")) === undefined) break b49;
l8 = D(l7, l6); if (l8 === undefined) break b49;
b51: {
b52: {
break b51;
}
break b49;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b53: {
if (l3 === undefined) break b53;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b54: {
return l2;
}
}
function f8(i, d) {
const k = K.case[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g8(i, d);
K.case[1] = v === undefined ? N : v;
return v;
}
function f9(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b55: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.effective_to : undefined; if (l8 === undefined && (l8 = S(l6, "effective_to")) === undefined) break b55;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b55;
if ((l10 === false)) break b55;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b56: {
if (l5 === undefined) break b56;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b57: {
return l2;
}
}
function f10(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b58: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b59: {
l7 = f8(l0,l1); if (l7 === undefined) break b59;
l8 = H(l7) ? l7.versions : undefined; if (l8 === undefined && (l8 = S(l7, "versions")) === undefined) break b59;
{
const k60 = keysOf(l8), v60 = valuesOf(l8);
for (let n60 = 0; n60 < v60.length; n60++) {
l9 = k60 === null ? n60 : k60[n60];
l10 = v60[n60];
b61: {
l11 = l9;
l12 = l10;
l13 = b_lte(l11,l5); if (l13 === undefined) break b61;
if ((l13 === false)) break b61;
l6.add(l11);
}
}
}
}
l14 = l6;
l15 = b_max(l14); if (l15 === undefined) break b58;
l16 = l15;
l17 = f8(l0,l1); if (l17 === undefined) break b58;
l18 = H(l17) ? l17.versions : undefined; if (l18 === undefined && (l18 = S(l17, "versions")) === undefined) break b58;
l19 = D(l18, l16); if (l19 === undefined) break b58;
l20 = l19;
b62: {
l21 = f9(l0,l1,l20,l5); if (l21 === undefined) break b62;
if ((l21 === false)) break b62;
break b58;}
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b63: {
if (l4 === undefined) break b63;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b64: {
return l2;
}
}
function g11(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b65: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b65;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b65;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b66: {
if (l3 === undefined) break b66;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b67: {
return l2;
}
}
function f11(i, d) {
const k = K.case[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g11(i, d);
K.case[2] = v === undefined ? N : v;
return v;
}
function g12(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b68: {
l3 = undefined;
l4 = f11(l0,l1); if (l4 === undefined) break b68;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b68;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b68;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b68;
if (!(l7 === "account")) break b68;
l8 = f11(l0,l1); if (l8 === undefined) break b68;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b68;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b68;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b69: {
if (l3 === undefined) break b69;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b70: {
return l2;
}
}
function f12(i, d) {
const k = K.case[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g12(i, d);
K.case[3] = v === undefined ? N : v;
return v;
}
function f13(l0,l1) {
let l3,l2;
b71: {
l3 = undefined;
if (l3 === undefined) l3 = "account_cleanup"; else if (!Q(l3, "account_cleanup")) conflict();
}
b72: {
if (l3 === undefined) break b72;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b73: {
return l2;
}
}
function g14(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b74: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b74;
l5 = H(l4) ? l4.versions : undefined; if (l5 === undefined && (l5 = S(l4, "versions")) === undefined) break b74;
l6 = l5;
l7 = b_object_keys(l6); if (l7 === undefined) break b74;
l8 = l7;
l9 = b_min(l8); if (l9 === undefined) break b74;
l10 = l9;
l11 = f8(l0,l1); if (l11 === undefined) break b74;
l12 = H(l11) ? l11.versions : undefined; if (l12 === undefined && (l12 = S(l11, "versions")) === undefined) break b74;
l13 = D(l12, l10); if (l13 === undefined) break b74;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b75: {
if (l3 === undefined) break b75;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b76: {
return l2;
}
}
function f14(i, d) {
const k = K.case[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g14(i, d);
K.case[4] = v === undefined ? N : v;
return v;
}
function f15(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b77: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b78: {
l7 = H(l5) ? l5.readings : undefined; if (l7 === undefined && (l7 = S(l5, "readings")) === undefined) break b78;
{
const k79 = keysOf(l7), v79 = valuesOf(l7);
for (let n79 = 0; n79 < v79.length; n79++) {
l8 = k79 === null ? n79 : k79[n79];
l9 = v79[n79];
b80: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b80;
l13 = l12;
l14 = new O0(l13,l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b81: {
if (l4 === undefined) break b81;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b82: {
return l2;
}
}
function f16(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b83: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b84: {
l7 = H(l5) ? l5.effective_from_basis : undefined; if (l7 === undefined && (l7 = S(l5, "effective_from_basis")) === undefined) break b84;
if (!(l7 === "assumed")) break b84;
l8 = f15(l0,l1,l5); if (l8 === undefined) break b84;
l9 = l8;
{
const k85 = keysOf(l9), v85 = valuesOf(l9);
for (let n85 = 0; n85 < v85.length; n85++) {
l10 = k85 === null ? n85 : k85[n85];
l11 = v85[n85];
b86: {
l12 = l10;
l13 = l11;
l6.add(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b87: {
if (l4 === undefined) break b87;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b88: {
return l2;
}
}
function f17(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b89: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_array(l6); if (l8 === undefined) break b89;
if ((l8 === false)) break b89;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b90: {
if (l5 === undefined) break b90;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b91: {
l5 = undefined;
l6 = l3;
l7 = l4;
b92: {
l8 = b_is_array(l6); if (l8 === undefined) break b92;
if ((l8 === false)) break b92;
break b91;}
l9 = [];
b93: {
l10 = [];
b94: {
{
const k95 = keysOf(l6), v95 = valuesOf(l6);
for (let n95 = 0; n95 < v95.length; n95++) {
l11 = k95 === null ? n95 : k95[n95];
l12 = v95[n95];
b96: {
l13 = l11;
l14 = l12;
l15 = D(l14, l7); if (l15 === undefined) break b96;
l16 = l15;
l17 = H(l14) ? l14.clause : undefined; if (l17 === undefined && (l17 = S(l14, "clause")) === undefined) break b96;
l18 = l17;
l19 = [l16,l18,l14];
l20 = l19;
l10.push(l20);
}
}
}
}
l21 = l10;
l22 = b_sort(l21); if (l22 === undefined) break b93;
l23 = l22;
{
const k97 = keysOf(l23), v97 = valuesOf(l23);
for (let n97 = 0; n97 < v97.length; n97++) {
l24 = k97 === null ? n97 : k97[n97];
l25 = v97[n97];
b98: {
l26 = l24;
l27 = l25;
l28 = 2;
l29 = D(l27, l28); if (l29 === undefined) break b98;
l30 = l29;
l9.push(l30);
}
}
}
}
l31 = l9;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b99: {
if (l5 === undefined) break b99;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b100: {
return l2;
}
}
function f18(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b101: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b101;
if ((l6 === false)) break b101;
b102: {
b103: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b103;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b103;
break b102;
}
break b101;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b101;
l13 = l12;
if (!(l13 === false)) break b101;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b104: {
if (l4 === undefined) break b104;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b105: {
return l2;
}
}
function f19(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b106: {
b107: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b107;
l9 = l8;
l10 = f18(l0,l1,l9); if (l10 === undefined) break b107;
if ((l10 === false)) break b107;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b108: {
if (l4 !== undefined) break b108;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b108;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b108;
l11 = l10;
{
const k109 = keysOf(l11), v109 = valuesOf(l11);
for (let n109 = 0; n109 < v109.length; n109++) {
l12 = k109 === null ? n109 : k109[n109];
l13 = v109[n109];
b110: {
l14 = l12;
l15 = l13;
l16 = f18(l0,l1,l15); if (l16 === undefined) break b110;
if ((l16 === false)) break b110;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b111: {
if (l4 === undefined) break b111;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b112: {
return l2;
}
}
function f20(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b113: {
l4 = undefined;
l5 = l3;
l6 = null;
l7 = b_neq(l5,l6); if (l7 === undefined) break b113;
if ((l7 === false)) break b113;
b114: {
l8 = b_is_string(l5); if (l8 === undefined) break b114;
if ((l8 === false)) break b114;
break b113;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b115: {
if (l4 === undefined) break b115;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b116: {
l4 = undefined;
l5 = l3;
l6 = f19(l0,l1,l5); if (l6 === undefined) break b116;
if ((l6 === false)) break b116;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b117: {
if (l4 === undefined) break b117;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b118: {
return l2;
}
}
function f21(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b119: {
l4 = undefined;
l5 = l3;
b120: {
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b120;
if ((l6 === false)) break b120;
break b119;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b121: {
if (l4 === undefined) break b121;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b122: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b122;
l7 = H(l6) ? l6.fact : undefined; if (l7 === undefined && (l7 = S(l6, "fact")) === undefined) break b122;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b122;
l10 = D(l9, l8); if (l10 === undefined) break b122;
l11 = l10;
l12 = H(l5) ? l5.where : undefined; if (l12 === undefined && (l12 = S(l5, "where")) === undefined) break b122;
l13 = H(l12) ? l12.one_of : undefined; if (l13 === undefined && (l13 = S(l12, "one_of")) === undefined) break b122;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b122;
if ((l15 === false)) break b122;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b123: {
if (l4 === undefined) break b123;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b124: {
return l2;
}
}
function f22(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b125: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
b126: {
l11 = b_neq(l9,"not_regulated"); if (l11 === undefined) break b126;
if ((l11 === false)) break b126;
l12 = H(l8) ? l8.unread : undefined; if (l12 === undefined && (l12 = S(l8, "unread")) === undefined) break b126;
l13 = D(l12, l7); if (l13 === undefined) break b126;
{
const k127 = keysOf(l13), v127 = valuesOf(l13);
for (let n127 = 0; n127 < v127.length; n127++) {
l14 = k127 === null ? n127 : k127[n127];
l15 = v127[n127];
b128: {
l16 = l14;
l17 = l15;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b128;
l19 = l18;
l20 = H(l17) ? l17.path : undefined; if (l20 === undefined && (l20 = S(l17, "path")) === undefined) break b128;
l21 = l20;
l22 = null;
l23 = b_object_get(l19,l21,l22); if (l23 === undefined) break b128;
l24 = l23;
l25 = f20(l0,l1,l24); if (l25 === undefined) break b128;
if ((l25 === false)) break b128;
l26 = f21(l0,l1,l17); if (l26 === undefined) break b128;
if ((l26 === false)) break b128;
l27 = H(l17) ? l17.name : undefined; if (l27 === undefined && (l27 = S(l17, "name")) === undefined) break b128;
l28 = l27;
l10.push(l28);
}
}
}
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b129: {
if (l6 === undefined) break b129;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b130: {
return l2;
}
}
function g23(l0,l1) {
let l3,l4,l2;
b131: {
l3 = undefined;
l4 = H(l0) ? l0.detail : undefined; if (l4 === undefined && (l4 = S(l0, "detail")) === undefined) break b131;
if ((l4 === false)) break b131;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b132: {
if (l3 === undefined) break b132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b133: {
return l2;
}
}
function f23(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g23(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function f24(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b134: {
b135: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l8); if (l10 === undefined) break b135;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b135;
b136: {
l13 = f23(l0,l1); if (l13 === undefined) break b136;
if ((l13 === false)) break b136;
break b135;}
if (l6 === undefined) l6 = l7; else if (!Q(l6, l7)) conflict();
}
b137: {
if (l6 !== undefined) break b137;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b138: {
l11 = [];
l12 = b_object_get(l9,"checks",l11); if (l12 === undefined) break b138;
l13 = l12;
l14 = [];
l15 = b_object_get(l9,"working",l14); if (l15 === undefined) break b138;
l16 = l15;
l17 = new O1(l13,l8,l16);
l18 = l17;
{
const k139 = keysOf(l18), v139 = valuesOf(l18);
for (let n139 = 0; n139 < v139.length; n139++) {
l19 = k139 === null ? n139 : k139[n139];
l20 = v139[n139];
b140: {
l21 = l19;
l22 = l20;
l23 = b_count(l22); if (l23 === undefined) break b140;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b140;
if ((l26 === false)) break b140;
insertOnce(l10, l21, l22);
}
}
}
}
l27 = l10;
l28 = b_object_union(l7,l27); if (l28 === undefined) break b137;
l29 = l28;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b141: {
if (l6 === undefined) break b141;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b142: {
return l2;
}
}
function f25(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l2;
b143: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b143;
if (!Q(l12, l8)) break b143;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b143;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b143;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b143;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b143;
l21 = l20;
l22 = [];
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b143;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b143;
l26 = l25;
l27 = [];
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b143;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b143;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b143;
l34 = l33;
l35 = [];
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b143;
l37 = l36;
l38 = f17(l0,l1,l37,"code"); if (l38 === undefined) break b143;
l39 = l38;
l40 = f22(l0,l1,l8,l9,l10); if (l40 === undefined) break b143;
l41 = l40;
l42 = H(l0) ? l0.as_of : undefined; if (l42 === undefined && (l42 = S(l0, "as_of")) === undefined) break b143;
l43 = l42;
l44 = H(l0) ? l0.jurisdiction : undefined; if (l44 === undefined && (l44 = S(l0, "jurisdiction")) === undefined) break b143;
l45 = l44;
l46 = [];
b144: {
l47 = [];
b145: {
l48 = [];
l49 = b_object_get(l11,"missing",l48); if (l49 === undefined) break b145;
l50 = l49;
{
const k146 = keysOf(l50), v146 = valuesOf(l50);
for (let n146 = 0; n146 < v146.length; n146++) {
l51 = k146 === null ? n146 : k146[n146];
l52 = v146[n146];
b147: {
l53 = l51;
l54 = l52;
{
const k148 = keysOf(l54), v148 = valuesOf(l54);
for (let n148 = 0; n148 < v148.length; n148++) {
l55 = k148 === null ? n148 : k148[n148];
l56 = v148[n148];
b149: {
l57 = l55;
l58 = l56;
l59 = [l58,l54];
l47.push(l59);
}
}
}
}
}
}
}
l60 = l47;
l61 = b_sort(l60); if (l61 === undefined) break b144;
l62 = l61;
{
const k150 = keysOf(l62), v150 = valuesOf(l62);
for (let n150 = 0; n150 < v150.length; n150++) {
l63 = k150 === null ? n150 : k150[n150];
l64 = v150[n150];
b151: {
l65 = l63;
l66 = l64;
l67 = 1;
l68 = D(l66, l67); if (l68 === undefined) break b151;
l69 = l68;
l46.push(l69);
}
}
}
}
l70 = l46;
l71 = H(l9) ? l9.effective_from : undefined; if (l71 === undefined && (l71 = S(l9, "effective_from")) === undefined) break b143;
l72 = l71;
l73 = new O2(l43,l21,l8,l45,l70,l26,l10,l31,l34,l72,l39);
l74 = f24(l0,l1,l73,l41,l11); if (l74 === undefined) break b143;
l75 = l74;
if (l7 === undefined) l7 = l75; else if (!Q(l7, l75)) conflict();
}
b152: {
if (l7 === undefined) break b152;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b153: {
return l2;
}
}
function f26(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b154: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b154;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b154;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O3(l9);
l13 = f25(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b154;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b155: {
if (l4 === undefined) break b155;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b156: {
return l2;
}
}
function f27(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b157: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b157;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b157;
l11 = l10;
l12 = new O4(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b158: {
if (l5 === undefined) break b158;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b159: {
l5 = undefined;
l6 = l3;
l7 = l4;
b160: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b160;
if ((l8 === false)) break b160;
break b159;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b159;
l10 = l9;
l11 = new O5(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b161: {
if (l5 === undefined) break b161;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b162: {
return l2;
}
}
function f28(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b163: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b163;
l9 = l8;
l10 = f27(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b163;
l11 = l10;
l12 = new O3(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f25(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b163;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b164: {
if (l5 === undefined) break b164;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b165: {
return l2;
}
}
function f29(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b166: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f25(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b166;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b167: {
if (l5 === undefined) break b167;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b168: {
return l2;
}
}
function f30(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14;
b169: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b169;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b169;
l9 = 0;
l11 = f26(l0,l1,l6); if (l11 === undefined) break b169;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b170: {
if (l5 === undefined) break b170;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b171: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b171;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b171;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b171;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b171;
if (!(l12 === "unavailable")) break b171;
l13 = f28(l0,l1,l6,l11); if (l13 === undefined) break b171;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b172: {
if (l5 === undefined) break b172;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b173: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b173;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b173;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b173;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b173;
if (!(l12 === "available")) break b173;
l13 = f29(l0,l1,l6,l11); if (l13 === undefined) break b173;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b174: {
if (l5 === undefined) break b174;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b175: {
return l2;
}
}
function f31(l0,l1) {
let l3,l4,l5,l6,l2;
b176: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b176;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b176;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b177: {
if (l3 === undefined) break b177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b178: {
return l2;
}
}
function f32(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b179: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b179;
if ((l6 === false)) break b179;
l7 = f6(l0,l1); if (l7 === undefined) break b179;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b179;
if ((l9 === false)) break b179;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b180: {
if (l4 === undefined) break b180;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b181: {
return l2;
}
}
function g33(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b182: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b182;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b182;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b182;
l7 = null;
if (!Q(l6, l7)) break b182;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b183: {
if (l3 === undefined) break b183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b184: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b184;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b184;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b184;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b184;
if ((l8 === false)) break b184;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b184;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b184;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b184;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b185: {
if (l3 === undefined) break b185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b186: {
return l2;
}
}
function f33(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
function g34(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b187: {
l3 = undefined;
l4 = new RegoSet();
b188: {
l5 = f8(l0,l1); if (l5 === undefined) break b188;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b188;
{
const k189 = keysOf(l6), v189 = valuesOf(l6);
for (let n189 = 0; n189 < v189.length; n189++) {
l7 = k189 === null ? n189 : k189[n189];
l8 = v189[n189];
b190: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b190;
if (!(l11 === "available")) break b190;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b187;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b191: {
if (l3 === undefined) break b191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b192: {
return l2;
}
}
function f34(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g34(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f35 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b193: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b193;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b193;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b193;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b193;
l19 = D(l18, l6); if (l19 === undefined) break b193;
l20 = D(l19, l16); if (l20 === undefined) break b193;
b194: {
b195: {
break b194;
}
break b193;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b193;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b193;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b193;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b193;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b193;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b193;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b193;
l40 = l39;
l41 = new O6(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b196: {
if (l5 === undefined) break b196;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b197: {
return l2;
}
});
const f36 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b198: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b198;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b199: {
if (l6 === undefined) break b199;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b200: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b200;
l9 = f35(l0,l1,l7,l8); if (l9 === undefined) break b200;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b200;
if (!Q(l11, l8)) break b200;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b201: {
if (l6 === undefined) break b201;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b202: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b202;
l9 = f35(l0,l1,l7,l8); if (l9 === undefined) break b202;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b202;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b202;
if ((l14 === false)) break b202;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b202;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b202;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b203: {
if (l6 === undefined) break b203;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b204: {
return l2;
}
});
function g37(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b205: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b205;
l5 = l4;
l6 = f31(l0,l1); if (l6 === undefined) break b205;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b205;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b205;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b205;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b205;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b205;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b205;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b205;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b205;
l19 = l18;
l20 = f36(l0,l1,l14,l11,l19); if (l20 === undefined) break b205;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b206: {
if (l3 === undefined) break b206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b207: {
return l2;
}
}
function f37(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g37(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
const f38 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b208: {
b209: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b209;
if ((l14 === false)) break b209;
l15 = new O7(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b210: {
if (l8 !== undefined) break b210;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b210;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b210;
if ((l16 === false)) break b210;
l17 = new O7(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b211: {
if (l8 !== undefined) break b211;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b211;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b211;
if ((l16 === false)) break b211;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b212: {
if (l8 !== undefined) break b212;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b212;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b212;
if ((l16 === false)) break b212;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b213: {
if (l8 !== undefined) break b213;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O7(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b214: {
if (l8 === undefined) break b214;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b215: {
return l2;
}
});
const f39 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b216: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f35(l0,l1,l8,l10); if (l12 === undefined) break b216;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b216;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b216;
l19 = l18;
l20 = f35(l0,l1,l8,l19); if (l20 === undefined) break b216;
l21 = l20;
l22 = l21;
l23 = f38(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b216;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b217: {
if (l7 === undefined) break b217;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b218: {
return l2;
}
});
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b219: {
b220: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b220;
if ((l4 === false)) break b220;
l5 = f12(l0,l1); if (l5 === undefined) break b220;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b220;
l7 = l6;
l8 = f37(l0,l1); if (l8 === undefined) break b220;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b220;
l11 = l10;
l12 = f33(l0,l1); if (l12 === undefined) break b220;
l13 = l12;
l14 = f39(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b220;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b221: {
if (l3 !== undefined) break b221;
l4 = f6(l0,l1); if (l4 === undefined) break b221;
l5 = l4;
l6 = f37(l0,l1); if (l6 === undefined) break b221;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b221;
if ((l8 === false)) break b221;
l9 = f12(l0,l1); if (l9 === undefined) break b221;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b221;
l11 = l10;
l12 = f37(l0,l1); if (l12 === undefined) break b221;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b221;
l15 = l14;
l16 = f39(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b221;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b222: {
if (l3 === undefined) break b222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b223: {
return l2;
}
}
function f40(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
function g41(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b224: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b224;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b224;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b225: {
if (l3 === undefined) break b225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b226: {
return l2;
}
}
function f41(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g41(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function f42(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b227: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b228: {
{
const k229 = keysOf(l6), v229 = valuesOf(l6);
for (let n229 = 0; n229 < v229.length; n229++) {
l9 = k229 === null ? n229 : k229[n229];
l10 = v229[n229];
b230: {
l11 = l9;
l12 = l10;
l13 = H(l12) ? l12.kind : undefined; if (l13 === undefined && (l13 = S(l12, "kind")) === undefined) break b230;
l14 = l13;
l15 = H(l7) ? l7.kinds : undefined; if (l15 === undefined && (l15 = S(l7, "kinds")) === undefined) break b230;
l16 = D(l15, l14); if (l16 === undefined) break b230;
if ((l16 === false)) break b230;
l17 = H(l12) ? l12.found_on : undefined; if (l17 === undefined && (l17 = S(l12, "found_on")) === undefined) break b230;
l18 = l17;
l19 = f32(l0,l1,l18); if (l19 === undefined) break b230;
if ((l19 === false)) break b230;
l8.add(l12);
}
}
}
}
l20 = l8;
if (l5 === undefined) l5 = l20; else if (!Q(l5, l20)) conflict();
}
b231: {
if (l5 === undefined) break b231;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b232: {
return l2;
}
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b233: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b233;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b233;
l8 = l7;
l9 = f41(l0,l1); if (l9 === undefined) break b233;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b233;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b234: {
if (l3 === undefined) break b234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b235: {
return l2;
}
}
function f43(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function f44(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b236: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b236;
l7 = l6;
l8 = f34(l0,l1); if (l8 === undefined) break b236;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b236;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b237: {
if (l4 === undefined) break b237;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b238: {
return l2;
}
}
const f45 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b239: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b239;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b239;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b239;
l14 = D(l13, l11); if (l14 === undefined) break b239;
b240: {
b241: {
break b240;
}
break b239;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b239;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b239;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b239;
l23 = D(l22, l20); if (l23 === undefined) break b239;
b242: {
b243: {
break b242;
}
break b239;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b239;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b239;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b239;
l33 = D(l32, l20); if (l33 === undefined) break b239;
b244: {
b245: {
break b244;
}
break b239;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b239;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b239;
l39 = D(l38, l36); if (l39 === undefined) break b239;
b246: {
b247: {
break b246;
}
break b239;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b239;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b239;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b248: {
if (l5 === undefined) break b248;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b249: {
return l2;
}
});
const f46 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b250: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b250;
l9 = l8;
l10 = f45(l0,l1,l6,l9); if (l10 === undefined) break b250;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b251: {
if (l5 === undefined) break b251;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b252: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b252;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b252;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b253: {
if (l5 === undefined) break b253;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b254: {
return l2;
}
});
function f47(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b255: {
b256: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f44(l0,l1,l6); if (l8 === undefined) break b256;
l9 = l8;
l10 = H(l7) ? l7.act_within : undefined; if (l10 === undefined && (l10 = S(l7, "act_within")) === undefined) break b256;
l11 = l10;
l12 = f46(l0,l1,l9,l11); if (l12 === undefined) break b256;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b256;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b256;
if ((l16 === false)) break b256;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b257: {
if (l5 !== undefined) break b257;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b258: {
if (l5 === undefined) break b258;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b259: {
return l2;
}
}
function f48(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b260: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b261: {
{
const k262 = keysOf(l6), v262 = valuesOf(l6);
for (let n262 = 0; n262 < v262.length; n262++) {
l9 = k262 === null ? n262 : k262[n262];
l10 = v262[n262];
b263: {
l11 = l9;
l12 = l10;
l13 = f47(l0,l1,l12,l7); if (l13 === undefined) break b263;
l14 = l13;
l8.add(l14);
}
}
}
}
l15 = l8;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b264: {
if (l5 === undefined) break b264;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b265: {
return l2;
}
}
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b266: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b266;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b266;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b266;
if ((l8 === false)) break b266;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b267: {
if (l3 === undefined) break b267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b268: {
return l2;
}
}
function f49(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g49(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g50(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b269: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b269;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b269;
l6 = null;
if (!Q(l5, l6)) break b269;
l7 = f31(l0,l1); if (l7 === undefined) break b269;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b269;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b270: {
if (l3 === undefined) break b270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b271: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b271;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b271;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b271;
if ((l7 === false)) break b271;
l8 = f31(l0,l1); if (l8 === undefined) break b271;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b271;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b272: {
if (l3 === undefined) break b272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b273: {
return l2;
}
}
function f50(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b274: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b274;
if ((l4 === false)) break b274;
l5 = f50(l0,l1); if (l5 === undefined) break b274;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b274;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b274;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b274;
l10 = l9;
l11 = f46(l0,l1,l6,l10); if (l11 === undefined) break b274;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b274;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b275: {
if (l3 === undefined) break b275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b276: {
return l2;
}
}
function f51(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function g52(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b277: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b277;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b277;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b277;
if ((l8 === false)) break b277;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b278: {
if (l3 === undefined) break b278;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b279: {
return l2;
}
}
function f52(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g52(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function f53(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b280: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b280;
if (!(l8 === "exceeded")) break b280;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b280;
l10 = l9;
l11 = f46(l0,l1,l6,l10); if (l11 === undefined) break b280;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b280;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b281: {
if (l5 === undefined) break b281;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b282: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b282;
if (!(l8 === "reached")) break b282;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b282;
l10 = l9;
l11 = f46(l0,l1,l6,l10); if (l11 === undefined) break b282;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b283: {
if (l5 === undefined) break b283;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b284: {
return l2;
}
}
function g54(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b285: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b285;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b285;
if (!(l5 === "suspended")) break b285;
l6 = f31(l0,l1); if (l6 === undefined) break b285;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b285;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b285;
if ((l9 === false)) break b285;
l10 = f31(l0,l1); if (l10 === undefined) break b285;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b285;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b285;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b285;
l15 = l14;
l16 = f53(l0,l1,l12,l15); if (l16 === undefined) break b285;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b286: {
if (l3 === undefined) break b286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b287: {
return l2;
}
}
function f54(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b288: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b288;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b288;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b288;
if ((l7 === false)) break b288;
l8 = f31(l0,l1); if (l8 === undefined) break b288;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b288;
l10 = l9;
l11 = f31(l0,l1); if (l11 === undefined) break b288;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b288;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b288;
if ((l14 === false)) break b288;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b289: {
if (l3 === undefined) break b289;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b290: {
return l2;
}
}
function f55(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b291: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b291;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b291;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b291;
if ((l8 === false)) break b291;
b292: {
l9 = f55(l0,l1); if (l9 === undefined) break b292;
if ((l9 === false)) break b292;
break b291;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b293: {
if (l3 === undefined) break b293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b294: {
return l2;
}
}
function f56(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b295: {
l2 = new RegoSet();
}
b296: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b296;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b296;
l6 = l5;
l2.add(l6);
}
b297: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b297;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b297;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b297;
l9 = l8;
{
const k298 = keysOf(l9), v298 = valuesOf(l9);
for (let n298 = 0; n298 < v298.length; n298++) {
l10 = k298 === null ? n298 : k298[n298];
l11 = v298[n298];
b299: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b300: {
l3 = undefined;
l4 = f52(l0,l1); if (l4 === undefined) break b300;
if ((l4 === false)) break b300;
l2.add("due");
}
b301: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b301;
if ((l4 === false)) break b301;
l2.add("due");
}
b302: {
return l2;
}
}
function f57(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b303: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b303;
if ((l4 === false)) break b303;
l5 = f50(l0,l1); if (l5 === undefined) break b303;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b303;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b303;
l9 = l8;
l10 = f53(l0,l1,l6,l9); if (l10 === undefined) break b303;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b304: {
if (l3 === undefined) break b304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b305: {
return l2;
}
}
function f58(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function g59(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b306: {
l2 = new RegoSet();
}
b307: {
l3 = undefined;
b308: {
l4 = f40(l0,l1); if (l4 === undefined) break b308;
if ((l4 === false)) break b308;
break b307;}
l5 = new O8("review.last_done_on");
l2.add(l5);
}
b309: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b309;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b309;
if ((l5 === false)) break b309;
l6 = f31(l0,l1); if (l6 === undefined) break b309;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b309;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b309;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b309;
if ((l11 === false)) break b309;
l12 = f49(l0,l1); if (l12 === undefined) break b309;
if ((l12 === false)) break b309;
b310: {
l13 = f50(l0,l1); if (l13 === undefined) break b310;
if ((l13 === false)) break b310;
break b309;}
l14 = new O8("account.last_query_on");
l2.add(l14);
}
b311: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b311;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b311;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b311;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b311;
if ((l8 === false)) break b311;
l9 = f31(l0,l1); if (l9 === undefined) break b311;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b311;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b311;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b311;
if ((l14 === false)) break b311;
l15 = f49(l0,l1); if (l15 === undefined) break b311;
if ((l15 === false)) break b311;
b312: {
l16 = f50(l0,l1); if (l16 === undefined) break b312;
if ((l16 === false)) break b312;
break b311;}
l17 = new O8("account.last_query_on");
l2.add(l17);
}
b313: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b313;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b313;
if ((l5 === false)) break b313;
l6 = f31(l0,l1); if (l6 === undefined) break b313;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b313;
if (!(l7 === "suspended")) break b313;
b314: {
l8 = f54(l0,l1); if (l8 === undefined) break b314;
if ((l8 === false)) break b314;
break b313;}
l9 = new O8("account.suspended_on");
l2.add(l9);
}
b315: {
return l2;
}
}
function f59(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function f60(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b316: {
b317: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b317;
if ((l8 === false)) break b317;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b318: {
if (l5 !== undefined) break b318;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b318;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b318;
if ((l11 === false)) break b318;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b319: {
if (l5 !== undefined) break b319;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b319;
if ((l8 === false)) break b319;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b320: {
if (l5 !== undefined) break b320;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b320;
if ((l8 === false)) break b320;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b321: {
if (l5 !== undefined) break b321;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b322: {
if (l5 === undefined) break b322;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b323: {
return l2;
}
}
function g61(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b324: {
b325: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b325;
if ((l4 === false)) break b325;
l5 = f40(l0,l1); if (l5 === undefined) break b325;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b325;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b326: {
if (l3 !== undefined) break b326;
l4 = f12(l0,l1); if (l4 === undefined) break b326;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b326;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b326;
l8 = l7;
l9 = f35(l0,l1,l6,l8); if (l9 === undefined) break b326;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b327: {
if (l3 === undefined) break b327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b328: {
return l2;
}
}
function f61(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g61(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function f62(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b329: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b329;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b329;
if ((l8 === false)) break b329;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b330: {
if (l4 === undefined) break b330;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b331: {
return l2;
}
}
function f63(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b332: {
b333: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f62(l0,l1,"working"); if (l10 === undefined) break b333;
if ((l10 === false)) break b333;
l11 = H(l7) ? l7.clause : undefined; if (l11 === undefined && (l11 = S(l7, "clause")) === undefined) break b333;
l12 = l11;
l13 = H(l7) ? l7.interval : undefined; if (l13 === undefined && (l13 = S(l7, "interval")) === undefined) break b333;
l14 = l13;
l15 = H(l9) ? l9.name : undefined; if (l15 === undefined && (l15 = S(l9, "name")) === undefined) break b333;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b333;
l18 = l17;
l19 = [];
l20 = new O9("counted_from",l8);
l19.push(l20);
l21 = new O10(l12,"interval",l14);
l19.push(l21);
l22 = new O9("period",l16);
l19.push(l22);
l23 = new O9("due_on",l18);
l19.push(l23);
l24 = l19;
if (l6 === undefined) l6 = l24; else if (!Q(l6, l24)) conflict();
}
b334: {
if (l6 !== undefined) break b334;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b335: {
if (l6 === undefined) break b335;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b336: {
return l2;
}
}
function f64(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b337: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b338: {
l9 = b_count(l6); if (l9 === undefined) break b338;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b338;
if ((l12 === false)) break b338;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b338;
l14 = l13;
{
const k339 = keysOf(l14), v339 = valuesOf(l14);
for (let n339 = 0; n339 < v339.length; n339++) {
l15 = k339 === null ? n339 : k339[n339];
l16 = v339[n339];
b340: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b341: {
{
const k342 = keysOf(l6), v342 = valuesOf(l6);
for (let n342 = 0; n342 < v342.length; n342++) {
l21 = k342 === null ? n342 : k342[n342];
l22 = v342[n342];
b343: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b343;
l26 = l25;
l27 = f34(l0,l1); if (l27 === undefined) break b343;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b343;
if ((l29 === false)) break b343;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b343;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b343;
l33 = l32;
{
const k344 = keysOf(l33), v344 = valuesOf(l33);
for (let n344 = 0; n344 < v344.length; n344++) {
l34 = k344 === null ? n344 : k344[n344];
l35 = v344[n344];
b345: {
l36 = l34;
l37 = l35;
l20.add(l37);
}
}
}
}
}
}
}
l38 = l20;
l39 = b_or(l19,l38); if (l39 === undefined) break b337;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b346: {
if (l5 === undefined) break b346;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b347: {
return l2;
}
}
function g65(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b348: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b348;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b348;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b348;
if ((l7 === false)) break b348;
l8 = f31(l0,l1); if (l8 === undefined) break b348;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b348;
l10 = l9;
l11 = f31(l0,l1); if (l11 === undefined) break b348;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b348;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b348;
if ((l14 === false)) break b348;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b349: {
if (l3 === undefined) break b349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b350: {
return l2;
}
}
function f65(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g65(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function g66(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b351: {
l2 = new RegoSet();
}
b352: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b352;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b352;
l7 = l6;
{
const k353 = keysOf(l7), v353 = valuesOf(l7);
for (let n353 = 0; n353 < v353.length; n353++) {
l8 = k353 === null ? n353 : k353[n353];
l9 = v353[n353];
b354: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b355: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b355;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b355;
l6 = l5;
l7 = f37(l0,l1); if (l7 === undefined) break b355;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b355;
if ((l9 === false)) break b355;
l10 = f37(l0,l1); if (l10 === undefined) break b355;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b355;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b355;
if ((l14 === false)) break b355;
l15 = f11(l0,l1); if (l15 === undefined) break b355;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b355;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b355;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b355;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b355;
l21 = l20;
l22 = new O11(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b355;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b355;
l26 = l25;
{
const k356 = keysOf(l26), v356 = valuesOf(l26);
for (let n356 = 0; n356 < v356.length; n356++) {
l27 = k356 === null ? n356 : k356[n356];
l28 = v356[n356];
b357: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b358: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b358;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b358;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b358;
l9 = l8;
{
const k359 = keysOf(l9), v359 = valuesOf(l9);
for (let n359 = 0; n359 < v359.length; n359++) {
l10 = k359 === null ? n359 : k359[n359];
l11 = v359[n359];
b360: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b361: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b361;
if ((l4 === false)) break b361;
l5 = f12(l0,l1); if (l5 === undefined) break b361;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b361;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b361;
l9 = l8;
{
const k362 = keysOf(l9), v362 = valuesOf(l9);
for (let n362 = 0; n362 < v362.length; n362++) {
l10 = k362 === null ? n362 : k362[n362];
l11 = v362[n362];
b363: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b364: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b364;
if ((l4 === false)) break b364;
l5 = f12(l0,l1); if (l5 === undefined) break b364;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b364;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b364;
l9 = l8;
{
const k365 = keysOf(l9), v365 = valuesOf(l9);
for (let n365 = 0; n365 < v365.length; n365++) {
l10 = k365 === null ? n365 : k365[n365];
l11 = v365[n365];
b366: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b367: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b367;
if ((l4 === false)) break b367;
l5 = f65(l0,l1); if (l5 === undefined) break b367;
if ((l5 === false)) break b367;
l6 = f12(l0,l1); if (l6 === undefined) break b367;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b367;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b367;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b367;
l11 = l10;
{
const k368 = keysOf(l11), v368 = valuesOf(l11);
for (let n368 = 0; n368 < v368.length; n368++) {
l12 = k368 === null ? n368 : k368[n368];
l13 = v368[n368];
b369: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b370: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b370;
if ((l4 === false)) break b370;
l5 = f12(l0,l1); if (l5 === undefined) break b370;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b370;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b370;
l9 = l8;
{
const k371 = keysOf(l9), v371 = valuesOf(l9);
for (let n371 = 0; n371 < v371.length; n371++) {
l10 = k371 === null ? n371 : k371[n371];
l11 = v371[n371];
b372: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b373: {
return l2;
}
}
function f66(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g67(l0,l1) {
let l3,l4,l2;
b374: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b375: {
if (l3 === undefined) break b375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b376: {
return l2;
}
}
function f67(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g67(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f68(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b377: {
b378: {
l4 = undefined;
l5 = l3;
b379: {
l6 = H(l5) ? l5.to : undefined; if (l6 === undefined && (l6 = S(l5, "to")) === undefined) break b379;
if ((l6 === false)) break b379;
break b378;}
l7 = H(l5) ? l5.by : undefined; if (l7 === undefined && (l7 = S(l5, "by")) === undefined) break b378;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b378;
l10 = l9;
l11 = new O13(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b380: {
if (l4 !== undefined) break b380;
l5 = l3;
b381: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b381;
if ((l6 === false)) break b381;
break b380;}
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b380;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b380;
l10 = l9;
l11 = new O14(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b382: {
if (l4 !== undefined) break b382;
l5 = l3;
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b382;
l7 = l6;
l8 = b_sort(l7); if (l8 === undefined) break b382;
l9 = l8;
l10 = H(l5) ? l5.to : undefined; if (l10 === undefined && (l10 = S(l5, "to")) === undefined) break b382;
l11 = l10;
l12 = b_sort(l11); if (l12 === undefined) break b382;
l13 = l12;
l14 = new O15(l9,l13);
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b383: {
if (l4 === undefined) break b383;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b384: {
return l2;
}
}
function f69(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b385: {
b386: {
l5 = undefined;
l6 = l3;
l7 = l4;
b387: {
l8 = H(l7) ? l7.by : undefined; if (l8 === undefined && (l8 = S(l7, "by")) === undefined) break b387;
if ((l8 === false)) break b387;
break b386;}
b388: {
l9 = H(l7) ? l7.to : undefined; if (l9 === undefined && (l9 = S(l7, "to")) === undefined) break b388;
if ((l9 === false)) break b388;
break b386;}
b389: {
l10 = H(l7) ? l7.duty : undefined; if (l10 === undefined && (l10 = S(l7, "duty")) === undefined) break b389;
if ((l10 === false)) break b389;
break b386;}
l11 = f27(l0,l1,l6,l7); if (l11 === undefined) break b386;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b390: {
if (l5 !== undefined) break b390;
l6 = l3;
l7 = l4;
l8 = f27(l0,l1,l6,l7); if (l8 === undefined) break b390;
l9 = l8;
l10 = b_object_get(l7,"duty",l7); if (l10 === undefined) break b390;
l11 = l10;
l12 = f68(l0,l1,l11); if (l12 === undefined) break b390;
l13 = l12;
l14 = b_object_union(l9,l13); if (l14 === undefined) break b390;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b391: {
if (l5 === undefined) break b391;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b392: {
return l2;
}
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b393: {
b394: {
l4 = undefined;
l5 = l3;
b395: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b395;
if ((l6 === false)) break b395;
break b394;}
b396: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b396;
if ((l7 === false)) break b396;
break b394;}
b397: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b397;
if ((l8 === false)) break b397;
break b394;}
b398: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b398;
if ((l9 === false)) break b398;
break b394;}
b399: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b399;
if ((l10 === false)) break b399;
break b394;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b400: {
if (l4 !== undefined) break b400;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b400;
l7 = l6;
l8 = f69(l0,l1,l7,l5); if (l8 === undefined) break b400;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b401: {
if (l4 === undefined) break b401;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b402: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b403: {
l4 = undefined;
l5 = l3;
l6 = [];
b404: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b404;
{
const k405 = keysOf(l7), v405 = valuesOf(l7);
for (let n405 = 0; n405 < v405.length; n405++) {
l8 = k405 === null ? n405 : k405[n405];
l9 = v405[n405];
b406: {
l10 = l8;
l11 = l9;
l12 = f70(l0,l1,l11); if (l12 === undefined) break b406;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b407: {
if (l4 === undefined) break b407;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b408: {
return l2;
}
}
function g72(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b409: {
l3 = undefined;
l4 = [];
b410: {
l5 = f40(l0,l1); if (l5 === undefined) break b410;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b410;
l7 = l6;
l8 = f67(l0,l1); if (l8 === undefined) break b410;
l9 = D(l8, l7); if (l9 === undefined) break b410;
if ((l9 === false)) break b410;
l10 = f12(l0,l1); if (l10 === undefined) break b410;
l11 = l10;
l12 = f71(l0,l1,l11); if (l12 === undefined) break b410;
l13 = l12;
{
const k411 = keysOf(l13), v411 = valuesOf(l13);
for (let n411 = 0; n411 < v411.length; n411++) {
l14 = k411 === null ? n411 : k411[n411];
l15 = v411[n411];
b412: {
l16 = l14;
l17 = l15;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b413: {
if (l3 === undefined) break b413;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b414: {
return l2;
}
}
function f72(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g72(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function f73(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b415: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b416: {
l9 = new RegoSet();
b417: {
{
const k418 = keysOf(l6), v418 = valuesOf(l6);
for (let n418 = 0; n418 < v418.length; n418++) {
l10 = k418 === null ? n418 : k418[n418];
l11 = v418[n418];
b419: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b419;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b419;
l17 = D(l16, l15); if (l17 === undefined) break b419;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b416;
l21 = l20;
{
const k420 = keysOf(l21), v420 = valuesOf(l21);
for (let n420 = 0; n420 < v420.length; n420++) {
l22 = k420 === null ? n420 : k420[n420];
l23 = v420[n420];
b421: {
l24 = l22;
l25 = l23;
l26 = f69(l0,l1,l25,l7); if (l26 === undefined) break b421;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b422: {
if (l5 === undefined) break b422;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b423: {
return l2;
}
}
function f74(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b424: {
l4 = undefined;
l5 = l3;
l6 = [];
b425: {
l7 = [];
b426: {
{
const k427 = keysOf(l5), v427 = valuesOf(l5);
for (let n427 = 0; n427 < v427.length; n427++) {
l8 = k427 === null ? n427 : k427[n427];
l9 = v427[n427];
b428: {
l10 = l8;
l11 = l9;
{
const k429 = keysOf(l11), v429 = valuesOf(l11);
for (let n429 = 0; n429 < v429.length; n429++) {
l12 = k429 === null ? n429 : k429[n429];
l13 = v429[n429];
b430: {
l14 = l12;
l15 = l13;
l7.push(l15);
}
}
}
}
}
}
}
l16 = l7;
{
const k431 = keysOf(l16), v431 = valuesOf(l16);
for (let n431 = 0; n431 < v431.length; n431++) {
l17 = k431 === null ? n431 : k431[n431];
l18 = v431[n431];
b432: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b433: {
{
const k434 = keysOf(l16), v434 = valuesOf(l16);
for (let n434 = 0; n434 < v434.length; n434++) {
l22 = k434 === null ? n434 : k434[n434];
l23 = v434[n434];
b435: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b435;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b432;
l28 = l27;
if (!Q(l19, l28)) break b432;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b436: {
if (l4 === undefined) break b436;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b437: {
return l2;
}
}
function g75(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b438: {
b439: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b439;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b439;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b439;
b440: {
l9 = f52(l0,l1); if (l9 === undefined) break b440;
if ((l9 === false)) break b440;
break b439;}
b441: {
l10 = f56(l0,l1); if (l10 === undefined) break b441;
if ((l10 === false)) break b441;
break b439;}
l11 = f72(l0,l1); if (l11 === undefined) break b439;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b442: {
if (l3 !== undefined) break b442;
l4 = f43(l0,l1); if (l4 === undefined) break b442;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b442;
l7 = l6;
l8 = f73(l0,l1,l5,l7); if (l8 === undefined) break b442;
l9 = l8;
l10 = [];
b443: {
l11 = f72(l0,l1); if (l11 === undefined) break b443;
{
const k444 = keysOf(l11), v444 = valuesOf(l11);
for (let n444 = 0; n444 < v444.length; n444++) {
l12 = k444 === null ? n444 : k444[n444];
l13 = v444[n444];
b445: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b445;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b446: {
l19 = f52(l0,l1); if (l19 === undefined) break b446;
if ((l19 === false)) break b446;
l20 = f12(l0,l1); if (l20 === undefined) break b446;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b446;
l22 = l21;
l23 = f69(l0,l1,"revoke_account",l22); if (l23 === undefined) break b446;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = [];
b447: {
l27 = f72(l0,l1); if (l27 === undefined) break b447;
{
const k448 = keysOf(l27), v448 = valuesOf(l27);
for (let n448 = 0; n448 < v448.length; n448++) {
l28 = k448 === null ? n448 : k448[n448];
l29 = v448[n448];
b449: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b449;
if ((l33 === false)) break b449;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b450: {
l36 = f56(l0,l1); if (l36 === undefined) break b450;
if ((l36 === false)) break b450;
l37 = f12(l0,l1); if (l37 === undefined) break b450;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b450;
l39 = l38;
l40 = f69(l0,l1,"notify_holder",l39); if (l40 === undefined) break b450;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f74(l0,l1,l43); if (l44 === undefined) break b442;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b451: {
if (l3 === undefined) break b451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b452: {
return l2;
}
}
function f75(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g75(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function f76(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b453: {
b454: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b454;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b454;
l13 = f27(l0,l1,l7,l8); if (l13 === undefined) break b454;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b455: {
if (l6 !== undefined) break b455;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b455;
if ((l10 === false)) break b455;
l11 = f27(l0,l1,l7,l8); if (l11 === undefined) break b455;
l12 = l11;
l13 = new O16(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b455;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b456: {
if (l6 !== undefined) break b456;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f27(l0,l1,l7,l8); if (l10 === undefined) break b456;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b456;
l13 = l12;
l14 = new O16(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b456;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b457: {
if (l6 === undefined) break b457;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b458: {
return l2;
}
}
function f77(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b459: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b460: {
l9 = b_count(l6); if (l9 === undefined) break b460;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b460;
if ((l12 === false)) break b460;
l13 = [];
b461: {
l14 = [];
b462: {
{
const k463 = keysOf(l6), v463 = valuesOf(l6);
for (let n463 = 0; n463 < v463.length; n463++) {
l15 = k463 === null ? n463 : k463[n463];
l16 = v463[n463];
b464: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b464;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b464;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b461;
l27 = l26;
{
const k465 = keysOf(l27), v465 = valuesOf(l27);
for (let n465 = 0; n465 < v465.length; n465++) {
l28 = k465 === null ? n465 : k465[n465];
l29 = v465[n465];
b466: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b466;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b466;
l37 = l36;
l38 = new O17(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f76(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b460;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b467: {
if (l5 === undefined) break b467;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b468: {
return l2;
}
}
function g78(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b469: {
l2 = new RegoSet();
}
b470: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b470;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b470;
l6 = l5;
l7 = f67(l0,l1); if (l7 === undefined) break b470;
l8 = D(l7, l6); if (l8 === undefined) break b470;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b470;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b470;
l13 = l12;
l14 = f40(l0,l1); if (l14 === undefined) break b470;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b470;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b470;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b470;
l20 = l19;
l2.add(l20);
}
b471: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b471;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b471;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b471;
l9 = l8;
{
const k472 = keysOf(l9), v472 = valuesOf(l9);
for (let n472 = 0; n472 < v472.length; n472++) {
l10 = k472 === null ? n472 : k472[n472];
l11 = v472[n472];
b473: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b474: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b474;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b474;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b474;
if ((l8 === false)) break b474;
l9 = f12(l0,l1); if (l9 === undefined) break b474;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b474;
l11 = l10;
l12 = f27(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b474;
l13 = l12;
l2.add(l13);
}
b475: {
l3 = undefined;
l4 = f52(l0,l1); if (l4 === undefined) break b475;
if ((l4 === false)) break b475;
l5 = f12(l0,l1); if (l5 === undefined) break b475;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b475;
l7 = l6;
l8 = f27(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b475;
l9 = l8;
l2.add(l9);
}
b476: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b476;
if ((l4 === false)) break b476;
l5 = f12(l0,l1); if (l5 === undefined) break b476;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b476;
l7 = l6;
l8 = f27(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b476;
l9 = l8;
l2.add(l9);
}
b477: {
return l2;
}
}
function f78(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g78(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g79(l0,l1) {
let l3,l4,l5,l6,l2;
b478: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b478;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b478;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b479: {
if (l3 === undefined) break b479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b480: {
return l2;
}
}
function f79(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g79(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g80(l0,l1) {
let l3,l4,l5,l2;
b481: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b481;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b482: {
if (l3 === undefined) break b482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b483: {
return l2;
}
}
function f80(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g80(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g81(l0,l1) {
let l3,l4,l5,l2;
b484: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b484;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b485: {
if (l3 === undefined) break b485;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b486: {
return l2;
}
}
function f81(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g81(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g82(l0,l1) {
let l3,l4,l5,l2;
b487: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b487;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b488: {
if (l3 === undefined) break b488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b489: {
return l2;
}
}
function f82(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g82(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g83(l0,l1) {
let l3,l4,l5,l6,l2;
b490: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b490;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b490;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b491: {
if (l3 === undefined) break b491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b492: {
return l2;
}
}
function f83(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g83(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function g84(l0,l1) {
let l3,l4,l5,l6,l2;
b493: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b493;
if ((l4 === false)) break b493;
l5 = f50(l0,l1); if (l5 === undefined) break b493;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b494: {
if (l3 === undefined) break b494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b495: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b495;
if ((l4 === false)) break b495;
l5 = f50(l0,l1); if (l5 === undefined) break b495;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b496: {
if (l3 === undefined) break b496;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b497: {
return l2;
}
}
function f84(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g84(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function f85(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b498: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b499: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b499;
{
const k500 = keysOf(l7), v500 = valuesOf(l7);
for (let n500 = 0; n500 < v500.length; n500++) {
l8 = k500 === null ? n500 : k500[n500];
l9 = v500[n500];
b501: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b501;
l13 = l12;
l14 = new O19(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b502: {
if (l4 === undefined) break b502;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b503: {
return l2;
}
}
function g86(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b504: {
l2 = new RegoSet();
}
b505: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b505;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b505;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b505;
l8 = l7;
{
const k506 = keysOf(l8), v506 = valuesOf(l8);
for (let n506 = 0; n506 < v506.length; n506++) {
l9 = k506 === null ? n506 : k506[n506];
l10 = v506[n506];
b507: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b508: {
return l2;
}
}
function f86(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g86(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g87(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l48,l49,l50,l47,l51,l52,l53,l54,l55,l56,l2;
b509: {
b510: {
l3 = undefined;
b511: {
l4 = f12(l0,l1); if (l4 === undefined) break b511;
if ((l4 === false)) break b511;
break b510;}
l5 = f13(l0,l1); if (l5 === undefined) break b510;
l6 = l5;
l7 = [];
b512: {
l8 = f11(l0,l1); if (l8 === undefined) break b512;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b510;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b513: {
if (l3 !== undefined) break b513;
l4 = f31(l0,l1); if (l4 === undefined) break b513;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b513;
if (!(l5 === "cancelled")) break b513;
l6 = f13(l0,l1); if (l6 === undefined) break b513;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b513;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b513;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b514: {
if (l3 !== undefined) break b514;
l4 = f57(l0,l1); if (l4 === undefined) break b514;
l5 = l4;
l6 = new RegoSet();
b515: {
l7 = f58(l0,l1); if (l7 === undefined) break b515;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b515;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b515;
if ((l11 === false)) break b515;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b514;
l14 = l13;
l15 = l14;
l16 = f59(l0,l1); if (l16 === undefined) break b514;
l17 = l16;
l18 = f60(l0,l1,l15,l17); if (l18 === undefined) break b514;
l19 = l18;
l20 = f12(l0,l1); if (l20 === undefined) break b514;
l21 = l20;
l22 = f37(l0,l1); if (l22 === undefined) break b514;
l23 = l22;
l24 = f61(l0,l1); if (l24 === undefined) break b514;
l25 = l24;
l26 = f63(l0,l1,l21,l23,l25); if (l26 === undefined) break b514;
l27 = l26;
l28 = f13(l0,l1); if (l28 === undefined) break b514;
l29 = l28;
l30 = f11(l0,l1); if (l30 === undefined) break b514;
l31 = l30;
l32 = f66(l0,l1); if (l32 === undefined) break b514;
l33 = l32;
l34 = f59(l0,l1); if (l34 === undefined) break b514;
l35 = l34;
l36 = f75(l0,l1); if (l36 === undefined) break b514;
l37 = l36;
l38 = f78(l0,l1); if (l38 === undefined) break b514;
l39 = l38;
l40 = new Bare();
b516: {
l41 = f79(l0,l1); if (l41 === undefined) break b516;
l40["due_on"] = l41;
}
b517: {
l42 = f80(l0,l1); if (l42 === undefined) break b517;
l40["idle_from"] = l42;
}
b518: {
l43 = f81(l0,l1); if (l43 === undefined) break b518;
l40["may_suspend_from"] = l43;
}
b519: {
l44 = f82(l0,l1); if (l44 === undefined) break b519;
l40["must_notify_from"] = l44;
}
b520: {
l45 = f83(l0,l1); if (l45 === undefined) break b520;
l40["period"] = l45;
}
b521: {
l46 = f84(l0,l1); if (l46 === undefined) break b521;
l40["unused_since"] = l46;
}
b522: {
b523: {
l48 = H(l1) ? l1.hdp : undefined; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b523;
l49 = H(l48) ? l48.account_cleanup : undefined; if (l49 === undefined && (l49 = S(l48, "account_cleanup")) === undefined) break b523;
l50 = D(l49, "values"); if (l50 === undefined) break b523;
l47 = merge(l50, l40);
break b522;
}
l47 = l40;
}
l51 = l47;
l52 = f86(l0,l1); if (l52 === undefined) break b514;
l53 = l52;
l54 = new O20(l33,l35,l37,l39,l51,l53,l27);
l55 = f25(l0,l1,l29,l31,l19,l54); if (l55 === undefined) break b514;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b524: {
if (l3 === undefined) break b524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b525: {
return l2;
}
}
function f87(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g87(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b526: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b526;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b526;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b527: {
if (l3 === undefined) break b527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b528: {
return l2;
}
}
function f88(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b529: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b529;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b529;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b529;
l7 = l6;
l8 = f88(l0,l1); if (l8 === undefined) break b529;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b529;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b529;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b529;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b529;
if ((l13 === false)) break b529;
l14 = f88(l0,l1); if (l14 === undefined) break b529;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b529;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b529;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b530: {
if (l3 === undefined) break b530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b531: {
return l2;
}
}
function f89(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function f90(l0,l1) {
let l3,l2;
b532: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b533: {
if (l3 === undefined) break b533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b534: {
return l2;
}
}
function g91(l0,l1) {
let l3,l4,l5,l2;
b535: {
l3 = undefined;
l4 = new Bare();
l5 = new O21("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b536: {
if (l3 === undefined) break b536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b537: {
return l2;
}
}
function f91(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f92(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b538: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b538;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b538;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b538;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b539: {
if (l4 === undefined) break b539;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b540: {
return l2;
}
}
function f93(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b541: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b541;
if ((l8 === false)) break b541;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b542: {
if (l5 === undefined) break b542;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b543: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b543;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b544: {
if (l5 === undefined) break b544;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b545: {
return l2;
}
}
function f94(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b546: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b546;
l8 = l7;
l9 = l8;
l10 = undefined;
b547: {
b548: {
if (!Array.isArray(l9)) break b548;
break b547;
}
b549: {
if (!O(l9)) break b549;
break b547;
}
b550: {
if (!(l9 instanceof RegoSet)) break b550;
break b547;
}
break b546;
}
{
const k551 = keysOf(l9), v551 = valuesOf(l9);
for (let n551 = 0; n551 < v551.length; n551++) {
l12 = k551 === null ? n551 : k551[n551];
l13 = v551[n551];
b552: {
l14 = l12;
l11 = undefined;
b553: {
l15 = l13;
l16 = f92(l0,l1,l14); if (l16 === undefined) break b553;
l17 = l16;
l18 = f93(l0,l1,l17,l15); if (l18 === undefined) break b553;
if ((l18 === false)) break b553;
l11 = true;
}
if (l11 !== undefined) break b552;
l10 = true;
}
}
}
if (l10 !== undefined) break b546;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b554: {
if (l4 === undefined) break b554;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b555: {
return l2;
}
}
function f95(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b556: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b556;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b556;
if ((l9 === false)) break b556;
l10 = new RegoSet();
b557: {
l11 = b_split(l5,""); if (l11 === undefined) break b557;
l12 = l11;
{
const k558 = keysOf(l12), v558 = valuesOf(l12);
for (let n558 = 0; n558 < v558.length; n558++) {
l13 = k558 === null ? n558 : k558[n558];
l14 = v558[n558];
b559: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b559;
if ((l17 === false)) break b559;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b556;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b556;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b556;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b556;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b556;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b560: {
if (l4 === undefined) break b560;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b561: {
return l2;
}
}
function f96(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b562: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b563: {
{
const k564 = keysOf(l7), v564 = valuesOf(l7);
for (let n564 = 0; n564 < v564.length; n564++) {
l9 = k564 === null ? n564 : k564[n564];
l10 = v564[n564];
b565: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b565;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b565;
l17 = l16;
if (!Q(l17, l12)) break b565;
l18 = b_count(l12); if (l18 === undefined) break b565;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b565;
l22 = l21;
l23 = l22;
l8.add(l23);
}
}
}
}
l24 = l8;
l25 = new RegoSet();
l25.add(l6);
l26 = b_or(l25,l24); if (l26 === undefined) break b562;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b566: {
if (l5 === undefined) break b566;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b567: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b568: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b568;
l11 = l10;
l12 = f96(l0,l1,l7,l11); if (l12 === undefined) break b568;
l13 = l12;
{
const k569 = keysOf(l13), v569 = valuesOf(l13);
for (let n569 = 0; n569 < v569.length; n569++) {
l14 = k569 === null ? n569 : k569[n569];
l15 = v569[n569];
b570: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b570;
if ((l18 === false)) break b570;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b571: {
if (l6 === undefined) break b571;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b572: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b572;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b572;
if ((l12 === false)) break b572;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b573: {
if (l6 === undefined) break b573;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b574: {
return l2;
}
}
function f98(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b575: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b575;
if ((l10 === false)) break b575;
l11 = l8;
l12 = undefined;
b576: {
b577: {
if (!Array.isArray(l11)) break b577;
break b576;
}
b578: {
if (!O(l11)) break b578;
break b576;
}
b579: {
if (!(l11 instanceof RegoSet)) break b579;
break b576;
}
break b575;
}
{
const k580 = keysOf(l11), v580 = valuesOf(l11);
for (let n580 = 0; n580 < v580.length; n580++) {
l14 = k580 === null ? n580 : k580[n580];
l15 = v580[n580];
b581: {
l16 = l14;
l13 = undefined;
b582: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b582;
if ((l18 === false)) break b582;
l13 = true;
}
if (l13 !== undefined) break b581;
l12 = true;
}
}
}
if (l12 !== undefined) break b575;
l19 = f95(l0,l1,l7); if (l19 === undefined) break b575;
l20 = l19;
l21 = l20;
l22 = f97(l0,l1,l21,l8,l9); if (l22 === undefined) break b575;
if ((l22 === false)) break b575;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b583: {
if (l6 === undefined) break b583;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b584: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b585: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b585;
if ((l6 === false)) break b585;
b586: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b586;
if ((l7 === false)) break b586;
break b585;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b587: {
if (l4 === undefined) break b587;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b588: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b589: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b590: {
l7 = f92(l0,l1,l5); if (l7 === undefined) break b590;
l8 = l7;
{
const k591 = keysOf(l8), v591 = valuesOf(l8);
for (let n591 = 0; n591 < v591.length; n591++) {
l9 = k591 === null ? n591 : k591[n591];
l10 = v591[n591];
b592: {
l11 = l9;
l12 = l10;
b593: {
l13 = f99(l0,l1,l12); if (l13 === undefined) break b593;
if ((l13 === false)) break b593;
break b592;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b594: {
if (l4 === undefined) break b594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b595: {
return l2;
}
}
function f101(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b596: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b596;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b596;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b596;
if (!Q(l9, l10)) break b596;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b597: {
if (l4 === undefined) break b597;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b598: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b598;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b598;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b598;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b598;
if ((l12 === false)) break b598;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b599: {
if (l4 === undefined) break b599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b600: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b600;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b600;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b600;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b600;
l13 = l12;
l14 = f98(l0,l1,l9,l11,l13); if (l14 === undefined) break b600;
if ((l14 === false)) break b600;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b601: {
if (l4 === undefined) break b601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b602: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b602;
if ((l6 === false)) break b602;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b602;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b602;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b603: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b603;
{
const k604 = keysOf(l13), v604 = valuesOf(l13);
for (let n604 = 0; n604 < v604.length; n604++) {
l14 = k604 === null ? n604 : k604[n604];
l15 = v604[n604];
b605: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b602;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b602;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b602;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b602;
l25 = l24;
l26 = f92(l0,l1,l25); if (l26 === undefined) break b602;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b602;
if ((l28 === false)) break b602;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b606: {
if (l4 === undefined) break b606;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b607: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b607;
if ((l6 === false)) break b607;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b607;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b607;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b608: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b608;
l14 = l13;
l15 = f92(l0,l1,l14); if (l15 === undefined) break b608;
l16 = l15;
{
const k609 = keysOf(l16), v609 = valuesOf(l16);
for (let n609 = 0; n609 < v609.length; n609++) {
l17 = k609 === null ? n609 : k609[n609];
l18 = v609[n609];
b610: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b607;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b607;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b607;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b607;
l28 = l27;
l29 = f92(l0,l1,l28); if (l29 === undefined) break b607;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b607;
if ((l31 === false)) break b607;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b607;
l33 = l32;
l34 = f92(l0,l1,l33); if (l34 === undefined) break b607;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b607;
if ((l36 === false)) break b607;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b611: {
if (l4 === undefined) break b611;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b612: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b612;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b612;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b612;
if ((l10 === false)) break b612;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b612;
l12 = l11;
l13 = f100(l0,l1,l12); if (l13 === undefined) break b612;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b612;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b612;
if (!Q(l16, l17)) break b612;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b613: {
if (l4 === undefined) break b613;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b614: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b614;
if ((l6 === false)) break b614;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b614;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b614;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b614;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b614;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b614;
if ((l15 === false)) break b614;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b615: {
if (l4 === undefined) break b615;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b616: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b616;
if ((l6 === false)) break b616;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b616;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b616;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b616;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b616;
l14 = l13;
if (!Q(l10, l14)) break b616;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b617: {
if (l4 === undefined) break b617;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b618: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b618;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b618;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b618;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b618;
if ((l12 === false)) break b618;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b619: {
if (l4 === undefined) break b619;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b620: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b621: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b621;
if ((l6 === false)) break b621;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b621;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b621;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b621;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b622: {
if (l4 === undefined) break b622;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b623: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b623;
if ((l6 === false)) break b623;
l7 = f101(l0,l1,l5); if (l7 === undefined) break b623;
if ((l7 === false)) break b623;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b624: {
if (l4 === undefined) break b624;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b625: {
return l2;
}
}
function f103(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b626: {
b627: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b627;
if ((l6 === false)) break b627;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b627;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b627;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b628: {
if (l4 !== undefined) break b628;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b628;
if ((l6 === false)) break b628;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b628;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b628;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b629: {
if (l4 !== undefined) break b629;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b629;
if ((l6 === false)) break b629;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b629;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b629;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b630: {
if (l4 !== undefined) break b630;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b630;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b631: {
if (l4 === undefined) break b631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b632: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b633: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b634: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b634;
{
const k635 = keysOf(l7), v635 = valuesOf(l7);
for (let n635 = 0; n635 < v635.length; n635++) {
l8 = k635 === null ? n635 : k635[n635];
l9 = v635[n635];
b636: {
l10 = l8;
l11 = l9;
l6.add(l10);
}
}
}
}
l12 = l6;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b637: {
if (l4 === undefined) break b637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b638: {
return l2;
}
}
function f105(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b639: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b639;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b639;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b640: {
if (l5 === undefined) break b640;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b641: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b641;
if ((l8 === false)) break b641;
l9 = f92(l0,l1,l7); if (l9 === undefined) break b641;
l10 = l9;
l11 = f99(l0,l1,l10); if (l11 === undefined) break b641;
if ((l11 === false)) break b641;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b642: {
if (l5 === undefined) break b642;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b643: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b644: {
b645: {
l4 = undefined;
l5 = l3;
l6 = f102(l0,l1,l5); if (l6 === undefined) break b645;
if ((l6 === false)) break b645;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b646: {
if (l4 !== undefined) break b646;
l5 = l3;
l6 = f103(l0,l1,l5); if (l6 === undefined) break b646;
l7 = l6;
l8 = f104(l0,l1,l5); if (l8 === undefined) break b646;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b646;
l11 = l10;
{
const k647 = keysOf(l11), v647 = valuesOf(l11);
for (let n647 = 0; n647 < v647.length; n647++) {
l12 = k647 === null ? n647 : k647[n647];
l13 = v647[n647];
b648: {
l14 = l12;
l15 = l13;
l16 = f105(l0,l1,l5,l15); if (l16 === undefined) break b648;
if ((l16 === false)) break b648;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b649: {
if (l4 !== undefined) break b649;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b649;
if (!(l6 === "unset")) break b649;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b650: {
if (l4 !== undefined) break b650;
l5 = l3;
l6 = f101(l0,l1,l5); if (l6 === undefined) break b650;
if ((l6 === false)) break b650;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b651: {
if (l4 !== undefined) break b651;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b652: {
if (l4 === undefined) break b652;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b653: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b654: {
b655: {
l4 = undefined;
l5 = l3;
l6 = f102(l0,l1,l5); if (l6 === undefined) break b655;
if ((l6 === false)) break b655;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b656: {
if (l4 !== undefined) break b656;
l5 = l3;
l6 = new RegoSet();
b657: {
l7 = f104(l0,l1,l5); if (l7 === undefined) break b657;
l8 = l7;
{
const k658 = keysOf(l8), v658 = valuesOf(l8);
for (let n658 = 0; n658 < v658.length; n658++) {
l9 = k658 === null ? n658 : k658[n658];
l10 = v658[n658];
b659: {
l11 = l9;
l12 = l10;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b659;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b659;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b656;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b656;
if ((l20 === false)) break b656;
b660: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b660;
if ((l21 === false)) break b660;
break b656;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b661: {
if (l4 !== undefined) break b661;
l5 = l3;
l6 = f104(l0,l1,l5); if (l6 === undefined) break b661;
l7 = l6;
l8 = f103(l0,l1,l5); if (l8 === undefined) break b661;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b661;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b662: {
if (l4 === undefined) break b662;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b663: {
return l2;
}
}
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b664: {
b665: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b666: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b666;
{
const k667 = keysOf(l9), v667 = valuesOf(l9);
for (let n667 = 0; n667 < v667.length; n667++) {
l10 = k667 === null ? n667 : k667[n667];
l11 = v667[n667];
b668: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b668;
{
const k669 = keysOf(l14), v669 = valuesOf(l14);
for (let n669 = 0; n669 < v669.length; n669++) {
l15 = k669 === null ? n669 : k669[n669];
l16 = v669[n669];
b670: {
l17 = l15;
l18 = l16;
l19 = f92(l0,l1,l17); if (l19 === undefined) break b670;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b670;
if (!Q(l21, l20)) break b670;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b670;
l23 = l22;
l8.push(l23);
}
}
}
}
}
}
}
l24 = l8;
l25 = b_count(l24); if (l25 === undefined) break b665;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b665;
if ((l28 === false)) break b665;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b665;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b665;
l34 = l33;
l35 = new O11(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b665;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b671: {
if (l5 !== undefined) break b671;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b672: {
if (l5 === undefined) break b672;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b673: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b674: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b674;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b674;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b674;
if ((l11 === false)) break b674;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b675: {
if (l4 === undefined) break b675;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b676: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b676;
if ((l6 === false)) break b676;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b677: {
if (l4 === undefined) break b677;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b678: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b679: {
b680: {
l4 = undefined;
l5 = l3;
l6 = f109(l0,l1,l5); if (l6 === undefined) break b680;
if ((l6 === false)) break b680;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b680;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b680;
l10 = l9;
l11 = new RegoSet();
b681: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b681;
{
const k682 = keysOf(l12), v682 = valuesOf(l12);
for (let n682 = 0; n682 < v682.length; n682++) {
l13 = k682 === null ? n682 : k682[n682];
l14 = v682[n682];
b683: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b680;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b684: {
if (l4 !== undefined) break b684;
l5 = l3;
l6 = new RegoSet();
b685: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b685;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b685;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b685;
l13 = l12;
l14 = f92(l0,l1,l13); if (l14 === undefined) break b685;
l15 = l14;
{
const k686 = keysOf(l15), v686 = valuesOf(l15);
for (let n686 = 0; n686 < v686.length; n686++) {
l16 = k686 === null ? n686 : k686[n686];
l17 = v686[n686];
b687: {
l18 = l16;
l19 = l17;
b688: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b688;
if ((l20 === false)) break b688;
break b687;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b687;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b687;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b687;
l28 = l27;
l29 = l28;
l6.add(l29);
}
}
}
}
l30 = l6;
if (l4 === undefined) l4 = l30; else if (!Q(l4, l30)) conflict();
}
b689: {
if (l4 === undefined) break b689;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b690: {
return l2;
}
}
function f111(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b691: {
b692: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b692;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b692;
if ((l11 === false)) break b692;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b693: {
if (l5 !== undefined) break b693;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b693;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b693;
if ((l11 === false)) break b693;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b694: {
if (l5 !== undefined) break b694;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b695: {
if (l5 === undefined) break b695;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b696: {
return l2;
}
}
function f112(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b697: {
b698: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b698;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b698;
if ((l11 === false)) break b698;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b699: {
if (l5 !== undefined) break b699;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b699;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b699;
if ((l11 === false)) break b699;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b700: {
if (l5 !== undefined) break b700;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b701: {
if (l5 === undefined) break b701;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b702: {
return l2;
}
}
function f113(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b703: {
l6 = undefined;
if (!(l3 === "permission")) break b703;
l7 = l4;
l8 = l5;
l9 = f111(l0,l1,l7,l8); if (l9 === undefined) break b703;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b704: {
if (l6 === undefined) break b704;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b705: {
l6 = undefined;
if (!(l3 === "check")) break b705;
l7 = l4;
l8 = l5;
l9 = f112(l0,l1,l7,l8); if (l9 === undefined) break b705;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b706: {
if (l6 === undefined) break b706;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b707: {
return l2;
}
}
function f114(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b708: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b708;
l8 = l7;
l9 = l8;
l10 = undefined;
b709: {
b710: {
if (!Array.isArray(l9)) break b710;
break b709;
}
b711: {
if (!O(l9)) break b711;
break b709;
}
b712: {
if (!(l9 instanceof RegoSet)) break b712;
break b709;
}
break b708;
}
{
const k713 = keysOf(l9), v713 = valuesOf(l9);
for (let n713 = 0; n713 < v713.length; n713++) {
l12 = k713 === null ? n713 : k713[n713];
l13 = v713[n713];
b714: {
l14 = l12;
l11 = undefined;
b715: {
l15 = l13;
l16 = f92(l0,l1,l14); if (l16 === undefined) break b715;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b715;
if ((l19 === false)) break b715;
l11 = true;
}
if (l11 !== undefined) break b714;
l10 = true;
}
}
}
if (l10 !== undefined) break b708;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b716: {
if (l4 === undefined) break b716;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b717: {
return l2;
}
}
function f115(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b718: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b719: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b719;
{
const k720 = keysOf(l7), v720 = valuesOf(l7);
for (let n720 = 0; n720 < v720.length; n720++) {
l8 = k720 === null ? n720 : k720[n720];
l9 = v720[n720];
b721: {
l10 = l8;
l11 = l9;
l12 = f114(l0,l1,l11); if (l12 === undefined) break b721;
if ((l12 === false)) break b721;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b721;
if ((l13 === false)) break b721;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b721;
l15 = l14;
{
const k722 = keysOf(l15), v722 = valuesOf(l15);
for (let n722 = 0; n722 < v722.length; n722++) {
l16 = k722 === null ? n722 : k722[n722];
l17 = v722[n722];
b723: {
l18 = l16;
l19 = l17;
l6.add(l19);
}
}
}
}
}
}
}
l20 = l6;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b724: {
if (l4 === undefined) break b724;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b725: {
return l2;
}
}
function f116(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b726: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b726;
if ((l11 === false)) break b726;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b726;
if ((l12 === false)) break b726;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b727: {
if (l6 === undefined) break b727;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b728: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b728;
if ((l11 === false)) break b728;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b729: {
if (l6 === undefined) break b729;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b730: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b731: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b731;
l7 = l6;
l8 = new RegoSet();
b732: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b732;
l10 = l9;
l11 = f92(l0,l1,l10); if (l11 === undefined) break b732;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b732;
l14 = D(l13, l12); if (l14 === undefined) break b732;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b732;
l17 = l16;
{
const k733 = keysOf(l17), v733 = valuesOf(l17);
for (let n733 = 0; n733 < v733.length; n733++) {
l18 = k733 === null ? n733 : k733[n733];
l19 = v733[n733];
b734: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b731;
l24 = l23;
l25 = new RegoSet();
b735: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b735;
l27 = l26;
l28 = f92(l0,l1,l27); if (l28 === undefined) break b735;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b735;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b735;
l33 = l32;
l34 = f98(l0,l1,l29,l31,l33); if (l34 === undefined) break b735;
if ((l34 === false)) break b735;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b735;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b735;
l38 = l37;
{
const k736 = keysOf(l38), v736 = valuesOf(l38);
for (let n736 = 0; n736 < v736.length; n736++) {
l39 = k736 === null ? n736 : k736[n736];
l40 = v736[n736];
b737: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b731;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b738: {
if (l4 === undefined) break b738;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b739: {
return l2;
}
}
function f118(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b740: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b740;
if ((l9 === false)) break b740;
l10 = l7;
l11 = undefined;
b741: {
b742: {
if (!Array.isArray(l10)) break b742;
break b741;
}
b743: {
if (!O(l10)) break b743;
break b741;
}
b744: {
if (!(l10 instanceof RegoSet)) break b744;
break b741;
}
break b740;
}
{
const k745 = keysOf(l10), v745 = valuesOf(l10);
for (let n745 = 0; n745 < v745.length; n745++) {
l13 = k745 === null ? n745 : k745[n745];
l14 = v745[n745];
b746: {
l15 = l13;
l12 = undefined;
b747: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b747;
if ((l17 === false)) break b747;
l12 = true;
}
if (l12 !== undefined) break b746;
l11 = true;
}
}
}
if (l11 !== undefined) break b740;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b748: {
if (l5 === undefined) break b748;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b749: {
return l2;
}
}
function f119(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b750: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b750;
if ((l6 === false)) break b750;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b750;
{
const k751 = keysOf(l7), v751 = valuesOf(l7);
for (let n751 = 0; n751 < v751.length; n751++) {
l8 = k751 === null ? n751 : k751[n751];
l9 = v751[n751];
b752: {
l10 = l8;
l11 = l9;
l12 = f92(l0,l1,l10); if (l12 === undefined) break b752;
l13 = l12;
l14 = f118(l0,l1,l13,l11); if (l14 === undefined) break b752;
if ((l14 === false)) break b752;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b753: {
if (l4 === undefined) break b753;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b754: {
return l2;
}
}
function f120(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b755: {
b756: {
l4 = undefined;
l5 = l3;
b757: {
l6 = f94(l0,l1,l5); if (l6 === undefined) break b757;
if ((l6 === false)) break b757;
break b756;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b758: {
if (l4 !== undefined) break b758;
l5 = l3;
l6 = f106(l0,l1,l5); if (l6 === undefined) break b758;
l7 = l6;
l8 = new O22("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b758;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b759: {
if (l4 === undefined) break b759;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b760: {
return l2;
}
}
function f121(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b761: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b761;
l11 = l10;
l12 = new O23(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b762: {
if (l6 === undefined) break b762;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b763: {
return l2;
}
}
function f122(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b764: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b765: {
l9 = f62(l0,l1,"checks"); if (l9 === undefined) break b765;
if ((l9 === false)) break b765;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b765;
{
const k766 = keysOf(l10), v766 = valuesOf(l10);
for (let n766 = 0; n766 < v766.length; n766++) {
l11 = k766 === null ? n766 : k766[n766];
l12 = v766[n766];
b767: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b767;
l16 = D(l15, l14); if (l16 === undefined) break b767;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b767;
l19 = l18;
l20 = f108(l0,l1,l6,l17); if (l20 === undefined) break b767;
l21 = l20;
l22 = f120(l0,l1,l17); if (l22 === undefined) break b767;
l23 = l22;
l24 = f121(l0,l1,l19,l21,l23); if (l24 === undefined) break b767;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b768: {
if (l5 === undefined) break b768;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b769: {
return l2;
}
}
function f123(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b770: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b771: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b771;
if ((l12 === false)) break b771;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b771;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b771;
l15 = l14;
l16 = f92(l0,l1,l15); if (l16 === undefined) break b771;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b771;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b771;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b771;
l22 = D(l21, l17); if (l22 === undefined) break b771;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b771;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b771;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b771;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b772: {
if (l6 === undefined) break b772;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b773: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b774: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b775: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b775;
{
const k776 = keysOf(l7), v776 = valuesOf(l7);
for (let n776 = 0; n776 < v776.length; n776++) {
l8 = k776 === null ? n776 : k776[n776];
l9 = v776[n776];
b777: {
l10 = l8;
l11 = l9;
l12 = f114(l0,l1,l11); if (l12 === undefined) break b777;
if ((l12 === false)) break b777;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b777;
if ((l13 === false)) break b777;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b777;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b778: {
if (l4 === undefined) break b778;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b779: {
return l2;
}
}
function f125(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b780: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b781: {
{
const k782 = keysOf(l5), v782 = valuesOf(l5);
for (let n782 = 0; n782 < v782.length; n782++) {
l7 = k782 === null ? n782 : k782[n782];
l8 = v782[n782];
b783: {
l9 = l7;
l10 = l8;
l11 = f85(l0,l1,l10); if (l11 === undefined) break b783;
l12 = l11;
{
const k784 = keysOf(l12), v784 = valuesOf(l12);
for (let n784 = 0; n784 < v784.length; n784++) {
l13 = k784 === null ? n784 : k784[n784];
l14 = v784[n784];
b785: {
l15 = l13;
l16 = l14;
l6.add(l16);
}
}
}
}
}
}
}
l17 = l6;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b786: {
if (l4 === undefined) break b786;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b787: {
return l2;
}
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b788: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b789: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b789;
{
const k790 = keysOf(l9), v790 = valuesOf(l9);
for (let n790 = 0; n790 < v790.length; n790++) {
l10 = k790 === null ? n790 : k790[n790];
l11 = v790[n790];
b791: {
l12 = l10;
l13 = l11;
l14 = f94(l0,l1,l13); if (l14 === undefined) break b791;
if ((l14 === false)) break b791;
l15 = f108(l0,l1,l6,l13); if (l15 === undefined) break b791;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b791;
l18 = l17;
l19 = f69(l0,l1,l18,l16); if (l19 === undefined) break b791;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b792: {
if (l5 === undefined) break b792;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b793: {
return l2;
}
}
function f127(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l2;
b794: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b795: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b795;
{
const k796 = keysOf(l11), v796 = valuesOf(l11);
for (let n796 = 0; n796 < v796.length; n796++) {
l12 = k796 === null ? n796 : k796[n796];
l13 = v796[n796];
b797: {
l14 = l12;
l15 = l13;
l16 = f94(l0,l1,l15); if (l16 === undefined) break b797;
if ((l16 === false)) break b797;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b798: {
{
const k799 = keysOf(l17), v799 = valuesOf(l17);
for (let n799 = 0; n799 < v799.length; n799++) {
l19 = k799 === null ? n799 : k799[n799];
l20 = v799[n799];
b800: {
l21 = l19;
l22 = l20;
l23 = f106(l0,l1,l22); if (l23 === undefined) break b800;
l24 = l23;
if (!(l24 === "failed")) break b800;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b801: {
{
const k802 = keysOf(l17), v802 = valuesOf(l17);
for (let n802 = 0; n802 < v802.length; n802++) {
l27 = k802 === null ? n802 : k802[n802];
l28 = v802[n802];
b803: {
l29 = l27;
l30 = l28;
l31 = f107(l0,l1,l30); if (l31 === undefined) break b803;
l32 = l31;
{
const k804 = keysOf(l32), v804 = valuesOf(l32);
for (let n804 = 0; n804 < v804.length; n804++) {
l33 = k804 === null ? n804 : k804[n804];
l34 = v804[n804];
b805: {
l35 = l33;
l36 = l34;
l37 = f105(l0,l1,l30,l36); if (l37 === undefined) break b805;
if ((l37 === false)) break b805;
l38 = new O8(l36);
l26.add(l38);
}
}
}
}
}
}
}
l39 = l26;
l40 = new RegoSet();
b806: {
{
const k807 = keysOf(l17), v807 = valuesOf(l17);
for (let n807 = 0; n807 < v807.length; n807++) {
l41 = k807 === null ? n807 : k807[n807];
l42 = v807[n807];
b808: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b808;
if (!(l45 === "unset")) break b808;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b808;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b808;
l50 = l49;
l51 = new O24(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b809: {
{
const k810 = keysOf(l25), v810 = valuesOf(l25);
for (let n810 = 0; n810 < v810.length; n810++) {
l54 = k810 === null ? n810 : k810[n810];
l55 = v810[n810];
b811: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b811;
l59 = l58;
l60 = f108(l0,l1,l7,l59); if (l60 === undefined) break b811;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b811;
l63 = l62;
l64 = f110(l0,l1,l63); if (l64 === undefined) break b811;
l65 = l64;
l66 = f76(l0,l1,l57,l61,l65); if (l66 === undefined) break b811;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b794;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b794;
l72 = l71;
l73 = f113(l0,l1,l72,l68,l70); if (l73 === undefined) break b794;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b794;
l77 = l76;
l78 = f115(l0,l1,l9); if (l78 === undefined) break b794;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b794;
l81 = l80;
l82 = new RegoSet();
b812: {
{
const k813 = keysOf(l17), v813 = valuesOf(l17);
for (let n813 = 0; n813 < v813.length; n813++) {
l83 = k813 === null ? n813 : k813[n813];
l84 = v813[n813];
b814: {
l85 = l83;
l86 = l84;
l87 = f116(l0,l1,l85,l75,l25); if (l87 === undefined) break b814;
if ((l87 === false)) break b814;
l88 = f117(l0,l1,l86); if (l88 === undefined) break b814;
l89 = l88;
{
const k815 = keysOf(l89), v815 = valuesOf(l89);
for (let n815 = 0; n815 < v815.length; n815++) {
l90 = k815 === null ? n815 : k815[n815];
l91 = v815[n815];
b816: {
l92 = l90;
l93 = l91;
l82.add(l93);
}
}
}
}
}
}
}
l94 = l82;
l95 = b_or(l81,l94); if (l95 === undefined) break b794;
l96 = l95;
l97 = new RegoSet();
b817: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b817;
{
const k818 = keysOf(l98), v818 = valuesOf(l98);
for (let n818 = 0; n818 < v818.length; n818++) {
l99 = k818 === null ? n818 : k818[n818];
l100 = v818[n818];
b819: {
l101 = l99;
l102 = l100;
l103 = f119(l0,l1,l102); if (l103 === undefined) break b819;
if ((l103 === false)) break b819;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b819;
if ((l105 === false)) break b819;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b819;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b819;
l109 = l108;
{
const k820 = keysOf(l109), v820 = valuesOf(l109);
for (let n820 = 0; n820 < v820.length; n820++) {
l110 = k820 === null ? n820 : k820[n820];
l111 = v820[n820];
b821: {
l112 = l110;
l113 = l111;
l97.add(l113);
}
}
}
}
}
}
}
l114 = l97;
l115 = b_or(l96,l114); if (l115 === undefined) break b794;
l116 = l115;
l117 = f122(l0,l1,l7,l9); if (l117 === undefined) break b794;
l118 = l117;
l119 = b_or(l39,l52); if (l119 === undefined) break b794;
l120 = l119;
l121 = f123(l0,l1,l7,l9,l75); if (l121 === undefined) break b794;
l122 = l121;
l123 = b_or(l68,l122); if (l123 === undefined) break b794;
l124 = l123;
l125 = f124(l0,l1,l9); if (l125 === undefined) break b794;
l126 = l125;
l127 = f125(l0,l1,l9); if (l127 === undefined) break b794;
l128 = l127;
l129 = b_or(l126,l128); if (l129 === undefined) break b794;
l130 = l129;
l131 = H(l7) ? l7.decision : undefined; if (l131 === undefined && (l131 = S(l7, "decision")) === undefined) break b794;
l132 = l131;
l133 = [];
b822: {
l134 = new RegoSet();
l134.add("compliant");
l134.add("permit");
l135 = b_internal_member_2(l75,l134); if (l135 === undefined) break b822;
if ((l135 === false)) break b822;
l136 = f126(l0,l1,l7,l9); if (l136 === undefined) break b822;
l137 = l136;
{
const k823 = keysOf(l137), v823 = valuesOf(l137);
for (let n823 = 0; n823 < v823.length; n823++) {
l138 = k823 === null ? n823 : k823[n823];
l139 = v823[n823];
b824: {
l140 = l138;
l141 = l139;
l133.push(l141);
}
}
}
}
l142 = l133;
l143 = new O25(l116,l118,l120,l142,l124,l130);
l144 = f25(l0,l1,l132,l8,l75,l143); if (l144 === undefined) break b794;
l145 = l144;
if (l6 === undefined) l6 = l145; else if (!Q(l6, l145)) conflict();
}
b825: {
if (l6 === undefined) break b825;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b826: {
return l2;
}
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b827: {
b828: {
l3 = undefined;
b829: {
l4 = f89(l0,l1); if (l4 === undefined) break b829;
if ((l4 === false)) break b829;
break b828;}
l5 = f90(l0,l1); if (l5 === undefined) break b828;
l6 = l5;
l7 = [];
b830: {
l8 = f88(l0,l1); if (l8 === undefined) break b830;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b828;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b831: {
if (l3 !== undefined) break b831;
l4 = f91(l0,l1); if (l4 === undefined) break b831;
l5 = l4;
l6 = f88(l0,l1); if (l6 === undefined) break b831;
l7 = l6;
l8 = f89(l0,l1); if (l8 === undefined) break b831;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b831;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b832: {
if (l3 === undefined) break b832;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b833: {
return l2;
}
}
function f128(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g129(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b834: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b834;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b834;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b835: {
if (l3 === undefined) break b835;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b836: {
return l2;
}
}
function f129(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g130(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b837: {
l3 = undefined;
l4 = f129(l0,l1); if (l4 === undefined) break b837;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b837;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b837;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b838: {
if (l3 === undefined) break b838;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b839: {
return l2;
}
}
function f130(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g130(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f131(l0,l1) {
let l3,l2;
b840: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b841: {
if (l3 === undefined) break b841;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b842: {
return l2;
}
}
function g132(l0,l1) {
let l3,l4,l5,l2;
b843: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b844: {
if (l3 === undefined) break b844;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b845: {
return l2;
}
}
function f132(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b846: {
b847: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b847;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b847;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b847;
if ((l7 === false)) break b847;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b847;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b847;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b848: {
if (l3 !== undefined) break b848;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b849: {
if (l3 === undefined) break b849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b850: {
return l2;
}
}
function f133(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function f134(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b851: {
b852: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b852;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b852;
if ((l12 === false)) break b852;
l13 = f6(l0,l1); if (l13 === undefined) break b852;
l14 = l13;
l15 = f39(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b852;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b853: {
if (l6 !== undefined) break b853;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b853;
l11 = f6(l0,l1); if (l11 === undefined) break b853;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b853;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b854: {
if (l6 !== undefined) break b854;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b854;
if ((l10 === false)) break b854;
l11 = f6(l0,l1); if (l11 === undefined) break b854;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b854;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b855: {
if (l6 !== undefined) break b855;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b855;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b855;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b856: {
if (l6 === undefined) break b856;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b857: {
return l2;
}
}
function f135(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b858: {
b859: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b859;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b859;
if ((l10 === false)) break b859;
l11 = f6(l0,l1); if (l11 === undefined) break b859;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b859;
if ((l13 === false)) break b859;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b860: {
if (l5 !== undefined) break b860;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b861: {
if (l5 === undefined) break b861;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b862: {
return l2;
}
}
function f136(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b863: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1); if (l12 === undefined) break b863;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b863;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b863;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b863;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b863;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b863;
l22 = l21;
l23 = f36(l0,l1,l18,l16,l22); if (l23 === undefined) break b863;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b863;
l27 = l26;
l28 = f134(l0,l1,l27,l25,l11); if (l28 === undefined) break b863;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b863;
l32 = l31;
l33 = f135(l0,l1,l32,l25); if (l33 === undefined) break b863;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b863;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b863;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b864: {
if (l7 === undefined) break b864;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b865: {
return l2;
}
}
function f137(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b866: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b866;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b866;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b866;
l13 = l12;
l14 = f136(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b866;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b867: {
if (l5 === undefined) break b867;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b868: {
return l2;
}
}
function f138(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b869: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b870: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b870;
if (!(l7 === "unknown")) break b870;
l8 = new O8("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b871: {
if (l4 === undefined) break b871;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b872: {
return l2;
}
}
function f139(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b873: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b874: {
if ((l9 === false)) break b874;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b874;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b874;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b874;
l15 = l14;
l16 = new O11(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b874;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b874;
l20 = l19;
{
const k875 = keysOf(l20), v875 = valuesOf(l20);
for (let n875 = 0; n875 < v875.length; n875++) {
l21 = k875 === null ? n875 : k875[n875];
l22 = v875[n875];
b876: {
l23 = l21;
l24 = l22;
l10.add(l24);
}
}
}
}
l25 = l10;
if (l6 === undefined) l6 = l25; else if (!Q(l6, l25)) conflict();
}
b877: {
if (l6 === undefined) break b877;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b878: {
return l2;
}
}
function f140(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b879: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f137(l0,l1,l8,l9); if (l10 === undefined) break b879;
l11 = l10;
l12 = l11;
l13 = f138(l0,l1,l12); if (l13 === undefined) break b879;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b879;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f60(l0,l1,l18,l15); if (l19 === undefined) break b879;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b879;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b879;
l24 = l23;
l25 = f139(l0,l1,l8,l9,l24); if (l25 === undefined) break b879;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b879;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b879;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b879;
l32 = l31;
l33 = f63(l0,l1,l9,l30,l32); if (l33 === undefined) break b879;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b879;
l36 = l35;
l37 = [];
b880: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b880;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b880;
l41 = D(l40, l39); if (l41 === undefined) break b880;
if ((l41 === false)) break b880;
l42 = f71(l0,l1,l9); if (l42 === undefined) break b880;
l43 = l42;
{
const k881 = keysOf(l43), v881 = valuesOf(l43);
for (let n881 = 0; n881 < v881.length; n881++) {
l44 = k881 === null ? n881 : k881[n881];
l45 = v881[n881];
b882: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b883: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b883;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b883;
l53 = D(l52, l51); if (l53 === undefined) break b883;
l54 = l53;
l55 = f27(l0,l1,l54,l9); if (l55 === undefined) break b883;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b883;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b883;
l59 = l58;
l60 = new O18(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b883;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b879;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b879;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b879;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b879;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f25(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b879;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b884: {
if (l6 === undefined) break b884;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b885: {
return l2;
}
}
function f141(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b886: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f137(l0,l1,l8,l9); if (l10 === undefined) break b886;
l11 = l10;
l12 = l11;
l13 = f138(l0,l1,l12); if (l13 === undefined) break b886;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b887: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b887;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b887;
if ((l20 === false)) break b887;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b888: {
l23 = b_count(l21); if (l23 === undefined) break b888;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b888;
if ((l26 === false)) break b888;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b888;
l29 = l28;
{
const k889 = keysOf(l29), v889 = valuesOf(l29);
for (let n889 = 0; n889 < v889.length; n889++) {
l30 = k889 === null ? n889 : k889[n889];
l31 = v889[n889];
b890: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b886;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b886;
l38 = l37;
l39 = f35(l0,l1,l36,l38); if (l39 === undefined) break b886;
l40 = l39;
l41 = l40;
l42 = f60(l0,l1,l21,l15); if (l42 === undefined) break b886;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b886;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b886;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b886;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b886;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b886;
l54 = l53;
l55 = f63(l0,l1,l9,l54,l41); if (l55 === undefined) break b886;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b886;
l58 = l57;
l59 = new RegoSet();
b891: {
l60 = b_count(l21); if (l60 === undefined) break b891;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b891;
if ((l63 === false)) break b891;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b891;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b891;
l66 = l65;
l67 = f27(l0,l1,l66,l9); if (l67 === undefined) break b891;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f25(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b886;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b892: {
if (l6 === undefined) break b892;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b893: {
return l2;
}
}
function f142(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b894: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b895: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b895;
if ((l10 === false)) break b895;
break b894;}
l11 = f140(l0,l1,l7,l8,l9); if (l11 === undefined) break b894;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b896: {
if (l6 === undefined) break b896;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b897: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b897;
if ((l10 === false)) break b897;
l11 = f141(l0,l1,l7,l8,l9); if (l11 === undefined) break b897;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b898: {
if (l6 === undefined) break b898;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b899: {
return l2;
}
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b900: {
b901: {
l3 = undefined;
b902: {
l4 = f130(l0,l1); if (l4 === undefined) break b902;
if ((l4 === false)) break b902;
break b901;}
l5 = f131(l0,l1); if (l5 === undefined) break b901;
l6 = l5;
l7 = [];
b903: {
l8 = f129(l0,l1); if (l8 === undefined) break b903;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b901;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b904: {
if (l3 !== undefined) break b904;
l4 = f132(l0,l1); if (l4 === undefined) break b904;
l5 = l4;
l6 = f129(l0,l1); if (l6 === undefined) break b904;
l7 = l6;
l8 = f130(l0,l1); if (l8 === undefined) break b904;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b904;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b905: {
if (l3 === undefined) break b905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b906: {
return l2;
}
}
function f143(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b907: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b907;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b907;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b908: {
if (l3 === undefined) break b908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b909: {
return l2;
}
}
function f144(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b910: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b910;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b910;
l6 = l5;
l7 = f144(l0,l1); if (l7 === undefined) break b910;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b910;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b910;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b910;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b910;
if ((l12 === false)) break b910;
l13 = f144(l0,l1); if (l13 === undefined) break b910;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b910;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b910;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b911: {
if (l3 === undefined) break b911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b912: {
return l2;
}
}
function f145(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function f146(l0,l1) {
let l3,l2;
b913: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b914: {
if (l3 === undefined) break b914;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b915: {
return l2;
}
}
function g147(l0,l1) {
let l3,l4,l5,l6,l2;
b916: {
l3 = undefined;
l4 = new Bare();
l5 = new O30("forbidden");
l4["binds"] = l5;
l6 = new O31("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b917: {
if (l3 === undefined) break b917;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b918: {
return l2;
}
}
function f147(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f148(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b919: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b919;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b919;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b919;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b919;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b919;
l18 = l17;
l19 = [];
b920: {
l20 = f62(l0,l1,"checks"); if (l20 === undefined) break b920;
if ((l20 === false)) break b920;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b920;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b920;
l23 = l22;
l24 = f121(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b920;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b919;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b921: {
if (l6 === undefined) break b921;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b922: {
return l2;
}
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b923: {
b924: {
l3 = undefined;
b925: {
l4 = f145(l0,l1); if (l4 === undefined) break b925;
if ((l4 === false)) break b925;
break b924;}
l5 = f146(l0,l1); if (l5 === undefined) break b924;
l6 = l5;
l7 = [];
b926: {
l8 = f144(l0,l1); if (l8 === undefined) break b926;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b924;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b927: {
if (l3 !== undefined) break b927;
l4 = f147(l0,l1); if (l4 === undefined) break b927;
l5 = l4;
l6 = f144(l0,l1); if (l6 === undefined) break b927;
l7 = l6;
l8 = f145(l0,l1); if (l8 === undefined) break b927;
l9 = l8;
l10 = f148(l0,l1,l5,l7,l9); if (l10 === undefined) break b927;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b928: {
if (l3 === undefined) break b928;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b929: {
return l2;
}
}
function f149(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b930: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b930;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b930;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b931: {
if (l3 === undefined) break b931;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b932: {
return l2;
}
}
function f150(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b933: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b933;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b933;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b933;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b934: {
if (l3 === undefined) break b934;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b935: {
return l2;
}
}
function f151(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b936: {
l3 = undefined;
b937: {
l4 = f151(l0,l1); if (l4 === undefined) break b937;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b937;
if ((l5 === false)) break b937;
break b936;}
l6 = f151(l0,l1); if (l6 === undefined) break b936;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b938: {
if (l3 === undefined) break b938;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b939: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b939;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b939;
l6 = l5;
l7 = f151(l0,l1); if (l7 === undefined) break b939;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b939;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b939;
if ((l10 === false)) break b939;
l11 = f151(l0,l1); if (l11 === undefined) break b939;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b940: {
if (l3 === undefined) break b940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b941: {
return l2;
}
}
function f152(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function f153(l0,l1) {
let l3,l2;
b942: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b943: {
if (l3 === undefined) break b943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b944: {
return l2;
}
}
function f154(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b945: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b945;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b945;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b945;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b945;
if ((l14 === false)) break b945;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b946: {
if (l4 === undefined) break b946;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b947: {
return l2;
}
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b948: {
l3 = undefined;
l4 = [];
b949: {
l5 = f152(l0,l1); if (l5 === undefined) break b949;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b949;
{
const k950 = keysOf(l6), v950 = valuesOf(l6);
for (let n950 = 0; n950 < v950.length; n950++) {
l7 = k950 === null ? n950 : k950[n950];
l8 = v950[n950];
b951: {
l9 = l7;
l10 = l8;
b952: {
l11 = f154(l0,l1,l10); if (l11 === undefined) break b952;
if ((l11 === false)) break b952;
break b951;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b953: {
if (l3 === undefined) break b953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b954: {
return l2;
}
}
function f155(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b955: {
b956: {
l3 = undefined;
b957: {
l4 = f152(l0,l1); if (l4 === undefined) break b957;
if ((l4 === false)) break b957;
break b956;}
l5 = f153(l0,l1); if (l5 === undefined) break b956;
l6 = l5;
l7 = [];
b958: {
l8 = f150(l0,l1); if (l8 === undefined) break b958;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b956;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b959: {
if (l3 !== undefined) break b959;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b959;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b959;
if (!(l5 === false)) break b959;
l6 = f153(l0,l1); if (l6 === undefined) break b959;
l7 = l6;
l8 = f150(l0,l1); if (l8 === undefined) break b959;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b959;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b960: {
if (l3 !== undefined) break b960;
l4 = f155(l0,l1); if (l4 === undefined) break b960;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b960;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b960;
if ((l9 === false)) break b960;
l10 = f152(l0,l1); if (l10 === undefined) break b960;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b960;
l13 = l12;
l14 = f155(l0,l1); if (l14 === undefined) break b960;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b960;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b960;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b960;
l21 = l20;
l22 = f155(l0,l1); if (l22 === undefined) break b960;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b960;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b960;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b960;
l29 = l28;
l30 = f155(l0,l1); if (l30 === undefined) break b960;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b960;
l33 = l32;
l34 = f27(l0,l1,l29,l33); if (l34 === undefined) break b960;
l35 = l34;
l36 = f155(l0,l1); if (l36 === undefined) break b960;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b960;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b960;
l42 = l41;
l43 = f155(l0,l1); if (l43 === undefined) break b960;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b960;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b960;
l47 = l46;
l48 = [];
b961: {
l49 = f155(l0,l1); if (l49 === undefined) break b961;
{
const k962 = keysOf(l49), v962 = valuesOf(l49);
for (let n962 = 0; n962 < v962.length; n962++) {
l50 = k962 === null ? n962 : k962[n962];
l51 = v962[n962];
b963: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b963;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O33(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b960;
l59 = l58;
l60 = f153(l0,l1); if (l60 === undefined) break b960;
l61 = l60;
l62 = f150(l0,l1); if (l62 === undefined) break b960;
l63 = l62;
l64 = [];
b964: {
l65 = f155(l0,l1); if (l65 === undefined) break b964;
{
const k965 = keysOf(l65), v965 = valuesOf(l65);
for (let n965 = 0; n965 < v965.length; n965++) {
l66 = k965 === null ? n965 : k965[n965];
l67 = v965[n965];
b966: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b966;
l71 = l70;
l72 = f69(l0,l1,l71,l69); if (l72 === undefined) break b966;
l73 = l72;
l64.push(l73);
}
}
}
}
l74 = l64;
l75 = new O34(l21,l74);
l76 = new RegoSet();
l76.add(l35);
l75["reasons"] = l76;
l75["values"] = l59;
l77 = f25(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b960;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b967: {
if (l3 !== undefined) break b967;
l4 = f152(l0,l1); if (l4 === undefined) break b967;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b967;
l7 = l6;
l8 = f153(l0,l1); if (l8 === undefined) break b967;
l9 = l8;
l10 = f150(l0,l1); if (l10 === undefined) break b967;
l11 = l10;
l12 = new O3(l7);
l13 = f25(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b967;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b968: {
if (l3 === undefined) break b968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b969: {
return l2;
}
}
function f156(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b970: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b970;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b970;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b971: {
if (l3 === undefined) break b971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b972: {
return l2;
}
}
function f157(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b973: {
l3 = undefined;
l4 = f157(l0,l1); if (l4 === undefined) break b973;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b973;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b973;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b974: {
if (l3 === undefined) break b974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b975: {
return l2;
}
}
function f158(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f159(l0,l1) {
let l3,l2;
b976: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b977: {
if (l3 === undefined) break b977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b978: {
return l2;
}
}
function f160(l0,l1,l3) {
let l4,l5,l6,l2;
b979: {
b980: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b980;
if ((l6 === false)) break b980;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b981: {
if (l4 !== undefined) break b981;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b982: {
if (l4 === undefined) break b982;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b983: {
return l2;
}
}
function g161(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b984: {
l2 = new RegoSet();
}
b985: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b985;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b985;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b985;
if ((l7 === false)) break b985;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b985;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b985;
l12 = l11;
l13 = f160(l0,l1,l12); if (l13 === undefined) break b985;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b985;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b985;
l17 = l16;
l18 = f158(l0,l1); if (l18 === undefined) break b985;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b985;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b986: {
return l2;
}
}
function f161(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l2;
b987: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b987;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b987;
if (!(l5 === true)) break b987;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b988: {
if (l3 === undefined) break b988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b989: {
return l2;
}
}
function f162(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b990: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b990;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b990;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b991: {
if (l3 === undefined) break b991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b992: {
return l2;
}
}
function f163(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b993: {
l3 = undefined;
l4 = [];
b994: {
l5 = f162(l0,l1); if (l5 === undefined) break b994;
if ((l5 === false)) break b994;
l6 = f158(l0,l1); if (l6 === undefined) break b994;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b994;
{
const k995 = keysOf(l7), v995 = valuesOf(l7);
for (let n995 = 0; n995 < v995.length; n995++) {
l8 = k995 === null ? n995 : k995[n995];
l9 = v995[n995];
b996: {
l10 = l8;
l11 = l9;
l12 = f163(l0,l1); if (l12 === undefined) break b996;
l13 = l12;
b997: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b997;
if ((l14 === false)) break b997;
break b996;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b998: {
if (l3 === undefined) break b998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b999: {
return l2;
}
}
function f164(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1000: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b1000;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1000;
if ((l5 === false)) break b1000;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1000;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1000;
if (!(l7 === true)) break b1000;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1001: {
if (l3 === undefined) break b1001;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1002: {
return l2;
}
}
function f165(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function f166(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1003: {
b1004: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1004;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1004;
if ((l8 === false)) break b1004;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1004;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1004;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1004;
if ((l13 === false)) break b1004;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1005: {
if (l4 !== undefined) break b1005;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1005;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1005;
if ((l8 === false)) break b1005;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1006: {
if (l4 !== undefined) break b1006;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1006;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1006;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1006;
if ((l10 === false)) break b1006;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1007: {
if (l4 !== undefined) break b1007;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1008: {
if (l4 === undefined) break b1008;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1009: {
return l2;
}
}
function f167(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1010: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1011: {
l7 = f164(l0,l1); if (l7 === undefined) break b1011;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1011;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1011;
if ((l12 === false)) break b1011;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1012: {
l15 = f162(l0,l1); if (l15 === undefined) break b1012;
if ((l15 === false)) break b1012;
l16 = f164(l0,l1); if (l16 === undefined) break b1012;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1012;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1012;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1010;
l23 = l22;
l24 = new RegoSet();
b1013: {
l25 = f165(l0,l1); if (l25 === undefined) break b1013;
if ((l25 === false)) break b1013;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1010;
l28 = l27;
l29 = new RegoSet();
b1014: {
{
const k1015 = keysOf(l5), v1015 = valuesOf(l5);
for (let n1015 = 0; n1015 < v1015.length; n1015++) {
l30 = k1015 === null ? n1015 : k1015[n1015];
l31 = v1015[n1015];
b1016: {
l32 = l30;
l33 = l31;
l34 = f166(l0,l1,l33); if (l34 === undefined) break b1016;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1010;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1017: {
if (l4 === undefined) break b1017;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1018: {
return l2;
}
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1019: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b1019;
if ((l4 === false)) break b1019;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1019;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1019;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1019;
if ((l8 === false)) break b1019;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1020: {
if (l3 === undefined) break b1020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1021: {
return l2;
}
}
function f168(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l2,l3,l4,l5,l6;
b1022: {
l2 = new RegoSet();
}
b1023: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b1023;
if ((l4 === false)) break b1023;
b1024: {
l5 = f168(l0,l1); if (l5 === undefined) break b1024;
if ((l5 === false)) break b1024;
break b1023;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1025: {
return l2;
}
}
function f169(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function f170(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1026: {
b1027: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1027;
if ((l8 === false)) break b1027;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1028: {
if (l5 !== undefined) break b1028;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1028;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1028;
if ((l11 === false)) break b1028;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1029: {
if (l5 !== undefined) break b1029;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1029;
if ((l8 === false)) break b1029;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1030: {
if (l5 !== undefined) break b1030;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1030;
if ((l8 === false)) break b1030;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1031: {
if (l5 !== undefined) break b1031;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1031;
if ((l8 === false)) break b1031;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1032: {
if (l5 === undefined) break b1032;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1033: {
return l2;
}
}
function f171(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1034: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f170(l0,l1,l6,l7); if (l8 === undefined) break b1034;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1035: {
if (l5 === undefined) break b1035;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1036: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1036;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1036;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1036;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1037: {
if (l5 === undefined) break b1037;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1038: {
return l2;
}
}
function f172(l0,l1,l3) {
let l4,l5,l6,l2;
b1039: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1039;
if (!(l6 === "")) break b1039;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1040: {
if (l4 === undefined) break b1040;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1041: {
return l2;
}
}
function f173(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1042: {
l4 = undefined;
l5 = l3;
l6 = [];
b1043: {
{
const k1044 = keysOf(l5), v1044 = valuesOf(l5);
for (let n1044 = 0; n1044 < v1044.length; n1044++) {
l7 = k1044 === null ? n1044 : k1044[n1044];
l8 = v1044[n1044];
b1045: {
l9 = l7;
l10 = l8;
l11 = f172(l0,l1,l10); if (l11 === undefined) break b1045;
if ((l11 === false)) break b1045;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1045;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1045;
l15 = l14;
l16 = f69(l0,l1,l13,l15); if (l16 === undefined) break b1045;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1046: {
if (l4 === undefined) break b1046;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1047: {
return l2;
}
}
function f174(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1048: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1049: {
l7 = f168(l0,l1); if (l7 === undefined) break b1049;
if ((l7 === false)) break b1049;
l8 = f164(l0,l1); if (l8 === undefined) break b1049;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1049;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1049;
if ((l13 === false)) break b1049;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1049;
if ((l15 === false)) break b1049;
l16 = f158(l0,l1); if (l16 === undefined) break b1049;
l17 = l16;
l18 = new RegoSet();
b1050: {
l19 = f164(l0,l1); if (l19 === undefined) break b1050;
{
const k1051 = keysOf(l19), v1051 = valuesOf(l19);
for (let n1051 = 0; n1051 < v1051.length; n1051++) {
l20 = k1051 === null ? n1051 : k1051[n1051];
l21 = v1051[n1051];
b1052: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f76(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1049;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1053: {
if (l4 === undefined) break b1053;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1054: {
return l2;
}
}
function f175(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1055: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1056: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1056;
l12 = l11;
{
const k1057 = keysOf(l6), v1057 = valuesOf(l6);
for (let n1057 = 0; n1057 < v1057.length; n1057++) {
l13 = k1057 === null ? n1057 : k1057[n1057];
l14 = v1057[n1057];
b1058: {
l15 = l13;
l16 = l14;
l17 = f166(l0,l1,l16); if (l17 === undefined) break b1058;
l18 = l17;
if (!Q(l18, l7)) break b1058;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1058;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1058;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1058;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1058;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1059: {
if (l5 === undefined) break b1059;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1060: {
return l2;
}
}
function f176(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1061: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1062: {
l7 = f165(l0,l1); if (l7 === undefined) break b1062;
if ((l7 === false)) break b1062;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1062;
if ((l9 === false)) break b1062;
l10 = f158(l0,l1); if (l10 === undefined) break b1062;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1062;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1062;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1063: {
if (l4 === undefined) break b1063;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1064: {
return l2;
}
}
function g177(l0,l1) {
let l3,l4,l5,l6,l2;
b1065: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b1065;
if ((l4 === false)) break b1065;
l5 = f164(l0,l1); if (l5 === undefined) break b1065;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1066: {
if (l3 === undefined) break b1066;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1067: {
return l2;
}
}
function f177(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1068: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1068;
{
const k1069 = keysOf(l4), v1069 = valuesOf(l4);
for (let n1069 = 0; n1069 < v1069.length; n1069++) {
l5 = k1069 === null ? n1069 : k1069[n1069];
l6 = v1069[n1069];
b1070: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1070;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1071: {
if (l3 === undefined) break b1071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1072: {
return l2;
}
}
function f178(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1073: {
b1074: {
l3 = undefined;
b1075: {
l4 = f158(l0,l1); if (l4 === undefined) break b1075;
if ((l4 === false)) break b1075;
break b1074;}
l5 = f159(l0,l1); if (l5 === undefined) break b1074;
l6 = l5;
l7 = [];
b1076: {
l8 = f157(l0,l1); if (l8 === undefined) break b1076;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1074;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1077: {
if (l3 !== undefined) break b1077;
l4 = f161(l0,l1); if (l4 === undefined) break b1077;
l5 = l4;
l6 = f167(l0,l1,l5); if (l6 === undefined) break b1077;
l7 = l6;
l8 = f169(l0,l1); if (l8 === undefined) break b1077;
l9 = l8;
l10 = f171(l0,l1,l7,l9); if (l10 === undefined) break b1077;
l11 = l10;
l12 = l11;
l13 = f158(l0,l1); if (l13 === undefined) break b1077;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1077;
l16 = l15;
l17 = new RegoSet();
b1078: {
l18 = f165(l0,l1); if (l18 === undefined) break b1078;
if ((l18 === false)) break b1078;
l19 = f158(l0,l1); if (l19 === undefined) break b1078;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1078;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1078;
l23 = l22;
{
const k1079 = keysOf(l23), v1079 = valuesOf(l23);
for (let n1079 = 0; n1079 < v1079.length; n1079++) {
l24 = k1079 === null ? n1079 : k1079[n1079];
l25 = v1079[n1079];
b1080: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1077;
l30 = l29;
l31 = f161(l0,l1); if (l31 === undefined) break b1077;
l32 = l31;
l33 = f173(l0,l1,l32); if (l33 === undefined) break b1077;
l34 = l33;
l35 = [];
b1081: {
l36 = f164(l0,l1); if (l36 === undefined) break b1081;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1081;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1081;
if ((l41 === false)) break b1081;
l42 = f158(l0,l1); if (l42 === undefined) break b1081;
l43 = l42;
l44 = f69(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1081;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1082: {
l48 = f165(l0,l1); if (l48 === undefined) break b1082;
if ((l48 === false)) break b1082;
l49 = f158(l0,l1); if (l49 === undefined) break b1082;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1082;
l51 = l50;
l52 = f69(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1082;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f74(l0,l1,l55); if (l56 === undefined) break b1077;
l57 = l56;
l58 = f174(l0,l1,l12); if (l58 === undefined) break b1077;
l59 = l58;
l60 = f161(l0,l1); if (l60 === undefined) break b1077;
l61 = l60;
l62 = f175(l0,l1,l61,l12); if (l62 === undefined) break b1077;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1077;
l65 = l64;
l66 = f176(l0,l1,l12); if (l66 === undefined) break b1077;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1077;
l69 = l68;
l70 = f159(l0,l1); if (l70 === undefined) break b1077;
l71 = l70;
l72 = f157(l0,l1); if (l72 === undefined) break b1077;
l73 = l72;
l74 = f169(l0,l1); if (l74 === undefined) break b1077;
l75 = l74;
l76 = new Bare();
b1083: {
l77 = f177(l0,l1); if (l77 === undefined) break b1083;
l76["documents"] = l77;
}
b1084: {
l78 = f178(l0,l1); if (l78 === undefined) break b1084;
l76["due_on"] = l78;
}
b1085: {
b1086: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1086;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1086;
l82 = D(l81, "values"); if (l82 === undefined) break b1086;
l79 = merge(l82, l76);
break b1085;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1077;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1087: {
if (l3 === undefined) break b1087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1088: {
return l2;
}
}
function f179(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l2;
b1089: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1090: {
if (l3 === undefined) break b1090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1091: {
return l2;
}
}
function f180(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f181(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1092: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1092;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1092;
l13 = l12;
l14 = f180(l0,l1); if (l14 === undefined) break b1092;
l15 = D(l14, l13); if (l15 === undefined) break b1092;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1092;
l19 = l18;
l20 = f35(l0,l1,"half_year",l19); if (l20 === undefined) break b1092;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1093: {
if (l4 === undefined) break b1093;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1094: {
return l2;
}
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1095: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1095;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1095;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b1095;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1096: {
if (l3 === undefined) break b1096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1097: {
return l2;
}
}
function f182(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1098: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1098;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1098;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1098;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1098;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1098;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1099: {
if (l3 === undefined) break b1099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1100: {
return l2;
}
}
function f183(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1101: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1101;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1101;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1101;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1102: {
if (l3 === undefined) break b1102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1103: {
return l2;
}
}
function f184(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f185(l0,l1) {
let l3,l2;
b1104: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1105: {
if (l3 === undefined) break b1105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1106: {
return l2;
}
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1107: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1107;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1107;
l7 = l6;
l8 = f182(l0,l1); if (l8 === undefined) break b1107;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1107;
l11 = l10;
l12 = f135(l0,l1,l9,l11); if (l12 === undefined) break b1107;
l13 = l12;
l14 = f183(l0,l1); if (l14 === undefined) break b1107;
l15 = l14;
l16 = f184(l0,l1); if (l16 === undefined) break b1107;
l17 = l16;
l18 = f139(l0,l1,l15,l17,l13); if (l18 === undefined) break b1107;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1107;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1108: {
if (l3 === undefined) break b1108;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1109: {
return l2;
}
}
function f186(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function f187(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1110: {
b1111: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1111;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1111;
if ((l8 === false)) break b1111;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1112: {
if (l4 !== undefined) break b1112;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1113: {
if (l4 === undefined) break b1113;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1114: {
return l2;
}
}
function f188(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1115: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1115;
if (!(l8 === "same")) break b1115;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1115;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1115;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1116: {
if (l5 === undefined) break b1116;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1117: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1117;
if (!(l8 === "next")) break b1117;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1117;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1117;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1117;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1117;
l17 = D(l16, l14); if (l17 === undefined) break b1117;
b1118: {
b1119: {
break b1118;
}
break b1117;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1117;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1117;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1117;
l26 = D(l25, l23); if (l26 === undefined) break b1117;
b1120: {
b1121: {
break b1120;
}
break b1117;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1117;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1122: {
if (l5 === undefined) break b1122;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1123: {
return l2;
}
}
function f189(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1124: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f187(l0,l1,l7); if (l8 === undefined) break b1124;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1124;
l11 = l10;
l12 = f188(l0,l1,l11,l7); if (l12 === undefined) break b1124;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1124;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1124;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1125: {
if (l5 === undefined) break b1125;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1126: {
return l2;
}
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1127: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1127;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1127;
l7 = l6;
l8 = f189(l0,l1,l5,l7); if (l8 === undefined) break b1127;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1128: {
if (l3 === undefined) break b1128;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1129: {
return l2;
}
}
function f190(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1130: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1130;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1130;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1130;
l8 = D(l7, l6); if (l8 === undefined) break b1130;
b1131: {
b1132: {
break b1131;
}
break b1130;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1133: {
if (l3 === undefined) break b1133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1134: {
return l2;
}
}
function f191(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f192(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1135: {
l4 = undefined;
l5 = l3;
l6 = f191(l0,l1); if (l6 === undefined) break b1135;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1135;
l8 = D(l7, l5); if (l8 === undefined) break b1135;
l9 = l8;
l10 = f191(l0,l1); if (l10 === undefined) break b1135;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1135;
l12 = D(l11, l9); if (l12 === undefined) break b1135;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1136: {
if (l4 === undefined) break b1136;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1137: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1138: {
l3 = undefined;
l4 = f190(l0,l1); if (l4 === undefined) break b1138;
l5 = l4;
l6 = f192(l0,l1,l5); if (l6 === undefined) break b1138;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1139: {
if (l3 === undefined) break b1139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1140: {
return l2;
}
}
function f193(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1141: {
l3 = undefined;
l4 = [];
b1142: {
l5 = f62(l0,l1,"working"); if (l5 === undefined) break b1142;
if ((l5 === false)) break b1142;
l6 = f182(l0,l1); if (l6 === undefined) break b1142;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1142;
l8 = l7;
l9 = f182(l0,l1); if (l9 === undefined) break b1142;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1142;
l11 = l10;
l12 = f184(l0,l1); if (l12 === undefined) break b1142;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1142;
l14 = l13;
l15 = f190(l0,l1); if (l15 === undefined) break b1142;
l16 = l15;
l17 = f193(l0,l1); if (l17 === undefined) break b1142;
l18 = l17;
l19 = [];
l20 = new O9("half",l8);
l19.push(l20);
l21 = new O9("half_ends_on",l11);
l19.push(l21);
l22 = new O10(l14,"due_on",l16);
l19.push(l22);
l23 = new O9("due_if_rolled",l18);
l19.push(l23);
l24 = l19;
{
const k1143 = keysOf(l24), v1143 = valuesOf(l24);
for (let n1143 = 0; n1143 < v1143.length; n1143++) {
l25 = k1143 === null ? n1143 : k1143[n1143];
l26 = v1143[n1143];
b1144: {
l27 = l25;
l28 = l26;
l4.push(l28);
}
}
}
}
l29 = l4;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1145: {
if (l3 === undefined) break b1145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1146: {
return l2;
}
}
function f194(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1147: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1147;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1147;
if ((l5 === false)) break b1147;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1147;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1147;
if (!(l7 === false)) break b1147;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1148: {
if (l3 === undefined) break b1148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1149: {
return l2;
}
}
function f195(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1150: {
b1151: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1151;
if ((l4 === false)) break b1151;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1152: {
if (l3 !== undefined) break b1152;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1152;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1152;
l8 = l7;
l9 = f160(l0,l1,l8); if (l9 === undefined) break b1152;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1153: {
if (l3 === undefined) break b1153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1154: {
return l2;
}
}
function f196(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1155: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1155;
l5 = l4;
l6 = f190(l0,l1); if (l6 === undefined) break b1155;
l7 = l6;
l8 = f184(l0,l1); if (l8 === undefined) break b1155;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1156: {
if (l3 === undefined) break b1156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1157: {
return l2;
}
}
function f197(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1158: {
l2 = new Bare();
}
b1159: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1159;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1159;
{
const k1160 = keysOf(l5), v1160 = valuesOf(l5);
for (let n1160 = 0; n1160 < v1160.length; n1160++) {
l6 = k1160 === null ? n1160 : k1160[n1160];
l7 = v1160[n1160];
b1161: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1161;
if ((l10 === false)) break b1161;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1161;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1161;
if (!(l12 === true)) break b1161;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1161;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1162: {
return l2;
}
}
function f198(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1163: {
l3 = undefined;
l4 = [];
b1164: {
l5 = f197(l0,l1); if (l5 === undefined) break b1164;
l6 = l5;
l7 = f172(l0,l1,l6); if (l7 === undefined) break b1164;
if ((l7 === false)) break b1164;
l8 = f184(l0,l1); if (l8 === undefined) break b1164;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1164;
{
const k1165 = keysOf(l9), v1165 = valuesOf(l9);
for (let n1165 = 0; n1165 < v1165.length; n1165++) {
l10 = k1165 === null ? n1165 : k1165[n1165];
l11 = v1165[n1165];
b1166: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1166;
l15 = l14;
b1167: {
l16 = f198(l0,l1); if (l16 === undefined) break b1167;
l17 = D(l16, l15); if (l17 === undefined) break b1167;
if ((l17 === false)) break b1167;
break b1166;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1166;
l19 = l18;
l20 = f69(l0,l1,l19,l13); if (l20 === undefined) break b1166;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1168: {
if (l3 === undefined) break b1168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1169: {
return l2;
}
}
function f199(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1170: {
l3 = undefined;
l4 = new RegoSet();
b1171: {
l5 = f184(l0,l1); if (l5 === undefined) break b1171;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1171;
{
const k1172 = keysOf(l6), v1172 = valuesOf(l6);
for (let n1172 = 0; n1172 < v1172.length; n1172++) {
l7 = k1172 === null ? n1172 : k1172[n1172];
l8 = v1172[n1172];
b1173: {
l9 = l7;
l10 = l8;
l11 = f199(l0,l1); if (l11 === undefined) break b1173;
{
const k1174 = keysOf(l11), v1174 = valuesOf(l11);
for (let n1174 = 0; n1174 < v1174.length; n1174++) {
l12 = k1174 === null ? n1174 : k1174[n1174];
l13 = v1174[n1174];
b1175: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1175;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1175;
if (!Q(l16, l17)) break b1175;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1175;
l19 = l18;
{
const k1176 = keysOf(l19), v1176 = valuesOf(l19);
for (let n1176 = 0; n1176 < v1176.length; n1176++) {
l20 = k1176 === null ? n1176 : k1176[n1176];
l21 = v1176[n1176];
b1177: {
l22 = l20;
l23 = l21;
l4.add(l23);
}
}
}
}
}
}
}
}
}
}
l24 = l4;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1178: {
if (l3 === undefined) break b1178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1179: {
return l2;
}
}
function f200(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1180: {
l2 = new RegoSet();
}
b1181: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1181;
if ((l4 === false)) break b1181;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1181;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1181;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1181;
if ((l8 === false)) break b1181;
l9 = f184(l0,l1); if (l9 === undefined) break b1181;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1181;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1181;
l13 = l12;
l2.add(l13);
}
b1182: {
return l2;
}
}
function f201(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1183: {
b1184: {
l3 = undefined;
b1185: {
l4 = f184(l0,l1); if (l4 === undefined) break b1185;
if ((l4 === false)) break b1185;
break b1184;}
l5 = f185(l0,l1); if (l5 === undefined) break b1184;
l6 = l5;
l7 = [];
b1186: {
l8 = f183(l0,l1); if (l8 === undefined) break b1186;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1184;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1187: {
if (l3 !== undefined) break b1187;
l4 = f6(l0,l1); if (l4 === undefined) break b1187;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1187;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1187;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1187;
if ((l9 === false)) break b1187;
l10 = f185(l0,l1); if (l10 === undefined) break b1187;
l11 = l10;
l12 = f183(l0,l1); if (l12 === undefined) break b1187;
l13 = l12;
l14 = f186(l0,l1); if (l14 === undefined) break b1187;
l15 = l14;
l16 = new Bare();
b1188: {
l17 = f193(l0,l1); if (l17 === undefined) break b1188;
l16["due_if_rolled"] = l17;
}
b1189: {
l18 = f190(l0,l1); if (l18 === undefined) break b1189;
l16["due_on"] = l18;
}
b1190: {
b1191: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1191;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1191;
l22 = D(l21, "values"); if (l22 === undefined) break b1191;
l19 = merge(l22, l16);
break b1190;
}
l19 = l16;
}
l23 = l19;
l24 = f194(l0,l1); if (l24 === undefined) break b1187;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1187;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1192: {
if (l3 !== undefined) break b1192;
l4 = f197(l0,l1); if (l4 === undefined) break b1192;
l5 = l4;
l6 = f166(l0,l1,l5); if (l6 === undefined) break b1192;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f170(l0,l1,l8,l9); if (l10 === undefined) break b1192;
l11 = l10;
l12 = l11;
l13 = f186(l0,l1); if (l13 === undefined) break b1192;
l14 = l13;
l15 = f200(l0,l1); if (l15 === undefined) break b1192;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1192;
l18 = l17;
l19 = f197(l0,l1); if (l19 === undefined) break b1192;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f175(l0,l1,l21,l12); if (l22 === undefined) break b1192;
l23 = l22;
l24 = f185(l0,l1); if (l24 === undefined) break b1192;
l25 = l24;
l26 = f183(l0,l1); if (l26 === undefined) break b1192;
l27 = l26;
l28 = f199(l0,l1); if (l28 === undefined) break b1192;
l29 = l28;
l30 = new Bare();
b1193: {
l31 = f193(l0,l1); if (l31 === undefined) break b1193;
l30["due_if_rolled"] = l31;
}
b1194: {
l32 = f190(l0,l1); if (l32 === undefined) break b1194;
l30["due_on"] = l32;
}
b1195: {
b1196: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1196;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1196;
l36 = D(l35, "values"); if (l36 === undefined) break b1196;
l33 = merge(l36, l30);
break b1195;
}
l33 = l30;
}
l37 = l33;
l38 = f201(l0,l1); if (l38 === undefined) break b1192;
l39 = l38;
l40 = f194(l0,l1); if (l40 === undefined) break b1192;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1192;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1197: {
if (l3 === undefined) break b1197;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1198: {
return l2;
}
}
function f202(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1199: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1199;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1199;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1200: {
if (l3 === undefined) break b1200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1201: {
return l2;
}
}
function f203(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1202: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1202;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1202;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1202;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1203: {
if (l3 === undefined) break b1203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1204: {
return l2;
}
}
function f204(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f205(l0,l1) {
let l3,l2;
b1205: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1206: {
if (l3 === undefined) break b1206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1207: {
return l2;
}
}
function g206(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1208: {
l2 = new RegoSet();
}
b1209: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1209;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1209;
{
const k1210 = keysOf(l5), v1210 = valuesOf(l5);
for (let n1210 = 0; n1210 < v1210.length; n1210++) {
l6 = k1210 === null ? n1210 : k1210[n1210];
l7 = v1210[n1210];
b1211: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1211;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1211;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1211;
if (!Q(l10, l12)) break b1211;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1211;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1211;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1211;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1211;
if ((l18 === false)) break b1211;
l2.add(l9);
}
}
}
}
b1212: {
return l2;
}
}
function f206(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1213: {
l3 = undefined;
l4 = new RegoSet();
b1214: {
l5 = f206(l0,l1); if (l5 === undefined) break b1214;
{
const k1215 = keysOf(l5), v1215 = valuesOf(l5);
for (let n1215 = 0; n1215 < v1215.length; n1215++) {
l6 = k1215 === null ? n1215 : k1215[n1215];
l7 = v1215[n1215];
b1216: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1216;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1216;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1216;
if (!Q(l10, l12)) break b1216;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1216;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1217: {
if (l3 === undefined) break b1217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1218: {
return l2;
}
}
function f207(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1219: {
l2 = new RegoSet();
}
b1220: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1220;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1220;
if (!(l5 === "months")) break b1220;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1220;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1220;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1220;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1220;
l11 = D(l10, l8); if (l11 === undefined) break b1220;
b1221: {
b1222: {
break b1221;
}
break b1220;
}
l14 = l11;
l15 = f207(l0,l1); if (l15 === undefined) break b1220;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1220;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1220;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1220;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1220;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1220;
l28 = l27;
{
const k1223 = keysOf(l28), v1223 = valuesOf(l28);
for (let n1223 = 0; n1223 < v1223.length; n1223++) {
l29 = k1223 === null ? n1223 : k1223[n1223];
l30 = v1223[n1223];
b1224: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1224;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1224;
l35 = D(l34, l32); if (l35 === undefined) break b1224;
b1225: {
b1226: {
break b1225;
}
break b1224;
}
l38 = l35;
l39 = f207(l0,l1); if (l39 === undefined) break b1224;
l40 = l39;
b1227: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1227;
if ((l41 === false)) break b1227;
break b1224;}
l2.add(l38);
}
}
}
}
b1228: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1228;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1228;
if (!(l5 === "checks")) break b1228;
l6 = f206(l0,l1); if (l6 === undefined) break b1228;
{
const k1229 = keysOf(l6), v1229 = valuesOf(l6);
for (let n1229 = 0; n1229 < v1229.length; n1229++) {
l7 = k1229 === null ? n1229 : k1229[n1229];
l8 = v1229[n1229];
b1230: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1230;
l12 = l11;
l13 = f207(l0,l1); if (l13 === undefined) break b1230;
l14 = l13;
b1231: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1231;
if ((l15 === false)) break b1231;
break b1230;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1230;
l17 = l16;
l2.add(l17);
}
}
}
}
b1232: {
return l2;
}
}
function f208(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1233: {
l3 = undefined;
l4 = new RegoSet();
b1234: {
l5 = f207(l0,l1); if (l5 === undefined) break b1234;
{
const k1235 = keysOf(l5), v1235 = valuesOf(l5);
for (let n1235 = 0; n1235 < v1235.length; n1235++) {
l6 = k1235 === null ? n1235 : k1235[n1235];
l7 = v1235[n1235];
b1236: {
l8 = l6;
l9 = l7;
l10 = f208(l0,l1); if (l10 === undefined) break b1236;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1236;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1236;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1236;
if ((l17 === false)) break b1236;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1233;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1233;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1237: {
if (l3 === undefined) break b1237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1238: {
return l2;
}
}
function f209(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1239: {
l2 = new RegoSet();
}
b1240: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1240;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1240;
{
const k1241 = keysOf(l5), v1241 = valuesOf(l5);
for (let n1241 = 0; n1241 < v1241.length; n1241++) {
l6 = k1241 === null ? n1241 : k1241[n1241];
l7 = v1241[n1241];
b1242: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1242;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1242;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1242;
if (!Q(l10, l12)) break b1242;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1242;
l14 = l13;
l2.add(l14);
}
}
}
}
b1243: {
return l2;
}
}
function f210(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1244: {
l2 = new RegoSet();
}
b1245: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1245;
l5 = l4;
l6 = f204(l0,l1); if (l6 === undefined) break b1245;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1245;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1245;
if ((l9 === false)) break b1245;
l10 = f204(l0,l1); if (l10 === undefined) break b1245;
l11 = l10;
l12 = f27(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1245;
l13 = l12;
l2.add(l13);
}
b1246: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1246;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1246;
if ((l5 === false)) break b1246;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1246;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1246;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1246;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1246;
if (!Q(l7, l9)) break b1246;
l10 = f204(l0,l1); if (l10 === undefined) break b1246;
l11 = l10;
l12 = f27(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1246;
l13 = l12;
l2.add(l13);
}
b1247: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1247;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1247;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1247;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1247;
l9 = D(l8, l6); if (l9 === undefined) break b1247;
b1248: {
b1249: {
break b1248;
}
break b1247;
}
l12 = l9;
l13 = [];
b1250: {
l14 = f204(l0,l1); if (l14 === undefined) break b1250;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1250;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1250;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1250;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1250;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1250;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1250;
l25 = l24;
{
const k1251 = keysOf(l25), v1251 = valuesOf(l25);
for (let n1251 = 0; n1251 < v1251.length; n1251++) {
l26 = k1251 === null ? n1251 : k1251[n1251];
l27 = v1251[n1251];
b1252: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1252;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1252;
l32 = D(l31, l29); if (l32 === undefined) break b1252;
b1253: {
b1254: {
break b1253;
}
break b1252;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1247;
l38 = l37;
l39 = f204(l0,l1); if (l39 === undefined) break b1247;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1247;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1247;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1247;
if (!Q(l38, l42)) break b1247;
l43 = l36;
l44 = undefined;
b1255: {
b1256: {
if (!Array.isArray(l43)) break b1256;
break b1255;
}
b1257: {
if (!O(l43)) break b1257;
break b1255;
}
b1258: {
if (!(l43 instanceof RegoSet)) break b1258;
break b1255;
}
break b1247;
}
{
const k1259 = keysOf(l43), v1259 = valuesOf(l43);
for (let n1259 = 0; n1259 < v1259.length; n1259++) {
l46 = k1259 === null ? n1259 : k1259[n1259];
l47 = v1259[n1259];
b1260: {
l48 = l46;
l45 = undefined;
b1261: {
l49 = l47;
l50 = f210(l0,l1); if (l50 === undefined) break b1261;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1261;
if ((l52 === false)) break b1261;
l45 = true;
}
if (l45 !== undefined) break b1260;
l44 = true;
}
}
}
if (l44 !== undefined) break b1247;
l53 = f204(l0,l1); if (l53 === undefined) break b1247;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1247;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1247;
l57 = l56;
l2.add(l57);
}
b1262: {
return l2;
}
}
function f211(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1263: {
l2 = new Bare();
}
b1264: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1264;
{
const k1265 = keysOf(l4), v1265 = valuesOf(l4);
for (let n1265 = 0; n1265 < v1265.length; n1265++) {
l5 = k1265 === null ? n1265 : k1265[n1265];
l6 = v1265[n1265];
b1266: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1266;
if ((l9 === false)) break b1266;
insertOnce(l2, l7, true);
}
}
}
}
b1267: {
return l2;
}
}
function f212(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1268: {
l2 = new RegoSet();
}
b1269: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1270 = keysOf(l5), v1270 = valuesOf(l5);
for (let n1270 = 0; n1270 < v1270.length; n1270++) {
l6 = k1270 === null ? n1270 : k1270[n1270];
l7 = v1270[n1270];
b1271: {
l8 = l6;
l9 = l7;
b1272: {
l10 = f212(l0,l1); if (l10 === undefined) break b1272;
l11 = D(l10, l9); if (l11 === undefined) break b1272;
if ((l11 === false)) break b1272;
break b1271;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1273: {
return l2;
}
}
function f213(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l2;
b1274: {
b1275: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1275;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1275;
if ((l5 === false)) break b1275;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1276: {
if (l3 !== undefined) break b1276;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1277: {
if (l3 === undefined) break b1277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1278: {
return l2;
}
}
function f214(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f215(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1279: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1279;
if ((l10 === false)) break b1279;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1280: {
if (l6 === undefined) break b1280;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1281: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1282: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1282;
if ((l10 === false)) break b1282;
break b1281;}
l11 = b_count(l9); if (l11 === undefined) break b1281;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1281;
if ((l14 === false)) break b1281;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1283: {
if (l6 === undefined) break b1283;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1284: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1285: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1285;
if ((l10 === false)) break b1285;
break b1284;}
l11 = b_count(l9); if (l11 === undefined) break b1284;
l12 = l11;
l13 = 0;
if (!Q(l12, l13)) break b1284;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1286: {
if (l6 === undefined) break b1286;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1287: {
return l2;
}
}
function f216(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1288: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1289: {
l13 = f62(l0,l1,"checks"); if (l13 === undefined) break b1289;
if ((l13 === false)) break b1289;
{
const k1290 = keysOf(l8), v1290 = valuesOf(l8);
for (let n1290 = 0; n1290 < v1290.length; n1290++) {
l14 = k1290 === null ? n1290 : k1290[n1290];
l15 = v1290[n1290];
b1291: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1292: {
{
const k1293 = keysOf(l10), v1293 = valuesOf(l10);
for (let n1293 = 0; n1293 < v1293.length; n1293++) {
l19 = k1293 === null ? n1293 : k1293[n1293];
l20 = v1293[n1293];
b1294: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1294;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f215(l0,l1,l17,l25,l11); if (l26 === undefined) break b1291;
l27 = l26;
l28 = l27;
l29 = f121(l0,l1,l17,l9,l28); if (l29 === undefined) break b1291;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1295: {
if (l7 === undefined) break b1295;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1296: {
return l2;
}
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1297: {
b1298: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1298;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1298;
if ((l5 === false)) break b1298;
l6 = f204(l0,l1); if (l6 === undefined) break b1298;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1298;
l8 = l7;
l9 = f211(l0,l1); if (l9 === undefined) break b1298;
l10 = l9;
l11 = f213(l0,l1); if (l11 === undefined) break b1298;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f216(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1298;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1299: {
if (l3 !== undefined) break b1299;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1300: {
if (l3 === undefined) break b1300;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1301: {
return l2;
}
}
function f217(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1302: {
b1303: {
l3 = undefined;
b1304: {
l4 = f204(l0,l1); if (l4 === undefined) break b1304;
if ((l4 === false)) break b1304;
break b1303;}
l5 = f205(l0,l1); if (l5 === undefined) break b1303;
l6 = l5;
l7 = [];
b1305: {
l8 = f203(l0,l1); if (l8 === undefined) break b1305;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1303;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1306: {
if (l3 !== undefined) break b1306;
l4 = f211(l0,l1); if (l4 === undefined) break b1306;
l5 = l4;
l6 = f213(l0,l1); if (l6 === undefined) break b1306;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1306;
l9 = l8;
l10 = f204(l0,l1); if (l10 === undefined) break b1306;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1306;
l13 = l12;
l14 = f204(l0,l1); if (l14 === undefined) break b1306;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1306;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1306;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1306;
l23 = l22;
l24 = f214(l0,l1); if (l24 === undefined) break b1306;
l25 = l24;
l26 = f204(l0,l1); if (l26 === undefined) break b1306;
l27 = l26;
l28 = f211(l0,l1); if (l28 === undefined) break b1306;
l29 = l28;
l30 = f213(l0,l1); if (l30 === undefined) break b1306;
l31 = l30;
l32 = f216(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1306;
l33 = l32;
l34 = f217(l0,l1); if (l34 === undefined) break b1306;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1306;
l37 = l36;
l38 = f204(l0,l1); if (l38 === undefined) break b1306;
l39 = l38;
l40 = f85(l0,l1,l39); if (l40 === undefined) break b1306;
l41 = l40;
l42 = f205(l0,l1); if (l42 === undefined) break b1306;
l43 = l42;
l44 = f203(l0,l1); if (l44 === undefined) break b1306;
l45 = l44;
l46 = f213(l0,l1); if (l46 === undefined) break b1306;
l47 = l46;
l48 = f211(l0,l1); if (l48 === undefined) break b1306;
l49 = l48;
l50 = f209(l0,l1); if (l50 === undefined) break b1306;
l51 = l50;
l52 = new O41(l23,l37,l47,l49);
l53 = new O42(l51);
l52["values"] = l53;
l52["warnings"] = l41;
l54 = f25(l0,l1,l43,l45,l9,l52); if (l54 === undefined) break b1306;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1307: {
if (l3 === undefined) break b1307;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1308: {
return l2;
}
}
function f218(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1309: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1309;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1309;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1310: {
if (l3 === undefined) break b1310;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1311: {
return l2;
}
}
function f219(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1312: {
l3 = undefined;
l4 = f219(l0,l1); if (l4 === undefined) break b1312;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1312;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1312;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1313: {
if (l3 === undefined) break b1313;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1314: {
return l2;
}
}
function f220(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1315: {
b1316: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1316;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1316;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1316;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1316;
if ((l8 === false)) break b1316;
l9 = f220(l0,l1); if (l9 === undefined) break b1316;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1316;
l11 = l10;
l12 = f220(l0,l1); if (l12 === undefined) break b1316;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1316;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1316;
l15 = l14;
l16 = new O43(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1316;
l18 = l17;
l19 = new O44(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1317: {
if (l3 !== undefined) break b1317;
l4 = f220(l0,l1); if (l4 === undefined) break b1317;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1317;
l6 = l5;
l7 = new O45("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1317;
l9 = l8;
l10 = new O46(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1318: {
if (l3 === undefined) break b1318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1319: {
return l2;
}
}
function f221(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1320: {
b1321: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1321;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1321;
if ((l5 === false)) break b1321;
l6 = f220(l0,l1); if (l6 === undefined) break b1321;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1321;
l8 = l7;
l9 = [];
b1322: {
l10 = f221(l0,l1); if (l10 === undefined) break b1322;
{
const k1323 = keysOf(l10), v1323 = valuesOf(l10);
for (let n1323 = 0; n1323 < v1323.length; n1323++) {
l11 = k1323 === null ? n1323 : k1323[n1323];
l12 = v1323[n1323];
b1324: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1321;
l17 = l16;
l18 = f220(l0,l1); if (l18 === undefined) break b1321;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1321;
l20 = l19;
l21 = f221(l0,l1); if (l21 === undefined) break b1321;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1321;
l24 = l23;
l25 = f220(l0,l1); if (l25 === undefined) break b1321;
l26 = l25;
l27 = new O47(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1321;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1325: {
if (l3 !== undefined) break b1325;
l4 = f220(l0,l1); if (l4 === undefined) break b1325;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1326: {
if (l3 === undefined) break b1326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1327: {
return l2;
}
}
function f222(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function f223(l0,l1) {
let l3,l2;
b1328: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1329: {
if (l3 === undefined) break b1329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1330: {
return l2;
}
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1331: {
b1332: {
l3 = undefined;
b1333: {
l4 = f222(l0,l1); if (l4 === undefined) break b1333;
if ((l4 === false)) break b1333;
break b1332;}
l5 = f223(l0,l1); if (l5 === undefined) break b1332;
l6 = l5;
l7 = [];
b1334: {
l8 = f219(l0,l1); if (l8 === undefined) break b1334;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1332;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1335: {
if (l3 !== undefined) break b1335;
l4 = f223(l0,l1); if (l4 === undefined) break b1335;
l5 = l4;
l6 = f219(l0,l1); if (l6 === undefined) break b1335;
l7 = l6;
l8 = f222(l0,l1); if (l8 === undefined) break b1335;
l9 = l8;
l10 = new O48(l5,"check","batch");
l11 = f127(l0,l1,l10,l7,l9); if (l11 === undefined) break b1335;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1336: {
if (l3 === undefined) break b1336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1337: {
return l2;
}
}
function f224(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1338: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1338;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1338;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1339: {
if (l3 === undefined) break b1339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1340: {
return l2;
}
}
function f225(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1341: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1341;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1341;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1341;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1342: {
if (l3 === undefined) break b1342;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1343: {
return l2;
}
}
function f226(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f227(l0,l1) {
let l3,l2;
b1344: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1345: {
if (l3 === undefined) break b1345;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1346: {
return l2;
}
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1347: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1347;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1347;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1347;
{
const k1348 = keysOf(l6), v1348 = valuesOf(l6);
for (let n1348 = 0; n1348 < v1348.length; n1348++) {
l7 = k1348 === null ? n1348 : k1348[n1348];
l8 = v1348[n1348];
b1349: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1349;
l12 = D(l11, l10); if (l12 === undefined) break b1349;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1349;
if ((l14 === false)) break b1349;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1350: {
if (l3 === undefined) break b1350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1351: {
return l2;
}
}
function f228(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1352: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1352;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1352;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1352;
if ((l7 === false)) break b1352;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1353: {
if (l3 === undefined) break b1353;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1354: {
return l2;
}
}
function f229(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l2;
b1355: {
l3 = undefined;
b1356: {
l4 = f228(l0,l1); if (l4 === undefined) break b1356;
if ((l4 === false)) break b1356;
break b1355;}
b1357: {
l5 = f229(l0,l1); if (l5 === undefined) break b1357;
if ((l5 === false)) break b1357;
break b1355;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1358: {
if (l3 === undefined) break b1358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1359: {
return l2;
}
}
function f230(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l2;
b1360: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1360;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1360;
if (!(l5 === true)) break b1360;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1361: {
if (l3 === undefined) break b1361;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1362: {
return l2;
}
}
function f231(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1363: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1363;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1363;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1363;
if ((l6 === false)) break b1363;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1363;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1363;
if (!(l8 === false)) break b1363;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1364: {
if (l3 === undefined) break b1364;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1365: {
return l2;
}
}
function f232(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l2;
b1366: {
l3 = undefined;
b1367: {
l4 = f226(l0,l1); if (l4 === undefined) break b1367;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1367;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1367;
if ((l6 === false)) break b1367;
break b1366;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1368: {
if (l3 === undefined) break b1368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1369: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1369;
if ((l4 === false)) break b1369;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1370: {
if (l3 === undefined) break b1370;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1371: {
return l2;
}
}
function f233(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1372: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1372;
if ((l4 === false)) break b1372;
l5 = f231(l0,l1); if (l5 === undefined) break b1372;
if ((l5 === false)) break b1372;
b1373: {
l6 = f226(l0,l1); if (l6 === undefined) break b1373;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1373;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1373;
if ((l8 === false)) break b1373;
break b1372;}
l9 = f233(l0,l1); if (l9 === undefined) break b1372;
if ((l9 === false)) break b1372;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1374: {
if (l3 === undefined) break b1374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1375: {
return l2;
}
}
function f234(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1376: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1376;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1376;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1376;
if ((l7 === false)) break b1376;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1378: {
return l2;
}
}
function f235(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1379: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1379;
if ((l4 === false)) break b1379;
l5 = f235(l0,l1); if (l5 === undefined) break b1379;
if ((l5 === false)) break b1379;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1379;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1379;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1379;
if ((l9 === false)) break b1379;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1379;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1379;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1379;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1379;
if ((l15 === false)) break b1379;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1380: {
if (l3 === undefined) break b1380;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1381: {
return l2;
}
}
function f236(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1382: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1382;
if ((l4 === false)) break b1382;
l5 = f231(l0,l1); if (l5 === undefined) break b1382;
if ((l5 === false)) break b1382;
l6 = f226(l0,l1); if (l6 === undefined) break b1382;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1382;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1382;
if ((l8 === false)) break b1382;
l9 = f226(l0,l1); if (l9 === undefined) break b1382;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1382;
l11 = l10;
l12 = new O49("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1383: {
if (l3 === undefined) break b1383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1384: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1384;
if ((l4 === false)) break b1384;
l5 = f226(l0,l1); if (l5 === undefined) break b1384;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1384;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1385: {
if (l3 === undefined) break b1385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1386: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1386;
if ((l4 === false)) break b1386;
l5 = f226(l0,l1); if (l5 === undefined) break b1386;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1386;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1387: {
if (l3 === undefined) break b1387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1388: {
return l2;
}
}
function f237(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1389: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1389;
if ((l4 === false)) break b1389;
b1390: {
l5 = f235(l0,l1); if (l5 === undefined) break b1390;
if ((l5 === false)) break b1390;
break b1389;}
b1391: {
l6 = f234(l0,l1); if (l6 === undefined) break b1391;
if ((l6 === false)) break b1391;
break b1389;}
l7 = f226(l0,l1); if (l7 === undefined) break b1389;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1389;
l9 = l8;
l10 = new O49("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1392: {
if (l3 === undefined) break b1392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1393: {
return l2;
}
}
function f238(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1394: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1394;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1394;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1394;
if ((l7 === false)) break b1394;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1395: {
if (l3 === undefined) break b1395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1396: {
return l2;
}
}
function f239(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1397: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1397;
if ((l4 === false)) break b1397;
l5 = f235(l0,l1); if (l5 === undefined) break b1397;
if ((l5 === false)) break b1397;
b1398: {
l6 = f239(l0,l1); if (l6 === undefined) break b1398;
if ((l6 === false)) break b1398;
break b1397;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1397;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1397;
if (!(l8 === false)) break b1397;
l9 = f226(l0,l1); if (l9 === undefined) break b1397;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1397;
l11 = l10;
l12 = new O49("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1399: {
if (l3 === undefined) break b1399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1400: {
return l2;
}
}
function f240(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1401: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1401;
if ((l4 === false)) break b1401;
l5 = f235(l0,l1); if (l5 === undefined) break b1401;
if ((l5 === false)) break b1401;
b1402: {
l6 = f236(l0,l1); if (l6 === undefined) break b1402;
if ((l6 === false)) break b1402;
break b1401;}
b1403: {
l7 = f234(l0,l1); if (l7 === undefined) break b1403;
if ((l7 === false)) break b1403;
break b1401;}
b1404: {
l8 = f240(l0,l1); if (l8 === undefined) break b1404;
if ((l8 === false)) break b1404;
break b1401;}
l9 = f226(l0,l1); if (l9 === undefined) break b1401;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1401;
l11 = l10;
l12 = new O49("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1405: {
if (l3 === undefined) break b1405;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1406: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1406;
if ((l4 === false)) break b1406;
b1407: {
l5 = f229(l0,l1); if (l5 === undefined) break b1407;
if ((l5 === false)) break b1407;
break b1406;}
b1408: {
l6 = f232(l0,l1); if (l6 === undefined) break b1408;
if ((l6 === false)) break b1408;
break b1406;}
l7 = f226(l0,l1); if (l7 === undefined) break b1406;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1406;
l9 = l8;
l10 = new O49("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1409: {
if (l3 === undefined) break b1409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1410: {
return l2;
}
}
function f241(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1411: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1411;
if ((l4 === false)) break b1411;
l5 = f229(l0,l1); if (l5 === undefined) break b1411;
if ((l5 === false)) break b1411;
l6 = f226(l0,l1); if (l6 === undefined) break b1411;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1411;
l8 = l7;
l9 = new O49("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1412: {
if (l3 === undefined) break b1412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1413: {
return l2;
}
}
function f242(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1414: {
l3 = undefined;
l4 = [];
b1415: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1416 = keysOf(l6), v1416 = valuesOf(l6);
for (let n1416 = 0; n1416 < v1416.length; n1416++) {
l7 = k1416 === null ? n1416 : k1416[n1416];
l8 = v1416[n1416];
b1417: {
l9 = l7;
l10 = l8;
b1418: {
b1419: {
b1420: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1420;
break b1419;
}
b1421: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1421;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1421;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1421;
l15 = D(l14, l10); if (l15 === undefined) break b1421;
l11 = l15;
break b1419;
}
break b1417;
}
l16 = l11;
l4.push(l16);
}
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1422: {
if (l3 === undefined) break b1422;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1423: {
return l2;
}
}
function f243(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1424: {
l3 = undefined;
l4 = [];
b1425: {
l5 = f243(l0,l1); if (l5 === undefined) break b1425;
{
const k1426 = keysOf(l5), v1426 = valuesOf(l5);
for (let n1426 = 0; n1426 < v1426.length; n1426++) {
l6 = k1426 === null ? n1426 : k1426[n1426];
l7 = v1426[n1426];
b1427: {
l8 = l6;
l9 = l7;
b1428: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1428;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1428;
if ((l11 === false)) break b1428;
break b1427;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1429: {
l14 = f243(l0,l1); if (l14 === undefined) break b1429;
{
const k1430 = keysOf(l14), v1430 = valuesOf(l14);
for (let n1430 = 0; n1430 < v1430.length; n1430++) {
l15 = k1430 === null ? n1430 : k1430[n1430];
l16 = v1430[n1430];
b1431: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1431;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1431;
if ((l20 === false)) break b1431;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1424;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1432: {
if (l3 === undefined) break b1432;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1433: {
return l2;
}
}
function f244(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1434: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1434;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1434;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1434;
if ((l6 === false)) break b1434;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1434;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1434;
if (!(l8 === false)) break b1434;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1435: {
if (l3 === undefined) break b1435;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1436: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1436;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1436;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1436;
if ((l6 === false)) break b1436;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1436;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1436;
if (!(l8 === true)) break b1436;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1437: {
if (l3 === undefined) break b1437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1438: {
return l2;
}
}
function f245(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l2,l3,l4,l5,l6;
b1439: {
l2 = new RegoSet();
}
b1440: {
l3 = undefined;
l2.add("serious");
}
b1441: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1441;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1441;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1441;
if ((l6 === false)) break b1441;
l2.add("improvable");
}
b1442: {
return l2;
}
}
function f246(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1443: {
l2 = new Bare();
}
b1444: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1444;
{
const k1445 = keysOf(l4), v1445 = valuesOf(l4);
for (let n1445 = 0; n1445 < v1445.length; n1445++) {
l5 = k1445 === null ? n1445 : k1445[n1445];
l6 = v1445[n1445];
b1446: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1447: {
return l2;
}
}
function f247(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1448: {
l2 = new RegoSet();
}
b1449: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1449;
if ((l4 === false)) break b1449;
b1450: {
l5 = f236(l0,l1); if (l5 === undefined) break b1450;
if ((l5 === false)) break b1450;
break b1449;}
b1451: {
l6 = f226(l0,l1); if (l6 === undefined) break b1451;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1451;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1451;
if ((l8 === false)) break b1451;
break b1449;}
b1452: {
l9 = f234(l0,l1); if (l9 === undefined) break b1452;
if ((l9 === false)) break b1452;
break b1449;}
b1453: {
l10 = f245(l0,l1); if (l10 === undefined) break b1453;
if ((l10 === false)) break b1453;
break b1449;}
l11 = f246(l0,l1); if (l11 === undefined) break b1449;
{
const k1454 = keysOf(l11), v1454 = valuesOf(l11);
for (let n1454 = 0; n1454 < v1454.length; n1454++) {
l12 = k1454 === null ? n1454 : k1454[n1454];
l13 = v1454[n1454];
b1455: {
l14 = l12;
l15 = l13;
b1456: {
l16 = f247(l0,l1); if (l16 === undefined) break b1456;
l17 = D(l16, l15); if (l17 === undefined) break b1456;
if ((l17 === false)) break b1456;
break b1455;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1457: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1457;
if ((l4 === false)) break b1457;
l5 = f235(l0,l1); if (l5 === undefined) break b1457;
if ((l5 === false)) break b1457;
b1458: {
l6 = f239(l0,l1); if (l6 === undefined) break b1458;
if ((l6 === false)) break b1458;
break b1457;}
l7 = f226(l0,l1); if (l7 === undefined) break b1457;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1457;
if ((l8 === false)) break b1457;
b1459: {
l9 = f247(l0,l1); if (l9 === undefined) break b1459;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1459;
if ((l10 === false)) break b1459;
break b1457;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1460: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1460;
if ((l4 === false)) break b1460;
b1461: {
l5 = f228(l0,l1); if (l5 === undefined) break b1461;
if ((l5 === false)) break b1461;
break b1460;}
b1462: {
l6 = f234(l0,l1); if (l6 === undefined) break b1462;
if ((l6 === false)) break b1462;
break b1460;}
b1463: {
l7 = f247(l0,l1); if (l7 === undefined) break b1463;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1463;
if ((l8 === false)) break b1463;
break b1460;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1464: {
return l2;
}
}
function f248(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1465: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1465;
if ((l4 === false)) break b1465;
b1466: {
l5 = f228(l0,l1); if (l5 === undefined) break b1466;
if ((l5 === false)) break b1466;
break b1465;}
l6 = f235(l0,l1); if (l6 === undefined) break b1465;
if ((l6 === false)) break b1465;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1465;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1465;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1465;
if ((l10 === false)) break b1465;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1465;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1465;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1465;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1465;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1465;
if ((l17 === false)) break b1465;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1467: {
if (l3 === undefined) break b1467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1468: {
return l2;
}
}
function f249(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function f250(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1469: {
b1470: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f236(l0,l1); if (l8 === undefined) break b1470;
if ((l8 === false)) break b1470;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1471: {
if (l5 !== undefined) break b1471;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1471;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1471;
if ((l11 === false)) break b1471;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1472: {
if (l5 !== undefined) break b1472;
l6 = l3;
l7 = l4;
{
const k1473 = keysOf(l6), v1473 = valuesOf(l6);
for (let n1473 = 0; n1473 < v1473.length; n1473++) {
l8 = k1473 === null ? n1473 : k1473[n1473];
l9 = v1473[n1473];
b1474: {
l10 = l8;
l11 = l9;
b1475: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1475;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1475;
if ((l13 === false)) break b1475;
break b1474;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1476: {
if (l5 !== undefined) break b1476;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1476;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1476;
if ((l11 === false)) break b1476;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1477: {
if (l5 !== undefined) break b1477;
l6 = l3;
l7 = l4;
l8 = f249(l0,l1); if (l8 === undefined) break b1477;
if ((l8 === false)) break b1477;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1478: {
if (l5 !== undefined) break b1478;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1479: {
if (l5 === undefined) break b1479;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1480: {
return l2;
}
}
function f251(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1481: {
b1482: {
l4 = undefined;
l5 = l3;
l6 = f229(l0,l1); if (l6 === undefined) break b1482;
if ((l6 === false)) break b1482;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1482;
if ((l8 === false)) break b1482;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1483: {
if (l4 !== undefined) break b1483;
l5 = l3;
l6 = f226(l0,l1); if (l6 === undefined) break b1483;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1483;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1483;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1483;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1484: {
if (l4 === undefined) break b1484;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1485: {
return l2;
}
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1486: {
b1487: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1487;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1487;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1487;
if ((l9 === false)) break b1487;
l10 = f244(l0,l1); if (l10 === undefined) break b1487;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1487;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1487;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1487;
l17 = l16;
l18 = f244(l0,l1); if (l18 === undefined) break b1487;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1487;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1487;
l22 = l21;
l23 = new O50(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1487;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1488: {
if (l3 !== undefined) break b1488;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1489: {
if (l3 === undefined) break b1489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1490: {
return l2;
}
}
function f252(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1491: {
b1492: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1492;
if ((l4 === false)) break b1492;
l5 = f235(l0,l1); if (l5 === undefined) break b1492;
if ((l5 === false)) break b1492;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1492;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1492;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1492;
if ((l9 === false)) break b1492;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1492;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1492;
l12 = l11;
l13 = new O51(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1493: {
if (l3 !== undefined) break b1493;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1494: {
if (l3 === undefined) break b1494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1495: {
return l2;
}
}
function f253(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function f254(l0,l1,l3) {
let l4,l5,l6,l2;
b1496: {
b1497: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1497;
if ((l6 === false)) break b1497;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1498: {
if (l4 !== undefined) break b1498;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1499: {
if (l4 === undefined) break b1499;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1500: {
return l2;
}
}
function g255(l0,l1) {
let l3,l4,l2;
b1501: {
l3 = undefined;
l4 = new O52("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1502: {
if (l3 === undefined) break b1502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1503: {
return l2;
}
}
function f255(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1504: {
l2 = new RegoSet();
}
b1505: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1505;
if ((l4 === false)) break b1505;
l5 = f226(l0,l1); if (l5 === undefined) break b1505;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1505;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1505;
l9 = l8;
l2.add(l9);
}
b1506: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1506;
if ((l4 === false)) break b1506;
l5 = f226(l0,l1); if (l5 === undefined) break b1506;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1506;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1506;
l9 = l8;
l2.add(l9);
}
b1507: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1507;
{
const k1508 = keysOf(l4), v1508 = valuesOf(l4);
for (let n1508 = 0; n1508 < v1508.length; n1508++) {
l5 = k1508 === null ? n1508 : k1508[n1508];
l6 = v1508[n1508];
b1509: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1509;
l10 = l9;
l11 = f254(l0,l1,l10); if (l11 === undefined) break b1509;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1509;
l14 = l13;
l15 = f255(l0,l1); if (l15 === undefined) break b1509;
l16 = D(l15, l14); if (l16 === undefined) break b1509;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1509;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1509;
l22 = l21;
l23 = f27(l0,l1,l20,l22); if (l23 === undefined) break b1509;
l24 = l23;
l2.add(l24);
}
}
}
}
b1510: {
return l2;
}
}
function f256(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1511: {
b1512: {
l3 = undefined;
b1513: {
l4 = f226(l0,l1); if (l4 === undefined) break b1513;
if ((l4 === false)) break b1513;
break b1512;}
l5 = f227(l0,l1); if (l5 === undefined) break b1512;
l6 = l5;
l7 = [];
b1514: {
l8 = f225(l0,l1); if (l8 === undefined) break b1514;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1512;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1515: {
if (l3 !== undefined) break b1515;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1515;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1515;
if (!(l5 === false)) break b1515;
l6 = f227(l0,l1); if (l6 === undefined) break b1515;
l7 = l6;
l8 = f225(l0,l1); if (l8 === undefined) break b1515;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1515;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1516: {
if (l3 !== undefined) break b1516;
l4 = f244(l0,l1); if (l4 === undefined) break b1516;
l5 = l4;
l6 = f248(l0,l1); if (l6 === undefined) break b1516;
l7 = l6;
l8 = f250(l0,l1,l5,l7); if (l8 === undefined) break b1516;
l9 = l8;
l10 = l9;
l11 = f251(l0,l1,l10); if (l11 === undefined) break b1516;
l12 = l11;
l13 = new RegoSet();
b1517: {
l14 = f226(l0,l1); if (l14 === undefined) break b1517;
{
const k1518 = keysOf(l14), v1518 = valuesOf(l14);
for (let n1518 = 0; n1518 < v1518.length; n1518++) {
l15 = k1518 === null ? n1518 : k1518[n1518];
l16 = v1518[n1518];
b1519: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1519;
l20 = l19;
{
const k1520 = keysOf(l20), v1520 = valuesOf(l20);
for (let n1520 = 0; n1520 < v1520.length; n1520++) {
l21 = k1520 === null ? n1520 : k1520[n1520];
l22 = v1520[n1520];
b1521: {
l23 = l21;
l24 = l22;
l13.add(l24);
}
}
}
}
}
}
}
l25 = l13;
l26 = b_or(l25,l12); if (l26 === undefined) break b1516;
l27 = l26;
l28 = f252(l0,l1); if (l28 === undefined) break b1516;
l29 = l28;
l30 = f253(l0,l1); if (l30 === undefined) break b1516;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1516;
l33 = l32;
l34 = f227(l0,l1); if (l34 === undefined) break b1516;
l35 = l34;
l36 = f225(l0,l1); if (l36 === undefined) break b1516;
l37 = l36;
l38 = f248(l0,l1); if (l38 === undefined) break b1516;
l39 = l38;
l40 = [];
b1522: {
l41 = f244(l0,l1); if (l41 === undefined) break b1522;
{
const k1523 = keysOf(l41), v1523 = valuesOf(l41);
for (let n1523 = 0; n1523 < v1523.length; n1523++) {
l42 = k1523 === null ? n1523 : k1523[n1523];
l43 = v1523[n1523];
b1524: {
l44 = l42;
l45 = l43;
b1525: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1525;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1525;
if ((l47 === false)) break b1525;
break b1524;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1524;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1524;
l51 = l50;
l52 = f69(l0,l1,l49,l51); if (l52 === undefined) break b1524;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f256(l0,l1); if (l55 === undefined) break b1516;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1516;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1526: {
if (l3 === undefined) break b1526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1527: {
return l2;
}
}
function f257(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1528: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1528;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1528;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1529: {
if (l3 === undefined) break b1529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1530: {
return l2;
}
}
function f258(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f259(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1531: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1531;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1531;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1531;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1531;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1531;
l12 = D(l11, l8); if (l12 === undefined) break b1531;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1531;
if ((l13 === false)) break b1531;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1531;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1531;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1531;
if ((l17 === false)) break b1531;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1531;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1531;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1531;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1531;
if ((l23 === false)) break b1531;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1532: {
if (l4 === undefined) break b1532;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1533: {
return l2;
}
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1534: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1534;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1534;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1534;
if ((l7 === false)) break b1534;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1535: {
if (l3 === undefined) break b1535;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1536: {
return l2;
}
}
function f260(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function f261(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1537: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1537;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1537;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1537;
if ((l8 === false)) break b1537;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1538: {
if (l4 === undefined) break b1538;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1539: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1539;
if (!(l6 === "unavailable")) break b1539;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1540: {
if (l4 === undefined) break b1540;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1541: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1542: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1542;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1542;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1542;
if ((l7 === false)) break b1542;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1543: {
if (l3 === undefined) break b1543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1544: {
return l2;
}
}
function f262(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function f263(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1545: {
b1546: {
l4 = undefined;
l5 = l3;
l6 = f259(l0,l1,l5); if (l6 === undefined) break b1546;
if ((l6 === false)) break b1546;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1546;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1546;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1547: {
if (l4 !== undefined) break b1547;
l5 = l3;
l6 = f260(l0,l1); if (l6 === undefined) break b1547;
if ((l6 === false)) break b1547;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1547;
if (!(l7 === "available")) break b1547;
b1548: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1548;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1548;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1548;
if ((l10 === false)) break b1548;
break b1547;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1547;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1547;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1549: {
if (l4 !== undefined) break b1549;
l5 = l3;
l6 = f260(l0,l1); if (l6 === undefined) break b1549;
if ((l6 === false)) break b1549;
l7 = f261(l0,l1,l5); if (l7 === undefined) break b1549;
if ((l7 === false)) break b1549;
l8 = f262(l0,l1); if (l8 === undefined) break b1549;
if ((l8 === false)) break b1549;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1549;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1549;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1549;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1549;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1549;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1550: {
if (l4 === undefined) break b1550;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1551: {
return l2;
}
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1552: {
l3 = undefined;
l4 = f258(l0,l1); if (l4 === undefined) break b1552;
l5 = l4;
l6 = f263(l0,l1,l5); if (l6 === undefined) break b1552;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1553: {
if (l3 === undefined) break b1553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1554: {
return l2;
}
}
function f264(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function f265(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1555: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1555;
if (!(l6 === "available")) break b1555;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1556: {
if (l4 === undefined) break b1556;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1557: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1557;
if (!(l6 === "unavailable")) break b1557;
l7 = f34(l0,l1); if (l7 === undefined) break b1557;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1557;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1558: {
if (l4 === undefined) break b1558;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1559: {
return l2;
}
}
function f266(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1560: {
l4 = undefined;
l5 = l3;
l6 = f265(l0,l1,l5); if (l6 === undefined) break b1560;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1560;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1560;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1560;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1560;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1560;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1560;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1560;
if ((l17 === false)) break b1560;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1560;
if ((l18 === false)) break b1560;
b1561: {
l19 = f262(l0,l1); if (l19 === undefined) break b1561;
if ((l19 === false)) break b1561;
break b1560;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1560;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1560;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1560;
if ((l23 === false)) break b1560;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1562: {
if (l4 === undefined) break b1562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1563: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1564: {
b1565: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1565;
if ((l4 === false)) break b1565;
l5 = f6(l0,l1); if (l5 === undefined) break b1565;
l6 = l5;
l7 = f264(l0,l1); if (l7 === undefined) break b1565;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1565;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1566: {
if (l3 !== undefined) break b1566;
l4 = f258(l0,l1); if (l4 === undefined) break b1566;
l5 = l4;
l6 = f266(l0,l1,l5); if (l6 === undefined) break b1566;
if ((l6 === false)) break b1566;
l7 = f6(l0,l1); if (l7 === undefined) break b1566;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1566;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1566;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1566;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1567: {
if (l3 !== undefined) break b1567;
l4 = f6(l0,l1); if (l4 === undefined) break b1567;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1568: {
if (l3 === undefined) break b1568;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1569: {
return l2;
}
}
function f267(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1570: {
l3 = undefined;
l4 = f267(l0,l1); if (l4 === undefined) break b1570;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1570;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1571: {
if (l3 === undefined) break b1571;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1572: {
return l2;
}
}
function f268(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1573: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1573;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1573;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1573;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1573;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1573;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1573;
l11 = D(l10, l6); if (l11 === undefined) break b1573;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1574: {
if (l3 === undefined) break b1574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1575: {
return l2;
}
}
function f269(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function f270(l0,l1) {
let l3,l2;
b1576: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1577: {
if (l3 === undefined) break b1577;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1578: {
return l2;
}
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1579: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1579;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1579;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1579;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1579;
if ((l7 === false)) break b1579;
b1580: {
l8 = f262(l0,l1); if (l8 === undefined) break b1580;
if ((l8 === false)) break b1580;
break b1579;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1581: {
if (l3 === undefined) break b1581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1582: {
return l2;
}
}
function f271(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1583: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1583;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1583;
if ((l5 === false)) break b1583;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1583;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1583;
if (!(l7 === false)) break b1583;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1584: {
if (l3 === undefined) break b1584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1585: {
return l2;
}
}
function f272(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function f273(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1586: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1586;
l7 = D(l6, l5); if (l7 === undefined) break b1586;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1586;
if ((l9 === false)) break b1586;
b1587: {
b1588: {
b1589: {
b1590: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1590;
break b1589;
}
b1591: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1591;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1591;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1591;
l14 = D(l13, l5); if (l14 === undefined) break b1591;
l10 = l14;
break b1589;
}
break b1587;
}
if ((l10 === false)) break b1588;
}
break b1586;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1592: {
if (l4 === undefined) break b1592;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1593: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1593;
l7 = D(l6, l5); if (l7 === undefined) break b1593;
if (!(l7 === true)) break b1593;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1594: {
if (l4 === undefined) break b1594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1595: {
return l2;
}
}
function f274(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1596: {
b1597: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1598: {
b1599: {
if (!Array.isArray(l6)) break b1599;
break b1598;
}
b1600: {
if (!O(l6)) break b1600;
break b1598;
}
b1601: {
if (!(l6 instanceof RegoSet)) break b1601;
break b1598;
}
break b1597;
}
{
const k1602 = keysOf(l6), v1602 = valuesOf(l6);
for (let n1602 = 0; n1602 < v1602.length; n1602++) {
l9 = k1602 === null ? n1602 : k1602[n1602];
l10 = v1602[n1602];
b1603: {
l11 = l9;
l8 = undefined;
b1604: {
l12 = l10;
l13 = f273(l0,l1,l12); if (l13 === undefined) break b1604;
if ((l13 === false)) break b1604;
l8 = true;
}
if (l8 !== undefined) break b1603;
l7 = true;
}
}
}
if (l7 !== undefined) break b1597;
l14 = [];
b1605: {
{
const k1606 = keysOf(l5), v1606 = valuesOf(l5);
for (let n1606 = 0; n1606 < v1606.length; n1606++) {
l15 = k1606 === null ? n1606 : k1606[n1606];
l16 = v1606[n1606];
b1607: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1607;
l20 = D(l19, l18); if (l20 === undefined) break b1607;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1607;
if ((l22 === false)) break b1607;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1597;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1608: {
if (l4 !== undefined) break b1608;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1609: {
if (l4 === undefined) break b1609;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1610: {
return l2;
}
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1611: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1611;
l5 = l4;
l6 = f269(l0,l1); if (l6 === undefined) break b1611;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1611;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1611;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1612: {
if (l3 === undefined) break b1612;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1613: {
return l2;
}
}
function f275(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1614: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1614;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1614;
l6 = l5;
l7 = f274(l0,l1,l6); if (l7 === undefined) break b1614;
l8 = l7;
l9 = f275(l0,l1); if (l9 === undefined) break b1614;
l10 = l9;
l11 = f269(l0,l1); if (l11 === undefined) break b1614;
l12 = l11;
l13 = new O53("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1615: {
if (l3 === undefined) break b1615;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1616: {
return l2;
}
}
function f276(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l3,l4,l2;
b1617: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1617;
if ((l4 === false)) break b1617;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1618: {
if (l3 === undefined) break b1618;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1619: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1619;
if ((l4 === false)) break b1619;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1620: {
if (l3 === undefined) break b1620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1621: {
return l2;
}
}
function f277(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1622: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1622;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1622;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1622;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1622;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1622;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1622;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1622;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1622;
if ((l13 === false)) break b1622;
l14 = f268(l0,l1); if (l14 === undefined) break b1622;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1622;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1622;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1622;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1623: {
if (l3 === undefined) break b1623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1624: {
return l2;
}
}
function f278(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1625: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1625;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1625;
l6 = l5;
l7 = f274(l0,l1,l6); if (l7 === undefined) break b1625;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1626: {
if (l3 === undefined) break b1626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1627: {
return l2;
}
}
function f279(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1628: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1628;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1628;
if ((l6 === false)) break b1628;
l7 = f279(l0,l1); if (l7 === undefined) break b1628;
l8 = l7;
l9 = f278(l0,l1); if (l9 === undefined) break b1628;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1628;
l11 = l10;
l12 = f46(l0,l1,l8,l11); if (l12 === undefined) break b1628;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1629: {
if (l3 === undefined) break b1629;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1630: {
return l2;
}
}
function f280(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1631: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1631;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1631;
l6 = l5;
l7 = f274(l0,l1,l6); if (l7 === undefined) break b1631;
l8 = l7;
l9 = f280(l0,l1); if (l9 === undefined) break b1631;
l10 = l9;
l11 = f278(l0,l1); if (l11 === undefined) break b1631;
l12 = l11;
l13 = new O53("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1632: {
if (l3 === undefined) break b1632;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1633: {
return l2;
}
}
function f281(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l2,l3,l4,l5,l6;
b1634: {
l2 = new RegoSet();
}
b1635: {
l3 = undefined;
b1636: {
l4 = f271(l0,l1); if (l4 === undefined) break b1636;
if ((l4 === false)) break b1636;
break b1635;}
l5 = f276(l0,l1); if (l5 === undefined) break b1635;
l6 = l5;
l2.add(l6);
}
b1637: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1637;
if ((l4 === false)) break b1637;
l5 = f281(l0,l1); if (l5 === undefined) break b1637;
l6 = l5;
l2.add(l6);
}
b1638: {
return l2;
}
}
function f282(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1639: {
l3 = undefined;
b1640: {
l4 = f271(l0,l1); if (l4 === undefined) break b1640;
if ((l4 === false)) break b1640;
break b1639;}
l5 = f276(l0,l1); if (l5 === undefined) break b1639;
l6 = l5;
l7 = f172(l0,l1,l6); if (l7 === undefined) break b1639;
if ((l7 === false)) break b1639;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1641: {
if (l3 === undefined) break b1641;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1642: {
return l2;
}
}
function f283(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1643: {
l2 = new Bare();
}
b1644: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1645 = keysOf(l5), v1645 = valuesOf(l5);
for (let n1645 = 0; n1645 < v1645.length; n1645++) {
l6 = k1645 === null ? n1645 : k1645[n1645];
l7 = v1645[n1645];
b1646: {
l8 = l6;
l9 = l7;
l10 = f273(l0,l1,l9); if (l10 === undefined) break b1646;
if ((l10 === false)) break b1646;
insertOnce(l2, l9, true);
}
}
}
}
b1647: {
return l2;
}
}
function f284(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1648: {
b1649: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1649;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1649;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1649;
if ((l7 === false)) break b1649;
l8 = new RegoSet();
b1650: {
l9 = f269(l0,l1); if (l9 === undefined) break b1650;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1650;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1650;
{
const k1651 = keysOf(l11), v1651 = valuesOf(l11);
for (let n1651 = 0; n1651 < v1651.length; n1651++) {
l12 = k1651 === null ? n1651 : k1651[n1651];
l13 = v1651[n1651];
b1652: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1653: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1653;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1653;
{
const k1654 = keysOf(l19), v1654 = valuesOf(l19);
for (let n1654 = 0; n1654 < v1654.length; n1654++) {
l20 = k1654 === null ? n1654 : k1654[n1654];
l21 = v1654[n1654];
b1655: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1649;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1656: {
if (l3 !== undefined) break b1656;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1657: {
if (l3 === undefined) break b1657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1658: {
return l2;
}
}
function f285(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1659: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1659;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1659;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1659;
if ((l7 === false)) break b1659;
l8 = f285(l0,l1); if (l8 === undefined) break b1659;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1659;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1659;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1660: {
if (l3 === undefined) break b1660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1661: {
return l2;
}
}
function f286(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function f287(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14;
b1662: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1662;
if (!(l6 === "destruction")) break b1662;
l7 = f283(l0,l1); if (l7 === undefined) break b1662;
if ((l7 === false)) break b1662;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1662;
l9 = l8;
b1663: {
l10 = f284(l0,l1); if (l10 === undefined) break b1663;
l11 = D(l10, l9); if (l11 === undefined) break b1663;
if ((l11 === false)) break b1663;
break b1662;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1664: {
if (l4 === undefined) break b1664;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1665: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1665;
if (!(l6 === "notice")) break b1665;
l7 = f277(l0,l1); if (l7 === undefined) break b1665;
if ((l7 === false)) break b1665;
l8 = f281(l0,l1); if (l8 === undefined) break b1665;
l9 = l8;
l10 = f172(l0,l1,l9); if (l10 === undefined) break b1665;
if ((l10 === false)) break b1665;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1666: {
if (l4 === undefined) break b1666;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1667: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1667;
if (!(l6 === "record")) break b1667;
l7 = f283(l0,l1); if (l7 === undefined) break b1667;
if ((l7 === false)) break b1667;
b1668: {
l8 = f286(l0,l1); if (l8 === undefined) break b1668;
if ((l8 === false)) break b1668;
break b1667;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1669: {
if (l4 === undefined) break b1669;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1670: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1670;
if (!(l6 === "record")) break b1670;
b1671: {
l7 = f283(l0,l1); if (l7 === undefined) break b1671;
if ((l7 === false)) break b1671;
break b1670;}
l8 = f273(l0,l1,"destroyed_on"); if (l8 === undefined) break b1670;
if ((l8 === false)) break b1670;
l9 = f285(l0,l1); if (l9 === undefined) break b1670;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1670;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1670;
if ((l14 === false)) break b1670;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1672: {
if (l4 === undefined) break b1672;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1673: {
return l2;
}
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1674: {
l3 = undefined;
l4 = [];
b1675: {
l5 = f269(l0,l1); if (l5 === undefined) break b1675;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1675;
{
const k1676 = keysOf(l6), v1676 = valuesOf(l6);
for (let n1676 = 0; n1676 < v1676.length; n1676++) {
l7 = k1676 === null ? n1676 : k1676[n1676];
l8 = v1676[n1676];
b1677: {
l9 = l7;
l10 = l8;
l11 = f287(l0,l1,l10); if (l11 === undefined) break b1677;
if ((l11 === false)) break b1677;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1677;
l13 = l12;
l14 = f69(l0,l1,l13,l10); if (l14 === undefined) break b1677;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1678: {
if (l3 === undefined) break b1678;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1679: {
return l2;
}
}
function f288(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1680: {
l2 = new Bare();
}
b1681: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1682 = keysOf(l5), v1682 = valuesOf(l5);
for (let n1682 = 0; n1682 < v1682.length; n1682++) {
l6 = k1682 === null ? n1682 : k1682[n1682];
l7 = v1682[n1682];
b1683: {
l8 = l6;
l9 = l7;
l10 = f273(l0,l1,l9); if (l10 === undefined) break b1683;
if ((l10 === false)) break b1683;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1683;
l12 = D(l11, l9); if (l12 === undefined) break b1683;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1683;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1683;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1683;
if ((l17 === false)) break b1683;
insertOnce(l2, l9, true);
}
}
}
}
b1684: {
return l2;
}
}
function f289(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function f290(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1685: {
l4 = undefined;
l5 = l3;
l6 = f273(l0,l1,"destroyed_on"); if (l6 === undefined) break b1685;
if ((l6 === false)) break b1685;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1686 = keysOf(l8), v1686 = valuesOf(l8);
for (let n1686 = 0; n1686 < v1686.length; n1686++) {
l9 = k1686 === null ? n1686 : k1686[n1686];
l10 = v1686[n1686];
b1687: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1687;
b1688: {
l13 = f289(l0,l1); if (l13 === undefined) break b1688;
l14 = D(l13, l12); if (l14 === undefined) break b1688;
if ((l14 === false)) break b1688;
break b1687;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1689: {
if (l4 === undefined) break b1689;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1690: {
return l2;
}
}
function g291(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1691: {
l2 = new RegoSet();
}
b1692: {
l3 = undefined;
l4 = f290(l0,l1,"head_approved_on"); if (l4 === undefined) break b1692;
if ((l4 === false)) break b1692;
l5 = f269(l0,l1); if (l5 === undefined) break b1692;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1692;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1692;
l9 = l8;
l2.add(l9);
}
b1693: {
l3 = undefined;
l4 = f290(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1693;
if ((l4 === false)) break b1693;
l5 = f269(l0,l1); if (l5 === undefined) break b1693;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1693;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1693;
l9 = l8;
l2.add(l9);
}
b1694: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1694;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1694;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1694;
if ((l9 === false)) break b1694;
l10 = f269(l0,l1); if (l10 === undefined) break b1694;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1694;
{
const k1695 = keysOf(l11), v1695 = valuesOf(l11);
for (let n1695 = 0; n1695 < v1695.length; n1695++) {
l12 = k1695 === null ? n1695 : k1695[n1695];
l13 = v1695[n1695];
b1696: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1696;
if (!(l16 === "record")) break b1696;
l17 = f287(l0,l1,l15); if (l17 === undefined) break b1696;
if ((l17 === false)) break b1696;
l18 = f269(l0,l1); if (l18 === undefined) break b1696;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1696;
l20 = l19;
l21 = f285(l0,l1); if (l21 === undefined) break b1696;
l22 = l21;
l23 = f76(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1696;
l24 = l23;
l2.add(l24);
}
}
}
}
b1697: {
return l2;
}
}
function f291(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l2;
b1698: {
l3 = undefined;
l4 = f290(l0,l1,"head_approved_on"); if (l4 === undefined) break b1698;
if ((l4 === false)) break b1698;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1699: {
if (l3 === undefined) break b1699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1700: {
l3 = undefined;
l4 = f290(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1700;
if ((l4 === false)) break b1700;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1701: {
if (l3 === undefined) break b1701;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1702: {
return l2;
}
}
function f292(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1703: {
l2 = new RegoSet();
}
b1704: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1704;
if ((l4 === false)) break b1704;
l5 = f292(l0,l1); if (l5 === undefined) break b1704;
if ((l5 === false)) break b1704;
l6 = f278(l0,l1); if (l6 === undefined) break b1704;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1704;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1704;
l10 = l9;
{
const k1705 = keysOf(l10), v1705 = valuesOf(l10);
for (let n1705 = 0; n1705 < v1705.length; n1705++) {
l11 = k1705 === null ? n1705 : k1705[n1705];
l12 = v1705[n1705];
b1706: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1707: {
l3 = undefined;
b1708: {
l4 = f271(l0,l1); if (l4 === undefined) break b1708;
if ((l4 === false)) break b1708;
break b1707;}
l5 = f258(l0,l1); if (l5 === undefined) break b1707;
l6 = l5;
l7 = f259(l0,l1,l6); if (l7 === undefined) break b1707;
if ((l7 === false)) break b1707;
l8 = f269(l0,l1); if (l8 === undefined) break b1707;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1707;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1707;
l12 = l11;
{
const k1709 = keysOf(l12), v1709 = valuesOf(l12);
for (let n1709 = 0; n1709 < v1709.length; n1709++) {
l13 = k1709 === null ? n1709 : k1709[n1709];
l14 = v1709[n1709];
b1710: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1711: {
return l2;
}
}
function f293(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function f294(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1712: {
b1713: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f62(l0,l1,"working"); if (l14 === undefined) break b1713;
if ((l14 === false)) break b1713;
{
const k1714 = keysOf(l11), v1714 = valuesOf(l11);
for (let n1714 = 0; n1714 < v1714.length; n1714++) {
l15 = k1714 === null ? n1714 : k1714[n1714];
l16 = v1714[n1714];
b1715: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1715;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1715;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1715;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1715;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1715;
l32 = l31;
l33 = [];
b1716: {
{
const k1717 = keysOf(l9), v1717 = valuesOf(l9);
for (let n1717 = 0; n1717 < v1717.length; n1717++) {
l34 = k1717 === null ? n1717 : k1717[n1717];
l35 = v1717[n1717];
b1718: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1718;
l39 = l38;
l40 = new O9(l37,l39);
l41 = l40;
l33.push(l41);
}
}
}
}
l42 = l33;
l43 = [];
l44 = new O9(l24,l10);
l43.push(l44);
l45 = new O54(l32,l30,l17,l18);
l43.push(l45);
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1715;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1719: {
if (l8 !== undefined) break b1719;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1720: {
if (l8 === undefined) break b1720;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1721: {
return l2;
}
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1722: {
b1723: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1723;
if ((l4 === false)) break b1723;
l5 = f264(l0,l1); if (l5 === undefined) break b1723;
l6 = l5;
l7 = f269(l0,l1); if (l7 === undefined) break b1723;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1723;
l9 = l8;
l10 = f269(l0,l1); if (l10 === undefined) break b1723;
l11 = l10;
l12 = new Bare();
b1724: {
l13 = f275(l0,l1); if (l13 === undefined) break b1724;
l12["destroy_by"] = l13;
}
b1725: {
l14 = f280(l0,l1); if (l14 === undefined) break b1725;
l12["notify_by"] = l14;
}
b1726: {
b1727: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1727;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1727;
l18 = D(l17, "values"); if (l18 === undefined) break b1727;
l15 = merge(l18, l12);
break b1726;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f294(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1723;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1728: {
if (l3 !== undefined) break b1728;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1729: {
if (l3 === undefined) break b1729;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1730: {
return l2;
}
}
function f295(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1731: {
b1732: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1732;
if ((l4 === false)) break b1732;
l5 = f279(l0,l1); if (l5 === undefined) break b1732;
l6 = l5;
l7 = f278(l0,l1); if (l7 === undefined) break b1732;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1732;
l9 = l8;
l10 = f278(l0,l1); if (l10 === undefined) break b1732;
l11 = l10;
l12 = new Bare();
b1733: {
l13 = f275(l0,l1); if (l13 === undefined) break b1733;
l12["destroy_by"] = l13;
}
b1734: {
l14 = f280(l0,l1); if (l14 === undefined) break b1734;
l12["notify_by"] = l14;
}
b1735: {
b1736: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1736;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1736;
l18 = D(l17, "values"); if (l18 === undefined) break b1736;
l15 = merge(l18, l12);
break b1735;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f294(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1732;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1737: {
if (l3 !== undefined) break b1737;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1738: {
if (l3 === undefined) break b1738;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1739: {
return l2;
}
}
function f296(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l75,l76,l77,l74,l78,l79,l80,l81,l2;
b1740: {
b1741: {
l3 = undefined;
b1742: {
l4 = f269(l0,l1); if (l4 === undefined) break b1742;
if ((l4 === false)) break b1742;
break b1741;}
l5 = f270(l0,l1); if (l5 === undefined) break b1741;
l6 = l5;
l7 = [];
b1743: {
l8 = f268(l0,l1); if (l8 === undefined) break b1743;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1741;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1744: {
if (l3 !== undefined) break b1744;
l4 = f271(l0,l1); if (l4 === undefined) break b1744;
if ((l4 === false)) break b1744;
l5 = f282(l0,l1); if (l5 === undefined) break b1744;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1744;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1744;
l10 = f269(l0,l1); if (l10 === undefined) break b1744;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1744;
l13 = l12;
l14 = f270(l0,l1); if (l14 === undefined) break b1744;
l15 = l14;
l16 = f268(l0,l1); if (l16 === undefined) break b1744;
l17 = l16;
l18 = f288(l0,l1); if (l18 === undefined) break b1744;
l19 = l18;
l20 = f291(l0,l1); if (l20 === undefined) break b1744;
l21 = l20;
l22 = new O55(l13,l19,l21);
l23 = f25(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1744;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1745: {
if (l3 !== undefined) break b1745;
b1746: {
l4 = f271(l0,l1); if (l4 === undefined) break b1746;
if ((l4 === false)) break b1746;
break b1745;}
b1747: {
l5 = f264(l0,l1); if (l5 === undefined) break b1747;
if ((l5 === false)) break b1747;
break b1745;}
l6 = f269(l0,l1); if (l6 === undefined) break b1745;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1745;
l9 = l8;
l10 = f270(l0,l1); if (l10 === undefined) break b1745;
l11 = l10;
l12 = f268(l0,l1); if (l12 === undefined) break b1745;
l13 = l12;
l14 = f288(l0,l1); if (l14 === undefined) break b1745;
l15 = l14;
l16 = f291(l0,l1); if (l16 === undefined) break b1745;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1745;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1748: {
if (l3 !== undefined) break b1748;
l4 = new RegoSet();
b1749: {
l5 = f282(l0,l1); if (l5 === undefined) break b1749;
{
const k1750 = keysOf(l5), v1750 = valuesOf(l5);
for (let n1750 = 0; n1750 < v1750.length; n1750++) {
l6 = k1750 === null ? n1750 : k1750[n1750];
l7 = v1750[n1750];
b1751: {
l8 = l6;
l9 = l7;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b1751;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f170(l0,l1,l12,l13); if (l14 === undefined) break b1748;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1752: {
l18 = f282(l0,l1); if (l18 === undefined) break b1752;
{
const k1753 = keysOf(l18), v1753 = valuesOf(l18);
for (let n1753 = 0; n1753 < v1753.length; n1753++) {
l19 = k1753 === null ? n1753 : k1753[n1753];
l20 = v1753[n1753];
b1754: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1754;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1754;
l26 = l25;
{
const k1755 = keysOf(l26), v1755 = valuesOf(l26);
for (let n1755 = 0; n1755 < v1755.length; n1755++) {
l27 = k1755 === null ? n1755 : k1755[n1755];
l28 = v1755[n1755];
b1756: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
}
}
}
l31 = l17;
l32 = f293(l0,l1); if (l32 === undefined) break b1748;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1748;
l35 = l34;
l36 = f282(l0,l1); if (l36 === undefined) break b1748;
l37 = l36;
l38 = f175(l0,l1,l37,l16); if (l38 === undefined) break b1748;
l39 = l38;
l40 = f291(l0,l1); if (l40 === undefined) break b1748;
l41 = l40;
l42 = new RegoSet();
b1757: {
l43 = f282(l0,l1); if (l43 === undefined) break b1757;
{
const k1758 = keysOf(l43), v1758 = valuesOf(l43);
for (let n1758 = 0; n1758 < v1758.length; n1758++) {
l44 = k1758 === null ? n1758 : k1758[n1758];
l45 = v1758[n1758];
b1759: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1759;
l49 = l48;
l50 = f85(l0,l1,l49); if (l50 === undefined) break b1759;
l51 = l50;
{
const k1760 = keysOf(l51), v1760 = valuesOf(l51);
for (let n1760 = 0; n1760 < v1760.length; n1760++) {
l52 = k1760 === null ? n1760 : k1760[n1760];
l53 = v1760[n1760];
b1761: {
l54 = l52;
l55 = l53;
l42.add(l55);
}
}
}
}
}
}
}
l56 = l42;
l57 = b_or(l41,l56); if (l57 === undefined) break b1748;
l58 = l57;
l59 = f295(l0,l1); if (l59 === undefined) break b1748;
l60 = l59;
l61 = f296(l0,l1); if (l61 === undefined) break b1748;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b1748;
l64 = l63;
l65 = f270(l0,l1); if (l65 === undefined) break b1748;
l66 = l65;
l67 = f268(l0,l1); if (l67 === undefined) break b1748;
l68 = l67;
l69 = f288(l0,l1); if (l69 === undefined) break b1748;
l70 = l69;
l71 = new Bare();
b1762: {
l72 = f275(l0,l1); if (l72 === undefined) break b1762;
l71["destroy_by"] = l72;
}
b1763: {
l73 = f280(l0,l1); if (l73 === undefined) break b1763;
l71["notify_by"] = l73;
}
b1764: {
b1765: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b1765;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b1765;
l77 = D(l76, "values"); if (l77 === undefined) break b1765;
l74 = merge(l77, l71);
break b1764;
}
l74 = l71;
}
l78 = l74;
l79 = new O40(l35,l70,l39,l78,l58,l64);
l80 = f25(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b1748;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
}
b1766: {
if (l3 === undefined) break b1766;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1767: {
return l2;
}
}
function f297(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1768: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1768;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1768;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1769: {
if (l3 === undefined) break b1769;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1770: {
return l2;
}
}
function f298(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1771: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1771;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1771;
l6 = l5;
l7 = f298(l0,l1); if (l7 === undefined) break b1771;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1771;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1771;
l10 = D(l9, l6); if (l10 === undefined) break b1771;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1772: {
if (l3 === undefined) break b1772;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1773: {
return l2;
}
}
function f299(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function f300(l0,l1) {
let l3,l2;
b1774: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1775: {
if (l3 === undefined) break b1775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1776: {
return l2;
}
}
function g301(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1777: {
l2 = new RegoSet();
}
b1778: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1779 = keysOf(l5), v1779 = valuesOf(l5);
for (let n1779 = 0; n1779 < v1779.length; n1779++) {
l6 = k1779 === null ? n1779 : k1779[n1779];
l7 = v1779[n1779];
b1780: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1780;
l11 = D(l10, l9); if (l11 === undefined) break b1780;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1780;
if ((l13 === false)) break b1780;
l2.add(l9);
}
}
}
}
b1781: {
return l2;
}
}
function f301(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l2;
b1782: {
l3 = undefined;
l4 = new O56("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1784: {
return l2;
}
}
function f302(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1785: {
l2 = new RegoSet();
}
b1786: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1786;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1786;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1786;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1786;
l10 = f299(l0,l1); if (l10 === undefined) break b1786;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1786;
l13 = l12;
l2.add(l13);
}
b1787: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1787;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1787;
{
const k1788 = keysOf(l5), v1788 = valuesOf(l5);
for (let n1788 = 0; n1788 < v1788.length; n1788++) {
l6 = k1788 === null ? n1788 : k1788[n1788];
l7 = v1788[n1788];
b1789: {
l8 = l6;
l9 = l7;
l10 = f301(l0,l1); if (l10 === undefined) break b1789;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1789;
if ((l12 === false)) break b1789;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1789;
l14 = D(l13, l9); if (l14 === undefined) break b1789;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1789;
if ((l16 === false)) break b1789;
l17 = f302(l0,l1); if (l17 === undefined) break b1789;
l18 = D(l17, l9); if (l18 === undefined) break b1789;
l19 = l18;
l20 = f299(l0,l1); if (l20 === undefined) break b1789;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b1789;
l23 = l22;
l2.add(l23);
}
}
}
}
b1790: {
return l2;
}
}
function f303(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1791: {
l2 = new RegoSet();
}
b1792: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1792;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1792;
{
const k1793 = keysOf(l5), v1793 = valuesOf(l5);
for (let n1793 = 0; n1793 < v1793.length; n1793++) {
l6 = k1793 === null ? n1793 : k1793[n1793];
l7 = v1793[n1793];
b1794: {
l8 = l6;
l9 = l7;
l10 = f301(l0,l1); if (l10 === undefined) break b1794;
l11 = l10;
b1795: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1795;
if ((l12 === false)) break b1795;
break b1794;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1796: {
return l2;
}
}
function f304(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function f305(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1797: {
b1798: {
l4 = undefined;
l5 = l3;
l6 = f301(l0,l1); if (l6 === undefined) break b1798;
l7 = l6;
b1799: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1799;
if ((l8 === false)) break b1799;
break b1798;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1800: {
if (l4 !== undefined) break b1800;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1800;
l7 = D(l6, l5); if (l7 === undefined) break b1800;
if (!(l7 === true)) break b1800;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1801: {
if (l4 !== undefined) break b1801;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1802: {
if (l4 === undefined) break b1802;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1803: {
return l2;
}
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1804: {
b1805: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1805;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1805;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1805;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1805;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1806: {
if (l3 !== undefined) break b1806;
l4 = [];
b1807: {
l5 = f299(l0,l1); if (l5 === undefined) break b1807;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1807;
{
const k1808 = keysOf(l6), v1808 = valuesOf(l6);
for (let n1808 = 0; n1808 < v1808.length; n1808++) {
l7 = k1808 === null ? n1808 : k1808[n1808];
l8 = v1808[n1808];
b1809: {
l9 = l7;
l10 = l8;
l11 = f305(l0,l1,l10); if (l11 === undefined) break b1809;
l12 = l11;
l13 = f302(l0,l1); if (l13 === undefined) break b1809;
l14 = D(l13, l10); if (l14 === undefined) break b1809;
l15 = l14;
l16 = [l15,l12];
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1810: {
if (l3 === undefined) break b1810;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1811: {
return l2;
}
}
function f306(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1812: {
b1813: {
l3 = undefined;
b1814: {
l4 = f299(l0,l1); if (l4 === undefined) break b1814;
if ((l4 === false)) break b1814;
break b1813;}
l5 = f300(l0,l1); if (l5 === undefined) break b1813;
l6 = l5;
l7 = [];
b1815: {
l8 = f298(l0,l1); if (l8 === undefined) break b1815;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1813;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1816: {
if (l3 !== undefined) break b1816;
l4 = f303(l0,l1); if (l4 === undefined) break b1816;
l5 = l4;
l6 = f304(l0,l1); if (l6 === undefined) break b1816;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1816;
l9 = l8;
l10 = f299(l0,l1); if (l10 === undefined) break b1816;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1816;
l13 = l12;
l14 = f300(l0,l1); if (l14 === undefined) break b1816;
l15 = l14;
l16 = f298(l0,l1); if (l16 === undefined) break b1816;
l17 = l16;
l18 = [];
b1817: {
l19 = f62(l0,l1,"checks"); if (l19 === undefined) break b1817;
if ((l19 === false)) break b1817;
l20 = f306(l0,l1); if (l20 === undefined) break b1817;
{
const k1818 = keysOf(l20), v1818 = valuesOf(l20);
for (let n1818 = 0; n1818 < v1818.length; n1818++) {
l21 = k1818 === null ? n1818 : k1818[n1818];
l22 = v1818[n1818];
b1819: {
l23 = l21;
if (!Array.isArray(l22)) break b1819;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1819;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1819;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1819;
l29 = l27;
l30 = f299(l0,l1); if (l30 === undefined) break b1819;
l31 = l30;
l32 = f121(l0,l1,l28,l31,l29); if (l32 === undefined) break b1819;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f304(l0,l1); if (l35 === undefined) break b1816;
l36 = l35;
l37 = [];
b1820: {
l38 = f303(l0,l1); if (l38 === undefined) break b1820;
l39 = l38;
l40 = f304(l0,l1); if (l40 === undefined) break b1820;
l41 = l40;
l42 = f111(l0,l1,l39,l41); if (l42 === undefined) break b1820;
l43 = l42;
if (!(l43 === "permit")) break b1820;
l44 = f299(l0,l1); if (l44 === undefined) break b1820;
l45 = l44;
l46 = f71(l0,l1,l45); if (l46 === undefined) break b1820;
l47 = l46;
{
const k1821 = keysOf(l47), v1821 = valuesOf(l47);
for (let n1821 = 0; n1821 < v1821.length; n1821++) {
l48 = k1821 === null ? n1821 : k1821[n1821];
l49 = v1821[n1821];
b1822: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f303(l0,l1); if (l53 === undefined) break b1816;
l54 = l53;
l55 = new O57(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1816;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1823: {
if (l3 === undefined) break b1823;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1824: {
return l2;
}
}
function f307(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1825: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1825;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1825;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1826: {
if (l3 === undefined) break b1826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1827: {
return l2;
}
}
function f308(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1828: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1828;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1828;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1828;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1828;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1829: {
if (l3 === undefined) break b1829;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1830: {
return l2;
}
}
function f309(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function f310(l0,l1) {
let l3,l2;
b1831: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1832: {
if (l3 === undefined) break b1832;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1833: {
return l2;
}
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1834: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1834;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1834;
if ((l5 === false)) break b1834;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1834;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1834;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1834;
if ((l9 === false)) break b1834;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1835: {
if (l3 === undefined) break b1835;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1836: {
return l2;
}
}
function f311(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1837: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1837;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1837;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1837;
if ((l7 === false)) break b1837;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1837;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1837;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1838: {
if (l3 === undefined) break b1838;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1839: {
return l2;
}
}
function f312(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1840: {
b1841: {
l3 = undefined;
l4 = f311(l0,l1); if (l4 === undefined) break b1841;
if ((l4 === false)) break b1841;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1841;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1841;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1842: {
if (l3 !== undefined) break b1842;
l4 = f312(l0,l1); if (l4 === undefined) break b1842;
l5 = l4;
l6 = f309(l0,l1); if (l6 === undefined) break b1842;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1842;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1842;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1843: {
if (l3 === undefined) break b1843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1844: {
return l2;
}
}
function f313(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1845: {
b1846: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1846;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1846;
if ((l5 === false)) break b1846;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1846;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1846;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1846;
if ((l9 === false)) break b1846;
l10 = f313(l0,l1); if (l10 === undefined) break b1846;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1846;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1846;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1846;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1847: {
if (l3 !== undefined) break b1847;
l4 = f313(l0,l1); if (l4 === undefined) break b1847;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1848: {
if (l3 === undefined) break b1848;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1849: {
return l2;
}
}
function f314(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1850: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1850;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1850;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1850;
if ((l8 === false)) break b1850;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1851: {
if (l3 === undefined) break b1851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1852: {
return l2;
}
}
function f315(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1853: {
l2 = new RegoSet();
}
b1854: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1854;
if ((l4 === false)) break b1854;
l5 = f309(l0,l1); if (l5 === undefined) break b1854;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1854;
l8 = l7;
l2.add(l8);
}
b1855: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1855;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1855;
if ((l5 === false)) break b1855;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1855;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1855;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1855;
if ((l9 === false)) break b1855;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1855;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1855;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1855;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1855;
if ((l15 === false)) break b1855;
l16 = f309(l0,l1); if (l16 === undefined) break b1855;
l17 = l16;
l18 = f27(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1855;
l19 = l18;
l2.add(l19);
}
b1856: {
return l2;
}
}
function f316(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l2,l3,l4,l5,l6;
b1857: {
l2 = new RegoSet();
}
b1858: {
l3 = undefined;
b1859: {
l4 = f312(l0,l1); if (l4 === undefined) break b1859;
if ((l4 === false)) break b1859;
break b1858;}
b1860: {
l5 = f315(l0,l1); if (l5 === undefined) break b1860;
if ((l5 === false)) break b1860;
break b1858;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1861: {
return l2;
}
}
function f317(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l2;
b1862: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1862;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1863: {
if (l3 === undefined) break b1863;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1864: {
return l2;
}
}
function f318(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1865: {
b1866: {
l3 = undefined;
b1867: {
l4 = f311(l0,l1); if (l4 === undefined) break b1867;
if ((l4 === false)) break b1867;
break b1866;}
l5 = f309(l0,l1); if (l5 === undefined) break b1866;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b1866;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1868: {
if (l3 !== undefined) break b1868;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1869: {
if (l3 === undefined) break b1869;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1870: {
return l2;
}
}
function f319(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b1871: {
b1872: {
l3 = undefined;
b1873: {
l4 = f311(l0,l1); if (l4 === undefined) break b1873;
if ((l4 === false)) break b1873;
break b1872;}
l5 = f312(l0,l1); if (l5 === undefined) break b1872;
l6 = l5;
l7 = f309(l0,l1); if (l7 === undefined) break b1872;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1872;
l9 = l8;
l10 = f309(l0,l1); if (l10 === undefined) break b1872;
l11 = l10;
l12 = new Bare();
b1874: {
l13 = f318(l0,l1); if (l13 === undefined) break b1874;
l12["use_until"] = l13;
}
b1875: {
b1876: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1876;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1876;
l17 = D(l16, "values"); if (l17 === undefined) break b1876;
l14 = merge(l17, l12);
break b1875;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f294(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1872;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1877: {
if (l3 !== undefined) break b1877;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1878: {
if (l3 === undefined) break b1878;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1879: {
return l2;
}
}
function f320(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b1880: {
b1881: {
l3 = undefined;
b1882: {
l4 = f309(l0,l1); if (l4 === undefined) break b1882;
if ((l4 === false)) break b1882;
break b1881;}
l5 = f310(l0,l1); if (l5 === undefined) break b1881;
l6 = l5;
l7 = [];
b1883: {
l8 = f308(l0,l1); if (l8 === undefined) break b1883;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1881;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1884: {
if (l3 !== undefined) break b1884;
l4 = f316(l0,l1); if (l4 === undefined) break b1884;
l5 = l4;
l6 = f317(l0,l1); if (l6 === undefined) break b1884;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1884;
l9 = l8;
l10 = f309(l0,l1); if (l10 === undefined) break b1884;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1884;
l13 = l12;
l14 = f309(l0,l1); if (l14 === undefined) break b1884;
l15 = l14;
l16 = f316(l0,l1); if (l16 === undefined) break b1884;
l17 = l16;
l18 = f317(l0,l1); if (l18 === undefined) break b1884;
l19 = l18;
l20 = ["use_period_over"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b1884;
l22 = l21;
l23 = f310(l0,l1); if (l23 === undefined) break b1884;
l24 = l23;
l25 = f308(l0,l1); if (l25 === undefined) break b1884;
l26 = l25;
l27 = f317(l0,l1); if (l27 === undefined) break b1884;
l28 = l27;
l29 = [];
b1885: {
l30 = f316(l0,l1); if (l30 === undefined) break b1885;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b1885;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b1885;
if ((l35 === false)) break b1885;
l36 = f309(l0,l1); if (l36 === undefined) break b1885;
l37 = l36;
l38 = f71(l0,l1,l37); if (l38 === undefined) break b1885;
l39 = l38;
{
const k1886 = keysOf(l39), v1886 = valuesOf(l39);
for (let n1886 = 0; n1886 < v1886.length; n1886++) {
l40 = k1886 === null ? n1886 : k1886[n1886];
l41 = v1886[n1886];
b1887: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f316(l0,l1); if (l45 === undefined) break b1884;
l46 = l45;
l47 = new Bare();
b1888: {
l48 = f318(l0,l1); if (l48 === undefined) break b1888;
l47["use_until"] = l48;
}
b1889: {
b1890: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1890;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b1890;
l52 = D(l51, "values"); if (l52 === undefined) break b1890;
l49 = merge(l52, l47);
break b1889;
}
l49 = l47;
}
l53 = l49;
l54 = f319(l0,l1); if (l54 === undefined) break b1884;
l55 = l54;
l56 = f320(l0,l1); if (l56 === undefined) break b1884;
l57 = l56;
l58 = new O58(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b1884;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b1891: {
if (l3 === undefined) break b1891;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1892: {
return l2;
}
}
function f321(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l10,l2;
b1893: {
l3 = undefined;
l4 = H(l0) ? l0.decision : undefined; if (l4 === undefined && (l4 = S(l0, "decision")) === undefined) break b1893;
l5 = l4;
l6 = H(l1) ? l1.decisions : undefined; if (l6 === undefined && (l6 = S(l1, "decisions")) === undefined) break b1893;
l7 = D(l6, l5); if (l7 === undefined) break b1893;
b1894: {
b1895: {
break b1894;
}
break b1893;
}
l10 = l7;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1896: {
if (l3 === undefined) break b1896;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1897: {
return l2;
}
}
function f322(i, d) {
const k = K.question.get(0);
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.question.set(0, v === undefined ? N : v);
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1898: {
b1899: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1899;
l5 = l4;
l6 = f322(l0,l1); if (l6 === undefined) break b1899;
l7 = H(l6) ? l6.judged_on : undefined; if (l7 === undefined && (l7 = S(l6, "judged_on")) === undefined) break b1899;
l8 = l7;
l9 = null;
l10 = b_object_get(l5,l8,l9); if (l10 === undefined) break b1899;
l11 = l10;
l12 = l11;
l13 = b_is_string(l12); if (l13 === undefined) break b1899;
if ((l13 === false)) break b1899;
l14 = f6(l0,l1); if (l14 === undefined) break b1899;
l15 = l14;
l16 = [l15,l12];
l17 = b_min(l16); if (l17 === undefined) break b1899;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1900: {
if (l3 !== undefined) break b1900;
l4 = f6(l0,l1); if (l4 === undefined) break b1900;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1901: {
if (l3 === undefined) break b1901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1902: {
return l2;
}
}
function f323(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1903: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1903;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1903;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1904: {
if (l3 === undefined) break b1904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1905: {
return l2;
}
}
function f324(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function f325(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1906: {
l4 = undefined;
l5 = l3;
l6 = f322(l0,l1); if (l6 === undefined) break b1906;
l7 = l6;
l8 = new Bare();
l9 = b_object_get(l7,"binds",l8); if (l9 === undefined) break b1906;
l10 = l9;
l11 = l10;
l12 = undefined;
b1907: {
b1908: {
if (!Array.isArray(l11)) break b1908;
break b1907;
}
b1909: {
if (!O(l11)) break b1909;
break b1907;
}
b1910: {
if (!(l11 instanceof RegoSet)) break b1910;
break b1907;
}
break b1906;
}
{
const k1911 = keysOf(l11), v1911 = valuesOf(l11);
for (let n1911 = 0; n1911 < v1911.length; n1911++) {
l14 = k1911 === null ? n1911 : k1911[n1911];
l15 = v1911[n1911];
b1912: {
l16 = l14;
l13 = undefined;
b1913: {
l17 = l15;
l18 = b_split(l16,"."); if (l18 === undefined) break b1913;
l19 = l18;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1913;
l21 = l20;
l22 = null;
l23 = b_object_get(l21,l19,l22); if (l23 === undefined) break b1913;
l24 = l23;
l25 = D(l5, l17); if (l25 === undefined) break b1913;
l26 = l25;
l27 = b_internal_member_2(l24,l26); if (l27 === undefined) break b1913;
if ((l27 === false)) break b1913;
l13 = true;
}
if (l13 !== undefined) break b1912;
l12 = true;
}
}
}
if (l12 !== undefined) break b1906;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1914: {
if (l4 === undefined) break b1914;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1915: {
return l2;
}
}
function f326(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l2;
b1916: {
l4 = undefined;
l5 = l3;
l6 = f322(l0,l1); if (l6 === undefined) break b1916;
l7 = l6;
l8 = new Bare();
l9 = b_object_get(l7,"where",l8); if (l9 === undefined) break b1916;
l10 = l9;
l11 = l10;
l12 = undefined;
b1917: {
b1918: {
if (!Array.isArray(l11)) break b1918;
break b1917;
}
b1919: {
if (!O(l11)) break b1919;
break b1917;
}
b1920: {
if (!(l11 instanceof RegoSet)) break b1920;
break b1917;
}
break b1916;
}
{
const k1921 = keysOf(l11), v1921 = valuesOf(l11);
for (let n1921 = 0; n1921 < v1921.length; n1921++) {
l14 = k1921 === null ? n1921 : k1921[n1921];
l15 = v1921[n1921];
b1922: {
l16 = l14;
l13 = undefined;
b1923: {
l17 = l15;
l18 = D(l5, l16); if (l18 === undefined) break b1923;
if (!Q(l18, l17)) break b1923;
l13 = true;
}
if (l13 !== undefined) break b1922;
l12 = true;
}
}
}
if (l12 !== undefined) break b1916;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1924: {
if (l4 === undefined) break b1924;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1925: {
return l2;
}
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1926: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1926;
l5 = H(l4) ? l4.owner : undefined; if (l5 === undefined && (l5 = S(l4, "owner")) === undefined) break b1926;
l6 = l5;
l7 = f322(l0,l1); if (l7 === undefined) break b1926;
l8 = H(l7) ? l7.name : undefined; if (l8 === undefined && (l8 = S(l7, "name")) === undefined) break b1926;
l9 = l8;
l10 = f324(l0,l1); if (l10 === undefined) break b1926;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1926;
l12 = D(l11, l6); if (l12 === undefined) break b1926;
l13 = D(l12, l9); if (l13 === undefined) break b1926;
l14 = l13;
l15 = f325(l0,l1,l14); if (l15 === undefined) break b1926;
if ((l15 === false)) break b1926;
l16 = f326(l0,l1,l14); if (l16 === undefined) break b1926;
if ((l16 === false)) break b1926;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1927: {
if (l3 === undefined) break b1927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1928: {
return l2;
}
}
function f327(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l2;
b1929: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1929;
l5 = H(l4) ? l4.decision : undefined; if (l5 === undefined && (l5 = S(l4, "decision")) === undefined) break b1929;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1930: {
if (l3 === undefined) break b1930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1931: {
return l2;
}
}
function f328(i, d) {
const k = K.question.get(1);
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.question.set(1, v === undefined ? N : v);
return v;
}
function f329(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b1932: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b1932;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b1932;
if ((l10 === false)) break b1932;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1933: {
if (l5 === undefined) break b1933;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1934: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b1934;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b1934;
if ((l10 === false)) break b1934;
l11 = new RegoSet();
b1935: {
{
const k1936 = keysOf(l7), v1936 = valuesOf(l7);
for (let n1936 = 0; n1936 < v1936.length; n1936++) {
l12 = k1936 === null ? n1936 : k1936[n1936];
l13 = v1936[n1936];
b1937: {
l14 = l12;
l15 = l13;
l16 = f166(l0,l1,l15); if (l16 === undefined) break b1937;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f170(l0,l1,l18,l19); if (l20 === undefined) break b1934;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1938: {
if (l5 === undefined) break b1938;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1939: {
return l2;
}
}
function f330(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b1940: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b1940;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b1940;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1940;
l14 = D(l13, l12); if (l14 === undefined) break b1940;
l15 = l14;
l16 = [];
b1941: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b1941;
l18 = l17;
l19 = f46(l0,l1,l15,l18); if (l19 === undefined) break b1941;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b1942: {
{
const k1943 = keysOf(l22), v1943 = valuesOf(l22);
for (let n1943 = 0; n1943 < v1943.length; n1943++) {
l24 = k1943 === null ? n1943 : k1943[n1943];
l25 = v1943[n1943];
b1944: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b1945: {
{
const k1946 = keysOf(l22), v1946 = valuesOf(l22);
for (let n1946 = 0; n1946 < v1946.length; n1946++) {
l30 = k1946 === null ? n1946 : k1946[n1946];
l31 = v1946[n1946];
b1947: {
l32 = l30;
l33 = l31;
l34 = f192(l0,l1,l33); if (l34 === undefined) break b1947;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b1940;
l38 = l37;
l39 = l38;
l40 = [];
b1948: {
l41 = f6(l0,l1); if (l41 === undefined) break b1948;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b1948;
if ((l43 === false)) break b1948;
{
const k1949 = keysOf(l22), v1949 = valuesOf(l22);
for (let n1949 = 0; n1949 < v1949.length; n1949++) {
l44 = k1949 === null ? n1949 : k1949[n1949];
l45 = v1949[n1949];
b1950: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b1950;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b1950;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b1950;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b1950;
l55 = l54;
l56 = f160(l0,l1,l55); if (l56 === undefined) break b1950;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b1950;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b1950;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b1950;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b1950;
l63 = l62;
l64 = new O35(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f329(l0,l1,l15,l66); if (l67 === undefined) break b1940;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b1940;
l71 = l70;
l72 = f173(l0,l1,l66); if (l72 === undefined) break b1940;
l73 = l72;
l74 = f175(l0,l1,l66,l69); if (l74 === undefined) break b1940;
l75 = l74;
l76 = f85(l0,l1,l9); if (l76 === undefined) break b1940;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b1940;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f294(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b1940;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b1940;
l84 = l83;
l85 = new O40(l71,l73,l75,l39,l77,l82);
l86 = f25(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b1940;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b1951: {
if (l6 === undefined) break b1951;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1952: {
return l2;
}
}
function f331(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b1953: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b1953;
l11 = l10;
l12 = new RegoSet();
b1954: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b1954;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b1954;
{
const k1955 = keysOf(l15), v1955 = valuesOf(l15);
for (let n1955 = 0; n1955 < v1955.length; n1955++) {
l16 = k1955 === null ? n1955 : k1955[n1955];
l17 = v1955[n1955];
b1956: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1956;
l21 = l20;
{
const k1957 = keysOf(l21), v1957 = valuesOf(l21);
for (let n1957 = 0; n1957 < v1957.length; n1957++) {
l22 = k1957 === null ? n1957 : k1957[n1957];
l23 = v1957[n1957];
b1958: {
l24 = l22;
l25 = l23;
l12.add(l25);
}
}
}
}
}
}
}
l26 = l12;
l27 = [];
b1959: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b1959;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b1959;
{
const k1960 = keysOf(l30), v1960 = valuesOf(l30);
for (let n1960 = 0; n1960 < v1960.length; n1960++) {
l31 = k1960 === null ? n1960 : k1960[n1960];
l32 = v1960[n1960];
b1961: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b1961;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O59(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b1953;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b1962: {
if (l6 === undefined) break b1962;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1963: {
return l2;
}
}
function f332(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b1964: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b1964;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b1964;
if ((l10 === false)) break b1964;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1965: {
if (l5 === undefined) break b1965;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1966: {
return l2;
}
}
function f333(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1967: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1968: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b1968;
{
const k1969 = keysOf(l9), v1969 = valuesOf(l9);
for (let n1969 = 0; n1969 < v1969.length; n1969++) {
l10 = k1969 === null ? n1969 : k1969[n1969];
l11 = v1969[n1969];
b1970: {
l12 = l10;
l13 = l11;
b1971: {
l14 = f332(l0,l1,l7,l13); if (l14 === undefined) break b1971;
if ((l14 === false)) break b1971;
break b1970;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b1967;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b1972: {
if (l5 === undefined) break b1972;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1973: {
return l2;
}
}
function f334(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b1974: {
l5 = undefined;
l6 = l3;
l7 = l4;
b1975: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b1975;
if ((l8 === false)) break b1975;
break b1974;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b1976: {
if (l5 === undefined) break b1976;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1977: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b1977;
if ((l8 === false)) break b1977;
l9 = f333(l0,l1,l6,l7); if (l9 === undefined) break b1977;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b1977;
l12 = D(l11, l10); if (l12 === undefined) break b1977;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b1978: {
if (l5 === undefined) break b1978;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1979: {
return l2;
}
}
function f335(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1980: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1981: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k1982 = keysOf(l8), v1982 = valuesOf(l8);
for (let n1982 = 0; n1982 < v1982.length; n1982++) {
l9 = k1982 === null ? n1982 : k1982[n1982];
l10 = v1982[n1982];
b1983: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b1983;
if (!(l13 === "unset")) break b1983;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b1984: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b1984;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b1984;
if (!(l17 === "unset")) break b1984;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b1980;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1985: {
if (l4 === undefined) break b1985;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1986: {
return l2;
}
}
function f336(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b1987: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1988: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b1988;
if ((l10 === false)) break b1988;
break b1987;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b1989: {
if (l6 === undefined) break b1989;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1990: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b1990;
if ((l10 === false)) break b1990;
l11 = f333(l0,l1,l7,l9); if (l11 === undefined) break b1990;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b1990;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b1990;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b1991: {
if (l6 === undefined) break b1991;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1992: {
return l2;
}
}
function f337(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1993: {
b1994: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b1994;
if (!(l8 === "up")) break b1994;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b1994;
if ((l10 === false)) break b1994;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b1995: {
if (l5 !== undefined) break b1995;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b1995;
if (!(l8 === "half_up")) break b1995;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b1995;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b1995;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b1995;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b1995;
if ((l15 === false)) break b1995;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b1996: {
if (l5 !== undefined) break b1996;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b1997: {
if (l5 === undefined) break b1997;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1998: {
return l2;
}
}
function f338(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b1999: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1999;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b1999;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b1999;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b1999;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b1999;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b1999;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b1999;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b1999;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b1999;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b1999;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b1999;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b1999;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b1999;
l30 = l29;
l31 = l30;
l32 = f337(l0,l1,l18,l7); if (l32 === undefined) break b1999;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b1999;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2000: {
if (l5 === undefined) break b2000;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2001: {
return l2;
}
}
function f339(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2002: {
b2003: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2003;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2003;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2003;
if ((l13 === false)) break b2003;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2003;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2004: {
if (l5 !== undefined) break b2004;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2005: {
if (l5 === undefined) break b2005;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2006: {
return l2;
}
}
function f340(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2007: {
b2008: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2008;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2008;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2008;
if ((l13 === false)) break b2008;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2008;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2009: {
if (l5 !== undefined) break b2009;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2010: {
if (l5 === undefined) break b2010;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2011: {
return l2;
}
}
function f341(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2012: {
b2013: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2013;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2013;
if ((l11 === false)) break b2013;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2014: {
if (l5 !== undefined) break b2014;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2015: {
if (l5 === undefined) break b2015;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2016: {
return l2;
}
}
function f342(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2017: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2017;
l9 = l8;
l10 = f338(l0,l1,l7,l9); if (l10 === undefined) break b2017;
l11 = l10;
l12 = [l11,"rate"];
l13 = f339(l0,l1,l12,l6); if (l13 === undefined) break b2017;
l14 = l13;
l15 = f340(l0,l1,l14,l6); if (l15 === undefined) break b2017;
l16 = l15;
l17 = f341(l0,l1,l16,l7); if (l17 === undefined) break b2017;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2018: {
if (l5 === undefined) break b2018;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2019: {
return l2;
}
}
function f343(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2020: {
b2021: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b2021;
if ((l8 === false)) break b2021;
l9 = b_minus(l6,l7); if (l9 === undefined) break b2021;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b2021;
l14 = l13;
l15 = new O60(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b2022: {
if (l5 !== undefined) break b2022;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2023: {
if (l5 === undefined) break b2023;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2024: {
return l2;
}
}
function f344(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b2025: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b2025;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b2025;
if ((l15 === false)) break b2025;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b2026: {
if (l7 === undefined) break b2026;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2027: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b2027;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b2027;
l15 = f342(l0,l1,l9,l10); if (l15 === undefined) break b2027;
l16 = l15;
if (!Array.isArray(l16)) break b2027;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b2027;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b2027;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b2027;
l22 = l20;
l23 = f343(l0,l1,l21,l11); if (l23 === undefined) break b2027;
l24 = l23;
l25 = l24;
l26 = new O61(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b2027;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b2028: {
if (l7 === undefined) break b2028;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2029: {
return l2;
}
}
function f345(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b2030: {
l6 = undefined;
if (!(l3 === "first_checked")) break b2030;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b2030;
if ((l9 === false)) break b2030;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b2030;
if ((l11 === false)) break b2030;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2031: {
if (l6 === undefined) break b2031;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2032: {
l6 = undefined;
if (!(l3 === "all_checked")) break b2032;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b2032;
l10 = 0;
if (!Q(l9, l10)) break b2032;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2033: {
if (l6 === undefined) break b2033;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2034: {
return l2;
}
}
function f346(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2035: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2036: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2036;
if (!(l9 === "rate")) break b2036;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2036;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2036;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2036;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2036;
l18 = l17;
{
const k2037 = keysOf(l18), v2037 = valuesOf(l18);
for (let n2037 = 0; n2037 < v2037.length; n2037++) {
l19 = k2037 === null ? n2037 : k2037[n2037];
l20 = v2037[n2037];
b2038: {
l21 = l19;
l22 = l20;
l8.add(l22);
}
}
}
}
l23 = l8;
if (l5 === undefined) l5 = l23; else if (!Q(l5, l23)) conflict();
}
b2039: {
if (l5 === undefined) break b2039;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2040: {
return l2;
}
}
function g347(l0,l1) {
let l3,l4,l2;
b2041: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2042: {
if (l3 === undefined) break b2042;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2043: {
return l2;
}
}
function f347(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function f348(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2044: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b2044;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2044;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b2044;
l9 = l8;
l10 = 10;
l11 = b_format_int(l9,l10); if (l11 === undefined) break b2044;
l12 = l11;
l13 = H(l5) ? l5.rate : undefined; if (l13 === undefined && (l13 = S(l5, "rate")) === undefined) break b2044;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2044;
l15 = H(l14) ? l14.denominator : undefined; if (l15 === undefined && (l15 = S(l14, "denominator")) === undefined) break b2044;
l16 = l15;
l17 = 10;
l18 = b_format_int(l16,l17); if (l18 === undefined) break b2044;
l19 = l18;
l20 = [l12,l19];
l21 = b_concat("/",l20); if (l21 === undefined) break b2044;
l22 = l21;
l23 = H(l5) ? l5.clause : undefined; if (l23 === undefined && (l23 = S(l5, "clause")) === undefined) break b2044;
l24 = l23;
l25 = new O10(l24,"rate",l22);
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2045: {
if (l4 === undefined) break b2045;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2046: {
return l2;
}
}
function f349(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b2047: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b2047;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2047;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b2047;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b2047;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b2047;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b2047;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b2047;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b2047;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b2047;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b2047;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b2047;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b2047;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b2047;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b2047;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b2047;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b2047;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b2047;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b2048: {
if (l5 === undefined) break b2048;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2049: {
return l2;
}
}
function f350(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2050: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2050;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2050;
l10 = l9;
l11 = f349(l0,l1,l7,l10); if (l11 === undefined) break b2050;
l12 = l11;
l13 = H(l6) ? l6.rate : undefined; if (l13 === undefined && (l13 = S(l6, "rate")) === undefined) break b2050;
l14 = l13;
l15 = f338(l0,l1,l7,l14); if (l15 === undefined) break b2050;
l16 = l15;
l17 = new Bare();
b2051: {
l18 = H(l6) ? l6.rate : undefined; if (l18 === undefined && (l18 = S(l6, "rate")) === undefined) break b2051;
l19 = H(l18) ? l18.readings : undefined; if (l19 === undefined && (l19 = S(l18, "readings")) === undefined) break b2051;
l20 = 0;
l21 = D(l19, l20); if (l21 === undefined) break b2051;
l22 = l21;
insertOnce(l17, "reading", l22);
}
l23 = l17;
l24 = new O62("rounded","rows",l16);
l25 = b_object_union(l24,l23); if (l25 === undefined) break b2050;
l26 = l25;
l27 = [];
l28 = new O62("share","rows",l12);
l27.push(l28);
l27.push(l26);
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b2052: {
if (l5 === undefined) break b2052;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2053: {
return l2;
}
}
function f351(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b2054: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f348(l0,l1,l7); if (l10 === undefined) break b2054;
l11 = l10;
l12 = f350(l0,l1,l7,l8); if (l12 === undefined) break b2054;
l13 = l12;
l14 = [];
l15 = new O62("rows","rows",l8);
l14.push(l15);
l14.push(l11);
l16 = b_array_concat(l14,l13); if (l16 === undefined) break b2054;
l17 = l16;
l18 = [];
b2055: {
l19 = ["minimum","maximum"];
l20 = l19;
{
const k2056 = keysOf(l20), v2056 = valuesOf(l20);
for (let n2056 = 0; n2056 < v2056.length; n2056++) {
l21 = k2056 === null ? n2056 : k2056[n2056];
l22 = v2056[n2056];
b2057: {
l23 = l21;
l24 = l22;
l25 = D(l7, l24); if (l25 === undefined) break b2057;
if ((l25 === false)) break b2057;
l26 = H(l7) ? l7.clause : undefined; if (l26 === undefined && (l26 = S(l7, "clause")) === undefined) break b2057;
l27 = l26;
l28 = D(l7, l24); if (l28 === undefined) break b2057;
l29 = l28;
l30 = new O54(l27,l24,"rows",l29);
l31 = l30;
l18.push(l31);
}
}
}
}
l32 = l18;
l33 = H(l9) ? l9.samples : undefined; if (l33 === undefined && (l33 = S(l9, "samples")) === undefined) break b2054;
l34 = l33;
l35 = [];
l36 = new O62("samples","rows",l34);
l35.push(l36);
l37 = b_array_concat(l32,l35); if (l37 === undefined) break b2054;
l38 = l37;
l39 = b_array_concat(l17,l38); if (l39 === undefined) break b2054;
l40 = l39;
if (l6 === undefined) l6 = l40; else if (!Q(l6, l40)) conflict();
}
b2058: {
if (l6 === undefined) break b2058;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2059: {
return l2;
}
}
function f352(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b2060: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b2060;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b2060;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b2060;
l12 = D(l11, l10); if (l12 === undefined) break b2060;
l13 = l12;
l14 = f334(l0,l1,l7,l13); if (l14 === undefined) break b2060;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b2061: {
l18 = f335(l0,l1,l16); if (l18 === undefined) break b2061;
l19 = l18;
{
const k2062 = keysOf(l19), v2062 = valuesOf(l19);
for (let n2062 = 0; n2062 < v2062.length; n2062++) {
l20 = k2062 === null ? n2062 : k2062[n2062];
l21 = v2062[n2062];
b2063: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b2063;
l25 = l24;
l26 = f336(l0,l1,l7,l25,l13); if (l26 === undefined) break b2063;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b2063;
l30 = l29;
l31 = new O24(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b2060;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b2060;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b2060;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b2060;
l40 = l39;
l41 = l40;
l42 = f344(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b2060;
l43 = l42;
if (!Array.isArray(l43)) break b2060;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b2060;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b2060;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b2060;
l49 = l47;
l50 = new RegoSet();
b2064: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b2064;
{
const k2065 = keysOf(l51), v2065 = valuesOf(l51);
for (let n2065 = 0; n2065 < v2065.length; n2065++) {
l52 = k2065 === null ? n2065 : k2065[n2065];
l53 = v2065[n2065];
b2066: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b2066;
l57 = l56;
l58 = f345(l0,l1,l57,l41,l49); if (l58 === undefined) break b2066;
if ((l58 === false)) break b2066;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b2060;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b2060;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b2060;
l65 = l64;
l66 = f346(l0,l1,l49,l16); if (l66 === undefined) break b2060;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2060;
l69 = l68;
l70 = f85(l0,l1,l16); if (l70 === undefined) break b2060;
l71 = l70;
l72 = [];
b2067: {
if (!(l48 === "required")) break b2067;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b2067;
{
const k2068 = keysOf(l73), v2068 = valuesOf(l73);
for (let n2068 = 0; n2068 < v2068.length; n2068++) {
l74 = k2068 === null ? n2068 : k2068[n2068];
l75 = v2068[n2068];
b2069: {
l76 = l74;
l77 = l75;
b2070: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b2070;
if ((l78 === false)) break b2070;
break b2069;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b2069;
l80 = l79;
l81 = f69(l0,l1,l80,l77); if (l81 === undefined) break b2069;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b2071: {
if (!(l48 === "required")) break b2071;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b2071;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b2071;
l87 = l86;
l88 = f27(l0,l1,l87,l16); if (l88 === undefined) break b2071;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b2072: {
l92 = f62(l0,l1,"working"); if (l92 === undefined) break b2072;
if ((l92 === false)) break b2072;
l93 = b_count(l32); if (l93 === undefined) break b2072;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b2072;
l96 = f347(l0,l1); if (l96 === undefined) break b2072;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b2072;
if ((l98 === false)) break b2072;
l99 = f351(l0,l1,l16,l13,l49); if (l99 === undefined) break b2072;
l100 = l99;
{
const k2073 = keysOf(l100), v2073 = valuesOf(l100);
for (let n2073 = 0; n2073 < v2073.length; n2073++) {
l101 = k2073 === null ? n2073 : k2073[n2073];
l102 = v2073[n2073];
b2074: {
l103 = l101;
l104 = l102;
l91.push(l104);
}
}
}
}
l105 = l91;
l106 = new O63(l48);
l107 = new O20(l69,l32,l83,l90,l49,l71,l105);
l106["parts"] = l107;
l108 = l106;
if (l5 === undefined) l5 = l108; else if (!Q(l5, l108)) conflict();
}
b2075: {
if (l5 === undefined) break b2075;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2076: {
return l2;
}
}
function f353(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2077: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f352(l0,l1,l7,l9); if (l10 === undefined) break b2077;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b2077;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b2077;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b2077;
l18 = l17;
l19 = f25(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b2077;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b2078: {
if (l6 === undefined) break b2078;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2079: {
return l2;
}
}
function f354(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b2080: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2080;
if (!(l10 === "deadline")) break b2080;
l11 = f330(l0,l1,l7,l8,l9); if (l11 === undefined) break b2080;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2081: {
if (l6 === undefined) break b2081;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2082: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2082;
if (!(l10 === "list")) break b2082;
l11 = f331(l0,l1,l7,l8,l9); if (l11 === undefined) break b2082;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2083: {
if (l6 === undefined) break b2083;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2084: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2084;
if (!(l10 === "prohibition")) break b2084;
l11 = f148(l0,l1,l7,l8,l9); if (l11 === undefined) break b2084;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2085: {
if (l6 === undefined) break b2085;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2086: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2086;
if (!(l10 === "requirements")) break b2086;
l11 = f127(l0,l1,l7,l8,l9); if (l11 === undefined) break b2086;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2087: {
if (l6 === undefined) break b2087;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2088: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2088;
if (!(l10 === "sample")) break b2088;
l11 = f353(l0,l1,l7,l8,l9); if (l11 === undefined) break b2088;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2089: {
if (l6 === undefined) break b2089;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2090: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2090;
if (!(l10 === "schedule")) break b2090;
l11 = f142(l0,l1,l7,l8,l9); if (l11 === undefined) break b2090;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2091: {
if (l6 === undefined) break b2091;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2092: {
return l2;
}
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2093: {
b2094: {
l3 = undefined;
b2095: {
l4 = f327(l0,l1); if (l4 === undefined) break b2095;
if ((l4 === false)) break b2095;
break b2094;}
l5 = f328(l0,l1); if (l5 === undefined) break b2094;
l6 = l5;
l7 = [];
b2096: {
l8 = f324(l0,l1); if (l8 === undefined) break b2096;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2094;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2097: {
if (l3 !== undefined) break b2097;
l4 = f322(l0,l1); if (l4 === undefined) break b2097;
l5 = l4;
l6 = f324(l0,l1); if (l6 === undefined) break b2097;
l7 = l6;
l8 = f327(l0,l1); if (l8 === undefined) break b2097;
l9 = l8;
l10 = f354(l0,l1,l5,l7,l9); if (l10 === undefined) break b2097;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2098: {
if (l3 === undefined) break b2098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2099: {
return l2;
}
}
function f355(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2100: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2100;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2100;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2101: {
if (l3 === undefined) break b2101;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2102: {
return l2;
}
}
function f356(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2103: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2103;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2103;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b2103;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2104: {
if (l3 === undefined) break b2104;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2105: {
return l2;
}
}
function f357(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f358(l0,l1) {
let l3,l2;
b2106: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b2107: {
if (l3 === undefined) break b2107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2108: {
return l2;
}
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2109: {
l3 = undefined;
l4 = [];
b2110: {
l5 = f357(l0,l1); if (l5 === undefined) break b2110;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b2110;
{
const k2111 = keysOf(l6), v2111 = valuesOf(l6);
for (let n2111 = 0; n2111 < v2111.length; n2111++) {
l7 = k2111 === null ? n2111 : k2111[n2111];
l8 = v2111[n2111];
b2112: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b2112;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2112;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b2112;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b2112;
if (!Q(l11, l14)) break b2112;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b2112;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b2112;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b2112;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b2112;
if (!Q(l15, l18)) break b2112;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b2112;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b2112;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b2112;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b2112;
if (!Q(l19, l22)) break b2112;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2113: {
if (l3 === undefined) break b2113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2114: {
return l2;
}
}
function f359(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2115: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2115;
{
const k2116 = keysOf(l4), v2116 = valuesOf(l4);
for (let n2116 = 0; n2116 < v2116.length; n2116++) {
l5 = k2116 === null ? n2116 : k2116[n2116];
l6 = v2116[n2116];
b2117: {
l7 = l5;
l8 = l6;
b2118: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b2118;
if ((l9 === false)) break b2118;
break b2117;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2119: {
if (l3 === undefined) break b2119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2120: {
return l2;
}
}
function f360(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2121: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2121;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2121;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2121;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2121;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b2121;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b2121;
if (!Q(l6, l9)) break b2121;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2121;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b2121;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b2121;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b2121;
if ((l14 === false)) break b2121;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2122: {
if (l3 === undefined) break b2122;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2123: {
return l2;
}
}
function f361(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b2124: {
l2 = new RegoSet();
}
b2125: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2125;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2125;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2125;
l9 = f357(l0,l1); if (l9 === undefined) break b2125;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b2125;
l12 = l11;
l2.add(l12);
}
b2126: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2126;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2126;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2126;
if ((l9 === false)) break b2126;
b2127: {
l10 = f360(l0,l1); if (l10 === undefined) break b2127;
if ((l10 === false)) break b2127;
break b2126;}
b2128: {
l11 = f361(l0,l1); if (l11 === undefined) break b2128;
if ((l11 === false)) break b2128;
break b2126;}
l12 = f357(l0,l1); if (l12 === undefined) break b2126;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b2126;
l15 = l14;
l2.add(l15);
}
b2129: {
return l2;
}
}
function f362(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2130: {
b2131: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2131;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2131;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2131;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2132: {
if (l3 !== undefined) break b2132;
l4 = f360(l0,l1); if (l4 === undefined) break b2132;
if ((l4 === false)) break b2132;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2133: {
if (l3 !== undefined) break b2133;
l4 = f361(l0,l1); if (l4 === undefined) break b2133;
if ((l4 === false)) break b2133;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2134: {
if (l3 !== undefined) break b2134;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2135: {
if (l3 === undefined) break b2135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2136: {
return l2;
}
}
function f363(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b2137: {
b2138: {
l3 = undefined;
b2139: {
l4 = f357(l0,l1); if (l4 === undefined) break b2139;
if ((l4 === false)) break b2139;
break b2138;}
l5 = f358(l0,l1); if (l5 === undefined) break b2138;
l6 = l5;
l7 = [];
b2140: {
l8 = f356(l0,l1); if (l8 === undefined) break b2140;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2138;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2141: {
if (l3 !== undefined) break b2141;
l4 = f362(l0,l1); if (l4 === undefined) break b2141;
l5 = l4;
l6 = new RegoSet();
l7 = f111(l0,l1,l5,l6); if (l7 === undefined) break b2141;
l8 = l7;
l9 = f357(l0,l1); if (l9 === undefined) break b2141;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2141;
l12 = l11;
l13 = f357(l0,l1); if (l13 === undefined) break b2141;
l14 = l13;
l15 = f362(l0,l1); if (l15 === undefined) break b2141;
l16 = l15;
l17 = ["grant_not_allowed"];
l18 = new RegoSet();
l19 = f216(l0,l1,l17,l14,l16,l18); if (l19 === undefined) break b2141;
l20 = l19;
l21 = [];
b2142: {
l22 = f62(l0,l1,"checks"); if (l22 === undefined) break b2142;
if ((l22 === false)) break b2142;
l23 = f357(l0,l1); if (l23 === undefined) break b2142;
l24 = l23;
l25 = f363(l0,l1); if (l25 === undefined) break b2142;
l26 = l25;
l27 = f121(l0,l1,"unit_of_another",l24,l26); if (l27 === undefined) break b2142;
l28 = l27;
l21.push(l28);
}
l29 = l21;
l30 = b_array_concat(l20,l29); if (l30 === undefined) break b2141;
l31 = l30;
l32 = f358(l0,l1); if (l32 === undefined) break b2141;
l33 = l32;
l34 = f356(l0,l1); if (l34 === undefined) break b2141;
l35 = l34;
l36 = [];
b2143: {
l37 = f362(l0,l1); if (l37 === undefined) break b2143;
l38 = l37;
l39 = b_count(l38); if (l39 === undefined) break b2143;
l40 = l39;
l41 = 0;
if (!Q(l40, l41)) break b2143;
l42 = f357(l0,l1); if (l42 === undefined) break b2143;
l43 = l42;
l44 = f71(l0,l1,l43); if (l44 === undefined) break b2143;
l45 = l44;
{
const k2144 = keysOf(l45), v2144 = valuesOf(l45);
for (let n2144 = 0; n2144 < v2144.length; n2144++) {
l46 = k2144 === null ? n2144 : k2144[n2144];
l47 = v2144[n2144];
b2145: {
l48 = l46;
l49 = l47;
l36.push(l49);
}
}
}
}
l50 = l36;
l51 = f362(l0,l1); if (l51 === undefined) break b2141;
l52 = l51;
l53 = new O64(l12,l31,l50,l52);
l54 = f25(l0,l1,l33,l35,l8,l53); if (l54 === undefined) break b2141;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b2146: {
if (l3 === undefined) break b2146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2147: {
return l2;
}
}
function f364(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2148: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2148;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2148;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2149: {
if (l3 === undefined) break b2149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2150: {
return l2;
}
}
function f365(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2151: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2151;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2151;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2151;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2152: {
if (l3 === undefined) break b2152;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2153: {
return l2;
}
}
function f366(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f367(l0,l1) {
let l3,l2;
b2154: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2155: {
if (l3 === undefined) break b2155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2156: {
return l2;
}
}
function g368(l0,l1) {
let l3,l4,l2;
b2157: {
l3 = undefined;
l4 = new O48("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2158: {
if (l3 === undefined) break b2158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2159: {
return l2;
}
}
function f368(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2160: {
b2161: {
l3 = undefined;
b2162: {
l4 = f366(l0,l1); if (l4 === undefined) break b2162;
if ((l4 === false)) break b2162;
break b2161;}
l5 = f367(l0,l1); if (l5 === undefined) break b2161;
l6 = l5;
l7 = [];
b2163: {
l8 = f365(l0,l1); if (l8 === undefined) break b2163;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2161;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2164: {
if (l3 !== undefined) break b2164;
l4 = f368(l0,l1); if (l4 === undefined) break b2164;
l5 = l4;
l6 = f365(l0,l1); if (l6 === undefined) break b2164;
l7 = l6;
l8 = f366(l0,l1); if (l8 === undefined) break b2164;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2164;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2165: {
if (l3 === undefined) break b2165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2166: {
return l2;
}
}
function f369(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2167: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2167;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2167;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2168: {
if (l3 === undefined) break b2168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2169: {
return l2;
}
}
function f370(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2170: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2170;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2170;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2170;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2171: {
if (l3 === undefined) break b2171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2172: {
return l2;
}
}
function f371(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f372(l0,l1) {
let l3,l2;
b2173: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2174: {
if (l3 === undefined) break b2174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2175: {
return l2;
}
}
function g373(l0,l1) {
let l3,l4,l5,l2;
b2176: {
l3 = undefined;
l4 = new Bare();
l5 = new O65("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2177: {
if (l3 === undefined) break b2177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2178: {
return l2;
}
}
function f373(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2179: {
b2180: {
l3 = undefined;
b2181: {
l4 = f371(l0,l1); if (l4 === undefined) break b2181;
if ((l4 === false)) break b2181;
break b2180;}
l5 = f372(l0,l1); if (l5 === undefined) break b2180;
l6 = l5;
l7 = [];
b2182: {
l8 = f370(l0,l1); if (l8 === undefined) break b2182;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2180;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2183: {
if (l3 !== undefined) break b2183;
l4 = f373(l0,l1); if (l4 === undefined) break b2183;
l5 = l4;
l6 = f370(l0,l1); if (l6 === undefined) break b2183;
l7 = l6;
l8 = f371(l0,l1); if (l8 === undefined) break b2183;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b2183;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2184: {
if (l3 === undefined) break b2184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2185: {
return l2;
}
}
function f374(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2186: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2186;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2186;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2187: {
if (l3 === undefined) break b2187;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2188: {
return l2;
}
}
function f375(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2189: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2189;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2189;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2189;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2190: {
if (l3 === undefined) break b2190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2191: {
return l2;
}
}
function f376(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f377(l0,l1) {
let l3,l2;
b2192: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2193: {
if (l3 === undefined) break b2193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2194: {
return l2;
}
}
function g378(l0,l1) {
let l3,l4,l2;
b2195: {
l3 = undefined;
l4 = new O12("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2196: {
if (l3 === undefined) break b2196;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2197: {
return l2;
}
}
function f378(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2198: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b2198;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b2198;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2198;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2199: {
if (l3 === undefined) break b2199;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2200: {
return l2;
}
}
function f379(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2201: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2201;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2201;
l6 = l5;
l7 = f379(l0,l1); if (l7 === undefined) break b2201;
l8 = l7;
l9 = f375(l0,l1); if (l9 === undefined) break b2201;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2201;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2201;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2201;
l13 = l12;
l14 = f36(l0,l1,l6,l8,l13); if (l14 === undefined) break b2201;
l15 = l14;
l16 = f376(l0,l1); if (l16 === undefined) break b2201;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2201;
l18 = l17;
l19 = f35(l0,l1,l18,l15); if (l19 === undefined) break b2201;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2202: {
if (l3 === undefined) break b2202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2203: {
return l2;
}
}
function f380(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2204: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2204;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2204;
if ((l5 === false)) break b2204;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2204;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2204;
if (!(l7 === false)) break b2204;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2204;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2204;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2204;
if ((l11 === false)) break b2204;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2205: {
if (l3 === undefined) break b2205;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2206: {
return l2;
}
}
function f381(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2207: {
b2208: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2208;
l5 = l4;
l6 = f379(l0,l1); if (l6 === undefined) break b2208;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2208;
if ((l8 === false)) break b2208;
l9 = f376(l0,l1); if (l9 === undefined) break b2208;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2208;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2208;
l13 = l12;
l14 = f35(l0,l1,l11,l13); if (l14 === undefined) break b2208;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2209: {
if (l3 !== undefined) break b2209;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2209;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2209;
l6 = null;
if (!Q(l5, l6)) break b2209;
l7 = f380(l0,l1); if (l7 === undefined) break b2209;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2210: {
if (l3 !== undefined) break b2210;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2210;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2210;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b2210;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2210;
l10 = l9;
l11 = f380(l0,l1); if (l11 === undefined) break b2210;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2210;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2210;
if ((l14 === false)) break b2210;
l15 = f380(l0,l1); if (l15 === undefined) break b2210;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2211: {
if (l3 !== undefined) break b2211;
l4 = f381(l0,l1); if (l4 === undefined) break b2211;
if ((l4 === false)) break b2211;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2211;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2211;
l7 = l6;
l8 = f181(l0,l1,l7); if (l8 === undefined) break b2211;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2212: {
if (l3 !== undefined) break b2212;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2212;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2212;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b2212;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2212;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2212;
l13 = l12;
l14 = f376(l0,l1); if (l14 === undefined) break b2212;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2212;
l16 = l15;
l17 = f35(l0,l1,l16,l13); if (l17 === undefined) break b2212;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2213: {
if (l3 === undefined) break b2213;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2214: {
return l2;
}
}
function f382(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2215: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2215;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2215;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2215;
l7 = l6;
l8 = f382(l0,l1); if (l8 === undefined) break b2215;
l9 = l8;
l10 = f189(l0,l1,l7,l9); if (l10 === undefined) break b2215;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2216: {
if (l3 === undefined) break b2216;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2217: {
return l2;
}
}
function f383(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function f384(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2218: {
b2219: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2219;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2219;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2219;
if ((l10 === false)) break b2219;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2220: {
if (l4 !== undefined) break b2220;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2220;
l7 = l6;
l8 = f383(l0,l1); if (l8 === undefined) break b2220;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2220;
if ((l10 === false)) break b2220;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2221: {
if (l4 !== undefined) break b2221;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2222: {
if (l4 === undefined) break b2222;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2223: {
return l2;
}
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2224: {
b2225: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2225;
if ((l4 === false)) break b2225;
l5 = f376(l0,l1); if (l5 === undefined) break b2225;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2225;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2225;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2226: {
if (l3 !== undefined) break b2226;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2227: {
if (l3 === undefined) break b2227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2228: {
return l2;
}
}
function f385(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2229: {
b2230: {
l3 = undefined;
b2231: {
l4 = f376(l0,l1); if (l4 === undefined) break b2231;
if ((l4 === false)) break b2231;
break b2230;}
l5 = f377(l0,l1); if (l5 === undefined) break b2230;
l6 = l5;
l7 = [];
b2232: {
l8 = f375(l0,l1); if (l8 === undefined) break b2232;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2230;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2233: {
if (l3 !== undefined) break b2233;
b2234: {
l4 = f376(l0,l1); if (l4 === undefined) break b2234;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2234;
if ((l5 === false)) break b2234;
break b2233;}
l6 = f378(l0,l1); if (l6 === undefined) break b2233;
l7 = l6;
l8 = f377(l0,l1); if (l8 === undefined) break b2233;
l9 = l8;
l10 = f375(l0,l1); if (l10 === undefined) break b2233;
l11 = l10;
l12 = f376(l0,l1); if (l12 === undefined) break b2233;
l13 = l12;
l14 = new O66(l7,l9);
l15 = f142(l0,l1,l14,l11,l13); if (l15 === undefined) break b2233;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2235: {
if (l3 !== undefined) break b2235;
b2236: {
l4 = f382(l0,l1); if (l4 === undefined) break b2236;
if ((l4 === false)) break b2236;
break b2235;}
l5 = f376(l0,l1); if (l5 === undefined) break b2235;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2235;
l8 = l7;
l9 = f377(l0,l1); if (l9 === undefined) break b2235;
l10 = l9;
l11 = f375(l0,l1); if (l11 === undefined) break b2235;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2235;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2237: {
if (l3 !== undefined) break b2237;
l4 = f382(l0,l1); if (l4 === undefined) break b2237;
l5 = l4;
l6 = f384(l0,l1,l5); if (l6 === undefined) break b2237;
l7 = l6;
l8 = l7;
l9 = [];
b2238: {
l10 = f62(l0,l1,"working"); if (l10 === undefined) break b2238;
if ((l10 === false)) break b2238;
l11 = f379(l0,l1); if (l11 === undefined) break b2238;
l12 = l11;
l13 = f376(l0,l1); if (l13 === undefined) break b2238;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2238;
l15 = l14;
l16 = f376(l0,l1); if (l16 === undefined) break b2238;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2238;
l18 = l17;
l19 = f382(l0,l1); if (l19 === undefined) break b2238;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2238;
l21 = l20;
l22 = f375(l0,l1); if (l22 === undefined) break b2238;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2238;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2238;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2238;
l26 = l25;
l27 = f383(l0,l1); if (l27 === undefined) break b2238;
l28 = l27;
l29 = [];
l30 = new O9("counted_from",l12);
l29.push(l30);
l31 = new O10(l15,"interval",l18);
l29.push(l31);
l32 = new O9("period",l21);
l29.push(l32);
l33 = new O10(l26,"due_on",l28);
l29.push(l33);
l34 = l29;
{
const k2239 = keysOf(l34), v2239 = valuesOf(l34);
for (let n2239 = 0; n2239 < v2239.length; n2239++) {
l35 = k2239 === null ? n2239 : k2239[n2239];
l36 = v2239[n2239];
b2240: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f376(l0,l1); if (l40 === undefined) break b2237;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2237;
l43 = l42;
l44 = f375(l0,l1); if (l44 === undefined) break b2237;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2237;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2237;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2237;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2237;
l51 = l50;
l52 = f382(l0,l1); if (l52 === undefined) break b2237;
l53 = l52;
l54 = f379(l0,l1); if (l54 === undefined) break b2237;
l55 = l54;
l56 = f135(l0,l1,l53,l55); if (l56 === undefined) break b2237;
l57 = l56;
l58 = f375(l0,l1); if (l58 === undefined) break b2237;
l59 = l58;
l60 = f376(l0,l1); if (l60 === undefined) break b2237;
l61 = l60;
l62 = f139(l0,l1,l59,l61,l57); if (l62 === undefined) break b2237;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2237;
l65 = l64;
l66 = f385(l0,l1); if (l66 === undefined) break b2237;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2237;
l69 = l68;
l70 = f377(l0,l1); if (l70 === undefined) break b2237;
l71 = l70;
l72 = f375(l0,l1); if (l72 === undefined) break b2237;
l73 = l72;
l74 = [];
b2241: {
l75 = f378(l0,l1); if (l75 === undefined) break b2241;
l76 = D(l75, l8); if (l76 === undefined) break b2241;
if ((l76 === false)) break b2241;
l77 = f376(l0,l1); if (l77 === undefined) break b2241;
l78 = l77;
l79 = f71(l0,l1,l78); if (l79 === undefined) break b2241;
l80 = l79;
{
const k2242 = keysOf(l80), v2242 = valuesOf(l80);
for (let n2242 = 0; n2242 < v2242.length; n2242++) {
l81 = k2242 === null ? n2242 : k2242[n2242];
l82 = v2242[n2242];
b2243: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2244: {
l87 = f378(l0,l1); if (l87 === undefined) break b2244;
l88 = D(l87, l8); if (l88 === undefined) break b2244;
l89 = l88;
l90 = f376(l0,l1); if (l90 === undefined) break b2244;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2244;
l93 = l92;
l94 = f382(l0,l1); if (l94 === undefined) break b2244;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2244;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2244;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f383(l0,l1); if (l101 === undefined) break b2237;
l102 = l101;
l103 = f382(l0,l1); if (l103 === undefined) break b2237;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2237;
l105 = l104;
l106 = new RegoSet();
b2245: {
l107 = f381(l0,l1); if (l107 === undefined) break b2245;
if ((l107 === false)) break b2245;
l108 = f376(l0,l1); if (l108 === undefined) break b2245;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2245;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2245;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O67(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2237;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2246: {
if (l3 === undefined) break b2246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2247: {
return l2;
}
}
function f386(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2248: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2248;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2248;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2249: {
if (l3 === undefined) break b2249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2250: {
return l2;
}
}
function f387(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2251: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2251;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2251;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2251;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2251;
if (!(l7 === "ip_address")) break b2251;
l8 = f387(l0,l1); if (l8 === undefined) break b2251;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2251;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2251;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2252: {
if (l3 === undefined) break b2252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2253: {
return l2;
}
}
function f388(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f389(l0,l1) {
let l3,l2;
b2254: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2255: {
if (l3 === undefined) break b2255;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2256: {
return l2;
}
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2257: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2257;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2257;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2258: {
if (l3 === undefined) break b2258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2259: {
return l2;
}
}
function f390(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2260: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2260;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2260;
l8 = l7;
l9 = f390(l0,l1); if (l9 === undefined) break b2260;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b2260;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2261: {
if (l3 === undefined) break b2261;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2262: {
return l2;
}
}
function f391(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2263: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2263;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2263;
l7 = l6;
l8 = f387(l0,l1); if (l8 === undefined) break b2263;
l9 = l8;
l10 = f388(l0,l1); if (l10 === undefined) break b2263;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b2263;
l13 = l12;
l14 = f136(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2263;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2264: {
if (l3 === undefined) break b2264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2265: {
return l2;
}
}
function f392(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2266: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2266;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2266;
if ((l5 === false)) break b2266;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2266;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2266;
if (!(l7 === true)) break b2266;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2267: {
if (l3 === undefined) break b2267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2268: {
return l2;
}
}
function f393(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2269: {
l3 = undefined;
l4 = f391(l0,l1); if (l4 === undefined) break b2269;
l5 = l4;
l6 = f390(l0,l1); if (l6 === undefined) break b2269;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b2269;
l9 = l8;
l10 = f392(l0,l1); if (l10 === undefined) break b2269;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2269;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2269;
l15 = l14;
l16 = new RegoSet();
b2270: {
l17 = f393(l0,l1); if (l17 === undefined) break b2270;
if ((l17 === false)) break b2270;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2269;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2271: {
if (l3 === undefined) break b2271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2272: {
return l2;
}
}
function f394(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l2,l3,l4,l5,l6;
b2273: {
l2 = new RegoSet();
}
b2274: {
l3 = undefined;
l4 = f392(l0,l1); if (l4 === undefined) break b2274;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2274;
if (!(l5 === "unknown")) break b2274;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2275: {
return l2;
}
}
function f395(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l2;
b2276: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2277: {
if (l3 === undefined) break b2277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2278: {
return l2;
}
}
function f396(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2279: {
l2 = new RegoSet();
}
b2280: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2280;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2280;
l7 = l6;
{
const k2281 = keysOf(l7), v2281 = valuesOf(l7);
for (let n2281 = 0; n2281 < v2281.length; n2281++) {
l8 = k2281 === null ? n2281 : k2281[n2281];
l9 = v2281[n2281];
b2282: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2283: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2283;
l5 = l4;
l6 = f388(l0,l1); if (l6 === undefined) break b2283;
l7 = l6;
l8 = f392(l0,l1); if (l8 === undefined) break b2283;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2283;
l10 = l9;
l11 = f139(l0,l1,l5,l7,l10); if (l11 === undefined) break b2283;
l12 = l11;
{
const k2284 = keysOf(l12), v2284 = valuesOf(l12);
for (let n2284 = 0; n2284 < v2284.length; n2284++) {
l13 = k2284 === null ? n2284 : k2284[n2284];
l14 = v2284[n2284];
b2285: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2286: {
l3 = undefined;
l4 = f391(l0,l1); if (l4 === undefined) break b2286;
l5 = l4;
l6 = f390(l0,l1); if (l6 === undefined) break b2286;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b2286;
l9 = l8;
{
const k2287 = keysOf(l9), v2287 = valuesOf(l9);
for (let n2287 = 0; n2287 < v2287.length; n2287++) {
l10 = k2287 === null ? n2287 : k2287[n2287];
l11 = v2287[n2287];
b2288: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2289: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2289;
if ((l4 === false)) break b2289;
l5 = f388(l0,l1); if (l5 === undefined) break b2289;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2289;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2289;
l9 = l8;
{
const k2290 = keysOf(l9), v2290 = valuesOf(l9);
for (let n2290 = 0; n2290 < v2290.length; n2290++) {
l10 = k2290 === null ? n2290 : k2290[n2290];
l11 = v2290[n2290];
b2291: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2292: {
return l2;
}
}
function f397(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2293: {
l2 = new RegoSet();
}
b2294: {
l3 = undefined;
l4 = f392(l0,l1); if (l4 === undefined) break b2294;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2294;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2294;
l8 = D(l7, l6); if (l8 === undefined) break b2294;
l9 = l8;
l10 = f388(l0,l1); if (l10 === undefined) break b2294;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2294;
l13 = l12;
l14 = f392(l0,l1); if (l14 === undefined) break b2294;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2294;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2294;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2294;
l20 = l19;
l2.add(l20);
}
b2295: {
l3 = undefined;
l4 = f391(l0,l1); if (l4 === undefined) break b2295;
l5 = l4;
l6 = f390(l0,l1); if (l6 === undefined) break b2295;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b2295;
l9 = l8;
{
const k2296 = keysOf(l9), v2296 = valuesOf(l9);
for (let n2296 = 0; n2296 < v2296.length; n2296++) {
l10 = k2296 === null ? n2296 : k2296[n2296];
l11 = v2296[n2296];
b2297: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2298: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2298;
if ((l4 === false)) break b2298;
l5 = f388(l0,l1); if (l5 === undefined) break b2298;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2298;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2298;
l9 = l8;
l2.add(l9);
}
b2299: {
return l2;
}
}
function f398(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2300: {
b2301: {
l3 = undefined;
b2302: {
l4 = f388(l0,l1); if (l4 === undefined) break b2302;
if ((l4 === false)) break b2302;
break b2301;}
l5 = f389(l0,l1); if (l5 === undefined) break b2301;
l6 = l5;
l7 = [];
b2303: {
l8 = f387(l0,l1); if (l8 === undefined) break b2303;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2301;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2304: {
if (l3 !== undefined) break b2304;
l4 = f394(l0,l1); if (l4 === undefined) break b2304;
l5 = l4;
l6 = f395(l0,l1); if (l6 === undefined) break b2304;
l7 = l6;
l8 = f60(l0,l1,l5,l7); if (l8 === undefined) break b2304;
l9 = l8;
l10 = f391(l0,l1); if (l10 === undefined) break b2304;
l11 = l10;
l12 = f390(l0,l1); if (l12 === undefined) break b2304;
l13 = l12;
l14 = f73(l0,l1,l11,l13); if (l14 === undefined) break b2304;
l15 = l14;
l16 = [];
b2305: {
l17 = f392(l0,l1); if (l17 === undefined) break b2305;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2305;
l19 = l18;
l20 = f396(l0,l1); if (l20 === undefined) break b2305;
l21 = D(l20, l19); if (l21 === undefined) break b2305;
if ((l21 === false)) break b2305;
l22 = f388(l0,l1); if (l22 === undefined) break b2305;
l23 = l22;
l24 = f71(l0,l1,l23); if (l24 === undefined) break b2305;
l25 = l24;
{
const k2306 = keysOf(l25), v2306 = valuesOf(l25);
for (let n2306 = 0; n2306 < v2306.length; n2306++) {
l26 = k2306 === null ? n2306 : k2306[n2306];
l27 = v2306[n2306];
b2307: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2308: {
l32 = f393(l0,l1); if (l32 === undefined) break b2308;
if ((l32 === false)) break b2308;
l33 = f388(l0,l1); if (l33 === undefined) break b2308;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2308;
l35 = l34;
l36 = f69(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2308;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f74(l0,l1,l39); if (l40 === undefined) break b2304;
l41 = l40;
l42 = f388(l0,l1); if (l42 === undefined) break b2304;
l43 = l42;
l44 = f392(l0,l1); if (l44 === undefined) break b2304;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2304;
l46 = l45;
l47 = f392(l0,l1); if (l47 === undefined) break b2304;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2304;
l49 = l48;
l50 = f63(l0,l1,l43,l46,l49); if (l50 === undefined) break b2304;
l51 = l50;
l52 = f389(l0,l1); if (l52 === undefined) break b2304;
l53 = l52;
l54 = f387(l0,l1); if (l54 === undefined) break b2304;
l55 = l54;
l56 = f397(l0,l1); if (l56 === undefined) break b2304;
l57 = l56;
l58 = f395(l0,l1); if (l58 === undefined) break b2304;
l59 = l58;
l60 = f398(l0,l1); if (l60 === undefined) break b2304;
l61 = l60;
l62 = f392(l0,l1); if (l62 === undefined) break b2304;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2304;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2304;
l65 = l64;
l66 = f392(l0,l1); if (l66 === undefined) break b2304;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2304;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2304;
l69 = l68;
l70 = new O27(l57,l59,l41,l61);
l71 = new O28(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f25(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2304;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2309: {
if (l3 === undefined) break b2309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2310: {
return l2;
}
}
function f399(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2311: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2311;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2311;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2312: {
if (l3 === undefined) break b2312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2313: {
return l2;
}
}
function f400(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2314: {
l3 = undefined;
l4 = f400(l0,l1); if (l4 === undefined) break b2314;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2314;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2314;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2315: {
if (l3 === undefined) break b2315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2316: {
return l2;
}
}
function f401(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function f402(l0,l1) {
let l3,l2;
b2317: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2318: {
if (l3 === undefined) break b2318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2319: {
return l2;
}
}
function g403(l0,l1) {
let l3,l4,l2;
b2320: {
l3 = undefined;
l4 = new O68("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2321: {
if (l3 === undefined) break b2321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2322: {
return l2;
}
}
function f403(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2323: {
b2324: {
l3 = undefined;
b2325: {
l4 = f401(l0,l1); if (l4 === undefined) break b2325;
if ((l4 === false)) break b2325;
break b2324;}
l5 = f402(l0,l1); if (l5 === undefined) break b2324;
l6 = l5;
l7 = [];
b2326: {
l8 = f400(l0,l1); if (l8 === undefined) break b2326;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2324;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2327: {
if (l3 !== undefined) break b2327;
l4 = f403(l0,l1); if (l4 === undefined) break b2327;
l5 = l4;
l6 = f400(l0,l1); if (l6 === undefined) break b2327;
l7 = l6;
l8 = f401(l0,l1); if (l8 === undefined) break b2327;
l9 = l8;
l10 = f331(l0,l1,l5,l7,l9); if (l10 === undefined) break b2327;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2328: {
if (l3 === undefined) break b2328;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2329: {
return l2;
}
}
function f404(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2330: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2330;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2330;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2331: {
if (l3 === undefined) break b2331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2332: {
return l2;
}
}
function f405(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2333: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2333;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2333;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2333;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2334: {
if (l3 === undefined) break b2334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2335: {
return l2;
}
}
function f406(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f407(l0,l1) {
let l3,l2;
b2336: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2337: {
if (l3 === undefined) break b2337;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2338: {
return l2;
}
}
function g408(l0,l1) {
let l3,l4,l2;
b2339: {
l3 = undefined;
l4 = new O48("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2340: {
if (l3 === undefined) break b2340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2341: {
return l2;
}
}
function f408(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2342: {
b2343: {
l3 = undefined;
b2344: {
l4 = f406(l0,l1); if (l4 === undefined) break b2344;
if ((l4 === false)) break b2344;
break b2343;}
l5 = f407(l0,l1); if (l5 === undefined) break b2343;
l6 = l5;
l7 = [];
b2345: {
l8 = f405(l0,l1); if (l8 === undefined) break b2345;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2343;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2346: {
if (l3 !== undefined) break b2346;
l4 = f408(l0,l1); if (l4 === undefined) break b2346;
l5 = l4;
l6 = f405(l0,l1); if (l6 === undefined) break b2346;
l7 = l6;
l8 = f406(l0,l1); if (l8 === undefined) break b2346;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2346;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2347: {
if (l3 === undefined) break b2347;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2348: {
return l2;
}
}
function f409(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2349: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2349;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2349;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2350: {
if (l3 === undefined) break b2350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2351: {
return l2;
}
}
function f410(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2352: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2352;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2352;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2352;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2353: {
if (l3 === undefined) break b2353;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2354: {
return l2;
}
}
function f411(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f412(l0,l1) {
let l3,l2;
b2355: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2356: {
if (l3 === undefined) break b2356;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2357: {
return l2;
}
}
function g413(l0,l1) {
let l3,l4,l5,l2;
b2358: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2359: {
if (l3 === undefined) break b2359;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2360: {
return l2;
}
}
function f413(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2361: {
b2362: {
l3 = undefined;
b2363: {
l4 = f411(l0,l1); if (l4 === undefined) break b2363;
if ((l4 === false)) break b2363;
break b2362;}
l5 = f412(l0,l1); if (l5 === undefined) break b2362;
l6 = l5;
l7 = [];
b2364: {
l8 = f410(l0,l1); if (l8 === undefined) break b2364;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2362;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2365: {
if (l3 !== undefined) break b2365;
l4 = f413(l0,l1); if (l4 === undefined) break b2365;
l5 = l4;
l6 = f410(l0,l1); if (l6 === undefined) break b2365;
l7 = l6;
l8 = f411(l0,l1); if (l8 === undefined) break b2365;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b2365;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2366: {
if (l3 === undefined) break b2366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2367: {
return l2;
}
}
function f414(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2368: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2368;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2368;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2369: {
if (l3 === undefined) break b2369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2370: {
return l2;
}
}
function f415(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2371: {
l3 = undefined;
l4 = f415(l0,l1); if (l4 === undefined) break b2371;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2371;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2371;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2372: {
if (l3 === undefined) break b2372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2373: {
return l2;
}
}
function f416(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f417(l0,l1) {
let l3,l2;
b2374: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2375: {
if (l3 === undefined) break b2375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2376: {
return l2;
}
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2377: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2377;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2377;
l6 = l5;
l7 = f416(l0,l1); if (l7 === undefined) break b2377;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2377;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2377;
if ((l10 === false)) break b2377;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2378: {
if (l3 === undefined) break b2378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2379: {
return l2;
}
}
function f418(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g419(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2380: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2380;
if ((l4 === false)) break b2380;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2380;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2380;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2380;
if (!(l7 === true)) break b2380;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2380;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2380;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2380;
if (!(l10 === true)) break b2380;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2381: {
if (l3 === undefined) break b2381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2382: {
return l2;
}
}
function f419(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2383: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2383;
if ((l4 === false)) break b2383;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2383;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2383;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2383;
l8 = l7;
l9 = f416(l0,l1); if (l9 === undefined) break b2383;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2383;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2383;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2383;
if ((l13 === false)) break b2383;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2384: {
if (l3 === undefined) break b2384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2385: {
return l2;
}
}
function f420(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function f421(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2386: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2386;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2386;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2386;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2386;
l15 = l14;
if (!(l15 === "z")) break b2386;
l16 = b_count(l5); if (l16 === undefined) break b2386;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2386;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2386;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2387: {
if (l4 === undefined) break b2387;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2388: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2388;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2388;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2388;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2388;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2388;
if ((l16 === false)) break b2388;
l17 = b_count(l5); if (l17 === undefined) break b2388;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2388;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2388;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2389: {
if (l4 === undefined) break b2389;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2390: {
return l2;
}
}
function f422(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2391: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2391;
l9 = l8;
if (!(l9 === ".")) break b2391;
l10 = f421(l0,l1,l5); if (l10 === undefined) break b2391;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2391;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2391;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2391;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2391;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2392: {
if (l4 === undefined) break b2392;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2393: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2393;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2393;
if ((l10 === false)) break b2393;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2394: {
if (l4 === undefined) break b2394;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2395: {
return l2;
}
}
function f423(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2396: {
l4 = undefined;
l5 = l3;
l6 = f422(l0,l1,l5); if (l6 === undefined) break b2396;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2396;
if ((l8 === false)) break b2396;
l9 = f422(l0,l1,l5); if (l9 === undefined) break b2396;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2396;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2396;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2397: {
if (l4 === undefined) break b2397;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2398: {
l4 = undefined;
l5 = l3;
l6 = f422(l0,l1,l5); if (l6 === undefined) break b2398;
l7 = l6;
if (!(l7 === "")) break b2398;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2399: {
if (l4 === undefined) break b2399;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2400: {
return l2;
}
}
function f424(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2401: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2401;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2401;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2401;
l12 = D(l11, l9); if (l12 === undefined) break b2401;
b2402: {
b2403: {
break b2402;
}
break b2401;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2401;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2401;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2401;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2401;
l24 = D(l23, l15); if (l24 === undefined) break b2401;
b2404: {
b2405: {
break b2404;
}
break b2401;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2401;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2401;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2401;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2401;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2401;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2401;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2401;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2401;
l53 = l52;
l54 = f423(l0,l1,l5); if (l54 === undefined) break b2401;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2401;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2401;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2401;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2401;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2401;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2401;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2401;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2401;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2401;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2406: {
if (l4 === undefined) break b2406;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2407: {
return l2;
}
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2408: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2408;
l5 = l4;
l6 = f424(l0,l1,l5); if (l6 === undefined) break b2408;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2409: {
if (l3 === undefined) break b2409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2410: {
return l2;
}
}
function f425(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2411: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2411;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2411;
l6 = l5;
l7 = f424(l0,l1,l6); if (l7 === undefined) break b2411;
l8 = l7;
l9 = l8;
l10 = f425(l0,l1); if (l10 === undefined) break b2411;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2411;
if ((l12 === false)) break b2411;
l13 = f425(l0,l1); if (l13 === undefined) break b2411;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2411;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2412: {
if (l3 === undefined) break b2412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2413: {
return l2;
}
}
function f426(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2414: {
l2 = new RegoSet();
}
b2415: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2415;
if ((l4 === false)) break b2415;
b2416: {
l5 = f420(l0,l1); if (l5 === undefined) break b2416;
if ((l5 === false)) break b2416;
break b2415;}
l6 = f416(l0,l1); if (l6 === undefined) break b2415;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2415;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2415;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2415;
l12 = l11;
l13 = f426(l0,l1); if (l13 === undefined) break b2415;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2415;
if ((l15 === false)) break b2415;
l16 = f416(l0,l1); if (l16 === undefined) break b2415;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2415;
l19 = l18;
l2.add(l19);
}
b2417: {
return l2;
}
}
function f427(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g428(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2418: {
l2 = new RegoSet();
}
b2419: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2419;
if ((l4 === false)) break b2419;
b2420: {
l5 = f420(l0,l1); if (l5 === undefined) break b2420;
if ((l5 === false)) break b2420;
break b2419;}
b2421: {
l6 = f426(l0,l1); if (l6 === undefined) break b2421;
if ((l6 === false)) break b2421;
break b2419;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2422: {
return l2;
}
}
function f428(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2423: {
b2424: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2424;
if ((l4 === false)) break b2424;
l5 = f416(l0,l1); if (l5 === undefined) break b2424;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2424;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2424;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2425: {
if (l3 !== undefined) break b2425;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2426: {
if (l3 === undefined) break b2426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2427: {
return l2;
}
}
function f429(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function f430(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2428: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2428;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2428;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2428;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2428;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2428;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2428;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2429: {
if (l4 === undefined) break b2429;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2430: {
return l2;
}
}
function f431(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2431: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2431;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2431;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2431;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2431;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2431;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2432: {
if (l5 === undefined) break b2432;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2433: {
return l2;
}
}
function f432(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2434: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2434;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2434;
l8 = D(l7, l5); if (l8 === undefined) break b2434;
b2435: {
b2436: {
break b2435;
}
break b2434;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2437: {
if (l4 === undefined) break b2437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2438: {
return l2;
}
}
function f433(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2439: {
l4 = undefined;
l5 = l3;
l6 = f422(l0,l1,l5); if (l6 === undefined) break b2439;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2439;
if ((l8 === false)) break b2439;
l9 = f422(l0,l1,l5); if (l9 === undefined) break b2439;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2439;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2440: {
if (l4 === undefined) break b2440;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2441: {
l4 = undefined;
l5 = l3;
l6 = f422(l0,l1,l5); if (l6 === undefined) break b2441;
l7 = l6;
if (!(l7 === "")) break b2441;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2442: {
if (l4 === undefined) break b2442;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2443: {
return l2;
}
}
function f434(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2444: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f430(l0,l1,l6); if (l8 === undefined) break b2444;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2444;
l11 = l10;
l12 = l11;
l13 = f431(l0,l1,l6,l12); if (l13 === undefined) break b2444;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2444;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2444;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2444;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2444;
l24 = l23;
l25 = f432(l0,l1,l24); if (l25 === undefined) break b2444;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2444;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2444;
l32 = l31;
l33 = f432(l0,l1,l32); if (l33 === undefined) break b2444;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2444;
l38 = l37;
l39 = f433(l0,l1,l6); if (l39 === undefined) break b2444;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2444;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2445: {
if (l5 === undefined) break b2445;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2446: {
return l2;
}
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2447: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2447;
if ((l4 === false)) break b2447;
l5 = f426(l0,l1); if (l5 === undefined) break b2447;
if ((l5 === false)) break b2447;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2447;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2447;
l8 = l7;
l9 = f416(l0,l1); if (l9 === undefined) break b2447;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2447;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2447;
l12 = l11;
l13 = f434(l0,l1,l8,l12); if (l13 === undefined) break b2447;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2448: {
if (l3 === undefined) break b2448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2449: {
return l2;
}
}
function f435(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2450: {
b2451: {
l3 = undefined;
b2452: {
l4 = f416(l0,l1); if (l4 === undefined) break b2452;
if ((l4 === false)) break b2452;
break b2451;}
l5 = f417(l0,l1); if (l5 === undefined) break b2451;
l6 = l5;
l7 = [];
b2453: {
l8 = f415(l0,l1); if (l8 === undefined) break b2453;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2451;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2454: {
if (l3 !== undefined) break b2454;
l4 = f427(l0,l1); if (l4 === undefined) break b2454;
l5 = l4;
l6 = f428(l0,l1); if (l6 === undefined) break b2454;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b2454;
l9 = l8;
l10 = f416(l0,l1); if (l10 === undefined) break b2454;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2454;
l13 = l12;
l14 = f429(l0,l1); if (l14 === undefined) break b2454;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2454;
l17 = l16;
l18 = f416(l0,l1); if (l18 === undefined) break b2454;
l19 = l18;
l20 = f427(l0,l1); if (l20 === undefined) break b2454;
l21 = l20;
l22 = f428(l0,l1); if (l22 === undefined) break b2454;
l23 = l22;
l24 = ["locked_out"];
l25 = f216(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2454;
l26 = l25;
l27 = f416(l0,l1); if (l27 === undefined) break b2454;
l28 = l27;
l29 = f85(l0,l1,l28); if (l29 === undefined) break b2454;
l30 = l29;
l31 = f417(l0,l1); if (l31 === undefined) break b2454;
l32 = l31;
l33 = f415(l0,l1); if (l33 === undefined) break b2454;
l34 = l33;
l35 = f428(l0,l1); if (l35 === undefined) break b2454;
l36 = l35;
l37 = f427(l0,l1); if (l37 === undefined) break b2454;
l38 = l37;
l39 = new Bare();
b2455: {
l40 = f435(l0,l1); if (l40 === undefined) break b2455;
l39["locked_until"] = l40;
}
b2456: {
b2457: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2457;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2457;
l44 = D(l43, "values"); if (l44 === undefined) break b2457;
l41 = merge(l44, l39);
break b2456;
}
l41 = l39;
}
l45 = l41;
l46 = new O69(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2454;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2458: {
if (l3 === undefined) break b2458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2459: {
return l2;
}
}
function f436(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2460: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2460;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2460;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2461: {
if (l3 === undefined) break b2461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2462: {
return l2;
}
}
function f437(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2463: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2463;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2463;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2463;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2464: {
if (l3 === undefined) break b2464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2465: {
return l2;
}
}
function f438(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f439(l0,l1) {
let l3,l2;
b2466: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2467: {
if (l3 === undefined) break b2467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2468: {
return l2;
}
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2469: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2469;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2469;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2469;
if ((l7 === false)) break b2469;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2469;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2469;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2470: {
if (l3 === undefined) break b2470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2471: {
return l2;
}
}
function f440(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2472: {
l3 = undefined;
l4 = f440(l0,l1); if (l4 === undefined) break b2472;
l5 = l4;
l6 = f438(l0,l1); if (l6 === undefined) break b2472;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2472;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2472;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2472;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2473: {
if (l3 === undefined) break b2473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2474: {
return l2;
}
}
function f441(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2475: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2475;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2475;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2476: {
if (l3 === undefined) break b2476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2477: {
return l2;
}
}
function f442(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2478: {
l2 = new RegoSet();
}
b2479: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2479;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2479;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2479;
if ((l8 === false)) break b2479;
l2.add("max_age");
}
b2480: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2480;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2480;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2480;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2480;
if ((l8 === false)) break b2480;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2480;
l10 = D(l9, "length"); if (l10 === undefined) break b2480;
l11 = l10;
l12 = f438(l0,l1); if (l12 === undefined) break b2480;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2480;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2480;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2480;
if ((l16 === false)) break b2480;
l2.add("min_length");
}
b2481: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2481;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2481;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2481;
{
const k2482 = keysOf(l6), v2482 = valuesOf(l6);
for (let n2482 = 0; n2482 < v2482.length; n2482++) {
l7 = k2482 === null ? n2482 : k2482[n2482];
l8 = v2482[n2482];
b2483: {
l9 = l7;
l10 = l8;
l11 = f442(l0,l1); if (l11 === undefined) break b2483;
l12 = l11;
b2484: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2484;
if ((l13 === false)) break b2484;
break b2483;}
l2.add("classes");
}
}
}
}
b2485: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2485;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2485;
if ((l5 === false)) break b2485;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2485;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2485;
if (!(l7 === true)) break b2485;
l2.add("default_changed");
}
b2486: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2486;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2486;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2486;
if ((l7 === false)) break b2486;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2486;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2486;
l10 = l9;
l11 = f438(l0,l1); if (l11 === undefined) break b2486;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2486;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2486;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2486;
if ((l15 === false)) break b2486;
l2.add("history");
}
b2487: {
return l2;
}
}
function f443(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2488: {
l3 = undefined;
l4 = new RegoSet();
b2489: {
l5 = f438(l0,l1); if (l5 === undefined) break b2489;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2489;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2489;
{
const k2490 = keysOf(l7), v2490 = valuesOf(l7);
for (let n2490 = 0; n2490 < v2490.length; n2490++) {
l8 = k2490 === null ? n2490 : k2490[n2490];
l9 = v2490[n2490];
b2491: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2492: {
l14 = f442(l0,l1); if (l14 === undefined) break b2492;
{
const k2493 = keysOf(l14), v2493 = valuesOf(l14);
for (let n2493 = 0; n2493 < v2493.length; n2493++) {
l15 = k2493 === null ? n2493 : k2493[n2493];
l16 = v2493[n2493];
b2494: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2488;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2495: {
if (l3 === undefined) break b2495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2496: {
return l2;
}
}
function f444(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l2;
b2497: {
l3 = undefined;
l4 = new O70("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2498: {
if (l3 === undefined) break b2498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2499: {
return l2;
}
}
function f445(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2500: {
l3 = undefined;
l4 = new RegoSet();
b2501: {
l5 = f443(l0,l1); if (l5 === undefined) break b2501;
{
const k2502 = keysOf(l5), v2502 = valuesOf(l5);
for (let n2502 = 0; n2502 < v2502.length; n2502++) {
l6 = k2502 === null ? n2502 : k2502[n2502];
l7 = v2502[n2502];
b2503: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2504: {
l11 = f444(l0,l1); if (l11 === undefined) break b2504;
l10["classes"] = l11;
}
b2505: {
b2506: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2506;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2506;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2506;
l12 = merge(l15, l10);
break b2505;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2503;
l19 = l18;
l20 = f445(l0,l1); if (l20 === undefined) break b2503;
l21 = D(l20, l9); if (l21 === undefined) break b2503;
l22 = l21;
l23 = f438(l0,l1); if (l23 === undefined) break b2503;
l24 = D(l23, l9); if (l24 === undefined) break b2503;
l25 = l24;
l26 = f76(l0,l1,l22,l25,l19); if (l26 === undefined) break b2503;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2507: {
if (l3 === undefined) break b2507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2508: {
return l2;
}
}
function f446(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2509: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2509;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2509;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2509;
if ((l7 === false)) break b2509;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2510: {
if (l3 === undefined) break b2510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2511: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2511;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2511;
l6 = null;
if (!Q(l5, l6)) break b2511;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2512: {
if (l3 === undefined) break b2512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2513: {
return l2;
}
}
function f447(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2514: {
l2 = new RegoSet();
}
b2515: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2515;
{
const k2516 = keysOf(l4), v2516 = valuesOf(l4);
for (let n2516 = 0; n2516 < v2516.length; n2516++) {
l5 = k2516 === null ? n2516 : k2516[n2516];
l6 = v2516[n2516];
b2517: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2517;
if (!(l9 === "unset")) break b2517;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2517;
l12 = l11;
l13 = new O24(l12);
l2.add(l13);
}
}
}
}
b2518: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2518;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2518;
if ((l5 === false)) break b2518;
b2519: {
l6 = f440(l0,l1); if (l6 === undefined) break b2519;
if ((l6 === false)) break b2519;
break b2518;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2520: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2520;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2520;
if ((l5 === false)) break b2520;
b2521: {
l6 = f447(l0,l1); if (l6 === undefined) break b2521;
if ((l6 === false)) break b2521;
break b2520;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2522: {
return l2;
}
}
function f448(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2523: {
l3 = undefined;
l4 = [];
b2524: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2525 = keysOf(l6), v2525 = valuesOf(l6);
for (let n2525 = 0; n2525 < v2525.length; n2525++) {
l7 = k2525 === null ? n2525 : k2525[n2525];
l8 = v2525[n2525];
b2526: {
l9 = l7;
l10 = l8;
l11 = f443(l0,l1); if (l11 === undefined) break b2526;
l12 = D(l11, l10); if (l12 === undefined) break b2526;
if ((l12 === false)) break b2526;
l13 = f438(l0,l1); if (l13 === undefined) break b2526;
l14 = D(l13, l10); if (l14 === undefined) break b2526;
l15 = l14;
l16 = f69(l0,l1,"change_password",l15); if (l16 === undefined) break b2526;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2527: {
if (l3 === undefined) break b2527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2528: {
return l2;
}
}
function f449(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2529: {
b2530: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2530;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2530;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2530;
if ((l9 === false)) break b2530;
l10 = f443(l0,l1); if (l10 === undefined) break b2530;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2531: {
if (l3 !== undefined) break b2531;
l4 = new RegoSet();
b2532: {
l5 = f438(l0,l1); if (l5 === undefined) break b2532;
{
const k2533 = keysOf(l5), v2533 = valuesOf(l5);
for (let n2533 = 0; n2533 < v2533.length; n2533++) {
l6 = k2533 === null ? n2533 : k2533[n2533];
l7 = v2533[n2533];
b2534: {
l8 = l6;
l9 = l7;
l4.add(l8);
}
}
}
}
l10 = l4;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2535: {
if (l3 === undefined) break b2535;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2536: {
return l2;
}
}
function f450(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function f451(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2537: {
b2538: {
l4 = undefined;
l5 = l3;
l6 = f443(l0,l1); if (l6 === undefined) break b2538;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2538;
if ((l8 === false)) break b2538;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2539: {
if (l4 !== undefined) break b2539;
l5 = l3;
l6 = f438(l0,l1); if (l6 === undefined) break b2539;
l7 = D(l6, l5); if (l7 === undefined) break b2539;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2539;
if (!(l8 === "unset")) break b2539;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2540: {
if (l4 !== undefined) break b2540;
l5 = l3;
l6 = new O71("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2540;
l9 = l8;
l10 = new RegoSet();
b2541: {
l11 = f448(l0,l1); if (l11 === undefined) break b2541;
{
const k2542 = keysOf(l11), v2542 = valuesOf(l11);
for (let n2542 = 0; n2542 < v2542.length; n2542++) {
l12 = k2542 === null ? n2542 : k2542[n2542];
l13 = v2542[n2542];
b2543: {
l14 = l12;
if (!O(l13)) break b2543;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2543;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2543;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2540;
if ((l20 === false)) break b2540;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2544: {
if (l4 !== undefined) break b2544;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2545: {
if (l4 === undefined) break b2545;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2546: {
return l2;
}
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2547: {
l3 = undefined;
l4 = f440(l0,l1); if (l4 === undefined) break b2547;
l5 = l4;
l6 = f438(l0,l1); if (l6 === undefined) break b2547;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2547;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2547;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2547;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2548: {
if (l3 === undefined) break b2548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2549: {
return l2;
}
}
function f452(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2550: {
b2551: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2551;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2551;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2551;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2551;
if ((l8 === false)) break b2551;
l9 = f440(l0,l1); if (l9 === undefined) break b2551;
l10 = l9;
l11 = f438(l0,l1); if (l11 === undefined) break b2551;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2551;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2551;
l14 = l13;
l15 = f438(l0,l1); if (l15 === undefined) break b2551;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2551;
l17 = l16;
l18 = new Bare();
b2552: {
l19 = f441(l0,l1); if (l19 === undefined) break b2552;
l18["expires_on"] = l19;
}
b2553: {
l20 = f452(l0,l1); if (l20 === undefined) break b2553;
l18["may_change_from"] = l20;
}
b2554: {
b2555: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2555;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2555;
l24 = D(l23, "values"); if (l24 === undefined) break b2555;
l21 = merge(l24, l18);
break b2554;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f294(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2551;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2556: {
if (l3 !== undefined) break b2556;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2557: {
if (l3 === undefined) break b2557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2558: {
return l2;
}
}
function f453(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2559: {
b2560: {
l3 = undefined;
b2561: {
l4 = f438(l0,l1); if (l4 === undefined) break b2561;
if ((l4 === false)) break b2561;
break b2560;}
l5 = f439(l0,l1); if (l5 === undefined) break b2560;
l6 = l5;
l7 = [];
b2562: {
l8 = f437(l0,l1); if (l8 === undefined) break b2562;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2560;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2563: {
if (l3 !== undefined) break b2563;
l4 = f446(l0,l1); if (l4 === undefined) break b2563;
l5 = l4;
l6 = f448(l0,l1); if (l6 === undefined) break b2563;
l7 = l6;
l8 = f112(l0,l1,l5,l7); if (l8 === undefined) break b2563;
l9 = l8;
l10 = f449(l0,l1); if (l10 === undefined) break b2563;
l11 = l10;
l12 = [l11];
l13 = f74(l0,l1,l12); if (l13 === undefined) break b2563;
l14 = l13;
l15 = f439(l0,l1); if (l15 === undefined) break b2563;
l16 = l15;
l17 = f437(l0,l1); if (l17 === undefined) break b2563;
l18 = l17;
l19 = new RegoSet();
b2564: {
l20 = f450(l0,l1); if (l20 === undefined) break b2564;
{
const k2565 = keysOf(l20), v2565 = valuesOf(l20);
for (let n2565 = 0; n2565 < v2565.length; n2565++) {
l21 = k2565 === null ? n2565 : k2565[n2565];
l22 = v2565[n2565];
b2566: {
l23 = l21;
l24 = l22;
l25 = f438(l0,l1); if (l25 === undefined) break b2566;
l26 = D(l25, l24); if (l26 === undefined) break b2566;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2566;
l29 = l28;
{
const k2567 = keysOf(l29), v2567 = valuesOf(l29);
for (let n2567 = 0; n2567 < v2567.length; n2567++) {
l30 = k2567 === null ? n2567 : k2567[n2567];
l31 = v2567[n2567];
b2568: {
l32 = l30;
l33 = l31;
l19.add(l33);
}
}
}
}
}
}
}
l34 = l19;
l35 = [];
b2569: {
l36 = f62(l0,l1,"checks"); if (l36 === undefined) break b2569;
if ((l36 === false)) break b2569;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2570 = keysOf(l38), v2570 = valuesOf(l38);
for (let n2570 = 0; n2570 < v2570.length; n2570++) {
l39 = k2570 === null ? n2570 : k2570[n2570];
l40 = v2570[n2570];
b2571: {
l41 = l39;
l42 = l40;
l43 = f438(l0,l1); if (l43 === undefined) break b2571;
l44 = D(l43, l42); if (l44 === undefined) break b2571;
if ((l44 === false)) break b2571;
l45 = f451(l0,l1,l42); if (l45 === undefined) break b2571;
l46 = l45;
l47 = f445(l0,l1); if (l47 === undefined) break b2571;
l48 = D(l47, l42); if (l48 === undefined) break b2571;
l49 = l48;
l50 = f438(l0,l1); if (l50 === undefined) break b2571;
l51 = D(l50, l42); if (l51 === undefined) break b2571;
l52 = l51;
l53 = f121(l0,l1,l49,l52,l46); if (l53 === undefined) break b2571;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f448(l0,l1); if (l56 === undefined) break b2563;
l57 = l56;
l58 = f446(l0,l1); if (l58 === undefined) break b2563;
l59 = l58;
l60 = new Bare();
b2572: {
l61 = f441(l0,l1); if (l61 === undefined) break b2572;
l60["expires_on"] = l61;
}
b2573: {
l62 = f452(l0,l1); if (l62 === undefined) break b2573;
l60["may_change_from"] = l62;
}
b2574: {
b2575: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2575;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2575;
l66 = D(l65, "values"); if (l66 === undefined) break b2575;
l63 = merge(l66, l60);
break b2574;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2576: {
l69 = f450(l0,l1); if (l69 === undefined) break b2576;
{
const k2577 = keysOf(l69), v2577 = valuesOf(l69);
for (let n2577 = 0; n2577 < v2577.length; n2577++) {
l70 = k2577 === null ? n2577 : k2577[n2577];
l71 = v2577[n2577];
b2578: {
l72 = l70;
l73 = l71;
l74 = f438(l0,l1); if (l74 === undefined) break b2578;
l75 = D(l74, l73); if (l75 === undefined) break b2578;
l76 = l75;
l77 = f85(l0,l1,l76); if (l77 === undefined) break b2578;
l78 = l77;
{
const k2579 = keysOf(l78), v2579 = valuesOf(l78);
for (let n2579 = 0; n2579 < v2579.length; n2579++) {
l79 = k2579 === null ? n2579 : k2579[n2579];
l80 = v2579[n2579];
b2580: {
l81 = l79;
l82 = l80;
l68.add(l82);
}
}
}
}
}
}
}
l83 = l68;
l84 = f453(l0,l1); if (l84 === undefined) break b2563;
l85 = l84;
l86 = new O58(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2563;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2581: {
if (l3 === undefined) break b2581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2582: {
return l2;
}
}
function f454(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2583: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2583;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2583;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2584: {
if (l3 === undefined) break b2584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2585: {
return l2;
}
}
function f455(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2586: {
l3 = undefined;
l4 = f455(l0,l1); if (l4 === undefined) break b2586;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2586;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2586;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2587: {
if (l3 === undefined) break b2587;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2588: {
return l2;
}
}
function f456(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f457(l0,l1) {
let l3,l2;
b2589: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2590: {
if (l3 === undefined) break b2590;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2591: {
return l2;
}
}
function g458(l0,l1) {
let l3,l4,l2;
b2592: {
l3 = undefined;
l4 = new O48("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2593: {
if (l3 === undefined) break b2593;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2594: {
return l2;
}
}
function f458(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2595: {
b2596: {
l3 = undefined;
b2597: {
l4 = f456(l0,l1); if (l4 === undefined) break b2597;
if ((l4 === false)) break b2597;
break b2596;}
l5 = f457(l0,l1); if (l5 === undefined) break b2596;
l6 = l5;
l7 = [];
b2598: {
l8 = f455(l0,l1); if (l8 === undefined) break b2598;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2596;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2599: {
if (l3 !== undefined) break b2599;
l4 = f458(l0,l1); if (l4 === undefined) break b2599;
l5 = l4;
l6 = f455(l0,l1); if (l6 === undefined) break b2599;
l7 = l6;
l8 = f456(l0,l1); if (l8 === undefined) break b2599;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2599;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2600: {
if (l3 === undefined) break b2600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2601: {
return l2;
}
}
function f459(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2602: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2602;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2602;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2603: {
if (l3 === undefined) break b2603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2604: {
return l2;
}
}
function f460(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2605: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2605;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2605;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2605;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2606: {
if (l3 === undefined) break b2606;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2607: {
return l2;
}
}
function f461(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f462(l0,l1) {
let l3,l2;
b2608: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2609: {
if (l3 === undefined) break b2609;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2610: {
return l2;
}
}
function g463(l0,l1) {
let l3,l4,l2;
b2611: {
l3 = undefined;
l4 = new O48("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2612: {
if (l3 === undefined) break b2612;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2613: {
return l2;
}
}
function f463(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2614: {
b2615: {
l3 = undefined;
b2616: {
l4 = f461(l0,l1); if (l4 === undefined) break b2616;
if ((l4 === false)) break b2616;
break b2615;}
l5 = f462(l0,l1); if (l5 === undefined) break b2615;
l6 = l5;
l7 = [];
b2617: {
l8 = f460(l0,l1); if (l8 === undefined) break b2617;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2615;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2618: {
if (l3 !== undefined) break b2618;
l4 = f463(l0,l1); if (l4 === undefined) break b2618;
l5 = l4;
l6 = f460(l0,l1); if (l6 === undefined) break b2618;
l7 = l6;
l8 = f461(l0,l1); if (l8 === undefined) break b2618;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2618;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2619: {
if (l3 === undefined) break b2619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2620: {
return l2;
}
}
function f464(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2621: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2621;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2621;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2622: {
if (l3 === undefined) break b2622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2623: {
return l2;
}
}
function f465(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2624: {
l3 = undefined;
l4 = f465(l0,l1); if (l4 === undefined) break b2624;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2624;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2624;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2625: {
if (l3 === undefined) break b2625;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2626: {
return l2;
}
}
function f466(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f467(l0,l1) {
let l3,l2;
b2627: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2628: {
if (l3 === undefined) break b2628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2629: {
return l2;
}
}
function g468(l0,l1) {
let l3,l4,l5,l2;
b2630: {
l3 = undefined;
l4 = new O72("purpose_limitation");
l5 = new O73("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2631: {
if (l3 === undefined) break b2631;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2632: {
return l2;
}
}
function f468(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2633: {
b2634: {
l3 = undefined;
b2635: {
l4 = f466(l0,l1); if (l4 === undefined) break b2635;
if ((l4 === false)) break b2635;
break b2634;}
l5 = f467(l0,l1); if (l5 === undefined) break b2634;
l6 = l5;
l7 = [];
b2636: {
l8 = f465(l0,l1); if (l8 === undefined) break b2636;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2634;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2637: {
if (l3 !== undefined) break b2637;
l4 = f468(l0,l1); if (l4 === undefined) break b2637;
l5 = l4;
l6 = f465(l0,l1); if (l6 === undefined) break b2637;
l7 = l6;
l8 = f466(l0,l1); if (l8 === undefined) break b2637;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2637;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2638: {
if (l3 === undefined) break b2638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2639: {
return l2;
}
}
function f469(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2640: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2640;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2640;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2641: {
if (l3 === undefined) break b2641;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2642: {
return l2;
}
}
function f470(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2643: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2643;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2643;
l6 = l5;
l7 = f470(l0,l1); if (l7 === undefined) break b2643;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2643;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2643;
l10 = D(l9, l6); if (l10 === undefined) break b2643;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2644: {
if (l3 === undefined) break b2644;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2645: {
return l2;
}
}
function f471(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function f472(l0,l1) {
let l3,l2;
b2646: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2647: {
if (l3 === undefined) break b2647;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2648: {
return l2;
}
}
function g473(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2649: {
l2 = new Bare();
}
b2650: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2650;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2650;
{
const k2651 = keysOf(l5), v2651 = valuesOf(l5);
for (let n2651 = 0; n2651 < v2651.length; n2651++) {
l6 = k2651 === null ? n2651 : k2651[n2651];
l7 = v2651[n2651];
b2652: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2652;
if ((l10 === false)) break b2652;
insertOnce(l2, l8, true);
}
}
}
}
b2653: {
return l2;
}
}
function f473(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function f474(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2654: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2654;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2654;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2654;
if ((l14 === false)) break b2654;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2654;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2654;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2654;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2654;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2654;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2654;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2655: {
if (l5 === undefined) break b2655;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2656: {
return l2;
}
}
function f475(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2657: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2657;
l7 = l6;
l8 = l7;
l9 = undefined;
b2658: {
b2659: {
if (!Array.isArray(l8)) break b2659;
break b2658;
}
b2660: {
if (!O(l8)) break b2660;
break b2658;
}
b2661: {
if (!(l8 instanceof RegoSet)) break b2661;
break b2658;
}
break b2657;
}
{
const k2662 = keysOf(l8), v2662 = valuesOf(l8);
for (let n2662 = 0; n2662 < v2662.length; n2662++) {
l11 = k2662 === null ? n2662 : k2662[n2662];
l12 = v2662[n2662];
b2663: {
l13 = l11;
l10 = undefined;
b2664: {
l14 = l12;
l15 = new RegoSet();
l15.add("0");
l15.add("1");
l15.add("2");
l15.add("3");
l15.add("4");
l15.add("5");
l15.add("6");
l15.add("7");
l15.add("8");
l15.add("9");
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2664;
if ((l16 === false)) break b2664;
l10 = true;
}
if (l10 !== undefined) break b2663;
l9 = true;
}
}
}
if (l9 !== undefined) break b2657;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2665: {
if (l4 === undefined) break b2665;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2666: {
return l2;
}
}
function f476(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2667: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2667;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2667;
if ((l12 === false)) break b2667;
l13 = f475(l0,l1,l5); if (l13 === undefined) break b2667;
if ((l13 === false)) break b2667;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2668: {
if (l4 === undefined) break b2668;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2669: {
return l2;
}
}
function f477(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2670: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2670;
l11 = l10;
{
const k2671 = keysOf(l11), v2671 = valuesOf(l11);
for (let n2671 = 0; n2671 < v2671.length; n2671++) {
l12 = k2671 === null ? n2671 : k2671[n2671];
l13 = v2671[n2671];
b2672: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2672;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2672;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2672;
l21 = D(l20, l15); if (l21 === undefined) break b2672;
b2673: {
b2674: {
break b2673;
}
break b2672;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2672;
if ((l26 === false)) break b2672;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2675: {
if (l6 === undefined) break b2675;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2676: {
return l2;
}
}
function f478(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2677: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f477(l0,l1,l6,l8,l9); if (l10 === undefined) break b2677;
if ((l10 === false)) break b2677;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2678: {
if (l5 === undefined) break b2678;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2679: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2679;
{
const k2680 = keysOf(l8), v2680 = valuesOf(l8);
for (let n2680 = 0; n2680 < v2680.length; n2680++) {
l9 = k2680 === null ? n2680 : k2680[n2680];
l10 = v2680[n2680];
b2681: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2681;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2681;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2681;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2681;
if ((l21 === false)) break b2681;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2681;
l24 = l23;
if (!Q(l24, l12)) break b2681;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2681;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f477(l0,l1,l27,l28,l29); if (l30 === undefined) break b2681;
if ((l30 === false)) break b2681;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2682: {
if (l5 === undefined) break b2682;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2683: {
return l2;
}
}
function f479(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2684: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2684;
{
const k2685 = keysOf(l8), v2685 = valuesOf(l8);
for (let n2685 = 0; n2685 < v2685.length; n2685++) {
l9 = k2685 === null ? n2685 : k2685[n2685];
l10 = v2685[n2685];
b2686: {
l11 = l9;
l12 = l10;
l13 = f474(l0,l1,l6,l12); if (l13 === undefined) break b2686;
l14 = l13;
if (!Array.isArray(l14)) break b2686;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2686;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2686;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2686;
l20 = l18;
l21 = f476(l0,l1,l19); if (l21 === undefined) break b2686;
if ((l21 === false)) break b2686;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2686;
{
const k2687 = keysOf(l22), v2687 = valuesOf(l22);
for (let n2687 = 0; n2687 < v2687.length; n2687++) {
l23 = k2687 === null ? n2687 : k2687[n2687];
l24 = v2687[n2687];
b2688: {
l25 = l23;
l26 = l24;
l27 = f474(l0,l1,l20,l26); if (l27 === undefined) break b2688;
l28 = l27;
if (!Array.isArray(l28)) break b2688;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2688;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2688;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2688;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f477(l0,l1,l33,l35,l36); if (l37 === undefined) break b2688;
if ((l37 === false)) break b2688;
l38 = f478(l0,l1,l34,l7); if (l38 === undefined) break b2688;
if ((l38 === false)) break b2688;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2689: {
if (l5 === undefined) break b2689;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2690: {
return l2;
}
}
function f480(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2691: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2691;
l9 = l8;
{
const k2692 = keysOf(l9), v2692 = valuesOf(l9);
for (let n2692 = 0; n2692 < v2692.length; n2692++) {
l10 = k2692 === null ? n2692 : k2692[n2692];
l11 = v2692[n2692];
b2693: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2693;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2693;
l16 = D(l15, l13); if (l16 === undefined) break b2693;
b2694: {
b2695: {
break b2694;
}
break b2693;
}
if (!Q(l16, l5)) break b2693;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2696: {
if (l4 === undefined) break b2696;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2697: {
return l2;
}
}
function f481(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2698: {
l4 = undefined;
l5 = l3;
l6 = f480(l0,l1,l5); if (l6 === undefined) break b2698;
if ((l6 === false)) break b2698;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2699: {
if (l4 === undefined) break b2699;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2700: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2700;
l7 = l6;
if (!Array.isArray(l7)) break b2700;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2700;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2700;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2700;
l13 = l11;
l14 = f480(l0,l1,l12); if (l14 === undefined) break b2700;
if ((l14 === false)) break b2700;
l15 = b_count(l13); if (l15 === undefined) break b2700;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2700;
if ((l18 === false)) break b2700;
l19 = f475(l0,l1,l13); if (l19 === undefined) break b2700;
if ((l19 === false)) break b2700;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2701: {
if (l4 === undefined) break b2701;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2702: {
return l2;
}
}
function f482(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2703: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2703;
l7 = l6;
if (!Array.isArray(l7)) break b2703;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2703;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2703;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2703;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f477(l0,l1,l12,l14,l15); if (l16 === undefined) break b2703;
if ((l16 === false)) break b2703;
l17 = f480(l0,l1,l13); if (l17 === undefined) break b2703;
if ((l17 === false)) break b2703;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2704: {
if (l4 === undefined) break b2704;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2705: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2705;
l7 = l6;
if (!Array.isArray(l7)) break b2705;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2705;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2705;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2705;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2705;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f477(l0,l1,l12,l15,l16); if (l17 === undefined) break b2705;
if ((l17 === false)) break b2705;
l18 = f480(l0,l1,l13); if (l18 === undefined) break b2705;
if ((l18 === false)) break b2705;
l19 = f481(l0,l1,l14); if (l19 === undefined) break b2705;
if ((l19 === false)) break b2705;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2706: {
if (l4 === undefined) break b2706;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2707: {
return l2;
}
}
function f483(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2708: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2708;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2708;
l9 = f475(l0,l1,l5); if (l9 === undefined) break b2708;
if ((l9 === false)) break b2708;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2709: {
if (l4 === undefined) break b2709;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2710: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2710;
l7 = l6;
if (!Array.isArray(l7)) break b2710;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2710;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2710;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2710;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2710;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2710;
l17 = b_count(l13); if (l17 === undefined) break b2710;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2710;
l20 = f475(l0,l1,l12); if (l20 === undefined) break b2710;
if ((l20 === false)) break b2710;
l21 = f475(l0,l1,l13); if (l21 === undefined) break b2710;
if ((l21 === false)) break b2710;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2711: {
if (l4 === undefined) break b2711;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2712: {
return l2;
}
}
function f484(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2713: {
l4 = undefined;
l5 = l3;
l6 = f482(l0,l1,l5); if (l6 === undefined) break b2713;
if ((l6 === false)) break b2713;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2714: {
if (l4 === undefined) break b2714;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2715: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2715;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2715;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2715;
if ((l13 === false)) break b2715;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2715;
l16 = l15;
if (!(l16 === "Z")) break b2715;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2715;
l19 = l18;
l20 = f482(l0,l1,l19); if (l20 === undefined) break b2715;
if ((l20 === false)) break b2715;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2716: {
if (l4 === undefined) break b2716;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2717: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2718 = keysOf(l7), v2718 = valuesOf(l7);
for (let n2718 = 0; n2718 < v2718.length; n2718++) {
l8 = k2718 === null ? n2718 : k2718[n2718];
l9 = v2718[n2718];
b2719: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2719;
l13 = l12;
if (!Array.isArray(l13)) break b2719;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2719;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2719;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2719;
l19 = l17;
l20 = f482(l0,l1,l18); if (l20 === undefined) break b2719;
if ((l20 === false)) break b2719;
l21 = f483(l0,l1,l19); if (l21 === undefined) break b2719;
if ((l21 === false)) break b2719;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2720: {
if (l4 === undefined) break b2720;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2721: {
return l2;
}
}
function f485(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2722: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2722;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2722;
l12 = l11;
l13 = l12;
l14 = [];
b2723: {
{
const k2724 = keysOf(l13), v2724 = valuesOf(l13);
for (let n2724 = 0; n2724 < v2724.length; n2724++) {
l15 = k2724 === null ? n2724 : k2724[n2724];
l16 = v2724[n2724];
b2725: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2725;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2725;
if ((l21 === false)) break b2725;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2722;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2722;
l27 = l26;
l28 = f479(l0,l1,l27,l7); if (l28 === undefined) break b2722;
if ((l28 === false)) break b2722;
l29 = b_max(l22); if (l29 === undefined) break b2722;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2722;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2722;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2722;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2722;
l39 = l38;
if (!Q(l34, l39)) break b2722;
l40 = b_max(l22); if (l40 === undefined) break b2722;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2722;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2722;
l47 = l46;
l48 = f484(l0,l1,l47); if (l48 === undefined) break b2722;
if ((l48 === false)) break b2722;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2726: {
if (l5 === undefined) break b2726;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2727: {
return l2;
}
}
function f486(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2728: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2728;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2728;
l8 = D(l7, l5); if (l8 === undefined) break b2728;
l9 = l8;
l10 = f471(l0,l1); if (l10 === undefined) break b2728;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2728;
l12 = l11;
l13 = f485(l0,l1,l9,l12); if (l13 === undefined) break b2728;
if ((l13 === false)) break b2728;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2729: {
if (l4 === undefined) break b2729;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2730: {
return l2;
}
}
function g487(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2731: {
l2 = new RegoSet();
}
b2732: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2732;
{
const k2733 = keysOf(l4), v2733 = valuesOf(l4);
for (let n2733 = 0; n2733 < v2733.length; n2733++) {
l5 = k2733 === null ? n2733 : k2733[n2733];
l6 = v2733[n2733];
b2734: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2735: {
l3 = undefined;
l4 = f486(l0,l1,"date"); if (l4 === undefined) break b2735;
if ((l4 === false)) break b2735;
l2.add("time");
}
b2736: {
l3 = undefined;
l4 = f486(l0,l1,"time"); if (l4 === undefined) break b2736;
if ((l4 === false)) break b2736;
l2.add("date");
}
b2737: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2737;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2737;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2737;
if (!(l6 === true)) break b2737;
l2.add("stamped");
}
b2738: {
return l2;
}
}
function f487(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2739: {
l2 = new RegoSet();
}
b2740: {
l3 = undefined;
l4 = f471(l0,l1); if (l4 === undefined) break b2740;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2740;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2740;
if ((l7 === false)) break b2740;
l8 = f471(l0,l1); if (l8 === undefined) break b2740;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2740;
{
const k2741 = keysOf(l9), v2741 = valuesOf(l9);
for (let n2741 = 0; n2741 < v2741.length; n2741++) {
l10 = k2741 === null ? n2741 : k2741[n2741];
l11 = v2741[n2741];
b2742: {
l12 = l10;
l13 = l11;
l14 = f487(l0,l1); if (l14 === undefined) break b2742;
l15 = l14;
b2743: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2743;
if ((l16 === false)) break b2743;
break b2742;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2742;
l19 = l18;
l20 = f471(l0,l1); if (l20 === undefined) break b2742;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b2742;
l23 = l22;
l2.add(l23);
}
}
}
}
b2744: {
l3 = undefined;
l4 = f471(l0,l1); if (l4 === undefined) break b2744;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2744;
if ((l5 === false)) break b2744;
l6 = new RegoSet();
b2745: {
l7 = f471(l0,l1); if (l7 === undefined) break b2745;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2745;
{
const k2746 = keysOf(l8), v2746 = valuesOf(l8);
for (let n2746 = 0; n2746 < v2746.length; n2746++) {
l9 = k2746 === null ? n2746 : k2746[n2746];
l10 = v2746[n2746];
b2747: {
l11 = l9;
l12 = l10;
l13 = f487(l0,l1); if (l13 === undefined) break b2747;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2747;
if ((l15 === false)) break b2747;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2744;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2744;
l20 = f471(l0,l1); if (l20 === undefined) break b2744;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2744;
l23 = l22;
l2.add(l23);
}
b2748: {
return l2;
}
}
function f488(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2749: {
l2 = new RegoSet();
}
b2750: {
l3 = undefined;
l4 = f471(l0,l1); if (l4 === undefined) break b2750;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2750;
if (!(l5 === "unset")) break b2750;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2750;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2750;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2750;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2751: {
return l2;
}
}
function f489(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2752: {
l3 = undefined;
l4 = new RegoSet();
b2753: {
l5 = new O74("time","date");
l6 = l5;
{
const k2754 = keysOf(l6), v2754 = valuesOf(l6);
for (let n2754 = 0; n2754 < v2754.length; n2754++) {
l7 = k2754 === null ? n2754 : k2754[n2754];
l8 = v2754[n2754];
b2755: {
l9 = l7;
l10 = l8;
l11 = f486(l0,l1,l9); if (l11 === undefined) break b2755;
if ((l11 === false)) break b2755;
b2756: {
l12 = f473(l0,l1); if (l12 === undefined) break b2756;
l13 = D(l12, l10); if (l13 === undefined) break b2756;
if ((l13 === false)) break b2756;
break b2755;}
l14 = f471(l0,l1); if (l14 === undefined) break b2755;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2755;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2755;
l18 = l17;
{
const k2757 = keysOf(l18), v2757 = valuesOf(l18);
for (let n2757 = 0; n2757 < v2757.length; n2757++) {
l19 = k2757 === null ? n2757 : k2757[n2757];
l20 = v2757[n2757];
b2758: {
l21 = l19;
l22 = l20;
l4.add(l22);
}
}
}
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2759: {
if (l3 === undefined) break b2759;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2760: {
return l2;
}
}
function f490(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2761: {
l3 = undefined;
l4 = [];
b2762: {
l5 = f471(l0,l1); if (l5 === undefined) break b2762;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2762;
{
const k2763 = keysOf(l6), v2763 = valuesOf(l6);
for (let n2763 = 0; n2763 < v2763.length; n2763++) {
l7 = k2763 === null ? n2763 : k2763[n2763];
l8 = v2763[n2763];
b2764: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2764;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2765: {
if (l3 === undefined) break b2765;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2766: {
return l2;
}
}
function f491(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2767: {
b2768: {
l3 = undefined;
b2769: {
l4 = f471(l0,l1); if (l4 === undefined) break b2769;
if ((l4 === false)) break b2769;
break b2768;}
l5 = f472(l0,l1); if (l5 === undefined) break b2768;
l6 = l5;
l7 = [];
b2770: {
l8 = f470(l0,l1); if (l8 === undefined) break b2770;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2768;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2771: {
if (l3 !== undefined) break b2771;
l4 = f488(l0,l1); if (l4 === undefined) break b2771;
l5 = l4;
l6 = f489(l0,l1); if (l6 === undefined) break b2771;
l7 = l6;
l8 = f112(l0,l1,l5,l7); if (l8 === undefined) break b2771;
l9 = l8;
l10 = f471(l0,l1); if (l10 === undefined) break b2771;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2771;
l13 = l12;
l14 = f490(l0,l1); if (l14 === undefined) break b2771;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2771;
l17 = l16;
l18 = f471(l0,l1); if (l18 === undefined) break b2771;
l19 = l18;
l20 = f85(l0,l1,l19); if (l20 === undefined) break b2771;
l21 = l20;
l22 = f472(l0,l1); if (l22 === undefined) break b2771;
l23 = l22;
l24 = f470(l0,l1); if (l24 === undefined) break b2771;
l25 = l24;
l26 = [];
b2772: {
l27 = f62(l0,l1,"checks"); if (l27 === undefined) break b2772;
if ((l27 === false)) break b2772;
l28 = f491(l0,l1); if (l28 === undefined) break b2772;
l29 = l28;
l30 = [];
b2773: {
l31 = "statement_missing";
l32 = f471(l0,l1); if (l32 === undefined) break b2773;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2773;
if ((l33 === false)) break b2773;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2772;
l36 = l35;
{
const k2774 = keysOf(l36), v2774 = valuesOf(l36);
for (let n2774 = 0; n2774 < v2774.length; n2774++) {
l37 = k2774 === null ? n2774 : k2774[n2774];
l38 = v2774[n2774];
b2775: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2776: {
l42 = f488(l0,l1); if (l42 === undefined) break b2776;
{
const k2777 = keysOf(l42), v2777 = valuesOf(l42);
for (let n2777 = 0; n2777 < v2777.length; n2777++) {
l43 = k2777 === null ? n2777 : k2777[n2777];
l44 = v2777[n2777];
b2778: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2778;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f489(l0,l1); if (l50 === undefined) break b2775;
l51 = l50;
l52 = f215(l0,l1,l40,l49,l51); if (l52 === undefined) break b2775;
l53 = l52;
l54 = l53;
l55 = f471(l0,l1); if (l55 === undefined) break b2775;
l56 = l55;
l57 = f121(l0,l1,l40,l56,l54); if (l57 === undefined) break b2775;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f489(l0,l1); if (l60 === undefined) break b2771;
l61 = l60;
l62 = [];
b2779: {
l63 = f488(l0,l1); if (l63 === undefined) break b2779;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2779;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2779;
if ((l68 === false)) break b2779;
l69 = f471(l0,l1); if (l69 === undefined) break b2779;
l70 = l69;
l71 = f69(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2779;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f488(l0,l1); if (l74 === undefined) break b2771;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2771;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2780: {
if (l3 === undefined) break b2780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2781: {
return l2;
}
}
function f492(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g493(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2782: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2782;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2782;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2783: {
if (l3 === undefined) break b2783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2784: {
return l2;
}
}
function f493(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g494(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2785: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2785;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2785;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2785;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2786: {
if (l3 === undefined) break b2786;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2787: {
return l2;
}
}
function f494(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f495(l0,l1) {
let l3,l2;
b2788: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2789: {
if (l3 === undefined) break b2789;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2790: {
return l2;
}
}
function f496(l0,l1) {
let l3,l4,l5,l6,l2;
b2791: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2791;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2791;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2792: {
if (l3 === undefined) break b2792;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2793: {
return l2;
}
}
function g497(l0,l1) {
let l3,l4,l5,l6,l2;
b2794: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b2794;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2794;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2795: {
if (l3 === undefined) break b2795;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2796: {
return l2;
}
}
function f497(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2797: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b2797;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2797;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2797;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2798: {
if (l3 === undefined) break b2798;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2799: {
return l2;
}
}
function f498(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2800: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b2800;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2800;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2800;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2801: {
if (l3 === undefined) break b2801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2802: {
return l2;
}
}
function f499(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function f500(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2803: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2803;
if ((l10 === false)) break b2803;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2804: {
if (l6 === undefined) break b2804;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2805: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f98(l0,l1,l7,l8,l9); if (l10 === undefined) break b2805;
if ((l10 === false)) break b2805;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2806: {
if (l6 === undefined) break b2806;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2807: {
return l2;
}
}
function f501(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2808: {
l4 = undefined;
l5 = l3;
l6 = f497(l0,l1); if (l6 === undefined) break b2808;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2808;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2808;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2808;
l11 = l10;
if (!Array.isArray(l11)) break b2808;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2808;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2808;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2808;
l17 = l15;
l18 = f497(l0,l1); if (l18 === undefined) break b2808;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2808;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2808;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2808;
if ((l22 === false)) break b2808;
l23 = f497(l0,l1); if (l23 === undefined) break b2808;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2808;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2808;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2808;
if ((l27 === false)) break b2808;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2809: {
if (l4 === undefined) break b2809;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2810: {
return l2;
}
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2811: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2811;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2811;
l6 = l5;
l7 = f501(l0,l1,l6); if (l7 === undefined) break b2811;
if ((l7 === false)) break b2811;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2812: {
if (l3 === undefined) break b2812;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2813: {
return l2;
}
}
function f502(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2814: {
l3 = undefined;
l4 = f499(l0,l1); if (l4 === undefined) break b2814;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2814;
if ((l5 === false)) break b2814;
b2815: {
l6 = f502(l0,l1); if (l6 === undefined) break b2815;
if ((l6 === false)) break b2815;
break b2814;}
l7 = f496(l0,l1); if (l7 === undefined) break b2814;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2814;
l9 = l8;
l10 = f95(l0,l1,l9); if (l10 === undefined) break b2814;
l11 = l10;
l12 = f499(l0,l1); if (l12 === undefined) break b2814;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2814;
l14 = l13;
l15 = f96(l0,l1,l11,l14); if (l15 === undefined) break b2814;
l16 = l15;
{
const k2816 = keysOf(l16), v2816 = valuesOf(l16);
for (let n2816 = 0; n2816 < v2816.length; n2816++) {
l17 = k2816 === null ? n2816 : k2816[n2816];
l18 = v2816[n2816];
b2817: {
l19 = l17;
l20 = l18;
l21 = f501(l0,l1,l20); if (l21 === undefined) break b2817;
if ((l21 === false)) break b2817;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2818: {
if (l3 === undefined) break b2818;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2819: {
return l2;
}
}
function f503(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2820: {
l2 = new Bare();
}
b2821: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b2821;
{
const k2822 = keysOf(l4), v2822 = valuesOf(l4);
for (let n2822 = 0; n2822 < v2822.length; n2822++) {
l5 = k2822 === null ? n2822 : k2822[n2822];
l6 = v2822[n2822];
b2823: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2823;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2824: {
return l2;
}
}
function f504(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2825: {
l2 = new RegoSet();
}
b2826: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b2826;
{
const k2827 = keysOf(l4), v2827 = valuesOf(l4);
for (let n2827 = 0; n2827 < v2827.length; n2827++) {
l5 = k2827 === null ? n2827 : k2827[n2827];
l6 = v2827[n2827];
b2828: {
l7 = l5;
l8 = l6;
b2829: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2829;
if ((l9 === false)) break b2829;
break b2828;}
l2.add(l7);
}
}
}
}
b2830: {
return l2;
}
}
function f505(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f506(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2831: {
l4 = undefined;
l5 = l3;
l6 = f504(l0,l1); if (l6 === undefined) break b2831;
l7 = D(l6, l5); if (l7 === undefined) break b2831;
{
const k2832 = keysOf(l7), v2832 = valuesOf(l7);
for (let n2832 = 0; n2832 < v2832.length; n2832++) {
l8 = k2832 === null ? n2832 : k2832[n2832];
l9 = v2832[n2832];
b2833: {
l10 = l8;
l11 = l9;
l12 = f496(l0,l1); if (l12 === undefined) break b2833;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2833;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2833;
if ((l15 === false)) break b2833;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2834: {
if (l4 === undefined) break b2834;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2835: {
l4 = undefined;
l5 = l3;
l6 = f505(l0,l1); if (l6 === undefined) break b2835;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2835;
if ((l8 === false)) break b2835;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2836: {
if (l4 === undefined) break b2836;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2837: {
return l2;
}
}
function f507(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2838: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2838;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2838;
if ((l8 === false)) break b2838;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2838;
if ((l9 === false)) break b2838;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2839: {
if (l4 === undefined) break b2839;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2840: {
return l2;
}
}
function f508(l0,l1) {
let l3,l4,l5,l6,l2;
b2841: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2841;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2841;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2842: {
if (l3 === undefined) break b2842;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2843: {
return l2;
}
}
function f509(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2844: {
b2845: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2845;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2845;
if ((l8 === false)) break b2845;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2846: {
if (l5 !== undefined) break b2846;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2846;
l9 = l8;
l10 = f95(l0,l1,l7); if (l10 === undefined) break b2846;
l11 = l10;
if (!Q(l9, l11)) break b2846;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2847: {
if (l5 === undefined) break b2847;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2848: {
return l2;
}
}
function g510(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2849: {
l3 = undefined;
b2850: {
l4 = f497(l0,l1); if (l4 === undefined) break b2850;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2850;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2850;
if ((l6 === false)) break b2850;
break b2849;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2851: {
if (l3 === undefined) break b2851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2852: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2852;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2852;
l6 = l5;
l7 = f496(l0,l1); if (l7 === undefined) break b2852;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2852;
l9 = l8;
l10 = f509(l0,l1,l6,l9); if (l10 === undefined) break b2852;
if ((l10 === false)) break b2852;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2853: {
if (l3 === undefined) break b2853;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2854: {
return l2;
}
}
function f510(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function f511(l0,l1) {
let l3,l4,l5,l6,l2;
b2855: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2855;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2855;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2856: {
if (l3 === undefined) break b2856;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2857: {
return l2;
}
}
function g512(l0,l1) {
let l3,l4,l5,l2;
b2858: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2858;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2858;
if (!(l5 === false)) break b2858;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2859: {
if (l3 === undefined) break b2859;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2860: {
return l2;
}
}
function f512(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l3,l4,l5,l6,l2;
b2861: {
l3 = undefined;
b2862: {
l4 = f497(l0,l1); if (l4 === undefined) break b2862;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2862;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2862;
if ((l6 === false)) break b2862;
break b2861;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2863: {
if (l3 === undefined) break b2863;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2864: {
l3 = undefined;
b2865: {
l4 = f512(l0,l1); if (l4 === undefined) break b2865;
if ((l4 === false)) break b2865;
break b2864;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2866: {
if (l3 === undefined) break b2866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2867: {
return l2;
}
}
function f513(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2868: {
l2 = new RegoSet();
}
b2869: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2869;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2869;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2869;
if ((l7 === false)) break b2869;
l2.add("user.unit");
}
b2870: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2870;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2870;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2870;
if ((l7 === false)) break b2870;
l2.add("user.post_ends_on");
}
b2871: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2871;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2871;
l6 = null;
if (!Q(l5, l6)) break b2871;
l2.add("user.post_ends_on");
}
b2872: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2872;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2872;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2872;
if ((l7 === false)) break b2872;
l2.add("account.application_form");
}
b2873: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2873;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2873;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2873;
if ((l7 === false)) break b2873;
l2.add("account.confidentiality_pledge");
}
b2874: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2874;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2874;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2874;
if ((l7 === false)) break b2874;
l2.add("account.default_password");
}
b2875: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2875;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2875;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2875;
if ((l7 === false)) break b2875;
l2.add("account.password_changed_on");
}
b2876: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2876;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2876;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2876;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2876;
if ((l8 === false)) break b2876;
l2.add("session.idle_minutes");
}
b2877: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2877;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2877;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2877;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2877;
if ((l8 === false)) break b2877;
l2.add("client.ip");
}
b2878: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2878;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2878;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2878;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2878;
if ((l8 === false)) break b2878;
l2.add("client.allowed_ips");
}
b2879: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2879;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2879;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2879;
if ((l7 === false)) break b2879;
l2.add("query.within_approved_scope");
}
b2880: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2880;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2880;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2880;
if ((l7 === false)) break b2880;
l2.add("query.purpose_listed");
}
b2881: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2881;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2881;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2881;
if ((l7 === false)) break b2881;
l2.add("query.fields");
}
b2882: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2882;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2882;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2882;
if ((l7 === false)) break b2882;
l2.add("account.approved_from");
}
b2883: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2883;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2883;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2883;
if ((l7 === false)) break b2883;
l2.add("account.approved_until");
}
b2884: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2884;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2884;
l6 = null;
if (!Q(l5, l6)) break b2884;
l2.add("account.approved_until");
}
b2885: {
return l2;
}
}
function f514(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2886: {
l2 = new RegoSet();
}
b2887: {
l3 = undefined;
b2888: {
l4 = f506(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2888;
if ((l4 === false)) break b2888;
break b2887;}
l2.add("confidentiality_pledge_missing");
}
b2889: {
l3 = undefined;
b2890: {
l4 = f506(l0,l1,"password_expired"); if (l4 === undefined) break b2890;
if ((l4 === false)) break b2890;
break b2889;}
l5 = f514(l0,l1); if (l5 === undefined) break b2889;
l6 = l5;
b2891: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2891;
if ((l7 === false)) break b2891;
break b2889;}
l2.add("password_expired");
}
b2892: {
return l2;
}
}
function f515(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function f516(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2893: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2893;
if (!(l8 === "exceeded")) break b2893;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2893;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2893;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2893;
if ((l12 === false)) break b2893;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2894: {
if (l5 === undefined) break b2894;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2895: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2895;
if (!(l8 === "reached")) break b2895;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2895;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2895;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2895;
if ((l12 === false)) break b2895;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2896: {
if (l5 === undefined) break b2896;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2897: {
return l2;
}
}
function f517(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2898: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2898;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2898;
if ((l8 === false)) break b2898;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2898;
if ((l9 === false)) break b2898;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2899: {
if (l4 === undefined) break b2899;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2900: {
return l2;
}
}
function g518(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2901: {
l2 = new RegoSet();
}
b2902: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2902;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2902;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2902;
if (!(l6 === "active")) break b2902;
l2.add("linkage_not_active");
}
b2903: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2903;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2903;
if (!(l5 === "service")) break b2903;
l2.add("personal_account_not_served");
}
b2904: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2904;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2904;
l6 = l5;
l7 = f498(l0,l1); if (l7 === undefined) break b2904;
l8 = l7;
l9 = f499(l0,l1); if (l9 === undefined) break b2904;
l10 = l9;
l11 = f500(l0,l1,l6,l8,l10); if (l11 === undefined) break b2904;
if ((l11 === false)) break b2904;
l2.add("unit_not_listed");
}
b2905: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2905;
if ((l4 === false)) break b2905;
l2.add("unit_not_listed");
}
b2906: {
l3 = undefined;
l4 = f503(l0,l1); if (l4 === undefined) break b2906;
if ((l4 === false)) break b2906;
l2.add("unit_not_listed");
}
b2907: {
l3 = undefined;
l4 = f506(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2907;
if ((l4 === false)) break b2907;
l2.add("role_may_not_query");
}
b2908: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2908;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2908;
l6 = null;
if (!Q(l5, l6)) break b2908;
l2.add("post_ended");
}
b2909: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2909;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2909;
l6 = l5;
l7 = f507(l0,l1,l6); if (l7 === undefined) break b2909;
if ((l7 === false)) break b2909;
l2.add("post_ended");
}
b2910: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2910;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2910;
if (!(l5 === true)) break b2910;
l6 = f510(l0,l1); if (l6 === undefined) break b2910;
if ((l6 === false)) break b2910;
l7 = f513(l0,l1); if (l7 === undefined) break b2910;
if ((l7 === false)) break b2910;
l2.add("right_not_approved");
}
b2911: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2911;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2911;
l6 = f496(l0,l1); if (l6 === undefined) break b2911;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2911;
if (!Q(l5, l7)) break b2911;
l8 = f496(l0,l1); if (l8 === undefined) break b2911;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2911;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2911;
if ((l11 === false)) break b2911;
l2.add("account_not_own");
}
b2912: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2912;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2912;
if (!(l5 === "active")) break b2912;
l2.add("account_not_active");
}
b2913: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2913;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2913;
if (!(l5 === "locked")) break b2913;
b2914: {
l6 = f497(l0,l1); if (l6 === undefined) break b2914;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2914;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2914;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2914;
if ((l9 === false)) break b2914;
break b2913;}
l2.add("account_not_active");
}
b2915: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2915;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2915;
if (!(l5 === true)) break b2915;
l2.add("application_form_missing");
}
b2916: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2916;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2916;
if (!(l5 === true)) break b2916;
l2.add("confidentiality_pledge_missing");
}
b2917: {
l3 = undefined;
b2918: {
l4 = f506(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2918;
if ((l4 === false)) break b2918;
break b2917;}
l2.add("confidentiality_pledge_missing");
}
b2919: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2919;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2919;
if (!(l5 === false)) break b2919;
l2.add("default_password");
}
b2920: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2920;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2920;
if ((l6 === false)) break b2920;
l7 = f508(l0,l1); if (l7 === undefined) break b2920;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2920;
l9 = l8;
l10 = f493(l0,l1); if (l10 === undefined) break b2920;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2920;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2920;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2920;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2920;
l15 = l14;
l16 = f46(l0,l1,l9,l15); if (l16 === undefined) break b2920;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2920;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2920;
if ((l20 === false)) break b2920;
l2.add("password_expired");
}
b2921: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2921;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2921;
if ((l6 === false)) break b2921;
l2.add("password_expired");
}
b2922: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2922;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2922;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2922;
l7 = l6;
l8 = f493(l0,l1); if (l8 === undefined) break b2922;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2922;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2922;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2922;
l12 = l11;
l13 = f516(l0,l1,l7,l12); if (l13 === undefined) break b2922;
if ((l13 === false)) break b2922;
l2.add("session_idle");
}
b2923: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2923;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2923;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2923;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2923;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2923;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2923;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2923;
if ((l12 === false)) break b2923;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2923;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2923;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2923;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2923;
if ((l17 === false)) break b2923;
l2.add("ip_not_whitelisted");
}
b2924: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2924;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2924;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2924;
if ((l7 === false)) break b2924;
l2.add("case_number_missing");
}
b2925: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2925;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2925;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2925;
if ((l7 === false)) break b2925;
l2.add("reason_missing");
}
b2926: {
l3 = undefined;
l4 = [];
b2927: {
l5 = f497(l0,l1); if (l5 === undefined) break b2927;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2927;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2927;
{
const k2928 = keysOf(l7), v2928 = valuesOf(l7);
for (let n2928 = 0; n2928 < v2928.length; n2928++) {
l8 = k2928 === null ? n2928 : k2928[n2928];
l9 = v2928[n2928];
b2929: {
l10 = l8;
l11 = l9;
l12 = f511(l0,l1); if (l12 === undefined) break b2929;
l13 = D(l12, l11); if (l13 === undefined) break b2929;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2929;
if ((l15 === false)) break b2929;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2926;
l18 = l17;
l19 = f497(l0,l1); if (l19 === undefined) break b2926;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2926;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2926;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2926;
if ((l23 === false)) break b2926;
l2.add("statement_missing");
}
b2930: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2930;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2930;
if (!(l5 === true)) break b2930;
l2.add("not_official_use");
}
b2931: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2931;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2931;
if (!(l5 === true)) break b2931;
l2.add("purpose_not_listed");
}
b2932: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2932;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2932;
l6 = l5;
l7 = undefined;
b2933: {
b2934: {
if (!Array.isArray(l6)) break b2934;
break b2933;
}
b2935: {
if (!O(l6)) break b2935;
break b2933;
}
b2936: {
if (!(l6 instanceof RegoSet)) break b2936;
break b2933;
}
break b2932;
}
{
const k2937 = keysOf(l6), v2937 = valuesOf(l6);
for (let n2937 = 0; n2937 < v2937.length; n2937++) {
l9 = k2937 === null ? n2937 : k2937[n2937];
l10 = v2937[n2937];
b2938: {
l11 = l9;
l8 = undefined;
b2939: {
l12 = l10;
l13 = f497(l0,l1); if (l13 === undefined) break b2939;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2939;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2939;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2939;
if ((l17 === false)) break b2939;
l8 = true;
}
if (l8 !== undefined) break b2938;
l7 = true;
}
}
}
if (l7 !== undefined) break b2932;
l2.add("field_not_allowed");
}
b2940: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2940;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2940;
if (!(l5 === true)) break b2940;
l2.add("outside_approved_scope");
}
b2941: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2941;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2941;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2941;
if ((l7 === false)) break b2941;
l2.add("approval_missing");
}
b2942: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2942;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2942;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2942;
if ((l7 === false)) break b2942;
l2.add("approval_not_started");
}
b2943: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2943;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2943;
l6 = l5;
l7 = f517(l0,l1,l6); if (l7 === undefined) break b2943;
if ((l7 === false)) break b2943;
l2.add("approval_expired");
}
b2944: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2944;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2944;
l6 = null;
if (!Q(l5, l6)) break b2944;
l2.add("approval_expired");
}
b2945: {
return l2;
}
}
function f518(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2946: {
l3 = undefined;
l4 = new Bare();
l5 = new RegoSet();
l5.add("account.application_form");
l4["application_form_missing"] = l5;
l6 = new RegoSet();
l6.add("account.approved_until");
l4["approval_expired"] = l6;
l7 = new RegoSet();
l7.add("account.approved_until");
l4["approval_missing"] = l7;
l8 = new RegoSet();
l8.add("account.approved_from");
l4["approval_not_started"] = l8;
l9 = new RegoSet();
l9.add("account.confidentiality_pledge");
l4["confidentiality_pledge_missing"] = l9;
l10 = new RegoSet();
l10.add("account.default_password");
l4["default_password"] = l10;
l11 = new RegoSet();
l11.add("query.fields");
l4["field_not_allowed"] = l11;
l12 = new RegoSet();
l12.add("client.allowed_ips");
l12.add("client.ip");
l4["ip_not_whitelisted"] = l12;
l13 = new RegoSet();
l13.add("query.within_approved_scope");
l4["outside_approved_scope"] = l13;
l14 = new RegoSet();
l14.add("account.password_changed_on");
l4["password_expired"] = l14;
l15 = new RegoSet();
l15.add("user.post_ends_on");
l4["post_ended"] = l15;
l16 = new RegoSet();
l16.add("query.purpose_listed");
l4["purpose_not_listed"] = l16;
l17 = new RegoSet();
l17.add("session.idle_minutes");
l4["session_idle"] = l17;
l18 = new RegoSet();
l18.add("user.unit");
l4["unit_not_listed"] = l18;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2947: {
if (l3 === undefined) break b2947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2948: {
return l2;
}
}
function f519(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g520(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2949: {
l3 = undefined;
l4 = [];
b2950: {
l5 = f497(l0,l1); if (l5 === undefined) break b2950;
{
const k2951 = keysOf(l5), v2951 = valuesOf(l5);
for (let n2951 = 0; n2951 < v2951.length; n2951++) {
l6 = k2951 === null ? n2951 : k2951[n2951];
l7 = v2951[n2951];
b2952: {
l8 = l6;
l9 = l7;
l10 = f519(l0,l1); if (l10 === undefined) break b2952;
l11 = D(l10, l8); if (l11 === undefined) break b2952;
{
const k2953 = keysOf(l11), v2953 = valuesOf(l11);
for (let n2953 = 0; n2953 < v2953.length; n2953++) {
l12 = k2953 === null ? n2953 : k2953[n2953];
l13 = v2953[n2953];
b2954: {
l14 = l12;
l15 = l13;
l16 = [l8,l15];
l4.push(l16);
}
}
}
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2955: {
if (l3 === undefined) break b2955;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2956: {
return l2;
}
}
function f520(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g521(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2957: {
l2 = new RegoSet();
}
b2958: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2959 = keysOf(l5), v2959 = valuesOf(l5);
for (let n2959 = 0; n2959 < v2959.length; n2959++) {
l6 = k2959 === null ? n2959 : k2959[n2959];
l7 = v2959[n2959];
b2960: {
l8 = l6;
l9 = l7;
b2961: {
l10 = f506(l0,l1,l9); if (l10 === undefined) break b2961;
if ((l10 === false)) break b2961;
break b2960;}
l2.add(l9);
}
}
}
}
b2962: {
return l2;
}
}
function f521(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2963: {
l3 = undefined;
l4 = [];
b2964: {
l5 = f520(l0,l1); if (l5 === undefined) break b2964;
{
const k2965 = keysOf(l5), v2965 = valuesOf(l5);
for (let n2965 = 0; n2965 < v2965.length; n2965++) {
l6 = k2965 === null ? n2965 : k2965[n2965];
l7 = v2965[n2965];
b2966: {
l8 = l6;
if (!Array.isArray(l7)) break b2966;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2966;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2966;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2966;
l14 = l12;
l15 = f514(l0,l1); if (l15 === undefined) break b2966;
l16 = l15;
b2967: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2967;
if ((l17 === false)) break b2967;
break b2966;}
l18 = f521(l0,l1); if (l18 === undefined) break b2966;
l19 = l18;
b2968: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2968;
if ((l20 === false)) break b2968;
break b2966;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2969: {
if (l3 === undefined) break b2969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2970: {
return l2;
}
}
function f522(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2971: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2971;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2971;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2971;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2971;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2971;
if (!(l8 === "unset")) break b2971;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2972: {
if (l3 === undefined) break b2972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2973: {
return l2;
}
}
function f523(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2974: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2974;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2974;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2974;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2974;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2974;
if (!(l8 === "unset")) break b2974;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2975: {
if (l3 === undefined) break b2975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2976: {
return l2;
}
}
function f524(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2977: {
l2 = new RegoSet();
}
b2978: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b2978;
{
const k2979 = keysOf(l4), v2979 = valuesOf(l4);
for (let n2979 = 0; n2979 < v2979.length; n2979++) {
l5 = k2979 === null ? n2979 : k2979[n2979];
l6 = v2979[n2979];
b2980: {
l7 = l5;
if (!Array.isArray(l6)) break b2980;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2980;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2980;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2980;
l13 = l11;
l2.add(l12);
}
}
}
}
b2981: {
l3 = undefined;
b2982: {
l4 = "password_expired";
l5 = f523(l0,l1); if (l5 === undefined) break b2982;
l6 = l5;
l2.add(l4);
}
b2983: {
l7 = "session_idle";
l8 = f524(l0,l1); if (l8 === undefined) break b2983;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2981;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2981;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2981;
{
const k2984 = keysOf(l13), v2984 = valuesOf(l13);
for (let n2984 = 0; n2984 < v2984.length; n2984++) {
l14 = k2984 === null ? n2984 : k2984[n2984];
l15 = v2984[n2984];
b2985: {
l16 = l14;
b2986: {
l17 = D(l10, l14); if (l17 === undefined) break b2986;
break b2985;}
b2987: {
b2988: {
break b2987;
}
break b2985;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2989: {
return l2;
}
}
function f525(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2990: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2990;
l5 = l4;
l6 = f525(l0,l1); if (l6 === undefined) break b2990;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2990;
l9 = l8;
l10 = f497(l0,l1); if (l10 === undefined) break b2990;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2990;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2991: {
if (l3 === undefined) break b2991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2992: {
return l2;
}
}
function f526(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function f527(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2993: {
b2994: {
l4 = undefined;
l5 = l3;
l6 = f508(l0,l1); if (l6 === undefined) break b2994;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2994;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2994;
l10 = D(l9, l8); if (l10 === undefined) break b2994;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2994;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2995: {
if (l4 !== undefined) break b2995;
l5 = l3;
l6 = [];
b2996: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2996;
{
const k2997 = keysOf(l7), v2997 = valuesOf(l7);
for (let n2997 = 0; n2997 < v2997.length; n2997++) {
l8 = k2997 === null ? n2997 : k2997[n2997];
l9 = v2997[n2997];
b2998: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2998;
l13 = l12;
l14 = f496(l0,l1); if (l14 === undefined) break b2998;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2998;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2998;
if ((l17 === false)) break b2998;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2998;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2995;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2995;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2999: {
if (l4 !== undefined) break b2999;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3000: {
if (l4 === undefined) break b3000;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3001: {
return l2;
}
}
function f528(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3002: {
b3003: {
l4 = undefined;
l5 = l3;
l6 = f508(l0,l1); if (l6 === undefined) break b3003;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3003;
if (!(l7 === true)) break b3003;
b3004: {
l8 = f510(l0,l1); if (l8 === undefined) break b3004;
if ((l8 === false)) break b3004;
break b3003;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b3003;
l10 = l9;
l11 = f527(l0,l1,l10); if (l11 === undefined) break b3003;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b3005: {
if (l4 !== undefined) break b3005;
l5 = l3;
l6 = f508(l0,l1); if (l6 === undefined) break b3005;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3005;
if (!(l7 === true)) break b3005;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b3005;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b3006: {
if (l4 !== undefined) break b3006;
l5 = l3;
l6 = f527(l0,l1,l5); if (l6 === undefined) break b3006;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b3007: {
if (l4 === undefined) break b3007;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3008: {
return l2;
}
}
function g529(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3009: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b3009;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b3009;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3010: {
if (l3 === undefined) break b3010;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3011: {
return l2;
}
}
function f529(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g530(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3012: {
l2 = new Bare();
}
b3013: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b3013;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b3013;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3013;
{
const k3014 = keysOf(l6), v3014 = valuesOf(l6);
for (let n3014 = 0; n3014 < v3014.length; n3014++) {
l7 = k3014 === null ? n3014 : k3014[n3014];
l8 = v3014[n3014];
b3015: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b3016: {
return l2;
}
}
function f530(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3017: {
l3 = undefined;
l4 = new RegoSet();
b3018: {
l5 = f511(l0,l1); if (l5 === undefined) break b3018;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3018;
{
const k3019 = keysOf(l6), v3019 = valuesOf(l6);
for (let n3019 = 0; n3019 < v3019.length; n3019++) {
l7 = k3019 === null ? n3019 : k3019[n3019];
l8 = v3019[n3019];
b3020: {
l9 = l7;
l10 = l8;
b3021: {
l11 = f530(l0,l1); if (l11 === undefined) break b3021;
l12 = D(l11, l10); if (l12 === undefined) break b3021;
if ((l12 === false)) break b3021;
break b3020;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b3020;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b3020;
l18 = l17;
l19 = l18;
l4.add(l19);
}
}
}
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3022: {
if (l3 === undefined) break b3022;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3023: {
return l2;
}
}
function f531(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3024: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3024;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b3024;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b3024;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3025: {
if (l3 === undefined) break b3025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3026: {
return l2;
}
}
function f532(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b3027: {
l3 = undefined;
l4 = new RegoSet();
b3028: {
l5 = f526(l0,l1); if (l5 === undefined) break b3028;
{
const k3029 = keysOf(l5), v3029 = valuesOf(l5);
for (let n3029 = 0; n3029 < v3029.length; n3029++) {
l6 = k3029 === null ? n3029 : k3029[n3029];
l7 = v3029[n3029];
b3030: {
l8 = l6;
l9 = l7;
l10 = f528(l0,l1,l9); if (l10 === undefined) break b3030;
l11 = l10;
l12 = new Bare();
b3031: {
l13 = f529(l0,l1); if (l13 === undefined) break b3031;
l12["account_not_active"] = l13;
}
b3032: {
l14 = f531(l0,l1); if (l14 === undefined) break b3032;
l12["field_not_allowed"] = l14;
}
b3033: {
l15 = f532(l0,l1); if (l15 === undefined) break b3033;
l12["linkage_not_active"] = l15;
}
b3034: {
b3035: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3035;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3035;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b3035;
l16 = merge(l19, l12);
break b3034;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b3030;
l23 = l22;
l24 = f76(l0,l1,l8,l11,l23); if (l24 === undefined) break b3030;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b3036: {
if (l3 === undefined) break b3036;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3037: {
return l2;
}
}
function f533(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b3038: {
l2 = new RegoSet();
}
b3039: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3039;
{
const k3040 = keysOf(l4), v3040 = valuesOf(l4);
for (let n3040 = 0; n3040 < v3040.length; n3040++) {
l5 = k3040 === null ? n3040 : k3040[n3040];
l6 = v3040[n3040];
b3041: {
l7 = l5;
if (!Array.isArray(l6)) break b3041;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b3041;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3041;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b3041;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b3042: {
l3 = undefined;
b3043: {
l4 = "password_expired";
l5 = f523(l0,l1); if (l5 === undefined) break b3043;
l6 = l5;
l7 = f497(l0,l1); if (l7 === undefined) break b3043;
l8 = D(l7, l4); if (l8 === undefined) break b3043;
if ((l8 === false)) break b3043;
l9 = new O24(l6);
l2.add(l9);
}
b3044: {
l10 = "session_idle";
l11 = f524(l0,l1); if (l11 === undefined) break b3044;
l12 = l11;
l13 = f497(l0,l1); if (l13 === undefined) break b3044;
l14 = D(l13, l10); if (l14 === undefined) break b3044;
if ((l14 === false)) break b3044;
l15 = new O24(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3042;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3042;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b3042;
{
const k3045 = keysOf(l19), v3045 = valuesOf(l19);
for (let n3045 = 0; n3045 < v3045.length; n3045++) {
l20 = k3045 === null ? n3045 : k3045[n3045];
l21 = v3045[n3045];
b3046: {
l22 = l20;
b3047: {
l23 = D(l16, l20); if (l23 === undefined) break b3047;
break b3046;}
b3048: {
b3049: {
break b3048;
}
break b3046;
}
l26 = l21;
l27 = f497(l0,l1); if (l27 === undefined) break b3046;
l28 = D(l27, l22); if (l28 === undefined) break b3046;
if ((l28 === false)) break b3046;
l29 = new O24(l26);
l2.add(l29);
}
}
}
}
b3050: {
return l2;
}
}
function f534(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g535(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3051: {
b3052: {
l3 = undefined;
l4 = f526(l0,l1); if (l4 === undefined) break b3052;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3052;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3052;
if ((l9 === false)) break b3052;
l10 = f526(l0,l1); if (l10 === undefined) break b3052;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3053: {
if (l3 !== undefined) break b3053;
l4 = f497(l0,l1); if (l4 === undefined) break b3053;
l5 = l4;
l6 = f515(l0,l1); if (l6 === undefined) break b3053;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b3053;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3054: {
if (l3 === undefined) break b3054;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3055: {
return l2;
}
}
function f535(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3056: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b3056;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3056;
l6 = l5;
l7 = f498(l0,l1); if (l7 === undefined) break b3056;
l8 = l7;
l9 = f499(l0,l1); if (l9 === undefined) break b3056;
l10 = l9;
l11 = f98(l0,l1,l6,l8,l10); if (l11 === undefined) break b3056;
if ((l11 === false)) break b3056;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3057: {
if (l3 === undefined) break b3057;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3058: {
l3 = undefined;
l4 = f503(l0,l1); if (l4 === undefined) break b3058;
if ((l4 === false)) break b3058;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3059: {
if (l3 === undefined) break b3059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3060: {
return l2;
}
}
function f536(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3061: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b3061;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3061;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3061;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b3061;
{
const k3062 = keysOf(l7), v3062 = valuesOf(l7);
for (let n3062 = 0; n3062 < v3062.length; n3062++) {
l8 = k3062 === null ? n3062 : k3062[n3062];
l9 = v3062[n3062];
b3063: {
l10 = l8;
l11 = l9;
l12 = f496(l0,l1); if (l12 === undefined) break b3063;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3063;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3063;
if ((l15 === false)) break b3063;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3064: {
if (l3 === undefined) break b3064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3065: {
return l2;
}
}
function f537(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3066: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b3066;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3066;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3066;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3066;
{
const k3067 = keysOf(l7), v3067 = valuesOf(l7);
for (let n3067 = 0; n3067 < v3067.length; n3067++) {
l8 = k3067 === null ? n3067 : k3067[n3067];
l9 = v3067[n3067];
b3068: {
l10 = l8;
l11 = l9;
l12 = f496(l0,l1); if (l12 === undefined) break b3068;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3068;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3068;
if ((l15 === false)) break b3068;
b3069: {
l16 = f537(l0,l1); if (l16 === undefined) break b3069;
if ((l16 === false)) break b3069;
break b3068;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3070: {
if (l3 === undefined) break b3070;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3071: {
return l2;
}
}
function f538(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3072: {
l2 = new RegoSet();
}
b3073: {
l3 = undefined;
l4 = f535(l0,l1); if (l4 === undefined) break b3073;
{
const k3074 = keysOf(l4), v3074 = valuesOf(l4);
for (let n3074 = 0; n3074 < v3074.length; n3074++) {
l5 = k3074 === null ? n3074 : k3074[n3074];
l6 = v3074[n3074];
b3075: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b3075;
if ((l9 === false)) break b3075;
l10 = f527(l0,l1,l8); if (l10 === undefined) break b3075;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3075;
l13 = l12;
{
const k3076 = keysOf(l13), v3076 = valuesOf(l13);
for (let n3076 = 0; n3076 < v3076.length; n3076++) {
l14 = k3076 === null ? n3076 : k3076[n3076];
l15 = v3076[n3076];
b3077: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
}
}
}
b3078: {
l3 = undefined;
l4 = f526(l0,l1); if (l4 === undefined) break b3078;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3078;
l6 = l5;
l7 = f528(l0,l1,l6); if (l7 === undefined) break b3078;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3078;
l10 = l9;
{
const k3079 = keysOf(l10), v3079 = valuesOf(l10);
for (let n3079 = 0; n3079 < v3079.length; n3079++) {
l11 = k3079 === null ? n3079 : k3079[n3079];
l12 = v3079[n3079];
b3080: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3081: {
l3 = undefined;
l4 = f535(l0,l1); if (l4 === undefined) break b3081;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3081;
if ((l5 === false)) break b3081;
l6 = f536(l0,l1); if (l6 === undefined) break b3081;
if ((l6 === false)) break b3081;
l7 = f497(l0,l1); if (l7 === undefined) break b3081;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b3081;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b3081;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3081;
l12 = l11;
{
const k3082 = keysOf(l12), v3082 = valuesOf(l12);
for (let n3082 = 0; n3082 < v3082.length; n3082++) {
l13 = k3082 === null ? n3082 : k3082[n3082];
l14 = v3082[n3082];
b3083: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3084: {
l3 = undefined;
l4 = f535(l0,l1); if (l4 === undefined) break b3084;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3084;
if ((l5 === false)) break b3084;
l6 = f538(l0,l1); if (l6 === undefined) break b3084;
if ((l6 === false)) break b3084;
l7 = f497(l0,l1); if (l7 === undefined) break b3084;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b3084;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b3084;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3084;
l12 = l11;
{
const k3085 = keysOf(l12), v3085 = valuesOf(l12);
for (let n3085 = 0; n3085 < v3085.length; n3085++) {
l13 = k3085 === null ? n3085 : k3085[n3085];
l14 = v3085[n3085];
b3086: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3087: {
return l2;
}
}
function f539(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3088: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b3088;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b3088;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b3088;
if ((l7 === false)) break b3088;
l8 = f496(l0,l1); if (l8 === undefined) break b3088;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3088;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b3088;
if ((l11 === false)) break b3088;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3089: {
if (l3 === undefined) break b3089;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3090: {
return l2;
}
}
function f540(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g541(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3091: {
b3092: {
l3 = undefined;
l4 = f540(l0,l1); if (l4 === undefined) break b3092;
if ((l4 === false)) break b3092;
l5 = f494(l0,l1); if (l5 === undefined) break b3092;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3092;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3092;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3092;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3093: {
if (l3 !== undefined) break b3093;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3094: {
if (l3 === undefined) break b3094;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3095: {
return l2;
}
}
function f541(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g541(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function f542(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3096: {
b3097: {
l4 = undefined;
l5 = l3;
l6 = f526(l0,l1); if (l6 === undefined) break b3097;
l7 = D(l6, l5); if (l7 === undefined) break b3097;
if ((l7 === false)) break b3097;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b3098: {
if (l4 !== undefined) break b3098;
l5 = l3;
l6 = f525(l0,l1); if (l6 === undefined) break b3098;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3098;
if ((l8 === false)) break b3098;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3099: {
if (l4 !== undefined) break b3099;
l5 = l3;
l6 = f515(l0,l1); if (l6 === undefined) break b3099;
l7 = l6;
l8 = new RegoSet();
b3100: {
l9 = "confidentiality_pledge_missing";
b3101: {
l10 = f506(l0,l1,l9); if (l10 === undefined) break b3101;
if ((l10 === false)) break b3101;
break b3100;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b3099;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b3099;
if ((l14 === false)) break b3099;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b3102: {
if (l4 !== undefined) break b3102;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b3103: {
if (l4 === undefined) break b3103;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3104: {
return l2;
}
}
function g543(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3105: {
l3 = undefined;
l4 = [];
b3106: {
l5 = f62(l0,l1,"checks"); if (l5 === undefined) break b3106;
if ((l5 === false)) break b3106;
l6 = f494(l0,l1); if (l6 === undefined) break b3106;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b3106;
{
const k3107 = keysOf(l7), v3107 = valuesOf(l7);
for (let n3107 = 0; n3107 < v3107.length; n3107++) {
l8 = k3107 === null ? n3107 : k3107[n3107];
l9 = v3107[n3107];
b3108: {
l10 = l8;
l11 = l9;
l12 = f497(l0,l1); if (l12 === undefined) break b3108;
l13 = D(l12, l11); if (l13 === undefined) break b3108;
l14 = l13;
l15 = f527(l0,l1,l14); if (l15 === undefined) break b3108;
l16 = l15;
l17 = f542(l0,l1,l11); if (l17 === undefined) break b3108;
l18 = l17;
l19 = f121(l0,l1,l11,l16,l18); if (l19 === undefined) break b3108;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3109: {
if (l3 === undefined) break b3109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3110: {
return l2;
}
}
function f543(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3111: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b3111;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3111;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3111;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3111;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3112: {
if (l3 === undefined) break b3112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3113: {
return l2;
}
}
function f544(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g545(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3114: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b3114;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3114;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3114;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3114;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3115: {
if (l3 === undefined) break b3115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3116: {
return l2;
}
}
function f545(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g545(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g546(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b3117: {
l2 = new RegoSet();
}
b3118: {
l3 = undefined;
b3119: {
l4 = "password_expired";
l5 = f544(l0,l1); if (l5 === undefined) break b3119;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b3119;
l8 = l7;
{
const k3120 = keysOf(l8), v3120 = valuesOf(l8);
for (let n3120 = 0; n3120 < v3120.length; n3120++) {
l9 = k3120 === null ? n3120 : k3120[n3120];
l10 = v3120[n3120];
b3121: {
l11 = l9;
l12 = l10;
l13 = f535(l0,l1); if (l13 === undefined) break b3121;
l14 = D(l13, l4); if (l14 === undefined) break b3121;
if ((l14 === false)) break b3121;
l2.add(l12);
}
}
}
}
b3122: {
l15 = "session_idle";
l16 = f545(l0,l1); if (l16 === undefined) break b3122;
l17 = l16;
l18 = f85(l0,l1,l17); if (l18 === undefined) break b3122;
l19 = l18;
{
const k3123 = keysOf(l19), v3123 = valuesOf(l19);
for (let n3123 = 0; n3123 < v3123.length; n3123++) {
l20 = k3123 === null ? n3123 : k3123[n3123];
l21 = v3123[n3123];
b3124: {
l22 = l20;
l23 = l21;
l24 = f535(l0,l1); if (l24 === undefined) break b3124;
l25 = D(l24, l15); if (l25 === undefined) break b3124;
if ((l25 === false)) break b3124;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b3118;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b3118;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b3118;
{
const k3125 = keysOf(l29), v3125 = valuesOf(l29);
for (let n3125 = 0; n3125 < v3125.length; n3125++) {
l30 = k3125 === null ? n3125 : k3125[n3125];
l31 = v3125[n3125];
b3126: {
l32 = l30;
b3127: {
l33 = D(l26, l30); if (l33 === undefined) break b3127;
break b3126;}
b3128: {
b3129: {
break b3128;
}
break b3126;
}
l36 = l31;
l37 = f85(l0,l1,l36); if (l37 === undefined) break b3126;
l38 = l37;
{
const k3130 = keysOf(l38), v3130 = valuesOf(l38);
for (let n3130 = 0; n3130 < v3130.length; n3130++) {
l39 = k3130 === null ? n3130 : k3130[n3130];
l40 = v3130[n3130];
b3131: {
l41 = l39;
l42 = l40;
l43 = f535(l0,l1); if (l43 === undefined) break b3131;
l44 = D(l43, l32); if (l44 === undefined) break b3131;
if ((l44 === false)) break b3131;
l2.add(l42);
}
}
}
}
}
}
}
b3132: {
l3 = undefined;
l4 = f540(l0,l1); if (l4 === undefined) break b3132;
if ((l4 === false)) break b3132;
l5 = f494(l0,l1); if (l5 === undefined) break b3132;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3132;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3132;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3132;
l10 = l9;
l2.add(l10);
}
b3133: {
return l2;
}
}
function f546(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3134: {
b3135: {
l3 = undefined;
b3136: {
l4 = f494(l0,l1); if (l4 === undefined) break b3136;
if ((l4 === false)) break b3136;
break b3135;}
l5 = f495(l0,l1); if (l5 === undefined) break b3135;
l6 = l5;
l7 = [];
b3137: {
l8 = f493(l0,l1); if (l8 === undefined) break b3137;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3135;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3138: {
if (l3 !== undefined) break b3138;
l4 = f533(l0,l1); if (l4 === undefined) break b3138;
l5 = l4;
l6 = f534(l0,l1); if (l6 === undefined) break b3138;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b3138;
l9 = l8;
l10 = l9;
l11 = f494(l0,l1); if (l11 === undefined) break b3138;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3138;
l14 = l13;
l15 = f539(l0,l1); if (l15 === undefined) break b3138;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3138;
l18 = l17;
l19 = f541(l0,l1); if (l19 === undefined) break b3138;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3138;
l22 = l21;
l23 = f495(l0,l1); if (l23 === undefined) break b3138;
l24 = l23;
l25 = f493(l0,l1); if (l25 === undefined) break b3138;
l26 = l25;
l27 = f543(l0,l1); if (l27 === undefined) break b3138;
l28 = l27;
l29 = f534(l0,l1); if (l29 === undefined) break b3138;
l30 = l29;
l31 = [];
b3139: {
if (!(l10 === "permit")) break b3139;
l32 = f494(l0,l1); if (l32 === undefined) break b3139;
l33 = l32;
l34 = f71(l0,l1,l33); if (l34 === undefined) break b3139;
l35 = l34;
{
const k3140 = keysOf(l35), v3140 = valuesOf(l35);
for (let n3140 = 0; n3140 < v3140.length; n3140++) {
l36 = k3140 === null ? n3140 : k3140[n3140];
l37 = v3140[n3140];
b3141: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f533(l0,l1); if (l41 === undefined) break b3138;
l42 = l41;
l43 = f546(l0,l1); if (l43 === undefined) break b3138;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3138;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3142: {
if (l3 === undefined) break b3142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3143: {
return l2;
}
}
function f547(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3144: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3144;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3144;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3145: {
if (l3 === undefined) break b3145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3146: {
return l2;
}
}
function f548(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3147: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3147;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3147;
l6 = l5;
l7 = f548(l0,l1); if (l7 === undefined) break b3147;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3147;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3147;
l10 = D(l9, l6); if (l10 === undefined) break b3147;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3148: {
if (l3 === undefined) break b3148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3149: {
return l2;
}
}
function f549(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function f550(l0,l1) {
let l3,l2;
b3150: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3151: {
if (l3 === undefined) break b3151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3152: {
return l2;
}
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3153: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3153;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3153;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3153;
if ((l7 === false)) break b3153;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3153;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3153;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3154: {
if (l3 === undefined) break b3154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3155: {
return l2;
}
}
function f551(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3156: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3156;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3156;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3156;
if ((l7 === false)) break b3156;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3156;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3156;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3157: {
if (l3 === undefined) break b3157;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3158: {
return l2;
}
}
function f552(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g553(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3159: {
b3160: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3160;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3160;
if (!(l5 === "account_closed")) break b3160;
l6 = f552(l0,l1); if (l6 === undefined) break b3160;
l7 = l6;
l8 = f551(l0,l1); if (l8 === undefined) break b3160;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3160;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3161: {
if (l3 !== undefined) break b3161;
l4 = f549(l0,l1); if (l4 === undefined) break b3161;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3161;
if (!(l5 === "event")) break b3161;
l6 = f552(l0,l1); if (l6 === undefined) break b3161;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3162: {
if (l3 === undefined) break b3162;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3163: {
return l2;
}
}
function f553(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g553(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function f554(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b3164: {
b3165: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3165;
l10 = l9;
l11 = l10;
l12 = f45(l0,l1,l11,l7); if (l12 === undefined) break b3165;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b3165;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b3165;
l22 = l21;
if (!Q(l18, l22)) break b3165;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b3165;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b3166: {
if (l5 !== undefined) break b3166;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3166;
l10 = l9;
l11 = f45(l0,l1,l10,l7); if (l11 === undefined) break b3166;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3167: {
if (l5 === undefined) break b3167;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3168: {
return l2;
}
}
function g555(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3169: {
l3 = undefined;
l4 = f553(l0,l1); if (l4 === undefined) break b3169;
l5 = l4;
l6 = f549(l0,l1); if (l6 === undefined) break b3169;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3169;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b3169;
l9 = l8;
l10 = f554(l0,l1,l5,l9); if (l10 === undefined) break b3169;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3170: {
if (l3 === undefined) break b3170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3171: {
l3 = undefined;
l4 = f553(l0,l1); if (l4 === undefined) break b3171;
l5 = l4;
l6 = f549(l0,l1); if (l6 === undefined) break b3171;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3171;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3171;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b3171;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3172: {
if (l3 === undefined) break b3172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3173: {
return l2;
}
}
function f555(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g556(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b3174: {
l2 = new RegoSet();
}
b3175: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3175;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3175;
if (!(l5 === "account_closed")) break b3175;
b3176: {
l6 = f551(l0,l1); if (l6 === undefined) break b3176;
if ((l6 === false)) break b3176;
break b3175;}
l7 = f549(l0,l1); if (l7 === undefined) break b3175;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3175;
l10 = l9;
l2.add(l10);
}
b3177: {
l3 = undefined;
l4 = f553(l0,l1); if (l4 === undefined) break b3177;
if ((l4 === false)) break b3177;
l5 = f549(l0,l1); if (l5 === undefined) break b3177;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3177;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3177;
if ((l8 === false)) break b3177;
b3178: {
l9 = f555(l0,l1); if (l9 === undefined) break b3178;
if ((l9 === false)) break b3178;
break b3177;}
l10 = f549(l0,l1); if (l10 === undefined) break b3177;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3177;
l13 = l12;
l2.add(l13);
}
b3179: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3179;
l5 = l4;
l6 = f555(l0,l1); if (l6 === undefined) break b3179;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3179;
if ((l8 === false)) break b3179;
l9 = f549(l0,l1); if (l9 === undefined) break b3179;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3179;
l12 = l11;
l2.add(l12);
}
b3180: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3180;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3180;
if (!(l5 === "account_closed")) break b3180;
l6 = f551(l0,l1); if (l6 === undefined) break b3180;
l7 = l6;
l8 = f549(l0,l1); if (l8 === undefined) break b3180;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3180;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b3180;
l11 = l10;
l12 = f554(l0,l1,l7,l11); if (l12 === undefined) break b3180;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b3180;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b3180;
if ((l16 === false)) break b3180;
l17 = f549(l0,l1); if (l17 === undefined) break b3180;
l18 = l17;
l19 = f27(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b3180;
l20 = l19;
l2.add(l20);
}
b3181: {
return l2;
}
}
function f556(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g557(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3182: {
l2 = new RegoSet();
}
b3183: {
l3 = undefined;
b3184: {
l4 = f552(l0,l1); if (l4 === undefined) break b3184;
if ((l4 === false)) break b3184;
break b3183;}
l5 = new O8("event_on");
l2.add(l5);
}
b3185: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3185;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3185;
if (!(l5 === "unset")) break b3185;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3185;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3185;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3185;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b3186: {
return l2;
}
}
function f557(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g558(l0,l1) {
let l3,l4,l2;
b3187: {
b3188: {
l3 = undefined;
l4 = f551(l0,l1); if (l4 === undefined) break b3188;
if ((l4 === false)) break b3188;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3189: {
if (l3 !== undefined) break b3189;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3190: {
if (l3 === undefined) break b3190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3191: {
return l2;
}
}
function f558(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3192: {
l3 = undefined;
l4 = f553(l0,l1); if (l4 === undefined) break b3192;
if ((l4 === false)) break b3192;
l5 = f549(l0,l1); if (l5 === undefined) break b3192;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3192;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3193: {
if (l3 === undefined) break b3193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3194: {
return l2;
}
}
function f559(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3195: {
b3196: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3196;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3196;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3196;
if ((l7 === false)) break b3196;
l8 = f553(l0,l1); if (l8 === undefined) break b3196;
l9 = l8;
l10 = f549(l0,l1); if (l10 === undefined) break b3196;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3196;
l12 = l11;
l13 = f549(l0,l1); if (l13 === undefined) break b3196;
l14 = l13;
l15 = new Bare();
b3197: {
l16 = f555(l0,l1); if (l16 === undefined) break b3197;
l15["keep_through"] = l16;
}
b3198: {
l17 = f559(l0,l1); if (l17 === undefined) break b3198;
l15["qualifier"] = l17;
}
b3199: {
b3200: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3200;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3200;
l21 = D(l20, "values"); if (l21 === undefined) break b3200;
l18 = merge(l21, l15);
break b3199;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f294(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3196;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3201: {
if (l3 !== undefined) break b3201;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3202: {
if (l3 === undefined) break b3202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3203: {
return l2;
}
}
function f560(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3204: {
b3205: {
l3 = undefined;
b3206: {
l4 = f549(l0,l1); if (l4 === undefined) break b3206;
if ((l4 === false)) break b3206;
break b3205;}
l5 = f550(l0,l1); if (l5 === undefined) break b3205;
l6 = l5;
l7 = [];
b3207: {
l8 = f548(l0,l1); if (l8 === undefined) break b3207;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3205;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3208: {
if (l3 !== undefined) break b3208;
l4 = f556(l0,l1); if (l4 === undefined) break b3208;
l5 = l4;
l6 = f557(l0,l1); if (l6 === undefined) break b3208;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b3208;
l9 = l8;
l10 = f549(l0,l1); if (l10 === undefined) break b3208;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3208;
l13 = l12;
l14 = f549(l0,l1); if (l14 === undefined) break b3208;
l15 = l14;
l16 = f556(l0,l1); if (l16 === undefined) break b3208;
l17 = l16;
l18 = f557(l0,l1); if (l18 === undefined) break b3208;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3208;
l22 = l21;
l23 = [];
b3209: {
l24 = f549(l0,l1); if (l24 === undefined) break b3209;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3209;
if (!(l25 === "account_closed")) break b3209;
l26 = f62(l0,l1,"checks"); if (l26 === undefined) break b3209;
if ((l26 === false)) break b3209;
l27 = f558(l0,l1); if (l27 === undefined) break b3209;
l28 = l27;
l29 = f549(l0,l1); if (l29 === undefined) break b3209;
l30 = l29;
l31 = f121(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3209;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3208;
l35 = l34;
l36 = f549(l0,l1); if (l36 === undefined) break b3208;
l37 = l36;
l38 = f85(l0,l1,l37); if (l38 === undefined) break b3208;
l39 = l38;
l40 = f550(l0,l1); if (l40 === undefined) break b3208;
l41 = l40;
l42 = f548(l0,l1); if (l42 === undefined) break b3208;
l43 = l42;
l44 = f557(l0,l1); if (l44 === undefined) break b3208;
l45 = l44;
l46 = [];
b3210: {
l47 = f556(l0,l1); if (l47 === undefined) break b3210;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3210;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3210;
if ((l52 === false)) break b3210;
l53 = f549(l0,l1); if (l53 === undefined) break b3210;
l54 = l53;
l55 = f69(l0,l1,"keep_record",l54); if (l55 === undefined) break b3210;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f556(l0,l1); if (l58 === undefined) break b3208;
l59 = l58;
l60 = new Bare();
b3211: {
l61 = f555(l0,l1); if (l61 === undefined) break b3211;
l60["keep_through"] = l61;
}
b3212: {
l62 = f559(l0,l1); if (l62 === undefined) break b3212;
l60["qualifier"] = l62;
}
b3213: {
b3214: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3214;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3214;
l66 = D(l65, "values"); if (l66 === undefined) break b3214;
l63 = merge(l66, l60);
break b3213;
}
l63 = l60;
}
l67 = l63;
l68 = f560(l0,l1); if (l68 === undefined) break b3208;
l69 = l68;
l70 = new O58(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3208;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3215: {
if (l3 === undefined) break b3215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3216: {
return l2;
}
}
function f561(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3217: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3217;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3217;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3218: {
if (l3 === undefined) break b3218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3219: {
return l2;
}
}
function f562(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function f563(l0,l1) {
let l3,l2;
b3220: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3221: {
if (l3 === undefined) break b3221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3222: {
return l2;
}
}
function g564(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3223: {
l3 = undefined;
l4 = f562(l0,l1); if (l4 === undefined) break b3223;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3223;
l8 = l7;
l9 = f562(l0,l1); if (l9 === undefined) break b3223;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3223;
l11 = l10;
l12 = f562(l0,l1); if (l12 === undefined) break b3223;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3223;
l14 = l13;
l15 = f562(l0,l1); if (l15 === undefined) break b3223;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3223;
l17 = l16;
l18 = new O75(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3223;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3224: {
if (l3 === undefined) break b3224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3225: {
return l2;
}
}
function f564(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3226: {
b3227: {
l3 = undefined;
b3228: {
l4 = f562(l0,l1); if (l4 === undefined) break b3228;
if ((l4 === false)) break b3228;
break b3227;}
l5 = f563(l0,l1); if (l5 === undefined) break b3227;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3227;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3229: {
if (l3 !== undefined) break b3229;
l4 = f562(l0,l1); if (l4 === undefined) break b3229;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3229;
l7 = l6;
l8 = f562(l0,l1); if (l8 === undefined) break b3229;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3229;
l11 = l10;
l12 = f563(l0,l1); if (l12 === undefined) break b3229;
l13 = l12;
l14 = f562(l0,l1); if (l14 === undefined) break b3229;
l15 = l14;
l16 = f564(l0,l1); if (l16 === undefined) break b3229;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3229;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3230: {
if (l3 === undefined) break b3230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3231: {
return l2;
}
}
function f565(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3232: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3232;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3232;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3233: {
if (l3 === undefined) break b3233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3234: {
return l2;
}
}
function f566(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3235: {
l3 = undefined;
l4 = f566(l0,l1); if (l4 === undefined) break b3235;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3235;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3235;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3236: {
if (l3 === undefined) break b3236;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3237: {
return l2;
}
}
function f567(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f568(l0,l1) {
let l3,l2;
b3238: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3239: {
if (l3 === undefined) break b3239;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3240: {
return l2;
}
}
function g569(l0,l1) {
let l3,l4,l2;
b3241: {
l3 = undefined;
l4 = new O48("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3242: {
if (l3 === undefined) break b3242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3243: {
return l2;
}
}
function f569(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g569(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function g570(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3244: {
b3245: {
l3 = undefined;
b3246: {
l4 = f567(l0,l1); if (l4 === undefined) break b3246;
if ((l4 === false)) break b3246;
break b3245;}
l5 = f568(l0,l1); if (l5 === undefined) break b3245;
l6 = l5;
l7 = [];
b3247: {
l8 = f566(l0,l1); if (l8 === undefined) break b3247;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3245;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3248: {
if (l3 !== undefined) break b3248;
l4 = f569(l0,l1); if (l4 === undefined) break b3248;
l5 = l4;
l6 = f566(l0,l1); if (l6 === undefined) break b3248;
l7 = l6;
l8 = f567(l0,l1); if (l8 === undefined) break b3248;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b3248;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3249: {
if (l3 === undefined) break b3249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3250: {
return l2;
}
}
function f570(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g570(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function g571(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3251: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3251;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3251;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3251;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3251;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3251;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3252: {
if (l3 === undefined) break b3252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3253: {
return l2;
}
}
function f571(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g571(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g572(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3254: {
l3 = undefined;
l4 = f571(l0,l1); if (l4 === undefined) break b3254;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3254;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3254;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3255: {
if (l3 === undefined) break b3255;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3256: {
return l2;
}
}
function f572(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g573(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3257: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3257;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3257;
l6 = l5;
l7 = f572(l0,l1); if (l7 === undefined) break b3257;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3257;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3257;
if ((l10 === false)) break b3257;
l11 = f572(l0,l1); if (l11 === undefined) break b3257;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3258: {
if (l3 === undefined) break b3258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3259: {
return l2;
}
}
function f573(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g573(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function f574(l0,l1) {
let l3,l2;
b3260: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3261: {
if (l3 === undefined) break b3261;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3262: {
return l2;
}
}
function f575(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3263: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f191(l0,l1); if (l8 === undefined) break b3263;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3263;
l10 = D(l9, l6); if (l10 === undefined) break b3263;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3263;
l13 = l12;
l14 = f191(l0,l1); if (l14 === undefined) break b3263;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3263;
l16 = D(l15, l13); if (l16 === undefined) break b3263;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3264: {
if (l5 === undefined) break b3264;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3265: {
return l2;
}
}
function g576(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3266: {
l3 = undefined;
l4 = f573(l0,l1); if (l4 === undefined) break b3266;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3266;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3266;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3266;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3266;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3266;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3266;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3266;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3267: {
if (l3 === undefined) break b3267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3268: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3268;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3268;
l6 = l5;
l7 = f573(l0,l1); if (l7 === undefined) break b3268;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3268;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3268;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3268;
l11 = l10;
l12 = f575(l0,l1,l6,l11); if (l12 === undefined) break b3268;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3269: {
if (l3 === undefined) break b3269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3270: {
return l2;
}
}
function f576(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g577(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3271: {
l3 = undefined;
l4 = f576(l0,l1); if (l4 === undefined) break b3271;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3271;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3271;
if ((l8 === false)) break b3271;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3272: {
if (l3 === undefined) break b3272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3273: {
return l2;
}
}
function f577(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3274: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3274;
if ((l4 === false)) break b3274;
l5 = f34(l0,l1); if (l5 === undefined) break b3274;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3274;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3274;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3274;
if (!(l13 === "unavailable")) break b3274;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3275: {
if (l3 === undefined) break b3275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3276: {
return l2;
}
}
function f578(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function f579(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3277: {
b3278: {
l4 = undefined;
l5 = l3;
l6 = [];
b3279: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3279;
{
const k3280 = keysOf(l7), v3280 = valuesOf(l7);
for (let n3280 = 0; n3280 < v3280.length; n3280++) {
l8 = k3280 === null ? n3280 : k3280[n3280];
l9 = v3280[n3280];
b3281: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3281;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3281;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3281;
if (!Q(l12, l14)) break b3281;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3278;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3278;
if ((l19 === false)) break b3278;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3278;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3278;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3278;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b3282: {
if (l4 !== undefined) break b3282;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3283: {
if (l4 === undefined) break b3283;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3284: {
return l2;
}
}
function g580(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3285: {
l2 = new RegoSet();
}
b3286: {
l3 = undefined;
l4 = f578(l0,l1); if (l4 === undefined) break b3286;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3286;
l7 = l6;
{
const k3287 = keysOf(l7), v3287 = valuesOf(l7);
for (let n3287 = 0; n3287 < v3287.length; n3287++) {
l8 = k3287 === null ? n3287 : k3287[n3287];
l9 = v3287[n3287];
b3288: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3289: {
l3 = undefined;
b3290: {
l4 = f577(l0,l1); if (l4 === undefined) break b3290;
if ((l4 === false)) break b3290;
break b3289;}
l5 = f573(l0,l1); if (l5 === undefined) break b3289;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3289;
l7 = l6;
l8 = f579(l0,l1,l7); if (l8 === undefined) break b3289;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3289;
l11 = l10;
{
const k3291 = keysOf(l11), v3291 = valuesOf(l11);
for (let n3291 = 0; n3291 < v3291.length; n3291++) {
l12 = k3291 === null ? n3291 : k3291[n3291];
l13 = v3291[n3291];
b3292: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3293: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3293;
if ((l4 === false)) break b3293;
l5 = f573(l0,l1); if (l5 === undefined) break b3293;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3293;
l7 = l6;
l8 = f579(l0,l1,l7); if (l8 === undefined) break b3293;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3293;
l11 = l10;
l12 = f573(l0,l1); if (l12 === undefined) break b3293;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3293;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3293;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3293;
l16 = l15;
l17 = new O76(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3293;
l19 = l18;
{
const k3294 = keysOf(l19), v3294 = valuesOf(l19);
for (let n3294 = 0; n3294 < v3294.length; n3294++) {
l20 = k3294 === null ? n3294 : k3294[n3294];
l21 = v3294[n3294];
b3295: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3296: {
l3 = undefined;
l4 = f573(l0,l1); if (l4 === undefined) break b3296;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3296;
l6 = l5;
l7 = f579(l0,l1,l6); if (l7 === undefined) break b3296;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3296;
l10 = l9;
{
const k3297 = keysOf(l10), v3297 = valuesOf(l10);
for (let n3297 = 0; n3297 < v3297.length; n3297++) {
l11 = k3297 === null ? n3297 : k3297[n3297];
l12 = v3297[n3297];
b3298: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3299: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3299;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3299;
l6 = l5;
l7 = f573(l0,l1); if (l7 === undefined) break b3299;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3299;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3299;
l10 = D(l9, l6); if (l10 === undefined) break b3299;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3299;
l13 = l12;
{
const k3300 = keysOf(l13), v3300 = valuesOf(l13);
for (let n3300 = 0; n3300 < v3300.length; n3300++) {
l14 = k3300 === null ? n3300 : k3300[n3300];
l15 = v3300[n3300];
b3301: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3302: {
return l2;
}
}
function f580(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3303: {
l3 = undefined;
l4 = [];
b3304: {
b3305: {
l5 = f577(l0,l1); if (l5 === undefined) break b3305;
if ((l5 === false)) break b3305;
break b3304;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3304;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3304;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3304;
l12 = l11;
l13 = f573(l0,l1); if (l13 === undefined) break b3304;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3304;
l15 = l14;
l16 = f579(l0,l1,l15); if (l16 === undefined) break b3304;
l17 = l16;
l18 = f576(l0,l1); if (l18 === undefined) break b3304;
l19 = l18;
l20 = new O35("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3306: {
if (l3 === undefined) break b3306;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3307: {
return l2;
}
}
function f581(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3308: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3308;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3308;
l6 = l5;
l7 = f573(l0,l1); if (l7 === undefined) break b3308;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3308;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3308;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3308;
if ((l11 === false)) break b3308;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3308;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3308;
if (!(l13 === true)) break b3308;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3309: {
if (l3 === undefined) break b3309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3310: {
return l2;
}
}
function f582(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3311: {
l3 = undefined;
l4 = f573(l0,l1); if (l4 === undefined) break b3311;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3311;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3311;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3311;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3311;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3311;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3311;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3311;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3312: {
if (l3 === undefined) break b3312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3313: {
return l2;
}
}
function f583(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3314: {
l3 = undefined;
l4 = [];
b3315: {
b3316: {
l5 = f582(l0,l1); if (l5 === undefined) break b3316;
if ((l5 === false)) break b3316;
break b3315;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3315;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3315;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3315;
l12 = l11;
l13 = f573(l0,l1); if (l13 === undefined) break b3315;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3315;
l15 = l14;
l16 = f579(l0,l1,l15); if (l16 === undefined) break b3315;
l17 = l16;
l18 = f583(l0,l1); if (l18 === undefined) break b3315;
l19 = l18;
l20 = new O35("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3317: {
if (l3 === undefined) break b3317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3318: {
return l2;
}
}
function f584(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g585(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3319: {
l3 = undefined;
l4 = [];
b3320: {
l5 = f582(l0,l1); if (l5 === undefined) break b3320;
if ((l5 === false)) break b3320;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3320;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3320;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3320;
l12 = l11;
l13 = f583(l0,l1); if (l13 === undefined) break b3320;
l14 = l13;
l15 = f573(l0,l1); if (l15 === undefined) break b3320;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b3320;
l17 = l16;
l18 = new O35("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3321: {
if (l3 === undefined) break b3321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3322: {
return l2;
}
}
function f585(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g585(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g586(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3323: {
l3 = undefined;
l4 = [];
b3324: {
l5 = f581(l0,l1); if (l5 === undefined) break b3324;
l6 = l5;
l7 = f584(l0,l1); if (l7 === undefined) break b3324;
l8 = l7;
l9 = f585(l0,l1); if (l9 === undefined) break b3324;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3325 = keysOf(l12), v3325 = valuesOf(l12);
for (let n3325 = 0; n3325 < v3325.length; n3325++) {
l13 = k3325 === null ? n3325 : k3325[n3325];
l14 = v3325[n3325];
b3326: {
l15 = l13;
l16 = l14;
{
const k3327 = keysOf(l16), v3327 = valuesOf(l16);
for (let n3327 = 0; n3327 < v3327.length; n3327++) {
l17 = k3327 === null ? n3327 : k3327[n3327];
l18 = v3327[n3327];
b3328: {
l19 = l17;
l20 = l18;
l4.push(l20);
}
}
}
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3329: {
if (l3 === undefined) break b3329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3330: {
return l2;
}
}
function f586(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function f587(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3331: {
l4 = undefined;
l5 = l3;
l6 = f191(l0,l1); if (l6 === undefined) break b3331;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3331;
l8 = D(l7, l5); if (l8 === undefined) break b3331;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3331;
if ((l10 === false)) break b3331;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3332: {
if (l4 === undefined) break b3332;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3333: {
return l2;
}
}
function f588(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3334: {
l4 = undefined;
l5 = l3;
l6 = f587(l0,l1,l5); if (l6 === undefined) break b3334;
if ((l6 === false)) break b3334;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3334;
l9 = l8;
l10 = f587(l0,l1,l9); if (l10 === undefined) break b3334;
if ((l10 === false)) break b3334;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3335: {
if (l4 === undefined) break b3335;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3336: {
return l2;
}
}
function f589(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3337: {
b3338: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3339: {
l8 = f587(l0,l1,l6); if (l8 === undefined) break b3339;
if ((l8 === false)) break b3339;
break b3338;}
l9 = new RegoSet();
b3340: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3340;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3340;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3340;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3341 = keysOf(l19), v3341 = valuesOf(l19);
for (let n3341 = 0; n3341 < v3341.length; n3341++) {
l20 = k3341 === null ? n3341 : k3341[n3341];
l21 = v3341[n3341];
b3342: {
l22 = l20;
l23 = l21;
b3343: {
l24 = f588(l0,l1,l23); if (l24 === undefined) break b3343;
if ((l24 === false)) break b3343;
break b3342;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3342;
l28 = l27;
l29 = new O77(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b3344: {
if (l5 !== undefined) break b3344;
l6 = l3;
l7 = l4;
l8 = f191(l0,l1); if (l8 === undefined) break b3344;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3344;
l10 = D(l9, l6); if (l10 === undefined) break b3344;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3344;
if ((l12 === false)) break b3344;
l13 = f191(l0,l1); if (l13 === undefined) break b3344;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3344;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3344;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3344;
l21 = l20;
l22 = new RegoSet();
l23 = new O77(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3345: {
if (l5 !== undefined) break b3345;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3346: {
if (l5 === undefined) break b3346;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3347: {
return l2;
}
}
function g590(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3348: {
l2 = new RegoSet();
}
b3349: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3349;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3349;
l6 = l5;
l7 = f573(l0,l1); if (l7 === undefined) break b3349;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3349;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3349;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3349;
l11 = l10;
l12 = f589(l0,l1,l6,l11); if (l12 === undefined) break b3349;
l13 = l12;
{
const k3350 = keysOf(l13), v3350 = valuesOf(l13);
for (let n3350 = 0; n3350 < v3350.length; n3350++) {
l14 = k3350 === null ? n3350 : k3350[n3350];
l15 = v3350[n3350];
b3351: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3352: {
return l2;
}
}
function f590(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g590(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g591(l0,l1) {
let l3,l4,l5,l2;
b3353: {
l3 = undefined;
l4 = f583(l0,l1); if (l4 === undefined) break b3353;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3354: {
if (l3 === undefined) break b3354;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3355: {
return l2;
}
}
function f591(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g591(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g592(l0,l1) {
let l3,l4,l5,l6,l2;
b3356: {
l3 = undefined;
b3357: {
l4 = f577(l0,l1); if (l4 === undefined) break b3357;
if ((l4 === false)) break b3357;
break b3356;}
l5 = f576(l0,l1); if (l5 === undefined) break b3356;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3358: {
if (l3 === undefined) break b3358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3359: {
return l2;
}
}
function f592(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g592(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g593(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3360: {
l3 = undefined;
b3361: {
l4 = f577(l0,l1); if (l4 === undefined) break b3361;
if ((l4 === false)) break b3361;
break b3360;}
l5 = f573(l0,l1); if (l5 === undefined) break b3360;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3360;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3360;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3360;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3360;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3360;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3360;
l15 = l14;
l16 = f575(l0,l1,l15,l12); if (l16 === undefined) break b3360;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3362: {
if (l3 === undefined) break b3362;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3363: {
return l2;
}
}
function f593(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g594(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3364: {
b3365: {
l3 = undefined;
b3366: {
l4 = f577(l0,l1); if (l4 === undefined) break b3366;
if ((l4 === false)) break b3366;
break b3365;}
l5 = f573(l0,l1); if (l5 === undefined) break b3365;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3365;
l7 = l6;
l8 = f579(l0,l1,l7); if (l8 === undefined) break b3365;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3365;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3365;
l12 = l11;
l13 = f573(l0,l1); if (l13 === undefined) break b3365;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3365;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3365;
l16 = l15;
l17 = new Bare();
b3367: {
l18 = f591(l0,l1); if (l18 === undefined) break b3367;
l17["adjust_by"] = l18;
}
b3368: {
l19 = f592(l0,l1); if (l19 === undefined) break b3368;
l17["apply_by"] = l19;
}
b3369: {
l20 = f593(l0,l1); if (l20 === undefined) break b3369;
l17["apply_by_cautious"] = l20;
}
b3370: {
b3371: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3371;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3371;
l24 = D(l23, "values"); if (l24 === undefined) break b3371;
l21 = merge(l24, l17);
break b3370;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f294(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3365;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3372: {
if (l3 !== undefined) break b3372;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3373: {
if (l3 === undefined) break b3373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3374: {
return l2;
}
}
function f594(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g595(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3375: {
b3376: {
l3 = undefined;
l4 = f573(l0,l1); if (l4 === undefined) break b3376;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3376;
if ((l5 === false)) break b3376;
l6 = f573(l0,l1); if (l6 === undefined) break b3376;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3376;
l8 = l7;
l9 = f579(l0,l1,l8); if (l9 === undefined) break b3376;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3376;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3376;
l13 = l12;
l14 = f573(l0,l1); if (l14 === undefined) break b3376;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3376;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3376;
l17 = l16;
l18 = new Bare();
b3377: {
l19 = f591(l0,l1); if (l19 === undefined) break b3377;
l18["adjust_by"] = l19;
}
b3378: {
l20 = f592(l0,l1); if (l20 === undefined) break b3378;
l18["apply_by"] = l20;
}
b3379: {
l21 = f593(l0,l1); if (l21 === undefined) break b3379;
l18["apply_by_cautious"] = l21;
}
b3380: {
b3381: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3381;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3381;
l25 = D(l24, "values"); if (l25 === undefined) break b3381;
l22 = merge(l25, l18);
break b3380;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f294(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3376;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3382: {
if (l3 !== undefined) break b3382;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3383: {
if (l3 === undefined) break b3383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3384: {
return l2;
}
}
function f595(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3385: {
l3 = undefined;
l4 = [];
b3386: {
l5 = f573(l0,l1); if (l5 === undefined) break b3386;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3386;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3386;
{
const k3387 = keysOf(l7), v3387 = valuesOf(l7);
for (let n3387 = 0; n3387 < v3387.length; n3387++) {
l8 = k3387 === null ? n3387 : k3387[n3387];
l9 = v3387[n3387];
b3388: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3388;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3388;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3388;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3388;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3388;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3388;
if ((l21 === false)) break b3388;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3389: {
if (l3 === undefined) break b3389;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3390: {
return l2;
}
}
function f596(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g597(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3391: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3391;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3391;
l6 = l5;
l7 = f596(l0,l1); if (l7 === undefined) break b3391;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3391;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3391;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3391;
if ((l12 === false)) break b3391;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3392: {
if (l3 === undefined) break b3392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3393: {
return l2;
}
}
function f597(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g597(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g598(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3394: {
l2 = new RegoSet();
}
b3395: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3395;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3395;
l6 = l5;
l7 = f573(l0,l1); if (l7 === undefined) break b3395;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3395;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3395;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3395;
if ((l11 === false)) break b3395;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3395;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3395;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3395;
l18 = f584(l0,l1); if (l18 === undefined) break b3395;
{
const k3396 = keysOf(l18), v3396 = valuesOf(l18);
for (let n3396 = 0; n3396 < v3396.length; n3396++) {
l19 = k3396 === null ? n3396 : k3396[n3396];
l20 = v3396[n3396];
b3397: {
l21 = l19;
l22 = l20;
l23 = f172(l0,l1,l22); if (l23 === undefined) break b3397;
if ((l23 === false)) break b3397;
l24 = f573(l0,l1); if (l24 === undefined) break b3397;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3397;
l26 = l25;
l27 = f27(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b3397;
l28 = l27;
l2.add(l28);
}
}
}
}
b3398: {
l3 = undefined;
l4 = f584(l0,l1); if (l4 === undefined) break b3398;
{
const k3399 = keysOf(l4), v3399 = valuesOf(l4);
for (let n3399 = 0; n3399 < v3399.length; n3399++) {
l5 = k3399 === null ? n3399 : k3399[n3399];
l6 = v3399[n3399];
b3400: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3400;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3400;
if ((l11 === false)) break b3400;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3400;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3400;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3400;
if ((l15 === false)) break b3400;
l16 = f596(l0,l1); if (l16 === undefined) break b3400;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3400;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3400;
if ((l21 === false)) break b3400;
b3401: {
l22 = f597(l0,l1); if (l22 === undefined) break b3401;
if ((l22 === false)) break b3401;
break b3400;}
l23 = f573(l0,l1); if (l23 === undefined) break b3400;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3400;
l25 = l24;
l26 = f579(l0,l1,l25); if (l26 === undefined) break b3400;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3400;
l29 = l28;
l2.add(l29);
}
}
}
}
b3402: {
l3 = undefined;
l4 = f578(l0,l1); if (l4 === undefined) break b3402;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3402;
l7 = l6;
l2.add(l7);
}
b3403: {
return l2;
}
}
function f598(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g599(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3404: {
b3405: {
l3 = undefined;
b3406: {
l4 = f573(l0,l1); if (l4 === undefined) break b3406;
if ((l4 === false)) break b3406;
break b3405;}
l5 = f574(l0,l1); if (l5 === undefined) break b3405;
l6 = l5;
l7 = [];
b3407: {
l8 = f571(l0,l1); if (l8 === undefined) break b3407;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3405;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3408: {
if (l3 !== undefined) break b3408;
l4 = f577(l0,l1); if (l4 === undefined) break b3408;
if ((l4 === false)) break b3408;
b3409: {
l5 = f573(l0,l1); if (l5 === undefined) break b3409;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3409;
if ((l6 === false)) break b3409;
break b3408;}
l7 = f574(l0,l1); if (l7 === undefined) break b3408;
l8 = l7;
l9 = f571(l0,l1); if (l9 === undefined) break b3408;
l10 = l9;
l11 = f580(l0,l1); if (l11 === undefined) break b3408;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3408;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3410: {
if (l3 !== undefined) break b3410;
l4 = new RegoSet();
b3411: {
l5 = f586(l0,l1); if (l5 === undefined) break b3411;
{
const k3412 = keysOf(l5), v3412 = valuesOf(l5);
for (let n3412 = 0; n3412 < v3412.length; n3412++) {
l6 = k3412 === null ? n3412 : k3412[n3412];
l7 = v3412[n3412];
b3413: {
l8 = l6;
l9 = l7;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b3413;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f590(l0,l1); if (l13 === undefined) break b3410;
l14 = l13;
l15 = f170(l0,l1,l12,l14); if (l15 === undefined) break b3410;
l16 = l15;
l17 = l16;
l18 = f586(l0,l1); if (l18 === undefined) break b3410;
l19 = l18;
l20 = f173(l0,l1,l19); if (l20 === undefined) break b3410;
l21 = l20;
l22 = f586(l0,l1); if (l22 === undefined) break b3410;
l23 = l22;
l24 = f175(l0,l1,l23,l17); if (l24 === undefined) break b3410;
l25 = l24;
l26 = f594(l0,l1); if (l26 === undefined) break b3410;
l27 = l26;
l28 = f595(l0,l1); if (l28 === undefined) break b3410;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3410;
l31 = l30;
l32 = f574(l0,l1); if (l32 === undefined) break b3410;
l33 = l32;
l34 = f571(l0,l1); if (l34 === undefined) break b3410;
l35 = l34;
l36 = f580(l0,l1); if (l36 === undefined) break b3410;
l37 = l36;
l38 = f590(l0,l1); if (l38 === undefined) break b3410;
l39 = l38;
l40 = new Bare();
b3414: {
l41 = f591(l0,l1); if (l41 === undefined) break b3414;
l40["adjust_by"] = l41;
}
b3415: {
l42 = f592(l0,l1); if (l42 === undefined) break b3415;
l40["apply_by"] = l42;
}
b3416: {
l43 = f593(l0,l1); if (l43 === undefined) break b3416;
l40["apply_by_cautious"] = l43;
}
b3417: {
b3418: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b3418;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b3418;
l47 = D(l46, "values"); if (l47 === undefined) break b3418;
l44 = merge(l47, l40);
break b3417;
}
l44 = l40;
}
l48 = l44;
l49 = f598(l0,l1); if (l49 === undefined) break b3410;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f25(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3410;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b3419: {
if (l3 === undefined) break b3419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3420: {
return l2;
}
}
function f599(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g600(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3421: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3421;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3421;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3422: {
if (l3 === undefined) break b3422;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3423: {
return l2;
}
}
function f600(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g601(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3424: {
l3 = undefined;
l4 = f600(l0,l1); if (l4 === undefined) break b3424;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3424;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3424;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3424;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3425: {
if (l3 === undefined) break b3425;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3426: {
return l2;
}
}
function f601(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g601(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function f602(l0,l1) {
let l3,l2;
b3427: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3428: {
if (l3 === undefined) break b3428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3429: {
return l2;
}
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3430: {
l3 = undefined;
l4 = new Bare();
l5 = new O78("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O79("queries","checked");
l7 = 5000;
l6["most_drawn"] = l7;
l6["period"] = "half_year";
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3431: {
if (l3 === undefined) break b3431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3432: {
return l2;
}
}
function f603(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3433: {
b3434: {
l3 = undefined;
b3435: {
l4 = f601(l0,l1); if (l4 === undefined) break b3435;
if ((l4 === false)) break b3435;
break b3434;}
l5 = f602(l0,l1); if (l5 === undefined) break b3434;
l6 = l5;
l7 = [];
b3436: {
l8 = f600(l0,l1); if (l8 === undefined) break b3436;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3434;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3437: {
if (l3 !== undefined) break b3437;
l4 = f603(l0,l1); if (l4 === undefined) break b3437;
l5 = l4;
l6 = f600(l0,l1); if (l6 === undefined) break b3437;
l7 = l6;
l8 = f601(l0,l1); if (l8 === undefined) break b3437;
l9 = l8;
l10 = f353(l0,l1,l5,l7,l9); if (l10 === undefined) break b3437;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3438: {
if (l3 === undefined) break b3438;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3439: {
return l2;
}
}
function f604(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g604(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g605(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3440: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3440;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3440;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3440;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3441: {
if (l3 === undefined) break b3441;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3442: {
return l2;
}
}
function f605(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g605(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g606(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3443: {
l3 = undefined;
l4 = f605(l0,l1); if (l4 === undefined) break b3443;
l5 = l4;
l6 = 1;
l7 = f45(l0,l1,l5,l6); if (l7 === undefined) break b3443;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3443;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3444: {
if (l3 === undefined) break b3444;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3445: {
return l2;
}
}
function f606(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g606(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g607(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3446: {
b3447: {
l3 = undefined;
l4 = f606(l0,l1); if (l4 === undefined) break b3447;
if ((l4 === false)) break b3447;
l5 = f6(l0,l1); if (l5 === undefined) break b3447;
l6 = l5;
l7 = f606(l0,l1); if (l7 === undefined) break b3447;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3447;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3448: {
if (l3 !== undefined) break b3448;
l4 = f6(l0,l1); if (l4 === undefined) break b3448;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3449: {
if (l3 === undefined) break b3449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3450: {
return l2;
}
}
function f607(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g607(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g608(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3451: {
l3 = undefined;
l4 = f607(l0,l1); if (l4 === undefined) break b3451;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3451;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3452: {
if (l3 === undefined) break b3452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3453: {
return l2;
}
}
function f608(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g608(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g609(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3454: {
l3 = undefined;
l4 = f608(l0,l1); if (l4 === undefined) break b3454;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3454;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3454;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3454;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3455: {
if (l3 === undefined) break b3455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3456: {
return l2;
}
}
function f609(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g609(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function f610(l0,l1) {
let l3,l2;
b3457: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3458: {
if (l3 === undefined) break b3458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3459: {
return l2;
}
}
function g611(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3460: {
l3 = undefined;
l4 = f609(l0,l1); if (l4 === undefined) break b3460;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3460;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3460;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3460;
l10 = l9;
l11 = f605(l0,l1); if (l11 === undefined) break b3460;
l12 = l11;
l13 = f45(l0,l1,l12,l10); if (l13 === undefined) break b3460;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3460;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3461: {
if (l3 === undefined) break b3461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3462: {
return l2;
}
}
function f611(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g611(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g612(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3463: {
l3 = undefined;
l4 = f610(l0,l1); if (l4 === undefined) break b3463;
l5 = l4;
l6 = new Bare();
l7 = new O78("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O79("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3464: {
if (l3 === undefined) break b3464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3465: {
return l2;
}
}
function f612(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g612(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f613(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3466: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f352(l0,l1,l8,l10); if (l12 === undefined) break b3466;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3466;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3466;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3466;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3466;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3466;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3466;
l25 = D(l24, "values"); if (l25 === undefined) break b3466;
l26 = l25;
l27 = new O51(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3466;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3466;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3466;
l32 = l31;
l33 = new RegoSet();
b3467: {
l34 = f6(l0,l1); if (l34 === undefined) break b3467;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3467;
if ((l36 === false)) break b3467;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3467;
l38 = D(l37, "values"); if (l38 === undefined) break b3467;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3467;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3467;
if ((l42 === false)) break b3467;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3467;
l44 = l43;
l45 = f27(l0,l1,"sample_late",l44); if (l45 === undefined) break b3467;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3466;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3466;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3466;
l52 = l51;
l53 = [];
b3468: {
l54 = f62(l0,l1,"working"); if (l54 === undefined) break b3468;
if ((l54 === false)) break b3468;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3468;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3468;
l57 = l56;
l58 = new O10(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3466;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3466;
l64 = l63;
l65 = new O80(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3466;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3466;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3466;
l71 = l70;
l72 = f25(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3466;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3469: {
if (l7 === undefined) break b3469;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3470: {
return l2;
}
}
function g614(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3471: {
b3472: {
l3 = undefined;
b3473: {
l4 = f609(l0,l1); if (l4 === undefined) break b3473;
if ((l4 === false)) break b3473;
break b3472;}
l5 = f610(l0,l1); if (l5 === undefined) break b3472;
l6 = l5;
l7 = [];
b3474: {
l8 = f608(l0,l1); if (l8 === undefined) break b3474;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3472;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3475: {
if (l3 !== undefined) break b3475;
l4 = f611(l0,l1); if (l4 === undefined) break b3475;
if ((l4 === false)) break b3475;
l5 = f612(l0,l1); if (l5 === undefined) break b3475;
l6 = l5;
l7 = f608(l0,l1); if (l7 === undefined) break b3475;
l8 = l7;
l9 = f609(l0,l1); if (l9 === undefined) break b3475;
l10 = l9;
l11 = f611(l0,l1); if (l11 === undefined) break b3475;
l12 = l11;
l13 = f613(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3475;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3476: {
if (l3 !== undefined) break b3476;
l4 = f612(l0,l1); if (l4 === undefined) break b3476;
l5 = l4;
l6 = f608(l0,l1); if (l6 === undefined) break b3476;
l7 = l6;
l8 = f609(l0,l1); if (l8 === undefined) break b3476;
l9 = l8;
l10 = f353(l0,l1,l5,l7,l9); if (l10 === undefined) break b3476;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3477: {
if (l3 === undefined) break b3477;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3478: {
return l2;
}
}
function f614(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g614(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g615(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3479: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3479;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3479;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3480: {
if (l3 === undefined) break b3480;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3481: {
return l2;
}
}
function f615(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g615(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function g616(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3482: {
l3 = undefined;
l4 = f615(l0,l1); if (l4 === undefined) break b3482;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3482;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3482;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3482;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3483: {
if (l3 === undefined) break b3483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3484: {
return l2;
}
}
function f616(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g616(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function f617(l0,l1) {
let l3,l2;
b3485: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3486: {
if (l3 === undefined) break b3486;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3487: {
return l2;
}
}
function g618(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3488: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3488;
l5 = l4;
l6 = f424(l0,l1,l5); if (l6 === undefined) break b3488;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3489: {
if (l3 === undefined) break b3489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3490: {
return l2;
}
}
function f618(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g618(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function g619(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3491: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3491;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3491;
l6 = l5;
l7 = f424(l0,l1,l6); if (l7 === undefined) break b3491;
l8 = l7;
l9 = l8;
l10 = f618(l0,l1); if (l10 === undefined) break b3491;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3491;
if ((l12 === false)) break b3491;
l13 = f618(l0,l1); if (l13 === undefined) break b3491;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3491;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3492: {
if (l3 === undefined) break b3492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3493: {
return l2;
}
}
function f619(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g619(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function f620(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3494: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3494;
if (!(l8 === "exceeded")) break b3494;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3494;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3494;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3494;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3494;
if ((l15 === false)) break b3494;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3495: {
if (l5 === undefined) break b3495;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3496: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3496;
if (!(l8 === "reached")) break b3496;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3496;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3496;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3496;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3496;
if ((l15 === false)) break b3496;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3497: {
if (l5 === undefined) break b3497;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3498: {
return l2;
}
}
function g621(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3499: {
l2 = new RegoSet();
}
b3500: {
l3 = undefined;
l4 = f619(l0,l1); if (l4 === undefined) break b3500;
l5 = l4;
l6 = f616(l0,l1); if (l6 === undefined) break b3500;
l7 = l6;
l8 = f620(l0,l1,l5,l7); if (l8 === undefined) break b3500;
if ((l8 === false)) break b3500;
l9 = f616(l0,l1); if (l9 === undefined) break b3500;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3500;
l12 = l11;
l2.add(l12);
}
b3501: {
return l2;
}
}
function f621(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g621(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g622(l0,l1) {
let l2,l3,l4,l5,l6;
b3502: {
l2 = new RegoSet();
}
b3503: {
l3 = undefined;
b3504: {
l4 = f619(l0,l1); if (l4 === undefined) break b3504;
if ((l4 === false)) break b3504;
break b3503;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3505: {
l3 = undefined;
l4 = f616(l0,l1); if (l4 === undefined) break b3505;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3505;
if (!(l5 === "unset")) break b3505;
l6 = new O24("session.idle_timeout");
l2.add(l6);
}
b3506: {
return l2;
}
}
function f622(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g622(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g623(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3507: {
l3 = undefined;
l4 = f619(l0,l1); if (l4 === undefined) break b3507;
if ((l4 === false)) break b3507;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3507;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3507;
l7 = l6;
l8 = f616(l0,l1); if (l8 === undefined) break b3507;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3507;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3507;
l11 = l10;
l12 = f434(l0,l1,l7,l11); if (l12 === undefined) break b3507;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3508: {
if (l3 === undefined) break b3508;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3509: {
return l2;
}
}
function f623(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g623(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g624(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3510: {
b3511: {
l3 = undefined;
b3512: {
l4 = f616(l0,l1); if (l4 === undefined) break b3512;
if ((l4 === false)) break b3512;
break b3511;}
l5 = f617(l0,l1); if (l5 === undefined) break b3511;
l6 = l5;
l7 = [];
b3513: {
l8 = f615(l0,l1); if (l8 === undefined) break b3513;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3511;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3514: {
if (l3 !== undefined) break b3514;
l4 = f621(l0,l1); if (l4 === undefined) break b3514;
l5 = l4;
l6 = f622(l0,l1); if (l6 === undefined) break b3514;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b3514;
l9 = l8;
l10 = f616(l0,l1); if (l10 === undefined) break b3514;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3514;
l13 = l12;
l14 = f616(l0,l1); if (l14 === undefined) break b3514;
l15 = l14;
l16 = f621(l0,l1); if (l16 === undefined) break b3514;
l17 = l16;
l18 = f622(l0,l1); if (l18 === undefined) break b3514;
l19 = l18;
l20 = ["session_idle"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3514;
l22 = l21;
l23 = f616(l0,l1); if (l23 === undefined) break b3514;
l24 = l23;
l25 = f85(l0,l1,l24); if (l25 === undefined) break b3514;
l26 = l25;
l27 = f617(l0,l1); if (l27 === undefined) break b3514;
l28 = l27;
l29 = f615(l0,l1); if (l29 === undefined) break b3514;
l30 = l29;
l31 = f622(l0,l1); if (l31 === undefined) break b3514;
l32 = l31;
l33 = [];
b3515: {
l34 = f621(l0,l1); if (l34 === undefined) break b3515;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3515;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3515;
if ((l39 === false)) break b3515;
l40 = f616(l0,l1); if (l40 === undefined) break b3515;
l41 = l40;
l42 = f69(l0,l1,"log_out",l41); if (l42 === undefined) break b3515;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f621(l0,l1); if (l45 === undefined) break b3514;
l46 = l45;
l47 = new Bare();
b3516: {
l48 = f623(l0,l1); if (l48 === undefined) break b3516;
l47["logout_after"] = l48;
}
b3517: {
b3518: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3518;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3518;
l52 = D(l51, "values"); if (l52 === undefined) break b3518;
l49 = merge(l52, l47);
break b3517;
}
l49 = l47;
}
l53 = l49;
l54 = new O81(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3514;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3519: {
if (l3 === undefined) break b3519;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3520: {
return l2;
}
}
function f624(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g624(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g625(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3521: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3521;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3521;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3521;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3521;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3521;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3522: {
if (l3 === undefined) break b3522;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3523: {
return l2;
}
}
function f625(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g625(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g626(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3524: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3524;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3524;
l6 = l5;
l7 = f625(l0,l1); if (l7 === undefined) break b3524;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3524;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3524;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3524;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3524;
if ((l12 === false)) break b3524;
l13 = f625(l0,l1); if (l13 === undefined) break b3524;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3524;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3524;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3525: {
if (l3 === undefined) break b3525;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3526: {
return l2;
}
}
function f626(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g626(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function f627(l0,l1) {
let l3,l2;
b3527: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3528: {
if (l3 === undefined) break b3528;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3529: {
return l2;
}
}
function g628(l0,l1) {
let l3,l4,l5,l6,l2;
b3530: {
l3 = undefined;
l4 = new Bare();
l5 = new O82("roles");
l4["binds"] = l5;
l6 = new O83("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3531: {
if (l3 === undefined) break b3531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3532: {
return l2;
}
}
function f628(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g629(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3533: {
b3534: {
l3 = undefined;
b3535: {
l4 = f626(l0,l1); if (l4 === undefined) break b3535;
if ((l4 === false)) break b3535;
break b3534;}
l5 = f627(l0,l1); if (l5 === undefined) break b3534;
l6 = l5;
l7 = [];
b3536: {
l8 = f625(l0,l1); if (l8 === undefined) break b3536;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3534;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3537: {
if (l3 !== undefined) break b3537;
l4 = f628(l0,l1); if (l4 === undefined) break b3537;
l5 = l4;
l6 = f625(l0,l1); if (l6 === undefined) break b3537;
l7 = l6;
l8 = f626(l0,l1); if (l8 === undefined) break b3537;
l9 = l8;
l10 = f330(l0,l1,l5,l7,l9); if (l10 === undefined) break b3537;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3538: {
if (l3 === undefined) break b3538;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3539: {
return l2;
}
}
function f629(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g629(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function g630(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3540: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3540;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3540;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3540;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3540;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3541: {
if (l3 === undefined) break b3541;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3542: {
return l2;
}
}
function f630(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g630(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function g631(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3543: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3543;
l5 = l4;
l6 = f630(l0,l1); if (l6 === undefined) break b3543;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3543;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3543;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3544: {
if (l3 === undefined) break b3544;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3545: {
return l2;
}
}
function f631(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3546: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3546;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3546;
l6 = l5;
l7 = f631(l0,l1); if (l7 === undefined) break b3546;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3546;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3546;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3546;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3546;
if ((l12 === false)) break b3546;
l13 = f631(l0,l1); if (l13 === undefined) break b3546;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3546;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3546;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3547: {
if (l3 === undefined) break b3547;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3548: {
return l2;
}
}
function f632(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function f633(l0,l1) {
let l3,l2;
b3549: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3550: {
if (l3 === undefined) break b3550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3551: {
return l2;
}
}
function g634(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3552: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3552;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3552;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3552;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3552;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3553: {
if (l3 === undefined) break b3553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3554: {
return l2;
}
}
function f634(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g634(i, d);
K.request[288] = v === undefined ? N : v;
return v;
}
function f635(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3555: {
b3556: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3556;
l7 = l6;
l8 = f634(l0,l1); if (l8 === undefined) break b3556;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3556;
if ((l10 === false)) break b3556;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3557: {
if (l4 !== undefined) break b3557;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3557;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3557;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3557;
if ((l9 === false)) break b3557;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3558: {
if (l4 !== undefined) break b3558;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3558;
l7 = l6;
l8 = f630(l0,l1); if (l8 === undefined) break b3558;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3558;
if ((l10 === false)) break b3558;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3559: {
if (l4 !== undefined) break b3559;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3560: {
if (l4 === undefined) break b3560;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3561: {
return l2;
}
}
function g636(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3562: {
b3563: {
l3 = undefined;
b3564: {
l4 = f632(l0,l1); if (l4 === undefined) break b3564;
if ((l4 === false)) break b3564;
break b3563;}
l5 = f633(l0,l1); if (l5 === undefined) break b3563;
l6 = l5;
l7 = [];
b3565: {
l8 = f631(l0,l1); if (l8 === undefined) break b3565;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3563;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3566: {
if (l3 !== undefined) break b3566;
l4 = f632(l0,l1); if (l4 === undefined) break b3566;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3566;
l6 = l5;
l7 = f635(l0,l1,l6); if (l7 === undefined) break b3566;
l8 = l7;
l9 = l8;
l10 = f632(l0,l1); if (l10 === undefined) break b3566;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3566;
l13 = l12;
l14 = f632(l0,l1); if (l14 === undefined) break b3566;
l15 = l14;
l16 = f85(l0,l1,l15); if (l16 === undefined) break b3566;
l17 = l16;
l18 = f633(l0,l1); if (l18 === undefined) break b3566;
l19 = l18;
l20 = f631(l0,l1); if (l20 === undefined) break b3566;
l21 = l20;
l22 = [];
b3567: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3567;
if ((l24 === false)) break b3567;
l25 = f632(l0,l1); if (l25 === undefined) break b3567;
l26 = l25;
l27 = f69(l0,l1,"complete_training",l26); if (l27 === undefined) break b3567;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3568: {
l31 = new O12("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3568;
l34 = l33;
l35 = f632(l0,l1); if (l35 === undefined) break b3568;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b3568;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f630(l0,l1); if (l40 === undefined) break b3566;
l41 = l40;
l42 = f632(l0,l1); if (l42 === undefined) break b3566;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3566;
l44 = l43;
l45 = [];
b3569: {
l46 = f62(l0,l1,"working"); if (l46 === undefined) break b3569;
if ((l46 === false)) break b3569;
l47 = f632(l0,l1); if (l47 === undefined) break b3569;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3569;
l49 = l48;
l50 = f632(l0,l1); if (l50 === undefined) break b3569;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3569;
l52 = l51;
l53 = f630(l0,l1); if (l53 === undefined) break b3569;
l54 = l53;
l55 = [];
l56 = new O54(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O9("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3570 = keysOf(l58), v3570 = valuesOf(l58);
for (let n3570 = 0; n3570 < v3570.length; n3570++) {
l59 = k3570 === null ? n3570 : k3570[n3570];
l60 = v3570[n3570];
b3571: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O67(l13,l29,l39);
l65 = new O84(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3566;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b3572: {
if (l3 === undefined) break b3572;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3573: {
return l2;
}
}
function f636(i, d) {
const k = K.request[289];
if (k !== undefined) return k === N ? undefined : k;
const v = g636(i, d);
K.request[289] = v === undefined ? N : v;
return v;
}
function g637(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3574: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3574;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3574;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3575: {
if (l3 === undefined) break b3575;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3576: {
return l2;
}
}
function f637(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g637(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g638(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3577: {
l3 = undefined;
l4 = f637(l0,l1); if (l4 === undefined) break b3577;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3577;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3577;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3578: {
if (l3 === undefined) break b3578;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3579: {
return l2;
}
}
function f638(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g638(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f639(l0,l1) {
let l3,l2;
b3580: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3581: {
if (l3 === undefined) break b3581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3582: {
return l2;
}
}
function g640(l0,l1) {
let l3,l4,l2;
b3583: {
l3 = undefined;
l4 = new O48("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3584: {
if (l3 === undefined) break b3584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3585: {
return l2;
}
}
function f640(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g640(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g641(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3586: {
b3587: {
l3 = undefined;
b3588: {
l4 = f638(l0,l1); if (l4 === undefined) break b3588;
if ((l4 === false)) break b3588;
break b3587;}
l5 = f639(l0,l1); if (l5 === undefined) break b3587;
l6 = l5;
l7 = [];
b3589: {
l8 = f637(l0,l1); if (l8 === undefined) break b3589;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3587;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3590: {
if (l3 !== undefined) break b3590;
l4 = f640(l0,l1); if (l4 === undefined) break b3590;
l5 = l4;
l6 = f637(l0,l1); if (l6 === undefined) break b3590;
l7 = l6;
l8 = f638(l0,l1); if (l8 === undefined) break b3590;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b3590;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3591: {
if (l3 === undefined) break b3591;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3592: {
return l2;
}
}
function f641(i, d) {
const k = K.request[290];
if (k !== undefined) return k === N ? undefined : k;
const v = g641(i, d);
K.request[290] = v === undefined ? N : v;
return v;
}
function g642(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3593: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3593;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3593;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3594: {
if (l3 === undefined) break b3594;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3595: {
return l2;
}
}
function f642(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g642(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function g643(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3596: {
l3 = undefined;
l4 = f642(l0,l1); if (l4 === undefined) break b3596;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3596;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3596;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3597: {
if (l3 === undefined) break b3597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3598: {
return l2;
}
}
function f643(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g643(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function f644(l0,l1) {
let l3,l2;
b3599: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3600: {
if (l3 === undefined) break b3600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3601: {
return l2;
}
}
function g645(l0,l1) {
let l3,l4,l5,l2;
b3602: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3603: {
if (l3 === undefined) break b3603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3604: {
return l2;
}
}
function f645(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g645(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g646(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3605: {
b3606: {
l3 = undefined;
b3607: {
l4 = f643(l0,l1); if (l4 === undefined) break b3607;
if ((l4 === false)) break b3607;
break b3606;}
l5 = f644(l0,l1); if (l5 === undefined) break b3606;
l6 = l5;
l7 = [];
b3608: {
l8 = f642(l0,l1); if (l8 === undefined) break b3608;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3606;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3609: {
if (l3 !== undefined) break b3609;
l4 = f645(l0,l1); if (l4 === undefined) break b3609;
l5 = l4;
l6 = f642(l0,l1); if (l6 === undefined) break b3609;
l7 = l6;
l8 = f643(l0,l1); if (l8 === undefined) break b3609;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b3609;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3610: {
if (l3 === undefined) break b3610;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3611: {
return l2;
}
}
function f646(i, d) {
const k = K.request[291];
if (k !== undefined) return k === N ? undefined : k;
const v = g646(i, d);
K.request[291] = v === undefined ? N : v;
return v;
}
const dynamic = { __proto__: null,
"g0/hdp/lib/law/as_of": f6,
"g0/hdp/lib/law/refused": f7,
"g0/hdp/lib/law/jurisdiction": f8,
"g0/hdp/account_cleanup/version": f11,
"g0/hdp/account_cleanup/rule": f12,
"g0/hdp/account_cleanup/name": f13,
"g0/hdp/lib/law/first_version": f14,
"g0/hdp/lib/envelope/asked_for_detail": f23,
"g0/hdp/account_cleanup/account": f31,
"g0/hdp/account_cleanup/last_review": f33,
"g0/hdp/lib/law/first_day_with_text": f34,
"g0/hdp/account_cleanup/started": f37,
"g0/hdp/account_cleanup/review": f40,
"g0/hdp/account_cleanup/finding_rule": f41,
"g0/hdp/account_cleanup/found": f43,
"g0/hdp/account_cleanup/usable": f49,
"g0/hdp/account_cleanup/unused_since": f50,
"g0/hdp/account_cleanup/idle_from": f51,
"g0/hdp/account_cleanup/idle": f52,
"g0/hdp/account_cleanup/must_notify_from": f54,
"g0/hdp/account_cleanup/holder_notified": f55,
"g0/hdp/account_cleanup/must_notify": f56,
"g0/hdp/account_cleanup/duties": f57,
"g0/hdp/account_cleanup/may_suspend_from": f58,
"g0/hdp/account_cleanup/missing": f59,
"g0/hdp/account_cleanup/shown_period": f61,
"g0/hdp/account_cleanup/notified_too_early": f65,
"g0/hdp/account_cleanup/assumptions": f66,
"g0/hdp/account_cleanup/review_codes": f67,
"g0/hdp/account_cleanup/of_review": f72,
"g0/hdp/account_cleanup/obligations": f75,
"g0/hdp/account_cleanup/reasons": f78,
"g0/hdp/account_cleanup/values/due_on": f79,
"g0/hdp/account_cleanup/values/idle_from": f80,
"g0/hdp/account_cleanup/values/may_suspend_from": f81,
"g0/hdp/account_cleanup/values/must_notify_from": f82,
"g0/hdp/account_cleanup/values/period": f83,
"g0/hdp/account_cleanup/values/unused_since": f84,
"g0/hdp/account_cleanup/warnings": f86,
"g0/hdp/account_cleanup/answer": f87,
"g0/hdp/account_request/version": f88,
"g0/hdp/account_request/rule": f89,
"g0/hdp/account_request/name": f90,
"g0/hdp/account_request/definition": f91,
"g0/hdp/account_request/answer": f128,
"g0/hdp/account_review/version": f129,
"g0/hdp/account_review/rule": f130,
"g0/hdp/account_review/name": f131,
"g0/hdp/account_review/definition": f132,
"g0/hdp/lib/schedule/own_start": f133,
"g0/hdp/account_review/answer": f143,
"g0/hdp/account_sharing/version": f144,
"g0/hdp/account_sharing/rule": f145,
"g0/hdp/account_sharing/name": f146,
"g0/hdp/account_sharing/definition": f147,
"g0/hdp/account_sharing/answer": f149,
"g0/hdp/anomaly_handling/version": f150,
"g0/hdp/anomaly_handling/group": f151,
"g0/hdp/anomaly_handling/rule": f152,
"g0/hdp/anomaly_handling/name": f153,
"g0/hdp/anomaly_handling/open": f155,
"g0/hdp/anomaly_handling/answer": f156,
"g0/hdp/audit_cooperation/version": f157,
"g0/hdp/audit_cooperation/rule": f158,
"g0/hdp/audit_cooperation/name": f159,
"g0/hdp/audit_cooperation/steps": f161,
"g0/hdp/audit_cooperation/announced": f162,
"g0/hdp/audit_cooperation/ready": f163,
"g0/hdp/audit_cooperation/lacking": f164,
"g0/hdp/audit_cooperation/following_up": f165,
"g0/hdp/audit_cooperation/documents_given": f168,
"g0/hdp/audit_cooperation/missing": f169,
"g0/hdp/audit_cooperation/values/documents": f177,
"g0/hdp/audit_cooperation/values/due_on": f178,
"g0/hdp/audit_cooperation/answer": f179,
"g0/hdp/lib/reports/middle": f180,
"g0/hdp/audit_report_deadline/half": f182,
"g0/hdp/audit_report_deadline/version": f183,
"g0/hdp/audit_report_deadline/rule": f184,
"g0/hdp/audit_report_deadline/name": f185,
"g0/hdp/audit_report_deadline/assumptions": f186,
"g0/hdp/audit_report_deadline/values/due_on": f190,
"g0/hdp/lib/workdays/calendar": f191,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f193,
"g0/hdp/audit_report_deadline/working": f194,
"g0/hdp/audit_report_deadline/unsigned": f195,
"g0/hdp/audit_report_deadline/sent_on": f196,
"g0/hdp/audit_report_deadline/step": f197,
"g0/hdp/audit_report_deadline/done": f198,
"g0/hdp/audit_report_deadline/obligations": f199,
"g0/hdp/audit_report_deadline/forms_readings": f200,
"g0/hdp/audit_report_deadline/warnings": f201,
"g0/hdp/audit_report_deadline/answer": f202,
"g0/hdp/auditor_rotation/version": f203,
"g0/hdp/auditor_rotation/rule": f204,
"g0/hdp/auditor_rotation/name": f205,
"g0/hdp/auditor_rotation/earlier": f206,
"g0/hdp/auditor_rotation/own_months": f207,
"g0/hdp/auditor_rotation/breaks": f208,
"g0/hdp/auditor_rotation/consecutive": f209,
"g0/hdp/auditor_rotation/served": f210,
"g0/hdp/auditor_rotation/reasons": f211,
"g0/hdp/auditor_rotation/named": f212,
"g0/hdp/auditor_rotation/missing": f213,
"g0/hdp/auditor_rotation/codes": f214,
"g0/hdp/auditor_rotation/rotation_checks": f217,
"g0/hdp/auditor_rotation/answer": f218,
"g0/hdp/batch_acquisition/version": f219,
"g0/hdp/batch_acquisition/group": f220,
"g0/hdp/batch_acquisition/integrity": f221,
"g0/hdp/batch_acquisition/rule": f222,
"g0/hdp/batch_acquisition/name": f223,
"g0/hdp/batch_acquisition/answer": f224,
"g0/hdp/breach_escalation/version": f225,
"g0/hdp/breach_escalation/rule": f226,
"g0/hdp/breach_escalation/name": f227,
"g0/hdp/breach_escalation/ended": f228,
"g0/hdp/breach_escalation/improved": f229,
"g0/hdp/breach_escalation/running": f230,
"g0/hdp/breach_escalation/serious": f231,
"g0/hdp/breach_escalation/beyond_improvement": f232,
"g0/hdp/breach_escalation/ends_at_once": f233,
"g0/hdp/breach_escalation/must_end": f234,
"g0/hdp/breach_escalation/notified": f235,
"g0/hdp/breach_escalation/too_late": f236,
"g0/hdp/breach_escalation/to_do/end_linkage": f237,
"g0/hdp/breach_escalation/to_do/give_notice": f238,
"g0/hdp/breach_escalation/suspended": f239,
"g0/hdp/breach_escalation/to_do/suspend": f240,
"g0/hdp/breach_escalation/to_do/improve": f241,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f242,
"g0/hdp/breach_escalation/steps": f243,
"g0/hdp/breach_escalation/open": f244,
"g0/hdp/breach_escalation/curable": f245,
"g0/hdp/breach_escalation/needed": f246,
"g0/hdp/breach_escalation/known": f247,
"g0/hdp/breach_escalation/missing": f248,
"g0/hdp/breach_escalation/improved_late": f249,
"g0/hdp/breach_escalation/next": f252,
"g0/hdp/breach_escalation/due": f253,
"g0/hdp/breach_escalation/reason_name": f255,
"g0/hdp/breach_escalation/reasons": f256,
"g0/hdp/breach_escalation/answer": f257,
"g0/hdp/data_destruction/current": f258,
"g0/hdp/data_destruction/use_has_ended": f260,
"g0/hdp/data_destruction/confirmed": f262,
"g0/hdp/data_destruction/base_day": f264,
"g0/hdp/data_destruction/law_day": f267,
"g0/hdp/data_destruction/version": f268,
"g0/hdp/data_destruction/rule": f269,
"g0/hdp/data_destruction/name": f270,
"g0/hdp/data_destruction/unconfirmed": f271,
"g0/hdp/data_destruction/legible/destroyed_on": f272,
"g0/hdp/data_destruction/values/destroy_by": f275,
"g0/hdp/data_destruction/destruction": f276,
"g0/hdp/data_destruction/timed": f277,
"g0/hdp/data_destruction/notice": f278,
"g0/hdp/data_destruction/gone_on": f279,
"g0/hdp/data_destruction/values/notify_by": f280,
"g0/hdp/data_destruction/notification": f281,
"g0/hdp/data_destruction/steps": f282,
"g0/hdp/data_destruction/destroying": f283,
"g0/hdp/data_destruction/shown": f284,
"g0/hdp/data_destruction/unrecorded": f285,
"g0/hdp/data_destruction/recorded": f286,
"g0/hdp/data_destruction/obligations": f288,
"g0/hdp/data_destruction/in_time": f289,
"g0/hdp/data_destruction/warnings": f291,
"g0/hdp/data_destruction/out_of_order": f292,
"g0/hdp/data_destruction/further_readings": f293,
"g0/hdp/data_destruction/counted_destruction": f295,
"g0/hdp/data_destruction/counted_notice": f296,
"g0/hdp/data_destruction/answer": f297,
"g0/hdp/data_export/version": f298,
"g0/hdp/data_export/rule": f299,
"g0/hdp/data_export/name": f300,
"g0/hdp/data_export/given": f301,
"g0/hdp/data_export/codes": f302,
"g0/hdp/data_export/reasons": f303,
"g0/hdp/data_export/missing": f304,
"g0/hdp/data_export/states": f306,
"g0/hdp/data_export/answer": f307,
"g0/hdp/data_use_period/version": f308,
"g0/hdp/data_use_period/rule": f309,
"g0/hdp/data_use_period/name": f310,
"g0/hdp/data_use_period/project_decides": f311,
"g0/hdp/data_use_period/acquired_on": f312,
"g0/hdp/data_use_period/period_ends_on": f313,
"g0/hdp/data_use_period/use_until": f314,
"g0/hdp/data_use_period/over": f315,
"g0/hdp/data_use_period/reasons": f316,
"g0/hdp/data_use_period/missing": f317,
"g0/hdp/data_use_period/values/use_until": f318,
"g0/hdp/data_use_period/warnings": f319,
"g0/hdp/data_use_period/working": f320,
"g0/hdp/data_use_period/answer": f321,
"g0/hdp/declared/definition": f322,
"g0/hdp/declared/law_day": f323,
"g0/hdp/declared/version": f324,
"g0/hdp/declared/rule": f327,
"g0/hdp/declared/name": f328,
"g0/hdp/lib/shapes/sample/most_written": f347,
"g0/hdp/declared/answer": f355,
"g0/hdp/delegated_administration/version": f356,
"g0/hdp/delegated_administration/rule": f357,
"g0/hdp/delegated_administration/name": f358,
"g0/hdp/delegated_administration/grants": f359,
"g0/hdp/delegated_administration/any_unit": f360,
"g0/hdp/delegated_administration/same_unit": f361,
"g0/hdp/delegated_administration/reasons": f362,
"g0/hdp/delegated_administration/unit_state": f363,
"g0/hdp/delegated_administration/answer": f364,
"g0/hdp/document_handling/version": f365,
"g0/hdp/document_handling/rule": f366,
"g0/hdp/document_handling/name": f367,
"g0/hdp/document_handling/definition": f368,
"g0/hdp/document_handling/answer": f369,
"g0/hdp/external_audit_schedule/version": f370,
"g0/hdp/external_audit_schedule/rule": f371,
"g0/hdp/external_audit_schedule/name": f372,
"g0/hdp/external_audit_schedule/definition": f373,
"g0/hdp/external_audit_schedule/answer": f374,
"g0/hdp/internal_audit_schedule/version": f375,
"g0/hdp/internal_audit_schedule/rule": f376,
"g0/hdp/internal_audit_schedule/name": f377,
"g0/hdp/internal_audit_schedule/codes": f378,
"g0/hdp/internal_audit_schedule/started": f379,
"g0/hdp/internal_audit_schedule/first_half": f380,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f381,
"g0/hdp/internal_audit_schedule/due_half": f382,
"g0/hdp/internal_audit_schedule/due_on": f383,
"g0/hdp/internal_audit_schedule/joined_readings": f385,
"g0/hdp/internal_audit_schedule/answer": f386,
"g0/hdp/ip_whitelist/version": f387,
"g0/hdp/ip_whitelist/rule": f388,
"g0/hdp/ip_whitelist/name": f389,
"g0/hdp/ip_whitelist/finding_rule": f390,
"g0/hdp/ip_whitelist/found": f391,
"g0/hdp/ip_whitelist/review": f392,
"g0/hdp/ip_whitelist/changed": f393,
"g0/hdp/ip_whitelist/statuses": f394,
"g0/hdp/ip_whitelist/missing": f395,
"g0/hdp/ip_whitelist/review_codes": f396,
"g0/hdp/ip_whitelist/assumptions": f397,
"g0/hdp/ip_whitelist/reasons": f398,
"g0/hdp/ip_whitelist/answer": f399,
"g0/hdp/liability/version": f400,
"g0/hdp/liability/rule": f401,
"g0/hdp/liability/name": f402,
"g0/hdp/liability/definition": f403,
"g0/hdp/liability/answer": f404,
"g0/hdp/linkage_application/version": f405,
"g0/hdp/linkage_application/rule": f406,
"g0/hdp/linkage_application/name": f407,
"g0/hdp/linkage_application/definition": f408,
"g0/hdp/linkage_application/answer": f409,
"g0/hdp/linkage_need_review/version": f410,
"g0/hdp/linkage_need_review/rule": f411,
"g0/hdp/linkage_need_review/name": f412,
"g0/hdp/linkage_need_review/definition": f413,
"g0/hdp/linkage_need_review/answer": f414,
"g0/hdp/login_lockout/version": f415,
"g0/hdp/login_lockout/rule": f416,
"g0/hdp/login_lockout/name": f417,
"g0/hdp/login_lockout/too_many": f418,
"g0/hdp/login_lockout/approved": f419,
"g0/hdp/login_lockout/unlocked": f420,
"g0/hdp/login_lockout/now": f425,
"g0/hdp/login_lockout/waited": f426,
"g0/hdp/login_lockout/reasons": f427,
"g0/hdp/login_lockout/missing": f428,
"g0/hdp/login_lockout/who_counts": f429,
"g0/hdp/login_lockout/values/locked_until": f435,
"g0/hdp/login_lockout/answer": f436,
"g0/hdp/password_compliance/version": f437,
"g0/hdp/password_compliance/rule": f438,
"g0/hdp/password_compliance/name": f439,
"g0/hdp/password_compliance/changed_on": f440,
"g0/hdp/password_compliance/values/expires_on": f441,
"g0/hdp/password_compliance/classes": f442,
"g0/hdp/password_compliance/broken": f443,
"g0/hdp/password_compliance/lacking/classes": f444,
"g0/hdp/password_compliance/codes": f445,
"g0/hdp/password_compliance/reasons": f446,
"g0/hdp/password_compliance/same_as_previous_given": f447,
"g0/hdp/password_compliance/missing": f448,
"g0/hdp/password_compliance/acts": f449,
"g0/hdp/password_compliance/looked_at": f450,
"g0/hdp/password_compliance/values/may_change_from": f452,
"g0/hdp/password_compliance/working": f453,
"g0/hdp/password_compliance/answer": f454,
"g0/hdp/personnel_register/version": f455,
"g0/hdp/personnel_register/rule": f456,
"g0/hdp/personnel_register/name": f457,
"g0/hdp/personnel_register/definition": f458,
"g0/hdp/personnel_register/answer": f459,
"g0/hdp/processing_record/version": f460,
"g0/hdp/processing_record/rule": f461,
"g0/hdp/processing_record/name": f462,
"g0/hdp/processing_record/definition": f463,
"g0/hdp/processing_record/answer": f464,
"g0/hdp/purpose_limitation/version": f465,
"g0/hdp/purpose_limitation/rule": f466,
"g0/hdp/purpose_limitation/name": f467,
"g0/hdp/purpose_limitation/definition": f468,
"g0/hdp/purpose_limitation/answer": f469,
"g0/hdp/query_log_completeness/version": f470,
"g0/hdp/query_log_completeness/rule": f471,
"g0/hdp/query_log_completeness/name": f472,
"g0/hdp/query_log_completeness/stated": f473,
"g0/hdp/query_log_completeness/present": f487,
"g0/hdp/query_log_completeness/reasons": f488,
"g0/hdp/query_log_completeness/missing": f489,
"g0/hdp/query_log_completeness/timestamp_readings": f490,
"g0/hdp/query_log_completeness/field_codes": f491,
"g0/hdp/query_log_completeness/answer": f492,
"g0/hdp/query_permission/version": f493,
"g0/hdp/query_permission/rule": f494,
"g0/hdp/query_permission/name": f495,
"g0/hdp/query_permission/user": f496,
"g0/hdp/query_permission/checks": f497,
"g0/hdp/query_permission/listed_units": f498,
"g0/hdp/query_permission/full_names": f499,
"g0/hdp/query_permission/in_short_office": f502,
"g0/hdp/query_permission/district_office_in_full": f503,
"g0/hdp/query_permission/roles_of": f504,
"g0/hdp/query_permission/of_every_role": f505,
"g0/hdp/query_permission/account": f508,
"g0/hdp/query_permission/holds_right": f510,
"g0/hdp/query_permission/query": f511,
"g0/hdp/query_permission/beyond_right": f512,
"g0/hdp/query_permission/within_right": f513,
"g0/hdp/query_permission/given": f514,
"g0/hdp/query_permission/skipped": f515,
"g0/hdp/query_permission/passed": f518,
"g0/hdp/query_permission/needs": f519,
"g0/hdp/query_permission/needed": f520,
"g0/hdp/query_permission/not_asked": f521,
"g0/hdp/query_permission/untold": f522,
"g0/hdp/query_permission/open_numbers/password_expired": f523,
"g0/hdp/query_permission/open_numbers/session_idle": f524,
"g0/hdp/query_permission/undecided": f525,
"g0/hdp/query_permission/failed": f526,
"g0/hdp/query_permission/things/account_not_active": f529,
"g0/hdp/query_permission/allowed_field": f530,
"g0/hdp/query_permission/things/field_not_allowed": f531,
"g0/hdp/query_permission/things/linkage_not_active": f532,
"g0/hdp/query_permission/reasons": f533,
"g0/hdp/query_permission/missing": f534,
"g0/hdp/query_permission/decisive": f535,
"g0/hdp/query_permission/unit_in_full": f536,
"g0/hdp/query_permission/asked_by_the_clause": f537,
"g0/hdp/query_permission/asked_beyond_the_clause": f538,
"g0/hdp/query_permission/followed": f539,
"g0/hdp/query_permission/both_roles": f540,
"g0/hdp/query_permission/advised": f541,
"g0/hdp/query_permission/told_checks": f543,
"g0/hdp/query_permission/numbered/password_expired": f544,
"g0/hdp/query_permission/numbered/session_idle": f545,
"g0/hdp/query_permission/warnings": f546,
"g0/hdp/query_permission/answer": f547,
"g0/hdp/record_retention/version": f548,
"g0/hdp/record_retention/rule": f549,
"g0/hdp/record_retention/name": f550,
"g0/hdp/record_retention/account_closed_on": f551,
"g0/hdp/record_retention/event_on": f552,
"g0/hdp/record_retention/from": f553,
"g0/hdp/record_retention/values/keep_through": f555,
"g0/hdp/record_retention/reasons": f556,
"g0/hdp/record_retention/missing": f557,
"g0/hdp/record_retention/closed_state": f558,
"g0/hdp/record_retention/values/qualifier": f559,
"g0/hdp/record_retention/working": f560,
"g0/hdp/record_retention/answer": f561,
"g0/hdp/regulation_in_force/version": f562,
"g0/hdp/regulation_in_force/name": f563,
"g0/hdp/regulation_in_force/values": f564,
"g0/hdp/regulation_in_force/answer": f565,
"g0/hdp/role_appointment/version": f566,
"g0/hdp/role_appointment/rule": f567,
"g0/hdp/role_appointment/name": f568,
"g0/hdp/role_appointment/definition": f569,
"g0/hdp/role_appointment/answer": f570,
"g0/hdp/role_change_deadline/version": f571,
"g0/hdp/role_change_deadline/group": f572,
"g0/hdp/role_change_deadline/rule": f573,
"g0/hdp/role_change_deadline/name": f574,
"g0/hdp/role_change_deadline/apply_by": f576,
"g0/hdp/role_change_deadline/not_asked": f577,
"g0/hdp/role_change_deadline/earlier": f578,
"g0/hdp/role_change_deadline/assumptions": f580,
"g0/hdp/role_change_deadline/application": f581,
"g0/hdp/role_change_deadline/unchangeable": f582,
"g0/hdp/role_change_deadline/adjust_by": f583,
"g0/hdp/role_change_deadline/adjustment": f584,
"g0/hdp/role_change_deadline/password_change": f585,
"g0/hdp/role_change_deadline/steps": f586,
"g0/hdp/role_change_deadline/missing": f590,
"g0/hdp/role_change_deadline/values/adjust_by": f591,
"g0/hdp/role_change_deadline/values/apply_by": f592,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f593,
"g0/hdp/role_change_deadline/counted_application": f594,
"g0/hdp/role_change_deadline/counted_adjustment": f595,
"g0/hdp/role_change_deadline/adjusters": f596,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f597,
"g0/hdp/role_change_deadline/warnings": f598,
"g0/hdp/role_change_deadline/answer": f599,
"g0/hdp/sampling_half_year/version": f600,
"g0/hdp/sampling_half_year/rule": f601,
"g0/hdp/sampling_half_year/name": f602,
"g0/hdp/sampling_half_year/definition": f603,
"g0/hdp/sampling_half_year/answer": f604,
"g0/hdp/sampling_monthly/first_day": f605,
"g0/hdp/sampling_monthly/last_day": f606,
"g0/hdp/sampling_monthly/law_day": f607,
"g0/hdp/sampling_monthly/version": f608,
"g0/hdp/sampling_monthly/rule": f609,
"g0/hdp/sampling_monthly/name": f610,
"g0/hdp/sampling_monthly/due_on": f611,
"g0/hdp/sampling_monthly/definition": f612,
"g0/hdp/sampling_monthly/answer": f614,
"g0/hdp/session_timeout/version": f615,
"g0/hdp/session_timeout/rule": f616,
"g0/hdp/session_timeout/name": f617,
"g0/hdp/session_timeout/now": f618,
"g0/hdp/session_timeout/idle_seconds": f619,
"g0/hdp/session_timeout/reasons": f621,
"g0/hdp/session_timeout/missing": f622,
"g0/hdp/session_timeout/values/logout_after": f623,
"g0/hdp/session_timeout/answer": f624,
"g0/hdp/staff_change_notice/version": f625,
"g0/hdp/staff_change_notice/rule": f626,
"g0/hdp/staff_change_notice/name": f627,
"g0/hdp/staff_change_notice/definition": f628,
"g0/hdp/staff_change_notice/answer": f629,
"g0/hdp/training_hours/last_day": f630,
"g0/hdp/training_hours/version": f631,
"g0/hdp/training_hours/rule": f632,
"g0/hdp/training_hours/name": f633,
"g0/hdp/training_hours/first_day": f634,
"g0/hdp/training_hours/answer": f636,
"g0/hdp/vendor_access/version": f637,
"g0/hdp/vendor_access/rule": f638,
"g0/hdp/vendor_access/name": f639,
"g0/hdp/vendor_access/definition": f640,
"g0/hdp/vendor_access/answer": f641,
"g0/hdp/vendor_audit_schedule/version": f642,
"g0/hdp/vendor_audit_schedule/rule": f643,
"g0/hdp/vendor_audit_schedule/name": f644,
"g0/hdp/vendor_audit_schedule/definition": f645,
"g0/hdp/vendor_audit_schedule/answer": f646
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f87, i, d),
"hdp/account_request/answer": (i, d) => start(f128, i, d),
"hdp/account_review/answer": (i, d) => start(f143, i, d),
"hdp/account_sharing/answer": (i, d) => start(f149, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f156, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f179, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f202, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f218, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f224, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f257, i, d),
"hdp/data_destruction/answer": (i, d) => start(f297, i, d),
"hdp/data_export/answer": (i, d) => start(f307, i, d),
"hdp/data_use_period/answer": (i, d) => start(f321, i, d),
"hdp/declared/answer": (i, d) => start(f355, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f364, i, d),
"hdp/document_handling/answer": (i, d) => start(f369, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f374, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f386, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f399, i, d),
"hdp/liability/answer": (i, d) => start(f404, i, d),
"hdp/linkage_application/answer": (i, d) => start(f409, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f414, i, d),
"hdp/login_lockout/answer": (i, d) => start(f436, i, d),
"hdp/password_compliance/answer": (i, d) => start(f454, i, d),
"hdp/personnel_register/answer": (i, d) => start(f459, i, d),
"hdp/processing_record/answer": (i, d) => start(f464, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f469, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f492, i, d),
"hdp/query_permission/answer": (i, d) => start(f547, i, d),
"hdp/record_retention/answer": (i, d) => start(f561, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f565, i, d),
"hdp/role_appointment/answer": (i, d) => start(f570, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f599, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f604, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f614, i, d),
"hdp/session_timeout/answer": (i, d) => start(f624, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f629, i, d),
"hdp/training_hours/answer": (i, d) => start(f636, i, d),
"hdp/vendor_access/answer": (i, d) => start(f641, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f646, i, d) } };
});
