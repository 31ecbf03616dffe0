// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":27,"case":87,"question":0,"request":288});
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
function O59(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O59.prototype = Bare.prototype;
function O60(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O60.prototype = Bare.prototype;
function O61(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O61.prototype = Bare.prototype;
function O62(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O62.prototype = Bare.prototype;
function O63(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O63.prototype = Bare.prototype;
function O64(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O65.prototype = Bare.prototype;
function O66(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O66.prototype = Bare.prototype;
function O67(a0,a1) { this["history"] = a0; this["max_age"] = a1; }
O67.prototype = Bare.prototype;
function O68(a0) { this["decision"] = a0; }
O68.prototype = Bare.prototype;
function O69(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O69.prototype = Bare.prototype;
function O70(a0,a1) { this["date"] = a0; this["time"] = a1; }
O70.prototype = Bare.prototype;
function O71(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O71.prototype = Bare.prototype;
function O72(a0,a1) { this["clause"] = a0; this["readings"] = a1; }
O72.prototype = Bare.prototype;
function O73(a0) { this["calendar"] = a0; }
O73.prototype = Bare.prototype;
function O74(a0) { this["required"] = a0; }
O74.prototype = Bare.prototype;
function O75(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O75.prototype = Bare.prototype;
function O76(a0) { this["shortfall"] = a0; }
O76.prototype = Bare.prototype;
function O77(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O77.prototype = Bare.prototype;
function O78(a0,a1,a2) { this["step"] = a0; this["unit"] = a1; this["value"] = a2; }
O78.prototype = Bare.prototype;
function O79(a0) { this["outcome"] = a0; }
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l2;
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
l14 = new RegoSet();
b961: {
l15 = f155(l0,l1); if (l15 === undefined) break b961;
{
const k962 = keysOf(l15), v962 = valuesOf(l15);
for (let n962 = 0; n962 < v962.length; n962++) {
l16 = k962 === null ? n962 : k962[n962];
l17 = v962[n962];
b963: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b963;
l21 = l20;
{
const k964 = keysOf(l21), v964 = valuesOf(l21);
for (let n964 = 0; n964 < v964.length; n964++) {
l22 = k964 === null ? n964 : k964[n964];
l23 = v964[n964];
b965: {
l24 = l22;
l25 = l23;
l14.add(l25);
}
}
}
}
}
}
}
l26 = l14;
l27 = b_or(l13,l26); if (l27 === undefined) break b960;
l28 = l27;
l29 = f155(l0,l1); if (l29 === undefined) break b960;
l30 = 0;
l31 = D(l29, l30); if (l31 === undefined) break b960;
l32 = H(l31) ? l31.code : undefined; if (l32 === undefined && (l32 = S(l31, "code")) === undefined) break b960;
l33 = l32;
l34 = [l33,"due"];
l35 = b_concat("_",l34); if (l35 === undefined) break b960;
l36 = l35;
l37 = f155(l0,l1); if (l37 === undefined) break b960;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b960;
l40 = l39;
l41 = f27(l0,l1,l36,l40); if (l41 === undefined) break b960;
l42 = l41;
l43 = f155(l0,l1); if (l43 === undefined) break b960;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b960;
l46 = l45;
l47 = new RegoSet();
l47.add("by");
l47.add("documents");
l47.add("to");
l47.add("with");
l48 = b_object_filter(l46,l47); if (l48 === undefined) break b960;
l49 = l48;
l50 = f155(l0,l1); if (l50 === undefined) break b960;
l51 = 0;
l52 = D(l50, l51); if (l52 === undefined) break b960;
l53 = H(l52) ? l52.code : undefined; if (l53 === undefined && (l53 = S(l52, "code")) === undefined) break b960;
l54 = l53;
l55 = [];
b966: {
l56 = f155(l0,l1); if (l56 === undefined) break b966;
{
const k967 = keysOf(l56), v967 = valuesOf(l56);
for (let n967 = 0; n967 < v967.length; n967++) {
l57 = k967 === null ? n967 : k967[n967];
l58 = v967[n967];
b968: {
l59 = l57;
l60 = l58;
l61 = H(l60) ? l60.code : undefined; if (l61 === undefined && (l61 = S(l60, "code")) === undefined) break b968;
l62 = l61;
l55.push(l62);
}
}
}
}
l63 = l55;
l64 = new O33(l54,l63);
l65 = b_object_union(l64,l49); if (l65 === undefined) break b960;
l66 = l65;
l67 = f153(l0,l1); if (l67 === undefined) break b960;
l68 = l67;
l69 = f150(l0,l1); if (l69 === undefined) break b960;
l70 = l69;
l71 = [];
b969: {
l72 = f155(l0,l1); if (l72 === undefined) break b969;
{
const k970 = keysOf(l72), v970 = valuesOf(l72);
for (let n970 = 0; n970 < v970.length; n970++) {
l73 = k970 === null ? n970 : k970[n970];
l74 = v970[n970];
b971: {
l75 = l73;
l76 = l74;
l77 = H(l76) ? l76.code : undefined; if (l77 === undefined && (l77 = S(l76, "code")) === undefined) break b971;
l78 = l77;
l79 = f69(l0,l1,l78,l76); if (l79 === undefined) break b971;
l80 = l79;
l71.push(l80);
}
}
}
}
l81 = l71;
l82 = new O34(l28,l81);
l83 = new RegoSet();
l83.add(l42);
l82["reasons"] = l83;
l82["values"] = l66;
l84 = f25(l0,l1,l68,l70,"due",l82); if (l84 === undefined) break b960;
l85 = l84;
if (l3 === undefined) l3 = l85; else if (!Q(l3, l85)) conflict();
}
b972: {
if (l3 !== undefined) break b972;
l4 = f152(l0,l1); if (l4 === undefined) break b972;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b972;
l7 = l6;
l8 = f153(l0,l1); if (l8 === undefined) break b972;
l9 = l8;
l10 = f150(l0,l1); if (l10 === undefined) break b972;
l11 = l10;
l12 = new O3(l7);
l13 = f25(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b972;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b973: {
if (l3 === undefined) break b973;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b974: {
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
b975: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b975;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b975;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b976: {
if (l3 === undefined) break b976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b977: {
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
b978: {
l3 = undefined;
l4 = f157(l0,l1); if (l4 === undefined) break b978;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b978;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b978;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b979: {
if (l3 === undefined) break b979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b980: {
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
b981: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b982: {
if (l3 === undefined) break b982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b983: {
return l2;
}
}
function f160(l0,l1,l3) {
let l4,l5,l6,l2;
b984: {
b985: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b985;
if ((l6 === false)) break b985;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b986: {
if (l4 !== undefined) break b986;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b987: {
if (l4 === undefined) break b987;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b988: {
return l2;
}
}
function g161(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b989: {
l2 = new RegoSet();
}
b990: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b990;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b990;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b990;
if ((l7 === false)) break b990;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b990;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b990;
l12 = l11;
l13 = f160(l0,l1,l12); if (l13 === undefined) break b990;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b990;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b990;
l17 = l16;
l18 = f158(l0,l1); if (l18 === undefined) break b990;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b990;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b991: {
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
b992: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b992;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b992;
if (!(l5 === true)) break b992;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b993: {
if (l3 === undefined) break b993;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b994: {
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
b995: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b995;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b995;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b996: {
if (l3 === undefined) break b996;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b997: {
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
b998: {
l3 = undefined;
l4 = [];
b999: {
l5 = f162(l0,l1); if (l5 === undefined) break b999;
if ((l5 === false)) break b999;
l6 = f158(l0,l1); if (l6 === undefined) break b999;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b999;
{
const k1000 = keysOf(l7), v1000 = valuesOf(l7);
for (let n1000 = 0; n1000 < v1000.length; n1000++) {
l8 = k1000 === null ? n1000 : k1000[n1000];
l9 = v1000[n1000];
b1001: {
l10 = l8;
l11 = l9;
l12 = f163(l0,l1); if (l12 === undefined) break b1001;
l13 = l12;
b1002: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1002;
if ((l14 === false)) break b1002;
break b1001;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1003: {
if (l3 === undefined) break b1003;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1004: {
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
b1005: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b1005;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1005;
if ((l5 === false)) break b1005;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1005;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1005;
if (!(l7 === true)) break b1005;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1006: {
if (l3 === undefined) break b1006;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1007: {
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
b1008: {
b1009: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1009;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1009;
if ((l8 === false)) break b1009;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1009;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1009;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1009;
if ((l13 === false)) break b1009;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1010: {
if (l4 !== undefined) break b1010;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1010;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1010;
if ((l8 === false)) break b1010;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1011: {
if (l4 !== undefined) break b1011;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1011;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1011;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1011;
if ((l10 === false)) break b1011;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1012: {
if (l4 !== undefined) break b1012;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1013: {
if (l4 === undefined) break b1013;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1014: {
return l2;
}
}
function f167(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1015: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1016: {
l7 = f164(l0,l1); if (l7 === undefined) break b1016;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1016;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1016;
if ((l12 === false)) break b1016;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1017: {
l15 = f162(l0,l1); if (l15 === undefined) break b1017;
if ((l15 === false)) break b1017;
l16 = f164(l0,l1); if (l16 === undefined) break b1017;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1017;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1017;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1015;
l23 = l22;
l24 = new RegoSet();
b1018: {
l25 = f165(l0,l1); if (l25 === undefined) break b1018;
if ((l25 === false)) break b1018;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1015;
l28 = l27;
l29 = new RegoSet();
b1019: {
{
const k1020 = keysOf(l5), v1020 = valuesOf(l5);
for (let n1020 = 0; n1020 < v1020.length; n1020++) {
l30 = k1020 === null ? n1020 : k1020[n1020];
l31 = v1020[n1020];
b1021: {
l32 = l30;
l33 = l31;
l34 = f166(l0,l1,l33); if (l34 === undefined) break b1021;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1015;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1022: {
if (l4 === undefined) break b1022;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1023: {
return l2;
}
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1024: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b1024;
if ((l4 === false)) break b1024;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1024;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1024;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1024;
if ((l8 === false)) break b1024;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1025: {
if (l3 === undefined) break b1025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1026: {
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
b1027: {
l2 = new RegoSet();
}
b1028: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b1028;
if ((l4 === false)) break b1028;
b1029: {
l5 = f168(l0,l1); if (l5 === undefined) break b1029;
if ((l5 === false)) break b1029;
break b1028;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1030: {
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
b1031: {
b1032: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1032;
if ((l8 === false)) break b1032;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1033: {
if (l5 !== undefined) break b1033;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1033;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1033;
if ((l11 === false)) break b1033;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1034: {
if (l5 !== undefined) break b1034;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1034;
if ((l8 === false)) break b1034;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1035: {
if (l5 !== undefined) break b1035;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1035;
if ((l8 === false)) break b1035;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1036: {
if (l5 !== undefined) break b1036;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1036;
if ((l8 === false)) break b1036;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1037: {
if (l5 === undefined) break b1037;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1038: {
return l2;
}
}
function f171(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1039: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f170(l0,l1,l6,l7); if (l8 === undefined) break b1039;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1040: {
if (l5 === undefined) break b1040;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1041: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1041;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1041;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1041;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1042: {
if (l5 === undefined) break b1042;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1043: {
return l2;
}
}
function f172(l0,l1,l3) {
let l4,l5,l6,l2;
b1044: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1044;
if (!(l6 === "")) break b1044;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1045: {
if (l4 === undefined) break b1045;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1046: {
return l2;
}
}
function f173(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1047: {
l4 = undefined;
l5 = l3;
l6 = [];
b1048: {
{
const k1049 = keysOf(l5), v1049 = valuesOf(l5);
for (let n1049 = 0; n1049 < v1049.length; n1049++) {
l7 = k1049 === null ? n1049 : k1049[n1049];
l8 = v1049[n1049];
b1050: {
l9 = l7;
l10 = l8;
l11 = f172(l0,l1,l10); if (l11 === undefined) break b1050;
if ((l11 === false)) break b1050;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1050;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1050;
l15 = l14;
l16 = f69(l0,l1,l13,l15); if (l16 === undefined) break b1050;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1051: {
if (l4 === undefined) break b1051;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1052: {
return l2;
}
}
function f174(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1053: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1054: {
l7 = f168(l0,l1); if (l7 === undefined) break b1054;
if ((l7 === false)) break b1054;
l8 = f164(l0,l1); if (l8 === undefined) break b1054;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1054;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1054;
if ((l13 === false)) break b1054;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1054;
if ((l15 === false)) break b1054;
l16 = f158(l0,l1); if (l16 === undefined) break b1054;
l17 = l16;
l18 = new RegoSet();
b1055: {
l19 = f164(l0,l1); if (l19 === undefined) break b1055;
{
const k1056 = keysOf(l19), v1056 = valuesOf(l19);
for (let n1056 = 0; n1056 < v1056.length; n1056++) {
l20 = k1056 === null ? n1056 : k1056[n1056];
l21 = v1056[n1056];
b1057: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f76(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1054;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1058: {
if (l4 === undefined) break b1058;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1059: {
return l2;
}
}
function f175(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1060: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1061: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1061;
l12 = l11;
{
const k1062 = keysOf(l6), v1062 = valuesOf(l6);
for (let n1062 = 0; n1062 < v1062.length; n1062++) {
l13 = k1062 === null ? n1062 : k1062[n1062];
l14 = v1062[n1062];
b1063: {
l15 = l13;
l16 = l14;
l17 = f166(l0,l1,l16); if (l17 === undefined) break b1063;
l18 = l17;
if (!Q(l18, l7)) break b1063;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1063;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1063;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1063;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1063;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1064: {
if (l5 === undefined) break b1064;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1065: {
return l2;
}
}
function f176(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1066: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1067: {
l7 = f165(l0,l1); if (l7 === undefined) break b1067;
if ((l7 === false)) break b1067;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1067;
if ((l9 === false)) break b1067;
l10 = f158(l0,l1); if (l10 === undefined) break b1067;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1067;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1067;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1068: {
if (l4 === undefined) break b1068;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1069: {
return l2;
}
}
function g177(l0,l1) {
let l3,l4,l5,l6,l2;
b1070: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b1070;
if ((l4 === false)) break b1070;
l5 = f164(l0,l1); if (l5 === undefined) break b1070;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1071: {
if (l3 === undefined) break b1071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1072: {
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
b1073: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1073;
{
const k1074 = keysOf(l4), v1074 = valuesOf(l4);
for (let n1074 = 0; n1074 < v1074.length; n1074++) {
l5 = k1074 === null ? n1074 : k1074[n1074];
l6 = v1074[n1074];
b1075: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1075;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1076: {
if (l3 === undefined) break b1076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1077: {
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
b1078: {
b1079: {
l3 = undefined;
b1080: {
l4 = f158(l0,l1); if (l4 === undefined) break b1080;
if ((l4 === false)) break b1080;
break b1079;}
l5 = f159(l0,l1); if (l5 === undefined) break b1079;
l6 = l5;
l7 = [];
b1081: {
l8 = f157(l0,l1); if (l8 === undefined) break b1081;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1079;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1082: {
if (l3 !== undefined) break b1082;
l4 = f161(l0,l1); if (l4 === undefined) break b1082;
l5 = l4;
l6 = f167(l0,l1,l5); if (l6 === undefined) break b1082;
l7 = l6;
l8 = f169(l0,l1); if (l8 === undefined) break b1082;
l9 = l8;
l10 = f171(l0,l1,l7,l9); if (l10 === undefined) break b1082;
l11 = l10;
l12 = l11;
l13 = f158(l0,l1); if (l13 === undefined) break b1082;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1082;
l16 = l15;
l17 = new RegoSet();
b1083: {
l18 = f165(l0,l1); if (l18 === undefined) break b1083;
if ((l18 === false)) break b1083;
l19 = f158(l0,l1); if (l19 === undefined) break b1083;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1083;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1083;
l23 = l22;
{
const k1084 = keysOf(l23), v1084 = valuesOf(l23);
for (let n1084 = 0; n1084 < v1084.length; n1084++) {
l24 = k1084 === null ? n1084 : k1084[n1084];
l25 = v1084[n1084];
b1085: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1082;
l30 = l29;
l31 = f161(l0,l1); if (l31 === undefined) break b1082;
l32 = l31;
l33 = f173(l0,l1,l32); if (l33 === undefined) break b1082;
l34 = l33;
l35 = [];
b1086: {
l36 = f164(l0,l1); if (l36 === undefined) break b1086;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1086;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1086;
if ((l41 === false)) break b1086;
l42 = f158(l0,l1); if (l42 === undefined) break b1086;
l43 = l42;
l44 = f69(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1086;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1087: {
l48 = f165(l0,l1); if (l48 === undefined) break b1087;
if ((l48 === false)) break b1087;
l49 = f158(l0,l1); if (l49 === undefined) break b1087;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1087;
l51 = l50;
l52 = f69(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1087;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f74(l0,l1,l55); if (l56 === undefined) break b1082;
l57 = l56;
l58 = f174(l0,l1,l12); if (l58 === undefined) break b1082;
l59 = l58;
l60 = f161(l0,l1); if (l60 === undefined) break b1082;
l61 = l60;
l62 = f175(l0,l1,l61,l12); if (l62 === undefined) break b1082;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1082;
l65 = l64;
l66 = f176(l0,l1,l12); if (l66 === undefined) break b1082;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1082;
l69 = l68;
l70 = f159(l0,l1); if (l70 === undefined) break b1082;
l71 = l70;
l72 = f157(l0,l1); if (l72 === undefined) break b1082;
l73 = l72;
l74 = f169(l0,l1); if (l74 === undefined) break b1082;
l75 = l74;
l76 = new Bare();
b1088: {
l77 = f177(l0,l1); if (l77 === undefined) break b1088;
l76["documents"] = l77;
}
b1089: {
l78 = f178(l0,l1); if (l78 === undefined) break b1089;
l76["due_on"] = l78;
}
b1090: {
b1091: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1091;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1091;
l82 = D(l81, "values"); if (l82 === undefined) break b1091;
l79 = merge(l82, l76);
break b1090;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1082;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1092: {
if (l3 === undefined) break b1092;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1093: {
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
b1094: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1095: {
if (l3 === undefined) break b1095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1096: {
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
b1097: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1097;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1097;
l13 = l12;
l14 = f180(l0,l1); if (l14 === undefined) break b1097;
l15 = D(l14, l13); if (l15 === undefined) break b1097;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1097;
l19 = l18;
l20 = f35(l0,l1,"half_year",l19); if (l20 === undefined) break b1097;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1098: {
if (l4 === undefined) break b1098;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1099: {
return l2;
}
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1100: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1100;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1100;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b1100;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1101: {
if (l3 === undefined) break b1101;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1102: {
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
b1103: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1103;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1103;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1103;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1103;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1103;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1104: {
if (l3 === undefined) break b1104;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1105: {
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
b1106: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1106;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1106;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1106;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1107: {
if (l3 === undefined) break b1107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1108: {
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
b1109: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1110: {
if (l3 === undefined) break b1110;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1111: {
return l2;
}
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1112: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1112;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1112;
l7 = l6;
l8 = f182(l0,l1); if (l8 === undefined) break b1112;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1112;
l11 = l10;
l12 = f135(l0,l1,l9,l11); if (l12 === undefined) break b1112;
l13 = l12;
l14 = f183(l0,l1); if (l14 === undefined) break b1112;
l15 = l14;
l16 = f184(l0,l1); if (l16 === undefined) break b1112;
l17 = l16;
l18 = f139(l0,l1,l15,l17,l13); if (l18 === undefined) break b1112;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1112;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1113: {
if (l3 === undefined) break b1113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1114: {
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
b1115: {
b1116: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1116;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1116;
if ((l8 === false)) break b1116;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1117: {
if (l4 !== undefined) break b1117;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1118: {
if (l4 === undefined) break b1118;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1119: {
return l2;
}
}
function f188(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1120: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1120;
if (!(l8 === "same")) break b1120;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1120;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1120;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1121: {
if (l5 === undefined) break b1121;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1122: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1122;
if (!(l8 === "next")) break b1122;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1122;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1122;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1122;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1122;
l17 = D(l16, l14); if (l17 === undefined) break b1122;
b1123: {
b1124: {
break b1123;
}
break b1122;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1122;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1122;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1122;
l26 = D(l25, l23); if (l26 === undefined) break b1122;
b1125: {
b1126: {
break b1125;
}
break b1122;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1122;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1127: {
if (l5 === undefined) break b1127;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1128: {
return l2;
}
}
function f189(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1129: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f187(l0,l1,l7); if (l8 === undefined) break b1129;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1129;
l11 = l10;
l12 = f188(l0,l1,l11,l7); if (l12 === undefined) break b1129;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1129;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1129;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1130: {
if (l5 === undefined) break b1130;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1131: {
return l2;
}
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1132: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1132;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1132;
l7 = l6;
l8 = f189(l0,l1,l5,l7); if (l8 === undefined) break b1132;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1133: {
if (l3 === undefined) break b1133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1134: {
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
b1135: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1135;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1135;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1135;
l8 = D(l7, l6); if (l8 === undefined) break b1135;
b1136: {
b1137: {
break b1136;
}
break b1135;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1138: {
if (l3 === undefined) break b1138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1139: {
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
b1140: {
l4 = undefined;
l5 = l3;
l6 = f191(l0,l1); if (l6 === undefined) break b1140;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1140;
l8 = D(l7, l5); if (l8 === undefined) break b1140;
l9 = l8;
l10 = f191(l0,l1); if (l10 === undefined) break b1140;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1140;
l12 = D(l11, l9); if (l12 === undefined) break b1140;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1141: {
if (l4 === undefined) break b1141;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1142: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1143: {
l3 = undefined;
l4 = f190(l0,l1); if (l4 === undefined) break b1143;
l5 = l4;
l6 = f192(l0,l1,l5); if (l6 === undefined) break b1143;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1144: {
if (l3 === undefined) break b1144;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1145: {
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
b1146: {
l3 = undefined;
l4 = [];
b1147: {
l5 = f62(l0,l1,"working"); if (l5 === undefined) break b1147;
if ((l5 === false)) break b1147;
l6 = f182(l0,l1); if (l6 === undefined) break b1147;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1147;
l8 = l7;
l9 = f182(l0,l1); if (l9 === undefined) break b1147;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1147;
l11 = l10;
l12 = f184(l0,l1); if (l12 === undefined) break b1147;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1147;
l14 = l13;
l15 = f190(l0,l1); if (l15 === undefined) break b1147;
l16 = l15;
l17 = f193(l0,l1); if (l17 === undefined) break b1147;
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
const k1148 = keysOf(l24), v1148 = valuesOf(l24);
for (let n1148 = 0; n1148 < v1148.length; n1148++) {
l25 = k1148 === null ? n1148 : k1148[n1148];
l26 = v1148[n1148];
b1149: {
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
b1150: {
if (l3 === undefined) break b1150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1151: {
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
b1152: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1152;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1152;
if ((l5 === false)) break b1152;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1152;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1152;
if (!(l7 === false)) break b1152;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1153: {
if (l3 === undefined) break b1153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1154: {
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
b1155: {
b1156: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1156;
if ((l4 === false)) break b1156;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1157: {
if (l3 !== undefined) break b1157;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1157;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1157;
l8 = l7;
l9 = f160(l0,l1,l8); if (l9 === undefined) break b1157;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1158: {
if (l3 === undefined) break b1158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1159: {
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
b1160: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1160;
l5 = l4;
l6 = f190(l0,l1); if (l6 === undefined) break b1160;
l7 = l6;
l8 = f184(l0,l1); if (l8 === undefined) break b1160;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1161: {
if (l3 === undefined) break b1161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1162: {
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
b1163: {
l2 = new Bare();
}
b1164: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1164;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1164;
{
const k1165 = keysOf(l5), v1165 = valuesOf(l5);
for (let n1165 = 0; n1165 < v1165.length; n1165++) {
l6 = k1165 === null ? n1165 : k1165[n1165];
l7 = v1165[n1165];
b1166: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1166;
if ((l10 === false)) break b1166;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1166;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1166;
if (!(l12 === true)) break b1166;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1166;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1167: {
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
b1168: {
l3 = undefined;
l4 = [];
b1169: {
l5 = f197(l0,l1); if (l5 === undefined) break b1169;
l6 = l5;
l7 = f172(l0,l1,l6); if (l7 === undefined) break b1169;
if ((l7 === false)) break b1169;
l8 = f184(l0,l1); if (l8 === undefined) break b1169;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1169;
{
const k1170 = keysOf(l9), v1170 = valuesOf(l9);
for (let n1170 = 0; n1170 < v1170.length; n1170++) {
l10 = k1170 === null ? n1170 : k1170[n1170];
l11 = v1170[n1170];
b1171: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1171;
l15 = l14;
b1172: {
l16 = f198(l0,l1); if (l16 === undefined) break b1172;
l17 = D(l16, l15); if (l17 === undefined) break b1172;
if ((l17 === false)) break b1172;
break b1171;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1171;
l19 = l18;
l20 = f69(l0,l1,l19,l13); if (l20 === undefined) break b1171;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1173: {
if (l3 === undefined) break b1173;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1174: {
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
b1175: {
l3 = undefined;
l4 = new RegoSet();
b1176: {
l5 = f184(l0,l1); if (l5 === undefined) break b1176;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1176;
{
const k1177 = keysOf(l6), v1177 = valuesOf(l6);
for (let n1177 = 0; n1177 < v1177.length; n1177++) {
l7 = k1177 === null ? n1177 : k1177[n1177];
l8 = v1177[n1177];
b1178: {
l9 = l7;
l10 = l8;
l11 = f199(l0,l1); if (l11 === undefined) break b1178;
{
const k1179 = keysOf(l11), v1179 = valuesOf(l11);
for (let n1179 = 0; n1179 < v1179.length; n1179++) {
l12 = k1179 === null ? n1179 : k1179[n1179];
l13 = v1179[n1179];
b1180: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1180;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1180;
if (!Q(l16, l17)) break b1180;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1180;
l19 = l18;
{
const k1181 = keysOf(l19), v1181 = valuesOf(l19);
for (let n1181 = 0; n1181 < v1181.length; n1181++) {
l20 = k1181 === null ? n1181 : k1181[n1181];
l21 = v1181[n1181];
b1182: {
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
b1183: {
if (l3 === undefined) break b1183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1184: {
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
b1185: {
l2 = new RegoSet();
}
b1186: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1186;
if ((l4 === false)) break b1186;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1186;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1186;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1186;
if ((l8 === false)) break b1186;
l9 = f184(l0,l1); if (l9 === undefined) break b1186;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1186;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1186;
l13 = l12;
l2.add(l13);
}
b1187: {
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
b1188: {
b1189: {
l3 = undefined;
b1190: {
l4 = f184(l0,l1); if (l4 === undefined) break b1190;
if ((l4 === false)) break b1190;
break b1189;}
l5 = f185(l0,l1); if (l5 === undefined) break b1189;
l6 = l5;
l7 = [];
b1191: {
l8 = f183(l0,l1); if (l8 === undefined) break b1191;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1189;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1192: {
if (l3 !== undefined) break b1192;
l4 = f6(l0,l1); if (l4 === undefined) break b1192;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1192;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1192;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1192;
if ((l9 === false)) break b1192;
l10 = f185(l0,l1); if (l10 === undefined) break b1192;
l11 = l10;
l12 = f183(l0,l1); if (l12 === undefined) break b1192;
l13 = l12;
l14 = f186(l0,l1); if (l14 === undefined) break b1192;
l15 = l14;
l16 = new Bare();
b1193: {
l17 = f193(l0,l1); if (l17 === undefined) break b1193;
l16["due_if_rolled"] = l17;
}
b1194: {
l18 = f190(l0,l1); if (l18 === undefined) break b1194;
l16["due_on"] = l18;
}
b1195: {
b1196: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1196;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1196;
l22 = D(l21, "values"); if (l22 === undefined) break b1196;
l19 = merge(l22, l16);
break b1195;
}
l19 = l16;
}
l23 = l19;
l24 = f194(l0,l1); if (l24 === undefined) break b1192;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1192;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1197: {
if (l3 !== undefined) break b1197;
l4 = f197(l0,l1); if (l4 === undefined) break b1197;
l5 = l4;
l6 = f166(l0,l1,l5); if (l6 === undefined) break b1197;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f170(l0,l1,l8,l9); if (l10 === undefined) break b1197;
l11 = l10;
l12 = l11;
l13 = f186(l0,l1); if (l13 === undefined) break b1197;
l14 = l13;
l15 = f200(l0,l1); if (l15 === undefined) break b1197;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1197;
l18 = l17;
l19 = f197(l0,l1); if (l19 === undefined) break b1197;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f175(l0,l1,l21,l12); if (l22 === undefined) break b1197;
l23 = l22;
l24 = f185(l0,l1); if (l24 === undefined) break b1197;
l25 = l24;
l26 = f183(l0,l1); if (l26 === undefined) break b1197;
l27 = l26;
l28 = f199(l0,l1); if (l28 === undefined) break b1197;
l29 = l28;
l30 = new Bare();
b1198: {
l31 = f193(l0,l1); if (l31 === undefined) break b1198;
l30["due_if_rolled"] = l31;
}
b1199: {
l32 = f190(l0,l1); if (l32 === undefined) break b1199;
l30["due_on"] = l32;
}
b1200: {
b1201: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1201;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1201;
l36 = D(l35, "values"); if (l36 === undefined) break b1201;
l33 = merge(l36, l30);
break b1200;
}
l33 = l30;
}
l37 = l33;
l38 = f201(l0,l1); if (l38 === undefined) break b1197;
l39 = l38;
l40 = f194(l0,l1); if (l40 === undefined) break b1197;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1197;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1202: {
if (l3 === undefined) break b1202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1203: {
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
b1204: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1204;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1204;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1205: {
if (l3 === undefined) break b1205;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1206: {
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
b1207: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1207;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1207;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1207;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1208: {
if (l3 === undefined) break b1208;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1209: {
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
b1210: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1211: {
if (l3 === undefined) break b1211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1212: {
return l2;
}
}
function g206(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1213: {
l2 = new RegoSet();
}
b1214: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1214;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1214;
{
const k1215 = keysOf(l5), v1215 = valuesOf(l5);
for (let n1215 = 0; n1215 < v1215.length; n1215++) {
l6 = k1215 === null ? n1215 : k1215[n1215];
l7 = v1215[n1215];
b1216: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1216;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1216;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1216;
if (!Q(l10, l12)) break b1216;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1216;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1216;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1216;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1216;
if ((l18 === false)) break b1216;
l2.add(l9);
}
}
}
}
b1217: {
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
b1218: {
l3 = undefined;
l4 = new RegoSet();
b1219: {
l5 = f206(l0,l1); if (l5 === undefined) break b1219;
{
const k1220 = keysOf(l5), v1220 = valuesOf(l5);
for (let n1220 = 0; n1220 < v1220.length; n1220++) {
l6 = k1220 === null ? n1220 : k1220[n1220];
l7 = v1220[n1220];
b1221: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1221;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1221;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1221;
if (!Q(l10, l12)) break b1221;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1221;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1222: {
if (l3 === undefined) break b1222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1223: {
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
b1224: {
l2 = new RegoSet();
}
b1225: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1225;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1225;
if (!(l5 === "months")) break b1225;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1225;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1225;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1225;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1225;
l11 = D(l10, l8); if (l11 === undefined) break b1225;
b1226: {
b1227: {
break b1226;
}
break b1225;
}
l14 = l11;
l15 = f207(l0,l1); if (l15 === undefined) break b1225;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1225;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1225;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1225;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1225;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1225;
l28 = l27;
{
const k1228 = keysOf(l28), v1228 = valuesOf(l28);
for (let n1228 = 0; n1228 < v1228.length; n1228++) {
l29 = k1228 === null ? n1228 : k1228[n1228];
l30 = v1228[n1228];
b1229: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1229;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1229;
l35 = D(l34, l32); if (l35 === undefined) break b1229;
b1230: {
b1231: {
break b1230;
}
break b1229;
}
l38 = l35;
l39 = f207(l0,l1); if (l39 === undefined) break b1229;
l40 = l39;
b1232: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1232;
if ((l41 === false)) break b1232;
break b1229;}
l2.add(l38);
}
}
}
}
b1233: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1233;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1233;
if (!(l5 === "checks")) break b1233;
l6 = f206(l0,l1); if (l6 === undefined) break b1233;
{
const k1234 = keysOf(l6), v1234 = valuesOf(l6);
for (let n1234 = 0; n1234 < v1234.length; n1234++) {
l7 = k1234 === null ? n1234 : k1234[n1234];
l8 = v1234[n1234];
b1235: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1235;
l12 = l11;
l13 = f207(l0,l1); if (l13 === undefined) break b1235;
l14 = l13;
b1236: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1236;
if ((l15 === false)) break b1236;
break b1235;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1235;
l17 = l16;
l2.add(l17);
}
}
}
}
b1237: {
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
b1238: {
l3 = undefined;
l4 = new RegoSet();
b1239: {
l5 = f207(l0,l1); if (l5 === undefined) break b1239;
{
const k1240 = keysOf(l5), v1240 = valuesOf(l5);
for (let n1240 = 0; n1240 < v1240.length; n1240++) {
l6 = k1240 === null ? n1240 : k1240[n1240];
l7 = v1240[n1240];
b1241: {
l8 = l6;
l9 = l7;
l10 = f208(l0,l1); if (l10 === undefined) break b1241;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1241;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1241;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1241;
if ((l17 === false)) break b1241;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1238;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1238;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1242: {
if (l3 === undefined) break b1242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1243: {
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
b1244: {
l2 = new RegoSet();
}
b1245: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1245;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1245;
{
const k1246 = keysOf(l5), v1246 = valuesOf(l5);
for (let n1246 = 0; n1246 < v1246.length; n1246++) {
l6 = k1246 === null ? n1246 : k1246[n1246];
l7 = v1246[n1246];
b1247: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1247;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1247;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1247;
if (!Q(l10, l12)) break b1247;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1247;
l14 = l13;
l2.add(l14);
}
}
}
}
b1248: {
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
b1249: {
l2 = new RegoSet();
}
b1250: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1250;
l5 = l4;
l6 = f204(l0,l1); if (l6 === undefined) break b1250;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1250;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1250;
if ((l9 === false)) break b1250;
l10 = f204(l0,l1); if (l10 === undefined) break b1250;
l11 = l10;
l12 = f27(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1250;
l13 = l12;
l2.add(l13);
}
b1251: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1251;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1251;
if ((l5 === false)) break b1251;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1251;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1251;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1251;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1251;
if (!Q(l7, l9)) break b1251;
l10 = f204(l0,l1); if (l10 === undefined) break b1251;
l11 = l10;
l12 = f27(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1251;
l13 = l12;
l2.add(l13);
}
b1252: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1252;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1252;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1252;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1252;
l9 = D(l8, l6); if (l9 === undefined) break b1252;
b1253: {
b1254: {
break b1253;
}
break b1252;
}
l12 = l9;
l13 = [];
b1255: {
l14 = f204(l0,l1); if (l14 === undefined) break b1255;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1255;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1255;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1255;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1255;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1255;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1255;
l25 = l24;
{
const k1256 = keysOf(l25), v1256 = valuesOf(l25);
for (let n1256 = 0; n1256 < v1256.length; n1256++) {
l26 = k1256 === null ? n1256 : k1256[n1256];
l27 = v1256[n1256];
b1257: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1257;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1257;
l32 = D(l31, l29); if (l32 === undefined) break b1257;
b1258: {
b1259: {
break b1258;
}
break b1257;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1252;
l38 = l37;
l39 = f204(l0,l1); if (l39 === undefined) break b1252;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1252;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1252;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1252;
if (!Q(l38, l42)) break b1252;
l43 = l36;
l44 = undefined;
b1260: {
b1261: {
if (!Array.isArray(l43)) break b1261;
break b1260;
}
b1262: {
if (!O(l43)) break b1262;
break b1260;
}
b1263: {
if (!(l43 instanceof RegoSet)) break b1263;
break b1260;
}
break b1252;
}
{
const k1264 = keysOf(l43), v1264 = valuesOf(l43);
for (let n1264 = 0; n1264 < v1264.length; n1264++) {
l46 = k1264 === null ? n1264 : k1264[n1264];
l47 = v1264[n1264];
b1265: {
l48 = l46;
l45 = undefined;
b1266: {
l49 = l47;
l50 = f210(l0,l1); if (l50 === undefined) break b1266;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1266;
if ((l52 === false)) break b1266;
l45 = true;
}
if (l45 !== undefined) break b1265;
l44 = true;
}
}
}
if (l44 !== undefined) break b1252;
l53 = f204(l0,l1); if (l53 === undefined) break b1252;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1252;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1252;
l57 = l56;
l2.add(l57);
}
b1267: {
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
b1268: {
l2 = new Bare();
}
b1269: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1269;
{
const k1270 = keysOf(l4), v1270 = valuesOf(l4);
for (let n1270 = 0; n1270 < v1270.length; n1270++) {
l5 = k1270 === null ? n1270 : k1270[n1270];
l6 = v1270[n1270];
b1271: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1271;
if ((l9 === false)) break b1271;
insertOnce(l2, l7, true);
}
}
}
}
b1272: {
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
b1273: {
l2 = new RegoSet();
}
b1274: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1275 = keysOf(l5), v1275 = valuesOf(l5);
for (let n1275 = 0; n1275 < v1275.length; n1275++) {
l6 = k1275 === null ? n1275 : k1275[n1275];
l7 = v1275[n1275];
b1276: {
l8 = l6;
l9 = l7;
b1277: {
l10 = f212(l0,l1); if (l10 === undefined) break b1277;
l11 = D(l10, l9); if (l11 === undefined) break b1277;
if ((l11 === false)) break b1277;
break b1276;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1278: {
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
b1279: {
b1280: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1280;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1280;
if ((l5 === false)) break b1280;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1281: {
if (l3 !== undefined) break b1281;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1282: {
if (l3 === undefined) break b1282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1283: {
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
b1284: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1284;
if ((l10 === false)) break b1284;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1285: {
if (l6 === undefined) break b1285;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1286: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1287: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1287;
if ((l10 === false)) break b1287;
break b1286;}
l11 = b_count(l9); if (l11 === undefined) break b1286;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1286;
if ((l14 === false)) break b1286;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1288: {
if (l6 === undefined) break b1288;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1289: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1290: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1290;
if ((l10 === false)) break b1290;
break b1289;}
l11 = b_count(l9); if (l11 === undefined) break b1289;
l12 = l11;
l13 = 0;
if (!Q(l12, l13)) break b1289;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1291: {
if (l6 === undefined) break b1291;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1292: {
return l2;
}
}
function f216(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1293: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1294: {
l13 = f62(l0,l1,"checks"); if (l13 === undefined) break b1294;
if ((l13 === false)) break b1294;
{
const k1295 = keysOf(l8), v1295 = valuesOf(l8);
for (let n1295 = 0; n1295 < v1295.length; n1295++) {
l14 = k1295 === null ? n1295 : k1295[n1295];
l15 = v1295[n1295];
b1296: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1297: {
{
const k1298 = keysOf(l10), v1298 = valuesOf(l10);
for (let n1298 = 0; n1298 < v1298.length; n1298++) {
l19 = k1298 === null ? n1298 : k1298[n1298];
l20 = v1298[n1298];
b1299: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1299;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f215(l0,l1,l17,l25,l11); if (l26 === undefined) break b1296;
l27 = l26;
l28 = l27;
l29 = f121(l0,l1,l17,l9,l28); if (l29 === undefined) break b1296;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1300: {
if (l7 === undefined) break b1300;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1301: {
return l2;
}
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1302: {
b1303: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1303;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1303;
if ((l5 === false)) break b1303;
l6 = f204(l0,l1); if (l6 === undefined) break b1303;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1303;
l8 = l7;
l9 = f211(l0,l1); if (l9 === undefined) break b1303;
l10 = l9;
l11 = f213(l0,l1); if (l11 === undefined) break b1303;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f216(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1303;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1304: {
if (l3 !== undefined) break b1304;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1305: {
if (l3 === undefined) break b1305;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1306: {
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
b1307: {
b1308: {
l3 = undefined;
b1309: {
l4 = f204(l0,l1); if (l4 === undefined) break b1309;
if ((l4 === false)) break b1309;
break b1308;}
l5 = f205(l0,l1); if (l5 === undefined) break b1308;
l6 = l5;
l7 = [];
b1310: {
l8 = f203(l0,l1); if (l8 === undefined) break b1310;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1308;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1311: {
if (l3 !== undefined) break b1311;
l4 = f211(l0,l1); if (l4 === undefined) break b1311;
l5 = l4;
l6 = f213(l0,l1); if (l6 === undefined) break b1311;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1311;
l9 = l8;
l10 = f204(l0,l1); if (l10 === undefined) break b1311;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1311;
l13 = l12;
l14 = f204(l0,l1); if (l14 === undefined) break b1311;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1311;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1311;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1311;
l23 = l22;
l24 = f214(l0,l1); if (l24 === undefined) break b1311;
l25 = l24;
l26 = f204(l0,l1); if (l26 === undefined) break b1311;
l27 = l26;
l28 = f211(l0,l1); if (l28 === undefined) break b1311;
l29 = l28;
l30 = f213(l0,l1); if (l30 === undefined) break b1311;
l31 = l30;
l32 = f216(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1311;
l33 = l32;
l34 = f217(l0,l1); if (l34 === undefined) break b1311;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1311;
l37 = l36;
l38 = f204(l0,l1); if (l38 === undefined) break b1311;
l39 = l38;
l40 = f85(l0,l1,l39); if (l40 === undefined) break b1311;
l41 = l40;
l42 = f205(l0,l1); if (l42 === undefined) break b1311;
l43 = l42;
l44 = f203(l0,l1); if (l44 === undefined) break b1311;
l45 = l44;
l46 = f213(l0,l1); if (l46 === undefined) break b1311;
l47 = l46;
l48 = f211(l0,l1); if (l48 === undefined) break b1311;
l49 = l48;
l50 = f209(l0,l1); if (l50 === undefined) break b1311;
l51 = l50;
l52 = new O41(l23,l37,l47,l49);
l53 = new O42(l51);
l52["values"] = l53;
l52["warnings"] = l41;
l54 = f25(l0,l1,l43,l45,l9,l52); if (l54 === undefined) break b1311;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1312: {
if (l3 === undefined) break b1312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1313: {
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
b1314: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1314;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1314;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1315: {
if (l3 === undefined) break b1315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1316: {
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
b1317: {
l3 = undefined;
l4 = f219(l0,l1); if (l4 === undefined) break b1317;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1317;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1317;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1318: {
if (l3 === undefined) break b1318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1319: {
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
b1320: {
b1321: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1321;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1321;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1321;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1321;
if ((l8 === false)) break b1321;
l9 = f220(l0,l1); if (l9 === undefined) break b1321;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1321;
l11 = l10;
l12 = f220(l0,l1); if (l12 === undefined) break b1321;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1321;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1321;
l15 = l14;
l16 = new O43(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1321;
l18 = l17;
l19 = new O44(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1322: {
if (l3 !== undefined) break b1322;
l4 = f220(l0,l1); if (l4 === undefined) break b1322;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1322;
l6 = l5;
l7 = new O45("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1322;
l9 = l8;
l10 = new O46(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1323: {
if (l3 === undefined) break b1323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1324: {
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
b1325: {
b1326: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1326;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1326;
if ((l5 === false)) break b1326;
l6 = f220(l0,l1); if (l6 === undefined) break b1326;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1326;
l8 = l7;
l9 = [];
b1327: {
l10 = f221(l0,l1); if (l10 === undefined) break b1327;
{
const k1328 = keysOf(l10), v1328 = valuesOf(l10);
for (let n1328 = 0; n1328 < v1328.length; n1328++) {
l11 = k1328 === null ? n1328 : k1328[n1328];
l12 = v1328[n1328];
b1329: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1326;
l17 = l16;
l18 = f220(l0,l1); if (l18 === undefined) break b1326;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1326;
l20 = l19;
l21 = f221(l0,l1); if (l21 === undefined) break b1326;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1326;
l24 = l23;
l25 = f220(l0,l1); if (l25 === undefined) break b1326;
l26 = l25;
l27 = new O47(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1326;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1330: {
if (l3 !== undefined) break b1330;
l4 = f220(l0,l1); if (l4 === undefined) break b1330;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1331: {
if (l3 === undefined) break b1331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1332: {
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
b1333: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1334: {
if (l3 === undefined) break b1334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1335: {
return l2;
}
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1336: {
b1337: {
l3 = undefined;
b1338: {
l4 = f222(l0,l1); if (l4 === undefined) break b1338;
if ((l4 === false)) break b1338;
break b1337;}
l5 = f223(l0,l1); if (l5 === undefined) break b1337;
l6 = l5;
l7 = [];
b1339: {
l8 = f219(l0,l1); if (l8 === undefined) break b1339;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1337;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1340: {
if (l3 !== undefined) break b1340;
l4 = f223(l0,l1); if (l4 === undefined) break b1340;
l5 = l4;
l6 = f219(l0,l1); if (l6 === undefined) break b1340;
l7 = l6;
l8 = f222(l0,l1); if (l8 === undefined) break b1340;
l9 = l8;
l10 = new O48(l5,"check","batch");
l11 = f127(l0,l1,l10,l7,l9); if (l11 === undefined) break b1340;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1341: {
if (l3 === undefined) break b1341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1342: {
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
b1343: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1343;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1343;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1344: {
if (l3 === undefined) break b1344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1345: {
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
b1346: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1346;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1346;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1346;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1347: {
if (l3 === undefined) break b1347;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1348: {
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
b1349: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1350: {
if (l3 === undefined) break b1350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1351: {
return l2;
}
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1352: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1352;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1352;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1352;
{
const k1353 = keysOf(l6), v1353 = valuesOf(l6);
for (let n1353 = 0; n1353 < v1353.length; n1353++) {
l7 = k1353 === null ? n1353 : k1353[n1353];
l8 = v1353[n1353];
b1354: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1354;
l12 = D(l11, l10); if (l12 === undefined) break b1354;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1354;
if ((l14 === false)) break b1354;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1355: {
if (l3 === undefined) break b1355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1356: {
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
b1357: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1357;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1357;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1357;
if ((l7 === false)) break b1357;
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
function f229(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l2;
b1360: {
l3 = undefined;
b1361: {
l4 = f228(l0,l1); if (l4 === undefined) break b1361;
if ((l4 === false)) break b1361;
break b1360;}
b1362: {
l5 = f229(l0,l1); if (l5 === undefined) break b1362;
if ((l5 === false)) break b1362;
break b1360;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1363: {
if (l3 === undefined) break b1363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1364: {
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
b1365: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1365;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1365;
if (!(l5 === true)) break b1365;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1366: {
if (l3 === undefined) break b1366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1367: {
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
b1368: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1368;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1368;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1368;
if ((l6 === false)) break b1368;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1368;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1368;
if (!(l8 === false)) break b1368;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1369: {
if (l3 === undefined) break b1369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1370: {
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
b1371: {
l3 = undefined;
b1372: {
l4 = f226(l0,l1); if (l4 === undefined) break b1372;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1372;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1372;
if ((l6 === false)) break b1372;
break b1371;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1373: {
if (l3 === undefined) break b1373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1374: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1374;
if ((l4 === false)) break b1374;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1375: {
if (l3 === undefined) break b1375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1376: {
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
b1377: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1377;
if ((l4 === false)) break b1377;
l5 = f231(l0,l1); if (l5 === undefined) break b1377;
if ((l5 === false)) break b1377;
b1378: {
l6 = f226(l0,l1); if (l6 === undefined) break b1378;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1378;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1378;
if ((l8 === false)) break b1378;
break b1377;}
l9 = f233(l0,l1); if (l9 === undefined) break b1377;
if ((l9 === false)) break b1377;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1379: {
if (l3 === undefined) break b1379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1380: {
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
b1381: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1381;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1381;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1381;
if ((l7 === false)) break b1381;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1382: {
if (l3 === undefined) break b1382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1383: {
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
b1384: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1384;
if ((l4 === false)) break b1384;
l5 = f235(l0,l1); if (l5 === undefined) break b1384;
if ((l5 === false)) break b1384;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1384;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1384;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1384;
if ((l9 === false)) break b1384;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1384;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1384;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1384;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1384;
if ((l15 === false)) break b1384;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1385: {
if (l3 === undefined) break b1385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1386: {
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
b1387: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1387;
if ((l4 === false)) break b1387;
l5 = f231(l0,l1); if (l5 === undefined) break b1387;
if ((l5 === false)) break b1387;
l6 = f226(l0,l1); if (l6 === undefined) break b1387;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1387;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1387;
if ((l8 === false)) break b1387;
l9 = f226(l0,l1); if (l9 === undefined) break b1387;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1387;
l11 = l10;
l12 = new O49("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1388: {
if (l3 === undefined) break b1388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1389: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1389;
if ((l4 === false)) break b1389;
l5 = f226(l0,l1); if (l5 === undefined) break b1389;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1389;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1390: {
if (l3 === undefined) break b1390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1391: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1391;
if ((l4 === false)) break b1391;
l5 = f226(l0,l1); if (l5 === undefined) break b1391;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1391;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1392: {
if (l3 === undefined) break b1392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1393: {
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
b1394: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1394;
if ((l4 === false)) break b1394;
b1395: {
l5 = f235(l0,l1); if (l5 === undefined) break b1395;
if ((l5 === false)) break b1395;
break b1394;}
b1396: {
l6 = f234(l0,l1); if (l6 === undefined) break b1396;
if ((l6 === false)) break b1396;
break b1394;}
l7 = f226(l0,l1); if (l7 === undefined) break b1394;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1394;
l9 = l8;
l10 = new O49("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1397: {
if (l3 === undefined) break b1397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1398: {
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
b1399: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1399;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1399;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1399;
if ((l7 === false)) break b1399;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1400: {
if (l3 === undefined) break b1400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1401: {
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
b1402: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1402;
if ((l4 === false)) break b1402;
l5 = f235(l0,l1); if (l5 === undefined) break b1402;
if ((l5 === false)) break b1402;
b1403: {
l6 = f239(l0,l1); if (l6 === undefined) break b1403;
if ((l6 === false)) break b1403;
break b1402;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1402;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1402;
if (!(l8 === false)) break b1402;
l9 = f226(l0,l1); if (l9 === undefined) break b1402;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1402;
l11 = l10;
l12 = new O49("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1404: {
if (l3 === undefined) break b1404;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1405: {
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
b1406: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1406;
if ((l4 === false)) break b1406;
l5 = f235(l0,l1); if (l5 === undefined) break b1406;
if ((l5 === false)) break b1406;
b1407: {
l6 = f236(l0,l1); if (l6 === undefined) break b1407;
if ((l6 === false)) break b1407;
break b1406;}
b1408: {
l7 = f234(l0,l1); if (l7 === undefined) break b1408;
if ((l7 === false)) break b1408;
break b1406;}
b1409: {
l8 = f240(l0,l1); if (l8 === undefined) break b1409;
if ((l8 === false)) break b1409;
break b1406;}
l9 = f226(l0,l1); if (l9 === undefined) break b1406;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1406;
l11 = l10;
l12 = new O49("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1410: {
if (l3 === undefined) break b1410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1411: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1411;
if ((l4 === false)) break b1411;
b1412: {
l5 = f229(l0,l1); if (l5 === undefined) break b1412;
if ((l5 === false)) break b1412;
break b1411;}
b1413: {
l6 = f232(l0,l1); if (l6 === undefined) break b1413;
if ((l6 === false)) break b1413;
break b1411;}
l7 = f226(l0,l1); if (l7 === undefined) break b1411;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1411;
l9 = l8;
l10 = new O49("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1414: {
if (l3 === undefined) break b1414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1415: {
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
b1416: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1416;
if ((l4 === false)) break b1416;
l5 = f229(l0,l1); if (l5 === undefined) break b1416;
if ((l5 === false)) break b1416;
l6 = f226(l0,l1); if (l6 === undefined) break b1416;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1416;
l8 = l7;
l9 = new O49("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1417: {
if (l3 === undefined) break b1417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1418: {
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
b1419: {
l3 = undefined;
l4 = [];
b1420: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1421 = keysOf(l6), v1421 = valuesOf(l6);
for (let n1421 = 0; n1421 < v1421.length; n1421++) {
l7 = k1421 === null ? n1421 : k1421[n1421];
l8 = v1421[n1421];
b1422: {
l9 = l7;
l10 = l8;
b1423: {
b1424: {
b1425: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1425;
break b1424;
}
b1426: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1426;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1426;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1426;
l15 = D(l14, l10); if (l15 === undefined) break b1426;
l11 = l15;
break b1424;
}
break b1422;
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
b1427: {
if (l3 === undefined) break b1427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1428: {
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
b1429: {
l3 = undefined;
l4 = [];
b1430: {
l5 = f243(l0,l1); if (l5 === undefined) break b1430;
{
const k1431 = keysOf(l5), v1431 = valuesOf(l5);
for (let n1431 = 0; n1431 < v1431.length; n1431++) {
l6 = k1431 === null ? n1431 : k1431[n1431];
l7 = v1431[n1431];
b1432: {
l8 = l6;
l9 = l7;
b1433: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1433;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1433;
if ((l11 === false)) break b1433;
break b1432;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1434: {
l14 = f243(l0,l1); if (l14 === undefined) break b1434;
{
const k1435 = keysOf(l14), v1435 = valuesOf(l14);
for (let n1435 = 0; n1435 < v1435.length; n1435++) {
l15 = k1435 === null ? n1435 : k1435[n1435];
l16 = v1435[n1435];
b1436: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1436;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1436;
if ((l20 === false)) break b1436;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1429;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1437: {
if (l3 === undefined) break b1437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1438: {
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
b1439: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1439;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1439;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1439;
if ((l6 === false)) break b1439;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1439;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1439;
if (!(l8 === false)) break b1439;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1440: {
if (l3 === undefined) break b1440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1441: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1441;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1441;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1441;
if ((l6 === false)) break b1441;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1441;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1441;
if (!(l8 === true)) break b1441;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1442: {
if (l3 === undefined) break b1442;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1443: {
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
b1444: {
l2 = new RegoSet();
}
b1445: {
l3 = undefined;
l2.add("serious");
}
b1446: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1446;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1446;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1446;
if ((l6 === false)) break b1446;
l2.add("improvable");
}
b1447: {
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
b1448: {
l2 = new Bare();
}
b1449: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1449;
{
const k1450 = keysOf(l4), v1450 = valuesOf(l4);
for (let n1450 = 0; n1450 < v1450.length; n1450++) {
l5 = k1450 === null ? n1450 : k1450[n1450];
l6 = v1450[n1450];
b1451: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1452: {
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
b1453: {
l2 = new RegoSet();
}
b1454: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1454;
if ((l4 === false)) break b1454;
b1455: {
l5 = f236(l0,l1); if (l5 === undefined) break b1455;
if ((l5 === false)) break b1455;
break b1454;}
b1456: {
l6 = f226(l0,l1); if (l6 === undefined) break b1456;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1456;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1456;
if ((l8 === false)) break b1456;
break b1454;}
b1457: {
l9 = f234(l0,l1); if (l9 === undefined) break b1457;
if ((l9 === false)) break b1457;
break b1454;}
b1458: {
l10 = f245(l0,l1); if (l10 === undefined) break b1458;
if ((l10 === false)) break b1458;
break b1454;}
l11 = f246(l0,l1); if (l11 === undefined) break b1454;
{
const k1459 = keysOf(l11), v1459 = valuesOf(l11);
for (let n1459 = 0; n1459 < v1459.length; n1459++) {
l12 = k1459 === null ? n1459 : k1459[n1459];
l13 = v1459[n1459];
b1460: {
l14 = l12;
l15 = l13;
b1461: {
l16 = f247(l0,l1); if (l16 === undefined) break b1461;
l17 = D(l16, l15); if (l17 === undefined) break b1461;
if ((l17 === false)) break b1461;
break b1460;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1462: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1462;
if ((l4 === false)) break b1462;
l5 = f235(l0,l1); if (l5 === undefined) break b1462;
if ((l5 === false)) break b1462;
b1463: {
l6 = f239(l0,l1); if (l6 === undefined) break b1463;
if ((l6 === false)) break b1463;
break b1462;}
l7 = f226(l0,l1); if (l7 === undefined) break b1462;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1462;
if ((l8 === false)) break b1462;
b1464: {
l9 = f247(l0,l1); if (l9 === undefined) break b1464;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1464;
if ((l10 === false)) break b1464;
break b1462;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1465: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1465;
if ((l4 === false)) break b1465;
b1466: {
l5 = f228(l0,l1); if (l5 === undefined) break b1466;
if ((l5 === false)) break b1466;
break b1465;}
b1467: {
l6 = f234(l0,l1); if (l6 === undefined) break b1467;
if ((l6 === false)) break b1467;
break b1465;}
b1468: {
l7 = f247(l0,l1); if (l7 === undefined) break b1468;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1468;
if ((l8 === false)) break b1468;
break b1465;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1469: {
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
b1470: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1470;
if ((l4 === false)) break b1470;
b1471: {
l5 = f228(l0,l1); if (l5 === undefined) break b1471;
if ((l5 === false)) break b1471;
break b1470;}
l6 = f235(l0,l1); if (l6 === undefined) break b1470;
if ((l6 === false)) break b1470;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1470;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1470;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1470;
if ((l10 === false)) break b1470;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1470;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1470;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1470;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1470;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1470;
if ((l17 === false)) break b1470;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1472: {
if (l3 === undefined) break b1472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1473: {
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
b1474: {
b1475: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f236(l0,l1); if (l8 === undefined) break b1475;
if ((l8 === false)) break b1475;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1476: {
if (l5 !== undefined) break b1476;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1476;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1476;
if ((l11 === false)) break b1476;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1477: {
if (l5 !== undefined) break b1477;
l6 = l3;
l7 = l4;
{
const k1478 = keysOf(l6), v1478 = valuesOf(l6);
for (let n1478 = 0; n1478 < v1478.length; n1478++) {
l8 = k1478 === null ? n1478 : k1478[n1478];
l9 = v1478[n1478];
b1479: {
l10 = l8;
l11 = l9;
b1480: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1480;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1480;
if ((l13 === false)) break b1480;
break b1479;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1481: {
if (l5 !== undefined) break b1481;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1481;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1481;
if ((l11 === false)) break b1481;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1482: {
if (l5 !== undefined) break b1482;
l6 = l3;
l7 = l4;
l8 = f249(l0,l1); if (l8 === undefined) break b1482;
if ((l8 === false)) break b1482;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1483: {
if (l5 !== undefined) break b1483;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1484: {
if (l5 === undefined) break b1484;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1485: {
return l2;
}
}
function f251(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1486: {
b1487: {
l4 = undefined;
l5 = l3;
l6 = f229(l0,l1); if (l6 === undefined) break b1487;
if ((l6 === false)) break b1487;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1487;
if ((l8 === false)) break b1487;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1488: {
if (l4 !== undefined) break b1488;
l5 = l3;
l6 = f226(l0,l1); if (l6 === undefined) break b1488;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1488;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1488;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1488;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1489: {
if (l4 === undefined) break b1489;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1490: {
return l2;
}
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1491: {
b1492: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1492;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1492;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1492;
if ((l9 === false)) break b1492;
l10 = f244(l0,l1); if (l10 === undefined) break b1492;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1492;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1492;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1492;
l17 = l16;
l18 = f244(l0,l1); if (l18 === undefined) break b1492;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1492;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1492;
l22 = l21;
l23 = new O50(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1492;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
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
function f252(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1496: {
b1497: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1497;
if ((l4 === false)) break b1497;
l5 = f235(l0,l1); if (l5 === undefined) break b1497;
if ((l5 === false)) break b1497;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1497;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1497;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1497;
if ((l9 === false)) break b1497;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1497;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1497;
l12 = l11;
l13 = new O51(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1498: {
if (l3 !== undefined) break b1498;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1499: {
if (l3 === undefined) break b1499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1500: {
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
b1501: {
b1502: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1502;
if ((l6 === false)) break b1502;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1503: {
if (l4 !== undefined) break b1503;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1504: {
if (l4 === undefined) break b1504;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1505: {
return l2;
}
}
function g255(l0,l1) {
let l3,l4,l2;
b1506: {
l3 = undefined;
l4 = new O52("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1507: {
if (l3 === undefined) break b1507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1508: {
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
b1509: {
l2 = new RegoSet();
}
b1510: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1510;
if ((l4 === false)) break b1510;
l5 = f226(l0,l1); if (l5 === undefined) break b1510;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1510;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1510;
l9 = l8;
l2.add(l9);
}
b1511: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1511;
if ((l4 === false)) break b1511;
l5 = f226(l0,l1); if (l5 === undefined) break b1511;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1511;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1511;
l9 = l8;
l2.add(l9);
}
b1512: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1512;
{
const k1513 = keysOf(l4), v1513 = valuesOf(l4);
for (let n1513 = 0; n1513 < v1513.length; n1513++) {
l5 = k1513 === null ? n1513 : k1513[n1513];
l6 = v1513[n1513];
b1514: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1514;
l10 = l9;
l11 = f254(l0,l1,l10); if (l11 === undefined) break b1514;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1514;
l14 = l13;
l15 = f255(l0,l1); if (l15 === undefined) break b1514;
l16 = D(l15, l14); if (l16 === undefined) break b1514;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1514;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1514;
l22 = l21;
l23 = f27(l0,l1,l20,l22); if (l23 === undefined) break b1514;
l24 = l23;
l2.add(l24);
}
}
}
}
b1515: {
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
b1516: {
b1517: {
l3 = undefined;
b1518: {
l4 = f226(l0,l1); if (l4 === undefined) break b1518;
if ((l4 === false)) break b1518;
break b1517;}
l5 = f227(l0,l1); if (l5 === undefined) break b1517;
l6 = l5;
l7 = [];
b1519: {
l8 = f225(l0,l1); if (l8 === undefined) break b1519;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1517;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1520: {
if (l3 !== undefined) break b1520;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1520;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1520;
if (!(l5 === false)) break b1520;
l6 = f227(l0,l1); if (l6 === undefined) break b1520;
l7 = l6;
l8 = f225(l0,l1); if (l8 === undefined) break b1520;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1520;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1521: {
if (l3 !== undefined) break b1521;
l4 = f244(l0,l1); if (l4 === undefined) break b1521;
l5 = l4;
l6 = f248(l0,l1); if (l6 === undefined) break b1521;
l7 = l6;
l8 = f250(l0,l1,l5,l7); if (l8 === undefined) break b1521;
l9 = l8;
l10 = l9;
l11 = f251(l0,l1,l10); if (l11 === undefined) break b1521;
l12 = l11;
l13 = new RegoSet();
b1522: {
l14 = f226(l0,l1); if (l14 === undefined) break b1522;
{
const k1523 = keysOf(l14), v1523 = valuesOf(l14);
for (let n1523 = 0; n1523 < v1523.length; n1523++) {
l15 = k1523 === null ? n1523 : k1523[n1523];
l16 = v1523[n1523];
b1524: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1524;
l20 = l19;
{
const k1525 = keysOf(l20), v1525 = valuesOf(l20);
for (let n1525 = 0; n1525 < v1525.length; n1525++) {
l21 = k1525 === null ? n1525 : k1525[n1525];
l22 = v1525[n1525];
b1526: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1521;
l27 = l26;
l28 = f252(l0,l1); if (l28 === undefined) break b1521;
l29 = l28;
l30 = f253(l0,l1); if (l30 === undefined) break b1521;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1521;
l33 = l32;
l34 = f227(l0,l1); if (l34 === undefined) break b1521;
l35 = l34;
l36 = f225(l0,l1); if (l36 === undefined) break b1521;
l37 = l36;
l38 = f248(l0,l1); if (l38 === undefined) break b1521;
l39 = l38;
l40 = [];
b1527: {
l41 = f244(l0,l1); if (l41 === undefined) break b1527;
{
const k1528 = keysOf(l41), v1528 = valuesOf(l41);
for (let n1528 = 0; n1528 < v1528.length; n1528++) {
l42 = k1528 === null ? n1528 : k1528[n1528];
l43 = v1528[n1528];
b1529: {
l44 = l42;
l45 = l43;
b1530: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1530;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1530;
if ((l47 === false)) break b1530;
break b1529;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1529;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1529;
l51 = l50;
l52 = f69(l0,l1,l49,l51); if (l52 === undefined) break b1529;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f256(l0,l1); if (l55 === undefined) break b1521;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1521;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1531: {
if (l3 === undefined) break b1531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1532: {
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
b1533: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1533;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1533;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1534: {
if (l3 === undefined) break b1534;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1535: {
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
b1536: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1536;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1536;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1536;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1536;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1536;
l12 = D(l11, l8); if (l12 === undefined) break b1536;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1536;
if ((l13 === false)) break b1536;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1536;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1536;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1536;
if ((l17 === false)) break b1536;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1536;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1536;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1536;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1536;
if ((l23 === false)) break b1536;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1537: {
if (l4 === undefined) break b1537;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1538: {
return l2;
}
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1539: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1539;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1539;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1539;
if ((l7 === false)) break b1539;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1540: {
if (l3 === undefined) break b1540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1541: {
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
b1542: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1542;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1542;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1542;
if ((l8 === false)) break b1542;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1543: {
if (l4 === undefined) break b1543;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1544: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1544;
if (!(l6 === "unavailable")) break b1544;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1545: {
if (l4 === undefined) break b1545;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1546: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1547: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1547;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1547;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1547;
if ((l7 === false)) break b1547;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1548: {
if (l3 === undefined) break b1548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1549: {
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
b1550: {
b1551: {
l4 = undefined;
l5 = l3;
l6 = f259(l0,l1,l5); if (l6 === undefined) break b1551;
if ((l6 === false)) break b1551;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1551;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1551;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1552: {
if (l4 !== undefined) break b1552;
l5 = l3;
l6 = f260(l0,l1); if (l6 === undefined) break b1552;
if ((l6 === false)) break b1552;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1552;
if (!(l7 === "available")) break b1552;
b1553: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1553;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1553;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1553;
if ((l10 === false)) break b1553;
break b1552;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1552;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1552;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1554: {
if (l4 !== undefined) break b1554;
l5 = l3;
l6 = f260(l0,l1); if (l6 === undefined) break b1554;
if ((l6 === false)) break b1554;
l7 = f261(l0,l1,l5); if (l7 === undefined) break b1554;
if ((l7 === false)) break b1554;
l8 = f262(l0,l1); if (l8 === undefined) break b1554;
if ((l8 === false)) break b1554;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1554;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1554;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1554;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1554;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1554;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1555: {
if (l4 === undefined) break b1555;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1556: {
return l2;
}
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1557: {
l3 = undefined;
l4 = f258(l0,l1); if (l4 === undefined) break b1557;
l5 = l4;
l6 = f263(l0,l1,l5); if (l6 === undefined) break b1557;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1558: {
if (l3 === undefined) break b1558;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1559: {
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
b1560: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1560;
if (!(l6 === "available")) break b1560;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1561: {
if (l4 === undefined) break b1561;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1562: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1562;
if (!(l6 === "unavailable")) break b1562;
l7 = f34(l0,l1); if (l7 === undefined) break b1562;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1562;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1563: {
if (l4 === undefined) break b1563;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1564: {
return l2;
}
}
function f266(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1565: {
l4 = undefined;
l5 = l3;
l6 = f265(l0,l1,l5); if (l6 === undefined) break b1565;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1565;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1565;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1565;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1565;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1565;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1565;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1565;
if ((l17 === false)) break b1565;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1565;
if ((l18 === false)) break b1565;
b1566: {
l19 = f262(l0,l1); if (l19 === undefined) break b1566;
if ((l19 === false)) break b1566;
break b1565;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1565;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1565;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1565;
if ((l23 === false)) break b1565;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1567: {
if (l4 === undefined) break b1567;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1568: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1569: {
b1570: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1570;
if ((l4 === false)) break b1570;
l5 = f6(l0,l1); if (l5 === undefined) break b1570;
l6 = l5;
l7 = f264(l0,l1); if (l7 === undefined) break b1570;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1570;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1571: {
if (l3 !== undefined) break b1571;
l4 = f258(l0,l1); if (l4 === undefined) break b1571;
l5 = l4;
l6 = f266(l0,l1,l5); if (l6 === undefined) break b1571;
if ((l6 === false)) break b1571;
l7 = f6(l0,l1); if (l7 === undefined) break b1571;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1571;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1571;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1571;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1572: {
if (l3 !== undefined) break b1572;
l4 = f6(l0,l1); if (l4 === undefined) break b1572;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1573: {
if (l3 === undefined) break b1573;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1574: {
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
b1575: {
l3 = undefined;
l4 = f267(l0,l1); if (l4 === undefined) break b1575;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1575;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1576: {
if (l3 === undefined) break b1576;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1577: {
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
b1578: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1578;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1578;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1578;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1578;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1578;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1578;
l11 = D(l10, l6); if (l11 === undefined) break b1578;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1579: {
if (l3 === undefined) break b1579;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1580: {
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
b1581: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1582: {
if (l3 === undefined) break b1582;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1583: {
return l2;
}
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1584: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1584;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1584;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1584;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1584;
if ((l7 === false)) break b1584;
b1585: {
l8 = f262(l0,l1); if (l8 === undefined) break b1585;
if ((l8 === false)) break b1585;
break b1584;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1586: {
if (l3 === undefined) break b1586;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1587: {
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
b1588: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1588;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1588;
if ((l5 === false)) break b1588;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1588;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1588;
if (!(l7 === false)) break b1588;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1589: {
if (l3 === undefined) break b1589;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1590: {
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
b1591: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1591;
l7 = D(l6, l5); if (l7 === undefined) break b1591;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1591;
if ((l9 === false)) break b1591;
b1592: {
b1593: {
b1594: {
b1595: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1595;
break b1594;
}
b1596: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1596;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1596;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1596;
l14 = D(l13, l5); if (l14 === undefined) break b1596;
l10 = l14;
break b1594;
}
break b1592;
}
if ((l10 === false)) break b1593;
}
break b1591;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1597: {
if (l4 === undefined) break b1597;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1598: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1598;
l7 = D(l6, l5); if (l7 === undefined) break b1598;
if (!(l7 === true)) break b1598;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1599: {
if (l4 === undefined) break b1599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1600: {
return l2;
}
}
function f274(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1601: {
b1602: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1603: {
b1604: {
if (!Array.isArray(l6)) break b1604;
break b1603;
}
b1605: {
if (!O(l6)) break b1605;
break b1603;
}
b1606: {
if (!(l6 instanceof RegoSet)) break b1606;
break b1603;
}
break b1602;
}
{
const k1607 = keysOf(l6), v1607 = valuesOf(l6);
for (let n1607 = 0; n1607 < v1607.length; n1607++) {
l9 = k1607 === null ? n1607 : k1607[n1607];
l10 = v1607[n1607];
b1608: {
l11 = l9;
l8 = undefined;
b1609: {
l12 = l10;
l13 = f273(l0,l1,l12); if (l13 === undefined) break b1609;
if ((l13 === false)) break b1609;
l8 = true;
}
if (l8 !== undefined) break b1608;
l7 = true;
}
}
}
if (l7 !== undefined) break b1602;
l14 = [];
b1610: {
{
const k1611 = keysOf(l5), v1611 = valuesOf(l5);
for (let n1611 = 0; n1611 < v1611.length; n1611++) {
l15 = k1611 === null ? n1611 : k1611[n1611];
l16 = v1611[n1611];
b1612: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1612;
l20 = D(l19, l18); if (l20 === undefined) break b1612;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1612;
if ((l22 === false)) break b1612;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1602;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1613: {
if (l4 !== undefined) break b1613;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1614: {
if (l4 === undefined) break b1614;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1615: {
return l2;
}
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1616: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1616;
l5 = l4;
l6 = f269(l0,l1); if (l6 === undefined) break b1616;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1616;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1616;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1617: {
if (l3 === undefined) break b1617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1618: {
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
b1619: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1619;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1619;
l6 = l5;
l7 = f274(l0,l1,l6); if (l7 === undefined) break b1619;
l8 = l7;
l9 = f275(l0,l1); if (l9 === undefined) break b1619;
l10 = l9;
l11 = f269(l0,l1); if (l11 === undefined) break b1619;
l12 = l11;
l13 = new O53("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1620: {
if (l3 === undefined) break b1620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1621: {
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
b1622: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1622;
if ((l4 === false)) break b1622;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1623: {
if (l3 === undefined) break b1623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1624: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1624;
if ((l4 === false)) break b1624;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1625: {
if (l3 === undefined) break b1625;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1626: {
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
b1627: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1627;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1627;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1627;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1627;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1627;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1627;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1627;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1627;
if ((l13 === false)) break b1627;
l14 = f268(l0,l1); if (l14 === undefined) break b1627;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1627;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1627;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1627;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1628: {
if (l3 === undefined) break b1628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1629: {
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
b1630: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1630;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1630;
l6 = l5;
l7 = f274(l0,l1,l6); if (l7 === undefined) break b1630;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1631: {
if (l3 === undefined) break b1631;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1632: {
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
b1633: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1633;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1633;
if ((l6 === false)) break b1633;
l7 = f279(l0,l1); if (l7 === undefined) break b1633;
l8 = l7;
l9 = f278(l0,l1); if (l9 === undefined) break b1633;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1633;
l11 = l10;
l12 = f46(l0,l1,l8,l11); if (l12 === undefined) break b1633;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1634: {
if (l3 === undefined) break b1634;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1635: {
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
b1636: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1636;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1636;
l6 = l5;
l7 = f274(l0,l1,l6); if (l7 === undefined) break b1636;
l8 = l7;
l9 = f280(l0,l1); if (l9 === undefined) break b1636;
l10 = l9;
l11 = f278(l0,l1); if (l11 === undefined) break b1636;
l12 = l11;
l13 = new O53("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1637: {
if (l3 === undefined) break b1637;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1638: {
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
b1639: {
l2 = new RegoSet();
}
b1640: {
l3 = undefined;
b1641: {
l4 = f271(l0,l1); if (l4 === undefined) break b1641;
if ((l4 === false)) break b1641;
break b1640;}
l5 = f276(l0,l1); if (l5 === undefined) break b1640;
l6 = l5;
l2.add(l6);
}
b1642: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1642;
if ((l4 === false)) break b1642;
l5 = f281(l0,l1); if (l5 === undefined) break b1642;
l6 = l5;
l2.add(l6);
}
b1643: {
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
b1644: {
l3 = undefined;
b1645: {
l4 = f271(l0,l1); if (l4 === undefined) break b1645;
if ((l4 === false)) break b1645;
break b1644;}
l5 = f276(l0,l1); if (l5 === undefined) break b1644;
l6 = l5;
l7 = f172(l0,l1,l6); if (l7 === undefined) break b1644;
if ((l7 === false)) break b1644;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1646: {
if (l3 === undefined) break b1646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1647: {
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
b1648: {
l2 = new Bare();
}
b1649: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1650 = keysOf(l5), v1650 = valuesOf(l5);
for (let n1650 = 0; n1650 < v1650.length; n1650++) {
l6 = k1650 === null ? n1650 : k1650[n1650];
l7 = v1650[n1650];
b1651: {
l8 = l6;
l9 = l7;
l10 = f273(l0,l1,l9); if (l10 === undefined) break b1651;
if ((l10 === false)) break b1651;
insertOnce(l2, l9, true);
}
}
}
}
b1652: {
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
b1653: {
b1654: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1654;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1654;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1654;
if ((l7 === false)) break b1654;
l8 = new RegoSet();
b1655: {
l9 = f269(l0,l1); if (l9 === undefined) break b1655;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1655;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1655;
{
const k1656 = keysOf(l11), v1656 = valuesOf(l11);
for (let n1656 = 0; n1656 < v1656.length; n1656++) {
l12 = k1656 === null ? n1656 : k1656[n1656];
l13 = v1656[n1656];
b1657: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1658: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1658;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1658;
{
const k1659 = keysOf(l19), v1659 = valuesOf(l19);
for (let n1659 = 0; n1659 < v1659.length; n1659++) {
l20 = k1659 === null ? n1659 : k1659[n1659];
l21 = v1659[n1659];
b1660: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1654;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1661: {
if (l3 !== undefined) break b1661;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1662: {
if (l3 === undefined) break b1662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1663: {
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
b1664: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1664;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1664;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1664;
if ((l7 === false)) break b1664;
l8 = f285(l0,l1); if (l8 === undefined) break b1664;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1664;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1664;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1665: {
if (l3 === undefined) break b1665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1666: {
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
b1667: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1667;
if (!(l6 === "destruction")) break b1667;
l7 = f283(l0,l1); if (l7 === undefined) break b1667;
if ((l7 === false)) break b1667;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1667;
l9 = l8;
b1668: {
l10 = f284(l0,l1); if (l10 === undefined) break b1668;
l11 = D(l10, l9); if (l11 === undefined) break b1668;
if ((l11 === false)) break b1668;
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
if (!(l6 === "notice")) break b1670;
l7 = f277(l0,l1); if (l7 === undefined) break b1670;
if ((l7 === false)) break b1670;
l8 = f281(l0,l1); if (l8 === undefined) break b1670;
l9 = l8;
l10 = f172(l0,l1,l9); if (l10 === undefined) break b1670;
if ((l10 === false)) break b1670;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1671: {
if (l4 === undefined) break b1671;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1672: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1672;
if (!(l6 === "record")) break b1672;
l7 = f283(l0,l1); if (l7 === undefined) break b1672;
if ((l7 === false)) break b1672;
b1673: {
l8 = f286(l0,l1); if (l8 === undefined) break b1673;
if ((l8 === false)) break b1673;
break b1672;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1674: {
if (l4 === undefined) break b1674;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1675: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1675;
if (!(l6 === "record")) break b1675;
b1676: {
l7 = f283(l0,l1); if (l7 === undefined) break b1676;
if ((l7 === false)) break b1676;
break b1675;}
l8 = f273(l0,l1,"destroyed_on"); if (l8 === undefined) break b1675;
if ((l8 === false)) break b1675;
l9 = f285(l0,l1); if (l9 === undefined) break b1675;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1675;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1675;
if ((l14 === false)) break b1675;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1677: {
if (l4 === undefined) break b1677;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1678: {
return l2;
}
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1679: {
l3 = undefined;
l4 = [];
b1680: {
l5 = f269(l0,l1); if (l5 === undefined) break b1680;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1680;
{
const k1681 = keysOf(l6), v1681 = valuesOf(l6);
for (let n1681 = 0; n1681 < v1681.length; n1681++) {
l7 = k1681 === null ? n1681 : k1681[n1681];
l8 = v1681[n1681];
b1682: {
l9 = l7;
l10 = l8;
l11 = f287(l0,l1,l10); if (l11 === undefined) break b1682;
if ((l11 === false)) break b1682;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1682;
l13 = l12;
l14 = f69(l0,l1,l13,l10); if (l14 === undefined) break b1682;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1683: {
if (l3 === undefined) break b1683;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1684: {
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
b1685: {
l2 = new Bare();
}
b1686: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1687 = keysOf(l5), v1687 = valuesOf(l5);
for (let n1687 = 0; n1687 < v1687.length; n1687++) {
l6 = k1687 === null ? n1687 : k1687[n1687];
l7 = v1687[n1687];
b1688: {
l8 = l6;
l9 = l7;
l10 = f273(l0,l1,l9); if (l10 === undefined) break b1688;
if ((l10 === false)) break b1688;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1688;
l12 = D(l11, l9); if (l12 === undefined) break b1688;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1688;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1688;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1688;
if ((l17 === false)) break b1688;
insertOnce(l2, l9, true);
}
}
}
}
b1689: {
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
b1690: {
l4 = undefined;
l5 = l3;
l6 = f273(l0,l1,"destroyed_on"); if (l6 === undefined) break b1690;
if ((l6 === false)) break b1690;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1691 = keysOf(l8), v1691 = valuesOf(l8);
for (let n1691 = 0; n1691 < v1691.length; n1691++) {
l9 = k1691 === null ? n1691 : k1691[n1691];
l10 = v1691[n1691];
b1692: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1692;
b1693: {
l13 = f289(l0,l1); if (l13 === undefined) break b1693;
l14 = D(l13, l12); if (l14 === undefined) break b1693;
if ((l14 === false)) break b1693;
break b1692;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1694: {
if (l4 === undefined) break b1694;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1695: {
return l2;
}
}
function g291(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1696: {
l2 = new RegoSet();
}
b1697: {
l3 = undefined;
l4 = f290(l0,l1,"head_approved_on"); if (l4 === undefined) break b1697;
if ((l4 === false)) break b1697;
l5 = f269(l0,l1); if (l5 === undefined) break b1697;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1697;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1697;
l9 = l8;
l2.add(l9);
}
b1698: {
l3 = undefined;
l4 = f290(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1698;
if ((l4 === false)) break b1698;
l5 = f269(l0,l1); if (l5 === undefined) break b1698;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1698;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1698;
l9 = l8;
l2.add(l9);
}
b1699: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1699;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1699;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1699;
if ((l9 === false)) break b1699;
l10 = f269(l0,l1); if (l10 === undefined) break b1699;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1699;
{
const k1700 = keysOf(l11), v1700 = valuesOf(l11);
for (let n1700 = 0; n1700 < v1700.length; n1700++) {
l12 = k1700 === null ? n1700 : k1700[n1700];
l13 = v1700[n1700];
b1701: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1701;
if (!(l16 === "record")) break b1701;
l17 = f287(l0,l1,l15); if (l17 === undefined) break b1701;
if ((l17 === false)) break b1701;
l18 = f269(l0,l1); if (l18 === undefined) break b1701;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1701;
l20 = l19;
l21 = f285(l0,l1); if (l21 === undefined) break b1701;
l22 = l21;
l23 = f76(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1701;
l24 = l23;
l2.add(l24);
}
}
}
}
b1702: {
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
b1703: {
l3 = undefined;
l4 = f290(l0,l1,"head_approved_on"); if (l4 === undefined) break b1703;
if ((l4 === false)) break b1703;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1704: {
if (l3 === undefined) break b1704;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1705: {
l3 = undefined;
l4 = f290(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1705;
if ((l4 === false)) break b1705;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1706: {
if (l3 === undefined) break b1706;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1707: {
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
b1708: {
l2 = new RegoSet();
}
b1709: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1709;
if ((l4 === false)) break b1709;
l5 = f292(l0,l1); if (l5 === undefined) break b1709;
if ((l5 === false)) break b1709;
l6 = f278(l0,l1); if (l6 === undefined) break b1709;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1709;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1709;
l10 = l9;
{
const k1710 = keysOf(l10), v1710 = valuesOf(l10);
for (let n1710 = 0; n1710 < v1710.length; n1710++) {
l11 = k1710 === null ? n1710 : k1710[n1710];
l12 = v1710[n1710];
b1711: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1712: {
l3 = undefined;
b1713: {
l4 = f271(l0,l1); if (l4 === undefined) break b1713;
if ((l4 === false)) break b1713;
break b1712;}
l5 = f258(l0,l1); if (l5 === undefined) break b1712;
l6 = l5;
l7 = f259(l0,l1,l6); if (l7 === undefined) break b1712;
if ((l7 === false)) break b1712;
l8 = f269(l0,l1); if (l8 === undefined) break b1712;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1712;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1712;
l12 = l11;
{
const k1714 = keysOf(l12), v1714 = valuesOf(l12);
for (let n1714 = 0; n1714 < v1714.length; n1714++) {
l13 = k1714 === null ? n1714 : k1714[n1714];
l14 = v1714[n1714];
b1715: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1716: {
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
b1717: {
b1718: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f62(l0,l1,"working"); if (l14 === undefined) break b1718;
if ((l14 === false)) break b1718;
{
const k1719 = keysOf(l11), v1719 = valuesOf(l11);
for (let n1719 = 0; n1719 < v1719.length; n1719++) {
l15 = k1719 === null ? n1719 : k1719[n1719];
l16 = v1719[n1719];
b1720: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1720;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1720;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1720;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1720;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1720;
l32 = l31;
l33 = [];
b1721: {
{
const k1722 = keysOf(l9), v1722 = valuesOf(l9);
for (let n1722 = 0; n1722 < v1722.length; n1722++) {
l34 = k1722 === null ? n1722 : k1722[n1722];
l35 = v1722[n1722];
b1723: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1723;
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
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1720;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1724: {
if (l8 !== undefined) break b1724;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1725: {
if (l8 === undefined) break b1725;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1726: {
return l2;
}
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1727: {
b1728: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1728;
if ((l4 === false)) break b1728;
l5 = f264(l0,l1); if (l5 === undefined) break b1728;
l6 = l5;
l7 = f269(l0,l1); if (l7 === undefined) break b1728;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1728;
l9 = l8;
l10 = f269(l0,l1); if (l10 === undefined) break b1728;
l11 = l10;
l12 = new Bare();
b1729: {
l13 = f275(l0,l1); if (l13 === undefined) break b1729;
l12["destroy_by"] = l13;
}
b1730: {
l14 = f280(l0,l1); if (l14 === undefined) break b1730;
l12["notify_by"] = l14;
}
b1731: {
b1732: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1732;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1732;
l18 = D(l17, "values"); if (l18 === undefined) break b1732;
l15 = merge(l18, l12);
break b1731;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f294(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1728;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1733: {
if (l3 !== undefined) break b1733;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1734: {
if (l3 === undefined) break b1734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1735: {
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
b1736: {
b1737: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1737;
if ((l4 === false)) break b1737;
l5 = f279(l0,l1); if (l5 === undefined) break b1737;
l6 = l5;
l7 = f278(l0,l1); if (l7 === undefined) break b1737;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1737;
l9 = l8;
l10 = f278(l0,l1); if (l10 === undefined) break b1737;
l11 = l10;
l12 = new Bare();
b1738: {
l13 = f275(l0,l1); if (l13 === undefined) break b1738;
l12["destroy_by"] = l13;
}
b1739: {
l14 = f280(l0,l1); if (l14 === undefined) break b1739;
l12["notify_by"] = l14;
}
b1740: {
b1741: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1741;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1741;
l18 = D(l17, "values"); if (l18 === undefined) break b1741;
l15 = merge(l18, l12);
break b1740;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f294(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1737;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1742: {
if (l3 !== undefined) break b1742;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1743: {
if (l3 === undefined) break b1743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1744: {
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
b1745: {
b1746: {
l3 = undefined;
b1747: {
l4 = f269(l0,l1); if (l4 === undefined) break b1747;
if ((l4 === false)) break b1747;
break b1746;}
l5 = f270(l0,l1); if (l5 === undefined) break b1746;
l6 = l5;
l7 = [];
b1748: {
l8 = f268(l0,l1); if (l8 === undefined) break b1748;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1746;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1749: {
if (l3 !== undefined) break b1749;
l4 = f271(l0,l1); if (l4 === undefined) break b1749;
if ((l4 === false)) break b1749;
l5 = f282(l0,l1); if (l5 === undefined) break b1749;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1749;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1749;
l10 = f269(l0,l1); if (l10 === undefined) break b1749;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1749;
l13 = l12;
l14 = f270(l0,l1); if (l14 === undefined) break b1749;
l15 = l14;
l16 = f268(l0,l1); if (l16 === undefined) break b1749;
l17 = l16;
l18 = f288(l0,l1); if (l18 === undefined) break b1749;
l19 = l18;
l20 = f291(l0,l1); if (l20 === undefined) break b1749;
l21 = l20;
l22 = new O55(l13,l19,l21);
l23 = f25(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1749;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1750: {
if (l3 !== undefined) break b1750;
b1751: {
l4 = f271(l0,l1); if (l4 === undefined) break b1751;
if ((l4 === false)) break b1751;
break b1750;}
b1752: {
l5 = f264(l0,l1); if (l5 === undefined) break b1752;
if ((l5 === false)) break b1752;
break b1750;}
l6 = f269(l0,l1); if (l6 === undefined) break b1750;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1750;
l9 = l8;
l10 = f270(l0,l1); if (l10 === undefined) break b1750;
l11 = l10;
l12 = f268(l0,l1); if (l12 === undefined) break b1750;
l13 = l12;
l14 = f288(l0,l1); if (l14 === undefined) break b1750;
l15 = l14;
l16 = f291(l0,l1); if (l16 === undefined) break b1750;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1750;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1753: {
if (l3 !== undefined) break b1753;
l4 = new RegoSet();
b1754: {
l5 = f282(l0,l1); if (l5 === undefined) break b1754;
{
const k1755 = keysOf(l5), v1755 = valuesOf(l5);
for (let n1755 = 0; n1755 < v1755.length; n1755++) {
l6 = k1755 === null ? n1755 : k1755[n1755];
l7 = v1755[n1755];
b1756: {
l8 = l6;
l9 = l7;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b1756;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f170(l0,l1,l12,l13); if (l14 === undefined) break b1753;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1757: {
l18 = f282(l0,l1); if (l18 === undefined) break b1757;
{
const k1758 = keysOf(l18), v1758 = valuesOf(l18);
for (let n1758 = 0; n1758 < v1758.length; n1758++) {
l19 = k1758 === null ? n1758 : k1758[n1758];
l20 = v1758[n1758];
b1759: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1759;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1759;
l26 = l25;
{
const k1760 = keysOf(l26), v1760 = valuesOf(l26);
for (let n1760 = 0; n1760 < v1760.length; n1760++) {
l27 = k1760 === null ? n1760 : k1760[n1760];
l28 = v1760[n1760];
b1761: {
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
l32 = f293(l0,l1); if (l32 === undefined) break b1753;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1753;
l35 = l34;
l36 = f282(l0,l1); if (l36 === undefined) break b1753;
l37 = l36;
l38 = f175(l0,l1,l37,l16); if (l38 === undefined) break b1753;
l39 = l38;
l40 = f291(l0,l1); if (l40 === undefined) break b1753;
l41 = l40;
l42 = new RegoSet();
b1762: {
l43 = f282(l0,l1); if (l43 === undefined) break b1762;
{
const k1763 = keysOf(l43), v1763 = valuesOf(l43);
for (let n1763 = 0; n1763 < v1763.length; n1763++) {
l44 = k1763 === null ? n1763 : k1763[n1763];
l45 = v1763[n1763];
b1764: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1764;
l49 = l48;
l50 = f85(l0,l1,l49); if (l50 === undefined) break b1764;
l51 = l50;
{
const k1765 = keysOf(l51), v1765 = valuesOf(l51);
for (let n1765 = 0; n1765 < v1765.length; n1765++) {
l52 = k1765 === null ? n1765 : k1765[n1765];
l53 = v1765[n1765];
b1766: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b1753;
l58 = l57;
l59 = f295(l0,l1); if (l59 === undefined) break b1753;
l60 = l59;
l61 = f296(l0,l1); if (l61 === undefined) break b1753;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b1753;
l64 = l63;
l65 = f270(l0,l1); if (l65 === undefined) break b1753;
l66 = l65;
l67 = f268(l0,l1); if (l67 === undefined) break b1753;
l68 = l67;
l69 = f288(l0,l1); if (l69 === undefined) break b1753;
l70 = l69;
l71 = new Bare();
b1767: {
l72 = f275(l0,l1); if (l72 === undefined) break b1767;
l71["destroy_by"] = l72;
}
b1768: {
l73 = f280(l0,l1); if (l73 === undefined) break b1768;
l71["notify_by"] = l73;
}
b1769: {
b1770: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b1770;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b1770;
l77 = D(l76, "values"); if (l77 === undefined) break b1770;
l74 = merge(l77, l71);
break b1769;
}
l74 = l71;
}
l78 = l74;
l79 = new O40(l35,l70,l39,l78,l58,l64);
l80 = f25(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b1753;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
}
b1771: {
if (l3 === undefined) break b1771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1772: {
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
b1773: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1773;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1773;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1774: {
if (l3 === undefined) break b1774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1775: {
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
b1776: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1776;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1776;
l6 = l5;
l7 = f298(l0,l1); if (l7 === undefined) break b1776;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1776;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1776;
l10 = D(l9, l6); if (l10 === undefined) break b1776;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1777: {
if (l3 === undefined) break b1777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1778: {
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
b1779: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1780: {
if (l3 === undefined) break b1780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1781: {
return l2;
}
}
function g301(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1782: {
l2 = new RegoSet();
}
b1783: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1784 = keysOf(l5), v1784 = valuesOf(l5);
for (let n1784 = 0; n1784 < v1784.length; n1784++) {
l6 = k1784 === null ? n1784 : k1784[n1784];
l7 = v1784[n1784];
b1785: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1785;
l11 = D(l10, l9); if (l11 === undefined) break b1785;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1785;
if ((l13 === false)) break b1785;
l2.add(l9);
}
}
}
}
b1786: {
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
b1787: {
l3 = undefined;
l4 = new O56("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1788: {
if (l3 === undefined) break b1788;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1789: {
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
b1790: {
l2 = new RegoSet();
}
b1791: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1791;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1791;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1791;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1791;
l10 = f299(l0,l1); if (l10 === undefined) break b1791;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1791;
l13 = l12;
l2.add(l13);
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
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1794;
if ((l12 === false)) break b1794;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1794;
l14 = D(l13, l9); if (l14 === undefined) break b1794;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1794;
if ((l16 === false)) break b1794;
l17 = f302(l0,l1); if (l17 === undefined) break b1794;
l18 = D(l17, l9); if (l18 === undefined) break b1794;
l19 = l18;
l20 = f299(l0,l1); if (l20 === undefined) break b1794;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b1794;
l23 = l22;
l2.add(l23);
}
}
}
}
b1795: {
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
b1796: {
l2 = new RegoSet();
}
b1797: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1797;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1797;
{
const k1798 = keysOf(l5), v1798 = valuesOf(l5);
for (let n1798 = 0; n1798 < v1798.length; n1798++) {
l6 = k1798 === null ? n1798 : k1798[n1798];
l7 = v1798[n1798];
b1799: {
l8 = l6;
l9 = l7;
l10 = f301(l0,l1); if (l10 === undefined) break b1799;
l11 = l10;
b1800: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1800;
if ((l12 === false)) break b1800;
break b1799;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1801: {
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
b1802: {
b1803: {
l4 = undefined;
l5 = l3;
l6 = f301(l0,l1); if (l6 === undefined) break b1803;
l7 = l6;
b1804: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1804;
if ((l8 === false)) break b1804;
break b1803;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1805: {
if (l4 !== undefined) break b1805;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1805;
l7 = D(l6, l5); if (l7 === undefined) break b1805;
if (!(l7 === true)) break b1805;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1806: {
if (l4 !== undefined) break b1806;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1807: {
if (l4 === undefined) break b1807;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1808: {
return l2;
}
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1809: {
b1810: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1810;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1810;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1810;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1810;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1811: {
if (l3 !== undefined) break b1811;
l4 = [];
b1812: {
l5 = f299(l0,l1); if (l5 === undefined) break b1812;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1812;
{
const k1813 = keysOf(l6), v1813 = valuesOf(l6);
for (let n1813 = 0; n1813 < v1813.length; n1813++) {
l7 = k1813 === null ? n1813 : k1813[n1813];
l8 = v1813[n1813];
b1814: {
l9 = l7;
l10 = l8;
l11 = f305(l0,l1,l10); if (l11 === undefined) break b1814;
l12 = l11;
l13 = f302(l0,l1); if (l13 === undefined) break b1814;
l14 = D(l13, l10); if (l14 === undefined) break b1814;
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
b1815: {
if (l3 === undefined) break b1815;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1816: {
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
b1817: {
b1818: {
l3 = undefined;
b1819: {
l4 = f299(l0,l1); if (l4 === undefined) break b1819;
if ((l4 === false)) break b1819;
break b1818;}
l5 = f300(l0,l1); if (l5 === undefined) break b1818;
l6 = l5;
l7 = [];
b1820: {
l8 = f298(l0,l1); if (l8 === undefined) break b1820;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1818;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1821: {
if (l3 !== undefined) break b1821;
l4 = f303(l0,l1); if (l4 === undefined) break b1821;
l5 = l4;
l6 = f304(l0,l1); if (l6 === undefined) break b1821;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1821;
l9 = l8;
l10 = f299(l0,l1); if (l10 === undefined) break b1821;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1821;
l13 = l12;
l14 = f300(l0,l1); if (l14 === undefined) break b1821;
l15 = l14;
l16 = f298(l0,l1); if (l16 === undefined) break b1821;
l17 = l16;
l18 = [];
b1822: {
l19 = f62(l0,l1,"checks"); if (l19 === undefined) break b1822;
if ((l19 === false)) break b1822;
l20 = f306(l0,l1); if (l20 === undefined) break b1822;
{
const k1823 = keysOf(l20), v1823 = valuesOf(l20);
for (let n1823 = 0; n1823 < v1823.length; n1823++) {
l21 = k1823 === null ? n1823 : k1823[n1823];
l22 = v1823[n1823];
b1824: {
l23 = l21;
if (!Array.isArray(l22)) break b1824;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1824;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1824;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1824;
l29 = l27;
l30 = f299(l0,l1); if (l30 === undefined) break b1824;
l31 = l30;
l32 = f121(l0,l1,l28,l31,l29); if (l32 === undefined) break b1824;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f304(l0,l1); if (l35 === undefined) break b1821;
l36 = l35;
l37 = [];
b1825: {
l38 = f303(l0,l1); if (l38 === undefined) break b1825;
l39 = l38;
l40 = f304(l0,l1); if (l40 === undefined) break b1825;
l41 = l40;
l42 = f111(l0,l1,l39,l41); if (l42 === undefined) break b1825;
l43 = l42;
if (!(l43 === "permit")) break b1825;
l44 = f299(l0,l1); if (l44 === undefined) break b1825;
l45 = l44;
l46 = f71(l0,l1,l45); if (l46 === undefined) break b1825;
l47 = l46;
{
const k1826 = keysOf(l47), v1826 = valuesOf(l47);
for (let n1826 = 0; n1826 < v1826.length; n1826++) {
l48 = k1826 === null ? n1826 : k1826[n1826];
l49 = v1826[n1826];
b1827: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f303(l0,l1); if (l53 === undefined) break b1821;
l54 = l53;
l55 = new O57(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1821;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1828: {
if (l3 === undefined) break b1828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1829: {
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
b1830: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1830;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1830;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1831: {
if (l3 === undefined) break b1831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1832: {
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
b1833: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1833;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1833;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1833;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1833;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1834: {
if (l3 === undefined) break b1834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1835: {
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
b1836: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1837: {
if (l3 === undefined) break b1837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1838: {
return l2;
}
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1839: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1839;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1839;
if ((l5 === false)) break b1839;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1839;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1839;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1839;
if ((l9 === false)) break b1839;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1840: {
if (l3 === undefined) break b1840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1841: {
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
b1842: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1842;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1842;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1842;
if ((l7 === false)) break b1842;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1842;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1842;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1843: {
if (l3 === undefined) break b1843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1844: {
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
b1845: {
b1846: {
l3 = undefined;
l4 = f311(l0,l1); if (l4 === undefined) break b1846;
if ((l4 === false)) break b1846;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1846;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1846;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1847: {
if (l3 !== undefined) break b1847;
l4 = f312(l0,l1); if (l4 === undefined) break b1847;
l5 = l4;
l6 = f309(l0,l1); if (l6 === undefined) break b1847;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1847;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1847;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
function f313(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1850: {
b1851: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1851;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1851;
if ((l5 === false)) break b1851;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1851;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1851;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1851;
if ((l9 === false)) break b1851;
l10 = f313(l0,l1); if (l10 === undefined) break b1851;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1851;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1851;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1851;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1852: {
if (l3 !== undefined) break b1852;
l4 = f313(l0,l1); if (l4 === undefined) break b1852;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1853: {
if (l3 === undefined) break b1853;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1854: {
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
b1855: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1855;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1855;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1855;
if ((l8 === false)) break b1855;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1856: {
if (l3 === undefined) break b1856;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1857: {
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
b1858: {
l2 = new RegoSet();
}
b1859: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1859;
if ((l4 === false)) break b1859;
l5 = f309(l0,l1); if (l5 === undefined) break b1859;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1859;
l8 = l7;
l2.add(l8);
}
b1860: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1860;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1860;
if ((l5 === false)) break b1860;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1860;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1860;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1860;
if ((l9 === false)) break b1860;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1860;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1860;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1860;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1860;
if ((l15 === false)) break b1860;
l16 = f309(l0,l1); if (l16 === undefined) break b1860;
l17 = l16;
l18 = f27(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1860;
l19 = l18;
l2.add(l19);
}
b1861: {
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
b1862: {
l2 = new RegoSet();
}
b1863: {
l3 = undefined;
b1864: {
l4 = f312(l0,l1); if (l4 === undefined) break b1864;
if ((l4 === false)) break b1864;
break b1863;}
b1865: {
l5 = f315(l0,l1); if (l5 === undefined) break b1865;
if ((l5 === false)) break b1865;
break b1863;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1866: {
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
b1867: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1867;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1868: {
if (l3 === undefined) break b1868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1869: {
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
b1870: {
b1871: {
l3 = undefined;
b1872: {
l4 = f311(l0,l1); if (l4 === undefined) break b1872;
if ((l4 === false)) break b1872;
break b1871;}
l5 = f309(l0,l1); if (l5 === undefined) break b1871;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b1871;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1873: {
if (l3 !== undefined) break b1873;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1874: {
if (l3 === undefined) break b1874;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1875: {
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
b1876: {
b1877: {
l3 = undefined;
b1878: {
l4 = f311(l0,l1); if (l4 === undefined) break b1878;
if ((l4 === false)) break b1878;
break b1877;}
l5 = f312(l0,l1); if (l5 === undefined) break b1877;
l6 = l5;
l7 = f309(l0,l1); if (l7 === undefined) break b1877;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1877;
l9 = l8;
l10 = f309(l0,l1); if (l10 === undefined) break b1877;
l11 = l10;
l12 = new Bare();
b1879: {
l13 = f318(l0,l1); if (l13 === undefined) break b1879;
l12["use_until"] = l13;
}
b1880: {
b1881: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1881;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1881;
l17 = D(l16, "values"); if (l17 === undefined) break b1881;
l14 = merge(l17, l12);
break b1880;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f294(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1877;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1882: {
if (l3 !== undefined) break b1882;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1883: {
if (l3 === undefined) break b1883;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1884: {
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
b1885: {
b1886: {
l3 = undefined;
b1887: {
l4 = f309(l0,l1); if (l4 === undefined) break b1887;
if ((l4 === false)) break b1887;
break b1886;}
l5 = f310(l0,l1); if (l5 === undefined) break b1886;
l6 = l5;
l7 = [];
b1888: {
l8 = f308(l0,l1); if (l8 === undefined) break b1888;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1886;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1889: {
if (l3 !== undefined) break b1889;
l4 = f316(l0,l1); if (l4 === undefined) break b1889;
l5 = l4;
l6 = f317(l0,l1); if (l6 === undefined) break b1889;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1889;
l9 = l8;
l10 = f309(l0,l1); if (l10 === undefined) break b1889;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1889;
l13 = l12;
l14 = f309(l0,l1); if (l14 === undefined) break b1889;
l15 = l14;
l16 = f316(l0,l1); if (l16 === undefined) break b1889;
l17 = l16;
l18 = f317(l0,l1); if (l18 === undefined) break b1889;
l19 = l18;
l20 = ["use_period_over"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b1889;
l22 = l21;
l23 = f310(l0,l1); if (l23 === undefined) break b1889;
l24 = l23;
l25 = f308(l0,l1); if (l25 === undefined) break b1889;
l26 = l25;
l27 = f317(l0,l1); if (l27 === undefined) break b1889;
l28 = l27;
l29 = [];
b1890: {
l30 = f316(l0,l1); if (l30 === undefined) break b1890;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b1890;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b1890;
if ((l35 === false)) break b1890;
l36 = f309(l0,l1); if (l36 === undefined) break b1890;
l37 = l36;
l38 = f71(l0,l1,l37); if (l38 === undefined) break b1890;
l39 = l38;
{
const k1891 = keysOf(l39), v1891 = valuesOf(l39);
for (let n1891 = 0; n1891 < v1891.length; n1891++) {
l40 = k1891 === null ? n1891 : k1891[n1891];
l41 = v1891[n1891];
b1892: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f316(l0,l1); if (l45 === undefined) break b1889;
l46 = l45;
l47 = new Bare();
b1893: {
l48 = f318(l0,l1); if (l48 === undefined) break b1893;
l47["use_until"] = l48;
}
b1894: {
b1895: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1895;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b1895;
l52 = D(l51, "values"); if (l52 === undefined) break b1895;
l49 = merge(l52, l47);
break b1894;
}
l49 = l47;
}
l53 = l49;
l54 = f319(l0,l1); if (l54 === undefined) break b1889;
l55 = l54;
l56 = f320(l0,l1); if (l56 === undefined) break b1889;
l57 = l56;
l58 = new O58(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b1889;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b1896: {
if (l3 === undefined) break b1896;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1897: {
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
let l3,l4,l5,l6,l7,l2;
b1898: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1898;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1898;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1899: {
if (l3 === undefined) break b1899;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1900: {
return l2;
}
}
function f322(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1901: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1901;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1901;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1901;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1902: {
if (l3 === undefined) break b1902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1903: {
return l2;
}
}
function f323(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f324(l0,l1) {
let l3,l2;
b1904: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1905: {
if (l3 === undefined) break b1905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1906: {
return l2;
}
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1907: {
l3 = undefined;
l4 = [];
b1908: {
l5 = f323(l0,l1); if (l5 === undefined) break b1908;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1908;
{
const k1909 = keysOf(l6), v1909 = valuesOf(l6);
for (let n1909 = 0; n1909 < v1909.length; n1909++) {
l7 = k1909 === null ? n1909 : k1909[n1909];
l8 = v1909[n1909];
b1910: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1910;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1910;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1910;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1910;
if (!Q(l11, l14)) break b1910;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1910;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1910;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1910;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1910;
if (!Q(l15, l18)) break b1910;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1910;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1910;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1910;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1910;
if (!Q(l19, l22)) break b1910;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1911: {
if (l3 === undefined) break b1911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1912: {
return l2;
}
}
function f325(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1913: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b1913;
{
const k1914 = keysOf(l4), v1914 = valuesOf(l4);
for (let n1914 = 0; n1914 < v1914.length; n1914++) {
l5 = k1914 === null ? n1914 : k1914[n1914];
l6 = v1914[n1914];
b1915: {
l7 = l5;
l8 = l6;
b1916: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1916;
if ((l9 === false)) break b1916;
break b1915;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1917: {
if (l3 === undefined) break b1917;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1918: {
return l2;
}
}
function f326(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1919: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1919;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1919;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1919;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1919;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1919;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1919;
if (!Q(l6, l9)) break b1919;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1919;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1919;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1919;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b1919;
if ((l14 === false)) break b1919;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1920: {
if (l3 === undefined) break b1920;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1921: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1922: {
l2 = new RegoSet();
}
b1923: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b1923;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1923;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1923;
l9 = f323(l0,l1); if (l9 === undefined) break b1923;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1923;
l12 = l11;
l2.add(l12);
}
b1924: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b1924;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1924;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1924;
if ((l9 === false)) break b1924;
b1925: {
l10 = f326(l0,l1); if (l10 === undefined) break b1925;
if ((l10 === false)) break b1925;
break b1924;}
b1926: {
l11 = f327(l0,l1); if (l11 === undefined) break b1926;
if ((l11 === false)) break b1926;
break b1924;}
l12 = f323(l0,l1); if (l12 === undefined) break b1924;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1924;
l15 = l14;
l2.add(l15);
}
b1927: {
return l2;
}
}
function f328(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1928: {
b1929: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b1929;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1929;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1929;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1930: {
if (l3 !== undefined) break b1930;
l4 = f326(l0,l1); if (l4 === undefined) break b1930;
if ((l4 === false)) break b1930;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1931: {
if (l3 !== undefined) break b1931;
l4 = f327(l0,l1); if (l4 === undefined) break b1931;
if ((l4 === false)) break b1931;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b1932: {
if (l3 !== undefined) break b1932;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b1933: {
if (l3 === undefined) break b1933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1934: {
return l2;
}
}
function f329(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1935: {
b1936: {
l3 = undefined;
b1937: {
l4 = f323(l0,l1); if (l4 === undefined) break b1937;
if ((l4 === false)) break b1937;
break b1936;}
l5 = f324(l0,l1); if (l5 === undefined) break b1936;
l6 = l5;
l7 = [];
b1938: {
l8 = f322(l0,l1); if (l8 === undefined) break b1938;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1936;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1939: {
if (l3 !== undefined) break b1939;
l4 = f328(l0,l1); if (l4 === undefined) break b1939;
l5 = l4;
l6 = new RegoSet();
l7 = f111(l0,l1,l5,l6); if (l7 === undefined) break b1939;
l8 = l7;
l9 = f323(l0,l1); if (l9 === undefined) break b1939;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1939;
l12 = l11;
l13 = f323(l0,l1); if (l13 === undefined) break b1939;
l14 = l13;
l15 = f328(l0,l1); if (l15 === undefined) break b1939;
l16 = l15;
l17 = ["grant_not_allowed"];
l18 = new RegoSet();
l19 = f216(l0,l1,l17,l14,l16,l18); if (l19 === undefined) break b1939;
l20 = l19;
l21 = [];
b1940: {
l22 = f62(l0,l1,"checks"); if (l22 === undefined) break b1940;
if ((l22 === false)) break b1940;
l23 = f323(l0,l1); if (l23 === undefined) break b1940;
l24 = l23;
l25 = f329(l0,l1); if (l25 === undefined) break b1940;
l26 = l25;
l27 = f121(l0,l1,"unit_of_another",l24,l26); if (l27 === undefined) break b1940;
l28 = l27;
l21.push(l28);
}
l29 = l21;
l30 = b_array_concat(l20,l29); if (l30 === undefined) break b1939;
l31 = l30;
l32 = f324(l0,l1); if (l32 === undefined) break b1939;
l33 = l32;
l34 = f322(l0,l1); if (l34 === undefined) break b1939;
l35 = l34;
l36 = [];
b1941: {
l37 = f328(l0,l1); if (l37 === undefined) break b1941;
l38 = l37;
l39 = b_count(l38); if (l39 === undefined) break b1941;
l40 = l39;
l41 = 0;
if (!Q(l40, l41)) break b1941;
l42 = f323(l0,l1); if (l42 === undefined) break b1941;
l43 = l42;
l44 = f71(l0,l1,l43); if (l44 === undefined) break b1941;
l45 = l44;
{
const k1942 = keysOf(l45), v1942 = valuesOf(l45);
for (let n1942 = 0; n1942 < v1942.length; n1942++) {
l46 = k1942 === null ? n1942 : k1942[n1942];
l47 = v1942[n1942];
b1943: {
l48 = l46;
l49 = l47;
l36.push(l49);
}
}
}
}
l50 = l36;
l51 = f328(l0,l1); if (l51 === undefined) break b1939;
l52 = l51;
l53 = new O59(l12,l31,l50,l52);
l54 = f25(l0,l1,l33,l35,l8,l53); if (l54 === undefined) break b1939;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1944: {
if (l3 === undefined) break b1944;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1945: {
return l2;
}
}
function f330(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1946: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1946;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1946;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1947: {
if (l3 === undefined) break b1947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1948: {
return l2;
}
}
function f331(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1949: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1949;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1949;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1949;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1950: {
if (l3 === undefined) break b1950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1951: {
return l2;
}
}
function f332(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f333(l0,l1) {
let l3,l2;
b1952: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1953: {
if (l3 === undefined) break b1953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1954: {
return l2;
}
}
function g334(l0,l1) {
let l3,l4,l2;
b1955: {
l3 = undefined;
l4 = new O48("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1956: {
if (l3 === undefined) break b1956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1957: {
return l2;
}
}
function f334(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1958: {
b1959: {
l3 = undefined;
b1960: {
l4 = f332(l0,l1); if (l4 === undefined) break b1960;
if ((l4 === false)) break b1960;
break b1959;}
l5 = f333(l0,l1); if (l5 === undefined) break b1959;
l6 = l5;
l7 = [];
b1961: {
l8 = f331(l0,l1); if (l8 === undefined) break b1961;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1959;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1962: {
if (l3 !== undefined) break b1962;
l4 = f334(l0,l1); if (l4 === undefined) break b1962;
l5 = l4;
l6 = f331(l0,l1); if (l6 === undefined) break b1962;
l7 = l6;
l8 = f332(l0,l1); if (l8 === undefined) break b1962;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b1962;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1963: {
if (l3 === undefined) break b1963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1964: {
return l2;
}
}
function f335(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1965: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1965;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1965;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1966: {
if (l3 === undefined) break b1966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1967: {
return l2;
}
}
function f336(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1968: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1968;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1968;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1968;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1969: {
if (l3 === undefined) break b1969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1970: {
return l2;
}
}
function f337(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f338(l0,l1) {
let l3,l2;
b1971: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1972: {
if (l3 === undefined) break b1972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1973: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l2;
b1974: {
l3 = undefined;
l4 = new Bare();
l5 = new O60("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1975: {
if (l3 === undefined) break b1975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1976: {
return l2;
}
}
function f339(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1977: {
b1978: {
l3 = undefined;
b1979: {
l4 = f337(l0,l1); if (l4 === undefined) break b1979;
if ((l4 === false)) break b1979;
break b1978;}
l5 = f338(l0,l1); if (l5 === undefined) break b1978;
l6 = l5;
l7 = [];
b1980: {
l8 = f336(l0,l1); if (l8 === undefined) break b1980;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1978;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1981: {
if (l3 !== undefined) break b1981;
l4 = f339(l0,l1); if (l4 === undefined) break b1981;
l5 = l4;
l6 = f336(l0,l1); if (l6 === undefined) break b1981;
l7 = l6;
l8 = f337(l0,l1); if (l8 === undefined) break b1981;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b1981;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1982: {
if (l3 === undefined) break b1982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1983: {
return l2;
}
}
function f340(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1984: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1984;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1984;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1985: {
if (l3 === undefined) break b1985;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1986: {
return l2;
}
}
function f341(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1987: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1987;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1987;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1987;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1988: {
if (l3 === undefined) break b1988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1989: {
return l2;
}
}
function f342(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f343(l0,l1) {
let l3,l2;
b1990: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1991: {
if (l3 === undefined) break b1991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1992: {
return l2;
}
}
function g344(l0,l1) {
let l3,l4,l2;
b1993: {
l3 = undefined;
l4 = new O12("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1994: {
if (l3 === undefined) break b1994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1995: {
return l2;
}
}
function f344(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1996: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b1996;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b1996;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1996;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1997: {
if (l3 === undefined) break b1997;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1998: {
return l2;
}
}
function f345(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1999: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1999;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1999;
l6 = l5;
l7 = f345(l0,l1); if (l7 === undefined) break b1999;
l8 = l7;
l9 = f341(l0,l1); if (l9 === undefined) break b1999;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1999;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1999;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1999;
l13 = l12;
l14 = f36(l0,l1,l6,l8,l13); if (l14 === undefined) break b1999;
l15 = l14;
l16 = f342(l0,l1); if (l16 === undefined) break b1999;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1999;
l18 = l17;
l19 = f35(l0,l1,l18,l15); if (l19 === undefined) break b1999;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2000: {
if (l3 === undefined) break b2000;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2001: {
return l2;
}
}
function f346(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2002: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b2002;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2002;
if ((l5 === false)) break b2002;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2002;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2002;
if (!(l7 === false)) break b2002;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2002;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2002;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2002;
if ((l11 === false)) break b2002;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2003: {
if (l3 === undefined) break b2003;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2004: {
return l2;
}
}
function f347(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2005: {
b2006: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2006;
l5 = l4;
l6 = f345(l0,l1); if (l6 === undefined) break b2006;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2006;
if ((l8 === false)) break b2006;
l9 = f342(l0,l1); if (l9 === undefined) break b2006;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2006;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2006;
l13 = l12;
l14 = f35(l0,l1,l11,l13); if (l14 === undefined) break b2006;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2007: {
if (l3 !== undefined) break b2007;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2007;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2007;
l6 = null;
if (!Q(l5, l6)) break b2007;
l7 = f346(l0,l1); if (l7 === undefined) break b2007;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2008: {
if (l3 !== undefined) break b2008;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2008;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2008;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b2008;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2008;
l10 = l9;
l11 = f346(l0,l1); if (l11 === undefined) break b2008;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2008;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2008;
if ((l14 === false)) break b2008;
l15 = f346(l0,l1); if (l15 === undefined) break b2008;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2009: {
if (l3 !== undefined) break b2009;
l4 = f347(l0,l1); if (l4 === undefined) break b2009;
if ((l4 === false)) break b2009;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2009;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2009;
l7 = l6;
l8 = f181(l0,l1,l7); if (l8 === undefined) break b2009;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2010: {
if (l3 !== undefined) break b2010;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2010;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2010;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b2010;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2010;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2010;
l13 = l12;
l14 = f342(l0,l1); if (l14 === undefined) break b2010;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2010;
l16 = l15;
l17 = f35(l0,l1,l16,l13); if (l17 === undefined) break b2010;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2011: {
if (l3 === undefined) break b2011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2012: {
return l2;
}
}
function f348(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2013: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b2013;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2013;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2013;
l7 = l6;
l8 = f348(l0,l1); if (l8 === undefined) break b2013;
l9 = l8;
l10 = f189(l0,l1,l7,l9); if (l10 === undefined) break b2013;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2014: {
if (l3 === undefined) break b2014;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2015: {
return l2;
}
}
function f349(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function f350(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2016: {
b2017: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2017;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2017;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2017;
if ((l10 === false)) break b2017;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2018: {
if (l4 !== undefined) break b2018;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2018;
l7 = l6;
l8 = f349(l0,l1); if (l8 === undefined) break b2018;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2018;
if ((l10 === false)) break b2018;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2019: {
if (l4 !== undefined) break b2019;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2020: {
if (l4 === undefined) break b2020;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2021: {
return l2;
}
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2022: {
b2023: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b2023;
if ((l4 === false)) break b2023;
l5 = f342(l0,l1); if (l5 === undefined) break b2023;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2023;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2023;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2024: {
if (l3 !== undefined) break b2024;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2025: {
if (l3 === undefined) break b2025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2026: {
return l2;
}
}
function f351(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g352(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2027: {
b2028: {
l3 = undefined;
b2029: {
l4 = f342(l0,l1); if (l4 === undefined) break b2029;
if ((l4 === false)) break b2029;
break b2028;}
l5 = f343(l0,l1); if (l5 === undefined) break b2028;
l6 = l5;
l7 = [];
b2030: {
l8 = f341(l0,l1); if (l8 === undefined) break b2030;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2028;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2031: {
if (l3 !== undefined) break b2031;
b2032: {
l4 = f342(l0,l1); if (l4 === undefined) break b2032;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2032;
if ((l5 === false)) break b2032;
break b2031;}
l6 = f344(l0,l1); if (l6 === undefined) break b2031;
l7 = l6;
l8 = f343(l0,l1); if (l8 === undefined) break b2031;
l9 = l8;
l10 = f341(l0,l1); if (l10 === undefined) break b2031;
l11 = l10;
l12 = f342(l0,l1); if (l12 === undefined) break b2031;
l13 = l12;
l14 = new O61(l7,l9);
l15 = f142(l0,l1,l14,l11,l13); if (l15 === undefined) break b2031;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2033: {
if (l3 !== undefined) break b2033;
b2034: {
l4 = f348(l0,l1); if (l4 === undefined) break b2034;
if ((l4 === false)) break b2034;
break b2033;}
l5 = f342(l0,l1); if (l5 === undefined) break b2033;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2033;
l8 = l7;
l9 = f343(l0,l1); if (l9 === undefined) break b2033;
l10 = l9;
l11 = f341(l0,l1); if (l11 === undefined) break b2033;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2033;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2035: {
if (l3 !== undefined) break b2035;
l4 = f348(l0,l1); if (l4 === undefined) break b2035;
l5 = l4;
l6 = f350(l0,l1,l5); if (l6 === undefined) break b2035;
l7 = l6;
l8 = l7;
l9 = [];
b2036: {
l10 = f62(l0,l1,"working"); if (l10 === undefined) break b2036;
if ((l10 === false)) break b2036;
l11 = f345(l0,l1); if (l11 === undefined) break b2036;
l12 = l11;
l13 = f342(l0,l1); if (l13 === undefined) break b2036;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2036;
l15 = l14;
l16 = f342(l0,l1); if (l16 === undefined) break b2036;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2036;
l18 = l17;
l19 = f348(l0,l1); if (l19 === undefined) break b2036;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2036;
l21 = l20;
l22 = f341(l0,l1); if (l22 === undefined) break b2036;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2036;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2036;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2036;
l26 = l25;
l27 = f349(l0,l1); if (l27 === undefined) break b2036;
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
const k2037 = keysOf(l34), v2037 = valuesOf(l34);
for (let n2037 = 0; n2037 < v2037.length; n2037++) {
l35 = k2037 === null ? n2037 : k2037[n2037];
l36 = v2037[n2037];
b2038: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f342(l0,l1); if (l40 === undefined) break b2035;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2035;
l43 = l42;
l44 = f341(l0,l1); if (l44 === undefined) break b2035;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2035;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2035;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2035;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2035;
l51 = l50;
l52 = f348(l0,l1); if (l52 === undefined) break b2035;
l53 = l52;
l54 = f345(l0,l1); if (l54 === undefined) break b2035;
l55 = l54;
l56 = f135(l0,l1,l53,l55); if (l56 === undefined) break b2035;
l57 = l56;
l58 = f341(l0,l1); if (l58 === undefined) break b2035;
l59 = l58;
l60 = f342(l0,l1); if (l60 === undefined) break b2035;
l61 = l60;
l62 = f139(l0,l1,l59,l61,l57); if (l62 === undefined) break b2035;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2035;
l65 = l64;
l66 = f351(l0,l1); if (l66 === undefined) break b2035;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2035;
l69 = l68;
l70 = f343(l0,l1); if (l70 === undefined) break b2035;
l71 = l70;
l72 = f341(l0,l1); if (l72 === undefined) break b2035;
l73 = l72;
l74 = [];
b2039: {
l75 = f344(l0,l1); if (l75 === undefined) break b2039;
l76 = D(l75, l8); if (l76 === undefined) break b2039;
if ((l76 === false)) break b2039;
l77 = f342(l0,l1); if (l77 === undefined) break b2039;
l78 = l77;
l79 = f71(l0,l1,l78); if (l79 === undefined) break b2039;
l80 = l79;
{
const k2040 = keysOf(l80), v2040 = valuesOf(l80);
for (let n2040 = 0; n2040 < v2040.length; n2040++) {
l81 = k2040 === null ? n2040 : k2040[n2040];
l82 = v2040[n2040];
b2041: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2042: {
l87 = f344(l0,l1); if (l87 === undefined) break b2042;
l88 = D(l87, l8); if (l88 === undefined) break b2042;
l89 = l88;
l90 = f342(l0,l1); if (l90 === undefined) break b2042;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2042;
l93 = l92;
l94 = f348(l0,l1); if (l94 === undefined) break b2042;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2042;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2042;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f349(l0,l1); if (l101 === undefined) break b2035;
l102 = l101;
l103 = f348(l0,l1); if (l103 === undefined) break b2035;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2035;
l105 = l104;
l106 = new RegoSet();
b2043: {
l107 = f347(l0,l1); if (l107 === undefined) break b2043;
if ((l107 === false)) break b2043;
l108 = f342(l0,l1); if (l108 === undefined) break b2043;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2043;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2043;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O62(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2035;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2044: {
if (l3 === undefined) break b2044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2045: {
return l2;
}
}
function f352(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2046: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2046;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2046;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2047: {
if (l3 === undefined) break b2047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2048: {
return l2;
}
}
function f353(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2049: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2049;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2049;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2049;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2049;
if (!(l7 === "ip_address")) break b2049;
l8 = f353(l0,l1); if (l8 === undefined) break b2049;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2049;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2049;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2050: {
if (l3 === undefined) break b2050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2051: {
return l2;
}
}
function f354(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f355(l0,l1) {
let l3,l2;
b2052: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2053: {
if (l3 === undefined) break b2053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2054: {
return l2;
}
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2055: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b2055;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2055;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2056: {
if (l3 === undefined) break b2056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2057: {
return l2;
}
}
function f356(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2058: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2058;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2058;
l8 = l7;
l9 = f356(l0,l1); if (l9 === undefined) break b2058;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b2058;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2059: {
if (l3 === undefined) break b2059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2060: {
return l2;
}
}
function f357(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2061: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2061;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2061;
l7 = l6;
l8 = f353(l0,l1); if (l8 === undefined) break b2061;
l9 = l8;
l10 = f354(l0,l1); if (l10 === undefined) break b2061;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b2061;
l13 = l12;
l14 = f136(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2061;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2062: {
if (l3 === undefined) break b2062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2063: {
return l2;
}
}
function f358(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2064: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b2064;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2064;
if ((l5 === false)) break b2064;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2064;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2064;
if (!(l7 === true)) break b2064;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2065: {
if (l3 === undefined) break b2065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2066: {
return l2;
}
}
function f359(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2067: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2067;
l5 = l4;
l6 = f356(l0,l1); if (l6 === undefined) break b2067;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b2067;
l9 = l8;
l10 = f358(l0,l1); if (l10 === undefined) break b2067;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2067;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2067;
l15 = l14;
l16 = new RegoSet();
b2068: {
l17 = f359(l0,l1); if (l17 === undefined) break b2068;
if ((l17 === false)) break b2068;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2067;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2069: {
if (l3 === undefined) break b2069;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2070: {
return l2;
}
}
function f360(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l2,l3,l4,l5,l6;
b2071: {
l2 = new RegoSet();
}
b2072: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2072;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2072;
if (!(l5 === "unknown")) break b2072;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2073: {
return l2;
}
}
function f361(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l2;
b2074: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2075: {
if (l3 === undefined) break b2075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2076: {
return l2;
}
}
function f362(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2077: {
l2 = new RegoSet();
}
b2078: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b2078;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2078;
l7 = l6;
{
const k2079 = keysOf(l7), v2079 = valuesOf(l7);
for (let n2079 = 0; n2079 < v2079.length; n2079++) {
l8 = k2079 === null ? n2079 : k2079[n2079];
l9 = v2079[n2079];
b2080: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2081: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2081;
l5 = l4;
l6 = f354(l0,l1); if (l6 === undefined) break b2081;
l7 = l6;
l8 = f358(l0,l1); if (l8 === undefined) break b2081;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2081;
l10 = l9;
l11 = f139(l0,l1,l5,l7,l10); if (l11 === undefined) break b2081;
l12 = l11;
{
const k2082 = keysOf(l12), v2082 = valuesOf(l12);
for (let n2082 = 0; n2082 < v2082.length; n2082++) {
l13 = k2082 === null ? n2082 : k2082[n2082];
l14 = v2082[n2082];
b2083: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2084: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2084;
l5 = l4;
l6 = f356(l0,l1); if (l6 === undefined) break b2084;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b2084;
l9 = l8;
{
const k2085 = keysOf(l9), v2085 = valuesOf(l9);
for (let n2085 = 0; n2085 < v2085.length; n2085++) {
l10 = k2085 === null ? n2085 : k2085[n2085];
l11 = v2085[n2085];
b2086: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2087: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2087;
if ((l4 === false)) break b2087;
l5 = f354(l0,l1); if (l5 === undefined) break b2087;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2087;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2087;
l9 = l8;
{
const k2088 = keysOf(l9), v2088 = valuesOf(l9);
for (let n2088 = 0; n2088 < v2088.length; n2088++) {
l10 = k2088 === null ? n2088 : k2088[n2088];
l11 = v2088[n2088];
b2089: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2090: {
return l2;
}
}
function f363(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2091: {
l2 = new RegoSet();
}
b2092: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2092;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2092;
l6 = l5;
l7 = f362(l0,l1); if (l7 === undefined) break b2092;
l8 = D(l7, l6); if (l8 === undefined) break b2092;
l9 = l8;
l10 = f354(l0,l1); if (l10 === undefined) break b2092;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2092;
l13 = l12;
l14 = f358(l0,l1); if (l14 === undefined) break b2092;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2092;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2092;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2092;
l20 = l19;
l2.add(l20);
}
b2093: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2093;
l5 = l4;
l6 = f356(l0,l1); if (l6 === undefined) break b2093;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b2093;
l9 = l8;
{
const k2094 = keysOf(l9), v2094 = valuesOf(l9);
for (let n2094 = 0; n2094 < v2094.length; n2094++) {
l10 = k2094 === null ? n2094 : k2094[n2094];
l11 = v2094[n2094];
b2095: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2096: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2096;
if ((l4 === false)) break b2096;
l5 = f354(l0,l1); if (l5 === undefined) break b2096;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2096;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2096;
l9 = l8;
l2.add(l9);
}
b2097: {
return l2;
}
}
function f364(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2098: {
b2099: {
l3 = undefined;
b2100: {
l4 = f354(l0,l1); if (l4 === undefined) break b2100;
if ((l4 === false)) break b2100;
break b2099;}
l5 = f355(l0,l1); if (l5 === undefined) break b2099;
l6 = l5;
l7 = [];
b2101: {
l8 = f353(l0,l1); if (l8 === undefined) break b2101;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2099;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2102: {
if (l3 !== undefined) break b2102;
l4 = f360(l0,l1); if (l4 === undefined) break b2102;
l5 = l4;
l6 = f361(l0,l1); if (l6 === undefined) break b2102;
l7 = l6;
l8 = f60(l0,l1,l5,l7); if (l8 === undefined) break b2102;
l9 = l8;
l10 = f357(l0,l1); if (l10 === undefined) break b2102;
l11 = l10;
l12 = f356(l0,l1); if (l12 === undefined) break b2102;
l13 = l12;
l14 = f73(l0,l1,l11,l13); if (l14 === undefined) break b2102;
l15 = l14;
l16 = [];
b2103: {
l17 = f358(l0,l1); if (l17 === undefined) break b2103;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2103;
l19 = l18;
l20 = f362(l0,l1); if (l20 === undefined) break b2103;
l21 = D(l20, l19); if (l21 === undefined) break b2103;
if ((l21 === false)) break b2103;
l22 = f354(l0,l1); if (l22 === undefined) break b2103;
l23 = l22;
l24 = f71(l0,l1,l23); if (l24 === undefined) break b2103;
l25 = l24;
{
const k2104 = keysOf(l25), v2104 = valuesOf(l25);
for (let n2104 = 0; n2104 < v2104.length; n2104++) {
l26 = k2104 === null ? n2104 : k2104[n2104];
l27 = v2104[n2104];
b2105: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2106: {
l32 = f359(l0,l1); if (l32 === undefined) break b2106;
if ((l32 === false)) break b2106;
l33 = f354(l0,l1); if (l33 === undefined) break b2106;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2106;
l35 = l34;
l36 = f69(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2106;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f74(l0,l1,l39); if (l40 === undefined) break b2102;
l41 = l40;
l42 = f354(l0,l1); if (l42 === undefined) break b2102;
l43 = l42;
l44 = f358(l0,l1); if (l44 === undefined) break b2102;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2102;
l46 = l45;
l47 = f358(l0,l1); if (l47 === undefined) break b2102;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2102;
l49 = l48;
l50 = f63(l0,l1,l43,l46,l49); if (l50 === undefined) break b2102;
l51 = l50;
l52 = f355(l0,l1); if (l52 === undefined) break b2102;
l53 = l52;
l54 = f353(l0,l1); if (l54 === undefined) break b2102;
l55 = l54;
l56 = f363(l0,l1); if (l56 === undefined) break b2102;
l57 = l56;
l58 = f361(l0,l1); if (l58 === undefined) break b2102;
l59 = l58;
l60 = f364(l0,l1); if (l60 === undefined) break b2102;
l61 = l60;
l62 = f358(l0,l1); if (l62 === undefined) break b2102;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2102;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2102;
l65 = l64;
l66 = f358(l0,l1); if (l66 === undefined) break b2102;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2102;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2102;
l69 = l68;
l70 = new O27(l57,l59,l41,l61);
l71 = new O28(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f25(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2102;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2107: {
if (l3 === undefined) break b2107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2108: {
return l2;
}
}
function f365(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2109: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2109;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2109;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2110: {
if (l3 === undefined) break b2110;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2111: {
return l2;
}
}
function f366(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2112: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2112;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2112;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2112;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2113: {
if (l3 === undefined) break b2113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2114: {
return l2;
}
}
function f367(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function f368(l0,l1) {
let l3,l2;
b2115: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2116: {
if (l3 === undefined) break b2116;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2117: {
return l2;
}
}
function g369(l0,l1) {
let l3,l4,l2;
b2118: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2119: {
if (l3 === undefined) break b2119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2120: {
return l2;
}
}
function f369(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f370(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2121: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2121;
l11 = l10;
l12 = new RegoSet();
b2122: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2122;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2122;
{
const k2123 = keysOf(l15), v2123 = valuesOf(l15);
for (let n2123 = 0; n2123 < v2123.length; n2123++) {
l16 = k2123 === null ? n2123 : k2123[n2123];
l17 = v2123[n2123];
b2124: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2124;
l21 = l20;
{
const k2125 = keysOf(l21), v2125 = valuesOf(l21);
for (let n2125 = 0; n2125 < v2125.length; n2125++) {
l22 = k2125 === null ? n2125 : k2125[n2125];
l23 = v2125[n2125];
b2126: {
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
b2127: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2127;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2127;
{
const k2128 = keysOf(l30), v2128 = valuesOf(l30);
for (let n2128 = 0; n2128 < v2128.length; n2128++) {
l31 = k2128 === null ? n2128 : k2128[n2128];
l32 = v2128[n2128];
b2129: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b2129;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2121;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2130: {
if (l6 === undefined) break b2130;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2131: {
return l2;
}
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2132: {
b2133: {
l3 = undefined;
b2134: {
l4 = f367(l0,l1); if (l4 === undefined) break b2134;
if ((l4 === false)) break b2134;
break b2133;}
l5 = f368(l0,l1); if (l5 === undefined) break b2133;
l6 = l5;
l7 = [];
b2135: {
l8 = f366(l0,l1); if (l8 === undefined) break b2135;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2133;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2136: {
if (l3 !== undefined) break b2136;
l4 = f369(l0,l1); if (l4 === undefined) break b2136;
l5 = l4;
l6 = f366(l0,l1); if (l6 === undefined) break b2136;
l7 = l6;
l8 = f367(l0,l1); if (l8 === undefined) break b2136;
l9 = l8;
l10 = f370(l0,l1,l5,l7,l9); if (l10 === undefined) break b2136;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2137: {
if (l3 === undefined) break b2137;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2138: {
return l2;
}
}
function f371(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2139: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2139;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2139;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2140: {
if (l3 === undefined) break b2140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2141: {
return l2;
}
}
function f372(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2142: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2142;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2142;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2142;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2143: {
if (l3 === undefined) break b2143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2144: {
return l2;
}
}
function f373(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f374(l0,l1) {
let l3,l2;
b2145: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2146: {
if (l3 === undefined) break b2146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2147: {
return l2;
}
}
function g375(l0,l1) {
let l3,l4,l2;
b2148: {
l3 = undefined;
l4 = new O48("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2149: {
if (l3 === undefined) break b2149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2150: {
return l2;
}
}
function f375(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2151: {
b2152: {
l3 = undefined;
b2153: {
l4 = f373(l0,l1); if (l4 === undefined) break b2153;
if ((l4 === false)) break b2153;
break b2152;}
l5 = f374(l0,l1); if (l5 === undefined) break b2152;
l6 = l5;
l7 = [];
b2154: {
l8 = f372(l0,l1); if (l8 === undefined) break b2154;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2152;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2155: {
if (l3 !== undefined) break b2155;
l4 = f375(l0,l1); if (l4 === undefined) break b2155;
l5 = l4;
l6 = f372(l0,l1); if (l6 === undefined) break b2155;
l7 = l6;
l8 = f373(l0,l1); if (l8 === undefined) break b2155;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2155;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2156: {
if (l3 === undefined) break b2156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2157: {
return l2;
}
}
function f376(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2158: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2158;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2158;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2159: {
if (l3 === undefined) break b2159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2160: {
return l2;
}
}
function f377(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2161: {
l3 = undefined;
l4 = f377(l0,l1); if (l4 === undefined) break b2161;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2161;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2161;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2162: {
if (l3 === undefined) break b2162;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2163: {
return l2;
}
}
function f378(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f379(l0,l1) {
let l3,l2;
b2164: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2165: {
if (l3 === undefined) break b2165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2166: {
return l2;
}
}
function g380(l0,l1) {
let l3,l4,l5,l2;
b2167: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2168: {
if (l3 === undefined) break b2168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2169: {
return l2;
}
}
function f380(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2170: {
b2171: {
l3 = undefined;
b2172: {
l4 = f378(l0,l1); if (l4 === undefined) break b2172;
if ((l4 === false)) break b2172;
break b2171;}
l5 = f379(l0,l1); if (l5 === undefined) break b2171;
l6 = l5;
l7 = [];
b2173: {
l8 = f377(l0,l1); if (l8 === undefined) break b2173;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2171;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2174: {
if (l3 !== undefined) break b2174;
l4 = f380(l0,l1); if (l4 === undefined) break b2174;
l5 = l4;
l6 = f377(l0,l1); if (l6 === undefined) break b2174;
l7 = l6;
l8 = f378(l0,l1); if (l8 === undefined) break b2174;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b2174;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2175: {
if (l3 === undefined) break b2175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2176: {
return l2;
}
}
function f381(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2177: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2177;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2177;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2178: {
if (l3 === undefined) break b2178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2179: {
return l2;
}
}
function f382(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2180: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2180;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2180;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2180;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2181: {
if (l3 === undefined) break b2181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2182: {
return l2;
}
}
function f383(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f384(l0,l1) {
let l3,l2;
b2183: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2184: {
if (l3 === undefined) break b2184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2185: {
return l2;
}
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2186: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2186;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2186;
l6 = l5;
l7 = f383(l0,l1); if (l7 === undefined) break b2186;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2186;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2186;
if ((l10 === false)) break b2186;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2187: {
if (l3 === undefined) break b2187;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2188: {
return l2;
}
}
function f385(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2189: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2189;
if ((l4 === false)) break b2189;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2189;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2189;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2189;
if (!(l7 === true)) break b2189;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2189;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2189;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2189;
if (!(l10 === true)) break b2189;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2190: {
if (l3 === undefined) break b2190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2191: {
return l2;
}
}
function f386(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2192: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2192;
if ((l4 === false)) break b2192;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2192;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2192;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2192;
l8 = l7;
l9 = f383(l0,l1); if (l9 === undefined) break b2192;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2192;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2192;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2192;
if ((l13 === false)) break b2192;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2193: {
if (l3 === undefined) break b2193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2194: {
return l2;
}
}
function f387(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function f388(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2195: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2195;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2195;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2195;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2195;
l15 = l14;
if (!(l15 === "z")) break b2195;
l16 = b_count(l5); if (l16 === undefined) break b2195;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2195;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2195;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2196: {
if (l4 === undefined) break b2196;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2197: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2197;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2197;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2197;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2197;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2197;
if ((l16 === false)) break b2197;
l17 = b_count(l5); if (l17 === undefined) break b2197;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2197;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2197;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2198: {
if (l4 === undefined) break b2198;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2199: {
return l2;
}
}
function f389(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2200: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2200;
l9 = l8;
if (!(l9 === ".")) break b2200;
l10 = f388(l0,l1,l5); if (l10 === undefined) break b2200;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2200;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2200;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2200;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2200;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2201: {
if (l4 === undefined) break b2201;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2202: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2202;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2202;
if ((l10 === false)) break b2202;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2203: {
if (l4 === undefined) break b2203;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2204: {
return l2;
}
}
function f390(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2205: {
l4 = undefined;
l5 = l3;
l6 = f389(l0,l1,l5); if (l6 === undefined) break b2205;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2205;
if ((l8 === false)) break b2205;
l9 = f389(l0,l1,l5); if (l9 === undefined) break b2205;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2205;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2205;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2206: {
if (l4 === undefined) break b2206;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2207: {
l4 = undefined;
l5 = l3;
l6 = f389(l0,l1,l5); if (l6 === undefined) break b2207;
l7 = l6;
if (!(l7 === "")) break b2207;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2208: {
if (l4 === undefined) break b2208;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2209: {
return l2;
}
}
function f391(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2210: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2210;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2210;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2210;
l12 = D(l11, l9); if (l12 === undefined) break b2210;
b2211: {
b2212: {
break b2211;
}
break b2210;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2210;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2210;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2210;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2210;
l24 = D(l23, l15); if (l24 === undefined) break b2210;
b2213: {
b2214: {
break b2213;
}
break b2210;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2210;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2210;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2210;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2210;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2210;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2210;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2210;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2210;
l53 = l52;
l54 = f390(l0,l1,l5); if (l54 === undefined) break b2210;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2210;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2210;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2210;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2210;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2210;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2210;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2210;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2210;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2210;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2215: {
if (l4 === undefined) break b2215;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2216: {
return l2;
}
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2217: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2217;
l5 = l4;
l6 = f391(l0,l1,l5); if (l6 === undefined) break b2217;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2218: {
if (l3 === undefined) break b2218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2219: {
return l2;
}
}
function f392(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2220: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2220;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2220;
l6 = l5;
l7 = f391(l0,l1,l6); if (l7 === undefined) break b2220;
l8 = l7;
l9 = l8;
l10 = f392(l0,l1); if (l10 === undefined) break b2220;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2220;
if ((l12 === false)) break b2220;
l13 = f392(l0,l1); if (l13 === undefined) break b2220;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2220;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2221: {
if (l3 === undefined) break b2221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2222: {
return l2;
}
}
function f393(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2223: {
l2 = new RegoSet();
}
b2224: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2224;
if ((l4 === false)) break b2224;
b2225: {
l5 = f387(l0,l1); if (l5 === undefined) break b2225;
if ((l5 === false)) break b2225;
break b2224;}
l6 = f383(l0,l1); if (l6 === undefined) break b2224;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2224;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2224;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2224;
l12 = l11;
l13 = f393(l0,l1); if (l13 === undefined) break b2224;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2224;
if ((l15 === false)) break b2224;
l16 = f383(l0,l1); if (l16 === undefined) break b2224;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2224;
l19 = l18;
l2.add(l19);
}
b2226: {
return l2;
}
}
function f394(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2227: {
l2 = new RegoSet();
}
b2228: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2228;
if ((l4 === false)) break b2228;
b2229: {
l5 = f387(l0,l1); if (l5 === undefined) break b2229;
if ((l5 === false)) break b2229;
break b2228;}
b2230: {
l6 = f393(l0,l1); if (l6 === undefined) break b2230;
if ((l6 === false)) break b2230;
break b2228;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2231: {
return l2;
}
}
function f395(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2232: {
b2233: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2233;
if ((l4 === false)) break b2233;
l5 = f383(l0,l1); if (l5 === undefined) break b2233;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2233;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2233;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2234: {
if (l3 !== undefined) break b2234;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2235: {
if (l3 === undefined) break b2235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2236: {
return l2;
}
}
function f396(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function f397(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2237: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2237;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2237;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2237;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2237;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2237;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2237;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2238: {
if (l4 === undefined) break b2238;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2239: {
return l2;
}
}
function f398(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2240: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2240;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2240;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2240;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2240;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2240;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2241: {
if (l5 === undefined) break b2241;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2242: {
return l2;
}
}
function f399(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2243: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2243;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2243;
l8 = D(l7, l5); if (l8 === undefined) break b2243;
b2244: {
b2245: {
break b2244;
}
break b2243;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2246: {
if (l4 === undefined) break b2246;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2247: {
return l2;
}
}
function f400(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2248: {
l4 = undefined;
l5 = l3;
l6 = f389(l0,l1,l5); if (l6 === undefined) break b2248;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2248;
if ((l8 === false)) break b2248;
l9 = f389(l0,l1,l5); if (l9 === undefined) break b2248;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2248;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2249: {
if (l4 === undefined) break b2249;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2250: {
l4 = undefined;
l5 = l3;
l6 = f389(l0,l1,l5); if (l6 === undefined) break b2250;
l7 = l6;
if (!(l7 === "")) break b2250;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2251: {
if (l4 === undefined) break b2251;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2252: {
return l2;
}
}
function f401(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2253: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f397(l0,l1,l6); if (l8 === undefined) break b2253;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2253;
l11 = l10;
l12 = l11;
l13 = f398(l0,l1,l6,l12); if (l13 === undefined) break b2253;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2253;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2253;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2253;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2253;
l24 = l23;
l25 = f399(l0,l1,l24); if (l25 === undefined) break b2253;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2253;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2253;
l32 = l31;
l33 = f399(l0,l1,l32); if (l33 === undefined) break b2253;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2253;
l38 = l37;
l39 = f400(l0,l1,l6); if (l39 === undefined) break b2253;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2253;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2254: {
if (l5 === undefined) break b2254;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2255: {
return l2;
}
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2256: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2256;
if ((l4 === false)) break b2256;
l5 = f393(l0,l1); if (l5 === undefined) break b2256;
if ((l5 === false)) break b2256;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2256;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2256;
l8 = l7;
l9 = f383(l0,l1); if (l9 === undefined) break b2256;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2256;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2256;
l12 = l11;
l13 = f401(l0,l1,l8,l12); if (l13 === undefined) break b2256;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2257: {
if (l3 === undefined) break b2257;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2258: {
return l2;
}
}
function f402(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2259: {
b2260: {
l3 = undefined;
b2261: {
l4 = f383(l0,l1); if (l4 === undefined) break b2261;
if ((l4 === false)) break b2261;
break b2260;}
l5 = f384(l0,l1); if (l5 === undefined) break b2260;
l6 = l5;
l7 = [];
b2262: {
l8 = f382(l0,l1); if (l8 === undefined) break b2262;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2260;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2263: {
if (l3 !== undefined) break b2263;
l4 = f394(l0,l1); if (l4 === undefined) break b2263;
l5 = l4;
l6 = f395(l0,l1); if (l6 === undefined) break b2263;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b2263;
l9 = l8;
l10 = f383(l0,l1); if (l10 === undefined) break b2263;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2263;
l13 = l12;
l14 = f396(l0,l1); if (l14 === undefined) break b2263;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2263;
l17 = l16;
l18 = f383(l0,l1); if (l18 === undefined) break b2263;
l19 = l18;
l20 = f394(l0,l1); if (l20 === undefined) break b2263;
l21 = l20;
l22 = f395(l0,l1); if (l22 === undefined) break b2263;
l23 = l22;
l24 = ["locked_out"];
l25 = f216(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2263;
l26 = l25;
l27 = f383(l0,l1); if (l27 === undefined) break b2263;
l28 = l27;
l29 = f85(l0,l1,l28); if (l29 === undefined) break b2263;
l30 = l29;
l31 = f384(l0,l1); if (l31 === undefined) break b2263;
l32 = l31;
l33 = f382(l0,l1); if (l33 === undefined) break b2263;
l34 = l33;
l35 = f395(l0,l1); if (l35 === undefined) break b2263;
l36 = l35;
l37 = f394(l0,l1); if (l37 === undefined) break b2263;
l38 = l37;
l39 = new Bare();
b2264: {
l40 = f402(l0,l1); if (l40 === undefined) break b2264;
l39["locked_until"] = l40;
}
b2265: {
b2266: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2266;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2266;
l44 = D(l43, "values"); if (l44 === undefined) break b2266;
l41 = merge(l44, l39);
break b2265;
}
l41 = l39;
}
l45 = l41;
l46 = new O65(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2263;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2267: {
if (l3 === undefined) break b2267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2268: {
return l2;
}
}
function f403(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2269: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2269;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2269;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2270: {
if (l3 === undefined) break b2270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2271: {
return l2;
}
}
function f404(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2272: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2272;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2272;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2272;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2273: {
if (l3 === undefined) break b2273;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2274: {
return l2;
}
}
function f405(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f406(l0,l1) {
let l3,l2;
b2275: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2276: {
if (l3 === undefined) break b2276;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2277: {
return l2;
}
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2278: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2278;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2278;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2278;
if ((l7 === false)) break b2278;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2278;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2278;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2279: {
if (l3 === undefined) break b2279;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2280: {
return l2;
}
}
function f407(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2281: {
l3 = undefined;
l4 = f407(l0,l1); if (l4 === undefined) break b2281;
l5 = l4;
l6 = f405(l0,l1); if (l6 === undefined) break b2281;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2281;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2281;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2281;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2282: {
if (l3 === undefined) break b2282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2283: {
return l2;
}
}
function f408(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2284: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2284;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2284;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2285: {
if (l3 === undefined) break b2285;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2286: {
return l2;
}
}
function f409(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2287: {
l2 = new RegoSet();
}
b2288: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2288;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2288;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2288;
if ((l8 === false)) break b2288;
l2.add("max_age");
}
b2289: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2289;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2289;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2289;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2289;
if ((l8 === false)) break b2289;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2289;
l10 = D(l9, "length"); if (l10 === undefined) break b2289;
l11 = l10;
l12 = f405(l0,l1); if (l12 === undefined) break b2289;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2289;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2289;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2289;
if ((l16 === false)) break b2289;
l2.add("min_length");
}
b2290: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2290;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2290;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2290;
{
const k2291 = keysOf(l6), v2291 = valuesOf(l6);
for (let n2291 = 0; n2291 < v2291.length; n2291++) {
l7 = k2291 === null ? n2291 : k2291[n2291];
l8 = v2291[n2291];
b2292: {
l9 = l7;
l10 = l8;
l11 = f409(l0,l1); if (l11 === undefined) break b2292;
l12 = l11;
b2293: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2293;
if ((l13 === false)) break b2293;
break b2292;}
l2.add("classes");
}
}
}
}
b2294: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2294;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2294;
if ((l5 === false)) break b2294;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2294;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2294;
if (!(l7 === true)) break b2294;
l2.add("default_changed");
}
b2295: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2295;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2295;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2295;
if ((l7 === false)) break b2295;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2295;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2295;
l10 = l9;
l11 = f405(l0,l1); if (l11 === undefined) break b2295;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2295;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2295;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2295;
if ((l15 === false)) break b2295;
l2.add("history");
}
b2296: {
return l2;
}
}
function f410(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2297: {
l3 = undefined;
l4 = new RegoSet();
b2298: {
l5 = f405(l0,l1); if (l5 === undefined) break b2298;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2298;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2298;
{
const k2299 = keysOf(l7), v2299 = valuesOf(l7);
for (let n2299 = 0; n2299 < v2299.length; n2299++) {
l8 = k2299 === null ? n2299 : k2299[n2299];
l9 = v2299[n2299];
b2300: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2301: {
l14 = f409(l0,l1); if (l14 === undefined) break b2301;
{
const k2302 = keysOf(l14), v2302 = valuesOf(l14);
for (let n2302 = 0; n2302 < v2302.length; n2302++) {
l15 = k2302 === null ? n2302 : k2302[n2302];
l16 = v2302[n2302];
b2303: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2297;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2304: {
if (l3 === undefined) break b2304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2305: {
return l2;
}
}
function f411(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l2;
b2306: {
l3 = undefined;
l4 = new O66("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2307: {
if (l3 === undefined) break b2307;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2308: {
return l2;
}
}
function f412(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2309: {
l3 = undefined;
l4 = new RegoSet();
b2310: {
l5 = f410(l0,l1); if (l5 === undefined) break b2310;
{
const k2311 = keysOf(l5), v2311 = valuesOf(l5);
for (let n2311 = 0; n2311 < v2311.length; n2311++) {
l6 = k2311 === null ? n2311 : k2311[n2311];
l7 = v2311[n2311];
b2312: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2313: {
l11 = f411(l0,l1); if (l11 === undefined) break b2313;
l10["classes"] = l11;
}
b2314: {
b2315: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2315;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2315;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2315;
l12 = merge(l15, l10);
break b2314;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2312;
l19 = l18;
l20 = f412(l0,l1); if (l20 === undefined) break b2312;
l21 = D(l20, l9); if (l21 === undefined) break b2312;
l22 = l21;
l23 = f405(l0,l1); if (l23 === undefined) break b2312;
l24 = D(l23, l9); if (l24 === undefined) break b2312;
l25 = l24;
l26 = f76(l0,l1,l22,l25,l19); if (l26 === undefined) break b2312;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2316: {
if (l3 === undefined) break b2316;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2317: {
return l2;
}
}
function f413(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2318: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2318;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2318;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2318;
if ((l7 === false)) break b2318;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2319: {
if (l3 === undefined) break b2319;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2320: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2320;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2320;
l6 = null;
if (!Q(l5, l6)) break b2320;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2321: {
if (l3 === undefined) break b2321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2322: {
return l2;
}
}
function f414(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g415(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2323: {
l2 = new RegoSet();
}
b2324: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2324;
{
const k2325 = keysOf(l4), v2325 = valuesOf(l4);
for (let n2325 = 0; n2325 < v2325.length; n2325++) {
l5 = k2325 === null ? n2325 : k2325[n2325];
l6 = v2325[n2325];
b2326: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2326;
if (!(l9 === "unset")) break b2326;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2326;
l12 = l11;
l13 = new O24(l12);
l2.add(l13);
}
}
}
}
b2327: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2327;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2327;
if ((l5 === false)) break b2327;
b2328: {
l6 = f407(l0,l1); if (l6 === undefined) break b2328;
if ((l6 === false)) break b2328;
break b2327;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2329: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2329;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2329;
if ((l5 === false)) break b2329;
b2330: {
l6 = f414(l0,l1); if (l6 === undefined) break b2330;
if ((l6 === false)) break b2330;
break b2329;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2331: {
return l2;
}
}
function f415(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2332: {
l3 = undefined;
l4 = [];
b2333: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2334 = keysOf(l6), v2334 = valuesOf(l6);
for (let n2334 = 0; n2334 < v2334.length; n2334++) {
l7 = k2334 === null ? n2334 : k2334[n2334];
l8 = v2334[n2334];
b2335: {
l9 = l7;
l10 = l8;
l11 = f410(l0,l1); if (l11 === undefined) break b2335;
l12 = D(l11, l10); if (l12 === undefined) break b2335;
if ((l12 === false)) break b2335;
l13 = f405(l0,l1); if (l13 === undefined) break b2335;
l14 = D(l13, l10); if (l14 === undefined) break b2335;
l15 = l14;
l16 = f69(l0,l1,"change_password",l15); if (l16 === undefined) break b2335;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2336: {
if (l3 === undefined) break b2336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2337: {
return l2;
}
}
function f416(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2338: {
b2339: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2339;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2339;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2339;
if ((l9 === false)) break b2339;
l10 = f410(l0,l1); if (l10 === undefined) break b2339;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2340: {
if (l3 !== undefined) break b2340;
l4 = new RegoSet();
b2341: {
l5 = f405(l0,l1); if (l5 === undefined) break b2341;
{
const k2342 = keysOf(l5), v2342 = valuesOf(l5);
for (let n2342 = 0; n2342 < v2342.length; n2342++) {
l6 = k2342 === null ? n2342 : k2342[n2342];
l7 = v2342[n2342];
b2343: {
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
b2344: {
if (l3 === undefined) break b2344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2345: {
return l2;
}
}
function f417(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function f418(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2346: {
b2347: {
l4 = undefined;
l5 = l3;
l6 = f410(l0,l1); if (l6 === undefined) break b2347;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2347;
if ((l8 === false)) break b2347;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2348: {
if (l4 !== undefined) break b2348;
l5 = l3;
l6 = f405(l0,l1); if (l6 === undefined) break b2348;
l7 = D(l6, l5); if (l7 === undefined) break b2348;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2348;
if (!(l8 === "unset")) break b2348;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2349: {
if (l4 !== undefined) break b2349;
l5 = l3;
l6 = new O67("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2349;
l9 = l8;
l10 = new RegoSet();
b2350: {
l11 = f415(l0,l1); if (l11 === undefined) break b2350;
{
const k2351 = keysOf(l11), v2351 = valuesOf(l11);
for (let n2351 = 0; n2351 < v2351.length; n2351++) {
l12 = k2351 === null ? n2351 : k2351[n2351];
l13 = v2351[n2351];
b2352: {
l14 = l12;
if (!O(l13)) break b2352;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2352;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2352;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2349;
if ((l20 === false)) break b2349;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2353: {
if (l4 !== undefined) break b2353;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2354: {
if (l4 === undefined) break b2354;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2355: {
return l2;
}
}
function g419(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2356: {
l3 = undefined;
l4 = f407(l0,l1); if (l4 === undefined) break b2356;
l5 = l4;
l6 = f405(l0,l1); if (l6 === undefined) break b2356;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2356;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2356;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2356;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2357: {
if (l3 === undefined) break b2357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2358: {
return l2;
}
}
function f419(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2359: {
b2360: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2360;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2360;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2360;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2360;
if ((l8 === false)) break b2360;
l9 = f407(l0,l1); if (l9 === undefined) break b2360;
l10 = l9;
l11 = f405(l0,l1); if (l11 === undefined) break b2360;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2360;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2360;
l14 = l13;
l15 = f405(l0,l1); if (l15 === undefined) break b2360;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2360;
l17 = l16;
l18 = new Bare();
b2361: {
l19 = f408(l0,l1); if (l19 === undefined) break b2361;
l18["expires_on"] = l19;
}
b2362: {
l20 = f419(l0,l1); if (l20 === undefined) break b2362;
l18["may_change_from"] = l20;
}
b2363: {
b2364: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2364;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2364;
l24 = D(l23, "values"); if (l24 === undefined) break b2364;
l21 = merge(l24, l18);
break b2363;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f294(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2360;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2365: {
if (l3 !== undefined) break b2365;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f420(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2368: {
b2369: {
l3 = undefined;
b2370: {
l4 = f405(l0,l1); if (l4 === undefined) break b2370;
if ((l4 === false)) break b2370;
break b2369;}
l5 = f406(l0,l1); if (l5 === undefined) break b2369;
l6 = l5;
l7 = [];
b2371: {
l8 = f404(l0,l1); if (l8 === undefined) break b2371;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2369;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2372: {
if (l3 !== undefined) break b2372;
l4 = f413(l0,l1); if (l4 === undefined) break b2372;
l5 = l4;
l6 = f415(l0,l1); if (l6 === undefined) break b2372;
l7 = l6;
l8 = f112(l0,l1,l5,l7); if (l8 === undefined) break b2372;
l9 = l8;
l10 = f416(l0,l1); if (l10 === undefined) break b2372;
l11 = l10;
l12 = [l11];
l13 = f74(l0,l1,l12); if (l13 === undefined) break b2372;
l14 = l13;
l15 = f406(l0,l1); if (l15 === undefined) break b2372;
l16 = l15;
l17 = f404(l0,l1); if (l17 === undefined) break b2372;
l18 = l17;
l19 = new RegoSet();
b2373: {
l20 = f417(l0,l1); if (l20 === undefined) break b2373;
{
const k2374 = keysOf(l20), v2374 = valuesOf(l20);
for (let n2374 = 0; n2374 < v2374.length; n2374++) {
l21 = k2374 === null ? n2374 : k2374[n2374];
l22 = v2374[n2374];
b2375: {
l23 = l21;
l24 = l22;
l25 = f405(l0,l1); if (l25 === undefined) break b2375;
l26 = D(l25, l24); if (l26 === undefined) break b2375;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2375;
l29 = l28;
{
const k2376 = keysOf(l29), v2376 = valuesOf(l29);
for (let n2376 = 0; n2376 < v2376.length; n2376++) {
l30 = k2376 === null ? n2376 : k2376[n2376];
l31 = v2376[n2376];
b2377: {
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
b2378: {
l36 = f62(l0,l1,"checks"); if (l36 === undefined) break b2378;
if ((l36 === false)) break b2378;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2379 = keysOf(l38), v2379 = valuesOf(l38);
for (let n2379 = 0; n2379 < v2379.length; n2379++) {
l39 = k2379 === null ? n2379 : k2379[n2379];
l40 = v2379[n2379];
b2380: {
l41 = l39;
l42 = l40;
l43 = f405(l0,l1); if (l43 === undefined) break b2380;
l44 = D(l43, l42); if (l44 === undefined) break b2380;
if ((l44 === false)) break b2380;
l45 = f418(l0,l1,l42); if (l45 === undefined) break b2380;
l46 = l45;
l47 = f412(l0,l1); if (l47 === undefined) break b2380;
l48 = D(l47, l42); if (l48 === undefined) break b2380;
l49 = l48;
l50 = f405(l0,l1); if (l50 === undefined) break b2380;
l51 = D(l50, l42); if (l51 === undefined) break b2380;
l52 = l51;
l53 = f121(l0,l1,l49,l52,l46); if (l53 === undefined) break b2380;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f415(l0,l1); if (l56 === undefined) break b2372;
l57 = l56;
l58 = f413(l0,l1); if (l58 === undefined) break b2372;
l59 = l58;
l60 = new Bare();
b2381: {
l61 = f408(l0,l1); if (l61 === undefined) break b2381;
l60["expires_on"] = l61;
}
b2382: {
l62 = f419(l0,l1); if (l62 === undefined) break b2382;
l60["may_change_from"] = l62;
}
b2383: {
b2384: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2384;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2384;
l66 = D(l65, "values"); if (l66 === undefined) break b2384;
l63 = merge(l66, l60);
break b2383;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2385: {
l69 = f417(l0,l1); if (l69 === undefined) break b2385;
{
const k2386 = keysOf(l69), v2386 = valuesOf(l69);
for (let n2386 = 0; n2386 < v2386.length; n2386++) {
l70 = k2386 === null ? n2386 : k2386[n2386];
l71 = v2386[n2386];
b2387: {
l72 = l70;
l73 = l71;
l74 = f405(l0,l1); if (l74 === undefined) break b2387;
l75 = D(l74, l73); if (l75 === undefined) break b2387;
l76 = l75;
l77 = f85(l0,l1,l76); if (l77 === undefined) break b2387;
l78 = l77;
{
const k2388 = keysOf(l78), v2388 = valuesOf(l78);
for (let n2388 = 0; n2388 < v2388.length; n2388++) {
l79 = k2388 === null ? n2388 : k2388[n2388];
l80 = v2388[n2388];
b2389: {
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
l84 = f420(l0,l1); if (l84 === undefined) break b2372;
l85 = l84;
l86 = new O58(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2372;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2390: {
if (l3 === undefined) break b2390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2391: {
return l2;
}
}
function f421(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g421(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g422(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2392: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2392;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2392;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2393: {
if (l3 === undefined) break b2393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2394: {
return l2;
}
}
function f422(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g423(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2395: {
l3 = undefined;
l4 = f422(l0,l1); if (l4 === undefined) break b2395;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2395;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2395;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2396: {
if (l3 === undefined) break b2396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2397: {
return l2;
}
}
function f423(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f424(l0,l1) {
let l3,l2;
b2398: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2399: {
if (l3 === undefined) break b2399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2400: {
return l2;
}
}
function g425(l0,l1) {
let l3,l4,l2;
b2401: {
l3 = undefined;
l4 = new O48("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2402: {
if (l3 === undefined) break b2402;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2403: {
return l2;
}
}
function f425(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2404: {
b2405: {
l3 = undefined;
b2406: {
l4 = f423(l0,l1); if (l4 === undefined) break b2406;
if ((l4 === false)) break b2406;
break b2405;}
l5 = f424(l0,l1); if (l5 === undefined) break b2405;
l6 = l5;
l7 = [];
b2407: {
l8 = f422(l0,l1); if (l8 === undefined) break b2407;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2405;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2408: {
if (l3 !== undefined) break b2408;
l4 = f425(l0,l1); if (l4 === undefined) break b2408;
l5 = l4;
l6 = f422(l0,l1); if (l6 === undefined) break b2408;
l7 = l6;
l8 = f423(l0,l1); if (l8 === undefined) break b2408;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2408;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2409: {
if (l3 === undefined) break b2409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2410: {
return l2;
}
}
function f426(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2411: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2411;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2411;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2412: {
if (l3 === undefined) break b2412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2413: {
return l2;
}
}
function f427(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g428(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2414: {
l3 = undefined;
l4 = f427(l0,l1); if (l4 === undefined) break b2414;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2414;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2414;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2415: {
if (l3 === undefined) break b2415;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2416: {
return l2;
}
}
function f428(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f429(l0,l1) {
let l3,l2;
b2417: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2418: {
if (l3 === undefined) break b2418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2419: {
return l2;
}
}
function g430(l0,l1) {
let l3,l4,l2;
b2420: {
l3 = undefined;
l4 = new O48("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2421: {
if (l3 === undefined) break b2421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2422: {
return l2;
}
}
function f430(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2423: {
b2424: {
l3 = undefined;
b2425: {
l4 = f428(l0,l1); if (l4 === undefined) break b2425;
if ((l4 === false)) break b2425;
break b2424;}
l5 = f429(l0,l1); if (l5 === undefined) break b2424;
l6 = l5;
l7 = [];
b2426: {
l8 = f427(l0,l1); if (l8 === undefined) break b2426;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2424;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2427: {
if (l3 !== undefined) break b2427;
l4 = f430(l0,l1); if (l4 === undefined) break b2427;
l5 = l4;
l6 = f427(l0,l1); if (l6 === undefined) break b2427;
l7 = l6;
l8 = f428(l0,l1); if (l8 === undefined) break b2427;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2427;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2428: {
if (l3 === undefined) break b2428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2429: {
return l2;
}
}
function f431(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2430: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2430;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2430;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2431: {
if (l3 === undefined) break b2431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2432: {
return l2;
}
}
function f432(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2433: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2433;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2433;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2433;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2434: {
if (l3 === undefined) break b2434;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2435: {
return l2;
}
}
function f433(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f434(l0,l1) {
let l3,l2;
b2436: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2437: {
if (l3 === undefined) break b2437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2438: {
return l2;
}
}
function g435(l0,l1) {
let l3,l4,l5,l2;
b2439: {
l3 = undefined;
l4 = new O68("purpose_limitation");
l5 = new O69("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2440: {
if (l3 === undefined) break b2440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2441: {
return l2;
}
}
function f435(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2442: {
b2443: {
l3 = undefined;
b2444: {
l4 = f433(l0,l1); if (l4 === undefined) break b2444;
if ((l4 === false)) break b2444;
break b2443;}
l5 = f434(l0,l1); if (l5 === undefined) break b2443;
l6 = l5;
l7 = [];
b2445: {
l8 = f432(l0,l1); if (l8 === undefined) break b2445;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2443;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2446: {
if (l3 !== undefined) break b2446;
l4 = f435(l0,l1); if (l4 === undefined) break b2446;
l5 = l4;
l6 = f432(l0,l1); if (l6 === undefined) break b2446;
l7 = l6;
l8 = f433(l0,l1); if (l8 === undefined) break b2446;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2446;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2447: {
if (l3 === undefined) break b2447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2448: {
return l2;
}
}
function f436(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2449: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2449;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2449;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2450: {
if (l3 === undefined) break b2450;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2451: {
return l2;
}
}
function f437(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2452: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2452;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2452;
l6 = l5;
l7 = f437(l0,l1); if (l7 === undefined) break b2452;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2452;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2452;
l10 = D(l9, l6); if (l10 === undefined) break b2452;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2453: {
if (l3 === undefined) break b2453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2454: {
return l2;
}
}
function f438(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f439(l0,l1) {
let l3,l2;
b2455: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2456: {
if (l3 === undefined) break b2456;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2457: {
return l2;
}
}
function g440(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2458: {
l2 = new Bare();
}
b2459: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2459;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2459;
{
const k2460 = keysOf(l5), v2460 = valuesOf(l5);
for (let n2460 = 0; n2460 < v2460.length; n2460++) {
l6 = k2460 === null ? n2460 : k2460[n2460];
l7 = v2460[n2460];
b2461: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2461;
if ((l10 === false)) break b2461;
insertOnce(l2, l8, true);
}
}
}
}
b2462: {
return l2;
}
}
function f440(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function f441(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2463: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2463;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2463;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2463;
if ((l14 === false)) break b2463;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2463;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2463;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2463;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2463;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2463;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2463;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2464: {
if (l5 === undefined) break b2464;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2465: {
return l2;
}
}
function f442(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2466: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2466;
l7 = l6;
l8 = l7;
l9 = undefined;
b2467: {
b2468: {
if (!Array.isArray(l8)) break b2468;
break b2467;
}
b2469: {
if (!O(l8)) break b2469;
break b2467;
}
b2470: {
if (!(l8 instanceof RegoSet)) break b2470;
break b2467;
}
break b2466;
}
{
const k2471 = keysOf(l8), v2471 = valuesOf(l8);
for (let n2471 = 0; n2471 < v2471.length; n2471++) {
l11 = k2471 === null ? n2471 : k2471[n2471];
l12 = v2471[n2471];
b2472: {
l13 = l11;
l10 = undefined;
b2473: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2473;
if ((l16 === false)) break b2473;
l10 = true;
}
if (l10 !== undefined) break b2472;
l9 = true;
}
}
}
if (l9 !== undefined) break b2466;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2474: {
if (l4 === undefined) break b2474;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2475: {
return l2;
}
}
function f443(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2476: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2476;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2476;
if ((l12 === false)) break b2476;
l13 = f442(l0,l1,l5); if (l13 === undefined) break b2476;
if ((l13 === false)) break b2476;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2477: {
if (l4 === undefined) break b2477;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2478: {
return l2;
}
}
function f444(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2479: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2479;
l11 = l10;
{
const k2480 = keysOf(l11), v2480 = valuesOf(l11);
for (let n2480 = 0; n2480 < v2480.length; n2480++) {
l12 = k2480 === null ? n2480 : k2480[n2480];
l13 = v2480[n2480];
b2481: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2481;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2481;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2481;
l21 = D(l20, l15); if (l21 === undefined) break b2481;
b2482: {
b2483: {
break b2482;
}
break b2481;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2481;
if ((l26 === false)) break b2481;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2484: {
if (l6 === undefined) break b2484;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2485: {
return l2;
}
}
function f445(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2486: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f444(l0,l1,l6,l8,l9); if (l10 === undefined) break b2486;
if ((l10 === false)) break b2486;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2487: {
if (l5 === undefined) break b2487;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2488: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2488;
{
const k2489 = keysOf(l8), v2489 = valuesOf(l8);
for (let n2489 = 0; n2489 < v2489.length; n2489++) {
l9 = k2489 === null ? n2489 : k2489[n2489];
l10 = v2489[n2489];
b2490: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2490;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2490;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2490;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2490;
if ((l21 === false)) break b2490;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2490;
l24 = l23;
if (!Q(l24, l12)) break b2490;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2490;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f444(l0,l1,l27,l28,l29); if (l30 === undefined) break b2490;
if ((l30 === false)) break b2490;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2491: {
if (l5 === undefined) break b2491;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2492: {
return l2;
}
}
function f446(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2493: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2493;
{
const k2494 = keysOf(l8), v2494 = valuesOf(l8);
for (let n2494 = 0; n2494 < v2494.length; n2494++) {
l9 = k2494 === null ? n2494 : k2494[n2494];
l10 = v2494[n2494];
b2495: {
l11 = l9;
l12 = l10;
l13 = f441(l0,l1,l6,l12); if (l13 === undefined) break b2495;
l14 = l13;
if (!Array.isArray(l14)) break b2495;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2495;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2495;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2495;
l20 = l18;
l21 = f443(l0,l1,l19); if (l21 === undefined) break b2495;
if ((l21 === false)) break b2495;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2495;
{
const k2496 = keysOf(l22), v2496 = valuesOf(l22);
for (let n2496 = 0; n2496 < v2496.length; n2496++) {
l23 = k2496 === null ? n2496 : k2496[n2496];
l24 = v2496[n2496];
b2497: {
l25 = l23;
l26 = l24;
l27 = f441(l0,l1,l20,l26); if (l27 === undefined) break b2497;
l28 = l27;
if (!Array.isArray(l28)) break b2497;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2497;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2497;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2497;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f444(l0,l1,l33,l35,l36); if (l37 === undefined) break b2497;
if ((l37 === false)) break b2497;
l38 = f445(l0,l1,l34,l7); if (l38 === undefined) break b2497;
if ((l38 === false)) break b2497;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2498: {
if (l5 === undefined) break b2498;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2499: {
return l2;
}
}
function f447(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2500: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2500;
l9 = l8;
{
const k2501 = keysOf(l9), v2501 = valuesOf(l9);
for (let n2501 = 0; n2501 < v2501.length; n2501++) {
l10 = k2501 === null ? n2501 : k2501[n2501];
l11 = v2501[n2501];
b2502: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2502;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2502;
l16 = D(l15, l13); if (l16 === undefined) break b2502;
b2503: {
b2504: {
break b2503;
}
break b2502;
}
if (!Q(l16, l5)) break b2502;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2505: {
if (l4 === undefined) break b2505;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2506: {
return l2;
}
}
function f448(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2507: {
l4 = undefined;
l5 = l3;
l6 = f447(l0,l1,l5); if (l6 === undefined) break b2507;
if ((l6 === false)) break b2507;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2508: {
if (l4 === undefined) break b2508;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2509: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2509;
l7 = l6;
if (!Array.isArray(l7)) break b2509;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2509;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2509;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2509;
l13 = l11;
l14 = f447(l0,l1,l12); if (l14 === undefined) break b2509;
if ((l14 === false)) break b2509;
l15 = b_count(l13); if (l15 === undefined) break b2509;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2509;
if ((l18 === false)) break b2509;
l19 = f442(l0,l1,l13); if (l19 === undefined) break b2509;
if ((l19 === false)) break b2509;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2510: {
if (l4 === undefined) break b2510;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2511: {
return l2;
}
}
function f449(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2512: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2512;
l7 = l6;
if (!Array.isArray(l7)) break b2512;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2512;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2512;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2512;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f444(l0,l1,l12,l14,l15); if (l16 === undefined) break b2512;
if ((l16 === false)) break b2512;
l17 = f447(l0,l1,l13); if (l17 === undefined) break b2512;
if ((l17 === false)) break b2512;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2513: {
if (l4 === undefined) break b2513;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2514: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2514;
l7 = l6;
if (!Array.isArray(l7)) break b2514;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2514;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2514;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2514;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2514;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f444(l0,l1,l12,l15,l16); if (l17 === undefined) break b2514;
if ((l17 === false)) break b2514;
l18 = f447(l0,l1,l13); if (l18 === undefined) break b2514;
if ((l18 === false)) break b2514;
l19 = f448(l0,l1,l14); if (l19 === undefined) break b2514;
if ((l19 === false)) break b2514;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2515: {
if (l4 === undefined) break b2515;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2516: {
return l2;
}
}
function f450(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2517: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2517;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2517;
l9 = f442(l0,l1,l5); if (l9 === undefined) break b2517;
if ((l9 === false)) break b2517;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2518: {
if (l4 === undefined) break b2518;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2519: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2519;
l7 = l6;
if (!Array.isArray(l7)) break b2519;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2519;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2519;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2519;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2519;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2519;
l17 = b_count(l13); if (l17 === undefined) break b2519;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2519;
l20 = f442(l0,l1,l12); if (l20 === undefined) break b2519;
if ((l20 === false)) break b2519;
l21 = f442(l0,l1,l13); if (l21 === undefined) break b2519;
if ((l21 === false)) break b2519;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2520: {
if (l4 === undefined) break b2520;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2521: {
return l2;
}
}
function f451(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2522: {
l4 = undefined;
l5 = l3;
l6 = f449(l0,l1,l5); if (l6 === undefined) break b2522;
if ((l6 === false)) break b2522;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2523: {
if (l4 === undefined) break b2523;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2524: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2524;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2524;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2524;
if ((l13 === false)) break b2524;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2524;
l16 = l15;
if (!(l16 === "Z")) break b2524;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2524;
l19 = l18;
l20 = f449(l0,l1,l19); if (l20 === undefined) break b2524;
if ((l20 === false)) break b2524;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2525: {
if (l4 === undefined) break b2525;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2526: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2527 = keysOf(l7), v2527 = valuesOf(l7);
for (let n2527 = 0; n2527 < v2527.length; n2527++) {
l8 = k2527 === null ? n2527 : k2527[n2527];
l9 = v2527[n2527];
b2528: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2528;
l13 = l12;
if (!Array.isArray(l13)) break b2528;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2528;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2528;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2528;
l19 = l17;
l20 = f449(l0,l1,l18); if (l20 === undefined) break b2528;
if ((l20 === false)) break b2528;
l21 = f450(l0,l1,l19); if (l21 === undefined) break b2528;
if ((l21 === false)) break b2528;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2529: {
if (l4 === undefined) break b2529;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2530: {
return l2;
}
}
function f452(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2531: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2531;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2531;
l12 = l11;
l13 = l12;
l14 = [];
b2532: {
{
const k2533 = keysOf(l13), v2533 = valuesOf(l13);
for (let n2533 = 0; n2533 < v2533.length; n2533++) {
l15 = k2533 === null ? n2533 : k2533[n2533];
l16 = v2533[n2533];
b2534: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2534;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2534;
if ((l21 === false)) break b2534;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2531;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2531;
l27 = l26;
l28 = f446(l0,l1,l27,l7); if (l28 === undefined) break b2531;
if ((l28 === false)) break b2531;
l29 = b_max(l22); if (l29 === undefined) break b2531;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2531;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2531;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2531;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2531;
l39 = l38;
if (!Q(l34, l39)) break b2531;
l40 = b_max(l22); if (l40 === undefined) break b2531;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2531;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2531;
l47 = l46;
l48 = f451(l0,l1,l47); if (l48 === undefined) break b2531;
if ((l48 === false)) break b2531;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2535: {
if (l5 === undefined) break b2535;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2536: {
return l2;
}
}
function f453(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2537: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2537;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2537;
l8 = D(l7, l5); if (l8 === undefined) break b2537;
l9 = l8;
l10 = f438(l0,l1); if (l10 === undefined) break b2537;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2537;
l12 = l11;
l13 = f452(l0,l1,l9,l12); if (l13 === undefined) break b2537;
if ((l13 === false)) break b2537;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2538: {
if (l4 === undefined) break b2538;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2539: {
return l2;
}
}
function g454(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2540: {
l2 = new RegoSet();
}
b2541: {
l3 = undefined;
l4 = f440(l0,l1); if (l4 === undefined) break b2541;
{
const k2542 = keysOf(l4), v2542 = valuesOf(l4);
for (let n2542 = 0; n2542 < v2542.length; n2542++) {
l5 = k2542 === null ? n2542 : k2542[n2542];
l6 = v2542[n2542];
b2543: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2544: {
l3 = undefined;
l4 = f453(l0,l1,"date"); if (l4 === undefined) break b2544;
if ((l4 === false)) break b2544;
l2.add("time");
}
b2545: {
l3 = undefined;
l4 = f453(l0,l1,"time"); if (l4 === undefined) break b2545;
if ((l4 === false)) break b2545;
l2.add("date");
}
b2546: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2546;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2546;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2546;
if (!(l6 === true)) break b2546;
l2.add("stamped");
}
b2547: {
return l2;
}
}
function f454(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2548: {
l2 = new RegoSet();
}
b2549: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2549;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2549;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2549;
if ((l7 === false)) break b2549;
l8 = f438(l0,l1); if (l8 === undefined) break b2549;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2549;
{
const k2550 = keysOf(l9), v2550 = valuesOf(l9);
for (let n2550 = 0; n2550 < v2550.length; n2550++) {
l10 = k2550 === null ? n2550 : k2550[n2550];
l11 = v2550[n2550];
b2551: {
l12 = l10;
l13 = l11;
l14 = f454(l0,l1); if (l14 === undefined) break b2551;
l15 = l14;
b2552: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2552;
if ((l16 === false)) break b2552;
break b2551;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2551;
l19 = l18;
l20 = f438(l0,l1); if (l20 === undefined) break b2551;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b2551;
l23 = l22;
l2.add(l23);
}
}
}
}
b2553: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2553;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2553;
if ((l5 === false)) break b2553;
l6 = new RegoSet();
b2554: {
l7 = f438(l0,l1); if (l7 === undefined) break b2554;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2554;
{
const k2555 = keysOf(l8), v2555 = valuesOf(l8);
for (let n2555 = 0; n2555 < v2555.length; n2555++) {
l9 = k2555 === null ? n2555 : k2555[n2555];
l10 = v2555[n2555];
b2556: {
l11 = l9;
l12 = l10;
l13 = f454(l0,l1); if (l13 === undefined) break b2556;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2556;
if ((l15 === false)) break b2556;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2553;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2553;
l20 = f438(l0,l1); if (l20 === undefined) break b2553;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2553;
l23 = l22;
l2.add(l23);
}
b2557: {
return l2;
}
}
function f455(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2558: {
l2 = new RegoSet();
}
b2559: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2559;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2559;
if (!(l5 === "unset")) break b2559;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2559;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2559;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2559;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2560: {
return l2;
}
}
function f456(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2561: {
l3 = undefined;
l4 = new RegoSet();
b2562: {
l5 = new O70("time","date");
l6 = l5;
{
const k2563 = keysOf(l6), v2563 = valuesOf(l6);
for (let n2563 = 0; n2563 < v2563.length; n2563++) {
l7 = k2563 === null ? n2563 : k2563[n2563];
l8 = v2563[n2563];
b2564: {
l9 = l7;
l10 = l8;
l11 = f453(l0,l1,l9); if (l11 === undefined) break b2564;
if ((l11 === false)) break b2564;
b2565: {
l12 = f440(l0,l1); if (l12 === undefined) break b2565;
l13 = D(l12, l10); if (l13 === undefined) break b2565;
if ((l13 === false)) break b2565;
break b2564;}
l14 = f438(l0,l1); if (l14 === undefined) break b2564;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2564;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2564;
l18 = l17;
{
const k2566 = keysOf(l18), v2566 = valuesOf(l18);
for (let n2566 = 0; n2566 < v2566.length; n2566++) {
l19 = k2566 === null ? n2566 : k2566[n2566];
l20 = v2566[n2566];
b2567: {
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
b2568: {
if (l3 === undefined) break b2568;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2569: {
return l2;
}
}
function f457(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2570: {
l3 = undefined;
l4 = [];
b2571: {
l5 = f438(l0,l1); if (l5 === undefined) break b2571;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2571;
{
const k2572 = keysOf(l6), v2572 = valuesOf(l6);
for (let n2572 = 0; n2572 < v2572.length; n2572++) {
l7 = k2572 === null ? n2572 : k2572[n2572];
l8 = v2572[n2572];
b2573: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2573;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2574: {
if (l3 === undefined) break b2574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2575: {
return l2;
}
}
function f458(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2576: {
b2577: {
l3 = undefined;
b2578: {
l4 = f438(l0,l1); if (l4 === undefined) break b2578;
if ((l4 === false)) break b2578;
break b2577;}
l5 = f439(l0,l1); if (l5 === undefined) break b2577;
l6 = l5;
l7 = [];
b2579: {
l8 = f437(l0,l1); if (l8 === undefined) break b2579;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2577;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2580: {
if (l3 !== undefined) break b2580;
l4 = f455(l0,l1); if (l4 === undefined) break b2580;
l5 = l4;
l6 = f456(l0,l1); if (l6 === undefined) break b2580;
l7 = l6;
l8 = f112(l0,l1,l5,l7); if (l8 === undefined) break b2580;
l9 = l8;
l10 = f438(l0,l1); if (l10 === undefined) break b2580;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2580;
l13 = l12;
l14 = f457(l0,l1); if (l14 === undefined) break b2580;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2580;
l17 = l16;
l18 = f438(l0,l1); if (l18 === undefined) break b2580;
l19 = l18;
l20 = f85(l0,l1,l19); if (l20 === undefined) break b2580;
l21 = l20;
l22 = f439(l0,l1); if (l22 === undefined) break b2580;
l23 = l22;
l24 = f437(l0,l1); if (l24 === undefined) break b2580;
l25 = l24;
l26 = [];
b2581: {
l27 = f62(l0,l1,"checks"); if (l27 === undefined) break b2581;
if ((l27 === false)) break b2581;
l28 = f458(l0,l1); if (l28 === undefined) break b2581;
l29 = l28;
l30 = [];
b2582: {
l31 = "statement_missing";
l32 = f438(l0,l1); if (l32 === undefined) break b2582;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2582;
if ((l33 === false)) break b2582;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2581;
l36 = l35;
{
const k2583 = keysOf(l36), v2583 = valuesOf(l36);
for (let n2583 = 0; n2583 < v2583.length; n2583++) {
l37 = k2583 === null ? n2583 : k2583[n2583];
l38 = v2583[n2583];
b2584: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2585: {
l42 = f455(l0,l1); if (l42 === undefined) break b2585;
{
const k2586 = keysOf(l42), v2586 = valuesOf(l42);
for (let n2586 = 0; n2586 < v2586.length; n2586++) {
l43 = k2586 === null ? n2586 : k2586[n2586];
l44 = v2586[n2586];
b2587: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2587;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f456(l0,l1); if (l50 === undefined) break b2584;
l51 = l50;
l52 = f215(l0,l1,l40,l49,l51); if (l52 === undefined) break b2584;
l53 = l52;
l54 = l53;
l55 = f438(l0,l1); if (l55 === undefined) break b2584;
l56 = l55;
l57 = f121(l0,l1,l40,l56,l54); if (l57 === undefined) break b2584;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f456(l0,l1); if (l60 === undefined) break b2580;
l61 = l60;
l62 = [];
b2588: {
l63 = f455(l0,l1); if (l63 === undefined) break b2588;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2588;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2588;
if ((l68 === false)) break b2588;
l69 = f438(l0,l1); if (l69 === undefined) break b2588;
l70 = l69;
l71 = f69(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2588;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f455(l0,l1); if (l74 === undefined) break b2580;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2580;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2589: {
if (l3 === undefined) break b2589;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2590: {
return l2;
}
}
function f459(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2591: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2591;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2591;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2592: {
if (l3 === undefined) break b2592;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2593: {
return l2;
}
}
function f460(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2594: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2594;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2594;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2594;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2595: {
if (l3 === undefined) break b2595;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2596: {
return l2;
}
}
function f461(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f462(l0,l1) {
let l3,l2;
b2597: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2598: {
if (l3 === undefined) break b2598;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2599: {
return l2;
}
}
function f463(l0,l1) {
let l3,l4,l5,l6,l2;
b2600: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2600;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2600;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2601: {
if (l3 === undefined) break b2601;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2602: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l6,l2;
b2603: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2603;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2603;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2604: {
if (l3 === undefined) break b2604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2605: {
return l2;
}
}
function f464(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2606: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2606;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2606;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2606;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2607: {
if (l3 === undefined) break b2607;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2608: {
return l2;
}
}
function f465(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2609: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2609;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2609;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2609;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2610: {
if (l3 === undefined) break b2610;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2611: {
return l2;
}
}
function f466(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function f467(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2612: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2612;
if ((l10 === false)) break b2612;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2613: {
if (l6 === undefined) break b2613;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2614: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f98(l0,l1,l7,l8,l9); if (l10 === undefined) break b2614;
if ((l10 === false)) break b2614;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2615: {
if (l6 === undefined) break b2615;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2616: {
return l2;
}
}
function f468(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2617: {
l4 = undefined;
l5 = l3;
l6 = f464(l0,l1); if (l6 === undefined) break b2617;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2617;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2617;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2617;
l11 = l10;
if (!Array.isArray(l11)) break b2617;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2617;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2617;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2617;
l17 = l15;
l18 = f464(l0,l1); if (l18 === undefined) break b2617;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2617;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2617;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2617;
if ((l22 === false)) break b2617;
l23 = f464(l0,l1); if (l23 === undefined) break b2617;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2617;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2617;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2617;
if ((l27 === false)) break b2617;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2618: {
if (l4 === undefined) break b2618;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2619: {
return l2;
}
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2620: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2620;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2620;
l6 = l5;
l7 = f468(l0,l1,l6); if (l7 === undefined) break b2620;
if ((l7 === false)) break b2620;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2621: {
if (l3 === undefined) break b2621;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2622: {
return l2;
}
}
function f469(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2623: {
l3 = undefined;
l4 = f466(l0,l1); if (l4 === undefined) break b2623;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2623;
if ((l5 === false)) break b2623;
b2624: {
l6 = f469(l0,l1); if (l6 === undefined) break b2624;
if ((l6 === false)) break b2624;
break b2623;}
l7 = f463(l0,l1); if (l7 === undefined) break b2623;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2623;
l9 = l8;
l10 = f95(l0,l1,l9); if (l10 === undefined) break b2623;
l11 = l10;
l12 = f466(l0,l1); if (l12 === undefined) break b2623;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2623;
l14 = l13;
l15 = f96(l0,l1,l11,l14); if (l15 === undefined) break b2623;
l16 = l15;
{
const k2625 = keysOf(l16), v2625 = valuesOf(l16);
for (let n2625 = 0; n2625 < v2625.length; n2625++) {
l17 = k2625 === null ? n2625 : k2625[n2625];
l18 = v2625[n2625];
b2626: {
l19 = l17;
l20 = l18;
l21 = f468(l0,l1,l20); if (l21 === undefined) break b2626;
if ((l21 === false)) break b2626;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2627: {
if (l3 === undefined) break b2627;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2628: {
return l2;
}
}
function f470(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2629: {
l2 = new Bare();
}
b2630: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2630;
{
const k2631 = keysOf(l4), v2631 = valuesOf(l4);
for (let n2631 = 0; n2631 < v2631.length; n2631++) {
l5 = k2631 === null ? n2631 : k2631[n2631];
l6 = v2631[n2631];
b2632: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2632;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2633: {
return l2;
}
}
function f471(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g472(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2634: {
l2 = new RegoSet();
}
b2635: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2635;
{
const k2636 = keysOf(l4), v2636 = valuesOf(l4);
for (let n2636 = 0; n2636 < v2636.length; n2636++) {
l5 = k2636 === null ? n2636 : k2636[n2636];
l6 = v2636[n2636];
b2637: {
l7 = l5;
l8 = l6;
b2638: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2638;
if ((l9 === false)) break b2638;
break b2637;}
l2.add(l7);
}
}
}
}
b2639: {
return l2;
}
}
function f472(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f473(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2640: {
l4 = undefined;
l5 = l3;
l6 = f471(l0,l1); if (l6 === undefined) break b2640;
l7 = D(l6, l5); if (l7 === undefined) break b2640;
{
const k2641 = keysOf(l7), v2641 = valuesOf(l7);
for (let n2641 = 0; n2641 < v2641.length; n2641++) {
l8 = k2641 === null ? n2641 : k2641[n2641];
l9 = v2641[n2641];
b2642: {
l10 = l8;
l11 = l9;
l12 = f463(l0,l1); if (l12 === undefined) break b2642;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2642;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2642;
if ((l15 === false)) break b2642;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2643: {
if (l4 === undefined) break b2643;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2644: {
l4 = undefined;
l5 = l3;
l6 = f472(l0,l1); if (l6 === undefined) break b2644;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2644;
if ((l8 === false)) break b2644;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2645: {
if (l4 === undefined) break b2645;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2646: {
return l2;
}
}
function f474(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2647: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2647;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2647;
if ((l8 === false)) break b2647;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2647;
if ((l9 === false)) break b2647;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2648: {
if (l4 === undefined) break b2648;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2649: {
return l2;
}
}
function f475(l0,l1) {
let l3,l4,l5,l6,l2;
b2650: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2650;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2650;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2651: {
if (l3 === undefined) break b2651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2652: {
return l2;
}
}
function f476(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2653: {
b2654: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2654;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2654;
if ((l8 === false)) break b2654;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2655: {
if (l5 !== undefined) break b2655;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2655;
l9 = l8;
l10 = f95(l0,l1,l7); if (l10 === undefined) break b2655;
l11 = l10;
if (!Q(l9, l11)) break b2655;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2656: {
if (l5 === undefined) break b2656;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2657: {
return l2;
}
}
function g477(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2658: {
l3 = undefined;
b2659: {
l4 = f464(l0,l1); if (l4 === undefined) break b2659;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2659;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2659;
if ((l6 === false)) break b2659;
break b2658;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2660: {
if (l3 === undefined) break b2660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2661: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2661;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2661;
l6 = l5;
l7 = f463(l0,l1); if (l7 === undefined) break b2661;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2661;
l9 = l8;
l10 = f476(l0,l1,l6,l9); if (l10 === undefined) break b2661;
if ((l10 === false)) break b2661;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2662: {
if (l3 === undefined) break b2662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2663: {
return l2;
}
}
function f477(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function f478(l0,l1) {
let l3,l4,l5,l6,l2;
b2664: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2664;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2664;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2665: {
if (l3 === undefined) break b2665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2666: {
return l2;
}
}
function g479(l0,l1) {
let l3,l4,l5,l2;
b2667: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2667;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2667;
if (!(l5 === false)) break b2667;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2668: {
if (l3 === undefined) break b2668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2669: {
return l2;
}
}
function f479(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l3,l4,l5,l6,l2;
b2670: {
l3 = undefined;
b2671: {
l4 = f464(l0,l1); if (l4 === undefined) break b2671;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2671;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2671;
if ((l6 === false)) break b2671;
break b2670;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2672: {
if (l3 === undefined) break b2672;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2673: {
l3 = undefined;
b2674: {
l4 = f479(l0,l1); if (l4 === undefined) break b2674;
if ((l4 === false)) break b2674;
break b2673;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2675: {
if (l3 === undefined) break b2675;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2676: {
return l2;
}
}
function f480(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g481(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2677: {
l2 = new RegoSet();
}
b2678: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2678;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2678;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2678;
if ((l7 === false)) break b2678;
l2.add("user.unit");
}
b2679: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2679;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2679;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2679;
if ((l7 === false)) break b2679;
l2.add("user.post_ends_on");
}
b2680: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2680;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2680;
l6 = null;
if (!Q(l5, l6)) break b2680;
l2.add("user.post_ends_on");
}
b2681: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2681;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2681;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2681;
if ((l7 === false)) break b2681;
l2.add("account.application_form");
}
b2682: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2682;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2682;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2682;
if ((l7 === false)) break b2682;
l2.add("account.confidentiality_pledge");
}
b2683: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2683;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2683;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2683;
if ((l7 === false)) break b2683;
l2.add("account.default_password");
}
b2684: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2684;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2684;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2684;
if ((l7 === false)) break b2684;
l2.add("account.password_changed_on");
}
b2685: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2685;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2685;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2685;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2685;
if ((l8 === false)) break b2685;
l2.add("session.idle_minutes");
}
b2686: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2686;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2686;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2686;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2686;
if ((l8 === false)) break b2686;
l2.add("client.ip");
}
b2687: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2687;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2687;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2687;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2687;
if ((l8 === false)) break b2687;
l2.add("client.allowed_ips");
}
b2688: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2688;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2688;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2688;
if ((l7 === false)) break b2688;
l2.add("query.within_approved_scope");
}
b2689: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2689;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2689;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2689;
if ((l7 === false)) break b2689;
l2.add("query.purpose_listed");
}
b2690: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2690;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2690;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2690;
if ((l7 === false)) break b2690;
l2.add("query.fields");
}
b2691: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2691;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2691;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2691;
if ((l7 === false)) break b2691;
l2.add("account.approved_from");
}
b2692: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2692;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2692;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2692;
if ((l7 === false)) break b2692;
l2.add("account.approved_until");
}
b2693: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2693;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2693;
l6 = null;
if (!Q(l5, l6)) break b2693;
l2.add("account.approved_until");
}
b2694: {
return l2;
}
}
function f481(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g481(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g482(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2695: {
l2 = new RegoSet();
}
b2696: {
l3 = undefined;
b2697: {
l4 = f473(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2697;
if ((l4 === false)) break b2697;
break b2696;}
l2.add("confidentiality_pledge_missing");
}
b2698: {
l3 = undefined;
b2699: {
l4 = f473(l0,l1,"password_expired"); if (l4 === undefined) break b2699;
if ((l4 === false)) break b2699;
break b2698;}
l5 = f481(l0,l1); if (l5 === undefined) break b2698;
l6 = l5;
b2700: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2700;
if ((l7 === false)) break b2700;
break b2698;}
l2.add("password_expired");
}
b2701: {
return l2;
}
}
function f482(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function f483(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2702: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2702;
if (!(l8 === "exceeded")) break b2702;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2702;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2702;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2702;
if ((l12 === false)) break b2702;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2703: {
if (l5 === undefined) break b2703;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2704: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2704;
if (!(l8 === "reached")) break b2704;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2704;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2704;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2704;
if ((l12 === false)) break b2704;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2705: {
if (l5 === undefined) break b2705;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2706: {
return l2;
}
}
function f484(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2707: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2707;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2707;
if ((l8 === false)) break b2707;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2707;
if ((l9 === false)) break b2707;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2708: {
if (l4 === undefined) break b2708;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2709: {
return l2;
}
}
function g485(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2710: {
l2 = new RegoSet();
}
b2711: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2711;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2711;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2711;
if (!(l6 === "active")) break b2711;
l2.add("linkage_not_active");
}
b2712: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2712;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2712;
if (!(l5 === "service")) break b2712;
l2.add("personal_account_not_served");
}
b2713: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2713;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2713;
l6 = l5;
l7 = f465(l0,l1); if (l7 === undefined) break b2713;
l8 = l7;
l9 = f466(l0,l1); if (l9 === undefined) break b2713;
l10 = l9;
l11 = f467(l0,l1,l6,l8,l10); if (l11 === undefined) break b2713;
if ((l11 === false)) break b2713;
l2.add("unit_not_listed");
}
b2714: {
l3 = undefined;
l4 = f469(l0,l1); if (l4 === undefined) break b2714;
if ((l4 === false)) break b2714;
l2.add("unit_not_listed");
}
b2715: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2715;
if ((l4 === false)) break b2715;
l2.add("unit_not_listed");
}
b2716: {
l3 = undefined;
l4 = f473(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2716;
if ((l4 === false)) break b2716;
l2.add("role_may_not_query");
}
b2717: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2717;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2717;
l6 = null;
if (!Q(l5, l6)) break b2717;
l2.add("post_ended");
}
b2718: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2718;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2718;
l6 = l5;
l7 = f474(l0,l1,l6); if (l7 === undefined) break b2718;
if ((l7 === false)) break b2718;
l2.add("post_ended");
}
b2719: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2719;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2719;
if (!(l5 === true)) break b2719;
l6 = f477(l0,l1); if (l6 === undefined) break b2719;
if ((l6 === false)) break b2719;
l7 = f480(l0,l1); if (l7 === undefined) break b2719;
if ((l7 === false)) break b2719;
l2.add("right_not_approved");
}
b2720: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2720;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2720;
l6 = f463(l0,l1); if (l6 === undefined) break b2720;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2720;
if (!Q(l5, l7)) break b2720;
l8 = f463(l0,l1); if (l8 === undefined) break b2720;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2720;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2720;
if ((l11 === false)) break b2720;
l2.add("account_not_own");
}
b2721: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2721;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2721;
if (!(l5 === "active")) break b2721;
l2.add("account_not_active");
}
b2722: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2722;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2722;
if (!(l5 === "locked")) break b2722;
b2723: {
l6 = f464(l0,l1); if (l6 === undefined) break b2723;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2723;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2723;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2723;
if ((l9 === false)) break b2723;
break b2722;}
l2.add("account_not_active");
}
b2724: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2724;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2724;
if (!(l5 === true)) break b2724;
l2.add("application_form_missing");
}
b2725: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2725;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2725;
if (!(l5 === true)) break b2725;
l2.add("confidentiality_pledge_missing");
}
b2726: {
l3 = undefined;
b2727: {
l4 = f473(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2727;
if ((l4 === false)) break b2727;
break b2726;}
l2.add("confidentiality_pledge_missing");
}
b2728: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2728;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2728;
if (!(l5 === false)) break b2728;
l2.add("default_password");
}
b2729: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2729;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2729;
if ((l6 === false)) break b2729;
l7 = f475(l0,l1); if (l7 === undefined) break b2729;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2729;
l9 = l8;
l10 = f460(l0,l1); if (l10 === undefined) break b2729;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2729;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2729;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2729;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2729;
l15 = l14;
l16 = f46(l0,l1,l9,l15); if (l16 === undefined) break b2729;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2729;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2729;
if ((l20 === false)) break b2729;
l2.add("password_expired");
}
b2730: {
l3 = undefined;
l4 = f482(l0,l1); if (l4 === undefined) break b2730;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2730;
if ((l6 === false)) break b2730;
l2.add("password_expired");
}
b2731: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2731;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2731;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2731;
l7 = l6;
l8 = f460(l0,l1); if (l8 === undefined) break b2731;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2731;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2731;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2731;
l12 = l11;
l13 = f483(l0,l1,l7,l12); if (l13 === undefined) break b2731;
if ((l13 === false)) break b2731;
l2.add("session_idle");
}
b2732: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2732;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2732;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2732;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2732;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2732;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2732;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2732;
if ((l12 === false)) break b2732;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2732;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2732;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2732;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2732;
if ((l17 === false)) break b2732;
l2.add("ip_not_whitelisted");
}
b2733: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2733;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2733;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2733;
if ((l7 === false)) break b2733;
l2.add("case_number_missing");
}
b2734: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2734;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2734;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2734;
if ((l7 === false)) break b2734;
l2.add("reason_missing");
}
b2735: {
l3 = undefined;
l4 = [];
b2736: {
l5 = f464(l0,l1); if (l5 === undefined) break b2736;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2736;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2736;
{
const k2737 = keysOf(l7), v2737 = valuesOf(l7);
for (let n2737 = 0; n2737 < v2737.length; n2737++) {
l8 = k2737 === null ? n2737 : k2737[n2737];
l9 = v2737[n2737];
b2738: {
l10 = l8;
l11 = l9;
l12 = f478(l0,l1); if (l12 === undefined) break b2738;
l13 = D(l12, l11); if (l13 === undefined) break b2738;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2738;
if ((l15 === false)) break b2738;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2735;
l18 = l17;
l19 = f464(l0,l1); if (l19 === undefined) break b2735;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2735;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2735;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2735;
if ((l23 === false)) break b2735;
l2.add("statement_missing");
}
b2739: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2739;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2739;
if (!(l5 === true)) break b2739;
l2.add("not_official_use");
}
b2740: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2740;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2740;
if (!(l5 === true)) break b2740;
l2.add("purpose_not_listed");
}
b2741: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2741;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2741;
l6 = l5;
l7 = undefined;
b2742: {
b2743: {
if (!Array.isArray(l6)) break b2743;
break b2742;
}
b2744: {
if (!O(l6)) break b2744;
break b2742;
}
b2745: {
if (!(l6 instanceof RegoSet)) break b2745;
break b2742;
}
break b2741;
}
{
const k2746 = keysOf(l6), v2746 = valuesOf(l6);
for (let n2746 = 0; n2746 < v2746.length; n2746++) {
l9 = k2746 === null ? n2746 : k2746[n2746];
l10 = v2746[n2746];
b2747: {
l11 = l9;
l8 = undefined;
b2748: {
l12 = l10;
l13 = f464(l0,l1); if (l13 === undefined) break b2748;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2748;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2748;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2748;
if ((l17 === false)) break b2748;
l8 = true;
}
if (l8 !== undefined) break b2747;
l7 = true;
}
}
}
if (l7 !== undefined) break b2741;
l2.add("field_not_allowed");
}
b2749: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2749;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2749;
if (!(l5 === true)) break b2749;
l2.add("outside_approved_scope");
}
b2750: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2750;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2750;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2750;
if ((l7 === false)) break b2750;
l2.add("approval_missing");
}
b2751: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2751;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2751;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2751;
if ((l7 === false)) break b2751;
l2.add("approval_not_started");
}
b2752: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2752;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2752;
l6 = l5;
l7 = f484(l0,l1,l6); if (l7 === undefined) break b2752;
if ((l7 === false)) break b2752;
l2.add("approval_expired");
}
b2753: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2753;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2753;
l6 = null;
if (!Q(l5, l6)) break b2753;
l2.add("approval_expired");
}
b2754: {
return l2;
}
}
function f485(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g486(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2755: {
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
b2756: {
if (l3 === undefined) break b2756;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2757: {
return l2;
}
}
function f486(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2758: {
l3 = undefined;
l4 = [];
b2759: {
l5 = f464(l0,l1); if (l5 === undefined) break b2759;
{
const k2760 = keysOf(l5), v2760 = valuesOf(l5);
for (let n2760 = 0; n2760 < v2760.length; n2760++) {
l6 = k2760 === null ? n2760 : k2760[n2760];
l7 = v2760[n2760];
b2761: {
l8 = l6;
l9 = l7;
l10 = f486(l0,l1); if (l10 === undefined) break b2761;
l11 = D(l10, l8); if (l11 === undefined) break b2761;
{
const k2762 = keysOf(l11), v2762 = valuesOf(l11);
for (let n2762 = 0; n2762 < v2762.length; n2762++) {
l12 = k2762 === null ? n2762 : k2762[n2762];
l13 = v2762[n2762];
b2763: {
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
b2764: {
if (l3 === undefined) break b2764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2765: {
return l2;
}
}
function f487(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2766: {
l2 = new RegoSet();
}
b2767: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2768 = keysOf(l5), v2768 = valuesOf(l5);
for (let n2768 = 0; n2768 < v2768.length; n2768++) {
l6 = k2768 === null ? n2768 : k2768[n2768];
l7 = v2768[n2768];
b2769: {
l8 = l6;
l9 = l7;
b2770: {
l10 = f473(l0,l1,l9); if (l10 === undefined) break b2770;
if ((l10 === false)) break b2770;
break b2769;}
l2.add(l9);
}
}
}
}
b2771: {
return l2;
}
}
function f488(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2772: {
l3 = undefined;
l4 = [];
b2773: {
l5 = f487(l0,l1); if (l5 === undefined) break b2773;
{
const k2774 = keysOf(l5), v2774 = valuesOf(l5);
for (let n2774 = 0; n2774 < v2774.length; n2774++) {
l6 = k2774 === null ? n2774 : k2774[n2774];
l7 = v2774[n2774];
b2775: {
l8 = l6;
if (!Array.isArray(l7)) break b2775;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2775;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2775;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2775;
l14 = l12;
l15 = f481(l0,l1); if (l15 === undefined) break b2775;
l16 = l15;
b2776: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2776;
if ((l17 === false)) break b2776;
break b2775;}
l18 = f488(l0,l1); if (l18 === undefined) break b2775;
l19 = l18;
b2777: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2777;
if ((l20 === false)) break b2777;
break b2775;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2778: {
if (l3 === undefined) break b2778;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2779: {
return l2;
}
}
function f489(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2780: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2780;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2780;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2780;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2780;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2780;
if (!(l8 === "unset")) break b2780;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2781: {
if (l3 === undefined) break b2781;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2782: {
return l2;
}
}
function f490(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2783: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2783;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2783;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2783;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2783;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2783;
if (!(l8 === "unset")) break b2783;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2784: {
if (l3 === undefined) break b2784;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2785: {
return l2;
}
}
function f491(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2786: {
l2 = new RegoSet();
}
b2787: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2787;
{
const k2788 = keysOf(l4), v2788 = valuesOf(l4);
for (let n2788 = 0; n2788 < v2788.length; n2788++) {
l5 = k2788 === null ? n2788 : k2788[n2788];
l6 = v2788[n2788];
b2789: {
l7 = l5;
if (!Array.isArray(l6)) break b2789;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2789;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2789;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2789;
l13 = l11;
l2.add(l12);
}
}
}
}
b2790: {
l3 = undefined;
b2791: {
l4 = "password_expired";
l5 = f490(l0,l1); if (l5 === undefined) break b2791;
l6 = l5;
l2.add(l4);
}
b2792: {
l7 = "session_idle";
l8 = f491(l0,l1); if (l8 === undefined) break b2792;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2790;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2790;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2790;
{
const k2793 = keysOf(l13), v2793 = valuesOf(l13);
for (let n2793 = 0; n2793 < v2793.length; n2793++) {
l14 = k2793 === null ? n2793 : k2793[n2793];
l15 = v2793[n2793];
b2794: {
l16 = l14;
b2795: {
l17 = D(l10, l14); if (l17 === undefined) break b2795;
break b2794;}
b2796: {
b2797: {
break b2796;
}
break b2794;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2798: {
return l2;
}
}
function f492(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g493(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2799: {
l3 = undefined;
l4 = f485(l0,l1); if (l4 === undefined) break b2799;
l5 = l4;
l6 = f492(l0,l1); if (l6 === undefined) break b2799;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2799;
l9 = l8;
l10 = f464(l0,l1); if (l10 === undefined) break b2799;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2799;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2800: {
if (l3 === undefined) break b2800;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2801: {
return l2;
}
}
function f493(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function f494(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2802: {
b2803: {
l4 = undefined;
l5 = l3;
l6 = f475(l0,l1); if (l6 === undefined) break b2803;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2803;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2803;
l10 = D(l9, l8); if (l10 === undefined) break b2803;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2803;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2804: {
if (l4 !== undefined) break b2804;
l5 = l3;
l6 = [];
b2805: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2805;
{
const k2806 = keysOf(l7), v2806 = valuesOf(l7);
for (let n2806 = 0; n2806 < v2806.length; n2806++) {
l8 = k2806 === null ? n2806 : k2806[n2806];
l9 = v2806[n2806];
b2807: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2807;
l13 = l12;
l14 = f463(l0,l1); if (l14 === undefined) break b2807;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2807;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2807;
if ((l17 === false)) break b2807;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2807;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2804;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2804;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2808: {
if (l4 !== undefined) break b2808;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2809: {
if (l4 === undefined) break b2809;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2810: {
return l2;
}
}
function f495(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2811: {
b2812: {
l4 = undefined;
l5 = l3;
l6 = f475(l0,l1); if (l6 === undefined) break b2812;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2812;
if (!(l7 === true)) break b2812;
b2813: {
l8 = f477(l0,l1); if (l8 === undefined) break b2813;
if ((l8 === false)) break b2813;
break b2812;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2812;
l10 = l9;
l11 = f494(l0,l1,l10); if (l11 === undefined) break b2812;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2814: {
if (l4 !== undefined) break b2814;
l5 = l3;
l6 = f475(l0,l1); if (l6 === undefined) break b2814;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2814;
if (!(l7 === true)) break b2814;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2814;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2815: {
if (l4 !== undefined) break b2815;
l5 = l3;
l6 = f494(l0,l1,l5); if (l6 === undefined) break b2815;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2816: {
if (l4 === undefined) break b2816;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2817: {
return l2;
}
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2818: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2818;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2818;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2819: {
if (l3 === undefined) break b2819;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2820: {
return l2;
}
}
function f496(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g497(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2821: {
l2 = new Bare();
}
b2822: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2822;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b2822;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2822;
{
const k2823 = keysOf(l6), v2823 = valuesOf(l6);
for (let n2823 = 0; n2823 < v2823.length; n2823++) {
l7 = k2823 === null ? n2823 : k2823[n2823];
l8 = v2823[n2823];
b2824: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b2825: {
return l2;
}
}
function f497(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2826: {
l3 = undefined;
l4 = new RegoSet();
b2827: {
l5 = f478(l0,l1); if (l5 === undefined) break b2827;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2827;
{
const k2828 = keysOf(l6), v2828 = valuesOf(l6);
for (let n2828 = 0; n2828 < v2828.length; n2828++) {
l7 = k2828 === null ? n2828 : k2828[n2828];
l8 = v2828[n2828];
b2829: {
l9 = l7;
l10 = l8;
b2830: {
l11 = f497(l0,l1); if (l11 === undefined) break b2830;
l12 = D(l11, l10); if (l12 === undefined) break b2830;
if ((l12 === false)) break b2830;
break b2829;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b2829;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b2829;
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
b2831: {
if (l3 === undefined) break b2831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2832: {
return l2;
}
}
function f498(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2833: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2833;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2833;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2833;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2834: {
if (l3 === undefined) break b2834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2835: {
return l2;
}
}
function f499(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2836: {
l3 = undefined;
l4 = new RegoSet();
b2837: {
l5 = f493(l0,l1); if (l5 === undefined) break b2837;
{
const k2838 = keysOf(l5), v2838 = valuesOf(l5);
for (let n2838 = 0; n2838 < v2838.length; n2838++) {
l6 = k2838 === null ? n2838 : k2838[n2838];
l7 = v2838[n2838];
b2839: {
l8 = l6;
l9 = l7;
l10 = f495(l0,l1,l9); if (l10 === undefined) break b2839;
l11 = l10;
l12 = new Bare();
b2840: {
l13 = f496(l0,l1); if (l13 === undefined) break b2840;
l12["account_not_active"] = l13;
}
b2841: {
l14 = f498(l0,l1); if (l14 === undefined) break b2841;
l12["field_not_allowed"] = l14;
}
b2842: {
l15 = f499(l0,l1); if (l15 === undefined) break b2842;
l12["linkage_not_active"] = l15;
}
b2843: {
b2844: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2844;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2844;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2844;
l16 = merge(l19, l12);
break b2843;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2839;
l23 = l22;
l24 = f76(l0,l1,l8,l11,l23); if (l24 === undefined) break b2839;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2845: {
if (l3 === undefined) break b2845;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2846: {
return l2;
}
}
function f500(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2847: {
l2 = new RegoSet();
}
b2848: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2848;
{
const k2849 = keysOf(l4), v2849 = valuesOf(l4);
for (let n2849 = 0; n2849 < v2849.length; n2849++) {
l5 = k2849 === null ? n2849 : k2849[n2849];
l6 = v2849[n2849];
b2850: {
l7 = l5;
if (!Array.isArray(l6)) break b2850;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2850;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2850;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2850;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b2851: {
l3 = undefined;
b2852: {
l4 = "password_expired";
l5 = f490(l0,l1); if (l5 === undefined) break b2852;
l6 = l5;
l7 = f464(l0,l1); if (l7 === undefined) break b2852;
l8 = D(l7, l4); if (l8 === undefined) break b2852;
if ((l8 === false)) break b2852;
l9 = new O24(l6);
l2.add(l9);
}
b2853: {
l10 = "session_idle";
l11 = f491(l0,l1); if (l11 === undefined) break b2853;
l12 = l11;
l13 = f464(l0,l1); if (l13 === undefined) break b2853;
l14 = D(l13, l10); if (l14 === undefined) break b2853;
if ((l14 === false)) break b2853;
l15 = new O24(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2851;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2851;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2851;
{
const k2854 = keysOf(l19), v2854 = valuesOf(l19);
for (let n2854 = 0; n2854 < v2854.length; n2854++) {
l20 = k2854 === null ? n2854 : k2854[n2854];
l21 = v2854[n2854];
b2855: {
l22 = l20;
b2856: {
l23 = D(l16, l20); if (l23 === undefined) break b2856;
break b2855;}
b2857: {
b2858: {
break b2857;
}
break b2855;
}
l26 = l21;
l27 = f464(l0,l1); if (l27 === undefined) break b2855;
l28 = D(l27, l22); if (l28 === undefined) break b2855;
if ((l28 === false)) break b2855;
l29 = new O24(l26);
l2.add(l29);
}
}
}
}
b2859: {
return l2;
}
}
function f501(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2860: {
b2861: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2861;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2861;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2861;
if ((l9 === false)) break b2861;
l10 = f493(l0,l1); if (l10 === undefined) break b2861;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2862: {
if (l3 !== undefined) break b2862;
l4 = f464(l0,l1); if (l4 === undefined) break b2862;
l5 = l4;
l6 = f482(l0,l1); if (l6 === undefined) break b2862;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2862;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2863: {
if (l3 === undefined) break b2863;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2864: {
return l2;
}
}
function f502(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2865: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2865;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2865;
l6 = l5;
l7 = f465(l0,l1); if (l7 === undefined) break b2865;
l8 = l7;
l9 = f466(l0,l1); if (l9 === undefined) break b2865;
l10 = l9;
l11 = f98(l0,l1,l6,l8,l10); if (l11 === undefined) break b2865;
if ((l11 === false)) break b2865;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2866: {
if (l3 === undefined) break b2866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2867: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2867;
if ((l4 === false)) break b2867;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2868: {
if (l3 === undefined) break b2868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2869: {
return l2;
}
}
function f503(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2870: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2870;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2870;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2870;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b2870;
{
const k2871 = keysOf(l7), v2871 = valuesOf(l7);
for (let n2871 = 0; n2871 < v2871.length; n2871++) {
l8 = k2871 === null ? n2871 : k2871[n2871];
l9 = v2871[n2871];
b2872: {
l10 = l8;
l11 = l9;
l12 = f463(l0,l1); if (l12 === undefined) break b2872;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2872;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2872;
if ((l15 === false)) break b2872;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2873: {
if (l3 === undefined) break b2873;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2874: {
return l2;
}
}
function f504(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2875: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2875;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2875;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2875;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2875;
{
const k2876 = keysOf(l7), v2876 = valuesOf(l7);
for (let n2876 = 0; n2876 < v2876.length; n2876++) {
l8 = k2876 === null ? n2876 : k2876[n2876];
l9 = v2876[n2876];
b2877: {
l10 = l8;
l11 = l9;
l12 = f463(l0,l1); if (l12 === undefined) break b2877;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2877;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2877;
if ((l15 === false)) break b2877;
b2878: {
l16 = f504(l0,l1); if (l16 === undefined) break b2878;
if ((l16 === false)) break b2878;
break b2877;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2879: {
if (l3 === undefined) break b2879;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2880: {
return l2;
}
}
function f505(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2881: {
l2 = new RegoSet();
}
b2882: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2882;
{
const k2883 = keysOf(l4), v2883 = valuesOf(l4);
for (let n2883 = 0; n2883 < v2883.length; n2883++) {
l5 = k2883 === null ? n2883 : k2883[n2883];
l6 = v2883[n2883];
b2884: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2884;
if ((l9 === false)) break b2884;
l10 = f494(l0,l1,l8); if (l10 === undefined) break b2884;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2884;
l13 = l12;
{
const k2885 = keysOf(l13), v2885 = valuesOf(l13);
for (let n2885 = 0; n2885 < v2885.length; n2885++) {
l14 = k2885 === null ? n2885 : k2885[n2885];
l15 = v2885[n2885];
b2886: {
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
b2887: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2887;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2887;
l6 = l5;
l7 = f495(l0,l1,l6); if (l7 === undefined) break b2887;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2887;
l10 = l9;
{
const k2888 = keysOf(l10), v2888 = valuesOf(l10);
for (let n2888 = 0; n2888 < v2888.length; n2888++) {
l11 = k2888 === null ? n2888 : k2888[n2888];
l12 = v2888[n2888];
b2889: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2890: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2890;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2890;
if ((l5 === false)) break b2890;
l6 = f503(l0,l1); if (l6 === undefined) break b2890;
if ((l6 === false)) break b2890;
l7 = f464(l0,l1); if (l7 === undefined) break b2890;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2890;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2890;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2890;
l12 = l11;
{
const k2891 = keysOf(l12), v2891 = valuesOf(l12);
for (let n2891 = 0; n2891 < v2891.length; n2891++) {
l13 = k2891 === null ? n2891 : k2891[n2891];
l14 = v2891[n2891];
b2892: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2893: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2893;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2893;
if ((l5 === false)) break b2893;
l6 = f505(l0,l1); if (l6 === undefined) break b2893;
if ((l6 === false)) break b2893;
l7 = f464(l0,l1); if (l7 === undefined) break b2893;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2893;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2893;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2893;
l12 = l11;
{
const k2894 = keysOf(l12), v2894 = valuesOf(l12);
for (let n2894 = 0; n2894 < v2894.length; n2894++) {
l13 = k2894 === null ? n2894 : k2894[n2894];
l14 = v2894[n2894];
b2895: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2896: {
return l2;
}
}
function f506(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2897: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2897;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2897;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2897;
if ((l7 === false)) break b2897;
l8 = f463(l0,l1); if (l8 === undefined) break b2897;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2897;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2897;
if ((l11 === false)) break b2897;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2898: {
if (l3 === undefined) break b2898;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2899: {
return l2;
}
}
function f507(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g508(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2900: {
b2901: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2901;
if ((l4 === false)) break b2901;
l5 = f461(l0,l1); if (l5 === undefined) break b2901;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2901;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2901;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2901;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2902: {
if (l3 !== undefined) break b2902;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2903: {
if (l3 === undefined) break b2903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2904: {
return l2;
}
}
function f508(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g508(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function f509(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2905: {
b2906: {
l4 = undefined;
l5 = l3;
l6 = f493(l0,l1); if (l6 === undefined) break b2906;
l7 = D(l6, l5); if (l7 === undefined) break b2906;
if ((l7 === false)) break b2906;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2907: {
if (l4 !== undefined) break b2907;
l5 = l3;
l6 = f492(l0,l1); if (l6 === undefined) break b2907;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2907;
if ((l8 === false)) break b2907;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2908: {
if (l4 !== undefined) break b2908;
l5 = l3;
l6 = f482(l0,l1); if (l6 === undefined) break b2908;
l7 = l6;
l8 = new RegoSet();
b2909: {
l9 = "confidentiality_pledge_missing";
b2910: {
l10 = f473(l0,l1,l9); if (l10 === undefined) break b2910;
if ((l10 === false)) break b2910;
break b2909;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b2908;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b2908;
if ((l14 === false)) break b2908;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b2911: {
if (l4 !== undefined) break b2911;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2912: {
if (l4 === undefined) break b2912;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2913: {
return l2;
}
}
function g510(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2914: {
l3 = undefined;
l4 = [];
b2915: {
l5 = f62(l0,l1,"checks"); if (l5 === undefined) break b2915;
if ((l5 === false)) break b2915;
l6 = f461(l0,l1); if (l6 === undefined) break b2915;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b2915;
{
const k2916 = keysOf(l7), v2916 = valuesOf(l7);
for (let n2916 = 0; n2916 < v2916.length; n2916++) {
l8 = k2916 === null ? n2916 : k2916[n2916];
l9 = v2916[n2916];
b2917: {
l10 = l8;
l11 = l9;
l12 = f464(l0,l1); if (l12 === undefined) break b2917;
l13 = D(l12, l11); if (l13 === undefined) break b2917;
l14 = l13;
l15 = f494(l0,l1,l14); if (l15 === undefined) break b2917;
l16 = l15;
l17 = f509(l0,l1,l11); if (l17 === undefined) break b2917;
l18 = l17;
l19 = f121(l0,l1,l11,l16,l18); if (l19 === undefined) break b2917;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2918: {
if (l3 === undefined) break b2918;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2919: {
return l2;
}
}
function f510(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2920: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2920;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2920;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2920;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2920;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2921: {
if (l3 === undefined) break b2921;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2922: {
return l2;
}
}
function f511(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2923: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2923;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2923;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2923;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2923;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2924: {
if (l3 === undefined) break b2924;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2925: {
return l2;
}
}
function f512(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2926: {
l2 = new RegoSet();
}
b2927: {
l3 = undefined;
b2928: {
l4 = "password_expired";
l5 = f511(l0,l1); if (l5 === undefined) break b2928;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b2928;
l8 = l7;
{
const k2929 = keysOf(l8), v2929 = valuesOf(l8);
for (let n2929 = 0; n2929 < v2929.length; n2929++) {
l9 = k2929 === null ? n2929 : k2929[n2929];
l10 = v2929[n2929];
b2930: {
l11 = l9;
l12 = l10;
l13 = f502(l0,l1); if (l13 === undefined) break b2930;
l14 = D(l13, l4); if (l14 === undefined) break b2930;
if ((l14 === false)) break b2930;
l2.add(l12);
}
}
}
}
b2931: {
l15 = "session_idle";
l16 = f512(l0,l1); if (l16 === undefined) break b2931;
l17 = l16;
l18 = f85(l0,l1,l17); if (l18 === undefined) break b2931;
l19 = l18;
{
const k2932 = keysOf(l19), v2932 = valuesOf(l19);
for (let n2932 = 0; n2932 < v2932.length; n2932++) {
l20 = k2932 === null ? n2932 : k2932[n2932];
l21 = v2932[n2932];
b2933: {
l22 = l20;
l23 = l21;
l24 = f502(l0,l1); if (l24 === undefined) break b2933;
l25 = D(l24, l15); if (l25 === undefined) break b2933;
if ((l25 === false)) break b2933;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2927;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2927;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2927;
{
const k2934 = keysOf(l29), v2934 = valuesOf(l29);
for (let n2934 = 0; n2934 < v2934.length; n2934++) {
l30 = k2934 === null ? n2934 : k2934[n2934];
l31 = v2934[n2934];
b2935: {
l32 = l30;
b2936: {
l33 = D(l26, l30); if (l33 === undefined) break b2936;
break b2935;}
b2937: {
b2938: {
break b2937;
}
break b2935;
}
l36 = l31;
l37 = f85(l0,l1,l36); if (l37 === undefined) break b2935;
l38 = l37;
{
const k2939 = keysOf(l38), v2939 = valuesOf(l38);
for (let n2939 = 0; n2939 < v2939.length; n2939++) {
l39 = k2939 === null ? n2939 : k2939[n2939];
l40 = v2939[n2939];
b2940: {
l41 = l39;
l42 = l40;
l43 = f502(l0,l1); if (l43 === undefined) break b2940;
l44 = D(l43, l32); if (l44 === undefined) break b2940;
if ((l44 === false)) break b2940;
l2.add(l42);
}
}
}
}
}
}
}
b2941: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2941;
if ((l4 === false)) break b2941;
l5 = f461(l0,l1); if (l5 === undefined) break b2941;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2941;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2941;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2941;
l10 = l9;
l2.add(l10);
}
b2942: {
return l2;
}
}
function f513(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b2943: {
b2944: {
l3 = undefined;
b2945: {
l4 = f461(l0,l1); if (l4 === undefined) break b2945;
if ((l4 === false)) break b2945;
break b2944;}
l5 = f462(l0,l1); if (l5 === undefined) break b2944;
l6 = l5;
l7 = [];
b2946: {
l8 = f460(l0,l1); if (l8 === undefined) break b2946;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2944;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2947: {
if (l3 !== undefined) break b2947;
l4 = f500(l0,l1); if (l4 === undefined) break b2947;
l5 = l4;
l6 = f501(l0,l1); if (l6 === undefined) break b2947;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b2947;
l9 = l8;
l10 = l9;
l11 = f461(l0,l1); if (l11 === undefined) break b2947;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2947;
l14 = l13;
l15 = f506(l0,l1); if (l15 === undefined) break b2947;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2947;
l18 = l17;
l19 = f508(l0,l1); if (l19 === undefined) break b2947;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2947;
l22 = l21;
l23 = f462(l0,l1); if (l23 === undefined) break b2947;
l24 = l23;
l25 = f460(l0,l1); if (l25 === undefined) break b2947;
l26 = l25;
l27 = f510(l0,l1); if (l27 === undefined) break b2947;
l28 = l27;
l29 = f501(l0,l1); if (l29 === undefined) break b2947;
l30 = l29;
l31 = [];
b2948: {
if (!(l10 === "permit")) break b2948;
l32 = f461(l0,l1); if (l32 === undefined) break b2948;
l33 = l32;
l34 = f71(l0,l1,l33); if (l34 === undefined) break b2948;
l35 = l34;
{
const k2949 = keysOf(l35), v2949 = valuesOf(l35);
for (let n2949 = 0; n2949 < v2949.length; n2949++) {
l36 = k2949 === null ? n2949 : k2949[n2949];
l37 = v2949[n2949];
b2950: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f500(l0,l1); if (l41 === undefined) break b2947;
l42 = l41;
l43 = f513(l0,l1); if (l43 === undefined) break b2947;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b2947;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2951: {
if (l3 === undefined) break b2951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2952: {
return l2;
}
}
function f514(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2953: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2953;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2953;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2954: {
if (l3 === undefined) break b2954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2955: {
return l2;
}
}
function f515(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g516(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2956: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2956;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2956;
l6 = l5;
l7 = f515(l0,l1); if (l7 === undefined) break b2956;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2956;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2956;
l10 = D(l9, l6); if (l10 === undefined) break b2956;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2957: {
if (l3 === undefined) break b2957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2958: {
return l2;
}
}
function f516(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function f517(l0,l1) {
let l3,l2;
b2959: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2960: {
if (l3 === undefined) break b2960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2961: {
return l2;
}
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2962: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2962;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2962;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2962;
if ((l7 === false)) break b2962;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2962;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2962;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2963: {
if (l3 === undefined) break b2963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2964: {
return l2;
}
}
function f518(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2965: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2965;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2965;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2965;
if ((l7 === false)) break b2965;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2965;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2965;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2966: {
if (l3 === undefined) break b2966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2967: {
return l2;
}
}
function f519(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g520(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2968: {
b2969: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2969;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2969;
if (!(l5 === "account_closed")) break b2969;
l6 = f519(l0,l1); if (l6 === undefined) break b2969;
l7 = l6;
l8 = f518(l0,l1); if (l8 === undefined) break b2969;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2969;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2970: {
if (l3 !== undefined) break b2970;
l4 = f516(l0,l1); if (l4 === undefined) break b2970;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2970;
if (!(l5 === "event")) break b2970;
l6 = f519(l0,l1); if (l6 === undefined) break b2970;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2971: {
if (l3 === undefined) break b2971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2972: {
return l2;
}
}
function f520(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function f521(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2973: {
b2974: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2974;
l10 = l9;
l11 = l10;
l12 = f45(l0,l1,l11,l7); if (l12 === undefined) break b2974;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2974;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2974;
l22 = l21;
if (!Q(l18, l22)) break b2974;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2974;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2975: {
if (l5 !== undefined) break b2975;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2975;
l10 = l9;
l11 = f45(l0,l1,l10,l7); if (l11 === undefined) break b2975;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2976: {
if (l5 === undefined) break b2976;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2977: {
return l2;
}
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2978: {
l3 = undefined;
l4 = f520(l0,l1); if (l4 === undefined) break b2978;
l5 = l4;
l6 = f516(l0,l1); if (l6 === undefined) break b2978;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2978;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2978;
l9 = l8;
l10 = f521(l0,l1,l5,l9); if (l10 === undefined) break b2978;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2979: {
if (l3 === undefined) break b2979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2980: {
l3 = undefined;
l4 = f520(l0,l1); if (l4 === undefined) break b2980;
l5 = l4;
l6 = f516(l0,l1); if (l6 === undefined) break b2980;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2980;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2980;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2980;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2981: {
if (l3 === undefined) break b2981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2982: {
return l2;
}
}
function f522(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2983: {
l2 = new RegoSet();
}
b2984: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2984;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2984;
if (!(l5 === "account_closed")) break b2984;
b2985: {
l6 = f518(l0,l1); if (l6 === undefined) break b2985;
if ((l6 === false)) break b2985;
break b2984;}
l7 = f516(l0,l1); if (l7 === undefined) break b2984;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2984;
l10 = l9;
l2.add(l10);
}
b2986: {
l3 = undefined;
l4 = f520(l0,l1); if (l4 === undefined) break b2986;
if ((l4 === false)) break b2986;
l5 = f516(l0,l1); if (l5 === undefined) break b2986;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2986;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2986;
if ((l8 === false)) break b2986;
b2987: {
l9 = f522(l0,l1); if (l9 === undefined) break b2987;
if ((l9 === false)) break b2987;
break b2986;}
l10 = f516(l0,l1); if (l10 === undefined) break b2986;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2986;
l13 = l12;
l2.add(l13);
}
b2988: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2988;
l5 = l4;
l6 = f522(l0,l1); if (l6 === undefined) break b2988;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2988;
if ((l8 === false)) break b2988;
l9 = f516(l0,l1); if (l9 === undefined) break b2988;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2988;
l12 = l11;
l2.add(l12);
}
b2989: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2989;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2989;
if (!(l5 === "account_closed")) break b2989;
l6 = f518(l0,l1); if (l6 === undefined) break b2989;
l7 = l6;
l8 = f516(l0,l1); if (l8 === undefined) break b2989;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2989;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2989;
l11 = l10;
l12 = f521(l0,l1,l7,l11); if (l12 === undefined) break b2989;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2989;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2989;
if ((l16 === false)) break b2989;
l17 = f516(l0,l1); if (l17 === undefined) break b2989;
l18 = l17;
l19 = f27(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2989;
l20 = l19;
l2.add(l20);
}
b2990: {
return l2;
}
}
function f523(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2991: {
l2 = new RegoSet();
}
b2992: {
l3 = undefined;
b2993: {
l4 = f519(l0,l1); if (l4 === undefined) break b2993;
if ((l4 === false)) break b2993;
break b2992;}
l5 = new O8("event_on");
l2.add(l5);
}
b2994: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2994;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2994;
if (!(l5 === "unset")) break b2994;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2994;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2994;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2994;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2995: {
return l2;
}
}
function f524(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l2;
b2996: {
b2997: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2997;
if ((l4 === false)) break b2997;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2998: {
if (l3 !== undefined) break b2998;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2999: {
if (l3 === undefined) break b2999;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3000: {
return l2;
}
}
function f525(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3001: {
l3 = undefined;
l4 = f520(l0,l1); if (l4 === undefined) break b3001;
if ((l4 === false)) break b3001;
l5 = f516(l0,l1); if (l5 === undefined) break b3001;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3001;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3002: {
if (l3 === undefined) break b3002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3003: {
return l2;
}
}
function f526(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3004: {
b3005: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b3005;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3005;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3005;
if ((l7 === false)) break b3005;
l8 = f520(l0,l1); if (l8 === undefined) break b3005;
l9 = l8;
l10 = f516(l0,l1); if (l10 === undefined) break b3005;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3005;
l12 = l11;
l13 = f516(l0,l1); if (l13 === undefined) break b3005;
l14 = l13;
l15 = new Bare();
b3006: {
l16 = f522(l0,l1); if (l16 === undefined) break b3006;
l15["keep_through"] = l16;
}
b3007: {
l17 = f526(l0,l1); if (l17 === undefined) break b3007;
l15["qualifier"] = l17;
}
b3008: {
b3009: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3009;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3009;
l21 = D(l20, "values"); if (l21 === undefined) break b3009;
l18 = merge(l21, l15);
break b3008;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f294(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3005;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3010: {
if (l3 !== undefined) break b3010;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3011: {
if (l3 === undefined) break b3011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3012: {
return l2;
}
}
function f527(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3013: {
b3014: {
l3 = undefined;
b3015: {
l4 = f516(l0,l1); if (l4 === undefined) break b3015;
if ((l4 === false)) break b3015;
break b3014;}
l5 = f517(l0,l1); if (l5 === undefined) break b3014;
l6 = l5;
l7 = [];
b3016: {
l8 = f515(l0,l1); if (l8 === undefined) break b3016;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3014;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3017: {
if (l3 !== undefined) break b3017;
l4 = f523(l0,l1); if (l4 === undefined) break b3017;
l5 = l4;
l6 = f524(l0,l1); if (l6 === undefined) break b3017;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b3017;
l9 = l8;
l10 = f516(l0,l1); if (l10 === undefined) break b3017;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3017;
l13 = l12;
l14 = f516(l0,l1); if (l14 === undefined) break b3017;
l15 = l14;
l16 = f523(l0,l1); if (l16 === undefined) break b3017;
l17 = l16;
l18 = f524(l0,l1); if (l18 === undefined) break b3017;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3017;
l22 = l21;
l23 = [];
b3018: {
l24 = f516(l0,l1); if (l24 === undefined) break b3018;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3018;
if (!(l25 === "account_closed")) break b3018;
l26 = f62(l0,l1,"checks"); if (l26 === undefined) break b3018;
if ((l26 === false)) break b3018;
l27 = f525(l0,l1); if (l27 === undefined) break b3018;
l28 = l27;
l29 = f516(l0,l1); if (l29 === undefined) break b3018;
l30 = l29;
l31 = f121(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3018;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3017;
l35 = l34;
l36 = f516(l0,l1); if (l36 === undefined) break b3017;
l37 = l36;
l38 = f85(l0,l1,l37); if (l38 === undefined) break b3017;
l39 = l38;
l40 = f517(l0,l1); if (l40 === undefined) break b3017;
l41 = l40;
l42 = f515(l0,l1); if (l42 === undefined) break b3017;
l43 = l42;
l44 = f524(l0,l1); if (l44 === undefined) break b3017;
l45 = l44;
l46 = [];
b3019: {
l47 = f523(l0,l1); if (l47 === undefined) break b3019;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3019;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3019;
if ((l52 === false)) break b3019;
l53 = f516(l0,l1); if (l53 === undefined) break b3019;
l54 = l53;
l55 = f69(l0,l1,"keep_record",l54); if (l55 === undefined) break b3019;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f523(l0,l1); if (l58 === undefined) break b3017;
l59 = l58;
l60 = new Bare();
b3020: {
l61 = f522(l0,l1); if (l61 === undefined) break b3020;
l60["keep_through"] = l61;
}
b3021: {
l62 = f526(l0,l1); if (l62 === undefined) break b3021;
l60["qualifier"] = l62;
}
b3022: {
b3023: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3023;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3023;
l66 = D(l65, "values"); if (l66 === undefined) break b3023;
l63 = merge(l66, l60);
break b3022;
}
l63 = l60;
}
l67 = l63;
l68 = f527(l0,l1); if (l68 === undefined) break b3017;
l69 = l68;
l70 = new O58(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3017;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3024: {
if (l3 === undefined) break b3024;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3025: {
return l2;
}
}
function f528(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g529(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3026: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3026;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3026;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3027: {
if (l3 === undefined) break b3027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3028: {
return l2;
}
}
function f529(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function f530(l0,l1) {
let l3,l2;
b3029: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3030: {
if (l3 === undefined) break b3030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3031: {
return l2;
}
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3032: {
l3 = undefined;
l4 = f529(l0,l1); if (l4 === undefined) break b3032;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3032;
l8 = l7;
l9 = f529(l0,l1); if (l9 === undefined) break b3032;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3032;
l11 = l10;
l12 = f529(l0,l1); if (l12 === undefined) break b3032;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3032;
l14 = l13;
l15 = f529(l0,l1); if (l15 === undefined) break b3032;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3032;
l17 = l16;
l18 = new O71(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3032;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3033: {
if (l3 === undefined) break b3033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3034: {
return l2;
}
}
function f531(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3035: {
b3036: {
l3 = undefined;
b3037: {
l4 = f529(l0,l1); if (l4 === undefined) break b3037;
if ((l4 === false)) break b3037;
break b3036;}
l5 = f530(l0,l1); if (l5 === undefined) break b3036;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3036;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3038: {
if (l3 !== undefined) break b3038;
l4 = f529(l0,l1); if (l4 === undefined) break b3038;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3038;
l7 = l6;
l8 = f529(l0,l1); if (l8 === undefined) break b3038;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3038;
l11 = l10;
l12 = f530(l0,l1); if (l12 === undefined) break b3038;
l13 = l12;
l14 = f529(l0,l1); if (l14 === undefined) break b3038;
l15 = l14;
l16 = f531(l0,l1); if (l16 === undefined) break b3038;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3038;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3039: {
if (l3 === undefined) break b3039;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3040: {
return l2;
}
}
function f532(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3041: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3041;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3041;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3042: {
if (l3 === undefined) break b3042;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3043: {
return l2;
}
}
function f533(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3044: {
l3 = undefined;
l4 = f533(l0,l1); if (l4 === undefined) break b3044;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3044;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3044;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3045: {
if (l3 === undefined) break b3045;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3046: {
return l2;
}
}
function f534(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f535(l0,l1) {
let l3,l2;
b3047: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3048: {
if (l3 === undefined) break b3048;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3049: {
return l2;
}
}
function g536(l0,l1) {
let l3,l4,l2;
b3050: {
l3 = undefined;
l4 = new O48("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3051: {
if (l3 === undefined) break b3051;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3052: {
return l2;
}
}
function f536(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3053: {
b3054: {
l3 = undefined;
b3055: {
l4 = f534(l0,l1); if (l4 === undefined) break b3055;
if ((l4 === false)) break b3055;
break b3054;}
l5 = f535(l0,l1); if (l5 === undefined) break b3054;
l6 = l5;
l7 = [];
b3056: {
l8 = f533(l0,l1); if (l8 === undefined) break b3056;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3054;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3057: {
if (l3 !== undefined) break b3057;
l4 = f536(l0,l1); if (l4 === undefined) break b3057;
l5 = l4;
l6 = f533(l0,l1); if (l6 === undefined) break b3057;
l7 = l6;
l8 = f534(l0,l1); if (l8 === undefined) break b3057;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b3057;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3058: {
if (l3 === undefined) break b3058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3059: {
return l2;
}
}
function f537(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3060: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3060;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3060;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3060;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3060;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3060;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3061: {
if (l3 === undefined) break b3061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3062: {
return l2;
}
}
function f538(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3063: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3063;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3063;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3063;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3064: {
if (l3 === undefined) break b3064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3065: {
return l2;
}
}
function f539(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3066: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3066;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3066;
l6 = l5;
l7 = f539(l0,l1); if (l7 === undefined) break b3066;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3066;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3066;
if ((l10 === false)) break b3066;
l11 = f539(l0,l1); if (l11 === undefined) break b3066;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3067: {
if (l3 === undefined) break b3067;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3068: {
return l2;
}
}
function f540(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function f541(l0,l1) {
let l3,l2;
b3069: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3070: {
if (l3 === undefined) break b3070;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3071: {
return l2;
}
}
function f542(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3072: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f191(l0,l1); if (l8 === undefined) break b3072;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3072;
l10 = D(l9, l6); if (l10 === undefined) break b3072;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3072;
l13 = l12;
l14 = f191(l0,l1); if (l14 === undefined) break b3072;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3072;
l16 = D(l15, l13); if (l16 === undefined) break b3072;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3073: {
if (l5 === undefined) break b3073;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3074: {
return l2;
}
}
function g543(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3075: {
l3 = undefined;
l4 = f540(l0,l1); if (l4 === undefined) break b3075;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3075;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3075;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3075;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3075;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3075;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3075;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3075;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3076: {
if (l3 === undefined) break b3076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3077: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3077;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3077;
l6 = l5;
l7 = f540(l0,l1); if (l7 === undefined) break b3077;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3077;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3077;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3077;
l11 = l10;
l12 = f542(l0,l1,l6,l11); if (l12 === undefined) break b3077;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3078: {
if (l3 === undefined) break b3078;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3079: {
return l2;
}
}
function f543(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3080: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3080;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3080;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3080;
if ((l8 === false)) break b3080;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3081: {
if (l3 === undefined) break b3081;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3082: {
return l2;
}
}
function f544(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g545(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3083: {
l3 = undefined;
l4 = f544(l0,l1); if (l4 === undefined) break b3083;
if ((l4 === false)) break b3083;
l5 = f34(l0,l1); if (l5 === undefined) break b3083;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3083;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3083;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3083;
if (!(l13 === "unavailable")) break b3083;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3084: {
if (l3 === undefined) break b3084;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3085: {
return l2;
}
}
function f545(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g545(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function f546(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3086: {
b3087: {
l4 = undefined;
l5 = l3;
l6 = [];
b3088: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3088;
{
const k3089 = keysOf(l7), v3089 = valuesOf(l7);
for (let n3089 = 0; n3089 < v3089.length; n3089++) {
l8 = k3089 === null ? n3089 : k3089[n3089];
l9 = v3089[n3089];
b3090: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3090;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3090;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3090;
if (!Q(l12, l14)) break b3090;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3087;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3087;
if ((l19 === false)) break b3087;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3087;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3087;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3087;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b3091: {
if (l4 !== undefined) break b3091;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3092: {
if (l4 === undefined) break b3092;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3093: {
return l2;
}
}
function g547(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3094: {
l2 = new RegoSet();
}
b3095: {
l3 = undefined;
l4 = f545(l0,l1); if (l4 === undefined) break b3095;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3095;
l7 = l6;
{
const k3096 = keysOf(l7), v3096 = valuesOf(l7);
for (let n3096 = 0; n3096 < v3096.length; n3096++) {
l8 = k3096 === null ? n3096 : k3096[n3096];
l9 = v3096[n3096];
b3097: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3098: {
l3 = undefined;
b3099: {
l4 = f544(l0,l1); if (l4 === undefined) break b3099;
if ((l4 === false)) break b3099;
break b3098;}
l5 = f540(l0,l1); if (l5 === undefined) break b3098;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3098;
l7 = l6;
l8 = f546(l0,l1,l7); if (l8 === undefined) break b3098;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3098;
l11 = l10;
{
const k3100 = keysOf(l11), v3100 = valuesOf(l11);
for (let n3100 = 0; n3100 < v3100.length; n3100++) {
l12 = k3100 === null ? n3100 : k3100[n3100];
l13 = v3100[n3100];
b3101: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3102: {
l3 = undefined;
l4 = f544(l0,l1); if (l4 === undefined) break b3102;
if ((l4 === false)) break b3102;
l5 = f540(l0,l1); if (l5 === undefined) break b3102;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3102;
l7 = l6;
l8 = f546(l0,l1,l7); if (l8 === undefined) break b3102;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3102;
l11 = l10;
l12 = f540(l0,l1); if (l12 === undefined) break b3102;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3102;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3102;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3102;
l16 = l15;
l17 = new O72(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3102;
l19 = l18;
{
const k3103 = keysOf(l19), v3103 = valuesOf(l19);
for (let n3103 = 0; n3103 < v3103.length; n3103++) {
l20 = k3103 === null ? n3103 : k3103[n3103];
l21 = v3103[n3103];
b3104: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3105: {
l3 = undefined;
l4 = f540(l0,l1); if (l4 === undefined) break b3105;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3105;
l6 = l5;
l7 = f546(l0,l1,l6); if (l7 === undefined) break b3105;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3105;
l10 = l9;
{
const k3106 = keysOf(l10), v3106 = valuesOf(l10);
for (let n3106 = 0; n3106 < v3106.length; n3106++) {
l11 = k3106 === null ? n3106 : k3106[n3106];
l12 = v3106[n3106];
b3107: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3108: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3108;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3108;
l6 = l5;
l7 = f540(l0,l1); if (l7 === undefined) break b3108;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3108;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3108;
l10 = D(l9, l6); if (l10 === undefined) break b3108;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3108;
l13 = l12;
{
const k3109 = keysOf(l13), v3109 = valuesOf(l13);
for (let n3109 = 0; n3109 < v3109.length; n3109++) {
l14 = k3109 === null ? n3109 : k3109[n3109];
l15 = v3109[n3109];
b3110: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3111: {
return l2;
}
}
function f547(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3112: {
l3 = undefined;
l4 = [];
b3113: {
b3114: {
l5 = f544(l0,l1); if (l5 === undefined) break b3114;
if ((l5 === false)) break b3114;
break b3113;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3113;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3113;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3113;
l12 = l11;
l13 = f540(l0,l1); if (l13 === undefined) break b3113;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3113;
l15 = l14;
l16 = f546(l0,l1,l15); if (l16 === undefined) break b3113;
l17 = l16;
l18 = f543(l0,l1); if (l18 === undefined) break b3113;
l19 = l18;
l20 = new O35("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3115: {
if (l3 === undefined) break b3115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3116: {
return l2;
}
}
function f548(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3117: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3117;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3117;
l6 = l5;
l7 = f540(l0,l1); if (l7 === undefined) break b3117;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3117;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3117;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3117;
if ((l11 === false)) break b3117;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3117;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3117;
if (!(l13 === true)) break b3117;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3118: {
if (l3 === undefined) break b3118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3119: {
return l2;
}
}
function f549(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3120: {
l3 = undefined;
l4 = f540(l0,l1); if (l4 === undefined) break b3120;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3120;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3120;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3120;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3120;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3120;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3120;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3120;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3121: {
if (l3 === undefined) break b3121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3122: {
return l2;
}
}
function f550(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3123: {
l3 = undefined;
l4 = [];
b3124: {
b3125: {
l5 = f549(l0,l1); if (l5 === undefined) break b3125;
if ((l5 === false)) break b3125;
break b3124;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3124;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3124;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3124;
l12 = l11;
l13 = f540(l0,l1); if (l13 === undefined) break b3124;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3124;
l15 = l14;
l16 = f546(l0,l1,l15); if (l16 === undefined) break b3124;
l17 = l16;
l18 = f550(l0,l1); if (l18 === undefined) break b3124;
l19 = l18;
l20 = new O35("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3126: {
if (l3 === undefined) break b3126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3127: {
return l2;
}
}
function f551(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3128: {
l3 = undefined;
l4 = [];
b3129: {
l5 = f549(l0,l1); if (l5 === undefined) break b3129;
if ((l5 === false)) break b3129;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3129;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3129;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3129;
l12 = l11;
l13 = f550(l0,l1); if (l13 === undefined) break b3129;
l14 = l13;
l15 = f540(l0,l1); if (l15 === undefined) break b3129;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b3129;
l17 = l16;
l18 = new O35("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3130: {
if (l3 === undefined) break b3130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3131: {
return l2;
}
}
function f552(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g553(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3132: {
l3 = undefined;
l4 = [];
b3133: {
l5 = f548(l0,l1); if (l5 === undefined) break b3133;
l6 = l5;
l7 = f551(l0,l1); if (l7 === undefined) break b3133;
l8 = l7;
l9 = f552(l0,l1); if (l9 === undefined) break b3133;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3134 = keysOf(l12), v3134 = valuesOf(l12);
for (let n3134 = 0; n3134 < v3134.length; n3134++) {
l13 = k3134 === null ? n3134 : k3134[n3134];
l14 = v3134[n3134];
b3135: {
l15 = l13;
l16 = l14;
{
const k3136 = keysOf(l16), v3136 = valuesOf(l16);
for (let n3136 = 0; n3136 < v3136.length; n3136++) {
l17 = k3136 === null ? n3136 : k3136[n3136];
l18 = v3136[n3136];
b3137: {
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
b3138: {
if (l3 === undefined) break b3138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3139: {
return l2;
}
}
function f553(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g553(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function f554(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3140: {
l4 = undefined;
l5 = l3;
l6 = f191(l0,l1); if (l6 === undefined) break b3140;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3140;
l8 = D(l7, l5); if (l8 === undefined) break b3140;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3140;
if ((l10 === false)) break b3140;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3141: {
if (l4 === undefined) break b3141;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3142: {
return l2;
}
}
function f555(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3143: {
l4 = undefined;
l5 = l3;
l6 = f554(l0,l1,l5); if (l6 === undefined) break b3143;
if ((l6 === false)) break b3143;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3143;
l9 = l8;
l10 = f554(l0,l1,l9); if (l10 === undefined) break b3143;
if ((l10 === false)) break b3143;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3144: {
if (l4 === undefined) break b3144;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3145: {
return l2;
}
}
function f556(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3146: {
b3147: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3148: {
l8 = f554(l0,l1,l6); if (l8 === undefined) break b3148;
if ((l8 === false)) break b3148;
break b3147;}
l9 = new RegoSet();
b3149: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3149;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3149;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3149;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3150 = keysOf(l19), v3150 = valuesOf(l19);
for (let n3150 = 0; n3150 < v3150.length; n3150++) {
l20 = k3150 === null ? n3150 : k3150[n3150];
l21 = v3150[n3150];
b3151: {
l22 = l20;
l23 = l21;
b3152: {
l24 = f555(l0,l1,l23); if (l24 === undefined) break b3152;
if ((l24 === false)) break b3152;
break b3151;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3151;
l28 = l27;
l29 = new O73(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b3153: {
if (l5 !== undefined) break b3153;
l6 = l3;
l7 = l4;
l8 = f191(l0,l1); if (l8 === undefined) break b3153;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3153;
l10 = D(l9, l6); if (l10 === undefined) break b3153;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3153;
if ((l12 === false)) break b3153;
l13 = f191(l0,l1); if (l13 === undefined) break b3153;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3153;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3153;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3153;
l21 = l20;
l22 = new RegoSet();
l23 = new O73(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3154: {
if (l5 !== undefined) break b3154;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3155: {
if (l5 === undefined) break b3155;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3156: {
return l2;
}
}
function g557(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3157: {
l2 = new RegoSet();
}
b3158: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3158;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3158;
l6 = l5;
l7 = f540(l0,l1); if (l7 === undefined) break b3158;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3158;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3158;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3158;
l11 = l10;
l12 = f556(l0,l1,l6,l11); if (l12 === undefined) break b3158;
l13 = l12;
{
const k3159 = keysOf(l13), v3159 = valuesOf(l13);
for (let n3159 = 0; n3159 < v3159.length; n3159++) {
l14 = k3159 === null ? n3159 : k3159[n3159];
l15 = v3159[n3159];
b3160: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3161: {
return l2;
}
}
function f557(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g558(l0,l1) {
let l3,l4,l5,l2;
b3162: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3162;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3163: {
if (l3 === undefined) break b3163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3164: {
return l2;
}
}
function f558(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l2;
b3165: {
l3 = undefined;
b3166: {
l4 = f544(l0,l1); if (l4 === undefined) break b3166;
if ((l4 === false)) break b3166;
break b3165;}
l5 = f543(l0,l1); if (l5 === undefined) break b3165;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3167: {
if (l3 === undefined) break b3167;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3168: {
return l2;
}
}
function f559(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3169: {
l3 = undefined;
b3170: {
l4 = f544(l0,l1); if (l4 === undefined) break b3170;
if ((l4 === false)) break b3170;
break b3169;}
l5 = f540(l0,l1); if (l5 === undefined) break b3169;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3169;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3169;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3169;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3169;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3169;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3169;
l15 = l14;
l16 = f542(l0,l1,l15,l12); if (l16 === undefined) break b3169;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3171: {
if (l3 === undefined) break b3171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3172: {
return l2;
}
}
function f560(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3173: {
b3174: {
l3 = undefined;
b3175: {
l4 = f544(l0,l1); if (l4 === undefined) break b3175;
if ((l4 === false)) break b3175;
break b3174;}
l5 = f540(l0,l1); if (l5 === undefined) break b3174;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3174;
l7 = l6;
l8 = f546(l0,l1,l7); if (l8 === undefined) break b3174;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3174;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3174;
l12 = l11;
l13 = f540(l0,l1); if (l13 === undefined) break b3174;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3174;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3174;
l16 = l15;
l17 = new Bare();
b3176: {
l18 = f558(l0,l1); if (l18 === undefined) break b3176;
l17["adjust_by"] = l18;
}
b3177: {
l19 = f559(l0,l1); if (l19 === undefined) break b3177;
l17["apply_by"] = l19;
}
b3178: {
l20 = f560(l0,l1); if (l20 === undefined) break b3178;
l17["apply_by_cautious"] = l20;
}
b3179: {
b3180: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3180;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3180;
l24 = D(l23, "values"); if (l24 === undefined) break b3180;
l21 = merge(l24, l17);
break b3179;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f294(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3174;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3181: {
if (l3 !== undefined) break b3181;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3182: {
if (l3 === undefined) break b3182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3183: {
return l2;
}
}
function f561(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3184: {
b3185: {
l3 = undefined;
l4 = f540(l0,l1); if (l4 === undefined) break b3185;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3185;
if ((l5 === false)) break b3185;
l6 = f540(l0,l1); if (l6 === undefined) break b3185;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3185;
l8 = l7;
l9 = f546(l0,l1,l8); if (l9 === undefined) break b3185;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3185;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3185;
l13 = l12;
l14 = f540(l0,l1); if (l14 === undefined) break b3185;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3185;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3185;
l17 = l16;
l18 = new Bare();
b3186: {
l19 = f558(l0,l1); if (l19 === undefined) break b3186;
l18["adjust_by"] = l19;
}
b3187: {
l20 = f559(l0,l1); if (l20 === undefined) break b3187;
l18["apply_by"] = l20;
}
b3188: {
l21 = f560(l0,l1); if (l21 === undefined) break b3188;
l18["apply_by_cautious"] = l21;
}
b3189: {
b3190: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3190;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3190;
l25 = D(l24, "values"); if (l25 === undefined) break b3190;
l22 = merge(l25, l18);
break b3189;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f294(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3185;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3191: {
if (l3 !== undefined) break b3191;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3192: {
if (l3 === undefined) break b3192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3193: {
return l2;
}
}
function f562(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3194: {
l3 = undefined;
l4 = [];
b3195: {
l5 = f540(l0,l1); if (l5 === undefined) break b3195;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3195;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3195;
{
const k3196 = keysOf(l7), v3196 = valuesOf(l7);
for (let n3196 = 0; n3196 < v3196.length; n3196++) {
l8 = k3196 === null ? n3196 : k3196[n3196];
l9 = v3196[n3196];
b3197: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3197;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3197;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3197;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3197;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3197;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3197;
if ((l21 === false)) break b3197;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3198: {
if (l3 === undefined) break b3198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3199: {
return l2;
}
}
function f563(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3200: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3200;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3200;
l6 = l5;
l7 = f563(l0,l1); if (l7 === undefined) break b3200;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3200;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3200;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3200;
if ((l12 === false)) break b3200;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3201: {
if (l3 === undefined) break b3201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3202: {
return l2;
}
}
function f564(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3203: {
l2 = new RegoSet();
}
b3204: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3204;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3204;
l6 = l5;
l7 = f540(l0,l1); if (l7 === undefined) break b3204;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3204;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3204;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3204;
if ((l11 === false)) break b3204;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3204;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3204;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3204;
l18 = f551(l0,l1); if (l18 === undefined) break b3204;
{
const k3205 = keysOf(l18), v3205 = valuesOf(l18);
for (let n3205 = 0; n3205 < v3205.length; n3205++) {
l19 = k3205 === null ? n3205 : k3205[n3205];
l20 = v3205[n3205];
b3206: {
l21 = l19;
l22 = l20;
l23 = f172(l0,l1,l22); if (l23 === undefined) break b3206;
if ((l23 === false)) break b3206;
l24 = f540(l0,l1); if (l24 === undefined) break b3206;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3206;
l26 = l25;
l27 = f27(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b3206;
l28 = l27;
l2.add(l28);
}
}
}
}
b3207: {
l3 = undefined;
l4 = f551(l0,l1); if (l4 === undefined) break b3207;
{
const k3208 = keysOf(l4), v3208 = valuesOf(l4);
for (let n3208 = 0; n3208 < v3208.length; n3208++) {
l5 = k3208 === null ? n3208 : k3208[n3208];
l6 = v3208[n3208];
b3209: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3209;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3209;
if ((l11 === false)) break b3209;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3209;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3209;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3209;
if ((l15 === false)) break b3209;
l16 = f563(l0,l1); if (l16 === undefined) break b3209;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3209;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3209;
if ((l21 === false)) break b3209;
b3210: {
l22 = f564(l0,l1); if (l22 === undefined) break b3210;
if ((l22 === false)) break b3210;
break b3209;}
l23 = f540(l0,l1); if (l23 === undefined) break b3209;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3209;
l25 = l24;
l26 = f546(l0,l1,l25); if (l26 === undefined) break b3209;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3209;
l29 = l28;
l2.add(l29);
}
}
}
}
b3211: {
l3 = undefined;
l4 = f545(l0,l1); if (l4 === undefined) break b3211;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3211;
l7 = l6;
l2.add(l7);
}
b3212: {
return l2;
}
}
function f565(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3213: {
b3214: {
l3 = undefined;
b3215: {
l4 = f540(l0,l1); if (l4 === undefined) break b3215;
if ((l4 === false)) break b3215;
break b3214;}
l5 = f541(l0,l1); if (l5 === undefined) break b3214;
l6 = l5;
l7 = [];
b3216: {
l8 = f538(l0,l1); if (l8 === undefined) break b3216;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3214;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3217: {
if (l3 !== undefined) break b3217;
l4 = f544(l0,l1); if (l4 === undefined) break b3217;
if ((l4 === false)) break b3217;
b3218: {
l5 = f540(l0,l1); if (l5 === undefined) break b3218;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3218;
if ((l6 === false)) break b3218;
break b3217;}
l7 = f541(l0,l1); if (l7 === undefined) break b3217;
l8 = l7;
l9 = f538(l0,l1); if (l9 === undefined) break b3217;
l10 = l9;
l11 = f547(l0,l1); if (l11 === undefined) break b3217;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3217;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3219: {
if (l3 !== undefined) break b3219;
l4 = new RegoSet();
b3220: {
l5 = f553(l0,l1); if (l5 === undefined) break b3220;
{
const k3221 = keysOf(l5), v3221 = valuesOf(l5);
for (let n3221 = 0; n3221 < v3221.length; n3221++) {
l6 = k3221 === null ? n3221 : k3221[n3221];
l7 = v3221[n3221];
b3222: {
l8 = l6;
l9 = l7;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b3222;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f557(l0,l1); if (l13 === undefined) break b3219;
l14 = l13;
l15 = f170(l0,l1,l12,l14); if (l15 === undefined) break b3219;
l16 = l15;
l17 = l16;
l18 = f553(l0,l1); if (l18 === undefined) break b3219;
l19 = l18;
l20 = f173(l0,l1,l19); if (l20 === undefined) break b3219;
l21 = l20;
l22 = f553(l0,l1); if (l22 === undefined) break b3219;
l23 = l22;
l24 = f175(l0,l1,l23,l17); if (l24 === undefined) break b3219;
l25 = l24;
l26 = f561(l0,l1); if (l26 === undefined) break b3219;
l27 = l26;
l28 = f562(l0,l1); if (l28 === undefined) break b3219;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3219;
l31 = l30;
l32 = f541(l0,l1); if (l32 === undefined) break b3219;
l33 = l32;
l34 = f538(l0,l1); if (l34 === undefined) break b3219;
l35 = l34;
l36 = f547(l0,l1); if (l36 === undefined) break b3219;
l37 = l36;
l38 = f557(l0,l1); if (l38 === undefined) break b3219;
l39 = l38;
l40 = new Bare();
b3223: {
l41 = f558(l0,l1); if (l41 === undefined) break b3223;
l40["adjust_by"] = l41;
}
b3224: {
l42 = f559(l0,l1); if (l42 === undefined) break b3224;
l40["apply_by"] = l42;
}
b3225: {
l43 = f560(l0,l1); if (l43 === undefined) break b3225;
l40["apply_by_cautious"] = l43;
}
b3226: {
b3227: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b3227;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b3227;
l47 = D(l46, "values"); if (l47 === undefined) break b3227;
l44 = merge(l47, l40);
break b3226;
}
l44 = l40;
}
l48 = l44;
l49 = f565(l0,l1); if (l49 === undefined) break b3219;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f25(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3219;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b3228: {
if (l3 === undefined) break b3228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3229: {
return l2;
}
}
function f566(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3230: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3230;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3230;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3231: {
if (l3 === undefined) break b3231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3232: {
return l2;
}
}
function f567(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3233: {
l3 = undefined;
l4 = f567(l0,l1); if (l4 === undefined) break b3233;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3233;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3233;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3233;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3234: {
if (l3 === undefined) break b3234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3235: {
return l2;
}
}
function f568(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function f569(l0,l1) {
let l3,l2;
b3236: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3237: {
if (l3 === undefined) break b3237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3238: {
return l2;
}
}
function g570(l0,l1) {
let l3,l4,l5,l6,l2;
b3239: {
l3 = undefined;
l4 = new Bare();
l5 = new O74("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O75("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3240: {
if (l3 === undefined) break b3240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3241: {
return l2;
}
}
function f570(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g570(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f571(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3242: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3242;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3242;
if ((l10 === false)) break b3242;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3243: {
if (l5 === undefined) break b3243;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3244: {
return l2;
}
}
function f572(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3245: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3246: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3246;
{
const k3247 = keysOf(l9), v3247 = valuesOf(l9);
for (let n3247 = 0; n3247 < v3247.length; n3247++) {
l10 = k3247 === null ? n3247 : k3247[n3247];
l11 = v3247[n3247];
b3248: {
l12 = l10;
l13 = l11;
b3249: {
l14 = f571(l0,l1,l7,l13); if (l14 === undefined) break b3249;
if ((l14 === false)) break b3249;
break b3248;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3245;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3250: {
if (l5 === undefined) break b3250;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3251: {
return l2;
}
}
function f573(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3252: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3253: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3253;
if ((l8 === false)) break b3253;
break b3252;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3254: {
if (l5 === undefined) break b3254;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3255: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3255;
if ((l8 === false)) break b3255;
l9 = f572(l0,l1,l6,l7); if (l9 === undefined) break b3255;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3255;
l12 = D(l11, l10); if (l12 === undefined) break b3255;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3256: {
if (l5 === undefined) break b3256;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3257: {
return l2;
}
}
function f574(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3258: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3259: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3260 = keysOf(l8), v3260 = valuesOf(l8);
for (let n3260 = 0; n3260 < v3260.length; n3260++) {
l9 = k3260 === null ? n3260 : k3260[n3260];
l10 = v3260[n3260];
b3261: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3261;
if (!(l13 === "unset")) break b3261;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3262: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3262;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3262;
if (!(l17 === "unset")) break b3262;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3258;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3263: {
if (l4 === undefined) break b3263;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3264: {
return l2;
}
}
function f575(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3265: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3266: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3266;
if ((l10 === false)) break b3266;
break b3265;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3267: {
if (l6 === undefined) break b3267;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3268: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3268;
if ((l10 === false)) break b3268;
l11 = f572(l0,l1,l7,l9); if (l11 === undefined) break b3268;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3268;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3268;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3269: {
if (l6 === undefined) break b3269;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3270: {
return l2;
}
}
function f576(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3271: {
b3272: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3272;
if (!(l8 === "up")) break b3272;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3272;
if ((l10 === false)) break b3272;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3273: {
if (l5 !== undefined) break b3273;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3273;
if (!(l8 === "half_up")) break b3273;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3273;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3273;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3273;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3273;
if ((l15 === false)) break b3273;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3274: {
if (l5 !== undefined) break b3274;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3275: {
if (l5 === undefined) break b3275;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3276: {
return l2;
}
}
function f577(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3277: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3277;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3277;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3277;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3277;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3277;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3277;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3277;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3277;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3277;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3277;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3277;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3277;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3277;
l30 = l29;
l31 = l30;
l32 = f576(l0,l1,l18,l7); if (l32 === undefined) break b3277;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3277;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3278: {
if (l5 === undefined) break b3278;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3279: {
return l2;
}
}
function f578(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3280: {
b3281: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3281;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3281;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3281;
if ((l13 === false)) break b3281;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3281;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3282: {
if (l5 !== undefined) break b3282;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3283: {
if (l5 === undefined) break b3283;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3284: {
return l2;
}
}
function f579(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3285: {
b3286: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3286;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3286;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3286;
if ((l13 === false)) break b3286;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3286;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3287: {
if (l5 !== undefined) break b3287;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3288: {
if (l5 === undefined) break b3288;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3289: {
return l2;
}
}
function f580(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3290: {
b3291: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3291;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3291;
if ((l11 === false)) break b3291;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3292: {
if (l5 !== undefined) break b3292;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3293: {
if (l5 === undefined) break b3293;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3294: {
return l2;
}
}
function f581(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3295: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3295;
l9 = l8;
l10 = f577(l0,l1,l7,l9); if (l10 === undefined) break b3295;
l11 = l10;
l12 = [l11,"rate"];
l13 = f578(l0,l1,l12,l6); if (l13 === undefined) break b3295;
l14 = l13;
l15 = f579(l0,l1,l14,l6); if (l15 === undefined) break b3295;
l16 = l15;
l17 = f580(l0,l1,l16,l7); if (l17 === undefined) break b3295;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3296: {
if (l5 === undefined) break b3296;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3297: {
return l2;
}
}
function f582(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3298: {
b3299: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3299;
if ((l8 === false)) break b3299;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3299;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3299;
l14 = l13;
l15 = new O76(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3300: {
if (l5 !== undefined) break b3300;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3301: {
if (l5 === undefined) break b3301;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3302: {
return l2;
}
}
function f583(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3303: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3303;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3303;
if ((l15 === false)) break b3303;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3304: {
if (l7 === undefined) break b3304;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3305: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3305;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3305;
l15 = f581(l0,l1,l9,l10); if (l15 === undefined) break b3305;
l16 = l15;
if (!Array.isArray(l16)) break b3305;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3305;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3305;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3305;
l22 = l20;
l23 = f582(l0,l1,l21,l11); if (l23 === undefined) break b3305;
l24 = l23;
l25 = l24;
l26 = new O77(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3305;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3306: {
if (l7 === undefined) break b3306;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3307: {
return l2;
}
}
function f584(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3308: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3308;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3308;
if ((l9 === false)) break b3308;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3308;
if ((l11 === false)) break b3308;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3309: {
if (l6 === undefined) break b3309;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3310: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3310;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3310;
l10 = 0;
if (!Q(l9, l10)) break b3310;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3311: {
if (l6 === undefined) break b3311;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3312: {
return l2;
}
}
function f585(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3313: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3314: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3314;
if (!(l9 === "rate")) break b3314;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3314;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3314;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3314;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3314;
l18 = l17;
{
const k3315 = keysOf(l18), v3315 = valuesOf(l18);
for (let n3315 = 0; n3315 < v3315.length; n3315++) {
l19 = k3315 === null ? n3315 : k3315[n3315];
l20 = v3315[n3315];
b3316: {
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
b3317: {
if (l5 === undefined) break b3317;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3318: {
return l2;
}
}
function g586(l0,l1) {
let l3,l4,l2;
b3319: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3320: {
if (l3 === undefined) break b3320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3321: {
return l2;
}
}
function f586(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f587(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3322: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b3322;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b3322;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3322;
l9 = l8;
l10 = 10;
l11 = b_format_int(l9,l10); if (l11 === undefined) break b3322;
l12 = l11;
l13 = H(l5) ? l5.rate : undefined; if (l13 === undefined && (l13 = S(l5, "rate")) === undefined) break b3322;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b3322;
l15 = H(l14) ? l14.denominator : undefined; if (l15 === undefined && (l15 = S(l14, "denominator")) === undefined) break b3322;
l16 = l15;
l17 = 10;
l18 = b_format_int(l16,l17); if (l18 === undefined) break b3322;
l19 = l18;
l20 = [l12,l19];
l21 = b_concat("/",l20); if (l21 === undefined) break b3322;
l22 = l21;
l23 = H(l5) ? l5.clause : undefined; if (l23 === undefined && (l23 = S(l5, "clause")) === undefined) break b3322;
l24 = l23;
l25 = new O10(l24,"rate",l22);
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b3323: {
if (l4 === undefined) break b3323;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3324: {
return l2;
}
}
function f588(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3325: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3325;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3325;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3325;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3325;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3325;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3325;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3325;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3325;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3325;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3325;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3325;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3325;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3325;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3325;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3325;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3325;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3325;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3326: {
if (l5 === undefined) break b3326;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3327: {
return l2;
}
}
function f589(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3328: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3328;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3328;
l10 = l9;
l11 = f588(l0,l1,l7,l10); if (l11 === undefined) break b3328;
l12 = l11;
l13 = H(l6) ? l6.rate : undefined; if (l13 === undefined && (l13 = S(l6, "rate")) === undefined) break b3328;
l14 = l13;
l15 = f577(l0,l1,l7,l14); if (l15 === undefined) break b3328;
l16 = l15;
l17 = new Bare();
b3329: {
l18 = H(l6) ? l6.rate : undefined; if (l18 === undefined && (l18 = S(l6, "rate")) === undefined) break b3329;
l19 = H(l18) ? l18.readings : undefined; if (l19 === undefined && (l19 = S(l18, "readings")) === undefined) break b3329;
l20 = 0;
l21 = D(l19, l20); if (l21 === undefined) break b3329;
l22 = l21;
insertOnce(l17, "reading", l22);
}
l23 = l17;
l24 = new O78("rounded","rows",l16);
l25 = b_object_union(l24,l23); if (l25 === undefined) break b3328;
l26 = l25;
l27 = [];
l28 = new O78("share","rows",l12);
l27.push(l28);
l27.push(l26);
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b3330: {
if (l5 === undefined) break b3330;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3331: {
return l2;
}
}
function f590(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b3332: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f587(l0,l1,l7); if (l10 === undefined) break b3332;
l11 = l10;
l12 = f589(l0,l1,l7,l8); if (l12 === undefined) break b3332;
l13 = l12;
l14 = [];
l15 = new O78("rows","rows",l8);
l14.push(l15);
l14.push(l11);
l16 = b_array_concat(l14,l13); if (l16 === undefined) break b3332;
l17 = l16;
l18 = [];
b3333: {
l19 = ["minimum","maximum"];
l20 = l19;
{
const k3334 = keysOf(l20), v3334 = valuesOf(l20);
for (let n3334 = 0; n3334 < v3334.length; n3334++) {
l21 = k3334 === null ? n3334 : k3334[n3334];
l22 = v3334[n3334];
b3335: {
l23 = l21;
l24 = l22;
l25 = D(l7, l24); if (l25 === undefined) break b3335;
if ((l25 === false)) break b3335;
l26 = H(l7) ? l7.clause : undefined; if (l26 === undefined && (l26 = S(l7, "clause")) === undefined) break b3335;
l27 = l26;
l28 = D(l7, l24); if (l28 === undefined) break b3335;
l29 = l28;
l30 = new O54(l27,l24,"rows",l29);
l31 = l30;
l18.push(l31);
}
}
}
}
l32 = l18;
l33 = H(l9) ? l9.samples : undefined; if (l33 === undefined && (l33 = S(l9, "samples")) === undefined) break b3332;
l34 = l33;
l35 = [];
l36 = new O78("samples","rows",l34);
l35.push(l36);
l37 = b_array_concat(l32,l35); if (l37 === undefined) break b3332;
l38 = l37;
l39 = b_array_concat(l17,l38); if (l39 === undefined) break b3332;
l40 = l39;
if (l6 === undefined) l6 = l40; else if (!Q(l6, l40)) conflict();
}
b3336: {
if (l6 === undefined) break b3336;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3337: {
return l2;
}
}
function f591(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b3338: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3338;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3338;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3338;
l12 = D(l11, l10); if (l12 === undefined) break b3338;
l13 = l12;
l14 = f573(l0,l1,l7,l13); if (l14 === undefined) break b3338;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3339: {
l18 = f574(l0,l1,l16); if (l18 === undefined) break b3339;
l19 = l18;
{
const k3340 = keysOf(l19), v3340 = valuesOf(l19);
for (let n3340 = 0; n3340 < v3340.length; n3340++) {
l20 = k3340 === null ? n3340 : k3340[n3340];
l21 = v3340[n3340];
b3341: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3341;
l25 = l24;
l26 = f575(l0,l1,l7,l25,l13); if (l26 === undefined) break b3341;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3341;
l30 = l29;
l31 = new O24(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3338;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3338;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3338;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3338;
l40 = l39;
l41 = l40;
l42 = f583(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3338;
l43 = l42;
if (!Array.isArray(l43)) break b3338;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3338;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3338;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3338;
l49 = l47;
l50 = new RegoSet();
b3342: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3342;
{
const k3343 = keysOf(l51), v3343 = valuesOf(l51);
for (let n3343 = 0; n3343 < v3343.length; n3343++) {
l52 = k3343 === null ? n3343 : k3343[n3343];
l53 = v3343[n3343];
b3344: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3344;
l57 = l56;
l58 = f584(l0,l1,l57,l41,l49); if (l58 === undefined) break b3344;
if ((l58 === false)) break b3344;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3338;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3338;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3338;
l65 = l64;
l66 = f585(l0,l1,l49,l16); if (l66 === undefined) break b3338;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3338;
l69 = l68;
l70 = f85(l0,l1,l16); if (l70 === undefined) break b3338;
l71 = l70;
l72 = [];
b3345: {
if (!(l48 === "required")) break b3345;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3345;
{
const k3346 = keysOf(l73), v3346 = valuesOf(l73);
for (let n3346 = 0; n3346 < v3346.length; n3346++) {
l74 = k3346 === null ? n3346 : k3346[n3346];
l75 = v3346[n3346];
b3347: {
l76 = l74;
l77 = l75;
b3348: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3348;
if ((l78 === false)) break b3348;
break b3347;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3347;
l80 = l79;
l81 = f69(l0,l1,l80,l77); if (l81 === undefined) break b3347;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3349: {
if (!(l48 === "required")) break b3349;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3349;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3349;
l87 = l86;
l88 = f27(l0,l1,l87,l16); if (l88 === undefined) break b3349;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3350: {
l92 = f62(l0,l1,"working"); if (l92 === undefined) break b3350;
if ((l92 === false)) break b3350;
l93 = b_count(l32); if (l93 === undefined) break b3350;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3350;
l96 = f586(l0,l1); if (l96 === undefined) break b3350;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b3350;
if ((l98 === false)) break b3350;
l99 = f590(l0,l1,l16,l13,l49); if (l99 === undefined) break b3350;
l100 = l99;
{
const k3351 = keysOf(l100), v3351 = valuesOf(l100);
for (let n3351 = 0; n3351 < v3351.length; n3351++) {
l101 = k3351 === null ? n3351 : k3351[n3351];
l102 = v3351[n3351];
b3352: {
l103 = l101;
l104 = l102;
l91.push(l104);
}
}
}
}
l105 = l91;
l106 = new O79(l48);
l107 = new O20(l69,l32,l83,l90,l49,l71,l105);
l106["parts"] = l107;
l108 = l106;
if (l5 === undefined) l5 = l108; else if (!Q(l5, l108)) conflict();
}
b3353: {
if (l5 === undefined) break b3353;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3354: {
return l2;
}
}
function f592(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3355: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f591(l0,l1,l7,l9); if (l10 === undefined) break b3355;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3355;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3355;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3355;
l18 = l17;
l19 = f25(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3355;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3356: {
if (l6 === undefined) break b3356;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3357: {
return l2;
}
}
function g593(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3358: {
b3359: {
l3 = undefined;
b3360: {
l4 = f568(l0,l1); if (l4 === undefined) break b3360;
if ((l4 === false)) break b3360;
break b3359;}
l5 = f569(l0,l1); if (l5 === undefined) break b3359;
l6 = l5;
l7 = [];
b3361: {
l8 = f567(l0,l1); if (l8 === undefined) break b3361;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3359;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3362: {
if (l3 !== undefined) break b3362;
l4 = f570(l0,l1); if (l4 === undefined) break b3362;
l5 = l4;
l6 = f567(l0,l1); if (l6 === undefined) break b3362;
l7 = l6;
l8 = f568(l0,l1); if (l8 === undefined) break b3362;
l9 = l8;
l10 = f592(l0,l1,l5,l7,l9); if (l10 === undefined) break b3362;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3363: {
if (l3 === undefined) break b3363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3364: {
return l2;
}
}
function f593(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g594(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3365: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3365;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3365;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3365;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3366: {
if (l3 === undefined) break b3366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3367: {
return l2;
}
}
function f594(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g595(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3368: {
l3 = undefined;
l4 = f594(l0,l1); if (l4 === undefined) break b3368;
l5 = l4;
l6 = 1;
l7 = f45(l0,l1,l5,l6); if (l7 === undefined) break b3368;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3368;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3369: {
if (l3 === undefined) break b3369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3370: {
return l2;
}
}
function f595(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3371: {
b3372: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3372;
if ((l4 === false)) break b3372;
l5 = f6(l0,l1); if (l5 === undefined) break b3372;
l6 = l5;
l7 = f595(l0,l1); if (l7 === undefined) break b3372;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3372;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3373: {
if (l3 !== undefined) break b3373;
l4 = f6(l0,l1); if (l4 === undefined) break b3373;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3374: {
if (l3 === undefined) break b3374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3375: {
return l2;
}
}
function f596(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g597(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3376: {
l3 = undefined;
l4 = f596(l0,l1); if (l4 === undefined) break b3376;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3376;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3377: {
if (l3 === undefined) break b3377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3378: {
return l2;
}
}
function f597(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g597(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g598(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3379: {
l3 = undefined;
l4 = f597(l0,l1); if (l4 === undefined) break b3379;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3379;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3379;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3379;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3380: {
if (l3 === undefined) break b3380;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3381: {
return l2;
}
}
function f598(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function f599(l0,l1) {
let l3,l2;
b3382: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3383: {
if (l3 === undefined) break b3383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3384: {
return l2;
}
}
function g600(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3385: {
l3 = undefined;
l4 = f598(l0,l1); if (l4 === undefined) break b3385;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3385;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3385;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3385;
l10 = l9;
l11 = f594(l0,l1); if (l11 === undefined) break b3385;
l12 = l11;
l13 = f45(l0,l1,l12,l10); if (l13 === undefined) break b3385;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3385;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3386: {
if (l3 === undefined) break b3386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3387: {
return l2;
}
}
function f600(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g601(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3388: {
l3 = undefined;
l4 = f599(l0,l1); if (l4 === undefined) break b3388;
l5 = l4;
l6 = new Bare();
l7 = new O74("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O75("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3389: {
if (l3 === undefined) break b3389;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3390: {
return l2;
}
}
function f601(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g601(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f602(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3391: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f591(l0,l1,l8,l10); if (l12 === undefined) break b3391;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3391;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3391;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3391;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3391;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3391;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3391;
l25 = D(l24, "values"); if (l25 === undefined) break b3391;
l26 = l25;
l27 = new O51(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3391;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3391;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3391;
l32 = l31;
l33 = new RegoSet();
b3392: {
l34 = f6(l0,l1); if (l34 === undefined) break b3392;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3392;
if ((l36 === false)) break b3392;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3392;
l38 = D(l37, "values"); if (l38 === undefined) break b3392;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3392;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3392;
if ((l42 === false)) break b3392;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3392;
l44 = l43;
l45 = f27(l0,l1,"sample_late",l44); if (l45 === undefined) break b3392;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3391;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3391;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3391;
l52 = l51;
l53 = [];
b3393: {
l54 = f62(l0,l1,"working"); if (l54 === undefined) break b3393;
if ((l54 === false)) break b3393;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3393;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3393;
l57 = l56;
l58 = new O10(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3391;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3391;
l64 = l63;
l65 = new O80(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3391;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3391;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3391;
l71 = l70;
l72 = f25(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3391;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3394: {
if (l7 === undefined) break b3394;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3395: {
return l2;
}
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3396: {
b3397: {
l3 = undefined;
b3398: {
l4 = f598(l0,l1); if (l4 === undefined) break b3398;
if ((l4 === false)) break b3398;
break b3397;}
l5 = f599(l0,l1); if (l5 === undefined) break b3397;
l6 = l5;
l7 = [];
b3399: {
l8 = f597(l0,l1); if (l8 === undefined) break b3399;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3397;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3400: {
if (l3 !== undefined) break b3400;
l4 = f600(l0,l1); if (l4 === undefined) break b3400;
if ((l4 === false)) break b3400;
l5 = f601(l0,l1); if (l5 === undefined) break b3400;
l6 = l5;
l7 = f597(l0,l1); if (l7 === undefined) break b3400;
l8 = l7;
l9 = f598(l0,l1); if (l9 === undefined) break b3400;
l10 = l9;
l11 = f600(l0,l1); if (l11 === undefined) break b3400;
l12 = l11;
l13 = f602(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3400;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3401: {
if (l3 !== undefined) break b3401;
l4 = f601(l0,l1); if (l4 === undefined) break b3401;
l5 = l4;
l6 = f597(l0,l1); if (l6 === undefined) break b3401;
l7 = l6;
l8 = f598(l0,l1); if (l8 === undefined) break b3401;
l9 = l8;
l10 = f592(l0,l1,l5,l7,l9); if (l10 === undefined) break b3401;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3402: {
if (l3 === undefined) break b3402;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3403: {
return l2;
}
}
function f603(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3404: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3404;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3404;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3405: {
if (l3 === undefined) break b3405;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3406: {
return l2;
}
}
function f604(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g604(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function g605(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3407: {
l3 = undefined;
l4 = f604(l0,l1); if (l4 === undefined) break b3407;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3407;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3407;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3407;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3408: {
if (l3 === undefined) break b3408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3409: {
return l2;
}
}
function f605(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g605(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function f606(l0,l1) {
let l3,l2;
b3410: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3411: {
if (l3 === undefined) break b3411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3412: {
return l2;
}
}
function g607(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3413: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3413;
l5 = l4;
l6 = f391(l0,l1,l5); if (l6 === undefined) break b3413;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3414: {
if (l3 === undefined) break b3414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3415: {
return l2;
}
}
function f607(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g607(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function g608(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3416: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3416;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3416;
l6 = l5;
l7 = f391(l0,l1,l6); if (l7 === undefined) break b3416;
l8 = l7;
l9 = l8;
l10 = f607(l0,l1); if (l10 === undefined) break b3416;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3416;
if ((l12 === false)) break b3416;
l13 = f607(l0,l1); if (l13 === undefined) break b3416;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3416;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3417: {
if (l3 === undefined) break b3417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3418: {
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
function f609(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3419: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3419;
if (!(l8 === "exceeded")) break b3419;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3419;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3419;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3419;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3419;
if ((l15 === false)) break b3419;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3420: {
if (l5 === undefined) break b3420;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3421: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3421;
if (!(l8 === "reached")) break b3421;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3421;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3421;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3421;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3421;
if ((l15 === false)) break b3421;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3422: {
if (l5 === undefined) break b3422;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3423: {
return l2;
}
}
function g610(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3424: {
l2 = new RegoSet();
}
b3425: {
l3 = undefined;
l4 = f608(l0,l1); if (l4 === undefined) break b3425;
l5 = l4;
l6 = f605(l0,l1); if (l6 === undefined) break b3425;
l7 = l6;
l8 = f609(l0,l1,l5,l7); if (l8 === undefined) break b3425;
if ((l8 === false)) break b3425;
l9 = f605(l0,l1); if (l9 === undefined) break b3425;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3425;
l12 = l11;
l2.add(l12);
}
b3426: {
return l2;
}
}
function f610(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g610(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g611(l0,l1) {
let l2,l3,l4,l5,l6;
b3427: {
l2 = new RegoSet();
}
b3428: {
l3 = undefined;
b3429: {
l4 = f608(l0,l1); if (l4 === undefined) break b3429;
if ((l4 === false)) break b3429;
break b3428;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3430: {
l3 = undefined;
l4 = f605(l0,l1); if (l4 === undefined) break b3430;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3430;
if (!(l5 === "unset")) break b3430;
l6 = new O24("session.idle_timeout");
l2.add(l6);
}
b3431: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3432: {
l3 = undefined;
l4 = f608(l0,l1); if (l4 === undefined) break b3432;
if ((l4 === false)) break b3432;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3432;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3432;
l7 = l6;
l8 = f605(l0,l1); if (l8 === undefined) break b3432;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3432;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3432;
l11 = l10;
l12 = f401(l0,l1,l7,l11); if (l12 === undefined) break b3432;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3433: {
if (l3 === undefined) break b3433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3434: {
return l2;
}
}
function f612(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g612(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g613(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3435: {
b3436: {
l3 = undefined;
b3437: {
l4 = f605(l0,l1); if (l4 === undefined) break b3437;
if ((l4 === false)) break b3437;
break b3436;}
l5 = f606(l0,l1); if (l5 === undefined) break b3436;
l6 = l5;
l7 = [];
b3438: {
l8 = f604(l0,l1); if (l8 === undefined) break b3438;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3436;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3439: {
if (l3 !== undefined) break b3439;
l4 = f610(l0,l1); if (l4 === undefined) break b3439;
l5 = l4;
l6 = f611(l0,l1); if (l6 === undefined) break b3439;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b3439;
l9 = l8;
l10 = f605(l0,l1); if (l10 === undefined) break b3439;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3439;
l13 = l12;
l14 = f605(l0,l1); if (l14 === undefined) break b3439;
l15 = l14;
l16 = f610(l0,l1); if (l16 === undefined) break b3439;
l17 = l16;
l18 = f611(l0,l1); if (l18 === undefined) break b3439;
l19 = l18;
l20 = ["session_idle"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3439;
l22 = l21;
l23 = f605(l0,l1); if (l23 === undefined) break b3439;
l24 = l23;
l25 = f85(l0,l1,l24); if (l25 === undefined) break b3439;
l26 = l25;
l27 = f606(l0,l1); if (l27 === undefined) break b3439;
l28 = l27;
l29 = f604(l0,l1); if (l29 === undefined) break b3439;
l30 = l29;
l31 = f611(l0,l1); if (l31 === undefined) break b3439;
l32 = l31;
l33 = [];
b3440: {
l34 = f610(l0,l1); if (l34 === undefined) break b3440;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3440;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3440;
if ((l39 === false)) break b3440;
l40 = f605(l0,l1); if (l40 === undefined) break b3440;
l41 = l40;
l42 = f69(l0,l1,"log_out",l41); if (l42 === undefined) break b3440;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f610(l0,l1); if (l45 === undefined) break b3439;
l46 = l45;
l47 = new Bare();
b3441: {
l48 = f612(l0,l1); if (l48 === undefined) break b3441;
l47["logout_after"] = l48;
}
b3442: {
b3443: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3443;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3443;
l52 = D(l51, "values"); if (l52 === undefined) break b3443;
l49 = merge(l52, l47);
break b3442;
}
l49 = l47;
}
l53 = l49;
l54 = new O81(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3439;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3444: {
if (l3 === undefined) break b3444;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3445: {
return l2;
}
}
function f613(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g613(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g614(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3446: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3446;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3446;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3446;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3446;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3446;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3447: {
if (l3 === undefined) break b3447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3448: {
return l2;
}
}
function f614(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g614(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g615(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3449: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3449;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3449;
l6 = l5;
l7 = f614(l0,l1); if (l7 === undefined) break b3449;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3449;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3449;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3449;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3449;
if ((l12 === false)) break b3449;
l13 = f614(l0,l1); if (l13 === undefined) break b3449;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3449;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3449;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3450: {
if (l3 === undefined) break b3450;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3451: {
return l2;
}
}
function f615(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g615(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function f616(l0,l1) {
let l3,l2;
b3452: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3453: {
if (l3 === undefined) break b3453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3454: {
return l2;
}
}
function g617(l0,l1) {
let l3,l4,l5,l6,l2;
b3455: {
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
b3456: {
if (l3 === undefined) break b3456;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3457: {
return l2;
}
}
function f617(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g617(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f618(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3458: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3458;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3458;
if ((l10 === false)) break b3458;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3459: {
if (l5 === undefined) break b3459;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3460: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3460;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3460;
if ((l10 === false)) break b3460;
l11 = new RegoSet();
b3461: {
{
const k3462 = keysOf(l7), v3462 = valuesOf(l7);
for (let n3462 = 0; n3462 < v3462.length; n3462++) {
l12 = k3462 === null ? n3462 : k3462[n3462];
l13 = v3462[n3462];
b3463: {
l14 = l12;
l15 = l13;
l16 = f166(l0,l1,l15); if (l16 === undefined) break b3463;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f170(l0,l1,l18,l19); if (l20 === undefined) break b3460;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3464: {
if (l5 === undefined) break b3464;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3465: {
return l2;
}
}
function f619(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b3466: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3466;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3466;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3466;
l14 = D(l13, l12); if (l14 === undefined) break b3466;
l15 = l14;
l16 = [];
b3467: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3467;
l18 = l17;
l19 = f46(l0,l1,l15,l18); if (l19 === undefined) break b3467;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3468: {
{
const k3469 = keysOf(l22), v3469 = valuesOf(l22);
for (let n3469 = 0; n3469 < v3469.length; n3469++) {
l24 = k3469 === null ? n3469 : k3469[n3469];
l25 = v3469[n3469];
b3470: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3471: {
{
const k3472 = keysOf(l22), v3472 = valuesOf(l22);
for (let n3472 = 0; n3472 < v3472.length; n3472++) {
l30 = k3472 === null ? n3472 : k3472[n3472];
l31 = v3472[n3472];
b3473: {
l32 = l30;
l33 = l31;
l34 = f192(l0,l1,l33); if (l34 === undefined) break b3473;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3466;
l38 = l37;
l39 = l38;
l40 = [];
b3474: {
l41 = f6(l0,l1); if (l41 === undefined) break b3474;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3474;
if ((l43 === false)) break b3474;
{
const k3475 = keysOf(l22), v3475 = valuesOf(l22);
for (let n3475 = 0; n3475 < v3475.length; n3475++) {
l44 = k3475 === null ? n3475 : k3475[n3475];
l45 = v3475[n3475];
b3476: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b3476;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b3476;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b3476;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b3476;
l55 = l54;
l56 = f160(l0,l1,l55); if (l56 === undefined) break b3476;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b3476;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b3476;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b3476;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b3476;
l63 = l62;
l64 = new O35(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f618(l0,l1,l15,l66); if (l67 === undefined) break b3466;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b3466;
l71 = l70;
l72 = f173(l0,l1,l66); if (l72 === undefined) break b3466;
l73 = l72;
l74 = f175(l0,l1,l66,l69); if (l74 === undefined) break b3466;
l75 = l74;
l76 = f85(l0,l1,l9); if (l76 === undefined) break b3466;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b3466;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f294(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b3466;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b3466;
l84 = l83;
l85 = new O40(l71,l73,l75,l39,l77,l82);
l86 = f25(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b3466;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b3477: {
if (l6 === undefined) break b3477;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3478: {
return l2;
}
}
function g620(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3479: {
b3480: {
l3 = undefined;
b3481: {
l4 = f615(l0,l1); if (l4 === undefined) break b3481;
if ((l4 === false)) break b3481;
break b3480;}
l5 = f616(l0,l1); if (l5 === undefined) break b3480;
l6 = l5;
l7 = [];
b3482: {
l8 = f614(l0,l1); if (l8 === undefined) break b3482;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3480;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3483: {
if (l3 !== undefined) break b3483;
l4 = f617(l0,l1); if (l4 === undefined) break b3483;
l5 = l4;
l6 = f614(l0,l1); if (l6 === undefined) break b3483;
l7 = l6;
l8 = f615(l0,l1); if (l8 === undefined) break b3483;
l9 = l8;
l10 = f619(l0,l1,l5,l7,l9); if (l10 === undefined) break b3483;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3484: {
if (l3 === undefined) break b3484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3485: {
return l2;
}
}
function f620(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g620(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g621(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3486: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3486;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3486;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3486;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3486;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3487: {
if (l3 === undefined) break b3487;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3488: {
return l2;
}
}
function f621(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g621(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g622(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3489: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3489;
l5 = l4;
l6 = f621(l0,l1); if (l6 === undefined) break b3489;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3489;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3489;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3490: {
if (l3 === undefined) break b3490;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3491: {
return l2;
}
}
function f622(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g622(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g623(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3492: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3492;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3492;
l6 = l5;
l7 = f622(l0,l1); if (l7 === undefined) break b3492;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3492;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3492;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3492;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3492;
if ((l12 === false)) break b3492;
l13 = f622(l0,l1); if (l13 === undefined) break b3492;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3492;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3492;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3493: {
if (l3 === undefined) break b3493;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3494: {
return l2;
}
}
function f623(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g623(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function f624(l0,l1) {
let l3,l2;
b3495: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3496: {
if (l3 === undefined) break b3496;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3497: {
return l2;
}
}
function g625(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3498: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3498;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3498;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3498;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3498;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3499: {
if (l3 === undefined) break b3499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3500: {
return l2;
}
}
function f625(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g625(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function f626(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3501: {
b3502: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3502;
l7 = l6;
l8 = f625(l0,l1); if (l8 === undefined) break b3502;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3502;
if ((l10 === false)) break b3502;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3503: {
if (l4 !== undefined) break b3503;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3503;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3503;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3503;
if ((l9 === false)) break b3503;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3504: {
if (l4 !== undefined) break b3504;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3504;
l7 = l6;
l8 = f621(l0,l1); if (l8 === undefined) break b3504;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3504;
if ((l10 === false)) break b3504;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3505: {
if (l4 !== undefined) break b3505;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3506: {
if (l4 === undefined) break b3506;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3507: {
return l2;
}
}
function g627(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3508: {
b3509: {
l3 = undefined;
b3510: {
l4 = f623(l0,l1); if (l4 === undefined) break b3510;
if ((l4 === false)) break b3510;
break b3509;}
l5 = f624(l0,l1); if (l5 === undefined) break b3509;
l6 = l5;
l7 = [];
b3511: {
l8 = f622(l0,l1); if (l8 === undefined) break b3511;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3509;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3512: {
if (l3 !== undefined) break b3512;
l4 = f623(l0,l1); if (l4 === undefined) break b3512;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3512;
l6 = l5;
l7 = f626(l0,l1,l6); if (l7 === undefined) break b3512;
l8 = l7;
l9 = l8;
l10 = f623(l0,l1); if (l10 === undefined) break b3512;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3512;
l13 = l12;
l14 = f623(l0,l1); if (l14 === undefined) break b3512;
l15 = l14;
l16 = f85(l0,l1,l15); if (l16 === undefined) break b3512;
l17 = l16;
l18 = f624(l0,l1); if (l18 === undefined) break b3512;
l19 = l18;
l20 = f622(l0,l1); if (l20 === undefined) break b3512;
l21 = l20;
l22 = [];
b3513: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3513;
if ((l24 === false)) break b3513;
l25 = f623(l0,l1); if (l25 === undefined) break b3513;
l26 = l25;
l27 = f69(l0,l1,"complete_training",l26); if (l27 === undefined) break b3513;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3514: {
l31 = new O12("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3514;
l34 = l33;
l35 = f623(l0,l1); if (l35 === undefined) break b3514;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b3514;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f621(l0,l1); if (l40 === undefined) break b3512;
l41 = l40;
l42 = f623(l0,l1); if (l42 === undefined) break b3512;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3512;
l44 = l43;
l45 = [];
b3515: {
l46 = f62(l0,l1,"working"); if (l46 === undefined) break b3515;
if ((l46 === false)) break b3515;
l47 = f623(l0,l1); if (l47 === undefined) break b3515;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3515;
l49 = l48;
l50 = f623(l0,l1); if (l50 === undefined) break b3515;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3515;
l52 = l51;
l53 = f621(l0,l1); if (l53 === undefined) break b3515;
l54 = l53;
l55 = [];
l56 = new O54(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O9("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3516 = keysOf(l58), v3516 = valuesOf(l58);
for (let n3516 = 0; n3516 < v3516.length; n3516++) {
l59 = k3516 === null ? n3516 : k3516[n3516];
l60 = v3516[n3516];
b3517: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O62(l13,l29,l39);
l65 = new O84(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3512;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b3518: {
if (l3 === undefined) break b3518;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3519: {
return l2;
}
}
function f627(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g627(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function g628(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3520: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3520;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3520;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3521: {
if (l3 === undefined) break b3521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3522: {
return l2;
}
}
function f628(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g629(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3523: {
l3 = undefined;
l4 = f628(l0,l1); if (l4 === undefined) break b3523;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3523;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3523;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3524: {
if (l3 === undefined) break b3524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3525: {
return l2;
}
}
function f629(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g629(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f630(l0,l1) {
let l3,l2;
b3526: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3527: {
if (l3 === undefined) break b3527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3528: {
return l2;
}
}
function g631(l0,l1) {
let l3,l4,l2;
b3529: {
l3 = undefined;
l4 = new O48("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3530: {
if (l3 === undefined) break b3530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3531: {
return l2;
}
}
function f631(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3532: {
b3533: {
l3 = undefined;
b3534: {
l4 = f629(l0,l1); if (l4 === undefined) break b3534;
if ((l4 === false)) break b3534;
break b3533;}
l5 = f630(l0,l1); if (l5 === undefined) break b3533;
l6 = l5;
l7 = [];
b3535: {
l8 = f628(l0,l1); if (l8 === undefined) break b3535;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3533;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3536: {
if (l3 !== undefined) break b3536;
l4 = f631(l0,l1); if (l4 === undefined) break b3536;
l5 = l4;
l6 = f628(l0,l1); if (l6 === undefined) break b3536;
l7 = l6;
l8 = f629(l0,l1); if (l8 === undefined) break b3536;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b3536;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3537: {
if (l3 === undefined) break b3537;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3538: {
return l2;
}
}
function f632(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g633(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3539: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3539;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3539;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3540: {
if (l3 === undefined) break b3540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3541: {
return l2;
}
}
function f633(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g633(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function g634(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3542: {
l3 = undefined;
l4 = f633(l0,l1); if (l4 === undefined) break b3542;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3542;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3542;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3543: {
if (l3 === undefined) break b3543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3544: {
return l2;
}
}
function f634(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g634(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function f635(l0,l1) {
let l3,l2;
b3545: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3546: {
if (l3 === undefined) break b3546;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3547: {
return l2;
}
}
function g636(l0,l1) {
let l3,l4,l5,l2;
b3548: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3549: {
if (l3 === undefined) break b3549;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3550: {
return l2;
}
}
function f636(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g636(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g637(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3551: {
b3552: {
l3 = undefined;
b3553: {
l4 = f634(l0,l1); if (l4 === undefined) break b3553;
if ((l4 === false)) break b3553;
break b3552;}
l5 = f635(l0,l1); if (l5 === undefined) break b3552;
l6 = l5;
l7 = [];
b3554: {
l8 = f633(l0,l1); if (l8 === undefined) break b3554;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3552;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3555: {
if (l3 !== undefined) break b3555;
l4 = f636(l0,l1); if (l4 === undefined) break b3555;
l5 = l4;
l6 = f633(l0,l1); if (l6 === undefined) break b3555;
l7 = l6;
l8 = f634(l0,l1); if (l8 === undefined) break b3555;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b3555;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3556: {
if (l3 === undefined) break b3556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3557: {
return l2;
}
}
function f637(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g637(i, d);
K.request[287] = v === undefined ? N : v;
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
"g0/hdp/delegated_administration/version": f322,
"g0/hdp/delegated_administration/rule": f323,
"g0/hdp/delegated_administration/name": f324,
"g0/hdp/delegated_administration/grants": f325,
"g0/hdp/delegated_administration/any_unit": f326,
"g0/hdp/delegated_administration/same_unit": f327,
"g0/hdp/delegated_administration/reasons": f328,
"g0/hdp/delegated_administration/unit_state": f329,
"g0/hdp/delegated_administration/answer": f330,
"g0/hdp/document_handling/version": f331,
"g0/hdp/document_handling/rule": f332,
"g0/hdp/document_handling/name": f333,
"g0/hdp/document_handling/definition": f334,
"g0/hdp/document_handling/answer": f335,
"g0/hdp/external_audit_schedule/version": f336,
"g0/hdp/external_audit_schedule/rule": f337,
"g0/hdp/external_audit_schedule/name": f338,
"g0/hdp/external_audit_schedule/definition": f339,
"g0/hdp/external_audit_schedule/answer": f340,
"g0/hdp/internal_audit_schedule/version": f341,
"g0/hdp/internal_audit_schedule/rule": f342,
"g0/hdp/internal_audit_schedule/name": f343,
"g0/hdp/internal_audit_schedule/codes": f344,
"g0/hdp/internal_audit_schedule/started": f345,
"g0/hdp/internal_audit_schedule/first_half": f346,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f347,
"g0/hdp/internal_audit_schedule/due_half": f348,
"g0/hdp/internal_audit_schedule/due_on": f349,
"g0/hdp/internal_audit_schedule/joined_readings": f351,
"g0/hdp/internal_audit_schedule/answer": f352,
"g0/hdp/ip_whitelist/version": f353,
"g0/hdp/ip_whitelist/rule": f354,
"g0/hdp/ip_whitelist/name": f355,
"g0/hdp/ip_whitelist/finding_rule": f356,
"g0/hdp/ip_whitelist/found": f357,
"g0/hdp/ip_whitelist/review": f358,
"g0/hdp/ip_whitelist/changed": f359,
"g0/hdp/ip_whitelist/statuses": f360,
"g0/hdp/ip_whitelist/missing": f361,
"g0/hdp/ip_whitelist/review_codes": f362,
"g0/hdp/ip_whitelist/assumptions": f363,
"g0/hdp/ip_whitelist/reasons": f364,
"g0/hdp/ip_whitelist/answer": f365,
"g0/hdp/liability/version": f366,
"g0/hdp/liability/rule": f367,
"g0/hdp/liability/name": f368,
"g0/hdp/liability/definition": f369,
"g0/hdp/liability/answer": f371,
"g0/hdp/linkage_application/version": f372,
"g0/hdp/linkage_application/rule": f373,
"g0/hdp/linkage_application/name": f374,
"g0/hdp/linkage_application/definition": f375,
"g0/hdp/linkage_application/answer": f376,
"g0/hdp/linkage_need_review/version": f377,
"g0/hdp/linkage_need_review/rule": f378,
"g0/hdp/linkage_need_review/name": f379,
"g0/hdp/linkage_need_review/definition": f380,
"g0/hdp/linkage_need_review/answer": f381,
"g0/hdp/login_lockout/version": f382,
"g0/hdp/login_lockout/rule": f383,
"g0/hdp/login_lockout/name": f384,
"g0/hdp/login_lockout/too_many": f385,
"g0/hdp/login_lockout/approved": f386,
"g0/hdp/login_lockout/unlocked": f387,
"g0/hdp/login_lockout/now": f392,
"g0/hdp/login_lockout/waited": f393,
"g0/hdp/login_lockout/reasons": f394,
"g0/hdp/login_lockout/missing": f395,
"g0/hdp/login_lockout/who_counts": f396,
"g0/hdp/login_lockout/values/locked_until": f402,
"g0/hdp/login_lockout/answer": f403,
"g0/hdp/password_compliance/version": f404,
"g0/hdp/password_compliance/rule": f405,
"g0/hdp/password_compliance/name": f406,
"g0/hdp/password_compliance/changed_on": f407,
"g0/hdp/password_compliance/values/expires_on": f408,
"g0/hdp/password_compliance/classes": f409,
"g0/hdp/password_compliance/broken": f410,
"g0/hdp/password_compliance/lacking/classes": f411,
"g0/hdp/password_compliance/codes": f412,
"g0/hdp/password_compliance/reasons": f413,
"g0/hdp/password_compliance/same_as_previous_given": f414,
"g0/hdp/password_compliance/missing": f415,
"g0/hdp/password_compliance/acts": f416,
"g0/hdp/password_compliance/looked_at": f417,
"g0/hdp/password_compliance/values/may_change_from": f419,
"g0/hdp/password_compliance/working": f420,
"g0/hdp/password_compliance/answer": f421,
"g0/hdp/personnel_register/version": f422,
"g0/hdp/personnel_register/rule": f423,
"g0/hdp/personnel_register/name": f424,
"g0/hdp/personnel_register/definition": f425,
"g0/hdp/personnel_register/answer": f426,
"g0/hdp/processing_record/version": f427,
"g0/hdp/processing_record/rule": f428,
"g0/hdp/processing_record/name": f429,
"g0/hdp/processing_record/definition": f430,
"g0/hdp/processing_record/answer": f431,
"g0/hdp/purpose_limitation/version": f432,
"g0/hdp/purpose_limitation/rule": f433,
"g0/hdp/purpose_limitation/name": f434,
"g0/hdp/purpose_limitation/definition": f435,
"g0/hdp/purpose_limitation/answer": f436,
"g0/hdp/query_log_completeness/version": f437,
"g0/hdp/query_log_completeness/rule": f438,
"g0/hdp/query_log_completeness/name": f439,
"g0/hdp/query_log_completeness/stated": f440,
"g0/hdp/query_log_completeness/present": f454,
"g0/hdp/query_log_completeness/reasons": f455,
"g0/hdp/query_log_completeness/missing": f456,
"g0/hdp/query_log_completeness/timestamp_readings": f457,
"g0/hdp/query_log_completeness/field_codes": f458,
"g0/hdp/query_log_completeness/answer": f459,
"g0/hdp/query_permission/version": f460,
"g0/hdp/query_permission/rule": f461,
"g0/hdp/query_permission/name": f462,
"g0/hdp/query_permission/user": f463,
"g0/hdp/query_permission/checks": f464,
"g0/hdp/query_permission/listed_units": f465,
"g0/hdp/query_permission/full_names": f466,
"g0/hdp/query_permission/in_short_office": f469,
"g0/hdp/query_permission/district_office_in_full": f470,
"g0/hdp/query_permission/roles_of": f471,
"g0/hdp/query_permission/of_every_role": f472,
"g0/hdp/query_permission/account": f475,
"g0/hdp/query_permission/holds_right": f477,
"g0/hdp/query_permission/query": f478,
"g0/hdp/query_permission/beyond_right": f479,
"g0/hdp/query_permission/within_right": f480,
"g0/hdp/query_permission/given": f481,
"g0/hdp/query_permission/skipped": f482,
"g0/hdp/query_permission/passed": f485,
"g0/hdp/query_permission/needs": f486,
"g0/hdp/query_permission/needed": f487,
"g0/hdp/query_permission/not_asked": f488,
"g0/hdp/query_permission/untold": f489,
"g0/hdp/query_permission/open_numbers/password_expired": f490,
"g0/hdp/query_permission/open_numbers/session_idle": f491,
"g0/hdp/query_permission/undecided": f492,
"g0/hdp/query_permission/failed": f493,
"g0/hdp/query_permission/things/account_not_active": f496,
"g0/hdp/query_permission/allowed_field": f497,
"g0/hdp/query_permission/things/field_not_allowed": f498,
"g0/hdp/query_permission/things/linkage_not_active": f499,
"g0/hdp/query_permission/reasons": f500,
"g0/hdp/query_permission/missing": f501,
"g0/hdp/query_permission/decisive": f502,
"g0/hdp/query_permission/unit_in_full": f503,
"g0/hdp/query_permission/asked_by_the_clause": f504,
"g0/hdp/query_permission/asked_beyond_the_clause": f505,
"g0/hdp/query_permission/followed": f506,
"g0/hdp/query_permission/both_roles": f507,
"g0/hdp/query_permission/advised": f508,
"g0/hdp/query_permission/told_checks": f510,
"g0/hdp/query_permission/numbered/password_expired": f511,
"g0/hdp/query_permission/numbered/session_idle": f512,
"g0/hdp/query_permission/warnings": f513,
"g0/hdp/query_permission/answer": f514,
"g0/hdp/record_retention/version": f515,
"g0/hdp/record_retention/rule": f516,
"g0/hdp/record_retention/name": f517,
"g0/hdp/record_retention/account_closed_on": f518,
"g0/hdp/record_retention/event_on": f519,
"g0/hdp/record_retention/from": f520,
"g0/hdp/record_retention/values/keep_through": f522,
"g0/hdp/record_retention/reasons": f523,
"g0/hdp/record_retention/missing": f524,
"g0/hdp/record_retention/closed_state": f525,
"g0/hdp/record_retention/values/qualifier": f526,
"g0/hdp/record_retention/working": f527,
"g0/hdp/record_retention/answer": f528,
"g0/hdp/regulation_in_force/version": f529,
"g0/hdp/regulation_in_force/name": f530,
"g0/hdp/regulation_in_force/values": f531,
"g0/hdp/regulation_in_force/answer": f532,
"g0/hdp/role_appointment/version": f533,
"g0/hdp/role_appointment/rule": f534,
"g0/hdp/role_appointment/name": f535,
"g0/hdp/role_appointment/definition": f536,
"g0/hdp/role_appointment/answer": f537,
"g0/hdp/role_change_deadline/version": f538,
"g0/hdp/role_change_deadline/group": f539,
"g0/hdp/role_change_deadline/rule": f540,
"g0/hdp/role_change_deadline/name": f541,
"g0/hdp/role_change_deadline/apply_by": f543,
"g0/hdp/role_change_deadline/not_asked": f544,
"g0/hdp/role_change_deadline/earlier": f545,
"g0/hdp/role_change_deadline/assumptions": f547,
"g0/hdp/role_change_deadline/application": f548,
"g0/hdp/role_change_deadline/unchangeable": f549,
"g0/hdp/role_change_deadline/adjust_by": f550,
"g0/hdp/role_change_deadline/adjustment": f551,
"g0/hdp/role_change_deadline/password_change": f552,
"g0/hdp/role_change_deadline/steps": f553,
"g0/hdp/role_change_deadline/missing": f557,
"g0/hdp/role_change_deadline/values/adjust_by": f558,
"g0/hdp/role_change_deadline/values/apply_by": f559,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f560,
"g0/hdp/role_change_deadline/counted_application": f561,
"g0/hdp/role_change_deadline/counted_adjustment": f562,
"g0/hdp/role_change_deadline/adjusters": f563,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f564,
"g0/hdp/role_change_deadline/warnings": f565,
"g0/hdp/role_change_deadline/answer": f566,
"g0/hdp/sampling_half_year/version": f567,
"g0/hdp/sampling_half_year/rule": f568,
"g0/hdp/sampling_half_year/name": f569,
"g0/hdp/sampling_half_year/definition": f570,
"g0/hdp/lib/shapes/sample/most_written": f586,
"g0/hdp/sampling_half_year/answer": f593,
"g0/hdp/sampling_monthly/first_day": f594,
"g0/hdp/sampling_monthly/last_day": f595,
"g0/hdp/sampling_monthly/law_day": f596,
"g0/hdp/sampling_monthly/version": f597,
"g0/hdp/sampling_monthly/rule": f598,
"g0/hdp/sampling_monthly/name": f599,
"g0/hdp/sampling_monthly/due_on": f600,
"g0/hdp/sampling_monthly/definition": f601,
"g0/hdp/sampling_monthly/answer": f603,
"g0/hdp/session_timeout/version": f604,
"g0/hdp/session_timeout/rule": f605,
"g0/hdp/session_timeout/name": f606,
"g0/hdp/session_timeout/now": f607,
"g0/hdp/session_timeout/idle_seconds": f608,
"g0/hdp/session_timeout/reasons": f610,
"g0/hdp/session_timeout/missing": f611,
"g0/hdp/session_timeout/values/logout_after": f612,
"g0/hdp/session_timeout/answer": f613,
"g0/hdp/staff_change_notice/version": f614,
"g0/hdp/staff_change_notice/rule": f615,
"g0/hdp/staff_change_notice/name": f616,
"g0/hdp/staff_change_notice/definition": f617,
"g0/hdp/staff_change_notice/answer": f620,
"g0/hdp/training_hours/last_day": f621,
"g0/hdp/training_hours/version": f622,
"g0/hdp/training_hours/rule": f623,
"g0/hdp/training_hours/name": f624,
"g0/hdp/training_hours/first_day": f625,
"g0/hdp/training_hours/answer": f627,
"g0/hdp/vendor_access/version": f628,
"g0/hdp/vendor_access/rule": f629,
"g0/hdp/vendor_access/name": f630,
"g0/hdp/vendor_access/definition": f631,
"g0/hdp/vendor_access/answer": f632,
"g0/hdp/vendor_audit_schedule/version": f633,
"g0/hdp/vendor_audit_schedule/rule": f634,
"g0/hdp/vendor_audit_schedule/name": f635,
"g0/hdp/vendor_audit_schedule/definition": f636,
"g0/hdp/vendor_audit_schedule/answer": f637
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
"hdp/delegated_administration/answer": (i, d) => start(f330, i, d),
"hdp/document_handling/answer": (i, d) => start(f335, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f340, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f352, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f365, i, d),
"hdp/liability/answer": (i, d) => start(f371, i, d),
"hdp/linkage_application/answer": (i, d) => start(f376, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f381, i, d),
"hdp/login_lockout/answer": (i, d) => start(f403, i, d),
"hdp/password_compliance/answer": (i, d) => start(f421, i, d),
"hdp/personnel_register/answer": (i, d) => start(f426, i, d),
"hdp/processing_record/answer": (i, d) => start(f431, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f436, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f459, i, d),
"hdp/query_permission/answer": (i, d) => start(f514, i, d),
"hdp/record_retention/answer": (i, d) => start(f528, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f532, i, d),
"hdp/role_appointment/answer": (i, d) => start(f537, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f566, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f593, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f603, i, d),
"hdp/session_timeout/answer": (i, d) => start(f613, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f620, i, d),
"hdp/training_hours/answer": (i, d) => start(f627, i, d),
"hdp/vendor_access/answer": (i, d) => start(f632, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f637, i, d) } };
});
