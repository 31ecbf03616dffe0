// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":28,"case":88,"question":0,"request":289});
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
function O29(a0,a1) { this["assumptions"] = a0; this["missing"] = a1; }
O29.prototype = Bare.prototype;
function O30(a0,a1,a2,a3) { this["cut"] = a0; this["period"] = a1; this["started"] = a2; this["status"] = a3; }
O30.prototype = Bare.prototype;
function O31(a0,a1,a2) { this["left"] = a0; this["period"] = a1; this["status"] = a2; }
O31.prototype = Bare.prototype;
function O32(a0,a1,a2,a3,a4) { this["cut"] = a0; this["left"] = a1; this["period"] = a2; this["started"] = a3; this["status"] = a4; }
O32.prototype = Bare.prototype;
function O33(a0,a1,a2,a3) { this["clause"] = a0; this["step"] = a1; this["unit"] = a2; this["value"] = a3; }
O33.prototype = Bare.prototype;
function O34(a0) { this["due_on"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O35.prototype = Bare.prototype;
function O36(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["working"] = a4; }
O36.prototype = Bare.prototype;
function O37(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["working"] = a5; }
O37.prototype = Bare.prototype;
function O38(a0) { this["act"] = a0; }
O38.prototype = Bare.prototype;
function O39(a0) { this["deny"] = a0; }
O39.prototype = Bare.prototype;
function O40(a0,a1) { this["assumptions"] = a0; this["checks"] = a1; }
O40.prototype = Bare.prototype;
function O41(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O41.prototype = Bare.prototype;
function O42(a0,a1) { this["assumptions"] = a0; this["obligations"] = a1; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O43.prototype = Bare.prototype;
function O44(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O44.prototype = Bare.prototype;
function O45(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O45.prototype = Bare.prototype;
function O46(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["working"] = a2; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; this["working"] = a5; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; }
O48.prototype = Bare.prototype;
function O49(a0) { this["consecutive"] = a0; }
O49.prototype = Bare.prototype;
function O50(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O50.prototype = Bare.prototype;
function O51(a0) { this["integrity_check_incomplete"] = a0; }
O51.prototype = Bare.prototype;
function O52(a0,a1) { this["is"] = a0; this["told_as"] = a1; }
O52.prototype = Bare.prototype;
function O53(a0) { this["integrity"] = a0; }
O53.prototype = Bare.prototype;
function O54(a0,a1) { this["order"] = a0; this["requirements"] = a1; }
O54.prototype = Bare.prototype;
function O55(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O55.prototype = Bare.prototype;
function O56(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O56.prototype = Bare.prototype;
function O57(a0) { this["next"] = a0; }
O57.prototype = Bare.prototype;
function O58(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O58.prototype = Bare.prototype;
function O59(a0,a1,a2,a3) { this["code"] = a0; this["done_on"] = a1; this["due_on"] = a2; this["rule"] = a3; }
O59.prototype = Bare.prototype;
function O60(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O60.prototype = Bare.prototype;
function O61(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O61.prototype = Bare.prototype;
function O62(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; }
O62.prototype = Bare.prototype;
function O63(a0,a1,a2,a3,a4,a5,a6,a7) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; this["working"] = a7; }
O63.prototype = Bare.prototype;
function O64(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O65.prototype = Bare.prototype;
function O66(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O66.prototype = Bare.prototype;
function O67(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O67.prototype = Bare.prototype;
function O68(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O68.prototype = Bare.prototype;
function O69(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O69.prototype = Bare.prototype;
function O70(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O70.prototype = Bare.prototype;
function O71(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O71.prototype = Bare.prototype;
function O72(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O72.prototype = Bare.prototype;
function O73(a0,a1) { this["history"] = a0; this["max_age"] = a1; }
O73.prototype = Bare.prototype;
function O74(a0) { this["decision"] = a0; }
O74.prototype = Bare.prototype;
function O75(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O75.prototype = Bare.prototype;
function O76(a0,a1) { this["date"] = a0; this["time"] = a1; }
O76.prototype = Bare.prototype;
function O77(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O77.prototype = Bare.prototype;
function O78(a0) { this["calendar"] = a0; }
O78.prototype = Bare.prototype;
function O79(a0) { this["required"] = a0; }
O79.prototype = Bare.prototype;
function O80(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O80.prototype = Bare.prototype;
function O81(a0,a1) { this["due_on"] = a0; this["first"] = a1; }
O81.prototype = Bare.prototype;
function O82(a0,a1) { this["first"] = a0; this["missing"] = a1; }
O82.prototype = Bare.prototype;
function O83(a0) { this["shortfall"] = a0; }
O83.prototype = Bare.prototype;
function O84(a0) { this["at_most"] = a0; }
O84.prototype = Bare.prototype;
function O85(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O85.prototype = Bare.prototype;
function O86(a0,a1,a2) { this["step"] = a0; this["unit"] = a1; this["value"] = a2; }
O86.prototype = Bare.prototype;
function O87(a0,a1,a2,a3,a4,a5,a6) { this["done"] = a0; this["missing"] = a1; this["readings"] = a2; this["tier"] = a3; this["unchecked"] = a4; this["values"] = a5; this["working"] = a6; }
O87.prototype = Bare.prototype;
function O88(a0) { this["name"] = a0; }
O88.prototype = Bare.prototype;
function O89(a0,a1) { this["parts"] = a0; this["samples"] = a1; }
O89.prototype = Bare.prototype;
function O90(a0,a1,a2) { this["done"] = a0; this["missing"] = a1; this["readings"] = a2; }
O90.prototype = Bare.prototype;
function O91(a0,a1,a2,a3,a4,a5,a6) { this["done"] = a0; this["missing"] = a1; this["readings"] = a2; this["short"] = a3; this["tiers"] = a4; this["unchecked"] = a5; this["values"] = a6; }
O91.prototype = Bare.prototype;
function O92(a0,a1,a2,a3) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; this["required"] = a3; }
O92.prototype = Bare.prototype;
function O93(a0,a1) { this["due_on"] = a0; this["readings"] = a1; }
O93.prototype = Bare.prototype;
function O94(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; }
O94.prototype = Bare.prototype;
function O95(a0) { this["role"] = a0; }
O95.prototype = Bare.prototype;
function O96(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O96.prototype = Bare.prototype;
function O97(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O97.prototype = Bare.prototype;
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
let l4,l5,l6,l2;
b627: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.at_least : undefined; if (l6 === undefined && (l6 = S(l5, "at_least")) === undefined) break b627;
if ((l6 === false)) break b627;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b628: {
if (l4 === undefined) break b628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b629: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.at_most : undefined; if (l6 === undefined && (l6 = S(l5, "at_most")) === undefined) break b629;
if ((l6 === false)) break b629;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b630: {
if (l4 === undefined) break b630;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b631: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b632: {
l4 = undefined;
l5 = l3;
l6 = b_is_number(l5); if (l6 === undefined) break b632;
if ((l6 === false)) break b632;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b633: {
if (l4 === undefined) break b633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b634: {
l4 = undefined;
l5 = l3;
l6 = b_is_array(l5); if (l6 === undefined) break b634;
if ((l6 === false)) break b634;
l7 = [];
b635: {
{
const k636 = keysOf(l5), v636 = valuesOf(l5);
for (let n636 = 0; n636 < v636.length; n636++) {
l8 = k636 === null ? n636 : k636[n636];
l9 = v636[n636];
b637: {
l10 = l8;
l11 = l9;
b638: {
l12 = f104(l0,l1,l11); if (l12 === undefined) break b638;
if ((l12 === false)) break b638;
break b637;}
l7.push(l11);
}
}
}
}
l13 = l7;
l14 = b_count(l13); if (l14 === undefined) break b634;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b639: {
if (l4 === undefined) break b639;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b640: {
return l2;
}
}
function f108(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b641: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b641;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b641;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b641;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b641;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b641;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b641;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b642: {
if (l4 === undefined) break b642;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b643: {
return l2;
}
}
function f109(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b644: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b644;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b644;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b644;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b644;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b644;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b645: {
if (l5 === undefined) break b645;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b646: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b647: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b647;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b647;
l8 = D(l7, l5); if (l8 === undefined) break b647;
b648: {
b649: {
break b648;
}
break b647;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b650: {
if (l4 === undefined) break b650;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b651: {
return l2;
}
}
function f111(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b652: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b652;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b652;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b652;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b652;
l15 = l14;
if (!(l15 === "z")) break b652;
l16 = b_count(l5); if (l16 === undefined) break b652;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b652;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b652;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b653: {
if (l4 === undefined) break b653;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b654: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b654;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b654;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b654;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b654;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b654;
if ((l16 === false)) break b654;
l17 = b_count(l5); if (l17 === undefined) break b654;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b654;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b654;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b655: {
if (l4 === undefined) break b655;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b656: {
return l2;
}
}
function f112(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b657: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b657;
l9 = l8;
if (!(l9 === ".")) break b657;
l10 = f111(l0,l1,l5); if (l10 === undefined) break b657;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b657;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b657;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b657;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b657;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b658: {
if (l4 === undefined) break b658;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b659: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b659;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b659;
if ((l10 === false)) break b659;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b660: {
if (l4 === undefined) break b660;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b661: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b662: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b662;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b662;
if ((l8 === false)) break b662;
l9 = f112(l0,l1,l5); if (l9 === undefined) break b662;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b662;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b663: {
if (l4 === undefined) break b663;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b664: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b664;
l7 = l6;
if (!(l7 === "")) break b664;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b665: {
if (l4 === undefined) break b665;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b666: {
return l2;
}
}
function f114(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b667: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f108(l0,l1,l6); if (l8 === undefined) break b667;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b667;
l11 = l10;
l12 = l11;
l13 = f109(l0,l1,l6,l12); if (l13 === undefined) break b667;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b667;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b667;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b667;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b667;
l24 = l23;
l25 = f110(l0,l1,l24); if (l25 === undefined) break b667;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b667;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b667;
l32 = l31;
l33 = f110(l0,l1,l32); if (l33 === undefined) break b667;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b667;
l38 = l37;
l39 = f113(l0,l1,l6); if (l39 === undefined) break b667;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b667;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b668: {
if (l5 === undefined) break b668;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b669: {
return l2;
}
}
const f115 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b670: {
b671: {
l4 = undefined;
l5 = l3;
l6 = b_is_number(l5); if (l6 === undefined) break b671;
if ((l6 === false)) break b671;
if (l4 === undefined) l4 = "year"; else if (!Q(l4, "year")) conflict();
}
b672: {
if (l4 !== undefined) break b672;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b672;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b672;
if (l4 === undefined) l4 = "year"; else if (!Q(l4, "year")) conflict();
}
b673: {
if (l4 !== undefined) break b673;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b673;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b673;
if (l4 === undefined) l4 = "day"; else if (!Q(l4, "day")) conflict();
}
b674: {
if (l4 !== undefined) break b674;
l5 = l3;
l6 = 5;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b674;
l9 = l8;
l10 = new O22("month","month","half_year","quarter","week");
l11 = l10;
l12 = D(l11, l9); if (l12 === undefined) break b674;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b675: {
if (l4 === undefined) break b675;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b676: {
return l2;
}
});
const f116 = keep((l0,l1,l3,l4) => {
let l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27;
b677: {
l5 = undefined;
if (!(l3 === "day")) break b677;
l6 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b678: {
if (l5 === undefined) break b678;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b679: {
l5 = undefined;
if (!(l3 === "year")) break b679;
l6 = l4;
l7 = b_is_string(l6); if (l7 === undefined) break b679;
if ((l7 === false)) break b679;
l8 = [l6,"01-01"];
l9 = b_concat("-",l8); if (l9 === undefined) break b679;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b680: {
if (l5 === undefined) break b680;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b681: {
l5 = undefined;
if (!(l3 === "year")) break b681;
l6 = l4;
l7 = b_is_number(l6); if (l7 === undefined) break b681;
if ((l7 === false)) break b681;
l8 = 10;
l9 = b_format_int(l6,l8); if (l9 === undefined) break b681;
l10 = l9;
l11 = [l10,"01-01"];
l12 = b_concat("-",l11); if (l12 === undefined) break b681;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b682: {
if (l5 === undefined) break b682;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b683: {
l5 = undefined;
if (!(l3 === "month")) break b683;
l6 = l4;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b683;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b684: {
if (l5 === undefined) break b684;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b685: {
l5 = undefined;
if (!(l3 === "half_year")) break b685;
l6 = l4;
l7 = 0;
l8 = 4;
l9 = b_substring(l6,l7,l8); if (l9 === undefined) break b685;
l10 = l9;
l11 = 5;
l12 = 2;
l13 = b_substring(l6,l11,l12); if (l13 === undefined) break b685;
l14 = l13;
l15 = new O23("-01-01","-07-01");
l16 = l15;
l17 = D(l16, l14); if (l17 === undefined) break b685;
l18 = l17;
l19 = [l10,l18];
l20 = b_concat("",l19); if (l20 === undefined) break b685;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b686: {
if (l5 === undefined) break b686;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b687: {
l5 = undefined;
if (!(l3 === "quarter")) break b687;
l6 = l4;
l7 = 5;
l8 = 2;
l9 = b_substring(l6,l7,l8); if (l9 === undefined) break b687;
l10 = l9;
l11 = new O24("-01-01","-04-01","-07-01","-10-01");
l12 = l11;
l13 = D(l12, l10); if (l13 === undefined) break b687;
l14 = l13;
l15 = 0;
l16 = 4;
l17 = b_substring(l6,l15,l16); if (l17 === undefined) break b687;
l18 = l17;
l19 = [l18,l14];
l20 = b_concat("",l19); if (l20 === undefined) break b687;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b688: {
if (l5 === undefined) break b688;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b689: {
l5 = undefined;
if (!(l3 === "week")) break b689;
l6 = l4;
l7 = 0;
l8 = 4;
l9 = b_substring(l6,l7,l8); if (l9 === undefined) break b689;
l10 = l9;
l11 = [l10,"01-04"];
l12 = b_concat("-",l11); if (l12 === undefined) break b689;
l13 = l12;
l14 = 6;
l15 = 2;
l16 = b_substring(l6,l14,l15); if (l16 === undefined) break b689;
l17 = l16;
l18 = b_to_number(l17); if (l18 === undefined) break b689;
l19 = l18;
l20 = 1;
l21 = b_minus(l19,l20); if (l21 === undefined) break b689;
l22 = l21;
l23 = 7;
l24 = b_mul(l23,l22); if (l24 === undefined) break b689;
l25 = l24;
l26 = f4(l0,l1,l13,l25); if (l26 === undefined) break b689;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b690: {
if (l5 === undefined) break b690;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b691: {
return l2;
}
});
const f117 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l21,l22,l2;
b692: {
l4 = undefined;
l5 = l3;
l6 = f115(l0,l1,l5); if (l6 === undefined) break b692;
l7 = l6;
l8 = l7;
l9 = f116(l0,l1,l8,l5); if (l9 === undefined) break b692;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = 7;
l14 = b_substring(l11,l12,l13); if (l14 === undefined) break b692;
l15 = l14;
l16 = H(l1) ? l1.calendar : undefined; if (l16 === undefined && (l16 = S(l1, "calendar")) === undefined) break b692;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b692;
l18 = D(l17, l15); if (l18 === undefined) break b692;
b693: {
b694: {
break b693;
}
break b692;
}
if ((l18 === false)) break b692;
l21 = f40(l0,l1,l8,l11); if (l21 === undefined) break b692;
l22 = l21;
if (l4 === undefined) l4 = l22; else if (!Q(l4, l22)) conflict();
}
b695: {
if (l4 === undefined) break b695;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b696: {
return l2;
}
});
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b697: {
b698: {
l4 = undefined;
l5 = l3;
l6 = null;
if (!Q(l5, l6)) break b698;
l7 = null;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b699: {
if (l4 !== undefined) break b699;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b699;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b699;
l9 = b_gte(l5,"1900-01-01"); if (l9 === undefined) break b699;
if ((l9 === false)) break b699;
l10 = b_lte(l5,"9999-12-31"); if (l10 === undefined) break b699;
if ((l10 === false)) break b699;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b700: {
if (l4 !== undefined) break b700;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b700;
l7 = l6;
l8 = 10;
l9 = b_gt(l7,l8); if (l9 === undefined) break b700;
if ((l9 === false)) break b700;
l10 = 0;
l11 = f114(l0,l1,l5,l10); if (l11 === undefined) break b700;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b701: {
if (l4 !== undefined) break b701;
l5 = l3;
l6 = f117(l0,l1,l5); if (l6 === undefined) break b701;
l7 = l6;
l8 = H(l7) ? l7.last : undefined; if (l8 === undefined && (l8 = S(l7, "last")) === undefined) break b701;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b702: {
if (l4 === undefined) break b702;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b703: {
return l2;
}
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b704: {
b705: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b705;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b705;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b705;
l9 = H(l0) ? l0.as_of : undefined; if (l9 === undefined && (l9 = S(l0, "as_of")) === undefined) break b705;
l10 = l9;
l11 = [l10,"T24"];
l12 = b_concat("",l11); if (l12 === undefined) break b705;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b706: {
if (l3 !== undefined) break b706;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b706;
l5 = l4;
l6 = 0;
l7 = f114(l0,l1,l5,l6); if (l7 === undefined) break b706;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b707: {
if (l3 === undefined) break b707;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b708: {
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
b709: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b709;
if ((l6 === false)) break b709;
l7 = f119(l0,l1); if (l7 === undefined) break b709;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b709;
if ((l9 === false)) break b709;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b710: {
if (l4 === undefined) break b710;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b711: {
return l2;
}
}
function f121(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b712: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b712;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b712;
if ((l8 === false)) break b712;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b712;
if ((l9 === false)) break b712;
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
function f122(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b715: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b715;
l11 = l10;
l12 = H(l7) ? l7.within : undefined; if (l12 === undefined && (l12 = S(l7, "within")) === undefined) break b715;
l13 = l12;
l14 = f51(l0,l1,l11,l13); if (l14 === undefined) break b715;
l15 = l14;
l16 = f6(l0,l1); if (l16 === undefined) break b715;
l17 = l16;
l18 = b_gt(l17,l15); if (l18 === undefined) break b715;
if ((l18 === false)) break b715;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b716: {
if (l5 === undefined) break b716;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b717: {
return l2;
}
}
function f123(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37;
b718: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b718;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b718;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b718;
if (!Q(l9, l10)) break b718;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b719: {
if (l4 === undefined) break b719;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b720: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b720;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b720;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b720;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b720;
if ((l12 === false)) break b720;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b721: {
if (l4 === undefined) break b721;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b722: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b722;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b722;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b722;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b722;
l13 = l12;
l14 = f103(l0,l1,l9,l11,l13); if (l14 === undefined) break b722;
if ((l14 === false)) break b722;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b723: {
if (l4 === undefined) break b723;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b724: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b724;
if ((l6 === false)) break b724;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b724;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b724;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b725: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b725;
{
const k726 = keysOf(l13), v726 = valuesOf(l13);
for (let n726 = 0; n726 < v726.length; n726++) {
l14 = k726 === null ? n726 : k726[n726];
l15 = v726[n726];
b727: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b724;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b724;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b724;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b724;
l25 = l24;
l26 = f97(l0,l1,l25); if (l26 === undefined) break b724;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b724;
if ((l28 === false)) break b724;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b728: {
if (l4 === undefined) break b728;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b729: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b729;
if ((l6 === false)) break b729;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b729;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b729;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b730: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b730;
l14 = l13;
l15 = f97(l0,l1,l14); if (l15 === undefined) break b730;
l16 = l15;
{
const k731 = keysOf(l16), v731 = valuesOf(l16);
for (let n731 = 0; n731 < v731.length; n731++) {
l17 = k731 === null ? n731 : k731[n731];
l18 = v731[n731];
b732: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b729;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b729;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b729;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b729;
l28 = l27;
l29 = f97(l0,l1,l28); if (l29 === undefined) break b729;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b729;
if ((l31 === false)) break b729;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b729;
l33 = l32;
l34 = f97(l0,l1,l33); if (l34 === undefined) break b729;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b729;
if ((l36 === false)) break b729;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b733: {
if (l4 === undefined) break b733;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b734: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b734;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b734;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b734;
if ((l10 === false)) break b734;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b734;
l12 = l11;
l13 = f105(l0,l1,l12); if (l13 === undefined) break b734;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b734;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b734;
if (!Q(l16, l17)) break b734;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b735: {
if (l4 === undefined) break b735;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b736: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b736;
if ((l6 === false)) break b736;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b736;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b736;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b736;
l12 = l11;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b736;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b736;
if ((l15 === false)) break b736;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b737: {
if (l4 === undefined) break b737;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b738: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b738;
if ((l6 === false)) break b738;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b738;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b738;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b738;
l12 = l11;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b738;
l14 = l13;
if (!Q(l10, l14)) break b738;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b739: {
if (l4 === undefined) break b739;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b740: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b740;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b740;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b740;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b740;
if ((l12 === false)) break b740;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b741: {
if (l4 === undefined) break b741;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b742: {
l4 = undefined;
l5 = l3;
l6 = f106(l0,l1,l5); if (l6 === undefined) break b742;
if ((l6 === false)) break b742;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b742;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b742;
l10 = l9;
l11 = f107(l0,l1,l10); if (l11 === undefined) break b742;
l12 = l11;
l13 = l12;
l14 = b_object_get(l5,"at_least",l13); if (l14 === undefined) break b742;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b742;
if ((l16 === false)) break b742;
l17 = b_object_get(l5,"at_most",l13); if (l17 === undefined) break b742;
l18 = l17;
l19 = b_lte(l13,l18); if (l19 === undefined) break b742;
if ((l19 === false)) break b742;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b743: {
if (l4 === undefined) break b743;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b744: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.happened : undefined; if (l6 === undefined && (l6 = S(l5, "happened")) === undefined) break b744;
if ((l6 === false)) break b744;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b744;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b744;
l10 = l9;
l11 = f118(l0,l1,l10); if (l11 === undefined) break b744;
l12 = l11;
l13 = f120(l0,l1,l12); if (l13 === undefined) break b744;
if ((l13 === false)) break b744;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b745: {
if (l4 === undefined) break b745;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b746: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.not_passed : undefined; if (l6 === undefined && (l6 = S(l5, "not_passed")) === undefined) break b746;
if ((l6 === false)) break b746;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b746;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b746;
l10 = l9;
l11 = f121(l0,l1,l10); if (l11 === undefined) break b746;
if ((l11 === false)) break b746;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b747: {
if (l4 === undefined) break b747;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b748: {
l4 = undefined;
l5 = l3;
l6 = ["months","days"];
l7 = l6;
{
const k749 = keysOf(l7), v749 = valuesOf(l7);
for (let n749 = 0; n749 < v749.length; n749++) {
l8 = k749 === null ? n749 : k749[n749];
l9 = v749[n749];
b750: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.within : undefined; if (l12 === undefined && (l12 = S(l5, "within")) === undefined) break b750;
l13 = D(l12, l11); if (l13 === undefined) break b750;
l14 = l13;
l15 = 0;
l16 = b_gte(l14,l15); if (l16 === undefined) break b750;
if ((l16 === false)) break b750;
l17 = H(l5) ? l5.fact : undefined; if (l17 === undefined && (l17 = S(l5, "fact")) === undefined) break b750;
l18 = l17;
l19 = f97(l0,l1,l18); if (l19 === undefined) break b750;
l20 = l19;
l21 = f118(l0,l1,l20); if (l21 === undefined) break b750;
l22 = l21;
l23 = l22;
l24 = f120(l0,l1,l23); if (l24 === undefined) break b750;
if ((l24 === false)) break b750;
b751: {
l25 = f122(l0,l1,l23,l5); if (l25 === undefined) break b751;
if ((l25 === false)) break b751;
break b750;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b752: {
if (l4 === undefined) break b752;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b753: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.not_before : undefined; if (l6 === undefined && (l6 = S(l5, "not_before")) === undefined) break b753;
if ((l6 === false)) break b753;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b753;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b753;
l10 = l9;
l11 = f118(l0,l1,l10); if (l11 === undefined) break b753;
l12 = l11;
l13 = l12;
l14 = f120(l0,l1,l13); if (l14 === undefined) break b753;
if ((l14 === false)) break b753;
l15 = H(l5) ? l5.not_before : undefined; if (l15 === undefined && (l15 = S(l5, "not_before")) === undefined) break b753;
l16 = l15;
l17 = f97(l0,l1,l16); if (l17 === undefined) break b753;
l18 = l17;
l19 = f118(l0,l1,l18); if (l19 === undefined) break b753;
l20 = l19;
l21 = l20;
l22 = f120(l0,l1,l21); if (l22 === undefined) break b753;
if ((l22 === false)) break b753;
l23 = b_gte(l13,l21); if (l23 === undefined) break b753;
if ((l23 === false)) break b753;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b754: {
if (l4 === undefined) break b754;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b755: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.in_turn : undefined; if (l6 === undefined && (l6 = S(l5, "in_turn")) === undefined) break b755;
if ((l6 === false)) break b755;
l7 = [];
b756: {
l8 = H(l5) ? l5.in_turn : undefined; if (l8 === undefined && (l8 = S(l5, "in_turn")) === undefined) break b756;
{
const k757 = keysOf(l8), v757 = valuesOf(l8);
for (let n757 = 0; n757 < v757.length; n757++) {
l9 = k757 === null ? n757 : k757[n757];
l10 = v757[n757];
b758: {
l11 = l9;
l12 = l10;
l13 = [];
b759: {
l14 = H(l5) ? l5.fact : undefined; if (l14 === undefined && (l14 = S(l5, "fact")) === undefined) break b759;
l15 = l14;
l16 = f97(l0,l1,l15); if (l16 === undefined) break b759;
l17 = l16;
{
const k760 = keysOf(l17), v760 = valuesOf(l17);
for (let n760 = 0; n760 < v760.length; n760++) {
l18 = k760 === null ? n760 : k760[n760];
l19 = v760[n760];
b761: {
l20 = l18;
l21 = l19;
if (!Q(l21, l12)) break b761;
l13.push(l20);
}
}
}
}
l22 = l13;
l23 = b_count(l22); if (l23 === undefined) break b758;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b758;
if ((l26 === false)) break b758;
l27 = b_max(l22); if (l27 === undefined) break b758;
l28 = l27;
l7.push(l28);
}
}
}
}
l29 = l7;
l30 = b_count(l29); if (l30 === undefined) break b755;
l31 = l30;
l32 = H(l5) ? l5.in_turn : undefined; if (l32 === undefined && (l32 = S(l5, "in_turn")) === undefined) break b755;
l33 = l32;
l34 = b_count(l33); if (l34 === undefined) break b755;
l35 = l34;
if (!Q(l31, l35)) break b755;
l36 = b_sort(l29); if (l36 === undefined) break b755;
l37 = l36;
if (!Q(l29, l37)) break b755;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b762: {
if (l4 === undefined) break b762;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b763: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b764: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b764;
if ((l6 === false)) break b764;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b764;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b764;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b764;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b765: {
if (l4 === undefined) break b765;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b766: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b766;
if ((l6 === false)) break b766;
l7 = f123(l0,l1,l5); if (l7 === undefined) break b766;
if ((l7 === false)) break b766;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b767: {
if (l4 === undefined) break b767;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b768: {
return l2;
}
}
function f125(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b769: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b770: {
l7 = ["fact","differs_from","equals","covers","not_before"];
l8 = l7;
{
const k771 = keysOf(l8), v771 = valuesOf(l8);
for (let n771 = 0; n771 < v771.length; n771++) {
l9 = k771 === null ? n771 : k771[n771];
l10 = v771[n771];
b772: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b772;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b773: {
if (l4 === undefined) break b773;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b774: {
return l2;
}
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b775: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b775;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b775;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b776: {
if (l5 === undefined) break b776;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b777: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b777;
if ((l8 === false)) break b777;
l9 = f97(l0,l1,l7); if (l9 === undefined) break b777;
l10 = l9;
l11 = f104(l0,l1,l10); if (l11 === undefined) break b777;
if ((l11 === false)) break b777;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b778: {
if (l5 === undefined) break b778;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b779: {
return l2;
}
}
function f127(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b780: {
b781: {
l4 = undefined;
l5 = l3;
l6 = f125(l0,l1,l5); if (l6 === undefined) break b781;
l7 = l6;
{
const k782 = keysOf(l7), v782 = valuesOf(l7);
for (let n782 = 0; n782 < v782.length; n782++) {
l8 = k782 === null ? n782 : k782[n782];
l9 = v782[n782];
b783: {
l10 = l8;
l11 = l9;
l12 = f126(l0,l1,l5,l11); if (l12 === undefined) break b783;
if ((l12 === false)) break b783;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
}
}
}
b784: {
if (l4 !== undefined) break b784;
l5 = l3;
l6 = b_internal_member_2("unset",l5); if (l6 === undefined) break b784;
if ((l6 === false)) break b784;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b785: {
if (l4 !== undefined) break b785;
l5 = l3;
l6 = f123(l0,l1,l5); if (l6 === undefined) break b785;
if ((l6 === false)) break b785;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b786: {
if (l4 !== undefined) break b786;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b787: {
if (l4 === undefined) break b787;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b788: {
return l2;
}
}
function f128(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b789: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.of : undefined; if (l6 === undefined && (l6 = S(l5, "of")) === undefined) break b789;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b789;
l9 = l8;
l10 = b_object_get(l5,"needed",l9); if (l10 === undefined) break b789;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b790: {
if (l4 === undefined) break b790;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b791: {
return l2;
}
}
function f129(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b792: {
l4 = undefined;
l5 = l3;
l6 = [];
b793: {
l7 = H(l5) ? l5.of : undefined; if (l7 === undefined && (l7 = S(l5, "of")) === undefined) break b793;
{
const k794 = keysOf(l7), v794 = valuesOf(l7);
for (let n794 = 0; n794 < v794.length; n794++) {
l8 = k794 === null ? n794 : k794[n794];
l9 = v794[n794];
b795: {
l10 = l8;
l11 = l9;
l12 = f127(l0,l1,l11); if (l12 === undefined) break b795;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
l15 = [];
b796: {
{
const k797 = keysOf(l14), v797 = valuesOf(l14);
for (let n797 = 0; n797 < v797.length; n797++) {
l16 = k797 === null ? n797 : k797[n797];
l17 = v797[n797];
b798: {
l18 = l16;
l19 = l17;
if (!(l19 === "met")) break b798;
l15.push(l19);
}
}
}
}
l20 = l15;
l21 = b_count(l20); if (l21 === undefined) break b792;
l22 = l21;
l23 = f128(l0,l1,l5); if (l23 === undefined) break b792;
l24 = l23;
l25 = b_lt(l22,l24); if (l25 === undefined) break b792;
if ((l25 === false)) break b792;
l26 = [];
b799: {
{
const k800 = keysOf(l14), v800 = valuesOf(l14);
for (let n800 = 0; n800 < v800.length; n800++) {
l27 = k800 === null ? n800 : k800[n800];
l28 = v800[n800];
b801: {
l29 = l27;
l30 = l28;
l31 = b_neq(l30,"failed"); if (l31 === undefined) break b801;
if ((l31 === false)) break b801;
l26.push(l30);
}
}
}
}
l32 = l26;
l33 = b_count(l32); if (l33 === undefined) break b792;
l34 = l33;
l35 = f128(l0,l1,l5); if (l35 === undefined) break b792;
l36 = l35;
l37 = b_gte(l34,l36); if (l37 === undefined) break b792;
if ((l37 === false)) break b792;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b802: {
if (l4 === undefined) break b802;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b803: {
return l2;
}
}
function f130(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b804: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b805: {
l7 = f129(l0,l1,l5); if (l7 === undefined) break b805;
if ((l7 === false)) break b805;
l8 = H(l5) ? l5.of : undefined; if (l8 === undefined && (l8 = S(l5, "of")) === undefined) break b805;
{
const k806 = keysOf(l8), v806 = valuesOf(l8);
for (let n806 = 0; n806 < v806.length; n806++) {
l9 = k806 === null ? n806 : k806[n806];
l10 = v806[n806];
b807: {
l11 = l9;
l12 = l10;
l13 = f125(l0,l1,l12); if (l13 === undefined) break b807;
l14 = l13;
{
const k808 = keysOf(l14), v808 = valuesOf(l14);
for (let n808 = 0; n808 < v808.length; n808++) {
l15 = k808 === null ? n808 : k808[n808];
l16 = v808[n808];
b809: {
l17 = l15;
l18 = l16;
l19 = f126(l0,l1,l12,l18); if (l19 === undefined) break b809;
if ((l19 === false)) break b809;
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
b810: {
if (l4 === undefined) break b810;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b811: {
return l2;
}
}
function f131(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b812: {
b813: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b813;
if ((l6 === false)) break b813;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b813;
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
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b814;
if ((l6 === false)) break b814;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b814;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b814;
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
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b815;
if ((l6 === false)) break b815;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b815;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b815;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b816: {
if (l4 !== undefined) break b816;
l5 = l3;
l6 = H(l5) ? l5.not_before : undefined; if (l6 === undefined && (l6 = S(l5, "not_before")) === undefined) break b816;
if ((l6 === false)) break b816;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b816;
l8 = l7;
l9 = H(l5) ? l5.not_before : undefined; if (l9 === undefined && (l9 = S(l5, "not_before")) === undefined) break b816;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b817: {
if (l4 !== undefined) break b817;
l5 = l3;
l6 = H(l5) ? l5.of : undefined; if (l6 === undefined && (l6 = S(l5, "of")) === undefined) break b817;
if ((l6 === false)) break b817;
l7 = f130(l0,l1,l5); if (l7 === undefined) break b817;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b818: {
if (l4 !== undefined) break b818;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b818;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b819: {
if (l4 === undefined) break b819;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b820: {
return l2;
}
}
function f132(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b821: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b822: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b822;
{
const k823 = keysOf(l7), v823 = valuesOf(l7);
for (let n823 = 0; n823 < v823.length; n823++) {
l8 = k823 === null ? n823 : k823[n823];
l9 = v823[n823];
b824: {
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
b825: {
if (l4 === undefined) break b825;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b826: {
return l2;
}
}
function f133(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b827: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b828: {
l7 = f129(l0,l1,l5); if (l7 === undefined) break b828;
if ((l7 === false)) break b828;
l8 = H(l5) ? l5.of : undefined; if (l8 === undefined && (l8 = S(l5, "of")) === undefined) break b828;
{
const k829 = keysOf(l8), v829 = valuesOf(l8);
for (let n829 = 0; n829 < v829.length; n829++) {
l9 = k829 === null ? n829 : k829[n829];
l10 = v829[n829];
b830: {
l11 = l9;
l12 = l10;
{
const k831 = keysOf(l12), v831 = valuesOf(l12);
for (let n831 = 0; n831 < v831.length; n831++) {
l13 = k831 === null ? n831 : k831[n831];
l14 = v831[n831];
b832: {
l15 = l13;
if (!("unset" === l14)) break b832;
l16 = 10;
l17 = b_format_int(l11,l16); if (l17 === undefined) break b832;
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
b833: {
if (l4 === undefined) break b833;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b834: {
return l2;
}
}
function f134(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b835: {
b836: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.is : undefined; if (l8 === undefined && (l8 = S(l7, "is")) === undefined) break b836;
if (!(l8 === "unset")) break b836;
l9 = new RegoSet();
l10 = [l6];
l9.add(l10);
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b837: {
if (l5 !== undefined) break b837;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("unset",l7); if (l8 === undefined) break b837;
if ((l8 === false)) break b837;
l9 = new RegoSet();
b838: {
{
const k839 = keysOf(l7), v839 = valuesOf(l7);
for (let n839 = 0; n839 < v839.length; n839++) {
l10 = k839 === null ? n839 : k839[n839];
l11 = v839[n839];
b840: {
l12 = l10;
if (!("unset" === l11)) break b840;
l13 = ["requirements",l6,l12];
l9.add(l13);
}
}
}
}
l14 = l9;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b841: {
if (l5 !== undefined) break b841;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.of : undefined; if (l8 === undefined && (l8 = S(l7, "of")) === undefined) break b841;
if ((l8 === false)) break b841;
l9 = new RegoSet();
b842: {
l10 = f133(l0,l1,l7); if (l10 === undefined) break b842;
l11 = l10;
{
const k843 = keysOf(l11), v843 = valuesOf(l11);
for (let n843 = 0; n843 < v843.length; n843++) {
l12 = k843 === null ? n843 : k843[n843];
l13 = v843[n843];
b844: {
l14 = l12;
l15 = l13;
l16 = ["requirements",l6];
l17 = b_array_concat(l16,l15); if (l17 === undefined) break b844;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
if (l5 === undefined) l5 = l19; else if (!Q(l5, l19)) conflict();
}
b845: {
if (l5 !== undefined) break b845;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b846: {
if (l5 === undefined) break b846;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b847: {
return l2;
}
}
function f135(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b848: {
l4 = undefined;
l5 = l3;
l6 = [];
b849: {
l7 = H(l5) ? l5.of : undefined; if (l7 === undefined && (l7 = S(l5, "of")) === undefined) break b849;
{
const k850 = keysOf(l7), v850 = valuesOf(l7);
for (let n850 = 0; n850 < v850.length; n850++) {
l8 = k850 === null ? n850 : k850[n850];
l9 = v850[n850];
b851: {
l10 = l8;
l11 = l9;
l12 = f127(l0,l1,l11); if (l12 === undefined) break b851;
l13 = l12;
if (!(l13 === "met")) break b851;
l6.push(l11);
}
}
}
}
l14 = l6;
l15 = b_count(l14); if (l15 === undefined) break b848;
l16 = l15;
l17 = f128(l0,l1,l5); if (l17 === undefined) break b848;
l18 = l17;
l19 = b_gte(l16,l18); if (l19 === undefined) break b848;
if ((l19 === false)) break b848;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b852: {
if (l4 === undefined) break b852;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b853: {
return l2;
}
}
function f136(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b854: {
b855: {
l4 = undefined;
l5 = l3;
l6 = f124(l0,l1,l5); if (l6 === undefined) break b855;
if ((l6 === false)) break b855;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b856: {
if (l4 !== undefined) break b856;
l5 = l3;
l6 = f131(l0,l1,l5); if (l6 === undefined) break b856;
l7 = l6;
l8 = f132(l0,l1,l5); if (l8 === undefined) break b856;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b856;
l11 = l10;
{
const k857 = keysOf(l11), v857 = valuesOf(l11);
for (let n857 = 0; n857 < v857.length; n857++) {
l12 = k857 === null ? n857 : k857[n857];
l13 = v857[n857];
b858: {
l14 = l12;
l15 = l13;
l16 = f126(l0,l1,l5,l15); if (l16 === undefined) break b858;
if ((l16 === false)) break b858;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b859: {
if (l4 !== undefined) break b859;
l5 = l3;
l6 = f134(l0,l1,"",l5); if (l6 === undefined) break b859;
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
l6 = f123(l0,l1,l5); if (l6 === undefined) break b860;
if ((l6 === false)) break b860;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b861: {
if (l4 !== undefined) break b861;
l5 = l3;
l6 = f135(l0,l1,l5); if (l6 === undefined) break b861;
if ((l6 === false)) break b861;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b862: {
if (l4 !== undefined) break b862;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b863: {
if (l4 === undefined) break b863;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b864: {
return l2;
}
}
function f137(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b865: {
b866: {
l4 = undefined;
l5 = l3;
l6 = f124(l0,l1,l5); if (l6 === undefined) break b866;
if ((l6 === false)) break b866;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b867: {
if (l4 !== undefined) break b867;
l5 = l3;
l6 = new RegoSet();
b868: {
l7 = f132(l0,l1,l5); if (l7 === undefined) break b868;
l8 = l7;
{
const k869 = keysOf(l8), v869 = valuesOf(l8);
for (let n869 = 0; n869 < v869.length; n869++) {
l9 = k869 === null ? n869 : k869[n869];
l10 = v869[n869];
b870: {
l11 = l9;
l12 = l10;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b870;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b870;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b867;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b867;
if ((l20 === false)) break b867;
b871: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b871;
if ((l21 === false)) break b871;
break b867;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b872: {
if (l4 !== undefined) break b872;
l5 = l3;
l6 = f132(l0,l1,l5); if (l6 === undefined) break b872;
l7 = l6;
l8 = f131(l0,l1,l5); if (l8 === undefined) break b872;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b872;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b873: {
if (l4 === undefined) break b873;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b874: {
return l2;
}
}
function f138(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b875: {
b876: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b877: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b877;
{
const k878 = keysOf(l9), v878 = valuesOf(l9);
for (let n878 = 0; n878 < v878.length; n878++) {
l10 = k878 === null ? n878 : k878[n878];
l11 = v878[n878];
b879: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b879;
{
const k880 = keysOf(l14), v880 = valuesOf(l14);
for (let n880 = 0; n880 < v880.length; n880++) {
l15 = k880 === null ? n880 : k880[n880];
l16 = v880[n880];
b881: {
l17 = l15;
l18 = l16;
l19 = f97(l0,l1,l17); if (l19 === undefined) break b881;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b881;
if (!Q(l21, l20)) break b881;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b881;
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
l25 = b_count(l24); if (l25 === undefined) break b876;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b876;
if ((l28 === false)) break b876;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b876;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b876;
l34 = l33;
l35 = new O11(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b876;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b882: {
if (l5 !== undefined) break b882;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b883: {
if (l5 === undefined) break b883;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b884: {
return l2;
}
}
function f139(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b885: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b885;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b885;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b885;
if ((l11 === false)) break b885;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b886: {
if (l4 === undefined) break b886;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b887: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b887;
if ((l6 === false)) break b887;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b888: {
if (l4 === undefined) break b888;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b889: {
return l2;
}
}
function f140(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b890: {
b891: {
l4 = undefined;
l5 = l3;
l6 = f139(l0,l1,l5); if (l6 === undefined) break b891;
if ((l6 === false)) break b891;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b891;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b891;
l10 = l9;
l11 = new RegoSet();
b892: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b892;
{
const k893 = keysOf(l12), v893 = valuesOf(l12);
for (let n893 = 0; n893 < v893.length; n893++) {
l13 = k893 === null ? n893 : k893[n893];
l14 = v893[n893];
b894: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b891;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b895: {
if (l4 !== undefined) break b895;
l5 = l3;
l6 = H(l5) ? l5.in_turn : undefined; if (l6 === undefined && (l6 = S(l5, "in_turn")) === undefined) break b895;
if ((l6 === false)) break b895;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b895;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b895;
l10 = l9;
l11 = new RegoSet();
b896: {
l12 = H(l5) ? l5.in_turn : undefined; if (l12 === undefined && (l12 = S(l5, "in_turn")) === undefined) break b896;
{
const k897 = keysOf(l12), v897 = valuesOf(l12);
for (let n897 = 0; n897 < v897.length; n897++) {
l13 = k897 === null ? n897 : k897[n897];
l14 = v897[n897];
b898: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b895;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b899: {
if (l4 !== undefined) break b899;
l5 = l3;
l6 = new RegoSet();
b900: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b900;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b900;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b900;
l13 = l12;
l14 = f97(l0,l1,l13); if (l14 === undefined) break b900;
l15 = l14;
{
const k901 = keysOf(l15), v901 = valuesOf(l15);
for (let n901 = 0; n901 < v901.length; n901++) {
l16 = k901 === null ? n901 : k901[n901];
l17 = v901[n901];
b902: {
l18 = l16;
l19 = l17;
b903: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b903;
if ((l20 === false)) break b903;
break b902;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b902;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b902;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b902;
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
b904: {
if (l4 === undefined) break b904;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b905: {
return l2;
}
}
function f141(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b906: {
b907: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b907;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b907;
if ((l11 === false)) break b907;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b908: {
if (l5 !== undefined) break b908;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b908;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b908;
if ((l11 === false)) break b908;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b909: {
if (l5 !== undefined) break b909;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b910: {
if (l5 === undefined) break b910;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b911: {
return l2;
}
}
function f142(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b912: {
b913: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b913;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b913;
if ((l11 === false)) break b913;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b914: {
if (l5 !== undefined) break b914;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b914;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b914;
if ((l11 === false)) break b914;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b915: {
if (l5 !== undefined) break b915;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b916: {
if (l5 === undefined) break b916;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b917: {
return l2;
}
}
function f143(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b918: {
l6 = undefined;
if (!(l3 === "permission")) break b918;
l7 = l4;
l8 = l5;
l9 = f141(l0,l1,l7,l8); if (l9 === undefined) break b918;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b919: {
if (l6 === undefined) break b919;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b920: {
l6 = undefined;
if (!(l3 === "check")) break b920;
l7 = l4;
l8 = l5;
l9 = f142(l0,l1,l7,l8); if (l9 === undefined) break b920;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b921: {
if (l6 === undefined) break b921;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b922: {
return l2;
}
}
function f144(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b923: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b923;
l8 = l7;
l9 = l8;
l10 = undefined;
b924: {
b925: {
if (!Array.isArray(l9)) break b925;
break b924;
}
b926: {
if (!O(l9)) break b926;
break b924;
}
b927: {
if (!(l9 instanceof RegoSet)) break b927;
break b924;
}
break b923;
}
{
const k928 = keysOf(l9), v928 = valuesOf(l9);
for (let n928 = 0; n928 < v928.length; n928++) {
l12 = k928 === null ? n928 : k928[n928];
l13 = v928[n928];
b929: {
l14 = l12;
l11 = undefined;
b930: {
l15 = l13;
l16 = f97(l0,l1,l14); if (l16 === undefined) break b930;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b930;
if ((l19 === false)) break b930;
l11 = true;
}
if (l11 !== undefined) break b929;
l10 = true;
}
}
}
if (l10 !== undefined) break b923;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b931: {
if (l4 === undefined) break b931;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b932: {
return l2;
}
}
function f145(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b933: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b934: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b934;
{
const k935 = keysOf(l7), v935 = valuesOf(l7);
for (let n935 = 0; n935 < v935.length; n935++) {
l8 = k935 === null ? n935 : k935[n935];
l9 = v935[n935];
b936: {
l10 = l8;
l11 = l9;
l12 = f144(l0,l1,l11); if (l12 === undefined) break b936;
if ((l12 === false)) break b936;
l13 = f99(l0,l1,l11); if (l13 === undefined) break b936;
if ((l13 === false)) break b936;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b936;
l15 = l14;
{
const k937 = keysOf(l15), v937 = valuesOf(l15);
for (let n937 = 0; n937 < v937.length; n937++) {
l16 = k937 === null ? n937 : k937[n937];
l17 = v937[n937];
b938: {
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
b939: {
if (l4 === undefined) break b939;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b940: {
return l2;
}
}
function f146(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b941: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b941;
if ((l11 === false)) break b941;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b941;
if ((l12 === false)) break b941;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b942: {
if (l6 === undefined) break b942;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b943: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b943;
if ((l11 === false)) break b943;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b944: {
if (l6 === undefined) break b944;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b945: {
return l2;
}
}
function f147(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b946: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b946;
l7 = l6;
l8 = new RegoSet();
b947: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b947;
l10 = l9;
l11 = f97(l0,l1,l10); if (l11 === undefined) break b947;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b947;
l14 = D(l13, l12); if (l14 === undefined) break b947;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b947;
l17 = l16;
{
const k948 = keysOf(l17), v948 = valuesOf(l17);
for (let n948 = 0; n948 < v948.length; n948++) {
l18 = k948 === null ? n948 : k948[n948];
l19 = v948[n948];
b949: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b946;
l24 = l23;
l25 = new RegoSet();
b950: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b950;
l27 = l26;
l28 = f97(l0,l1,l27); if (l28 === undefined) break b950;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b950;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b950;
l33 = l32;
l34 = f103(l0,l1,l29,l31,l33); if (l34 === undefined) break b950;
if ((l34 === false)) break b950;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b950;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b950;
l38 = l37;
{
const k951 = keysOf(l38), v951 = valuesOf(l38);
for (let n951 = 0; n951 < v951.length; n951++) {
l39 = k951 === null ? n951 : k951[n951];
l40 = v951[n951];
b952: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b946;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b953: {
if (l4 === undefined) break b953;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b954: {
return l2;
}
}
function f148(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b955: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b955;
if ((l9 === false)) break b955;
l10 = l7;
l11 = undefined;
b956: {
b957: {
if (!Array.isArray(l10)) break b957;
break b956;
}
b958: {
if (!O(l10)) break b958;
break b956;
}
b959: {
if (!(l10 instanceof RegoSet)) break b959;
break b956;
}
break b955;
}
{
const k960 = keysOf(l10), v960 = valuesOf(l10);
for (let n960 = 0; n960 < v960.length; n960++) {
l13 = k960 === null ? n960 : k960[n960];
l14 = v960[n960];
b961: {
l15 = l13;
l12 = undefined;
b962: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b962;
if ((l17 === false)) break b962;
l12 = true;
}
if (l12 !== undefined) break b961;
l11 = true;
}
}
}
if (l11 !== undefined) break b955;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b963: {
if (l5 === undefined) break b963;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b964: {
return l2;
}
}
function f149(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b965: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b965;
if ((l6 === false)) break b965;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b965;
{
const k966 = keysOf(l7), v966 = valuesOf(l7);
for (let n966 = 0; n966 < v966.length; n966++) {
l8 = k966 === null ? n966 : k966[n966];
l9 = v966[n966];
b967: {
l10 = l8;
l11 = l9;
l12 = f97(l0,l1,l10); if (l12 === undefined) break b967;
l13 = l12;
l14 = f148(l0,l1,l13,l11); if (l14 === undefined) break b967;
if ((l14 === false)) break b967;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b968: {
if (l4 === undefined) break b968;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b969: {
return l2;
}
}
function f150(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b970: {
b971: {
l4 = undefined;
l5 = l3;
b972: {
l6 = f99(l0,l1,l5); if (l6 === undefined) break b972;
if ((l6 === false)) break b972;
break b971;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b973: {
if (l4 !== undefined) break b973;
l5 = l3;
l6 = f136(l0,l1,l5); if (l6 === undefined) break b973;
l7 = l6;
l8 = new O25("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b973;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b974: {
if (l4 === undefined) break b974;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b975: {
return l2;
}
}
function f151(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b976: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b976;
l11 = l10;
l12 = new O26(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b977: {
if (l6 === undefined) break b977;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b978: {
return l2;
}
}
function f152(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b979: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b980: {
l9 = f67(l0,l1,"checks"); if (l9 === undefined) break b980;
if ((l9 === false)) break b980;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b980;
{
const k981 = keysOf(l10), v981 = valuesOf(l10);
for (let n981 = 0; n981 < v981.length; n981++) {
l11 = k981 === null ? n981 : k981[n981];
l12 = v981[n981];
b982: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b982;
l16 = D(l15, l14); if (l16 === undefined) break b982;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b982;
l19 = l18;
l20 = f138(l0,l1,l6,l17); if (l20 === undefined) break b982;
l21 = l20;
l22 = f150(l0,l1,l17); if (l22 === undefined) break b982;
l23 = l22;
l24 = f151(l0,l1,l19,l21,l23); if (l24 === undefined) break b982;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b983: {
if (l5 === undefined) break b983;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b984: {
return l2;
}
}
function f153(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b985: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b986: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b986;
if ((l12 === false)) break b986;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b986;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b986;
l15 = l14;
l16 = f97(l0,l1,l15); if (l16 === undefined) break b986;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b986;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b986;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b986;
l22 = D(l21, l17); if (l22 === undefined) break b986;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b986;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b986;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b986;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b987: {
if (l6 === undefined) break b987;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b988: {
return l2;
}
}
function f154(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b989: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b990: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b990;
{
const k991 = keysOf(l7), v991 = valuesOf(l7);
for (let n991 = 0; n991 < v991.length; n991++) {
l8 = k991 === null ? n991 : k991[n991];
l9 = v991[n991];
b992: {
l10 = l8;
l11 = l9;
l12 = f144(l0,l1,l11); if (l12 === undefined) break b992;
if ((l12 === false)) break b992;
l13 = f99(l0,l1,l11); if (l13 === undefined) break b992;
if ((l13 === false)) break b992;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b992;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b993: {
if (l4 === undefined) break b993;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b994: {
return l2;
}
}
function f155(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b995: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b996: {
{
const k997 = keysOf(l5), v997 = valuesOf(l5);
for (let n997 = 0; n997 < v997.length; n997++) {
l7 = k997 === null ? n997 : k997[n997];
l8 = v997[n997];
b998: {
l9 = l7;
l10 = l8;
l11 = f90(l0,l1,l10); if (l11 === undefined) break b998;
l12 = l11;
{
const k999 = keysOf(l12), v999 = valuesOf(l12);
for (let n999 = 0; n999 < v999.length; n999++) {
l13 = k999 === null ? n999 : k999[n999];
l14 = v999[n999];
b1000: {
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
b1001: {
if (l4 === undefined) break b1001;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1002: {
return l2;
}
}
function f156(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1003: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b1004: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b1004;
{
const k1005 = keysOf(l9), v1005 = valuesOf(l9);
for (let n1005 = 0; n1005 < v1005.length; n1005++) {
l10 = k1005 === null ? n1005 : k1005[n1005];
l11 = v1005[n1005];
b1006: {
l12 = l10;
l13 = l11;
l14 = f99(l0,l1,l13); if (l14 === undefined) break b1006;
if ((l14 === false)) break b1006;
l15 = f138(l0,l1,l6,l13); if (l15 === undefined) break b1006;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b1006;
l18 = l17;
l19 = f74(l0,l1,l18,l16); if (l19 === undefined) break b1006;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1007: {
if (l5 === undefined) break b1007;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1008: {
return l2;
}
}
function f157(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l146,l147,l148,l149,l150,l151,l152,l2;
b1009: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b1010: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b1010;
{
const k1011 = keysOf(l11), v1011 = valuesOf(l11);
for (let n1011 = 0; n1011 < v1011.length; n1011++) {
l12 = k1011 === null ? n1011 : k1011[n1011];
l13 = v1011[n1011];
b1012: {
l14 = l12;
l15 = l13;
l16 = f99(l0,l1,l15); if (l16 === undefined) break b1012;
if ((l16 === false)) break b1012;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b1013: {
{
const k1014 = keysOf(l17), v1014 = valuesOf(l17);
for (let n1014 = 0; n1014 < v1014.length; n1014++) {
l19 = k1014 === null ? n1014 : k1014[n1014];
l20 = v1014[n1014];
b1015: {
l21 = l19;
l22 = l20;
l23 = f136(l0,l1,l22); if (l23 === undefined) break b1015;
l24 = l23;
if (!(l24 === "failed")) break b1015;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b1016: {
{
const k1017 = keysOf(l17), v1017 = valuesOf(l17);
for (let n1017 = 0; n1017 < v1017.length; n1017++) {
l27 = k1017 === null ? n1017 : k1017[n1017];
l28 = v1017[n1017];
b1018: {
l29 = l27;
l30 = l28;
l31 = f137(l0,l1,l30); if (l31 === undefined) break b1018;
l32 = l31;
{
const k1019 = keysOf(l32), v1019 = valuesOf(l32);
for (let n1019 = 0; n1019 < v1019.length; n1019++) {
l33 = k1019 === null ? n1019 : k1019[n1019];
l34 = v1019[n1019];
b1020: {
l35 = l33;
l36 = l34;
l37 = f126(l0,l1,l30,l36); if (l37 === undefined) break b1020;
if ((l37 === false)) break b1020;
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
b1021: {
{
const k1022 = keysOf(l17), v1022 = valuesOf(l17);
for (let n1022 = 0; n1022 < v1022.length; n1022++) {
l41 = k1022 === null ? n1022 : k1022[n1022];
l42 = v1022[n1022];
b1023: {
l43 = l41;
l44 = l42;
l45 = f134(l0,l1,l43,l44); if (l45 === undefined) break b1023;
l46 = l45;
{
const k1024 = keysOf(l46), v1024 = valuesOf(l46);
for (let n1024 = 0; n1024 < v1024.length; n1024++) {
l47 = k1024 === null ? n1024 : k1024[n1024];
l48 = v1024[n1024];
b1025: {
l49 = l47;
l50 = l48;
l51 = H(l7) ? l7.rule : undefined; if (l51 === undefined && (l51 = S(l7, "rule")) === undefined) break b1025;
l52 = l51;
l53 = [l52];
l54 = b_array_concat(l53,l50); if (l54 === undefined) break b1025;
l55 = l54;
l56 = b_concat(".",l55); if (l56 === undefined) break b1025;
l57 = l56;
l58 = new O27(l57);
l40.add(l58);
}
}
}
}
}
}
}
l59 = l40;
l60 = new RegoSet();
b1026: {
{
const k1027 = keysOf(l25), v1027 = valuesOf(l25);
for (let n1027 = 0; n1027 < v1027.length; n1027++) {
l61 = k1027 === null ? n1027 : k1027[n1027];
l62 = v1027[n1027];
b1028: {
l63 = l61;
l64 = l62;
l65 = D(l17, l64); if (l65 === undefined) break b1028;
l66 = l65;
l67 = f138(l0,l1,l7,l66); if (l67 === undefined) break b1028;
l68 = l67;
l69 = D(l17, l64); if (l69 === undefined) break b1028;
l70 = l69;
l71 = f140(l0,l1,l70); if (l71 === undefined) break b1028;
l72 = l71;
l73 = f81(l0,l1,l64,l68,l72); if (l73 === undefined) break b1028;
l74 = l73;
l60.add(l74);
}
}
}
}
l75 = l60;
l76 = b_or(l39,l59); if (l76 === undefined) break b1009;
l77 = l76;
l78 = H(l7) ? l7.kind : undefined; if (l78 === undefined && (l78 = S(l7, "kind")) === undefined) break b1009;
l79 = l78;
l80 = f143(l0,l1,l79,l75,l77); if (l80 === undefined) break b1009;
l81 = l80;
l82 = l81;
l83 = f15(l0,l1,l9); if (l83 === undefined) break b1009;
l84 = l83;
l85 = f145(l0,l1,l9); if (l85 === undefined) break b1009;
l86 = l85;
l87 = b_or(l84,l86); if (l87 === undefined) break b1009;
l88 = l87;
l89 = new RegoSet();
b1029: {
{
const k1030 = keysOf(l17), v1030 = valuesOf(l17);
for (let n1030 = 0; n1030 < v1030.length; n1030++) {
l90 = k1030 === null ? n1030 : k1030[n1030];
l91 = v1030[n1030];
b1031: {
l92 = l90;
l93 = l91;
l94 = f146(l0,l1,l92,l82,l25); if (l94 === undefined) break b1031;
if ((l94 === false)) break b1031;
l95 = f147(l0,l1,l93); if (l95 === undefined) break b1031;
l96 = l95;
{
const k1032 = keysOf(l96), v1032 = valuesOf(l96);
for (let n1032 = 0; n1032 < v1032.length; n1032++) {
l97 = k1032 === null ? n1032 : k1032[n1032];
l98 = v1032[n1032];
b1033: {
l99 = l97;
l100 = l98;
l89.add(l100);
}
}
}
}
}
}
}
l101 = l89;
l102 = b_or(l88,l101); if (l102 === undefined) break b1009;
l103 = l102;
l104 = new RegoSet();
b1034: {
l105 = H(l9) ? l9.requirements : undefined; if (l105 === undefined && (l105 = S(l9, "requirements")) === undefined) break b1034;
{
const k1035 = keysOf(l105), v1035 = valuesOf(l105);
for (let n1035 = 0; n1035 < v1035.length; n1035++) {
l106 = k1035 === null ? n1035 : k1035[n1035];
l107 = v1035[n1035];
b1036: {
l108 = l106;
l109 = l107;
l110 = f149(l0,l1,l109); if (l110 === undefined) break b1036;
if ((l110 === false)) break b1036;
l111 = new RegoSet();
l111.add("compliant");
l111.add("indeterminate");
l111.add("permit");
l112 = b_internal_member_2(l82,l111); if (l112 === undefined) break b1036;
if ((l112 === false)) break b1036;
l113 = H(l109) ? l109.waived : undefined; if (l113 === undefined && (l113 = S(l109, "waived")) === undefined) break b1036;
l114 = l113;
l115 = f15(l0,l1,l114); if (l115 === undefined) break b1036;
l116 = l115;
{
const k1037 = keysOf(l116), v1037 = valuesOf(l116);
for (let n1037 = 0; n1037 < v1037.length; n1037++) {
l117 = k1037 === null ? n1037 : k1037[n1037];
l118 = v1037[n1037];
b1038: {
l119 = l117;
l120 = l118;
l104.add(l120);
}
}
}
}
}
}
}
l121 = l104;
l122 = b_or(l103,l121); if (l122 === undefined) break b1009;
l123 = l122;
l124 = f152(l0,l1,l7,l9); if (l124 === undefined) break b1009;
l125 = l124;
l126 = b_or(l39,l59); if (l126 === undefined) break b1009;
l127 = l126;
l128 = f153(l0,l1,l7,l9,l82); if (l128 === undefined) break b1009;
l129 = l128;
l130 = b_or(l75,l129); if (l130 === undefined) break b1009;
l131 = l130;
l132 = f154(l0,l1,l9); if (l132 === undefined) break b1009;
l133 = l132;
l134 = f155(l0,l1,l9); if (l134 === undefined) break b1009;
l135 = l134;
l136 = b_or(l133,l135); if (l136 === undefined) break b1009;
l137 = l136;
l138 = H(l7) ? l7.decision : undefined; if (l138 === undefined && (l138 = S(l7, "decision")) === undefined) break b1009;
l139 = l138;
l140 = [];
b1039: {
l141 = new RegoSet();
l141.add("compliant");
l141.add("permit");
l142 = b_internal_member_2(l82,l141); if (l142 === undefined) break b1039;
if ((l142 === false)) break b1039;
l143 = f156(l0,l1,l7,l9); if (l143 === undefined) break b1039;
l144 = l143;
{
const k1040 = keysOf(l144), v1040 = valuesOf(l144);
for (let n1040 = 0; n1040 < v1040.length; n1040++) {
l145 = k1040 === null ? n1040 : k1040[n1040];
l146 = v1040[n1040];
b1041: {
l147 = l145;
l148 = l146;
l140.push(l148);
}
}
}
}
l149 = l140;
l150 = new O28(l123,l125,l127,l149,l131,l137);
l151 = f25(l0,l1,l139,l8,l82,l150); if (l151 === undefined) break b1009;
l152 = l151;
if (l6 === undefined) l6 = l152; else if (!Q(l6, l152)) conflict();
}
b1042: {
if (l6 === undefined) break b1042;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1043: {
return l2;
}
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1044: {
b1045: {
l3 = undefined;
b1046: {
l4 = f94(l0,l1); if (l4 === undefined) break b1046;
if ((l4 === false)) break b1046;
break b1045;}
l5 = f95(l0,l1); if (l5 === undefined) break b1045;
l6 = l5;
l7 = [];
b1047: {
l8 = f93(l0,l1); if (l8 === undefined) break b1047;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1045;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1048: {
if (l3 !== undefined) break b1048;
l4 = f96(l0,l1); if (l4 === undefined) break b1048;
l5 = l4;
l6 = f93(l0,l1); if (l6 === undefined) break b1048;
l7 = l6;
l8 = f94(l0,l1); if (l8 === undefined) break b1048;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b1048;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1049: {
if (l3 === undefined) break b1049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1050: {
return l2;
}
}
function f158(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1051: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1051;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1051;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1052: {
if (l3 === undefined) break b1052;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1053: {
return l2;
}
}
function f159(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1054: {
l3 = undefined;
l4 = f159(l0,l1); if (l4 === undefined) break b1054;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1054;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1054;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1055: {
if (l3 === undefined) break b1055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1056: {
return l2;
}
}
function f160(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function f161(l0,l1) {
let l3,l2;
b1057: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b1058: {
if (l3 === undefined) break b1058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1059: {
return l2;
}
}
function g162(l0,l1) {
let l3,l4,l5,l2;
b1060: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1061: {
if (l3 === undefined) break b1061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1062: {
return l2;
}
}
function f162(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function f163(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b1063: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f15(l0,l1,l10); if (l12 === undefined) break b1063;
l13 = l12;
l14 = H(l8) ? l8.decision : undefined; if (l14 === undefined && (l14 = S(l8, "decision")) === undefined) break b1063;
l15 = l14;
l16 = new RegoSet();
b1064: {
{
const k1065 = keysOf(l11), v1065 = valuesOf(l11);
for (let n1065 = 0; n1065 < v1065.length; n1065++) {
l17 = k1065 === null ? n1065 : k1065[n1065];
l18 = v1065[n1065];
b1066: {
l19 = l17;
l20 = l18;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1066;
l22 = l21;
l23 = [l22,l20];
l24 = b_concat(".",l23); if (l24 === undefined) break b1066;
l25 = l24;
l26 = new O27(l25);
l16.add(l26);
}
}
}
}
l27 = l16;
l28 = new O29(l13,l27);
l29 = f25(l0,l1,l15,l9,"indeterminate",l28); if (l29 === undefined) break b1063;
l30 = l29;
if (l7 === undefined) l7 = l30; else if (!Q(l7, l30)) conflict();
}
b1067: {
if (l7 === undefined) break b1067;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1068: {
return l2;
}
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1069: {
b1070: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1070;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b1070;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1070;
if ((l7 === false)) break b1070;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1070;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b1070;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1071: {
if (l3 !== undefined) break b1071;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1072: {
if (l3 === undefined) break b1072;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1073: {
return l2;
}
}
function f164(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1074: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1074;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1074;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1075: {
if (l3 === undefined) break b1075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1076: {
return l2;
}
}
function f165(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f166(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1077: {
b1078: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1078;
if ((l8 === false)) break b1078;
l9 = [l6,l7];
l10 = b_max(l9); if (l10 === undefined) break b1078;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b1079: {
if (l5 !== undefined) break b1079;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b1080: {
if (l5 === undefined) break b1080;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1081: {
return l2;
}
}
function f167(l0,l1,l3) {
let l4,l5,l2,l6;
b1082: {
l4 = undefined;
l5 = null;
if (!Q(l3, l5)) break b1082;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1083: {
if (l4 === undefined) break b1083;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1084: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1084;
if ((l6 === false)) break b1084;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1085: {
if (l4 === undefined) break b1085;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1086: {
return l2;
}
}
function f168(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1087: {
b1088: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f6(l0,l1); if (l12 === undefined) break b1088;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b1088;
if ((l14 === false)) break b1088;
if (l7 === undefined) l7 = "settled"; else if (!Q(l7, "settled")) conflict();
}
b1089: {
if (l7 !== undefined) break b1089;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f6(l0,l1); if (l12 === undefined) break b1089;
l13 = l12;
l14 = b_gt(l13,l10); if (l14 === undefined) break b1089;
if ((l14 === false)) break b1089;
l15 = f167(l0,l1,l11); if (l15 === undefined) break b1089;
if ((l15 === false)) break b1089;
if (l7 === undefined) l7 = "overdue"; else if (!Q(l7, "overdue")) conflict();
}
b1090: {
if (l7 !== undefined) break b1090;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f32(l0,l1,l11); if (l12 === undefined) break b1090;
if ((l12 === false)) break b1090;
l13 = b_gte(l11,l9); if (l13 === undefined) break b1090;
if ((l13 === false)) break b1090;
if (l7 === undefined) l7 = "settled"; else if (!Q(l7, "settled")) conflict();
}
b1091: {
if (l7 !== undefined) break b1091;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f167(l0,l1,l11); if (l12 === undefined) break b1091;
if ((l12 === false)) break b1091;
if (l7 === undefined) l7 = "due"; else if (!Q(l7, "due")) conflict();
}
b1092: {
if (l7 !== undefined) break b1092;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
if (l7 === undefined) l7 = "unknown"; else if (!Q(l7, "unknown")) conflict();
}
b1093: {
if (l7 === undefined) break b1093;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b1094: {
return l2;
}
}
function f169(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b1095: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f34(l0,l1); if (l10 === undefined) break b1095;
l11 = l10;
l12 = [l11,l8];
l13 = b_max(l12); if (l13 === undefined) break b1095;
l14 = l13;
l15 = l14;
l16 = f166(l0,l1,l15,l9); if (l16 === undefined) break b1095;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.interval : undefined; if (l19 === undefined && (l19 = S(l7, "interval")) === undefined) break b1095;
l20 = l19;
l21 = f51(l0,l1,l18,l20); if (l21 === undefined) break b1095;
l22 = l21;
l23 = l22;
l24 = [l18,l23];
l25 = b_concat("/",l24); if (l25 === undefined) break b1095;
l26 = l25;
l27 = new O6(l18,l23,l26);
l28 = l27;
l29 = f168(l0,l1,l15,l18,l23,l9); if (l29 === undefined) break b1095;
l30 = l29;
l31 = l30;
l32 = new O30(false,l28,l18,l31);
if (l6 === undefined) l6 = l32; else if (!Q(l6, l32)) conflict();
}
b1096: {
if (l6 === undefined) break b1096;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1097: {
return l2;
}
}
function f170(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1098: {
l4 = undefined;
l5 = l3;
l6 = b_object_get(l5,"days",""); if (l6 === undefined) break b1098;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1098;
l9 = l8;
l10 = b_object_get(l9,l7,"unknown"); if (l10 === undefined) break b1098;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1099: {
if (l4 === undefined) break b1099;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1100: {
return l2;
}
}
function f171(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1101: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.conventions : undefined; if (l6 === undefined && (l6 = S(l5, "conventions")) === undefined) break b1101;
l7 = H(l6) ? l6.first_period : undefined; if (l7 === undefined && (l7 = S(l6, "first_period")) === undefined) break b1101;
l8 = H(l7) ? l7.counts : undefined; if (l8 === undefined && (l8 = S(l7, "counts")) === undefined) break b1101;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1102: {
if (l4 === undefined) break b1102;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1103: {
l4 = undefined;
l5 = l3;
b1104: {
l6 = H(l5) ? l5.conventions : undefined; if (l6 === undefined && (l6 = S(l5, "conventions")) === undefined) break b1104;
l7 = H(l6) ? l6.first_period : undefined; if (l7 === undefined && (l7 = S(l6, "first_period")) === undefined) break b1104;
l8 = H(l7) ? l7.counts : undefined; if (l8 === undefined && (l8 = S(l7, "counts")) === undefined) break b1104;
if ((l8 === false)) break b1104;
break b1103;}
if (l4 === undefined) l4 = "partial"; else if (!Q(l4, "partial")) conflict();
}
b1105: {
if (l4 === undefined) break b1105;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1106: {
return l2;
}
}
function f172(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1107: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f34(l0,l1); if (l10 === undefined) break b1107;
l11 = l10;
l12 = [l11,l9];
l13 = b_max(l12); if (l13 === undefined) break b1107;
l14 = l13;
l15 = f171(l0,l1,l7); if (l15 === undefined) break b1107;
l16 = l15;
l17 = H(l8) ? l8.interval : undefined; if (l17 === undefined && (l17 = S(l8, "interval")) === undefined) break b1107;
l18 = l17;
l19 = f41(l0,l1,l18,l14,l16); if (l19 === undefined) break b1107;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b1108: {
if (l6 === undefined) break b1108;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1109: {
return l2;
}
}
function f173(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1110: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b1111: {
{
const k1112 = keysOf(l7), v1112 = valuesOf(l7);
for (let n1112 = 0; n1112 < v1112.length; n1112++) {
l9 = k1112 === null ? n1112 : k1112[n1112];
l10 = v1112[n1112];
b1113: {
l11 = l9;
l12 = l10;
l13 = f32(l0,l1,l12); if (l13 === undefined) break b1113;
if ((l13 === false)) break b1113;
l14 = H(l6) ? l6.first : undefined; if (l14 === undefined && (l14 = S(l6, "first")) === undefined) break b1113;
l15 = l14;
l16 = b_gte(l12,l15); if (l16 === undefined) break b1113;
if ((l16 === false)) break b1113;
l17 = H(l6) ? l6.last : undefined; if (l17 === undefined && (l17 = S(l6, "last")) === undefined) break b1113;
l18 = l17;
l19 = b_lte(l12,l18); if (l19 === undefined) break b1113;
if ((l19 === false)) break b1113;
l8.push(l12);
}
}
}
}
l20 = l8;
l21 = b_count(l20); if (l21 === undefined) break b1110;
l22 = l21;
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b1114: {
if (l5 === undefined) break b1114;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1115: {
return l2;
}
}
function f174(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1116: {
b1117: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f6(l0,l1); if (l14 === undefined) break b1117;
l15 = l14;
l16 = b_lt(l15,l11); if (l16 === undefined) break b1117;
if ((l16 === false)) break b1117;
l17 = [];
l18 = 0;
l17.push(l18);
l17.push(l12);
l19 = b_max(l17); if (l19 === undefined) break b1117;
l20 = l19;
l21 = new O31(l20,l9,"settled");
if (l8 === undefined) l8 = l21; else if (!Q(l8, l21)) conflict();
}
b1118: {
if (l8 !== undefined) break b1118;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = 0;
l15 = b_lte(l12,l14); if (l15 === undefined) break b1118;
if ((l15 === false)) break b1118;
l16 = new Bare();
l17 = 0;
l16["left"] = l17;
l16["period"] = l9;
l16["status"] = "settled";
if (l8 === undefined) l8 = l16; else if (!Q(l8, l16)) conflict();
}
b1119: {
if (l8 !== undefined) break b1119;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = 0;
l15 = b_lte(l13,l14); if (l15 === undefined) break b1119;
if ((l15 === false)) break b1119;
l16 = new O31(l12,l9,"due");
if (l8 === undefined) l8 = l16; else if (!Q(l8, l16)) conflict();
}
b1120: {
if (l8 !== undefined) break b1120;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b1120;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b1120;
if ((l16 === false)) break b1120;
l17 = new O31(l12,l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b1121: {
if (l8 !== undefined) break b1121;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O31(l13,l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1122: {
if (l8 === undefined) break b1122;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1123: {
return l2;
}
}
function f175(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1124: {
b1125: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b1125;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b1125;
if ((l10 === false)) break b1125;
l11 = f6(l0,l1); if (l11 === undefined) break b1125;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b1125;
if ((l13 === false)) break b1125;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1126: {
if (l5 !== undefined) break b1126;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b1127: {
if (l5 === undefined) break b1127;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1128: {
return l2;
}
}
function f176(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1129: {
b1130: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_is_array(l11); if (l12 === undefined) break b1130;
if ((l12 === false)) break b1130;
l13 = f172(l0,l1,l8,l9,l10); if (l13 === undefined) break b1130;
l14 = l13;
l15 = l14;
l16 = H(l9) ? l9.interval : undefined; if (l16 === undefined && (l16 = S(l9, "interval")) === undefined) break b1130;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1130;
l19 = l18;
l20 = f40(l0,l1,l17,l19); if (l20 === undefined) break b1130;
l21 = l20;
l22 = l21;
l23 = H(l22) ? l22.first : undefined; if (l23 === undefined && (l23 = S(l22, "first")) === undefined) break b1130;
l24 = l23;
l25 = -1;
l26 = f4(l0,l1,l24,l25); if (l26 === undefined) break b1130;
l27 = l26;
l28 = H(l9) ? l9.interval : undefined; if (l28 === undefined && (l28 = S(l9, "interval")) === undefined) break b1130;
l29 = l28;
l30 = f40(l0,l1,l29,l27); if (l30 === undefined) break b1130;
l31 = l30;
l32 = l31;
l33 = f173(l0,l1,l22,l11); if (l33 === undefined) break b1130;
l34 = l33;
l35 = H(l9) ? l9.times : undefined; if (l35 === undefined && (l35 = S(l9, "times")) === undefined) break b1130;
l36 = l35;
l37 = b_minus(l36,l34); if (l37 === undefined) break b1130;
l38 = l37;
l39 = f173(l0,l1,l32,l11); if (l39 === undefined) break b1130;
l40 = l39;
l41 = H(l9) ? l9.times : undefined; if (l41 === undefined && (l41 = S(l9, "times")) === undefined) break b1130;
l42 = l41;
l43 = b_minus(l42,l40); if (l43 === undefined) break b1130;
l44 = l43;
l45 = f174(l0,l1,l22,l32,l15,l38,l44); if (l45 === undefined) break b1130;
l46 = l45;
l47 = l46;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b1130;
l49 = l48;
l50 = f175(l0,l1,l49,l15); if (l50 === undefined) break b1130;
l51 = l50;
l52 = H(l47) ? l47.left : undefined; if (l52 === undefined && (l52 = S(l47, "left")) === undefined) break b1130;
l53 = l52;
l54 = H(l47) ? l47.period : undefined; if (l54 === undefined && (l54 = S(l47, "period")) === undefined) break b1130;
l55 = l54;
l56 = H(l47) ? l47.status : undefined; if (l56 === undefined && (l56 = S(l47, "status")) === undefined) break b1130;
l57 = l56;
l58 = new O32(l51,l53,l55,l15,l57);
l59 = l58;
if (l7 === undefined) l7 = l59; else if (!Q(l7, l59)) conflict();
}
b1131: {
if (l7 !== undefined) break b1131;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f172(l0,l1,l8,l9,l10); if (l12 === undefined) break b1131;
l13 = l12;
l14 = l13;
l15 = H(l9) ? l9.interval : undefined; if (l15 === undefined && (l15 = S(l9, "interval")) === undefined) break b1131;
l16 = l15;
l17 = f6(l0,l1); if (l17 === undefined) break b1131;
l18 = l17;
l19 = f40(l0,l1,l16,l18); if (l19 === undefined) break b1131;
l20 = l19;
l21 = l20;
l22 = f175(l0,l1,l21,l14); if (l22 === undefined) break b1131;
l23 = l22;
l24 = new O30(l23,l21,l14,"unknown");
if (l7 === undefined) l7 = l24; else if (!Q(l7, l24)) conflict();
}
b1132: {
if (l7 === undefined) break b1132;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b1133: {
return l2;
}
}
function f177(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1134: {
b1135: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b1135;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b1135;
if ((l12 === false)) break b1135;
l13 = f6(l0,l1); if (l13 === undefined) break b1135;
l14 = l13;
l15 = f44(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b1135;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b1136: {
if (l6 !== undefined) break b1136;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b1136;
l11 = f6(l0,l1); if (l11 === undefined) break b1136;
l12 = l11;
l13 = f44(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b1136;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b1137: {
if (l6 !== undefined) break b1137;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1137;
if ((l10 === false)) break b1137;
l11 = f6(l0,l1); if (l11 === undefined) break b1137;
l12 = l11;
l13 = f44(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b1137;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b1138: {
if (l6 !== undefined) break b1138;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b1138;
l11 = l10;
l12 = f40(l0,l1,l7,l11); if (l12 === undefined) break b1138;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b1139: {
if (l6 === undefined) break b1139;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1140: {
return l2;
}
}
function f178(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1141: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f172(l0,l1,l8,l9,l10); if (l12 === undefined) break b1141;
l13 = l12;
l14 = l13;
l15 = H(l9) ? l9.interval : undefined; if (l15 === undefined && (l15 = S(l9, "interval")) === undefined) break b1141;
l16 = l15;
l17 = f177(l0,l1,l16,l14,l11); if (l17 === undefined) break b1141;
l18 = l17;
l19 = l18;
l20 = H(l19) ? l19.period : undefined; if (l20 === undefined && (l20 = S(l19, "period")) === undefined) break b1141;
l21 = l20;
l22 = f175(l0,l1,l21,l14); if (l22 === undefined) break b1141;
l23 = l22;
l24 = H(l19) ? l19.period : undefined; if (l24 === undefined && (l24 = S(l19, "period")) === undefined) break b1141;
l25 = l24;
l26 = H(l19) ? l19.status : undefined; if (l26 === undefined && (l26 = S(l19, "status")) === undefined) break b1141;
l27 = l26;
l28 = new O30(l23,l25,l14,l27);
l29 = l28;
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b1142: {
if (l7 === undefined) break b1142;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1143: {
return l2;
}
}
function f179(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1144: {
b1145: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1145;
l11 = l10;
l12 = b_is_object(l11); if (l12 === undefined) break b1145;
if ((l12 === false)) break b1145;
l13 = f164(l0,l1); if (l13 === undefined) break b1145;
l14 = l13;
l15 = f165(l0,l1); if (l15 === undefined) break b1145;
l16 = l15;
l17 = f169(l0,l1,l9,l14,l16); if (l17 === undefined) break b1145;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b1146: {
if (l6 !== undefined) break b1146;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.times : undefined; if (l10 === undefined && (l10 = S(l9, "times")) === undefined) break b1146;
if ((l10 === false)) break b1146;
l11 = f170(l0,l1,l7); if (l11 === undefined) break b1146;
l12 = l11;
l13 = f164(l0,l1); if (l13 === undefined) break b1146;
l14 = l13;
l15 = f176(l0,l1,l8,l9,l14,l12); if (l15 === undefined) break b1146;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b1147: {
if (l6 !== undefined) break b1147;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f164(l0,l1); if (l10 === undefined) break b1147;
l11 = l10;
l12 = f165(l0,l1); if (l12 === undefined) break b1147;
l13 = l12;
l14 = f178(l0,l1,l8,l9,l11,l13); if (l14 === undefined) break b1147;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b1148: {
if (l6 === undefined) break b1148;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1149: {
return l2;
}
}
function f180(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1150: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1151: {
l9 = H(l7) ? l7.status : undefined; if (l9 === undefined && (l9 = S(l7, "status")) === undefined) break b1151;
if (!(l9 === "unknown")) break b1151;
l10 = b_object_get(l6,"days","last_done_on"); if (l10 === undefined) break b1151;
l11 = l10;
l12 = new O8(l11);
l8.add(l12);
}
l13 = l8;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b1152: {
if (l5 === undefined) break b1152;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1153: {
return l2;
}
}
function f181(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1154: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b1154;
l9 = l8;
l10 = b_is_string(l9); if (l10 === undefined) break b1154;
if ((l10 === false)) break b1154;
l11 = H(l6) ? l6.interval : undefined; if (l11 === undefined && (l11 = S(l6, "interval")) === undefined) break b1154;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1154;
l14 = l13;
l15 = f40(l0,l1,l12,l14); if (l15 === undefined) break b1154;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b1155: {
if (l5 === undefined) break b1155;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1156: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b1156;
l9 = l8;
l10 = b_is_object(l9); if (l10 === undefined) break b1156;
if ((l10 === false)) break b1156;
l11 = H(l7) ? l7.period : undefined; if (l11 === undefined && (l11 = S(l7, "period")) === undefined) break b1156;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b1157: {
if (l5 === undefined) break b1157;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1158: {
return l2;
}
}
function f182(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1159: {
b1160: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f67(l0,l1,"working"); if (l14 === undefined) break b1160;
if ((l14 === false)) break b1160;
{
const k1161 = keysOf(l11), v1161 = valuesOf(l11);
for (let n1161 = 0; n1161 < v1161.length; n1161++) {
l15 = k1161 === null ? n1161 : k1161[n1161];
l16 = v1161[n1161];
b1162: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1162;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1162;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1162;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1162;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1162;
l32 = l31;
l33 = [];
b1163: {
{
const k1164 = keysOf(l9), v1164 = valuesOf(l9);
for (let n1164 = 0; n1164 < v1164.length; n1164++) {
l34 = k1164 === null ? n1164 : k1164[n1164];
l35 = v1164[n1164];
b1165: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1165;
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
l45 = new O33(l32,l30,l17,l18);
l43.push(l45);
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1162;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1166: {
if (l8 !== undefined) break b1166;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1167: {
if (l8 === undefined) break b1167;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1168: {
return l2;
}
}
function f183(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1169: {
b1170: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.interval : undefined; if (l10 === undefined && (l10 = S(l7, "interval")) === undefined) break b1170;
l11 = l10;
l12 = b_is_string(l11); if (l12 === undefined) break b1170;
if ((l12 === false)) break b1170;
l13 = H(l8) ? l8.started : undefined; if (l13 === undefined && (l13 = S(l8, "started")) === undefined) break b1170;
l14 = l13;
l15 = f68(l0,l1,l7,l14,l9); if (l15 === undefined) break b1170;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b1171: {
if (l6 !== undefined) break b1171;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.started : undefined; if (l10 === undefined && (l10 = S(l8, "started")) === undefined) break b1171;
l11 = l10;
l12 = H(l7) ? l7.interval : undefined; if (l12 === undefined && (l12 = S(l7, "interval")) === undefined) break b1171;
l13 = l12;
l14 = H(l9) ? l9.last : undefined; if (l14 === undefined && (l14 = S(l9, "last")) === undefined) break b1171;
l15 = l14;
l16 = ["due_on"];
l17 = new O34(l15);
l18 = f182(l0,l1,l16,l11,l13,l7,l17); if (l18 === undefined) break b1171;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b1172: {
if (l6 === undefined) break b1172;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1173: {
return l2;
}
}
function f184(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l2;
b1174: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f179(l0,l1,l7,l8,l9); if (l10 === undefined) break b1174;
l11 = l10;
l12 = l11;
l13 = f180(l0,l1,l7,l12); if (l13 === undefined) break b1174;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b1175: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b1175;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b1175;
if ((l20 === false)) break b1175;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b1176: {
l23 = b_count(l21); if (l23 === undefined) break b1176;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1176;
if ((l26 === false)) break b1176;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b1176;
l29 = l28;
{
const k1177 = keysOf(l29), v1177 = valuesOf(l29);
for (let n1177 = 0; n1177 < v1177.length; n1177++) {
l30 = k1177 === null ? n1177 : k1177[n1177];
l31 = v1177[n1177];
b1178: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = f181(l0,l1,l9,l12); if (l35 === undefined) break b1174;
l36 = l35;
l37 = l36;
l38 = f65(l0,l1,l21,l15); if (l38 === undefined) break b1174;
l39 = l38;
l40 = f15(l0,l1,l9); if (l40 === undefined) break b1174;
l41 = l40;
l42 = H(l37) ? l37.last : undefined; if (l42 === undefined && (l42 = S(l37, "last")) === undefined) break b1174;
l43 = l42;
l44 = H(l37) ? l37.name : undefined; if (l44 === undefined && (l44 = S(l37, "name")) === undefined) break b1174;
l45 = l44;
l46 = new O35(l43,l45);
l47 = b_object_union(l46,l34); if (l47 === undefined) break b1174;
l48 = l47;
l49 = f183(l0,l1,l9,l12,l37); if (l49 === undefined) break b1174;
l50 = l49;
l51 = H(l7) ? l7.decision : undefined; if (l51 === undefined && (l51 = S(l7, "decision")) === undefined) break b1174;
l52 = l51;
l53 = new RegoSet();
b1179: {
l54 = b_count(l21); if (l54 === undefined) break b1179;
l55 = l54;
l56 = 0;
l57 = b_gt(l55,l56); if (l57 === undefined) break b1179;
if ((l57 === false)) break b1179;
l58 = H(l7) ? l7.codes : undefined; if (l58 === undefined && (l58 = S(l7, "codes")) === undefined) break b1179;
l59 = H(l58) ? l58.possible : undefined; if (l59 === undefined && (l59 = S(l58, "possible")) === undefined) break b1179;
l60 = l59;
l61 = f27(l0,l1,l60,l9); if (l61 === undefined) break b1179;
l62 = l61;
l53.add(l62);
}
l63 = l53;
l64 = new O36(l41,l15,l63,l48,l50);
l65 = f25(l0,l1,l52,l8,l39,l64); if (l65 === undefined) break b1174;
l66 = l65;
if (l6 === undefined) l6 = l66; else if (!Q(l6, l66)) conflict();
}
b1180: {
if (l6 === undefined) break b1180;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1181: {
return l2;
}
}
function f185(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1182: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b1183: {
if ((l9 === false)) break b1183;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b1183;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b1183;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b1183;
l15 = l14;
l16 = new O11(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b1183;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1183;
l20 = l19;
{
const k1184 = keysOf(l20), v1184 = valuesOf(l20);
for (let n1184 = 0; n1184 < v1184.length; n1184++) {
l21 = k1184 === null ? n1184 : k1184[n1184];
l22 = v1184[n1184];
b1185: {
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
b1186: {
if (l6 === undefined) break b1186;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1187: {
return l2;
}
}
function f186(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l2;
b1188: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f179(l0,l1,l7,l8,l9); if (l10 === undefined) break b1188;
l11 = l10;
l12 = l11;
l13 = f180(l0,l1,l7,l12); if (l13 === undefined) break b1188;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b1188;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f65(l0,l1,l18,l15); if (l19 === undefined) break b1188;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b1188;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b1188;
l24 = l23;
l25 = f185(l0,l1,l8,l9,l24); if (l25 === undefined) break b1188;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b1188;
l28 = l27;
l29 = ["left"];
l30 = b_object_filter(l12,l29); if (l30 === undefined) break b1188;
l31 = l30;
l32 = H(l12) ? l12.period : undefined; if (l32 === undefined && (l32 = S(l12, "period")) === undefined) break b1188;
l33 = H(l32) ? l32.last : undefined; if (l33 === undefined && (l33 = S(l32, "last")) === undefined) break b1188;
l34 = l33;
l35 = H(l12) ? l12.period : undefined; if (l35 === undefined && (l35 = S(l12, "period")) === undefined) break b1188;
l36 = H(l35) ? l35.name : undefined; if (l36 === undefined && (l36 = S(l35, "name")) === undefined) break b1188;
l37 = l36;
l38 = new O35(l34,l37);
l39 = b_object_union(l38,l31); if (l39 === undefined) break b1188;
l40 = l39;
l41 = H(l12) ? l12.period : undefined; if (l41 === undefined && (l41 = S(l12, "period")) === undefined) break b1188;
l42 = l41;
l43 = f183(l0,l1,l9,l12,l42); if (l43 === undefined) break b1188;
l44 = l43;
l45 = H(l7) ? l7.decision : undefined; if (l45 === undefined && (l45 = S(l7, "decision")) === undefined) break b1188;
l46 = l45;
l47 = [];
b1189: {
l48 = H(l12) ? l12.status : undefined; if (l48 === undefined && (l48 = S(l12, "status")) === undefined) break b1189;
l49 = l48;
l50 = H(l7) ? l7.codes : undefined; if (l50 === undefined && (l50 = S(l7, "codes")) === undefined) break b1189;
l51 = D(l50, l49); if (l51 === undefined) break b1189;
if ((l51 === false)) break b1189;
l52 = f76(l0,l1,l9); if (l52 === undefined) break b1189;
l53 = l52;
{
const k1190 = keysOf(l53), v1190 = valuesOf(l53);
for (let n1190 = 0; n1190 < v1190.length; n1190++) {
l54 = k1190 === null ? n1190 : k1190[n1190];
l55 = v1190[n1190];
b1191: {
l56 = l54;
l57 = l55;
l47.push(l57);
}
}
}
}
l58 = l47;
l59 = new RegoSet();
b1192: {
l60 = H(l12) ? l12.status : undefined; if (l60 === undefined && (l60 = S(l12, "status")) === undefined) break b1192;
l61 = l60;
l62 = H(l7) ? l7.codes : undefined; if (l62 === undefined && (l62 = S(l7, "codes")) === undefined) break b1192;
l63 = D(l62, l61); if (l63 === undefined) break b1192;
l64 = l63;
l65 = f27(l0,l1,l64,l9); if (l65 === undefined) break b1192;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b1192;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b1192;
l69 = l68;
l70 = new O18(l69);
l71 = b_object_union(l66,l70); if (l71 === undefined) break b1192;
l72 = l71;
l59.add(l72);
}
l73 = l59;
l74 = new O37(l28,l15,l58,l73,l40,l44);
l75 = f25(l0,l1,l46,l8,l20,l74); if (l75 === undefined) break b1188;
l76 = l75;
if (l6 === undefined) l6 = l76; else if (!Q(l6, l76)) conflict();
}
b1193: {
if (l6 === undefined) break b1193;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1194: {
return l2;
}
}
function f187(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1195: {
b1196: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1197: {
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1197;
if ((l10 === false)) break b1197;
break b1196;}
l11 = ["interval"];
l12 = f163(l0,l1,l7,l8,l9,l11); if (l12 === undefined) break b1196;
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b1198: {
if (l6 !== undefined) break b1198;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1198;
if (!(l10 === "unset")) break b1198;
l11 = ["interval"];
l12 = f163(l0,l1,l7,l8,l9,l11); if (l12 === undefined) break b1198;
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b1199: {
if (l6 !== undefined) break b1199;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.times : undefined; if (l10 === undefined && (l10 = S(l9, "times")) === undefined) break b1199;
if (!(l10 === "unset")) break b1199;
l11 = ["times"];
l12 = f163(l0,l1,l7,l8,l9,l11); if (l12 === undefined) break b1199;
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b1200: {
if (l6 !== undefined) break b1200;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1200;
if ((l10 === false)) break b1200;
l11 = f184(l0,l1,l7,l8,l9); if (l11 === undefined) break b1200;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b1201: {
if (l6 !== undefined) break b1201;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f186(l0,l1,l7,l8,l9); if (l10 === undefined) break b1201;
l11 = l10;
if (l6 === undefined) l6 = l11; else if (!Q(l6, l11)) conflict();
}
b1202: {
if (l6 === undefined) break b1202;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1203: {
return l2;
}
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1204: {
b1205: {
l3 = undefined;
b1206: {
l4 = f160(l0,l1); if (l4 === undefined) break b1206;
if ((l4 === false)) break b1206;
break b1205;}
l5 = f161(l0,l1); if (l5 === undefined) break b1205;
l6 = l5;
l7 = [];
b1207: {
l8 = f159(l0,l1); if (l8 === undefined) break b1207;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1205;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1208: {
if (l3 !== undefined) break b1208;
l4 = f162(l0,l1); if (l4 === undefined) break b1208;
l5 = l4;
l6 = f159(l0,l1); if (l6 === undefined) break b1208;
l7 = l6;
l8 = f160(l0,l1); if (l8 === undefined) break b1208;
l9 = l8;
l10 = f187(l0,l1,l5,l7,l9); if (l10 === undefined) break b1208;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1209: {
if (l3 === undefined) break b1209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1210: {
return l2;
}
}
function f188(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1211: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1211;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1211;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1212: {
if (l3 === undefined) break b1212;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1213: {
return l2;
}
}
function f189(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1214: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1214;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1214;
l6 = l5;
l7 = f189(l0,l1); if (l7 === undefined) break b1214;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1214;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b1214;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b1214;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b1214;
if ((l12 === false)) break b1214;
l13 = f189(l0,l1); if (l13 === undefined) break b1214;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1214;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b1214;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1215: {
if (l3 === undefined) break b1215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1216: {
return l2;
}
}
function f190(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f191(l0,l1) {
let l3,l2;
b1217: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b1218: {
if (l3 === undefined) break b1218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1219: {
return l2;
}
}
function g192(l0,l1) {
let l3,l4,l5,l6,l2;
b1220: {
l3 = undefined;
l4 = new Bare();
l5 = new O38("forbidden");
l4["binds"] = l5;
l6 = new O39("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1221: {
if (l3 === undefined) break b1221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1222: {
return l2;
}
}
function f192(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f193(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b1223: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b1223;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b1223;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b1223;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b1223;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b1223;
l18 = l17;
l19 = [];
b1224: {
l20 = f67(l0,l1,"checks"); if (l20 === undefined) break b1224;
if ((l20 === false)) break b1224;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b1224;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b1224;
l23 = l22;
l24 = f151(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b1224;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O40(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b1223;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b1225: {
if (l6 === undefined) break b1225;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1226: {
return l2;
}
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1227: {
b1228: {
l3 = undefined;
b1229: {
l4 = f190(l0,l1); if (l4 === undefined) break b1229;
if ((l4 === false)) break b1229;
break b1228;}
l5 = f191(l0,l1); if (l5 === undefined) break b1228;
l6 = l5;
l7 = [];
b1230: {
l8 = f189(l0,l1); if (l8 === undefined) break b1230;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1228;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1231: {
if (l3 !== undefined) break b1231;
l4 = f192(l0,l1); if (l4 === undefined) break b1231;
l5 = l4;
l6 = f189(l0,l1); if (l6 === undefined) break b1231;
l7 = l6;
l8 = f190(l0,l1); if (l8 === undefined) break b1231;
l9 = l8;
l10 = f193(l0,l1,l5,l7,l9); if (l10 === undefined) break b1231;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1232: {
if (l3 === undefined) break b1232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1233: {
return l2;
}
}
function f194(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1234: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1234;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1234;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1235: {
if (l3 === undefined) break b1235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1236: {
return l2;
}
}
function f195(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1237: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1237;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1237;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b1237;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1238: {
if (l3 === undefined) break b1238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1239: {
return l2;
}
}
function f196(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b1240: {
l3 = undefined;
b1241: {
l4 = f196(l0,l1); if (l4 === undefined) break b1241;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b1241;
if ((l5 === false)) break b1241;
break b1240;}
l6 = f196(l0,l1); if (l6 === undefined) break b1240;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1242: {
if (l3 === undefined) break b1242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1243: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1243;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b1243;
l6 = l5;
l7 = f196(l0,l1); if (l7 === undefined) break b1243;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b1243;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b1243;
if ((l10 === false)) break b1243;
l11 = f196(l0,l1); if (l11 === undefined) break b1243;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1244: {
if (l3 === undefined) break b1244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1245: {
return l2;
}
}
function f197(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function f198(l0,l1) {
let l3,l2;
b1246: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b1247: {
if (l3 === undefined) break b1247;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1248: {
return l2;
}
}
function f199(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1249: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1249;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b1249;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b1249;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1249;
if ((l14 === false)) break b1249;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1250: {
if (l4 === undefined) break b1250;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1251: {
return l2;
}
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1252: {
l3 = undefined;
l4 = [];
b1253: {
l5 = f197(l0,l1); if (l5 === undefined) break b1253;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b1253;
{
const k1254 = keysOf(l6), v1254 = valuesOf(l6);
for (let n1254 = 0; n1254 < v1254.length; n1254++) {
l7 = k1254 === null ? n1254 : k1254[n1254];
l8 = v1254[n1254];
b1255: {
l9 = l7;
l10 = l8;
b1256: {
l11 = f199(l0,l1,l10); if (l11 === undefined) break b1256;
if ((l11 === false)) break b1256;
break b1255;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1257: {
if (l3 === undefined) break b1257;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1258: {
return l2;
}
}
function f200(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b1259: {
b1260: {
l3 = undefined;
b1261: {
l4 = f197(l0,l1); if (l4 === undefined) break b1261;
if ((l4 === false)) break b1261;
break b1260;}
l5 = f198(l0,l1); if (l5 === undefined) break b1260;
l6 = l5;
l7 = [];
b1262: {
l8 = f195(l0,l1); if (l8 === undefined) break b1262;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1260;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1263: {
if (l3 !== undefined) break b1263;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1263;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b1263;
if (!(l5 === false)) break b1263;
l6 = f198(l0,l1); if (l6 === undefined) break b1263;
l7 = l6;
l8 = f195(l0,l1); if (l8 === undefined) break b1263;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1263;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1264: {
if (l3 !== undefined) break b1264;
l4 = f200(l0,l1); if (l4 === undefined) break b1264;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1264;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1264;
if ((l9 === false)) break b1264;
l10 = f197(l0,l1); if (l10 === undefined) break b1264;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1264;
l13 = l12;
l14 = f200(l0,l1); if (l14 === undefined) break b1264;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b1264;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b1264;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b1264;
l21 = l20;
l22 = f200(l0,l1); if (l22 === undefined) break b1264;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b1264;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b1264;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b1264;
l29 = l28;
l30 = f200(l0,l1); if (l30 === undefined) break b1264;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b1264;
l33 = l32;
l34 = f27(l0,l1,l29,l33); if (l34 === undefined) break b1264;
l35 = l34;
l36 = f200(l0,l1); if (l36 === undefined) break b1264;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b1264;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b1264;
l42 = l41;
l43 = f200(l0,l1); if (l43 === undefined) break b1264;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b1264;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b1264;
l47 = l46;
l48 = [];
b1265: {
l49 = f200(l0,l1); if (l49 === undefined) break b1265;
{
const k1266 = keysOf(l49), v1266 = valuesOf(l49);
for (let n1266 = 0; n1266 < v1266.length; n1266++) {
l50 = k1266 === null ? n1266 : k1266[n1266];
l51 = v1266[n1266];
b1267: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b1267;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O41(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b1264;
l59 = l58;
l60 = f198(l0,l1); if (l60 === undefined) break b1264;
l61 = l60;
l62 = f195(l0,l1); if (l62 === undefined) break b1264;
l63 = l62;
l64 = [];
b1268: {
l65 = f200(l0,l1); if (l65 === undefined) break b1268;
{
const k1269 = keysOf(l65), v1269 = valuesOf(l65);
for (let n1269 = 0; n1269 < v1269.length; n1269++) {
l66 = k1269 === null ? n1269 : k1269[n1269];
l67 = v1269[n1269];
b1270: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b1270;
l71 = l70;
l72 = f74(l0,l1,l71,l69); if (l72 === undefined) break b1270;
l73 = l72;
l64.push(l73);
}
}
}
}
l74 = l64;
l75 = new O42(l21,l74);
l76 = new RegoSet();
l76.add(l35);
l75["reasons"] = l76;
l75["values"] = l59;
l77 = f25(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b1264;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b1271: {
if (l3 !== undefined) break b1271;
l4 = f197(l0,l1); if (l4 === undefined) break b1271;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1271;
l7 = l6;
l8 = f198(l0,l1); if (l8 === undefined) break b1271;
l9 = l8;
l10 = f195(l0,l1); if (l10 === undefined) break b1271;
l11 = l10;
l12 = new O3(l7);
l13 = f25(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b1271;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1272: {
if (l3 === undefined) break b1272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1273: {
return l2;
}
}
function f201(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1274: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1274;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1274;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1275: {
if (l3 === undefined) break b1275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1276: {
return l2;
}
}
function f202(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1277: {
l3 = undefined;
l4 = f202(l0,l1); if (l4 === undefined) break b1277;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1277;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b1277;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1278: {
if (l3 === undefined) break b1278;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1279: {
return l2;
}
}
function f203(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f204(l0,l1) {
let l3,l2;
b1280: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b1281: {
if (l3 === undefined) break b1281;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1282: {
return l2;
}
}
function f205(l0,l1,l3) {
let l4,l5,l6,l2;
b1283: {
b1284: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1284;
if ((l6 === false)) break b1284;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1285: {
if (l4 !== undefined) break b1285;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1286: {
if (l4 === undefined) break b1286;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1287: {
return l2;
}
}
function g206(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b1288: {
l2 = new RegoSet();
}
b1289: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1289;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b1289;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1289;
if ((l7 === false)) break b1289;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1289;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b1289;
l12 = l11;
l13 = f205(l0,l1,l12); if (l13 === undefined) break b1289;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1289;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b1289;
l17 = l16;
l18 = f203(l0,l1); if (l18 === undefined) break b1289;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b1289;
l20 = l19;
l21 = new O43("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b1290: {
return l2;
}
}
function f206(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l2;
b1291: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1291;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b1291;
if (!(l5 === true)) break b1291;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1292: {
if (l3 === undefined) break b1292;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1293: {
return l2;
}
}
function f207(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1294: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1294;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b1294;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1295: {
if (l3 === undefined) break b1295;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1296: {
return l2;
}
}
function f208(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1297: {
l3 = undefined;
l4 = [];
b1298: {
l5 = f207(l0,l1); if (l5 === undefined) break b1298;
if ((l5 === false)) break b1298;
l6 = f203(l0,l1); if (l6 === undefined) break b1298;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b1298;
{
const k1299 = keysOf(l7), v1299 = valuesOf(l7);
for (let n1299 = 0; n1299 < v1299.length; n1299++) {
l8 = k1299 === null ? n1299 : k1299[n1299];
l9 = v1299[n1299];
b1300: {
l10 = l8;
l11 = l9;
l12 = f208(l0,l1); if (l12 === undefined) break b1300;
l13 = l12;
b1301: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1301;
if ((l14 === false)) break b1301;
break b1300;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1302: {
if (l3 === undefined) break b1302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1303: {
return l2;
}
}
function f209(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1304: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1304;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1304;
if ((l5 === false)) break b1304;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1304;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1304;
if (!(l7 === true)) break b1304;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1305: {
if (l3 === undefined) break b1305;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1306: {
return l2;
}
}
function f210(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function f211(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1307: {
b1308: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1308;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1308;
if ((l8 === false)) break b1308;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1308;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1308;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1308;
if ((l13 === false)) break b1308;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1309: {
if (l4 !== undefined) break b1309;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1309;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1309;
if ((l8 === false)) break b1309;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1310: {
if (l4 !== undefined) break b1310;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1310;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1310;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1310;
if ((l10 === false)) break b1310;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1311: {
if (l4 !== undefined) break b1311;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1312: {
if (l4 === undefined) break b1312;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1313: {
return l2;
}
}
function f212(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1314: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1315: {
l7 = f209(l0,l1); if (l7 === undefined) break b1315;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1315;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1315;
if ((l12 === false)) break b1315;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1316: {
l15 = f207(l0,l1); if (l15 === undefined) break b1316;
if ((l15 === false)) break b1316;
l16 = f209(l0,l1); if (l16 === undefined) break b1316;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1316;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1316;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1314;
l23 = l22;
l24 = new RegoSet();
b1317: {
l25 = f210(l0,l1); if (l25 === undefined) break b1317;
if ((l25 === false)) break b1317;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1314;
l28 = l27;
l29 = new RegoSet();
b1318: {
{
const k1319 = keysOf(l5), v1319 = valuesOf(l5);
for (let n1319 = 0; n1319 < v1319.length; n1319++) {
l30 = k1319 === null ? n1319 : k1319[n1319];
l31 = v1319[n1319];
b1320: {
l32 = l30;
l33 = l31;
l34 = f211(l0,l1,l33); if (l34 === undefined) break b1320;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1314;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1321: {
if (l4 === undefined) break b1321;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1322: {
return l2;
}
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1323: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1323;
if ((l4 === false)) break b1323;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1323;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1323;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1323;
if ((l8 === false)) break b1323;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1324: {
if (l3 === undefined) break b1324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1325: {
return l2;
}
}
function f213(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l2,l3,l4,l5,l6;
b1326: {
l2 = new RegoSet();
}
b1327: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1327;
if ((l4 === false)) break b1327;
b1328: {
l5 = f213(l0,l1); if (l5 === undefined) break b1328;
if ((l5 === false)) break b1328;
break b1327;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1329: {
return l2;
}
}
function f214(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function f215(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1330: {
b1331: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1331;
if ((l8 === false)) break b1331;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1332: {
if (l5 !== undefined) break b1332;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1332;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1332;
if ((l11 === false)) break b1332;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1333: {
if (l5 !== undefined) break b1333;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1333;
if ((l8 === false)) break b1333;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1334: {
if (l5 !== undefined) break b1334;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1334;
if ((l8 === false)) break b1334;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1335: {
if (l5 !== undefined) break b1335;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1335;
if ((l8 === false)) break b1335;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1336: {
if (l5 === undefined) break b1336;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1337: {
return l2;
}
}
function f216(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1338: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f215(l0,l1,l6,l7); if (l8 === undefined) break b1338;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1339: {
if (l5 === undefined) break b1339;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1340: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1340;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1340;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1340;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1341: {
if (l5 === undefined) break b1341;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1342: {
return l2;
}
}
function f217(l0,l1,l3) {
let l4,l5,l6,l2;
b1343: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1343;
if (!(l6 === "")) break b1343;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1344: {
if (l4 === undefined) break b1344;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1345: {
return l2;
}
}
function f218(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1346: {
l4 = undefined;
l5 = l3;
l6 = [];
b1347: {
{
const k1348 = keysOf(l5), v1348 = valuesOf(l5);
for (let n1348 = 0; n1348 < v1348.length; n1348++) {
l7 = k1348 === null ? n1348 : k1348[n1348];
l8 = v1348[n1348];
b1349: {
l9 = l7;
l10 = l8;
l11 = f217(l0,l1,l10); if (l11 === undefined) break b1349;
if ((l11 === false)) break b1349;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1349;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1349;
l15 = l14;
l16 = f74(l0,l1,l13,l15); if (l16 === undefined) break b1349;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1350: {
if (l4 === undefined) break b1350;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1351: {
return l2;
}
}
function f219(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1352: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1353: {
l7 = f213(l0,l1); if (l7 === undefined) break b1353;
if ((l7 === false)) break b1353;
l8 = f209(l0,l1); if (l8 === undefined) break b1353;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1353;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1353;
if ((l13 === false)) break b1353;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1353;
if ((l15 === false)) break b1353;
l16 = f203(l0,l1); if (l16 === undefined) break b1353;
l17 = l16;
l18 = new RegoSet();
b1354: {
l19 = f209(l0,l1); if (l19 === undefined) break b1354;
{
const k1355 = keysOf(l19), v1355 = valuesOf(l19);
for (let n1355 = 0; n1355 < v1355.length; n1355++) {
l20 = k1355 === null ? n1355 : k1355[n1355];
l21 = v1355[n1355];
b1356: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f81(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1353;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1357: {
if (l4 === undefined) break b1357;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1358: {
return l2;
}
}
function f220(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1359: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1360: {
l9 = new O44("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1360;
l12 = l11;
{
const k1361 = keysOf(l6), v1361 = valuesOf(l6);
for (let n1361 = 0; n1361 < v1361.length; n1361++) {
l13 = k1361 === null ? n1361 : k1361[n1361];
l14 = v1361[n1361];
b1362: {
l15 = l13;
l16 = l14;
l17 = f211(l0,l1,l16); if (l17 === undefined) break b1362;
l18 = l17;
if (!Q(l18, l7)) break b1362;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1362;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1362;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1362;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1362;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1363: {
if (l5 === undefined) break b1363;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1364: {
return l2;
}
}
function f221(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1365: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1366: {
l7 = f210(l0,l1); if (l7 === undefined) break b1366;
if ((l7 === false)) break b1366;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1366;
if ((l9 === false)) break b1366;
l10 = f203(l0,l1); if (l10 === undefined) break b1366;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1366;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1366;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1367: {
if (l4 === undefined) break b1367;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1368: {
return l2;
}
}
function g222(l0,l1) {
let l3,l4,l5,l6,l2;
b1369: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1369;
if ((l4 === false)) break b1369;
l5 = f209(l0,l1); if (l5 === undefined) break b1369;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1370: {
if (l3 === undefined) break b1370;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1371: {
return l2;
}
}
function f222(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1372: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1372;
{
const k1373 = keysOf(l4), v1373 = valuesOf(l4);
for (let n1373 = 0; n1373 < v1373.length; n1373++) {
l5 = k1373 === null ? n1373 : k1373[n1373];
l6 = v1373[n1373];
b1374: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1374;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1375: {
if (l3 === undefined) break b1375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1376: {
return l2;
}
}
function f223(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1377: {
b1378: {
l3 = undefined;
b1379: {
l4 = f203(l0,l1); if (l4 === undefined) break b1379;
if ((l4 === false)) break b1379;
break b1378;}
l5 = f204(l0,l1); if (l5 === undefined) break b1378;
l6 = l5;
l7 = [];
b1380: {
l8 = f202(l0,l1); if (l8 === undefined) break b1380;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1378;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1381: {
if (l3 !== undefined) break b1381;
l4 = f206(l0,l1); if (l4 === undefined) break b1381;
l5 = l4;
l6 = f212(l0,l1,l5); if (l6 === undefined) break b1381;
l7 = l6;
l8 = f214(l0,l1); if (l8 === undefined) break b1381;
l9 = l8;
l10 = f216(l0,l1,l7,l9); if (l10 === undefined) break b1381;
l11 = l10;
l12 = l11;
l13 = f203(l0,l1); if (l13 === undefined) break b1381;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1381;
l16 = l15;
l17 = new RegoSet();
b1382: {
l18 = f210(l0,l1); if (l18 === undefined) break b1382;
if ((l18 === false)) break b1382;
l19 = f203(l0,l1); if (l19 === undefined) break b1382;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1382;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1382;
l23 = l22;
{
const k1383 = keysOf(l23), v1383 = valuesOf(l23);
for (let n1383 = 0; n1383 < v1383.length; n1383++) {
l24 = k1383 === null ? n1383 : k1383[n1383];
l25 = v1383[n1383];
b1384: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1381;
l30 = l29;
l31 = f206(l0,l1); if (l31 === undefined) break b1381;
l32 = l31;
l33 = f218(l0,l1,l32); if (l33 === undefined) break b1381;
l34 = l33;
l35 = [];
b1385: {
l36 = f209(l0,l1); if (l36 === undefined) break b1385;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1385;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1385;
if ((l41 === false)) break b1385;
l42 = f203(l0,l1); if (l42 === undefined) break b1385;
l43 = l42;
l44 = f74(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1385;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1386: {
l48 = f210(l0,l1); if (l48 === undefined) break b1386;
if ((l48 === false)) break b1386;
l49 = f203(l0,l1); if (l49 === undefined) break b1386;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1386;
l51 = l50;
l52 = f74(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1386;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f79(l0,l1,l55); if (l56 === undefined) break b1381;
l57 = l56;
l58 = f219(l0,l1,l12); if (l58 === undefined) break b1381;
l59 = l58;
l60 = f206(l0,l1); if (l60 === undefined) break b1381;
l61 = l60;
l62 = f220(l0,l1,l61,l12); if (l62 === undefined) break b1381;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1381;
l65 = l64;
l66 = f221(l0,l1,l12); if (l66 === undefined) break b1381;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1381;
l69 = l68;
l70 = f204(l0,l1); if (l70 === undefined) break b1381;
l71 = l70;
l72 = f202(l0,l1); if (l72 === undefined) break b1381;
l73 = l72;
l74 = f214(l0,l1); if (l74 === undefined) break b1381;
l75 = l74;
l76 = new Bare();
b1387: {
l77 = f222(l0,l1); if (l77 === undefined) break b1387;
l76["documents"] = l77;
}
b1388: {
l78 = f223(l0,l1); if (l78 === undefined) break b1388;
l76["due_on"] = l78;
}
b1389: {
b1390: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1390;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1390;
l82 = D(l81, "values"); if (l82 === undefined) break b1390;
l79 = merge(l82, l76);
break b1389;
}
l79 = l76;
}
l83 = l79;
l84 = new O45(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1381;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1391: {
if (l3 === undefined) break b1391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1392: {
return l2;
}
}
function f224(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l2;
b1393: {
l3 = undefined;
l4 = new O23("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1394: {
if (l3 === undefined) break b1394;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1395: {
return l2;
}
}
function f225(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f226(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1396: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1396;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1396;
l13 = l12;
l14 = f225(l0,l1); if (l14 === undefined) break b1396;
l15 = D(l14, l13); if (l15 === undefined) break b1396;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1396;
l19 = l18;
l20 = f40(l0,l1,"half_year",l19); if (l20 === undefined) break b1396;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1397: {
if (l4 === undefined) break b1397;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1398: {
return l2;
}
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1399: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1399;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1399;
l6 = l5;
l7 = f226(l0,l1,l6); if (l7 === undefined) break b1399;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1400: {
if (l3 === undefined) break b1400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1401: {
return l2;
}
}
function f227(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1402: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1402;
l5 = l4;
l6 = f227(l0,l1); if (l6 === undefined) break b1402;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1402;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1402;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1402;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1403: {
if (l3 === undefined) break b1403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1404: {
return l2;
}
}
function f228(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1405: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1405;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1405;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1405;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1406: {
if (l3 === undefined) break b1406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1407: {
return l2;
}
}
function f229(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function f230(l0,l1) {
let l3,l2;
b1408: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1409: {
if (l3 === undefined) break b1409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1410: {
return l2;
}
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1411: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1411;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1411;
l7 = l6;
l8 = f227(l0,l1); if (l8 === undefined) break b1411;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1411;
l11 = l10;
l12 = f175(l0,l1,l9,l11); if (l12 === undefined) break b1411;
l13 = l12;
l14 = f228(l0,l1); if (l14 === undefined) break b1411;
l15 = l14;
l16 = f229(l0,l1); if (l16 === undefined) break b1411;
l17 = l16;
l18 = f185(l0,l1,l15,l17,l13); if (l18 === undefined) break b1411;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1411;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1412: {
if (l3 === undefined) break b1412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1413: {
return l2;
}
}
function f231(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function f232(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1414: {
b1415: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1415;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1415;
if ((l8 === false)) break b1415;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1416: {
if (l4 !== undefined) break b1416;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1417: {
if (l4 === undefined) break b1417;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1418: {
return l2;
}
}
function f233(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1419: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1419;
if (!(l8 === "same")) break b1419;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1419;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1419;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1420: {
if (l5 === undefined) break b1420;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1421: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1421;
if (!(l8 === "next")) break b1421;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1421;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1421;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1421;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1421;
l17 = D(l16, l14); if (l17 === undefined) break b1421;
b1422: {
b1423: {
break b1422;
}
break b1421;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1421;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1421;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1421;
l26 = D(l25, l23); if (l26 === undefined) break b1421;
b1424: {
b1425: {
break b1424;
}
break b1421;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1421;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1426: {
if (l5 === undefined) break b1426;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1427: {
return l2;
}
}
function f234(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1428: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f232(l0,l1,l7); if (l8 === undefined) break b1428;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1428;
l11 = l10;
l12 = f233(l0,l1,l11,l7); if (l12 === undefined) break b1428;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1428;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1428;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1429: {
if (l5 === undefined) break b1429;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1430: {
return l2;
}
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1431: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1431;
l5 = l4;
l6 = f227(l0,l1); if (l6 === undefined) break b1431;
l7 = l6;
l8 = f234(l0,l1,l5,l7); if (l8 === undefined) break b1431;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1432: {
if (l3 === undefined) break b1432;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1433: {
return l2;
}
}
function f235(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1434: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1434;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1434;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1434;
l8 = D(l7, l6); if (l8 === undefined) break b1434;
b1435: {
b1436: {
break b1435;
}
break b1434;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1437: {
if (l3 === undefined) break b1437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1438: {
return l2;
}
}
function f236(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function f237(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1439: {
l4 = undefined;
l5 = l3;
l6 = f236(l0,l1); if (l6 === undefined) break b1439;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1439;
l8 = D(l7, l5); if (l8 === undefined) break b1439;
l9 = l8;
l10 = f236(l0,l1); if (l10 === undefined) break b1439;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1439;
l12 = D(l11, l9); if (l12 === undefined) break b1439;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1440: {
if (l4 === undefined) break b1440;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1441: {
return l2;
}
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1442: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1442;
l5 = l4;
l6 = f237(l0,l1,l5); if (l6 === undefined) break b1442;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1443: {
if (l3 === undefined) break b1443;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1444: {
return l2;
}
}
function f238(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1445: {
l3 = undefined;
l4 = [];
b1446: {
l5 = f67(l0,l1,"working"); if (l5 === undefined) break b1446;
if ((l5 === false)) break b1446;
l6 = f227(l0,l1); if (l6 === undefined) break b1446;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1446;
l8 = l7;
l9 = f227(l0,l1); if (l9 === undefined) break b1446;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1446;
l11 = l10;
l12 = f229(l0,l1); if (l12 === undefined) break b1446;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1446;
l14 = l13;
l15 = f235(l0,l1); if (l15 === undefined) break b1446;
l16 = l15;
l17 = f238(l0,l1); if (l17 === undefined) break b1446;
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
const k1447 = keysOf(l24), v1447 = valuesOf(l24);
for (let n1447 = 0; n1447 < v1447.length; n1447++) {
l25 = k1447 === null ? n1447 : k1447[n1447];
l26 = v1447[n1447];
b1448: {
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
b1449: {
if (l3 === undefined) break b1449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1450: {
return l2;
}
}
function f239(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1451: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1451;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1451;
if ((l5 === false)) break b1451;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1451;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1451;
if (!(l7 === false)) break b1451;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1452: {
if (l3 === undefined) break b1452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1453: {
return l2;
}
}
function f240(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1454: {
b1455: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1455;
if ((l4 === false)) break b1455;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1456: {
if (l3 !== undefined) break b1456;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1456;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1456;
l8 = l7;
l9 = f205(l0,l1,l8); if (l9 === undefined) break b1456;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1457: {
if (l3 === undefined) break b1457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1458: {
return l2;
}
}
function f241(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1459: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1459;
l5 = l4;
l6 = f235(l0,l1); if (l6 === undefined) break b1459;
l7 = l6;
l8 = f229(l0,l1); if (l8 === undefined) break b1459;
l9 = l8;
l10 = new O43("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1460: {
if (l3 === undefined) break b1460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1461: {
return l2;
}
}
function f242(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1462: {
l2 = new Bare();
}
b1463: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1463;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1463;
{
const k1464 = keysOf(l5), v1464 = valuesOf(l5);
for (let n1464 = 0; n1464 < v1464.length; n1464++) {
l6 = k1464 === null ? n1464 : k1464[n1464];
l7 = v1464[n1464];
b1465: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1465;
if ((l10 === false)) break b1465;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1465;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1465;
if (!(l12 === true)) break b1465;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1465;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1466: {
return l2;
}
}
function f243(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1467: {
l3 = undefined;
l4 = [];
b1468: {
l5 = f242(l0,l1); if (l5 === undefined) break b1468;
l6 = l5;
l7 = f217(l0,l1,l6); if (l7 === undefined) break b1468;
if ((l7 === false)) break b1468;
l8 = f229(l0,l1); if (l8 === undefined) break b1468;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1468;
{
const k1469 = keysOf(l9), v1469 = valuesOf(l9);
for (let n1469 = 0; n1469 < v1469.length; n1469++) {
l10 = k1469 === null ? n1469 : k1469[n1469];
l11 = v1469[n1469];
b1470: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1470;
l15 = l14;
b1471: {
l16 = f243(l0,l1); if (l16 === undefined) break b1471;
l17 = D(l16, l15); if (l17 === undefined) break b1471;
if ((l17 === false)) break b1471;
break b1470;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1470;
l19 = l18;
l20 = f74(l0,l1,l19,l13); if (l20 === undefined) break b1470;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1472: {
if (l3 === undefined) break b1472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1473: {
return l2;
}
}
function f244(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1474: {
l3 = undefined;
l4 = new RegoSet();
b1475: {
l5 = f229(l0,l1); if (l5 === undefined) break b1475;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1475;
{
const k1476 = keysOf(l6), v1476 = valuesOf(l6);
for (let n1476 = 0; n1476 < v1476.length; n1476++) {
l7 = k1476 === null ? n1476 : k1476[n1476];
l8 = v1476[n1476];
b1477: {
l9 = l7;
l10 = l8;
l11 = f244(l0,l1); if (l11 === undefined) break b1477;
{
const k1478 = keysOf(l11), v1478 = valuesOf(l11);
for (let n1478 = 0; n1478 < v1478.length; n1478++) {
l12 = k1478 === null ? n1478 : k1478[n1478];
l13 = v1478[n1478];
b1479: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1479;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1479;
if (!Q(l16, l17)) break b1479;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1479;
l19 = l18;
{
const k1480 = keysOf(l19), v1480 = valuesOf(l19);
for (let n1480 = 0; n1480 < v1480.length; n1480++) {
l20 = k1480 === null ? n1480 : k1480[n1480];
l21 = v1480[n1480];
b1481: {
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
b1482: {
if (l3 === undefined) break b1482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1483: {
return l2;
}
}
function f245(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1484: {
l2 = new RegoSet();
}
b1485: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1485;
if ((l4 === false)) break b1485;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1485;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1485;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1485;
if ((l8 === false)) break b1485;
l9 = f229(l0,l1); if (l9 === undefined) break b1485;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1485;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1485;
l13 = l12;
l2.add(l13);
}
b1486: {
return l2;
}
}
function f246(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1487: {
b1488: {
l3 = undefined;
b1489: {
l4 = f229(l0,l1); if (l4 === undefined) break b1489;
if ((l4 === false)) break b1489;
break b1488;}
l5 = f230(l0,l1); if (l5 === undefined) break b1488;
l6 = l5;
l7 = [];
b1490: {
l8 = f228(l0,l1); if (l8 === undefined) break b1490;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1488;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1491: {
if (l3 !== undefined) break b1491;
l4 = f6(l0,l1); if (l4 === undefined) break b1491;
l5 = l4;
l6 = f227(l0,l1); if (l6 === undefined) break b1491;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1491;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1491;
if ((l9 === false)) break b1491;
l10 = f230(l0,l1); if (l10 === undefined) break b1491;
l11 = l10;
l12 = f228(l0,l1); if (l12 === undefined) break b1491;
l13 = l12;
l14 = f231(l0,l1); if (l14 === undefined) break b1491;
l15 = l14;
l16 = new Bare();
b1492: {
l17 = f238(l0,l1); if (l17 === undefined) break b1492;
l16["due_if_rolled"] = l17;
}
b1493: {
l18 = f235(l0,l1); if (l18 === undefined) break b1493;
l16["due_on"] = l18;
}
b1494: {
b1495: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1495;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1495;
l22 = D(l21, "values"); if (l22 === undefined) break b1495;
l19 = merge(l22, l16);
break b1494;
}
l19 = l16;
}
l23 = l19;
l24 = f239(l0,l1); if (l24 === undefined) break b1491;
l25 = l24;
l26 = new O46(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1491;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1496: {
if (l3 !== undefined) break b1496;
l4 = f242(l0,l1); if (l4 === undefined) break b1496;
l5 = l4;
l6 = f211(l0,l1,l5); if (l6 === undefined) break b1496;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f215(l0,l1,l8,l9); if (l10 === undefined) break b1496;
l11 = l10;
l12 = l11;
l13 = f231(l0,l1); if (l13 === undefined) break b1496;
l14 = l13;
l15 = f245(l0,l1); if (l15 === undefined) break b1496;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1496;
l18 = l17;
l19 = f242(l0,l1); if (l19 === undefined) break b1496;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f220(l0,l1,l21,l12); if (l22 === undefined) break b1496;
l23 = l22;
l24 = f230(l0,l1); if (l24 === undefined) break b1496;
l25 = l24;
l26 = f228(l0,l1); if (l26 === undefined) break b1496;
l27 = l26;
l28 = f244(l0,l1); if (l28 === undefined) break b1496;
l29 = l28;
l30 = new Bare();
b1497: {
l31 = f238(l0,l1); if (l31 === undefined) break b1497;
l30["due_if_rolled"] = l31;
}
b1498: {
l32 = f235(l0,l1); if (l32 === undefined) break b1498;
l30["due_on"] = l32;
}
b1499: {
b1500: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1500;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1500;
l36 = D(l35, "values"); if (l36 === undefined) break b1500;
l33 = merge(l36, l30);
break b1499;
}
l33 = l30;
}
l37 = l33;
l38 = f246(l0,l1); if (l38 === undefined) break b1496;
l39 = l38;
l40 = f239(l0,l1); if (l40 === undefined) break b1496;
l41 = l40;
l42 = new O47(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1496;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1501: {
if (l3 === undefined) break b1501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1502: {
return l2;
}
}
function f247(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1503: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1503;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1503;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1504: {
if (l3 === undefined) break b1504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1505: {
return l2;
}
}
function f248(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1506: {
l3 = undefined;
l4 = f248(l0,l1); if (l4 === undefined) break b1506;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1506;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1506;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1507: {
if (l3 === undefined) break b1507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1508: {
return l2;
}
}
function f249(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f250(l0,l1) {
let l3,l2;
b1509: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1510: {
if (l3 === undefined) break b1510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1511: {
return l2;
}
}
function g251(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1512: {
l2 = new RegoSet();
}
b1513: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1513;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1513;
{
const k1514 = keysOf(l5), v1514 = valuesOf(l5);
for (let n1514 = 0; n1514 < v1514.length; n1514++) {
l6 = k1514 === null ? n1514 : k1514[n1514];
l7 = v1514[n1514];
b1515: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1515;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1515;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1515;
if (!Q(l10, l12)) break b1515;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1515;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1515;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1515;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1515;
if ((l18 === false)) break b1515;
l2.add(l9);
}
}
}
}
b1516: {
return l2;
}
}
function f251(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1517: {
l3 = undefined;
l4 = new RegoSet();
b1518: {
l5 = f251(l0,l1); if (l5 === undefined) break b1518;
{
const k1519 = keysOf(l5), v1519 = valuesOf(l5);
for (let n1519 = 0; n1519 < v1519.length; n1519++) {
l6 = k1519 === null ? n1519 : k1519[n1519];
l7 = v1519[n1519];
b1520: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1520;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1520;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1520;
if (!Q(l10, l12)) break b1520;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1520;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1521: {
if (l3 === undefined) break b1521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1522: {
return l2;
}
}
function f252(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1523: {
l2 = new RegoSet();
}
b1524: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1524;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1524;
if (!(l5 === "months")) break b1524;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1524;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1524;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1524;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1524;
l11 = D(l10, l8); if (l11 === undefined) break b1524;
b1525: {
b1526: {
break b1525;
}
break b1524;
}
l14 = l11;
l15 = f252(l0,l1); if (l15 === undefined) break b1524;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1524;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1524;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1524;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1524;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1524;
l28 = l27;
{
const k1527 = keysOf(l28), v1527 = valuesOf(l28);
for (let n1527 = 0; n1527 < v1527.length; n1527++) {
l29 = k1527 === null ? n1527 : k1527[n1527];
l30 = v1527[n1527];
b1528: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1528;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1528;
l35 = D(l34, l32); if (l35 === undefined) break b1528;
b1529: {
b1530: {
break b1529;
}
break b1528;
}
l38 = l35;
l39 = f252(l0,l1); if (l39 === undefined) break b1528;
l40 = l39;
b1531: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1531;
if ((l41 === false)) break b1531;
break b1528;}
l2.add(l38);
}
}
}
}
b1532: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1532;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1532;
if (!(l5 === "checks")) break b1532;
l6 = f251(l0,l1); if (l6 === undefined) break b1532;
{
const k1533 = keysOf(l6), v1533 = valuesOf(l6);
for (let n1533 = 0; n1533 < v1533.length; n1533++) {
l7 = k1533 === null ? n1533 : k1533[n1533];
l8 = v1533[n1533];
b1534: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1534;
l12 = l11;
l13 = f252(l0,l1); if (l13 === undefined) break b1534;
l14 = l13;
b1535: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1535;
if ((l15 === false)) break b1535;
break b1534;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1534;
l17 = l16;
l2.add(l17);
}
}
}
}
b1536: {
return l2;
}
}
function f253(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1537: {
l3 = undefined;
l4 = new RegoSet();
b1538: {
l5 = f252(l0,l1); if (l5 === undefined) break b1538;
{
const k1539 = keysOf(l5), v1539 = valuesOf(l5);
for (let n1539 = 0; n1539 < v1539.length; n1539++) {
l6 = k1539 === null ? n1539 : k1539[n1539];
l7 = v1539[n1539];
b1540: {
l8 = l6;
l9 = l7;
l10 = f253(l0,l1); if (l10 === undefined) break b1540;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1540;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1540;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1540;
if ((l17 === false)) break b1540;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1537;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1537;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1541: {
if (l3 === undefined) break b1541;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1542: {
return l2;
}
}
function f254(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1543: {
l2 = new RegoSet();
}
b1544: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1544;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1544;
{
const k1545 = keysOf(l5), v1545 = valuesOf(l5);
for (let n1545 = 0; n1545 < v1545.length; n1545++) {
l6 = k1545 === null ? n1545 : k1545[n1545];
l7 = v1545[n1545];
b1546: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1546;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1546;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1546;
if (!Q(l10, l12)) break b1546;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1546;
l14 = l13;
l2.add(l14);
}
}
}
}
b1547: {
return l2;
}
}
function f255(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1548: {
l2 = new RegoSet();
}
b1549: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1549;
l5 = l4;
l6 = f249(l0,l1); if (l6 === undefined) break b1549;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1549;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1549;
if ((l9 === false)) break b1549;
l10 = f249(l0,l1); if (l10 === undefined) break b1549;
l11 = l10;
l12 = f27(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1549;
l13 = l12;
l2.add(l13);
}
b1550: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1550;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1550;
if ((l5 === false)) break b1550;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1550;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1550;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1550;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1550;
if (!Q(l7, l9)) break b1550;
l10 = f249(l0,l1); if (l10 === undefined) break b1550;
l11 = l10;
l12 = f27(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1550;
l13 = l12;
l2.add(l13);
}
b1551: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1551;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1551;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1551;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1551;
l9 = D(l8, l6); if (l9 === undefined) break b1551;
b1552: {
b1553: {
break b1552;
}
break b1551;
}
l12 = l9;
l13 = [];
b1554: {
l14 = f249(l0,l1); if (l14 === undefined) break b1554;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1554;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1554;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1554;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1554;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1554;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1554;
l25 = l24;
{
const k1555 = keysOf(l25), v1555 = valuesOf(l25);
for (let n1555 = 0; n1555 < v1555.length; n1555++) {
l26 = k1555 === null ? n1555 : k1555[n1555];
l27 = v1555[n1555];
b1556: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1556;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1556;
l32 = D(l31, l29); if (l32 === undefined) break b1556;
b1557: {
b1558: {
break b1557;
}
break b1556;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1551;
l38 = l37;
l39 = f249(l0,l1); if (l39 === undefined) break b1551;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1551;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1551;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1551;
if (!Q(l38, l42)) break b1551;
l43 = l36;
l44 = undefined;
b1559: {
b1560: {
if (!Array.isArray(l43)) break b1560;
break b1559;
}
b1561: {
if (!O(l43)) break b1561;
break b1559;
}
b1562: {
if (!(l43 instanceof RegoSet)) break b1562;
break b1559;
}
break b1551;
}
{
const k1563 = keysOf(l43), v1563 = valuesOf(l43);
for (let n1563 = 0; n1563 < v1563.length; n1563++) {
l46 = k1563 === null ? n1563 : k1563[n1563];
l47 = v1563[n1563];
b1564: {
l48 = l46;
l45 = undefined;
b1565: {
l49 = l47;
l50 = f255(l0,l1); if (l50 === undefined) break b1565;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1565;
if ((l52 === false)) break b1565;
l45 = true;
}
if (l45 !== undefined) break b1564;
l44 = true;
}
}
}
if (l44 !== undefined) break b1551;
l53 = f249(l0,l1); if (l53 === undefined) break b1551;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1551;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1551;
l57 = l56;
l2.add(l57);
}
b1566: {
return l2;
}
}
function f256(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1567: {
l2 = new Bare();
}
b1568: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1568;
{
const k1569 = keysOf(l4), v1569 = valuesOf(l4);
for (let n1569 = 0; n1569 < v1569.length; n1569++) {
l5 = k1569 === null ? n1569 : k1569[n1569];
l6 = v1569[n1569];
b1570: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1570;
if ((l9 === false)) break b1570;
insertOnce(l2, l7, true);
}
}
}
}
b1571: {
return l2;
}
}
function f257(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1572: {
l2 = new RegoSet();
}
b1573: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1574 = keysOf(l5), v1574 = valuesOf(l5);
for (let n1574 = 0; n1574 < v1574.length; n1574++) {
l6 = k1574 === null ? n1574 : k1574[n1574];
l7 = v1574[n1574];
b1575: {
l8 = l6;
l9 = l7;
b1576: {
l10 = f257(l0,l1); if (l10 === undefined) break b1576;
l11 = D(l10, l9); if (l11 === undefined) break b1576;
if ((l11 === false)) break b1576;
break b1575;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1577: {
return l2;
}
}
function f258(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l2;
b1578: {
b1579: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1579;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1579;
if ((l5 === false)) break b1579;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1580: {
if (l3 !== undefined) break b1580;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1581: {
if (l3 === undefined) break b1581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1582: {
return l2;
}
}
function f259(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function f260(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1583: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1583;
if ((l10 === false)) break b1583;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1584: {
if (l6 === undefined) break b1584;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1585: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1586: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1586;
if ((l10 === false)) break b1586;
break b1585;}
l11 = b_count(l9); if (l11 === undefined) break b1585;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1585;
if ((l14 === false)) break b1585;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1587: {
if (l6 === undefined) break b1587;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1588: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1589: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1589;
if ((l10 === false)) break b1589;
break b1588;}
l11 = b_count(l9); if (l11 === undefined) break b1588;
l12 = l11;
l13 = 0;
if (!Q(l12, l13)) break b1588;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1590: {
if (l6 === undefined) break b1590;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1591: {
return l2;
}
}
function f261(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1592: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1593: {
l13 = f67(l0,l1,"checks"); if (l13 === undefined) break b1593;
if ((l13 === false)) break b1593;
{
const k1594 = keysOf(l8), v1594 = valuesOf(l8);
for (let n1594 = 0; n1594 < v1594.length; n1594++) {
l14 = k1594 === null ? n1594 : k1594[n1594];
l15 = v1594[n1594];
b1595: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1596: {
{
const k1597 = keysOf(l10), v1597 = valuesOf(l10);
for (let n1597 = 0; n1597 < v1597.length; n1597++) {
l19 = k1597 === null ? n1597 : k1597[n1597];
l20 = v1597[n1597];
b1598: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1598;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f260(l0,l1,l17,l25,l11); if (l26 === undefined) break b1595;
l27 = l26;
l28 = l27;
l29 = f151(l0,l1,l17,l9,l28); if (l29 === undefined) break b1595;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1599: {
if (l7 === undefined) break b1599;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1600: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1601: {
b1602: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1602;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1602;
if ((l5 === false)) break b1602;
l6 = f249(l0,l1); if (l6 === undefined) break b1602;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1602;
l8 = l7;
l9 = f256(l0,l1); if (l9 === undefined) break b1602;
l10 = l9;
l11 = f258(l0,l1); if (l11 === undefined) break b1602;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f261(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1602;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1603: {
if (l3 !== undefined) break b1603;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1604: {
if (l3 === undefined) break b1604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1605: {
return l2;
}
}
function f262(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1606: {
b1607: {
l3 = undefined;
b1608: {
l4 = f249(l0,l1); if (l4 === undefined) break b1608;
if ((l4 === false)) break b1608;
break b1607;}
l5 = f250(l0,l1); if (l5 === undefined) break b1607;
l6 = l5;
l7 = [];
b1609: {
l8 = f248(l0,l1); if (l8 === undefined) break b1609;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1607;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1610: {
if (l3 !== undefined) break b1610;
l4 = f256(l0,l1); if (l4 === undefined) break b1610;
l5 = l4;
l6 = f258(l0,l1); if (l6 === undefined) break b1610;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b1610;
l9 = l8;
l10 = f249(l0,l1); if (l10 === undefined) break b1610;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1610;
l13 = l12;
l14 = f249(l0,l1); if (l14 === undefined) break b1610;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1610;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1610;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1610;
l23 = l22;
l24 = f259(l0,l1); if (l24 === undefined) break b1610;
l25 = l24;
l26 = f249(l0,l1); if (l26 === undefined) break b1610;
l27 = l26;
l28 = f256(l0,l1); if (l28 === undefined) break b1610;
l29 = l28;
l30 = f258(l0,l1); if (l30 === undefined) break b1610;
l31 = l30;
l32 = f261(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1610;
l33 = l32;
l34 = f262(l0,l1); if (l34 === undefined) break b1610;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1610;
l37 = l36;
l38 = f249(l0,l1); if (l38 === undefined) break b1610;
l39 = l38;
l40 = f90(l0,l1,l39); if (l40 === undefined) break b1610;
l41 = l40;
l42 = f250(l0,l1); if (l42 === undefined) break b1610;
l43 = l42;
l44 = f248(l0,l1); if (l44 === undefined) break b1610;
l45 = l44;
l46 = f258(l0,l1); if (l46 === undefined) break b1610;
l47 = l46;
l48 = f256(l0,l1); if (l48 === undefined) break b1610;
l49 = l48;
l50 = f254(l0,l1); if (l50 === undefined) break b1610;
l51 = l50;
l52 = new O48(l23,l37,l47,l49);
l53 = new O49(l51);
l52["values"] = l53;
l52["warnings"] = l41;
l54 = f25(l0,l1,l43,l45,l9,l52); if (l54 === undefined) break b1610;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1611: {
if (l3 === undefined) break b1611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1612: {
return l2;
}
}
function f263(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1613: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1613;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1613;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1614: {
if (l3 === undefined) break b1614;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1615: {
return l2;
}
}
function f264(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1616: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1616;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1616;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1616;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1617: {
if (l3 === undefined) break b1617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1618: {
return l2;
}
}
function f265(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1619: {
b1620: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1620;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1620;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1620;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1620;
if ((l8 === false)) break b1620;
l9 = f265(l0,l1); if (l9 === undefined) break b1620;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1620;
l11 = l10;
l12 = f265(l0,l1); if (l12 === undefined) break b1620;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1620;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1620;
l15 = l14;
l16 = new O50(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1620;
l18 = l17;
l19 = new O51(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1621: {
if (l3 !== undefined) break b1621;
l4 = f265(l0,l1); if (l4 === undefined) break b1621;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1621;
l6 = l5;
l7 = new O52("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1621;
l9 = l8;
l10 = new O53(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1622: {
if (l3 === undefined) break b1622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1623: {
return l2;
}
}
function f266(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1624: {
b1625: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1625;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1625;
if ((l5 === false)) break b1625;
l6 = f265(l0,l1); if (l6 === undefined) break b1625;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1625;
l8 = l7;
l9 = [];
b1626: {
l10 = f266(l0,l1); if (l10 === undefined) break b1626;
{
const k1627 = keysOf(l10), v1627 = valuesOf(l10);
for (let n1627 = 0; n1627 < v1627.length; n1627++) {
l11 = k1627 === null ? n1627 : k1627[n1627];
l12 = v1627[n1627];
b1628: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1625;
l17 = l16;
l18 = f265(l0,l1); if (l18 === undefined) break b1625;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1625;
l20 = l19;
l21 = f266(l0,l1); if (l21 === undefined) break b1625;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1625;
l24 = l23;
l25 = f265(l0,l1); if (l25 === undefined) break b1625;
l26 = l25;
l27 = new O54(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1625;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1629: {
if (l3 !== undefined) break b1629;
l4 = f265(l0,l1); if (l4 === undefined) break b1629;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1630: {
if (l3 === undefined) break b1630;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1631: {
return l2;
}
}
function f267(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f268(l0,l1) {
let l3,l2;
b1632: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1633: {
if (l3 === undefined) break b1633;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1634: {
return l2;
}
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1635: {
b1636: {
l3 = undefined;
b1637: {
l4 = f267(l0,l1); if (l4 === undefined) break b1637;
if ((l4 === false)) break b1637;
break b1636;}
l5 = f268(l0,l1); if (l5 === undefined) break b1636;
l6 = l5;
l7 = [];
b1638: {
l8 = f264(l0,l1); if (l8 === undefined) break b1638;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1636;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1639: {
if (l3 !== undefined) break b1639;
l4 = f268(l0,l1); if (l4 === undefined) break b1639;
l5 = l4;
l6 = f264(l0,l1); if (l6 === undefined) break b1639;
l7 = l6;
l8 = f267(l0,l1); if (l8 === undefined) break b1639;
l9 = l8;
l10 = new O55(l5,"check","batch");
l11 = f157(l0,l1,l10,l7,l9); if (l11 === undefined) break b1639;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1640: {
if (l3 === undefined) break b1640;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1641: {
return l2;
}
}
function f269(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1642: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1642;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1642;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1643: {
if (l3 === undefined) break b1643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1644: {
return l2;
}
}
function f270(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1645: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1645;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1645;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1645;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1646: {
if (l3 === undefined) break b1646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1647: {
return l2;
}
}
function f271(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f272(l0,l1) {
let l3,l2;
b1648: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
return l2;
}
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1651: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1651;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1651;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1651;
{
const k1652 = keysOf(l6), v1652 = valuesOf(l6);
for (let n1652 = 0; n1652 < v1652.length; n1652++) {
l7 = k1652 === null ? n1652 : k1652[n1652];
l8 = v1652[n1652];
b1653: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1653;
l12 = D(l11, l10); if (l12 === undefined) break b1653;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1653;
if ((l14 === false)) break b1653;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1654: {
if (l3 === undefined) break b1654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1655: {
return l2;
}
}
function f273(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1656: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1656;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1656;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1656;
if ((l7 === false)) break b1656;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1657: {
if (l3 === undefined) break b1657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1658: {
return l2;
}
}
function f274(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l2;
b1659: {
l3 = undefined;
b1660: {
l4 = f273(l0,l1); if (l4 === undefined) break b1660;
if ((l4 === false)) break b1660;
break b1659;}
b1661: {
l5 = f274(l0,l1); if (l5 === undefined) break b1661;
if ((l5 === false)) break b1661;
break b1659;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1662: {
if (l3 === undefined) break b1662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1663: {
return l2;
}
}
function f275(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l2;
b1664: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1664;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1664;
if (!(l5 === true)) break b1664;
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
function f276(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1667: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1667;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1667;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1667;
if ((l6 === false)) break b1667;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1667;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1667;
if (!(l8 === false)) break b1667;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1668: {
if (l3 === undefined) break b1668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1669: {
return l2;
}
}
function f277(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l2;
b1670: {
l3 = undefined;
b1671: {
l4 = f271(l0,l1); if (l4 === undefined) break b1671;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1671;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1671;
if ((l6 === false)) break b1671;
break b1670;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1672: {
if (l3 === undefined) break b1672;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1673: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1673;
if ((l4 === false)) break b1673;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1674: {
if (l3 === undefined) break b1674;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1675: {
return l2;
}
}
function f278(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1676: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1676;
if ((l4 === false)) break b1676;
l5 = f276(l0,l1); if (l5 === undefined) break b1676;
if ((l5 === false)) break b1676;
b1677: {
l6 = f271(l0,l1); if (l6 === undefined) break b1677;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1677;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1677;
if ((l8 === false)) break b1677;
break b1676;}
l9 = f278(l0,l1); if (l9 === undefined) break b1676;
if ((l9 === false)) break b1676;
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
function f279(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1680: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1680;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1680;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1680;
if ((l7 === false)) break b1680;
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
function f280(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1683: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1683;
if ((l4 === false)) break b1683;
l5 = f280(l0,l1); if (l5 === undefined) break b1683;
if ((l5 === false)) break b1683;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1683;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1683;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1683;
if ((l9 === false)) break b1683;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1683;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1683;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1683;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1683;
if ((l15 === false)) break b1683;
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
function f281(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1686: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1686;
if ((l4 === false)) break b1686;
l5 = f276(l0,l1); if (l5 === undefined) break b1686;
if ((l5 === false)) break b1686;
l6 = f271(l0,l1); if (l6 === undefined) break b1686;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1686;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1686;
if ((l8 === false)) break b1686;
l9 = f271(l0,l1); if (l9 === undefined) break b1686;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1686;
l11 = l10;
l12 = new O56("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1687: {
if (l3 === undefined) break b1687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1688: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1688;
if ((l4 === false)) break b1688;
l5 = f271(l0,l1); if (l5 === undefined) break b1688;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1688;
l7 = l6;
l8 = new O56("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1689: {
if (l3 === undefined) break b1689;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1690: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1690;
if ((l4 === false)) break b1690;
l5 = f271(l0,l1); if (l5 === undefined) break b1690;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1690;
l7 = l6;
l8 = new O56("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1691: {
if (l3 === undefined) break b1691;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1692: {
return l2;
}
}
function f282(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1693: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1693;
if ((l4 === false)) break b1693;
b1694: {
l5 = f280(l0,l1); if (l5 === undefined) break b1694;
if ((l5 === false)) break b1694;
break b1693;}
b1695: {
l6 = f279(l0,l1); if (l6 === undefined) break b1695;
if ((l6 === false)) break b1695;
break b1693;}
l7 = f271(l0,l1); if (l7 === undefined) break b1693;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1693;
l9 = l8;
l10 = new O56("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1696: {
if (l3 === undefined) break b1696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1697: {
return l2;
}
}
function f283(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1698: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1698;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1698;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1698;
if ((l7 === false)) break b1698;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1699: {
if (l3 === undefined) break b1699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1700: {
return l2;
}
}
function f284(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1701: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1701;
if ((l4 === false)) break b1701;
l5 = f280(l0,l1); if (l5 === undefined) break b1701;
if ((l5 === false)) break b1701;
b1702: {
l6 = f284(l0,l1); if (l6 === undefined) break b1702;
if ((l6 === false)) break b1702;
break b1701;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1701;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1701;
if (!(l8 === false)) break b1701;
l9 = f271(l0,l1); if (l9 === undefined) break b1701;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1701;
l11 = l10;
l12 = new O56("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1703: {
if (l3 === undefined) break b1703;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1704: {
return l2;
}
}
function f285(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1705: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1705;
if ((l4 === false)) break b1705;
l5 = f280(l0,l1); if (l5 === undefined) break b1705;
if ((l5 === false)) break b1705;
b1706: {
l6 = f281(l0,l1); if (l6 === undefined) break b1706;
if ((l6 === false)) break b1706;
break b1705;}
b1707: {
l7 = f279(l0,l1); if (l7 === undefined) break b1707;
if ((l7 === false)) break b1707;
break b1705;}
b1708: {
l8 = f285(l0,l1); if (l8 === undefined) break b1708;
if ((l8 === false)) break b1708;
break b1705;}
l9 = f271(l0,l1); if (l9 === undefined) break b1705;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1705;
l11 = l10;
l12 = new O56("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1709: {
if (l3 === undefined) break b1709;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1710: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1710;
if ((l4 === false)) break b1710;
b1711: {
l5 = f274(l0,l1); if (l5 === undefined) break b1711;
if ((l5 === false)) break b1711;
break b1710;}
b1712: {
l6 = f277(l0,l1); if (l6 === undefined) break b1712;
if ((l6 === false)) break b1712;
break b1710;}
l7 = f271(l0,l1); if (l7 === undefined) break b1710;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1710;
l9 = l8;
l10 = new O56("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1713: {
if (l3 === undefined) break b1713;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1714: {
return l2;
}
}
function f286(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1715: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1715;
if ((l4 === false)) break b1715;
l5 = f274(l0,l1); if (l5 === undefined) break b1715;
if ((l5 === false)) break b1715;
l6 = f271(l0,l1); if (l6 === undefined) break b1715;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1715;
l8 = l7;
l9 = new O56("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1716: {
if (l3 === undefined) break b1716;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1717: {
return l2;
}
}
function f287(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1718: {
l3 = undefined;
l4 = [];
b1719: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1720 = keysOf(l6), v1720 = valuesOf(l6);
for (let n1720 = 0; n1720 < v1720.length; n1720++) {
l7 = k1720 === null ? n1720 : k1720[n1720];
l8 = v1720[n1720];
b1721: {
l9 = l7;
l10 = l8;
b1722: {
b1723: {
b1724: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1724;
break b1723;
}
b1725: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1725;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1725;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1725;
l15 = D(l14, l10); if (l15 === undefined) break b1725;
l11 = l15;
break b1723;
}
break b1721;
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
b1726: {
if (l3 === undefined) break b1726;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1727: {
return l2;
}
}
function f288(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1728: {
l3 = undefined;
l4 = [];
b1729: {
l5 = f288(l0,l1); if (l5 === undefined) break b1729;
{
const k1730 = keysOf(l5), v1730 = valuesOf(l5);
for (let n1730 = 0; n1730 < v1730.length; n1730++) {
l6 = k1730 === null ? n1730 : k1730[n1730];
l7 = v1730[n1730];
b1731: {
l8 = l6;
l9 = l7;
b1732: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1732;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1732;
if ((l11 === false)) break b1732;
break b1731;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1733: {
l14 = f288(l0,l1); if (l14 === undefined) break b1733;
{
const k1734 = keysOf(l14), v1734 = valuesOf(l14);
for (let n1734 = 0; n1734 < v1734.length; n1734++) {
l15 = k1734 === null ? n1734 : k1734[n1734];
l16 = v1734[n1734];
b1735: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1735;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1735;
if ((l20 === false)) break b1735;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1728;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1736: {
if (l3 === undefined) break b1736;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1737: {
return l2;
}
}
function f289(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1738: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1738;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1738;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1738;
if ((l6 === false)) break b1738;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1738;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1738;
if (!(l8 === false)) break b1738;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1739: {
if (l3 === undefined) break b1739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1740: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1740;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1740;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1740;
if ((l6 === false)) break b1740;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1740;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1740;
if (!(l8 === true)) break b1740;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1741: {
if (l3 === undefined) break b1741;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1742: {
return l2;
}
}
function f290(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l2,l3,l4,l5,l6;
b1743: {
l2 = new RegoSet();
}
b1744: {
l3 = undefined;
l2.add("serious");
}
b1745: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1745;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1745;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1745;
if ((l6 === false)) break b1745;
l2.add("improvable");
}
b1746: {
return l2;
}
}
function f291(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1747: {
l2 = new Bare();
}
b1748: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1748;
{
const k1749 = keysOf(l4), v1749 = valuesOf(l4);
for (let n1749 = 0; n1749 < v1749.length; n1749++) {
l5 = k1749 === null ? n1749 : k1749[n1749];
l6 = v1749[n1749];
b1750: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1751: {
return l2;
}
}
function f292(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1752: {
l2 = new RegoSet();
}
b1753: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1753;
if ((l4 === false)) break b1753;
b1754: {
l5 = f281(l0,l1); if (l5 === undefined) break b1754;
if ((l5 === false)) break b1754;
break b1753;}
b1755: {
l6 = f271(l0,l1); if (l6 === undefined) break b1755;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1755;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1755;
if ((l8 === false)) break b1755;
break b1753;}
b1756: {
l9 = f279(l0,l1); if (l9 === undefined) break b1756;
if ((l9 === false)) break b1756;
break b1753;}
b1757: {
l10 = f290(l0,l1); if (l10 === undefined) break b1757;
if ((l10 === false)) break b1757;
break b1753;}
l11 = f291(l0,l1); if (l11 === undefined) break b1753;
{
const k1758 = keysOf(l11), v1758 = valuesOf(l11);
for (let n1758 = 0; n1758 < v1758.length; n1758++) {
l12 = k1758 === null ? n1758 : k1758[n1758];
l13 = v1758[n1758];
b1759: {
l14 = l12;
l15 = l13;
b1760: {
l16 = f292(l0,l1); if (l16 === undefined) break b1760;
l17 = D(l16, l15); if (l17 === undefined) break b1760;
if ((l17 === false)) break b1760;
break b1759;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1761: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1761;
if ((l4 === false)) break b1761;
l5 = f280(l0,l1); if (l5 === undefined) break b1761;
if ((l5 === false)) break b1761;
b1762: {
l6 = f284(l0,l1); if (l6 === undefined) break b1762;
if ((l6 === false)) break b1762;
break b1761;}
l7 = f271(l0,l1); if (l7 === undefined) break b1761;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1761;
if ((l8 === false)) break b1761;
b1763: {
l9 = f292(l0,l1); if (l9 === undefined) break b1763;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1763;
if ((l10 === false)) break b1763;
break b1761;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1764: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1764;
if ((l4 === false)) break b1764;
b1765: {
l5 = f273(l0,l1); if (l5 === undefined) break b1765;
if ((l5 === false)) break b1765;
break b1764;}
b1766: {
l6 = f279(l0,l1); if (l6 === undefined) break b1766;
if ((l6 === false)) break b1766;
break b1764;}
b1767: {
l7 = f292(l0,l1); if (l7 === undefined) break b1767;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1767;
if ((l8 === false)) break b1767;
break b1764;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1768: {
return l2;
}
}
function f293(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1769: {
l3 = undefined;
l4 = f274(l0,l1); if (l4 === undefined) break b1769;
if ((l4 === false)) break b1769;
b1770: {
l5 = f273(l0,l1); if (l5 === undefined) break b1770;
if ((l5 === false)) break b1770;
break b1769;}
l6 = f280(l0,l1); if (l6 === undefined) break b1769;
if ((l6 === false)) break b1769;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1769;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1769;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1769;
if ((l10 === false)) break b1769;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1769;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1769;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1769;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1769;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1769;
if ((l17 === false)) break b1769;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1771: {
if (l3 === undefined) break b1771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1772: {
return l2;
}
}
function f294(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function f295(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1773: {
b1774: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f281(l0,l1); if (l8 === undefined) break b1774;
if ((l8 === false)) break b1774;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1775: {
if (l5 !== undefined) break b1775;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1775;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1775;
if ((l11 === false)) break b1775;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1776: {
if (l5 !== undefined) break b1776;
l6 = l3;
l7 = l4;
{
const k1777 = keysOf(l6), v1777 = valuesOf(l6);
for (let n1777 = 0; n1777 < v1777.length; n1777++) {
l8 = k1777 === null ? n1777 : k1777[n1777];
l9 = v1777[n1777];
b1778: {
l10 = l8;
l11 = l9;
b1779: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1779;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1779;
if ((l13 === false)) break b1779;
break b1778;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1780: {
if (l5 !== undefined) break b1780;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1780;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1780;
if ((l11 === false)) break b1780;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1781: {
if (l5 !== undefined) break b1781;
l6 = l3;
l7 = l4;
l8 = f294(l0,l1); if (l8 === undefined) break b1781;
if ((l8 === false)) break b1781;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1782: {
if (l5 !== undefined) break b1782;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1783: {
if (l5 === undefined) break b1783;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1784: {
return l2;
}
}
function f296(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1785: {
b1786: {
l4 = undefined;
l5 = l3;
l6 = f274(l0,l1); if (l6 === undefined) break b1786;
if ((l6 === false)) break b1786;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1786;
if ((l8 === false)) break b1786;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1787: {
if (l4 !== undefined) break b1787;
l5 = l3;
l6 = f271(l0,l1); if (l6 === undefined) break b1787;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1787;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1787;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1787;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1788: {
if (l4 === undefined) break b1788;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1789: {
return l2;
}
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1790: {
b1791: {
l3 = undefined;
l4 = f289(l0,l1); if (l4 === undefined) break b1791;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1791;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1791;
if ((l9 === false)) break b1791;
l10 = f289(l0,l1); if (l10 === undefined) break b1791;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1791;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1791;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1791;
l17 = l16;
l18 = f289(l0,l1); if (l18 === undefined) break b1791;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1791;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1791;
l22 = l21;
l23 = new O57(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1791;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1792: {
if (l3 !== undefined) break b1792;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1793: {
if (l3 === undefined) break b1793;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1794: {
return l2;
}
}
function f297(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1795: {
b1796: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1796;
if ((l4 === false)) break b1796;
l5 = f280(l0,l1); if (l5 === undefined) break b1796;
if ((l5 === false)) break b1796;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1796;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1796;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1796;
if ((l9 === false)) break b1796;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1796;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1796;
l12 = l11;
l13 = new O34(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1797: {
if (l3 !== undefined) break b1797;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f298(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f299(l0,l1,l3) {
let l4,l5,l6,l2;
b1800: {
b1801: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1801;
if ((l6 === false)) break b1801;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1802: {
if (l4 !== undefined) break b1802;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1803: {
if (l4 === undefined) break b1803;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1804: {
return l2;
}
}
function g300(l0,l1) {
let l3,l4,l2;
b1805: {
l3 = undefined;
l4 = new O58("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1806: {
if (l3 === undefined) break b1806;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1807: {
return l2;
}
}
function f300(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1808: {
l2 = new RegoSet();
}
b1809: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1809;
if ((l4 === false)) break b1809;
l5 = f271(l0,l1); if (l5 === undefined) break b1809;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1809;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1809;
l9 = l8;
l2.add(l9);
}
b1810: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1810;
if ((l4 === false)) break b1810;
l5 = f271(l0,l1); if (l5 === undefined) break b1810;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1810;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1810;
l9 = l8;
l2.add(l9);
}
b1811: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1811;
{
const k1812 = keysOf(l4), v1812 = valuesOf(l4);
for (let n1812 = 0; n1812 < v1812.length; n1812++) {
l5 = k1812 === null ? n1812 : k1812[n1812];
l6 = v1812[n1812];
b1813: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1813;
l10 = l9;
l11 = f299(l0,l1,l10); if (l11 === undefined) break b1813;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1813;
l14 = l13;
l15 = f300(l0,l1); if (l15 === undefined) break b1813;
l16 = D(l15, l14); if (l16 === undefined) break b1813;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1813;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1813;
l22 = l21;
l23 = f27(l0,l1,l20,l22); if (l23 === undefined) break b1813;
l24 = l23;
l2.add(l24);
}
}
}
}
b1814: {
return l2;
}
}
function f301(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1815: {
b1816: {
l3 = undefined;
b1817: {
l4 = f271(l0,l1); if (l4 === undefined) break b1817;
if ((l4 === false)) break b1817;
break b1816;}
l5 = f272(l0,l1); if (l5 === undefined) break b1816;
l6 = l5;
l7 = [];
b1818: {
l8 = f270(l0,l1); if (l8 === undefined) break b1818;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1816;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1819: {
if (l3 !== undefined) break b1819;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1819;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1819;
if (!(l5 === false)) break b1819;
l6 = f272(l0,l1); if (l6 === undefined) break b1819;
l7 = l6;
l8 = f270(l0,l1); if (l8 === undefined) break b1819;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1819;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1820: {
if (l3 !== undefined) break b1820;
l4 = f289(l0,l1); if (l4 === undefined) break b1820;
l5 = l4;
l6 = f293(l0,l1); if (l6 === undefined) break b1820;
l7 = l6;
l8 = f295(l0,l1,l5,l7); if (l8 === undefined) break b1820;
l9 = l8;
l10 = l9;
l11 = f296(l0,l1,l10); if (l11 === undefined) break b1820;
l12 = l11;
l13 = new RegoSet();
b1821: {
l14 = f271(l0,l1); if (l14 === undefined) break b1821;
{
const k1822 = keysOf(l14), v1822 = valuesOf(l14);
for (let n1822 = 0; n1822 < v1822.length; n1822++) {
l15 = k1822 === null ? n1822 : k1822[n1822];
l16 = v1822[n1822];
b1823: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1823;
l20 = l19;
{
const k1824 = keysOf(l20), v1824 = valuesOf(l20);
for (let n1824 = 0; n1824 < v1824.length; n1824++) {
l21 = k1824 === null ? n1824 : k1824[n1824];
l22 = v1824[n1824];
b1825: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1820;
l27 = l26;
l28 = f297(l0,l1); if (l28 === undefined) break b1820;
l29 = l28;
l30 = f298(l0,l1); if (l30 === undefined) break b1820;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1820;
l33 = l32;
l34 = f272(l0,l1); if (l34 === undefined) break b1820;
l35 = l34;
l36 = f270(l0,l1); if (l36 === undefined) break b1820;
l37 = l36;
l38 = f293(l0,l1); if (l38 === undefined) break b1820;
l39 = l38;
l40 = [];
b1826: {
l41 = f289(l0,l1); if (l41 === undefined) break b1826;
{
const k1827 = keysOf(l41), v1827 = valuesOf(l41);
for (let n1827 = 0; n1827 < v1827.length; n1827++) {
l42 = k1827 === null ? n1827 : k1827[n1827];
l43 = v1827[n1827];
b1828: {
l44 = l42;
l45 = l43;
b1829: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1829;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1829;
if ((l47 === false)) break b1829;
break b1828;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1828;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1828;
l51 = l50;
l52 = f74(l0,l1,l49,l51); if (l52 === undefined) break b1828;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f301(l0,l1); if (l55 === undefined) break b1820;
l56 = l55;
l57 = new O45(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1820;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1830: {
if (l3 === undefined) break b1830;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1831: {
return l2;
}
}
function f302(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1832: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1832;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1832;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1833: {
if (l3 === undefined) break b1833;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1834: {
return l2;
}
}
function f303(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function f304(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1835: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1835;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1835;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1835;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1835;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1835;
l12 = D(l11, l8); if (l12 === undefined) break b1835;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1835;
if ((l13 === false)) break b1835;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1835;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1835;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1835;
if ((l17 === false)) break b1835;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1835;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1835;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1835;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1835;
if ((l23 === false)) break b1835;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1836: {
if (l4 === undefined) break b1836;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1837: {
return l2;
}
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1838: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1838;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1838;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1838;
if ((l7 === false)) break b1838;
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
function f305(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function f306(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1841: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1841;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1841;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1841;
if ((l8 === false)) break b1841;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1842: {
if (l4 === undefined) break b1842;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1843: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1843;
if (!(l6 === "unavailable")) break b1843;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1844: {
if (l4 === undefined) break b1844;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1845: {
return l2;
}
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1846: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1846;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1846;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1846;
if ((l7 === false)) break b1846;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1847: {
if (l3 === undefined) break b1847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1848: {
return l2;
}
}
function f307(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function f308(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1849: {
b1850: {
l4 = undefined;
l5 = l3;
l6 = f304(l0,l1,l5); if (l6 === undefined) break b1850;
if ((l6 === false)) break b1850;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1850;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1850;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1851: {
if (l4 !== undefined) break b1851;
l5 = l3;
l6 = f305(l0,l1); if (l6 === undefined) break b1851;
if ((l6 === false)) break b1851;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1851;
if (!(l7 === "available")) break b1851;
b1852: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1852;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1852;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1852;
if ((l10 === false)) break b1852;
break b1851;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1851;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1851;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1853: {
if (l4 !== undefined) break b1853;
l5 = l3;
l6 = f305(l0,l1); if (l6 === undefined) break b1853;
if ((l6 === false)) break b1853;
l7 = f306(l0,l1,l5); if (l7 === undefined) break b1853;
if ((l7 === false)) break b1853;
l8 = f307(l0,l1); if (l8 === undefined) break b1853;
if ((l8 === false)) break b1853;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1853;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1853;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1853;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1853;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1853;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1854: {
if (l4 === undefined) break b1854;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1855: {
return l2;
}
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1856: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1856;
l5 = l4;
l6 = f308(l0,l1,l5); if (l6 === undefined) break b1856;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1857: {
if (l3 === undefined) break b1857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1858: {
return l2;
}
}
function f309(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function f310(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1859: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1859;
if (!(l6 === "available")) break b1859;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1860: {
if (l4 === undefined) break b1860;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1861: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1861;
if (!(l6 === "unavailable")) break b1861;
l7 = f34(l0,l1); if (l7 === undefined) break b1861;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1861;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1862: {
if (l4 === undefined) break b1862;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1863: {
return l2;
}
}
function f311(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1864: {
l4 = undefined;
l5 = l3;
l6 = f310(l0,l1,l5); if (l6 === undefined) break b1864;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1864;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1864;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1864;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1864;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1864;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1864;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1864;
if ((l17 === false)) break b1864;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1864;
if ((l18 === false)) break b1864;
b1865: {
l19 = f307(l0,l1); if (l19 === undefined) break b1865;
if ((l19 === false)) break b1865;
break b1864;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1864;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1864;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1864;
if ((l23 === false)) break b1864;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1866: {
if (l4 === undefined) break b1866;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1867: {
return l2;
}
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1868: {
b1869: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1869;
if ((l4 === false)) break b1869;
l5 = f6(l0,l1); if (l5 === undefined) break b1869;
l6 = l5;
l7 = f309(l0,l1); if (l7 === undefined) break b1869;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1869;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1870: {
if (l3 !== undefined) break b1870;
l4 = f303(l0,l1); if (l4 === undefined) break b1870;
l5 = l4;
l6 = f311(l0,l1,l5); if (l6 === undefined) break b1870;
if ((l6 === false)) break b1870;
l7 = f6(l0,l1); if (l7 === undefined) break b1870;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1870;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1870;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1870;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1871: {
if (l3 !== undefined) break b1871;
l4 = f6(l0,l1); if (l4 === undefined) break b1871;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1872: {
if (l3 === undefined) break b1872;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1873: {
return l2;
}
}
function f312(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1874: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1874;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1874;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1875: {
if (l3 === undefined) break b1875;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1876: {
return l2;
}
}
function f313(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1877: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1877;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1877;
l6 = l5;
l7 = f313(l0,l1); if (l7 === undefined) break b1877;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1877;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1877;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1877;
l11 = D(l10, l6); if (l11 === undefined) break b1877;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1878: {
if (l3 === undefined) break b1878;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1879: {
return l2;
}
}
function f314(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function f315(l0,l1) {
let l3,l2;
b1880: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1881: {
if (l3 === undefined) break b1881;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1882: {
return l2;
}
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1883: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1883;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1883;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1883;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1883;
if ((l7 === false)) break b1883;
b1884: {
l8 = f307(l0,l1); if (l8 === undefined) break b1884;
if ((l8 === false)) break b1884;
break b1883;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1885: {
if (l3 === undefined) break b1885;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1886: {
return l2;
}
}
function f316(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1887: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1887;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1887;
if ((l5 === false)) break b1887;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1887;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1887;
if (!(l7 === false)) break b1887;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1888: {
if (l3 === undefined) break b1888;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1889: {
return l2;
}
}
function f317(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function f318(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1890: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1890;
l7 = D(l6, l5); if (l7 === undefined) break b1890;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1890;
if ((l9 === false)) break b1890;
b1891: {
b1892: {
b1893: {
b1894: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1894;
break b1893;
}
b1895: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1895;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1895;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1895;
l14 = D(l13, l5); if (l14 === undefined) break b1895;
l10 = l14;
break b1893;
}
break b1891;
}
if ((l10 === false)) break b1892;
}
break b1890;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1896: {
if (l4 === undefined) break b1896;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1897: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1897;
l7 = D(l6, l5); if (l7 === undefined) break b1897;
if (!(l7 === true)) break b1897;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1898: {
if (l4 === undefined) break b1898;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1899: {
return l2;
}
}
function f319(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1900: {
b1901: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1902: {
b1903: {
if (!Array.isArray(l6)) break b1903;
break b1902;
}
b1904: {
if (!O(l6)) break b1904;
break b1902;
}
b1905: {
if (!(l6 instanceof RegoSet)) break b1905;
break b1902;
}
break b1901;
}
{
const k1906 = keysOf(l6), v1906 = valuesOf(l6);
for (let n1906 = 0; n1906 < v1906.length; n1906++) {
l9 = k1906 === null ? n1906 : k1906[n1906];
l10 = v1906[n1906];
b1907: {
l11 = l9;
l8 = undefined;
b1908: {
l12 = l10;
l13 = f318(l0,l1,l12); if (l13 === undefined) break b1908;
if ((l13 === false)) break b1908;
l8 = true;
}
if (l8 !== undefined) break b1907;
l7 = true;
}
}
}
if (l7 !== undefined) break b1901;
l14 = [];
b1909: {
{
const k1910 = keysOf(l5), v1910 = valuesOf(l5);
for (let n1910 = 0; n1910 < v1910.length; n1910++) {
l15 = k1910 === null ? n1910 : k1910[n1910];
l16 = v1910[n1910];
b1911: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1911;
l20 = D(l19, l18); if (l20 === undefined) break b1911;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1911;
if ((l22 === false)) break b1911;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1901;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1912: {
if (l4 !== undefined) break b1912;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1913: {
if (l4 === undefined) break b1913;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1914: {
return l2;
}
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1915: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1915;
l5 = l4;
l6 = f314(l0,l1); if (l6 === undefined) break b1915;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1915;
l8 = l7;
l9 = f51(l0,l1,l5,l8); if (l9 === undefined) break b1915;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1916: {
if (l3 === undefined) break b1916;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1917: {
return l2;
}
}
function f320(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1918: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1918;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1918;
l6 = l5;
l7 = f319(l0,l1,l6); if (l7 === undefined) break b1918;
l8 = l7;
l9 = f320(l0,l1); if (l9 === undefined) break b1918;
l10 = l9;
l11 = f314(l0,l1); if (l11 === undefined) break b1918;
l12 = l11;
l13 = new O59("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1919: {
if (l3 === undefined) break b1919;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1920: {
return l2;
}
}
function f321(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l2;
b1921: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1921;
if ((l4 === false)) break b1921;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1922: {
if (l3 === undefined) break b1922;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1923: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1923;
if ((l4 === false)) break b1923;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1924: {
if (l3 === undefined) break b1924;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1925: {
return l2;
}
}
function f322(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1926: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1926;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1926;
l6 = l5;
l7 = f313(l0,l1); if (l7 === undefined) break b1926;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1926;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1926;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1926;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1926;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1926;
if ((l13 === false)) break b1926;
l14 = f313(l0,l1); if (l14 === undefined) break b1926;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1926;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1926;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1926;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1927: {
if (l3 === undefined) break b1927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1928: {
return l2;
}
}
function f323(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1929: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1929;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1929;
l6 = l5;
l7 = f319(l0,l1,l6); if (l7 === undefined) break b1929;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1930: {
if (l3 === undefined) break b1930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1931: {
return l2;
}
}
function f324(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1932: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1932;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1932;
if ((l6 === false)) break b1932;
l7 = f324(l0,l1); if (l7 === undefined) break b1932;
l8 = l7;
l9 = f323(l0,l1); if (l9 === undefined) break b1932;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1932;
l11 = l10;
l12 = f51(l0,l1,l8,l11); if (l12 === undefined) break b1932;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1933: {
if (l3 === undefined) break b1933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1934: {
return l2;
}
}
function f325(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1935: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1935;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1935;
l6 = l5;
l7 = f319(l0,l1,l6); if (l7 === undefined) break b1935;
l8 = l7;
l9 = f325(l0,l1); if (l9 === undefined) break b1935;
l10 = l9;
l11 = f323(l0,l1); if (l11 === undefined) break b1935;
l12 = l11;
l13 = new O59("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1936: {
if (l3 === undefined) break b1936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1937: {
return l2;
}
}
function f326(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l2,l3,l4,l5,l6;
b1938: {
l2 = new RegoSet();
}
b1939: {
l3 = undefined;
b1940: {
l4 = f316(l0,l1); if (l4 === undefined) break b1940;
if ((l4 === false)) break b1940;
break b1939;}
l5 = f321(l0,l1); if (l5 === undefined) break b1939;
l6 = l5;
l2.add(l6);
}
b1941: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1941;
if ((l4 === false)) break b1941;
l5 = f326(l0,l1); if (l5 === undefined) break b1941;
l6 = l5;
l2.add(l6);
}
b1942: {
return l2;
}
}
function f327(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1943: {
l3 = undefined;
b1944: {
l4 = f316(l0,l1); if (l4 === undefined) break b1944;
if ((l4 === false)) break b1944;
break b1943;}
l5 = f321(l0,l1); if (l5 === undefined) break b1943;
l6 = l5;
l7 = f217(l0,l1,l6); if (l7 === undefined) break b1943;
if ((l7 === false)) break b1943;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1945: {
if (l3 === undefined) break b1945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1946: {
return l2;
}
}
function f328(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1947: {
l2 = new Bare();
}
b1948: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1949 = keysOf(l5), v1949 = valuesOf(l5);
for (let n1949 = 0; n1949 < v1949.length; n1949++) {
l6 = k1949 === null ? n1949 : k1949[n1949];
l7 = v1949[n1949];
b1950: {
l8 = l6;
l9 = l7;
l10 = f318(l0,l1,l9); if (l10 === undefined) break b1950;
if ((l10 === false)) break b1950;
insertOnce(l2, l9, true);
}
}
}
}
b1951: {
return l2;
}
}
function f329(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1952: {
b1953: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1953;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1953;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1953;
if ((l7 === false)) break b1953;
l8 = new RegoSet();
b1954: {
l9 = f314(l0,l1); if (l9 === undefined) break b1954;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1954;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1954;
{
const k1955 = keysOf(l11), v1955 = valuesOf(l11);
for (let n1955 = 0; n1955 < v1955.length; n1955++) {
l12 = k1955 === null ? n1955 : k1955[n1955];
l13 = v1955[n1955];
b1956: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1957: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1957;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1957;
{
const k1958 = keysOf(l19), v1958 = valuesOf(l19);
for (let n1958 = 0; n1958 < v1958.length; n1958++) {
l20 = k1958 === null ? n1958 : k1958[n1958];
l21 = v1958[n1958];
b1959: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1953;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1960: {
if (l3 !== undefined) break b1960;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1961: {
if (l3 === undefined) break b1961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1962: {
return l2;
}
}
function f330(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1963: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1963;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1963;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1963;
if ((l7 === false)) break b1963;
l8 = f330(l0,l1); if (l8 === undefined) break b1963;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1963;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1963;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1964: {
if (l3 === undefined) break b1964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1965: {
return l2;
}
}
function f331(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function f332(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14;
b1966: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1966;
if (!(l6 === "destruction")) break b1966;
l7 = f328(l0,l1); if (l7 === undefined) break b1966;
if ((l7 === false)) break b1966;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1966;
l9 = l8;
b1967: {
l10 = f329(l0,l1); if (l10 === undefined) break b1967;
l11 = D(l10, l9); if (l11 === undefined) break b1967;
if ((l11 === false)) break b1967;
break b1966;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1968: {
if (l4 === undefined) break b1968;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1969: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1969;
if (!(l6 === "notice")) break b1969;
l7 = f322(l0,l1); if (l7 === undefined) break b1969;
if ((l7 === false)) break b1969;
l8 = f326(l0,l1); if (l8 === undefined) break b1969;
l9 = l8;
l10 = f217(l0,l1,l9); if (l10 === undefined) break b1969;
if ((l10 === false)) break b1969;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1970: {
if (l4 === undefined) break b1970;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1971: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1971;
if (!(l6 === "record")) break b1971;
l7 = f328(l0,l1); if (l7 === undefined) break b1971;
if ((l7 === false)) break b1971;
b1972: {
l8 = f331(l0,l1); if (l8 === undefined) break b1972;
if ((l8 === false)) break b1972;
break b1971;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1973: {
if (l4 === undefined) break b1973;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1974: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1974;
if (!(l6 === "record")) break b1974;
b1975: {
l7 = f328(l0,l1); if (l7 === undefined) break b1975;
if ((l7 === false)) break b1975;
break b1974;}
l8 = f318(l0,l1,"destroyed_on"); if (l8 === undefined) break b1974;
if ((l8 === false)) break b1974;
l9 = f330(l0,l1); if (l9 === undefined) break b1974;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1974;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1974;
if ((l14 === false)) break b1974;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1976: {
if (l4 === undefined) break b1976;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1977: {
return l2;
}
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1978: {
l3 = undefined;
l4 = [];
b1979: {
l5 = f314(l0,l1); if (l5 === undefined) break b1979;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1979;
{
const k1980 = keysOf(l6), v1980 = valuesOf(l6);
for (let n1980 = 0; n1980 < v1980.length; n1980++) {
l7 = k1980 === null ? n1980 : k1980[n1980];
l8 = v1980[n1980];
b1981: {
l9 = l7;
l10 = l8;
l11 = f332(l0,l1,l10); if (l11 === undefined) break b1981;
if ((l11 === false)) break b1981;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1981;
l13 = l12;
l14 = f74(l0,l1,l13,l10); if (l14 === undefined) break b1981;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1982: {
if (l3 === undefined) break b1982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1983: {
return l2;
}
}
function f333(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1984: {
l2 = new Bare();
}
b1985: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1986 = keysOf(l5), v1986 = valuesOf(l5);
for (let n1986 = 0; n1986 < v1986.length; n1986++) {
l6 = k1986 === null ? n1986 : k1986[n1986];
l7 = v1986[n1986];
b1987: {
l8 = l6;
l9 = l7;
l10 = f318(l0,l1,l9); if (l10 === undefined) break b1987;
if ((l10 === false)) break b1987;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1987;
l12 = D(l11, l9); if (l12 === undefined) break b1987;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1987;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1987;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1987;
if ((l17 === false)) break b1987;
insertOnce(l2, l9, true);
}
}
}
}
b1988: {
return l2;
}
}
function f334(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function f335(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1989: {
l4 = undefined;
l5 = l3;
l6 = f318(l0,l1,"destroyed_on"); if (l6 === undefined) break b1989;
if ((l6 === false)) break b1989;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1990 = keysOf(l8), v1990 = valuesOf(l8);
for (let n1990 = 0; n1990 < v1990.length; n1990++) {
l9 = k1990 === null ? n1990 : k1990[n1990];
l10 = v1990[n1990];
b1991: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1991;
b1992: {
l13 = f334(l0,l1); if (l13 === undefined) break b1992;
l14 = D(l13, l12); if (l14 === undefined) break b1992;
if ((l14 === false)) break b1992;
break b1991;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1993: {
if (l4 === undefined) break b1993;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1994: {
return l2;
}
}
function g336(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1995: {
l2 = new RegoSet();
}
b1996: {
l3 = undefined;
l4 = f335(l0,l1,"head_approved_on"); if (l4 === undefined) break b1996;
if ((l4 === false)) break b1996;
l5 = f314(l0,l1); if (l5 === undefined) break b1996;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1996;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1996;
l9 = l8;
l2.add(l9);
}
b1997: {
l3 = undefined;
l4 = f335(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1997;
if ((l4 === false)) break b1997;
l5 = f314(l0,l1); if (l5 === undefined) break b1997;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1997;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1997;
l9 = l8;
l2.add(l9);
}
b1998: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1998;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1998;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1998;
if ((l9 === false)) break b1998;
l10 = f314(l0,l1); if (l10 === undefined) break b1998;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1998;
{
const k1999 = keysOf(l11), v1999 = valuesOf(l11);
for (let n1999 = 0; n1999 < v1999.length; n1999++) {
l12 = k1999 === null ? n1999 : k1999[n1999];
l13 = v1999[n1999];
b2000: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b2000;
if (!(l16 === "record")) break b2000;
l17 = f332(l0,l1,l15); if (l17 === undefined) break b2000;
if ((l17 === false)) break b2000;
l18 = f314(l0,l1); if (l18 === undefined) break b2000;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b2000;
l20 = l19;
l21 = f330(l0,l1); if (l21 === undefined) break b2000;
l22 = l21;
l23 = f81(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b2000;
l24 = l23;
l2.add(l24);
}
}
}
}
b2001: {
return l2;
}
}
function f336(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l2;
b2002: {
l3 = undefined;
l4 = f335(l0,l1,"head_approved_on"); if (l4 === undefined) break b2002;
if ((l4 === false)) break b2002;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2003: {
if (l3 === undefined) break b2003;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2004: {
l3 = undefined;
l4 = f335(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b2004;
if ((l4 === false)) break b2004;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2005: {
if (l3 === undefined) break b2005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2006: {
return l2;
}
}
function f337(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2007: {
l2 = new RegoSet();
}
b2008: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b2008;
if ((l4 === false)) break b2008;
l5 = f337(l0,l1); if (l5 === undefined) break b2008;
if ((l5 === false)) break b2008;
l6 = f323(l0,l1); if (l6 === undefined) break b2008;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b2008;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2008;
l10 = l9;
{
const k2009 = keysOf(l10), v2009 = valuesOf(l10);
for (let n2009 = 0; n2009 < v2009.length; n2009++) {
l11 = k2009 === null ? n2009 : k2009[n2009];
l12 = v2009[n2009];
b2010: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2011: {
l3 = undefined;
b2012: {
l4 = f316(l0,l1); if (l4 === undefined) break b2012;
if ((l4 === false)) break b2012;
break b2011;}
l5 = f303(l0,l1); if (l5 === undefined) break b2011;
l6 = l5;
l7 = f304(l0,l1,l6); if (l7 === undefined) break b2011;
if ((l7 === false)) break b2011;
l8 = f314(l0,l1); if (l8 === undefined) break b2011;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b2011;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2011;
l12 = l11;
{
const k2013 = keysOf(l12), v2013 = valuesOf(l12);
for (let n2013 = 0; n2013 < v2013.length; n2013++) {
l13 = k2013 === null ? n2013 : k2013[n2013];
l14 = v2013[n2013];
b2014: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2015: {
return l2;
}
}
function f338(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b2016: {
b2017: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b2017;
if ((l4 === false)) break b2017;
l5 = f309(l0,l1); if (l5 === undefined) break b2017;
l6 = l5;
l7 = f314(l0,l1); if (l7 === undefined) break b2017;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2017;
l9 = l8;
l10 = f314(l0,l1); if (l10 === undefined) break b2017;
l11 = l10;
l12 = new Bare();
b2018: {
l13 = f320(l0,l1); if (l13 === undefined) break b2018;
l12["destroy_by"] = l13;
}
b2019: {
l14 = f325(l0,l1); if (l14 === undefined) break b2019;
l12["notify_by"] = l14;
}
b2020: {
b2021: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b2021;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b2021;
l18 = D(l17, "values"); if (l18 === undefined) break b2021;
l15 = merge(l18, l12);
break b2020;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f182(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b2017;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2022: {
if (l3 !== undefined) break b2022;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2023: {
if (l3 === undefined) break b2023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2024: {
return l2;
}
}
function f339(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b2025: {
b2026: {
l3 = undefined;
l4 = f325(l0,l1); if (l4 === undefined) break b2026;
if ((l4 === false)) break b2026;
l5 = f324(l0,l1); if (l5 === undefined) break b2026;
l6 = l5;
l7 = f323(l0,l1); if (l7 === undefined) break b2026;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2026;
l9 = l8;
l10 = f323(l0,l1); if (l10 === undefined) break b2026;
l11 = l10;
l12 = new Bare();
b2027: {
l13 = f320(l0,l1); if (l13 === undefined) break b2027;
l12["destroy_by"] = l13;
}
b2028: {
l14 = f325(l0,l1); if (l14 === undefined) break b2028;
l12["notify_by"] = l14;
}
b2029: {
b2030: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b2030;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b2030;
l18 = D(l17, "values"); if (l18 === undefined) break b2030;
l15 = merge(l18, l12);
break b2029;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f182(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b2026;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2031: {
if (l3 !== undefined) break b2031;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2032: {
if (l3 === undefined) break b2032;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2033: {
return l2;
}
}
function f340(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l75,l76,l77,l74,l78,l79,l80,l81,l2;
b2034: {
b2035: {
l3 = undefined;
b2036: {
l4 = f314(l0,l1); if (l4 === undefined) break b2036;
if ((l4 === false)) break b2036;
break b2035;}
l5 = f315(l0,l1); if (l5 === undefined) break b2035;
l6 = l5;
l7 = [];
b2037: {
l8 = f313(l0,l1); if (l8 === undefined) break b2037;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2035;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2038: {
if (l3 !== undefined) break b2038;
l4 = f316(l0,l1); if (l4 === undefined) break b2038;
if ((l4 === false)) break b2038;
l5 = f327(l0,l1); if (l5 === undefined) break b2038;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b2038;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b2038;
l10 = f314(l0,l1); if (l10 === undefined) break b2038;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2038;
l13 = l12;
l14 = f315(l0,l1); if (l14 === undefined) break b2038;
l15 = l14;
l16 = f313(l0,l1); if (l16 === undefined) break b2038;
l17 = l16;
l18 = f333(l0,l1); if (l18 === undefined) break b2038;
l19 = l18;
l20 = f336(l0,l1); if (l20 === undefined) break b2038;
l21 = l20;
l22 = new O60(l13,l19,l21);
l23 = f25(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b2038;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b2039: {
if (l3 !== undefined) break b2039;
b2040: {
l4 = f316(l0,l1); if (l4 === undefined) break b2040;
if ((l4 === false)) break b2040;
break b2039;}
b2041: {
l5 = f309(l0,l1); if (l5 === undefined) break b2041;
if ((l5 === false)) break b2041;
break b2039;}
l6 = f314(l0,l1); if (l6 === undefined) break b2039;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2039;
l9 = l8;
l10 = f315(l0,l1); if (l10 === undefined) break b2039;
l11 = l10;
l12 = f313(l0,l1); if (l12 === undefined) break b2039;
l13 = l12;
l14 = f333(l0,l1); if (l14 === undefined) break b2039;
l15 = l14;
l16 = f336(l0,l1); if (l16 === undefined) break b2039;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b2039;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2042: {
if (l3 !== undefined) break b2042;
l4 = new RegoSet();
b2043: {
l5 = f327(l0,l1); if (l5 === undefined) break b2043;
{
const k2044 = keysOf(l5), v2044 = valuesOf(l5);
for (let n2044 = 0; n2044 < v2044.length; n2044++) {
l6 = k2044 === null ? n2044 : k2044[n2044];
l7 = v2044[n2044];
b2045: {
l8 = l6;
l9 = l7;
l10 = f211(l0,l1,l9); if (l10 === undefined) break b2045;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f215(l0,l1,l12,l13); if (l14 === undefined) break b2042;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b2046: {
l18 = f327(l0,l1); if (l18 === undefined) break b2046;
{
const k2047 = keysOf(l18), v2047 = valuesOf(l18);
for (let n2047 = 0; n2047 < v2047.length; n2047++) {
l19 = k2047 === null ? n2047 : k2047[n2047];
l20 = v2047[n2047];
b2048: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b2048;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b2048;
l26 = l25;
{
const k2049 = keysOf(l26), v2049 = valuesOf(l26);
for (let n2049 = 0; n2049 < v2049.length; n2049++) {
l27 = k2049 === null ? n2049 : k2049[n2049];
l28 = v2049[n2049];
b2050: {
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
l32 = f338(l0,l1); if (l32 === undefined) break b2042;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b2042;
l35 = l34;
l36 = f327(l0,l1); if (l36 === undefined) break b2042;
l37 = l36;
l38 = f220(l0,l1,l37,l16); if (l38 === undefined) break b2042;
l39 = l38;
l40 = f336(l0,l1); if (l40 === undefined) break b2042;
l41 = l40;
l42 = new RegoSet();
b2051: {
l43 = f327(l0,l1); if (l43 === undefined) break b2051;
{
const k2052 = keysOf(l43), v2052 = valuesOf(l43);
for (let n2052 = 0; n2052 < v2052.length; n2052++) {
l44 = k2052 === null ? n2052 : k2052[n2052];
l45 = v2052[n2052];
b2053: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b2053;
l49 = l48;
l50 = f90(l0,l1,l49); if (l50 === undefined) break b2053;
l51 = l50;
{
const k2054 = keysOf(l51), v2054 = valuesOf(l51);
for (let n2054 = 0; n2054 < v2054.length; n2054++) {
l52 = k2054 === null ? n2054 : k2054[n2054];
l53 = v2054[n2054];
b2055: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b2042;
l58 = l57;
l59 = f339(l0,l1); if (l59 === undefined) break b2042;
l60 = l59;
l61 = f340(l0,l1); if (l61 === undefined) break b2042;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b2042;
l64 = l63;
l65 = f315(l0,l1); if (l65 === undefined) break b2042;
l66 = l65;
l67 = f313(l0,l1); if (l67 === undefined) break b2042;
l68 = l67;
l69 = f333(l0,l1); if (l69 === undefined) break b2042;
l70 = l69;
l71 = new Bare();
b2056: {
l72 = f320(l0,l1); if (l72 === undefined) break b2056;
l71["destroy_by"] = l72;
}
b2057: {
l73 = f325(l0,l1); if (l73 === undefined) break b2057;
l71["notify_by"] = l73;
}
b2058: {
b2059: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b2059;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b2059;
l77 = D(l76, "values"); if (l77 === undefined) break b2059;
l74 = merge(l77, l71);
break b2058;
}
l74 = l71;
}
l78 = l74;
l79 = new O47(l35,l70,l39,l78,l58,l64);
l80 = f25(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b2042;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
}
b2060: {
if (l3 === undefined) break b2060;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2061: {
return l2;
}
}
function f341(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2062: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2062;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2062;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2063: {
if (l3 === undefined) break b2063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2064: {
return l2;
}
}
function f342(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2065: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2065;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b2065;
l6 = l5;
l7 = f342(l0,l1); if (l7 === undefined) break b2065;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2065;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b2065;
l10 = D(l9, l6); if (l10 === undefined) break b2065;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2066: {
if (l3 === undefined) break b2066;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2067: {
return l2;
}
}
function f343(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function f344(l0,l1) {
let l3,l2;
b2068: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b2069: {
if (l3 === undefined) break b2069;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2070: {
return l2;
}
}
function g345(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2071: {
l2 = new RegoSet();
}
b2072: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k2073 = keysOf(l5), v2073 = valuesOf(l5);
for (let n2073 = 0; n2073 < v2073.length; n2073++) {
l6 = k2073 === null ? n2073 : k2073[n2073];
l7 = v2073[n2073];
b2074: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2074;
l11 = D(l10, l9); if (l11 === undefined) break b2074;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b2074;
if ((l13 === false)) break b2074;
l2.add(l9);
}
}
}
}
b2075: {
return l2;
}
}
function f345(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l2;
b2076: {
l3 = undefined;
l4 = new O61("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2077: {
if (l3 === undefined) break b2077;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2078: {
return l2;
}
}
function f346(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2079: {
l2 = new RegoSet();
}
b2080: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b2080;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2080;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b2080;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b2080;
l10 = f343(l0,l1); if (l10 === undefined) break b2080;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b2080;
l13 = l12;
l2.add(l13);
}
b2081: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b2081;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2081;
{
const k2082 = keysOf(l5), v2082 = valuesOf(l5);
for (let n2082 = 0; n2082 < v2082.length; n2082++) {
l6 = k2082 === null ? n2082 : k2082[n2082];
l7 = v2082[n2082];
b2083: {
l8 = l6;
l9 = l7;
l10 = f345(l0,l1); if (l10 === undefined) break b2083;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2083;
if ((l12 === false)) break b2083;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2083;
l14 = D(l13, l9); if (l14 === undefined) break b2083;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b2083;
if ((l16 === false)) break b2083;
l17 = f346(l0,l1); if (l17 === undefined) break b2083;
l18 = D(l17, l9); if (l18 === undefined) break b2083;
l19 = l18;
l20 = f343(l0,l1); if (l20 === undefined) break b2083;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b2083;
l23 = l22;
l2.add(l23);
}
}
}
}
b2084: {
return l2;
}
}
function f347(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2085: {
l2 = new RegoSet();
}
b2086: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b2086;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2086;
{
const k2087 = keysOf(l5), v2087 = valuesOf(l5);
for (let n2087 = 0; n2087 < v2087.length; n2087++) {
l6 = k2087 === null ? n2087 : k2087[n2087];
l7 = v2087[n2087];
b2088: {
l8 = l6;
l9 = l7;
l10 = f345(l0,l1); if (l10 === undefined) break b2088;
l11 = l10;
b2089: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2089;
if ((l12 === false)) break b2089;
break b2088;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b2090: {
return l2;
}
}
function f348(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function f349(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b2091: {
b2092: {
l4 = undefined;
l5 = l3;
l6 = f345(l0,l1); if (l6 === undefined) break b2092;
l7 = l6;
b2093: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2093;
if ((l8 === false)) break b2093;
break b2092;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2094: {
if (l4 !== undefined) break b2094;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2094;
l7 = D(l6, l5); if (l7 === undefined) break b2094;
if (!(l7 === true)) break b2094;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2095: {
if (l4 !== undefined) break b2095;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2096: {
if (l4 === undefined) break b2096;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2097: {
return l2;
}
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2098: {
b2099: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b2099;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b2099;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b2099;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b2099;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2100: {
if (l3 !== undefined) break b2100;
l4 = [];
b2101: {
l5 = f343(l0,l1); if (l5 === undefined) break b2101;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b2101;
{
const k2102 = keysOf(l6), v2102 = valuesOf(l6);
for (let n2102 = 0; n2102 < v2102.length; n2102++) {
l7 = k2102 === null ? n2102 : k2102[n2102];
l8 = v2102[n2102];
b2103: {
l9 = l7;
l10 = l8;
l11 = f349(l0,l1,l10); if (l11 === undefined) break b2103;
l12 = l11;
l13 = f346(l0,l1); if (l13 === undefined) break b2103;
l14 = D(l13, l10); if (l14 === undefined) break b2103;
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
b2104: {
if (l3 === undefined) break b2104;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2105: {
return l2;
}
}
function f350(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b2106: {
b2107: {
l3 = undefined;
b2108: {
l4 = f343(l0,l1); if (l4 === undefined) break b2108;
if ((l4 === false)) break b2108;
break b2107;}
l5 = f344(l0,l1); if (l5 === undefined) break b2107;
l6 = l5;
l7 = [];
b2109: {
l8 = f342(l0,l1); if (l8 === undefined) break b2109;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2107;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2110: {
if (l3 !== undefined) break b2110;
l4 = f347(l0,l1); if (l4 === undefined) break b2110;
l5 = l4;
l6 = f348(l0,l1); if (l6 === undefined) break b2110;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b2110;
l9 = l8;
l10 = f343(l0,l1); if (l10 === undefined) break b2110;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2110;
l13 = l12;
l14 = f344(l0,l1); if (l14 === undefined) break b2110;
l15 = l14;
l16 = f342(l0,l1); if (l16 === undefined) break b2110;
l17 = l16;
l18 = [];
b2111: {
l19 = f67(l0,l1,"checks"); if (l19 === undefined) break b2111;
if ((l19 === false)) break b2111;
l20 = f350(l0,l1); if (l20 === undefined) break b2111;
{
const k2112 = keysOf(l20), v2112 = valuesOf(l20);
for (let n2112 = 0; n2112 < v2112.length; n2112++) {
l21 = k2112 === null ? n2112 : k2112[n2112];
l22 = v2112[n2112];
b2113: {
l23 = l21;
if (!Array.isArray(l22)) break b2113;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b2113;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b2113;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b2113;
l29 = l27;
l30 = f343(l0,l1); if (l30 === undefined) break b2113;
l31 = l30;
l32 = f151(l0,l1,l28,l31,l29); if (l32 === undefined) break b2113;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f348(l0,l1); if (l35 === undefined) break b2110;
l36 = l35;
l37 = [];
b2114: {
l38 = f347(l0,l1); if (l38 === undefined) break b2114;
l39 = l38;
l40 = f348(l0,l1); if (l40 === undefined) break b2114;
l41 = l40;
l42 = f141(l0,l1,l39,l41); if (l42 === undefined) break b2114;
l43 = l42;
if (!(l43 === "permit")) break b2114;
l44 = f343(l0,l1); if (l44 === undefined) break b2114;
l45 = l44;
l46 = f76(l0,l1,l45); if (l46 === undefined) break b2114;
l47 = l46;
{
const k2115 = keysOf(l47), v2115 = valuesOf(l47);
for (let n2115 = 0; n2115 < v2115.length; n2115++) {
l48 = k2115 === null ? n2115 : k2115[n2115];
l49 = v2115[n2115];
b2116: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f347(l0,l1); if (l53 === undefined) break b2110;
l54 = l53;
l55 = new O62(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b2110;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b2117: {
if (l3 === undefined) break b2117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2118: {
return l2;
}
}
function f351(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g352(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2119: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2119;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2119;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2120: {
if (l3 === undefined) break b2120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2121: {
return l2;
}
}
function f352(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2122: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2122;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2122;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b2122;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b2122;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2123: {
if (l3 === undefined) break b2123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2124: {
return l2;
}
}
function f353(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f354(l0,l1) {
let l3,l2;
b2125: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b2126: {
if (l3 === undefined) break b2126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2127: {
return l2;
}
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2128: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2128;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b2128;
if ((l5 === false)) break b2128;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2128;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b2128;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b2128;
if ((l9 === false)) break b2128;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2129: {
if (l3 === undefined) break b2129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2130: {
return l2;
}
}
function f355(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2131: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2131;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b2131;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2131;
if ((l7 === false)) break b2131;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2131;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b2131;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2132: {
if (l3 === undefined) break b2132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2133: {
return l2;
}
}
function f356(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2134: {
b2135: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2135;
if ((l4 === false)) break b2135;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2135;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b2135;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2136: {
if (l3 !== undefined) break b2136;
l4 = f356(l0,l1); if (l4 === undefined) break b2136;
l5 = l4;
l6 = f353(l0,l1); if (l6 === undefined) break b2136;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b2136;
l8 = l7;
l9 = f51(l0,l1,l5,l8); if (l9 === undefined) break b2136;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
function f357(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2139: {
b2140: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2140;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b2140;
if ((l5 === false)) break b2140;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2140;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b2140;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b2140;
if ((l9 === false)) break b2140;
l10 = f357(l0,l1); if (l10 === undefined) break b2140;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2140;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b2140;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b2140;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2141: {
if (l3 !== undefined) break b2141;
l4 = f357(l0,l1); if (l4 === undefined) break b2141;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2143: {
return l2;
}
}
function f358(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2144: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2144;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2144;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2144;
if ((l8 === false)) break b2144;
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
function f359(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2147: {
l2 = new RegoSet();
}
b2148: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2148;
if ((l4 === false)) break b2148;
l5 = f353(l0,l1); if (l5 === undefined) break b2148;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b2148;
l8 = l7;
l2.add(l8);
}
b2149: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b2149;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b2149;
if ((l5 === false)) break b2149;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2149;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b2149;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b2149;
if ((l9 === false)) break b2149;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2149;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b2149;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b2149;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b2149;
if ((l15 === false)) break b2149;
l16 = f353(l0,l1); if (l16 === undefined) break b2149;
l17 = l16;
l18 = f27(l0,l1,"use_period_over",l17); if (l18 === undefined) break b2149;
l19 = l18;
l2.add(l19);
}
b2150: {
return l2;
}
}
function f360(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l2,l3,l4,l5,l6;
b2151: {
l2 = new RegoSet();
}
b2152: {
l3 = undefined;
b2153: {
l4 = f356(l0,l1); if (l4 === undefined) break b2153;
if ((l4 === false)) break b2153;
break b2152;}
b2154: {
l5 = f359(l0,l1); if (l5 === undefined) break b2154;
if ((l5 === false)) break b2154;
break b2152;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b2155: {
return l2;
}
}
function f361(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l5,l2;
b2156: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2156;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b2157: {
if (l3 === undefined) break b2157;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2158: {
return l2;
}
}
function f362(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2159: {
b2160: {
l3 = undefined;
b2161: {
l4 = f355(l0,l1); if (l4 === undefined) break b2161;
if ((l4 === false)) break b2161;
break b2160;}
l5 = f353(l0,l1); if (l5 === undefined) break b2160;
l6 = l5;
l7 = f90(l0,l1,l6); if (l7 === undefined) break b2160;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2162: {
if (l3 !== undefined) break b2162;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2163: {
if (l3 === undefined) break b2163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2164: {
return l2;
}
}
function f363(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b2165: {
b2166: {
l3 = undefined;
b2167: {
l4 = f355(l0,l1); if (l4 === undefined) break b2167;
if ((l4 === false)) break b2167;
break b2166;}
l5 = f356(l0,l1); if (l5 === undefined) break b2166;
l6 = l5;
l7 = f353(l0,l1); if (l7 === undefined) break b2166;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2166;
l9 = l8;
l10 = f353(l0,l1); if (l10 === undefined) break b2166;
l11 = l10;
l12 = new Bare();
b2168: {
l13 = f362(l0,l1); if (l13 === undefined) break b2168;
l12["use_until"] = l13;
}
b2169: {
b2170: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b2170;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b2170;
l17 = D(l16, "values"); if (l17 === undefined) break b2170;
l14 = merge(l17, l12);
break b2169;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f182(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b2166;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2171: {
if (l3 !== undefined) break b2171;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2172: {
if (l3 === undefined) break b2172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2173: {
return l2;
}
}
function f364(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b2174: {
b2175: {
l3 = undefined;
b2176: {
l4 = f353(l0,l1); if (l4 === undefined) break b2176;
if ((l4 === false)) break b2176;
break b2175;}
l5 = f354(l0,l1); if (l5 === undefined) break b2175;
l6 = l5;
l7 = [];
b2177: {
l8 = f352(l0,l1); if (l8 === undefined) break b2177;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2175;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2178: {
if (l3 !== undefined) break b2178;
l4 = f360(l0,l1); if (l4 === undefined) break b2178;
l5 = l4;
l6 = f361(l0,l1); if (l6 === undefined) break b2178;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b2178;
l9 = l8;
l10 = f353(l0,l1); if (l10 === undefined) break b2178;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2178;
l13 = l12;
l14 = f353(l0,l1); if (l14 === undefined) break b2178;
l15 = l14;
l16 = f360(l0,l1); if (l16 === undefined) break b2178;
l17 = l16;
l18 = f361(l0,l1); if (l18 === undefined) break b2178;
l19 = l18;
l20 = ["use_period_over"];
l21 = f261(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b2178;
l22 = l21;
l23 = f354(l0,l1); if (l23 === undefined) break b2178;
l24 = l23;
l25 = f352(l0,l1); if (l25 === undefined) break b2178;
l26 = l25;
l27 = f361(l0,l1); if (l27 === undefined) break b2178;
l28 = l27;
l29 = [];
b2179: {
l30 = f360(l0,l1); if (l30 === undefined) break b2179;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b2179;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b2179;
if ((l35 === false)) break b2179;
l36 = f353(l0,l1); if (l36 === undefined) break b2179;
l37 = l36;
l38 = f76(l0,l1,l37); if (l38 === undefined) break b2179;
l39 = l38;
{
const k2180 = keysOf(l39), v2180 = valuesOf(l39);
for (let n2180 = 0; n2180 < v2180.length; n2180++) {
l40 = k2180 === null ? n2180 : k2180[n2180];
l41 = v2180[n2180];
b2181: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f360(l0,l1); if (l45 === undefined) break b2178;
l46 = l45;
l47 = new Bare();
b2182: {
l48 = f362(l0,l1); if (l48 === undefined) break b2182;
l47["use_until"] = l48;
}
b2183: {
b2184: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b2184;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b2184;
l52 = D(l51, "values"); if (l52 === undefined) break b2184;
l49 = merge(l52, l47);
break b2183;
}
l49 = l47;
}
l53 = l49;
l54 = f363(l0,l1); if (l54 === undefined) break b2178;
l55 = l54;
l56 = f364(l0,l1); if (l56 === undefined) break b2178;
l57 = l56;
l58 = new O63(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b2178;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b2185: {
if (l3 === undefined) break b2185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2186: {
return l2;
}
}
function f365(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2187: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2187;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2187;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2188: {
if (l3 === undefined) break b2188;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2189: {
return l2;
}
}
function f366(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2190: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2190;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2190;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b2190;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2191: {
if (l3 === undefined) break b2191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2192: {
return l2;
}
}
function f367(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f368(l0,l1) {
let l3,l2;
b2193: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b2194: {
if (l3 === undefined) break b2194;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2195: {
return l2;
}
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2196: {
l3 = undefined;
l4 = [];
b2197: {
l5 = f367(l0,l1); if (l5 === undefined) break b2197;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b2197;
{
const k2198 = keysOf(l6), v2198 = valuesOf(l6);
for (let n2198 = 0; n2198 < v2198.length; n2198++) {
l7 = k2198 === null ? n2198 : k2198[n2198];
l8 = v2198[n2198];
b2199: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b2199;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2199;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b2199;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b2199;
if (!Q(l11, l14)) break b2199;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b2199;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b2199;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b2199;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b2199;
if (!Q(l15, l18)) break b2199;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b2199;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b2199;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b2199;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b2199;
if (!Q(l19, l22)) break b2199;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2200: {
if (l3 === undefined) break b2200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2201: {
return l2;
}
}
function f369(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2202: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2202;
{
const k2203 = keysOf(l4), v2203 = valuesOf(l4);
for (let n2203 = 0; n2203 < v2203.length; n2203++) {
l5 = k2203 === null ? n2203 : k2203[n2203];
l6 = v2203[n2203];
b2204: {
l7 = l5;
l8 = l6;
b2205: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b2205;
if ((l9 === false)) break b2205;
break b2204;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2206: {
if (l3 === undefined) break b2206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2207: {
return l2;
}
}
function f370(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2208: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2208;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2208;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2208;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2208;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b2208;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b2208;
if (!Q(l6, l9)) break b2208;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2208;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b2208;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b2208;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b2208;
if ((l14 === false)) break b2208;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2209: {
if (l3 === undefined) break b2209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2210: {
return l2;
}
}
function f371(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b2211: {
l2 = new RegoSet();
}
b2212: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2212;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2212;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2212;
l9 = f367(l0,l1); if (l9 === undefined) break b2212;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b2212;
l12 = l11;
l2.add(l12);
}
b2213: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2213;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2213;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2213;
if ((l9 === false)) break b2213;
b2214: {
l10 = f370(l0,l1); if (l10 === undefined) break b2214;
if ((l10 === false)) break b2214;
break b2213;}
b2215: {
l11 = f371(l0,l1); if (l11 === undefined) break b2215;
if ((l11 === false)) break b2215;
break b2213;}
l12 = f367(l0,l1); if (l12 === undefined) break b2213;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b2213;
l15 = l14;
l2.add(l15);
}
b2216: {
return l2;
}
}
function f372(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2217: {
b2218: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2218;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2218;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2218;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2219: {
if (l3 !== undefined) break b2219;
l4 = f370(l0,l1); if (l4 === undefined) break b2219;
if ((l4 === false)) break b2219;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2220: {
if (l3 !== undefined) break b2220;
l4 = f371(l0,l1); if (l4 === undefined) break b2220;
if ((l4 === false)) break b2220;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2221: {
if (l3 !== undefined) break b2221;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2222: {
if (l3 === undefined) break b2222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2223: {
return l2;
}
}
function f373(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b2224: {
b2225: {
l3 = undefined;
b2226: {
l4 = f367(l0,l1); if (l4 === undefined) break b2226;
if ((l4 === false)) break b2226;
break b2225;}
l5 = f368(l0,l1); if (l5 === undefined) break b2225;
l6 = l5;
l7 = [];
b2227: {
l8 = f366(l0,l1); if (l8 === undefined) break b2227;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2225;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2228: {
if (l3 !== undefined) break b2228;
l4 = f372(l0,l1); if (l4 === undefined) break b2228;
l5 = l4;
l6 = new RegoSet();
l7 = f141(l0,l1,l5,l6); if (l7 === undefined) break b2228;
l8 = l7;
l9 = f367(l0,l1); if (l9 === undefined) break b2228;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2228;
l12 = l11;
l13 = f367(l0,l1); if (l13 === undefined) break b2228;
l14 = l13;
l15 = f372(l0,l1); if (l15 === undefined) break b2228;
l16 = l15;
l17 = ["grant_not_allowed"];
l18 = new RegoSet();
l19 = f261(l0,l1,l17,l14,l16,l18); if (l19 === undefined) break b2228;
l20 = l19;
l21 = [];
b2229: {
l22 = f67(l0,l1,"checks"); if (l22 === undefined) break b2229;
if ((l22 === false)) break b2229;
l23 = f367(l0,l1); if (l23 === undefined) break b2229;
l24 = l23;
l25 = f373(l0,l1); if (l25 === undefined) break b2229;
l26 = l25;
l27 = f151(l0,l1,"unit_of_another",l24,l26); if (l27 === undefined) break b2229;
l28 = l27;
l21.push(l28);
}
l29 = l21;
l30 = b_array_concat(l20,l29); if (l30 === undefined) break b2228;
l31 = l30;
l32 = f368(l0,l1); if (l32 === undefined) break b2228;
l33 = l32;
l34 = f366(l0,l1); if (l34 === undefined) break b2228;
l35 = l34;
l36 = [];
b2230: {
l37 = f372(l0,l1); if (l37 === undefined) break b2230;
l38 = l37;
l39 = b_count(l38); if (l39 === undefined) break b2230;
l40 = l39;
l41 = 0;
if (!Q(l40, l41)) break b2230;
l42 = f367(l0,l1); if (l42 === undefined) break b2230;
l43 = l42;
l44 = f76(l0,l1,l43); if (l44 === undefined) break b2230;
l45 = l44;
{
const k2231 = keysOf(l45), v2231 = valuesOf(l45);
for (let n2231 = 0; n2231 < v2231.length; n2231++) {
l46 = k2231 === null ? n2231 : k2231[n2231];
l47 = v2231[n2231];
b2232: {
l48 = l46;
l49 = l47;
l36.push(l49);
}
}
}
}
l50 = l36;
l51 = f372(l0,l1); if (l51 === undefined) break b2228;
l52 = l51;
l53 = new O64(l12,l31,l50,l52);
l54 = f25(l0,l1,l33,l35,l8,l53); if (l54 === undefined) break b2228;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b2233: {
if (l3 === undefined) break b2233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2234: {
return l2;
}
}
function f374(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2235: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2235;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2235;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2236: {
if (l3 === undefined) break b2236;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2237: {
return l2;
}
}
function f375(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2238: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2238;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2238;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2238;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2239: {
if (l3 === undefined) break b2239;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2240: {
return l2;
}
}
function f376(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f377(l0,l1) {
let l3,l2;
b2241: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2242: {
if (l3 === undefined) break b2242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2243: {
return l2;
}
}
function g378(l0,l1) {
let l3,l4,l2;
b2244: {
l3 = undefined;
l4 = new O55("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2245: {
if (l3 === undefined) break b2245;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2246: {
return l2;
}
}
function f378(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2247: {
b2248: {
l3 = undefined;
b2249: {
l4 = f376(l0,l1); if (l4 === undefined) break b2249;
if ((l4 === false)) break b2249;
break b2248;}
l5 = f377(l0,l1); if (l5 === undefined) break b2248;
l6 = l5;
l7 = [];
b2250: {
l8 = f375(l0,l1); if (l8 === undefined) break b2250;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2248;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2251: {
if (l3 !== undefined) break b2251;
l4 = f378(l0,l1); if (l4 === undefined) break b2251;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2251;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2251;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b2251;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2252: {
if (l3 === undefined) break b2252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2253: {
return l2;
}
}
function f379(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2254: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2254;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2254;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2255: {
if (l3 === undefined) break b2255;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2256: {
return l2;
}
}
function f380(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2257: {
l3 = undefined;
l4 = f380(l0,l1); if (l4 === undefined) break b2257;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2257;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2257;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2258: {
if (l3 === undefined) break b2258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2259: {
return l2;
}
}
function f381(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f382(l0,l1) {
let l3,l2;
b2260: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2261: {
if (l3 === undefined) break b2261;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2262: {
return l2;
}
}
function g383(l0,l1) {
let l3,l4,l5,l2;
b2263: {
l3 = undefined;
l4 = new Bare();
l5 = new O65("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2264: {
if (l3 === undefined) break b2264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2265: {
return l2;
}
}
function f383(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2266: {
b2267: {
l3 = undefined;
b2268: {
l4 = f381(l0,l1); if (l4 === undefined) break b2268;
if ((l4 === false)) break b2268;
break b2267;}
l5 = f382(l0,l1); if (l5 === undefined) break b2267;
l6 = l5;
l7 = [];
b2269: {
l8 = f380(l0,l1); if (l8 === undefined) break b2269;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2267;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2270: {
if (l3 !== undefined) break b2270;
l4 = f383(l0,l1); if (l4 === undefined) break b2270;
l5 = l4;
l6 = f380(l0,l1); if (l6 === undefined) break b2270;
l7 = l6;
l8 = f381(l0,l1); if (l8 === undefined) break b2270;
l9 = l8;
l10 = f187(l0,l1,l5,l7,l9); if (l10 === undefined) break b2270;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2271: {
if (l3 === undefined) break b2271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2272: {
return l2;
}
}
function f384(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2273: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2273;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2273;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2274: {
if (l3 === undefined) break b2274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2275: {
return l2;
}
}
function f385(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2276: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2276;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2276;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2276;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2277: {
if (l3 === undefined) break b2277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2278: {
return l2;
}
}
function f386(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f387(l0,l1) {
let l3,l2;
b2279: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2280: {
if (l3 === undefined) break b2280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2281: {
return l2;
}
}
function g388(l0,l1) {
let l3,l4,l2;
b2282: {
l3 = undefined;
l4 = new O12("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2283: {
if (l3 === undefined) break b2283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2284: {
return l2;
}
}
function f388(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2285: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b2285;
l5 = l4;
l6 = f164(l0,l1); if (l6 === undefined) break b2285;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2285;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2286: {
if (l3 === undefined) break b2286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2287: {
return l2;
}
}
function f389(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2288: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2288;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2288;
l6 = l5;
l7 = f389(l0,l1); if (l7 === undefined) break b2288;
l8 = l7;
l9 = f385(l0,l1); if (l9 === undefined) break b2288;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2288;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2288;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2288;
l13 = l12;
l14 = f41(l0,l1,l6,l8,l13); if (l14 === undefined) break b2288;
l15 = l14;
l16 = f386(l0,l1); if (l16 === undefined) break b2288;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2288;
l18 = l17;
l19 = f40(l0,l1,l18,l15); if (l19 === undefined) break b2288;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2289: {
if (l3 === undefined) break b2289;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2290: {
return l2;
}
}
function f390(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2291: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2291;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2291;
if ((l5 === false)) break b2291;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2291;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2291;
if (!(l7 === false)) break b2291;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2291;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2291;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2291;
if ((l11 === false)) break b2291;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2292: {
if (l3 === undefined) break b2292;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2293: {
return l2;
}
}
function f391(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2294: {
b2295: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2295;
l5 = l4;
l6 = f389(l0,l1); if (l6 === undefined) break b2295;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2295;
if ((l8 === false)) break b2295;
l9 = f386(l0,l1); if (l9 === undefined) break b2295;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2295;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2295;
l13 = l12;
l14 = f40(l0,l1,l11,l13); if (l14 === undefined) break b2295;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2296: {
if (l3 !== undefined) break b2296;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2296;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2296;
l6 = null;
if (!Q(l5, l6)) break b2296;
l7 = f390(l0,l1); if (l7 === undefined) break b2296;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2297: {
if (l3 !== undefined) break b2297;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2297;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2297;
l6 = l5;
l7 = f226(l0,l1,l6); if (l7 === undefined) break b2297;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2297;
l10 = l9;
l11 = f390(l0,l1); if (l11 === undefined) break b2297;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2297;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2297;
if ((l14 === false)) break b2297;
l15 = f390(l0,l1); if (l15 === undefined) break b2297;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2298: {
if (l3 !== undefined) break b2298;
l4 = f391(l0,l1); if (l4 === undefined) break b2298;
if ((l4 === false)) break b2298;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2298;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2298;
l7 = l6;
l8 = f226(l0,l1,l7); if (l8 === undefined) break b2298;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2299: {
if (l3 !== undefined) break b2299;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2299;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2299;
l6 = l5;
l7 = f226(l0,l1,l6); if (l7 === undefined) break b2299;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2299;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2299;
l13 = l12;
l14 = f386(l0,l1); if (l14 === undefined) break b2299;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2299;
l16 = l15;
l17 = f40(l0,l1,l16,l13); if (l17 === undefined) break b2299;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2300: {
if (l3 === undefined) break b2300;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2301: {
return l2;
}
}
function f392(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2302: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2302;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2302;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2302;
l7 = l6;
l8 = f392(l0,l1); if (l8 === undefined) break b2302;
l9 = l8;
l10 = f234(l0,l1,l7,l9); if (l10 === undefined) break b2302;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2303: {
if (l3 === undefined) break b2303;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2304: {
return l2;
}
}
function f393(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function f394(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2305: {
b2306: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2306;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2306;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2306;
if ((l10 === false)) break b2306;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2307: {
if (l4 !== undefined) break b2307;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2307;
l7 = l6;
l8 = f393(l0,l1); if (l8 === undefined) break b2307;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2307;
if ((l10 === false)) break b2307;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2308: {
if (l4 !== undefined) break b2308;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2309: {
if (l4 === undefined) break b2309;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2310: {
return l2;
}
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2311: {
b2312: {
l3 = undefined;
l4 = f391(l0,l1); if (l4 === undefined) break b2312;
if ((l4 === false)) break b2312;
l5 = f386(l0,l1); if (l5 === undefined) break b2312;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2312;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2312;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2313: {
if (l3 !== undefined) break b2313;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2314: {
if (l3 === undefined) break b2314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2315: {
return l2;
}
}
function f395(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2316: {
b2317: {
l3 = undefined;
b2318: {
l4 = f386(l0,l1); if (l4 === undefined) break b2318;
if ((l4 === false)) break b2318;
break b2317;}
l5 = f387(l0,l1); if (l5 === undefined) break b2317;
l6 = l5;
l7 = [];
b2319: {
l8 = f385(l0,l1); if (l8 === undefined) break b2319;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2317;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2320: {
if (l3 !== undefined) break b2320;
b2321: {
l4 = f386(l0,l1); if (l4 === undefined) break b2321;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2321;
if ((l5 === false)) break b2321;
break b2320;}
l6 = f388(l0,l1); if (l6 === undefined) break b2320;
l7 = l6;
l8 = f387(l0,l1); if (l8 === undefined) break b2320;
l9 = l8;
l10 = f385(l0,l1); if (l10 === undefined) break b2320;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2320;
l13 = l12;
l14 = new O66(l7,l9);
l15 = f187(l0,l1,l14,l11,l13); if (l15 === undefined) break b2320;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2322: {
if (l3 !== undefined) break b2322;
b2323: {
l4 = f392(l0,l1); if (l4 === undefined) break b2323;
if ((l4 === false)) break b2323;
break b2322;}
l5 = f386(l0,l1); if (l5 === undefined) break b2322;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2322;
l8 = l7;
l9 = f387(l0,l1); if (l9 === undefined) break b2322;
l10 = l9;
l11 = f385(l0,l1); if (l11 === undefined) break b2322;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2322;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2324: {
if (l3 !== undefined) break b2324;
l4 = f392(l0,l1); if (l4 === undefined) break b2324;
l5 = l4;
l6 = f394(l0,l1,l5); if (l6 === undefined) break b2324;
l7 = l6;
l8 = l7;
l9 = [];
b2325: {
l10 = f67(l0,l1,"working"); if (l10 === undefined) break b2325;
if ((l10 === false)) break b2325;
l11 = f389(l0,l1); if (l11 === undefined) break b2325;
l12 = l11;
l13 = f386(l0,l1); if (l13 === undefined) break b2325;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2325;
l15 = l14;
l16 = f386(l0,l1); if (l16 === undefined) break b2325;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2325;
l18 = l17;
l19 = f392(l0,l1); if (l19 === undefined) break b2325;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2325;
l21 = l20;
l22 = f385(l0,l1); if (l22 === undefined) break b2325;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2325;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2325;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2325;
l26 = l25;
l27 = f393(l0,l1); if (l27 === undefined) break b2325;
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
const k2326 = keysOf(l34), v2326 = valuesOf(l34);
for (let n2326 = 0; n2326 < v2326.length; n2326++) {
l35 = k2326 === null ? n2326 : k2326[n2326];
l36 = v2326[n2326];
b2327: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f386(l0,l1); if (l40 === undefined) break b2324;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2324;
l43 = l42;
l44 = f385(l0,l1); if (l44 === undefined) break b2324;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2324;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2324;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2324;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2324;
l51 = l50;
l52 = f392(l0,l1); if (l52 === undefined) break b2324;
l53 = l52;
l54 = f389(l0,l1); if (l54 === undefined) break b2324;
l55 = l54;
l56 = f175(l0,l1,l53,l55); if (l56 === undefined) break b2324;
l57 = l56;
l58 = f385(l0,l1); if (l58 === undefined) break b2324;
l59 = l58;
l60 = f386(l0,l1); if (l60 === undefined) break b2324;
l61 = l60;
l62 = f185(l0,l1,l59,l61,l57); if (l62 === undefined) break b2324;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2324;
l65 = l64;
l66 = f395(l0,l1); if (l66 === undefined) break b2324;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2324;
l69 = l68;
l70 = f387(l0,l1); if (l70 === undefined) break b2324;
l71 = l70;
l72 = f385(l0,l1); if (l72 === undefined) break b2324;
l73 = l72;
l74 = [];
b2328: {
l75 = f388(l0,l1); if (l75 === undefined) break b2328;
l76 = D(l75, l8); if (l76 === undefined) break b2328;
if ((l76 === false)) break b2328;
l77 = f386(l0,l1); if (l77 === undefined) break b2328;
l78 = l77;
l79 = f76(l0,l1,l78); if (l79 === undefined) break b2328;
l80 = l79;
{
const k2329 = keysOf(l80), v2329 = valuesOf(l80);
for (let n2329 = 0; n2329 < v2329.length; n2329++) {
l81 = k2329 === null ? n2329 : k2329[n2329];
l82 = v2329[n2329];
b2330: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2331: {
l87 = f388(l0,l1); if (l87 === undefined) break b2331;
l88 = D(l87, l8); if (l88 === undefined) break b2331;
l89 = l88;
l90 = f386(l0,l1); if (l90 === undefined) break b2331;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2331;
l93 = l92;
l94 = f392(l0,l1); if (l94 === undefined) break b2331;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2331;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2331;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f393(l0,l1); if (l101 === undefined) break b2324;
l102 = l101;
l103 = f392(l0,l1); if (l103 === undefined) break b2324;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2324;
l105 = l104;
l106 = new RegoSet();
b2332: {
l107 = f391(l0,l1); if (l107 === undefined) break b2332;
if ((l107 === false)) break b2332;
l108 = f386(l0,l1); if (l108 === undefined) break b2332;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2332;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2332;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O67(l69,l85,l100);
l115 = new O35(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2324;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2333: {
if (l3 === undefined) break b2333;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2334: {
return l2;
}
}
function f396(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2335: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2335;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2335;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2336: {
if (l3 === undefined) break b2336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2337: {
return l2;
}
}
function f397(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2338: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2338;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2338;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2338;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2338;
if (!(l7 === "ip_address")) break b2338;
l8 = f397(l0,l1); if (l8 === undefined) break b2338;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2338;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2338;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2339: {
if (l3 === undefined) break b2339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2340: {
return l2;
}
}
function f398(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f399(l0,l1) {
let l3,l2;
b2341: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2342: {
if (l3 === undefined) break b2342;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2343: {
return l2;
}
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2344: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2344;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2344;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2345: {
if (l3 === undefined) break b2345;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2346: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2347: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2347;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2347;
l8 = l7;
l9 = f400(l0,l1); if (l9 === undefined) break b2347;
l10 = l9;
l11 = f47(l0,l1,l8,l10); if (l11 === undefined) break b2347;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2348: {
if (l3 === undefined) break b2348;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2349: {
return l2;
}
}
function f401(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2350: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2350;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2350;
l7 = l6;
l8 = f397(l0,l1); if (l8 === undefined) break b2350;
l9 = l8;
l10 = f398(l0,l1); if (l10 === undefined) break b2350;
l11 = l10;
l12 = f164(l0,l1); if (l12 === undefined) break b2350;
l13 = l12;
l14 = f178(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2350;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2351: {
if (l3 === undefined) break b2351;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2352: {
return l2;
}
}
function f402(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2353: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2353;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2353;
if ((l5 === false)) break b2353;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2353;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2353;
if (!(l7 === true)) break b2353;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2354: {
if (l3 === undefined) break b2354;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2355: {
return l2;
}
}
function f403(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2356: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2356;
l5 = l4;
l6 = f400(l0,l1); if (l6 === undefined) break b2356;
l7 = l6;
l8 = f53(l0,l1,l5,l7); if (l8 === undefined) break b2356;
l9 = l8;
l10 = f402(l0,l1); if (l10 === undefined) break b2356;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2356;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2356;
l15 = l14;
l16 = new RegoSet();
b2357: {
l17 = f403(l0,l1); if (l17 === undefined) break b2357;
if ((l17 === false)) break b2357;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2356;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2358: {
if (l3 === undefined) break b2358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2359: {
return l2;
}
}
function f404(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g405(l0,l1) {
let l2,l3,l4,l5,l6;
b2360: {
l2 = new RegoSet();
}
b2361: {
l3 = undefined;
l4 = f402(l0,l1); if (l4 === undefined) break b2361;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2361;
if (!(l5 === "unknown")) break b2361;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2362: {
return l2;
}
}
function f405(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l2;
b2363: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2364: {
if (l3 === undefined) break b2364;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2365: {
return l2;
}
}
function f406(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2366: {
l2 = new RegoSet();
}
b2367: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2367;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2367;
l7 = l6;
{
const k2368 = keysOf(l7), v2368 = valuesOf(l7);
for (let n2368 = 0; n2368 < v2368.length; n2368++) {
l8 = k2368 === null ? n2368 : k2368[n2368];
l9 = v2368[n2368];
b2369: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2370: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2370;
l5 = l4;
l6 = f398(l0,l1); if (l6 === undefined) break b2370;
l7 = l6;
l8 = f402(l0,l1); if (l8 === undefined) break b2370;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2370;
l10 = l9;
l11 = f185(l0,l1,l5,l7,l10); if (l11 === undefined) break b2370;
l12 = l11;
{
const k2371 = keysOf(l12), v2371 = valuesOf(l12);
for (let n2371 = 0; n2371 < v2371.length; n2371++) {
l13 = k2371 === null ? n2371 : k2371[n2371];
l14 = v2371[n2371];
b2372: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2373: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2373;
l5 = l4;
l6 = f400(l0,l1); if (l6 === undefined) break b2373;
l7 = l6;
l8 = f69(l0,l1,l5,l7); if (l8 === undefined) break b2373;
l9 = l8;
{
const k2374 = keysOf(l9), v2374 = valuesOf(l9);
for (let n2374 = 0; n2374 < v2374.length; n2374++) {
l10 = k2374 === null ? n2374 : k2374[n2374];
l11 = v2374[n2374];
b2375: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2376: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2376;
if ((l4 === false)) break b2376;
l5 = f398(l0,l1); if (l5 === undefined) break b2376;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2376;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2376;
l9 = l8;
{
const k2377 = keysOf(l9), v2377 = valuesOf(l9);
for (let n2377 = 0; n2377 < v2377.length; n2377++) {
l10 = k2377 === null ? n2377 : k2377[n2377];
l11 = v2377[n2377];
b2378: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2379: {
return l2;
}
}
function f407(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2380: {
l2 = new RegoSet();
}
b2381: {
l3 = undefined;
l4 = f402(l0,l1); if (l4 === undefined) break b2381;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2381;
l6 = l5;
l7 = f406(l0,l1); if (l7 === undefined) break b2381;
l8 = D(l7, l6); if (l8 === undefined) break b2381;
l9 = l8;
l10 = f398(l0,l1); if (l10 === undefined) break b2381;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2381;
l13 = l12;
l14 = f402(l0,l1); if (l14 === undefined) break b2381;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2381;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2381;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2381;
l20 = l19;
l2.add(l20);
}
b2382: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2382;
l5 = l4;
l6 = f400(l0,l1); if (l6 === undefined) break b2382;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b2382;
l9 = l8;
{
const k2383 = keysOf(l9), v2383 = valuesOf(l9);
for (let n2383 = 0; n2383 < v2383.length; n2383++) {
l10 = k2383 === null ? n2383 : k2383[n2383];
l11 = v2383[n2383];
b2384: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2385: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2385;
if ((l4 === false)) break b2385;
l5 = f398(l0,l1); if (l5 === undefined) break b2385;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2385;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2385;
l9 = l8;
l2.add(l9);
}
b2386: {
return l2;
}
}
function f408(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2387: {
b2388: {
l3 = undefined;
b2389: {
l4 = f398(l0,l1); if (l4 === undefined) break b2389;
if ((l4 === false)) break b2389;
break b2388;}
l5 = f399(l0,l1); if (l5 === undefined) break b2388;
l6 = l5;
l7 = [];
b2390: {
l8 = f397(l0,l1); if (l8 === undefined) break b2390;
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
l4 = f404(l0,l1); if (l4 === undefined) break b2391;
l5 = l4;
l6 = f405(l0,l1); if (l6 === undefined) break b2391;
l7 = l6;
l8 = f65(l0,l1,l5,l7); if (l8 === undefined) break b2391;
l9 = l8;
l10 = f401(l0,l1); if (l10 === undefined) break b2391;
l11 = l10;
l12 = f400(l0,l1); if (l12 === undefined) break b2391;
l13 = l12;
l14 = f78(l0,l1,l11,l13); if (l14 === undefined) break b2391;
l15 = l14;
l16 = [];
b2392: {
l17 = f402(l0,l1); if (l17 === undefined) break b2392;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2392;
l19 = l18;
l20 = f406(l0,l1); if (l20 === undefined) break b2392;
l21 = D(l20, l19); if (l21 === undefined) break b2392;
if ((l21 === false)) break b2392;
l22 = f398(l0,l1); if (l22 === undefined) break b2392;
l23 = l22;
l24 = f76(l0,l1,l23); if (l24 === undefined) break b2392;
l25 = l24;
{
const k2393 = keysOf(l25), v2393 = valuesOf(l25);
for (let n2393 = 0; n2393 < v2393.length; n2393++) {
l26 = k2393 === null ? n2393 : k2393[n2393];
l27 = v2393[n2393];
b2394: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2395: {
l32 = f403(l0,l1); if (l32 === undefined) break b2395;
if ((l32 === false)) break b2395;
l33 = f398(l0,l1); if (l33 === undefined) break b2395;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2395;
l35 = l34;
l36 = f74(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2395;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f79(l0,l1,l39); if (l40 === undefined) break b2391;
l41 = l40;
l42 = f398(l0,l1); if (l42 === undefined) break b2391;
l43 = l42;
l44 = f402(l0,l1); if (l44 === undefined) break b2391;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2391;
l46 = l45;
l47 = f402(l0,l1); if (l47 === undefined) break b2391;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2391;
l49 = l48;
l50 = f68(l0,l1,l43,l46,l49); if (l50 === undefined) break b2391;
l51 = l50;
l52 = f399(l0,l1); if (l52 === undefined) break b2391;
l53 = l52;
l54 = f397(l0,l1); if (l54 === undefined) break b2391;
l55 = l54;
l56 = f407(l0,l1); if (l56 === undefined) break b2391;
l57 = l56;
l58 = f405(l0,l1); if (l58 === undefined) break b2391;
l59 = l58;
l60 = f408(l0,l1); if (l60 === undefined) break b2391;
l61 = l60;
l62 = f402(l0,l1); if (l62 === undefined) break b2391;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2391;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2391;
l65 = l64;
l66 = f402(l0,l1); if (l66 === undefined) break b2391;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2391;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2391;
l69 = l68;
l70 = new O68(l57,l59,l41,l61);
l71 = new O35(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f25(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2391;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2396: {
if (l3 === undefined) break b2396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2397: {
return l2;
}
}
function f409(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2398: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2398;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2398;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2399: {
if (l3 === undefined) break b2399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2400: {
return l2;
}
}
function f410(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2401: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2401;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2401;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2401;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2402: {
if (l3 === undefined) break b2402;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2403: {
return l2;
}
}
function f411(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f412(l0,l1) {
let l3,l2;
b2404: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2405: {
if (l3 === undefined) break b2405;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2406: {
return l2;
}
}
function g413(l0,l1) {
let l3,l4,l2;
b2407: {
l3 = undefined;
l4 = new O69("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2408: {
if (l3 === undefined) break b2408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2409: {
return l2;
}
}
function f413(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f414(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2410: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2410;
l11 = l10;
l12 = new RegoSet();
b2411: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2411;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2411;
{
const k2412 = keysOf(l15), v2412 = valuesOf(l15);
for (let n2412 = 0; n2412 < v2412.length; n2412++) {
l16 = k2412 === null ? n2412 : k2412[n2412];
l17 = v2412[n2412];
b2413: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2413;
l21 = l20;
{
const k2414 = keysOf(l21), v2414 = valuesOf(l21);
for (let n2414 = 0; n2414 < v2414.length; n2414++) {
l22 = k2414 === null ? n2414 : k2414[n2414];
l23 = v2414[n2414];
b2415: {
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
b2416: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2416;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2416;
{
const k2417 = keysOf(l30), v2417 = valuesOf(l30);
for (let n2417 = 0; n2417 < v2417.length; n2417++) {
l31 = k2417 === null ? n2417 : k2417[n2417];
l32 = v2417[n2417];
b2418: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b2418;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O70(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2410;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2419: {
if (l6 === undefined) break b2419;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2420: {
return l2;
}
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2421: {
b2422: {
l3 = undefined;
b2423: {
l4 = f411(l0,l1); if (l4 === undefined) break b2423;
if ((l4 === false)) break b2423;
break b2422;}
l5 = f412(l0,l1); if (l5 === undefined) break b2422;
l6 = l5;
l7 = [];
b2424: {
l8 = f410(l0,l1); if (l8 === undefined) break b2424;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2422;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2425: {
if (l3 !== undefined) break b2425;
l4 = f413(l0,l1); if (l4 === undefined) break b2425;
l5 = l4;
l6 = f410(l0,l1); if (l6 === undefined) break b2425;
l7 = l6;
l8 = f411(l0,l1); if (l8 === undefined) break b2425;
l9 = l8;
l10 = f414(l0,l1,l5,l7,l9); if (l10 === undefined) break b2425;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f415(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2428: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2428;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2428;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2429: {
if (l3 === undefined) break b2429;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2430: {
return l2;
}
}
function f416(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2431: {
l3 = undefined;
l4 = f416(l0,l1); if (l4 === undefined) break b2431;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2431;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2431;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2432: {
if (l3 === undefined) break b2432;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2433: {
return l2;
}
}
function f417(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f418(l0,l1) {
let l3,l2;
b2434: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2435: {
if (l3 === undefined) break b2435;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2436: {
return l2;
}
}
function g419(l0,l1) {
let l3,l4,l2;
b2437: {
l3 = undefined;
l4 = new O55("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2438: {
if (l3 === undefined) break b2438;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2439: {
return l2;
}
}
function f419(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2440: {
b2441: {
l3 = undefined;
b2442: {
l4 = f417(l0,l1); if (l4 === undefined) break b2442;
if ((l4 === false)) break b2442;
break b2441;}
l5 = f418(l0,l1); if (l5 === undefined) break b2441;
l6 = l5;
l7 = [];
b2443: {
l8 = f416(l0,l1); if (l8 === undefined) break b2443;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2441;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2444: {
if (l3 !== undefined) break b2444;
l4 = f419(l0,l1); if (l4 === undefined) break b2444;
l5 = l4;
l6 = f416(l0,l1); if (l6 === undefined) break b2444;
l7 = l6;
l8 = f417(l0,l1); if (l8 === undefined) break b2444;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b2444;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2445: {
if (l3 === undefined) break b2445;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2446: {
return l2;
}
}
function f420(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2447: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2447;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2447;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2448: {
if (l3 === undefined) break b2448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2449: {
return l2;
}
}
function f421(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g421(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g422(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2450: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2450;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2450;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2450;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2451: {
if (l3 === undefined) break b2451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2452: {
return l2;
}
}
function f422(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f423(l0,l1) {
let l3,l2;
b2453: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2454: {
if (l3 === undefined) break b2454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2455: {
return l2;
}
}
function g424(l0,l1) {
let l3,l4,l5,l2;
b2456: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2457: {
if (l3 === undefined) break b2457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2458: {
return l2;
}
}
function f424(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2459: {
b2460: {
l3 = undefined;
b2461: {
l4 = f422(l0,l1); if (l4 === undefined) break b2461;
if ((l4 === false)) break b2461;
break b2460;}
l5 = f423(l0,l1); if (l5 === undefined) break b2460;
l6 = l5;
l7 = [];
b2462: {
l8 = f421(l0,l1); if (l8 === undefined) break b2462;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2460;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2463: {
if (l3 !== undefined) break b2463;
l4 = f424(l0,l1); if (l4 === undefined) break b2463;
l5 = l4;
l6 = f421(l0,l1); if (l6 === undefined) break b2463;
l7 = l6;
l8 = f422(l0,l1); if (l8 === undefined) break b2463;
l9 = l8;
l10 = f187(l0,l1,l5,l7,l9); if (l10 === undefined) break b2463;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2464: {
if (l3 === undefined) break b2464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2465: {
return l2;
}
}
function f425(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2466: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2466;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2466;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2467: {
if (l3 === undefined) break b2467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2468: {
return l2;
}
}
function f426(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2469: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2469;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2469;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2469;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2470: {
if (l3 === undefined) break b2470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2471: {
return l2;
}
}
function f427(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f428(l0,l1) {
let l3,l2;
b2472: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2473: {
if (l3 === undefined) break b2473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2474: {
return l2;
}
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2475: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2475;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2475;
l6 = l5;
l7 = f427(l0,l1); if (l7 === undefined) break b2475;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2475;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2475;
if ((l10 === false)) break b2475;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2476: {
if (l3 === undefined) break b2476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2477: {
return l2;
}
}
function f429(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2478: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2478;
if ((l4 === false)) break b2478;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2478;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2478;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2478;
if (!(l7 === true)) break b2478;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2478;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2478;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2478;
if (!(l10 === true)) break b2478;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2479: {
if (l3 === undefined) break b2479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2480: {
return l2;
}
}
function f430(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2481: {
l3 = undefined;
l4 = f430(l0,l1); if (l4 === undefined) break b2481;
if ((l4 === false)) break b2481;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2481;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2481;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2481;
l8 = l7;
l9 = f427(l0,l1); if (l9 === undefined) break b2481;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2481;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2481;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2481;
if ((l13 === false)) break b2481;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2482: {
if (l3 === undefined) break b2482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2483: {
return l2;
}
}
function f431(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function f432(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2484: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b2484;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2484;
if ((l8 === false)) break b2484;
l9 = f112(l0,l1,l5); if (l9 === undefined) break b2484;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2484;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2484;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2485: {
if (l4 === undefined) break b2485;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2486: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b2486;
l7 = l6;
if (!(l7 === "")) break b2486;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2487: {
if (l4 === undefined) break b2487;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2488: {
return l2;
}
}
function f433(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2489: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2489;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2489;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2489;
l12 = D(l11, l9); if (l12 === undefined) break b2489;
b2490: {
b2491: {
break b2490;
}
break b2489;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2489;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2489;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2489;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2489;
l24 = D(l23, l15); if (l24 === undefined) break b2489;
b2492: {
b2493: {
break b2492;
}
break b2489;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2489;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2489;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2489;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2489;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2489;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2489;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2489;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2489;
l53 = l52;
l54 = f432(l0,l1,l5); if (l54 === undefined) break b2489;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2489;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2489;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2489;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2489;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2489;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2489;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2489;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2489;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2489;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2494: {
if (l4 === undefined) break b2494;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2495: {
return l2;
}
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2496: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2496;
l5 = l4;
l6 = f433(l0,l1,l5); if (l6 === undefined) break b2496;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2497: {
if (l3 === undefined) break b2497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2498: {
return l2;
}
}
function f434(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2499: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2499;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2499;
l6 = l5;
l7 = f433(l0,l1,l6); if (l7 === undefined) break b2499;
l8 = l7;
l9 = l8;
l10 = f434(l0,l1); if (l10 === undefined) break b2499;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2499;
if ((l12 === false)) break b2499;
l13 = f434(l0,l1); if (l13 === undefined) break b2499;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2499;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2500: {
if (l3 === undefined) break b2500;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2501: {
return l2;
}
}
function f435(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2502: {
l2 = new RegoSet();
}
b2503: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2503;
if ((l4 === false)) break b2503;
b2504: {
l5 = f431(l0,l1); if (l5 === undefined) break b2504;
if ((l5 === false)) break b2504;
break b2503;}
l6 = f427(l0,l1); if (l6 === undefined) break b2503;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2503;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2503;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2503;
l12 = l11;
l13 = f435(l0,l1); if (l13 === undefined) break b2503;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2503;
if ((l15 === false)) break b2503;
l16 = f427(l0,l1); if (l16 === undefined) break b2503;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2503;
l19 = l18;
l2.add(l19);
}
b2505: {
return l2;
}
}
function f436(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2506: {
l2 = new RegoSet();
}
b2507: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2507;
if ((l4 === false)) break b2507;
b2508: {
l5 = f431(l0,l1); if (l5 === undefined) break b2508;
if ((l5 === false)) break b2508;
break b2507;}
b2509: {
l6 = f435(l0,l1); if (l6 === undefined) break b2509;
if ((l6 === false)) break b2509;
break b2507;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2510: {
return l2;
}
}
function f437(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2511: {
b2512: {
l3 = undefined;
l4 = f430(l0,l1); if (l4 === undefined) break b2512;
if ((l4 === false)) break b2512;
l5 = f427(l0,l1); if (l5 === undefined) break b2512;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2512;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2512;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2513: {
if (l3 !== undefined) break b2513;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2514: {
if (l3 === undefined) break b2514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2515: {
return l2;
}
}
function f438(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2516: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2516;
if ((l4 === false)) break b2516;
l5 = f435(l0,l1); if (l5 === undefined) break b2516;
if ((l5 === false)) break b2516;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2516;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2516;
l8 = l7;
l9 = f427(l0,l1); if (l9 === undefined) break b2516;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2516;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2516;
l12 = l11;
l13 = f114(l0,l1,l8,l12); if (l13 === undefined) break b2516;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2517: {
if (l3 === undefined) break b2517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2518: {
return l2;
}
}
function f439(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2519: {
b2520: {
l3 = undefined;
b2521: {
l4 = f427(l0,l1); if (l4 === undefined) break b2521;
if ((l4 === false)) break b2521;
break b2520;}
l5 = f428(l0,l1); if (l5 === undefined) break b2520;
l6 = l5;
l7 = [];
b2522: {
l8 = f426(l0,l1); if (l8 === undefined) break b2522;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2520;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2523: {
if (l3 !== undefined) break b2523;
l4 = f436(l0,l1); if (l4 === undefined) break b2523;
l5 = l4;
l6 = f437(l0,l1); if (l6 === undefined) break b2523;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b2523;
l9 = l8;
l10 = f427(l0,l1); if (l10 === undefined) break b2523;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2523;
l13 = l12;
l14 = f438(l0,l1); if (l14 === undefined) break b2523;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2523;
l17 = l16;
l18 = f427(l0,l1); if (l18 === undefined) break b2523;
l19 = l18;
l20 = f436(l0,l1); if (l20 === undefined) break b2523;
l21 = l20;
l22 = f437(l0,l1); if (l22 === undefined) break b2523;
l23 = l22;
l24 = ["locked_out"];
l25 = f261(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2523;
l26 = l25;
l27 = f427(l0,l1); if (l27 === undefined) break b2523;
l28 = l27;
l29 = f90(l0,l1,l28); if (l29 === undefined) break b2523;
l30 = l29;
l31 = f428(l0,l1); if (l31 === undefined) break b2523;
l32 = l31;
l33 = f426(l0,l1); if (l33 === undefined) break b2523;
l34 = l33;
l35 = f437(l0,l1); if (l35 === undefined) break b2523;
l36 = l35;
l37 = f436(l0,l1); if (l37 === undefined) break b2523;
l38 = l37;
l39 = new Bare();
b2524: {
l40 = f439(l0,l1); if (l40 === undefined) break b2524;
l39["locked_until"] = l40;
}
b2525: {
b2526: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2526;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2526;
l44 = D(l43, "values"); if (l44 === undefined) break b2526;
l41 = merge(l44, l39);
break b2525;
}
l41 = l39;
}
l45 = l41;
l46 = new O71(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2523;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2527: {
if (l3 === undefined) break b2527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2528: {
return l2;
}
}
function f440(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2529: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2529;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2529;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2530: {
if (l3 === undefined) break b2530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2531: {
return l2;
}
}
function f441(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2532: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2532;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2532;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2532;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2533: {
if (l3 === undefined) break b2533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2534: {
return l2;
}
}
function f442(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f443(l0,l1) {
let l3,l2;
b2535: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2536: {
if (l3 === undefined) break b2536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2537: {
return l2;
}
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2538: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2538;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2538;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2538;
if ((l7 === false)) break b2538;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2538;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2538;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2539: {
if (l3 === undefined) break b2539;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2540: {
return l2;
}
}
function f444(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2541: {
l3 = undefined;
l4 = f444(l0,l1); if (l4 === undefined) break b2541;
l5 = l4;
l6 = f442(l0,l1); if (l6 === undefined) break b2541;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2541;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2541;
l9 = l8;
l10 = f51(l0,l1,l5,l9); if (l10 === undefined) break b2541;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2542: {
if (l3 === undefined) break b2542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2543: {
return l2;
}
}
function f445(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2544: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2544;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2544;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2545: {
if (l3 === undefined) break b2545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2546: {
return l2;
}
}
function f446(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2547: {
l2 = new RegoSet();
}
b2548: {
l3 = undefined;
l4 = f445(l0,l1); if (l4 === undefined) break b2548;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2548;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2548;
if ((l8 === false)) break b2548;
l2.add("max_age");
}
b2549: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2549;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2549;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2549;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2549;
if ((l8 === false)) break b2549;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2549;
l10 = D(l9, "length"); if (l10 === undefined) break b2549;
l11 = l10;
l12 = f442(l0,l1); if (l12 === undefined) break b2549;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2549;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2549;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2549;
if ((l16 === false)) break b2549;
l2.add("min_length");
}
b2550: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2550;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2550;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2550;
{
const k2551 = keysOf(l6), v2551 = valuesOf(l6);
for (let n2551 = 0; n2551 < v2551.length; n2551++) {
l7 = k2551 === null ? n2551 : k2551[n2551];
l8 = v2551[n2551];
b2552: {
l9 = l7;
l10 = l8;
l11 = f446(l0,l1); if (l11 === undefined) break b2552;
l12 = l11;
b2553: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2553;
if ((l13 === false)) break b2553;
break b2552;}
l2.add("classes");
}
}
}
}
b2554: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2554;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2554;
if ((l5 === false)) break b2554;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2554;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2554;
if (!(l7 === true)) break b2554;
l2.add("default_changed");
}
b2555: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2555;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2555;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2555;
if ((l7 === false)) break b2555;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2555;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2555;
l10 = l9;
l11 = f442(l0,l1); if (l11 === undefined) break b2555;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2555;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2555;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2555;
if ((l15 === false)) break b2555;
l2.add("history");
}
b2556: {
return l2;
}
}
function f447(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2557: {
l3 = undefined;
l4 = new RegoSet();
b2558: {
l5 = f442(l0,l1); if (l5 === undefined) break b2558;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2558;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2558;
{
const k2559 = keysOf(l7), v2559 = valuesOf(l7);
for (let n2559 = 0; n2559 < v2559.length; n2559++) {
l8 = k2559 === null ? n2559 : k2559[n2559];
l9 = v2559[n2559];
b2560: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2561: {
l14 = f446(l0,l1); if (l14 === undefined) break b2561;
{
const k2562 = keysOf(l14), v2562 = valuesOf(l14);
for (let n2562 = 0; n2562 < v2562.length; n2562++) {
l15 = k2562 === null ? n2562 : k2562[n2562];
l16 = v2562[n2562];
b2563: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2557;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2564: {
if (l3 === undefined) break b2564;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2565: {
return l2;
}
}
function f448(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l2;
b2566: {
l3 = undefined;
l4 = new O72("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2567: {
if (l3 === undefined) break b2567;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2568: {
return l2;
}
}
function f449(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2569: {
l3 = undefined;
l4 = new RegoSet();
b2570: {
l5 = f447(l0,l1); if (l5 === undefined) break b2570;
{
const k2571 = keysOf(l5), v2571 = valuesOf(l5);
for (let n2571 = 0; n2571 < v2571.length; n2571++) {
l6 = k2571 === null ? n2571 : k2571[n2571];
l7 = v2571[n2571];
b2572: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2573: {
l11 = f448(l0,l1); if (l11 === undefined) break b2573;
l10["classes"] = l11;
}
b2574: {
b2575: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2575;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2575;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2575;
l12 = merge(l15, l10);
break b2574;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2572;
l19 = l18;
l20 = f449(l0,l1); if (l20 === undefined) break b2572;
l21 = D(l20, l9); if (l21 === undefined) break b2572;
l22 = l21;
l23 = f442(l0,l1); if (l23 === undefined) break b2572;
l24 = D(l23, l9); if (l24 === undefined) break b2572;
l25 = l24;
l26 = f81(l0,l1,l22,l25,l19); if (l26 === undefined) break b2572;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2576: {
if (l3 === undefined) break b2576;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2577: {
return l2;
}
}
function f450(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2578: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2578;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2578;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2578;
if ((l7 === false)) break b2578;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2579: {
if (l3 === undefined) break b2579;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2580: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2580;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2580;
l6 = null;
if (!Q(l5, l6)) break b2580;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2581: {
if (l3 === undefined) break b2581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2582: {
return l2;
}
}
function f451(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2583: {
l2 = new RegoSet();
}
b2584: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2584;
{
const k2585 = keysOf(l4), v2585 = valuesOf(l4);
for (let n2585 = 0; n2585 < v2585.length; n2585++) {
l5 = k2585 === null ? n2585 : k2585[n2585];
l6 = v2585[n2585];
b2586: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2586;
if (!(l9 === "unset")) break b2586;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2586;
l12 = l11;
l13 = new O27(l12);
l2.add(l13);
}
}
}
}
b2587: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2587;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2587;
if ((l5 === false)) break b2587;
b2588: {
l6 = f444(l0,l1); if (l6 === undefined) break b2588;
if ((l6 === false)) break b2588;
break b2587;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2589: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2589;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2589;
if ((l5 === false)) break b2589;
b2590: {
l6 = f451(l0,l1); if (l6 === undefined) break b2590;
if ((l6 === false)) break b2590;
break b2589;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2591: {
return l2;
}
}
function f452(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2592: {
l3 = undefined;
l4 = [];
b2593: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2594 = keysOf(l6), v2594 = valuesOf(l6);
for (let n2594 = 0; n2594 < v2594.length; n2594++) {
l7 = k2594 === null ? n2594 : k2594[n2594];
l8 = v2594[n2594];
b2595: {
l9 = l7;
l10 = l8;
l11 = f447(l0,l1); if (l11 === undefined) break b2595;
l12 = D(l11, l10); if (l12 === undefined) break b2595;
if ((l12 === false)) break b2595;
l13 = f442(l0,l1); if (l13 === undefined) break b2595;
l14 = D(l13, l10); if (l14 === undefined) break b2595;
l15 = l14;
l16 = f74(l0,l1,"change_password",l15); if (l16 === undefined) break b2595;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2596: {
if (l3 === undefined) break b2596;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2597: {
return l2;
}
}
function f453(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2598: {
b2599: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2599;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2599;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2599;
if ((l9 === false)) break b2599;
l10 = f447(l0,l1); if (l10 === undefined) break b2599;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2600: {
if (l3 !== undefined) break b2600;
l4 = new RegoSet();
b2601: {
l5 = f442(l0,l1); if (l5 === undefined) break b2601;
{
const k2602 = keysOf(l5), v2602 = valuesOf(l5);
for (let n2602 = 0; n2602 < v2602.length; n2602++) {
l6 = k2602 === null ? n2602 : k2602[n2602];
l7 = v2602[n2602];
b2603: {
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
b2604: {
if (l3 === undefined) break b2604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2605: {
return l2;
}
}
function f454(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function f455(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2606: {
b2607: {
l4 = undefined;
l5 = l3;
l6 = f447(l0,l1); if (l6 === undefined) break b2607;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2607;
if ((l8 === false)) break b2607;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2608: {
if (l4 !== undefined) break b2608;
l5 = l3;
l6 = f442(l0,l1); if (l6 === undefined) break b2608;
l7 = D(l6, l5); if (l7 === undefined) break b2608;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2608;
if (!(l8 === "unset")) break b2608;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2609: {
if (l4 !== undefined) break b2609;
l5 = l3;
l6 = new O73("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2609;
l9 = l8;
l10 = new RegoSet();
b2610: {
l11 = f452(l0,l1); if (l11 === undefined) break b2610;
{
const k2611 = keysOf(l11), v2611 = valuesOf(l11);
for (let n2611 = 0; n2611 < v2611.length; n2611++) {
l12 = k2611 === null ? n2611 : k2611[n2611];
l13 = v2611[n2611];
b2612: {
l14 = l12;
if (!O(l13)) break b2612;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2612;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2612;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2609;
if ((l20 === false)) break b2609;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2613: {
if (l4 !== undefined) break b2613;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2614: {
if (l4 === undefined) break b2614;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2615: {
return l2;
}
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2616: {
l3 = undefined;
l4 = f444(l0,l1); if (l4 === undefined) break b2616;
l5 = l4;
l6 = f442(l0,l1); if (l6 === undefined) break b2616;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2616;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2616;
l9 = l8;
l10 = f51(l0,l1,l5,l9); if (l10 === undefined) break b2616;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2617: {
if (l3 === undefined) break b2617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2618: {
return l2;
}
}
function f456(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2619: {
b2620: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2620;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2620;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2620;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2620;
if ((l8 === false)) break b2620;
l9 = f444(l0,l1); if (l9 === undefined) break b2620;
l10 = l9;
l11 = f442(l0,l1); if (l11 === undefined) break b2620;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2620;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2620;
l14 = l13;
l15 = f442(l0,l1); if (l15 === undefined) break b2620;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2620;
l17 = l16;
l18 = new Bare();
b2621: {
l19 = f445(l0,l1); if (l19 === undefined) break b2621;
l18["expires_on"] = l19;
}
b2622: {
l20 = f456(l0,l1); if (l20 === undefined) break b2622;
l18["may_change_from"] = l20;
}
b2623: {
b2624: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2624;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2624;
l24 = D(l23, "values"); if (l24 === undefined) break b2624;
l21 = merge(l24, l18);
break b2623;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f182(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2620;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2625: {
if (l3 !== undefined) break b2625;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2626: {
if (l3 === undefined) break b2626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2627: {
return l2;
}
}
function f457(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2628: {
b2629: {
l3 = undefined;
b2630: {
l4 = f442(l0,l1); if (l4 === undefined) break b2630;
if ((l4 === false)) break b2630;
break b2629;}
l5 = f443(l0,l1); if (l5 === undefined) break b2629;
l6 = l5;
l7 = [];
b2631: {
l8 = f441(l0,l1); if (l8 === undefined) break b2631;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2629;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2632: {
if (l3 !== undefined) break b2632;
l4 = f450(l0,l1); if (l4 === undefined) break b2632;
l5 = l4;
l6 = f452(l0,l1); if (l6 === undefined) break b2632;
l7 = l6;
l8 = f142(l0,l1,l5,l7); if (l8 === undefined) break b2632;
l9 = l8;
l10 = f453(l0,l1); if (l10 === undefined) break b2632;
l11 = l10;
l12 = [l11];
l13 = f79(l0,l1,l12); if (l13 === undefined) break b2632;
l14 = l13;
l15 = f443(l0,l1); if (l15 === undefined) break b2632;
l16 = l15;
l17 = f441(l0,l1); if (l17 === undefined) break b2632;
l18 = l17;
l19 = new RegoSet();
b2633: {
l20 = f454(l0,l1); if (l20 === undefined) break b2633;
{
const k2634 = keysOf(l20), v2634 = valuesOf(l20);
for (let n2634 = 0; n2634 < v2634.length; n2634++) {
l21 = k2634 === null ? n2634 : k2634[n2634];
l22 = v2634[n2634];
b2635: {
l23 = l21;
l24 = l22;
l25 = f442(l0,l1); if (l25 === undefined) break b2635;
l26 = D(l25, l24); if (l26 === undefined) break b2635;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2635;
l29 = l28;
{
const k2636 = keysOf(l29), v2636 = valuesOf(l29);
for (let n2636 = 0; n2636 < v2636.length; n2636++) {
l30 = k2636 === null ? n2636 : k2636[n2636];
l31 = v2636[n2636];
b2637: {
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
b2638: {
l36 = f67(l0,l1,"checks"); if (l36 === undefined) break b2638;
if ((l36 === false)) break b2638;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2639 = keysOf(l38), v2639 = valuesOf(l38);
for (let n2639 = 0; n2639 < v2639.length; n2639++) {
l39 = k2639 === null ? n2639 : k2639[n2639];
l40 = v2639[n2639];
b2640: {
l41 = l39;
l42 = l40;
l43 = f442(l0,l1); if (l43 === undefined) break b2640;
l44 = D(l43, l42); if (l44 === undefined) break b2640;
if ((l44 === false)) break b2640;
l45 = f455(l0,l1,l42); if (l45 === undefined) break b2640;
l46 = l45;
l47 = f449(l0,l1); if (l47 === undefined) break b2640;
l48 = D(l47, l42); if (l48 === undefined) break b2640;
l49 = l48;
l50 = f442(l0,l1); if (l50 === undefined) break b2640;
l51 = D(l50, l42); if (l51 === undefined) break b2640;
l52 = l51;
l53 = f151(l0,l1,l49,l52,l46); if (l53 === undefined) break b2640;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f452(l0,l1); if (l56 === undefined) break b2632;
l57 = l56;
l58 = f450(l0,l1); if (l58 === undefined) break b2632;
l59 = l58;
l60 = new Bare();
b2641: {
l61 = f445(l0,l1); if (l61 === undefined) break b2641;
l60["expires_on"] = l61;
}
b2642: {
l62 = f456(l0,l1); if (l62 === undefined) break b2642;
l60["may_change_from"] = l62;
}
b2643: {
b2644: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2644;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2644;
l66 = D(l65, "values"); if (l66 === undefined) break b2644;
l63 = merge(l66, l60);
break b2643;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2645: {
l69 = f454(l0,l1); if (l69 === undefined) break b2645;
{
const k2646 = keysOf(l69), v2646 = valuesOf(l69);
for (let n2646 = 0; n2646 < v2646.length; n2646++) {
l70 = k2646 === null ? n2646 : k2646[n2646];
l71 = v2646[n2646];
b2647: {
l72 = l70;
l73 = l71;
l74 = f442(l0,l1); if (l74 === undefined) break b2647;
l75 = D(l74, l73); if (l75 === undefined) break b2647;
l76 = l75;
l77 = f90(l0,l1,l76); if (l77 === undefined) break b2647;
l78 = l77;
{
const k2648 = keysOf(l78), v2648 = valuesOf(l78);
for (let n2648 = 0; n2648 < v2648.length; n2648++) {
l79 = k2648 === null ? n2648 : k2648[n2648];
l80 = v2648[n2648];
b2649: {
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
l84 = f457(l0,l1); if (l84 === undefined) break b2632;
l85 = l84;
l86 = new O63(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2632;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2650: {
if (l3 === undefined) break b2650;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2651: {
return l2;
}
}
function f458(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2652: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2652;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2652;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2653: {
if (l3 === undefined) break b2653;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2654: {
return l2;
}
}
function f459(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2655: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2655;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2655;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2655;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2656: {
if (l3 === undefined) break b2656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2657: {
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
function f461(l0,l1) {
let l3,l2;
b2658: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2659: {
if (l3 === undefined) break b2659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2660: {
return l2;
}
}
function g462(l0,l1) {
let l3,l4,l2;
b2661: {
l3 = undefined;
l4 = new O55("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2662: {
if (l3 === undefined) break b2662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2663: {
return l2;
}
}
function f462(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g463(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2664: {
b2665: {
l3 = undefined;
b2666: {
l4 = f460(l0,l1); if (l4 === undefined) break b2666;
if ((l4 === false)) break b2666;
break b2665;}
l5 = f461(l0,l1); if (l5 === undefined) break b2665;
l6 = l5;
l7 = [];
b2667: {
l8 = f459(l0,l1); if (l8 === undefined) break b2667;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2665;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2668: {
if (l3 !== undefined) break b2668;
l4 = f462(l0,l1); if (l4 === undefined) break b2668;
l5 = l4;
l6 = f459(l0,l1); if (l6 === undefined) break b2668;
l7 = l6;
l8 = f460(l0,l1); if (l8 === undefined) break b2668;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b2668;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2669: {
if (l3 === undefined) break b2669;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2670: {
return l2;
}
}
function f463(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2671: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2671;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2671;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2672: {
if (l3 === undefined) break b2672;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2673: {
return l2;
}
}
function f464(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2674: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2674;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2674;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2674;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2675: {
if (l3 === undefined) break b2675;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2676: {
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
function f466(l0,l1) {
let l3,l2;
b2677: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2678: {
if (l3 === undefined) break b2678;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2679: {
return l2;
}
}
function g467(l0,l1) {
let l3,l4,l2;
b2680: {
l3 = undefined;
l4 = new O55("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2681: {
if (l3 === undefined) break b2681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2682: {
return l2;
}
}
function f467(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2683: {
b2684: {
l3 = undefined;
b2685: {
l4 = f465(l0,l1); if (l4 === undefined) break b2685;
if ((l4 === false)) break b2685;
break b2684;}
l5 = f466(l0,l1); if (l5 === undefined) break b2684;
l6 = l5;
l7 = [];
b2686: {
l8 = f464(l0,l1); if (l8 === undefined) break b2686;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2684;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2687: {
if (l3 !== undefined) break b2687;
l4 = f467(l0,l1); if (l4 === undefined) break b2687;
l5 = l4;
l6 = f464(l0,l1); if (l6 === undefined) break b2687;
l7 = l6;
l8 = f465(l0,l1); if (l8 === undefined) break b2687;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b2687;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2688: {
if (l3 === undefined) break b2688;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2689: {
return l2;
}
}
function f468(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2690: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2690;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2690;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2691: {
if (l3 === undefined) break b2691;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2692: {
return l2;
}
}
function f469(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2693: {
l3 = undefined;
l4 = f469(l0,l1); if (l4 === undefined) break b2693;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2693;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2693;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2694: {
if (l3 === undefined) break b2694;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2695: {
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
function f471(l0,l1) {
let l3,l2;
b2696: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2697: {
if (l3 === undefined) break b2697;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2698: {
return l2;
}
}
function g472(l0,l1) {
let l3,l4,l5,l2;
b2699: {
l3 = undefined;
l4 = new O74("purpose_limitation");
l5 = new O75("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2700: {
if (l3 === undefined) break b2700;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2701: {
return l2;
}
}
function f472(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2702: {
b2703: {
l3 = undefined;
b2704: {
l4 = f470(l0,l1); if (l4 === undefined) break b2704;
if ((l4 === false)) break b2704;
break b2703;}
l5 = f471(l0,l1); if (l5 === undefined) break b2703;
l6 = l5;
l7 = [];
b2705: {
l8 = f469(l0,l1); if (l8 === undefined) break b2705;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2703;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2706: {
if (l3 !== undefined) break b2706;
l4 = f472(l0,l1); if (l4 === undefined) break b2706;
l5 = l4;
l6 = f469(l0,l1); if (l6 === undefined) break b2706;
l7 = l6;
l8 = f470(l0,l1); if (l8 === undefined) break b2706;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b2706;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2707: {
if (l3 === undefined) break b2707;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2708: {
return l2;
}
}
function f473(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2709: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2709;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2709;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2710: {
if (l3 === undefined) break b2710;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2711: {
return l2;
}
}
function f474(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2712: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2712;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2712;
l6 = l5;
l7 = f474(l0,l1); if (l7 === undefined) break b2712;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2712;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2712;
l10 = D(l9, l6); if (l10 === undefined) break b2712;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2713: {
if (l3 === undefined) break b2713;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2714: {
return l2;
}
}
function f475(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function f476(l0,l1) {
let l3,l2;
b2715: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2716: {
if (l3 === undefined) break b2716;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2717: {
return l2;
}
}
function g477(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2718: {
l2 = new Bare();
}
b2719: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2719;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2719;
{
const k2720 = keysOf(l5), v2720 = valuesOf(l5);
for (let n2720 = 0; n2720 < v2720.length; n2720++) {
l6 = k2720 === null ? n2720 : k2720[n2720];
l7 = v2720[n2720];
b2721: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2721;
if ((l10 === false)) break b2721;
insertOnce(l2, l8, true);
}
}
}
}
b2722: {
return l2;
}
}
function f477(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function f478(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2723: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2723;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2723;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2723;
if ((l14 === false)) break b2723;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2723;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2723;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2723;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2723;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2723;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2723;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2724: {
if (l5 === undefined) break b2724;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2725: {
return l2;
}
}
function f479(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2726: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2726;
l7 = l6;
l8 = l7;
l9 = undefined;
b2727: {
b2728: {
if (!Array.isArray(l8)) break b2728;
break b2727;
}
b2729: {
if (!O(l8)) break b2729;
break b2727;
}
b2730: {
if (!(l8 instanceof RegoSet)) break b2730;
break b2727;
}
break b2726;
}
{
const k2731 = keysOf(l8), v2731 = valuesOf(l8);
for (let n2731 = 0; n2731 < v2731.length; n2731++) {
l11 = k2731 === null ? n2731 : k2731[n2731];
l12 = v2731[n2731];
b2732: {
l13 = l11;
l10 = undefined;
b2733: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2733;
if ((l16 === false)) break b2733;
l10 = true;
}
if (l10 !== undefined) break b2732;
l9 = true;
}
}
}
if (l9 !== undefined) break b2726;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2734: {
if (l4 === undefined) break b2734;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2735: {
return l2;
}
}
function f480(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2736: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2736;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2736;
if ((l12 === false)) break b2736;
l13 = f479(l0,l1,l5); if (l13 === undefined) break b2736;
if ((l13 === false)) break b2736;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2737: {
if (l4 === undefined) break b2737;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2738: {
return l2;
}
}
function f481(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2739: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2739;
l11 = l10;
{
const k2740 = keysOf(l11), v2740 = valuesOf(l11);
for (let n2740 = 0; n2740 < v2740.length; n2740++) {
l12 = k2740 === null ? n2740 : k2740[n2740];
l13 = v2740[n2740];
b2741: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2741;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2741;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2741;
l21 = D(l20, l15); if (l21 === undefined) break b2741;
b2742: {
b2743: {
break b2742;
}
break b2741;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2741;
if ((l26 === false)) break b2741;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2744: {
if (l6 === undefined) break b2744;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2745: {
return l2;
}
}
function f482(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2746: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f481(l0,l1,l6,l8,l9); if (l10 === undefined) break b2746;
if ((l10 === false)) break b2746;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2747: {
if (l5 === undefined) break b2747;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2748: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2748;
{
const k2749 = keysOf(l8), v2749 = valuesOf(l8);
for (let n2749 = 0; n2749 < v2749.length; n2749++) {
l9 = k2749 === null ? n2749 : k2749[n2749];
l10 = v2749[n2749];
b2750: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2750;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2750;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2750;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2750;
if ((l21 === false)) break b2750;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2750;
l24 = l23;
if (!Q(l24, l12)) break b2750;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2750;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f481(l0,l1,l27,l28,l29); if (l30 === undefined) break b2750;
if ((l30 === false)) break b2750;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2751: {
if (l5 === undefined) break b2751;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2752: {
return l2;
}
}
function f483(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2753: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2753;
{
const k2754 = keysOf(l8), v2754 = valuesOf(l8);
for (let n2754 = 0; n2754 < v2754.length; n2754++) {
l9 = k2754 === null ? n2754 : k2754[n2754];
l10 = v2754[n2754];
b2755: {
l11 = l9;
l12 = l10;
l13 = f478(l0,l1,l6,l12); if (l13 === undefined) break b2755;
l14 = l13;
if (!Array.isArray(l14)) break b2755;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2755;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2755;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2755;
l20 = l18;
l21 = f480(l0,l1,l19); if (l21 === undefined) break b2755;
if ((l21 === false)) break b2755;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2755;
{
const k2756 = keysOf(l22), v2756 = valuesOf(l22);
for (let n2756 = 0; n2756 < v2756.length; n2756++) {
l23 = k2756 === null ? n2756 : k2756[n2756];
l24 = v2756[n2756];
b2757: {
l25 = l23;
l26 = l24;
l27 = f478(l0,l1,l20,l26); if (l27 === undefined) break b2757;
l28 = l27;
if (!Array.isArray(l28)) break b2757;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2757;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2757;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2757;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f481(l0,l1,l33,l35,l36); if (l37 === undefined) break b2757;
if ((l37 === false)) break b2757;
l38 = f482(l0,l1,l34,l7); if (l38 === undefined) break b2757;
if ((l38 === false)) break b2757;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2758: {
if (l5 === undefined) break b2758;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2759: {
return l2;
}
}
function f484(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2760: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2760;
l9 = l8;
{
const k2761 = keysOf(l9), v2761 = valuesOf(l9);
for (let n2761 = 0; n2761 < v2761.length; n2761++) {
l10 = k2761 === null ? n2761 : k2761[n2761];
l11 = v2761[n2761];
b2762: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2762;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2762;
l16 = D(l15, l13); if (l16 === undefined) break b2762;
b2763: {
b2764: {
break b2763;
}
break b2762;
}
if (!Q(l16, l5)) break b2762;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2765: {
if (l4 === undefined) break b2765;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2766: {
return l2;
}
}
function f485(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2767: {
l4 = undefined;
l5 = l3;
l6 = f484(l0,l1,l5); if (l6 === undefined) break b2767;
if ((l6 === false)) break b2767;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2768: {
if (l4 === undefined) break b2768;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2769: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2769;
l7 = l6;
if (!Array.isArray(l7)) break b2769;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2769;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2769;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2769;
l13 = l11;
l14 = f484(l0,l1,l12); if (l14 === undefined) break b2769;
if ((l14 === false)) break b2769;
l15 = b_count(l13); if (l15 === undefined) break b2769;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2769;
if ((l18 === false)) break b2769;
l19 = f479(l0,l1,l13); if (l19 === undefined) break b2769;
if ((l19 === false)) break b2769;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2770: {
if (l4 === undefined) break b2770;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2771: {
return l2;
}
}
function f486(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2772: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2772;
l7 = l6;
if (!Array.isArray(l7)) break b2772;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2772;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2772;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2772;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f481(l0,l1,l12,l14,l15); if (l16 === undefined) break b2772;
if ((l16 === false)) break b2772;
l17 = f484(l0,l1,l13); if (l17 === undefined) break b2772;
if ((l17 === false)) break b2772;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2773: {
if (l4 === undefined) break b2773;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2774: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2774;
l7 = l6;
if (!Array.isArray(l7)) break b2774;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2774;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2774;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2774;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2774;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f481(l0,l1,l12,l15,l16); if (l17 === undefined) break b2774;
if ((l17 === false)) break b2774;
l18 = f484(l0,l1,l13); if (l18 === undefined) break b2774;
if ((l18 === false)) break b2774;
l19 = f485(l0,l1,l14); if (l19 === undefined) break b2774;
if ((l19 === false)) break b2774;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2775: {
if (l4 === undefined) break b2775;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2776: {
return l2;
}
}
function f487(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2777: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2777;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2777;
l9 = f479(l0,l1,l5); if (l9 === undefined) break b2777;
if ((l9 === false)) break b2777;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2778: {
if (l4 === undefined) break b2778;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2779: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2779;
l7 = l6;
if (!Array.isArray(l7)) break b2779;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2779;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2779;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2779;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2779;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2779;
l17 = b_count(l13); if (l17 === undefined) break b2779;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2779;
l20 = f479(l0,l1,l12); if (l20 === undefined) break b2779;
if ((l20 === false)) break b2779;
l21 = f479(l0,l1,l13); if (l21 === undefined) break b2779;
if ((l21 === false)) break b2779;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2780: {
if (l4 === undefined) break b2780;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2781: {
return l2;
}
}
function f488(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2782: {
l4 = undefined;
l5 = l3;
l6 = f486(l0,l1,l5); if (l6 === undefined) break b2782;
if ((l6 === false)) break b2782;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2783: {
if (l4 === undefined) break b2783;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2784: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2784;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2784;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2784;
if ((l13 === false)) break b2784;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2784;
l16 = l15;
if (!(l16 === "Z")) break b2784;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2784;
l19 = l18;
l20 = f486(l0,l1,l19); if (l20 === undefined) break b2784;
if ((l20 === false)) break b2784;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2785: {
if (l4 === undefined) break b2785;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2786: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2787 = keysOf(l7), v2787 = valuesOf(l7);
for (let n2787 = 0; n2787 < v2787.length; n2787++) {
l8 = k2787 === null ? n2787 : k2787[n2787];
l9 = v2787[n2787];
b2788: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2788;
l13 = l12;
if (!Array.isArray(l13)) break b2788;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2788;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2788;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2788;
l19 = l17;
l20 = f486(l0,l1,l18); if (l20 === undefined) break b2788;
if ((l20 === false)) break b2788;
l21 = f487(l0,l1,l19); if (l21 === undefined) break b2788;
if ((l21 === false)) break b2788;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2789: {
if (l4 === undefined) break b2789;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2790: {
return l2;
}
}
function f489(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2791: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b2791;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2791;
l12 = l11;
l13 = l12;
l14 = [];
b2792: {
{
const k2793 = keysOf(l13), v2793 = valuesOf(l13);
for (let n2793 = 0; n2793 < v2793.length; n2793++) {
l15 = k2793 === null ? n2793 : k2793[n2793];
l16 = v2793[n2793];
b2794: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2794;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2794;
if ((l21 === false)) break b2794;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2791;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2791;
l27 = l26;
l28 = f483(l0,l1,l27,l7); if (l28 === undefined) break b2791;
if ((l28 === false)) break b2791;
l29 = b_max(l22); if (l29 === undefined) break b2791;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2791;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2791;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2791;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2791;
l39 = l38;
if (!Q(l34, l39)) break b2791;
l40 = b_max(l22); if (l40 === undefined) break b2791;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2791;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2791;
l47 = l46;
l48 = f488(l0,l1,l47); if (l48 === undefined) break b2791;
if ((l48 === false)) break b2791;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2795: {
if (l5 === undefined) break b2795;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2796: {
return l2;
}
}
function f490(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2797: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2797;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2797;
l8 = D(l7, l5); if (l8 === undefined) break b2797;
l9 = l8;
l10 = f475(l0,l1); if (l10 === undefined) break b2797;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2797;
l12 = l11;
l13 = f489(l0,l1,l9,l12); if (l13 === undefined) break b2797;
if ((l13 === false)) break b2797;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2798: {
if (l4 === undefined) break b2798;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2799: {
return l2;
}
}
function g491(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2800: {
l2 = new RegoSet();
}
b2801: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2801;
{
const k2802 = keysOf(l4), v2802 = valuesOf(l4);
for (let n2802 = 0; n2802 < v2802.length; n2802++) {
l5 = k2802 === null ? n2802 : k2802[n2802];
l6 = v2802[n2802];
b2803: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2804: {
l3 = undefined;
l4 = f490(l0,l1,"date"); if (l4 === undefined) break b2804;
if ((l4 === false)) break b2804;
l2.add("time");
}
b2805: {
l3 = undefined;
l4 = f490(l0,l1,"time"); if (l4 === undefined) break b2805;
if ((l4 === false)) break b2805;
l2.add("date");
}
b2806: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2806;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2806;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2806;
if (!(l6 === true)) break b2806;
l2.add("stamped");
}
b2807: {
return l2;
}
}
function f491(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2808: {
l2 = new RegoSet();
}
b2809: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2809;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2809;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2809;
if ((l7 === false)) break b2809;
l8 = f475(l0,l1); if (l8 === undefined) break b2809;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2809;
{
const k2810 = keysOf(l9), v2810 = valuesOf(l9);
for (let n2810 = 0; n2810 < v2810.length; n2810++) {
l10 = k2810 === null ? n2810 : k2810[n2810];
l11 = v2810[n2810];
b2811: {
l12 = l10;
l13 = l11;
l14 = f491(l0,l1); if (l14 === undefined) break b2811;
l15 = l14;
b2812: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2812;
if ((l16 === false)) break b2812;
break b2811;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2811;
l19 = l18;
l20 = f475(l0,l1); if (l20 === undefined) break b2811;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b2811;
l23 = l22;
l2.add(l23);
}
}
}
}
b2813: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2813;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2813;
if ((l5 === false)) break b2813;
l6 = new RegoSet();
b2814: {
l7 = f475(l0,l1); if (l7 === undefined) break b2814;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2814;
{
const k2815 = keysOf(l8), v2815 = valuesOf(l8);
for (let n2815 = 0; n2815 < v2815.length; n2815++) {
l9 = k2815 === null ? n2815 : k2815[n2815];
l10 = v2815[n2815];
b2816: {
l11 = l9;
l12 = l10;
l13 = f491(l0,l1); if (l13 === undefined) break b2816;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2816;
if ((l15 === false)) break b2816;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2813;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2813;
l20 = f475(l0,l1); if (l20 === undefined) break b2813;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2813;
l23 = l22;
l2.add(l23);
}
b2817: {
return l2;
}
}
function f492(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g493(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2818: {
l2 = new RegoSet();
}
b2819: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2819;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2819;
if (!(l5 === "unset")) break b2819;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2819;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2819;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2819;
l11 = l10;
l12 = new O27(l11);
l2.add(l12);
}
b2820: {
return l2;
}
}
function f493(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g494(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2821: {
l3 = undefined;
l4 = new RegoSet();
b2822: {
l5 = new O76("time","date");
l6 = l5;
{
const k2823 = keysOf(l6), v2823 = valuesOf(l6);
for (let n2823 = 0; n2823 < v2823.length; n2823++) {
l7 = k2823 === null ? n2823 : k2823[n2823];
l8 = v2823[n2823];
b2824: {
l9 = l7;
l10 = l8;
l11 = f490(l0,l1,l9); if (l11 === undefined) break b2824;
if ((l11 === false)) break b2824;
b2825: {
l12 = f477(l0,l1); if (l12 === undefined) break b2825;
l13 = D(l12, l10); if (l13 === undefined) break b2825;
if ((l13 === false)) break b2825;
break b2824;}
l14 = f475(l0,l1); if (l14 === undefined) break b2824;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2824;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2824;
l18 = l17;
{
const k2826 = keysOf(l18), v2826 = valuesOf(l18);
for (let n2826 = 0; n2826 < v2826.length; n2826++) {
l19 = k2826 === null ? n2826 : k2826[n2826];
l20 = v2826[n2826];
b2827: {
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
b2828: {
if (l3 === undefined) break b2828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2829: {
return l2;
}
}
function f494(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2830: {
l3 = undefined;
l4 = [];
b2831: {
l5 = f475(l0,l1); if (l5 === undefined) break b2831;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2831;
{
const k2832 = keysOf(l6), v2832 = valuesOf(l6);
for (let n2832 = 0; n2832 < v2832.length; n2832++) {
l7 = k2832 === null ? n2832 : k2832[n2832];
l8 = v2832[n2832];
b2833: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2833;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2834: {
if (l3 === undefined) break b2834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2835: {
return l2;
}
}
function f495(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2836: {
b2837: {
l3 = undefined;
b2838: {
l4 = f475(l0,l1); if (l4 === undefined) break b2838;
if ((l4 === false)) break b2838;
break b2837;}
l5 = f476(l0,l1); if (l5 === undefined) break b2837;
l6 = l5;
l7 = [];
b2839: {
l8 = f474(l0,l1); if (l8 === undefined) break b2839;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2837;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2840: {
if (l3 !== undefined) break b2840;
l4 = f492(l0,l1); if (l4 === undefined) break b2840;
l5 = l4;
l6 = f493(l0,l1); if (l6 === undefined) break b2840;
l7 = l6;
l8 = f142(l0,l1,l5,l7); if (l8 === undefined) break b2840;
l9 = l8;
l10 = f475(l0,l1); if (l10 === undefined) break b2840;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2840;
l13 = l12;
l14 = f494(l0,l1); if (l14 === undefined) break b2840;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2840;
l17 = l16;
l18 = f475(l0,l1); if (l18 === undefined) break b2840;
l19 = l18;
l20 = f90(l0,l1,l19); if (l20 === undefined) break b2840;
l21 = l20;
l22 = f476(l0,l1); if (l22 === undefined) break b2840;
l23 = l22;
l24 = f474(l0,l1); if (l24 === undefined) break b2840;
l25 = l24;
l26 = [];
b2841: {
l27 = f67(l0,l1,"checks"); if (l27 === undefined) break b2841;
if ((l27 === false)) break b2841;
l28 = f495(l0,l1); if (l28 === undefined) break b2841;
l29 = l28;
l30 = [];
b2842: {
l31 = "statement_missing";
l32 = f475(l0,l1); if (l32 === undefined) break b2842;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2842;
if ((l33 === false)) break b2842;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2841;
l36 = l35;
{
const k2843 = keysOf(l36), v2843 = valuesOf(l36);
for (let n2843 = 0; n2843 < v2843.length; n2843++) {
l37 = k2843 === null ? n2843 : k2843[n2843];
l38 = v2843[n2843];
b2844: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2845: {
l42 = f492(l0,l1); if (l42 === undefined) break b2845;
{
const k2846 = keysOf(l42), v2846 = valuesOf(l42);
for (let n2846 = 0; n2846 < v2846.length; n2846++) {
l43 = k2846 === null ? n2846 : k2846[n2846];
l44 = v2846[n2846];
b2847: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2847;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f493(l0,l1); if (l50 === undefined) break b2844;
l51 = l50;
l52 = f260(l0,l1,l40,l49,l51); if (l52 === undefined) break b2844;
l53 = l52;
l54 = l53;
l55 = f475(l0,l1); if (l55 === undefined) break b2844;
l56 = l55;
l57 = f151(l0,l1,l40,l56,l54); if (l57 === undefined) break b2844;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f493(l0,l1); if (l60 === undefined) break b2840;
l61 = l60;
l62 = [];
b2848: {
l63 = f492(l0,l1); if (l63 === undefined) break b2848;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2848;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2848;
if ((l68 === false)) break b2848;
l69 = f475(l0,l1); if (l69 === undefined) break b2848;
l70 = l69;
l71 = f74(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2848;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f492(l0,l1); if (l74 === undefined) break b2840;
l75 = l74;
l76 = new O28(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2840;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2849: {
if (l3 === undefined) break b2849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2850: {
return l2;
}
}
function f496(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g497(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2851: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2851;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2851;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2852: {
if (l3 === undefined) break b2852;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2853: {
return l2;
}
}
function f497(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2854: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b2854;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2854;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2854;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2855: {
if (l3 === undefined) break b2855;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2856: {
return l2;
}
}
function f498(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function f499(l0,l1) {
let l3,l2;
b2857: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2858: {
if (l3 === undefined) break b2858;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2859: {
return l2;
}
}
function f500(l0,l1) {
let l3,l4,l5,l6,l2;
b2860: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2860;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2860;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2861: {
if (l3 === undefined) break b2861;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2862: {
return l2;
}
}
function g501(l0,l1) {
let l3,l4,l5,l6,l2;
b2863: {
l3 = undefined;
l4 = f498(l0,l1); if (l4 === undefined) break b2863;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2863;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2864: {
if (l3 === undefined) break b2864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2865: {
return l2;
}
}
function f501(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2866: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2866;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2866;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2866;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2867: {
if (l3 === undefined) break b2867;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2868: {
return l2;
}
}
function f502(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2869: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2869;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2869;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2869;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2870: {
if (l3 === undefined) break b2870;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2871: {
return l2;
}
}
function f503(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f504(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2872: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2872;
if ((l10 === false)) break b2872;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2873: {
if (l6 === undefined) break b2873;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2874: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f103(l0,l1,l7,l8,l9); if (l10 === undefined) break b2874;
if ((l10 === false)) break b2874;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2875: {
if (l6 === undefined) break b2875;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2876: {
return l2;
}
}
function f505(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2877: {
l4 = undefined;
l5 = l3;
l6 = f501(l0,l1); if (l6 === undefined) break b2877;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2877;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2877;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2877;
l11 = l10;
if (!Array.isArray(l11)) break b2877;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2877;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2877;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2877;
l17 = l15;
l18 = f501(l0,l1); if (l18 === undefined) break b2877;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2877;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2877;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2877;
if ((l22 === false)) break b2877;
l23 = f501(l0,l1); if (l23 === undefined) break b2877;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2877;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2877;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2877;
if ((l27 === false)) break b2877;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2878: {
if (l4 === undefined) break b2878;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2879: {
return l2;
}
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2880: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2880;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2880;
l6 = l5;
l7 = f505(l0,l1,l6); if (l7 === undefined) break b2880;
if ((l7 === false)) break b2880;
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
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2883: {
l3 = undefined;
l4 = f503(l0,l1); if (l4 === undefined) break b2883;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2883;
if ((l5 === false)) break b2883;
b2884: {
l6 = f506(l0,l1); if (l6 === undefined) break b2884;
if ((l6 === false)) break b2884;
break b2883;}
l7 = f500(l0,l1); if (l7 === undefined) break b2883;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2883;
l9 = l8;
l10 = f100(l0,l1,l9); if (l10 === undefined) break b2883;
l11 = l10;
l12 = f503(l0,l1); if (l12 === undefined) break b2883;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2883;
l14 = l13;
l15 = f101(l0,l1,l11,l14); if (l15 === undefined) break b2883;
l16 = l15;
{
const k2885 = keysOf(l16), v2885 = valuesOf(l16);
for (let n2885 = 0; n2885 < v2885.length; n2885++) {
l17 = k2885 === null ? n2885 : k2885[n2885];
l18 = v2885[n2885];
b2886: {
l19 = l17;
l20 = l18;
l21 = f505(l0,l1,l20); if (l21 === undefined) break b2886;
if ((l21 === false)) break b2886;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2887: {
if (l3 === undefined) break b2887;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2888: {
return l2;
}
}
function f507(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g508(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2889: {
l2 = new Bare();
}
b2890: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2890;
{
const k2891 = keysOf(l4), v2891 = valuesOf(l4);
for (let n2891 = 0; n2891 < v2891.length; n2891++) {
l5 = k2891 === null ? n2891 : k2891[n2891];
l6 = v2891[n2891];
b2892: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2892;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2893: {
return l2;
}
}
function f508(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g508(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g509(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2894: {
l2 = new RegoSet();
}
b2895: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2895;
{
const k2896 = keysOf(l4), v2896 = valuesOf(l4);
for (let n2896 = 0; n2896 < v2896.length; n2896++) {
l5 = k2896 === null ? n2896 : k2896[n2896];
l6 = v2896[n2896];
b2897: {
l7 = l5;
l8 = l6;
b2898: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2898;
if ((l9 === false)) break b2898;
break b2897;}
l2.add(l7);
}
}
}
}
b2899: {
return l2;
}
}
function f509(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f510(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2900: {
l4 = undefined;
l5 = l3;
l6 = f508(l0,l1); if (l6 === undefined) break b2900;
l7 = D(l6, l5); if (l7 === undefined) break b2900;
{
const k2901 = keysOf(l7), v2901 = valuesOf(l7);
for (let n2901 = 0; n2901 < v2901.length; n2901++) {
l8 = k2901 === null ? n2901 : k2901[n2901];
l9 = v2901[n2901];
b2902: {
l10 = l8;
l11 = l9;
l12 = f500(l0,l1); if (l12 === undefined) break b2902;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2902;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2902;
if ((l15 === false)) break b2902;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2903: {
if (l4 === undefined) break b2903;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2904: {
l4 = undefined;
l5 = l3;
l6 = f509(l0,l1); if (l6 === undefined) break b2904;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2904;
if ((l8 === false)) break b2904;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2905: {
if (l4 === undefined) break b2905;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2906: {
return l2;
}
}
function f511(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2907: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2907;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2907;
if ((l8 === false)) break b2907;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2907;
if ((l9 === false)) break b2907;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2908: {
if (l4 === undefined) break b2908;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2909: {
return l2;
}
}
function f512(l0,l1) {
let l3,l4,l5,l6,l2;
b2910: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2910;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2910;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2911: {
if (l3 === undefined) break b2911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2912: {
return l2;
}
}
function f513(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2913: {
b2914: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2914;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2914;
if ((l8 === false)) break b2914;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2915: {
if (l5 !== undefined) break b2915;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b2915;
l9 = l8;
l10 = f100(l0,l1,l7); if (l10 === undefined) break b2915;
l11 = l10;
if (!Q(l9, l11)) break b2915;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2916: {
if (l5 === undefined) break b2916;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2917: {
return l2;
}
}
function g514(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2918: {
l3 = undefined;
b2919: {
l4 = f501(l0,l1); if (l4 === undefined) break b2919;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2919;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2919;
if ((l6 === false)) break b2919;
break b2918;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2920: {
if (l3 === undefined) break b2920;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2921: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2921;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2921;
l6 = l5;
l7 = f500(l0,l1); if (l7 === undefined) break b2921;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2921;
l9 = l8;
l10 = f513(l0,l1,l6,l9); if (l10 === undefined) break b2921;
if ((l10 === false)) break b2921;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2922: {
if (l3 === undefined) break b2922;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2923: {
return l2;
}
}
function f514(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function f515(l0,l1) {
let l3,l4,l5,l6,l2;
b2924: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2924;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2924;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2925: {
if (l3 === undefined) break b2925;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2926: {
return l2;
}
}
function g516(l0,l1) {
let l3,l4,l5,l2;
b2927: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2927;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2927;
if (!(l5 === false)) break b2927;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2928: {
if (l3 === undefined) break b2928;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2929: {
return l2;
}
}
function f516(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l3,l4,l5,l6,l2;
b2930: {
l3 = undefined;
b2931: {
l4 = f501(l0,l1); if (l4 === undefined) break b2931;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2931;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2931;
if ((l6 === false)) break b2931;
break b2930;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2932: {
if (l3 === undefined) break b2932;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2933: {
l3 = undefined;
b2934: {
l4 = f516(l0,l1); if (l4 === undefined) break b2934;
if ((l4 === false)) break b2934;
break b2933;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2935: {
if (l3 === undefined) break b2935;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2936: {
return l2;
}
}
function f517(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2937: {
l2 = new RegoSet();
}
b2938: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2938;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2938;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2938;
if ((l7 === false)) break b2938;
l2.add("user.unit");
}
b2939: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2939;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2939;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2939;
if ((l7 === false)) break b2939;
l2.add("user.post_ends_on");
}
b2940: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2940;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2940;
l6 = null;
if (!Q(l5, l6)) break b2940;
l2.add("user.post_ends_on");
}
b2941: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2941;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2941;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2941;
if ((l7 === false)) break b2941;
l2.add("account.application_form");
}
b2942: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2942;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2942;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2942;
if ((l7 === false)) break b2942;
l2.add("account.confidentiality_pledge");
}
b2943: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2943;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2943;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2943;
if ((l7 === false)) break b2943;
l2.add("account.default_password");
}
b2944: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2944;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2944;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2944;
if ((l7 === false)) break b2944;
l2.add("account.password_changed_on");
}
b2945: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2945;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2945;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2945;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2945;
if ((l8 === false)) break b2945;
l2.add("session.idle_minutes");
}
b2946: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2946;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2946;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2946;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2946;
if ((l8 === false)) break b2946;
l2.add("client.ip");
}
b2947: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2947;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2947;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2947;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2947;
if ((l8 === false)) break b2947;
l2.add("client.allowed_ips");
}
b2948: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2948;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2948;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2948;
if ((l7 === false)) break b2948;
l2.add("query.within_approved_scope");
}
b2949: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2949;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2949;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2949;
if ((l7 === false)) break b2949;
l2.add("query.purpose_listed");
}
b2950: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2950;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2950;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2950;
if ((l7 === false)) break b2950;
l2.add("query.fields");
}
b2951: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2951;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2951;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2951;
if ((l7 === false)) break b2951;
l2.add("account.approved_from");
}
b2952: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2952;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2952;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2952;
if ((l7 === false)) break b2952;
l2.add("account.approved_until");
}
b2953: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2953;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2953;
l6 = null;
if (!Q(l5, l6)) break b2953;
l2.add("account.approved_until");
}
b2954: {
return l2;
}
}
function f518(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2955: {
l2 = new RegoSet();
}
b2956: {
l3 = undefined;
b2957: {
l4 = f510(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2957;
if ((l4 === false)) break b2957;
break b2956;}
l2.add("confidentiality_pledge_missing");
}
b2958: {
l3 = undefined;
b2959: {
l4 = f510(l0,l1,"password_expired"); if (l4 === undefined) break b2959;
if ((l4 === false)) break b2959;
break b2958;}
l5 = f518(l0,l1); if (l5 === undefined) break b2958;
l6 = l5;
b2960: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2960;
if ((l7 === false)) break b2960;
break b2958;}
l2.add("password_expired");
}
b2961: {
return l2;
}
}
function f519(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function f520(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2962: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2962;
if (!(l8 === "exceeded")) break b2962;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2962;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2962;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2962;
if ((l12 === false)) break b2962;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2963: {
if (l5 === undefined) break b2963;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2964: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2964;
if (!(l8 === "reached")) break b2964;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2964;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2964;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2964;
if ((l12 === false)) break b2964;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2965: {
if (l5 === undefined) break b2965;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2966: {
return l2;
}
}
function g521(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2967: {
l2 = new RegoSet();
}
b2968: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2968;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2968;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2968;
if (!(l6 === "active")) break b2968;
l2.add("linkage_not_active");
}
b2969: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2969;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2969;
if (!(l5 === "service")) break b2969;
l2.add("personal_account_not_served");
}
b2970: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2970;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2970;
l6 = l5;
l7 = f502(l0,l1); if (l7 === undefined) break b2970;
l8 = l7;
l9 = f503(l0,l1); if (l9 === undefined) break b2970;
l10 = l9;
l11 = f504(l0,l1,l6,l8,l10); if (l11 === undefined) break b2970;
if ((l11 === false)) break b2970;
l2.add("unit_not_listed");
}
b2971: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2971;
if ((l4 === false)) break b2971;
l2.add("unit_not_listed");
}
b2972: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2972;
if ((l4 === false)) break b2972;
l2.add("unit_not_listed");
}
b2973: {
l3 = undefined;
l4 = f510(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2973;
if ((l4 === false)) break b2973;
l2.add("role_may_not_query");
}
b2974: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2974;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2974;
l6 = null;
if (!Q(l5, l6)) break b2974;
l2.add("post_ended");
}
b2975: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2975;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2975;
l6 = l5;
l7 = f511(l0,l1,l6); if (l7 === undefined) break b2975;
if ((l7 === false)) break b2975;
l2.add("post_ended");
}
b2976: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2976;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2976;
if (!(l5 === true)) break b2976;
l6 = f514(l0,l1); if (l6 === undefined) break b2976;
if ((l6 === false)) break b2976;
l7 = f517(l0,l1); if (l7 === undefined) break b2976;
if ((l7 === false)) break b2976;
l2.add("right_not_approved");
}
b2977: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2977;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2977;
l6 = f500(l0,l1); if (l6 === undefined) break b2977;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2977;
if (!Q(l5, l7)) break b2977;
l8 = f500(l0,l1); if (l8 === undefined) break b2977;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2977;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2977;
if ((l11 === false)) break b2977;
l2.add("account_not_own");
}
b2978: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2978;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2978;
if (!(l5 === "active")) break b2978;
l2.add("account_not_active");
}
b2979: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2979;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2979;
if (!(l5 === "locked")) break b2979;
b2980: {
l6 = f501(l0,l1); if (l6 === undefined) break b2980;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2980;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2980;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2980;
if ((l9 === false)) break b2980;
break b2979;}
l2.add("account_not_active");
}
b2981: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2981;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2981;
if (!(l5 === true)) break b2981;
l2.add("application_form_missing");
}
b2982: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2982;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2982;
if (!(l5 === true)) break b2982;
l2.add("confidentiality_pledge_missing");
}
b2983: {
l3 = undefined;
b2984: {
l4 = f510(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2984;
if ((l4 === false)) break b2984;
break b2983;}
l2.add("confidentiality_pledge_missing");
}
b2985: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2985;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2985;
if (!(l5 === false)) break b2985;
l2.add("default_password");
}
b2986: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2986;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2986;
if ((l6 === false)) break b2986;
l7 = f512(l0,l1); if (l7 === undefined) break b2986;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2986;
l9 = l8;
l10 = f497(l0,l1); if (l10 === undefined) break b2986;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2986;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2986;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2986;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2986;
l15 = l14;
l16 = f51(l0,l1,l9,l15); if (l16 === undefined) break b2986;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2986;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2986;
if ((l20 === false)) break b2986;
l2.add("password_expired");
}
b2987: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2987;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2987;
if ((l6 === false)) break b2987;
l2.add("password_expired");
}
b2988: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2988;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2988;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2988;
l7 = l6;
l8 = f497(l0,l1); if (l8 === undefined) break b2988;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2988;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2988;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2988;
l12 = l11;
l13 = f520(l0,l1,l7,l12); if (l13 === undefined) break b2988;
if ((l13 === false)) break b2988;
l2.add("session_idle");
}
b2989: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2989;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2989;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2989;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2989;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2989;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2989;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2989;
if ((l12 === false)) break b2989;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2989;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2989;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2989;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2989;
if ((l17 === false)) break b2989;
l2.add("ip_not_whitelisted");
}
b2990: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2990;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2990;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2990;
if ((l7 === false)) break b2990;
l2.add("case_number_missing");
}
b2991: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2991;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2991;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2991;
if ((l7 === false)) break b2991;
l2.add("reason_missing");
}
b2992: {
l3 = undefined;
l4 = [];
b2993: {
l5 = f501(l0,l1); if (l5 === undefined) break b2993;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2993;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2993;
{
const k2994 = keysOf(l7), v2994 = valuesOf(l7);
for (let n2994 = 0; n2994 < v2994.length; n2994++) {
l8 = k2994 === null ? n2994 : k2994[n2994];
l9 = v2994[n2994];
b2995: {
l10 = l8;
l11 = l9;
l12 = f515(l0,l1); if (l12 === undefined) break b2995;
l13 = D(l12, l11); if (l13 === undefined) break b2995;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2995;
if ((l15 === false)) break b2995;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2992;
l18 = l17;
l19 = f501(l0,l1); if (l19 === undefined) break b2992;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2992;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2992;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2992;
if ((l23 === false)) break b2992;
l2.add("statement_missing");
}
b2996: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2996;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2996;
if (!(l5 === true)) break b2996;
l2.add("not_official_use");
}
b2997: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2997;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2997;
if (!(l5 === true)) break b2997;
l2.add("purpose_not_listed");
}
b2998: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2998;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2998;
l6 = l5;
l7 = undefined;
b2999: {
b3000: {
if (!Array.isArray(l6)) break b3000;
break b2999;
}
b3001: {
if (!O(l6)) break b3001;
break b2999;
}
b3002: {
if (!(l6 instanceof RegoSet)) break b3002;
break b2999;
}
break b2998;
}
{
const k3003 = keysOf(l6), v3003 = valuesOf(l6);
for (let n3003 = 0; n3003 < v3003.length; n3003++) {
l9 = k3003 === null ? n3003 : k3003[n3003];
l10 = v3003[n3003];
b3004: {
l11 = l9;
l8 = undefined;
b3005: {
l12 = l10;
l13 = f501(l0,l1); if (l13 === undefined) break b3005;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b3005;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b3005;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b3005;
if ((l17 === false)) break b3005;
l8 = true;
}
if (l8 !== undefined) break b3004;
l7 = true;
}
}
}
if (l7 !== undefined) break b2998;
l2.add("field_not_allowed");
}
b3006: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b3006;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b3006;
if (!(l5 === true)) break b3006;
l2.add("outside_approved_scope");
}
b3007: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b3007;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3007;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b3007;
if ((l7 === false)) break b3007;
l2.add("approval_missing");
}
b3008: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b3008;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b3008;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3008;
if ((l7 === false)) break b3008;
l2.add("approval_not_started");
}
b3009: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b3009;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3009;
l6 = l5;
l7 = f121(l0,l1,l6); if (l7 === undefined) break b3009;
if ((l7 === false)) break b3009;
l2.add("approval_expired");
}
b3010: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b3010;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b3010;
l6 = null;
if (!Q(l5, l6)) break b3010;
l2.add("approval_expired");
}
b3011: {
return l2;
}
}
function f521(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3012: {
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
b3013: {
if (l3 === undefined) break b3013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3014: {
return l2;
}
}
function f522(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3015: {
l3 = undefined;
l4 = [];
b3016: {
l5 = f501(l0,l1); if (l5 === undefined) break b3016;
{
const k3017 = keysOf(l5), v3017 = valuesOf(l5);
for (let n3017 = 0; n3017 < v3017.length; n3017++) {
l6 = k3017 === null ? n3017 : k3017[n3017];
l7 = v3017[n3017];
b3018: {
l8 = l6;
l9 = l7;
l10 = f522(l0,l1); if (l10 === undefined) break b3018;
l11 = D(l10, l8); if (l11 === undefined) break b3018;
{
const k3019 = keysOf(l11), v3019 = valuesOf(l11);
for (let n3019 = 0; n3019 < v3019.length; n3019++) {
l12 = k3019 === null ? n3019 : k3019[n3019];
l13 = v3019[n3019];
b3020: {
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
b3021: {
if (l3 === undefined) break b3021;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3022: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3023: {
l2 = new RegoSet();
}
b3024: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k3025 = keysOf(l5), v3025 = valuesOf(l5);
for (let n3025 = 0; n3025 < v3025.length; n3025++) {
l6 = k3025 === null ? n3025 : k3025[n3025];
l7 = v3025[n3025];
b3026: {
l8 = l6;
l9 = l7;
b3027: {
l10 = f510(l0,l1,l9); if (l10 === undefined) break b3027;
if ((l10 === false)) break b3027;
break b3026;}
l2.add(l9);
}
}
}
}
b3028: {
return l2;
}
}
function f524(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3029: {
l3 = undefined;
l4 = [];
b3030: {
l5 = f523(l0,l1); if (l5 === undefined) break b3030;
{
const k3031 = keysOf(l5), v3031 = valuesOf(l5);
for (let n3031 = 0; n3031 < v3031.length; n3031++) {
l6 = k3031 === null ? n3031 : k3031[n3031];
l7 = v3031[n3031];
b3032: {
l8 = l6;
if (!Array.isArray(l7)) break b3032;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b3032;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b3032;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b3032;
l14 = l12;
l15 = f518(l0,l1); if (l15 === undefined) break b3032;
l16 = l15;
b3033: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b3033;
if ((l17 === false)) break b3033;
break b3032;}
l18 = f524(l0,l1); if (l18 === undefined) break b3032;
l19 = l18;
b3034: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b3034;
if ((l20 === false)) break b3034;
break b3032;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3035: {
if (l3 === undefined) break b3035;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3036: {
return l2;
}
}
function f525(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3037: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b3037;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3037;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3037;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3037;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3037;
if (!(l8 === "unset")) break b3037;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b3038: {
if (l3 === undefined) break b3038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3039: {
return l2;
}
}
function f526(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3040: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b3040;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3040;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3040;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3040;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3040;
if (!(l8 === "unset")) break b3040;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b3041: {
if (l3 === undefined) break b3041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3042: {
return l2;
}
}
function f527(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b3043: {
l2 = new RegoSet();
}
b3044: {
l3 = undefined;
l4 = f525(l0,l1); if (l4 === undefined) break b3044;
{
const k3045 = keysOf(l4), v3045 = valuesOf(l4);
for (let n3045 = 0; n3045 < v3045.length; n3045++) {
l5 = k3045 === null ? n3045 : k3045[n3045];
l6 = v3045[n3045];
b3046: {
l7 = l5;
if (!Array.isArray(l6)) break b3046;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b3046;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3046;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b3046;
l13 = l11;
l2.add(l12);
}
}
}
}
b3047: {
l3 = undefined;
b3048: {
l4 = "password_expired";
l5 = f526(l0,l1); if (l5 === undefined) break b3048;
l6 = l5;
l2.add(l4);
}
b3049: {
l7 = "session_idle";
l8 = f527(l0,l1); if (l8 === undefined) break b3049;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b3047;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b3047;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b3047;
{
const k3050 = keysOf(l13), v3050 = valuesOf(l13);
for (let n3050 = 0; n3050 < v3050.length; n3050++) {
l14 = k3050 === null ? n3050 : k3050[n3050];
l15 = v3050[n3050];
b3051: {
l16 = l14;
b3052: {
l17 = D(l10, l14); if (l17 === undefined) break b3052;
break b3051;}
b3053: {
b3054: {
break b3053;
}
break b3051;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b3055: {
return l2;
}
}
function f528(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g529(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3056: {
l3 = undefined;
l4 = f521(l0,l1); if (l4 === undefined) break b3056;
l5 = l4;
l6 = f528(l0,l1); if (l6 === undefined) break b3056;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b3056;
l9 = l8;
l10 = f501(l0,l1); if (l10 === undefined) break b3056;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b3056;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3057: {
if (l3 === undefined) break b3057;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3058: {
return l2;
}
}
function f529(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f530(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3059: {
b3060: {
l4 = undefined;
l5 = l3;
l6 = f512(l0,l1); if (l6 === undefined) break b3060;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b3060;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b3060;
l10 = D(l9, l8); if (l10 === undefined) break b3060;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b3060;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b3061: {
if (l4 !== undefined) break b3061;
l5 = l3;
l6 = [];
b3062: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3062;
{
const k3063 = keysOf(l7), v3063 = valuesOf(l7);
for (let n3063 = 0; n3063 < v3063.length; n3063++) {
l8 = k3063 === null ? n3063 : k3063[n3063];
l9 = v3063[n3063];
b3064: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3064;
l13 = l12;
l14 = f500(l0,l1); if (l14 === undefined) break b3064;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b3064;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b3064;
if ((l17 === false)) break b3064;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b3064;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b3061;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b3061;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b3065: {
if (l4 !== undefined) break b3065;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3066: {
if (l4 === undefined) break b3066;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3067: {
return l2;
}
}
function f531(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3068: {
b3069: {
l4 = undefined;
l5 = l3;
l6 = f512(l0,l1); if (l6 === undefined) break b3069;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3069;
if (!(l7 === true)) break b3069;
b3070: {
l8 = f514(l0,l1); if (l8 === undefined) break b3070;
if ((l8 === false)) break b3070;
break b3069;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b3069;
l10 = l9;
l11 = f530(l0,l1,l10); if (l11 === undefined) break b3069;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b3071: {
if (l4 !== undefined) break b3071;
l5 = l3;
l6 = f512(l0,l1); if (l6 === undefined) break b3071;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3071;
if (!(l7 === true)) break b3071;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b3071;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b3072: {
if (l4 !== undefined) break b3072;
l5 = l3;
l6 = f530(l0,l1,l5); if (l6 === undefined) break b3072;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b3073: {
if (l4 === undefined) break b3073;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3074: {
return l2;
}
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3075: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b3075;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b3075;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3076: {
if (l3 === undefined) break b3076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3077: {
return l2;
}
}
function f532(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3078: {
l2 = new Bare();
}
b3079: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b3079;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b3079;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3079;
{
const k3080 = keysOf(l6), v3080 = valuesOf(l6);
for (let n3080 = 0; n3080 < v3080.length; n3080++) {
l7 = k3080 === null ? n3080 : k3080[n3080];
l8 = v3080[n3080];
b3081: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b3082: {
return l2;
}
}
function f533(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3083: {
l3 = undefined;
l4 = new RegoSet();
b3084: {
l5 = f515(l0,l1); if (l5 === undefined) break b3084;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3084;
{
const k3085 = keysOf(l6), v3085 = valuesOf(l6);
for (let n3085 = 0; n3085 < v3085.length; n3085++) {
l7 = k3085 === null ? n3085 : k3085[n3085];
l8 = v3085[n3085];
b3086: {
l9 = l7;
l10 = l8;
b3087: {
l11 = f533(l0,l1); if (l11 === undefined) break b3087;
l12 = D(l11, l10); if (l12 === undefined) break b3087;
if ((l12 === false)) break b3087;
break b3086;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b3086;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b3086;
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
b3088: {
if (l3 === undefined) break b3088;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3089: {
return l2;
}
}
function f534(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g535(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3090: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3090;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b3090;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b3090;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3091: {
if (l3 === undefined) break b3091;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3092: {
return l2;
}
}
function f535(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b3093: {
l3 = undefined;
l4 = new RegoSet();
b3094: {
l5 = f529(l0,l1); if (l5 === undefined) break b3094;
{
const k3095 = keysOf(l5), v3095 = valuesOf(l5);
for (let n3095 = 0; n3095 < v3095.length; n3095++) {
l6 = k3095 === null ? n3095 : k3095[n3095];
l7 = v3095[n3095];
b3096: {
l8 = l6;
l9 = l7;
l10 = f531(l0,l1,l9); if (l10 === undefined) break b3096;
l11 = l10;
l12 = new Bare();
b3097: {
l13 = f532(l0,l1); if (l13 === undefined) break b3097;
l12["account_not_active"] = l13;
}
b3098: {
l14 = f534(l0,l1); if (l14 === undefined) break b3098;
l12["field_not_allowed"] = l14;
}
b3099: {
l15 = f535(l0,l1); if (l15 === undefined) break b3099;
l12["linkage_not_active"] = l15;
}
b3100: {
b3101: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3101;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3101;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b3101;
l16 = merge(l19, l12);
break b3100;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b3096;
l23 = l22;
l24 = f81(l0,l1,l8,l11,l23); if (l24 === undefined) break b3096;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b3102: {
if (l3 === undefined) break b3102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3103: {
return l2;
}
}
function f536(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b3104: {
l2 = new RegoSet();
}
b3105: {
l3 = undefined;
l4 = f525(l0,l1); if (l4 === undefined) break b3105;
{
const k3106 = keysOf(l4), v3106 = valuesOf(l4);
for (let n3106 = 0; n3106 < v3106.length; n3106++) {
l5 = k3106 === null ? n3106 : k3106[n3106];
l6 = v3106[n3106];
b3107: {
l7 = l5;
if (!Array.isArray(l6)) break b3107;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b3107;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3107;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b3107;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b3108: {
l3 = undefined;
b3109: {
l4 = "password_expired";
l5 = f526(l0,l1); if (l5 === undefined) break b3109;
l6 = l5;
l7 = f501(l0,l1); if (l7 === undefined) break b3109;
l8 = D(l7, l4); if (l8 === undefined) break b3109;
if ((l8 === false)) break b3109;
l9 = new O27(l6);
l2.add(l9);
}
b3110: {
l10 = "session_idle";
l11 = f527(l0,l1); if (l11 === undefined) break b3110;
l12 = l11;
l13 = f501(l0,l1); if (l13 === undefined) break b3110;
l14 = D(l13, l10); if (l14 === undefined) break b3110;
if ((l14 === false)) break b3110;
l15 = new O27(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3108;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3108;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b3108;
{
const k3111 = keysOf(l19), v3111 = valuesOf(l19);
for (let n3111 = 0; n3111 < v3111.length; n3111++) {
l20 = k3111 === null ? n3111 : k3111[n3111];
l21 = v3111[n3111];
b3112: {
l22 = l20;
b3113: {
l23 = D(l16, l20); if (l23 === undefined) break b3113;
break b3112;}
b3114: {
b3115: {
break b3114;
}
break b3112;
}
l26 = l21;
l27 = f501(l0,l1); if (l27 === undefined) break b3112;
l28 = D(l27, l22); if (l28 === undefined) break b3112;
if ((l28 === false)) break b3112;
l29 = new O27(l26);
l2.add(l29);
}
}
}
}
b3116: {
return l2;
}
}
function f537(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3117: {
b3118: {
l3 = undefined;
l4 = f529(l0,l1); if (l4 === undefined) break b3118;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3118;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3118;
if ((l9 === false)) break b3118;
l10 = f529(l0,l1); if (l10 === undefined) break b3118;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3119: {
if (l3 !== undefined) break b3119;
l4 = f501(l0,l1); if (l4 === undefined) break b3119;
l5 = l4;
l6 = f519(l0,l1); if (l6 === undefined) break b3119;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b3119;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3120: {
if (l3 === undefined) break b3120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3121: {
return l2;
}
}
function f538(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3122: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b3122;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3122;
l6 = l5;
l7 = f502(l0,l1); if (l7 === undefined) break b3122;
l8 = l7;
l9 = f503(l0,l1); if (l9 === undefined) break b3122;
l10 = l9;
l11 = f103(l0,l1,l6,l8,l10); if (l11 === undefined) break b3122;
if ((l11 === false)) break b3122;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3123: {
if (l3 === undefined) break b3123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3124: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b3124;
if ((l4 === false)) break b3124;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3125: {
if (l3 === undefined) break b3125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3126: {
return l2;
}
}
function f539(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3127: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b3127;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3127;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3127;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b3127;
{
const k3128 = keysOf(l7), v3128 = valuesOf(l7);
for (let n3128 = 0; n3128 < v3128.length; n3128++) {
l8 = k3128 === null ? n3128 : k3128[n3128];
l9 = v3128[n3128];
b3129: {
l10 = l8;
l11 = l9;
l12 = f500(l0,l1); if (l12 === undefined) break b3129;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3129;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3129;
if ((l15 === false)) break b3129;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3130: {
if (l3 === undefined) break b3130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3131: {
return l2;
}
}
function f540(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g541(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3132: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b3132;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3132;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3132;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3132;
{
const k3133 = keysOf(l7), v3133 = valuesOf(l7);
for (let n3133 = 0; n3133 < v3133.length; n3133++) {
l8 = k3133 === null ? n3133 : k3133[n3133];
l9 = v3133[n3133];
b3134: {
l10 = l8;
l11 = l9;
l12 = f500(l0,l1); if (l12 === undefined) break b3134;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3134;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3134;
if ((l15 === false)) break b3134;
b3135: {
l16 = f540(l0,l1); if (l16 === undefined) break b3135;
if ((l16 === false)) break b3135;
break b3134;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3136: {
if (l3 === undefined) break b3136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3137: {
return l2;
}
}
function f541(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g541(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g542(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3138: {
l2 = new RegoSet();
}
b3139: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3139;
{
const k3140 = keysOf(l4), v3140 = valuesOf(l4);
for (let n3140 = 0; n3140 < v3140.length; n3140++) {
l5 = k3140 === null ? n3140 : k3140[n3140];
l6 = v3140[n3140];
b3141: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b3141;
if ((l9 === false)) break b3141;
l10 = f530(l0,l1,l8); if (l10 === undefined) break b3141;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3141;
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
}
}
}
b3144: {
l3 = undefined;
l4 = f529(l0,l1); if (l4 === undefined) break b3144;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3144;
l6 = l5;
l7 = f531(l0,l1,l6); if (l7 === undefined) break b3144;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3144;
l10 = l9;
{
const k3145 = keysOf(l10), v3145 = valuesOf(l10);
for (let n3145 = 0; n3145 < v3145.length; n3145++) {
l11 = k3145 === null ? n3145 : k3145[n3145];
l12 = v3145[n3145];
b3146: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3147: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3147;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3147;
if ((l5 === false)) break b3147;
l6 = f539(l0,l1); if (l6 === undefined) break b3147;
if ((l6 === false)) break b3147;
l7 = f501(l0,l1); if (l7 === undefined) break b3147;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b3147;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b3147;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3147;
l12 = l11;
{
const k3148 = keysOf(l12), v3148 = valuesOf(l12);
for (let n3148 = 0; n3148 < v3148.length; n3148++) {
l13 = k3148 === null ? n3148 : k3148[n3148];
l14 = v3148[n3148];
b3149: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3150: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3150;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3150;
if ((l5 === false)) break b3150;
l6 = f541(l0,l1); if (l6 === undefined) break b3150;
if ((l6 === false)) break b3150;
l7 = f501(l0,l1); if (l7 === undefined) break b3150;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b3150;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b3150;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3150;
l12 = l11;
{
const k3151 = keysOf(l12), v3151 = valuesOf(l12);
for (let n3151 = 0; n3151 < v3151.length; n3151++) {
l13 = k3151 === null ? n3151 : k3151[n3151];
l14 = v3151[n3151];
b3152: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3153: {
return l2;
}
}
function f542(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g542(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g543(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3154: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b3154;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b3154;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b3154;
if ((l7 === false)) break b3154;
l8 = f500(l0,l1); if (l8 === undefined) break b3154;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3154;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b3154;
if ((l11 === false)) break b3154;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3155: {
if (l3 === undefined) break b3155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3156: {
return l2;
}
}
function f543(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3157: {
b3158: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3158;
if ((l4 === false)) break b3158;
l5 = f498(l0,l1); if (l5 === undefined) break b3158;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3158;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3158;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3158;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3159: {
if (l3 !== undefined) break b3159;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3160: {
if (l3 === undefined) break b3160;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3161: {
return l2;
}
}
function f544(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function f545(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3162: {
b3163: {
l4 = undefined;
l5 = l3;
l6 = f529(l0,l1); if (l6 === undefined) break b3163;
l7 = D(l6, l5); if (l7 === undefined) break b3163;
if ((l7 === false)) break b3163;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b3164: {
if (l4 !== undefined) break b3164;
l5 = l3;
l6 = f528(l0,l1); if (l6 === undefined) break b3164;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3164;
if ((l8 === false)) break b3164;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3165: {
if (l4 !== undefined) break b3165;
l5 = l3;
l6 = f519(l0,l1); if (l6 === undefined) break b3165;
l7 = l6;
l8 = new RegoSet();
b3166: {
l9 = "confidentiality_pledge_missing";
b3167: {
l10 = f510(l0,l1,l9); if (l10 === undefined) break b3167;
if ((l10 === false)) break b3167;
break b3166;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b3165;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b3165;
if ((l14 === false)) break b3165;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b3168: {
if (l4 !== undefined) break b3168;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b3169: {
if (l4 === undefined) break b3169;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3170: {
return l2;
}
}
function g546(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3171: {
l3 = undefined;
l4 = [];
b3172: {
l5 = f67(l0,l1,"checks"); if (l5 === undefined) break b3172;
if ((l5 === false)) break b3172;
l6 = f498(l0,l1); if (l6 === undefined) break b3172;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b3172;
{
const k3173 = keysOf(l7), v3173 = valuesOf(l7);
for (let n3173 = 0; n3173 < v3173.length; n3173++) {
l8 = k3173 === null ? n3173 : k3173[n3173];
l9 = v3173[n3173];
b3174: {
l10 = l8;
l11 = l9;
l12 = f501(l0,l1); if (l12 === undefined) break b3174;
l13 = D(l12, l11); if (l13 === undefined) break b3174;
l14 = l13;
l15 = f530(l0,l1,l14); if (l15 === undefined) break b3174;
l16 = l15;
l17 = f545(l0,l1,l11); if (l17 === undefined) break b3174;
l18 = l17;
l19 = f151(l0,l1,l11,l16,l18); if (l19 === undefined) break b3174;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3175: {
if (l3 === undefined) break b3175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3176: {
return l2;
}
}
function f546(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3177: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b3177;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3177;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3177;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3177;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3178: {
if (l3 === undefined) break b3178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3179: {
return l2;
}
}
function f547(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3180: {
l3 = undefined;
l4 = f497(l0,l1); if (l4 === undefined) break b3180;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3180;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3180;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3180;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3181: {
if (l3 === undefined) break b3181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3182: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b3183: {
l2 = new RegoSet();
}
b3184: {
l3 = undefined;
b3185: {
l4 = "password_expired";
l5 = f547(l0,l1); if (l5 === undefined) break b3185;
l6 = l5;
l7 = f90(l0,l1,l6); if (l7 === undefined) break b3185;
l8 = l7;
{
const k3186 = keysOf(l8), v3186 = valuesOf(l8);
for (let n3186 = 0; n3186 < v3186.length; n3186++) {
l9 = k3186 === null ? n3186 : k3186[n3186];
l10 = v3186[n3186];
b3187: {
l11 = l9;
l12 = l10;
l13 = f538(l0,l1); if (l13 === undefined) break b3187;
l14 = D(l13, l4); if (l14 === undefined) break b3187;
if ((l14 === false)) break b3187;
l2.add(l12);
}
}
}
}
b3188: {
l15 = "session_idle";
l16 = f548(l0,l1); if (l16 === undefined) break b3188;
l17 = l16;
l18 = f90(l0,l1,l17); if (l18 === undefined) break b3188;
l19 = l18;
{
const k3189 = keysOf(l19), v3189 = valuesOf(l19);
for (let n3189 = 0; n3189 < v3189.length; n3189++) {
l20 = k3189 === null ? n3189 : k3189[n3189];
l21 = v3189[n3189];
b3190: {
l22 = l20;
l23 = l21;
l24 = f538(l0,l1); if (l24 === undefined) break b3190;
l25 = D(l24, l15); if (l25 === undefined) break b3190;
if ((l25 === false)) break b3190;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b3184;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b3184;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b3184;
{
const k3191 = keysOf(l29), v3191 = valuesOf(l29);
for (let n3191 = 0; n3191 < v3191.length; n3191++) {
l30 = k3191 === null ? n3191 : k3191[n3191];
l31 = v3191[n3191];
b3192: {
l32 = l30;
b3193: {
l33 = D(l26, l30); if (l33 === undefined) break b3193;
break b3192;}
b3194: {
b3195: {
break b3194;
}
break b3192;
}
l36 = l31;
l37 = f90(l0,l1,l36); if (l37 === undefined) break b3192;
l38 = l37;
{
const k3196 = keysOf(l38), v3196 = valuesOf(l38);
for (let n3196 = 0; n3196 < v3196.length; n3196++) {
l39 = k3196 === null ? n3196 : k3196[n3196];
l40 = v3196[n3196];
b3197: {
l41 = l39;
l42 = l40;
l43 = f538(l0,l1); if (l43 === undefined) break b3197;
l44 = D(l43, l32); if (l44 === undefined) break b3197;
if ((l44 === false)) break b3197;
l2.add(l42);
}
}
}
}
}
}
}
b3198: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3198;
if ((l4 === false)) break b3198;
l5 = f498(l0,l1); if (l5 === undefined) break b3198;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3198;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3198;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3198;
l10 = l9;
l2.add(l10);
}
b3199: {
return l2;
}
}
function f549(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3200: {
b3201: {
l3 = undefined;
b3202: {
l4 = f498(l0,l1); if (l4 === undefined) break b3202;
if ((l4 === false)) break b3202;
break b3201;}
l5 = f499(l0,l1); if (l5 === undefined) break b3201;
l6 = l5;
l7 = [];
b3203: {
l8 = f497(l0,l1); if (l8 === undefined) break b3203;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3201;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3204: {
if (l3 !== undefined) break b3204;
l4 = f536(l0,l1); if (l4 === undefined) break b3204;
l5 = l4;
l6 = f537(l0,l1); if (l6 === undefined) break b3204;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b3204;
l9 = l8;
l10 = l9;
l11 = f498(l0,l1); if (l11 === undefined) break b3204;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3204;
l14 = l13;
l15 = f542(l0,l1); if (l15 === undefined) break b3204;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3204;
l18 = l17;
l19 = f544(l0,l1); if (l19 === undefined) break b3204;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3204;
l22 = l21;
l23 = f499(l0,l1); if (l23 === undefined) break b3204;
l24 = l23;
l25 = f497(l0,l1); if (l25 === undefined) break b3204;
l26 = l25;
l27 = f546(l0,l1); if (l27 === undefined) break b3204;
l28 = l27;
l29 = f537(l0,l1); if (l29 === undefined) break b3204;
l30 = l29;
l31 = [];
b3205: {
if (!(l10 === "permit")) break b3205;
l32 = f498(l0,l1); if (l32 === undefined) break b3205;
l33 = l32;
l34 = f76(l0,l1,l33); if (l34 === undefined) break b3205;
l35 = l34;
{
const k3206 = keysOf(l35), v3206 = valuesOf(l35);
for (let n3206 = 0; n3206 < v3206.length; n3206++) {
l36 = k3206 === null ? n3206 : k3206[n3206];
l37 = v3206[n3206];
b3207: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f536(l0,l1); if (l41 === undefined) break b3204;
l42 = l41;
l43 = f549(l0,l1); if (l43 === undefined) break b3204;
l44 = l43;
l45 = new O28(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3204;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3208: {
if (l3 === undefined) break b3208;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3209: {
return l2;
}
}
function f550(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3210: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3210;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3210;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3211: {
if (l3 === undefined) break b3211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3212: {
return l2;
}
}
function f551(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3213: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3213;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3213;
l6 = l5;
l7 = f551(l0,l1); if (l7 === undefined) break b3213;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3213;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3213;
l10 = D(l9, l6); if (l10 === undefined) break b3213;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3214: {
if (l3 === undefined) break b3214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3215: {
return l2;
}
}
function f552(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function f553(l0,l1) {
let l3,l2;
b3216: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3217: {
if (l3 === undefined) break b3217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3218: {
return l2;
}
}
function g554(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3219: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3219;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3219;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3219;
if ((l7 === false)) break b3219;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3219;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3219;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3220: {
if (l3 === undefined) break b3220;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3221: {
return l2;
}
}
function f554(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g555(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3222: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3222;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3222;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3222;
if ((l7 === false)) break b3222;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3222;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3222;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3223: {
if (l3 === undefined) break b3223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3224: {
return l2;
}
}
function f555(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g556(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3225: {
b3226: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3226;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3226;
if (!(l5 === "account_closed")) break b3226;
l6 = f555(l0,l1); if (l6 === undefined) break b3226;
l7 = l6;
l8 = f554(l0,l1); if (l8 === undefined) break b3226;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3226;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3227: {
if (l3 !== undefined) break b3227;
l4 = f552(l0,l1); if (l4 === undefined) break b3227;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3227;
if (!(l5 === "event")) break b3227;
l6 = f555(l0,l1); if (l6 === undefined) break b3227;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
function f556(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
const f557 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27;
b3230: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3230;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b3230;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3231: {
if (l5 === undefined) break b3231;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3232: {
b3233: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3233;
l10 = l9;
l11 = l10;
l12 = H(l7) ? l7.months : undefined; if (l12 === undefined && (l12 = S(l7, "months")) === undefined) break b3233;
l13 = l12;
l14 = f50(l0,l1,l11,l13); if (l14 === undefined) break b3233;
l15 = l14;
l16 = l15;
l17 = 8;
l18 = 2;
l19 = b_substring(l16,l17,l18); if (l19 === undefined) break b3233;
l20 = l19;
l21 = 8;
l22 = 2;
l23 = b_substring(l11,l21,l22); if (l23 === undefined) break b3233;
l24 = l23;
if (!Q(l20, l24)) break b3233;
l25 = -1;
l26 = f4(l0,l1,l16,l25); if (l26 === undefined) break b3233;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b3234: {
if (l5 !== undefined) break b3234;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3234;
l10 = l9;
l11 = H(l7) ? l7.months : undefined; if (l11 === undefined && (l11 = S(l7, "months")) === undefined) break b3234;
l12 = l11;
l13 = f50(l0,l1,l10,l12); if (l13 === undefined) break b3234;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b3235: {
if (l5 === undefined) break b3235;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3236: {
return l2;
}
});
function g558(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3237: {
l3 = undefined;
l4 = f556(l0,l1); if (l4 === undefined) break b3237;
l5 = l4;
l6 = f552(l0,l1); if (l6 === undefined) break b3237;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3237;
l8 = l7;
l9 = f557(l0,l1,l5,l8); if (l9 === undefined) break b3237;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3238: {
if (l3 === undefined) break b3238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3239: {
return l2;
}
}
function f558(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b3240: {
l2 = new RegoSet();
}
b3241: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3241;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3241;
if (!(l5 === "account_closed")) break b3241;
b3242: {
l6 = f554(l0,l1); if (l6 === undefined) break b3242;
if ((l6 === false)) break b3242;
break b3241;}
l7 = f552(l0,l1); if (l7 === undefined) break b3241;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3241;
l10 = l9;
l2.add(l10);
}
b3243: {
l3 = undefined;
l4 = f556(l0,l1); if (l4 === undefined) break b3243;
if ((l4 === false)) break b3243;
l5 = f552(l0,l1); if (l5 === undefined) break b3243;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3243;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3243;
if ((l8 === false)) break b3243;
b3244: {
l9 = f558(l0,l1); if (l9 === undefined) break b3244;
if ((l9 === false)) break b3244;
break b3243;}
l10 = f552(l0,l1); if (l10 === undefined) break b3243;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3243;
l13 = l12;
l2.add(l13);
}
b3245: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3245;
l5 = l4;
l6 = f558(l0,l1); if (l6 === undefined) break b3245;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3245;
if ((l8 === false)) break b3245;
l9 = f552(l0,l1); if (l9 === undefined) break b3245;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3245;
l12 = l11;
l2.add(l12);
}
b3246: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3246;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3246;
if (!(l5 === "account_closed")) break b3246;
l6 = f554(l0,l1); if (l6 === undefined) break b3246;
l7 = l6;
l8 = f552(l0,l1); if (l8 === undefined) break b3246;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3246;
l10 = l9;
l11 = f557(l0,l1,l7,l10); if (l11 === undefined) break b3246;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b3246;
l14 = l13;
l15 = b_lte(l14,l12); if (l15 === undefined) break b3246;
if ((l15 === false)) break b3246;
l16 = f552(l0,l1); if (l16 === undefined) break b3246;
l17 = l16;
l18 = f27(l0,l1,"must_be_kept",l17); if (l18 === undefined) break b3246;
l19 = l18;
l2.add(l19);
}
b3247: {
return l2;
}
}
function f559(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3248: {
l2 = new RegoSet();
}
b3249: {
l3 = undefined;
b3250: {
l4 = f555(l0,l1); if (l4 === undefined) break b3250;
if ((l4 === false)) break b3250;
break b3249;}
l5 = new O8("event_on");
l2.add(l5);
}
b3251: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3251;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3251;
if (!(l5 === "unset")) break b3251;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3251;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3251;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3251;
l11 = l10;
l12 = new O27(l11);
l2.add(l12);
}
b3252: {
return l2;
}
}
function f560(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
let l3,l4,l2;
b3253: {
b3254: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3254;
if ((l4 === false)) break b3254;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3255: {
if (l3 !== undefined) break b3255;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3256: {
if (l3 === undefined) break b3256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3257: {
return l2;
}
}
function f561(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3258: {
l3 = undefined;
l4 = f556(l0,l1); if (l4 === undefined) break b3258;
if ((l4 === false)) break b3258;
l5 = f552(l0,l1); if (l5 === undefined) break b3258;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3258;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3259: {
if (l3 === undefined) break b3259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3260: {
return l2;
}
}
function f562(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3261: {
b3262: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3262;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3262;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3262;
if ((l7 === false)) break b3262;
l8 = f556(l0,l1); if (l8 === undefined) break b3262;
l9 = l8;
l10 = f552(l0,l1); if (l10 === undefined) break b3262;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3262;
l12 = l11;
l13 = f552(l0,l1); if (l13 === undefined) break b3262;
l14 = l13;
l15 = new Bare();
b3263: {
l16 = f558(l0,l1); if (l16 === undefined) break b3263;
l15["keep_through"] = l16;
}
b3264: {
l17 = f562(l0,l1); if (l17 === undefined) break b3264;
l15["qualifier"] = l17;
}
b3265: {
b3266: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3266;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3266;
l21 = D(l20, "values"); if (l21 === undefined) break b3266;
l18 = merge(l21, l15);
break b3265;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f182(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3262;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3267: {
if (l3 !== undefined) break b3267;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3268: {
if (l3 === undefined) break b3268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3269: {
return l2;
}
}
function f563(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3270: {
b3271: {
l3 = undefined;
b3272: {
l4 = f552(l0,l1); if (l4 === undefined) break b3272;
if ((l4 === false)) break b3272;
break b3271;}
l5 = f553(l0,l1); if (l5 === undefined) break b3271;
l6 = l5;
l7 = [];
b3273: {
l8 = f551(l0,l1); if (l8 === undefined) break b3273;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3271;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3274: {
if (l3 !== undefined) break b3274;
l4 = f559(l0,l1); if (l4 === undefined) break b3274;
l5 = l4;
l6 = f560(l0,l1); if (l6 === undefined) break b3274;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b3274;
l9 = l8;
l10 = f552(l0,l1); if (l10 === undefined) break b3274;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3274;
l13 = l12;
l14 = f552(l0,l1); if (l14 === undefined) break b3274;
l15 = l14;
l16 = f559(l0,l1); if (l16 === undefined) break b3274;
l17 = l16;
l18 = f560(l0,l1); if (l18 === undefined) break b3274;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f261(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3274;
l22 = l21;
l23 = [];
b3275: {
l24 = f552(l0,l1); if (l24 === undefined) break b3275;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3275;
if (!(l25 === "account_closed")) break b3275;
l26 = f67(l0,l1,"checks"); if (l26 === undefined) break b3275;
if ((l26 === false)) break b3275;
l27 = f561(l0,l1); if (l27 === undefined) break b3275;
l28 = l27;
l29 = f552(l0,l1); if (l29 === undefined) break b3275;
l30 = l29;
l31 = f151(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3275;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3274;
l35 = l34;
l36 = f552(l0,l1); if (l36 === undefined) break b3274;
l37 = l36;
l38 = f90(l0,l1,l37); if (l38 === undefined) break b3274;
l39 = l38;
l40 = f553(l0,l1); if (l40 === undefined) break b3274;
l41 = l40;
l42 = f551(l0,l1); if (l42 === undefined) break b3274;
l43 = l42;
l44 = f560(l0,l1); if (l44 === undefined) break b3274;
l45 = l44;
l46 = [];
b3276: {
l47 = f559(l0,l1); if (l47 === undefined) break b3276;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3276;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3276;
if ((l52 === false)) break b3276;
l53 = f552(l0,l1); if (l53 === undefined) break b3276;
l54 = l53;
l55 = f74(l0,l1,"keep_record",l54); if (l55 === undefined) break b3276;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f559(l0,l1); if (l58 === undefined) break b3274;
l59 = l58;
l60 = new Bare();
b3277: {
l61 = f558(l0,l1); if (l61 === undefined) break b3277;
l60["keep_through"] = l61;
}
b3278: {
l62 = f562(l0,l1); if (l62 === undefined) break b3278;
l60["qualifier"] = l62;
}
b3279: {
b3280: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3280;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3280;
l66 = D(l65, "values"); if (l66 === undefined) break b3280;
l63 = merge(l66, l60);
break b3279;
}
l63 = l60;
}
l67 = l63;
l68 = f563(l0,l1); if (l68 === undefined) break b3274;
l69 = l68;
l70 = new O63(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3274;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3281: {
if (l3 === undefined) break b3281;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3282: {
return l2;
}
}
function f564(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3283: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3283;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3283;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3284: {
if (l3 === undefined) break b3284;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3285: {
return l2;
}
}
function f565(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f566(l0,l1) {
let l3,l2;
b3286: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3287: {
if (l3 === undefined) break b3287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3288: {
return l2;
}
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3289: {
l3 = undefined;
l4 = f565(l0,l1); if (l4 === undefined) break b3289;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3289;
l8 = l7;
l9 = f565(l0,l1); if (l9 === undefined) break b3289;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3289;
l11 = l10;
l12 = f565(l0,l1); if (l12 === undefined) break b3289;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3289;
l14 = l13;
l15 = f565(l0,l1); if (l15 === undefined) break b3289;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3289;
l17 = l16;
l18 = new O77(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3289;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3290: {
if (l3 === undefined) break b3290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3291: {
return l2;
}
}
function f567(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3292: {
b3293: {
l3 = undefined;
b3294: {
l4 = f565(l0,l1); if (l4 === undefined) break b3294;
if ((l4 === false)) break b3294;
break b3293;}
l5 = f566(l0,l1); if (l5 === undefined) break b3293;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3293;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3295: {
if (l3 !== undefined) break b3295;
l4 = f565(l0,l1); if (l4 === undefined) break b3295;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3295;
l7 = l6;
l8 = f565(l0,l1); if (l8 === undefined) break b3295;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3295;
l11 = l10;
l12 = f566(l0,l1); if (l12 === undefined) break b3295;
l13 = l12;
l14 = f565(l0,l1); if (l14 === undefined) break b3295;
l15 = l14;
l16 = f567(l0,l1); if (l16 === undefined) break b3295;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3295;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3296: {
if (l3 === undefined) break b3296;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3297: {
return l2;
}
}
function f568(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g569(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3298: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3298;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3298;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3299: {
if (l3 === undefined) break b3299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3300: {
return l2;
}
}
function f569(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g569(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g570(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3301: {
l3 = undefined;
l4 = f569(l0,l1); if (l4 === undefined) break b3301;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3301;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3301;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3302: {
if (l3 === undefined) break b3302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3303: {
return l2;
}
}
function f570(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g570(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f571(l0,l1) {
let l3,l2;
b3304: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3305: {
if (l3 === undefined) break b3305;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3306: {
return l2;
}
}
function g572(l0,l1) {
let l3,l4,l2;
b3307: {
l3 = undefined;
l4 = new O55("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3308: {
if (l3 === undefined) break b3308;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3309: {
return l2;
}
}
function f572(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g573(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3310: {
b3311: {
l3 = undefined;
b3312: {
l4 = f570(l0,l1); if (l4 === undefined) break b3312;
if ((l4 === false)) break b3312;
break b3311;}
l5 = f571(l0,l1); if (l5 === undefined) break b3311;
l6 = l5;
l7 = [];
b3313: {
l8 = f569(l0,l1); if (l8 === undefined) break b3313;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3311;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3314: {
if (l3 !== undefined) break b3314;
l4 = f572(l0,l1); if (l4 === undefined) break b3314;
l5 = l4;
l6 = f569(l0,l1); if (l6 === undefined) break b3314;
l7 = l6;
l8 = f570(l0,l1); if (l8 === undefined) break b3314;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b3314;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3315: {
if (l3 === undefined) break b3315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3316: {
return l2;
}
}
function f573(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g573(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g574(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3317: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3317;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3317;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3317;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3317;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3317;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3318: {
if (l3 === undefined) break b3318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3319: {
return l2;
}
}
function f574(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g574(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g575(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3320: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3320;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3320;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3320;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3321: {
if (l3 === undefined) break b3321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3322: {
return l2;
}
}
function f575(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g575(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g576(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3323: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3323;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3323;
l6 = l5;
l7 = f575(l0,l1); if (l7 === undefined) break b3323;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3323;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3323;
if ((l10 === false)) break b3323;
l11 = f575(l0,l1); if (l11 === undefined) break b3323;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3324: {
if (l3 === undefined) break b3324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3325: {
return l2;
}
}
function f576(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function f577(l0,l1) {
let l3,l2;
b3326: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3327: {
if (l3 === undefined) break b3327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3328: {
return l2;
}
}
function f578(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3329: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f236(l0,l1); if (l8 === undefined) break b3329;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3329;
l10 = D(l9, l6); if (l10 === undefined) break b3329;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3329;
l13 = l12;
l14 = f236(l0,l1); if (l14 === undefined) break b3329;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3329;
l16 = D(l15, l13); if (l16 === undefined) break b3329;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3330: {
if (l5 === undefined) break b3330;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3331: {
return l2;
}
}
function g579(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3332: {
l3 = undefined;
l4 = f576(l0,l1); if (l4 === undefined) break b3332;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3332;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3332;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3332;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3332;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3332;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3332;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3332;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3333: {
if (l3 === undefined) break b3333;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3334: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3334;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3334;
l6 = l5;
l7 = f576(l0,l1); if (l7 === undefined) break b3334;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3334;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3334;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3334;
l11 = l10;
l12 = f578(l0,l1,l6,l11); if (l12 === undefined) break b3334;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3335: {
if (l3 === undefined) break b3335;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3336: {
return l2;
}
}
function f579(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g580(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3337: {
l3 = undefined;
l4 = f579(l0,l1); if (l4 === undefined) break b3337;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3337;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3337;
if ((l8 === false)) break b3337;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3338: {
if (l3 === undefined) break b3338;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3339: {
return l2;
}
}
function f580(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3340: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3340;
if ((l4 === false)) break b3340;
l5 = f34(l0,l1); if (l5 === undefined) break b3340;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3340;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3340;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3340;
if (!(l13 === "unavailable")) break b3340;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3341: {
if (l3 === undefined) break b3341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3342: {
return l2;
}
}
function f581(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function f582(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3343: {
b3344: {
l4 = undefined;
l5 = l3;
l6 = [];
b3345: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3345;
{
const k3346 = keysOf(l7), v3346 = valuesOf(l7);
for (let n3346 = 0; n3346 < v3346.length; n3346++) {
l8 = k3346 === null ? n3346 : k3346[n3346];
l9 = v3346[n3346];
b3347: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3347;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3347;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3347;
if (!Q(l12, l14)) break b3347;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3344;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3344;
if ((l19 === false)) break b3344;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3344;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3344;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3344;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b3348: {
if (l4 !== undefined) break b3348;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3349: {
if (l4 === undefined) break b3349;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3350: {
return l2;
}
}
function g583(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b3351: {
l2 = new RegoSet();
}
b3352: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3352;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3352;
l7 = l6;
{
const k3353 = keysOf(l7), v3353 = valuesOf(l7);
for (let n3353 = 0; n3353 < v3353.length; n3353++) {
l8 = k3353 === null ? n3353 : k3353[n3353];
l9 = v3353[n3353];
b3354: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3355: {
l3 = undefined;
b3356: {
l4 = f580(l0,l1); if (l4 === undefined) break b3356;
if ((l4 === false)) break b3356;
break b3355;}
l5 = f576(l0,l1); if (l5 === undefined) break b3355;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3355;
l7 = l6;
l8 = f582(l0,l1,l7); if (l8 === undefined) break b3355;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3355;
l11 = l10;
{
const k3357 = keysOf(l11), v3357 = valuesOf(l11);
for (let n3357 = 0; n3357 < v3357.length; n3357++) {
l12 = k3357 === null ? n3357 : k3357[n3357];
l13 = v3357[n3357];
b3358: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3359: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3359;
if ((l4 === false)) break b3359;
l5 = f576(l0,l1); if (l5 === undefined) break b3359;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3359;
l7 = l6;
l8 = f582(l0,l1,l7); if (l8 === undefined) break b3359;
l9 = l8;
l10 = f576(l0,l1); if (l10 === undefined) break b3359;
l11 = H(l10) ? l10.application : undefined; if (l11 === undefined && (l11 = S(l10, "application")) === undefined) break b3359;
l12 = H(l11) ? l11.before_regulation : undefined; if (l12 === undefined && (l12 = S(l11, "before_regulation")) === undefined) break b3359;
l13 = l12;
l14 = new RegoSet();
l14.add("readings");
l15 = b_object_filter(l13,l14); if (l15 === undefined) break b3359;
l16 = l15;
l17 = b_object_union(l9,l16); if (l17 === undefined) break b3359;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b3359;
l20 = l19;
{
const k3360 = keysOf(l20), v3360 = valuesOf(l20);
for (let n3360 = 0; n3360 < v3360.length; n3360++) {
l21 = k3360 === null ? n3360 : k3360[n3360];
l22 = v3360[n3360];
b3361: {
l23 = l21;
l24 = l22;
l2.add(l24);
}
}
}
}
b3362: {
l3 = undefined;
l4 = f576(l0,l1); if (l4 === undefined) break b3362;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3362;
l6 = l5;
l7 = f582(l0,l1,l6); if (l7 === undefined) break b3362;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3362;
l10 = l9;
{
const k3363 = keysOf(l10), v3363 = valuesOf(l10);
for (let n3363 = 0; n3363 < v3363.length; n3363++) {
l11 = k3363 === null ? n3363 : k3363[n3363];
l12 = v3363[n3363];
b3364: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3365: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3365;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3365;
l6 = l5;
l7 = f576(l0,l1); if (l7 === undefined) break b3365;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3365;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3365;
l10 = D(l9, l6); if (l10 === undefined) break b3365;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3365;
l13 = l12;
{
const k3366 = keysOf(l13), v3366 = valuesOf(l13);
for (let n3366 = 0; n3366 < v3366.length; n3366++) {
l14 = k3366 === null ? n3366 : k3366[n3366];
l15 = v3366[n3366];
b3367: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3368: {
return l2;
}
}
function f583(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3369: {
l3 = undefined;
l4 = [];
b3370: {
b3371: {
l5 = f580(l0,l1); if (l5 === undefined) break b3371;
if ((l5 === false)) break b3371;
break b3370;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3370;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3370;
l10 = l9;
l11 = f205(l0,l1,l10); if (l11 === undefined) break b3370;
l12 = l11;
l13 = f576(l0,l1); if (l13 === undefined) break b3370;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3370;
l15 = l14;
l16 = f582(l0,l1,l15); if (l16 === undefined) break b3370;
l17 = l16;
l18 = f579(l0,l1); if (l18 === undefined) break b3370;
l19 = l18;
l20 = new O43("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3372: {
if (l3 === undefined) break b3372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3373: {
return l2;
}
}
function f584(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g585(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3374: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3374;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3374;
l6 = l5;
l7 = f576(l0,l1); if (l7 === undefined) break b3374;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3374;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3374;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3374;
if ((l11 === false)) break b3374;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3374;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3374;
if (!(l13 === true)) break b3374;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3375: {
if (l3 === undefined) break b3375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3376: {
return l2;
}
}
function f585(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g585(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g586(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3377: {
l3 = undefined;
l4 = f576(l0,l1); if (l4 === undefined) break b3377;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3377;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3377;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3377;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3377;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3377;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3377;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3377;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3378: {
if (l3 === undefined) break b3378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3379: {
return l2;
}
}
function f586(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3380: {
l3 = undefined;
l4 = [];
b3381: {
b3382: {
l5 = f585(l0,l1); if (l5 === undefined) break b3382;
if ((l5 === false)) break b3382;
break b3381;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3381;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3381;
l10 = l9;
l11 = f205(l0,l1,l10); if (l11 === undefined) break b3381;
l12 = l11;
l13 = f576(l0,l1); if (l13 === undefined) break b3381;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3381;
l15 = l14;
l16 = f582(l0,l1,l15); if (l16 === undefined) break b3381;
l17 = l16;
l18 = f586(l0,l1); if (l18 === undefined) break b3381;
l19 = l18;
l20 = new O43("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3383: {
if (l3 === undefined) break b3383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3384: {
return l2;
}
}
function f587(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g588(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3385: {
l3 = undefined;
l4 = [];
b3386: {
l5 = f585(l0,l1); if (l5 === undefined) break b3386;
if ((l5 === false)) break b3386;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3386;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3386;
l10 = l9;
l11 = f205(l0,l1,l10); if (l11 === undefined) break b3386;
l12 = l11;
l13 = f586(l0,l1); if (l13 === undefined) break b3386;
l14 = l13;
l15 = f576(l0,l1); if (l15 === undefined) break b3386;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b3386;
l17 = l16;
l18 = new O43("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3387: {
if (l3 === undefined) break b3387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3388: {
return l2;
}
}
function f588(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g589(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3389: {
l3 = undefined;
l4 = [];
b3390: {
l5 = f584(l0,l1); if (l5 === undefined) break b3390;
l6 = l5;
l7 = f587(l0,l1); if (l7 === undefined) break b3390;
l8 = l7;
l9 = f588(l0,l1); if (l9 === undefined) break b3390;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3391 = keysOf(l12), v3391 = valuesOf(l12);
for (let n3391 = 0; n3391 < v3391.length; n3391++) {
l13 = k3391 === null ? n3391 : k3391[n3391];
l14 = v3391[n3391];
b3392: {
l15 = l13;
l16 = l14;
{
const k3393 = keysOf(l16), v3393 = valuesOf(l16);
for (let n3393 = 0; n3393 < v3393.length; n3393++) {
l17 = k3393 === null ? n3393 : k3393[n3393];
l18 = v3393[n3393];
b3394: {
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
b3395: {
if (l3 === undefined) break b3395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3396: {
return l2;
}
}
function f589(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g589(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function f590(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3397: {
l4 = undefined;
l5 = l3;
l6 = f236(l0,l1); if (l6 === undefined) break b3397;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3397;
l8 = D(l7, l5); if (l8 === undefined) break b3397;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3397;
if ((l10 === false)) break b3397;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3398: {
if (l4 === undefined) break b3398;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3399: {
return l2;
}
}
function f591(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3400: {
l4 = undefined;
l5 = l3;
l6 = f590(l0,l1,l5); if (l6 === undefined) break b3400;
if ((l6 === false)) break b3400;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3400;
l9 = l8;
l10 = f590(l0,l1,l9); if (l10 === undefined) break b3400;
if ((l10 === false)) break b3400;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3401: {
if (l4 === undefined) break b3401;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3402: {
return l2;
}
}
function f592(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3403: {
b3404: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3405: {
l8 = f590(l0,l1,l6); if (l8 === undefined) break b3405;
if ((l8 === false)) break b3405;
break b3404;}
l9 = new RegoSet();
b3406: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3406;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3406;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3406;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3407 = keysOf(l19), v3407 = valuesOf(l19);
for (let n3407 = 0; n3407 < v3407.length; n3407++) {
l20 = k3407 === null ? n3407 : k3407[n3407];
l21 = v3407[n3407];
b3408: {
l22 = l20;
l23 = l21;
b3409: {
l24 = f591(l0,l1,l23); if (l24 === undefined) break b3409;
if ((l24 === false)) break b3409;
break b3408;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3408;
l28 = l27;
l29 = new O78(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b3410: {
if (l5 !== undefined) break b3410;
l6 = l3;
l7 = l4;
l8 = f236(l0,l1); if (l8 === undefined) break b3410;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3410;
l10 = D(l9, l6); if (l10 === undefined) break b3410;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3410;
if ((l12 === false)) break b3410;
l13 = f236(l0,l1); if (l13 === undefined) break b3410;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3410;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3410;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3410;
l21 = l20;
l22 = new RegoSet();
l23 = new O78(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3411: {
if (l5 !== undefined) break b3411;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3412: {
if (l5 === undefined) break b3412;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3413: {
return l2;
}
}
function g593(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3414: {
l2 = new RegoSet();
}
b3415: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3415;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3415;
l6 = l5;
l7 = f576(l0,l1); if (l7 === undefined) break b3415;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3415;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3415;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3415;
l11 = l10;
l12 = f592(l0,l1,l6,l11); if (l12 === undefined) break b3415;
l13 = l12;
{
const k3416 = keysOf(l13), v3416 = valuesOf(l13);
for (let n3416 = 0; n3416 < v3416.length; n3416++) {
l14 = k3416 === null ? n3416 : k3416[n3416];
l15 = v3416[n3416];
b3417: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3418: {
return l2;
}
}
function f593(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g594(l0,l1) {
let l3,l4,l5,l2;
b3419: {
l3 = undefined;
l4 = f586(l0,l1); if (l4 === undefined) break b3419;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3420: {
if (l3 === undefined) break b3420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3421: {
return l2;
}
}
function f594(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g595(l0,l1) {
let l3,l4,l5,l6,l2;
b3422: {
l3 = undefined;
b3423: {
l4 = f580(l0,l1); if (l4 === undefined) break b3423;
if ((l4 === false)) break b3423;
break b3422;}
l5 = f579(l0,l1); if (l5 === undefined) break b3422;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3424: {
if (l3 === undefined) break b3424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3425: {
return l2;
}
}
function f595(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3426: {
l3 = undefined;
b3427: {
l4 = f580(l0,l1); if (l4 === undefined) break b3427;
if ((l4 === false)) break b3427;
break b3426;}
l5 = f576(l0,l1); if (l5 === undefined) break b3426;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3426;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3426;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3426;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3426;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3426;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3426;
l15 = l14;
l16 = f578(l0,l1,l15,l12); if (l16 === undefined) break b3426;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3428: {
if (l3 === undefined) break b3428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3429: {
return l2;
}
}
function f596(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g597(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3430: {
b3431: {
l3 = undefined;
b3432: {
l4 = f580(l0,l1); if (l4 === undefined) break b3432;
if ((l4 === false)) break b3432;
break b3431;}
l5 = f576(l0,l1); if (l5 === undefined) break b3431;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3431;
l7 = l6;
l8 = f582(l0,l1,l7); if (l8 === undefined) break b3431;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3431;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3431;
l12 = l11;
l13 = f576(l0,l1); if (l13 === undefined) break b3431;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3431;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3431;
l16 = l15;
l17 = new Bare();
b3433: {
l18 = f594(l0,l1); if (l18 === undefined) break b3433;
l17["adjust_by"] = l18;
}
b3434: {
l19 = f595(l0,l1); if (l19 === undefined) break b3434;
l17["apply_by"] = l19;
}
b3435: {
l20 = f596(l0,l1); if (l20 === undefined) break b3435;
l17["apply_by_cautious"] = l20;
}
b3436: {
b3437: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3437;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3437;
l24 = D(l23, "values"); if (l24 === undefined) break b3437;
l21 = merge(l24, l17);
break b3436;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f182(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3431;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3438: {
if (l3 !== undefined) break b3438;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3439: {
if (l3 === undefined) break b3439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3440: {
return l2;
}
}
function f597(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g597(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g598(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3441: {
b3442: {
l3 = undefined;
l4 = f576(l0,l1); if (l4 === undefined) break b3442;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3442;
if ((l5 === false)) break b3442;
l6 = f576(l0,l1); if (l6 === undefined) break b3442;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3442;
l8 = l7;
l9 = f582(l0,l1,l8); if (l9 === undefined) break b3442;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3442;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3442;
l13 = l12;
l14 = f576(l0,l1); if (l14 === undefined) break b3442;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3442;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3442;
l17 = l16;
l18 = new Bare();
b3443: {
l19 = f594(l0,l1); if (l19 === undefined) break b3443;
l18["adjust_by"] = l19;
}
b3444: {
l20 = f595(l0,l1); if (l20 === undefined) break b3444;
l18["apply_by"] = l20;
}
b3445: {
l21 = f596(l0,l1); if (l21 === undefined) break b3445;
l18["apply_by_cautious"] = l21;
}
b3446: {
b3447: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3447;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3447;
l25 = D(l24, "values"); if (l25 === undefined) break b3447;
l22 = merge(l25, l18);
break b3446;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f182(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3442;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3448: {
if (l3 !== undefined) break b3448;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f598(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g599(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3451: {
l3 = undefined;
l4 = [];
b3452: {
l5 = f576(l0,l1); if (l5 === undefined) break b3452;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3452;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3452;
{
const k3453 = keysOf(l7), v3453 = valuesOf(l7);
for (let n3453 = 0; n3453 < v3453.length; n3453++) {
l8 = k3453 === null ? n3453 : k3453[n3453];
l9 = v3453[n3453];
b3454: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3454;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3454;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3454;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3454;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3454;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3454;
if ((l21 === false)) break b3454;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3455: {
if (l3 === undefined) break b3455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3456: {
return l2;
}
}
function f599(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g600(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3457: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3457;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3457;
l6 = l5;
l7 = f599(l0,l1); if (l7 === undefined) break b3457;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3457;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3457;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3457;
if ((l12 === false)) break b3457;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3458: {
if (l3 === undefined) break b3458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3459: {
return l2;
}
}
function f600(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g601(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3460: {
l2 = new RegoSet();
}
b3461: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3461;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3461;
l6 = l5;
l7 = f576(l0,l1); if (l7 === undefined) break b3461;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3461;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3461;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3461;
if ((l11 === false)) break b3461;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3461;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3461;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3461;
l18 = f587(l0,l1); if (l18 === undefined) break b3461;
{
const k3462 = keysOf(l18), v3462 = valuesOf(l18);
for (let n3462 = 0; n3462 < v3462.length; n3462++) {
l19 = k3462 === null ? n3462 : k3462[n3462];
l20 = v3462[n3462];
b3463: {
l21 = l19;
l22 = l20;
l23 = f217(l0,l1,l22); if (l23 === undefined) break b3463;
if ((l23 === false)) break b3463;
l24 = f576(l0,l1); if (l24 === undefined) break b3463;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3463;
l26 = l25;
l27 = f27(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b3463;
l28 = l27;
l2.add(l28);
}
}
}
}
b3464: {
l3 = undefined;
l4 = f587(l0,l1); if (l4 === undefined) break b3464;
{
const k3465 = keysOf(l4), v3465 = valuesOf(l4);
for (let n3465 = 0; n3465 < v3465.length; n3465++) {
l5 = k3465 === null ? n3465 : k3465[n3465];
l6 = v3465[n3465];
b3466: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3466;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3466;
if ((l11 === false)) break b3466;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3466;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3466;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3466;
if ((l15 === false)) break b3466;
l16 = f599(l0,l1); if (l16 === undefined) break b3466;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3466;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3466;
if ((l21 === false)) break b3466;
b3467: {
l22 = f600(l0,l1); if (l22 === undefined) break b3467;
if ((l22 === false)) break b3467;
break b3466;}
l23 = f576(l0,l1); if (l23 === undefined) break b3466;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3466;
l25 = l24;
l26 = f582(l0,l1,l25); if (l26 === undefined) break b3466;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3466;
l29 = l28;
l2.add(l29);
}
}
}
}
b3468: {
l3 = undefined;
l4 = f581(l0,l1); if (l4 === undefined) break b3468;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3468;
l7 = l6;
l2.add(l7);
}
b3469: {
return l2;
}
}
function f601(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g601(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g602(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3470: {
b3471: {
l3 = undefined;
b3472: {
l4 = f576(l0,l1); if (l4 === undefined) break b3472;
if ((l4 === false)) break b3472;
break b3471;}
l5 = f577(l0,l1); if (l5 === undefined) break b3471;
l6 = l5;
l7 = [];
b3473: {
l8 = f574(l0,l1); if (l8 === undefined) break b3473;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3471;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3474: {
if (l3 !== undefined) break b3474;
l4 = f580(l0,l1); if (l4 === undefined) break b3474;
if ((l4 === false)) break b3474;
b3475: {
l5 = f576(l0,l1); if (l5 === undefined) break b3475;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3475;
if ((l6 === false)) break b3475;
break b3474;}
l7 = f577(l0,l1); if (l7 === undefined) break b3474;
l8 = l7;
l9 = f574(l0,l1); if (l9 === undefined) break b3474;
l10 = l9;
l11 = f583(l0,l1); if (l11 === undefined) break b3474;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3474;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3476: {
if (l3 !== undefined) break b3476;
l4 = new RegoSet();
b3477: {
l5 = f589(l0,l1); if (l5 === undefined) break b3477;
{
const k3478 = keysOf(l5), v3478 = valuesOf(l5);
for (let n3478 = 0; n3478 < v3478.length; n3478++) {
l6 = k3478 === null ? n3478 : k3478[n3478];
l7 = v3478[n3478];
b3479: {
l8 = l6;
l9 = l7;
l10 = f211(l0,l1,l9); if (l10 === undefined) break b3479;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f593(l0,l1); if (l13 === undefined) break b3476;
l14 = l13;
l15 = f215(l0,l1,l12,l14); if (l15 === undefined) break b3476;
l16 = l15;
l17 = l16;
l18 = f589(l0,l1); if (l18 === undefined) break b3476;
l19 = l18;
l20 = f218(l0,l1,l19); if (l20 === undefined) break b3476;
l21 = l20;
l22 = f589(l0,l1); if (l22 === undefined) break b3476;
l23 = l22;
l24 = f220(l0,l1,l23,l17); if (l24 === undefined) break b3476;
l25 = l24;
l26 = f597(l0,l1); if (l26 === undefined) break b3476;
l27 = l26;
l28 = f598(l0,l1); if (l28 === undefined) break b3476;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3476;
l31 = l30;
l32 = f577(l0,l1); if (l32 === undefined) break b3476;
l33 = l32;
l34 = f574(l0,l1); if (l34 === undefined) break b3476;
l35 = l34;
l36 = f583(l0,l1); if (l36 === undefined) break b3476;
l37 = l36;
l38 = f593(l0,l1); if (l38 === undefined) break b3476;
l39 = l38;
l40 = new Bare();
b3480: {
l41 = f594(l0,l1); if (l41 === undefined) break b3480;
l40["adjust_by"] = l41;
}
b3481: {
l42 = f595(l0,l1); if (l42 === undefined) break b3481;
l40["apply_by"] = l42;
}
b3482: {
l43 = f596(l0,l1); if (l43 === undefined) break b3482;
l40["apply_by_cautious"] = l43;
}
b3483: {
b3484: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b3484;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b3484;
l47 = D(l46, "values"); if (l47 === undefined) break b3484;
l44 = merge(l47, l40);
break b3483;
}
l44 = l40;
}
l48 = l44;
l49 = f601(l0,l1); if (l49 === undefined) break b3476;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f25(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3476;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b3485: {
if (l3 === undefined) break b3485;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3486: {
return l2;
}
}
function f602(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g602(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3487: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3487;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3487;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3488: {
if (l3 === undefined) break b3488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3489: {
return l2;
}
}
function f603(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3490: {
l3 = undefined;
l4 = f603(l0,l1); if (l4 === undefined) break b3490;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3490;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3490;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3490;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3491: {
if (l3 === undefined) break b3491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3492: {
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
function f605(l0,l1) {
let l3,l2;
b3493: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3494: {
if (l3 === undefined) break b3494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3495: {
return l2;
}
}
function g606(l0,l1) {
let l3,l4,l5,l6,l2;
b3496: {
l3 = undefined;
l4 = new Bare();
l5 = new O79("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O80("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3497: {
if (l3 === undefined) break b3497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3498: {
return l2;
}
}
function f606(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g606(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f607(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3499: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b3499;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3499;
l9 = l8;
l10 = b_object_get(l9,l7,"untold"); if (l10 === undefined) break b3499;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b3500: {
if (l4 === undefined) break b3500;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3501: {
return l2;
}
}
function g608(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3502: {
l3 = undefined;
l4 = new O81("","");
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
b3503: {
if (l3 === undefined) break b3503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3504: {
return l2;
}
}
function f608(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g608(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f609(l0,l1,l3) {
let l4,l5,l6,l2;
b3505: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.kind : undefined; if (l6 === undefined && (l6 = S(l5, "kind")) === undefined) break b3505;
if (!(l6 === "duty")) break b3505;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3506: {
if (l4 === undefined) break b3506;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3507: {
return l2;
}
}
function f610(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3508: {
l4 = undefined;
l5 = l3;
l6 = f608(l0,l1); if (l6 === undefined) break b3508;
l7 = l6;
l8 = new Bare();
l9 = new RegoSet();
l9.add(l5);
l8["missing"] = l9;
l10 = b_object_union(l7,l8); if (l10 === undefined) break b3508;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b3509: {
if (l4 === undefined) break b3509;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3510: {
return l2;
}
}
function f611(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3511: {
b3512: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b3512;
if ((l8 === false)) break b3512;
l9 = f115(l0,l1,l7); if (l9 === undefined) break b3512;
l10 = l9;
if (!(l10 === "day")) break b3512;
l11 = H(l6) ? l6.interval : undefined; if (l11 === undefined && (l11 = S(l6, "interval")) === undefined) break b3512;
l12 = l11;
l13 = f40(l0,l1,l12,l7); if (l13 === undefined) break b3512;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b3513: {
if (l5 !== undefined) break b3513;
l6 = l3;
l7 = l4;
l8 = f115(l0,l1,l7); if (l8 === undefined) break b3513;
l9 = l8;
l10 = H(l6) ? l6.interval : undefined; if (l10 === undefined && (l10 = S(l6, "interval")) === undefined) break b3513;
if (!Q(l9, l10)) break b3513;
l11 = f117(l0,l1,l7); if (l11 === undefined) break b3513;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3514: {
if (l5 !== undefined) break b3514;
l6 = l3;
l7 = l4;
b3515: {
l8 = H(l6) ? l6.interval : undefined; if (l8 === undefined && (l8 = S(l6, "interval")) === undefined) break b3515;
if ((l8 === false)) break b3515;
break b3514;}
l9 = f117(l0,l1,l7); if (l9 === undefined) break b3514;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b3516: {
if (l5 === undefined) break b3516;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3517: {
return l2;
}
}
function f612(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3518: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3518;
l10 = l9;
l11 = f236(l0,l1); if (l11 === undefined) break b3518;
l12 = H(l11) ? l11.before : undefined; if (l12 === undefined && (l12 = S(l11, "before")) === undefined) break b3518;
l13 = D(l12, l10); if (l13 === undefined) break b3518;
l14 = l13;
l15 = b_plus(l14,l7); if (l15 === undefined) break b3518;
l16 = l15;
l17 = 1;
l18 = b_minus(l16,l17); if (l18 === undefined) break b3518;
l19 = l18;
l20 = f236(l0,l1); if (l20 === undefined) break b3518;
l21 = H(l20) ? l20.list : undefined; if (l21 === undefined && (l21 = S(l20, "list")) === undefined) break b3518;
l22 = D(l21, l19); if (l22 === undefined) break b3518;
l23 = l22;
if (l5 === undefined) l5 = l23; else if (!Q(l5, l23)) conflict();
}
b3519: {
if (l5 === undefined) break b3519;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3520: {
return l2;
}
}
function f613(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b3521: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3522: {
l8 = H(l6) ? l6.check_by : undefined; if (l8 === undefined && (l8 = S(l6, "check_by")) === undefined) break b3522;
if ((l8 === false)) break b3522;
break b3521;}
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b3523: {
if (l5 === undefined) break b3523;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3524: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.check_by : undefined; if (l8 === undefined && (l8 = S(l6, "check_by")) === undefined) break b3524;
l9 = H(l8) ? l8.time : undefined; if (l9 === undefined && (l9 = S(l8, "time")) === undefined) break b3524;
l10 = l9;
l11 = f51(l0,l1,l7,l10); if (l11 === undefined) break b3524;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3525: {
if (l5 === undefined) break b3525;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3526: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.check_by : undefined; if (l8 === undefined && (l8 = S(l6, "check_by")) === undefined) break b3526;
l9 = H(l8) ? l8.time : undefined; if (l9 === undefined && (l9 = S(l8, "time")) === undefined) break b3526;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3526;
l11 = l10;
l12 = f612(l0,l1,l7,l11); if (l12 === undefined) break b3526;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3527: {
if (l5 === undefined) break b3527;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3528: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b3528;
l11 = l10;
l12 = [l11,"01"];
l13 = b_concat("-",l12); if (l13 === undefined) break b3528;
l14 = l13;
l15 = H(l6) ? l6.check_by : undefined; if (l15 === undefined && (l15 = S(l6, "check_by")) === undefined) break b3528;
l16 = H(l15) ? l15.months_later : undefined; if (l16 === undefined && (l16 = S(l15, "months_later")) === undefined) break b3528;
l17 = l16;
l18 = f50(l0,l1,l14,l17); if (l18 === undefined) break b3528;
l19 = l18;
l20 = l19;
l21 = f40(l0,l1,"month",l20); if (l21 === undefined) break b3528;
l22 = l21;
l23 = H(l22) ? l22.last : undefined; if (l23 === undefined && (l23 = S(l22, "last")) === undefined) break b3528;
l24 = l23;
if (l5 === undefined) l5 = l24; else if (!Q(l5, l24)) conflict();
}
b3529: {
if (l5 === undefined) break b3529;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3530: {
return l2;
}
}
function f614(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3531: {
b3532: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f612(l0,l1,l6,l7); if (l8 === undefined) break b3532;
if ((l8 === false)) break b3532;
l9 = new RegoSet();
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b3533: {
if (l5 !== undefined) break b3533;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3533;
l10 = l9;
l11 = l10;
b3534: {
l12 = f591(l0,l1,l11); if (l12 === undefined) break b3534;
if ((l12 === false)) break b3534;
break b3533;}
l13 = 0;
l14 = 4;
l15 = b_substring(l11,l13,l14); if (l15 === undefined) break b3533;
l16 = l15;
l17 = new RegoSet();
l18 = new O78(l16);
l17.add(l18);
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3535: {
if (l5 !== undefined) break b3535;
l6 = l3;
l7 = l4;
l8 = f236(l0,l1); if (l8 === undefined) break b3535;
l9 = H(l8) ? l8.list : undefined; if (l9 === undefined && (l9 = S(l8, "list")) === undefined) break b3535;
l10 = l9;
l11 = b_max(l10); if (l11 === undefined) break b3535;
l12 = l11;
l13 = l12;
l14 = 0;
l15 = 4;
l16 = b_substring(l13,l14,l15); if (l16 === undefined) break b3535;
l17 = l16;
l18 = b_to_number(l17); if (l18 === undefined) break b3535;
l19 = l18;
l20 = 1;
l21 = b_plus(l19,l20); if (l21 === undefined) break b3535;
l22 = l21;
l23 = 10;
l24 = b_format_int(l22,l23); if (l24 === undefined) break b3535;
l25 = l24;
l26 = new RegoSet();
l27 = new O78(l25);
l26.add(l27);
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b3536: {
if (l5 === undefined) break b3536;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3537: {
return l2;
}
}
function f615(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3538: {
b3539: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.check_by : undefined; if (l10 === undefined && (l10 = S(l8, "check_by")) === undefined) break b3539;
l11 = l10;
l12 = b_internal_member_2("unset",l11); if (l12 === undefined) break b3539;
if ((l12 === false)) break b3539;
l13 = new RegoSet();
b3540: {
l14 = ["time","months_later"];
l15 = l14;
{
const k3541 = keysOf(l15), v3541 = valuesOf(l15);
for (let n3541 = 0; n3541 < v3541.length; n3541++) {
l16 = k3541 === null ? n3541 : k3541[n3541];
l17 = v3541[n3541];
b3542: {
l18 = l16;
l19 = l17;
l20 = H(l8) ? l8.check_by : undefined; if (l20 === undefined && (l20 = S(l8, "check_by")) === undefined) break b3542;
l21 = D(l20, l19); if (l21 === undefined) break b3542;
if (!(l21 === "unset")) break b3542;
l22 = H(l7) ? l7.rule : undefined; if (l22 === undefined && (l22 = S(l7, "rule")) === undefined) break b3542;
l23 = l22;
l24 = [l23,"check_by",l19];
l25 = b_concat(".",l24); if (l25 === undefined) break b3542;
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
b3543: {
if (l6 !== undefined) break b3543;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.check_by : undefined; if (l10 === undefined && (l10 = S(l8, "check_by")) === undefined) break b3543;
l11 = H(l10) ? l10.time : undefined; if (l11 === undefined && (l11 = S(l10, "time")) === undefined) break b3543;
l12 = H(l11) ? l11.workdays : undefined; if (l12 === undefined && (l12 = S(l11, "workdays")) === undefined) break b3543;
l13 = l12;
l14 = f614(l0,l1,l9,l13); if (l14 === undefined) break b3543;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b3544: {
if (l6 === undefined) break b3544;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b3545: {
return l2;
}
}
function f616(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3546: {
b3547: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b3547;
l11 = l10;
l12 = f613(l0,l1,l8,l11); if (l12 === undefined) break b3547;
l13 = l12;
l14 = l13;
l15 = new Bare();
l16 = b_object_get(l8,"check_by",l15); if (l16 === undefined) break b3547;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3547;
l19 = l18;
l20 = f608(l0,l1); if (l20 === undefined) break b3547;
l21 = l20;
l22 = H(l9) ? l9.first : undefined; if (l22 === undefined && (l22 = S(l9, "first")) === undefined) break b3547;
l23 = l22;
l24 = H(l9) ? l9.name : undefined; if (l24 === undefined && (l24 = S(l9, "name")) === undefined) break b3547;
l25 = l24;
l26 = H(l9) ? l9.name : undefined; if (l26 === undefined && (l26 = S(l9, "name")) === undefined) break b3547;
l27 = l26;
l28 = [];
b3548: {
l29 = f67(l0,l1,"working"); if (l29 === undefined) break b3548;
if ((l29 === false)) break b3548;
l30 = b_object_get(l8,"check_by",l8); if (l30 === undefined) break b3548;
l31 = l30;
l32 = H(l9) ? l9.name : undefined; if (l32 === undefined && (l32 = S(l9, "name")) === undefined) break b3548;
l33 = l32;
l34 = H(l31) ? l31.clause : undefined; if (l34 === undefined && (l34 = S(l31, "clause")) === undefined) break b3548;
l35 = l34;
l36 = [];
l37 = new O9("period",l33);
l36.push(l37);
l38 = new O10(l35,"due_on",l14);
l36.push(l38);
l39 = l36;
{
const k3549 = keysOf(l39), v3549 = valuesOf(l39);
for (let n3549 = 0; n3549 < v3549.length; n3549++) {
l40 = k3549 === null ? n3549 : k3549[n3549];
l41 = v3549[n3549];
b3550: {
l42 = l40;
l43 = l41;
l28.push(l43);
}
}
}
}
l44 = l28;
l45 = new O81(l14,l23);
l46 = new O18(l25);
l45["named"] = l46;
l45["readings"] = l19;
l47 = new O35(l14,l27);
l45["values"] = l47;
l45["working"] = l44;
l48 = b_object_union(l21,l45); if (l48 === undefined) break b3547;
l49 = l48;
if (l6 === undefined) l6 = l49; else if (!Q(l6, l49)) conflict();
}
b3551: {
if (l6 !== undefined) break b3551;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b3551;
l11 = l10;
l12 = f615(l0,l1,l7,l8,l11); if (l12 === undefined) break b3551;
l13 = l12;
l14 = f608(l0,l1); if (l14 === undefined) break b3551;
l15 = l14;
l16 = H(l9) ? l9.first : undefined; if (l16 === undefined && (l16 = S(l9, "first")) === undefined) break b3551;
l17 = l16;
l18 = H(l9) ? l9.name : undefined; if (l18 === undefined && (l18 = S(l9, "name")) === undefined) break b3551;
l19 = l18;
l20 = new O82(l17,l13);
l21 = new O18(l19);
l20["values"] = l21;
l22 = b_object_union(l15,l20); if (l22 === undefined) break b3551;
l23 = l22;
if (l6 === undefined) l6 = l23; else if (!Q(l6, l23)) conflict();
}
b3552: {
if (l6 === undefined) break b3552;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b3553: {
return l2;
}
}
function f617(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3554: {
b3555: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3556: {
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3556;
l9 = H(l8) ? l8.during : undefined; if (l9 === undefined && (l9 = S(l8, "during")) === undefined) break b3556;
if ((l9 === false)) break b3556;
break b3555;}
l10 = f608(l0,l1); if (l10 === undefined) break b3555;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3557: {
if (l5 !== undefined) break b3557;
l6 = l3;
l7 = l4;
b3558: {
l8 = f609(l0,l1,l6); if (l8 === undefined) break b3558;
if ((l8 === false)) break b3558;
break b3557;}
l9 = H(l6) ? l6.sample : undefined; if (l9 === undefined && (l9 = S(l6, "sample")) === undefined) break b3557;
l10 = H(l9) ? l9.during : undefined; if (l10 === undefined && (l10 = S(l9, "during")) === undefined) break b3557;
l11 = l10;
l12 = f607(l0,l1,l11); if (l12 === undefined) break b3557;
l13 = l12;
l14 = new RegoSet();
l15 = null;
l14.add(l15);
l14.add("untold");
l16 = b_internal_member_2(l13,l14); if (l16 === undefined) break b3557;
if ((l16 === false)) break b3557;
l17 = f608(l0,l1); if (l17 === undefined) break b3557;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3559: {
if (l5 !== undefined) break b3559;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.interval : undefined; if (l8 === undefined && (l8 = S(l7, "interval")) === undefined) break b3559;
if (!(l8 === "unset")) break b3559;
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3559;
l10 = l9;
l11 = [l10,"interval"];
l12 = b_concat(".",l11); if (l12 === undefined) break b3559;
l13 = l12;
l14 = new O27(l13);
l15 = f610(l0,l1,l14); if (l15 === undefined) break b3559;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3560: {
if (l5 !== undefined) break b3560;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3560;
l9 = H(l8) ? l8.during : undefined; if (l9 === undefined && (l9 = S(l8, "during")) === undefined) break b3560;
l10 = l9;
l11 = f607(l0,l1,l10); if (l11 === undefined) break b3560;
l12 = l11;
l13 = f611(l0,l1,l7,l12); if (l13 === undefined) break b3560;
l14 = l13;
l15 = f616(l0,l1,l6,l7,l14); if (l15 === undefined) break b3560;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3561: {
if (l5 !== undefined) break b3561;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3561;
l9 = H(l8) ? l8.during : undefined; if (l9 === undefined && (l9 = S(l8, "during")) === undefined) break b3561;
l10 = l9;
l11 = new O8(l10);
l12 = f610(l0,l1,l11); if (l12 === undefined) break b3561;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3562: {
if (l5 === undefined) break b3562;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3563: {
return l2;
}
}
function f618(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3564: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3564;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3564;
if ((l10 === false)) break b3564;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3565: {
if (l5 === undefined) break b3565;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3566: {
return l2;
}
}
function f619(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3567: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3568: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3568;
{
const k3569 = keysOf(l9), v3569 = valuesOf(l9);
for (let n3569 = 0; n3569 < v3569.length; n3569++) {
l10 = k3569 === null ? n3569 : k3569[n3569];
l11 = v3569[n3569];
b3570: {
l12 = l10;
l13 = l11;
b3571: {
l14 = f618(l0,l1,l7,l13); if (l14 === undefined) break b3571;
if ((l14 === false)) break b3571;
break b3570;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3567;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3572: {
if (l5 === undefined) break b3572;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3573: {
return l2;
}
}
function f620(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3574: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3575: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3575;
if ((l8 === false)) break b3575;
break b3574;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3576: {
if (l5 === undefined) break b3576;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3577: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3577;
if ((l8 === false)) break b3577;
l9 = f619(l0,l1,l6,l7); if (l9 === undefined) break b3577;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3577;
l12 = D(l11, l10); if (l12 === undefined) break b3577;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3578: {
if (l5 === undefined) break b3578;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3579: {
return l2;
}
}
function f621(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l2;
b3580: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new RegoSet();
b3581: {
l15 = H(l10) ? l10.per_user : undefined; if (l15 === undefined && (l15 = S(l10, "per_user")) === undefined) break b3581;
if ((l15 === false)) break b3581;
l16 = H(l9) ? l9.users : undefined; if (l16 === undefined && (l16 = S(l9, "users")) === undefined) break b3581;
l17 = l16;
l18 = null;
l19 = b_object_get(l12,l17,l18); if (l19 === undefined) break b3581;
l20 = l19;
l21 = l20;
b3582: {
l22 = b_is_number(l21); if (l22 === undefined) break b3582;
if ((l22 === false)) break b3582;
break b3581;}
l23 = H(l9) ? l9.users : undefined; if (l23 === undefined && (l23 = S(l9, "users")) === undefined) break b3581;
l24 = l23;
l25 = [l13,l24];
l26 = b_concat("",l25); if (l26 === undefined) break b3581;
l27 = l26;
l28 = new O8(l27);
l14.add(l28);
}
l29 = l14;
l30 = new RegoSet();
b3583: {
l31 = H(l10) ? l10.per_user : undefined; if (l31 === undefined && (l31 = S(l10, "per_user")) === undefined) break b3583;
l32 = H(l31) ? l31.minimum : undefined; if (l32 === undefined && (l32 = S(l31, "minimum")) === undefined) break b3583;
if (!(l32 === "unset")) break b3583;
l33 = [l11,"per_user.minimum"];
l34 = b_concat(".",l33); if (l34 === undefined) break b3583;
l35 = l34;
l36 = new O27(l35);
l30.add(l36);
}
l37 = l30;
l38 = b_or(l29,l37); if (l38 === undefined) break b3580;
l39 = l38;
if (l8 === undefined) l8 = l39; else if (!Q(l8, l39)) conflict();
}
b3584: {
if (l8 === undefined) break b3584;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b3585: {
return l2;
}
}
function f622(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b3586: {
b3587: {
l4 = undefined;
l5 = l3;
b3588: {
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b3588;
if ((l6 === false)) break b3588;
break b3587;}
b3589: {
l7 = H(l5) ? l5.minimum : undefined; if (l7 === undefined && (l7 = S(l5, "minimum")) === undefined) break b3589;
if ((l7 === false)) break b3589;
break b3587;}
b3590: {
l8 = D(l5, "fixed"); if (l8 === undefined) break b3590;
if ((l8 === false)) break b3590;
break b3587;}
b3591: {
l9 = H(l5) ? l5.marginal : undefined; if (l9 === undefined && (l9 = S(l5, "marginal")) === undefined) break b3591;
if ((l9 === false)) break b3591;
break b3587;}
b3592: {
l10 = H(l5) ? l5.per_user : undefined; if (l10 === undefined && (l10 = S(l5, "per_user")) === undefined) break b3592;
if ((l10 === false)) break b3592;
break b3587;}
l11 = new RegoSet();
l11.add("rate");
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b3593: {
if (l4 !== undefined) break b3593;
l5 = l3;
l6 = new RegoSet();
b3594: {
l7 = ["minimum","maximum","fixed"];
l8 = l7;
{
const k3595 = keysOf(l8), v3595 = valuesOf(l8);
for (let n3595 = 0; n3595 < v3595.length; n3595++) {
l9 = k3595 === null ? n3595 : k3595[n3595];
l10 = v3595[n3595];
b3596: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3596;
if (!(l13 === "unset")) break b3596;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3597: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3597;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3597;
if (!(l17 === "unset")) break b3597;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3593;
l20 = l19;
l21 = new RegoSet();
b3598: {
l22 = H(l5) ? l5.marginal : undefined; if (l22 === undefined && (l22 = S(l5, "marginal")) === undefined) break b3598;
{
const k3599 = keysOf(l22), v3599 = valuesOf(l22);
for (let n3599 = 0; n3599 < v3599.length; n3599++) {
l23 = k3599 === null ? n3599 : k3599[n3599];
l24 = v3599[n3599];
b3600: {
l25 = l23;
l26 = l24;
l27 = H(l26) ? l26.rate : undefined; if (l27 === undefined && (l27 = S(l26, "rate")) === undefined) break b3600;
l28 = H(l27) ? l27.value : undefined; if (l28 === undefined && (l28 = S(l27, "value")) === undefined) break b3600;
if (!(l28 === "unset")) break b3600;
l29 = 10;
l30 = b_format_int(l25,l29); if (l30 === undefined) break b3600;
l31 = l30;
l32 = ["marginal",l31,"rate"];
l33 = b_concat(".",l32); if (l33 === undefined) break b3600;
l34 = l33;
l21.add(l34);
}
}
}
}
l35 = l21;
l36 = b_or(l20,l35); if (l36 === undefined) break b3593;
l37 = l36;
if (l4 === undefined) l4 = l37; else if (!Q(l4, l37)) conflict();
}
b3601: {
if (l4 === undefined) break b3601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3602: {
return l2;
}
}
function f623(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3603: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3604: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3604;
if ((l10 === false)) break b3604;
break b3603;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3605: {
if (l6 === undefined) break b3605;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3606: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3606;
if ((l10 === false)) break b3606;
l11 = f619(l0,l1,l7,l9); if (l11 === undefined) break b3606;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3606;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3606;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3607: {
if (l6 === undefined) break b3607;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3608: {
return l2;
}
}
function f624(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3609: {
b3610: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.per_user : undefined; if (l10 === undefined && (l10 = S(l8, "per_user")) === undefined) break b3610;
if ((l10 === false)) break b3610;
l11 = H(l7) ? l7.users : undefined; if (l11 === undefined && (l11 = S(l7, "users")) === undefined) break b3610;
l12 = l11;
l13 = D(l9, l12); if (l13 === undefined) break b3610;
l14 = l13;
l15 = H(l8) ? l8.per_user : undefined; if (l15 === undefined && (l15 = S(l8, "per_user")) === undefined) break b3610;
l16 = H(l15) ? l15.minimum : undefined; if (l16 === undefined && (l16 = S(l15, "minimum")) === undefined) break b3610;
l17 = l16;
l18 = b_mul(l14,l17); if (l18 === undefined) break b3610;
l19 = l18;
l20 = [l19,"per_user"];
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3611: {
if (l6 !== undefined) break b3611;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
l11 = 0;
l10.push(l11);
l10.push("");
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b3612: {
if (l6 === undefined) break b3612;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b3613: {
return l2;
}
}
function f625(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3614: {
b3615: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3615;
if (!(l8 === "up")) break b3615;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3615;
if ((l10 === false)) break b3615;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3616: {
if (l5 !== undefined) break b3616;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3616;
if (!(l8 === "half_up")) break b3616;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3616;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3616;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3616;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3616;
if ((l15 === false)) break b3616;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3617: {
if (l5 !== undefined) break b3617;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3618: {
if (l5 === undefined) break b3618;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3619: {
return l2;
}
}
function f626(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3620: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3620;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3620;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3620;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3620;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3620;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3620;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3620;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3620;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3620;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3620;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3620;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3620;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3620;
l30 = l29;
l31 = l30;
l32 = f625(l0,l1,l18,l7); if (l32 === undefined) break b3620;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3620;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3621: {
if (l5 === undefined) break b3621;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3622: {
return l2;
}
}
function f627(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3623: {
l5 = undefined;
l6 = l3;
l7 = 0;
if (!Q(l4, l7)) break b3623;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3624: {
if (l5 === undefined) break b3624;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3625: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b3625;
l10 = l9;
l11 = D(l6, l10); if (l11 === undefined) break b3625;
l12 = H(l11) ? l11.up_to : undefined; if (l12 === undefined && (l12 = S(l11, "up_to")) === undefined) break b3625;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3626: {
if (l5 === undefined) break b3626;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3627: {
return l2;
}
}
function f628(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3628: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = D(l7, l8); if (l10 === undefined) break b3628;
l11 = l10;
l12 = b_object_get(l11,"up_to",l9); if (l12 === undefined) break b3628;
l13 = l12;
l14 = [l9,l13];
l15 = b_min(l14); if (l15 === undefined) break b3628;
l16 = l15;
l17 = f627(l0,l1,l7,l8); if (l17 === undefined) break b3628;
l18 = l17;
l19 = [l9,l18];
l20 = b_min(l19); if (l20 === undefined) break b3628;
l21 = l20;
l22 = b_minus(l16,l21); if (l22 === undefined) break b3628;
l23 = l22;
if (l6 === undefined) l6 = l23; else if (!Q(l6, l23)) conflict();
}
b3629: {
if (l6 === undefined) break b3629;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3630: {
return l2;
}
}
function f629(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3631: {
b3632: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3632;
if ((l8 === false)) break b3632;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3632;
l10 = l9;
l11 = f626(l0,l1,l7,l10); if (l11 === undefined) break b3632;
l12 = l11;
l13 = [l12,"rate"];
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3633: {
if (l5 !== undefined) break b3633;
l6 = l3;
l7 = l4;
l8 = D(l6, "fixed"); if (l8 === undefined) break b3633;
if ((l8 === false)) break b3633;
l9 = D(l6, "fixed"); if (l9 === undefined) break b3633;
l10 = l9;
l11 = [l10,"fixed"];
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3634: {
if (l5 !== undefined) break b3634;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.marginal : undefined; if (l8 === undefined && (l8 = S(l6, "marginal")) === undefined) break b3634;
if ((l8 === false)) break b3634;
l9 = [];
b3635: {
l10 = H(l6) ? l6.marginal : undefined; if (l10 === undefined && (l10 = S(l6, "marginal")) === undefined) break b3635;
{
const k3636 = keysOf(l10), v3636 = valuesOf(l10);
for (let n3636 = 0; n3636 < v3636.length; n3636++) {
l11 = k3636 === null ? n3636 : k3636[n3636];
l12 = v3636[n3636];
b3637: {
l13 = l11;
l14 = l12;
l15 = H(l6) ? l6.marginal : undefined; if (l15 === undefined && (l15 = S(l6, "marginal")) === undefined) break b3637;
l16 = l15;
l17 = f628(l0,l1,l16,l13,l7); if (l17 === undefined) break b3637;
l18 = l17;
l19 = H(l14) ? l14.rate : undefined; if (l19 === undefined && (l19 = S(l14, "rate")) === undefined) break b3637;
l20 = l19;
l21 = f626(l0,l1,l18,l20); if (l21 === undefined) break b3637;
l22 = l21;
l9.push(l22);
}
}
}
}
l23 = l9;
l24 = b_sum(l23); if (l24 === undefined) break b3634;
l25 = l24;
l26 = [l25,"rate"];
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b3638: {
if (l5 !== undefined) break b3638;
l6 = l3;
l7 = l4;
l8 = [];
l9 = 0;
l8.push(l9);
l8.push("minimum");
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3639: {
if (l5 === undefined) break b3639;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3640: {
return l2;
}
}
function f630(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3641: {
b3642: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3642;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3642;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3642;
if ((l13 === false)) break b3642;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3642;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3643: {
if (l5 !== undefined) break b3643;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3644: {
if (l5 === undefined) break b3644;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3645: {
return l2;
}
}
function f631(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3646: {
b3647: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3647;
l10 = l9;
l11 = 0;
l12 = D(l6, l11); if (l12 === undefined) break b3647;
l13 = l12;
l14 = b_gt(l10,l13); if (l14 === undefined) break b3647;
if ((l14 === false)) break b3647;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b3648: {
if (l5 !== undefined) break b3648;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3649: {
if (l5 === undefined) break b3649;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3650: {
return l2;
}
}
function f632(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3651: {
b3652: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3652;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3652;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3652;
if ((l13 === false)) break b3652;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3652;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3653: {
if (l5 !== undefined) break b3653;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3654: {
if (l5 === undefined) break b3654;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3655: {
return l2;
}
}
function f633(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3656: {
b3657: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3657;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3657;
if ((l11 === false)) break b3657;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3658: {
if (l5 !== undefined) break b3658;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3659: {
if (l5 === undefined) break b3659;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3660: {
return l2;
}
}
function f634(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b3661: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f629(l0,l1,l7,l8); if (l10 === undefined) break b3661;
l11 = l10;
l12 = f630(l0,l1,l11,l7); if (l12 === undefined) break b3661;
l13 = l12;
l14 = f631(l0,l1,l13,l9); if (l14 === undefined) break b3661;
l15 = l14;
l16 = f632(l0,l1,l15,l7); if (l16 === undefined) break b3661;
l17 = l16;
l18 = f633(l0,l1,l17,l8); if (l18 === undefined) break b3661;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b3662: {
if (l6 === undefined) break b3662;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3663: {
return l2;
}
}
function f635(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3664: {
b3665: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3665;
if ((l8 === false)) break b3665;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3665;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3665;
l14 = l13;
l15 = new O83(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3666: {
if (l5 !== undefined) break b3666;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3667: {
if (l5 === undefined) break b3667;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3668: {
return l2;
}
}
function f636(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3669: {
b3670: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3671: {
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3671;
if ((l8 === false)) break b3671;
break b3670;}
b3672: {
l9 = H(l6) ? l6.marginal : undefined; if (l9 === undefined && (l9 = S(l6, "marginal")) === undefined) break b3672;
if ((l9 === false)) break b3672;
break b3670;}
b3673: {
l10 = D(l6, "fixed"); if (l10 === undefined) break b3673;
if ((l10 === false)) break b3673;
break b3670;}
l11 = H(l6) ? l6.maximum : undefined; if (l11 === undefined && (l11 = S(l6, "maximum")) === undefined) break b3670;
if ((l11 === false)) break b3670;
l12 = H(l6) ? l6.maximum : undefined; if (l12 === undefined && (l12 = S(l6, "maximum")) === undefined) break b3670;
l13 = l12;
l14 = [l7,l13];
l15 = b_min(l14); if (l15 === undefined) break b3670;
l16 = l15;
l17 = new O84(l16);
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3674: {
if (l5 !== undefined) break b3674;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3675: {
if (l5 === undefined) break b3675;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3676: {
return l2;
}
}
function f637(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2,l20,l19,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34;
b3677: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_count(l9); if (l14 === undefined) break b3677;
l15 = l14;
l16 = 0;
l17 = b_gt(l15,l16); if (l17 === undefined) break b3677;
if ((l17 === false)) break b3677;
l18 = new Bare();
if (l8 === undefined) l8 = l18; else if (!Q(l8, l18)) conflict();
}
b3678: {
if (l8 === undefined) break b3678;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b3679: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_count(l9); if (l14 === undefined) break b3679;
l15 = l14;
l16 = 0;
if (!Q(l15, l16)) break b3679;
l17 = f634(l0,l1,l10,l11,l12); if (l17 === undefined) break b3679;
l18 = l17;
if (!Array.isArray(l18)) break b3679;
l20 = B.count(l18);
l19 = 2;
if (!Q(l20, l19)) break b3679;
l21 = 0;
l21 = 0;
l22 = D(l18, l21); if (l22 === undefined) break b3679;
l23 = l22;
l21 = 1;
l22 = D(l18, l21); if (l22 === undefined) break b3679;
l24 = l22;
l25 = f635(l0,l1,l23,l13); if (l25 === undefined) break b3679;
l26 = l25;
l27 = f636(l0,l1,l10,l11); if (l27 === undefined) break b3679;
l28 = l27;
l29 = b_object_union(l26,l28); if (l29 === undefined) break b3679;
l30 = l29;
l31 = l30;
l32 = new O85(l24,l23);
l33 = b_object_union(l32,l31); if (l33 === undefined) break b3679;
l34 = l33;
if (l8 === undefined) l8 = l34; else if (!Q(l8, l34)) conflict();
}
b3680: {
if (l8 === undefined) break b3680;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b3681: {
return l2;
}
}
function f638(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l2;
b3682: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3683: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3683;
if (!(l9 === "rate")) break b3683;
l10 = [];
l11 = b_object_get(l7,"marginal",l10); if (l11 === undefined) break b3683;
l12 = l11;
l13 = [l7];
l14 = b_array_concat(l13,l12); if (l14 === undefined) break b3683;
l15 = l14;
{
const k3684 = keysOf(l15), v3684 = valuesOf(l15);
for (let n3684 = 0; n3684 < v3684.length; n3684++) {
l16 = k3684 === null ? n3684 : k3684[n3684];
l17 = v3684[n3684];
b3685: {
l18 = l16;
l19 = l17;
l20 = H(l19) ? l19.rate : undefined; if (l20 === undefined && (l20 = S(l19, "rate")) === undefined) break b3685;
l21 = l20;
l22 = H(l19) ? l19.clause : undefined; if (l22 === undefined && (l22 = S(l19, "clause")) === undefined) break b3685;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l21,l24); if (l25 === undefined) break b3685;
l26 = l25;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b3685;
l28 = l27;
{
const k3686 = keysOf(l28), v3686 = valuesOf(l28);
for (let n3686 = 0; n3686 < v3686.length; n3686++) {
l29 = k3686 === null ? n3686 : k3686[n3686];
l30 = v3686[n3686];
b3687: {
l31 = l29;
l32 = l30;
l8.add(l32);
}
}
}
}
}
}
}
l33 = l8;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b3688: {
if (l5 === undefined) break b3688;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3689: {
return l2;
}
}
function g639(l0,l1) {
let l3,l4,l2;
b3690: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3691: {
if (l3 === undefined) break b3691;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3692: {
return l2;
}
}
function f639(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g639(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f640(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3693: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3693;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3693;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3693;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3693;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3693;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3693;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3693;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3693;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3693;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3693;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3693;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3693;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3693;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3693;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3693;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3693;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3693;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3694: {
if (l5 === undefined) break b3694;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3695: {
return l2;
}
}
function f641(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b3696: {
b3697: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3697;
if ((l8 === false)) break b3697;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3697;
l10 = H(l9) ? l9.value : undefined; if (l10 === undefined && (l10 = S(l9, "value")) === undefined) break b3697;
l11 = H(l10) ? l10.numerator : undefined; if (l11 === undefined && (l11 = S(l10, "numerator")) === undefined) break b3697;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3697;
l15 = l14;
l16 = H(l6) ? l6.rate : undefined; if (l16 === undefined && (l16 = S(l6, "rate")) === undefined) break b3697;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3697;
l18 = H(l17) ? l17.denominator : undefined; if (l18 === undefined && (l18 = S(l17, "denominator")) === undefined) break b3697;
l19 = l18;
l20 = 10;
l21 = b_format_int(l19,l20); if (l21 === undefined) break b3697;
l22 = l21;
l23 = [l15,l22];
l24 = b_concat("/",l23); if (l24 === undefined) break b3697;
l25 = l24;
l26 = H(l6) ? l6.rate : undefined; if (l26 === undefined && (l26 = S(l6, "rate")) === undefined) break b3697;
l27 = H(l26) ? l26.value : undefined; if (l27 === undefined && (l27 = S(l26, "value")) === undefined) break b3697;
l28 = l27;
l29 = f640(l0,l1,l7,l28); if (l29 === undefined) break b3697;
l30 = l29;
l31 = H(l6) ? l6.rate : undefined; if (l31 === undefined && (l31 = S(l6, "rate")) === undefined) break b3697;
l32 = l31;
l33 = f626(l0,l1,l7,l32); if (l33 === undefined) break b3697;
l34 = l33;
l35 = new Bare();
b3698: {
l36 = H(l6) ? l6.rate : undefined; if (l36 === undefined && (l36 = S(l6, "rate")) === undefined) break b3698;
l37 = H(l36) ? l36.readings : undefined; if (l37 === undefined && (l37 = S(l36, "readings")) === undefined) break b3698;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b3698;
l40 = l39;
insertOnce(l35, "reading", l40);
}
l41 = l35;
l42 = new O86("rounded","rows",l34);
l43 = b_object_union(l42,l41); if (l43 === undefined) break b3697;
l44 = l43;
l45 = H(l6) ? l6.clause : undefined; if (l45 === undefined && (l45 = S(l6, "clause")) === undefined) break b3697;
l46 = l45;
l47 = [];
l48 = new O10(l46,"rate",l25);
l47.push(l48);
l49 = new O86("share","rows",l30);
l47.push(l49);
l47.push(l44);
l50 = l47;
if (l5 === undefined) l5 = l50; else if (!Q(l5, l50)) conflict();
}
b3699: {
if (l5 !== undefined) break b3699;
l6 = l3;
l7 = l4;
l8 = [];
b3700: {
l9 = H(l6) ? l6.marginal : undefined; if (l9 === undefined && (l9 = S(l6, "marginal")) === undefined) break b3700;
{
const k3701 = keysOf(l9), v3701 = valuesOf(l9);
for (let n3701 = 0; n3701 < v3701.length; n3701++) {
l10 = k3701 === null ? n3701 : k3701[n3701];
l11 = v3701[n3701];
b3702: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.marginal : undefined; if (l14 === undefined && (l14 = S(l6, "marginal")) === undefined) break b3702;
l15 = l14;
l16 = f628(l0,l1,l15,l12,l7); if (l16 === undefined) break b3702;
l17 = l16;
l18 = l17;
l19 = H(l13) ? l13.rate : undefined; if (l19 === undefined && (l19 = S(l13, "rate")) === undefined) break b3702;
l20 = l19;
l21 = f626(l0,l1,l18,l20); if (l21 === undefined) break b3702;
l22 = l21;
l23 = H(l13) ? l13.clause : undefined; if (l23 === undefined && (l23 = S(l13, "clause")) === undefined) break b3702;
l24 = l23;
l25 = new O33(l24,"rate","rows",l22);
l26 = l25;
l8.push(l26);
}
}
}
}
l27 = l8;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b3703: {
if (l5 === undefined) break b3703;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3704: {
return l2;
}
}
function f642(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b3705: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f641(l0,l1,l7,l8); if (l10 === undefined) break b3705;
l11 = l10;
l12 = [];
l13 = new O86("rows","rows",l8);
l12.push(l13);
l14 = b_array_concat(l12,l11); if (l14 === undefined) break b3705;
l15 = l14;
l16 = [];
b3706: {
l17 = ["fixed","minimum","maximum"];
l18 = l17;
{
const k3707 = keysOf(l18), v3707 = valuesOf(l18);
for (let n3707 = 0; n3707 < v3707.length; n3707++) {
l19 = k3707 === null ? n3707 : k3707[n3707];
l20 = v3707[n3707];
b3708: {
l21 = l19;
l22 = l20;
l23 = D(l7, l22); if (l23 === undefined) break b3708;
if ((l23 === false)) break b3708;
l24 = H(l7) ? l7.clause : undefined; if (l24 === undefined && (l24 = S(l7, "clause")) === undefined) break b3708;
l25 = l24;
l26 = D(l7, l22); if (l26 === undefined) break b3708;
l27 = l26;
l28 = new O33(l25,l22,"rows",l27);
l29 = l28;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = H(l9) ? l9.samples : undefined; if (l31 === undefined && (l31 = S(l9, "samples")) === undefined) break b3705;
l32 = l31;
l33 = [];
l34 = new O86("samples","rows",l32);
l33.push(l34);
l35 = b_array_concat(l30,l33); if (l35 === undefined) break b3705;
l36 = l35;
l37 = b_array_concat(l15,l36); if (l37 === undefined) break b3705;
l38 = l37;
if (l6 === undefined) l6 = l38; else if (!Q(l6, l38)) conflict();
}
b3709: {
if (l6 === undefined) break b3709;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3710: {
return l2;
}
}
function f643(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3711: {
b3712: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f67(l0,l1,"working"); if (l10 === undefined) break b3712;
if ((l10 === false)) break b3712;
l11 = f639(l0,l1); if (l11 === undefined) break b3712;
l12 = l11;
l13 = b_lte(l8,l12); if (l13 === undefined) break b3712;
if ((l13 === false)) break b3712;
l14 = f642(l0,l1,l7,l8,l9); if (l14 === undefined) break b3712;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b3713: {
if (l6 !== undefined) break b3713;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b3714: {
if (l6 === undefined) break b3714;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b3715: {
return l2;
}
}
function f644(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3716: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b3716;
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
b3717: {
if (l5 === undefined) break b3717;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3718: {
return l2;
}
}
function f645(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l2;
b3719: {
b3720: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.counts : undefined; if (l14 === undefined && (l14 = S(l9, "counts")) === undefined) break b3720;
l15 = l14;
l16 = null;
l17 = b_object_get(l12,l15,l16); if (l17 === undefined) break b3720;
l18 = l17;
l19 = l18;
l20 = b_is_number(l19); if (l20 === undefined) break b3720;
if ((l20 === false)) break b3720;
l21 = f620(l0,l1,l10,l19); if (l21 === undefined) break b3720;
l22 = l21;
l23 = l22;
l24 = H(l9) ? l9.done : undefined; if (l24 === undefined && (l24 = S(l9, "done")) === undefined) break b3720;
l25 = l24;
l26 = null;
l27 = b_object_get(l12,l25,l26); if (l27 === undefined) break b3720;
l28 = l27;
l29 = l28;
l30 = f621(l0,l1,l9,l10,l11,l12,l13); if (l30 === undefined) break b3720;
l31 = l30;
l32 = new RegoSet();
b3721: {
l33 = f622(l0,l1,l23); if (l33 === undefined) break b3721;
l34 = l33;
{
const k3722 = keysOf(l34), v3722 = valuesOf(l34);
for (let n3722 = 0; n3722 < v3722.length; n3722++) {
l35 = k3722 === null ? n3722 : k3722[n3722];
l36 = v3722[n3722];
b3723: {
l37 = l35;
l38 = l36;
l39 = f623(l0,l1,l10,l11,l19); if (l39 === undefined) break b3723;
l40 = l39;
l41 = [l40,l38];
l42 = b_concat(".",l41); if (l42 === undefined) break b3723;
l43 = l42;
l44 = new O27(l43);
l32.add(l44);
}
}
}
}
l45 = l32;
l46 = b_or(l45,l31); if (l46 === undefined) break b3720;
l47 = l46;
l48 = l47;
l49 = f624(l0,l1,l9,l10,l12); if (l49 === undefined) break b3720;
l50 = l49;
l51 = f637(l0,l1,l48,l23,l19,l50,l29); if (l51 === undefined) break b3720;
l52 = l51;
l53 = l52;
l54 = [];
l55 = 0;
l54.push(l55);
l54.push(l29);
l56 = b_max(l54); if (l56 === undefined) break b3720;
l57 = l56;
l58 = f15(l0,l1,l23); if (l58 === undefined) break b3720;
l59 = l58;
l60 = f638(l0,l1,l53,l23); if (l60 === undefined) break b3720;
l61 = l60;
l62 = b_or(l59,l61); if (l62 === undefined) break b3720;
l63 = l62;
l64 = new RegoSet();
b3724: {
b3725: {
l65 = b_is_number(l29); if (l65 === undefined) break b3725;
if ((l65 === false)) break b3725;
break b3724;}
l66 = H(l9) ? l9.done : undefined; if (l66 === undefined && (l66 = S(l9, "done")) === undefined) break b3724;
l67 = l66;
l68 = [l13,l67];
l69 = b_concat("",l68); if (l69 === undefined) break b3724;
l70 = l69;
l71 = new O8(l70);
l64.add(l71);
}
l72 = l64;
l73 = [];
b3726: {
l74 = b_count(l48); if (l74 === undefined) break b3726;
l75 = l74;
l76 = 0;
if (!Q(l75, l76)) break b3726;
l77 = f643(l0,l1,l23,l19,l53); if (l77 === undefined) break b3726;
l78 = l77;
{
const k3727 = keysOf(l78), v3727 = valuesOf(l78);
for (let n3727 = 0; n3727 < v3727.length; n3727++) {
l79 = k3727 === null ? n3727 : k3727[n3727];
l80 = v3727[n3727];
b3728: {
l81 = l79;
l82 = l80;
l73.push(l82);
}
}
}
}
l83 = l73;
l84 = new O87(l57,l48,l63,l23,l72,l53,l83);
l85 = l84;
if (l8 === undefined) l8 = l85; else if (!Q(l8, l85)) conflict();
}
b3729: {
if (l8 !== undefined) break b3729;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.counts : undefined; if (l14 === undefined && (l14 = S(l9, "counts")) === undefined) break b3729;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("",l16); if (l17 === undefined) break b3729;
l18 = l17;
l19 = new RegoSet();
l20 = new O8(l18);
l19.add(l20);
l21 = f644(l0,l1,l19,l10); if (l21 === undefined) break b3729;
l22 = l21;
if (l8 === undefined) l8 = l22; else if (!Q(l8, l22)) conflict();
}
b3730: {
if (l8 === undefined) break b3730;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b3731: {
return l2;
}
}
function f646(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b3732: {
b3733: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
b3734: {
l12 = H(l8) ? l8.sample : undefined; if (l12 === undefined && (l12 = S(l8, "sample")) === undefined) break b3734;
l13 = H(l12) ? l12.category : undefined; if (l13 === undefined && (l13 = S(l12, "category")) === undefined) break b3734;
if ((l13 === false)) break b3734;
break b3733;}
l14 = H(l8) ? l8.sample : undefined; if (l14 === undefined && (l14 = S(l8, "sample")) === undefined) break b3733;
l15 = l14;
l16 = H(l8) ? l8.rule : undefined; if (l16 === undefined && (l16 = S(l8, "rule")) === undefined) break b3733;
l17 = l16;
l18 = f645(l0,l1,l15,l9,l17,l10,l11); if (l18 === undefined) break b3733;
l19 = l18;
if (l7 === undefined) l7 = l19; else if (!Q(l7, l19)) conflict();
}
b3735: {
if (l7 !== undefined) break b3735;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l8) ? l8.sample : undefined; if (l12 === undefined && (l12 = S(l8, "sample")) === undefined) break b3735;
l13 = H(l12) ? l12.category : undefined; if (l13 === undefined && (l13 = S(l12, "category")) === undefined) break b3735;
l14 = l13;
l15 = null;
l16 = b_object_get(l10,l14,l15); if (l16 === undefined) break b3735;
l17 = l16;
l18 = l17;
l19 = H(l9) ? l9.categories : undefined; if (l19 === undefined && (l19 = S(l9, "categories")) === undefined) break b3735;
l20 = D(l19, l18); if (l20 === undefined) break b3735;
if ((l20 === false)) break b3735;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b3735;
l22 = l21;
l23 = [l22,"categories",l18];
l24 = b_concat(".",l23); if (l24 === undefined) break b3735;
l25 = l24;
l26 = H(l8) ? l8.sample : undefined; if (l26 === undefined && (l26 = S(l8, "sample")) === undefined) break b3735;
l27 = l26;
l28 = H(l9) ? l9.categories : undefined; if (l28 === undefined && (l28 = S(l9, "categories")) === undefined) break b3735;
l29 = D(l28, l18); if (l29 === undefined) break b3735;
l30 = l29;
l31 = f645(l0,l1,l27,l30,l25,l10,l11); if (l31 === undefined) break b3735;
l32 = l31;
if (l7 === undefined) l7 = l32; else if (!Q(l7, l32)) conflict();
}
b3736: {
if (l7 !== undefined) break b3736;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l8) ? l8.sample : undefined; if (l12 === undefined && (l12 = S(l8, "sample")) === undefined) break b3736;
l13 = H(l12) ? l12.category : undefined; if (l13 === undefined && (l13 = S(l12, "category")) === undefined) break b3736;
l14 = l13;
l15 = null;
l16 = b_object_get(l10,l14,l15); if (l16 === undefined) break b3736;
l17 = l16;
l18 = null;
if (!Q(l17, l18)) break b3736;
l19 = H(l8) ? l8.sample : undefined; if (l19 === undefined && (l19 = S(l8, "sample")) === undefined) break b3736;
l20 = H(l19) ? l19.category : undefined; if (l20 === undefined && (l20 = S(l19, "category")) === undefined) break b3736;
l21 = l20;
l22 = [l11,l21];
l23 = b_concat("",l22); if (l23 === undefined) break b3736;
l24 = l23;
l25 = new RegoSet();
l26 = new O8(l24);
l25.add(l26);
l27 = new Bare();
l28 = f644(l0,l1,l25,l27); if (l28 === undefined) break b3736;
l29 = l28;
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3737: {
if (l7 === undefined) break b3737;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b3738: {
return l2;
}
}
function f647(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b3739: {
l4 = undefined;
l5 = l3;
l6 = ["draw"];
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3739;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b3740: {
if (l4 === undefined) break b3740;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3741: {
return l2;
}
}
function f648(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3742: {
b3743: {
l4 = undefined;
l5 = l3;
l6 = [];
b3744: {
{
const k3745 = keysOf(l5), v3745 = valuesOf(l5);
for (let n3745 = 0; n3745 < v3745.length; n3745++) {
l7 = k3745 === null ? n3745 : k3745[n3745];
l8 = v3745[n3745];
b3746: {
l9 = l7;
l10 = l8;
l11 = D(l10, "values"); if (l11 === undefined) break b3746;
l12 = H(l11) ? l11.shortfall : undefined; if (l12 === undefined && (l12 = S(l11, "shortfall")) === undefined) break b3746;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
l15 = b_count(l14); if (l15 === undefined) break b3743;
l16 = l15;
l17 = b_count(l5); if (l17 === undefined) break b3743;
l18 = l17;
if (!Q(l16, l18)) break b3743;
l19 = b_sum(l14); if (l19 === undefined) break b3743;
l20 = l19;
l21 = new O83(l20);
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b3747: {
if (l4 !== undefined) break b3747;
l5 = l3;
l6 = new Bare();
if (l4 === undefined) l4 = l6; else if (!Q(l4, l6)) conflict();
}
b3748: {
if (l4 === undefined) break b3748;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3749: {
return l2;
}
}
function f649(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b3750: {
b3751: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b3751;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b3751;
if ((l11 === false)) break b3751;
l12 = new Bare();
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3752: {
if (l5 !== undefined) break b3752;
l6 = l3;
l7 = l4;
l8 = [];
b3753: {
{
const k3754 = keysOf(l6), v3754 = valuesOf(l6);
for (let n3754 = 0; n3754 < v3754.length; n3754++) {
l9 = k3754 === null ? n3754 : k3754[n3754];
l10 = v3754[n3754];
b3755: {
l11 = l9;
l12 = l10;
l13 = D(l12, "values"); if (l13 === undefined) break b3755;
l14 = H(l13) ? l13.samples : undefined; if (l14 === undefined && (l14 = S(l13, "samples")) === undefined) break b3755;
l15 = l14;
l8.push(l15);
}
}
}
}
l16 = l8;
l17 = b_sum(l16); if (l17 === undefined) break b3752;
l18 = l17;
l19 = f648(l0,l1,l6); if (l19 === undefined) break b3752;
l20 = l19;
l21 = [];
b3756: {
{
const k3757 = keysOf(l6), v3757 = valuesOf(l6);
for (let n3757 = 0; n3757 < v3757.length; n3757++) {
l22 = k3757 === null ? n3757 : k3757[n3757];
l23 = v3757[n3757];
b3758: {
l24 = l22;
l25 = l23;
l26 = H(l25) ? l25.name : undefined; if (l26 === undefined && (l26 = S(l25, "name")) === undefined) break b3758;
l27 = l26;
l28 = D(l25, "values"); if (l28 === undefined) break b3758;
l29 = l28;
l30 = new O88(l27);
l31 = b_object_union(l30,l29); if (l31 === undefined) break b3758;
l32 = l31;
l21.push(l32);
}
}
}
}
l33 = l21;
l34 = new O89(l33,l18);
l35 = b_object_union(l34,l20); if (l35 === undefined) break b3752;
l36 = l35;
if (l5 === undefined) l5 = l36; else if (!Q(l5, l36)) conflict();
}
b3759: {
if (l5 === undefined) break b3759;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3760: {
return l2;
}
}
function f650(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124;
b3761: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3762: {
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3762;
l9 = H(l8) ? l8.per : undefined; if (l9 === undefined && (l9 = S(l8, "per")) === undefined) break b3762;
if ((l9 === false)) break b3762;
break b3761;}
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3761;
l11 = l10;
l12 = f646(l0,l1,l6,l7,l11,""); if (l12 === undefined) break b3761;
l13 = l12;
l14 = l13;
l15 = H(l6) ? l6.sample : undefined; if (l15 === undefined && (l15 = S(l6, "sample")) === undefined) break b3761;
l16 = l15;
l17 = f647(l0,l1,l16); if (l17 === undefined) break b3761;
l18 = l17;
l19 = D(l14, "values"); if (l19 === undefined) break b3761;
l20 = l19;
l21 = b_object_union(l20,l18); if (l21 === undefined) break b3761;
l22 = l21;
l23 = H(l14) ? l14.done : undefined; if (l23 === undefined && (l23 = S(l14, "done")) === undefined) break b3761;
l24 = l23;
l25 = H(l14) ? l14.missing : undefined; if (l25 === undefined && (l25 = S(l14, "missing")) === undefined) break b3761;
l26 = l25;
l27 = H(l14) ? l14.readings : undefined; if (l27 === undefined && (l27 = S(l14, "readings")) === undefined) break b3761;
l28 = l27;
l29 = H(l14) ? l14.tier : undefined; if (l29 === undefined && (l29 = S(l14, "tier")) === undefined) break b3761;
l30 = l29;
l31 = H(l14) ? l14.unchecked : undefined; if (l31 === undefined && (l31 = S(l14, "unchecked")) === undefined) break b3761;
l32 = l31;
l33 = H(l14) ? l14.working : undefined; if (l33 === undefined && (l33 = S(l14, "working")) === undefined) break b3761;
l34 = l33;
l35 = new O90(l24,l26,l28);
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
b3763: {
if (l5 === undefined) break b3763;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3764: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3764;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3764;
l11 = l10;
l12 = H(l9) ? l9.per : undefined; if (l12 === undefined && (l12 = S(l9, "per")) === undefined) break b3764;
l13 = l12;
l14 = null;
l15 = b_object_get(l11,l13,l14); if (l15 === undefined) break b3764;
l16 = l15;
l17 = l16;
l18 = [];
b3765: {
{
const k3766 = keysOf(l17), v3766 = valuesOf(l17);
for (let n3766 = 0; n3766 < v3766.length; n3766++) {
l19 = k3766 === null ? n3766 : k3766[n3766];
l20 = v3766[n3766];
b3767: {
l21 = l19;
l22 = l20;
l23 = 10;
l24 = b_format_int(l21,l23); if (l24 === undefined) break b3767;
l25 = l24;
l26 = H(l9) ? l9.per : undefined; if (l26 === undefined && (l26 = S(l9, "per")) === undefined) break b3767;
l27 = l26;
l28 = [l27,"[",l25,"]."];
l29 = b_concat("",l28); if (l29 === undefined) break b3767;
l30 = l29;
l31 = f646(l0,l1,l6,l7,l22,l30); if (l31 === undefined) break b3767;
l32 = l31;
l33 = l32;
l34 = H(l9) ? l9.name : undefined; if (l34 === undefined && (l34 = S(l9, "name")) === undefined) break b3767;
l35 = l34;
l36 = b_object_get(l22,l35,""); if (l36 === undefined) break b3767;
l37 = l36;
l38 = new O88(l37);
l39 = b_object_union(l33,l38); if (l39 === undefined) break b3767;
l40 = l39;
l18.push(l40);
}
}
}
}
l41 = l18;
l42 = new RegoSet();
b3768: {
{
const k3769 = keysOf(l41), v3769 = valuesOf(l41);
for (let n3769 = 0; n3769 < v3769.length; n3769++) {
l43 = k3769 === null ? n3769 : k3769[n3769];
l44 = v3769[n3769];
b3770: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.missing : undefined; if (l47 === undefined && (l47 = S(l46, "missing")) === undefined) break b3770;
{
const k3771 = keysOf(l47), v3771 = valuesOf(l47);
for (let n3771 = 0; n3771 < v3771.length; n3771++) {
l48 = k3771 === null ? n3771 : k3771[n3771];
l49 = v3771[n3771];
b3772: {
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
b3773: {
b3774: {
l54 = b_is_array(l17); if (l54 === undefined) break b3774;
if ((l54 === false)) break b3774;
break b3773;}
l55 = H(l9) ? l9.per : undefined; if (l55 === undefined && (l55 = S(l9, "per")) === undefined) break b3773;
l56 = l55;
l57 = new O8(l56);
l58 = l57;
l53.add(l58);
}
l59 = l53;
l60 = b_or(l52,l59); if (l60 === undefined) break b3764;
l61 = l60;
l62 = l61;
l63 = [];
b3775: {
{
const k3776 = keysOf(l41), v3776 = valuesOf(l41);
for (let n3776 = 0; n3776 < v3776.length; n3776++) {
l64 = k3776 === null ? n3776 : k3776[n3776];
l65 = v3776[n3776];
b3777: {
l66 = l64;
l67 = l65;
l68 = H(l67) ? l67.done : undefined; if (l68 === undefined && (l68 = S(l67, "done")) === undefined) break b3777;
l69 = l68;
l63.push(l69);
}
}
}
}
l70 = l63;
l71 = b_sum(l70); if (l71 === undefined) break b3764;
l72 = l71;
l73 = f649(l0,l1,l41,l62); if (l73 === undefined) break b3764;
l74 = l73;
l75 = f647(l0,l1,l9); if (l75 === undefined) break b3764;
l76 = l75;
l77 = b_object_union(l74,l76); if (l77 === undefined) break b3764;
l78 = l77;
l79 = new RegoSet();
b3778: {
{
const k3779 = keysOf(l41), v3779 = valuesOf(l41);
for (let n3779 = 0; n3779 < v3779.length; n3779++) {
l80 = k3779 === null ? n3779 : k3779[n3779];
l81 = v3779[n3779];
b3780: {
l82 = l80;
l83 = l81;
l84 = H(l83) ? l83.readings : undefined; if (l84 === undefined && (l84 = S(l83, "readings")) === undefined) break b3780;
{
const k3781 = keysOf(l84), v3781 = valuesOf(l84);
for (let n3781 = 0; n3781 < v3781.length; n3781++) {
l85 = k3781 === null ? n3781 : k3781[n3781];
l86 = v3781[n3781];
b3782: {
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
b3783: {
{
const k3784 = keysOf(l41), v3784 = valuesOf(l41);
for (let n3784 = 0; n3784 < v3784.length; n3784++) {
l91 = k3784 === null ? n3784 : k3784[n3784];
l92 = v3784[n3784];
b3785: {
l93 = l91;
l94 = l92;
l95 = D(l94, "values"); if (l95 === undefined) break b3785;
l96 = H(l95) ? l95.shortfall : undefined; if (l96 === undefined && (l96 = S(l95, "shortfall")) === undefined) break b3785;
l97 = l96;
l98 = 0;
l99 = b_gt(l97,l98); if (l99 === undefined) break b3785;
if ((l99 === false)) break b3785;
l100 = H(l94) ? l94.name : undefined; if (l100 === undefined && (l100 = S(l94, "name")) === undefined) break b3785;
l101 = l100;
l90.add(l101);
}
}
}
}
l102 = l90;
l103 = [];
b3786: {
{
const k3787 = keysOf(l41), v3787 = valuesOf(l41);
for (let n3787 = 0; n3787 < v3787.length; n3787++) {
l104 = k3787 === null ? n3787 : k3787[n3787];
l105 = v3787[n3787];
b3788: {
l106 = l104;
l107 = l105;
l108 = H(l107) ? l107.tier : undefined; if (l108 === undefined && (l108 = S(l107, "tier")) === undefined) break b3788;
l109 = l108;
l103.push(l109);
}
}
}
}
l110 = l103;
l111 = new RegoSet();
b3789: {
{
const k3790 = keysOf(l41), v3790 = valuesOf(l41);
for (let n3790 = 0; n3790 < v3790.length; n3790++) {
l112 = k3790 === null ? n3790 : k3790[n3790];
l113 = v3790[n3790];
b3791: {
l114 = l112;
l115 = l113;
l116 = H(l115) ? l115.unchecked : undefined; if (l116 === undefined && (l116 = S(l115, "unchecked")) === undefined) break b3791;
{
const k3792 = keysOf(l116), v3792 = valuesOf(l116);
for (let n3792 = 0; n3792 < v3792.length; n3792++) {
l117 = k3792 === null ? n3792 : k3792[n3792];
l118 = v3792[n3792];
b3793: {
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
l122 = new O91(l72,l62,l89,l102,l110,l121,l78);
l123 = [];
l122["working"] = l123;
l124 = l122;
if (l5 === undefined) l5 = l124; else if (!Q(l5, l124)) conflict();
}
b3794: {
if (l5 === undefined) break b3794;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3795: {
return l2;
}
}
function f651(l0,l1,l3) {
let l4,l5,l6,l2;
b3796: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.kind : undefined; if (l6 === undefined && (l6 = S(l5, "kind")) === undefined) break b3796;
if (!(l6 === "duty")) break b3796;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3797: {
if (l4 === undefined) break b3797;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3798: {
return l2;
}
}
function f652(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3799: {
b3800: {
l4 = undefined;
l5 = l3;
l6 = f607(l0,l1,l5); if (l6 === undefined) break b3800;
l7 = l6;
l8 = f118(l0,l1,l7); if (l8 === undefined) break b3800;
l9 = l8;
l10 = l9;
l11 = f120(l0,l1,l10); if (l11 === undefined) break b3800;
if ((l11 === false)) break b3800;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b3801: {
if (l4 !== undefined) break b3801;
l5 = l3;
l6 = f607(l0,l1,l5); if (l6 === undefined) break b3801;
l7 = l6;
if (!(l7 === true)) break b3801;
l8 = f119(l0,l1); if (l8 === undefined) break b3801;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b3802: {
if (l4 !== undefined) break b3802;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b3803: {
if (l4 === undefined) break b3803;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3804: {
return l2;
}
}
function f653(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3805: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.sample : undefined; if (l6 === undefined && (l6 = S(l5, "sample")) === undefined) break b3805;
l7 = l6;
l8 = b_object_get(l7,"done_on",""); if (l8 === undefined) break b3805;
l9 = l8;
l10 = f652(l0,l1,l9); if (l10 === undefined) break b3805;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b3806: {
if (l4 === undefined) break b3806;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3807: {
return l2;
}
}
function f654(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b3808: {
b3809: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f651(l0,l1,l6); if (l8 === undefined) break b3809;
if ((l8 === false)) break b3809;
l9 = H(l7) ? l7.unchecked : undefined; if (l9 === undefined && (l9 = S(l7, "unchecked")) === undefined) break b3809;
l10 = l9;
l11 = new RegoSet();
b3810: {
l12 = D(l7, "values"); if (l12 === undefined) break b3810;
l13 = H(l12) ? l12.shortfall : undefined; if (l13 === undefined && (l13 = S(l12, "shortfall")) === undefined) break b3810;
l14 = 0;
if (!Q(l13, l14)) break b3810;
l15 = f653(l0,l1,l6); if (l15 === undefined) break b3810;
l16 = l15;
if (!(l16 === "")) break b3810;
l17 = H(l6) ? l6.sample : undefined; if (l17 === undefined && (l17 = S(l6, "sample")) === undefined) break b3810;
l18 = H(l17) ? l17.done_on : undefined; if (l18 === undefined && (l18 = S(l17, "done_on")) === undefined) break b3810;
l19 = l18;
l20 = new O8(l19);
l21 = l20;
l11.add(l21);
}
l22 = l11;
l23 = b_or(l10,l22); if (l23 === undefined) break b3809;
l24 = l23;
if (l5 === undefined) l5 = l24; else if (!Q(l5, l24)) conflict();
}
b3811: {
if (l5 !== undefined) break b3811;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3812: {
if (l5 === undefined) break b3812;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3813: {
return l2;
}
}
function f655(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3814: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b3814;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b3814;
l9 = [l5,"T24"];
l10 = b_concat("",l9); if (l10 === undefined) break b3814;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b3815: {
if (l4 === undefined) break b3815;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3816: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b3816;
l7 = l6;
l8 = 10;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3816;
if ((l9 === false)) break b3816;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3817: {
if (l4 === undefined) break b3817;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3818: {
return l2;
}
}
function f656(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3819: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b3819;
l9 = l8;
l10 = 10;
if (!Q(l9, l10)) break b3819;
l11 = 0;
l12 = 10;
l13 = b_substring(l6,l11,l12); if (l13 === undefined) break b3819;
l14 = l13;
l15 = b_gt(l14,l7); if (l15 === undefined) break b3819;
if ((l15 === false)) break b3819;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3820: {
if (l5 === undefined) break b3820;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3821: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b3821;
l9 = l8;
l10 = 10;
l11 = b_gt(l9,l10); if (l11 === undefined) break b3821;
if ((l11 === false)) break b3821;
l12 = f655(l0,l1,l6); if (l12 === undefined) break b3821;
l13 = l12;
l14 = b_gt(l13,l7); if (l14 === undefined) break b3821;
if ((l14 === false)) break b3821;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3822: {
if (l5 === undefined) break b3822;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3823: {
return l2;
}
}
function f657(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3824: {
b3825: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f651(l0,l1,l8); if (l12 === undefined) break b3825;
if ((l12 === false)) break b3825;
l13 = f6(l0,l1); if (l13 === undefined) break b3825;
l14 = l13;
l15 = H(l10) ? l10.first : undefined; if (l15 === undefined && (l15 = S(l10, "first")) === undefined) break b3825;
l16 = l15;
l17 = b_lt(l14,l16); if (l17 === undefined) break b3825;
if ((l17 === false)) break b3825;
if (l7 === undefined) l7 = "not_due"; else if (!Q(l7, "not_due")) conflict();
}
b3826: {
if (l7 !== undefined) break b3826;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l11); if (l12 === undefined) break b3826;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3826;
if ((l15 === false)) break b3826;
if (l7 === undefined) l7 = "indeterminate"; else if (!Q(l7, "indeterminate")) conflict();
}
b3827: {
if (l7 !== undefined) break b3827;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
b3828: {
l12 = f651(l0,l1,l8); if (l12 === undefined) break b3828;
if ((l12 === false)) break b3828;
break b3827;}
if (l7 === undefined) l7 = "required"; else if (!Q(l7, "required")) conflict();
}
b3829: {
if (l7 !== undefined) break b3829;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = D(l9, "values"); if (l12 === undefined) break b3829;
l13 = H(l12) ? l12.shortfall : undefined; if (l13 === undefined && (l13 = S(l12, "shortfall")) === undefined) break b3829;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b3829;
if ((l16 === false)) break b3829;
l17 = f6(l0,l1); if (l17 === undefined) break b3829;
l18 = l17;
l19 = H(l10) ? l10.due_on : undefined; if (l19 === undefined && (l19 = S(l10, "due_on")) === undefined) break b3829;
l20 = l19;
l21 = b_gt(l18,l20); if (l21 === undefined) break b3829;
if ((l21 === false)) break b3829;
if (l7 === undefined) l7 = "overdue"; else if (!Q(l7, "overdue")) conflict();
}
b3830: {
if (l7 !== undefined) break b3830;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = D(l9, "values"); if (l12 === undefined) break b3830;
l13 = H(l12) ? l12.shortfall : undefined; if (l13 === undefined && (l13 = S(l12, "shortfall")) === undefined) break b3830;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b3830;
if ((l16 === false)) break b3830;
if (l7 === undefined) l7 = "due"; else if (!Q(l7, "due")) conflict();
}
b3831: {
if (l7 !== undefined) break b3831;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f653(l0,l1,l8); if (l12 === undefined) break b3831;
l13 = l12;
l14 = H(l10) ? l10.due_on : undefined; if (l14 === undefined && (l14 = S(l10, "due_on")) === undefined) break b3831;
l15 = l14;
l16 = f656(l0,l1,l13,l15); if (l16 === undefined) break b3831;
if ((l16 === false)) break b3831;
if (l7 === undefined) l7 = "fulfilled_late"; else if (!Q(l7, "fulfilled_late")) conflict();
}
b3832: {
if (l7 !== undefined) break b3832;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
if (l7 === undefined) l7 = "fulfilled"; else if (!Q(l7, "fulfilled")) conflict();
}
b3833: {
if (l7 === undefined) break b3833;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
}
b3834: {
return l2;
}
}
function f658(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b3835: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = new RegoSet();
b3836: {
b3837: {
l13 = f651(l0,l1,l8); if (l13 === undefined) break b3837;
if ((l13 === false)) break b3837;
break b3836;}
l14 = H(l11) ? l11.due_on : undefined; if (l14 === undefined && (l14 = S(l11, "due_on")) === undefined) break b3836;
l15 = l14;
l16 = b_neq(l15,""); if (l16 === undefined) break b3836;
if ((l16 === false)) break b3836;
l17 = f6(l0,l1); if (l17 === undefined) break b3836;
l18 = l17;
l19 = H(l11) ? l11.due_on : undefined; if (l19 === undefined && (l19 = S(l11, "due_on")) === undefined) break b3836;
l20 = l19;
l21 = b_gt(l18,l20); if (l21 === undefined) break b3836;
if ((l21 === false)) break b3836;
l22 = D(l10, "values"); if (l22 === undefined) break b3836;
l23 = H(l22) ? l22.shortfall : undefined; if (l23 === undefined && (l23 = S(l22, "shortfall")) === undefined) break b3836;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b3836;
if ((l26 === false)) break b3836;
l27 = H(l9) ? l9.check_by : undefined; if (l27 === undefined && (l27 = S(l9, "check_by")) === undefined) break b3836;
l28 = l27;
l29 = f27(l0,l1,"sample_late",l28); if (l29 === undefined) break b3836;
l30 = l29;
l12.add(l30);
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b3838: {
if (l7 === undefined) break b3838;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3839: {
return l2;
}
}
function f659(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3840: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.until : undefined; if (l8 === undefined && (l8 = S(l6, "until")) === undefined) break b3840;
if (!(l8 === "first_checked")) break b3840;
l9 = H(l7) ? l7.done : undefined; if (l9 === undefined && (l9 = S(l7, "done")) === undefined) break b3840;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b3840;
if ((l12 === false)) break b3840;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3841: {
if (l5 === undefined) break b3841;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3842: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.until : undefined; if (l8 === undefined && (l8 = S(l6, "until")) === undefined) break b3842;
if (!(l8 === "all_checked")) break b3842;
l9 = D(l7, "values"); if (l9 === undefined) break b3842;
l10 = H(l9) ? l9.shortfall : undefined; if (l10 === undefined && (l10 = S(l9, "shortfall")) === undefined) break b3842;
l11 = 0;
if (!Q(l10, l11)) break b3842;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3843: {
if (l5 === undefined) break b3843;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3844: {
return l2;
}
}
function f660(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b3845: {
b3846: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l6,l8); if (l9 === undefined) break b3846;
if ((l9 === false)) break b3846;
l10 = H(l7) ? l7.short : undefined; if (l10 === undefined && (l10 = S(l7, "short")) === undefined) break b3846;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3847: {
if (l5 !== undefined) break b3847;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3848: {
if (l5 === undefined) break b3848;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3849: {
return l2;
}
}
function f661(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l2;
b3850: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f650(l0,l1,l8,l10); if (l12 === undefined) break b3850;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.missing : undefined; if (l15 === undefined && (l15 = S(l14, "missing")) === undefined) break b3850;
l16 = l15;
l17 = H(l11) ? l11.missing : undefined; if (l17 === undefined && (l17 = S(l11, "missing")) === undefined) break b3850;
l18 = l17;
l19 = b_or(l16,l18); if (l19 === undefined) break b3850;
l20 = l19;
l21 = f654(l0,l1,l8,l14); if (l21 === undefined) break b3850;
l22 = l21;
l23 = b_or(l20,l22); if (l23 === undefined) break b3850;
l24 = l23;
l25 = l24;
l26 = f657(l0,l1,l8,l14,l11,l25); if (l26 === undefined) break b3850;
l27 = l26;
l28 = l27;
l29 = f15(l0,l1,l10); if (l29 === undefined) break b3850;
l30 = l29;
l31 = H(l14) ? l14.readings : undefined; if (l31 === undefined && (l31 = S(l14, "readings")) === undefined) break b3850;
l32 = l31;
l33 = b_or(l30,l32); if (l33 === undefined) break b3850;
l34 = l33;
l35 = H(l11) ? l11.readings : undefined; if (l35 === undefined && (l35 = S(l11, "readings")) === undefined) break b3850;
l36 = l35;
l37 = b_or(l34,l36); if (l37 === undefined) break b3850;
l38 = l37;
l39 = D(l14, "values"); if (l39 === undefined) break b3850;
l40 = l39;
l41 = D(l11, "values"); if (l41 === undefined) break b3850;
l42 = l41;
l43 = b_object_union(l40,l42); if (l43 === undefined) break b3850;
l44 = l43;
l45 = f658(l0,l1,l8,l10,l14,l11); if (l45 === undefined) break b3850;
l46 = l45;
l47 = new RegoSet();
b3851: {
l48 = H(l14) ? l14.tiers : undefined; if (l48 === undefined && (l48 = S(l14, "tiers")) === undefined) break b3851;
{
const k3852 = keysOf(l48), v3852 = valuesOf(l48);
for (let n3852 = 0; n3852 < v3852.length; n3852++) {
l49 = k3852 === null ? n3852 : k3852[n3852];
l50 = v3852[n3852];
b3853: {
l51 = l49;
l52 = l50;
l53 = f90(l0,l1,l52); if (l53 === undefined) break b3853;
l54 = l53;
{
const k3854 = keysOf(l54), v3854 = valuesOf(l54);
for (let n3854 = 0; n3854 < v3854.length; n3854++) {
l55 = k3854 === null ? n3854 : k3854[n3854];
l56 = v3854[n3854];
b3855: {
l57 = l55;
l58 = l56;
l47.add(l58);
}
}
}
}
}
}
}
l59 = l47;
l60 = b_or(l59,l46); if (l60 === undefined) break b3850;
l61 = l60;
l62 = H(l14) ? l14.working : undefined; if (l62 === undefined && (l62 = S(l14, "working")) === undefined) break b3850;
l63 = l62;
l64 = H(l11) ? l11.working : undefined; if (l64 === undefined && (l64 = S(l11, "working")) === undefined) break b3850;
l65 = l64;
l66 = b_array_concat(l63,l65); if (l66 === undefined) break b3850;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3850;
l69 = l68;
l70 = new RegoSet();
b3856: {
l71 = b_neq(l28,"not_due"); if (l71 === undefined) break b3856;
if ((l71 === false)) break b3856;
{
const k3857 = keysOf(l25), v3857 = valuesOf(l25);
for (let n3857 = 0; n3857 < v3857.length; n3857++) {
l72 = k3857 === null ? n3857 : k3857[n3857];
l73 = v3857[n3857];
b3858: {
l74 = l72;
l75 = l73;
l70.add(l75);
}
}
}
}
l76 = l70;
l77 = [];
b3859: {
l78 = new RegoSet();
l78.add("due");
l78.add("overdue");
l78.add("required");
l79 = b_internal_member_2(l28,l78); if (l79 === undefined) break b3859;
if ((l79 === false)) break b3859;
l80 = H(l10) ? l10.obligations : undefined; if (l80 === undefined && (l80 = S(l10, "obligations")) === undefined) break b3859;
{
const k3860 = keysOf(l80), v3860 = valuesOf(l80);
for (let n3860 = 0; n3860 < v3860.length; n3860++) {
l81 = k3860 === null ? n3860 : k3860[n3860];
l82 = v3860[n3860];
b3861: {
l83 = l81;
l84 = l82;
b3862: {
l85 = f659(l0,l1,l84,l14); if (l85 === undefined) break b3862;
if ((l85 === false)) break b3862;
break b3861;}
l86 = H(l84) ? l84.code : undefined; if (l86 === undefined && (l86 = S(l84, "code")) === undefined) break b3861;
l87 = l86;
l88 = f74(l0,l1,l87,l84); if (l88 === undefined) break b3861;
l89 = l88;
l77.push(l89);
}
}
}
}
l90 = l77;
l91 = new RegoSet();
b3863: {
l92 = new O92("due","late","overdue","required");
l93 = l92;
l94 = D(l93, l28); if (l94 === undefined) break b3863;
l95 = l94;
l96 = H(l8) ? l8.codes : undefined; if (l96 === undefined && (l96 = S(l8, "codes")) === undefined) break b3863;
l97 = D(l96, l95); if (l97 === undefined) break b3863;
l98 = l97;
l99 = H(l14) ? l14.tiers : undefined; if (l99 === undefined && (l99 = S(l14, "tiers")) === undefined) break b3863;
{
const k3864 = keysOf(l99), v3864 = valuesOf(l99);
for (let n3864 = 0; n3864 < v3864.length; n3864++) {
l100 = k3864 === null ? n3864 : k3864[n3864];
l101 = v3864[n3864];
b3865: {
l102 = l100;
l103 = l101;
l104 = f660(l0,l1,l28,l14); if (l104 === undefined) break b3865;
l105 = l104;
l106 = f81(l0,l1,l98,l103,l105); if (l106 === undefined) break b3865;
l107 = l106;
l108 = H(l11) ? l11.named : undefined; if (l108 === undefined && (l108 = S(l11, "named")) === undefined) break b3865;
l109 = l108;
l110 = b_object_union(l107,l109); if (l110 === undefined) break b3865;
l111 = l110;
l91.add(l111);
}
}
}
}
l112 = l91;
l113 = new O20(l38,l76,l90,l112,l44,l61,l67);
l114 = f25(l0,l1,l69,l9,l28,l113); if (l114 === undefined) break b3850;
l115 = l114;
if (l7 === undefined) l7 = l115; else if (!Q(l7, l115)) conflict();
}
b3866: {
if (l7 === undefined) break b3866;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3867: {
return l2;
}
}
function f662(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3868: {
b3869: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.categories : undefined; if (l10 === undefined && (l10 = S(l9, "categories")) === undefined) break b3869;
if ((l10 === false)) break b3869;
b3870: {
l11 = H(l7) ? l7.sample : undefined; if (l11 === undefined && (l11 = S(l7, "sample")) === undefined) break b3870;
l12 = H(l11) ? l11.per : undefined; if (l12 === undefined && (l12 = S(l11, "per")) === undefined) break b3870;
if ((l12 === false)) break b3870;
break b3869;}
l13 = H(l7) ? l7.sample : undefined; if (l13 === undefined && (l13 = S(l7, "sample")) === undefined) break b3869;
l14 = H(l13) ? l13.category : undefined; if (l14 === undefined && (l14 = S(l13, "category")) === undefined) break b3869;
l15 = l14;
l16 = f607(l0,l1,l15); if (l16 === undefined) break b3869;
l17 = l16;
l18 = l17;
l19 = b_is_string(l18); if (l19 === undefined) break b3869;
if ((l19 === false)) break b3869;
l20 = b_neq(l18,"untold"); if (l20 === undefined) break b3869;
if ((l20 === false)) break b3869;
b3871: {
l21 = H(l9) ? l9.categories : undefined; if (l21 === undefined && (l21 = S(l9, "categories")) === undefined) break b3871;
l22 = D(l21, l18); if (l22 === undefined) break b3871;
if ((l22 === false)) break b3871;
break b3869;}
l23 = H(l7) ? l7.decision : undefined; if (l23 === undefined && (l23 = S(l7, "decision")) === undefined) break b3869;
l24 = l23;
l25 = f29(l0,l1,l24,l8); if (l25 === undefined) break b3869;
l26 = l25;
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b3872: {
if (l6 !== undefined) break b3872;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f617(l0,l1,l7,l9); if (l10 === undefined) break b3872;
l11 = l10;
l12 = f661(l0,l1,l7,l8,l9,l11); if (l12 === undefined) break b3872;
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b3873: {
if (l6 === undefined) break b3873;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b3874: {
return l2;
}
}
function g663(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3875: {
b3876: {
l3 = undefined;
b3877: {
l4 = f604(l0,l1); if (l4 === undefined) break b3877;
if ((l4 === false)) break b3877;
break b3876;}
l5 = f605(l0,l1); if (l5 === undefined) break b3876;
l6 = l5;
l7 = [];
b3878: {
l8 = f603(l0,l1); if (l8 === undefined) break b3878;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3876;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3879: {
if (l3 !== undefined) break b3879;
l4 = f606(l0,l1); if (l4 === undefined) break b3879;
l5 = l4;
l6 = f603(l0,l1); if (l6 === undefined) break b3879;
l7 = l6;
l8 = f604(l0,l1); if (l8 === undefined) break b3879;
l9 = l8;
l10 = f662(l0,l1,l5,l7,l9); if (l10 === undefined) break b3879;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3880: {
if (l3 === undefined) break b3880;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3881: {
return l2;
}
}
function f663(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g663(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g664(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3882: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3882;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3882;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3882;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3883: {
if (l3 === undefined) break b3883;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3884: {
return l2;
}
}
function f664(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g664(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g665(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3885: {
l3 = undefined;
l4 = f664(l0,l1); if (l4 === undefined) break b3885;
l5 = l4;
l6 = 1;
l7 = f50(l0,l1,l5,l6); if (l7 === undefined) break b3885;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3885;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3886: {
if (l3 === undefined) break b3886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3887: {
return l2;
}
}
function f665(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g665(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g666(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3888: {
b3889: {
l3 = undefined;
l4 = f665(l0,l1); if (l4 === undefined) break b3889;
if ((l4 === false)) break b3889;
l5 = f6(l0,l1); if (l5 === undefined) break b3889;
l6 = l5;
l7 = f665(l0,l1); if (l7 === undefined) break b3889;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3889;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3890: {
if (l3 !== undefined) break b3890;
l4 = f6(l0,l1); if (l4 === undefined) break b3890;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3891: {
if (l3 === undefined) break b3891;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3892: {
return l2;
}
}
function f666(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g666(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g667(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3893: {
l3 = undefined;
l4 = f666(l0,l1); if (l4 === undefined) break b3893;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3893;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3894: {
if (l3 === undefined) break b3894;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3895: {
return l2;
}
}
function f667(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g667(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g668(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3896: {
l3 = undefined;
l4 = f667(l0,l1); if (l4 === undefined) break b3896;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3896;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3896;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3896;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3897: {
if (l3 === undefined) break b3897;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3898: {
return l2;
}
}
function f668(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g668(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function f669(l0,l1) {
let l3,l2;
b3899: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3900: {
if (l3 === undefined) break b3900;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3901: {
return l2;
}
}
function g670(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3902: {
l3 = undefined;
l4 = f668(l0,l1); if (l4 === undefined) break b3902;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3902;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3902;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3902;
l10 = l9;
l11 = f664(l0,l1); if (l11 === undefined) break b3902;
l12 = l11;
l13 = f50(l0,l1,l12,l10); if (l13 === undefined) break b3902;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3902;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3903: {
if (l3 === undefined) break b3903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3904: {
return l2;
}
}
function f670(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g670(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function f671(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b3905: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.check_by : undefined; if (l8 === undefined && (l8 = S(l6, "check_by")) === undefined) break b3905;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3905;
l11 = l10;
l12 = f608(l0,l1); if (l12 === undefined) break b3905;
l13 = l12;
l14 = [];
b3906: {
l15 = f67(l0,l1,"working"); if (l15 === undefined) break b3906;
if ((l15 === false)) break b3906;
l16 = H(l6) ? l6.check_by : undefined; if (l16 === undefined && (l16 = S(l6, "check_by")) === undefined) break b3906;
l17 = H(l16) ? l16.clause : undefined; if (l17 === undefined && (l17 = S(l16, "clause")) === undefined) break b3906;
l18 = l17;
l19 = new O10(l18,"due_on",l7);
l20 = l19;
l14.push(l20);
}
l21 = l14;
l22 = new O93(l7,l11);
l23 = new O34(l7);
l22["values"] = l23;
l22["working"] = l21;
l24 = b_object_union(l13,l22); if (l24 === undefined) break b3905;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b3907: {
if (l5 === undefined) break b3907;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3908: {
return l2;
}
}
function g672(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3909: {
l3 = undefined;
l4 = f669(l0,l1); if (l4 === undefined) break b3909;
l5 = l4;
l6 = new Bare();
l7 = new O79("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O80("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3910: {
if (l3 === undefined) break b3910;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3911: {
return l2;
}
}
function f672(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g672(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g673(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3912: {
b3913: {
l3 = undefined;
b3914: {
l4 = f668(l0,l1); if (l4 === undefined) break b3914;
if ((l4 === false)) break b3914;
break b3913;}
l5 = f669(l0,l1); if (l5 === undefined) break b3913;
l6 = l5;
l7 = [];
b3915: {
l8 = f667(l0,l1); if (l8 === undefined) break b3915;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3913;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3916: {
if (l3 !== undefined) break b3916;
l4 = f670(l0,l1); if (l4 === undefined) break b3916;
if ((l4 === false)) break b3916;
l5 = f668(l0,l1); if (l5 === undefined) break b3916;
l6 = l5;
l7 = f670(l0,l1); if (l7 === undefined) break b3916;
l8 = l7;
l9 = f671(l0,l1,l6,l8); if (l9 === undefined) break b3916;
l10 = l9;
l11 = f672(l0,l1); if (l11 === undefined) break b3916;
l12 = l11;
l13 = f667(l0,l1); if (l13 === undefined) break b3916;
l14 = l13;
l15 = f668(l0,l1); if (l15 === undefined) break b3916;
l16 = l15;
l17 = f661(l0,l1,l12,l14,l16,l10); if (l17 === undefined) break b3916;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3917: {
if (l3 !== undefined) break b3917;
l4 = f672(l0,l1); if (l4 === undefined) break b3917;
l5 = l4;
l6 = f667(l0,l1); if (l6 === undefined) break b3917;
l7 = l6;
l8 = f668(l0,l1); if (l8 === undefined) break b3917;
l9 = l8;
l10 = f662(l0,l1,l5,l7,l9); if (l10 === undefined) break b3917;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3918: {
if (l3 === undefined) break b3918;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3919: {
return l2;
}
}
function f673(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g673(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g674(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3920: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3920;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3920;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3921: {
if (l3 === undefined) break b3921;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3922: {
return l2;
}
}
function f674(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g674(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g675(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3923: {
l3 = undefined;
l4 = f674(l0,l1); if (l4 === undefined) break b3923;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3923;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3923;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3923;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3924: {
if (l3 === undefined) break b3924;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3925: {
return l2;
}
}
function f675(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g675(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f676(l0,l1) {
let l3,l2;
b3926: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3927: {
if (l3 === undefined) break b3927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3928: {
return l2;
}
}
function g677(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3929: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3929;
l5 = l4;
l6 = f433(l0,l1,l5); if (l6 === undefined) break b3929;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3930: {
if (l3 === undefined) break b3930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3931: {
return l2;
}
}
function f677(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g677(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g678(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3932: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3932;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3932;
l6 = l5;
l7 = f433(l0,l1,l6); if (l7 === undefined) break b3932;
l8 = l7;
l9 = l8;
l10 = f677(l0,l1); if (l10 === undefined) break b3932;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3932;
if ((l12 === false)) break b3932;
l13 = f677(l0,l1); if (l13 === undefined) break b3932;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3932;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3933: {
if (l3 === undefined) break b3933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3934: {
return l2;
}
}
function f678(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g678(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function f679(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3935: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3935;
if (!(l8 === "exceeded")) break b3935;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3935;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3935;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3935;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3935;
if ((l15 === false)) break b3935;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3936: {
if (l5 === undefined) break b3936;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3937: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3937;
if (!(l8 === "reached")) break b3937;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3937;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3937;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3937;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3937;
if ((l15 === false)) break b3937;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3938: {
if (l5 === undefined) break b3938;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3939: {
return l2;
}
}
function g680(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3940: {
l2 = new RegoSet();
}
b3941: {
l3 = undefined;
l4 = f678(l0,l1); if (l4 === undefined) break b3941;
l5 = l4;
l6 = f675(l0,l1); if (l6 === undefined) break b3941;
l7 = l6;
l8 = f679(l0,l1,l5,l7); if (l8 === undefined) break b3941;
if ((l8 === false)) break b3941;
l9 = f675(l0,l1); if (l9 === undefined) break b3941;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3941;
l12 = l11;
l2.add(l12);
}
b3942: {
return l2;
}
}
function f680(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g680(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g681(l0,l1) {
let l2,l3,l4,l5,l6;
b3943: {
l2 = new RegoSet();
}
b3944: {
l3 = undefined;
b3945: {
l4 = f678(l0,l1); if (l4 === undefined) break b3945;
if ((l4 === false)) break b3945;
break b3944;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3946: {
l3 = undefined;
l4 = f675(l0,l1); if (l4 === undefined) break b3946;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3946;
if (!(l5 === "unset")) break b3946;
l6 = new O27("session.idle_timeout");
l2.add(l6);
}
b3947: {
return l2;
}
}
function f681(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g681(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g682(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3948: {
l3 = undefined;
l4 = f678(l0,l1); if (l4 === undefined) break b3948;
if ((l4 === false)) break b3948;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3948;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3948;
l7 = l6;
l8 = f675(l0,l1); if (l8 === undefined) break b3948;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3948;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3948;
l11 = l10;
l12 = f114(l0,l1,l7,l11); if (l12 === undefined) break b3948;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3949: {
if (l3 === undefined) break b3949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3950: {
return l2;
}
}
function f682(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g682(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g683(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3951: {
b3952: {
l3 = undefined;
b3953: {
l4 = f675(l0,l1); if (l4 === undefined) break b3953;
if ((l4 === false)) break b3953;
break b3952;}
l5 = f676(l0,l1); if (l5 === undefined) break b3952;
l6 = l5;
l7 = [];
b3954: {
l8 = f674(l0,l1); if (l8 === undefined) break b3954;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3952;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3955: {
if (l3 !== undefined) break b3955;
l4 = f680(l0,l1); if (l4 === undefined) break b3955;
l5 = l4;
l6 = f681(l0,l1); if (l6 === undefined) break b3955;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b3955;
l9 = l8;
l10 = f675(l0,l1); if (l10 === undefined) break b3955;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3955;
l13 = l12;
l14 = f675(l0,l1); if (l14 === undefined) break b3955;
l15 = l14;
l16 = f680(l0,l1); if (l16 === undefined) break b3955;
l17 = l16;
l18 = f681(l0,l1); if (l18 === undefined) break b3955;
l19 = l18;
l20 = ["session_idle"];
l21 = f261(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3955;
l22 = l21;
l23 = f675(l0,l1); if (l23 === undefined) break b3955;
l24 = l23;
l25 = f90(l0,l1,l24); if (l25 === undefined) break b3955;
l26 = l25;
l27 = f676(l0,l1); if (l27 === undefined) break b3955;
l28 = l27;
l29 = f674(l0,l1); if (l29 === undefined) break b3955;
l30 = l29;
l31 = f681(l0,l1); if (l31 === undefined) break b3955;
l32 = l31;
l33 = [];
b3956: {
l34 = f680(l0,l1); if (l34 === undefined) break b3956;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3956;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3956;
if ((l39 === false)) break b3956;
l40 = f675(l0,l1); if (l40 === undefined) break b3956;
l41 = l40;
l42 = f74(l0,l1,"log_out",l41); if (l42 === undefined) break b3956;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f680(l0,l1); if (l45 === undefined) break b3955;
l46 = l45;
l47 = new Bare();
b3957: {
l48 = f682(l0,l1); if (l48 === undefined) break b3957;
l47["logout_after"] = l48;
}
b3958: {
b3959: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3959;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3959;
l52 = D(l51, "values"); if (l52 === undefined) break b3959;
l49 = merge(l52, l47);
break b3958;
}
l49 = l47;
}
l53 = l49;
l54 = new O94(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3955;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3960: {
if (l3 === undefined) break b3960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3961: {
return l2;
}
}
function f683(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g683(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g684(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3962: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3962;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3962;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3962;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3962;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3962;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3963: {
if (l3 === undefined) break b3963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3964: {
return l2;
}
}
function f684(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g684(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g685(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3965: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3965;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3965;
l6 = l5;
l7 = f684(l0,l1); if (l7 === undefined) break b3965;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3965;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3965;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3965;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3965;
if ((l12 === false)) break b3965;
l13 = f684(l0,l1); if (l13 === undefined) break b3965;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3965;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3965;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3966: {
if (l3 === undefined) break b3966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3967: {
return l2;
}
}
function f685(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g685(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function f686(l0,l1) {
let l3,l2;
b3968: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3969: {
if (l3 === undefined) break b3969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3970: {
return l2;
}
}
function g687(l0,l1) {
let l3,l4,l5,l6,l2;
b3971: {
l3 = undefined;
l4 = new Bare();
l5 = new O95("roles");
l4["binds"] = l5;
l6 = new O96("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3972: {
if (l3 === undefined) break b3972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3973: {
return l2;
}
}
function f687(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g687(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function f688(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3974: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3974;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3974;
if ((l10 === false)) break b3974;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3975: {
if (l5 === undefined) break b3975;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3976: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3976;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3976;
if ((l10 === false)) break b3976;
l11 = new RegoSet();
b3977: {
{
const k3978 = keysOf(l7), v3978 = valuesOf(l7);
for (let n3978 = 0; n3978 < v3978.length; n3978++) {
l12 = k3978 === null ? n3978 : k3978[n3978];
l13 = v3978[n3978];
b3979: {
l14 = l12;
l15 = l13;
l16 = f211(l0,l1,l15); if (l16 === undefined) break b3979;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f215(l0,l1,l18,l19); if (l20 === undefined) break b3976;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3980: {
if (l5 === undefined) break b3980;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3981: {
return l2;
}
}
function f689(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b3982: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3982;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3982;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3982;
l14 = D(l13, l12); if (l14 === undefined) break b3982;
l15 = l14;
l16 = [];
b3983: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3983;
l18 = l17;
l19 = f51(l0,l1,l15,l18); if (l19 === undefined) break b3983;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3984: {
{
const k3985 = keysOf(l22), v3985 = valuesOf(l22);
for (let n3985 = 0; n3985 < v3985.length; n3985++) {
l24 = k3985 === null ? n3985 : k3985[n3985];
l25 = v3985[n3985];
b3986: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3987: {
{
const k3988 = keysOf(l22), v3988 = valuesOf(l22);
for (let n3988 = 0; n3988 < v3988.length; n3988++) {
l30 = k3988 === null ? n3988 : k3988[n3988];
l31 = v3988[n3988];
b3989: {
l32 = l30;
l33 = l31;
l34 = f237(l0,l1,l33); if (l34 === undefined) break b3989;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3982;
l38 = l37;
l39 = l38;
l40 = [];
b3990: {
l41 = f6(l0,l1); if (l41 === undefined) break b3990;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3990;
if ((l43 === false)) break b3990;
{
const k3991 = keysOf(l22), v3991 = valuesOf(l22);
for (let n3991 = 0; n3991 < v3991.length; n3991++) {
l44 = k3991 === null ? n3991 : k3991[n3991];
l45 = v3991[n3991];
b3992: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b3992;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b3992;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b3992;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b3992;
l55 = l54;
l56 = f205(l0,l1,l55); if (l56 === undefined) break b3992;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b3992;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b3992;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b3992;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b3992;
l63 = l62;
l64 = new O43(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f688(l0,l1,l15,l66); if (l67 === undefined) break b3982;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b3982;
l71 = l70;
l72 = f218(l0,l1,l66); if (l72 === undefined) break b3982;
l73 = l72;
l74 = f220(l0,l1,l66,l69); if (l74 === undefined) break b3982;
l75 = l74;
l76 = f90(l0,l1,l9); if (l76 === undefined) break b3982;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b3982;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f182(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b3982;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b3982;
l84 = l83;
l85 = new O47(l71,l73,l75,l39,l77,l82);
l86 = f25(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b3982;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b3993: {
if (l6 === undefined) break b3993;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3994: {
return l2;
}
}
function g690(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3995: {
b3996: {
l3 = undefined;
b3997: {
l4 = f685(l0,l1); if (l4 === undefined) break b3997;
if ((l4 === false)) break b3997;
break b3996;}
l5 = f686(l0,l1); if (l5 === undefined) break b3996;
l6 = l5;
l7 = [];
b3998: {
l8 = f684(l0,l1); if (l8 === undefined) break b3998;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3996;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3999: {
if (l3 !== undefined) break b3999;
l4 = f687(l0,l1); if (l4 === undefined) break b3999;
l5 = l4;
l6 = f684(l0,l1); if (l6 === undefined) break b3999;
l7 = l6;
l8 = f685(l0,l1); if (l8 === undefined) break b3999;
l9 = l8;
l10 = f689(l0,l1,l5,l7,l9); if (l10 === undefined) break b3999;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4000: {
if (l3 === undefined) break b4000;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4001: {
return l2;
}
}
function f690(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g690(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g691(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4002: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4002;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b4002;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b4002;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b4002;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4003: {
if (l3 === undefined) break b4003;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4004: {
return l2;
}
}
function f691(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g691(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g692(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4005: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4005;
l5 = l4;
l6 = f691(l0,l1); if (l6 === undefined) break b4005;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b4005;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b4005;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4006: {
if (l3 === undefined) break b4006;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4007: {
return l2;
}
}
function f692(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g692(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g693(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b4008: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4008;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b4008;
l6 = l5;
l7 = f692(l0,l1); if (l7 === undefined) break b4008;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b4008;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b4008;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b4008;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b4008;
if ((l12 === false)) break b4008;
l13 = f692(l0,l1); if (l13 === undefined) break b4008;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b4008;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b4008;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b4009: {
if (l3 === undefined) break b4009;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4010: {
return l2;
}
}
function f693(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g693(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function f694(l0,l1) {
let l3,l2;
b4011: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b4012: {
if (l3 === undefined) break b4012;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4013: {
return l2;
}
}
function g695(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4014: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b4014;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b4014;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b4014;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b4014;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4015: {
if (l3 === undefined) break b4015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4016: {
return l2;
}
}
function f695(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g695(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function f696(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b4017: {
b4018: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b4018;
l7 = l6;
l8 = f695(l0,l1); if (l8 === undefined) break b4018;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b4018;
if ((l10 === false)) break b4018;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b4019: {
if (l4 !== undefined) break b4019;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b4019;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b4019;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b4019;
if ((l9 === false)) break b4019;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b4020: {
if (l4 !== undefined) break b4020;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b4020;
l7 = l6;
l8 = f691(l0,l1); if (l8 === undefined) break b4020;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b4020;
if ((l10 === false)) break b4020;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b4021: {
if (l4 !== undefined) break b4021;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b4022: {
if (l4 === undefined) break b4022;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b4023: {
return l2;
}
}
function g697(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b4024: {
b4025: {
l3 = undefined;
b4026: {
l4 = f693(l0,l1); if (l4 === undefined) break b4026;
if ((l4 === false)) break b4026;
break b4025;}
l5 = f694(l0,l1); if (l5 === undefined) break b4025;
l6 = l5;
l7 = [];
b4027: {
l8 = f692(l0,l1); if (l8 === undefined) break b4027;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4025;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4028: {
if (l3 !== undefined) break b4028;
l4 = f693(l0,l1); if (l4 === undefined) break b4028;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b4028;
l6 = l5;
l7 = f696(l0,l1,l6); if (l7 === undefined) break b4028;
l8 = l7;
l9 = l8;
l10 = f693(l0,l1); if (l10 === undefined) break b4028;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b4028;
l13 = l12;
l14 = f693(l0,l1); if (l14 === undefined) break b4028;
l15 = l14;
l16 = f90(l0,l1,l15); if (l16 === undefined) break b4028;
l17 = l16;
l18 = f694(l0,l1); if (l18 === undefined) break b4028;
l19 = l18;
l20 = f692(l0,l1); if (l20 === undefined) break b4028;
l21 = l20;
l22 = [];
b4029: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b4029;
if ((l24 === false)) break b4029;
l25 = f693(l0,l1); if (l25 === undefined) break b4029;
l26 = l25;
l27 = f74(l0,l1,"complete_training",l26); if (l27 === undefined) break b4029;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b4030: {
l31 = new O12("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b4030;
l34 = l33;
l35 = f693(l0,l1); if (l35 === undefined) break b4030;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b4030;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f691(l0,l1); if (l40 === undefined) break b4028;
l41 = l40;
l42 = f693(l0,l1); if (l42 === undefined) break b4028;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b4028;
l44 = l43;
l45 = [];
b4031: {
l46 = f67(l0,l1,"working"); if (l46 === undefined) break b4031;
if ((l46 === false)) break b4031;
l47 = f693(l0,l1); if (l47 === undefined) break b4031;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b4031;
l49 = l48;
l50 = f693(l0,l1); if (l50 === undefined) break b4031;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b4031;
l52 = l51;
l53 = f691(l0,l1); if (l53 === undefined) break b4031;
l54 = l53;
l55 = [];
l56 = new O33(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O9("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k4032 = keysOf(l58), v4032 = valuesOf(l58);
for (let n4032 = 0; n4032 < v4032.length; n4032++) {
l59 = k4032 === null ? n4032 : k4032[n4032];
l60 = v4032[n4032];
b4033: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O67(l13,l29,l39);
l65 = new O97(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b4028;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b4034: {
if (l3 === undefined) break b4034;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4035: {
return l2;
}
}
function f697(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g697(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g698(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4036: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4036;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b4036;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4037: {
if (l3 === undefined) break b4037;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4038: {
return l2;
}
}
function f698(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g698(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function g699(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4039: {
l3 = undefined;
l4 = f698(l0,l1); if (l4 === undefined) break b4039;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b4039;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b4039;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4040: {
if (l3 === undefined) break b4040;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4041: {
return l2;
}
}
function f699(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g699(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function f700(l0,l1) {
let l3,l2;
b4042: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b4043: {
if (l3 === undefined) break b4043;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4044: {
return l2;
}
}
function g701(l0,l1) {
let l3,l4,l2;
b4045: {
l3 = undefined;
l4 = new O55("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b4046: {
if (l3 === undefined) break b4046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4047: {
return l2;
}
}
function f701(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g701(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g702(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4048: {
b4049: {
l3 = undefined;
b4050: {
l4 = f699(l0,l1); if (l4 === undefined) break b4050;
if ((l4 === false)) break b4050;
break b4049;}
l5 = f700(l0,l1); if (l5 === undefined) break b4049;
l6 = l5;
l7 = [];
b4051: {
l8 = f698(l0,l1); if (l8 === undefined) break b4051;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4049;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4052: {
if (l3 !== undefined) break b4052;
l4 = f701(l0,l1); if (l4 === undefined) break b4052;
l5 = l4;
l6 = f698(l0,l1); if (l6 === undefined) break b4052;
l7 = l6;
l8 = f699(l0,l1); if (l8 === undefined) break b4052;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b4052;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4053: {
if (l3 === undefined) break b4053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4054: {
return l2;
}
}
function f702(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g702(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function g703(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4055: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b4055;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b4055;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4056: {
if (l3 === undefined) break b4056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4057: {
return l2;
}
}
function f703(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g703(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function g704(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b4058: {
l3 = undefined;
l4 = f703(l0,l1); if (l4 === undefined) break b4058;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b4058;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b4058;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b4059: {
if (l3 === undefined) break b4059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4060: {
return l2;
}
}
function f704(i, d) {
const k = K.case[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g704(i, d);
K.case[87] = v === undefined ? N : v;
return v;
}
function f705(l0,l1) {
let l3,l2;
b4061: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b4062: {
if (l3 === undefined) break b4062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4063: {
return l2;
}
}
function g706(l0,l1) {
let l3,l4,l5,l2;
b4064: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b4065: {
if (l3 === undefined) break b4065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b4066: {
return l2;
}
}
function f706(i, d) {
const k = K.data[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g706(i, d);
K.data[27] = v === undefined ? N : v;
return v;
}
function g707(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b4067: {
b4068: {
l3 = undefined;
b4069: {
l4 = f704(l0,l1); if (l4 === undefined) break b4069;
if ((l4 === false)) break b4069;
break b4068;}
l5 = f705(l0,l1); if (l5 === undefined) break b4068;
l6 = l5;
l7 = [];
b4070: {
l8 = f703(l0,l1); if (l8 === undefined) break b4070;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b4068;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b4071: {
if (l3 !== undefined) break b4071;
l4 = f706(l0,l1); if (l4 === undefined) break b4071;
l5 = l4;
l6 = f703(l0,l1); if (l6 === undefined) break b4071;
l7 = l6;
l8 = f704(l0,l1); if (l8 === undefined) break b4071;
l9 = l8;
l10 = f187(l0,l1,l5,l7,l9); if (l10 === undefined) break b4071;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b4072: {
if (l3 === undefined) break b4072;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b4073: {
return l2;
}
}
function f707(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g707(i, d);
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
"g0/hdp/account_request/answer": f158,
"g0/hdp/account_review/version": f159,
"g0/hdp/account_review/rule": f160,
"g0/hdp/account_review/name": f161,
"g0/hdp/account_review/definition": f162,
"g0/hdp/lib/schedule/own_start": f164,
"g0/hdp/lib/shapes/schedule/last_done": f165,
"g0/hdp/account_review/answer": f188,
"g0/hdp/account_sharing/version": f189,
"g0/hdp/account_sharing/rule": f190,
"g0/hdp/account_sharing/name": f191,
"g0/hdp/account_sharing/definition": f192,
"g0/hdp/account_sharing/answer": f194,
"g0/hdp/anomaly_handling/version": f195,
"g0/hdp/anomaly_handling/group": f196,
"g0/hdp/anomaly_handling/rule": f197,
"g0/hdp/anomaly_handling/name": f198,
"g0/hdp/anomaly_handling/open": f200,
"g0/hdp/anomaly_handling/answer": f201,
"g0/hdp/audit_cooperation/version": f202,
"g0/hdp/audit_cooperation/rule": f203,
"g0/hdp/audit_cooperation/name": f204,
"g0/hdp/audit_cooperation/steps": f206,
"g0/hdp/audit_cooperation/announced": f207,
"g0/hdp/audit_cooperation/ready": f208,
"g0/hdp/audit_cooperation/lacking": f209,
"g0/hdp/audit_cooperation/following_up": f210,
"g0/hdp/audit_cooperation/documents_given": f213,
"g0/hdp/audit_cooperation/missing": f214,
"g0/hdp/audit_cooperation/values/documents": f222,
"g0/hdp/audit_cooperation/values/due_on": f223,
"g0/hdp/audit_cooperation/answer": f224,
"g0/hdp/lib/reports/middle": f225,
"g0/hdp/audit_report_deadline/half": f227,
"g0/hdp/audit_report_deadline/version": f228,
"g0/hdp/audit_report_deadline/rule": f229,
"g0/hdp/audit_report_deadline/name": f230,
"g0/hdp/audit_report_deadline/assumptions": f231,
"g0/hdp/audit_report_deadline/values/due_on": f235,
"g0/hdp/lib/workdays/calendar": f236,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f238,
"g0/hdp/audit_report_deadline/working": f239,
"g0/hdp/audit_report_deadline/unsigned": f240,
"g0/hdp/audit_report_deadline/sent_on": f241,
"g0/hdp/audit_report_deadline/step": f242,
"g0/hdp/audit_report_deadline/done": f243,
"g0/hdp/audit_report_deadline/obligations": f244,
"g0/hdp/audit_report_deadline/forms_readings": f245,
"g0/hdp/audit_report_deadline/warnings": f246,
"g0/hdp/audit_report_deadline/answer": f247,
"g0/hdp/auditor_rotation/version": f248,
"g0/hdp/auditor_rotation/rule": f249,
"g0/hdp/auditor_rotation/name": f250,
"g0/hdp/auditor_rotation/earlier": f251,
"g0/hdp/auditor_rotation/own_months": f252,
"g0/hdp/auditor_rotation/breaks": f253,
"g0/hdp/auditor_rotation/consecutive": f254,
"g0/hdp/auditor_rotation/served": f255,
"g0/hdp/auditor_rotation/reasons": f256,
"g0/hdp/auditor_rotation/named": f257,
"g0/hdp/auditor_rotation/missing": f258,
"g0/hdp/auditor_rotation/codes": f259,
"g0/hdp/auditor_rotation/rotation_checks": f262,
"g0/hdp/auditor_rotation/answer": f263,
"g0/hdp/batch_acquisition/version": f264,
"g0/hdp/batch_acquisition/group": f265,
"g0/hdp/batch_acquisition/integrity": f266,
"g0/hdp/batch_acquisition/rule": f267,
"g0/hdp/batch_acquisition/name": f268,
"g0/hdp/batch_acquisition/answer": f269,
"g0/hdp/breach_escalation/version": f270,
"g0/hdp/breach_escalation/rule": f271,
"g0/hdp/breach_escalation/name": f272,
"g0/hdp/breach_escalation/ended": f273,
"g0/hdp/breach_escalation/improved": f274,
"g0/hdp/breach_escalation/running": f275,
"g0/hdp/breach_escalation/serious": f276,
"g0/hdp/breach_escalation/beyond_improvement": f277,
"g0/hdp/breach_escalation/ends_at_once": f278,
"g0/hdp/breach_escalation/must_end": f279,
"g0/hdp/breach_escalation/notified": f280,
"g0/hdp/breach_escalation/too_late": f281,
"g0/hdp/breach_escalation/to_do/end_linkage": f282,
"g0/hdp/breach_escalation/to_do/give_notice": f283,
"g0/hdp/breach_escalation/suspended": f284,
"g0/hdp/breach_escalation/to_do/suspend": f285,
"g0/hdp/breach_escalation/to_do/improve": f286,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f287,
"g0/hdp/breach_escalation/steps": f288,
"g0/hdp/breach_escalation/open": f289,
"g0/hdp/breach_escalation/curable": f290,
"g0/hdp/breach_escalation/needed": f291,
"g0/hdp/breach_escalation/known": f292,
"g0/hdp/breach_escalation/missing": f293,
"g0/hdp/breach_escalation/improved_late": f294,
"g0/hdp/breach_escalation/next": f297,
"g0/hdp/breach_escalation/due": f298,
"g0/hdp/breach_escalation/reason_name": f300,
"g0/hdp/breach_escalation/reasons": f301,
"g0/hdp/breach_escalation/answer": f302,
"g0/hdp/data_destruction/current": f303,
"g0/hdp/data_destruction/use_has_ended": f305,
"g0/hdp/data_destruction/confirmed": f307,
"g0/hdp/data_destruction/base_day": f309,
"g0/hdp/data_destruction/law_day": f312,
"g0/hdp/data_destruction/version": f313,
"g0/hdp/data_destruction/rule": f314,
"g0/hdp/data_destruction/name": f315,
"g0/hdp/data_destruction/unconfirmed": f316,
"g0/hdp/data_destruction/legible/destroyed_on": f317,
"g0/hdp/data_destruction/values/destroy_by": f320,
"g0/hdp/data_destruction/destruction": f321,
"g0/hdp/data_destruction/timed": f322,
"g0/hdp/data_destruction/notice": f323,
"g0/hdp/data_destruction/gone_on": f324,
"g0/hdp/data_destruction/values/notify_by": f325,
"g0/hdp/data_destruction/notification": f326,
"g0/hdp/data_destruction/steps": f327,
"g0/hdp/data_destruction/destroying": f328,
"g0/hdp/data_destruction/shown": f329,
"g0/hdp/data_destruction/unrecorded": f330,
"g0/hdp/data_destruction/recorded": f331,
"g0/hdp/data_destruction/obligations": f333,
"g0/hdp/data_destruction/in_time": f334,
"g0/hdp/data_destruction/warnings": f336,
"g0/hdp/data_destruction/out_of_order": f337,
"g0/hdp/data_destruction/further_readings": f338,
"g0/hdp/data_destruction/counted_destruction": f339,
"g0/hdp/data_destruction/counted_notice": f340,
"g0/hdp/data_destruction/answer": f341,
"g0/hdp/data_export/version": f342,
"g0/hdp/data_export/rule": f343,
"g0/hdp/data_export/name": f344,
"g0/hdp/data_export/given": f345,
"g0/hdp/data_export/codes": f346,
"g0/hdp/data_export/reasons": f347,
"g0/hdp/data_export/missing": f348,
"g0/hdp/data_export/states": f350,
"g0/hdp/data_export/answer": f351,
"g0/hdp/data_use_period/version": f352,
"g0/hdp/data_use_period/rule": f353,
"g0/hdp/data_use_period/name": f354,
"g0/hdp/data_use_period/project_decides": f355,
"g0/hdp/data_use_period/acquired_on": f356,
"g0/hdp/data_use_period/period_ends_on": f357,
"g0/hdp/data_use_period/use_until": f358,
"g0/hdp/data_use_period/over": f359,
"g0/hdp/data_use_period/reasons": f360,
"g0/hdp/data_use_period/missing": f361,
"g0/hdp/data_use_period/values/use_until": f362,
"g0/hdp/data_use_period/warnings": f363,
"g0/hdp/data_use_period/working": f364,
"g0/hdp/data_use_period/answer": f365,
"g0/hdp/delegated_administration/version": f366,
"g0/hdp/delegated_administration/rule": f367,
"g0/hdp/delegated_administration/name": f368,
"g0/hdp/delegated_administration/grants": f369,
"g0/hdp/delegated_administration/any_unit": f370,
"g0/hdp/delegated_administration/same_unit": f371,
"g0/hdp/delegated_administration/reasons": f372,
"g0/hdp/delegated_administration/unit_state": f373,
"g0/hdp/delegated_administration/answer": f374,
"g0/hdp/document_handling/version": f375,
"g0/hdp/document_handling/rule": f376,
"g0/hdp/document_handling/name": f377,
"g0/hdp/document_handling/definition": f378,
"g0/hdp/document_handling/answer": f379,
"g0/hdp/external_audit_schedule/version": f380,
"g0/hdp/external_audit_schedule/rule": f381,
"g0/hdp/external_audit_schedule/name": f382,
"g0/hdp/external_audit_schedule/definition": f383,
"g0/hdp/external_audit_schedule/answer": f384,
"g0/hdp/internal_audit_schedule/version": f385,
"g0/hdp/internal_audit_schedule/rule": f386,
"g0/hdp/internal_audit_schedule/name": f387,
"g0/hdp/internal_audit_schedule/codes": f388,
"g0/hdp/internal_audit_schedule/started": f389,
"g0/hdp/internal_audit_schedule/first_half": f390,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f391,
"g0/hdp/internal_audit_schedule/due_half": f392,
"g0/hdp/internal_audit_schedule/due_on": f393,
"g0/hdp/internal_audit_schedule/joined_readings": f395,
"g0/hdp/internal_audit_schedule/answer": f396,
"g0/hdp/ip_whitelist/version": f397,
"g0/hdp/ip_whitelist/rule": f398,
"g0/hdp/ip_whitelist/name": f399,
"g0/hdp/ip_whitelist/finding_rule": f400,
"g0/hdp/ip_whitelist/found": f401,
"g0/hdp/ip_whitelist/review": f402,
"g0/hdp/ip_whitelist/changed": f403,
"g0/hdp/ip_whitelist/statuses": f404,
"g0/hdp/ip_whitelist/missing": f405,
"g0/hdp/ip_whitelist/review_codes": f406,
"g0/hdp/ip_whitelist/assumptions": f407,
"g0/hdp/ip_whitelist/reasons": f408,
"g0/hdp/ip_whitelist/answer": f409,
"g0/hdp/liability/version": f410,
"g0/hdp/liability/rule": f411,
"g0/hdp/liability/name": f412,
"g0/hdp/liability/definition": f413,
"g0/hdp/liability/answer": f415,
"g0/hdp/linkage_application/version": f416,
"g0/hdp/linkage_application/rule": f417,
"g0/hdp/linkage_application/name": f418,
"g0/hdp/linkage_application/definition": f419,
"g0/hdp/linkage_application/answer": f420,
"g0/hdp/linkage_need_review/version": f421,
"g0/hdp/linkage_need_review/rule": f422,
"g0/hdp/linkage_need_review/name": f423,
"g0/hdp/linkage_need_review/definition": f424,
"g0/hdp/linkage_need_review/answer": f425,
"g0/hdp/login_lockout/version": f426,
"g0/hdp/login_lockout/rule": f427,
"g0/hdp/login_lockout/name": f428,
"g0/hdp/login_lockout/too_many": f429,
"g0/hdp/login_lockout/approved": f430,
"g0/hdp/login_lockout/unlocked": f431,
"g0/hdp/login_lockout/now": f434,
"g0/hdp/login_lockout/waited": f435,
"g0/hdp/login_lockout/reasons": f436,
"g0/hdp/login_lockout/missing": f437,
"g0/hdp/login_lockout/who_counts": f438,
"g0/hdp/login_lockout/values/locked_until": f439,
"g0/hdp/login_lockout/answer": f440,
"g0/hdp/password_compliance/version": f441,
"g0/hdp/password_compliance/rule": f442,
"g0/hdp/password_compliance/name": f443,
"g0/hdp/password_compliance/changed_on": f444,
"g0/hdp/password_compliance/values/expires_on": f445,
"g0/hdp/password_compliance/classes": f446,
"g0/hdp/password_compliance/broken": f447,
"g0/hdp/password_compliance/lacking/classes": f448,
"g0/hdp/password_compliance/codes": f449,
"g0/hdp/password_compliance/reasons": f450,
"g0/hdp/password_compliance/same_as_previous_given": f451,
"g0/hdp/password_compliance/missing": f452,
"g0/hdp/password_compliance/acts": f453,
"g0/hdp/password_compliance/looked_at": f454,
"g0/hdp/password_compliance/values/may_change_from": f456,
"g0/hdp/password_compliance/working": f457,
"g0/hdp/password_compliance/answer": f458,
"g0/hdp/personnel_register/version": f459,
"g0/hdp/personnel_register/rule": f460,
"g0/hdp/personnel_register/name": f461,
"g0/hdp/personnel_register/definition": f462,
"g0/hdp/personnel_register/answer": f463,
"g0/hdp/processing_record/version": f464,
"g0/hdp/processing_record/rule": f465,
"g0/hdp/processing_record/name": f466,
"g0/hdp/processing_record/definition": f467,
"g0/hdp/processing_record/answer": f468,
"g0/hdp/purpose_limitation/version": f469,
"g0/hdp/purpose_limitation/rule": f470,
"g0/hdp/purpose_limitation/name": f471,
"g0/hdp/purpose_limitation/definition": f472,
"g0/hdp/purpose_limitation/answer": f473,
"g0/hdp/query_log_completeness/version": f474,
"g0/hdp/query_log_completeness/rule": f475,
"g0/hdp/query_log_completeness/name": f476,
"g0/hdp/query_log_completeness/stated": f477,
"g0/hdp/query_log_completeness/present": f491,
"g0/hdp/query_log_completeness/reasons": f492,
"g0/hdp/query_log_completeness/missing": f493,
"g0/hdp/query_log_completeness/timestamp_readings": f494,
"g0/hdp/query_log_completeness/field_codes": f495,
"g0/hdp/query_log_completeness/answer": f496,
"g0/hdp/query_permission/version": f497,
"g0/hdp/query_permission/rule": f498,
"g0/hdp/query_permission/name": f499,
"g0/hdp/query_permission/user": f500,
"g0/hdp/query_permission/checks": f501,
"g0/hdp/query_permission/listed_units": f502,
"g0/hdp/query_permission/full_names": f503,
"g0/hdp/query_permission/in_short_office": f506,
"g0/hdp/query_permission/district_office_in_full": f507,
"g0/hdp/query_permission/roles_of": f508,
"g0/hdp/query_permission/of_every_role": f509,
"g0/hdp/query_permission/account": f512,
"g0/hdp/query_permission/holds_right": f514,
"g0/hdp/query_permission/query": f515,
"g0/hdp/query_permission/beyond_right": f516,
"g0/hdp/query_permission/within_right": f517,
"g0/hdp/query_permission/given": f518,
"g0/hdp/query_permission/skipped": f519,
"g0/hdp/query_permission/passed": f521,
"g0/hdp/query_permission/needs": f522,
"g0/hdp/query_permission/needed": f523,
"g0/hdp/query_permission/not_asked": f524,
"g0/hdp/query_permission/untold": f525,
"g0/hdp/query_permission/open_numbers/password_expired": f526,
"g0/hdp/query_permission/open_numbers/session_idle": f527,
"g0/hdp/query_permission/undecided": f528,
"g0/hdp/query_permission/failed": f529,
"g0/hdp/query_permission/things/account_not_active": f532,
"g0/hdp/query_permission/allowed_field": f533,
"g0/hdp/query_permission/things/field_not_allowed": f534,
"g0/hdp/query_permission/things/linkage_not_active": f535,
"g0/hdp/query_permission/reasons": f536,
"g0/hdp/query_permission/missing": f537,
"g0/hdp/query_permission/decisive": f538,
"g0/hdp/query_permission/unit_in_full": f539,
"g0/hdp/query_permission/asked_by_the_clause": f540,
"g0/hdp/query_permission/asked_beyond_the_clause": f541,
"g0/hdp/query_permission/followed": f542,
"g0/hdp/query_permission/both_roles": f543,
"g0/hdp/query_permission/advised": f544,
"g0/hdp/query_permission/told_checks": f546,
"g0/hdp/query_permission/numbered/password_expired": f547,
"g0/hdp/query_permission/numbered/session_idle": f548,
"g0/hdp/query_permission/warnings": f549,
"g0/hdp/query_permission/answer": f550,
"g0/hdp/record_retention/version": f551,
"g0/hdp/record_retention/rule": f552,
"g0/hdp/record_retention/name": f553,
"g0/hdp/record_retention/account_closed_on": f554,
"g0/hdp/record_retention/event_on": f555,
"g0/hdp/record_retention/from": f556,
"g0/hdp/record_retention/values/keep_through": f558,
"g0/hdp/record_retention/reasons": f559,
"g0/hdp/record_retention/missing": f560,
"g0/hdp/record_retention/closed_state": f561,
"g0/hdp/record_retention/values/qualifier": f562,
"g0/hdp/record_retention/working": f563,
"g0/hdp/record_retention/answer": f564,
"g0/hdp/regulation_in_force/version": f565,
"g0/hdp/regulation_in_force/name": f566,
"g0/hdp/regulation_in_force/values": f567,
"g0/hdp/regulation_in_force/answer": f568,
"g0/hdp/role_appointment/version": f569,
"g0/hdp/role_appointment/rule": f570,
"g0/hdp/role_appointment/name": f571,
"g0/hdp/role_appointment/definition": f572,
"g0/hdp/role_appointment/answer": f573,
"g0/hdp/role_change_deadline/version": f574,
"g0/hdp/role_change_deadline/group": f575,
"g0/hdp/role_change_deadline/rule": f576,
"g0/hdp/role_change_deadline/name": f577,
"g0/hdp/role_change_deadline/apply_by": f579,
"g0/hdp/role_change_deadline/not_asked": f580,
"g0/hdp/role_change_deadline/earlier": f581,
"g0/hdp/role_change_deadline/assumptions": f583,
"g0/hdp/role_change_deadline/application": f584,
"g0/hdp/role_change_deadline/unchangeable": f585,
"g0/hdp/role_change_deadline/adjust_by": f586,
"g0/hdp/role_change_deadline/adjustment": f587,
"g0/hdp/role_change_deadline/password_change": f588,
"g0/hdp/role_change_deadline/steps": f589,
"g0/hdp/role_change_deadline/missing": f593,
"g0/hdp/role_change_deadline/values/adjust_by": f594,
"g0/hdp/role_change_deadline/values/apply_by": f595,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f596,
"g0/hdp/role_change_deadline/counted_application": f597,
"g0/hdp/role_change_deadline/counted_adjustment": f598,
"g0/hdp/role_change_deadline/adjusters": f599,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f600,
"g0/hdp/role_change_deadline/warnings": f601,
"g0/hdp/role_change_deadline/answer": f602,
"g0/hdp/sampling_half_year/version": f603,
"g0/hdp/sampling_half_year/rule": f604,
"g0/hdp/sampling_half_year/name": f605,
"g0/hdp/sampling_half_year/definition": f606,
"g0/hdp/lib/check_by/none": f608,
"g0/hdp/lib/sampling/most_written": f639,
"g0/hdp/sampling_half_year/answer": f663,
"g0/hdp/sampling_monthly/first_day": f664,
"g0/hdp/sampling_monthly/last_day": f665,
"g0/hdp/sampling_monthly/law_day": f666,
"g0/hdp/sampling_monthly/version": f667,
"g0/hdp/sampling_monthly/rule": f668,
"g0/hdp/sampling_monthly/name": f669,
"g0/hdp/sampling_monthly/due_on": f670,
"g0/hdp/sampling_monthly/definition": f672,
"g0/hdp/sampling_monthly/answer": f673,
"g0/hdp/session_timeout/version": f674,
"g0/hdp/session_timeout/rule": f675,
"g0/hdp/session_timeout/name": f676,
"g0/hdp/session_timeout/now": f677,
"g0/hdp/session_timeout/idle_seconds": f678,
"g0/hdp/session_timeout/reasons": f680,
"g0/hdp/session_timeout/missing": f681,
"g0/hdp/session_timeout/values/logout_after": f682,
"g0/hdp/session_timeout/answer": f683,
"g0/hdp/staff_change_notice/version": f684,
"g0/hdp/staff_change_notice/rule": f685,
"g0/hdp/staff_change_notice/name": f686,
"g0/hdp/staff_change_notice/definition": f687,
"g0/hdp/staff_change_notice/answer": f690,
"g0/hdp/training_hours/last_day": f691,
"g0/hdp/training_hours/version": f692,
"g0/hdp/training_hours/rule": f693,
"g0/hdp/training_hours/name": f694,
"g0/hdp/training_hours/first_day": f695,
"g0/hdp/training_hours/answer": f697,
"g0/hdp/vendor_access/version": f698,
"g0/hdp/vendor_access/rule": f699,
"g0/hdp/vendor_access/name": f700,
"g0/hdp/vendor_access/definition": f701,
"g0/hdp/vendor_access/answer": f702,
"g0/hdp/vendor_audit_schedule/version": f703,
"g0/hdp/vendor_audit_schedule/rule": f704,
"g0/hdp/vendor_audit_schedule/name": f705,
"g0/hdp/vendor_audit_schedule/definition": f706,
"g0/hdp/vendor_audit_schedule/answer": f707
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f92, i, d),
"hdp/account_request/answer": (i, d) => start(f158, i, d),
"hdp/account_review/answer": (i, d) => start(f188, i, d),
"hdp/account_sharing/answer": (i, d) => start(f194, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f201, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f224, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f247, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f263, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f269, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f302, i, d),
"hdp/data_destruction/answer": (i, d) => start(f341, i, d),
"hdp/data_export/answer": (i, d) => start(f351, i, d),
"hdp/data_use_period/answer": (i, d) => start(f365, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f374, i, d),
"hdp/document_handling/answer": (i, d) => start(f379, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f384, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f396, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f409, i, d),
"hdp/liability/answer": (i, d) => start(f415, i, d),
"hdp/linkage_application/answer": (i, d) => start(f420, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f425, i, d),
"hdp/login_lockout/answer": (i, d) => start(f440, i, d),
"hdp/password_compliance/answer": (i, d) => start(f458, i, d),
"hdp/personnel_register/answer": (i, d) => start(f463, i, d),
"hdp/processing_record/answer": (i, d) => start(f468, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f473, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f496, i, d),
"hdp/query_permission/answer": (i, d) => start(f550, i, d),
"hdp/record_retention/answer": (i, d) => start(f564, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f568, i, d),
"hdp/role_appointment/answer": (i, d) => start(f573, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f602, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f663, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f673, i, d),
"hdp/session_timeout/answer": (i, d) => start(f683, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f690, i, d),
"hdp/training_hours/answer": (i, d) => start(f697, i, d),
"hdp/vendor_access/answer": (i, d) => start(f702, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f707, i, d) } };
});
