// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":28,"case":88,"question":2,"request":293});
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
const b_sum = B["sum"];
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
function O22(a0,a1,a2,a3,a4) { this["0"] = a0; this["1"] = a1; this["H"] = a2; this["Q"] = a3; this["W"] = a4; }
O22.prototype = Bare.prototype;
function O23(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O23.prototype = Bare.prototype;
function O24(a0,a1,a2,a3) { this["Q1"] = a0; this["Q2"] = a1; this["Q3"] = a2; this["Q4"] = a3; }
O24.prototype = Bare.prototype;
function O25(a0,a1,a2) { this["failed"] = a0; this["met"] = a1; this["undecided"] = a2; }
O25.prototype = Bare.prototype;
function O26(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["state"] = a2; }
O26.prototype = Bare.prototype;
function O27(a0) { this["parameter"] = a0; }
O27.prototype = Bare.prototype;
function O28(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["warnings"] = a5; }
O28.prototype = Bare.prototype;
function O29(a0,a1,a2,a3) { this["cut"] = a0; this["period"] = a1; this["started"] = a2; this["status"] = a3; }
O29.prototype = Bare.prototype;
function O30(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O30.prototype = Bare.prototype;
function O31(a0,a1,a2) { this["due_on"] = a0; this["left"] = a1; this["period"] = a2; }
O31.prototype = Bare.prototype;
function O32(a0,a1,a2,a3) { this["clause"] = a0; this["step"] = a1; this["unit"] = a2; this["value"] = a3; }
O32.prototype = Bare.prototype;
function O33(a0) { this["due_on"] = a0; }
O33.prototype = Bare.prototype;
function O34(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["working"] = a5; }
O34.prototype = Bare.prototype;
function O35(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["working"] = a4; }
O35.prototype = Bare.prototype;
function O36(a0,a1,a2) { this["left"] = a0; this["period"] = a1; this["status"] = a2; }
O36.prototype = Bare.prototype;
function O37(a0,a1,a2,a3,a4) { this["cut"] = a0; this["left"] = a1; this["period"] = a2; this["started"] = a3; this["status"] = a4; }
O37.prototype = Bare.prototype;
function O38(a0,a1) { this["assumptions"] = a0; this["missing"] = a1; }
O38.prototype = Bare.prototype;
function O39(a0) { this["act"] = a0; }
O39.prototype = Bare.prototype;
function O40(a0) { this["deny"] = a0; }
O40.prototype = Bare.prototype;
function O41(a0,a1) { this["assumptions"] = a0; this["checks"] = a1; }
O41.prototype = Bare.prototype;
function O42(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O42.prototype = Bare.prototype;
function O43(a0,a1) { this["assumptions"] = a0; this["obligations"] = a1; }
O43.prototype = Bare.prototype;
function O44(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O44.prototype = Bare.prototype;
function O45(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O45.prototype = Bare.prototype;
function O46(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["working"] = a2; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; this["working"] = a5; }
O48.prototype = Bare.prototype;
function O49(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; }
O49.prototype = Bare.prototype;
function O50(a0) { this["consecutive"] = a0; }
O50.prototype = Bare.prototype;
function O51(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O51.prototype = Bare.prototype;
function O52(a0) { this["integrity_check_incomplete"] = a0; }
O52.prototype = Bare.prototype;
function O53(a0,a1) { this["is"] = a0; this["told_as"] = a1; }
O53.prototype = Bare.prototype;
function O54(a0) { this["integrity"] = a0; }
O54.prototype = Bare.prototype;
function O55(a0,a1) { this["order"] = a0; this["requirements"] = a1; }
O55.prototype = Bare.prototype;
function O56(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O56.prototype = Bare.prototype;
function O57(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O57.prototype = Bare.prototype;
function O58(a0) { this["next"] = a0; }
O58.prototype = Bare.prototype;
function O59(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O59.prototype = Bare.prototype;
function O60(a0,a1,a2,a3) { this["code"] = a0; this["done_on"] = a1; this["due_on"] = a2; this["rule"] = a3; }
O60.prototype = Bare.prototype;
function O61(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O61.prototype = Bare.prototype;
function O62(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O62.prototype = Bare.prototype;
function O63(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; }
O63.prototype = Bare.prototype;
function O64(a0,a1,a2,a3,a4,a5,a6,a7) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; this["working"] = a7; }
O64.prototype = Bare.prototype;
function O65(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O65.prototype = Bare.prototype;
function O66(a0) { this["at_most"] = a0; }
O66.prototype = Bare.prototype;
function O67(a0) { this["shortfall"] = a0; }
O67.prototype = Bare.prototype;
function O68(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O68.prototype = Bare.prototype;
function O69(a0,a1,a2) { this["step"] = a0; this["unit"] = a1; this["value"] = a2; }
O69.prototype = Bare.prototype;
function O70(a0) { this["outcome"] = a0; }
O70.prototype = Bare.prototype;
function O71(a0,a1) { this["due_on"] = a0; this["first"] = a1; }
O71.prototype = Bare.prototype;
function O72(a0) { this["calendar"] = a0; }
O72.prototype = Bare.prototype;
function O73(a0,a1) { this["first"] = a0; this["missing"] = a1; }
O73.prototype = Bare.prototype;
function O74(a0,a1,a2,a3,a4,a5,a6) { this["done"] = a0; this["missing"] = a1; this["readings"] = a2; this["tier"] = a3; this["unchecked"] = a4; this["values"] = a5; this["working"] = a6; }
O74.prototype = Bare.prototype;
function O75(a0) { this["name"] = a0; }
O75.prototype = Bare.prototype;
function O76(a0,a1) { this["parts"] = a0; this["samples"] = a1; }
O76.prototype = Bare.prototype;
function O77(a0,a1,a2) { this["done"] = a0; this["missing"] = a1; this["readings"] = a2; }
O77.prototype = Bare.prototype;
function O78(a0,a1,a2,a3,a4,a5,a6) { this["done"] = a0; this["missing"] = a1; this["readings"] = a2; this["short"] = a3; this["tiers"] = a4; this["unchecked"] = a5; this["values"] = a6; }
O78.prototype = Bare.prototype;
function O79(a0,a1,a2,a3) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; this["required"] = a3; }
O79.prototype = Bare.prototype;
function O80(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O80.prototype = Bare.prototype;
function O81(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O81.prototype = Bare.prototype;
function O82(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O82.prototype = Bare.prototype;
function O83(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O83.prototype = Bare.prototype;
function O84(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O84.prototype = Bare.prototype;
function O85(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O85.prototype = Bare.prototype;
function O86(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O86.prototype = Bare.prototype;
function O87(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O87.prototype = Bare.prototype;
function O88(a0,a1) { this["history"] = a0; this["max_age"] = a1; }
O88.prototype = Bare.prototype;
function O89(a0) { this["decision"] = a0; }
O89.prototype = Bare.prototype;
function O90(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O90.prototype = Bare.prototype;
function O91(a0,a1) { this["date"] = a0; this["time"] = a1; }
O91.prototype = Bare.prototype;
function O92(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O92.prototype = Bare.prototype;
function O93(a0) { this["required"] = a0; }
O93.prototype = Bare.prototype;
function O94(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O94.prototype = Bare.prototype;
function O95(a0,a1,a2,a3) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; this["working"] = a3; }
O95.prototype = Bare.prototype;
function O96(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; }
O96.prototype = Bare.prototype;
function O97(a0) { this["role"] = a0; }
O97.prototype = Bare.prototype;
function O98(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O98.prototype = Bare.prototype;
function O99(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O99.prototype = Bare.prototype;
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
const f35 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l11,l12,l13,l14,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b193: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b193;
l7 = H(l6) ? l6.months : undefined; if (l7 === undefined && (l7 = S(l6, "months")) === undefined) break b193;
l8 = D(l7, l5); if (l8 === undefined) break b193;
b194: {
b195: {
break b194;
}
break b193;
}
l11 = l8;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b193;
l13 = H(l12) ? l12.month_days : undefined; if (l13 === undefined && (l13 = S(l12, "month_days")) === undefined) break b193;
l14 = D(l13, l11); if (l14 === undefined) break b193;
b196: {
b197: {
break b196;
}
break b193;
}
l17 = l14;
l18 = H(l1) ? l1.calendar : undefined; if (l18 === undefined && (l18 = S(l1, "calendar")) === undefined) break b193;
l19 = H(l18) ? l18.day_names : undefined; if (l19 === undefined && (l19 = S(l18, "day_names")) === undefined) break b193;
l20 = D(l19, l17); if (l20 === undefined) break b193;
b198: {
b199: {
break b198;
}
break b193;
}
l23 = l20;
l24 = [l5,"01"];
l25 = b_concat("-",l24); if (l25 === undefined) break b193;
l26 = l25;
l27 = [l5,l23];
l28 = b_concat("-",l27); if (l28 === undefined) break b193;
l29 = l28;
l30 = new O6(l26,l29,l5);
if (l4 === undefined) l4 = l30; else if (!Q(l4, l30)) conflict();
}
b200: {
if (l4 === undefined) break b200;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b201: {
return l2;
}
});
const f36 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l2;
b202: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b202;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b202;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b202;
l12 = D(l11, l9); if (l12 === undefined) break b202;
b203: {
b204: {
break b203;
}
break b202;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b202;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b202;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b202;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b202;
l24 = D(l23, l15); if (l24 === undefined) break b202;
b205: {
b206: {
break b205;
}
break b202;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b202;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b202;
l32 = l31;
if (l4 === undefined) l4 = l32; else if (!Q(l4, l32)) conflict();
}
b207: {
if (l4 === undefined) break b207;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b208: {
return l2;
}
});
const f37 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b209: {
l4 = undefined;
l5 = l3;
l6 = f36(l0,l1,l5); if (l6 === undefined) break b209;
l7 = l6;
l8 = 3;
l9 = b_plus(l7,l8); if (l9 === undefined) break b209;
l10 = l9;
l11 = 700000;
l12 = b_plus(l10,l11); if (l12 === undefined) break b209;
l13 = l12;
l14 = 7;
l15 = b_rem(l13,l14); if (l15 === undefined) break b209;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b210: {
if (l4 === undefined) break b210;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b211: {
return l2;
}
});
const f38 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l34,l35,l36,l37,l2;
b212: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b212;
l9 = l8;
l10 = l9;
l11 = f36(l0,l1,l5); if (l11 === undefined) break b212;
l12 = l11;
l13 = [l10,"01-01"];
l14 = b_concat("-",l13); if (l14 === undefined) break b212;
l15 = l14;
l16 = f36(l0,l1,l15); if (l16 === undefined) break b212;
l17 = l16;
l18 = b_minus(l12,l17); if (l18 === undefined) break b212;
l19 = l18;
l20 = l19;
l21 = 7;
l22 = b_div(l20,l21); if (l22 === undefined) break b212;
l23 = l22;
l24 = b_floor(l23); if (l24 === undefined) break b212;
l25 = l24;
l26 = 1;
l27 = b_plus(l26,l25); if (l27 === undefined) break b212;
l28 = l27;
l29 = H(l1) ? l1.calendar : undefined; if (l29 === undefined && (l29 = S(l1, "calendar")) === undefined) break b212;
l30 = H(l29) ? l29.two_digits : undefined; if (l30 === undefined && (l30 = S(l29, "two_digits")) === undefined) break b212;
l31 = D(l30, l28); if (l31 === undefined) break b212;
b213: {
b214: {
break b213;
}
break b212;
}
l34 = l31;
l35 = [l10,l34];
l36 = b_concat("-W",l35); if (l36 === undefined) break b212;
l37 = l36;
if (l4 === undefined) l4 = l37; else if (!Q(l4, l37)) conflict();
}
b215: {
if (l4 === undefined) break b215;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b216: {
return l2;
}
});
const f39 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b217: {
l4 = undefined;
l5 = l3;
l6 = f37(l0,l1,l5); if (l6 === undefined) break b217;
l7 = l6;
l8 = 0;
l9 = b_minus(l8,l7); if (l9 === undefined) break b217;
l10 = l9;
l11 = f4(l0,l1,l5,l10); if (l11 === undefined) break b217;
l12 = l11;
l13 = l12;
l14 = 6;
l15 = f4(l0,l1,l13,l14); if (l15 === undefined) break b217;
l16 = l15;
l17 = 3;
l18 = f4(l0,l1,l13,l17); if (l18 === undefined) break b217;
l19 = l18;
l20 = f38(l0,l1,l19); if (l20 === undefined) break b217;
l21 = l20;
l22 = new O6(l13,l16,l21);
if (l4 === undefined) l4 = l22; else if (!Q(l4, l22)) conflict();
}
b218: {
if (l4 === undefined) break b218;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b219: {
return l2;
}
});
const f40 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b220: {
b221: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b221;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b221;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b221;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b221;
l19 = D(l18, l6); if (l19 === undefined) break b221;
l20 = D(l19, l16); if (l20 === undefined) break b221;
b222: {
b223: {
break b222;
}
break b221;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b221;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b221;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b221;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b221;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b221;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b221;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b221;
l40 = l39;
l41 = new O6(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b224: {
if (l5 !== undefined) break b224;
l6 = l3;
l7 = l4;
if (!(l6 === "month")) break b224;
l8 = 0;
l9 = 7;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b224;
l11 = l10;
l12 = f35(l0,l1,l11); if (l12 === undefined) break b224;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b225: {
if (l5 !== undefined) break b225;
l6 = l3;
l7 = l4;
if (!(l6 === "week")) break b225;
l8 = f39(l0,l1,l7); if (l8 === undefined) break b225;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b226: {
if (l5 !== undefined) break b226;
l6 = l3;
l7 = l4;
if (!(l6 === "day")) break b226;
l8 = new O6(l7,l7,l7);
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b227: {
if (l5 === undefined) break b227;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b228: {
return l2;
}
});
const f41 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b229: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b229;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b230: {
if (l6 === undefined) break b230;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b231: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b231;
l9 = f40(l0,l1,l7,l8); if (l9 === undefined) break b231;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b231;
if (!Q(l11, l8)) break b231;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b232: {
if (l6 === undefined) break b232;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b233: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b233;
l9 = f40(l0,l1,l7,l8); if (l9 === undefined) break b233;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b233;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b233;
if ((l14 === false)) break b233;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b233;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b233;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b234: {
if (l6 === undefined) break b234;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b235: {
return l2;
}
});
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b236: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b236;
l5 = l4;
l6 = f31(l0,l1); if (l6 === undefined) break b236;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b236;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b236;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b236;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b236;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b236;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b236;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b236;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b236;
l19 = l18;
l20 = f41(l0,l1,l14,l11,l19); if (l20 === undefined) break b236;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b237: {
if (l3 === undefined) break b237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b238: {
return l2;
}
}
function f42(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
const f43 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b239: {
b240: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b240;
if ((l14 === false)) break b240;
l15 = new O7(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b241: {
if (l8 !== undefined) break b241;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b241;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b241;
if ((l16 === false)) break b241;
l17 = new O7(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b242: {
if (l8 !== undefined) break b242;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b242;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b242;
if ((l16 === false)) break b242;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b243: {
if (l8 !== undefined) break b243;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b243;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b243;
if ((l16 === false)) break b243;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b244: {
if (l8 !== undefined) break b244;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O7(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b245: {
if (l8 === undefined) break b245;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b246: {
return l2;
}
});
const f44 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b247: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f40(l0,l1,l8,l10); if (l12 === undefined) break b247;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b247;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b247;
l19 = l18;
l20 = f40(l0,l1,l8,l19); if (l20 === undefined) break b247;
l21 = l20;
l22 = l21;
l23 = f43(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b247;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b248: {
if (l7 === undefined) break b248;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b249: {
return l2;
}
});
function g45(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b250: {
b251: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b251;
if ((l4 === false)) break b251;
l5 = f12(l0,l1); if (l5 === undefined) break b251;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b251;
l7 = l6;
l8 = f42(l0,l1); if (l8 === undefined) break b251;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b251;
l11 = l10;
l12 = f33(l0,l1); if (l12 === undefined) break b251;
l13 = l12;
l14 = f44(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b251;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b252: {
if (l3 !== undefined) break b252;
l4 = f6(l0,l1); if (l4 === undefined) break b252;
l5 = l4;
l6 = f42(l0,l1); if (l6 === undefined) break b252;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b252;
if ((l8 === false)) break b252;
l9 = f12(l0,l1); if (l9 === undefined) break b252;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b252;
l11 = l10;
l12 = f42(l0,l1); if (l12 === undefined) break b252;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b252;
l15 = l14;
l16 = f44(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b252;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b253: {
if (l3 === undefined) break b253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b254: {
return l2;
}
}
function f45(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
function g46(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b255: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b255;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b255;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b256: {
if (l3 === undefined) break b256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b257: {
return l2;
}
}
function f46(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g46(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function f47(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b258: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b259: {
{
const k260 = keysOf(l6), v260 = valuesOf(l6);
for (let n260 = 0; n260 < v260.length; n260++) {
l9 = k260 === null ? n260 : k260[n260];
l10 = v260[n260];
b261: {
l11 = l9;
l12 = l10;
l13 = H(l12) ? l12.kind : undefined; if (l13 === undefined && (l13 = S(l12, "kind")) === undefined) break b261;
l14 = l13;
l15 = H(l7) ? l7.kinds : undefined; if (l15 === undefined && (l15 = S(l7, "kinds")) === undefined) break b261;
l16 = D(l15, l14); if (l16 === undefined) break b261;
if ((l16 === false)) break b261;
l17 = H(l12) ? l12.found_on : undefined; if (l17 === undefined && (l17 = S(l12, "found_on")) === undefined) break b261;
l18 = l17;
l19 = f32(l0,l1,l18); if (l19 === undefined) break b261;
if ((l19 === false)) break b261;
l8.add(l12);
}
}
}
}
l20 = l8;
if (l5 === undefined) l5 = l20; else if (!Q(l5, l20)) conflict();
}
b262: {
if (l5 === undefined) break b262;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b263: {
return l2;
}
}
function g48(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b264: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b264;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b264;
l8 = l7;
l9 = f46(l0,l1); if (l9 === undefined) break b264;
l10 = l9;
l11 = f47(l0,l1,l8,l10); if (l11 === undefined) break b264;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b265: {
if (l3 === undefined) break b265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b266: {
return l2;
}
}
function f48(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g48(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function f49(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b267: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b267;
l7 = l6;
l8 = f34(l0,l1); if (l8 === undefined) break b267;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b267;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b268: {
if (l4 === undefined) break b268;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b269: {
return l2;
}
}
const f50 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b270: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b270;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b270;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b270;
l14 = D(l13, l11); if (l14 === undefined) break b270;
b271: {
b272: {
break b271;
}
break b270;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b270;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b270;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b270;
l23 = D(l22, l20); if (l23 === undefined) break b270;
b273: {
b274: {
break b273;
}
break b270;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b270;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b270;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b270;
l33 = D(l32, l20); if (l33 === undefined) break b270;
b275: {
b276: {
break b275;
}
break b270;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b270;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b270;
l39 = D(l38, l36); if (l39 === undefined) break b270;
b277: {
b278: {
break b277;
}
break b270;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b270;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b270;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b279: {
if (l5 === undefined) break b279;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b280: {
return l2;
}
});
const f51 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b281: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b281;
l9 = l8;
l10 = f50(l0,l1,l6,l9); if (l10 === undefined) break b281;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b282: {
if (l5 === undefined) break b282;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b283: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b283;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b283;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b284: {
if (l5 === undefined) break b284;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b285: {
return l2;
}
});
function f52(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b286: {
b287: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f49(l0,l1,l6); if (l8 === undefined) break b287;
l9 = l8;
l10 = H(l7) ? l7.act_within : undefined; if (l10 === undefined && (l10 = S(l7, "act_within")) === undefined) break b287;
l11 = l10;
l12 = f51(l0,l1,l9,l11); if (l12 === undefined) break b287;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b287;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b287;
if ((l16 === false)) break b287;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b288: {
if (l5 !== undefined) break b288;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b289: {
if (l5 === undefined) break b289;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b290: {
return l2;
}
}
function f53(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b291: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b292: {
{
const k293 = keysOf(l6), v293 = valuesOf(l6);
for (let n293 = 0; n293 < v293.length; n293++) {
l9 = k293 === null ? n293 : k293[n293];
l10 = v293[n293];
b294: {
l11 = l9;
l12 = l10;
l13 = f52(l0,l1,l12,l7); if (l13 === undefined) break b294;
l14 = l13;
l8.add(l14);
}
}
}
}
l15 = l8;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b295: {
if (l5 === undefined) break b295;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b296: {
return l2;
}
}
function g54(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b297: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b297;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b297;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b297;
if ((l8 === false)) break b297;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b298: {
if (l3 === undefined) break b298;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b299: {
return l2;
}
}
function f54(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b300: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b300;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b300;
l6 = null;
if (!Q(l5, l6)) break b300;
l7 = f31(l0,l1); if (l7 === undefined) break b300;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b300;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b301: {
if (l3 === undefined) break b301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b302: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b302;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b302;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b302;
if ((l7 === false)) break b302;
l8 = f31(l0,l1); if (l8 === undefined) break b302;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b302;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b303: {
if (l3 === undefined) break b303;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b304: {
return l2;
}
}
function f55(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b305: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
l5 = f55(l0,l1); if (l5 === undefined) break b305;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b305;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b305;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b305;
l10 = l9;
l11 = f51(l0,l1,l6,l10); if (l11 === undefined) break b305;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b305;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b306: {
if (l3 === undefined) break b306;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b307: {
return l2;
}
}
function f56(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b308: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b308;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b308;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b308;
if ((l8 === false)) break b308;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b309: {
if (l3 === undefined) break b309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b310: {
return l2;
}
}
function f57(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function f58(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b311: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b311;
if (!(l8 === "exceeded")) break b311;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b311;
l10 = l9;
l11 = f51(l0,l1,l6,l10); if (l11 === undefined) break b311;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b311;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b312: {
if (l5 === undefined) break b312;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b313: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b313;
if (!(l8 === "reached")) break b313;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b313;
l10 = l9;
l11 = f51(l0,l1,l6,l10); if (l11 === undefined) break b313;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b314: {
if (l5 === undefined) break b314;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b315: {
return l2;
}
}
function g59(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b316: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b316;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b316;
if (!(l5 === "suspended")) break b316;
l6 = f31(l0,l1); if (l6 === undefined) break b316;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b316;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b316;
if ((l9 === false)) break b316;
l10 = f31(l0,l1); if (l10 === undefined) break b316;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b316;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b316;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b316;
l15 = l14;
l16 = f58(l0,l1,l12,l15); if (l16 === undefined) break b316;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b317: {
if (l3 === undefined) break b317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b318: {
return l2;
}
}
function f59(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g60(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b319: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b319;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b319;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b319;
if ((l7 === false)) break b319;
l8 = f31(l0,l1); if (l8 === undefined) break b319;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b319;
l10 = l9;
l11 = f31(l0,l1); if (l11 === undefined) break b319;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b319;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b319;
if ((l14 === false)) break b319;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b320: {
if (l3 === undefined) break b320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b321: {
return l2;
}
}
function f60(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g61(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b322: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b322;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b322;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b322;
if ((l8 === false)) break b322;
b323: {
l9 = f60(l0,l1); if (l9 === undefined) break b323;
if ((l9 === false)) break b323;
break b322;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b324: {
if (l3 === undefined) break b324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b325: {
return l2;
}
}
function f61(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g61(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g62(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b326: {
l2 = new RegoSet();
}
b327: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b327;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b327;
l6 = l5;
l2.add(l6);
}
b328: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b328;
l5 = l4;
l6 = f46(l0,l1); if (l6 === undefined) break b328;
l7 = l6;
l8 = f53(l0,l1,l5,l7); if (l8 === undefined) break b328;
l9 = l8;
{
const k329 = keysOf(l9), v329 = valuesOf(l9);
for (let n329 = 0; n329 < v329.length; n329++) {
l10 = k329 === null ? n329 : k329[n329];
l11 = v329[n329];
b330: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b331: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b331;
if ((l4 === false)) break b331;
l2.add("due");
}
b332: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b332;
if ((l4 === false)) break b332;
l2.add("due");
}
b333: {
return l2;
}
}
function f62(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g62(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g63(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b334: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b334;
if ((l4 === false)) break b334;
l5 = f55(l0,l1); if (l5 === undefined) break b334;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b334;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b334;
l9 = l8;
l10 = f58(l0,l1,l6,l9); if (l10 === undefined) break b334;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b335: {
if (l3 === undefined) break b335;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b336: {
return l2;
}
}
function f63(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function g64(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b337: {
l2 = new RegoSet();
}
b338: {
l3 = undefined;
b339: {
l4 = f45(l0,l1); if (l4 === undefined) break b339;
if ((l4 === false)) break b339;
break b338;}
l5 = new O8("review.last_done_on");
l2.add(l5);
}
b340: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b340;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b340;
if ((l5 === false)) break b340;
l6 = f31(l0,l1); if (l6 === undefined) break b340;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b340;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b340;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b340;
if ((l11 === false)) break b340;
l12 = f54(l0,l1); if (l12 === undefined) break b340;
if ((l12 === false)) break b340;
b341: {
l13 = f55(l0,l1); if (l13 === undefined) break b341;
if ((l13 === false)) break b341;
break b340;}
l14 = new O8("account.last_query_on");
l2.add(l14);
}
b342: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b342;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b342;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b342;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b342;
if ((l8 === false)) break b342;
l9 = f31(l0,l1); if (l9 === undefined) break b342;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b342;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b342;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b342;
if ((l14 === false)) break b342;
l15 = f54(l0,l1); if (l15 === undefined) break b342;
if ((l15 === false)) break b342;
b343: {
l16 = f55(l0,l1); if (l16 === undefined) break b343;
if ((l16 === false)) break b343;
break b342;}
l17 = new O8("account.last_query_on");
l2.add(l17);
}
b344: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b344;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b344;
if ((l5 === false)) break b344;
l6 = f31(l0,l1); if (l6 === undefined) break b344;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b344;
if (!(l7 === "suspended")) break b344;
b345: {
l8 = f59(l0,l1); if (l8 === undefined) break b345;
if ((l8 === false)) break b345;
break b344;}
l9 = new O8("account.suspended_on");
l2.add(l9);
}
b346: {
return l2;
}
}
function f64(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function f65(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b347: {
b348: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b348;
if ((l8 === false)) break b348;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b349: {
if (l5 !== undefined) break b349;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b349;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b349;
if ((l11 === false)) break b349;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b350: {
if (l5 !== undefined) break b350;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b350;
if ((l8 === false)) break b350;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b351: {
if (l5 !== undefined) break b351;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b351;
if ((l8 === false)) break b351;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b352: {
if (l5 !== undefined) break b352;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b353: {
if (l5 === undefined) break b353;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b354: {
return l2;
}
}
function g66(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b355: {
b356: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b356;
if ((l4 === false)) break b356;
l5 = f45(l0,l1); if (l5 === undefined) break b356;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b356;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b357: {
if (l3 !== undefined) break b357;
l4 = f12(l0,l1); if (l4 === undefined) break b357;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b357;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b357;
l8 = l7;
l9 = f40(l0,l1,l6,l8); if (l9 === undefined) break b357;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b358: {
if (l3 === undefined) break b358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b359: {
return l2;
}
}
function f66(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function f67(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b360: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b360;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b360;
if ((l8 === false)) break b360;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b361: {
if (l4 === undefined) break b361;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b362: {
return l2;
}
}
function f68(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b363: {
b364: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f67(l0,l1,"working"); if (l10 === undefined) break b364;
if ((l10 === false)) break b364;
l11 = H(l7) ? l7.clause : undefined; if (l11 === undefined && (l11 = S(l7, "clause")) === undefined) break b364;
l12 = l11;
l13 = H(l7) ? l7.interval : undefined; if (l13 === undefined && (l13 = S(l7, "interval")) === undefined) break b364;
l14 = l13;
l15 = H(l9) ? l9.name : undefined; if (l15 === undefined && (l15 = S(l9, "name")) === undefined) break b364;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b364;
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
b365: {
if (l6 !== undefined) break b365;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b366: {
if (l6 === undefined) break b366;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b367: {
return l2;
}
}
function f69(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b368: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b369: {
l9 = b_count(l6); if (l9 === undefined) break b369;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b369;
if ((l12 === false)) break b369;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b369;
l14 = l13;
{
const k370 = keysOf(l14), v370 = valuesOf(l14);
for (let n370 = 0; n370 < v370.length; n370++) {
l15 = k370 === null ? n370 : k370[n370];
l16 = v370[n370];
b371: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b372: {
{
const k373 = keysOf(l6), v373 = valuesOf(l6);
for (let n373 = 0; n373 < v373.length; n373++) {
l21 = k373 === null ? n373 : k373[n373];
l22 = v373[n373];
b374: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b374;
l26 = l25;
l27 = f34(l0,l1); if (l27 === undefined) break b374;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b374;
if ((l29 === false)) break b374;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b374;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b374;
l33 = l32;
{
const k375 = keysOf(l33), v375 = valuesOf(l33);
for (let n375 = 0; n375 < v375.length; n375++) {
l34 = k375 === null ? n375 : k375[n375];
l35 = v375[n375];
b376: {
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
l39 = b_or(l19,l38); if (l39 === undefined) break b368;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b377: {
if (l5 === undefined) break b377;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b378: {
return l2;
}
}
function g70(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b379: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b379;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b379;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b379;
if ((l7 === false)) break b379;
l8 = f31(l0,l1); if (l8 === undefined) break b379;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b379;
l10 = l9;
l11 = f31(l0,l1); if (l11 === undefined) break b379;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b379;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b379;
if ((l14 === false)) break b379;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b380: {
if (l3 === undefined) break b380;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b381: {
return l2;
}
}
function f70(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g70(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function g71(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b382: {
l2 = new RegoSet();
}
b383: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b383;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b383;
l7 = l6;
{
const k384 = keysOf(l7), v384 = valuesOf(l7);
for (let n384 = 0; n384 < v384.length; n384++) {
l8 = k384 === null ? n384 : k384[n384];
l9 = v384[n384];
b385: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b386: {
l3 = undefined;
l4 = f66(l0,l1); if (l4 === undefined) break b386;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b386;
l6 = l5;
l7 = f42(l0,l1); if (l7 === undefined) break b386;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b386;
if ((l9 === false)) break b386;
l10 = f42(l0,l1); if (l10 === undefined) break b386;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b386;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b386;
if ((l14 === false)) break b386;
l15 = f11(l0,l1); if (l15 === undefined) break b386;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b386;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b386;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b386;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b386;
l21 = l20;
l22 = new O11(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b386;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b386;
l26 = l25;
{
const k387 = keysOf(l26), v387 = valuesOf(l26);
for (let n387 = 0; n387 < v387.length; n387++) {
l27 = k387 === null ? n387 : k387[n387];
l28 = v387[n387];
b388: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b389: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b389;
l5 = l4;
l6 = f46(l0,l1); if (l6 === undefined) break b389;
l7 = l6;
l8 = f69(l0,l1,l5,l7); if (l8 === undefined) break b389;
l9 = l8;
{
const k390 = keysOf(l9), v390 = valuesOf(l9);
for (let n390 = 0; n390 < v390.length; n390++) {
l10 = k390 === null ? n390 : k390[n390];
l11 = v390[n390];
b391: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b392: {
l3 = undefined;
l4 = f63(l0,l1); if (l4 === undefined) break b392;
if ((l4 === false)) break b392;
l5 = f12(l0,l1); if (l5 === undefined) break b392;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b392;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b392;
l9 = l8;
{
const k393 = keysOf(l9), v393 = valuesOf(l9);
for (let n393 = 0; n393 < v393.length; n393++) {
l10 = k393 === null ? n393 : k393[n393];
l11 = v393[n393];
b394: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b395: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b395;
if ((l4 === false)) break b395;
l5 = f12(l0,l1); if (l5 === undefined) break b395;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b395;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b395;
l9 = l8;
{
const k396 = keysOf(l9), v396 = valuesOf(l9);
for (let n396 = 0; n396 < v396.length; n396++) {
l10 = k396 === null ? n396 : k396[n396];
l11 = v396[n396];
b397: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b398: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b398;
if ((l4 === false)) break b398;
l5 = f70(l0,l1); if (l5 === undefined) break b398;
if ((l5 === false)) break b398;
l6 = f12(l0,l1); if (l6 === undefined) break b398;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b398;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b398;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b398;
l11 = l10;
{
const k399 = keysOf(l11), v399 = valuesOf(l11);
for (let n399 = 0; n399 < v399.length; n399++) {
l12 = k399 === null ? n399 : k399[n399];
l13 = v399[n399];
b400: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b401: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b401;
if ((l4 === false)) break b401;
l5 = f12(l0,l1); if (l5 === undefined) break b401;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b401;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b401;
l9 = l8;
{
const k402 = keysOf(l9), v402 = valuesOf(l9);
for (let n402 = 0; n402 < v402.length; n402++) {
l10 = k402 === null ? n402 : k402[n402];
l11 = v402[n402];
b403: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b404: {
return l2;
}
}
function f71(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g71(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g72(l0,l1) {
let l3,l4,l2;
b405: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b406: {
if (l3 === undefined) break b406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b407: {
return l2;
}
}
function f72(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g72(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b408: {
b409: {
l4 = undefined;
l5 = l3;
b410: {
l6 = H(l5) ? l5.to : undefined; if (l6 === undefined && (l6 = S(l5, "to")) === undefined) break b410;
if ((l6 === false)) break b410;
break b409;}
l7 = H(l5) ? l5.by : undefined; if (l7 === undefined && (l7 = S(l5, "by")) === undefined) break b409;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b409;
l10 = l9;
l11 = new O13(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b411: {
if (l4 !== undefined) break b411;
l5 = l3;
b412: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b412;
if ((l6 === false)) break b412;
break b411;}
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b411;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b411;
l10 = l9;
l11 = new O14(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b413: {
if (l4 !== undefined) break b413;
l5 = l3;
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b413;
l7 = l6;
l8 = b_sort(l7); if (l8 === undefined) break b413;
l9 = l8;
l10 = H(l5) ? l5.to : undefined; if (l10 === undefined && (l10 = S(l5, "to")) === undefined) break b413;
l11 = l10;
l12 = b_sort(l11); if (l12 === undefined) break b413;
l13 = l12;
l14 = new O15(l9,l13);
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b414: {
if (l4 === undefined) break b414;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b415: {
return l2;
}
}
function f74(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b416: {
b417: {
l5 = undefined;
l6 = l3;
l7 = l4;
b418: {
l8 = H(l7) ? l7.by : undefined; if (l8 === undefined && (l8 = S(l7, "by")) === undefined) break b418;
if ((l8 === false)) break b418;
break b417;}
b419: {
l9 = H(l7) ? l7.to : undefined; if (l9 === undefined && (l9 = S(l7, "to")) === undefined) break b419;
if ((l9 === false)) break b419;
break b417;}
b420: {
l10 = H(l7) ? l7.duty : undefined; if (l10 === undefined && (l10 = S(l7, "duty")) === undefined) break b420;
if ((l10 === false)) break b420;
break b417;}
l11 = f27(l0,l1,l6,l7); if (l11 === undefined) break b417;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b421: {
if (l5 !== undefined) break b421;
l6 = l3;
l7 = l4;
l8 = f27(l0,l1,l6,l7); if (l8 === undefined) break b421;
l9 = l8;
l10 = b_object_get(l7,"duty",l7); if (l10 === undefined) break b421;
l11 = l10;
l12 = f73(l0,l1,l11); if (l12 === undefined) break b421;
l13 = l12;
l14 = b_object_union(l9,l13); if (l14 === undefined) break b421;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b422: {
if (l5 === undefined) break b422;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b423: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b424: {
b425: {
l4 = undefined;
l5 = l3;
b426: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b426;
if ((l6 === false)) break b426;
break b425;}
b427: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b427;
if ((l7 === false)) break b427;
break b425;}
b428: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b428;
if ((l8 === false)) break b428;
break b425;}
b429: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b429;
if ((l9 === false)) break b429;
break b425;}
b430: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b430;
if ((l10 === false)) break b430;
break b425;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b431: {
if (l4 !== undefined) break b431;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b431;
l7 = l6;
l8 = f74(l0,l1,l7,l5); if (l8 === undefined) break b431;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b432: {
if (l4 === undefined) break b432;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b433: {
return l2;
}
}
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b434: {
l4 = undefined;
l5 = l3;
l6 = [];
b435: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b435;
{
const k436 = keysOf(l7), v436 = valuesOf(l7);
for (let n436 = 0; n436 < v436.length; n436++) {
l8 = k436 === null ? n436 : k436[n436];
l9 = v436[n436];
b437: {
l10 = l8;
l11 = l9;
l12 = f75(l0,l1,l11); if (l12 === undefined) break b437;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b438: {
if (l4 === undefined) break b438;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b439: {
return l2;
}
}
function g77(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b440: {
l3 = undefined;
l4 = [];
b441: {
l5 = f45(l0,l1); if (l5 === undefined) break b441;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b441;
l7 = l6;
l8 = f72(l0,l1); if (l8 === undefined) break b441;
l9 = D(l8, l7); if (l9 === undefined) break b441;
if ((l9 === false)) break b441;
l10 = f12(l0,l1); if (l10 === undefined) break b441;
l11 = l10;
l12 = f76(l0,l1,l11); if (l12 === undefined) break b441;
l13 = l12;
{
const k442 = keysOf(l13), v442 = valuesOf(l13);
for (let n442 = 0; n442 < v442.length; n442++) {
l14 = k442 === null ? n442 : k442[n442];
l15 = v442[n442];
b443: {
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
b444: {
if (l3 === undefined) break b444;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b445: {
return l2;
}
}
function f77(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g77(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function f78(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b446: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b447: {
l9 = new RegoSet();
b448: {
{
const k449 = keysOf(l6), v449 = valuesOf(l6);
for (let n449 = 0; n449 < v449.length; n449++) {
l10 = k449 === null ? n449 : k449[n449];
l11 = v449[n449];
b450: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b450;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b450;
l17 = D(l16, l15); if (l17 === undefined) break b450;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b447;
l21 = l20;
{
const k451 = keysOf(l21), v451 = valuesOf(l21);
for (let n451 = 0; n451 < v451.length; n451++) {
l22 = k451 === null ? n451 : k451[n451];
l23 = v451[n451];
b452: {
l24 = l22;
l25 = l23;
l26 = f74(l0,l1,l25,l7); if (l26 === undefined) break b452;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b453: {
if (l5 === undefined) break b453;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b454: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b455: {
l4 = undefined;
l5 = l3;
l6 = [];
b456: {
l7 = [];
b457: {
{
const k458 = keysOf(l5), v458 = valuesOf(l5);
for (let n458 = 0; n458 < v458.length; n458++) {
l8 = k458 === null ? n458 : k458[n458];
l9 = v458[n458];
b459: {
l10 = l8;
l11 = l9;
{
const k460 = keysOf(l11), v460 = valuesOf(l11);
for (let n460 = 0; n460 < v460.length; n460++) {
l12 = k460 === null ? n460 : k460[n460];
l13 = v460[n460];
b461: {
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
const k462 = keysOf(l16), v462 = valuesOf(l16);
for (let n462 = 0; n462 < v462.length; n462++) {
l17 = k462 === null ? n462 : k462[n462];
l18 = v462[n462];
b463: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b464: {
{
const k465 = keysOf(l16), v465 = valuesOf(l16);
for (let n465 = 0; n465 < v465.length; n465++) {
l22 = k465 === null ? n465 : k465[n465];
l23 = v465[n465];
b466: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b466;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b463;
l28 = l27;
if (!Q(l19, l28)) break b463;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b467: {
if (l4 === undefined) break b467;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b468: {
return l2;
}
}
function g80(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b469: {
b470: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b470;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b470;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b470;
b471: {
l9 = f57(l0,l1); if (l9 === undefined) break b471;
if ((l9 === false)) break b471;
break b470;}
b472: {
l10 = f61(l0,l1); if (l10 === undefined) break b472;
if ((l10 === false)) break b472;
break b470;}
l11 = f77(l0,l1); if (l11 === undefined) break b470;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b473: {
if (l3 !== undefined) break b473;
l4 = f48(l0,l1); if (l4 === undefined) break b473;
l5 = l4;
l6 = f46(l0,l1); if (l6 === undefined) break b473;
l7 = l6;
l8 = f78(l0,l1,l5,l7); if (l8 === undefined) break b473;
l9 = l8;
l10 = [];
b474: {
l11 = f77(l0,l1); if (l11 === undefined) break b474;
{
const k475 = keysOf(l11), v475 = valuesOf(l11);
for (let n475 = 0; n475 < v475.length; n475++) {
l12 = k475 === null ? n475 : k475[n475];
l13 = v475[n475];
b476: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b476;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b477: {
l19 = f57(l0,l1); if (l19 === undefined) break b477;
if ((l19 === false)) break b477;
l20 = f12(l0,l1); if (l20 === undefined) break b477;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b477;
l22 = l21;
l23 = f74(l0,l1,"revoke_account",l22); if (l23 === undefined) break b477;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = [];
b478: {
l27 = f77(l0,l1); if (l27 === undefined) break b478;
{
const k479 = keysOf(l27), v479 = valuesOf(l27);
for (let n479 = 0; n479 < v479.length; n479++) {
l28 = k479 === null ? n479 : k479[n479];
l29 = v479[n479];
b480: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b480;
if ((l33 === false)) break b480;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b481: {
l36 = f61(l0,l1); if (l36 === undefined) break b481;
if ((l36 === false)) break b481;
l37 = f12(l0,l1); if (l37 === undefined) break b481;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b481;
l39 = l38;
l40 = f74(l0,l1,"notify_holder",l39); if (l40 === undefined) break b481;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f79(l0,l1,l43); if (l44 === undefined) break b473;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b482: {
if (l3 === undefined) break b482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b483: {
return l2;
}
}
function f80(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g80(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function f81(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b484: {
b485: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b485;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b485;
l13 = f27(l0,l1,l7,l8); if (l13 === undefined) break b485;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b486: {
if (l6 !== undefined) break b486;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b486;
if ((l10 === false)) break b486;
l11 = f27(l0,l1,l7,l8); if (l11 === undefined) break b486;
l12 = l11;
l13 = new O16(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b486;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b487: {
if (l6 !== undefined) break b487;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f27(l0,l1,l7,l8); if (l10 === undefined) break b487;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b487;
l13 = l12;
l14 = new O16(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b487;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b488: {
if (l6 === undefined) break b488;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b489: {
return l2;
}
}
function f82(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b490: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b491: {
l9 = b_count(l6); if (l9 === undefined) break b491;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b491;
if ((l12 === false)) break b491;
l13 = [];
b492: {
l14 = [];
b493: {
{
const k494 = keysOf(l6), v494 = valuesOf(l6);
for (let n494 = 0; n494 < v494.length; n494++) {
l15 = k494 === null ? n494 : k494[n494];
l16 = v494[n494];
b495: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b495;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b495;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b492;
l27 = l26;
{
const k496 = keysOf(l27), v496 = valuesOf(l27);
for (let n496 = 0; n496 < v496.length; n496++) {
l28 = k496 === null ? n496 : k496[n496];
l29 = v496[n496];
b497: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b497;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b497;
l37 = l36;
l38 = new O17(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f81(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b491;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b498: {
if (l5 === undefined) break b498;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b499: {
return l2;
}
}
function g83(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b500: {
l2 = new RegoSet();
}
b501: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b501;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b501;
l6 = l5;
l7 = f72(l0,l1); if (l7 === undefined) break b501;
l8 = D(l7, l6); if (l8 === undefined) break b501;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b501;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b501;
l13 = l12;
l14 = f45(l0,l1); if (l14 === undefined) break b501;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b501;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b501;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b501;
l20 = l19;
l2.add(l20);
}
b502: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b502;
l5 = l4;
l6 = f46(l0,l1); if (l6 === undefined) break b502;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b502;
l9 = l8;
{
const k503 = keysOf(l9), v503 = valuesOf(l9);
for (let n503 = 0; n503 < v503.length; n503++) {
l10 = k503 === null ? n503 : k503[n503];
l11 = v503[n503];
b504: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b505: {
l3 = undefined;
l4 = f63(l0,l1); if (l4 === undefined) break b505;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b505;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b505;
if ((l8 === false)) break b505;
l9 = f12(l0,l1); if (l9 === undefined) break b505;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b505;
l11 = l10;
l12 = f27(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b505;
l13 = l12;
l2.add(l13);
}
b506: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b506;
if ((l4 === false)) break b506;
l5 = f12(l0,l1); if (l5 === undefined) break b506;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b506;
l7 = l6;
l8 = f27(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b506;
l9 = l8;
l2.add(l9);
}
b507: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b507;
if ((l4 === false)) break b507;
l5 = f12(l0,l1); if (l5 === undefined) break b507;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b507;
l7 = l6;
l8 = f27(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b507;
l9 = l8;
l2.add(l9);
}
b508: {
return l2;
}
}
function f83(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g83(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g84(l0,l1) {
let l3,l4,l5,l6,l2;
b509: {
l3 = undefined;
l4 = f66(l0,l1); if (l4 === undefined) break b509;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b509;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b510: {
if (l3 === undefined) break b510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b511: {
return l2;
}
}
function f84(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g84(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g85(l0,l1) {
let l3,l4,l5,l2;
b512: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b512;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b513: {
if (l3 === undefined) break b513;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b514: {
return l2;
}
}
function f85(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g85(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g86(l0,l1) {
let l3,l4,l5,l2;
b515: {
l3 = undefined;
l4 = f63(l0,l1); if (l4 === undefined) break b515;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b516: {
if (l3 === undefined) break b516;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b517: {
return l2;
}
}
function f86(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g86(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g87(l0,l1) {
let l3,l4,l5,l2;
b518: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b518;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b519: {
if (l3 === undefined) break b519;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b520: {
return l2;
}
}
function f87(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g87(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g88(l0,l1) {
let l3,l4,l5,l6,l2;
b521: {
l3 = undefined;
l4 = f66(l0,l1); if (l4 === undefined) break b521;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b521;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b522: {
if (l3 === undefined) break b522;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b523: {
return l2;
}
}
function f88(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function g89(l0,l1) {
let l3,l4,l5,l6,l2;
b524: {
l3 = undefined;
l4 = f63(l0,l1); if (l4 === undefined) break b524;
if ((l4 === false)) break b524;
l5 = f55(l0,l1); if (l5 === undefined) break b524;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b525: {
if (l3 === undefined) break b525;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b526: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b526;
if ((l4 === false)) break b526;
l5 = f55(l0,l1); if (l5 === undefined) break b526;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
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
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function f90(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b529: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b530: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b530;
{
const k531 = keysOf(l7), v531 = valuesOf(l7);
for (let n531 = 0; n531 < v531.length; n531++) {
l8 = k531 === null ? n531 : k531[n531];
l9 = v531[n531];
b532: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b532;
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
b533: {
if (l4 === undefined) break b533;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b534: {
return l2;
}
}
function g91(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b535: {
l2 = new RegoSet();
}
b536: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b536;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b536;
l6 = l5;
l7 = f90(l0,l1,l6); if (l7 === undefined) break b536;
l8 = l7;
{
const k537 = keysOf(l8), v537 = valuesOf(l8);
for (let n537 = 0; n537 < v537.length; n537++) {
l9 = k537 === null ? n537 : k537[n537];
l10 = v537[n537];
b538: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b539: {
return l2;
}
}
function f91(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l48,l49,l50,l47,l51,l52,l53,l54,l55,l56,l2;
b540: {
b541: {
l3 = undefined;
b542: {
l4 = f12(l0,l1); if (l4 === undefined) break b542;
if ((l4 === false)) break b542;
break b541;}
l5 = f13(l0,l1); if (l5 === undefined) break b541;
l6 = l5;
l7 = [];
b543: {
l8 = f11(l0,l1); if (l8 === undefined) break b543;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b541;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b544: {
if (l3 !== undefined) break b544;
l4 = f31(l0,l1); if (l4 === undefined) break b544;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b544;
if (!(l5 === "cancelled")) break b544;
l6 = f13(l0,l1); if (l6 === undefined) break b544;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b544;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b544;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b545: {
if (l3 !== undefined) break b545;
l4 = f62(l0,l1); if (l4 === undefined) break b545;
l5 = l4;
l6 = new RegoSet();
b546: {
l7 = f63(l0,l1); if (l7 === undefined) break b546;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b546;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b546;
if ((l11 === false)) break b546;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b545;
l14 = l13;
l15 = l14;
l16 = f64(l0,l1); if (l16 === undefined) break b545;
l17 = l16;
l18 = f65(l0,l1,l15,l17); if (l18 === undefined) break b545;
l19 = l18;
l20 = f12(l0,l1); if (l20 === undefined) break b545;
l21 = l20;
l22 = f42(l0,l1); if (l22 === undefined) break b545;
l23 = l22;
l24 = f66(l0,l1); if (l24 === undefined) break b545;
l25 = l24;
l26 = f68(l0,l1,l21,l23,l25); if (l26 === undefined) break b545;
l27 = l26;
l28 = f13(l0,l1); if (l28 === undefined) break b545;
l29 = l28;
l30 = f11(l0,l1); if (l30 === undefined) break b545;
l31 = l30;
l32 = f71(l0,l1); if (l32 === undefined) break b545;
l33 = l32;
l34 = f64(l0,l1); if (l34 === undefined) break b545;
l35 = l34;
l36 = f80(l0,l1); if (l36 === undefined) break b545;
l37 = l36;
l38 = f83(l0,l1); if (l38 === undefined) break b545;
l39 = l38;
l40 = new Bare();
b547: {
l41 = f84(l0,l1); if (l41 === undefined) break b547;
l40["due_on"] = l41;
}
b548: {
l42 = f85(l0,l1); if (l42 === undefined) break b548;
l40["idle_from"] = l42;
}
b549: {
l43 = f86(l0,l1); if (l43 === undefined) break b549;
l40["may_suspend_from"] = l43;
}
b550: {
l44 = f87(l0,l1); if (l44 === undefined) break b550;
l40["must_notify_from"] = l44;
}
b551: {
l45 = f88(l0,l1); if (l45 === undefined) break b551;
l40["period"] = l45;
}
b552: {
l46 = f89(l0,l1); if (l46 === undefined) break b552;
l40["unused_since"] = l46;
}
b553: {
b554: {
l48 = H(l1) ? l1.hdp : undefined; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b554;
l49 = H(l48) ? l48.account_cleanup : undefined; if (l49 === undefined && (l49 = S(l48, "account_cleanup")) === undefined) break b554;
l50 = D(l49, "values"); if (l50 === undefined) break b554;
l47 = merge(l50, l40);
break b553;
}
l47 = l40;
}
l51 = l47;
l52 = f91(l0,l1); if (l52 === undefined) break b545;
l53 = l52;
l54 = new O20(l33,l35,l37,l39,l51,l53,l27);
l55 = f25(l0,l1,l29,l31,l19,l54); if (l55 === undefined) break b545;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b555: {
if (l3 === undefined) break b555;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b556: {
return l2;
}
}
function f92(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function g93(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b557: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b557;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b557;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b558: {
if (l3 === undefined) break b558;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b559: {
return l2;
}
}
function f93(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g93(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g94(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b560: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b560;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b560;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b560;
l7 = l6;
l8 = f93(l0,l1); if (l8 === undefined) break b560;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b560;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b560;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b560;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b560;
if ((l13 === false)) break b560;
l14 = f93(l0,l1); if (l14 === undefined) break b560;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b560;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b560;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b561: {
if (l3 === undefined) break b561;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b562: {
return l2;
}
}
function f94(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g94(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function f95(l0,l1) {
let l3,l2;
b563: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b564: {
if (l3 === undefined) break b564;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b565: {
return l2;
}
}
function g96(l0,l1) {
let l3,l4,l5,l2;
b566: {
l3 = undefined;
l4 = new Bare();
l5 = new O21("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b567: {
if (l3 === undefined) break b567;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b568: {
return l2;
}
}
function f96(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g96(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f97(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b569: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b569;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b569;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b569;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b570: {
if (l4 === undefined) break b570;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b571: {
return l2;
}
}
function f98(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b572: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b572;
if ((l8 === false)) break b572;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b573: {
if (l5 === undefined) break b573;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b574: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b574;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b575: {
if (l5 === undefined) break b575;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b576: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b577: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b577;
l8 = l7;
l9 = l8;
l10 = undefined;
b578: {
b579: {
if (!Array.isArray(l9)) break b579;
break b578;
}
b580: {
if (!O(l9)) break b580;
break b578;
}
b581: {
if (!(l9 instanceof RegoSet)) break b581;
break b578;
}
break b577;
}
{
const k582 = keysOf(l9), v582 = valuesOf(l9);
for (let n582 = 0; n582 < v582.length; n582++) {
l12 = k582 === null ? n582 : k582[n582];
l13 = v582[n582];
b583: {
l14 = l12;
l11 = undefined;
b584: {
l15 = l13;
l16 = f97(l0,l1,l14); if (l16 === undefined) break b584;
l17 = l16;
l18 = f98(l0,l1,l17,l15); if (l18 === undefined) break b584;
if ((l18 === false)) break b584;
l11 = true;
}
if (l11 !== undefined) break b583;
l10 = true;
}
}
}
if (l10 !== undefined) break b577;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b585: {
if (l4 === undefined) break b585;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b586: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b587: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b587;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b587;
if ((l9 === false)) break b587;
l10 = new RegoSet();
b588: {
l11 = b_split(l5,""); if (l11 === undefined) break b588;
l12 = l11;
{
const k589 = keysOf(l12), v589 = valuesOf(l12);
for (let n589 = 0; n589 < v589.length; n589++) {
l13 = k589 === null ? n589 : k589[n589];
l14 = v589[n589];
b590: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b590;
if ((l17 === false)) break b590;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b587;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b587;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b587;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b587;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b587;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b591: {
if (l4 === undefined) break b591;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b592: {
return l2;
}
}
function f101(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b593: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b594: {
{
const k595 = keysOf(l7), v595 = valuesOf(l7);
for (let n595 = 0; n595 < v595.length; n595++) {
l9 = k595 === null ? n595 : k595[n595];
l10 = v595[n595];
b596: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b596;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b596;
l17 = l16;
if (!Q(l17, l12)) break b596;
l18 = b_count(l12); if (l18 === undefined) break b596;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b596;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b593;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b597: {
if (l5 === undefined) break b597;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b598: {
return l2;
}
}
function f102(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b599: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b599;
l11 = l10;
l12 = f101(l0,l1,l7,l11); if (l12 === undefined) break b599;
l13 = l12;
{
const k600 = keysOf(l13), v600 = valuesOf(l13);
for (let n600 = 0; n600 < v600.length; n600++) {
l14 = k600 === null ? n600 : k600[n600];
l15 = v600[n600];
b601: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b601;
if ((l18 === false)) break b601;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b602: {
if (l6 === undefined) break b602;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b603: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b603;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b603;
if ((l12 === false)) break b603;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b604: {
if (l6 === undefined) break b604;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b605: {
return l2;
}
}
function f103(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b606: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b606;
if ((l10 === false)) break b606;
l11 = l8;
l12 = undefined;
b607: {
b608: {
if (!Array.isArray(l11)) break b608;
break b607;
}
b609: {
if (!O(l11)) break b609;
break b607;
}
b610: {
if (!(l11 instanceof RegoSet)) break b610;
break b607;
}
break b606;
}
{
const k611 = keysOf(l11), v611 = valuesOf(l11);
for (let n611 = 0; n611 < v611.length; n611++) {
l14 = k611 === null ? n611 : k611[n611];
l15 = v611[n611];
b612: {
l16 = l14;
l13 = undefined;
b613: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b613;
if ((l18 === false)) break b613;
l13 = true;
}
if (l13 !== undefined) break b612;
l12 = true;
}
}
}
if (l12 !== undefined) break b606;
l19 = f100(l0,l1,l7); if (l19 === undefined) break b606;
l20 = l19;
l21 = l20;
l22 = f102(l0,l1,l21,l8,l9); if (l22 === undefined) break b606;
if ((l22 === false)) break b606;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b614: {
if (l6 === undefined) break b614;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b615: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b616: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b616;
if ((l6 === false)) break b616;
b617: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b617;
if ((l7 === false)) break b617;
break b616;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b618: {
if (l4 === undefined) break b618;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b619: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b620: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b621: {
l7 = f97(l0,l1,l5); if (l7 === undefined) break b621;
l8 = l7;
{
const k622 = keysOf(l8), v622 = valuesOf(l8);
for (let n622 = 0; n622 < v622.length; n622++) {
l9 = k622 === null ? n622 : k622[n622];
l10 = v622[n622];
b623: {
l11 = l9;
l12 = l10;
b624: {
l13 = f104(l0,l1,l12); if (l13 === undefined) break b624;
if ((l13 === false)) break b624;
break b623;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b625: {
if (l4 === undefined) break b625;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b626: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b627: {
l4 = undefined;
l5 = l3;
l6 = b_is_number(l5); if (l6 === undefined) break b627;
if ((l6 === false)) break b627;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b628: {
if (l4 === undefined) break b628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b629: {
l4 = undefined;
l5 = l3;
l6 = b_is_array(l5); if (l6 === undefined) break b629;
if ((l6 === false)) break b629;
l7 = [];
b630: {
{
const k631 = keysOf(l5), v631 = valuesOf(l5);
for (let n631 = 0; n631 < v631.length; n631++) {
l8 = k631 === null ? n631 : k631[n631];
l9 = v631[n631];
b632: {
l10 = l8;
l11 = l9;
b633: {
l12 = f104(l0,l1,l11); if (l12 === undefined) break b633;
if ((l12 === false)) break b633;
break b632;}
l7.push(l11);
}
}
}
}
l13 = l7;
l14 = b_count(l13); if (l14 === undefined) break b629;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b634: {
if (l4 === undefined) break b634;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b635: {
return l2;
}
}
function f107(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b636: {
b637: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.at_least : undefined; if (l8 === undefined && (l8 = S(l6, "at_least")) === undefined) break b637;
l9 = l8;
l10 = b_gte(l7,l9); if (l10 === undefined) break b637;
if ((l10 === false)) break b637;
l11 = 0;
l12 = b_object_get(l6,"at_most",l11); if (l12 === undefined) break b637;
l13 = l12;
l14 = b_is_number(l13); if (l14 === undefined) break b637;
if ((l14 === false)) break b637;
l15 = b_object_get(l6,"at_most",l7); if (l15 === undefined) break b637;
l16 = l15;
l17 = b_lte(l7,l16); if (l17 === undefined) break b637;
if ((l17 === false)) break b637;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b638: {
if (l5 !== undefined) break b638;
l6 = l3;
l7 = l4;
b639: {
l8 = H(l6) ? l6.at_least : undefined; if (l8 === undefined && (l8 = S(l6, "at_least")) === undefined) break b639;
if ((l8 === false)) break b639;
break b638;}
l9 = H(l6) ? l6.at_most : undefined; if (l9 === undefined && (l9 = S(l6, "at_most")) === undefined) break b638;
l10 = l9;
l11 = b_is_number(l10); if (l11 === undefined) break b638;
if ((l11 === false)) break b638;
l12 = H(l6) ? l6.at_most : undefined; if (l12 === undefined && (l12 = S(l6, "at_most")) === undefined) break b638;
l13 = l12;
l14 = b_lte(l7,l13); if (l14 === undefined) break b638;
if ((l14 === false)) break b638;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b640: {
if (l5 === undefined) break b640;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b641: {
return l2;
}
}
function f108(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b642: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b642;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b642;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b642;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b642;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b642;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b642;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b643: {
if (l4 === undefined) break b643;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b644: {
return l2;
}
}
function f109(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b645: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b645;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b645;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b645;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b645;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b645;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b646: {
if (l5 === undefined) break b646;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b647: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b648: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b648;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b648;
l8 = D(l7, l5); if (l8 === undefined) break b648;
b649: {
b650: {
break b649;
}
break b648;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b651: {
if (l4 === undefined) break b651;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b652: {
return l2;
}
}
function f111(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b653: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b653;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b653;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b653;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b653;
l15 = l14;
if (!(l15 === "z")) break b653;
l16 = b_count(l5); if (l16 === undefined) break b653;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b653;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b653;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b654: {
if (l4 === undefined) break b654;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b655: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b655;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b655;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b655;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b655;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b655;
if ((l16 === false)) break b655;
l17 = b_count(l5); if (l17 === undefined) break b655;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b655;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b655;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b656: {
if (l4 === undefined) break b656;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b657: {
return l2;
}
}
function f112(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b658: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b658;
l9 = l8;
if (!(l9 === ".")) break b658;
l10 = f111(l0,l1,l5); if (l10 === undefined) break b658;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b658;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b658;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b658;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b658;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b659: {
if (l4 === undefined) break b659;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b660: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b660;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b660;
if ((l10 === false)) break b660;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b661: {
if (l4 === undefined) break b661;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b662: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b663: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b663;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b663;
if ((l8 === false)) break b663;
l9 = f112(l0,l1,l5); if (l9 === undefined) break b663;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b663;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b664: {
if (l4 === undefined) break b664;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b665: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b665;
l7 = l6;
if (!(l7 === "")) break b665;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b666: {
if (l4 === undefined) break b666;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b667: {
return l2;
}
}
function f114(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b668: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f108(l0,l1,l6); if (l8 === undefined) break b668;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b668;
l11 = l10;
l12 = l11;
l13 = f109(l0,l1,l6,l12); if (l13 === undefined) break b668;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b668;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b668;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b668;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b668;
l24 = l23;
l25 = f110(l0,l1,l24); if (l25 === undefined) break b668;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b668;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b668;
l32 = l31;
l33 = f110(l0,l1,l32); if (l33 === undefined) break b668;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b668;
l38 = l37;
l39 = f113(l0,l1,l6); if (l39 === undefined) break b668;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b668;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b669: {
if (l5 === undefined) break b669;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b670: {
return l2;
}
}
const f115 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b671: {
b672: {
l4 = undefined;
l5 = l3;
l6 = b_is_number(l5); if (l6 === undefined) break b672;
if ((l6 === false)) break b672;
if (l4 === undefined) l4 = "year"; else if (!Q(l4, "year")) conflict();
}
b673: {
if (l4 !== undefined) break b673;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b673;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b673;
if (l4 === undefined) l4 = "year"; else if (!Q(l4, "year")) conflict();
}
b674: {
if (l4 !== undefined) break b674;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b674;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b674;
if (l4 === undefined) l4 = "day"; else if (!Q(l4, "day")) conflict();
}
b675: {
if (l4 !== undefined) break b675;
l5 = l3;
l6 = 5;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b675;
l9 = l8;
l10 = new O22("month","month","half_year","quarter","week");
l11 = l10;
l12 = D(l11, l9); if (l12 === undefined) break b675;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b676: {
if (l4 === undefined) break b676;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b677: {
return l2;
}
});
const f116 = keep((l0,l1,l3,l4) => {
let l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27;
b678: {
l5 = undefined;
if (!(l3 === "day")) break b678;
l6 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b679: {
if (l5 === undefined) break b679;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b680: {
l5 = undefined;
if (!(l3 === "year")) break b680;
l6 = l4;
l7 = b_is_string(l6); if (l7 === undefined) break b680;
if ((l7 === false)) break b680;
l8 = [l6,"01-01"];
l9 = b_concat("-",l8); if (l9 === undefined) break b680;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b681: {
if (l5 === undefined) break b681;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b682: {
l5 = undefined;
if (!(l3 === "year")) break b682;
l6 = l4;
l7 = b_is_number(l6); if (l7 === undefined) break b682;
if ((l7 === false)) break b682;
l8 = 10;
l9 = b_format_int(l6,l8); if (l9 === undefined) break b682;
l10 = l9;
l11 = [l10,"01-01"];
l12 = b_concat("-",l11); if (l12 === undefined) break b682;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b683: {
if (l5 === undefined) break b683;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b684: {
l5 = undefined;
if (!(l3 === "month")) break b684;
l6 = l4;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b684;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b685: {
if (l5 === undefined) break b685;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b686: {
l5 = undefined;
if (!(l3 === "half_year")) break b686;
l6 = l4;
l7 = 0;
l8 = 4;
l9 = b_substring(l6,l7,l8); if (l9 === undefined) break b686;
l10 = l9;
l11 = 5;
l12 = 2;
l13 = b_substring(l6,l11,l12); if (l13 === undefined) break b686;
l14 = l13;
l15 = new O23("-01-01","-07-01");
l16 = l15;
l17 = D(l16, l14); if (l17 === undefined) break b686;
l18 = l17;
l19 = [l10,l18];
l20 = b_concat("",l19); if (l20 === undefined) break b686;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b687: {
if (l5 === undefined) break b687;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b688: {
l5 = undefined;
if (!(l3 === "quarter")) break b688;
l6 = l4;
l7 = 5;
l8 = 2;
l9 = b_substring(l6,l7,l8); if (l9 === undefined) break b688;
l10 = l9;
l11 = new O24("-01-01","-04-01","-07-01","-10-01");
l12 = l11;
l13 = D(l12, l10); if (l13 === undefined) break b688;
l14 = l13;
l15 = 0;
l16 = 4;
l17 = b_substring(l6,l15,l16); if (l17 === undefined) break b688;
l18 = l17;
l19 = [l18,l14];
l20 = b_concat("",l19); if (l20 === undefined) break b688;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b689: {
if (l5 === undefined) break b689;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b690: {
l5 = undefined;
if (!(l3 === "week")) break b690;
l6 = l4;
l7 = 0;
l8 = 4;
l9 = b_substring(l6,l7,l8); if (l9 === undefined) break b690;
l10 = l9;
l11 = [l10,"01-04"];
l12 = b_concat("-",l11); if (l12 === undefined) break b690;
l13 = l12;
l14 = 6;
l15 = 2;
l16 = b_substring(l6,l14,l15); if (l16 === undefined) break b690;
l17 = l16;
l18 = b_to_number(l17); if (l18 === undefined) break b690;
l19 = l18;
l20 = 1;
l21 = b_minus(l19,l20); if (l21 === undefined) break b690;
l22 = l21;
l23 = 7;
l24 = b_mul(l23,l22); if (l24 === undefined) break b690;
l25 = l24;
l26 = f4(l0,l1,l13,l25); if (l26 === undefined) break b690;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b691: {
if (l5 === undefined) break b691;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b692: {
return l2;
}
});
const f117 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l21,l22,l2;
b693: {
l4 = undefined;
l5 = l3;
l6 = f115(l0,l1,l5); if (l6 === undefined) break b693;
l7 = l6;
l8 = l7;
l9 = f116(l0,l1,l8,l5); if (l9 === undefined) break b693;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = 7;
l14 = b_substring(l11,l12,l13); if (l14 === undefined) break b693;
l15 = l14;
l16 = H(l1) ? l1.calendar : undefined; if (l16 === undefined && (l16 = S(l1, "calendar")) === undefined) break b693;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b693;
l18 = D(l17, l15); if (l18 === undefined) break b693;
b694: {
b695: {
break b694;
}
break b693;
}
if ((l18 === false)) break b693;
l21 = f40(l0,l1,l8,l11); if (l21 === undefined) break b693;
l22 = l21;
if (l4 === undefined) l4 = l22; else if (!Q(l4, l22)) conflict();
}
b696: {
if (l4 === undefined) break b696;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b697: {
return l2;
}
});
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b698: {
b699: {
l4 = undefined;
l5 = l3;
l6 = null;
if (!Q(l5, l6)) break b699;
l7 = null;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b700: {
if (l4 !== undefined) break b700;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b700;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b700;
l9 = b_gte(l5,"1900-01-01"); if (l9 === undefined) break b700;
if ((l9 === false)) break b700;
l10 = b_lte(l5,"9999-12-31"); if (l10 === undefined) break b700;
if ((l10 === false)) break b700;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b701: {
if (l4 !== undefined) break b701;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b701;
l7 = l6;
l8 = 10;
l9 = b_gt(l7,l8); if (l9 === undefined) break b701;
if ((l9 === false)) break b701;
l10 = 0;
l11 = f114(l0,l1,l5,l10); if (l11 === undefined) break b701;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b702: {
if (l4 !== undefined) break b702;
l5 = l3;
l6 = f117(l0,l1,l5); if (l6 === undefined) break b702;
l7 = l6;
l8 = H(l7) ? l7.last : undefined; if (l8 === undefined && (l8 = S(l7, "last")) === undefined) break b702;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b703: {
if (l4 === undefined) break b703;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b704: {
return l2;
}
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b705: {
b706: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b706;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b706;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b706;
l9 = H(l0) ? l0.as_of : undefined; if (l9 === undefined && (l9 = S(l0, "as_of")) === undefined) break b706;
l10 = l9;
l11 = [l10,"T24"];
l12 = b_concat("",l11); if (l12 === undefined) break b706;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b707: {
if (l3 !== undefined) break b707;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b707;
l5 = l4;
l6 = 0;
l7 = f114(l0,l1,l5,l6); if (l7 === undefined) break b707;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b708: {
if (l3 === undefined) break b708;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b709: {
return l2;
}
}
function f119(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function f120(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b710: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b710;
if ((l6 === false)) break b710;
l7 = f119(l0,l1); if (l7 === undefined) break b710;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b710;
if ((l9 === false)) break b710;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b711: {
if (l4 === undefined) break b711;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b712: {
return l2;
}
}
function f121(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b713: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b713;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b713;
if ((l8 === false)) break b713;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b713;
if ((l9 === false)) break b713;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b714: {
if (l4 === undefined) break b714;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b715: {
return l2;
}
}
function f122(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b716: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b716;
l11 = l10;
l12 = f51(l0,l1,l11,l7); if (l12 === undefined) break b716;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b716;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b716;
if ((l16 === false)) break b716;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b717: {
if (l5 === undefined) break b717;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b718: {
return l2;
}
}
function f123(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b719: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = ["months","days"];
l9 = l8;
{
const k720 = keysOf(l9), v720 = valuesOf(l9);
for (let n720 = 0; n720 < v720.length; n720++) {
l10 = k720 === null ? n720 : k720[n720];
l11 = v720[n720];
b721: {
l12 = l10;
l13 = l11;
l14 = D(l7, l13); if (l14 === undefined) break b721;
l15 = l14;
l16 = 0;
l17 = b_gte(l15,l16); if (l17 === undefined) break b721;
if ((l17 === false)) break b721;
l18 = f120(l0,l1,l6); if (l18 === undefined) break b721;
if ((l18 === false)) break b721;
b722: {
l19 = f122(l0,l1,l6,l7); if (l19 === undefined) break b722;
if ((l19 === false)) break b722;
break b721;}
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b723: {
if (l5 === undefined) break b723;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b724: {
return l2;
}
}
function f124(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b725: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f120(l0,l1,l7); if (l8 === undefined) break b725;
if ((l8 === false)) break b725;
l9 = f120(l0,l1,l6); if (l9 === undefined) break b725;
if ((l9 === false)) break b725;
l10 = b_gte(l6,l7); if (l10 === undefined) break b725;
if ((l10 === false)) break b725;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b726: {
if (l5 === undefined) break b726;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b727: {
return l2;
}
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b728: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b729: {
{
const k730 = keysOf(l7), v730 = valuesOf(l7);
for (let n730 = 0; n730 < v730.length; n730++) {
l9 = k730 === null ? n730 : k730[n730];
l10 = v730[n730];
b731: {
l11 = l9;
l12 = l10;
l13 = [];
b732: {
{
const k733 = keysOf(l6), v733 = valuesOf(l6);
for (let n733 = 0; n733 < v733.length; n733++) {
l14 = k733 === null ? n733 : k733[n733];
l15 = v733[n733];
b734: {
l16 = l14;
l17 = l15;
if (!Q(l17, l12)) break b734;
l13.push(l16);
}
}
}
}
l18 = l13;
l19 = b_count(l18); if (l19 === undefined) break b731;
l20 = l19;
l21 = 0;
l22 = b_gt(l20,l21); if (l22 === undefined) break b731;
if ((l22 === false)) break b731;
l23 = b_max(l18); if (l23 === undefined) break b731;
l24 = l23;
l8.push(l24);
}
}
}
}
l25 = l8;
l26 = b_count(l25); if (l26 === undefined) break b728;
l27 = l26;
l28 = b_count(l7); if (l28 === undefined) break b728;
l29 = l28;
if (!Q(l27, l29)) break b728;
l30 = b_sort(l25); if (l30 === undefined) break b728;
l31 = l30;
if (!Q(l25, l31)) break b728;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b735: {
if (l5 === undefined) break b735;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b736: {
return l2;
}
}
function f126(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b737: {
b738: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b738;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b738;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b738;
if (!Q(l9, l10)) break b738;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b739: {
if (l4 !== undefined) break b739;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b739;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b739;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b739;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b739;
if ((l12 === false)) break b739;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b740: {
if (l4 !== undefined) break b740;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b740;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b740;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b740;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b740;
l13 = l12;
l14 = f103(l0,l1,l9,l11,l13); if (l14 === undefined) break b740;
if ((l14 === false)) break b740;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b741: {
if (l4 !== undefined) break b741;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b741;
if ((l6 === false)) break b741;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b741;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b741;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b742: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b742;
{
const k743 = keysOf(l13), v743 = valuesOf(l13);
for (let n743 = 0; n743 < v743.length; n743++) {
l14 = k743 === null ? n743 : k743[n743];
l15 = v743[n743];
b744: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b741;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b741;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b741;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b741;
l25 = l24;
l26 = f97(l0,l1,l25); if (l26 === undefined) break b741;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b741;
if ((l28 === false)) break b741;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b745: {
if (l4 !== undefined) break b745;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b745;
if ((l6 === false)) break b745;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b745;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b745;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b746: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b746;
l14 = l13;
l15 = f97(l0,l1,l14); if (l15 === undefined) break b746;
l16 = l15;
{
const k747 = keysOf(l16), v747 = valuesOf(l16);
for (let n747 = 0; n747 < v747.length; n747++) {
l17 = k747 === null ? n747 : k747[n747];
l18 = v747[n747];
b748: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b745;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b745;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b745;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b745;
l28 = l27;
l29 = f97(l0,l1,l28); if (l29 === undefined) break b745;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b745;
if ((l31 === false)) break b745;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b745;
l33 = l32;
l34 = f97(l0,l1,l33); if (l34 === undefined) break b745;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b745;
if ((l36 === false)) break b745;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b749: {
if (l4 !== undefined) break b749;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b749;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b749;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b749;
if ((l10 === false)) break b749;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b749;
l12 = l11;
l13 = f105(l0,l1,l12); if (l13 === undefined) break b749;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b749;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b749;
if (!Q(l16, l17)) break b749;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b750: {
if (l4 !== undefined) break b750;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b750;
if ((l6 === false)) break b750;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b750;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b750;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b750;
l12 = l11;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b750;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b750;
if ((l15 === false)) break b750;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b751: {
if (l4 !== undefined) break b751;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b751;
if ((l6 === false)) break b751;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b751;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b751;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b751;
l12 = l11;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b751;
l14 = l13;
if (!Q(l10, l14)) break b751;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b752: {
if (l4 !== undefined) break b752;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b752;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b752;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b752;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b752;
if ((l12 === false)) break b752;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b753: {
if (l4 !== undefined) break b753;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b753;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b753;
l9 = l8;
l10 = f106(l0,l1,l9); if (l10 === undefined) break b753;
l11 = l10;
l12 = l11;
l13 = f107(l0,l1,l5,l12); if (l13 === undefined) break b753;
if ((l13 === false)) break b753;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b754: {
if (l4 !== undefined) break b754;
l5 = l3;
l6 = H(l5) ? l5.happened : undefined; if (l6 === undefined && (l6 = S(l5, "happened")) === undefined) break b754;
if ((l6 === false)) break b754;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b754;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b754;
l10 = l9;
l11 = f118(l0,l1,l10); if (l11 === undefined) break b754;
l12 = l11;
l13 = f120(l0,l1,l12); if (l13 === undefined) break b754;
if ((l13 === false)) break b754;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b755: {
if (l4 !== undefined) break b755;
l5 = l3;
l6 = H(l5) ? l5.not_passed : undefined; if (l6 === undefined && (l6 = S(l5, "not_passed")) === undefined) break b755;
if ((l6 === false)) break b755;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b755;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b755;
l10 = l9;
l11 = f121(l0,l1,l10); if (l11 === undefined) break b755;
if ((l11 === false)) break b755;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b756: {
if (l4 !== undefined) break b756;
l5 = l3;
l6 = H(l5) ? l5.within : undefined; if (l6 === undefined && (l6 = S(l5, "within")) === undefined) break b756;
if ((l6 === false)) break b756;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b756;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b756;
l10 = l9;
l11 = f118(l0,l1,l10); if (l11 === undefined) break b756;
l12 = l11;
l13 = H(l5) ? l5.within : undefined; if (l13 === undefined && (l13 = S(l5, "within")) === undefined) break b756;
l14 = l13;
l15 = f123(l0,l1,l12,l14); if (l15 === undefined) break b756;
if ((l15 === false)) break b756;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b757: {
if (l4 !== undefined) break b757;
l5 = l3;
l6 = H(l5) ? l5.not_before : undefined; if (l6 === undefined && (l6 = S(l5, "not_before")) === undefined) break b757;
if ((l6 === false)) break b757;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b757;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b757;
l10 = l9;
l11 = f118(l0,l1,l10); if (l11 === undefined) break b757;
l12 = l11;
l13 = H(l5) ? l5.not_before : undefined; if (l13 === undefined && (l13 = S(l5, "not_before")) === undefined) break b757;
l14 = l13;
l15 = f97(l0,l1,l14); if (l15 === undefined) break b757;
l16 = l15;
l17 = f118(l0,l1,l16); if (l17 === undefined) break b757;
l18 = l17;
l19 = f124(l0,l1,l12,l18); if (l19 === undefined) break b757;
if ((l19 === false)) break b757;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b758: {
if (l4 !== undefined) break b758;
l5 = l3;
l6 = H(l5) ? l5.in_turn : undefined; if (l6 === undefined && (l6 = S(l5, "in_turn")) === undefined) break b758;
if ((l6 === false)) break b758;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b758;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b758;
l10 = l9;
l11 = H(l5) ? l5.in_turn : undefined; if (l11 === undefined && (l11 = S(l5, "in_turn")) === undefined) break b758;
l12 = l11;
l13 = f125(l0,l1,l10,l12); if (l13 === undefined) break b758;
if ((l13 === false)) break b758;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
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
function f127(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b761: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b761;
if ((l6 === false)) break b761;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b761;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b761;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b761;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b762: {
if (l4 === undefined) break b762;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b763: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b763;
if ((l6 === false)) break b763;
l7 = f126(l0,l1,l5); if (l7 === undefined) break b763;
if ((l7 === false)) break b763;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b764: {
if (l4 === undefined) break b764;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b765: {
return l2;
}
}
function f128(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b766: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b767: {
l7 = ["fact","differs_from","equals","covers","not_before"];
l8 = l7;
{
const k768 = keysOf(l8), v768 = valuesOf(l8);
for (let n768 = 0; n768 < v768.length; n768++) {
l9 = k768 === null ? n768 : k768[n768];
l10 = v768[n768];
b769: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b769;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b770: {
if (l4 === undefined) break b770;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b771: {
return l2;
}
}
function f129(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b772: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b772;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b772;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b773: {
if (l5 === undefined) break b773;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b774: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b774;
if ((l8 === false)) break b774;
l9 = f97(l0,l1,l7); if (l9 === undefined) break b774;
l10 = l9;
l11 = f104(l0,l1,l10); if (l11 === undefined) break b774;
if ((l11 === false)) break b774;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b775: {
if (l5 === undefined) break b775;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b776: {
return l2;
}
}
function f130(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b777: {
b778: {
l4 = undefined;
l5 = l3;
l6 = f128(l0,l1,l5); if (l6 === undefined) break b778;
l7 = l6;
{
const k779 = keysOf(l7), v779 = valuesOf(l7);
for (let n779 = 0; n779 < v779.length; n779++) {
l8 = k779 === null ? n779 : k779[n779];
l9 = v779[n779];
b780: {
l10 = l8;
l11 = l9;
l12 = f129(l0,l1,l5,l11); if (l12 === undefined) break b780;
if ((l12 === false)) break b780;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
}
}
}
b781: {
if (l4 !== undefined) break b781;
l5 = l3;
l6 = b_internal_member_2("unset",l5); if (l6 === undefined) break b781;
if ((l6 === false)) break b781;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b782: {
if (l4 !== undefined) break b782;
l5 = l3;
l6 = f126(l0,l1,l5); if (l6 === undefined) break b782;
if ((l6 === false)) break b782;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b783: {
if (l4 !== undefined) break b783;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b784: {
if (l4 === undefined) break b784;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b785: {
return l2;
}
}
function f131(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b786: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.of : undefined; if (l6 === undefined && (l6 = S(l5, "of")) === undefined) break b786;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b786;
l9 = l8;
l10 = b_object_get(l5,"needed",l9); if (l10 === undefined) break b786;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b787: {
if (l4 === undefined) break b787;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b788: {
return l2;
}
}
function f132(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b789: {
l4 = undefined;
l5 = l3;
l6 = [];
b790: {
l7 = H(l5) ? l5.of : undefined; if (l7 === undefined && (l7 = S(l5, "of")) === undefined) break b790;
{
const k791 = keysOf(l7), v791 = valuesOf(l7);
for (let n791 = 0; n791 < v791.length; n791++) {
l8 = k791 === null ? n791 : k791[n791];
l9 = v791[n791];
b792: {
l10 = l8;
l11 = l9;
l12 = f130(l0,l1,l11); if (l12 === undefined) break b792;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
l15 = [];
b793: {
{
const k794 = keysOf(l14), v794 = valuesOf(l14);
for (let n794 = 0; n794 < v794.length; n794++) {
l16 = k794 === null ? n794 : k794[n794];
l17 = v794[n794];
b795: {
l18 = l16;
l19 = l17;
if (!(l19 === "met")) break b795;
l15.push(l19);
}
}
}
}
l20 = l15;
l21 = b_count(l20); if (l21 === undefined) break b789;
l22 = l21;
l23 = f131(l0,l1,l5); if (l23 === undefined) break b789;
l24 = l23;
l25 = b_lt(l22,l24); if (l25 === undefined) break b789;
if ((l25 === false)) break b789;
l26 = [];
b796: {
{
const k797 = keysOf(l14), v797 = valuesOf(l14);
for (let n797 = 0; n797 < v797.length; n797++) {
l27 = k797 === null ? n797 : k797[n797];
l28 = v797[n797];
b798: {
l29 = l27;
l30 = l28;
l31 = b_neq(l30,"failed"); if (l31 === undefined) break b798;
if ((l31 === false)) break b798;
l26.push(l30);
}
}
}
}
l32 = l26;
l33 = b_count(l32); if (l33 === undefined) break b789;
l34 = l33;
l35 = f131(l0,l1,l5); if (l35 === undefined) break b789;
l36 = l35;
l37 = b_gte(l34,l36); if (l37 === undefined) break b789;
if ((l37 === false)) break b789;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b799: {
if (l4 === undefined) break b799;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b800: {
return l2;
}
}
function f133(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b801: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b802: {
l7 = f132(l0,l1,l5); if (l7 === undefined) break b802;
if ((l7 === false)) break b802;
l8 = H(l5) ? l5.of : undefined; if (l8 === undefined && (l8 = S(l5, "of")) === undefined) break b802;
{
const k803 = keysOf(l8), v803 = valuesOf(l8);
for (let n803 = 0; n803 < v803.length; n803++) {
l9 = k803 === null ? n803 : k803[n803];
l10 = v803[n803];
b804: {
l11 = l9;
l12 = l10;
l13 = f128(l0,l1,l12); if (l13 === undefined) break b804;
l14 = l13;
{
const k805 = keysOf(l14), v805 = valuesOf(l14);
for (let n805 = 0; n805 < v805.length; n805++) {
l15 = k805 === null ? n805 : k805[n805];
l16 = v805[n805];
b806: {
l17 = l15;
l18 = l16;
l19 = f129(l0,l1,l12,l18); if (l19 === undefined) break b806;
if ((l19 === false)) break b806;
l6.add(l18);
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
b807: {
if (l4 === undefined) break b807;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b808: {
return l2;
}
}
function f134(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b809: {
b810: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b810;
if ((l6 === false)) break b810;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b810;
l8 = l7;
l9 = new RegoSet();
l9.add(l8);
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b811: {
if (l4 !== undefined) break b811;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b811;
if ((l6 === false)) break b811;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b811;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b811;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b812: {
if (l4 !== undefined) break b812;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b812;
if ((l6 === false)) break b812;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b812;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b812;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b813: {
if (l4 !== undefined) break b813;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b813;
if ((l6 === false)) break b813;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b813;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b813;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b814: {
if (l4 !== undefined) break b814;
l5 = l3;
l6 = H(l5) ? l5.not_before : undefined; if (l6 === undefined && (l6 = S(l5, "not_before")) === undefined) break b814;
if ((l6 === false)) break b814;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b814;
l8 = l7;
l9 = H(l5) ? l5.not_before : undefined; if (l9 === undefined && (l9 = S(l5, "not_before")) === undefined) break b814;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b815: {
if (l4 !== undefined) break b815;
l5 = l3;
l6 = H(l5) ? l5.of : undefined; if (l6 === undefined && (l6 = S(l5, "of")) === undefined) break b815;
if ((l6 === false)) break b815;
l7 = f133(l0,l1,l5); if (l7 === undefined) break b815;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b816: {
if (l4 !== undefined) break b816;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b816;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b817: {
if (l4 === undefined) break b817;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b818: {
return l2;
}
}
function f135(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b819: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b820: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b820;
{
const k821 = keysOf(l7), v821 = valuesOf(l7);
for (let n821 = 0; n821 < v821.length; n821++) {
l8 = k821 === null ? n821 : k821[n821];
l9 = v821[n821];
b822: {
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
b823: {
if (l4 === undefined) break b823;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b824: {
return l2;
}
}
function f136(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b825: {
l4 = undefined;
l5 = l3;
l6 = [];
b826: {
l7 = H(l5) ? l5.of : undefined; if (l7 === undefined && (l7 = S(l5, "of")) === undefined) break b826;
{
const k827 = keysOf(l7), v827 = valuesOf(l7);
for (let n827 = 0; n827 < v827.length; n827++) {
l8 = k827 === null ? n827 : k827[n827];
l9 = v827[n827];
b828: {
l10 = l8;
l11 = l9;
l12 = f130(l0,l1,l11); if (l12 === undefined) break b828;
l13 = l12;
if (!(l13 === "met")) break b828;
l6.push(l11);
}
}
}
}
l14 = l6;
l15 = b_count(l14); if (l15 === undefined) break b825;
l16 = l15;
l17 = f131(l0,l1,l5); if (l17 === undefined) break b825;
l18 = l17;
l19 = b_gte(l16,l18); if (l19 === undefined) break b825;
if ((l19 === false)) break b825;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b829: {
if (l4 === undefined) break b829;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b830: {
return l2;
}
}
function f137(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b831: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b832: {
l7 = f132(l0,l1,l5); if (l7 === undefined) break b832;
if ((l7 === false)) break b832;
l8 = H(l5) ? l5.of : undefined; if (l8 === undefined && (l8 = S(l5, "of")) === undefined) break b832;
{
const k833 = keysOf(l8), v833 = valuesOf(l8);
for (let n833 = 0; n833 < v833.length; n833++) {
l9 = k833 === null ? n833 : k833[n833];
l10 = v833[n833];
b834: {
l11 = l9;
l12 = l10;
{
const k835 = keysOf(l12), v835 = valuesOf(l12);
for (let n835 = 0; n835 < v835.length; n835++) {
l13 = k835 === null ? n835 : k835[n835];
l14 = v835[n835];
b836: {
l15 = l13;
if (!("unset" === l14)) break b836;
l16 = 10;
l17 = b_format_int(l11,l16); if (l17 === undefined) break b836;
l18 = l17;
l19 = ["of",l18,l15];
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
b837: {
if (l4 === undefined) break b837;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b838: {
return l2;
}
}
function f138(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b839: {
b840: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.is : undefined; if (l8 === undefined && (l8 = S(l7, "is")) === undefined) break b840;
if (!(l8 === "unset")) break b840;
l9 = new RegoSet();
l10 = [l6];
l9.add(l10);
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b841: {
if (l5 !== undefined) break b841;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("unset",l7); if (l8 === undefined) break b841;
if ((l8 === false)) break b841;
l9 = new RegoSet();
b842: {
{
const k843 = keysOf(l7), v843 = valuesOf(l7);
for (let n843 = 0; n843 < v843.length; n843++) {
l10 = k843 === null ? n843 : k843[n843];
l11 = v843[n843];
b844: {
l12 = l10;
if (!("unset" === l11)) break b844;
l13 = ["requirements",l6,l12];
l9.add(l13);
}
}
}
}
l14 = l9;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b845: {
if (l5 !== undefined) break b845;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.of : undefined; if (l8 === undefined && (l8 = S(l7, "of")) === undefined) break b845;
if ((l8 === false)) break b845;
l9 = new RegoSet();
b846: {
l10 = f137(l0,l1,l7); if (l10 === undefined) break b846;
l11 = l10;
{
const k847 = keysOf(l11), v847 = valuesOf(l11);
for (let n847 = 0; n847 < v847.length; n847++) {
l12 = k847 === null ? n847 : k847[n847];
l13 = v847[n847];
b848: {
l14 = l12;
l15 = l13;
l16 = ["requirements",l6];
l17 = b_array_concat(l16,l15); if (l17 === undefined) break b848;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
if (l5 === undefined) l5 = l19; else if (!Q(l5, l19)) conflict();
}
b849: {
if (l5 !== undefined) break b849;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b850: {
if (l5 === undefined) break b850;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b851: {
return l2;
}
}
function f139(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b852: {
b853: {
l4 = undefined;
l5 = l3;
l6 = f127(l0,l1,l5); if (l6 === undefined) break b853;
if ((l6 === false)) break b853;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b854: {
if (l4 !== undefined) break b854;
l5 = l3;
l6 = f134(l0,l1,l5); if (l6 === undefined) break b854;
l7 = l6;
l8 = f135(l0,l1,l5); if (l8 === undefined) break b854;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b854;
l11 = l10;
{
const k855 = keysOf(l11), v855 = valuesOf(l11);
for (let n855 = 0; n855 < v855.length; n855++) {
l12 = k855 === null ? n855 : k855[n855];
l13 = v855[n855];
b856: {
l14 = l12;
l15 = l13;
l16 = f129(l0,l1,l5,l15); if (l16 === undefined) break b856;
if ((l16 === false)) break b856;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b857: {
if (l4 !== undefined) break b857;
l5 = l3;
l6 = f126(l0,l1,l5); if (l6 === undefined) break b857;
if ((l6 === false)) break b857;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b858: {
if (l4 !== undefined) break b858;
l5 = l3;
l6 = f136(l0,l1,l5); if (l6 === undefined) break b858;
if ((l6 === false)) break b858;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b859: {
if (l4 !== undefined) break b859;
l5 = l3;
l6 = f138(l0,l1,"",l5); if (l6 === undefined) break b859;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b859;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b859;
if ((l11 === false)) break b859;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b860: {
if (l4 !== undefined) break b860;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b861: {
if (l4 === undefined) break b861;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b862: {
return l2;
}
}
function f140(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b863: {
b864: {
l4 = undefined;
l5 = l3;
l6 = f127(l0,l1,l5); if (l6 === undefined) break b864;
if ((l6 === false)) break b864;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b865: {
if (l4 !== undefined) break b865;
l5 = l3;
l6 = new RegoSet();
b866: {
l7 = f135(l0,l1,l5); if (l7 === undefined) break b866;
l8 = l7;
{
const k867 = keysOf(l8), v867 = valuesOf(l8);
for (let n867 = 0; n867 < v867.length; n867++) {
l9 = k867 === null ? n867 : k867[n867];
l10 = v867[n867];
b868: {
l11 = l9;
l12 = l10;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b868;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b868;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b865;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b865;
if ((l20 === false)) break b865;
b869: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b869;
if ((l21 === false)) break b869;
break b865;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b870: {
if (l4 !== undefined) break b870;
l5 = l3;
l6 = f135(l0,l1,l5); if (l6 === undefined) break b870;
l7 = l6;
l8 = f134(l0,l1,l5); if (l8 === undefined) break b870;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b870;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b871: {
if (l4 === undefined) break b871;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b872: {
return l2;
}
}
function f141(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b873: {
b874: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b875: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b875;
{
const k876 = keysOf(l9), v876 = valuesOf(l9);
for (let n876 = 0; n876 < v876.length; n876++) {
l10 = k876 === null ? n876 : k876[n876];
l11 = v876[n876];
b877: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b877;
{
const k878 = keysOf(l14), v878 = valuesOf(l14);
for (let n878 = 0; n878 < v878.length; n878++) {
l15 = k878 === null ? n878 : k878[n878];
l16 = v878[n878];
b879: {
l17 = l15;
l18 = l16;
l19 = f97(l0,l1,l17); if (l19 === undefined) break b879;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b879;
if (!Q(l21, l20)) break b879;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b879;
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
l25 = b_count(l24); if (l25 === undefined) break b874;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b874;
if ((l28 === false)) break b874;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b874;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b874;
l34 = l33;
l35 = new O11(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b874;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b880: {
if (l5 !== undefined) break b880;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b881: {
if (l5 === undefined) break b881;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b882: {
return l2;
}
}
function f142(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b883: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b883;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b883;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b883;
if ((l11 === false)) break b883;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b884: {
if (l4 === undefined) break b884;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b885: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b885;
if ((l6 === false)) break b885;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b886: {
if (l4 === undefined) break b886;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b887: {
return l2;
}
}
function f143(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b888: {
b889: {
l4 = undefined;
l5 = l3;
l6 = f142(l0,l1,l5); if (l6 === undefined) break b889;
if ((l6 === false)) break b889;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b889;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b889;
l10 = l9;
l11 = new RegoSet();
b890: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b890;
{
const k891 = keysOf(l12), v891 = valuesOf(l12);
for (let n891 = 0; n891 < v891.length; n891++) {
l13 = k891 === null ? n891 : k891[n891];
l14 = v891[n891];
b892: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b889;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b893: {
if (l4 !== undefined) break b893;
l5 = l3;
l6 = H(l5) ? l5.in_turn : undefined; if (l6 === undefined && (l6 = S(l5, "in_turn")) === undefined) break b893;
if ((l6 === false)) break b893;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b893;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b893;
l10 = l9;
l11 = new RegoSet();
b894: {
l12 = H(l5) ? l5.in_turn : undefined; if (l12 === undefined && (l12 = S(l5, "in_turn")) === undefined) break b894;
{
const k895 = keysOf(l12), v895 = valuesOf(l12);
for (let n895 = 0; n895 < v895.length; n895++) {
l13 = k895 === null ? n895 : k895[n895];
l14 = v895[n895];
b896: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b893;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b897: {
if (l4 !== undefined) break b897;
l5 = l3;
l6 = new RegoSet();
b898: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b898;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b898;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b898;
l13 = l12;
l14 = f97(l0,l1,l13); if (l14 === undefined) break b898;
l15 = l14;
{
const k899 = keysOf(l15), v899 = valuesOf(l15);
for (let n899 = 0; n899 < v899.length; n899++) {
l16 = k899 === null ? n899 : k899[n899];
l17 = v899[n899];
b900: {
l18 = l16;
l19 = l17;
b901: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b901;
if ((l20 === false)) break b901;
break b900;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b900;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b900;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b900;
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
b902: {
if (l4 === undefined) break b902;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b903: {
return l2;
}
}
function f144(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b904: {
b905: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b905;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b905;
if ((l11 === false)) break b905;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b906: {
if (l5 !== undefined) break b906;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b906;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b906;
if ((l11 === false)) break b906;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b907: {
if (l5 !== undefined) break b907;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b908: {
if (l5 === undefined) break b908;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b909: {
return l2;
}
}
function f145(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b910: {
b911: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b911;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b911;
if ((l11 === false)) break b911;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b912: {
if (l5 !== undefined) break b912;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b912;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b912;
if ((l11 === false)) break b912;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b913: {
if (l5 !== undefined) break b913;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b914: {
if (l5 === undefined) break b914;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b915: {
return l2;
}
}
function f146(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b916: {
l6 = undefined;
if (!(l3 === "permission")) break b916;
l7 = l4;
l8 = l5;
l9 = f144(l0,l1,l7,l8); if (l9 === undefined) break b916;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b917: {
if (l6 === undefined) break b917;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b918: {
l6 = undefined;
if (!(l3 === "check")) break b918;
l7 = l4;
l8 = l5;
l9 = f145(l0,l1,l7,l8); if (l9 === undefined) break b918;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b919: {
if (l6 === undefined) break b919;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b920: {
return l2;
}
}
function f147(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b921: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b921;
l8 = l7;
l9 = l8;
l10 = undefined;
b922: {
b923: {
if (!Array.isArray(l9)) break b923;
break b922;
}
b924: {
if (!O(l9)) break b924;
break b922;
}
b925: {
if (!(l9 instanceof RegoSet)) break b925;
break b922;
}
break b921;
}
{
const k926 = keysOf(l9), v926 = valuesOf(l9);
for (let n926 = 0; n926 < v926.length; n926++) {
l12 = k926 === null ? n926 : k926[n926];
l13 = v926[n926];
b927: {
l14 = l12;
l11 = undefined;
b928: {
l15 = l13;
l16 = f97(l0,l1,l14); if (l16 === undefined) break b928;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b928;
if ((l19 === false)) break b928;
l11 = true;
}
if (l11 !== undefined) break b927;
l10 = true;
}
}
}
if (l10 !== undefined) break b921;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b929: {
if (l4 === undefined) break b929;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b930: {
return l2;
}
}
function f148(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b931: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b932: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b932;
{
const k933 = keysOf(l7), v933 = valuesOf(l7);
for (let n933 = 0; n933 < v933.length; n933++) {
l8 = k933 === null ? n933 : k933[n933];
l9 = v933[n933];
b934: {
l10 = l8;
l11 = l9;
l12 = f147(l0,l1,l11); if (l12 === undefined) break b934;
if ((l12 === false)) break b934;
l13 = f99(l0,l1,l11); if (l13 === undefined) break b934;
if ((l13 === false)) break b934;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b934;
l15 = l14;
{
const k935 = keysOf(l15), v935 = valuesOf(l15);
for (let n935 = 0; n935 < v935.length; n935++) {
l16 = k935 === null ? n935 : k935[n935];
l17 = v935[n935];
b936: {
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
b937: {
if (l4 === undefined) break b937;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b938: {
return l2;
}
}
function f149(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b939: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b939;
if ((l11 === false)) break b939;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b939;
if ((l12 === false)) break b939;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b940: {
if (l6 === undefined) break b940;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b941: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b941;
if ((l11 === false)) break b941;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b942: {
if (l6 === undefined) break b942;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b943: {
return l2;
}
}
function f150(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b944: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b944;
l7 = l6;
l8 = new RegoSet();
b945: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b945;
l10 = l9;
l11 = f97(l0,l1,l10); if (l11 === undefined) break b945;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b945;
l14 = D(l13, l12); if (l14 === undefined) break b945;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b945;
l17 = l16;
{
const k946 = keysOf(l17), v946 = valuesOf(l17);
for (let n946 = 0; n946 < v946.length; n946++) {
l18 = k946 === null ? n946 : k946[n946];
l19 = v946[n946];
b947: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b944;
l24 = l23;
l25 = new RegoSet();
b948: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b948;
l27 = l26;
l28 = f97(l0,l1,l27); if (l28 === undefined) break b948;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b948;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b948;
l33 = l32;
l34 = f103(l0,l1,l29,l31,l33); if (l34 === undefined) break b948;
if ((l34 === false)) break b948;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b948;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b948;
l38 = l37;
{
const k949 = keysOf(l38), v949 = valuesOf(l38);
for (let n949 = 0; n949 < v949.length; n949++) {
l39 = k949 === null ? n949 : k949[n949];
l40 = v949[n949];
b950: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b944;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b951: {
if (l4 === undefined) break b951;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b952: {
return l2;
}
}
function f151(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b953: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b953;
if ((l9 === false)) break b953;
l10 = l7;
l11 = undefined;
b954: {
b955: {
if (!Array.isArray(l10)) break b955;
break b954;
}
b956: {
if (!O(l10)) break b956;
break b954;
}
b957: {
if (!(l10 instanceof RegoSet)) break b957;
break b954;
}
break b953;
}
{
const k958 = keysOf(l10), v958 = valuesOf(l10);
for (let n958 = 0; n958 < v958.length; n958++) {
l13 = k958 === null ? n958 : k958[n958];
l14 = v958[n958];
b959: {
l15 = l13;
l12 = undefined;
b960: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b960;
if ((l17 === false)) break b960;
l12 = true;
}
if (l12 !== undefined) break b959;
l11 = true;
}
}
}
if (l11 !== undefined) break b953;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b961: {
if (l5 === undefined) break b961;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b962: {
return l2;
}
}
function f152(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b963: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b963;
if ((l6 === false)) break b963;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b963;
{
const k964 = keysOf(l7), v964 = valuesOf(l7);
for (let n964 = 0; n964 < v964.length; n964++) {
l8 = k964 === null ? n964 : k964[n964];
l9 = v964[n964];
b965: {
l10 = l8;
l11 = l9;
l12 = f97(l0,l1,l10); if (l12 === undefined) break b965;
l13 = l12;
l14 = f151(l0,l1,l13,l11); if (l14 === undefined) break b965;
if ((l14 === false)) break b965;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b966: {
if (l4 === undefined) break b966;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b967: {
return l2;
}
}
function f153(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b968: {
b969: {
l4 = undefined;
l5 = l3;
b970: {
l6 = f99(l0,l1,l5); if (l6 === undefined) break b970;
if ((l6 === false)) break b970;
break b969;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b971: {
if (l4 !== undefined) break b971;
l5 = l3;
l6 = f139(l0,l1,l5); if (l6 === undefined) break b971;
l7 = l6;
l8 = new O25("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b971;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b972: {
if (l4 === undefined) break b972;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b973: {
return l2;
}
}
function f154(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b974: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b974;
l11 = l10;
l12 = new O26(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b975: {
if (l6 === undefined) break b975;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b976: {
return l2;
}
}
function f155(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b977: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b978: {
l9 = f67(l0,l1,"checks"); if (l9 === undefined) break b978;
if ((l9 === false)) break b978;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b978;
{
const k979 = keysOf(l10), v979 = valuesOf(l10);
for (let n979 = 0; n979 < v979.length; n979++) {
l11 = k979 === null ? n979 : k979[n979];
l12 = v979[n979];
b980: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b980;
l16 = D(l15, l14); if (l16 === undefined) break b980;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b980;
l19 = l18;
l20 = f141(l0,l1,l6,l17); if (l20 === undefined) break b980;
l21 = l20;
l22 = f153(l0,l1,l17); if (l22 === undefined) break b980;
l23 = l22;
l24 = f154(l0,l1,l19,l21,l23); if (l24 === undefined) break b980;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b981: {
if (l5 === undefined) break b981;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b982: {
return l2;
}
}
function f156(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b983: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b984: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b984;
if ((l12 === false)) break b984;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b984;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b984;
l15 = l14;
l16 = f97(l0,l1,l15); if (l16 === undefined) break b984;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b984;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b984;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b984;
l22 = D(l21, l17); if (l22 === undefined) break b984;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b984;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b984;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b984;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b985: {
if (l6 === undefined) break b985;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b986: {
return l2;
}
}
function f157(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b987: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b988: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b988;
{
const k989 = keysOf(l7), v989 = valuesOf(l7);
for (let n989 = 0; n989 < v989.length; n989++) {
l8 = k989 === null ? n989 : k989[n989];
l9 = v989[n989];
b990: {
l10 = l8;
l11 = l9;
l12 = f147(l0,l1,l11); if (l12 === undefined) break b990;
if ((l12 === false)) break b990;
l13 = f99(l0,l1,l11); if (l13 === undefined) break b990;
if ((l13 === false)) break b990;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b990;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b991: {
if (l4 === undefined) break b991;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b992: {
return l2;
}
}
function f158(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b993: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b994: {
{
const k995 = keysOf(l5), v995 = valuesOf(l5);
for (let n995 = 0; n995 < v995.length; n995++) {
l7 = k995 === null ? n995 : k995[n995];
l8 = v995[n995];
b996: {
l9 = l7;
l10 = l8;
l11 = f90(l0,l1,l10); if (l11 === undefined) break b996;
l12 = l11;
{
const k997 = keysOf(l12), v997 = valuesOf(l12);
for (let n997 = 0; n997 < v997.length; n997++) {
l13 = k997 === null ? n997 : k997[n997];
l14 = v997[n997];
b998: {
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
b999: {
if (l4 === undefined) break b999;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1000: {
return l2;
}
}
function f159(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1001: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b1002: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b1002;
{
const k1003 = keysOf(l9), v1003 = valuesOf(l9);
for (let n1003 = 0; n1003 < v1003.length; n1003++) {
l10 = k1003 === null ? n1003 : k1003[n1003];
l11 = v1003[n1003];
b1004: {
l12 = l10;
l13 = l11;
l14 = f99(l0,l1,l13); if (l14 === undefined) break b1004;
if ((l14 === false)) break b1004;
l15 = f141(l0,l1,l6,l13); if (l15 === undefined) break b1004;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b1004;
l18 = l17;
l19 = f74(l0,l1,l18,l16); if (l19 === undefined) break b1004;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1005: {
if (l5 === undefined) break b1005;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1006: {
return l2;
}
}
function f160(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l146,l147,l148,l149,l150,l151,l152,l153,l154,l155,l156,l157,l158,l2;
b1007: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b1008: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b1008;
{
const k1009 = keysOf(l11), v1009 = valuesOf(l11);
for (let n1009 = 0; n1009 < v1009.length; n1009++) {
l12 = k1009 === null ? n1009 : k1009[n1009];
l13 = v1009[n1009];
b1010: {
l14 = l12;
l15 = l13;
l16 = f99(l0,l1,l15); if (l16 === undefined) break b1010;
if ((l16 === false)) break b1010;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new Bare();
b1011: {
{
const k1012 = keysOf(l17), v1012 = valuesOf(l17);
for (let n1012 = 0; n1012 < v1012.length; n1012++) {
l19 = k1012 === null ? n1012 : k1012[n1012];
l20 = v1012[n1012];
b1013: {
l21 = l19;
l22 = l20;
l23 = f139(l0,l1,l22); if (l23 === undefined) break b1013;
l24 = l23;
insertOnce(l18, l21, l24);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b1014: {
{
const k1015 = keysOf(l25), v1015 = valuesOf(l25);
for (let n1015 = 0; n1015 < v1015.length; n1015++) {
l27 = k1015 === null ? n1015 : k1015[n1015];
l28 = v1015[n1015];
b1016: {
l29 = l27;
if (!("failed" === l28)) break b1016;
l26.add(l29);
}
}
}
}
l30 = l26;
l31 = new RegoSet();
b1017: {
{
const k1018 = keysOf(l17), v1018 = valuesOf(l17);
for (let n1018 = 0; n1018 < v1018.length; n1018++) {
l32 = k1018 === null ? n1018 : k1018[n1018];
l33 = v1018[n1018];
b1019: {
l34 = l32;
l35 = l33;
l36 = f140(l0,l1,l35); if (l36 === undefined) break b1019;
l37 = l36;
{
const k1020 = keysOf(l37), v1020 = valuesOf(l37);
for (let n1020 = 0; n1020 < v1020.length; n1020++) {
l38 = k1020 === null ? n1020 : k1020[n1020];
l39 = v1020[n1020];
b1021: {
l40 = l38;
l41 = l39;
l42 = f129(l0,l1,l35,l41); if (l42 === undefined) break b1021;
if ((l42 === false)) break b1021;
l43 = new O8(l41);
l31.add(l43);
}
}
}
}
}
}
}
l44 = l31;
l45 = new RegoSet();
b1022: {
{
const k1023 = keysOf(l25), v1023 = valuesOf(l25);
for (let n1023 = 0; n1023 < v1023.length; n1023++) {
l46 = k1023 === null ? n1023 : k1023[n1023];
l47 = v1023[n1023];
b1024: {
l48 = l46;
if (!("undecided" === l47)) break b1024;
l49 = D(l17, l48); if (l49 === undefined) break b1024;
l50 = l49;
l51 = f138(l0,l1,l48,l50); if (l51 === undefined) break b1024;
l52 = l51;
{
const k1025 = keysOf(l52), v1025 = valuesOf(l52);
for (let n1025 = 0; n1025 < v1025.length; n1025++) {
l53 = k1025 === null ? n1025 : k1025[n1025];
l54 = v1025[n1025];
b1026: {
l55 = l53;
l56 = l54;
l57 = H(l7) ? l7.rule : undefined; if (l57 === undefined && (l57 = S(l7, "rule")) === undefined) break b1026;
l58 = l57;
l59 = [l58];
l60 = b_array_concat(l59,l56); if (l60 === undefined) break b1026;
l61 = l60;
l62 = b_concat(".",l61); if (l62 === undefined) break b1026;
l63 = l62;
l64 = new O27(l63);
l45.add(l64);
}
}
}
}
}
}
}
l65 = l45;
l66 = new RegoSet();
b1027: {
{
const k1028 = keysOf(l30), v1028 = valuesOf(l30);
for (let n1028 = 0; n1028 < v1028.length; n1028++) {
l67 = k1028 === null ? n1028 : k1028[n1028];
l68 = v1028[n1028];
b1029: {
l69 = l67;
l70 = l68;
l71 = D(l17, l70); if (l71 === undefined) break b1029;
l72 = l71;
l73 = f141(l0,l1,l7,l72); if (l73 === undefined) break b1029;
l74 = l73;
l75 = D(l17, l70); if (l75 === undefined) break b1029;
l76 = l75;
l77 = f143(l0,l1,l76); if (l77 === undefined) break b1029;
l78 = l77;
l79 = f81(l0,l1,l70,l74,l78); if (l79 === undefined) break b1029;
l80 = l79;
l66.add(l80);
}
}
}
}
l81 = l66;
l82 = b_or(l44,l65); if (l82 === undefined) break b1007;
l83 = l82;
l84 = H(l7) ? l7.kind : undefined; if (l84 === undefined && (l84 = S(l7, "kind")) === undefined) break b1007;
l85 = l84;
l86 = f146(l0,l1,l85,l81,l83); if (l86 === undefined) break b1007;
l87 = l86;
l88 = l87;
l89 = f15(l0,l1,l9); if (l89 === undefined) break b1007;
l90 = l89;
l91 = f148(l0,l1,l9); if (l91 === undefined) break b1007;
l92 = l91;
l93 = b_or(l90,l92); if (l93 === undefined) break b1007;
l94 = l93;
l95 = new RegoSet();
b1030: {
{
const k1031 = keysOf(l17), v1031 = valuesOf(l17);
for (let n1031 = 0; n1031 < v1031.length; n1031++) {
l96 = k1031 === null ? n1031 : k1031[n1031];
l97 = v1031[n1031];
b1032: {
l98 = l96;
l99 = l97;
l100 = f149(l0,l1,l98,l88,l30); if (l100 === undefined) break b1032;
if ((l100 === false)) break b1032;
l101 = f150(l0,l1,l99); if (l101 === undefined) break b1032;
l102 = l101;
{
const k1033 = keysOf(l102), v1033 = valuesOf(l102);
for (let n1033 = 0; n1033 < v1033.length; n1033++) {
l103 = k1033 === null ? n1033 : k1033[n1033];
l104 = v1033[n1033];
b1034: {
l105 = l103;
l106 = l104;
l95.add(l106);
}
}
}
}
}
}
}
l107 = l95;
l108 = b_or(l94,l107); if (l108 === undefined) break b1007;
l109 = l108;
l110 = new RegoSet();
b1035: {
l111 = H(l9) ? l9.requirements : undefined; if (l111 === undefined && (l111 = S(l9, "requirements")) === undefined) break b1035;
{
const k1036 = keysOf(l111), v1036 = valuesOf(l111);
for (let n1036 = 0; n1036 < v1036.length; n1036++) {
l112 = k1036 === null ? n1036 : k1036[n1036];
l113 = v1036[n1036];
b1037: {
l114 = l112;
l115 = l113;
l116 = f152(l0,l1,l115); if (l116 === undefined) break b1037;
if ((l116 === false)) break b1037;
l117 = new RegoSet();
l117.add("compliant");
l117.add("indeterminate");
l117.add("permit");
l118 = b_internal_member_2(l88,l117); if (l118 === undefined) break b1037;
if ((l118 === false)) break b1037;
l119 = H(l115) ? l115.waived : undefined; if (l119 === undefined && (l119 = S(l115, "waived")) === undefined) break b1037;
l120 = l119;
l121 = f15(l0,l1,l120); if (l121 === undefined) break b1037;
l122 = l121;
{
const k1038 = keysOf(l122), v1038 = valuesOf(l122);
for (let n1038 = 0; n1038 < v1038.length; n1038++) {
l123 = k1038 === null ? n1038 : k1038[n1038];
l124 = v1038[n1038];
b1039: {
l125 = l123;
l126 = l124;
l110.add(l126);
}
}
}
}
}
}
}
l127 = l110;
l128 = b_or(l109,l127); if (l128 === undefined) break b1007;
l129 = l128;
l130 = f155(l0,l1,l7,l9); if (l130 === undefined) break b1007;
l131 = l130;
l132 = b_or(l44,l65); if (l132 === undefined) break b1007;
l133 = l132;
l134 = f156(l0,l1,l7,l9,l88); if (l134 === undefined) break b1007;
l135 = l134;
l136 = b_or(l81,l135); if (l136 === undefined) break b1007;
l137 = l136;
l138 = f157(l0,l1,l9); if (l138 === undefined) break b1007;
l139 = l138;
l140 = f158(l0,l1,l9); if (l140 === undefined) break b1007;
l141 = l140;
l142 = b_or(l139,l141); if (l142 === undefined) break b1007;
l143 = l142;
l144 = H(l7) ? l7.decision : undefined; if (l144 === undefined && (l144 = S(l7, "decision")) === undefined) break b1007;
l145 = l144;
l146 = [];
b1040: {
l147 = new RegoSet();
l147.add("compliant");
l147.add("permit");
l148 = b_internal_member_2(l88,l147); if (l148 === undefined) break b1040;
if ((l148 === false)) break b1040;
l149 = f159(l0,l1,l7,l9); if (l149 === undefined) break b1040;
l150 = l149;
{
const k1041 = keysOf(l150), v1041 = valuesOf(l150);
for (let n1041 = 0; n1041 < v1041.length; n1041++) {
l151 = k1041 === null ? n1041 : k1041[n1041];
l152 = v1041[n1041];
b1042: {
l153 = l151;
l154 = l152;
l146.push(l154);
}
}
}
}
l155 = l146;
l156 = new O28(l129,l131,l133,l155,l137,l143);
l157 = f25(l0,l1,l145,l8,l88,l156); if (l157 === undefined) break b1007;
l158 = l157;
if (l6 === undefined) l6 = l158; else if (!Q(l6, l158)) conflict();
}
b1043: {
if (l6 === undefined) break b1043;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1044: {
return l2;
}
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1045: {
b1046: {
l3 = undefined;
b1047: {
l4 = f94(l0,l1); if (l4 === undefined) break b1047;
if ((l4 === false)) break b1047;
break b1046;}
l5 = f95(l0,l1); if (l5 === undefined) break b1046;
l6 = l5;
l7 = [];
b1048: {
l8 = f93(l0,l1); if (l8 === undefined) break b1048;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1046;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1049: {
if (l3 !== undefined) break b1049;
l4 = f96(l0,l1); if (l4 === undefined) break b1049;
l5 = l4;
l6 = f93(l0,l1); if (l6 === undefined) break b1049;
l7 = l6;
l8 = f94(l0,l1); if (l8 === undefined) break b1049;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b1049;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1050: {
if (l3 === undefined) break b1050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1051: {
return l2;
}
}
function f161(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1052: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1052;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1052;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1053: {
if (l3 === undefined) break b1053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1054: {
return l2;
}
}
function f162(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1055: {
l3 = undefined;
l4 = f162(l0,l1); if (l4 === undefined) break b1055;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1055;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1055;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1056: {
if (l3 === undefined) break b1056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1057: {
return l2;
}
}
function f163(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function f164(l0,l1) {
let l3,l2;
b1058: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b1059: {
if (l3 === undefined) break b1059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1060: {
return l2;
}
}
function g165(l0,l1) {
let l3,l4,l5,l2;
b1061: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1062: {
if (l3 === undefined) break b1062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1063: {
return l2;
}
}
function f165(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function f166(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1064: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b1064;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1064;
if ((l8 === false)) break b1064;
l9 = H(l5) ? l5.interval : undefined; if (l9 === undefined && (l9 = S(l5, "interval")) === undefined) break b1064;
l10 = l9;
l11 = b_neq(l10,"unset"); if (l11 === undefined) break b1064;
if ((l11 === false)) break b1064;
b1065: {
l12 = H(l5) ? l5.times : undefined; if (l12 === undefined && (l12 = S(l5, "times")) === undefined) break b1065;
if ((l12 === false)) break b1065;
break b1064;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1066: {
if (l4 === undefined) break b1066;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1067: {
return l2;
}
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1068: {
b1069: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1069;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b1069;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1069;
if ((l7 === false)) break b1069;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1069;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b1069;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1070: {
if (l3 !== undefined) break b1070;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1071: {
if (l3 === undefined) break b1071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1072: {
return l2;
}
}
function f167(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1073: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1073;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1073;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1074: {
if (l3 === undefined) break b1074;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1075: {
return l2;
}
}
function f168(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f169(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1076: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.conventions : undefined; if (l6 === undefined && (l6 = S(l5, "conventions")) === undefined) break b1076;
l7 = H(l6) ? l6.first_period : undefined; if (l7 === undefined && (l7 = S(l6, "first_period")) === undefined) break b1076;
l8 = H(l7) ? l7.counts : undefined; if (l8 === undefined && (l8 = S(l7, "counts")) === undefined) break b1076;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1077: {
if (l4 === undefined) break b1077;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1078: {
l4 = undefined;
l5 = l3;
b1079: {
l6 = H(l5) ? l5.conventions : undefined; if (l6 === undefined && (l6 = S(l5, "conventions")) === undefined) break b1079;
l7 = H(l6) ? l6.first_period : undefined; if (l7 === undefined && (l7 = S(l6, "first_period")) === undefined) break b1079;
l8 = H(l7) ? l7.counts : undefined; if (l8 === undefined && (l8 = S(l7, "counts")) === undefined) break b1079;
if ((l8 === false)) break b1079;
break b1078;}
if (l4 === undefined) l4 = "partial"; else if (!Q(l4, "partial")) conflict();
}
b1080: {
if (l4 === undefined) break b1080;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1081: {
return l2;
}
}
function f170(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1082: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f34(l0,l1); if (l10 === undefined) break b1082;
l11 = l10;
l12 = [l11,l9];
l13 = b_max(l12); if (l13 === undefined) break b1082;
l14 = l13;
l15 = f169(l0,l1,l7); if (l15 === undefined) break b1082;
l16 = l15;
l17 = H(l8) ? l8.interval : undefined; if (l17 === undefined && (l17 = S(l8, "interval")) === undefined) break b1082;
l18 = l17;
l19 = f41(l0,l1,l18,l14,l16); if (l19 === undefined) break b1082;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b1083: {
if (l6 === undefined) break b1083;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1084: {
return l2;
}
}
function f171(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1085: {
b1086: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b1086;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b1086;
if ((l12 === false)) break b1086;
l13 = f6(l0,l1); if (l13 === undefined) break b1086;
l14 = l13;
l15 = f44(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b1086;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b1087: {
if (l6 !== undefined) break b1087;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b1087;
l11 = f6(l0,l1); if (l11 === undefined) break b1087;
l12 = l11;
l13 = f44(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b1087;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b1088: {
if (l6 !== undefined) break b1088;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1088;
if ((l10 === false)) break b1088;
l11 = f6(l0,l1); if (l11 === undefined) break b1088;
l12 = l11;
l13 = f44(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b1088;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b1089: {
if (l6 !== undefined) break b1089;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b1089;
l11 = l10;
l12 = f40(l0,l1,l7,l11); if (l12 === undefined) break b1089;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b1090: {
if (l6 === undefined) break b1090;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1091: {
return l2;
}
}
function f172(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1092: {
b1093: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b1093;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b1093;
if ((l10 === false)) break b1093;
l11 = f6(l0,l1); if (l11 === undefined) break b1093;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b1093;
if ((l13 === false)) break b1093;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1094: {
if (l5 !== undefined) break b1094;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b1095: {
if (l5 === undefined) break b1095;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1096: {
return l2;
}
}
function f173(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1097: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f170(l0,l1,l8,l9,l10); if (l12 === undefined) break b1097;
l13 = l12;
l14 = l13;
l15 = H(l9) ? l9.interval : undefined; if (l15 === undefined && (l15 = S(l9, "interval")) === undefined) break b1097;
l16 = l15;
l17 = f171(l0,l1,l16,l14,l11); if (l17 === undefined) break b1097;
l18 = l17;
l19 = l18;
l20 = H(l19) ? l19.period : undefined; if (l20 === undefined && (l20 = S(l19, "period")) === undefined) break b1097;
l21 = l20;
l22 = f172(l0,l1,l21,l14); if (l22 === undefined) break b1097;
l23 = l22;
l24 = H(l19) ? l19.period : undefined; if (l24 === undefined && (l24 = S(l19, "period")) === undefined) break b1097;
l25 = l24;
l26 = H(l19) ? l19.status : undefined; if (l26 === undefined && (l26 = S(l19, "status")) === undefined) break b1097;
l27 = l26;
l28 = new O29(l23,l25,l14,l27);
l29 = l28;
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b1098: {
if (l7 === undefined) break b1098;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1099: {
return l2;
}
}
function f174(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1100: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1101: {
l9 = H(l7) ? l7.status : undefined; if (l9 === undefined && (l9 = S(l7, "status")) === undefined) break b1101;
if (!(l9 === "unknown")) break b1101;
l10 = b_object_get(l6,"days","last_done_on"); if (l10 === undefined) break b1101;
l11 = l10;
l12 = new O8(l11);
l8.add(l12);
}
l13 = l8;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b1102: {
if (l5 === undefined) break b1102;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1103: {
return l2;
}
}
function f175(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1104: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b1105: {
if ((l9 === false)) break b1105;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b1105;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b1105;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b1105;
l15 = l14;
l16 = new O11(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b1105;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1105;
l20 = l19;
{
const k1106 = keysOf(l20), v1106 = valuesOf(l20);
for (let n1106 = 0; n1106 < v1106.length; n1106++) {
l21 = k1106 === null ? n1106 : k1106[n1106];
l22 = v1106[n1106];
b1107: {
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
b1108: {
if (l6 === undefined) break b1108;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1109: {
return l2;
}
}
function f176(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16;
b1110: {
l4 = undefined;
l5 = l3;
b1111: {
l6 = H(l5) ? l5.left : undefined; if (l6 === undefined && (l6 = S(l5, "left")) === undefined) break b1111;
if ((l6 === false)) break b1111;
break b1110;}
l7 = H(l5) ? l5.period : undefined; if (l7 === undefined && (l7 = S(l5, "period")) === undefined) break b1110;
l8 = H(l7) ? l7.last : undefined; if (l8 === undefined && (l8 = S(l7, "last")) === undefined) break b1110;
l9 = l8;
l10 = H(l5) ? l5.period : undefined; if (l10 === undefined && (l10 = S(l5, "period")) === undefined) break b1110;
l11 = H(l10) ? l10.name : undefined; if (l11 === undefined && (l11 = S(l10, "name")) === undefined) break b1110;
l12 = l11;
l13 = new O30(l9,l12);
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1112: {
if (l4 === undefined) break b1112;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1113: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.left : undefined; if (l6 === undefined && (l6 = S(l5, "left")) === undefined) break b1113;
if ((l6 === false)) break b1113;
l7 = H(l5) ? l5.period : undefined; if (l7 === undefined && (l7 = S(l5, "period")) === undefined) break b1113;
l8 = H(l7) ? l7.last : undefined; if (l8 === undefined && (l8 = S(l7, "last")) === undefined) break b1113;
l9 = l8;
l10 = H(l5) ? l5.left : undefined; if (l10 === undefined && (l10 = S(l5, "left")) === undefined) break b1113;
l11 = l10;
l12 = H(l5) ? l5.period : undefined; if (l12 === undefined && (l12 = S(l5, "period")) === undefined) break b1113;
l13 = H(l12) ? l12.name : undefined; if (l13 === undefined && (l13 = S(l12, "name")) === undefined) break b1113;
l14 = l13;
l15 = new O31(l9,l11,l14);
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1114: {
if (l4 === undefined) break b1114;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1115: {
return l2;
}
}
function f177(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1116: {
b1117: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f67(l0,l1,"working"); if (l14 === undefined) break b1117;
if ((l14 === false)) break b1117;
{
const k1118 = keysOf(l11), v1118 = valuesOf(l11);
for (let n1118 = 0; n1118 < v1118.length; n1118++) {
l15 = k1118 === null ? n1118 : k1118[n1118];
l16 = v1118[n1118];
b1119: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1119;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1119;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1119;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1119;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1119;
l32 = l31;
l33 = [];
b1120: {
{
const k1121 = keysOf(l9), v1121 = valuesOf(l9);
for (let n1121 = 0; n1121 < v1121.length; n1121++) {
l34 = k1121 === null ? n1121 : k1121[n1121];
l35 = v1121[n1121];
b1122: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1122;
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
l45 = new O32(l32,l30,l17,l18);
l43.push(l45);
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1119;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1123: {
if (l8 !== undefined) break b1123;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1124: {
if (l8 === undefined) break b1124;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1125: {
return l2;
}
}
function f178(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2,l17,l18,l19,l20,l21,l22;
b1126: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.interval : undefined; if (l10 === undefined && (l10 = S(l7, "interval")) === undefined) break b1126;
l11 = l10;
l12 = b_is_string(l11); if (l12 === undefined) break b1126;
if ((l12 === false)) break b1126;
l13 = H(l8) ? l8.started : undefined; if (l13 === undefined && (l13 = S(l8, "started")) === undefined) break b1126;
l14 = l13;
l15 = f68(l0,l1,l7,l14,l9); if (l15 === undefined) break b1126;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b1127: {
if (l6 === undefined) break b1127;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1128: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.interval : undefined; if (l10 === undefined && (l10 = S(l7, "interval")) === undefined) break b1128;
l11 = l10;
l12 = b_is_object(l11); if (l12 === undefined) break b1128;
if ((l12 === false)) break b1128;
l13 = H(l8) ? l8.started : undefined; if (l13 === undefined && (l13 = S(l8, "started")) === undefined) break b1128;
l14 = l13;
l15 = H(l7) ? l7.interval : undefined; if (l15 === undefined && (l15 = S(l7, "interval")) === undefined) break b1128;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b1128;
l18 = l17;
l19 = ["due_on"];
l20 = new O33(l18);
l21 = f177(l0,l1,l19,l14,l16,l7,l20); if (l21 === undefined) break b1128;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b1129: {
if (l6 === undefined) break b1129;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1130: {
return l2;
}
}
function f179(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l2;
b1131: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f174(l0,l1,l8,l11); if (l12 === undefined) break b1131;
l13 = l12;
l14 = l13;
l15 = H(l11) ? l11.status : undefined; if (l15 === undefined && (l15 = S(l11, "status")) === undefined) break b1131;
l16 = l15;
l17 = new RegoSet();
l17.add(l16);
l18 = f65(l0,l1,l17,l14); if (l18 === undefined) break b1131;
l19 = l18;
l20 = f15(l0,l1,l10); if (l20 === undefined) break b1131;
l21 = l20;
l22 = H(l11) ? l11.cut : undefined; if (l22 === undefined && (l22 = S(l11, "cut")) === undefined) break b1131;
l23 = l22;
l24 = f175(l0,l1,l9,l10,l23); if (l24 === undefined) break b1131;
l25 = l24;
l26 = b_or(l21,l25); if (l26 === undefined) break b1131;
l27 = l26;
l28 = f176(l0,l1,l11); if (l28 === undefined) break b1131;
l29 = l28;
l30 = H(l11) ? l11.period : undefined; if (l30 === undefined && (l30 = S(l11, "period")) === undefined) break b1131;
l31 = l30;
l32 = f178(l0,l1,l10,l11,l31); if (l32 === undefined) break b1131;
l33 = l32;
l34 = H(l8) ? l8.decision : undefined; if (l34 === undefined && (l34 = S(l8, "decision")) === undefined) break b1131;
l35 = l34;
l36 = [];
b1132: {
l37 = H(l11) ? l11.status : undefined; if (l37 === undefined && (l37 = S(l11, "status")) === undefined) break b1132;
l38 = l37;
l39 = H(l8) ? l8.codes : undefined; if (l39 === undefined && (l39 = S(l8, "codes")) === undefined) break b1132;
l40 = D(l39, l38); if (l40 === undefined) break b1132;
if ((l40 === false)) break b1132;
l41 = f76(l0,l1,l10); if (l41 === undefined) break b1132;
l42 = l41;
{
const k1133 = keysOf(l42), v1133 = valuesOf(l42);
for (let n1133 = 0; n1133 < v1133.length; n1133++) {
l43 = k1133 === null ? n1133 : k1133[n1133];
l44 = v1133[n1133];
b1134: {
l45 = l43;
l46 = l44;
l36.push(l46);
}
}
}
}
l47 = l36;
l48 = new RegoSet();
b1135: {
l49 = H(l11) ? l11.status : undefined; if (l49 === undefined && (l49 = S(l11, "status")) === undefined) break b1135;
l50 = l49;
l51 = H(l8) ? l8.codes : undefined; if (l51 === undefined && (l51 = S(l8, "codes")) === undefined) break b1135;
l52 = D(l51, l50); if (l52 === undefined) break b1135;
l53 = l52;
l54 = f27(l0,l1,l53,l10); if (l54 === undefined) break b1135;
l55 = l54;
l56 = H(l11) ? l11.period : undefined; if (l56 === undefined && (l56 = S(l11, "period")) === undefined) break b1135;
l57 = H(l56) ? l56.name : undefined; if (l57 === undefined && (l57 = S(l56, "name")) === undefined) break b1135;
l58 = l57;
l59 = new O18(l58);
l60 = b_object_union(l55,l59); if (l60 === undefined) break b1135;
l61 = l60;
l48.add(l61);
}
l62 = l48;
l63 = new O34(l27,l14,l47,l62,l29,l33);
l64 = f25(l0,l1,l35,l9,l19,l63); if (l64 === undefined) break b1131;
l65 = l64;
if (l7 === undefined) l7 = l65; else if (!Q(l7, l65)) conflict();
}
b1136: {
if (l7 === undefined) break b1136;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1137: {
return l2;
}
}
function f180(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2,l13,l14,l15,l16;
b1138: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b1138;
l9 = l8;
l10 = b_is_object(l9); if (l10 === undefined) break b1138;
if ((l10 === false)) break b1138;
l11 = H(l7) ? l7.period : undefined; if (l11 === undefined && (l11 = S(l7, "period")) === undefined) break b1138;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b1139: {
if (l5 === undefined) break b1139;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1140: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b1140;
l9 = l8;
l10 = b_is_string(l9); if (l10 === undefined) break b1140;
if ((l10 === false)) break b1140;
l11 = H(l6) ? l6.interval : undefined; if (l11 === undefined && (l11 = S(l6, "interval")) === undefined) break b1140;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1140;
l14 = l13;
l15 = f40(l0,l1,l12,l14); if (l15 === undefined) break b1140;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b1141: {
if (l5 === undefined) break b1141;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1142: {
return l2;
}
}
function f181(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l2;
b1143: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f174(l0,l1,l8,l11); if (l12 === undefined) break b1143;
l13 = l12;
l14 = l13;
l15 = new RegoSet();
b1144: {
l16 = H(l11) ? l11.status : undefined; if (l16 === undefined && (l16 = S(l11, "status")) === undefined) break b1144;
l17 = l16;
l18 = new RegoSet();
l18.add("due");
l18.add("overdue");
l19 = b_internal_member_2(l17,l18); if (l19 === undefined) break b1144;
if ((l19 === false)) break b1144;
l15.add("may_act");
}
l20 = l15;
l21 = new Bare();
b1145: {
l22 = b_count(l20); if (l22 === undefined) break b1145;
l23 = l22;
l24 = 0;
l25 = b_gt(l23,l24); if (l25 === undefined) break b1145;
if ((l25 === false)) break b1145;
l26 = new RegoSet();
l26.add("by");
l27 = b_object_filter(l10,l26); if (l27 === undefined) break b1145;
l28 = l27;
{
const k1146 = keysOf(l28), v1146 = valuesOf(l28);
for (let n1146 = 0; n1146 < v1146.length; n1146++) {
l29 = k1146 === null ? n1146 : k1146[n1146];
l30 = v1146[n1146];
b1147: {
l31 = l29;
l32 = l30;
insertOnce(l21, l31, l32);
}
}
}
}
l33 = l21;
l34 = f180(l0,l1,l10,l11); if (l34 === undefined) break b1143;
l35 = l34;
l36 = l35;
l37 = f65(l0,l1,l20,l14); if (l37 === undefined) break b1143;
l38 = l37;
l39 = f15(l0,l1,l10); if (l39 === undefined) break b1143;
l40 = l39;
l41 = H(l36) ? l36.last : undefined; if (l41 === undefined && (l41 = S(l36, "last")) === undefined) break b1143;
l42 = l41;
l43 = H(l36) ? l36.name : undefined; if (l43 === undefined && (l43 = S(l36, "name")) === undefined) break b1143;
l44 = l43;
l45 = new O30(l42,l44);
l46 = b_object_union(l45,l33); if (l46 === undefined) break b1143;
l47 = l46;
l48 = f178(l0,l1,l10,l11,l36); if (l48 === undefined) break b1143;
l49 = l48;
l50 = H(l8) ? l8.decision : undefined; if (l50 === undefined && (l50 = S(l8, "decision")) === undefined) break b1143;
l51 = l50;
l52 = new RegoSet();
b1148: {
l53 = b_count(l20); if (l53 === undefined) break b1148;
l54 = l53;
l55 = 0;
l56 = b_gt(l54,l55); if (l56 === undefined) break b1148;
if ((l56 === false)) break b1148;
l57 = H(l8) ? l8.codes : undefined; if (l57 === undefined && (l57 = S(l8, "codes")) === undefined) break b1148;
l58 = H(l57) ? l57.possible : undefined; if (l58 === undefined && (l58 = S(l57, "possible")) === undefined) break b1148;
l59 = l58;
l60 = f27(l0,l1,l59,l10); if (l60 === undefined) break b1148;
l61 = l60;
l52.add(l61);
}
l62 = l52;
l63 = new O35(l40,l14,l62,l47,l49);
l64 = f25(l0,l1,l51,l9,l38,l63); if (l64 === undefined) break b1143;
l65 = l64;
if (l7 === undefined) l7 = l65; else if (!Q(l7, l65)) conflict();
}
b1149: {
if (l7 === undefined) break b1149;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1150: {
return l2;
}
}
function f182(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1151: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1152: {
b1153: {
l7 = H(l5) ? l5.interval : undefined; if (l7 === undefined && (l7 = S(l5, "interval")) === undefined) break b1153;
if ((l7 === false)) break b1153;
break b1152;}
l6.add("interval");
}
l8 = l6;
l9 = new RegoSet();
b1154: {
l10 = ["interval","times"];
l11 = l10;
{
const k1155 = keysOf(l11), v1155 = valuesOf(l11);
for (let n1155 = 0; n1155 < v1155.length; n1155++) {
l12 = k1155 === null ? n1155 : k1155[n1155];
l13 = v1155[n1155];
b1156: {
l14 = l12;
l15 = l13;
l16 = D(l5, l15); if (l16 === undefined) break b1156;
if (!(l16 === "unset")) break b1156;
l9.add(l15);
}
}
}
}
l17 = l9;
l18 = b_or(l8,l17); if (l18 === undefined) break b1151;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b1157: {
if (l4 === undefined) break b1157;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1158: {
return l2;
}
}
function f183(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1159: {
b1160: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1160;
if ((l8 === false)) break b1160;
l9 = [l6,l7];
l10 = b_max(l9); if (l10 === undefined) break b1160;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b1161: {
if (l5 !== undefined) break b1161;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b1162: {
if (l5 === undefined) break b1162;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1163: {
return l2;
}
}
function f184(l0,l1,l3) {
let l4,l5,l2,l6;
b1164: {
l4 = undefined;
l5 = null;
if (!Q(l3, l5)) break b1164;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1165: {
if (l4 === undefined) break b1165;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1166: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1166;
if ((l6 === false)) break b1166;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1167: {
if (l4 === undefined) break b1167;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1168: {
return l2;
}
}
function f185(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1169: {
b1170: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f6(l0,l1); if (l12 === undefined) break b1170;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b1170;
if ((l14 === false)) break b1170;
if (l7 === undefined) l7 = "settled"; else if (!Q(l7, "settled")) conflict();
}
b1171: {
if (l7 !== undefined) break b1171;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f6(l0,l1); if (l12 === undefined) break b1171;
l13 = l12;
l14 = b_gt(l13,l10); if (l14 === undefined) break b1171;
if ((l14 === false)) break b1171;
l15 = f184(l0,l1,l11); if (l15 === undefined) break b1171;
if ((l15 === false)) break b1171;
if (l7 === undefined) l7 = "overdue"; else if (!Q(l7, "overdue")) conflict();
}
b1172: {
if (l7 !== undefined) break b1172;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f32(l0,l1,l11); if (l12 === undefined) break b1172;
if ((l12 === false)) break b1172;
l13 = b_gte(l11,l9); if (l13 === undefined) break b1172;
if ((l13 === false)) break b1172;
if (l7 === undefined) l7 = "settled"; else if (!Q(l7, "settled")) conflict();
}
b1173: {
if (l7 !== undefined) break b1173;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f184(l0,l1,l11); if (l12 === undefined) break b1173;
if ((l12 === false)) break b1173;
if (l7 === undefined) l7 = "due"; else if (!Q(l7, "due")) conflict();
}
b1174: {
if (l7 !== undefined) break b1174;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
if (l7 === undefined) l7 = "unknown"; else if (!Q(l7, "unknown")) conflict();
}
b1175: {
if (l7 === undefined) break b1175;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b1176: {
return l2;
}
}
function f186(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b1177: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f34(l0,l1); if (l10 === undefined) break b1177;
l11 = l10;
l12 = [l11,l8];
l13 = b_max(l12); if (l13 === undefined) break b1177;
l14 = l13;
l15 = l14;
l16 = f183(l0,l1,l15,l9); if (l16 === undefined) break b1177;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.interval : undefined; if (l19 === undefined && (l19 = S(l7, "interval")) === undefined) break b1177;
l20 = l19;
l21 = f51(l0,l1,l18,l20); if (l21 === undefined) break b1177;
l22 = l21;
l23 = l22;
l24 = [l18,l23];
l25 = b_concat("/",l24); if (l25 === undefined) break b1177;
l26 = l25;
l27 = new O6(l18,l23,l26);
l28 = l27;
l29 = f185(l0,l1,l15,l18,l23,l9); if (l29 === undefined) break b1177;
l30 = l29;
l31 = l30;
l32 = new O29(false,l28,l18,l31);
if (l6 === undefined) l6 = l32; else if (!Q(l6, l32)) conflict();
}
b1178: {
if (l6 === undefined) break b1178;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1179: {
return l2;
}
}
function f187(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1180: {
l4 = undefined;
l5 = l3;
l6 = b_object_get(l5,"days",""); if (l6 === undefined) break b1180;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1180;
l9 = l8;
l10 = b_object_get(l9,l7,"unknown"); if (l10 === undefined) break b1180;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1181: {
if (l4 === undefined) break b1181;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1182: {
return l2;
}
}
function f188(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1183: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b1184: {
{
const k1185 = keysOf(l7), v1185 = valuesOf(l7);
for (let n1185 = 0; n1185 < v1185.length; n1185++) {
l9 = k1185 === null ? n1185 : k1185[n1185];
l10 = v1185[n1185];
b1186: {
l11 = l9;
l12 = l10;
l13 = f32(l0,l1,l12); if (l13 === undefined) break b1186;
if ((l13 === false)) break b1186;
l14 = H(l6) ? l6.first : undefined; if (l14 === undefined && (l14 = S(l6, "first")) === undefined) break b1186;
l15 = l14;
l16 = b_gte(l12,l15); if (l16 === undefined) break b1186;
if ((l16 === false)) break b1186;
l17 = H(l6) ? l6.last : undefined; if (l17 === undefined && (l17 = S(l6, "last")) === undefined) break b1186;
l18 = l17;
l19 = b_lte(l12,l18); if (l19 === undefined) break b1186;
if ((l19 === false)) break b1186;
l8.push(l12);
}
}
}
}
l20 = l8;
l21 = b_count(l20); if (l21 === undefined) break b1183;
l22 = l21;
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b1187: {
if (l5 === undefined) break b1187;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1188: {
return l2;
}
}
function f189(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1189: {
b1190: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f6(l0,l1); if (l14 === undefined) break b1190;
l15 = l14;
l16 = b_lt(l15,l11); if (l16 === undefined) break b1190;
if ((l16 === false)) break b1190;
l17 = [];
l18 = 0;
l17.push(l18);
l17.push(l12);
l19 = b_max(l17); if (l19 === undefined) break b1190;
l20 = l19;
l21 = new O36(l20,l9,"settled");
if (l8 === undefined) l8 = l21; else if (!Q(l8, l21)) conflict();
}
b1191: {
if (l8 !== undefined) break b1191;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = 0;
l15 = b_lte(l12,l14); if (l15 === undefined) break b1191;
if ((l15 === false)) break b1191;
l16 = new Bare();
l17 = 0;
l16["left"] = l17;
l16["period"] = l9;
l16["status"] = "settled";
if (l8 === undefined) l8 = l16; else if (!Q(l8, l16)) conflict();
}
b1192: {
if (l8 !== undefined) break b1192;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = 0;
l15 = b_lte(l13,l14); if (l15 === undefined) break b1192;
if ((l15 === false)) break b1192;
l16 = new O36(l12,l9,"due");
if (l8 === undefined) l8 = l16; else if (!Q(l8, l16)) conflict();
}
b1193: {
if (l8 !== undefined) break b1193;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b1193;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b1193;
if ((l16 === false)) break b1193;
l17 = new O36(l12,l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b1194: {
if (l8 !== undefined) break b1194;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O36(l13,l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1195: {
if (l8 === undefined) break b1195;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1196: {
return l2;
}
}
function f190(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1197: {
b1198: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_is_array(l11); if (l12 === undefined) break b1198;
if ((l12 === false)) break b1198;
l13 = f170(l0,l1,l8,l9,l10); if (l13 === undefined) break b1198;
l14 = l13;
l15 = l14;
l16 = H(l9) ? l9.interval : undefined; if (l16 === undefined && (l16 = S(l9, "interval")) === undefined) break b1198;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1198;
l19 = l18;
l20 = f40(l0,l1,l17,l19); if (l20 === undefined) break b1198;
l21 = l20;
l22 = l21;
l23 = H(l22) ? l22.first : undefined; if (l23 === undefined && (l23 = S(l22, "first")) === undefined) break b1198;
l24 = l23;
l25 = -1;
l26 = f4(l0,l1,l24,l25); if (l26 === undefined) break b1198;
l27 = l26;
l28 = H(l9) ? l9.interval : undefined; if (l28 === undefined && (l28 = S(l9, "interval")) === undefined) break b1198;
l29 = l28;
l30 = f40(l0,l1,l29,l27); if (l30 === undefined) break b1198;
l31 = l30;
l32 = l31;
l33 = f188(l0,l1,l22,l11); if (l33 === undefined) break b1198;
l34 = l33;
l35 = H(l9) ? l9.times : undefined; if (l35 === undefined && (l35 = S(l9, "times")) === undefined) break b1198;
l36 = l35;
l37 = b_minus(l36,l34); if (l37 === undefined) break b1198;
l38 = l37;
l39 = f188(l0,l1,l32,l11); if (l39 === undefined) break b1198;
l40 = l39;
l41 = H(l9) ? l9.times : undefined; if (l41 === undefined && (l41 = S(l9, "times")) === undefined) break b1198;
l42 = l41;
l43 = b_minus(l42,l40); if (l43 === undefined) break b1198;
l44 = l43;
l45 = f189(l0,l1,l22,l32,l15,l38,l44); if (l45 === undefined) break b1198;
l46 = l45;
l47 = l46;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b1198;
l49 = l48;
l50 = f172(l0,l1,l49,l15); if (l50 === undefined) break b1198;
l51 = l50;
l52 = H(l47) ? l47.left : undefined; if (l52 === undefined && (l52 = S(l47, "left")) === undefined) break b1198;
l53 = l52;
l54 = H(l47) ? l47.period : undefined; if (l54 === undefined && (l54 = S(l47, "period")) === undefined) break b1198;
l55 = l54;
l56 = H(l47) ? l47.status : undefined; if (l56 === undefined && (l56 = S(l47, "status")) === undefined) break b1198;
l57 = l56;
l58 = new O37(l51,l53,l55,l15,l57);
l59 = l58;
if (l7 === undefined) l7 = l59; else if (!Q(l7, l59)) conflict();
}
b1199: {
if (l7 !== undefined) break b1199;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f170(l0,l1,l8,l9,l10); if (l12 === undefined) break b1199;
l13 = l12;
l14 = l13;
l15 = H(l9) ? l9.interval : undefined; if (l15 === undefined && (l15 = S(l9, "interval")) === undefined) break b1199;
l16 = l15;
l17 = f6(l0,l1); if (l17 === undefined) break b1199;
l18 = l17;
l19 = f40(l0,l1,l16,l18); if (l19 === undefined) break b1199;
l20 = l19;
l21 = l20;
l22 = f172(l0,l1,l21,l14); if (l22 === undefined) break b1199;
l23 = l22;
l24 = new O29(l23,l21,l14,"unknown");
if (l7 === undefined) l7 = l24; else if (!Q(l7, l24)) conflict();
}
b1200: {
if (l7 === undefined) break b1200;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b1201: {
return l2;
}
}
function f191(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1202: {
b1203: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1203;
l11 = l10;
l12 = b_is_object(l11); if (l12 === undefined) break b1203;
if ((l12 === false)) break b1203;
l13 = f167(l0,l1); if (l13 === undefined) break b1203;
l14 = l13;
l15 = f168(l0,l1); if (l15 === undefined) break b1203;
l16 = l15;
l17 = f186(l0,l1,l9,l14,l16); if (l17 === undefined) break b1203;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b1204: {
if (l6 !== undefined) break b1204;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f187(l0,l1,l7); if (l10 === undefined) break b1204;
l11 = l10;
l12 = f167(l0,l1); if (l12 === undefined) break b1204;
l13 = l12;
l14 = f190(l0,l1,l8,l9,l13,l11); if (l14 === undefined) break b1204;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b1205: {
if (l6 === undefined) break b1205;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1206: {
return l2;
}
}
function f192(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1207: {
b1208: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b1208;
if ((l10 === false)) break b1208;
b1209: {
l11 = H(l9) ? l9.may : undefined; if (l11 === undefined && (l11 = S(l9, "may")) === undefined) break b1209;
if ((l11 === false)) break b1209;
break b1208;}
l12 = f167(l0,l1); if (l12 === undefined) break b1208;
l13 = l12;
l14 = f168(l0,l1); if (l14 === undefined) break b1208;
l15 = l14;
l16 = f173(l0,l1,l8,l9,l13,l15); if (l16 === undefined) break b1208;
l17 = l16;
l18 = f179(l0,l1,l7,l8,l9,l17); if (l18 === undefined) break b1208;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b1210: {
if (l6 !== undefined) break b1210;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f166(l0,l1,l9); if (l10 === undefined) break b1210;
if ((l10 === false)) break b1210;
l11 = f167(l0,l1); if (l11 === undefined) break b1210;
l12 = l11;
l13 = f168(l0,l1); if (l13 === undefined) break b1210;
l14 = l13;
l15 = f173(l0,l1,l8,l9,l12,l14); if (l15 === undefined) break b1210;
l16 = l15;
l17 = f181(l0,l1,l7,l8,l9,l16); if (l17 === undefined) break b1210;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b1211: {
if (l6 !== undefined) break b1211;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f182(l0,l1,l9); if (l10 === undefined) break b1211;
l11 = l10;
l12 = b_count(l11); if (l12 === undefined) break b1211;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b1211;
if ((l15 === false)) break b1211;
l16 = f15(l0,l1,l9); if (l16 === undefined) break b1211;
l17 = l16;
l18 = H(l7) ? l7.decision : undefined; if (l18 === undefined && (l18 = S(l7, "decision")) === undefined) break b1211;
l19 = l18;
l20 = new RegoSet();
b1212: {
l21 = f182(l0,l1,l9); if (l21 === undefined) break b1212;
l22 = l21;
{
const k1213 = keysOf(l22), v1213 = valuesOf(l22);
for (let n1213 = 0; n1213 < v1213.length; n1213++) {
l23 = k1213 === null ? n1213 : k1213[n1213];
l24 = v1213[n1213];
b1214: {
l25 = l23;
l26 = l24;
l27 = H(l7) ? l7.rule : undefined; if (l27 === undefined && (l27 = S(l7, "rule")) === undefined) break b1214;
l28 = l27;
l29 = [l28,l26];
l30 = b_concat(".",l29); if (l30 === undefined) break b1214;
l31 = l30;
l32 = new O27(l31);
l20.add(l32);
}
}
}
}
l33 = l20;
l34 = new O38(l17,l33);
l35 = f25(l0,l1,l19,l8,"indeterminate",l34); if (l35 === undefined) break b1211;
l36 = l35;
if (l6 === undefined) l6 = l36; else if (!Q(l6, l36)) conflict();
}
b1215: {
if (l6 !== undefined) break b1215;
l7 = l3;
l8 = l4;
l9 = l5;
b1216: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1216;
if ((l10 === false)) break b1216;
break b1215;}
l11 = f191(l0,l1,l7,l8,l9); if (l11 === undefined) break b1215;
l12 = l11;
l13 = f179(l0,l1,l7,l8,l9,l12); if (l13 === undefined) break b1215;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b1217: {
if (l6 !== undefined) break b1217;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f191(l0,l1,l7,l8,l9); if (l10 === undefined) break b1217;
l11 = l10;
l12 = f181(l0,l1,l7,l8,l9,l11); if (l12 === undefined) break b1217;
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b1218: {
if (l6 === undefined) break b1218;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1219: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1220: {
b1221: {
l3 = undefined;
b1222: {
l4 = f163(l0,l1); if (l4 === undefined) break b1222;
if ((l4 === false)) break b1222;
break b1221;}
l5 = f164(l0,l1); if (l5 === undefined) break b1221;
l6 = l5;
l7 = [];
b1223: {
l8 = f162(l0,l1); if (l8 === undefined) break b1223;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1221;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1224: {
if (l3 !== undefined) break b1224;
l4 = f165(l0,l1); if (l4 === undefined) break b1224;
l5 = l4;
l6 = f162(l0,l1); if (l6 === undefined) break b1224;
l7 = l6;
l8 = f163(l0,l1); if (l8 === undefined) break b1224;
l9 = l8;
l10 = f192(l0,l1,l5,l7,l9); if (l10 === undefined) break b1224;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1225: {
if (l3 === undefined) break b1225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1226: {
return l2;
}
}
function f193(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1227: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1227;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1227;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1228: {
if (l3 === undefined) break b1228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1229: {
return l2;
}
}
function f194(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1230: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1230;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1230;
l6 = l5;
l7 = f194(l0,l1); if (l7 === undefined) break b1230;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1230;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b1230;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b1230;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b1230;
if ((l12 === false)) break b1230;
l13 = f194(l0,l1); if (l13 === undefined) break b1230;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1230;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b1230;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1231: {
if (l3 === undefined) break b1231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1232: {
return l2;
}
}
function f195(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f196(l0,l1) {
let l3,l2;
b1233: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b1234: {
if (l3 === undefined) break b1234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1235: {
return l2;
}
}
function g197(l0,l1) {
let l3,l4,l5,l6,l2;
b1236: {
l3 = undefined;
l4 = new Bare();
l5 = new O39("forbidden");
l4["binds"] = l5;
l6 = new O40("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1237: {
if (l3 === undefined) break b1237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1238: {
return l2;
}
}
function f197(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f198(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b1239: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b1239;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b1239;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b1239;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b1239;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b1239;
l18 = l17;
l19 = [];
b1240: {
l20 = f67(l0,l1,"checks"); if (l20 === undefined) break b1240;
if ((l20 === false)) break b1240;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b1240;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b1240;
l23 = l22;
l24 = f154(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b1240;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O41(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b1239;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b1241: {
if (l6 === undefined) break b1241;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1242: {
return l2;
}
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1243: {
b1244: {
l3 = undefined;
b1245: {
l4 = f195(l0,l1); if (l4 === undefined) break b1245;
if ((l4 === false)) break b1245;
break b1244;}
l5 = f196(l0,l1); if (l5 === undefined) break b1244;
l6 = l5;
l7 = [];
b1246: {
l8 = f194(l0,l1); if (l8 === undefined) break b1246;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1244;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1247: {
if (l3 !== undefined) break b1247;
l4 = f197(l0,l1); if (l4 === undefined) break b1247;
l5 = l4;
l6 = f194(l0,l1); if (l6 === undefined) break b1247;
l7 = l6;
l8 = f195(l0,l1); if (l8 === undefined) break b1247;
l9 = l8;
l10 = f198(l0,l1,l5,l7,l9); if (l10 === undefined) break b1247;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1248: {
if (l3 === undefined) break b1248;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1249: {
return l2;
}
}
function f199(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1250: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1250;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1250;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1251: {
if (l3 === undefined) break b1251;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1252: {
return l2;
}
}
function f200(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1253: {
l3 = undefined;
l4 = f200(l0,l1); if (l4 === undefined) break b1253;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1253;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b1253;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1254: {
if (l3 === undefined) break b1254;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1255: {
return l2;
}
}
function f201(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b1256: {
l3 = undefined;
b1257: {
l4 = f201(l0,l1); if (l4 === undefined) break b1257;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b1257;
if ((l5 === false)) break b1257;
break b1256;}
l6 = f201(l0,l1); if (l6 === undefined) break b1256;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1258: {
if (l3 === undefined) break b1258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1259: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1259;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b1259;
l6 = l5;
l7 = f201(l0,l1); if (l7 === undefined) break b1259;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b1259;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b1259;
if ((l10 === false)) break b1259;
l11 = f201(l0,l1); if (l11 === undefined) break b1259;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1260: {
if (l3 === undefined) break b1260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1261: {
return l2;
}
}
function f202(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function f203(l0,l1) {
let l3,l2;
b1262: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b1263: {
if (l3 === undefined) break b1263;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1264: {
return l2;
}
}
function f204(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1265: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1265;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b1265;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b1265;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1265;
if ((l14 === false)) break b1265;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1266: {
if (l4 === undefined) break b1266;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1267: {
return l2;
}
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1268: {
l3 = undefined;
l4 = [];
b1269: {
l5 = f202(l0,l1); if (l5 === undefined) break b1269;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b1269;
{
const k1270 = keysOf(l6), v1270 = valuesOf(l6);
for (let n1270 = 0; n1270 < v1270.length; n1270++) {
l7 = k1270 === null ? n1270 : k1270[n1270];
l8 = v1270[n1270];
b1271: {
l9 = l7;
l10 = l8;
b1272: {
l11 = f204(l0,l1,l10); if (l11 === undefined) break b1272;
if ((l11 === false)) break b1272;
break b1271;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1273: {
if (l3 === undefined) break b1273;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1274: {
return l2;
}
}
function f205(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b1275: {
b1276: {
l3 = undefined;
b1277: {
l4 = f202(l0,l1); if (l4 === undefined) break b1277;
if ((l4 === false)) break b1277;
break b1276;}
l5 = f203(l0,l1); if (l5 === undefined) break b1276;
l6 = l5;
l7 = [];
b1278: {
l8 = f200(l0,l1); if (l8 === undefined) break b1278;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1276;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1279: {
if (l3 !== undefined) break b1279;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1279;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b1279;
if (!(l5 === false)) break b1279;
l6 = f203(l0,l1); if (l6 === undefined) break b1279;
l7 = l6;
l8 = f200(l0,l1); if (l8 === undefined) break b1279;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1279;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1280: {
if (l3 !== undefined) break b1280;
l4 = f205(l0,l1); if (l4 === undefined) break b1280;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1280;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1280;
if ((l9 === false)) break b1280;
l10 = f202(l0,l1); if (l10 === undefined) break b1280;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1280;
l13 = l12;
l14 = f205(l0,l1); if (l14 === undefined) break b1280;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b1280;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b1280;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b1280;
l21 = l20;
l22 = f205(l0,l1); if (l22 === undefined) break b1280;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b1280;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b1280;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b1280;
l29 = l28;
l30 = f205(l0,l1); if (l30 === undefined) break b1280;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b1280;
l33 = l32;
l34 = f27(l0,l1,l29,l33); if (l34 === undefined) break b1280;
l35 = l34;
l36 = f205(l0,l1); if (l36 === undefined) break b1280;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b1280;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b1280;
l42 = l41;
l43 = f205(l0,l1); if (l43 === undefined) break b1280;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b1280;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b1280;
l47 = l46;
l48 = [];
b1281: {
l49 = f205(l0,l1); if (l49 === undefined) break b1281;
{
const k1282 = keysOf(l49), v1282 = valuesOf(l49);
for (let n1282 = 0; n1282 < v1282.length; n1282++) {
l50 = k1282 === null ? n1282 : k1282[n1282];
l51 = v1282[n1282];
b1283: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b1283;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O42(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b1280;
l59 = l58;
l60 = f203(l0,l1); if (l60 === undefined) break b1280;
l61 = l60;
l62 = f200(l0,l1); if (l62 === undefined) break b1280;
l63 = l62;
l64 = [];
b1284: {
l65 = f205(l0,l1); if (l65 === undefined) break b1284;
{
const k1285 = keysOf(l65), v1285 = valuesOf(l65);
for (let n1285 = 0; n1285 < v1285.length; n1285++) {
l66 = k1285 === null ? n1285 : k1285[n1285];
l67 = v1285[n1285];
b1286: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b1286;
l71 = l70;
l72 = f74(l0,l1,l71,l69); if (l72 === undefined) break b1286;
l73 = l72;
l64.push(l73);
}
}
}
}
l74 = l64;
l75 = new O43(l21,l74);
l76 = new RegoSet();
l76.add(l35);
l75["reasons"] = l76;
l75["values"] = l59;
l77 = f25(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b1280;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b1287: {
if (l3 !== undefined) break b1287;
l4 = f202(l0,l1); if (l4 === undefined) break b1287;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1287;
l7 = l6;
l8 = f203(l0,l1); if (l8 === undefined) break b1287;
l9 = l8;
l10 = f200(l0,l1); if (l10 === undefined) break b1287;
l11 = l10;
l12 = new O3(l7);
l13 = f25(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b1287;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1288: {
if (l3 === undefined) break b1288;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1289: {
return l2;
}
}
function f206(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1290: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1290;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1290;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1291: {
if (l3 === undefined) break b1291;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1292: {
return l2;
}
}
function f207(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1293: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1293;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1293;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b1293;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1294: {
if (l3 === undefined) break b1294;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1295: {
return l2;
}
}
function f208(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f209(l0,l1) {
let l3,l2;
b1296: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b1297: {
if (l3 === undefined) break b1297;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1298: {
return l2;
}
}
function f210(l0,l1,l3) {
let l4,l5,l6,l2;
b1299: {
b1300: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1300;
if ((l6 === false)) break b1300;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1301: {
if (l4 !== undefined) break b1301;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1302: {
if (l4 === undefined) break b1302;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1303: {
return l2;
}
}
function g211(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b1304: {
l2 = new RegoSet();
}
b1305: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1305;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b1305;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1305;
if ((l7 === false)) break b1305;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1305;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b1305;
l12 = l11;
l13 = f210(l0,l1,l12); if (l13 === undefined) break b1305;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1305;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b1305;
l17 = l16;
l18 = f208(l0,l1); if (l18 === undefined) break b1305;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b1305;
l20 = l19;
l21 = new O44("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b1306: {
return l2;
}
}
function f211(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l2;
b1307: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1307;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b1307;
if (!(l5 === true)) break b1307;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1308: {
if (l3 === undefined) break b1308;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1309: {
return l2;
}
}
function f212(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1310: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1310;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b1310;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1311: {
if (l3 === undefined) break b1311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1312: {
return l2;
}
}
function f213(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1313: {
l3 = undefined;
l4 = [];
b1314: {
l5 = f212(l0,l1); if (l5 === undefined) break b1314;
if ((l5 === false)) break b1314;
l6 = f208(l0,l1); if (l6 === undefined) break b1314;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b1314;
{
const k1315 = keysOf(l7), v1315 = valuesOf(l7);
for (let n1315 = 0; n1315 < v1315.length; n1315++) {
l8 = k1315 === null ? n1315 : k1315[n1315];
l9 = v1315[n1315];
b1316: {
l10 = l8;
l11 = l9;
l12 = f213(l0,l1); if (l12 === undefined) break b1316;
l13 = l12;
b1317: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1317;
if ((l14 === false)) break b1317;
break b1316;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1318: {
if (l3 === undefined) break b1318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1319: {
return l2;
}
}
function f214(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1320: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1320;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1320;
if ((l5 === false)) break b1320;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1320;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1320;
if (!(l7 === true)) break b1320;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1321: {
if (l3 === undefined) break b1321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1322: {
return l2;
}
}
function f215(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function f216(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1323: {
b1324: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1324;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1324;
if ((l8 === false)) break b1324;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1324;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1324;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1324;
if ((l13 === false)) break b1324;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1325: {
if (l4 !== undefined) break b1325;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1325;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1325;
if ((l8 === false)) break b1325;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1326: {
if (l4 !== undefined) break b1326;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1326;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1326;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1326;
if ((l10 === false)) break b1326;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1327: {
if (l4 !== undefined) break b1327;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1328: {
if (l4 === undefined) break b1328;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1329: {
return l2;
}
}
function f217(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1330: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1331: {
l7 = f214(l0,l1); if (l7 === undefined) break b1331;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1331;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1331;
if ((l12 === false)) break b1331;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1332: {
l15 = f212(l0,l1); if (l15 === undefined) break b1332;
if ((l15 === false)) break b1332;
l16 = f214(l0,l1); if (l16 === undefined) break b1332;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1332;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1332;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1330;
l23 = l22;
l24 = new RegoSet();
b1333: {
l25 = f215(l0,l1); if (l25 === undefined) break b1333;
if ((l25 === false)) break b1333;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1330;
l28 = l27;
l29 = new RegoSet();
b1334: {
{
const k1335 = keysOf(l5), v1335 = valuesOf(l5);
for (let n1335 = 0; n1335 < v1335.length; n1335++) {
l30 = k1335 === null ? n1335 : k1335[n1335];
l31 = v1335[n1335];
b1336: {
l32 = l30;
l33 = l31;
l34 = f216(l0,l1,l33); if (l34 === undefined) break b1336;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1330;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1337: {
if (l4 === undefined) break b1337;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1338: {
return l2;
}
}
function g218(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1339: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1339;
if ((l4 === false)) break b1339;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1339;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1339;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1339;
if ((l8 === false)) break b1339;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1340: {
if (l3 === undefined) break b1340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1341: {
return l2;
}
}
function f218(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l2,l3,l4,l5,l6;
b1342: {
l2 = new RegoSet();
}
b1343: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1343;
if ((l4 === false)) break b1343;
b1344: {
l5 = f218(l0,l1); if (l5 === undefined) break b1344;
if ((l5 === false)) break b1344;
break b1343;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1345: {
return l2;
}
}
function f219(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function f220(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1346: {
b1347: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1347;
if ((l8 === false)) break b1347;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1348: {
if (l5 !== undefined) break b1348;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1348;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1348;
if ((l11 === false)) break b1348;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1349: {
if (l5 !== undefined) break b1349;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1349;
if ((l8 === false)) break b1349;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1350: {
if (l5 !== undefined) break b1350;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1350;
if ((l8 === false)) break b1350;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1351: {
if (l5 !== undefined) break b1351;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1351;
if ((l8 === false)) break b1351;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1352: {
if (l5 === undefined) break b1352;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1353: {
return l2;
}
}
function f221(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1354: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f220(l0,l1,l6,l7); if (l8 === undefined) break b1354;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1355: {
if (l5 === undefined) break b1355;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1356: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1356;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1356;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1356;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1357: {
if (l5 === undefined) break b1357;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1358: {
return l2;
}
}
function f222(l0,l1,l3) {
let l4,l5,l6,l2;
b1359: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1359;
if (!(l6 === "")) break b1359;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1360: {
if (l4 === undefined) break b1360;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1361: {
return l2;
}
}
function f223(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1362: {
l4 = undefined;
l5 = l3;
l6 = [];
b1363: {
{
const k1364 = keysOf(l5), v1364 = valuesOf(l5);
for (let n1364 = 0; n1364 < v1364.length; n1364++) {
l7 = k1364 === null ? n1364 : k1364[n1364];
l8 = v1364[n1364];
b1365: {
l9 = l7;
l10 = l8;
l11 = f222(l0,l1,l10); if (l11 === undefined) break b1365;
if ((l11 === false)) break b1365;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1365;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1365;
l15 = l14;
l16 = f74(l0,l1,l13,l15); if (l16 === undefined) break b1365;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1366: {
if (l4 === undefined) break b1366;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1367: {
return l2;
}
}
function f224(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1368: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1369: {
l7 = f218(l0,l1); if (l7 === undefined) break b1369;
if ((l7 === false)) break b1369;
l8 = f214(l0,l1); if (l8 === undefined) break b1369;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1369;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1369;
if ((l13 === false)) break b1369;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1369;
if ((l15 === false)) break b1369;
l16 = f208(l0,l1); if (l16 === undefined) break b1369;
l17 = l16;
l18 = new RegoSet();
b1370: {
l19 = f214(l0,l1); if (l19 === undefined) break b1370;
{
const k1371 = keysOf(l19), v1371 = valuesOf(l19);
for (let n1371 = 0; n1371 < v1371.length; n1371++) {
l20 = k1371 === null ? n1371 : k1371[n1371];
l21 = v1371[n1371];
b1372: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f81(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1369;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1373: {
if (l4 === undefined) break b1373;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1374: {
return l2;
}
}
function f225(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1375: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1376: {
l9 = new O45("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1376;
l12 = l11;
{
const k1377 = keysOf(l6), v1377 = valuesOf(l6);
for (let n1377 = 0; n1377 < v1377.length; n1377++) {
l13 = k1377 === null ? n1377 : k1377[n1377];
l14 = v1377[n1377];
b1378: {
l15 = l13;
l16 = l14;
l17 = f216(l0,l1,l16); if (l17 === undefined) break b1378;
l18 = l17;
if (!Q(l18, l7)) break b1378;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1378;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1378;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1378;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1378;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1379: {
if (l5 === undefined) break b1379;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1380: {
return l2;
}
}
function f226(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1381: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1382: {
l7 = f215(l0,l1); if (l7 === undefined) break b1382;
if ((l7 === false)) break b1382;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1382;
if ((l9 === false)) break b1382;
l10 = f208(l0,l1); if (l10 === undefined) break b1382;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1382;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1382;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1383: {
if (l4 === undefined) break b1383;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1384: {
return l2;
}
}
function g227(l0,l1) {
let l3,l4,l5,l6,l2;
b1385: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1385;
if ((l4 === false)) break b1385;
l5 = f214(l0,l1); if (l5 === undefined) break b1385;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1386: {
if (l3 === undefined) break b1386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1387: {
return l2;
}
}
function f227(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1388: {
l3 = undefined;
l4 = f211(l0,l1); if (l4 === undefined) break b1388;
{
const k1389 = keysOf(l4), v1389 = valuesOf(l4);
for (let n1389 = 0; n1389 < v1389.length; n1389++) {
l5 = k1389 === null ? n1389 : k1389[n1389];
l6 = v1389[n1389];
b1390: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1390;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1391: {
if (l3 === undefined) break b1391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1392: {
return l2;
}
}
function f228(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1393: {
b1394: {
l3 = undefined;
b1395: {
l4 = f208(l0,l1); if (l4 === undefined) break b1395;
if ((l4 === false)) break b1395;
break b1394;}
l5 = f209(l0,l1); if (l5 === undefined) break b1394;
l6 = l5;
l7 = [];
b1396: {
l8 = f207(l0,l1); if (l8 === undefined) break b1396;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1394;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1397: {
if (l3 !== undefined) break b1397;
l4 = f211(l0,l1); if (l4 === undefined) break b1397;
l5 = l4;
l6 = f217(l0,l1,l5); if (l6 === undefined) break b1397;
l7 = l6;
l8 = f219(l0,l1); if (l8 === undefined) break b1397;
l9 = l8;
l10 = f221(l0,l1,l7,l9); if (l10 === undefined) break b1397;
l11 = l10;
l12 = l11;
l13 = f208(l0,l1); if (l13 === undefined) break b1397;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1397;
l16 = l15;
l17 = new RegoSet();
b1398: {
l18 = f215(l0,l1); if (l18 === undefined) break b1398;
if ((l18 === false)) break b1398;
l19 = f208(l0,l1); if (l19 === undefined) break b1398;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1398;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1398;
l23 = l22;
{
const k1399 = keysOf(l23), v1399 = valuesOf(l23);
for (let n1399 = 0; n1399 < v1399.length; n1399++) {
l24 = k1399 === null ? n1399 : k1399[n1399];
l25 = v1399[n1399];
b1400: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1397;
l30 = l29;
l31 = f211(l0,l1); if (l31 === undefined) break b1397;
l32 = l31;
l33 = f223(l0,l1,l32); if (l33 === undefined) break b1397;
l34 = l33;
l35 = [];
b1401: {
l36 = f214(l0,l1); if (l36 === undefined) break b1401;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1401;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1401;
if ((l41 === false)) break b1401;
l42 = f208(l0,l1); if (l42 === undefined) break b1401;
l43 = l42;
l44 = f74(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1401;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1402: {
l48 = f215(l0,l1); if (l48 === undefined) break b1402;
if ((l48 === false)) break b1402;
l49 = f208(l0,l1); if (l49 === undefined) break b1402;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1402;
l51 = l50;
l52 = f74(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1402;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f79(l0,l1,l55); if (l56 === undefined) break b1397;
l57 = l56;
l58 = f224(l0,l1,l12); if (l58 === undefined) break b1397;
l59 = l58;
l60 = f211(l0,l1); if (l60 === undefined) break b1397;
l61 = l60;
l62 = f225(l0,l1,l61,l12); if (l62 === undefined) break b1397;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1397;
l65 = l64;
l66 = f226(l0,l1,l12); if (l66 === undefined) break b1397;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1397;
l69 = l68;
l70 = f209(l0,l1); if (l70 === undefined) break b1397;
l71 = l70;
l72 = f207(l0,l1); if (l72 === undefined) break b1397;
l73 = l72;
l74 = f219(l0,l1); if (l74 === undefined) break b1397;
l75 = l74;
l76 = new Bare();
b1403: {
l77 = f227(l0,l1); if (l77 === undefined) break b1403;
l76["documents"] = l77;
}
b1404: {
l78 = f228(l0,l1); if (l78 === undefined) break b1404;
l76["due_on"] = l78;
}
b1405: {
b1406: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1406;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1406;
l82 = D(l81, "values"); if (l82 === undefined) break b1406;
l79 = merge(l82, l76);
break b1405;
}
l79 = l76;
}
l83 = l79;
l84 = new O46(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1397;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1407: {
if (l3 === undefined) break b1407;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1408: {
return l2;
}
}
function f229(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l2;
b1409: {
l3 = undefined;
l4 = new O23("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1410: {
if (l3 === undefined) break b1410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1411: {
return l2;
}
}
function f230(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f231(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1412: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1412;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1412;
l13 = l12;
l14 = f230(l0,l1); if (l14 === undefined) break b1412;
l15 = D(l14, l13); if (l15 === undefined) break b1412;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1412;
l19 = l18;
l20 = f40(l0,l1,"half_year",l19); if (l20 === undefined) break b1412;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1413: {
if (l4 === undefined) break b1413;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1414: {
return l2;
}
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1415: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1415;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1415;
l6 = l5;
l7 = f231(l0,l1,l6); if (l7 === undefined) break b1415;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1416: {
if (l3 === undefined) break b1416;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1417: {
return l2;
}
}
function f232(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1418: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1418;
l5 = l4;
l6 = f232(l0,l1); if (l6 === undefined) break b1418;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1418;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1418;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1418;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1419: {
if (l3 === undefined) break b1419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1420: {
return l2;
}
}
function f233(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1421: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1421;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1421;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1421;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1422: {
if (l3 === undefined) break b1422;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1423: {
return l2;
}
}
function f234(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function f235(l0,l1) {
let l3,l2;
b1424: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1425: {
if (l3 === undefined) break b1425;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1426: {
return l2;
}
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1427: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1427;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1427;
l7 = l6;
l8 = f232(l0,l1); if (l8 === undefined) break b1427;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1427;
l11 = l10;
l12 = f172(l0,l1,l9,l11); if (l12 === undefined) break b1427;
l13 = l12;
l14 = f233(l0,l1); if (l14 === undefined) break b1427;
l15 = l14;
l16 = f234(l0,l1); if (l16 === undefined) break b1427;
l17 = l16;
l18 = f175(l0,l1,l15,l17,l13); if (l18 === undefined) break b1427;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1427;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1428: {
if (l3 === undefined) break b1428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1429: {
return l2;
}
}
function f236(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function f237(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1430: {
b1431: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1431;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1431;
if ((l8 === false)) break b1431;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1432: {
if (l4 !== undefined) break b1432;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1433: {
if (l4 === undefined) break b1433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1434: {
return l2;
}
}
function f238(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1435: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1435;
if (!(l8 === "same")) break b1435;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1435;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1435;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1436: {
if (l5 === undefined) break b1436;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1437: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1437;
if (!(l8 === "next")) break b1437;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1437;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1437;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1437;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1437;
l17 = D(l16, l14); if (l17 === undefined) break b1437;
b1438: {
b1439: {
break b1438;
}
break b1437;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1437;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1437;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1437;
l26 = D(l25, l23); if (l26 === undefined) break b1437;
b1440: {
b1441: {
break b1440;
}
break b1437;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1437;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1442: {
if (l5 === undefined) break b1442;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1443: {
return l2;
}
}
function f239(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1444: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f237(l0,l1,l7); if (l8 === undefined) break b1444;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1444;
l11 = l10;
l12 = f238(l0,l1,l11,l7); if (l12 === undefined) break b1444;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1444;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1444;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1445: {
if (l5 === undefined) break b1445;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1446: {
return l2;
}
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1447: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1447;
l5 = l4;
l6 = f232(l0,l1); if (l6 === undefined) break b1447;
l7 = l6;
l8 = f239(l0,l1,l5,l7); if (l8 === undefined) break b1447;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1448: {
if (l3 === undefined) break b1448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1449: {
return l2;
}
}
function f240(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1450: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1450;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1450;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1450;
l8 = D(l7, l6); if (l8 === undefined) break b1450;
b1451: {
b1452: {
break b1451;
}
break b1450;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1453: {
if (l3 === undefined) break b1453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1454: {
return l2;
}
}
function f241(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function f242(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1455: {
l4 = undefined;
l5 = l3;
l6 = f241(l0,l1); if (l6 === undefined) break b1455;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1455;
l8 = D(l7, l5); if (l8 === undefined) break b1455;
l9 = l8;
l10 = f241(l0,l1); if (l10 === undefined) break b1455;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1455;
l12 = D(l11, l9); if (l12 === undefined) break b1455;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1456: {
if (l4 === undefined) break b1456;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1457: {
return l2;
}
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1458: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1458;
l5 = l4;
l6 = f242(l0,l1,l5); if (l6 === undefined) break b1458;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1459: {
if (l3 === undefined) break b1459;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1460: {
return l2;
}
}
function f243(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1461: {
l3 = undefined;
l4 = [];
b1462: {
l5 = f67(l0,l1,"working"); if (l5 === undefined) break b1462;
if ((l5 === false)) break b1462;
l6 = f232(l0,l1); if (l6 === undefined) break b1462;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1462;
l8 = l7;
l9 = f232(l0,l1); if (l9 === undefined) break b1462;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1462;
l11 = l10;
l12 = f234(l0,l1); if (l12 === undefined) break b1462;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1462;
l14 = l13;
l15 = f240(l0,l1); if (l15 === undefined) break b1462;
l16 = l15;
l17 = f243(l0,l1); if (l17 === undefined) break b1462;
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
const k1463 = keysOf(l24), v1463 = valuesOf(l24);
for (let n1463 = 0; n1463 < v1463.length; n1463++) {
l25 = k1463 === null ? n1463 : k1463[n1463];
l26 = v1463[n1463];
b1464: {
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
b1465: {
if (l3 === undefined) break b1465;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1466: {
return l2;
}
}
function f244(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1467: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1467;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1467;
if ((l5 === false)) break b1467;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1467;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1467;
if (!(l7 === false)) break b1467;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1468: {
if (l3 === undefined) break b1468;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1469: {
return l2;
}
}
function f245(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1470: {
b1471: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1471;
if ((l4 === false)) break b1471;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1472: {
if (l3 !== undefined) break b1472;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1472;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1472;
l8 = l7;
l9 = f210(l0,l1,l8); if (l9 === undefined) break b1472;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1473: {
if (l3 === undefined) break b1473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1474: {
return l2;
}
}
function f246(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1475: {
l3 = undefined;
l4 = f246(l0,l1); if (l4 === undefined) break b1475;
l5 = l4;
l6 = f240(l0,l1); if (l6 === undefined) break b1475;
l7 = l6;
l8 = f234(l0,l1); if (l8 === undefined) break b1475;
l9 = l8;
l10 = new O44("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1476: {
if (l3 === undefined) break b1476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1477: {
return l2;
}
}
function f247(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1478: {
l2 = new Bare();
}
b1479: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1479;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1479;
{
const k1480 = keysOf(l5), v1480 = valuesOf(l5);
for (let n1480 = 0; n1480 < v1480.length; n1480++) {
l6 = k1480 === null ? n1480 : k1480[n1480];
l7 = v1480[n1480];
b1481: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1481;
if ((l10 === false)) break b1481;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1481;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1481;
if (!(l12 === true)) break b1481;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1481;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1482: {
return l2;
}
}
function f248(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1483: {
l3 = undefined;
l4 = [];
b1484: {
l5 = f247(l0,l1); if (l5 === undefined) break b1484;
l6 = l5;
l7 = f222(l0,l1,l6); if (l7 === undefined) break b1484;
if ((l7 === false)) break b1484;
l8 = f234(l0,l1); if (l8 === undefined) break b1484;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1484;
{
const k1485 = keysOf(l9), v1485 = valuesOf(l9);
for (let n1485 = 0; n1485 < v1485.length; n1485++) {
l10 = k1485 === null ? n1485 : k1485[n1485];
l11 = v1485[n1485];
b1486: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1486;
l15 = l14;
b1487: {
l16 = f248(l0,l1); if (l16 === undefined) break b1487;
l17 = D(l16, l15); if (l17 === undefined) break b1487;
if ((l17 === false)) break b1487;
break b1486;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1486;
l19 = l18;
l20 = f74(l0,l1,l19,l13); if (l20 === undefined) break b1486;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1488: {
if (l3 === undefined) break b1488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1489: {
return l2;
}
}
function f249(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1490: {
l3 = undefined;
l4 = new RegoSet();
b1491: {
l5 = f234(l0,l1); if (l5 === undefined) break b1491;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1491;
{
const k1492 = keysOf(l6), v1492 = valuesOf(l6);
for (let n1492 = 0; n1492 < v1492.length; n1492++) {
l7 = k1492 === null ? n1492 : k1492[n1492];
l8 = v1492[n1492];
b1493: {
l9 = l7;
l10 = l8;
l11 = f249(l0,l1); if (l11 === undefined) break b1493;
{
const k1494 = keysOf(l11), v1494 = valuesOf(l11);
for (let n1494 = 0; n1494 < v1494.length; n1494++) {
l12 = k1494 === null ? n1494 : k1494[n1494];
l13 = v1494[n1494];
b1495: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1495;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1495;
if (!Q(l16, l17)) break b1495;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1495;
l19 = l18;
{
const k1496 = keysOf(l19), v1496 = valuesOf(l19);
for (let n1496 = 0; n1496 < v1496.length; n1496++) {
l20 = k1496 === null ? n1496 : k1496[n1496];
l21 = v1496[n1496];
b1497: {
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
b1498: {
if (l3 === undefined) break b1498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1499: {
return l2;
}
}
function f250(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1500: {
l2 = new RegoSet();
}
b1501: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1501;
if ((l4 === false)) break b1501;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1501;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1501;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1501;
if ((l8 === false)) break b1501;
l9 = f234(l0,l1); if (l9 === undefined) break b1501;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1501;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1501;
l13 = l12;
l2.add(l13);
}
b1502: {
return l2;
}
}
function f251(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1503: {
b1504: {
l3 = undefined;
b1505: {
l4 = f234(l0,l1); if (l4 === undefined) break b1505;
if ((l4 === false)) break b1505;
break b1504;}
l5 = f235(l0,l1); if (l5 === undefined) break b1504;
l6 = l5;
l7 = [];
b1506: {
l8 = f233(l0,l1); if (l8 === undefined) break b1506;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1504;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1507: {
if (l3 !== undefined) break b1507;
l4 = f6(l0,l1); if (l4 === undefined) break b1507;
l5 = l4;
l6 = f232(l0,l1); if (l6 === undefined) break b1507;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1507;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1507;
if ((l9 === false)) break b1507;
l10 = f235(l0,l1); if (l10 === undefined) break b1507;
l11 = l10;
l12 = f233(l0,l1); if (l12 === undefined) break b1507;
l13 = l12;
l14 = f236(l0,l1); if (l14 === undefined) break b1507;
l15 = l14;
l16 = new Bare();
b1508: {
l17 = f243(l0,l1); if (l17 === undefined) break b1508;
l16["due_if_rolled"] = l17;
}
b1509: {
l18 = f240(l0,l1); if (l18 === undefined) break b1509;
l16["due_on"] = l18;
}
b1510: {
b1511: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1511;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1511;
l22 = D(l21, "values"); if (l22 === undefined) break b1511;
l19 = merge(l22, l16);
break b1510;
}
l19 = l16;
}
l23 = l19;
l24 = f244(l0,l1); if (l24 === undefined) break b1507;
l25 = l24;
l26 = new O47(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1507;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1512: {
if (l3 !== undefined) break b1512;
l4 = f247(l0,l1); if (l4 === undefined) break b1512;
l5 = l4;
l6 = f216(l0,l1,l5); if (l6 === undefined) break b1512;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f220(l0,l1,l8,l9); if (l10 === undefined) break b1512;
l11 = l10;
l12 = l11;
l13 = f236(l0,l1); if (l13 === undefined) break b1512;
l14 = l13;
l15 = f250(l0,l1); if (l15 === undefined) break b1512;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1512;
l18 = l17;
l19 = f247(l0,l1); if (l19 === undefined) break b1512;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f225(l0,l1,l21,l12); if (l22 === undefined) break b1512;
l23 = l22;
l24 = f235(l0,l1); if (l24 === undefined) break b1512;
l25 = l24;
l26 = f233(l0,l1); if (l26 === undefined) break b1512;
l27 = l26;
l28 = f249(l0,l1); if (l28 === undefined) break b1512;
l29 = l28;
l30 = new Bare();
b1513: {
l31 = f243(l0,l1); if (l31 === undefined) break b1513;
l30["due_if_rolled"] = l31;
}
b1514: {
l32 = f240(l0,l1); if (l32 === undefined) break b1514;
l30["due_on"] = l32;
}
b1515: {
b1516: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1516;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1516;
l36 = D(l35, "values"); if (l36 === undefined) break b1516;
l33 = merge(l36, l30);
break b1515;
}
l33 = l30;
}
l37 = l33;
l38 = f251(l0,l1); if (l38 === undefined) break b1512;
l39 = l38;
l40 = f244(l0,l1); if (l40 === undefined) break b1512;
l41 = l40;
l42 = new O48(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1512;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1517: {
if (l3 === undefined) break b1517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1518: {
return l2;
}
}
function f252(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1519: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1519;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1519;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1520: {
if (l3 === undefined) break b1520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1521: {
return l2;
}
}
function f253(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1522: {
l3 = undefined;
l4 = f253(l0,l1); if (l4 === undefined) break b1522;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1522;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1522;
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
function f254(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f255(l0,l1) {
let l3,l2;
b1525: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1526: {
if (l3 === undefined) break b1526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1527: {
return l2;
}
}
function g256(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1528: {
l2 = new RegoSet();
}
b1529: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1529;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1529;
{
const k1530 = keysOf(l5), v1530 = valuesOf(l5);
for (let n1530 = 0; n1530 < v1530.length; n1530++) {
l6 = k1530 === null ? n1530 : k1530[n1530];
l7 = v1530[n1530];
b1531: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1531;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1531;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1531;
if (!Q(l10, l12)) break b1531;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1531;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1531;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1531;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1531;
if ((l18 === false)) break b1531;
l2.add(l9);
}
}
}
}
b1532: {
return l2;
}
}
function f256(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1533: {
l3 = undefined;
l4 = new RegoSet();
b1534: {
l5 = f256(l0,l1); if (l5 === undefined) break b1534;
{
const k1535 = keysOf(l5), v1535 = valuesOf(l5);
for (let n1535 = 0; n1535 < v1535.length; n1535++) {
l6 = k1535 === null ? n1535 : k1535[n1535];
l7 = v1535[n1535];
b1536: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1536;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1536;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1536;
if (!Q(l10, l12)) break b1536;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1536;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1537: {
if (l3 === undefined) break b1537;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1538: {
return l2;
}
}
function f257(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1539: {
l2 = new RegoSet();
}
b1540: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1540;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1540;
if (!(l5 === "months")) break b1540;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1540;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1540;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1540;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1540;
l11 = D(l10, l8); if (l11 === undefined) break b1540;
b1541: {
b1542: {
break b1541;
}
break b1540;
}
l14 = l11;
l15 = f257(l0,l1); if (l15 === undefined) break b1540;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1540;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1540;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1540;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1540;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1540;
l28 = l27;
{
const k1543 = keysOf(l28), v1543 = valuesOf(l28);
for (let n1543 = 0; n1543 < v1543.length; n1543++) {
l29 = k1543 === null ? n1543 : k1543[n1543];
l30 = v1543[n1543];
b1544: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1544;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1544;
l35 = D(l34, l32); if (l35 === undefined) break b1544;
b1545: {
b1546: {
break b1545;
}
break b1544;
}
l38 = l35;
l39 = f257(l0,l1); if (l39 === undefined) break b1544;
l40 = l39;
b1547: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1547;
if ((l41 === false)) break b1547;
break b1544;}
l2.add(l38);
}
}
}
}
b1548: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1548;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1548;
if (!(l5 === "checks")) break b1548;
l6 = f256(l0,l1); if (l6 === undefined) break b1548;
{
const k1549 = keysOf(l6), v1549 = valuesOf(l6);
for (let n1549 = 0; n1549 < v1549.length; n1549++) {
l7 = k1549 === null ? n1549 : k1549[n1549];
l8 = v1549[n1549];
b1550: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1550;
l12 = l11;
l13 = f257(l0,l1); if (l13 === undefined) break b1550;
l14 = l13;
b1551: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1551;
if ((l15 === false)) break b1551;
break b1550;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1550;
l17 = l16;
l2.add(l17);
}
}
}
}
b1552: {
return l2;
}
}
function f258(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1553: {
l3 = undefined;
l4 = new RegoSet();
b1554: {
l5 = f257(l0,l1); if (l5 === undefined) break b1554;
{
const k1555 = keysOf(l5), v1555 = valuesOf(l5);
for (let n1555 = 0; n1555 < v1555.length; n1555++) {
l6 = k1555 === null ? n1555 : k1555[n1555];
l7 = v1555[n1555];
b1556: {
l8 = l6;
l9 = l7;
l10 = f258(l0,l1); if (l10 === undefined) break b1556;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1556;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1556;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1556;
if ((l17 === false)) break b1556;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1553;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1553;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1557: {
if (l3 === undefined) break b1557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1558: {
return l2;
}
}
function f259(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1559: {
l2 = new RegoSet();
}
b1560: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1560;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1560;
{
const k1561 = keysOf(l5), v1561 = valuesOf(l5);
for (let n1561 = 0; n1561 < v1561.length; n1561++) {
l6 = k1561 === null ? n1561 : k1561[n1561];
l7 = v1561[n1561];
b1562: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1562;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1562;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1562;
if (!Q(l10, l12)) break b1562;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1562;
l14 = l13;
l2.add(l14);
}
}
}
}
b1563: {
return l2;
}
}
function f260(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1564: {
l2 = new RegoSet();
}
b1565: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1565;
l5 = l4;
l6 = f254(l0,l1); if (l6 === undefined) break b1565;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1565;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1565;
if ((l9 === false)) break b1565;
l10 = f254(l0,l1); if (l10 === undefined) break b1565;
l11 = l10;
l12 = f27(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1565;
l13 = l12;
l2.add(l13);
}
b1566: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1566;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1566;
if ((l5 === false)) break b1566;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1566;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1566;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1566;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1566;
if (!Q(l7, l9)) break b1566;
l10 = f254(l0,l1); if (l10 === undefined) break b1566;
l11 = l10;
l12 = f27(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1566;
l13 = l12;
l2.add(l13);
}
b1567: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1567;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1567;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1567;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1567;
l9 = D(l8, l6); if (l9 === undefined) break b1567;
b1568: {
b1569: {
break b1568;
}
break b1567;
}
l12 = l9;
l13 = [];
b1570: {
l14 = f254(l0,l1); if (l14 === undefined) break b1570;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1570;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1570;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1570;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1570;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1570;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1570;
l25 = l24;
{
const k1571 = keysOf(l25), v1571 = valuesOf(l25);
for (let n1571 = 0; n1571 < v1571.length; n1571++) {
l26 = k1571 === null ? n1571 : k1571[n1571];
l27 = v1571[n1571];
b1572: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1572;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1572;
l32 = D(l31, l29); if (l32 === undefined) break b1572;
b1573: {
b1574: {
break b1573;
}
break b1572;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1567;
l38 = l37;
l39 = f254(l0,l1); if (l39 === undefined) break b1567;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1567;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1567;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1567;
if (!Q(l38, l42)) break b1567;
l43 = l36;
l44 = undefined;
b1575: {
b1576: {
if (!Array.isArray(l43)) break b1576;
break b1575;
}
b1577: {
if (!O(l43)) break b1577;
break b1575;
}
b1578: {
if (!(l43 instanceof RegoSet)) break b1578;
break b1575;
}
break b1567;
}
{
const k1579 = keysOf(l43), v1579 = valuesOf(l43);
for (let n1579 = 0; n1579 < v1579.length; n1579++) {
l46 = k1579 === null ? n1579 : k1579[n1579];
l47 = v1579[n1579];
b1580: {
l48 = l46;
l45 = undefined;
b1581: {
l49 = l47;
l50 = f260(l0,l1); if (l50 === undefined) break b1581;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1581;
if ((l52 === false)) break b1581;
l45 = true;
}
if (l45 !== undefined) break b1580;
l44 = true;
}
}
}
if (l44 !== undefined) break b1567;
l53 = f254(l0,l1); if (l53 === undefined) break b1567;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1567;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1567;
l57 = l56;
l2.add(l57);
}
b1582: {
return l2;
}
}
function f261(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1583: {
l2 = new Bare();
}
b1584: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1584;
{
const k1585 = keysOf(l4), v1585 = valuesOf(l4);
for (let n1585 = 0; n1585 < v1585.length; n1585++) {
l5 = k1585 === null ? n1585 : k1585[n1585];
l6 = v1585[n1585];
b1586: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1586;
if ((l9 === false)) break b1586;
insertOnce(l2, l7, true);
}
}
}
}
b1587: {
return l2;
}
}
function f262(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1588: {
l2 = new RegoSet();
}
b1589: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1590 = keysOf(l5), v1590 = valuesOf(l5);
for (let n1590 = 0; n1590 < v1590.length; n1590++) {
l6 = k1590 === null ? n1590 : k1590[n1590];
l7 = v1590[n1590];
b1591: {
l8 = l6;
l9 = l7;
b1592: {
l10 = f262(l0,l1); if (l10 === undefined) break b1592;
l11 = D(l10, l9); if (l11 === undefined) break b1592;
if ((l11 === false)) break b1592;
break b1591;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1593: {
return l2;
}
}
function f263(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l2;
b1594: {
b1595: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1595;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1595;
if ((l5 === false)) break b1595;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1596: {
if (l3 !== undefined) break b1596;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1597: {
if (l3 === undefined) break b1597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1598: {
return l2;
}
}
function f264(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function f265(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1599: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1599;
if ((l10 === false)) break b1599;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1600: {
if (l6 === undefined) break b1600;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1601: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1602: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1602;
if ((l10 === false)) break b1602;
break b1601;}
l11 = b_count(l9); if (l11 === undefined) break b1601;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1601;
if ((l14 === false)) break b1601;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1603: {
if (l6 === undefined) break b1603;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1604: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1605: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1605;
if ((l10 === false)) break b1605;
break b1604;}
l11 = b_count(l9); if (l11 === undefined) break b1604;
l12 = l11;
l13 = 0;
if (!Q(l12, l13)) break b1604;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1606: {
if (l6 === undefined) break b1606;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1607: {
return l2;
}
}
function f266(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1608: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1609: {
l13 = f67(l0,l1,"checks"); if (l13 === undefined) break b1609;
if ((l13 === false)) break b1609;
{
const k1610 = keysOf(l8), v1610 = valuesOf(l8);
for (let n1610 = 0; n1610 < v1610.length; n1610++) {
l14 = k1610 === null ? n1610 : k1610[n1610];
l15 = v1610[n1610];
b1611: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1612: {
{
const k1613 = keysOf(l10), v1613 = valuesOf(l10);
for (let n1613 = 0; n1613 < v1613.length; n1613++) {
l19 = k1613 === null ? n1613 : k1613[n1613];
l20 = v1613[n1613];
b1614: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1614;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f265(l0,l1,l17,l25,l11); if (l26 === undefined) break b1611;
l27 = l26;
l28 = l27;
l29 = f154(l0,l1,l17,l9,l28); if (l29 === undefined) break b1611;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1615: {
if (l7 === undefined) break b1615;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1616: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1617: {
b1618: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1618;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1618;
if ((l5 === false)) break b1618;
l6 = f254(l0,l1); if (l6 === undefined) break b1618;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1618;
l8 = l7;
l9 = f261(l0,l1); if (l9 === undefined) break b1618;
l10 = l9;
l11 = f263(l0,l1); if (l11 === undefined) break b1618;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f266(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1618;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1619: {
if (l3 !== undefined) break b1619;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1620: {
if (l3 === undefined) break b1620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1621: {
return l2;
}
}
function f267(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1622: {
b1623: {
l3 = undefined;
b1624: {
l4 = f254(l0,l1); if (l4 === undefined) break b1624;
if ((l4 === false)) break b1624;
break b1623;}
l5 = f255(l0,l1); if (l5 === undefined) break b1623;
l6 = l5;
l7 = [];
b1625: {
l8 = f253(l0,l1); if (l8 === undefined) break b1625;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1623;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1626: {
if (l3 !== undefined) break b1626;
l4 = f261(l0,l1); if (l4 === undefined) break b1626;
l5 = l4;
l6 = f263(l0,l1); if (l6 === undefined) break b1626;
l7 = l6;
l8 = f144(l0,l1,l5,l7); if (l8 === undefined) break b1626;
l9 = l8;
l10 = f254(l0,l1); if (l10 === undefined) break b1626;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1626;
l13 = l12;
l14 = f254(l0,l1); if (l14 === undefined) break b1626;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1626;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1626;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1626;
l23 = l22;
l24 = f264(l0,l1); if (l24 === undefined) break b1626;
l25 = l24;
l26 = f254(l0,l1); if (l26 === undefined) break b1626;
l27 = l26;
l28 = f261(l0,l1); if (l28 === undefined) break b1626;
l29 = l28;
l30 = f263(l0,l1); if (l30 === undefined) break b1626;
l31 = l30;
l32 = f266(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1626;
l33 = l32;
l34 = f267(l0,l1); if (l34 === undefined) break b1626;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1626;
l37 = l36;
l38 = f254(l0,l1); if (l38 === undefined) break b1626;
l39 = l38;
l40 = f90(l0,l1,l39); if (l40 === undefined) break b1626;
l41 = l40;
l42 = f255(l0,l1); if (l42 === undefined) break b1626;
l43 = l42;
l44 = f253(l0,l1); if (l44 === undefined) break b1626;
l45 = l44;
l46 = f263(l0,l1); if (l46 === undefined) break b1626;
l47 = l46;
l48 = f261(l0,l1); if (l48 === undefined) break b1626;
l49 = l48;
l50 = f259(l0,l1); if (l50 === undefined) break b1626;
l51 = l50;
l52 = new O49(l23,l37,l47,l49);
l53 = new O50(l51);
l52["values"] = l53;
l52["warnings"] = l41;
l54 = f25(l0,l1,l43,l45,l9,l52); if (l54 === undefined) break b1626;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1627: {
if (l3 === undefined) break b1627;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1628: {
return l2;
}
}
function f268(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1629: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1629;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1629;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1630: {
if (l3 === undefined) break b1630;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1631: {
return l2;
}
}
function f269(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1632: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1632;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1632;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1632;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1633: {
if (l3 === undefined) break b1633;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1634: {
return l2;
}
}
function f270(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1635: {
b1636: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1636;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1636;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1636;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1636;
if ((l8 === false)) break b1636;
l9 = f270(l0,l1); if (l9 === undefined) break b1636;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1636;
l11 = l10;
l12 = f270(l0,l1); if (l12 === undefined) break b1636;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1636;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1636;
l15 = l14;
l16 = new O51(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1636;
l18 = l17;
l19 = new O52(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1637: {
if (l3 !== undefined) break b1637;
l4 = f270(l0,l1); if (l4 === undefined) break b1637;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1637;
l6 = l5;
l7 = new O53("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1637;
l9 = l8;
l10 = new O54(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1638: {
if (l3 === undefined) break b1638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1639: {
return l2;
}
}
function f271(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1640: {
b1641: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1641;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1641;
if ((l5 === false)) break b1641;
l6 = f270(l0,l1); if (l6 === undefined) break b1641;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1641;
l8 = l7;
l9 = [];
b1642: {
l10 = f271(l0,l1); if (l10 === undefined) break b1642;
{
const k1643 = keysOf(l10), v1643 = valuesOf(l10);
for (let n1643 = 0; n1643 < v1643.length; n1643++) {
l11 = k1643 === null ? n1643 : k1643[n1643];
l12 = v1643[n1643];
b1644: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1641;
l17 = l16;
l18 = f270(l0,l1); if (l18 === undefined) break b1641;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1641;
l20 = l19;
l21 = f271(l0,l1); if (l21 === undefined) break b1641;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1641;
l24 = l23;
l25 = f270(l0,l1); if (l25 === undefined) break b1641;
l26 = l25;
l27 = new O55(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1641;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1645: {
if (l3 !== undefined) break b1645;
l4 = f270(l0,l1); if (l4 === undefined) break b1645;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
function f272(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f273(l0,l1) {
let l3,l2;
b1648: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
return l2;
}
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1651: {
b1652: {
l3 = undefined;
b1653: {
l4 = f272(l0,l1); if (l4 === undefined) break b1653;
if ((l4 === false)) break b1653;
break b1652;}
l5 = f273(l0,l1); if (l5 === undefined) break b1652;
l6 = l5;
l7 = [];
b1654: {
l8 = f269(l0,l1); if (l8 === undefined) break b1654;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1652;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1655: {
if (l3 !== undefined) break b1655;
l4 = f273(l0,l1); if (l4 === undefined) break b1655;
l5 = l4;
l6 = f269(l0,l1); if (l6 === undefined) break b1655;
l7 = l6;
l8 = f272(l0,l1); if (l8 === undefined) break b1655;
l9 = l8;
l10 = new O56(l5,"check","batch");
l11 = f160(l0,l1,l10,l7,l9); if (l11 === undefined) break b1655;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1656: {
if (l3 === undefined) break b1656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1657: {
return l2;
}
}
function f274(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1658: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1658;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1658;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1659: {
if (l3 === undefined) break b1659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1660: {
return l2;
}
}
function f275(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1661: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1661;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1661;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1661;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1662: {
if (l3 === undefined) break b1662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1663: {
return l2;
}
}
function f276(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f277(l0,l1) {
let l3,l2;
b1664: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1665: {
if (l3 === undefined) break b1665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1666: {
return l2;
}
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1667: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1667;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1667;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1667;
{
const k1668 = keysOf(l6), v1668 = valuesOf(l6);
for (let n1668 = 0; n1668 < v1668.length; n1668++) {
l7 = k1668 === null ? n1668 : k1668[n1668];
l8 = v1668[n1668];
b1669: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1669;
l12 = D(l11, l10); if (l12 === undefined) break b1669;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1669;
if ((l14 === false)) break b1669;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1670: {
if (l3 === undefined) break b1670;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1671: {
return l2;
}
}
function f278(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1672: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1672;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1672;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1672;
if ((l7 === false)) break b1672;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1673: {
if (l3 === undefined) break b1673;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1674: {
return l2;
}
}
function f279(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l2;
b1675: {
l3 = undefined;
b1676: {
l4 = f278(l0,l1); if (l4 === undefined) break b1676;
if ((l4 === false)) break b1676;
break b1675;}
b1677: {
l5 = f279(l0,l1); if (l5 === undefined) break b1677;
if ((l5 === false)) break b1677;
break b1675;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1678: {
if (l3 === undefined) break b1678;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1679: {
return l2;
}
}
function f280(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l2;
b1680: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1680;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1680;
if (!(l5 === true)) break b1680;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1681: {
if (l3 === undefined) break b1681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1682: {
return l2;
}
}
function f281(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1683: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1683;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1683;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1683;
if ((l6 === false)) break b1683;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1683;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1683;
if (!(l8 === false)) break b1683;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1684: {
if (l3 === undefined) break b1684;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1685: {
return l2;
}
}
function f282(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l2;
b1686: {
l3 = undefined;
b1687: {
l4 = f276(l0,l1); if (l4 === undefined) break b1687;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1687;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1687;
if ((l6 === false)) break b1687;
break b1686;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1688: {
if (l3 === undefined) break b1688;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1689: {
l3 = undefined;
l4 = f282(l0,l1); if (l4 === undefined) break b1689;
if ((l4 === false)) break b1689;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1690: {
if (l3 === undefined) break b1690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1691: {
return l2;
}
}
function f283(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1692: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1692;
if ((l4 === false)) break b1692;
l5 = f281(l0,l1); if (l5 === undefined) break b1692;
if ((l5 === false)) break b1692;
b1693: {
l6 = f276(l0,l1); if (l6 === undefined) break b1693;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1693;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1693;
if ((l8 === false)) break b1693;
break b1692;}
l9 = f283(l0,l1); if (l9 === undefined) break b1692;
if ((l9 === false)) break b1692;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1694: {
if (l3 === undefined) break b1694;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1695: {
return l2;
}
}
function f284(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1696: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1696;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1696;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1696;
if ((l7 === false)) break b1696;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1697: {
if (l3 === undefined) break b1697;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1698: {
return l2;
}
}
function f285(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1699: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1699;
if ((l4 === false)) break b1699;
l5 = f285(l0,l1); if (l5 === undefined) break b1699;
if ((l5 === false)) break b1699;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1699;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1699;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1699;
if ((l9 === false)) break b1699;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1699;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1699;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1699;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1699;
if ((l15 === false)) break b1699;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1700: {
if (l3 === undefined) break b1700;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1701: {
return l2;
}
}
function f286(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1702: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1702;
if ((l4 === false)) break b1702;
l5 = f281(l0,l1); if (l5 === undefined) break b1702;
if ((l5 === false)) break b1702;
l6 = f276(l0,l1); if (l6 === undefined) break b1702;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1702;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1702;
if ((l8 === false)) break b1702;
l9 = f276(l0,l1); if (l9 === undefined) break b1702;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1702;
l11 = l10;
l12 = new O57("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1703: {
if (l3 === undefined) break b1703;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1704: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1704;
if ((l4 === false)) break b1704;
l5 = f276(l0,l1); if (l5 === undefined) break b1704;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1704;
l7 = l6;
l8 = new O57("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1705: {
if (l3 === undefined) break b1705;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1706: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1706;
if ((l4 === false)) break b1706;
l5 = f276(l0,l1); if (l5 === undefined) break b1706;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1706;
l7 = l6;
l8 = new O57("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1707: {
if (l3 === undefined) break b1707;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1708: {
return l2;
}
}
function f287(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1709: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1709;
if ((l4 === false)) break b1709;
b1710: {
l5 = f285(l0,l1); if (l5 === undefined) break b1710;
if ((l5 === false)) break b1710;
break b1709;}
b1711: {
l6 = f284(l0,l1); if (l6 === undefined) break b1711;
if ((l6 === false)) break b1711;
break b1709;}
l7 = f276(l0,l1); if (l7 === undefined) break b1709;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1709;
l9 = l8;
l10 = new O57("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1712: {
if (l3 === undefined) break b1712;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1713: {
return l2;
}
}
function f288(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1714: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1714;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1714;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1714;
if ((l7 === false)) break b1714;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1715: {
if (l3 === undefined) break b1715;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1716: {
return l2;
}
}
function f289(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1717: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1717;
if ((l4 === false)) break b1717;
l5 = f285(l0,l1); if (l5 === undefined) break b1717;
if ((l5 === false)) break b1717;
b1718: {
l6 = f289(l0,l1); if (l6 === undefined) break b1718;
if ((l6 === false)) break b1718;
break b1717;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1717;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1717;
if (!(l8 === false)) break b1717;
l9 = f276(l0,l1); if (l9 === undefined) break b1717;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1717;
l11 = l10;
l12 = new O57("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1719: {
if (l3 === undefined) break b1719;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1720: {
return l2;
}
}
function f290(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1721: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1721;
if ((l4 === false)) break b1721;
l5 = f285(l0,l1); if (l5 === undefined) break b1721;
if ((l5 === false)) break b1721;
b1722: {
l6 = f286(l0,l1); if (l6 === undefined) break b1722;
if ((l6 === false)) break b1722;
break b1721;}
b1723: {
l7 = f284(l0,l1); if (l7 === undefined) break b1723;
if ((l7 === false)) break b1723;
break b1721;}
b1724: {
l8 = f290(l0,l1); if (l8 === undefined) break b1724;
if ((l8 === false)) break b1724;
break b1721;}
l9 = f276(l0,l1); if (l9 === undefined) break b1721;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1721;
l11 = l10;
l12 = new O57("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1725: {
if (l3 === undefined) break b1725;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1726: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1726;
if ((l4 === false)) break b1726;
b1727: {
l5 = f279(l0,l1); if (l5 === undefined) break b1727;
if ((l5 === false)) break b1727;
break b1726;}
b1728: {
l6 = f282(l0,l1); if (l6 === undefined) break b1728;
if ((l6 === false)) break b1728;
break b1726;}
l7 = f276(l0,l1); if (l7 === undefined) break b1726;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1726;
l9 = l8;
l10 = new O57("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1729: {
if (l3 === undefined) break b1729;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1730: {
return l2;
}
}
function f291(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1731: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1731;
if ((l4 === false)) break b1731;
l5 = f279(l0,l1); if (l5 === undefined) break b1731;
if ((l5 === false)) break b1731;
l6 = f276(l0,l1); if (l6 === undefined) break b1731;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1731;
l8 = l7;
l9 = new O57("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1732: {
if (l3 === undefined) break b1732;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1733: {
return l2;
}
}
function f292(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1734: {
l3 = undefined;
l4 = [];
b1735: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1736 = keysOf(l6), v1736 = valuesOf(l6);
for (let n1736 = 0; n1736 < v1736.length; n1736++) {
l7 = k1736 === null ? n1736 : k1736[n1736];
l8 = v1736[n1736];
b1737: {
l9 = l7;
l10 = l8;
b1738: {
b1739: {
b1740: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1740;
break b1739;
}
b1741: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1741;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1741;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1741;
l15 = D(l14, l10); if (l15 === undefined) break b1741;
l11 = l15;
break b1739;
}
break b1737;
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
b1742: {
if (l3 === undefined) break b1742;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1743: {
return l2;
}
}
function f293(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1744: {
l3 = undefined;
l4 = [];
b1745: {
l5 = f293(l0,l1); if (l5 === undefined) break b1745;
{
const k1746 = keysOf(l5), v1746 = valuesOf(l5);
for (let n1746 = 0; n1746 < v1746.length; n1746++) {
l6 = k1746 === null ? n1746 : k1746[n1746];
l7 = v1746[n1746];
b1747: {
l8 = l6;
l9 = l7;
b1748: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1748;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1748;
if ((l11 === false)) break b1748;
break b1747;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1749: {
l14 = f293(l0,l1); if (l14 === undefined) break b1749;
{
const k1750 = keysOf(l14), v1750 = valuesOf(l14);
for (let n1750 = 0; n1750 < v1750.length; n1750++) {
l15 = k1750 === null ? n1750 : k1750[n1750];
l16 = v1750[n1750];
b1751: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1751;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1751;
if ((l20 === false)) break b1751;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1744;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1752: {
if (l3 === undefined) break b1752;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1753: {
return l2;
}
}
function f294(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1754: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1754;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1754;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1754;
if ((l6 === false)) break b1754;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1754;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1754;
if (!(l8 === false)) break b1754;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1755: {
if (l3 === undefined) break b1755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1756: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1756;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1756;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1756;
if ((l6 === false)) break b1756;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1756;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1756;
if (!(l8 === true)) break b1756;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1757: {
if (l3 === undefined) break b1757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1758: {
return l2;
}
}
function f295(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l2,l3,l4,l5,l6;
b1759: {
l2 = new RegoSet();
}
b1760: {
l3 = undefined;
l2.add("serious");
}
b1761: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1761;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1761;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1761;
if ((l6 === false)) break b1761;
l2.add("improvable");
}
b1762: {
return l2;
}
}
function f296(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1763: {
l2 = new Bare();
}
b1764: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1764;
{
const k1765 = keysOf(l4), v1765 = valuesOf(l4);
for (let n1765 = 0; n1765 < v1765.length; n1765++) {
l5 = k1765 === null ? n1765 : k1765[n1765];
l6 = v1765[n1765];
b1766: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1767: {
return l2;
}
}
function f297(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1768: {
l2 = new RegoSet();
}
b1769: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1769;
if ((l4 === false)) break b1769;
b1770: {
l5 = f286(l0,l1); if (l5 === undefined) break b1770;
if ((l5 === false)) break b1770;
break b1769;}
b1771: {
l6 = f276(l0,l1); if (l6 === undefined) break b1771;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1771;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1771;
if ((l8 === false)) break b1771;
break b1769;}
b1772: {
l9 = f284(l0,l1); if (l9 === undefined) break b1772;
if ((l9 === false)) break b1772;
break b1769;}
b1773: {
l10 = f295(l0,l1); if (l10 === undefined) break b1773;
if ((l10 === false)) break b1773;
break b1769;}
l11 = f296(l0,l1); if (l11 === undefined) break b1769;
{
const k1774 = keysOf(l11), v1774 = valuesOf(l11);
for (let n1774 = 0; n1774 < v1774.length; n1774++) {
l12 = k1774 === null ? n1774 : k1774[n1774];
l13 = v1774[n1774];
b1775: {
l14 = l12;
l15 = l13;
b1776: {
l16 = f297(l0,l1); if (l16 === undefined) break b1776;
l17 = D(l16, l15); if (l17 === undefined) break b1776;
if ((l17 === false)) break b1776;
break b1775;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1777: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1777;
if ((l4 === false)) break b1777;
l5 = f285(l0,l1); if (l5 === undefined) break b1777;
if ((l5 === false)) break b1777;
b1778: {
l6 = f289(l0,l1); if (l6 === undefined) break b1778;
if ((l6 === false)) break b1778;
break b1777;}
l7 = f276(l0,l1); if (l7 === undefined) break b1777;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1777;
if ((l8 === false)) break b1777;
b1779: {
l9 = f297(l0,l1); if (l9 === undefined) break b1779;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1779;
if ((l10 === false)) break b1779;
break b1777;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1780: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1780;
if ((l4 === false)) break b1780;
b1781: {
l5 = f278(l0,l1); if (l5 === undefined) break b1781;
if ((l5 === false)) break b1781;
break b1780;}
b1782: {
l6 = f284(l0,l1); if (l6 === undefined) break b1782;
if ((l6 === false)) break b1782;
break b1780;}
b1783: {
l7 = f297(l0,l1); if (l7 === undefined) break b1783;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1783;
if ((l8 === false)) break b1783;
break b1780;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1784: {
return l2;
}
}
function f298(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1785: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1785;
if ((l4 === false)) break b1785;
b1786: {
l5 = f278(l0,l1); if (l5 === undefined) break b1786;
if ((l5 === false)) break b1786;
break b1785;}
l6 = f285(l0,l1); if (l6 === undefined) break b1785;
if ((l6 === false)) break b1785;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1785;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1785;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1785;
if ((l10 === false)) break b1785;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1785;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1785;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1785;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1785;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1785;
if ((l17 === false)) break b1785;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1787: {
if (l3 === undefined) break b1787;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1788: {
return l2;
}
}
function f299(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function f300(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1789: {
b1790: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f286(l0,l1); if (l8 === undefined) break b1790;
if ((l8 === false)) break b1790;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1791: {
if (l5 !== undefined) break b1791;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1791;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1791;
if ((l11 === false)) break b1791;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1792: {
if (l5 !== undefined) break b1792;
l6 = l3;
l7 = l4;
{
const k1793 = keysOf(l6), v1793 = valuesOf(l6);
for (let n1793 = 0; n1793 < v1793.length; n1793++) {
l8 = k1793 === null ? n1793 : k1793[n1793];
l9 = v1793[n1793];
b1794: {
l10 = l8;
l11 = l9;
b1795: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1795;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1795;
if ((l13 === false)) break b1795;
break b1794;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1796: {
if (l5 !== undefined) break b1796;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1796;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1796;
if ((l11 === false)) break b1796;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1797: {
if (l5 !== undefined) break b1797;
l6 = l3;
l7 = l4;
l8 = f299(l0,l1); if (l8 === undefined) break b1797;
if ((l8 === false)) break b1797;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1798: {
if (l5 !== undefined) break b1798;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1799: {
if (l5 === undefined) break b1799;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1800: {
return l2;
}
}
function f301(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1801: {
b1802: {
l4 = undefined;
l5 = l3;
l6 = f279(l0,l1); if (l6 === undefined) break b1802;
if ((l6 === false)) break b1802;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1802;
if ((l8 === false)) break b1802;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1803: {
if (l4 !== undefined) break b1803;
l5 = l3;
l6 = f276(l0,l1); if (l6 === undefined) break b1803;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1803;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1803;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1803;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1804: {
if (l4 === undefined) break b1804;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1805: {
return l2;
}
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1806: {
b1807: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1807;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1807;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1807;
if ((l9 === false)) break b1807;
l10 = f294(l0,l1); if (l10 === undefined) break b1807;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1807;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1807;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1807;
l17 = l16;
l18 = f294(l0,l1); if (l18 === undefined) break b1807;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1807;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1807;
l22 = l21;
l23 = new O58(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1807;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1808: {
if (l3 !== undefined) break b1808;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1809: {
if (l3 === undefined) break b1809;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1810: {
return l2;
}
}
function f302(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1811: {
b1812: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1812;
if ((l4 === false)) break b1812;
l5 = f285(l0,l1); if (l5 === undefined) break b1812;
if ((l5 === false)) break b1812;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1812;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1812;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1812;
if ((l9 === false)) break b1812;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1812;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1812;
l12 = l11;
l13 = new O33(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1813: {
if (l3 !== undefined) break b1813;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1814: {
if (l3 === undefined) break b1814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1815: {
return l2;
}
}
function f303(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f304(l0,l1,l3) {
let l4,l5,l6,l2;
b1816: {
b1817: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1817;
if ((l6 === false)) break b1817;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1818: {
if (l4 !== undefined) break b1818;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1819: {
if (l4 === undefined) break b1819;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1820: {
return l2;
}
}
function g305(l0,l1) {
let l3,l4,l2;
b1821: {
l3 = undefined;
l4 = new O59("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1822: {
if (l3 === undefined) break b1822;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1823: {
return l2;
}
}
function f305(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1824: {
l2 = new RegoSet();
}
b1825: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1825;
if ((l4 === false)) break b1825;
l5 = f276(l0,l1); if (l5 === undefined) break b1825;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1825;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1825;
l9 = l8;
l2.add(l9);
}
b1826: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1826;
if ((l4 === false)) break b1826;
l5 = f276(l0,l1); if (l5 === undefined) break b1826;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1826;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1826;
l9 = l8;
l2.add(l9);
}
b1827: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1827;
{
const k1828 = keysOf(l4), v1828 = valuesOf(l4);
for (let n1828 = 0; n1828 < v1828.length; n1828++) {
l5 = k1828 === null ? n1828 : k1828[n1828];
l6 = v1828[n1828];
b1829: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1829;
l10 = l9;
l11 = f304(l0,l1,l10); if (l11 === undefined) break b1829;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1829;
l14 = l13;
l15 = f305(l0,l1); if (l15 === undefined) break b1829;
l16 = D(l15, l14); if (l16 === undefined) break b1829;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1829;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1829;
l22 = l21;
l23 = f27(l0,l1,l20,l22); if (l23 === undefined) break b1829;
l24 = l23;
l2.add(l24);
}
}
}
}
b1830: {
return l2;
}
}
function f306(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1831: {
b1832: {
l3 = undefined;
b1833: {
l4 = f276(l0,l1); if (l4 === undefined) break b1833;
if ((l4 === false)) break b1833;
break b1832;}
l5 = f277(l0,l1); if (l5 === undefined) break b1832;
l6 = l5;
l7 = [];
b1834: {
l8 = f275(l0,l1); if (l8 === undefined) break b1834;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1832;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1835: {
if (l3 !== undefined) break b1835;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1835;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1835;
if (!(l5 === false)) break b1835;
l6 = f277(l0,l1); if (l6 === undefined) break b1835;
l7 = l6;
l8 = f275(l0,l1); if (l8 === undefined) break b1835;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1835;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1836: {
if (l3 !== undefined) break b1836;
l4 = f294(l0,l1); if (l4 === undefined) break b1836;
l5 = l4;
l6 = f298(l0,l1); if (l6 === undefined) break b1836;
l7 = l6;
l8 = f300(l0,l1,l5,l7); if (l8 === undefined) break b1836;
l9 = l8;
l10 = l9;
l11 = f301(l0,l1,l10); if (l11 === undefined) break b1836;
l12 = l11;
l13 = new RegoSet();
b1837: {
l14 = f276(l0,l1); if (l14 === undefined) break b1837;
{
const k1838 = keysOf(l14), v1838 = valuesOf(l14);
for (let n1838 = 0; n1838 < v1838.length; n1838++) {
l15 = k1838 === null ? n1838 : k1838[n1838];
l16 = v1838[n1838];
b1839: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1839;
l20 = l19;
{
const k1840 = keysOf(l20), v1840 = valuesOf(l20);
for (let n1840 = 0; n1840 < v1840.length; n1840++) {
l21 = k1840 === null ? n1840 : k1840[n1840];
l22 = v1840[n1840];
b1841: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1836;
l27 = l26;
l28 = f302(l0,l1); if (l28 === undefined) break b1836;
l29 = l28;
l30 = f303(l0,l1); if (l30 === undefined) break b1836;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1836;
l33 = l32;
l34 = f277(l0,l1); if (l34 === undefined) break b1836;
l35 = l34;
l36 = f275(l0,l1); if (l36 === undefined) break b1836;
l37 = l36;
l38 = f298(l0,l1); if (l38 === undefined) break b1836;
l39 = l38;
l40 = [];
b1842: {
l41 = f294(l0,l1); if (l41 === undefined) break b1842;
{
const k1843 = keysOf(l41), v1843 = valuesOf(l41);
for (let n1843 = 0; n1843 < v1843.length; n1843++) {
l42 = k1843 === null ? n1843 : k1843[n1843];
l43 = v1843[n1843];
b1844: {
l44 = l42;
l45 = l43;
b1845: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1845;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1845;
if ((l47 === false)) break b1845;
break b1844;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1844;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1844;
l51 = l50;
l52 = f74(l0,l1,l49,l51); if (l52 === undefined) break b1844;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f306(l0,l1); if (l55 === undefined) break b1836;
l56 = l55;
l57 = new O46(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1836;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1846: {
if (l3 === undefined) break b1846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1847: {
return l2;
}
}
function f307(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1848: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1848;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1848;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1849: {
if (l3 === undefined) break b1849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1850: {
return l2;
}
}
function f308(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function f309(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1851: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1851;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1851;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1851;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1851;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1851;
l12 = D(l11, l8); if (l12 === undefined) break b1851;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1851;
if ((l13 === false)) break b1851;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1851;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1851;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1851;
if ((l17 === false)) break b1851;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1851;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1851;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1851;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1851;
if ((l23 === false)) break b1851;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1852: {
if (l4 === undefined) break b1852;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1853: {
return l2;
}
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1854: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1854;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1854;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1854;
if ((l7 === false)) break b1854;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1855: {
if (l3 === undefined) break b1855;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1856: {
return l2;
}
}
function f310(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function f311(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1857: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1857;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1857;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1857;
if ((l8 === false)) break b1857;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1858: {
if (l4 === undefined) break b1858;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1859: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1859;
if (!(l6 === "unavailable")) break b1859;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1860: {
if (l4 === undefined) break b1860;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1861: {
return l2;
}
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1862: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1862;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1862;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1862;
if ((l7 === false)) break b1862;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1863: {
if (l3 === undefined) break b1863;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1864: {
return l2;
}
}
function f312(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function f313(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1865: {
b1866: {
l4 = undefined;
l5 = l3;
l6 = f309(l0,l1,l5); if (l6 === undefined) break b1866;
if ((l6 === false)) break b1866;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1866;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1866;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1867: {
if (l4 !== undefined) break b1867;
l5 = l3;
l6 = f310(l0,l1); if (l6 === undefined) break b1867;
if ((l6 === false)) break b1867;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1867;
if (!(l7 === "available")) break b1867;
b1868: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1868;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1868;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1868;
if ((l10 === false)) break b1868;
break b1867;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1867;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1867;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1869: {
if (l4 !== undefined) break b1869;
l5 = l3;
l6 = f310(l0,l1); if (l6 === undefined) break b1869;
if ((l6 === false)) break b1869;
l7 = f311(l0,l1,l5); if (l7 === undefined) break b1869;
if ((l7 === false)) break b1869;
l8 = f312(l0,l1); if (l8 === undefined) break b1869;
if ((l8 === false)) break b1869;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1869;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1869;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1869;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1869;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1869;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1870: {
if (l4 === undefined) break b1870;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1871: {
return l2;
}
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1872: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1872;
l5 = l4;
l6 = f313(l0,l1,l5); if (l6 === undefined) break b1872;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1873: {
if (l3 === undefined) break b1873;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1874: {
return l2;
}
}
function f314(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function f315(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1875: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1875;
if (!(l6 === "available")) break b1875;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1876: {
if (l4 === undefined) break b1876;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1877: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1877;
if (!(l6 === "unavailable")) break b1877;
l7 = f34(l0,l1); if (l7 === undefined) break b1877;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1877;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1878: {
if (l4 === undefined) break b1878;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1879: {
return l2;
}
}
function f316(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1880: {
l4 = undefined;
l5 = l3;
l6 = f315(l0,l1,l5); if (l6 === undefined) break b1880;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1880;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1880;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1880;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1880;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1880;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1880;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1880;
if ((l17 === false)) break b1880;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1880;
if ((l18 === false)) break b1880;
b1881: {
l19 = f312(l0,l1); if (l19 === undefined) break b1881;
if ((l19 === false)) break b1881;
break b1880;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1880;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1880;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1880;
if ((l23 === false)) break b1880;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1882: {
if (l4 === undefined) break b1882;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1883: {
return l2;
}
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1884: {
b1885: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1885;
if ((l4 === false)) break b1885;
l5 = f6(l0,l1); if (l5 === undefined) break b1885;
l6 = l5;
l7 = f314(l0,l1); if (l7 === undefined) break b1885;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1885;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1886: {
if (l3 !== undefined) break b1886;
l4 = f308(l0,l1); if (l4 === undefined) break b1886;
l5 = l4;
l6 = f316(l0,l1,l5); if (l6 === undefined) break b1886;
if ((l6 === false)) break b1886;
l7 = f6(l0,l1); if (l7 === undefined) break b1886;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1886;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1886;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1886;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1887: {
if (l3 !== undefined) break b1887;
l4 = f6(l0,l1); if (l4 === undefined) break b1887;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1888: {
if (l3 === undefined) break b1888;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1889: {
return l2;
}
}
function f317(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1890: {
l3 = undefined;
l4 = f317(l0,l1); if (l4 === undefined) break b1890;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1890;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1891: {
if (l3 === undefined) break b1891;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1892: {
return l2;
}
}
function f318(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1893: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1893;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1893;
l6 = l5;
l7 = f318(l0,l1); if (l7 === undefined) break b1893;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1893;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1893;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1893;
l11 = D(l10, l6); if (l11 === undefined) break b1893;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1894: {
if (l3 === undefined) break b1894;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1895: {
return l2;
}
}
function f319(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function f320(l0,l1) {
let l3,l2;
b1896: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1897: {
if (l3 === undefined) break b1897;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1898: {
return l2;
}
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1899: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1899;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1899;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1899;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1899;
if ((l7 === false)) break b1899;
b1900: {
l8 = f312(l0,l1); if (l8 === undefined) break b1900;
if ((l8 === false)) break b1900;
break b1899;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1901: {
if (l3 === undefined) break b1901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1902: {
return l2;
}
}
function f321(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1903: {
l3 = undefined;
l4 = f319(l0,l1); if (l4 === undefined) break b1903;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1903;
if ((l5 === false)) break b1903;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1903;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1903;
if (!(l7 === false)) break b1903;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1904: {
if (l3 === undefined) break b1904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1905: {
return l2;
}
}
function f322(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function f323(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1906: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1906;
l7 = D(l6, l5); if (l7 === undefined) break b1906;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1906;
if ((l9 === false)) break b1906;
b1907: {
b1908: {
b1909: {
b1910: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1910;
break b1909;
}
b1911: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1911;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1911;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1911;
l14 = D(l13, l5); if (l14 === undefined) break b1911;
l10 = l14;
break b1909;
}
break b1907;
}
if ((l10 === false)) break b1908;
}
break b1906;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1912: {
if (l4 === undefined) break b1912;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1913: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1913;
l7 = D(l6, l5); if (l7 === undefined) break b1913;
if (!(l7 === true)) break b1913;
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
function f324(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1916: {
b1917: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1918: {
b1919: {
if (!Array.isArray(l6)) break b1919;
break b1918;
}
b1920: {
if (!O(l6)) break b1920;
break b1918;
}
b1921: {
if (!(l6 instanceof RegoSet)) break b1921;
break b1918;
}
break b1917;
}
{
const k1922 = keysOf(l6), v1922 = valuesOf(l6);
for (let n1922 = 0; n1922 < v1922.length; n1922++) {
l9 = k1922 === null ? n1922 : k1922[n1922];
l10 = v1922[n1922];
b1923: {
l11 = l9;
l8 = undefined;
b1924: {
l12 = l10;
l13 = f323(l0,l1,l12); if (l13 === undefined) break b1924;
if ((l13 === false)) break b1924;
l8 = true;
}
if (l8 !== undefined) break b1923;
l7 = true;
}
}
}
if (l7 !== undefined) break b1917;
l14 = [];
b1925: {
{
const k1926 = keysOf(l5), v1926 = valuesOf(l5);
for (let n1926 = 0; n1926 < v1926.length; n1926++) {
l15 = k1926 === null ? n1926 : k1926[n1926];
l16 = v1926[n1926];
b1927: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1927;
l20 = D(l19, l18); if (l20 === undefined) break b1927;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1927;
if ((l22 === false)) break b1927;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1917;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1928: {
if (l4 !== undefined) break b1928;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1929: {
if (l4 === undefined) break b1929;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1930: {
return l2;
}
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1931: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1931;
l5 = l4;
l6 = f319(l0,l1); if (l6 === undefined) break b1931;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1931;
l8 = l7;
l9 = f51(l0,l1,l5,l8); if (l9 === undefined) break b1931;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1932: {
if (l3 === undefined) break b1932;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1933: {
return l2;
}
}
function f325(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1934: {
l3 = undefined;
l4 = f319(l0,l1); if (l4 === undefined) break b1934;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1934;
l6 = l5;
l7 = f324(l0,l1,l6); if (l7 === undefined) break b1934;
l8 = l7;
l9 = f325(l0,l1); if (l9 === undefined) break b1934;
l10 = l9;
l11 = f319(l0,l1); if (l11 === undefined) break b1934;
l12 = l11;
l13 = new O60("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1935: {
if (l3 === undefined) break b1935;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1936: {
return l2;
}
}
function f326(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l2;
b1937: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1937;
if ((l4 === false)) break b1937;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1938: {
if (l3 === undefined) break b1938;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1939: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1939;
if ((l4 === false)) break b1939;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1940: {
if (l3 === undefined) break b1940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1941: {
return l2;
}
}
function f327(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1942: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1942;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1942;
l6 = l5;
l7 = f318(l0,l1); if (l7 === undefined) break b1942;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1942;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1942;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1942;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1942;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1942;
if ((l13 === false)) break b1942;
l14 = f318(l0,l1); if (l14 === undefined) break b1942;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1942;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1942;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1942;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1943: {
if (l3 === undefined) break b1943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1944: {
return l2;
}
}
function f328(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1945: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1945;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1945;
l6 = l5;
l7 = f324(l0,l1,l6); if (l7 === undefined) break b1945;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1946: {
if (l3 === undefined) break b1946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1947: {
return l2;
}
}
function f329(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1948: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1948;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1948;
if ((l6 === false)) break b1948;
l7 = f329(l0,l1); if (l7 === undefined) break b1948;
l8 = l7;
l9 = f328(l0,l1); if (l9 === undefined) break b1948;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1948;
l11 = l10;
l12 = f51(l0,l1,l8,l11); if (l12 === undefined) break b1948;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1949: {
if (l3 === undefined) break b1949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1950: {
return l2;
}
}
function f330(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1951: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1951;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1951;
l6 = l5;
l7 = f324(l0,l1,l6); if (l7 === undefined) break b1951;
l8 = l7;
l9 = f330(l0,l1); if (l9 === undefined) break b1951;
l10 = l9;
l11 = f328(l0,l1); if (l11 === undefined) break b1951;
l12 = l11;
l13 = new O60("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1952: {
if (l3 === undefined) break b1952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1953: {
return l2;
}
}
function f331(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l2,l3,l4,l5,l6;
b1954: {
l2 = new RegoSet();
}
b1955: {
l3 = undefined;
b1956: {
l4 = f321(l0,l1); if (l4 === undefined) break b1956;
if ((l4 === false)) break b1956;
break b1955;}
l5 = f326(l0,l1); if (l5 === undefined) break b1955;
l6 = l5;
l2.add(l6);
}
b1957: {
l3 = undefined;
l4 = f327(l0,l1); if (l4 === undefined) break b1957;
if ((l4 === false)) break b1957;
l5 = f331(l0,l1); if (l5 === undefined) break b1957;
l6 = l5;
l2.add(l6);
}
b1958: {
return l2;
}
}
function f332(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1959: {
l3 = undefined;
b1960: {
l4 = f321(l0,l1); if (l4 === undefined) break b1960;
if ((l4 === false)) break b1960;
break b1959;}
l5 = f326(l0,l1); if (l5 === undefined) break b1959;
l6 = l5;
l7 = f222(l0,l1,l6); if (l7 === undefined) break b1959;
if ((l7 === false)) break b1959;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1961: {
if (l3 === undefined) break b1961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1962: {
return l2;
}
}
function f333(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1963: {
l2 = new Bare();
}
b1964: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1965 = keysOf(l5), v1965 = valuesOf(l5);
for (let n1965 = 0; n1965 < v1965.length; n1965++) {
l6 = k1965 === null ? n1965 : k1965[n1965];
l7 = v1965[n1965];
b1966: {
l8 = l6;
l9 = l7;
l10 = f323(l0,l1,l9); if (l10 === undefined) break b1966;
if ((l10 === false)) break b1966;
insertOnce(l2, l9, true);
}
}
}
}
b1967: {
return l2;
}
}
function f334(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1968: {
b1969: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1969;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1969;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1969;
if ((l7 === false)) break b1969;
l8 = new RegoSet();
b1970: {
l9 = f319(l0,l1); if (l9 === undefined) break b1970;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1970;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1970;
{
const k1971 = keysOf(l11), v1971 = valuesOf(l11);
for (let n1971 = 0; n1971 < v1971.length; n1971++) {
l12 = k1971 === null ? n1971 : k1971[n1971];
l13 = v1971[n1971];
b1972: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1973: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1973;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1973;
{
const k1974 = keysOf(l19), v1974 = valuesOf(l19);
for (let n1974 = 0; n1974 < v1974.length; n1974++) {
l20 = k1974 === null ? n1974 : k1974[n1974];
l21 = v1974[n1974];
b1975: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1969;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1976: {
if (l3 !== undefined) break b1976;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1977: {
if (l3 === undefined) break b1977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1978: {
return l2;
}
}
function f335(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1979: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1979;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1979;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1979;
if ((l7 === false)) break b1979;
l8 = f335(l0,l1); if (l8 === undefined) break b1979;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1979;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1979;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1980: {
if (l3 === undefined) break b1980;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1981: {
return l2;
}
}
function f336(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function f337(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14;
b1982: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1982;
if (!(l6 === "destruction")) break b1982;
l7 = f333(l0,l1); if (l7 === undefined) break b1982;
if ((l7 === false)) break b1982;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1982;
l9 = l8;
b1983: {
l10 = f334(l0,l1); if (l10 === undefined) break b1983;
l11 = D(l10, l9); if (l11 === undefined) break b1983;
if ((l11 === false)) break b1983;
break b1982;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1984: {
if (l4 === undefined) break b1984;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1985: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1985;
if (!(l6 === "notice")) break b1985;
l7 = f327(l0,l1); if (l7 === undefined) break b1985;
if ((l7 === false)) break b1985;
l8 = f331(l0,l1); if (l8 === undefined) break b1985;
l9 = l8;
l10 = f222(l0,l1,l9); if (l10 === undefined) break b1985;
if ((l10 === false)) break b1985;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1986: {
if (l4 === undefined) break b1986;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1987: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1987;
if (!(l6 === "record")) break b1987;
l7 = f333(l0,l1); if (l7 === undefined) break b1987;
if ((l7 === false)) break b1987;
b1988: {
l8 = f336(l0,l1); if (l8 === undefined) break b1988;
if ((l8 === false)) break b1988;
break b1987;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1989: {
if (l4 === undefined) break b1989;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1990: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1990;
if (!(l6 === "record")) break b1990;
b1991: {
l7 = f333(l0,l1); if (l7 === undefined) break b1991;
if ((l7 === false)) break b1991;
break b1990;}
l8 = f323(l0,l1,"destroyed_on"); if (l8 === undefined) break b1990;
if ((l8 === false)) break b1990;
l9 = f335(l0,l1); if (l9 === undefined) break b1990;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1990;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1990;
if ((l14 === false)) break b1990;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1992: {
if (l4 === undefined) break b1992;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1993: {
return l2;
}
}
function g338(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1994: {
l3 = undefined;
l4 = [];
b1995: {
l5 = f319(l0,l1); if (l5 === undefined) break b1995;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1995;
{
const k1996 = keysOf(l6), v1996 = valuesOf(l6);
for (let n1996 = 0; n1996 < v1996.length; n1996++) {
l7 = k1996 === null ? n1996 : k1996[n1996];
l8 = v1996[n1996];
b1997: {
l9 = l7;
l10 = l8;
l11 = f337(l0,l1,l10); if (l11 === undefined) break b1997;
if ((l11 === false)) break b1997;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1997;
l13 = l12;
l14 = f74(l0,l1,l13,l10); if (l14 === undefined) break b1997;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1998: {
if (l3 === undefined) break b1998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1999: {
return l2;
}
}
function f338(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2000: {
l2 = new Bare();
}
b2001: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k2002 = keysOf(l5), v2002 = valuesOf(l5);
for (let n2002 = 0; n2002 < v2002.length; n2002++) {
l6 = k2002 === null ? n2002 : k2002[n2002];
l7 = v2002[n2002];
b2003: {
l8 = l6;
l9 = l7;
l10 = f323(l0,l1,l9); if (l10 === undefined) break b2003;
if ((l10 === false)) break b2003;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b2003;
l12 = D(l11, l9); if (l12 === undefined) break b2003;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b2003;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b2003;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b2003;
if ((l17 === false)) break b2003;
insertOnce(l2, l9, true);
}
}
}
}
b2004: {
return l2;
}
}
function f339(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function f340(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2005: {
l4 = undefined;
l5 = l3;
l6 = f323(l0,l1,"destroyed_on"); if (l6 === undefined) break b2005;
if ((l6 === false)) break b2005;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k2006 = keysOf(l8), v2006 = valuesOf(l8);
for (let n2006 = 0; n2006 < v2006.length; n2006++) {
l9 = k2006 === null ? n2006 : k2006[n2006];
l10 = v2006[n2006];
b2007: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b2007;
b2008: {
l13 = f339(l0,l1); if (l13 === undefined) break b2008;
l14 = D(l13, l12); if (l14 === undefined) break b2008;
if ((l14 === false)) break b2008;
break b2007;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2009: {
if (l4 === undefined) break b2009;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2010: {
return l2;
}
}
function g341(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b2011: {
l2 = new RegoSet();
}
b2012: {
l3 = undefined;
l4 = f340(l0,l1,"head_approved_on"); if (l4 === undefined) break b2012;
if ((l4 === false)) break b2012;
l5 = f319(l0,l1); if (l5 === undefined) break b2012;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b2012;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b2012;
l9 = l8;
l2.add(l9);
}
b2013: {
l3 = undefined;
l4 = f340(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b2013;
if ((l4 === false)) break b2013;
l5 = f319(l0,l1); if (l5 === undefined) break b2013;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b2013;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b2013;
l9 = l8;
l2.add(l9);
}
b2014: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b2014;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2014;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2014;
if ((l9 === false)) break b2014;
l10 = f319(l0,l1); if (l10 === undefined) break b2014;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b2014;
{
const k2015 = keysOf(l11), v2015 = valuesOf(l11);
for (let n2015 = 0; n2015 < v2015.length; n2015++) {
l12 = k2015 === null ? n2015 : k2015[n2015];
l13 = v2015[n2015];
b2016: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b2016;
if (!(l16 === "record")) break b2016;
l17 = f337(l0,l1,l15); if (l17 === undefined) break b2016;
if ((l17 === false)) break b2016;
l18 = f319(l0,l1); if (l18 === undefined) break b2016;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b2016;
l20 = l19;
l21 = f335(l0,l1); if (l21 === undefined) break b2016;
l22 = l21;
l23 = f81(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b2016;
l24 = l23;
l2.add(l24);
}
}
}
}
b2017: {
return l2;
}
}
function f341(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l2;
b2018: {
l3 = undefined;
l4 = f340(l0,l1,"head_approved_on"); if (l4 === undefined) break b2018;
if ((l4 === false)) break b2018;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2019: {
if (l3 === undefined) break b2019;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2020: {
l3 = undefined;
l4 = f340(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b2020;
if ((l4 === false)) break b2020;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2021: {
if (l3 === undefined) break b2021;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2022: {
return l2;
}
}
function f342(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2023: {
l2 = new RegoSet();
}
b2024: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b2024;
if ((l4 === false)) break b2024;
l5 = f342(l0,l1); if (l5 === undefined) break b2024;
if ((l5 === false)) break b2024;
l6 = f328(l0,l1); if (l6 === undefined) break b2024;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b2024;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2024;
l10 = l9;
{
const k2025 = keysOf(l10), v2025 = valuesOf(l10);
for (let n2025 = 0; n2025 < v2025.length; n2025++) {
l11 = k2025 === null ? n2025 : k2025[n2025];
l12 = v2025[n2025];
b2026: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2027: {
l3 = undefined;
b2028: {
l4 = f321(l0,l1); if (l4 === undefined) break b2028;
if ((l4 === false)) break b2028;
break b2027;}
l5 = f308(l0,l1); if (l5 === undefined) break b2027;
l6 = l5;
l7 = f309(l0,l1,l6); if (l7 === undefined) break b2027;
if ((l7 === false)) break b2027;
l8 = f319(l0,l1); if (l8 === undefined) break b2027;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b2027;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2027;
l12 = l11;
{
const k2029 = keysOf(l12), v2029 = valuesOf(l12);
for (let n2029 = 0; n2029 < v2029.length; n2029++) {
l13 = k2029 === null ? n2029 : k2029[n2029];
l14 = v2029[n2029];
b2030: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2031: {
return l2;
}
}
function f343(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b2032: {
b2033: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b2033;
if ((l4 === false)) break b2033;
l5 = f314(l0,l1); if (l5 === undefined) break b2033;
l6 = l5;
l7 = f319(l0,l1); if (l7 === undefined) break b2033;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2033;
l9 = l8;
l10 = f319(l0,l1); if (l10 === undefined) break b2033;
l11 = l10;
l12 = new Bare();
b2034: {
l13 = f325(l0,l1); if (l13 === undefined) break b2034;
l12["destroy_by"] = l13;
}
b2035: {
l14 = f330(l0,l1); if (l14 === undefined) break b2035;
l12["notify_by"] = l14;
}
b2036: {
b2037: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b2037;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b2037;
l18 = D(l17, "values"); if (l18 === undefined) break b2037;
l15 = merge(l18, l12);
break b2036;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f177(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b2033;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2038: {
if (l3 !== undefined) break b2038;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2039: {
if (l3 === undefined) break b2039;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2040: {
return l2;
}
}
function f344(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b2041: {
b2042: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b2042;
if ((l4 === false)) break b2042;
l5 = f329(l0,l1); if (l5 === undefined) break b2042;
l6 = l5;
l7 = f328(l0,l1); if (l7 === undefined) break b2042;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2042;
l9 = l8;
l10 = f328(l0,l1); if (l10 === undefined) break b2042;
l11 = l10;
l12 = new Bare();
b2043: {
l13 = f325(l0,l1); if (l13 === undefined) break b2043;
l12["destroy_by"] = l13;
}
b2044: {
l14 = f330(l0,l1); if (l14 === undefined) break b2044;
l12["notify_by"] = l14;
}
b2045: {
b2046: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b2046;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b2046;
l18 = D(l17, "values"); if (l18 === undefined) break b2046;
l15 = merge(l18, l12);
break b2045;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f177(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b2042;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2047: {
if (l3 !== undefined) break b2047;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2048: {
if (l3 === undefined) break b2048;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2049: {
return l2;
}
}
function f345(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l75,l76,l77,l74,l78,l79,l80,l81,l2;
b2050: {
b2051: {
l3 = undefined;
b2052: {
l4 = f319(l0,l1); if (l4 === undefined) break b2052;
if ((l4 === false)) break b2052;
break b2051;}
l5 = f320(l0,l1); if (l5 === undefined) break b2051;
l6 = l5;
l7 = [];
b2053: {
l8 = f318(l0,l1); if (l8 === undefined) break b2053;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2051;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2054: {
if (l3 !== undefined) break b2054;
l4 = f321(l0,l1); if (l4 === undefined) break b2054;
if ((l4 === false)) break b2054;
l5 = f332(l0,l1); if (l5 === undefined) break b2054;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b2054;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b2054;
l10 = f319(l0,l1); if (l10 === undefined) break b2054;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2054;
l13 = l12;
l14 = f320(l0,l1); if (l14 === undefined) break b2054;
l15 = l14;
l16 = f318(l0,l1); if (l16 === undefined) break b2054;
l17 = l16;
l18 = f338(l0,l1); if (l18 === undefined) break b2054;
l19 = l18;
l20 = f341(l0,l1); if (l20 === undefined) break b2054;
l21 = l20;
l22 = new O61(l13,l19,l21);
l23 = f25(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b2054;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b2055: {
if (l3 !== undefined) break b2055;
b2056: {
l4 = f321(l0,l1); if (l4 === undefined) break b2056;
if ((l4 === false)) break b2056;
break b2055;}
b2057: {
l5 = f314(l0,l1); if (l5 === undefined) break b2057;
if ((l5 === false)) break b2057;
break b2055;}
l6 = f319(l0,l1); if (l6 === undefined) break b2055;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2055;
l9 = l8;
l10 = f320(l0,l1); if (l10 === undefined) break b2055;
l11 = l10;
l12 = f318(l0,l1); if (l12 === undefined) break b2055;
l13 = l12;
l14 = f338(l0,l1); if (l14 === undefined) break b2055;
l15 = l14;
l16 = f341(l0,l1); if (l16 === undefined) break b2055;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b2055;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2058: {
if (l3 !== undefined) break b2058;
l4 = new RegoSet();
b2059: {
l5 = f332(l0,l1); if (l5 === undefined) break b2059;
{
const k2060 = keysOf(l5), v2060 = valuesOf(l5);
for (let n2060 = 0; n2060 < v2060.length; n2060++) {
l6 = k2060 === null ? n2060 : k2060[n2060];
l7 = v2060[n2060];
b2061: {
l8 = l6;
l9 = l7;
l10 = f216(l0,l1,l9); if (l10 === undefined) break b2061;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f220(l0,l1,l12,l13); if (l14 === undefined) break b2058;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b2062: {
l18 = f332(l0,l1); if (l18 === undefined) break b2062;
{
const k2063 = keysOf(l18), v2063 = valuesOf(l18);
for (let n2063 = 0; n2063 < v2063.length; n2063++) {
l19 = k2063 === null ? n2063 : k2063[n2063];
l20 = v2063[n2063];
b2064: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b2064;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b2064;
l26 = l25;
{
const k2065 = keysOf(l26), v2065 = valuesOf(l26);
for (let n2065 = 0; n2065 < v2065.length; n2065++) {
l27 = k2065 === null ? n2065 : k2065[n2065];
l28 = v2065[n2065];
b2066: {
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
l32 = f343(l0,l1); if (l32 === undefined) break b2058;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b2058;
l35 = l34;
l36 = f332(l0,l1); if (l36 === undefined) break b2058;
l37 = l36;
l38 = f225(l0,l1,l37,l16); if (l38 === undefined) break b2058;
l39 = l38;
l40 = f341(l0,l1); if (l40 === undefined) break b2058;
l41 = l40;
l42 = new RegoSet();
b2067: {
l43 = f332(l0,l1); if (l43 === undefined) break b2067;
{
const k2068 = keysOf(l43), v2068 = valuesOf(l43);
for (let n2068 = 0; n2068 < v2068.length; n2068++) {
l44 = k2068 === null ? n2068 : k2068[n2068];
l45 = v2068[n2068];
b2069: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b2069;
l49 = l48;
l50 = f90(l0,l1,l49); if (l50 === undefined) break b2069;
l51 = l50;
{
const k2070 = keysOf(l51), v2070 = valuesOf(l51);
for (let n2070 = 0; n2070 < v2070.length; n2070++) {
l52 = k2070 === null ? n2070 : k2070[n2070];
l53 = v2070[n2070];
b2071: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b2058;
l58 = l57;
l59 = f344(l0,l1); if (l59 === undefined) break b2058;
l60 = l59;
l61 = f345(l0,l1); if (l61 === undefined) break b2058;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b2058;
l64 = l63;
l65 = f320(l0,l1); if (l65 === undefined) break b2058;
l66 = l65;
l67 = f318(l0,l1); if (l67 === undefined) break b2058;
l68 = l67;
l69 = f338(l0,l1); if (l69 === undefined) break b2058;
l70 = l69;
l71 = new Bare();
b2072: {
l72 = f325(l0,l1); if (l72 === undefined) break b2072;
l71["destroy_by"] = l72;
}
b2073: {
l73 = f330(l0,l1); if (l73 === undefined) break b2073;
l71["notify_by"] = l73;
}
b2074: {
b2075: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b2075;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b2075;
l77 = D(l76, "values"); if (l77 === undefined) break b2075;
l74 = merge(l77, l71);
break b2074;
}
l74 = l71;
}
l78 = l74;
l79 = new O48(l35,l70,l39,l78,l58,l64);
l80 = f25(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b2058;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
}
b2076: {
if (l3 === undefined) break b2076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2077: {
return l2;
}
}
function f346(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2078: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2078;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2078;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2079: {
if (l3 === undefined) break b2079;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2080: {
return l2;
}
}
function f347(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2081: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2081;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b2081;
l6 = l5;
l7 = f347(l0,l1); if (l7 === undefined) break b2081;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2081;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b2081;
l10 = D(l9, l6); if (l10 === undefined) break b2081;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2082: {
if (l3 === undefined) break b2082;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2083: {
return l2;
}
}
function f348(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function f349(l0,l1) {
let l3,l2;
b2084: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b2085: {
if (l3 === undefined) break b2085;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2086: {
return l2;
}
}
function g350(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2087: {
l2 = new RegoSet();
}
b2088: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k2089 = keysOf(l5), v2089 = valuesOf(l5);
for (let n2089 = 0; n2089 < v2089.length; n2089++) {
l6 = k2089 === null ? n2089 : k2089[n2089];
l7 = v2089[n2089];
b2090: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2090;
l11 = D(l10, l9); if (l11 === undefined) break b2090;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b2090;
if ((l13 === false)) break b2090;
l2.add(l9);
}
}
}
}
b2091: {
return l2;
}
}
function f350(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l2;
b2092: {
l3 = undefined;
l4 = new O62("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2093: {
if (l3 === undefined) break b2093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2094: {
return l2;
}
}
function f351(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g352(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2095: {
l2 = new RegoSet();
}
b2096: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2096;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2096;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b2096;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b2096;
l10 = f348(l0,l1); if (l10 === undefined) break b2096;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b2096;
l13 = l12;
l2.add(l13);
}
b2097: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2097;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2097;
{
const k2098 = keysOf(l5), v2098 = valuesOf(l5);
for (let n2098 = 0; n2098 < v2098.length; n2098++) {
l6 = k2098 === null ? n2098 : k2098[n2098];
l7 = v2098[n2098];
b2099: {
l8 = l6;
l9 = l7;
l10 = f350(l0,l1); if (l10 === undefined) break b2099;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2099;
if ((l12 === false)) break b2099;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2099;
l14 = D(l13, l9); if (l14 === undefined) break b2099;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b2099;
if ((l16 === false)) break b2099;
l17 = f351(l0,l1); if (l17 === undefined) break b2099;
l18 = D(l17, l9); if (l18 === undefined) break b2099;
l19 = l18;
l20 = f348(l0,l1); if (l20 === undefined) break b2099;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b2099;
l23 = l22;
l2.add(l23);
}
}
}
}
b2100: {
return l2;
}
}
function f352(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2101: {
l2 = new RegoSet();
}
b2102: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2102;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2102;
{
const k2103 = keysOf(l5), v2103 = valuesOf(l5);
for (let n2103 = 0; n2103 < v2103.length; n2103++) {
l6 = k2103 === null ? n2103 : k2103[n2103];
l7 = v2103[n2103];
b2104: {
l8 = l6;
l9 = l7;
l10 = f350(l0,l1); if (l10 === undefined) break b2104;
l11 = l10;
b2105: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2105;
if ((l12 === false)) break b2105;
break b2104;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b2106: {
return l2;
}
}
function f353(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function f354(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b2107: {
b2108: {
l4 = undefined;
l5 = l3;
l6 = f350(l0,l1); if (l6 === undefined) break b2108;
l7 = l6;
b2109: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2109;
if ((l8 === false)) break b2109;
break b2108;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2110: {
if (l4 !== undefined) break b2110;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2110;
l7 = D(l6, l5); if (l7 === undefined) break b2110;
if (!(l7 === true)) break b2110;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2111: {
if (l4 !== undefined) break b2111;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2112: {
if (l4 === undefined) break b2112;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2113: {
return l2;
}
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2114: {
b2115: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2115;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2115;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b2115;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b2115;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2116: {
if (l3 !== undefined) break b2116;
l4 = [];
b2117: {
l5 = f348(l0,l1); if (l5 === undefined) break b2117;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b2117;
{
const k2118 = keysOf(l6), v2118 = valuesOf(l6);
for (let n2118 = 0; n2118 < v2118.length; n2118++) {
l7 = k2118 === null ? n2118 : k2118[n2118];
l8 = v2118[n2118];
b2119: {
l9 = l7;
l10 = l8;
l11 = f354(l0,l1,l10); if (l11 === undefined) break b2119;
l12 = l11;
l13 = f351(l0,l1); if (l13 === undefined) break b2119;
l14 = D(l13, l10); if (l14 === undefined) break b2119;
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
b2120: {
if (l3 === undefined) break b2120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2121: {
return l2;
}
}
function f355(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b2122: {
b2123: {
l3 = undefined;
b2124: {
l4 = f348(l0,l1); if (l4 === undefined) break b2124;
if ((l4 === false)) break b2124;
break b2123;}
l5 = f349(l0,l1); if (l5 === undefined) break b2123;
l6 = l5;
l7 = [];
b2125: {
l8 = f347(l0,l1); if (l8 === undefined) break b2125;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2123;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2126: {
if (l3 !== undefined) break b2126;
l4 = f352(l0,l1); if (l4 === undefined) break b2126;
l5 = l4;
l6 = f353(l0,l1); if (l6 === undefined) break b2126;
l7 = l6;
l8 = f144(l0,l1,l5,l7); if (l8 === undefined) break b2126;
l9 = l8;
l10 = f348(l0,l1); if (l10 === undefined) break b2126;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2126;
l13 = l12;
l14 = f349(l0,l1); if (l14 === undefined) break b2126;
l15 = l14;
l16 = f347(l0,l1); if (l16 === undefined) break b2126;
l17 = l16;
l18 = [];
b2127: {
l19 = f67(l0,l1,"checks"); if (l19 === undefined) break b2127;
if ((l19 === false)) break b2127;
l20 = f355(l0,l1); if (l20 === undefined) break b2127;
{
const k2128 = keysOf(l20), v2128 = valuesOf(l20);
for (let n2128 = 0; n2128 < v2128.length; n2128++) {
l21 = k2128 === null ? n2128 : k2128[n2128];
l22 = v2128[n2128];
b2129: {
l23 = l21;
if (!Array.isArray(l22)) break b2129;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b2129;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b2129;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b2129;
l29 = l27;
l30 = f348(l0,l1); if (l30 === undefined) break b2129;
l31 = l30;
l32 = f154(l0,l1,l28,l31,l29); if (l32 === undefined) break b2129;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f353(l0,l1); if (l35 === undefined) break b2126;
l36 = l35;
l37 = [];
b2130: {
l38 = f352(l0,l1); if (l38 === undefined) break b2130;
l39 = l38;
l40 = f353(l0,l1); if (l40 === undefined) break b2130;
l41 = l40;
l42 = f144(l0,l1,l39,l41); if (l42 === undefined) break b2130;
l43 = l42;
if (!(l43 === "permit")) break b2130;
l44 = f348(l0,l1); if (l44 === undefined) break b2130;
l45 = l44;
l46 = f76(l0,l1,l45); if (l46 === undefined) break b2130;
l47 = l46;
{
const k2131 = keysOf(l47), v2131 = valuesOf(l47);
for (let n2131 = 0; n2131 < v2131.length; n2131++) {
l48 = k2131 === null ? n2131 : k2131[n2131];
l49 = v2131[n2131];
b2132: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f352(l0,l1); if (l53 === undefined) break b2126;
l54 = l53;
l55 = new O63(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b2126;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b2133: {
if (l3 === undefined) break b2133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2134: {
return l2;
}
}
function f356(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2135: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2135;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2135;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2136: {
if (l3 === undefined) break b2136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2137: {
return l2;
}
}
function f357(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2138: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2138;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2138;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b2138;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b2138;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2140: {
return l2;
}
}
function f358(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f359(l0,l1) {
let l3,l2;
b2141: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2143: {
return l2;
}
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2144: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2144;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b2144;
if ((l5 === false)) break b2144;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2144;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b2144;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b2144;
if ((l9 === false)) break b2144;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2145: {
if (l3 === undefined) break b2145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2146: {
return l2;
}
}
function f360(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2147: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2147;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b2147;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2147;
if ((l7 === false)) break b2147;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2147;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b2147;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2148: {
if (l3 === undefined) break b2148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2149: {
return l2;
}
}
function f361(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2150: {
b2151: {
l3 = undefined;
l4 = f360(l0,l1); if (l4 === undefined) break b2151;
if ((l4 === false)) break b2151;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2151;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b2151;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2152: {
if (l3 !== undefined) break b2152;
l4 = f361(l0,l1); if (l4 === undefined) break b2152;
l5 = l4;
l6 = f358(l0,l1); if (l6 === undefined) break b2152;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b2152;
l8 = l7;
l9 = f51(l0,l1,l5,l8); if (l9 === undefined) break b2152;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2153: {
if (l3 === undefined) break b2153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2154: {
return l2;
}
}
function f362(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2155: {
b2156: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2156;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b2156;
if ((l5 === false)) break b2156;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2156;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b2156;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b2156;
if ((l9 === false)) break b2156;
l10 = f362(l0,l1); if (l10 === undefined) break b2156;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2156;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b2156;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b2156;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2157: {
if (l3 !== undefined) break b2157;
l4 = f362(l0,l1); if (l4 === undefined) break b2157;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
function f363(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2160: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2160;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2160;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2160;
if ((l8 === false)) break b2160;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2161: {
if (l3 === undefined) break b2161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2162: {
return l2;
}
}
function f364(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2163: {
l2 = new RegoSet();
}
b2164: {
l3 = undefined;
l4 = f364(l0,l1); if (l4 === undefined) break b2164;
if ((l4 === false)) break b2164;
l5 = f358(l0,l1); if (l5 === undefined) break b2164;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b2164;
l8 = l7;
l2.add(l8);
}
b2165: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2165;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b2165;
if ((l5 === false)) break b2165;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2165;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b2165;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b2165;
if ((l9 === false)) break b2165;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2165;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b2165;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b2165;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b2165;
if ((l15 === false)) break b2165;
l16 = f358(l0,l1); if (l16 === undefined) break b2165;
l17 = l16;
l18 = f27(l0,l1,"use_period_over",l17); if (l18 === undefined) break b2165;
l19 = l18;
l2.add(l19);
}
b2166: {
return l2;
}
}
function f365(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l2,l3,l4,l5,l6;
b2167: {
l2 = new RegoSet();
}
b2168: {
l3 = undefined;
b2169: {
l4 = f361(l0,l1); if (l4 === undefined) break b2169;
if ((l4 === false)) break b2169;
break b2168;}
b2170: {
l5 = f364(l0,l1); if (l5 === undefined) break b2170;
if ((l5 === false)) break b2170;
break b2168;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b2171: {
return l2;
}
}
function f366(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l2;
b2172: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2172;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b2173: {
if (l3 === undefined) break b2173;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2174: {
return l2;
}
}
function f367(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2175: {
b2176: {
l3 = undefined;
b2177: {
l4 = f360(l0,l1); if (l4 === undefined) break b2177;
if ((l4 === false)) break b2177;
break b2176;}
l5 = f358(l0,l1); if (l5 === undefined) break b2176;
l6 = l5;
l7 = f90(l0,l1,l6); if (l7 === undefined) break b2176;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2178: {
if (l3 !== undefined) break b2178;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2179: {
if (l3 === undefined) break b2179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2180: {
return l2;
}
}
function f368(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b2181: {
b2182: {
l3 = undefined;
b2183: {
l4 = f360(l0,l1); if (l4 === undefined) break b2183;
if ((l4 === false)) break b2183;
break b2182;}
l5 = f361(l0,l1); if (l5 === undefined) break b2182;
l6 = l5;
l7 = f358(l0,l1); if (l7 === undefined) break b2182;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2182;
l9 = l8;
l10 = f358(l0,l1); if (l10 === undefined) break b2182;
l11 = l10;
l12 = new Bare();
b2184: {
l13 = f367(l0,l1); if (l13 === undefined) break b2184;
l12["use_until"] = l13;
}
b2185: {
b2186: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b2186;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b2186;
l17 = D(l16, "values"); if (l17 === undefined) break b2186;
l14 = merge(l17, l12);
break b2185;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f177(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b2182;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2187: {
if (l3 !== undefined) break b2187;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2188: {
if (l3 === undefined) break b2188;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2189: {
return l2;
}
}
function f369(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b2190: {
b2191: {
l3 = undefined;
b2192: {
l4 = f358(l0,l1); if (l4 === undefined) break b2192;
if ((l4 === false)) break b2192;
break b2191;}
l5 = f359(l0,l1); if (l5 === undefined) break b2191;
l6 = l5;
l7 = [];
b2193: {
l8 = f357(l0,l1); if (l8 === undefined) break b2193;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2191;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2194: {
if (l3 !== undefined) break b2194;
l4 = f365(l0,l1); if (l4 === undefined) break b2194;
l5 = l4;
l6 = f366(l0,l1); if (l6 === undefined) break b2194;
l7 = l6;
l8 = f144(l0,l1,l5,l7); if (l8 === undefined) break b2194;
l9 = l8;
l10 = f358(l0,l1); if (l10 === undefined) break b2194;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2194;
l13 = l12;
l14 = f358(l0,l1); if (l14 === undefined) break b2194;
l15 = l14;
l16 = f365(l0,l1); if (l16 === undefined) break b2194;
l17 = l16;
l18 = f366(l0,l1); if (l18 === undefined) break b2194;
l19 = l18;
l20 = ["use_period_over"];
l21 = f266(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b2194;
l22 = l21;
l23 = f359(l0,l1); if (l23 === undefined) break b2194;
l24 = l23;
l25 = f357(l0,l1); if (l25 === undefined) break b2194;
l26 = l25;
l27 = f366(l0,l1); if (l27 === undefined) break b2194;
l28 = l27;
l29 = [];
b2195: {
l30 = f365(l0,l1); if (l30 === undefined) break b2195;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b2195;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b2195;
if ((l35 === false)) break b2195;
l36 = f358(l0,l1); if (l36 === undefined) break b2195;
l37 = l36;
l38 = f76(l0,l1,l37); if (l38 === undefined) break b2195;
l39 = l38;
{
const k2196 = keysOf(l39), v2196 = valuesOf(l39);
for (let n2196 = 0; n2196 < v2196.length; n2196++) {
l40 = k2196 === null ? n2196 : k2196[n2196];
l41 = v2196[n2196];
b2197: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f365(l0,l1); if (l45 === undefined) break b2194;
l46 = l45;
l47 = new Bare();
b2198: {
l48 = f367(l0,l1); if (l48 === undefined) break b2198;
l47["use_until"] = l48;
}
b2199: {
b2200: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b2200;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b2200;
l52 = D(l51, "values"); if (l52 === undefined) break b2200;
l49 = merge(l52, l47);
break b2199;
}
l49 = l47;
}
l53 = l49;
l54 = f368(l0,l1); if (l54 === undefined) break b2194;
l55 = l54;
l56 = f369(l0,l1); if (l56 === undefined) break b2194;
l57 = l56;
l58 = new O64(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b2194;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b2201: {
if (l3 === undefined) break b2201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2202: {
return l2;
}
}
function f370(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l10,l2;
b2203: {
l3 = undefined;
l4 = H(l0) ? l0.decision : undefined; if (l4 === undefined && (l4 = S(l0, "decision")) === undefined) break b2203;
l5 = l4;
l6 = H(l1) ? l1.decisions : undefined; if (l6 === undefined && (l6 = S(l1, "decisions")) === undefined) break b2203;
l7 = D(l6, l5); if (l7 === undefined) break b2203;
b2204: {
b2205: {
break b2204;
}
break b2203;
}
l10 = l7;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2206: {
if (l3 === undefined) break b2206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2207: {
return l2;
}
}
function f371(i, d) {
const k = K.question.get(0);
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.question.set(0, v === undefined ? N : v);
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2208: {
b2209: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2209;
l5 = l4;
l6 = f371(l0,l1); if (l6 === undefined) break b2209;
l7 = H(l6) ? l6.judged_on : undefined; if (l7 === undefined && (l7 = S(l6, "judged_on")) === undefined) break b2209;
l8 = l7;
l9 = null;
l10 = b_object_get(l5,l8,l9); if (l10 === undefined) break b2209;
l11 = l10;
l12 = l11;
l13 = b_is_string(l12); if (l13 === undefined) break b2209;
if ((l13 === false)) break b2209;
l14 = f6(l0,l1); if (l14 === undefined) break b2209;
l15 = l14;
l16 = [l15,l12];
l17 = b_min(l16); if (l17 === undefined) break b2209;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2210: {
if (l3 !== undefined) break b2210;
l4 = f6(l0,l1); if (l4 === undefined) break b2210;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b2211: {
if (l3 === undefined) break b2211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2212: {
return l2;
}
}
function f372(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2213: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2213;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2213;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2214: {
if (l3 === undefined) break b2214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2215: {
return l2;
}
}
function f373(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function f374(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2216: {
l4 = undefined;
l5 = l3;
l6 = f371(l0,l1); if (l6 === undefined) break b2216;
l7 = l6;
l8 = new Bare();
l9 = b_object_get(l7,"binds",l8); if (l9 === undefined) break b2216;
l10 = l9;
l11 = l10;
l12 = undefined;
b2217: {
b2218: {
if (!Array.isArray(l11)) break b2218;
break b2217;
}
b2219: {
if (!O(l11)) break b2219;
break b2217;
}
b2220: {
if (!(l11 instanceof RegoSet)) break b2220;
break b2217;
}
break b2216;
}
{
const k2221 = keysOf(l11), v2221 = valuesOf(l11);
for (let n2221 = 0; n2221 < v2221.length; n2221++) {
l14 = k2221 === null ? n2221 : k2221[n2221];
l15 = v2221[n2221];
b2222: {
l16 = l14;
l13 = undefined;
b2223: {
l17 = l15;
l18 = b_split(l16,"."); if (l18 === undefined) break b2223;
l19 = l18;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b2223;
l21 = l20;
l22 = null;
l23 = b_object_get(l21,l19,l22); if (l23 === undefined) break b2223;
l24 = l23;
l25 = D(l5, l17); if (l25 === undefined) break b2223;
l26 = l25;
l27 = b_internal_member_2(l24,l26); if (l27 === undefined) break b2223;
if ((l27 === false)) break b2223;
l13 = true;
}
if (l13 !== undefined) break b2222;
l12 = true;
}
}
}
if (l12 !== undefined) break b2216;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2224: {
if (l4 === undefined) break b2224;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2225: {
return l2;
}
}
function f375(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l2;
b2226: {
l4 = undefined;
l5 = l3;
l6 = f371(l0,l1); if (l6 === undefined) break b2226;
l7 = l6;
l8 = new Bare();
l9 = b_object_get(l7,"where",l8); if (l9 === undefined) break b2226;
l10 = l9;
l11 = l10;
l12 = undefined;
b2227: {
b2228: {
if (!Array.isArray(l11)) break b2228;
break b2227;
}
b2229: {
if (!O(l11)) break b2229;
break b2227;
}
b2230: {
if (!(l11 instanceof RegoSet)) break b2230;
break b2227;
}
break b2226;
}
{
const k2231 = keysOf(l11), v2231 = valuesOf(l11);
for (let n2231 = 0; n2231 < v2231.length; n2231++) {
l14 = k2231 === null ? n2231 : k2231[n2231];
l15 = v2231[n2231];
b2232: {
l16 = l14;
l13 = undefined;
b2233: {
l17 = l15;
l18 = D(l5, l16); if (l18 === undefined) break b2233;
if (!Q(l18, l17)) break b2233;
l13 = true;
}
if (l13 !== undefined) break b2232;
l12 = true;
}
}
}
if (l12 !== undefined) break b2226;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2234: {
if (l4 === undefined) break b2234;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2235: {
return l2;
}
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2236: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2236;
l5 = H(l4) ? l4.owner : undefined; if (l5 === undefined && (l5 = S(l4, "owner")) === undefined) break b2236;
l6 = l5;
l7 = f371(l0,l1); if (l7 === undefined) break b2236;
l8 = H(l7) ? l7.name : undefined; if (l8 === undefined && (l8 = S(l7, "name")) === undefined) break b2236;
l9 = l8;
l10 = f373(l0,l1); if (l10 === undefined) break b2236;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2236;
l12 = D(l11, l6); if (l12 === undefined) break b2236;
l13 = D(l12, l9); if (l13 === undefined) break b2236;
l14 = l13;
l15 = f374(l0,l1,l14); if (l15 === undefined) break b2236;
if ((l15 === false)) break b2236;
l16 = f375(l0,l1,l14); if (l16 === undefined) break b2236;
if ((l16 === false)) break b2236;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2237: {
if (l3 === undefined) break b2237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2238: {
return l2;
}
}
function f376(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l2;
b2239: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2239;
l5 = H(l4) ? l4.decision : undefined; if (l5 === undefined && (l5 = S(l4, "decision")) === undefined) break b2239;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2240: {
if (l3 === undefined) break b2240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2241: {
return l2;
}
}
function f377(i, d) {
const k = K.question.get(1);
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.question.set(1, v === undefined ? N : v);
return v;
}
function f378(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2242: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b2242;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b2242;
if ((l10 === false)) break b2242;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b2243: {
if (l5 === undefined) break b2243;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2244: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b2244;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b2244;
if ((l10 === false)) break b2244;
l11 = new RegoSet();
b2245: {
{
const k2246 = keysOf(l7), v2246 = valuesOf(l7);
for (let n2246 = 0; n2246 < v2246.length; n2246++) {
l12 = k2246 === null ? n2246 : k2246[n2246];
l13 = v2246[n2246];
b2247: {
l14 = l12;
l15 = l13;
l16 = f216(l0,l1,l15); if (l16 === undefined) break b2247;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f220(l0,l1,l18,l19); if (l20 === undefined) break b2244;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2248: {
if (l5 === undefined) break b2248;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2249: {
return l2;
}
}
function f379(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b2250: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b2250;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b2250;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2250;
l14 = D(l13, l12); if (l14 === undefined) break b2250;
l15 = l14;
l16 = [];
b2251: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b2251;
l18 = l17;
l19 = f51(l0,l1,l15,l18); if (l19 === undefined) break b2251;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b2252: {
{
const k2253 = keysOf(l22), v2253 = valuesOf(l22);
for (let n2253 = 0; n2253 < v2253.length; n2253++) {
l24 = k2253 === null ? n2253 : k2253[n2253];
l25 = v2253[n2253];
b2254: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b2255: {
{
const k2256 = keysOf(l22), v2256 = valuesOf(l22);
for (let n2256 = 0; n2256 < v2256.length; n2256++) {
l30 = k2256 === null ? n2256 : k2256[n2256];
l31 = v2256[n2256];
b2257: {
l32 = l30;
l33 = l31;
l34 = f242(l0,l1,l33); if (l34 === undefined) break b2257;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b2250;
l38 = l37;
l39 = l38;
l40 = [];
b2258: {
l41 = f6(l0,l1); if (l41 === undefined) break b2258;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b2258;
if ((l43 === false)) break b2258;
{
const k2259 = keysOf(l22), v2259 = valuesOf(l22);
for (let n2259 = 0; n2259 < v2259.length; n2259++) {
l44 = k2259 === null ? n2259 : k2259[n2259];
l45 = v2259[n2259];
b2260: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b2260;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b2260;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b2260;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b2260;
l55 = l54;
l56 = f210(l0,l1,l55); if (l56 === undefined) break b2260;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b2260;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b2260;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b2260;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b2260;
l63 = l62;
l64 = new O44(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f378(l0,l1,l15,l66); if (l67 === undefined) break b2250;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b2250;
l71 = l70;
l72 = f223(l0,l1,l66); if (l72 === undefined) break b2250;
l73 = l72;
l74 = f225(l0,l1,l66,l69); if (l74 === undefined) break b2250;
l75 = l74;
l76 = f90(l0,l1,l9); if (l76 === undefined) break b2250;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b2250;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f177(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b2250;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b2250;
l84 = l83;
l85 = new O48(l71,l73,l75,l39,l77,l82);
l86 = f25(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b2250;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b2261: {
if (l6 === undefined) break b2261;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2262: {
return l2;
}
}
function f380(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2263: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2263;
l11 = l10;
l12 = new RegoSet();
b2264: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2264;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2264;
{
const k2265 = keysOf(l15), v2265 = valuesOf(l15);
for (let n2265 = 0; n2265 < v2265.length; n2265++) {
l16 = k2265 === null ? n2265 : k2265[n2265];
l17 = v2265[n2265];
b2266: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2266;
l21 = l20;
{
const k2267 = keysOf(l21), v2267 = valuesOf(l21);
for (let n2267 = 0; n2267 < v2267.length; n2267++) {
l22 = k2267 === null ? n2267 : k2267[n2267];
l23 = v2267[n2267];
b2268: {
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
b2269: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2269;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2269;
{
const k2270 = keysOf(l30), v2270 = valuesOf(l30);
for (let n2270 = 0; n2270 < v2270.length; n2270++) {
l31 = k2270 === null ? n2270 : k2270[n2270];
l32 = v2270[n2270];
b2271: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b2271;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O65(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2263;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2272: {
if (l6 === undefined) break b2272;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2273: {
return l2;
}
}
function f381(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2274: {
l4 = undefined;
l5 = l3;
b2275: {
l6 = H(l5) ? l5.sample : undefined; if (l6 === undefined && (l6 = S(l5, "sample")) === undefined) break b2275;
l7 = H(l6) ? l6.per : undefined; if (l7 === undefined && (l7 = S(l6, "per")) === undefined) break b2275;
if ((l7 === false)) break b2275;
break b2274;}
b2276: {
l8 = H(l5) ? l5.sample : undefined; if (l8 === undefined && (l8 = S(l5, "sample")) === undefined) break b2276;
l9 = H(l8) ? l8.during : undefined; if (l9 === undefined && (l9 = S(l8, "during")) === undefined) break b2276;
if ((l9 === false)) break b2276;
break b2274;}
b2277: {
l10 = H(l5) ? l5.sample : undefined; if (l10 === undefined && (l10 = S(l5, "sample")) === undefined) break b2277;
l11 = H(l10) ? l10.category : undefined; if (l11 === undefined && (l11 = S(l10, "category")) === undefined) break b2277;
if ((l11 === false)) break b2277;
break b2274;}
b2278: {
l12 = H(l5) ? l5.sample : undefined; if (l12 === undefined && (l12 = S(l5, "sample")) === undefined) break b2278;
l13 = H(l12) ? l12.users : undefined; if (l13 === undefined && (l13 = S(l12, "users")) === undefined) break b2278;
if ((l13 === false)) break b2278;
break b2274;}
b2279: {
l14 = H(l5) ? l5.sample : undefined; if (l14 === undefined && (l14 = S(l5, "sample")) === undefined) break b2279;
l15 = H(l14) ? l14.draw : undefined; if (l15 === undefined && (l15 = S(l14, "draw")) === undefined) break b2279;
if ((l15 === false)) break b2279;
break b2274;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2280: {
if (l4 === undefined) break b2280;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2281: {
return l2;
}
}
function f382(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2282: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2282;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2282;
if ((l10 === false)) break b2282;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2283: {
if (l5 === undefined) break b2283;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2284: {
return l2;
}
}
function f383(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2285: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2286: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2286;
{
const k2287 = keysOf(l9), v2287 = valuesOf(l9);
for (let n2287 = 0; n2287 < v2287.length; n2287++) {
l10 = k2287 === null ? n2287 : k2287[n2287];
l11 = v2287[n2287];
b2288: {
l12 = l10;
l13 = l11;
b2289: {
l14 = f382(l0,l1,l7,l13); if (l14 === undefined) break b2289;
if ((l14 === false)) break b2289;
break b2288;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2285;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2290: {
if (l5 === undefined) break b2290;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2291: {
return l2;
}
}
function f384(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2292: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2293: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2293;
if ((l8 === false)) break b2293;
break b2292;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2294: {
if (l5 === undefined) break b2294;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2295: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2295;
if ((l8 === false)) break b2295;
l9 = f383(l0,l1,l6,l7); if (l9 === undefined) break b2295;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2295;
l12 = D(l11, l10); if (l12 === undefined) break b2295;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2296: {
if (l5 === undefined) break b2296;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2297: {
return l2;
}
}
function f385(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b2298: {
b2299: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b2299;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2299;
l8 = l7;
l9 = b_neq(l8,"unset"); if (l9 === undefined) break b2299;
if ((l9 === false)) break b2299;
b2300: {
l10 = b_internal_member_2("unset",l5); if (l10 === undefined) break b2300;
if ((l10 === false)) break b2300;
break b2299;}
l11 = new RegoSet();
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2301: {
if (l4 !== undefined) break b2301;
l5 = l3;
b2302: {
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b2302;
if ((l6 === false)) break b2302;
break b2301;}
b2303: {
l7 = H(l5) ? l5.minimum : undefined; if (l7 === undefined && (l7 = S(l5, "minimum")) === undefined) break b2303;
if ((l7 === false)) break b2303;
break b2301;}
b2304: {
l8 = D(l5, "fixed"); if (l8 === undefined) break b2304;
if ((l8 === false)) break b2304;
break b2301;}
b2305: {
l9 = H(l5) ? l5.marginal : undefined; if (l9 === undefined && (l9 = S(l5, "marginal")) === undefined) break b2305;
if ((l9 === false)) break b2305;
break b2301;}
b2306: {
l10 = H(l5) ? l5.per_user : undefined; if (l10 === undefined && (l10 = S(l5, "per_user")) === undefined) break b2306;
if ((l10 === false)) break b2306;
break b2301;}
l11 = new RegoSet();
l11.add("rate");
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2307: {
if (l4 !== undefined) break b2307;
l5 = l3;
l6 = new RegoSet();
b2308: {
l7 = ["minimum","maximum","fixed"];
l8 = l7;
{
const k2309 = keysOf(l8), v2309 = valuesOf(l8);
for (let n2309 = 0; n2309 < v2309.length; n2309++) {
l9 = k2309 === null ? n2309 : k2309[n2309];
l10 = v2309[n2309];
b2310: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2310;
if (!(l13 === "unset")) break b2310;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2311: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2311;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2311;
if (!(l17 === "unset")) break b2311;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2307;
l20 = l19;
l21 = new RegoSet();
b2312: {
l22 = H(l5) ? l5.marginal : undefined; if (l22 === undefined && (l22 = S(l5, "marginal")) === undefined) break b2312;
{
const k2313 = keysOf(l22), v2313 = valuesOf(l22);
for (let n2313 = 0; n2313 < v2313.length; n2313++) {
l23 = k2313 === null ? n2313 : k2313[n2313];
l24 = v2313[n2313];
b2314: {
l25 = l23;
l26 = l24;
l27 = H(l26) ? l26.rate : undefined; if (l27 === undefined && (l27 = S(l26, "rate")) === undefined) break b2314;
l28 = H(l27) ? l27.value : undefined; if (l28 === undefined && (l28 = S(l27, "value")) === undefined) break b2314;
if (!(l28 === "unset")) break b2314;
l29 = 10;
l30 = b_format_int(l25,l29); if (l30 === undefined) break b2314;
l31 = l30;
l32 = ["marginal",l31,"rate"];
l33 = b_concat(".",l32); if (l33 === undefined) break b2314;
l34 = l33;
l21.add(l34);
}
}
}
}
l35 = l21;
l36 = b_or(l20,l35); if (l36 === undefined) break b2307;
l37 = l36;
if (l4 === undefined) l4 = l37; else if (!Q(l4, l37)) conflict();
}
b2315: {
if (l4 === undefined) break b2315;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2316: {
return l2;
}
}
function f386(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2317: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2318: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2318;
if ((l10 === false)) break b2318;
break b2317;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2319: {
if (l6 === undefined) break b2319;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2320: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2320;
if ((l10 === false)) break b2320;
l11 = f383(l0,l1,l7,l9); if (l11 === undefined) break b2320;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2320;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2320;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2321: {
if (l6 === undefined) break b2321;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2322: {
return l2;
}
}
function f387(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2323: {
b2324: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2324;
if (!(l8 === "up")) break b2324;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2324;
if ((l10 === false)) break b2324;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2325: {
if (l5 !== undefined) break b2325;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2325;
if (!(l8 === "half_up")) break b2325;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2325;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2325;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2325;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2325;
if ((l15 === false)) break b2325;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2326: {
if (l5 !== undefined) break b2326;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2327: {
if (l5 === undefined) break b2327;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2328: {
return l2;
}
}
function f388(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2329: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2329;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2329;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2329;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2329;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2329;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2329;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2329;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2329;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2329;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2329;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2329;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2329;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2329;
l30 = l29;
l31 = l30;
l32 = f387(l0,l1,l18,l7); if (l32 === undefined) break b2329;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2329;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2330: {
if (l5 === undefined) break b2330;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2331: {
return l2;
}
}
function f389(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2332: {
l5 = undefined;
l6 = l3;
l7 = 0;
if (!Q(l4, l7)) break b2332;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2333: {
if (l5 === undefined) break b2333;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2334: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2334;
l10 = l9;
l11 = D(l6, l10); if (l11 === undefined) break b2334;
l12 = H(l11) ? l11.up_to : undefined; if (l12 === undefined && (l12 = S(l11, "up_to")) === undefined) break b2334;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2335: {
if (l5 === undefined) break b2335;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2336: {
return l2;
}
}
function f390(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2337: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = D(l7, l8); if (l10 === undefined) break b2337;
l11 = l10;
l12 = b_object_get(l11,"up_to",l9); if (l12 === undefined) break b2337;
l13 = l12;
l14 = [l9,l13];
l15 = b_min(l14); if (l15 === undefined) break b2337;
l16 = l15;
l17 = f389(l0,l1,l7,l8); if (l17 === undefined) break b2337;
l18 = l17;
l19 = [l9,l18];
l20 = b_min(l19); if (l20 === undefined) break b2337;
l21 = l20;
l22 = b_minus(l16,l21); if (l22 === undefined) break b2337;
l23 = l22;
if (l6 === undefined) l6 = l23; else if (!Q(l6, l23)) conflict();
}
b2338: {
if (l6 === undefined) break b2338;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2339: {
return l2;
}
}
function f391(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2340: {
b2341: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2341;
if ((l8 === false)) break b2341;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b2341;
l10 = l9;
l11 = f388(l0,l1,l7,l10); if (l11 === undefined) break b2341;
l12 = l11;
l13 = [l12,"rate"];
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2342: {
if (l5 !== undefined) break b2342;
l6 = l3;
l7 = l4;
l8 = D(l6, "fixed"); if (l8 === undefined) break b2342;
if ((l8 === false)) break b2342;
l9 = D(l6, "fixed"); if (l9 === undefined) break b2342;
l10 = l9;
l11 = [l10,"fixed"];
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2343: {
if (l5 !== undefined) break b2343;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.marginal : undefined; if (l8 === undefined && (l8 = S(l6, "marginal")) === undefined) break b2343;
if ((l8 === false)) break b2343;
l9 = [];
b2344: {
l10 = H(l6) ? l6.marginal : undefined; if (l10 === undefined && (l10 = S(l6, "marginal")) === undefined) break b2344;
{
const k2345 = keysOf(l10), v2345 = valuesOf(l10);
for (let n2345 = 0; n2345 < v2345.length; n2345++) {
l11 = k2345 === null ? n2345 : k2345[n2345];
l12 = v2345[n2345];
b2346: {
l13 = l11;
l14 = l12;
l15 = H(l6) ? l6.marginal : undefined; if (l15 === undefined && (l15 = S(l6, "marginal")) === undefined) break b2346;
l16 = l15;
l17 = f390(l0,l1,l16,l13,l7); if (l17 === undefined) break b2346;
l18 = l17;
l19 = H(l14) ? l14.rate : undefined; if (l19 === undefined && (l19 = S(l14, "rate")) === undefined) break b2346;
l20 = l19;
l21 = f388(l0,l1,l18,l20); if (l21 === undefined) break b2346;
l22 = l21;
l9.push(l22);
}
}
}
}
l23 = l9;
l24 = b_sum(l23); if (l24 === undefined) break b2343;
l25 = l24;
l26 = [l25,"rate"];
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b2347: {
if (l5 !== undefined) break b2347;
l6 = l3;
l7 = l4;
l8 = [];
l9 = 0;
l8.push(l9);
l8.push("minimum");
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2348: {
if (l5 === undefined) break b2348;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2349: {
return l2;
}
}
function f392(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2350: {
b2351: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2351;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2351;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2351;
if ((l13 === false)) break b2351;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2351;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2352: {
if (l5 !== undefined) break b2352;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2353: {
if (l5 === undefined) break b2353;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2354: {
return l2;
}
}
function f393(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2355: {
b2356: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2356;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2356;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2356;
if ((l13 === false)) break b2356;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2356;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2357: {
if (l5 !== undefined) break b2357;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2358: {
if (l5 === undefined) break b2358;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2359: {
return l2;
}
}
function f394(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2360: {
b2361: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2361;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2361;
if ((l11 === false)) break b2361;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2362: {
if (l5 !== undefined) break b2362;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2363: {
if (l5 === undefined) break b2363;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2364: {
return l2;
}
}
function f395(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2365: {
b2366: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b2366;
l10 = l9;
l11 = 0;
l12 = D(l6, l11); if (l12 === undefined) break b2366;
l13 = l12;
l14 = b_gt(l10,l13); if (l14 === undefined) break b2366;
if ((l14 === false)) break b2366;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b2367: {
if (l5 !== undefined) break b2367;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2368: {
if (l5 === undefined) break b2368;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2369: {
return l2;
}
}
function f396(l0,l1,l3,l4,l5) {
let l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2,l22,l23,l24,l25,l26;
b2370: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!Array.isArray(l5)) break b2370;
l10 = B.count(l5);
l9 = 2;
if (!Q(l10, l9)) break b2370;
l11 = 0;
l11 = 0;
l12 = D(l5, l11); if (l12 === undefined) break b2370;
l13 = 0;
if (!Q(l12, l13)) break b2370;
l11 = 1;
l12 = D(l5, l11); if (l12 === undefined) break b2370;
if (!(l12 === "")) break b2370;
l14 = f391(l0,l1,l7,l8); if (l14 === undefined) break b2370;
l15 = l14;
l16 = f392(l0,l1,l15,l7); if (l16 === undefined) break b2370;
l17 = l16;
l18 = f393(l0,l1,l17,l7); if (l18 === undefined) break b2370;
l19 = l18;
l20 = f394(l0,l1,l19,l8); if (l20 === undefined) break b2370;
l21 = l20;
if (l6 === undefined) l6 = l21; else if (!Q(l6, l21)) conflict();
}
b2371: {
if (l6 === undefined) break b2371;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2372: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!Array.isArray(l5)) break b2372;
l10 = B.count(l5);
l9 = 2;
if (!Q(l10, l9)) break b2372;
l11 = 0;
l11 = 0;
l12 = D(l5, l11); if (l12 === undefined) break b2372;
l13 = l12;
l11 = 1;
l12 = D(l5, l11); if (l12 === undefined) break b2372;
l14 = l12;
l15 = b_neq(l14,""); if (l15 === undefined) break b2372;
if ((l15 === false)) break b2372;
l16 = f391(l0,l1,l7,l8); if (l16 === undefined) break b2372;
l17 = l16;
l18 = f392(l0,l1,l17,l7); if (l18 === undefined) break b2372;
l19 = l18;
l20 = [l13,l14];
l21 = f395(l0,l1,l19,l20); if (l21 === undefined) break b2372;
l22 = l21;
l23 = f393(l0,l1,l22,l7); if (l23 === undefined) break b2372;
l24 = l23;
l25 = f394(l0,l1,l24,l8); if (l25 === undefined) break b2372;
l26 = l25;
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b2373: {
if (l6 === undefined) break b2373;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2374: {
return l2;
}
}
function f397(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2375: {
b2376: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2377: {
l8 = H(l6) ? l6.marginal : undefined; if (l8 === undefined && (l8 = S(l6, "marginal")) === undefined) break b2377;
if ((l8 === false)) break b2377;
break b2376;}
b2378: {
l9 = D(l6, "fixed"); if (l9 === undefined) break b2378;
if ((l9 === false)) break b2378;
break b2376;}
l10 = H(l6) ? l6.maximum : undefined; if (l10 === undefined && (l10 = S(l6, "maximum")) === undefined) break b2376;
if ((l10 === false)) break b2376;
l11 = H(l6) ? l6.maximum : undefined; if (l11 === undefined && (l11 = S(l6, "maximum")) === undefined) break b2376;
l12 = l11;
l13 = [l7,l12];
l14 = b_min(l13); if (l14 === undefined) break b2376;
l15 = l14;
l16 = new O66(l15);
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2379: {
if (l5 !== undefined) break b2379;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2380: {
if (l5 === undefined) break b2380;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2381: {
return l2;
}
}
function f398(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2382: {
b2383: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l10) ? l10.rate : undefined; if (l12 === undefined && (l12 = S(l10, "rate")) === undefined) break b2383;
if ((l12 === false)) break b2383;
l13 = b_is_number(l9); if (l13 === undefined) break b2383;
if ((l13 === false)) break b2383;
l14 = b_minus(l8,l9); if (l14 === undefined) break b2383;
l15 = l14;
l16 = [];
l17 = 0;
l16.push(l17);
l16.push(l15);
l18 = b_max(l16); if (l18 === undefined) break b2383;
l19 = l18;
l20 = new O67(l19);
if (l7 === undefined) l7 = l20; else if (!Q(l7, l20)) conflict();
}
b2384: {
if (l7 !== undefined) break b2384;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l10) ? l10.rate : undefined; if (l12 === undefined && (l12 = S(l10, "rate")) === undefined) break b2384;
if ((l12 === false)) break b2384;
l13 = new Bare();
if (l7 === undefined) l7 = l13; else if (!Q(l7, l13)) conflict();
}
b2385: {
if (l7 !== undefined) break b2385;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_is_number(l9); if (l12 === undefined) break b2385;
if ((l12 === false)) break b2385;
l13 = f397(l0,l1,l10,l11); if (l13 === undefined) break b2385;
l14 = l13;
l15 = b_minus(l8,l9); if (l15 === undefined) break b2385;
l16 = l15;
l17 = [];
l18 = 0;
l17.push(l18);
l17.push(l16);
l19 = b_max(l17); if (l19 === undefined) break b2385;
l20 = l19;
l21 = new O67(l20);
l22 = b_object_union(l14,l21); if (l22 === undefined) break b2385;
l23 = l22;
if (l7 === undefined) l7 = l23; else if (!Q(l7, l23)) conflict();
}
b2386: {
if (l7 !== undefined) break b2386;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f397(l0,l1,l10,l11); if (l12 === undefined) break b2386;
l13 = l12;
if (l7 === undefined) l7 = l13; else if (!Q(l7, l13)) conflict();
}
b2387: {
if (l7 === undefined) break b2387;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b2388: {
return l2;
}
}
function f399(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2,l20,l19,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2389: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_count(l9); if (l14 === undefined) break b2389;
l15 = l14;
l16 = 0;
l17 = b_gt(l15,l16); if (l17 === undefined) break b2389;
if ((l17 === false)) break b2389;
l18 = new Bare();
if (l8 === undefined) l8 = l18; else if (!Q(l8, l18)) conflict();
}
b2390: {
if (l8 === undefined) break b2390;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b2391: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_count(l9); if (l14 === undefined) break b2391;
l15 = l14;
l16 = 0;
if (!Q(l15, l16)) break b2391;
l17 = f396(l0,l1,l10,l11,l12); if (l17 === undefined) break b2391;
l18 = l17;
if (!Array.isArray(l18)) break b2391;
l20 = B.count(l18);
l19 = 2;
if (!Q(l20, l19)) break b2391;
l21 = 0;
l21 = 0;
l22 = D(l18, l21); if (l22 === undefined) break b2391;
l23 = l22;
l21 = 1;
l22 = D(l18, l21); if (l22 === undefined) break b2391;
l24 = l22;
l25 = f398(l0,l1,l23,l13,l10,l11); if (l25 === undefined) break b2391;
l26 = l25;
l27 = l26;
l28 = new O68(l24,l23);
l29 = b_object_union(l28,l27); if (l29 === undefined) break b2391;
l30 = l29;
if (l8 === undefined) l8 = l30; else if (!Q(l8, l30)) conflict();
}
b2392: {
if (l8 === undefined) break b2392;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b2393: {
return l2;
}
}
function f400(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b2394: {
l6 = undefined;
if (!(l3 === "first_checked")) break b2394;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b2394;
if ((l9 === false)) break b2394;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b2394;
if ((l11 === false)) break b2394;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2395: {
if (l6 === undefined) break b2395;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2396: {
l6 = undefined;
if (!(l3 === "all_checked")) break b2396;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b2396;
l10 = 0;
if (!Q(l9, l10)) break b2396;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2397: {
if (l6 === undefined) break b2397;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2398: {
return l2;
}
}
function f401(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2399: {
b2400: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2400;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2400;
if ((l9 === false)) break b2400;
if (l4 === undefined) l4 = "indeterminate"; else if (!Q(l4, "indeterminate")) conflict();
}
b2401: {
if (l4 !== undefined) break b2401;
l5 = l3;
if (l4 === undefined) l4 = "required"; else if (!Q(l4, "required")) conflict();
}
b2402: {
if (l4 === undefined) break b2402;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2403: {
return l2;
}
}
function f402(l0,l1,l3) {
let l4,l5,l6,l7,l2,l8;
b2404: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b2404;
if ((l6 === false)) break b2404;
l7 = [l5];
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2405: {
if (l4 === undefined) break b2405;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2406: {
l4 = undefined;
l5 = l3;
b2407: {
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b2407;
if ((l6 === false)) break b2407;
break b2406;}
l7 = H(l5) ? l5.marginal : undefined; if (l7 === undefined && (l7 = S(l5, "marginal")) === undefined) break b2406;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2408: {
if (l4 === undefined) break b2408;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2409: {
return l2;
}
}
function f403(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b2410: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2411: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2411;
if (!(l9 === "rate")) break b2411;
l10 = f402(l0,l1,l7); if (l10 === undefined) break b2411;
l11 = l10;
{
const k2412 = keysOf(l11), v2412 = valuesOf(l11);
for (let n2412 = 0; n2412 < v2412.length; n2412++) {
l12 = k2412 === null ? n2412 : k2412[n2412];
l13 = v2412[n2412];
b2413: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.rate : undefined; if (l16 === undefined && (l16 = S(l15, "rate")) === undefined) break b2413;
l17 = l16;
l18 = H(l15) ? l15.clause : undefined; if (l18 === undefined && (l18 = S(l15, "clause")) === undefined) break b2413;
l19 = l18;
l20 = new O11(l19);
l21 = b_object_union(l17,l20); if (l21 === undefined) break b2413;
l22 = l21;
l23 = f15(l0,l1,l22); if (l23 === undefined) break b2413;
l24 = l23;
{
const k2414 = keysOf(l24), v2414 = valuesOf(l24);
for (let n2414 = 0; n2414 < v2414.length; n2414++) {
l25 = k2414 === null ? n2414 : k2414[n2414];
l26 = v2414[n2414];
b2415: {
l27 = l25;
l28 = l26;
l8.add(l28);
}
}
}
}
}
}
}
l29 = l8;
if (l5 === undefined) l5 = l29; else if (!Q(l5, l29)) conflict();
}
b2416: {
if (l5 === undefined) break b2416;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2417: {
return l2;
}
}
function g404(l0,l1) {
let l3,l4,l2;
b2418: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2419: {
if (l3 === undefined) break b2419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2420: {
return l2;
}
}
function f404(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function f405(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b2421: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b2421;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2421;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b2421;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b2421;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b2421;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b2421;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b2421;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b2421;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b2421;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b2421;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b2421;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b2421;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b2421;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b2421;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b2421;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b2421;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b2421;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b2422: {
if (l5 === undefined) break b2422;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2423: {
return l2;
}
}
function f406(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b2424: {
b2425: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2425;
if ((l8 === false)) break b2425;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b2425;
l10 = H(l9) ? l9.value : undefined; if (l10 === undefined && (l10 = S(l9, "value")) === undefined) break b2425;
l11 = H(l10) ? l10.numerator : undefined; if (l11 === undefined && (l11 = S(l10, "numerator")) === undefined) break b2425;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2425;
l15 = l14;
l16 = H(l6) ? l6.rate : undefined; if (l16 === undefined && (l16 = S(l6, "rate")) === undefined) break b2425;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2425;
l18 = H(l17) ? l17.denominator : undefined; if (l18 === undefined && (l18 = S(l17, "denominator")) === undefined) break b2425;
l19 = l18;
l20 = 10;
l21 = b_format_int(l19,l20); if (l21 === undefined) break b2425;
l22 = l21;
l23 = [l15,l22];
l24 = b_concat("/",l23); if (l24 === undefined) break b2425;
l25 = l24;
l26 = H(l6) ? l6.rate : undefined; if (l26 === undefined && (l26 = S(l6, "rate")) === undefined) break b2425;
l27 = H(l26) ? l26.value : undefined; if (l27 === undefined && (l27 = S(l26, "value")) === undefined) break b2425;
l28 = l27;
l29 = f405(l0,l1,l7,l28); if (l29 === undefined) break b2425;
l30 = l29;
l31 = H(l6) ? l6.rate : undefined; if (l31 === undefined && (l31 = S(l6, "rate")) === undefined) break b2425;
l32 = l31;
l33 = f388(l0,l1,l7,l32); if (l33 === undefined) break b2425;
l34 = l33;
l35 = new Bare();
b2426: {
l36 = H(l6) ? l6.rate : undefined; if (l36 === undefined && (l36 = S(l6, "rate")) === undefined) break b2426;
l37 = H(l36) ? l36.readings : undefined; if (l37 === undefined && (l37 = S(l36, "readings")) === undefined) break b2426;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b2426;
l40 = l39;
insertOnce(l35, "reading", l40);
}
l41 = l35;
l42 = new O69("rounded","rows",l34);
l43 = b_object_union(l42,l41); if (l43 === undefined) break b2425;
l44 = l43;
l45 = H(l6) ? l6.clause : undefined; if (l45 === undefined && (l45 = S(l6, "clause")) === undefined) break b2425;
l46 = l45;
l47 = [];
l48 = new O10(l46,"rate",l25);
l47.push(l48);
l49 = new O69("share","rows",l30);
l47.push(l49);
l47.push(l44);
l50 = l47;
if (l5 === undefined) l5 = l50; else if (!Q(l5, l50)) conflict();
}
b2427: {
if (l5 !== undefined) break b2427;
l6 = l3;
l7 = l4;
l8 = [];
b2428: {
l9 = H(l6) ? l6.marginal : undefined; if (l9 === undefined && (l9 = S(l6, "marginal")) === undefined) break b2428;
{
const k2429 = keysOf(l9), v2429 = valuesOf(l9);
for (let n2429 = 0; n2429 < v2429.length; n2429++) {
l10 = k2429 === null ? n2429 : k2429[n2429];
l11 = v2429[n2429];
b2430: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.marginal : undefined; if (l14 === undefined && (l14 = S(l6, "marginal")) === undefined) break b2430;
l15 = l14;
l16 = f390(l0,l1,l15,l12,l7); if (l16 === undefined) break b2430;
l17 = l16;
l18 = l17;
l19 = H(l13) ? l13.rate : undefined; if (l19 === undefined && (l19 = S(l13, "rate")) === undefined) break b2430;
l20 = l19;
l21 = f388(l0,l1,l18,l20); if (l21 === undefined) break b2430;
l22 = l21;
l23 = H(l13) ? l13.clause : undefined; if (l23 === undefined && (l23 = S(l13, "clause")) === undefined) break b2430;
l24 = l23;
l25 = new O32(l24,"rate","rows",l22);
l26 = l25;
l8.push(l26);
}
}
}
}
l27 = l8;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b2431: {
if (l5 === undefined) break b2431;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2432: {
return l2;
}
}
function f407(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2433: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f406(l0,l1,l7,l8); if (l10 === undefined) break b2433;
l11 = l10;
l12 = [];
l13 = new O69("rows","rows",l8);
l12.push(l13);
l14 = b_array_concat(l12,l11); if (l14 === undefined) break b2433;
l15 = l14;
l16 = [];
b2434: {
l17 = ["fixed","minimum","maximum"];
l18 = l17;
{
const k2435 = keysOf(l18), v2435 = valuesOf(l18);
for (let n2435 = 0; n2435 < v2435.length; n2435++) {
l19 = k2435 === null ? n2435 : k2435[n2435];
l20 = v2435[n2435];
b2436: {
l21 = l19;
l22 = l20;
l23 = D(l7, l22); if (l23 === undefined) break b2436;
if ((l23 === false)) break b2436;
l24 = H(l7) ? l7.clause : undefined; if (l24 === undefined && (l24 = S(l7, "clause")) === undefined) break b2436;
l25 = l24;
l26 = D(l7, l22); if (l26 === undefined) break b2436;
l27 = l26;
l28 = new O32(l25,l22,"rows",l27);
l29 = l28;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = H(l9) ? l9.samples : undefined; if (l31 === undefined && (l31 = S(l9, "samples")) === undefined) break b2433;
l32 = l31;
l33 = [];
l34 = new O69("samples","rows",l32);
l33.push(l34);
l35 = b_array_concat(l30,l33); if (l35 === undefined) break b2433;
l36 = l35;
l37 = b_array_concat(l15,l36); if (l37 === undefined) break b2433;
l38 = l37;
if (l6 === undefined) l6 = l38; else if (!Q(l6, l38)) conflict();
}
b2437: {
if (l6 === undefined) break b2437;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2438: {
return l2;
}
}
function f408(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2439: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
b2440: {
l11 = f67(l0,l1,"working"); if (l11 === undefined) break b2440;
if ((l11 === false)) break b2440;
l12 = f404(l0,l1); if (l12 === undefined) break b2440;
l13 = l12;
l14 = b_lte(l8,l13); if (l14 === undefined) break b2440;
if ((l14 === false)) break b2440;
l15 = f407(l0,l1,l7,l8,l9); if (l15 === undefined) break b2440;
l16 = l15;
{
const k2441 = keysOf(l16), v2441 = valuesOf(l16);
for (let n2441 = 0; n2441 < v2441.length; n2441++) {
l17 = k2441 === null ? n2441 : k2441[n2441];
l18 = v2441[n2441];
b2442: {
l19 = l17;
l20 = l18;
l10.push(l20);
}
}
}
}
l21 = l10;
if (l6 === undefined) l6 = l21; else if (!Q(l6, l21)) conflict();
}
b2443: {
if (l6 === undefined) break b2443;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2444: {
return l2;
}
}
function f409(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l2;
b2445: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b2445;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b2445;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b2445;
l12 = D(l11, l10); if (l12 === undefined) break b2445;
l13 = l12;
l14 = b_is_number(l13); if (l14 === undefined) break b2445;
if ((l14 === false)) break b2445;
l15 = f384(l0,l1,l7,l13); if (l15 === undefined) break b2445;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b2446: {
l19 = f385(l0,l1,l17); if (l19 === undefined) break b2446;
l20 = l19;
{
const k2447 = keysOf(l20), v2447 = valuesOf(l20);
for (let n2447 = 0; n2447 < v2447.length; n2447++) {
l21 = k2447 === null ? n2447 : k2447[n2447];
l22 = v2447[n2447];
b2448: {
l23 = l21;
l24 = l22;
l25 = H(l6) ? l6.rule : undefined; if (l25 === undefined && (l25 = S(l6, "rule")) === undefined) break b2448;
l26 = l25;
l27 = f386(l0,l1,l7,l26,l13); if (l27 === undefined) break b2448;
l28 = l27;
l29 = [l28,l24];
l30 = b_concat(".",l29); if (l30 === undefined) break b2448;
l31 = l30;
l32 = new O27(l31);
l18.add(l32);
}
}
}
}
l33 = l18;
l34 = H(l0) ? l0.facts : undefined; if (l34 === undefined && (l34 = S(l0, "facts")) === undefined) break b2445;
l35 = l34;
l36 = H(l6) ? l6.sample : undefined; if (l36 === undefined && (l36 = S(l6, "sample")) === undefined) break b2445;
l37 = H(l36) ? l36.done : undefined; if (l37 === undefined && (l37 = S(l36, "done")) === undefined) break b2445;
l38 = l37;
l39 = null;
l40 = b_object_get(l35,l38,l39); if (l40 === undefined) break b2445;
l41 = l40;
l42 = l41;
l43 = [];
l44 = 0;
l43.push(l44);
l43.push("");
l45 = f399(l0,l1,l33,l17,l13,l43,l42); if (l45 === undefined) break b2445;
l46 = l45;
l47 = l46;
l48 = new RegoSet();
b2449: {
l49 = H(l7) ? l7.obligations : undefined; if (l49 === undefined && (l49 = S(l7, "obligations")) === undefined) break b2449;
{
const k2450 = keysOf(l49), v2450 = valuesOf(l49);
for (let n2450 = 0; n2450 < v2450.length; n2450++) {
l50 = k2450 === null ? n2450 : k2450[n2450];
l51 = v2450[n2450];
b2451: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.until : undefined; if (l54 === undefined && (l54 = S(l53, "until")) === undefined) break b2451;
l55 = l54;
l56 = f400(l0,l1,l55,l42,l47); if (l56 === undefined) break b2451;
if ((l56 === false)) break b2451;
l48.add(l52);
}
}
}
}
l57 = l48;
l58 = f401(l0,l1,l33); if (l58 === undefined) break b2445;
l59 = l58;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b2445;
l61 = l60;
l62 = f15(l0,l1,l17); if (l62 === undefined) break b2445;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b2445;
l65 = l64;
l66 = f403(l0,l1,l47,l17); if (l66 === undefined) break b2445;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2445;
l69 = l68;
l70 = f90(l0,l1,l17); if (l70 === undefined) break b2445;
l71 = l70;
l72 = f408(l0,l1,l17,l13,l47); if (l72 === undefined) break b2445;
l73 = l72;
l74 = [];
b2452: {
l75 = b_count(l33); if (l75 === undefined) break b2452;
l76 = l75;
l77 = 0;
if (!Q(l76, l77)) break b2452;
l78 = H(l7) ? l7.obligations : undefined; if (l78 === undefined && (l78 = S(l7, "obligations")) === undefined) break b2452;
{
const k2453 = keysOf(l78), v2453 = valuesOf(l78);
for (let n2453 = 0; n2453 < v2453.length; n2453++) {
l79 = k2453 === null ? n2453 : k2453[n2453];
l80 = v2453[n2453];
b2454: {
l81 = l79;
l82 = l80;
b2455: {
l83 = b_internal_member_2(l81,l57); if (l83 === undefined) break b2455;
if ((l83 === false)) break b2455;
break b2454;}
l84 = H(l82) ? l82.code : undefined; if (l84 === undefined && (l84 = S(l82, "code")) === undefined) break b2454;
l85 = l84;
l86 = f74(l0,l1,l85,l82); if (l86 === undefined) break b2454;
l87 = l86;
l74.push(l87);
}
}
}
}
l88 = l74;
l89 = new RegoSet();
b2456: {
l90 = b_count(l33); if (l90 === undefined) break b2456;
l91 = l90;
l92 = 0;
if (!Q(l91, l92)) break b2456;
l93 = H(l6) ? l6.codes : undefined; if (l93 === undefined && (l93 = S(l6, "codes")) === undefined) break b2456;
l94 = H(l93) ? l93.required : undefined; if (l94 === undefined && (l94 = S(l93, "required")) === undefined) break b2456;
l95 = l94;
l96 = f27(l0,l1,l95,l17); if (l96 === undefined) break b2456;
l97 = l96;
l89.add(l97);
}
l98 = l89;
l99 = new O70(l59);
l100 = new O20(l69,l33,l88,l98,l47,l71,l73);
l99["parts"] = l100;
l101 = l99;
if (l5 === undefined) l5 = l101; else if (!Q(l5, l101)) conflict();
}
b2457: {
if (l5 === undefined) break b2457;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2458: {
return l2;
}
}
function f410(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2459: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2459;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2459;
l9 = l8;
l10 = b_object_get(l9,l7,"untold"); if (l10 === undefined) break b2459;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2460: {
if (l4 === undefined) break b2460;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2461: {
return l2;
}
}
function f411(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2462: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.categories : undefined; if (l8 === undefined && (l8 = S(l7, "categories")) === undefined) break b2462;
if ((l8 === false)) break b2462;
b2463: {
l9 = H(l6) ? l6.sample : undefined; if (l9 === undefined && (l9 = S(l6, "sample")) === undefined) break b2463;
l10 = H(l9) ? l9.per : undefined; if (l10 === undefined && (l10 = S(l9, "per")) === undefined) break b2463;
if ((l10 === false)) break b2463;
break b2462;}
l11 = H(l6) ? l6.sample : undefined; if (l11 === undefined && (l11 = S(l6, "sample")) === undefined) break b2462;
l12 = H(l11) ? l11.category : undefined; if (l12 === undefined && (l12 = S(l11, "category")) === undefined) break b2462;
l13 = l12;
l14 = f410(l0,l1,l13); if (l14 === undefined) break b2462;
l15 = l14;
l16 = l15;
l17 = b_is_string(l16); if (l17 === undefined) break b2462;
if ((l17 === false)) break b2462;
l18 = b_neq(l16,"untold"); if (l18 === undefined) break b2462;
if ((l18 === false)) break b2462;
b2464: {
l19 = H(l7) ? l7.categories : undefined; if (l19 === undefined && (l19 = S(l7, "categories")) === undefined) break b2464;
l20 = D(l19, l16); if (l20 === undefined) break b2464;
if ((l20 === false)) break b2464;
break b2462;}
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2465: {
if (l5 === undefined) break b2465;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2466: {
return l2;
}
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2467: {
l3 = undefined;
l4 = new O71("","");
l5 = new RegoSet();
l4["missing"] = l5;
l6 = new Bare();
l4["named"] = l6;
l7 = new RegoSet();
l4["readings"] = l7;
l8 = new Bare();
l4["values"] = l8;
l9 = [];
l4["working"] = l9;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2468: {
if (l3 === undefined) break b2468;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2469: {
return l2;
}
}
function f412(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function f413(l0,l1,l3) {
let l4,l5,l6,l2;
b2470: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.kind : undefined; if (l6 === undefined && (l6 = S(l5, "kind")) === undefined) break b2470;
if (!(l6 === "duty")) break b2470;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2471: {
if (l4 === undefined) break b2471;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2472: {
return l2;
}
}
function f414(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2473: {
l4 = undefined;
l5 = l3;
l6 = f412(l0,l1); if (l6 === undefined) break b2473;
l7 = l6;
l8 = new Bare();
l9 = new RegoSet();
l9.add(l5);
l8["missing"] = l9;
l10 = b_object_union(l7,l8); if (l10 === undefined) break b2473;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2474: {
if (l4 === undefined) break b2474;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2475: {
return l2;
}
}
function f415(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2476: {
b2477: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b2477;
if ((l8 === false)) break b2477;
l9 = f115(l0,l1,l7); if (l9 === undefined) break b2477;
l10 = l9;
if (!(l10 === "day")) break b2477;
l11 = H(l6) ? l6.interval : undefined; if (l11 === undefined && (l11 = S(l6, "interval")) === undefined) break b2477;
l12 = l11;
l13 = f40(l0,l1,l12,l7); if (l13 === undefined) break b2477;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b2478: {
if (l5 !== undefined) break b2478;
l6 = l3;
l7 = l4;
l8 = f115(l0,l1,l7); if (l8 === undefined) break b2478;
l9 = l8;
l10 = H(l6) ? l6.interval : undefined; if (l10 === undefined && (l10 = S(l6, "interval")) === undefined) break b2478;
if (!Q(l9, l10)) break b2478;
l11 = f117(l0,l1,l7); if (l11 === undefined) break b2478;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2479: {
if (l5 !== undefined) break b2479;
l6 = l3;
l7 = l4;
b2480: {
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b2480;
if ((l8 === false)) break b2480;
break b2479;}
l9 = f117(l0,l1,l7); if (l9 === undefined) break b2479;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b2481: {
if (l5 === undefined) break b2481;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2482: {
return l2;
}
}
function f416(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2483: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2483;
l10 = l9;
l11 = f241(l0,l1); if (l11 === undefined) break b2483;
l12 = H(l11) ? l11.before : undefined; if (l12 === undefined && (l12 = S(l11, "before")) === undefined) break b2483;
l13 = D(l12, l10); if (l13 === undefined) break b2483;
l14 = l13;
l15 = b_plus(l14,l7); if (l15 === undefined) break b2483;
l16 = l15;
l17 = 1;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2483;
l19 = l18;
l20 = f241(l0,l1); if (l20 === undefined) break b2483;
l21 = H(l20) ? l20.list : undefined; if (l21 === undefined && (l21 = S(l20, "list")) === undefined) break b2483;
l22 = D(l21, l19); if (l22 === undefined) break b2483;
l23 = l22;
if (l5 === undefined) l5 = l23; else if (!Q(l5, l23)) conflict();
}
b2484: {
if (l5 === undefined) break b2484;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2485: {
return l2;
}
}
function f417(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b2486: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2487: {
l8 = H(l6) ? l6.check_by : undefined; if (l8 === undefined && (l8 = S(l6, "check_by")) === undefined) break b2487;
if ((l8 === false)) break b2487;
break b2486;}
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b2488: {
if (l5 === undefined) break b2488;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2489: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.check_by : undefined; if (l8 === undefined && (l8 = S(l6, "check_by")) === undefined) break b2489;
l9 = H(l8) ? l8.time : undefined; if (l9 === undefined && (l9 = S(l8, "time")) === undefined) break b2489;
l10 = l9;
l11 = f51(l0,l1,l7,l10); if (l11 === undefined) break b2489;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2490: {
if (l5 === undefined) break b2490;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2491: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.check_by : undefined; if (l8 === undefined && (l8 = S(l6, "check_by")) === undefined) break b2491;
l9 = H(l8) ? l8.time : undefined; if (l9 === undefined && (l9 = S(l8, "time")) === undefined) break b2491;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2491;
l11 = l10;
l12 = f416(l0,l1,l7,l11); if (l12 === undefined) break b2491;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2492: {
if (l5 === undefined) break b2492;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2493: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b2493;
l11 = l10;
l12 = [l11,"01"];
l13 = b_concat("-",l12); if (l13 === undefined) break b2493;
l14 = l13;
l15 = H(l6) ? l6.check_by : undefined; if (l15 === undefined && (l15 = S(l6, "check_by")) === undefined) break b2493;
l16 = H(l15) ? l15.months_later : undefined; if (l16 === undefined && (l16 = S(l15, "months_later")) === undefined) break b2493;
l17 = l16;
l18 = f50(l0,l1,l14,l17); if (l18 === undefined) break b2493;
l19 = l18;
l20 = l19;
l21 = f40(l0,l1,"month",l20); if (l21 === undefined) break b2493;
l22 = l21;
l23 = H(l22) ? l22.last : undefined; if (l23 === undefined && (l23 = S(l22, "last")) === undefined) break b2493;
l24 = l23;
if (l5 === undefined) l5 = l24; else if (!Q(l5, l24)) conflict();
}
b2494: {
if (l5 === undefined) break b2494;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2495: {
return l2;
}
}
function f418(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2496: {
l4 = undefined;
l5 = l3;
l6 = f241(l0,l1); if (l6 === undefined) break b2496;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2496;
l8 = D(l7, l5); if (l8 === undefined) break b2496;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2496;
if ((l10 === false)) break b2496;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2497: {
if (l4 === undefined) break b2497;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2498: {
return l2;
}
}
function f419(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2499: {
l4 = undefined;
l5 = l3;
l6 = f418(l0,l1,l5); if (l6 === undefined) break b2499;
if ((l6 === false)) break b2499;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2499;
l9 = l8;
l10 = f418(l0,l1,l9); if (l10 === undefined) break b2499;
if ((l10 === false)) break b2499;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2500: {
if (l4 === undefined) break b2500;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2501: {
return l2;
}
}
function f420(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2502: {
b2503: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f416(l0,l1,l6,l7); if (l8 === undefined) break b2503;
if ((l8 === false)) break b2503;
l9 = new RegoSet();
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b2504: {
if (l5 !== undefined) break b2504;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2504;
l10 = l9;
l11 = l10;
b2505: {
l12 = f419(l0,l1,l11); if (l12 === undefined) break b2505;
if ((l12 === false)) break b2505;
break b2504;}
l13 = 0;
l14 = 4;
l15 = b_substring(l11,l13,l14); if (l15 === undefined) break b2504;
l16 = l15;
l17 = new RegoSet();
l18 = new O72(l16);
l17.add(l18);
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2506: {
if (l5 !== undefined) break b2506;
l6 = l3;
l7 = l4;
l8 = f241(l0,l1); if (l8 === undefined) break b2506;
l9 = H(l8) ? l8.list : undefined; if (l9 === undefined && (l9 = S(l8, "list")) === undefined) break b2506;
l10 = l9;
l11 = b_max(l10); if (l11 === undefined) break b2506;
l12 = l11;
l13 = l12;
l14 = 0;
l15 = 4;
l16 = b_substring(l13,l14,l15); if (l16 === undefined) break b2506;
l17 = l16;
l18 = b_to_number(l17); if (l18 === undefined) break b2506;
l19 = l18;
l20 = 1;
l21 = b_plus(l19,l20); if (l21 === undefined) break b2506;
l22 = l21;
l23 = 10;
l24 = b_format_int(l22,l23); if (l24 === undefined) break b2506;
l25 = l24;
l26 = new RegoSet();
l27 = new O72(l25);
l26.add(l27);
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b2507: {
if (l5 === undefined) break b2507;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2508: {
return l2;
}
}
function f421(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2509: {
b2510: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.check_by : undefined; if (l10 === undefined && (l10 = S(l8, "check_by")) === undefined) break b2510;
l11 = l10;
l12 = b_internal_member_2("unset",l11); if (l12 === undefined) break b2510;
if ((l12 === false)) break b2510;
l13 = new RegoSet();
b2511: {
l14 = ["time","months_later"];
l15 = l14;
{
const k2512 = keysOf(l15), v2512 = valuesOf(l15);
for (let n2512 = 0; n2512 < v2512.length; n2512++) {
l16 = k2512 === null ? n2512 : k2512[n2512];
l17 = v2512[n2512];
b2513: {
l18 = l16;
l19 = l17;
l20 = H(l8) ? l8.check_by : undefined; if (l20 === undefined && (l20 = S(l8, "check_by")) === undefined) break b2513;
l21 = D(l20, l19); if (l21 === undefined) break b2513;
if (!(l21 === "unset")) break b2513;
l22 = H(l7) ? l7.rule : undefined; if (l22 === undefined && (l22 = S(l7, "rule")) === undefined) break b2513;
l23 = l22;
l24 = [l23,"check_by",l19];
l25 = b_concat(".",l24); if (l25 === undefined) break b2513;
l26 = l25;
l27 = new O27(l26);
l13.add(l27);
}
}
}
}
l28 = l13;
if (l6 === undefined) l6 = l28; else if (!Q(l6, l28)) conflict();
}
b2514: {
if (l6 !== undefined) break b2514;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.check_by : undefined; if (l10 === undefined && (l10 = S(l8, "check_by")) === undefined) break b2514;
l11 = H(l10) ? l10.time : undefined; if (l11 === undefined && (l11 = S(l10, "time")) === undefined) break b2514;
l12 = H(l11) ? l11.workdays : undefined; if (l12 === undefined && (l12 = S(l11, "workdays")) === undefined) break b2514;
l13 = l12;
l14 = f420(l0,l1,l9,l13); if (l14 === undefined) break b2514;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b2515: {
if (l6 === undefined) break b2515;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b2516: {
return l2;
}
}
function f422(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b2517: {
b2518: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b2518;
l11 = l10;
l12 = f417(l0,l1,l8,l11); if (l12 === undefined) break b2518;
l13 = l12;
l14 = l13;
l15 = new Bare();
l16 = b_object_get(l8,"check_by",l15); if (l16 === undefined) break b2518;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b2518;
l19 = l18;
l20 = f412(l0,l1); if (l20 === undefined) break b2518;
l21 = l20;
l22 = H(l9) ? l9.first : undefined; if (l22 === undefined && (l22 = S(l9, "first")) === undefined) break b2518;
l23 = l22;
l24 = H(l9) ? l9.name : undefined; if (l24 === undefined && (l24 = S(l9, "name")) === undefined) break b2518;
l25 = l24;
l26 = H(l9) ? l9.name : undefined; if (l26 === undefined && (l26 = S(l9, "name")) === undefined) break b2518;
l27 = l26;
l28 = [];
b2519: {
l29 = f67(l0,l1,"working"); if (l29 === undefined) break b2519;
if ((l29 === false)) break b2519;
l30 = b_object_get(l8,"check_by",l8); if (l30 === undefined) break b2519;
l31 = l30;
l32 = H(l9) ? l9.name : undefined; if (l32 === undefined && (l32 = S(l9, "name")) === undefined) break b2519;
l33 = l32;
l34 = H(l31) ? l31.clause : undefined; if (l34 === undefined && (l34 = S(l31, "clause")) === undefined) break b2519;
l35 = l34;
l36 = [];
l37 = new O9("period",l33);
l36.push(l37);
l38 = new O10(l35,"due_on",l14);
l36.push(l38);
l39 = l36;
{
const k2520 = keysOf(l39), v2520 = valuesOf(l39);
for (let n2520 = 0; n2520 < v2520.length; n2520++) {
l40 = k2520 === null ? n2520 : k2520[n2520];
l41 = v2520[n2520];
b2521: {
l42 = l40;
l43 = l41;
l28.push(l43);
}
}
}
}
l44 = l28;
l45 = new O71(l14,l23);
l46 = new O18(l25);
l45["named"] = l46;
l45["readings"] = l19;
l47 = new O30(l14,l27);
l45["values"] = l47;
l45["working"] = l44;
l48 = b_object_union(l21,l45); if (l48 === undefined) break b2518;
l49 = l48;
if (l6 === undefined) l6 = l49; else if (!Q(l6, l49)) conflict();
}
b2522: {
if (l6 !== undefined) break b2522;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b2522;
l11 = l10;
l12 = f421(l0,l1,l7,l8,l11); if (l12 === undefined) break b2522;
l13 = l12;
l14 = f412(l0,l1); if (l14 === undefined) break b2522;
l15 = l14;
l16 = H(l9) ? l9.first : undefined; if (l16 === undefined && (l16 = S(l9, "first")) === undefined) break b2522;
l17 = l16;
l18 = H(l9) ? l9.name : undefined; if (l18 === undefined && (l18 = S(l9, "name")) === undefined) break b2522;
l19 = l18;
l20 = new O73(l17,l13);
l21 = new O18(l19);
l20["values"] = l21;
l22 = b_object_union(l15,l20); if (l22 === undefined) break b2522;
l23 = l22;
if (l6 === undefined) l6 = l23; else if (!Q(l6, l23)) conflict();
}
b2523: {
if (l6 === undefined) break b2523;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b2524: {
return l2;
}
}
function f423(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2525: {
b2526: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2527: {
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b2527;
l9 = H(l8) ? l8.during : undefined; if (l9 === undefined && (l9 = S(l8, "during")) === undefined) break b2527;
if ((l9 === false)) break b2527;
break b2526;}
l10 = f412(l0,l1); if (l10 === undefined) break b2526;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2528: {
if (l5 !== undefined) break b2528;
l6 = l3;
l7 = l4;
b2529: {
l8 = f413(l0,l1,l6); if (l8 === undefined) break b2529;
if ((l8 === false)) break b2529;
break b2528;}
l9 = H(l6) ? l6.sample : undefined; if (l9 === undefined && (l9 = S(l6, "sample")) === undefined) break b2528;
l10 = H(l9) ? l9.during : undefined; if (l10 === undefined && (l10 = S(l9, "during")) === undefined) break b2528;
l11 = l10;
l12 = f410(l0,l1,l11); if (l12 === undefined) break b2528;
l13 = l12;
l14 = new RegoSet();
l15 = null;
l14.add(l15);
l14.add("untold");
l16 = b_internal_member_2(l13,l14); if (l16 === undefined) break b2528;
if ((l16 === false)) break b2528;
l17 = f412(l0,l1); if (l17 === undefined) break b2528;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2530: {
if (l5 !== undefined) break b2530;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.interval : undefined; if (l8 === undefined && (l8 = S(l7, "interval")) === undefined) break b2530;
if (!(l8 === "unset")) break b2530;
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2530;
l10 = l9;
l11 = [l10,"interval"];
l12 = b_concat(".",l11); if (l12 === undefined) break b2530;
l13 = l12;
l14 = new O27(l13);
l15 = f414(l0,l1,l14); if (l15 === undefined) break b2530;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2531: {
if (l5 !== undefined) break b2531;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b2531;
l9 = H(l8) ? l8.during : undefined; if (l9 === undefined && (l9 = S(l8, "during")) === undefined) break b2531;
l10 = l9;
l11 = f410(l0,l1,l10); if (l11 === undefined) break b2531;
l12 = l11;
l13 = f415(l0,l1,l7,l12); if (l13 === undefined) break b2531;
l14 = l13;
l15 = f422(l0,l1,l6,l7,l14); if (l15 === undefined) break b2531;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2532: {
if (l5 !== undefined) break b2532;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b2532;
l9 = H(l8) ? l8.during : undefined; if (l9 === undefined && (l9 = S(l8, "during")) === undefined) break b2532;
l10 = l9;
l11 = new O8(l10);
l12 = f414(l0,l1,l11); if (l12 === undefined) break b2532;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2533: {
if (l5 === undefined) break b2533;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2534: {
return l2;
}
}
function f424(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l2;
b2535: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new RegoSet();
b2536: {
l15 = H(l10) ? l10.per_user : undefined; if (l15 === undefined && (l15 = S(l10, "per_user")) === undefined) break b2536;
if ((l15 === false)) break b2536;
l16 = H(l9) ? l9.users : undefined; if (l16 === undefined && (l16 = S(l9, "users")) === undefined) break b2536;
l17 = l16;
l18 = null;
l19 = b_object_get(l12,l17,l18); if (l19 === undefined) break b2536;
l20 = l19;
l21 = l20;
b2537: {
l22 = b_is_number(l21); if (l22 === undefined) break b2537;
if ((l22 === false)) break b2537;
break b2536;}
l23 = H(l9) ? l9.users : undefined; if (l23 === undefined && (l23 = S(l9, "users")) === undefined) break b2536;
l24 = l23;
l25 = [l13,l24];
l26 = b_concat("",l25); if (l26 === undefined) break b2536;
l27 = l26;
l28 = new O8(l27);
l14.add(l28);
}
l29 = l14;
l30 = new RegoSet();
b2538: {
l31 = H(l10) ? l10.per_user : undefined; if (l31 === undefined && (l31 = S(l10, "per_user")) === undefined) break b2538;
l32 = H(l31) ? l31.minimum : undefined; if (l32 === undefined && (l32 = S(l31, "minimum")) === undefined) break b2538;
if (!(l32 === "unset")) break b2538;
l33 = [l11,"per_user.minimum"];
l34 = b_concat(".",l33); if (l34 === undefined) break b2538;
l35 = l34;
l36 = new O27(l35);
l30.add(l36);
}
l37 = l30;
l38 = b_or(l29,l37); if (l38 === undefined) break b2535;
l39 = l38;
if (l8 === undefined) l8 = l39; else if (!Q(l8, l39)) conflict();
}
b2539: {
if (l8 === undefined) break b2539;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b2540: {
return l2;
}
}
function f425(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2541: {
b2542: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.per_user : undefined; if (l10 === undefined && (l10 = S(l8, "per_user")) === undefined) break b2542;
if ((l10 === false)) break b2542;
l11 = H(l7) ? l7.users : undefined; if (l11 === undefined && (l11 = S(l7, "users")) === undefined) break b2542;
l12 = l11;
l13 = D(l9, l12); if (l13 === undefined) break b2542;
l14 = l13;
l15 = H(l8) ? l8.per_user : undefined; if (l15 === undefined && (l15 = S(l8, "per_user")) === undefined) break b2542;
l16 = H(l15) ? l15.minimum : undefined; if (l16 === undefined && (l16 = S(l15, "minimum")) === undefined) break b2542;
l17 = l16;
l18 = b_mul(l14,l17); if (l18 === undefined) break b2542;
l19 = l18;
l20 = [l19,"per_user"];
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b2543: {
if (l6 !== undefined) break b2543;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
l11 = 0;
l10.push(l11);
l10.push("");
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b2544: {
if (l6 === undefined) break b2544;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b2545: {
return l2;
}
}
function f426(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2546: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2546;
l9 = l8;
l10 = new Bare();
l11 = 0;
l10["done"] = l11;
l10["missing"] = l6;
l10["readings"] = l9;
l10["tier"] = l7;
l12 = new RegoSet();
l10["unchecked"] = l12;
l13 = new Bare();
l10["values"] = l13;
l14 = [];
l10["working"] = l14;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b2547: {
if (l5 === undefined) break b2547;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2548: {
return l2;
}
}
function f427(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l2;
b2549: {
b2550: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.counts : undefined; if (l14 === undefined && (l14 = S(l9, "counts")) === undefined) break b2550;
l15 = l14;
l16 = null;
l17 = b_object_get(l12,l15,l16); if (l17 === undefined) break b2550;
l18 = l17;
l19 = l18;
l20 = b_is_number(l19); if (l20 === undefined) break b2550;
if ((l20 === false)) break b2550;
l21 = f384(l0,l1,l10,l19); if (l21 === undefined) break b2550;
l22 = l21;
l23 = l22;
l24 = H(l9) ? l9.done : undefined; if (l24 === undefined && (l24 = S(l9, "done")) === undefined) break b2550;
l25 = l24;
l26 = null;
l27 = b_object_get(l12,l25,l26); if (l27 === undefined) break b2550;
l28 = l27;
l29 = l28;
l30 = f424(l0,l1,l9,l10,l11,l12,l13); if (l30 === undefined) break b2550;
l31 = l30;
l32 = new RegoSet();
b2551: {
l33 = f385(l0,l1,l23); if (l33 === undefined) break b2551;
l34 = l33;
{
const k2552 = keysOf(l34), v2552 = valuesOf(l34);
for (let n2552 = 0; n2552 < v2552.length; n2552++) {
l35 = k2552 === null ? n2552 : k2552[n2552];
l36 = v2552[n2552];
b2553: {
l37 = l35;
l38 = l36;
l39 = f386(l0,l1,l10,l11,l19); if (l39 === undefined) break b2553;
l40 = l39;
l41 = [l40,l38];
l42 = b_concat(".",l41); if (l42 === undefined) break b2553;
l43 = l42;
l44 = new O27(l43);
l32.add(l44);
}
}
}
}
l45 = l32;
l46 = b_or(l45,l31); if (l46 === undefined) break b2550;
l47 = l46;
l48 = l47;
l49 = f425(l0,l1,l9,l10,l12); if (l49 === undefined) break b2550;
l50 = l49;
l51 = f399(l0,l1,l48,l23,l19,l50,l29); if (l51 === undefined) break b2550;
l52 = l51;
l53 = l52;
l54 = [];
l55 = 0;
l54.push(l55);
l54.push(l29);
l56 = b_max(l54); if (l56 === undefined) break b2550;
l57 = l56;
l58 = f15(l0,l1,l23); if (l58 === undefined) break b2550;
l59 = l58;
l60 = f403(l0,l1,l53,l23); if (l60 === undefined) break b2550;
l61 = l60;
l62 = b_or(l59,l61); if (l62 === undefined) break b2550;
l63 = l62;
l64 = f408(l0,l1,l23,l19,l53); if (l64 === undefined) break b2550;
l65 = l64;
l66 = new RegoSet();
b2554: {
b2555: {
l67 = b_is_number(l29); if (l67 === undefined) break b2555;
if ((l67 === false)) break b2555;
break b2554;}
l68 = H(l9) ? l9.done : undefined; if (l68 === undefined && (l68 = S(l9, "done")) === undefined) break b2554;
l69 = l68;
l70 = [l13,l69];
l71 = b_concat("",l70); if (l71 === undefined) break b2554;
l72 = l71;
l73 = new O8(l72);
l66.add(l73);
}
l74 = l66;
l75 = new O74(l57,l48,l63,l23,l74,l53,l65);
l76 = l75;
if (l8 === undefined) l8 = l76; else if (!Q(l8, l76)) conflict();
}
b2556: {
if (l8 !== undefined) break b2556;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.counts : undefined; if (l14 === undefined && (l14 = S(l9, "counts")) === undefined) break b2556;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("",l16); if (l17 === undefined) break b2556;
l18 = l17;
l19 = new RegoSet();
l20 = new O8(l18);
l19.add(l20);
l21 = f426(l0,l1,l19,l10); if (l21 === undefined) break b2556;
l22 = l21;
if (l8 === undefined) l8 = l22; else if (!Q(l8, l22)) conflict();
}
b2557: {
if (l8 === undefined) break b2557;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b2558: {
return l2;
}
}
function f428(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b2559: {
b2560: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
b2561: {
l12 = H(l8) ? l8.sample : undefined; if (l12 === undefined && (l12 = S(l8, "sample")) === undefined) break b2561;
l13 = H(l12) ? l12.category : undefined; if (l13 === undefined && (l13 = S(l12, "category")) === undefined) break b2561;
if ((l13 === false)) break b2561;
break b2560;}
l14 = H(l8) ? l8.sample : undefined; if (l14 === undefined && (l14 = S(l8, "sample")) === undefined) break b2560;
l15 = l14;
l16 = H(l8) ? l8.rule : undefined; if (l16 === undefined && (l16 = S(l8, "rule")) === undefined) break b2560;
l17 = l16;
l18 = f427(l0,l1,l15,l9,l17,l10,l11); if (l18 === undefined) break b2560;
l19 = l18;
if (l7 === undefined) l7 = l19; else if (!Q(l7, l19)) conflict();
}
b2562: {
if (l7 !== undefined) break b2562;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l8) ? l8.sample : undefined; if (l12 === undefined && (l12 = S(l8, "sample")) === undefined) break b2562;
l13 = H(l12) ? l12.category : undefined; if (l13 === undefined && (l13 = S(l12, "category")) === undefined) break b2562;
l14 = l13;
l15 = null;
l16 = b_object_get(l10,l14,l15); if (l16 === undefined) break b2562;
l17 = l16;
l18 = l17;
l19 = H(l9) ? l9.categories : undefined; if (l19 === undefined && (l19 = S(l9, "categories")) === undefined) break b2562;
l20 = D(l19, l18); if (l20 === undefined) break b2562;
if ((l20 === false)) break b2562;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b2562;
l22 = l21;
l23 = [l22,"categories",l18];
l24 = b_concat(".",l23); if (l24 === undefined) break b2562;
l25 = l24;
l26 = H(l8) ? l8.sample : undefined; if (l26 === undefined && (l26 = S(l8, "sample")) === undefined) break b2562;
l27 = l26;
l28 = H(l9) ? l9.categories : undefined; if (l28 === undefined && (l28 = S(l9, "categories")) === undefined) break b2562;
l29 = D(l28, l18); if (l29 === undefined) break b2562;
l30 = l29;
l31 = f427(l0,l1,l27,l30,l25,l10,l11); if (l31 === undefined) break b2562;
l32 = l31;
if (l7 === undefined) l7 = l32; else if (!Q(l7, l32)) conflict();
}
b2563: {
if (l7 !== undefined) break b2563;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l8) ? l8.sample : undefined; if (l12 === undefined && (l12 = S(l8, "sample")) === undefined) break b2563;
l13 = H(l12) ? l12.category : undefined; if (l13 === undefined && (l13 = S(l12, "category")) === undefined) break b2563;
l14 = l13;
l15 = null;
l16 = b_object_get(l10,l14,l15); if (l16 === undefined) break b2563;
l17 = l16;
l18 = null;
if (!Q(l17, l18)) break b2563;
l19 = H(l8) ? l8.sample : undefined; if (l19 === undefined && (l19 = S(l8, "sample")) === undefined) break b2563;
l20 = H(l19) ? l19.category : undefined; if (l20 === undefined && (l20 = S(l19, "category")) === undefined) break b2563;
l21 = l20;
l22 = [l11,l21];
l23 = b_concat("",l22); if (l23 === undefined) break b2563;
l24 = l23;
l25 = new RegoSet();
l26 = new O8(l24);
l25.add(l26);
l27 = new Bare();
l28 = f426(l0,l1,l25,l27); if (l28 === undefined) break b2563;
l29 = l28;
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b2564: {
if (l7 === undefined) break b2564;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b2565: {
return l2;
}
}
function f429(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b2566: {
l4 = undefined;
l5 = l3;
l6 = ["draw"];
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2566;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2567: {
if (l4 === undefined) break b2567;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2568: {
return l2;
}
}
function f430(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2569: {
b2570: {
l4 = undefined;
l5 = l3;
l6 = [];
b2571: {
{
const k2572 = keysOf(l5), v2572 = valuesOf(l5);
for (let n2572 = 0; n2572 < v2572.length; n2572++) {
l7 = k2572 === null ? n2572 : k2572[n2572];
l8 = v2572[n2572];
b2573: {
l9 = l7;
l10 = l8;
l11 = D(l10, "values"); if (l11 === undefined) break b2573;
l12 = H(l11) ? l11.shortfall : undefined; if (l12 === undefined && (l12 = S(l11, "shortfall")) === undefined) break b2573;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
l15 = b_count(l14); if (l15 === undefined) break b2570;
l16 = l15;
l17 = b_count(l5); if (l17 === undefined) break b2570;
l18 = l17;
if (!Q(l16, l18)) break b2570;
l19 = b_sum(l14); if (l19 === undefined) break b2570;
l20 = l19;
l21 = new O67(l20);
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2574: {
if (l4 !== undefined) break b2574;
l5 = l3;
l6 = new Bare();
if (l4 === undefined) l4 = l6; else if (!Q(l4, l6)) conflict();
}
b2575: {
if (l4 === undefined) break b2575;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2576: {
return l2;
}
}
function f431(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b2577: {
b2578: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b2578;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b2578;
if ((l11 === false)) break b2578;
l12 = new Bare();
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2579: {
if (l5 !== undefined) break b2579;
l6 = l3;
l7 = l4;
l8 = [];
b2580: {
{
const k2581 = keysOf(l6), v2581 = valuesOf(l6);
for (let n2581 = 0; n2581 < v2581.length; n2581++) {
l9 = k2581 === null ? n2581 : k2581[n2581];
l10 = v2581[n2581];
b2582: {
l11 = l9;
l12 = l10;
l13 = D(l12, "values"); if (l13 === undefined) break b2582;
l14 = H(l13) ? l13.samples : undefined; if (l14 === undefined && (l14 = S(l13, "samples")) === undefined) break b2582;
l15 = l14;
l8.push(l15);
}
}
}
}
l16 = l8;
l17 = b_sum(l16); if (l17 === undefined) break b2579;
l18 = l17;
l19 = f430(l0,l1,l6); if (l19 === undefined) break b2579;
l20 = l19;
l21 = [];
b2583: {
{
const k2584 = keysOf(l6), v2584 = valuesOf(l6);
for (let n2584 = 0; n2584 < v2584.length; n2584++) {
l22 = k2584 === null ? n2584 : k2584[n2584];
l23 = v2584[n2584];
b2585: {
l24 = l22;
l25 = l23;
l26 = H(l25) ? l25.name : undefined; if (l26 === undefined && (l26 = S(l25, "name")) === undefined) break b2585;
l27 = l26;
l28 = D(l25, "values"); if (l28 === undefined) break b2585;
l29 = l28;
l30 = new O75(l27);
l31 = b_object_union(l30,l29); if (l31 === undefined) break b2585;
l32 = l31;
l21.push(l32);
}
}
}
}
l33 = l21;
l34 = new O76(l33,l18);
l35 = b_object_union(l34,l20); if (l35 === undefined) break b2579;
l36 = l35;
if (l5 === undefined) l5 = l36; else if (!Q(l5, l36)) conflict();
}
b2586: {
if (l5 === undefined) break b2586;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2587: {
return l2;
}
}
function f432(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124;
b2588: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2589: {
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b2589;
l9 = H(l8) ? l8.per : undefined; if (l9 === undefined && (l9 = S(l8, "per")) === undefined) break b2589;
if ((l9 === false)) break b2589;
break b2588;}
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2588;
l11 = l10;
l12 = f428(l0,l1,l6,l7,l11,""); if (l12 === undefined) break b2588;
l13 = l12;
l14 = l13;
l15 = H(l6) ? l6.sample : undefined; if (l15 === undefined && (l15 = S(l6, "sample")) === undefined) break b2588;
l16 = l15;
l17 = f429(l0,l1,l16); if (l17 === undefined) break b2588;
l18 = l17;
l19 = D(l14, "values"); if (l19 === undefined) break b2588;
l20 = l19;
l21 = b_object_union(l20,l18); if (l21 === undefined) break b2588;
l22 = l21;
l23 = H(l14) ? l14.done : undefined; if (l23 === undefined && (l23 = S(l14, "done")) === undefined) break b2588;
l24 = l23;
l25 = H(l14) ? l14.missing : undefined; if (l25 === undefined && (l25 = S(l14, "missing")) === undefined) break b2588;
l26 = l25;
l27 = H(l14) ? l14.readings : undefined; if (l27 === undefined && (l27 = S(l14, "readings")) === undefined) break b2588;
l28 = l27;
l29 = H(l14) ? l14.tier : undefined; if (l29 === undefined && (l29 = S(l14, "tier")) === undefined) break b2588;
l30 = l29;
l31 = H(l14) ? l14.unchecked : undefined; if (l31 === undefined && (l31 = S(l14, "unchecked")) === undefined) break b2588;
l32 = l31;
l33 = H(l14) ? l14.working : undefined; if (l33 === undefined && (l33 = S(l14, "working")) === undefined) break b2588;
l34 = l33;
l35 = new O77(l24,l26,l28);
l36 = new RegoSet();
l35["short"] = l36;
l37 = [l30];
l35["tiers"] = l37;
l35["unchecked"] = l32;
l35["values"] = l22;
l35["working"] = l34;
l38 = l35;
if (l5 === undefined) l5 = l38; else if (!Q(l5, l38)) conflict();
}
b2590: {
if (l5 === undefined) break b2590;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2591: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b2591;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2591;
l11 = l10;
l12 = H(l9) ? l9.per : undefined; if (l12 === undefined && (l12 = S(l9, "per")) === undefined) break b2591;
l13 = l12;
l14 = null;
l15 = b_object_get(l11,l13,l14); if (l15 === undefined) break b2591;
l16 = l15;
l17 = l16;
l18 = [];
b2592: {
{
const k2593 = keysOf(l17), v2593 = valuesOf(l17);
for (let n2593 = 0; n2593 < v2593.length; n2593++) {
l19 = k2593 === null ? n2593 : k2593[n2593];
l20 = v2593[n2593];
b2594: {
l21 = l19;
l22 = l20;
l23 = 10;
l24 = b_format_int(l21,l23); if (l24 === undefined) break b2594;
l25 = l24;
l26 = H(l9) ? l9.per : undefined; if (l26 === undefined && (l26 = S(l9, "per")) === undefined) break b2594;
l27 = l26;
l28 = [l27,"[",l25,"]."];
l29 = b_concat("",l28); if (l29 === undefined) break b2594;
l30 = l29;
l31 = f428(l0,l1,l6,l7,l22,l30); if (l31 === undefined) break b2594;
l32 = l31;
l33 = l32;
l34 = H(l9) ? l9.name : undefined; if (l34 === undefined && (l34 = S(l9, "name")) === undefined) break b2594;
l35 = l34;
l36 = b_object_get(l22,l35,""); if (l36 === undefined) break b2594;
l37 = l36;
l38 = new O75(l37);
l39 = b_object_union(l33,l38); if (l39 === undefined) break b2594;
l40 = l39;
l18.push(l40);
}
}
}
}
l41 = l18;
l42 = new RegoSet();
b2595: {
{
const k2596 = keysOf(l41), v2596 = valuesOf(l41);
for (let n2596 = 0; n2596 < v2596.length; n2596++) {
l43 = k2596 === null ? n2596 : k2596[n2596];
l44 = v2596[n2596];
b2597: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.missing : undefined; if (l47 === undefined && (l47 = S(l46, "missing")) === undefined) break b2597;
{
const k2598 = keysOf(l47), v2598 = valuesOf(l47);
for (let n2598 = 0; n2598 < v2598.length; n2598++) {
l48 = k2598 === null ? n2598 : k2598[n2598];
l49 = v2598[n2598];
b2599: {
l50 = l48;
l51 = l49;
l42.add(l51);
}
}
}
}
}
}
}
l52 = l42;
l53 = new RegoSet();
b2600: {
b2601: {
l54 = b_is_array(l17); if (l54 === undefined) break b2601;
if ((l54 === false)) break b2601;
break b2600;}
l55 = H(l9) ? l9.per : undefined; if (l55 === undefined && (l55 = S(l9, "per")) === undefined) break b2600;
l56 = l55;
l57 = new O8(l56);
l58 = l57;
l53.add(l58);
}
l59 = l53;
l60 = b_or(l52,l59); if (l60 === undefined) break b2591;
l61 = l60;
l62 = l61;
l63 = [];
b2602: {
{
const k2603 = keysOf(l41), v2603 = valuesOf(l41);
for (let n2603 = 0; n2603 < v2603.length; n2603++) {
l64 = k2603 === null ? n2603 : k2603[n2603];
l65 = v2603[n2603];
b2604: {
l66 = l64;
l67 = l65;
l68 = H(l67) ? l67.done : undefined; if (l68 === undefined && (l68 = S(l67, "done")) === undefined) break b2604;
l69 = l68;
l63.push(l69);
}
}
}
}
l70 = l63;
l71 = b_sum(l70); if (l71 === undefined) break b2591;
l72 = l71;
l73 = f431(l0,l1,l41,l62); if (l73 === undefined) break b2591;
l74 = l73;
l75 = f429(l0,l1,l9); if (l75 === undefined) break b2591;
l76 = l75;
l77 = b_object_union(l74,l76); if (l77 === undefined) break b2591;
l78 = l77;
l79 = new RegoSet();
b2605: {
{
const k2606 = keysOf(l41), v2606 = valuesOf(l41);
for (let n2606 = 0; n2606 < v2606.length; n2606++) {
l80 = k2606 === null ? n2606 : k2606[n2606];
l81 = v2606[n2606];
b2607: {
l82 = l80;
l83 = l81;
l84 = H(l83) ? l83.readings : undefined; if (l84 === undefined && (l84 = S(l83, "readings")) === undefined) break b2607;
{
const k2608 = keysOf(l84), v2608 = valuesOf(l84);
for (let n2608 = 0; n2608 < v2608.length; n2608++) {
l85 = k2608 === null ? n2608 : k2608[n2608];
l86 = v2608[n2608];
b2609: {
l87 = l85;
l88 = l86;
l79.add(l88);
}
}
}
}
}
}
}
l89 = l79;
l90 = new RegoSet();
b2610: {
{
const k2611 = keysOf(l41), v2611 = valuesOf(l41);
for (let n2611 = 0; n2611 < v2611.length; n2611++) {
l91 = k2611 === null ? n2611 : k2611[n2611];
l92 = v2611[n2611];
b2612: {
l93 = l91;
l94 = l92;
l95 = D(l94, "values"); if (l95 === undefined) break b2612;
l96 = H(l95) ? l95.shortfall : undefined; if (l96 === undefined && (l96 = S(l95, "shortfall")) === undefined) break b2612;
l97 = l96;
l98 = 0;
l99 = b_gt(l97,l98); if (l99 === undefined) break b2612;
if ((l99 === false)) break b2612;
l100 = H(l94) ? l94.name : undefined; if (l100 === undefined && (l100 = S(l94, "name")) === undefined) break b2612;
l101 = l100;
l90.add(l101);
}
}
}
}
l102 = l90;
l103 = [];
b2613: {
{
const k2614 = keysOf(l41), v2614 = valuesOf(l41);
for (let n2614 = 0; n2614 < v2614.length; n2614++) {
l104 = k2614 === null ? n2614 : k2614[n2614];
l105 = v2614[n2614];
b2615: {
l106 = l104;
l107 = l105;
l108 = H(l107) ? l107.tier : undefined; if (l108 === undefined && (l108 = S(l107, "tier")) === undefined) break b2615;
l109 = l108;
l103.push(l109);
}
}
}
}
l110 = l103;
l111 = new RegoSet();
b2616: {
{
const k2617 = keysOf(l41), v2617 = valuesOf(l41);
for (let n2617 = 0; n2617 < v2617.length; n2617++) {
l112 = k2617 === null ? n2617 : k2617[n2617];
l113 = v2617[n2617];
b2618: {
l114 = l112;
l115 = l113;
l116 = H(l115) ? l115.unchecked : undefined; if (l116 === undefined && (l116 = S(l115, "unchecked")) === undefined) break b2618;
{
const k2619 = keysOf(l116), v2619 = valuesOf(l116);
for (let n2619 = 0; n2619 < v2619.length; n2619++) {
l117 = k2619 === null ? n2619 : k2619[n2619];
l118 = v2619[n2619];
b2620: {
l119 = l117;
l120 = l118;
l111.add(l120);
}
}
}
}
}
}
}
l121 = l111;
l122 = new O78(l72,l62,l89,l102,l110,l121,l78);
l123 = [];
l122["working"] = l123;
l124 = l122;
if (l5 === undefined) l5 = l124; else if (!Q(l5, l124)) conflict();
}
b2621: {
if (l5 === undefined) break b2621;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2622: {
return l2;
}
}
function f433(l0,l1,l3) {
let l4,l5,l6,l2;
b2623: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.kind : undefined; if (l6 === undefined && (l6 = S(l5, "kind")) === undefined) break b2623;
if (!(l6 === "duty")) break b2623;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2624: {
if (l4 === undefined) break b2624;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2625: {
return l2;
}
}
function f434(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2626: {
b2627: {
l4 = undefined;
l5 = l3;
l6 = f410(l0,l1,l5); if (l6 === undefined) break b2627;
l7 = l6;
l8 = f118(l0,l1,l7); if (l8 === undefined) break b2627;
l9 = l8;
l10 = l9;
l11 = f120(l0,l1,l10); if (l11 === undefined) break b2627;
if ((l11 === false)) break b2627;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b2628: {
if (l4 !== undefined) break b2628;
l5 = l3;
l6 = f410(l0,l1,l5); if (l6 === undefined) break b2628;
l7 = l6;
if (!(l7 === true)) break b2628;
l8 = f119(l0,l1); if (l8 === undefined) break b2628;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2629: {
if (l4 !== undefined) break b2629;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2630: {
if (l4 === undefined) break b2630;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2631: {
return l2;
}
}
function f435(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2632: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.sample : undefined; if (l6 === undefined && (l6 = S(l5, "sample")) === undefined) break b2632;
l7 = l6;
l8 = b_object_get(l7,"done_on",""); if (l8 === undefined) break b2632;
l9 = l8;
l10 = f434(l0,l1,l9); if (l10 === undefined) break b2632;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2633: {
if (l4 === undefined) break b2633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2634: {
return l2;
}
}
function f436(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b2635: {
b2636: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f433(l0,l1,l6); if (l8 === undefined) break b2636;
if ((l8 === false)) break b2636;
l9 = H(l7) ? l7.unchecked : undefined; if (l9 === undefined && (l9 = S(l7, "unchecked")) === undefined) break b2636;
l10 = l9;
l11 = new RegoSet();
b2637: {
l12 = D(l7, "values"); if (l12 === undefined) break b2637;
l13 = H(l12) ? l12.shortfall : undefined; if (l13 === undefined && (l13 = S(l12, "shortfall")) === undefined) break b2637;
l14 = 0;
if (!Q(l13, l14)) break b2637;
l15 = f435(l0,l1,l6); if (l15 === undefined) break b2637;
l16 = l15;
if (!(l16 === "")) break b2637;
l17 = H(l6) ? l6.sample : undefined; if (l17 === undefined && (l17 = S(l6, "sample")) === undefined) break b2637;
l18 = H(l17) ? l17.done_on : undefined; if (l18 === undefined && (l18 = S(l17, "done_on")) === undefined) break b2637;
l19 = l18;
l20 = new O8(l19);
l21 = l20;
l11.add(l21);
}
l22 = l11;
l23 = b_or(l10,l22); if (l23 === undefined) break b2636;
l24 = l23;
if (l5 === undefined) l5 = l24; else if (!Q(l5, l24)) conflict();
}
b2638: {
if (l5 !== undefined) break b2638;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
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
function f437(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2641: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2641;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b2641;
l9 = [l5,"T24"];
l10 = b_concat("",l9); if (l10 === undefined) break b2641;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2642: {
if (l4 === undefined) break b2642;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2643: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2643;
l7 = l6;
l8 = 10;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2643;
if ((l9 === false)) break b2643;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2644: {
if (l4 === undefined) break b2644;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2645: {
return l2;
}
}
function f438(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2646: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b2646;
l9 = l8;
l10 = 10;
if (!Q(l9, l10)) break b2646;
l11 = 0;
l12 = 10;
l13 = b_substring(l6,l11,l12); if (l13 === undefined) break b2646;
l14 = l13;
l15 = b_gt(l14,l7); if (l15 === undefined) break b2646;
if ((l15 === false)) break b2646;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2647: {
if (l5 === undefined) break b2647;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2648: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b2648;
l9 = l8;
l10 = 10;
l11 = b_gt(l9,l10); if (l11 === undefined) break b2648;
if ((l11 === false)) break b2648;
l12 = f437(l0,l1,l6); if (l12 === undefined) break b2648;
l13 = l12;
l14 = b_gt(l13,l7); if (l14 === undefined) break b2648;
if ((l14 === false)) break b2648;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2649: {
if (l5 === undefined) break b2649;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2650: {
return l2;
}
}
function f439(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2651: {
b2652: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f433(l0,l1,l8); if (l12 === undefined) break b2652;
if ((l12 === false)) break b2652;
l13 = f6(l0,l1); if (l13 === undefined) break b2652;
l14 = l13;
l15 = H(l10) ? l10.first : undefined; if (l15 === undefined && (l15 = S(l10, "first")) === undefined) break b2652;
l16 = l15;
l17 = b_lt(l14,l16); if (l17 === undefined) break b2652;
if ((l17 === false)) break b2652;
if (l7 === undefined) l7 = "not_due"; else if (!Q(l7, "not_due")) conflict();
}
b2653: {
if (l7 !== undefined) break b2653;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l11); if (l12 === undefined) break b2653;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b2653;
if ((l15 === false)) break b2653;
if (l7 === undefined) l7 = "indeterminate"; else if (!Q(l7, "indeterminate")) conflict();
}
b2654: {
if (l7 !== undefined) break b2654;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
b2655: {
l12 = f433(l0,l1,l8); if (l12 === undefined) break b2655;
if ((l12 === false)) break b2655;
break b2654;}
if (l7 === undefined) l7 = "required"; else if (!Q(l7, "required")) conflict();
}
b2656: {
if (l7 !== undefined) break b2656;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = D(l9, "values"); if (l12 === undefined) break b2656;
l13 = H(l12) ? l12.shortfall : undefined; if (l13 === undefined && (l13 = S(l12, "shortfall")) === undefined) break b2656;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b2656;
if ((l16 === false)) break b2656;
l17 = f6(l0,l1); if (l17 === undefined) break b2656;
l18 = l17;
l19 = H(l10) ? l10.due_on : undefined; if (l19 === undefined && (l19 = S(l10, "due_on")) === undefined) break b2656;
l20 = l19;
l21 = b_gt(l18,l20); if (l21 === undefined) break b2656;
if ((l21 === false)) break b2656;
if (l7 === undefined) l7 = "overdue"; else if (!Q(l7, "overdue")) conflict();
}
b2657: {
if (l7 !== undefined) break b2657;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = D(l9, "values"); if (l12 === undefined) break b2657;
l13 = H(l12) ? l12.shortfall : undefined; if (l13 === undefined && (l13 = S(l12, "shortfall")) === undefined) break b2657;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b2657;
if ((l16 === false)) break b2657;
if (l7 === undefined) l7 = "due"; else if (!Q(l7, "due")) conflict();
}
b2658: {
if (l7 !== undefined) break b2658;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f435(l0,l1,l8); if (l12 === undefined) break b2658;
l13 = l12;
l14 = H(l10) ? l10.due_on : undefined; if (l14 === undefined && (l14 = S(l10, "due_on")) === undefined) break b2658;
l15 = l14;
l16 = f438(l0,l1,l13,l15); if (l16 === undefined) break b2658;
if ((l16 === false)) break b2658;
if (l7 === undefined) l7 = "fulfilled_late"; else if (!Q(l7, "fulfilled_late")) conflict();
}
b2659: {
if (l7 !== undefined) break b2659;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
if (l7 === undefined) l7 = "fulfilled"; else if (!Q(l7, "fulfilled")) conflict();
}
b2660: {
if (l7 === undefined) break b2660;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b2661: {
return l2;
}
}
function f440(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2662: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b2663: {
l11 = f6(l0,l1); if (l11 === undefined) break b2663;
l12 = l11;
l13 = b_gt(l12,l8); if (l13 === undefined) break b2663;
if ((l13 === false)) break b2663;
l14 = H(l9) ? l9.shortfall : undefined; if (l14 === undefined && (l14 = S(l9, "shortfall")) === undefined) break b2663;
l15 = l14;
l16 = 0;
l17 = b_gt(l15,l16); if (l17 === undefined) break b2663;
if ((l17 === false)) break b2663;
l18 = H(l7) ? l7.check_by : undefined; if (l18 === undefined && (l18 = S(l7, "check_by")) === undefined) break b2663;
l19 = l18;
l20 = f27(l0,l1,"sample_late",l19); if (l20 === undefined) break b2663;
l21 = l20;
l10.add(l21);
}
l22 = l10;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b2664: {
if (l6 === undefined) break b2664;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2665: {
return l2;
}
}
function f441(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2666: {
b2667: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l9) ? l9.check_by : undefined; if (l12 === undefined && (l12 = S(l9, "check_by")) === undefined) break b2667;
if ((l12 === false)) break b2667;
b2668: {
l13 = f433(l0,l1,l8); if (l13 === undefined) break b2668;
if ((l13 === false)) break b2668;
break b2667;}
l14 = H(l11) ? l11.due_on : undefined; if (l14 === undefined && (l14 = S(l11, "due_on")) === undefined) break b2667;
l15 = l14;
l16 = b_neq(l15,""); if (l16 === undefined) break b2667;
if ((l16 === false)) break b2667;
l17 = H(l11) ? l11.due_on : undefined; if (l17 === undefined && (l17 = S(l11, "due_on")) === undefined) break b2667;
l18 = l17;
l19 = D(l10, "values"); if (l19 === undefined) break b2667;
l20 = l19;
l21 = f440(l0,l1,l9,l18,l20); if (l21 === undefined) break b2667;
l22 = l21;
if (l7 === undefined) l7 = l22; else if (!Q(l7, l22)) conflict();
}
b2669: {
if (l7 !== undefined) break b2669;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = new RegoSet();
if (l7 === undefined) l7 = l12; else if (!Q(l7, l12)) conflict();
}
b2670: {
if (l7 === undefined) break b2670;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b2671: {
return l2;
}
}
function f442(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2672: {
b2673: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l6,l8); if (l9 === undefined) break b2673;
if ((l9 === false)) break b2673;
l10 = H(l7) ? l7.short : undefined; if (l10 === undefined && (l10 = S(l7, "short")) === undefined) break b2673;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2674: {
if (l5 !== undefined) break b2674;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2675: {
if (l5 === undefined) break b2675;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2676: {
return l2;
}
}
function f443(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l2;
b2677: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f432(l0,l1,l8,l10); if (l12 === undefined) break b2677;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.missing : undefined; if (l15 === undefined && (l15 = S(l14, "missing")) === undefined) break b2677;
l16 = l15;
l17 = H(l11) ? l11.missing : undefined; if (l17 === undefined && (l17 = S(l11, "missing")) === undefined) break b2677;
l18 = l17;
l19 = b_or(l16,l18); if (l19 === undefined) break b2677;
l20 = l19;
l21 = f436(l0,l1,l8,l14); if (l21 === undefined) break b2677;
l22 = l21;
l23 = b_or(l20,l22); if (l23 === undefined) break b2677;
l24 = l23;
l25 = l24;
l26 = f439(l0,l1,l8,l14,l11,l25); if (l26 === undefined) break b2677;
l27 = l26;
l28 = l27;
l29 = new RegoSet();
b2678: {
l30 = H(l10) ? l10.obligations : undefined; if (l30 === undefined && (l30 = S(l10, "obligations")) === undefined) break b2678;
{
const k2679 = keysOf(l30), v2679 = valuesOf(l30);
for (let n2679 = 0; n2679 < v2679.length; n2679++) {
l31 = k2679 === null ? n2679 : k2679[n2679];
l32 = v2679[n2679];
b2680: {
l33 = l31;
l34 = l32;
l35 = H(l34) ? l34.until : undefined; if (l35 === undefined && (l35 = S(l34, "until")) === undefined) break b2680;
l36 = l35;
l37 = H(l14) ? l14.done : undefined; if (l37 === undefined && (l37 = S(l14, "done")) === undefined) break b2680;
l38 = l37;
l39 = D(l14, "values"); if (l39 === undefined) break b2680;
l40 = l39;
l41 = f400(l0,l1,l36,l38,l40); if (l41 === undefined) break b2680;
if ((l41 === false)) break b2680;
l29.add(l33);
}
}
}
}
l42 = l29;
l43 = f15(l0,l1,l10); if (l43 === undefined) break b2677;
l44 = l43;
l45 = H(l14) ? l14.readings : undefined; if (l45 === undefined && (l45 = S(l14, "readings")) === undefined) break b2677;
l46 = l45;
l47 = b_or(l44,l46); if (l47 === undefined) break b2677;
l48 = l47;
l49 = H(l11) ? l11.readings : undefined; if (l49 === undefined && (l49 = S(l11, "readings")) === undefined) break b2677;
l50 = l49;
l51 = b_or(l48,l50); if (l51 === undefined) break b2677;
l52 = l51;
l53 = D(l14, "values"); if (l53 === undefined) break b2677;
l54 = l53;
l55 = D(l11, "values"); if (l55 === undefined) break b2677;
l56 = l55;
l57 = b_object_union(l54,l56); if (l57 === undefined) break b2677;
l58 = l57;
l59 = f441(l0,l1,l8,l10,l14,l11); if (l59 === undefined) break b2677;
l60 = l59;
l61 = new RegoSet();
b2681: {
l62 = H(l14) ? l14.tiers : undefined; if (l62 === undefined && (l62 = S(l14, "tiers")) === undefined) break b2681;
{
const k2682 = keysOf(l62), v2682 = valuesOf(l62);
for (let n2682 = 0; n2682 < v2682.length; n2682++) {
l63 = k2682 === null ? n2682 : k2682[n2682];
l64 = v2682[n2682];
b2683: {
l65 = l63;
l66 = l64;
l67 = f90(l0,l1,l66); if (l67 === undefined) break b2683;
l68 = l67;
{
const k2684 = keysOf(l68), v2684 = valuesOf(l68);
for (let n2684 = 0; n2684 < v2684.length; n2684++) {
l69 = k2684 === null ? n2684 : k2684[n2684];
l70 = v2684[n2684];
b2685: {
l71 = l69;
l72 = l70;
l61.add(l72);
}
}
}
}
}
}
}
l73 = l61;
l74 = b_or(l73,l60); if (l74 === undefined) break b2677;
l75 = l74;
l76 = H(l14) ? l14.working : undefined; if (l76 === undefined && (l76 = S(l14, "working")) === undefined) break b2677;
l77 = l76;
l78 = H(l11) ? l11.working : undefined; if (l78 === undefined && (l78 = S(l11, "working")) === undefined) break b2677;
l79 = l78;
l80 = b_array_concat(l77,l79); if (l80 === undefined) break b2677;
l81 = l80;
l82 = H(l8) ? l8.decision : undefined; if (l82 === undefined && (l82 = S(l8, "decision")) === undefined) break b2677;
l83 = l82;
l84 = new RegoSet();
b2686: {
l85 = b_neq(l28,"not_due"); if (l85 === undefined) break b2686;
if ((l85 === false)) break b2686;
{
const k2687 = keysOf(l25), v2687 = valuesOf(l25);
for (let n2687 = 0; n2687 < v2687.length; n2687++) {
l86 = k2687 === null ? n2687 : k2687[n2687];
l87 = v2687[n2687];
b2688: {
l88 = l86;
l89 = l87;
l84.add(l89);
}
}
}
}
l90 = l84;
l91 = [];
b2689: {
l92 = new RegoSet();
l92.add("due");
l92.add("overdue");
l92.add("required");
l93 = b_internal_member_2(l28,l92); if (l93 === undefined) break b2689;
if ((l93 === false)) break b2689;
l94 = H(l10) ? l10.obligations : undefined; if (l94 === undefined && (l94 = S(l10, "obligations")) === undefined) break b2689;
{
const k2690 = keysOf(l94), v2690 = valuesOf(l94);
for (let n2690 = 0; n2690 < v2690.length; n2690++) {
l95 = k2690 === null ? n2690 : k2690[n2690];
l96 = v2690[n2690];
b2691: {
l97 = l95;
l98 = l96;
b2692: {
l99 = b_internal_member_2(l97,l42); if (l99 === undefined) break b2692;
if ((l99 === false)) break b2692;
break b2691;}
l100 = H(l98) ? l98.code : undefined; if (l100 === undefined && (l100 = S(l98, "code")) === undefined) break b2691;
l101 = l100;
l102 = f74(l0,l1,l101,l98); if (l102 === undefined) break b2691;
l103 = l102;
l91.push(l103);
}
}
}
}
l104 = l91;
l105 = new RegoSet();
b2693: {
l106 = new O79("due","late","overdue","required");
l107 = l106;
l108 = D(l107, l28); if (l108 === undefined) break b2693;
l109 = l108;
l110 = H(l8) ? l8.codes : undefined; if (l110 === undefined && (l110 = S(l8, "codes")) === undefined) break b2693;
l111 = D(l110, l109); if (l111 === undefined) break b2693;
l112 = l111;
l113 = H(l14) ? l14.tiers : undefined; if (l113 === undefined && (l113 = S(l14, "tiers")) === undefined) break b2693;
{
const k2694 = keysOf(l113), v2694 = valuesOf(l113);
for (let n2694 = 0; n2694 < v2694.length; n2694++) {
l114 = k2694 === null ? n2694 : k2694[n2694];
l115 = v2694[n2694];
b2695: {
l116 = l114;
l117 = l115;
l118 = f442(l0,l1,l28,l14); if (l118 === undefined) break b2695;
l119 = l118;
l120 = f81(l0,l1,l112,l117,l119); if (l120 === undefined) break b2695;
l121 = l120;
l122 = H(l11) ? l11.named : undefined; if (l122 === undefined && (l122 = S(l11, "named")) === undefined) break b2695;
l123 = l122;
l124 = b_object_union(l121,l123); if (l124 === undefined) break b2695;
l125 = l124;
l105.add(l125);
}
}
}
}
l126 = l105;
l127 = new O20(l52,l90,l104,l126,l58,l75,l81);
l128 = f25(l0,l1,l83,l9,l28,l127); if (l128 === undefined) break b2677;
l129 = l128;
if (l7 === undefined) l7 = l129; else if (!Q(l7, l129)) conflict();
}
b2696: {
if (l7 === undefined) break b2696;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2697: {
return l2;
}
}
function f444(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2698: {
b2699: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f381(l0,l1,l7); if (l10 === undefined) break b2699;
if ((l10 === false)) break b2699;
l11 = f409(l0,l1,l7,l9); if (l11 === undefined) break b2699;
l12 = l11;
l13 = l12;
l14 = H(l7) ? l7.decision : undefined; if (l14 === undefined && (l14 = S(l7, "decision")) === undefined) break b2699;
l15 = l14;
l16 = H(l13) ? l13.outcome : undefined; if (l16 === undefined && (l16 = S(l13, "outcome")) === undefined) break b2699;
l17 = l16;
l18 = H(l13) ? l13.parts : undefined; if (l18 === undefined && (l18 = S(l13, "parts")) === undefined) break b2699;
l19 = l18;
l20 = f25(l0,l1,l15,l8,l17,l19); if (l20 === undefined) break b2699;
l21 = l20;
if (l6 === undefined) l6 = l21; else if (!Q(l6, l21)) conflict();
}
b2700: {
if (l6 !== undefined) break b2700;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f411(l0,l1,l7,l9); if (l10 === undefined) break b2700;
if ((l10 === false)) break b2700;
l11 = H(l7) ? l7.decision : undefined; if (l11 === undefined && (l11 = S(l7, "decision")) === undefined) break b2700;
l12 = l11;
l13 = f29(l0,l1,l12,l8); if (l13 === undefined) break b2700;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b2701: {
if (l6 !== undefined) break b2701;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f423(l0,l1,l7,l9); if (l10 === undefined) break b2701;
l11 = l10;
l12 = f443(l0,l1,l7,l8,l9,l11); if (l12 === undefined) break b2701;
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b2702: {
if (l6 === undefined) break b2702;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b2703: {
return l2;
}
}
function f445(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b2704: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2704;
if (!(l10 === "deadline")) break b2704;
l11 = f379(l0,l1,l7,l8,l9); if (l11 === undefined) break b2704;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2705: {
if (l6 === undefined) break b2705;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2706: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2706;
if (!(l10 === "list")) break b2706;
l11 = f380(l0,l1,l7,l8,l9); if (l11 === undefined) break b2706;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2707: {
if (l6 === undefined) break b2707;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2708: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2708;
if (!(l10 === "prohibition")) break b2708;
l11 = f198(l0,l1,l7,l8,l9); if (l11 === undefined) break b2708;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2709: {
if (l6 === undefined) break b2709;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2710: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2710;
if (!(l10 === "requirements")) break b2710;
l11 = f160(l0,l1,l7,l8,l9); if (l11 === undefined) break b2710;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2711: {
if (l6 === undefined) break b2711;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2712: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2712;
if (!(l10 === "sample")) break b2712;
l11 = f444(l0,l1,l7,l8,l9); if (l11 === undefined) break b2712;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2713: {
if (l6 === undefined) break b2713;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2714: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.shape : undefined; if (l10 === undefined && (l10 = S(l7, "shape")) === undefined) break b2714;
if (!(l10 === "schedule")) break b2714;
l11 = f192(l0,l1,l7,l8,l9); if (l11 === undefined) break b2714;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b2715: {
if (l6 === undefined) break b2715;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2716: {
return l2;
}
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2717: {
b2718: {
l3 = undefined;
b2719: {
l4 = f376(l0,l1); if (l4 === undefined) break b2719;
if ((l4 === false)) break b2719;
break b2718;}
l5 = f377(l0,l1); if (l5 === undefined) break b2718;
l6 = l5;
l7 = [];
b2720: {
l8 = f373(l0,l1); if (l8 === undefined) break b2720;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2718;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2721: {
if (l3 !== undefined) break b2721;
l4 = f371(l0,l1); if (l4 === undefined) break b2721;
l5 = l4;
l6 = f373(l0,l1); if (l6 === undefined) break b2721;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2721;
l9 = l8;
l10 = f445(l0,l1,l5,l7,l9); if (l10 === undefined) break b2721;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2722: {
if (l3 === undefined) break b2722;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2723: {
return l2;
}
}
function f446(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2724: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2724;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2724;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2725: {
if (l3 === undefined) break b2725;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2726: {
return l2;
}
}
function f447(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2727: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2727;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2727;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b2727;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2728: {
if (l3 === undefined) break b2728;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2729: {
return l2;
}
}
function f448(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f449(l0,l1) {
let l3,l2;
b2730: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b2731: {
if (l3 === undefined) break b2731;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2732: {
return l2;
}
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2733: {
l3 = undefined;
l4 = [];
b2734: {
l5 = f448(l0,l1); if (l5 === undefined) break b2734;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b2734;
{
const k2735 = keysOf(l6), v2735 = valuesOf(l6);
for (let n2735 = 0; n2735 < v2735.length; n2735++) {
l7 = k2735 === null ? n2735 : k2735[n2735];
l8 = v2735[n2735];
b2736: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b2736;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2736;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b2736;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b2736;
if (!Q(l11, l14)) break b2736;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b2736;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b2736;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b2736;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b2736;
if (!Q(l15, l18)) break b2736;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b2736;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b2736;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b2736;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b2736;
if (!Q(l19, l22)) break b2736;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2737: {
if (l3 === undefined) break b2737;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2738: {
return l2;
}
}
function f450(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2739: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2739;
{
const k2740 = keysOf(l4), v2740 = valuesOf(l4);
for (let n2740 = 0; n2740 < v2740.length; n2740++) {
l5 = k2740 === null ? n2740 : k2740[n2740];
l6 = v2740[n2740];
b2741: {
l7 = l5;
l8 = l6;
b2742: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b2742;
if ((l9 === false)) break b2742;
break b2741;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2743: {
if (l3 === undefined) break b2743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2744: {
return l2;
}
}
function f451(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2745: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2745;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2745;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2745;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2745;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b2745;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b2745;
if (!Q(l6, l9)) break b2745;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2745;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b2745;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b2745;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b2745;
if ((l14 === false)) break b2745;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2746: {
if (l3 === undefined) break b2746;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2747: {
return l2;
}
}
function f452(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b2748: {
l2 = new RegoSet();
}
b2749: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2749;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2749;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2749;
l9 = f448(l0,l1); if (l9 === undefined) break b2749;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b2749;
l12 = l11;
l2.add(l12);
}
b2750: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2750;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2750;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2750;
if ((l9 === false)) break b2750;
b2751: {
l10 = f451(l0,l1); if (l10 === undefined) break b2751;
if ((l10 === false)) break b2751;
break b2750;}
b2752: {
l11 = f452(l0,l1); if (l11 === undefined) break b2752;
if ((l11 === false)) break b2752;
break b2750;}
l12 = f448(l0,l1); if (l12 === undefined) break b2750;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b2750;
l15 = l14;
l2.add(l15);
}
b2753: {
return l2;
}
}
function f453(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2754: {
b2755: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2755;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2755;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2755;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2756: {
if (l3 !== undefined) break b2756;
l4 = f451(l0,l1); if (l4 === undefined) break b2756;
if ((l4 === false)) break b2756;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2757: {
if (l3 !== undefined) break b2757;
l4 = f452(l0,l1); if (l4 === undefined) break b2757;
if ((l4 === false)) break b2757;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2758: {
if (l3 !== undefined) break b2758;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2759: {
if (l3 === undefined) break b2759;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2760: {
return l2;
}
}
function f454(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b2761: {
b2762: {
l3 = undefined;
b2763: {
l4 = f448(l0,l1); if (l4 === undefined) break b2763;
if ((l4 === false)) break b2763;
break b2762;}
l5 = f449(l0,l1); if (l5 === undefined) break b2762;
l6 = l5;
l7 = [];
b2764: {
l8 = f447(l0,l1); if (l8 === undefined) break b2764;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2762;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2765: {
if (l3 !== undefined) break b2765;
l4 = f453(l0,l1); if (l4 === undefined) break b2765;
l5 = l4;
l6 = new RegoSet();
l7 = f144(l0,l1,l5,l6); if (l7 === undefined) break b2765;
l8 = l7;
l9 = f448(l0,l1); if (l9 === undefined) break b2765;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2765;
l12 = l11;
l13 = f448(l0,l1); if (l13 === undefined) break b2765;
l14 = l13;
l15 = f453(l0,l1); if (l15 === undefined) break b2765;
l16 = l15;
l17 = ["grant_not_allowed"];
l18 = new RegoSet();
l19 = f266(l0,l1,l17,l14,l16,l18); if (l19 === undefined) break b2765;
l20 = l19;
l21 = [];
b2766: {
l22 = f67(l0,l1,"checks"); if (l22 === undefined) break b2766;
if ((l22 === false)) break b2766;
l23 = f448(l0,l1); if (l23 === undefined) break b2766;
l24 = l23;
l25 = f454(l0,l1); if (l25 === undefined) break b2766;
l26 = l25;
l27 = f154(l0,l1,"unit_of_another",l24,l26); if (l27 === undefined) break b2766;
l28 = l27;
l21.push(l28);
}
l29 = l21;
l30 = b_array_concat(l20,l29); if (l30 === undefined) break b2765;
l31 = l30;
l32 = f449(l0,l1); if (l32 === undefined) break b2765;
l33 = l32;
l34 = f447(l0,l1); if (l34 === undefined) break b2765;
l35 = l34;
l36 = [];
b2767: {
l37 = f453(l0,l1); if (l37 === undefined) break b2767;
l38 = l37;
l39 = b_count(l38); if (l39 === undefined) break b2767;
l40 = l39;
l41 = 0;
if (!Q(l40, l41)) break b2767;
l42 = f448(l0,l1); if (l42 === undefined) break b2767;
l43 = l42;
l44 = f76(l0,l1,l43); if (l44 === undefined) break b2767;
l45 = l44;
{
const k2768 = keysOf(l45), v2768 = valuesOf(l45);
for (let n2768 = 0; n2768 < v2768.length; n2768++) {
l46 = k2768 === null ? n2768 : k2768[n2768];
l47 = v2768[n2768];
b2769: {
l48 = l46;
l49 = l47;
l36.push(l49);
}
}
}
}
l50 = l36;
l51 = f453(l0,l1); if (l51 === undefined) break b2765;
l52 = l51;
l53 = new O80(l12,l31,l50,l52);
l54 = f25(l0,l1,l33,l35,l8,l53); if (l54 === undefined) break b2765;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b2770: {
if (l3 === undefined) break b2770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2771: {
return l2;
}
}
function f455(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2772: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2772;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2772;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2773: {
if (l3 === undefined) break b2773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2774: {
return l2;
}
}
function f456(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2775: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2775;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2775;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2775;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2776: {
if (l3 === undefined) break b2776;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2777: {
return l2;
}
}
function f457(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f458(l0,l1) {
let l3,l2;
b2778: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2779: {
if (l3 === undefined) break b2779;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2780: {
return l2;
}
}
function g459(l0,l1) {
let l3,l4,l2;
b2781: {
l3 = undefined;
l4 = new O56("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2782: {
if (l3 === undefined) break b2782;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2783: {
return l2;
}
}
function f459(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2784: {
b2785: {
l3 = undefined;
b2786: {
l4 = f457(l0,l1); if (l4 === undefined) break b2786;
if ((l4 === false)) break b2786;
break b2785;}
l5 = f458(l0,l1); if (l5 === undefined) break b2785;
l6 = l5;
l7 = [];
b2787: {
l8 = f456(l0,l1); if (l8 === undefined) break b2787;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2785;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2788: {
if (l3 !== undefined) break b2788;
l4 = f459(l0,l1); if (l4 === undefined) break b2788;
l5 = l4;
l6 = f456(l0,l1); if (l6 === undefined) break b2788;
l7 = l6;
l8 = f457(l0,l1); if (l8 === undefined) break b2788;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b2788;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2789: {
if (l3 === undefined) break b2789;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2790: {
return l2;
}
}
function f460(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2791: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2791;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2791;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2792: {
if (l3 === undefined) break b2792;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2793: {
return l2;
}
}
function f461(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2794: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2794;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2794;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2794;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2795: {
if (l3 === undefined) break b2795;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2796: {
return l2;
}
}
function f462(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f463(l0,l1) {
let l3,l2;
b2797: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2798: {
if (l3 === undefined) break b2798;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2799: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l2;
b2800: {
l3 = undefined;
l4 = new Bare();
l5 = new O81("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2801: {
if (l3 === undefined) break b2801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2802: {
return l2;
}
}
function f464(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2803: {
b2804: {
l3 = undefined;
b2805: {
l4 = f462(l0,l1); if (l4 === undefined) break b2805;
if ((l4 === false)) break b2805;
break b2804;}
l5 = f463(l0,l1); if (l5 === undefined) break b2804;
l6 = l5;
l7 = [];
b2806: {
l8 = f461(l0,l1); if (l8 === undefined) break b2806;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2804;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2807: {
if (l3 !== undefined) break b2807;
l4 = f464(l0,l1); if (l4 === undefined) break b2807;
l5 = l4;
l6 = f461(l0,l1); if (l6 === undefined) break b2807;
l7 = l6;
l8 = f462(l0,l1); if (l8 === undefined) break b2807;
l9 = l8;
l10 = f192(l0,l1,l5,l7,l9); if (l10 === undefined) break b2807;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2808: {
if (l3 === undefined) break b2808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2809: {
return l2;
}
}
function f465(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2810: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2810;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2810;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2811: {
if (l3 === undefined) break b2811;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2812: {
return l2;
}
}
function f466(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2813: {
l3 = undefined;
l4 = f466(l0,l1); if (l4 === undefined) break b2813;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2813;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2813;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2814: {
if (l3 === undefined) break b2814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2815: {
return l2;
}
}
function f467(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f468(l0,l1) {
let l3,l2;
b2816: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2817: {
if (l3 === undefined) break b2817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2818: {
return l2;
}
}
function g469(l0,l1) {
let l3,l4,l2;
b2819: {
l3 = undefined;
l4 = new O12("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2820: {
if (l3 === undefined) break b2820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2821: {
return l2;
}
}
function f469(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2822: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b2822;
l5 = l4;
l6 = f167(l0,l1); if (l6 === undefined) break b2822;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2822;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2823: {
if (l3 === undefined) break b2823;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2824: {
return l2;
}
}
function f470(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2825: {
l3 = undefined;
l4 = f467(l0,l1); if (l4 === undefined) break b2825;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2825;
l6 = l5;
l7 = f470(l0,l1); if (l7 === undefined) break b2825;
l8 = l7;
l9 = f466(l0,l1); if (l9 === undefined) break b2825;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2825;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2825;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2825;
l13 = l12;
l14 = f41(l0,l1,l6,l8,l13); if (l14 === undefined) break b2825;
l15 = l14;
l16 = f467(l0,l1); if (l16 === undefined) break b2825;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2825;
l18 = l17;
l19 = f40(l0,l1,l18,l15); if (l19 === undefined) break b2825;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2826: {
if (l3 === undefined) break b2826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2827: {
return l2;
}
}
function f471(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g472(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2828: {
l3 = undefined;
l4 = f467(l0,l1); if (l4 === undefined) break b2828;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2828;
if ((l5 === false)) break b2828;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2828;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2828;
if (!(l7 === false)) break b2828;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2828;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2828;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2828;
if ((l11 === false)) break b2828;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2829: {
if (l3 === undefined) break b2829;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2830: {
return l2;
}
}
function f472(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2831: {
b2832: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2832;
l5 = l4;
l6 = f470(l0,l1); if (l6 === undefined) break b2832;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2832;
if ((l8 === false)) break b2832;
l9 = f467(l0,l1); if (l9 === undefined) break b2832;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2832;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2832;
l13 = l12;
l14 = f40(l0,l1,l11,l13); if (l14 === undefined) break b2832;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2833: {
if (l3 !== undefined) break b2833;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2833;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2833;
l6 = null;
if (!Q(l5, l6)) break b2833;
l7 = f471(l0,l1); if (l7 === undefined) break b2833;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2834: {
if (l3 !== undefined) break b2834;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2834;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2834;
l6 = l5;
l7 = f231(l0,l1,l6); if (l7 === undefined) break b2834;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2834;
l10 = l9;
l11 = f471(l0,l1); if (l11 === undefined) break b2834;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2834;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2834;
if ((l14 === false)) break b2834;
l15 = f471(l0,l1); if (l15 === undefined) break b2834;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2835: {
if (l3 !== undefined) break b2835;
l4 = f472(l0,l1); if (l4 === undefined) break b2835;
if ((l4 === false)) break b2835;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2835;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2835;
l7 = l6;
l8 = f231(l0,l1,l7); if (l8 === undefined) break b2835;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2836: {
if (l3 !== undefined) break b2836;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2836;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2836;
l6 = l5;
l7 = f231(l0,l1,l6); if (l7 === undefined) break b2836;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2836;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2836;
l13 = l12;
l14 = f467(l0,l1); if (l14 === undefined) break b2836;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2836;
l16 = l15;
l17 = f40(l0,l1,l16,l13); if (l17 === undefined) break b2836;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2837: {
if (l3 === undefined) break b2837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2838: {
return l2;
}
}
function f473(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2839: {
l3 = undefined;
l4 = f466(l0,l1); if (l4 === undefined) break b2839;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2839;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2839;
l7 = l6;
l8 = f473(l0,l1); if (l8 === undefined) break b2839;
l9 = l8;
l10 = f239(l0,l1,l7,l9); if (l10 === undefined) break b2839;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2840: {
if (l3 === undefined) break b2840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2841: {
return l2;
}
}
function f474(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function f475(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2842: {
b2843: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2843;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2843;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2843;
if ((l10 === false)) break b2843;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2844: {
if (l4 !== undefined) break b2844;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2844;
l7 = l6;
l8 = f474(l0,l1); if (l8 === undefined) break b2844;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2844;
if ((l10 === false)) break b2844;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2845: {
if (l4 !== undefined) break b2845;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2846: {
if (l4 === undefined) break b2846;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2847: {
return l2;
}
}
function g476(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2848: {
b2849: {
l3 = undefined;
l4 = f472(l0,l1); if (l4 === undefined) break b2849;
if ((l4 === false)) break b2849;
l5 = f467(l0,l1); if (l5 === undefined) break b2849;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2849;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2849;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2850: {
if (l3 !== undefined) break b2850;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2851: {
if (l3 === undefined) break b2851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2852: {
return l2;
}
}
function f476(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g476(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g477(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2853: {
b2854: {
l3 = undefined;
b2855: {
l4 = f467(l0,l1); if (l4 === undefined) break b2855;
if ((l4 === false)) break b2855;
break b2854;}
l5 = f468(l0,l1); if (l5 === undefined) break b2854;
l6 = l5;
l7 = [];
b2856: {
l8 = f466(l0,l1); if (l8 === undefined) break b2856;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2854;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2857: {
if (l3 !== undefined) break b2857;
b2858: {
l4 = f467(l0,l1); if (l4 === undefined) break b2858;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2858;
if ((l5 === false)) break b2858;
break b2857;}
l6 = f469(l0,l1); if (l6 === undefined) break b2857;
l7 = l6;
l8 = f468(l0,l1); if (l8 === undefined) break b2857;
l9 = l8;
l10 = f466(l0,l1); if (l10 === undefined) break b2857;
l11 = l10;
l12 = f467(l0,l1); if (l12 === undefined) break b2857;
l13 = l12;
l14 = new O82(l7,l9);
l15 = f192(l0,l1,l14,l11,l13); if (l15 === undefined) break b2857;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2859: {
if (l3 !== undefined) break b2859;
b2860: {
l4 = f473(l0,l1); if (l4 === undefined) break b2860;
if ((l4 === false)) break b2860;
break b2859;}
l5 = f467(l0,l1); if (l5 === undefined) break b2859;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2859;
l8 = l7;
l9 = f468(l0,l1); if (l9 === undefined) break b2859;
l10 = l9;
l11 = f466(l0,l1); if (l11 === undefined) break b2859;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2859;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2861: {
if (l3 !== undefined) break b2861;
l4 = f473(l0,l1); if (l4 === undefined) break b2861;
l5 = l4;
l6 = f475(l0,l1,l5); if (l6 === undefined) break b2861;
l7 = l6;
l8 = l7;
l9 = [];
b2862: {
l10 = f67(l0,l1,"working"); if (l10 === undefined) break b2862;
if ((l10 === false)) break b2862;
l11 = f470(l0,l1); if (l11 === undefined) break b2862;
l12 = l11;
l13 = f467(l0,l1); if (l13 === undefined) break b2862;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2862;
l15 = l14;
l16 = f467(l0,l1); if (l16 === undefined) break b2862;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2862;
l18 = l17;
l19 = f473(l0,l1); if (l19 === undefined) break b2862;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2862;
l21 = l20;
l22 = f466(l0,l1); if (l22 === undefined) break b2862;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2862;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2862;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2862;
l26 = l25;
l27 = f474(l0,l1); if (l27 === undefined) break b2862;
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
const k2863 = keysOf(l34), v2863 = valuesOf(l34);
for (let n2863 = 0; n2863 < v2863.length; n2863++) {
l35 = k2863 === null ? n2863 : k2863[n2863];
l36 = v2863[n2863];
b2864: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f467(l0,l1); if (l40 === undefined) break b2861;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2861;
l43 = l42;
l44 = f466(l0,l1); if (l44 === undefined) break b2861;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2861;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2861;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2861;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2861;
l51 = l50;
l52 = f473(l0,l1); if (l52 === undefined) break b2861;
l53 = l52;
l54 = f470(l0,l1); if (l54 === undefined) break b2861;
l55 = l54;
l56 = f172(l0,l1,l53,l55); if (l56 === undefined) break b2861;
l57 = l56;
l58 = f466(l0,l1); if (l58 === undefined) break b2861;
l59 = l58;
l60 = f467(l0,l1); if (l60 === undefined) break b2861;
l61 = l60;
l62 = f175(l0,l1,l59,l61,l57); if (l62 === undefined) break b2861;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2861;
l65 = l64;
l66 = f476(l0,l1); if (l66 === undefined) break b2861;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2861;
l69 = l68;
l70 = f468(l0,l1); if (l70 === undefined) break b2861;
l71 = l70;
l72 = f466(l0,l1); if (l72 === undefined) break b2861;
l73 = l72;
l74 = [];
b2865: {
l75 = f469(l0,l1); if (l75 === undefined) break b2865;
l76 = D(l75, l8); if (l76 === undefined) break b2865;
if ((l76 === false)) break b2865;
l77 = f467(l0,l1); if (l77 === undefined) break b2865;
l78 = l77;
l79 = f76(l0,l1,l78); if (l79 === undefined) break b2865;
l80 = l79;
{
const k2866 = keysOf(l80), v2866 = valuesOf(l80);
for (let n2866 = 0; n2866 < v2866.length; n2866++) {
l81 = k2866 === null ? n2866 : k2866[n2866];
l82 = v2866[n2866];
b2867: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2868: {
l87 = f469(l0,l1); if (l87 === undefined) break b2868;
l88 = D(l87, l8); if (l88 === undefined) break b2868;
l89 = l88;
l90 = f467(l0,l1); if (l90 === undefined) break b2868;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2868;
l93 = l92;
l94 = f473(l0,l1); if (l94 === undefined) break b2868;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2868;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2868;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f474(l0,l1); if (l101 === undefined) break b2861;
l102 = l101;
l103 = f473(l0,l1); if (l103 === undefined) break b2861;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2861;
l105 = l104;
l106 = new RegoSet();
b2869: {
l107 = f472(l0,l1); if (l107 === undefined) break b2869;
if ((l107 === false)) break b2869;
l108 = f467(l0,l1); if (l108 === undefined) break b2869;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2869;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2869;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O83(l69,l85,l100);
l115 = new O30(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2861;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2870: {
if (l3 === undefined) break b2870;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2871: {
return l2;
}
}
function f477(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2872: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2872;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2872;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2873: {
if (l3 === undefined) break b2873;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2874: {
return l2;
}
}
function f478(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2875: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2875;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2875;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2875;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2875;
if (!(l7 === "ip_address")) break b2875;
l8 = f478(l0,l1); if (l8 === undefined) break b2875;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2875;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2875;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2876: {
if (l3 === undefined) break b2876;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2877: {
return l2;
}
}
function f479(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f480(l0,l1) {
let l3,l2;
b2878: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2879: {
if (l3 === undefined) break b2879;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2880: {
return l2;
}
}
function g481(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2881: {
l3 = undefined;
l4 = f479(l0,l1); if (l4 === undefined) break b2881;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2881;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2882: {
if (l3 === undefined) break b2882;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2883: {
return l2;
}
}
function f481(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g481(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g482(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2884: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2884;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2884;
l8 = l7;
l9 = f481(l0,l1); if (l9 === undefined) break b2884;
l10 = l9;
l11 = f47(l0,l1,l8,l10); if (l11 === undefined) break b2884;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2885: {
if (l3 === undefined) break b2885;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2886: {
return l2;
}
}
function f482(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2887: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2887;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2887;
l7 = l6;
l8 = f478(l0,l1); if (l8 === undefined) break b2887;
l9 = l8;
l10 = f479(l0,l1); if (l10 === undefined) break b2887;
l11 = l10;
l12 = f167(l0,l1); if (l12 === undefined) break b2887;
l13 = l12;
l14 = f173(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2887;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2888: {
if (l3 === undefined) break b2888;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2889: {
return l2;
}
}
function f483(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2890: {
l3 = undefined;
l4 = f479(l0,l1); if (l4 === undefined) break b2890;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2890;
if ((l5 === false)) break b2890;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2890;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2890;
if (!(l7 === true)) break b2890;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2891: {
if (l3 === undefined) break b2891;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2892: {
return l2;
}
}
function f484(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2893: {
l3 = undefined;
l4 = f482(l0,l1); if (l4 === undefined) break b2893;
l5 = l4;
l6 = f481(l0,l1); if (l6 === undefined) break b2893;
l7 = l6;
l8 = f53(l0,l1,l5,l7); if (l8 === undefined) break b2893;
l9 = l8;
l10 = f483(l0,l1); if (l10 === undefined) break b2893;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2893;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2893;
l15 = l14;
l16 = new RegoSet();
b2894: {
l17 = f484(l0,l1); if (l17 === undefined) break b2894;
if ((l17 === false)) break b2894;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2893;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2895: {
if (l3 === undefined) break b2895;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2896: {
return l2;
}
}
function f485(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g486(l0,l1) {
let l2,l3,l4,l5,l6;
b2897: {
l2 = new RegoSet();
}
b2898: {
l3 = undefined;
l4 = f483(l0,l1); if (l4 === undefined) break b2898;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2898;
if (!(l5 === "unknown")) break b2898;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2899: {
return l2;
}
}
function f486(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l3,l4,l2;
b2900: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2901: {
if (l3 === undefined) break b2901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2902: {
return l2;
}
}
function f487(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2903: {
l2 = new RegoSet();
}
b2904: {
l3 = undefined;
l4 = f479(l0,l1); if (l4 === undefined) break b2904;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2904;
l7 = l6;
{
const k2905 = keysOf(l7), v2905 = valuesOf(l7);
for (let n2905 = 0; n2905 < v2905.length; n2905++) {
l8 = k2905 === null ? n2905 : k2905[n2905];
l9 = v2905[n2905];
b2906: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2907: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2907;
l5 = l4;
l6 = f479(l0,l1); if (l6 === undefined) break b2907;
l7 = l6;
l8 = f483(l0,l1); if (l8 === undefined) break b2907;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2907;
l10 = l9;
l11 = f175(l0,l1,l5,l7,l10); if (l11 === undefined) break b2907;
l12 = l11;
{
const k2908 = keysOf(l12), v2908 = valuesOf(l12);
for (let n2908 = 0; n2908 < v2908.length; n2908++) {
l13 = k2908 === null ? n2908 : k2908[n2908];
l14 = v2908[n2908];
b2909: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2910: {
l3 = undefined;
l4 = f482(l0,l1); if (l4 === undefined) break b2910;
l5 = l4;
l6 = f481(l0,l1); if (l6 === undefined) break b2910;
l7 = l6;
l8 = f69(l0,l1,l5,l7); if (l8 === undefined) break b2910;
l9 = l8;
{
const k2911 = keysOf(l9), v2911 = valuesOf(l9);
for (let n2911 = 0; n2911 < v2911.length; n2911++) {
l10 = k2911 === null ? n2911 : k2911[n2911];
l11 = v2911[n2911];
b2912: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2913: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2913;
if ((l4 === false)) break b2913;
l5 = f479(l0,l1); if (l5 === undefined) break b2913;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2913;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2913;
l9 = l8;
{
const k2914 = keysOf(l9), v2914 = valuesOf(l9);
for (let n2914 = 0; n2914 < v2914.length; n2914++) {
l10 = k2914 === null ? n2914 : k2914[n2914];
l11 = v2914[n2914];
b2915: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2916: {
return l2;
}
}
function f488(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2917: {
l2 = new RegoSet();
}
b2918: {
l3 = undefined;
l4 = f483(l0,l1); if (l4 === undefined) break b2918;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2918;
l6 = l5;
l7 = f487(l0,l1); if (l7 === undefined) break b2918;
l8 = D(l7, l6); if (l8 === undefined) break b2918;
l9 = l8;
l10 = f479(l0,l1); if (l10 === undefined) break b2918;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2918;
l13 = l12;
l14 = f483(l0,l1); if (l14 === undefined) break b2918;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2918;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2918;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2918;
l20 = l19;
l2.add(l20);
}
b2919: {
l3 = undefined;
l4 = f482(l0,l1); if (l4 === undefined) break b2919;
l5 = l4;
l6 = f481(l0,l1); if (l6 === undefined) break b2919;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b2919;
l9 = l8;
{
const k2920 = keysOf(l9), v2920 = valuesOf(l9);
for (let n2920 = 0; n2920 < v2920.length; n2920++) {
l10 = k2920 === null ? n2920 : k2920[n2920];
l11 = v2920[n2920];
b2921: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2922: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2922;
if ((l4 === false)) break b2922;
l5 = f479(l0,l1); if (l5 === undefined) break b2922;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2922;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2922;
l9 = l8;
l2.add(l9);
}
b2923: {
return l2;
}
}
function f489(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2924: {
b2925: {
l3 = undefined;
b2926: {
l4 = f479(l0,l1); if (l4 === undefined) break b2926;
if ((l4 === false)) break b2926;
break b2925;}
l5 = f480(l0,l1); if (l5 === undefined) break b2925;
l6 = l5;
l7 = [];
b2927: {
l8 = f478(l0,l1); if (l8 === undefined) break b2927;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2925;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2928: {
if (l3 !== undefined) break b2928;
l4 = f485(l0,l1); if (l4 === undefined) break b2928;
l5 = l4;
l6 = f486(l0,l1); if (l6 === undefined) break b2928;
l7 = l6;
l8 = f65(l0,l1,l5,l7); if (l8 === undefined) break b2928;
l9 = l8;
l10 = f482(l0,l1); if (l10 === undefined) break b2928;
l11 = l10;
l12 = f481(l0,l1); if (l12 === undefined) break b2928;
l13 = l12;
l14 = f78(l0,l1,l11,l13); if (l14 === undefined) break b2928;
l15 = l14;
l16 = [];
b2929: {
l17 = f483(l0,l1); if (l17 === undefined) break b2929;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2929;
l19 = l18;
l20 = f487(l0,l1); if (l20 === undefined) break b2929;
l21 = D(l20, l19); if (l21 === undefined) break b2929;
if ((l21 === false)) break b2929;
l22 = f479(l0,l1); if (l22 === undefined) break b2929;
l23 = l22;
l24 = f76(l0,l1,l23); if (l24 === undefined) break b2929;
l25 = l24;
{
const k2930 = keysOf(l25), v2930 = valuesOf(l25);
for (let n2930 = 0; n2930 < v2930.length; n2930++) {
l26 = k2930 === null ? n2930 : k2930[n2930];
l27 = v2930[n2930];
b2931: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2932: {
l32 = f484(l0,l1); if (l32 === undefined) break b2932;
if ((l32 === false)) break b2932;
l33 = f479(l0,l1); if (l33 === undefined) break b2932;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2932;
l35 = l34;
l36 = f74(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2932;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f79(l0,l1,l39); if (l40 === undefined) break b2928;
l41 = l40;
l42 = f479(l0,l1); if (l42 === undefined) break b2928;
l43 = l42;
l44 = f483(l0,l1); if (l44 === undefined) break b2928;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2928;
l46 = l45;
l47 = f483(l0,l1); if (l47 === undefined) break b2928;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2928;
l49 = l48;
l50 = f68(l0,l1,l43,l46,l49); if (l50 === undefined) break b2928;
l51 = l50;
l52 = f480(l0,l1); if (l52 === undefined) break b2928;
l53 = l52;
l54 = f478(l0,l1); if (l54 === undefined) break b2928;
l55 = l54;
l56 = f488(l0,l1); if (l56 === undefined) break b2928;
l57 = l56;
l58 = f486(l0,l1); if (l58 === undefined) break b2928;
l59 = l58;
l60 = f489(l0,l1); if (l60 === undefined) break b2928;
l61 = l60;
l62 = f483(l0,l1); if (l62 === undefined) break b2928;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2928;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2928;
l65 = l64;
l66 = f483(l0,l1); if (l66 === undefined) break b2928;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2928;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2928;
l69 = l68;
l70 = new O84(l57,l59,l41,l61);
l71 = new O30(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f25(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2928;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2933: {
if (l3 === undefined) break b2933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2934: {
return l2;
}
}
function f490(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2935: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2935;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2935;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2936: {
if (l3 === undefined) break b2936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2937: {
return l2;
}
}
function f491(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2938: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2938;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2938;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2938;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2939: {
if (l3 === undefined) break b2939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2940: {
return l2;
}
}
function f492(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f493(l0,l1) {
let l3,l2;
b2941: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2942: {
if (l3 === undefined) break b2942;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2943: {
return l2;
}
}
function g494(l0,l1) {
let l3,l4,l2;
b2944: {
l3 = undefined;
l4 = new O85("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2945: {
if (l3 === undefined) break b2945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2946: {
return l2;
}
}
function f494(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2947: {
b2948: {
l3 = undefined;
b2949: {
l4 = f492(l0,l1); if (l4 === undefined) break b2949;
if ((l4 === false)) break b2949;
break b2948;}
l5 = f493(l0,l1); if (l5 === undefined) break b2948;
l6 = l5;
l7 = [];
b2950: {
l8 = f491(l0,l1); if (l8 === undefined) break b2950;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2948;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2951: {
if (l3 !== undefined) break b2951;
l4 = f494(l0,l1); if (l4 === undefined) break b2951;
l5 = l4;
l6 = f491(l0,l1); if (l6 === undefined) break b2951;
l7 = l6;
l8 = f492(l0,l1); if (l8 === undefined) break b2951;
l9 = l8;
l10 = f380(l0,l1,l5,l7,l9); if (l10 === undefined) break b2951;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2952: {
if (l3 === undefined) break b2952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2953: {
return l2;
}
}
function f495(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2954: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2954;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2954;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2955: {
if (l3 === undefined) break b2955;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2956: {
return l2;
}
}
function f496(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g497(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2957: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2957;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2957;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2957;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2958: {
if (l3 === undefined) break b2958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2959: {
return l2;
}
}
function f497(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f498(l0,l1) {
let l3,l2;
b2960: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2961: {
if (l3 === undefined) break b2961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2962: {
return l2;
}
}
function g499(l0,l1) {
let l3,l4,l2;
b2963: {
l3 = undefined;
l4 = new O56("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2964: {
if (l3 === undefined) break b2964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2965: {
return l2;
}
}
function f499(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2966: {
b2967: {
l3 = undefined;
b2968: {
l4 = f497(l0,l1); if (l4 === undefined) break b2968;
if ((l4 === false)) break b2968;
break b2967;}
l5 = f498(l0,l1); if (l5 === undefined) break b2967;
l6 = l5;
l7 = [];
b2969: {
l8 = f496(l0,l1); if (l8 === undefined) break b2969;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2967;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2970: {
if (l3 !== undefined) break b2970;
l4 = f499(l0,l1); if (l4 === undefined) break b2970;
l5 = l4;
l6 = f496(l0,l1); if (l6 === undefined) break b2970;
l7 = l6;
l8 = f497(l0,l1); if (l8 === undefined) break b2970;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b2970;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f500(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2973: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2973;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2973;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2974: {
if (l3 === undefined) break b2974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2975: {
return l2;
}
}
function f501(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2976: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2976;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2976;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2976;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2977: {
if (l3 === undefined) break b2977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2978: {
return l2;
}
}
function f502(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f503(l0,l1) {
let l3,l2;
b2979: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2980: {
if (l3 === undefined) break b2980;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2981: {
return l2;
}
}
function g504(l0,l1) {
let l3,l4,l5,l2;
b2982: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2983: {
if (l3 === undefined) break b2983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2984: {
return l2;
}
}
function f504(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2985: {
b2986: {
l3 = undefined;
b2987: {
l4 = f502(l0,l1); if (l4 === undefined) break b2987;
if ((l4 === false)) break b2987;
break b2986;}
l5 = f503(l0,l1); if (l5 === undefined) break b2986;
l6 = l5;
l7 = [];
b2988: {
l8 = f501(l0,l1); if (l8 === undefined) break b2988;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2986;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2989: {
if (l3 !== undefined) break b2989;
l4 = f504(l0,l1); if (l4 === undefined) break b2989;
l5 = l4;
l6 = f501(l0,l1); if (l6 === undefined) break b2989;
l7 = l6;
l8 = f502(l0,l1); if (l8 === undefined) break b2989;
l9 = l8;
l10 = f192(l0,l1,l5,l7,l9); if (l10 === undefined) break b2989;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2990: {
if (l3 === undefined) break b2990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2991: {
return l2;
}
}
function f505(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2992: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2992;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2992;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2993: {
if (l3 === undefined) break b2993;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2994: {
return l2;
}
}
function f506(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2995: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2995;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2995;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2995;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2996: {
if (l3 === undefined) break b2996;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2997: {
return l2;
}
}
function f507(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f508(l0,l1) {
let l3,l2;
b2998: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2999: {
if (l3 === undefined) break b2999;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3000: {
return l2;
}
}
function g509(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3001: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3001;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b3001;
l6 = l5;
l7 = f507(l0,l1); if (l7 === undefined) break b3001;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b3001;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b3001;
if ((l10 === false)) break b3001;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3002: {
if (l3 === undefined) break b3002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3003: {
return l2;
}
}
function f509(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g510(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3004: {
l3 = undefined;
l4 = f509(l0,l1); if (l4 === undefined) break b3004;
if ((l4 === false)) break b3004;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3004;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b3004;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b3004;
if (!(l7 === true)) break b3004;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3004;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b3004;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b3004;
if (!(l10 === true)) break b3004;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3005: {
if (l3 === undefined) break b3005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3006: {
return l2;
}
}
function f510(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3007: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b3007;
if ((l4 === false)) break b3007;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3007;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b3007;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b3007;
l8 = l7;
l9 = f507(l0,l1); if (l9 === undefined) break b3007;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b3007;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b3007;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b3007;
if ((l13 === false)) break b3007;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3008: {
if (l3 === undefined) break b3008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3009: {
return l2;
}
}
function f511(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function f512(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3010: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b3010;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b3010;
if ((l8 === false)) break b3010;
l9 = f112(l0,l1,l5); if (l9 === undefined) break b3010;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b3010;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b3010;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b3011: {
if (l4 === undefined) break b3011;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3012: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b3012;
l7 = l6;
if (!(l7 === "")) break b3012;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b3013: {
if (l4 === undefined) break b3013;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3014: {
return l2;
}
}
function f513(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b3015: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b3015;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b3015;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b3015;
l12 = D(l11, l9); if (l12 === undefined) break b3015;
b3016: {
b3017: {
break b3016;
}
break b3015;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b3015;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b3015;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b3015;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b3015;
l24 = D(l23, l15); if (l24 === undefined) break b3015;
b3018: {
b3019: {
break b3018;
}
break b3015;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b3015;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b3015;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b3015;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b3015;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b3015;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b3015;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b3015;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b3015;
l53 = l52;
l54 = f512(l0,l1,l5); if (l54 === undefined) break b3015;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b3015;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b3015;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b3015;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b3015;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b3015;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b3015;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b3015;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b3015;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b3015;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b3020: {
if (l4 === undefined) break b3020;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3021: {
return l2;
}
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3022: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3022;
l5 = l4;
l6 = f513(l0,l1,l5); if (l6 === undefined) break b3022;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3023: {
if (l3 === undefined) break b3023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3024: {
return l2;
}
}
function f514(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3025: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3025;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b3025;
l6 = l5;
l7 = f513(l0,l1,l6); if (l7 === undefined) break b3025;
l8 = l7;
l9 = l8;
l10 = f514(l0,l1); if (l10 === undefined) break b3025;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3025;
if ((l12 === false)) break b3025;
l13 = f514(l0,l1); if (l13 === undefined) break b3025;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3025;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3026: {
if (l3 === undefined) break b3026;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3027: {
return l2;
}
}
function f515(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g516(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b3028: {
l2 = new RegoSet();
}
b3029: {
l3 = undefined;
l4 = f509(l0,l1); if (l4 === undefined) break b3029;
if ((l4 === false)) break b3029;
b3030: {
l5 = f511(l0,l1); if (l5 === undefined) break b3030;
if ((l5 === false)) break b3030;
break b3029;}
l6 = f507(l0,l1); if (l6 === undefined) break b3029;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b3029;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b3029;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b3029;
l12 = l11;
l13 = f515(l0,l1); if (l13 === undefined) break b3029;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b3029;
if ((l15 === false)) break b3029;
l16 = f507(l0,l1); if (l16 === undefined) break b3029;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b3029;
l19 = l18;
l2.add(l19);
}
b3031: {
return l2;
}
}
function f516(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b3032: {
l2 = new RegoSet();
}
b3033: {
l3 = undefined;
l4 = f509(l0,l1); if (l4 === undefined) break b3033;
if ((l4 === false)) break b3033;
b3034: {
l5 = f511(l0,l1); if (l5 === undefined) break b3034;
if ((l5 === false)) break b3034;
break b3033;}
b3035: {
l6 = f515(l0,l1); if (l6 === undefined) break b3035;
if ((l6 === false)) break b3035;
break b3033;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b3036: {
return l2;
}
}
function f517(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3037: {
b3038: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b3038;
if ((l4 === false)) break b3038;
l5 = f507(l0,l1); if (l5 === undefined) break b3038;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b3038;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b3038;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3039: {
if (l3 !== undefined) break b3039;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3040: {
if (l3 === undefined) break b3040;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3041: {
return l2;
}
}
function f518(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3042: {
l3 = undefined;
l4 = f509(l0,l1); if (l4 === undefined) break b3042;
if ((l4 === false)) break b3042;
l5 = f515(l0,l1); if (l5 === undefined) break b3042;
if ((l5 === false)) break b3042;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3042;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b3042;
l8 = l7;
l9 = f507(l0,l1); if (l9 === undefined) break b3042;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b3042;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b3042;
l12 = l11;
l13 = f114(l0,l1,l8,l12); if (l13 === undefined) break b3042;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3043: {
if (l3 === undefined) break b3043;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3044: {
return l2;
}
}
function f519(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g520(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b3045: {
b3046: {
l3 = undefined;
b3047: {
l4 = f507(l0,l1); if (l4 === undefined) break b3047;
if ((l4 === false)) break b3047;
break b3046;}
l5 = f508(l0,l1); if (l5 === undefined) break b3046;
l6 = l5;
l7 = [];
b3048: {
l8 = f506(l0,l1); if (l8 === undefined) break b3048;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3046;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3049: {
if (l3 !== undefined) break b3049;
l4 = f516(l0,l1); if (l4 === undefined) break b3049;
l5 = l4;
l6 = f517(l0,l1); if (l6 === undefined) break b3049;
l7 = l6;
l8 = f144(l0,l1,l5,l7); if (l8 === undefined) break b3049;
l9 = l8;
l10 = f507(l0,l1); if (l10 === undefined) break b3049;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3049;
l13 = l12;
l14 = f518(l0,l1); if (l14 === undefined) break b3049;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b3049;
l17 = l16;
l18 = f507(l0,l1); if (l18 === undefined) break b3049;
l19 = l18;
l20 = f516(l0,l1); if (l20 === undefined) break b3049;
l21 = l20;
l22 = f517(l0,l1); if (l22 === undefined) break b3049;
l23 = l22;
l24 = ["locked_out"];
l25 = f266(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b3049;
l26 = l25;
l27 = f507(l0,l1); if (l27 === undefined) break b3049;
l28 = l27;
l29 = f90(l0,l1,l28); if (l29 === undefined) break b3049;
l30 = l29;
l31 = f508(l0,l1); if (l31 === undefined) break b3049;
l32 = l31;
l33 = f506(l0,l1); if (l33 === undefined) break b3049;
l34 = l33;
l35 = f517(l0,l1); if (l35 === undefined) break b3049;
l36 = l35;
l37 = f516(l0,l1); if (l37 === undefined) break b3049;
l38 = l37;
l39 = new Bare();
b3050: {
l40 = f519(l0,l1); if (l40 === undefined) break b3050;
l39["locked_until"] = l40;
}
b3051: {
b3052: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b3052;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b3052;
l44 = D(l43, "values"); if (l44 === undefined) break b3052;
l41 = merge(l44, l39);
break b3051;
}
l41 = l39;
}
l45 = l41;
l46 = new O86(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b3049;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b3053: {
if (l3 === undefined) break b3053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3054: {
return l2;
}
}
function f520(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g521(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3055: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3055;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3055;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3056: {
if (l3 === undefined) break b3056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3057: {
return l2;
}
}
function f521(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3058: {
l3 = undefined;
l4 = f521(l0,l1); if (l4 === undefined) break b3058;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3058;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3058;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3059: {
if (l3 === undefined) break b3059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3060: {
return l2;
}
}
function f522(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f523(l0,l1) {
let l3,l2;
b3061: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b3062: {
if (l3 === undefined) break b3062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3063: {
return l2;
}
}
function g524(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3064: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3064;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b3064;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3064;
if ((l7 === false)) break b3064;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3064;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b3064;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3065: {
if (l3 === undefined) break b3065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3066: {
return l2;
}
}
function f524(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3067: {
l3 = undefined;
l4 = f524(l0,l1); if (l4 === undefined) break b3067;
l5 = l4;
l6 = f522(l0,l1); if (l6 === undefined) break b3067;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3067;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3067;
l9 = l8;
l10 = f51(l0,l1,l5,l9); if (l10 === undefined) break b3067;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3068: {
if (l3 === undefined) break b3068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3069: {
return l2;
}
}
function f525(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3070: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3070;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b3070;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3071: {
if (l3 === undefined) break b3071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3072: {
return l2;
}
}
function f526(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b3073: {
l2 = new RegoSet();
}
b3074: {
l3 = undefined;
l4 = f525(l0,l1); if (l4 === undefined) break b3074;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b3074;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3074;
if ((l8 === false)) break b3074;
l2.add("max_age");
}
b3075: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3075;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b3075;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b3075;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b3075;
if ((l8 === false)) break b3075;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3075;
l10 = D(l9, "length"); if (l10 === undefined) break b3075;
l11 = l10;
l12 = f522(l0,l1); if (l12 === undefined) break b3075;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b3075;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b3075;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b3075;
if ((l16 === false)) break b3075;
l2.add("min_length");
}
b3076: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3076;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b3076;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b3076;
{
const k3077 = keysOf(l6), v3077 = valuesOf(l6);
for (let n3077 = 0; n3077 < v3077.length; n3077++) {
l7 = k3077 === null ? n3077 : k3077[n3077];
l8 = v3077[n3077];
b3078: {
l9 = l7;
l10 = l8;
l11 = f526(l0,l1); if (l11 === undefined) break b3078;
l12 = l11;
b3079: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b3079;
if ((l13 === false)) break b3079;
break b3078;}
l2.add("classes");
}
}
}
}
b3080: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3080;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b3080;
if ((l5 === false)) break b3080;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3080;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b3080;
if (!(l7 === true)) break b3080;
l2.add("default_changed");
}
b3081: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3081;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b3081;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b3081;
if ((l7 === false)) break b3081;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3081;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b3081;
l10 = l9;
l11 = f522(l0,l1); if (l11 === undefined) break b3081;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b3081;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b3081;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b3081;
if ((l15 === false)) break b3081;
l2.add("history");
}
b3082: {
return l2;
}
}
function f527(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3083: {
l3 = undefined;
l4 = new RegoSet();
b3084: {
l5 = f522(l0,l1); if (l5 === undefined) break b3084;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b3084;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b3084;
{
const k3085 = keysOf(l7), v3085 = valuesOf(l7);
for (let n3085 = 0; n3085 < v3085.length; n3085++) {
l8 = k3085 === null ? n3085 : k3085[n3085];
l9 = v3085[n3085];
b3086: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b3087: {
l14 = f526(l0,l1); if (l14 === undefined) break b3087;
{
const k3088 = keysOf(l14), v3088 = valuesOf(l14);
for (let n3088 = 0; n3088 < v3088.length; n3088++) {
l15 = k3088 === null ? n3088 : k3088[n3088];
l16 = v3088[n3088];
b3089: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b3083;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3090: {
if (l3 === undefined) break b3090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3091: {
return l2;
}
}
function f528(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g529(l0,l1) {
let l3,l4,l2;
b3092: {
l3 = undefined;
l4 = new O87("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3093: {
if (l3 === undefined) break b3093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3094: {
return l2;
}
}
function f529(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3095: {
l3 = undefined;
l4 = new RegoSet();
b3096: {
l5 = f527(l0,l1); if (l5 === undefined) break b3096;
{
const k3097 = keysOf(l5), v3097 = valuesOf(l5);
for (let n3097 = 0; n3097 < v3097.length; n3097++) {
l6 = k3097 === null ? n3097 : k3097[n3097];
l7 = v3097[n3097];
b3098: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b3099: {
l11 = f528(l0,l1); if (l11 === undefined) break b3099;
l10["classes"] = l11;
}
b3100: {
b3101: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b3101;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b3101;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b3101;
l12 = merge(l15, l10);
break b3100;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b3098;
l19 = l18;
l20 = f529(l0,l1); if (l20 === undefined) break b3098;
l21 = D(l20, l9); if (l21 === undefined) break b3098;
l22 = l21;
l23 = f522(l0,l1); if (l23 === undefined) break b3098;
l24 = D(l23, l9); if (l24 === undefined) break b3098;
l25 = l24;
l26 = f81(l0,l1,l22,l25,l19); if (l26 === undefined) break b3098;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3102: {
if (l3 === undefined) break b3102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3103: {
return l2;
}
}
function f530(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3104: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3104;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b3104;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b3104;
if ((l7 === false)) break b3104;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3105: {
if (l3 === undefined) break b3105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3106: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3106;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b3106;
l6 = null;
if (!Q(l5, l6)) break b3106;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3107: {
if (l3 === undefined) break b3107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3108: {
return l2;
}
}
function f531(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b3109: {
l2 = new RegoSet();
}
b3110: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3110;
{
const k3111 = keysOf(l4), v3111 = valuesOf(l4);
for (let n3111 = 0; n3111 < v3111.length; n3111++) {
l5 = k3111 === null ? n3111 : k3111[n3111];
l6 = v3111[n3111];
b3112: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3112;
if (!(l9 === "unset")) break b3112;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b3112;
l12 = l11;
l13 = new O27(l12);
l2.add(l13);
}
}
}
}
b3113: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3113;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b3113;
if ((l5 === false)) break b3113;
b3114: {
l6 = f524(l0,l1); if (l6 === undefined) break b3114;
if ((l6 === false)) break b3114;
break b3113;}
l7 = new O8("changed_on");
l2.add(l7);
}
b3115: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3115;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b3115;
if ((l5 === false)) break b3115;
b3116: {
l6 = f531(l0,l1); if (l6 === undefined) break b3116;
if ((l6 === false)) break b3116;
break b3115;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b3117: {
return l2;
}
}
function f532(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3118: {
l3 = undefined;
l4 = [];
b3119: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k3120 = keysOf(l6), v3120 = valuesOf(l6);
for (let n3120 = 0; n3120 < v3120.length; n3120++) {
l7 = k3120 === null ? n3120 : k3120[n3120];
l8 = v3120[n3120];
b3121: {
l9 = l7;
l10 = l8;
l11 = f527(l0,l1); if (l11 === undefined) break b3121;
l12 = D(l11, l10); if (l12 === undefined) break b3121;
if ((l12 === false)) break b3121;
l13 = f522(l0,l1); if (l13 === undefined) break b3121;
l14 = D(l13, l10); if (l14 === undefined) break b3121;
l15 = l14;
l16 = f74(l0,l1,"change_password",l15); if (l16 === undefined) break b3121;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3122: {
if (l3 === undefined) break b3122;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3123: {
return l2;
}
}
function f533(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3124: {
b3125: {
l3 = undefined;
l4 = f527(l0,l1); if (l4 === undefined) break b3125;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3125;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3125;
if ((l9 === false)) break b3125;
l10 = f527(l0,l1); if (l10 === undefined) break b3125;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3126: {
if (l3 !== undefined) break b3126;
l4 = new RegoSet();
b3127: {
l5 = f522(l0,l1); if (l5 === undefined) break b3127;
{
const k3128 = keysOf(l5), v3128 = valuesOf(l5);
for (let n3128 = 0; n3128 < v3128.length; n3128++) {
l6 = k3128 === null ? n3128 : k3128[n3128];
l7 = v3128[n3128];
b3129: {
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
b3130: {
if (l3 === undefined) break b3130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3131: {
return l2;
}
}
function f534(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function f535(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b3132: {
b3133: {
l4 = undefined;
l5 = l3;
l6 = f527(l0,l1); if (l6 === undefined) break b3133;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3133;
if ((l8 === false)) break b3133;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b3134: {
if (l4 !== undefined) break b3134;
l5 = l3;
l6 = f522(l0,l1); if (l6 === undefined) break b3134;
l7 = D(l6, l5); if (l7 === undefined) break b3134;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3134;
if (!(l8 === "unset")) break b3134;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3135: {
if (l4 !== undefined) break b3135;
l5 = l3;
l6 = new O88("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b3135;
l9 = l8;
l10 = new RegoSet();
b3136: {
l11 = f532(l0,l1); if (l11 === undefined) break b3136;
{
const k3137 = keysOf(l11), v3137 = valuesOf(l11);
for (let n3137 = 0; n3137 < v3137.length; n3137++) {
l12 = k3137 === null ? n3137 : k3137[n3137];
l13 = v3137[n3137];
b3138: {
l14 = l12;
if (!O(l13)) break b3138;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b3138;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b3138;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b3135;
if ((l20 === false)) break b3135;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3139: {
if (l4 !== undefined) break b3139;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b3140: {
if (l4 === undefined) break b3140;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3141: {
return l2;
}
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3142: {
l3 = undefined;
l4 = f524(l0,l1); if (l4 === undefined) break b3142;
l5 = l4;
l6 = f522(l0,l1); if (l6 === undefined) break b3142;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b3142;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3142;
l9 = l8;
l10 = f51(l0,l1,l5,l9); if (l10 === undefined) break b3142;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3143: {
if (l3 === undefined) break b3143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3144: {
return l2;
}
}
function f536(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3145: {
b3146: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3146;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b3146;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b3146;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3146;
if ((l8 === false)) break b3146;
l9 = f524(l0,l1); if (l9 === undefined) break b3146;
l10 = l9;
l11 = f522(l0,l1); if (l11 === undefined) break b3146;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b3146;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b3146;
l14 = l13;
l15 = f522(l0,l1); if (l15 === undefined) break b3146;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b3146;
l17 = l16;
l18 = new Bare();
b3147: {
l19 = f525(l0,l1); if (l19 === undefined) break b3147;
l18["expires_on"] = l19;
}
b3148: {
l20 = f536(l0,l1); if (l20 === undefined) break b3148;
l18["may_change_from"] = l20;
}
b3149: {
b3150: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3150;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b3150;
l24 = D(l23, "values"); if (l24 === undefined) break b3150;
l21 = merge(l24, l18);
break b3149;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f177(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b3146;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3151: {
if (l3 !== undefined) break b3151;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3152: {
if (l3 === undefined) break b3152;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3153: {
return l2;
}
}
function f537(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b3154: {
b3155: {
l3 = undefined;
b3156: {
l4 = f522(l0,l1); if (l4 === undefined) break b3156;
if ((l4 === false)) break b3156;
break b3155;}
l5 = f523(l0,l1); if (l5 === undefined) break b3155;
l6 = l5;
l7 = [];
b3157: {
l8 = f521(l0,l1); if (l8 === undefined) break b3157;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3155;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3158: {
if (l3 !== undefined) break b3158;
l4 = f530(l0,l1); if (l4 === undefined) break b3158;
l5 = l4;
l6 = f532(l0,l1); if (l6 === undefined) break b3158;
l7 = l6;
l8 = f145(l0,l1,l5,l7); if (l8 === undefined) break b3158;
l9 = l8;
l10 = f533(l0,l1); if (l10 === undefined) break b3158;
l11 = l10;
l12 = [l11];
l13 = f79(l0,l1,l12); if (l13 === undefined) break b3158;
l14 = l13;
l15 = f523(l0,l1); if (l15 === undefined) break b3158;
l16 = l15;
l17 = f521(l0,l1); if (l17 === undefined) break b3158;
l18 = l17;
l19 = new RegoSet();
b3159: {
l20 = f534(l0,l1); if (l20 === undefined) break b3159;
{
const k3160 = keysOf(l20), v3160 = valuesOf(l20);
for (let n3160 = 0; n3160 < v3160.length; n3160++) {
l21 = k3160 === null ? n3160 : k3160[n3160];
l22 = v3160[n3160];
b3161: {
l23 = l21;
l24 = l22;
l25 = f522(l0,l1); if (l25 === undefined) break b3161;
l26 = D(l25, l24); if (l26 === undefined) break b3161;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b3161;
l29 = l28;
{
const k3162 = keysOf(l29), v3162 = valuesOf(l29);
for (let n3162 = 0; n3162 < v3162.length; n3162++) {
l30 = k3162 === null ? n3162 : k3162[n3162];
l31 = v3162[n3162];
b3163: {
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
b3164: {
l36 = f67(l0,l1,"checks"); if (l36 === undefined) break b3164;
if ((l36 === false)) break b3164;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k3165 = keysOf(l38), v3165 = valuesOf(l38);
for (let n3165 = 0; n3165 < v3165.length; n3165++) {
l39 = k3165 === null ? n3165 : k3165[n3165];
l40 = v3165[n3165];
b3166: {
l41 = l39;
l42 = l40;
l43 = f522(l0,l1); if (l43 === undefined) break b3166;
l44 = D(l43, l42); if (l44 === undefined) break b3166;
if ((l44 === false)) break b3166;
l45 = f535(l0,l1,l42); if (l45 === undefined) break b3166;
l46 = l45;
l47 = f529(l0,l1); if (l47 === undefined) break b3166;
l48 = D(l47, l42); if (l48 === undefined) break b3166;
l49 = l48;
l50 = f522(l0,l1); if (l50 === undefined) break b3166;
l51 = D(l50, l42); if (l51 === undefined) break b3166;
l52 = l51;
l53 = f154(l0,l1,l49,l52,l46); if (l53 === undefined) break b3166;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f532(l0,l1); if (l56 === undefined) break b3158;
l57 = l56;
l58 = f530(l0,l1); if (l58 === undefined) break b3158;
l59 = l58;
l60 = new Bare();
b3167: {
l61 = f525(l0,l1); if (l61 === undefined) break b3167;
l60["expires_on"] = l61;
}
b3168: {
l62 = f536(l0,l1); if (l62 === undefined) break b3168;
l60["may_change_from"] = l62;
}
b3169: {
b3170: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3170;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b3170;
l66 = D(l65, "values"); if (l66 === undefined) break b3170;
l63 = merge(l66, l60);
break b3169;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b3171: {
l69 = f534(l0,l1); if (l69 === undefined) break b3171;
{
const k3172 = keysOf(l69), v3172 = valuesOf(l69);
for (let n3172 = 0; n3172 < v3172.length; n3172++) {
l70 = k3172 === null ? n3172 : k3172[n3172];
l71 = v3172[n3172];
b3173: {
l72 = l70;
l73 = l71;
l74 = f522(l0,l1); if (l74 === undefined) break b3173;
l75 = D(l74, l73); if (l75 === undefined) break b3173;
l76 = l75;
l77 = f90(l0,l1,l76); if (l77 === undefined) break b3173;
l78 = l77;
{
const k3174 = keysOf(l78), v3174 = valuesOf(l78);
for (let n3174 = 0; n3174 < v3174.length; n3174++) {
l79 = k3174 === null ? n3174 : k3174[n3174];
l80 = v3174[n3174];
b3175: {
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
l84 = f537(l0,l1); if (l84 === undefined) break b3158;
l85 = l84;
l86 = new O64(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b3158;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b3176: {
if (l3 === undefined) break b3176;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3177: {
return l2;
}
}
function f538(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3178: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3178;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3178;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3179: {
if (l3 === undefined) break b3179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3180: {
return l2;
}
}
function f539(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3181: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3181;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3181;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b3181;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3182: {
if (l3 === undefined) break b3182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3183: {
return l2;
}
}
function f540(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f541(l0,l1) {
let l3,l2;
b3184: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b3185: {
if (l3 === undefined) break b3185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3186: {
return l2;
}
}
function g542(l0,l1) {
let l3,l4,l2;
b3187: {
l3 = undefined;
l4 = new O56("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3188: {
if (l3 === undefined) break b3188;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3189: {
return l2;
}
}
function f542(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g542(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g543(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3190: {
b3191: {
l3 = undefined;
b3192: {
l4 = f540(l0,l1); if (l4 === undefined) break b3192;
if ((l4 === false)) break b3192;
break b3191;}
l5 = f541(l0,l1); if (l5 === undefined) break b3191;
l6 = l5;
l7 = [];
b3193: {
l8 = f539(l0,l1); if (l8 === undefined) break b3193;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3191;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3194: {
if (l3 !== undefined) break b3194;
l4 = f542(l0,l1); if (l4 === undefined) break b3194;
l5 = l4;
l6 = f539(l0,l1); if (l6 === undefined) break b3194;
l7 = l6;
l8 = f540(l0,l1); if (l8 === undefined) break b3194;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b3194;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3195: {
if (l3 === undefined) break b3195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3196: {
return l2;
}
}
function f543(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3197: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3197;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3197;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3198: {
if (l3 === undefined) break b3198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3199: {
return l2;
}
}
function f544(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g545(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3200: {
l3 = undefined;
l4 = f544(l0,l1); if (l4 === undefined) break b3200;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3200;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b3200;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3201: {
if (l3 === undefined) break b3201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3202: {
return l2;
}
}
function f545(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g545(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f546(l0,l1) {
let l3,l2;
b3203: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b3204: {
if (l3 === undefined) break b3204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3205: {
return l2;
}
}
function g547(l0,l1) {
let l3,l4,l2;
b3206: {
l3 = undefined;
l4 = new O56("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3207: {
if (l3 === undefined) break b3207;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3208: {
return l2;
}
}
function f547(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3209: {
b3210: {
l3 = undefined;
b3211: {
l4 = f545(l0,l1); if (l4 === undefined) break b3211;
if ((l4 === false)) break b3211;
break b3210;}
l5 = f546(l0,l1); if (l5 === undefined) break b3210;
l6 = l5;
l7 = [];
b3212: {
l8 = f544(l0,l1); if (l8 === undefined) break b3212;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3210;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3213: {
if (l3 !== undefined) break b3213;
l4 = f547(l0,l1); if (l4 === undefined) break b3213;
l5 = l4;
l6 = f544(l0,l1); if (l6 === undefined) break b3213;
l7 = l6;
l8 = f545(l0,l1); if (l8 === undefined) break b3213;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b3213;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3214: {
if (l3 === undefined) break b3214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3215: {
return l2;
}
}
function f548(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3216: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3216;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3216;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3217: {
if (l3 === undefined) break b3217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3218: {
return l2;
}
}
function f549(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3219: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3219;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3219;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b3219;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3220: {
if (l3 === undefined) break b3220;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3221: {
return l2;
}
}
function f550(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function f551(l0,l1) {
let l3,l2;
b3222: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b3223: {
if (l3 === undefined) break b3223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3224: {
return l2;
}
}
function g552(l0,l1) {
let l3,l4,l5,l2;
b3225: {
l3 = undefined;
l4 = new O89("purpose_limitation");
l5 = new O90("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3226: {
if (l3 === undefined) break b3226;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3227: {
return l2;
}
}
function f552(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g553(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3228: {
b3229: {
l3 = undefined;
b3230: {
l4 = f550(l0,l1); if (l4 === undefined) break b3230;
if ((l4 === false)) break b3230;
break b3229;}
l5 = f551(l0,l1); if (l5 === undefined) break b3229;
l6 = l5;
l7 = [];
b3231: {
l8 = f549(l0,l1); if (l8 === undefined) break b3231;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3229;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3232: {
if (l3 !== undefined) break b3232;
l4 = f552(l0,l1); if (l4 === undefined) break b3232;
l5 = l4;
l6 = f549(l0,l1); if (l6 === undefined) break b3232;
l7 = l6;
l8 = f550(l0,l1); if (l8 === undefined) break b3232;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b3232;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3233: {
if (l3 === undefined) break b3233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3234: {
return l2;
}
}
function f553(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g553(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g554(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3235: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3235;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3235;
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
function f554(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g555(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3238: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3238;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b3238;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3238;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3238;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b3238;
l10 = D(l9, l6); if (l10 === undefined) break b3238;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3239: {
if (l3 === undefined) break b3239;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3240: {
return l2;
}
}
function f555(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function f556(l0,l1) {
let l3,l2;
b3241: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b3242: {
if (l3 === undefined) break b3242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3243: {
return l2;
}
}
function g557(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3244: {
l2 = new Bare();
}
b3245: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3245;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b3245;
{
const k3246 = keysOf(l5), v3246 = valuesOf(l5);
for (let n3246 = 0; n3246 < v3246.length; n3246++) {
l6 = k3246 === null ? n3246 : k3246[n3246];
l7 = v3246[n3246];
b3247: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b3247;
if ((l10 === false)) break b3247;
insertOnce(l2, l8, true);
}
}
}
}
b3248: {
return l2;
}
}
function f557(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function f558(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b3249: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b3249;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b3249;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b3249;
if ((l14 === false)) break b3249;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b3249;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3249;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b3249;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b3249;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b3249;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b3249;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b3250: {
if (l5 === undefined) break b3250;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3251: {
return l2;
}
}
function f559(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b3252: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b3252;
l7 = l6;
l8 = l7;
l9 = undefined;
b3253: {
b3254: {
if (!Array.isArray(l8)) break b3254;
break b3253;
}
b3255: {
if (!O(l8)) break b3255;
break b3253;
}
b3256: {
if (!(l8 instanceof RegoSet)) break b3256;
break b3253;
}
break b3252;
}
{
const k3257 = keysOf(l8), v3257 = valuesOf(l8);
for (let n3257 = 0; n3257 < v3257.length; n3257++) {
l11 = k3257 === null ? n3257 : k3257[n3257];
l12 = v3257[n3257];
b3258: {
l13 = l11;
l10 = undefined;
b3259: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b3259;
if ((l16 === false)) break b3259;
l10 = true;
}
if (l10 !== undefined) break b3258;
l9 = true;
}
}
}
if (l9 !== undefined) break b3252;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3260: {
if (l4 === undefined) break b3260;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3261: {
return l2;
}
}
function f560(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3262: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b3262;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b3262;
if ((l12 === false)) break b3262;
l13 = f559(l0,l1,l5); if (l13 === undefined) break b3262;
if ((l13 === false)) break b3262;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3263: {
if (l4 === undefined) break b3263;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3264: {
return l2;
}
}
function f561(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b3265: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b3265;
l11 = l10;
{
const k3266 = keysOf(l11), v3266 = valuesOf(l11);
for (let n3266 = 0; n3266 < v3266.length; n3266++) {
l12 = k3266 === null ? n3266 : k3266[n3266];
l13 = v3266[n3266];
b3267: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b3267;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b3267;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b3267;
l21 = D(l20, l15); if (l21 === undefined) break b3267;
b3268: {
b3269: {
break b3268;
}
break b3267;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b3267;
if ((l26 === false)) break b3267;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b3270: {
if (l6 === undefined) break b3270;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3271: {
return l2;
}
}
function f562(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b3272: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f561(l0,l1,l6,l8,l9); if (l10 === undefined) break b3272;
if ((l10 === false)) break b3272;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3273: {
if (l5 === undefined) break b3273;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3274: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b3274;
{
const k3275 = keysOf(l8), v3275 = valuesOf(l8);
for (let n3275 = 0; n3275 < v3275.length; n3275++) {
l9 = k3275 === null ? n3275 : k3275[n3275];
l10 = v3275[n3275];
b3276: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b3276;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b3276;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b3276;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3276;
if ((l21 === false)) break b3276;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b3276;
l24 = l23;
if (!Q(l24, l12)) break b3276;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b3276;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f561(l0,l1,l27,l28,l29); if (l30 === undefined) break b3276;
if ((l30 === false)) break b3276;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b3277: {
if (l5 === undefined) break b3277;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3278: {
return l2;
}
}
function f563(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b3279: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b3279;
{
const k3280 = keysOf(l8), v3280 = valuesOf(l8);
for (let n3280 = 0; n3280 < v3280.length; n3280++) {
l9 = k3280 === null ? n3280 : k3280[n3280];
l10 = v3280[n3280];
b3281: {
l11 = l9;
l12 = l10;
l13 = f558(l0,l1,l6,l12); if (l13 === undefined) break b3281;
l14 = l13;
if (!Array.isArray(l14)) break b3281;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b3281;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b3281;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b3281;
l20 = l18;
l21 = f560(l0,l1,l19); if (l21 === undefined) break b3281;
if ((l21 === false)) break b3281;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b3281;
{
const k3282 = keysOf(l22), v3282 = valuesOf(l22);
for (let n3282 = 0; n3282 < v3282.length; n3282++) {
l23 = k3282 === null ? n3282 : k3282[n3282];
l24 = v3282[n3282];
b3283: {
l25 = l23;
l26 = l24;
l27 = f558(l0,l1,l20,l26); if (l27 === undefined) break b3283;
l28 = l27;
if (!Array.isArray(l28)) break b3283;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b3283;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b3283;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b3283;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f561(l0,l1,l33,l35,l36); if (l37 === undefined) break b3283;
if ((l37 === false)) break b3283;
l38 = f562(l0,l1,l34,l7); if (l38 === undefined) break b3283;
if ((l38 === false)) break b3283;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b3284: {
if (l5 === undefined) break b3284;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3285: {
return l2;
}
}
function f564(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3286: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b3286;
l9 = l8;
{
const k3287 = keysOf(l9), v3287 = valuesOf(l9);
for (let n3287 = 0; n3287 < v3287.length; n3287++) {
l10 = k3287 === null ? n3287 : k3287[n3287];
l11 = v3287[n3287];
b3288: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b3288;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b3288;
l16 = D(l15, l13); if (l16 === undefined) break b3288;
b3289: {
b3290: {
break b3289;
}
break b3288;
}
if (!Q(l16, l5)) break b3288;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b3291: {
if (l4 === undefined) break b3291;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3292: {
return l2;
}
}
function f565(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b3293: {
l4 = undefined;
l5 = l3;
l6 = f564(l0,l1,l5); if (l6 === undefined) break b3293;
if ((l6 === false)) break b3293;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3294: {
if (l4 === undefined) break b3294;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3295: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b3295;
l7 = l6;
if (!Array.isArray(l7)) break b3295;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b3295;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b3295;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b3295;
l13 = l11;
l14 = f564(l0,l1,l12); if (l14 === undefined) break b3295;
if ((l14 === false)) break b3295;
l15 = b_count(l13); if (l15 === undefined) break b3295;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b3295;
if ((l18 === false)) break b3295;
l19 = f559(l0,l1,l13); if (l19 === undefined) break b3295;
if ((l19 === false)) break b3295;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3296: {
if (l4 === undefined) break b3296;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3297: {
return l2;
}
}
function f566(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b3298: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b3298;
l7 = l6;
if (!Array.isArray(l7)) break b3298;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b3298;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b3298;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b3298;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f561(l0,l1,l12,l14,l15); if (l16 === undefined) break b3298;
if ((l16 === false)) break b3298;
l17 = f564(l0,l1,l13); if (l17 === undefined) break b3298;
if ((l17 === false)) break b3298;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3299: {
if (l4 === undefined) break b3299;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3300: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b3300;
l7 = l6;
if (!Array.isArray(l7)) break b3300;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b3300;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b3300;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b3300;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b3300;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f561(l0,l1,l12,l15,l16); if (l17 === undefined) break b3300;
if ((l17 === false)) break b3300;
l18 = f564(l0,l1,l13); if (l18 === undefined) break b3300;
if ((l18 === false)) break b3300;
l19 = f565(l0,l1,l14); if (l19 === undefined) break b3300;
if ((l19 === false)) break b3300;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3301: {
if (l4 === undefined) break b3301;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3302: {
return l2;
}
}
function f567(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3303: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b3303;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b3303;
l9 = f559(l0,l1,l5); if (l9 === undefined) break b3303;
if ((l9 === false)) break b3303;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3304: {
if (l4 === undefined) break b3304;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3305: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b3305;
l7 = l6;
if (!Array.isArray(l7)) break b3305;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b3305;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b3305;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b3305;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b3305;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b3305;
l17 = b_count(l13); if (l17 === undefined) break b3305;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b3305;
l20 = f559(l0,l1,l12); if (l20 === undefined) break b3305;
if ((l20 === false)) break b3305;
l21 = f559(l0,l1,l13); if (l21 === undefined) break b3305;
if ((l21 === false)) break b3305;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3306: {
if (l4 === undefined) break b3306;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3307: {
return l2;
}
}
function f568(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3308: {
l4 = undefined;
l5 = l3;
l6 = f566(l0,l1,l5); if (l6 === undefined) break b3308;
if ((l6 === false)) break b3308;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3309: {
if (l4 === undefined) break b3309;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3310: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b3310;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b3310;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b3310;
if ((l13 === false)) break b3310;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b3310;
l16 = l15;
if (!(l16 === "Z")) break b3310;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b3310;
l19 = l18;
l20 = f566(l0,l1,l19); if (l20 === undefined) break b3310;
if ((l20 === false)) break b3310;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3311: {
if (l4 === undefined) break b3311;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3312: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k3313 = keysOf(l7), v3313 = valuesOf(l7);
for (let n3313 = 0; n3313 < v3313.length; n3313++) {
l8 = k3313 === null ? n3313 : k3313[n3313];
l9 = v3313[n3313];
b3314: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b3314;
l13 = l12;
if (!Array.isArray(l13)) break b3314;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b3314;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b3314;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b3314;
l19 = l17;
l20 = f566(l0,l1,l18); if (l20 === undefined) break b3314;
if ((l20 === false)) break b3314;
l21 = f567(l0,l1,l19); if (l21 === undefined) break b3314;
if ((l21 === false)) break b3314;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b3315: {
if (l4 === undefined) break b3315;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3316: {
return l2;
}
}
function f569(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b3317: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b3317;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b3317;
l12 = l11;
l13 = l12;
l14 = [];
b3318: {
{
const k3319 = keysOf(l13), v3319 = valuesOf(l13);
for (let n3319 = 0; n3319 < v3319.length; n3319++) {
l15 = k3319 === null ? n3319 : k3319[n3319];
l16 = v3319[n3319];
b3320: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b3320;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b3320;
if ((l21 === false)) break b3320;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b3317;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b3317;
l27 = l26;
l28 = f563(l0,l1,l27,l7); if (l28 === undefined) break b3317;
if ((l28 === false)) break b3317;
l29 = b_max(l22); if (l29 === undefined) break b3317;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b3317;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b3317;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b3317;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b3317;
l39 = l38;
if (!Q(l34, l39)) break b3317;
l40 = b_max(l22); if (l40 === undefined) break b3317;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b3317;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b3317;
l47 = l46;
l48 = f568(l0,l1,l47); if (l48 === undefined) break b3317;
if ((l48 === false)) break b3317;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3321: {
if (l5 === undefined) break b3321;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3322: {
return l2;
}
}
function f570(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3323: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3323;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b3323;
l8 = D(l7, l5); if (l8 === undefined) break b3323;
l9 = l8;
l10 = f555(l0,l1); if (l10 === undefined) break b3323;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b3323;
l12 = l11;
l13 = f569(l0,l1,l9,l12); if (l13 === undefined) break b3323;
if ((l13 === false)) break b3323;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3324: {
if (l4 === undefined) break b3324;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3325: {
return l2;
}
}
function g571(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b3326: {
l2 = new RegoSet();
}
b3327: {
l3 = undefined;
l4 = f557(l0,l1); if (l4 === undefined) break b3327;
{
const k3328 = keysOf(l4), v3328 = valuesOf(l4);
for (let n3328 = 0; n3328 < v3328.length; n3328++) {
l5 = k3328 === null ? n3328 : k3328[n3328];
l6 = v3328[n3328];
b3329: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b3330: {
l3 = undefined;
l4 = f570(l0,l1,"date"); if (l4 === undefined) break b3330;
if ((l4 === false)) break b3330;
l2.add("time");
}
b3331: {
l3 = undefined;
l4 = f570(l0,l1,"time"); if (l4 === undefined) break b3331;
if ((l4 === false)) break b3331;
l2.add("date");
}
b3332: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3332;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b3332;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b3332;
if (!(l6 === true)) break b3332;
l2.add("stamped");
}
b3333: {
return l2;
}
}
function f571(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g571(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g572(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3334: {
l2 = new RegoSet();
}
b3335: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3335;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b3335;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b3335;
if ((l7 === false)) break b3335;
l8 = f555(l0,l1); if (l8 === undefined) break b3335;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b3335;
{
const k3336 = keysOf(l9), v3336 = valuesOf(l9);
for (let n3336 = 0; n3336 < v3336.length; n3336++) {
l10 = k3336 === null ? n3336 : k3336[n3336];
l11 = v3336[n3336];
b3337: {
l12 = l10;
l13 = l11;
l14 = f571(l0,l1); if (l14 === undefined) break b3337;
l15 = l14;
b3338: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b3338;
if ((l16 === false)) break b3338;
break b3337;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b3337;
l19 = l18;
l20 = f555(l0,l1); if (l20 === undefined) break b3337;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b3337;
l23 = l22;
l2.add(l23);
}
}
}
}
b3339: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3339;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b3339;
if ((l5 === false)) break b3339;
l6 = new RegoSet();
b3340: {
l7 = f555(l0,l1); if (l7 === undefined) break b3340;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b3340;
{
const k3341 = keysOf(l8), v3341 = valuesOf(l8);
for (let n3341 = 0; n3341 < v3341.length; n3341++) {
l9 = k3341 === null ? n3341 : k3341[n3341];
l10 = v3341[n3341];
b3342: {
l11 = l9;
l12 = l10;
l13 = f571(l0,l1); if (l13 === undefined) break b3342;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b3342;
if ((l15 === false)) break b3342;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b3339;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b3339;
l20 = f555(l0,l1); if (l20 === undefined) break b3339;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b3339;
l23 = l22;
l2.add(l23);
}
b3343: {
return l2;
}
}
function f572(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g573(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3344: {
l2 = new RegoSet();
}
b3345: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3345;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b3345;
if (!(l5 === "unset")) break b3345;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3345;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b3345;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b3345;
l11 = l10;
l12 = new O27(l11);
l2.add(l12);
}
b3346: {
return l2;
}
}
function f573(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g573(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g574(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3347: {
l3 = undefined;
l4 = new RegoSet();
b3348: {
l5 = new O91("time","date");
l6 = l5;
{
const k3349 = keysOf(l6), v3349 = valuesOf(l6);
for (let n3349 = 0; n3349 < v3349.length; n3349++) {
l7 = k3349 === null ? n3349 : k3349[n3349];
l8 = v3349[n3349];
b3350: {
l9 = l7;
l10 = l8;
l11 = f570(l0,l1,l9); if (l11 === undefined) break b3350;
if ((l11 === false)) break b3350;
b3351: {
l12 = f557(l0,l1); if (l12 === undefined) break b3351;
l13 = D(l12, l10); if (l13 === undefined) break b3351;
if ((l13 === false)) break b3351;
break b3350;}
l14 = f555(l0,l1); if (l14 === undefined) break b3350;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b3350;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3350;
l18 = l17;
{
const k3352 = keysOf(l18), v3352 = valuesOf(l18);
for (let n3352 = 0; n3352 < v3352.length; n3352++) {
l19 = k3352 === null ? n3352 : k3352[n3352];
l20 = v3352[n3352];
b3353: {
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
b3354: {
if (l3 === undefined) break b3354;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3355: {
return l2;
}
}
function f574(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g574(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g575(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3356: {
l3 = undefined;
l4 = [];
b3357: {
l5 = f555(l0,l1); if (l5 === undefined) break b3357;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b3357;
{
const k3358 = keysOf(l6), v3358 = valuesOf(l6);
for (let n3358 = 0; n3358 < v3358.length; n3358++) {
l7 = k3358 === null ? n3358 : k3358[n3358];
l8 = v3358[n3358];
b3359: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b3359;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3360: {
if (l3 === undefined) break b3360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3361: {
return l2;
}
}
function f575(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g575(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g576(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b3362: {
b3363: {
l3 = undefined;
b3364: {
l4 = f555(l0,l1); if (l4 === undefined) break b3364;
if ((l4 === false)) break b3364;
break b3363;}
l5 = f556(l0,l1); if (l5 === undefined) break b3363;
l6 = l5;
l7 = [];
b3365: {
l8 = f554(l0,l1); if (l8 === undefined) break b3365;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3363;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3366: {
if (l3 !== undefined) break b3366;
l4 = f572(l0,l1); if (l4 === undefined) break b3366;
l5 = l4;
l6 = f573(l0,l1); if (l6 === undefined) break b3366;
l7 = l6;
l8 = f145(l0,l1,l5,l7); if (l8 === undefined) break b3366;
l9 = l8;
l10 = f555(l0,l1); if (l10 === undefined) break b3366;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3366;
l13 = l12;
l14 = f574(l0,l1); if (l14 === undefined) break b3366;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b3366;
l17 = l16;
l18 = f555(l0,l1); if (l18 === undefined) break b3366;
l19 = l18;
l20 = f90(l0,l1,l19); if (l20 === undefined) break b3366;
l21 = l20;
l22 = f556(l0,l1); if (l22 === undefined) break b3366;
l23 = l22;
l24 = f554(l0,l1); if (l24 === undefined) break b3366;
l25 = l24;
l26 = [];
b3367: {
l27 = f67(l0,l1,"checks"); if (l27 === undefined) break b3367;
if ((l27 === false)) break b3367;
l28 = f575(l0,l1); if (l28 === undefined) break b3367;
l29 = l28;
l30 = [];
b3368: {
l31 = "statement_missing";
l32 = f555(l0,l1); if (l32 === undefined) break b3368;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b3368;
if ((l33 === false)) break b3368;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b3367;
l36 = l35;
{
const k3369 = keysOf(l36), v3369 = valuesOf(l36);
for (let n3369 = 0; n3369 < v3369.length; n3369++) {
l37 = k3369 === null ? n3369 : k3369[n3369];
l38 = v3369[n3369];
b3370: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b3371: {
l42 = f572(l0,l1); if (l42 === undefined) break b3371;
{
const k3372 = keysOf(l42), v3372 = valuesOf(l42);
for (let n3372 = 0; n3372 < v3372.length; n3372++) {
l43 = k3372 === null ? n3372 : k3372[n3372];
l44 = v3372[n3372];
b3373: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b3373;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f573(l0,l1); if (l50 === undefined) break b3370;
l51 = l50;
l52 = f265(l0,l1,l40,l49,l51); if (l52 === undefined) break b3370;
l53 = l52;
l54 = l53;
l55 = f555(l0,l1); if (l55 === undefined) break b3370;
l56 = l55;
l57 = f154(l0,l1,l40,l56,l54); if (l57 === undefined) break b3370;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f573(l0,l1); if (l60 === undefined) break b3366;
l61 = l60;
l62 = [];
b3374: {
l63 = f572(l0,l1); if (l63 === undefined) break b3374;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b3374;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b3374;
if ((l68 === false)) break b3374;
l69 = f555(l0,l1); if (l69 === undefined) break b3374;
l70 = l69;
l71 = f74(l0,l1,"complete_entry",l70); if (l71 === undefined) break b3374;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f572(l0,l1); if (l74 === undefined) break b3366;
l75 = l74;
l76 = new O28(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b3366;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b3375: {
if (l3 === undefined) break b3375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3376: {
return l2;
}
}
function f576(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g577(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3377: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3377;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3377;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3378: {
if (l3 === undefined) break b3378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3379: {
return l2;
}
}
function f577(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3380: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3380;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3380;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b3380;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3381: {
if (l3 === undefined) break b3381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3382: {
return l2;
}
}
function f578(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function f579(l0,l1) {
let l3,l2;
b3383: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b3384: {
if (l3 === undefined) break b3384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3385: {
return l2;
}
}
function f580(l0,l1) {
let l3,l4,l5,l6,l2;
b3386: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3386;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b3386;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3387: {
if (l3 === undefined) break b3387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3388: {
return l2;
}
}
function g581(l0,l1) {
let l3,l4,l5,l6,l2;
b3389: {
l3 = undefined;
l4 = f578(l0,l1); if (l4 === undefined) break b3389;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b3389;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3390: {
if (l3 === undefined) break b3390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3391: {
return l2;
}
}
function f581(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3392: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3392;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3392;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b3392;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3393: {
if (l3 === undefined) break b3393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3394: {
return l2;
}
}
function f582(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3395: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3395;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3395;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b3395;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3396: {
if (l3 === undefined) break b3396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3397: {
return l2;
}
}
function f583(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f584(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b3398: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b3398;
if ((l10 === false)) break b3398;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3399: {
if (l6 === undefined) break b3399;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3400: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f103(l0,l1,l7,l8,l9); if (l10 === undefined) break b3400;
if ((l10 === false)) break b3400;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3401: {
if (l6 === undefined) break b3401;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3402: {
return l2;
}
}
function f585(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3403: {
l4 = undefined;
l5 = l3;
l6 = f581(l0,l1); if (l6 === undefined) break b3403;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b3403;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b3403;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b3403;
l11 = l10;
if (!Array.isArray(l11)) break b3403;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b3403;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b3403;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b3403;
l17 = l15;
l18 = f581(l0,l1); if (l18 === undefined) break b3403;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b3403;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b3403;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b3403;
if ((l22 === false)) break b3403;
l23 = f581(l0,l1); if (l23 === undefined) break b3403;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b3403;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b3403;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b3403;
if ((l27 === false)) break b3403;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3404: {
if (l4 === undefined) break b3404;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3405: {
return l2;
}
}
function g586(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3406: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3406;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3406;
l6 = l5;
l7 = f585(l0,l1,l6); if (l7 === undefined) break b3406;
if ((l7 === false)) break b3406;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3407: {
if (l3 === undefined) break b3407;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3408: {
return l2;
}
}
function f586(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3409: {
l3 = undefined;
l4 = f583(l0,l1); if (l4 === undefined) break b3409;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b3409;
if ((l5 === false)) break b3409;
b3410: {
l6 = f586(l0,l1); if (l6 === undefined) break b3410;
if ((l6 === false)) break b3410;
break b3409;}
l7 = f580(l0,l1); if (l7 === undefined) break b3409;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b3409;
l9 = l8;
l10 = f100(l0,l1,l9); if (l10 === undefined) break b3409;
l11 = l10;
l12 = f583(l0,l1); if (l12 === undefined) break b3409;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b3409;
l14 = l13;
l15 = f101(l0,l1,l11,l14); if (l15 === undefined) break b3409;
l16 = l15;
{
const k3411 = keysOf(l16), v3411 = valuesOf(l16);
for (let n3411 = 0; n3411 < v3411.length; n3411++) {
l17 = k3411 === null ? n3411 : k3411[n3411];
l18 = v3411[n3411];
b3412: {
l19 = l17;
l20 = l18;
l21 = f585(l0,l1,l20); if (l21 === undefined) break b3412;
if ((l21 === false)) break b3412;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3413: {
if (l3 === undefined) break b3413;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3414: {
return l2;
}
}
function f587(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g588(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3415: {
l2 = new Bare();
}
b3416: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3416;
{
const k3417 = keysOf(l4), v3417 = valuesOf(l4);
for (let n3417 = 0; n3417 < v3417.length; n3417++) {
l5 = k3417 === null ? n3417 : k3417[n3417];
l6 = v3417[n3417];
b3418: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3418;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b3419: {
return l2;
}
}
function f588(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g589(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b3420: {
l2 = new RegoSet();
}
b3421: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3421;
{
const k3422 = keysOf(l4), v3422 = valuesOf(l4);
for (let n3422 = 0; n3422 < v3422.length; n3422++) {
l5 = k3422 === null ? n3422 : k3422[n3422];
l6 = v3422[n3422];
b3423: {
l7 = l5;
l8 = l6;
b3424: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3424;
if ((l9 === false)) break b3424;
break b3423;}
l2.add(l7);
}
}
}
}
b3425: {
return l2;
}
}
function f589(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g589(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f590(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3426: {
l4 = undefined;
l5 = l3;
l6 = f588(l0,l1); if (l6 === undefined) break b3426;
l7 = D(l6, l5); if (l7 === undefined) break b3426;
{
const k3427 = keysOf(l7), v3427 = valuesOf(l7);
for (let n3427 = 0; n3427 < v3427.length; n3427++) {
l8 = k3427 === null ? n3427 : k3427[n3427];
l9 = v3427[n3427];
b3428: {
l10 = l8;
l11 = l9;
l12 = f580(l0,l1); if (l12 === undefined) break b3428;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3428;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3428;
if ((l15 === false)) break b3428;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b3429: {
if (l4 === undefined) break b3429;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3430: {
l4 = undefined;
l5 = l3;
l6 = f589(l0,l1); if (l6 === undefined) break b3430;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3430;
if ((l8 === false)) break b3430;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3431: {
if (l4 === undefined) break b3431;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3432: {
return l2;
}
}
function f591(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b3433: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3433;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b3433;
if ((l8 === false)) break b3433;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b3433;
if ((l9 === false)) break b3433;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3434: {
if (l4 === undefined) break b3434;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3435: {
return l2;
}
}
function f592(l0,l1) {
let l3,l4,l5,l6,l2;
b3436: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3436;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b3436;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3437: {
if (l3 === undefined) break b3437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3438: {
return l2;
}
}
function f593(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b3439: {
b3440: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b3440;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b3440;
if ((l8 === false)) break b3440;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3441: {
if (l5 !== undefined) break b3441;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b3441;
l9 = l8;
l10 = f100(l0,l1,l7); if (l10 === undefined) break b3441;
l11 = l10;
if (!Q(l9, l11)) break b3441;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3442: {
if (l5 === undefined) break b3442;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3443: {
return l2;
}
}
function g594(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b3444: {
l3 = undefined;
b3445: {
l4 = f581(l0,l1); if (l4 === undefined) break b3445;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3445;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b3445;
if ((l6 === false)) break b3445;
break b3444;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3446: {
if (l3 === undefined) break b3446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3447: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3447;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b3447;
l6 = l5;
l7 = f580(l0,l1); if (l7 === undefined) break b3447;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b3447;
l9 = l8;
l10 = f593(l0,l1,l6,l9); if (l10 === undefined) break b3447;
if ((l10 === false)) break b3447;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3448: {
if (l3 === undefined) break b3448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3449: {
return l2;
}
}
function f594(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function f595(l0,l1) {
let l3,l4,l5,l6,l2;
b3450: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3450;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b3450;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3451: {
if (l3 === undefined) break b3451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3452: {
return l2;
}
}
function g596(l0,l1) {
let l3,l4,l5,l2;
b3453: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3453;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b3453;
if (!(l5 === false)) break b3453;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3454: {
if (l3 === undefined) break b3454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3455: {
return l2;
}
}
function f596(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g597(l0,l1) {
let l3,l4,l5,l6,l2;
b3456: {
l3 = undefined;
b3457: {
l4 = f581(l0,l1); if (l4 === undefined) break b3457;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3457;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b3457;
if ((l6 === false)) break b3457;
break b3456;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3458: {
if (l3 === undefined) break b3458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3459: {
l3 = undefined;
b3460: {
l4 = f596(l0,l1); if (l4 === undefined) break b3460;
if ((l4 === false)) break b3460;
break b3459;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3461: {
if (l3 === undefined) break b3461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3462: {
return l2;
}
}
function f597(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g597(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g598(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b3463: {
l2 = new RegoSet();
}
b3464: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3464;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3464;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b3464;
if ((l7 === false)) break b3464;
l2.add("user.unit");
}
b3465: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3465;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b3465;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b3465;
if ((l7 === false)) break b3465;
l2.add("user.post_ends_on");
}
b3466: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3466;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b3466;
l6 = null;
if (!Q(l5, l6)) break b3466;
l2.add("user.post_ends_on");
}
b3467: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3467;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b3467;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b3467;
if ((l7 === false)) break b3467;
l2.add("account.application_form");
}
b3468: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3468;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b3468;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b3468;
if ((l7 === false)) break b3468;
l2.add("account.confidentiality_pledge");
}
b3469: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3469;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b3469;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b3469;
if ((l7 === false)) break b3469;
l2.add("account.default_password");
}
b3470: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3470;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b3470;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3470;
if ((l7 === false)) break b3470;
l2.add("account.password_changed_on");
}
b3471: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3471;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b3471;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b3471;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b3471;
if ((l8 === false)) break b3471;
l2.add("session.idle_minutes");
}
b3472: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3472;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b3472;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b3472;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b3472;
if ((l8 === false)) break b3472;
l2.add("client.ip");
}
b3473: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3473;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b3473;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b3473;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b3473;
if ((l8 === false)) break b3473;
l2.add("client.allowed_ips");
}
b3474: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3474;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b3474;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b3474;
if ((l7 === false)) break b3474;
l2.add("query.within_approved_scope");
}
b3475: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3475;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b3475;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b3475;
if ((l7 === false)) break b3475;
l2.add("query.purpose_listed");
}
b3476: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3476;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b3476;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b3476;
if ((l7 === false)) break b3476;
l2.add("query.fields");
}
b3477: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3477;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b3477;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b3477;
if ((l7 === false)) break b3477;
l2.add("account.approved_from");
}
b3478: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3478;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3478;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b3478;
if ((l7 === false)) break b3478;
l2.add("account.approved_until");
}
b3479: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3479;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3479;
l6 = null;
if (!Q(l5, l6)) break b3479;
l2.add("account.approved_until");
}
b3480: {
return l2;
}
}
function f598(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g599(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b3481: {
l2 = new RegoSet();
}
b3482: {
l3 = undefined;
b3483: {
l4 = f590(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b3483;
if ((l4 === false)) break b3483;
break b3482;}
l2.add("confidentiality_pledge_missing");
}
b3484: {
l3 = undefined;
b3485: {
l4 = f590(l0,l1,"password_expired"); if (l4 === undefined) break b3485;
if ((l4 === false)) break b3485;
break b3484;}
l5 = f598(l0,l1); if (l5 === undefined) break b3484;
l6 = l5;
b3486: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b3486;
if ((l7 === false)) break b3486;
break b3484;}
l2.add("password_expired");
}
b3487: {
return l2;
}
}
function f599(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function f600(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3488: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3488;
if (!(l8 === "exceeded")) break b3488;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3488;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3488;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b3488;
if ((l12 === false)) break b3488;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3489: {
if (l5 === undefined) break b3489;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3490: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3490;
if (!(l8 === "reached")) break b3490;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3490;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3490;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b3490;
if ((l12 === false)) break b3490;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3491: {
if (l5 === undefined) break b3491;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3492: {
return l2;
}
}
function g601(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3493: {
l2 = new RegoSet();
}
b3494: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3494;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b3494;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b3494;
if (!(l6 === "active")) break b3494;
l2.add("linkage_not_active");
}
b3495: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3495;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b3495;
if (!(l5 === "service")) break b3495;
l2.add("personal_account_not_served");
}
b3496: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3496;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3496;
l6 = l5;
l7 = f582(l0,l1); if (l7 === undefined) break b3496;
l8 = l7;
l9 = f583(l0,l1); if (l9 === undefined) break b3496;
l10 = l9;
l11 = f584(l0,l1,l6,l8,l10); if (l11 === undefined) break b3496;
if ((l11 === false)) break b3496;
l2.add("unit_not_listed");
}
b3497: {
l3 = undefined;
l4 = f586(l0,l1); if (l4 === undefined) break b3497;
if ((l4 === false)) break b3497;
l2.add("unit_not_listed");
}
b3498: {
l3 = undefined;
l4 = f587(l0,l1); if (l4 === undefined) break b3498;
if ((l4 === false)) break b3498;
l2.add("unit_not_listed");
}
b3499: {
l3 = undefined;
l4 = f590(l0,l1,"role_may_not_query"); if (l4 === undefined) break b3499;
if ((l4 === false)) break b3499;
l2.add("role_may_not_query");
}
b3500: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3500;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b3500;
l6 = null;
if (!Q(l5, l6)) break b3500;
l2.add("post_ended");
}
b3501: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3501;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b3501;
l6 = l5;
l7 = f591(l0,l1,l6); if (l7 === undefined) break b3501;
if ((l7 === false)) break b3501;
l2.add("post_ended");
}
b3502: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3502;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b3502;
if (!(l5 === true)) break b3502;
l6 = f594(l0,l1); if (l6 === undefined) break b3502;
if ((l6 === false)) break b3502;
l7 = f597(l0,l1); if (l7 === undefined) break b3502;
if ((l7 === false)) break b3502;
l2.add("right_not_approved");
}
b3503: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3503;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b3503;
l6 = f580(l0,l1); if (l6 === undefined) break b3503;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b3503;
if (!Q(l5, l7)) break b3503;
l8 = f580(l0,l1); if (l8 === undefined) break b3503;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b3503;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b3503;
if ((l11 === false)) break b3503;
l2.add("account_not_own");
}
b3504: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3504;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b3504;
if (!(l5 === "active")) break b3504;
l2.add("account_not_active");
}
b3505: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3505;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b3505;
if (!(l5 === "locked")) break b3505;
b3506: {
l6 = f581(l0,l1); if (l6 === undefined) break b3506;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b3506;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b3506;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b3506;
if ((l9 === false)) break b3506;
break b3505;}
l2.add("account_not_active");
}
b3507: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3507;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b3507;
if (!(l5 === true)) break b3507;
l2.add("application_form_missing");
}
b3508: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3508;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b3508;
if (!(l5 === true)) break b3508;
l2.add("confidentiality_pledge_missing");
}
b3509: {
l3 = undefined;
b3510: {
l4 = f590(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b3510;
if ((l4 === false)) break b3510;
break b3509;}
l2.add("confidentiality_pledge_missing");
}
b3511: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3511;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b3511;
if (!(l5 === false)) break b3511;
l2.add("default_password");
}
b3512: {
l3 = undefined;
l4 = f598(l0,l1); if (l4 === undefined) break b3512;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b3512;
if ((l6 === false)) break b3512;
l7 = f592(l0,l1); if (l7 === undefined) break b3512;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b3512;
l9 = l8;
l10 = f577(l0,l1); if (l10 === undefined) break b3512;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b3512;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b3512;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b3512;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b3512;
l15 = l14;
l16 = f51(l0,l1,l9,l15); if (l16 === undefined) break b3512;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b3512;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b3512;
if ((l20 === false)) break b3512;
l2.add("password_expired");
}
b3513: {
l3 = undefined;
l4 = f599(l0,l1); if (l4 === undefined) break b3513;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b3513;
if ((l6 === false)) break b3513;
l2.add("password_expired");
}
b3514: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3514;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b3514;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b3514;
l7 = l6;
l8 = f577(l0,l1); if (l8 === undefined) break b3514;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b3514;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b3514;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b3514;
l12 = l11;
l13 = f600(l0,l1,l7,l12); if (l13 === undefined) break b3514;
if ((l13 === false)) break b3514;
l2.add("session_idle");
}
b3515: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3515;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b3515;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b3515;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3515;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b3515;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b3515;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b3515;
if ((l12 === false)) break b3515;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3515;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b3515;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b3515;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b3515;
if ((l17 === false)) break b3515;
l2.add("ip_not_whitelisted");
}
b3516: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3516;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b3516;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b3516;
if ((l7 === false)) break b3516;
l2.add("case_number_missing");
}
b3517: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3517;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b3517;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b3517;
if ((l7 === false)) break b3517;
l2.add("reason_missing");
}
b3518: {
l3 = undefined;
l4 = [];
b3519: {
l5 = f581(l0,l1); if (l5 === undefined) break b3519;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b3519;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b3519;
{
const k3520 = keysOf(l7), v3520 = valuesOf(l7);
for (let n3520 = 0; n3520 < v3520.length; n3520++) {
l8 = k3520 === null ? n3520 : k3520[n3520];
l9 = v3520[n3520];
b3521: {
l10 = l8;
l11 = l9;
l12 = f595(l0,l1); if (l12 === undefined) break b3521;
l13 = D(l12, l11); if (l13 === undefined) break b3521;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b3521;
if ((l15 === false)) break b3521;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b3518;
l18 = l17;
l19 = f581(l0,l1); if (l19 === undefined) break b3518;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b3518;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b3518;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b3518;
if ((l23 === false)) break b3518;
l2.add("statement_missing");
}
b3522: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3522;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b3522;
if (!(l5 === true)) break b3522;
l2.add("not_official_use");
}
b3523: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3523;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b3523;
if (!(l5 === true)) break b3523;
l2.add("purpose_not_listed");
}
b3524: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3524;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b3524;
l6 = l5;
l7 = undefined;
b3525: {
b3526: {
if (!Array.isArray(l6)) break b3526;
break b3525;
}
b3527: {
if (!O(l6)) break b3527;
break b3525;
}
b3528: {
if (!(l6 instanceof RegoSet)) break b3528;
break b3525;
}
break b3524;
}
{
const k3529 = keysOf(l6), v3529 = valuesOf(l6);
for (let n3529 = 0; n3529 < v3529.length; n3529++) {
l9 = k3529 === null ? n3529 : k3529[n3529];
l10 = v3529[n3529];
b3530: {
l11 = l9;
l8 = undefined;
b3531: {
l12 = l10;
l13 = f581(l0,l1); if (l13 === undefined) break b3531;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b3531;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b3531;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b3531;
if ((l17 === false)) break b3531;
l8 = true;
}
if (l8 !== undefined) break b3530;
l7 = true;
}
}
}
if (l7 !== undefined) break b3524;
l2.add("field_not_allowed");
}
b3532: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3532;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b3532;
if (!(l5 === true)) break b3532;
l2.add("outside_approved_scope");
}
b3533: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3533;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3533;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b3533;
if ((l7 === false)) break b3533;
l2.add("approval_missing");
}
b3534: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3534;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b3534;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3534;
if ((l7 === false)) break b3534;
l2.add("approval_not_started");
}
b3535: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3535;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3535;
l6 = l5;
l7 = f121(l0,l1,l6); if (l7 === undefined) break b3535;
if ((l7 === false)) break b3535;
l2.add("approval_expired");
}
b3536: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3536;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3536;
l6 = null;
if (!Q(l5, l6)) break b3536;
l2.add("approval_expired");
}
b3537: {
return l2;
}
}
function f601(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g601(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g602(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3538: {
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
b3539: {
if (l3 === undefined) break b3539;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3540: {
return l2;
}
}
function f602(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g602(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3541: {
l3 = undefined;
l4 = [];
b3542: {
l5 = f581(l0,l1); if (l5 === undefined) break b3542;
{
const k3543 = keysOf(l5), v3543 = valuesOf(l5);
for (let n3543 = 0; n3543 < v3543.length; n3543++) {
l6 = k3543 === null ? n3543 : k3543[n3543];
l7 = v3543[n3543];
b3544: {
l8 = l6;
l9 = l7;
l10 = f602(l0,l1); if (l10 === undefined) break b3544;
l11 = D(l10, l8); if (l11 === undefined) break b3544;
{
const k3545 = keysOf(l11), v3545 = valuesOf(l11);
for (let n3545 = 0; n3545 < v3545.length; n3545++) {
l12 = k3545 === null ? n3545 : k3545[n3545];
l13 = v3545[n3545];
b3546: {
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
b3547: {
if (l3 === undefined) break b3547;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3548: {
return l2;
}
}
function f603(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3549: {
l2 = new RegoSet();
}
b3550: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k3551 = keysOf(l5), v3551 = valuesOf(l5);
for (let n3551 = 0; n3551 < v3551.length; n3551++) {
l6 = k3551 === null ? n3551 : k3551[n3551];
l7 = v3551[n3551];
b3552: {
l8 = l6;
l9 = l7;
b3553: {
l10 = f590(l0,l1,l9); if (l10 === undefined) break b3553;
if ((l10 === false)) break b3553;
break b3552;}
l2.add(l9);
}
}
}
}
b3554: {
return l2;
}
}
function f604(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g604(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g605(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3555: {
l3 = undefined;
l4 = [];
b3556: {
l5 = f603(l0,l1); if (l5 === undefined) break b3556;
{
const k3557 = keysOf(l5), v3557 = valuesOf(l5);
for (let n3557 = 0; n3557 < v3557.length; n3557++) {
l6 = k3557 === null ? n3557 : k3557[n3557];
l7 = v3557[n3557];
b3558: {
l8 = l6;
if (!Array.isArray(l7)) break b3558;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b3558;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b3558;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b3558;
l14 = l12;
l15 = f598(l0,l1); if (l15 === undefined) break b3558;
l16 = l15;
b3559: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b3559;
if ((l17 === false)) break b3559;
break b3558;}
l18 = f604(l0,l1); if (l18 === undefined) break b3558;
l19 = l18;
b3560: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b3560;
if ((l20 === false)) break b3560;
break b3558;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3561: {
if (l3 === undefined) break b3561;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3562: {
return l2;
}
}
function f605(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g605(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g606(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3563: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3563;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3563;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3563;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3563;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3563;
if (!(l8 === "unset")) break b3563;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b3564: {
if (l3 === undefined) break b3564;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3565: {
return l2;
}
}
function f606(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g606(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g607(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3566: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3566;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3566;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3566;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3566;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3566;
if (!(l8 === "unset")) break b3566;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b3567: {
if (l3 === undefined) break b3567;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3568: {
return l2;
}
}
function f607(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g607(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g608(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b3569: {
l2 = new RegoSet();
}
b3570: {
l3 = undefined;
l4 = f605(l0,l1); if (l4 === undefined) break b3570;
{
const k3571 = keysOf(l4), v3571 = valuesOf(l4);
for (let n3571 = 0; n3571 < v3571.length; n3571++) {
l5 = k3571 === null ? n3571 : k3571[n3571];
l6 = v3571[n3571];
b3572: {
l7 = l5;
if (!Array.isArray(l6)) break b3572;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b3572;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3572;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b3572;
l13 = l11;
l2.add(l12);
}
}
}
}
b3573: {
l3 = undefined;
b3574: {
l4 = "password_expired";
l5 = f606(l0,l1); if (l5 === undefined) break b3574;
l6 = l5;
l2.add(l4);
}
b3575: {
l7 = "session_idle";
l8 = f607(l0,l1); if (l8 === undefined) break b3575;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b3573;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b3573;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b3573;
{
const k3576 = keysOf(l13), v3576 = valuesOf(l13);
for (let n3576 = 0; n3576 < v3576.length; n3576++) {
l14 = k3576 === null ? n3576 : k3576[n3576];
l15 = v3576[n3576];
b3577: {
l16 = l14;
b3578: {
l17 = D(l10, l14); if (l17 === undefined) break b3578;
break b3577;}
b3579: {
b3580: {
break b3579;
}
break b3577;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b3581: {
return l2;
}
}
function f608(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g608(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g609(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3582: {
l3 = undefined;
l4 = f601(l0,l1); if (l4 === undefined) break b3582;
l5 = l4;
l6 = f608(l0,l1); if (l6 === undefined) break b3582;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b3582;
l9 = l8;
l10 = f581(l0,l1); if (l10 === undefined) break b3582;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b3582;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3583: {
if (l3 === undefined) break b3583;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3584: {
return l2;
}
}
function f609(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g609(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function f610(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3585: {
b3586: {
l4 = undefined;
l5 = l3;
l6 = f592(l0,l1); if (l6 === undefined) break b3586;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b3586;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b3586;
l10 = D(l9, l8); if (l10 === undefined) break b3586;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b3586;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b3587: {
if (l4 !== undefined) break b3587;
l5 = l3;
l6 = [];
b3588: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3588;
{
const k3589 = keysOf(l7), v3589 = valuesOf(l7);
for (let n3589 = 0; n3589 < v3589.length; n3589++) {
l8 = k3589 === null ? n3589 : k3589[n3589];
l9 = v3589[n3589];
b3590: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3590;
l13 = l12;
l14 = f580(l0,l1); if (l14 === undefined) break b3590;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b3590;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b3590;
if ((l17 === false)) break b3590;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b3590;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b3587;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b3587;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b3591: {
if (l4 !== undefined) break b3591;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3592: {
if (l4 === undefined) break b3592;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3593: {
return l2;
}
}
function f611(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3594: {
b3595: {
l4 = undefined;
l5 = l3;
l6 = f592(l0,l1); if (l6 === undefined) break b3595;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3595;
if (!(l7 === true)) break b3595;
b3596: {
l8 = f594(l0,l1); if (l8 === undefined) break b3596;
if ((l8 === false)) break b3596;
break b3595;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b3595;
l10 = l9;
l11 = f610(l0,l1,l10); if (l11 === undefined) break b3595;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b3597: {
if (l4 !== undefined) break b3597;
l5 = l3;
l6 = f592(l0,l1); if (l6 === undefined) break b3597;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3597;
if (!(l7 === true)) break b3597;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b3597;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b3598: {
if (l4 !== undefined) break b3598;
l5 = l3;
l6 = f610(l0,l1,l5); if (l6 === undefined) break b3598;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b3599: {
if (l4 === undefined) break b3599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3600: {
return l2;
}
}
function g612(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3601: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3601;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b3601;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3602: {
if (l3 === undefined) break b3602;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3603: {
return l2;
}
}
function f612(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g612(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g613(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3604: {
l2 = new Bare();
}
b3605: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3605;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b3605;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3605;
{
const k3606 = keysOf(l6), v3606 = valuesOf(l6);
for (let n3606 = 0; n3606 < v3606.length; n3606++) {
l7 = k3606 === null ? n3606 : k3606[n3606];
l8 = v3606[n3606];
b3607: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b3608: {
return l2;
}
}
function f613(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g613(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g614(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3609: {
l3 = undefined;
l4 = new RegoSet();
b3610: {
l5 = f595(l0,l1); if (l5 === undefined) break b3610;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3610;
{
const k3611 = keysOf(l6), v3611 = valuesOf(l6);
for (let n3611 = 0; n3611 < v3611.length; n3611++) {
l7 = k3611 === null ? n3611 : k3611[n3611];
l8 = v3611[n3611];
b3612: {
l9 = l7;
l10 = l8;
b3613: {
l11 = f613(l0,l1); if (l11 === undefined) break b3613;
l12 = D(l11, l10); if (l12 === undefined) break b3613;
if ((l12 === false)) break b3613;
break b3612;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b3612;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b3612;
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
b3614: {
if (l3 === undefined) break b3614;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3615: {
return l2;
}
}
function f614(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g614(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g615(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3616: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3616;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b3616;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b3616;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3617: {
if (l3 === undefined) break b3617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3618: {
return l2;
}
}
function f615(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g615(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g616(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b3619: {
l3 = undefined;
l4 = new RegoSet();
b3620: {
l5 = f609(l0,l1); if (l5 === undefined) break b3620;
{
const k3621 = keysOf(l5), v3621 = valuesOf(l5);
for (let n3621 = 0; n3621 < v3621.length; n3621++) {
l6 = k3621 === null ? n3621 : k3621[n3621];
l7 = v3621[n3621];
b3622: {
l8 = l6;
l9 = l7;
l10 = f611(l0,l1,l9); if (l10 === undefined) break b3622;
l11 = l10;
l12 = new Bare();
b3623: {
l13 = f612(l0,l1); if (l13 === undefined) break b3623;
l12["account_not_active"] = l13;
}
b3624: {
l14 = f614(l0,l1); if (l14 === undefined) break b3624;
l12["field_not_allowed"] = l14;
}
b3625: {
l15 = f615(l0,l1); if (l15 === undefined) break b3625;
l12["linkage_not_active"] = l15;
}
b3626: {
b3627: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3627;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3627;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b3627;
l16 = merge(l19, l12);
break b3626;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b3622;
l23 = l22;
l24 = f81(l0,l1,l8,l11,l23); if (l24 === undefined) break b3622;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b3628: {
if (l3 === undefined) break b3628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3629: {
return l2;
}
}
function f616(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g616(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g617(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b3630: {
l2 = new RegoSet();
}
b3631: {
l3 = undefined;
l4 = f605(l0,l1); if (l4 === undefined) break b3631;
{
const k3632 = keysOf(l4), v3632 = valuesOf(l4);
for (let n3632 = 0; n3632 < v3632.length; n3632++) {
l5 = k3632 === null ? n3632 : k3632[n3632];
l6 = v3632[n3632];
b3633: {
l7 = l5;
if (!Array.isArray(l6)) break b3633;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b3633;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3633;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b3633;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b3634: {
l3 = undefined;
b3635: {
l4 = "password_expired";
l5 = f606(l0,l1); if (l5 === undefined) break b3635;
l6 = l5;
l7 = f581(l0,l1); if (l7 === undefined) break b3635;
l8 = D(l7, l4); if (l8 === undefined) break b3635;
if ((l8 === false)) break b3635;
l9 = new O27(l6);
l2.add(l9);
}
b3636: {
l10 = "session_idle";
l11 = f607(l0,l1); if (l11 === undefined) break b3636;
l12 = l11;
l13 = f581(l0,l1); if (l13 === undefined) break b3636;
l14 = D(l13, l10); if (l14 === undefined) break b3636;
if ((l14 === false)) break b3636;
l15 = new O27(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3634;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3634;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b3634;
{
const k3637 = keysOf(l19), v3637 = valuesOf(l19);
for (let n3637 = 0; n3637 < v3637.length; n3637++) {
l20 = k3637 === null ? n3637 : k3637[n3637];
l21 = v3637[n3637];
b3638: {
l22 = l20;
b3639: {
l23 = D(l16, l20); if (l23 === undefined) break b3639;
break b3638;}
b3640: {
b3641: {
break b3640;
}
break b3638;
}
l26 = l21;
l27 = f581(l0,l1); if (l27 === undefined) break b3638;
l28 = D(l27, l22); if (l28 === undefined) break b3638;
if ((l28 === false)) break b3638;
l29 = new O27(l26);
l2.add(l29);
}
}
}
}
b3642: {
return l2;
}
}
function f617(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g617(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g618(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3643: {
b3644: {
l3 = undefined;
l4 = f609(l0,l1); if (l4 === undefined) break b3644;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3644;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3644;
if ((l9 === false)) break b3644;
l10 = f609(l0,l1); if (l10 === undefined) break b3644;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3645: {
if (l3 !== undefined) break b3645;
l4 = f581(l0,l1); if (l4 === undefined) break b3645;
l5 = l4;
l6 = f599(l0,l1); if (l6 === undefined) break b3645;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b3645;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3646: {
if (l3 === undefined) break b3646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3647: {
return l2;
}
}
function f618(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g618(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g619(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3648: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3648;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3648;
l6 = l5;
l7 = f582(l0,l1); if (l7 === undefined) break b3648;
l8 = l7;
l9 = f583(l0,l1); if (l9 === undefined) break b3648;
l10 = l9;
l11 = f103(l0,l1,l6,l8,l10); if (l11 === undefined) break b3648;
if ((l11 === false)) break b3648;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3649: {
if (l3 === undefined) break b3649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3650: {
l3 = undefined;
l4 = f587(l0,l1); if (l4 === undefined) break b3650;
if ((l4 === false)) break b3650;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3651: {
if (l3 === undefined) break b3651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3652: {
return l2;
}
}
function f619(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g619(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g620(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3653: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3653;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3653;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3653;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b3653;
{
const k3654 = keysOf(l7), v3654 = valuesOf(l7);
for (let n3654 = 0; n3654 < v3654.length; n3654++) {
l8 = k3654 === null ? n3654 : k3654[n3654];
l9 = v3654[n3654];
b3655: {
l10 = l8;
l11 = l9;
l12 = f580(l0,l1); if (l12 === undefined) break b3655;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3655;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3655;
if ((l15 === false)) break b3655;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3656: {
if (l3 === undefined) break b3656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3657: {
return l2;
}
}
function f620(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g620(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g621(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3658: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3658;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3658;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3658;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3658;
{
const k3659 = keysOf(l7), v3659 = valuesOf(l7);
for (let n3659 = 0; n3659 < v3659.length; n3659++) {
l8 = k3659 === null ? n3659 : k3659[n3659];
l9 = v3659[n3659];
b3660: {
l10 = l8;
l11 = l9;
l12 = f580(l0,l1); if (l12 === undefined) break b3660;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3660;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3660;
if ((l15 === false)) break b3660;
b3661: {
l16 = f620(l0,l1); if (l16 === undefined) break b3661;
if ((l16 === false)) break b3661;
break b3660;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3662: {
if (l3 === undefined) break b3662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3663: {
return l2;
}
}
function f621(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g621(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g622(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3664: {
l2 = new RegoSet();
}
b3665: {
l3 = undefined;
l4 = f618(l0,l1); if (l4 === undefined) break b3665;
{
const k3666 = keysOf(l4), v3666 = valuesOf(l4);
for (let n3666 = 0; n3666 < v3666.length; n3666++) {
l5 = k3666 === null ? n3666 : k3666[n3666];
l6 = v3666[n3666];
b3667: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b3667;
if ((l9 === false)) break b3667;
l10 = f610(l0,l1,l8); if (l10 === undefined) break b3667;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3667;
l13 = l12;
{
const k3668 = keysOf(l13), v3668 = valuesOf(l13);
for (let n3668 = 0; n3668 < v3668.length; n3668++) {
l14 = k3668 === null ? n3668 : k3668[n3668];
l15 = v3668[n3668];
b3669: {
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
b3670: {
l3 = undefined;
l4 = f609(l0,l1); if (l4 === undefined) break b3670;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3670;
l6 = l5;
l7 = f611(l0,l1,l6); if (l7 === undefined) break b3670;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3670;
l10 = l9;
{
const k3671 = keysOf(l10), v3671 = valuesOf(l10);
for (let n3671 = 0; n3671 < v3671.length; n3671++) {
l11 = k3671 === null ? n3671 : k3671[n3671];
l12 = v3671[n3671];
b3672: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3673: {
l3 = undefined;
l4 = f618(l0,l1); if (l4 === undefined) break b3673;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3673;
if ((l5 === false)) break b3673;
l6 = f619(l0,l1); if (l6 === undefined) break b3673;
if ((l6 === false)) break b3673;
l7 = f581(l0,l1); if (l7 === undefined) break b3673;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b3673;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b3673;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3673;
l12 = l11;
{
const k3674 = keysOf(l12), v3674 = valuesOf(l12);
for (let n3674 = 0; n3674 < v3674.length; n3674++) {
l13 = k3674 === null ? n3674 : k3674[n3674];
l14 = v3674[n3674];
b3675: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3676: {
l3 = undefined;
l4 = f618(l0,l1); if (l4 === undefined) break b3676;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3676;
if ((l5 === false)) break b3676;
l6 = f621(l0,l1); if (l6 === undefined) break b3676;
if ((l6 === false)) break b3676;
l7 = f581(l0,l1); if (l7 === undefined) break b3676;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b3676;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b3676;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3676;
l12 = l11;
{
const k3677 = keysOf(l12), v3677 = valuesOf(l12);
for (let n3677 = 0; n3677 < v3677.length; n3677++) {
l13 = k3677 === null ? n3677 : k3677[n3677];
l14 = v3677[n3677];
b3678: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3679: {
return l2;
}
}
function f622(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g622(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g623(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3680: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3680;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b3680;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b3680;
if ((l7 === false)) break b3680;
l8 = f580(l0,l1); if (l8 === undefined) break b3680;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3680;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b3680;
if ((l11 === false)) break b3680;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3681: {
if (l3 === undefined) break b3681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3682: {
return l2;
}
}
function f623(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g623(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g624(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3683: {
b3684: {
l3 = undefined;
l4 = f623(l0,l1); if (l4 === undefined) break b3684;
if ((l4 === false)) break b3684;
l5 = f578(l0,l1); if (l5 === undefined) break b3684;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3684;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3684;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3684;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3685: {
if (l3 !== undefined) break b3685;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3686: {
if (l3 === undefined) break b3686;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3687: {
return l2;
}
}
function f624(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g624(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function f625(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3688: {
b3689: {
l4 = undefined;
l5 = l3;
l6 = f609(l0,l1); if (l6 === undefined) break b3689;
l7 = D(l6, l5); if (l7 === undefined) break b3689;
if ((l7 === false)) break b3689;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b3690: {
if (l4 !== undefined) break b3690;
l5 = l3;
l6 = f608(l0,l1); if (l6 === undefined) break b3690;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3690;
if ((l8 === false)) break b3690;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3691: {
if (l4 !== undefined) break b3691;
l5 = l3;
l6 = f599(l0,l1); if (l6 === undefined) break b3691;
l7 = l6;
l8 = new RegoSet();
b3692: {
l9 = "confidentiality_pledge_missing";
b3693: {
l10 = f590(l0,l1,l9); if (l10 === undefined) break b3693;
if ((l10 === false)) break b3693;
break b3692;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b3691;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b3691;
if ((l14 === false)) break b3691;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b3694: {
if (l4 !== undefined) break b3694;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b3695: {
if (l4 === undefined) break b3695;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3696: {
return l2;
}
}
function g626(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3697: {
l3 = undefined;
l4 = [];
b3698: {
l5 = f67(l0,l1,"checks"); if (l5 === undefined) break b3698;
if ((l5 === false)) break b3698;
l6 = f578(l0,l1); if (l6 === undefined) break b3698;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b3698;
{
const k3699 = keysOf(l7), v3699 = valuesOf(l7);
for (let n3699 = 0; n3699 < v3699.length; n3699++) {
l8 = k3699 === null ? n3699 : k3699[n3699];
l9 = v3699[n3699];
b3700: {
l10 = l8;
l11 = l9;
l12 = f581(l0,l1); if (l12 === undefined) break b3700;
l13 = D(l12, l11); if (l13 === undefined) break b3700;
l14 = l13;
l15 = f610(l0,l1,l14); if (l15 === undefined) break b3700;
l16 = l15;
l17 = f625(l0,l1,l11); if (l17 === undefined) break b3700;
l18 = l17;
l19 = f154(l0,l1,l11,l16,l18); if (l19 === undefined) break b3700;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3701: {
if (l3 === undefined) break b3701;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3702: {
return l2;
}
}
function f626(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g626(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g627(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3703: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3703;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3703;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3703;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3703;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3704: {
if (l3 === undefined) break b3704;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3705: {
return l2;
}
}
function f627(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g627(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g628(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3706: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3706;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3706;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3706;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3706;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3707: {
if (l3 === undefined) break b3707;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3708: {
return l2;
}
}
function f628(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g629(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b3709: {
l2 = new RegoSet();
}
b3710: {
l3 = undefined;
b3711: {
l4 = "password_expired";
l5 = f627(l0,l1); if (l5 === undefined) break b3711;
l6 = l5;
l7 = f90(l0,l1,l6); if (l7 === undefined) break b3711;
l8 = l7;
{
const k3712 = keysOf(l8), v3712 = valuesOf(l8);
for (let n3712 = 0; n3712 < v3712.length; n3712++) {
l9 = k3712 === null ? n3712 : k3712[n3712];
l10 = v3712[n3712];
b3713: {
l11 = l9;
l12 = l10;
l13 = f618(l0,l1); if (l13 === undefined) break b3713;
l14 = D(l13, l4); if (l14 === undefined) break b3713;
if ((l14 === false)) break b3713;
l2.add(l12);
}
}
}
}
b3714: {
l15 = "session_idle";
l16 = f628(l0,l1); if (l16 === undefined) break b3714;
l17 = l16;
l18 = f90(l0,l1,l17); if (l18 === undefined) break b3714;
l19 = l18;
{
const k3715 = keysOf(l19), v3715 = valuesOf(l19);
for (let n3715 = 0; n3715 < v3715.length; n3715++) {
l20 = k3715 === null ? n3715 : k3715[n3715];
l21 = v3715[n3715];
b3716: {
l22 = l20;
l23 = l21;
l24 = f618(l0,l1); if (l24 === undefined) break b3716;
l25 = D(l24, l15); if (l25 === undefined) break b3716;
if ((l25 === false)) break b3716;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b3710;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b3710;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b3710;
{
const k3717 = keysOf(l29), v3717 = valuesOf(l29);
for (let n3717 = 0; n3717 < v3717.length; n3717++) {
l30 = k3717 === null ? n3717 : k3717[n3717];
l31 = v3717[n3717];
b3718: {
l32 = l30;
b3719: {
l33 = D(l26, l30); if (l33 === undefined) break b3719;
break b3718;}
b3720: {
b3721: {
break b3720;
}
break b3718;
}
l36 = l31;
l37 = f90(l0,l1,l36); if (l37 === undefined) break b3718;
l38 = l37;
{
const k3722 = keysOf(l38), v3722 = valuesOf(l38);
for (let n3722 = 0; n3722 < v3722.length; n3722++) {
l39 = k3722 === null ? n3722 : k3722[n3722];
l40 = v3722[n3722];
b3723: {
l41 = l39;
l42 = l40;
l43 = f618(l0,l1); if (l43 === undefined) break b3723;
l44 = D(l43, l32); if (l44 === undefined) break b3723;
if ((l44 === false)) break b3723;
l2.add(l42);
}
}
}
}
}
}
}
b3724: {
l3 = undefined;
l4 = f623(l0,l1); if (l4 === undefined) break b3724;
if ((l4 === false)) break b3724;
l5 = f578(l0,l1); if (l5 === undefined) break b3724;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3724;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3724;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3724;
l10 = l9;
l2.add(l10);
}
b3725: {
return l2;
}
}
function f629(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g629(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g630(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3726: {
b3727: {
l3 = undefined;
b3728: {
l4 = f578(l0,l1); if (l4 === undefined) break b3728;
if ((l4 === false)) break b3728;
break b3727;}
l5 = f579(l0,l1); if (l5 === undefined) break b3727;
l6 = l5;
l7 = [];
b3729: {
l8 = f577(l0,l1); if (l8 === undefined) break b3729;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3727;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3730: {
if (l3 !== undefined) break b3730;
l4 = f616(l0,l1); if (l4 === undefined) break b3730;
l5 = l4;
l6 = f617(l0,l1); if (l6 === undefined) break b3730;
l7 = l6;
l8 = f144(l0,l1,l5,l7); if (l8 === undefined) break b3730;
l9 = l8;
l10 = l9;
l11 = f578(l0,l1); if (l11 === undefined) break b3730;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3730;
l14 = l13;
l15 = f622(l0,l1); if (l15 === undefined) break b3730;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3730;
l18 = l17;
l19 = f624(l0,l1); if (l19 === undefined) break b3730;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3730;
l22 = l21;
l23 = f579(l0,l1); if (l23 === undefined) break b3730;
l24 = l23;
l25 = f577(l0,l1); if (l25 === undefined) break b3730;
l26 = l25;
l27 = f626(l0,l1); if (l27 === undefined) break b3730;
l28 = l27;
l29 = f617(l0,l1); if (l29 === undefined) break b3730;
l30 = l29;
l31 = [];
b3731: {
if (!(l10 === "permit")) break b3731;
l32 = f578(l0,l1); if (l32 === undefined) break b3731;
l33 = l32;
l34 = f76(l0,l1,l33); if (l34 === undefined) break b3731;
l35 = l34;
{
const k3732 = keysOf(l35), v3732 = valuesOf(l35);
for (let n3732 = 0; n3732 < v3732.length; n3732++) {
l36 = k3732 === null ? n3732 : k3732[n3732];
l37 = v3732[n3732];
b3733: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f616(l0,l1); if (l41 === undefined) break b3730;
l42 = l41;
l43 = f629(l0,l1); if (l43 === undefined) break b3730;
l44 = l43;
l45 = new O28(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3730;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3734: {
if (l3 === undefined) break b3734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3735: {
return l2;
}
}
function f630(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g630(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g631(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3736: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3736;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3736;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3737: {
if (l3 === undefined) break b3737;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3738: {
return l2;
}
}
function f631(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3739: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3739;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3739;
l6 = l5;
l7 = f631(l0,l1); if (l7 === undefined) break b3739;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3739;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3739;
l10 = D(l9, l6); if (l10 === undefined) break b3739;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3740: {
if (l3 === undefined) break b3740;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3741: {
return l2;
}
}
function f632(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function f633(l0,l1) {
let l3,l2;
b3742: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3743: {
if (l3 === undefined) break b3743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3744: {
return l2;
}
}
function g634(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3745: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3745;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3745;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3745;
if ((l7 === false)) break b3745;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3745;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3745;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3746: {
if (l3 === undefined) break b3746;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3747: {
return l2;
}
}
function f634(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g634(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g635(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3748: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3748;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3748;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3748;
if ((l7 === false)) break b3748;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3748;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3748;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3749: {
if (l3 === undefined) break b3749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3750: {
return l2;
}
}
function f635(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g635(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g636(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3751: {
b3752: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3752;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3752;
if (!(l5 === "account_closed")) break b3752;
l6 = f635(l0,l1); if (l6 === undefined) break b3752;
l7 = l6;
l8 = f634(l0,l1); if (l8 === undefined) break b3752;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3752;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3753: {
if (l3 !== undefined) break b3753;
l4 = f632(l0,l1); if (l4 === undefined) break b3753;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3753;
if (!(l5 === "event")) break b3753;
l6 = f635(l0,l1); if (l6 === undefined) break b3753;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3754: {
if (l3 === undefined) break b3754;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3755: {
return l2;
}
}
function f636(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g636(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
const f637 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27;
b3756: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3756;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b3756;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3757: {
if (l5 === undefined) break b3757;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3758: {
b3759: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3759;
l10 = l9;
l11 = l10;
l12 = H(l7) ? l7.months : undefined; if (l12 === undefined && (l12 = S(l7, "months")) === undefined) break b3759;
l13 = l12;
l14 = f50(l0,l1,l11,l13); if (l14 === undefined) break b3759;
l15 = l14;
l16 = l15;
l17 = 8;
l18 = 2;
l19 = b_substring(l16,l17,l18); if (l19 === undefined) break b3759;
l20 = l19;
l21 = 8;
l22 = 2;
l23 = b_substring(l11,l21,l22); if (l23 === undefined) break b3759;
l24 = l23;
if (!Q(l20, l24)) break b3759;
l25 = -1;
l26 = f4(l0,l1,l16,l25); if (l26 === undefined) break b3759;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b3760: {
if (l5 !== undefined) break b3760;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3760;
l10 = l9;
l11 = H(l7) ? l7.months : undefined; if (l11 === undefined && (l11 = S(l7, "months")) === undefined) break b3760;
l12 = l11;
l13 = f50(l0,l1,l10,l12); if (l13 === undefined) break b3760;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b3761: {
if (l5 === undefined) break b3761;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3762: {
return l2;
}
});
function g638(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3763: {
l3 = undefined;
l4 = f636(l0,l1); if (l4 === undefined) break b3763;
l5 = l4;
l6 = f632(l0,l1); if (l6 === undefined) break b3763;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3763;
l8 = l7;
l9 = f637(l0,l1,l5,l8); if (l9 === undefined) break b3763;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3764: {
if (l3 === undefined) break b3764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3765: {
return l2;
}
}
function f638(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g638(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g639(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b3766: {
l2 = new RegoSet();
}
b3767: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3767;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3767;
if (!(l5 === "account_closed")) break b3767;
b3768: {
l6 = f634(l0,l1); if (l6 === undefined) break b3768;
if ((l6 === false)) break b3768;
break b3767;}
l7 = f632(l0,l1); if (l7 === undefined) break b3767;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3767;
l10 = l9;
l2.add(l10);
}
b3769: {
l3 = undefined;
l4 = f636(l0,l1); if (l4 === undefined) break b3769;
if ((l4 === false)) break b3769;
l5 = f632(l0,l1); if (l5 === undefined) break b3769;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3769;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3769;
if ((l8 === false)) break b3769;
b3770: {
l9 = f638(l0,l1); if (l9 === undefined) break b3770;
if ((l9 === false)) break b3770;
break b3769;}
l10 = f632(l0,l1); if (l10 === undefined) break b3769;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3769;
l13 = l12;
l2.add(l13);
}
b3771: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3771;
l5 = l4;
l6 = f638(l0,l1); if (l6 === undefined) break b3771;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3771;
if ((l8 === false)) break b3771;
l9 = f632(l0,l1); if (l9 === undefined) break b3771;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3771;
l12 = l11;
l2.add(l12);
}
b3772: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3772;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3772;
if (!(l5 === "account_closed")) break b3772;
l6 = f634(l0,l1); if (l6 === undefined) break b3772;
l7 = l6;
l8 = f632(l0,l1); if (l8 === undefined) break b3772;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3772;
l10 = l9;
l11 = f637(l0,l1,l7,l10); if (l11 === undefined) break b3772;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b3772;
l14 = l13;
l15 = b_lte(l14,l12); if (l15 === undefined) break b3772;
if ((l15 === false)) break b3772;
l16 = f632(l0,l1); if (l16 === undefined) break b3772;
l17 = l16;
l18 = f27(l0,l1,"must_be_kept",l17); if (l18 === undefined) break b3772;
l19 = l18;
l2.add(l19);
}
b3773: {
return l2;
}
}
function f639(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g639(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g640(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3774: {
l2 = new RegoSet();
}
b3775: {
l3 = undefined;
b3776: {
l4 = f635(l0,l1); if (l4 === undefined) break b3776;
if ((l4 === false)) break b3776;
break b3775;}
l5 = new O8("event_on");
l2.add(l5);
}
b3777: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3777;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3777;
if (!(l5 === "unset")) break b3777;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3777;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3777;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3777;
l11 = l10;
l12 = new O27(l11);
l2.add(l12);
}
b3778: {
return l2;
}
}
function f640(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g640(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g641(l0,l1) {
let l3,l4,l2;
b3779: {
b3780: {
l3 = undefined;
l4 = f634(l0,l1); if (l4 === undefined) break b3780;
if ((l4 === false)) break b3780;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3781: {
if (l3 !== undefined) break b3781;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3782: {
if (l3 === undefined) break b3782;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3783: {
return l2;
}
}
function f641(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g641(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g642(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3784: {
l3 = undefined;
l4 = f636(l0,l1); if (l4 === undefined) break b3784;
if ((l4 === false)) break b3784;
l5 = f632(l0,l1); if (l5 === undefined) break b3784;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3784;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3785: {
if (l3 === undefined) break b3785;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3786: {
return l2;
}
}
function f642(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g642(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g643(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3787: {
b3788: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3788;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3788;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3788;
if ((l7 === false)) break b3788;
l8 = f636(l0,l1); if (l8 === undefined) break b3788;
l9 = l8;
l10 = f632(l0,l1); if (l10 === undefined) break b3788;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3788;
l12 = l11;
l13 = f632(l0,l1); if (l13 === undefined) break b3788;
l14 = l13;
l15 = new Bare();
b3789: {
l16 = f638(l0,l1); if (l16 === undefined) break b3789;
l15["keep_through"] = l16;
}
b3790: {
l17 = f642(l0,l1); if (l17 === undefined) break b3790;
l15["qualifier"] = l17;
}
b3791: {
b3792: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3792;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3792;
l21 = D(l20, "values"); if (l21 === undefined) break b3792;
l18 = merge(l21, l15);
break b3791;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f177(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3788;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3793: {
if (l3 !== undefined) break b3793;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3794: {
if (l3 === undefined) break b3794;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3795: {
return l2;
}
}
function f643(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g643(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g644(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3796: {
b3797: {
l3 = undefined;
b3798: {
l4 = f632(l0,l1); if (l4 === undefined) break b3798;
if ((l4 === false)) break b3798;
break b3797;}
l5 = f633(l0,l1); if (l5 === undefined) break b3797;
l6 = l5;
l7 = [];
b3799: {
l8 = f631(l0,l1); if (l8 === undefined) break b3799;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3797;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3800: {
if (l3 !== undefined) break b3800;
l4 = f639(l0,l1); if (l4 === undefined) break b3800;
l5 = l4;
l6 = f640(l0,l1); if (l6 === undefined) break b3800;
l7 = l6;
l8 = f144(l0,l1,l5,l7); if (l8 === undefined) break b3800;
l9 = l8;
l10 = f632(l0,l1); if (l10 === undefined) break b3800;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3800;
l13 = l12;
l14 = f632(l0,l1); if (l14 === undefined) break b3800;
l15 = l14;
l16 = f639(l0,l1); if (l16 === undefined) break b3800;
l17 = l16;
l18 = f640(l0,l1); if (l18 === undefined) break b3800;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f266(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3800;
l22 = l21;
l23 = [];
b3801: {
l24 = f632(l0,l1); if (l24 === undefined) break b3801;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3801;
if (!(l25 === "account_closed")) break b3801;
l26 = f67(l0,l1,"checks"); if (l26 === undefined) break b3801;
if ((l26 === false)) break b3801;
l27 = f641(l0,l1); if (l27 === undefined) break b3801;
l28 = l27;
l29 = f632(l0,l1); if (l29 === undefined) break b3801;
l30 = l29;
l31 = f154(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3801;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3800;
l35 = l34;
l36 = f632(l0,l1); if (l36 === undefined) break b3800;
l37 = l36;
l38 = f90(l0,l1,l37); if (l38 === undefined) break b3800;
l39 = l38;
l40 = f633(l0,l1); if (l40 === undefined) break b3800;
l41 = l40;
l42 = f631(l0,l1); if (l42 === undefined) break b3800;
l43 = l42;
l44 = f640(l0,l1); if (l44 === undefined) break b3800;
l45 = l44;
l46 = [];
b3802: {
l47 = f639(l0,l1); if (l47 === undefined) break b3802;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3802;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3802;
if ((l52 === false)) break b3802;
l53 = f632(l0,l1); if (l53 === undefined) break b3802;
l54 = l53;
l55 = f74(l0,l1,"keep_record",l54); if (l55 === undefined) break b3802;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f639(l0,l1); if (l58 === undefined) break b3800;
l59 = l58;
l60 = new Bare();
b3803: {
l61 = f638(l0,l1); if (l61 === undefined) break b3803;
l60["keep_through"] = l61;
}
b3804: {
l62 = f642(l0,l1); if (l62 === undefined) break b3804;
l60["qualifier"] = l62;
}
b3805: {
b3806: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3806;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3806;
l66 = D(l65, "values"); if (l66 === undefined) break b3806;
l63 = merge(l66, l60);
break b3805;
}
l63 = l60;
}
l67 = l63;
l68 = f643(l0,l1); if (l68 === undefined) break b3800;
l69 = l68;
l70 = new O64(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3800;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3807: {
if (l3 === undefined) break b3807;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3808: {
return l2;
}
}
function f644(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g644(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g645(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3809: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3809;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3809;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3810: {
if (l3 === undefined) break b3810;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3811: {
return l2;
}
}
function f645(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g645(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f646(l0,l1) {
let l3,l2;
b3812: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3813: {
if (l3 === undefined) break b3813;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3814: {
return l2;
}
}
function g647(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3815: {
l3 = undefined;
l4 = f645(l0,l1); if (l4 === undefined) break b3815;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3815;
l8 = l7;
l9 = f645(l0,l1); if (l9 === undefined) break b3815;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3815;
l11 = l10;
l12 = f645(l0,l1); if (l12 === undefined) break b3815;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3815;
l14 = l13;
l15 = f645(l0,l1); if (l15 === undefined) break b3815;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3815;
l17 = l16;
l18 = new O92(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3815;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3816: {
if (l3 === undefined) break b3816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3817: {
return l2;
}
}
function f647(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g647(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g648(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3818: {
b3819: {
l3 = undefined;
b3820: {
l4 = f645(l0,l1); if (l4 === undefined) break b3820;
if ((l4 === false)) break b3820;
break b3819;}
l5 = f646(l0,l1); if (l5 === undefined) break b3819;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3819;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3821: {
if (l3 !== undefined) break b3821;
l4 = f645(l0,l1); if (l4 === undefined) break b3821;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3821;
l7 = l6;
l8 = f645(l0,l1); if (l8 === undefined) break b3821;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3821;
l11 = l10;
l12 = f646(l0,l1); if (l12 === undefined) break b3821;
l13 = l12;
l14 = f645(l0,l1); if (l14 === undefined) break b3821;
l15 = l14;
l16 = f647(l0,l1); if (l16 === undefined) break b3821;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3821;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3822: {
if (l3 === undefined) break b3822;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3823: {
return l2;
}
}
function f648(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g648(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function g649(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3824: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3824;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3824;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3825: {
if (l3 === undefined) break b3825;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3826: {
return l2;
}
}
function f649(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g649(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g650(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3827: {
l3 = undefined;
l4 = f649(l0,l1); if (l4 === undefined) break b3827;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3827;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3827;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3828: {
if (l3 === undefined) break b3828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3829: {
return l2;
}
}
function f650(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g650(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f651(l0,l1) {
let l3,l2;
b3830: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3831: {
if (l3 === undefined) break b3831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3832: {
return l2;
}
}
function g652(l0,l1) {
let l3,l4,l2;
b3833: {
l3 = undefined;
l4 = new O56("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3834: {
if (l3 === undefined) break b3834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3835: {
return l2;
}
}
function f652(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g652(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function g653(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3836: {
b3837: {
l3 = undefined;
b3838: {
l4 = f650(l0,l1); if (l4 === undefined) break b3838;
if ((l4 === false)) break b3838;
break b3837;}
l5 = f651(l0,l1); if (l5 === undefined) break b3837;
l6 = l5;
l7 = [];
b3839: {
l8 = f649(l0,l1); if (l8 === undefined) break b3839;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3837;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3840: {
if (l3 !== undefined) break b3840;
l4 = f652(l0,l1); if (l4 === undefined) break b3840;
l5 = l4;
l6 = f649(l0,l1); if (l6 === undefined) break b3840;
l7 = l6;
l8 = f650(l0,l1); if (l8 === undefined) break b3840;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b3840;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3841: {
if (l3 === undefined) break b3841;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3842: {
return l2;
}
}
function f653(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g653(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g654(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3843: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3843;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3843;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3843;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3843;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3843;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3844: {
if (l3 === undefined) break b3844;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3845: {
return l2;
}
}
function f654(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g654(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g655(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3846: {
l3 = undefined;
l4 = f654(l0,l1); if (l4 === undefined) break b3846;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3846;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3846;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3847: {
if (l3 === undefined) break b3847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3848: {
return l2;
}
}
function f655(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g655(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g656(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3849: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3849;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3849;
l6 = l5;
l7 = f655(l0,l1); if (l7 === undefined) break b3849;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3849;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3849;
if ((l10 === false)) break b3849;
l11 = f655(l0,l1); if (l11 === undefined) break b3849;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3850: {
if (l3 === undefined) break b3850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3851: {
return l2;
}
}
function f656(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g656(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function f657(l0,l1) {
let l3,l2;
b3852: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3853: {
if (l3 === undefined) break b3853;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3854: {
return l2;
}
}
function f658(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3855: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f241(l0,l1); if (l8 === undefined) break b3855;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3855;
l10 = D(l9, l6); if (l10 === undefined) break b3855;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3855;
l13 = l12;
l14 = f241(l0,l1); if (l14 === undefined) break b3855;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3855;
l16 = D(l15, l13); if (l16 === undefined) break b3855;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3856: {
if (l5 === undefined) break b3856;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3857: {
return l2;
}
}
function g659(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3858: {
l3 = undefined;
l4 = f656(l0,l1); if (l4 === undefined) break b3858;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3858;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3858;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3858;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3858;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3858;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3858;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3858;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3859: {
if (l3 === undefined) break b3859;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3860: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3860;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3860;
l6 = l5;
l7 = f656(l0,l1); if (l7 === undefined) break b3860;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3860;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3860;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3860;
l11 = l10;
l12 = f658(l0,l1,l6,l11); if (l12 === undefined) break b3860;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3861: {
if (l3 === undefined) break b3861;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3862: {
return l2;
}
}
function f659(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g659(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g660(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3863: {
l3 = undefined;
l4 = f659(l0,l1); if (l4 === undefined) break b3863;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3863;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3863;
if ((l8 === false)) break b3863;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3864: {
if (l3 === undefined) break b3864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3865: {
return l2;
}
}
function f660(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g660(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g661(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3866: {
l3 = undefined;
l4 = f660(l0,l1); if (l4 === undefined) break b3866;
if ((l4 === false)) break b3866;
l5 = f34(l0,l1); if (l5 === undefined) break b3866;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3866;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3866;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3866;
if (!(l13 === "unavailable")) break b3866;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3867: {
if (l3 === undefined) break b3867;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3868: {
return l2;
}
}
function f661(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g661(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function f662(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3869: {
b3870: {
l4 = undefined;
l5 = l3;
l6 = [];
b3871: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3871;
{
const k3872 = keysOf(l7), v3872 = valuesOf(l7);
for (let n3872 = 0; n3872 < v3872.length; n3872++) {
l8 = k3872 === null ? n3872 : k3872[n3872];
l9 = v3872[n3872];
b3873: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3873;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3873;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3873;
if (!Q(l12, l14)) break b3873;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3870;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3870;
if ((l19 === false)) break b3870;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3870;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3870;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3870;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b3874: {
if (l4 !== undefined) break b3874;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3875: {
if (l4 === undefined) break b3875;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3876: {
return l2;
}
}
function g663(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b3877: {
l2 = new RegoSet();
}
b3878: {
l3 = undefined;
l4 = f661(l0,l1); if (l4 === undefined) break b3878;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3878;
l7 = l6;
{
const k3879 = keysOf(l7), v3879 = valuesOf(l7);
for (let n3879 = 0; n3879 < v3879.length; n3879++) {
l8 = k3879 === null ? n3879 : k3879[n3879];
l9 = v3879[n3879];
b3880: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3881: {
l3 = undefined;
b3882: {
l4 = f660(l0,l1); if (l4 === undefined) break b3882;
if ((l4 === false)) break b3882;
break b3881;}
l5 = f656(l0,l1); if (l5 === undefined) break b3881;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3881;
l7 = l6;
l8 = f662(l0,l1,l7); if (l8 === undefined) break b3881;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3881;
l11 = l10;
{
const k3883 = keysOf(l11), v3883 = valuesOf(l11);
for (let n3883 = 0; n3883 < v3883.length; n3883++) {
l12 = k3883 === null ? n3883 : k3883[n3883];
l13 = v3883[n3883];
b3884: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3885: {
l3 = undefined;
l4 = f660(l0,l1); if (l4 === undefined) break b3885;
if ((l4 === false)) break b3885;
l5 = f656(l0,l1); if (l5 === undefined) break b3885;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3885;
l7 = l6;
l8 = f662(l0,l1,l7); if (l8 === undefined) break b3885;
l9 = l8;
l10 = f656(l0,l1); if (l10 === undefined) break b3885;
l11 = H(l10) ? l10.application : undefined; if (l11 === undefined && (l11 = S(l10, "application")) === undefined) break b3885;
l12 = H(l11) ? l11.before_regulation : undefined; if (l12 === undefined && (l12 = S(l11, "before_regulation")) === undefined) break b3885;
l13 = l12;
l14 = new RegoSet();
l14.add("readings");
l15 = b_object_filter(l13,l14); if (l15 === undefined) break b3885;
l16 = l15;
l17 = b_object_union(l9,l16); if (l17 === undefined) break b3885;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b3885;
l20 = l19;
{
const k3886 = keysOf(l20), v3886 = valuesOf(l20);
for (let n3886 = 0; n3886 < v3886.length; n3886++) {
l21 = k3886 === null ? n3886 : k3886[n3886];
l22 = v3886[n3886];
b3887: {
l23 = l21;
l24 = l22;
l2.add(l24);
}
}
}
}
b3888: {
l3 = undefined;
l4 = f656(l0,l1); if (l4 === undefined) break b3888;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3888;
l6 = l5;
l7 = f662(l0,l1,l6); if (l7 === undefined) break b3888;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3888;
l10 = l9;
{
const k3889 = keysOf(l10), v3889 = valuesOf(l10);
for (let n3889 = 0; n3889 < v3889.length; n3889++) {
l11 = k3889 === null ? n3889 : k3889[n3889];
l12 = v3889[n3889];
b3890: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3891: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3891;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3891;
l6 = l5;
l7 = f656(l0,l1); if (l7 === undefined) break b3891;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3891;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3891;
l10 = D(l9, l6); if (l10 === undefined) break b3891;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3891;
l13 = l12;
{
const k3892 = keysOf(l13), v3892 = valuesOf(l13);
for (let n3892 = 0; n3892 < v3892.length; n3892++) {
l14 = k3892 === null ? n3892 : k3892[n3892];
l15 = v3892[n3892];
b3893: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3894: {
return l2;
}
}
function f663(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g663(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g664(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3895: {
l3 = undefined;
l4 = [];
b3896: {
b3897: {
l5 = f660(l0,l1); if (l5 === undefined) break b3897;
if ((l5 === false)) break b3897;
break b3896;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3896;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3896;
l10 = l9;
l11 = f210(l0,l1,l10); if (l11 === undefined) break b3896;
l12 = l11;
l13 = f656(l0,l1); if (l13 === undefined) break b3896;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3896;
l15 = l14;
l16 = f662(l0,l1,l15); if (l16 === undefined) break b3896;
l17 = l16;
l18 = f659(l0,l1); if (l18 === undefined) break b3896;
l19 = l18;
l20 = new O44("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3898: {
if (l3 === undefined) break b3898;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3899: {
return l2;
}
}
function f664(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g664(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g665(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3900: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3900;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3900;
l6 = l5;
l7 = f656(l0,l1); if (l7 === undefined) break b3900;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3900;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3900;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3900;
if ((l11 === false)) break b3900;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3900;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3900;
if (!(l13 === true)) break b3900;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3901: {
if (l3 === undefined) break b3901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3902: {
return l2;
}
}
function f665(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g665(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g666(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3903: {
l3 = undefined;
l4 = f656(l0,l1); if (l4 === undefined) break b3903;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3903;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3903;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3903;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3903;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3903;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3903;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3903;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3904: {
if (l3 === undefined) break b3904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3905: {
return l2;
}
}
function f666(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g666(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g667(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3906: {
l3 = undefined;
l4 = [];
b3907: {
b3908: {
l5 = f665(l0,l1); if (l5 === undefined) break b3908;
if ((l5 === false)) break b3908;
break b3907;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3907;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3907;
l10 = l9;
l11 = f210(l0,l1,l10); if (l11 === undefined) break b3907;
l12 = l11;
l13 = f656(l0,l1); if (l13 === undefined) break b3907;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3907;
l15 = l14;
l16 = f662(l0,l1,l15); if (l16 === undefined) break b3907;
l17 = l16;
l18 = f666(l0,l1); if (l18 === undefined) break b3907;
l19 = l18;
l20 = new O44("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3909: {
if (l3 === undefined) break b3909;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3910: {
return l2;
}
}
function f667(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g667(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g668(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3911: {
l3 = undefined;
l4 = [];
b3912: {
l5 = f665(l0,l1); if (l5 === undefined) break b3912;
if ((l5 === false)) break b3912;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3912;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3912;
l10 = l9;
l11 = f210(l0,l1,l10); if (l11 === undefined) break b3912;
l12 = l11;
l13 = f666(l0,l1); if (l13 === undefined) break b3912;
l14 = l13;
l15 = f656(l0,l1); if (l15 === undefined) break b3912;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b3912;
l17 = l16;
l18 = new O44("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3913: {
if (l3 === undefined) break b3913;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3914: {
return l2;
}
}
function f668(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g668(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g669(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3915: {
l3 = undefined;
l4 = [];
b3916: {
l5 = f664(l0,l1); if (l5 === undefined) break b3916;
l6 = l5;
l7 = f667(l0,l1); if (l7 === undefined) break b3916;
l8 = l7;
l9 = f668(l0,l1); if (l9 === undefined) break b3916;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3917 = keysOf(l12), v3917 = valuesOf(l12);
for (let n3917 = 0; n3917 < v3917.length; n3917++) {
l13 = k3917 === null ? n3917 : k3917[n3917];
l14 = v3917[n3917];
b3918: {
l15 = l13;
l16 = l14;
{
const k3919 = keysOf(l16), v3919 = valuesOf(l16);
for (let n3919 = 0; n3919 < v3919.length; n3919++) {
l17 = k3919 === null ? n3919 : k3919[n3919];
l18 = v3919[n3919];
b3920: {
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
b3921: {
if (l3 === undefined) break b3921;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3922: {
return l2;
}
}
function f669(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g669(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function f670(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3923: {
b3924: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3925: {
l8 = f418(l0,l1,l6); if (l8 === undefined) break b3925;
if ((l8 === false)) break b3925;
break b3924;}
l9 = new RegoSet();
b3926: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3926;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3926;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3926;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3927 = keysOf(l19), v3927 = valuesOf(l19);
for (let n3927 = 0; n3927 < v3927.length; n3927++) {
l20 = k3927 === null ? n3927 : k3927[n3927];
l21 = v3927[n3927];
b3928: {
l22 = l20;
l23 = l21;
b3929: {
l24 = f419(l0,l1,l23); if (l24 === undefined) break b3929;
if ((l24 === false)) break b3929;
break b3928;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3928;
l28 = l27;
l29 = new O72(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b3930: {
if (l5 !== undefined) break b3930;
l6 = l3;
l7 = l4;
l8 = f241(l0,l1); if (l8 === undefined) break b3930;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3930;
l10 = D(l9, l6); if (l10 === undefined) break b3930;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3930;
if ((l12 === false)) break b3930;
l13 = f241(l0,l1); if (l13 === undefined) break b3930;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3930;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3930;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3930;
l21 = l20;
l22 = new RegoSet();
l23 = new O72(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3931: {
if (l5 !== undefined) break b3931;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3932: {
if (l5 === undefined) break b3932;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3933: {
return l2;
}
}
function g671(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3934: {
l2 = new RegoSet();
}
b3935: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3935;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3935;
l6 = l5;
l7 = f656(l0,l1); if (l7 === undefined) break b3935;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3935;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3935;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3935;
l11 = l10;
l12 = f670(l0,l1,l6,l11); if (l12 === undefined) break b3935;
l13 = l12;
{
const k3936 = keysOf(l13), v3936 = valuesOf(l13);
for (let n3936 = 0; n3936 < v3936.length; n3936++) {
l14 = k3936 === null ? n3936 : k3936[n3936];
l15 = v3936[n3936];
b3937: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3938: {
return l2;
}
}
function f671(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g671(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g672(l0,l1) {
let l3,l4,l5,l2;
b3939: {
l3 = undefined;
l4 = f666(l0,l1); if (l4 === undefined) break b3939;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3940: {
if (l3 === undefined) break b3940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3941: {
return l2;
}
}
function f672(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g672(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g673(l0,l1) {
let l3,l4,l5,l6,l2;
b3942: {
l3 = undefined;
b3943: {
l4 = f660(l0,l1); if (l4 === undefined) break b3943;
if ((l4 === false)) break b3943;
break b3942;}
l5 = f659(l0,l1); if (l5 === undefined) break b3942;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3944: {
if (l3 === undefined) break b3944;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3945: {
return l2;
}
}
function f673(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g673(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g674(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3946: {
l3 = undefined;
b3947: {
l4 = f660(l0,l1); if (l4 === undefined) break b3947;
if ((l4 === false)) break b3947;
break b3946;}
l5 = f656(l0,l1); if (l5 === undefined) break b3946;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3946;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3946;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3946;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3946;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3946;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3946;
l15 = l14;
l16 = f658(l0,l1,l15,l12); if (l16 === undefined) break b3946;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3948: {
if (l3 === undefined) break b3948;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3949: {
return l2;
}
}
function f674(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g674(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g675(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3950: {
b3951: {
l3 = undefined;
b3952: {
l4 = f660(l0,l1); if (l4 === undefined) break b3952;
if ((l4 === false)) break b3952;
break b3951;}
l5 = f656(l0,l1); if (l5 === undefined) break b3951;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3951;
l7 = l6;
l8 = f662(l0,l1,l7); if (l8 === undefined) break b3951;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3951;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3951;
l12 = l11;
l13 = f656(l0,l1); if (l13 === undefined) break b3951;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3951;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3951;
l16 = l15;
l17 = new Bare();
b3953: {
l18 = f672(l0,l1); if (l18 === undefined) break b3953;
l17["adjust_by"] = l18;
}
b3954: {
l19 = f673(l0,l1); if (l19 === undefined) break b3954;
l17["apply_by"] = l19;
}
b3955: {
l20 = f674(l0,l1); if (l20 === undefined) break b3955;
l17["apply_by_cautious"] = l20;
}
b3956: {
b3957: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3957;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3957;
l24 = D(l23, "values"); if (l24 === undefined) break b3957;
l21 = merge(l24, l17);
break b3956;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f177(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3951;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3958: {
if (l3 !== undefined) break b3958;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3959: {
if (l3 === undefined) break b3959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3960: {
return l2;
}
}
function f675(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g675(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g676(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3961: {
b3962: {
l3 = undefined;
l4 = f656(l0,l1); if (l4 === undefined) break b3962;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3962;
if ((l5 === false)) break b3962;
l6 = f656(l0,l1); if (l6 === undefined) break b3962;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3962;
l8 = l7;
l9 = f662(l0,l1,l8); if (l9 === undefined) break b3962;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3962;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3962;
l13 = l12;
l14 = f656(l0,l1); if (l14 === undefined) break b3962;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3962;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3962;
l17 = l16;
l18 = new Bare();
b3963: {
l19 = f672(l0,l1); if (l19 === undefined) break b3963;
l18["adjust_by"] = l19;
}
b3964: {
l20 = f673(l0,l1); if (l20 === undefined) break b3964;
l18["apply_by"] = l20;
}
b3965: {
l21 = f674(l0,l1); if (l21 === undefined) break b3965;
l18["apply_by_cautious"] = l21;
}
b3966: {
b3967: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3967;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3967;
l25 = D(l24, "values"); if (l25 === undefined) break b3967;
l22 = merge(l25, l18);
break b3966;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f177(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3962;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3968: {
if (l3 !== undefined) break b3968;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3969: {
if (l3 === undefined) break b3969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3970: {
return l2;
}
}
function f676(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g676(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g677(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3971: {
l3 = undefined;
l4 = [];
b3972: {
l5 = f656(l0,l1); if (l5 === undefined) break b3972;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3972;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3972;
{
const k3973 = keysOf(l7), v3973 = valuesOf(l7);
for (let n3973 = 0; n3973 < v3973.length; n3973++) {
l8 = k3973 === null ? n3973 : k3973[n3973];
l9 = v3973[n3973];
b3974: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3974;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3974;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3974;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3974;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3974;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3974;
if ((l21 === false)) break b3974;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3975: {
if (l3 === undefined) break b3975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3976: {
return l2;
}
}
function f677(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g677(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g678(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3977: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3977;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3977;
l6 = l5;
l7 = f677(l0,l1); if (l7 === undefined) break b3977;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3977;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3977;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3977;
if ((l12 === false)) break b3977;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3978: {
if (l3 === undefined) break b3978;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3979: {
return l2;
}
}
function f678(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g678(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g679(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3980: {
l2 = new RegoSet();
}
b3981: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3981;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3981;
l6 = l5;
l7 = f656(l0,l1); if (l7 === undefined) break b3981;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3981;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3981;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3981;
if ((l11 === false)) break b3981;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3981;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3981;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3981;
l18 = f667(l0,l1); if (l18 === undefined) break b3981;
{
const k3982 = keysOf(l18), v3982 = valuesOf(l18);
for (let n3982 = 0; n3982 < v3982.length; n3982++) {
l19 = k3982 === null ? n3982 : k3982[n3982];
l20 = v3982[n3982];
b3983: {
l21 = l19;
l22 = l20;
l23 = f222(l0,l1,l22); if (l23 === undefined) break b3983;
if ((l23 === false)) break b3983;
l24 = f656(l0,l1); if (l24 === undefined) break b3983;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3983;
l26 = l25;
l27 = f27(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b3983;
l28 = l27;
l2.add(l28);
}
}
}
}
b3984: {
l3 = undefined;
l4 = f667(l0,l1); if (l4 === undefined) break b3984;
{
const k3985 = keysOf(l4), v3985 = valuesOf(l4);
for (let n3985 = 0; n3985 < v3985.length; n3985++) {
l5 = k3985 === null ? n3985 : k3985[n3985];
l6 = v3985[n3985];
b3986: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3986;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3986;
if ((l11 === false)) break b3986;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3986;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3986;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3986;
if ((l15 === false)) break b3986;
l16 = f677(l0,l1); if (l16 === undefined) break b3986;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3986;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3986;
if ((l21 === false)) break b3986;
b3987: {
l22 = f678(l0,l1); if (l22 === undefined) break b3987;
if ((l22 === false)) break b3987;
break b3986;}
l23 = f656(l0,l1); if (l23 === undefined) break b3986;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3986;
l25 = l24;
l26 = f662(l0,l1,l25); if (l26 === undefined) break b3986;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3986;
l29 = l28;
l2.add(l29);
}
}
}
}
b3988: {
l3 = undefined;
l4 = f661(l0,l1); if (l4 === undefined) break b3988;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3988;
l7 = l6;
l2.add(l7);
}
b3989: {
return l2;
}
}
function f679(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g679(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g680(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3990: {
b3991: {
l3 = undefined;
b3992: {
l4 = f656(l0,l1); if (l4 === undefined) break b3992;
if ((l4 === false)) break b3992;
break b3991;}
l5 = f657(l0,l1); if (l5 === undefined) break b3991;
l6 = l5;
l7 = [];
b3993: {
l8 = f654(l0,l1); if (l8 === undefined) break b3993;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3991;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3994: {
if (l3 !== undefined) break b3994;
l4 = f660(l0,l1); if (l4 === undefined) break b3994;
if ((l4 === false)) break b3994;
b3995: {
l5 = f656(l0,l1); if (l5 === undefined) break b3995;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3995;
if ((l6 === false)) break b3995;
break b3994;}
l7 = f657(l0,l1); if (l7 === undefined) break b3994;
l8 = l7;
l9 = f654(l0,l1); if (l9 === undefined) break b3994;
l10 = l9;
l11 = f663(l0,l1); if (l11 === undefined) break b3994;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3994;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3996: {
if (l3 !== undefined) break b3996;
l4 = new RegoSet();
b3997: {
l5 = f669(l0,l1); if (l5 === undefined) break b3997;
{
const k3998 = keysOf(l5), v3998 = valuesOf(l5);
for (let n3998 = 0; n3998 < v3998.length; n3998++) {
l6 = k3998 === null ? n3998 : k3998[n3998];
l7 = v3998[n3998];
b3999: {
l8 = l6;
l9 = l7;
l10 = f216(l0,l1,l9); if (l10 === undefined) break b3999;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f671(l0,l1); if (l13 === undefined) break b3996;
l14 = l13;
l15 = f220(l0,l1,l12,l14); if (l15 === undefined) break b3996;
l16 = l15;
l17 = l16;
l18 = f669(l0,l1); if (l18 === undefined) break b3996;
l19 = l18;
l20 = f223(l0,l1,l19); if (l20 === undefined) break b3996;
l21 = l20;
l22 = f669(l0,l1); if (l22 === undefined) break b3996;
l23 = l22;
l24 = f225(l0,l1,l23,l17); if (l24 === undefined) break b3996;
l25 = l24;
l26 = f675(l0,l1); if (l26 === undefined) break b3996;
l27 = l26;
l28 = f676(l0,l1); if (l28 === undefined) break b3996;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3996;
l31 = l30;
l32 = f657(l0,l1); if (l32 === undefined) break b3996;
l33 = l32;
l34 = f654(l0,l1); if (l34 === undefined) break b3996;
l35 = l34;
l36 = f663(l0,l1); if (l36 === undefined) break b3996;
l37 = l36;
l38 = f671(l0,l1); if (l38 === undefined) break b3996;
l39 = l38;
l40 = new Bare();
b4000: {
l41 = f672(l0,l1); if (l41 === undefined) break b4000;
l40["adjust_by"] = l41;
}
b4001: {
l42 = f673(l0,l1); if (l42 === undefined) break b4001;
l40["apply_by"] = l42;
}
b4002: {
l43 = f674(l0,l1); if (l43 === undefined) break b4002;
l40["apply_by_cautious"] = l43;
}
b4003: {
b4004: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b4004;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b4004;
l47 = D(l46, "values"); if (l47 === undefined) break b4004;
l44 = merge(l47, l40);
break b4003;
}
l44 = l40;
}
l48 = l44;
l49 = f679(l0,l1); if (l49 === undefined) break b3996;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f25(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3996;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b4005: {
if (l3 === undefined) break b4005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4006: {
return l2;
}
}
function f680(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g680(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g681(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4007: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4007;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b4007;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4008: {
if (l3 === undefined) break b4008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4009: {
return l2;
}
}
function f681(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g681(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g682(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b4010: {
l3 = undefined;
l4 = f681(l0,l1); if (l4 === undefined) break b4010;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b4010;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b4010;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b4010;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b4011: {
if (l3 === undefined) break b4011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4012: {
return l2;
}
}
function f682(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g682(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f683(l0,l1) {
let l3,l2;
b4013: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b4014: {
if (l3 === undefined) break b4014;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4015: {
return l2;
}
}
function g684(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4016: {
l3 = undefined;
l4 = new Bare();
l5 = new O93("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O94("queries","checked");
l7 = 5000;
l6["most_drawn"] = l7;
l6["period"] = "half_year";
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b4017: {
if (l3 === undefined) break b4017;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4018: {
return l2;
}
}
function f684(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g684(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function g685(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4019: {
b4020: {
l3 = undefined;
b4021: {
l4 = f682(l0,l1); if (l4 === undefined) break b4021;
if ((l4 === false)) break b4021;
break b4020;}
l5 = f683(l0,l1); if (l5 === undefined) break b4020;
l6 = l5;
l7 = [];
b4022: {
l8 = f681(l0,l1); if (l8 === undefined) break b4022;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4020;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4023: {
if (l3 !== undefined) break b4023;
l4 = f684(l0,l1); if (l4 === undefined) break b4023;
l5 = l4;
l6 = f681(l0,l1); if (l6 === undefined) break b4023;
l7 = l6;
l8 = f682(l0,l1); if (l8 === undefined) break b4023;
l9 = l8;
l10 = f444(l0,l1,l5,l7,l9); if (l10 === undefined) break b4023;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4024: {
if (l3 === undefined) break b4024;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4025: {
return l2;
}
}
function f685(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g685(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g686(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b4026: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4026;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b4026;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b4026;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b4027: {
if (l3 === undefined) break b4027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4028: {
return l2;
}
}
function f686(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g686(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g687(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b4029: {
l3 = undefined;
l4 = f686(l0,l1); if (l4 === undefined) break b4029;
l5 = l4;
l6 = 1;
l7 = f50(l0,l1,l5,l6); if (l7 === undefined) break b4029;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b4029;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4030: {
if (l3 === undefined) break b4030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4031: {
return l2;
}
}
function f687(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g687(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g688(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b4032: {
b4033: {
l3 = undefined;
l4 = f687(l0,l1); if (l4 === undefined) break b4033;
if ((l4 === false)) break b4033;
l5 = f6(l0,l1); if (l5 === undefined) break b4033;
l6 = l5;
l7 = f687(l0,l1); if (l7 === undefined) break b4033;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b4033;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4034: {
if (l3 !== undefined) break b4034;
l4 = f6(l0,l1); if (l4 === undefined) break b4034;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b4035: {
if (l3 === undefined) break b4035;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4036: {
return l2;
}
}
function f688(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g688(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g689(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4037: {
l3 = undefined;
l4 = f688(l0,l1); if (l4 === undefined) break b4037;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b4037;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4038: {
if (l3 === undefined) break b4038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4039: {
return l2;
}
}
function f689(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g689(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g690(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b4040: {
l3 = undefined;
l4 = f689(l0,l1); if (l4 === undefined) break b4040;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b4040;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b4040;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b4040;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b4041: {
if (l3 === undefined) break b4041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4042: {
return l2;
}
}
function f690(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g690(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function f691(l0,l1) {
let l3,l2;
b4043: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b4044: {
if (l3 === undefined) break b4044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4045: {
return l2;
}
}
function g692(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b4046: {
l3 = undefined;
l4 = f690(l0,l1); if (l4 === undefined) break b4046;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b4046;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b4046;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b4046;
l10 = l9;
l11 = f686(l0,l1); if (l11 === undefined) break b4046;
l12 = l11;
l13 = f50(l0,l1,l12,l10); if (l13 === undefined) break b4046;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b4046;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b4047: {
if (l3 === undefined) break b4047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4048: {
return l2;
}
}
function f692(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g692(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g693(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b4049: {
l3 = undefined;
l4 = f691(l0,l1); if (l4 === undefined) break b4049;
l5 = l4;
l6 = new Bare();
l7 = new O93("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O94("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b4050: {
if (l3 === undefined) break b4050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4051: {
return l2;
}
}
function f693(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g693(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f694(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l2;
b4052: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f409(l0,l1,l8,l10); if (l12 === undefined) break b4052;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b4052;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b4052;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b4052;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b4052;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b4052;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b4052;
l25 = D(l24, "values"); if (l25 === undefined) break b4052;
l26 = l25;
l27 = new O33(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b4052;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b4052;
l31 = D(l30, "values"); if (l31 === undefined) break b4052;
l32 = l31;
l33 = f440(l0,l1,l10,l11,l32); if (l33 === undefined) break b4052;
l34 = l33;
l35 = H(l14) ? l14.parts : undefined; if (l35 === undefined && (l35 = S(l14, "parts")) === undefined) break b4052;
l36 = H(l35) ? l35.warnings : undefined; if (l36 === undefined && (l36 = S(l35, "warnings")) === undefined) break b4052;
l37 = l36;
l38 = b_or(l37,l34); if (l38 === undefined) break b4052;
l39 = l38;
l40 = H(l14) ? l14.parts : undefined; if (l40 === undefined && (l40 = S(l14, "parts")) === undefined) break b4052;
l41 = H(l40) ? l40.working : undefined; if (l41 === undefined && (l41 = S(l40, "working")) === undefined) break b4052;
l42 = l41;
l43 = [];
b4053: {
l44 = f67(l0,l1,"working"); if (l44 === undefined) break b4053;
if ((l44 === false)) break b4053;
l45 = H(l10) ? l10.check_by : undefined; if (l45 === undefined && (l45 = S(l10, "check_by")) === undefined) break b4053;
l46 = H(l45) ? l45.clause : undefined; if (l46 === undefined && (l46 = S(l45, "clause")) === undefined) break b4053;
l47 = l46;
l48 = new O10(l47,"due_on",l11);
l49 = l48;
l43.push(l49);
}
l50 = l43;
l51 = b_array_concat(l42,l50); if (l51 === undefined) break b4052;
l52 = l51;
l53 = H(l14) ? l14.parts : undefined; if (l53 === undefined && (l53 = S(l14, "parts")) === undefined) break b4052;
l54 = l53;
l55 = new O95(l23,l29,l39,l52);
l56 = b_object_union(l54,l55); if (l56 === undefined) break b4052;
l57 = l56;
l58 = H(l8) ? l8.decision : undefined; if (l58 === undefined && (l58 = S(l8, "decision")) === undefined) break b4052;
l59 = l58;
l60 = H(l14) ? l14.outcome : undefined; if (l60 === undefined && (l60 = S(l14, "outcome")) === undefined) break b4052;
l61 = l60;
l62 = f25(l0,l1,l59,l9,l61,l57); if (l62 === undefined) break b4052;
l63 = l62;
if (l7 === undefined) l7 = l63; else if (!Q(l7, l63)) conflict();
}
b4054: {
if (l7 === undefined) break b4054;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b4055: {
return l2;
}
}
function g695(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b4056: {
b4057: {
l3 = undefined;
b4058: {
l4 = f690(l0,l1); if (l4 === undefined) break b4058;
if ((l4 === false)) break b4058;
break b4057;}
l5 = f691(l0,l1); if (l5 === undefined) break b4057;
l6 = l5;
l7 = [];
b4059: {
l8 = f689(l0,l1); if (l8 === undefined) break b4059;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4057;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4060: {
if (l3 !== undefined) break b4060;
l4 = f692(l0,l1); if (l4 === undefined) break b4060;
if ((l4 === false)) break b4060;
l5 = f693(l0,l1); if (l5 === undefined) break b4060;
l6 = l5;
l7 = f689(l0,l1); if (l7 === undefined) break b4060;
l8 = l7;
l9 = f690(l0,l1); if (l9 === undefined) break b4060;
l10 = l9;
l11 = f692(l0,l1); if (l11 === undefined) break b4060;
l12 = l11;
l13 = f694(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b4060;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b4061: {
if (l3 !== undefined) break b4061;
l4 = f693(l0,l1); if (l4 === undefined) break b4061;
l5 = l4;
l6 = f689(l0,l1); if (l6 === undefined) break b4061;
l7 = l6;
l8 = f690(l0,l1); if (l8 === undefined) break b4061;
l9 = l8;
l10 = f444(l0,l1,l5,l7,l9); if (l10 === undefined) break b4061;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4062: {
if (l3 === undefined) break b4062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4063: {
return l2;
}
}
function f695(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g695(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g696(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4064: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4064;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b4064;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4065: {
if (l3 === undefined) break b4065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4066: {
return l2;
}
}
function f696(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g696(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g697(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b4067: {
l3 = undefined;
l4 = f696(l0,l1); if (l4 === undefined) break b4067;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b4067;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b4067;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b4067;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b4068: {
if (l3 === undefined) break b4068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4069: {
return l2;
}
}
function f697(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g697(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f698(l0,l1) {
let l3,l2;
b4070: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b4071: {
if (l3 === undefined) break b4071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4072: {
return l2;
}
}
function g699(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4073: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b4073;
l5 = l4;
l6 = f513(l0,l1,l5); if (l6 === undefined) break b4073;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4074: {
if (l3 === undefined) break b4074;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4075: {
return l2;
}
}
function f699(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g699(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g700(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b4076: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4076;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b4076;
l6 = l5;
l7 = f513(l0,l1,l6); if (l7 === undefined) break b4076;
l8 = l7;
l9 = l8;
l10 = f699(l0,l1); if (l10 === undefined) break b4076;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b4076;
if ((l12 === false)) break b4076;
l13 = f699(l0,l1); if (l13 === undefined) break b4076;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b4076;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b4077: {
if (l3 === undefined) break b4077;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4078: {
return l2;
}
}
function f700(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g700(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function f701(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b4079: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b4079;
if (!(l8 === "exceeded")) break b4079;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b4079;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b4079;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b4079;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b4079;
if ((l15 === false)) break b4079;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b4080: {
if (l5 === undefined) break b4080;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b4081: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b4081;
if (!(l8 === "reached")) break b4081;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b4081;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b4081;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b4081;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b4081;
if ((l15 === false)) break b4081;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b4082: {
if (l5 === undefined) break b4082;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b4083: {
return l2;
}
}
function g702(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b4084: {
l2 = new RegoSet();
}
b4085: {
l3 = undefined;
l4 = f700(l0,l1); if (l4 === undefined) break b4085;
l5 = l4;
l6 = f697(l0,l1); if (l6 === undefined) break b4085;
l7 = l6;
l8 = f701(l0,l1,l5,l7); if (l8 === undefined) break b4085;
if ((l8 === false)) break b4085;
l9 = f697(l0,l1); if (l9 === undefined) break b4085;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b4085;
l12 = l11;
l2.add(l12);
}
b4086: {
return l2;
}
}
function f702(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g702(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g703(l0,l1) {
let l2,l3,l4,l5,l6;
b4087: {
l2 = new RegoSet();
}
b4088: {
l3 = undefined;
b4089: {
l4 = f700(l0,l1); if (l4 === undefined) break b4089;
if ((l4 === false)) break b4089;
break b4088;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b4090: {
l3 = undefined;
l4 = f697(l0,l1); if (l4 === undefined) break b4090;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b4090;
if (!(l5 === "unset")) break b4090;
l6 = new O27("session.idle_timeout");
l2.add(l6);
}
b4091: {
return l2;
}
}
function f703(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g703(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g704(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b4092: {
l3 = undefined;
l4 = f700(l0,l1); if (l4 === undefined) break b4092;
if ((l4 === false)) break b4092;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b4092;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b4092;
l7 = l6;
l8 = f697(l0,l1); if (l8 === undefined) break b4092;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b4092;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b4092;
l11 = l10;
l12 = f114(l0,l1,l7,l11); if (l12 === undefined) break b4092;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b4093: {
if (l3 === undefined) break b4093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4094: {
return l2;
}
}
function f704(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g704(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g705(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b4095: {
b4096: {
l3 = undefined;
b4097: {
l4 = f697(l0,l1); if (l4 === undefined) break b4097;
if ((l4 === false)) break b4097;
break b4096;}
l5 = f698(l0,l1); if (l5 === undefined) break b4096;
l6 = l5;
l7 = [];
b4098: {
l8 = f696(l0,l1); if (l8 === undefined) break b4098;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4096;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4099: {
if (l3 !== undefined) break b4099;
l4 = f702(l0,l1); if (l4 === undefined) break b4099;
l5 = l4;
l6 = f703(l0,l1); if (l6 === undefined) break b4099;
l7 = l6;
l8 = f144(l0,l1,l5,l7); if (l8 === undefined) break b4099;
l9 = l8;
l10 = f697(l0,l1); if (l10 === undefined) break b4099;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b4099;
l13 = l12;
l14 = f697(l0,l1); if (l14 === undefined) break b4099;
l15 = l14;
l16 = f702(l0,l1); if (l16 === undefined) break b4099;
l17 = l16;
l18 = f703(l0,l1); if (l18 === undefined) break b4099;
l19 = l18;
l20 = ["session_idle"];
l21 = f266(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b4099;
l22 = l21;
l23 = f697(l0,l1); if (l23 === undefined) break b4099;
l24 = l23;
l25 = f90(l0,l1,l24); if (l25 === undefined) break b4099;
l26 = l25;
l27 = f698(l0,l1); if (l27 === undefined) break b4099;
l28 = l27;
l29 = f696(l0,l1); if (l29 === undefined) break b4099;
l30 = l29;
l31 = f703(l0,l1); if (l31 === undefined) break b4099;
l32 = l31;
l33 = [];
b4100: {
l34 = f702(l0,l1); if (l34 === undefined) break b4100;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b4100;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b4100;
if ((l39 === false)) break b4100;
l40 = f697(l0,l1); if (l40 === undefined) break b4100;
l41 = l40;
l42 = f74(l0,l1,"log_out",l41); if (l42 === undefined) break b4100;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f702(l0,l1); if (l45 === undefined) break b4099;
l46 = l45;
l47 = new Bare();
b4101: {
l48 = f704(l0,l1); if (l48 === undefined) break b4101;
l47["logout_after"] = l48;
}
b4102: {
b4103: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b4103;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b4103;
l52 = D(l51, "values"); if (l52 === undefined) break b4103;
l49 = merge(l52, l47);
break b4102;
}
l49 = l47;
}
l53 = l49;
l54 = new O96(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b4099;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b4104: {
if (l3 === undefined) break b4104;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4105: {
return l2;
}
}
function f705(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g705(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g706(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b4106: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4106;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b4106;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b4106;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b4106;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b4106;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b4107: {
if (l3 === undefined) break b4107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4108: {
return l2;
}
}
function f706(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g706(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g707(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b4109: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4109;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b4109;
l6 = l5;
l7 = f706(l0,l1); if (l7 === undefined) break b4109;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b4109;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b4109;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b4109;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b4109;
if ((l12 === false)) break b4109;
l13 = f706(l0,l1); if (l13 === undefined) break b4109;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b4109;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b4109;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b4110: {
if (l3 === undefined) break b4110;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4111: {
return l2;
}
}
function f707(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g707(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function f708(l0,l1) {
let l3,l2;
b4112: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b4113: {
if (l3 === undefined) break b4113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4114: {
return l2;
}
}
function g709(l0,l1) {
let l3,l4,l5,l6,l2;
b4115: {
l3 = undefined;
l4 = new Bare();
l5 = new O97("roles");
l4["binds"] = l5;
l6 = new O98("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b4116: {
if (l3 === undefined) break b4116;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4117: {
return l2;
}
}
function f709(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g709(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g710(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4118: {
b4119: {
l3 = undefined;
b4120: {
l4 = f707(l0,l1); if (l4 === undefined) break b4120;
if ((l4 === false)) break b4120;
break b4119;}
l5 = f708(l0,l1); if (l5 === undefined) break b4119;
l6 = l5;
l7 = [];
b4121: {
l8 = f706(l0,l1); if (l8 === undefined) break b4121;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4119;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4122: {
if (l3 !== undefined) break b4122;
l4 = f709(l0,l1); if (l4 === undefined) break b4122;
l5 = l4;
l6 = f706(l0,l1); if (l6 === undefined) break b4122;
l7 = l6;
l8 = f707(l0,l1); if (l8 === undefined) break b4122;
l9 = l8;
l10 = f379(l0,l1,l5,l7,l9); if (l10 === undefined) break b4122;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4123: {
if (l3 === undefined) break b4123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4124: {
return l2;
}
}
function f710(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g710(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function g711(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4125: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4125;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b4125;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b4125;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b4125;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4126: {
if (l3 === undefined) break b4126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4127: {
return l2;
}
}
function f711(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g711(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g712(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4128: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4128;
l5 = l4;
l6 = f711(l0,l1); if (l6 === undefined) break b4128;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b4128;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b4128;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4129: {
if (l3 === undefined) break b4129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4130: {
return l2;
}
}
function f712(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g712(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function g713(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b4131: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4131;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b4131;
l6 = l5;
l7 = f712(l0,l1); if (l7 === undefined) break b4131;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b4131;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b4131;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b4131;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b4131;
if ((l12 === false)) break b4131;
l13 = f712(l0,l1); if (l13 === undefined) break b4131;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b4131;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b4131;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b4132: {
if (l3 === undefined) break b4132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4133: {
return l2;
}
}
function f713(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g713(i, d);
K.request[288] = v === undefined ? N : v;
return v;
}
function f714(l0,l1) {
let l3,l2;
b4134: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b4135: {
if (l3 === undefined) break b4135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4136: {
return l2;
}
}
function g715(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4137: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4137;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b4137;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b4137;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b4137;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4138: {
if (l3 === undefined) break b4138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4139: {
return l2;
}
}
function f715(i, d) {
const k = K.request[289];
if (k !== undefined) return k === N ? undefined : k;
const v = g715(i, d);
K.request[289] = v === undefined ? N : v;
return v;
}
function f716(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b4140: {
b4141: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b4141;
l7 = l6;
l8 = f715(l0,l1); if (l8 === undefined) break b4141;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b4141;
if ((l10 === false)) break b4141;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b4142: {
if (l4 !== undefined) break b4142;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b4142;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b4142;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b4142;
if ((l9 === false)) break b4142;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b4143: {
if (l4 !== undefined) break b4143;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b4143;
l7 = l6;
l8 = f711(l0,l1); if (l8 === undefined) break b4143;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b4143;
if ((l10 === false)) break b4143;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b4144: {
if (l4 !== undefined) break b4144;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b4145: {
if (l4 === undefined) break b4145;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b4146: {
return l2;
}
}
function g717(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b4147: {
b4148: {
l3 = undefined;
b4149: {
l4 = f713(l0,l1); if (l4 === undefined) break b4149;
if ((l4 === false)) break b4149;
break b4148;}
l5 = f714(l0,l1); if (l5 === undefined) break b4148;
l6 = l5;
l7 = [];
b4150: {
l8 = f712(l0,l1); if (l8 === undefined) break b4150;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4148;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4151: {
if (l3 !== undefined) break b4151;
l4 = f713(l0,l1); if (l4 === undefined) break b4151;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b4151;
l6 = l5;
l7 = f716(l0,l1,l6); if (l7 === undefined) break b4151;
l8 = l7;
l9 = l8;
l10 = f713(l0,l1); if (l10 === undefined) break b4151;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b4151;
l13 = l12;
l14 = f713(l0,l1); if (l14 === undefined) break b4151;
l15 = l14;
l16 = f90(l0,l1,l15); if (l16 === undefined) break b4151;
l17 = l16;
l18 = f714(l0,l1); if (l18 === undefined) break b4151;
l19 = l18;
l20 = f712(l0,l1); if (l20 === undefined) break b4151;
l21 = l20;
l22 = [];
b4152: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b4152;
if ((l24 === false)) break b4152;
l25 = f713(l0,l1); if (l25 === undefined) break b4152;
l26 = l25;
l27 = f74(l0,l1,"complete_training",l26); if (l27 === undefined) break b4152;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b4153: {
l31 = new O12("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b4153;
l34 = l33;
l35 = f713(l0,l1); if (l35 === undefined) break b4153;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b4153;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f711(l0,l1); if (l40 === undefined) break b4151;
l41 = l40;
l42 = f713(l0,l1); if (l42 === undefined) break b4151;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b4151;
l44 = l43;
l45 = [];
b4154: {
l46 = f67(l0,l1,"working"); if (l46 === undefined) break b4154;
if ((l46 === false)) break b4154;
l47 = f713(l0,l1); if (l47 === undefined) break b4154;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b4154;
l49 = l48;
l50 = f713(l0,l1); if (l50 === undefined) break b4154;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b4154;
l52 = l51;
l53 = f711(l0,l1); if (l53 === undefined) break b4154;
l54 = l53;
l55 = [];
l56 = new O32(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O9("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k4155 = keysOf(l58), v4155 = valuesOf(l58);
for (let n4155 = 0; n4155 < v4155.length; n4155++) {
l59 = k4155 === null ? n4155 : k4155[n4155];
l60 = v4155[n4155];
b4156: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O83(l13,l29,l39);
l65 = new O99(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b4151;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b4157: {
if (l3 === undefined) break b4157;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4158: {
return l2;
}
}
function f717(i, d) {
const k = K.request[290];
if (k !== undefined) return k === N ? undefined : k;
const v = g717(i, d);
K.request[290] = v === undefined ? N : v;
return v;
}
function g718(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4159: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4159;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b4159;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4160: {
if (l3 === undefined) break b4160;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4161: {
return l2;
}
}
function f718(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g718(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function g719(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4162: {
l3 = undefined;
l4 = f718(l0,l1); if (l4 === undefined) break b4162;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b4162;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b4162;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4163: {
if (l3 === undefined) break b4163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4164: {
return l2;
}
}
function f719(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g719(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function f720(l0,l1) {
let l3,l2;
b4165: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b4166: {
if (l3 === undefined) break b4166;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4167: {
return l2;
}
}
function g721(l0,l1) {
let l3,l4,l2;
b4168: {
l3 = undefined;
l4 = new O56("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b4169: {
if (l3 === undefined) break b4169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4170: {
return l2;
}
}
function f721(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g721(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g722(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4171: {
b4172: {
l3 = undefined;
b4173: {
l4 = f719(l0,l1); if (l4 === undefined) break b4173;
if ((l4 === false)) break b4173;
break b4172;}
l5 = f720(l0,l1); if (l5 === undefined) break b4172;
l6 = l5;
l7 = [];
b4174: {
l8 = f718(l0,l1); if (l8 === undefined) break b4174;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4172;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4175: {
if (l3 !== undefined) break b4175;
l4 = f721(l0,l1); if (l4 === undefined) break b4175;
l5 = l4;
l6 = f718(l0,l1); if (l6 === undefined) break b4175;
l7 = l6;
l8 = f719(l0,l1); if (l8 === undefined) break b4175;
l9 = l8;
l10 = f160(l0,l1,l5,l7,l9); if (l10 === undefined) break b4175;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4176: {
if (l3 === undefined) break b4176;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4177: {
return l2;
}
}
function f722(i, d) {
const k = K.request[291];
if (k !== undefined) return k === N ? undefined : k;
const v = g722(i, d);
K.request[291] = v === undefined ? N : v;
return v;
}
function g723(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4178: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4178;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b4178;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4179: {
if (l3 === undefined) break b4179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4180: {
return l2;
}
}
function f723(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g723(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function g724(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4181: {
l3 = undefined;
l4 = f723(l0,l1); if (l4 === undefined) break b4181;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b4181;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b4181;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4182: {
if (l3 === undefined) break b4182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4183: {
return l2;
}
}
function f724(i, d) {
const k = K.case[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g724(i, d);
K.case[87] = v === undefined ? N : v;
return v;
}
function f725(l0,l1) {
let l3,l2;
b4184: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b4185: {
if (l3 === undefined) break b4185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4186: {
return l2;
}
}
function g726(l0,l1) {
let l3,l4,l5,l2;
b4187: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b4188: {
if (l3 === undefined) break b4188;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4189: {
return l2;
}
}
function f726(i, d) {
const k = K.data[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g726(i, d);
K.data[27] = v === undefined ? N : v;
return v;
}
function g727(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4190: {
b4191: {
l3 = undefined;
b4192: {
l4 = f724(l0,l1); if (l4 === undefined) break b4192;
if ((l4 === false)) break b4192;
break b4191;}
l5 = f725(l0,l1); if (l5 === undefined) break b4191;
l6 = l5;
l7 = [];
b4193: {
l8 = f723(l0,l1); if (l8 === undefined) break b4193;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4191;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4194: {
if (l3 !== undefined) break b4194;
l4 = f726(l0,l1); if (l4 === undefined) break b4194;
l5 = l4;
l6 = f723(l0,l1); if (l6 === undefined) break b4194;
l7 = l6;
l8 = f724(l0,l1); if (l8 === undefined) break b4194;
l9 = l8;
l10 = f192(l0,l1,l5,l7,l9); if (l10 === undefined) break b4194;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4195: {
if (l3 === undefined) break b4195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4196: {
return l2;
}
}
function f727(i, d) {
const k = K.request[292];
if (k !== undefined) return k === N ? undefined : k;
const v = g727(i, d);
K.request[292] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/started": f42,
"g0/hdp/account_cleanup/review": f45,
"g0/hdp/account_cleanup/finding_rule": f46,
"g0/hdp/account_cleanup/found": f48,
"g0/hdp/account_cleanup/usable": f54,
"g0/hdp/account_cleanup/unused_since": f55,
"g0/hdp/account_cleanup/idle_from": f56,
"g0/hdp/account_cleanup/idle": f57,
"g0/hdp/account_cleanup/must_notify_from": f59,
"g0/hdp/account_cleanup/holder_notified": f60,
"g0/hdp/account_cleanup/must_notify": f61,
"g0/hdp/account_cleanup/duties": f62,
"g0/hdp/account_cleanup/may_suspend_from": f63,
"g0/hdp/account_cleanup/missing": f64,
"g0/hdp/account_cleanup/shown_period": f66,
"g0/hdp/account_cleanup/notified_too_early": f70,
"g0/hdp/account_cleanup/assumptions": f71,
"g0/hdp/account_cleanup/review_codes": f72,
"g0/hdp/account_cleanup/of_review": f77,
"g0/hdp/account_cleanup/obligations": f80,
"g0/hdp/account_cleanup/reasons": f83,
"g0/hdp/account_cleanup/values/due_on": f84,
"g0/hdp/account_cleanup/values/idle_from": f85,
"g0/hdp/account_cleanup/values/may_suspend_from": f86,
"g0/hdp/account_cleanup/values/must_notify_from": f87,
"g0/hdp/account_cleanup/values/period": f88,
"g0/hdp/account_cleanup/values/unused_since": f89,
"g0/hdp/account_cleanup/warnings": f91,
"g0/hdp/account_cleanup/answer": f92,
"g0/hdp/account_request/version": f93,
"g0/hdp/account_request/rule": f94,
"g0/hdp/account_request/name": f95,
"g0/hdp/account_request/definition": f96,
"g0/hdp/lib/moments/now": f119,
"g0/hdp/account_request/answer": f161,
"g0/hdp/account_review/version": f162,
"g0/hdp/account_review/rule": f163,
"g0/hdp/account_review/name": f164,
"g0/hdp/account_review/definition": f165,
"g0/hdp/lib/schedule/own_start": f167,
"g0/hdp/lib/shapes/schedule/last_done": f168,
"g0/hdp/account_review/answer": f193,
"g0/hdp/account_sharing/version": f194,
"g0/hdp/account_sharing/rule": f195,
"g0/hdp/account_sharing/name": f196,
"g0/hdp/account_sharing/definition": f197,
"g0/hdp/account_sharing/answer": f199,
"g0/hdp/anomaly_handling/version": f200,
"g0/hdp/anomaly_handling/group": f201,
"g0/hdp/anomaly_handling/rule": f202,
"g0/hdp/anomaly_handling/name": f203,
"g0/hdp/anomaly_handling/open": f205,
"g0/hdp/anomaly_handling/answer": f206,
"g0/hdp/audit_cooperation/version": f207,
"g0/hdp/audit_cooperation/rule": f208,
"g0/hdp/audit_cooperation/name": f209,
"g0/hdp/audit_cooperation/steps": f211,
"g0/hdp/audit_cooperation/announced": f212,
"g0/hdp/audit_cooperation/ready": f213,
"g0/hdp/audit_cooperation/lacking": f214,
"g0/hdp/audit_cooperation/following_up": f215,
"g0/hdp/audit_cooperation/documents_given": f218,
"g0/hdp/audit_cooperation/missing": f219,
"g0/hdp/audit_cooperation/values/documents": f227,
"g0/hdp/audit_cooperation/values/due_on": f228,
"g0/hdp/audit_cooperation/answer": f229,
"g0/hdp/lib/reports/middle": f230,
"g0/hdp/audit_report_deadline/half": f232,
"g0/hdp/audit_report_deadline/version": f233,
"g0/hdp/audit_report_deadline/rule": f234,
"g0/hdp/audit_report_deadline/name": f235,
"g0/hdp/audit_report_deadline/assumptions": f236,
"g0/hdp/audit_report_deadline/values/due_on": f240,
"g0/hdp/lib/workdays/calendar": f241,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f243,
"g0/hdp/audit_report_deadline/working": f244,
"g0/hdp/audit_report_deadline/unsigned": f245,
"g0/hdp/audit_report_deadline/sent_on": f246,
"g0/hdp/audit_report_deadline/step": f247,
"g0/hdp/audit_report_deadline/done": f248,
"g0/hdp/audit_report_deadline/obligations": f249,
"g0/hdp/audit_report_deadline/forms_readings": f250,
"g0/hdp/audit_report_deadline/warnings": f251,
"g0/hdp/audit_report_deadline/answer": f252,
"g0/hdp/auditor_rotation/version": f253,
"g0/hdp/auditor_rotation/rule": f254,
"g0/hdp/auditor_rotation/name": f255,
"g0/hdp/auditor_rotation/earlier": f256,
"g0/hdp/auditor_rotation/own_months": f257,
"g0/hdp/auditor_rotation/breaks": f258,
"g0/hdp/auditor_rotation/consecutive": f259,
"g0/hdp/auditor_rotation/served": f260,
"g0/hdp/auditor_rotation/reasons": f261,
"g0/hdp/auditor_rotation/named": f262,
"g0/hdp/auditor_rotation/missing": f263,
"g0/hdp/auditor_rotation/codes": f264,
"g0/hdp/auditor_rotation/rotation_checks": f267,
"g0/hdp/auditor_rotation/answer": f268,
"g0/hdp/batch_acquisition/version": f269,
"g0/hdp/batch_acquisition/group": f270,
"g0/hdp/batch_acquisition/integrity": f271,
"g0/hdp/batch_acquisition/rule": f272,
"g0/hdp/batch_acquisition/name": f273,
"g0/hdp/batch_acquisition/answer": f274,
"g0/hdp/breach_escalation/version": f275,
"g0/hdp/breach_escalation/rule": f276,
"g0/hdp/breach_escalation/name": f277,
"g0/hdp/breach_escalation/ended": f278,
"g0/hdp/breach_escalation/improved": f279,
"g0/hdp/breach_escalation/running": f280,
"g0/hdp/breach_escalation/serious": f281,
"g0/hdp/breach_escalation/beyond_improvement": f282,
"g0/hdp/breach_escalation/ends_at_once": f283,
"g0/hdp/breach_escalation/must_end": f284,
"g0/hdp/breach_escalation/notified": f285,
"g0/hdp/breach_escalation/too_late": f286,
"g0/hdp/breach_escalation/to_do/end_linkage": f287,
"g0/hdp/breach_escalation/to_do/give_notice": f288,
"g0/hdp/breach_escalation/suspended": f289,
"g0/hdp/breach_escalation/to_do/suspend": f290,
"g0/hdp/breach_escalation/to_do/improve": f291,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f292,
"g0/hdp/breach_escalation/steps": f293,
"g0/hdp/breach_escalation/open": f294,
"g0/hdp/breach_escalation/curable": f295,
"g0/hdp/breach_escalation/needed": f296,
"g0/hdp/breach_escalation/known": f297,
"g0/hdp/breach_escalation/missing": f298,
"g0/hdp/breach_escalation/improved_late": f299,
"g0/hdp/breach_escalation/next": f302,
"g0/hdp/breach_escalation/due": f303,
"g0/hdp/breach_escalation/reason_name": f305,
"g0/hdp/breach_escalation/reasons": f306,
"g0/hdp/breach_escalation/answer": f307,
"g0/hdp/data_destruction/current": f308,
"g0/hdp/data_destruction/use_has_ended": f310,
"g0/hdp/data_destruction/confirmed": f312,
"g0/hdp/data_destruction/base_day": f314,
"g0/hdp/data_destruction/law_day": f317,
"g0/hdp/data_destruction/version": f318,
"g0/hdp/data_destruction/rule": f319,
"g0/hdp/data_destruction/name": f320,
"g0/hdp/data_destruction/unconfirmed": f321,
"g0/hdp/data_destruction/legible/destroyed_on": f322,
"g0/hdp/data_destruction/values/destroy_by": f325,
"g0/hdp/data_destruction/destruction": f326,
"g0/hdp/data_destruction/timed": f327,
"g0/hdp/data_destruction/notice": f328,
"g0/hdp/data_destruction/gone_on": f329,
"g0/hdp/data_destruction/values/notify_by": f330,
"g0/hdp/data_destruction/notification": f331,
"g0/hdp/data_destruction/steps": f332,
"g0/hdp/data_destruction/destroying": f333,
"g0/hdp/data_destruction/shown": f334,
"g0/hdp/data_destruction/unrecorded": f335,
"g0/hdp/data_destruction/recorded": f336,
"g0/hdp/data_destruction/obligations": f338,
"g0/hdp/data_destruction/in_time": f339,
"g0/hdp/data_destruction/warnings": f341,
"g0/hdp/data_destruction/out_of_order": f342,
"g0/hdp/data_destruction/further_readings": f343,
"g0/hdp/data_destruction/counted_destruction": f344,
"g0/hdp/data_destruction/counted_notice": f345,
"g0/hdp/data_destruction/answer": f346,
"g0/hdp/data_export/version": f347,
"g0/hdp/data_export/rule": f348,
"g0/hdp/data_export/name": f349,
"g0/hdp/data_export/given": f350,
"g0/hdp/data_export/codes": f351,
"g0/hdp/data_export/reasons": f352,
"g0/hdp/data_export/missing": f353,
"g0/hdp/data_export/states": f355,
"g0/hdp/data_export/answer": f356,
"g0/hdp/data_use_period/version": f357,
"g0/hdp/data_use_period/rule": f358,
"g0/hdp/data_use_period/name": f359,
"g0/hdp/data_use_period/project_decides": f360,
"g0/hdp/data_use_period/acquired_on": f361,
"g0/hdp/data_use_period/period_ends_on": f362,
"g0/hdp/data_use_period/use_until": f363,
"g0/hdp/data_use_period/over": f364,
"g0/hdp/data_use_period/reasons": f365,
"g0/hdp/data_use_period/missing": f366,
"g0/hdp/data_use_period/values/use_until": f367,
"g0/hdp/data_use_period/warnings": f368,
"g0/hdp/data_use_period/working": f369,
"g0/hdp/data_use_period/answer": f370,
"g0/hdp/declared/definition": f371,
"g0/hdp/declared/law_day": f372,
"g0/hdp/declared/version": f373,
"g0/hdp/declared/rule": f376,
"g0/hdp/declared/name": f377,
"g0/hdp/lib/sampling/most_written": f404,
"g0/hdp/lib/check_by/none": f412,
"g0/hdp/declared/answer": f446,
"g0/hdp/delegated_administration/version": f447,
"g0/hdp/delegated_administration/rule": f448,
"g0/hdp/delegated_administration/name": f449,
"g0/hdp/delegated_administration/grants": f450,
"g0/hdp/delegated_administration/any_unit": f451,
"g0/hdp/delegated_administration/same_unit": f452,
"g0/hdp/delegated_administration/reasons": f453,
"g0/hdp/delegated_administration/unit_state": f454,
"g0/hdp/delegated_administration/answer": f455,
"g0/hdp/document_handling/version": f456,
"g0/hdp/document_handling/rule": f457,
"g0/hdp/document_handling/name": f458,
"g0/hdp/document_handling/definition": f459,
"g0/hdp/document_handling/answer": f460,
"g0/hdp/external_audit_schedule/version": f461,
"g0/hdp/external_audit_schedule/rule": f462,
"g0/hdp/external_audit_schedule/name": f463,
"g0/hdp/external_audit_schedule/definition": f464,
"g0/hdp/external_audit_schedule/answer": f465,
"g0/hdp/internal_audit_schedule/version": f466,
"g0/hdp/internal_audit_schedule/rule": f467,
"g0/hdp/internal_audit_schedule/name": f468,
"g0/hdp/internal_audit_schedule/codes": f469,
"g0/hdp/internal_audit_schedule/started": f470,
"g0/hdp/internal_audit_schedule/first_half": f471,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f472,
"g0/hdp/internal_audit_schedule/due_half": f473,
"g0/hdp/internal_audit_schedule/due_on": f474,
"g0/hdp/internal_audit_schedule/joined_readings": f476,
"g0/hdp/internal_audit_schedule/answer": f477,
"g0/hdp/ip_whitelist/version": f478,
"g0/hdp/ip_whitelist/rule": f479,
"g0/hdp/ip_whitelist/name": f480,
"g0/hdp/ip_whitelist/finding_rule": f481,
"g0/hdp/ip_whitelist/found": f482,
"g0/hdp/ip_whitelist/review": f483,
"g0/hdp/ip_whitelist/changed": f484,
"g0/hdp/ip_whitelist/statuses": f485,
"g0/hdp/ip_whitelist/missing": f486,
"g0/hdp/ip_whitelist/review_codes": f487,
"g0/hdp/ip_whitelist/assumptions": f488,
"g0/hdp/ip_whitelist/reasons": f489,
"g0/hdp/ip_whitelist/answer": f490,
"g0/hdp/liability/version": f491,
"g0/hdp/liability/rule": f492,
"g0/hdp/liability/name": f493,
"g0/hdp/liability/definition": f494,
"g0/hdp/liability/answer": f495,
"g0/hdp/linkage_application/version": f496,
"g0/hdp/linkage_application/rule": f497,
"g0/hdp/linkage_application/name": f498,
"g0/hdp/linkage_application/definition": f499,
"g0/hdp/linkage_application/answer": f500,
"g0/hdp/linkage_need_review/version": f501,
"g0/hdp/linkage_need_review/rule": f502,
"g0/hdp/linkage_need_review/name": f503,
"g0/hdp/linkage_need_review/definition": f504,
"g0/hdp/linkage_need_review/answer": f505,
"g0/hdp/login_lockout/version": f506,
"g0/hdp/login_lockout/rule": f507,
"g0/hdp/login_lockout/name": f508,
"g0/hdp/login_lockout/too_many": f509,
"g0/hdp/login_lockout/approved": f510,
"g0/hdp/login_lockout/unlocked": f511,
"g0/hdp/login_lockout/now": f514,
"g0/hdp/login_lockout/waited": f515,
"g0/hdp/login_lockout/reasons": f516,
"g0/hdp/login_lockout/missing": f517,
"g0/hdp/login_lockout/who_counts": f518,
"g0/hdp/login_lockout/values/locked_until": f519,
"g0/hdp/login_lockout/answer": f520,
"g0/hdp/password_compliance/version": f521,
"g0/hdp/password_compliance/rule": f522,
"g0/hdp/password_compliance/name": f523,
"g0/hdp/password_compliance/changed_on": f524,
"g0/hdp/password_compliance/values/expires_on": f525,
"g0/hdp/password_compliance/classes": f526,
"g0/hdp/password_compliance/broken": f527,
"g0/hdp/password_compliance/lacking/classes": f528,
"g0/hdp/password_compliance/codes": f529,
"g0/hdp/password_compliance/reasons": f530,
"g0/hdp/password_compliance/same_as_previous_given": f531,
"g0/hdp/password_compliance/missing": f532,
"g0/hdp/password_compliance/acts": f533,
"g0/hdp/password_compliance/looked_at": f534,
"g0/hdp/password_compliance/values/may_change_from": f536,
"g0/hdp/password_compliance/working": f537,
"g0/hdp/password_compliance/answer": f538,
"g0/hdp/personnel_register/version": f539,
"g0/hdp/personnel_register/rule": f540,
"g0/hdp/personnel_register/name": f541,
"g0/hdp/personnel_register/definition": f542,
"g0/hdp/personnel_register/answer": f543,
"g0/hdp/processing_record/version": f544,
"g0/hdp/processing_record/rule": f545,
"g0/hdp/processing_record/name": f546,
"g0/hdp/processing_record/definition": f547,
"g0/hdp/processing_record/answer": f548,
"g0/hdp/purpose_limitation/version": f549,
"g0/hdp/purpose_limitation/rule": f550,
"g0/hdp/purpose_limitation/name": f551,
"g0/hdp/purpose_limitation/definition": f552,
"g0/hdp/purpose_limitation/answer": f553,
"g0/hdp/query_log_completeness/version": f554,
"g0/hdp/query_log_completeness/rule": f555,
"g0/hdp/query_log_completeness/name": f556,
"g0/hdp/query_log_completeness/stated": f557,
"g0/hdp/query_log_completeness/present": f571,
"g0/hdp/query_log_completeness/reasons": f572,
"g0/hdp/query_log_completeness/missing": f573,
"g0/hdp/query_log_completeness/timestamp_readings": f574,
"g0/hdp/query_log_completeness/field_codes": f575,
"g0/hdp/query_log_completeness/answer": f576,
"g0/hdp/query_permission/version": f577,
"g0/hdp/query_permission/rule": f578,
"g0/hdp/query_permission/name": f579,
"g0/hdp/query_permission/user": f580,
"g0/hdp/query_permission/checks": f581,
"g0/hdp/query_permission/listed_units": f582,
"g0/hdp/query_permission/full_names": f583,
"g0/hdp/query_permission/in_short_office": f586,
"g0/hdp/query_permission/district_office_in_full": f587,
"g0/hdp/query_permission/roles_of": f588,
"g0/hdp/query_permission/of_every_role": f589,
"g0/hdp/query_permission/account": f592,
"g0/hdp/query_permission/holds_right": f594,
"g0/hdp/query_permission/query": f595,
"g0/hdp/query_permission/beyond_right": f596,
"g0/hdp/query_permission/within_right": f597,
"g0/hdp/query_permission/given": f598,
"g0/hdp/query_permission/skipped": f599,
"g0/hdp/query_permission/passed": f601,
"g0/hdp/query_permission/needs": f602,
"g0/hdp/query_permission/needed": f603,
"g0/hdp/query_permission/not_asked": f604,
"g0/hdp/query_permission/untold": f605,
"g0/hdp/query_permission/open_numbers/password_expired": f606,
"g0/hdp/query_permission/open_numbers/session_idle": f607,
"g0/hdp/query_permission/undecided": f608,
"g0/hdp/query_permission/failed": f609,
"g0/hdp/query_permission/things/account_not_active": f612,
"g0/hdp/query_permission/allowed_field": f613,
"g0/hdp/query_permission/things/field_not_allowed": f614,
"g0/hdp/query_permission/things/linkage_not_active": f615,
"g0/hdp/query_permission/reasons": f616,
"g0/hdp/query_permission/missing": f617,
"g0/hdp/query_permission/decisive": f618,
"g0/hdp/query_permission/unit_in_full": f619,
"g0/hdp/query_permission/asked_by_the_clause": f620,
"g0/hdp/query_permission/asked_beyond_the_clause": f621,
"g0/hdp/query_permission/followed": f622,
"g0/hdp/query_permission/both_roles": f623,
"g0/hdp/query_permission/advised": f624,
"g0/hdp/query_permission/told_checks": f626,
"g0/hdp/query_permission/numbered/password_expired": f627,
"g0/hdp/query_permission/numbered/session_idle": f628,
"g0/hdp/query_permission/warnings": f629,
"g0/hdp/query_permission/answer": f630,
"g0/hdp/record_retention/version": f631,
"g0/hdp/record_retention/rule": f632,
"g0/hdp/record_retention/name": f633,
"g0/hdp/record_retention/account_closed_on": f634,
"g0/hdp/record_retention/event_on": f635,
"g0/hdp/record_retention/from": f636,
"g0/hdp/record_retention/values/keep_through": f638,
"g0/hdp/record_retention/reasons": f639,
"g0/hdp/record_retention/missing": f640,
"g0/hdp/record_retention/closed_state": f641,
"g0/hdp/record_retention/values/qualifier": f642,
"g0/hdp/record_retention/working": f643,
"g0/hdp/record_retention/answer": f644,
"g0/hdp/regulation_in_force/version": f645,
"g0/hdp/regulation_in_force/name": f646,
"g0/hdp/regulation_in_force/values": f647,
"g0/hdp/regulation_in_force/answer": f648,
"g0/hdp/role_appointment/version": f649,
"g0/hdp/role_appointment/rule": f650,
"g0/hdp/role_appointment/name": f651,
"g0/hdp/role_appointment/definition": f652,
"g0/hdp/role_appointment/answer": f653,
"g0/hdp/role_change_deadline/version": f654,
"g0/hdp/role_change_deadline/group": f655,
"g0/hdp/role_change_deadline/rule": f656,
"g0/hdp/role_change_deadline/name": f657,
"g0/hdp/role_change_deadline/apply_by": f659,
"g0/hdp/role_change_deadline/not_asked": f660,
"g0/hdp/role_change_deadline/earlier": f661,
"g0/hdp/role_change_deadline/assumptions": f663,
"g0/hdp/role_change_deadline/application": f664,
"g0/hdp/role_change_deadline/unchangeable": f665,
"g0/hdp/role_change_deadline/adjust_by": f666,
"g0/hdp/role_change_deadline/adjustment": f667,
"g0/hdp/role_change_deadline/password_change": f668,
"g0/hdp/role_change_deadline/steps": f669,
"g0/hdp/role_change_deadline/missing": f671,
"g0/hdp/role_change_deadline/values/adjust_by": f672,
"g0/hdp/role_change_deadline/values/apply_by": f673,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f674,
"g0/hdp/role_change_deadline/counted_application": f675,
"g0/hdp/role_change_deadline/counted_adjustment": f676,
"g0/hdp/role_change_deadline/adjusters": f677,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f678,
"g0/hdp/role_change_deadline/warnings": f679,
"g0/hdp/role_change_deadline/answer": f680,
"g0/hdp/sampling_half_year/version": f681,
"g0/hdp/sampling_half_year/rule": f682,
"g0/hdp/sampling_half_year/name": f683,
"g0/hdp/sampling_half_year/definition": f684,
"g0/hdp/sampling_half_year/answer": f685,
"g0/hdp/sampling_monthly/first_day": f686,
"g0/hdp/sampling_monthly/last_day": f687,
"g0/hdp/sampling_monthly/law_day": f688,
"g0/hdp/sampling_monthly/version": f689,
"g0/hdp/sampling_monthly/rule": f690,
"g0/hdp/sampling_monthly/name": f691,
"g0/hdp/sampling_monthly/due_on": f692,
"g0/hdp/sampling_monthly/definition": f693,
"g0/hdp/sampling_monthly/answer": f695,
"g0/hdp/session_timeout/version": f696,
"g0/hdp/session_timeout/rule": f697,
"g0/hdp/session_timeout/name": f698,
"g0/hdp/session_timeout/now": f699,
"g0/hdp/session_timeout/idle_seconds": f700,
"g0/hdp/session_timeout/reasons": f702,
"g0/hdp/session_timeout/missing": f703,
"g0/hdp/session_timeout/values/logout_after": f704,
"g0/hdp/session_timeout/answer": f705,
"g0/hdp/staff_change_notice/version": f706,
"g0/hdp/staff_change_notice/rule": f707,
"g0/hdp/staff_change_notice/name": f708,
"g0/hdp/staff_change_notice/definition": f709,
"g0/hdp/staff_change_notice/answer": f710,
"g0/hdp/training_hours/last_day": f711,
"g0/hdp/training_hours/version": f712,
"g0/hdp/training_hours/rule": f713,
"g0/hdp/training_hours/name": f714,
"g0/hdp/training_hours/first_day": f715,
"g0/hdp/training_hours/answer": f717,
"g0/hdp/vendor_access/version": f718,
"g0/hdp/vendor_access/rule": f719,
"g0/hdp/vendor_access/name": f720,
"g0/hdp/vendor_access/definition": f721,
"g0/hdp/vendor_access/answer": f722,
"g0/hdp/vendor_audit_schedule/version": f723,
"g0/hdp/vendor_audit_schedule/rule": f724,
"g0/hdp/vendor_audit_schedule/name": f725,
"g0/hdp/vendor_audit_schedule/definition": f726,
"g0/hdp/vendor_audit_schedule/answer": f727
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f92, i, d),
"hdp/account_request/answer": (i, d) => start(f161, i, d),
"hdp/account_review/answer": (i, d) => start(f193, i, d),
"hdp/account_sharing/answer": (i, d) => start(f199, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f206, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f229, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f252, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f268, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f274, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f307, i, d),
"hdp/data_destruction/answer": (i, d) => start(f346, i, d),
"hdp/data_export/answer": (i, d) => start(f356, i, d),
"hdp/data_use_period/answer": (i, d) => start(f370, i, d),
"hdp/declared/answer": (i, d) => start(f446, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f455, i, d),
"hdp/document_handling/answer": (i, d) => start(f460, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f465, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f477, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f490, i, d),
"hdp/liability/answer": (i, d) => start(f495, i, d),
"hdp/linkage_application/answer": (i, d) => start(f500, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f505, i, d),
"hdp/login_lockout/answer": (i, d) => start(f520, i, d),
"hdp/password_compliance/answer": (i, d) => start(f538, i, d),
"hdp/personnel_register/answer": (i, d) => start(f543, i, d),
"hdp/processing_record/answer": (i, d) => start(f548, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f553, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f576, i, d),
"hdp/query_permission/answer": (i, d) => start(f630, i, d),
"hdp/record_retention/answer": (i, d) => start(f644, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f648, i, d),
"hdp/role_appointment/answer": (i, d) => start(f653, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f680, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f685, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f695, i, d),
"hdp/session_timeout/answer": (i, d) => start(f705, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f710, i, d),
"hdp/training_hours/answer": (i, d) => start(f717, i, d),
"hdp/vendor_access/answer": (i, d) => start(f722, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f727, i, d) } };
});
