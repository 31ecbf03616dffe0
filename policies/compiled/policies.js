// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":28,"case":90,"question":0,"request":313});
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
function O8(a0) { this["parameter"] = a0; }
O8.prototype = Bare.prototype;
function O9(a0) { this["fact"] = a0; }
O9.prototype = Bare.prototype;
function O10(a0) { this["clause"] = a0; }
O10.prototype = Bare.prototype;
function O11(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O11.prototype = Bare.prototype;
function O12(a0) { this["by"] = a0; }
O12.prototype = Bare.prototype;
function O13(a0) { this["to"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0,a1) { this["by"] = a0; this["to"] = a1; }
O14.prototype = Bare.prototype;
function O15(a0) { this["items"] = a0; }
O15.prototype = Bare.prototype;
function O16(a0,a1) { this["found_on"] = a0; this["kind"] = a1; }
O16.prototype = Bare.prototype;
function O17(a0) { this["period"] = a0; }
O17.prototype = Bare.prototype;
function O18(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O18.prototype = Bare.prototype;
function O19(a0,a1) { this["step"] = a0; this["value"] = a1; }
O19.prototype = Bare.prototype;
function O20(a0,a1,a2) { this["clause"] = a0; this["step"] = a1; this["value"] = a2; }
O20.prototype = Bare.prototype;
function O21(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; this["working"] = a6; }
O21.prototype = Bare.prototype;
function O22(a0) { this["applicant.role"] = a0; }
O22.prototype = Bare.prototype;
function O23(a0,a1,a2) { this["failed"] = a0; this["met"] = a1; this["undecided"] = a2; }
O23.prototype = Bare.prototype;
function O24(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["state"] = a2; }
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
function O41(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O41.prototype = Bare.prototype;
function O42(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O42.prototype = Bare.prototype;
function O43(a0) { this["integrity_check_incomplete"] = a0; }
O43.prototype = Bare.prototype;
function O44(a0,a1,a2) { this["is"] = a0; this["named"] = a1; this["told_as"] = a2; }
O44.prototype = Bare.prototype;
function O45(a0) { this["integrity"] = a0; }
O45.prototype = Bare.prototype;
function O46(a0,a1) { this["order"] = a0; this["requirements"] = a1; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O47.prototype = Bare.prototype;
function O48(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O48.prototype = Bare.prototype;
function O49(a0) { this["next"] = a0; }
O49.prototype = Bare.prototype;
function O50(a0) { this["due_on"] = a0; }
O50.prototype = Bare.prototype;
function O51(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O51.prototype = Bare.prototype;
function O52(a0,a1,a2) { this["code"] = a0; this["done_on"] = a1; this["rule"] = a2; }
O52.prototype = Bare.prototype;
function O53(a0,a1,a2,a3) { this["clause"] = a0; this["step"] = a1; this["unit"] = a2; this["value"] = a3; }
O53.prototype = Bare.prototype;
function O54(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O54.prototype = Bare.prototype;
function O55(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O55.prototype = Bare.prototype;
function O56(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; }
O56.prototype = Bare.prototype;
function O57(a0,a1,a2,a3,a4,a5,a6,a7) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; this["working"] = a7; }
O57.prototype = Bare.prototype;
function O58(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O58.prototype = Bare.prototype;
function O59(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O59.prototype = Bare.prototype;
function O60(a0,a1,a2) { this["codes"] = a0; this["decision"] = a1; this["rule"] = a2; }
O60.prototype = Bare.prototype;
function O61(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O61.prototype = Bare.prototype;
function O62(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["working"] = a5; }
O62.prototype = Bare.prototype;
function O63(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O63.prototype = Bare.prototype;
function O64(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O65.prototype = Bare.prototype;
function O66(a0,a1) { this["history"] = a0; this["max_age"] = a1; }
O66.prototype = Bare.prototype;
function O67(a0) { this["decision"] = a0; }
O67.prototype = Bare.prototype;
function O68(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O68.prototype = Bare.prototype;
function O69(a0,a1) { this["date"] = a0; this["time"] = a1; }
O69.prototype = Bare.prototype;
function O70(a0) { this["also"] = a0; }
O70.prototype = Bare.prototype;
function O71(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O71.prototype = Bare.prototype;
function O72(a0,a1) { this["clause"] = a0; this["readings"] = a1; }
O72.prototype = Bare.prototype;
function O73(a0,a1,a2,a3) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["rule"] = a3; }
O73.prototype = Bare.prototype;
function O74(a0) { this["calendar"] = a0; }
O74.prototype = Bare.prototype;
function O75(a0) { this["not_considered"] = a0; }
O75.prototype = Bare.prototype;
function O76(a0) { this["required"] = a0; }
O76.prototype = Bare.prototype;
function O77(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O77.prototype = Bare.prototype;
function O78(a0) { this["shortfall"] = a0; }
O78.prototype = Bare.prototype;
function O79(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O79.prototype = Bare.prototype;
function O80(a0,a1,a2) { this["step"] = a0; this["unit"] = a1; this["value"] = a2; }
O80.prototype = Bare.prototype;
function O81(a0) { this["outcome"] = a0; }
O81.prototype = Bare.prototype;
function O82(a0,a1,a2,a3) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; this["working"] = a3; }
O82.prototype = Bare.prototype;
function O83(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; }
O83.prototype = Bare.prototype;
function O84(a0) { this["role"] = a0; }
O84.prototype = Bare.prototype;
function O85(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O85.prototype = Bare.prototype;
function O86(a0,a1) { this["decision"] = a0; this["rule"] = a1; }
O86.prototype = Bare.prototype;
function O87(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O87.prototype = Bare.prototype;
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
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b306: {
b307: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b307;
if ((l4 === false)) break b307;
l5 = f40(l0,l1); if (l5 === undefined) break b307;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b307;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b308: {
if (l3 !== undefined) break b308;
l4 = f12(l0,l1); if (l4 === undefined) break b308;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b308;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b308;
l8 = l7;
l9 = f35(l0,l1,l6,l8); if (l9 === undefined) break b308;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b309: {
if (l3 === undefined) break b309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b310: {
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
function g60(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b311: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b311;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b311;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b311;
if (!(l6 === "unset")) break b311;
l7 = f31(l0,l1); if (l7 === undefined) break b311;
l8 = H(l7) ? l7.suspended_on : undefined; if (l8 === undefined && (l8 = S(l7, "suspended_on")) === undefined) break b311;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b311;
if ((l10 === false)) break b311;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b312: {
if (l3 === undefined) break b312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b313: {
return l2;
}
}
function f60(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g61(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b314: {
l2 = new RegoSet();
}
b315: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b315;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b315;
if (!(l5 === "unset")) break b315;
l6 = new O8("account_review.interval");
l2.add(l6);
}
b316: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b316;
if ((l4 === false)) break b316;
b317: {
l5 = f40(l0,l1); if (l5 === undefined) break b317;
if ((l5 === false)) break b317;
break b316;}
l6 = new O9("review.last_done_on");
l2.add(l6);
}
b318: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b318;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b318;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b318;
if ((l9 === false)) break b318;
l10 = f41(l0,l1); if (l10 === undefined) break b318;
l11 = H(l10) ? l10.act_within : undefined; if (l11 === undefined && (l11 = S(l10, "act_within")) === undefined) break b318;
if (!(l11 === "unset")) break b318;
l12 = new O8("account_review.findings.act_within");
l2.add(l12);
}
b319: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b319;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b319;
if ((l5 === false)) break b319;
l6 = f31(l0,l1); if (l6 === undefined) break b319;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b319;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b319;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b319;
if ((l11 === false)) break b319;
l12 = f49(l0,l1); if (l12 === undefined) break b319;
if ((l12 === false)) break b319;
b320: {
l13 = f50(l0,l1); if (l13 === undefined) break b320;
if ((l13 === false)) break b320;
break b319;}
l14 = new O9("account.last_query_on");
l2.add(l14);
}
b321: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b321;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b321;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b321;
if (!(l6 === "unset")) break b321;
l7 = f49(l0,l1); if (l7 === undefined) break b321;
if ((l7 === false)) break b321;
l8 = new O8("account_review.unused.after");
l2.add(l8);
}
b322: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b322;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b322;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b322;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b322;
if ((l8 === false)) break b322;
l9 = f31(l0,l1); if (l9 === undefined) break b322;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b322;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b322;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b322;
if ((l14 === false)) break b322;
l15 = f49(l0,l1); if (l15 === undefined) break b322;
if ((l15 === false)) break b322;
b323: {
l16 = f50(l0,l1); if (l16 === undefined) break b323;
if ((l16 === false)) break b323;
break b322;}
l17 = new O9("account.last_query_on");
l2.add(l17);
}
b324: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b324;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b324;
if ((l5 === false)) break b324;
l6 = f31(l0,l1); if (l6 === undefined) break b324;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b324;
if (!(l7 === "suspended")) break b324;
b325: {
l8 = f60(l0,l1); if (l8 === undefined) break b325;
if ((l8 === false)) break b325;
break b324;}
b326: {
l9 = f54(l0,l1); if (l9 === undefined) break b326;
if ((l9 === false)) break b326;
break b324;}
l10 = new O9("account.suspended_on");
l2.add(l10);
}
b327: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b327;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b327;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b327;
if (!(l6 === "unset")) break b327;
l7 = f31(l0,l1); if (l7 === undefined) break b327;
l8 = H(l7) ? l7.status : undefined; if (l8 === undefined && (l8 = S(l7, "status")) === undefined) break b327;
if (!(l8 === "suspended")) break b327;
b328: {
l9 = f55(l0,l1); if (l9 === undefined) break b328;
if ((l9 === false)) break b328;
break b327;}
l10 = new O8("account_review.suspended.after");
l2.add(l10);
}
b329: {
return l2;
}
}
function f61(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g61(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function f62(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b330: {
b331: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b331;
if ((l8 === false)) break b331;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b332: {
if (l5 !== undefined) break b332;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b332;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b332;
if ((l11 === false)) break b332;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b333: {
if (l5 !== undefined) break b333;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b333;
if ((l8 === false)) break b333;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b334: {
if (l5 !== undefined) break b334;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b334;
if ((l8 === false)) break b334;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b335: {
if (l5 !== undefined) break b335;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b336: {
if (l5 === undefined) break b336;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b337: {
return l2;
}
}
function f63(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b338: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b339: {
l9 = b_count(l6); if (l9 === undefined) break b339;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b339;
if ((l12 === false)) break b339;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b339;
l14 = l13;
{
const k340 = keysOf(l14), v340 = valuesOf(l14);
for (let n340 = 0; n340 < v340.length; n340++) {
l15 = k340 === null ? n340 : k340[n340];
l16 = v340[n340];
b341: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b342: {
{
const k343 = keysOf(l6), v343 = valuesOf(l6);
for (let n343 = 0; n343 < v343.length; n343++) {
l21 = k343 === null ? n343 : k343[n343];
l22 = v343[n343];
b344: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b344;
l26 = l25;
l27 = f34(l0,l1); if (l27 === undefined) break b344;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b344;
if ((l29 === false)) break b344;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b344;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b344;
l33 = l32;
{
const k345 = keysOf(l33), v345 = valuesOf(l33);
for (let n345 = 0; n345 < v345.length; n345++) {
l34 = k345 === null ? n345 : k345[n345];
l35 = v345[n345];
b346: {
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
l39 = b_or(l19,l38); if (l39 === undefined) break b338;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b347: {
if (l5 === undefined) break b347;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b348: {
return l2;
}
}
function g64(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b349: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b349;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b349;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b349;
if ((l7 === false)) break b349;
l8 = f31(l0,l1); if (l8 === undefined) break b349;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b349;
l10 = l9;
l11 = f31(l0,l1); if (l11 === undefined) break b349;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b349;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b349;
if ((l14 === false)) break b349;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b350: {
if (l3 === undefined) break b350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b351: {
return l2;
}
}
function f64(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g65(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b352: {
l2 = new RegoSet();
}
b353: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b353;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b353;
l7 = l6;
{
const k354 = keysOf(l7), v354 = valuesOf(l7);
for (let n354 = 0; n354 < v354.length; n354++) {
l8 = k354 === null ? n354 : k354[n354];
l9 = v354[n354];
b355: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b356: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b356;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b356;
l6 = l5;
l7 = f37(l0,l1); if (l7 === undefined) break b356;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b356;
if ((l9 === false)) break b356;
l10 = f37(l0,l1); if (l10 === undefined) break b356;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b356;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b356;
if ((l14 === false)) break b356;
l15 = f11(l0,l1); if (l15 === undefined) break b356;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b356;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b356;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b356;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b356;
l21 = l20;
l22 = new O10(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b356;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b356;
l26 = l25;
{
const k357 = keysOf(l26), v357 = valuesOf(l26);
for (let n357 = 0; n357 < v357.length; n357++) {
l27 = k357 === null ? n357 : k357[n357];
l28 = v357[n357];
b358: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b359: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b359;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b359;
l7 = l6;
l8 = f63(l0,l1,l5,l7); if (l8 === undefined) break b359;
l9 = l8;
{
const k360 = keysOf(l9), v360 = valuesOf(l9);
for (let n360 = 0; n360 < v360.length; n360++) {
l10 = k360 === null ? n360 : k360[n360];
l11 = v360[n360];
b361: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b362: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b362;
if ((l4 === false)) break b362;
l5 = f12(l0,l1); if (l5 === undefined) break b362;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b362;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b362;
l9 = l8;
{
const k363 = keysOf(l9), v363 = valuesOf(l9);
for (let n363 = 0; n363 < v363.length; n363++) {
l10 = k363 === null ? n363 : k363[n363];
l11 = v363[n363];
b364: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b365: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b365;
if ((l4 === false)) break b365;
l5 = f12(l0,l1); if (l5 === undefined) break b365;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b365;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b365;
l9 = l8;
{
const k366 = keysOf(l9), v366 = valuesOf(l9);
for (let n366 = 0; n366 < v366.length; n366++) {
l10 = k366 === null ? n366 : k366[n366];
l11 = v366[n366];
b367: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b368: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b368;
if ((l4 === false)) break b368;
l5 = f64(l0,l1); if (l5 === undefined) break b368;
if ((l5 === false)) break b368;
l6 = f12(l0,l1); if (l6 === undefined) break b368;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b368;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b368;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b368;
l11 = l10;
{
const k369 = keysOf(l11), v369 = valuesOf(l11);
for (let n369 = 0; n369 < v369.length; n369++) {
l12 = k369 === null ? n369 : k369[n369];
l13 = v369[n369];
b370: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b371: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b371;
if ((l4 === false)) break b371;
l5 = f12(l0,l1); if (l5 === undefined) break b371;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b371;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b371;
l9 = l8;
{
const k372 = keysOf(l9), v372 = valuesOf(l9);
for (let n372 = 0; n372 < v372.length; n372++) {
l10 = k372 === null ? n372 : k372[n372];
l11 = v372[n372];
b373: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b374: {
return l2;
}
}
function f65(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g65(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function g66(l0,l1) {
let l3,l4,l2;
b375: {
l3 = undefined;
l4 = new O11("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b376: {
if (l3 === undefined) break b376;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b377: {
return l2;
}
}
function f66(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f67(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b378: {
b379: {
l4 = undefined;
l5 = l3;
b380: {
l6 = H(l5) ? l5.to : undefined; if (l6 === undefined && (l6 = S(l5, "to")) === undefined) break b380;
if ((l6 === false)) break b380;
break b379;}
l7 = H(l5) ? l5.by : undefined; if (l7 === undefined && (l7 = S(l5, "by")) === undefined) break b379;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b379;
l10 = l9;
l11 = new O12(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b381: {
if (l4 !== undefined) break b381;
l5 = l3;
b382: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b382;
if ((l6 === false)) break b382;
break b381;}
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b381;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b381;
l10 = l9;
l11 = new O13(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b383: {
if (l4 !== undefined) break b383;
l5 = l3;
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b383;
l7 = l6;
l8 = b_sort(l7); if (l8 === undefined) break b383;
l9 = l8;
l10 = H(l5) ? l5.to : undefined; if (l10 === undefined && (l10 = S(l5, "to")) === undefined) break b383;
l11 = l10;
l12 = b_sort(l11); if (l12 === undefined) break b383;
l13 = l12;
l14 = new O14(l9,l13);
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b384: {
if (l4 === undefined) break b384;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b385: {
return l2;
}
}
function f68(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b386: {
b387: {
l5 = undefined;
l6 = l3;
l7 = l4;
b388: {
l8 = H(l7) ? l7.by : undefined; if (l8 === undefined && (l8 = S(l7, "by")) === undefined) break b388;
if ((l8 === false)) break b388;
break b387;}
b389: {
l9 = H(l7) ? l7.to : undefined; if (l9 === undefined && (l9 = S(l7, "to")) === undefined) break b389;
if ((l9 === false)) break b389;
break b387;}
b390: {
l10 = H(l7) ? l7.duty : undefined; if (l10 === undefined && (l10 = S(l7, "duty")) === undefined) break b390;
if ((l10 === false)) break b390;
break b387;}
l11 = f27(l0,l1,l6,l7); if (l11 === undefined) break b387;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b391: {
if (l5 !== undefined) break b391;
l6 = l3;
l7 = l4;
l8 = f27(l0,l1,l6,l7); if (l8 === undefined) break b391;
l9 = l8;
l10 = b_object_get(l7,"duty",l7); if (l10 === undefined) break b391;
l11 = l10;
l12 = f67(l0,l1,l11); if (l12 === undefined) break b391;
l13 = l12;
l14 = b_object_union(l9,l13); if (l14 === undefined) break b391;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b392: {
if (l5 === undefined) break b392;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b393: {
return l2;
}
}
function f69(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b394: {
b395: {
l4 = undefined;
l5 = l3;
b396: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b396;
if ((l6 === false)) break b396;
break b395;}
b397: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b397;
if ((l7 === false)) break b397;
break b395;}
b398: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b398;
if ((l8 === false)) break b398;
break b395;}
b399: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b399;
if ((l9 === false)) break b399;
break b395;}
b400: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b400;
if ((l10 === false)) break b400;
break b395;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b401: {
if (l4 !== undefined) break b401;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b401;
l7 = l6;
l8 = f68(l0,l1,l7,l5); if (l8 === undefined) break b401;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b402: {
if (l4 === undefined) break b402;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b403: {
return l2;
}
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b404: {
l4 = undefined;
l5 = l3;
l6 = [];
b405: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b405;
{
const k406 = keysOf(l7), v406 = valuesOf(l7);
for (let n406 = 0; n406 < v406.length; n406++) {
l8 = k406 === null ? n406 : k406[n406];
l9 = v406[n406];
b407: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b407;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b408: {
if (l4 === undefined) break b408;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b409: {
return l2;
}
}
function g71(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b410: {
l3 = undefined;
l4 = [];
b411: {
l5 = f40(l0,l1); if (l5 === undefined) break b411;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b411;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b411;
l9 = D(l8, l7); if (l9 === undefined) break b411;
if ((l9 === false)) break b411;
l10 = f12(l0,l1); if (l10 === undefined) break b411;
l11 = l10;
l12 = f70(l0,l1,l11); if (l12 === undefined) break b411;
l13 = l12;
{
const k412 = keysOf(l13), v412 = valuesOf(l13);
for (let n412 = 0; n412 < v412.length; n412++) {
l14 = k412 === null ? n412 : k412[n412];
l15 = v412[n412];
b413: {
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
b414: {
if (l3 === undefined) break b414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b415: {
return l2;
}
}
function f71(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g71(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function f72(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b416: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b417: {
l9 = new RegoSet();
b418: {
{
const k419 = keysOf(l6), v419 = valuesOf(l6);
for (let n419 = 0; n419 < v419.length; n419++) {
l10 = k419 === null ? n419 : k419[n419];
l11 = v419[n419];
b420: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b420;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b420;
l17 = D(l16, l15); if (l17 === undefined) break b420;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b417;
l21 = l20;
{
const k421 = keysOf(l21), v421 = valuesOf(l21);
for (let n421 = 0; n421 < v421.length; n421++) {
l22 = k421 === null ? n421 : k421[n421];
l23 = v421[n421];
b422: {
l24 = l22;
l25 = l23;
l26 = f68(l0,l1,l25,l7); if (l26 === undefined) break b422;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b423: {
if (l5 === undefined) break b423;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b424: {
return l2;
}
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b425: {
l4 = undefined;
l5 = l3;
l6 = [];
b426: {
l7 = [];
b427: {
{
const k428 = keysOf(l5), v428 = valuesOf(l5);
for (let n428 = 0; n428 < v428.length; n428++) {
l8 = k428 === null ? n428 : k428[n428];
l9 = v428[n428];
b429: {
l10 = l8;
l11 = l9;
{
const k430 = keysOf(l11), v430 = valuesOf(l11);
for (let n430 = 0; n430 < v430.length; n430++) {
l12 = k430 === null ? n430 : k430[n430];
l13 = v430[n430];
b431: {
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
const k432 = keysOf(l16), v432 = valuesOf(l16);
for (let n432 = 0; n432 < v432.length; n432++) {
l17 = k432 === null ? n432 : k432[n432];
l18 = v432[n432];
b433: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b434: {
{
const k435 = keysOf(l16), v435 = valuesOf(l16);
for (let n435 = 0; n435 < v435.length; n435++) {
l22 = k435 === null ? n435 : k435[n435];
l23 = v435[n435];
b436: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b436;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b433;
l28 = l27;
if (!Q(l19, l28)) break b433;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b437: {
if (l4 === undefined) break b437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b438: {
return l2;
}
}
function g74(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b439: {
b440: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b440;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b440;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b440;
b441: {
l9 = f52(l0,l1); if (l9 === undefined) break b441;
if ((l9 === false)) break b441;
break b440;}
b442: {
l10 = f56(l0,l1); if (l10 === undefined) break b442;
if ((l10 === false)) break b442;
break b440;}
l11 = f71(l0,l1); if (l11 === undefined) break b440;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b443: {
if (l3 !== undefined) break b443;
l4 = f43(l0,l1); if (l4 === undefined) break b443;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b443;
l7 = l6;
l8 = f72(l0,l1,l5,l7); if (l8 === undefined) break b443;
l9 = l8;
l10 = [];
b444: {
l11 = f71(l0,l1); if (l11 === undefined) break b444;
{
const k445 = keysOf(l11), v445 = valuesOf(l11);
for (let n445 = 0; n445 < v445.length; n445++) {
l12 = k445 === null ? n445 : k445[n445];
l13 = v445[n445];
b446: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b446;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b447: {
l19 = f52(l0,l1); if (l19 === undefined) break b447;
if ((l19 === false)) break b447;
l20 = f12(l0,l1); if (l20 === undefined) break b447;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b447;
l22 = l21;
l23 = f68(l0,l1,"revoke_account",l22); if (l23 === undefined) break b447;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = f71(l0,l1); if (l26 === undefined) break b443;
l27 = l26;
l28 = [];
b448: {
l29 = f56(l0,l1); if (l29 === undefined) break b448;
if ((l29 === false)) break b448;
l30 = f12(l0,l1); if (l30 === undefined) break b448;
l31 = H(l30) ? l30.suspended : undefined; if (l31 === undefined && (l31 = S(l30, "suspended")) === undefined) break b448;
l32 = l31;
l33 = f68(l0,l1,"notify_holder",l32); if (l33 === undefined) break b448;
l34 = l33;
l28.push(l34);
}
l35 = l28;
l36 = [l17,l9,l25,l27,l35];
l37 = f73(l0,l1,l36); if (l37 === undefined) break b443;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
}
b449: {
if (l3 === undefined) break b449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b450: {
return l2;
}
}
function f74(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g74(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function f75(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b451: {
b452: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b452;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b452;
l13 = f27(l0,l1,l7,l8); if (l13 === undefined) break b452;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b453: {
if (l6 !== undefined) break b453;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b453;
if ((l10 === false)) break b453;
l11 = f27(l0,l1,l7,l8); if (l11 === undefined) break b453;
l12 = l11;
l13 = new O15(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b453;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b454: {
if (l6 !== undefined) break b454;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f27(l0,l1,l7,l8); if (l10 === undefined) break b454;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b454;
l13 = l12;
l14 = new O15(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b454;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b455: {
if (l6 === undefined) break b455;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b456: {
return l2;
}
}
function f76(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b457: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b458: {
l9 = b_count(l6); if (l9 === undefined) break b458;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b458;
if ((l12 === false)) break b458;
l13 = [];
b459: {
l14 = [];
b460: {
{
const k461 = keysOf(l6), v461 = valuesOf(l6);
for (let n461 = 0; n461 < v461.length; n461++) {
l15 = k461 === null ? n461 : k461[n461];
l16 = v461[n461];
b462: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b462;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b462;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b459;
l27 = l26;
{
const k463 = keysOf(l27), v463 = valuesOf(l27);
for (let n463 = 0; n463 < v463.length; n463++) {
l28 = k463 === null ? n463 : k463[n463];
l29 = v463[n463];
b464: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b464;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b464;
l37 = l36;
l38 = new O16(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f75(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b458;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b465: {
if (l5 === undefined) break b465;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b466: {
return l2;
}
}
function g77(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b467: {
l2 = new RegoSet();
}
b468: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b468;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b468;
l6 = l5;
l7 = f66(l0,l1); if (l7 === undefined) break b468;
l8 = D(l7, l6); if (l8 === undefined) break b468;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b468;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b468;
l13 = l12;
l14 = f40(l0,l1); if (l14 === undefined) break b468;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b468;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b468;
l17 = l16;
l18 = new O17(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b468;
l20 = l19;
l2.add(l20);
}
b469: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b469;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b469;
l7 = l6;
l8 = f76(l0,l1,l5,l7); if (l8 === undefined) break b469;
l9 = l8;
{
const k470 = keysOf(l9), v470 = valuesOf(l9);
for (let n470 = 0; n470 < v470.length; n470++) {
l10 = k470 === null ? n470 : k470[n470];
l11 = v470[n470];
b471: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b472: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b472;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b472;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b472;
if ((l8 === false)) break b472;
l9 = f12(l0,l1); if (l9 === undefined) break b472;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b472;
l11 = l10;
l12 = f27(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b472;
l13 = l12;
l2.add(l13);
}
b473: {
l3 = undefined;
l4 = f52(l0,l1); if (l4 === undefined) break b473;
if ((l4 === false)) break b473;
l5 = f12(l0,l1); if (l5 === undefined) break b473;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b473;
l7 = l6;
l8 = f27(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b473;
l9 = l8;
l2.add(l9);
}
b474: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b474;
if ((l4 === false)) break b474;
l5 = f12(l0,l1); if (l5 === undefined) break b474;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b474;
l7 = l6;
l8 = f27(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b474;
l9 = l8;
l2.add(l9);
}
b475: {
return l2;
}
}
function f77(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g77(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g78(l0,l1) {
let l3,l4,l5,l6,l2;
b476: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b476;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b476;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b477: {
if (l3 === undefined) break b477;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b478: {
return l2;
}
}
function f78(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g78(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g79(l0,l1) {
let l3,l4,l5,l2;
b479: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b479;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b480: {
if (l3 === undefined) break b480;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b481: {
return l2;
}
}
function f79(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g79(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g80(l0,l1) {
let l3,l4,l5,l2;
b482: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b482;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b483: {
if (l3 === undefined) break b483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b484: {
return l2;
}
}
function f80(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g80(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g81(l0,l1) {
let l3,l4,l5,l2;
b485: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b485;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b486: {
if (l3 === undefined) break b486;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b487: {
return l2;
}
}
function f81(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g81(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function g82(l0,l1) {
let l3,l4,l5,l6,l2;
b488: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b488;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b488;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b489: {
if (l3 === undefined) break b489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b490: {
return l2;
}
}
function f82(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g82(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g83(l0,l1) {
let l3,l4,l5,l6,l2;
b491: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b491;
if ((l4 === false)) break b491;
l5 = f50(l0,l1); if (l5 === undefined) break b491;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b492: {
if (l3 === undefined) break b492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b493: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b493;
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
return l2;
}
}
function f83(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g83(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f84(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b496: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b497: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b497;
{
const k498 = keysOf(l7), v498 = valuesOf(l7);
for (let n498 = 0; n498 < v498.length; n498++) {
l8 = k498 === null ? n498 : k498[n498];
l9 = v498[n498];
b499: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b499;
l13 = l12;
l14 = new O18(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b500: {
if (l4 === undefined) break b500;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b501: {
return l2;
}
}
function g85(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b502: {
l2 = new RegoSet();
}
b503: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b503;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b503;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b503;
l8 = l7;
{
const k504 = keysOf(l8), v504 = valuesOf(l8);
for (let n504 = 0; n504 < v504.length; n504++) {
l9 = k504 === null ? n504 : k504[n504];
l10 = v504[n504];
b505: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b506: {
return l2;
}
}
function f85(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g85(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b507: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b507;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b507;
if ((l8 === false)) break b507;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b508: {
if (l4 === undefined) break b508;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b509: {
return l2;
}
}
function f87(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b510: {
b511: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f86(l0,l1,"working"); if (l10 === undefined) break b511;
if ((l10 === false)) break b511;
l11 = H(l7) ? l7.clause : undefined; if (l11 === undefined && (l11 = S(l7, "clause")) === undefined) break b511;
l12 = l11;
l13 = H(l7) ? l7.interval : undefined; if (l13 === undefined && (l13 = S(l7, "interval")) === undefined) break b511;
l14 = l13;
l15 = H(l9) ? l9.name : undefined; if (l15 === undefined && (l15 = S(l9, "name")) === undefined) break b511;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b511;
l18 = l17;
l19 = [];
l20 = new O19("counted_from",l8);
l19.push(l20);
l21 = new O20(l12,"interval",l14);
l19.push(l21);
l22 = new O19("period",l16);
l19.push(l22);
l23 = new O19("due_on",l18);
l19.push(l23);
l24 = l19;
if (l6 === undefined) l6 = l24; else if (!Q(l6, l24)) conflict();
}
b512: {
if (l6 !== undefined) break b512;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b513: {
if (l6 === undefined) break b513;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b514: {
return l2;
}
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b515: {
b516: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b516;
if ((l4 === false)) break b516;
l5 = f12(l0,l1); if (l5 === undefined) break b516;
l6 = l5;
l7 = f37(l0,l1); if (l7 === undefined) break b516;
l8 = l7;
l9 = f59(l0,l1); if (l9 === undefined) break b516;
l10 = l9;
l11 = f87(l0,l1,l6,l8,l10); if (l11 === undefined) break b516;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b517: {
if (l3 !== undefined) break b517;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b518: {
if (l3 === undefined) break b518;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b519: {
return l2;
}
}
function f88(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b520: {
b521: {
l3 = undefined;
b522: {
l4 = f12(l0,l1); if (l4 === undefined) break b522;
if ((l4 === false)) break b522;
break b521;}
l5 = f13(l0,l1); if (l5 === undefined) break b521;
l6 = l5;
l7 = [];
b523: {
l8 = f11(l0,l1); if (l8 === undefined) break b523;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b521;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b524: {
if (l3 !== undefined) break b524;
l4 = f31(l0,l1); if (l4 === undefined) break b524;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b524;
if (!(l5 === "cancelled")) break b524;
l6 = f13(l0,l1); if (l6 === undefined) break b524;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b524;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b524;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b525: {
if (l3 !== undefined) break b525;
l4 = f57(l0,l1); if (l4 === undefined) break b525;
l5 = l4;
l6 = new RegoSet();
b526: {
l7 = f58(l0,l1); if (l7 === undefined) break b526;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b526;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b526;
if ((l11 === false)) break b526;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b525;
l14 = l13;
l15 = l14;
l16 = f61(l0,l1); if (l16 === undefined) break b525;
l17 = l16;
l18 = f62(l0,l1,l15,l17); if (l18 === undefined) break b525;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b525;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b525;
l23 = l22;
l24 = f65(l0,l1); if (l24 === undefined) break b525;
l25 = l24;
l26 = f61(l0,l1); if (l26 === undefined) break b525;
l27 = l26;
l28 = f74(l0,l1); if (l28 === undefined) break b525;
l29 = l28;
l30 = f77(l0,l1); if (l30 === undefined) break b525;
l31 = l30;
l32 = new Bare();
b527: {
l33 = f78(l0,l1); if (l33 === undefined) break b527;
l32["due_on"] = l33;
}
b528: {
l34 = f79(l0,l1); if (l34 === undefined) break b528;
l32["idle_from"] = l34;
}
b529: {
l35 = f80(l0,l1); if (l35 === undefined) break b529;
l32["may_suspend_from"] = l35;
}
b530: {
l36 = f81(l0,l1); if (l36 === undefined) break b530;
l32["must_notify_from"] = l36;
}
b531: {
l37 = f82(l0,l1); if (l37 === undefined) break b531;
l32["period"] = l37;
}
b532: {
l38 = f83(l0,l1); if (l38 === undefined) break b532;
l32["unused_since"] = l38;
}
b533: {
b534: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b534;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b534;
l42 = D(l41, "values"); if (l42 === undefined) break b534;
l39 = merge(l42, l32);
break b533;
}
l39 = l32;
}
l43 = l39;
l44 = f85(l0,l1); if (l44 === undefined) break b525;
l45 = l44;
l46 = f88(l0,l1); if (l46 === undefined) break b525;
l47 = l46;
l48 = new O21(l25,l27,l29,l31,l43,l45,l47);
l49 = f25(l0,l1,l21,l23,l19,l48); if (l49 === undefined) break b525;
l50 = l49;
if (l3 === undefined) l3 = l50; else if (!Q(l3, l50)) conflict();
}
b535: {
if (l3 === undefined) break b535;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b536: {
return l2;
}
}
function f89(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g90(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b537: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b537;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b537;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b538: {
if (l3 === undefined) break b538;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b539: {
return l2;
}
}
function f90(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g90(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g91(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12,l13;
b540: {
l3 = undefined;
b541: {
l4 = f90(l0,l1); if (l4 === undefined) break b541;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b541;
l6 = H(l5) ? l5.account_request : undefined; if (l6 === undefined && (l6 = S(l5, "account_request")) === undefined) break b541;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b541;
if ((l7 === false)) break b541;
break b540;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b542: {
if (l3 === undefined) break b542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b543: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b543;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b543;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b543;
l7 = l6;
l8 = f90(l0,l1); if (l8 === undefined) break b543;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b543;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b543;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b543;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b543;
if ((l13 === false)) break b543;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b544: {
if (l3 === undefined) break b544;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b545: {
return l2;
}
}
function f91(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b546: {
l3 = undefined;
l4 = f91(l0,l1); if (l4 === undefined) break b546;
if ((l4 === false)) break b546;
l5 = f90(l0,l1); if (l5 === undefined) break b546;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b546;
l7 = H(l6) ? l6.account_request : undefined; if (l7 === undefined && (l7 = S(l6, "account_request")) === undefined) break b546;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b547: {
if (l3 === undefined) break b547;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b548: {
return l2;
}
}
function f92(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f93(l0,l1) {
let l3,l2;
b549: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b550: {
if (l3 === undefined) break b550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b551: {
return l2;
}
}
function g94(l0,l1) {
let l3,l4,l5,l2;
b552: {
l3 = undefined;
l4 = new Bare();
l5 = new O22("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b553: {
if (l3 === undefined) break b553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b554: {
return l2;
}
}
function f94(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g94(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f95(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b555: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b555;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b555;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b555;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b556: {
if (l4 === undefined) break b556;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b557: {
return l2;
}
}
function f96(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b558: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b558;
if ((l8 === false)) break b558;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b559: {
if (l5 === undefined) break b559;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b560: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b560;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b561: {
if (l5 === undefined) break b561;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b562: {
return l2;
}
}
function f97(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b563: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b563;
l8 = l7;
l9 = l8;
l10 = undefined;
b564: {
b565: {
if (!Array.isArray(l9)) break b565;
break b564;
}
b566: {
if (!O(l9)) break b566;
break b564;
}
b567: {
if (!(l9 instanceof RegoSet)) break b567;
break b564;
}
break b563;
}
{
const k568 = keysOf(l9), v568 = valuesOf(l9);
for (let n568 = 0; n568 < v568.length; n568++) {
l12 = k568 === null ? n568 : k568[n568];
l13 = v568[n568];
b569: {
l14 = l12;
l11 = undefined;
b570: {
l15 = l13;
l16 = f95(l0,l1,l14); if (l16 === undefined) break b570;
l17 = l16;
l18 = f96(l0,l1,l17,l15); if (l18 === undefined) break b570;
if ((l18 === false)) break b570;
l11 = true;
}
if (l11 !== undefined) break b569;
l10 = true;
}
}
}
if (l10 !== undefined) break b563;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b571: {
if (l4 === undefined) break b571;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b572: {
return l2;
}
}
function f98(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b573: {
b574: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b574;
l9 = l8;
l10 = f18(l0,l1,l9); if (l10 === undefined) break b574;
if ((l10 === false)) break b574;
l11 = b_count(l5); if (l11 === undefined) break b574;
l12 = l11;
l13 = 1;
l14 = b_minus(l12,l13); if (l14 === undefined) break b574;
l15 = l14;
l16 = 1;
l17 = b_substring(l5,l15,l16); if (l17 === undefined) break b574;
l18 = l17;
l19 = f18(l0,l1,l18); if (l19 === undefined) break b574;
if ((l19 === false)) break b574;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b575: {
if (l4 !== undefined) break b575;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b575;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b575;
if ((l9 === false)) break b575;
l10 = new RegoSet();
b576: {
l11 = b_split(l5,""); if (l11 === undefined) break b576;
l12 = l11;
{
const k577 = keysOf(l12), v577 = valuesOf(l12);
for (let n577 = 0; n577 < v577.length; n577++) {
l13 = k577 === null ? n577 : k577[n577];
l14 = v577[n577];
b578: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b578;
if ((l17 === false)) break b578;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b575;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b575;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b575;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b575;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b575;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b579: {
if (l4 === undefined) break b579;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b580: {
return l2;
}
}
function f99(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b581: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b582: {
{
const k583 = keysOf(l7), v583 = valuesOf(l7);
for (let n583 = 0; n583 < v583.length; n583++) {
l9 = k583 === null ? n583 : k583[n583];
l10 = v583[n583];
b584: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b584;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b584;
l17 = l16;
if (!Q(l17, l12)) break b584;
l18 = b_count(l12); if (l18 === undefined) break b584;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b584;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b581;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b585: {
if (l5 === undefined) break b585;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b586: {
return l2;
}
}
function f100(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b587: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b587;
l11 = l10;
l12 = f99(l0,l1,l7,l11); if (l12 === undefined) break b587;
l13 = l12;
{
const k588 = keysOf(l13), v588 = valuesOf(l13);
for (let n588 = 0; n588 < v588.length; n588++) {
l14 = k588 === null ? n588 : k588[n588];
l15 = v588[n588];
b589: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b589;
if ((l18 === false)) break b589;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b590: {
if (l6 === undefined) break b590;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b591: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b591;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b591;
if ((l12 === false)) break b591;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b592: {
if (l6 === undefined) break b592;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b593: {
return l2;
}
}
function f101(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b594: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b594;
if ((l10 === false)) break b594;
l11 = l8;
l12 = undefined;
b595: {
b596: {
if (!Array.isArray(l11)) break b596;
break b595;
}
b597: {
if (!O(l11)) break b597;
break b595;
}
b598: {
if (!(l11 instanceof RegoSet)) break b598;
break b595;
}
break b594;
}
{
const k599 = keysOf(l11), v599 = valuesOf(l11);
for (let n599 = 0; n599 < v599.length; n599++) {
l14 = k599 === null ? n599 : k599[n599];
l15 = v599[n599];
b600: {
l16 = l14;
l13 = undefined;
b601: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b601;
if ((l18 === false)) break b601;
l13 = true;
}
if (l13 !== undefined) break b600;
l12 = true;
}
}
}
if (l12 !== undefined) break b594;
l19 = f98(l0,l1,l7); if (l19 === undefined) break b594;
l20 = l19;
l21 = l20;
l22 = f100(l0,l1,l21,l8,l9); if (l22 === undefined) break b594;
if ((l22 === false)) break b594;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b602: {
if (l6 === undefined) break b602;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b603: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b604: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b604;
if ((l6 === false)) break b604;
b605: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b605;
if ((l7 === false)) break b605;
break b604;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b606: {
if (l4 === undefined) break b606;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b607: {
return l2;
}
}
function f103(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b608: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b609: {
l7 = f95(l0,l1,l5); if (l7 === undefined) break b609;
l8 = l7;
{
const k610 = keysOf(l8), v610 = valuesOf(l8);
for (let n610 = 0; n610 < v610.length; n610++) {
l9 = k610 === null ? n610 : k610[n610];
l10 = v610[n610];
b611: {
l11 = l9;
l12 = l10;
b612: {
l13 = f102(l0,l1,l12); if (l13 === undefined) break b612;
if ((l13 === false)) break b612;
break b611;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b613: {
if (l4 === undefined) break b613;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b614: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b615: {
b616: {
l4 = undefined;
l5 = l3;
l6 = f98(l0,l1,l5); if (l6 === undefined) break b616;
l7 = l6;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b617: {
if (l4 !== undefined) break b617;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b618: {
if (l4 === undefined) break b618;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b619: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b620: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b621: {
l7 = f103(l0,l1,l5); if (l7 === undefined) break b621;
l8 = l7;
{
const k622 = keysOf(l8), v622 = valuesOf(l8);
for (let n622 = 0; n622 < v622.length; n622++) {
l9 = k622 === null ? n622 : k622[n622];
l10 = v622[n622];
b623: {
l11 = l9;
l12 = l10;
l13 = f104(l0,l1,l12); if (l13 === undefined) break b623;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b624: {
if (l4 === undefined) break b624;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b625: {
return l2;
}
}
function f106(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b626: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_string(l6); if (l8 === undefined) break b626;
if ((l8 === false)) break b626;
l9 = f98(l0,l1,l6); if (l9 === undefined) break b626;
l10 = l9;
l11 = f98(l0,l1,l7); if (l11 === undefined) break b626;
l12 = l11;
l13 = b_neq(l10,l12); if (l13 === undefined) break b626;
if ((l13 === false)) break b626;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b627: {
if (l5 === undefined) break b627;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b628: {
l5 = undefined;
l6 = l3;
l7 = l4;
b629: {
l8 = b_is_string(l6); if (l8 === undefined) break b629;
if ((l8 === false)) break b629;
break b628;}
l9 = b_neq(l6,l7); if (l9 === undefined) break b628;
if ((l9 === false)) break b628;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b630: {
if (l5 === undefined) break b630;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b631: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38;
b632: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b632;
l7 = l6;
l8 = b_neq(l7,"unset"); if (l8 === undefined) break b632;
if ((l8 === false)) break b632;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b632;
l10 = l9;
l11 = f95(l0,l1,l10); if (l11 === undefined) break b632;
l12 = l11;
l13 = H(l5) ? l5.is : undefined; if (l13 === undefined && (l13 = S(l5, "is")) === undefined) break b632;
if (!Q(l12, l13)) break b632;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b633: {
if (l4 === undefined) break b633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b634: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b634;
l7 = l6;
l8 = f95(l0,l1,l7); if (l8 === undefined) break b634;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b634;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b634;
if ((l12 === false)) break b634;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b635: {
if (l4 === undefined) break b635;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b636: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b636;
l7 = l6;
l8 = f95(l0,l1,l7); if (l8 === undefined) break b636;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b636;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b636;
l13 = l12;
l14 = f101(l0,l1,l9,l11,l13); if (l14 === undefined) break b636;
if ((l14 === false)) break b636;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b637: {
if (l4 === undefined) break b637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b638: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b638;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b638;
if ((l8 === false)) break b638;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b638;
l10 = l9;
l11 = f103(l0,l1,l10); if (l11 === undefined) break b638;
l12 = l11;
l13 = l12;
l14 = new RegoSet();
b639: {
l15 = H(l5) ? l5.contains : undefined; if (l15 === undefined && (l15 = S(l5, "contains")) === undefined) break b639;
{
const k640 = keysOf(l15), v640 = valuesOf(l15);
for (let n640 = 0; n640 < v640.length; n640++) {
l16 = k640 === null ? n640 : k640[n640];
l17 = v640[n640];
b641: {
l18 = l16;
l19 = l17;
l14.add(l19);
}
}
}
}
l20 = l14;
l21 = b_minus(l20,l13); if (l21 === undefined) break b638;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b638;
l24 = l23;
l25 = 0;
if (!Q(l24, l25)) break b638;
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b638;
l27 = l26;
l28 = f95(l0,l1,l27); if (l28 === undefined) break b638;
l29 = l28;
l30 = b_is_array(l29); if (l30 === undefined) break b638;
if ((l30 === false)) break b638;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b642: {
if (l4 === undefined) break b642;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b643: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b643;
if ((l6 === false)) break b643;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b643;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b643;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b644: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b644;
l14 = l13;
l15 = f95(l0,l1,l14); if (l15 === undefined) break b644;
l16 = l15;
{
const k645 = keysOf(l16), v645 = valuesOf(l16);
for (let n645 = 0; n645 < v645.length; n645++) {
l17 = k645 === null ? n645 : k645[n645];
l18 = v645[n645];
b646: {
l19 = l17;
l20 = l18;
l21 = f104(l0,l1,l20); if (l21 === undefined) break b646;
l22 = l21;
l12.add(l22);
}
}
}
}
l23 = l12;
l24 = b_minus(l23,l11); if (l24 === undefined) break b643;
l25 = l24;
l26 = b_count(l25); if (l26 === undefined) break b643;
l27 = l26;
l28 = 0;
if (!Q(l27, l28)) break b643;
l29 = H(l5) ? l5.fact : undefined; if (l29 === undefined && (l29 = S(l5, "fact")) === undefined) break b643;
l30 = l29;
l31 = f95(l0,l1,l30); if (l31 === undefined) break b643;
l32 = l31;
l33 = b_is_array(l32); if (l33 === undefined) break b643;
if ((l33 === false)) break b643;
l34 = H(l5) ? l5.covers : undefined; if (l34 === undefined && (l34 = S(l5, "covers")) === undefined) break b643;
l35 = l34;
l36 = f95(l0,l1,l35); if (l36 === undefined) break b643;
l37 = l36;
l38 = b_is_array(l37); if (l38 === undefined) break b643;
if ((l38 === false)) break b643;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b647: {
if (l4 === undefined) break b647;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b648: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b648;
l7 = l6;
l8 = f95(l0,l1,l7); if (l8 === undefined) break b648;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b648;
if ((l10 === false)) break b648;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b648;
l12 = l11;
l13 = f105(l0,l1,l12); if (l13 === undefined) break b648;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b648;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b648;
if (!Q(l16, l17)) break b648;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b649: {
if (l4 === undefined) break b649;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b650: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b650;
if ((l6 === false)) break b650;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b650;
l8 = l7;
l9 = f95(l0,l1,l8); if (l9 === undefined) break b650;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b650;
l12 = l11;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b650;
l14 = l13;
l15 = f106(l0,l1,l10,l14); if (l15 === undefined) break b650;
if ((l15 === false)) break b650;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b651: {
if (l4 === undefined) break b651;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b652: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b652;
if ((l6 === false)) break b652;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b652;
l8 = l7;
l9 = f95(l0,l1,l8); if (l9 === undefined) break b652;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b652;
l12 = l11;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b652;
l14 = l13;
if (!Q(l10, l14)) break b652;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b653: {
if (l4 === undefined) break b653;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b654: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.below : undefined; if (l6 === undefined && (l6 = S(l5, "below")) === undefined) break b654;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b654;
if ((l8 === false)) break b654;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b654;
l10 = l9;
l11 = f95(l0,l1,l10); if (l11 === undefined) break b654;
l12 = l11;
l13 = H(l5) ? l5.below : undefined; if (l13 === undefined && (l13 = S(l5, "below")) === undefined) break b654;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b654;
if ((l15 === false)) break b654;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b655: {
if (l4 === undefined) break b655;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b656: {
return l2;
}
}
function f108(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b657: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b657;
if ((l6 === false)) break b657;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b657;
l8 = l7;
l9 = f95(l0,l1,l8); if (l9 === undefined) break b657;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b657;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b658: {
if (l4 === undefined) break b658;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b659: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b659;
if ((l6 === false)) break b659;
l7 = f107(l0,l1,l5); if (l7 === undefined) break b659;
if ((l7 === false)) break b659;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b660: {
if (l4 === undefined) break b660;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b661: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b662: {
b663: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b663;
if ((l6 === false)) break b663;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b663;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b663;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b664: {
if (l4 !== undefined) break b664;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b664;
if ((l6 === false)) break b664;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b664;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b664;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b665: {
if (l4 !== undefined) break b665;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b665;
if ((l6 === false)) break b665;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b665;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b665;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b666: {
if (l4 !== undefined) break b666;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b666;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b667: {
if (l4 === undefined) break b667;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b668: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b669: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b670: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b670;
{
const k671 = keysOf(l7), v671 = valuesOf(l7);
for (let n671 = 0; n671 < v671.length; n671++) {
l8 = k671 === null ? n671 : k671[n671];
l9 = v671[n671];
b672: {
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
b673: {
if (l4 === undefined) break b673;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b674: {
return l2;
}
}
function f111(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b675: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l7); if (l8 === undefined) break b675;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b675;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b676: {
if (l5 === undefined) break b676;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b677: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b677;
if ((l8 === false)) break b677;
l9 = f95(l0,l1,l7); if (l9 === undefined) break b677;
l10 = l9;
l11 = f102(l0,l1,l10); if (l11 === undefined) break b677;
if ((l11 === false)) break b677;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b678: {
if (l5 === undefined) break b678;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b679: {
return l2;
}
}
function f112(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b680: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b681: {
l7 = ["is","one_of","contains","how_many","below"];
l8 = l7;
{
const k682 = keysOf(l8), v682 = valuesOf(l8);
for (let n682 = 0; n682 < v682.length; n682++) {
l9 = k682 === null ? n682 : k682[n682];
l10 = v682[n682];
b683: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b683;
if (!(l13 === "unset")) break b683;
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b684: {
if (l4 === undefined) break b684;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b685: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b686: {
b687: {
l4 = undefined;
l5 = l3;
l6 = f108(l0,l1,l5); if (l6 === undefined) break b687;
if ((l6 === false)) break b687;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b688: {
if (l4 !== undefined) break b688;
l5 = l3;
l6 = f109(l0,l1,l5); if (l6 === undefined) break b688;
l7 = l6;
l8 = f110(l0,l1,l5); if (l8 === undefined) break b688;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b688;
l11 = l10;
{
const k689 = keysOf(l11), v689 = valuesOf(l11);
for (let n689 = 0; n689 < v689.length; n689++) {
l12 = k689 === null ? n689 : k689[n689];
l13 = v689[n689];
b690: {
l14 = l12;
l15 = l13;
l16 = f111(l0,l1,l5,l15); if (l16 === undefined) break b690;
if ((l16 === false)) break b690;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b691: {
if (l4 !== undefined) break b691;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b691;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b691;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b691;
if ((l11 === false)) break b691;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b692: {
if (l4 !== undefined) break b692;
l5 = l3;
l6 = f107(l0,l1,l5); if (l6 === undefined) break b692;
if ((l6 === false)) break b692;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b693: {
if (l4 !== undefined) break b693;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b694: {
if (l4 === undefined) break b694;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b695: {
return l2;
}
}
function f114(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b696: {
b697: {
l4 = undefined;
l5 = l3;
l6 = f108(l0,l1,l5); if (l6 === undefined) break b697;
if ((l6 === false)) break b697;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b698: {
if (l4 !== undefined) break b698;
l5 = l3;
l6 = new RegoSet();
b699: {
l7 = f110(l0,l1,l5); if (l7 === undefined) break b699;
l8 = l7;
{
const k700 = keysOf(l8), v700 = valuesOf(l8);
for (let n700 = 0; n700 < v700.length; n700++) {
l9 = k700 === null ? n700 : k700[n700];
l10 = v700[n700];
b701: {
l11 = l9;
l12 = l10;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b701;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b701;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b698;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b698;
if ((l20 === false)) break b698;
b702: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b702;
if ((l21 === false)) break b702;
break b698;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b703: {
if (l4 !== undefined) break b703;
l5 = l3;
l6 = f110(l0,l1,l5); if (l6 === undefined) break b703;
l7 = l6;
l8 = f109(l0,l1,l5); if (l8 === undefined) break b703;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b703;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b704: {
if (l4 === undefined) break b704;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b705: {
return l2;
}
}
function f115(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b706: {
b707: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b708: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b708;
{
const k709 = keysOf(l9), v709 = valuesOf(l9);
for (let n709 = 0; n709 < v709.length; n709++) {
l10 = k709 === null ? n709 : k709[n709];
l11 = v709[n709];
b710: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b710;
{
const k711 = keysOf(l14), v711 = valuesOf(l14);
for (let n711 = 0; n711 < v711.length; n711++) {
l15 = k711 === null ? n711 : k711[n711];
l16 = v711[n711];
b712: {
l17 = l15;
l18 = l16;
l19 = f95(l0,l1,l17); if (l19 === undefined) break b712;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b712;
if (!Q(l21, l20)) break b712;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b712;
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
l25 = b_count(l24); if (l25 === undefined) break b707;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b707;
if ((l28 === false)) break b707;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b707;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b707;
l34 = l33;
l35 = new O10(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b707;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b713: {
if (l5 !== undefined) break b713;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b714: {
if (l5 === undefined) break b714;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b715: {
return l2;
}
}
function f116(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b716: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b716;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b716;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b716;
if ((l11 === false)) break b716;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b717: {
if (l4 === undefined) break b717;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b718: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b718;
if ((l6 === false)) break b718;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b719: {
if (l4 === undefined) break b719;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b720: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b721: {
b722: {
l4 = undefined;
l5 = l3;
l6 = f116(l0,l1,l5); if (l6 === undefined) break b722;
if ((l6 === false)) break b722;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b722;
l8 = l7;
l9 = f103(l0,l1,l8); if (l9 === undefined) break b722;
l10 = l9;
l11 = new RegoSet();
b723: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b723;
{
const k724 = keysOf(l12), v724 = valuesOf(l12);
for (let n724 = 0; n724 < v724.length; n724++) {
l13 = k724 === null ? n724 : k724[n724];
l14 = v724[n724];
b725: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b722;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b726: {
if (l4 !== undefined) break b726;
l5 = l3;
l6 = new RegoSet();
b727: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b727;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b727;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b727;
l13 = l12;
l14 = f95(l0,l1,l13); if (l14 === undefined) break b727;
l15 = l14;
{
const k728 = keysOf(l15), v728 = valuesOf(l15);
for (let n728 = 0; n728 < v728.length; n728++) {
l16 = k728 === null ? n728 : k728[n728];
l17 = v728[n728];
b729: {
l18 = l16;
l19 = l17;
l20 = f104(l0,l1,l19); if (l20 === undefined) break b729;
l21 = l20;
b730: {
l22 = b_internal_member_2(l21,l11); if (l22 === undefined) break b730;
if ((l22 === false)) break b730;
break b729;}
l23 = 10;
l24 = b_format_int(l18,l23); if (l24 === undefined) break b729;
l25 = l24;
l26 = H(l5) ? l5.covers : undefined; if (l26 === undefined && (l26 = S(l5, "covers")) === undefined) break b729;
l27 = l26;
l28 = [l27,"[",l25,"]"];
l29 = b_concat("",l28); if (l29 === undefined) break b729;
l30 = l29;
l31 = l30;
l6.add(l31);
}
}
}
}
l32 = l6;
if (l4 === undefined) l4 = l32; else if (!Q(l4, l32)) conflict();
}
b731: {
if (l4 === undefined) break b731;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b732: {
return l2;
}
}
function f118(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b733: {
b734: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b734;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b734;
if ((l11 === false)) break b734;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b735: {
if (l5 !== undefined) break b735;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b735;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b735;
if ((l11 === false)) break b735;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b736: {
if (l5 !== undefined) break b736;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b737: {
if (l5 === undefined) break b737;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b738: {
return l2;
}
}
function f119(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b739: {
b740: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b740;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b740;
if ((l11 === false)) break b740;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b741: {
if (l5 !== undefined) break b741;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b741;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b741;
if ((l11 === false)) break b741;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b742: {
if (l5 !== undefined) break b742;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b743: {
if (l5 === undefined) break b743;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b744: {
return l2;
}
}
function f120(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b745: {
l6 = undefined;
if (!(l3 === "permission")) break b745;
l7 = l4;
l8 = l5;
l9 = f118(l0,l1,l7,l8); if (l9 === undefined) break b745;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b746: {
if (l6 === undefined) break b746;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b747: {
l6 = undefined;
if (!(l3 === "check")) break b747;
l7 = l4;
l8 = l5;
l9 = f119(l0,l1,l7,l8); if (l9 === undefined) break b747;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b748: {
if (l6 === undefined) break b748;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b749: {
return l2;
}
}
function f121(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b750: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b750;
l8 = l7;
l9 = l8;
l10 = undefined;
b751: {
b752: {
if (!Array.isArray(l9)) break b752;
break b751;
}
b753: {
if (!O(l9)) break b753;
break b751;
}
b754: {
if (!(l9 instanceof RegoSet)) break b754;
break b751;
}
break b750;
}
{
const k755 = keysOf(l9), v755 = valuesOf(l9);
for (let n755 = 0; n755 < v755.length; n755++) {
l12 = k755 === null ? n755 : k755[n755];
l13 = v755[n755];
b756: {
l14 = l12;
l11 = undefined;
b757: {
l15 = l13;
l16 = f95(l0,l1,l14); if (l16 === undefined) break b757;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b757;
if ((l19 === false)) break b757;
l11 = true;
}
if (l11 !== undefined) break b756;
l10 = true;
}
}
}
if (l10 !== undefined) break b750;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b758: {
if (l4 === undefined) break b758;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b759: {
return l2;
}
}
function f122(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b760: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b761: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b761;
{
const k762 = keysOf(l7), v762 = valuesOf(l7);
for (let n762 = 0; n762 < v762.length; n762++) {
l8 = k762 === null ? n762 : k762[n762];
l9 = v762[n762];
b763: {
l10 = l8;
l11 = l9;
l12 = f121(l0,l1,l11); if (l12 === undefined) break b763;
if ((l12 === false)) break b763;
l13 = f97(l0,l1,l11); if (l13 === undefined) break b763;
if ((l13 === false)) break b763;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b763;
l15 = l14;
{
const k764 = keysOf(l15), v764 = valuesOf(l15);
for (let n764 = 0; n764 < v764.length; n764++) {
l16 = k764 === null ? n764 : k764[n764];
l17 = v764[n764];
b765: {
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
b766: {
if (l4 === undefined) break b766;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b767: {
return l2;
}
}
function f123(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b768: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b768;
if ((l11 === false)) break b768;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b768;
if ((l12 === false)) break b768;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b769: {
if (l6 === undefined) break b769;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b770: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b770;
if ((l11 === false)) break b770;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b771: {
if (l6 === undefined) break b771;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b772: {
return l2;
}
}
function f124(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l2;
b773: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b774: {
l9 = H(l7) ? l7.readings : undefined; if (l9 === undefined && (l9 = S(l7, "readings")) === undefined) break b774;
if ((l9 === false)) break b774;
l10 = f115(l0,l1,l6,l7); if (l10 === undefined) break b774;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b774;
l13 = l12;
{
const k775 = keysOf(l13), v775 = valuesOf(l13);
for (let n775 = 0; n775 < v775.length; n775++) {
l14 = k775 === null ? n775 : k775[n775];
l15 = v775[n775];
b776: {
l16 = l14;
l17 = l15;
l8.add(l17);
}
}
}
}
l18 = l8;
l19 = new RegoSet();
b777: {
l20 = H(l7) ? l7.fact : undefined; if (l20 === undefined && (l20 = S(l7, "fact")) === undefined) break b777;
l21 = l20;
l22 = f95(l0,l1,l21); if (l22 === undefined) break b777;
l23 = l22;
l24 = H(l7) ? l7.by_value : undefined; if (l24 === undefined && (l24 = S(l7, "by_value")) === undefined) break b777;
l25 = D(l24, l23); if (l25 === undefined) break b777;
l26 = l25;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b777;
l28 = l27;
{
const k778 = keysOf(l28), v778 = valuesOf(l28);
for (let n778 = 0; n778 < v778.length; n778++) {
l29 = k778 === null ? n778 : k778[n778];
l30 = v778[n778];
b779: {
l31 = l29;
l32 = l30;
l19.add(l32);
}
}
}
}
l33 = l19;
l34 = b_or(l18,l33); if (l34 === undefined) break b773;
l35 = l34;
l36 = new RegoSet();
b780: {
l37 = H(l7) ? l7.fact : undefined; if (l37 === undefined && (l37 = S(l7, "fact")) === undefined) break b780;
l38 = l37;
l39 = f95(l0,l1,l38); if (l39 === undefined) break b780;
l40 = l39;
l41 = H(l7) ? l7.one_of : undefined; if (l41 === undefined && (l41 = S(l7, "one_of")) === undefined) break b780;
l42 = l41;
l43 = H(l7) ? l7.full_names : undefined; if (l43 === undefined && (l43 = S(l7, "full_names")) === undefined) break b780;
l44 = l43;
l45 = f101(l0,l1,l40,l42,l44); if (l45 === undefined) break b780;
if ((l45 === false)) break b780;
l46 = H(l7) ? l7.full_names : undefined; if (l46 === undefined && (l46 = S(l7, "full_names")) === undefined) break b780;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b780;
l49 = l48;
{
const k781 = keysOf(l49), v781 = valuesOf(l49);
for (let n781 = 0; n781 < v781.length; n781++) {
l50 = k781 === null ? n781 : k781[n781];
l51 = v781[n781];
b782: {
l52 = l50;
l53 = l51;
l36.add(l53);
}
}
}
}
l54 = l36;
l55 = b_or(l35,l54); if (l55 === undefined) break b773;
l56 = l55;
if (l5 === undefined) l5 = l56; else if (!Q(l5, l56)) conflict();
}
b783: {
if (l5 === undefined) break b783;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b784: {
return l2;
}
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b785: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b785;
if ((l9 === false)) break b785;
l10 = l7;
l11 = undefined;
b786: {
b787: {
if (!Array.isArray(l10)) break b787;
break b786;
}
b788: {
if (!O(l10)) break b788;
break b786;
}
b789: {
if (!(l10 instanceof RegoSet)) break b789;
break b786;
}
break b785;
}
{
const k790 = keysOf(l10), v790 = valuesOf(l10);
for (let n790 = 0; n790 < v790.length; n790++) {
l13 = k790 === null ? n790 : k790[n790];
l14 = v790[n790];
b791: {
l15 = l13;
l12 = undefined;
b792: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b792;
if ((l17 === false)) break b792;
l12 = true;
}
if (l12 !== undefined) break b791;
l11 = true;
}
}
}
if (l11 !== undefined) break b785;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b793: {
if (l5 === undefined) break b793;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b794: {
return l2;
}
}
function f126(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b795: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.when : undefined; if (l6 === undefined && (l6 = S(l5, "when")) === undefined) break b795;
{
const k796 = keysOf(l6), v796 = valuesOf(l6);
for (let n796 = 0; n796 < v796.length; n796++) {
l7 = k796 === null ? n796 : k796[n796];
l8 = v796[n796];
b797: {
l9 = l7;
l10 = l8;
l11 = f95(l0,l1,l9); if (l11 === undefined) break b797;
l12 = l11;
l13 = f125(l0,l1,l12,l10); if (l13 === undefined) break b797;
if ((l13 === false)) break b797;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b798: {
if (l4 === undefined) break b798;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b799: {
return l2;
}
}
function f127(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b800: {
b801: {
l4 = undefined;
l5 = l3;
b802: {
l6 = f97(l0,l1,l5); if (l6 === undefined) break b802;
if ((l6 === false)) break b802;
break b801;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b803: {
if (l4 !== undefined) break b803;
l5 = l3;
l6 = f113(l0,l1,l5); if (l6 === undefined) break b803;
l7 = l6;
l8 = new O23("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b803;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b804: {
if (l4 === undefined) break b804;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b805: {
return l2;
}
}
function f128(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b806: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b806;
l11 = l10;
l12 = new O24(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b807: {
if (l6 === undefined) break b807;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b808: {
return l2;
}
}
function f129(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b809: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b810: {
l9 = f86(l0,l1,"checks"); if (l9 === undefined) break b810;
if ((l9 === false)) break b810;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b810;
{
const k811 = keysOf(l10), v811 = valuesOf(l10);
for (let n811 = 0; n811 < v811.length; n811++) {
l11 = k811 === null ? n811 : k811[n811];
l12 = v811[n811];
b812: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b812;
l16 = D(l15, l14); if (l16 === undefined) break b812;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b812;
l19 = l18;
l20 = f115(l0,l1,l6,l17); if (l20 === undefined) break b812;
l21 = l20;
l22 = f127(l0,l1,l17); if (l22 === undefined) break b812;
l23 = l22;
l24 = f128(l0,l1,l19,l21,l23); if (l24 === undefined) break b812;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b813: {
if (l5 === undefined) break b813;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b814: {
return l2;
}
}
function f130(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b815: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b816: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b816;
if ((l12 === false)) break b816;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b816;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b816;
l15 = l14;
l16 = f95(l0,l1,l15); if (l16 === undefined) break b816;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b816;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b816;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b816;
l22 = D(l21, l17); if (l22 === undefined) break b816;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b816;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b816;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b816;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b817: {
if (l6 === undefined) break b817;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b818: {
return l2;
}
}
function f131(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b819: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b820: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b820;
{
const k821 = keysOf(l7), v821 = valuesOf(l7);
for (let n821 = 0; n821 < v821.length; n821++) {
l8 = k821 === null ? n821 : k821[n821];
l9 = v821[n821];
b822: {
l10 = l8;
l11 = l9;
l12 = f121(l0,l1,l11); if (l12 === undefined) break b822;
if ((l12 === false)) break b822;
l13 = f97(l0,l1,l11); if (l13 === undefined) break b822;
if ((l13 === false)) break b822;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b822;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b823: {
if (l4 === undefined) break b823;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b824: {
return l2;
}
}
function f132(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b825: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b826: {
{
const k827 = keysOf(l5), v827 = valuesOf(l5);
for (let n827 = 0; n827 < v827.length; n827++) {
l7 = k827 === null ? n827 : k827[n827];
l8 = v827[n827];
b828: {
l9 = l7;
l10 = l8;
l11 = f84(l0,l1,l10); if (l11 === undefined) break b828;
l12 = l11;
{
const k829 = keysOf(l12), v829 = valuesOf(l12);
for (let n829 = 0; n829 < v829.length; n829++) {
l13 = k829 === null ? n829 : k829[n829];
l14 = v829[n829];
b830: {
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
b831: {
if (l4 === undefined) break b831;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b832: {
return l2;
}
}
function f133(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b833: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b834: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b834;
{
const k835 = keysOf(l9), v835 = valuesOf(l9);
for (let n835 = 0; n835 < v835.length; n835++) {
l10 = k835 === null ? n835 : k835[n835];
l11 = v835[n835];
b836: {
l12 = l10;
l13 = l11;
l14 = f97(l0,l1,l13); if (l14 === undefined) break b836;
if ((l14 === false)) break b836;
l15 = f115(l0,l1,l6,l13); if (l15 === undefined) break b836;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b836;
l18 = l17;
l19 = f68(l0,l1,l18,l16); if (l19 === undefined) break b836;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b837: {
if (l5 === undefined) break b837;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b838: {
return l2;
}
}
function f134(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l146,l147,l148,l149,l150,l151,l152,l153,l154,l155,l156,l157,l2;
b839: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b840: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b840;
{
const k841 = keysOf(l11), v841 = valuesOf(l11);
for (let n841 = 0; n841 < v841.length; n841++) {
l12 = k841 === null ? n841 : k841[n841];
l13 = v841[n841];
b842: {
l14 = l12;
l15 = l13;
l16 = f97(l0,l1,l15); if (l16 === undefined) break b842;
if ((l16 === false)) break b842;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b843: {
{
const k844 = keysOf(l17), v844 = valuesOf(l17);
for (let n844 = 0; n844 < v844.length; n844++) {
l19 = k844 === null ? n844 : k844[n844];
l20 = v844[n844];
b845: {
l21 = l19;
l22 = l20;
l23 = f113(l0,l1,l22); if (l23 === undefined) break b845;
l24 = l23;
if (!(l24 === "failed")) break b845;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b846: {
{
const k847 = keysOf(l17), v847 = valuesOf(l17);
for (let n847 = 0; n847 < v847.length; n847++) {
l27 = k847 === null ? n847 : k847[n847];
l28 = v847[n847];
b848: {
l29 = l27;
l30 = l28;
l31 = f114(l0,l1,l30); if (l31 === undefined) break b848;
l32 = l31;
{
const k849 = keysOf(l32), v849 = valuesOf(l32);
for (let n849 = 0; n849 < v849.length; n849++) {
l33 = k849 === null ? n849 : k849[n849];
l34 = v849[n849];
b850: {
l35 = l33;
l36 = l34;
l37 = f111(l0,l1,l30,l36); if (l37 === undefined) break b850;
if ((l37 === false)) break b850;
l38 = new O9(l36);
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
b851: {
{
const k852 = keysOf(l17), v852 = valuesOf(l17);
for (let n852 = 0; n852 < v852.length; n852++) {
l41 = k852 === null ? n852 : k852[n852];
l42 = v852[n852];
b853: {
l43 = l41;
l44 = l42;
b854: {
l45 = f108(l0,l1,l44); if (l45 === undefined) break b854;
if ((l45 === false)) break b854;
break b853;}
l46 = f112(l0,l1,l44); if (l46 === undefined) break b853;
l47 = l46;
{
const k855 = keysOf(l47), v855 = valuesOf(l47);
for (let n855 = 0; n855 < v855.length; n855++) {
l48 = k855 === null ? n855 : k855[n855];
l49 = v855[n855];
b856: {
l50 = l48;
l51 = l49;
l52 = ["requirements",l43,l51];
l53 = b_concat(".",l52); if (l53 === undefined) break b856;
l54 = l53;
l55 = b_object_get(l44,"named",l54); if (l55 === undefined) break b856;
l56 = l55;
l57 = l56;
l58 = H(l7) ? l7.rule : undefined; if (l58 === undefined && (l58 = S(l7, "rule")) === undefined) break b856;
l59 = l58;
l60 = [l59,l57];
l61 = b_concat(".",l60); if (l61 === undefined) break b856;
l62 = l61;
l63 = new O8(l62);
l40.add(l63);
}
}
}
}
}
}
}
l64 = l40;
l65 = new RegoSet();
b857: {
{
const k858 = keysOf(l25), v858 = valuesOf(l25);
for (let n858 = 0; n858 < v858.length; n858++) {
l66 = k858 === null ? n858 : k858[n858];
l67 = v858[n858];
b859: {
l68 = l66;
l69 = l67;
l70 = D(l17, l69); if (l70 === undefined) break b859;
l71 = l70;
l72 = f115(l0,l1,l7,l71); if (l72 === undefined) break b859;
l73 = l72;
l74 = D(l17, l69); if (l74 === undefined) break b859;
l75 = l74;
l76 = f117(l0,l1,l75); if (l76 === undefined) break b859;
l77 = l76;
l78 = f75(l0,l1,l69,l73,l77); if (l78 === undefined) break b859;
l79 = l78;
l65.add(l79);
}
}
}
}
l80 = l65;
l81 = b_or(l39,l64); if (l81 === undefined) break b839;
l82 = l81;
l83 = H(l7) ? l7.kind : undefined; if (l83 === undefined && (l83 = S(l7, "kind")) === undefined) break b839;
l84 = l83;
l85 = f120(l0,l1,l84,l80,l82); if (l85 === undefined) break b839;
l86 = l85;
l87 = l86;
l88 = f15(l0,l1,l9); if (l88 === undefined) break b839;
l89 = l88;
l90 = f122(l0,l1,l9); if (l90 === undefined) break b839;
l91 = l90;
l92 = b_or(l89,l91); if (l92 === undefined) break b839;
l93 = l92;
l94 = new RegoSet();
b860: {
{
const k861 = keysOf(l17), v861 = valuesOf(l17);
for (let n861 = 0; n861 < v861.length; n861++) {
l95 = k861 === null ? n861 : k861[n861];
l96 = v861[n861];
b862: {
l97 = l95;
l98 = l96;
l99 = f123(l0,l1,l97,l87,l25); if (l99 === undefined) break b862;
if ((l99 === false)) break b862;
l100 = f124(l0,l1,l7,l98); if (l100 === undefined) break b862;
l101 = l100;
{
const k863 = keysOf(l101), v863 = valuesOf(l101);
for (let n863 = 0; n863 < v863.length; n863++) {
l102 = k863 === null ? n863 : k863[n863];
l103 = v863[n863];
b864: {
l104 = l102;
l105 = l103;
l94.add(l105);
}
}
}
}
}
}
}
l106 = l94;
l107 = b_or(l93,l106); if (l107 === undefined) break b839;
l108 = l107;
l109 = new RegoSet();
b865: {
l110 = H(l9) ? l9.requirements : undefined; if (l110 === undefined && (l110 = S(l9, "requirements")) === undefined) break b865;
{
const k866 = keysOf(l110), v866 = valuesOf(l110);
for (let n866 = 0; n866 < v866.length; n866++) {
l111 = k866 === null ? n866 : k866[n866];
l112 = v866[n866];
b867: {
l113 = l111;
l114 = l112;
l115 = f126(l0,l1,l114); if (l115 === undefined) break b867;
if ((l115 === false)) break b867;
l116 = new RegoSet();
l116.add("compliant");
l116.add("indeterminate");
l116.add("permit");
l117 = b_internal_member_2(l87,l116); if (l117 === undefined) break b867;
if ((l117 === false)) break b867;
l118 = H(l114) ? l114.waived : undefined; if (l118 === undefined && (l118 = S(l114, "waived")) === undefined) break b867;
l119 = l118;
l120 = f15(l0,l1,l119); if (l120 === undefined) break b867;
l121 = l120;
{
const k868 = keysOf(l121), v868 = valuesOf(l121);
for (let n868 = 0; n868 < v868.length; n868++) {
l122 = k868 === null ? n868 : k868[n868];
l123 = v868[n868];
b869: {
l124 = l122;
l125 = l123;
l109.add(l125);
}
}
}
}
}
}
}
l126 = l109;
l127 = b_or(l108,l126); if (l127 === undefined) break b839;
l128 = l127;
l129 = f129(l0,l1,l7,l9); if (l129 === undefined) break b839;
l130 = l129;
l131 = b_or(l39,l64); if (l131 === undefined) break b839;
l132 = l131;
l133 = f130(l0,l1,l7,l9,l87); if (l133 === undefined) break b839;
l134 = l133;
l135 = b_or(l80,l134); if (l135 === undefined) break b839;
l136 = l135;
l137 = f131(l0,l1,l9); if (l137 === undefined) break b839;
l138 = l137;
l139 = f132(l0,l1,l9); if (l139 === undefined) break b839;
l140 = l139;
l141 = b_or(l138,l140); if (l141 === undefined) break b839;
l142 = l141;
l143 = H(l7) ? l7.decision : undefined; if (l143 === undefined && (l143 = S(l7, "decision")) === undefined) break b839;
l144 = l143;
l145 = [];
b870: {
l146 = new RegoSet();
l146.add("compliant");
l146.add("permit");
l147 = b_internal_member_2(l87,l146); if (l147 === undefined) break b870;
if ((l147 === false)) break b870;
l148 = f133(l0,l1,l7,l9); if (l148 === undefined) break b870;
l149 = l148;
{
const k871 = keysOf(l149), v871 = valuesOf(l149);
for (let n871 = 0; n871 < v871.length; n871++) {
l150 = k871 === null ? n871 : k871[n871];
l151 = v871[n871];
b872: {
l152 = l150;
l153 = l151;
l145.push(l153);
}
}
}
}
l154 = l145;
l155 = new O25(l128,l130,l132,l154,l136,l142);
l156 = f25(l0,l1,l144,l8,l87,l155); if (l156 === undefined) break b839;
l157 = l156;
if (l6 === undefined) l6 = l157; else if (!Q(l6, l157)) conflict();
}
b873: {
if (l6 === undefined) break b873;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b874: {
return l2;
}
}
function g135(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b875: {
b876: {
l3 = undefined;
b877: {
l4 = f92(l0,l1); if (l4 === undefined) break b877;
if ((l4 === false)) break b877;
break b876;}
l5 = f93(l0,l1); if (l5 === undefined) break b876;
l6 = l5;
l7 = [];
b878: {
l8 = f90(l0,l1); if (l8 === undefined) break b878;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b876;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b879: {
if (l3 !== undefined) break b879;
l4 = f94(l0,l1); if (l4 === undefined) break b879;
l5 = l4;
l6 = f90(l0,l1); if (l6 === undefined) break b879;
l7 = l6;
l8 = f92(l0,l1); if (l8 === undefined) break b879;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b879;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b880: {
if (l3 === undefined) break b880;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b881: {
return l2;
}
}
function f135(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g135(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b882: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b882;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b882;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b883: {
if (l3 === undefined) break b883;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b884: {
return l2;
}
}
function f136(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g136(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g137(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b885: {
l3 = undefined;
l4 = f136(l0,l1); if (l4 === undefined) break b885;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b885;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b885;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b886: {
if (l3 === undefined) break b886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b887: {
return l2;
}
}
function f137(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g137(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f138(l0,l1) {
let l3,l2;
b888: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b889: {
if (l3 === undefined) break b889;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b890: {
return l2;
}
}
function g139(l0,l1) {
let l3,l4,l5,l2;
b891: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b892: {
if (l3 === undefined) break b892;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b893: {
return l2;
}
}
function f139(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g139(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function f140(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b894: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f15(l0,l1,l10); if (l12 === undefined) break b894;
l13 = l12;
l14 = H(l8) ? l8.rule : undefined; if (l14 === undefined && (l14 = S(l8, "rule")) === undefined) break b894;
l15 = l14;
l16 = [l15,l11];
l17 = b_concat(".",l16); if (l17 === undefined) break b894;
l18 = l17;
l19 = H(l8) ? l8.decision : undefined; if (l19 === undefined && (l19 = S(l8, "decision")) === undefined) break b894;
l20 = l19;
l21 = new O3(l13);
l22 = new RegoSet();
l23 = new O8(l18);
l22.add(l23);
l21["missing"] = l22;
l24 = f25(l0,l1,l20,l9,"indeterminate",l21); if (l24 === undefined) break b894;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b895: {
if (l7 === undefined) break b895;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b896: {
return l2;
}
}
function g141(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b897: {
b898: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b898;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b898;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b898;
if ((l7 === false)) break b898;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b898;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b898;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b899: {
if (l3 !== undefined) break b899;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b900: {
if (l3 === undefined) break b900;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b901: {
return l2;
}
}
function f141(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f142(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b902: {
b903: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b903;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b903;
if ((l12 === false)) break b903;
l13 = f6(l0,l1); if (l13 === undefined) break b903;
l14 = l13;
l15 = f39(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b903;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b904: {
if (l6 !== undefined) break b904;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b904;
l11 = f6(l0,l1); if (l11 === undefined) break b904;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b904;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b905: {
if (l6 !== undefined) break b905;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b905;
if ((l10 === false)) break b905;
l11 = f6(l0,l1); if (l11 === undefined) break b905;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b905;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b906: {
if (l6 !== undefined) break b906;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b906;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b906;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b907: {
if (l6 === undefined) break b907;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b908: {
return l2;
}
}
function f143(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b909: {
b910: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b910;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b910;
if ((l10 === false)) break b910;
l11 = f6(l0,l1); if (l11 === undefined) break b910;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b910;
if ((l13 === false)) break b910;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b911: {
if (l5 !== undefined) break b911;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b912: {
if (l5 === undefined) break b912;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b913: {
return l2;
}
}
function f144(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b914: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1); if (l12 === undefined) break b914;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b914;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b914;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b914;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b914;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b914;
l22 = l21;
l23 = f36(l0,l1,l18,l16,l22); if (l23 === undefined) break b914;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b914;
l27 = l26;
l28 = f142(l0,l1,l27,l25,l11); if (l28 === undefined) break b914;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b914;
l32 = l31;
l33 = f143(l0,l1,l32,l25); if (l33 === undefined) break b914;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b914;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b914;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b915: {
if (l7 === undefined) break b915;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b916: {
return l2;
}
}
function f145(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b917: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b917;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b917;
l11 = l10;
l12 = f141(l0,l1); if (l12 === undefined) break b917;
l13 = l12;
l14 = f144(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b917;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b918: {
if (l5 === undefined) break b918;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b919: {
return l2;
}
}
function f146(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b920: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b921: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b921;
if (!(l7 === "unknown")) break b921;
l8 = new O9("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b922: {
if (l4 === undefined) break b922;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b923: {
return l2;
}
}
function f147(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b924: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b925: {
if ((l9 === false)) break b925;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b925;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b925;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b925;
l15 = l14;
l16 = new O10(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b925;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b925;
l20 = l19;
{
const k926 = keysOf(l20), v926 = valuesOf(l20);
for (let n926 = 0; n926 < v926.length; n926++) {
l21 = k926 === null ? n926 : k926[n926];
l22 = v926[n926];
b927: {
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
b928: {
if (l6 === undefined) break b928;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b929: {
return l2;
}
}
function f148(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b930: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f145(l0,l1,l8,l9); if (l10 === undefined) break b930;
l11 = l10;
l12 = l11;
l13 = f146(l0,l1,l12); if (l13 === undefined) break b930;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b930;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f62(l0,l1,l18,l15); if (l19 === undefined) break b930;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b930;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b930;
l24 = l23;
l25 = f147(l0,l1,l8,l9,l24); if (l25 === undefined) break b930;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b930;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b930;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b930;
l32 = l31;
l33 = f87(l0,l1,l9,l30,l32); if (l33 === undefined) break b930;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b930;
l36 = l35;
l37 = [];
b931: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b931;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b931;
l41 = D(l40, l39); if (l41 === undefined) break b931;
if ((l41 === false)) break b931;
l42 = f70(l0,l1,l9); if (l42 === undefined) break b931;
l43 = l42;
{
const k932 = keysOf(l43), v932 = valuesOf(l43);
for (let n932 = 0; n932 < v932.length; n932++) {
l44 = k932 === null ? n932 : k932[n932];
l45 = v932[n932];
b933: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b934: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b934;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b934;
l53 = D(l52, l51); if (l53 === undefined) break b934;
l54 = l53;
l55 = f27(l0,l1,l54,l9); if (l55 === undefined) break b934;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b934;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b934;
l59 = l58;
l60 = new O17(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b934;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b930;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b930;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b930;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b930;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f25(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b930;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b935: {
if (l6 === undefined) break b935;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b936: {
return l2;
}
}
function f149(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b937: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f145(l0,l1,l8,l9); if (l10 === undefined) break b937;
l11 = l10;
l12 = l11;
l13 = f146(l0,l1,l12); if (l13 === undefined) break b937;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b938: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b938;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b938;
if ((l20 === false)) break b938;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b939: {
l23 = b_count(l21); if (l23 === undefined) break b939;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b939;
if ((l26 === false)) break b939;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b939;
l29 = l28;
{
const k940 = keysOf(l29), v940 = valuesOf(l29);
for (let n940 = 0; n940 < v940.length; n940++) {
l30 = k940 === null ? n940 : k940[n940];
l31 = v940[n940];
b941: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b937;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b937;
l38 = l37;
l39 = f35(l0,l1,l36,l38); if (l39 === undefined) break b937;
l40 = l39;
l41 = l40;
l42 = f62(l0,l1,l21,l15); if (l42 === undefined) break b937;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b937;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b937;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b937;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b937;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b937;
l54 = l53;
l55 = f87(l0,l1,l9,l54,l41); if (l55 === undefined) break b937;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b937;
l58 = l57;
l59 = new RegoSet();
b942: {
l60 = b_count(l21); if (l60 === undefined) break b942;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b942;
if ((l63 === false)) break b942;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b942;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b942;
l66 = l65;
l67 = f27(l0,l1,l66,l9); if (l67 === undefined) break b942;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f25(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b937;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b943: {
if (l6 === undefined) break b943;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b944: {
return l2;
}
}
function f150(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15;
b945: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b946: {
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b946;
if ((l10 === false)) break b946;
break b945;}
l11 = H(l7) ? l7.decision : undefined; if (l11 === undefined && (l11 = S(l7, "decision")) === undefined) break b945;
l12 = l11;
l13 = f29(l0,l1,l12,l8); if (l13 === undefined) break b945;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b947: {
if (l6 === undefined) break b947;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b948: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b948;
if (!(l10 === "unset")) break b948;
l11 = f140(l0,l1,l7,l8,l9,"interval"); if (l11 === undefined) break b948;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b949: {
if (l6 === undefined) break b949;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b950: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b950;
l11 = l10;
l12 = b_neq(l11,"unset"); if (l12 === undefined) break b950;
if ((l12 === false)) break b950;
b951: {
l13 = H(l9) ? l9.may : undefined; if (l13 === undefined && (l13 = S(l9, "may")) === undefined) break b951;
if ((l13 === false)) break b951;
break b950;}
l14 = f148(l0,l1,l7,l8,l9); if (l14 === undefined) break b950;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b952: {
if (l6 === undefined) break b952;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b953: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b953;
l11 = l10;
l12 = b_neq(l11,"unset"); if (l12 === undefined) break b953;
if ((l12 === false)) break b953;
l13 = H(l9) ? l9.may : undefined; if (l13 === undefined && (l13 = S(l9, "may")) === undefined) break b953;
if ((l13 === false)) break b953;
l14 = f149(l0,l1,l7,l8,l9); if (l14 === undefined) break b953;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b954: {
if (l6 === undefined) break b954;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b955: {
return l2;
}
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b956: {
b957: {
l3 = undefined;
b958: {
l4 = f137(l0,l1); if (l4 === undefined) break b958;
if ((l4 === false)) break b958;
break b957;}
l5 = f138(l0,l1); if (l5 === undefined) break b957;
l6 = l5;
l7 = [];
b959: {
l8 = f136(l0,l1); if (l8 === undefined) break b959;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b957;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b960: {
if (l3 !== undefined) break b960;
l4 = f139(l0,l1); if (l4 === undefined) break b960;
l5 = l4;
l6 = f136(l0,l1); if (l6 === undefined) break b960;
l7 = l6;
l8 = f137(l0,l1); if (l8 === undefined) break b960;
l9 = l8;
l10 = f150(l0,l1,l5,l7,l9); if (l10 === undefined) break b960;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b961: {
if (l3 === undefined) break b961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b962: {
return l2;
}
}
function f151(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b963: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b963;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b963;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b964: {
if (l3 === undefined) break b964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b965: {
return l2;
}
}
function f152(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b966: {
l3 = undefined;
b967: {
l4 = f152(l0,l1); if (l4 === undefined) break b967;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b967;
l6 = H(l5) ? l5.sharing : undefined; if (l6 === undefined && (l6 = S(l5, "sharing")) === undefined) break b967;
l7 = H(l6) ? l6.forbidden : undefined; if (l7 === undefined && (l7 = S(l6, "forbidden")) === undefined) break b967;
if ((l7 === false)) break b967;
break b966;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b968: {
if (l3 === undefined) break b968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b969: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b969;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b969;
l6 = l5;
l7 = f152(l0,l1); if (l7 === undefined) break b969;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b969;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b969;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b969;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b969;
if ((l12 === false)) break b969;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b970: {
if (l3 === undefined) break b970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b971: {
return l2;
}
}
function f153(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b972: {
l3 = undefined;
l4 = f153(l0,l1); if (l4 === undefined) break b972;
if ((l4 === false)) break b972;
l5 = f152(l0,l1); if (l5 === undefined) break b972;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b972;
l7 = H(l6) ? l6.sharing : undefined; if (l7 === undefined && (l7 = S(l6, "sharing")) === undefined) break b972;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b973: {
if (l3 === undefined) break b973;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b974: {
return l2;
}
}
function f154(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function f155(l0,l1) {
let l3,l2;
b975: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b976: {
if (l3 === undefined) break b976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b977: {
return l2;
}
}
function g156(l0,l1) {
let l3,l4,l5,l6,l2;
b978: {
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
b979: {
if (l3 === undefined) break b979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b980: {
return l2;
}
}
function f156(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f157(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b981: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b981;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b981;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b981;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b981;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b981;
l18 = l17;
l19 = [];
b982: {
l20 = f86(l0,l1,"checks"); if (l20 === undefined) break b982;
if ((l20 === false)) break b982;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b982;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b982;
l23 = l22;
l24 = f128(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b982;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b981;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b983: {
if (l6 === undefined) break b983;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b984: {
return l2;
}
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b985: {
b986: {
l3 = undefined;
b987: {
l4 = f154(l0,l1); if (l4 === undefined) break b987;
if ((l4 === false)) break b987;
break b986;}
l5 = f155(l0,l1); if (l5 === undefined) break b986;
l6 = l5;
l7 = [];
b988: {
l8 = f152(l0,l1); if (l8 === undefined) break b988;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b986;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b989: {
if (l3 !== undefined) break b989;
l4 = f156(l0,l1); if (l4 === undefined) break b989;
l5 = l4;
l6 = f152(l0,l1); if (l6 === undefined) break b989;
l7 = l6;
l8 = f154(l0,l1); if (l8 === undefined) break b989;
l9 = l8;
l10 = f157(l0,l1,l5,l7,l9); if (l10 === undefined) break b989;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b990: {
if (l3 === undefined) break b990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b991: {
return l2;
}
}
function f158(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b992: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b992;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b992;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b993: {
if (l3 === undefined) break b993;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b994: {
return l2;
}
}
function f159(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b995: {
l3 = undefined;
l4 = f159(l0,l1); if (l4 === undefined) break b995;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b995;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b995;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b996: {
if (l3 === undefined) break b996;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b997: {
return l2;
}
}
function f160(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b998: {
l3 = undefined;
b999: {
l4 = f160(l0,l1); if (l4 === undefined) break b999;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b999;
if ((l5 === false)) break b999;
break b998;}
l6 = f160(l0,l1); if (l6 === undefined) break b998;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1000: {
if (l3 === undefined) break b1000;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1001: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1001;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b1001;
l6 = l5;
l7 = f160(l0,l1); if (l7 === undefined) break b1001;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b1001;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b1001;
if ((l10 === false)) break b1001;
l11 = f160(l0,l1); if (l11 === undefined) break b1001;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1002: {
if (l3 === undefined) break b1002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1003: {
return l2;
}
}
function f161(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function f162(l0,l1) {
let l3,l2;
b1004: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b1005: {
if (l3 === undefined) break b1005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1006: {
return l2;
}
}
function f163(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1007: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1007;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b1007;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b1007;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1007;
if ((l14 === false)) break b1007;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1008: {
if (l4 === undefined) break b1008;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1009: {
return l2;
}
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1010: {
l3 = undefined;
l4 = [];
b1011: {
l5 = f161(l0,l1); if (l5 === undefined) break b1011;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b1011;
{
const k1012 = keysOf(l6), v1012 = valuesOf(l6);
for (let n1012 = 0; n1012 < v1012.length; n1012++) {
l7 = k1012 === null ? n1012 : k1012[n1012];
l8 = v1012[n1012];
b1013: {
l9 = l7;
l10 = l8;
b1014: {
l11 = f163(l0,l1,l10); if (l11 === undefined) break b1014;
if ((l11 === false)) break b1014;
break b1013;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1015: {
if (l3 === undefined) break b1015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1016: {
return l2;
}
}
function f164(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b1017: {
b1018: {
l3 = undefined;
b1019: {
l4 = f161(l0,l1); if (l4 === undefined) break b1019;
if ((l4 === false)) break b1019;
break b1018;}
l5 = f162(l0,l1); if (l5 === undefined) break b1018;
l6 = l5;
l7 = [];
b1020: {
l8 = f159(l0,l1); if (l8 === undefined) break b1020;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1018;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1021: {
if (l3 !== undefined) break b1021;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1021;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b1021;
if (!(l5 === false)) break b1021;
l6 = f162(l0,l1); if (l6 === undefined) break b1021;
l7 = l6;
l8 = f159(l0,l1); if (l8 === undefined) break b1021;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1021;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1022: {
if (l3 !== undefined) break b1022;
l4 = f164(l0,l1); if (l4 === undefined) break b1022;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1022;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1022;
l9 = f161(l0,l1); if (l9 === undefined) break b1022;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1022;
l12 = l11;
l13 = f162(l0,l1); if (l13 === undefined) break b1022;
l14 = l13;
l15 = f159(l0,l1); if (l15 === undefined) break b1022;
l16 = l15;
l17 = new O3(l12);
l18 = f25(l0,l1,l14,l16,"fulfilled",l17); if (l18 === undefined) break b1022;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1023: {
if (l3 !== undefined) break b1023;
l4 = f161(l0,l1); if (l4 === undefined) break b1023;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1023;
l7 = l6;
l8 = new RegoSet();
b1024: {
l9 = f164(l0,l1); if (l9 === undefined) break b1024;
{
const k1025 = keysOf(l9), v1025 = valuesOf(l9);
for (let n1025 = 0; n1025 < v1025.length; n1025++) {
l10 = k1025 === null ? n1025 : k1025[n1025];
l11 = v1025[n1025];
b1026: {
l12 = l10;
l13 = l11;
l14 = f15(l0,l1,l13); if (l14 === undefined) break b1026;
l15 = l14;
{
const k1027 = keysOf(l15), v1027 = valuesOf(l15);
for (let n1027 = 0; n1027 < v1027.length; n1027++) {
l16 = k1027 === null ? n1027 : k1027[n1027];
l17 = v1027[n1027];
b1028: {
l18 = l16;
l19 = l17;
l8.add(l19);
}
}
}
}
}
}
}
l20 = l8;
l21 = b_or(l7,l20); if (l21 === undefined) break b1023;
l22 = l21;
l23 = f164(l0,l1); if (l23 === undefined) break b1023;
l24 = 0;
l25 = D(l23, l24); if (l25 === undefined) break b1023;
l26 = H(l25) ? l25.code : undefined; if (l26 === undefined && (l26 = S(l25, "code")) === undefined) break b1023;
l27 = l26;
l28 = [l27,"due"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1023;
l30 = l29;
l31 = f164(l0,l1); if (l31 === undefined) break b1023;
l32 = 0;
l33 = D(l31, l32); if (l33 === undefined) break b1023;
l34 = l33;
l35 = f27(l0,l1,l30,l34); if (l35 === undefined) break b1023;
l36 = l35;
l37 = f164(l0,l1); if (l37 === undefined) break b1023;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b1023;
l40 = l39;
l41 = new RegoSet();
l41.add("by");
l41.add("documents");
l41.add("to");
l41.add("with");
l42 = b_object_filter(l40,l41); if (l42 === undefined) break b1023;
l43 = l42;
l44 = f164(l0,l1); if (l44 === undefined) break b1023;
l45 = 0;
l46 = D(l44, l45); if (l46 === undefined) break b1023;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b1023;
l48 = l47;
l49 = [];
b1029: {
l50 = f164(l0,l1); if (l50 === undefined) break b1029;
{
const k1030 = keysOf(l50), v1030 = valuesOf(l50);
for (let n1030 = 0; n1030 < v1030.length; n1030++) {
l51 = k1030 === null ? n1030 : k1030[n1030];
l52 = v1030[n1030];
b1031: {
l53 = l51;
l54 = l52;
l55 = H(l54) ? l54.code : undefined; if (l55 === undefined && (l55 = S(l54, "code")) === undefined) break b1031;
l56 = l55;
l49.push(l56);
}
}
}
}
l57 = l49;
l58 = new O33(l48,l57);
l59 = b_object_union(l58,l43); if (l59 === undefined) break b1023;
l60 = l59;
l61 = f162(l0,l1); if (l61 === undefined) break b1023;
l62 = l61;
l63 = f159(l0,l1); if (l63 === undefined) break b1023;
l64 = l63;
l65 = [];
b1032: {
l66 = f164(l0,l1); if (l66 === undefined) break b1032;
{
const k1033 = keysOf(l66), v1033 = valuesOf(l66);
for (let n1033 = 0; n1033 < v1033.length; n1033++) {
l67 = k1033 === null ? n1033 : k1033[n1033];
l68 = v1033[n1033];
b1034: {
l69 = l67;
l70 = l68;
l71 = H(l70) ? l70.code : undefined; if (l71 === undefined && (l71 = S(l70, "code")) === undefined) break b1034;
l72 = l71;
l73 = f68(l0,l1,l72,l70); if (l73 === undefined) break b1034;
l74 = l73;
l65.push(l74);
}
}
}
}
l75 = l65;
l76 = new O34(l22,l75);
l77 = new RegoSet();
l77.add(l36);
l76["reasons"] = l77;
l76["values"] = l60;
l78 = f25(l0,l1,l62,l64,"due",l76); if (l78 === undefined) break b1023;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b1035: {
if (l3 === undefined) break b1035;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1036: {
return l2;
}
}
function f165(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1037: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1037;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1037;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1038: {
if (l3 === undefined) break b1038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1039: {
return l2;
}
}
function f166(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1040: {
l3 = undefined;
l4 = f166(l0,l1); if (l4 === undefined) break b1040;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1040;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b1040;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1041: {
if (l3 === undefined) break b1041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1042: {
return l2;
}
}
function f167(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f168(l0,l1) {
let l3,l2;
b1043: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b1044: {
if (l3 === undefined) break b1044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1045: {
return l2;
}
}
function f169(l0,l1,l3) {
let l4,l5,l6,l2;
b1046: {
b1047: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1047;
if ((l6 === false)) break b1047;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1048: {
if (l4 !== undefined) break b1048;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1049: {
if (l4 === undefined) break b1049;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1050: {
return l2;
}
}
function g170(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b1051: {
l2 = new RegoSet();
}
b1052: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1052;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b1052;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1052;
if ((l7 === false)) break b1052;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1052;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b1052;
l12 = l11;
l13 = f169(l0,l1,l12); if (l13 === undefined) break b1052;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1052;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b1052;
l17 = l16;
l18 = f167(l0,l1); if (l18 === undefined) break b1052;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b1052;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b1053: {
return l2;
}
}
function f170(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l2;
b1054: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1054;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b1054;
if (!(l5 === true)) break b1054;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1055: {
if (l3 === undefined) break b1055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1056: {
return l2;
}
}
function f171(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1057: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1057;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b1057;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1058: {
if (l3 === undefined) break b1058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1059: {
return l2;
}
}
function f172(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1060: {
l3 = undefined;
l4 = [];
b1061: {
l5 = f171(l0,l1); if (l5 === undefined) break b1061;
if ((l5 === false)) break b1061;
l6 = f167(l0,l1); if (l6 === undefined) break b1061;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b1061;
{
const k1062 = keysOf(l7), v1062 = valuesOf(l7);
for (let n1062 = 0; n1062 < v1062.length; n1062++) {
l8 = k1062 === null ? n1062 : k1062[n1062];
l9 = v1062[n1062];
b1063: {
l10 = l8;
l11 = l9;
l12 = f172(l0,l1); if (l12 === undefined) break b1063;
l13 = l12;
b1064: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1064;
if ((l14 === false)) break b1064;
break b1063;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1065: {
if (l3 === undefined) break b1065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1066: {
return l2;
}
}
function f173(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1067: {
l3 = undefined;
l4 = f167(l0,l1); if (l4 === undefined) break b1067;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1067;
if ((l5 === false)) break b1067;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1067;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1067;
if (!(l7 === true)) break b1067;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1068: {
if (l3 === undefined) break b1068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1069: {
return l2;
}
}
function f174(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function f175(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1070: {
b1071: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1071;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1071;
if ((l8 === false)) break b1071;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1071;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1071;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1071;
if ((l13 === false)) break b1071;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1072: {
if (l4 !== undefined) break b1072;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1072;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1072;
if ((l8 === false)) break b1072;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1073: {
if (l4 !== undefined) break b1073;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1073;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1073;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1073;
if ((l10 === false)) break b1073;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1074: {
if (l4 !== undefined) break b1074;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1075: {
if (l4 === undefined) break b1075;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1076: {
return l2;
}
}
function f176(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1077: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1078: {
l7 = f173(l0,l1); if (l7 === undefined) break b1078;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1078;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1078;
if ((l12 === false)) break b1078;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1079: {
l15 = f171(l0,l1); if (l15 === undefined) break b1079;
if ((l15 === false)) break b1079;
l16 = f173(l0,l1); if (l16 === undefined) break b1079;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1079;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1079;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1077;
l23 = l22;
l24 = new RegoSet();
b1080: {
l25 = f174(l0,l1); if (l25 === undefined) break b1080;
if ((l25 === false)) break b1080;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1077;
l28 = l27;
l29 = new RegoSet();
b1081: {
{
const k1082 = keysOf(l5), v1082 = valuesOf(l5);
for (let n1082 = 0; n1082 < v1082.length; n1082++) {
l30 = k1082 === null ? n1082 : k1082[n1082];
l31 = v1082[n1082];
b1083: {
l32 = l30;
l33 = l31;
l34 = f175(l0,l1,l33); if (l34 === undefined) break b1083;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1077;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1084: {
if (l4 === undefined) break b1084;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1085: {
return l2;
}
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1086: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1086;
if ((l4 === false)) break b1086;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1086;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1086;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1086;
if ((l8 === false)) break b1086;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1087: {
if (l3 === undefined) break b1087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1088: {
return l2;
}
}
function f177(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1089: {
l2 = new RegoSet();
}
b1090: {
l3 = undefined;
l4 = f167(l0,l1); if (l4 === undefined) break b1090;
l5 = H(l4) ? l4.documents : undefined; if (l5 === undefined && (l5 = S(l4, "documents")) === undefined) break b1090;
if ((l5 === false)) break b1090;
l6 = f171(l0,l1); if (l6 === undefined) break b1090;
if ((l6 === false)) break b1090;
b1091: {
l7 = f177(l0,l1); if (l7 === undefined) break b1091;
if ((l7 === false)) break b1091;
break b1090;}
l8 = new O9("documents_ready");
l2.add(l8);
}
b1092: {
return l2;
}
}
function f178(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function f179(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1093: {
b1094: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1094;
if ((l8 === false)) break b1094;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1095: {
if (l5 !== undefined) break b1095;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1095;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1095;
if ((l11 === false)) break b1095;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1096: {
if (l5 !== undefined) break b1096;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1096;
if ((l8 === false)) break b1096;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1097: {
if (l5 !== undefined) break b1097;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1097;
if ((l8 === false)) break b1097;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1098: {
if (l5 !== undefined) break b1098;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1098;
if ((l8 === false)) break b1098;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1099: {
if (l5 === undefined) break b1099;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1100: {
return l2;
}
}
function f180(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1101: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f179(l0,l1,l6,l7); if (l8 === undefined) break b1101;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1102: {
if (l5 === undefined) break b1102;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1103: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1103;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1103;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1103;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1104: {
if (l5 === undefined) break b1104;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1105: {
return l2;
}
}
function f181(l0,l1,l3) {
let l4,l5,l6,l2;
b1106: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1106;
if (!(l6 === "")) break b1106;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1107: {
if (l4 === undefined) break b1107;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1108: {
return l2;
}
}
function f182(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1109: {
l4 = undefined;
l5 = l3;
l6 = [];
b1110: {
{
const k1111 = keysOf(l5), v1111 = valuesOf(l5);
for (let n1111 = 0; n1111 < v1111.length; n1111++) {
l7 = k1111 === null ? n1111 : k1111[n1111];
l8 = v1111[n1111];
b1112: {
l9 = l7;
l10 = l8;
l11 = f181(l0,l1,l10); if (l11 === undefined) break b1112;
if ((l11 === false)) break b1112;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1112;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1112;
l15 = l14;
l16 = f68(l0,l1,l13,l15); if (l16 === undefined) break b1112;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1113: {
if (l4 === undefined) break b1113;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1114: {
return l2;
}
}
function f183(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1115: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1116: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1116;
l12 = l11;
{
const k1117 = keysOf(l6), v1117 = valuesOf(l6);
for (let n1117 = 0; n1117 < v1117.length; n1117++) {
l13 = k1117 === null ? n1117 : k1117[n1117];
l14 = v1117[n1117];
b1118: {
l15 = l13;
l16 = l14;
l17 = f175(l0,l1,l16); if (l17 === undefined) break b1118;
l18 = l17;
if (!Q(l18, l7)) break b1118;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1118;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1118;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1118;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1118;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1119: {
if (l5 === undefined) break b1119;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1120: {
return l2;
}
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1121: {
l3 = undefined;
l4 = new RegoSet();
b1122: {
l5 = f177(l0,l1); if (l5 === undefined) break b1122;
if ((l5 === false)) break b1122;
l6 = f173(l0,l1); if (l6 === undefined) break b1122;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b1122;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1122;
if ((l11 === false)) break b1122;
l12 = f167(l0,l1); if (l12 === undefined) break b1122;
l13 = l12;
l14 = new RegoSet();
b1123: {
l15 = f173(l0,l1); if (l15 === undefined) break b1123;
{
const k1124 = keysOf(l15), v1124 = valuesOf(l15);
for (let n1124 = 0; n1124 < v1124.length; n1124++) {
l16 = k1124 === null ? n1124 : k1124[n1124];
l17 = v1124[n1124];
b1125: {
l18 = l16;
l19 = l17;
l14.add(l19);
}
}
}
}
l20 = l14;
l21 = f75(l0,l1,"documents_due",l13,l20); if (l21 === undefined) break b1122;
l22 = l21;
l4.add(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1126: {
if (l3 === undefined) break b1126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1127: {
return l2;
}
}
function f184(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f185(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1128: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1129: {
l7 = f174(l0,l1); if (l7 === undefined) break b1129;
if ((l7 === false)) break b1129;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1129;
if ((l9 === false)) break b1129;
l10 = f167(l0,l1); if (l10 === undefined) break b1129;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1129;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1129;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1130: {
if (l4 === undefined) break b1130;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1131: {
return l2;
}
}
function g186(l0,l1) {
let l3,l4,l5,l6,l2;
b1132: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1132;
if ((l4 === false)) break b1132;
l5 = f173(l0,l1); if (l5 === undefined) break b1132;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1133: {
if (l3 === undefined) break b1133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1134: {
return l2;
}
}
function f186(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1135: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1135;
{
const k1136 = keysOf(l4), v1136 = valuesOf(l4);
for (let n1136 = 0; n1136 < v1136.length; n1136++) {
l5 = k1136 === null ? n1136 : k1136[n1136];
l6 = v1136[n1136];
b1137: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1137;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1138: {
if (l3 === undefined) break b1138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1139: {
return l2;
}
}
function f187(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1140: {
b1141: {
l3 = undefined;
b1142: {
l4 = f167(l0,l1); if (l4 === undefined) break b1142;
if ((l4 === false)) break b1142;
break b1141;}
l5 = f168(l0,l1); if (l5 === undefined) break b1141;
l6 = l5;
l7 = [];
b1143: {
l8 = f166(l0,l1); if (l8 === undefined) break b1143;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1141;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1144: {
if (l3 !== undefined) break b1144;
l4 = f170(l0,l1); if (l4 === undefined) break b1144;
l5 = l4;
l6 = f176(l0,l1,l5); if (l6 === undefined) break b1144;
l7 = l6;
l8 = f178(l0,l1); if (l8 === undefined) break b1144;
l9 = l8;
l10 = f180(l0,l1,l7,l9); if (l10 === undefined) break b1144;
l11 = l10;
l12 = l11;
l13 = f167(l0,l1); if (l13 === undefined) break b1144;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1144;
l16 = l15;
l17 = new RegoSet();
b1145: {
l18 = f174(l0,l1); if (l18 === undefined) break b1145;
if ((l18 === false)) break b1145;
l19 = f167(l0,l1); if (l19 === undefined) break b1145;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1145;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1145;
l23 = l22;
{
const k1146 = keysOf(l23), v1146 = valuesOf(l23);
for (let n1146 = 0; n1146 < v1146.length; n1146++) {
l24 = k1146 === null ? n1146 : k1146[n1146];
l25 = v1146[n1146];
b1147: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1144;
l30 = l29;
l31 = f170(l0,l1); if (l31 === undefined) break b1144;
l32 = l31;
l33 = f182(l0,l1,l32); if (l33 === undefined) break b1144;
l34 = l33;
l35 = [];
b1148: {
l36 = f173(l0,l1); if (l36 === undefined) break b1148;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1148;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1148;
if ((l41 === false)) break b1148;
l42 = f167(l0,l1); if (l42 === undefined) break b1148;
l43 = l42;
l44 = f68(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1148;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1149: {
l48 = f174(l0,l1); if (l48 === undefined) break b1149;
if ((l48 === false)) break b1149;
l49 = f167(l0,l1); if (l49 === undefined) break b1149;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1149;
l51 = l50;
l52 = f68(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1149;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f73(l0,l1,l55); if (l56 === undefined) break b1144;
l57 = l56;
l58 = f170(l0,l1); if (l58 === undefined) break b1144;
l59 = l58;
l60 = f183(l0,l1,l59,l12); if (l60 === undefined) break b1144;
l61 = l60;
l62 = f184(l0,l1); if (l62 === undefined) break b1144;
l63 = l62;
l64 = b_or(l63,l61); if (l64 === undefined) break b1144;
l65 = l64;
l66 = f185(l0,l1,l12); if (l66 === undefined) break b1144;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1144;
l69 = l68;
l70 = f168(l0,l1); if (l70 === undefined) break b1144;
l71 = l70;
l72 = f166(l0,l1); if (l72 === undefined) break b1144;
l73 = l72;
l74 = f178(l0,l1); if (l74 === undefined) break b1144;
l75 = l74;
l76 = new Bare();
b1150: {
l77 = f186(l0,l1); if (l77 === undefined) break b1150;
l76["documents"] = l77;
}
b1151: {
l78 = f187(l0,l1); if (l78 === undefined) break b1151;
l76["due_on"] = l78;
}
b1152: {
b1153: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1153;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1153;
l82 = D(l81, "values"); if (l82 === undefined) break b1153;
l79 = merge(l82, l76);
break b1152;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1144;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1154: {
if (l3 === undefined) break b1154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1155: {
return l2;
}
}
function f188(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l2;
b1156: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1157: {
if (l3 === undefined) break b1157;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1158: {
return l2;
}
}
function f189(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f190(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1159: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1159;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1159;
l13 = l12;
l14 = f189(l0,l1); if (l14 === undefined) break b1159;
l15 = D(l14, l13); if (l15 === undefined) break b1159;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1159;
l19 = l18;
l20 = f35(l0,l1,"half_year",l19); if (l20 === undefined) break b1159;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1160: {
if (l4 === undefined) break b1160;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1161: {
return l2;
}
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1162: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1162;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1162;
l6 = l5;
l7 = f190(l0,l1,l6); if (l7 === undefined) break b1162;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1163: {
if (l3 === undefined) break b1163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1164: {
return l2;
}
}
function f191(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function f192(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1165: {
b1166: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1166;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1166;
if ((l8 === false)) break b1166;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1167: {
if (l4 !== undefined) break b1167;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1168: {
if (l4 === undefined) break b1168;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1169: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1170: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1170;
l5 = l4;
l6 = f191(l0,l1); if (l6 === undefined) break b1170;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1170;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1170;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1170;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1171: {
if (l3 === undefined) break b1171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1172: {
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
let l3,l4,l5,l6,l7,l2;
b1173: {
l3 = undefined;
l4 = f193(l0,l1); if (l4 === undefined) break b1173;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1173;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1173;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1174: {
if (l3 === undefined) break b1174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1175: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1176: {
l3 = undefined;
l4 = f191(l0,l1); if (l4 === undefined) break b1176;
l5 = l4;
l6 = f192(l0,l1,l5); if (l6 === undefined) break b1176;
l7 = l6;
l8 = f194(l0,l1); if (l8 === undefined) break b1176;
l9 = D(l8, l7); if (l9 === undefined) break b1176;
if ((l9 === false)) break b1176;
l10 = f194(l0,l1); if (l10 === undefined) break b1176;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1177: {
if (l3 === undefined) break b1177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1178: {
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
function f196(l0,l1) {
let l3,l2;
b1179: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1180: {
if (l3 === undefined) break b1180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1181: {
return l2;
}
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1182: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1182;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1182;
l7 = l6;
l8 = f191(l0,l1); if (l8 === undefined) break b1182;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1182;
l11 = l10;
l12 = f143(l0,l1,l9,l11); if (l12 === undefined) break b1182;
l13 = l12;
l14 = f193(l0,l1); if (l14 === undefined) break b1182;
l15 = l14;
l16 = f195(l0,l1); if (l16 === undefined) break b1182;
l17 = l16;
l18 = f147(l0,l1,l15,l17,l13); if (l18 === undefined) break b1182;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1182;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1183: {
if (l3 === undefined) break b1183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1184: {
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
function f198(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1185: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1185;
if (!(l8 === "same")) break b1185;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1185;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1185;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1186: {
if (l5 === undefined) break b1186;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1187: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1187;
if (!(l8 === "next")) break b1187;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1187;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1187;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1187;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1187;
l17 = D(l16, l14); if (l17 === undefined) break b1187;
b1188: {
b1189: {
break b1188;
}
break b1187;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1187;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1187;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1187;
l26 = D(l25, l23); if (l26 === undefined) break b1187;
b1190: {
b1191: {
break b1190;
}
break b1187;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1187;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1192: {
if (l5 === undefined) break b1192;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1193: {
return l2;
}
}
function f199(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1194: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f192(l0,l1,l7); if (l8 === undefined) break b1194;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1194;
l11 = l10;
l12 = f198(l0,l1,l11,l7); if (l12 === undefined) break b1194;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1194;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1194;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1195: {
if (l5 === undefined) break b1195;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1196: {
return l2;
}
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1197: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1197;
l5 = l4;
l6 = f191(l0,l1); if (l6 === undefined) break b1197;
l7 = l6;
l8 = f199(l0,l1,l5,l7); if (l8 === undefined) break b1197;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1198: {
if (l3 === undefined) break b1198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1199: {
return l2;
}
}
function f200(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1200: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1200;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1200;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1200;
l8 = D(l7, l6); if (l8 === undefined) break b1200;
b1201: {
b1202: {
break b1201;
}
break b1200;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1203: {
if (l3 === undefined) break b1203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1204: {
return l2;
}
}
function f201(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f202(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1205: {
l4 = undefined;
l5 = l3;
l6 = f201(l0,l1); if (l6 === undefined) break b1205;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1205;
l8 = D(l7, l5); if (l8 === undefined) break b1205;
l9 = l8;
l10 = f201(l0,l1); if (l10 === undefined) break b1205;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1205;
l12 = D(l11, l9); if (l12 === undefined) break b1205;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1206: {
if (l4 === undefined) break b1206;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1207: {
return l2;
}
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1208: {
l3 = undefined;
l4 = f200(l0,l1); if (l4 === undefined) break b1208;
l5 = l4;
l6 = f202(l0,l1,l5); if (l6 === undefined) break b1208;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1209: {
if (l3 === undefined) break b1209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1210: {
return l2;
}
}
function f203(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1211: {
l3 = undefined;
l4 = [];
b1212: {
l5 = f86(l0,l1,"working"); if (l5 === undefined) break b1212;
if ((l5 === false)) break b1212;
l6 = f191(l0,l1); if (l6 === undefined) break b1212;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1212;
l8 = l7;
l9 = f191(l0,l1); if (l9 === undefined) break b1212;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1212;
l11 = l10;
l12 = f195(l0,l1); if (l12 === undefined) break b1212;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1212;
l14 = l13;
l15 = f200(l0,l1); if (l15 === undefined) break b1212;
l16 = l15;
l17 = f203(l0,l1); if (l17 === undefined) break b1212;
l18 = l17;
l19 = [];
l20 = new O19("half",l8);
l19.push(l20);
l21 = new O19("half_ends_on",l11);
l19.push(l21);
l22 = new O20(l14,"due_on",l16);
l19.push(l22);
l23 = new O19("due_if_rolled",l18);
l19.push(l23);
l24 = l19;
{
const k1213 = keysOf(l24), v1213 = valuesOf(l24);
for (let n1213 = 0; n1213 < v1213.length; n1213++) {
l25 = k1213 === null ? n1213 : k1213[n1213];
l26 = v1213[n1213];
b1214: {
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
b1215: {
if (l3 === undefined) break b1215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1216: {
return l2;
}
}
function f204(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1217: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1217;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1217;
if ((l5 === false)) break b1217;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1217;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1217;
if (!(l7 === false)) break b1217;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1218: {
if (l3 === undefined) break b1218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1219: {
return l2;
}
}
function f205(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1220: {
b1221: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1221;
if ((l4 === false)) break b1221;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1222: {
if (l3 !== undefined) break b1222;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1222;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1222;
l8 = l7;
l9 = f169(l0,l1,l8); if (l9 === undefined) break b1222;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1223: {
if (l3 === undefined) break b1223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1224: {
return l2;
}
}
function f206(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1225: {
l2 = new Bare();
}
b1226: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1226;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1226;
{
const k1227 = keysOf(l5), v1227 = valuesOf(l5);
for (let n1227 = 0; n1227 < v1227.length; n1227++) {
l6 = k1227 === null ? n1227 : k1227[n1227];
l7 = v1227[n1227];
b1228: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1228;
if ((l10 === false)) break b1228;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1228;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1228;
if (!(l12 === true)) break b1228;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1228;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1229: {
return l2;
}
}
function f207(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1230: {
l3 = undefined;
l4 = [];
b1231: {
l5 = f206(l0,l1); if (l5 === undefined) break b1231;
if (!(l5 === "")) break b1231;
l6 = f195(l0,l1); if (l6 === undefined) break b1231;
l7 = H(l6) ? l6.obligations : undefined; if (l7 === undefined && (l7 = S(l6, "obligations")) === undefined) break b1231;
{
const k1232 = keysOf(l7), v1232 = valuesOf(l7);
for (let n1232 = 0; n1232 < v1232.length; n1232++) {
l8 = k1232 === null ? n1232 : k1232[n1232];
l9 = v1232[n1232];
b1233: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.code : undefined; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b1233;
l13 = l12;
b1234: {
l14 = f207(l0,l1); if (l14 === undefined) break b1234;
l15 = D(l14, l13); if (l15 === undefined) break b1234;
if ((l15 === false)) break b1234;
break b1233;}
l16 = H(l11) ? l11.code : undefined; if (l16 === undefined && (l16 = S(l11, "code")) === undefined) break b1233;
l17 = l16;
l18 = f68(l0,l1,l17,l11); if (l18 === undefined) break b1233;
l19 = l18;
l4.push(l19);
}
}
}
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1235: {
if (l3 === undefined) break b1235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1236: {
return l2;
}
}
function f208(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1237: {
l3 = undefined;
l4 = new RegoSet();
b1238: {
l5 = f195(l0,l1); if (l5 === undefined) break b1238;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1238;
{
const k1239 = keysOf(l6), v1239 = valuesOf(l6);
for (let n1239 = 0; n1239 < v1239.length; n1239++) {
l7 = k1239 === null ? n1239 : k1239[n1239];
l8 = v1239[n1239];
b1240: {
l9 = l7;
l10 = l8;
l11 = f208(l0,l1); if (l11 === undefined) break b1240;
{
const k1241 = keysOf(l11), v1241 = valuesOf(l11);
for (let n1241 = 0; n1241 < v1241.length; n1241++) {
l12 = k1241 === null ? n1241 : k1241[n1241];
l13 = v1241[n1241];
b1242: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1242;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1242;
if (!Q(l16, l17)) break b1242;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1242;
l19 = l18;
{
const k1243 = keysOf(l19), v1243 = valuesOf(l19);
for (let n1243 = 0; n1243 < v1243.length; n1243++) {
l20 = k1243 === null ? n1243 : k1243[n1243];
l21 = v1243[n1243];
b1244: {
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
b1245: {
if (l3 === undefined) break b1245;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1246: {
return l2;
}
}
function f209(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1247: {
l2 = new RegoSet();
}
b1248: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1248;
if ((l4 === false)) break b1248;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1248;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1248;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1248;
if ((l8 === false)) break b1248;
l9 = f195(l0,l1); if (l9 === undefined) break b1248;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1248;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1248;
l13 = l12;
l2.add(l13);
}
b1249: {
return l2;
}
}
function f210(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1250: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1250;
l5 = l4;
l6 = f200(l0,l1); if (l6 === undefined) break b1250;
l7 = l6;
l8 = f195(l0,l1); if (l8 === undefined) break b1250;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1251: {
if (l3 === undefined) break b1251;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1252: {
return l2;
}
}
function f211(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1253: {
b1254: {
l3 = undefined;
b1255: {
l4 = f195(l0,l1); if (l4 === undefined) break b1255;
if ((l4 === false)) break b1255;
break b1254;}
l5 = f196(l0,l1); if (l5 === undefined) break b1254;
l6 = l5;
l7 = [];
b1256: {
l8 = f193(l0,l1); if (l8 === undefined) break b1256;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1254;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1257: {
if (l3 !== undefined) break b1257;
l4 = f6(l0,l1); if (l4 === undefined) break b1257;
l5 = l4;
l6 = f191(l0,l1); if (l6 === undefined) break b1257;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1257;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1257;
if ((l9 === false)) break b1257;
l10 = f196(l0,l1); if (l10 === undefined) break b1257;
l11 = l10;
l12 = f193(l0,l1); if (l12 === undefined) break b1257;
l13 = l12;
l14 = f197(l0,l1); if (l14 === undefined) break b1257;
l15 = l14;
l16 = new Bare();
b1258: {
l17 = f203(l0,l1); if (l17 === undefined) break b1258;
l16["due_if_rolled"] = l17;
}
b1259: {
l18 = f200(l0,l1); if (l18 === undefined) break b1259;
l16["due_on"] = l18;
}
b1260: {
b1261: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1261;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1261;
l22 = D(l21, "values"); if (l22 === undefined) break b1261;
l19 = merge(l22, l16);
break b1260;
}
l19 = l16;
}
l23 = l19;
l24 = f204(l0,l1); if (l24 === undefined) break b1257;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1257;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1262: {
if (l3 !== undefined) break b1262;
b1263: {
l4 = f200(l0,l1); if (l4 === undefined) break b1263;
if ((l4 === false)) break b1263;
break b1262;}
l5 = f197(l0,l1); if (l5 === undefined) break b1262;
l6 = l5;
l7 = f209(l0,l1); if (l7 === undefined) break b1262;
l8 = l7;
l9 = b_or(l6,l8); if (l9 === undefined) break b1262;
l10 = l9;
l11 = f191(l0,l1); if (l11 === undefined) break b1262;
l12 = l11;
l13 = f192(l0,l1,l12); if (l13 === undefined) break b1262;
l14 = l13;
l15 = ["audit_report",l14];
l16 = b_concat(".",l15); if (l16 === undefined) break b1262;
l17 = l16;
l18 = f196(l0,l1); if (l18 === undefined) break b1262;
l19 = l18;
l20 = f193(l0,l1); if (l20 === undefined) break b1262;
l21 = l20;
l22 = f208(l0,l1); if (l22 === undefined) break b1262;
l23 = l22;
l24 = f210(l0,l1); if (l24 === undefined) break b1262;
l25 = l24;
l26 = new O3(l10);
l27 = new RegoSet();
l28 = new O8(l17);
l27.add(l28);
l26["missing"] = l27;
l26["obligations"] = l23;
l26["warnings"] = l25;
l29 = f25(l0,l1,l19,l21,"indeterminate",l26); if (l29 === undefined) break b1262;
l30 = l29;
if (l3 === undefined) l3 = l30; else if (!Q(l3, l30)) conflict();
}
b1264: {
if (l3 !== undefined) break b1264;
l4 = f211(l0,l1); if (l4 === undefined) break b1264;
l5 = l4;
l6 = f175(l0,l1,l5); if (l6 === undefined) break b1264;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f179(l0,l1,l8,l9); if (l10 === undefined) break b1264;
l11 = l10;
l12 = l11;
l13 = f197(l0,l1); if (l13 === undefined) break b1264;
l14 = l13;
l15 = f209(l0,l1); if (l15 === undefined) break b1264;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1264;
l18 = l17;
l19 = f211(l0,l1); if (l19 === undefined) break b1264;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f183(l0,l1,l21,l12); if (l22 === undefined) break b1264;
l23 = l22;
l24 = f196(l0,l1); if (l24 === undefined) break b1264;
l25 = l24;
l26 = f193(l0,l1); if (l26 === undefined) break b1264;
l27 = l26;
l28 = f208(l0,l1); if (l28 === undefined) break b1264;
l29 = l28;
l30 = new Bare();
b1265: {
l31 = f203(l0,l1); if (l31 === undefined) break b1265;
l30["due_if_rolled"] = l31;
}
b1266: {
l32 = f200(l0,l1); if (l32 === undefined) break b1266;
l30["due_on"] = l32;
}
b1267: {
b1268: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1268;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1268;
l36 = D(l35, "values"); if (l36 === undefined) break b1268;
l33 = merge(l36, l30);
break b1267;
}
l33 = l30;
}
l37 = l33;
l38 = f210(l0,l1); if (l38 === undefined) break b1264;
l39 = l38;
l40 = f204(l0,l1); if (l40 === undefined) break b1264;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1264;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1269: {
if (l3 === undefined) break b1269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1270: {
return l2;
}
}
function f212(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1271: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1271;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1271;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1272: {
if (l3 === undefined) break b1272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1273: {
return l2;
}
}
function f213(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1274: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1274;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1274;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1274;
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
function f214(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1277: {
l3 = undefined;
l4 = ["at_most","rotate","not_oneself"];
l5 = l4;
{
const k1278 = keysOf(l5), v1278 = valuesOf(l5);
for (let n1278 = 0; n1278 < v1278.length; n1278++) {
l6 = k1278 === null ? n1278 : k1278[n1278];
l7 = v1278[n1278];
b1279: {
l8 = l6;
l9 = l7;
l10 = f214(l0,l1); if (l10 === undefined) break b1279;
l11 = D(l10, l9); if (l11 === undefined) break b1279;
if ((l11 === false)) break b1279;
l12 = f214(l0,l1); if (l12 === undefined) break b1279;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
}
}
}
b1280: {
if (l3 === undefined) break b1280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1281: {
return l2;
}
}
function f215(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f216(l0,l1) {
let l3,l2;
b1282: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1283: {
if (l3 === undefined) break b1283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1284: {
return l2;
}
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1285: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1285;
l5 = H(l4) ? l4.auditee : undefined; if (l5 === undefined && (l5 = S(l4, "auditee")) === undefined) break b1285;
l6 = l5;
l7 = f104(l0,l1,l6); if (l7 === undefined) break b1285;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1286: {
if (l3 === undefined) break b1286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1287: {
return l2;
}
}
function f217(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1288: {
l2 = new RegoSet();
}
b1289: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1289;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1289;
{
const k1290 = keysOf(l5), v1290 = valuesOf(l5);
for (let n1290 = 0; n1290 < v1290.length; n1290++) {
l6 = k1290 === null ? n1290 : k1290[n1290];
l7 = v1290[n1290];
b1291: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1291;
l11 = l10;
l12 = f104(l0,l1,l11); if (l12 === undefined) break b1291;
l13 = l12;
l14 = f217(l0,l1); if (l14 === undefined) break b1291;
if (!Q(l13, l14)) break b1291;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1291;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b1291;
l18 = H(l17) ? l17.month : undefined; if (l18 === undefined && (l18 = S(l17, "month")) === undefined) break b1291;
l19 = l18;
l20 = b_lt(l16,l19); if (l20 === undefined) break b1291;
if ((l20 === false)) break b1291;
l2.add(l9);
}
}
}
}
b1292: {
return l2;
}
}
function f218(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1293: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1293;
l5 = H(l4) ? l4.auditor : undefined; if (l5 === undefined && (l5 = S(l4, "auditor")) === undefined) break b1293;
l6 = l5;
l7 = f104(l0,l1,l6); if (l7 === undefined) break b1293;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1294: {
if (l3 === undefined) break b1294;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1295: {
return l2;
}
}
function f219(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1296: {
l3 = undefined;
l4 = new RegoSet();
b1297: {
l5 = f218(l0,l1); if (l5 === undefined) break b1297;
{
const k1298 = keysOf(l5), v1298 = valuesOf(l5);
for (let n1298 = 0; n1298 < v1298.length; n1298++) {
l6 = k1298 === null ? n1298 : k1298[n1298];
l7 = v1298[n1298];
b1299: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1299;
l11 = l10;
l12 = f104(l0,l1,l11); if (l12 === undefined) break b1299;
l13 = l12;
l14 = f219(l0,l1); if (l14 === undefined) break b1299;
if (!Q(l13, l14)) break b1299;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1299;
l16 = l15;
l4.add(l16);
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1300: {
if (l3 === undefined) break b1300;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1301: {
return l2;
}
}
function f220(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l12,l13;
b1302: {
l2 = new RegoSet();
}
b1303: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1303;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1303;
if (!(l5 === "months")) break b1303;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1303;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1303;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1303;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1303;
l11 = D(l10, l8); if (l11 === undefined) break b1303;
b1304: {
b1305: {
break b1304;
}
break b1303;
}
l14 = l11;
l15 = f220(l0,l1); if (l15 === undefined) break b1303;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1303;
l18 = l17;
l19 = b_minus(l14,l18); if (l19 === undefined) break b1303;
l20 = l19;
l21 = 1;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1303;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1303;
l25 = l24;
{
const k1306 = keysOf(l25), v1306 = valuesOf(l25);
for (let n1306 = 0; n1306 < v1306.length; n1306++) {
l26 = k1306 === null ? n1306 : k1306[n1306];
l27 = v1306[n1306];
b1307: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1307;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1307;
l32 = D(l31, l29); if (l32 === undefined) break b1307;
b1308: {
b1309: {
break b1308;
}
break b1307;
}
l35 = l32;
l36 = f220(l0,l1); if (l36 === undefined) break b1307;
l37 = l36;
b1310: {
l38 = b_internal_member_2(l35,l37); if (l38 === undefined) break b1310;
if ((l38 === false)) break b1310;
break b1307;}
l2.add(l35);
}
}
}
}
b1311: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1311;
{
const k1312 = keysOf(l4), v1312 = valuesOf(l4);
for (let n1312 = 0; n1312 < v1312.length; n1312++) {
l5 = k1312 === null ? n1312 : k1312[n1312];
l6 = v1312[n1312];
b1313: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.month : undefined; if (l9 === undefined && (l9 = S(l8, "month")) === undefined) break b1313;
l10 = l9;
l11 = f220(l0,l1); if (l11 === undefined) break b1313;
l12 = l11;
b1314: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1314;
if ((l13 === false)) break b1314;
break b1313;}
l14 = H(l8) ? l8.month : undefined; if (l14 === undefined && (l14 = S(l8, "month")) === undefined) break b1313;
l15 = l14;
l2.add(l15);
}
}
}
}
b1315: {
return l2;
}
}
function f221(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1316: {
l3 = undefined;
l4 = new RegoSet();
b1317: {
l5 = f220(l0,l1); if (l5 === undefined) break b1317;
{
const k1318 = keysOf(l5), v1318 = valuesOf(l5);
for (let n1318 = 0; n1318 < v1318.length; n1318++) {
l6 = k1318 === null ? n1318 : k1318[n1318];
l7 = v1318[n1318];
b1319: {
l8 = l6;
l9 = l7;
l10 = f221(l0,l1); if (l10 === undefined) break b1319;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1319;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1319;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1319;
if ((l17 === false)) break b1319;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1316;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1316;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1320: {
if (l3 === undefined) break b1320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1321: {
return l2;
}
}
function f222(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1322: {
l2 = new RegoSet();
}
b1323: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1323;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1323;
{
const k1324 = keysOf(l5), v1324 = valuesOf(l5);
for (let n1324 = 0; n1324 < v1324.length; n1324++) {
l6 = k1324 === null ? n1324 : k1324[n1324];
l7 = v1324[n1324];
b1325: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1325;
l11 = l10;
l12 = f104(l0,l1,l11); if (l12 === undefined) break b1325;
l13 = l12;
l14 = f219(l0,l1); if (l14 === undefined) break b1325;
if (!Q(l13, l14)) break b1325;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1325;
l16 = l15;
l2.add(l16);
}
}
}
}
b1326: {
return l2;
}
}
function f223(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1327: {
l2 = new RegoSet();
}
b1328: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1328;
l5 = H(l4) ? l4.at_most : undefined; if (l5 === undefined && (l5 = S(l4, "at_most")) === undefined) break b1328;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1328;
if ((l7 === false)) break b1328;
l8 = f222(l0,l1); if (l8 === undefined) break b1328;
l9 = l8;
l10 = f215(l0,l1); if (l10 === undefined) break b1328;
l11 = H(l10) ? l10.at_most : undefined; if (l11 === undefined && (l11 = S(l10, "at_most")) === undefined) break b1328;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b1328;
if ((l13 === false)) break b1328;
l14 = f215(l0,l1); if (l14 === undefined) break b1328;
l15 = l14;
l16 = f27(l0,l1,"too_many_in_a_row",l15); if (l16 === undefined) break b1328;
l17 = l16;
l2.add(l17);
}
b1329: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1329;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1329;
if ((l5 === false)) break b1329;
l6 = f219(l0,l1); if (l6 === undefined) break b1329;
l7 = f217(l0,l1); if (l7 === undefined) break b1329;
if (!Q(l6, l7)) break b1329;
l8 = f215(l0,l1); if (l8 === undefined) break b1329;
l9 = l8;
l10 = f27(l0,l1,"auditor_is_auditee",l9); if (l10 === undefined) break b1329;
l11 = l10;
l2.add(l11);
}
b1330: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1330;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1330;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1330;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1330;
l9 = D(l8, l6); if (l9 === undefined) break b1330;
b1331: {
b1332: {
break b1331;
}
break b1330;
}
l12 = l9;
l13 = [];
b1333: {
l14 = f215(l0,l1); if (l14 === undefined) break b1333;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1333;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1333;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1333;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1333;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1333;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1333;
l25 = l24;
{
const k1334 = keysOf(l25), v1334 = valuesOf(l25);
for (let n1334 = 0; n1334 < v1334.length; n1334++) {
l26 = k1334 === null ? n1334 : k1334[n1334];
l27 = v1334[n1334];
b1335: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1335;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1335;
l32 = D(l31, l29); if (l32 === undefined) break b1335;
b1336: {
b1337: {
break b1336;
}
break b1335;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1330;
l38 = l37;
l39 = f215(l0,l1); if (l39 === undefined) break b1330;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1330;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1330;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1330;
if (!Q(l38, l42)) break b1330;
l43 = l36;
l44 = undefined;
b1338: {
b1339: {
if (!Array.isArray(l43)) break b1339;
break b1338;
}
b1340: {
if (!O(l43)) break b1340;
break b1338;
}
b1341: {
if (!(l43 instanceof RegoSet)) break b1341;
break b1338;
}
break b1330;
}
{
const k1342 = keysOf(l43), v1342 = valuesOf(l43);
for (let n1342 = 0; n1342 < v1342.length; n1342++) {
l46 = k1342 === null ? n1342 : k1342[n1342];
l47 = v1342[n1342];
b1343: {
l48 = l46;
l45 = undefined;
b1344: {
l49 = l47;
l50 = f223(l0,l1); if (l50 === undefined) break b1344;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1344;
if ((l52 === false)) break b1344;
l45 = true;
}
if (l45 !== undefined) break b1343;
l44 = true;
}
}
}
if (l44 !== undefined) break b1330;
l53 = f215(l0,l1); if (l53 === undefined) break b1330;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1330;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1330;
l57 = l56;
l2.add(l57);
}
b1345: {
return l2;
}
}
function f224(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1346: {
l2 = new Bare();
}
b1347: {
l3 = undefined;
l4 = ["auditor","auditee"];
l5 = l4;
{
const k1348 = keysOf(l5), v1348 = valuesOf(l5);
for (let n1348 = 0; n1348 < v1348.length; n1348++) {
l6 = k1348 === null ? n1348 : k1348[n1348];
l7 = v1348[n1348];
b1349: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1349;
l11 = D(l10, l9); if (l11 === undefined) break b1349;
l12 = l11;
l13 = f98(l0,l1,l12); if (l13 === undefined) break b1349;
l14 = l13;
l15 = b_neq(l14,""); if (l15 === undefined) break b1349;
if ((l15 === false)) break b1349;
insertOnce(l2, l9, true);
}
}
}
}
b1350: {
return l2;
}
}
function f225(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1351: {
l2 = new RegoSet();
}
b1352: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1352;
l5 = H(l4) ? l4.at_most : undefined; if (l5 === undefined && (l5 = S(l4, "at_most")) === undefined) break b1352;
if (!(l5 === "unset")) break b1352;
l6 = new O8("auditor_rotation.at_most");
l2.add(l6);
}
b1353: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1353;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1353;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b1353;
if (!(l6 === "unset")) break b1353;
l7 = new O8("auditor_rotation.rotate.after");
l2.add(l7);
}
b1354: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1355 = keysOf(l5), v1355 = valuesOf(l5);
for (let n1355 = 0; n1355 < v1355.length; n1355++) {
l6 = k1355 === null ? n1355 : k1355[n1355];
l7 = v1355[n1355];
b1356: {
l8 = l6;
l9 = l7;
b1357: {
l10 = f225(l0,l1); if (l10 === undefined) break b1357;
l11 = D(l10, l9); if (l11 === undefined) break b1357;
if ((l11 === false)) break b1357;
break b1356;}
l12 = new O9(l9);
l2.add(l12);
}
}
}
}
b1358: {
return l2;
}
}
function f226(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1359: {
l3 = undefined;
l4 = [];
b1360: {
l5 = "too_many_in_a_row";
l6 = f215(l0,l1); if (l6 === undefined) break b1360;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1360;
if ((l7 === false)) break b1360;
l4.push(l5);
}
l8 = l4;
l9 = [];
b1361: {
l10 = "auditor_is_auditee";
l11 = f215(l0,l1); if (l11 === undefined) break b1361;
l12 = H(l11) ? l11.not_oneself : undefined; if (l12 === undefined && (l12 = S(l11, "not_oneself")) === undefined) break b1361;
if ((l12 === false)) break b1361;
l9.push(l10);
}
l13 = l9;
l14 = b_array_concat(l8,l13); if (l14 === undefined) break b1359;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1362: {
if (l3 === undefined) break b1362;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1363: {
return l2;
}
}
function f227(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function f228(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1364: {
b1365: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1365;
if ((l10 === false)) break b1365;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1366: {
if (l6 !== undefined) break b1366;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b1366;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1366;
if ((l13 === false)) break b1366;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1367: {
if (l6 !== undefined) break b1367;
l7 = l3;
l8 = l4;
l9 = l5;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1368: {
if (l6 === undefined) break b1368;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1369: {
return l2;
}
}
function f229(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1370: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1371: {
l13 = f86(l0,l1,"checks"); if (l13 === undefined) break b1371;
if ((l13 === false)) break b1371;
{
const k1372 = keysOf(l8), v1372 = valuesOf(l8);
for (let n1372 = 0; n1372 < v1372.length; n1372++) {
l14 = k1372 === null ? n1372 : k1372[n1372];
l15 = v1372[n1372];
b1373: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1374: {
{
const k1375 = keysOf(l10), v1375 = valuesOf(l10);
for (let n1375 = 0; n1375 < v1375.length; n1375++) {
l19 = k1375 === null ? n1375 : k1375[n1375];
l20 = v1375[n1375];
b1376: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1376;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f228(l0,l1,l17,l25,l11); if (l26 === undefined) break b1373;
l27 = l26;
l28 = l27;
l29 = f128(l0,l1,l17,l9,l28); if (l29 === undefined) break b1373;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1377: {
if (l7 === undefined) break b1377;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1378: {
return l2;
}
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1379: {
b1380: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1380;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1380;
if ((l5 === false)) break b1380;
l6 = f215(l0,l1); if (l6 === undefined) break b1380;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1380;
l8 = l7;
l9 = f224(l0,l1); if (l9 === undefined) break b1380;
l10 = l9;
l11 = f226(l0,l1); if (l11 === undefined) break b1380;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f229(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1380;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1381: {
if (l3 !== undefined) break b1381;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1382: {
if (l3 === undefined) break b1382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1383: {
return l2;
}
}
function f230(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l2;
b1384: {
b1385: {
l3 = undefined;
b1386: {
l4 = f215(l0,l1); if (l4 === undefined) break b1386;
if ((l4 === false)) break b1386;
break b1385;}
l5 = f216(l0,l1); if (l5 === undefined) break b1385;
l6 = l5;
l7 = [];
b1387: {
l8 = f213(l0,l1); if (l8 === undefined) break b1387;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1385;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1388: {
if (l3 !== undefined) break b1388;
l4 = f224(l0,l1); if (l4 === undefined) break b1388;
l5 = l4;
l6 = f226(l0,l1); if (l6 === undefined) break b1388;
l7 = l6;
l8 = f118(l0,l1,l5,l7); if (l8 === undefined) break b1388;
l9 = l8;
l10 = f215(l0,l1); if (l10 === undefined) break b1388;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1388;
l13 = l12;
l14 = f215(l0,l1); if (l14 === undefined) break b1388;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1388;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1388;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1388;
l23 = l22;
l24 = f227(l0,l1); if (l24 === undefined) break b1388;
l25 = l24;
l26 = f215(l0,l1); if (l26 === undefined) break b1388;
l27 = l26;
l28 = f224(l0,l1); if (l28 === undefined) break b1388;
l29 = l28;
l30 = f226(l0,l1); if (l30 === undefined) break b1388;
l31 = l30;
l32 = f229(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1388;
l33 = l32;
l34 = f230(l0,l1); if (l34 === undefined) break b1388;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1388;
l37 = l36;
l38 = f215(l0,l1); if (l38 === undefined) break b1388;
l39 = l38;
l40 = f84(l0,l1,l39); if (l40 === undefined) break b1388;
l41 = l40;
l42 = f216(l0,l1); if (l42 === undefined) break b1388;
l43 = l42;
l44 = f213(l0,l1); if (l44 === undefined) break b1388;
l45 = l44;
l46 = f226(l0,l1); if (l46 === undefined) break b1388;
l47 = l46;
l48 = f224(l0,l1); if (l48 === undefined) break b1388;
l49 = l48;
l50 = new Bare();
b1389: {
l51 = f215(l0,l1); if (l51 === undefined) break b1389;
l52 = H(l51) ? l51.counts : undefined; if (l52 === undefined && (l52 = S(l51, "counts")) === undefined) break b1389;
if ((l52 === false)) break b1389;
l53 = f222(l0,l1); if (l53 === undefined) break b1389;
l54 = l53;
insertOnce(l50, "consecutive", l54);
}
l55 = l50;
l56 = new O41(l23,l37,l47,l49,l55,l41);
l57 = f25(l0,l1,l43,l45,l9,l56); if (l57 === undefined) break b1388;
l58 = l57;
if (l3 === undefined) l3 = l58; else if (!Q(l3, l58)) conflict();
}
b1390: {
if (l3 === undefined) break b1390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1391: {
return l2;
}
}
function f231(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1392: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1392;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1392;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1393: {
if (l3 === undefined) break b1393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1394: {
return l2;
}
}
function f232(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1395: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1395;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1395;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1395;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1396: {
if (l3 === undefined) break b1396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1397: {
return l2;
}
}
function f233(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1398: {
b1399: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1399;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1399;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1399;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1399;
if ((l8 === false)) break b1399;
l9 = f233(l0,l1); if (l9 === undefined) break b1399;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1399;
l11 = l10;
l12 = f233(l0,l1); if (l12 === undefined) break b1399;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1399;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1399;
l15 = l14;
l16 = new O42(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1399;
l18 = l17;
l19 = new O43(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1400: {
if (l3 !== undefined) break b1400;
l4 = f233(l0,l1); if (l4 === undefined) break b1400;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1400;
l6 = l5;
l7 = new O44("unset","integrity","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1400;
l9 = l8;
l10 = new O45(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1401: {
if (l3 === undefined) break b1401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1402: {
return l2;
}
}
function f234(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1403: {
b1404: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1404;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1404;
if ((l5 === false)) break b1404;
l6 = f233(l0,l1); if (l6 === undefined) break b1404;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1404;
l8 = l7;
l9 = [];
b1405: {
l10 = f234(l0,l1); if (l10 === undefined) break b1405;
{
const k1406 = keysOf(l10), v1406 = valuesOf(l10);
for (let n1406 = 0; n1406 < v1406.length; n1406++) {
l11 = k1406 === null ? n1406 : k1406[n1406];
l12 = v1406[n1406];
b1407: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1404;
l17 = l16;
l18 = f233(l0,l1); if (l18 === undefined) break b1404;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1404;
l20 = l19;
l21 = f234(l0,l1); if (l21 === undefined) break b1404;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1404;
l24 = l23;
l25 = f233(l0,l1); if (l25 === undefined) break b1404;
l26 = l25;
l27 = new O46(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1404;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1408: {
if (l3 !== undefined) break b1408;
l4 = f233(l0,l1); if (l4 === undefined) break b1408;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1409: {
if (l3 === undefined) break b1409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1410: {
return l2;
}
}
function f235(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f236(l0,l1) {
let l3,l2;
b1411: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1412: {
if (l3 === undefined) break b1412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1413: {
return l2;
}
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1414: {
b1415: {
l3 = undefined;
b1416: {
l4 = f235(l0,l1); if (l4 === undefined) break b1416;
if ((l4 === false)) break b1416;
break b1415;}
l5 = f236(l0,l1); if (l5 === undefined) break b1415;
l6 = l5;
l7 = [];
b1417: {
l8 = f232(l0,l1); if (l8 === undefined) break b1417;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1415;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1418: {
if (l3 !== undefined) break b1418;
l4 = f236(l0,l1); if (l4 === undefined) break b1418;
l5 = l4;
l6 = f232(l0,l1); if (l6 === undefined) break b1418;
l7 = l6;
l8 = f235(l0,l1); if (l8 === undefined) break b1418;
l9 = l8;
l10 = new O47(l5,"check","batch");
l11 = f134(l0,l1,l10,l7,l9); if (l11 === undefined) break b1418;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1419: {
if (l3 === undefined) break b1419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1420: {
return l2;
}
}
function f237(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1421: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1421;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1421;
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
function f238(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1424: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1424;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1424;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1424;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1425: {
if (l3 === undefined) break b1425;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1426: {
return l2;
}
}
function f239(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f240(l0,l1) {
let l3,l2;
b1427: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1428: {
if (l3 === undefined) break b1428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1429: {
return l2;
}
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1430: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1430;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1430;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1430;
{
const k1431 = keysOf(l6), v1431 = valuesOf(l6);
for (let n1431 = 0; n1431 < v1431.length; n1431++) {
l7 = k1431 === null ? n1431 : k1431[n1431];
l8 = v1431[n1431];
b1432: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1432;
l12 = D(l11, l10); if (l12 === undefined) break b1432;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1432;
if ((l14 === false)) break b1432;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1433: {
if (l3 === undefined) break b1433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1434: {
return l2;
}
}
function f241(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1435: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1435;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1435;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1435;
if ((l7 === false)) break b1435;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1436: {
if (l3 === undefined) break b1436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1437: {
return l2;
}
}
function f242(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l2;
b1438: {
l3 = undefined;
b1439: {
l4 = f241(l0,l1); if (l4 === undefined) break b1439;
if ((l4 === false)) break b1439;
break b1438;}
b1440: {
l5 = f242(l0,l1); if (l5 === undefined) break b1440;
if ((l5 === false)) break b1440;
break b1438;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1441: {
if (l3 === undefined) break b1441;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1442: {
return l2;
}
}
function f243(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l2;
b1443: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1443;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1443;
if (!(l5 === true)) break b1443;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1444: {
if (l3 === undefined) break b1444;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1445: {
return l2;
}
}
function f244(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1446: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1446;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1446;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1446;
if ((l6 === false)) break b1446;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1446;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1446;
if (!(l8 === false)) break b1446;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1447: {
if (l3 === undefined) break b1447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1448: {
return l2;
}
}
function f245(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l2;
b1449: {
l3 = undefined;
b1450: {
l4 = f239(l0,l1); if (l4 === undefined) break b1450;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1450;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1450;
if ((l6 === false)) break b1450;
break b1449;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1451: {
if (l3 === undefined) break b1451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1452: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1452;
if ((l4 === false)) break b1452;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1453: {
if (l3 === undefined) break b1453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1454: {
return l2;
}
}
function f246(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1455: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1455;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1455;
if ((l5 === false)) break b1455;
l6 = f243(l0,l1); if (l6 === undefined) break b1455;
if ((l6 === false)) break b1455;
l7 = f244(l0,l1); if (l7 === undefined) break b1455;
if ((l7 === false)) break b1455;
b1456: {
l8 = f239(l0,l1); if (l8 === undefined) break b1456;
l9 = H(l8) ? l8.end : undefined; if (l9 === undefined && (l9 = S(l8, "end")) === undefined) break b1456;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1456;
if ((l10 === false)) break b1456;
break b1455;}
l11 = f246(l0,l1); if (l11 === undefined) break b1455;
if ((l11 === false)) break b1455;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1457: {
if (l3 === undefined) break b1457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1458: {
return l2;
}
}
function f247(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1459: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1459;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1459;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1459;
if ((l7 === false)) break b1459;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1460: {
if (l3 === undefined) break b1460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1461: {
return l2;
}
}
function f248(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l2,l5;
b1462: {
l3 = undefined;
l4 = f248(l0,l1); if (l4 === undefined) break b1462;
if ((l4 === false)) break b1462;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1463: {
if (l3 === undefined) break b1463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1464: {
l3 = undefined;
b1465: {
l4 = f239(l0,l1); if (l4 === undefined) break b1465;
l5 = H(l4) ? l4.notice : undefined; if (l5 === undefined && (l5 = S(l4, "notice")) === undefined) break b1465;
if ((l5 === false)) break b1465;
break b1464;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1466: {
if (l3 === undefined) break b1466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1467: {
return l2;
}
}
function f249(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1468: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1468;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1468;
if ((l5 === false)) break b1468;
l6 = f243(l0,l1); if (l6 === undefined) break b1468;
if ((l6 === false)) break b1468;
l7 = f249(l0,l1); if (l7 === undefined) break b1468;
if ((l7 === false)) break b1468;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1468;
l9 = H(l8) ? l8.cure_by : undefined; if (l9 === undefined && (l9 = S(l8, "cure_by")) === undefined) break b1468;
l10 = l9;
l11 = f32(l0,l1,l10); if (l11 === undefined) break b1468;
if ((l11 === false)) break b1468;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1468;
l13 = H(l12) ? l12.cure_by : undefined; if (l13 === undefined && (l13 = S(l12, "cure_by")) === undefined) break b1468;
l14 = l13;
l15 = f6(l0,l1); if (l15 === undefined) break b1468;
l16 = l15;
l17 = b_lt(l14,l16); if (l17 === undefined) break b1468;
if ((l17 === false)) break b1468;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1469: {
if (l3 === undefined) break b1469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1470: {
return l2;
}
}
function f250(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1471: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1471;
if ((l4 === false)) break b1471;
l5 = f244(l0,l1); if (l5 === undefined) break b1471;
if ((l5 === false)) break b1471;
l6 = f239(l0,l1); if (l6 === undefined) break b1471;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1471;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1471;
if ((l8 === false)) break b1471;
l9 = f239(l0,l1); if (l9 === undefined) break b1471;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1471;
l11 = l10;
l12 = new O48("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1472: {
if (l3 === undefined) break b1472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1473: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1473;
if ((l4 === false)) break b1473;
l5 = f239(l0,l1); if (l5 === undefined) break b1473;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1473;
l7 = l6;
l8 = new O48("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1474: {
if (l3 === undefined) break b1474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1475: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1475;
if ((l4 === false)) break b1475;
l5 = f239(l0,l1); if (l5 === undefined) break b1475;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1475;
l7 = l6;
l8 = new O48("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1476: {
if (l3 === undefined) break b1476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1477: {
return l2;
}
}
function f251(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1478: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1478;
if ((l4 === false)) break b1478;
b1479: {
l5 = f248(l0,l1); if (l5 === undefined) break b1479;
if ((l5 === false)) break b1479;
break b1478;}
b1480: {
l6 = f247(l0,l1); if (l6 === undefined) break b1480;
if ((l6 === false)) break b1480;
break b1478;}
l7 = f239(l0,l1); if (l7 === undefined) break b1478;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1478;
l9 = l8;
l10 = new O48("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1481: {
if (l3 === undefined) break b1481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1482: {
return l2;
}
}
function f252(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1483: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1483;
if ((l4 === false)) break b1483;
b1484: {
l5 = f239(l0,l1); if (l5 === undefined) break b1484;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1484;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b1484;
if ((l7 === false)) break b1484;
break b1483;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1485: {
if (l3 === undefined) break b1485;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1486: {
return l2;
}
}
function f253(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1487: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1487;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1487;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1487;
if ((l7 === false)) break b1487;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1488: {
if (l3 === undefined) break b1488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1489: {
return l2;
}
}
function f254(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1490: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1490;
if ((l4 === false)) break b1490;
l5 = f249(l0,l1); if (l5 === undefined) break b1490;
if ((l5 === false)) break b1490;
b1491: {
l6 = f254(l0,l1); if (l6 === undefined) break b1491;
if ((l6 === false)) break b1491;
break b1490;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1490;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1490;
if (!(l8 === false)) break b1490;
l9 = f239(l0,l1); if (l9 === undefined) break b1490;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1490;
l11 = l10;
l12 = new O48("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1492: {
if (l3 === undefined) break b1492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1493: {
return l2;
}
}
function f255(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1494: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1494;
if ((l4 === false)) break b1494;
l5 = f249(l0,l1); if (l5 === undefined) break b1494;
if ((l5 === false)) break b1494;
b1495: {
l6 = f253(l0,l1); if (l6 === undefined) break b1495;
if ((l6 === false)) break b1495;
break b1494;}
b1496: {
l7 = f247(l0,l1); if (l7 === undefined) break b1496;
if ((l7 === false)) break b1496;
break b1494;}
b1497: {
l8 = f255(l0,l1); if (l8 === undefined) break b1497;
if ((l8 === false)) break b1497;
break b1494;}
l9 = f239(l0,l1); if (l9 === undefined) break b1494;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1494;
l11 = l10;
l12 = new O48("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1498: {
if (l3 === undefined) break b1498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1499: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1499;
if ((l4 === false)) break b1499;
b1500: {
l5 = f242(l0,l1); if (l5 === undefined) break b1500;
if ((l5 === false)) break b1500;
break b1499;}
b1501: {
l6 = f245(l0,l1); if (l6 === undefined) break b1501;
if ((l6 === false)) break b1501;
break b1499;}
l7 = f239(l0,l1); if (l7 === undefined) break b1499;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1499;
l9 = l8;
l10 = new O48("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1502: {
if (l3 === undefined) break b1502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1503: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1504: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1504;
if ((l4 === false)) break b1504;
l5 = f242(l0,l1); if (l5 === undefined) break b1504;
if ((l5 === false)) break b1504;
l6 = f239(l0,l1); if (l6 === undefined) break b1504;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1504;
l8 = l7;
l9 = new O48("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1505: {
if (l3 === undefined) break b1505;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1506: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1507: {
l3 = undefined;
l4 = [];
b1508: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1509 = keysOf(l6), v1509 = valuesOf(l6);
for (let n1509 = 0; n1509 < v1509.length; n1509++) {
l7 = k1509 === null ? n1509 : k1509[n1509];
l8 = v1509[n1509];
b1510: {
l9 = l7;
l10 = l8;
b1511: {
b1512: {
b1513: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1513;
break b1512;
}
b1514: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1514;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1514;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1514;
l15 = D(l14, l10); if (l15 === undefined) break b1514;
l11 = l15;
break b1512;
}
break b1510;
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
b1515: {
if (l3 === undefined) break b1515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1516: {
return l2;
}
}
function f258(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1517: {
l3 = undefined;
l4 = [];
b1518: {
l5 = f258(l0,l1); if (l5 === undefined) break b1518;
{
const k1519 = keysOf(l5), v1519 = valuesOf(l5);
for (let n1519 = 0; n1519 < v1519.length; n1519++) {
l6 = k1519 === null ? n1519 : k1519[n1519];
l7 = v1519[n1519];
b1520: {
l8 = l6;
l9 = l7;
b1521: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1521;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1521;
if ((l11 === false)) break b1521;
break b1520;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1522: {
l14 = f258(l0,l1); if (l14 === undefined) break b1522;
{
const k1523 = keysOf(l14), v1523 = valuesOf(l14);
for (let n1523 = 0; n1523 < v1523.length; n1523++) {
l15 = k1523 === null ? n1523 : k1523[n1523];
l16 = v1523[n1523];
b1524: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1524;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1524;
if ((l20 === false)) break b1524;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1517;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1525: {
if (l3 === undefined) break b1525;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1526: {
return l2;
}
}
function f259(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l2,l6,l7,l8;
b1527: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1527;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1527;
if (!(l5 === false)) break b1527;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1528: {
if (l3 === undefined) break b1528;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1529: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1529;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1529;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1529;
if ((l6 === false)) break b1529;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1529;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1529;
if (!(l8 === true)) break b1529;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1530: {
if (l3 === undefined) break b1530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1531: {
return l2;
}
}
function f260(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l2,l3,l4,l5,l6;
b1532: {
l2 = new RegoSet();
}
b1533: {
l3 = undefined;
l2.add("serious");
}
b1534: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1534;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1534;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1534;
if ((l6 === false)) break b1534;
l2.add("improvable");
}
b1535: {
return l2;
}
}
function f261(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1536: {
l2 = new Bare();
}
b1537: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1537;
{
const k1538 = keysOf(l4), v1538 = valuesOf(l4);
for (let n1538 = 0; n1538 < v1538.length; n1538++) {
l5 = k1538 === null ? n1538 : k1538[n1538];
l6 = v1538[n1538];
b1539: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1540: {
return l2;
}
}
function f262(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1541: {
l2 = new RegoSet();
}
b1542: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1542;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1542;
if ((l5 === false)) break b1542;
l6 = f243(l0,l1); if (l6 === undefined) break b1542;
if ((l6 === false)) break b1542;
b1543: {
l7 = f250(l0,l1); if (l7 === undefined) break b1543;
if ((l7 === false)) break b1543;
break b1542;}
b1544: {
l8 = f239(l0,l1); if (l8 === undefined) break b1544;
l9 = H(l8) ? l8.end : undefined; if (l9 === undefined && (l9 = S(l8, "end")) === undefined) break b1544;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1544;
if ((l10 === false)) break b1544;
break b1542;}
b1545: {
l11 = f247(l0,l1); if (l11 === undefined) break b1545;
if ((l11 === false)) break b1545;
break b1542;}
b1546: {
l12 = f260(l0,l1); if (l12 === undefined) break b1546;
if ((l12 === false)) break b1546;
break b1542;}
l13 = f261(l0,l1); if (l13 === undefined) break b1542;
{
const k1547 = keysOf(l13), v1547 = valuesOf(l13);
for (let n1547 = 0; n1547 < v1547.length; n1547++) {
l14 = k1547 === null ? n1547 : k1547[n1547];
l15 = v1547[n1547];
b1548: {
l16 = l14;
l17 = l15;
b1549: {
l18 = f262(l0,l1); if (l18 === undefined) break b1549;
l19 = D(l18, l17); if (l19 === undefined) break b1549;
if ((l19 === false)) break b1549;
break b1548;}
l20 = new O9(l17);
l2.add(l20);
}
}
}
}
b1550: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1550;
if ((l4 === false)) break b1550;
l5 = f249(l0,l1); if (l5 === undefined) break b1550;
if ((l5 === false)) break b1550;
b1551: {
l6 = f254(l0,l1); if (l6 === undefined) break b1551;
if ((l6 === false)) break b1551;
break b1550;}
l7 = f239(l0,l1); if (l7 === undefined) break b1550;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1550;
if ((l8 === false)) break b1550;
b1552: {
l9 = f262(l0,l1); if (l9 === undefined) break b1552;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1552;
if ((l10 === false)) break b1552;
break b1550;}
l11 = new O9("cooperative");
l2.add(l11);
}
b1553: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1553;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1553;
if ((l5 === false)) break b1553;
l6 = f249(l0,l1); if (l6 === undefined) break b1553;
if ((l6 === false)) break b1553;
b1554: {
l7 = f241(l0,l1); if (l7 === undefined) break b1554;
if ((l7 === false)) break b1554;
break b1553;}
b1555: {
l8 = f247(l0,l1); if (l8 === undefined) break b1555;
if ((l8 === false)) break b1555;
break b1553;}
b1556: {
l9 = f262(l0,l1); if (l9 === undefined) break b1556;
l10 = H(l9) ? l9.cure_by : undefined; if (l10 === undefined && (l10 = S(l9, "cure_by")) === undefined) break b1556;
if ((l10 === false)) break b1556;
break b1553;}
l11 = new O9("cure_by");
l2.add(l11);
}
b1557: {
return l2;
}
}
function f263(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1558: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1558;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1558;
if ((l5 === false)) break b1558;
l6 = f242(l0,l1); if (l6 === undefined) break b1558;
if ((l6 === false)) break b1558;
b1559: {
l7 = f241(l0,l1); if (l7 === undefined) break b1559;
if ((l7 === false)) break b1559;
break b1558;}
l8 = f249(l0,l1); if (l8 === undefined) break b1558;
if ((l8 === false)) break b1558;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1558;
l10 = H(l9) ? l9.cure_by : undefined; if (l10 === undefined && (l10 = S(l9, "cure_by")) === undefined) break b1558;
l11 = l10;
l12 = f32(l0,l1,l11); if (l12 === undefined) break b1558;
if ((l12 === false)) break b1558;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1558;
l14 = H(l13) ? l13.improved_on : undefined; if (l14 === undefined && (l14 = S(l13, "improved_on")) === undefined) break b1558;
l15 = l14;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1558;
l17 = H(l16) ? l16.cure_by : undefined; if (l17 === undefined && (l17 = S(l16, "cure_by")) === undefined) break b1558;
l18 = l17;
l19 = b_gt(l15,l18); if (l19 === undefined) break b1558;
if ((l19 === false)) break b1558;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1560: {
if (l3 === undefined) break b1560;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1561: {
return l2;
}
}
function f264(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function f265(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1562: {
b1563: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f250(l0,l1); if (l8 === undefined) break b1563;
if ((l8 === false)) break b1563;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1564: {
if (l5 !== undefined) break b1564;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1564;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1564;
if ((l11 === false)) break b1564;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1565: {
if (l5 !== undefined) break b1565;
l6 = l3;
l7 = l4;
{
const k1566 = keysOf(l6), v1566 = valuesOf(l6);
for (let n1566 = 0; n1566 < v1566.length; n1566++) {
l8 = k1566 === null ? n1566 : k1566[n1566];
l9 = v1566[n1566];
b1567: {
l10 = l8;
l11 = l9;
b1568: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1568;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1568;
if ((l13 === false)) break b1568;
break b1567;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1569: {
if (l5 !== undefined) break b1569;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1569;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1569;
if ((l11 === false)) break b1569;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1570: {
if (l5 !== undefined) break b1570;
l6 = l3;
l7 = l4;
l8 = f264(l0,l1); if (l8 === undefined) break b1570;
if ((l8 === false)) break b1570;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1571: {
if (l5 !== undefined) break b1571;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1572: {
if (l5 === undefined) break b1572;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1573: {
return l2;
}
}
function f266(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1574: {
b1575: {
l4 = undefined;
l5 = l3;
l6 = f242(l0,l1); if (l6 === undefined) break b1575;
if ((l6 === false)) break b1575;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1575;
if ((l8 === false)) break b1575;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1576: {
if (l4 !== undefined) break b1576;
l5 = l3;
l6 = f239(l0,l1); if (l6 === undefined) break b1576;
l7 = l6;
l8 = new Bare();
l9 = b_object_get(l7,"end",l8); if (l9 === undefined) break b1576;
l10 = l9;
l11 = new Bare();
l12 = [];
l11["readings"] = l12;
l13 = b_object_get(l10,"unless_improvable",l11); if (l13 === undefined) break b1576;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1576;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1577: {
if (l4 === undefined) break b1577;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1578: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1579: {
b1580: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1580;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1580;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1580;
l9 = new Bare();
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1581: {
if (l3 !== undefined) break b1581;
l4 = f259(l0,l1); if (l4 === undefined) break b1581;
l5 = 0;
l6 = D(l4, l5); if (l6 === undefined) break b1581;
l7 = H(l6) ? l6.rule : undefined; if (l7 === undefined && (l7 = S(l6, "rule")) === undefined) break b1581;
l8 = l7;
l9 = new RegoSet();
l9.add("by");
l9.add("documents");
l10 = b_object_filter(l8,l9); if (l10 === undefined) break b1581;
l11 = l10;
l12 = f259(l0,l1); if (l12 === undefined) break b1581;
l13 = 0;
l14 = D(l12, l13); if (l14 === undefined) break b1581;
l15 = H(l14) ? l14.act : undefined; if (l15 === undefined && (l15 = S(l14, "act")) === undefined) break b1581;
l16 = l15;
l17 = new O49(l16);
l18 = b_object_union(l17,l11); if (l18 === undefined) break b1581;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1582: {
if (l3 === undefined) break b1582;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1583: {
return l2;
}
}
function f267(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1584: {
b1585: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1585;
if ((l4 === false)) break b1585;
l5 = f249(l0,l1); if (l5 === undefined) break b1585;
if ((l5 === false)) break b1585;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1585;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1585;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1585;
if ((l9 === false)) break b1585;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1585;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1585;
l12 = l11;
l13 = new O50(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1586: {
if (l3 !== undefined) break b1586;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1587: {
if (l3 === undefined) break b1587;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1588: {
return l2;
}
}
function f268(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l2;
b1589: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1589;
if ((l4 === false)) break b1589;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1590: {
if (l3 === undefined) break b1590;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1591: {
return l2;
}
}
function f269(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function f270(l0,l1,l3) {
let l4,l5,l6,l2;
b1592: {
b1593: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1593;
if ((l6 === false)) break b1593;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1594: {
if (l4 !== undefined) break b1594;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1595: {
if (l4 === undefined) break b1595;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1596: {
return l2;
}
}
function g271(l0,l1) {
let l3,l4,l2;
b1597: {
l3 = undefined;
l4 = new O51("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1598: {
if (l3 === undefined) break b1598;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1599: {
return l2;
}
}
function f271(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b1600: {
l2 = new RegoSet();
}
b1601: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1601;
if ((l4 === false)) break b1601;
l5 = f239(l0,l1); if (l5 === undefined) break b1601;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1601;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1601;
l9 = l8;
l2.add(l9);
}
b1602: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1602;
if ((l4 === false)) break b1602;
l5 = f239(l0,l1); if (l5 === undefined) break b1602;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1602;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1602;
l9 = l8;
l2.add(l9);
}
b1603: {
l3 = undefined;
l4 = f258(l0,l1); if (l4 === undefined) break b1603;
{
const k1604 = keysOf(l4), v1604 = valuesOf(l4);
for (let n1604 = 0; n1604 < v1604.length; n1604++) {
l5 = k1604 === null ? n1604 : k1604[n1604];
l6 = v1604[n1604];
b1605: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.act : undefined; if (l9 === undefined && (l9 = S(l8, "act")) === undefined) break b1605;
l10 = l9;
b1606: {
b1607: {
b1608: {
b1609: {
l11 = dynamic[["g0","hdp","breach_escalation","told_as_overdue",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1609;
break b1608;
}
b1610: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1610;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1610;
l14 = H(l13) ? l13.told_as_overdue : undefined; if (l14 === undefined && (l14 = S(l13, "told_as_overdue")) === undefined) break b1610;
l15 = D(l14, l10); if (l15 === undefined) break b1610;
l11 = l15;
break b1608;
}
break b1606;
}
if ((l11 === false)) break b1607;
}
break b1605;}
l16 = H(l8) ? l8.rule : undefined; if (l16 === undefined && (l16 = S(l8, "rule")) === undefined) break b1605;
l17 = l16;
l18 = f270(l0,l1,l17); if (l18 === undefined) break b1605;
l19 = l18;
l20 = H(l8) ? l8.act : undefined; if (l20 === undefined && (l20 = S(l8, "act")) === undefined) break b1605;
l21 = l20;
l22 = f271(l0,l1); if (l22 === undefined) break b1605;
l23 = D(l22, l21); if (l23 === undefined) break b1605;
l24 = l23;
l25 = [l24,l19];
l26 = b_concat("_",l25); if (l26 === undefined) break b1605;
l27 = l26;
l28 = H(l8) ? l8.rule : undefined; if (l28 === undefined && (l28 = S(l8, "rule")) === undefined) break b1605;
l29 = l28;
l30 = f27(l0,l1,l27,l29); if (l30 === undefined) break b1605;
l31 = l30;
l2.add(l31);
}
}
}
}
b1611: {
return l2;
}
}
function f272(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1612: {
b1613: {
l3 = undefined;
b1614: {
l4 = f239(l0,l1); if (l4 === undefined) break b1614;
if ((l4 === false)) break b1614;
break b1613;}
l5 = f240(l0,l1); if (l5 === undefined) break b1613;
l6 = l5;
l7 = [];
b1615: {
l8 = f238(l0,l1); if (l8 === undefined) break b1615;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1613;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1616: {
if (l3 !== undefined) break b1616;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1616;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1616;
if (!(l5 === false)) break b1616;
l6 = f240(l0,l1); if (l6 === undefined) break b1616;
l7 = l6;
l8 = f238(l0,l1); if (l8 === undefined) break b1616;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1616;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1617: {
if (l3 !== undefined) break b1617;
l4 = f259(l0,l1); if (l4 === undefined) break b1617;
l5 = l4;
l6 = f263(l0,l1); if (l6 === undefined) break b1617;
l7 = l6;
l8 = f265(l0,l1,l5,l7); if (l8 === undefined) break b1617;
l9 = l8;
l10 = l9;
l11 = f266(l0,l1,l10); if (l11 === undefined) break b1617;
l12 = l11;
l13 = new RegoSet();
b1618: {
l14 = f239(l0,l1); if (l14 === undefined) break b1618;
{
const k1619 = keysOf(l14), v1619 = valuesOf(l14);
for (let n1619 = 0; n1619 < v1619.length; n1619++) {
l15 = k1619 === null ? n1619 : k1619[n1619];
l16 = v1619[n1619];
b1620: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1620;
l20 = l19;
{
const k1621 = keysOf(l20), v1621 = valuesOf(l20);
for (let n1621 = 0; n1621 < v1621.length; n1621++) {
l21 = k1621 === null ? n1621 : k1621[n1621];
l22 = v1621[n1621];
b1622: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1617;
l27 = l26;
l28 = f267(l0,l1); if (l28 === undefined) break b1617;
l29 = l28;
l30 = f268(l0,l1); if (l30 === undefined) break b1617;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1617;
l33 = l32;
l34 = f240(l0,l1); if (l34 === undefined) break b1617;
l35 = l34;
l36 = f238(l0,l1); if (l36 === undefined) break b1617;
l37 = l36;
l38 = f263(l0,l1); if (l38 === undefined) break b1617;
l39 = l38;
l40 = [];
b1623: {
l41 = f259(l0,l1); if (l41 === undefined) break b1623;
{
const k1624 = keysOf(l41), v1624 = valuesOf(l41);
for (let n1624 = 0; n1624 < v1624.length; n1624++) {
l42 = k1624 === null ? n1624 : k1624[n1624];
l43 = v1624[n1624];
b1625: {
l44 = l42;
l45 = l43;
b1626: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1626;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1626;
if ((l47 === false)) break b1626;
break b1625;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1625;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1625;
l51 = l50;
l52 = f68(l0,l1,l49,l51); if (l52 === undefined) break b1625;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f272(l0,l1); if (l55 === undefined) break b1617;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1617;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
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
function f273(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
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
function f274(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function f275(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1632: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1632;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1632;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1632;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1632;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1632;
l12 = D(l11, l8); if (l12 === undefined) break b1632;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1632;
if ((l13 === false)) break b1632;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1632;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1632;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1632;
if ((l17 === false)) break b1632;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1632;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1632;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1632;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1632;
if ((l23 === false)) break b1632;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1633: {
if (l4 === undefined) break b1633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1634: {
return l2;
}
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1635: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1635;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1635;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1635;
if ((l7 === false)) break b1635;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1636: {
if (l3 === undefined) break b1636;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1637: {
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
let l3,l4,l5,l6,l7,l2;
b1638: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1638;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1638;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1638;
if ((l7 === false)) break b1638;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1639: {
if (l3 === undefined) break b1639;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1640: {
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
function f278(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1641: {
b1642: {
l4 = undefined;
l5 = l3;
l6 = f275(l0,l1,l5); if (l6 === undefined) break b1642;
if ((l6 === false)) break b1642;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1642;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1642;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1643: {
if (l4 !== undefined) break b1643;
l5 = l3;
l6 = f276(l0,l1); if (l6 === undefined) break b1643;
if ((l6 === false)) break b1643;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1643;
if (!(l7 === "available")) break b1643;
b1644: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1644;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1644;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1644;
if ((l10 === false)) break b1644;
break b1643;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1643;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1643;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1645: {
if (l4 !== undefined) break b1645;
l5 = l3;
l6 = f276(l0,l1); if (l6 === undefined) break b1645;
if ((l6 === false)) break b1645;
l7 = f277(l0,l1); if (l7 === undefined) break b1645;
if ((l7 === false)) break b1645;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1645;
l9 = H(l8) ? l8.use_ended_on : undefined; if (l9 === undefined && (l9 = S(l8, "use_ended_on")) === undefined) break b1645;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1645;
l12 = H(l11) ? l11.no_need_confirmed_on : undefined; if (l12 === undefined && (l12 = S(l11, "no_need_confirmed_on")) === undefined) break b1645;
l13 = l12;
l14 = [l10,l13];
l15 = b_max(l14); if (l15 === undefined) break b1645;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1646: {
if (l4 === undefined) break b1646;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1647: {
return l2;
}
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1648: {
l3 = undefined;
l4 = f274(l0,l1); if (l4 === undefined) break b1648;
l5 = l4;
l6 = f278(l0,l1,l5); if (l6 === undefined) break b1648;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
return l2;
}
}
function f279(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function f280(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1651: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1651;
if (!(l6 === "available")) break b1651;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1652: {
if (l4 === undefined) break b1652;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1653: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1653;
if (!(l6 === "unavailable")) break b1653;
l7 = f34(l0,l1); if (l7 === undefined) break b1653;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1653;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1654: {
if (l4 === undefined) break b1654;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1655: {
return l2;
}
}
function f281(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1656: {
l4 = undefined;
l5 = l3;
l6 = f280(l0,l1,l5); if (l6 === undefined) break b1656;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1656;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1656;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1656;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1656;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1656;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1656;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1656;
if ((l17 === false)) break b1656;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1656;
if ((l18 === false)) break b1656;
b1657: {
l19 = f277(l0,l1); if (l19 === undefined) break b1657;
if ((l19 === false)) break b1657;
break b1656;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1656;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1656;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1656;
if ((l23 === false)) break b1656;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1658: {
if (l4 === undefined) break b1658;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1659: {
return l2;
}
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1660: {
b1661: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1661;
if ((l4 === false)) break b1661;
l5 = f6(l0,l1); if (l5 === undefined) break b1661;
l6 = l5;
l7 = f279(l0,l1); if (l7 === undefined) break b1661;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1661;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1662: {
if (l3 !== undefined) break b1662;
l4 = f274(l0,l1); if (l4 === undefined) break b1662;
l5 = l4;
l6 = f281(l0,l1,l5); if (l6 === undefined) break b1662;
if ((l6 === false)) break b1662;
l7 = f6(l0,l1); if (l7 === undefined) break b1662;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1662;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1662;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1662;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1663: {
if (l3 !== undefined) break b1663;
l4 = f6(l0,l1); if (l4 === undefined) break b1663;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1664: {
if (l3 === undefined) break b1664;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1665: {
return l2;
}
}
function f282(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1666: {
l3 = undefined;
l4 = f282(l0,l1); if (l4 === undefined) break b1666;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1666;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1667: {
if (l3 === undefined) break b1667;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1668: {
return l2;
}
}
function f283(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1669: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1669;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1669;
l6 = l5;
l7 = f283(l0,l1); if (l7 === undefined) break b1669;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1669;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1669;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1669;
l11 = D(l10, l6); if (l11 === undefined) break b1669;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1670: {
if (l3 === undefined) break b1670;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1671: {
return l2;
}
}
function f284(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function f285(l0,l1) {
let l3,l2;
b1672: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1673: {
if (l3 === undefined) break b1673;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1674: {
return l2;
}
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1675: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1675;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1675;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1675;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1675;
if ((l7 === false)) break b1675;
b1676: {
l8 = f277(l0,l1); if (l8 === undefined) break b1676;
if ((l8 === false)) break b1676;
break b1675;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1677: {
if (l3 === undefined) break b1677;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1678: {
return l2;
}
}
function f286(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1679: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1679;
l5 = l4;
l6 = f284(l0,l1); if (l6 === undefined) break b1679;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1679;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1679;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1680: {
if (l3 === undefined) break b1680;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1681: {
return l2;
}
}
function f287(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l2,l5,l6;
b1682: {
l3 = undefined;
l4 = f287(l0,l1); if (l4 === undefined) break b1682;
if ((l4 === false)) break b1682;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1683: {
if (l3 === undefined) break b1683;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1684: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1684;
if ((l4 === false)) break b1684;
l5 = f284(l0,l1); if (l5 === undefined) break b1684;
l6 = H(l5) ? l5.within : undefined; if (l6 === undefined && (l6 = S(l5, "within")) === undefined) break b1684;
if (!(l6 === "unset")) break b1684;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1685: {
if (l3 === undefined) break b1685;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1686: {
return l2;
}
}
function f288(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1687: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1687;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1687;
if ((l5 === false)) break b1687;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1687;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1687;
if (!(l7 === false)) break b1687;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1688: {
if (l3 === undefined) break b1688;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1689: {
return l2;
}
}
function f289(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function f290(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1690: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1690;
l7 = D(l6, l5); if (l7 === undefined) break b1690;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1690;
if ((l9 === false)) break b1690;
b1691: {
b1692: {
b1693: {
b1694: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1694;
break b1693;
}
b1695: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1695;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1695;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1695;
l14 = D(l13, l5); if (l14 === undefined) break b1695;
l10 = l14;
break b1693;
}
break b1691;
}
if ((l10 === false)) break b1692;
}
break b1690;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1696: {
if (l4 === undefined) break b1696;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1697: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1697;
l7 = D(l6, l5); if (l7 === undefined) break b1697;
if (!(l7 === true)) break b1697;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1698: {
if (l4 === undefined) break b1698;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1699: {
return l2;
}
}
function f291(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1700: {
b1701: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1702: {
b1703: {
if (!Array.isArray(l6)) break b1703;
break b1702;
}
b1704: {
if (!O(l6)) break b1704;
break b1702;
}
b1705: {
if (!(l6 instanceof RegoSet)) break b1705;
break b1702;
}
break b1701;
}
{
const k1706 = keysOf(l6), v1706 = valuesOf(l6);
for (let n1706 = 0; n1706 < v1706.length; n1706++) {
l9 = k1706 === null ? n1706 : k1706[n1706];
l10 = v1706[n1706];
b1707: {
l11 = l9;
l8 = undefined;
b1708: {
l12 = l10;
l13 = f290(l0,l1,l12); if (l13 === undefined) break b1708;
if ((l13 === false)) break b1708;
l8 = true;
}
if (l8 !== undefined) break b1707;
l7 = true;
}
}
}
if (l7 !== undefined) break b1701;
l14 = [];
b1709: {
{
const k1710 = keysOf(l5), v1710 = valuesOf(l5);
for (let n1710 = 0; n1710 < v1710.length; n1710++) {
l15 = k1710 === null ? n1710 : k1710[n1710];
l16 = v1710[n1710];
b1711: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1711;
l20 = D(l19, l18); if (l20 === undefined) break b1711;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1711;
if ((l22 === false)) break b1711;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1701;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1712: {
if (l4 !== undefined) break b1712;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1713: {
if (l4 === undefined) break b1713;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1714: {
return l2;
}
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1715: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1715;
if ((l4 === false)) break b1715;
l5 = f284(l0,l1); if (l5 === undefined) break b1715;
l6 = H(l5) ? l5.done_when : undefined; if (l6 === undefined && (l6 = S(l5, "done_when")) === undefined) break b1715;
l7 = l6;
l8 = f291(l0,l1,l7); if (l8 === undefined) break b1715;
l9 = l8;
l10 = f284(l0,l1); if (l10 === undefined) break b1715;
l11 = l10;
l12 = new O52("destruction",l9,l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1716: {
if (l3 === undefined) break b1716;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1717: {
return l2;
}
}
function f292(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l3,l4,l2;
b1718: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1718;
if ((l4 === false)) break b1718;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1719: {
if (l3 === undefined) break b1719;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1720: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1720;
if ((l4 === false)) break b1720;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1721: {
if (l3 === undefined) break b1721;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1722: {
return l2;
}
}
function f293(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1723: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1723;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1723;
l6 = l5;
l7 = f283(l0,l1); if (l7 === undefined) break b1723;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1723;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1723;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1723;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1723;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1723;
if ((l13 === false)) break b1723;
l14 = f283(l0,l1); if (l14 === undefined) break b1723;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1723;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1723;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1723;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1724: {
if (l3 === undefined) break b1724;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1725: {
return l2;
}
}
function f294(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1726: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1726;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1726;
l6 = l5;
l7 = f291(l0,l1,l6); if (l7 === undefined) break b1726;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1727: {
if (l3 === undefined) break b1727;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1728: {
return l2;
}
}
function f295(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1729: {
l3 = undefined;
l4 = f295(l0,l1); if (l4 === undefined) break b1729;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1729;
if ((l6 === false)) break b1729;
l7 = f295(l0,l1); if (l7 === undefined) break b1729;
l8 = l7;
l9 = f294(l0,l1); if (l9 === undefined) break b1729;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1729;
l11 = l10;
l12 = f46(l0,l1,l8,l11); if (l12 === undefined) break b1729;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1730: {
if (l3 === undefined) break b1730;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1731: {
return l2;
}
}
function f296(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l2,l5,l6,l7,l8;
b1732: {
l3 = undefined;
l4 = f296(l0,l1); if (l4 === undefined) break b1732;
if ((l4 === false)) break b1732;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1733: {
if (l3 === undefined) break b1733;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1734: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1734;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1734;
if (!(l5 === "unset")) break b1734;
l6 = f295(l0,l1); if (l6 === undefined) break b1734;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1734;
if ((l8 === false)) break b1734;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1735: {
if (l3 === undefined) break b1735;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1736: {
return l2;
}
}
function f297(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1737: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1737;
if ((l4 === false)) break b1737;
l5 = f294(l0,l1); if (l5 === undefined) break b1737;
l6 = H(l5) ? l5.done_when : undefined; if (l6 === undefined && (l6 = S(l5, "done_when")) === undefined) break b1737;
l7 = l6;
l8 = f291(l0,l1,l7); if (l8 === undefined) break b1737;
l9 = l8;
l10 = f294(l0,l1); if (l10 === undefined) break b1737;
l11 = l10;
l12 = new O52("notice",l9,l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1738: {
if (l3 === undefined) break b1738;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1739: {
return l2;
}
}
function f298(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1740: {
l2 = new RegoSet();
}
b1741: {
l3 = undefined;
b1742: {
l4 = f286(l0,l1); if (l4 === undefined) break b1742;
if ((l4 === false)) break b1742;
break b1741;}
l5 = f292(l0,l1); if (l5 === undefined) break b1741;
l6 = l5;
l7 = f287(l0,l1); if (l7 === undefined) break b1741;
l8 = l7;
l9 = new O50(l8);
l10 = b_object_union(l6,l9); if (l10 === undefined) break b1741;
l11 = l10;
l2.add(l11);
}
b1743: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1743;
if ((l4 === false)) break b1743;
l5 = f298(l0,l1); if (l5 === undefined) break b1743;
l6 = l5;
l7 = f296(l0,l1); if (l7 === undefined) break b1743;
l8 = l7;
l9 = new O50(l8);
l10 = b_object_union(l6,l9); if (l10 === undefined) break b1743;
l11 = l10;
l2.add(l11);
}
b1744: {
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
function g300(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1745: {
l2 = new RegoSet();
}
b1746: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1746;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1746;
if (!(l5 === "unset")) break b1746;
l6 = f279(l0,l1); if (l6 === undefined) break b1746;
if ((l6 === false)) break b1746;
b1747: {
l7 = f286(l0,l1); if (l7 === undefined) break b1747;
if ((l7 === false)) break b1747;
break b1746;}
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1746;
l9 = H(l8) ? l8.medium : undefined; if (l9 === undefined && (l9 = S(l8, "medium")) === undefined) break b1746;
l10 = l9;
l11 = ["destruction.media",l10,"within"];
l12 = b_concat(".",l11); if (l12 === undefined) break b1746;
l13 = l12;
l14 = new O8(l13);
l2.add(l14);
}
b1748: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1748;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1748;
if (!(l5 === "unset")) break b1748;
l6 = f295(l0,l1); if (l6 === undefined) break b1748;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1748;
if ((l8 === false)) break b1748;
l9 = f293(l0,l1); if (l9 === undefined) break b1748;
if ((l9 === false)) break b1748;
l10 = new O8("destruction.notice.within");
l2.add(l10);
}
b1749: {
return l2;
}
}
function f300(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1750: {
l3 = undefined;
b1751: {
l4 = f286(l0,l1); if (l4 === undefined) break b1751;
if ((l4 === false)) break b1751;
break b1750;}
l5 = f292(l0,l1); if (l5 === undefined) break b1750;
l6 = l5;
l7 = f181(l0,l1,l6); if (l7 === undefined) break b1750;
if ((l7 === false)) break b1750;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1752: {
if (l3 === undefined) break b1752;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1753: {
return l2;
}
}
function f301(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1754: {
l2 = new Bare();
}
b1755: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1756 = keysOf(l5), v1756 = valuesOf(l5);
for (let n1756 = 0; n1756 < v1756.length; n1756++) {
l6 = k1756 === null ? n1756 : k1756[n1756];
l7 = v1756[n1756];
b1757: {
l8 = l6;
l9 = l7;
l10 = f290(l0,l1,l9); if (l10 === undefined) break b1757;
if ((l10 === false)) break b1757;
insertOnce(l2, l9, true);
}
}
}
}
b1758: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1759: {
b1760: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1760;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1760;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1760;
if ((l7 === false)) break b1760;
l8 = new RegoSet();
b1761: {
l9 = f284(l0,l1); if (l9 === undefined) break b1761;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1761;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1761;
{
const k1762 = keysOf(l11), v1762 = valuesOf(l11);
for (let n1762 = 0; n1762 < v1762.length; n1762++) {
l12 = k1762 === null ? n1762 : k1762[n1762];
l13 = v1762[n1762];
b1763: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1764: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1764;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1764;
{
const k1765 = keysOf(l19), v1765 = valuesOf(l19);
for (let n1765 = 0; n1765 < v1765.length; n1765++) {
l20 = k1765 === null ? n1765 : k1765[n1765];
l21 = v1765[n1765];
b1766: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1760;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1767: {
if (l3 !== undefined) break b1767;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1768: {
if (l3 === undefined) break b1768;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1769: {
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
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1770: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1770;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1770;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1770;
if ((l7 === false)) break b1770;
l8 = f303(l0,l1); if (l8 === undefined) break b1770;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1770;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1770;
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
function f304(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function f305(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13;
b1773: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1773;
if (!(l6 === "destruction")) break b1773;
l7 = f301(l0,l1); if (l7 === undefined) break b1773;
if ((l7 === false)) break b1773;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1773;
l9 = l8;
b1774: {
l10 = f302(l0,l1); if (l10 === undefined) break b1774;
l11 = D(l10, l9); if (l11 === undefined) break b1774;
if ((l11 === false)) break b1774;
break b1773;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1775: {
if (l4 === undefined) break b1775;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1776: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1776;
if (!(l6 === "notice")) break b1776;
l7 = f293(l0,l1); if (l7 === undefined) break b1776;
if ((l7 === false)) break b1776;
l8 = f298(l0,l1); if (l8 === undefined) break b1776;
l9 = l8;
l10 = f181(l0,l1,l9); if (l10 === undefined) break b1776;
if ((l10 === false)) break b1776;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1777: {
if (l4 === undefined) break b1777;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1778: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1778;
if (!(l6 === "record")) break b1778;
l7 = f301(l0,l1); if (l7 === undefined) break b1778;
if ((l7 === false)) break b1778;
b1779: {
l8 = f304(l0,l1); if (l8 === undefined) break b1779;
if ((l8 === false)) break b1779;
break b1778;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1780: {
if (l4 === undefined) break b1780;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1781: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1781;
if (!(l6 === "record")) break b1781;
l7 = f290(l0,l1,"destroyed_on"); if (l7 === undefined) break b1781;
if ((l7 === false)) break b1781;
l8 = f303(l0,l1); if (l8 === undefined) break b1781;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1781;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1781;
if ((l13 === false)) break b1781;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1782: {
if (l4 === undefined) break b1782;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1783: {
return l2;
}
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1784: {
l3 = undefined;
l4 = [];
b1785: {
l5 = f284(l0,l1); if (l5 === undefined) break b1785;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1785;
{
const k1786 = keysOf(l6), v1786 = valuesOf(l6);
for (let n1786 = 0; n1786 < v1786.length; n1786++) {
l7 = k1786 === null ? n1786 : k1786[n1786];
l8 = v1786[n1786];
b1787: {
l9 = l7;
l10 = l8;
l11 = f305(l0,l1,l10); if (l11 === undefined) break b1787;
if ((l11 === false)) break b1787;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1787;
l13 = l12;
l14 = f68(l0,l1,l13,l10); if (l14 === undefined) break b1787;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1788: {
if (l3 === undefined) break b1788;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1789: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1790: {
l2 = new Bare();
}
b1791: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1792 = keysOf(l5), v1792 = valuesOf(l5);
for (let n1792 = 0; n1792 < v1792.length; n1792++) {
l6 = k1792 === null ? n1792 : k1792[n1792];
l7 = v1792[n1792];
b1793: {
l8 = l6;
l9 = l7;
l10 = f290(l0,l1,l9); if (l10 === undefined) break b1793;
if ((l10 === false)) break b1793;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1793;
l12 = D(l11, l9); if (l12 === undefined) break b1793;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1793;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1793;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1793;
if ((l17 === false)) break b1793;
insertOnce(l2, l9, true);
}
}
}
}
b1794: {
return l2;
}
}
function f307(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function f308(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1795: {
l4 = undefined;
l5 = l3;
l6 = f290(l0,l1,"destroyed_on"); if (l6 === undefined) break b1795;
if ((l6 === false)) break b1795;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1796 = keysOf(l8), v1796 = valuesOf(l8);
for (let n1796 = 0; n1796 < v1796.length; n1796++) {
l9 = k1796 === null ? n1796 : k1796[n1796];
l10 = v1796[n1796];
b1797: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1797;
b1798: {
l13 = f307(l0,l1); if (l13 === undefined) break b1798;
l14 = D(l13, l12); if (l14 === undefined) break b1798;
if ((l14 === false)) break b1798;
break b1797;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1799: {
if (l4 === undefined) break b1799;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1800: {
return l2;
}
}
function g309(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1801: {
l2 = new RegoSet();
}
b1802: {
l3 = undefined;
l4 = f308(l0,l1,"head_approved_on"); if (l4 === undefined) break b1802;
if ((l4 === false)) break b1802;
l5 = f284(l0,l1); if (l5 === undefined) break b1802;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1802;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1802;
l9 = l8;
l2.add(l9);
}
b1803: {
l3 = undefined;
l4 = f308(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1803;
if ((l4 === false)) break b1803;
l5 = f284(l0,l1); if (l5 === undefined) break b1803;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1803;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1803;
l9 = l8;
l2.add(l9);
}
b1804: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1804;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1804;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1804;
if ((l9 === false)) break b1804;
l10 = f284(l0,l1); if (l10 === undefined) break b1804;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1804;
{
const k1805 = keysOf(l11), v1805 = valuesOf(l11);
for (let n1805 = 0; n1805 < v1805.length; n1805++) {
l12 = k1805 === null ? n1805 : k1805[n1805];
l13 = v1805[n1805];
b1806: {
l14 = l12;
l15 = l13;
l16 = f305(l0,l1,l15); if (l16 === undefined) break b1806;
if ((l16 === false)) break b1806;
l17 = f284(l0,l1); if (l17 === undefined) break b1806;
l18 = H(l17) ? l17.record : undefined; if (l18 === undefined && (l18 = S(l17, "record")) === undefined) break b1806;
l19 = l18;
l20 = f303(l0,l1); if (l20 === undefined) break b1806;
l21 = l20;
l22 = f75(l0,l1,"record_incomplete",l19,l21); if (l22 === undefined) break b1806;
l23 = l22;
l2.add(l23);
}
}
}
}
b1807: {
return l2;
}
}
function f309(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1808: {
l2 = new RegoSet();
}
b1809: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1809;
if ((l4 === false)) break b1809;
b1810: {
l5 = f286(l0,l1); if (l5 === undefined) break b1810;
if ((l5 === false)) break b1810;
break b1809;}
l6 = f284(l0,l1); if (l6 === undefined) break b1809;
l7 = l6;
l2.add(l7);
}
b1811: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1811;
if ((l4 === false)) break b1811;
l5 = f293(l0,l1); if (l5 === undefined) break b1811;
if ((l5 === false)) break b1811;
l6 = f294(l0,l1); if (l6 === undefined) break b1811;
l7 = l6;
l2.add(l7);
}
b1812: {
return l2;
}
}
function f310(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l2;
b1813: {
l3 = undefined;
l4 = f308(l0,l1,"head_approved_on"); if (l4 === undefined) break b1813;
if ((l4 === false)) break b1813;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1814: {
if (l3 === undefined) break b1814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1815: {
l3 = undefined;
l4 = f308(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1815;
if ((l4 === false)) break b1815;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1816: {
if (l3 === undefined) break b1816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1817: {
return l2;
}
}
function f311(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1818: {
l2 = new RegoSet();
}
b1819: {
l3 = undefined;
l4 = f296(l0,l1); if (l4 === undefined) break b1819;
if ((l4 === false)) break b1819;
l5 = f311(l0,l1); if (l5 === undefined) break b1819;
if ((l5 === false)) break b1819;
l6 = f294(l0,l1); if (l6 === undefined) break b1819;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1819;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1819;
l10 = l9;
{
const k1820 = keysOf(l10), v1820 = valuesOf(l10);
for (let n1820 = 0; n1820 < v1820.length; n1820++) {
l11 = k1820 === null ? n1820 : k1820[n1820];
l12 = v1820[n1820];
b1821: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1822: {
l3 = undefined;
b1823: {
l4 = f286(l0,l1); if (l4 === undefined) break b1823;
if ((l4 === false)) break b1823;
break b1822;}
l5 = f274(l0,l1); if (l5 === undefined) break b1822;
l6 = l5;
l7 = f275(l0,l1,l6); if (l7 === undefined) break b1822;
if ((l7 === false)) break b1822;
l8 = f284(l0,l1); if (l8 === undefined) break b1822;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1822;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1822;
l12 = l11;
{
const k1824 = keysOf(l12), v1824 = valuesOf(l12);
for (let n1824 = 0; n1824 < v1824.length; n1824++) {
l13 = k1824 === null ? n1824 : k1824[n1824];
l14 = v1824[n1824];
b1825: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1826: {
return l2;
}
}
function f312(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function f313(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1827: {
b1828: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f86(l0,l1,"working"); if (l14 === undefined) break b1828;
if ((l14 === false)) break b1828;
{
const k1829 = keysOf(l11), v1829 = valuesOf(l11);
for (let n1829 = 0; n1829 < v1829.length; n1829++) {
l15 = k1829 === null ? n1829 : k1829[n1829];
l16 = v1829[n1829];
b1830: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1830;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1830;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1830;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1830;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1830;
l32 = l31;
l33 = [];
b1831: {
{
const k1832 = keysOf(l9), v1832 = valuesOf(l9);
for (let n1832 = 0; n1832 < v1832.length; n1832++) {
l34 = k1832 === null ? n1832 : k1832[n1832];
l35 = v1832[n1832];
b1833: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1833;
l39 = l38;
l40 = new O19(l37,l39);
l41 = l40;
l33.push(l41);
}
}
}
}
l42 = l33;
l43 = [];
l44 = new O19(l24,l10);
l43.push(l44);
l45 = new O53(l32,l30,l17,l18);
l43.push(l45);
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1830;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1834: {
if (l8 !== undefined) break b1834;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1835: {
if (l8 === undefined) break b1835;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1836: {
return l2;
}
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1837: {
b1838: {
l3 = undefined;
l4 = f279(l0,l1); if (l4 === undefined) break b1838;
if ((l4 === false)) break b1838;
l5 = f279(l0,l1); if (l5 === undefined) break b1838;
l6 = l5;
l7 = f284(l0,l1); if (l7 === undefined) break b1838;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1838;
l9 = l8;
l10 = f284(l0,l1); if (l10 === undefined) break b1838;
l11 = l10;
l12 = new Bare();
b1839: {
l13 = f287(l0,l1); if (l13 === undefined) break b1839;
l12["destroy_by"] = l13;
}
b1840: {
l14 = f296(l0,l1); if (l14 === undefined) break b1840;
l12["notify_by"] = l14;
}
b1841: {
b1842: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1842;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1842;
l18 = D(l17, "values"); if (l18 === undefined) break b1842;
l15 = merge(l18, l12);
break b1841;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f313(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1838;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1843: {
if (l3 !== undefined) break b1843;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1844: {
if (l3 === undefined) break b1844;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1845: {
return l2;
}
}
function f314(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1846: {
b1847: {
l3 = undefined;
l4 = f296(l0,l1); if (l4 === undefined) break b1847;
if ((l4 === false)) break b1847;
l5 = f295(l0,l1); if (l5 === undefined) break b1847;
l6 = l5;
l7 = f294(l0,l1); if (l7 === undefined) break b1847;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1847;
l9 = l8;
l10 = f294(l0,l1); if (l10 === undefined) break b1847;
l11 = l10;
l12 = new Bare();
b1848: {
l13 = f287(l0,l1); if (l13 === undefined) break b1848;
l12["destroy_by"] = l13;
}
b1849: {
l14 = f296(l0,l1); if (l14 === undefined) break b1849;
l12["notify_by"] = l14;
}
b1850: {
b1851: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1851;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1851;
l18 = D(l17, "values"); if (l18 === undefined) break b1851;
l15 = merge(l18, l12);
break b1850;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f313(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1847;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1852: {
if (l3 !== undefined) break b1852;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f315(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l74,l75,l76,l73,l77,l78,l79,l80,l2;
b1855: {
b1856: {
l3 = undefined;
b1857: {
l4 = f284(l0,l1); if (l4 === undefined) break b1857;
if ((l4 === false)) break b1857;
break b1856;}
l5 = f285(l0,l1); if (l5 === undefined) break b1856;
l6 = l5;
l7 = [];
b1858: {
l8 = f283(l0,l1); if (l8 === undefined) break b1858;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1856;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1859: {
if (l3 !== undefined) break b1859;
l4 = f286(l0,l1); if (l4 === undefined) break b1859;
if ((l4 === false)) break b1859;
l5 = f299(l0,l1); if (l5 === undefined) break b1859;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1859;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1859;
l10 = f300(l0,l1); if (l10 === undefined) break b1859;
l11 = l10;
l12 = b_count(l11); if (l12 === undefined) break b1859;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b1859;
l15 = f284(l0,l1); if (l15 === undefined) break b1859;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1859;
l18 = l17;
l19 = f285(l0,l1); if (l19 === undefined) break b1859;
l20 = l19;
l21 = f283(l0,l1); if (l21 === undefined) break b1859;
l22 = l21;
l23 = f306(l0,l1); if (l23 === undefined) break b1859;
l24 = l23;
l25 = f309(l0,l1); if (l25 === undefined) break b1859;
l26 = l25;
l27 = new O54(l18,l24,l26);
l28 = f25(l0,l1,l20,l22,"not_due",l27); if (l28 === undefined) break b1859;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1860: {
if (l3 !== undefined) break b1860;
b1861: {
l4 = f286(l0,l1); if (l4 === undefined) break b1861;
if ((l4 === false)) break b1861;
break b1860;}
b1862: {
l5 = f279(l0,l1); if (l5 === undefined) break b1862;
if ((l5 === false)) break b1862;
break b1860;}
l6 = f284(l0,l1); if (l6 === undefined) break b1860;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1860;
l9 = l8;
l10 = f285(l0,l1); if (l10 === undefined) break b1860;
l11 = l10;
l12 = f283(l0,l1); if (l12 === undefined) break b1860;
l13 = l12;
l14 = f306(l0,l1); if (l14 === undefined) break b1860;
l15 = l14;
l16 = f309(l0,l1); if (l16 === undefined) break b1860;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O9("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1860;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1863: {
if (l3 !== undefined) break b1863;
l4 = new RegoSet();
b1864: {
l5 = f299(l0,l1); if (l5 === undefined) break b1864;
{
const k1865 = keysOf(l5), v1865 = valuesOf(l5);
for (let n1865 = 0; n1865 < v1865.length; n1865++) {
l6 = k1865 === null ? n1865 : k1865[n1865];
l7 = v1865[n1865];
b1866: {
l8 = l6;
l9 = l7;
l10 = f175(l0,l1,l9); if (l10 === undefined) break b1866;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f300(l0,l1); if (l13 === undefined) break b1863;
l14 = l13;
l15 = f179(l0,l1,l12,l14); if (l15 === undefined) break b1863;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b1867: {
l19 = f310(l0,l1); if (l19 === undefined) break b1867;
{
const k1868 = keysOf(l19), v1868 = valuesOf(l19);
for (let n1868 = 0; n1868 < v1868.length; n1868++) {
l20 = k1868 === null ? n1868 : k1868[n1868];
l21 = v1868[n1868];
b1869: {
l22 = l20;
l23 = l21;
l24 = f15(l0,l1,l23); if (l24 === undefined) break b1869;
l25 = l24;
{
const k1870 = keysOf(l25), v1870 = valuesOf(l25);
for (let n1870 = 0; n1870 < v1870.length; n1870++) {
l26 = k1870 === null ? n1870 : k1870[n1870];
l27 = v1870[n1870];
b1871: {
l28 = l26;
l29 = l27;
l18.add(l29);
}
}
}
}
}
}
}
l30 = l18;
l31 = f312(l0,l1); if (l31 === undefined) break b1863;
l32 = l31;
l33 = b_or(l30,l32); if (l33 === undefined) break b1863;
l34 = l33;
l35 = f299(l0,l1); if (l35 === undefined) break b1863;
l36 = l35;
l37 = f183(l0,l1,l36,l17); if (l37 === undefined) break b1863;
l38 = l37;
l39 = f309(l0,l1); if (l39 === undefined) break b1863;
l40 = l39;
l41 = new RegoSet();
b1872: {
l42 = f310(l0,l1); if (l42 === undefined) break b1872;
{
const k1873 = keysOf(l42), v1873 = valuesOf(l42);
for (let n1873 = 0; n1873 < v1873.length; n1873++) {
l43 = k1873 === null ? n1873 : k1873[n1873];
l44 = v1873[n1873];
b1874: {
l45 = l43;
l46 = l44;
l47 = f84(l0,l1,l46); if (l47 === undefined) break b1874;
l48 = l47;
{
const k1875 = keysOf(l48), v1875 = valuesOf(l48);
for (let n1875 = 0; n1875 < v1875.length; n1875++) {
l49 = k1875 === null ? n1875 : k1875[n1875];
l50 = v1875[n1875];
b1876: {
l51 = l49;
l52 = l50;
l41.add(l52);
}
}
}
}
}
}
}
l53 = l41;
l54 = b_or(l40,l53); if (l54 === undefined) break b1863;
l55 = l54;
l56 = f314(l0,l1); if (l56 === undefined) break b1863;
l57 = l56;
l58 = f315(l0,l1); if (l58 === undefined) break b1863;
l59 = l58;
l60 = b_array_concat(l57,l59); if (l60 === undefined) break b1863;
l61 = l60;
l62 = f285(l0,l1); if (l62 === undefined) break b1863;
l63 = l62;
l64 = f283(l0,l1); if (l64 === undefined) break b1863;
l65 = l64;
l66 = f300(l0,l1); if (l66 === undefined) break b1863;
l67 = l66;
l68 = f306(l0,l1); if (l68 === undefined) break b1863;
l69 = l68;
l70 = new Bare();
b1877: {
l71 = f287(l0,l1); if (l71 === undefined) break b1877;
l70["destroy_by"] = l71;
}
b1878: {
l72 = f296(l0,l1); if (l72 === undefined) break b1878;
l70["notify_by"] = l72;
}
b1879: {
b1880: {
l74 = H(l1) ? l1.hdp : undefined; if (l74 === undefined && (l74 = S(l1, "hdp")) === undefined) break b1880;
l75 = H(l74) ? l74.data_destruction : undefined; if (l75 === undefined && (l75 = S(l74, "data_destruction")) === undefined) break b1880;
l76 = D(l75, "values"); if (l76 === undefined) break b1880;
l73 = merge(l76, l70);
break b1879;
}
l73 = l70;
}
l77 = l73;
l78 = new O21(l34,l67,l69,l38,l77,l55,l61);
l79 = f25(l0,l1,l63,l65,l17,l78); if (l79 === undefined) break b1863;
l80 = l79;
if (l3 === undefined) l3 = l80; else if (!Q(l3, l80)) conflict();
}
b1881: {
if (l3 === undefined) break b1881;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1882: {
return l2;
}
}
function f316(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1883: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1883;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1883;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1884: {
if (l3 === undefined) break b1884;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1885: {
return l2;
}
}
function f317(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1886: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1886;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1886;
l6 = l5;
l7 = f317(l0,l1); if (l7 === undefined) break b1886;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1886;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1886;
l10 = D(l9, l6); if (l10 === undefined) break b1886;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1887: {
if (l3 === undefined) break b1887;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1888: {
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
function f319(l0,l1) {
let l3,l2;
b1889: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1890: {
if (l3 === undefined) break b1890;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1891: {
return l2;
}
}
function g320(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1892: {
l2 = new RegoSet();
}
b1893: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1894 = keysOf(l5), v1894 = valuesOf(l5);
for (let n1894 = 0; n1894 < v1894.length; n1894++) {
l6 = k1894 === null ? n1894 : k1894[n1894];
l7 = v1894[n1894];
b1895: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1895;
l11 = D(l10, l9); if (l11 === undefined) break b1895;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1895;
if ((l13 === false)) break b1895;
l2.add(l9);
}
}
}
}
b1896: {
return l2;
}
}
function f320(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l2;
b1897: {
l3 = undefined;
l4 = new O55("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1898: {
if (l3 === undefined) break b1898;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1899: {
return l2;
}
}
function f321(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1900: {
l2 = new RegoSet();
}
b1901: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1901;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1901;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1901;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1901;
l10 = f318(l0,l1); if (l10 === undefined) break b1901;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1901;
l13 = l12;
l2.add(l13);
}
b1902: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1902;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1902;
{
const k1903 = keysOf(l5), v1903 = valuesOf(l5);
for (let n1903 = 0; n1903 < v1903.length; n1903++) {
l6 = k1903 === null ? n1903 : k1903[n1903];
l7 = v1903[n1903];
b1904: {
l8 = l6;
l9 = l7;
l10 = f320(l0,l1); if (l10 === undefined) break b1904;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1904;
if ((l12 === false)) break b1904;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1904;
l14 = D(l13, l9); if (l14 === undefined) break b1904;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1904;
if ((l16 === false)) break b1904;
l17 = f321(l0,l1); if (l17 === undefined) break b1904;
l18 = D(l17, l9); if (l18 === undefined) break b1904;
l19 = l18;
l20 = f318(l0,l1); if (l20 === undefined) break b1904;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b1904;
l23 = l22;
l2.add(l23);
}
}
}
}
b1905: {
return l2;
}
}
function f322(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1906: {
l2 = new RegoSet();
}
b1907: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1907;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1907;
{
const k1908 = keysOf(l5), v1908 = valuesOf(l5);
for (let n1908 = 0; n1908 < v1908.length; n1908++) {
l6 = k1908 === null ? n1908 : k1908[n1908];
l7 = v1908[n1908];
b1909: {
l8 = l6;
l9 = l7;
l10 = f320(l0,l1); if (l10 === undefined) break b1909;
l11 = l10;
b1910: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1910;
if ((l12 === false)) break b1910;
break b1909;}
l13 = new O9(l9);
l2.add(l13);
}
}
}
}
b1911: {
return l2;
}
}
function f323(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function f324(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1912: {
b1913: {
l4 = undefined;
l5 = l3;
l6 = f320(l0,l1); if (l6 === undefined) break b1913;
l7 = l6;
b1914: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1914;
if ((l8 === false)) break b1914;
break b1913;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1915: {
if (l4 !== undefined) break b1915;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1915;
l7 = D(l6, l5); if (l7 === undefined) break b1915;
if (!(l7 === true)) break b1915;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1916: {
if (l4 !== undefined) break b1916;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1917: {
if (l4 === undefined) break b1917;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1918: {
return l2;
}
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1919: {
b1920: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1920;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1920;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1920;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1920;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1921: {
if (l3 !== undefined) break b1921;
l4 = [];
b1922: {
l5 = f318(l0,l1); if (l5 === undefined) break b1922;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1922;
{
const k1923 = keysOf(l6), v1923 = valuesOf(l6);
for (let n1923 = 0; n1923 < v1923.length; n1923++) {
l7 = k1923 === null ? n1923 : k1923[n1923];
l8 = v1923[n1923];
b1924: {
l9 = l7;
l10 = l8;
l11 = f324(l0,l1,l10); if (l11 === undefined) break b1924;
l12 = l11;
l13 = f321(l0,l1); if (l13 === undefined) break b1924;
l14 = D(l13, l10); if (l14 === undefined) break b1924;
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
b1925: {
if (l3 === undefined) break b1925;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1926: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1927: {
b1928: {
l3 = undefined;
b1929: {
l4 = f318(l0,l1); if (l4 === undefined) break b1929;
if ((l4 === false)) break b1929;
break b1928;}
l5 = f319(l0,l1); if (l5 === undefined) break b1928;
l6 = l5;
l7 = [];
b1930: {
l8 = f317(l0,l1); if (l8 === undefined) break b1930;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1928;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1931: {
if (l3 !== undefined) break b1931;
l4 = f322(l0,l1); if (l4 === undefined) break b1931;
l5 = l4;
l6 = f323(l0,l1); if (l6 === undefined) break b1931;
l7 = l6;
l8 = f118(l0,l1,l5,l7); if (l8 === undefined) break b1931;
l9 = l8;
l10 = f318(l0,l1); if (l10 === undefined) break b1931;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1931;
l13 = l12;
l14 = f319(l0,l1); if (l14 === undefined) break b1931;
l15 = l14;
l16 = f317(l0,l1); if (l16 === undefined) break b1931;
l17 = l16;
l18 = [];
b1932: {
l19 = f86(l0,l1,"checks"); if (l19 === undefined) break b1932;
if ((l19 === false)) break b1932;
l20 = f325(l0,l1); if (l20 === undefined) break b1932;
{
const k1933 = keysOf(l20), v1933 = valuesOf(l20);
for (let n1933 = 0; n1933 < v1933.length; n1933++) {
l21 = k1933 === null ? n1933 : k1933[n1933];
l22 = v1933[n1933];
b1934: {
l23 = l21;
if (!Array.isArray(l22)) break b1934;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1934;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1934;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1934;
l29 = l27;
l30 = f318(l0,l1); if (l30 === undefined) break b1934;
l31 = l30;
l32 = f128(l0,l1,l28,l31,l29); if (l32 === undefined) break b1934;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f323(l0,l1); if (l35 === undefined) break b1931;
l36 = l35;
l37 = [];
b1935: {
l38 = f322(l0,l1); if (l38 === undefined) break b1935;
l39 = l38;
l40 = f323(l0,l1); if (l40 === undefined) break b1935;
l41 = l40;
l42 = f118(l0,l1,l39,l41); if (l42 === undefined) break b1935;
l43 = l42;
if (!(l43 === "permit")) break b1935;
l44 = f318(l0,l1); if (l44 === undefined) break b1935;
l45 = l44;
l46 = f70(l0,l1,l45); if (l46 === undefined) break b1935;
l47 = l46;
{
const k1936 = keysOf(l47), v1936 = valuesOf(l47);
for (let n1936 = 0; n1936 < v1936.length; n1936++) {
l48 = k1936 === null ? n1936 : k1936[n1936];
l49 = v1936[n1936];
b1937: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f322(l0,l1); if (l53 === undefined) break b1931;
l54 = l53;
l55 = new O56(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1931;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1938: {
if (l3 === undefined) break b1938;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1939: {
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
let l3,l4,l5,l6,l7,l2;
b1940: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1940;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1940;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1941: {
if (l3 === undefined) break b1941;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1942: {
return l2;
}
}
function f327(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1943: {
l3 = undefined;
l4 = f327(l0,l1); if (l4 === undefined) break b1943;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1943;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1943;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1943;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1944: {
if (l3 === undefined) break b1944;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1945: {
return l2;
}
}
function f328(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f329(l0,l1) {
let l3,l2;
b1946: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1947: {
if (l3 === undefined) break b1947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1948: {
return l2;
}
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1949: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1949;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1949;
if ((l5 === false)) break b1949;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1949;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1949;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1949;
if ((l9 === false)) break b1949;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1950: {
if (l3 === undefined) break b1950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1951: {
return l2;
}
}
function f330(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1952: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1952;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1952;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1952;
if ((l7 === false)) break b1952;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1952;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1952;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1953: {
if (l3 === undefined) break b1953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1954: {
return l2;
}
}
function f331(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1955: {
b1956: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1956;
if ((l4 === false)) break b1956;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1956;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1956;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1957: {
if (l3 !== undefined) break b1957;
l4 = f331(l0,l1); if (l4 === undefined) break b1957;
l5 = l4;
l6 = f328(l0,l1); if (l6 === undefined) break b1957;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1957;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1957;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1958: {
if (l3 === undefined) break b1958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1959: {
return l2;
}
}
function f332(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1960: {
b1961: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1961;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1961;
if ((l5 === false)) break b1961;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1961;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1961;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1961;
if ((l9 === false)) break b1961;
l10 = f332(l0,l1); if (l10 === undefined) break b1961;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1961;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1961;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1961;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1962: {
if (l3 !== undefined) break b1962;
l4 = f332(l0,l1); if (l4 === undefined) break b1962;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
function f333(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1965: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1965;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1965;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1965;
if ((l8 === false)) break b1965;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1966: {
if (l3 === undefined) break b1966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1967: {
return l2;
}
}
function f334(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1968: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1968;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1968;
if ((l5 === false)) break b1968;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1968;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1968;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1968;
if ((l9 === false)) break b1968;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1968;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1968;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1968;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1968;
if ((l15 === false)) break b1968;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1969: {
if (l3 === undefined) break b1969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1970: {
return l2;
}
}
function f335(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1971: {
l2 = new RegoSet();
}
b1972: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1972;
if ((l4 === false)) break b1972;
l5 = f328(l0,l1); if (l5 === undefined) break b1972;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1972;
l8 = l7;
l2.add(l8);
}
b1973: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1973;
if ((l4 === false)) break b1973;
l5 = f328(l0,l1); if (l5 === undefined) break b1973;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1973;
l8 = l7;
l2.add(l8);
}
b1974: {
return l2;
}
}
function f336(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1975: {
l2 = new RegoSet();
}
b1976: {
l3 = undefined;
b1977: {
l4 = f331(l0,l1); if (l4 === undefined) break b1977;
if ((l4 === false)) break b1977;
break b1976;}
b1978: {
l5 = f334(l0,l1); if (l5 === undefined) break b1978;
if ((l5 === false)) break b1978;
break b1976;}
l6 = new O9("acquired_on");
l2.add(l6);
}
b1979: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1979;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1979;
if (!(l5 === "unset")) break b1979;
b1980: {
l6 = f330(l0,l1); if (l6 === undefined) break b1980;
if ((l6 === false)) break b1980;
break b1979;}
b1981: {
l7 = f335(l0,l1); if (l7 === undefined) break b1981;
if ((l7 === false)) break b1981;
break b1979;}
l8 = new O8("data_use.raw.within");
l2.add(l8);
}
b1982: {
return l2;
}
}
function f337(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l3,l4,l5,l2;
b1983: {
l3 = undefined;
l4 = f333(l0,l1); if (l4 === undefined) break b1983;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1984: {
if (l3 === undefined) break b1984;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1985: {
return l2;
}
}
function f338(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1986: {
b1987: {
l3 = undefined;
b1988: {
l4 = f330(l0,l1); if (l4 === undefined) break b1988;
if ((l4 === false)) break b1988;
break b1987;}
l5 = f328(l0,l1); if (l5 === undefined) break b1987;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b1987;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1989: {
if (l3 !== undefined) break b1989;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1990: {
if (l3 === undefined) break b1990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1991: {
return l2;
}
}
function f339(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b1992: {
b1993: {
l3 = undefined;
b1994: {
l4 = f330(l0,l1); if (l4 === undefined) break b1994;
if ((l4 === false)) break b1994;
break b1993;}
l5 = f331(l0,l1); if (l5 === undefined) break b1993;
l6 = l5;
l7 = f328(l0,l1); if (l7 === undefined) break b1993;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1993;
l9 = l8;
l10 = f328(l0,l1); if (l10 === undefined) break b1993;
l11 = l10;
l12 = new Bare();
b1995: {
l13 = f338(l0,l1); if (l13 === undefined) break b1995;
l12["use_until"] = l13;
}
b1996: {
b1997: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1997;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1997;
l17 = D(l16, "values"); if (l17 === undefined) break b1997;
l14 = merge(l17, l12);
break b1996;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f313(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1993;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1998: {
if (l3 !== undefined) break b1998;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1999: {
if (l3 === undefined) break b1999;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2000: {
return l2;
}
}
function f340(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b2001: {
b2002: {
l3 = undefined;
b2003: {
l4 = f328(l0,l1); if (l4 === undefined) break b2003;
if ((l4 === false)) break b2003;
break b2002;}
l5 = f329(l0,l1); if (l5 === undefined) break b2002;
l6 = l5;
l7 = [];
b2004: {
l8 = f327(l0,l1); if (l8 === undefined) break b2004;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2002;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2005: {
if (l3 !== undefined) break b2005;
l4 = f336(l0,l1); if (l4 === undefined) break b2005;
l5 = l4;
l6 = f337(l0,l1); if (l6 === undefined) break b2005;
l7 = l6;
l8 = f118(l0,l1,l5,l7); if (l8 === undefined) break b2005;
l9 = l8;
l10 = f328(l0,l1); if (l10 === undefined) break b2005;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2005;
l13 = l12;
l14 = f328(l0,l1); if (l14 === undefined) break b2005;
l15 = l14;
l16 = f336(l0,l1); if (l16 === undefined) break b2005;
l17 = l16;
l18 = f337(l0,l1); if (l18 === undefined) break b2005;
l19 = l18;
l20 = ["use_period_over"];
l21 = f229(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b2005;
l22 = l21;
l23 = f329(l0,l1); if (l23 === undefined) break b2005;
l24 = l23;
l25 = f327(l0,l1); if (l25 === undefined) break b2005;
l26 = l25;
l27 = f337(l0,l1); if (l27 === undefined) break b2005;
l28 = l27;
l29 = [];
b2006: {
l30 = f336(l0,l1); if (l30 === undefined) break b2006;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b2006;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b2006;
if ((l35 === false)) break b2006;
l36 = f328(l0,l1); if (l36 === undefined) break b2006;
l37 = l36;
l38 = f70(l0,l1,l37); if (l38 === undefined) break b2006;
l39 = l38;
{
const k2007 = keysOf(l39), v2007 = valuesOf(l39);
for (let n2007 = 0; n2007 < v2007.length; n2007++) {
l40 = k2007 === null ? n2007 : k2007[n2007];
l41 = v2007[n2007];
b2008: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f336(l0,l1); if (l45 === undefined) break b2005;
l46 = l45;
l47 = new Bare();
b2009: {
l48 = f338(l0,l1); if (l48 === undefined) break b2009;
l47["use_until"] = l48;
}
b2010: {
b2011: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b2011;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b2011;
l52 = D(l51, "values"); if (l52 === undefined) break b2011;
l49 = merge(l52, l47);
break b2010;
}
l49 = l47;
}
l53 = l49;
l54 = f339(l0,l1); if (l54 === undefined) break b2005;
l55 = l54;
l56 = f340(l0,l1); if (l56 === undefined) break b2005;
l57 = l56;
l58 = new O57(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b2005;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b2012: {
if (l3 === undefined) break b2012;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2013: {
return l2;
}
}
function f341(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2014: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2014;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2014;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2015: {
if (l3 === undefined) break b2015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2016: {
return l2;
}
}
function f342(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2017: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b2017;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2017;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b2017;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2018: {
if (l3 === undefined) break b2018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2019: {
return l2;
}
}
function f343(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f344(l0,l1) {
let l3,l2;
b2020: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b2021: {
if (l3 === undefined) break b2021;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2022: {
return l2;
}
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2023: {
l3 = undefined;
l4 = [];
b2024: {
l5 = f343(l0,l1); if (l5 === undefined) break b2024;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b2024;
{
const k2025 = keysOf(l6), v2025 = valuesOf(l6);
for (let n2025 = 0; n2025 < v2025.length; n2025++) {
l7 = k2025 === null ? n2025 : k2025[n2025];
l8 = v2025[n2025];
b2026: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b2026;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2026;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b2026;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b2026;
if (!Q(l11, l14)) break b2026;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b2026;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b2026;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b2026;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b2026;
if (!Q(l15, l18)) break b2026;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b2026;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b2026;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b2026;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b2026;
if (!Q(l19, l22)) break b2026;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2027: {
if (l3 === undefined) break b2027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2028: {
return l2;
}
}
function f345(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2029: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b2029;
{
const k2030 = keysOf(l4), v2030 = valuesOf(l4);
for (let n2030 = 0; n2030 < v2030.length; n2030++) {
l5 = k2030 === null ? n2030 : k2030[n2030];
l6 = v2030[n2030];
b2031: {
l7 = l5;
l8 = l6;
b2032: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b2032;
if ((l9 === false)) break b2032;
break b2031;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2033: {
if (l3 === undefined) break b2033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2034: {
return l2;
}
}
function f346(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b2035: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b2035;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2035;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2035;
l7 = H(l6) ? l6.checks : undefined; if (l7 === undefined && (l7 = S(l6, "checks")) === undefined) break b2035;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2035;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2036: {
if (l3 === undefined) break b2036;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2037: {
if (l2 !== undefined) break b2037;
l10 = new Bare();
if (l2 === undefined) l2 = l10; else if (!Q(l2, l10)) conflict();
}
b2038: {
return l2;
}
}
function f347(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f348(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l2;
b2039: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2039;
l9 = l8;
l10 = b_split(l6,l9); if (l10 === undefined) break b2039;
l11 = l10;
if (!Array.isArray(l11)) break b2039;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2039;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2039;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2039;
l17 = l15;
l18 = H(l7) ? l7.districts : undefined; if (l18 === undefined && (l18 = S(l7, "districts")) === undefined) break b2039;
l19 = l18;
l20 = b_internal_member_2(l16,l19); if (l20 === undefined) break b2039;
if ((l20 === false)) break b2039;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2040: {
if (l5 === undefined) break b2040;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2041: {
return l2;
}
}
function f349(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2042: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2043: {
l9 = H(l7) ? l7.full_names : undefined; if (l9 === undefined && (l9 = S(l7, "full_names")) === undefined) break b2043;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b2043;
l11 = l10;
l12 = f99(l0,l1,l6,l11); if (l12 === undefined) break b2043;
l13 = l12;
{
const k2044 = keysOf(l13), v2044 = valuesOf(l13);
for (let n2044 = 0; n2044 < v2044.length; n2044++) {
l14 = k2044 === null ? n2044 : k2044[n2044];
l15 = v2044[n2044];
b2045: {
l16 = l14;
l17 = l15;
l18 = H(l7) ? l7.units : undefined; if (l18 === undefined && (l18 = S(l7, "units")) === undefined) break b2045;
l19 = l18;
l20 = b_internal_member_2(l17,l19); if (l20 === undefined) break b2045;
if ((l20 === false)) break b2045;
l8.add(l17);
}
}
}
}
l21 = l8;
l22 = new RegoSet();
b2046: {
l23 = H(l7) ? l7.full_names : undefined; if (l23 === undefined && (l23 = S(l7, "full_names")) === undefined) break b2046;
l24 = H(l23) ? l23.district_prefixes : undefined; if (l24 === undefined && (l24 = S(l23, "district_prefixes")) === undefined) break b2046;
l25 = l24;
l26 = f99(l0,l1,l6,l25); if (l26 === undefined) break b2046;
l27 = l26;
{
const k2047 = keysOf(l27), v2047 = valuesOf(l27);
for (let n2047 = 0; n2047 < v2047.length; n2047++) {
l28 = k2047 === null ? n2047 : k2047[n2047];
l29 = v2047[n2047];
b2048: {
l30 = l28;
l31 = l29;
l32 = f348(l0,l1,l31,l7); if (l32 === undefined) break b2048;
l33 = l32;
l34 = l33;
l35 = H(l7) ? l7.district_sections : undefined; if (l35 === undefined && (l35 = S(l7, "district_sections")) === undefined) break b2048;
l36 = l35;
l37 = [""];
l38 = b_array_concat(l37,l36); if (l38 === undefined) break b2048;
l39 = l38;
l40 = b_internal_member_2(l34,l39); if (l40 === undefined) break b2048;
if ((l40 === false)) break b2048;
l22.add(l31);
}
}
}
}
l41 = l22;
l42 = b_or(l21,l41); if (l42 === undefined) break b2042;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2049: {
if (l5 === undefined) break b2049;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2050: {
return l2;
}
}
function f350(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2051: {
b2052: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f98(l0,l1,l6); if (l8 === undefined) break b2052;
l9 = l8;
l10 = f349(l0,l1,l9,l7); if (l10 === undefined) break b2052;
l11 = l10;
l12 = l11;
l13 = b_count(l12); if (l13 === undefined) break b2052;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b2052;
if ((l16 === false)) break b2052;
l17 = b_min(l12); if (l17 === undefined) break b2052;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2053: {
if (l5 !== undefined) break b2053;
l6 = l3;
l7 = l4;
l8 = f98(l0,l1,l6); if (l8 === undefined) break b2053;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b2054: {
if (l5 === undefined) break b2054;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2055: {
return l2;
}
}
function f351(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2056: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f350(l0,l1,l7,l9); if (l10 === undefined) break b2056;
l11 = l10;
l12 = f350(l0,l1,l8,l9); if (l12 === undefined) break b2056;
l13 = l12;
if (!Q(l11, l13)) break b2056;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2057: {
if (l6 === undefined) break b2057;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2058: {
return l2;
}
}
function g352(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2059: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2059;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2059;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2059;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2059;
l9 = H(l8) ? l8.target : undefined; if (l9 === undefined && (l9 = S(l8, "target")) === undefined) break b2059;
l10 = H(l9) ? l9.unit : undefined; if (l10 === undefined && (l10 = S(l9, "unit")) === undefined) break b2059;
l11 = l10;
l12 = b_neq(l7,l11); if (l12 === undefined) break b2059;
if ((l12 === false)) break b2059;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2059;
l14 = H(l13) ? l13.admin : undefined; if (l14 === undefined && (l14 = S(l13, "admin")) === undefined) break b2059;
l15 = H(l14) ? l14.unit : undefined; if (l15 === undefined && (l15 = S(l14, "unit")) === undefined) break b2059;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b2059;
l18 = H(l17) ? l17.target : undefined; if (l18 === undefined && (l18 = S(l17, "target")) === undefined) break b2059;
l19 = H(l18) ? l18.unit : undefined; if (l19 === undefined && (l19 = S(l18, "unit")) === undefined) break b2059;
l20 = l19;
l21 = f347(l0,l1); if (l21 === undefined) break b2059;
l22 = l21;
l23 = f351(l0,l1,l16,l20,l22); if (l23 === undefined) break b2059;
if ((l23 === false)) break b2059;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2060: {
if (l3 === undefined) break b2060;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2061: {
return l2;
}
}
function f352(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2062: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2062;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2062;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2062;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2062;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b2062;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b2062;
if (!Q(l6, l9)) break b2062;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2062;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b2062;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b2062;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b2062;
if ((l14 === false)) break b2062;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2063: {
if (l3 === undefined) break b2063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2064: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2064;
if ((l4 === false)) break b2064;
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
function f353(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b2067: {
l2 = new RegoSet();
}
b2068: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b2068;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2068;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2068;
l9 = f343(l0,l1); if (l9 === undefined) break b2068;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b2068;
l12 = l11;
l2.add(l12);
}
b2069: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b2069;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2069;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2069;
if ((l9 === false)) break b2069;
b2070: {
l10 = f346(l0,l1); if (l10 === undefined) break b2070;
if ((l10 === false)) break b2070;
break b2069;}
b2071: {
l11 = f353(l0,l1); if (l11 === undefined) break b2071;
if ((l11 === false)) break b2071;
break b2069;}
l12 = f343(l0,l1); if (l12 === undefined) break b2069;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b2069;
l15 = l14;
l2.add(l15);
}
b2072: {
return l2;
}
}
function f354(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2073: {
b2074: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b2074;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2074;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2074;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2075: {
if (l3 !== undefined) break b2075;
l4 = f346(l0,l1); if (l4 === undefined) break b2075;
if ((l4 === false)) break b2075;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2076: {
if (l3 !== undefined) break b2076;
l4 = f353(l0,l1); if (l4 === undefined) break b2076;
if ((l4 === false)) break b2076;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2077: {
if (l3 !== undefined) break b2077;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2078: {
if (l3 === undefined) break b2078;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2079: {
return l2;
}
}
function f355(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2080: {
l2 = new RegoSet();
}
b2081: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2081;
if (!(l4 === "passed")) break b2081;
l5 = f352(l0,l1); if (l5 === undefined) break b2081;
if ((l5 === false)) break b2081;
l6 = f347(l0,l1); if (l6 === undefined) break b2081;
l7 = H(l6) ? l6.full_names : undefined; if (l7 === undefined && (l7 = S(l6, "full_names")) === undefined) break b2081;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2081;
l10 = l9;
{
const k2082 = keysOf(l10), v2082 = valuesOf(l10);
for (let n2082 = 0; n2082 < v2082.length; n2082++) {
l11 = k2082 === null ? n2082 : k2082[n2082];
l12 = v2082[n2082];
b2083: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2084: {
return l2;
}
}
function f356(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b2085: {
b2086: {
l3 = undefined;
b2087: {
l4 = f343(l0,l1); if (l4 === undefined) break b2087;
if ((l4 === false)) break b2087;
break b2086;}
l5 = f344(l0,l1); if (l5 === undefined) break b2086;
l6 = l5;
l7 = [];
b2088: {
l8 = f342(l0,l1); if (l8 === undefined) break b2088;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2086;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2089: {
if (l3 !== undefined) break b2089;
l4 = f354(l0,l1); if (l4 === undefined) break b2089;
l5 = l4;
l6 = new RegoSet();
l7 = f118(l0,l1,l5,l6); if (l7 === undefined) break b2089;
l8 = l7;
l9 = f343(l0,l1); if (l9 === undefined) break b2089;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2089;
l12 = l11;
l13 = f356(l0,l1); if (l13 === undefined) break b2089;
l14 = l13;
l15 = b_or(l12,l14); if (l15 === undefined) break b2089;
l16 = l15;
l17 = f343(l0,l1); if (l17 === undefined) break b2089;
l18 = l17;
l19 = f354(l0,l1); if (l19 === undefined) break b2089;
l20 = l19;
l21 = ["grant_not_allowed"];
l22 = new RegoSet();
l23 = f229(l0,l1,l21,l18,l20,l22); if (l23 === undefined) break b2089;
l24 = l23;
l25 = [];
b2090: {
l26 = f86(l0,l1,"checks"); if (l26 === undefined) break b2090;
if ((l26 === false)) break b2090;
l27 = f343(l0,l1); if (l27 === undefined) break b2090;
l28 = l27;
l29 = f355(l0,l1); if (l29 === undefined) break b2090;
l30 = l29;
l31 = f128(l0,l1,"unit_of_another",l28,l30); if (l31 === undefined) break b2090;
l32 = l31;
l25.push(l32);
}
l33 = l25;
l34 = b_array_concat(l24,l33); if (l34 === undefined) break b2089;
l35 = l34;
l36 = f344(l0,l1); if (l36 === undefined) break b2089;
l37 = l36;
l38 = f342(l0,l1); if (l38 === undefined) break b2089;
l39 = l38;
l40 = [];
b2091: {
l41 = f354(l0,l1); if (l41 === undefined) break b2091;
l42 = l41;
l43 = b_count(l42); if (l43 === undefined) break b2091;
l44 = l43;
l45 = 0;
if (!Q(l44, l45)) break b2091;
l46 = f343(l0,l1); if (l46 === undefined) break b2091;
l47 = l46;
l48 = f70(l0,l1,l47); if (l48 === undefined) break b2091;
l49 = l48;
{
const k2092 = keysOf(l49), v2092 = valuesOf(l49);
for (let n2092 = 0; n2092 < v2092.length; n2092++) {
l50 = k2092 === null ? n2092 : k2092[n2092];
l51 = v2092[n2092];
b2093: {
l52 = l50;
l53 = l51;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f354(l0,l1); if (l55 === undefined) break b2089;
l56 = l55;
l57 = new O58(l16,l35,l54,l56);
l58 = f25(l0,l1,l37,l39,l8,l57); if (l58 === undefined) break b2089;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b2094: {
if (l3 === undefined) break b2094;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2095: {
return l2;
}
}
function f357(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2096: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2096;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2096;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2097: {
if (l3 === undefined) break b2097;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2098: {
return l2;
}
}
function f358(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2099: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2099;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2099;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2099;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2100: {
if (l3 === undefined) break b2100;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2101: {
return l2;
}
}
function f359(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f360(l0,l1) {
let l3,l2;
b2102: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2103: {
if (l3 === undefined) break b2103;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2104: {
return l2;
}
}
function g361(l0,l1) {
let l3,l4,l2;
b2105: {
l3 = undefined;
l4 = new O47("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2106: {
if (l3 === undefined) break b2106;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2107: {
return l2;
}
}
function f361(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2108: {
b2109: {
l3 = undefined;
b2110: {
l4 = f359(l0,l1); if (l4 === undefined) break b2110;
if ((l4 === false)) break b2110;
break b2109;}
l5 = f360(l0,l1); if (l5 === undefined) break b2109;
l6 = l5;
l7 = [];
b2111: {
l8 = f358(l0,l1); if (l8 === undefined) break b2111;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2109;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2112: {
if (l3 !== undefined) break b2112;
l4 = f361(l0,l1); if (l4 === undefined) break b2112;
l5 = l4;
l6 = f358(l0,l1); if (l6 === undefined) break b2112;
l7 = l6;
l8 = f359(l0,l1); if (l8 === undefined) break b2112;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b2112;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2113: {
if (l3 === undefined) break b2113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2114: {
return l2;
}
}
function f362(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2115: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2115;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2115;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2116: {
if (l3 === undefined) break b2116;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2117: {
return l2;
}
}
function f363(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2118: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2118;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2118;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2118;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2119: {
if (l3 === undefined) break b2119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2120: {
return l2;
}
}
function f364(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f365(l0,l1) {
let l3,l2;
b2121: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2122: {
if (l3 === undefined) break b2122;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2123: {
return l2;
}
}
function g366(l0,l1) {
let l3,l4,l5,l2;
b2124: {
l3 = undefined;
l4 = new Bare();
l5 = new O59("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2125: {
if (l3 === undefined) break b2125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2126: {
return l2;
}
}
function f366(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2127: {
b2128: {
l3 = undefined;
b2129: {
l4 = f364(l0,l1); if (l4 === undefined) break b2129;
if ((l4 === false)) break b2129;
break b2128;}
l5 = f365(l0,l1); if (l5 === undefined) break b2128;
l6 = l5;
l7 = [];
b2130: {
l8 = f363(l0,l1); if (l8 === undefined) break b2130;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2128;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2131: {
if (l3 !== undefined) break b2131;
l4 = f366(l0,l1); if (l4 === undefined) break b2131;
l5 = l4;
l6 = f363(l0,l1); if (l6 === undefined) break b2131;
l7 = l6;
l8 = f364(l0,l1); if (l8 === undefined) break b2131;
l9 = l8;
l10 = f150(l0,l1,l5,l7,l9); if (l10 === undefined) break b2131;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2132: {
if (l3 === undefined) break b2132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2133: {
return l2;
}
}
function f367(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2134: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2134;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2134;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2135: {
if (l3 === undefined) break b2135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2136: {
return l2;
}
}
function f368(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2137: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2137;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2137;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2137;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2138: {
if (l3 === undefined) break b2138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2139: {
return l2;
}
}
function f369(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f370(l0,l1) {
let l3,l2;
b2140: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2141: {
if (l3 === undefined) break b2141;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2142: {
return l2;
}
}
function g371(l0,l1) {
let l3,l4,l2;
b2143: {
l3 = undefined;
l4 = new O11("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2144: {
if (l3 === undefined) break b2144;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2145: {
return l2;
}
}
function f371(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2146: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2146;
l5 = l4;
l6 = f370(l0,l1); if (l6 === undefined) break b2146;
l7 = l6;
l8 = new O60(l5,l7,"internal_audit");
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2147: {
if (l3 === undefined) break b2147;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2148: {
return l2;
}
}
function f372(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2149: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b2149;
l5 = l4;
l6 = f141(l0,l1); if (l6 === undefined) break b2149;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2149;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2150: {
if (l3 === undefined) break b2150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2151: {
return l2;
}
}
function f373(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2152: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2152;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2152;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2152;
l8 = l7;
l9 = f368(l0,l1); if (l9 === undefined) break b2152;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2152;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2152;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2152;
l13 = l12;
l14 = f36(l0,l1,l6,l8,l13); if (l14 === undefined) break b2152;
l15 = l14;
l16 = f369(l0,l1); if (l16 === undefined) break b2152;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2152;
l18 = l17;
l19 = f35(l0,l1,l18,l15); if (l19 === undefined) break b2152;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2153: {
if (l3 === undefined) break b2153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2154: {
return l2;
}
}
function f374(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2155: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2155;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2155;
if ((l5 === false)) break b2155;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2155;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2155;
if (!(l7 === false)) break b2155;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2155;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2155;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2155;
if ((l11 === false)) break b2155;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2156: {
if (l3 === undefined) break b2156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2157: {
return l2;
}
}
function f375(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2158: {
b2159: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2159;
l5 = l4;
l6 = f373(l0,l1); if (l6 === undefined) break b2159;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2159;
if ((l8 === false)) break b2159;
l9 = f369(l0,l1); if (l9 === undefined) break b2159;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2159;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2159;
l13 = l12;
l14 = f35(l0,l1,l11,l13); if (l14 === undefined) break b2159;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2160: {
if (l3 !== undefined) break b2160;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2160;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2160;
l6 = null;
if (!Q(l5, l6)) break b2160;
l7 = f374(l0,l1); if (l7 === undefined) break b2160;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2161: {
if (l3 !== undefined) break b2161;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2161;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2161;
l6 = l5;
l7 = f190(l0,l1,l6); if (l7 === undefined) break b2161;
l8 = l7;
l9 = H(l8) ? l8.first : undefined; if (l9 === undefined && (l9 = S(l8, "first")) === undefined) break b2161;
l10 = l9;
l11 = f374(l0,l1); if (l11 === undefined) break b2161;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2161;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2161;
if ((l14 === false)) break b2161;
l15 = f374(l0,l1); if (l15 === undefined) break b2161;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2162: {
if (l3 !== undefined) break b2162;
l4 = f375(l0,l1); if (l4 === undefined) break b2162;
if ((l4 === false)) break b2162;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2162;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2162;
l7 = l6;
l8 = f190(l0,l1,l7); if (l8 === undefined) break b2162;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2163: {
if (l3 !== undefined) break b2163;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2163;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2163;
l6 = l5;
l7 = f190(l0,l1,l6); if (l7 === undefined) break b2163;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2163;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2163;
l13 = l12;
l14 = f369(l0,l1); if (l14 === undefined) break b2163;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2163;
l16 = l15;
l17 = f35(l0,l1,l16,l13); if (l17 === undefined) break b2163;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2164: {
if (l3 === undefined) break b2164;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2165: {
return l2;
}
}
function f376(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2166: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2166;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2166;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2166;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2166;
l9 = l8;
l10 = f199(l0,l1,l7,l9); if (l10 === undefined) break b2166;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2167: {
if (l3 === undefined) break b2167;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2168: {
return l2;
}
}
function f377(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function f378(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2169: {
b2170: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2170;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2170;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2170;
if ((l10 === false)) break b2170;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2171: {
if (l4 !== undefined) break b2171;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2171;
l7 = l6;
l8 = f377(l0,l1); if (l8 === undefined) break b2171;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2171;
if ((l10 === false)) break b2171;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2172: {
if (l4 !== undefined) break b2172;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2173: {
if (l4 === undefined) break b2173;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2174: {
return l2;
}
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2175: {
b2176: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2176;
if ((l4 === false)) break b2176;
l5 = f369(l0,l1); if (l5 === undefined) break b2176;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2176;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2176;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2177: {
if (l3 !== undefined) break b2177;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2178: {
if (l3 === undefined) break b2178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2179: {
return l2;
}
}
function f379(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2180: {
b2181: {
l3 = undefined;
b2182: {
l4 = f369(l0,l1); if (l4 === undefined) break b2182;
if ((l4 === false)) break b2182;
break b2181;}
l5 = f370(l0,l1); if (l5 === undefined) break b2181;
l6 = l5;
l7 = [];
b2183: {
l8 = f368(l0,l1); if (l8 === undefined) break b2183;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2181;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2184: {
if (l3 !== undefined) break b2184;
b2185: {
l4 = f369(l0,l1); if (l4 === undefined) break b2185;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2185;
if ((l5 === false)) break b2185;
break b2184;}
l6 = f372(l0,l1); if (l6 === undefined) break b2184;
l7 = l6;
l8 = f368(l0,l1); if (l8 === undefined) break b2184;
l9 = l8;
l10 = f369(l0,l1); if (l10 === undefined) break b2184;
l11 = l10;
l12 = f150(l0,l1,l7,l9,l11); if (l12 === undefined) break b2184;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2186: {
if (l3 !== undefined) break b2186;
l4 = f369(l0,l1); if (l4 === undefined) break b2186;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2186;
if (!(l5 === "unset")) break b2186;
l6 = f372(l0,l1); if (l6 === undefined) break b2186;
l7 = l6;
l8 = f368(l0,l1); if (l8 === undefined) break b2186;
l9 = l8;
l10 = f369(l0,l1); if (l10 === undefined) break b2186;
l11 = l10;
l12 = f140(l0,l1,l7,l9,l11,"interval"); if (l12 === undefined) break b2186;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2187: {
if (l3 !== undefined) break b2187;
b2188: {
l4 = f376(l0,l1); if (l4 === undefined) break b2188;
if ((l4 === false)) break b2188;
break b2187;}
l5 = f369(l0,l1); if (l5 === undefined) break b2187;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2187;
l8 = l7;
l9 = f370(l0,l1); if (l9 === undefined) break b2187;
l10 = l9;
l11 = f368(l0,l1); if (l11 === undefined) break b2187;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O9("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2187;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2189: {
if (l3 !== undefined) break b2189;
b2190: {
l4 = f377(l0,l1); if (l4 === undefined) break b2190;
if ((l4 === false)) break b2190;
break b2189;}
l5 = f369(l0,l1); if (l5 === undefined) break b2189;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2189;
l8 = l7;
l9 = f376(l0,l1); if (l9 === undefined) break b2189;
l10 = l9;
l11 = f192(l0,l1,l10); if (l11 === undefined) break b2189;
l12 = l11;
l13 = ["audit_report",l12];
l14 = b_concat(".",l13); if (l14 === undefined) break b2189;
l15 = l14;
l16 = f370(l0,l1); if (l16 === undefined) break b2189;
l17 = l16;
l18 = f368(l0,l1); if (l18 === undefined) break b2189;
l19 = l18;
l20 = f376(l0,l1); if (l20 === undefined) break b2189;
l21 = H(l20) ? l20.name : undefined; if (l21 === undefined && (l21 = S(l20, "name")) === undefined) break b2189;
l22 = l21;
l23 = new O3(l8);
l24 = new RegoSet();
l25 = new O8(l15);
l24.add(l25);
l23["missing"] = l24;
l26 = new O17(l22);
l23["values"] = l26;
l27 = f25(l0,l1,l17,l19,"indeterminate",l23); if (l27 === undefined) break b2189;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2191: {
if (l3 !== undefined) break b2191;
l4 = f376(l0,l1); if (l4 === undefined) break b2191;
l5 = l4;
l6 = f378(l0,l1,l5); if (l6 === undefined) break b2191;
l7 = l6;
l8 = l7;
l9 = [];
b2192: {
l10 = f86(l0,l1,"working"); if (l10 === undefined) break b2192;
if ((l10 === false)) break b2192;
l11 = f373(l0,l1); if (l11 === undefined) break b2192;
l12 = l11;
l13 = f369(l0,l1); if (l13 === undefined) break b2192;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2192;
l15 = l14;
l16 = f369(l0,l1); if (l16 === undefined) break b2192;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2192;
l18 = l17;
l19 = f376(l0,l1); if (l19 === undefined) break b2192;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2192;
l21 = l20;
l22 = f368(l0,l1); if (l22 === undefined) break b2192;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2192;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2192;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2192;
l26 = l25;
l27 = f377(l0,l1); if (l27 === undefined) break b2192;
l28 = l27;
l29 = [];
l30 = new O19("counted_from",l12);
l29.push(l30);
l31 = new O20(l15,"interval",l18);
l29.push(l31);
l32 = new O19("period",l21);
l29.push(l32);
l33 = new O20(l26,"due_on",l28);
l29.push(l33);
l34 = l29;
{
const k2193 = keysOf(l34), v2193 = valuesOf(l34);
for (let n2193 = 0; n2193 < v2193.length; n2193++) {
l35 = k2193 === null ? n2193 : k2193[n2193];
l36 = v2193[n2193];
b2194: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f369(l0,l1); if (l40 === undefined) break b2191;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2191;
l43 = l42;
l44 = f368(l0,l1); if (l44 === undefined) break b2191;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2191;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2191;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2191;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2191;
l51 = l50;
l52 = f376(l0,l1); if (l52 === undefined) break b2191;
l53 = l52;
l54 = f373(l0,l1); if (l54 === undefined) break b2191;
l55 = l54;
l56 = f143(l0,l1,l53,l55); if (l56 === undefined) break b2191;
l57 = l56;
l58 = f368(l0,l1); if (l58 === undefined) break b2191;
l59 = l58;
l60 = f369(l0,l1); if (l60 === undefined) break b2191;
l61 = l60;
l62 = f147(l0,l1,l59,l61,l57); if (l62 === undefined) break b2191;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2191;
l65 = l64;
l66 = f379(l0,l1); if (l66 === undefined) break b2191;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2191;
l69 = l68;
l70 = f370(l0,l1); if (l70 === undefined) break b2191;
l71 = l70;
l72 = f368(l0,l1); if (l72 === undefined) break b2191;
l73 = l72;
l74 = [];
b2195: {
l75 = f371(l0,l1); if (l75 === undefined) break b2195;
l76 = D(l75, l8); if (l76 === undefined) break b2195;
if ((l76 === false)) break b2195;
l77 = f369(l0,l1); if (l77 === undefined) break b2195;
l78 = l77;
l79 = f70(l0,l1,l78); if (l79 === undefined) break b2195;
l80 = l79;
{
const k2196 = keysOf(l80), v2196 = valuesOf(l80);
for (let n2196 = 0; n2196 < v2196.length; n2196++) {
l81 = k2196 === null ? n2196 : k2196[n2196];
l82 = v2196[n2196];
b2197: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2198: {
l87 = f371(l0,l1); if (l87 === undefined) break b2198;
l88 = D(l87, l8); if (l88 === undefined) break b2198;
l89 = l88;
l90 = f369(l0,l1); if (l90 === undefined) break b2198;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2198;
l93 = l92;
l94 = f376(l0,l1); if (l94 === undefined) break b2198;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2198;
l96 = l95;
l97 = new O17(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2198;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f377(l0,l1); if (l101 === undefined) break b2191;
l102 = l101;
l103 = f376(l0,l1); if (l103 === undefined) break b2191;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2191;
l105 = l104;
l106 = new RegoSet();
b2199: {
l107 = f375(l0,l1); if (l107 === undefined) break b2199;
if ((l107 === false)) break b2199;
l108 = f369(l0,l1); if (l108 === undefined) break b2199;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2199;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2199;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O61(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2191;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2200: {
if (l3 === undefined) break b2200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2201: {
return l2;
}
}
function f380(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2202: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2202;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2202;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2203: {
if (l3 === undefined) break b2203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2204: {
return l2;
}
}
function f381(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2205: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2205;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2205;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2205;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2205;
if (!(l7 === "ip_address")) break b2205;
l8 = f381(l0,l1); if (l8 === undefined) break b2205;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2205;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2205;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2206: {
if (l3 === undefined) break b2206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2207: {
return l2;
}
}
function f382(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f383(l0,l1) {
let l3,l2;
b2208: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2209: {
if (l3 === undefined) break b2209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2210: {
return l2;
}
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2211: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2211;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2211;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2212: {
if (l3 === undefined) break b2212;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2213: {
return l2;
}
}
function f384(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2214: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2214;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2214;
l8 = l7;
l9 = f384(l0,l1); if (l9 === undefined) break b2214;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b2214;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2215: {
if (l3 === undefined) break b2215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2216: {
return l2;
}
}
function f385(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2217: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2217;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2217;
l7 = l6;
l8 = f381(l0,l1); if (l8 === undefined) break b2217;
l9 = l8;
l10 = f382(l0,l1); if (l10 === undefined) break b2217;
l11 = l10;
l12 = f141(l0,l1); if (l12 === undefined) break b2217;
l13 = l12;
l14 = f144(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2217;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2218: {
if (l3 === undefined) break b2218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2219: {
return l2;
}
}
function f386(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2220: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2220;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2220;
if ((l5 === false)) break b2220;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2220;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2220;
if (!(l7 === true)) break b2220;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2221: {
if (l3 === undefined) break b2221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2222: {
return l2;
}
}
function f387(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2223: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2223;
l5 = l4;
l6 = f384(l0,l1); if (l6 === undefined) break b2223;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b2223;
l9 = l8;
l10 = new RegoSet();
b2224: {
l11 = f386(l0,l1); if (l11 === undefined) break b2224;
l12 = H(l11) ? l11.status : undefined; if (l12 === undefined && (l12 = S(l11, "status")) === undefined) break b2224;
l13 = l12;
l10.add(l13);
}
l14 = l10;
l15 = b_or(l14,l9); if (l15 === undefined) break b2223;
l16 = l15;
l17 = new RegoSet();
b2225: {
l18 = f387(l0,l1); if (l18 === undefined) break b2225;
if ((l18 === false)) break b2225;
l17.add("due");
}
l19 = l17;
l20 = b_or(l16,l19); if (l20 === undefined) break b2223;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2226: {
if (l3 === undefined) break b2226;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2227: {
return l2;
}
}
function f388(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2228: {
l2 = new RegoSet();
}
b2229: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2229;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2229;
if (!(l5 === "unknown")) break b2229;
l6 = new O9("last_done_on");
l2.add(l6);
}
b2230: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2230;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2230;
if (!(l5 === "unset")) break b2230;
l6 = new O8("account_review.interval");
l2.add(l6);
}
b2231: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2231;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2231;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2231;
if ((l9 === false)) break b2231;
l10 = f384(l0,l1); if (l10 === undefined) break b2231;
l11 = H(l10) ? l10.act_within : undefined; if (l11 === undefined && (l11 = S(l10, "act_within")) === undefined) break b2231;
if (!(l11 === "unset")) break b2231;
l12 = new O8("account_review.findings.act_within");
l2.add(l12);
}
b2232: {
return l2;
}
}
function f389(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l2;
b2233: {
l3 = undefined;
l4 = new O11("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2234: {
if (l3 === undefined) break b2234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2235: {
return l2;
}
}
function f390(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2236: {
l2 = new RegoSet();
}
b2237: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2237;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2237;
l7 = l6;
{
const k2238 = keysOf(l7), v2238 = valuesOf(l7);
for (let n2238 = 0; n2238 < v2238.length; n2238++) {
l8 = k2238 === null ? n2238 : k2238[n2238];
l9 = v2238[n2238];
b2239: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2240: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2240;
l5 = l4;
l6 = f382(l0,l1); if (l6 === undefined) break b2240;
l7 = l6;
l8 = f386(l0,l1); if (l8 === undefined) break b2240;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2240;
l10 = l9;
l11 = f147(l0,l1,l5,l7,l10); if (l11 === undefined) break b2240;
l12 = l11;
{
const k2241 = keysOf(l12), v2241 = valuesOf(l12);
for (let n2241 = 0; n2241 < v2241.length; n2241++) {
l13 = k2241 === null ? n2241 : k2241[n2241];
l14 = v2241[n2241];
b2242: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2243: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2243;
l5 = l4;
l6 = f384(l0,l1); if (l6 === undefined) break b2243;
l7 = l6;
l8 = f63(l0,l1,l5,l7); if (l8 === undefined) break b2243;
l9 = l8;
{
const k2244 = keysOf(l9), v2244 = valuesOf(l9);
for (let n2244 = 0; n2244 < v2244.length; n2244++) {
l10 = k2244 === null ? n2244 : k2244[n2244];
l11 = v2244[n2244];
b2245: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2246: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2246;
if ((l4 === false)) break b2246;
l5 = f382(l0,l1); if (l5 === undefined) break b2246;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2246;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2246;
l9 = l8;
{
const k2247 = keysOf(l9), v2247 = valuesOf(l9);
for (let n2247 = 0; n2247 < v2247.length; n2247++) {
l10 = k2247 === null ? n2247 : k2247[n2247];
l11 = v2247[n2247];
b2248: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2249: {
return l2;
}
}
function f391(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2250: {
l2 = new RegoSet();
}
b2251: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2251;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2251;
l6 = l5;
l7 = f390(l0,l1); if (l7 === undefined) break b2251;
l8 = D(l7, l6); if (l8 === undefined) break b2251;
l9 = l8;
l10 = f382(l0,l1); if (l10 === undefined) break b2251;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2251;
l13 = l12;
l14 = f386(l0,l1); if (l14 === undefined) break b2251;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2251;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2251;
l17 = l16;
l18 = new O17(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2251;
l20 = l19;
l2.add(l20);
}
b2252: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2252;
l5 = l4;
l6 = f384(l0,l1); if (l6 === undefined) break b2252;
l7 = l6;
l8 = f76(l0,l1,l5,l7); if (l8 === undefined) break b2252;
l9 = l8;
{
const k2253 = keysOf(l9), v2253 = valuesOf(l9);
for (let n2253 = 0; n2253 < v2253.length; n2253++) {
l10 = k2253 === null ? n2253 : k2253[n2253];
l11 = v2253[n2253];
b2254: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2255: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2255;
if ((l4 === false)) break b2255;
l5 = f382(l0,l1); if (l5 === undefined) break b2255;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2255;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2255;
l9 = l8;
l2.add(l9);
}
b2256: {
return l2;
}
}
function f392(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2257: {
b2258: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2258;
if ((l4 === false)) break b2258;
l5 = f382(l0,l1); if (l5 === undefined) break b2258;
l6 = l5;
l7 = f386(l0,l1); if (l7 === undefined) break b2258;
l8 = H(l7) ? l7.started : undefined; if (l8 === undefined && (l8 = S(l7, "started")) === undefined) break b2258;
l9 = l8;
l10 = f386(l0,l1); if (l10 === undefined) break b2258;
l11 = H(l10) ? l10.period : undefined; if (l11 === undefined && (l11 = S(l10, "period")) === undefined) break b2258;
l12 = l11;
l13 = f87(l0,l1,l6,l9,l12); if (l13 === undefined) break b2258;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2259: {
if (l3 !== undefined) break b2259;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2260: {
if (l3 === undefined) break b2260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2261: {
return l2;
}
}
function f393(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2262: {
b2263: {
l3 = undefined;
b2264: {
l4 = f382(l0,l1); if (l4 === undefined) break b2264;
if ((l4 === false)) break b2264;
break b2263;}
l5 = f383(l0,l1); if (l5 === undefined) break b2263;
l6 = l5;
l7 = [];
b2265: {
l8 = f381(l0,l1); if (l8 === undefined) break b2265;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2263;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2266: {
if (l3 !== undefined) break b2266;
l4 = f388(l0,l1); if (l4 === undefined) break b2266;
l5 = l4;
l6 = f389(l0,l1); if (l6 === undefined) break b2266;
l7 = l6;
l8 = f62(l0,l1,l5,l7); if (l8 === undefined) break b2266;
l9 = l8;
l10 = f385(l0,l1); if (l10 === undefined) break b2266;
l11 = l10;
l12 = f384(l0,l1); if (l12 === undefined) break b2266;
l13 = l12;
l14 = f72(l0,l1,l11,l13); if (l14 === undefined) break b2266;
l15 = l14;
l16 = [];
b2267: {
l17 = f386(l0,l1); if (l17 === undefined) break b2267;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2267;
l19 = l18;
l20 = f390(l0,l1); if (l20 === undefined) break b2267;
l21 = D(l20, l19); if (l21 === undefined) break b2267;
if ((l21 === false)) break b2267;
l22 = f382(l0,l1); if (l22 === undefined) break b2267;
l23 = l22;
l24 = f70(l0,l1,l23); if (l24 === undefined) break b2267;
l25 = l24;
{
const k2268 = keysOf(l25), v2268 = valuesOf(l25);
for (let n2268 = 0; n2268 < v2268.length; n2268++) {
l26 = k2268 === null ? n2268 : k2268[n2268];
l27 = v2268[n2268];
b2269: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2270: {
l32 = f387(l0,l1); if (l32 === undefined) break b2270;
if ((l32 === false)) break b2270;
l33 = f382(l0,l1); if (l33 === undefined) break b2270;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2270;
l35 = l34;
l36 = f68(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2270;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f73(l0,l1,l39); if (l40 === undefined) break b2266;
l41 = l40;
l42 = f383(l0,l1); if (l42 === undefined) break b2266;
l43 = l42;
l44 = f381(l0,l1); if (l44 === undefined) break b2266;
l45 = l44;
l46 = f391(l0,l1); if (l46 === undefined) break b2266;
l47 = l46;
l48 = f389(l0,l1); if (l48 === undefined) break b2266;
l49 = l48;
l50 = f392(l0,l1); if (l50 === undefined) break b2266;
l51 = l50;
l52 = new Bare();
b2271: {
l53 = f386(l0,l1); if (l53 === undefined) break b2271;
l54 = H(l53) ? l53.period : undefined; if (l54 === undefined && (l54 = S(l53, "period")) === undefined) break b2271;
l55 = H(l54) ? l54.last : undefined; if (l55 === undefined && (l55 = S(l54, "last")) === undefined) break b2271;
l56 = l55;
l57 = f386(l0,l1); if (l57 === undefined) break b2271;
l58 = H(l57) ? l57.period : undefined; if (l58 === undefined && (l58 = S(l57, "period")) === undefined) break b2271;
l59 = H(l58) ? l58.name : undefined; if (l59 === undefined && (l59 = S(l58, "name")) === undefined) break b2271;
l60 = l59;
l61 = new O28(l56,l60);
l62 = l61;
{
const k2272 = keysOf(l62), v2272 = valuesOf(l62);
for (let n2272 = 0; n2272 < v2272.length; n2272++) {
l63 = k2272 === null ? n2272 : k2272[n2272];
l64 = v2272[n2272];
b2273: {
l65 = l63;
l66 = l64;
insertOnce(l52, l65, l66);
}
}
}
}
l67 = l52;
l68 = f393(l0,l1); if (l68 === undefined) break b2266;
l69 = l68;
l70 = new O62(l47,l49,l41,l51,l67,l69);
l71 = f25(l0,l1,l43,l45,l9,l70); if (l71 === undefined) break b2266;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b2274: {
if (l3 === undefined) break b2274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2275: {
return l2;
}
}
function f394(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2276: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2276;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2276;
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
function f395(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2279: {
l3 = undefined;
l4 = f395(l0,l1); if (l4 === undefined) break b2279;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2279;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2279;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2280: {
if (l3 === undefined) break b2280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2281: {
return l2;
}
}
function f396(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f397(l0,l1) {
let l3,l2;
b2282: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2283: {
if (l3 === undefined) break b2283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2284: {
return l2;
}
}
function g398(l0,l1) {
let l3,l4,l2;
b2285: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2286: {
if (l3 === undefined) break b2286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2287: {
return l2;
}
}
function f398(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function f399(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2288: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2288;
l11 = l10;
l12 = new RegoSet();
b2289: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2289;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2289;
{
const k2290 = keysOf(l15), v2290 = valuesOf(l15);
for (let n2290 = 0; n2290 < v2290.length; n2290++) {
l16 = k2290 === null ? n2290 : k2290[n2290];
l17 = v2290[n2290];
b2291: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2291;
l21 = l20;
{
const k2292 = keysOf(l21), v2292 = valuesOf(l21);
for (let n2292 = 0; n2292 < v2292.length; n2292++) {
l22 = k2292 === null ? n2292 : k2292[n2292];
l23 = v2292[n2292];
b2293: {
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
b2294: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2294;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2294;
{
const k2295 = keysOf(l30), v2295 = valuesOf(l30);
for (let n2295 = 0; n2295 < v2295.length; n2295++) {
l31 = k2295 === null ? n2295 : k2295[n2295];
l32 = v2295[n2295];
b2296: {
l33 = l31;
l34 = l32;
l35 = ["code","clause","also","borne_by","imposed_by"];
l36 = b_object_filter(l34,l35); if (l36 === undefined) break b2296;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2288;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2297: {
if (l6 === undefined) break b2297;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2298: {
return l2;
}
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2299: {
b2300: {
l3 = undefined;
b2301: {
l4 = f396(l0,l1); if (l4 === undefined) break b2301;
if ((l4 === false)) break b2301;
break b2300;}
l5 = f397(l0,l1); if (l5 === undefined) break b2300;
l6 = l5;
l7 = [];
b2302: {
l8 = f395(l0,l1); if (l8 === undefined) break b2302;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2300;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2303: {
if (l3 !== undefined) break b2303;
l4 = f398(l0,l1); if (l4 === undefined) break b2303;
l5 = l4;
l6 = f395(l0,l1); if (l6 === undefined) break b2303;
l7 = l6;
l8 = f396(l0,l1); if (l8 === undefined) break b2303;
l9 = l8;
l10 = f399(l0,l1,l5,l7,l9); if (l10 === undefined) break b2303;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2304: {
if (l3 === undefined) break b2304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2305: {
return l2;
}
}
function f400(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2306: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2306;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2306;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2307: {
if (l3 === undefined) break b2307;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2308: {
return l2;
}
}
function f401(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2309: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2309;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2309;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2309;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2310: {
if (l3 === undefined) break b2310;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2311: {
return l2;
}
}
function f402(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f403(l0,l1) {
let l3,l2;
b2312: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2313: {
if (l3 === undefined) break b2313;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2314: {
return l2;
}
}
function g404(l0,l1) {
let l3,l4,l2;
b2315: {
l3 = undefined;
l4 = new O47("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2316: {
if (l3 === undefined) break b2316;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2317: {
return l2;
}
}
function f404(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2318: {
b2319: {
l3 = undefined;
b2320: {
l4 = f402(l0,l1); if (l4 === undefined) break b2320;
if ((l4 === false)) break b2320;
break b2319;}
l5 = f403(l0,l1); if (l5 === undefined) break b2319;
l6 = l5;
l7 = [];
b2321: {
l8 = f401(l0,l1); if (l8 === undefined) break b2321;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2319;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2322: {
if (l3 !== undefined) break b2322;
l4 = f404(l0,l1); if (l4 === undefined) break b2322;
l5 = l4;
l6 = f401(l0,l1); if (l6 === undefined) break b2322;
l7 = l6;
l8 = f402(l0,l1); if (l8 === undefined) break b2322;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b2322;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2323: {
if (l3 === undefined) break b2323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2324: {
return l2;
}
}
function f405(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2325: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2325;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2325;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2326: {
if (l3 === undefined) break b2326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2327: {
return l2;
}
}
function f406(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2328: {
l3 = undefined;
l4 = f406(l0,l1); if (l4 === undefined) break b2328;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2328;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2328;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2329: {
if (l3 === undefined) break b2329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2330: {
return l2;
}
}
function f407(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f408(l0,l1) {
let l3,l2;
b2331: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2332: {
if (l3 === undefined) break b2332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2333: {
return l2;
}
}
function g409(l0,l1) {
let l3,l4,l5,l2;
b2334: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2335: {
if (l3 === undefined) break b2335;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2336: {
return l2;
}
}
function f409(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2337: {
b2338: {
l3 = undefined;
b2339: {
l4 = f407(l0,l1); if (l4 === undefined) break b2339;
if ((l4 === false)) break b2339;
break b2338;}
l5 = f408(l0,l1); if (l5 === undefined) break b2338;
l6 = l5;
l7 = [];
b2340: {
l8 = f406(l0,l1); if (l8 === undefined) break b2340;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2338;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2341: {
if (l3 !== undefined) break b2341;
l4 = f409(l0,l1); if (l4 === undefined) break b2341;
l5 = l4;
l6 = f406(l0,l1); if (l6 === undefined) break b2341;
l7 = l6;
l8 = f407(l0,l1); if (l8 === undefined) break b2341;
l9 = l8;
l10 = f150(l0,l1,l5,l7,l9); if (l10 === undefined) break b2341;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2342: {
if (l3 === undefined) break b2342;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2343: {
return l2;
}
}
function f410(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2344: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2344;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2344;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2345: {
if (l3 === undefined) break b2345;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2346: {
return l2;
}
}
function f411(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2347: {
l3 = undefined;
l4 = f411(l0,l1); if (l4 === undefined) break b2347;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2347;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2347;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2348: {
if (l3 === undefined) break b2348;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2349: {
return l2;
}
}
function f412(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f413(l0,l1) {
let l3,l2;
b2350: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2351: {
if (l3 === undefined) break b2351;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2352: {
return l2;
}
}
function g414(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2353: {
l3 = undefined;
l4 = f412(l0,l1); if (l4 === undefined) break b2353;
l5 = H(l4) ? l4.max_failures : undefined; if (l5 === undefined && (l5 = S(l4, "max_failures")) === undefined) break b2353;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2353;
if ((l7 === false)) break b2353;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2353;
l9 = H(l8) ? l8.consecutive_failures : undefined; if (l9 === undefined && (l9 = S(l8, "consecutive_failures")) === undefined) break b2353;
l10 = l9;
l11 = f412(l0,l1); if (l11 === undefined) break b2353;
l12 = H(l11) ? l11.max_failures : undefined; if (l12 === undefined && (l12 = S(l11, "max_failures")) === undefined) break b2353;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b2353;
if ((l14 === false)) break b2353;
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
function f414(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2356: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2356;
if ((l4 === false)) break b2356;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2356;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2356;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2356;
if (!(l7 === true)) break b2356;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2356;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2356;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2356;
if (!(l10 === true)) break b2356;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2357: {
if (l3 === undefined) break b2357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2358: {
return l2;
}
}
function f415(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2359: {
l3 = undefined;
l4 = f415(l0,l1); if (l4 === undefined) break b2359;
if ((l4 === false)) break b2359;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2359;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2359;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2359;
l8 = l7;
l9 = f412(l0,l1); if (l9 === undefined) break b2359;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2359;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2359;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2359;
if ((l13 === false)) break b2359;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2360: {
if (l3 === undefined) break b2360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2361: {
return l2;
}
}
function f416(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function f417(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2362: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2362;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2362;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2362;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2362;
l15 = l14;
if (!(l15 === "z")) break b2362;
l16 = b_count(l5); if (l16 === undefined) break b2362;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2362;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2362;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2363: {
if (l4 === undefined) break b2363;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2364: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2364;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2364;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2364;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2364;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2364;
if ((l16 === false)) break b2364;
l17 = b_count(l5); if (l17 === undefined) break b2364;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2364;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2364;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2365: {
if (l4 === undefined) break b2365;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2366: {
return l2;
}
}
function f418(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2367: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2367;
l9 = l8;
if (!(l9 === ".")) break b2367;
l10 = f417(l0,l1,l5); if (l10 === undefined) break b2367;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2367;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2367;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2367;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2367;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2368: {
if (l4 === undefined) break b2368;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2369: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2369;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2369;
if ((l10 === false)) break b2369;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2370: {
if (l4 === undefined) break b2370;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2371: {
return l2;
}
}
function f419(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2372: {
l4 = undefined;
l5 = l3;
l6 = f418(l0,l1,l5); if (l6 === undefined) break b2372;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2372;
if ((l8 === false)) break b2372;
l9 = f418(l0,l1,l5); if (l9 === undefined) break b2372;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2372;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2372;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2373: {
if (l4 === undefined) break b2373;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2374: {
l4 = undefined;
l5 = l3;
l6 = f418(l0,l1,l5); if (l6 === undefined) break b2374;
l7 = l6;
if (!(l7 === "")) break b2374;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2375: {
if (l4 === undefined) break b2375;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2376: {
return l2;
}
}
function f420(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2377: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2377;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2377;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2377;
l12 = D(l11, l9); if (l12 === undefined) break b2377;
b2378: {
b2379: {
break b2378;
}
break b2377;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2377;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2377;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2377;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2377;
l24 = D(l23, l15); if (l24 === undefined) break b2377;
b2380: {
b2381: {
break b2380;
}
break b2377;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2377;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2377;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2377;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2377;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2377;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2377;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2377;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2377;
l53 = l52;
l54 = f419(l0,l1,l5); if (l54 === undefined) break b2377;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2377;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2377;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2377;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2377;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2377;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2377;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2377;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2377;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2377;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2382: {
if (l4 === undefined) break b2382;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2383: {
return l2;
}
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2384: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2384;
l5 = l4;
l6 = f420(l0,l1,l5); if (l6 === undefined) break b2384;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2385: {
if (l3 === undefined) break b2385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2386: {
return l2;
}
}
function f421(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g421(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g422(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2387: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2387;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2387;
l6 = l5;
l7 = f420(l0,l1,l6); if (l7 === undefined) break b2387;
l8 = l7;
l9 = l8;
l10 = f421(l0,l1); if (l10 === undefined) break b2387;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2387;
if ((l12 === false)) break b2387;
l13 = f421(l0,l1); if (l13 === undefined) break b2387;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2387;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2388: {
if (l3 === undefined) break b2388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2389: {
return l2;
}
}
function f422(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g423(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2390: {
l2 = new RegoSet();
}
b2391: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2391;
if ((l4 === false)) break b2391;
b2392: {
l5 = f416(l0,l1); if (l5 === undefined) break b2392;
if ((l5 === false)) break b2392;
break b2391;}
l6 = f412(l0,l1); if (l6 === undefined) break b2391;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2391;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2391;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2391;
l12 = l11;
l13 = f422(l0,l1); if (l13 === undefined) break b2391;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2391;
if ((l15 === false)) break b2391;
l16 = f412(l0,l1); if (l16 === undefined) break b2391;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2391;
l19 = l18;
l2.add(l19);
}
b2393: {
return l2;
}
}
function f423(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b2394: {
l2 = new RegoSet();
}
b2395: {
l3 = undefined;
l4 = f412(l0,l1); if (l4 === undefined) break b2395;
l5 = H(l4) ? l4.max_failures : undefined; if (l5 === undefined && (l5 = S(l4, "max_failures")) === undefined) break b2395;
if (!(l5 === "unset")) break b2395;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2395;
l7 = H(l6) ? l6.consecutive_failures : undefined; if (l7 === undefined && (l7 = S(l6, "consecutive_failures")) === undefined) break b2395;
l8 = l7;
l9 = 0;
l10 = b_gt(l8,l9); if (l10 === undefined) break b2395;
if ((l10 === false)) break b2395;
l11 = new O8("login_lockout.max_failures");
l2.add(l11);
}
b2396: {
l3 = undefined;
l4 = f412(l0,l1); if (l4 === undefined) break b2396;
l5 = H(l4) ? l4.lock : undefined; if (l5 === undefined && (l5 = S(l4, "lock")) === undefined) break b2396;
if (!(l5 === "unset")) break b2396;
l6 = f414(l0,l1); if (l6 === undefined) break b2396;
if ((l6 === false)) break b2396;
b2397: {
l7 = f416(l0,l1); if (l7 === undefined) break b2397;
if ((l7 === false)) break b2397;
break b2396;}
l8 = new O8("login_lockout.lock");
l2.add(l8);
}
b2398: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2398;
if ((l4 === false)) break b2398;
b2399: {
l5 = f416(l0,l1); if (l5 === undefined) break b2399;
if ((l5 === false)) break b2399;
break b2398;}
b2400: {
l6 = f422(l0,l1); if (l6 === undefined) break b2400;
if ((l6 === false)) break b2400;
break b2398;}
l7 = new O9("last_failure_at");
l2.add(l7);
}
b2401: {
return l2;
}
}
function f424(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2402: {
b2403: {
l3 = undefined;
l4 = f415(l0,l1); if (l4 === undefined) break b2403;
if ((l4 === false)) break b2403;
l5 = f412(l0,l1); if (l5 === undefined) break b2403;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2403;
if ((l6 === false)) break b2403;
l7 = f412(l0,l1); if (l7 === undefined) break b2403;
l8 = H(l7) ? l7.unlock : undefined; if (l8 === undefined && (l8 = S(l7, "unlock")) === undefined) break b2403;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b2403;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2404: {
if (l3 !== undefined) break b2404;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2405: {
if (l3 === undefined) break b2405;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2406: {
return l2;
}
}
function f425(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f426(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2407: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2407;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2407;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2407;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2407;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2407;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2407;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2408: {
if (l4 === undefined) break b2408;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2409: {
return l2;
}
}
function f427(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2410: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2410;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2410;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2410;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2410;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2410;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2411: {
if (l5 === undefined) break b2411;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2412: {
return l2;
}
}
function f428(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2413: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2413;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2413;
l8 = D(l7, l5); if (l8 === undefined) break b2413;
b2414: {
b2415: {
break b2414;
}
break b2413;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2416: {
if (l4 === undefined) break b2416;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2417: {
return l2;
}
}
function f429(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2418: {
l4 = undefined;
l5 = l3;
l6 = f418(l0,l1,l5); if (l6 === undefined) break b2418;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2418;
if ((l8 === false)) break b2418;
l9 = f418(l0,l1,l5); if (l9 === undefined) break b2418;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2418;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2419: {
if (l4 === undefined) break b2419;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2420: {
l4 = undefined;
l5 = l3;
l6 = f418(l0,l1,l5); if (l6 === undefined) break b2420;
l7 = l6;
if (!(l7 === "")) break b2420;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2421: {
if (l4 === undefined) break b2421;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2422: {
return l2;
}
}
function f430(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2423: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f426(l0,l1,l6); if (l8 === undefined) break b2423;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2423;
l11 = l10;
l12 = l11;
l13 = f427(l0,l1,l6,l12); if (l13 === undefined) break b2423;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2423;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2423;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2423;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2423;
l24 = l23;
l25 = f428(l0,l1,l24); if (l25 === undefined) break b2423;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2423;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2423;
l32 = l31;
l33 = f428(l0,l1,l32); if (l33 === undefined) break b2423;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2423;
l38 = l37;
l39 = f429(l0,l1,l6); if (l39 === undefined) break b2423;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2423;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2424: {
if (l5 === undefined) break b2424;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2425: {
return l2;
}
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2426: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2426;
if ((l4 === false)) break b2426;
l5 = f422(l0,l1); if (l5 === undefined) break b2426;
if ((l5 === false)) break b2426;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2426;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2426;
l8 = l7;
l9 = f412(l0,l1); if (l9 === undefined) break b2426;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2426;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2426;
l12 = l11;
l13 = f430(l0,l1,l8,l12); if (l13 === undefined) break b2426;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2427: {
if (l3 === undefined) break b2427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2428: {
return l2;
}
}
function f431(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2429: {
b2430: {
l3 = undefined;
b2431: {
l4 = f412(l0,l1); if (l4 === undefined) break b2431;
if ((l4 === false)) break b2431;
break b2430;}
l5 = f413(l0,l1); if (l5 === undefined) break b2430;
l6 = l5;
l7 = [];
b2432: {
l8 = f411(l0,l1); if (l8 === undefined) break b2432;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2430;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2433: {
if (l3 !== undefined) break b2433;
l4 = f423(l0,l1); if (l4 === undefined) break b2433;
l5 = l4;
l6 = f424(l0,l1); if (l6 === undefined) break b2433;
l7 = l6;
l8 = f118(l0,l1,l5,l7); if (l8 === undefined) break b2433;
l9 = l8;
l10 = f412(l0,l1); if (l10 === undefined) break b2433;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2433;
l13 = l12;
l14 = f425(l0,l1); if (l14 === undefined) break b2433;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2433;
l17 = l16;
l18 = f412(l0,l1); if (l18 === undefined) break b2433;
l19 = l18;
l20 = f423(l0,l1); if (l20 === undefined) break b2433;
l21 = l20;
l22 = f424(l0,l1); if (l22 === undefined) break b2433;
l23 = l22;
l24 = ["locked_out"];
l25 = f229(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2433;
l26 = l25;
l27 = f412(l0,l1); if (l27 === undefined) break b2433;
l28 = l27;
l29 = f84(l0,l1,l28); if (l29 === undefined) break b2433;
l30 = l29;
l31 = f413(l0,l1); if (l31 === undefined) break b2433;
l32 = l31;
l33 = f411(l0,l1); if (l33 === undefined) break b2433;
l34 = l33;
l35 = f424(l0,l1); if (l35 === undefined) break b2433;
l36 = l35;
l37 = f423(l0,l1); if (l37 === undefined) break b2433;
l38 = l37;
l39 = new Bare();
b2434: {
l40 = f431(l0,l1); if (l40 === undefined) break b2434;
l39["locked_until"] = l40;
}
b2435: {
b2436: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2436;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2436;
l44 = D(l43, "values"); if (l44 === undefined) break b2436;
l41 = merge(l44, l39);
break b2435;
}
l41 = l39;
}
l45 = l41;
l46 = new O41(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2433;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2437: {
if (l3 === undefined) break b2437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2438: {
return l2;
}
}
function f432(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2439: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2439;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2439;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2440: {
if (l3 === undefined) break b2440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2441: {
return l2;
}
}
function f433(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2442: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2442;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2442;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2442;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2443: {
if (l3 === undefined) break b2443;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2444: {
return l2;
}
}
function f434(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f435(l0,l1) {
let l3,l2;
b2445: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2446: {
if (l3 === undefined) break b2446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2447: {
return l2;
}
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2448: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2448;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2448;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2448;
if ((l7 === false)) break b2448;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2448;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2448;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2449: {
if (l3 === undefined) break b2449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2450: {
return l2;
}
}
function f436(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2451: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2451;
l5 = l4;
l6 = f434(l0,l1); if (l6 === undefined) break b2451;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2451;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2451;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2451;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2452: {
if (l3 === undefined) break b2452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2453: {
return l2;
}
}
function f437(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2454: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2454;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2454;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2455: {
if (l3 === undefined) break b2455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2456: {
return l2;
}
}
function f438(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25;
b2457: {
l2 = new RegoSet();
}
b2458: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2458;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2458;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2458;
if ((l8 === false)) break b2458;
l2.add("max_age");
}
b2459: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2459;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2459;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2459;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2459;
if ((l8 === false)) break b2459;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2459;
l10 = D(l9, "length"); if (l10 === undefined) break b2459;
l11 = l10;
l12 = f434(l0,l1); if (l12 === undefined) break b2459;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2459;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2459;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2459;
if ((l16 === false)) break b2459;
l2.add("min_length");
}
b2460: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2460;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2460;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2460;
{
const k2461 = keysOf(l6), v2461 = valuesOf(l6);
for (let n2461 = 0; n2461 < v2461.length; n2461++) {
l7 = k2461 === null ? n2461 : k2461[n2461];
l8 = v2461[n2461];
b2462: {
l9 = l7;
l10 = l8;
l11 = f438(l0,l1); if (l11 === undefined) break b2462;
l12 = l11;
b2463: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2463;
if ((l13 === false)) break b2463;
break b2462;}
l2.add("classes");
}
}
}
}
b2464: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2464;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2464;
if ((l5 === false)) break b2464;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2464;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2464;
if (!(l7 === true)) break b2464;
l2.add("default_changed");
}
b2465: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2465;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2465;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2465;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2465;
if ((l8 === false)) break b2465;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2465;
l10 = H(l9) ? l9.same_as_previous : undefined; if (l10 === undefined && (l10 = S(l9, "same_as_previous")) === undefined) break b2465;
l11 = l10;
l12 = b_is_number(l11); if (l12 === undefined) break b2465;
if ((l12 === false)) break b2465;
l13 = f434(l0,l1); if (l13 === undefined) break b2465;
l14 = H(l13) ? l13.history : undefined; if (l14 === undefined && (l14 = S(l13, "history")) === undefined) break b2465;
l15 = H(l14) ? l14.value : undefined; if (l15 === undefined && (l15 = S(l14, "value")) === undefined) break b2465;
l16 = l15;
l17 = b_is_number(l16); if (l17 === undefined) break b2465;
if ((l17 === false)) break b2465;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b2465;
l19 = H(l18) ? l18.same_as_previous : undefined; if (l19 === undefined && (l19 = S(l18, "same_as_previous")) === undefined) break b2465;
l20 = l19;
l21 = f434(l0,l1); if (l21 === undefined) break b2465;
l22 = H(l21) ? l21.history : undefined; if (l22 === undefined && (l22 = S(l21, "history")) === undefined) break b2465;
l23 = H(l22) ? l22.value : undefined; if (l23 === undefined && (l23 = S(l22, "value")) === undefined) break b2465;
l24 = l23;
l25 = b_lte(l20,l24); if (l25 === undefined) break b2465;
if ((l25 === false)) break b2465;
l2.add("history");
}
b2466: {
return l2;
}
}
function f439(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2467: {
l3 = undefined;
l4 = new RegoSet();
b2468: {
l5 = f434(l0,l1); if (l5 === undefined) break b2468;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2468;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2468;
{
const k2469 = keysOf(l7), v2469 = valuesOf(l7);
for (let n2469 = 0; n2469 < v2469.length; n2469++) {
l8 = k2469 === null ? n2469 : k2469[n2469];
l9 = v2469[n2469];
b2470: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2471: {
l14 = f438(l0,l1); if (l14 === undefined) break b2471;
{
const k2472 = keysOf(l14), v2472 = valuesOf(l14);
for (let n2472 = 0; n2472 < v2472.length; n2472++) {
l15 = k2472 === null ? n2472 : k2472[n2472];
l16 = v2472[n2472];
b2473: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2467;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2474: {
if (l3 === undefined) break b2474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2475: {
return l2;
}
}
function f440(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l2;
b2476: {
l3 = undefined;
l4 = new O65("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2477: {
if (l3 === undefined) break b2477;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2478: {
return l2;
}
}
function f441(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2479: {
l3 = undefined;
l4 = new RegoSet();
b2480: {
l5 = f439(l0,l1); if (l5 === undefined) break b2480;
{
const k2481 = keysOf(l5), v2481 = valuesOf(l5);
for (let n2481 = 0; n2481 < v2481.length; n2481++) {
l6 = k2481 === null ? n2481 : k2481[n2481];
l7 = v2481[n2481];
b2482: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2483: {
l11 = f440(l0,l1); if (l11 === undefined) break b2483;
l10["classes"] = l11;
}
b2484: {
b2485: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2485;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2485;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2485;
l12 = merge(l15, l10);
break b2484;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2482;
l19 = l18;
l20 = f441(l0,l1); if (l20 === undefined) break b2482;
l21 = D(l20, l9); if (l21 === undefined) break b2482;
l22 = l21;
l23 = f434(l0,l1); if (l23 === undefined) break b2482;
l24 = D(l23, l9); if (l24 === undefined) break b2482;
l25 = l24;
l26 = f75(l0,l1,l22,l25,l19); if (l26 === undefined) break b2482;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2486: {
if (l3 === undefined) break b2486;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2487: {
return l2;
}
}
function f442(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2488: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2488;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2488;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2488;
if ((l7 === false)) break b2488;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2489: {
if (l3 === undefined) break b2489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2490: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2490;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2490;
l6 = null;
if (!Q(l5, l6)) break b2490;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2491: {
if (l3 === undefined) break b2491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2492: {
return l2;
}
}
function f443(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2493: {
l2 = new RegoSet();
}
b2494: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2494;
{
const k2495 = keysOf(l4), v2495 = valuesOf(l4);
for (let n2495 = 0; n2495 < v2495.length; n2495++) {
l5 = k2495 === null ? n2495 : k2495[n2495];
l6 = v2495[n2495];
b2496: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2496;
if (!(l9 === "unset")) break b2496;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2496;
l12 = l11;
l13 = new O8(l12);
l2.add(l13);
}
}
}
}
b2497: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2497;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2497;
if ((l5 === false)) break b2497;
b2498: {
l6 = f436(l0,l1); if (l6 === undefined) break b2498;
if ((l6 === false)) break b2498;
break b2497;}
l7 = new O9("changed_on");
l2.add(l7);
}
b2499: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2499;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2499;
if ((l5 === false)) break b2499;
b2500: {
l6 = f443(l0,l1); if (l6 === undefined) break b2500;
if ((l6 === false)) break b2500;
break b2499;}
l7 = new O9("same_as_previous");
l2.add(l7);
}
b2501: {
return l2;
}
}
function f444(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2502: {
l3 = undefined;
l4 = [];
b2503: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2504 = keysOf(l6), v2504 = valuesOf(l6);
for (let n2504 = 0; n2504 < v2504.length; n2504++) {
l7 = k2504 === null ? n2504 : k2504[n2504];
l8 = v2504[n2504];
b2505: {
l9 = l7;
l10 = l8;
l11 = f439(l0,l1); if (l11 === undefined) break b2505;
l12 = D(l11, l10); if (l12 === undefined) break b2505;
if ((l12 === false)) break b2505;
l13 = f434(l0,l1); if (l13 === undefined) break b2505;
l14 = D(l13, l10); if (l14 === undefined) break b2505;
l15 = l14;
l16 = f68(l0,l1,"change_password",l15); if (l16 === undefined) break b2505;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2506: {
if (l3 === undefined) break b2506;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2507: {
return l2;
}
}
function f445(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2508: {
b2509: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2509;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2509;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2509;
if ((l9 === false)) break b2509;
l10 = f439(l0,l1); if (l10 === undefined) break b2509;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2510: {
if (l3 !== undefined) break b2510;
l4 = new RegoSet();
b2511: {
l5 = f434(l0,l1); if (l5 === undefined) break b2511;
{
const k2512 = keysOf(l5), v2512 = valuesOf(l5);
for (let n2512 = 0; n2512 < v2512.length; n2512++) {
l6 = k2512 === null ? n2512 : k2512[n2512];
l7 = v2512[n2512];
b2513: {
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
b2514: {
if (l3 === undefined) break b2514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2515: {
return l2;
}
}
function f446(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function f447(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2516: {
b2517: {
l4 = undefined;
l5 = l3;
l6 = f439(l0,l1); if (l6 === undefined) break b2517;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2517;
if ((l8 === false)) break b2517;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2518: {
if (l4 !== undefined) break b2518;
l5 = l3;
l6 = f434(l0,l1); if (l6 === undefined) break b2518;
l7 = D(l6, l5); if (l7 === undefined) break b2518;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2518;
if (!(l8 === "unset")) break b2518;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2519: {
if (l4 !== undefined) break b2519;
l5 = l3;
l6 = new O66("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2519;
l9 = l8;
l10 = new RegoSet();
b2520: {
l11 = f444(l0,l1); if (l11 === undefined) break b2520;
{
const k2521 = keysOf(l11), v2521 = valuesOf(l11);
for (let n2521 = 0; n2521 < v2521.length; n2521++) {
l12 = k2521 === null ? n2521 : k2521[n2521];
l13 = v2521[n2521];
b2522: {
l14 = l12;
if (!O(l13)) break b2522;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2522;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2522;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2519;
if ((l20 === false)) break b2519;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2523: {
if (l4 !== undefined) break b2523;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2524: {
if (l4 === undefined) break b2524;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2525: {
return l2;
}
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2526: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2526;
l5 = l4;
l6 = f434(l0,l1); if (l6 === undefined) break b2526;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2526;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2526;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2526;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2527: {
if (l3 === undefined) break b2527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2528: {
return l2;
}
}
function f448(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2529: {
b2530: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2530;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2530;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2530;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2530;
if ((l8 === false)) break b2530;
l9 = f436(l0,l1); if (l9 === undefined) break b2530;
l10 = l9;
l11 = f434(l0,l1); if (l11 === undefined) break b2530;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2530;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2530;
l14 = l13;
l15 = f434(l0,l1); if (l15 === undefined) break b2530;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2530;
l17 = l16;
l18 = new Bare();
b2531: {
l19 = f437(l0,l1); if (l19 === undefined) break b2531;
l18["expires_on"] = l19;
}
b2532: {
l20 = f448(l0,l1); if (l20 === undefined) break b2532;
l18["may_change_from"] = l20;
}
b2533: {
b2534: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2534;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2534;
l24 = D(l23, "values"); if (l24 === undefined) break b2534;
l21 = merge(l24, l18);
break b2533;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f313(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2530;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2535: {
if (l3 !== undefined) break b2535;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2536: {
if (l3 === undefined) break b2536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2537: {
return l2;
}
}
function f449(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2538: {
b2539: {
l3 = undefined;
b2540: {
l4 = f434(l0,l1); if (l4 === undefined) break b2540;
if ((l4 === false)) break b2540;
break b2539;}
l5 = f435(l0,l1); if (l5 === undefined) break b2539;
l6 = l5;
l7 = [];
b2541: {
l8 = f433(l0,l1); if (l8 === undefined) break b2541;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2539;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2542: {
if (l3 !== undefined) break b2542;
l4 = f442(l0,l1); if (l4 === undefined) break b2542;
l5 = l4;
l6 = f444(l0,l1); if (l6 === undefined) break b2542;
l7 = l6;
l8 = f119(l0,l1,l5,l7); if (l8 === undefined) break b2542;
l9 = l8;
l10 = f445(l0,l1); if (l10 === undefined) break b2542;
l11 = l10;
l12 = [l11];
l13 = f73(l0,l1,l12); if (l13 === undefined) break b2542;
l14 = l13;
l15 = f435(l0,l1); if (l15 === undefined) break b2542;
l16 = l15;
l17 = f433(l0,l1); if (l17 === undefined) break b2542;
l18 = l17;
l19 = new RegoSet();
b2543: {
l20 = f446(l0,l1); if (l20 === undefined) break b2543;
{
const k2544 = keysOf(l20), v2544 = valuesOf(l20);
for (let n2544 = 0; n2544 < v2544.length; n2544++) {
l21 = k2544 === null ? n2544 : k2544[n2544];
l22 = v2544[n2544];
b2545: {
l23 = l21;
l24 = l22;
l25 = f434(l0,l1); if (l25 === undefined) break b2545;
l26 = D(l25, l24); if (l26 === undefined) break b2545;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2545;
l29 = l28;
{
const k2546 = keysOf(l29), v2546 = valuesOf(l29);
for (let n2546 = 0; n2546 < v2546.length; n2546++) {
l30 = k2546 === null ? n2546 : k2546[n2546];
l31 = v2546[n2546];
b2547: {
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
b2548: {
l36 = f86(l0,l1,"checks"); if (l36 === undefined) break b2548;
if ((l36 === false)) break b2548;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2549 = keysOf(l38), v2549 = valuesOf(l38);
for (let n2549 = 0; n2549 < v2549.length; n2549++) {
l39 = k2549 === null ? n2549 : k2549[n2549];
l40 = v2549[n2549];
b2550: {
l41 = l39;
l42 = l40;
l43 = f434(l0,l1); if (l43 === undefined) break b2550;
l44 = D(l43, l42); if (l44 === undefined) break b2550;
if ((l44 === false)) break b2550;
l45 = f447(l0,l1,l42); if (l45 === undefined) break b2550;
l46 = l45;
l47 = f441(l0,l1); if (l47 === undefined) break b2550;
l48 = D(l47, l42); if (l48 === undefined) break b2550;
l49 = l48;
l50 = f434(l0,l1); if (l50 === undefined) break b2550;
l51 = D(l50, l42); if (l51 === undefined) break b2550;
l52 = l51;
l53 = f128(l0,l1,l49,l52,l46); if (l53 === undefined) break b2550;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f444(l0,l1); if (l56 === undefined) break b2542;
l57 = l56;
l58 = f442(l0,l1); if (l58 === undefined) break b2542;
l59 = l58;
l60 = new Bare();
b2551: {
l61 = f437(l0,l1); if (l61 === undefined) break b2551;
l60["expires_on"] = l61;
}
b2552: {
l62 = f448(l0,l1); if (l62 === undefined) break b2552;
l60["may_change_from"] = l62;
}
b2553: {
b2554: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2554;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2554;
l66 = D(l65, "values"); if (l66 === undefined) break b2554;
l63 = merge(l66, l60);
break b2553;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2555: {
l69 = f446(l0,l1); if (l69 === undefined) break b2555;
{
const k2556 = keysOf(l69), v2556 = valuesOf(l69);
for (let n2556 = 0; n2556 < v2556.length; n2556++) {
l70 = k2556 === null ? n2556 : k2556[n2556];
l71 = v2556[n2556];
b2557: {
l72 = l70;
l73 = l71;
l74 = f434(l0,l1); if (l74 === undefined) break b2557;
l75 = D(l74, l73); if (l75 === undefined) break b2557;
l76 = l75;
l77 = f84(l0,l1,l76); if (l77 === undefined) break b2557;
l78 = l77;
{
const k2558 = keysOf(l78), v2558 = valuesOf(l78);
for (let n2558 = 0; n2558 < v2558.length; n2558++) {
l79 = k2558 === null ? n2558 : k2558[n2558];
l80 = v2558[n2558];
b2559: {
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
l84 = f449(l0,l1); if (l84 === undefined) break b2542;
l85 = l84;
l86 = new O57(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2542;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2560: {
if (l3 === undefined) break b2560;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2561: {
return l2;
}
}
function f450(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2562: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2562;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2562;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2563: {
if (l3 === undefined) break b2563;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2564: {
return l2;
}
}
function f451(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2565: {
l3 = undefined;
l4 = f451(l0,l1); if (l4 === undefined) break b2565;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2565;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2565;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2566: {
if (l3 === undefined) break b2566;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2567: {
return l2;
}
}
function f452(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f453(l0,l1) {
let l3,l2;
b2568: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2569: {
if (l3 === undefined) break b2569;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2570: {
return l2;
}
}
function g454(l0,l1) {
let l3,l4,l2;
b2571: {
l3 = undefined;
l4 = new O47("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2572: {
if (l3 === undefined) break b2572;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2573: {
return l2;
}
}
function f454(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2574: {
b2575: {
l3 = undefined;
b2576: {
l4 = f452(l0,l1); if (l4 === undefined) break b2576;
if ((l4 === false)) break b2576;
break b2575;}
l5 = f453(l0,l1); if (l5 === undefined) break b2575;
l6 = l5;
l7 = [];
b2577: {
l8 = f451(l0,l1); if (l8 === undefined) break b2577;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2575;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2578: {
if (l3 !== undefined) break b2578;
l4 = f454(l0,l1); if (l4 === undefined) break b2578;
l5 = l4;
l6 = f451(l0,l1); if (l6 === undefined) break b2578;
l7 = l6;
l8 = f452(l0,l1); if (l8 === undefined) break b2578;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b2578;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2579: {
if (l3 === undefined) break b2579;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2580: {
return l2;
}
}
function f455(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2581: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2581;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2581;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2582: {
if (l3 === undefined) break b2582;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2583: {
return l2;
}
}
function f456(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2584: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2584;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2584;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2584;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2585: {
if (l3 === undefined) break b2585;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2586: {
return l2;
}
}
function f457(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f458(l0,l1) {
let l3,l2;
b2587: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2588: {
if (l3 === undefined) break b2588;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2589: {
return l2;
}
}
function g459(l0,l1) {
let l3,l4,l2;
b2590: {
l3 = undefined;
l4 = new O47("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2591: {
if (l3 === undefined) break b2591;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2592: {
return l2;
}
}
function f459(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2593: {
b2594: {
l3 = undefined;
b2595: {
l4 = f457(l0,l1); if (l4 === undefined) break b2595;
if ((l4 === false)) break b2595;
break b2594;}
l5 = f458(l0,l1); if (l5 === undefined) break b2594;
l6 = l5;
l7 = [];
b2596: {
l8 = f456(l0,l1); if (l8 === undefined) break b2596;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2594;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2597: {
if (l3 !== undefined) break b2597;
l4 = f459(l0,l1); if (l4 === undefined) break b2597;
l5 = l4;
l6 = f456(l0,l1); if (l6 === undefined) break b2597;
l7 = l6;
l8 = f457(l0,l1); if (l8 === undefined) break b2597;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b2597;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2598: {
if (l3 === undefined) break b2598;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2599: {
return l2;
}
}
function f460(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2600: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2600;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2600;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2601: {
if (l3 === undefined) break b2601;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2602: {
return l2;
}
}
function f461(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2603: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2603;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2603;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2603;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2604: {
if (l3 === undefined) break b2604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2605: {
return l2;
}
}
function f462(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f463(l0,l1) {
let l3,l2;
b2606: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2607: {
if (l3 === undefined) break b2607;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2608: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l2;
b2609: {
l3 = undefined;
l4 = new O67("purpose_limitation");
l5 = new O68("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2610: {
if (l3 === undefined) break b2610;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2611: {
return l2;
}
}
function f464(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2612: {
b2613: {
l3 = undefined;
b2614: {
l4 = f462(l0,l1); if (l4 === undefined) break b2614;
if ((l4 === false)) break b2614;
break b2613;}
l5 = f463(l0,l1); if (l5 === undefined) break b2613;
l6 = l5;
l7 = [];
b2615: {
l8 = f461(l0,l1); if (l8 === undefined) break b2615;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2613;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2616: {
if (l3 !== undefined) break b2616;
l4 = f464(l0,l1); if (l4 === undefined) break b2616;
l5 = l4;
l6 = f461(l0,l1); if (l6 === undefined) break b2616;
l7 = l6;
l8 = f462(l0,l1); if (l8 === undefined) break b2616;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b2616;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2617: {
if (l3 === undefined) break b2617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2618: {
return l2;
}
}
function f465(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2619: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2619;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2619;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2620: {
if (l3 === undefined) break b2620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2621: {
return l2;
}
}
function f466(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2622: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2622;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2622;
l6 = l5;
l7 = f466(l0,l1); if (l7 === undefined) break b2622;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2622;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2622;
l10 = D(l9, l6); if (l10 === undefined) break b2622;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2623: {
if (l3 === undefined) break b2623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2624: {
return l2;
}
}
function f467(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2625: {
l3 = undefined;
l4 = ["required_fields","one_of"];
l5 = l4;
{
const k2626 = keysOf(l5), v2626 = valuesOf(l5);
for (let n2626 = 0; n2626 < v2626.length; n2626++) {
l6 = k2626 === null ? n2626 : k2626[n2626];
l7 = v2626[n2626];
b2627: {
l8 = l6;
l9 = l7;
l10 = f467(l0,l1); if (l10 === undefined) break b2627;
l11 = D(l10, l9); if (l11 === undefined) break b2627;
if ((l11 === false)) break b2627;
l12 = f467(l0,l1); if (l12 === undefined) break b2627;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
}
}
}
b2628: {
if (l3 === undefined) break b2628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2629: {
return l2;
}
}
function f468(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f469(l0,l1) {
let l3,l2;
b2630: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2631: {
if (l3 === undefined) break b2631;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2632: {
return l2;
}
}
function g470(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2633: {
l2 = new Bare();
}
b2634: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2634;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2634;
{
const k2635 = keysOf(l5), v2635 = valuesOf(l5);
for (let n2635 = 0; n2635 < v2635.length; n2635++) {
l6 = k2635 === null ? n2635 : k2635[n2635];
l7 = v2635[n2635];
b2636: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2636;
if ((l10 === false)) break b2636;
insertOnce(l2, l8, true);
}
}
}
}
b2637: {
return l2;
}
}
function f470(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function f471(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2638: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2638;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2638;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2638;
if ((l14 === false)) break b2638;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2638;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2638;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2638;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2638;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2638;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2638;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2639: {
if (l5 === undefined) break b2639;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2640: {
return l2;
}
}
function f472(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2641: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2641;
l7 = l6;
l8 = l7;
l9 = undefined;
b2642: {
b2643: {
if (!Array.isArray(l8)) break b2643;
break b2642;
}
b2644: {
if (!O(l8)) break b2644;
break b2642;
}
b2645: {
if (!(l8 instanceof RegoSet)) break b2645;
break b2642;
}
break b2641;
}
{
const k2646 = keysOf(l8), v2646 = valuesOf(l8);
for (let n2646 = 0; n2646 < v2646.length; n2646++) {
l11 = k2646 === null ? n2646 : k2646[n2646];
l12 = v2646[n2646];
b2647: {
l13 = l11;
l10 = undefined;
b2648: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2648;
if ((l16 === false)) break b2648;
l10 = true;
}
if (l10 !== undefined) break b2647;
l9 = true;
}
}
}
if (l9 !== undefined) break b2641;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2649: {
if (l4 === undefined) break b2649;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2650: {
return l2;
}
}
function f473(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2651: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2651;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2651;
if ((l12 === false)) break b2651;
l13 = f472(l0,l1,l5); if (l13 === undefined) break b2651;
if ((l13 === false)) break b2651;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2652: {
if (l4 === undefined) break b2652;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2653: {
return l2;
}
}
function f474(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2654: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2654;
l11 = l10;
{
const k2655 = keysOf(l11), v2655 = valuesOf(l11);
for (let n2655 = 0; n2655 < v2655.length; n2655++) {
l12 = k2655 === null ? n2655 : k2655[n2655];
l13 = v2655[n2655];
b2656: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2656;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2656;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2656;
l21 = D(l20, l15); if (l21 === undefined) break b2656;
b2657: {
b2658: {
break b2657;
}
break b2656;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2656;
if ((l26 === false)) break b2656;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2659: {
if (l6 === undefined) break b2659;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2660: {
return l2;
}
}
function f475(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2661: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f474(l0,l1,l6,l8,l9); if (l10 === undefined) break b2661;
if ((l10 === false)) break b2661;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2662: {
if (l5 === undefined) break b2662;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2663: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2663;
{
const k2664 = keysOf(l8), v2664 = valuesOf(l8);
for (let n2664 = 0; n2664 < v2664.length; n2664++) {
l9 = k2664 === null ? n2664 : k2664[n2664];
l10 = v2664[n2664];
b2665: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2665;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2665;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2665;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2665;
if ((l21 === false)) break b2665;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2665;
l24 = l23;
if (!Q(l24, l12)) break b2665;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2665;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f474(l0,l1,l27,l28,l29); if (l30 === undefined) break b2665;
if ((l30 === false)) break b2665;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2666: {
if (l5 === undefined) break b2666;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2667: {
return l2;
}
}
function f476(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2668: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2668;
{
const k2669 = keysOf(l8), v2669 = valuesOf(l8);
for (let n2669 = 0; n2669 < v2669.length; n2669++) {
l9 = k2669 === null ? n2669 : k2669[n2669];
l10 = v2669[n2669];
b2670: {
l11 = l9;
l12 = l10;
l13 = f471(l0,l1,l6,l12); if (l13 === undefined) break b2670;
l14 = l13;
if (!Array.isArray(l14)) break b2670;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2670;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2670;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2670;
l20 = l18;
l21 = f473(l0,l1,l19); if (l21 === undefined) break b2670;
if ((l21 === false)) break b2670;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2670;
{
const k2671 = keysOf(l22), v2671 = valuesOf(l22);
for (let n2671 = 0; n2671 < v2671.length; n2671++) {
l23 = k2671 === null ? n2671 : k2671[n2671];
l24 = v2671[n2671];
b2672: {
l25 = l23;
l26 = l24;
l27 = f471(l0,l1,l20,l26); if (l27 === undefined) break b2672;
l28 = l27;
if (!Array.isArray(l28)) break b2672;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2672;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2672;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2672;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f474(l0,l1,l33,l35,l36); if (l37 === undefined) break b2672;
if ((l37 === false)) break b2672;
l38 = f475(l0,l1,l34,l7); if (l38 === undefined) break b2672;
if ((l38 === false)) break b2672;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2673: {
if (l5 === undefined) break b2673;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2674: {
return l2;
}
}
function f477(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2675: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2675;
l9 = l8;
{
const k2676 = keysOf(l9), v2676 = valuesOf(l9);
for (let n2676 = 0; n2676 < v2676.length; n2676++) {
l10 = k2676 === null ? n2676 : k2676[n2676];
l11 = v2676[n2676];
b2677: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2677;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2677;
l16 = D(l15, l13); if (l16 === undefined) break b2677;
b2678: {
b2679: {
break b2678;
}
break b2677;
}
if (!Q(l16, l5)) break b2677;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2680: {
if (l4 === undefined) break b2680;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2681: {
return l2;
}
}
function f478(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2682: {
l4 = undefined;
l5 = l3;
l6 = f477(l0,l1,l5); if (l6 === undefined) break b2682;
if ((l6 === false)) break b2682;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2683: {
if (l4 === undefined) break b2683;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2684: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2684;
l7 = l6;
if (!Array.isArray(l7)) break b2684;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2684;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2684;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2684;
l13 = l11;
l14 = f477(l0,l1,l12); if (l14 === undefined) break b2684;
if ((l14 === false)) break b2684;
l15 = b_count(l13); if (l15 === undefined) break b2684;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2684;
if ((l18 === false)) break b2684;
l19 = f472(l0,l1,l13); if (l19 === undefined) break b2684;
if ((l19 === false)) break b2684;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2685: {
if (l4 === undefined) break b2685;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2686: {
return l2;
}
}
function f479(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2687: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2687;
l7 = l6;
if (!Array.isArray(l7)) break b2687;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2687;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2687;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2687;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f474(l0,l1,l12,l14,l15); if (l16 === undefined) break b2687;
if ((l16 === false)) break b2687;
l17 = f477(l0,l1,l13); if (l17 === undefined) break b2687;
if ((l17 === false)) break b2687;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2688: {
if (l4 === undefined) break b2688;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2689: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2689;
l7 = l6;
if (!Array.isArray(l7)) break b2689;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2689;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2689;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2689;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2689;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f474(l0,l1,l12,l15,l16); if (l17 === undefined) break b2689;
if ((l17 === false)) break b2689;
l18 = f477(l0,l1,l13); if (l18 === undefined) break b2689;
if ((l18 === false)) break b2689;
l19 = f478(l0,l1,l14); if (l19 === undefined) break b2689;
if ((l19 === false)) break b2689;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2690: {
if (l4 === undefined) break b2690;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2691: {
return l2;
}
}
function f480(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2692: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2692;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2692;
l9 = f472(l0,l1,l5); if (l9 === undefined) break b2692;
if ((l9 === false)) break b2692;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2693: {
if (l4 === undefined) break b2693;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2694: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2694;
l7 = l6;
if (!Array.isArray(l7)) break b2694;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2694;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2694;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2694;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2694;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2694;
l17 = b_count(l13); if (l17 === undefined) break b2694;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2694;
l20 = f472(l0,l1,l12); if (l20 === undefined) break b2694;
if ((l20 === false)) break b2694;
l21 = f472(l0,l1,l13); if (l21 === undefined) break b2694;
if ((l21 === false)) break b2694;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2695: {
if (l4 === undefined) break b2695;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2696: {
return l2;
}
}
function f481(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2697: {
l4 = undefined;
l5 = l3;
l6 = f479(l0,l1,l5); if (l6 === undefined) break b2697;
if ((l6 === false)) break b2697;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2698: {
if (l4 === undefined) break b2698;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2699: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2699;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2699;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2699;
if ((l13 === false)) break b2699;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2699;
l16 = l15;
if (!(l16 === "Z")) break b2699;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2699;
l19 = l18;
l20 = f479(l0,l1,l19); if (l20 === undefined) break b2699;
if ((l20 === false)) break b2699;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2700: {
if (l4 === undefined) break b2700;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2701: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2702 = keysOf(l7), v2702 = valuesOf(l7);
for (let n2702 = 0; n2702 < v2702.length; n2702++) {
l8 = k2702 === null ? n2702 : k2702[n2702];
l9 = v2702[n2702];
b2703: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2703;
l13 = l12;
if (!Array.isArray(l13)) break b2703;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2703;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2703;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2703;
l19 = l17;
l20 = f479(l0,l1,l18); if (l20 === undefined) break b2703;
if ((l20 === false)) break b2703;
l21 = f480(l0,l1,l19); if (l21 === undefined) break b2703;
if ((l21 === false)) break b2703;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2704: {
if (l4 === undefined) break b2704;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2705: {
return l2;
}
}
function f482(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2706: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f98(l0,l1,l6); if (l8 === undefined) break b2706;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2706;
l12 = l11;
l13 = l12;
l14 = [];
b2707: {
{
const k2708 = keysOf(l13), v2708 = valuesOf(l13);
for (let n2708 = 0; n2708 < v2708.length; n2708++) {
l15 = k2708 === null ? n2708 : k2708[n2708];
l16 = v2708[n2708];
b2709: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2709;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2709;
if ((l21 === false)) break b2709;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2706;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2706;
l27 = l26;
l28 = f476(l0,l1,l27,l7); if (l28 === undefined) break b2706;
if ((l28 === false)) break b2706;
l29 = b_max(l22); if (l29 === undefined) break b2706;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2706;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2706;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2706;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2706;
l39 = l38;
if (!Q(l34, l39)) break b2706;
l40 = b_max(l22); if (l40 === undefined) break b2706;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2706;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2706;
l47 = l46;
l48 = f481(l0,l1,l47); if (l48 === undefined) break b2706;
if ((l48 === false)) break b2706;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2710: {
if (l5 === undefined) break b2710;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2711: {
return l2;
}
}
function f483(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2712: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2712;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2712;
l8 = D(l7, l5); if (l8 === undefined) break b2712;
l9 = l8;
l10 = f468(l0,l1); if (l10 === undefined) break b2712;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2712;
l12 = l11;
l13 = f482(l0,l1,l9,l12); if (l13 === undefined) break b2712;
if ((l13 === false)) break b2712;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2713: {
if (l4 === undefined) break b2713;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2714: {
return l2;
}
}
function g484(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2715: {
l2 = new RegoSet();
}
b2716: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2716;
{
const k2717 = keysOf(l4), v2717 = valuesOf(l4);
for (let n2717 = 0; n2717 < v2717.length; n2717++) {
l5 = k2717 === null ? n2717 : k2717[n2717];
l6 = v2717[n2717];
b2718: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2719: {
l3 = undefined;
l4 = f483(l0,l1,"date"); if (l4 === undefined) break b2719;
if ((l4 === false)) break b2719;
l2.add("time");
}
b2720: {
l3 = undefined;
l4 = f483(l0,l1,"time"); if (l4 === undefined) break b2720;
if ((l4 === false)) break b2720;
l2.add("date");
}
b2721: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2721;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2721;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2721;
if (!(l6 === true)) break b2721;
l2.add("stamped");
}
b2722: {
return l2;
}
}
function f484(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2723: {
l2 = new RegoSet();
}
b2724: {
l3 = undefined;
l4 = f468(l0,l1); if (l4 === undefined) break b2724;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2724;
{
const k2725 = keysOf(l5), v2725 = valuesOf(l5);
for (let n2725 = 0; n2725 < v2725.length; n2725++) {
l6 = k2725 === null ? n2725 : k2725[n2725];
l7 = v2725[n2725];
b2726: {
l8 = l6;
l9 = l7;
l10 = f484(l0,l1); if (l10 === undefined) break b2726;
l11 = l10;
b2727: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2727;
if ((l12 === false)) break b2727;
break b2726;}
l13 = [l9,"missing"];
l14 = b_concat("_",l13); if (l14 === undefined) break b2726;
l15 = l14;
l16 = f468(l0,l1); if (l16 === undefined) break b2726;
l17 = l16;
l18 = f27(l0,l1,l15,l17); if (l18 === undefined) break b2726;
l19 = l18;
l2.add(l19);
}
}
}
}
b2728: {
l3 = undefined;
l4 = f468(l0,l1); if (l4 === undefined) break b2728;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2728;
if ((l5 === false)) break b2728;
l6 = new RegoSet();
b2729: {
l7 = f468(l0,l1); if (l7 === undefined) break b2729;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2729;
{
const k2730 = keysOf(l8), v2730 = valuesOf(l8);
for (let n2730 = 0; n2730 < v2730.length; n2730++) {
l9 = k2730 === null ? n2730 : k2730[n2730];
l10 = v2730[n2730];
b2731: {
l11 = l9;
l12 = l10;
l13 = f484(l0,l1); if (l13 === undefined) break b2731;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2731;
if ((l15 === false)) break b2731;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2728;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2728;
l20 = f468(l0,l1); if (l20 === undefined) break b2728;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2728;
l23 = l22;
l2.add(l23);
}
b2732: {
return l2;
}
}
function f485(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g486(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2733: {
l2 = new RegoSet();
}
b2734: {
l3 = undefined;
l4 = f468(l0,l1); if (l4 === undefined) break b2734;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2734;
if (!(l5 === "unset")) break b2734;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2734;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2734;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2734;
l11 = l10;
l12 = new O8(l11);
l2.add(l12);
}
b2735: {
return l2;
}
}
function f486(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2736: {
l3 = undefined;
l4 = new RegoSet();
b2737: {
l5 = new O69("time","date");
l6 = l5;
{
const k2738 = keysOf(l6), v2738 = valuesOf(l6);
for (let n2738 = 0; n2738 < v2738.length; n2738++) {
l7 = k2738 === null ? n2738 : k2738[n2738];
l8 = v2738[n2738];
b2739: {
l9 = l7;
l10 = l8;
l11 = f483(l0,l1,l9); if (l11 === undefined) break b2739;
if ((l11 === false)) break b2739;
b2740: {
l12 = f470(l0,l1); if (l12 === undefined) break b2740;
l13 = D(l12, l10); if (l13 === undefined) break b2740;
if ((l13 === false)) break b2740;
break b2739;}
l14 = f468(l0,l1); if (l14 === undefined) break b2739;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2739;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2739;
l18 = l17;
{
const k2741 = keysOf(l18), v2741 = valuesOf(l18);
for (let n2741 = 0; n2741 < v2741.length; n2741++) {
l19 = k2741 === null ? n2741 : k2741[n2741];
l20 = v2741[n2741];
b2742: {
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
b2743: {
if (l3 === undefined) break b2743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2744: {
return l2;
}
}
function f487(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2745: {
l3 = undefined;
l4 = [];
b2746: {
l5 = f468(l0,l1); if (l5 === undefined) break b2746;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2746;
{
const k2747 = keysOf(l6), v2747 = valuesOf(l6);
for (let n2747 = 0; n2747 < v2747.length; n2747++) {
l7 = k2747 === null ? n2747 : k2747[n2747];
l8 = v2747[n2747];
b2748: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2748;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2749: {
if (l3 === undefined) break b2749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2750: {
return l2;
}
}
function f488(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2751: {
b2752: {
l3 = undefined;
b2753: {
l4 = f468(l0,l1); if (l4 === undefined) break b2753;
if ((l4 === false)) break b2753;
break b2752;}
l5 = f469(l0,l1); if (l5 === undefined) break b2752;
l6 = l5;
l7 = [];
b2754: {
l8 = f466(l0,l1); if (l8 === undefined) break b2754;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2752;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2755: {
if (l3 !== undefined) break b2755;
l4 = f485(l0,l1); if (l4 === undefined) break b2755;
l5 = l4;
l6 = f486(l0,l1); if (l6 === undefined) break b2755;
l7 = l6;
l8 = f119(l0,l1,l5,l7); if (l8 === undefined) break b2755;
l9 = l8;
l10 = f468(l0,l1); if (l10 === undefined) break b2755;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2755;
l13 = l12;
l14 = f487(l0,l1); if (l14 === undefined) break b2755;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2755;
l17 = l16;
l18 = f468(l0,l1); if (l18 === undefined) break b2755;
l19 = l18;
l20 = f84(l0,l1,l19); if (l20 === undefined) break b2755;
l21 = l20;
l22 = f469(l0,l1); if (l22 === undefined) break b2755;
l23 = l22;
l24 = f466(l0,l1); if (l24 === undefined) break b2755;
l25 = l24;
l26 = [];
b2756: {
l27 = f86(l0,l1,"checks"); if (l27 === undefined) break b2756;
if ((l27 === false)) break b2756;
l28 = f488(l0,l1); if (l28 === undefined) break b2756;
l29 = l28;
l30 = [];
b2757: {
l31 = "statement_missing";
l32 = f468(l0,l1); if (l32 === undefined) break b2757;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2757;
if ((l33 === false)) break b2757;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2756;
l36 = l35;
{
const k2758 = keysOf(l36), v2758 = valuesOf(l36);
for (let n2758 = 0; n2758 < v2758.length; n2758++) {
l37 = k2758 === null ? n2758 : k2758[n2758];
l38 = v2758[n2758];
b2759: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2760: {
l42 = f485(l0,l1); if (l42 === undefined) break b2760;
{
const k2761 = keysOf(l42), v2761 = valuesOf(l42);
for (let n2761 = 0; n2761 < v2761.length; n2761++) {
l43 = k2761 === null ? n2761 : k2761[n2761];
l44 = v2761[n2761];
b2762: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2762;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f486(l0,l1); if (l50 === undefined) break b2759;
l51 = l50;
l52 = f228(l0,l1,l40,l49,l51); if (l52 === undefined) break b2759;
l53 = l52;
l54 = l53;
l55 = f468(l0,l1); if (l55 === undefined) break b2759;
l56 = l55;
l57 = f128(l0,l1,l40,l56,l54); if (l57 === undefined) break b2759;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f486(l0,l1); if (l60 === undefined) break b2755;
l61 = l60;
l62 = [];
b2763: {
l63 = f485(l0,l1); if (l63 === undefined) break b2763;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2763;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2763;
if ((l68 === false)) break b2763;
l69 = f468(l0,l1); if (l69 === undefined) break b2763;
l70 = l69;
l71 = f68(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2763;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f485(l0,l1); if (l74 === undefined) break b2755;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2755;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2764: {
if (l3 === undefined) break b2764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2765: {
return l2;
}
}
function f489(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2766: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2766;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2766;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2769: {
l3 = undefined;
l4 = f490(l0,l1); if (l4 === undefined) break b2769;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2769;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2769;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2770: {
if (l3 === undefined) break b2770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2771: {
return l2;
}
}
function f491(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function f492(l0,l1) {
let l3,l2;
b2772: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2773: {
if (l3 === undefined) break b2773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2774: {
return l2;
}
}
function f493(l0,l1) {
let l3,l4,l5,l6,l2;
b2775: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2775;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2775;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2776: {
if (l3 === undefined) break b2776;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2777: {
return l2;
}
}
function g494(l0,l1) {
let l3,l4,l5,l6,l2;
b2778: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2778;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2778;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2779: {
if (l3 === undefined) break b2779;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2780: {
return l2;
}
}
function f494(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2781: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b2781;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2781;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2781;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2782: {
if (l3 === undefined) break b2782;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2783: {
return l2;
}
}
function f495(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2784: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b2784;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2784;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2784;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2785: {
if (l3 === undefined) break b2785;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2786: {
return l2;
}
}
function f496(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f497(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2787: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2787;
if ((l10 === false)) break b2787;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2788: {
if (l6 === undefined) break b2788;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2789: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f101(l0,l1,l7,l8,l9); if (l10 === undefined) break b2789;
if ((l10 === false)) break b2789;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2790: {
if (l6 === undefined) break b2790;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2791: {
return l2;
}
}
function f498(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2792: {
l4 = undefined;
l5 = l3;
l6 = f494(l0,l1); if (l6 === undefined) break b2792;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2792;
l8 = l7;
l9 = f348(l0,l1,l5,l8); if (l9 === undefined) break b2792;
l10 = l9;
l11 = f494(l0,l1); if (l11 === undefined) break b2792;
l12 = H(l11) ? l11.unit_not_listed : undefined; if (l12 === undefined && (l12 = S(l11, "unit_not_listed")) === undefined) break b2792;
l13 = H(l12) ? l12.district_sections : undefined; if (l13 === undefined && (l13 = S(l12, "district_sections")) === undefined) break b2792;
l14 = l13;
l15 = b_internal_member_2(l10,l14); if (l15 === undefined) break b2792;
if ((l15 === false)) break b2792;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2793: {
if (l4 === undefined) break b2793;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2794: {
return l2;
}
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2795: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2795;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2795;
l6 = l5;
l7 = f498(l0,l1,l6); if (l7 === undefined) break b2795;
if ((l7 === false)) break b2795;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2796: {
if (l3 === undefined) break b2796;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2797: {
return l2;
}
}
function f499(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2798: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2798;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2798;
if ((l5 === false)) break b2798;
b2799: {
l6 = f499(l0,l1); if (l6 === undefined) break b2799;
if ((l6 === false)) break b2799;
break b2798;}
l7 = f493(l0,l1); if (l7 === undefined) break b2798;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2798;
l9 = l8;
l10 = f98(l0,l1,l9); if (l10 === undefined) break b2798;
l11 = l10;
l12 = f496(l0,l1); if (l12 === undefined) break b2798;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2798;
l14 = l13;
l15 = f99(l0,l1,l11,l14); if (l15 === undefined) break b2798;
l16 = l15;
{
const k2800 = keysOf(l16), v2800 = valuesOf(l16);
for (let n2800 = 0; n2800 < v2800.length; n2800++) {
l17 = k2800 === null ? n2800 : k2800[n2800];
l18 = v2800[n2800];
b2801: {
l19 = l17;
l20 = l18;
l21 = f498(l0,l1,l20); if (l21 === undefined) break b2801;
if ((l21 === false)) break b2801;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2802: {
if (l3 === undefined) break b2802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2803: {
return l2;
}
}
function f500(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2804: {
l2 = new Bare();
}
b2805: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b2805;
{
const k2806 = keysOf(l4), v2806 = valuesOf(l4);
for (let n2806 = 0; n2806 < v2806.length; n2806++) {
l5 = k2806 === null ? n2806 : k2806[n2806];
l6 = v2806[n2806];
b2807: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2807;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2808: {
return l2;
}
}
function f501(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2809: {
l2 = new RegoSet();
}
b2810: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b2810;
{
const k2811 = keysOf(l4), v2811 = valuesOf(l4);
for (let n2811 = 0; n2811 < v2811.length; n2811++) {
l5 = k2811 === null ? n2811 : k2811[n2811];
l6 = v2811[n2811];
b2812: {
l7 = l5;
l8 = l6;
b2813: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2813;
if ((l9 === false)) break b2813;
break b2812;}
l2.add(l7);
}
}
}
}
b2814: {
return l2;
}
}
function f502(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function f503(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2815: {
l4 = undefined;
l5 = l3;
l6 = f501(l0,l1); if (l6 === undefined) break b2815;
l7 = D(l6, l5); if (l7 === undefined) break b2815;
{
const k2816 = keysOf(l7), v2816 = valuesOf(l7);
for (let n2816 = 0; n2816 < v2816.length; n2816++) {
l8 = k2816 === null ? n2816 : k2816[n2816];
l9 = v2816[n2816];
b2817: {
l10 = l8;
l11 = l9;
l12 = f493(l0,l1); if (l12 === undefined) break b2817;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2817;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2817;
if ((l15 === false)) break b2817;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2818: {
if (l4 === undefined) break b2818;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2819: {
l4 = undefined;
l5 = l3;
l6 = f502(l0,l1); if (l6 === undefined) break b2819;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2819;
if ((l8 === false)) break b2819;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2820: {
if (l4 === undefined) break b2820;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2821: {
return l2;
}
}
function f504(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2822: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2822;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2822;
if ((l8 === false)) break b2822;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2822;
if ((l9 === false)) break b2822;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2823: {
if (l4 === undefined) break b2823;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2824: {
return l2;
}
}
function f505(l0,l1) {
let l3,l4,l5,l6,l2;
b2825: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2825;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2825;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2826: {
if (l3 === undefined) break b2826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2827: {
return l2;
}
}
function f506(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2828: {
b2829: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2829;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2829;
if ((l8 === false)) break b2829;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2830: {
if (l5 !== undefined) break b2830;
l6 = l3;
l7 = l4;
l8 = f98(l0,l1,l6); if (l8 === undefined) break b2830;
l9 = l8;
l10 = f98(l0,l1,l7); if (l10 === undefined) break b2830;
l11 = l10;
if (!Q(l9, l11)) break b2830;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2831: {
if (l5 === undefined) break b2831;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2832: {
return l2;
}
}
function g507(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2833: {
l3 = undefined;
b2834: {
l4 = f494(l0,l1); if (l4 === undefined) break b2834;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2834;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2834;
if ((l6 === false)) break b2834;
break b2833;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2835: {
if (l3 === undefined) break b2835;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2836: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2836;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2836;
l6 = l5;
l7 = f493(l0,l1); if (l7 === undefined) break b2836;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2836;
l9 = l8;
l10 = f506(l0,l1,l6,l9); if (l10 === undefined) break b2836;
if ((l10 === false)) break b2836;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2837: {
if (l3 === undefined) break b2837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2838: {
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
function f508(l0,l1) {
let l3,l4,l5,l6,l2;
b2839: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2839;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2839;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2840: {
if (l3 === undefined) break b2840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2841: {
return l2;
}
}
function g509(l0,l1) {
let l3,l4,l5,l2;
b2842: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2842;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2842;
if (!(l5 === false)) break b2842;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2843: {
if (l3 === undefined) break b2843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2844: {
return l2;
}
}
function f509(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g510(l0,l1) {
let l3,l4,l5,l6,l2;
b2845: {
l3 = undefined;
b2846: {
l4 = f494(l0,l1); if (l4 === undefined) break b2846;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2846;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2846;
if ((l6 === false)) break b2846;
break b2845;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2847: {
if (l3 === undefined) break b2847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2848: {
l3 = undefined;
b2849: {
l4 = f509(l0,l1); if (l4 === undefined) break b2849;
if ((l4 === false)) break b2849;
break b2848;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2850: {
if (l3 === undefined) break b2850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2851: {
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
let l2,l3,l4,l5,l6,l7,l8;
b2852: {
l2 = new RegoSet();
}
b2853: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2853;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2853;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2853;
if ((l7 === false)) break b2853;
l2.add("user.unit");
}
b2854: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2854;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2854;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2854;
if ((l7 === false)) break b2854;
l2.add("user.post_ends_on");
}
b2855: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2855;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2855;
l6 = null;
if (!Q(l5, l6)) break b2855;
l2.add("user.post_ends_on");
}
b2856: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2856;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2856;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2856;
if ((l7 === false)) break b2856;
l2.add("account.application_form");
}
b2857: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2857;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2857;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2857;
if ((l7 === false)) break b2857;
l2.add("account.confidentiality_pledge");
}
b2858: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2858;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2858;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2858;
if ((l7 === false)) break b2858;
l2.add("account.default_password");
}
b2859: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2859;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2859;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2859;
if ((l7 === false)) break b2859;
l2.add("account.password_changed_on");
}
b2860: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2860;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2860;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2860;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2860;
if ((l8 === false)) break b2860;
l2.add("session.idle_minutes");
}
b2861: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2861;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2861;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2861;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2861;
if ((l8 === false)) break b2861;
l2.add("client.ip");
}
b2862: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2862;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2862;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2862;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2862;
if ((l8 === false)) break b2862;
l2.add("client.allowed_ips");
}
b2863: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2863;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2863;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2863;
if ((l7 === false)) break b2863;
l2.add("query.within_approved_scope");
}
b2864: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2864;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2864;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2864;
if ((l7 === false)) break b2864;
l2.add("query.purpose_listed");
}
b2865: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2865;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2865;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2865;
if ((l7 === false)) break b2865;
l2.add("query.fields");
}
b2866: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2866;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2866;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2866;
if ((l7 === false)) break b2866;
l2.add("account.approved_from");
}
b2867: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2867;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2867;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2867;
if ((l7 === false)) break b2867;
l2.add("account.approved_until");
}
b2868: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2868;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2868;
l6 = null;
if (!Q(l5, l6)) break b2868;
l2.add("account.approved_until");
}
b2869: {
return l2;
}
}
function f511(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2870: {
l2 = new RegoSet();
}
b2871: {
l3 = undefined;
b2872: {
l4 = f503(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2872;
if ((l4 === false)) break b2872;
break b2871;}
l2.add("confidentiality_pledge_missing");
}
b2873: {
l3 = undefined;
b2874: {
l4 = f503(l0,l1,"password_expired"); if (l4 === undefined) break b2874;
if ((l4 === false)) break b2874;
break b2873;}
l5 = f511(l0,l1); if (l5 === undefined) break b2873;
l6 = l5;
b2875: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2875;
if ((l7 === false)) break b2875;
break b2873;}
l2.add("password_expired");
}
b2876: {
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
function f513(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2877: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2877;
if (!(l8 === "exceeded")) break b2877;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2877;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2877;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2877;
if ((l12 === false)) break b2877;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2878: {
if (l5 === undefined) break b2878;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2879: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2879;
if (!(l8 === "reached")) break b2879;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2879;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2879;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2879;
if ((l12 === false)) break b2879;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2880: {
if (l5 === undefined) break b2880;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2881: {
return l2;
}
}
function f514(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2882: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2882;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2882;
if ((l8 === false)) break b2882;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2882;
if ((l9 === false)) break b2882;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2883: {
if (l4 === undefined) break b2883;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2884: {
return l2;
}
}
function g515(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2885: {
l2 = new RegoSet();
}
b2886: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2886;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2886;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2886;
if (!(l6 === "active")) break b2886;
l2.add("linkage_not_active");
}
b2887: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2887;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2887;
if (!(l5 === "service")) break b2887;
l2.add("personal_account_not_served");
}
b2888: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2888;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2888;
l6 = l5;
l7 = f495(l0,l1); if (l7 === undefined) break b2888;
l8 = l7;
l9 = f496(l0,l1); if (l9 === undefined) break b2888;
l10 = l9;
l11 = f497(l0,l1,l6,l8,l10); if (l11 === undefined) break b2888;
if ((l11 === false)) break b2888;
l2.add("unit_not_listed");
}
b2889: {
l3 = undefined;
l4 = f499(l0,l1); if (l4 === undefined) break b2889;
if ((l4 === false)) break b2889;
l2.add("unit_not_listed");
}
b2890: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2890;
if ((l4 === false)) break b2890;
l2.add("unit_not_listed");
}
b2891: {
l3 = undefined;
l4 = f503(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2891;
if ((l4 === false)) break b2891;
l2.add("role_may_not_query");
}
b2892: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2892;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2892;
l6 = null;
if (!Q(l5, l6)) break b2892;
l2.add("post_ended");
}
b2893: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2893;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2893;
l6 = l5;
l7 = f504(l0,l1,l6); if (l7 === undefined) break b2893;
if ((l7 === false)) break b2893;
l2.add("post_ended");
}
b2894: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2894;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2894;
if (!(l5 === true)) break b2894;
l6 = f507(l0,l1); if (l6 === undefined) break b2894;
if ((l6 === false)) break b2894;
l7 = f510(l0,l1); if (l7 === undefined) break b2894;
if ((l7 === false)) break b2894;
l2.add("right_not_approved");
}
b2895: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2895;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2895;
l6 = l5;
l7 = f493(l0,l1); if (l7 === undefined) break b2895;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2895;
l9 = l8;
l10 = f506(l0,l1,l6,l9); if (l10 === undefined) break b2895;
if ((l10 === false)) break b2895;
l2.add("account_not_own");
}
b2896: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2896;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2896;
if (!(l5 === "active")) break b2896;
l2.add("account_not_active");
}
b2897: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2897;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2897;
if (!(l5 === "locked")) break b2897;
b2898: {
l6 = f494(l0,l1); if (l6 === undefined) break b2898;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2898;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2898;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2898;
if ((l9 === false)) break b2898;
break b2897;}
l2.add("account_not_active");
}
b2899: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2899;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2899;
if (!(l5 === true)) break b2899;
l2.add("application_form_missing");
}
b2900: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2900;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2900;
if (!(l5 === true)) break b2900;
l2.add("confidentiality_pledge_missing");
}
b2901: {
l3 = undefined;
b2902: {
l4 = f503(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2902;
if ((l4 === false)) break b2902;
break b2901;}
l2.add("confidentiality_pledge_missing");
}
b2903: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2903;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2903;
if (!(l5 === false)) break b2903;
l2.add("default_password");
}
b2904: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2904;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2904;
if ((l6 === false)) break b2904;
l7 = f505(l0,l1); if (l7 === undefined) break b2904;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2904;
l9 = l8;
l10 = f490(l0,l1); if (l10 === undefined) break b2904;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2904;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2904;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2904;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2904;
l15 = l14;
l16 = f46(l0,l1,l9,l15); if (l16 === undefined) break b2904;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2904;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2904;
if ((l20 === false)) break b2904;
l2.add("password_expired");
}
b2905: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2905;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2905;
if ((l6 === false)) break b2905;
l2.add("password_expired");
}
b2906: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2906;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2906;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2906;
l7 = l6;
l8 = f490(l0,l1); if (l8 === undefined) break b2906;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2906;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2906;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2906;
l12 = l11;
l13 = f513(l0,l1,l7,l12); if (l13 === undefined) break b2906;
if ((l13 === false)) break b2906;
l2.add("session_idle");
}
b2907: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2907;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2907;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2907;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2907;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2907;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2907;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2907;
if ((l12 === false)) break b2907;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2907;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2907;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2907;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2907;
if ((l17 === false)) break b2907;
l2.add("ip_not_whitelisted");
}
b2908: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2908;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2908;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2908;
if ((l7 === false)) break b2908;
l2.add("case_number_missing");
}
b2909: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2909;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2909;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2909;
if ((l7 === false)) break b2909;
l2.add("reason_missing");
}
b2910: {
l3 = undefined;
l4 = [];
b2911: {
l5 = f494(l0,l1); if (l5 === undefined) break b2911;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2911;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2911;
{
const k2912 = keysOf(l7), v2912 = valuesOf(l7);
for (let n2912 = 0; n2912 < v2912.length; n2912++) {
l8 = k2912 === null ? n2912 : k2912[n2912];
l9 = v2912[n2912];
b2913: {
l10 = l8;
l11 = l9;
l12 = f508(l0,l1); if (l12 === undefined) break b2913;
l13 = D(l12, l11); if (l13 === undefined) break b2913;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2913;
if ((l15 === false)) break b2913;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2910;
l18 = l17;
l19 = f494(l0,l1); if (l19 === undefined) break b2910;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2910;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2910;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2910;
if ((l23 === false)) break b2910;
l2.add("statement_missing");
}
b2914: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2914;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2914;
if (!(l5 === true)) break b2914;
l2.add("not_official_use");
}
b2915: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2915;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2915;
if (!(l5 === true)) break b2915;
l2.add("purpose_not_listed");
}
b2916: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2916;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2916;
l6 = l5;
l7 = undefined;
b2917: {
b2918: {
if (!Array.isArray(l6)) break b2918;
break b2917;
}
b2919: {
if (!O(l6)) break b2919;
break b2917;
}
b2920: {
if (!(l6 instanceof RegoSet)) break b2920;
break b2917;
}
break b2916;
}
{
const k2921 = keysOf(l6), v2921 = valuesOf(l6);
for (let n2921 = 0; n2921 < v2921.length; n2921++) {
l9 = k2921 === null ? n2921 : k2921[n2921];
l10 = v2921[n2921];
b2922: {
l11 = l9;
l8 = undefined;
b2923: {
l12 = l10;
l13 = f494(l0,l1); if (l13 === undefined) break b2923;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2923;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2923;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2923;
if ((l17 === false)) break b2923;
l8 = true;
}
if (l8 !== undefined) break b2922;
l7 = true;
}
}
}
if (l7 !== undefined) break b2916;
l2.add("field_not_allowed");
}
b2924: {
l3 = undefined;
l4 = f508(l0,l1); if (l4 === undefined) break b2924;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2924;
if (!(l5 === true)) break b2924;
l2.add("outside_approved_scope");
}
b2925: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2925;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2925;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2925;
if ((l7 === false)) break b2925;
l2.add("approval_missing");
}
b2926: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2926;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2926;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2926;
if ((l7 === false)) break b2926;
l2.add("approval_not_started");
}
b2927: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2927;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2927;
l6 = l5;
l7 = f514(l0,l1,l6); if (l7 === undefined) break b2927;
if ((l7 === false)) break b2927;
l2.add("approval_expired");
}
b2928: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2928;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2928;
l6 = null;
if (!Q(l5, l6)) break b2928;
l2.add("approval_expired");
}
b2929: {
return l2;
}
}
function f515(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g516(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2930: {
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
b2931: {
if (l3 === undefined) break b2931;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2932: {
return l2;
}
}
function f516(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2933: {
l3 = undefined;
l4 = [];
b2934: {
l5 = f494(l0,l1); if (l5 === undefined) break b2934;
{
const k2935 = keysOf(l5), v2935 = valuesOf(l5);
for (let n2935 = 0; n2935 < v2935.length; n2935++) {
l6 = k2935 === null ? n2935 : k2935[n2935];
l7 = v2935[n2935];
b2936: {
l8 = l6;
l9 = l7;
l10 = f516(l0,l1); if (l10 === undefined) break b2936;
l11 = D(l10, l8); if (l11 === undefined) break b2936;
{
const k2937 = keysOf(l11), v2937 = valuesOf(l11);
for (let n2937 = 0; n2937 < v2937.length; n2937++) {
l12 = k2937 === null ? n2937 : k2937[n2937];
l13 = v2937[n2937];
b2938: {
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
b2939: {
if (l3 === undefined) break b2939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2940: {
return l2;
}
}
function f517(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2941: {
l2 = new RegoSet();
}
b2942: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2943 = keysOf(l5), v2943 = valuesOf(l5);
for (let n2943 = 0; n2943 < v2943.length; n2943++) {
l6 = k2943 === null ? n2943 : k2943[n2943];
l7 = v2943[n2943];
b2944: {
l8 = l6;
l9 = l7;
b2945: {
l10 = f503(l0,l1,l9); if (l10 === undefined) break b2945;
if ((l10 === false)) break b2945;
break b2944;}
l2.add(l9);
}
}
}
}
b2946: {
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
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2947: {
l3 = undefined;
l4 = [];
b2948: {
l5 = f517(l0,l1); if (l5 === undefined) break b2948;
{
const k2949 = keysOf(l5), v2949 = valuesOf(l5);
for (let n2949 = 0; n2949 < v2949.length; n2949++) {
l6 = k2949 === null ? n2949 : k2949[n2949];
l7 = v2949[n2949];
b2950: {
l8 = l6;
if (!Array.isArray(l7)) break b2950;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2950;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2950;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2950;
l14 = l12;
l15 = f511(l0,l1); if (l15 === undefined) break b2950;
l16 = l15;
b2951: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2951;
if ((l17 === false)) break b2951;
break b2950;}
l18 = f518(l0,l1); if (l18 === undefined) break b2950;
l19 = l18;
b2952: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2952;
if ((l20 === false)) break b2952;
break b2950;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2953: {
if (l3 === undefined) break b2953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2954: {
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
let l3,l4,l5,l6,l7,l8,l2;
b2955: {
l3 = undefined;
l4 = f490(l0,l1); if (l4 === undefined) break b2955;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2955;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2955;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2955;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2955;
if (!(l8 === "unset")) break b2955;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2956: {
if (l3 === undefined) break b2956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2957: {
return l2;
}
}
function f520(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g521(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2958: {
l3 = undefined;
l4 = f490(l0,l1); if (l4 === undefined) break b2958;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2958;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2958;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2958;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2958;
if (!(l8 === "unset")) break b2958;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2959: {
if (l3 === undefined) break b2959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2960: {
return l2;
}
}
function f521(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l2;
b2961: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b2961;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2961;
l6 = H(l5) ? l5.at_least : undefined; if (l6 === undefined && (l6 = S(l5, "at_least")) === undefined) break b2961;
if (!(l6 === "unset")) break b2961;
if (l3 === undefined) l3 = "query.checks.statement_missing.at_least"; else if (!Q(l3, "query.checks.statement_missing.at_least")) conflict();
}
b2962: {
if (l3 === undefined) break b2962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2963: {
return l2;
}
}
function f522(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23;
b2964: {
l2 = new RegoSet();
}
b2965: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2965;
{
const k2966 = keysOf(l4), v2966 = valuesOf(l4);
for (let n2966 = 0; n2966 < v2966.length; n2966++) {
l5 = k2966 === null ? n2966 : k2966[n2966];
l6 = v2966[n2966];
b2967: {
l7 = l5;
if (!Array.isArray(l6)) break b2967;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2967;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2967;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2967;
l13 = l11;
l2.add(l12);
}
}
}
}
b2968: {
l3 = undefined;
b2969: {
l4 = "password_expired";
l5 = f520(l0,l1); if (l5 === undefined) break b2969;
l6 = l5;
l2.add(l4);
}
b2970: {
l7 = "session_idle";
l8 = f521(l0,l1); if (l8 === undefined) break b2970;
l9 = l8;
l2.add(l7);
}
b2971: {
l10 = "statement_missing";
l11 = f522(l0,l1); if (l11 === undefined) break b2971;
l12 = l11;
l2.add(l10);
}
l13 = new RegoSet();
l13.add("password_expired");
l13.add("session_idle");
l13.add("statement_missing");
l14 = H(l1) ? l1.hdp : undefined; if (l14 === undefined && (l14 = S(l1, "hdp")) === undefined) break b2968;
l15 = H(l14) ? l14.query_permission : undefined; if (l15 === undefined && (l15 = S(l14, "query_permission")) === undefined) break b2968;
l16 = H(l15) ? l15.open_numbers : undefined; if (l16 === undefined && (l16 = S(l15, "open_numbers")) === undefined) break b2968;
{
const k2972 = keysOf(l16), v2972 = valuesOf(l16);
for (let n2972 = 0; n2972 < v2972.length; n2972++) {
l17 = k2972 === null ? n2972 : k2972[n2972];
l18 = v2972[n2972];
b2973: {
l19 = l17;
b2974: {
l20 = D(l13, l17); if (l20 === undefined) break b2974;
break b2973;}
b2975: {
b2976: {
break b2975;
}
break b2973;
}
l23 = l18;
l2.add(l19);
}
}
}
}
b2977: {
return l2;
}
}
function f523(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2978: {
l3 = undefined;
l4 = f515(l0,l1); if (l4 === undefined) break b2978;
l5 = l4;
l6 = f523(l0,l1); if (l6 === undefined) break b2978;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2978;
l9 = l8;
l10 = f494(l0,l1); if (l10 === undefined) break b2978;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2978;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2979: {
if (l3 === undefined) break b2979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2980: {
return l2;
}
}
function f524(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function f525(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2981: {
b2982: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.clause : undefined; if (l6 === undefined && (l6 = S(l5, "clause")) === undefined) break b2982;
l7 = l6;
l8 = H(l5) ? l5.also : undefined; if (l8 === undefined && (l8 = S(l5, "also")) === undefined) break b2982;
l9 = l8;
b2983: {
l10 = b_internal_member_2(l7,l9); if (l10 === undefined) break b2983;
if ((l10 === false)) break b2983;
break b2982;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2984: {
if (l4 !== undefined) break b2984;
l5 = l3;
l6 = [];
b2985: {
l7 = H(l5) ? l5.also : undefined; if (l7 === undefined && (l7 = S(l5, "also")) === undefined) break b2985;
{
const k2986 = keysOf(l7), v2986 = valuesOf(l7);
for (let n2986 = 0; n2986 < v2986.length; n2986++) {
l8 = k2986 === null ? n2986 : k2986[n2986];
l9 = v2986[n2986];
b2987: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b2987;
l13 = l12;
l14 = b_neq(l11,l13); if (l14 === undefined) break b2987;
if ((l14 === false)) break b2987;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b2984;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b2984;
if ((l19 === false)) break b2984;
l20 = new RegoSet();
l20.add("also");
l21 = b_object_remove(l5,l20); if (l21 === undefined) break b2984;
l22 = l21;
l23 = new O70(l15);
l24 = b_object_union(l22,l23); if (l24 === undefined) break b2984;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b2988: {
if (l4 !== undefined) break b2988;
l5 = l3;
l6 = new RegoSet();
l6.add("also");
l7 = b_object_remove(l5,l6); if (l7 === undefined) break b2988;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2989: {
if (l4 === undefined) break b2989;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2990: {
return l2;
}
}
function f526(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2991: {
b2992: {
l4 = undefined;
l5 = l3;
l6 = f505(l0,l1); if (l6 === undefined) break b2992;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2992;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2992;
l10 = D(l9, l8); if (l10 === undefined) break b2992;
l11 = l10;
l12 = new O10(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2992;
l14 = l13;
l15 = f525(l0,l1,l14); if (l15 === undefined) break b2992;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2993: {
if (l4 !== undefined) break b2993;
l5 = l3;
l6 = [];
b2994: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2994;
{
const k2995 = keysOf(l7), v2995 = valuesOf(l7);
for (let n2995 = 0; n2995 < v2995.length; n2995++) {
l8 = k2995 === null ? n2995 : k2995[n2995];
l9 = v2995[n2995];
b2996: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2996;
l13 = l12;
l14 = f493(l0,l1); if (l14 === undefined) break b2996;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2996;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2996;
if ((l17 === false)) break b2996;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2996;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2993;
l23 = l22;
l24 = new O10(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2993;
l26 = l25;
l27 = f525(l0,l1,l26); if (l27 === undefined) break b2993;
l28 = l27;
if (l4 === undefined) l4 = l28; else if (!Q(l4, l28)) conflict();
}
b2997: {
if (l4 !== undefined) break b2997;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2998: {
if (l4 === undefined) break b2998;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2999: {
return l2;
}
}
function f527(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3000: {
b3001: {
l4 = undefined;
l5 = l3;
l6 = f505(l0,l1); if (l6 === undefined) break b3001;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3001;
if (!(l7 === true)) break b3001;
b3002: {
l8 = f507(l0,l1); if (l8 === undefined) break b3002;
if ((l8 === false)) break b3002;
break b3001;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b3001;
l10 = l9;
l11 = f526(l0,l1,l10); if (l11 === undefined) break b3001;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b3003: {
if (l4 !== undefined) break b3003;
l5 = l3;
l6 = f505(l0,l1); if (l6 === undefined) break b3003;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3003;
if (!(l7 === true)) break b3003;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b3003;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b3004: {
if (l4 !== undefined) break b3004;
l5 = l3;
l6 = f526(l0,l1,l5); if (l6 === undefined) break b3004;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b3005: {
if (l4 === undefined) break b3005;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3006: {
return l2;
}
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3007: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b3007;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b3007;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3008: {
if (l3 === undefined) break b3008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3009: {
return l2;
}
}
function f528(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g529(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3010: {
l2 = new Bare();
}
b3011: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b3011;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b3011;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3011;
{
const k3012 = keysOf(l6), v3012 = valuesOf(l6);
for (let n3012 = 0; n3012 < v3012.length; n3012++) {
l7 = k3012 === null ? n3012 : k3012[n3012];
l8 = v3012[n3012];
b3013: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b3014: {
return l2;
}
}
function f529(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3015: {
l3 = undefined;
l4 = new RegoSet();
b3016: {
l5 = f508(l0,l1); if (l5 === undefined) break b3016;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3016;
{
const k3017 = keysOf(l6), v3017 = valuesOf(l6);
for (let n3017 = 0; n3017 < v3017.length; n3017++) {
l7 = k3017 === null ? n3017 : k3017[n3017];
l8 = v3017[n3017];
b3018: {
l9 = l7;
l10 = l8;
b3019: {
l11 = f529(l0,l1); if (l11 === undefined) break b3019;
l12 = D(l11, l10); if (l12 === undefined) break b3019;
if ((l12 === false)) break b3019;
break b3018;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b3018;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b3018;
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
b3020: {
if (l3 === undefined) break b3020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3021: {
return l2;
}
}
function f530(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3022: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3022;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b3022;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b3022;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3023: {
if (l3 === undefined) break b3023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3024: {
return l2;
}
}
function f531(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b3025: {
l3 = undefined;
l4 = new RegoSet();
b3026: {
l5 = f524(l0,l1); if (l5 === undefined) break b3026;
{
const k3027 = keysOf(l5), v3027 = valuesOf(l5);
for (let n3027 = 0; n3027 < v3027.length; n3027++) {
l6 = k3027 === null ? n3027 : k3027[n3027];
l7 = v3027[n3027];
b3028: {
l8 = l6;
l9 = l7;
l10 = f527(l0,l1,l9); if (l10 === undefined) break b3028;
l11 = l10;
l12 = new Bare();
b3029: {
l13 = f528(l0,l1); if (l13 === undefined) break b3029;
l12["account_not_active"] = l13;
}
b3030: {
l14 = f530(l0,l1); if (l14 === undefined) break b3030;
l12["field_not_allowed"] = l14;
}
b3031: {
l15 = f531(l0,l1); if (l15 === undefined) break b3031;
l12["linkage_not_active"] = l15;
}
b3032: {
b3033: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3033;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3033;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b3033;
l16 = merge(l19, l12);
break b3032;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b3028;
l23 = l22;
l24 = f75(l0,l1,l8,l11,l23); if (l24 === undefined) break b3028;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b3034: {
if (l3 === undefined) break b3034;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3035: {
return l2;
}
}
function f532(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l32,l33,l34,l35;
b3036: {
l2 = new RegoSet();
}
b3037: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b3037;
{
const k3038 = keysOf(l4), v3038 = valuesOf(l4);
for (let n3038 = 0; n3038 < v3038.length; n3038++) {
l5 = k3038 === null ? n3038 : k3038[n3038];
l6 = v3038[n3038];
b3039: {
l7 = l5;
if (!Array.isArray(l6)) break b3039;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b3039;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3039;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b3039;
l13 = l11;
l14 = new O9(l13);
l2.add(l14);
}
}
}
}
b3040: {
l3 = undefined;
b3041: {
l4 = "password_expired";
l5 = f520(l0,l1); if (l5 === undefined) break b3041;
l6 = l5;
l7 = f494(l0,l1); if (l7 === undefined) break b3041;
l8 = D(l7, l4); if (l8 === undefined) break b3041;
if ((l8 === false)) break b3041;
l9 = new O8(l6);
l2.add(l9);
}
b3042: {
l10 = "session_idle";
l11 = f521(l0,l1); if (l11 === undefined) break b3042;
l12 = l11;
l13 = f494(l0,l1); if (l13 === undefined) break b3042;
l14 = D(l13, l10); if (l14 === undefined) break b3042;
if ((l14 === false)) break b3042;
l15 = new O8(l12);
l2.add(l15);
}
b3043: {
l16 = "statement_missing";
l17 = f522(l0,l1); if (l17 === undefined) break b3043;
l18 = l17;
l19 = f494(l0,l1); if (l19 === undefined) break b3043;
l20 = D(l19, l16); if (l20 === undefined) break b3043;
if ((l20 === false)) break b3043;
l21 = new O8(l18);
l2.add(l21);
}
l22 = new RegoSet();
l22.add("password_expired");
l22.add("session_idle");
l22.add("statement_missing");
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3040;
l24 = H(l23) ? l23.query_permission : undefined; if (l24 === undefined && (l24 = S(l23, "query_permission")) === undefined) break b3040;
l25 = H(l24) ? l24.open_numbers : undefined; if (l25 === undefined && (l25 = S(l24, "open_numbers")) === undefined) break b3040;
{
const k3044 = keysOf(l25), v3044 = valuesOf(l25);
for (let n3044 = 0; n3044 < v3044.length; n3044++) {
l26 = k3044 === null ? n3044 : k3044[n3044];
l27 = v3044[n3044];
b3045: {
l28 = l26;
b3046: {
l29 = D(l22, l26); if (l29 === undefined) break b3046;
break b3045;}
b3047: {
b3048: {
break b3047;
}
break b3045;
}
l32 = l27;
l33 = f494(l0,l1); if (l33 === undefined) break b3045;
l34 = D(l33, l28); if (l34 === undefined) break b3045;
if ((l34 === false)) break b3045;
l35 = new O8(l32);
l2.add(l35);
}
}
}
}
b3049: {
return l2;
}
}
function f533(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3050: {
b3051: {
l3 = undefined;
l4 = f524(l0,l1); if (l4 === undefined) break b3051;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3051;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3051;
if ((l9 === false)) break b3051;
l10 = f524(l0,l1); if (l10 === undefined) break b3051;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3052: {
if (l3 !== undefined) break b3052;
l4 = f494(l0,l1); if (l4 === undefined) break b3052;
l5 = l4;
l6 = f512(l0,l1); if (l6 === undefined) break b3052;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b3052;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
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
function f534(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g535(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3055: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b3055;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3055;
l6 = l5;
l7 = f495(l0,l1); if (l7 === undefined) break b3055;
l8 = l7;
l9 = f496(l0,l1); if (l9 === undefined) break b3055;
l10 = l9;
l11 = f101(l0,l1,l6,l8,l10); if (l11 === undefined) break b3055;
if ((l11 === false)) break b3055;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3056: {
if (l3 === undefined) break b3056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3057: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b3057;
if ((l4 === false)) break b3057;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3058: {
if (l3 === undefined) break b3058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3059: {
return l2;
}
}
function f535(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3060: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b3060;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3060;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3060;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b3060;
{
const k3061 = keysOf(l7), v3061 = valuesOf(l7);
for (let n3061 = 0; n3061 < v3061.length; n3061++) {
l8 = k3061 === null ? n3061 : k3061[n3061];
l9 = v3061[n3061];
b3062: {
l10 = l8;
l11 = l9;
l12 = f493(l0,l1); if (l12 === undefined) break b3062;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3062;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3062;
if ((l15 === false)) break b3062;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3063: {
if (l3 === undefined) break b3063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3064: {
return l2;
}
}
function f536(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3065: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b3065;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3065;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3065;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3065;
{
const k3066 = keysOf(l7), v3066 = valuesOf(l7);
for (let n3066 = 0; n3066 < v3066.length; n3066++) {
l8 = k3066 === null ? n3066 : k3066[n3066];
l9 = v3066[n3066];
b3067: {
l10 = l8;
l11 = l9;
l12 = f493(l0,l1); if (l12 === undefined) break b3067;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3067;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3067;
if ((l15 === false)) break b3067;
b3068: {
l16 = f536(l0,l1); if (l16 === undefined) break b3068;
if ((l16 === false)) break b3068;
break b3067;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3069: {
if (l3 === undefined) break b3069;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3070: {
return l2;
}
}
function f537(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3071: {
l2 = new RegoSet();
}
b3072: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3072;
{
const k3073 = keysOf(l4), v3073 = valuesOf(l4);
for (let n3073 = 0; n3073 < v3073.length; n3073++) {
l5 = k3073 === null ? n3073 : k3073[n3073];
l6 = v3073[n3073];
b3074: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b3074;
if ((l9 === false)) break b3074;
l10 = f526(l0,l1,l8); if (l10 === undefined) break b3074;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3074;
l13 = l12;
{
const k3075 = keysOf(l13), v3075 = valuesOf(l13);
for (let n3075 = 0; n3075 < v3075.length; n3075++) {
l14 = k3075 === null ? n3075 : k3075[n3075];
l15 = v3075[n3075];
b3076: {
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
b3077: {
l3 = undefined;
l4 = f524(l0,l1); if (l4 === undefined) break b3077;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3077;
l6 = l5;
l7 = f527(l0,l1,l6); if (l7 === undefined) break b3077;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3077;
l10 = l9;
{
const k3078 = keysOf(l10), v3078 = valuesOf(l10);
for (let n3078 = 0; n3078 < v3078.length; n3078++) {
l11 = k3078 === null ? n3078 : k3078[n3078];
l12 = v3078[n3078];
b3079: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3080: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3080;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3080;
if ((l5 === false)) break b3080;
l6 = f535(l0,l1); if (l6 === undefined) break b3080;
if ((l6 === false)) break b3080;
l7 = f494(l0,l1); if (l7 === undefined) break b3080;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b3080;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b3080;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3080;
l12 = l11;
{
const k3081 = keysOf(l12), v3081 = valuesOf(l12);
for (let n3081 = 0; n3081 < v3081.length; n3081++) {
l13 = k3081 === null ? n3081 : k3081[n3081];
l14 = v3081[n3081];
b3082: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3083: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3083;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3083;
if ((l5 === false)) break b3083;
l6 = f537(l0,l1); if (l6 === undefined) break b3083;
if ((l6 === false)) break b3083;
l7 = f494(l0,l1); if (l7 === undefined) break b3083;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b3083;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b3083;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3083;
l12 = l11;
{
const k3084 = keysOf(l12), v3084 = valuesOf(l12);
for (let n3084 = 0; n3084 < v3084.length; n3084++) {
l13 = k3084 === null ? n3084 : k3084[n3084];
l14 = v3084[n3084];
b3085: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3086: {
return l2;
}
}
function f538(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3087: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b3087;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b3087;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b3087;
if ((l7 === false)) break b3087;
l8 = f493(l0,l1); if (l8 === undefined) break b3087;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3087;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b3087;
if ((l11 === false)) break b3087;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3088: {
if (l3 === undefined) break b3088;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3089: {
return l2;
}
}
function f539(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3090: {
b3091: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3091;
if ((l4 === false)) break b3091;
l5 = f491(l0,l1); if (l5 === undefined) break b3091;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3091;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3091;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3091;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3092: {
if (l3 !== undefined) break b3092;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3093: {
if (l3 === undefined) break b3093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3094: {
return l2;
}
}
function f540(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function f541(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3095: {
b3096: {
l4 = undefined;
l5 = l3;
l6 = f524(l0,l1); if (l6 === undefined) break b3096;
l7 = D(l6, l5); if (l7 === undefined) break b3096;
if ((l7 === false)) break b3096;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b3097: {
if (l4 !== undefined) break b3097;
l5 = l3;
l6 = f523(l0,l1); if (l6 === undefined) break b3097;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3097;
if ((l8 === false)) break b3097;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3098: {
if (l4 !== undefined) break b3098;
l5 = l3;
l6 = f512(l0,l1); if (l6 === undefined) break b3098;
l7 = l6;
l8 = new RegoSet();
b3099: {
l9 = "confidentiality_pledge_missing";
b3100: {
l10 = f503(l0,l1,l9); if (l10 === undefined) break b3100;
if ((l10 === false)) break b3100;
break b3099;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b3098;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b3098;
if ((l14 === false)) break b3098;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b3101: {
if (l4 !== undefined) break b3101;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b3102: {
if (l4 === undefined) break b3102;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3103: {
return l2;
}
}
function g542(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3104: {
l3 = undefined;
l4 = [];
b3105: {
l5 = f86(l0,l1,"checks"); if (l5 === undefined) break b3105;
if ((l5 === false)) break b3105;
l6 = f491(l0,l1); if (l6 === undefined) break b3105;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b3105;
{
const k3106 = keysOf(l7), v3106 = valuesOf(l7);
for (let n3106 = 0; n3106 < v3106.length; n3106++) {
l8 = k3106 === null ? n3106 : k3106[n3106];
l9 = v3106[n3106];
b3107: {
l10 = l8;
l11 = l9;
l12 = f494(l0,l1); if (l12 === undefined) break b3107;
l13 = D(l12, l11); if (l13 === undefined) break b3107;
l14 = l13;
l15 = f526(l0,l1,l14); if (l15 === undefined) break b3107;
l16 = l15;
l17 = f541(l0,l1,l11); if (l17 === undefined) break b3107;
l18 = l17;
l19 = f128(l0,l1,l11,l16,l18); if (l19 === undefined) break b3107;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3108: {
if (l3 === undefined) break b3108;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3109: {
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
b3110: {
l3 = undefined;
l4 = f490(l0,l1); if (l4 === undefined) break b3110;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3110;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3110;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3110;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3111: {
if (l3 === undefined) break b3111;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3112: {
return l2;
}
}
function f543(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3113: {
l3 = undefined;
l4 = f490(l0,l1); if (l4 === undefined) break b3113;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3113;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3113;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3113;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3114: {
if (l3 === undefined) break b3114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3115: {
return l2;
}
}
function f544(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g545(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b3116: {
l2 = new RegoSet();
}
b3117: {
l3 = undefined;
b3118: {
l4 = "password_expired";
l5 = f543(l0,l1); if (l5 === undefined) break b3118;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b3118;
l8 = l7;
{
const k3119 = keysOf(l8), v3119 = valuesOf(l8);
for (let n3119 = 0; n3119 < v3119.length; n3119++) {
l9 = k3119 === null ? n3119 : k3119[n3119];
l10 = v3119[n3119];
b3120: {
l11 = l9;
l12 = l10;
l13 = f534(l0,l1); if (l13 === undefined) break b3120;
l14 = D(l13, l4); if (l14 === undefined) break b3120;
if ((l14 === false)) break b3120;
l2.add(l12);
}
}
}
}
b3121: {
l15 = "session_idle";
l16 = f544(l0,l1); if (l16 === undefined) break b3121;
l17 = l16;
l18 = f84(l0,l1,l17); if (l18 === undefined) break b3121;
l19 = l18;
{
const k3122 = keysOf(l19), v3122 = valuesOf(l19);
for (let n3122 = 0; n3122 < v3122.length; n3122++) {
l20 = k3122 === null ? n3122 : k3122[n3122];
l21 = v3122[n3122];
b3123: {
l22 = l20;
l23 = l21;
l24 = f534(l0,l1); if (l24 === undefined) break b3123;
l25 = D(l24, l15); if (l25 === undefined) break b3123;
if ((l25 === false)) break b3123;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b3117;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b3117;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b3117;
{
const k3124 = keysOf(l29), v3124 = valuesOf(l29);
for (let n3124 = 0; n3124 < v3124.length; n3124++) {
l30 = k3124 === null ? n3124 : k3124[n3124];
l31 = v3124[n3124];
b3125: {
l32 = l30;
b3126: {
l33 = D(l26, l30); if (l33 === undefined) break b3126;
break b3125;}
b3127: {
b3128: {
break b3127;
}
break b3125;
}
l36 = l31;
l37 = f84(l0,l1,l36); if (l37 === undefined) break b3125;
l38 = l37;
{
const k3129 = keysOf(l38), v3129 = valuesOf(l38);
for (let n3129 = 0; n3129 < v3129.length; n3129++) {
l39 = k3129 === null ? n3129 : k3129[n3129];
l40 = v3129[n3129];
b3130: {
l41 = l39;
l42 = l40;
l43 = f534(l0,l1); if (l43 === undefined) break b3130;
l44 = D(l43, l32); if (l44 === undefined) break b3130;
if ((l44 === false)) break b3130;
l2.add(l42);
}
}
}
}
}
}
}
b3131: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3131;
if ((l4 === false)) break b3131;
l5 = f491(l0,l1); if (l5 === undefined) break b3131;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3131;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3131;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3131;
l10 = l9;
l2.add(l10);
}
b3132: {
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
function g546(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3133: {
b3134: {
l3 = undefined;
b3135: {
l4 = f491(l0,l1); if (l4 === undefined) break b3135;
if ((l4 === false)) break b3135;
break b3134;}
l5 = f492(l0,l1); if (l5 === undefined) break b3134;
l6 = l5;
l7 = [];
b3136: {
l8 = f490(l0,l1); if (l8 === undefined) break b3136;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3134;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3137: {
if (l3 !== undefined) break b3137;
l4 = f532(l0,l1); if (l4 === undefined) break b3137;
l5 = l4;
l6 = f533(l0,l1); if (l6 === undefined) break b3137;
l7 = l6;
l8 = f118(l0,l1,l5,l7); if (l8 === undefined) break b3137;
l9 = l8;
l10 = l9;
l11 = f491(l0,l1); if (l11 === undefined) break b3137;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3137;
l14 = l13;
l15 = f538(l0,l1); if (l15 === undefined) break b3137;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3137;
l18 = l17;
l19 = f540(l0,l1); if (l19 === undefined) break b3137;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3137;
l22 = l21;
l23 = f492(l0,l1); if (l23 === undefined) break b3137;
l24 = l23;
l25 = f490(l0,l1); if (l25 === undefined) break b3137;
l26 = l25;
l27 = f542(l0,l1); if (l27 === undefined) break b3137;
l28 = l27;
l29 = f533(l0,l1); if (l29 === undefined) break b3137;
l30 = l29;
l31 = [];
b3138: {
if (!(l10 === "permit")) break b3138;
l32 = f491(l0,l1); if (l32 === undefined) break b3138;
l33 = l32;
l34 = f70(l0,l1,l33); if (l34 === undefined) break b3138;
l35 = l34;
{
const k3139 = keysOf(l35), v3139 = valuesOf(l35);
for (let n3139 = 0; n3139 < v3139.length; n3139++) {
l36 = k3139 === null ? n3139 : k3139[n3139];
l37 = v3139[n3139];
b3140: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f532(l0,l1); if (l41 === undefined) break b3137;
l42 = l41;
l43 = f545(l0,l1); if (l43 === undefined) break b3137;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3137;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3141: {
if (l3 === undefined) break b3141;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3142: {
return l2;
}
}
function f546(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3143: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3143;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3143;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3144: {
if (l3 === undefined) break b3144;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3145: {
return l2;
}
}
function f547(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3146: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3146;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3146;
l6 = l5;
l7 = f547(l0,l1); if (l7 === undefined) break b3146;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3146;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3146;
l10 = D(l9, l6); if (l10 === undefined) break b3146;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3147: {
if (l3 === undefined) break b3147;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3148: {
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
function f549(l0,l1) {
let l3,l2;
b3149: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3150: {
if (l3 === undefined) break b3150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3151: {
return l2;
}
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3152: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3152;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3152;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3152;
if ((l7 === false)) break b3152;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3152;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3152;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3153: {
if (l3 === undefined) break b3153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3154: {
return l2;
}
}
function f550(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3155: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3155;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3155;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3155;
if ((l7 === false)) break b3155;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3155;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3155;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3156: {
if (l3 === undefined) break b3156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3157: {
return l2;
}
}
function f551(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3158: {
b3159: {
l3 = undefined;
l4 = f548(l0,l1); if (l4 === undefined) break b3159;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3159;
if (!(l5 === "account_closed")) break b3159;
l6 = f551(l0,l1); if (l6 === undefined) break b3159;
l7 = l6;
l8 = f550(l0,l1); if (l8 === undefined) break b3159;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3159;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3160: {
if (l3 !== undefined) break b3160;
l4 = f548(l0,l1); if (l4 === undefined) break b3160;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3160;
if (!(l5 === "event")) break b3160;
l6 = f551(l0,l1); if (l6 === undefined) break b3160;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3161: {
if (l3 === undefined) break b3161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3162: {
return l2;
}
}
function f552(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function f553(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b3163: {
b3164: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3164;
l10 = l9;
l11 = l10;
l12 = f45(l0,l1,l11,l7); if (l12 === undefined) break b3164;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b3164;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b3164;
l22 = l21;
if (!Q(l18, l22)) break b3164;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b3164;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b3165: {
if (l5 !== undefined) break b3165;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3165;
l10 = l9;
l11 = f45(l0,l1,l10,l7); if (l11 === undefined) break b3165;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3166: {
if (l5 === undefined) break b3166;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3167: {
return l2;
}
}
function g554(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3168: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3168;
l5 = l4;
l6 = f548(l0,l1); if (l6 === undefined) break b3168;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3168;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b3168;
l9 = l8;
l10 = f553(l0,l1,l5,l9); if (l10 === undefined) break b3168;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3169: {
if (l3 === undefined) break b3169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3170: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3170;
l5 = l4;
l6 = f548(l0,l1); if (l6 === undefined) break b3170;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3170;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3170;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b3170;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3171: {
if (l3 === undefined) break b3171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3172: {
return l2;
}
}
function f554(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g555(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b3173: {
l2 = new RegoSet();
}
b3174: {
l3 = undefined;
l4 = f548(l0,l1); if (l4 === undefined) break b3174;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3174;
if (!(l5 === "account_closed")) break b3174;
b3175: {
l6 = f550(l0,l1); if (l6 === undefined) break b3175;
if ((l6 === false)) break b3175;
break b3174;}
l7 = f548(l0,l1); if (l7 === undefined) break b3174;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3174;
l10 = l9;
l2.add(l10);
}
b3176: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3176;
if ((l4 === false)) break b3176;
l5 = f548(l0,l1); if (l5 === undefined) break b3176;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3176;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3176;
if ((l8 === false)) break b3176;
b3177: {
l9 = f554(l0,l1); if (l9 === undefined) break b3177;
if ((l9 === false)) break b3177;
break b3176;}
l10 = f548(l0,l1); if (l10 === undefined) break b3176;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3176;
l13 = l12;
l2.add(l13);
}
b3178: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3178;
l5 = l4;
l6 = f554(l0,l1); if (l6 === undefined) break b3178;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3178;
if ((l8 === false)) break b3178;
l9 = f548(l0,l1); if (l9 === undefined) break b3178;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3178;
l12 = l11;
l2.add(l12);
}
b3179: {
l3 = undefined;
l4 = f548(l0,l1); if (l4 === undefined) break b3179;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3179;
if (!(l5 === "account_closed")) break b3179;
l6 = f550(l0,l1); if (l6 === undefined) break b3179;
l7 = l6;
l8 = f548(l0,l1); if (l8 === undefined) break b3179;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3179;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b3179;
l11 = l10;
l12 = f553(l0,l1,l7,l11); if (l12 === undefined) break b3179;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b3179;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b3179;
if ((l16 === false)) break b3179;
l17 = f548(l0,l1); if (l17 === undefined) break b3179;
l18 = l17;
l19 = f27(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b3179;
l20 = l19;
l2.add(l20);
}
b3180: {
return l2;
}
}
function f555(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g556(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3181: {
l2 = new RegoSet();
}
b3182: {
l3 = undefined;
b3183: {
l4 = f551(l0,l1); if (l4 === undefined) break b3183;
if ((l4 === false)) break b3183;
break b3182;}
l5 = new O9("event_on");
l2.add(l5);
}
b3184: {
l3 = undefined;
l4 = f548(l0,l1); if (l4 === undefined) break b3184;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3184;
if (!(l5 === "unset")) break b3184;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3184;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3184;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3184;
l11 = l10;
l12 = new O8(l11);
l2.add(l12);
}
b3185: {
return l2;
}
}
function f556(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g557(l0,l1) {
let l3,l4,l2;
b3186: {
b3187: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3187;
if ((l4 === false)) break b3187;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3188: {
if (l3 !== undefined) break b3188;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3189: {
if (l3 === undefined) break b3189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3190: {
return l2;
}
}
function f557(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g558(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3191: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3191;
if ((l4 === false)) break b3191;
l5 = f548(l0,l1); if (l5 === undefined) break b3191;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3191;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3192: {
if (l3 === undefined) break b3192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3193: {
return l2;
}
}
function f558(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3194: {
b3195: {
l3 = undefined;
l4 = f548(l0,l1); if (l4 === undefined) break b3195;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3195;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3195;
if ((l7 === false)) break b3195;
l8 = f552(l0,l1); if (l8 === undefined) break b3195;
l9 = l8;
l10 = f548(l0,l1); if (l10 === undefined) break b3195;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3195;
l12 = l11;
l13 = f548(l0,l1); if (l13 === undefined) break b3195;
l14 = l13;
l15 = new Bare();
b3196: {
l16 = f554(l0,l1); if (l16 === undefined) break b3196;
l15["keep_through"] = l16;
}
b3197: {
l17 = f558(l0,l1); if (l17 === undefined) break b3197;
l15["qualifier"] = l17;
}
b3198: {
b3199: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3199;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3199;
l21 = D(l20, "values"); if (l21 === undefined) break b3199;
l18 = merge(l21, l15);
break b3198;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f313(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3195;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3200: {
if (l3 !== undefined) break b3200;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3201: {
if (l3 === undefined) break b3201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3202: {
return l2;
}
}
function f559(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3203: {
b3204: {
l3 = undefined;
b3205: {
l4 = f548(l0,l1); if (l4 === undefined) break b3205;
if ((l4 === false)) break b3205;
break b3204;}
l5 = f549(l0,l1); if (l5 === undefined) break b3204;
l6 = l5;
l7 = [];
b3206: {
l8 = f547(l0,l1); if (l8 === undefined) break b3206;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3204;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3207: {
if (l3 !== undefined) break b3207;
l4 = f555(l0,l1); if (l4 === undefined) break b3207;
l5 = l4;
l6 = f556(l0,l1); if (l6 === undefined) break b3207;
l7 = l6;
l8 = f118(l0,l1,l5,l7); if (l8 === undefined) break b3207;
l9 = l8;
l10 = f548(l0,l1); if (l10 === undefined) break b3207;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3207;
l13 = l12;
l14 = f548(l0,l1); if (l14 === undefined) break b3207;
l15 = l14;
l16 = f555(l0,l1); if (l16 === undefined) break b3207;
l17 = l16;
l18 = f556(l0,l1); if (l18 === undefined) break b3207;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f229(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3207;
l22 = l21;
l23 = [];
b3208: {
l24 = f548(l0,l1); if (l24 === undefined) break b3208;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3208;
if (!(l25 === "account_closed")) break b3208;
l26 = f86(l0,l1,"checks"); if (l26 === undefined) break b3208;
if ((l26 === false)) break b3208;
l27 = f557(l0,l1); if (l27 === undefined) break b3208;
l28 = l27;
l29 = f548(l0,l1); if (l29 === undefined) break b3208;
l30 = l29;
l31 = f128(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3208;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3207;
l35 = l34;
l36 = f548(l0,l1); if (l36 === undefined) break b3207;
l37 = l36;
l38 = f84(l0,l1,l37); if (l38 === undefined) break b3207;
l39 = l38;
l40 = f549(l0,l1); if (l40 === undefined) break b3207;
l41 = l40;
l42 = f547(l0,l1); if (l42 === undefined) break b3207;
l43 = l42;
l44 = f556(l0,l1); if (l44 === undefined) break b3207;
l45 = l44;
l46 = [];
b3209: {
l47 = f555(l0,l1); if (l47 === undefined) break b3209;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3209;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3209;
if ((l52 === false)) break b3209;
l53 = f548(l0,l1); if (l53 === undefined) break b3209;
l54 = l53;
l55 = f68(l0,l1,"keep_record",l54); if (l55 === undefined) break b3209;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f555(l0,l1); if (l58 === undefined) break b3207;
l59 = l58;
l60 = new Bare();
b3210: {
l61 = f554(l0,l1); if (l61 === undefined) break b3210;
l60["keep_through"] = l61;
}
b3211: {
l62 = f558(l0,l1); if (l62 === undefined) break b3211;
l60["qualifier"] = l62;
}
b3212: {
b3213: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3213;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3213;
l66 = D(l65, "values"); if (l66 === undefined) break b3213;
l63 = merge(l66, l60);
break b3212;
}
l63 = l60;
}
l67 = l63;
l68 = f559(l0,l1); if (l68 === undefined) break b3207;
l69 = l68;
l70 = new O57(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3207;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
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
function f560(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
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
function f561(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f562(l0,l1) {
let l3,l2;
b3219: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3220: {
if (l3 === undefined) break b3220;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3221: {
return l2;
}
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3222: {
l3 = undefined;
l4 = f561(l0,l1); if (l4 === undefined) break b3222;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3222;
l8 = l7;
l9 = f561(l0,l1); if (l9 === undefined) break b3222;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3222;
l11 = l10;
l12 = f561(l0,l1); if (l12 === undefined) break b3222;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3222;
l14 = l13;
l15 = f561(l0,l1); if (l15 === undefined) break b3222;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3222;
l17 = l16;
l18 = new O71(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3222;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3223: {
if (l3 === undefined) break b3223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3224: {
return l2;
}
}
function f563(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3225: {
b3226: {
l3 = undefined;
b3227: {
l4 = f561(l0,l1); if (l4 === undefined) break b3227;
if ((l4 === false)) break b3227;
break b3226;}
l5 = f562(l0,l1); if (l5 === undefined) break b3226;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3226;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3228: {
if (l3 !== undefined) break b3228;
l4 = f561(l0,l1); if (l4 === undefined) break b3228;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3228;
l7 = l6;
l8 = f561(l0,l1); if (l8 === undefined) break b3228;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3228;
l11 = l10;
l12 = f562(l0,l1); if (l12 === undefined) break b3228;
l13 = l12;
l14 = f561(l0,l1); if (l14 === undefined) break b3228;
l15 = l14;
l16 = f563(l0,l1); if (l16 === undefined) break b3228;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3228;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3229: {
if (l3 === undefined) break b3229;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3230: {
return l2;
}
}
function f564(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3231: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3231;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3231;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3232: {
if (l3 === undefined) break b3232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3233: {
return l2;
}
}
function f565(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3234: {
l3 = undefined;
l4 = f565(l0,l1); if (l4 === undefined) break b3234;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3234;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3234;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3235: {
if (l3 === undefined) break b3235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3236: {
return l2;
}
}
function f566(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f567(l0,l1) {
let l3,l2;
b3237: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3238: {
if (l3 === undefined) break b3238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3239: {
return l2;
}
}
function g568(l0,l1) {
let l3,l4,l2;
b3240: {
l3 = undefined;
l4 = new O47("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3241: {
if (l3 === undefined) break b3241;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3242: {
return l2;
}
}
function f568(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function g569(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3243: {
b3244: {
l3 = undefined;
b3245: {
l4 = f566(l0,l1); if (l4 === undefined) break b3245;
if ((l4 === false)) break b3245;
break b3244;}
l5 = f567(l0,l1); if (l5 === undefined) break b3244;
l6 = l5;
l7 = [];
b3246: {
l8 = f565(l0,l1); if (l8 === undefined) break b3246;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3244;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3247: {
if (l3 !== undefined) break b3247;
l4 = f568(l0,l1); if (l4 === undefined) break b3247;
l5 = l4;
l6 = f565(l0,l1); if (l6 === undefined) break b3247;
l7 = l6;
l8 = f566(l0,l1); if (l8 === undefined) break b3247;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b3247;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3248: {
if (l3 === undefined) break b3248;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3249: {
return l2;
}
}
function f569(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g569(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g570(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3250: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3250;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3250;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3250;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3250;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3250;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3251: {
if (l3 === undefined) break b3251;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3252: {
return l2;
}
}
function f570(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g570(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g571(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3253: {
l3 = undefined;
l4 = f570(l0,l1); if (l4 === undefined) break b3253;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3253;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3253;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3254: {
if (l3 === undefined) break b3254;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3255: {
return l2;
}
}
function f571(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g571(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g572(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3256: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3256;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3256;
l6 = l5;
l7 = f571(l0,l1); if (l7 === undefined) break b3256;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3256;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3256;
if ((l10 === false)) break b3256;
l11 = ["application","adjustment"];
l12 = l11;
{
const k3257 = keysOf(l12), v3257 = valuesOf(l12);
for (let n3257 = 0; n3257 < v3257.length; n3257++) {
l13 = k3257 === null ? n3257 : k3257[n3257];
l14 = v3257[n3257];
b3258: {
l15 = l13;
l16 = l14;
l17 = f571(l0,l1); if (l17 === undefined) break b3258;
l18 = D(l17, l16); if (l18 === undefined) break b3258;
if ((l18 === false)) break b3258;
l19 = f571(l0,l1); if (l19 === undefined) break b3258;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
}
}
}
b3259: {
if (l3 === undefined) break b3259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3260: {
return l2;
}
}
function f572(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function f573(l0,l1) {
let l3,l2;
b3261: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3262: {
if (l3 === undefined) break b3262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3263: {
return l2;
}
}
function f574(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3264: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f201(l0,l1); if (l8 === undefined) break b3264;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3264;
l10 = D(l9, l6); if (l10 === undefined) break b3264;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3264;
l13 = l12;
l14 = f201(l0,l1); if (l14 === undefined) break b3264;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3264;
l16 = D(l15, l13); if (l16 === undefined) break b3264;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3265: {
if (l5 === undefined) break b3265;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3266: {
return l2;
}
}
function g575(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3267: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3267;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3267;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3267;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3267;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3267;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3267;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3267;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3267;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3268: {
if (l3 === undefined) break b3268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3269: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3269;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3269;
l6 = l5;
l7 = f572(l0,l1); if (l7 === undefined) break b3269;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3269;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3269;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3269;
l11 = l10;
l12 = f574(l0,l1,l6,l11); if (l12 === undefined) break b3269;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3270: {
if (l3 === undefined) break b3270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3271: {
return l2;
}
}
function f575(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g575(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g576(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3272: {
l3 = undefined;
l4 = f575(l0,l1); if (l4 === undefined) break b3272;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3272;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3272;
if ((l8 === false)) break b3272;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3273: {
if (l3 === undefined) break b3273;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3274: {
return l2;
}
}
function f576(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g577(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3275: {
l3 = undefined;
l4 = f576(l0,l1); if (l4 === undefined) break b3275;
if ((l4 === false)) break b3275;
l5 = f34(l0,l1); if (l5 === undefined) break b3275;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3275;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3275;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3275;
if (!(l13 === "unavailable")) break b3275;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3276: {
if (l3 === undefined) break b3276;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3277: {
return l2;
}
}
function f577(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function f578(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b3278: {
b3279: {
l4 = undefined;
l5 = l3;
l6 = [];
b3280: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3280;
{
const k3281 = keysOf(l7), v3281 = valuesOf(l7);
for (let n3281 = 0; n3281 < v3281.length; n3281++) {
l8 = k3281 === null ? n3281 : k3281[n3281];
l9 = v3281[n3281];
b3282: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3282;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3282;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3282;
if (!Q(l12, l14)) break b3282;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3279;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3279;
if ((l19 === false)) break b3279;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3279;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3279;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3279;
l27 = l26;
l28 = f525(l0,l1,l27); if (l28 === undefined) break b3279;
l29 = l28;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b3283: {
if (l4 !== undefined) break b3283;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3284: {
if (l4 === undefined) break b3284;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3285: {
return l2;
}
}
function g579(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3286: {
l2 = new RegoSet();
}
b3287: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3287;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3287;
l7 = l6;
{
const k3288 = keysOf(l7), v3288 = valuesOf(l7);
for (let n3288 = 0; n3288 < v3288.length; n3288++) {
l8 = k3288 === null ? n3288 : k3288[n3288];
l9 = v3288[n3288];
b3289: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3290: {
l3 = undefined;
b3291: {
l4 = f576(l0,l1); if (l4 === undefined) break b3291;
if ((l4 === false)) break b3291;
break b3290;}
l5 = f572(l0,l1); if (l5 === undefined) break b3290;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3290;
l7 = l6;
l8 = f578(l0,l1,l7); if (l8 === undefined) break b3290;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3290;
l11 = l10;
{
const k3292 = keysOf(l11), v3292 = valuesOf(l11);
for (let n3292 = 0; n3292 < v3292.length; n3292++) {
l12 = k3292 === null ? n3292 : k3292[n3292];
l13 = v3292[n3292];
b3293: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3294: {
l3 = undefined;
l4 = f576(l0,l1); if (l4 === undefined) break b3294;
if ((l4 === false)) break b3294;
l5 = f572(l0,l1); if (l5 === undefined) break b3294;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3294;
l7 = l6;
l8 = f578(l0,l1,l7); if (l8 === undefined) break b3294;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3294;
l11 = l10;
l12 = f572(l0,l1); if (l12 === undefined) break b3294;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3294;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3294;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3294;
l16 = l15;
l17 = new O72(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3294;
l19 = l18;
{
const k3295 = keysOf(l19), v3295 = valuesOf(l19);
for (let n3295 = 0; n3295 < v3295.length; n3295++) {
l20 = k3295 === null ? n3295 : k3295[n3295];
l21 = v3295[n3295];
b3296: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3297: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3297;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3297;
l6 = l5;
l7 = f578(l0,l1,l6); if (l7 === undefined) break b3297;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3297;
l10 = l9;
{
const k3298 = keysOf(l10), v3298 = valuesOf(l10);
for (let n3298 = 0; n3298 < v3298.length; n3298++) {
l11 = k3298 === null ? n3298 : k3298[n3298];
l12 = v3298[n3298];
b3299: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3300: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3300;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3300;
l6 = l5;
l7 = f572(l0,l1); if (l7 === undefined) break b3300;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3300;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3300;
l10 = D(l9, l6); if (l10 === undefined) break b3300;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3300;
l13 = l12;
{
const k3301 = keysOf(l13), v3301 = valuesOf(l13);
for (let n3301 = 0; n3301 < v3301.length; n3301++) {
l14 = k3301 === null ? n3301 : k3301[n3301];
l15 = v3301[n3301];
b3302: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3303: {
return l2;
}
}
function f579(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g580(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3304: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3304;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3304;
l6 = l5;
l7 = f572(l0,l1); if (l7 === undefined) break b3304;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3304;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3304;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3304;
if ((l11 === false)) break b3304;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3304;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3304;
if (!(l13 === true)) break b3304;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3305: {
if (l3 === undefined) break b3305;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3306: {
return l2;
}
}
function f580(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b3307: {
l2 = new RegoSet();
}
b3308: {
l3 = undefined;
l4 = f580(l0,l1); if (l4 === undefined) break b3308;
if ((l4 === false)) break b3308;
l5 = ["adjusted_by","adjusted_on"];
l6 = l5;
{
const k3309 = keysOf(l6), v3309 = valuesOf(l6);
for (let n3309 = 0; n3309 < v3309.length; n3309++) {
l7 = k3309 === null ? n3309 : k3309[n3309];
l8 = v3309[n3309];
b3310: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3310;
l12 = D(l11, l10); if (l12 === undefined) break b3310;
l13 = l12;
l14 = null;
l15 = b_neq(l13,l14); if (l15 === undefined) break b3310;
if ((l15 === false)) break b3310;
l2.add(l10);
}
}
}
}
b3311: {
return l2;
}
}
function f581(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3312: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3312;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3312;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3312;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3312;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3312;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3312;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3312;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3312;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3313: {
if (l3 === undefined) break b3313;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3314: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3314;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3314;
l6 = l5;
l7 = f572(l0,l1); if (l7 === undefined) break b3314;
l8 = H(l7) ? l7.adjustment : undefined; if (l8 === undefined && (l8 = S(l7, "adjustment")) === undefined) break b3314;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3314;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3314;
l11 = l10;
l12 = f574(l0,l1,l6,l11); if (l12 === undefined) break b3314;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3315: {
if (l3 === undefined) break b3315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3316: {
return l2;
}
}
function f582(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l2,l3,l4,l5,l6;
b3317: {
l2 = new RegoSet();
}
b3318: {
l3 = undefined;
l4 = f575(l0,l1); if (l4 === undefined) break b3318;
if ((l4 === false)) break b3318;
l2.add("application");
}
b3319: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3319;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3319;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3319;
if (!(l6 === "unset")) break b3319;
l2.add("application");
}
b3320: {
l3 = undefined;
l4 = f582(l0,l1); if (l4 === undefined) break b3320;
if ((l4 === false)) break b3320;
l2.add("adjustment");
}
b3321: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3321;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3321;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3321;
if (!(l6 === "unset")) break b3321;
l2.add("adjustment");
}
b3322: {
return l2;
}
}
function f583(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3323: {
l3 = undefined;
l4 = [];
b3324: {
l5 = f583(l0,l1); if (l5 === undefined) break b3324;
l6 = l5;
l7 = b_internal_member_2("application",l6); if (l7 === undefined) break b3324;
if ((l7 === false)) break b3324;
b3325: {
l8 = f576(l0,l1); if (l8 === undefined) break b3325;
if ((l8 === false)) break b3325;
break b3324;}
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3324;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"applied_on",l11); if (l12 === undefined) break b3324;
l13 = l12;
l14 = f169(l0,l1,l13); if (l14 === undefined) break b3324;
l15 = l14;
l16 = f572(l0,l1); if (l16 === undefined) break b3324;
l17 = H(l16) ? l16.application : undefined; if (l17 === undefined && (l17 = S(l16, "application")) === undefined) break b3324;
l18 = l17;
l19 = f578(l0,l1,l18); if (l19 === undefined) break b3324;
l20 = l19;
l21 = new O73("apply_for_change","application",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3326: {
if (l3 === undefined) break b3326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3327: {
return l2;
}
}
function f584(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g585(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3328: {
l3 = undefined;
l4 = [];
b3329: {
l5 = f583(l0,l1); if (l5 === undefined) break b3329;
l6 = l5;
l7 = b_internal_member_2("adjustment",l6); if (l7 === undefined) break b3329;
if ((l7 === false)) break b3329;
b3330: {
l8 = f580(l0,l1); if (l8 === undefined) break b3330;
if ((l8 === false)) break b3330;
break b3329;}
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3329;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"adjusted_on",l11); if (l12 === undefined) break b3329;
l13 = l12;
l14 = f169(l0,l1,l13); if (l14 === undefined) break b3329;
l15 = l14;
l16 = f572(l0,l1); if (l16 === undefined) break b3329;
l17 = H(l16) ? l16.adjustment : undefined; if (l17 === undefined && (l17 = S(l16, "adjustment")) === undefined) break b3329;
l18 = l17;
l19 = f578(l0,l1,l18); if (l19 === undefined) break b3329;
l20 = l19;
l21 = new O73("adjust_rights","adjustment",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3331: {
if (l3 === undefined) break b3331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3332: {
return l2;
}
}
function f585(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g585(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g586(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3333: {
l3 = undefined;
l4 = [];
b3334: {
l5 = f583(l0,l1); if (l5 === undefined) break b3334;
l6 = l5;
l7 = b_internal_member_2("adjustment",l6); if (l7 === undefined) break b3334;
if ((l7 === false)) break b3334;
l8 = f580(l0,l1); if (l8 === undefined) break b3334;
if ((l8 === false)) break b3334;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3334;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"password_changed_on",l11); if (l12 === undefined) break b3334;
l13 = l12;
l14 = f169(l0,l1,l13); if (l14 === undefined) break b3334;
l15 = l14;
l16 = f572(l0,l1); if (l16 === undefined) break b3334;
l17 = H(l16) ? l16.fallback : undefined; if (l17 === undefined && (l17 = S(l16, "fallback")) === undefined) break b3334;
l18 = l17;
l19 = f578(l0,l1,l18); if (l19 === undefined) break b3334;
l20 = l19;
l21 = new O73("change_admin_password","password_change",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3335: {
if (l3 === undefined) break b3335;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3336: {
return l2;
}
}
function f586(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l2;
b3337: {
l3 = undefined;
l4 = [];
b3338: {
l5 = f584(l0,l1); if (l5 === undefined) break b3338;
{
const k3339 = keysOf(l5), v3339 = valuesOf(l5);
for (let n3339 = 0; n3339 < v3339.length; n3339++) {
l6 = k3339 === null ? n3339 : k3339[n3339];
l7 = v3339[n3339];
b3340: {
l8 = l6;
l9 = l7;
l10 = f575(l0,l1); if (l10 === undefined) break b3340;
l11 = l10;
l12 = new O50(l11);
l13 = b_object_union(l9,l12); if (l13 === undefined) break b3340;
l14 = l13;
l4.push(l14);
}
}
}
}
l15 = l4;
l16 = [];
b3341: {
l17 = f585(l0,l1); if (l17 === undefined) break b3341;
l18 = l17;
l19 = f586(l0,l1); if (l19 === undefined) break b3341;
l20 = l19;
l21 = b_array_concat(l18,l20); if (l21 === undefined) break b3341;
l22 = l21;
{
const k3342 = keysOf(l22), v3342 = valuesOf(l22);
for (let n3342 = 0; n3342 < v3342.length; n3342++) {
l23 = k3342 === null ? n3342 : k3342[n3342];
l24 = v3342[n3342];
b3343: {
l25 = l23;
l26 = l24;
l27 = f582(l0,l1); if (l27 === undefined) break b3343;
l28 = l27;
l29 = new O50(l28);
l30 = b_object_union(l26,l29); if (l30 === undefined) break b3343;
l31 = l30;
l16.push(l31);
}
}
}
}
l32 = l16;
l33 = b_array_concat(l15,l32); if (l33 === undefined) break b3337;
l34 = l33;
if (l3 === undefined) l3 = l34; else if (!Q(l3, l34)) conflict();
}
b3344: {
if (l3 === undefined) break b3344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3345: {
return l2;
}
}
function f587(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function f588(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3346: {
l4 = undefined;
l5 = l3;
l6 = f201(l0,l1); if (l6 === undefined) break b3346;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3346;
l8 = D(l7, l5); if (l8 === undefined) break b3346;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3346;
if ((l10 === false)) break b3346;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3347: {
if (l4 === undefined) break b3347;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3348: {
return l2;
}
}
function f589(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3349: {
l4 = undefined;
l5 = l3;
l6 = f588(l0,l1,l5); if (l6 === undefined) break b3349;
if ((l6 === false)) break b3349;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3349;
l9 = l8;
l10 = f588(l0,l1,l9); if (l10 === undefined) break b3349;
if ((l10 === false)) break b3349;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3350: {
if (l4 === undefined) break b3350;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3351: {
return l2;
}
}
function f590(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3352: {
b3353: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3354: {
l8 = f588(l0,l1,l6); if (l8 === undefined) break b3354;
if ((l8 === false)) break b3354;
break b3353;}
l9 = new RegoSet();
b3355: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3355;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3355;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3355;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3356 = keysOf(l19), v3356 = valuesOf(l19);
for (let n3356 = 0; n3356 < v3356.length; n3356++) {
l20 = k3356 === null ? n3356 : k3356[n3356];
l21 = v3356[n3356];
b3357: {
l22 = l20;
l23 = l21;
b3358: {
l24 = f589(l0,l1,l23); if (l24 === undefined) break b3358;
if ((l24 === false)) break b3358;
break b3357;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3357;
l28 = l27;
l29 = new O74(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b3359: {
if (l5 !== undefined) break b3359;
l6 = l3;
l7 = l4;
l8 = f201(l0,l1); if (l8 === undefined) break b3359;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3359;
l10 = D(l9, l6); if (l10 === undefined) break b3359;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3359;
if ((l12 === false)) break b3359;
l13 = f201(l0,l1); if (l13 === undefined) break b3359;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3359;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3359;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3359;
l21 = l20;
l22 = new RegoSet();
l23 = new O74(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3360: {
if (l5 !== undefined) break b3360;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3361: {
if (l5 === undefined) break b3361;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3362: {
return l2;
}
}
function g591(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3363: {
l2 = new RegoSet();
}
b3364: {
l3 = undefined;
l4 = ["application","adjustment"];
l5 = l4;
{
const k3365 = keysOf(l5), v3365 = valuesOf(l5);
for (let n3365 = 0; n3365 < v3365.length; n3365++) {
l6 = k3365 === null ? n3365 : k3365[n3365];
l7 = v3365[n3365];
b3366: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3366;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3366;
l12 = l11;
l13 = f572(l0,l1); if (l13 === undefined) break b3366;
l14 = D(l13, l9); if (l14 === undefined) break b3366;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3366;
l16 = H(l15) ? l15.workdays : undefined; if (l16 === undefined && (l16 = S(l15, "workdays")) === undefined) break b3366;
l17 = l16;
l18 = f590(l0,l1,l12,l17); if (l18 === undefined) break b3366;
l19 = l18;
{
const k3367 = keysOf(l19), v3367 = valuesOf(l19);
for (let n3367 = 0; n3367 < v3367.length; n3367++) {
l20 = k3367 === null ? n3367 : k3367[n3367];
l21 = v3367[n3367];
b3368: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
}
}
}
b3369: {
l3 = undefined;
l4 = ["application","adjustment"];
l5 = l4;
{
const k3370 = keysOf(l5), v3370 = valuesOf(l5);
for (let n3370 = 0; n3370 < v3370.length; n3370++) {
l6 = k3370 === null ? n3370 : k3370[n3370];
l7 = v3370[n3370];
b3371: {
l8 = l6;
l9 = l7;
l10 = f572(l0,l1); if (l10 === undefined) break b3371;
l11 = D(l10, l9); if (l11 === undefined) break b3371;
l12 = H(l11) ? l11.lead : undefined; if (l12 === undefined && (l12 = S(l11, "lead")) === undefined) break b3371;
if (!(l12 === "unset")) break b3371;
l13 = ["role_change",l9,"lead"];
l14 = b_concat(".",l13); if (l14 === undefined) break b3371;
l15 = l14;
l16 = new O8(l15);
l2.add(l16);
}
}
}
}
b3372: {
return l2;
}
}
function f591(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g591(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g592(l0,l1) {
let l3,l4,l5,l2;
b3373: {
l3 = undefined;
l4 = f582(l0,l1); if (l4 === undefined) break b3373;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3374: {
if (l3 === undefined) break b3374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3375: {
return l2;
}
}
function f592(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g592(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g593(l0,l1) {
let l3,l4,l5,l6,l2;
b3376: {
l3 = undefined;
b3377: {
l4 = f576(l0,l1); if (l4 === undefined) break b3377;
if ((l4 === false)) break b3377;
break b3376;}
l5 = f575(l0,l1); if (l5 === undefined) break b3376;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3378: {
if (l3 === undefined) break b3378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3379: {
return l2;
}
}
function f593(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g594(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3380: {
l3 = undefined;
b3381: {
l4 = f576(l0,l1); if (l4 === undefined) break b3381;
if ((l4 === false)) break b3381;
break b3380;}
l5 = f572(l0,l1); if (l5 === undefined) break b3380;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3380;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3380;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3380;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3380;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3380;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3380;
l15 = l14;
l16 = f574(l0,l1,l15,l12); if (l16 === undefined) break b3380;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3382: {
if (l3 === undefined) break b3382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3383: {
return l2;
}
}
function f594(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g595(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l24,l25,l26,l23,l27,l28,l29,l30,l2;
b3384: {
b3385: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3385;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3385;
if ((l5 === false)) break b3385;
b3386: {
l6 = f576(l0,l1); if (l6 === undefined) break b3386;
if ((l6 === false)) break b3386;
break b3385;}
l7 = f572(l0,l1); if (l7 === undefined) break b3385;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3385;
l9 = l8;
l10 = f578(l0,l1,l9); if (l10 === undefined) break b3385;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3385;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3385;
l14 = l13;
l15 = f572(l0,l1); if (l15 === undefined) break b3385;
l16 = H(l15) ? l15.application : undefined; if (l16 === undefined && (l16 = S(l15, "application")) === undefined) break b3385;
l17 = H(l16) ? l16.lead : undefined; if (l17 === undefined && (l17 = S(l16, "lead")) === undefined) break b3385;
l18 = l17;
l19 = new Bare();
b3387: {
l20 = f592(l0,l1); if (l20 === undefined) break b3387;
l19["adjust_by"] = l20;
}
b3388: {
l21 = f593(l0,l1); if (l21 === undefined) break b3388;
l19["apply_by"] = l21;
}
b3389: {
l22 = f594(l0,l1); if (l22 === undefined) break b3389;
l19["apply_by_cautious"] = l22;
}
b3390: {
b3391: {
l24 = H(l1) ? l1.hdp : undefined; if (l24 === undefined && (l24 = S(l1, "hdp")) === undefined) break b3391;
l25 = H(l24) ? l24.role_change_deadline : undefined; if (l25 === undefined && (l25 = S(l24, "role_change_deadline")) === undefined) break b3391;
l26 = D(l25, "values"); if (l26 === undefined) break b3391;
l23 = merge(l26, l19);
break b3390;
}
l23 = l19;
}
l27 = l23;
l28 = ["apply_by","apply_by_cautious"];
l29 = f313(l0,l1,l28,l14,l18,l11,l27); if (l29 === undefined) break b3385;
l30 = l29;
if (l3 === undefined) l3 = l30; else if (!Q(l3, l30)) conflict();
}
b3392: {
if (l3 !== undefined) break b3392;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3393: {
if (l3 === undefined) break b3393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3394: {
return l2;
}
}
function f595(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3395: {
b3396: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3396;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3396;
if ((l5 === false)) break b3396;
l6 = f572(l0,l1); if (l6 === undefined) break b3396;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3396;
l8 = l7;
l9 = f578(l0,l1,l8); if (l9 === undefined) break b3396;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3396;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3396;
l13 = l12;
l14 = f572(l0,l1); if (l14 === undefined) break b3396;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3396;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3396;
l17 = l16;
l18 = new Bare();
b3397: {
l19 = f592(l0,l1); if (l19 === undefined) break b3397;
l18["adjust_by"] = l19;
}
b3398: {
l20 = f593(l0,l1); if (l20 === undefined) break b3398;
l18["apply_by"] = l20;
}
b3399: {
l21 = f594(l0,l1); if (l21 === undefined) break b3399;
l18["apply_by_cautious"] = l21;
}
b3400: {
b3401: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3401;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3401;
l25 = D(l24, "values"); if (l25 === undefined) break b3401;
l22 = merge(l25, l18);
break b3400;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f313(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3396;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3402: {
if (l3 !== undefined) break b3402;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3403: {
if (l3 === undefined) break b3403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3404: {
return l2;
}
}
function f596(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g597(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3405: {
l3 = undefined;
l4 = [];
b3406: {
l5 = f584(l0,l1); if (l5 === undefined) break b3406;
l6 = l5;
l7 = f585(l0,l1); if (l7 === undefined) break b3406;
l8 = l7;
l9 = f586(l0,l1); if (l9 === undefined) break b3406;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3407 = keysOf(l12), v3407 = valuesOf(l12);
for (let n3407 = 0; n3407 < v3407.length; n3407++) {
l13 = k3407 === null ? n3407 : k3407[n3407];
l14 = v3407[n3407];
b3408: {
l15 = l13;
l16 = l14;
{
const k3409 = keysOf(l16), v3409 = valuesOf(l16);
for (let n3409 = 0; n3409 < v3409.length; n3409++) {
l17 = k3409 === null ? n3409 : k3409[n3409];
l18 = v3409[n3409];
b3410: {
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
l22 = f182(l0,l1,l21); if (l22 === undefined) break b3405;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3411: {
if (l3 === undefined) break b3411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3412: {
return l2;
}
}
function f597(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g597(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g598(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3413: {
l3 = undefined;
l4 = [];
b3414: {
l5 = f572(l0,l1); if (l5 === undefined) break b3414;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3414;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3414;
{
const k3415 = keysOf(l7), v3415 = valuesOf(l7);
for (let n3415 = 0; n3415 < v3415.length; n3415++) {
l8 = k3415 === null ? n3415 : k3415[n3415];
l9 = v3415[n3415];
b3416: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3416;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3416;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3416;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3416;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3416;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3416;
if ((l21 === false)) break b3416;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3417: {
if (l3 === undefined) break b3417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3418: {
return l2;
}
}
function f598(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function g599(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3419: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3419;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3419;
l6 = l5;
l7 = f598(l0,l1); if (l7 === undefined) break b3419;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3419;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3419;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3419;
if ((l12 === false)) break b3419;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3420: {
if (l3 === undefined) break b3420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3421: {
return l2;
}
}
function f599(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function g600(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b3422: {
l2 = new RegoSet();
}
b3423: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3423;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3423;
l6 = l5;
l7 = f572(l0,l1); if (l7 === undefined) break b3423;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3423;
l9 = H(l8) ? l8.advised : undefined; if (l9 === undefined && (l9 = S(l8, "advised")) === undefined) break b3423;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3423;
if ((l11 === false)) break b3423;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3423;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3423;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3423;
l18 = f585(l0,l1); if (l18 === undefined) break b3423;
{
const k3424 = keysOf(l18), v3424 = valuesOf(l18);
for (let n3424 = 0; n3424 < v3424.length; n3424++) {
l19 = k3424 === null ? n3424 : k3424[n3424];
l20 = v3424[n3424];
b3425: {
l21 = l19;
l22 = l20;
l23 = f181(l0,l1,l22); if (l23 === undefined) break b3425;
if ((l23 === false)) break b3425;
l24 = f572(l0,l1); if (l24 === undefined) break b3425;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3425;
l26 = l25;
l27 = f578(l0,l1,l26); if (l27 === undefined) break b3425;
l28 = l27;
l29 = f27(l0,l1,"change_admin_password",l28); if (l29 === undefined) break b3425;
l30 = l29;
l2.add(l30);
}
}
}
}
b3426: {
l3 = undefined;
l4 = f585(l0,l1); if (l4 === undefined) break b3426;
{
const k3427 = keysOf(l4), v3427 = valuesOf(l4);
for (let n3427 = 0; n3427 < v3427.length; n3427++) {
l5 = k3427 === null ? n3427 : k3427[n3427];
l6 = v3427[n3427];
b3428: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3428;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3428;
if ((l11 === false)) break b3428;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3428;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3428;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3428;
if ((l15 === false)) break b3428;
l16 = f598(l0,l1); if (l16 === undefined) break b3428;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3428;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3428;
if ((l21 === false)) break b3428;
b3429: {
l22 = f599(l0,l1); if (l22 === undefined) break b3429;
if ((l22 === false)) break b3429;
break b3428;}
l23 = f572(l0,l1); if (l23 === undefined) break b3428;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3428;
l25 = l24;
l26 = f578(l0,l1,l25); if (l26 === undefined) break b3428;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3428;
l29 = l28;
l2.add(l29);
}
}
}
}
b3430: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3430;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3430;
l7 = l6;
l2.add(l7);
}
b3431: {
return l2;
}
}
function f600(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g601(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l50,l51,l2;
b3432: {
l3 = undefined;
l4 = new RegoSet();
b3433: {
l5 = f587(l0,l1); if (l5 === undefined) break b3433;
{
const k3434 = keysOf(l5), v3434 = valuesOf(l5);
for (let n3434 = 0; n3434 < v3434.length; n3434++) {
l6 = k3434 === null ? n3434 : k3434[n3434];
l7 = v3434[n3434];
b3435: {
l8 = l6;
l9 = l7;
l10 = f175(l0,l1,l9); if (l10 === undefined) break b3435;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f591(l0,l1); if (l13 === undefined) break b3432;
l14 = l13;
l15 = f179(l0,l1,l12,l14); if (l15 === undefined) break b3432;
l16 = l15;
l17 = l16;
l18 = f587(l0,l1); if (l18 === undefined) break b3432;
l19 = l18;
l20 = f183(l0,l1,l19,l17); if (l20 === undefined) break b3432;
l21 = l20;
l22 = f595(l0,l1); if (l22 === undefined) break b3432;
l23 = l22;
l24 = f596(l0,l1); if (l24 === undefined) break b3432;
l25 = l24;
l26 = b_array_concat(l23,l25); if (l26 === undefined) break b3432;
l27 = l26;
l28 = f573(l0,l1); if (l28 === undefined) break b3432;
l29 = l28;
l30 = f570(l0,l1); if (l30 === undefined) break b3432;
l31 = l30;
l32 = f579(l0,l1); if (l32 === undefined) break b3432;
l33 = l32;
l34 = f591(l0,l1); if (l34 === undefined) break b3432;
l35 = l34;
l36 = f597(l0,l1); if (l36 === undefined) break b3432;
l37 = l36;
l38 = new Bare();
b3436: {
l39 = f592(l0,l1); if (l39 === undefined) break b3436;
l38["adjust_by"] = l39;
}
b3437: {
l40 = f593(l0,l1); if (l40 === undefined) break b3437;
l38["apply_by"] = l40;
}
b3438: {
l41 = f594(l0,l1); if (l41 === undefined) break b3438;
l38["apply_by_cautious"] = l41;
}
b3439: {
b3440: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b3440;
l44 = H(l43) ? l43.role_change_deadline : undefined; if (l44 === undefined && (l44 = S(l43, "role_change_deadline")) === undefined) break b3440;
l45 = D(l44, "values"); if (l45 === undefined) break b3440;
l42 = merge(l45, l38);
break b3439;
}
l42 = l38;
}
l46 = l42;
l47 = f600(l0,l1); if (l47 === undefined) break b3432;
l48 = l47;
l49 = new O21(l33,l35,l37,l21,l46,l48,l27);
l50 = f25(l0,l1,l29,l31,l17,l49); if (l50 === undefined) break b3432;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b3441: {
if (l3 === undefined) break b3441;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3442: {
return l2;
}
}
function f601(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g601(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function g602(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3443: {
b3444: {
l3 = undefined;
b3445: {
l4 = f572(l0,l1); if (l4 === undefined) break b3445;
if ((l4 === false)) break b3445;
break b3444;}
l5 = f573(l0,l1); if (l5 === undefined) break b3444;
l6 = l5;
l7 = [];
b3446: {
l8 = f570(l0,l1); if (l8 === undefined) break b3446;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3444;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3447: {
if (l3 !== undefined) break b3447;
l4 = f576(l0,l1); if (l4 === undefined) break b3447;
if ((l4 === false)) break b3447;
b3448: {
l5 = f572(l0,l1); if (l5 === undefined) break b3448;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3448;
if ((l6 === false)) break b3448;
break b3447;}
l7 = f573(l0,l1); if (l7 === undefined) break b3447;
l8 = l7;
l9 = f570(l0,l1); if (l9 === undefined) break b3447;
l10 = l9;
l11 = f579(l0,l1); if (l11 === undefined) break b3447;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3447;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3449: {
if (l3 !== undefined) break b3449;
l4 = f581(l0,l1); if (l4 === undefined) break b3449;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3449;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3449;
if ((l9 === false)) break b3449;
l10 = f581(l0,l1); if (l10 === undefined) break b3449;
l11 = l10;
l12 = new RegoSet();
b3450: {
l13 = f601(l0,l1); if (l13 === undefined) break b3450;
l14 = H(l13) ? l13.not_considered : undefined; if (l14 === undefined && (l14 = S(l13, "not_considered")) === undefined) break b3450;
{
const k3451 = keysOf(l14), v3451 = valuesOf(l14);
for (let n3451 = 0; n3451 < v3451.length; n3451++) {
l15 = k3451 === null ? n3451 : k3451[n3451];
l16 = v3451[n3451];
b3452: {
l17 = l15;
l18 = l16;
l12.add(l18);
}
}
}
}
l19 = l12;
l20 = b_or(l11,l19); if (l20 === undefined) break b3449;
l21 = l20;
l22 = b_sort(l21); if (l22 === undefined) break b3449;
l23 = l22;
l24 = f601(l0,l1); if (l24 === undefined) break b3449;
l25 = l24;
l26 = new O75(l23);
l27 = b_object_union(l25,l26); if (l27 === undefined) break b3449;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3453: {
if (l3 !== undefined) break b3453;
l4 = f601(l0,l1); if (l4 === undefined) break b3453;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3454: {
if (l3 === undefined) break b3454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3455: {
return l2;
}
}
function f602(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g602(i, d);
K.request[288] = v === undefined ? N : v;
return v;
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3456: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3456;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3456;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3457: {
if (l3 === undefined) break b3457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3458: {
return l2;
}
}
function f603(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3459: {
l3 = undefined;
l4 = f603(l0,l1); if (l4 === undefined) break b3459;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3459;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3459;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3459;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3460: {
if (l3 === undefined) break b3460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3461: {
return l2;
}
}
function f604(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g604(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f605(l0,l1) {
let l3,l2;
b3462: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3463: {
if (l3 === undefined) break b3463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3464: {
return l2;
}
}
function g606(l0,l1) {
let l3,l4,l5,l6,l2;
b3465: {
l3 = undefined;
l4 = new Bare();
l5 = new O76("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O77("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3466: {
if (l3 === undefined) break b3466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3467: {
return l2;
}
}
function f606(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g606(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f607(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3468: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3468;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3468;
if ((l10 === false)) break b3468;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3469: {
if (l5 === undefined) break b3469;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3470: {
return l2;
}
}
function f608(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3471: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3472: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3472;
{
const k3473 = keysOf(l9), v3473 = valuesOf(l9);
for (let n3473 = 0; n3473 < v3473.length; n3473++) {
l10 = k3473 === null ? n3473 : k3473[n3473];
l11 = v3473[n3473];
b3474: {
l12 = l10;
l13 = l11;
b3475: {
l14 = f607(l0,l1,l7,l13); if (l14 === undefined) break b3475;
if ((l14 === false)) break b3475;
break b3474;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3471;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3476: {
if (l5 === undefined) break b3476;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3477: {
return l2;
}
}
function f609(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3478: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3479: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3479;
if ((l8 === false)) break b3479;
break b3478;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3480: {
if (l5 === undefined) break b3480;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3481: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3481;
if ((l8 === false)) break b3481;
l9 = f608(l0,l1,l6,l7); if (l9 === undefined) break b3481;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3481;
l12 = D(l11, l10); if (l12 === undefined) break b3481;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3482: {
if (l5 === undefined) break b3482;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3483: {
return l2;
}
}
function f610(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3484: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3485: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3486 = keysOf(l8), v3486 = valuesOf(l8);
for (let n3486 = 0; n3486 < v3486.length; n3486++) {
l9 = k3486 === null ? n3486 : k3486[n3486];
l10 = v3486[n3486];
b3487: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3487;
if (!(l13 === "unset")) break b3487;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3488: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3488;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3488;
if (!(l17 === "unset")) break b3488;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3484;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3489: {
if (l4 === undefined) break b3489;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3490: {
return l2;
}
}
function f611(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3491: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3492: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3492;
if ((l10 === false)) break b3492;
break b3491;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3493: {
if (l6 === undefined) break b3493;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3494: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3494;
if ((l10 === false)) break b3494;
l11 = f608(l0,l1,l7,l9); if (l11 === undefined) break b3494;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3494;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3494;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3495: {
if (l6 === undefined) break b3495;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3496: {
return l2;
}
}
function f612(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3497: {
b3498: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3498;
if (!(l8 === "up")) break b3498;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3498;
if ((l10 === false)) break b3498;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3499: {
if (l5 !== undefined) break b3499;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3499;
if (!(l8 === "half_up")) break b3499;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3499;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3499;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3499;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3499;
if ((l15 === false)) break b3499;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3500: {
if (l5 !== undefined) break b3500;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3501: {
if (l5 === undefined) break b3501;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3502: {
return l2;
}
}
function f613(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3503: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3503;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3503;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3503;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3503;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3503;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3503;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3503;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3503;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3503;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3503;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3503;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3503;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3503;
l30 = l29;
l31 = l30;
l32 = f612(l0,l1,l18,l7); if (l32 === undefined) break b3503;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3503;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3504: {
if (l5 === undefined) break b3504;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3505: {
return l2;
}
}
function f614(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3506: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3506;
if ((l8 === false)) break b3506;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3506;
l10 = l9;
l11 = f613(l0,l1,l7,l10); if (l11 === undefined) break b3506;
l12 = l11;
l13 = [l12,"rate"];
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3507: {
if (l5 === undefined) break b3507;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3508: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3509: {
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3509;
if ((l8 === false)) break b3509;
break b3508;}
l9 = H(l6) ? l6.minimum : undefined; if (l9 === undefined && (l9 = S(l6, "minimum")) === undefined) break b3508;
l10 = l9;
l11 = [l10,"minimum"];
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3510: {
if (l5 === undefined) break b3510;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3511: {
return l2;
}
}
function f615(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3512: {
b3513: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3513;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3513;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3513;
if ((l13 === false)) break b3513;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3513;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3514: {
if (l5 !== undefined) break b3514;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3515: {
if (l5 === undefined) break b3515;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3516: {
return l2;
}
}
function f616(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3517: {
b3518: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3518;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3518;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3518;
if ((l13 === false)) break b3518;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3518;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3519: {
if (l5 !== undefined) break b3519;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3520: {
if (l5 === undefined) break b3520;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3521: {
return l2;
}
}
function f617(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3522: {
b3523: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3523;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3523;
if ((l11 === false)) break b3523;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3524: {
if (l5 !== undefined) break b3524;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3525: {
if (l5 === undefined) break b3525;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3526: {
return l2;
}
}
function f618(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3527: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f614(l0,l1,l6,l7); if (l8 === undefined) break b3527;
l9 = l8;
l10 = f615(l0,l1,l9,l6); if (l10 === undefined) break b3527;
l11 = l10;
l12 = f616(l0,l1,l11,l6); if (l12 === undefined) break b3527;
l13 = l12;
l14 = f617(l0,l1,l13,l7); if (l14 === undefined) break b3527;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3528: {
if (l5 === undefined) break b3528;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3529: {
return l2;
}
}
function f619(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3530: {
b3531: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3531;
if ((l8 === false)) break b3531;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3531;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3531;
l14 = l13;
l15 = new O78(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3532: {
if (l5 !== undefined) break b3532;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3533: {
if (l5 === undefined) break b3533;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3534: {
return l2;
}
}
function f620(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3535: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3535;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3535;
if ((l15 === false)) break b3535;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3536: {
if (l7 === undefined) break b3536;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3537: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3537;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3537;
l15 = f618(l0,l1,l9,l10); if (l15 === undefined) break b3537;
l16 = l15;
if (!Array.isArray(l16)) break b3537;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3537;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3537;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3537;
l22 = l20;
l23 = f619(l0,l1,l21,l11); if (l23 === undefined) break b3537;
l24 = l23;
l25 = l24;
l26 = new O79(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3537;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3538: {
if (l7 === undefined) break b3538;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3539: {
return l2;
}
}
function f621(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3540: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3540;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3540;
if ((l9 === false)) break b3540;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3540;
if ((l11 === false)) break b3540;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3541: {
if (l6 === undefined) break b3541;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3542: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3542;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3542;
l10 = 0;
if (!Q(l9, l10)) break b3542;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3543: {
if (l6 === undefined) break b3543;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3544: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3544;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.samples : undefined; if (l9 === undefined && (l9 = S(l8, "samples")) === undefined) break b3544;
l10 = 0;
if (!Q(l9, l10)) break b3544;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3545: {
if (l6 === undefined) break b3545;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3546: {
return l2;
}
}
function f622(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3547: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3548: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3548;
if (!(l9 === "rate")) break b3548;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3548;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3548;
l13 = l12;
l14 = new O10(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3548;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3548;
l18 = l17;
{
const k3549 = keysOf(l18), v3549 = valuesOf(l18);
for (let n3549 = 0; n3549 < v3549.length; n3549++) {
l19 = k3549 === null ? n3549 : k3549[n3549];
l20 = v3549[n3549];
b3550: {
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
b3551: {
if (l5 === undefined) break b3551;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3552: {
return l2;
}
}
function g623(l0,l1) {
let l3,l4,l2;
b3553: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3554: {
if (l3 === undefined) break b3554;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3555: {
return l2;
}
}
function f623(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g623(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f624(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3556: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3556;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3556;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3556;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3556;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3556;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3556;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3556;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3556;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3556;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3556;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3556;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3556;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3556;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3556;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3556;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3556;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3556;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3557: {
if (l5 === undefined) break b3557;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3558: {
return l2;
}
}
function f625(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50;
b3559: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3560: {
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3560;
if ((l8 === false)) break b3560;
break b3559;}
l9 = [];
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b3561: {
if (l5 === undefined) break b3561;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3562: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3562;
if ((l8 === false)) break b3562;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3562;
l10 = H(l9) ? l9.value : undefined; if (l10 === undefined && (l10 = S(l9, "value")) === undefined) break b3562;
l11 = H(l10) ? l10.numerator : undefined; if (l11 === undefined && (l11 = S(l10, "numerator")) === undefined) break b3562;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3562;
l15 = l14;
l16 = H(l6) ? l6.rate : undefined; if (l16 === undefined && (l16 = S(l6, "rate")) === undefined) break b3562;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3562;
l18 = H(l17) ? l17.denominator : undefined; if (l18 === undefined && (l18 = S(l17, "denominator")) === undefined) break b3562;
l19 = l18;
l20 = 10;
l21 = b_format_int(l19,l20); if (l21 === undefined) break b3562;
l22 = l21;
l23 = [l15,l22];
l24 = b_concat("/",l23); if (l24 === undefined) break b3562;
l25 = l24;
l26 = H(l6) ? l6.rate : undefined; if (l26 === undefined && (l26 = S(l6, "rate")) === undefined) break b3562;
l27 = H(l26) ? l26.value : undefined; if (l27 === undefined && (l27 = S(l26, "value")) === undefined) break b3562;
l28 = l27;
l29 = f624(l0,l1,l7,l28); if (l29 === undefined) break b3562;
l30 = l29;
l31 = H(l6) ? l6.rate : undefined; if (l31 === undefined && (l31 = S(l6, "rate")) === undefined) break b3562;
l32 = l31;
l33 = f613(l0,l1,l7,l32); if (l33 === undefined) break b3562;
l34 = l33;
l35 = new Bare();
b3563: {
l36 = H(l6) ? l6.rate : undefined; if (l36 === undefined && (l36 = S(l6, "rate")) === undefined) break b3563;
l37 = H(l36) ? l36.readings : undefined; if (l37 === undefined && (l37 = S(l36, "readings")) === undefined) break b3563;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b3563;
l40 = l39;
insertOnce(l35, "reading", l40);
}
l41 = l35;
l42 = new O80("rounded","rows",l34);
l43 = b_object_union(l42,l41); if (l43 === undefined) break b3562;
l44 = l43;
l45 = H(l6) ? l6.clause : undefined; if (l45 === undefined && (l45 = S(l6, "clause")) === undefined) break b3562;
l46 = l45;
l47 = [];
l48 = new O20(l46,"rate",l25);
l47.push(l48);
l49 = new O80("share","rows",l30);
l47.push(l49);
l47.push(l44);
l50 = l47;
if (l5 === undefined) l5 = l50; else if (!Q(l5, l50)) conflict();
}
b3564: {
if (l5 === undefined) break b3564;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3565: {
return l2;
}
}
function f626(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b3566: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f625(l0,l1,l7,l8); if (l10 === undefined) break b3566;
l11 = l10;
l12 = [];
l13 = new O80("rows","rows",l8);
l12.push(l13);
l14 = b_array_concat(l12,l11); if (l14 === undefined) break b3566;
l15 = l14;
l16 = [];
b3567: {
l17 = ["minimum","maximum"];
l18 = l17;
{
const k3568 = keysOf(l18), v3568 = valuesOf(l18);
for (let n3568 = 0; n3568 < v3568.length; n3568++) {
l19 = k3568 === null ? n3568 : k3568[n3568];
l20 = v3568[n3568];
b3569: {
l21 = l19;
l22 = l20;
l23 = D(l7, l22); if (l23 === undefined) break b3569;
if ((l23 === false)) break b3569;
l24 = H(l7) ? l7.clause : undefined; if (l24 === undefined && (l24 = S(l7, "clause")) === undefined) break b3569;
l25 = l24;
l26 = D(l7, l22); if (l26 === undefined) break b3569;
l27 = l26;
l28 = new O53(l25,l22,"rows",l27);
l29 = l28;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = H(l9) ? l9.samples : undefined; if (l31 === undefined && (l31 = S(l9, "samples")) === undefined) break b3566;
l32 = l31;
l33 = [];
l34 = new O80("samples","rows",l32);
l33.push(l34);
l35 = b_array_concat(l30,l33); if (l35 === undefined) break b3566;
l36 = l35;
l37 = b_array_concat(l15,l36); if (l37 === undefined) break b3566;
l38 = l37;
if (l6 === undefined) l6 = l38; else if (!Q(l6, l38)) conflict();
}
b3570: {
if (l6 === undefined) break b3570;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3571: {
return l2;
}
}
function f627(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b3572: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3572;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3572;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3572;
l12 = D(l11, l10); if (l12 === undefined) break b3572;
l13 = l12;
l14 = f609(l0,l1,l7,l13); if (l14 === undefined) break b3572;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3573: {
l18 = f610(l0,l1,l16); if (l18 === undefined) break b3573;
l19 = l18;
{
const k3574 = keysOf(l19), v3574 = valuesOf(l19);
for (let n3574 = 0; n3574 < v3574.length; n3574++) {
l20 = k3574 === null ? n3574 : k3574[n3574];
l21 = v3574[n3574];
b3575: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3575;
l25 = l24;
l26 = f611(l0,l1,l7,l25,l13); if (l26 === undefined) break b3575;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3575;
l30 = l29;
l31 = new O8(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3572;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3572;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3572;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3572;
l40 = l39;
l41 = l40;
l42 = f620(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3572;
l43 = l42;
if (!Array.isArray(l43)) break b3572;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3572;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3572;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3572;
l49 = l47;
l50 = new RegoSet();
b3576: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3576;
{
const k3577 = keysOf(l51), v3577 = valuesOf(l51);
for (let n3577 = 0; n3577 < v3577.length; n3577++) {
l52 = k3577 === null ? n3577 : k3577[n3577];
l53 = v3577[n3577];
b3578: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3578;
l57 = l56;
l58 = f621(l0,l1,l57,l41,l49); if (l58 === undefined) break b3578;
if ((l58 === false)) break b3578;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3572;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3572;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3572;
l65 = l64;
l66 = f622(l0,l1,l49,l16); if (l66 === undefined) break b3572;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3572;
l69 = l68;
l70 = f84(l0,l1,l16); if (l70 === undefined) break b3572;
l71 = l70;
l72 = [];
b3579: {
if (!(l48 === "required")) break b3579;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3579;
{
const k3580 = keysOf(l73), v3580 = valuesOf(l73);
for (let n3580 = 0; n3580 < v3580.length; n3580++) {
l74 = k3580 === null ? n3580 : k3580[n3580];
l75 = v3580[n3580];
b3581: {
l76 = l74;
l77 = l75;
b3582: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3582;
if ((l78 === false)) break b3582;
break b3581;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3581;
l80 = l79;
l81 = f68(l0,l1,l80,l77); if (l81 === undefined) break b3581;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3583: {
if (!(l48 === "required")) break b3583;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3583;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3583;
l87 = l86;
l88 = f27(l0,l1,l87,l16); if (l88 === undefined) break b3583;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3584: {
l92 = f86(l0,l1,"working"); if (l92 === undefined) break b3584;
if ((l92 === false)) break b3584;
l93 = b_count(l32); if (l93 === undefined) break b3584;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3584;
l96 = f623(l0,l1); if (l96 === undefined) break b3584;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b3584;
if ((l98 === false)) break b3584;
l99 = f626(l0,l1,l16,l13,l49); if (l99 === undefined) break b3584;
l100 = l99;
{
const k3585 = keysOf(l100), v3585 = valuesOf(l100);
for (let n3585 = 0; n3585 < v3585.length; n3585++) {
l101 = k3585 === null ? n3585 : k3585[n3585];
l102 = v3585[n3585];
b3586: {
l103 = l101;
l104 = l102;
l91.push(l104);
}
}
}
}
l105 = l91;
l106 = new O81(l48);
l107 = new O21(l69,l32,l83,l90,l49,l71,l105);
l106["parts"] = l107;
l108 = l106;
if (l5 === undefined) l5 = l108; else if (!Q(l5, l108)) conflict();
}
b3587: {
if (l5 === undefined) break b3587;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3588: {
return l2;
}
}
function f628(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3589: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f627(l0,l1,l7,l9); if (l10 === undefined) break b3589;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3589;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3589;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3589;
l18 = l17;
l19 = f25(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3589;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3590: {
if (l6 === undefined) break b3590;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3591: {
return l2;
}
}
function g629(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3592: {
b3593: {
l3 = undefined;
b3594: {
l4 = f604(l0,l1); if (l4 === undefined) break b3594;
if ((l4 === false)) break b3594;
break b3593;}
l5 = f605(l0,l1); if (l5 === undefined) break b3593;
l6 = l5;
l7 = [];
b3595: {
l8 = f603(l0,l1); if (l8 === undefined) break b3595;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3593;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3596: {
if (l3 !== undefined) break b3596;
l4 = f606(l0,l1); if (l4 === undefined) break b3596;
l5 = l4;
l6 = f603(l0,l1); if (l6 === undefined) break b3596;
l7 = l6;
l8 = f604(l0,l1); if (l8 === undefined) break b3596;
l9 = l8;
l10 = f628(l0,l1,l5,l7,l9); if (l10 === undefined) break b3596;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3597: {
if (l3 === undefined) break b3597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3598: {
return l2;
}
}
function f629(i, d) {
const k = K.request[289];
if (k !== undefined) return k === N ? undefined : k;
const v = g629(i, d);
K.request[289] = v === undefined ? N : v;
return v;
}
function g630(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3599: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3599;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3599;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3599;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3600: {
if (l3 === undefined) break b3600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3601: {
return l2;
}
}
function f630(i, d) {
const k = K.request[290];
if (k !== undefined) return k === N ? undefined : k;
const v = g630(i, d);
K.request[290] = v === undefined ? N : v;
return v;
}
function g631(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3602: {
l3 = undefined;
l4 = f630(l0,l1); if (l4 === undefined) break b3602;
l5 = l4;
l6 = 1;
l7 = f45(l0,l1,l5,l6); if (l7 === undefined) break b3602;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3602;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3603: {
if (l3 === undefined) break b3603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3604: {
return l2;
}
}
function f631(i, d) {
const k = K.request[291];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.request[291] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3605: {
b3606: {
l3 = undefined;
l4 = f631(l0,l1); if (l4 === undefined) break b3606;
if ((l4 === false)) break b3606;
l5 = f6(l0,l1); if (l5 === undefined) break b3606;
l6 = l5;
l7 = f631(l0,l1); if (l7 === undefined) break b3606;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3606;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3607: {
if (l3 !== undefined) break b3607;
l4 = f6(l0,l1); if (l4 === undefined) break b3607;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3608: {
if (l3 === undefined) break b3608;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3609: {
return l2;
}
}
function f632(i, d) {
const k = K.request[292];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[292] = v === undefined ? N : v;
return v;
}
function g633(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3610: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3610;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3610;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3611: {
if (l3 === undefined) break b3611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3612: {
return l2;
}
}
function f633(i, d) {
const k = K.request[293];
if (k !== undefined) return k === N ? undefined : k;
const v = g633(i, d);
K.request[293] = v === undefined ? N : v;
return v;
}
function g634(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3613: {
l3 = undefined;
l4 = f633(l0,l1); if (l4 === undefined) break b3613;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3613;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3613;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3613;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3614: {
if (l3 === undefined) break b3614;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3615: {
return l2;
}
}
function f634(i, d) {
const k = K.request[294];
if (k !== undefined) return k === N ? undefined : k;
const v = g634(i, d);
K.request[294] = v === undefined ? N : v;
return v;
}
function f635(l0,l1) {
let l3,l2;
b3616: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3617: {
if (l3 === undefined) break b3617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3618: {
return l2;
}
}
function g636(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3619: {
l3 = undefined;
l4 = f634(l0,l1); if (l4 === undefined) break b3619;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3619;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3619;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3619;
l10 = l9;
l11 = f630(l0,l1); if (l11 === undefined) break b3619;
l12 = l11;
l13 = f45(l0,l1,l12,l10); if (l13 === undefined) break b3619;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3619;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3620: {
if (l3 === undefined) break b3620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3621: {
return l2;
}
}
function f636(i, d) {
const k = K.request[295];
if (k !== undefined) return k === N ? undefined : k;
const v = g636(i, d);
K.request[295] = v === undefined ? N : v;
return v;
}
function g637(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3622: {
l3 = undefined;
l4 = f635(l0,l1); if (l4 === undefined) break b3622;
l5 = l4;
l6 = new Bare();
l7 = new O76("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O77("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3623: {
if (l3 === undefined) break b3623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3624: {
return l2;
}
}
function f637(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g637(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f638(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3625: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f627(l0,l1,l8,l10); if (l12 === undefined) break b3625;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3625;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3625;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3625;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3625;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3625;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3625;
l25 = D(l24, "values"); if (l25 === undefined) break b3625;
l26 = l25;
l27 = new O50(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3625;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3625;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3625;
l32 = l31;
l33 = new RegoSet();
b3626: {
l34 = f6(l0,l1); if (l34 === undefined) break b3626;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3626;
if ((l36 === false)) break b3626;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3626;
l38 = D(l37, "values"); if (l38 === undefined) break b3626;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3626;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3626;
if ((l42 === false)) break b3626;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3626;
l44 = l43;
l45 = f27(l0,l1,"sample_late",l44); if (l45 === undefined) break b3626;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3625;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3625;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3625;
l52 = l51;
l53 = [];
b3627: {
l54 = f86(l0,l1,"working"); if (l54 === undefined) break b3627;
if ((l54 === false)) break b3627;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3627;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3627;
l57 = l56;
l58 = new O20(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3625;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3625;
l64 = l63;
l65 = new O82(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3625;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3625;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3625;
l71 = l70;
l72 = f25(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3625;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3628: {
if (l7 === undefined) break b3628;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3629: {
return l2;
}
}
function g639(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3630: {
b3631: {
l3 = undefined;
b3632: {
l4 = f634(l0,l1); if (l4 === undefined) break b3632;
if ((l4 === false)) break b3632;
break b3631;}
l5 = f635(l0,l1); if (l5 === undefined) break b3631;
l6 = l5;
l7 = [];
b3633: {
l8 = f633(l0,l1); if (l8 === undefined) break b3633;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3631;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3634: {
if (l3 !== undefined) break b3634;
l4 = f636(l0,l1); if (l4 === undefined) break b3634;
if ((l4 === false)) break b3634;
l5 = f637(l0,l1); if (l5 === undefined) break b3634;
l6 = l5;
l7 = f633(l0,l1); if (l7 === undefined) break b3634;
l8 = l7;
l9 = f634(l0,l1); if (l9 === undefined) break b3634;
l10 = l9;
l11 = f636(l0,l1); if (l11 === undefined) break b3634;
l12 = l11;
l13 = f638(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3634;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3635: {
if (l3 !== undefined) break b3635;
l4 = f637(l0,l1); if (l4 === undefined) break b3635;
l5 = l4;
l6 = f633(l0,l1); if (l6 === undefined) break b3635;
l7 = l6;
l8 = f634(l0,l1); if (l8 === undefined) break b3635;
l9 = l8;
l10 = f628(l0,l1,l5,l7,l9); if (l10 === undefined) break b3635;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3636: {
if (l3 === undefined) break b3636;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3637: {
return l2;
}
}
function f639(i, d) {
const k = K.request[296];
if (k !== undefined) return k === N ? undefined : k;
const v = g639(i, d);
K.request[296] = v === undefined ? N : v;
return v;
}
function g640(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3638: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3638;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3638;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3639: {
if (l3 === undefined) break b3639;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3640: {
return l2;
}
}
function f640(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g640(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g641(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3641: {
l3 = undefined;
l4 = f640(l0,l1); if (l4 === undefined) break b3641;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3641;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3641;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3641;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3642: {
if (l3 === undefined) break b3642;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3643: {
return l2;
}
}
function f641(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g641(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f642(l0,l1) {
let l3,l2;
b3644: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3645: {
if (l3 === undefined) break b3645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3646: {
return l2;
}
}
function g643(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3647: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3647;
l5 = l4;
l6 = f420(l0,l1,l5); if (l6 === undefined) break b3647;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3648: {
if (l3 === undefined) break b3648;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3649: {
return l2;
}
}
function f643(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g643(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function g644(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3650: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3650;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3650;
l6 = l5;
l7 = f420(l0,l1,l6); if (l7 === undefined) break b3650;
l8 = l7;
l9 = l8;
l10 = f643(l0,l1); if (l10 === undefined) break b3650;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3650;
if ((l12 === false)) break b3650;
l13 = f643(l0,l1); if (l13 === undefined) break b3650;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3650;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3651: {
if (l3 === undefined) break b3651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3652: {
return l2;
}
}
function f644(i, d) {
const k = K.request[297];
if (k !== undefined) return k === N ? undefined : k;
const v = g644(i, d);
K.request[297] = v === undefined ? N : v;
return v;
}
function f645(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3653: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3653;
if (!(l8 === "exceeded")) break b3653;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3653;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3653;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3653;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3653;
if ((l15 === false)) break b3653;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3654: {
if (l5 === undefined) break b3654;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3655: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3655;
if (!(l8 === "reached")) break b3655;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3655;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3655;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3655;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3655;
if ((l15 === false)) break b3655;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3656: {
if (l5 === undefined) break b3656;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3657: {
return l2;
}
}
function g646(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3658: {
l2 = new RegoSet();
}
b3659: {
l3 = undefined;
l4 = f644(l0,l1); if (l4 === undefined) break b3659;
l5 = l4;
l6 = f641(l0,l1); if (l6 === undefined) break b3659;
l7 = l6;
l8 = f645(l0,l1,l5,l7); if (l8 === undefined) break b3659;
if ((l8 === false)) break b3659;
l9 = f641(l0,l1); if (l9 === undefined) break b3659;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3659;
l12 = l11;
l2.add(l12);
}
b3660: {
return l2;
}
}
function f646(i, d) {
const k = K.request[298];
if (k !== undefined) return k === N ? undefined : k;
const v = g646(i, d);
K.request[298] = v === undefined ? N : v;
return v;
}
function g647(l0,l1) {
let l2,l3,l4,l5,l6;
b3661: {
l2 = new RegoSet();
}
b3662: {
l3 = undefined;
b3663: {
l4 = f644(l0,l1); if (l4 === undefined) break b3663;
if ((l4 === false)) break b3663;
break b3662;}
l5 = new O9("last_activity_at");
l2.add(l5);
}
b3664: {
l3 = undefined;
l4 = f641(l0,l1); if (l4 === undefined) break b3664;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3664;
if (!(l5 === "unset")) break b3664;
l6 = new O8("session.idle_timeout");
l2.add(l6);
}
b3665: {
return l2;
}
}
function f647(i, d) {
const k = K.request[299];
if (k !== undefined) return k === N ? undefined : k;
const v = g647(i, d);
K.request[299] = v === undefined ? N : v;
return v;
}
function g648(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3666: {
l3 = undefined;
l4 = f644(l0,l1); if (l4 === undefined) break b3666;
if ((l4 === false)) break b3666;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3666;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3666;
l7 = l6;
l8 = f641(l0,l1); if (l8 === undefined) break b3666;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3666;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3666;
l11 = l10;
l12 = f430(l0,l1,l7,l11); if (l12 === undefined) break b3666;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3667: {
if (l3 === undefined) break b3667;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3668: {
return l2;
}
}
function f648(i, d) {
const k = K.request[300];
if (k !== undefined) return k === N ? undefined : k;
const v = g648(i, d);
K.request[300] = v === undefined ? N : v;
return v;
}
function g649(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3669: {
b3670: {
l3 = undefined;
b3671: {
l4 = f641(l0,l1); if (l4 === undefined) break b3671;
if ((l4 === false)) break b3671;
break b3670;}
l5 = f642(l0,l1); if (l5 === undefined) break b3670;
l6 = l5;
l7 = [];
b3672: {
l8 = f640(l0,l1); if (l8 === undefined) break b3672;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3670;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3673: {
if (l3 !== undefined) break b3673;
l4 = f646(l0,l1); if (l4 === undefined) break b3673;
l5 = l4;
l6 = f647(l0,l1); if (l6 === undefined) break b3673;
l7 = l6;
l8 = f118(l0,l1,l5,l7); if (l8 === undefined) break b3673;
l9 = l8;
l10 = f641(l0,l1); if (l10 === undefined) break b3673;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3673;
l13 = l12;
l14 = f641(l0,l1); if (l14 === undefined) break b3673;
l15 = l14;
l16 = f646(l0,l1); if (l16 === undefined) break b3673;
l17 = l16;
l18 = f647(l0,l1); if (l18 === undefined) break b3673;
l19 = l18;
l20 = ["session_idle"];
l21 = f229(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3673;
l22 = l21;
l23 = f641(l0,l1); if (l23 === undefined) break b3673;
l24 = l23;
l25 = f84(l0,l1,l24); if (l25 === undefined) break b3673;
l26 = l25;
l27 = f642(l0,l1); if (l27 === undefined) break b3673;
l28 = l27;
l29 = f640(l0,l1); if (l29 === undefined) break b3673;
l30 = l29;
l31 = f647(l0,l1); if (l31 === undefined) break b3673;
l32 = l31;
l33 = [];
b3674: {
l34 = f646(l0,l1); if (l34 === undefined) break b3674;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3674;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3674;
if ((l39 === false)) break b3674;
l40 = f641(l0,l1); if (l40 === undefined) break b3674;
l41 = l40;
l42 = f68(l0,l1,"log_out",l41); if (l42 === undefined) break b3674;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f646(l0,l1); if (l45 === undefined) break b3673;
l46 = l45;
l47 = new Bare();
b3675: {
l48 = f648(l0,l1); if (l48 === undefined) break b3675;
l47["logout_after"] = l48;
}
b3676: {
b3677: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3677;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3677;
l52 = D(l51, "values"); if (l52 === undefined) break b3677;
l49 = merge(l52, l47);
break b3676;
}
l49 = l47;
}
l53 = l49;
l54 = new O83(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3673;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3678: {
if (l3 === undefined) break b3678;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3679: {
return l2;
}
}
function f649(i, d) {
const k = K.request[301];
if (k !== undefined) return k === N ? undefined : k;
const v = g649(i, d);
K.request[301] = v === undefined ? N : v;
return v;
}
function g650(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3680: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3680;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3680;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3680;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3680;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3680;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3681: {
if (l3 === undefined) break b3681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3682: {
return l2;
}
}
function f650(i, d) {
const k = K.request[302];
if (k !== undefined) return k === N ? undefined : k;
const v = g650(i, d);
K.request[302] = v === undefined ? N : v;
return v;
}
function g651(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b3683: {
l3 = undefined;
b3684: {
l4 = f650(l0,l1); if (l4 === undefined) break b3684;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3684;
l6 = H(l5) ? l5.staff_change_notice : undefined; if (l6 === undefined && (l6 = S(l5, "staff_change_notice")) === undefined) break b3684;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3684;
if ((l7 === false)) break b3684;
break b3683;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3685: {
if (l3 === undefined) break b3685;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3686: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3686;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3686;
l6 = l5;
l7 = f650(l0,l1); if (l7 === undefined) break b3686;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3686;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3686;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3686;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3686;
if ((l12 === false)) break b3686;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3687: {
if (l3 === undefined) break b3687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3688: {
return l2;
}
}
function f651(i, d) {
const k = K.request[303];
if (k !== undefined) return k === N ? undefined : k;
const v = g651(i, d);
K.request[303] = v === undefined ? N : v;
return v;
}
function g652(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3689: {
l3 = undefined;
l4 = f651(l0,l1); if (l4 === undefined) break b3689;
if ((l4 === false)) break b3689;
l5 = f650(l0,l1); if (l5 === undefined) break b3689;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b3689;
l7 = H(l6) ? l6.staff_change_notice : undefined; if (l7 === undefined && (l7 = S(l6, "staff_change_notice")) === undefined) break b3689;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3690: {
if (l3 === undefined) break b3690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3691: {
return l2;
}
}
function f652(i, d) {
const k = K.request[304];
if (k !== undefined) return k === N ? undefined : k;
const v = g652(i, d);
K.request[304] = v === undefined ? N : v;
return v;
}
function f653(l0,l1) {
let l3,l2;
b3692: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3693: {
if (l3 === undefined) break b3693;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3694: {
return l2;
}
}
function g654(l0,l1) {
let l3,l4,l5,l6,l2;
b3695: {
l3 = undefined;
l4 = new Bare();
l5 = new O84("roles");
l4["binds"] = l5;
l6 = new O85("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3696: {
if (l3 === undefined) break b3696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3697: {
return l2;
}
}
function f654(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g654(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function f655(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14,l15;
b3698: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b3698;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b3698;
if ((l11 === false)) break b3698;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3699: {
if (l5 === undefined) break b3699;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3700: {
l5 = undefined;
if (!Array.isArray(l3)) break b3700;
l7 = B.count(l3);
l6 = 0;
if (!Q(l7, l6)) break b3700;
l8 = 0;
l10 = l4;
l11 = [];
b3701: {
l12 = H(l10) ? l10.within : undefined; if (l12 === undefined && (l12 = S(l10, "within")) === undefined) break b3701;
l13 = l12;
l14 = b_neq(l13,"unset"); if (l14 === undefined) break b3701;
if ((l14 === false)) break b3701;
l11.push("9999-12-31");
}
l15 = l11;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3702: {
if (l5 === undefined) break b3702;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3703: {
return l2;
}
}
function f656(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b3704: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b3704;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3704;
if ((l12 === false)) break b3704;
if (l6 === undefined) l6 = "not_due"; else if (!Q(l6, "not_due")) conflict();
}
b3705: {
if (l6 === undefined) break b3705;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3706: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b3706;
l11 = l10;
l12 = b_gte(l11,l7); if (l12 === undefined) break b3706;
if ((l12 === false)) break b3706;
l13 = new RegoSet();
b3707: {
{
const k3708 = keysOf(l8), v3708 = valuesOf(l8);
for (let n3708 = 0; n3708 < v3708.length; n3708++) {
l14 = k3708 === null ? n3708 : k3708[n3708];
l15 = v3708[n3708];
b3709: {
l16 = l14;
l17 = l15;
l18 = f175(l0,l1,l17); if (l18 === undefined) break b3709;
l19 = l18;
l13.add(l19);
}
}
}
}
l20 = l13;
l21 = f179(l0,l1,l20,l9); if (l21 === undefined) break b3706;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b3710: {
if (l6 === undefined) break b3710;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3711: {
return l2;
}
}
function f657(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l2;
b3712: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3712;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3712;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3712;
l14 = D(l13, l12); if (l14 === undefined) break b3712;
l15 = l14;
l16 = [];
b3713: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3713;
l18 = l17;
l19 = f46(l0,l1,l15,l18); if (l19 === undefined) break b3713;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3714: {
{
const k3715 = keysOf(l22), v3715 = valuesOf(l22);
for (let n3715 = 0; n3715 < v3715.length; n3715++) {
l24 = k3715 === null ? n3715 : k3715[n3715];
l25 = v3715[n3715];
b3716: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3717: {
{
const k3718 = keysOf(l22), v3718 = valuesOf(l22);
for (let n3718 = 0; n3718 < v3718.length; n3718++) {
l30 = k3718 === null ? n3718 : k3718[n3718];
l31 = v3718[n3718];
b3719: {
l32 = l30;
l33 = l31;
l34 = f202(l0,l1,l33); if (l34 === undefined) break b3719;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3712;
l38 = l37;
l39 = l38;
l40 = [];
b3720: {
l41 = f6(l0,l1); if (l41 === undefined) break b3720;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3720;
if ((l43 === false)) break b3720;
l44 = H(l0) ? l0.facts : undefined; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b3720;
l45 = l44;
l46 = H(l7) ? l7.deadline : undefined; if (l46 === undefined && (l46 = S(l7, "deadline")) === undefined) break b3720;
l47 = H(l46) ? l46.done : undefined; if (l47 === undefined && (l47 = S(l46, "done")) === undefined) break b3720;
l48 = l47;
l49 = null;
l50 = b_object_get(l45,l48,l49); if (l50 === undefined) break b3720;
l51 = l50;
l52 = f169(l0,l1,l51); if (l52 === undefined) break b3720;
l53 = l52;
l54 = H(l7) ? l7.deadline : undefined; if (l54 === undefined && (l54 = S(l7, "deadline")) === undefined) break b3720;
l55 = H(l54) ? l54.act : undefined; if (l55 === undefined && (l55 = S(l54, "act")) === undefined) break b3720;
l56 = l55;
l57 = H(l7) ? l7.deadline : undefined; if (l57 === undefined && (l57 = S(l7, "deadline")) === undefined) break b3720;
l58 = H(l57) ? l57.step : undefined; if (l58 === undefined && (l58 = S(l57, "step")) === undefined) break b3720;
l59 = l58;
l60 = new O73(l56,l59,l53,l9);
l61 = l60;
l40.push(l61);
}
l62 = l40;
l63 = [];
b3721: {
{
const k3722 = keysOf(l62), v3722 = valuesOf(l62);
for (let n3722 = 0; n3722 < v3722.length; n3722++) {
l64 = k3722 === null ? n3722 : k3722[n3722];
l65 = v3722[n3722];
b3723: {
l66 = l64;
l67 = l65;
l68 = f655(l0,l1,l22,l9); if (l68 === undefined) break b3723;
l69 = l68;
{
const k3724 = keysOf(l69), v3724 = valuesOf(l69);
for (let n3724 = 0; n3724 < v3724.length; n3724++) {
l70 = k3724 === null ? n3724 : k3724[n3724];
l71 = v3724[n3724];
b3725: {
l72 = l70;
l73 = l71;
l74 = new O50(l73);
l75 = b_object_union(l67,l74); if (l75 === undefined) break b3725;
l76 = l75;
l63.push(l76);
}
}
}
}
}
}
}
l77 = l63;
l78 = new RegoSet();
b3726: {
l79 = H(l9) ? l9.within : undefined; if (l79 === undefined && (l79 = S(l9, "within")) === undefined) break b3726;
if (!(l79 === "unset")) break b3726;
l80 = b_count(l62); if (l80 === undefined) break b3726;
l81 = l80;
l82 = 0;
l83 = b_gt(l81,l82); if (l83 === undefined) break b3726;
if ((l83 === false)) break b3726;
l84 = H(l7) ? l7.rule : undefined; if (l84 === undefined && (l84 = S(l7, "rule")) === undefined) break b3726;
l85 = l84;
l86 = [l85,"within"];
l87 = b_concat(".",l86); if (l87 === undefined) break b3726;
l88 = l87;
l89 = new O8(l88);
l78.add(l89);
}
l90 = l78;
l91 = f656(l0,l1,l15,l77,l90); if (l91 === undefined) break b3712;
l92 = l91;
l93 = l92;
l94 = f15(l0,l1,l9); if (l94 === undefined) break b3712;
l95 = l94;
l96 = f182(l0,l1,l62); if (l96 === undefined) break b3712;
l97 = l96;
l98 = f183(l0,l1,l77,l93); if (l98 === undefined) break b3712;
l99 = l98;
l100 = f84(l0,l1,l9); if (l100 === undefined) break b3712;
l101 = l100;
l102 = H(l9) ? l9.within : undefined; if (l102 === undefined && (l102 = S(l9, "within")) === undefined) break b3712;
l103 = l102;
l104 = ["due_on","due_if_rolled"];
l105 = f313(l0,l1,l104,l15,l103,l9,l39); if (l105 === undefined) break b3712;
l106 = l105;
l107 = H(l7) ? l7.decision : undefined; if (l107 === undefined && (l107 = S(l7, "decision")) === undefined) break b3712;
l108 = l107;
l109 = new O21(l95,l90,l97,l99,l39,l101,l106);
l110 = f25(l0,l1,l108,l8,l93,l109); if (l110 === undefined) break b3712;
l111 = l110;
if (l6 === undefined) l6 = l111; else if (!Q(l6, l111)) conflict();
}
b3727: {
if (l6 === undefined) break b3727;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3728: {
return l2;
}
}
function g658(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3729: {
b3730: {
l3 = undefined;
b3731: {
l4 = f652(l0,l1); if (l4 === undefined) break b3731;
if ((l4 === false)) break b3731;
break b3730;}
l5 = f653(l0,l1); if (l5 === undefined) break b3730;
l6 = l5;
l7 = [];
b3732: {
l8 = f650(l0,l1); if (l8 === undefined) break b3732;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3730;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3733: {
if (l3 !== undefined) break b3733;
l4 = f654(l0,l1); if (l4 === undefined) break b3733;
l5 = l4;
l6 = f650(l0,l1); if (l6 === undefined) break b3733;
l7 = l6;
l8 = f652(l0,l1); if (l8 === undefined) break b3733;
l9 = l8;
l10 = f657(l0,l1,l5,l7,l9); if (l10 === undefined) break b3733;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f658(i, d) {
const k = K.request[305];
if (k !== undefined) return k === N ? undefined : k;
const v = g658(i, d);
K.request[305] = v === undefined ? N : v;
return v;
}
function g659(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3736: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3736;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3736;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3736;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3736;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3737: {
if (l3 === undefined) break b3737;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3738: {
return l2;
}
}
function f659(i, d) {
const k = K.request[306];
if (k !== undefined) return k === N ? undefined : k;
const v = g659(i, d);
K.request[306] = v === undefined ? N : v;
return v;
}
function g660(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3739: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3739;
l5 = l4;
l6 = f659(l0,l1); if (l6 === undefined) break b3739;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3739;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3739;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3740: {
if (l3 === undefined) break b3740;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3741: {
return l2;
}
}
function f660(i, d) {
const k = K.request[307];
if (k !== undefined) return k === N ? undefined : k;
const v = g660(i, d);
K.request[307] = v === undefined ? N : v;
return v;
}
function g661(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3742: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3742;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3742;
l6 = l5;
l7 = f660(l0,l1); if (l7 === undefined) break b3742;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3742;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3742;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3742;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3742;
if ((l12 === false)) break b3742;
l13 = f660(l0,l1); if (l13 === undefined) break b3742;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3742;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3742;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3743: {
if (l3 === undefined) break b3743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3744: {
return l2;
}
}
function f661(i, d) {
const k = K.request[308];
if (k !== undefined) return k === N ? undefined : k;
const v = g661(i, d);
K.request[308] = v === undefined ? N : v;
return v;
}
function f662(l0,l1) {
let l3,l2;
b3745: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3746: {
if (l3 === undefined) break b3746;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3747: {
return l2;
}
}
function g663(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3748: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3748;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3748;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3748;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3748;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3749: {
if (l3 === undefined) break b3749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3750: {
return l2;
}
}
function f663(i, d) {
const k = K.request[309];
if (k !== undefined) return k === N ? undefined : k;
const v = g663(i, d);
K.request[309] = v === undefined ? N : v;
return v;
}
function f664(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3751: {
b3752: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3752;
l7 = l6;
l8 = f663(l0,l1); if (l8 === undefined) break b3752;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3752;
if ((l10 === false)) break b3752;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3753: {
if (l4 !== undefined) break b3753;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3753;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3753;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3753;
if ((l9 === false)) break b3753;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3754: {
if (l4 !== undefined) break b3754;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3754;
l7 = l6;
l8 = f659(l0,l1); if (l8 === undefined) break b3754;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3754;
if ((l10 === false)) break b3754;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3755: {
if (l4 !== undefined) break b3755;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3756: {
if (l4 === undefined) break b3756;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3757: {
return l2;
}
}
function g665(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3758: {
b3759: {
l3 = undefined;
b3760: {
l4 = f661(l0,l1); if (l4 === undefined) break b3760;
if ((l4 === false)) break b3760;
break b3759;}
l5 = f662(l0,l1); if (l5 === undefined) break b3759;
l6 = l5;
l7 = [];
b3761: {
l8 = f660(l0,l1); if (l8 === undefined) break b3761;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3759;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3762: {
if (l3 !== undefined) break b3762;
l4 = f661(l0,l1); if (l4 === undefined) break b3762;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3762;
if (!(l5 === "unset")) break b3762;
l6 = f662(l0,l1); if (l6 === undefined) break b3762;
l7 = l6;
l8 = f660(l0,l1); if (l8 === undefined) break b3762;
l9 = l8;
l10 = f661(l0,l1); if (l10 === undefined) break b3762;
l11 = l10;
l12 = new O86(l7,"training");
l13 = f140(l0,l1,l12,l9,l11,"hours"); if (l13 === undefined) break b3762;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3763: {
if (l3 !== undefined) break b3763;
l4 = f661(l0,l1); if (l4 === undefined) break b3763;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3763;
l6 = l5;
l7 = f664(l0,l1,l6); if (l7 === undefined) break b3763;
l8 = l7;
l9 = l8;
l10 = f661(l0,l1); if (l10 === undefined) break b3763;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3763;
l13 = l12;
l14 = f661(l0,l1); if (l14 === undefined) break b3763;
l15 = l14;
l16 = f84(l0,l1,l15); if (l16 === undefined) break b3763;
l17 = l16;
l18 = f662(l0,l1); if (l18 === undefined) break b3763;
l19 = l18;
l20 = f660(l0,l1); if (l20 === undefined) break b3763;
l21 = l20;
l22 = [];
b3764: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3764;
if ((l24 === false)) break b3764;
l25 = f661(l0,l1); if (l25 === undefined) break b3764;
l26 = l25;
l27 = f68(l0,l1,"complete_training",l26); if (l27 === undefined) break b3764;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3765: {
l31 = new O11("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3765;
l34 = l33;
l35 = f661(l0,l1); if (l35 === undefined) break b3765;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b3765;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f659(l0,l1); if (l40 === undefined) break b3763;
l41 = l40;
l42 = f661(l0,l1); if (l42 === undefined) break b3763;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3763;
l44 = l43;
l45 = [];
b3766: {
l46 = f86(l0,l1,"working"); if (l46 === undefined) break b3766;
if ((l46 === false)) break b3766;
l47 = f661(l0,l1); if (l47 === undefined) break b3766;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3766;
l49 = l48;
l50 = f661(l0,l1); if (l50 === undefined) break b3766;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3766;
l52 = l51;
l53 = f659(l0,l1); if (l53 === undefined) break b3766;
l54 = l53;
l55 = [];
l56 = new O53(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O19("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3767 = keysOf(l58), v3767 = valuesOf(l58);
for (let n3767 = 0; n3767 < v3767.length; n3767++) {
l59 = k3767 === null ? n3767 : k3767[n3767];
l60 = v3767[n3767];
b3768: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O61(l13,l29,l39);
l65 = new O87(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3763;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b3769: {
if (l3 === undefined) break b3769;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3770: {
return l2;
}
}
function f665(i, d) {
const k = K.request[310];
if (k !== undefined) return k === N ? undefined : k;
const v = g665(i, d);
K.request[310] = v === undefined ? N : v;
return v;
}
function g666(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3771: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3771;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3771;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3772: {
if (l3 === undefined) break b3772;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3773: {
return l2;
}
}
function f666(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g666(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function g667(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3774: {
l3 = undefined;
l4 = f666(l0,l1); if (l4 === undefined) break b3774;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3774;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3774;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3775: {
if (l3 === undefined) break b3775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3776: {
return l2;
}
}
function f667(i, d) {
const k = K.case[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g667(i, d);
K.case[87] = v === undefined ? N : v;
return v;
}
function f668(l0,l1) {
let l3,l2;
b3777: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3778: {
if (l3 === undefined) break b3778;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3779: {
return l2;
}
}
function g669(l0,l1) {
let l3,l4,l2;
b3780: {
l3 = undefined;
l4 = new O47("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3781: {
if (l3 === undefined) break b3781;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3782: {
return l2;
}
}
function f669(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g669(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g670(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3783: {
b3784: {
l3 = undefined;
b3785: {
l4 = f667(l0,l1); if (l4 === undefined) break b3785;
if ((l4 === false)) break b3785;
break b3784;}
l5 = f668(l0,l1); if (l5 === undefined) break b3784;
l6 = l5;
l7 = [];
b3786: {
l8 = f666(l0,l1); if (l8 === undefined) break b3786;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3784;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3787: {
if (l3 !== undefined) break b3787;
l4 = f669(l0,l1); if (l4 === undefined) break b3787;
l5 = l4;
l6 = f666(l0,l1); if (l6 === undefined) break b3787;
l7 = l6;
l8 = f667(l0,l1); if (l8 === undefined) break b3787;
l9 = l8;
l10 = f134(l0,l1,l5,l7,l9); if (l10 === undefined) break b3787;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3788: {
if (l3 === undefined) break b3788;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3789: {
return l2;
}
}
function f670(i, d) {
const k = K.request[311];
if (k !== undefined) return k === N ? undefined : k;
const v = g670(i, d);
K.request[311] = v === undefined ? N : v;
return v;
}
function g671(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3790: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3790;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3790;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3791: {
if (l3 === undefined) break b3791;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3792: {
return l2;
}
}
function f671(i, d) {
const k = K.case[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g671(i, d);
K.case[88] = v === undefined ? N : v;
return v;
}
function g672(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3793: {
l3 = undefined;
l4 = f671(l0,l1); if (l4 === undefined) break b3793;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3793;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3793;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3794: {
if (l3 === undefined) break b3794;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3795: {
return l2;
}
}
function f672(i, d) {
const k = K.case[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g672(i, d);
K.case[89] = v === undefined ? N : v;
return v;
}
function f673(l0,l1) {
let l3,l2;
b3796: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3797: {
if (l3 === undefined) break b3797;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3798: {
return l2;
}
}
function g674(l0,l1) {
let l3,l4,l5,l2;
b3799: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3800: {
if (l3 === undefined) break b3800;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3801: {
return l2;
}
}
function f674(i, d) {
const k = K.data[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g674(i, d);
K.data[27] = v === undefined ? N : v;
return v;
}
function g675(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3802: {
b3803: {
l3 = undefined;
b3804: {
l4 = f672(l0,l1); if (l4 === undefined) break b3804;
if ((l4 === false)) break b3804;
break b3803;}
l5 = f673(l0,l1); if (l5 === undefined) break b3803;
l6 = l5;
l7 = [];
b3805: {
l8 = f671(l0,l1); if (l8 === undefined) break b3805;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3803;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3806: {
if (l3 !== undefined) break b3806;
l4 = f674(l0,l1); if (l4 === undefined) break b3806;
l5 = l4;
l6 = f671(l0,l1); if (l6 === undefined) break b3806;
l7 = l6;
l8 = f672(l0,l1); if (l8 === undefined) break b3806;
l9 = l8;
l10 = f150(l0,l1,l5,l7,l9); if (l10 === undefined) break b3806;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f675(i, d) {
const k = K.request[312];
if (k !== undefined) return k === N ? undefined : k;
const v = g675(i, d);
K.request[312] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/shown_period": f59,
"g0/hdp/account_cleanup/suspension_known": f60,
"g0/hdp/account_cleanup/missing": f61,
"g0/hdp/account_cleanup/notified_too_early": f64,
"g0/hdp/account_cleanup/assumptions": f65,
"g0/hdp/account_cleanup/review_codes": f66,
"g0/hdp/account_cleanup/of_review": f71,
"g0/hdp/account_cleanup/obligations": f74,
"g0/hdp/account_cleanup/reasons": f77,
"g0/hdp/account_cleanup/values/due_on": f78,
"g0/hdp/account_cleanup/values/idle_from": f79,
"g0/hdp/account_cleanup/values/may_suspend_from": f80,
"g0/hdp/account_cleanup/values/must_notify_from": f81,
"g0/hdp/account_cleanup/values/period": f82,
"g0/hdp/account_cleanup/values/unused_since": f83,
"g0/hdp/account_cleanup/warnings": f85,
"g0/hdp/account_cleanup/working": f88,
"g0/hdp/account_cleanup/answer": f89,
"g0/hdp/account_request/version": f90,
"g0/hdp/account_request/bound": f91,
"g0/hdp/account_request/rule": f92,
"g0/hdp/account_request/name": f93,
"g0/hdp/account_request/definition": f94,
"g0/hdp/account_request/answer": f135,
"g0/hdp/account_review/version": f136,
"g0/hdp/account_review/rule": f137,
"g0/hdp/account_review/name": f138,
"g0/hdp/account_review/definition": f139,
"g0/hdp/lib/schedule/own_start": f141,
"g0/hdp/account_review/answer": f151,
"g0/hdp/account_sharing/version": f152,
"g0/hdp/account_sharing/bound": f153,
"g0/hdp/account_sharing/rule": f154,
"g0/hdp/account_sharing/name": f155,
"g0/hdp/account_sharing/definition": f156,
"g0/hdp/account_sharing/answer": f158,
"g0/hdp/anomaly_handling/version": f159,
"g0/hdp/anomaly_handling/group": f160,
"g0/hdp/anomaly_handling/rule": f161,
"g0/hdp/anomaly_handling/name": f162,
"g0/hdp/anomaly_handling/open": f164,
"g0/hdp/anomaly_handling/answer": f165,
"g0/hdp/audit_cooperation/version": f166,
"g0/hdp/audit_cooperation/rule": f167,
"g0/hdp/audit_cooperation/name": f168,
"g0/hdp/audit_cooperation/steps": f170,
"g0/hdp/audit_cooperation/announced": f171,
"g0/hdp/audit_cooperation/ready": f172,
"g0/hdp/audit_cooperation/lacking": f173,
"g0/hdp/audit_cooperation/following_up": f174,
"g0/hdp/audit_cooperation/documents_given": f177,
"g0/hdp/audit_cooperation/missing": f178,
"g0/hdp/audit_cooperation/documents_reason": f184,
"g0/hdp/audit_cooperation/values/documents": f186,
"g0/hdp/audit_cooperation/values/due_on": f187,
"g0/hdp/audit_cooperation/answer": f188,
"g0/hdp/lib/reports/middle": f189,
"g0/hdp/audit_report_deadline/half": f191,
"g0/hdp/audit_report_deadline/version": f193,
"g0/hdp/audit_report_deadline/group": f194,
"g0/hdp/audit_report_deadline/rule": f195,
"g0/hdp/audit_report_deadline/name": f196,
"g0/hdp/audit_report_deadline/assumptions": f197,
"g0/hdp/audit_report_deadline/values/due_on": f200,
"g0/hdp/lib/workdays/calendar": f201,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f203,
"g0/hdp/audit_report_deadline/working": f204,
"g0/hdp/audit_report_deadline/unsigned": f205,
"g0/hdp/audit_report_deadline/sent_on": f206,
"g0/hdp/audit_report_deadline/done": f207,
"g0/hdp/audit_report_deadline/obligations": f208,
"g0/hdp/audit_report_deadline/forms_readings": f209,
"g0/hdp/audit_report_deadline/warnings": f210,
"g0/hdp/audit_report_deadline/step": f211,
"g0/hdp/audit_report_deadline/answer": f212,
"g0/hdp/auditor_rotation/version": f213,
"g0/hdp/auditor_rotation/group": f214,
"g0/hdp/auditor_rotation/rule": f215,
"g0/hdp/auditor_rotation/name": f216,
"g0/hdp/auditor_rotation/auditee": f217,
"g0/hdp/auditor_rotation/earlier": f218,
"g0/hdp/auditor_rotation/auditor": f219,
"g0/hdp/auditor_rotation/own_months": f220,
"g0/hdp/auditor_rotation/breaks": f221,
"g0/hdp/auditor_rotation/consecutive": f222,
"g0/hdp/auditor_rotation/served": f223,
"g0/hdp/auditor_rotation/reasons": f224,
"g0/hdp/auditor_rotation/named": f225,
"g0/hdp/auditor_rotation/missing": f226,
"g0/hdp/auditor_rotation/codes": f227,
"g0/hdp/auditor_rotation/rotation_checks": f230,
"g0/hdp/auditor_rotation/answer": f231,
"g0/hdp/batch_acquisition/version": f232,
"g0/hdp/batch_acquisition/group": f233,
"g0/hdp/batch_acquisition/integrity": f234,
"g0/hdp/batch_acquisition/rule": f235,
"g0/hdp/batch_acquisition/name": f236,
"g0/hdp/batch_acquisition/answer": f237,
"g0/hdp/breach_escalation/version": f238,
"g0/hdp/breach_escalation/rule": f239,
"g0/hdp/breach_escalation/name": f240,
"g0/hdp/breach_escalation/ended": f241,
"g0/hdp/breach_escalation/improved": f242,
"g0/hdp/breach_escalation/running": f243,
"g0/hdp/breach_escalation/serious": f244,
"g0/hdp/breach_escalation/beyond_improvement": f245,
"g0/hdp/breach_escalation/ends_at_once": f246,
"g0/hdp/breach_escalation/must_end": f247,
"g0/hdp/breach_escalation/notified": f248,
"g0/hdp/breach_escalation/begun": f249,
"g0/hdp/breach_escalation/too_late": f250,
"g0/hdp/breach_escalation/to_do/end_linkage": f251,
"g0/hdp/breach_escalation/to_do/give_notice": f252,
"g0/hdp/breach_escalation/too_late_to_improve": f253,
"g0/hdp/breach_escalation/suspended": f254,
"g0/hdp/breach_escalation/to_do/suspend": f255,
"g0/hdp/breach_escalation/to_do/improve": f256,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f257,
"g0/hdp/breach_escalation/steps": f258,
"g0/hdp/breach_escalation/open": f259,
"g0/hdp/breach_escalation/curable": f260,
"g0/hdp/breach_escalation/needed": f261,
"g0/hdp/breach_escalation/known": f262,
"g0/hdp/breach_escalation/missing": f263,
"g0/hdp/breach_escalation/improved_late": f264,
"g0/hdp/breach_escalation/next": f267,
"g0/hdp/breach_escalation/due": f268,
"g0/hdp/breach_escalation/told_as_overdue/improve": f269,
"g0/hdp/breach_escalation/reason_name": f271,
"g0/hdp/breach_escalation/reasons": f272,
"g0/hdp/breach_escalation/answer": f273,
"g0/hdp/data_destruction/current": f274,
"g0/hdp/data_destruction/use_has_ended": f276,
"g0/hdp/data_destruction/confirmed": f277,
"g0/hdp/data_destruction/base_day": f279,
"g0/hdp/data_destruction/law_day": f282,
"g0/hdp/data_destruction/version": f283,
"g0/hdp/data_destruction/rule": f284,
"g0/hdp/data_destruction/name": f285,
"g0/hdp/data_destruction/unconfirmed": f286,
"g0/hdp/data_destruction/values/destroy_by": f287,
"g0/hdp/data_destruction/destruction_runs": f288,
"g0/hdp/data_destruction/legible/destroyed_on": f289,
"g0/hdp/data_destruction/destruction": f292,
"g0/hdp/data_destruction/timed": f293,
"g0/hdp/data_destruction/notice": f294,
"g0/hdp/data_destruction/gone_on": f295,
"g0/hdp/data_destruction/values/notify_by": f296,
"g0/hdp/data_destruction/notice_runs": f297,
"g0/hdp/data_destruction/notification": f298,
"g0/hdp/data_destruction/steps": f299,
"g0/hdp/data_destruction/missing": f300,
"g0/hdp/data_destruction/destroying": f301,
"g0/hdp/data_destruction/shown": f302,
"g0/hdp/data_destruction/unrecorded": f303,
"g0/hdp/data_destruction/recorded": f304,
"g0/hdp/data_destruction/obligations": f306,
"g0/hdp/data_destruction/in_time": f307,
"g0/hdp/data_destruction/warnings": f309,
"g0/hdp/data_destruction/rules": f310,
"g0/hdp/data_destruction/out_of_order": f311,
"g0/hdp/data_destruction/further_readings": f312,
"g0/hdp/data_destruction/counted_destruction": f314,
"g0/hdp/data_destruction/counted_notice": f315,
"g0/hdp/data_destruction/answer": f316,
"g0/hdp/data_export/version": f317,
"g0/hdp/data_export/rule": f318,
"g0/hdp/data_export/name": f319,
"g0/hdp/data_export/given": f320,
"g0/hdp/data_export/codes": f321,
"g0/hdp/data_export/reasons": f322,
"g0/hdp/data_export/missing": f323,
"g0/hdp/data_export/states": f325,
"g0/hdp/data_export/answer": f326,
"g0/hdp/data_use_period/version": f327,
"g0/hdp/data_use_period/rule": f328,
"g0/hdp/data_use_period/name": f329,
"g0/hdp/data_use_period/project_decides": f330,
"g0/hdp/data_use_period/acquired_on": f331,
"g0/hdp/data_use_period/period_ends_on": f332,
"g0/hdp/data_use_period/use_until": f333,
"g0/hdp/data_use_period/over": f334,
"g0/hdp/data_use_period/completed": f335,
"g0/hdp/data_use_period/reasons": f336,
"g0/hdp/data_use_period/missing": f337,
"g0/hdp/data_use_period/values/use_until": f338,
"g0/hdp/data_use_period/warnings": f339,
"g0/hdp/data_use_period/working": f340,
"g0/hdp/data_use_period/answer": f341,
"g0/hdp/delegated_administration/version": f342,
"g0/hdp/delegated_administration/rule": f343,
"g0/hdp/delegated_administration/name": f344,
"g0/hdp/delegated_administration/grants": f345,
"g0/hdp/delegated_administration/any_unit": f346,
"g0/hdp/delegated_administration/unit_list": f347,
"g0/hdp/delegated_administration/same_in_full": f352,
"g0/hdp/delegated_administration/same_unit": f353,
"g0/hdp/delegated_administration/reasons": f354,
"g0/hdp/delegated_administration/unit_state": f355,
"g0/hdp/delegated_administration/followed": f356,
"g0/hdp/delegated_administration/answer": f357,
"g0/hdp/document_handling/version": f358,
"g0/hdp/document_handling/rule": f359,
"g0/hdp/document_handling/name": f360,
"g0/hdp/document_handling/definition": f361,
"g0/hdp/document_handling/answer": f362,
"g0/hdp/external_audit_schedule/version": f363,
"g0/hdp/external_audit_schedule/rule": f364,
"g0/hdp/external_audit_schedule/name": f365,
"g0/hdp/external_audit_schedule/definition": f366,
"g0/hdp/external_audit_schedule/answer": f367,
"g0/hdp/internal_audit_schedule/version": f368,
"g0/hdp/internal_audit_schedule/rule": f369,
"g0/hdp/internal_audit_schedule/name": f370,
"g0/hdp/internal_audit_schedule/codes": f371,
"g0/hdp/internal_audit_schedule/definition": f372,
"g0/hdp/internal_audit_schedule/started": f373,
"g0/hdp/internal_audit_schedule/first_half": f374,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f375,
"g0/hdp/internal_audit_schedule/due_half": f376,
"g0/hdp/internal_audit_schedule/due_on": f377,
"g0/hdp/internal_audit_schedule/joined_readings": f379,
"g0/hdp/internal_audit_schedule/answer": f380,
"g0/hdp/ip_whitelist/version": f381,
"g0/hdp/ip_whitelist/rule": f382,
"g0/hdp/ip_whitelist/name": f383,
"g0/hdp/ip_whitelist/finding_rule": f384,
"g0/hdp/ip_whitelist/found": f385,
"g0/hdp/ip_whitelist/review": f386,
"g0/hdp/ip_whitelist/changed": f387,
"g0/hdp/ip_whitelist/statuses": f388,
"g0/hdp/ip_whitelist/missing": f389,
"g0/hdp/ip_whitelist/review_codes": f390,
"g0/hdp/ip_whitelist/assumptions": f391,
"g0/hdp/ip_whitelist/reasons": f392,
"g0/hdp/ip_whitelist/working": f393,
"g0/hdp/ip_whitelist/answer": f394,
"g0/hdp/liability/version": f395,
"g0/hdp/liability/rule": f396,
"g0/hdp/liability/name": f397,
"g0/hdp/liability/definition": f398,
"g0/hdp/liability/answer": f400,
"g0/hdp/linkage_application/version": f401,
"g0/hdp/linkage_application/rule": f402,
"g0/hdp/linkage_application/name": f403,
"g0/hdp/linkage_application/definition": f404,
"g0/hdp/linkage_application/answer": f405,
"g0/hdp/linkage_need_review/version": f406,
"g0/hdp/linkage_need_review/rule": f407,
"g0/hdp/linkage_need_review/name": f408,
"g0/hdp/linkage_need_review/definition": f409,
"g0/hdp/linkage_need_review/answer": f410,
"g0/hdp/login_lockout/version": f411,
"g0/hdp/login_lockout/rule": f412,
"g0/hdp/login_lockout/name": f413,
"g0/hdp/login_lockout/too_many": f414,
"g0/hdp/login_lockout/approved": f415,
"g0/hdp/login_lockout/unlocked": f416,
"g0/hdp/login_lockout/now": f421,
"g0/hdp/login_lockout/waited": f422,
"g0/hdp/login_lockout/reasons": f423,
"g0/hdp/login_lockout/missing": f424,
"g0/hdp/login_lockout/who_counts": f425,
"g0/hdp/login_lockout/values/locked_until": f431,
"g0/hdp/login_lockout/answer": f432,
"g0/hdp/password_compliance/version": f433,
"g0/hdp/password_compliance/rule": f434,
"g0/hdp/password_compliance/name": f435,
"g0/hdp/password_compliance/changed_on": f436,
"g0/hdp/password_compliance/values/expires_on": f437,
"g0/hdp/password_compliance/classes": f438,
"g0/hdp/password_compliance/broken": f439,
"g0/hdp/password_compliance/lacking/classes": f440,
"g0/hdp/password_compliance/codes": f441,
"g0/hdp/password_compliance/reasons": f442,
"g0/hdp/password_compliance/same_as_previous_given": f443,
"g0/hdp/password_compliance/missing": f444,
"g0/hdp/password_compliance/acts": f445,
"g0/hdp/password_compliance/looked_at": f446,
"g0/hdp/password_compliance/values/may_change_from": f448,
"g0/hdp/password_compliance/working": f449,
"g0/hdp/password_compliance/answer": f450,
"g0/hdp/personnel_register/version": f451,
"g0/hdp/personnel_register/rule": f452,
"g0/hdp/personnel_register/name": f453,
"g0/hdp/personnel_register/definition": f454,
"g0/hdp/personnel_register/answer": f455,
"g0/hdp/processing_record/version": f456,
"g0/hdp/processing_record/rule": f457,
"g0/hdp/processing_record/name": f458,
"g0/hdp/processing_record/definition": f459,
"g0/hdp/processing_record/answer": f460,
"g0/hdp/purpose_limitation/version": f461,
"g0/hdp/purpose_limitation/rule": f462,
"g0/hdp/purpose_limitation/name": f463,
"g0/hdp/purpose_limitation/definition": f464,
"g0/hdp/purpose_limitation/answer": f465,
"g0/hdp/query_log_completeness/version": f466,
"g0/hdp/query_log_completeness/group": f467,
"g0/hdp/query_log_completeness/rule": f468,
"g0/hdp/query_log_completeness/name": f469,
"g0/hdp/query_log_completeness/stated": f470,
"g0/hdp/query_log_completeness/present": f484,
"g0/hdp/query_log_completeness/reasons": f485,
"g0/hdp/query_log_completeness/missing": f486,
"g0/hdp/query_log_completeness/timestamp_readings": f487,
"g0/hdp/query_log_completeness/field_codes": f488,
"g0/hdp/query_log_completeness/answer": f489,
"g0/hdp/query_permission/version": f490,
"g0/hdp/query_permission/rule": f491,
"g0/hdp/query_permission/name": f492,
"g0/hdp/query_permission/user": f493,
"g0/hdp/query_permission/checks": f494,
"g0/hdp/query_permission/listed_units": f495,
"g0/hdp/query_permission/full_names": f496,
"g0/hdp/query_permission/in_short_office": f499,
"g0/hdp/query_permission/district_office_in_full": f500,
"g0/hdp/query_permission/roles_of": f501,
"g0/hdp/query_permission/of_every_role": f502,
"g0/hdp/query_permission/account": f505,
"g0/hdp/query_permission/holds_right": f507,
"g0/hdp/query_permission/query": f508,
"g0/hdp/query_permission/beyond_right": f509,
"g0/hdp/query_permission/within_right": f510,
"g0/hdp/query_permission/given": f511,
"g0/hdp/query_permission/skipped": f512,
"g0/hdp/query_permission/passed": f515,
"g0/hdp/query_permission/needs": f516,
"g0/hdp/query_permission/needed": f517,
"g0/hdp/query_permission/not_asked": f518,
"g0/hdp/query_permission/untold": f519,
"g0/hdp/query_permission/open_numbers/password_expired": f520,
"g0/hdp/query_permission/open_numbers/session_idle": f521,
"g0/hdp/query_permission/open_numbers/statement_missing": f522,
"g0/hdp/query_permission/undecided": f523,
"g0/hdp/query_permission/failed": f524,
"g0/hdp/query_permission/things/account_not_active": f528,
"g0/hdp/query_permission/allowed_field": f529,
"g0/hdp/query_permission/things/field_not_allowed": f530,
"g0/hdp/query_permission/things/linkage_not_active": f531,
"g0/hdp/query_permission/reasons": f532,
"g0/hdp/query_permission/missing": f533,
"g0/hdp/query_permission/decisive": f534,
"g0/hdp/query_permission/unit_in_full": f535,
"g0/hdp/query_permission/asked_by_the_clause": f536,
"g0/hdp/query_permission/asked_beyond_the_clause": f537,
"g0/hdp/query_permission/followed": f538,
"g0/hdp/query_permission/both_roles": f539,
"g0/hdp/query_permission/advised": f540,
"g0/hdp/query_permission/told_checks": f542,
"g0/hdp/query_permission/numbered/password_expired": f543,
"g0/hdp/query_permission/numbered/session_idle": f544,
"g0/hdp/query_permission/warnings": f545,
"g0/hdp/query_permission/answer": f546,
"g0/hdp/record_retention/version": f547,
"g0/hdp/record_retention/rule": f548,
"g0/hdp/record_retention/name": f549,
"g0/hdp/record_retention/account_closed_on": f550,
"g0/hdp/record_retention/event_on": f551,
"g0/hdp/record_retention/from": f552,
"g0/hdp/record_retention/values/keep_through": f554,
"g0/hdp/record_retention/reasons": f555,
"g0/hdp/record_retention/missing": f556,
"g0/hdp/record_retention/closed_state": f557,
"g0/hdp/record_retention/values/qualifier": f558,
"g0/hdp/record_retention/working": f559,
"g0/hdp/record_retention/answer": f560,
"g0/hdp/regulation_in_force/version": f561,
"g0/hdp/regulation_in_force/name": f562,
"g0/hdp/regulation_in_force/values": f563,
"g0/hdp/regulation_in_force/answer": f564,
"g0/hdp/role_appointment/version": f565,
"g0/hdp/role_appointment/rule": f566,
"g0/hdp/role_appointment/name": f567,
"g0/hdp/role_appointment/definition": f568,
"g0/hdp/role_appointment/answer": f569,
"g0/hdp/role_change_deadline/version": f570,
"g0/hdp/role_change_deadline/group": f571,
"g0/hdp/role_change_deadline/rule": f572,
"g0/hdp/role_change_deadline/name": f573,
"g0/hdp/role_change_deadline/apply_by": f575,
"g0/hdp/role_change_deadline/not_asked": f576,
"g0/hdp/role_change_deadline/earlier": f577,
"g0/hdp/role_change_deadline/assumptions": f579,
"g0/hdp/role_change_deadline/unchangeable": f580,
"g0/hdp/role_change_deadline/beside": f581,
"g0/hdp/role_change_deadline/adjust_by": f582,
"g0/hdp/role_change_deadline/asked": f583,
"g0/hdp/role_change_deadline/application": f584,
"g0/hdp/role_change_deadline/adjustment": f585,
"g0/hdp/role_change_deadline/password_change": f586,
"g0/hdp/role_change_deadline/steps": f587,
"g0/hdp/role_change_deadline/missing": f591,
"g0/hdp/role_change_deadline/values/adjust_by": f592,
"g0/hdp/role_change_deadline/values/apply_by": f593,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f594,
"g0/hdp/role_change_deadline/counted_application": f595,
"g0/hdp/role_change_deadline/counted_adjustment": f596,
"g0/hdp/role_change_deadline/obligations": f597,
"g0/hdp/role_change_deadline/adjusters": f598,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f599,
"g0/hdp/role_change_deadline/warnings": f600,
"g0/hdp/role_change_deadline/judged": f601,
"g0/hdp/role_change_deadline/answer": f602,
"g0/hdp/sampling_half_year/version": f603,
"g0/hdp/sampling_half_year/rule": f604,
"g0/hdp/sampling_half_year/name": f605,
"g0/hdp/sampling_half_year/definition": f606,
"g0/hdp/lib/shapes/sample/most_written": f623,
"g0/hdp/sampling_half_year/answer": f629,
"g0/hdp/sampling_monthly/first_day": f630,
"g0/hdp/sampling_monthly/last_day": f631,
"g0/hdp/sampling_monthly/law_day": f632,
"g0/hdp/sampling_monthly/version": f633,
"g0/hdp/sampling_monthly/rule": f634,
"g0/hdp/sampling_monthly/name": f635,
"g0/hdp/sampling_monthly/due_on": f636,
"g0/hdp/sampling_monthly/definition": f637,
"g0/hdp/sampling_monthly/answer": f639,
"g0/hdp/session_timeout/version": f640,
"g0/hdp/session_timeout/rule": f641,
"g0/hdp/session_timeout/name": f642,
"g0/hdp/session_timeout/now": f643,
"g0/hdp/session_timeout/idle_seconds": f644,
"g0/hdp/session_timeout/reasons": f646,
"g0/hdp/session_timeout/missing": f647,
"g0/hdp/session_timeout/values/logout_after": f648,
"g0/hdp/session_timeout/answer": f649,
"g0/hdp/staff_change_notice/version": f650,
"g0/hdp/staff_change_notice/bound": f651,
"g0/hdp/staff_change_notice/rule": f652,
"g0/hdp/staff_change_notice/name": f653,
"g0/hdp/staff_change_notice/definition": f654,
"g0/hdp/staff_change_notice/answer": f658,
"g0/hdp/training_hours/last_day": f659,
"g0/hdp/training_hours/version": f660,
"g0/hdp/training_hours/rule": f661,
"g0/hdp/training_hours/name": f662,
"g0/hdp/training_hours/first_day": f663,
"g0/hdp/training_hours/answer": f665,
"g0/hdp/vendor_access/version": f666,
"g0/hdp/vendor_access/rule": f667,
"g0/hdp/vendor_access/name": f668,
"g0/hdp/vendor_access/definition": f669,
"g0/hdp/vendor_access/answer": f670,
"g0/hdp/vendor_audit_schedule/version": f671,
"g0/hdp/vendor_audit_schedule/rule": f672,
"g0/hdp/vendor_audit_schedule/name": f673,
"g0/hdp/vendor_audit_schedule/definition": f674,
"g0/hdp/vendor_audit_schedule/answer": f675
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f89, i, d),
"hdp/account_request/answer": (i, d) => start(f135, i, d),
"hdp/account_review/answer": (i, d) => start(f151, i, d),
"hdp/account_sharing/answer": (i, d) => start(f158, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f165, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f188, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f212, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f231, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f237, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f273, i, d),
"hdp/data_destruction/answer": (i, d) => start(f316, i, d),
"hdp/data_export/answer": (i, d) => start(f326, i, d),
"hdp/data_use_period/answer": (i, d) => start(f341, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f357, i, d),
"hdp/document_handling/answer": (i, d) => start(f362, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f367, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f380, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f394, i, d),
"hdp/liability/answer": (i, d) => start(f400, i, d),
"hdp/linkage_application/answer": (i, d) => start(f405, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f410, i, d),
"hdp/login_lockout/answer": (i, d) => start(f432, i, d),
"hdp/password_compliance/answer": (i, d) => start(f450, i, d),
"hdp/personnel_register/answer": (i, d) => start(f455, i, d),
"hdp/processing_record/answer": (i, d) => start(f460, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f465, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f489, i, d),
"hdp/query_permission/answer": (i, d) => start(f546, i, d),
"hdp/record_retention/answer": (i, d) => start(f560, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f564, i, d),
"hdp/role_appointment/answer": (i, d) => start(f569, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f602, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f629, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f639, i, d),
"hdp/session_timeout/answer": (i, d) => start(f649, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f658, i, d),
"hdp/training_hours/answer": (i, d) => start(f665, i, d),
"hdp/vendor_access/answer": (i, d) => start(f670, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f675, i, d) } };
});
