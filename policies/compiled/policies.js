// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":27,"case":87,"question":0,"request":289});
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
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b36: {
b37: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b37;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b37;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b38: {
if (l4 !== undefined) break b38;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b38;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b38;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b38;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b38;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b38;
l18 = l17;
l19 = 1440;
l20 = b_plus(l18,l19); if (l20 === undefined) break b38;
l21 = l20;
l22 = l21;
l23 = 0;
l24 = 10;
l25 = b_substring(l5,l23,l24); if (l25 === undefined) break b38;
l26 = l25;
l27 = 1440;
l28 = b_div(l22,l27); if (l28 === undefined) break b38;
l29 = l28;
l30 = b_floor(l29); if (l30 === undefined) break b38;
l31 = l30;
l32 = 1;
l33 = b_minus(l31,l32); if (l33 === undefined) break b38;
l34 = l33;
l35 = f4(l0,l1,l26,l34); if (l35 === undefined) break b38;
l36 = l35;
if (l4 === undefined) l4 = l36; else if (!Q(l4, l36)) conflict();
}
b39: {
if (l4 === undefined) break b39;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
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
l26 = f72(l0,l1); if (l26 === undefined) break b442;
l27 = l26;
l28 = [];
b447: {
l29 = f56(l0,l1); if (l29 === undefined) break b447;
if ((l29 === false)) break b447;
l30 = f12(l0,l1); if (l30 === undefined) break b447;
l31 = H(l30) ? l30.suspended : undefined; if (l31 === undefined && (l31 = S(l30, "suspended")) === undefined) break b447;
l32 = l31;
l33 = f69(l0,l1,"notify_holder",l32); if (l33 === undefined) break b447;
l34 = l33;
l28.push(l34);
}
l35 = l28;
l36 = [l17,l9,l25,l27,l35];
l37 = f74(l0,l1,l36); if (l37 === undefined) break b442;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
}
b448: {
if (l3 === undefined) break b448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b449: {
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
b450: {
b451: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b451;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b451;
l13 = f27(l0,l1,l7,l8); if (l13 === undefined) break b451;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b452: {
if (l6 !== undefined) break b452;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b452;
if ((l10 === false)) break b452;
l11 = f27(l0,l1,l7,l8); if (l11 === undefined) break b452;
l12 = l11;
l13 = new O16(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b452;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b453: {
if (l6 !== undefined) break b453;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f27(l0,l1,l7,l8); if (l10 === undefined) break b453;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b453;
l13 = l12;
l14 = new O16(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b453;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b454: {
if (l6 === undefined) break b454;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b455: {
return l2;
}
}
function f77(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b456: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b457: {
l9 = b_count(l6); if (l9 === undefined) break b457;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b457;
if ((l12 === false)) break b457;
l13 = [];
b458: {
l14 = [];
b459: {
{
const k460 = keysOf(l6), v460 = valuesOf(l6);
for (let n460 = 0; n460 < v460.length; n460++) {
l15 = k460 === null ? n460 : k460[n460];
l16 = v460[n460];
b461: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b461;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b461;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b458;
l27 = l26;
{
const k462 = keysOf(l27), v462 = valuesOf(l27);
for (let n462 = 0; n462 < v462.length; n462++) {
l28 = k462 === null ? n462 : k462[n462];
l29 = v462[n462];
b463: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b463;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b463;
l37 = l36;
l38 = new O17(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f76(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b457;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b464: {
if (l5 === undefined) break b464;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b465: {
return l2;
}
}
function g78(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b466: {
l2 = new RegoSet();
}
b467: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b467;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b467;
l6 = l5;
l7 = f67(l0,l1); if (l7 === undefined) break b467;
l8 = D(l7, l6); if (l8 === undefined) break b467;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b467;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b467;
l13 = l12;
l14 = f40(l0,l1); if (l14 === undefined) break b467;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b467;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b467;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b467;
l20 = l19;
l2.add(l20);
}
b468: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b468;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b468;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b468;
l9 = l8;
{
const k469 = keysOf(l9), v469 = valuesOf(l9);
for (let n469 = 0; n469 < v469.length; n469++) {
l10 = k469 === null ? n469 : k469[n469];
l11 = v469[n469];
b470: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b471: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b471;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b471;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b471;
if ((l8 === false)) break b471;
l9 = f12(l0,l1); if (l9 === undefined) break b471;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b471;
l11 = l10;
l12 = f27(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b471;
l13 = l12;
l2.add(l13);
}
b472: {
l3 = undefined;
l4 = f52(l0,l1); if (l4 === undefined) break b472;
if ((l4 === false)) break b472;
l5 = f12(l0,l1); if (l5 === undefined) break b472;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b472;
l7 = l6;
l8 = f27(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b472;
l9 = l8;
l2.add(l9);
}
b473: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b473;
if ((l4 === false)) break b473;
l5 = f12(l0,l1); if (l5 === undefined) break b473;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b473;
l7 = l6;
l8 = f27(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b473;
l9 = l8;
l2.add(l9);
}
b474: {
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
b475: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b475;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b475;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b476: {
if (l3 === undefined) break b476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b477: {
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
b478: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b478;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b479: {
if (l3 === undefined) break b479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b480: {
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
b481: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b481;
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
function f81(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g81(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g82(l0,l1) {
let l3,l4,l5,l2;
b484: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b484;
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
function f82(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g82(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g83(l0,l1) {
let l3,l4,l5,l6,l2;
b487: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b487;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b487;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b488: {
if (l3 === undefined) break b488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b489: {
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
b490: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b490;
if ((l4 === false)) break b490;
l5 = f50(l0,l1); if (l5 === undefined) break b490;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b491: {
if (l3 === undefined) break b491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b492: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b492;
if ((l4 === false)) break b492;
l5 = f50(l0,l1); if (l5 === undefined) break b492;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b493: {
if (l3 === undefined) break b493;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b494: {
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
b495: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b496: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b496;
{
const k497 = keysOf(l7), v497 = valuesOf(l7);
for (let n497 = 0; n497 < v497.length; n497++) {
l8 = k497 === null ? n497 : k497[n497];
l9 = v497[n497];
b498: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b498;
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
b499: {
if (l4 === undefined) break b499;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b500: {
return l2;
}
}
function g86(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b501: {
l2 = new RegoSet();
}
b502: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b502;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b502;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b502;
l8 = l7;
{
const k503 = keysOf(l8), v503 = valuesOf(l8);
for (let n503 = 0; n503 < v503.length; n503++) {
l9 = k503 === null ? n503 : k503[n503];
l10 = v503[n503];
b504: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b505: {
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
b506: {
b507: {
l3 = undefined;
b508: {
l4 = f12(l0,l1); if (l4 === undefined) break b508;
if ((l4 === false)) break b508;
break b507;}
l5 = f13(l0,l1); if (l5 === undefined) break b507;
l6 = l5;
l7 = [];
b509: {
l8 = f11(l0,l1); if (l8 === undefined) break b509;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b507;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b510: {
if (l3 !== undefined) break b510;
l4 = f31(l0,l1); if (l4 === undefined) break b510;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b510;
if (!(l5 === "cancelled")) break b510;
l6 = f13(l0,l1); if (l6 === undefined) break b510;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b510;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b510;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b511: {
if (l3 !== undefined) break b511;
l4 = f57(l0,l1); if (l4 === undefined) break b511;
l5 = l4;
l6 = new RegoSet();
b512: {
l7 = f58(l0,l1); if (l7 === undefined) break b512;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b512;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b512;
if ((l11 === false)) break b512;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b511;
l14 = l13;
l15 = l14;
l16 = f59(l0,l1); if (l16 === undefined) break b511;
l17 = l16;
l18 = f60(l0,l1,l15,l17); if (l18 === undefined) break b511;
l19 = l18;
l20 = f12(l0,l1); if (l20 === undefined) break b511;
l21 = l20;
l22 = f37(l0,l1); if (l22 === undefined) break b511;
l23 = l22;
l24 = f61(l0,l1); if (l24 === undefined) break b511;
l25 = l24;
l26 = f63(l0,l1,l21,l23,l25); if (l26 === undefined) break b511;
l27 = l26;
l28 = f13(l0,l1); if (l28 === undefined) break b511;
l29 = l28;
l30 = f11(l0,l1); if (l30 === undefined) break b511;
l31 = l30;
l32 = f66(l0,l1); if (l32 === undefined) break b511;
l33 = l32;
l34 = f59(l0,l1); if (l34 === undefined) break b511;
l35 = l34;
l36 = f75(l0,l1); if (l36 === undefined) break b511;
l37 = l36;
l38 = f78(l0,l1); if (l38 === undefined) break b511;
l39 = l38;
l40 = new Bare();
b513: {
l41 = f79(l0,l1); if (l41 === undefined) break b513;
l40["due_on"] = l41;
}
b514: {
l42 = f80(l0,l1); if (l42 === undefined) break b514;
l40["idle_from"] = l42;
}
b515: {
l43 = f81(l0,l1); if (l43 === undefined) break b515;
l40["may_suspend_from"] = l43;
}
b516: {
l44 = f82(l0,l1); if (l44 === undefined) break b516;
l40["must_notify_from"] = l44;
}
b517: {
l45 = f83(l0,l1); if (l45 === undefined) break b517;
l40["period"] = l45;
}
b518: {
l46 = f84(l0,l1); if (l46 === undefined) break b518;
l40["unused_since"] = l46;
}
b519: {
b520: {
l48 = H(l1) ? l1.hdp : undefined; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b520;
l49 = H(l48) ? l48.account_cleanup : undefined; if (l49 === undefined && (l49 = S(l48, "account_cleanup")) === undefined) break b520;
l50 = D(l49, "values"); if (l50 === undefined) break b520;
l47 = merge(l50, l40);
break b519;
}
l47 = l40;
}
l51 = l47;
l52 = f86(l0,l1); if (l52 === undefined) break b511;
l53 = l52;
l54 = new O20(l33,l35,l37,l39,l51,l53,l27);
l55 = f25(l0,l1,l29,l31,l19,l54); if (l55 === undefined) break b511;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b521: {
if (l3 === undefined) break b521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b522: {
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
b523: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b523;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b523;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b524: {
if (l3 === undefined) break b524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b525: {
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
b526: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b526;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b526;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b526;
l7 = l6;
l8 = f88(l0,l1); if (l8 === undefined) break b526;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b526;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b526;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b526;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b526;
if ((l13 === false)) break b526;
l14 = f88(l0,l1); if (l14 === undefined) break b526;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b526;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b526;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b527: {
if (l3 === undefined) break b527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b528: {
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
b529: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b530: {
if (l3 === undefined) break b530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b531: {
return l2;
}
}
function g91(l0,l1) {
let l3,l4,l5,l2;
b532: {
l3 = undefined;
l4 = new Bare();
l5 = new O21("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b533: {
if (l3 === undefined) break b533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b534: {
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
b535: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b535;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b535;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b535;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b536: {
if (l4 === undefined) break b536;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b537: {
return l2;
}
}
function f93(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b538: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b538;
if ((l8 === false)) break b538;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b539: {
if (l5 === undefined) break b539;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b540: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b540;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b541: {
if (l5 === undefined) break b541;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b542: {
return l2;
}
}
function f94(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b543: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b543;
l8 = l7;
l9 = l8;
l10 = undefined;
b544: {
b545: {
if (!Array.isArray(l9)) break b545;
break b544;
}
b546: {
if (!O(l9)) break b546;
break b544;
}
b547: {
if (!(l9 instanceof RegoSet)) break b547;
break b544;
}
break b543;
}
{
const k548 = keysOf(l9), v548 = valuesOf(l9);
for (let n548 = 0; n548 < v548.length; n548++) {
l12 = k548 === null ? n548 : k548[n548];
l13 = v548[n548];
b549: {
l14 = l12;
l11 = undefined;
b550: {
l15 = l13;
l16 = f92(l0,l1,l14); if (l16 === undefined) break b550;
l17 = l16;
l18 = f93(l0,l1,l17,l15); if (l18 === undefined) break b550;
if ((l18 === false)) break b550;
l11 = true;
}
if (l11 !== undefined) break b549;
l10 = true;
}
}
}
if (l10 !== undefined) break b543;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b551: {
if (l4 === undefined) break b551;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b552: {
return l2;
}
}
function f95(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b553: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b553;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b553;
if ((l9 === false)) break b553;
l10 = new RegoSet();
b554: {
l11 = b_split(l5,""); if (l11 === undefined) break b554;
l12 = l11;
{
const k555 = keysOf(l12), v555 = valuesOf(l12);
for (let n555 = 0; n555 < v555.length; n555++) {
l13 = k555 === null ? n555 : k555[n555];
l14 = v555[n555];
b556: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b556;
if ((l17 === false)) break b556;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b553;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b553;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b553;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b553;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b553;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b557: {
if (l4 === undefined) break b557;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b558: {
return l2;
}
}
function f96(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b559: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b560: {
{
const k561 = keysOf(l7), v561 = valuesOf(l7);
for (let n561 = 0; n561 < v561.length; n561++) {
l9 = k561 === null ? n561 : k561[n561];
l10 = v561[n561];
b562: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b562;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b562;
l17 = l16;
if (!Q(l17, l12)) break b562;
l18 = b_count(l12); if (l18 === undefined) break b562;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b562;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b559;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b563: {
if (l5 === undefined) break b563;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b564: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b565: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b565;
l11 = l10;
l12 = f96(l0,l1,l7,l11); if (l12 === undefined) break b565;
l13 = l12;
{
const k566 = keysOf(l13), v566 = valuesOf(l13);
for (let n566 = 0; n566 < v566.length; n566++) {
l14 = k566 === null ? n566 : k566[n566];
l15 = v566[n566];
b567: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b567;
if ((l18 === false)) break b567;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b568: {
if (l6 === undefined) break b568;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b569: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b569;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b569;
if ((l12 === false)) break b569;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b570: {
if (l6 === undefined) break b570;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b571: {
return l2;
}
}
function f98(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b572: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b572;
if ((l10 === false)) break b572;
l11 = l8;
l12 = undefined;
b573: {
b574: {
if (!Array.isArray(l11)) break b574;
break b573;
}
b575: {
if (!O(l11)) break b575;
break b573;
}
b576: {
if (!(l11 instanceof RegoSet)) break b576;
break b573;
}
break b572;
}
{
const k577 = keysOf(l11), v577 = valuesOf(l11);
for (let n577 = 0; n577 < v577.length; n577++) {
l14 = k577 === null ? n577 : k577[n577];
l15 = v577[n577];
b578: {
l16 = l14;
l13 = undefined;
b579: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b579;
if ((l18 === false)) break b579;
l13 = true;
}
if (l13 !== undefined) break b578;
l12 = true;
}
}
}
if (l12 !== undefined) break b572;
l19 = f95(l0,l1,l7); if (l19 === undefined) break b572;
l20 = l19;
l21 = l20;
l22 = f97(l0,l1,l21,l8,l9); if (l22 === undefined) break b572;
if ((l22 === false)) break b572;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b580: {
if (l6 === undefined) break b580;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b581: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b582: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b582;
if ((l6 === false)) break b582;
b583: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b583;
if ((l7 === false)) break b583;
break b582;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b584: {
if (l4 === undefined) break b584;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b585: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b586: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b587: {
l7 = f92(l0,l1,l5); if (l7 === undefined) break b587;
l8 = l7;
{
const k588 = keysOf(l8), v588 = valuesOf(l8);
for (let n588 = 0; n588 < v588.length; n588++) {
l9 = k588 === null ? n588 : k588[n588];
l10 = v588[n588];
b589: {
l11 = l9;
l12 = l10;
b590: {
l13 = f99(l0,l1,l12); if (l13 === undefined) break b590;
if ((l13 === false)) break b590;
break b589;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b591: {
if (l4 === undefined) break b591;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b592: {
return l2;
}
}
function f101(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b593: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b593;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b593;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b593;
if (!Q(l9, l10)) break b593;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b594: {
if (l4 === undefined) break b594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b595: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b595;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b595;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b595;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b595;
if ((l12 === false)) break b595;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b596: {
if (l4 === undefined) break b596;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b597: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b597;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b597;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b597;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b597;
l13 = l12;
l14 = f98(l0,l1,l9,l11,l13); if (l14 === undefined) break b597;
if ((l14 === false)) break b597;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b598: {
if (l4 === undefined) break b598;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b599: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b599;
if ((l6 === false)) break b599;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b599;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b599;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b600: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b600;
{
const k601 = keysOf(l13), v601 = valuesOf(l13);
for (let n601 = 0; n601 < v601.length; n601++) {
l14 = k601 === null ? n601 : k601[n601];
l15 = v601[n601];
b602: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b599;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b599;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b599;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b599;
l25 = l24;
l26 = f92(l0,l1,l25); if (l26 === undefined) break b599;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b599;
if ((l28 === false)) break b599;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b603: {
if (l4 === undefined) break b603;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b604: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b604;
if ((l6 === false)) break b604;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b604;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b604;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b605: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b605;
l14 = l13;
l15 = f92(l0,l1,l14); if (l15 === undefined) break b605;
l16 = l15;
{
const k606 = keysOf(l16), v606 = valuesOf(l16);
for (let n606 = 0; n606 < v606.length; n606++) {
l17 = k606 === null ? n606 : k606[n606];
l18 = v606[n606];
b607: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b604;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b604;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b604;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b604;
l28 = l27;
l29 = f92(l0,l1,l28); if (l29 === undefined) break b604;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b604;
if ((l31 === false)) break b604;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b604;
l33 = l32;
l34 = f92(l0,l1,l33); if (l34 === undefined) break b604;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b604;
if ((l36 === false)) break b604;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b608: {
if (l4 === undefined) break b608;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b609: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b609;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b609;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b609;
if ((l10 === false)) break b609;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b609;
l12 = l11;
l13 = f100(l0,l1,l12); if (l13 === undefined) break b609;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b609;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b609;
if (!Q(l16, l17)) break b609;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b610: {
if (l4 === undefined) break b610;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b611: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b611;
if ((l6 === false)) break b611;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b611;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b611;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b611;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b611;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b611;
if ((l15 === false)) break b611;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b612: {
if (l4 === undefined) break b612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b613: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b613;
if ((l6 === false)) break b613;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b613;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b613;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b613;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b613;
l14 = l13;
if (!Q(l10, l14)) break b613;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b614: {
if (l4 === undefined) break b614;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b615: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b615;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b615;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b615;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b615;
if ((l12 === false)) break b615;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b616: {
if (l4 === undefined) break b616;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b617: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b618: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b618;
if ((l6 === false)) break b618;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b618;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b618;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b618;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b619: {
if (l4 === undefined) break b619;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b620: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b620;
if ((l6 === false)) break b620;
l7 = f101(l0,l1,l5); if (l7 === undefined) break b620;
if ((l7 === false)) break b620;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b621: {
if (l4 === undefined) break b621;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b622: {
return l2;
}
}
function f103(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b623: {
b624: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b624;
if ((l6 === false)) break b624;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b624;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b624;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b625: {
if (l4 !== undefined) break b625;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b625;
if ((l6 === false)) break b625;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b625;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b625;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b626: {
if (l4 !== undefined) break b626;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b626;
if ((l6 === false)) break b626;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b626;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b626;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b627: {
if (l4 !== undefined) break b627;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b627;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b628: {
if (l4 === undefined) break b628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b629: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b630: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b631: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b631;
{
const k632 = keysOf(l7), v632 = valuesOf(l7);
for (let n632 = 0; n632 < v632.length; n632++) {
l8 = k632 === null ? n632 : k632[n632];
l9 = v632[n632];
b633: {
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
b634: {
if (l4 === undefined) break b634;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b635: {
return l2;
}
}
function f105(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b636: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b636;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b636;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b637: {
if (l5 === undefined) break b637;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b638: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b638;
if ((l8 === false)) break b638;
l9 = f92(l0,l1,l7); if (l9 === undefined) break b638;
l10 = l9;
l11 = f99(l0,l1,l10); if (l11 === undefined) break b638;
if ((l11 === false)) break b638;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b639: {
if (l5 === undefined) break b639;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b640: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b641: {
b642: {
l4 = undefined;
l5 = l3;
l6 = f102(l0,l1,l5); if (l6 === undefined) break b642;
if ((l6 === false)) break b642;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b643: {
if (l4 !== undefined) break b643;
l5 = l3;
l6 = f103(l0,l1,l5); if (l6 === undefined) break b643;
l7 = l6;
l8 = f104(l0,l1,l5); if (l8 === undefined) break b643;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b643;
l11 = l10;
{
const k644 = keysOf(l11), v644 = valuesOf(l11);
for (let n644 = 0; n644 < v644.length; n644++) {
l12 = k644 === null ? n644 : k644[n644];
l13 = v644[n644];
b645: {
l14 = l12;
l15 = l13;
l16 = f105(l0,l1,l5,l15); if (l16 === undefined) break b645;
if ((l16 === false)) break b645;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b646: {
if (l4 !== undefined) break b646;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b646;
if (!(l6 === "unset")) break b646;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b647: {
if (l4 !== undefined) break b647;
l5 = l3;
l6 = f101(l0,l1,l5); if (l6 === undefined) break b647;
if ((l6 === false)) break b647;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b648: {
if (l4 !== undefined) break b648;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b649: {
if (l4 === undefined) break b649;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b650: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b651: {
b652: {
l4 = undefined;
l5 = l3;
l6 = f102(l0,l1,l5); if (l6 === undefined) break b652;
if ((l6 === false)) break b652;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b653: {
if (l4 !== undefined) break b653;
l5 = l3;
l6 = new RegoSet();
b654: {
l7 = f104(l0,l1,l5); if (l7 === undefined) break b654;
l8 = l7;
{
const k655 = keysOf(l8), v655 = valuesOf(l8);
for (let n655 = 0; n655 < v655.length; n655++) {
l9 = k655 === null ? n655 : k655[n655];
l10 = v655[n655];
b656: {
l11 = l9;
l12 = l10;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b656;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b656;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b653;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b653;
if ((l20 === false)) break b653;
b657: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b657;
if ((l21 === false)) break b657;
break b653;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b658: {
if (l4 !== undefined) break b658;
l5 = l3;
l6 = f104(l0,l1,l5); if (l6 === undefined) break b658;
l7 = l6;
l8 = f103(l0,l1,l5); if (l8 === undefined) break b658;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b658;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b659: {
if (l4 === undefined) break b659;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b660: {
return l2;
}
}
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b661: {
b662: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b663: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b663;
{
const k664 = keysOf(l9), v664 = valuesOf(l9);
for (let n664 = 0; n664 < v664.length; n664++) {
l10 = k664 === null ? n664 : k664[n664];
l11 = v664[n664];
b665: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b665;
{
const k666 = keysOf(l14), v666 = valuesOf(l14);
for (let n666 = 0; n666 < v666.length; n666++) {
l15 = k666 === null ? n666 : k666[n666];
l16 = v666[n666];
b667: {
l17 = l15;
l18 = l16;
l19 = f92(l0,l1,l17); if (l19 === undefined) break b667;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b667;
if (!Q(l21, l20)) break b667;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b667;
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
l25 = b_count(l24); if (l25 === undefined) break b662;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b662;
if ((l28 === false)) break b662;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b662;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b662;
l34 = l33;
l35 = new O11(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b662;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b668: {
if (l5 !== undefined) break b668;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b669: {
if (l5 === undefined) break b669;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b670: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b671: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b671;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b671;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b671;
if ((l11 === false)) break b671;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b672: {
if (l4 === undefined) break b672;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b673: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b673;
if ((l6 === false)) break b673;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b674: {
if (l4 === undefined) break b674;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b675: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b676: {
b677: {
l4 = undefined;
l5 = l3;
l6 = f109(l0,l1,l5); if (l6 === undefined) break b677;
if ((l6 === false)) break b677;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b677;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b677;
l10 = l9;
l11 = new RegoSet();
b678: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b678;
{
const k679 = keysOf(l12), v679 = valuesOf(l12);
for (let n679 = 0; n679 < v679.length; n679++) {
l13 = k679 === null ? n679 : k679[n679];
l14 = v679[n679];
b680: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b677;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b681: {
if (l4 !== undefined) break b681;
l5 = l3;
l6 = new RegoSet();
b682: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b682;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b682;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b682;
l13 = l12;
l14 = f92(l0,l1,l13); if (l14 === undefined) break b682;
l15 = l14;
{
const k683 = keysOf(l15), v683 = valuesOf(l15);
for (let n683 = 0; n683 < v683.length; n683++) {
l16 = k683 === null ? n683 : k683[n683];
l17 = v683[n683];
b684: {
l18 = l16;
l19 = l17;
b685: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b685;
if ((l20 === false)) break b685;
break b684;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b684;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b684;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b684;
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
b686: {
if (l4 === undefined) break b686;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b687: {
return l2;
}
}
function f111(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b688: {
b689: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b689;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b689;
if ((l11 === false)) break b689;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b690: {
if (l5 !== undefined) break b690;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b690;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b690;
if ((l11 === false)) break b690;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b691: {
if (l5 !== undefined) break b691;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b692: {
if (l5 === undefined) break b692;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b693: {
return l2;
}
}
function f112(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b694: {
b695: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b695;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b695;
if ((l11 === false)) break b695;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b696: {
if (l5 !== undefined) break b696;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b696;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b696;
if ((l11 === false)) break b696;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b697: {
if (l5 !== undefined) break b697;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b698: {
if (l5 === undefined) break b698;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b699: {
return l2;
}
}
function f113(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b700: {
l6 = undefined;
if (!(l3 === "permission")) break b700;
l7 = l4;
l8 = l5;
l9 = f111(l0,l1,l7,l8); if (l9 === undefined) break b700;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b701: {
if (l6 === undefined) break b701;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b702: {
l6 = undefined;
if (!(l3 === "check")) break b702;
l7 = l4;
l8 = l5;
l9 = f112(l0,l1,l7,l8); if (l9 === undefined) break b702;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b703: {
if (l6 === undefined) break b703;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b704: {
return l2;
}
}
function f114(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b705: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b705;
l8 = l7;
l9 = l8;
l10 = undefined;
b706: {
b707: {
if (!Array.isArray(l9)) break b707;
break b706;
}
b708: {
if (!O(l9)) break b708;
break b706;
}
b709: {
if (!(l9 instanceof RegoSet)) break b709;
break b706;
}
break b705;
}
{
const k710 = keysOf(l9), v710 = valuesOf(l9);
for (let n710 = 0; n710 < v710.length; n710++) {
l12 = k710 === null ? n710 : k710[n710];
l13 = v710[n710];
b711: {
l14 = l12;
l11 = undefined;
b712: {
l15 = l13;
l16 = f92(l0,l1,l14); if (l16 === undefined) break b712;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b712;
if ((l19 === false)) break b712;
l11 = true;
}
if (l11 !== undefined) break b711;
l10 = true;
}
}
}
if (l10 !== undefined) break b705;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b713: {
if (l4 === undefined) break b713;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b714: {
return l2;
}
}
function f115(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b715: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b716: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b716;
{
const k717 = keysOf(l7), v717 = valuesOf(l7);
for (let n717 = 0; n717 < v717.length; n717++) {
l8 = k717 === null ? n717 : k717[n717];
l9 = v717[n717];
b718: {
l10 = l8;
l11 = l9;
l12 = f114(l0,l1,l11); if (l12 === undefined) break b718;
if ((l12 === false)) break b718;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b718;
if ((l13 === false)) break b718;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b718;
l15 = l14;
{
const k719 = keysOf(l15), v719 = valuesOf(l15);
for (let n719 = 0; n719 < v719.length; n719++) {
l16 = k719 === null ? n719 : k719[n719];
l17 = v719[n719];
b720: {
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
b721: {
if (l4 === undefined) break b721;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b722: {
return l2;
}
}
function f116(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b723: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b723;
if ((l11 === false)) break b723;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b723;
if ((l12 === false)) break b723;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b724: {
if (l6 === undefined) break b724;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b725: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b725;
if ((l11 === false)) break b725;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b726: {
if (l6 === undefined) break b726;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b727: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b728: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b728;
l7 = l6;
l8 = new RegoSet();
b729: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b729;
l10 = l9;
l11 = f92(l0,l1,l10); if (l11 === undefined) break b729;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b729;
l14 = D(l13, l12); if (l14 === undefined) break b729;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b729;
l17 = l16;
{
const k730 = keysOf(l17), v730 = valuesOf(l17);
for (let n730 = 0; n730 < v730.length; n730++) {
l18 = k730 === null ? n730 : k730[n730];
l19 = v730[n730];
b731: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b728;
l24 = l23;
l25 = new RegoSet();
b732: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b732;
l27 = l26;
l28 = f92(l0,l1,l27); if (l28 === undefined) break b732;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b732;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b732;
l33 = l32;
l34 = f98(l0,l1,l29,l31,l33); if (l34 === undefined) break b732;
if ((l34 === false)) break b732;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b732;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b732;
l38 = l37;
{
const k733 = keysOf(l38), v733 = valuesOf(l38);
for (let n733 = 0; n733 < v733.length; n733++) {
l39 = k733 === null ? n733 : k733[n733];
l40 = v733[n733];
b734: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b728;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b735: {
if (l4 === undefined) break b735;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b736: {
return l2;
}
}
function f118(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b737: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b737;
if ((l9 === false)) break b737;
l10 = l7;
l11 = undefined;
b738: {
b739: {
if (!Array.isArray(l10)) break b739;
break b738;
}
b740: {
if (!O(l10)) break b740;
break b738;
}
b741: {
if (!(l10 instanceof RegoSet)) break b741;
break b738;
}
break b737;
}
{
const k742 = keysOf(l10), v742 = valuesOf(l10);
for (let n742 = 0; n742 < v742.length; n742++) {
l13 = k742 === null ? n742 : k742[n742];
l14 = v742[n742];
b743: {
l15 = l13;
l12 = undefined;
b744: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b744;
if ((l17 === false)) break b744;
l12 = true;
}
if (l12 !== undefined) break b743;
l11 = true;
}
}
}
if (l11 !== undefined) break b737;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b745: {
if (l5 === undefined) break b745;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b746: {
return l2;
}
}
function f119(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b747: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.when : undefined; if (l6 === undefined && (l6 = S(l5, "when")) === undefined) break b747;
{
const k748 = keysOf(l6), v748 = valuesOf(l6);
for (let n748 = 0; n748 < v748.length; n748++) {
l7 = k748 === null ? n748 : k748[n748];
l8 = v748[n748];
b749: {
l9 = l7;
l10 = l8;
l11 = f92(l0,l1,l9); if (l11 === undefined) break b749;
l12 = l11;
l13 = f118(l0,l1,l12,l10); if (l13 === undefined) break b749;
if ((l13 === false)) break b749;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b750: {
if (l4 === undefined) break b750;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b751: {
return l2;
}
}
function f120(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b752: {
b753: {
l4 = undefined;
l5 = l3;
b754: {
l6 = f94(l0,l1,l5); if (l6 === undefined) break b754;
if ((l6 === false)) break b754;
break b753;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b755: {
if (l4 !== undefined) break b755;
l5 = l3;
l6 = f106(l0,l1,l5); if (l6 === undefined) break b755;
l7 = l6;
l8 = new O22("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b755;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b756: {
if (l4 === undefined) break b756;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b757: {
return l2;
}
}
function f121(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b758: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b758;
l11 = l10;
l12 = new O23(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b759: {
if (l6 === undefined) break b759;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b760: {
return l2;
}
}
function f122(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b761: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b762: {
l9 = f62(l0,l1,"checks"); if (l9 === undefined) break b762;
if ((l9 === false)) break b762;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b762;
{
const k763 = keysOf(l10), v763 = valuesOf(l10);
for (let n763 = 0; n763 < v763.length; n763++) {
l11 = k763 === null ? n763 : k763[n763];
l12 = v763[n763];
b764: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b764;
l16 = D(l15, l14); if (l16 === undefined) break b764;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b764;
l19 = l18;
l20 = f108(l0,l1,l6,l17); if (l20 === undefined) break b764;
l21 = l20;
l22 = f120(l0,l1,l17); if (l22 === undefined) break b764;
l23 = l22;
l24 = f121(l0,l1,l19,l21,l23); if (l24 === undefined) break b764;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b765: {
if (l5 === undefined) break b765;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b766: {
return l2;
}
}
function f123(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b767: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b768: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b768;
if ((l12 === false)) break b768;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b768;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b768;
l15 = l14;
l16 = f92(l0,l1,l15); if (l16 === undefined) break b768;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b768;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b768;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b768;
l22 = D(l21, l17); if (l22 === undefined) break b768;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b768;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b768;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b768;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b769: {
if (l6 === undefined) break b769;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b770: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b771: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b772: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b772;
{
const k773 = keysOf(l7), v773 = valuesOf(l7);
for (let n773 = 0; n773 < v773.length; n773++) {
l8 = k773 === null ? n773 : k773[n773];
l9 = v773[n773];
b774: {
l10 = l8;
l11 = l9;
l12 = f114(l0,l1,l11); if (l12 === undefined) break b774;
if ((l12 === false)) break b774;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b774;
if ((l13 === false)) break b774;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b774;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b775: {
if (l4 === undefined) break b775;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b776: {
return l2;
}
}
function f125(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b777: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b778: {
{
const k779 = keysOf(l5), v779 = valuesOf(l5);
for (let n779 = 0; n779 < v779.length; n779++) {
l7 = k779 === null ? n779 : k779[n779];
l8 = v779[n779];
b780: {
l9 = l7;
l10 = l8;
l11 = f85(l0,l1,l10); if (l11 === undefined) break b780;
l12 = l11;
{
const k781 = keysOf(l12), v781 = valuesOf(l12);
for (let n781 = 0; n781 < v781.length; n781++) {
l13 = k781 === null ? n781 : k781[n781];
l14 = v781[n781];
b782: {
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
b783: {
if (l4 === undefined) break b783;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b784: {
return l2;
}
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b785: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b786: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b786;
{
const k787 = keysOf(l9), v787 = valuesOf(l9);
for (let n787 = 0; n787 < v787.length; n787++) {
l10 = k787 === null ? n787 : k787[n787];
l11 = v787[n787];
b788: {
l12 = l10;
l13 = l11;
l14 = f94(l0,l1,l13); if (l14 === undefined) break b788;
if ((l14 === false)) break b788;
l15 = f108(l0,l1,l6,l13); if (l15 === undefined) break b788;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b788;
l18 = l17;
l19 = f69(l0,l1,l18,l16); if (l19 === undefined) break b788;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b789: {
if (l5 === undefined) break b789;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b790: {
return l2;
}
}
function f127(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l2;
b791: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b792: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b792;
{
const k793 = keysOf(l11), v793 = valuesOf(l11);
for (let n793 = 0; n793 < v793.length; n793++) {
l12 = k793 === null ? n793 : k793[n793];
l13 = v793[n793];
b794: {
l14 = l12;
l15 = l13;
l16 = f94(l0,l1,l15); if (l16 === undefined) break b794;
if ((l16 === false)) break b794;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b795: {
{
const k796 = keysOf(l17), v796 = valuesOf(l17);
for (let n796 = 0; n796 < v796.length; n796++) {
l19 = k796 === null ? n796 : k796[n796];
l20 = v796[n796];
b797: {
l21 = l19;
l22 = l20;
l23 = f106(l0,l1,l22); if (l23 === undefined) break b797;
l24 = l23;
if (!(l24 === "failed")) break b797;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b798: {
{
const k799 = keysOf(l17), v799 = valuesOf(l17);
for (let n799 = 0; n799 < v799.length; n799++) {
l27 = k799 === null ? n799 : k799[n799];
l28 = v799[n799];
b800: {
l29 = l27;
l30 = l28;
l31 = f107(l0,l1,l30); if (l31 === undefined) break b800;
l32 = l31;
{
const k801 = keysOf(l32), v801 = valuesOf(l32);
for (let n801 = 0; n801 < v801.length; n801++) {
l33 = k801 === null ? n801 : k801[n801];
l34 = v801[n801];
b802: {
l35 = l33;
l36 = l34;
l37 = f105(l0,l1,l30,l36); if (l37 === undefined) break b802;
if ((l37 === false)) break b802;
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
b803: {
{
const k804 = keysOf(l17), v804 = valuesOf(l17);
for (let n804 = 0; n804 < v804.length; n804++) {
l41 = k804 === null ? n804 : k804[n804];
l42 = v804[n804];
b805: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b805;
if (!(l45 === "unset")) break b805;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b805;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b805;
l50 = l49;
l51 = new O24(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b806: {
{
const k807 = keysOf(l25), v807 = valuesOf(l25);
for (let n807 = 0; n807 < v807.length; n807++) {
l54 = k807 === null ? n807 : k807[n807];
l55 = v807[n807];
b808: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b808;
l59 = l58;
l60 = f108(l0,l1,l7,l59); if (l60 === undefined) break b808;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b808;
l63 = l62;
l64 = f110(l0,l1,l63); if (l64 === undefined) break b808;
l65 = l64;
l66 = f76(l0,l1,l57,l61,l65); if (l66 === undefined) break b808;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b791;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b791;
l72 = l71;
l73 = f113(l0,l1,l72,l68,l70); if (l73 === undefined) break b791;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b791;
l77 = l76;
l78 = f115(l0,l1,l9); if (l78 === undefined) break b791;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b791;
l81 = l80;
l82 = new RegoSet();
b809: {
{
const k810 = keysOf(l17), v810 = valuesOf(l17);
for (let n810 = 0; n810 < v810.length; n810++) {
l83 = k810 === null ? n810 : k810[n810];
l84 = v810[n810];
b811: {
l85 = l83;
l86 = l84;
l87 = f116(l0,l1,l85,l75,l25); if (l87 === undefined) break b811;
if ((l87 === false)) break b811;
l88 = f117(l0,l1,l86); if (l88 === undefined) break b811;
l89 = l88;
{
const k812 = keysOf(l89), v812 = valuesOf(l89);
for (let n812 = 0; n812 < v812.length; n812++) {
l90 = k812 === null ? n812 : k812[n812];
l91 = v812[n812];
b813: {
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
l95 = b_or(l81,l94); if (l95 === undefined) break b791;
l96 = l95;
l97 = new RegoSet();
b814: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b814;
{
const k815 = keysOf(l98), v815 = valuesOf(l98);
for (let n815 = 0; n815 < v815.length; n815++) {
l99 = k815 === null ? n815 : k815[n815];
l100 = v815[n815];
b816: {
l101 = l99;
l102 = l100;
l103 = f119(l0,l1,l102); if (l103 === undefined) break b816;
if ((l103 === false)) break b816;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b816;
if ((l105 === false)) break b816;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b816;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b816;
l109 = l108;
{
const k817 = keysOf(l109), v817 = valuesOf(l109);
for (let n817 = 0; n817 < v817.length; n817++) {
l110 = k817 === null ? n817 : k817[n817];
l111 = v817[n817];
b818: {
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
l115 = b_or(l96,l114); if (l115 === undefined) break b791;
l116 = l115;
l117 = f122(l0,l1,l7,l9); if (l117 === undefined) break b791;
l118 = l117;
l119 = b_or(l39,l52); if (l119 === undefined) break b791;
l120 = l119;
l121 = f123(l0,l1,l7,l9,l75); if (l121 === undefined) break b791;
l122 = l121;
l123 = b_or(l68,l122); if (l123 === undefined) break b791;
l124 = l123;
l125 = f124(l0,l1,l9); if (l125 === undefined) break b791;
l126 = l125;
l127 = f125(l0,l1,l9); if (l127 === undefined) break b791;
l128 = l127;
l129 = b_or(l126,l128); if (l129 === undefined) break b791;
l130 = l129;
l131 = H(l7) ? l7.decision : undefined; if (l131 === undefined && (l131 = S(l7, "decision")) === undefined) break b791;
l132 = l131;
l133 = [];
b819: {
l134 = new RegoSet();
l134.add("compliant");
l134.add("permit");
l135 = b_internal_member_2(l75,l134); if (l135 === undefined) break b819;
if ((l135 === false)) break b819;
l136 = f126(l0,l1,l7,l9); if (l136 === undefined) break b819;
l137 = l136;
{
const k820 = keysOf(l137), v820 = valuesOf(l137);
for (let n820 = 0; n820 < v820.length; n820++) {
l138 = k820 === null ? n820 : k820[n820];
l139 = v820[n820];
b821: {
l140 = l138;
l141 = l139;
l133.push(l141);
}
}
}
}
l142 = l133;
l143 = new O25(l116,l118,l120,l142,l124,l130);
l144 = f25(l0,l1,l132,l8,l75,l143); if (l144 === undefined) break b791;
l145 = l144;
if (l6 === undefined) l6 = l145; else if (!Q(l6, l145)) conflict();
}
b822: {
if (l6 === undefined) break b822;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b823: {
return l2;
}
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b824: {
b825: {
l3 = undefined;
b826: {
l4 = f89(l0,l1); if (l4 === undefined) break b826;
if ((l4 === false)) break b826;
break b825;}
l5 = f90(l0,l1); if (l5 === undefined) break b825;
l6 = l5;
l7 = [];
b827: {
l8 = f88(l0,l1); if (l8 === undefined) break b827;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b825;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b828: {
if (l3 !== undefined) break b828;
l4 = f91(l0,l1); if (l4 === undefined) break b828;
l5 = l4;
l6 = f88(l0,l1); if (l6 === undefined) break b828;
l7 = l6;
l8 = f89(l0,l1); if (l8 === undefined) break b828;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b828;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b829: {
if (l3 === undefined) break b829;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b830: {
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
b831: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b831;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b831;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b832: {
if (l3 === undefined) break b832;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b833: {
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
b834: {
l3 = undefined;
l4 = f129(l0,l1); if (l4 === undefined) break b834;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b834;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b834;
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
function f130(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g130(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f131(l0,l1) {
let l3,l2;
b837: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b838: {
if (l3 === undefined) break b838;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b839: {
return l2;
}
}
function g132(l0,l1) {
let l3,l4,l5,l2;
b840: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b841: {
if (l3 === undefined) break b841;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b842: {
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
b843: {
b844: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b844;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b844;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b844;
if ((l7 === false)) break b844;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b844;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b844;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b845: {
if (l3 !== undefined) break b845;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b846: {
if (l3 === undefined) break b846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b847: {
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
b848: {
b849: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b849;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b849;
if ((l12 === false)) break b849;
l13 = f6(l0,l1); if (l13 === undefined) break b849;
l14 = l13;
l15 = f39(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b849;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b850: {
if (l6 !== undefined) break b850;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b850;
l11 = f6(l0,l1); if (l11 === undefined) break b850;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b850;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b851: {
if (l6 !== undefined) break b851;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b851;
if ((l10 === false)) break b851;
l11 = f6(l0,l1); if (l11 === undefined) break b851;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b851;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b852: {
if (l6 !== undefined) break b852;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b852;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b852;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b853: {
if (l6 === undefined) break b853;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b854: {
return l2;
}
}
function f135(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b855: {
b856: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b856;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b856;
if ((l10 === false)) break b856;
l11 = f6(l0,l1); if (l11 === undefined) break b856;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b856;
if ((l13 === false)) break b856;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b857: {
if (l5 !== undefined) break b857;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b858: {
if (l5 === undefined) break b858;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b859: {
return l2;
}
}
function f136(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b860: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1); if (l12 === undefined) break b860;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b860;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b860;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b860;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b860;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b860;
l22 = l21;
l23 = f36(l0,l1,l18,l16,l22); if (l23 === undefined) break b860;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b860;
l27 = l26;
l28 = f134(l0,l1,l27,l25,l11); if (l28 === undefined) break b860;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b860;
l32 = l31;
l33 = f135(l0,l1,l32,l25); if (l33 === undefined) break b860;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b860;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b860;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b861: {
if (l7 === undefined) break b861;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b862: {
return l2;
}
}
function f137(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b863: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b863;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b863;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b863;
l13 = l12;
l14 = f136(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b863;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b864: {
if (l5 === undefined) break b864;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b865: {
return l2;
}
}
function f138(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b866: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b867: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b867;
if (!(l7 === "unknown")) break b867;
l8 = new O8("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b868: {
if (l4 === undefined) break b868;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b869: {
return l2;
}
}
function f139(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b870: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b871: {
if ((l9 === false)) break b871;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b871;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b871;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b871;
l15 = l14;
l16 = new O11(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b871;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b871;
l20 = l19;
{
const k872 = keysOf(l20), v872 = valuesOf(l20);
for (let n872 = 0; n872 < v872.length; n872++) {
l21 = k872 === null ? n872 : k872[n872];
l22 = v872[n872];
b873: {
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
b874: {
if (l6 === undefined) break b874;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b875: {
return l2;
}
}
function f140(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b876: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f137(l0,l1,l8,l9); if (l10 === undefined) break b876;
l11 = l10;
l12 = l11;
l13 = f138(l0,l1,l12); if (l13 === undefined) break b876;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b876;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f60(l0,l1,l18,l15); if (l19 === undefined) break b876;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b876;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b876;
l24 = l23;
l25 = f139(l0,l1,l8,l9,l24); if (l25 === undefined) break b876;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b876;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b876;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b876;
l32 = l31;
l33 = f63(l0,l1,l9,l30,l32); if (l33 === undefined) break b876;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b876;
l36 = l35;
l37 = [];
b877: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b877;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b877;
l41 = D(l40, l39); if (l41 === undefined) break b877;
if ((l41 === false)) break b877;
l42 = f71(l0,l1,l9); if (l42 === undefined) break b877;
l43 = l42;
{
const k878 = keysOf(l43), v878 = valuesOf(l43);
for (let n878 = 0; n878 < v878.length; n878++) {
l44 = k878 === null ? n878 : k878[n878];
l45 = v878[n878];
b879: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b880: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b880;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b880;
l53 = D(l52, l51); if (l53 === undefined) break b880;
l54 = l53;
l55 = f27(l0,l1,l54,l9); if (l55 === undefined) break b880;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b880;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b880;
l59 = l58;
l60 = new O18(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b880;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b876;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b876;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b876;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b876;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f25(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b876;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b881: {
if (l6 === undefined) break b881;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b882: {
return l2;
}
}
function f141(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b883: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f137(l0,l1,l8,l9); if (l10 === undefined) break b883;
l11 = l10;
l12 = l11;
l13 = f138(l0,l1,l12); if (l13 === undefined) break b883;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b884: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b884;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b884;
if ((l20 === false)) break b884;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b885: {
l23 = b_count(l21); if (l23 === undefined) break b885;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b885;
if ((l26 === false)) break b885;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b885;
l29 = l28;
{
const k886 = keysOf(l29), v886 = valuesOf(l29);
for (let n886 = 0; n886 < v886.length; n886++) {
l30 = k886 === null ? n886 : k886[n886];
l31 = v886[n886];
b887: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b883;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b883;
l38 = l37;
l39 = f35(l0,l1,l36,l38); if (l39 === undefined) break b883;
l40 = l39;
l41 = l40;
l42 = f60(l0,l1,l21,l15); if (l42 === undefined) break b883;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b883;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b883;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b883;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b883;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b883;
l54 = l53;
l55 = f63(l0,l1,l9,l54,l41); if (l55 === undefined) break b883;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b883;
l58 = l57;
l59 = new RegoSet();
b888: {
l60 = b_count(l21); if (l60 === undefined) break b888;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b888;
if ((l63 === false)) break b888;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b888;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b888;
l66 = l65;
l67 = f27(l0,l1,l66,l9); if (l67 === undefined) break b888;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f25(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b883;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b889: {
if (l6 === undefined) break b889;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b890: {
return l2;
}
}
function f142(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b891: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b892: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b892;
if ((l10 === false)) break b892;
break b891;}
l11 = f140(l0,l1,l7,l8,l9); if (l11 === undefined) break b891;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b893: {
if (l6 === undefined) break b893;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b894: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b894;
if ((l10 === false)) break b894;
l11 = f141(l0,l1,l7,l8,l9); if (l11 === undefined) break b894;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b895: {
if (l6 === undefined) break b895;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b896: {
return l2;
}
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b897: {
b898: {
l3 = undefined;
b899: {
l4 = f130(l0,l1); if (l4 === undefined) break b899;
if ((l4 === false)) break b899;
break b898;}
l5 = f131(l0,l1); if (l5 === undefined) break b898;
l6 = l5;
l7 = [];
b900: {
l8 = f129(l0,l1); if (l8 === undefined) break b900;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b898;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b901: {
if (l3 !== undefined) break b901;
l4 = f132(l0,l1); if (l4 === undefined) break b901;
l5 = l4;
l6 = f129(l0,l1); if (l6 === undefined) break b901;
l7 = l6;
l8 = f130(l0,l1); if (l8 === undefined) break b901;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b901;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b902: {
if (l3 === undefined) break b902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b903: {
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
b904: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b904;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b904;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b905: {
if (l3 === undefined) break b905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b906: {
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
b907: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b907;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b907;
l6 = l5;
l7 = f144(l0,l1); if (l7 === undefined) break b907;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b907;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b907;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b907;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b907;
if ((l12 === false)) break b907;
l13 = f144(l0,l1); if (l13 === undefined) break b907;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b907;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b907;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b908: {
if (l3 === undefined) break b908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b909: {
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
b910: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b911: {
if (l3 === undefined) break b911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b912: {
return l2;
}
}
function g147(l0,l1) {
let l3,l4,l5,l6,l2;
b913: {
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
b914: {
if (l3 === undefined) break b914;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b915: {
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
b916: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b916;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b916;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b916;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b916;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b916;
l18 = l17;
l19 = [];
b917: {
l20 = f62(l0,l1,"checks"); if (l20 === undefined) break b917;
if ((l20 === false)) break b917;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b917;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b917;
l23 = l22;
l24 = f121(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b917;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b916;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b918: {
if (l6 === undefined) break b918;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b919: {
return l2;
}
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b920: {
b921: {
l3 = undefined;
b922: {
l4 = f145(l0,l1); if (l4 === undefined) break b922;
if ((l4 === false)) break b922;
break b921;}
l5 = f146(l0,l1); if (l5 === undefined) break b921;
l6 = l5;
l7 = [];
b923: {
l8 = f144(l0,l1); if (l8 === undefined) break b923;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b921;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b924: {
if (l3 !== undefined) break b924;
l4 = f147(l0,l1); if (l4 === undefined) break b924;
l5 = l4;
l6 = f144(l0,l1); if (l6 === undefined) break b924;
l7 = l6;
l8 = f145(l0,l1); if (l8 === undefined) break b924;
l9 = l8;
l10 = f148(l0,l1,l5,l7,l9); if (l10 === undefined) break b924;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b925: {
if (l3 === undefined) break b925;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b926: {
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
b927: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b927;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b927;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b928: {
if (l3 === undefined) break b928;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b929: {
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
b930: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b930;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b930;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b930;
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
function f151(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b933: {
l3 = undefined;
b934: {
l4 = f151(l0,l1); if (l4 === undefined) break b934;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b934;
if ((l5 === false)) break b934;
break b933;}
l6 = f151(l0,l1); if (l6 === undefined) break b933;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b935: {
if (l3 === undefined) break b935;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b936: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b936;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b936;
l6 = l5;
l7 = f151(l0,l1); if (l7 === undefined) break b936;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b936;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b936;
if ((l10 === false)) break b936;
l11 = f151(l0,l1); if (l11 === undefined) break b936;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b937: {
if (l3 === undefined) break b937;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b938: {
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
b939: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b940: {
if (l3 === undefined) break b940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b941: {
return l2;
}
}
function f154(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b942: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b942;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b942;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b942;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b942;
if ((l14 === false)) break b942;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b943: {
if (l4 === undefined) break b943;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b944: {
return l2;
}
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b945: {
l3 = undefined;
l4 = [];
b946: {
l5 = f152(l0,l1); if (l5 === undefined) break b946;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b946;
{
const k947 = keysOf(l6), v947 = valuesOf(l6);
for (let n947 = 0; n947 < v947.length; n947++) {
l7 = k947 === null ? n947 : k947[n947];
l8 = v947[n947];
b948: {
l9 = l7;
l10 = l8;
b949: {
l11 = f154(l0,l1,l10); if (l11 === undefined) break b949;
if ((l11 === false)) break b949;
break b948;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b950: {
if (l3 === undefined) break b950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b951: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b952: {
b953: {
l3 = undefined;
b954: {
l4 = f152(l0,l1); if (l4 === undefined) break b954;
if ((l4 === false)) break b954;
break b953;}
l5 = f153(l0,l1); if (l5 === undefined) break b953;
l6 = l5;
l7 = [];
b955: {
l8 = f150(l0,l1); if (l8 === undefined) break b955;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b953;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b956: {
if (l3 !== undefined) break b956;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b956;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b956;
if (!(l5 === false)) break b956;
l6 = f153(l0,l1); if (l6 === undefined) break b956;
l7 = l6;
l8 = f150(l0,l1); if (l8 === undefined) break b956;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b956;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b957: {
if (l3 !== undefined) break b957;
l4 = f155(l0,l1); if (l4 === undefined) break b957;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b957;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b957;
l9 = f152(l0,l1); if (l9 === undefined) break b957;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b957;
l12 = l11;
l13 = f153(l0,l1); if (l13 === undefined) break b957;
l14 = l13;
l15 = f150(l0,l1); if (l15 === undefined) break b957;
l16 = l15;
l17 = new O3(l12);
l18 = f25(l0,l1,l14,l16,"fulfilled",l17); if (l18 === undefined) break b957;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b958: {
if (l3 !== undefined) break b958;
l4 = f152(l0,l1); if (l4 === undefined) break b958;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b958;
l7 = l6;
l8 = f155(l0,l1); if (l8 === undefined) break b958;
l9 = 0;
l10 = D(l8, l9); if (l10 === undefined) break b958;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b958;
l13 = l12;
l14 = b_or(l7,l13); if (l14 === undefined) break b958;
l15 = l14;
l16 = f155(l0,l1); if (l16 === undefined) break b958;
l17 = 0;
l18 = D(l16, l17); if (l18 === undefined) break b958;
l19 = H(l18) ? l18.code : undefined; if (l19 === undefined && (l19 = S(l18, "code")) === undefined) break b958;
l20 = l19;
l21 = [l20,"due"];
l22 = b_concat("_",l21); if (l22 === undefined) break b958;
l23 = l22;
l24 = f155(l0,l1); if (l24 === undefined) break b958;
l25 = 0;
l26 = D(l24, l25); if (l26 === undefined) break b958;
l27 = l26;
l28 = f27(l0,l1,l23,l27); if (l28 === undefined) break b958;
l29 = l28;
l30 = f155(l0,l1); if (l30 === undefined) break b958;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b958;
l33 = l32;
l34 = new RegoSet();
l34.add("by");
l34.add("documents");
l34.add("to");
l34.add("with");
l35 = b_object_filter(l33,l34); if (l35 === undefined) break b958;
l36 = l35;
l37 = f155(l0,l1); if (l37 === undefined) break b958;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b958;
l40 = H(l39) ? l39.code : undefined; if (l40 === undefined && (l40 = S(l39, "code")) === undefined) break b958;
l41 = l40;
l42 = [];
b959: {
l43 = f155(l0,l1); if (l43 === undefined) break b959;
{
const k960 = keysOf(l43), v960 = valuesOf(l43);
for (let n960 = 0; n960 < v960.length; n960++) {
l44 = k960 === null ? n960 : k960[n960];
l45 = v960[n960];
b961: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.code : undefined; if (l48 === undefined && (l48 = S(l47, "code")) === undefined) break b961;
l49 = l48;
l42.push(l49);
}
}
}
}
l50 = l42;
l51 = new O33(l41,l50);
l52 = b_object_union(l51,l36); if (l52 === undefined) break b958;
l53 = l52;
l54 = f153(l0,l1); if (l54 === undefined) break b958;
l55 = l54;
l56 = f150(l0,l1); if (l56 === undefined) break b958;
l57 = l56;
l58 = [];
b962: {
l59 = f155(l0,l1); if (l59 === undefined) break b962;
{
const k963 = keysOf(l59), v963 = valuesOf(l59);
for (let n963 = 0; n963 < v963.length; n963++) {
l60 = k963 === null ? n963 : k963[n963];
l61 = v963[n963];
b964: {
l62 = l60;
l63 = l61;
l64 = H(l63) ? l63.code : undefined; if (l64 === undefined && (l64 = S(l63, "code")) === undefined) break b964;
l65 = l64;
l66 = f69(l0,l1,l65,l63); if (l66 === undefined) break b964;
l67 = l66;
l58.push(l67);
}
}
}
}
l68 = l58;
l69 = new O34(l15,l68);
l70 = new RegoSet();
l70.add(l29);
l69["reasons"] = l70;
l69["values"] = l53;
l71 = f25(l0,l1,l55,l57,"due",l69); if (l71 === undefined) break b958;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b965: {
if (l3 === undefined) break b965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b966: {
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
b967: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b967;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b967;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b968: {
if (l3 === undefined) break b968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b969: {
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
b970: {
l3 = undefined;
l4 = f157(l0,l1); if (l4 === undefined) break b970;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b970;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b970;
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
function f158(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f159(l0,l1) {
let l3,l2;
b973: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b974: {
if (l3 === undefined) break b974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b975: {
return l2;
}
}
function f160(l0,l1,l3) {
let l4,l5,l6,l2;
b976: {
b977: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b977;
if ((l6 === false)) break b977;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b978: {
if (l4 !== undefined) break b978;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b979: {
if (l4 === undefined) break b979;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b980: {
return l2;
}
}
function g161(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b981: {
l2 = new RegoSet();
}
b982: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b982;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b982;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b982;
if ((l7 === false)) break b982;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b982;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b982;
l12 = l11;
l13 = f160(l0,l1,l12); if (l13 === undefined) break b982;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b982;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b982;
l17 = l16;
l18 = f158(l0,l1); if (l18 === undefined) break b982;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b982;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b983: {
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
b984: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b984;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b984;
if (!(l5 === true)) break b984;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b985: {
if (l3 === undefined) break b985;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b986: {
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
b987: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b987;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b987;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b988: {
if (l3 === undefined) break b988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b989: {
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
b990: {
l3 = undefined;
l4 = [];
b991: {
l5 = f162(l0,l1); if (l5 === undefined) break b991;
if ((l5 === false)) break b991;
l6 = f158(l0,l1); if (l6 === undefined) break b991;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b991;
{
const k992 = keysOf(l7), v992 = valuesOf(l7);
for (let n992 = 0; n992 < v992.length; n992++) {
l8 = k992 === null ? n992 : k992[n992];
l9 = v992[n992];
b993: {
l10 = l8;
l11 = l9;
l12 = f163(l0,l1); if (l12 === undefined) break b993;
l13 = l12;
b994: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b994;
if ((l14 === false)) break b994;
break b993;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b995: {
if (l3 === undefined) break b995;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b996: {
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
b997: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b997;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b997;
if ((l5 === false)) break b997;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b997;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b997;
if (!(l7 === true)) break b997;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b998: {
if (l3 === undefined) break b998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b999: {
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
b1000: {
b1001: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1001;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1001;
if ((l8 === false)) break b1001;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1001;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1001;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1001;
if ((l13 === false)) break b1001;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1002: {
if (l4 !== undefined) break b1002;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1002;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1002;
if ((l8 === false)) break b1002;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1003: {
if (l4 !== undefined) break b1003;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1003;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1003;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1003;
if ((l10 === false)) break b1003;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1004: {
if (l4 !== undefined) break b1004;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1005: {
if (l4 === undefined) break b1005;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1006: {
return l2;
}
}
function f167(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1007: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1008: {
l7 = f164(l0,l1); if (l7 === undefined) break b1008;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1008;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1008;
if ((l12 === false)) break b1008;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1009: {
l15 = f162(l0,l1); if (l15 === undefined) break b1009;
if ((l15 === false)) break b1009;
l16 = f164(l0,l1); if (l16 === undefined) break b1009;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1009;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1009;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1007;
l23 = l22;
l24 = new RegoSet();
b1010: {
l25 = f165(l0,l1); if (l25 === undefined) break b1010;
if ((l25 === false)) break b1010;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1007;
l28 = l27;
l29 = new RegoSet();
b1011: {
{
const k1012 = keysOf(l5), v1012 = valuesOf(l5);
for (let n1012 = 0; n1012 < v1012.length; n1012++) {
l30 = k1012 === null ? n1012 : k1012[n1012];
l31 = v1012[n1012];
b1013: {
l32 = l30;
l33 = l31;
l34 = f166(l0,l1,l33); if (l34 === undefined) break b1013;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1007;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1014: {
if (l4 === undefined) break b1014;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1015: {
return l2;
}
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1016: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b1016;
if ((l4 === false)) break b1016;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1016;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1016;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1016;
if ((l8 === false)) break b1016;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1017: {
if (l3 === undefined) break b1017;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1018: {
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
b1019: {
l2 = new RegoSet();
}
b1020: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b1020;
if ((l4 === false)) break b1020;
b1021: {
l5 = f168(l0,l1); if (l5 === undefined) break b1021;
if ((l5 === false)) break b1021;
break b1020;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1022: {
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
b1023: {
b1024: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1024;
if ((l8 === false)) break b1024;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1025: {
if (l5 !== undefined) break b1025;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1025;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1025;
if ((l11 === false)) break b1025;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1026: {
if (l5 !== undefined) break b1026;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1026;
if ((l8 === false)) break b1026;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1027: {
if (l5 !== undefined) break b1027;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1027;
if ((l8 === false)) break b1027;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1028: {
if (l5 !== undefined) break b1028;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1028;
if ((l8 === false)) break b1028;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1029: {
if (l5 === undefined) break b1029;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1030: {
return l2;
}
}
function f171(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1031: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f170(l0,l1,l6,l7); if (l8 === undefined) break b1031;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1032: {
if (l5 === undefined) break b1032;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1033: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1033;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1033;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1033;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1034: {
if (l5 === undefined) break b1034;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1035: {
return l2;
}
}
function f172(l0,l1,l3) {
let l4,l5,l6,l2;
b1036: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1036;
if (!(l6 === "")) break b1036;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1037: {
if (l4 === undefined) break b1037;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1038: {
return l2;
}
}
function f173(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1039: {
l4 = undefined;
l5 = l3;
l6 = [];
b1040: {
{
const k1041 = keysOf(l5), v1041 = valuesOf(l5);
for (let n1041 = 0; n1041 < v1041.length; n1041++) {
l7 = k1041 === null ? n1041 : k1041[n1041];
l8 = v1041[n1041];
b1042: {
l9 = l7;
l10 = l8;
l11 = f172(l0,l1,l10); if (l11 === undefined) break b1042;
if ((l11 === false)) break b1042;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1042;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1042;
l15 = l14;
l16 = f69(l0,l1,l13,l15); if (l16 === undefined) break b1042;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1043: {
if (l4 === undefined) break b1043;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1044: {
return l2;
}
}
function f174(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1045: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1046: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1046;
l12 = l11;
{
const k1047 = keysOf(l6), v1047 = valuesOf(l6);
for (let n1047 = 0; n1047 < v1047.length; n1047++) {
l13 = k1047 === null ? n1047 : k1047[n1047];
l14 = v1047[n1047];
b1048: {
l15 = l13;
l16 = l14;
l17 = f166(l0,l1,l16); if (l17 === undefined) break b1048;
l18 = l17;
if (!Q(l18, l7)) break b1048;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1048;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1048;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1048;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1048;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1049: {
if (l5 === undefined) break b1049;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1050: {
return l2;
}
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1051: {
l3 = undefined;
l4 = new RegoSet();
b1052: {
l5 = f168(l0,l1); if (l5 === undefined) break b1052;
if ((l5 === false)) break b1052;
l6 = f164(l0,l1); if (l6 === undefined) break b1052;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b1052;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1052;
if ((l11 === false)) break b1052;
l12 = f158(l0,l1); if (l12 === undefined) break b1052;
l13 = l12;
l14 = new RegoSet();
b1053: {
l15 = f164(l0,l1); if (l15 === undefined) break b1053;
{
const k1054 = keysOf(l15), v1054 = valuesOf(l15);
for (let n1054 = 0; n1054 < v1054.length; n1054++) {
l16 = k1054 === null ? n1054 : k1054[n1054];
l17 = v1054[n1054];
b1055: {
l18 = l16;
l19 = l17;
l14.add(l19);
}
}
}
}
l20 = l14;
l21 = f76(l0,l1,"documents_due",l13,l20); if (l21 === undefined) break b1052;
l22 = l21;
l4.add(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1056: {
if (l3 === undefined) break b1056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1057: {
return l2;
}
}
function f175(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function f176(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1058: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1059: {
l7 = f165(l0,l1); if (l7 === undefined) break b1059;
if ((l7 === false)) break b1059;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1059;
if ((l9 === false)) break b1059;
l10 = f158(l0,l1); if (l10 === undefined) break b1059;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1059;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1059;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1060: {
if (l4 === undefined) break b1060;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1061: {
return l2;
}
}
function g177(l0,l1) {
let l3,l4,l5,l6,l2;
b1062: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b1062;
if ((l4 === false)) break b1062;
l5 = f164(l0,l1); if (l5 === undefined) break b1062;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1063: {
if (l3 === undefined) break b1063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1064: {
return l2;
}
}
function f177(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1065: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1065;
{
const k1066 = keysOf(l4), v1066 = valuesOf(l4);
for (let n1066 = 0; n1066 < v1066.length; n1066++) {
l5 = k1066 === null ? n1066 : k1066[n1066];
l6 = v1066[n1066];
b1067: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1067;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1068: {
if (l3 === undefined) break b1068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1069: {
return l2;
}
}
function f178(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1070: {
b1071: {
l3 = undefined;
b1072: {
l4 = f158(l0,l1); if (l4 === undefined) break b1072;
if ((l4 === false)) break b1072;
break b1071;}
l5 = f159(l0,l1); if (l5 === undefined) break b1071;
l6 = l5;
l7 = [];
b1073: {
l8 = f157(l0,l1); if (l8 === undefined) break b1073;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1071;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1074: {
if (l3 !== undefined) break b1074;
l4 = f161(l0,l1); if (l4 === undefined) break b1074;
l5 = l4;
l6 = f167(l0,l1,l5); if (l6 === undefined) break b1074;
l7 = l6;
l8 = f169(l0,l1); if (l8 === undefined) break b1074;
l9 = l8;
l10 = f171(l0,l1,l7,l9); if (l10 === undefined) break b1074;
l11 = l10;
l12 = l11;
l13 = f158(l0,l1); if (l13 === undefined) break b1074;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1074;
l16 = l15;
l17 = new RegoSet();
b1075: {
l18 = f165(l0,l1); if (l18 === undefined) break b1075;
if ((l18 === false)) break b1075;
l19 = f158(l0,l1); if (l19 === undefined) break b1075;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1075;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1075;
l23 = l22;
{
const k1076 = keysOf(l23), v1076 = valuesOf(l23);
for (let n1076 = 0; n1076 < v1076.length; n1076++) {
l24 = k1076 === null ? n1076 : k1076[n1076];
l25 = v1076[n1076];
b1077: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1074;
l30 = l29;
l31 = f161(l0,l1); if (l31 === undefined) break b1074;
l32 = l31;
l33 = f173(l0,l1,l32); if (l33 === undefined) break b1074;
l34 = l33;
l35 = [];
b1078: {
l36 = f164(l0,l1); if (l36 === undefined) break b1078;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1078;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1078;
if ((l41 === false)) break b1078;
l42 = f158(l0,l1); if (l42 === undefined) break b1078;
l43 = l42;
l44 = f69(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1078;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1079: {
l48 = f165(l0,l1); if (l48 === undefined) break b1079;
if ((l48 === false)) break b1079;
l49 = f158(l0,l1); if (l49 === undefined) break b1079;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1079;
l51 = l50;
l52 = f69(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1079;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f74(l0,l1,l55); if (l56 === undefined) break b1074;
l57 = l56;
l58 = f161(l0,l1); if (l58 === undefined) break b1074;
l59 = l58;
l60 = f174(l0,l1,l59,l12); if (l60 === undefined) break b1074;
l61 = l60;
l62 = f175(l0,l1); if (l62 === undefined) break b1074;
l63 = l62;
l64 = b_or(l63,l61); if (l64 === undefined) break b1074;
l65 = l64;
l66 = f176(l0,l1,l12); if (l66 === undefined) break b1074;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1074;
l69 = l68;
l70 = f159(l0,l1); if (l70 === undefined) break b1074;
l71 = l70;
l72 = f157(l0,l1); if (l72 === undefined) break b1074;
l73 = l72;
l74 = f169(l0,l1); if (l74 === undefined) break b1074;
l75 = l74;
l76 = new Bare();
b1080: {
l77 = f177(l0,l1); if (l77 === undefined) break b1080;
l76["documents"] = l77;
}
b1081: {
l78 = f178(l0,l1); if (l78 === undefined) break b1081;
l76["due_on"] = l78;
}
b1082: {
b1083: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1083;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1083;
l82 = D(l81, "values"); if (l82 === undefined) break b1083;
l79 = merge(l82, l76);
break b1082;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1074;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1084: {
if (l3 === undefined) break b1084;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1085: {
return l2;
}
}
function f179(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l2;
b1086: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1087: {
if (l3 === undefined) break b1087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1088: {
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
b1089: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1089;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1089;
l13 = l12;
l14 = f180(l0,l1); if (l14 === undefined) break b1089;
l15 = D(l14, l13); if (l15 === undefined) break b1089;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1089;
l19 = l18;
l20 = f35(l0,l1,"half_year",l19); if (l20 === undefined) break b1089;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1090: {
if (l4 === undefined) break b1090;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1091: {
return l2;
}
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1092: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1092;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1092;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b1092;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1093: {
if (l3 === undefined) break b1093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1094: {
return l2;
}
}
function f182(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1095: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1095;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1095;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1095;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1095;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1095;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1096: {
if (l3 === undefined) break b1096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1097: {
return l2;
}
}
function f183(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1098: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1098;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1098;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1098;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1099: {
if (l3 === undefined) break b1099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1100: {
return l2;
}
}
function f184(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function f185(l0,l1) {
let l3,l2;
b1101: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1102: {
if (l3 === undefined) break b1102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1103: {
return l2;
}
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1104: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1104;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1104;
l7 = l6;
l8 = f182(l0,l1); if (l8 === undefined) break b1104;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1104;
l11 = l10;
l12 = f135(l0,l1,l9,l11); if (l12 === undefined) break b1104;
l13 = l12;
l14 = f183(l0,l1); if (l14 === undefined) break b1104;
l15 = l14;
l16 = f184(l0,l1); if (l16 === undefined) break b1104;
l17 = l16;
l18 = f139(l0,l1,l15,l17,l13); if (l18 === undefined) break b1104;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1104;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1105: {
if (l3 === undefined) break b1105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1106: {
return l2;
}
}
function f186(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function f187(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1107: {
b1108: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1108;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1108;
if ((l8 === false)) break b1108;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1109: {
if (l4 !== undefined) break b1109;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1110: {
if (l4 === undefined) break b1110;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1111: {
return l2;
}
}
function f188(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1112: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1112;
if (!(l8 === "same")) break b1112;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1112;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1112;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1113: {
if (l5 === undefined) break b1113;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1114: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1114;
if (!(l8 === "next")) break b1114;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1114;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1114;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1114;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1114;
l17 = D(l16, l14); if (l17 === undefined) break b1114;
b1115: {
b1116: {
break b1115;
}
break b1114;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1114;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1114;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1114;
l26 = D(l25, l23); if (l26 === undefined) break b1114;
b1117: {
b1118: {
break b1117;
}
break b1114;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1114;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1119: {
if (l5 === undefined) break b1119;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1120: {
return l2;
}
}
function f189(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1121: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f187(l0,l1,l7); if (l8 === undefined) break b1121;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1121;
l11 = l10;
l12 = f188(l0,l1,l11,l7); if (l12 === undefined) break b1121;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1121;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1121;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1122: {
if (l5 === undefined) break b1122;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1123: {
return l2;
}
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1124: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1124;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1124;
l7 = l6;
l8 = f189(l0,l1,l5,l7); if (l8 === undefined) break b1124;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1125: {
if (l3 === undefined) break b1125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1126: {
return l2;
}
}
function f190(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1127: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1127;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1127;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1127;
l8 = D(l7, l6); if (l8 === undefined) break b1127;
b1128: {
b1129: {
break b1128;
}
break b1127;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1130: {
if (l3 === undefined) break b1130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1131: {
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
b1132: {
l4 = undefined;
l5 = l3;
l6 = f191(l0,l1); if (l6 === undefined) break b1132;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1132;
l8 = D(l7, l5); if (l8 === undefined) break b1132;
l9 = l8;
l10 = f191(l0,l1); if (l10 === undefined) break b1132;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1132;
l12 = D(l11, l9); if (l12 === undefined) break b1132;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1133: {
if (l4 === undefined) break b1133;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1134: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1135: {
l3 = undefined;
l4 = f190(l0,l1); if (l4 === undefined) break b1135;
l5 = l4;
l6 = f192(l0,l1,l5); if (l6 === undefined) break b1135;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1136: {
if (l3 === undefined) break b1136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1137: {
return l2;
}
}
function f193(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1138: {
l3 = undefined;
l4 = [];
b1139: {
l5 = f62(l0,l1,"working"); if (l5 === undefined) break b1139;
if ((l5 === false)) break b1139;
l6 = f182(l0,l1); if (l6 === undefined) break b1139;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1139;
l8 = l7;
l9 = f182(l0,l1); if (l9 === undefined) break b1139;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1139;
l11 = l10;
l12 = f184(l0,l1); if (l12 === undefined) break b1139;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1139;
l14 = l13;
l15 = f190(l0,l1); if (l15 === undefined) break b1139;
l16 = l15;
l17 = f193(l0,l1); if (l17 === undefined) break b1139;
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
const k1140 = keysOf(l24), v1140 = valuesOf(l24);
for (let n1140 = 0; n1140 < v1140.length; n1140++) {
l25 = k1140 === null ? n1140 : k1140[n1140];
l26 = v1140[n1140];
b1141: {
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
b1142: {
if (l3 === undefined) break b1142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1143: {
return l2;
}
}
function f194(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1144: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1144;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1144;
if ((l5 === false)) break b1144;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1144;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1144;
if (!(l7 === false)) break b1144;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1145: {
if (l3 === undefined) break b1145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1146: {
return l2;
}
}
function f195(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1147: {
b1148: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1148;
if ((l4 === false)) break b1148;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1149: {
if (l3 !== undefined) break b1149;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1149;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1149;
l8 = l7;
l9 = f160(l0,l1,l8); if (l9 === undefined) break b1149;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1150: {
if (l3 === undefined) break b1150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1151: {
return l2;
}
}
function f196(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1152: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1152;
l5 = l4;
l6 = f190(l0,l1); if (l6 === undefined) break b1152;
l7 = l6;
l8 = f184(l0,l1); if (l8 === undefined) break b1152;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1153: {
if (l3 === undefined) break b1153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1154: {
return l2;
}
}
function f197(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1155: {
l2 = new Bare();
}
b1156: {
l3 = undefined;
l4 = f184(l0,l1); if (l4 === undefined) break b1156;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1156;
{
const k1157 = keysOf(l5), v1157 = valuesOf(l5);
for (let n1157 = 0; n1157 < v1157.length; n1157++) {
l6 = k1157 === null ? n1157 : k1157[n1157];
l7 = v1157[n1157];
b1158: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1158;
if ((l10 === false)) break b1158;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1158;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1158;
if (!(l12 === true)) break b1158;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1158;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1159: {
return l2;
}
}
function f198(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1160: {
l3 = undefined;
l4 = [];
b1161: {
l5 = f197(l0,l1); if (l5 === undefined) break b1161;
l6 = l5;
l7 = f172(l0,l1,l6); if (l7 === undefined) break b1161;
if ((l7 === false)) break b1161;
l8 = f184(l0,l1); if (l8 === undefined) break b1161;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1161;
{
const k1162 = keysOf(l9), v1162 = valuesOf(l9);
for (let n1162 = 0; n1162 < v1162.length; n1162++) {
l10 = k1162 === null ? n1162 : k1162[n1162];
l11 = v1162[n1162];
b1163: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1163;
l15 = l14;
b1164: {
l16 = f198(l0,l1); if (l16 === undefined) break b1164;
l17 = D(l16, l15); if (l17 === undefined) break b1164;
if ((l17 === false)) break b1164;
break b1163;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1163;
l19 = l18;
l20 = f69(l0,l1,l19,l13); if (l20 === undefined) break b1163;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1165: {
if (l3 === undefined) break b1165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1166: {
return l2;
}
}
function f199(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1167: {
l3 = undefined;
l4 = new RegoSet();
b1168: {
l5 = f184(l0,l1); if (l5 === undefined) break b1168;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1168;
{
const k1169 = keysOf(l6), v1169 = valuesOf(l6);
for (let n1169 = 0; n1169 < v1169.length; n1169++) {
l7 = k1169 === null ? n1169 : k1169[n1169];
l8 = v1169[n1169];
b1170: {
l9 = l7;
l10 = l8;
l11 = f199(l0,l1); if (l11 === undefined) break b1170;
{
const k1171 = keysOf(l11), v1171 = valuesOf(l11);
for (let n1171 = 0; n1171 < v1171.length; n1171++) {
l12 = k1171 === null ? n1171 : k1171[n1171];
l13 = v1171[n1171];
b1172: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1172;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1172;
if (!Q(l16, l17)) break b1172;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1172;
l19 = l18;
{
const k1173 = keysOf(l19), v1173 = valuesOf(l19);
for (let n1173 = 0; n1173 < v1173.length; n1173++) {
l20 = k1173 === null ? n1173 : k1173[n1173];
l21 = v1173[n1173];
b1174: {
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
b1175: {
if (l3 === undefined) break b1175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1176: {
return l2;
}
}
function f200(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1177: {
l2 = new RegoSet();
}
b1178: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1178;
if ((l4 === false)) break b1178;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1178;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1178;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1178;
if ((l8 === false)) break b1178;
l9 = f184(l0,l1); if (l9 === undefined) break b1178;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1178;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1178;
l13 = l12;
l2.add(l13);
}
b1179: {
return l2;
}
}
function f201(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1180: {
b1181: {
l3 = undefined;
b1182: {
l4 = f184(l0,l1); if (l4 === undefined) break b1182;
if ((l4 === false)) break b1182;
break b1181;}
l5 = f185(l0,l1); if (l5 === undefined) break b1181;
l6 = l5;
l7 = [];
b1183: {
l8 = f183(l0,l1); if (l8 === undefined) break b1183;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1181;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1184: {
if (l3 !== undefined) break b1184;
l4 = f6(l0,l1); if (l4 === undefined) break b1184;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1184;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1184;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1184;
if ((l9 === false)) break b1184;
l10 = f185(l0,l1); if (l10 === undefined) break b1184;
l11 = l10;
l12 = f183(l0,l1); if (l12 === undefined) break b1184;
l13 = l12;
l14 = f186(l0,l1); if (l14 === undefined) break b1184;
l15 = l14;
l16 = new Bare();
b1185: {
l17 = f193(l0,l1); if (l17 === undefined) break b1185;
l16["due_if_rolled"] = l17;
}
b1186: {
l18 = f190(l0,l1); if (l18 === undefined) break b1186;
l16["due_on"] = l18;
}
b1187: {
b1188: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1188;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1188;
l22 = D(l21, "values"); if (l22 === undefined) break b1188;
l19 = merge(l22, l16);
break b1187;
}
l19 = l16;
}
l23 = l19;
l24 = f194(l0,l1); if (l24 === undefined) break b1184;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1184;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1189: {
if (l3 !== undefined) break b1189;
l4 = f197(l0,l1); if (l4 === undefined) break b1189;
l5 = l4;
l6 = f166(l0,l1,l5); if (l6 === undefined) break b1189;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f170(l0,l1,l8,l9); if (l10 === undefined) break b1189;
l11 = l10;
l12 = l11;
l13 = f186(l0,l1); if (l13 === undefined) break b1189;
l14 = l13;
l15 = f200(l0,l1); if (l15 === undefined) break b1189;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1189;
l18 = l17;
l19 = f197(l0,l1); if (l19 === undefined) break b1189;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f174(l0,l1,l21,l12); if (l22 === undefined) break b1189;
l23 = l22;
l24 = f185(l0,l1); if (l24 === undefined) break b1189;
l25 = l24;
l26 = f183(l0,l1); if (l26 === undefined) break b1189;
l27 = l26;
l28 = f199(l0,l1); if (l28 === undefined) break b1189;
l29 = l28;
l30 = new Bare();
b1190: {
l31 = f193(l0,l1); if (l31 === undefined) break b1190;
l30["due_if_rolled"] = l31;
}
b1191: {
l32 = f190(l0,l1); if (l32 === undefined) break b1191;
l30["due_on"] = l32;
}
b1192: {
b1193: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1193;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1193;
l36 = D(l35, "values"); if (l36 === undefined) break b1193;
l33 = merge(l36, l30);
break b1192;
}
l33 = l30;
}
l37 = l33;
l38 = f201(l0,l1); if (l38 === undefined) break b1189;
l39 = l38;
l40 = f194(l0,l1); if (l40 === undefined) break b1189;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1189;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1194: {
if (l3 === undefined) break b1194;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1195: {
return l2;
}
}
function f202(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1196: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1196;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1196;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1197: {
if (l3 === undefined) break b1197;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1198: {
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
b1199: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1199;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1199;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1199;
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
function f204(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f205(l0,l1) {
let l3,l2;
b1202: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1203: {
if (l3 === undefined) break b1203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1204: {
return l2;
}
}
function g206(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1205: {
l2 = new RegoSet();
}
b1206: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1206;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1206;
{
const k1207 = keysOf(l5), v1207 = valuesOf(l5);
for (let n1207 = 0; n1207 < v1207.length; n1207++) {
l6 = k1207 === null ? n1207 : k1207[n1207];
l7 = v1207[n1207];
b1208: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1208;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1208;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1208;
if (!Q(l10, l12)) break b1208;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1208;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1208;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1208;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1208;
if ((l18 === false)) break b1208;
l2.add(l9);
}
}
}
}
b1209: {
return l2;
}
}
function f206(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1210: {
l3 = undefined;
l4 = new RegoSet();
b1211: {
l5 = f206(l0,l1); if (l5 === undefined) break b1211;
{
const k1212 = keysOf(l5), v1212 = valuesOf(l5);
for (let n1212 = 0; n1212 < v1212.length; n1212++) {
l6 = k1212 === null ? n1212 : k1212[n1212];
l7 = v1212[n1212];
b1213: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1213;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1213;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1213;
if (!Q(l10, l12)) break b1213;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1213;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1214: {
if (l3 === undefined) break b1214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1215: {
return l2;
}
}
function f207(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l12,l13;
b1216: {
l2 = new RegoSet();
}
b1217: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1217;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1217;
if (!(l5 === "months")) break b1217;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1217;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1217;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1217;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1217;
l11 = D(l10, l8); if (l11 === undefined) break b1217;
b1218: {
b1219: {
break b1218;
}
break b1217;
}
l14 = l11;
l15 = f207(l0,l1); if (l15 === undefined) break b1217;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1217;
l18 = l17;
l19 = b_minus(l14,l18); if (l19 === undefined) break b1217;
l20 = l19;
l21 = 1;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1217;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1217;
l25 = l24;
{
const k1220 = keysOf(l25), v1220 = valuesOf(l25);
for (let n1220 = 0; n1220 < v1220.length; n1220++) {
l26 = k1220 === null ? n1220 : k1220[n1220];
l27 = v1220[n1220];
b1221: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1221;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1221;
l32 = D(l31, l29); if (l32 === undefined) break b1221;
b1222: {
b1223: {
break b1222;
}
break b1221;
}
l35 = l32;
l36 = f207(l0,l1); if (l36 === undefined) break b1221;
l37 = l36;
b1224: {
l38 = b_internal_member_2(l35,l37); if (l38 === undefined) break b1224;
if ((l38 === false)) break b1224;
break b1221;}
l2.add(l35);
}
}
}
}
b1225: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1225;
{
const k1226 = keysOf(l4), v1226 = valuesOf(l4);
for (let n1226 = 0; n1226 < v1226.length; n1226++) {
l5 = k1226 === null ? n1226 : k1226[n1226];
l6 = v1226[n1226];
b1227: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.month : undefined; if (l9 === undefined && (l9 = S(l8, "month")) === undefined) break b1227;
l10 = l9;
l11 = f207(l0,l1); if (l11 === undefined) break b1227;
l12 = l11;
b1228: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1228;
if ((l13 === false)) break b1228;
break b1227;}
l14 = H(l8) ? l8.month : undefined; if (l14 === undefined && (l14 = S(l8, "month")) === undefined) break b1227;
l15 = l14;
l2.add(l15);
}
}
}
}
b1229: {
return l2;
}
}
function f208(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1230: {
l3 = undefined;
l4 = new RegoSet();
b1231: {
l5 = f207(l0,l1); if (l5 === undefined) break b1231;
{
const k1232 = keysOf(l5), v1232 = valuesOf(l5);
for (let n1232 = 0; n1232 < v1232.length; n1232++) {
l6 = k1232 === null ? n1232 : k1232[n1232];
l7 = v1232[n1232];
b1233: {
l8 = l6;
l9 = l7;
l10 = f208(l0,l1); if (l10 === undefined) break b1233;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1233;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1233;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1233;
if ((l17 === false)) break b1233;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1230;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1230;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1234: {
if (l3 === undefined) break b1234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1235: {
return l2;
}
}
function f209(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1236: {
l2 = new RegoSet();
}
b1237: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1237;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1237;
{
const k1238 = keysOf(l5), v1238 = valuesOf(l5);
for (let n1238 = 0; n1238 < v1238.length; n1238++) {
l6 = k1238 === null ? n1238 : k1238[n1238];
l7 = v1238[n1238];
b1239: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1239;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1239;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1239;
if (!Q(l10, l12)) break b1239;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1239;
l14 = l13;
l2.add(l14);
}
}
}
}
b1240: {
return l2;
}
}
function f210(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1241: {
l2 = new RegoSet();
}
b1242: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1242;
l5 = l4;
l6 = f204(l0,l1); if (l6 === undefined) break b1242;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1242;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1242;
if ((l9 === false)) break b1242;
l10 = f204(l0,l1); if (l10 === undefined) break b1242;
l11 = l10;
l12 = f27(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1242;
l13 = l12;
l2.add(l13);
}
b1243: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1243;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1243;
if ((l5 === false)) break b1243;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1243;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1243;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1243;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1243;
if (!Q(l7, l9)) break b1243;
l10 = f204(l0,l1); if (l10 === undefined) break b1243;
l11 = l10;
l12 = f27(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1243;
l13 = l12;
l2.add(l13);
}
b1244: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1244;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1244;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1244;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1244;
l9 = D(l8, l6); if (l9 === undefined) break b1244;
b1245: {
b1246: {
break b1245;
}
break b1244;
}
l12 = l9;
l13 = [];
b1247: {
l14 = f204(l0,l1); if (l14 === undefined) break b1247;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1247;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1247;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1247;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1247;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1247;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1247;
l25 = l24;
{
const k1248 = keysOf(l25), v1248 = valuesOf(l25);
for (let n1248 = 0; n1248 < v1248.length; n1248++) {
l26 = k1248 === null ? n1248 : k1248[n1248];
l27 = v1248[n1248];
b1249: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1249;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1249;
l32 = D(l31, l29); if (l32 === undefined) break b1249;
b1250: {
b1251: {
break b1250;
}
break b1249;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1244;
l38 = l37;
l39 = f204(l0,l1); if (l39 === undefined) break b1244;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1244;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1244;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1244;
if (!Q(l38, l42)) break b1244;
l43 = l36;
l44 = undefined;
b1252: {
b1253: {
if (!Array.isArray(l43)) break b1253;
break b1252;
}
b1254: {
if (!O(l43)) break b1254;
break b1252;
}
b1255: {
if (!(l43 instanceof RegoSet)) break b1255;
break b1252;
}
break b1244;
}
{
const k1256 = keysOf(l43), v1256 = valuesOf(l43);
for (let n1256 = 0; n1256 < v1256.length; n1256++) {
l46 = k1256 === null ? n1256 : k1256[n1256];
l47 = v1256[n1256];
b1257: {
l48 = l46;
l45 = undefined;
b1258: {
l49 = l47;
l50 = f210(l0,l1); if (l50 === undefined) break b1258;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1258;
if ((l52 === false)) break b1258;
l45 = true;
}
if (l45 !== undefined) break b1257;
l44 = true;
}
}
}
if (l44 !== undefined) break b1244;
l53 = f204(l0,l1); if (l53 === undefined) break b1244;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1244;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1244;
l57 = l56;
l2.add(l57);
}
b1259: {
return l2;
}
}
function f211(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1260: {
l2 = new Bare();
}
b1261: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1261;
{
const k1262 = keysOf(l4), v1262 = valuesOf(l4);
for (let n1262 = 0; n1262 < v1262.length; n1262++) {
l5 = k1262 === null ? n1262 : k1262[n1262];
l6 = v1262[n1262];
b1263: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1263;
if ((l9 === false)) break b1263;
insertOnce(l2, l7, true);
}
}
}
}
b1264: {
return l2;
}
}
function f212(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1265: {
l2 = new RegoSet();
}
b1266: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1267 = keysOf(l5), v1267 = valuesOf(l5);
for (let n1267 = 0; n1267 < v1267.length; n1267++) {
l6 = k1267 === null ? n1267 : k1267[n1267];
l7 = v1267[n1267];
b1268: {
l8 = l6;
l9 = l7;
b1269: {
l10 = f212(l0,l1); if (l10 === undefined) break b1269;
l11 = D(l10, l9); if (l11 === undefined) break b1269;
if ((l11 === false)) break b1269;
break b1268;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1270: {
return l2;
}
}
function f213(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l2;
b1271: {
b1272: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1272;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1272;
if ((l5 === false)) break b1272;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1273: {
if (l3 !== undefined) break b1273;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1274: {
if (l3 === undefined) break b1274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1275: {
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
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1276: {
b1277: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1277;
if ((l10 === false)) break b1277;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1278: {
if (l6 !== undefined) break b1278;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b1278;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1278;
if ((l13 === false)) break b1278;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1279: {
if (l6 !== undefined) break b1279;
l7 = l3;
l8 = l4;
l9 = l5;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1280: {
if (l6 === undefined) break b1280;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1281: {
return l2;
}
}
function f216(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1282: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1283: {
l13 = f62(l0,l1,"checks"); if (l13 === undefined) break b1283;
if ((l13 === false)) break b1283;
{
const k1284 = keysOf(l8), v1284 = valuesOf(l8);
for (let n1284 = 0; n1284 < v1284.length; n1284++) {
l14 = k1284 === null ? n1284 : k1284[n1284];
l15 = v1284[n1284];
b1285: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1286: {
{
const k1287 = keysOf(l10), v1287 = valuesOf(l10);
for (let n1287 = 0; n1287 < v1287.length; n1287++) {
l19 = k1287 === null ? n1287 : k1287[n1287];
l20 = v1287[n1287];
b1288: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1288;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f215(l0,l1,l17,l25,l11); if (l26 === undefined) break b1285;
l27 = l26;
l28 = l27;
l29 = f121(l0,l1,l17,l9,l28); if (l29 === undefined) break b1285;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1289: {
if (l7 === undefined) break b1289;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1290: {
return l2;
}
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1291: {
b1292: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1292;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1292;
if ((l5 === false)) break b1292;
l6 = f204(l0,l1); if (l6 === undefined) break b1292;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1292;
l8 = l7;
l9 = f211(l0,l1); if (l9 === undefined) break b1292;
l10 = l9;
l11 = f213(l0,l1); if (l11 === undefined) break b1292;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f216(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1292;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1293: {
if (l3 !== undefined) break b1293;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1294: {
if (l3 === undefined) break b1294;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1295: {
return l2;
}
}
function f217(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1296: {
b1297: {
l3 = undefined;
b1298: {
l4 = f204(l0,l1); if (l4 === undefined) break b1298;
if ((l4 === false)) break b1298;
break b1297;}
l5 = f205(l0,l1); if (l5 === undefined) break b1297;
l6 = l5;
l7 = [];
b1299: {
l8 = f203(l0,l1); if (l8 === undefined) break b1299;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1297;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1300: {
if (l3 !== undefined) break b1300;
l4 = f211(l0,l1); if (l4 === undefined) break b1300;
l5 = l4;
l6 = f213(l0,l1); if (l6 === undefined) break b1300;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1300;
l9 = l8;
l10 = f204(l0,l1); if (l10 === undefined) break b1300;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1300;
l13 = l12;
l14 = f204(l0,l1); if (l14 === undefined) break b1300;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1300;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1300;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1300;
l23 = l22;
l24 = f214(l0,l1); if (l24 === undefined) break b1300;
l25 = l24;
l26 = f204(l0,l1); if (l26 === undefined) break b1300;
l27 = l26;
l28 = f211(l0,l1); if (l28 === undefined) break b1300;
l29 = l28;
l30 = f213(l0,l1); if (l30 === undefined) break b1300;
l31 = l30;
l32 = f216(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1300;
l33 = l32;
l34 = f217(l0,l1); if (l34 === undefined) break b1300;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1300;
l37 = l36;
l38 = f204(l0,l1); if (l38 === undefined) break b1300;
l39 = l38;
l40 = f85(l0,l1,l39); if (l40 === undefined) break b1300;
l41 = l40;
l42 = f205(l0,l1); if (l42 === undefined) break b1300;
l43 = l42;
l44 = f203(l0,l1); if (l44 === undefined) break b1300;
l45 = l44;
l46 = f213(l0,l1); if (l46 === undefined) break b1300;
l47 = l46;
l48 = f211(l0,l1); if (l48 === undefined) break b1300;
l49 = l48;
l50 = f209(l0,l1); if (l50 === undefined) break b1300;
l51 = l50;
l52 = new O41(l23,l37,l47,l49);
l53 = new O42(l51);
l52["values"] = l53;
l52["warnings"] = l41;
l54 = f25(l0,l1,l43,l45,l9,l52); if (l54 === undefined) break b1300;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1301: {
if (l3 === undefined) break b1301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1302: {
return l2;
}
}
function f218(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1303: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1303;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1303;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1304: {
if (l3 === undefined) break b1304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1305: {
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
b1306: {
l3 = undefined;
l4 = f219(l0,l1); if (l4 === undefined) break b1306;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1306;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1306;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1307: {
if (l3 === undefined) break b1307;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1308: {
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
b1309: {
b1310: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1310;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1310;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1310;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1310;
if ((l8 === false)) break b1310;
l9 = f220(l0,l1); if (l9 === undefined) break b1310;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1310;
l11 = l10;
l12 = f220(l0,l1); if (l12 === undefined) break b1310;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1310;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1310;
l15 = l14;
l16 = new O43(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1310;
l18 = l17;
l19 = new O44(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1311: {
if (l3 !== undefined) break b1311;
l4 = f220(l0,l1); if (l4 === undefined) break b1311;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1311;
l6 = l5;
l7 = new O45("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1311;
l9 = l8;
l10 = new O46(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
function f221(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1314: {
b1315: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1315;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1315;
if ((l5 === false)) break b1315;
l6 = f220(l0,l1); if (l6 === undefined) break b1315;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1315;
l8 = l7;
l9 = [];
b1316: {
l10 = f221(l0,l1); if (l10 === undefined) break b1316;
{
const k1317 = keysOf(l10), v1317 = valuesOf(l10);
for (let n1317 = 0; n1317 < v1317.length; n1317++) {
l11 = k1317 === null ? n1317 : k1317[n1317];
l12 = v1317[n1317];
b1318: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1315;
l17 = l16;
l18 = f220(l0,l1); if (l18 === undefined) break b1315;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1315;
l20 = l19;
l21 = f221(l0,l1); if (l21 === undefined) break b1315;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1315;
l24 = l23;
l25 = f220(l0,l1); if (l25 === undefined) break b1315;
l26 = l25;
l27 = new O47(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1315;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1319: {
if (l3 !== undefined) break b1319;
l4 = f220(l0,l1); if (l4 === undefined) break b1319;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1320: {
if (l3 === undefined) break b1320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1321: {
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
b1322: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1323: {
if (l3 === undefined) break b1323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1324: {
return l2;
}
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1325: {
b1326: {
l3 = undefined;
b1327: {
l4 = f222(l0,l1); if (l4 === undefined) break b1327;
if ((l4 === false)) break b1327;
break b1326;}
l5 = f223(l0,l1); if (l5 === undefined) break b1326;
l6 = l5;
l7 = [];
b1328: {
l8 = f219(l0,l1); if (l8 === undefined) break b1328;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1326;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1329: {
if (l3 !== undefined) break b1329;
l4 = f223(l0,l1); if (l4 === undefined) break b1329;
l5 = l4;
l6 = f219(l0,l1); if (l6 === undefined) break b1329;
l7 = l6;
l8 = f222(l0,l1); if (l8 === undefined) break b1329;
l9 = l8;
l10 = new O48(l5,"check","batch");
l11 = f127(l0,l1,l10,l7,l9); if (l11 === undefined) break b1329;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1330: {
if (l3 === undefined) break b1330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1331: {
return l2;
}
}
function f224(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1332: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1332;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1332;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1333: {
if (l3 === undefined) break b1333;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1334: {
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
b1335: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1335;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1335;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1335;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1336: {
if (l3 === undefined) break b1336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1337: {
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
b1338: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1339: {
if (l3 === undefined) break b1339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1340: {
return l2;
}
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1341: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1341;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1341;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1341;
{
const k1342 = keysOf(l6), v1342 = valuesOf(l6);
for (let n1342 = 0; n1342 < v1342.length; n1342++) {
l7 = k1342 === null ? n1342 : k1342[n1342];
l8 = v1342[n1342];
b1343: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1343;
l12 = D(l11, l10); if (l12 === undefined) break b1343;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1343;
if ((l14 === false)) break b1343;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1344: {
if (l3 === undefined) break b1344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1345: {
return l2;
}
}
function f228(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1346: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1346;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1346;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1346;
if ((l7 === false)) break b1346;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1347: {
if (l3 === undefined) break b1347;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1348: {
return l2;
}
}
function f229(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l2;
b1349: {
l3 = undefined;
b1350: {
l4 = f228(l0,l1); if (l4 === undefined) break b1350;
if ((l4 === false)) break b1350;
break b1349;}
b1351: {
l5 = f229(l0,l1); if (l5 === undefined) break b1351;
if ((l5 === false)) break b1351;
break b1349;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1352: {
if (l3 === undefined) break b1352;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1353: {
return l2;
}
}
function f230(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l2;
b1354: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1354;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1354;
if (!(l5 === true)) break b1354;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1355: {
if (l3 === undefined) break b1355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1356: {
return l2;
}
}
function f231(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1357: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1357;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1357;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1357;
if ((l6 === false)) break b1357;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1357;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1357;
if (!(l8 === false)) break b1357;
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
function f232(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l2;
b1360: {
l3 = undefined;
b1361: {
l4 = f226(l0,l1); if (l4 === undefined) break b1361;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1361;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1361;
if ((l6 === false)) break b1361;
break b1360;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1362: {
if (l3 === undefined) break b1362;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1363: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1363;
if ((l4 === false)) break b1363;
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
function f233(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1366: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1366;
if ((l4 === false)) break b1366;
l5 = f231(l0,l1); if (l5 === undefined) break b1366;
if ((l5 === false)) break b1366;
b1367: {
l6 = f226(l0,l1); if (l6 === undefined) break b1367;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1367;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1367;
if ((l8 === false)) break b1367;
break b1366;}
l9 = f233(l0,l1); if (l9 === undefined) break b1366;
if ((l9 === false)) break b1366;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1368: {
if (l3 === undefined) break b1368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1369: {
return l2;
}
}
function f234(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1370: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1370;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1370;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1370;
if ((l7 === false)) break b1370;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1371: {
if (l3 === undefined) break b1371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1372: {
return l2;
}
}
function f235(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1373: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1373;
if ((l4 === false)) break b1373;
l5 = f235(l0,l1); if (l5 === undefined) break b1373;
if ((l5 === false)) break b1373;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1373;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1373;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1373;
if ((l9 === false)) break b1373;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1373;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1373;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1373;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1373;
if ((l15 === false)) break b1373;
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
function f236(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1376: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1376;
if ((l4 === false)) break b1376;
l5 = f231(l0,l1); if (l5 === undefined) break b1376;
if ((l5 === false)) break b1376;
l6 = f226(l0,l1); if (l6 === undefined) break b1376;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1376;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1376;
if ((l8 === false)) break b1376;
l9 = f226(l0,l1); if (l9 === undefined) break b1376;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1376;
l11 = l10;
l12 = new O49("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1378: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1378;
if ((l4 === false)) break b1378;
l5 = f226(l0,l1); if (l5 === undefined) break b1378;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1378;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1379: {
if (l3 === undefined) break b1379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1380: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1380;
if ((l4 === false)) break b1380;
l5 = f226(l0,l1); if (l5 === undefined) break b1380;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1380;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1381: {
if (l3 === undefined) break b1381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1382: {
return l2;
}
}
function f237(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1383: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1383;
if ((l4 === false)) break b1383;
b1384: {
l5 = f235(l0,l1); if (l5 === undefined) break b1384;
if ((l5 === false)) break b1384;
break b1383;}
b1385: {
l6 = f234(l0,l1); if (l6 === undefined) break b1385;
if ((l6 === false)) break b1385;
break b1383;}
l7 = f226(l0,l1); if (l7 === undefined) break b1383;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1383;
l9 = l8;
l10 = new O49("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1386: {
if (l3 === undefined) break b1386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1387: {
return l2;
}
}
function f238(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1388: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1388;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1388;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1388;
if ((l7 === false)) break b1388;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1389: {
if (l3 === undefined) break b1389;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1390: {
return l2;
}
}
function f239(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1391: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1391;
if ((l4 === false)) break b1391;
l5 = f235(l0,l1); if (l5 === undefined) break b1391;
if ((l5 === false)) break b1391;
b1392: {
l6 = f239(l0,l1); if (l6 === undefined) break b1392;
if ((l6 === false)) break b1392;
break b1391;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1391;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1391;
if (!(l8 === false)) break b1391;
l9 = f226(l0,l1); if (l9 === undefined) break b1391;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1391;
l11 = l10;
l12 = new O49("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1393: {
if (l3 === undefined) break b1393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1394: {
return l2;
}
}
function f240(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1395: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1395;
if ((l4 === false)) break b1395;
l5 = f235(l0,l1); if (l5 === undefined) break b1395;
if ((l5 === false)) break b1395;
b1396: {
l6 = f236(l0,l1); if (l6 === undefined) break b1396;
if ((l6 === false)) break b1396;
break b1395;}
b1397: {
l7 = f234(l0,l1); if (l7 === undefined) break b1397;
if ((l7 === false)) break b1397;
break b1395;}
b1398: {
l8 = f240(l0,l1); if (l8 === undefined) break b1398;
if ((l8 === false)) break b1398;
break b1395;}
l9 = f226(l0,l1); if (l9 === undefined) break b1395;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1395;
l11 = l10;
l12 = new O49("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1399: {
if (l3 === undefined) break b1399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1400: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1400;
if ((l4 === false)) break b1400;
b1401: {
l5 = f229(l0,l1); if (l5 === undefined) break b1401;
if ((l5 === false)) break b1401;
break b1400;}
b1402: {
l6 = f232(l0,l1); if (l6 === undefined) break b1402;
if ((l6 === false)) break b1402;
break b1400;}
l7 = f226(l0,l1); if (l7 === undefined) break b1400;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1400;
l9 = l8;
l10 = new O49("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1403: {
if (l3 === undefined) break b1403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1404: {
return l2;
}
}
function f241(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1405: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1405;
if ((l4 === false)) break b1405;
l5 = f229(l0,l1); if (l5 === undefined) break b1405;
if ((l5 === false)) break b1405;
l6 = f226(l0,l1); if (l6 === undefined) break b1405;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1405;
l8 = l7;
l9 = new O49("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1406: {
if (l3 === undefined) break b1406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1407: {
return l2;
}
}
function f242(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1408: {
l3 = undefined;
l4 = [];
b1409: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1410 = keysOf(l6), v1410 = valuesOf(l6);
for (let n1410 = 0; n1410 < v1410.length; n1410++) {
l7 = k1410 === null ? n1410 : k1410[n1410];
l8 = v1410[n1410];
b1411: {
l9 = l7;
l10 = l8;
b1412: {
b1413: {
b1414: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1414;
break b1413;
}
b1415: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1415;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1415;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1415;
l15 = D(l14, l10); if (l15 === undefined) break b1415;
l11 = l15;
break b1413;
}
break b1411;
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
b1416: {
if (l3 === undefined) break b1416;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1417: {
return l2;
}
}
function f243(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1418: {
l3 = undefined;
l4 = [];
b1419: {
l5 = f243(l0,l1); if (l5 === undefined) break b1419;
{
const k1420 = keysOf(l5), v1420 = valuesOf(l5);
for (let n1420 = 0; n1420 < v1420.length; n1420++) {
l6 = k1420 === null ? n1420 : k1420[n1420];
l7 = v1420[n1420];
b1421: {
l8 = l6;
l9 = l7;
b1422: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1422;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1422;
if ((l11 === false)) break b1422;
break b1421;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1423: {
l14 = f243(l0,l1); if (l14 === undefined) break b1423;
{
const k1424 = keysOf(l14), v1424 = valuesOf(l14);
for (let n1424 = 0; n1424 < v1424.length; n1424++) {
l15 = k1424 === null ? n1424 : k1424[n1424];
l16 = v1424[n1424];
b1425: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1425;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1425;
if ((l20 === false)) break b1425;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1418;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1426: {
if (l3 === undefined) break b1426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1427: {
return l2;
}
}
function f244(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l2,l6,l7,l8;
b1428: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1428;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1428;
if (!(l5 === false)) break b1428;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1429: {
if (l3 === undefined) break b1429;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1430: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1430;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1430;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1430;
if ((l6 === false)) break b1430;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1430;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1430;
if (!(l8 === true)) break b1430;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1431: {
if (l3 === undefined) break b1431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1432: {
return l2;
}
}
function f245(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l2,l3,l4,l5,l6;
b1433: {
l2 = new RegoSet();
}
b1434: {
l3 = undefined;
l2.add("serious");
}
b1435: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1435;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1435;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1435;
if ((l6 === false)) break b1435;
l2.add("improvable");
}
b1436: {
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
b1437: {
l2 = new Bare();
}
b1438: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1438;
{
const k1439 = keysOf(l4), v1439 = valuesOf(l4);
for (let n1439 = 0; n1439 < v1439.length; n1439++) {
l5 = k1439 === null ? n1439 : k1439[n1439];
l6 = v1439[n1439];
b1440: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1441: {
return l2;
}
}
function f247(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1442: {
l2 = new RegoSet();
}
b1443: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1443;
if ((l4 === false)) break b1443;
b1444: {
l5 = f236(l0,l1); if (l5 === undefined) break b1444;
if ((l5 === false)) break b1444;
break b1443;}
b1445: {
l6 = f226(l0,l1); if (l6 === undefined) break b1445;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1445;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1445;
if ((l8 === false)) break b1445;
break b1443;}
b1446: {
l9 = f234(l0,l1); if (l9 === undefined) break b1446;
if ((l9 === false)) break b1446;
break b1443;}
b1447: {
l10 = f245(l0,l1); if (l10 === undefined) break b1447;
if ((l10 === false)) break b1447;
break b1443;}
l11 = f246(l0,l1); if (l11 === undefined) break b1443;
{
const k1448 = keysOf(l11), v1448 = valuesOf(l11);
for (let n1448 = 0; n1448 < v1448.length; n1448++) {
l12 = k1448 === null ? n1448 : k1448[n1448];
l13 = v1448[n1448];
b1449: {
l14 = l12;
l15 = l13;
b1450: {
l16 = f247(l0,l1); if (l16 === undefined) break b1450;
l17 = D(l16, l15); if (l17 === undefined) break b1450;
if ((l17 === false)) break b1450;
break b1449;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1451: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1451;
if ((l4 === false)) break b1451;
l5 = f235(l0,l1); if (l5 === undefined) break b1451;
if ((l5 === false)) break b1451;
b1452: {
l6 = f239(l0,l1); if (l6 === undefined) break b1452;
if ((l6 === false)) break b1452;
break b1451;}
l7 = f226(l0,l1); if (l7 === undefined) break b1451;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1451;
if ((l8 === false)) break b1451;
b1453: {
l9 = f247(l0,l1); if (l9 === undefined) break b1453;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1453;
if ((l10 === false)) break b1453;
break b1451;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1454: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1454;
if ((l4 === false)) break b1454;
b1455: {
l5 = f228(l0,l1); if (l5 === undefined) break b1455;
if ((l5 === false)) break b1455;
break b1454;}
b1456: {
l6 = f234(l0,l1); if (l6 === undefined) break b1456;
if ((l6 === false)) break b1456;
break b1454;}
b1457: {
l7 = f247(l0,l1); if (l7 === undefined) break b1457;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1457;
if ((l8 === false)) break b1457;
break b1454;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1458: {
return l2;
}
}
function f248(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1459: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1459;
if ((l4 === false)) break b1459;
b1460: {
l5 = f228(l0,l1); if (l5 === undefined) break b1460;
if ((l5 === false)) break b1460;
break b1459;}
l6 = f235(l0,l1); if (l6 === undefined) break b1459;
if ((l6 === false)) break b1459;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1459;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1459;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1459;
if ((l10 === false)) break b1459;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1459;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1459;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1459;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1459;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1459;
if ((l17 === false)) break b1459;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1461: {
if (l3 === undefined) break b1461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1462: {
return l2;
}
}
function f249(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function f250(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1463: {
b1464: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f236(l0,l1); if (l8 === undefined) break b1464;
if ((l8 === false)) break b1464;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1465: {
if (l5 !== undefined) break b1465;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1465;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1465;
if ((l11 === false)) break b1465;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1466: {
if (l5 !== undefined) break b1466;
l6 = l3;
l7 = l4;
{
const k1467 = keysOf(l6), v1467 = valuesOf(l6);
for (let n1467 = 0; n1467 < v1467.length; n1467++) {
l8 = k1467 === null ? n1467 : k1467[n1467];
l9 = v1467[n1467];
b1468: {
l10 = l8;
l11 = l9;
b1469: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1469;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1469;
if ((l13 === false)) break b1469;
break b1468;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1470: {
if (l5 !== undefined) break b1470;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1470;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1470;
if ((l11 === false)) break b1470;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1471: {
if (l5 !== undefined) break b1471;
l6 = l3;
l7 = l4;
l8 = f249(l0,l1); if (l8 === undefined) break b1471;
if ((l8 === false)) break b1471;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1472: {
if (l5 !== undefined) break b1472;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1473: {
if (l5 === undefined) break b1473;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1474: {
return l2;
}
}
function f251(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1475: {
b1476: {
l4 = undefined;
l5 = l3;
l6 = f229(l0,l1); if (l6 === undefined) break b1476;
if ((l6 === false)) break b1476;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1476;
if ((l8 === false)) break b1476;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1477: {
if (l4 !== undefined) break b1477;
l5 = l3;
l6 = f226(l0,l1); if (l6 === undefined) break b1477;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1477;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1477;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1477;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1478: {
if (l4 === undefined) break b1478;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1479: {
return l2;
}
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1480: {
b1481: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1481;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1481;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1481;
l9 = new Bare();
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1482: {
if (l3 !== undefined) break b1482;
l4 = f244(l0,l1); if (l4 === undefined) break b1482;
l5 = 0;
l6 = D(l4, l5); if (l6 === undefined) break b1482;
l7 = H(l6) ? l6.rule : undefined; if (l7 === undefined && (l7 = S(l6, "rule")) === undefined) break b1482;
l8 = l7;
l9 = new RegoSet();
l9.add("by");
l9.add("documents");
l10 = b_object_filter(l8,l9); if (l10 === undefined) break b1482;
l11 = l10;
l12 = f244(l0,l1); if (l12 === undefined) break b1482;
l13 = 0;
l14 = D(l12, l13); if (l14 === undefined) break b1482;
l15 = H(l14) ? l14.act : undefined; if (l15 === undefined && (l15 = S(l14, "act")) === undefined) break b1482;
l16 = l15;
l17 = new O50(l16);
l18 = b_object_union(l17,l11); if (l18 === undefined) break b1482;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1483: {
if (l3 === undefined) break b1483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1484: {
return l2;
}
}
function f252(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1485: {
b1486: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1486;
if ((l4 === false)) break b1486;
l5 = f235(l0,l1); if (l5 === undefined) break b1486;
if ((l5 === false)) break b1486;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1486;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1486;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1486;
if ((l9 === false)) break b1486;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1486;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1486;
l12 = l11;
l13 = new O51(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1487: {
if (l3 !== undefined) break b1487;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1488: {
if (l3 === undefined) break b1488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1489: {
return l2;
}
}
function f253(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f254(l0,l1,l3) {
let l4,l5,l6,l2;
b1490: {
b1491: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1491;
if ((l6 === false)) break b1491;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1492: {
if (l4 !== undefined) break b1492;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1493: {
if (l4 === undefined) break b1493;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1494: {
return l2;
}
}
function g255(l0,l1) {
let l3,l4,l2;
b1495: {
l3 = undefined;
l4 = new O52("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1496: {
if (l3 === undefined) break b1496;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1497: {
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
b1498: {
l2 = new RegoSet();
}
b1499: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1499;
if ((l4 === false)) break b1499;
l5 = f226(l0,l1); if (l5 === undefined) break b1499;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1499;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1499;
l9 = l8;
l2.add(l9);
}
b1500: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1500;
if ((l4 === false)) break b1500;
l5 = f226(l0,l1); if (l5 === undefined) break b1500;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1500;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1500;
l9 = l8;
l2.add(l9);
}
b1501: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1501;
{
const k1502 = keysOf(l4), v1502 = valuesOf(l4);
for (let n1502 = 0; n1502 < v1502.length; n1502++) {
l5 = k1502 === null ? n1502 : k1502[n1502];
l6 = v1502[n1502];
b1503: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1503;
l10 = l9;
l11 = f254(l0,l1,l10); if (l11 === undefined) break b1503;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1503;
l14 = l13;
l15 = f255(l0,l1); if (l15 === undefined) break b1503;
l16 = D(l15, l14); if (l16 === undefined) break b1503;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1503;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1503;
l22 = l21;
l23 = f27(l0,l1,l20,l22); if (l23 === undefined) break b1503;
l24 = l23;
l2.add(l24);
}
}
}
}
b1504: {
return l2;
}
}
function f256(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1505: {
b1506: {
l3 = undefined;
b1507: {
l4 = f226(l0,l1); if (l4 === undefined) break b1507;
if ((l4 === false)) break b1507;
break b1506;}
l5 = f227(l0,l1); if (l5 === undefined) break b1506;
l6 = l5;
l7 = [];
b1508: {
l8 = f225(l0,l1); if (l8 === undefined) break b1508;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1506;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1509: {
if (l3 !== undefined) break b1509;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1509;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1509;
if (!(l5 === false)) break b1509;
l6 = f227(l0,l1); if (l6 === undefined) break b1509;
l7 = l6;
l8 = f225(l0,l1); if (l8 === undefined) break b1509;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1509;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1510: {
if (l3 !== undefined) break b1510;
l4 = f244(l0,l1); if (l4 === undefined) break b1510;
l5 = l4;
l6 = f248(l0,l1); if (l6 === undefined) break b1510;
l7 = l6;
l8 = f250(l0,l1,l5,l7); if (l8 === undefined) break b1510;
l9 = l8;
l10 = l9;
l11 = f251(l0,l1,l10); if (l11 === undefined) break b1510;
l12 = l11;
l13 = new RegoSet();
b1511: {
l14 = f226(l0,l1); if (l14 === undefined) break b1511;
{
const k1512 = keysOf(l14), v1512 = valuesOf(l14);
for (let n1512 = 0; n1512 < v1512.length; n1512++) {
l15 = k1512 === null ? n1512 : k1512[n1512];
l16 = v1512[n1512];
b1513: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1513;
l20 = l19;
{
const k1514 = keysOf(l20), v1514 = valuesOf(l20);
for (let n1514 = 0; n1514 < v1514.length; n1514++) {
l21 = k1514 === null ? n1514 : k1514[n1514];
l22 = v1514[n1514];
b1515: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1510;
l27 = l26;
l28 = f252(l0,l1); if (l28 === undefined) break b1510;
l29 = l28;
l30 = f253(l0,l1); if (l30 === undefined) break b1510;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1510;
l33 = l32;
l34 = f227(l0,l1); if (l34 === undefined) break b1510;
l35 = l34;
l36 = f225(l0,l1); if (l36 === undefined) break b1510;
l37 = l36;
l38 = f248(l0,l1); if (l38 === undefined) break b1510;
l39 = l38;
l40 = [];
b1516: {
l41 = f244(l0,l1); if (l41 === undefined) break b1516;
{
const k1517 = keysOf(l41), v1517 = valuesOf(l41);
for (let n1517 = 0; n1517 < v1517.length; n1517++) {
l42 = k1517 === null ? n1517 : k1517[n1517];
l43 = v1517[n1517];
b1518: {
l44 = l42;
l45 = l43;
b1519: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1519;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1519;
if ((l47 === false)) break b1519;
break b1518;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1518;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1518;
l51 = l50;
l52 = f69(l0,l1,l49,l51); if (l52 === undefined) break b1518;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f256(l0,l1); if (l55 === undefined) break b1510;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1510;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1520: {
if (l3 === undefined) break b1520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1521: {
return l2;
}
}
function f257(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1522: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1522;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1522;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1523: {
if (l3 === undefined) break b1523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1524: {
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
b1525: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1525;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1525;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1525;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1525;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1525;
l12 = D(l11, l8); if (l12 === undefined) break b1525;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1525;
if ((l13 === false)) break b1525;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1525;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1525;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1525;
if ((l17 === false)) break b1525;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1525;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1525;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1525;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1525;
if ((l23 === false)) break b1525;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1526: {
if (l4 === undefined) break b1526;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1527: {
return l2;
}
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1528: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1528;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1528;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1528;
if ((l7 === false)) break b1528;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1529: {
if (l3 === undefined) break b1529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1530: {
return l2;
}
}
function f260(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1531: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1531;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1531;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1531;
if ((l7 === false)) break b1531;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1532: {
if (l3 === undefined) break b1532;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1533: {
return l2;
}
}
function f261(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function f262(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1534: {
b1535: {
l4 = undefined;
l5 = l3;
l6 = f259(l0,l1,l5); if (l6 === undefined) break b1535;
if ((l6 === false)) break b1535;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1535;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1535;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1536: {
if (l4 !== undefined) break b1536;
l5 = l3;
l6 = f260(l0,l1); if (l6 === undefined) break b1536;
if ((l6 === false)) break b1536;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1536;
if (!(l7 === "available")) break b1536;
b1537: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1537;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1537;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1537;
if ((l10 === false)) break b1537;
break b1536;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1536;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1536;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1538: {
if (l4 !== undefined) break b1538;
l5 = l3;
l6 = f260(l0,l1); if (l6 === undefined) break b1538;
if ((l6 === false)) break b1538;
l7 = f261(l0,l1); if (l7 === undefined) break b1538;
if ((l7 === false)) break b1538;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1538;
l9 = H(l8) ? l8.use_ended_on : undefined; if (l9 === undefined && (l9 = S(l8, "use_ended_on")) === undefined) break b1538;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1538;
l12 = H(l11) ? l11.no_need_confirmed_on : undefined; if (l12 === undefined && (l12 = S(l11, "no_need_confirmed_on")) === undefined) break b1538;
l13 = l12;
l14 = [l10,l13];
l15 = b_max(l14); if (l15 === undefined) break b1538;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1539: {
if (l4 === undefined) break b1539;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1540: {
return l2;
}
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1541: {
l3 = undefined;
l4 = f258(l0,l1); if (l4 === undefined) break b1541;
l5 = l4;
l6 = f262(l0,l1,l5); if (l6 === undefined) break b1541;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1542: {
if (l3 === undefined) break b1542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1543: {
return l2;
}
}
function f263(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function f264(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1544: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1544;
if (!(l6 === "available")) break b1544;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1545: {
if (l4 === undefined) break b1545;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1546: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1546;
if (!(l6 === "unavailable")) break b1546;
l7 = f34(l0,l1); if (l7 === undefined) break b1546;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1546;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1547: {
if (l4 === undefined) break b1547;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1548: {
return l2;
}
}
function f265(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1549: {
l4 = undefined;
l5 = l3;
l6 = f264(l0,l1,l5); if (l6 === undefined) break b1549;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1549;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1549;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1549;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1549;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1549;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1549;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1549;
if ((l17 === false)) break b1549;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1549;
if ((l18 === false)) break b1549;
b1550: {
l19 = f261(l0,l1); if (l19 === undefined) break b1550;
if ((l19 === false)) break b1550;
break b1549;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1549;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1549;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1549;
if ((l23 === false)) break b1549;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1551: {
if (l4 === undefined) break b1551;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1552: {
return l2;
}
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1553: {
b1554: {
l3 = undefined;
l4 = f263(l0,l1); if (l4 === undefined) break b1554;
if ((l4 === false)) break b1554;
l5 = f6(l0,l1); if (l5 === undefined) break b1554;
l6 = l5;
l7 = f263(l0,l1); if (l7 === undefined) break b1554;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1554;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1555: {
if (l3 !== undefined) break b1555;
l4 = f258(l0,l1); if (l4 === undefined) break b1555;
l5 = l4;
l6 = f265(l0,l1,l5); if (l6 === undefined) break b1555;
if ((l6 === false)) break b1555;
l7 = f6(l0,l1); if (l7 === undefined) break b1555;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1555;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1555;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1555;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1556: {
if (l3 !== undefined) break b1556;
l4 = f6(l0,l1); if (l4 === undefined) break b1556;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1557: {
if (l3 === undefined) break b1557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1558: {
return l2;
}
}
function f266(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1559: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1559;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1559;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1560: {
if (l3 === undefined) break b1560;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1561: {
return l2;
}
}
function f267(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1562: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1562;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1562;
l6 = l5;
l7 = f267(l0,l1); if (l7 === undefined) break b1562;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1562;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1562;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1562;
l11 = D(l10, l6); if (l11 === undefined) break b1562;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1563: {
if (l3 === undefined) break b1563;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1564: {
return l2;
}
}
function f268(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function f269(l0,l1) {
let l3,l2;
b1565: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1566: {
if (l3 === undefined) break b1566;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1567: {
return l2;
}
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1568: {
l3 = undefined;
l4 = f267(l0,l1); if (l4 === undefined) break b1568;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1568;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1568;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1568;
if ((l7 === false)) break b1568;
b1569: {
l8 = f261(l0,l1); if (l8 === undefined) break b1569;
if ((l8 === false)) break b1569;
break b1568;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1570: {
if (l3 === undefined) break b1570;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1571: {
return l2;
}
}
function f270(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1572: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1572;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1572;
if ((l5 === false)) break b1572;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1572;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1572;
if (!(l7 === false)) break b1572;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1573: {
if (l3 === undefined) break b1573;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1574: {
return l2;
}
}
function f271(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function f272(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1575: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1575;
l7 = D(l6, l5); if (l7 === undefined) break b1575;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1575;
if ((l9 === false)) break b1575;
b1576: {
b1577: {
b1578: {
b1579: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1579;
break b1578;
}
b1580: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1580;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1580;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1580;
l14 = D(l13, l5); if (l14 === undefined) break b1580;
l10 = l14;
break b1578;
}
break b1576;
}
if ((l10 === false)) break b1577;
}
break b1575;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1581: {
if (l4 === undefined) break b1581;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1582: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1582;
l7 = D(l6, l5); if (l7 === undefined) break b1582;
if (!(l7 === true)) break b1582;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1583: {
if (l4 === undefined) break b1583;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1584: {
return l2;
}
}
function f273(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1585: {
b1586: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1587: {
b1588: {
if (!Array.isArray(l6)) break b1588;
break b1587;
}
b1589: {
if (!O(l6)) break b1589;
break b1587;
}
b1590: {
if (!(l6 instanceof RegoSet)) break b1590;
break b1587;
}
break b1586;
}
{
const k1591 = keysOf(l6), v1591 = valuesOf(l6);
for (let n1591 = 0; n1591 < v1591.length; n1591++) {
l9 = k1591 === null ? n1591 : k1591[n1591];
l10 = v1591[n1591];
b1592: {
l11 = l9;
l8 = undefined;
b1593: {
l12 = l10;
l13 = f272(l0,l1,l12); if (l13 === undefined) break b1593;
if ((l13 === false)) break b1593;
l8 = true;
}
if (l8 !== undefined) break b1592;
l7 = true;
}
}
}
if (l7 !== undefined) break b1586;
l14 = [];
b1594: {
{
const k1595 = keysOf(l5), v1595 = valuesOf(l5);
for (let n1595 = 0; n1595 < v1595.length; n1595++) {
l15 = k1595 === null ? n1595 : k1595[n1595];
l16 = v1595[n1595];
b1596: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1596;
l20 = D(l19, l18); if (l20 === undefined) break b1596;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1596;
if ((l22 === false)) break b1596;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1586;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1597: {
if (l4 !== undefined) break b1597;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1598: {
if (l4 === undefined) break b1598;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1599: {
return l2;
}
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1600: {
l3 = undefined;
l4 = f263(l0,l1); if (l4 === undefined) break b1600;
l5 = l4;
l6 = f268(l0,l1); if (l6 === undefined) break b1600;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1600;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1600;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1601: {
if (l3 === undefined) break b1601;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1602: {
return l2;
}
}
function f274(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1603: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1603;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1603;
l6 = l5;
l7 = f273(l0,l1,l6); if (l7 === undefined) break b1603;
l8 = l7;
l9 = f274(l0,l1); if (l9 === undefined) break b1603;
l10 = l9;
l11 = f268(l0,l1); if (l11 === undefined) break b1603;
l12 = l11;
l13 = new O53("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1604: {
if (l3 === undefined) break b1604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1605: {
return l2;
}
}
function f275(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l2;
b1606: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1606;
if ((l4 === false)) break b1606;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1607: {
if (l3 === undefined) break b1607;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1608: {
l3 = undefined;
l4 = f263(l0,l1); if (l4 === undefined) break b1608;
if ((l4 === false)) break b1608;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1609: {
if (l3 === undefined) break b1609;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1610: {
return l2;
}
}
function f276(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1611: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1611;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1611;
l6 = l5;
l7 = f267(l0,l1); if (l7 === undefined) break b1611;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1611;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1611;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1611;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1611;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1611;
if ((l13 === false)) break b1611;
l14 = f267(l0,l1); if (l14 === undefined) break b1611;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1611;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1611;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1611;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1612: {
if (l3 === undefined) break b1612;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1613: {
return l2;
}
}
function f277(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1614: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1614;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1614;
l6 = l5;
l7 = f273(l0,l1,l6); if (l7 === undefined) break b1614;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1615: {
if (l3 === undefined) break b1615;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1616: {
return l2;
}
}
function f278(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1617: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1617;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1617;
if ((l6 === false)) break b1617;
l7 = f278(l0,l1); if (l7 === undefined) break b1617;
l8 = l7;
l9 = f277(l0,l1); if (l9 === undefined) break b1617;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1617;
l11 = l10;
l12 = f46(l0,l1,l8,l11); if (l12 === undefined) break b1617;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1618: {
if (l3 === undefined) break b1618;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1619: {
return l2;
}
}
function f279(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1620: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1620;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1620;
l6 = l5;
l7 = f273(l0,l1,l6); if (l7 === undefined) break b1620;
l8 = l7;
l9 = f279(l0,l1); if (l9 === undefined) break b1620;
l10 = l9;
l11 = f277(l0,l1); if (l11 === undefined) break b1620;
l12 = l11;
l13 = new O53("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1621: {
if (l3 === undefined) break b1621;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1622: {
return l2;
}
}
function f280(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l2,l3,l4,l5,l6;
b1623: {
l2 = new RegoSet();
}
b1624: {
l3 = undefined;
b1625: {
l4 = f270(l0,l1); if (l4 === undefined) break b1625;
if ((l4 === false)) break b1625;
break b1624;}
l5 = f275(l0,l1); if (l5 === undefined) break b1624;
l6 = l5;
l2.add(l6);
}
b1626: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1626;
if ((l4 === false)) break b1626;
l5 = f280(l0,l1); if (l5 === undefined) break b1626;
l6 = l5;
l2.add(l6);
}
b1627: {
return l2;
}
}
function f281(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1628: {
l3 = undefined;
b1629: {
l4 = f270(l0,l1); if (l4 === undefined) break b1629;
if ((l4 === false)) break b1629;
break b1628;}
l5 = f275(l0,l1); if (l5 === undefined) break b1628;
l6 = l5;
l7 = f172(l0,l1,l6); if (l7 === undefined) break b1628;
if ((l7 === false)) break b1628;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1630: {
if (l3 === undefined) break b1630;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1631: {
return l2;
}
}
function f282(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1632: {
l2 = new Bare();
}
b1633: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1634 = keysOf(l5), v1634 = valuesOf(l5);
for (let n1634 = 0; n1634 < v1634.length; n1634++) {
l6 = k1634 === null ? n1634 : k1634[n1634];
l7 = v1634[n1634];
b1635: {
l8 = l6;
l9 = l7;
l10 = f272(l0,l1,l9); if (l10 === undefined) break b1635;
if ((l10 === false)) break b1635;
insertOnce(l2, l9, true);
}
}
}
}
b1636: {
return l2;
}
}
function f283(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1637: {
b1638: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1638;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1638;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1638;
if ((l7 === false)) break b1638;
l8 = new RegoSet();
b1639: {
l9 = f268(l0,l1); if (l9 === undefined) break b1639;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1639;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1639;
{
const k1640 = keysOf(l11), v1640 = valuesOf(l11);
for (let n1640 = 0; n1640 < v1640.length; n1640++) {
l12 = k1640 === null ? n1640 : k1640[n1640];
l13 = v1640[n1640];
b1641: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1642: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1642;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1642;
{
const k1643 = keysOf(l19), v1643 = valuesOf(l19);
for (let n1643 = 0; n1643 < v1643.length; n1643++) {
l20 = k1643 === null ? n1643 : k1643[n1643];
l21 = v1643[n1643];
b1644: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1638;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1645: {
if (l3 !== undefined) break b1645;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1646: {
if (l3 === undefined) break b1646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1647: {
return l2;
}
}
function f284(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1648: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1648;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1648;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1648;
if ((l7 === false)) break b1648;
l8 = f284(l0,l1); if (l8 === undefined) break b1648;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1648;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1648;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
return l2;
}
}
function f285(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function f286(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13;
b1651: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1651;
if (!(l6 === "destruction")) break b1651;
l7 = f282(l0,l1); if (l7 === undefined) break b1651;
if ((l7 === false)) break b1651;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1651;
l9 = l8;
b1652: {
l10 = f283(l0,l1); if (l10 === undefined) break b1652;
l11 = D(l10, l9); if (l11 === undefined) break b1652;
if ((l11 === false)) break b1652;
break b1651;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1653: {
if (l4 === undefined) break b1653;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1654: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1654;
if (!(l6 === "notice")) break b1654;
l7 = f276(l0,l1); if (l7 === undefined) break b1654;
if ((l7 === false)) break b1654;
l8 = f280(l0,l1); if (l8 === undefined) break b1654;
l9 = l8;
l10 = f172(l0,l1,l9); if (l10 === undefined) break b1654;
if ((l10 === false)) break b1654;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1655: {
if (l4 === undefined) break b1655;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1656: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1656;
if (!(l6 === "record")) break b1656;
l7 = f282(l0,l1); if (l7 === undefined) break b1656;
if ((l7 === false)) break b1656;
b1657: {
l8 = f285(l0,l1); if (l8 === undefined) break b1657;
if ((l8 === false)) break b1657;
break b1656;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1658: {
if (l4 === undefined) break b1658;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1659: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1659;
if (!(l6 === "record")) break b1659;
l7 = f272(l0,l1,"destroyed_on"); if (l7 === undefined) break b1659;
if ((l7 === false)) break b1659;
l8 = f284(l0,l1); if (l8 === undefined) break b1659;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1659;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1659;
if ((l13 === false)) break b1659;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1660: {
if (l4 === undefined) break b1660;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1661: {
return l2;
}
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1662: {
l3 = undefined;
l4 = [];
b1663: {
l5 = f268(l0,l1); if (l5 === undefined) break b1663;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1663;
{
const k1664 = keysOf(l6), v1664 = valuesOf(l6);
for (let n1664 = 0; n1664 < v1664.length; n1664++) {
l7 = k1664 === null ? n1664 : k1664[n1664];
l8 = v1664[n1664];
b1665: {
l9 = l7;
l10 = l8;
l11 = f286(l0,l1,l10); if (l11 === undefined) break b1665;
if ((l11 === false)) break b1665;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1665;
l13 = l12;
l14 = f69(l0,l1,l13,l10); if (l14 === undefined) break b1665;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1666: {
if (l3 === undefined) break b1666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1667: {
return l2;
}
}
function f287(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1668: {
l2 = new Bare();
}
b1669: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1670 = keysOf(l5), v1670 = valuesOf(l5);
for (let n1670 = 0; n1670 < v1670.length; n1670++) {
l6 = k1670 === null ? n1670 : k1670[n1670];
l7 = v1670[n1670];
b1671: {
l8 = l6;
l9 = l7;
l10 = f272(l0,l1,l9); if (l10 === undefined) break b1671;
if ((l10 === false)) break b1671;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1671;
l12 = D(l11, l9); if (l12 === undefined) break b1671;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1671;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1671;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1671;
if ((l17 === false)) break b1671;
insertOnce(l2, l9, true);
}
}
}
}
b1672: {
return l2;
}
}
function f288(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function f289(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1673: {
l4 = undefined;
l5 = l3;
l6 = f272(l0,l1,"destroyed_on"); if (l6 === undefined) break b1673;
if ((l6 === false)) break b1673;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1674 = keysOf(l8), v1674 = valuesOf(l8);
for (let n1674 = 0; n1674 < v1674.length; n1674++) {
l9 = k1674 === null ? n1674 : k1674[n1674];
l10 = v1674[n1674];
b1675: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1675;
b1676: {
l13 = f288(l0,l1); if (l13 === undefined) break b1676;
l14 = D(l13, l12); if (l14 === undefined) break b1676;
if ((l14 === false)) break b1676;
break b1675;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1677: {
if (l4 === undefined) break b1677;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1678: {
return l2;
}
}
function g290(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1679: {
l2 = new RegoSet();
}
b1680: {
l3 = undefined;
l4 = f289(l0,l1,"head_approved_on"); if (l4 === undefined) break b1680;
if ((l4 === false)) break b1680;
l5 = f268(l0,l1); if (l5 === undefined) break b1680;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1680;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1680;
l9 = l8;
l2.add(l9);
}
b1681: {
l3 = undefined;
l4 = f289(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1681;
if ((l4 === false)) break b1681;
l5 = f268(l0,l1); if (l5 === undefined) break b1681;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1681;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1681;
l9 = l8;
l2.add(l9);
}
b1682: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1682;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1682;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1682;
if ((l9 === false)) break b1682;
l10 = f268(l0,l1); if (l10 === undefined) break b1682;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1682;
{
const k1683 = keysOf(l11), v1683 = valuesOf(l11);
for (let n1683 = 0; n1683 < v1683.length; n1683++) {
l12 = k1683 === null ? n1683 : k1683[n1683];
l13 = v1683[n1683];
b1684: {
l14 = l12;
l15 = l13;
l16 = f286(l0,l1,l15); if (l16 === undefined) break b1684;
if ((l16 === false)) break b1684;
l17 = f268(l0,l1); if (l17 === undefined) break b1684;
l18 = H(l17) ? l17.record : undefined; if (l18 === undefined && (l18 = S(l17, "record")) === undefined) break b1684;
l19 = l18;
l20 = f284(l0,l1); if (l20 === undefined) break b1684;
l21 = l20;
l22 = f76(l0,l1,"record_incomplete",l19,l21); if (l22 === undefined) break b1684;
l23 = l22;
l2.add(l23);
}
}
}
}
b1685: {
return l2;
}
}
function f290(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l2;
b1686: {
l3 = undefined;
l4 = f289(l0,l1,"head_approved_on"); if (l4 === undefined) break b1686;
if ((l4 === false)) break b1686;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1687: {
if (l3 === undefined) break b1687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1688: {
l3 = undefined;
l4 = f289(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1688;
if ((l4 === false)) break b1688;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1689: {
if (l3 === undefined) break b1689;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1690: {
return l2;
}
}
function f291(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1691: {
l2 = new RegoSet();
}
b1692: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1692;
if ((l4 === false)) break b1692;
l5 = f291(l0,l1); if (l5 === undefined) break b1692;
if ((l5 === false)) break b1692;
l6 = f277(l0,l1); if (l6 === undefined) break b1692;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1692;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1692;
l10 = l9;
{
const k1693 = keysOf(l10), v1693 = valuesOf(l10);
for (let n1693 = 0; n1693 < v1693.length; n1693++) {
l11 = k1693 === null ? n1693 : k1693[n1693];
l12 = v1693[n1693];
b1694: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1695: {
l3 = undefined;
b1696: {
l4 = f270(l0,l1); if (l4 === undefined) break b1696;
if ((l4 === false)) break b1696;
break b1695;}
l5 = f258(l0,l1); if (l5 === undefined) break b1695;
l6 = l5;
l7 = f259(l0,l1,l6); if (l7 === undefined) break b1695;
if ((l7 === false)) break b1695;
l8 = f268(l0,l1); if (l8 === undefined) break b1695;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1695;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1695;
l12 = l11;
{
const k1697 = keysOf(l12), v1697 = valuesOf(l12);
for (let n1697 = 0; n1697 < v1697.length; n1697++) {
l13 = k1697 === null ? n1697 : k1697[n1697];
l14 = v1697[n1697];
b1698: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1699: {
return l2;
}
}
function f292(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function f293(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1700: {
b1701: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f62(l0,l1,"working"); if (l14 === undefined) break b1701;
if ((l14 === false)) break b1701;
{
const k1702 = keysOf(l11), v1702 = valuesOf(l11);
for (let n1702 = 0; n1702 < v1702.length; n1702++) {
l15 = k1702 === null ? n1702 : k1702[n1702];
l16 = v1702[n1702];
b1703: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1703;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1703;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1703;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1703;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1703;
l32 = l31;
l33 = [];
b1704: {
{
const k1705 = keysOf(l9), v1705 = valuesOf(l9);
for (let n1705 = 0; n1705 < v1705.length; n1705++) {
l34 = k1705 === null ? n1705 : k1705[n1705];
l35 = v1705[n1705];
b1706: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1706;
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
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1703;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1707: {
if (l8 !== undefined) break b1707;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1708: {
if (l8 === undefined) break b1708;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1709: {
return l2;
}
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1710: {
b1711: {
l3 = undefined;
l4 = f263(l0,l1); if (l4 === undefined) break b1711;
if ((l4 === false)) break b1711;
l5 = f263(l0,l1); if (l5 === undefined) break b1711;
l6 = l5;
l7 = f268(l0,l1); if (l7 === undefined) break b1711;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1711;
l9 = l8;
l10 = f268(l0,l1); if (l10 === undefined) break b1711;
l11 = l10;
l12 = new Bare();
b1712: {
l13 = f274(l0,l1); if (l13 === undefined) break b1712;
l12["destroy_by"] = l13;
}
b1713: {
l14 = f279(l0,l1); if (l14 === undefined) break b1713;
l12["notify_by"] = l14;
}
b1714: {
b1715: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1715;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1715;
l18 = D(l17, "values"); if (l18 === undefined) break b1715;
l15 = merge(l18, l12);
break b1714;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f293(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1711;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1716: {
if (l3 !== undefined) break b1716;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1717: {
if (l3 === undefined) break b1717;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1718: {
return l2;
}
}
function f294(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1719: {
b1720: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1720;
if ((l4 === false)) break b1720;
l5 = f278(l0,l1); if (l5 === undefined) break b1720;
l6 = l5;
l7 = f277(l0,l1); if (l7 === undefined) break b1720;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1720;
l9 = l8;
l10 = f277(l0,l1); if (l10 === undefined) break b1720;
l11 = l10;
l12 = new Bare();
b1721: {
l13 = f274(l0,l1); if (l13 === undefined) break b1721;
l12["destroy_by"] = l13;
}
b1722: {
l14 = f279(l0,l1); if (l14 === undefined) break b1722;
l12["notify_by"] = l14;
}
b1723: {
b1724: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1724;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1724;
l18 = D(l17, "values"); if (l18 === undefined) break b1724;
l15 = merge(l18, l12);
break b1723;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f293(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1720;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1725: {
if (l3 !== undefined) break b1725;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1726: {
if (l3 === undefined) break b1726;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1727: {
return l2;
}
}
function f295(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l75,l76,l77,l74,l78,l79,l80,l81,l2;
b1728: {
b1729: {
l3 = undefined;
b1730: {
l4 = f268(l0,l1); if (l4 === undefined) break b1730;
if ((l4 === false)) break b1730;
break b1729;}
l5 = f269(l0,l1); if (l5 === undefined) break b1729;
l6 = l5;
l7 = [];
b1731: {
l8 = f267(l0,l1); if (l8 === undefined) break b1731;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1729;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1732: {
if (l3 !== undefined) break b1732;
l4 = f270(l0,l1); if (l4 === undefined) break b1732;
if ((l4 === false)) break b1732;
l5 = f281(l0,l1); if (l5 === undefined) break b1732;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1732;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1732;
l10 = f268(l0,l1); if (l10 === undefined) break b1732;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1732;
l13 = l12;
l14 = f269(l0,l1); if (l14 === undefined) break b1732;
l15 = l14;
l16 = f267(l0,l1); if (l16 === undefined) break b1732;
l17 = l16;
l18 = f287(l0,l1); if (l18 === undefined) break b1732;
l19 = l18;
l20 = f290(l0,l1); if (l20 === undefined) break b1732;
l21 = l20;
l22 = new O55(l13,l19,l21);
l23 = f25(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1732;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1733: {
if (l3 !== undefined) break b1733;
b1734: {
l4 = f270(l0,l1); if (l4 === undefined) break b1734;
if ((l4 === false)) break b1734;
break b1733;}
b1735: {
l5 = f263(l0,l1); if (l5 === undefined) break b1735;
if ((l5 === false)) break b1735;
break b1733;}
l6 = f268(l0,l1); if (l6 === undefined) break b1733;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1733;
l9 = l8;
l10 = f269(l0,l1); if (l10 === undefined) break b1733;
l11 = l10;
l12 = f267(l0,l1); if (l12 === undefined) break b1733;
l13 = l12;
l14 = f287(l0,l1); if (l14 === undefined) break b1733;
l15 = l14;
l16 = f290(l0,l1); if (l16 === undefined) break b1733;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1733;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1736: {
if (l3 !== undefined) break b1736;
l4 = new RegoSet();
b1737: {
l5 = f281(l0,l1); if (l5 === undefined) break b1737;
{
const k1738 = keysOf(l5), v1738 = valuesOf(l5);
for (let n1738 = 0; n1738 < v1738.length; n1738++) {
l6 = k1738 === null ? n1738 : k1738[n1738];
l7 = v1738[n1738];
b1739: {
l8 = l6;
l9 = l7;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b1739;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f170(l0,l1,l12,l13); if (l14 === undefined) break b1736;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1740: {
l18 = f281(l0,l1); if (l18 === undefined) break b1740;
{
const k1741 = keysOf(l18), v1741 = valuesOf(l18);
for (let n1741 = 0; n1741 < v1741.length; n1741++) {
l19 = k1741 === null ? n1741 : k1741[n1741];
l20 = v1741[n1741];
b1742: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1742;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1742;
l26 = l25;
{
const k1743 = keysOf(l26), v1743 = valuesOf(l26);
for (let n1743 = 0; n1743 < v1743.length; n1743++) {
l27 = k1743 === null ? n1743 : k1743[n1743];
l28 = v1743[n1743];
b1744: {
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
l32 = f292(l0,l1); if (l32 === undefined) break b1736;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1736;
l35 = l34;
l36 = f281(l0,l1); if (l36 === undefined) break b1736;
l37 = l36;
l38 = f174(l0,l1,l37,l16); if (l38 === undefined) break b1736;
l39 = l38;
l40 = f290(l0,l1); if (l40 === undefined) break b1736;
l41 = l40;
l42 = new RegoSet();
b1745: {
l43 = f281(l0,l1); if (l43 === undefined) break b1745;
{
const k1746 = keysOf(l43), v1746 = valuesOf(l43);
for (let n1746 = 0; n1746 < v1746.length; n1746++) {
l44 = k1746 === null ? n1746 : k1746[n1746];
l45 = v1746[n1746];
b1747: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1747;
l49 = l48;
l50 = f85(l0,l1,l49); if (l50 === undefined) break b1747;
l51 = l50;
{
const k1748 = keysOf(l51), v1748 = valuesOf(l51);
for (let n1748 = 0; n1748 < v1748.length; n1748++) {
l52 = k1748 === null ? n1748 : k1748[n1748];
l53 = v1748[n1748];
b1749: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b1736;
l58 = l57;
l59 = f294(l0,l1); if (l59 === undefined) break b1736;
l60 = l59;
l61 = f295(l0,l1); if (l61 === undefined) break b1736;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b1736;
l64 = l63;
l65 = f269(l0,l1); if (l65 === undefined) break b1736;
l66 = l65;
l67 = f267(l0,l1); if (l67 === undefined) break b1736;
l68 = l67;
l69 = f287(l0,l1); if (l69 === undefined) break b1736;
l70 = l69;
l71 = new Bare();
b1750: {
l72 = f274(l0,l1); if (l72 === undefined) break b1750;
l71["destroy_by"] = l72;
}
b1751: {
l73 = f279(l0,l1); if (l73 === undefined) break b1751;
l71["notify_by"] = l73;
}
b1752: {
b1753: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b1753;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b1753;
l77 = D(l76, "values"); if (l77 === undefined) break b1753;
l74 = merge(l77, l71);
break b1752;
}
l74 = l71;
}
l78 = l74;
l79 = new O40(l35,l70,l39,l78,l58,l64);
l80 = f25(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b1736;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
}
b1754: {
if (l3 === undefined) break b1754;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1755: {
return l2;
}
}
function f296(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1756: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1756;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1756;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1757: {
if (l3 === undefined) break b1757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1758: {
return l2;
}
}
function f297(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1759: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1759;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1759;
l6 = l5;
l7 = f297(l0,l1); if (l7 === undefined) break b1759;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1759;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1759;
l10 = D(l9, l6); if (l10 === undefined) break b1759;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1760: {
if (l3 === undefined) break b1760;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1761: {
return l2;
}
}
function f298(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function f299(l0,l1) {
let l3,l2;
b1762: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1763: {
if (l3 === undefined) break b1763;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1764: {
return l2;
}
}
function g300(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1765: {
l2 = new RegoSet();
}
b1766: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1767 = keysOf(l5), v1767 = valuesOf(l5);
for (let n1767 = 0; n1767 < v1767.length; n1767++) {
l6 = k1767 === null ? n1767 : k1767[n1767];
l7 = v1767[n1767];
b1768: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1768;
l11 = D(l10, l9); if (l11 === undefined) break b1768;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1768;
if ((l13 === false)) break b1768;
l2.add(l9);
}
}
}
}
b1769: {
return l2;
}
}
function f300(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l2;
b1770: {
l3 = undefined;
l4 = new O56("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1771: {
if (l3 === undefined) break b1771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1772: {
return l2;
}
}
function f301(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1773: {
l2 = new RegoSet();
}
b1774: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1774;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1774;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1774;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1774;
l10 = f298(l0,l1); if (l10 === undefined) break b1774;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1774;
l13 = l12;
l2.add(l13);
}
b1775: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1775;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1775;
{
const k1776 = keysOf(l5), v1776 = valuesOf(l5);
for (let n1776 = 0; n1776 < v1776.length; n1776++) {
l6 = k1776 === null ? n1776 : k1776[n1776];
l7 = v1776[n1776];
b1777: {
l8 = l6;
l9 = l7;
l10 = f300(l0,l1); if (l10 === undefined) break b1777;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1777;
if ((l12 === false)) break b1777;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1777;
l14 = D(l13, l9); if (l14 === undefined) break b1777;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1777;
if ((l16 === false)) break b1777;
l17 = f301(l0,l1); if (l17 === undefined) break b1777;
l18 = D(l17, l9); if (l18 === undefined) break b1777;
l19 = l18;
l20 = f298(l0,l1); if (l20 === undefined) break b1777;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b1777;
l23 = l22;
l2.add(l23);
}
}
}
}
b1778: {
return l2;
}
}
function f302(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1779: {
l2 = new RegoSet();
}
b1780: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1780;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1780;
{
const k1781 = keysOf(l5), v1781 = valuesOf(l5);
for (let n1781 = 0; n1781 < v1781.length; n1781++) {
l6 = k1781 === null ? n1781 : k1781[n1781];
l7 = v1781[n1781];
b1782: {
l8 = l6;
l9 = l7;
l10 = f300(l0,l1); if (l10 === undefined) break b1782;
l11 = l10;
b1783: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1783;
if ((l12 === false)) break b1783;
break b1782;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1784: {
return l2;
}
}
function f303(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function f304(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1785: {
b1786: {
l4 = undefined;
l5 = l3;
l6 = f300(l0,l1); if (l6 === undefined) break b1786;
l7 = l6;
b1787: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1787;
if ((l8 === false)) break b1787;
break b1786;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1788: {
if (l4 !== undefined) break b1788;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1788;
l7 = D(l6, l5); if (l7 === undefined) break b1788;
if (!(l7 === true)) break b1788;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1789: {
if (l4 !== undefined) break b1789;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1790: {
if (l4 === undefined) break b1790;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1791: {
return l2;
}
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1792: {
b1793: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1793;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1793;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1793;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1793;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1794: {
if (l3 !== undefined) break b1794;
l4 = [];
b1795: {
l5 = f298(l0,l1); if (l5 === undefined) break b1795;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1795;
{
const k1796 = keysOf(l6), v1796 = valuesOf(l6);
for (let n1796 = 0; n1796 < v1796.length; n1796++) {
l7 = k1796 === null ? n1796 : k1796[n1796];
l8 = v1796[n1796];
b1797: {
l9 = l7;
l10 = l8;
l11 = f304(l0,l1,l10); if (l11 === undefined) break b1797;
l12 = l11;
l13 = f301(l0,l1); if (l13 === undefined) break b1797;
l14 = D(l13, l10); if (l14 === undefined) break b1797;
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
b1798: {
if (l3 === undefined) break b1798;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1799: {
return l2;
}
}
function f305(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1800: {
b1801: {
l3 = undefined;
b1802: {
l4 = f298(l0,l1); if (l4 === undefined) break b1802;
if ((l4 === false)) break b1802;
break b1801;}
l5 = f299(l0,l1); if (l5 === undefined) break b1801;
l6 = l5;
l7 = [];
b1803: {
l8 = f297(l0,l1); if (l8 === undefined) break b1803;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1801;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1804: {
if (l3 !== undefined) break b1804;
l4 = f302(l0,l1); if (l4 === undefined) break b1804;
l5 = l4;
l6 = f303(l0,l1); if (l6 === undefined) break b1804;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1804;
l9 = l8;
l10 = f298(l0,l1); if (l10 === undefined) break b1804;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1804;
l13 = l12;
l14 = f299(l0,l1); if (l14 === undefined) break b1804;
l15 = l14;
l16 = f297(l0,l1); if (l16 === undefined) break b1804;
l17 = l16;
l18 = [];
b1805: {
l19 = f62(l0,l1,"checks"); if (l19 === undefined) break b1805;
if ((l19 === false)) break b1805;
l20 = f305(l0,l1); if (l20 === undefined) break b1805;
{
const k1806 = keysOf(l20), v1806 = valuesOf(l20);
for (let n1806 = 0; n1806 < v1806.length; n1806++) {
l21 = k1806 === null ? n1806 : k1806[n1806];
l22 = v1806[n1806];
b1807: {
l23 = l21;
if (!Array.isArray(l22)) break b1807;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1807;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1807;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1807;
l29 = l27;
l30 = f298(l0,l1); if (l30 === undefined) break b1807;
l31 = l30;
l32 = f121(l0,l1,l28,l31,l29); if (l32 === undefined) break b1807;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f303(l0,l1); if (l35 === undefined) break b1804;
l36 = l35;
l37 = [];
b1808: {
l38 = f302(l0,l1); if (l38 === undefined) break b1808;
l39 = l38;
l40 = f303(l0,l1); if (l40 === undefined) break b1808;
l41 = l40;
l42 = f111(l0,l1,l39,l41); if (l42 === undefined) break b1808;
l43 = l42;
if (!(l43 === "permit")) break b1808;
l44 = f298(l0,l1); if (l44 === undefined) break b1808;
l45 = l44;
l46 = f71(l0,l1,l45); if (l46 === undefined) break b1808;
l47 = l46;
{
const k1809 = keysOf(l47), v1809 = valuesOf(l47);
for (let n1809 = 0; n1809 < v1809.length; n1809++) {
l48 = k1809 === null ? n1809 : k1809[n1809];
l49 = v1809[n1809];
b1810: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f302(l0,l1); if (l53 === undefined) break b1804;
l54 = l53;
l55 = new O57(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1804;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1811: {
if (l3 === undefined) break b1811;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1812: {
return l2;
}
}
function f306(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1813: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1813;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1813;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1814: {
if (l3 === undefined) break b1814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1815: {
return l2;
}
}
function f307(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1816: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1816;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1816;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1816;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1816;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1817: {
if (l3 === undefined) break b1817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1818: {
return l2;
}
}
function f308(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function f309(l0,l1) {
let l3,l2;
b1819: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1820: {
if (l3 === undefined) break b1820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1821: {
return l2;
}
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1822: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1822;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1822;
if ((l5 === false)) break b1822;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1822;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1822;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1822;
if ((l9 === false)) break b1822;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1823: {
if (l3 === undefined) break b1823;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1824: {
return l2;
}
}
function f310(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1825: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1825;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1825;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1825;
if ((l7 === false)) break b1825;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1825;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1825;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1826: {
if (l3 === undefined) break b1826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1827: {
return l2;
}
}
function f311(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1828: {
b1829: {
l3 = undefined;
l4 = f310(l0,l1); if (l4 === undefined) break b1829;
if ((l4 === false)) break b1829;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1829;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1829;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1830: {
if (l3 !== undefined) break b1830;
l4 = f311(l0,l1); if (l4 === undefined) break b1830;
l5 = l4;
l6 = f308(l0,l1); if (l6 === undefined) break b1830;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1830;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1830;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1831: {
if (l3 === undefined) break b1831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1832: {
return l2;
}
}
function f312(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1833: {
b1834: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1834;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1834;
if ((l5 === false)) break b1834;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1834;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1834;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1834;
if ((l9 === false)) break b1834;
l10 = f312(l0,l1); if (l10 === undefined) break b1834;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1834;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1834;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1834;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1835: {
if (l3 !== undefined) break b1835;
l4 = f312(l0,l1); if (l4 === undefined) break b1835;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1836: {
if (l3 === undefined) break b1836;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1837: {
return l2;
}
}
function f313(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1838: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1838;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1838;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1838;
if ((l8 === false)) break b1838;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1839: {
if (l3 === undefined) break b1839;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1840: {
return l2;
}
}
function f314(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1841: {
l2 = new RegoSet();
}
b1842: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1842;
if ((l4 === false)) break b1842;
l5 = f308(l0,l1); if (l5 === undefined) break b1842;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1842;
l8 = l7;
l2.add(l8);
}
b1843: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1843;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1843;
if ((l5 === false)) break b1843;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1843;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1843;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1843;
if ((l9 === false)) break b1843;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1843;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1843;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1843;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1843;
if ((l15 === false)) break b1843;
l16 = f308(l0,l1); if (l16 === undefined) break b1843;
l17 = l16;
l18 = f27(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1843;
l19 = l18;
l2.add(l19);
}
b1844: {
return l2;
}
}
function f315(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l2,l3,l4,l5,l6;
b1845: {
l2 = new RegoSet();
}
b1846: {
l3 = undefined;
b1847: {
l4 = f311(l0,l1); if (l4 === undefined) break b1847;
if ((l4 === false)) break b1847;
break b1846;}
b1848: {
l5 = f314(l0,l1); if (l5 === undefined) break b1848;
if ((l5 === false)) break b1848;
break b1846;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1849: {
return l2;
}
}
function f316(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l2;
b1850: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1850;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1851: {
if (l3 === undefined) break b1851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1852: {
return l2;
}
}
function f317(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1853: {
b1854: {
l3 = undefined;
b1855: {
l4 = f310(l0,l1); if (l4 === undefined) break b1855;
if ((l4 === false)) break b1855;
break b1854;}
l5 = f308(l0,l1); if (l5 === undefined) break b1854;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b1854;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1856: {
if (l3 !== undefined) break b1856;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1857: {
if (l3 === undefined) break b1857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1858: {
return l2;
}
}
function f318(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b1859: {
b1860: {
l3 = undefined;
b1861: {
l4 = f310(l0,l1); if (l4 === undefined) break b1861;
if ((l4 === false)) break b1861;
break b1860;}
l5 = f311(l0,l1); if (l5 === undefined) break b1860;
l6 = l5;
l7 = f308(l0,l1); if (l7 === undefined) break b1860;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1860;
l9 = l8;
l10 = f308(l0,l1); if (l10 === undefined) break b1860;
l11 = l10;
l12 = new Bare();
b1862: {
l13 = f317(l0,l1); if (l13 === undefined) break b1862;
l12["use_until"] = l13;
}
b1863: {
b1864: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1864;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1864;
l17 = D(l16, "values"); if (l17 === undefined) break b1864;
l14 = merge(l17, l12);
break b1863;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f293(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1860;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1865: {
if (l3 !== undefined) break b1865;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1866: {
if (l3 === undefined) break b1866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1867: {
return l2;
}
}
function f319(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b1868: {
b1869: {
l3 = undefined;
b1870: {
l4 = f308(l0,l1); if (l4 === undefined) break b1870;
if ((l4 === false)) break b1870;
break b1869;}
l5 = f309(l0,l1); if (l5 === undefined) break b1869;
l6 = l5;
l7 = [];
b1871: {
l8 = f307(l0,l1); if (l8 === undefined) break b1871;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1869;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1872: {
if (l3 !== undefined) break b1872;
l4 = f315(l0,l1); if (l4 === undefined) break b1872;
l5 = l4;
l6 = f316(l0,l1); if (l6 === undefined) break b1872;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b1872;
l9 = l8;
l10 = f308(l0,l1); if (l10 === undefined) break b1872;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1872;
l13 = l12;
l14 = f308(l0,l1); if (l14 === undefined) break b1872;
l15 = l14;
l16 = f315(l0,l1); if (l16 === undefined) break b1872;
l17 = l16;
l18 = f316(l0,l1); if (l18 === undefined) break b1872;
l19 = l18;
l20 = ["use_period_over"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b1872;
l22 = l21;
l23 = f309(l0,l1); if (l23 === undefined) break b1872;
l24 = l23;
l25 = f307(l0,l1); if (l25 === undefined) break b1872;
l26 = l25;
l27 = f316(l0,l1); if (l27 === undefined) break b1872;
l28 = l27;
l29 = [];
b1873: {
l30 = f315(l0,l1); if (l30 === undefined) break b1873;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b1873;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b1873;
if ((l35 === false)) break b1873;
l36 = f308(l0,l1); if (l36 === undefined) break b1873;
l37 = l36;
l38 = f71(l0,l1,l37); if (l38 === undefined) break b1873;
l39 = l38;
{
const k1874 = keysOf(l39), v1874 = valuesOf(l39);
for (let n1874 = 0; n1874 < v1874.length; n1874++) {
l40 = k1874 === null ? n1874 : k1874[n1874];
l41 = v1874[n1874];
b1875: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f315(l0,l1); if (l45 === undefined) break b1872;
l46 = l45;
l47 = new Bare();
b1876: {
l48 = f317(l0,l1); if (l48 === undefined) break b1876;
l47["use_until"] = l48;
}
b1877: {
b1878: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1878;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b1878;
l52 = D(l51, "values"); if (l52 === undefined) break b1878;
l49 = merge(l52, l47);
break b1877;
}
l49 = l47;
}
l53 = l49;
l54 = f318(l0,l1); if (l54 === undefined) break b1872;
l55 = l54;
l56 = f319(l0,l1); if (l56 === undefined) break b1872;
l57 = l56;
l58 = new O58(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b1872;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b1879: {
if (l3 === undefined) break b1879;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1880: {
return l2;
}
}
function f320(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1881: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1881;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1881;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1882: {
if (l3 === undefined) break b1882;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1883: {
return l2;
}
}
function f321(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1884: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1884;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1884;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1884;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1885: {
if (l3 === undefined) break b1885;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1886: {
return l2;
}
}
function f322(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f323(l0,l1) {
let l3,l2;
b1887: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1888: {
if (l3 === undefined) break b1888;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1889: {
return l2;
}
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1890: {
l3 = undefined;
l4 = [];
b1891: {
l5 = f322(l0,l1); if (l5 === undefined) break b1891;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1891;
{
const k1892 = keysOf(l6), v1892 = valuesOf(l6);
for (let n1892 = 0; n1892 < v1892.length; n1892++) {
l7 = k1892 === null ? n1892 : k1892[n1892];
l8 = v1892[n1892];
b1893: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1893;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1893;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1893;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1893;
if (!Q(l11, l14)) break b1893;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1893;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1893;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1893;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1893;
if (!Q(l15, l18)) break b1893;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1893;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1893;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1893;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1893;
if (!Q(l19, l22)) break b1893;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1894: {
if (l3 === undefined) break b1894;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1895: {
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
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1896: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1896;
{
const k1897 = keysOf(l4), v1897 = valuesOf(l4);
for (let n1897 = 0; n1897 < v1897.length; n1897++) {
l5 = k1897 === null ? n1897 : k1897[n1897];
l6 = v1897[n1897];
b1898: {
l7 = l5;
l8 = l6;
b1899: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1899;
if ((l9 === false)) break b1899;
break b1898;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1900: {
if (l3 === undefined) break b1900;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1901: {
return l2;
}
}
function f325(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1902: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1902;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1902;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1902;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1902;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1902;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1902;
if (!Q(l6, l9)) break b1902;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1902;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1902;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1902;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b1902;
if ((l14 === false)) break b1902;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1903: {
if (l3 === undefined) break b1903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1904: {
return l2;
}
}
function f326(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1905: {
l2 = new RegoSet();
}
b1906: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1906;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1906;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1906;
l9 = f322(l0,l1); if (l9 === undefined) break b1906;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1906;
l12 = l11;
l2.add(l12);
}
b1907: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1907;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1907;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1907;
if ((l9 === false)) break b1907;
b1908: {
l10 = f325(l0,l1); if (l10 === undefined) break b1908;
if ((l10 === false)) break b1908;
break b1907;}
b1909: {
l11 = f326(l0,l1); if (l11 === undefined) break b1909;
if ((l11 === false)) break b1909;
break b1907;}
l12 = f322(l0,l1); if (l12 === undefined) break b1907;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1907;
l15 = l14;
l2.add(l15);
}
b1910: {
return l2;
}
}
function f327(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1911: {
b1912: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1912;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1912;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1912;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1913: {
if (l3 !== undefined) break b1913;
l4 = f325(l0,l1); if (l4 === undefined) break b1913;
if ((l4 === false)) break b1913;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1914: {
if (l3 !== undefined) break b1914;
l4 = f326(l0,l1); if (l4 === undefined) break b1914;
if ((l4 === false)) break b1914;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b1915: {
if (l3 !== undefined) break b1915;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b1916: {
if (l3 === undefined) break b1916;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1917: {
return l2;
}
}
function f328(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1918: {
b1919: {
l3 = undefined;
b1920: {
l4 = f322(l0,l1); if (l4 === undefined) break b1920;
if ((l4 === false)) break b1920;
break b1919;}
l5 = f323(l0,l1); if (l5 === undefined) break b1919;
l6 = l5;
l7 = [];
b1921: {
l8 = f321(l0,l1); if (l8 === undefined) break b1921;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1919;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1922: {
if (l3 !== undefined) break b1922;
l4 = f327(l0,l1); if (l4 === undefined) break b1922;
l5 = l4;
l6 = new RegoSet();
l7 = f111(l0,l1,l5,l6); if (l7 === undefined) break b1922;
l8 = l7;
l9 = f322(l0,l1); if (l9 === undefined) break b1922;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1922;
l12 = l11;
l13 = f322(l0,l1); if (l13 === undefined) break b1922;
l14 = l13;
l15 = f327(l0,l1); if (l15 === undefined) break b1922;
l16 = l15;
l17 = ["grant_not_allowed"];
l18 = new RegoSet();
l19 = f216(l0,l1,l17,l14,l16,l18); if (l19 === undefined) break b1922;
l20 = l19;
l21 = [];
b1923: {
l22 = f62(l0,l1,"checks"); if (l22 === undefined) break b1923;
if ((l22 === false)) break b1923;
l23 = f322(l0,l1); if (l23 === undefined) break b1923;
l24 = l23;
l25 = f328(l0,l1); if (l25 === undefined) break b1923;
l26 = l25;
l27 = f121(l0,l1,"unit_of_another",l24,l26); if (l27 === undefined) break b1923;
l28 = l27;
l21.push(l28);
}
l29 = l21;
l30 = b_array_concat(l20,l29); if (l30 === undefined) break b1922;
l31 = l30;
l32 = f323(l0,l1); if (l32 === undefined) break b1922;
l33 = l32;
l34 = f321(l0,l1); if (l34 === undefined) break b1922;
l35 = l34;
l36 = [];
b1924: {
l37 = f327(l0,l1); if (l37 === undefined) break b1924;
l38 = l37;
l39 = b_count(l38); if (l39 === undefined) break b1924;
l40 = l39;
l41 = 0;
if (!Q(l40, l41)) break b1924;
l42 = f322(l0,l1); if (l42 === undefined) break b1924;
l43 = l42;
l44 = f71(l0,l1,l43); if (l44 === undefined) break b1924;
l45 = l44;
{
const k1925 = keysOf(l45), v1925 = valuesOf(l45);
for (let n1925 = 0; n1925 < v1925.length; n1925++) {
l46 = k1925 === null ? n1925 : k1925[n1925];
l47 = v1925[n1925];
b1926: {
l48 = l46;
l49 = l47;
l36.push(l49);
}
}
}
}
l50 = l36;
l51 = f327(l0,l1); if (l51 === undefined) break b1922;
l52 = l51;
l53 = new O59(l12,l31,l50,l52);
l54 = f25(l0,l1,l33,l35,l8,l53); if (l54 === undefined) break b1922;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1927: {
if (l3 === undefined) break b1927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1928: {
return l2;
}
}
function f329(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1929: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1929;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1929;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1930: {
if (l3 === undefined) break b1930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1931: {
return l2;
}
}
function f330(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1932: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1932;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1932;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1932;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1933: {
if (l3 === undefined) break b1933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1934: {
return l2;
}
}
function f331(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f332(l0,l1) {
let l3,l2;
b1935: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1936: {
if (l3 === undefined) break b1936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1937: {
return l2;
}
}
function g333(l0,l1) {
let l3,l4,l2;
b1938: {
l3 = undefined;
l4 = new O48("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1939: {
if (l3 === undefined) break b1939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1940: {
return l2;
}
}
function f333(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1941: {
b1942: {
l3 = undefined;
b1943: {
l4 = f331(l0,l1); if (l4 === undefined) break b1943;
if ((l4 === false)) break b1943;
break b1942;}
l5 = f332(l0,l1); if (l5 === undefined) break b1942;
l6 = l5;
l7 = [];
b1944: {
l8 = f330(l0,l1); if (l8 === undefined) break b1944;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1942;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1945: {
if (l3 !== undefined) break b1945;
l4 = f333(l0,l1); if (l4 === undefined) break b1945;
l5 = l4;
l6 = f330(l0,l1); if (l6 === undefined) break b1945;
l7 = l6;
l8 = f331(l0,l1); if (l8 === undefined) break b1945;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b1945;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1946: {
if (l3 === undefined) break b1946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1947: {
return l2;
}
}
function f334(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1948: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1948;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1948;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1949: {
if (l3 === undefined) break b1949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1950: {
return l2;
}
}
function f335(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1951: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1951;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1951;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1951;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1952: {
if (l3 === undefined) break b1952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1953: {
return l2;
}
}
function f336(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f337(l0,l1) {
let l3,l2;
b1954: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1955: {
if (l3 === undefined) break b1955;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1956: {
return l2;
}
}
function g338(l0,l1) {
let l3,l4,l5,l2;
b1957: {
l3 = undefined;
l4 = new Bare();
l5 = new O60("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1958: {
if (l3 === undefined) break b1958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1959: {
return l2;
}
}
function f338(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1960: {
b1961: {
l3 = undefined;
b1962: {
l4 = f336(l0,l1); if (l4 === undefined) break b1962;
if ((l4 === false)) break b1962;
break b1961;}
l5 = f337(l0,l1); if (l5 === undefined) break b1961;
l6 = l5;
l7 = [];
b1963: {
l8 = f335(l0,l1); if (l8 === undefined) break b1963;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1961;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1964: {
if (l3 !== undefined) break b1964;
l4 = f338(l0,l1); if (l4 === undefined) break b1964;
l5 = l4;
l6 = f335(l0,l1); if (l6 === undefined) break b1964;
l7 = l6;
l8 = f336(l0,l1); if (l8 === undefined) break b1964;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b1964;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1965: {
if (l3 === undefined) break b1965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1966: {
return l2;
}
}
function f339(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1967: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1967;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1967;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1968: {
if (l3 === undefined) break b1968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1969: {
return l2;
}
}
function f340(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1970: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1970;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1970;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1970;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1971: {
if (l3 === undefined) break b1971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1972: {
return l2;
}
}
function f341(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f342(l0,l1) {
let l3,l2;
b1973: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1974: {
if (l3 === undefined) break b1974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1975: {
return l2;
}
}
function g343(l0,l1) {
let l3,l4,l2;
b1976: {
l3 = undefined;
l4 = new O12("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1977: {
if (l3 === undefined) break b1977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1978: {
return l2;
}
}
function f343(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1979: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b1979;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b1979;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1979;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1980: {
if (l3 === undefined) break b1980;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1981: {
return l2;
}
}
function f344(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1982: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1982;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1982;
l6 = l5;
l7 = f344(l0,l1); if (l7 === undefined) break b1982;
l8 = l7;
l9 = f340(l0,l1); if (l9 === undefined) break b1982;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1982;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1982;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1982;
l13 = l12;
l14 = f36(l0,l1,l6,l8,l13); if (l14 === undefined) break b1982;
l15 = l14;
l16 = f341(l0,l1); if (l16 === undefined) break b1982;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1982;
l18 = l17;
l19 = f35(l0,l1,l18,l15); if (l19 === undefined) break b1982;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1983: {
if (l3 === undefined) break b1983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1984: {
return l2;
}
}
function f345(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1985: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1985;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b1985;
if ((l5 === false)) break b1985;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1985;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b1985;
if (!(l7 === false)) break b1985;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1985;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b1985;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b1985;
if ((l11 === false)) break b1985;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1986: {
if (l3 === undefined) break b1986;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1987: {
return l2;
}
}
function f346(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1988: {
b1989: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1989;
l5 = l4;
l6 = f344(l0,l1); if (l6 === undefined) break b1989;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1989;
if ((l8 === false)) break b1989;
l9 = f341(l0,l1); if (l9 === undefined) break b1989;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1989;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1989;
l13 = l12;
l14 = f35(l0,l1,l11,l13); if (l14 === undefined) break b1989;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1990: {
if (l3 !== undefined) break b1990;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1990;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1990;
l6 = null;
if (!Q(l5, l6)) break b1990;
l7 = f345(l0,l1); if (l7 === undefined) break b1990;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1991: {
if (l3 !== undefined) break b1991;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1991;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1991;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b1991;
l8 = l7;
l9 = H(l8) ? l8.first : undefined; if (l9 === undefined && (l9 = S(l8, "first")) === undefined) break b1991;
l10 = l9;
l11 = f345(l0,l1); if (l11 === undefined) break b1991;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1991;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1991;
if ((l14 === false)) break b1991;
l15 = f345(l0,l1); if (l15 === undefined) break b1991;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1992: {
if (l3 !== undefined) break b1992;
l4 = f346(l0,l1); if (l4 === undefined) break b1992;
if ((l4 === false)) break b1992;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1992;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b1992;
l7 = l6;
l8 = f181(l0,l1,l7); if (l8 === undefined) break b1992;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1993: {
if (l3 !== undefined) break b1993;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1993;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1993;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b1993;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1993;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1993;
l13 = l12;
l14 = f341(l0,l1); if (l14 === undefined) break b1993;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1993;
l16 = l15;
l17 = f35(l0,l1,l16,l13); if (l17 === undefined) break b1993;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1994: {
if (l3 === undefined) break b1994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1995: {
return l2;
}
}
function f347(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1996: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1996;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1996;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1996;
l7 = l6;
l8 = f347(l0,l1); if (l8 === undefined) break b1996;
l9 = l8;
l10 = f189(l0,l1,l7,l9); if (l10 === undefined) break b1996;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1997: {
if (l3 === undefined) break b1997;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1998: {
return l2;
}
}
function f348(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function f349(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1999: {
b2000: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2000;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2000;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2000;
if ((l10 === false)) break b2000;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2001: {
if (l4 !== undefined) break b2001;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2001;
l7 = l6;
l8 = f348(l0,l1); if (l8 === undefined) break b2001;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2001;
if ((l10 === false)) break b2001;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2002: {
if (l4 !== undefined) break b2002;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2003: {
if (l4 === undefined) break b2003;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2004: {
return l2;
}
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2005: {
b2006: {
l3 = undefined;
l4 = f346(l0,l1); if (l4 === undefined) break b2006;
if ((l4 === false)) break b2006;
l5 = f341(l0,l1); if (l5 === undefined) break b2006;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2006;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2006;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2007: {
if (l3 !== undefined) break b2007;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2008: {
if (l3 === undefined) break b2008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2009: {
return l2;
}
}
function f350(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2010: {
b2011: {
l3 = undefined;
b2012: {
l4 = f341(l0,l1); if (l4 === undefined) break b2012;
if ((l4 === false)) break b2012;
break b2011;}
l5 = f342(l0,l1); if (l5 === undefined) break b2011;
l6 = l5;
l7 = [];
b2013: {
l8 = f340(l0,l1); if (l8 === undefined) break b2013;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2011;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2014: {
if (l3 !== undefined) break b2014;
b2015: {
l4 = f341(l0,l1); if (l4 === undefined) break b2015;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2015;
if ((l5 === false)) break b2015;
break b2014;}
l6 = f343(l0,l1); if (l6 === undefined) break b2014;
l7 = l6;
l8 = f342(l0,l1); if (l8 === undefined) break b2014;
l9 = l8;
l10 = f340(l0,l1); if (l10 === undefined) break b2014;
l11 = l10;
l12 = f341(l0,l1); if (l12 === undefined) break b2014;
l13 = l12;
l14 = new O61(l7,l9);
l15 = f142(l0,l1,l14,l11,l13); if (l15 === undefined) break b2014;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2016: {
if (l3 !== undefined) break b2016;
b2017: {
l4 = f347(l0,l1); if (l4 === undefined) break b2017;
if ((l4 === false)) break b2017;
break b2016;}
l5 = f341(l0,l1); if (l5 === undefined) break b2016;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2016;
l8 = l7;
l9 = f342(l0,l1); if (l9 === undefined) break b2016;
l10 = l9;
l11 = f340(l0,l1); if (l11 === undefined) break b2016;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2016;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2018: {
if (l3 !== undefined) break b2018;
l4 = f347(l0,l1); if (l4 === undefined) break b2018;
l5 = l4;
l6 = f349(l0,l1,l5); if (l6 === undefined) break b2018;
l7 = l6;
l8 = l7;
l9 = [];
b2019: {
l10 = f62(l0,l1,"working"); if (l10 === undefined) break b2019;
if ((l10 === false)) break b2019;
l11 = f344(l0,l1); if (l11 === undefined) break b2019;
l12 = l11;
l13 = f341(l0,l1); if (l13 === undefined) break b2019;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2019;
l15 = l14;
l16 = f341(l0,l1); if (l16 === undefined) break b2019;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2019;
l18 = l17;
l19 = f347(l0,l1); if (l19 === undefined) break b2019;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2019;
l21 = l20;
l22 = f340(l0,l1); if (l22 === undefined) break b2019;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2019;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2019;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2019;
l26 = l25;
l27 = f348(l0,l1); if (l27 === undefined) break b2019;
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
const k2020 = keysOf(l34), v2020 = valuesOf(l34);
for (let n2020 = 0; n2020 < v2020.length; n2020++) {
l35 = k2020 === null ? n2020 : k2020[n2020];
l36 = v2020[n2020];
b2021: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f341(l0,l1); if (l40 === undefined) break b2018;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2018;
l43 = l42;
l44 = f340(l0,l1); if (l44 === undefined) break b2018;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2018;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2018;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2018;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2018;
l51 = l50;
l52 = f347(l0,l1); if (l52 === undefined) break b2018;
l53 = l52;
l54 = f344(l0,l1); if (l54 === undefined) break b2018;
l55 = l54;
l56 = f135(l0,l1,l53,l55); if (l56 === undefined) break b2018;
l57 = l56;
l58 = f340(l0,l1); if (l58 === undefined) break b2018;
l59 = l58;
l60 = f341(l0,l1); if (l60 === undefined) break b2018;
l61 = l60;
l62 = f139(l0,l1,l59,l61,l57); if (l62 === undefined) break b2018;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2018;
l65 = l64;
l66 = f350(l0,l1); if (l66 === undefined) break b2018;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2018;
l69 = l68;
l70 = f342(l0,l1); if (l70 === undefined) break b2018;
l71 = l70;
l72 = f340(l0,l1); if (l72 === undefined) break b2018;
l73 = l72;
l74 = [];
b2022: {
l75 = f343(l0,l1); if (l75 === undefined) break b2022;
l76 = D(l75, l8); if (l76 === undefined) break b2022;
if ((l76 === false)) break b2022;
l77 = f341(l0,l1); if (l77 === undefined) break b2022;
l78 = l77;
l79 = f71(l0,l1,l78); if (l79 === undefined) break b2022;
l80 = l79;
{
const k2023 = keysOf(l80), v2023 = valuesOf(l80);
for (let n2023 = 0; n2023 < v2023.length; n2023++) {
l81 = k2023 === null ? n2023 : k2023[n2023];
l82 = v2023[n2023];
b2024: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2025: {
l87 = f343(l0,l1); if (l87 === undefined) break b2025;
l88 = D(l87, l8); if (l88 === undefined) break b2025;
l89 = l88;
l90 = f341(l0,l1); if (l90 === undefined) break b2025;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2025;
l93 = l92;
l94 = f347(l0,l1); if (l94 === undefined) break b2025;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2025;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2025;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f348(l0,l1); if (l101 === undefined) break b2018;
l102 = l101;
l103 = f347(l0,l1); if (l103 === undefined) break b2018;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2018;
l105 = l104;
l106 = new RegoSet();
b2026: {
l107 = f346(l0,l1); if (l107 === undefined) break b2026;
if ((l107 === false)) break b2026;
l108 = f341(l0,l1); if (l108 === undefined) break b2026;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2026;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2026;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O62(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2018;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2027: {
if (l3 === undefined) break b2027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2028: {
return l2;
}
}
function f351(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g352(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2029: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2029;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2029;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2030: {
if (l3 === undefined) break b2030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2031: {
return l2;
}
}
function f352(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2032: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2032;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2032;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2032;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2032;
if (!(l7 === "ip_address")) break b2032;
l8 = f352(l0,l1); if (l8 === undefined) break b2032;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2032;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2032;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2033: {
if (l3 === undefined) break b2033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2034: {
return l2;
}
}
function f353(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f354(l0,l1) {
let l3,l2;
b2035: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2036: {
if (l3 === undefined) break b2036;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2037: {
return l2;
}
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2038: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2038;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2038;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2039: {
if (l3 === undefined) break b2039;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2040: {
return l2;
}
}
function f355(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2041: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2041;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2041;
l8 = l7;
l9 = f355(l0,l1); if (l9 === undefined) break b2041;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b2041;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2042: {
if (l3 === undefined) break b2042;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2043: {
return l2;
}
}
function f356(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2044: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2044;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2044;
l7 = l6;
l8 = f352(l0,l1); if (l8 === undefined) break b2044;
l9 = l8;
l10 = f353(l0,l1); if (l10 === undefined) break b2044;
l11 = l10;
l12 = f133(l0,l1); if (l12 === undefined) break b2044;
l13 = l12;
l14 = f136(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2044;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2045: {
if (l3 === undefined) break b2045;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2046: {
return l2;
}
}
function f357(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2047: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2047;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2047;
if ((l5 === false)) break b2047;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2047;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2047;
if (!(l7 === true)) break b2047;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2048: {
if (l3 === undefined) break b2048;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2049: {
return l2;
}
}
function f358(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2050: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2050;
l5 = l4;
l6 = f355(l0,l1); if (l6 === undefined) break b2050;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b2050;
l9 = l8;
l10 = f357(l0,l1); if (l10 === undefined) break b2050;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2050;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2050;
l15 = l14;
l16 = new RegoSet();
b2051: {
l17 = f358(l0,l1); if (l17 === undefined) break b2051;
if ((l17 === false)) break b2051;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2050;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2052: {
if (l3 === undefined) break b2052;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2053: {
return l2;
}
}
function f359(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l2,l3,l4,l5,l6;
b2054: {
l2 = new RegoSet();
}
b2055: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2055;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2055;
if (!(l5 === "unknown")) break b2055;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2056: {
return l2;
}
}
function f360(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l2;
b2057: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2058: {
if (l3 === undefined) break b2058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2059: {
return l2;
}
}
function f361(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2060: {
l2 = new RegoSet();
}
b2061: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2061;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2061;
l7 = l6;
{
const k2062 = keysOf(l7), v2062 = valuesOf(l7);
for (let n2062 = 0; n2062 < v2062.length; n2062++) {
l8 = k2062 === null ? n2062 : k2062[n2062];
l9 = v2062[n2062];
b2063: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2064: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2064;
l5 = l4;
l6 = f353(l0,l1); if (l6 === undefined) break b2064;
l7 = l6;
l8 = f357(l0,l1); if (l8 === undefined) break b2064;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2064;
l10 = l9;
l11 = f139(l0,l1,l5,l7,l10); if (l11 === undefined) break b2064;
l12 = l11;
{
const k2065 = keysOf(l12), v2065 = valuesOf(l12);
for (let n2065 = 0; n2065 < v2065.length; n2065++) {
l13 = k2065 === null ? n2065 : k2065[n2065];
l14 = v2065[n2065];
b2066: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2067: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2067;
l5 = l4;
l6 = f355(l0,l1); if (l6 === undefined) break b2067;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b2067;
l9 = l8;
{
const k2068 = keysOf(l9), v2068 = valuesOf(l9);
for (let n2068 = 0; n2068 < v2068.length; n2068++) {
l10 = k2068 === null ? n2068 : k2068[n2068];
l11 = v2068[n2068];
b2069: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2070: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2070;
if ((l4 === false)) break b2070;
l5 = f353(l0,l1); if (l5 === undefined) break b2070;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2070;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2070;
l9 = l8;
{
const k2071 = keysOf(l9), v2071 = valuesOf(l9);
for (let n2071 = 0; n2071 < v2071.length; n2071++) {
l10 = k2071 === null ? n2071 : k2071[n2071];
l11 = v2071[n2071];
b2072: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2073: {
return l2;
}
}
function f362(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2074: {
l2 = new RegoSet();
}
b2075: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2075;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2075;
l6 = l5;
l7 = f361(l0,l1); if (l7 === undefined) break b2075;
l8 = D(l7, l6); if (l8 === undefined) break b2075;
l9 = l8;
l10 = f353(l0,l1); if (l10 === undefined) break b2075;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2075;
l13 = l12;
l14 = f357(l0,l1); if (l14 === undefined) break b2075;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2075;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2075;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2075;
l20 = l19;
l2.add(l20);
}
b2076: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2076;
l5 = l4;
l6 = f355(l0,l1); if (l6 === undefined) break b2076;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b2076;
l9 = l8;
{
const k2077 = keysOf(l9), v2077 = valuesOf(l9);
for (let n2077 = 0; n2077 < v2077.length; n2077++) {
l10 = k2077 === null ? n2077 : k2077[n2077];
l11 = v2077[n2077];
b2078: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2079: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2079;
if ((l4 === false)) break b2079;
l5 = f353(l0,l1); if (l5 === undefined) break b2079;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2079;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2079;
l9 = l8;
l2.add(l9);
}
b2080: {
return l2;
}
}
function f363(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2081: {
b2082: {
l3 = undefined;
b2083: {
l4 = f353(l0,l1); if (l4 === undefined) break b2083;
if ((l4 === false)) break b2083;
break b2082;}
l5 = f354(l0,l1); if (l5 === undefined) break b2082;
l6 = l5;
l7 = [];
b2084: {
l8 = f352(l0,l1); if (l8 === undefined) break b2084;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2082;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2085: {
if (l3 !== undefined) break b2085;
l4 = f359(l0,l1); if (l4 === undefined) break b2085;
l5 = l4;
l6 = f360(l0,l1); if (l6 === undefined) break b2085;
l7 = l6;
l8 = f60(l0,l1,l5,l7); if (l8 === undefined) break b2085;
l9 = l8;
l10 = f356(l0,l1); if (l10 === undefined) break b2085;
l11 = l10;
l12 = f355(l0,l1); if (l12 === undefined) break b2085;
l13 = l12;
l14 = f73(l0,l1,l11,l13); if (l14 === undefined) break b2085;
l15 = l14;
l16 = [];
b2086: {
l17 = f357(l0,l1); if (l17 === undefined) break b2086;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2086;
l19 = l18;
l20 = f361(l0,l1); if (l20 === undefined) break b2086;
l21 = D(l20, l19); if (l21 === undefined) break b2086;
if ((l21 === false)) break b2086;
l22 = f353(l0,l1); if (l22 === undefined) break b2086;
l23 = l22;
l24 = f71(l0,l1,l23); if (l24 === undefined) break b2086;
l25 = l24;
{
const k2087 = keysOf(l25), v2087 = valuesOf(l25);
for (let n2087 = 0; n2087 < v2087.length; n2087++) {
l26 = k2087 === null ? n2087 : k2087[n2087];
l27 = v2087[n2087];
b2088: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2089: {
l32 = f358(l0,l1); if (l32 === undefined) break b2089;
if ((l32 === false)) break b2089;
l33 = f353(l0,l1); if (l33 === undefined) break b2089;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2089;
l35 = l34;
l36 = f69(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2089;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f74(l0,l1,l39); if (l40 === undefined) break b2085;
l41 = l40;
l42 = f353(l0,l1); if (l42 === undefined) break b2085;
l43 = l42;
l44 = f357(l0,l1); if (l44 === undefined) break b2085;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2085;
l46 = l45;
l47 = f357(l0,l1); if (l47 === undefined) break b2085;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2085;
l49 = l48;
l50 = f63(l0,l1,l43,l46,l49); if (l50 === undefined) break b2085;
l51 = l50;
l52 = f354(l0,l1); if (l52 === undefined) break b2085;
l53 = l52;
l54 = f352(l0,l1); if (l54 === undefined) break b2085;
l55 = l54;
l56 = f362(l0,l1); if (l56 === undefined) break b2085;
l57 = l56;
l58 = f360(l0,l1); if (l58 === undefined) break b2085;
l59 = l58;
l60 = f363(l0,l1); if (l60 === undefined) break b2085;
l61 = l60;
l62 = f357(l0,l1); if (l62 === undefined) break b2085;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2085;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2085;
l65 = l64;
l66 = f357(l0,l1); if (l66 === undefined) break b2085;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2085;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2085;
l69 = l68;
l70 = new O27(l57,l59,l41,l61);
l71 = new O28(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f25(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2085;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2090: {
if (l3 === undefined) break b2090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2091: {
return l2;
}
}
function f364(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2092: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2092;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2092;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2093: {
if (l3 === undefined) break b2093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2094: {
return l2;
}
}
function f365(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2095: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2095;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2095;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2095;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2096: {
if (l3 === undefined) break b2096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2097: {
return l2;
}
}
function f366(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function f367(l0,l1) {
let l3,l2;
b2098: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2099: {
if (l3 === undefined) break b2099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2100: {
return l2;
}
}
function g368(l0,l1) {
let l3,l4,l2;
b2101: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2102: {
if (l3 === undefined) break b2102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2103: {
return l2;
}
}
function f368(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f369(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2104: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2104;
l11 = l10;
l12 = new RegoSet();
b2105: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2105;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2105;
{
const k2106 = keysOf(l15), v2106 = valuesOf(l15);
for (let n2106 = 0; n2106 < v2106.length; n2106++) {
l16 = k2106 === null ? n2106 : k2106[n2106];
l17 = v2106[n2106];
b2107: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2107;
l21 = l20;
{
const k2108 = keysOf(l21), v2108 = valuesOf(l21);
for (let n2108 = 0; n2108 < v2108.length; n2108++) {
l22 = k2108 === null ? n2108 : k2108[n2108];
l23 = v2108[n2108];
b2109: {
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
b2110: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2110;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2110;
{
const k2111 = keysOf(l30), v2111 = valuesOf(l30);
for (let n2111 = 0; n2111 < v2111.length; n2111++) {
l31 = k2111 === null ? n2111 : k2111[n2111];
l32 = v2111[n2111];
b2112: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b2112;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2104;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2113: {
if (l6 === undefined) break b2113;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2114: {
return l2;
}
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2115: {
b2116: {
l3 = undefined;
b2117: {
l4 = f366(l0,l1); if (l4 === undefined) break b2117;
if ((l4 === false)) break b2117;
break b2116;}
l5 = f367(l0,l1); if (l5 === undefined) break b2116;
l6 = l5;
l7 = [];
b2118: {
l8 = f365(l0,l1); if (l8 === undefined) break b2118;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2116;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2119: {
if (l3 !== undefined) break b2119;
l4 = f368(l0,l1); if (l4 === undefined) break b2119;
l5 = l4;
l6 = f365(l0,l1); if (l6 === undefined) break b2119;
l7 = l6;
l8 = f366(l0,l1); if (l8 === undefined) break b2119;
l9 = l8;
l10 = f369(l0,l1,l5,l7,l9); if (l10 === undefined) break b2119;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2120: {
if (l3 === undefined) break b2120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2121: {
return l2;
}
}
function f370(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2122: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2122;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2122;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2123: {
if (l3 === undefined) break b2123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2124: {
return l2;
}
}
function f371(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2125: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2125;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2125;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2125;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2126: {
if (l3 === undefined) break b2126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2127: {
return l2;
}
}
function f372(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f373(l0,l1) {
let l3,l2;
b2128: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2129: {
if (l3 === undefined) break b2129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2130: {
return l2;
}
}
function g374(l0,l1) {
let l3,l4,l2;
b2131: {
l3 = undefined;
l4 = new O48("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2132: {
if (l3 === undefined) break b2132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2133: {
return l2;
}
}
function f374(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2134: {
b2135: {
l3 = undefined;
b2136: {
l4 = f372(l0,l1); if (l4 === undefined) break b2136;
if ((l4 === false)) break b2136;
break b2135;}
l5 = f373(l0,l1); if (l5 === undefined) break b2135;
l6 = l5;
l7 = [];
b2137: {
l8 = f371(l0,l1); if (l8 === undefined) break b2137;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2135;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2138: {
if (l3 !== undefined) break b2138;
l4 = f374(l0,l1); if (l4 === undefined) break b2138;
l5 = l4;
l6 = f371(l0,l1); if (l6 === undefined) break b2138;
l7 = l6;
l8 = f372(l0,l1); if (l8 === undefined) break b2138;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2138;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2140: {
return l2;
}
}
function f375(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2141: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2141;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2141;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2143: {
return l2;
}
}
function f376(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2144: {
l3 = undefined;
l4 = f376(l0,l1); if (l4 === undefined) break b2144;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2144;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2144;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2145: {
if (l3 === undefined) break b2145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2146: {
return l2;
}
}
function f377(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f378(l0,l1) {
let l3,l2;
b2147: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2148: {
if (l3 === undefined) break b2148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2149: {
return l2;
}
}
function g379(l0,l1) {
let l3,l4,l5,l2;
b2150: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2151: {
if (l3 === undefined) break b2151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2152: {
return l2;
}
}
function f379(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2153: {
b2154: {
l3 = undefined;
b2155: {
l4 = f377(l0,l1); if (l4 === undefined) break b2155;
if ((l4 === false)) break b2155;
break b2154;}
l5 = f378(l0,l1); if (l5 === undefined) break b2154;
l6 = l5;
l7 = [];
b2156: {
l8 = f376(l0,l1); if (l8 === undefined) break b2156;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2154;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2157: {
if (l3 !== undefined) break b2157;
l4 = f379(l0,l1); if (l4 === undefined) break b2157;
l5 = l4;
l6 = f376(l0,l1); if (l6 === undefined) break b2157;
l7 = l6;
l8 = f377(l0,l1); if (l8 === undefined) break b2157;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b2157;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2158: {
if (l3 === undefined) break b2158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2159: {
return l2;
}
}
function f380(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2160: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2160;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2160;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2161: {
if (l3 === undefined) break b2161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2162: {
return l2;
}
}
function f381(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2163: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2163;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2163;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2163;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2164: {
if (l3 === undefined) break b2164;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2165: {
return l2;
}
}
function f382(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f383(l0,l1) {
let l3,l2;
b2166: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2167: {
if (l3 === undefined) break b2167;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2168: {
return l2;
}
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2169: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2169;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2169;
l6 = l5;
l7 = f382(l0,l1); if (l7 === undefined) break b2169;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2169;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2169;
if ((l10 === false)) break b2169;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2170: {
if (l3 === undefined) break b2170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2171: {
return l2;
}
}
function f384(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2172: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2172;
if ((l4 === false)) break b2172;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2172;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2172;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2172;
if (!(l7 === true)) break b2172;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2172;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2172;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2172;
if (!(l10 === true)) break b2172;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2173: {
if (l3 === undefined) break b2173;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2174: {
return l2;
}
}
function f385(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2175: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2175;
if ((l4 === false)) break b2175;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2175;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2175;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2175;
l8 = l7;
l9 = f382(l0,l1); if (l9 === undefined) break b2175;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2175;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2175;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2175;
if ((l13 === false)) break b2175;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2176: {
if (l3 === undefined) break b2176;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2177: {
return l2;
}
}
function f386(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function f387(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2178: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2178;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2178;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2178;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2178;
l15 = l14;
if (!(l15 === "z")) break b2178;
l16 = b_count(l5); if (l16 === undefined) break b2178;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2178;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2178;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2179: {
if (l4 === undefined) break b2179;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2180: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2180;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2180;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2180;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2180;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2180;
if ((l16 === false)) break b2180;
l17 = b_count(l5); if (l17 === undefined) break b2180;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2180;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2180;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2181: {
if (l4 === undefined) break b2181;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2182: {
return l2;
}
}
function f388(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2183: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2183;
l9 = l8;
if (!(l9 === ".")) break b2183;
l10 = f387(l0,l1,l5); if (l10 === undefined) break b2183;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2183;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2183;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2183;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2183;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2184: {
if (l4 === undefined) break b2184;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2185: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2185;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2185;
if ((l10 === false)) break b2185;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2186: {
if (l4 === undefined) break b2186;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2187: {
return l2;
}
}
function f389(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2188: {
l4 = undefined;
l5 = l3;
l6 = f388(l0,l1,l5); if (l6 === undefined) break b2188;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2188;
if ((l8 === false)) break b2188;
l9 = f388(l0,l1,l5); if (l9 === undefined) break b2188;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2188;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2188;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2189: {
if (l4 === undefined) break b2189;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2190: {
l4 = undefined;
l5 = l3;
l6 = f388(l0,l1,l5); if (l6 === undefined) break b2190;
l7 = l6;
if (!(l7 === "")) break b2190;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2191: {
if (l4 === undefined) break b2191;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2192: {
return l2;
}
}
function f390(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2193: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2193;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2193;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2193;
l12 = D(l11, l9); if (l12 === undefined) break b2193;
b2194: {
b2195: {
break b2194;
}
break b2193;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2193;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2193;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2193;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2193;
l24 = D(l23, l15); if (l24 === undefined) break b2193;
b2196: {
b2197: {
break b2196;
}
break b2193;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2193;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2193;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2193;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2193;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2193;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2193;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2193;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2193;
l53 = l52;
l54 = f389(l0,l1,l5); if (l54 === undefined) break b2193;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2193;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2193;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2193;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2193;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2193;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2193;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2193;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2193;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2193;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2198: {
if (l4 === undefined) break b2198;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2199: {
return l2;
}
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2200: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2200;
l5 = l4;
l6 = f390(l0,l1,l5); if (l6 === undefined) break b2200;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2201: {
if (l3 === undefined) break b2201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2202: {
return l2;
}
}
function f391(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2203: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2203;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2203;
l6 = l5;
l7 = f390(l0,l1,l6); if (l7 === undefined) break b2203;
l8 = l7;
l9 = l8;
l10 = f391(l0,l1); if (l10 === undefined) break b2203;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2203;
if ((l12 === false)) break b2203;
l13 = f391(l0,l1); if (l13 === undefined) break b2203;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2203;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2204: {
if (l3 === undefined) break b2204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2205: {
return l2;
}
}
function f392(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2206: {
l2 = new RegoSet();
}
b2207: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2207;
if ((l4 === false)) break b2207;
b2208: {
l5 = f386(l0,l1); if (l5 === undefined) break b2208;
if ((l5 === false)) break b2208;
break b2207;}
l6 = f382(l0,l1); if (l6 === undefined) break b2207;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2207;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2207;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2207;
l12 = l11;
l13 = f392(l0,l1); if (l13 === undefined) break b2207;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2207;
if ((l15 === false)) break b2207;
l16 = f382(l0,l1); if (l16 === undefined) break b2207;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2207;
l19 = l18;
l2.add(l19);
}
b2209: {
return l2;
}
}
function f393(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2210: {
l2 = new RegoSet();
}
b2211: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2211;
if ((l4 === false)) break b2211;
b2212: {
l5 = f386(l0,l1); if (l5 === undefined) break b2212;
if ((l5 === false)) break b2212;
break b2211;}
b2213: {
l6 = f392(l0,l1); if (l6 === undefined) break b2213;
if ((l6 === false)) break b2213;
break b2211;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2214: {
return l2;
}
}
function f394(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2215: {
b2216: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2216;
if ((l4 === false)) break b2216;
l5 = f382(l0,l1); if (l5 === undefined) break b2216;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2216;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2216;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2217: {
if (l3 !== undefined) break b2217;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2218: {
if (l3 === undefined) break b2218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2219: {
return l2;
}
}
function f395(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function f396(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2220: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2220;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2220;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2220;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2220;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2220;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2220;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2221: {
if (l4 === undefined) break b2221;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2222: {
return l2;
}
}
function f397(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2223: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2223;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2223;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2223;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2223;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2223;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2224: {
if (l5 === undefined) break b2224;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2225: {
return l2;
}
}
function f398(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2226: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2226;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2226;
l8 = D(l7, l5); if (l8 === undefined) break b2226;
b2227: {
b2228: {
break b2227;
}
break b2226;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2229: {
if (l4 === undefined) break b2229;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2230: {
return l2;
}
}
function f399(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2231: {
l4 = undefined;
l5 = l3;
l6 = f388(l0,l1,l5); if (l6 === undefined) break b2231;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2231;
if ((l8 === false)) break b2231;
l9 = f388(l0,l1,l5); if (l9 === undefined) break b2231;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2231;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2232: {
if (l4 === undefined) break b2232;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2233: {
l4 = undefined;
l5 = l3;
l6 = f388(l0,l1,l5); if (l6 === undefined) break b2233;
l7 = l6;
if (!(l7 === "")) break b2233;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2234: {
if (l4 === undefined) break b2234;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2235: {
return l2;
}
}
function f400(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2236: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f396(l0,l1,l6); if (l8 === undefined) break b2236;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2236;
l11 = l10;
l12 = l11;
l13 = f397(l0,l1,l6,l12); if (l13 === undefined) break b2236;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2236;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2236;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2236;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2236;
l24 = l23;
l25 = f398(l0,l1,l24); if (l25 === undefined) break b2236;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2236;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2236;
l32 = l31;
l33 = f398(l0,l1,l32); if (l33 === undefined) break b2236;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2236;
l38 = l37;
l39 = f399(l0,l1,l6); if (l39 === undefined) break b2236;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2236;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2237: {
if (l5 === undefined) break b2237;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2238: {
return l2;
}
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2239: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2239;
if ((l4 === false)) break b2239;
l5 = f392(l0,l1); if (l5 === undefined) break b2239;
if ((l5 === false)) break b2239;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2239;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2239;
l8 = l7;
l9 = f382(l0,l1); if (l9 === undefined) break b2239;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2239;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2239;
l12 = l11;
l13 = f400(l0,l1,l8,l12); if (l13 === undefined) break b2239;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2240: {
if (l3 === undefined) break b2240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2241: {
return l2;
}
}
function f401(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2242: {
b2243: {
l3 = undefined;
b2244: {
l4 = f382(l0,l1); if (l4 === undefined) break b2244;
if ((l4 === false)) break b2244;
break b2243;}
l5 = f383(l0,l1); if (l5 === undefined) break b2243;
l6 = l5;
l7 = [];
b2245: {
l8 = f381(l0,l1); if (l8 === undefined) break b2245;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2243;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2246: {
if (l3 !== undefined) break b2246;
l4 = f393(l0,l1); if (l4 === undefined) break b2246;
l5 = l4;
l6 = f394(l0,l1); if (l6 === undefined) break b2246;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b2246;
l9 = l8;
l10 = f382(l0,l1); if (l10 === undefined) break b2246;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2246;
l13 = l12;
l14 = f395(l0,l1); if (l14 === undefined) break b2246;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2246;
l17 = l16;
l18 = f382(l0,l1); if (l18 === undefined) break b2246;
l19 = l18;
l20 = f393(l0,l1); if (l20 === undefined) break b2246;
l21 = l20;
l22 = f394(l0,l1); if (l22 === undefined) break b2246;
l23 = l22;
l24 = ["locked_out"];
l25 = f216(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2246;
l26 = l25;
l27 = f382(l0,l1); if (l27 === undefined) break b2246;
l28 = l27;
l29 = f85(l0,l1,l28); if (l29 === undefined) break b2246;
l30 = l29;
l31 = f383(l0,l1); if (l31 === undefined) break b2246;
l32 = l31;
l33 = f381(l0,l1); if (l33 === undefined) break b2246;
l34 = l33;
l35 = f394(l0,l1); if (l35 === undefined) break b2246;
l36 = l35;
l37 = f393(l0,l1); if (l37 === undefined) break b2246;
l38 = l37;
l39 = new Bare();
b2247: {
l40 = f401(l0,l1); if (l40 === undefined) break b2247;
l39["locked_until"] = l40;
}
b2248: {
b2249: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2249;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2249;
l44 = D(l43, "values"); if (l44 === undefined) break b2249;
l41 = merge(l44, l39);
break b2248;
}
l41 = l39;
}
l45 = l41;
l46 = new O65(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2246;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2250: {
if (l3 === undefined) break b2250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2251: {
return l2;
}
}
function f402(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2252: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2252;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2252;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2253: {
if (l3 === undefined) break b2253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2254: {
return l2;
}
}
function f403(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2255: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2255;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2255;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2255;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2256: {
if (l3 === undefined) break b2256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2257: {
return l2;
}
}
function f404(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f405(l0,l1) {
let l3,l2;
b2258: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2259: {
if (l3 === undefined) break b2259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2260: {
return l2;
}
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2261: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2261;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2261;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2261;
if ((l7 === false)) break b2261;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2261;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2261;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2262: {
if (l3 === undefined) break b2262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2263: {
return l2;
}
}
function f406(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2264: {
l3 = undefined;
l4 = f406(l0,l1); if (l4 === undefined) break b2264;
l5 = l4;
l6 = f404(l0,l1); if (l6 === undefined) break b2264;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2264;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2264;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2264;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2265: {
if (l3 === undefined) break b2265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2266: {
return l2;
}
}
function f407(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2267: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2267;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2267;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2268: {
if (l3 === undefined) break b2268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2269: {
return l2;
}
}
function f408(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2270: {
l2 = new RegoSet();
}
b2271: {
l3 = undefined;
l4 = f407(l0,l1); if (l4 === undefined) break b2271;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2271;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2271;
if ((l8 === false)) break b2271;
l2.add("max_age");
}
b2272: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2272;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2272;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2272;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2272;
if ((l8 === false)) break b2272;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2272;
l10 = D(l9, "length"); if (l10 === undefined) break b2272;
l11 = l10;
l12 = f404(l0,l1); if (l12 === undefined) break b2272;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2272;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2272;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2272;
if ((l16 === false)) break b2272;
l2.add("min_length");
}
b2273: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2273;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2273;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2273;
{
const k2274 = keysOf(l6), v2274 = valuesOf(l6);
for (let n2274 = 0; n2274 < v2274.length; n2274++) {
l7 = k2274 === null ? n2274 : k2274[n2274];
l8 = v2274[n2274];
b2275: {
l9 = l7;
l10 = l8;
l11 = f408(l0,l1); if (l11 === undefined) break b2275;
l12 = l11;
b2276: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2276;
if ((l13 === false)) break b2276;
break b2275;}
l2.add("classes");
}
}
}
}
b2277: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2277;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2277;
if ((l5 === false)) break b2277;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2277;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2277;
if (!(l7 === true)) break b2277;
l2.add("default_changed");
}
b2278: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2278;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2278;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2278;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2278;
if ((l8 === false)) break b2278;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2278;
l10 = H(l9) ? l9.same_as_previous : undefined; if (l10 === undefined && (l10 = S(l9, "same_as_previous")) === undefined) break b2278;
l11 = l10;
l12 = b_is_number(l11); if (l12 === undefined) break b2278;
if ((l12 === false)) break b2278;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2278;
l14 = H(l13) ? l13.same_as_previous : undefined; if (l14 === undefined && (l14 = S(l13, "same_as_previous")) === undefined) break b2278;
l15 = l14;
l16 = f404(l0,l1); if (l16 === undefined) break b2278;
l17 = H(l16) ? l16.history : undefined; if (l17 === undefined && (l17 = S(l16, "history")) === undefined) break b2278;
l18 = H(l17) ? l17.value : undefined; if (l18 === undefined && (l18 = S(l17, "value")) === undefined) break b2278;
l19 = l18;
l20 = b_lte(l15,l19); if (l20 === undefined) break b2278;
if ((l20 === false)) break b2278;
l2.add("history");
}
b2279: {
return l2;
}
}
function f409(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2280: {
l3 = undefined;
l4 = new RegoSet();
b2281: {
l5 = f404(l0,l1); if (l5 === undefined) break b2281;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2281;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2281;
{
const k2282 = keysOf(l7), v2282 = valuesOf(l7);
for (let n2282 = 0; n2282 < v2282.length; n2282++) {
l8 = k2282 === null ? n2282 : k2282[n2282];
l9 = v2282[n2282];
b2283: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2284: {
l14 = f408(l0,l1); if (l14 === undefined) break b2284;
{
const k2285 = keysOf(l14), v2285 = valuesOf(l14);
for (let n2285 = 0; n2285 < v2285.length; n2285++) {
l15 = k2285 === null ? n2285 : k2285[n2285];
l16 = v2285[n2285];
b2286: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2280;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2287: {
if (l3 === undefined) break b2287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2288: {
return l2;
}
}
function f410(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l2;
b2289: {
l3 = undefined;
l4 = new O66("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2290: {
if (l3 === undefined) break b2290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2291: {
return l2;
}
}
function f411(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2292: {
l3 = undefined;
l4 = new RegoSet();
b2293: {
l5 = f409(l0,l1); if (l5 === undefined) break b2293;
{
const k2294 = keysOf(l5), v2294 = valuesOf(l5);
for (let n2294 = 0; n2294 < v2294.length; n2294++) {
l6 = k2294 === null ? n2294 : k2294[n2294];
l7 = v2294[n2294];
b2295: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2296: {
l11 = f410(l0,l1); if (l11 === undefined) break b2296;
l10["classes"] = l11;
}
b2297: {
b2298: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2298;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2298;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2298;
l12 = merge(l15, l10);
break b2297;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2295;
l19 = l18;
l20 = f411(l0,l1); if (l20 === undefined) break b2295;
l21 = D(l20, l9); if (l21 === undefined) break b2295;
l22 = l21;
l23 = f404(l0,l1); if (l23 === undefined) break b2295;
l24 = D(l23, l9); if (l24 === undefined) break b2295;
l25 = l24;
l26 = f76(l0,l1,l22,l25,l19); if (l26 === undefined) break b2295;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2299: {
if (l3 === undefined) break b2299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2300: {
return l2;
}
}
function f412(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2301: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2301;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2301;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2301;
if ((l7 === false)) break b2301;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2302: {
if (l3 === undefined) break b2302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2303: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2303;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2303;
l6 = null;
if (!Q(l5, l6)) break b2303;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2304: {
if (l3 === undefined) break b2304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2305: {
return l2;
}
}
function f413(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2306: {
l2 = new RegoSet();
}
b2307: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2307;
{
const k2308 = keysOf(l4), v2308 = valuesOf(l4);
for (let n2308 = 0; n2308 < v2308.length; n2308++) {
l5 = k2308 === null ? n2308 : k2308[n2308];
l6 = v2308[n2308];
b2309: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2309;
if (!(l9 === "unset")) break b2309;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2309;
l12 = l11;
l13 = new O24(l12);
l2.add(l13);
}
}
}
}
b2310: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2310;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2310;
if ((l5 === false)) break b2310;
b2311: {
l6 = f406(l0,l1); if (l6 === undefined) break b2311;
if ((l6 === false)) break b2311;
break b2310;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2312: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2312;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2312;
if ((l5 === false)) break b2312;
b2313: {
l6 = f413(l0,l1); if (l6 === undefined) break b2313;
if ((l6 === false)) break b2313;
break b2312;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2314: {
return l2;
}
}
function f414(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2315: {
l3 = undefined;
l4 = [];
b2316: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2317 = keysOf(l6), v2317 = valuesOf(l6);
for (let n2317 = 0; n2317 < v2317.length; n2317++) {
l7 = k2317 === null ? n2317 : k2317[n2317];
l8 = v2317[n2317];
b2318: {
l9 = l7;
l10 = l8;
l11 = f409(l0,l1); if (l11 === undefined) break b2318;
l12 = D(l11, l10); if (l12 === undefined) break b2318;
if ((l12 === false)) break b2318;
l13 = f404(l0,l1); if (l13 === undefined) break b2318;
l14 = D(l13, l10); if (l14 === undefined) break b2318;
l15 = l14;
l16 = f69(l0,l1,"change_password",l15); if (l16 === undefined) break b2318;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2319: {
if (l3 === undefined) break b2319;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2320: {
return l2;
}
}
function f415(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2321: {
b2322: {
l3 = undefined;
l4 = f409(l0,l1); if (l4 === undefined) break b2322;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2322;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2322;
if ((l9 === false)) break b2322;
l10 = f409(l0,l1); if (l10 === undefined) break b2322;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2323: {
if (l3 !== undefined) break b2323;
l4 = new RegoSet();
b2324: {
l5 = f404(l0,l1); if (l5 === undefined) break b2324;
{
const k2325 = keysOf(l5), v2325 = valuesOf(l5);
for (let n2325 = 0; n2325 < v2325.length; n2325++) {
l6 = k2325 === null ? n2325 : k2325[n2325];
l7 = v2325[n2325];
b2326: {
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
b2327: {
if (l3 === undefined) break b2327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2328: {
return l2;
}
}
function f416(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function f417(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2329: {
b2330: {
l4 = undefined;
l5 = l3;
l6 = f409(l0,l1); if (l6 === undefined) break b2330;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2330;
if ((l8 === false)) break b2330;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2331: {
if (l4 !== undefined) break b2331;
l5 = l3;
l6 = f404(l0,l1); if (l6 === undefined) break b2331;
l7 = D(l6, l5); if (l7 === undefined) break b2331;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2331;
if (!(l8 === "unset")) break b2331;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2332: {
if (l4 !== undefined) break b2332;
l5 = l3;
l6 = new O67("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2332;
l9 = l8;
l10 = new RegoSet();
b2333: {
l11 = f414(l0,l1); if (l11 === undefined) break b2333;
{
const k2334 = keysOf(l11), v2334 = valuesOf(l11);
for (let n2334 = 0; n2334 < v2334.length; n2334++) {
l12 = k2334 === null ? n2334 : k2334[n2334];
l13 = v2334[n2334];
b2335: {
l14 = l12;
if (!O(l13)) break b2335;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2335;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2335;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2332;
if ((l20 === false)) break b2332;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2336: {
if (l4 !== undefined) break b2336;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2337: {
if (l4 === undefined) break b2337;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2338: {
return l2;
}
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2339: {
l3 = undefined;
l4 = f406(l0,l1); if (l4 === undefined) break b2339;
l5 = l4;
l6 = f404(l0,l1); if (l6 === undefined) break b2339;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2339;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2339;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2339;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2340: {
if (l3 === undefined) break b2340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2341: {
return l2;
}
}
function f418(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g419(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2342: {
b2343: {
l3 = undefined;
l4 = f404(l0,l1); if (l4 === undefined) break b2343;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2343;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2343;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2343;
if ((l8 === false)) break b2343;
l9 = f406(l0,l1); if (l9 === undefined) break b2343;
l10 = l9;
l11 = f404(l0,l1); if (l11 === undefined) break b2343;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2343;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2343;
l14 = l13;
l15 = f404(l0,l1); if (l15 === undefined) break b2343;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2343;
l17 = l16;
l18 = new Bare();
b2344: {
l19 = f407(l0,l1); if (l19 === undefined) break b2344;
l18["expires_on"] = l19;
}
b2345: {
l20 = f418(l0,l1); if (l20 === undefined) break b2345;
l18["may_change_from"] = l20;
}
b2346: {
b2347: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2347;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2347;
l24 = D(l23, "values"); if (l24 === undefined) break b2347;
l21 = merge(l24, l18);
break b2346;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f293(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2343;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2348: {
if (l3 !== undefined) break b2348;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2349: {
if (l3 === undefined) break b2349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2350: {
return l2;
}
}
function f419(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2351: {
b2352: {
l3 = undefined;
b2353: {
l4 = f404(l0,l1); if (l4 === undefined) break b2353;
if ((l4 === false)) break b2353;
break b2352;}
l5 = f405(l0,l1); if (l5 === undefined) break b2352;
l6 = l5;
l7 = [];
b2354: {
l8 = f403(l0,l1); if (l8 === undefined) break b2354;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2352;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2355: {
if (l3 !== undefined) break b2355;
l4 = f412(l0,l1); if (l4 === undefined) break b2355;
l5 = l4;
l6 = f414(l0,l1); if (l6 === undefined) break b2355;
l7 = l6;
l8 = f112(l0,l1,l5,l7); if (l8 === undefined) break b2355;
l9 = l8;
l10 = f415(l0,l1); if (l10 === undefined) break b2355;
l11 = l10;
l12 = [l11];
l13 = f74(l0,l1,l12); if (l13 === undefined) break b2355;
l14 = l13;
l15 = f405(l0,l1); if (l15 === undefined) break b2355;
l16 = l15;
l17 = f403(l0,l1); if (l17 === undefined) break b2355;
l18 = l17;
l19 = new RegoSet();
b2356: {
l20 = f416(l0,l1); if (l20 === undefined) break b2356;
{
const k2357 = keysOf(l20), v2357 = valuesOf(l20);
for (let n2357 = 0; n2357 < v2357.length; n2357++) {
l21 = k2357 === null ? n2357 : k2357[n2357];
l22 = v2357[n2357];
b2358: {
l23 = l21;
l24 = l22;
l25 = f404(l0,l1); if (l25 === undefined) break b2358;
l26 = D(l25, l24); if (l26 === undefined) break b2358;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2358;
l29 = l28;
{
const k2359 = keysOf(l29), v2359 = valuesOf(l29);
for (let n2359 = 0; n2359 < v2359.length; n2359++) {
l30 = k2359 === null ? n2359 : k2359[n2359];
l31 = v2359[n2359];
b2360: {
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
b2361: {
l36 = f62(l0,l1,"checks"); if (l36 === undefined) break b2361;
if ((l36 === false)) break b2361;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2362 = keysOf(l38), v2362 = valuesOf(l38);
for (let n2362 = 0; n2362 < v2362.length; n2362++) {
l39 = k2362 === null ? n2362 : k2362[n2362];
l40 = v2362[n2362];
b2363: {
l41 = l39;
l42 = l40;
l43 = f404(l0,l1); if (l43 === undefined) break b2363;
l44 = D(l43, l42); if (l44 === undefined) break b2363;
if ((l44 === false)) break b2363;
l45 = f417(l0,l1,l42); if (l45 === undefined) break b2363;
l46 = l45;
l47 = f411(l0,l1); if (l47 === undefined) break b2363;
l48 = D(l47, l42); if (l48 === undefined) break b2363;
l49 = l48;
l50 = f404(l0,l1); if (l50 === undefined) break b2363;
l51 = D(l50, l42); if (l51 === undefined) break b2363;
l52 = l51;
l53 = f121(l0,l1,l49,l52,l46); if (l53 === undefined) break b2363;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f414(l0,l1); if (l56 === undefined) break b2355;
l57 = l56;
l58 = f412(l0,l1); if (l58 === undefined) break b2355;
l59 = l58;
l60 = new Bare();
b2364: {
l61 = f407(l0,l1); if (l61 === undefined) break b2364;
l60["expires_on"] = l61;
}
b2365: {
l62 = f418(l0,l1); if (l62 === undefined) break b2365;
l60["may_change_from"] = l62;
}
b2366: {
b2367: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2367;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2367;
l66 = D(l65, "values"); if (l66 === undefined) break b2367;
l63 = merge(l66, l60);
break b2366;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2368: {
l69 = f416(l0,l1); if (l69 === undefined) break b2368;
{
const k2369 = keysOf(l69), v2369 = valuesOf(l69);
for (let n2369 = 0; n2369 < v2369.length; n2369++) {
l70 = k2369 === null ? n2369 : k2369[n2369];
l71 = v2369[n2369];
b2370: {
l72 = l70;
l73 = l71;
l74 = f404(l0,l1); if (l74 === undefined) break b2370;
l75 = D(l74, l73); if (l75 === undefined) break b2370;
l76 = l75;
l77 = f85(l0,l1,l76); if (l77 === undefined) break b2370;
l78 = l77;
{
const k2371 = keysOf(l78), v2371 = valuesOf(l78);
for (let n2371 = 0; n2371 < v2371.length; n2371++) {
l79 = k2371 === null ? n2371 : k2371[n2371];
l80 = v2371[n2371];
b2372: {
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
l84 = f419(l0,l1); if (l84 === undefined) break b2355;
l85 = l84;
l86 = new O58(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2355;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2373: {
if (l3 === undefined) break b2373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2374: {
return l2;
}
}
function f420(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2375: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2375;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2375;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2376: {
if (l3 === undefined) break b2376;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2377: {
return l2;
}
}
function f421(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g421(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g422(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2378: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2378;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2378;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2378;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2379: {
if (l3 === undefined) break b2379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2380: {
return l2;
}
}
function f422(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f423(l0,l1) {
let l3,l2;
b2381: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2382: {
if (l3 === undefined) break b2382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2383: {
return l2;
}
}
function g424(l0,l1) {
let l3,l4,l2;
b2384: {
l3 = undefined;
l4 = new O48("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2385: {
if (l3 === undefined) break b2385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2386: {
return l2;
}
}
function f424(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2387: {
b2388: {
l3 = undefined;
b2389: {
l4 = f422(l0,l1); if (l4 === undefined) break b2389;
if ((l4 === false)) break b2389;
break b2388;}
l5 = f423(l0,l1); if (l5 === undefined) break b2388;
l6 = l5;
l7 = [];
b2390: {
l8 = f421(l0,l1); if (l8 === undefined) break b2390;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2388;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2391: {
if (l3 !== undefined) break b2391;
l4 = f424(l0,l1); if (l4 === undefined) break b2391;
l5 = l4;
l6 = f421(l0,l1); if (l6 === undefined) break b2391;
l7 = l6;
l8 = f422(l0,l1); if (l8 === undefined) break b2391;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2391;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2392: {
if (l3 === undefined) break b2392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2393: {
return l2;
}
}
function f425(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2394: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2394;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2394;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2395: {
if (l3 === undefined) break b2395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2396: {
return l2;
}
}
function f426(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2397: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2397;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2397;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2397;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2398: {
if (l3 === undefined) break b2398;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2399: {
return l2;
}
}
function f427(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f428(l0,l1) {
let l3,l2;
b2400: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2401: {
if (l3 === undefined) break b2401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2402: {
return l2;
}
}
function g429(l0,l1) {
let l3,l4,l2;
b2403: {
l3 = undefined;
l4 = new O48("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2404: {
if (l3 === undefined) break b2404;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2405: {
return l2;
}
}
function f429(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2406: {
b2407: {
l3 = undefined;
b2408: {
l4 = f427(l0,l1); if (l4 === undefined) break b2408;
if ((l4 === false)) break b2408;
break b2407;}
l5 = f428(l0,l1); if (l5 === undefined) break b2407;
l6 = l5;
l7 = [];
b2409: {
l8 = f426(l0,l1); if (l8 === undefined) break b2409;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2407;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2410: {
if (l3 !== undefined) break b2410;
l4 = f429(l0,l1); if (l4 === undefined) break b2410;
l5 = l4;
l6 = f426(l0,l1); if (l6 === undefined) break b2410;
l7 = l6;
l8 = f427(l0,l1); if (l8 === undefined) break b2410;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2410;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2411: {
if (l3 === undefined) break b2411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2412: {
return l2;
}
}
function f430(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2413: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2413;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2413;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2414: {
if (l3 === undefined) break b2414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2415: {
return l2;
}
}
function f431(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2416: {
l3 = undefined;
l4 = f431(l0,l1); if (l4 === undefined) break b2416;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2416;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2416;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2417: {
if (l3 === undefined) break b2417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2418: {
return l2;
}
}
function f432(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f433(l0,l1) {
let l3,l2;
b2419: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2420: {
if (l3 === undefined) break b2420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2421: {
return l2;
}
}
function g434(l0,l1) {
let l3,l4,l5,l2;
b2422: {
l3 = undefined;
l4 = new O68("purpose_limitation");
l5 = new O69("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2423: {
if (l3 === undefined) break b2423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2424: {
return l2;
}
}
function f434(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2425: {
b2426: {
l3 = undefined;
b2427: {
l4 = f432(l0,l1); if (l4 === undefined) break b2427;
if ((l4 === false)) break b2427;
break b2426;}
l5 = f433(l0,l1); if (l5 === undefined) break b2426;
l6 = l5;
l7 = [];
b2428: {
l8 = f431(l0,l1); if (l8 === undefined) break b2428;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2426;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2429: {
if (l3 !== undefined) break b2429;
l4 = f434(l0,l1); if (l4 === undefined) break b2429;
l5 = l4;
l6 = f431(l0,l1); if (l6 === undefined) break b2429;
l7 = l6;
l8 = f432(l0,l1); if (l8 === undefined) break b2429;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b2429;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2430: {
if (l3 === undefined) break b2430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2431: {
return l2;
}
}
function f435(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2432: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2432;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2432;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2433: {
if (l3 === undefined) break b2433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2434: {
return l2;
}
}
function f436(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2435: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2435;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2435;
l6 = l5;
l7 = f436(l0,l1); if (l7 === undefined) break b2435;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2435;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2435;
l10 = D(l9, l6); if (l10 === undefined) break b2435;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2436: {
if (l3 === undefined) break b2436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2437: {
return l2;
}
}
function f437(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function f438(l0,l1) {
let l3,l2;
b2438: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2439: {
if (l3 === undefined) break b2439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2440: {
return l2;
}
}
function g439(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2441: {
l2 = new Bare();
}
b2442: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2442;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2442;
{
const k2443 = keysOf(l5), v2443 = valuesOf(l5);
for (let n2443 = 0; n2443 < v2443.length; n2443++) {
l6 = k2443 === null ? n2443 : k2443[n2443];
l7 = v2443[n2443];
b2444: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2444;
if ((l10 === false)) break b2444;
insertOnce(l2, l8, true);
}
}
}
}
b2445: {
return l2;
}
}
function f439(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function f440(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2446: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2446;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2446;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2446;
if ((l14 === false)) break b2446;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2446;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2446;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2446;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2446;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2446;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2446;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2447: {
if (l5 === undefined) break b2447;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2448: {
return l2;
}
}
function f441(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2449: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2449;
l7 = l6;
l8 = l7;
l9 = undefined;
b2450: {
b2451: {
if (!Array.isArray(l8)) break b2451;
break b2450;
}
b2452: {
if (!O(l8)) break b2452;
break b2450;
}
b2453: {
if (!(l8 instanceof RegoSet)) break b2453;
break b2450;
}
break b2449;
}
{
const k2454 = keysOf(l8), v2454 = valuesOf(l8);
for (let n2454 = 0; n2454 < v2454.length; n2454++) {
l11 = k2454 === null ? n2454 : k2454[n2454];
l12 = v2454[n2454];
b2455: {
l13 = l11;
l10 = undefined;
b2456: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2456;
if ((l16 === false)) break b2456;
l10 = true;
}
if (l10 !== undefined) break b2455;
l9 = true;
}
}
}
if (l9 !== undefined) break b2449;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2457: {
if (l4 === undefined) break b2457;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2458: {
return l2;
}
}
function f442(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2459: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2459;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2459;
if ((l12 === false)) break b2459;
l13 = f441(l0,l1,l5); if (l13 === undefined) break b2459;
if ((l13 === false)) break b2459;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2460: {
if (l4 === undefined) break b2460;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2461: {
return l2;
}
}
function f443(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2462: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2462;
l11 = l10;
{
const k2463 = keysOf(l11), v2463 = valuesOf(l11);
for (let n2463 = 0; n2463 < v2463.length; n2463++) {
l12 = k2463 === null ? n2463 : k2463[n2463];
l13 = v2463[n2463];
b2464: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2464;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2464;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2464;
l21 = D(l20, l15); if (l21 === undefined) break b2464;
b2465: {
b2466: {
break b2465;
}
break b2464;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2464;
if ((l26 === false)) break b2464;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2467: {
if (l6 === undefined) break b2467;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2468: {
return l2;
}
}
function f444(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2469: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f443(l0,l1,l6,l8,l9); if (l10 === undefined) break b2469;
if ((l10 === false)) break b2469;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2470: {
if (l5 === undefined) break b2470;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2471: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2471;
{
const k2472 = keysOf(l8), v2472 = valuesOf(l8);
for (let n2472 = 0; n2472 < v2472.length; n2472++) {
l9 = k2472 === null ? n2472 : k2472[n2472];
l10 = v2472[n2472];
b2473: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2473;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2473;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2473;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2473;
if ((l21 === false)) break b2473;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2473;
l24 = l23;
if (!Q(l24, l12)) break b2473;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2473;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f443(l0,l1,l27,l28,l29); if (l30 === undefined) break b2473;
if ((l30 === false)) break b2473;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2474: {
if (l5 === undefined) break b2474;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2475: {
return l2;
}
}
function f445(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2476: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2476;
{
const k2477 = keysOf(l8), v2477 = valuesOf(l8);
for (let n2477 = 0; n2477 < v2477.length; n2477++) {
l9 = k2477 === null ? n2477 : k2477[n2477];
l10 = v2477[n2477];
b2478: {
l11 = l9;
l12 = l10;
l13 = f440(l0,l1,l6,l12); if (l13 === undefined) break b2478;
l14 = l13;
if (!Array.isArray(l14)) break b2478;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2478;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2478;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2478;
l20 = l18;
l21 = f442(l0,l1,l19); if (l21 === undefined) break b2478;
if ((l21 === false)) break b2478;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2478;
{
const k2479 = keysOf(l22), v2479 = valuesOf(l22);
for (let n2479 = 0; n2479 < v2479.length; n2479++) {
l23 = k2479 === null ? n2479 : k2479[n2479];
l24 = v2479[n2479];
b2480: {
l25 = l23;
l26 = l24;
l27 = f440(l0,l1,l20,l26); if (l27 === undefined) break b2480;
l28 = l27;
if (!Array.isArray(l28)) break b2480;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2480;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2480;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2480;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f443(l0,l1,l33,l35,l36); if (l37 === undefined) break b2480;
if ((l37 === false)) break b2480;
l38 = f444(l0,l1,l34,l7); if (l38 === undefined) break b2480;
if ((l38 === false)) break b2480;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2481: {
if (l5 === undefined) break b2481;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2482: {
return l2;
}
}
function f446(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2483: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2483;
l9 = l8;
{
const k2484 = keysOf(l9), v2484 = valuesOf(l9);
for (let n2484 = 0; n2484 < v2484.length; n2484++) {
l10 = k2484 === null ? n2484 : k2484[n2484];
l11 = v2484[n2484];
b2485: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2485;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2485;
l16 = D(l15, l13); if (l16 === undefined) break b2485;
b2486: {
b2487: {
break b2486;
}
break b2485;
}
if (!Q(l16, l5)) break b2485;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2488: {
if (l4 === undefined) break b2488;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2489: {
return l2;
}
}
function f447(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2490: {
l4 = undefined;
l5 = l3;
l6 = f446(l0,l1,l5); if (l6 === undefined) break b2490;
if ((l6 === false)) break b2490;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2491: {
if (l4 === undefined) break b2491;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2492: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2492;
l7 = l6;
if (!Array.isArray(l7)) break b2492;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2492;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2492;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2492;
l13 = l11;
l14 = f446(l0,l1,l12); if (l14 === undefined) break b2492;
if ((l14 === false)) break b2492;
l15 = b_count(l13); if (l15 === undefined) break b2492;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2492;
if ((l18 === false)) break b2492;
l19 = f441(l0,l1,l13); if (l19 === undefined) break b2492;
if ((l19 === false)) break b2492;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2493: {
if (l4 === undefined) break b2493;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2494: {
return l2;
}
}
function f448(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2495: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2495;
l7 = l6;
if (!Array.isArray(l7)) break b2495;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2495;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2495;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2495;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f443(l0,l1,l12,l14,l15); if (l16 === undefined) break b2495;
if ((l16 === false)) break b2495;
l17 = f446(l0,l1,l13); if (l17 === undefined) break b2495;
if ((l17 === false)) break b2495;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2496: {
if (l4 === undefined) break b2496;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2497: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2497;
l7 = l6;
if (!Array.isArray(l7)) break b2497;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2497;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2497;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2497;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2497;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f443(l0,l1,l12,l15,l16); if (l17 === undefined) break b2497;
if ((l17 === false)) break b2497;
l18 = f446(l0,l1,l13); if (l18 === undefined) break b2497;
if ((l18 === false)) break b2497;
l19 = f447(l0,l1,l14); if (l19 === undefined) break b2497;
if ((l19 === false)) break b2497;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2498: {
if (l4 === undefined) break b2498;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2499: {
return l2;
}
}
function f449(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2500: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2500;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2500;
l9 = f441(l0,l1,l5); if (l9 === undefined) break b2500;
if ((l9 === false)) break b2500;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2501: {
if (l4 === undefined) break b2501;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2502: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2502;
l7 = l6;
if (!Array.isArray(l7)) break b2502;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2502;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2502;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2502;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2502;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2502;
l17 = b_count(l13); if (l17 === undefined) break b2502;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2502;
l20 = f441(l0,l1,l12); if (l20 === undefined) break b2502;
if ((l20 === false)) break b2502;
l21 = f441(l0,l1,l13); if (l21 === undefined) break b2502;
if ((l21 === false)) break b2502;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2503: {
if (l4 === undefined) break b2503;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2504: {
return l2;
}
}
function f450(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2505: {
l4 = undefined;
l5 = l3;
l6 = f448(l0,l1,l5); if (l6 === undefined) break b2505;
if ((l6 === false)) break b2505;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2506: {
if (l4 === undefined) break b2506;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2507: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2507;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2507;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2507;
if ((l13 === false)) break b2507;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2507;
l16 = l15;
if (!(l16 === "Z")) break b2507;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2507;
l19 = l18;
l20 = f448(l0,l1,l19); if (l20 === undefined) break b2507;
if ((l20 === false)) break b2507;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2508: {
if (l4 === undefined) break b2508;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2509: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2510 = keysOf(l7), v2510 = valuesOf(l7);
for (let n2510 = 0; n2510 < v2510.length; n2510++) {
l8 = k2510 === null ? n2510 : k2510[n2510];
l9 = v2510[n2510];
b2511: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2511;
l13 = l12;
if (!Array.isArray(l13)) break b2511;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2511;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2511;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2511;
l19 = l17;
l20 = f448(l0,l1,l18); if (l20 === undefined) break b2511;
if ((l20 === false)) break b2511;
l21 = f449(l0,l1,l19); if (l21 === undefined) break b2511;
if ((l21 === false)) break b2511;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2512: {
if (l4 === undefined) break b2512;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2513: {
return l2;
}
}
function f451(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2514: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2514;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2514;
l12 = l11;
l13 = l12;
l14 = [];
b2515: {
{
const k2516 = keysOf(l13), v2516 = valuesOf(l13);
for (let n2516 = 0; n2516 < v2516.length; n2516++) {
l15 = k2516 === null ? n2516 : k2516[n2516];
l16 = v2516[n2516];
b2517: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2517;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2517;
if ((l21 === false)) break b2517;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2514;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2514;
l27 = l26;
l28 = f445(l0,l1,l27,l7); if (l28 === undefined) break b2514;
if ((l28 === false)) break b2514;
l29 = b_max(l22); if (l29 === undefined) break b2514;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2514;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2514;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2514;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2514;
l39 = l38;
if (!Q(l34, l39)) break b2514;
l40 = b_max(l22); if (l40 === undefined) break b2514;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2514;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2514;
l47 = l46;
l48 = f450(l0,l1,l47); if (l48 === undefined) break b2514;
if ((l48 === false)) break b2514;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2518: {
if (l5 === undefined) break b2518;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2519: {
return l2;
}
}
function f452(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2520: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2520;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2520;
l8 = D(l7, l5); if (l8 === undefined) break b2520;
l9 = l8;
l10 = f437(l0,l1); if (l10 === undefined) break b2520;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2520;
l12 = l11;
l13 = f451(l0,l1,l9,l12); if (l13 === undefined) break b2520;
if ((l13 === false)) break b2520;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2521: {
if (l4 === undefined) break b2521;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2522: {
return l2;
}
}
function g453(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2523: {
l2 = new RegoSet();
}
b2524: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2524;
{
const k2525 = keysOf(l4), v2525 = valuesOf(l4);
for (let n2525 = 0; n2525 < v2525.length; n2525++) {
l5 = k2525 === null ? n2525 : k2525[n2525];
l6 = v2525[n2525];
b2526: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2527: {
l3 = undefined;
l4 = f452(l0,l1,"date"); if (l4 === undefined) break b2527;
if ((l4 === false)) break b2527;
l2.add("time");
}
b2528: {
l3 = undefined;
l4 = f452(l0,l1,"time"); if (l4 === undefined) break b2528;
if ((l4 === false)) break b2528;
l2.add("date");
}
b2529: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2529;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2529;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2529;
if (!(l6 === true)) break b2529;
l2.add("stamped");
}
b2530: {
return l2;
}
}
function f453(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2531: {
l2 = new RegoSet();
}
b2532: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2532;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2532;
{
const k2533 = keysOf(l5), v2533 = valuesOf(l5);
for (let n2533 = 0; n2533 < v2533.length; n2533++) {
l6 = k2533 === null ? n2533 : k2533[n2533];
l7 = v2533[n2533];
b2534: {
l8 = l6;
l9 = l7;
l10 = f453(l0,l1); if (l10 === undefined) break b2534;
l11 = l10;
b2535: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2535;
if ((l12 === false)) break b2535;
break b2534;}
l13 = [l9,"missing"];
l14 = b_concat("_",l13); if (l14 === undefined) break b2534;
l15 = l14;
l16 = f437(l0,l1); if (l16 === undefined) break b2534;
l17 = l16;
l18 = f27(l0,l1,l15,l17); if (l18 === undefined) break b2534;
l19 = l18;
l2.add(l19);
}
}
}
}
b2536: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2536;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2536;
if ((l5 === false)) break b2536;
l6 = new RegoSet();
b2537: {
l7 = f437(l0,l1); if (l7 === undefined) break b2537;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2537;
{
const k2538 = keysOf(l8), v2538 = valuesOf(l8);
for (let n2538 = 0; n2538 < v2538.length; n2538++) {
l9 = k2538 === null ? n2538 : k2538[n2538];
l10 = v2538[n2538];
b2539: {
l11 = l9;
l12 = l10;
l13 = f453(l0,l1); if (l13 === undefined) break b2539;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2539;
if ((l15 === false)) break b2539;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2536;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2536;
l20 = f437(l0,l1); if (l20 === undefined) break b2536;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2536;
l23 = l22;
l2.add(l23);
}
b2540: {
return l2;
}
}
function f454(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2541: {
l2 = new RegoSet();
}
b2542: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2542;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2542;
if (!(l5 === "unset")) break b2542;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2542;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2542;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2542;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2543: {
return l2;
}
}
function f455(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2544: {
l3 = undefined;
l4 = new RegoSet();
b2545: {
l5 = new O70("time","date");
l6 = l5;
{
const k2546 = keysOf(l6), v2546 = valuesOf(l6);
for (let n2546 = 0; n2546 < v2546.length; n2546++) {
l7 = k2546 === null ? n2546 : k2546[n2546];
l8 = v2546[n2546];
b2547: {
l9 = l7;
l10 = l8;
l11 = f452(l0,l1,l9); if (l11 === undefined) break b2547;
if ((l11 === false)) break b2547;
b2548: {
l12 = f439(l0,l1); if (l12 === undefined) break b2548;
l13 = D(l12, l10); if (l13 === undefined) break b2548;
if ((l13 === false)) break b2548;
break b2547;}
l14 = f437(l0,l1); if (l14 === undefined) break b2547;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2547;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2547;
l18 = l17;
{
const k2549 = keysOf(l18), v2549 = valuesOf(l18);
for (let n2549 = 0; n2549 < v2549.length; n2549++) {
l19 = k2549 === null ? n2549 : k2549[n2549];
l20 = v2549[n2549];
b2550: {
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
b2551: {
if (l3 === undefined) break b2551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2552: {
return l2;
}
}
function f456(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2553: {
l3 = undefined;
l4 = [];
b2554: {
l5 = f437(l0,l1); if (l5 === undefined) break b2554;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2554;
{
const k2555 = keysOf(l6), v2555 = valuesOf(l6);
for (let n2555 = 0; n2555 < v2555.length; n2555++) {
l7 = k2555 === null ? n2555 : k2555[n2555];
l8 = v2555[n2555];
b2556: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2556;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2557: {
if (l3 === undefined) break b2557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2558: {
return l2;
}
}
function f457(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2559: {
b2560: {
l3 = undefined;
b2561: {
l4 = f437(l0,l1); if (l4 === undefined) break b2561;
if ((l4 === false)) break b2561;
break b2560;}
l5 = f438(l0,l1); if (l5 === undefined) break b2560;
l6 = l5;
l7 = [];
b2562: {
l8 = f436(l0,l1); if (l8 === undefined) break b2562;
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
l4 = f454(l0,l1); if (l4 === undefined) break b2563;
l5 = l4;
l6 = f455(l0,l1); if (l6 === undefined) break b2563;
l7 = l6;
l8 = f112(l0,l1,l5,l7); if (l8 === undefined) break b2563;
l9 = l8;
l10 = f437(l0,l1); if (l10 === undefined) break b2563;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2563;
l13 = l12;
l14 = f456(l0,l1); if (l14 === undefined) break b2563;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2563;
l17 = l16;
l18 = f437(l0,l1); if (l18 === undefined) break b2563;
l19 = l18;
l20 = f85(l0,l1,l19); if (l20 === undefined) break b2563;
l21 = l20;
l22 = f438(l0,l1); if (l22 === undefined) break b2563;
l23 = l22;
l24 = f436(l0,l1); if (l24 === undefined) break b2563;
l25 = l24;
l26 = [];
b2564: {
l27 = f62(l0,l1,"checks"); if (l27 === undefined) break b2564;
if ((l27 === false)) break b2564;
l28 = f457(l0,l1); if (l28 === undefined) break b2564;
l29 = l28;
l30 = [];
b2565: {
l31 = "statement_missing";
l32 = f437(l0,l1); if (l32 === undefined) break b2565;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2565;
if ((l33 === false)) break b2565;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2564;
l36 = l35;
{
const k2566 = keysOf(l36), v2566 = valuesOf(l36);
for (let n2566 = 0; n2566 < v2566.length; n2566++) {
l37 = k2566 === null ? n2566 : k2566[n2566];
l38 = v2566[n2566];
b2567: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2568: {
l42 = f454(l0,l1); if (l42 === undefined) break b2568;
{
const k2569 = keysOf(l42), v2569 = valuesOf(l42);
for (let n2569 = 0; n2569 < v2569.length; n2569++) {
l43 = k2569 === null ? n2569 : k2569[n2569];
l44 = v2569[n2569];
b2570: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2570;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f455(l0,l1); if (l50 === undefined) break b2567;
l51 = l50;
l52 = f215(l0,l1,l40,l49,l51); if (l52 === undefined) break b2567;
l53 = l52;
l54 = l53;
l55 = f437(l0,l1); if (l55 === undefined) break b2567;
l56 = l55;
l57 = f121(l0,l1,l40,l56,l54); if (l57 === undefined) break b2567;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f455(l0,l1); if (l60 === undefined) break b2563;
l61 = l60;
l62 = [];
b2571: {
l63 = f454(l0,l1); if (l63 === undefined) break b2571;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2571;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2571;
if ((l68 === false)) break b2571;
l69 = f437(l0,l1); if (l69 === undefined) break b2571;
l70 = l69;
l71 = f69(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2571;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f454(l0,l1); if (l74 === undefined) break b2563;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2563;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2572: {
if (l3 === undefined) break b2572;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2573: {
return l2;
}
}
function f458(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2574: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2574;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2574;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2575: {
if (l3 === undefined) break b2575;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2576: {
return l2;
}
}
function f459(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2577: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2577;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2577;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2577;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2578: {
if (l3 === undefined) break b2578;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2579: {
return l2;
}
}
function f460(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f461(l0,l1) {
let l3,l2;
b2580: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2581: {
if (l3 === undefined) break b2581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2582: {
return l2;
}
}
function f462(l0,l1) {
let l3,l4,l5,l6,l2;
b2583: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2583;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2583;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2584: {
if (l3 === undefined) break b2584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2585: {
return l2;
}
}
function g463(l0,l1) {
let l3,l4,l5,l6,l2;
b2586: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2586;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2586;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2587: {
if (l3 === undefined) break b2587;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2588: {
return l2;
}
}
function f463(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2589: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2589;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2589;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2589;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2590: {
if (l3 === undefined) break b2590;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2591: {
return l2;
}
}
function f464(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2592: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2592;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2592;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2592;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2593: {
if (l3 === undefined) break b2593;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2594: {
return l2;
}
}
function f465(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function f466(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2595: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2595;
if ((l10 === false)) break b2595;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2596: {
if (l6 === undefined) break b2596;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2597: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f98(l0,l1,l7,l8,l9); if (l10 === undefined) break b2597;
if ((l10 === false)) break b2597;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2598: {
if (l6 === undefined) break b2598;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2599: {
return l2;
}
}
function f467(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2600: {
l4 = undefined;
l5 = l3;
l6 = f463(l0,l1); if (l6 === undefined) break b2600;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2600;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2600;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2600;
l11 = l10;
if (!Array.isArray(l11)) break b2600;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2600;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2600;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2600;
l17 = l15;
l18 = f463(l0,l1); if (l18 === undefined) break b2600;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2600;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2600;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2600;
if ((l22 === false)) break b2600;
l23 = f463(l0,l1); if (l23 === undefined) break b2600;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2600;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2600;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2600;
if ((l27 === false)) break b2600;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2601: {
if (l4 === undefined) break b2601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2602: {
return l2;
}
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2603: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2603;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2603;
l6 = l5;
l7 = f467(l0,l1,l6); if (l7 === undefined) break b2603;
if ((l7 === false)) break b2603;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2604: {
if (l3 === undefined) break b2604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2605: {
return l2;
}
}
function f468(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2606: {
l3 = undefined;
l4 = f465(l0,l1); if (l4 === undefined) break b2606;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2606;
if ((l5 === false)) break b2606;
b2607: {
l6 = f468(l0,l1); if (l6 === undefined) break b2607;
if ((l6 === false)) break b2607;
break b2606;}
l7 = f462(l0,l1); if (l7 === undefined) break b2606;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2606;
l9 = l8;
l10 = f95(l0,l1,l9); if (l10 === undefined) break b2606;
l11 = l10;
l12 = f465(l0,l1); if (l12 === undefined) break b2606;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2606;
l14 = l13;
l15 = f96(l0,l1,l11,l14); if (l15 === undefined) break b2606;
l16 = l15;
{
const k2608 = keysOf(l16), v2608 = valuesOf(l16);
for (let n2608 = 0; n2608 < v2608.length; n2608++) {
l17 = k2608 === null ? n2608 : k2608[n2608];
l18 = v2608[n2608];
b2609: {
l19 = l17;
l20 = l18;
l21 = f467(l0,l1,l20); if (l21 === undefined) break b2609;
if ((l21 === false)) break b2609;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2610: {
if (l3 === undefined) break b2610;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2611: {
return l2;
}
}
function f469(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2612: {
l2 = new Bare();
}
b2613: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2613;
{
const k2614 = keysOf(l4), v2614 = valuesOf(l4);
for (let n2614 = 0; n2614 < v2614.length; n2614++) {
l5 = k2614 === null ? n2614 : k2614[n2614];
l6 = v2614[n2614];
b2615: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2615;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2616: {
return l2;
}
}
function f470(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2617: {
l2 = new RegoSet();
}
b2618: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2618;
{
const k2619 = keysOf(l4), v2619 = valuesOf(l4);
for (let n2619 = 0; n2619 < v2619.length; n2619++) {
l5 = k2619 === null ? n2619 : k2619[n2619];
l6 = v2619[n2619];
b2620: {
l7 = l5;
l8 = l6;
b2621: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2621;
if ((l9 === false)) break b2621;
break b2620;}
l2.add(l7);
}
}
}
}
b2622: {
return l2;
}
}
function f471(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f472(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2623: {
l4 = undefined;
l5 = l3;
l6 = f470(l0,l1); if (l6 === undefined) break b2623;
l7 = D(l6, l5); if (l7 === undefined) break b2623;
{
const k2624 = keysOf(l7), v2624 = valuesOf(l7);
for (let n2624 = 0; n2624 < v2624.length; n2624++) {
l8 = k2624 === null ? n2624 : k2624[n2624];
l9 = v2624[n2624];
b2625: {
l10 = l8;
l11 = l9;
l12 = f462(l0,l1); if (l12 === undefined) break b2625;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2625;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2625;
if ((l15 === false)) break b2625;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2626: {
if (l4 === undefined) break b2626;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2627: {
l4 = undefined;
l5 = l3;
l6 = f471(l0,l1); if (l6 === undefined) break b2627;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2627;
if ((l8 === false)) break b2627;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2628: {
if (l4 === undefined) break b2628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2629: {
return l2;
}
}
function f473(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2630: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2630;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2630;
if ((l8 === false)) break b2630;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2630;
if ((l9 === false)) break b2630;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2631: {
if (l4 === undefined) break b2631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2632: {
return l2;
}
}
function f474(l0,l1) {
let l3,l4,l5,l6,l2;
b2633: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2633;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2633;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2634: {
if (l3 === undefined) break b2634;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2635: {
return l2;
}
}
function f475(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2636: {
b2637: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2637;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2637;
if ((l8 === false)) break b2637;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2638: {
if (l5 !== undefined) break b2638;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2638;
l9 = l8;
l10 = f95(l0,l1,l7); if (l10 === undefined) break b2638;
l11 = l10;
if (!Q(l9, l11)) break b2638;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2639: {
if (l5 === undefined) break b2639;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2640: {
return l2;
}
}
function g476(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2641: {
l3 = undefined;
b2642: {
l4 = f463(l0,l1); if (l4 === undefined) break b2642;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2642;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2642;
if ((l6 === false)) break b2642;
break b2641;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2643: {
if (l3 === undefined) break b2643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2644: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2644;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2644;
l6 = l5;
l7 = f462(l0,l1); if (l7 === undefined) break b2644;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2644;
l9 = l8;
l10 = f475(l0,l1,l6,l9); if (l10 === undefined) break b2644;
if ((l10 === false)) break b2644;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2645: {
if (l3 === undefined) break b2645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2646: {
return l2;
}
}
function f476(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g476(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function f477(l0,l1) {
let l3,l4,l5,l6,l2;
b2647: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2647;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2647;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2648: {
if (l3 === undefined) break b2648;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2649: {
return l2;
}
}
function g478(l0,l1) {
let l3,l4,l5,l2;
b2650: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2650;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2650;
if (!(l5 === false)) break b2650;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2651: {
if (l3 === undefined) break b2651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2652: {
return l2;
}
}
function f478(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l3,l4,l5,l6,l2;
b2653: {
l3 = undefined;
b2654: {
l4 = f463(l0,l1); if (l4 === undefined) break b2654;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2654;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2654;
if ((l6 === false)) break b2654;
break b2653;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2655: {
if (l3 === undefined) break b2655;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2656: {
l3 = undefined;
b2657: {
l4 = f478(l0,l1); if (l4 === undefined) break b2657;
if ((l4 === false)) break b2657;
break b2656;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2658: {
if (l3 === undefined) break b2658;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2659: {
return l2;
}
}
function f479(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2660: {
l2 = new RegoSet();
}
b2661: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2661;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2661;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2661;
if ((l7 === false)) break b2661;
l2.add("user.unit");
}
b2662: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2662;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2662;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2662;
if ((l7 === false)) break b2662;
l2.add("user.post_ends_on");
}
b2663: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2663;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2663;
l6 = null;
if (!Q(l5, l6)) break b2663;
l2.add("user.post_ends_on");
}
b2664: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2664;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2664;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2664;
if ((l7 === false)) break b2664;
l2.add("account.application_form");
}
b2665: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2665;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2665;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2665;
if ((l7 === false)) break b2665;
l2.add("account.confidentiality_pledge");
}
b2666: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2666;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2666;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2666;
if ((l7 === false)) break b2666;
l2.add("account.default_password");
}
b2667: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2667;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2667;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2667;
if ((l7 === false)) break b2667;
l2.add("account.password_changed_on");
}
b2668: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2668;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2668;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2668;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2668;
if ((l8 === false)) break b2668;
l2.add("session.idle_minutes");
}
b2669: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2669;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2669;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2669;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2669;
if ((l8 === false)) break b2669;
l2.add("client.ip");
}
b2670: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2670;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2670;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2670;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2670;
if ((l8 === false)) break b2670;
l2.add("client.allowed_ips");
}
b2671: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2671;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2671;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2671;
if ((l7 === false)) break b2671;
l2.add("query.within_approved_scope");
}
b2672: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2672;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2672;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2672;
if ((l7 === false)) break b2672;
l2.add("query.purpose_listed");
}
b2673: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2673;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2673;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2673;
if ((l7 === false)) break b2673;
l2.add("query.fields");
}
b2674: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2674;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2674;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2674;
if ((l7 === false)) break b2674;
l2.add("account.approved_from");
}
b2675: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2675;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2675;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2675;
if ((l7 === false)) break b2675;
l2.add("account.approved_until");
}
b2676: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2676;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2676;
l6 = null;
if (!Q(l5, l6)) break b2676;
l2.add("account.approved_until");
}
b2677: {
return l2;
}
}
function f480(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g481(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2678: {
l2 = new RegoSet();
}
b2679: {
l3 = undefined;
b2680: {
l4 = f472(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2680;
if ((l4 === false)) break b2680;
break b2679;}
l2.add("confidentiality_pledge_missing");
}
b2681: {
l3 = undefined;
b2682: {
l4 = f472(l0,l1,"password_expired"); if (l4 === undefined) break b2682;
if ((l4 === false)) break b2682;
break b2681;}
l5 = f480(l0,l1); if (l5 === undefined) break b2681;
l6 = l5;
b2683: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2683;
if ((l7 === false)) break b2683;
break b2681;}
l2.add("password_expired");
}
b2684: {
return l2;
}
}
function f481(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g481(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function f482(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2685: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2685;
if (!(l8 === "exceeded")) break b2685;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2685;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2685;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2685;
if ((l12 === false)) break b2685;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2686: {
if (l5 === undefined) break b2686;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2687: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2687;
if (!(l8 === "reached")) break b2687;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2687;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2687;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2687;
if ((l12 === false)) break b2687;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2688: {
if (l5 === undefined) break b2688;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2689: {
return l2;
}
}
function f483(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2690: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2690;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2690;
if ((l8 === false)) break b2690;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2690;
if ((l9 === false)) break b2690;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2691: {
if (l4 === undefined) break b2691;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2692: {
return l2;
}
}
function g484(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2693: {
l2 = new RegoSet();
}
b2694: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2694;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2694;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2694;
if (!(l6 === "active")) break b2694;
l2.add("linkage_not_active");
}
b2695: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2695;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2695;
if (!(l5 === "service")) break b2695;
l2.add("personal_account_not_served");
}
b2696: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2696;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2696;
l6 = l5;
l7 = f464(l0,l1); if (l7 === undefined) break b2696;
l8 = l7;
l9 = f465(l0,l1); if (l9 === undefined) break b2696;
l10 = l9;
l11 = f466(l0,l1,l6,l8,l10); if (l11 === undefined) break b2696;
if ((l11 === false)) break b2696;
l2.add("unit_not_listed");
}
b2697: {
l3 = undefined;
l4 = f468(l0,l1); if (l4 === undefined) break b2697;
if ((l4 === false)) break b2697;
l2.add("unit_not_listed");
}
b2698: {
l3 = undefined;
l4 = f469(l0,l1); if (l4 === undefined) break b2698;
if ((l4 === false)) break b2698;
l2.add("unit_not_listed");
}
b2699: {
l3 = undefined;
l4 = f472(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2699;
if ((l4 === false)) break b2699;
l2.add("role_may_not_query");
}
b2700: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2700;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2700;
l6 = null;
if (!Q(l5, l6)) break b2700;
l2.add("post_ended");
}
b2701: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2701;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2701;
l6 = l5;
l7 = f473(l0,l1,l6); if (l7 === undefined) break b2701;
if ((l7 === false)) break b2701;
l2.add("post_ended");
}
b2702: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2702;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2702;
if (!(l5 === true)) break b2702;
l6 = f476(l0,l1); if (l6 === undefined) break b2702;
if ((l6 === false)) break b2702;
l7 = f479(l0,l1); if (l7 === undefined) break b2702;
if ((l7 === false)) break b2702;
l2.add("right_not_approved");
}
b2703: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2703;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2703;
l6 = f462(l0,l1); if (l6 === undefined) break b2703;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2703;
if (!Q(l5, l7)) break b2703;
l8 = f462(l0,l1); if (l8 === undefined) break b2703;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2703;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2703;
if ((l11 === false)) break b2703;
l2.add("account_not_own");
}
b2704: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2704;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2704;
if (!(l5 === "active")) break b2704;
l2.add("account_not_active");
}
b2705: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2705;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2705;
if (!(l5 === "locked")) break b2705;
b2706: {
l6 = f463(l0,l1); if (l6 === undefined) break b2706;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2706;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2706;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2706;
if ((l9 === false)) break b2706;
break b2705;}
l2.add("account_not_active");
}
b2707: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2707;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2707;
if (!(l5 === true)) break b2707;
l2.add("application_form_missing");
}
b2708: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2708;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2708;
if (!(l5 === true)) break b2708;
l2.add("confidentiality_pledge_missing");
}
b2709: {
l3 = undefined;
b2710: {
l4 = f472(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2710;
if ((l4 === false)) break b2710;
break b2709;}
l2.add("confidentiality_pledge_missing");
}
b2711: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2711;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2711;
if (!(l5 === false)) break b2711;
l2.add("default_password");
}
b2712: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2712;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2712;
if ((l6 === false)) break b2712;
l7 = f474(l0,l1); if (l7 === undefined) break b2712;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2712;
l9 = l8;
l10 = f459(l0,l1); if (l10 === undefined) break b2712;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2712;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2712;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2712;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2712;
l15 = l14;
l16 = f46(l0,l1,l9,l15); if (l16 === undefined) break b2712;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2712;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2712;
if ((l20 === false)) break b2712;
l2.add("password_expired");
}
b2713: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2713;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2713;
if ((l6 === false)) break b2713;
l2.add("password_expired");
}
b2714: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2714;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2714;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2714;
l7 = l6;
l8 = f459(l0,l1); if (l8 === undefined) break b2714;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2714;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2714;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2714;
l12 = l11;
l13 = f482(l0,l1,l7,l12); if (l13 === undefined) break b2714;
if ((l13 === false)) break b2714;
l2.add("session_idle");
}
b2715: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2715;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2715;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2715;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2715;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2715;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2715;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2715;
if ((l12 === false)) break b2715;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2715;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2715;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2715;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2715;
if ((l17 === false)) break b2715;
l2.add("ip_not_whitelisted");
}
b2716: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2716;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2716;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2716;
if ((l7 === false)) break b2716;
l2.add("case_number_missing");
}
b2717: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2717;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2717;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2717;
if ((l7 === false)) break b2717;
l2.add("reason_missing");
}
b2718: {
l3 = undefined;
l4 = [];
b2719: {
l5 = f463(l0,l1); if (l5 === undefined) break b2719;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2719;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2719;
{
const k2720 = keysOf(l7), v2720 = valuesOf(l7);
for (let n2720 = 0; n2720 < v2720.length; n2720++) {
l8 = k2720 === null ? n2720 : k2720[n2720];
l9 = v2720[n2720];
b2721: {
l10 = l8;
l11 = l9;
l12 = f477(l0,l1); if (l12 === undefined) break b2721;
l13 = D(l12, l11); if (l13 === undefined) break b2721;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2721;
if ((l15 === false)) break b2721;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2718;
l18 = l17;
l19 = f463(l0,l1); if (l19 === undefined) break b2718;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2718;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2718;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2718;
if ((l23 === false)) break b2718;
l2.add("statement_missing");
}
b2722: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2722;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2722;
if (!(l5 === true)) break b2722;
l2.add("not_official_use");
}
b2723: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2723;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2723;
if (!(l5 === true)) break b2723;
l2.add("purpose_not_listed");
}
b2724: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2724;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2724;
l6 = l5;
l7 = undefined;
b2725: {
b2726: {
if (!Array.isArray(l6)) break b2726;
break b2725;
}
b2727: {
if (!O(l6)) break b2727;
break b2725;
}
b2728: {
if (!(l6 instanceof RegoSet)) break b2728;
break b2725;
}
break b2724;
}
{
const k2729 = keysOf(l6), v2729 = valuesOf(l6);
for (let n2729 = 0; n2729 < v2729.length; n2729++) {
l9 = k2729 === null ? n2729 : k2729[n2729];
l10 = v2729[n2729];
b2730: {
l11 = l9;
l8 = undefined;
b2731: {
l12 = l10;
l13 = f463(l0,l1); if (l13 === undefined) break b2731;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2731;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2731;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2731;
if ((l17 === false)) break b2731;
l8 = true;
}
if (l8 !== undefined) break b2730;
l7 = true;
}
}
}
if (l7 !== undefined) break b2724;
l2.add("field_not_allowed");
}
b2732: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2732;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2732;
if (!(l5 === true)) break b2732;
l2.add("outside_approved_scope");
}
b2733: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2733;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2733;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2733;
if ((l7 === false)) break b2733;
l2.add("approval_missing");
}
b2734: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2734;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2734;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2734;
if ((l7 === false)) break b2734;
l2.add("approval_not_started");
}
b2735: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2735;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2735;
l6 = l5;
l7 = f483(l0,l1,l6); if (l7 === undefined) break b2735;
if ((l7 === false)) break b2735;
l2.add("approval_expired");
}
b2736: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2736;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2736;
l6 = null;
if (!Q(l5, l6)) break b2736;
l2.add("approval_expired");
}
b2737: {
return l2;
}
}
function f484(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2738: {
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
b2739: {
if (l3 === undefined) break b2739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2740: {
return l2;
}
}
function f485(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g486(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2741: {
l3 = undefined;
l4 = [];
b2742: {
l5 = f463(l0,l1); if (l5 === undefined) break b2742;
{
const k2743 = keysOf(l5), v2743 = valuesOf(l5);
for (let n2743 = 0; n2743 < v2743.length; n2743++) {
l6 = k2743 === null ? n2743 : k2743[n2743];
l7 = v2743[n2743];
b2744: {
l8 = l6;
l9 = l7;
l10 = f485(l0,l1); if (l10 === undefined) break b2744;
l11 = D(l10, l8); if (l11 === undefined) break b2744;
{
const k2745 = keysOf(l11), v2745 = valuesOf(l11);
for (let n2745 = 0; n2745 < v2745.length; n2745++) {
l12 = k2745 === null ? n2745 : k2745[n2745];
l13 = v2745[n2745];
b2746: {
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
b2747: {
if (l3 === undefined) break b2747;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2748: {
return l2;
}
}
function f486(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2749: {
l2 = new RegoSet();
}
b2750: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2751 = keysOf(l5), v2751 = valuesOf(l5);
for (let n2751 = 0; n2751 < v2751.length; n2751++) {
l6 = k2751 === null ? n2751 : k2751[n2751];
l7 = v2751[n2751];
b2752: {
l8 = l6;
l9 = l7;
b2753: {
l10 = f472(l0,l1,l9); if (l10 === undefined) break b2753;
if ((l10 === false)) break b2753;
break b2752;}
l2.add(l9);
}
}
}
}
b2754: {
return l2;
}
}
function f487(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2755: {
l3 = undefined;
l4 = [];
b2756: {
l5 = f486(l0,l1); if (l5 === undefined) break b2756;
{
const k2757 = keysOf(l5), v2757 = valuesOf(l5);
for (let n2757 = 0; n2757 < v2757.length; n2757++) {
l6 = k2757 === null ? n2757 : k2757[n2757];
l7 = v2757[n2757];
b2758: {
l8 = l6;
if (!Array.isArray(l7)) break b2758;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2758;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2758;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2758;
l14 = l12;
l15 = f480(l0,l1); if (l15 === undefined) break b2758;
l16 = l15;
b2759: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2759;
if ((l17 === false)) break b2759;
break b2758;}
l18 = f487(l0,l1); if (l18 === undefined) break b2758;
l19 = l18;
b2760: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2760;
if ((l20 === false)) break b2760;
break b2758;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2761: {
if (l3 === undefined) break b2761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2762: {
return l2;
}
}
function f488(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2763: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2763;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2763;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2763;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2763;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2763;
if (!(l8 === "unset")) break b2763;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2764: {
if (l3 === undefined) break b2764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2765: {
return l2;
}
}
function f489(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2766: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2766;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2766;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2766;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2766;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2766;
if (!(l8 === "unset")) break b2766;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2767: {
if (l3 === undefined) break b2767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2768: {
return l2;
}
}
function f490(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2769: {
l2 = new RegoSet();
}
b2770: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2770;
{
const k2771 = keysOf(l4), v2771 = valuesOf(l4);
for (let n2771 = 0; n2771 < v2771.length; n2771++) {
l5 = k2771 === null ? n2771 : k2771[n2771];
l6 = v2771[n2771];
b2772: {
l7 = l5;
if (!Array.isArray(l6)) break b2772;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2772;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2772;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2772;
l13 = l11;
l2.add(l12);
}
}
}
}
b2773: {
l3 = undefined;
b2774: {
l4 = "password_expired";
l5 = f489(l0,l1); if (l5 === undefined) break b2774;
l6 = l5;
l2.add(l4);
}
b2775: {
l7 = "session_idle";
l8 = f490(l0,l1); if (l8 === undefined) break b2775;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2773;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2773;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2773;
{
const k2776 = keysOf(l13), v2776 = valuesOf(l13);
for (let n2776 = 0; n2776 < v2776.length; n2776++) {
l14 = k2776 === null ? n2776 : k2776[n2776];
l15 = v2776[n2776];
b2777: {
l16 = l14;
b2778: {
l17 = D(l10, l14); if (l17 === undefined) break b2778;
break b2777;}
b2779: {
b2780: {
break b2779;
}
break b2777;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2781: {
return l2;
}
}
function f491(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2782: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2782;
l5 = l4;
l6 = f491(l0,l1); if (l6 === undefined) break b2782;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2782;
l9 = l8;
l10 = f463(l0,l1); if (l10 === undefined) break b2782;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2782;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2783: {
if (l3 === undefined) break b2783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2784: {
return l2;
}
}
function f492(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f493(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2785: {
b2786: {
l4 = undefined;
l5 = l3;
l6 = f474(l0,l1); if (l6 === undefined) break b2786;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2786;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2786;
l10 = D(l9, l8); if (l10 === undefined) break b2786;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2786;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2787: {
if (l4 !== undefined) break b2787;
l5 = l3;
l6 = [];
b2788: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2788;
{
const k2789 = keysOf(l7), v2789 = valuesOf(l7);
for (let n2789 = 0; n2789 < v2789.length; n2789++) {
l8 = k2789 === null ? n2789 : k2789[n2789];
l9 = v2789[n2789];
b2790: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2790;
l13 = l12;
l14 = f462(l0,l1); if (l14 === undefined) break b2790;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2790;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2790;
if ((l17 === false)) break b2790;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2790;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2787;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2787;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2791: {
if (l4 !== undefined) break b2791;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2792: {
if (l4 === undefined) break b2792;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2793: {
return l2;
}
}
function f494(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2794: {
b2795: {
l4 = undefined;
l5 = l3;
l6 = f474(l0,l1); if (l6 === undefined) break b2795;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2795;
if (!(l7 === true)) break b2795;
b2796: {
l8 = f476(l0,l1); if (l8 === undefined) break b2796;
if ((l8 === false)) break b2796;
break b2795;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2795;
l10 = l9;
l11 = f493(l0,l1,l10); if (l11 === undefined) break b2795;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2797: {
if (l4 !== undefined) break b2797;
l5 = l3;
l6 = f474(l0,l1); if (l6 === undefined) break b2797;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2797;
if (!(l7 === true)) break b2797;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2797;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2798: {
if (l4 !== undefined) break b2798;
l5 = l3;
l6 = f493(l0,l1,l5); if (l6 === undefined) break b2798;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2799: {
if (l4 === undefined) break b2799;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2800: {
return l2;
}
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2801: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2801;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2801;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2802: {
if (l3 === undefined) break b2802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2803: {
return l2;
}
}
function f495(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2804: {
l2 = new Bare();
}
b2805: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2805;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b2805;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2805;
{
const k2806 = keysOf(l6), v2806 = valuesOf(l6);
for (let n2806 = 0; n2806 < v2806.length; n2806++) {
l7 = k2806 === null ? n2806 : k2806[n2806];
l8 = v2806[n2806];
b2807: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b2808: {
return l2;
}
}
function f496(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g497(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2809: {
l3 = undefined;
l4 = new RegoSet();
b2810: {
l5 = f477(l0,l1); if (l5 === undefined) break b2810;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2810;
{
const k2811 = keysOf(l6), v2811 = valuesOf(l6);
for (let n2811 = 0; n2811 < v2811.length; n2811++) {
l7 = k2811 === null ? n2811 : k2811[n2811];
l8 = v2811[n2811];
b2812: {
l9 = l7;
l10 = l8;
b2813: {
l11 = f496(l0,l1); if (l11 === undefined) break b2813;
l12 = D(l11, l10); if (l12 === undefined) break b2813;
if ((l12 === false)) break b2813;
break b2812;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b2812;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b2812;
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
b2814: {
if (l3 === undefined) break b2814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2815: {
return l2;
}
}
function f497(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2816: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2816;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2816;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2816;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2817: {
if (l3 === undefined) break b2817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2818: {
return l2;
}
}
function f498(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2819: {
l3 = undefined;
l4 = new RegoSet();
b2820: {
l5 = f492(l0,l1); if (l5 === undefined) break b2820;
{
const k2821 = keysOf(l5), v2821 = valuesOf(l5);
for (let n2821 = 0; n2821 < v2821.length; n2821++) {
l6 = k2821 === null ? n2821 : k2821[n2821];
l7 = v2821[n2821];
b2822: {
l8 = l6;
l9 = l7;
l10 = f494(l0,l1,l9); if (l10 === undefined) break b2822;
l11 = l10;
l12 = new Bare();
b2823: {
l13 = f495(l0,l1); if (l13 === undefined) break b2823;
l12["account_not_active"] = l13;
}
b2824: {
l14 = f497(l0,l1); if (l14 === undefined) break b2824;
l12["field_not_allowed"] = l14;
}
b2825: {
l15 = f498(l0,l1); if (l15 === undefined) break b2825;
l12["linkage_not_active"] = l15;
}
b2826: {
b2827: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2827;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2827;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2827;
l16 = merge(l19, l12);
break b2826;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2822;
l23 = l22;
l24 = f76(l0,l1,l8,l11,l23); if (l24 === undefined) break b2822;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2828: {
if (l3 === undefined) break b2828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2829: {
return l2;
}
}
function f499(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2830: {
l2 = new RegoSet();
}
b2831: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2831;
{
const k2832 = keysOf(l4), v2832 = valuesOf(l4);
for (let n2832 = 0; n2832 < v2832.length; n2832++) {
l5 = k2832 === null ? n2832 : k2832[n2832];
l6 = v2832[n2832];
b2833: {
l7 = l5;
if (!Array.isArray(l6)) break b2833;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2833;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2833;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2833;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b2834: {
l3 = undefined;
b2835: {
l4 = "password_expired";
l5 = f489(l0,l1); if (l5 === undefined) break b2835;
l6 = l5;
l7 = f463(l0,l1); if (l7 === undefined) break b2835;
l8 = D(l7, l4); if (l8 === undefined) break b2835;
if ((l8 === false)) break b2835;
l9 = new O24(l6);
l2.add(l9);
}
b2836: {
l10 = "session_idle";
l11 = f490(l0,l1); if (l11 === undefined) break b2836;
l12 = l11;
l13 = f463(l0,l1); if (l13 === undefined) break b2836;
l14 = D(l13, l10); if (l14 === undefined) break b2836;
if ((l14 === false)) break b2836;
l15 = new O24(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2834;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2834;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2834;
{
const k2837 = keysOf(l19), v2837 = valuesOf(l19);
for (let n2837 = 0; n2837 < v2837.length; n2837++) {
l20 = k2837 === null ? n2837 : k2837[n2837];
l21 = v2837[n2837];
b2838: {
l22 = l20;
b2839: {
l23 = D(l16, l20); if (l23 === undefined) break b2839;
break b2838;}
b2840: {
b2841: {
break b2840;
}
break b2838;
}
l26 = l21;
l27 = f463(l0,l1); if (l27 === undefined) break b2838;
l28 = D(l27, l22); if (l28 === undefined) break b2838;
if ((l28 === false)) break b2838;
l29 = new O24(l26);
l2.add(l29);
}
}
}
}
b2842: {
return l2;
}
}
function f500(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2843: {
b2844: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2844;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2844;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2844;
if ((l9 === false)) break b2844;
l10 = f492(l0,l1); if (l10 === undefined) break b2844;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2845: {
if (l3 !== undefined) break b2845;
l4 = f463(l0,l1); if (l4 === undefined) break b2845;
l5 = l4;
l6 = f481(l0,l1); if (l6 === undefined) break b2845;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2845;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2846: {
if (l3 === undefined) break b2846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2847: {
return l2;
}
}
function f501(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2848: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2848;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2848;
l6 = l5;
l7 = f464(l0,l1); if (l7 === undefined) break b2848;
l8 = l7;
l9 = f465(l0,l1); if (l9 === undefined) break b2848;
l10 = l9;
l11 = f98(l0,l1,l6,l8,l10); if (l11 === undefined) break b2848;
if ((l11 === false)) break b2848;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2849: {
if (l3 === undefined) break b2849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2850: {
l3 = undefined;
l4 = f469(l0,l1); if (l4 === undefined) break b2850;
if ((l4 === false)) break b2850;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2851: {
if (l3 === undefined) break b2851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2852: {
return l2;
}
}
function f502(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2853: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2853;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2853;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2853;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b2853;
{
const k2854 = keysOf(l7), v2854 = valuesOf(l7);
for (let n2854 = 0; n2854 < v2854.length; n2854++) {
l8 = k2854 === null ? n2854 : k2854[n2854];
l9 = v2854[n2854];
b2855: {
l10 = l8;
l11 = l9;
l12 = f462(l0,l1); if (l12 === undefined) break b2855;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2855;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2855;
if ((l15 === false)) break b2855;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2856: {
if (l3 === undefined) break b2856;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2857: {
return l2;
}
}
function f503(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2858: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2858;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2858;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2858;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2858;
{
const k2859 = keysOf(l7), v2859 = valuesOf(l7);
for (let n2859 = 0; n2859 < v2859.length; n2859++) {
l8 = k2859 === null ? n2859 : k2859[n2859];
l9 = v2859[n2859];
b2860: {
l10 = l8;
l11 = l9;
l12 = f462(l0,l1); if (l12 === undefined) break b2860;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2860;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2860;
if ((l15 === false)) break b2860;
b2861: {
l16 = f503(l0,l1); if (l16 === undefined) break b2861;
if ((l16 === false)) break b2861;
break b2860;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2862: {
if (l3 === undefined) break b2862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2863: {
return l2;
}
}
function f504(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2864: {
l2 = new RegoSet();
}
b2865: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2865;
{
const k2866 = keysOf(l4), v2866 = valuesOf(l4);
for (let n2866 = 0; n2866 < v2866.length; n2866++) {
l5 = k2866 === null ? n2866 : k2866[n2866];
l6 = v2866[n2866];
b2867: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2867;
if ((l9 === false)) break b2867;
l10 = f493(l0,l1,l8); if (l10 === undefined) break b2867;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2867;
l13 = l12;
{
const k2868 = keysOf(l13), v2868 = valuesOf(l13);
for (let n2868 = 0; n2868 < v2868.length; n2868++) {
l14 = k2868 === null ? n2868 : k2868[n2868];
l15 = v2868[n2868];
b2869: {
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
b2870: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2870;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2870;
l6 = l5;
l7 = f494(l0,l1,l6); if (l7 === undefined) break b2870;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2870;
l10 = l9;
{
const k2871 = keysOf(l10), v2871 = valuesOf(l10);
for (let n2871 = 0; n2871 < v2871.length; n2871++) {
l11 = k2871 === null ? n2871 : k2871[n2871];
l12 = v2871[n2871];
b2872: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2873: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2873;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2873;
if ((l5 === false)) break b2873;
l6 = f502(l0,l1); if (l6 === undefined) break b2873;
if ((l6 === false)) break b2873;
l7 = f463(l0,l1); if (l7 === undefined) break b2873;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2873;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2873;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2873;
l12 = l11;
{
const k2874 = keysOf(l12), v2874 = valuesOf(l12);
for (let n2874 = 0; n2874 < v2874.length; n2874++) {
l13 = k2874 === null ? n2874 : k2874[n2874];
l14 = v2874[n2874];
b2875: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2876: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2876;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2876;
if ((l5 === false)) break b2876;
l6 = f504(l0,l1); if (l6 === undefined) break b2876;
if ((l6 === false)) break b2876;
l7 = f463(l0,l1); if (l7 === undefined) break b2876;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2876;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2876;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2876;
l12 = l11;
{
const k2877 = keysOf(l12), v2877 = valuesOf(l12);
for (let n2877 = 0; n2877 < v2877.length; n2877++) {
l13 = k2877 === null ? n2877 : k2877[n2877];
l14 = v2877[n2877];
b2878: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2879: {
return l2;
}
}
function f505(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2880: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2880;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2880;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2880;
if ((l7 === false)) break b2880;
l8 = f462(l0,l1); if (l8 === undefined) break b2880;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2880;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2880;
if ((l11 === false)) break b2880;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2881: {
if (l3 === undefined) break b2881;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2882: {
return l2;
}
}
function f506(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2883: {
b2884: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2884;
if ((l4 === false)) break b2884;
l5 = f460(l0,l1); if (l5 === undefined) break b2884;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2884;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2884;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2884;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2885: {
if (l3 !== undefined) break b2885;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2886: {
if (l3 === undefined) break b2886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2887: {
return l2;
}
}
function f507(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function f508(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2888: {
b2889: {
l4 = undefined;
l5 = l3;
l6 = f492(l0,l1); if (l6 === undefined) break b2889;
l7 = D(l6, l5); if (l7 === undefined) break b2889;
if ((l7 === false)) break b2889;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2890: {
if (l4 !== undefined) break b2890;
l5 = l3;
l6 = f491(l0,l1); if (l6 === undefined) break b2890;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2890;
if ((l8 === false)) break b2890;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2891: {
if (l4 !== undefined) break b2891;
l5 = l3;
l6 = f481(l0,l1); if (l6 === undefined) break b2891;
l7 = l6;
l8 = new RegoSet();
b2892: {
l9 = "confidentiality_pledge_missing";
b2893: {
l10 = f472(l0,l1,l9); if (l10 === undefined) break b2893;
if ((l10 === false)) break b2893;
break b2892;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b2891;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b2891;
if ((l14 === false)) break b2891;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b2894: {
if (l4 !== undefined) break b2894;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2895: {
if (l4 === undefined) break b2895;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2896: {
return l2;
}
}
function g509(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2897: {
l3 = undefined;
l4 = [];
b2898: {
l5 = f62(l0,l1,"checks"); if (l5 === undefined) break b2898;
if ((l5 === false)) break b2898;
l6 = f460(l0,l1); if (l6 === undefined) break b2898;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b2898;
{
const k2899 = keysOf(l7), v2899 = valuesOf(l7);
for (let n2899 = 0; n2899 < v2899.length; n2899++) {
l8 = k2899 === null ? n2899 : k2899[n2899];
l9 = v2899[n2899];
b2900: {
l10 = l8;
l11 = l9;
l12 = f463(l0,l1); if (l12 === undefined) break b2900;
l13 = D(l12, l11); if (l13 === undefined) break b2900;
l14 = l13;
l15 = f493(l0,l1,l14); if (l15 === undefined) break b2900;
l16 = l15;
l17 = f508(l0,l1,l11); if (l17 === undefined) break b2900;
l18 = l17;
l19 = f121(l0,l1,l11,l16,l18); if (l19 === undefined) break b2900;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2901: {
if (l3 === undefined) break b2901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2902: {
return l2;
}
}
function f509(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g510(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2903: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2903;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2903;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2903;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2903;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2904: {
if (l3 === undefined) break b2904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2905: {
return l2;
}
}
function f510(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2906: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2906;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2906;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2906;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2906;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2907: {
if (l3 === undefined) break b2907;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2908: {
return l2;
}
}
function f511(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2909: {
l2 = new RegoSet();
}
b2910: {
l3 = undefined;
b2911: {
l4 = "password_expired";
l5 = f510(l0,l1); if (l5 === undefined) break b2911;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b2911;
l8 = l7;
{
const k2912 = keysOf(l8), v2912 = valuesOf(l8);
for (let n2912 = 0; n2912 < v2912.length; n2912++) {
l9 = k2912 === null ? n2912 : k2912[n2912];
l10 = v2912[n2912];
b2913: {
l11 = l9;
l12 = l10;
l13 = f501(l0,l1); if (l13 === undefined) break b2913;
l14 = D(l13, l4); if (l14 === undefined) break b2913;
if ((l14 === false)) break b2913;
l2.add(l12);
}
}
}
}
b2914: {
l15 = "session_idle";
l16 = f511(l0,l1); if (l16 === undefined) break b2914;
l17 = l16;
l18 = f85(l0,l1,l17); if (l18 === undefined) break b2914;
l19 = l18;
{
const k2915 = keysOf(l19), v2915 = valuesOf(l19);
for (let n2915 = 0; n2915 < v2915.length; n2915++) {
l20 = k2915 === null ? n2915 : k2915[n2915];
l21 = v2915[n2915];
b2916: {
l22 = l20;
l23 = l21;
l24 = f501(l0,l1); if (l24 === undefined) break b2916;
l25 = D(l24, l15); if (l25 === undefined) break b2916;
if ((l25 === false)) break b2916;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2910;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2910;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2910;
{
const k2917 = keysOf(l29), v2917 = valuesOf(l29);
for (let n2917 = 0; n2917 < v2917.length; n2917++) {
l30 = k2917 === null ? n2917 : k2917[n2917];
l31 = v2917[n2917];
b2918: {
l32 = l30;
b2919: {
l33 = D(l26, l30); if (l33 === undefined) break b2919;
break b2918;}
b2920: {
b2921: {
break b2920;
}
break b2918;
}
l36 = l31;
l37 = f85(l0,l1,l36); if (l37 === undefined) break b2918;
l38 = l37;
{
const k2922 = keysOf(l38), v2922 = valuesOf(l38);
for (let n2922 = 0; n2922 < v2922.length; n2922++) {
l39 = k2922 === null ? n2922 : k2922[n2922];
l40 = v2922[n2922];
b2923: {
l41 = l39;
l42 = l40;
l43 = f501(l0,l1); if (l43 === undefined) break b2923;
l44 = D(l43, l32); if (l44 === undefined) break b2923;
if ((l44 === false)) break b2923;
l2.add(l42);
}
}
}
}
}
}
}
b2924: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2924;
if ((l4 === false)) break b2924;
l5 = f460(l0,l1); if (l5 === undefined) break b2924;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2924;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2924;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2924;
l10 = l9;
l2.add(l10);
}
b2925: {
return l2;
}
}
function f512(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b2926: {
b2927: {
l3 = undefined;
b2928: {
l4 = f460(l0,l1); if (l4 === undefined) break b2928;
if ((l4 === false)) break b2928;
break b2927;}
l5 = f461(l0,l1); if (l5 === undefined) break b2927;
l6 = l5;
l7 = [];
b2929: {
l8 = f459(l0,l1); if (l8 === undefined) break b2929;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2927;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2930: {
if (l3 !== undefined) break b2930;
l4 = f499(l0,l1); if (l4 === undefined) break b2930;
l5 = l4;
l6 = f500(l0,l1); if (l6 === undefined) break b2930;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b2930;
l9 = l8;
l10 = l9;
l11 = f460(l0,l1); if (l11 === undefined) break b2930;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2930;
l14 = l13;
l15 = f505(l0,l1); if (l15 === undefined) break b2930;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2930;
l18 = l17;
l19 = f507(l0,l1); if (l19 === undefined) break b2930;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2930;
l22 = l21;
l23 = f461(l0,l1); if (l23 === undefined) break b2930;
l24 = l23;
l25 = f459(l0,l1); if (l25 === undefined) break b2930;
l26 = l25;
l27 = f509(l0,l1); if (l27 === undefined) break b2930;
l28 = l27;
l29 = f500(l0,l1); if (l29 === undefined) break b2930;
l30 = l29;
l31 = [];
b2931: {
if (!(l10 === "permit")) break b2931;
l32 = f460(l0,l1); if (l32 === undefined) break b2931;
l33 = l32;
l34 = f71(l0,l1,l33); if (l34 === undefined) break b2931;
l35 = l34;
{
const k2932 = keysOf(l35), v2932 = valuesOf(l35);
for (let n2932 = 0; n2932 < v2932.length; n2932++) {
l36 = k2932 === null ? n2932 : k2932[n2932];
l37 = v2932[n2932];
b2933: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f499(l0,l1); if (l41 === undefined) break b2930;
l42 = l41;
l43 = f512(l0,l1); if (l43 === undefined) break b2930;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b2930;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2934: {
if (l3 === undefined) break b2934;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2935: {
return l2;
}
}
function f513(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2936: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2936;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2936;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2937: {
if (l3 === undefined) break b2937;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2938: {
return l2;
}
}
function f514(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2939: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2939;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2939;
l6 = l5;
l7 = f514(l0,l1); if (l7 === undefined) break b2939;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2939;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2939;
l10 = D(l9, l6); if (l10 === undefined) break b2939;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2940: {
if (l3 === undefined) break b2940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2941: {
return l2;
}
}
function f515(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function f516(l0,l1) {
let l3,l2;
b2942: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2943: {
if (l3 === undefined) break b2943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2944: {
return l2;
}
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2945: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2945;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2945;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2945;
if ((l7 === false)) break b2945;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2945;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2945;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2946: {
if (l3 === undefined) break b2946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2947: {
return l2;
}
}
function f517(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2948: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2948;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2948;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2948;
if ((l7 === false)) break b2948;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2948;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2948;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2949: {
if (l3 === undefined) break b2949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2950: {
return l2;
}
}
function f518(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2951: {
b2952: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2952;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2952;
if (!(l5 === "account_closed")) break b2952;
l6 = f518(l0,l1); if (l6 === undefined) break b2952;
l7 = l6;
l8 = f517(l0,l1); if (l8 === undefined) break b2952;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2952;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2953: {
if (l3 !== undefined) break b2953;
l4 = f515(l0,l1); if (l4 === undefined) break b2953;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2953;
if (!(l5 === "event")) break b2953;
l6 = f518(l0,l1); if (l6 === undefined) break b2953;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2954: {
if (l3 === undefined) break b2954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2955: {
return l2;
}
}
function f519(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function f520(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2956: {
b2957: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2957;
l10 = l9;
l11 = l10;
l12 = f45(l0,l1,l11,l7); if (l12 === undefined) break b2957;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2957;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2957;
l22 = l21;
if (!Q(l18, l22)) break b2957;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2957;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2958: {
if (l5 !== undefined) break b2958;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2958;
l10 = l9;
l11 = f45(l0,l1,l10,l7); if (l11 === undefined) break b2958;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2959: {
if (l5 === undefined) break b2959;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2960: {
return l2;
}
}
function g521(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2961: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2961;
l5 = l4;
l6 = f515(l0,l1); if (l6 === undefined) break b2961;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2961;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2961;
l9 = l8;
l10 = f520(l0,l1,l5,l9); if (l10 === undefined) break b2961;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2962: {
if (l3 === undefined) break b2962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2963: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2963;
l5 = l4;
l6 = f515(l0,l1); if (l6 === undefined) break b2963;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2963;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2963;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2963;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2964: {
if (l3 === undefined) break b2964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2965: {
return l2;
}
}
function f521(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2966: {
l2 = new RegoSet();
}
b2967: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2967;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2967;
if (!(l5 === "account_closed")) break b2967;
b2968: {
l6 = f517(l0,l1); if (l6 === undefined) break b2968;
if ((l6 === false)) break b2968;
break b2967;}
l7 = f515(l0,l1); if (l7 === undefined) break b2967;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2967;
l10 = l9;
l2.add(l10);
}
b2969: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2969;
if ((l4 === false)) break b2969;
l5 = f515(l0,l1); if (l5 === undefined) break b2969;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2969;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2969;
if ((l8 === false)) break b2969;
b2970: {
l9 = f521(l0,l1); if (l9 === undefined) break b2970;
if ((l9 === false)) break b2970;
break b2969;}
l10 = f515(l0,l1); if (l10 === undefined) break b2969;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2969;
l13 = l12;
l2.add(l13);
}
b2971: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2971;
l5 = l4;
l6 = f521(l0,l1); if (l6 === undefined) break b2971;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2971;
if ((l8 === false)) break b2971;
l9 = f515(l0,l1); if (l9 === undefined) break b2971;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2971;
l12 = l11;
l2.add(l12);
}
b2972: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2972;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2972;
if (!(l5 === "account_closed")) break b2972;
l6 = f517(l0,l1); if (l6 === undefined) break b2972;
l7 = l6;
l8 = f515(l0,l1); if (l8 === undefined) break b2972;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2972;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2972;
l11 = l10;
l12 = f520(l0,l1,l7,l11); if (l12 === undefined) break b2972;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2972;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2972;
if ((l16 === false)) break b2972;
l17 = f515(l0,l1); if (l17 === undefined) break b2972;
l18 = l17;
l19 = f27(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2972;
l20 = l19;
l2.add(l20);
}
b2973: {
return l2;
}
}
function f522(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2974: {
l2 = new RegoSet();
}
b2975: {
l3 = undefined;
b2976: {
l4 = f518(l0,l1); if (l4 === undefined) break b2976;
if ((l4 === false)) break b2976;
break b2975;}
l5 = new O8("event_on");
l2.add(l5);
}
b2977: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2977;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2977;
if (!(l5 === "unset")) break b2977;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2977;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2977;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2977;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2978: {
return l2;
}
}
function f523(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l2;
b2979: {
b2980: {
l3 = undefined;
l4 = f517(l0,l1); if (l4 === undefined) break b2980;
if ((l4 === false)) break b2980;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2981: {
if (l3 !== undefined) break b2981;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2982: {
if (l3 === undefined) break b2982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2983: {
return l2;
}
}
function f524(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2984: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2984;
if ((l4 === false)) break b2984;
l5 = f515(l0,l1); if (l5 === undefined) break b2984;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2984;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2985: {
if (l3 === undefined) break b2985;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2986: {
return l2;
}
}
function f525(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b2987: {
b2988: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2988;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2988;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b2988;
if ((l7 === false)) break b2988;
l8 = f519(l0,l1); if (l8 === undefined) break b2988;
l9 = l8;
l10 = f515(l0,l1); if (l10 === undefined) break b2988;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b2988;
l12 = l11;
l13 = f515(l0,l1); if (l13 === undefined) break b2988;
l14 = l13;
l15 = new Bare();
b2989: {
l16 = f521(l0,l1); if (l16 === undefined) break b2989;
l15["keep_through"] = l16;
}
b2990: {
l17 = f525(l0,l1); if (l17 === undefined) break b2990;
l15["qualifier"] = l17;
}
b2991: {
b2992: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b2992;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b2992;
l21 = D(l20, "values"); if (l21 === undefined) break b2992;
l18 = merge(l21, l15);
break b2991;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f293(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b2988;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b2993: {
if (l3 !== undefined) break b2993;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2994: {
if (l3 === undefined) break b2994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2995: {
return l2;
}
}
function f526(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b2996: {
b2997: {
l3 = undefined;
b2998: {
l4 = f515(l0,l1); if (l4 === undefined) break b2998;
if ((l4 === false)) break b2998;
break b2997;}
l5 = f516(l0,l1); if (l5 === undefined) break b2997;
l6 = l5;
l7 = [];
b2999: {
l8 = f514(l0,l1); if (l8 === undefined) break b2999;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2997;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3000: {
if (l3 !== undefined) break b3000;
l4 = f522(l0,l1); if (l4 === undefined) break b3000;
l5 = l4;
l6 = f523(l0,l1); if (l6 === undefined) break b3000;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b3000;
l9 = l8;
l10 = f515(l0,l1); if (l10 === undefined) break b3000;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3000;
l13 = l12;
l14 = f515(l0,l1); if (l14 === undefined) break b3000;
l15 = l14;
l16 = f522(l0,l1); if (l16 === undefined) break b3000;
l17 = l16;
l18 = f523(l0,l1); if (l18 === undefined) break b3000;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3000;
l22 = l21;
l23 = [];
b3001: {
l24 = f515(l0,l1); if (l24 === undefined) break b3001;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3001;
if (!(l25 === "account_closed")) break b3001;
l26 = f62(l0,l1,"checks"); if (l26 === undefined) break b3001;
if ((l26 === false)) break b3001;
l27 = f524(l0,l1); if (l27 === undefined) break b3001;
l28 = l27;
l29 = f515(l0,l1); if (l29 === undefined) break b3001;
l30 = l29;
l31 = f121(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3001;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3000;
l35 = l34;
l36 = f515(l0,l1); if (l36 === undefined) break b3000;
l37 = l36;
l38 = f85(l0,l1,l37); if (l38 === undefined) break b3000;
l39 = l38;
l40 = f516(l0,l1); if (l40 === undefined) break b3000;
l41 = l40;
l42 = f514(l0,l1); if (l42 === undefined) break b3000;
l43 = l42;
l44 = f523(l0,l1); if (l44 === undefined) break b3000;
l45 = l44;
l46 = [];
b3002: {
l47 = f522(l0,l1); if (l47 === undefined) break b3002;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3002;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3002;
if ((l52 === false)) break b3002;
l53 = f515(l0,l1); if (l53 === undefined) break b3002;
l54 = l53;
l55 = f69(l0,l1,"keep_record",l54); if (l55 === undefined) break b3002;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f522(l0,l1); if (l58 === undefined) break b3000;
l59 = l58;
l60 = new Bare();
b3003: {
l61 = f521(l0,l1); if (l61 === undefined) break b3003;
l60["keep_through"] = l61;
}
b3004: {
l62 = f525(l0,l1); if (l62 === undefined) break b3004;
l60["qualifier"] = l62;
}
b3005: {
b3006: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3006;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3006;
l66 = D(l65, "values"); if (l66 === undefined) break b3006;
l63 = merge(l66, l60);
break b3005;
}
l63 = l60;
}
l67 = l63;
l68 = f526(l0,l1); if (l68 === undefined) break b3000;
l69 = l68;
l70 = new O58(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3000;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3007: {
if (l3 === undefined) break b3007;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3008: {
return l2;
}
}
function f527(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3009: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3009;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3009;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3010: {
if (l3 === undefined) break b3010;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3011: {
return l2;
}
}
function f528(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function f529(l0,l1) {
let l3,l2;
b3012: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3013: {
if (l3 === undefined) break b3013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3014: {
return l2;
}
}
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3015: {
l3 = undefined;
l4 = f528(l0,l1); if (l4 === undefined) break b3015;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3015;
l8 = l7;
l9 = f528(l0,l1); if (l9 === undefined) break b3015;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3015;
l11 = l10;
l12 = f528(l0,l1); if (l12 === undefined) break b3015;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3015;
l14 = l13;
l15 = f528(l0,l1); if (l15 === undefined) break b3015;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3015;
l17 = l16;
l18 = new O71(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3015;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3016: {
if (l3 === undefined) break b3016;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3017: {
return l2;
}
}
function f530(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3018: {
b3019: {
l3 = undefined;
b3020: {
l4 = f528(l0,l1); if (l4 === undefined) break b3020;
if ((l4 === false)) break b3020;
break b3019;}
l5 = f529(l0,l1); if (l5 === undefined) break b3019;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3019;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3021: {
if (l3 !== undefined) break b3021;
l4 = f528(l0,l1); if (l4 === undefined) break b3021;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3021;
l7 = l6;
l8 = f528(l0,l1); if (l8 === undefined) break b3021;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3021;
l11 = l10;
l12 = f529(l0,l1); if (l12 === undefined) break b3021;
l13 = l12;
l14 = f528(l0,l1); if (l14 === undefined) break b3021;
l15 = l14;
l16 = f530(l0,l1); if (l16 === undefined) break b3021;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3021;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3022: {
if (l3 === undefined) break b3022;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3023: {
return l2;
}
}
function f531(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3024: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3024;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3024;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3027: {
l3 = undefined;
l4 = f532(l0,l1); if (l4 === undefined) break b3027;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3027;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3027;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3028: {
if (l3 === undefined) break b3028;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3029: {
return l2;
}
}
function f533(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f534(l0,l1) {
let l3,l2;
b3030: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3031: {
if (l3 === undefined) break b3031;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3032: {
return l2;
}
}
function g535(l0,l1) {
let l3,l4,l2;
b3033: {
l3 = undefined;
l4 = new O48("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3034: {
if (l3 === undefined) break b3034;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3035: {
return l2;
}
}
function f535(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3036: {
b3037: {
l3 = undefined;
b3038: {
l4 = f533(l0,l1); if (l4 === undefined) break b3038;
if ((l4 === false)) break b3038;
break b3037;}
l5 = f534(l0,l1); if (l5 === undefined) break b3037;
l6 = l5;
l7 = [];
b3039: {
l8 = f532(l0,l1); if (l8 === undefined) break b3039;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3037;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3040: {
if (l3 !== undefined) break b3040;
l4 = f535(l0,l1); if (l4 === undefined) break b3040;
l5 = l4;
l6 = f532(l0,l1); if (l6 === undefined) break b3040;
l7 = l6;
l8 = f533(l0,l1); if (l8 === undefined) break b3040;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b3040;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3041: {
if (l3 === undefined) break b3041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3042: {
return l2;
}
}
function f536(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3043: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3043;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3043;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3043;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3043;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3043;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3044: {
if (l3 === undefined) break b3044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3045: {
return l2;
}
}
function f537(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3046: {
l3 = undefined;
l4 = f537(l0,l1); if (l4 === undefined) break b3046;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3046;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3046;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3047: {
if (l3 === undefined) break b3047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3048: {
return l2;
}
}
function f538(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3049: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3049;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3049;
l6 = l5;
l7 = f538(l0,l1); if (l7 === undefined) break b3049;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3049;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3049;
if ((l10 === false)) break b3049;
l11 = f538(l0,l1); if (l11 === undefined) break b3049;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3050: {
if (l3 === undefined) break b3050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3051: {
return l2;
}
}
function f539(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function f540(l0,l1) {
let l3,l2;
b3052: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3053: {
if (l3 === undefined) break b3053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3054: {
return l2;
}
}
function f541(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3055: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f191(l0,l1); if (l8 === undefined) break b3055;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3055;
l10 = D(l9, l6); if (l10 === undefined) break b3055;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3055;
l13 = l12;
l14 = f191(l0,l1); if (l14 === undefined) break b3055;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3055;
l16 = D(l15, l13); if (l16 === undefined) break b3055;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3056: {
if (l5 === undefined) break b3056;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3057: {
return l2;
}
}
function g542(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3058: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3058;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3058;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3058;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3058;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3058;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3058;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3058;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3058;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3059: {
if (l3 === undefined) break b3059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3060: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3060;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3060;
l6 = l5;
l7 = f539(l0,l1); if (l7 === undefined) break b3060;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3060;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3060;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3060;
l11 = l10;
l12 = f541(l0,l1,l6,l11); if (l12 === undefined) break b3060;
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
function f542(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g542(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g543(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3063: {
l3 = undefined;
l4 = f542(l0,l1); if (l4 === undefined) break b3063;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3063;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3063;
if ((l8 === false)) break b3063;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3064: {
if (l3 === undefined) break b3064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3065: {
return l2;
}
}
function f543(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3066: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3066;
if ((l4 === false)) break b3066;
l5 = f34(l0,l1); if (l5 === undefined) break b3066;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3066;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3066;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3066;
if (!(l13 === "unavailable")) break b3066;
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
function f544(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function f545(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3069: {
b3070: {
l4 = undefined;
l5 = l3;
l6 = [];
b3071: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3071;
{
const k3072 = keysOf(l7), v3072 = valuesOf(l7);
for (let n3072 = 0; n3072 < v3072.length; n3072++) {
l8 = k3072 === null ? n3072 : k3072[n3072];
l9 = v3072[n3072];
b3073: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3073;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3073;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3073;
if (!Q(l12, l14)) break b3073;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3070;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3070;
if ((l19 === false)) break b3070;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3070;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3070;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3070;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b3074: {
if (l4 !== undefined) break b3074;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3075: {
if (l4 === undefined) break b3075;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3076: {
return l2;
}
}
function g546(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3077: {
l2 = new RegoSet();
}
b3078: {
l3 = undefined;
l4 = f544(l0,l1); if (l4 === undefined) break b3078;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3078;
l7 = l6;
{
const k3079 = keysOf(l7), v3079 = valuesOf(l7);
for (let n3079 = 0; n3079 < v3079.length; n3079++) {
l8 = k3079 === null ? n3079 : k3079[n3079];
l9 = v3079[n3079];
b3080: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3081: {
l3 = undefined;
b3082: {
l4 = f543(l0,l1); if (l4 === undefined) break b3082;
if ((l4 === false)) break b3082;
break b3081;}
l5 = f539(l0,l1); if (l5 === undefined) break b3081;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3081;
l7 = l6;
l8 = f545(l0,l1,l7); if (l8 === undefined) break b3081;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3081;
l11 = l10;
{
const k3083 = keysOf(l11), v3083 = valuesOf(l11);
for (let n3083 = 0; n3083 < v3083.length; n3083++) {
l12 = k3083 === null ? n3083 : k3083[n3083];
l13 = v3083[n3083];
b3084: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3085: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3085;
if ((l4 === false)) break b3085;
l5 = f539(l0,l1); if (l5 === undefined) break b3085;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3085;
l7 = l6;
l8 = f545(l0,l1,l7); if (l8 === undefined) break b3085;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3085;
l11 = l10;
l12 = f539(l0,l1); if (l12 === undefined) break b3085;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3085;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3085;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3085;
l16 = l15;
l17 = new O72(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3085;
l19 = l18;
{
const k3086 = keysOf(l19), v3086 = valuesOf(l19);
for (let n3086 = 0; n3086 < v3086.length; n3086++) {
l20 = k3086 === null ? n3086 : k3086[n3086];
l21 = v3086[n3086];
b3087: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3088: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3088;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3088;
l6 = l5;
l7 = f545(l0,l1,l6); if (l7 === undefined) break b3088;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3088;
l10 = l9;
{
const k3089 = keysOf(l10), v3089 = valuesOf(l10);
for (let n3089 = 0; n3089 < v3089.length; n3089++) {
l11 = k3089 === null ? n3089 : k3089[n3089];
l12 = v3089[n3089];
b3090: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3091: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3091;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3091;
l6 = l5;
l7 = f539(l0,l1); if (l7 === undefined) break b3091;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3091;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3091;
l10 = D(l9, l6); if (l10 === undefined) break b3091;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3091;
l13 = l12;
{
const k3092 = keysOf(l13), v3092 = valuesOf(l13);
for (let n3092 = 0; n3092 < v3092.length; n3092++) {
l14 = k3092 === null ? n3092 : k3092[n3092];
l15 = v3092[n3092];
b3093: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3094: {
return l2;
}
}
function f546(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3095: {
l3 = undefined;
l4 = [];
b3096: {
b3097: {
l5 = f543(l0,l1); if (l5 === undefined) break b3097;
if ((l5 === false)) break b3097;
break b3096;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3096;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3096;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3096;
l12 = l11;
l13 = f539(l0,l1); if (l13 === undefined) break b3096;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3096;
l15 = l14;
l16 = f545(l0,l1,l15); if (l16 === undefined) break b3096;
l17 = l16;
l18 = f542(l0,l1); if (l18 === undefined) break b3096;
l19 = l18;
l20 = new O35("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3098: {
if (l3 === undefined) break b3098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3099: {
return l2;
}
}
function f547(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3100: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3100;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3100;
l6 = l5;
l7 = f539(l0,l1); if (l7 === undefined) break b3100;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3100;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3100;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3100;
if ((l11 === false)) break b3100;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3100;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3100;
if (!(l13 === true)) break b3100;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3101: {
if (l3 === undefined) break b3101;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3102: {
return l2;
}
}
function f548(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3103: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3103;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3103;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3103;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3103;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3103;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3103;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3103;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3103;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3104: {
if (l3 === undefined) break b3104;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3105: {
return l2;
}
}
function f549(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3106: {
l3 = undefined;
l4 = [];
b3107: {
b3108: {
l5 = f548(l0,l1); if (l5 === undefined) break b3108;
if ((l5 === false)) break b3108;
break b3107;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3107;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3107;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3107;
l12 = l11;
l13 = f539(l0,l1); if (l13 === undefined) break b3107;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3107;
l15 = l14;
l16 = f545(l0,l1,l15); if (l16 === undefined) break b3107;
l17 = l16;
l18 = f549(l0,l1); if (l18 === undefined) break b3107;
l19 = l18;
l20 = new O35("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3109: {
if (l3 === undefined) break b3109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3110: {
return l2;
}
}
function f550(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3111: {
l3 = undefined;
l4 = [];
b3112: {
l5 = f548(l0,l1); if (l5 === undefined) break b3112;
if ((l5 === false)) break b3112;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3112;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3112;
l10 = l9;
l11 = f160(l0,l1,l10); if (l11 === undefined) break b3112;
l12 = l11;
l13 = f549(l0,l1); if (l13 === undefined) break b3112;
l14 = l13;
l15 = f539(l0,l1); if (l15 === undefined) break b3112;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b3112;
l17 = l16;
l18 = new O35("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3113: {
if (l3 === undefined) break b3113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3114: {
return l2;
}
}
function f551(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3115: {
l3 = undefined;
l4 = [];
b3116: {
l5 = f547(l0,l1); if (l5 === undefined) break b3116;
l6 = l5;
l7 = f550(l0,l1); if (l7 === undefined) break b3116;
l8 = l7;
l9 = f551(l0,l1); if (l9 === undefined) break b3116;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3117 = keysOf(l12), v3117 = valuesOf(l12);
for (let n3117 = 0; n3117 < v3117.length; n3117++) {
l13 = k3117 === null ? n3117 : k3117[n3117];
l14 = v3117[n3117];
b3118: {
l15 = l13;
l16 = l14;
{
const k3119 = keysOf(l16), v3119 = valuesOf(l16);
for (let n3119 = 0; n3119 < v3119.length; n3119++) {
l17 = k3119 === null ? n3119 : k3119[n3119];
l18 = v3119[n3119];
b3120: {
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
b3121: {
if (l3 === undefined) break b3121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3122: {
return l2;
}
}
function f552(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function f553(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3123: {
l4 = undefined;
l5 = l3;
l6 = f191(l0,l1); if (l6 === undefined) break b3123;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3123;
l8 = D(l7, l5); if (l8 === undefined) break b3123;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3123;
if ((l10 === false)) break b3123;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3124: {
if (l4 === undefined) break b3124;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3125: {
return l2;
}
}
function f554(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3126: {
l4 = undefined;
l5 = l3;
l6 = f553(l0,l1,l5); if (l6 === undefined) break b3126;
if ((l6 === false)) break b3126;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3126;
l9 = l8;
l10 = f553(l0,l1,l9); if (l10 === undefined) break b3126;
if ((l10 === false)) break b3126;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3127: {
if (l4 === undefined) break b3127;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3128: {
return l2;
}
}
function f555(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3129: {
b3130: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3131: {
l8 = f553(l0,l1,l6); if (l8 === undefined) break b3131;
if ((l8 === false)) break b3131;
break b3130;}
l9 = new RegoSet();
b3132: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3132;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3132;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3132;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3133 = keysOf(l19), v3133 = valuesOf(l19);
for (let n3133 = 0; n3133 < v3133.length; n3133++) {
l20 = k3133 === null ? n3133 : k3133[n3133];
l21 = v3133[n3133];
b3134: {
l22 = l20;
l23 = l21;
b3135: {
l24 = f554(l0,l1,l23); if (l24 === undefined) break b3135;
if ((l24 === false)) break b3135;
break b3134;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3134;
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
b3136: {
if (l5 !== undefined) break b3136;
l6 = l3;
l7 = l4;
l8 = f191(l0,l1); if (l8 === undefined) break b3136;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3136;
l10 = D(l9, l6); if (l10 === undefined) break b3136;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3136;
if ((l12 === false)) break b3136;
l13 = f191(l0,l1); if (l13 === undefined) break b3136;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3136;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3136;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3136;
l21 = l20;
l22 = new RegoSet();
l23 = new O73(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3137: {
if (l5 !== undefined) break b3137;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3138: {
if (l5 === undefined) break b3138;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3139: {
return l2;
}
}
function g556(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3140: {
l2 = new RegoSet();
}
b3141: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3141;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3141;
l6 = l5;
l7 = f539(l0,l1); if (l7 === undefined) break b3141;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3141;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3141;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3141;
l11 = l10;
l12 = f555(l0,l1,l6,l11); if (l12 === undefined) break b3141;
l13 = l12;
{
const k3142 = keysOf(l13), v3142 = valuesOf(l13);
for (let n3142 = 0; n3142 < v3142.length; n3142++) {
l14 = k3142 === null ? n3142 : k3142[n3142];
l15 = v3142[n3142];
b3143: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3144: {
return l2;
}
}
function f556(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g557(l0,l1) {
let l3,l4,l5,l2;
b3145: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3145;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3146: {
if (l3 === undefined) break b3146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3147: {
return l2;
}
}
function f557(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g558(l0,l1) {
let l3,l4,l5,l6,l2;
b3148: {
l3 = undefined;
b3149: {
l4 = f543(l0,l1); if (l4 === undefined) break b3149;
if ((l4 === false)) break b3149;
break b3148;}
l5 = f542(l0,l1); if (l5 === undefined) break b3148;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3150: {
if (l3 === undefined) break b3150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3151: {
return l2;
}
}
function f558(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3152: {
l3 = undefined;
b3153: {
l4 = f543(l0,l1); if (l4 === undefined) break b3153;
if ((l4 === false)) break b3153;
break b3152;}
l5 = f539(l0,l1); if (l5 === undefined) break b3152;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3152;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3152;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3152;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3152;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3152;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3152;
l15 = l14;
l16 = f541(l0,l1,l15,l12); if (l16 === undefined) break b3152;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3154: {
if (l3 === undefined) break b3154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3155: {
return l2;
}
}
function f559(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3156: {
b3157: {
l3 = undefined;
b3158: {
l4 = f543(l0,l1); if (l4 === undefined) break b3158;
if ((l4 === false)) break b3158;
break b3157;}
l5 = f539(l0,l1); if (l5 === undefined) break b3157;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3157;
l7 = l6;
l8 = f545(l0,l1,l7); if (l8 === undefined) break b3157;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3157;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3157;
l12 = l11;
l13 = f539(l0,l1); if (l13 === undefined) break b3157;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3157;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3157;
l16 = l15;
l17 = new Bare();
b3159: {
l18 = f557(l0,l1); if (l18 === undefined) break b3159;
l17["adjust_by"] = l18;
}
b3160: {
l19 = f558(l0,l1); if (l19 === undefined) break b3160;
l17["apply_by"] = l19;
}
b3161: {
l20 = f559(l0,l1); if (l20 === undefined) break b3161;
l17["apply_by_cautious"] = l20;
}
b3162: {
b3163: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3163;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3163;
l24 = D(l23, "values"); if (l24 === undefined) break b3163;
l21 = merge(l24, l17);
break b3162;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f293(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3157;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3164: {
if (l3 !== undefined) break b3164;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3165: {
if (l3 === undefined) break b3165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3166: {
return l2;
}
}
function f560(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3167: {
b3168: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3168;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3168;
if ((l5 === false)) break b3168;
l6 = f539(l0,l1); if (l6 === undefined) break b3168;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3168;
l8 = l7;
l9 = f545(l0,l1,l8); if (l9 === undefined) break b3168;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3168;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3168;
l13 = l12;
l14 = f539(l0,l1); if (l14 === undefined) break b3168;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3168;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3168;
l17 = l16;
l18 = new Bare();
b3169: {
l19 = f557(l0,l1); if (l19 === undefined) break b3169;
l18["adjust_by"] = l19;
}
b3170: {
l20 = f558(l0,l1); if (l20 === undefined) break b3170;
l18["apply_by"] = l20;
}
b3171: {
l21 = f559(l0,l1); if (l21 === undefined) break b3171;
l18["apply_by_cautious"] = l21;
}
b3172: {
b3173: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3173;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3173;
l25 = D(l24, "values"); if (l25 === undefined) break b3173;
l22 = merge(l25, l18);
break b3172;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f293(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3168;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3174: {
if (l3 !== undefined) break b3174;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3175: {
if (l3 === undefined) break b3175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3176: {
return l2;
}
}
function f561(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3177: {
l3 = undefined;
l4 = [];
b3178: {
l5 = f539(l0,l1); if (l5 === undefined) break b3178;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3178;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3178;
{
const k3179 = keysOf(l7), v3179 = valuesOf(l7);
for (let n3179 = 0; n3179 < v3179.length; n3179++) {
l8 = k3179 === null ? n3179 : k3179[n3179];
l9 = v3179[n3179];
b3180: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3180;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3180;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3180;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3180;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3180;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3180;
if ((l21 === false)) break b3180;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3181: {
if (l3 === undefined) break b3181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3182: {
return l2;
}
}
function f562(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3183: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3183;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3183;
l6 = l5;
l7 = f562(l0,l1); if (l7 === undefined) break b3183;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3183;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3183;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3183;
if ((l12 === false)) break b3183;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3184: {
if (l3 === undefined) break b3184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3185: {
return l2;
}
}
function f563(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3186: {
l2 = new RegoSet();
}
b3187: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3187;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3187;
l6 = l5;
l7 = f539(l0,l1); if (l7 === undefined) break b3187;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3187;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3187;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3187;
if ((l11 === false)) break b3187;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3187;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3187;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3187;
l18 = f550(l0,l1); if (l18 === undefined) break b3187;
{
const k3188 = keysOf(l18), v3188 = valuesOf(l18);
for (let n3188 = 0; n3188 < v3188.length; n3188++) {
l19 = k3188 === null ? n3188 : k3188[n3188];
l20 = v3188[n3188];
b3189: {
l21 = l19;
l22 = l20;
l23 = f172(l0,l1,l22); if (l23 === undefined) break b3189;
if ((l23 === false)) break b3189;
l24 = f539(l0,l1); if (l24 === undefined) break b3189;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3189;
l26 = l25;
l27 = f27(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b3189;
l28 = l27;
l2.add(l28);
}
}
}
}
b3190: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3190;
{
const k3191 = keysOf(l4), v3191 = valuesOf(l4);
for (let n3191 = 0; n3191 < v3191.length; n3191++) {
l5 = k3191 === null ? n3191 : k3191[n3191];
l6 = v3191[n3191];
b3192: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3192;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3192;
if ((l11 === false)) break b3192;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3192;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3192;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3192;
if ((l15 === false)) break b3192;
l16 = f562(l0,l1); if (l16 === undefined) break b3192;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3192;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3192;
if ((l21 === false)) break b3192;
b3193: {
l22 = f563(l0,l1); if (l22 === undefined) break b3193;
if ((l22 === false)) break b3193;
break b3192;}
l23 = f539(l0,l1); if (l23 === undefined) break b3192;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3192;
l25 = l24;
l26 = f545(l0,l1,l25); if (l26 === undefined) break b3192;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3192;
l29 = l28;
l2.add(l29);
}
}
}
}
b3194: {
l3 = undefined;
l4 = f544(l0,l1); if (l4 === undefined) break b3194;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3194;
l7 = l6;
l2.add(l7);
}
b3195: {
return l2;
}
}
function f564(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3196: {
b3197: {
l3 = undefined;
b3198: {
l4 = f539(l0,l1); if (l4 === undefined) break b3198;
if ((l4 === false)) break b3198;
break b3197;}
l5 = f540(l0,l1); if (l5 === undefined) break b3197;
l6 = l5;
l7 = [];
b3199: {
l8 = f537(l0,l1); if (l8 === undefined) break b3199;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3197;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3200: {
if (l3 !== undefined) break b3200;
l4 = f543(l0,l1); if (l4 === undefined) break b3200;
if ((l4 === false)) break b3200;
b3201: {
l5 = f539(l0,l1); if (l5 === undefined) break b3201;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3201;
if ((l6 === false)) break b3201;
break b3200;}
l7 = f540(l0,l1); if (l7 === undefined) break b3200;
l8 = l7;
l9 = f537(l0,l1); if (l9 === undefined) break b3200;
l10 = l9;
l11 = f546(l0,l1); if (l11 === undefined) break b3200;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3200;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3202: {
if (l3 !== undefined) break b3202;
l4 = new RegoSet();
b3203: {
l5 = f552(l0,l1); if (l5 === undefined) break b3203;
{
const k3204 = keysOf(l5), v3204 = valuesOf(l5);
for (let n3204 = 0; n3204 < v3204.length; n3204++) {
l6 = k3204 === null ? n3204 : k3204[n3204];
l7 = v3204[n3204];
b3205: {
l8 = l6;
l9 = l7;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b3205;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f556(l0,l1); if (l13 === undefined) break b3202;
l14 = l13;
l15 = f170(l0,l1,l12,l14); if (l15 === undefined) break b3202;
l16 = l15;
l17 = l16;
l18 = f552(l0,l1); if (l18 === undefined) break b3202;
l19 = l18;
l20 = f173(l0,l1,l19); if (l20 === undefined) break b3202;
l21 = l20;
l22 = f552(l0,l1); if (l22 === undefined) break b3202;
l23 = l22;
l24 = f174(l0,l1,l23,l17); if (l24 === undefined) break b3202;
l25 = l24;
l26 = f560(l0,l1); if (l26 === undefined) break b3202;
l27 = l26;
l28 = f561(l0,l1); if (l28 === undefined) break b3202;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3202;
l31 = l30;
l32 = f540(l0,l1); if (l32 === undefined) break b3202;
l33 = l32;
l34 = f537(l0,l1); if (l34 === undefined) break b3202;
l35 = l34;
l36 = f546(l0,l1); if (l36 === undefined) break b3202;
l37 = l36;
l38 = f556(l0,l1); if (l38 === undefined) break b3202;
l39 = l38;
l40 = new Bare();
b3206: {
l41 = f557(l0,l1); if (l41 === undefined) break b3206;
l40["adjust_by"] = l41;
}
b3207: {
l42 = f558(l0,l1); if (l42 === undefined) break b3207;
l40["apply_by"] = l42;
}
b3208: {
l43 = f559(l0,l1); if (l43 === undefined) break b3208;
l40["apply_by_cautious"] = l43;
}
b3209: {
b3210: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b3210;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b3210;
l47 = D(l46, "values"); if (l47 === undefined) break b3210;
l44 = merge(l47, l40);
break b3209;
}
l44 = l40;
}
l48 = l44;
l49 = f564(l0,l1); if (l49 === undefined) break b3202;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f25(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3202;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b3211: {
if (l3 === undefined) break b3211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3212: {
return l2;
}
}
function f565(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3213: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3213;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3213;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3214: {
if (l3 === undefined) break b3214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3215: {
return l2;
}
}
function f566(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3216: {
l3 = undefined;
l4 = f566(l0,l1); if (l4 === undefined) break b3216;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3216;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3216;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3216;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3217: {
if (l3 === undefined) break b3217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3218: {
return l2;
}
}
function f567(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function f568(l0,l1) {
let l3,l2;
b3219: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3220: {
if (l3 === undefined) break b3220;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3221: {
return l2;
}
}
function g569(l0,l1) {
let l3,l4,l5,l6,l2;
b3222: {
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
b3223: {
if (l3 === undefined) break b3223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3224: {
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
function f570(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3225: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3225;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3225;
if ((l10 === false)) break b3225;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3226: {
if (l5 === undefined) break b3226;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3227: {
return l2;
}
}
function f571(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3228: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3229: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3229;
{
const k3230 = keysOf(l9), v3230 = valuesOf(l9);
for (let n3230 = 0; n3230 < v3230.length; n3230++) {
l10 = k3230 === null ? n3230 : k3230[n3230];
l11 = v3230[n3230];
b3231: {
l12 = l10;
l13 = l11;
b3232: {
l14 = f570(l0,l1,l7,l13); if (l14 === undefined) break b3232;
if ((l14 === false)) break b3232;
break b3231;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3228;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3233: {
if (l5 === undefined) break b3233;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3234: {
return l2;
}
}
function f572(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3235: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3236: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3236;
if ((l8 === false)) break b3236;
break b3235;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3237: {
if (l5 === undefined) break b3237;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3238: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3238;
if ((l8 === false)) break b3238;
l9 = f571(l0,l1,l6,l7); if (l9 === undefined) break b3238;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3238;
l12 = D(l11, l10); if (l12 === undefined) break b3238;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3239: {
if (l5 === undefined) break b3239;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3240: {
return l2;
}
}
function f573(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3241: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3242: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3243 = keysOf(l8), v3243 = valuesOf(l8);
for (let n3243 = 0; n3243 < v3243.length; n3243++) {
l9 = k3243 === null ? n3243 : k3243[n3243];
l10 = v3243[n3243];
b3244: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3244;
if (!(l13 === "unset")) break b3244;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3245: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3245;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3245;
if (!(l17 === "unset")) break b3245;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3241;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3246: {
if (l4 === undefined) break b3246;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3247: {
return l2;
}
}
function f574(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3248: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3249: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3249;
if ((l10 === false)) break b3249;
break b3248;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3250: {
if (l6 === undefined) break b3250;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3251: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3251;
if ((l10 === false)) break b3251;
l11 = f571(l0,l1,l7,l9); if (l11 === undefined) break b3251;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3251;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3251;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3252: {
if (l6 === undefined) break b3252;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3253: {
return l2;
}
}
function f575(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3254: {
b3255: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3255;
if (!(l8 === "up")) break b3255;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3255;
if ((l10 === false)) break b3255;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3256: {
if (l5 !== undefined) break b3256;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3256;
if (!(l8 === "half_up")) break b3256;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3256;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3256;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3256;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3256;
if ((l15 === false)) break b3256;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3257: {
if (l5 !== undefined) break b3257;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3258: {
if (l5 === undefined) break b3258;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3259: {
return l2;
}
}
function f576(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3260: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3260;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3260;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3260;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3260;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3260;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3260;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3260;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3260;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3260;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3260;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3260;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3260;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3260;
l30 = l29;
l31 = l30;
l32 = f575(l0,l1,l18,l7); if (l32 === undefined) break b3260;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3260;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3261: {
if (l5 === undefined) break b3261;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3262: {
return l2;
}
}
function f577(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3263: {
b3264: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3264;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3264;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3264;
if ((l13 === false)) break b3264;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3264;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3265: {
if (l5 !== undefined) break b3265;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3266: {
if (l5 === undefined) break b3266;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3267: {
return l2;
}
}
function f578(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3268: {
b3269: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3269;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3269;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3269;
if ((l13 === false)) break b3269;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3269;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3270: {
if (l5 !== undefined) break b3270;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3271: {
if (l5 === undefined) break b3271;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3272: {
return l2;
}
}
function f579(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3273: {
b3274: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3274;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3274;
if ((l11 === false)) break b3274;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3275: {
if (l5 !== undefined) break b3275;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3276: {
if (l5 === undefined) break b3276;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3277: {
return l2;
}
}
function f580(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3278: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3278;
l9 = l8;
l10 = f576(l0,l1,l7,l9); if (l10 === undefined) break b3278;
l11 = l10;
l12 = [l11,"rate"];
l13 = f577(l0,l1,l12,l6); if (l13 === undefined) break b3278;
l14 = l13;
l15 = f578(l0,l1,l14,l6); if (l15 === undefined) break b3278;
l16 = l15;
l17 = f579(l0,l1,l16,l7); if (l17 === undefined) break b3278;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3279: {
if (l5 === undefined) break b3279;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3280: {
return l2;
}
}
function f581(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3281: {
b3282: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3282;
if ((l8 === false)) break b3282;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3282;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3282;
l14 = l13;
l15 = new O76(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3283: {
if (l5 !== undefined) break b3283;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3284: {
if (l5 === undefined) break b3284;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3285: {
return l2;
}
}
function f582(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3286: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3286;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3286;
if ((l15 === false)) break b3286;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3287: {
if (l7 === undefined) break b3287;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3288: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3288;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3288;
l15 = f580(l0,l1,l9,l10); if (l15 === undefined) break b3288;
l16 = l15;
if (!Array.isArray(l16)) break b3288;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3288;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3288;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3288;
l22 = l20;
l23 = f581(l0,l1,l21,l11); if (l23 === undefined) break b3288;
l24 = l23;
l25 = l24;
l26 = new O77(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3288;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3289: {
if (l7 === undefined) break b3289;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3290: {
return l2;
}
}
function f583(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3291: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3291;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3291;
if ((l9 === false)) break b3291;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3291;
if ((l11 === false)) break b3291;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3292: {
if (l6 === undefined) break b3292;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3293: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3293;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3293;
l10 = 0;
if (!Q(l9, l10)) break b3293;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3294: {
if (l6 === undefined) break b3294;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3295: {
return l2;
}
}
function f584(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3296: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3297: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3297;
if (!(l9 === "rate")) break b3297;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3297;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3297;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3297;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3297;
l18 = l17;
{
const k3298 = keysOf(l18), v3298 = valuesOf(l18);
for (let n3298 = 0; n3298 < v3298.length; n3298++) {
l19 = k3298 === null ? n3298 : k3298[n3298];
l20 = v3298[n3298];
b3299: {
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
b3300: {
if (l5 === undefined) break b3300;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3301: {
return l2;
}
}
function g585(l0,l1) {
let l3,l4,l2;
b3302: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3303: {
if (l3 === undefined) break b3303;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3304: {
return l2;
}
}
function f585(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g585(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f586(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3305: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b3305;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b3305;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3305;
l9 = l8;
l10 = 10;
l11 = b_format_int(l9,l10); if (l11 === undefined) break b3305;
l12 = l11;
l13 = H(l5) ? l5.rate : undefined; if (l13 === undefined && (l13 = S(l5, "rate")) === undefined) break b3305;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b3305;
l15 = H(l14) ? l14.denominator : undefined; if (l15 === undefined && (l15 = S(l14, "denominator")) === undefined) break b3305;
l16 = l15;
l17 = 10;
l18 = b_format_int(l16,l17); if (l18 === undefined) break b3305;
l19 = l18;
l20 = [l12,l19];
l21 = b_concat("/",l20); if (l21 === undefined) break b3305;
l22 = l21;
l23 = H(l5) ? l5.clause : undefined; if (l23 === undefined && (l23 = S(l5, "clause")) === undefined) break b3305;
l24 = l23;
l25 = new O10(l24,"rate",l22);
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b3306: {
if (l4 === undefined) break b3306;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3307: {
return l2;
}
}
function f587(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3308: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3308;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3308;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3308;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3308;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3308;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3308;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3308;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3308;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3308;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3308;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3308;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3308;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3308;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3308;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3308;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3308;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3308;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3309: {
if (l5 === undefined) break b3309;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3310: {
return l2;
}
}
function f588(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3311: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3311;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3311;
l10 = l9;
l11 = f587(l0,l1,l7,l10); if (l11 === undefined) break b3311;
l12 = l11;
l13 = H(l6) ? l6.rate : undefined; if (l13 === undefined && (l13 = S(l6, "rate")) === undefined) break b3311;
l14 = l13;
l15 = f576(l0,l1,l7,l14); if (l15 === undefined) break b3311;
l16 = l15;
l17 = new Bare();
b3312: {
l18 = H(l6) ? l6.rate : undefined; if (l18 === undefined && (l18 = S(l6, "rate")) === undefined) break b3312;
l19 = H(l18) ? l18.readings : undefined; if (l19 === undefined && (l19 = S(l18, "readings")) === undefined) break b3312;
l20 = 0;
l21 = D(l19, l20); if (l21 === undefined) break b3312;
l22 = l21;
insertOnce(l17, "reading", l22);
}
l23 = l17;
l24 = new O78("rounded","rows",l16);
l25 = b_object_union(l24,l23); if (l25 === undefined) break b3311;
l26 = l25;
l27 = [];
l28 = new O78("share","rows",l12);
l27.push(l28);
l27.push(l26);
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b3313: {
if (l5 === undefined) break b3313;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3314: {
return l2;
}
}
function f589(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b3315: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f586(l0,l1,l7); if (l10 === undefined) break b3315;
l11 = l10;
l12 = f588(l0,l1,l7,l8); if (l12 === undefined) break b3315;
l13 = l12;
l14 = [];
l15 = new O78("rows","rows",l8);
l14.push(l15);
l14.push(l11);
l16 = b_array_concat(l14,l13); if (l16 === undefined) break b3315;
l17 = l16;
l18 = [];
b3316: {
l19 = ["minimum","maximum"];
l20 = l19;
{
const k3317 = keysOf(l20), v3317 = valuesOf(l20);
for (let n3317 = 0; n3317 < v3317.length; n3317++) {
l21 = k3317 === null ? n3317 : k3317[n3317];
l22 = v3317[n3317];
b3318: {
l23 = l21;
l24 = l22;
l25 = D(l7, l24); if (l25 === undefined) break b3318;
if ((l25 === false)) break b3318;
l26 = H(l7) ? l7.clause : undefined; if (l26 === undefined && (l26 = S(l7, "clause")) === undefined) break b3318;
l27 = l26;
l28 = D(l7, l24); if (l28 === undefined) break b3318;
l29 = l28;
l30 = new O54(l27,l24,"rows",l29);
l31 = l30;
l18.push(l31);
}
}
}
}
l32 = l18;
l33 = H(l9) ? l9.samples : undefined; if (l33 === undefined && (l33 = S(l9, "samples")) === undefined) break b3315;
l34 = l33;
l35 = [];
l36 = new O78("samples","rows",l34);
l35.push(l36);
l37 = b_array_concat(l32,l35); if (l37 === undefined) break b3315;
l38 = l37;
l39 = b_array_concat(l17,l38); if (l39 === undefined) break b3315;
l40 = l39;
if (l6 === undefined) l6 = l40; else if (!Q(l6, l40)) conflict();
}
b3319: {
if (l6 === undefined) break b3319;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3320: {
return l2;
}
}
function f590(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b3321: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3321;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3321;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3321;
l12 = D(l11, l10); if (l12 === undefined) break b3321;
l13 = l12;
l14 = f572(l0,l1,l7,l13); if (l14 === undefined) break b3321;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3322: {
l18 = f573(l0,l1,l16); if (l18 === undefined) break b3322;
l19 = l18;
{
const k3323 = keysOf(l19), v3323 = valuesOf(l19);
for (let n3323 = 0; n3323 < v3323.length; n3323++) {
l20 = k3323 === null ? n3323 : k3323[n3323];
l21 = v3323[n3323];
b3324: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3324;
l25 = l24;
l26 = f574(l0,l1,l7,l25,l13); if (l26 === undefined) break b3324;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3324;
l30 = l29;
l31 = new O24(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3321;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3321;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3321;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3321;
l40 = l39;
l41 = l40;
l42 = f582(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3321;
l43 = l42;
if (!Array.isArray(l43)) break b3321;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3321;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3321;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3321;
l49 = l47;
l50 = new RegoSet();
b3325: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3325;
{
const k3326 = keysOf(l51), v3326 = valuesOf(l51);
for (let n3326 = 0; n3326 < v3326.length; n3326++) {
l52 = k3326 === null ? n3326 : k3326[n3326];
l53 = v3326[n3326];
b3327: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3327;
l57 = l56;
l58 = f583(l0,l1,l57,l41,l49); if (l58 === undefined) break b3327;
if ((l58 === false)) break b3327;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3321;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3321;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3321;
l65 = l64;
l66 = f584(l0,l1,l49,l16); if (l66 === undefined) break b3321;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3321;
l69 = l68;
l70 = f85(l0,l1,l16); if (l70 === undefined) break b3321;
l71 = l70;
l72 = [];
b3328: {
if (!(l48 === "required")) break b3328;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3328;
{
const k3329 = keysOf(l73), v3329 = valuesOf(l73);
for (let n3329 = 0; n3329 < v3329.length; n3329++) {
l74 = k3329 === null ? n3329 : k3329[n3329];
l75 = v3329[n3329];
b3330: {
l76 = l74;
l77 = l75;
b3331: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3331;
if ((l78 === false)) break b3331;
break b3330;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3330;
l80 = l79;
l81 = f69(l0,l1,l80,l77); if (l81 === undefined) break b3330;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3332: {
if (!(l48 === "required")) break b3332;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3332;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3332;
l87 = l86;
l88 = f27(l0,l1,l87,l16); if (l88 === undefined) break b3332;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3333: {
l92 = f62(l0,l1,"working"); if (l92 === undefined) break b3333;
if ((l92 === false)) break b3333;
l93 = b_count(l32); if (l93 === undefined) break b3333;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3333;
l96 = f585(l0,l1); if (l96 === undefined) break b3333;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b3333;
if ((l98 === false)) break b3333;
l99 = f589(l0,l1,l16,l13,l49); if (l99 === undefined) break b3333;
l100 = l99;
{
const k3334 = keysOf(l100), v3334 = valuesOf(l100);
for (let n3334 = 0; n3334 < v3334.length; n3334++) {
l101 = k3334 === null ? n3334 : k3334[n3334];
l102 = v3334[n3334];
b3335: {
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
b3336: {
if (l5 === undefined) break b3336;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3337: {
return l2;
}
}
function f591(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3338: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f590(l0,l1,l7,l9); if (l10 === undefined) break b3338;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3338;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3338;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3338;
l18 = l17;
l19 = f25(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3338;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3339: {
if (l6 === undefined) break b3339;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3340: {
return l2;
}
}
function g592(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3341: {
b3342: {
l3 = undefined;
b3343: {
l4 = f567(l0,l1); if (l4 === undefined) break b3343;
if ((l4 === false)) break b3343;
break b3342;}
l5 = f568(l0,l1); if (l5 === undefined) break b3342;
l6 = l5;
l7 = [];
b3344: {
l8 = f566(l0,l1); if (l8 === undefined) break b3344;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3342;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3345: {
if (l3 !== undefined) break b3345;
l4 = f569(l0,l1); if (l4 === undefined) break b3345;
l5 = l4;
l6 = f566(l0,l1); if (l6 === undefined) break b3345;
l7 = l6;
l8 = f567(l0,l1); if (l8 === undefined) break b3345;
l9 = l8;
l10 = f591(l0,l1,l5,l7,l9); if (l10 === undefined) break b3345;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3346: {
if (l3 === undefined) break b3346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3347: {
return l2;
}
}
function f592(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g592(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g593(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3348: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3348;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3348;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3348;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3349: {
if (l3 === undefined) break b3349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3350: {
return l2;
}
}
function f593(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g594(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3351: {
l3 = undefined;
l4 = f593(l0,l1); if (l4 === undefined) break b3351;
l5 = l4;
l6 = 1;
l7 = f45(l0,l1,l5,l6); if (l7 === undefined) break b3351;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3351;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3352: {
if (l3 === undefined) break b3352;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3353: {
return l2;
}
}
function f594(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g595(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3354: {
b3355: {
l3 = undefined;
l4 = f594(l0,l1); if (l4 === undefined) break b3355;
if ((l4 === false)) break b3355;
l5 = f6(l0,l1); if (l5 === undefined) break b3355;
l6 = l5;
l7 = f594(l0,l1); if (l7 === undefined) break b3355;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3355;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3356: {
if (l3 !== undefined) break b3356;
l4 = f6(l0,l1); if (l4 === undefined) break b3356;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3357: {
if (l3 === undefined) break b3357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3358: {
return l2;
}
}
function f595(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3359: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3359;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3359;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3360: {
if (l3 === undefined) break b3360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3361: {
return l2;
}
}
function f596(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g597(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3362: {
l3 = undefined;
l4 = f596(l0,l1); if (l4 === undefined) break b3362;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3362;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3362;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3362;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3363: {
if (l3 === undefined) break b3363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3364: {
return l2;
}
}
function f597(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g597(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function f598(l0,l1) {
let l3,l2;
b3365: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3366: {
if (l3 === undefined) break b3366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3367: {
return l2;
}
}
function g599(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3368: {
l3 = undefined;
l4 = f597(l0,l1); if (l4 === undefined) break b3368;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3368;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3368;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3368;
l10 = l9;
l11 = f593(l0,l1); if (l11 === undefined) break b3368;
l12 = l11;
l13 = f45(l0,l1,l12,l10); if (l13 === undefined) break b3368;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3368;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3369: {
if (l3 === undefined) break b3369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3370: {
return l2;
}
}
function f599(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g600(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3371: {
l3 = undefined;
l4 = f598(l0,l1); if (l4 === undefined) break b3371;
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
b3372: {
if (l3 === undefined) break b3372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3373: {
return l2;
}
}
function f600(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f601(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3374: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f590(l0,l1,l8,l10); if (l12 === undefined) break b3374;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3374;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3374;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3374;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3374;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3374;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3374;
l25 = D(l24, "values"); if (l25 === undefined) break b3374;
l26 = l25;
l27 = new O51(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3374;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3374;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3374;
l32 = l31;
l33 = new RegoSet();
b3375: {
l34 = f6(l0,l1); if (l34 === undefined) break b3375;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3375;
if ((l36 === false)) break b3375;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3375;
l38 = D(l37, "values"); if (l38 === undefined) break b3375;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3375;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3375;
if ((l42 === false)) break b3375;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3375;
l44 = l43;
l45 = f27(l0,l1,"sample_late",l44); if (l45 === undefined) break b3375;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3374;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3374;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3374;
l52 = l51;
l53 = [];
b3376: {
l54 = f62(l0,l1,"working"); if (l54 === undefined) break b3376;
if ((l54 === false)) break b3376;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3376;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3376;
l57 = l56;
l58 = new O10(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3374;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3374;
l64 = l63;
l65 = new O80(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3374;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3374;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3374;
l71 = l70;
l72 = f25(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3374;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3377: {
if (l7 === undefined) break b3377;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3378: {
return l2;
}
}
function g602(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3379: {
b3380: {
l3 = undefined;
b3381: {
l4 = f597(l0,l1); if (l4 === undefined) break b3381;
if ((l4 === false)) break b3381;
break b3380;}
l5 = f598(l0,l1); if (l5 === undefined) break b3380;
l6 = l5;
l7 = [];
b3382: {
l8 = f596(l0,l1); if (l8 === undefined) break b3382;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3380;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3383: {
if (l3 !== undefined) break b3383;
l4 = f599(l0,l1); if (l4 === undefined) break b3383;
if ((l4 === false)) break b3383;
l5 = f600(l0,l1); if (l5 === undefined) break b3383;
l6 = l5;
l7 = f596(l0,l1); if (l7 === undefined) break b3383;
l8 = l7;
l9 = f597(l0,l1); if (l9 === undefined) break b3383;
l10 = l9;
l11 = f599(l0,l1); if (l11 === undefined) break b3383;
l12 = l11;
l13 = f601(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3383;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3384: {
if (l3 !== undefined) break b3384;
l4 = f600(l0,l1); if (l4 === undefined) break b3384;
l5 = l4;
l6 = f596(l0,l1); if (l6 === undefined) break b3384;
l7 = l6;
l8 = f597(l0,l1); if (l8 === undefined) break b3384;
l9 = l8;
l10 = f591(l0,l1,l5,l7,l9); if (l10 === undefined) break b3384;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3385: {
if (l3 === undefined) break b3385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3386: {
return l2;
}
}
function f602(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g602(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3387: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3387;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3387;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3388: {
if (l3 === undefined) break b3388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3389: {
return l2;
}
}
function f603(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3390: {
l3 = undefined;
l4 = f603(l0,l1); if (l4 === undefined) break b3390;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3390;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3390;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3390;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3391: {
if (l3 === undefined) break b3391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3392: {
return l2;
}
}
function f604(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g604(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function f605(l0,l1) {
let l3,l2;
b3393: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3394: {
if (l3 === undefined) break b3394;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3395: {
return l2;
}
}
function g606(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3396: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3396;
l5 = l4;
l6 = f390(l0,l1,l5); if (l6 === undefined) break b3396;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3397: {
if (l3 === undefined) break b3397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3398: {
return l2;
}
}
function f606(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g606(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function g607(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3399: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3399;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3399;
l6 = l5;
l7 = f390(l0,l1,l6); if (l7 === undefined) break b3399;
l8 = l7;
l9 = l8;
l10 = f606(l0,l1); if (l10 === undefined) break b3399;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3399;
if ((l12 === false)) break b3399;
l13 = f606(l0,l1); if (l13 === undefined) break b3399;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3399;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3400: {
if (l3 === undefined) break b3400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3401: {
return l2;
}
}
function f607(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g607(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function f608(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3402: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3402;
if (!(l8 === "exceeded")) break b3402;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3402;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3402;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3402;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3402;
if ((l15 === false)) break b3402;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3403: {
if (l5 === undefined) break b3403;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3404: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3404;
if (!(l8 === "reached")) break b3404;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3404;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3404;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3404;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3404;
if ((l15 === false)) break b3404;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3405: {
if (l5 === undefined) break b3405;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3406: {
return l2;
}
}
function g609(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3407: {
l2 = new RegoSet();
}
b3408: {
l3 = undefined;
l4 = f607(l0,l1); if (l4 === undefined) break b3408;
l5 = l4;
l6 = f604(l0,l1); if (l6 === undefined) break b3408;
l7 = l6;
l8 = f608(l0,l1,l5,l7); if (l8 === undefined) break b3408;
if ((l8 === false)) break b3408;
l9 = f604(l0,l1); if (l9 === undefined) break b3408;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3408;
l12 = l11;
l2.add(l12);
}
b3409: {
return l2;
}
}
function f609(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g609(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g610(l0,l1) {
let l2,l3,l4,l5,l6;
b3410: {
l2 = new RegoSet();
}
b3411: {
l3 = undefined;
b3412: {
l4 = f607(l0,l1); if (l4 === undefined) break b3412;
if ((l4 === false)) break b3412;
break b3411;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3413: {
l3 = undefined;
l4 = f604(l0,l1); if (l4 === undefined) break b3413;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3413;
if (!(l5 === "unset")) break b3413;
l6 = new O24("session.idle_timeout");
l2.add(l6);
}
b3414: {
return l2;
}
}
function f610(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g610(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g611(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3415: {
l3 = undefined;
l4 = f607(l0,l1); if (l4 === undefined) break b3415;
if ((l4 === false)) break b3415;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3415;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3415;
l7 = l6;
l8 = f604(l0,l1); if (l8 === undefined) break b3415;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3415;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3415;
l11 = l10;
l12 = f400(l0,l1,l7,l11); if (l12 === undefined) break b3415;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3416: {
if (l3 === undefined) break b3416;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3417: {
return l2;
}
}
function f611(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g611(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g612(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3418: {
b3419: {
l3 = undefined;
b3420: {
l4 = f604(l0,l1); if (l4 === undefined) break b3420;
if ((l4 === false)) break b3420;
break b3419;}
l5 = f605(l0,l1); if (l5 === undefined) break b3419;
l6 = l5;
l7 = [];
b3421: {
l8 = f603(l0,l1); if (l8 === undefined) break b3421;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3419;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3422: {
if (l3 !== undefined) break b3422;
l4 = f609(l0,l1); if (l4 === undefined) break b3422;
l5 = l4;
l6 = f610(l0,l1); if (l6 === undefined) break b3422;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b3422;
l9 = l8;
l10 = f604(l0,l1); if (l10 === undefined) break b3422;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3422;
l13 = l12;
l14 = f604(l0,l1); if (l14 === undefined) break b3422;
l15 = l14;
l16 = f609(l0,l1); if (l16 === undefined) break b3422;
l17 = l16;
l18 = f610(l0,l1); if (l18 === undefined) break b3422;
l19 = l18;
l20 = ["session_idle"];
l21 = f216(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3422;
l22 = l21;
l23 = f604(l0,l1); if (l23 === undefined) break b3422;
l24 = l23;
l25 = f85(l0,l1,l24); if (l25 === undefined) break b3422;
l26 = l25;
l27 = f605(l0,l1); if (l27 === undefined) break b3422;
l28 = l27;
l29 = f603(l0,l1); if (l29 === undefined) break b3422;
l30 = l29;
l31 = f610(l0,l1); if (l31 === undefined) break b3422;
l32 = l31;
l33 = [];
b3423: {
l34 = f609(l0,l1); if (l34 === undefined) break b3423;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3423;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3423;
if ((l39 === false)) break b3423;
l40 = f604(l0,l1); if (l40 === undefined) break b3423;
l41 = l40;
l42 = f69(l0,l1,"log_out",l41); if (l42 === undefined) break b3423;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f609(l0,l1); if (l45 === undefined) break b3422;
l46 = l45;
l47 = new Bare();
b3424: {
l48 = f611(l0,l1); if (l48 === undefined) break b3424;
l47["logout_after"] = l48;
}
b3425: {
b3426: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3426;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3426;
l52 = D(l51, "values"); if (l52 === undefined) break b3426;
l49 = merge(l52, l47);
break b3425;
}
l49 = l47;
}
l53 = l49;
l54 = new O81(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3422;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3427: {
if (l3 === undefined) break b3427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3428: {
return l2;
}
}
function f612(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g612(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g613(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3429: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3429;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3429;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3429;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3429;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3429;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3430: {
if (l3 === undefined) break b3430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3431: {
return l2;
}
}
function f613(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g613(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g614(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3432: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3432;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3432;
l6 = l5;
l7 = f613(l0,l1); if (l7 === undefined) break b3432;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3432;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3432;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3432;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3432;
if ((l12 === false)) break b3432;
l13 = f613(l0,l1); if (l13 === undefined) break b3432;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3432;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3432;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3433: {
if (l3 === undefined) break b3433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3434: {
return l2;
}
}
function f614(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g614(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function f615(l0,l1) {
let l3,l2;
b3435: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3436: {
if (l3 === undefined) break b3436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3437: {
return l2;
}
}
function g616(l0,l1) {
let l3,l4,l5,l6,l2;
b3438: {
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
b3439: {
if (l3 === undefined) break b3439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3440: {
return l2;
}
}
function f616(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g616(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f617(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3441: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3441;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3441;
if ((l10 === false)) break b3441;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3442: {
if (l5 === undefined) break b3442;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3443: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3443;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3443;
if ((l10 === false)) break b3443;
l11 = new RegoSet();
b3444: {
{
const k3445 = keysOf(l7), v3445 = valuesOf(l7);
for (let n3445 = 0; n3445 < v3445.length; n3445++) {
l12 = k3445 === null ? n3445 : k3445[n3445];
l13 = v3445[n3445];
b3446: {
l14 = l12;
l15 = l13;
l16 = f166(l0,l1,l15); if (l16 === undefined) break b3446;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f170(l0,l1,l18,l19); if (l20 === undefined) break b3443;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3447: {
if (l5 === undefined) break b3447;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3448: {
return l2;
}
}
function f618(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b3449: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3449;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3449;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3449;
l14 = D(l13, l12); if (l14 === undefined) break b3449;
l15 = l14;
l16 = [];
b3450: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3450;
l18 = l17;
l19 = f46(l0,l1,l15,l18); if (l19 === undefined) break b3450;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3451: {
{
const k3452 = keysOf(l22), v3452 = valuesOf(l22);
for (let n3452 = 0; n3452 < v3452.length; n3452++) {
l24 = k3452 === null ? n3452 : k3452[n3452];
l25 = v3452[n3452];
b3453: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3454: {
{
const k3455 = keysOf(l22), v3455 = valuesOf(l22);
for (let n3455 = 0; n3455 < v3455.length; n3455++) {
l30 = k3455 === null ? n3455 : k3455[n3455];
l31 = v3455[n3455];
b3456: {
l32 = l30;
l33 = l31;
l34 = f192(l0,l1,l33); if (l34 === undefined) break b3456;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3449;
l38 = l37;
l39 = l38;
l40 = [];
b3457: {
l41 = f6(l0,l1); if (l41 === undefined) break b3457;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3457;
if ((l43 === false)) break b3457;
{
const k3458 = keysOf(l22), v3458 = valuesOf(l22);
for (let n3458 = 0; n3458 < v3458.length; n3458++) {
l44 = k3458 === null ? n3458 : k3458[n3458];
l45 = v3458[n3458];
b3459: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b3459;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b3459;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b3459;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b3459;
l55 = l54;
l56 = f160(l0,l1,l55); if (l56 === undefined) break b3459;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b3459;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b3459;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b3459;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b3459;
l63 = l62;
l64 = new O35(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f617(l0,l1,l15,l66); if (l67 === undefined) break b3449;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b3449;
l71 = l70;
l72 = f173(l0,l1,l66); if (l72 === undefined) break b3449;
l73 = l72;
l74 = f174(l0,l1,l66,l69); if (l74 === undefined) break b3449;
l75 = l74;
l76 = f85(l0,l1,l9); if (l76 === undefined) break b3449;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b3449;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f293(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b3449;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b3449;
l84 = l83;
l85 = new O40(l71,l73,l75,l39,l77,l82);
l86 = f25(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b3449;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b3460: {
if (l6 === undefined) break b3460;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3461: {
return l2;
}
}
function g619(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3462: {
b3463: {
l3 = undefined;
b3464: {
l4 = f614(l0,l1); if (l4 === undefined) break b3464;
if ((l4 === false)) break b3464;
break b3463;}
l5 = f615(l0,l1); if (l5 === undefined) break b3463;
l6 = l5;
l7 = [];
b3465: {
l8 = f613(l0,l1); if (l8 === undefined) break b3465;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3463;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3466: {
if (l3 !== undefined) break b3466;
l4 = f616(l0,l1); if (l4 === undefined) break b3466;
l5 = l4;
l6 = f613(l0,l1); if (l6 === undefined) break b3466;
l7 = l6;
l8 = f614(l0,l1); if (l8 === undefined) break b3466;
l9 = l8;
l10 = f618(l0,l1,l5,l7,l9); if (l10 === undefined) break b3466;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3467: {
if (l3 === undefined) break b3467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3468: {
return l2;
}
}
function f619(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g619(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g620(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3469: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3469;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3469;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3469;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3469;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3470: {
if (l3 === undefined) break b3470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3471: {
return l2;
}
}
function f620(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g620(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g621(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3472: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3472;
l5 = l4;
l6 = f620(l0,l1); if (l6 === undefined) break b3472;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3472;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3472;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3473: {
if (l3 === undefined) break b3473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3474: {
return l2;
}
}
function f621(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g621(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g622(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3475: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3475;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3475;
l6 = l5;
l7 = f621(l0,l1); if (l7 === undefined) break b3475;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3475;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3475;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3475;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3475;
if ((l12 === false)) break b3475;
l13 = f621(l0,l1); if (l13 === undefined) break b3475;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3475;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3475;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3476: {
if (l3 === undefined) break b3476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3477: {
return l2;
}
}
function f622(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g622(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function f623(l0,l1) {
let l3,l2;
b3478: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3479: {
if (l3 === undefined) break b3479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3480: {
return l2;
}
}
function g624(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3481: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3481;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3481;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3481;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3481;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3482: {
if (l3 === undefined) break b3482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3483: {
return l2;
}
}
function f624(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g624(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function f625(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3484: {
b3485: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3485;
l7 = l6;
l8 = f624(l0,l1); if (l8 === undefined) break b3485;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3485;
if ((l10 === false)) break b3485;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3486: {
if (l4 !== undefined) break b3486;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3486;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3486;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3486;
if ((l9 === false)) break b3486;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3487: {
if (l4 !== undefined) break b3487;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3487;
l7 = l6;
l8 = f620(l0,l1); if (l8 === undefined) break b3487;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3487;
if ((l10 === false)) break b3487;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3488: {
if (l4 !== undefined) break b3488;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3489: {
if (l4 === undefined) break b3489;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3490: {
return l2;
}
}
function g626(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3491: {
b3492: {
l3 = undefined;
b3493: {
l4 = f622(l0,l1); if (l4 === undefined) break b3493;
if ((l4 === false)) break b3493;
break b3492;}
l5 = f623(l0,l1); if (l5 === undefined) break b3492;
l6 = l5;
l7 = [];
b3494: {
l8 = f621(l0,l1); if (l8 === undefined) break b3494;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3492;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3495: {
if (l3 !== undefined) break b3495;
l4 = f622(l0,l1); if (l4 === undefined) break b3495;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3495;
l6 = l5;
l7 = f625(l0,l1,l6); if (l7 === undefined) break b3495;
l8 = l7;
l9 = l8;
l10 = f622(l0,l1); if (l10 === undefined) break b3495;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3495;
l13 = l12;
l14 = f622(l0,l1); if (l14 === undefined) break b3495;
l15 = l14;
l16 = f85(l0,l1,l15); if (l16 === undefined) break b3495;
l17 = l16;
l18 = f623(l0,l1); if (l18 === undefined) break b3495;
l19 = l18;
l20 = f621(l0,l1); if (l20 === undefined) break b3495;
l21 = l20;
l22 = [];
b3496: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3496;
if ((l24 === false)) break b3496;
l25 = f622(l0,l1); if (l25 === undefined) break b3496;
l26 = l25;
l27 = f69(l0,l1,"complete_training",l26); if (l27 === undefined) break b3496;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3497: {
l31 = new O12("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3497;
l34 = l33;
l35 = f622(l0,l1); if (l35 === undefined) break b3497;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b3497;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f620(l0,l1); if (l40 === undefined) break b3495;
l41 = l40;
l42 = f622(l0,l1); if (l42 === undefined) break b3495;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3495;
l44 = l43;
l45 = [];
b3498: {
l46 = f62(l0,l1,"working"); if (l46 === undefined) break b3498;
if ((l46 === false)) break b3498;
l47 = f622(l0,l1); if (l47 === undefined) break b3498;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3498;
l49 = l48;
l50 = f622(l0,l1); if (l50 === undefined) break b3498;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3498;
l52 = l51;
l53 = f620(l0,l1); if (l53 === undefined) break b3498;
l54 = l53;
l55 = [];
l56 = new O54(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O9("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3499 = keysOf(l58), v3499 = valuesOf(l58);
for (let n3499 = 0; n3499 < v3499.length; n3499++) {
l59 = k3499 === null ? n3499 : k3499[n3499];
l60 = v3499[n3499];
b3500: {
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
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3495;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b3501: {
if (l3 === undefined) break b3501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3502: {
return l2;
}
}
function f626(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g626(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g627(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3503: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3503;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3503;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3504: {
if (l3 === undefined) break b3504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3505: {
return l2;
}
}
function f627(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g627(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g628(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3506: {
l3 = undefined;
l4 = f627(l0,l1); if (l4 === undefined) break b3506;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3506;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3506;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3507: {
if (l3 === undefined) break b3507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3508: {
return l2;
}
}
function f628(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f629(l0,l1) {
let l3,l2;
b3509: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3510: {
if (l3 === undefined) break b3510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3511: {
return l2;
}
}
function g630(l0,l1) {
let l3,l4,l2;
b3512: {
l3 = undefined;
l4 = new O48("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3513: {
if (l3 === undefined) break b3513;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3514: {
return l2;
}
}
function f630(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g630(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g631(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3515: {
b3516: {
l3 = undefined;
b3517: {
l4 = f628(l0,l1); if (l4 === undefined) break b3517;
if ((l4 === false)) break b3517;
break b3516;}
l5 = f629(l0,l1); if (l5 === undefined) break b3516;
l6 = l5;
l7 = [];
b3518: {
l8 = f627(l0,l1); if (l8 === undefined) break b3518;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3516;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3519: {
if (l3 !== undefined) break b3519;
l4 = f630(l0,l1); if (l4 === undefined) break b3519;
l5 = l4;
l6 = f627(l0,l1); if (l6 === undefined) break b3519;
l7 = l6;
l8 = f628(l0,l1); if (l8 === undefined) break b3519;
l9 = l8;
l10 = f127(l0,l1,l5,l7,l9); if (l10 === undefined) break b3519;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3520: {
if (l3 === undefined) break b3520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3521: {
return l2;
}
}
function f631(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3522: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3522;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3522;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3523: {
if (l3 === undefined) break b3523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3524: {
return l2;
}
}
function f632(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function g633(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3525: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3525;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3525;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3525;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3526: {
if (l3 === undefined) break b3526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3527: {
return l2;
}
}
function f633(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g633(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function f634(l0,l1) {
let l3,l2;
b3528: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3529: {
if (l3 === undefined) break b3529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3530: {
return l2;
}
}
function g635(l0,l1) {
let l3,l4,l5,l2;
b3531: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3532: {
if (l3 === undefined) break b3532;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3533: {
return l2;
}
}
function f635(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g635(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g636(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3534: {
b3535: {
l3 = undefined;
b3536: {
l4 = f633(l0,l1); if (l4 === undefined) break b3536;
if ((l4 === false)) break b3536;
break b3535;}
l5 = f634(l0,l1); if (l5 === undefined) break b3535;
l6 = l5;
l7 = [];
b3537: {
l8 = f632(l0,l1); if (l8 === undefined) break b3537;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3535;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3538: {
if (l3 !== undefined) break b3538;
l4 = f635(l0,l1); if (l4 === undefined) break b3538;
l5 = l4;
l6 = f632(l0,l1); if (l6 === undefined) break b3538;
l7 = l6;
l8 = f633(l0,l1); if (l8 === undefined) break b3538;
l9 = l8;
l10 = f142(l0,l1,l5,l7,l9); if (l10 === undefined) break b3538;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3539: {
if (l3 === undefined) break b3539;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3540: {
return l2;
}
}
function f636(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g636(i, d);
K.request[288] = v === undefined ? N : v;
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
"g0/hdp/audit_cooperation/documents_reason": f175,
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
"g0/hdp/data_destruction/confirmed": f261,
"g0/hdp/data_destruction/base_day": f263,
"g0/hdp/data_destruction/law_day": f266,
"g0/hdp/data_destruction/version": f267,
"g0/hdp/data_destruction/rule": f268,
"g0/hdp/data_destruction/name": f269,
"g0/hdp/data_destruction/unconfirmed": f270,
"g0/hdp/data_destruction/legible/destroyed_on": f271,
"g0/hdp/data_destruction/values/destroy_by": f274,
"g0/hdp/data_destruction/destruction": f275,
"g0/hdp/data_destruction/timed": f276,
"g0/hdp/data_destruction/notice": f277,
"g0/hdp/data_destruction/gone_on": f278,
"g0/hdp/data_destruction/values/notify_by": f279,
"g0/hdp/data_destruction/notification": f280,
"g0/hdp/data_destruction/steps": f281,
"g0/hdp/data_destruction/destroying": f282,
"g0/hdp/data_destruction/shown": f283,
"g0/hdp/data_destruction/unrecorded": f284,
"g0/hdp/data_destruction/recorded": f285,
"g0/hdp/data_destruction/obligations": f287,
"g0/hdp/data_destruction/in_time": f288,
"g0/hdp/data_destruction/warnings": f290,
"g0/hdp/data_destruction/out_of_order": f291,
"g0/hdp/data_destruction/further_readings": f292,
"g0/hdp/data_destruction/counted_destruction": f294,
"g0/hdp/data_destruction/counted_notice": f295,
"g0/hdp/data_destruction/answer": f296,
"g0/hdp/data_export/version": f297,
"g0/hdp/data_export/rule": f298,
"g0/hdp/data_export/name": f299,
"g0/hdp/data_export/given": f300,
"g0/hdp/data_export/codes": f301,
"g0/hdp/data_export/reasons": f302,
"g0/hdp/data_export/missing": f303,
"g0/hdp/data_export/states": f305,
"g0/hdp/data_export/answer": f306,
"g0/hdp/data_use_period/version": f307,
"g0/hdp/data_use_period/rule": f308,
"g0/hdp/data_use_period/name": f309,
"g0/hdp/data_use_period/project_decides": f310,
"g0/hdp/data_use_period/acquired_on": f311,
"g0/hdp/data_use_period/period_ends_on": f312,
"g0/hdp/data_use_period/use_until": f313,
"g0/hdp/data_use_period/over": f314,
"g0/hdp/data_use_period/reasons": f315,
"g0/hdp/data_use_period/missing": f316,
"g0/hdp/data_use_period/values/use_until": f317,
"g0/hdp/data_use_period/warnings": f318,
"g0/hdp/data_use_period/working": f319,
"g0/hdp/data_use_period/answer": f320,
"g0/hdp/delegated_administration/version": f321,
"g0/hdp/delegated_administration/rule": f322,
"g0/hdp/delegated_administration/name": f323,
"g0/hdp/delegated_administration/grants": f324,
"g0/hdp/delegated_administration/any_unit": f325,
"g0/hdp/delegated_administration/same_unit": f326,
"g0/hdp/delegated_administration/reasons": f327,
"g0/hdp/delegated_administration/unit_state": f328,
"g0/hdp/delegated_administration/answer": f329,
"g0/hdp/document_handling/version": f330,
"g0/hdp/document_handling/rule": f331,
"g0/hdp/document_handling/name": f332,
"g0/hdp/document_handling/definition": f333,
"g0/hdp/document_handling/answer": f334,
"g0/hdp/external_audit_schedule/version": f335,
"g0/hdp/external_audit_schedule/rule": f336,
"g0/hdp/external_audit_schedule/name": f337,
"g0/hdp/external_audit_schedule/definition": f338,
"g0/hdp/external_audit_schedule/answer": f339,
"g0/hdp/internal_audit_schedule/version": f340,
"g0/hdp/internal_audit_schedule/rule": f341,
"g0/hdp/internal_audit_schedule/name": f342,
"g0/hdp/internal_audit_schedule/codes": f343,
"g0/hdp/internal_audit_schedule/started": f344,
"g0/hdp/internal_audit_schedule/first_half": f345,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f346,
"g0/hdp/internal_audit_schedule/due_half": f347,
"g0/hdp/internal_audit_schedule/due_on": f348,
"g0/hdp/internal_audit_schedule/joined_readings": f350,
"g0/hdp/internal_audit_schedule/answer": f351,
"g0/hdp/ip_whitelist/version": f352,
"g0/hdp/ip_whitelist/rule": f353,
"g0/hdp/ip_whitelist/name": f354,
"g0/hdp/ip_whitelist/finding_rule": f355,
"g0/hdp/ip_whitelist/found": f356,
"g0/hdp/ip_whitelist/review": f357,
"g0/hdp/ip_whitelist/changed": f358,
"g0/hdp/ip_whitelist/statuses": f359,
"g0/hdp/ip_whitelist/missing": f360,
"g0/hdp/ip_whitelist/review_codes": f361,
"g0/hdp/ip_whitelist/assumptions": f362,
"g0/hdp/ip_whitelist/reasons": f363,
"g0/hdp/ip_whitelist/answer": f364,
"g0/hdp/liability/version": f365,
"g0/hdp/liability/rule": f366,
"g0/hdp/liability/name": f367,
"g0/hdp/liability/definition": f368,
"g0/hdp/liability/answer": f370,
"g0/hdp/linkage_application/version": f371,
"g0/hdp/linkage_application/rule": f372,
"g0/hdp/linkage_application/name": f373,
"g0/hdp/linkage_application/definition": f374,
"g0/hdp/linkage_application/answer": f375,
"g0/hdp/linkage_need_review/version": f376,
"g0/hdp/linkage_need_review/rule": f377,
"g0/hdp/linkage_need_review/name": f378,
"g0/hdp/linkage_need_review/definition": f379,
"g0/hdp/linkage_need_review/answer": f380,
"g0/hdp/login_lockout/version": f381,
"g0/hdp/login_lockout/rule": f382,
"g0/hdp/login_lockout/name": f383,
"g0/hdp/login_lockout/too_many": f384,
"g0/hdp/login_lockout/approved": f385,
"g0/hdp/login_lockout/unlocked": f386,
"g0/hdp/login_lockout/now": f391,
"g0/hdp/login_lockout/waited": f392,
"g0/hdp/login_lockout/reasons": f393,
"g0/hdp/login_lockout/missing": f394,
"g0/hdp/login_lockout/who_counts": f395,
"g0/hdp/login_lockout/values/locked_until": f401,
"g0/hdp/login_lockout/answer": f402,
"g0/hdp/password_compliance/version": f403,
"g0/hdp/password_compliance/rule": f404,
"g0/hdp/password_compliance/name": f405,
"g0/hdp/password_compliance/changed_on": f406,
"g0/hdp/password_compliance/values/expires_on": f407,
"g0/hdp/password_compliance/classes": f408,
"g0/hdp/password_compliance/broken": f409,
"g0/hdp/password_compliance/lacking/classes": f410,
"g0/hdp/password_compliance/codes": f411,
"g0/hdp/password_compliance/reasons": f412,
"g0/hdp/password_compliance/same_as_previous_given": f413,
"g0/hdp/password_compliance/missing": f414,
"g0/hdp/password_compliance/acts": f415,
"g0/hdp/password_compliance/looked_at": f416,
"g0/hdp/password_compliance/values/may_change_from": f418,
"g0/hdp/password_compliance/working": f419,
"g0/hdp/password_compliance/answer": f420,
"g0/hdp/personnel_register/version": f421,
"g0/hdp/personnel_register/rule": f422,
"g0/hdp/personnel_register/name": f423,
"g0/hdp/personnel_register/definition": f424,
"g0/hdp/personnel_register/answer": f425,
"g0/hdp/processing_record/version": f426,
"g0/hdp/processing_record/rule": f427,
"g0/hdp/processing_record/name": f428,
"g0/hdp/processing_record/definition": f429,
"g0/hdp/processing_record/answer": f430,
"g0/hdp/purpose_limitation/version": f431,
"g0/hdp/purpose_limitation/rule": f432,
"g0/hdp/purpose_limitation/name": f433,
"g0/hdp/purpose_limitation/definition": f434,
"g0/hdp/purpose_limitation/answer": f435,
"g0/hdp/query_log_completeness/version": f436,
"g0/hdp/query_log_completeness/rule": f437,
"g0/hdp/query_log_completeness/name": f438,
"g0/hdp/query_log_completeness/stated": f439,
"g0/hdp/query_log_completeness/present": f453,
"g0/hdp/query_log_completeness/reasons": f454,
"g0/hdp/query_log_completeness/missing": f455,
"g0/hdp/query_log_completeness/timestamp_readings": f456,
"g0/hdp/query_log_completeness/field_codes": f457,
"g0/hdp/query_log_completeness/answer": f458,
"g0/hdp/query_permission/version": f459,
"g0/hdp/query_permission/rule": f460,
"g0/hdp/query_permission/name": f461,
"g0/hdp/query_permission/user": f462,
"g0/hdp/query_permission/checks": f463,
"g0/hdp/query_permission/listed_units": f464,
"g0/hdp/query_permission/full_names": f465,
"g0/hdp/query_permission/in_short_office": f468,
"g0/hdp/query_permission/district_office_in_full": f469,
"g0/hdp/query_permission/roles_of": f470,
"g0/hdp/query_permission/of_every_role": f471,
"g0/hdp/query_permission/account": f474,
"g0/hdp/query_permission/holds_right": f476,
"g0/hdp/query_permission/query": f477,
"g0/hdp/query_permission/beyond_right": f478,
"g0/hdp/query_permission/within_right": f479,
"g0/hdp/query_permission/given": f480,
"g0/hdp/query_permission/skipped": f481,
"g0/hdp/query_permission/passed": f484,
"g0/hdp/query_permission/needs": f485,
"g0/hdp/query_permission/needed": f486,
"g0/hdp/query_permission/not_asked": f487,
"g0/hdp/query_permission/untold": f488,
"g0/hdp/query_permission/open_numbers/password_expired": f489,
"g0/hdp/query_permission/open_numbers/session_idle": f490,
"g0/hdp/query_permission/undecided": f491,
"g0/hdp/query_permission/failed": f492,
"g0/hdp/query_permission/things/account_not_active": f495,
"g0/hdp/query_permission/allowed_field": f496,
"g0/hdp/query_permission/things/field_not_allowed": f497,
"g0/hdp/query_permission/things/linkage_not_active": f498,
"g0/hdp/query_permission/reasons": f499,
"g0/hdp/query_permission/missing": f500,
"g0/hdp/query_permission/decisive": f501,
"g0/hdp/query_permission/unit_in_full": f502,
"g0/hdp/query_permission/asked_by_the_clause": f503,
"g0/hdp/query_permission/asked_beyond_the_clause": f504,
"g0/hdp/query_permission/followed": f505,
"g0/hdp/query_permission/both_roles": f506,
"g0/hdp/query_permission/advised": f507,
"g0/hdp/query_permission/told_checks": f509,
"g0/hdp/query_permission/numbered/password_expired": f510,
"g0/hdp/query_permission/numbered/session_idle": f511,
"g0/hdp/query_permission/warnings": f512,
"g0/hdp/query_permission/answer": f513,
"g0/hdp/record_retention/version": f514,
"g0/hdp/record_retention/rule": f515,
"g0/hdp/record_retention/name": f516,
"g0/hdp/record_retention/account_closed_on": f517,
"g0/hdp/record_retention/event_on": f518,
"g0/hdp/record_retention/from": f519,
"g0/hdp/record_retention/values/keep_through": f521,
"g0/hdp/record_retention/reasons": f522,
"g0/hdp/record_retention/missing": f523,
"g0/hdp/record_retention/closed_state": f524,
"g0/hdp/record_retention/values/qualifier": f525,
"g0/hdp/record_retention/working": f526,
"g0/hdp/record_retention/answer": f527,
"g0/hdp/regulation_in_force/version": f528,
"g0/hdp/regulation_in_force/name": f529,
"g0/hdp/regulation_in_force/values": f530,
"g0/hdp/regulation_in_force/answer": f531,
"g0/hdp/role_appointment/version": f532,
"g0/hdp/role_appointment/rule": f533,
"g0/hdp/role_appointment/name": f534,
"g0/hdp/role_appointment/definition": f535,
"g0/hdp/role_appointment/answer": f536,
"g0/hdp/role_change_deadline/version": f537,
"g0/hdp/role_change_deadline/group": f538,
"g0/hdp/role_change_deadline/rule": f539,
"g0/hdp/role_change_deadline/name": f540,
"g0/hdp/role_change_deadline/apply_by": f542,
"g0/hdp/role_change_deadline/not_asked": f543,
"g0/hdp/role_change_deadline/earlier": f544,
"g0/hdp/role_change_deadline/assumptions": f546,
"g0/hdp/role_change_deadline/application": f547,
"g0/hdp/role_change_deadline/unchangeable": f548,
"g0/hdp/role_change_deadline/adjust_by": f549,
"g0/hdp/role_change_deadline/adjustment": f550,
"g0/hdp/role_change_deadline/password_change": f551,
"g0/hdp/role_change_deadline/steps": f552,
"g0/hdp/role_change_deadline/missing": f556,
"g0/hdp/role_change_deadline/values/adjust_by": f557,
"g0/hdp/role_change_deadline/values/apply_by": f558,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f559,
"g0/hdp/role_change_deadline/counted_application": f560,
"g0/hdp/role_change_deadline/counted_adjustment": f561,
"g0/hdp/role_change_deadline/adjusters": f562,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f563,
"g0/hdp/role_change_deadline/warnings": f564,
"g0/hdp/role_change_deadline/answer": f565,
"g0/hdp/sampling_half_year/version": f566,
"g0/hdp/sampling_half_year/rule": f567,
"g0/hdp/sampling_half_year/name": f568,
"g0/hdp/sampling_half_year/definition": f569,
"g0/hdp/lib/shapes/sample/most_written": f585,
"g0/hdp/sampling_half_year/answer": f592,
"g0/hdp/sampling_monthly/first_day": f593,
"g0/hdp/sampling_monthly/last_day": f594,
"g0/hdp/sampling_monthly/law_day": f595,
"g0/hdp/sampling_monthly/version": f596,
"g0/hdp/sampling_monthly/rule": f597,
"g0/hdp/sampling_monthly/name": f598,
"g0/hdp/sampling_monthly/due_on": f599,
"g0/hdp/sampling_monthly/definition": f600,
"g0/hdp/sampling_monthly/answer": f602,
"g0/hdp/session_timeout/version": f603,
"g0/hdp/session_timeout/rule": f604,
"g0/hdp/session_timeout/name": f605,
"g0/hdp/session_timeout/now": f606,
"g0/hdp/session_timeout/idle_seconds": f607,
"g0/hdp/session_timeout/reasons": f609,
"g0/hdp/session_timeout/missing": f610,
"g0/hdp/session_timeout/values/logout_after": f611,
"g0/hdp/session_timeout/answer": f612,
"g0/hdp/staff_change_notice/version": f613,
"g0/hdp/staff_change_notice/rule": f614,
"g0/hdp/staff_change_notice/name": f615,
"g0/hdp/staff_change_notice/definition": f616,
"g0/hdp/staff_change_notice/answer": f619,
"g0/hdp/training_hours/last_day": f620,
"g0/hdp/training_hours/version": f621,
"g0/hdp/training_hours/rule": f622,
"g0/hdp/training_hours/name": f623,
"g0/hdp/training_hours/first_day": f624,
"g0/hdp/training_hours/answer": f626,
"g0/hdp/vendor_access/version": f627,
"g0/hdp/vendor_access/rule": f628,
"g0/hdp/vendor_access/name": f629,
"g0/hdp/vendor_access/definition": f630,
"g0/hdp/vendor_access/answer": f631,
"g0/hdp/vendor_audit_schedule/version": f632,
"g0/hdp/vendor_audit_schedule/rule": f633,
"g0/hdp/vendor_audit_schedule/name": f634,
"g0/hdp/vendor_audit_schedule/definition": f635,
"g0/hdp/vendor_audit_schedule/answer": f636
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
"hdp/data_destruction/answer": (i, d) => start(f296, i, d),
"hdp/data_export/answer": (i, d) => start(f306, i, d),
"hdp/data_use_period/answer": (i, d) => start(f320, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f329, i, d),
"hdp/document_handling/answer": (i, d) => start(f334, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f339, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f351, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f364, i, d),
"hdp/liability/answer": (i, d) => start(f370, i, d),
"hdp/linkage_application/answer": (i, d) => start(f375, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f380, i, d),
"hdp/login_lockout/answer": (i, d) => start(f402, i, d),
"hdp/password_compliance/answer": (i, d) => start(f420, i, d),
"hdp/personnel_register/answer": (i, d) => start(f425, i, d),
"hdp/processing_record/answer": (i, d) => start(f430, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f435, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f458, i, d),
"hdp/query_permission/answer": (i, d) => start(f513, i, d),
"hdp/record_retention/answer": (i, d) => start(f527, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f531, i, d),
"hdp/role_appointment/answer": (i, d) => start(f536, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f565, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f592, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f602, i, d),
"hdp/session_timeout/answer": (i, d) => start(f612, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f619, i, d),
"hdp/training_hours/answer": (i, d) => start(f626, i, d),
"hdp/vendor_access/answer": (i, d) => start(f631, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f636, i, d) } };
});
