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
function O1(a0,a1,a2) { this["also"] = a0; this["clause"] = a1; this["code"] = a2; }
O1.prototype = Bare.prototype;
function O2(a0,a1) { this["clause"] = a0; this["code"] = a1; }
O2.prototype = Bare.prototype;
function O3(a0,a1,a2) { this["checks"] = a0; this["not_considered"] = a1; this["working"] = a2; }
O3.prototype = Bare.prototype;
function O4(a0,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10) { this["as_of"] = a0; this["assumptions"] = a1; this["decision"] = a2; this["jurisdiction"] = a3; this["missing"] = a4; this["obligations"] = a5; this["outcome"] = a6; this["reasons"] = a7; this["values"] = a8; this["version"] = a9; this["warnings"] = a10; }
O4.prototype = Bare.prototype;
function O5(a0) { this["assumptions"] = a0; }
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
function f18(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b101: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b101;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b101;
l11 = l10;
l12 = new O1(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b102: {
if (l5 === undefined) break b102;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b103: {
l5 = undefined;
l6 = l3;
l7 = l4;
b104: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b104;
if ((l8 === false)) break b104;
break b103;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b103;
l10 = l9;
l11 = new O2(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b105: {
if (l5 === undefined) break b105;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b106: {
return l2;
}
}
function f19(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b107: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b108: {
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b108;
if (!(l7 === "excerpt")) break b108;
l8 = f18(l0,l1,"version_text_excerpt",l5); if (l8 === undefined) break b108;
l9 = l8;
l6.add(l9);
}
l10 = l6;
l11 = new RegoSet();
b109: {
l12 = H(l5) ? l5.unfinished : undefined; if (l12 === undefined && (l12 = S(l5, "unfinished")) === undefined) break b109;
if ((l12 === false)) break b109;
l13 = f18(l0,l1,"version_unfinished",l5); if (l13 === undefined) break b109;
l14 = l13;
l11.add(l14);
}
l15 = l11;
l16 = b_or(l10,l15); if (l16 === undefined) break b107;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b110: {
if (l4 === undefined) break b110;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b111: {
return l2;
}
}
function f20(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b112: {
b113: {
l5 = undefined;
l6 = l3;
l7 = l4;
b114: {
l8 = H(l7) ? l7.unfinished : undefined; if (l8 === undefined && (l8 = S(l7, "unfinished")) === undefined) break b114;
if ((l8 === false)) break b114;
break b113;}
b115: {
l9 = H(l7) ? l7.text : undefined; if (l9 === undefined && (l9 = S(l7, "text")) === undefined) break b115;
if (!(l9 === "excerpt")) break b115;
break b113;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b116: {
if (l5 !== undefined) break b116;
l6 = l3;
l7 = l4;
l8 = f19(l0,l1,l7); if (l8 === undefined) break b116;
l9 = l8;
l10 = new RegoSet();
b117: {
{
const k118 = keysOf(l6), v118 = valuesOf(l6);
for (let n118 = 0; n118 < v118.length; n118++) {
l11 = k118 === null ? n118 : k118[n118];
l12 = v118[n118];
b119: {
l13 = l11;
l14 = l12;
l10.add(l14);
}
}
}
}
l15 = l10;
l16 = b_or(l15,l9); if (l16 === undefined) break b116;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b120: {
if (l5 === undefined) break b120;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b121: {
return l2;
}
}
function f21(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b122: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b122;
if ((l6 === false)) break b122;
b123: {
b124: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b124;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b124;
break b123;
}
break b122;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b122;
l13 = l12;
if (!(l13 === false)) break b122;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b125: {
if (l4 === undefined) break b125;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b126: {
return l2;
}
}
function f22(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b127: {
b128: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b128;
l9 = l8;
l10 = f21(l0,l1,l9); if (l10 === undefined) break b128;
if ((l10 === false)) break b128;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b129: {
if (l4 !== undefined) break b129;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b129;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b129;
l11 = l10;
{
const k130 = keysOf(l11), v130 = valuesOf(l11);
for (let n130 = 0; n130 < v130.length; n130++) {
l12 = k130 === null ? n130 : k130[n130];
l13 = v130[n130];
b131: {
l14 = l12;
l15 = l13;
l16 = f21(l0,l1,l15); if (l16 === undefined) break b131;
if ((l16 === false)) break b131;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b132: {
if (l4 === undefined) break b132;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b133: {
return l2;
}
}
function f23(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b134: {
l4 = undefined;
l5 = l3;
l6 = null;
l7 = b_neq(l5,l6); if (l7 === undefined) break b134;
if ((l7 === false)) break b134;
b135: {
l8 = b_is_string(l5); if (l8 === undefined) break b135;
if ((l8 === false)) break b135;
break b134;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b136: {
if (l4 === undefined) break b136;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b137: {
l4 = undefined;
l5 = l3;
l6 = f22(l0,l1,l5); if (l6 === undefined) break b137;
if ((l6 === false)) break b137;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b138: {
if (l4 === undefined) break b138;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b139: {
return l2;
}
}
function f24(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b140: {
l4 = undefined;
l5 = l3;
b141: {
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b141;
if ((l6 === false)) break b141;
break b140;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b142: {
if (l4 === undefined) break b142;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b143: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b143;
l7 = H(l6) ? l6.fact : undefined; if (l7 === undefined && (l7 = S(l6, "fact")) === undefined) break b143;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b143;
l10 = D(l9, l8); if (l10 === undefined) break b143;
l11 = l10;
l12 = H(l5) ? l5.where : undefined; if (l12 === undefined && (l12 = S(l5, "where")) === undefined) break b143;
l13 = H(l12) ? l12.one_of : undefined; if (l13 === undefined && (l13 = S(l12, "one_of")) === undefined) break b143;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b143;
if ((l15 === false)) break b143;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b144: {
if (l4 === undefined) break b144;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b145: {
return l2;
}
}
function f25(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b146: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
b147: {
l11 = b_neq(l9,"not_regulated"); if (l11 === undefined) break b147;
if ((l11 === false)) break b147;
l12 = H(l8) ? l8.unread : undefined; if (l12 === undefined && (l12 = S(l8, "unread")) === undefined) break b147;
l13 = D(l12, l7); if (l13 === undefined) break b147;
{
const k148 = keysOf(l13), v148 = valuesOf(l13);
for (let n148 = 0; n148 < v148.length; n148++) {
l14 = k148 === null ? n148 : k148[n148];
l15 = v148[n148];
b149: {
l16 = l14;
l17 = l15;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b149;
l19 = l18;
l20 = H(l17) ? l17.path : undefined; if (l20 === undefined && (l20 = S(l17, "path")) === undefined) break b149;
l21 = l20;
l22 = null;
l23 = b_object_get(l19,l21,l22); if (l23 === undefined) break b149;
l24 = l23;
l25 = f23(l0,l1,l24); if (l25 === undefined) break b149;
if ((l25 === false)) break b149;
l26 = f24(l0,l1,l17); if (l26 === undefined) break b149;
if ((l26 === false)) break b149;
l27 = H(l17) ? l17.name : undefined; if (l27 === undefined && (l27 = S(l17, "name")) === undefined) break b149;
l28 = l27;
l10.push(l28);
}
}
}
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b150: {
if (l6 === undefined) break b150;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b151: {
return l2;
}
}
function g26(l0,l1) {
let l3,l4,l2;
b152: {
l3 = undefined;
l4 = H(l0) ? l0.detail : undefined; if (l4 === undefined && (l4 = S(l0, "detail")) === undefined) break b152;
if ((l4 === false)) break b152;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b153: {
if (l3 === undefined) break b153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b154: {
return l2;
}
}
function f26(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g26(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function f27(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b155: {
b156: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l8); if (l10 === undefined) break b156;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b156;
b157: {
l13 = f26(l0,l1); if (l13 === undefined) break b157;
if ((l13 === false)) break b157;
break b156;}
if (l6 === undefined) l6 = l7; else if (!Q(l6, l7)) conflict();
}
b158: {
if (l6 !== undefined) break b158;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b159: {
l11 = [];
l12 = b_object_get(l9,"checks",l11); if (l12 === undefined) break b159;
l13 = l12;
l14 = [];
l15 = b_object_get(l9,"working",l14); if (l15 === undefined) break b159;
l16 = l15;
l17 = new O3(l13,l8,l16);
l18 = l17;
{
const k160 = keysOf(l18), v160 = valuesOf(l18);
for (let n160 = 0; n160 < v160.length; n160++) {
l19 = k160 === null ? n160 : k160[n160];
l20 = v160[n160];
b161: {
l21 = l19;
l22 = l20;
l23 = b_count(l22); if (l23 === undefined) break b161;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b161;
if ((l26 === false)) break b161;
insertOnce(l10, l21, l22);
}
}
}
}
l27 = l10;
l28 = b_object_union(l7,l27); if (l28 === undefined) break b158;
l29 = l28;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b162: {
if (l6 === undefined) break b162;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b163: {
return l2;
}
}
function f28(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b164: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b164;
if (!Q(l12, l8)) break b164;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b164;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b164;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b164;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b164;
l21 = l20;
l22 = [];
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b164;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b164;
l26 = l25;
l27 = [];
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b164;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b164;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b164;
l34 = l33;
l35 = [];
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b164;
l37 = l36;
l38 = f20(l0,l1,l37,l9); if (l38 === undefined) break b164;
l39 = l38;
l40 = f17(l0,l1,l39,"code"); if (l40 === undefined) break b164;
l41 = l40;
l42 = f25(l0,l1,l8,l9,l10); if (l42 === undefined) break b164;
l43 = l42;
l44 = H(l0) ? l0.as_of : undefined; if (l44 === undefined && (l44 = S(l0, "as_of")) === undefined) break b164;
l45 = l44;
l46 = H(l0) ? l0.jurisdiction : undefined; if (l46 === undefined && (l46 = S(l0, "jurisdiction")) === undefined) break b164;
l47 = l46;
l48 = [];
b165: {
l49 = [];
b166: {
l50 = [];
l51 = b_object_get(l11,"missing",l50); if (l51 === undefined) break b166;
l52 = l51;
{
const k167 = keysOf(l52), v167 = valuesOf(l52);
for (let n167 = 0; n167 < v167.length; n167++) {
l53 = k167 === null ? n167 : k167[n167];
l54 = v167[n167];
b168: {
l55 = l53;
l56 = l54;
{
const k169 = keysOf(l56), v169 = valuesOf(l56);
for (let n169 = 0; n169 < v169.length; n169++) {
l57 = k169 === null ? n169 : k169[n169];
l58 = v169[n169];
b170: {
l59 = l57;
l60 = l58;
l61 = [l60,l56];
l49.push(l61);
}
}
}
}
}
}
}
l62 = l49;
l63 = b_sort(l62); if (l63 === undefined) break b165;
l64 = l63;
{
const k171 = keysOf(l64), v171 = valuesOf(l64);
for (let n171 = 0; n171 < v171.length; n171++) {
l65 = k171 === null ? n171 : k171[n171];
l66 = v171[n171];
b172: {
l67 = l65;
l68 = l66;
l69 = 1;
l70 = D(l68, l69); if (l70 === undefined) break b172;
l71 = l70;
l48.push(l71);
}
}
}
}
l72 = l48;
l73 = H(l9) ? l9.effective_from : undefined; if (l73 === undefined && (l73 = S(l9, "effective_from")) === undefined) break b164;
l74 = l73;
l75 = new O4(l45,l21,l8,l47,l72,l26,l10,l31,l34,l74,l41);
l76 = f27(l0,l1,l75,l43,l11); if (l76 === undefined) break b164;
l77 = l76;
if (l7 === undefined) l7 = l77; else if (!Q(l7, l77)) conflict();
}
b173: {
if (l7 === undefined) break b173;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b174: {
return l2;
}
}
function f29(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b175: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b175;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b175;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O5(l9);
l13 = f28(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b175;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b176: {
if (l4 === undefined) break b176;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b177: {
return l2;
}
}
function f30(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b178: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b178;
l9 = l8;
l10 = f18(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b178;
l11 = l10;
l12 = new O5(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f28(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b178;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b179: {
if (l5 === undefined) break b179;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b180: {
return l2;
}
}
function f31(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b181: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f28(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b181;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b182: {
if (l5 === undefined) break b182;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b183: {
return l2;
}
}
function f32(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14,l15,l16;
b184: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b184;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b184;
l9 = 0;
l11 = f29(l0,l1,l6); if (l11 === undefined) break b184;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b185: {
if (l5 === undefined) break b185;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b186: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b186;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b186;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b186;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b186;
if (!(l12 === "unavailable")) break b186;
l13 = f30(l0,l1,l6,l11); if (l13 === undefined) break b186;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b187: {
if (l5 === undefined) break b187;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b188: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b188;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b188;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b188;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b188;
l13 = l12;
l14 = b_neq(l13,"unavailable"); if (l14 === undefined) break b188;
if ((l14 === false)) break b188;
l15 = f31(l0,l1,l6,l11); if (l15 === undefined) break b188;
l16 = l15;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b189: {
if (l5 === undefined) break b189;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b190: {
return l2;
}
}
function f33(l0,l1) {
let l3,l4,l5,l6,l2;
b191: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b191;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b191;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b192: {
if (l3 === undefined) break b192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b193: {
return l2;
}
}
function f34(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b194: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b194;
if ((l6 === false)) break b194;
l7 = f6(l0,l1); if (l7 === undefined) break b194;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b194;
if ((l9 === false)) break b194;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b195: {
if (l4 === undefined) break b195;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b196: {
return l2;
}
}
function g35(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b197: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b197;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b197;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b197;
l7 = null;
if (!Q(l6, l7)) break b197;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b198: {
if (l3 === undefined) break b198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b199: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b199;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b199;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b199;
l7 = l6;
l8 = f34(l0,l1,l7); if (l8 === undefined) break b199;
if ((l8 === false)) break b199;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b199;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b199;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b199;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b200: {
if (l3 === undefined) break b200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b201: {
return l2;
}
}
function f35(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g35(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
function g36(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b202: {
l3 = undefined;
l4 = new RegoSet();
b203: {
l5 = f8(l0,l1); if (l5 === undefined) break b203;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b203;
{
const k204 = keysOf(l6), v204 = valuesOf(l6);
for (let n204 = 0; n204 < v204.length; n204++) {
l7 = k204 === null ? n204 : k204[n204];
l8 = v204[n204];
b205: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b205;
l12 = l11;
l13 = b_neq(l12,"unavailable"); if (l13 === undefined) break b205;
if ((l13 === false)) break b205;
l4.add(l9);
}
}
}
}
l14 = l4;
l15 = b_min(l14); if (l15 === undefined) break b202;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b206: {
if (l3 === undefined) break b206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b207: {
return l2;
}
}
function f36(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g36(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f37 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b208: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b208;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b208;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b208;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b208;
l19 = D(l18, l6); if (l19 === undefined) break b208;
l20 = D(l19, l16); if (l20 === undefined) break b208;
b209: {
b210: {
break b209;
}
break b208;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b208;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b208;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b208;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b208;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b208;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b208;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b208;
l40 = l39;
l41 = new O6(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b211: {
if (l5 === undefined) break b211;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b212: {
return l2;
}
});
const f38 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b213: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b213;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b214: {
if (l6 === undefined) break b214;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b215: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b215;
l9 = f37(l0,l1,l7,l8); if (l9 === undefined) break b215;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b215;
if (!Q(l11, l8)) break b215;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b216: {
if (l6 === undefined) break b216;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b217: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b217;
l9 = f37(l0,l1,l7,l8); if (l9 === undefined) break b217;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b217;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b217;
if ((l14 === false)) break b217;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b217;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b217;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b218: {
if (l6 === undefined) break b218;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b219: {
return l2;
}
});
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b220: {
l3 = undefined;
l4 = f36(l0,l1); if (l4 === undefined) break b220;
l5 = l4;
l6 = f33(l0,l1); if (l6 === undefined) break b220;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b220;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b220;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b220;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b220;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b220;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b220;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b220;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b220;
l19 = l18;
l20 = f38(l0,l1,l14,l11,l19); if (l20 === undefined) break b220;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b221: {
if (l3 === undefined) break b221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b222: {
return l2;
}
}
function f39(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g39(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
const f40 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b223: {
b224: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b224;
if ((l14 === false)) break b224;
l15 = new O7(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b225: {
if (l8 !== undefined) break b225;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b225;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b225;
if ((l16 === false)) break b225;
l17 = new O7(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b226: {
if (l8 !== undefined) break b226;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b226;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b226;
if ((l16 === false)) break b226;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b227: {
if (l8 !== undefined) break b227;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b227;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b227;
if ((l16 === false)) break b227;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b228: {
if (l8 !== undefined) break b228;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O7(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b229: {
if (l8 === undefined) break b229;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b230: {
return l2;
}
});
const f41 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b231: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f37(l0,l1,l8,l10); if (l12 === undefined) break b231;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b231;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b231;
l19 = l18;
l20 = f37(l0,l1,l8,l19); if (l20 === undefined) break b231;
l21 = l20;
l22 = l21;
l23 = f40(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b231;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b232: {
if (l7 === undefined) break b232;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b233: {
return l2;
}
});
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b234: {
b235: {
l3 = undefined;
l4 = f35(l0,l1); if (l4 === undefined) break b235;
if ((l4 === false)) break b235;
l5 = f12(l0,l1); if (l5 === undefined) break b235;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b235;
l7 = l6;
l8 = f39(l0,l1); if (l8 === undefined) break b235;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b235;
l11 = l10;
l12 = f35(l0,l1); if (l12 === undefined) break b235;
l13 = l12;
l14 = f41(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b235;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b236: {
if (l3 !== undefined) break b236;
l4 = f6(l0,l1); if (l4 === undefined) break b236;
l5 = l4;
l6 = f39(l0,l1); if (l6 === undefined) break b236;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b236;
if ((l8 === false)) break b236;
l9 = f12(l0,l1); if (l9 === undefined) break b236;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b236;
l11 = l10;
l12 = f39(l0,l1); if (l12 === undefined) break b236;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b236;
l15 = l14;
l16 = f41(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b236;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b237: {
if (l3 === undefined) break b237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b238: {
return l2;
}
}
function f42(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b239: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b239;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b239;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b240: {
if (l3 === undefined) break b240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b241: {
return l2;
}
}
function f43(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function f44(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b242: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b243: {
{
const k244 = keysOf(l6), v244 = valuesOf(l6);
for (let n244 = 0; n244 < v244.length; n244++) {
l9 = k244 === null ? n244 : k244[n244];
l10 = v244[n244];
b245: {
l11 = l9;
l12 = l10;
l13 = H(l12) ? l12.kind : undefined; if (l13 === undefined && (l13 = S(l12, "kind")) === undefined) break b245;
l14 = l13;
l15 = H(l7) ? l7.kinds : undefined; if (l15 === undefined && (l15 = S(l7, "kinds")) === undefined) break b245;
l16 = D(l15, l14); if (l16 === undefined) break b245;
if ((l16 === false)) break b245;
l17 = H(l12) ? l12.found_on : undefined; if (l17 === undefined && (l17 = S(l12, "found_on")) === undefined) break b245;
l18 = l17;
l19 = f34(l0,l1,l18); if (l19 === undefined) break b245;
if ((l19 === false)) break b245;
l8.add(l12);
}
}
}
}
l20 = l8;
if (l5 === undefined) l5 = l20; else if (!Q(l5, l20)) conflict();
}
b246: {
if (l5 === undefined) break b246;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b247: {
return l2;
}
}
function g45(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b248: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b248;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b248;
l8 = l7;
l9 = f43(l0,l1); if (l9 === undefined) break b248;
l10 = l9;
l11 = f44(l0,l1,l8,l10); if (l11 === undefined) break b248;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b249: {
if (l3 === undefined) break b249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b250: {
return l2;
}
}
function f45(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function f46(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b251: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b251;
l7 = l6;
l8 = f36(l0,l1); if (l8 === undefined) break b251;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b251;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b252: {
if (l4 === undefined) break b252;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b253: {
return l2;
}
}
const f47 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b254: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b254;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b254;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b254;
l14 = D(l13, l11); if (l14 === undefined) break b254;
b255: {
b256: {
break b255;
}
break b254;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b254;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b254;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b254;
l23 = D(l22, l20); if (l23 === undefined) break b254;
b257: {
b258: {
break b257;
}
break b254;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b254;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b254;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b254;
l33 = D(l32, l20); if (l33 === undefined) break b254;
b259: {
b260: {
break b259;
}
break b254;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b254;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b254;
l39 = D(l38, l36); if (l39 === undefined) break b254;
b261: {
b262: {
break b261;
}
break b254;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b254;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b254;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b263: {
if (l5 === undefined) break b263;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b264: {
return l2;
}
});
const f48 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b265: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b265;
l9 = l8;
l10 = f47(l0,l1,l6,l9); if (l10 === undefined) break b265;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b266: {
if (l5 === undefined) break b266;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b267: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b267;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b267;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b268: {
if (l5 === undefined) break b268;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b269: {
return l2;
}
});
function f49(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b270: {
b271: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f46(l0,l1,l6); if (l8 === undefined) break b271;
l9 = l8;
l10 = H(l7) ? l7.act_within : undefined; if (l10 === undefined && (l10 = S(l7, "act_within")) === undefined) break b271;
l11 = l10;
l12 = f48(l0,l1,l9,l11); if (l12 === undefined) break b271;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b271;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b271;
if ((l16 === false)) break b271;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b272: {
if (l5 !== undefined) break b272;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b273: {
if (l5 === undefined) break b273;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b274: {
return l2;
}
}
function f50(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b275: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b276: {
{
const k277 = keysOf(l6), v277 = valuesOf(l6);
for (let n277 = 0; n277 < v277.length; n277++) {
l9 = k277 === null ? n277 : k277[n277];
l10 = v277[n277];
b278: {
l11 = l9;
l12 = l10;
l13 = f49(l0,l1,l12,l7); if (l13 === undefined) break b278;
l14 = l13;
l8.add(l14);
}
}
}
}
l15 = l8;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b279: {
if (l5 === undefined) break b279;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b280: {
return l2;
}
}
function g51(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b281: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b281;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b281;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b281;
if ((l8 === false)) break b281;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b282: {
if (l3 === undefined) break b282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b283: {
return l2;
}
}
function f51(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g52(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b284: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b284;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b284;
l6 = null;
if (!Q(l5, l6)) break b284;
l7 = f33(l0,l1); if (l7 === undefined) break b284;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b284;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b285: {
if (l3 === undefined) break b285;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b286: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b286;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b286;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b286;
if ((l7 === false)) break b286;
l8 = f33(l0,l1); if (l8 === undefined) break b286;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b286;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b287: {
if (l3 === undefined) break b287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b288: {
return l2;
}
}
function f52(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g52(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g53(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b289: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b289;
if ((l4 === false)) break b289;
l5 = f52(l0,l1); if (l5 === undefined) break b289;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b289;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b289;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b289;
l10 = l9;
l11 = f48(l0,l1,l6,l10); if (l11 === undefined) break b289;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b289;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b290: {
if (l3 === undefined) break b290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b291: {
return l2;
}
}
function f53(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g53(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function g54(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b292: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b292;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b292;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b292;
if ((l8 === false)) break b292;
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
function f54(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function f55(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b295: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b295;
if (!(l8 === "exceeded")) break b295;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b295;
l10 = l9;
l11 = f48(l0,l1,l6,l10); if (l11 === undefined) break b295;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b295;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b296: {
if (l5 === undefined) break b296;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b297: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b297;
if (!(l8 === "reached")) break b297;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b297;
l10 = l9;
l11 = f48(l0,l1,l6,l10); if (l11 === undefined) break b297;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b298: {
if (l5 === undefined) break b298;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b299: {
return l2;
}
}
function g56(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b300: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b300;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b300;
if (!(l5 === "suspended")) break b300;
l6 = f33(l0,l1); if (l6 === undefined) break b300;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b300;
l8 = l7;
l9 = f34(l0,l1,l8); if (l9 === undefined) break b300;
if ((l9 === false)) break b300;
l10 = f33(l0,l1); if (l10 === undefined) break b300;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b300;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b300;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b300;
l15 = l14;
l16 = f55(l0,l1,l12,l15); if (l16 === undefined) break b300;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b301: {
if (l3 === undefined) break b301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b302: {
return l2;
}
}
function f56(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b303: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b303;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b303;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b303;
if ((l7 === false)) break b303;
l8 = f33(l0,l1); if (l8 === undefined) break b303;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b303;
l10 = l9;
l11 = f33(l0,l1); if (l11 === undefined) break b303;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b303;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b303;
if ((l14 === false)) break b303;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b304: {
if (l3 === undefined) break b304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b305: {
return l2;
}
}
function f57(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b306: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b306;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b306;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b306;
if ((l8 === false)) break b306;
b307: {
l9 = f57(l0,l1); if (l9 === undefined) break b307;
if ((l9 === false)) break b307;
break b306;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b308: {
if (l3 === undefined) break b308;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b309: {
return l2;
}
}
function f58(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g59(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b310: {
l2 = new RegoSet();
}
b311: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b311;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b311;
l6 = l5;
l2.add(l6);
}
b312: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b312;
l5 = l4;
l6 = f43(l0,l1); if (l6 === undefined) break b312;
l7 = l6;
l8 = f50(l0,l1,l5,l7); if (l8 === undefined) break b312;
l9 = l8;
{
const k313 = keysOf(l9), v313 = valuesOf(l9);
for (let n313 = 0; n313 < v313.length; n313++) {
l10 = k313 === null ? n313 : k313[n313];
l11 = v313[n313];
b314: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b315: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b315;
if ((l4 === false)) break b315;
l2.add("due");
}
b316: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b316;
if ((l4 === false)) break b316;
l2.add("due");
}
b317: {
return l2;
}
}
function f59(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g60(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b318: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b318;
if ((l4 === false)) break b318;
l5 = f52(l0,l1); if (l5 === undefined) break b318;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b318;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b318;
l9 = l8;
l10 = f55(l0,l1,l6,l9); if (l10 === undefined) break b318;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b319: {
if (l3 === undefined) break b319;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b320: {
return l2;
}
}
function f60(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function g61(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b321: {
b322: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b322;
if ((l4 === false)) break b322;
l5 = f42(l0,l1); if (l5 === undefined) break b322;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b322;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b323: {
if (l3 !== undefined) break b323;
l4 = f12(l0,l1); if (l4 === undefined) break b323;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b323;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b323;
l8 = l7;
l9 = f37(l0,l1,l6,l8); if (l9 === undefined) break b323;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b324: {
if (l3 === undefined) break b324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b325: {
return l2;
}
}
function f61(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g61(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function g62(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b326: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b326;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b326;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b326;
if (!(l6 === "unset")) break b326;
l7 = f33(l0,l1); if (l7 === undefined) break b326;
l8 = H(l7) ? l7.suspended_on : undefined; if (l8 === undefined && (l8 = S(l7, "suspended_on")) === undefined) break b326;
l9 = l8;
l10 = f34(l0,l1,l9); if (l10 === undefined) break b326;
if ((l10 === false)) break b326;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b327: {
if (l3 === undefined) break b327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b328: {
return l2;
}
}
function f62(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g62(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g63(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b329: {
l2 = new RegoSet();
}
b330: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b330;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b330;
if (!(l5 === "unset")) break b330;
l6 = new O8("account_review.interval");
l2.add(l6);
}
b331: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b331;
if ((l4 === false)) break b331;
b332: {
l5 = f42(l0,l1); if (l5 === undefined) break b332;
if ((l5 === false)) break b332;
break b331;}
l6 = new O9("review.last_done_on");
l2.add(l6);
}
b333: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b333;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b333;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b333;
if ((l9 === false)) break b333;
l10 = f43(l0,l1); if (l10 === undefined) break b333;
l11 = H(l10) ? l10.act_within : undefined; if (l11 === undefined && (l11 = S(l10, "act_within")) === undefined) break b333;
if (!(l11 === "unset")) break b333;
l12 = new O8("account_review.findings.act_within");
l2.add(l12);
}
b334: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b334;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b334;
if ((l5 === false)) break b334;
l6 = f33(l0,l1); if (l6 === undefined) break b334;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b334;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b334;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b334;
if ((l11 === false)) break b334;
l12 = f51(l0,l1); if (l12 === undefined) break b334;
if ((l12 === false)) break b334;
b335: {
l13 = f52(l0,l1); if (l13 === undefined) break b335;
if ((l13 === false)) break b335;
break b334;}
l14 = new O9("account.last_query_on");
l2.add(l14);
}
b336: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b336;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b336;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b336;
if (!(l6 === "unset")) break b336;
l7 = f51(l0,l1); if (l7 === undefined) break b336;
if ((l7 === false)) break b336;
l8 = new O8("account_review.unused.after");
l2.add(l8);
}
b337: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b337;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b337;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b337;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b337;
if ((l8 === false)) break b337;
l9 = f33(l0,l1); if (l9 === undefined) break b337;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b337;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b337;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b337;
if ((l14 === false)) break b337;
l15 = f51(l0,l1); if (l15 === undefined) break b337;
if ((l15 === false)) break b337;
b338: {
l16 = f52(l0,l1); if (l16 === undefined) break b338;
if ((l16 === false)) break b338;
break b337;}
l17 = new O9("account.last_query_on");
l2.add(l17);
}
b339: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b339;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b339;
if ((l5 === false)) break b339;
l6 = f33(l0,l1); if (l6 === undefined) break b339;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b339;
if (!(l7 === "suspended")) break b339;
b340: {
l8 = f62(l0,l1); if (l8 === undefined) break b340;
if ((l8 === false)) break b340;
break b339;}
b341: {
l9 = f56(l0,l1); if (l9 === undefined) break b341;
if ((l9 === false)) break b341;
break b339;}
l10 = new O9("account.suspended_on");
l2.add(l10);
}
b342: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b342;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b342;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b342;
if (!(l6 === "unset")) break b342;
l7 = f33(l0,l1); if (l7 === undefined) break b342;
l8 = H(l7) ? l7.status : undefined; if (l8 === undefined && (l8 = S(l7, "status")) === undefined) break b342;
if (!(l8 === "suspended")) break b342;
b343: {
l9 = f57(l0,l1); if (l9 === undefined) break b343;
if ((l9 === false)) break b343;
break b342;}
l10 = new O8("account_review.suspended.after");
l2.add(l10);
}
b344: {
return l2;
}
}
function f63(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function f64(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b345: {
b346: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b346;
if ((l8 === false)) break b346;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b347: {
if (l5 !== undefined) break b347;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b347;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b347;
if ((l11 === false)) break b347;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b348: {
if (l5 !== undefined) break b348;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b348;
if ((l8 === false)) break b348;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b349: {
if (l5 !== undefined) break b349;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b349;
if ((l8 === false)) break b349;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b350: {
if (l5 !== undefined) break b350;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b351: {
if (l5 === undefined) break b351;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b352: {
return l2;
}
}
function f65(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b353: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b354: {
l9 = b_count(l6); if (l9 === undefined) break b354;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b354;
if ((l12 === false)) break b354;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b354;
l14 = l13;
{
const k355 = keysOf(l14), v355 = valuesOf(l14);
for (let n355 = 0; n355 < v355.length; n355++) {
l15 = k355 === null ? n355 : k355[n355];
l16 = v355[n355];
b356: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b357: {
{
const k358 = keysOf(l6), v358 = valuesOf(l6);
for (let n358 = 0; n358 < v358.length; n358++) {
l21 = k358 === null ? n358 : k358[n358];
l22 = v358[n358];
b359: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b359;
l26 = l25;
l27 = f36(l0,l1); if (l27 === undefined) break b359;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b359;
if ((l29 === false)) break b359;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b359;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b359;
l33 = l32;
{
const k360 = keysOf(l33), v360 = valuesOf(l33);
for (let n360 = 0; n360 < v360.length; n360++) {
l34 = k360 === null ? n360 : k360[n360];
l35 = v360[n360];
b361: {
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
l39 = b_or(l19,l38); if (l39 === undefined) break b353;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b362: {
if (l5 === undefined) break b362;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b363: {
return l2;
}
}
function g66(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b364: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b364;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b364;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b364;
if ((l7 === false)) break b364;
l8 = f33(l0,l1); if (l8 === undefined) break b364;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b364;
l10 = l9;
l11 = f33(l0,l1); if (l11 === undefined) break b364;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b364;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b364;
if ((l14 === false)) break b364;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b365: {
if (l3 === undefined) break b365;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b366: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b367: {
l2 = new RegoSet();
}
b368: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b368;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b368;
l7 = l6;
{
const k369 = keysOf(l7), v369 = valuesOf(l7);
for (let n369 = 0; n369 < v369.length; n369++) {
l8 = k369 === null ? n369 : k369[n369];
l9 = v369[n369];
b370: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b371: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b371;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b371;
l6 = l5;
l7 = f39(l0,l1); if (l7 === undefined) break b371;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b371;
if ((l9 === false)) break b371;
l10 = f39(l0,l1); if (l10 === undefined) break b371;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b371;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b371;
if ((l14 === false)) break b371;
l15 = f11(l0,l1); if (l15 === undefined) break b371;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b371;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b371;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b371;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b371;
l21 = l20;
l22 = new O10(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b371;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b371;
l26 = l25;
{
const k372 = keysOf(l26), v372 = valuesOf(l26);
for (let n372 = 0; n372 < v372.length; n372++) {
l27 = k372 === null ? n372 : k372[n372];
l28 = v372[n372];
b373: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b374: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b374;
l5 = l4;
l6 = f43(l0,l1); if (l6 === undefined) break b374;
l7 = l6;
l8 = f65(l0,l1,l5,l7); if (l8 === undefined) break b374;
l9 = l8;
{
const k375 = keysOf(l9), v375 = valuesOf(l9);
for (let n375 = 0; n375 < v375.length; n375++) {
l10 = k375 === null ? n375 : k375[n375];
l11 = v375[n375];
b376: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b377: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b377;
if ((l4 === false)) break b377;
l5 = f12(l0,l1); if (l5 === undefined) break b377;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b377;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b377;
l9 = l8;
{
const k378 = keysOf(l9), v378 = valuesOf(l9);
for (let n378 = 0; n378 < v378.length; n378++) {
l10 = k378 === null ? n378 : k378[n378];
l11 = v378[n378];
b379: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b380: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b380;
if ((l4 === false)) break b380;
l5 = f12(l0,l1); if (l5 === undefined) break b380;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b380;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b380;
l9 = l8;
{
const k381 = keysOf(l9), v381 = valuesOf(l9);
for (let n381 = 0; n381 < v381.length; n381++) {
l10 = k381 === null ? n381 : k381[n381];
l11 = v381[n381];
b382: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b383: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b383;
if ((l4 === false)) break b383;
l5 = f66(l0,l1); if (l5 === undefined) break b383;
if ((l5 === false)) break b383;
l6 = f12(l0,l1); if (l6 === undefined) break b383;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b383;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b383;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b383;
l11 = l10;
{
const k384 = keysOf(l11), v384 = valuesOf(l11);
for (let n384 = 0; n384 < v384.length; n384++) {
l12 = k384 === null ? n384 : k384[n384];
l13 = v384[n384];
b385: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b386: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b386;
if ((l4 === false)) break b386;
l5 = f12(l0,l1); if (l5 === undefined) break b386;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b386;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b386;
l9 = l8;
{
const k387 = keysOf(l9), v387 = valuesOf(l9);
for (let n387 = 0; n387 < v387.length; n387++) {
l10 = k387 === null ? n387 : k387[n387];
l11 = v387[n387];
b388: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b389: {
return l2;
}
}
function f67(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g67(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function g68(l0,l1) {
let l3,l4,l2;
b390: {
l3 = undefined;
l4 = new O11("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b391: {
if (l3 === undefined) break b391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b392: {
return l2;
}
}
function f68(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g68(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f69(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b393: {
b394: {
l4 = undefined;
l5 = l3;
b395: {
l6 = H(l5) ? l5.to : undefined; if (l6 === undefined && (l6 = S(l5, "to")) === undefined) break b395;
if ((l6 === false)) break b395;
break b394;}
l7 = H(l5) ? l5.by : undefined; if (l7 === undefined && (l7 = S(l5, "by")) === undefined) break b394;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b394;
l10 = l9;
l11 = new O12(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b396: {
if (l4 !== undefined) break b396;
l5 = l3;
b397: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b397;
if ((l6 === false)) break b397;
break b396;}
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b396;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b396;
l10 = l9;
l11 = new O13(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b398: {
if (l4 !== undefined) break b398;
l5 = l3;
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b398;
l7 = l6;
l8 = b_sort(l7); if (l8 === undefined) break b398;
l9 = l8;
l10 = H(l5) ? l5.to : undefined; if (l10 === undefined && (l10 = S(l5, "to")) === undefined) break b398;
l11 = l10;
l12 = b_sort(l11); if (l12 === undefined) break b398;
l13 = l12;
l14 = new O14(l9,l13);
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b399: {
if (l4 === undefined) break b399;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b400: {
return l2;
}
}
function f70(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b401: {
b402: {
l5 = undefined;
l6 = l3;
l7 = l4;
b403: {
l8 = H(l7) ? l7.by : undefined; if (l8 === undefined && (l8 = S(l7, "by")) === undefined) break b403;
if ((l8 === false)) break b403;
break b402;}
b404: {
l9 = H(l7) ? l7.to : undefined; if (l9 === undefined && (l9 = S(l7, "to")) === undefined) break b404;
if ((l9 === false)) break b404;
break b402;}
b405: {
l10 = H(l7) ? l7.duty : undefined; if (l10 === undefined && (l10 = S(l7, "duty")) === undefined) break b405;
if ((l10 === false)) break b405;
break b402;}
l11 = f18(l0,l1,l6,l7); if (l11 === undefined) break b402;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b406: {
if (l5 !== undefined) break b406;
l6 = l3;
l7 = l4;
l8 = f18(l0,l1,l6,l7); if (l8 === undefined) break b406;
l9 = l8;
l10 = b_object_get(l7,"duty",l7); if (l10 === undefined) break b406;
l11 = l10;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b406;
l13 = l12;
l14 = b_object_union(l9,l13); if (l14 === undefined) break b406;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b407: {
if (l5 === undefined) break b407;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b408: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b409: {
b410: {
l4 = undefined;
l5 = l3;
b411: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b411;
if ((l6 === false)) break b411;
break b410;}
b412: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b412;
if ((l7 === false)) break b412;
break b410;}
b413: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b413;
if ((l8 === false)) break b413;
break b410;}
b414: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b414;
if ((l9 === false)) break b414;
break b410;}
b415: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b415;
if ((l10 === false)) break b415;
break b410;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b416: {
if (l4 !== undefined) break b416;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b416;
l7 = l6;
l8 = f70(l0,l1,l7,l5); if (l8 === undefined) break b416;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b417: {
if (l4 === undefined) break b417;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b418: {
return l2;
}
}
function f72(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b419: {
l4 = undefined;
l5 = l3;
l6 = [];
b420: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b420;
{
const k421 = keysOf(l7), v421 = valuesOf(l7);
for (let n421 = 0; n421 < v421.length; n421++) {
l8 = k421 === null ? n421 : k421[n421];
l9 = v421[n421];
b422: {
l10 = l8;
l11 = l9;
l12 = f71(l0,l1,l11); if (l12 === undefined) break b422;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b423: {
if (l4 === undefined) break b423;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b424: {
return l2;
}
}
function g73(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b425: {
l3 = undefined;
l4 = [];
b426: {
l5 = f42(l0,l1); if (l5 === undefined) break b426;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b426;
l7 = l6;
l8 = f68(l0,l1); if (l8 === undefined) break b426;
l9 = D(l8, l7); if (l9 === undefined) break b426;
if ((l9 === false)) break b426;
l10 = f12(l0,l1); if (l10 === undefined) break b426;
l11 = l10;
l12 = f72(l0,l1,l11); if (l12 === undefined) break b426;
l13 = l12;
{
const k427 = keysOf(l13), v427 = valuesOf(l13);
for (let n427 = 0; n427 < v427.length; n427++) {
l14 = k427 === null ? n427 : k427[n427];
l15 = v427[n427];
b428: {
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
b429: {
if (l3 === undefined) break b429;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b430: {
return l2;
}
}
function f73(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g73(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function f74(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b431: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b432: {
l9 = new RegoSet();
b433: {
{
const k434 = keysOf(l6), v434 = valuesOf(l6);
for (let n434 = 0; n434 < v434.length; n434++) {
l10 = k434 === null ? n434 : k434[n434];
l11 = v434[n434];
b435: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b435;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b435;
l17 = D(l16, l15); if (l17 === undefined) break b435;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b432;
l21 = l20;
{
const k436 = keysOf(l21), v436 = valuesOf(l21);
for (let n436 = 0; n436 < v436.length; n436++) {
l22 = k436 === null ? n436 : k436[n436];
l23 = v436[n436];
b437: {
l24 = l22;
l25 = l23;
l26 = f70(l0,l1,l25,l7); if (l26 === undefined) break b437;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b438: {
if (l5 === undefined) break b438;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b439: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b440: {
l4 = undefined;
l5 = l3;
l6 = [];
b441: {
l7 = [];
b442: {
{
const k443 = keysOf(l5), v443 = valuesOf(l5);
for (let n443 = 0; n443 < v443.length; n443++) {
l8 = k443 === null ? n443 : k443[n443];
l9 = v443[n443];
b444: {
l10 = l8;
l11 = l9;
{
const k445 = keysOf(l11), v445 = valuesOf(l11);
for (let n445 = 0; n445 < v445.length; n445++) {
l12 = k445 === null ? n445 : k445[n445];
l13 = v445[n445];
b446: {
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
const k447 = keysOf(l16), v447 = valuesOf(l16);
for (let n447 = 0; n447 < v447.length; n447++) {
l17 = k447 === null ? n447 : k447[n447];
l18 = v447[n447];
b448: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b449: {
{
const k450 = keysOf(l16), v450 = valuesOf(l16);
for (let n450 = 0; n450 < v450.length; n450++) {
l22 = k450 === null ? n450 : k450[n450];
l23 = v450[n450];
b451: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b451;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b448;
l28 = l27;
if (!Q(l19, l28)) break b448;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b452: {
if (l4 === undefined) break b452;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b453: {
return l2;
}
}
function g76(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b454: {
b455: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b455;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b455;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b455;
b456: {
l9 = f54(l0,l1); if (l9 === undefined) break b456;
if ((l9 === false)) break b456;
break b455;}
b457: {
l10 = f58(l0,l1); if (l10 === undefined) break b457;
if ((l10 === false)) break b457;
break b455;}
l11 = f73(l0,l1); if (l11 === undefined) break b455;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b458: {
if (l3 !== undefined) break b458;
l4 = f45(l0,l1); if (l4 === undefined) break b458;
l5 = l4;
l6 = f43(l0,l1); if (l6 === undefined) break b458;
l7 = l6;
l8 = f74(l0,l1,l5,l7); if (l8 === undefined) break b458;
l9 = l8;
l10 = [];
b459: {
l11 = f73(l0,l1); if (l11 === undefined) break b459;
{
const k460 = keysOf(l11), v460 = valuesOf(l11);
for (let n460 = 0; n460 < v460.length; n460++) {
l12 = k460 === null ? n460 : k460[n460];
l13 = v460[n460];
b461: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b461;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b462: {
l19 = f54(l0,l1); if (l19 === undefined) break b462;
if ((l19 === false)) break b462;
l20 = f12(l0,l1); if (l20 === undefined) break b462;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b462;
l22 = l21;
l23 = f70(l0,l1,"revoke_account",l22); if (l23 === undefined) break b462;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = f73(l0,l1); if (l26 === undefined) break b458;
l27 = l26;
l28 = [];
b463: {
l29 = f58(l0,l1); if (l29 === undefined) break b463;
if ((l29 === false)) break b463;
l30 = f12(l0,l1); if (l30 === undefined) break b463;
l31 = H(l30) ? l30.suspended : undefined; if (l31 === undefined && (l31 = S(l30, "suspended")) === undefined) break b463;
l32 = l31;
l33 = f70(l0,l1,"notify_holder",l32); if (l33 === undefined) break b463;
l34 = l33;
l28.push(l34);
}
l35 = l28;
l36 = [l17,l9,l25,l27,l35];
l37 = f75(l0,l1,l36); if (l37 === undefined) break b458;
l38 = l37;
if (l3 === undefined) l3 = l38; else if (!Q(l3, l38)) conflict();
}
b464: {
if (l3 === undefined) break b464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b465: {
return l2;
}
}
function f76(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g76(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function f77(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b466: {
b467: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b467;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b467;
l13 = f18(l0,l1,l7,l8); if (l13 === undefined) break b467;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b468: {
if (l6 !== undefined) break b468;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b468;
if ((l10 === false)) break b468;
l11 = f18(l0,l1,l7,l8); if (l11 === undefined) break b468;
l12 = l11;
l13 = new O15(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b468;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b469: {
if (l6 !== undefined) break b469;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f18(l0,l1,l7,l8); if (l10 === undefined) break b469;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b469;
l13 = l12;
l14 = new O15(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b469;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b470: {
if (l6 === undefined) break b470;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b471: {
return l2;
}
}
function f78(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b472: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b473: {
l9 = b_count(l6); if (l9 === undefined) break b473;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b473;
if ((l12 === false)) break b473;
l13 = [];
b474: {
l14 = [];
b475: {
{
const k476 = keysOf(l6), v476 = valuesOf(l6);
for (let n476 = 0; n476 < v476.length; n476++) {
l15 = k476 === null ? n476 : k476[n476];
l16 = v476[n476];
b477: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b477;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b477;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b474;
l27 = l26;
{
const k478 = keysOf(l27), v478 = valuesOf(l27);
for (let n478 = 0; n478 < v478.length; n478++) {
l28 = k478 === null ? n478 : k478[n478];
l29 = v478[n478];
b479: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b479;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b479;
l37 = l36;
l38 = new O16(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f77(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b473;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b480: {
if (l5 === undefined) break b480;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b481: {
return l2;
}
}
function g79(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b482: {
l2 = new RegoSet();
}
b483: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b483;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b483;
l6 = l5;
l7 = f68(l0,l1); if (l7 === undefined) break b483;
l8 = D(l7, l6); if (l8 === undefined) break b483;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b483;
l11 = l10;
l12 = f18(l0,l1,l9,l11); if (l12 === undefined) break b483;
l13 = l12;
l14 = f42(l0,l1); if (l14 === undefined) break b483;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b483;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b483;
l17 = l16;
l18 = new O17(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b483;
l20 = l19;
l2.add(l20);
}
b484: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b484;
l5 = l4;
l6 = f43(l0,l1); if (l6 === undefined) break b484;
l7 = l6;
l8 = f78(l0,l1,l5,l7); if (l8 === undefined) break b484;
l9 = l8;
{
const k485 = keysOf(l9), v485 = valuesOf(l9);
for (let n485 = 0; n485 < v485.length; n485++) {
l10 = k485 === null ? n485 : k485[n485];
l11 = v485[n485];
b486: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b487: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b487;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b487;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b487;
if ((l8 === false)) break b487;
l9 = f12(l0,l1); if (l9 === undefined) break b487;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b487;
l11 = l10;
l12 = f18(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b487;
l13 = l12;
l2.add(l13);
}
b488: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b488;
if ((l4 === false)) break b488;
l5 = f12(l0,l1); if (l5 === undefined) break b488;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b488;
l7 = l6;
l8 = f18(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b488;
l9 = l8;
l2.add(l9);
}
b489: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b489;
if ((l4 === false)) break b489;
l5 = f12(l0,l1); if (l5 === undefined) break b489;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b489;
l7 = l6;
l8 = f18(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b489;
l9 = l8;
l2.add(l9);
}
b490: {
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
let l3,l4,l5,l6,l2;
b491: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b491;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b491;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b492: {
if (l3 === undefined) break b492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b493: {
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
b494: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b494;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b495: {
if (l3 === undefined) break b495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b496: {
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
b497: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b497;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b498: {
if (l3 === undefined) break b498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b499: {
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
let l3,l4,l5,l2;
b500: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b500;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b501: {
if (l3 === undefined) break b501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b502: {
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
b503: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b503;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b503;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b504: {
if (l3 === undefined) break b504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b505: {
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
function g85(l0,l1) {
let l3,l4,l5,l6,l2;
b506: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b506;
if ((l4 === false)) break b506;
l5 = f52(l0,l1); if (l5 === undefined) break b506;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b507: {
if (l3 === undefined) break b507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b508: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b508;
if ((l4 === false)) break b508;
l5 = f52(l0,l1); if (l5 === undefined) break b508;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b509: {
if (l3 === undefined) break b509;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b510: {
return l2;
}
}
function f85(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g85(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b511: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b512: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b512;
{
const k513 = keysOf(l7), v513 = valuesOf(l7);
for (let n513 = 0; n513 < v513.length; n513++) {
l8 = k513 === null ? n513 : k513[n513];
l9 = v513[n513];
b514: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b514;
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
b515: {
if (l4 === undefined) break b515;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b516: {
return l2;
}
}
function g87(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b517: {
l2 = new RegoSet();
}
b518: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b518;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b518;
l6 = l5;
l7 = f86(l0,l1,l6); if (l7 === undefined) break b518;
l8 = l7;
{
const k519 = keysOf(l8), v519 = valuesOf(l8);
for (let n519 = 0; n519 < v519.length; n519++) {
l9 = k519 === null ? n519 : k519[n519];
l10 = v519[n519];
b520: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b521: {
return l2;
}
}
function f87(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g87(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function f88(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b522: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b522;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b522;
if ((l8 === false)) break b522;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b523: {
if (l4 === undefined) break b523;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b524: {
return l2;
}
}
function f89(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b525: {
b526: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f88(l0,l1,"working"); if (l10 === undefined) break b526;
if ((l10 === false)) break b526;
l11 = H(l7) ? l7.clause : undefined; if (l11 === undefined && (l11 = S(l7, "clause")) === undefined) break b526;
l12 = l11;
l13 = H(l7) ? l7.interval : undefined; if (l13 === undefined && (l13 = S(l7, "interval")) === undefined) break b526;
l14 = l13;
l15 = H(l9) ? l9.name : undefined; if (l15 === undefined && (l15 = S(l9, "name")) === undefined) break b526;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b526;
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
b527: {
if (l6 !== undefined) break b527;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b528: {
if (l6 === undefined) break b528;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b529: {
return l2;
}
}
function g90(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b530: {
b531: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b531;
if ((l4 === false)) break b531;
l5 = f12(l0,l1); if (l5 === undefined) break b531;
l6 = l5;
l7 = f39(l0,l1); if (l7 === undefined) break b531;
l8 = l7;
l9 = f61(l0,l1); if (l9 === undefined) break b531;
l10 = l9;
l11 = f89(l0,l1,l6,l8,l10); if (l11 === undefined) break b531;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b532: {
if (l3 !== undefined) break b532;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b533: {
if (l3 === undefined) break b533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b534: {
return l2;
}
}
function f90(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g90(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g91(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b535: {
b536: {
l3 = undefined;
b537: {
l4 = f12(l0,l1); if (l4 === undefined) break b537;
if ((l4 === false)) break b537;
break b536;}
l5 = f13(l0,l1); if (l5 === undefined) break b536;
l6 = l5;
l7 = [];
b538: {
l8 = f11(l0,l1); if (l8 === undefined) break b538;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b536;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b539: {
if (l3 !== undefined) break b539;
l4 = f33(l0,l1); if (l4 === undefined) break b539;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b539;
if (!(l5 === "cancelled")) break b539;
l6 = f13(l0,l1); if (l6 === undefined) break b539;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b539;
l9 = l8;
l10 = new Bare();
l11 = f28(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b539;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b540: {
if (l3 !== undefined) break b540;
l4 = f59(l0,l1); if (l4 === undefined) break b540;
l5 = l4;
l6 = new RegoSet();
b541: {
l7 = f60(l0,l1); if (l7 === undefined) break b541;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b541;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b541;
if ((l11 === false)) break b541;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b540;
l14 = l13;
l15 = l14;
l16 = f63(l0,l1); if (l16 === undefined) break b540;
l17 = l16;
l18 = f64(l0,l1,l15,l17); if (l18 === undefined) break b540;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b540;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b540;
l23 = l22;
l24 = f67(l0,l1); if (l24 === undefined) break b540;
l25 = l24;
l26 = f63(l0,l1); if (l26 === undefined) break b540;
l27 = l26;
l28 = f76(l0,l1); if (l28 === undefined) break b540;
l29 = l28;
l30 = f79(l0,l1); if (l30 === undefined) break b540;
l31 = l30;
l32 = new Bare();
b542: {
l33 = f80(l0,l1); if (l33 === undefined) break b542;
l32["due_on"] = l33;
}
b543: {
l34 = f81(l0,l1); if (l34 === undefined) break b543;
l32["idle_from"] = l34;
}
b544: {
l35 = f82(l0,l1); if (l35 === undefined) break b544;
l32["may_suspend_from"] = l35;
}
b545: {
l36 = f83(l0,l1); if (l36 === undefined) break b545;
l32["must_notify_from"] = l36;
}
b546: {
l37 = f84(l0,l1); if (l37 === undefined) break b546;
l32["period"] = l37;
}
b547: {
l38 = f85(l0,l1); if (l38 === undefined) break b547;
l32["unused_since"] = l38;
}
b548: {
b549: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b549;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b549;
l42 = D(l41, "values"); if (l42 === undefined) break b549;
l39 = merge(l42, l32);
break b548;
}
l39 = l32;
}
l43 = l39;
l44 = f87(l0,l1); if (l44 === undefined) break b540;
l45 = l44;
l46 = f90(l0,l1); if (l46 === undefined) break b540;
l47 = l46;
l48 = new O21(l25,l27,l29,l31,l43,l45,l47);
l49 = f28(l0,l1,l21,l23,l19,l48); if (l49 === undefined) break b540;
l50 = l49;
if (l3 === undefined) l3 = l50; else if (!Q(l3, l50)) conflict();
}
b550: {
if (l3 === undefined) break b550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b551: {
return l2;
}
}
function f91(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b552: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b552;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b552;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b553: {
if (l3 === undefined) break b553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b554: {
return l2;
}
}
function f92(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g93(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12,l13;
b555: {
l3 = undefined;
b556: {
l4 = f92(l0,l1); if (l4 === undefined) break b556;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b556;
l6 = H(l5) ? l5.account_request : undefined; if (l6 === undefined && (l6 = S(l5, "account_request")) === undefined) break b556;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b556;
if ((l7 === false)) break b556;
break b555;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b557: {
if (l3 === undefined) break b557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b558: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b558;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b558;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b558;
l7 = l6;
l8 = f92(l0,l1); if (l8 === undefined) break b558;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b558;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b558;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b558;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b558;
if ((l13 === false)) break b558;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b559: {
if (l3 === undefined) break b559;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b560: {
return l2;
}
}
function f93(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g93(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g94(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b561: {
l3 = undefined;
l4 = f93(l0,l1); if (l4 === undefined) break b561;
if ((l4 === false)) break b561;
l5 = f92(l0,l1); if (l5 === undefined) break b561;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b561;
l7 = H(l6) ? l6.account_request : undefined; if (l7 === undefined && (l7 = S(l6, "account_request")) === undefined) break b561;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b562: {
if (l3 === undefined) break b562;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b563: {
return l2;
}
}
function f94(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g94(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f95(l0,l1) {
let l3,l2;
b564: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b565: {
if (l3 === undefined) break b565;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b566: {
return l2;
}
}
function g96(l0,l1) {
let l3,l4,l5,l2;
b567: {
l3 = undefined;
l4 = new Bare();
l5 = new O22("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b568: {
if (l3 === undefined) break b568;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b569: {
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
b570: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b570;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b570;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b570;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b571: {
if (l4 === undefined) break b571;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b572: {
return l2;
}
}
function f98(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b573: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b573;
if ((l8 === false)) break b573;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b574: {
if (l5 === undefined) break b574;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b575: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b575;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b576: {
if (l5 === undefined) break b576;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b577: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b578: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b578;
l8 = l7;
l9 = l8;
l10 = undefined;
b579: {
b580: {
if (!Array.isArray(l9)) break b580;
break b579;
}
b581: {
if (!O(l9)) break b581;
break b579;
}
b582: {
if (!(l9 instanceof RegoSet)) break b582;
break b579;
}
break b578;
}
{
const k583 = keysOf(l9), v583 = valuesOf(l9);
for (let n583 = 0; n583 < v583.length; n583++) {
l12 = k583 === null ? n583 : k583[n583];
l13 = v583[n583];
b584: {
l14 = l12;
l11 = undefined;
b585: {
l15 = l13;
l16 = f97(l0,l1,l14); if (l16 === undefined) break b585;
l17 = l16;
l18 = f98(l0,l1,l17,l15); if (l18 === undefined) break b585;
if ((l18 === false)) break b585;
l11 = true;
}
if (l11 !== undefined) break b584;
l10 = true;
}
}
}
if (l10 !== undefined) break b578;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b586: {
if (l4 === undefined) break b586;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b587: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b588: {
b589: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b589;
l9 = l8;
l10 = f21(l0,l1,l9); if (l10 === undefined) break b589;
if ((l10 === false)) break b589;
l11 = b_count(l5); if (l11 === undefined) break b589;
l12 = l11;
l13 = 1;
l14 = b_minus(l12,l13); if (l14 === undefined) break b589;
l15 = l14;
l16 = 1;
l17 = b_substring(l5,l15,l16); if (l17 === undefined) break b589;
l18 = l17;
l19 = f21(l0,l1,l18); if (l19 === undefined) break b589;
if ((l19 === false)) break b589;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b590: {
if (l4 !== undefined) break b590;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b590;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b590;
if ((l9 === false)) break b590;
l10 = new RegoSet();
b591: {
l11 = b_split(l5,""); if (l11 === undefined) break b591;
l12 = l11;
{
const k592 = keysOf(l12), v592 = valuesOf(l12);
for (let n592 = 0; n592 < v592.length; n592++) {
l13 = k592 === null ? n592 : k592[n592];
l14 = v592[n592];
b593: {
l15 = l13;
l16 = l14;
l17 = f21(l0,l1,l16); if (l17 === undefined) break b593;
if ((l17 === false)) break b593;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b590;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b590;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b590;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b590;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b590;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b594: {
if (l4 === undefined) break b594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b595: {
return l2;
}
}
function f101(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b596: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b597: {
{
const k598 = keysOf(l7), v598 = valuesOf(l7);
for (let n598 = 0; n598 < v598.length; n598++) {
l9 = k598 === null ? n598 : k598[n598];
l10 = v598[n598];
b599: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b599;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b599;
l17 = l16;
if (!Q(l17, l12)) break b599;
l18 = b_count(l12); if (l18 === undefined) break b599;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b599;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b596;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b600: {
if (l5 === undefined) break b600;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b601: {
return l2;
}
}
function f102(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b602: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b602;
l11 = l10;
l12 = f101(l0,l1,l7,l11); if (l12 === undefined) break b602;
l13 = l12;
{
const k603 = keysOf(l13), v603 = valuesOf(l13);
for (let n603 = 0; n603 < v603.length; n603++) {
l14 = k603 === null ? n603 : k603[n603];
l15 = v603[n603];
b604: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b604;
if ((l18 === false)) break b604;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b605: {
if (l6 === undefined) break b605;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b606: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b606;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b606;
if ((l12 === false)) break b606;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b607: {
if (l6 === undefined) break b607;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b608: {
return l2;
}
}
function f103(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b609: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b609;
if ((l10 === false)) break b609;
l11 = l8;
l12 = undefined;
b610: {
b611: {
if (!Array.isArray(l11)) break b611;
break b610;
}
b612: {
if (!O(l11)) break b612;
break b610;
}
b613: {
if (!(l11 instanceof RegoSet)) break b613;
break b610;
}
break b609;
}
{
const k614 = keysOf(l11), v614 = valuesOf(l11);
for (let n614 = 0; n614 < v614.length; n614++) {
l14 = k614 === null ? n614 : k614[n614];
l15 = v614[n614];
b615: {
l16 = l14;
l13 = undefined;
b616: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b616;
if ((l18 === false)) break b616;
l13 = true;
}
if (l13 !== undefined) break b615;
l12 = true;
}
}
}
if (l12 !== undefined) break b609;
l19 = f100(l0,l1,l7); if (l19 === undefined) break b609;
l20 = l19;
l21 = l20;
l22 = f102(l0,l1,l21,l8,l9); if (l22 === undefined) break b609;
if ((l22 === false)) break b609;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b617: {
if (l6 === undefined) break b617;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b618: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b619: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b619;
if ((l6 === false)) break b619;
b620: {
l7 = f22(l0,l1,l5); if (l7 === undefined) break b620;
if ((l7 === false)) break b620;
break b619;}
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
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b623: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b624: {
l7 = f97(l0,l1,l5); if (l7 === undefined) break b624;
l8 = l7;
{
const k625 = keysOf(l8), v625 = valuesOf(l8);
for (let n625 = 0; n625 < v625.length; n625++) {
l9 = k625 === null ? n625 : k625[n625];
l10 = v625[n625];
b626: {
l11 = l9;
l12 = l10;
b627: {
l13 = f104(l0,l1,l12); if (l13 === undefined) break b627;
if ((l13 === false)) break b627;
break b626;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b628: {
if (l4 === undefined) break b628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b629: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b630: {
b631: {
l4 = undefined;
l5 = l3;
l6 = f100(l0,l1,l5); if (l6 === undefined) break b631;
l7 = l6;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b632: {
if (l4 !== undefined) break b632;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b633: {
if (l4 === undefined) break b633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b634: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b635: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b636: {
l7 = f105(l0,l1,l5); if (l7 === undefined) break b636;
l8 = l7;
{
const k637 = keysOf(l8), v637 = valuesOf(l8);
for (let n637 = 0; n637 < v637.length; n637++) {
l9 = k637 === null ? n637 : k637[n637];
l10 = v637[n637];
b638: {
l11 = l9;
l12 = l10;
l13 = f106(l0,l1,l12); if (l13 === undefined) break b638;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
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
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b641: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_string(l6); if (l8 === undefined) break b641;
if ((l8 === false)) break b641;
l9 = f100(l0,l1,l6); if (l9 === undefined) break b641;
l10 = l9;
l11 = f100(l0,l1,l7); if (l11 === undefined) break b641;
l12 = l11;
l13 = b_neq(l10,l12); if (l13 === undefined) break b641;
if ((l13 === false)) break b641;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b642: {
if (l5 === undefined) break b642;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b643: {
l5 = undefined;
l6 = l3;
l7 = l4;
b644: {
l8 = b_is_string(l6); if (l8 === undefined) break b644;
if ((l8 === false)) break b644;
break b643;}
l9 = b_neq(l6,l7); if (l9 === undefined) break b643;
if ((l9 === false)) break b643;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b645: {
if (l5 === undefined) break b645;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b646: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38;
b647: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b647;
l7 = l6;
l8 = b_neq(l7,"unset"); if (l8 === undefined) break b647;
if ((l8 === false)) break b647;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b647;
l10 = l9;
l11 = f97(l0,l1,l10); if (l11 === undefined) break b647;
l12 = l11;
l13 = H(l5) ? l5.is : undefined; if (l13 === undefined && (l13 = S(l5, "is")) === undefined) break b647;
if (!Q(l12, l13)) break b647;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b648: {
if (l4 === undefined) break b648;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b649: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b649;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b649;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b649;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b649;
if ((l12 === false)) break b649;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b650: {
if (l4 === undefined) break b650;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b651: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b651;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b651;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b651;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b651;
l13 = l12;
l14 = f103(l0,l1,l9,l11,l13); if (l14 === undefined) break b651;
if ((l14 === false)) break b651;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b652: {
if (l4 === undefined) break b652;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b653: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b653;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b653;
if ((l8 === false)) break b653;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b653;
l10 = l9;
l11 = f105(l0,l1,l10); if (l11 === undefined) break b653;
l12 = l11;
l13 = l12;
l14 = new RegoSet();
b654: {
l15 = H(l5) ? l5.contains : undefined; if (l15 === undefined && (l15 = S(l5, "contains")) === undefined) break b654;
{
const k655 = keysOf(l15), v655 = valuesOf(l15);
for (let n655 = 0; n655 < v655.length; n655++) {
l16 = k655 === null ? n655 : k655[n655];
l17 = v655[n655];
b656: {
l18 = l16;
l19 = l17;
l14.add(l19);
}
}
}
}
l20 = l14;
l21 = b_minus(l20,l13); if (l21 === undefined) break b653;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b653;
l24 = l23;
l25 = 0;
if (!Q(l24, l25)) break b653;
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b653;
l27 = l26;
l28 = f97(l0,l1,l27); if (l28 === undefined) break b653;
l29 = l28;
l30 = b_is_array(l29); if (l30 === undefined) break b653;
if ((l30 === false)) break b653;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b657: {
if (l4 === undefined) break b657;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b658: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b658;
if ((l6 === false)) break b658;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b658;
l8 = l7;
l9 = f107(l0,l1,l8); if (l9 === undefined) break b658;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b659: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b659;
l14 = l13;
l15 = f97(l0,l1,l14); if (l15 === undefined) break b659;
l16 = l15;
{
const k660 = keysOf(l16), v660 = valuesOf(l16);
for (let n660 = 0; n660 < v660.length; n660++) {
l17 = k660 === null ? n660 : k660[n660];
l18 = v660[n660];
b661: {
l19 = l17;
l20 = l18;
l21 = f106(l0,l1,l20); if (l21 === undefined) break b661;
l22 = l21;
l12.add(l22);
}
}
}
}
l23 = l12;
l24 = b_minus(l23,l11); if (l24 === undefined) break b658;
l25 = l24;
l26 = b_count(l25); if (l26 === undefined) break b658;
l27 = l26;
l28 = 0;
if (!Q(l27, l28)) break b658;
l29 = H(l5) ? l5.fact : undefined; if (l29 === undefined && (l29 = S(l5, "fact")) === undefined) break b658;
l30 = l29;
l31 = f97(l0,l1,l30); if (l31 === undefined) break b658;
l32 = l31;
l33 = b_is_array(l32); if (l33 === undefined) break b658;
if ((l33 === false)) break b658;
l34 = H(l5) ? l5.covers : undefined; if (l34 === undefined && (l34 = S(l5, "covers")) === undefined) break b658;
l35 = l34;
l36 = f97(l0,l1,l35); if (l36 === undefined) break b658;
l37 = l36;
l38 = b_is_array(l37); if (l38 === undefined) break b658;
if ((l38 === false)) break b658;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b662: {
if (l4 === undefined) break b662;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b663: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b663;
l7 = l6;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b663;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b663;
if ((l10 === false)) break b663;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b663;
l12 = l11;
l13 = f107(l0,l1,l12); if (l13 === undefined) break b663;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b663;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b663;
if (!Q(l16, l17)) break b663;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b664: {
if (l4 === undefined) break b664;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b665: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b665;
if ((l6 === false)) break b665;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b665;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b665;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b665;
l12 = l11;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b665;
l14 = l13;
l15 = f108(l0,l1,l10,l14); if (l15 === undefined) break b665;
if ((l15 === false)) break b665;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b666: {
if (l4 === undefined) break b666;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b667: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b667;
if ((l6 === false)) break b667;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b667;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b667;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b667;
l12 = l11;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b667;
l14 = l13;
if (!Q(l10, l14)) break b667;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b668: {
if (l4 === undefined) break b668;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b669: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.below : undefined; if (l6 === undefined && (l6 = S(l5, "below")) === undefined) break b669;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b669;
if ((l8 === false)) break b669;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b669;
l10 = l9;
l11 = f97(l0,l1,l10); if (l11 === undefined) break b669;
l12 = l11;
l13 = H(l5) ? l5.below : undefined; if (l13 === undefined && (l13 = S(l5, "below")) === undefined) break b669;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b669;
if ((l15 === false)) break b669;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b670: {
if (l4 === undefined) break b670;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b671: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b672: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b672;
if ((l6 === false)) break b672;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b672;
l8 = l7;
l9 = f97(l0,l1,l8); if (l9 === undefined) break b672;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b672;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b673: {
if (l4 === undefined) break b673;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b674: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b674;
if ((l6 === false)) break b674;
l7 = f109(l0,l1,l5); if (l7 === undefined) break b674;
if ((l7 === false)) break b674;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b675: {
if (l4 === undefined) break b675;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b676: {
return l2;
}
}
function f111(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b677: {
b678: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b678;
if ((l6 === false)) break b678;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b678;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b678;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b679: {
if (l4 !== undefined) break b679;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b679;
if ((l6 === false)) break b679;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b679;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b679;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b680: {
if (l4 !== undefined) break b680;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b680;
if ((l6 === false)) break b680;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b680;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b680;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b681: {
if (l4 !== undefined) break b681;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b681;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b682: {
if (l4 === undefined) break b682;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b683: {
return l2;
}
}
function f112(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b684: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b685: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b685;
{
const k686 = keysOf(l7), v686 = valuesOf(l7);
for (let n686 = 0; n686 < v686.length; n686++) {
l8 = k686 === null ? n686 : k686[n686];
l9 = v686[n686];
b687: {
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
b688: {
if (l4 === undefined) break b688;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b689: {
return l2;
}
}
function f113(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b690: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f97(l0,l1,l7); if (l8 === undefined) break b690;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b690;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b691: {
if (l5 === undefined) break b691;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b692: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b692;
if ((l8 === false)) break b692;
l9 = f97(l0,l1,l7); if (l9 === undefined) break b692;
l10 = l9;
l11 = f104(l0,l1,l10); if (l11 === undefined) break b692;
if ((l11 === false)) break b692;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b693: {
if (l5 === undefined) break b693;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b694: {
return l2;
}
}
function f114(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b695: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b696: {
l7 = ["is","one_of","contains","how_many","below"];
l8 = l7;
{
const k697 = keysOf(l8), v697 = valuesOf(l8);
for (let n697 = 0; n697 < v697.length; n697++) {
l9 = k697 === null ? n697 : k697[n697];
l10 = v697[n697];
b698: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b698;
if (!(l13 === "unset")) break b698;
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b699: {
if (l4 === undefined) break b699;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b700: {
return l2;
}
}
function f115(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b701: {
b702: {
l4 = undefined;
l5 = l3;
l6 = f110(l0,l1,l5); if (l6 === undefined) break b702;
if ((l6 === false)) break b702;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b703: {
if (l4 !== undefined) break b703;
l5 = l3;
l6 = f111(l0,l1,l5); if (l6 === undefined) break b703;
l7 = l6;
l8 = f112(l0,l1,l5); if (l8 === undefined) break b703;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b703;
l11 = l10;
{
const k704 = keysOf(l11), v704 = valuesOf(l11);
for (let n704 = 0; n704 < v704.length; n704++) {
l12 = k704 === null ? n704 : k704[n704];
l13 = v704[n704];
b705: {
l14 = l12;
l15 = l13;
l16 = f113(l0,l1,l5,l15); if (l16 === undefined) break b705;
if ((l16 === false)) break b705;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b706: {
if (l4 !== undefined) break b706;
l5 = l3;
l6 = f114(l0,l1,l5); if (l6 === undefined) break b706;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b706;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b706;
if ((l11 === false)) break b706;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b707: {
if (l4 !== undefined) break b707;
l5 = l3;
l6 = f109(l0,l1,l5); if (l6 === undefined) break b707;
if ((l6 === false)) break b707;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b708: {
if (l4 !== undefined) break b708;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b709: {
if (l4 === undefined) break b709;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b710: {
return l2;
}
}
function f116(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b711: {
b712: {
l4 = undefined;
l5 = l3;
l6 = f110(l0,l1,l5); if (l6 === undefined) break b712;
if ((l6 === false)) break b712;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b713: {
if (l4 !== undefined) break b713;
l5 = l3;
l6 = new RegoSet();
b714: {
l7 = f112(l0,l1,l5); if (l7 === undefined) break b714;
l8 = l7;
{
const k715 = keysOf(l8), v715 = valuesOf(l8);
for (let n715 = 0; n715 < v715.length; n715++) {
l9 = k715 === null ? n715 : k715[n715];
l10 = v715[n715];
b716: {
l11 = l9;
l12 = l10;
l13 = f97(l0,l1,l12); if (l13 === undefined) break b716;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b716;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b713;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b713;
if ((l20 === false)) break b713;
b717: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b717;
if ((l21 === false)) break b717;
break b713;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b718: {
if (l4 !== undefined) break b718;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b718;
l7 = l6;
l8 = f111(l0,l1,l5); if (l8 === undefined) break b718;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b718;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b719: {
if (l4 === undefined) break b719;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b720: {
return l2;
}
}
function f117(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b721: {
b722: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b723: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b723;
{
const k724 = keysOf(l9), v724 = valuesOf(l9);
for (let n724 = 0; n724 < v724.length; n724++) {
l10 = k724 === null ? n724 : k724[n724];
l11 = v724[n724];
b725: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b725;
{
const k726 = keysOf(l14), v726 = valuesOf(l14);
for (let n726 = 0; n726 < v726.length; n726++) {
l15 = k726 === null ? n726 : k726[n726];
l16 = v726[n726];
b727: {
l17 = l15;
l18 = l16;
l19 = f97(l0,l1,l17); if (l19 === undefined) break b727;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b727;
if (!Q(l21, l20)) break b727;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b727;
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
l25 = b_count(l24); if (l25 === undefined) break b722;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b722;
if ((l28 === false)) break b722;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b722;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b722;
l34 = l33;
l35 = new O10(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b722;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b728: {
if (l5 !== undefined) break b728;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b729: {
if (l5 === undefined) break b729;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b730: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b731: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b731;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b731;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b731;
if ((l11 === false)) break b731;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b732: {
if (l4 === undefined) break b732;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b733: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b733;
if ((l6 === false)) break b733;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b734: {
if (l4 === undefined) break b734;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b735: {
return l2;
}
}
function f119(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b736: {
b737: {
l4 = undefined;
l5 = l3;
l6 = f118(l0,l1,l5); if (l6 === undefined) break b737;
if ((l6 === false)) break b737;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b737;
l8 = l7;
l9 = f105(l0,l1,l8); if (l9 === undefined) break b737;
l10 = l9;
l11 = new RegoSet();
b738: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b738;
{
const k739 = keysOf(l12), v739 = valuesOf(l12);
for (let n739 = 0; n739 < v739.length; n739++) {
l13 = k739 === null ? n739 : k739[n739];
l14 = v739[n739];
b740: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b737;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b741: {
if (l4 !== undefined) break b741;
l5 = l3;
l6 = new RegoSet();
b742: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b742;
l8 = l7;
l9 = f107(l0,l1,l8); if (l9 === undefined) break b742;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b742;
l13 = l12;
l14 = f97(l0,l1,l13); if (l14 === undefined) break b742;
l15 = l14;
{
const k743 = keysOf(l15), v743 = valuesOf(l15);
for (let n743 = 0; n743 < v743.length; n743++) {
l16 = k743 === null ? n743 : k743[n743];
l17 = v743[n743];
b744: {
l18 = l16;
l19 = l17;
l20 = f106(l0,l1,l19); if (l20 === undefined) break b744;
l21 = l20;
b745: {
l22 = b_internal_member_2(l21,l11); if (l22 === undefined) break b745;
if ((l22 === false)) break b745;
break b744;}
l23 = 10;
l24 = b_format_int(l18,l23); if (l24 === undefined) break b744;
l25 = l24;
l26 = H(l5) ? l5.covers : undefined; if (l26 === undefined && (l26 = S(l5, "covers")) === undefined) break b744;
l27 = l26;
l28 = [l27,"[",l25,"]"];
l29 = b_concat("",l28); if (l29 === undefined) break b744;
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
b746: {
if (l4 === undefined) break b746;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b747: {
return l2;
}
}
function f120(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b748: {
b749: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b749;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b749;
if ((l11 === false)) break b749;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b750: {
if (l5 !== undefined) break b750;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b750;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b750;
if ((l11 === false)) break b750;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b751: {
if (l5 !== undefined) break b751;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b752: {
if (l5 === undefined) break b752;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b753: {
return l2;
}
}
function f121(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b754: {
b755: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b755;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b755;
if ((l11 === false)) break b755;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b756: {
if (l5 !== undefined) break b756;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b756;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b756;
if ((l11 === false)) break b756;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b757: {
if (l5 !== undefined) break b757;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b758: {
if (l5 === undefined) break b758;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b759: {
return l2;
}
}
function f122(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b760: {
l6 = undefined;
if (!(l3 === "permission")) break b760;
l7 = l4;
l8 = l5;
l9 = f120(l0,l1,l7,l8); if (l9 === undefined) break b760;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b761: {
if (l6 === undefined) break b761;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b762: {
l6 = undefined;
if (!(l3 === "check")) break b762;
l7 = l4;
l8 = l5;
l9 = f121(l0,l1,l7,l8); if (l9 === undefined) break b762;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b763: {
if (l6 === undefined) break b763;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b764: {
return l2;
}
}
function f123(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b765: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b765;
l8 = l7;
l9 = l8;
l10 = undefined;
b766: {
b767: {
if (!Array.isArray(l9)) break b767;
break b766;
}
b768: {
if (!O(l9)) break b768;
break b766;
}
b769: {
if (!(l9 instanceof RegoSet)) break b769;
break b766;
}
break b765;
}
{
const k770 = keysOf(l9), v770 = valuesOf(l9);
for (let n770 = 0; n770 < v770.length; n770++) {
l12 = k770 === null ? n770 : k770[n770];
l13 = v770[n770];
b771: {
l14 = l12;
l11 = undefined;
b772: {
l15 = l13;
l16 = f97(l0,l1,l14); if (l16 === undefined) break b772;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b772;
if ((l19 === false)) break b772;
l11 = true;
}
if (l11 !== undefined) break b771;
l10 = true;
}
}
}
if (l10 !== undefined) break b765;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b773: {
if (l4 === undefined) break b773;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b774: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b775: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b776: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b776;
{
const k777 = keysOf(l7), v777 = valuesOf(l7);
for (let n777 = 0; n777 < v777.length; n777++) {
l8 = k777 === null ? n777 : k777[n777];
l9 = v777[n777];
b778: {
l10 = l8;
l11 = l9;
l12 = f123(l0,l1,l11); if (l12 === undefined) break b778;
if ((l12 === false)) break b778;
l13 = f99(l0,l1,l11); if (l13 === undefined) break b778;
if ((l13 === false)) break b778;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b778;
l15 = l14;
{
const k779 = keysOf(l15), v779 = valuesOf(l15);
for (let n779 = 0; n779 < v779.length; n779++) {
l16 = k779 === null ? n779 : k779[n779];
l17 = v779[n779];
b780: {
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
b781: {
if (l4 === undefined) break b781;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b782: {
return l2;
}
}
function f125(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b783: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b783;
if ((l11 === false)) break b783;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b783;
if ((l12 === false)) break b783;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b784: {
if (l6 === undefined) break b784;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b785: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b785;
if ((l11 === false)) break b785;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b786: {
if (l6 === undefined) break b786;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b787: {
return l2;
}
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l2;
b788: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b789: {
l9 = H(l7) ? l7.readings : undefined; if (l9 === undefined && (l9 = S(l7, "readings")) === undefined) break b789;
if ((l9 === false)) break b789;
l10 = f117(l0,l1,l6,l7); if (l10 === undefined) break b789;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b789;
l13 = l12;
{
const k790 = keysOf(l13), v790 = valuesOf(l13);
for (let n790 = 0; n790 < v790.length; n790++) {
l14 = k790 === null ? n790 : k790[n790];
l15 = v790[n790];
b791: {
l16 = l14;
l17 = l15;
l8.add(l17);
}
}
}
}
l18 = l8;
l19 = new RegoSet();
b792: {
l20 = H(l7) ? l7.fact : undefined; if (l20 === undefined && (l20 = S(l7, "fact")) === undefined) break b792;
l21 = l20;
l22 = f97(l0,l1,l21); if (l22 === undefined) break b792;
l23 = l22;
l24 = H(l7) ? l7.by_value : undefined; if (l24 === undefined && (l24 = S(l7, "by_value")) === undefined) break b792;
l25 = D(l24, l23); if (l25 === undefined) break b792;
l26 = l25;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b792;
l28 = l27;
{
const k793 = keysOf(l28), v793 = valuesOf(l28);
for (let n793 = 0; n793 < v793.length; n793++) {
l29 = k793 === null ? n793 : k793[n793];
l30 = v793[n793];
b794: {
l31 = l29;
l32 = l30;
l19.add(l32);
}
}
}
}
l33 = l19;
l34 = b_or(l18,l33); if (l34 === undefined) break b788;
l35 = l34;
l36 = new RegoSet();
b795: {
l37 = H(l7) ? l7.fact : undefined; if (l37 === undefined && (l37 = S(l7, "fact")) === undefined) break b795;
l38 = l37;
l39 = f97(l0,l1,l38); if (l39 === undefined) break b795;
l40 = l39;
l41 = H(l7) ? l7.one_of : undefined; if (l41 === undefined && (l41 = S(l7, "one_of")) === undefined) break b795;
l42 = l41;
l43 = H(l7) ? l7.full_names : undefined; if (l43 === undefined && (l43 = S(l7, "full_names")) === undefined) break b795;
l44 = l43;
l45 = f103(l0,l1,l40,l42,l44); if (l45 === undefined) break b795;
if ((l45 === false)) break b795;
l46 = H(l7) ? l7.full_names : undefined; if (l46 === undefined && (l46 = S(l7, "full_names")) === undefined) break b795;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b795;
l49 = l48;
{
const k796 = keysOf(l49), v796 = valuesOf(l49);
for (let n796 = 0; n796 < v796.length; n796++) {
l50 = k796 === null ? n796 : k796[n796];
l51 = v796[n796];
b797: {
l52 = l50;
l53 = l51;
l36.add(l53);
}
}
}
}
l54 = l36;
l55 = b_or(l35,l54); if (l55 === undefined) break b788;
l56 = l55;
if (l5 === undefined) l5 = l56; else if (!Q(l5, l56)) conflict();
}
b798: {
if (l5 === undefined) break b798;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b799: {
return l2;
}
}
function f127(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b800: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b800;
if ((l9 === false)) break b800;
l10 = l7;
l11 = undefined;
b801: {
b802: {
if (!Array.isArray(l10)) break b802;
break b801;
}
b803: {
if (!O(l10)) break b803;
break b801;
}
b804: {
if (!(l10 instanceof RegoSet)) break b804;
break b801;
}
break b800;
}
{
const k805 = keysOf(l10), v805 = valuesOf(l10);
for (let n805 = 0; n805 < v805.length; n805++) {
l13 = k805 === null ? n805 : k805[n805];
l14 = v805[n805];
b806: {
l15 = l13;
l12 = undefined;
b807: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b807;
if ((l17 === false)) break b807;
l12 = true;
}
if (l12 !== undefined) break b806;
l11 = true;
}
}
}
if (l11 !== undefined) break b800;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b808: {
if (l5 === undefined) break b808;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b809: {
return l2;
}
}
function f128(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b810: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.when : undefined; if (l6 === undefined && (l6 = S(l5, "when")) === undefined) break b810;
{
const k811 = keysOf(l6), v811 = valuesOf(l6);
for (let n811 = 0; n811 < v811.length; n811++) {
l7 = k811 === null ? n811 : k811[n811];
l8 = v811[n811];
b812: {
l9 = l7;
l10 = l8;
l11 = f97(l0,l1,l9); if (l11 === undefined) break b812;
l12 = l11;
l13 = f127(l0,l1,l12,l10); if (l13 === undefined) break b812;
if ((l13 === false)) break b812;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b813: {
if (l4 === undefined) break b813;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b814: {
return l2;
}
}
function f129(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b815: {
b816: {
l4 = undefined;
l5 = l3;
b817: {
l6 = f99(l0,l1,l5); if (l6 === undefined) break b817;
if ((l6 === false)) break b817;
break b816;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b818: {
if (l4 !== undefined) break b818;
l5 = l3;
l6 = f115(l0,l1,l5); if (l6 === undefined) break b818;
l7 = l6;
l8 = new O23("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b818;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
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
function f130(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b821: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b821;
l11 = l10;
l12 = new O24(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b822: {
if (l6 === undefined) break b822;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b823: {
return l2;
}
}
function f131(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b824: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b825: {
l9 = f88(l0,l1,"checks"); if (l9 === undefined) break b825;
if ((l9 === false)) break b825;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b825;
{
const k826 = keysOf(l10), v826 = valuesOf(l10);
for (let n826 = 0; n826 < v826.length; n826++) {
l11 = k826 === null ? n826 : k826[n826];
l12 = v826[n826];
b827: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b827;
l16 = D(l15, l14); if (l16 === undefined) break b827;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b827;
l19 = l18;
l20 = f117(l0,l1,l6,l17); if (l20 === undefined) break b827;
l21 = l20;
l22 = f129(l0,l1,l17); if (l22 === undefined) break b827;
l23 = l22;
l24 = f130(l0,l1,l19,l21,l23); if (l24 === undefined) break b827;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b828: {
if (l5 === undefined) break b828;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b829: {
return l2;
}
}
function f132(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b830: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b831: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b831;
if ((l12 === false)) break b831;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b831;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b831;
l15 = l14;
l16 = f97(l0,l1,l15); if (l16 === undefined) break b831;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b831;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b831;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b831;
l22 = D(l21, l17); if (l22 === undefined) break b831;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b831;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b831;
l26 = l25;
l27 = f18(l0,l1,l26,l23); if (l27 === undefined) break b831;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b832: {
if (l6 === undefined) break b832;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b833: {
return l2;
}
}
function f133(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b834: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b835: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b835;
{
const k836 = keysOf(l7), v836 = valuesOf(l7);
for (let n836 = 0; n836 < v836.length; n836++) {
l8 = k836 === null ? n836 : k836[n836];
l9 = v836[n836];
b837: {
l10 = l8;
l11 = l9;
l12 = f123(l0,l1,l11); if (l12 === undefined) break b837;
if ((l12 === false)) break b837;
l13 = f99(l0,l1,l11); if (l13 === undefined) break b837;
if ((l13 === false)) break b837;
l14 = f18(l0,l1,l10,l11); if (l14 === undefined) break b837;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b838: {
if (l4 === undefined) break b838;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b839: {
return l2;
}
}
function f134(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b840: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b841: {
{
const k842 = keysOf(l5), v842 = valuesOf(l5);
for (let n842 = 0; n842 < v842.length; n842++) {
l7 = k842 === null ? n842 : k842[n842];
l8 = v842[n842];
b843: {
l9 = l7;
l10 = l8;
l11 = f86(l0,l1,l10); if (l11 === undefined) break b843;
l12 = l11;
{
const k844 = keysOf(l12), v844 = valuesOf(l12);
for (let n844 = 0; n844 < v844.length; n844++) {
l13 = k844 === null ? n844 : k844[n844];
l14 = v844[n844];
b845: {
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
b846: {
if (l4 === undefined) break b846;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b847: {
return l2;
}
}
function f135(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b848: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b849: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b849;
{
const k850 = keysOf(l9), v850 = valuesOf(l9);
for (let n850 = 0; n850 < v850.length; n850++) {
l10 = k850 === null ? n850 : k850[n850];
l11 = v850[n850];
b851: {
l12 = l10;
l13 = l11;
l14 = f99(l0,l1,l13); if (l14 === undefined) break b851;
if ((l14 === false)) break b851;
l15 = f117(l0,l1,l6,l13); if (l15 === undefined) break b851;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b851;
l18 = l17;
l19 = f70(l0,l1,l18,l16); if (l19 === undefined) break b851;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b852: {
if (l5 === undefined) break b852;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b853: {
return l2;
}
}
function f136(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l146,l147,l148,l149,l150,l151,l152,l153,l154,l155,l156,l157,l2;
b854: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b855: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b855;
{
const k856 = keysOf(l11), v856 = valuesOf(l11);
for (let n856 = 0; n856 < v856.length; n856++) {
l12 = k856 === null ? n856 : k856[n856];
l13 = v856[n856];
b857: {
l14 = l12;
l15 = l13;
l16 = f99(l0,l1,l15); if (l16 === undefined) break b857;
if ((l16 === false)) break b857;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b858: {
{
const k859 = keysOf(l17), v859 = valuesOf(l17);
for (let n859 = 0; n859 < v859.length; n859++) {
l19 = k859 === null ? n859 : k859[n859];
l20 = v859[n859];
b860: {
l21 = l19;
l22 = l20;
l23 = f115(l0,l1,l22); if (l23 === undefined) break b860;
l24 = l23;
if (!(l24 === "failed")) break b860;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b861: {
{
const k862 = keysOf(l17), v862 = valuesOf(l17);
for (let n862 = 0; n862 < v862.length; n862++) {
l27 = k862 === null ? n862 : k862[n862];
l28 = v862[n862];
b863: {
l29 = l27;
l30 = l28;
l31 = f116(l0,l1,l30); if (l31 === undefined) break b863;
l32 = l31;
{
const k864 = keysOf(l32), v864 = valuesOf(l32);
for (let n864 = 0; n864 < v864.length; n864++) {
l33 = k864 === null ? n864 : k864[n864];
l34 = v864[n864];
b865: {
l35 = l33;
l36 = l34;
l37 = f113(l0,l1,l30,l36); if (l37 === undefined) break b865;
if ((l37 === false)) break b865;
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
b866: {
{
const k867 = keysOf(l17), v867 = valuesOf(l17);
for (let n867 = 0; n867 < v867.length; n867++) {
l41 = k867 === null ? n867 : k867[n867];
l42 = v867[n867];
b868: {
l43 = l41;
l44 = l42;
b869: {
l45 = f110(l0,l1,l44); if (l45 === undefined) break b869;
if ((l45 === false)) break b869;
break b868;}
l46 = f114(l0,l1,l44); if (l46 === undefined) break b868;
l47 = l46;
{
const k870 = keysOf(l47), v870 = valuesOf(l47);
for (let n870 = 0; n870 < v870.length; n870++) {
l48 = k870 === null ? n870 : k870[n870];
l49 = v870[n870];
b871: {
l50 = l48;
l51 = l49;
l52 = ["requirements",l43,l51];
l53 = b_concat(".",l52); if (l53 === undefined) break b871;
l54 = l53;
l55 = b_object_get(l44,"named",l54); if (l55 === undefined) break b871;
l56 = l55;
l57 = l56;
l58 = H(l7) ? l7.rule : undefined; if (l58 === undefined && (l58 = S(l7, "rule")) === undefined) break b871;
l59 = l58;
l60 = [l59,l57];
l61 = b_concat(".",l60); if (l61 === undefined) break b871;
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
b872: {
{
const k873 = keysOf(l25), v873 = valuesOf(l25);
for (let n873 = 0; n873 < v873.length; n873++) {
l66 = k873 === null ? n873 : k873[n873];
l67 = v873[n873];
b874: {
l68 = l66;
l69 = l67;
l70 = D(l17, l69); if (l70 === undefined) break b874;
l71 = l70;
l72 = f117(l0,l1,l7,l71); if (l72 === undefined) break b874;
l73 = l72;
l74 = D(l17, l69); if (l74 === undefined) break b874;
l75 = l74;
l76 = f119(l0,l1,l75); if (l76 === undefined) break b874;
l77 = l76;
l78 = f77(l0,l1,l69,l73,l77); if (l78 === undefined) break b874;
l79 = l78;
l65.add(l79);
}
}
}
}
l80 = l65;
l81 = b_or(l39,l64); if (l81 === undefined) break b854;
l82 = l81;
l83 = H(l7) ? l7.kind : undefined; if (l83 === undefined && (l83 = S(l7, "kind")) === undefined) break b854;
l84 = l83;
l85 = f122(l0,l1,l84,l80,l82); if (l85 === undefined) break b854;
l86 = l85;
l87 = l86;
l88 = f15(l0,l1,l9); if (l88 === undefined) break b854;
l89 = l88;
l90 = f124(l0,l1,l9); if (l90 === undefined) break b854;
l91 = l90;
l92 = b_or(l89,l91); if (l92 === undefined) break b854;
l93 = l92;
l94 = new RegoSet();
b875: {
{
const k876 = keysOf(l17), v876 = valuesOf(l17);
for (let n876 = 0; n876 < v876.length; n876++) {
l95 = k876 === null ? n876 : k876[n876];
l96 = v876[n876];
b877: {
l97 = l95;
l98 = l96;
l99 = f125(l0,l1,l97,l87,l25); if (l99 === undefined) break b877;
if ((l99 === false)) break b877;
l100 = f126(l0,l1,l7,l98); if (l100 === undefined) break b877;
l101 = l100;
{
const k878 = keysOf(l101), v878 = valuesOf(l101);
for (let n878 = 0; n878 < v878.length; n878++) {
l102 = k878 === null ? n878 : k878[n878];
l103 = v878[n878];
b879: {
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
l107 = b_or(l93,l106); if (l107 === undefined) break b854;
l108 = l107;
l109 = new RegoSet();
b880: {
l110 = H(l9) ? l9.requirements : undefined; if (l110 === undefined && (l110 = S(l9, "requirements")) === undefined) break b880;
{
const k881 = keysOf(l110), v881 = valuesOf(l110);
for (let n881 = 0; n881 < v881.length; n881++) {
l111 = k881 === null ? n881 : k881[n881];
l112 = v881[n881];
b882: {
l113 = l111;
l114 = l112;
l115 = f128(l0,l1,l114); if (l115 === undefined) break b882;
if ((l115 === false)) break b882;
l116 = new RegoSet();
l116.add("compliant");
l116.add("indeterminate");
l116.add("permit");
l117 = b_internal_member_2(l87,l116); if (l117 === undefined) break b882;
if ((l117 === false)) break b882;
l118 = H(l114) ? l114.waived : undefined; if (l118 === undefined && (l118 = S(l114, "waived")) === undefined) break b882;
l119 = l118;
l120 = f15(l0,l1,l119); if (l120 === undefined) break b882;
l121 = l120;
{
const k883 = keysOf(l121), v883 = valuesOf(l121);
for (let n883 = 0; n883 < v883.length; n883++) {
l122 = k883 === null ? n883 : k883[n883];
l123 = v883[n883];
b884: {
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
l127 = b_or(l108,l126); if (l127 === undefined) break b854;
l128 = l127;
l129 = f131(l0,l1,l7,l9); if (l129 === undefined) break b854;
l130 = l129;
l131 = b_or(l39,l64); if (l131 === undefined) break b854;
l132 = l131;
l133 = f132(l0,l1,l7,l9,l87); if (l133 === undefined) break b854;
l134 = l133;
l135 = b_or(l80,l134); if (l135 === undefined) break b854;
l136 = l135;
l137 = f133(l0,l1,l9); if (l137 === undefined) break b854;
l138 = l137;
l139 = f134(l0,l1,l9); if (l139 === undefined) break b854;
l140 = l139;
l141 = b_or(l138,l140); if (l141 === undefined) break b854;
l142 = l141;
l143 = H(l7) ? l7.decision : undefined; if (l143 === undefined && (l143 = S(l7, "decision")) === undefined) break b854;
l144 = l143;
l145 = [];
b885: {
l146 = new RegoSet();
l146.add("compliant");
l146.add("permit");
l147 = b_internal_member_2(l87,l146); if (l147 === undefined) break b885;
if ((l147 === false)) break b885;
l148 = f135(l0,l1,l7,l9); if (l148 === undefined) break b885;
l149 = l148;
{
const k886 = keysOf(l149), v886 = valuesOf(l149);
for (let n886 = 0; n886 < v886.length; n886++) {
l150 = k886 === null ? n886 : k886[n886];
l151 = v886[n886];
b887: {
l152 = l150;
l153 = l151;
l145.push(l153);
}
}
}
}
l154 = l145;
l155 = new O25(l128,l130,l132,l154,l136,l142);
l156 = f28(l0,l1,l144,l8,l87,l155); if (l156 === undefined) break b854;
l157 = l156;
if (l6 === undefined) l6 = l157; else if (!Q(l6, l157)) conflict();
}
b888: {
if (l6 === undefined) break b888;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b889: {
return l2;
}
}
function g137(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b890: {
b891: {
l3 = undefined;
b892: {
l4 = f94(l0,l1); if (l4 === undefined) break b892;
if ((l4 === false)) break b892;
break b891;}
l5 = f95(l0,l1); if (l5 === undefined) break b891;
l6 = l5;
l7 = [];
b893: {
l8 = f92(l0,l1); if (l8 === undefined) break b893;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b891;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b894: {
if (l3 !== undefined) break b894;
l4 = f96(l0,l1); if (l4 === undefined) break b894;
l5 = l4;
l6 = f92(l0,l1); if (l6 === undefined) break b894;
l7 = l6;
l8 = f94(l0,l1); if (l8 === undefined) break b894;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b894;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b895: {
if (l3 === undefined) break b895;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b896: {
return l2;
}
}
function f137(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g137(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g138(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b897: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b897;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b897;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b898: {
if (l3 === undefined) break b898;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b899: {
return l2;
}
}
function f138(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g139(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b900: {
l3 = undefined;
l4 = f138(l0,l1); if (l4 === undefined) break b900;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b900;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b900;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b901: {
if (l3 === undefined) break b901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b902: {
return l2;
}
}
function f139(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g139(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f140(l0,l1) {
let l3,l2;
b903: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b904: {
if (l3 === undefined) break b904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b905: {
return l2;
}
}
function g141(l0,l1) {
let l3,l4,l5,l2;
b906: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b907: {
if (l3 === undefined) break b907;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b908: {
return l2;
}
}
function f141(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function f142(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b909: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f15(l0,l1,l10); if (l12 === undefined) break b909;
l13 = l12;
l14 = H(l8) ? l8.rule : undefined; if (l14 === undefined && (l14 = S(l8, "rule")) === undefined) break b909;
l15 = l14;
l16 = [l15,l11];
l17 = b_concat(".",l16); if (l17 === undefined) break b909;
l18 = l17;
l19 = H(l8) ? l8.decision : undefined; if (l19 === undefined && (l19 = S(l8, "decision")) === undefined) break b909;
l20 = l19;
l21 = new O5(l13);
l22 = new RegoSet();
l23 = new O8(l18);
l22.add(l23);
l21["missing"] = l22;
l24 = f28(l0,l1,l20,l9,"indeterminate",l21); if (l24 === undefined) break b909;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b910: {
if (l7 === undefined) break b910;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b911: {
return l2;
}
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b912: {
b913: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b913;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b913;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b913;
if ((l7 === false)) break b913;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b913;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b913;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b914: {
if (l3 !== undefined) break b914;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b915: {
if (l3 === undefined) break b915;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b916: {
return l2;
}
}
function f143(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f144(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b917: {
b918: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b918;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b918;
if ((l12 === false)) break b918;
l13 = f6(l0,l1); if (l13 === undefined) break b918;
l14 = l13;
l15 = f41(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b918;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b919: {
if (l6 !== undefined) break b919;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b919;
l11 = f6(l0,l1); if (l11 === undefined) break b919;
l12 = l11;
l13 = f41(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b919;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b920: {
if (l6 !== undefined) break b920;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f34(l0,l1,l9); if (l10 === undefined) break b920;
if ((l10 === false)) break b920;
l11 = f6(l0,l1); if (l11 === undefined) break b920;
l12 = l11;
l13 = f41(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b920;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b921: {
if (l6 !== undefined) break b921;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b921;
l11 = l10;
l12 = f37(l0,l1,l7,l11); if (l12 === undefined) break b921;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b922: {
if (l6 === undefined) break b922;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b923: {
return l2;
}
}
function f145(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b924: {
b925: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b925;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b925;
if ((l10 === false)) break b925;
l11 = f6(l0,l1); if (l11 === undefined) break b925;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b925;
if ((l13 === false)) break b925;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b926: {
if (l5 !== undefined) break b926;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b927: {
if (l5 === undefined) break b927;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b928: {
return l2;
}
}
function f146(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b929: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f36(l0,l1); if (l12 === undefined) break b929;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b929;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b929;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b929;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b929;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b929;
l22 = l21;
l23 = f38(l0,l1,l18,l16,l22); if (l23 === undefined) break b929;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b929;
l27 = l26;
l28 = f144(l0,l1,l27,l25,l11); if (l28 === undefined) break b929;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b929;
l32 = l31;
l33 = f145(l0,l1,l32,l25); if (l33 === undefined) break b929;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b929;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b929;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b930: {
if (l7 === undefined) break b930;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b931: {
return l2;
}
}
function f147(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b932: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b932;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b932;
l11 = l10;
l12 = f143(l0,l1); if (l12 === undefined) break b932;
l13 = l12;
l14 = f146(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b932;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b933: {
if (l5 === undefined) break b933;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b934: {
return l2;
}
}
function f148(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b935: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b936: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b936;
if (!(l7 === "unknown")) break b936;
l8 = new O9("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
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
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b939: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b940: {
if ((l9 === false)) break b940;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b940;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b940;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b940;
l15 = l14;
l16 = new O10(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b940;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b940;
l20 = l19;
{
const k941 = keysOf(l20), v941 = valuesOf(l20);
for (let n941 = 0; n941 < v941.length; n941++) {
l21 = k941 === null ? n941 : k941[n941];
l22 = v941[n941];
b942: {
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
b943: {
if (l6 === undefined) break b943;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b944: {
return l2;
}
}
function f150(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b945: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f147(l0,l1,l8,l9); if (l10 === undefined) break b945;
l11 = l10;
l12 = l11;
l13 = f148(l0,l1,l12); if (l13 === undefined) break b945;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b945;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f64(l0,l1,l18,l15); if (l19 === undefined) break b945;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b945;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b945;
l24 = l23;
l25 = f149(l0,l1,l8,l9,l24); if (l25 === undefined) break b945;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b945;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b945;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b945;
l32 = l31;
l33 = f89(l0,l1,l9,l30,l32); if (l33 === undefined) break b945;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b945;
l36 = l35;
l37 = [];
b946: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b946;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b946;
l41 = D(l40, l39); if (l41 === undefined) break b946;
if ((l41 === false)) break b946;
l42 = f72(l0,l1,l9); if (l42 === undefined) break b946;
l43 = l42;
{
const k947 = keysOf(l43), v947 = valuesOf(l43);
for (let n947 = 0; n947 < v947.length; n947++) {
l44 = k947 === null ? n947 : k947[n947];
l45 = v947[n947];
b948: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b949: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b949;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b949;
l53 = D(l52, l51); if (l53 === undefined) break b949;
l54 = l53;
l55 = f18(l0,l1,l54,l9); if (l55 === undefined) break b949;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b949;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b949;
l59 = l58;
l60 = new O17(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b949;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b945;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b945;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b945;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b945;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f28(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b945;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b950: {
if (l6 === undefined) break b950;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b951: {
return l2;
}
}
function f151(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b952: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f147(l0,l1,l8,l9); if (l10 === undefined) break b952;
l11 = l10;
l12 = l11;
l13 = f148(l0,l1,l12); if (l13 === undefined) break b952;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b953: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b953;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b953;
if ((l20 === false)) break b953;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b954: {
l23 = b_count(l21); if (l23 === undefined) break b954;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b954;
if ((l26 === false)) break b954;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b954;
l29 = l28;
{
const k955 = keysOf(l29), v955 = valuesOf(l29);
for (let n955 = 0; n955 < v955.length; n955++) {
l30 = k955 === null ? n955 : k955[n955];
l31 = v955[n955];
b956: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b952;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b952;
l38 = l37;
l39 = f37(l0,l1,l36,l38); if (l39 === undefined) break b952;
l40 = l39;
l41 = l40;
l42 = f64(l0,l1,l21,l15); if (l42 === undefined) break b952;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b952;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b952;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b952;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b952;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b952;
l54 = l53;
l55 = f89(l0,l1,l9,l54,l41); if (l55 === undefined) break b952;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b952;
l58 = l57;
l59 = new RegoSet();
b957: {
l60 = b_count(l21); if (l60 === undefined) break b957;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b957;
if ((l63 === false)) break b957;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b957;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b957;
l66 = l65;
l67 = f18(l0,l1,l66,l9); if (l67 === undefined) break b957;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f28(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b952;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b958: {
if (l6 === undefined) break b958;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b959: {
return l2;
}
}
function f152(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15;
b960: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b961: {
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b961;
if ((l10 === false)) break b961;
break b960;}
l11 = H(l7) ? l7.decision : undefined; if (l11 === undefined && (l11 = S(l7, "decision")) === undefined) break b960;
l12 = l11;
l13 = f31(l0,l1,l12,l8); if (l13 === undefined) break b960;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b962: {
if (l6 === undefined) break b962;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b963: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b963;
if (!(l10 === "unset")) break b963;
l11 = f142(l0,l1,l7,l8,l9,"interval"); if (l11 === undefined) break b963;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b964: {
if (l6 === undefined) break b964;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b965: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b965;
l11 = l10;
l12 = b_neq(l11,"unset"); if (l12 === undefined) break b965;
if ((l12 === false)) break b965;
b966: {
l13 = H(l9) ? l9.may : undefined; if (l13 === undefined && (l13 = S(l9, "may")) === undefined) break b966;
if ((l13 === false)) break b966;
break b965;}
l14 = f150(l0,l1,l7,l8,l9); if (l14 === undefined) break b965;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b967: {
if (l6 === undefined) break b967;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b968: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b968;
l11 = l10;
l12 = b_neq(l11,"unset"); if (l12 === undefined) break b968;
if ((l12 === false)) break b968;
l13 = H(l9) ? l9.may : undefined; if (l13 === undefined && (l13 = S(l9, "may")) === undefined) break b968;
if ((l13 === false)) break b968;
l14 = f151(l0,l1,l7,l8,l9); if (l14 === undefined) break b968;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b969: {
if (l6 === undefined) break b969;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b970: {
return l2;
}
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b971: {
b972: {
l3 = undefined;
b973: {
l4 = f139(l0,l1); if (l4 === undefined) break b973;
if ((l4 === false)) break b973;
break b972;}
l5 = f140(l0,l1); if (l5 === undefined) break b972;
l6 = l5;
l7 = [];
b974: {
l8 = f138(l0,l1); if (l8 === undefined) break b974;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b972;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b975: {
if (l3 !== undefined) break b975;
l4 = f141(l0,l1); if (l4 === undefined) break b975;
l5 = l4;
l6 = f138(l0,l1); if (l6 === undefined) break b975;
l7 = l6;
l8 = f139(l0,l1); if (l8 === undefined) break b975;
l9 = l8;
l10 = f152(l0,l1,l5,l7,l9); if (l10 === undefined) break b975;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b976: {
if (l3 === undefined) break b976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b977: {
return l2;
}
}
function f153(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b978: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b978;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b978;
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
function f154(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b981: {
l3 = undefined;
b982: {
l4 = f154(l0,l1); if (l4 === undefined) break b982;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b982;
l6 = H(l5) ? l5.sharing : undefined; if (l6 === undefined && (l6 = S(l5, "sharing")) === undefined) break b982;
l7 = H(l6) ? l6.forbidden : undefined; if (l7 === undefined && (l7 = S(l6, "forbidden")) === undefined) break b982;
if ((l7 === false)) break b982;
break b981;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b983: {
if (l3 === undefined) break b983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b984: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b984;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b984;
l6 = l5;
l7 = f154(l0,l1); if (l7 === undefined) break b984;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b984;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b984;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b984;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b984;
if ((l12 === false)) break b984;
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
function f155(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b987: {
l3 = undefined;
l4 = f155(l0,l1); if (l4 === undefined) break b987;
if ((l4 === false)) break b987;
l5 = f154(l0,l1); if (l5 === undefined) break b987;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b987;
l7 = H(l6) ? l6.sharing : undefined; if (l7 === undefined && (l7 = S(l6, "sharing")) === undefined) break b987;
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
function f156(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function f157(l0,l1) {
let l3,l2;
b990: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b991: {
if (l3 === undefined) break b991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b992: {
return l2;
}
}
function g158(l0,l1) {
let l3,l4,l5,l6,l2;
b993: {
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
b994: {
if (l3 === undefined) break b994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b995: {
return l2;
}
}
function f158(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f159(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b996: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b996;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b996;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b996;
l14 = l13;
l15 = f18(l0,l1,l14,l9); if (l15 === undefined) break b996;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b996;
l18 = l17;
l19 = [];
b997: {
l20 = f88(l0,l1,"checks"); if (l20 === undefined) break b997;
if ((l20 === false)) break b997;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b997;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b997;
l23 = l22;
l24 = f130(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b997;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f28(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b996;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b998: {
if (l6 === undefined) break b998;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b999: {
return l2;
}
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1000: {
b1001: {
l3 = undefined;
b1002: {
l4 = f156(l0,l1); if (l4 === undefined) break b1002;
if ((l4 === false)) break b1002;
break b1001;}
l5 = f157(l0,l1); if (l5 === undefined) break b1001;
l6 = l5;
l7 = [];
b1003: {
l8 = f154(l0,l1); if (l8 === undefined) break b1003;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1001;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1004: {
if (l3 !== undefined) break b1004;
l4 = f158(l0,l1); if (l4 === undefined) break b1004;
l5 = l4;
l6 = f154(l0,l1); if (l6 === undefined) break b1004;
l7 = l6;
l8 = f156(l0,l1); if (l8 === undefined) break b1004;
l9 = l8;
l10 = f159(l0,l1,l5,l7,l9); if (l10 === undefined) break b1004;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1005: {
if (l3 === undefined) break b1005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1006: {
return l2;
}
}
function f160(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1007: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1007;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1007;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1008: {
if (l3 === undefined) break b1008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1009: {
return l2;
}
}
function f161(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1010: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1010;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1010;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b1010;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1011: {
if (l3 === undefined) break b1011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1012: {
return l2;
}
}
function f162(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b1013: {
l3 = undefined;
b1014: {
l4 = f162(l0,l1); if (l4 === undefined) break b1014;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b1014;
if ((l5 === false)) break b1014;
break b1013;}
l6 = f162(l0,l1); if (l6 === undefined) break b1013;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1015: {
if (l3 === undefined) break b1015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1016: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1016;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b1016;
l6 = l5;
l7 = f162(l0,l1); if (l7 === undefined) break b1016;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b1016;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b1016;
if ((l10 === false)) break b1016;
l11 = f162(l0,l1); if (l11 === undefined) break b1016;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1017: {
if (l3 === undefined) break b1017;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1018: {
return l2;
}
}
function f163(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function f164(l0,l1) {
let l3,l2;
b1019: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b1020: {
if (l3 === undefined) break b1020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1021: {
return l2;
}
}
function f165(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1022: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1022;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b1022;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b1022;
l12 = l11;
l13 = l12;
l14 = f34(l0,l1,l13); if (l14 === undefined) break b1022;
if ((l14 === false)) break b1022;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1023: {
if (l4 === undefined) break b1023;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1024: {
return l2;
}
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1025: {
l3 = undefined;
l4 = [];
b1026: {
l5 = f163(l0,l1); if (l5 === undefined) break b1026;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b1026;
{
const k1027 = keysOf(l6), v1027 = valuesOf(l6);
for (let n1027 = 0; n1027 < v1027.length; n1027++) {
l7 = k1027 === null ? n1027 : k1027[n1027];
l8 = v1027[n1027];
b1028: {
l9 = l7;
l10 = l8;
b1029: {
l11 = f165(l0,l1,l10); if (l11 === undefined) break b1029;
if ((l11 === false)) break b1029;
break b1028;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1030: {
if (l3 === undefined) break b1030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1031: {
return l2;
}
}
function f166(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b1032: {
b1033: {
l3 = undefined;
b1034: {
l4 = f163(l0,l1); if (l4 === undefined) break b1034;
if ((l4 === false)) break b1034;
break b1033;}
l5 = f164(l0,l1); if (l5 === undefined) break b1033;
l6 = l5;
l7 = [];
b1035: {
l8 = f161(l0,l1); if (l8 === undefined) break b1035;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1033;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1036: {
if (l3 !== undefined) break b1036;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1036;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b1036;
if (!(l5 === false)) break b1036;
l6 = f164(l0,l1); if (l6 === undefined) break b1036;
l7 = l6;
l8 = f161(l0,l1); if (l8 === undefined) break b1036;
l9 = l8;
l10 = new Bare();
l11 = f28(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1036;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1037: {
if (l3 !== undefined) break b1037;
l4 = f166(l0,l1); if (l4 === undefined) break b1037;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1037;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1037;
l9 = f163(l0,l1); if (l9 === undefined) break b1037;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1037;
l12 = l11;
l13 = f164(l0,l1); if (l13 === undefined) break b1037;
l14 = l13;
l15 = f161(l0,l1); if (l15 === undefined) break b1037;
l16 = l15;
l17 = new O5(l12);
l18 = f28(l0,l1,l14,l16,"fulfilled",l17); if (l18 === undefined) break b1037;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1038: {
if (l3 !== undefined) break b1038;
l4 = f163(l0,l1); if (l4 === undefined) break b1038;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1038;
l7 = l6;
l8 = new RegoSet();
b1039: {
l9 = f166(l0,l1); if (l9 === undefined) break b1039;
{
const k1040 = keysOf(l9), v1040 = valuesOf(l9);
for (let n1040 = 0; n1040 < v1040.length; n1040++) {
l10 = k1040 === null ? n1040 : k1040[n1040];
l11 = v1040[n1040];
b1041: {
l12 = l10;
l13 = l11;
l14 = f15(l0,l1,l13); if (l14 === undefined) break b1041;
l15 = l14;
{
const k1042 = keysOf(l15), v1042 = valuesOf(l15);
for (let n1042 = 0; n1042 < v1042.length; n1042++) {
l16 = k1042 === null ? n1042 : k1042[n1042];
l17 = v1042[n1042];
b1043: {
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
l21 = b_or(l7,l20); if (l21 === undefined) break b1038;
l22 = l21;
l23 = f166(l0,l1); if (l23 === undefined) break b1038;
l24 = 0;
l25 = D(l23, l24); if (l25 === undefined) break b1038;
l26 = H(l25) ? l25.code : undefined; if (l26 === undefined && (l26 = S(l25, "code")) === undefined) break b1038;
l27 = l26;
l28 = [l27,"due"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1038;
l30 = l29;
l31 = f166(l0,l1); if (l31 === undefined) break b1038;
l32 = 0;
l33 = D(l31, l32); if (l33 === undefined) break b1038;
l34 = l33;
l35 = f18(l0,l1,l30,l34); if (l35 === undefined) break b1038;
l36 = l35;
l37 = f166(l0,l1); if (l37 === undefined) break b1038;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b1038;
l40 = l39;
l41 = new RegoSet();
l41.add("by");
l41.add("documents");
l41.add("to");
l41.add("with");
l42 = b_object_filter(l40,l41); if (l42 === undefined) break b1038;
l43 = l42;
l44 = f166(l0,l1); if (l44 === undefined) break b1038;
l45 = 0;
l46 = D(l44, l45); if (l46 === undefined) break b1038;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b1038;
l48 = l47;
l49 = [];
b1044: {
l50 = f166(l0,l1); if (l50 === undefined) break b1044;
{
const k1045 = keysOf(l50), v1045 = valuesOf(l50);
for (let n1045 = 0; n1045 < v1045.length; n1045++) {
l51 = k1045 === null ? n1045 : k1045[n1045];
l52 = v1045[n1045];
b1046: {
l53 = l51;
l54 = l52;
l55 = H(l54) ? l54.code : undefined; if (l55 === undefined && (l55 = S(l54, "code")) === undefined) break b1046;
l56 = l55;
l49.push(l56);
}
}
}
}
l57 = l49;
l58 = new O33(l48,l57);
l59 = b_object_union(l58,l43); if (l59 === undefined) break b1038;
l60 = l59;
l61 = f164(l0,l1); if (l61 === undefined) break b1038;
l62 = l61;
l63 = f161(l0,l1); if (l63 === undefined) break b1038;
l64 = l63;
l65 = [];
b1047: {
l66 = f166(l0,l1); if (l66 === undefined) break b1047;
{
const k1048 = keysOf(l66), v1048 = valuesOf(l66);
for (let n1048 = 0; n1048 < v1048.length; n1048++) {
l67 = k1048 === null ? n1048 : k1048[n1048];
l68 = v1048[n1048];
b1049: {
l69 = l67;
l70 = l68;
l71 = H(l70) ? l70.code : undefined; if (l71 === undefined && (l71 = S(l70, "code")) === undefined) break b1049;
l72 = l71;
l73 = f70(l0,l1,l72,l70); if (l73 === undefined) break b1049;
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
l78 = f28(l0,l1,l62,l64,"due",l76); if (l78 === undefined) break b1038;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
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
function f167(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
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
function f168(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1055: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b1055;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1055;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b1055;
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
function f169(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f170(l0,l1) {
let l3,l2;
b1058: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b1059: {
if (l3 === undefined) break b1059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1060: {
return l2;
}
}
function f171(l0,l1,l3) {
let l4,l5,l6,l2;
b1061: {
b1062: {
l4 = undefined;
l5 = l3;
l6 = f34(l0,l1,l5); if (l6 === undefined) break b1062;
if ((l6 === false)) break b1062;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1063: {
if (l4 !== undefined) break b1063;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1064: {
if (l4 === undefined) break b1064;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1065: {
return l2;
}
}
function g172(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b1066: {
l2 = new RegoSet();
}
b1067: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1067;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b1067;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1067;
if ((l7 === false)) break b1067;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1067;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b1067;
l12 = l11;
l13 = f171(l0,l1,l12); if (l13 === undefined) break b1067;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1067;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b1067;
l17 = l16;
l18 = f169(l0,l1); if (l18 === undefined) break b1067;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b1067;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b1068: {
return l2;
}
}
function f172(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l2;
b1069: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1069;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b1069;
if (!(l5 === true)) break b1069;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1070: {
if (l3 === undefined) break b1070;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1071: {
return l2;
}
}
function f173(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1072: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1072;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b1072;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1073: {
if (l3 === undefined) break b1073;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1074: {
return l2;
}
}
function f174(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1075: {
l3 = undefined;
l4 = [];
b1076: {
l5 = f173(l0,l1); if (l5 === undefined) break b1076;
if ((l5 === false)) break b1076;
l6 = f169(l0,l1); if (l6 === undefined) break b1076;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b1076;
{
const k1077 = keysOf(l7), v1077 = valuesOf(l7);
for (let n1077 = 0; n1077 < v1077.length; n1077++) {
l8 = k1077 === null ? n1077 : k1077[n1077];
l9 = v1077[n1077];
b1078: {
l10 = l8;
l11 = l9;
l12 = f174(l0,l1); if (l12 === undefined) break b1078;
l13 = l12;
b1079: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1079;
if ((l14 === false)) break b1079;
break b1078;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1080: {
if (l3 === undefined) break b1080;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1081: {
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
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1082: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1082;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1082;
if ((l5 === false)) break b1082;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1082;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1082;
if (!(l7 === true)) break b1082;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1083: {
if (l3 === undefined) break b1083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1084: {
return l2;
}
}
function f176(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function f177(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1085: {
b1086: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1086;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1086;
if ((l8 === false)) break b1086;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1086;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1086;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1086;
if ((l13 === false)) break b1086;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1087: {
if (l4 !== undefined) break b1087;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1087;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1087;
if ((l8 === false)) break b1087;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1088: {
if (l4 !== undefined) break b1088;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1088;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1088;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1088;
if ((l10 === false)) break b1088;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1089: {
if (l4 !== undefined) break b1089;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1090: {
if (l4 === undefined) break b1090;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1091: {
return l2;
}
}
function f178(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1092: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1093: {
l7 = f175(l0,l1); if (l7 === undefined) break b1093;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1093;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1093;
if ((l12 === false)) break b1093;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1094: {
l15 = f173(l0,l1); if (l15 === undefined) break b1094;
if ((l15 === false)) break b1094;
l16 = f175(l0,l1); if (l16 === undefined) break b1094;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1094;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1094;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1092;
l23 = l22;
l24 = new RegoSet();
b1095: {
l25 = f176(l0,l1); if (l25 === undefined) break b1095;
if ((l25 === false)) break b1095;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1092;
l28 = l27;
l29 = new RegoSet();
b1096: {
{
const k1097 = keysOf(l5), v1097 = valuesOf(l5);
for (let n1097 = 0; n1097 < v1097.length; n1097++) {
l30 = k1097 === null ? n1097 : k1097[n1097];
l31 = v1097[n1097];
b1098: {
l32 = l30;
l33 = l31;
l34 = f177(l0,l1,l33); if (l34 === undefined) break b1098;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1092;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1099: {
if (l4 === undefined) break b1099;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1100: {
return l2;
}
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1101: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1101;
if ((l4 === false)) break b1101;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1101;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1101;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1101;
if ((l8 === false)) break b1101;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1102: {
if (l3 === undefined) break b1102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1103: {
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
let l2,l3,l4,l5,l6,l7,l8;
b1104: {
l2 = new RegoSet();
}
b1105: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1105;
l5 = H(l4) ? l4.documents : undefined; if (l5 === undefined && (l5 = S(l4, "documents")) === undefined) break b1105;
if ((l5 === false)) break b1105;
l6 = f173(l0,l1); if (l6 === undefined) break b1105;
if ((l6 === false)) break b1105;
b1106: {
l7 = f179(l0,l1); if (l7 === undefined) break b1106;
if ((l7 === false)) break b1106;
break b1105;}
l8 = new O9("documents_ready");
l2.add(l8);
}
b1107: {
return l2;
}
}
function f180(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function f181(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1108: {
b1109: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1109;
if ((l8 === false)) break b1109;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1110: {
if (l5 !== undefined) break b1110;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1110;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1110;
if ((l11 === false)) break b1110;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1111: {
if (l5 !== undefined) break b1111;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1111;
if ((l8 === false)) break b1111;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1112: {
if (l5 !== undefined) break b1112;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1112;
if ((l8 === false)) break b1112;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1113: {
if (l5 !== undefined) break b1113;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1113;
if ((l8 === false)) break b1113;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1114: {
if (l5 === undefined) break b1114;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1115: {
return l2;
}
}
function f182(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1116: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f181(l0,l1,l6,l7); if (l8 === undefined) break b1116;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1117: {
if (l5 === undefined) break b1117;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1118: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1118;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1118;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1118;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1119: {
if (l5 === undefined) break b1119;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1120: {
return l2;
}
}
function f183(l0,l1,l3) {
let l4,l5,l6,l2;
b1121: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1121;
if (!(l6 === "")) break b1121;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1122: {
if (l4 === undefined) break b1122;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1123: {
return l2;
}
}
function f184(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1124: {
l4 = undefined;
l5 = l3;
l6 = [];
b1125: {
{
const k1126 = keysOf(l5), v1126 = valuesOf(l5);
for (let n1126 = 0; n1126 < v1126.length; n1126++) {
l7 = k1126 === null ? n1126 : k1126[n1126];
l8 = v1126[n1126];
b1127: {
l9 = l7;
l10 = l8;
l11 = f183(l0,l1,l10); if (l11 === undefined) break b1127;
if ((l11 === false)) break b1127;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1127;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1127;
l15 = l14;
l16 = f70(l0,l1,l13,l15); if (l16 === undefined) break b1127;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1128: {
if (l4 === undefined) break b1128;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1129: {
return l2;
}
}
function f185(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1130: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1131: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1131;
l12 = l11;
{
const k1132 = keysOf(l6), v1132 = valuesOf(l6);
for (let n1132 = 0; n1132 < v1132.length; n1132++) {
l13 = k1132 === null ? n1132 : k1132[n1132];
l14 = v1132[n1132];
b1133: {
l15 = l13;
l16 = l14;
l17 = f177(l0,l1,l16); if (l17 === undefined) break b1133;
l18 = l17;
if (!Q(l18, l7)) break b1133;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1133;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1133;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1133;
l25 = l24;
l26 = f18(l0,l1,l23,l25); if (l26 === undefined) break b1133;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1134: {
if (l5 === undefined) break b1134;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1135: {
return l2;
}
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1136: {
l3 = undefined;
l4 = new RegoSet();
b1137: {
l5 = f179(l0,l1); if (l5 === undefined) break b1137;
if ((l5 === false)) break b1137;
l6 = f175(l0,l1); if (l6 === undefined) break b1137;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b1137;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1137;
if ((l11 === false)) break b1137;
l12 = f169(l0,l1); if (l12 === undefined) break b1137;
l13 = l12;
l14 = new RegoSet();
b1138: {
l15 = f175(l0,l1); if (l15 === undefined) break b1138;
{
const k1139 = keysOf(l15), v1139 = valuesOf(l15);
for (let n1139 = 0; n1139 < v1139.length; n1139++) {
l16 = k1139 === null ? n1139 : k1139[n1139];
l17 = v1139[n1139];
b1140: {
l18 = l16;
l19 = l17;
l14.add(l19);
}
}
}
}
l20 = l14;
l21 = f77(l0,l1,"documents_due",l13,l20); if (l21 === undefined) break b1137;
l22 = l21;
l4.add(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1141: {
if (l3 === undefined) break b1141;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1142: {
return l2;
}
}
function f186(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f187(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1143: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1144: {
l7 = f176(l0,l1); if (l7 === undefined) break b1144;
if ((l7 === false)) break b1144;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1144;
if ((l9 === false)) break b1144;
l10 = f169(l0,l1); if (l10 === undefined) break b1144;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1144;
l12 = l11;
l13 = f18(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1144;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1145: {
if (l4 === undefined) break b1145;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1146: {
return l2;
}
}
function g188(l0,l1) {
let l3,l4,l5,l6,l2;
b1147: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1147;
if ((l4 === false)) break b1147;
l5 = f175(l0,l1); if (l5 === undefined) break b1147;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1148: {
if (l3 === undefined) break b1148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1149: {
return l2;
}
}
function f188(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1150: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1150;
{
const k1151 = keysOf(l4), v1151 = valuesOf(l4);
for (let n1151 = 0; n1151 < v1151.length; n1151++) {
l5 = k1151 === null ? n1151 : k1151[n1151];
l6 = v1151[n1151];
b1152: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1152;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1153: {
if (l3 === undefined) break b1153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1154: {
return l2;
}
}
function f189(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1155: {
b1156: {
l3 = undefined;
b1157: {
l4 = f169(l0,l1); if (l4 === undefined) break b1157;
if ((l4 === false)) break b1157;
break b1156;}
l5 = f170(l0,l1); if (l5 === undefined) break b1156;
l6 = l5;
l7 = [];
b1158: {
l8 = f168(l0,l1); if (l8 === undefined) break b1158;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1156;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1159: {
if (l3 !== undefined) break b1159;
l4 = f172(l0,l1); if (l4 === undefined) break b1159;
l5 = l4;
l6 = f178(l0,l1,l5); if (l6 === undefined) break b1159;
l7 = l6;
l8 = f180(l0,l1); if (l8 === undefined) break b1159;
l9 = l8;
l10 = f182(l0,l1,l7,l9); if (l10 === undefined) break b1159;
l11 = l10;
l12 = l11;
l13 = f169(l0,l1); if (l13 === undefined) break b1159;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1159;
l16 = l15;
l17 = new RegoSet();
b1160: {
l18 = f176(l0,l1); if (l18 === undefined) break b1160;
if ((l18 === false)) break b1160;
l19 = f169(l0,l1); if (l19 === undefined) break b1160;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1160;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1160;
l23 = l22;
{
const k1161 = keysOf(l23), v1161 = valuesOf(l23);
for (let n1161 = 0; n1161 < v1161.length; n1161++) {
l24 = k1161 === null ? n1161 : k1161[n1161];
l25 = v1161[n1161];
b1162: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1159;
l30 = l29;
l31 = f172(l0,l1); if (l31 === undefined) break b1159;
l32 = l31;
l33 = f184(l0,l1,l32); if (l33 === undefined) break b1159;
l34 = l33;
l35 = [];
b1163: {
l36 = f175(l0,l1); if (l36 === undefined) break b1163;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1163;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1163;
if ((l41 === false)) break b1163;
l42 = f169(l0,l1); if (l42 === undefined) break b1163;
l43 = l42;
l44 = f70(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1163;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1164: {
l48 = f176(l0,l1); if (l48 === undefined) break b1164;
if ((l48 === false)) break b1164;
l49 = f169(l0,l1); if (l49 === undefined) break b1164;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1164;
l51 = l50;
l52 = f70(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1164;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f75(l0,l1,l55); if (l56 === undefined) break b1159;
l57 = l56;
l58 = f172(l0,l1); if (l58 === undefined) break b1159;
l59 = l58;
l60 = f185(l0,l1,l59,l12); if (l60 === undefined) break b1159;
l61 = l60;
l62 = f186(l0,l1); if (l62 === undefined) break b1159;
l63 = l62;
l64 = b_or(l63,l61); if (l64 === undefined) break b1159;
l65 = l64;
l66 = f187(l0,l1,l12); if (l66 === undefined) break b1159;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1159;
l69 = l68;
l70 = f170(l0,l1); if (l70 === undefined) break b1159;
l71 = l70;
l72 = f168(l0,l1); if (l72 === undefined) break b1159;
l73 = l72;
l74 = f180(l0,l1); if (l74 === undefined) break b1159;
l75 = l74;
l76 = new Bare();
b1165: {
l77 = f188(l0,l1); if (l77 === undefined) break b1165;
l76["documents"] = l77;
}
b1166: {
l78 = f189(l0,l1); if (l78 === undefined) break b1166;
l76["due_on"] = l78;
}
b1167: {
b1168: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1168;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1168;
l82 = D(l81, "values"); if (l82 === undefined) break b1168;
l79 = merge(l82, l76);
break b1167;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f28(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1159;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1169: {
if (l3 === undefined) break b1169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1170: {
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
let l3,l4,l2;
b1171: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1172: {
if (l3 === undefined) break b1172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1173: {
return l2;
}
}
function f191(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f192(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1174: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1174;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1174;
l13 = l12;
l14 = f191(l0,l1); if (l14 === undefined) break b1174;
l15 = D(l14, l13); if (l15 === undefined) break b1174;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1174;
l19 = l18;
l20 = f37(l0,l1,"half_year",l19); if (l20 === undefined) break b1174;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1175: {
if (l4 === undefined) break b1175;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1176: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1177: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1177;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1177;
l6 = l5;
l7 = f192(l0,l1,l6); if (l7 === undefined) break b1177;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1178: {
if (l3 === undefined) break b1178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1179: {
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
function f194(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1180: {
b1181: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1181;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1181;
if ((l8 === false)) break b1181;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1182: {
if (l4 !== undefined) break b1182;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1183: {
if (l4 === undefined) break b1183;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1184: {
return l2;
}
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1185: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1185;
l5 = l4;
l6 = f193(l0,l1); if (l6 === undefined) break b1185;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1185;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1185;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1185;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1186: {
if (l3 === undefined) break b1186;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1187: {
return l2;
}
}
function f195(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1188: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1188;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1188;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1188;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1189: {
if (l3 === undefined) break b1189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1190: {
return l2;
}
}
function f196(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1191: {
l3 = undefined;
l4 = f193(l0,l1); if (l4 === undefined) break b1191;
l5 = l4;
l6 = f194(l0,l1,l5); if (l6 === undefined) break b1191;
l7 = l6;
l8 = f196(l0,l1); if (l8 === undefined) break b1191;
l9 = D(l8, l7); if (l9 === undefined) break b1191;
if ((l9 === false)) break b1191;
l10 = f196(l0,l1); if (l10 === undefined) break b1191;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1192: {
if (l3 === undefined) break b1192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1193: {
return l2;
}
}
function f197(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function f198(l0,l1) {
let l3,l2;
b1194: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1195: {
if (l3 === undefined) break b1195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1196: {
return l2;
}
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1197: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1197;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1197;
l7 = l6;
l8 = f193(l0,l1); if (l8 === undefined) break b1197;
l9 = l8;
l10 = f36(l0,l1); if (l10 === undefined) break b1197;
l11 = l10;
l12 = f145(l0,l1,l9,l11); if (l12 === undefined) break b1197;
l13 = l12;
l14 = f195(l0,l1); if (l14 === undefined) break b1197;
l15 = l14;
l16 = f197(l0,l1); if (l16 === undefined) break b1197;
l17 = l16;
l18 = f149(l0,l1,l15,l17,l13); if (l18 === undefined) break b1197;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1197;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1198: {
if (l3 === undefined) break b1198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1199: {
return l2;
}
}
function f199(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function f200(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1200: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1200;
if (!(l8 === "same")) break b1200;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1200;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1200;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1201: {
if (l5 === undefined) break b1201;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1202: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1202;
if (!(l8 === "next")) break b1202;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1202;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1202;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1202;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1202;
l17 = D(l16, l14); if (l17 === undefined) break b1202;
b1203: {
b1204: {
break b1203;
}
break b1202;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1202;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1202;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1202;
l26 = D(l25, l23); if (l26 === undefined) break b1202;
b1205: {
b1206: {
break b1205;
}
break b1202;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1202;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1207: {
if (l5 === undefined) break b1207;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1208: {
return l2;
}
}
function f201(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1209: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f194(l0,l1,l7); if (l8 === undefined) break b1209;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1209;
l11 = l10;
l12 = f200(l0,l1,l11,l7); if (l12 === undefined) break b1209;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1209;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1209;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1210: {
if (l5 === undefined) break b1210;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1211: {
return l2;
}
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1212: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1212;
l5 = l4;
l6 = f193(l0,l1); if (l6 === undefined) break b1212;
l7 = l6;
l8 = f201(l0,l1,l5,l7); if (l8 === undefined) break b1212;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1213: {
if (l3 === undefined) break b1213;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1214: {
return l2;
}
}
function f202(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1215: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1215;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1215;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1215;
l8 = D(l7, l6); if (l8 === undefined) break b1215;
b1216: {
b1217: {
break b1216;
}
break b1215;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1218: {
if (l3 === undefined) break b1218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1219: {
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
function f204(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1220: {
l4 = undefined;
l5 = l3;
l6 = f203(l0,l1); if (l6 === undefined) break b1220;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1220;
l8 = D(l7, l5); if (l8 === undefined) break b1220;
l9 = l8;
l10 = f203(l0,l1); if (l10 === undefined) break b1220;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1220;
l12 = D(l11, l9); if (l12 === undefined) break b1220;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1221: {
if (l4 === undefined) break b1221;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1222: {
return l2;
}
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1223: {
l3 = undefined;
l4 = f202(l0,l1); if (l4 === undefined) break b1223;
l5 = l4;
l6 = f204(l0,l1,l5); if (l6 === undefined) break b1223;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1224: {
if (l3 === undefined) break b1224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1225: {
return l2;
}
}
function f205(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1226: {
l3 = undefined;
l4 = [];
b1227: {
l5 = f88(l0,l1,"working"); if (l5 === undefined) break b1227;
if ((l5 === false)) break b1227;
l6 = f193(l0,l1); if (l6 === undefined) break b1227;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1227;
l8 = l7;
l9 = f193(l0,l1); if (l9 === undefined) break b1227;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1227;
l11 = l10;
l12 = f197(l0,l1); if (l12 === undefined) break b1227;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1227;
l14 = l13;
l15 = f202(l0,l1); if (l15 === undefined) break b1227;
l16 = l15;
l17 = f205(l0,l1); if (l17 === undefined) break b1227;
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
const k1228 = keysOf(l24), v1228 = valuesOf(l24);
for (let n1228 = 0; n1228 < v1228.length; n1228++) {
l25 = k1228 === null ? n1228 : k1228[n1228];
l26 = v1228[n1228];
b1229: {
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
b1230: {
if (l3 === undefined) break b1230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1231: {
return l2;
}
}
function f206(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1232: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1232;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1232;
if ((l5 === false)) break b1232;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1232;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1232;
if (!(l7 === false)) break b1232;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1233: {
if (l3 === undefined) break b1233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1234: {
return l2;
}
}
function f207(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1235: {
b1236: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1236;
if ((l4 === false)) break b1236;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1237: {
if (l3 !== undefined) break b1237;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1237;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1237;
l8 = l7;
l9 = f171(l0,l1,l8); if (l9 === undefined) break b1237;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1238: {
if (l3 === undefined) break b1238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1239: {
return l2;
}
}
function f208(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1240: {
l2 = new Bare();
}
b1241: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1241;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1241;
{
const k1242 = keysOf(l5), v1242 = valuesOf(l5);
for (let n1242 = 0; n1242 < v1242.length; n1242++) {
l6 = k1242 === null ? n1242 : k1242[n1242];
l7 = v1242[n1242];
b1243: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1243;
if ((l10 === false)) break b1243;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1243;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1243;
if (!(l12 === true)) break b1243;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1243;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1244: {
return l2;
}
}
function f209(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1245: {
l3 = undefined;
l4 = [];
b1246: {
l5 = f208(l0,l1); if (l5 === undefined) break b1246;
if (!(l5 === "")) break b1246;
l6 = f197(l0,l1); if (l6 === undefined) break b1246;
l7 = H(l6) ? l6.obligations : undefined; if (l7 === undefined && (l7 = S(l6, "obligations")) === undefined) break b1246;
{
const k1247 = keysOf(l7), v1247 = valuesOf(l7);
for (let n1247 = 0; n1247 < v1247.length; n1247++) {
l8 = k1247 === null ? n1247 : k1247[n1247];
l9 = v1247[n1247];
b1248: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.code : undefined; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b1248;
l13 = l12;
b1249: {
l14 = f209(l0,l1); if (l14 === undefined) break b1249;
l15 = D(l14, l13); if (l15 === undefined) break b1249;
if ((l15 === false)) break b1249;
break b1248;}
l16 = H(l11) ? l11.code : undefined; if (l16 === undefined && (l16 = S(l11, "code")) === undefined) break b1248;
l17 = l16;
l18 = f70(l0,l1,l17,l11); if (l18 === undefined) break b1248;
l19 = l18;
l4.push(l19);
}
}
}
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1250: {
if (l3 === undefined) break b1250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1251: {
return l2;
}
}
function f210(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1252: {
l3 = undefined;
l4 = new RegoSet();
b1253: {
l5 = f197(l0,l1); if (l5 === undefined) break b1253;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1253;
{
const k1254 = keysOf(l6), v1254 = valuesOf(l6);
for (let n1254 = 0; n1254 < v1254.length; n1254++) {
l7 = k1254 === null ? n1254 : k1254[n1254];
l8 = v1254[n1254];
b1255: {
l9 = l7;
l10 = l8;
l11 = f210(l0,l1); if (l11 === undefined) break b1255;
{
const k1256 = keysOf(l11), v1256 = valuesOf(l11);
for (let n1256 = 0; n1256 < v1256.length; n1256++) {
l12 = k1256 === null ? n1256 : k1256[n1256];
l13 = v1256[n1256];
b1257: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1257;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1257;
if (!Q(l16, l17)) break b1257;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1257;
l19 = l18;
{
const k1258 = keysOf(l19), v1258 = valuesOf(l19);
for (let n1258 = 0; n1258 < v1258.length; n1258++) {
l20 = k1258 === null ? n1258 : k1258[n1258];
l21 = v1258[n1258];
b1259: {
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
b1260: {
if (l3 === undefined) break b1260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1261: {
return l2;
}
}
function f211(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1262: {
l2 = new RegoSet();
}
b1263: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1263;
if ((l4 === false)) break b1263;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1263;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1263;
l7 = l6;
l8 = f34(l0,l1,l7); if (l8 === undefined) break b1263;
if ((l8 === false)) break b1263;
l9 = f197(l0,l1); if (l9 === undefined) break b1263;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1263;
l11 = l10;
l12 = f18(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1263;
l13 = l12;
l2.add(l13);
}
b1264: {
return l2;
}
}
function f212(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1265: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1265;
l5 = l4;
l6 = f202(l0,l1); if (l6 === undefined) break b1265;
l7 = l6;
l8 = f197(l0,l1); if (l8 === undefined) break b1265;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1266: {
if (l3 === undefined) break b1266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1267: {
return l2;
}
}
function f213(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1268: {
b1269: {
l3 = undefined;
b1270: {
l4 = f197(l0,l1); if (l4 === undefined) break b1270;
if ((l4 === false)) break b1270;
break b1269;}
l5 = f198(l0,l1); if (l5 === undefined) break b1269;
l6 = l5;
l7 = [];
b1271: {
l8 = f195(l0,l1); if (l8 === undefined) break b1271;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1269;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1272: {
if (l3 !== undefined) break b1272;
l4 = f6(l0,l1); if (l4 === undefined) break b1272;
l5 = l4;
l6 = f193(l0,l1); if (l6 === undefined) break b1272;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1272;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1272;
if ((l9 === false)) break b1272;
l10 = f198(l0,l1); if (l10 === undefined) break b1272;
l11 = l10;
l12 = f195(l0,l1); if (l12 === undefined) break b1272;
l13 = l12;
l14 = f199(l0,l1); if (l14 === undefined) break b1272;
l15 = l14;
l16 = new Bare();
b1273: {
l17 = f205(l0,l1); if (l17 === undefined) break b1273;
l16["due_if_rolled"] = l17;
}
b1274: {
l18 = f202(l0,l1); if (l18 === undefined) break b1274;
l16["due_on"] = l18;
}
b1275: {
b1276: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1276;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1276;
l22 = D(l21, "values"); if (l22 === undefined) break b1276;
l19 = merge(l22, l16);
break b1275;
}
l19 = l16;
}
l23 = l19;
l24 = f206(l0,l1); if (l24 === undefined) break b1272;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f28(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1272;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1277: {
if (l3 !== undefined) break b1277;
b1278: {
l4 = f202(l0,l1); if (l4 === undefined) break b1278;
if ((l4 === false)) break b1278;
break b1277;}
l5 = f199(l0,l1); if (l5 === undefined) break b1277;
l6 = l5;
l7 = f211(l0,l1); if (l7 === undefined) break b1277;
l8 = l7;
l9 = b_or(l6,l8); if (l9 === undefined) break b1277;
l10 = l9;
l11 = f193(l0,l1); if (l11 === undefined) break b1277;
l12 = l11;
l13 = f194(l0,l1,l12); if (l13 === undefined) break b1277;
l14 = l13;
l15 = ["audit_report",l14];
l16 = b_concat(".",l15); if (l16 === undefined) break b1277;
l17 = l16;
l18 = f198(l0,l1); if (l18 === undefined) break b1277;
l19 = l18;
l20 = f195(l0,l1); if (l20 === undefined) break b1277;
l21 = l20;
l22 = f210(l0,l1); if (l22 === undefined) break b1277;
l23 = l22;
l24 = f212(l0,l1); if (l24 === undefined) break b1277;
l25 = l24;
l26 = new O5(l10);
l27 = new RegoSet();
l28 = new O8(l17);
l27.add(l28);
l26["missing"] = l27;
l26["obligations"] = l23;
l26["warnings"] = l25;
l29 = f28(l0,l1,l19,l21,"indeterminate",l26); if (l29 === undefined) break b1277;
l30 = l29;
if (l3 === undefined) l3 = l30; else if (!Q(l3, l30)) conflict();
}
b1279: {
if (l3 !== undefined) break b1279;
l4 = f213(l0,l1); if (l4 === undefined) break b1279;
l5 = l4;
l6 = f177(l0,l1,l5); if (l6 === undefined) break b1279;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f181(l0,l1,l8,l9); if (l10 === undefined) break b1279;
l11 = l10;
l12 = l11;
l13 = f199(l0,l1); if (l13 === undefined) break b1279;
l14 = l13;
l15 = f211(l0,l1); if (l15 === undefined) break b1279;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1279;
l18 = l17;
l19 = f213(l0,l1); if (l19 === undefined) break b1279;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f185(l0,l1,l21,l12); if (l22 === undefined) break b1279;
l23 = l22;
l24 = f198(l0,l1); if (l24 === undefined) break b1279;
l25 = l24;
l26 = f195(l0,l1); if (l26 === undefined) break b1279;
l27 = l26;
l28 = f210(l0,l1); if (l28 === undefined) break b1279;
l29 = l28;
l30 = new Bare();
b1280: {
l31 = f205(l0,l1); if (l31 === undefined) break b1280;
l30["due_if_rolled"] = l31;
}
b1281: {
l32 = f202(l0,l1); if (l32 === undefined) break b1281;
l30["due_on"] = l32;
}
b1282: {
b1283: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1283;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1283;
l36 = D(l35, "values"); if (l36 === undefined) break b1283;
l33 = merge(l36, l30);
break b1282;
}
l33 = l30;
}
l37 = l33;
l38 = f212(l0,l1); if (l38 === undefined) break b1279;
l39 = l38;
l40 = f206(l0,l1); if (l40 === undefined) break b1279;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f28(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1279;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1284: {
if (l3 === undefined) break b1284;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1285: {
return l2;
}
}
function f214(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1286: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1286;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1286;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1287: {
if (l3 === undefined) break b1287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1288: {
return l2;
}
}
function f215(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1289: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1289;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1289;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1289;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1290: {
if (l3 === undefined) break b1290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1291: {
return l2;
}
}
function f216(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1292: {
l3 = undefined;
l4 = ["at_most","rotate","not_oneself"];
l5 = l4;
{
const k1293 = keysOf(l5), v1293 = valuesOf(l5);
for (let n1293 = 0; n1293 < v1293.length; n1293++) {
l6 = k1293 === null ? n1293 : k1293[n1293];
l7 = v1293[n1293];
b1294: {
l8 = l6;
l9 = l7;
l10 = f216(l0,l1); if (l10 === undefined) break b1294;
l11 = D(l10, l9); if (l11 === undefined) break b1294;
if ((l11 === false)) break b1294;
l12 = f216(l0,l1); if (l12 === undefined) break b1294;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
}
}
}
b1295: {
if (l3 === undefined) break b1295;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1296: {
return l2;
}
}
function f217(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f218(l0,l1) {
let l3,l2;
b1297: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1298: {
if (l3 === undefined) break b1298;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1299: {
return l2;
}
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1300: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1300;
l5 = H(l4) ? l4.auditee : undefined; if (l5 === undefined && (l5 = S(l4, "auditee")) === undefined) break b1300;
l6 = l5;
l7 = f106(l0,l1,l6); if (l7 === undefined) break b1300;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1301: {
if (l3 === undefined) break b1301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1302: {
return l2;
}
}
function f219(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1303: {
l2 = new RegoSet();
}
b1304: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1304;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1304;
{
const k1305 = keysOf(l5), v1305 = valuesOf(l5);
for (let n1305 = 0; n1305 < v1305.length; n1305++) {
l6 = k1305 === null ? n1305 : k1305[n1305];
l7 = v1305[n1305];
b1306: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1306;
l11 = l10;
l12 = f106(l0,l1,l11); if (l12 === undefined) break b1306;
l13 = l12;
l14 = f219(l0,l1); if (l14 === undefined) break b1306;
if (!Q(l13, l14)) break b1306;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1306;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b1306;
l18 = H(l17) ? l17.month : undefined; if (l18 === undefined && (l18 = S(l17, "month")) === undefined) break b1306;
l19 = l18;
l20 = b_lt(l16,l19); if (l20 === undefined) break b1306;
if ((l20 === false)) break b1306;
l2.add(l9);
}
}
}
}
b1307: {
return l2;
}
}
function f220(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1308: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1308;
l5 = H(l4) ? l4.auditor : undefined; if (l5 === undefined && (l5 = S(l4, "auditor")) === undefined) break b1308;
l6 = l5;
l7 = f106(l0,l1,l6); if (l7 === undefined) break b1308;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1309: {
if (l3 === undefined) break b1309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1310: {
return l2;
}
}
function f221(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1311: {
l3 = undefined;
l4 = new RegoSet();
b1312: {
l5 = f220(l0,l1); if (l5 === undefined) break b1312;
{
const k1313 = keysOf(l5), v1313 = valuesOf(l5);
for (let n1313 = 0; n1313 < v1313.length; n1313++) {
l6 = k1313 === null ? n1313 : k1313[n1313];
l7 = v1313[n1313];
b1314: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1314;
l11 = l10;
l12 = f106(l0,l1,l11); if (l12 === undefined) break b1314;
l13 = l12;
l14 = f221(l0,l1); if (l14 === undefined) break b1314;
if (!Q(l13, l14)) break b1314;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1314;
l16 = l15;
l4.add(l16);
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1315: {
if (l3 === undefined) break b1315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1316: {
return l2;
}
}
function f222(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l12,l13;
b1317: {
l2 = new RegoSet();
}
b1318: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1318;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1318;
if (!(l5 === "months")) break b1318;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1318;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1318;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1318;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1318;
l11 = D(l10, l8); if (l11 === undefined) break b1318;
b1319: {
b1320: {
break b1319;
}
break b1318;
}
l14 = l11;
l15 = f222(l0,l1); if (l15 === undefined) break b1318;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1318;
l18 = l17;
l19 = b_minus(l14,l18); if (l19 === undefined) break b1318;
l20 = l19;
l21 = 1;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1318;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1318;
l25 = l24;
{
const k1321 = keysOf(l25), v1321 = valuesOf(l25);
for (let n1321 = 0; n1321 < v1321.length; n1321++) {
l26 = k1321 === null ? n1321 : k1321[n1321];
l27 = v1321[n1321];
b1322: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1322;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1322;
l32 = D(l31, l29); if (l32 === undefined) break b1322;
b1323: {
b1324: {
break b1323;
}
break b1322;
}
l35 = l32;
l36 = f222(l0,l1); if (l36 === undefined) break b1322;
l37 = l36;
b1325: {
l38 = b_internal_member_2(l35,l37); if (l38 === undefined) break b1325;
if ((l38 === false)) break b1325;
break b1322;}
l2.add(l35);
}
}
}
}
b1326: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1326;
{
const k1327 = keysOf(l4), v1327 = valuesOf(l4);
for (let n1327 = 0; n1327 < v1327.length; n1327++) {
l5 = k1327 === null ? n1327 : k1327[n1327];
l6 = v1327[n1327];
b1328: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.month : undefined; if (l9 === undefined && (l9 = S(l8, "month")) === undefined) break b1328;
l10 = l9;
l11 = f222(l0,l1); if (l11 === undefined) break b1328;
l12 = l11;
b1329: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1329;
if ((l13 === false)) break b1329;
break b1328;}
l14 = H(l8) ? l8.month : undefined; if (l14 === undefined && (l14 = S(l8, "month")) === undefined) break b1328;
l15 = l14;
l2.add(l15);
}
}
}
}
b1330: {
return l2;
}
}
function f223(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1331: {
l3 = undefined;
l4 = new RegoSet();
b1332: {
l5 = f222(l0,l1); if (l5 === undefined) break b1332;
{
const k1333 = keysOf(l5), v1333 = valuesOf(l5);
for (let n1333 = 0; n1333 < v1333.length; n1333++) {
l6 = k1333 === null ? n1333 : k1333[n1333];
l7 = v1333[n1333];
b1334: {
l8 = l6;
l9 = l7;
l10 = f223(l0,l1); if (l10 === undefined) break b1334;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1334;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1334;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1334;
if ((l17 === false)) break b1334;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1331;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1331;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1335: {
if (l3 === undefined) break b1335;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1336: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1337: {
l2 = new RegoSet();
}
b1338: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1338;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1338;
{
const k1339 = keysOf(l5), v1339 = valuesOf(l5);
for (let n1339 = 0; n1339 < v1339.length; n1339++) {
l6 = k1339 === null ? n1339 : k1339[n1339];
l7 = v1339[n1339];
b1340: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1340;
l11 = l10;
l12 = f106(l0,l1,l11); if (l12 === undefined) break b1340;
l13 = l12;
l14 = f221(l0,l1); if (l14 === undefined) break b1340;
if (!Q(l13, l14)) break b1340;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1340;
l16 = l15;
l2.add(l16);
}
}
}
}
b1341: {
return l2;
}
}
function f225(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1342: {
l2 = new RegoSet();
}
b1343: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1343;
l5 = H(l4) ? l4.at_most : undefined; if (l5 === undefined && (l5 = S(l4, "at_most")) === undefined) break b1343;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1343;
if ((l7 === false)) break b1343;
l8 = f224(l0,l1); if (l8 === undefined) break b1343;
l9 = l8;
l10 = f217(l0,l1); if (l10 === undefined) break b1343;
l11 = H(l10) ? l10.at_most : undefined; if (l11 === undefined && (l11 = S(l10, "at_most")) === undefined) break b1343;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b1343;
if ((l13 === false)) break b1343;
l14 = f217(l0,l1); if (l14 === undefined) break b1343;
l15 = l14;
l16 = f18(l0,l1,"too_many_in_a_row",l15); if (l16 === undefined) break b1343;
l17 = l16;
l2.add(l17);
}
b1344: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1344;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1344;
if ((l5 === false)) break b1344;
l6 = f221(l0,l1); if (l6 === undefined) break b1344;
l7 = f219(l0,l1); if (l7 === undefined) break b1344;
if (!Q(l6, l7)) break b1344;
l8 = f217(l0,l1); if (l8 === undefined) break b1344;
l9 = l8;
l10 = f18(l0,l1,"auditor_is_auditee",l9); if (l10 === undefined) break b1344;
l11 = l10;
l2.add(l11);
}
b1345: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1345;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1345;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1345;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1345;
l9 = D(l8, l6); if (l9 === undefined) break b1345;
b1346: {
b1347: {
break b1346;
}
break b1345;
}
l12 = l9;
l13 = [];
b1348: {
l14 = f217(l0,l1); if (l14 === undefined) break b1348;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1348;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1348;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1348;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1348;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1348;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1348;
l25 = l24;
{
const k1349 = keysOf(l25), v1349 = valuesOf(l25);
for (let n1349 = 0; n1349 < v1349.length; n1349++) {
l26 = k1349 === null ? n1349 : k1349[n1349];
l27 = v1349[n1349];
b1350: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1350;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1350;
l32 = D(l31, l29); if (l32 === undefined) break b1350;
b1351: {
b1352: {
break b1351;
}
break b1350;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1345;
l38 = l37;
l39 = f217(l0,l1); if (l39 === undefined) break b1345;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1345;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1345;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1345;
if (!Q(l38, l42)) break b1345;
l43 = l36;
l44 = undefined;
b1353: {
b1354: {
if (!Array.isArray(l43)) break b1354;
break b1353;
}
b1355: {
if (!O(l43)) break b1355;
break b1353;
}
b1356: {
if (!(l43 instanceof RegoSet)) break b1356;
break b1353;
}
break b1345;
}
{
const k1357 = keysOf(l43), v1357 = valuesOf(l43);
for (let n1357 = 0; n1357 < v1357.length; n1357++) {
l46 = k1357 === null ? n1357 : k1357[n1357];
l47 = v1357[n1357];
b1358: {
l48 = l46;
l45 = undefined;
b1359: {
l49 = l47;
l50 = f225(l0,l1); if (l50 === undefined) break b1359;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1359;
if ((l52 === false)) break b1359;
l45 = true;
}
if (l45 !== undefined) break b1358;
l44 = true;
}
}
}
if (l44 !== undefined) break b1345;
l53 = f217(l0,l1); if (l53 === undefined) break b1345;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1345;
l55 = l54;
l56 = f18(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1345;
l57 = l56;
l2.add(l57);
}
b1360: {
return l2;
}
}
function f226(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1361: {
l2 = new Bare();
}
b1362: {
l3 = undefined;
l4 = ["auditor","auditee"];
l5 = l4;
{
const k1363 = keysOf(l5), v1363 = valuesOf(l5);
for (let n1363 = 0; n1363 < v1363.length; n1363++) {
l6 = k1363 === null ? n1363 : k1363[n1363];
l7 = v1363[n1363];
b1364: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1364;
l11 = D(l10, l9); if (l11 === undefined) break b1364;
l12 = l11;
l13 = f100(l0,l1,l12); if (l13 === undefined) break b1364;
l14 = l13;
l15 = b_neq(l14,""); if (l15 === undefined) break b1364;
if ((l15 === false)) break b1364;
insertOnce(l2, l9, true);
}
}
}
}
b1365: {
return l2;
}
}
function f227(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1366: {
l2 = new RegoSet();
}
b1367: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1367;
l5 = H(l4) ? l4.at_most : undefined; if (l5 === undefined && (l5 = S(l4, "at_most")) === undefined) break b1367;
if (!(l5 === "unset")) break b1367;
l6 = new O8("auditor_rotation.at_most");
l2.add(l6);
}
b1368: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1368;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1368;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b1368;
if (!(l6 === "unset")) break b1368;
l7 = new O8("auditor_rotation.rotate.after");
l2.add(l7);
}
b1369: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1370 = keysOf(l5), v1370 = valuesOf(l5);
for (let n1370 = 0; n1370 < v1370.length; n1370++) {
l6 = k1370 === null ? n1370 : k1370[n1370];
l7 = v1370[n1370];
b1371: {
l8 = l6;
l9 = l7;
b1372: {
l10 = f227(l0,l1); if (l10 === undefined) break b1372;
l11 = D(l10, l9); if (l11 === undefined) break b1372;
if ((l11 === false)) break b1372;
break b1371;}
l12 = new O9(l9);
l2.add(l12);
}
}
}
}
b1373: {
return l2;
}
}
function f228(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1374: {
l3 = undefined;
l4 = [];
b1375: {
l5 = "too_many_in_a_row";
l6 = f217(l0,l1); if (l6 === undefined) break b1375;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1375;
if ((l7 === false)) break b1375;
l4.push(l5);
}
l8 = l4;
l9 = [];
b1376: {
l10 = "auditor_is_auditee";
l11 = f217(l0,l1); if (l11 === undefined) break b1376;
l12 = H(l11) ? l11.not_oneself : undefined; if (l12 === undefined && (l12 = S(l11, "not_oneself")) === undefined) break b1376;
if ((l12 === false)) break b1376;
l9.push(l10);
}
l13 = l9;
l14 = b_array_concat(l8,l13); if (l14 === undefined) break b1374;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1378: {
return l2;
}
}
function f229(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function f230(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1379: {
b1380: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1380;
if ((l10 === false)) break b1380;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1381: {
if (l6 !== undefined) break b1381;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b1381;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1381;
if ((l13 === false)) break b1381;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1382: {
if (l6 !== undefined) break b1382;
l7 = l3;
l8 = l4;
l9 = l5;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1383: {
if (l6 === undefined) break b1383;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1384: {
return l2;
}
}
function f231(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1385: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1386: {
l13 = f88(l0,l1,"checks"); if (l13 === undefined) break b1386;
if ((l13 === false)) break b1386;
{
const k1387 = keysOf(l8), v1387 = valuesOf(l8);
for (let n1387 = 0; n1387 < v1387.length; n1387++) {
l14 = k1387 === null ? n1387 : k1387[n1387];
l15 = v1387[n1387];
b1388: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1389: {
{
const k1390 = keysOf(l10), v1390 = valuesOf(l10);
for (let n1390 = 0; n1390 < v1390.length; n1390++) {
l19 = k1390 === null ? n1390 : k1390[n1390];
l20 = v1390[n1390];
b1391: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1391;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f230(l0,l1,l17,l25,l11); if (l26 === undefined) break b1388;
l27 = l26;
l28 = l27;
l29 = f130(l0,l1,l17,l9,l28); if (l29 === undefined) break b1388;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1392: {
if (l7 === undefined) break b1392;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1393: {
return l2;
}
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1394: {
b1395: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1395;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1395;
if ((l5 === false)) break b1395;
l6 = f217(l0,l1); if (l6 === undefined) break b1395;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1395;
l8 = l7;
l9 = f226(l0,l1); if (l9 === undefined) break b1395;
l10 = l9;
l11 = f228(l0,l1); if (l11 === undefined) break b1395;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f231(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1395;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1396: {
if (l3 !== undefined) break b1396;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1397: {
if (l3 === undefined) break b1397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1398: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l2;
b1399: {
b1400: {
l3 = undefined;
b1401: {
l4 = f217(l0,l1); if (l4 === undefined) break b1401;
if ((l4 === false)) break b1401;
break b1400;}
l5 = f218(l0,l1); if (l5 === undefined) break b1400;
l6 = l5;
l7 = [];
b1402: {
l8 = f215(l0,l1); if (l8 === undefined) break b1402;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1400;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1403: {
if (l3 !== undefined) break b1403;
l4 = f226(l0,l1); if (l4 === undefined) break b1403;
l5 = l4;
l6 = f228(l0,l1); if (l6 === undefined) break b1403;
l7 = l6;
l8 = f120(l0,l1,l5,l7); if (l8 === undefined) break b1403;
l9 = l8;
l10 = f217(l0,l1); if (l10 === undefined) break b1403;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1403;
l13 = l12;
l14 = f217(l0,l1); if (l14 === undefined) break b1403;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1403;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1403;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1403;
l23 = l22;
l24 = f229(l0,l1); if (l24 === undefined) break b1403;
l25 = l24;
l26 = f217(l0,l1); if (l26 === undefined) break b1403;
l27 = l26;
l28 = f226(l0,l1); if (l28 === undefined) break b1403;
l29 = l28;
l30 = f228(l0,l1); if (l30 === undefined) break b1403;
l31 = l30;
l32 = f231(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1403;
l33 = l32;
l34 = f232(l0,l1); if (l34 === undefined) break b1403;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1403;
l37 = l36;
l38 = f217(l0,l1); if (l38 === undefined) break b1403;
l39 = l38;
l40 = f86(l0,l1,l39); if (l40 === undefined) break b1403;
l41 = l40;
l42 = f218(l0,l1); if (l42 === undefined) break b1403;
l43 = l42;
l44 = f215(l0,l1); if (l44 === undefined) break b1403;
l45 = l44;
l46 = f228(l0,l1); if (l46 === undefined) break b1403;
l47 = l46;
l48 = f226(l0,l1); if (l48 === undefined) break b1403;
l49 = l48;
l50 = new Bare();
b1404: {
l51 = f217(l0,l1); if (l51 === undefined) break b1404;
l52 = H(l51) ? l51.counts : undefined; if (l52 === undefined && (l52 = S(l51, "counts")) === undefined) break b1404;
if ((l52 === false)) break b1404;
l53 = f224(l0,l1); if (l53 === undefined) break b1404;
l54 = l53;
insertOnce(l50, "consecutive", l54);
}
l55 = l50;
l56 = new O41(l23,l37,l47,l49,l55,l41);
l57 = f28(l0,l1,l43,l45,l9,l56); if (l57 === undefined) break b1403;
l58 = l57;
if (l3 === undefined) l3 = l58; else if (!Q(l3, l58)) conflict();
}
b1405: {
if (l3 === undefined) break b1405;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1406: {
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
let l3,l4,l5,l6,l7,l2;
b1407: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1407;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1407;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1408: {
if (l3 === undefined) break b1408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1409: {
return l2;
}
}
function f234(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1410: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1410;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1410;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1410;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1411: {
if (l3 === undefined) break b1411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1412: {
return l2;
}
}
function f235(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1413: {
b1414: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1414;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1414;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1414;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1414;
if ((l8 === false)) break b1414;
l9 = f235(l0,l1); if (l9 === undefined) break b1414;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1414;
l11 = l10;
l12 = f235(l0,l1); if (l12 === undefined) break b1414;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1414;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1414;
l15 = l14;
l16 = new O42(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1414;
l18 = l17;
l19 = new O43(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1415: {
if (l3 !== undefined) break b1415;
l4 = f235(l0,l1); if (l4 === undefined) break b1415;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1415;
l6 = l5;
l7 = new O44("unset","integrity","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1415;
l9 = l8;
l10 = new O45(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1416: {
if (l3 === undefined) break b1416;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1417: {
return l2;
}
}
function f236(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1418: {
b1419: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1419;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1419;
if ((l5 === false)) break b1419;
l6 = f235(l0,l1); if (l6 === undefined) break b1419;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1419;
l8 = l7;
l9 = [];
b1420: {
l10 = f236(l0,l1); if (l10 === undefined) break b1420;
{
const k1421 = keysOf(l10), v1421 = valuesOf(l10);
for (let n1421 = 0; n1421 < v1421.length; n1421++) {
l11 = k1421 === null ? n1421 : k1421[n1421];
l12 = v1421[n1421];
b1422: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1419;
l17 = l16;
l18 = f235(l0,l1); if (l18 === undefined) break b1419;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1419;
l20 = l19;
l21 = f236(l0,l1); if (l21 === undefined) break b1419;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1419;
l24 = l23;
l25 = f235(l0,l1); if (l25 === undefined) break b1419;
l26 = l25;
l27 = new O46(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1419;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1423: {
if (l3 !== undefined) break b1423;
l4 = f235(l0,l1); if (l4 === undefined) break b1423;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1424: {
if (l3 === undefined) break b1424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1425: {
return l2;
}
}
function f237(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f238(l0,l1) {
let l3,l2;
b1426: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1427: {
if (l3 === undefined) break b1427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1428: {
return l2;
}
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1429: {
b1430: {
l3 = undefined;
b1431: {
l4 = f237(l0,l1); if (l4 === undefined) break b1431;
if ((l4 === false)) break b1431;
break b1430;}
l5 = f238(l0,l1); if (l5 === undefined) break b1430;
l6 = l5;
l7 = [];
b1432: {
l8 = f234(l0,l1); if (l8 === undefined) break b1432;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1430;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1433: {
if (l3 !== undefined) break b1433;
l4 = f238(l0,l1); if (l4 === undefined) break b1433;
l5 = l4;
l6 = f234(l0,l1); if (l6 === undefined) break b1433;
l7 = l6;
l8 = f237(l0,l1); if (l8 === undefined) break b1433;
l9 = l8;
l10 = new O47(l5,"check","batch");
l11 = f136(l0,l1,l10,l7,l9); if (l11 === undefined) break b1433;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1434: {
if (l3 === undefined) break b1434;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1435: {
return l2;
}
}
function f239(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1436: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1436;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1436;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1437: {
if (l3 === undefined) break b1437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1438: {
return l2;
}
}
function f240(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1439: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1439;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1439;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1439;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1440: {
if (l3 === undefined) break b1440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1441: {
return l2;
}
}
function f241(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f242(l0,l1) {
let l3,l2;
b1442: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1443: {
if (l3 === undefined) break b1443;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1444: {
return l2;
}
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1445: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1445;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1445;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1445;
{
const k1446 = keysOf(l6), v1446 = valuesOf(l6);
for (let n1446 = 0; n1446 < v1446.length; n1446++) {
l7 = k1446 === null ? n1446 : k1446[n1446];
l8 = v1446[n1446];
b1447: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1447;
l12 = D(l11, l10); if (l12 === undefined) break b1447;
l13 = l12;
l14 = f34(l0,l1,l13); if (l14 === undefined) break b1447;
if ((l14 === false)) break b1447;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1448: {
if (l3 === undefined) break b1448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1449: {
return l2;
}
}
function f243(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1450: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1450;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1450;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b1450;
if ((l7 === false)) break b1450;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1451: {
if (l3 === undefined) break b1451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1452: {
return l2;
}
}
function f244(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l2;
b1453: {
l3 = undefined;
b1454: {
l4 = f243(l0,l1); if (l4 === undefined) break b1454;
if ((l4 === false)) break b1454;
break b1453;}
b1455: {
l5 = f244(l0,l1); if (l5 === undefined) break b1455;
if ((l5 === false)) break b1455;
break b1453;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1456: {
if (l3 === undefined) break b1456;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1457: {
return l2;
}
}
function f245(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l2;
b1458: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1458;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1458;
if (!(l5 === true)) break b1458;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1459: {
if (l3 === undefined) break b1459;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1460: {
return l2;
}
}
function f246(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1461: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1461;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1461;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1461;
if ((l6 === false)) break b1461;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1461;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1461;
if (!(l8 === false)) break b1461;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1462: {
if (l3 === undefined) break b1462;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1463: {
return l2;
}
}
function f247(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l2;
b1464: {
l3 = undefined;
b1465: {
l4 = f241(l0,l1); if (l4 === undefined) break b1465;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1465;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1465;
if ((l6 === false)) break b1465;
break b1464;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1466: {
if (l3 === undefined) break b1466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1467: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1467;
if ((l4 === false)) break b1467;
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
function f248(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1470: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1470;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1470;
if ((l5 === false)) break b1470;
l6 = f245(l0,l1); if (l6 === undefined) break b1470;
if ((l6 === false)) break b1470;
l7 = f246(l0,l1); if (l7 === undefined) break b1470;
if ((l7 === false)) break b1470;
b1471: {
l8 = f241(l0,l1); if (l8 === undefined) break b1471;
l9 = H(l8) ? l8.end : undefined; if (l9 === undefined && (l9 = S(l8, "end")) === undefined) break b1471;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1471;
if ((l10 === false)) break b1471;
break b1470;}
l11 = f248(l0,l1); if (l11 === undefined) break b1470;
if ((l11 === false)) break b1470;
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
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1474: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1474;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1474;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b1474;
if ((l7 === false)) break b1474;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1475: {
if (l3 === undefined) break b1475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1476: {
return l2;
}
}
function f250(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l2,l5;
b1477: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1477;
if ((l4 === false)) break b1477;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1478: {
if (l3 === undefined) break b1478;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1479: {
l3 = undefined;
b1480: {
l4 = f241(l0,l1); if (l4 === undefined) break b1480;
l5 = H(l4) ? l4.notice : undefined; if (l5 === undefined && (l5 = S(l4, "notice")) === undefined) break b1480;
if ((l5 === false)) break b1480;
break b1479;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1481: {
if (l3 === undefined) break b1481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1482: {
return l2;
}
}
function f251(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1483: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1483;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1483;
if ((l5 === false)) break b1483;
l6 = f245(l0,l1); if (l6 === undefined) break b1483;
if ((l6 === false)) break b1483;
l7 = f251(l0,l1); if (l7 === undefined) break b1483;
if ((l7 === false)) break b1483;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1483;
l9 = H(l8) ? l8.cure_by : undefined; if (l9 === undefined && (l9 = S(l8, "cure_by")) === undefined) break b1483;
l10 = l9;
l11 = f34(l0,l1,l10); if (l11 === undefined) break b1483;
if ((l11 === false)) break b1483;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1483;
l13 = H(l12) ? l12.cure_by : undefined; if (l13 === undefined && (l13 = S(l12, "cure_by")) === undefined) break b1483;
l14 = l13;
l15 = f6(l0,l1); if (l15 === undefined) break b1483;
l16 = l15;
l17 = b_lt(l14,l16); if (l17 === undefined) break b1483;
if ((l17 === false)) break b1483;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1484: {
if (l3 === undefined) break b1484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1485: {
return l2;
}
}
function f252(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1486: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1486;
if ((l4 === false)) break b1486;
l5 = f246(l0,l1); if (l5 === undefined) break b1486;
if ((l5 === false)) break b1486;
l6 = f241(l0,l1); if (l6 === undefined) break b1486;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1486;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1486;
if ((l8 === false)) break b1486;
l9 = f241(l0,l1); if (l9 === undefined) break b1486;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1486;
l11 = l10;
l12 = new O48("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1487: {
if (l3 === undefined) break b1487;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1488: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1488;
if ((l4 === false)) break b1488;
l5 = f241(l0,l1); if (l5 === undefined) break b1488;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1488;
l7 = l6;
l8 = new O48("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1489: {
if (l3 === undefined) break b1489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1490: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1490;
if ((l4 === false)) break b1490;
l5 = f241(l0,l1); if (l5 === undefined) break b1490;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1490;
l7 = l6;
l8 = new O48("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1491: {
if (l3 === undefined) break b1491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1492: {
return l2;
}
}
function f253(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1493: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1493;
if ((l4 === false)) break b1493;
b1494: {
l5 = f250(l0,l1); if (l5 === undefined) break b1494;
if ((l5 === false)) break b1494;
break b1493;}
b1495: {
l6 = f249(l0,l1); if (l6 === undefined) break b1495;
if ((l6 === false)) break b1495;
break b1493;}
l7 = f241(l0,l1); if (l7 === undefined) break b1493;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1493;
l9 = l8;
l10 = new O48("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1496: {
if (l3 === undefined) break b1496;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1497: {
return l2;
}
}
function f254(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1498: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1498;
if ((l4 === false)) break b1498;
b1499: {
l5 = f241(l0,l1); if (l5 === undefined) break b1499;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1499;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b1499;
if ((l7 === false)) break b1499;
break b1498;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1500: {
if (l3 === undefined) break b1500;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1501: {
return l2;
}
}
function f255(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1502: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1502;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1502;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b1502;
if ((l7 === false)) break b1502;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1503: {
if (l3 === undefined) break b1503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1504: {
return l2;
}
}
function f256(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1505: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1505;
if ((l4 === false)) break b1505;
l5 = f251(l0,l1); if (l5 === undefined) break b1505;
if ((l5 === false)) break b1505;
b1506: {
l6 = f256(l0,l1); if (l6 === undefined) break b1506;
if ((l6 === false)) break b1506;
break b1505;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1505;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1505;
if (!(l8 === false)) break b1505;
l9 = f241(l0,l1); if (l9 === undefined) break b1505;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1505;
l11 = l10;
l12 = new O48("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1507: {
if (l3 === undefined) break b1507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1508: {
return l2;
}
}
function f257(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1509: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1509;
if ((l4 === false)) break b1509;
l5 = f251(l0,l1); if (l5 === undefined) break b1509;
if ((l5 === false)) break b1509;
b1510: {
l6 = f255(l0,l1); if (l6 === undefined) break b1510;
if ((l6 === false)) break b1510;
break b1509;}
b1511: {
l7 = f249(l0,l1); if (l7 === undefined) break b1511;
if ((l7 === false)) break b1511;
break b1509;}
b1512: {
l8 = f257(l0,l1); if (l8 === undefined) break b1512;
if ((l8 === false)) break b1512;
break b1509;}
l9 = f241(l0,l1); if (l9 === undefined) break b1509;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1509;
l11 = l10;
l12 = new O48("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1513: {
if (l3 === undefined) break b1513;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1514: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1514;
if ((l4 === false)) break b1514;
b1515: {
l5 = f244(l0,l1); if (l5 === undefined) break b1515;
if ((l5 === false)) break b1515;
break b1514;}
b1516: {
l6 = f247(l0,l1); if (l6 === undefined) break b1516;
if ((l6 === false)) break b1516;
break b1514;}
l7 = f241(l0,l1); if (l7 === undefined) break b1514;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1514;
l9 = l8;
l10 = new O48("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1517: {
if (l3 === undefined) break b1517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1518: {
return l2;
}
}
function f258(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1519: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1519;
if ((l4 === false)) break b1519;
l5 = f244(l0,l1); if (l5 === undefined) break b1519;
if ((l5 === false)) break b1519;
l6 = f241(l0,l1); if (l6 === undefined) break b1519;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1519;
l8 = l7;
l9 = new O48("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1520: {
if (l3 === undefined) break b1520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1521: {
return l2;
}
}
function f259(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1522: {
l3 = undefined;
l4 = [];
b1523: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1524 = keysOf(l6), v1524 = valuesOf(l6);
for (let n1524 = 0; n1524 < v1524.length; n1524++) {
l7 = k1524 === null ? n1524 : k1524[n1524];
l8 = v1524[n1524];
b1525: {
l9 = l7;
l10 = l8;
b1526: {
b1527: {
b1528: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1528;
break b1527;
}
b1529: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1529;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1529;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1529;
l15 = D(l14, l10); if (l15 === undefined) break b1529;
l11 = l15;
break b1527;
}
break b1525;
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
b1530: {
if (l3 === undefined) break b1530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1531: {
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
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1532: {
l3 = undefined;
l4 = [];
b1533: {
l5 = f260(l0,l1); if (l5 === undefined) break b1533;
{
const k1534 = keysOf(l5), v1534 = valuesOf(l5);
for (let n1534 = 0; n1534 < v1534.length; n1534++) {
l6 = k1534 === null ? n1534 : k1534[n1534];
l7 = v1534[n1534];
b1535: {
l8 = l6;
l9 = l7;
b1536: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1536;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1536;
if ((l11 === false)) break b1536;
break b1535;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1537: {
l14 = f260(l0,l1); if (l14 === undefined) break b1537;
{
const k1538 = keysOf(l14), v1538 = valuesOf(l14);
for (let n1538 = 0; n1538 < v1538.length; n1538++) {
l15 = k1538 === null ? n1538 : k1538[n1538];
l16 = v1538[n1538];
b1539: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1539;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1539;
if ((l20 === false)) break b1539;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1532;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1540: {
if (l3 === undefined) break b1540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1541: {
return l2;
}
}
function f261(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l3,l4,l5,l2,l6,l7,l8;
b1542: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1542;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1542;
if (!(l5 === false)) break b1542;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1543: {
if (l3 === undefined) break b1543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1544: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1544;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1544;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1544;
if ((l6 === false)) break b1544;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1544;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1544;
if (!(l8 === true)) break b1544;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1545: {
if (l3 === undefined) break b1545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1546: {
return l2;
}
}
function f262(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l2,l3,l4,l5,l6;
b1547: {
l2 = new RegoSet();
}
b1548: {
l3 = undefined;
l2.add("serious");
}
b1549: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1549;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1549;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1549;
if ((l6 === false)) break b1549;
l2.add("improvable");
}
b1550: {
return l2;
}
}
function f263(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1551: {
l2 = new Bare();
}
b1552: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1552;
{
const k1553 = keysOf(l4), v1553 = valuesOf(l4);
for (let n1553 = 0; n1553 < v1553.length; n1553++) {
l5 = k1553 === null ? n1553 : k1553[n1553];
l6 = v1553[n1553];
b1554: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1555: {
return l2;
}
}
function f264(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1556: {
l2 = new RegoSet();
}
b1557: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1557;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1557;
if ((l5 === false)) break b1557;
l6 = f245(l0,l1); if (l6 === undefined) break b1557;
if ((l6 === false)) break b1557;
b1558: {
l7 = f252(l0,l1); if (l7 === undefined) break b1558;
if ((l7 === false)) break b1558;
break b1557;}
b1559: {
l8 = f241(l0,l1); if (l8 === undefined) break b1559;
l9 = H(l8) ? l8.end : undefined; if (l9 === undefined && (l9 = S(l8, "end")) === undefined) break b1559;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1559;
if ((l10 === false)) break b1559;
break b1557;}
b1560: {
l11 = f249(l0,l1); if (l11 === undefined) break b1560;
if ((l11 === false)) break b1560;
break b1557;}
b1561: {
l12 = f262(l0,l1); if (l12 === undefined) break b1561;
if ((l12 === false)) break b1561;
break b1557;}
l13 = f263(l0,l1); if (l13 === undefined) break b1557;
{
const k1562 = keysOf(l13), v1562 = valuesOf(l13);
for (let n1562 = 0; n1562 < v1562.length; n1562++) {
l14 = k1562 === null ? n1562 : k1562[n1562];
l15 = v1562[n1562];
b1563: {
l16 = l14;
l17 = l15;
b1564: {
l18 = f264(l0,l1); if (l18 === undefined) break b1564;
l19 = D(l18, l17); if (l19 === undefined) break b1564;
if ((l19 === false)) break b1564;
break b1563;}
l20 = new O9(l17);
l2.add(l20);
}
}
}
}
b1565: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1565;
if ((l4 === false)) break b1565;
l5 = f251(l0,l1); if (l5 === undefined) break b1565;
if ((l5 === false)) break b1565;
b1566: {
l6 = f256(l0,l1); if (l6 === undefined) break b1566;
if ((l6 === false)) break b1566;
break b1565;}
l7 = f241(l0,l1); if (l7 === undefined) break b1565;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1565;
if ((l8 === false)) break b1565;
b1567: {
l9 = f264(l0,l1); if (l9 === undefined) break b1567;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1567;
if ((l10 === false)) break b1567;
break b1565;}
l11 = new O9("cooperative");
l2.add(l11);
}
b1568: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1568;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1568;
if ((l5 === false)) break b1568;
l6 = f251(l0,l1); if (l6 === undefined) break b1568;
if ((l6 === false)) break b1568;
b1569: {
l7 = f243(l0,l1); if (l7 === undefined) break b1569;
if ((l7 === false)) break b1569;
break b1568;}
b1570: {
l8 = f249(l0,l1); if (l8 === undefined) break b1570;
if ((l8 === false)) break b1570;
break b1568;}
b1571: {
l9 = f264(l0,l1); if (l9 === undefined) break b1571;
l10 = H(l9) ? l9.cure_by : undefined; if (l10 === undefined && (l10 = S(l9, "cure_by")) === undefined) break b1571;
if ((l10 === false)) break b1571;
break b1568;}
l11 = new O9("cure_by");
l2.add(l11);
}
b1572: {
return l2;
}
}
function f265(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1573: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1573;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1573;
if ((l5 === false)) break b1573;
l6 = f244(l0,l1); if (l6 === undefined) break b1573;
if ((l6 === false)) break b1573;
b1574: {
l7 = f243(l0,l1); if (l7 === undefined) break b1574;
if ((l7 === false)) break b1574;
break b1573;}
l8 = f251(l0,l1); if (l8 === undefined) break b1573;
if ((l8 === false)) break b1573;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1573;
l10 = H(l9) ? l9.cure_by : undefined; if (l10 === undefined && (l10 = S(l9, "cure_by")) === undefined) break b1573;
l11 = l10;
l12 = f34(l0,l1,l11); if (l12 === undefined) break b1573;
if ((l12 === false)) break b1573;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1573;
l14 = H(l13) ? l13.improved_on : undefined; if (l14 === undefined && (l14 = S(l13, "improved_on")) === undefined) break b1573;
l15 = l14;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1573;
l17 = H(l16) ? l16.cure_by : undefined; if (l17 === undefined && (l17 = S(l16, "cure_by")) === undefined) break b1573;
l18 = l17;
l19 = b_gt(l15,l18); if (l19 === undefined) break b1573;
if ((l19 === false)) break b1573;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1575: {
if (l3 === undefined) break b1575;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1576: {
return l2;
}
}
function f266(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function f267(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1577: {
b1578: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f252(l0,l1); if (l8 === undefined) break b1578;
if ((l8 === false)) break b1578;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1579: {
if (l5 !== undefined) break b1579;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1579;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1579;
if ((l11 === false)) break b1579;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1580: {
if (l5 !== undefined) break b1580;
l6 = l3;
l7 = l4;
{
const k1581 = keysOf(l6), v1581 = valuesOf(l6);
for (let n1581 = 0; n1581 < v1581.length; n1581++) {
l8 = k1581 === null ? n1581 : k1581[n1581];
l9 = v1581[n1581];
b1582: {
l10 = l8;
l11 = l9;
b1583: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1583;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1583;
if ((l13 === false)) break b1583;
break b1582;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1584: {
if (l5 !== undefined) break b1584;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1584;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1584;
if ((l11 === false)) break b1584;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1585: {
if (l5 !== undefined) break b1585;
l6 = l3;
l7 = l4;
l8 = f266(l0,l1); if (l8 === undefined) break b1585;
if ((l8 === false)) break b1585;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1586: {
if (l5 !== undefined) break b1586;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1587: {
if (l5 === undefined) break b1587;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1588: {
return l2;
}
}
function f268(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1589: {
b1590: {
l4 = undefined;
l5 = l3;
l6 = f244(l0,l1); if (l6 === undefined) break b1590;
if ((l6 === false)) break b1590;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1590;
if ((l8 === false)) break b1590;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1591: {
if (l4 !== undefined) break b1591;
l5 = l3;
l6 = f241(l0,l1); if (l6 === undefined) break b1591;
l7 = l6;
l8 = new Bare();
l9 = b_object_get(l7,"end",l8); if (l9 === undefined) break b1591;
l10 = l9;
l11 = new Bare();
l12 = [];
l11["readings"] = l12;
l13 = b_object_get(l10,"unless_improvable",l11); if (l13 === undefined) break b1591;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1591;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1592: {
if (l4 === undefined) break b1592;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1593: {
return l2;
}
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1594: {
b1595: {
l3 = undefined;
l4 = f261(l0,l1); if (l4 === undefined) break b1595;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1595;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1595;
l9 = new Bare();
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1596: {
if (l3 !== undefined) break b1596;
l4 = f261(l0,l1); if (l4 === undefined) break b1596;
l5 = 0;
l6 = D(l4, l5); if (l6 === undefined) break b1596;
l7 = H(l6) ? l6.rule : undefined; if (l7 === undefined && (l7 = S(l6, "rule")) === undefined) break b1596;
l8 = l7;
l9 = new RegoSet();
l9.add("by");
l9.add("documents");
l10 = b_object_filter(l8,l9); if (l10 === undefined) break b1596;
l11 = l10;
l12 = f261(l0,l1); if (l12 === undefined) break b1596;
l13 = 0;
l14 = D(l12, l13); if (l14 === undefined) break b1596;
l15 = H(l14) ? l14.act : undefined; if (l15 === undefined && (l15 = S(l14, "act")) === undefined) break b1596;
l16 = l15;
l17 = new O49(l16);
l18 = b_object_union(l17,l11); if (l18 === undefined) break b1596;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
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
function f269(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1599: {
b1600: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1600;
if ((l4 === false)) break b1600;
l5 = f251(l0,l1); if (l5 === undefined) break b1600;
if ((l5 === false)) break b1600;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1600;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1600;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1600;
if ((l9 === false)) break b1600;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1600;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1600;
l12 = l11;
l13 = new O50(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1601: {
if (l3 !== undefined) break b1601;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1602: {
if (l3 === undefined) break b1602;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1603: {
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
let l3,l4,l2;
b1604: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1604;
if ((l4 === false)) break b1604;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1605: {
if (l3 === undefined) break b1605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1606: {
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
let l4,l5,l6,l2;
b1607: {
b1608: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1608;
if ((l6 === false)) break b1608;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1609: {
if (l4 !== undefined) break b1609;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1610: {
if (l4 === undefined) break b1610;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1611: {
return l2;
}
}
function g273(l0,l1) {
let l3,l4,l2;
b1612: {
l3 = undefined;
l4 = new O51("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1613: {
if (l3 === undefined) break b1613;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1614: {
return l2;
}
}
function f273(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b1615: {
l2 = new RegoSet();
}
b1616: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1616;
if ((l4 === false)) break b1616;
l5 = f241(l0,l1); if (l5 === undefined) break b1616;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1616;
l7 = l6;
l8 = f18(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1616;
l9 = l8;
l2.add(l9);
}
b1617: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1617;
if ((l4 === false)) break b1617;
l5 = f241(l0,l1); if (l5 === undefined) break b1617;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1617;
l7 = l6;
l8 = f18(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1617;
l9 = l8;
l2.add(l9);
}
b1618: {
l3 = undefined;
l4 = f260(l0,l1); if (l4 === undefined) break b1618;
{
const k1619 = keysOf(l4), v1619 = valuesOf(l4);
for (let n1619 = 0; n1619 < v1619.length; n1619++) {
l5 = k1619 === null ? n1619 : k1619[n1619];
l6 = v1619[n1619];
b1620: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.act : undefined; if (l9 === undefined && (l9 = S(l8, "act")) === undefined) break b1620;
l10 = l9;
b1621: {
b1622: {
b1623: {
b1624: {
l11 = dynamic[["g0","hdp","breach_escalation","told_as_overdue",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1624;
break b1623;
}
b1625: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1625;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1625;
l14 = H(l13) ? l13.told_as_overdue : undefined; if (l14 === undefined && (l14 = S(l13, "told_as_overdue")) === undefined) break b1625;
l15 = D(l14, l10); if (l15 === undefined) break b1625;
l11 = l15;
break b1623;
}
break b1621;
}
if ((l11 === false)) break b1622;
}
break b1620;}
l16 = H(l8) ? l8.rule : undefined; if (l16 === undefined && (l16 = S(l8, "rule")) === undefined) break b1620;
l17 = l16;
l18 = f272(l0,l1,l17); if (l18 === undefined) break b1620;
l19 = l18;
l20 = H(l8) ? l8.act : undefined; if (l20 === undefined && (l20 = S(l8, "act")) === undefined) break b1620;
l21 = l20;
l22 = f273(l0,l1); if (l22 === undefined) break b1620;
l23 = D(l22, l21); if (l23 === undefined) break b1620;
l24 = l23;
l25 = [l24,l19];
l26 = b_concat("_",l25); if (l26 === undefined) break b1620;
l27 = l26;
l28 = H(l8) ? l8.rule : undefined; if (l28 === undefined && (l28 = S(l8, "rule")) === undefined) break b1620;
l29 = l28;
l30 = f18(l0,l1,l27,l29); if (l30 === undefined) break b1620;
l31 = l30;
l2.add(l31);
}
}
}
}
b1626: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1627: {
b1628: {
l3 = undefined;
b1629: {
l4 = f241(l0,l1); if (l4 === undefined) break b1629;
if ((l4 === false)) break b1629;
break b1628;}
l5 = f242(l0,l1); if (l5 === undefined) break b1628;
l6 = l5;
l7 = [];
b1630: {
l8 = f240(l0,l1); if (l8 === undefined) break b1630;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1628;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1631: {
if (l3 !== undefined) break b1631;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1631;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1631;
if (!(l5 === false)) break b1631;
l6 = f242(l0,l1); if (l6 === undefined) break b1631;
l7 = l6;
l8 = f240(l0,l1); if (l8 === undefined) break b1631;
l9 = l8;
l10 = new Bare();
l11 = f28(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1631;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1632: {
if (l3 !== undefined) break b1632;
l4 = f261(l0,l1); if (l4 === undefined) break b1632;
l5 = l4;
l6 = f265(l0,l1); if (l6 === undefined) break b1632;
l7 = l6;
l8 = f267(l0,l1,l5,l7); if (l8 === undefined) break b1632;
l9 = l8;
l10 = l9;
l11 = f268(l0,l1,l10); if (l11 === undefined) break b1632;
l12 = l11;
l13 = new RegoSet();
b1633: {
l14 = f241(l0,l1); if (l14 === undefined) break b1633;
{
const k1634 = keysOf(l14), v1634 = valuesOf(l14);
for (let n1634 = 0; n1634 < v1634.length; n1634++) {
l15 = k1634 === null ? n1634 : k1634[n1634];
l16 = v1634[n1634];
b1635: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1635;
l20 = l19;
{
const k1636 = keysOf(l20), v1636 = valuesOf(l20);
for (let n1636 = 0; n1636 < v1636.length; n1636++) {
l21 = k1636 === null ? n1636 : k1636[n1636];
l22 = v1636[n1636];
b1637: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1632;
l27 = l26;
l28 = f269(l0,l1); if (l28 === undefined) break b1632;
l29 = l28;
l30 = f270(l0,l1); if (l30 === undefined) break b1632;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1632;
l33 = l32;
l34 = f242(l0,l1); if (l34 === undefined) break b1632;
l35 = l34;
l36 = f240(l0,l1); if (l36 === undefined) break b1632;
l37 = l36;
l38 = f265(l0,l1); if (l38 === undefined) break b1632;
l39 = l38;
l40 = [];
b1638: {
l41 = f261(l0,l1); if (l41 === undefined) break b1638;
{
const k1639 = keysOf(l41), v1639 = valuesOf(l41);
for (let n1639 = 0; n1639 < v1639.length; n1639++) {
l42 = k1639 === null ? n1639 : k1639[n1639];
l43 = v1639[n1639];
b1640: {
l44 = l42;
l45 = l43;
b1641: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1641;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1641;
if ((l47 === false)) break b1641;
break b1640;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1640;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1640;
l51 = l50;
l52 = f70(l0,l1,l49,l51); if (l52 === undefined) break b1640;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f274(l0,l1); if (l55 === undefined) break b1632;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f28(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1632;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1642: {
if (l3 === undefined) break b1642;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1643: {
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
let l3,l4,l5,l6,l7,l2;
b1644: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1644;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1644;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1645: {
if (l3 === undefined) break b1645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1646: {
return l2;
}
}
function f276(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function f277(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1647: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1647;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1647;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1647;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1647;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1647;
l12 = D(l11, l8); if (l12 === undefined) break b1647;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1647;
if ((l13 === false)) break b1647;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1647;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1647;
l16 = l15;
l17 = f34(l0,l1,l16); if (l17 === undefined) break b1647;
if ((l17 === false)) break b1647;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1647;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1647;
l20 = l19;
l21 = f36(l0,l1); if (l21 === undefined) break b1647;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1647;
if ((l23 === false)) break b1647;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1648: {
if (l4 === undefined) break b1648;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1649: {
return l2;
}
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1650: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1650;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1650;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b1650;
if ((l7 === false)) break b1650;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1651: {
if (l3 === undefined) break b1651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1652: {
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
let l3,l4,l5,l6,l7,l2;
b1653: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1653;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1653;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b1653;
if ((l7 === false)) break b1653;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1654: {
if (l3 === undefined) break b1654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1655: {
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
function f280(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1656: {
b1657: {
l4 = undefined;
l5 = l3;
l6 = f277(l0,l1,l5); if (l6 === undefined) break b1657;
if ((l6 === false)) break b1657;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1657;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1657;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1658: {
if (l4 !== undefined) break b1658;
l5 = l3;
l6 = f278(l0,l1); if (l6 === undefined) break b1658;
if ((l6 === false)) break b1658;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1658;
l8 = l7;
l9 = b_neq(l8,"unavailable"); if (l9 === undefined) break b1658;
if ((l9 === false)) break b1658;
b1659: {
l10 = H(l5) ? l5.parameters : undefined; if (l10 === undefined && (l10 = S(l5, "parameters")) === undefined) break b1659;
l11 = H(l10) ? l10.destruction : undefined; if (l11 === undefined && (l11 = S(l10, "destruction")) === undefined) break b1659;
l12 = H(l11) ? l11.no_need_confirmed : undefined; if (l12 === undefined && (l12 = S(l11, "no_need_confirmed")) === undefined) break b1659;
if ((l12 === false)) break b1659;
break b1658;}
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1658;
l14 = H(l13) ? l13.use_ended_on : undefined; if (l14 === undefined && (l14 = S(l13, "use_ended_on")) === undefined) break b1658;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1660: {
if (l4 !== undefined) break b1660;
l5 = l3;
l6 = f278(l0,l1); if (l6 === undefined) break b1660;
if ((l6 === false)) break b1660;
l7 = f279(l0,l1); if (l7 === undefined) break b1660;
if ((l7 === false)) break b1660;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1660;
l9 = H(l8) ? l8.use_ended_on : undefined; if (l9 === undefined && (l9 = S(l8, "use_ended_on")) === undefined) break b1660;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1660;
l12 = H(l11) ? l11.no_need_confirmed_on : undefined; if (l12 === undefined && (l12 = S(l11, "no_need_confirmed_on")) === undefined) break b1660;
l13 = l12;
l14 = [l10,l13];
l15 = b_max(l14); if (l15 === undefined) break b1660;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1661: {
if (l4 === undefined) break b1661;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1662: {
return l2;
}
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1663: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1663;
l5 = l4;
l6 = f280(l0,l1,l5); if (l6 === undefined) break b1663;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1664: {
if (l3 === undefined) break b1664;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1665: {
return l2;
}
}
function f281(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function f282(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2,l9,l10;
b1666: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1666;
l7 = l6;
l8 = b_neq(l7,"unavailable"); if (l8 === undefined) break b1666;
if ((l8 === false)) break b1666;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1667: {
if (l4 === undefined) break b1667;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1668: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1668;
if (!(l6 === "unavailable")) break b1668;
l7 = f36(l0,l1); if (l7 === undefined) break b1668;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1668;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1669: {
if (l4 === undefined) break b1669;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1670: {
return l2;
}
}
function f283(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1671: {
l4 = undefined;
l5 = l3;
l6 = f282(l0,l1,l5); if (l6 === undefined) break b1671;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1671;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1671;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1671;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1671;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1671;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1671;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1671;
if ((l17 === false)) break b1671;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1671;
if ((l18 === false)) break b1671;
b1672: {
l19 = f279(l0,l1); if (l19 === undefined) break b1672;
if ((l19 === false)) break b1672;
break b1671;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1671;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1671;
l22 = l21;
l23 = f34(l0,l1,l22); if (l23 === undefined) break b1671;
if ((l23 === false)) break b1671;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1673: {
if (l4 === undefined) break b1673;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1674: {
return l2;
}
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1675: {
b1676: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1676;
if ((l4 === false)) break b1676;
l5 = f6(l0,l1); if (l5 === undefined) break b1676;
l6 = l5;
l7 = f281(l0,l1); if (l7 === undefined) break b1676;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1676;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1677: {
if (l3 !== undefined) break b1677;
l4 = f276(l0,l1); if (l4 === undefined) break b1677;
l5 = l4;
l6 = f283(l0,l1,l5); if (l6 === undefined) break b1677;
if ((l6 === false)) break b1677;
l7 = f6(l0,l1); if (l7 === undefined) break b1677;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1677;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1677;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1677;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1678: {
if (l3 !== undefined) break b1678;
l4 = f6(l0,l1); if (l4 === undefined) break b1678;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1679: {
if (l3 === undefined) break b1679;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1680: {
return l2;
}
}
function f284(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1681: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1681;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1681;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1682: {
if (l3 === undefined) break b1682;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1683: {
return l2;
}
}
function f285(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1684: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1684;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1684;
l6 = l5;
l7 = f285(l0,l1); if (l7 === undefined) break b1684;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1684;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1684;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1684;
l11 = D(l10, l6); if (l11 === undefined) break b1684;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1685: {
if (l3 === undefined) break b1685;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1686: {
return l2;
}
}
function f286(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function f287(l0,l1) {
let l3,l2;
b1687: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1688: {
if (l3 === undefined) break b1688;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1689: {
return l2;
}
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1690: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1690;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1690;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1690;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1690;
if ((l7 === false)) break b1690;
b1691: {
l8 = f279(l0,l1); if (l8 === undefined) break b1691;
if ((l8 === false)) break b1691;
break b1690;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1692: {
if (l3 === undefined) break b1692;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1693: {
return l2;
}
}
function f288(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1694: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1694;
l5 = l4;
l6 = f286(l0,l1); if (l6 === undefined) break b1694;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1694;
l8 = l7;
l9 = f48(l0,l1,l5,l8); if (l9 === undefined) break b1694;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1695: {
if (l3 === undefined) break b1695;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1696: {
return l2;
}
}
function f289(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l2,l5,l6;
b1697: {
l3 = undefined;
l4 = f289(l0,l1); if (l4 === undefined) break b1697;
if ((l4 === false)) break b1697;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1698: {
if (l3 === undefined) break b1698;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1699: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1699;
if ((l4 === false)) break b1699;
l5 = f286(l0,l1); if (l5 === undefined) break b1699;
l6 = H(l5) ? l5.within : undefined; if (l6 === undefined && (l6 = S(l5, "within")) === undefined) break b1699;
if (!(l6 === "unset")) break b1699;
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
function f290(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1702: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1702;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1702;
if ((l5 === false)) break b1702;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1702;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1702;
if (!(l7 === false)) break b1702;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1703: {
if (l3 === undefined) break b1703;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1704: {
return l2;
}
}
function f291(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function f292(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1705: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1705;
l7 = D(l6, l5); if (l7 === undefined) break b1705;
l8 = l7;
l9 = f34(l0,l1,l8); if (l9 === undefined) break b1705;
if ((l9 === false)) break b1705;
b1706: {
b1707: {
b1708: {
b1709: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1709;
break b1708;
}
b1710: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1710;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1710;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1710;
l14 = D(l13, l5); if (l14 === undefined) break b1710;
l10 = l14;
break b1708;
}
break b1706;
}
if ((l10 === false)) break b1707;
}
break b1705;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1711: {
if (l4 === undefined) break b1711;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1712: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1712;
l7 = D(l6, l5); if (l7 === undefined) break b1712;
if (!(l7 === true)) break b1712;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1713: {
if (l4 === undefined) break b1713;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1714: {
return l2;
}
}
function f293(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1715: {
b1716: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1717: {
b1718: {
if (!Array.isArray(l6)) break b1718;
break b1717;
}
b1719: {
if (!O(l6)) break b1719;
break b1717;
}
b1720: {
if (!(l6 instanceof RegoSet)) break b1720;
break b1717;
}
break b1716;
}
{
const k1721 = keysOf(l6), v1721 = valuesOf(l6);
for (let n1721 = 0; n1721 < v1721.length; n1721++) {
l9 = k1721 === null ? n1721 : k1721[n1721];
l10 = v1721[n1721];
b1722: {
l11 = l9;
l8 = undefined;
b1723: {
l12 = l10;
l13 = f292(l0,l1,l12); if (l13 === undefined) break b1723;
if ((l13 === false)) break b1723;
l8 = true;
}
if (l8 !== undefined) break b1722;
l7 = true;
}
}
}
if (l7 !== undefined) break b1716;
l14 = [];
b1724: {
{
const k1725 = keysOf(l5), v1725 = valuesOf(l5);
for (let n1725 = 0; n1725 < v1725.length; n1725++) {
l15 = k1725 === null ? n1725 : k1725[n1725];
l16 = v1725[n1725];
b1726: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1726;
l20 = D(l19, l18); if (l20 === undefined) break b1726;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1726;
if ((l22 === false)) break b1726;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1716;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1727: {
if (l4 !== undefined) break b1727;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1728: {
if (l4 === undefined) break b1728;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1729: {
return l2;
}
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1730: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1730;
if ((l4 === false)) break b1730;
l5 = f286(l0,l1); if (l5 === undefined) break b1730;
l6 = H(l5) ? l5.done_when : undefined; if (l6 === undefined && (l6 = S(l5, "done_when")) === undefined) break b1730;
l7 = l6;
l8 = f293(l0,l1,l7); if (l8 === undefined) break b1730;
l9 = l8;
l10 = f286(l0,l1); if (l10 === undefined) break b1730;
l11 = l10;
l12 = new O52("destruction",l9,l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1731: {
if (l3 === undefined) break b1731;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1732: {
return l2;
}
}
function f294(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l2;
b1733: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1733;
if ((l4 === false)) break b1733;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1734: {
if (l3 === undefined) break b1734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1735: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1735;
if ((l4 === false)) break b1735;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1736: {
if (l3 === undefined) break b1736;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1737: {
return l2;
}
}
function f295(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1738: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1738;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1738;
l6 = l5;
l7 = f285(l0,l1); if (l7 === undefined) break b1738;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1738;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1738;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1738;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1738;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1738;
if ((l13 === false)) break b1738;
l14 = f285(l0,l1); if (l14 === undefined) break b1738;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1738;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1738;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1738;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1739: {
if (l3 === undefined) break b1739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1740: {
return l2;
}
}
function f296(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1741: {
l3 = undefined;
l4 = f296(l0,l1); if (l4 === undefined) break b1741;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1741;
l6 = l5;
l7 = f293(l0,l1,l6); if (l7 === undefined) break b1741;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1742: {
if (l3 === undefined) break b1742;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1743: {
return l2;
}
}
function f297(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1744: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1744;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1744;
if ((l6 === false)) break b1744;
l7 = f297(l0,l1); if (l7 === undefined) break b1744;
l8 = l7;
l9 = f296(l0,l1); if (l9 === undefined) break b1744;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1744;
l11 = l10;
l12 = f48(l0,l1,l8,l11); if (l12 === undefined) break b1744;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1745: {
if (l3 === undefined) break b1745;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1746: {
return l2;
}
}
function f298(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l3,l4,l2,l5,l6,l7,l8;
b1747: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1747;
if ((l4 === false)) break b1747;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1748: {
if (l3 === undefined) break b1748;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1749: {
l3 = undefined;
l4 = f296(l0,l1); if (l4 === undefined) break b1749;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1749;
if (!(l5 === "unset")) break b1749;
l6 = f297(l0,l1); if (l6 === undefined) break b1749;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1749;
if ((l8 === false)) break b1749;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1750: {
if (l3 === undefined) break b1750;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1751: {
return l2;
}
}
function f299(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1752: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1752;
if ((l4 === false)) break b1752;
l5 = f296(l0,l1); if (l5 === undefined) break b1752;
l6 = H(l5) ? l5.done_when : undefined; if (l6 === undefined && (l6 = S(l5, "done_when")) === undefined) break b1752;
l7 = l6;
l8 = f293(l0,l1,l7); if (l8 === undefined) break b1752;
l9 = l8;
l10 = f296(l0,l1); if (l10 === undefined) break b1752;
l11 = l10;
l12 = new O52("notice",l9,l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1753: {
if (l3 === undefined) break b1753;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1754: {
return l2;
}
}
function f300(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1755: {
l2 = new RegoSet();
}
b1756: {
l3 = undefined;
b1757: {
l4 = f288(l0,l1); if (l4 === undefined) break b1757;
if ((l4 === false)) break b1757;
break b1756;}
l5 = f294(l0,l1); if (l5 === undefined) break b1756;
l6 = l5;
l7 = f289(l0,l1); if (l7 === undefined) break b1756;
l8 = l7;
l9 = new O50(l8);
l10 = b_object_union(l6,l9); if (l10 === undefined) break b1756;
l11 = l10;
l2.add(l11);
}
b1758: {
l3 = undefined;
l4 = f295(l0,l1); if (l4 === undefined) break b1758;
if ((l4 === false)) break b1758;
l5 = f300(l0,l1); if (l5 === undefined) break b1758;
l6 = l5;
l7 = f298(l0,l1); if (l7 === undefined) break b1758;
l8 = l7;
l9 = new O50(l8);
l10 = b_object_union(l6,l9); if (l10 === undefined) break b1758;
l11 = l10;
l2.add(l11);
}
b1759: {
return l2;
}
}
function f301(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1760: {
l2 = new RegoSet();
}
b1761: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1761;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1761;
if (!(l5 === "unset")) break b1761;
l6 = f281(l0,l1); if (l6 === undefined) break b1761;
if ((l6 === false)) break b1761;
b1762: {
l7 = f288(l0,l1); if (l7 === undefined) break b1762;
if ((l7 === false)) break b1762;
break b1761;}
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1761;
l9 = H(l8) ? l8.medium : undefined; if (l9 === undefined && (l9 = S(l8, "medium")) === undefined) break b1761;
l10 = l9;
l11 = ["destruction.media",l10,"within"];
l12 = b_concat(".",l11); if (l12 === undefined) break b1761;
l13 = l12;
l14 = new O8(l13);
l2.add(l14);
}
b1763: {
l3 = undefined;
l4 = f296(l0,l1); if (l4 === undefined) break b1763;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1763;
if (!(l5 === "unset")) break b1763;
l6 = f297(l0,l1); if (l6 === undefined) break b1763;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1763;
if ((l8 === false)) break b1763;
l9 = f295(l0,l1); if (l9 === undefined) break b1763;
if ((l9 === false)) break b1763;
l10 = new O8("destruction.notice.within");
l2.add(l10);
}
b1764: {
return l2;
}
}
function f302(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1765: {
l3 = undefined;
b1766: {
l4 = f288(l0,l1); if (l4 === undefined) break b1766;
if ((l4 === false)) break b1766;
break b1765;}
l5 = f294(l0,l1); if (l5 === undefined) break b1765;
l6 = l5;
l7 = f183(l0,l1,l6); if (l7 === undefined) break b1765;
if ((l7 === false)) break b1765;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1767: {
if (l3 === undefined) break b1767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1768: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1769: {
l2 = new Bare();
}
b1770: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1771 = keysOf(l5), v1771 = valuesOf(l5);
for (let n1771 = 0; n1771 < v1771.length; n1771++) {
l6 = k1771 === null ? n1771 : k1771[n1771];
l7 = v1771[n1771];
b1772: {
l8 = l6;
l9 = l7;
l10 = f292(l0,l1,l9); if (l10 === undefined) break b1772;
if ((l10 === false)) break b1772;
insertOnce(l2, l9, true);
}
}
}
}
b1773: {
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
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1774: {
b1775: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1775;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1775;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1775;
if ((l7 === false)) break b1775;
l8 = new RegoSet();
b1776: {
l9 = f286(l0,l1); if (l9 === undefined) break b1776;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1776;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1776;
{
const k1777 = keysOf(l11), v1777 = valuesOf(l11);
for (let n1777 = 0; n1777 < v1777.length; n1777++) {
l12 = k1777 === null ? n1777 : k1777[n1777];
l13 = v1777[n1777];
b1778: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1779: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1779;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1779;
{
const k1780 = keysOf(l19), v1780 = valuesOf(l19);
for (let n1780 = 0; n1780 < v1780.length; n1780++) {
l20 = k1780 === null ? n1780 : k1780[n1780];
l21 = v1780[n1780];
b1781: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1775;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1782: {
if (l3 !== undefined) break b1782;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1784: {
return l2;
}
}
function f305(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1785: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1785;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1785;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1785;
if ((l7 === false)) break b1785;
l8 = f305(l0,l1); if (l8 === undefined) break b1785;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1785;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1785;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1786: {
if (l3 === undefined) break b1786;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1787: {
return l2;
}
}
function f306(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function f307(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13;
b1788: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1788;
if (!(l6 === "destruction")) break b1788;
l7 = f303(l0,l1); if (l7 === undefined) break b1788;
if ((l7 === false)) break b1788;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1788;
l9 = l8;
b1789: {
l10 = f304(l0,l1); if (l10 === undefined) break b1789;
l11 = D(l10, l9); if (l11 === undefined) break b1789;
if ((l11 === false)) break b1789;
break b1788;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1790: {
if (l4 === undefined) break b1790;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1791: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1791;
if (!(l6 === "notice")) break b1791;
l7 = f295(l0,l1); if (l7 === undefined) break b1791;
if ((l7 === false)) break b1791;
l8 = f300(l0,l1); if (l8 === undefined) break b1791;
l9 = l8;
l10 = f183(l0,l1,l9); if (l10 === undefined) break b1791;
if ((l10 === false)) break b1791;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1792: {
if (l4 === undefined) break b1792;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1793: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1793;
if (!(l6 === "record")) break b1793;
l7 = f303(l0,l1); if (l7 === undefined) break b1793;
if ((l7 === false)) break b1793;
b1794: {
l8 = f306(l0,l1); if (l8 === undefined) break b1794;
if ((l8 === false)) break b1794;
break b1793;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1795: {
if (l4 === undefined) break b1795;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1796: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1796;
if (!(l6 === "record")) break b1796;
l7 = f292(l0,l1,"destroyed_on"); if (l7 === undefined) break b1796;
if ((l7 === false)) break b1796;
l8 = f305(l0,l1); if (l8 === undefined) break b1796;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1796;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1796;
if ((l13 === false)) break b1796;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1797: {
if (l4 === undefined) break b1797;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1798: {
return l2;
}
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1799: {
l3 = undefined;
l4 = [];
b1800: {
l5 = f286(l0,l1); if (l5 === undefined) break b1800;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1800;
{
const k1801 = keysOf(l6), v1801 = valuesOf(l6);
for (let n1801 = 0; n1801 < v1801.length; n1801++) {
l7 = k1801 === null ? n1801 : k1801[n1801];
l8 = v1801[n1801];
b1802: {
l9 = l7;
l10 = l8;
l11 = f307(l0,l1,l10); if (l11 === undefined) break b1802;
if ((l11 === false)) break b1802;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1802;
l13 = l12;
l14 = f70(l0,l1,l13,l10); if (l14 === undefined) break b1802;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1803: {
if (l3 === undefined) break b1803;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1804: {
return l2;
}
}
function f308(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1805: {
l2 = new Bare();
}
b1806: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1807 = keysOf(l5), v1807 = valuesOf(l5);
for (let n1807 = 0; n1807 < v1807.length; n1807++) {
l6 = k1807 === null ? n1807 : k1807[n1807];
l7 = v1807[n1807];
b1808: {
l8 = l6;
l9 = l7;
l10 = f292(l0,l1,l9); if (l10 === undefined) break b1808;
if ((l10 === false)) break b1808;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1808;
l12 = D(l11, l9); if (l12 === undefined) break b1808;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1808;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1808;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1808;
if ((l17 === false)) break b1808;
insertOnce(l2, l9, true);
}
}
}
}
b1809: {
return l2;
}
}
function f309(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function f310(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1810: {
l4 = undefined;
l5 = l3;
l6 = f292(l0,l1,"destroyed_on"); if (l6 === undefined) break b1810;
if ((l6 === false)) break b1810;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1811 = keysOf(l8), v1811 = valuesOf(l8);
for (let n1811 = 0; n1811 < v1811.length; n1811++) {
l9 = k1811 === null ? n1811 : k1811[n1811];
l10 = v1811[n1811];
b1812: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1812;
b1813: {
l13 = f309(l0,l1); if (l13 === undefined) break b1813;
l14 = D(l13, l12); if (l14 === undefined) break b1813;
if ((l14 === false)) break b1813;
break b1812;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1814: {
if (l4 === undefined) break b1814;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1815: {
return l2;
}
}
function g311(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1816: {
l2 = new RegoSet();
}
b1817: {
l3 = undefined;
l4 = f310(l0,l1,"head_approved_on"); if (l4 === undefined) break b1817;
if ((l4 === false)) break b1817;
l5 = f286(l0,l1); if (l5 === undefined) break b1817;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1817;
l7 = l6;
l8 = f18(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1817;
l9 = l8;
l2.add(l9);
}
b1818: {
l3 = undefined;
l4 = f310(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1818;
if ((l4 === false)) break b1818;
l5 = f286(l0,l1); if (l5 === undefined) break b1818;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1818;
l7 = l6;
l8 = f18(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1818;
l9 = l8;
l2.add(l9);
}
b1819: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1819;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1819;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1819;
if ((l9 === false)) break b1819;
l10 = f286(l0,l1); if (l10 === undefined) break b1819;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1819;
{
const k1820 = keysOf(l11), v1820 = valuesOf(l11);
for (let n1820 = 0; n1820 < v1820.length; n1820++) {
l12 = k1820 === null ? n1820 : k1820[n1820];
l13 = v1820[n1820];
b1821: {
l14 = l12;
l15 = l13;
l16 = f307(l0,l1,l15); if (l16 === undefined) break b1821;
if ((l16 === false)) break b1821;
l17 = f286(l0,l1); if (l17 === undefined) break b1821;
l18 = H(l17) ? l17.record : undefined; if (l18 === undefined && (l18 = S(l17, "record")) === undefined) break b1821;
l19 = l18;
l20 = f305(l0,l1); if (l20 === undefined) break b1821;
l21 = l20;
l22 = f77(l0,l1,"record_incomplete",l19,l21); if (l22 === undefined) break b1821;
l23 = l22;
l2.add(l23);
}
}
}
}
b1822: {
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
let l2,l3,l4,l5,l6,l7;
b1823: {
l2 = new RegoSet();
}
b1824: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1824;
if ((l4 === false)) break b1824;
b1825: {
l5 = f288(l0,l1); if (l5 === undefined) break b1825;
if ((l5 === false)) break b1825;
break b1824;}
l6 = f286(l0,l1); if (l6 === undefined) break b1824;
l7 = l6;
l2.add(l7);
}
b1826: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1826;
if ((l4 === false)) break b1826;
l5 = f295(l0,l1); if (l5 === undefined) break b1826;
if ((l5 === false)) break b1826;
l6 = f296(l0,l1); if (l6 === undefined) break b1826;
l7 = l6;
l2.add(l7);
}
b1827: {
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
let l3,l4,l2;
b1828: {
l3 = undefined;
l4 = f310(l0,l1,"head_approved_on"); if (l4 === undefined) break b1828;
if ((l4 === false)) break b1828;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1829: {
if (l3 === undefined) break b1829;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1830: {
l3 = undefined;
l4 = f310(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1830;
if ((l4 === false)) break b1830;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1831: {
if (l3 === undefined) break b1831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1832: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1833: {
l2 = new RegoSet();
}
b1834: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1834;
if ((l4 === false)) break b1834;
l5 = f313(l0,l1); if (l5 === undefined) break b1834;
if ((l5 === false)) break b1834;
l6 = f296(l0,l1); if (l6 === undefined) break b1834;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1834;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1834;
l10 = l9;
{
const k1835 = keysOf(l10), v1835 = valuesOf(l10);
for (let n1835 = 0; n1835 < v1835.length; n1835++) {
l11 = k1835 === null ? n1835 : k1835[n1835];
l12 = v1835[n1835];
b1836: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1837: {
l3 = undefined;
b1838: {
l4 = f288(l0,l1); if (l4 === undefined) break b1838;
if ((l4 === false)) break b1838;
break b1837;}
l5 = f276(l0,l1); if (l5 === undefined) break b1837;
l6 = l5;
l7 = f277(l0,l1,l6); if (l7 === undefined) break b1837;
if ((l7 === false)) break b1837;
l8 = f286(l0,l1); if (l8 === undefined) break b1837;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1837;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1837;
l12 = l11;
{
const k1839 = keysOf(l12), v1839 = valuesOf(l12);
for (let n1839 = 0; n1839 < v1839.length; n1839++) {
l13 = k1839 === null ? n1839 : k1839[n1839];
l14 = v1839[n1839];
b1840: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1841: {
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
function f315(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1842: {
b1843: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f88(l0,l1,"working"); if (l14 === undefined) break b1843;
if ((l14 === false)) break b1843;
{
const k1844 = keysOf(l11), v1844 = valuesOf(l11);
for (let n1844 = 0; n1844 < v1844.length; n1844++) {
l15 = k1844 === null ? n1844 : k1844[n1844];
l16 = v1844[n1844];
b1845: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1845;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1845;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1845;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1845;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1845;
l32 = l31;
l33 = [];
b1846: {
{
const k1847 = keysOf(l9), v1847 = valuesOf(l9);
for (let n1847 = 0; n1847 < v1847.length; n1847++) {
l34 = k1847 === null ? n1847 : k1847[n1847];
l35 = v1847[n1847];
b1848: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1848;
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
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1845;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1849: {
if (l8 !== undefined) break b1849;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1850: {
if (l8 === undefined) break b1850;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1851: {
return l2;
}
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1852: {
b1853: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1853;
if ((l4 === false)) break b1853;
l5 = f281(l0,l1); if (l5 === undefined) break b1853;
l6 = l5;
l7 = f286(l0,l1); if (l7 === undefined) break b1853;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1853;
l9 = l8;
l10 = f286(l0,l1); if (l10 === undefined) break b1853;
l11 = l10;
l12 = new Bare();
b1854: {
l13 = f289(l0,l1); if (l13 === undefined) break b1854;
l12["destroy_by"] = l13;
}
b1855: {
l14 = f298(l0,l1); if (l14 === undefined) break b1855;
l12["notify_by"] = l14;
}
b1856: {
b1857: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1857;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1857;
l18 = D(l17, "values"); if (l18 === undefined) break b1857;
l15 = merge(l18, l12);
break b1856;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f315(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1853;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1858: {
if (l3 !== undefined) break b1858;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1859: {
if (l3 === undefined) break b1859;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1860: {
return l2;
}
}
function f316(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1861: {
b1862: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1862;
if ((l4 === false)) break b1862;
l5 = f297(l0,l1); if (l5 === undefined) break b1862;
l6 = l5;
l7 = f296(l0,l1); if (l7 === undefined) break b1862;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1862;
l9 = l8;
l10 = f296(l0,l1); if (l10 === undefined) break b1862;
l11 = l10;
l12 = new Bare();
b1863: {
l13 = f289(l0,l1); if (l13 === undefined) break b1863;
l12["destroy_by"] = l13;
}
b1864: {
l14 = f298(l0,l1); if (l14 === undefined) break b1864;
l12["notify_by"] = l14;
}
b1865: {
b1866: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1866;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1866;
l18 = D(l17, "values"); if (l18 === undefined) break b1866;
l15 = merge(l18, l12);
break b1865;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f315(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1862;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1867: {
if (l3 !== undefined) break b1867;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1868: {
if (l3 === undefined) break b1868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1869: {
return l2;
}
}
function f317(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l74,l75,l76,l73,l77,l78,l79,l80,l2;
b1870: {
b1871: {
l3 = undefined;
b1872: {
l4 = f286(l0,l1); if (l4 === undefined) break b1872;
if ((l4 === false)) break b1872;
break b1871;}
l5 = f287(l0,l1); if (l5 === undefined) break b1871;
l6 = l5;
l7 = [];
b1873: {
l8 = f285(l0,l1); if (l8 === undefined) break b1873;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1871;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1874: {
if (l3 !== undefined) break b1874;
l4 = f288(l0,l1); if (l4 === undefined) break b1874;
if ((l4 === false)) break b1874;
l5 = f301(l0,l1); if (l5 === undefined) break b1874;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1874;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1874;
l10 = f302(l0,l1); if (l10 === undefined) break b1874;
l11 = l10;
l12 = b_count(l11); if (l12 === undefined) break b1874;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b1874;
l15 = f286(l0,l1); if (l15 === undefined) break b1874;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1874;
l18 = l17;
l19 = f287(l0,l1); if (l19 === undefined) break b1874;
l20 = l19;
l21 = f285(l0,l1); if (l21 === undefined) break b1874;
l22 = l21;
l23 = f308(l0,l1); if (l23 === undefined) break b1874;
l24 = l23;
l25 = f311(l0,l1); if (l25 === undefined) break b1874;
l26 = l25;
l27 = new O54(l18,l24,l26);
l28 = f28(l0,l1,l20,l22,"not_due",l27); if (l28 === undefined) break b1874;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1875: {
if (l3 !== undefined) break b1875;
b1876: {
l4 = f288(l0,l1); if (l4 === undefined) break b1876;
if ((l4 === false)) break b1876;
break b1875;}
b1877: {
l5 = f281(l0,l1); if (l5 === undefined) break b1877;
if ((l5 === false)) break b1877;
break b1875;}
l6 = f286(l0,l1); if (l6 === undefined) break b1875;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1875;
l9 = l8;
l10 = f287(l0,l1); if (l10 === undefined) break b1875;
l11 = l10;
l12 = f285(l0,l1); if (l12 === undefined) break b1875;
l13 = l12;
l14 = f308(l0,l1); if (l14 === undefined) break b1875;
l15 = l14;
l16 = f311(l0,l1); if (l16 === undefined) break b1875;
l17 = l16;
l18 = new O5(l9);
l19 = new RegoSet();
l20 = new O9("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f28(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1875;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1878: {
if (l3 !== undefined) break b1878;
l4 = new RegoSet();
b1879: {
l5 = f301(l0,l1); if (l5 === undefined) break b1879;
{
const k1880 = keysOf(l5), v1880 = valuesOf(l5);
for (let n1880 = 0; n1880 < v1880.length; n1880++) {
l6 = k1880 === null ? n1880 : k1880[n1880];
l7 = v1880[n1880];
b1881: {
l8 = l6;
l9 = l7;
l10 = f177(l0,l1,l9); if (l10 === undefined) break b1881;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f302(l0,l1); if (l13 === undefined) break b1878;
l14 = l13;
l15 = f181(l0,l1,l12,l14); if (l15 === undefined) break b1878;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b1882: {
l19 = f312(l0,l1); if (l19 === undefined) break b1882;
{
const k1883 = keysOf(l19), v1883 = valuesOf(l19);
for (let n1883 = 0; n1883 < v1883.length; n1883++) {
l20 = k1883 === null ? n1883 : k1883[n1883];
l21 = v1883[n1883];
b1884: {
l22 = l20;
l23 = l21;
l24 = f15(l0,l1,l23); if (l24 === undefined) break b1884;
l25 = l24;
{
const k1885 = keysOf(l25), v1885 = valuesOf(l25);
for (let n1885 = 0; n1885 < v1885.length; n1885++) {
l26 = k1885 === null ? n1885 : k1885[n1885];
l27 = v1885[n1885];
b1886: {
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
l31 = f314(l0,l1); if (l31 === undefined) break b1878;
l32 = l31;
l33 = b_or(l30,l32); if (l33 === undefined) break b1878;
l34 = l33;
l35 = f301(l0,l1); if (l35 === undefined) break b1878;
l36 = l35;
l37 = f185(l0,l1,l36,l17); if (l37 === undefined) break b1878;
l38 = l37;
l39 = f311(l0,l1); if (l39 === undefined) break b1878;
l40 = l39;
l41 = new RegoSet();
b1887: {
l42 = f312(l0,l1); if (l42 === undefined) break b1887;
{
const k1888 = keysOf(l42), v1888 = valuesOf(l42);
for (let n1888 = 0; n1888 < v1888.length; n1888++) {
l43 = k1888 === null ? n1888 : k1888[n1888];
l44 = v1888[n1888];
b1889: {
l45 = l43;
l46 = l44;
l47 = f86(l0,l1,l46); if (l47 === undefined) break b1889;
l48 = l47;
{
const k1890 = keysOf(l48), v1890 = valuesOf(l48);
for (let n1890 = 0; n1890 < v1890.length; n1890++) {
l49 = k1890 === null ? n1890 : k1890[n1890];
l50 = v1890[n1890];
b1891: {
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
l54 = b_or(l40,l53); if (l54 === undefined) break b1878;
l55 = l54;
l56 = f316(l0,l1); if (l56 === undefined) break b1878;
l57 = l56;
l58 = f317(l0,l1); if (l58 === undefined) break b1878;
l59 = l58;
l60 = b_array_concat(l57,l59); if (l60 === undefined) break b1878;
l61 = l60;
l62 = f287(l0,l1); if (l62 === undefined) break b1878;
l63 = l62;
l64 = f285(l0,l1); if (l64 === undefined) break b1878;
l65 = l64;
l66 = f302(l0,l1); if (l66 === undefined) break b1878;
l67 = l66;
l68 = f308(l0,l1); if (l68 === undefined) break b1878;
l69 = l68;
l70 = new Bare();
b1892: {
l71 = f289(l0,l1); if (l71 === undefined) break b1892;
l70["destroy_by"] = l71;
}
b1893: {
l72 = f298(l0,l1); if (l72 === undefined) break b1893;
l70["notify_by"] = l72;
}
b1894: {
b1895: {
l74 = H(l1) ? l1.hdp : undefined; if (l74 === undefined && (l74 = S(l1, "hdp")) === undefined) break b1895;
l75 = H(l74) ? l74.data_destruction : undefined; if (l75 === undefined && (l75 = S(l74, "data_destruction")) === undefined) break b1895;
l76 = D(l75, "values"); if (l76 === undefined) break b1895;
l73 = merge(l76, l70);
break b1894;
}
l73 = l70;
}
l77 = l73;
l78 = new O21(l34,l67,l69,l38,l77,l55,l61);
l79 = f28(l0,l1,l63,l65,l17,l78); if (l79 === undefined) break b1878;
l80 = l79;
if (l3 === undefined) l3 = l80; else if (!Q(l3, l80)) conflict();
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
function f318(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
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
function f319(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1901: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1901;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1901;
l6 = l5;
l7 = f319(l0,l1); if (l7 === undefined) break b1901;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1901;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1901;
l10 = D(l9, l6); if (l10 === undefined) break b1901;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1902: {
if (l3 === undefined) break b1902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1903: {
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
function f321(l0,l1) {
let l3,l2;
b1904: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1905: {
if (l3 === undefined) break b1905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1906: {
return l2;
}
}
function g322(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1907: {
l2 = new RegoSet();
}
b1908: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1909 = keysOf(l5), v1909 = valuesOf(l5);
for (let n1909 = 0; n1909 < v1909.length; n1909++) {
l6 = k1909 === null ? n1909 : k1909[n1909];
l7 = v1909[n1909];
b1910: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1910;
l11 = D(l10, l9); if (l11 === undefined) break b1910;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1910;
if ((l13 === false)) break b1910;
l2.add(l9);
}
}
}
}
b1911: {
return l2;
}
}
function f322(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l2;
b1912: {
l3 = undefined;
l4 = new O55("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1913: {
if (l3 === undefined) break b1913;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1914: {
return l2;
}
}
function f323(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1915: {
l2 = new RegoSet();
}
b1916: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1916;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1916;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1916;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1916;
l10 = f320(l0,l1); if (l10 === undefined) break b1916;
l11 = l10;
l12 = f18(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1916;
l13 = l12;
l2.add(l13);
}
b1917: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1917;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1917;
{
const k1918 = keysOf(l5), v1918 = valuesOf(l5);
for (let n1918 = 0; n1918 < v1918.length; n1918++) {
l6 = k1918 === null ? n1918 : k1918[n1918];
l7 = v1918[n1918];
b1919: {
l8 = l6;
l9 = l7;
l10 = f322(l0,l1); if (l10 === undefined) break b1919;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1919;
if ((l12 === false)) break b1919;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1919;
l14 = D(l13, l9); if (l14 === undefined) break b1919;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1919;
if ((l16 === false)) break b1919;
l17 = f323(l0,l1); if (l17 === undefined) break b1919;
l18 = D(l17, l9); if (l18 === undefined) break b1919;
l19 = l18;
l20 = f320(l0,l1); if (l20 === undefined) break b1919;
l21 = l20;
l22 = f18(l0,l1,l19,l21); if (l22 === undefined) break b1919;
l23 = l22;
l2.add(l23);
}
}
}
}
b1920: {
return l2;
}
}
function f324(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1921: {
l2 = new RegoSet();
}
b1922: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1922;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1922;
{
const k1923 = keysOf(l5), v1923 = valuesOf(l5);
for (let n1923 = 0; n1923 < v1923.length; n1923++) {
l6 = k1923 === null ? n1923 : k1923[n1923];
l7 = v1923[n1923];
b1924: {
l8 = l6;
l9 = l7;
l10 = f322(l0,l1); if (l10 === undefined) break b1924;
l11 = l10;
b1925: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1925;
if ((l12 === false)) break b1925;
break b1924;}
l13 = new O9(l9);
l2.add(l13);
}
}
}
}
b1926: {
return l2;
}
}
function f325(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function f326(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1927: {
b1928: {
l4 = undefined;
l5 = l3;
l6 = f322(l0,l1); if (l6 === undefined) break b1928;
l7 = l6;
b1929: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1929;
if ((l8 === false)) break b1929;
break b1928;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1930: {
if (l4 !== undefined) break b1930;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1930;
l7 = D(l6, l5); if (l7 === undefined) break b1930;
if (!(l7 === true)) break b1930;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1931: {
if (l4 !== undefined) break b1931;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1932: {
if (l4 === undefined) break b1932;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1933: {
return l2;
}
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1934: {
b1935: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1935;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1935;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1935;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1935;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1936: {
if (l3 !== undefined) break b1936;
l4 = [];
b1937: {
l5 = f320(l0,l1); if (l5 === undefined) break b1937;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1937;
{
const k1938 = keysOf(l6), v1938 = valuesOf(l6);
for (let n1938 = 0; n1938 < v1938.length; n1938++) {
l7 = k1938 === null ? n1938 : k1938[n1938];
l8 = v1938[n1938];
b1939: {
l9 = l7;
l10 = l8;
l11 = f326(l0,l1,l10); if (l11 === undefined) break b1939;
l12 = l11;
l13 = f323(l0,l1); if (l13 === undefined) break b1939;
l14 = D(l13, l10); if (l14 === undefined) break b1939;
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
b1940: {
if (l3 === undefined) break b1940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1941: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1942: {
b1943: {
l3 = undefined;
b1944: {
l4 = f320(l0,l1); if (l4 === undefined) break b1944;
if ((l4 === false)) break b1944;
break b1943;}
l5 = f321(l0,l1); if (l5 === undefined) break b1943;
l6 = l5;
l7 = [];
b1945: {
l8 = f319(l0,l1); if (l8 === undefined) break b1945;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b1943;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1946: {
if (l3 !== undefined) break b1946;
l4 = f324(l0,l1); if (l4 === undefined) break b1946;
l5 = l4;
l6 = f325(l0,l1); if (l6 === undefined) break b1946;
l7 = l6;
l8 = f120(l0,l1,l5,l7); if (l8 === undefined) break b1946;
l9 = l8;
l10 = f320(l0,l1); if (l10 === undefined) break b1946;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1946;
l13 = l12;
l14 = f321(l0,l1); if (l14 === undefined) break b1946;
l15 = l14;
l16 = f319(l0,l1); if (l16 === undefined) break b1946;
l17 = l16;
l18 = [];
b1947: {
l19 = f88(l0,l1,"checks"); if (l19 === undefined) break b1947;
if ((l19 === false)) break b1947;
l20 = f327(l0,l1); if (l20 === undefined) break b1947;
{
const k1948 = keysOf(l20), v1948 = valuesOf(l20);
for (let n1948 = 0; n1948 < v1948.length; n1948++) {
l21 = k1948 === null ? n1948 : k1948[n1948];
l22 = v1948[n1948];
b1949: {
l23 = l21;
if (!Array.isArray(l22)) break b1949;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1949;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1949;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1949;
l29 = l27;
l30 = f320(l0,l1); if (l30 === undefined) break b1949;
l31 = l30;
l32 = f130(l0,l1,l28,l31,l29); if (l32 === undefined) break b1949;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f325(l0,l1); if (l35 === undefined) break b1946;
l36 = l35;
l37 = [];
b1950: {
l38 = f324(l0,l1); if (l38 === undefined) break b1950;
l39 = l38;
l40 = f325(l0,l1); if (l40 === undefined) break b1950;
l41 = l40;
l42 = f120(l0,l1,l39,l41); if (l42 === undefined) break b1950;
l43 = l42;
if (!(l43 === "permit")) break b1950;
l44 = f320(l0,l1); if (l44 === undefined) break b1950;
l45 = l44;
l46 = f72(l0,l1,l45); if (l46 === undefined) break b1950;
l47 = l46;
{
const k1951 = keysOf(l47), v1951 = valuesOf(l47);
for (let n1951 = 0; n1951 < v1951.length; n1951++) {
l48 = k1951 === null ? n1951 : k1951[n1951];
l49 = v1951[n1951];
b1952: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f324(l0,l1); if (l53 === undefined) break b1946;
l54 = l53;
l55 = new O56(l13,l34,l36,l52,l54);
l56 = f28(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1946;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1953: {
if (l3 === undefined) break b1953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1954: {
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
let l3,l4,l5,l6,l7,l2;
b1955: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1955;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1955;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1956: {
if (l3 === undefined) break b1956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1957: {
return l2;
}
}
function f329(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1958: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1958;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1958;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1958;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1958;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1959: {
if (l3 === undefined) break b1959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1960: {
return l2;
}
}
function f330(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f331(l0,l1) {
let l3,l2;
b1961: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1962: {
if (l3 === undefined) break b1962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1963: {
return l2;
}
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1964: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1964;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1964;
if ((l5 === false)) break b1964;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1964;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1964;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1964;
if ((l9 === false)) break b1964;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1965: {
if (l3 === undefined) break b1965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1966: {
return l2;
}
}
function f332(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1967: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1967;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1967;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b1967;
if ((l7 === false)) break b1967;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1967;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1967;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1968: {
if (l3 === undefined) break b1968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1969: {
return l2;
}
}
function f333(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1970: {
b1971: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1971;
if ((l4 === false)) break b1971;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1971;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1971;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1972: {
if (l3 !== undefined) break b1972;
l4 = f333(l0,l1); if (l4 === undefined) break b1972;
l5 = l4;
l6 = f330(l0,l1); if (l6 === undefined) break b1972;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1972;
l8 = l7;
l9 = f48(l0,l1,l5,l8); if (l9 === undefined) break b1972;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1973: {
if (l3 === undefined) break b1973;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1974: {
return l2;
}
}
function f334(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1975: {
b1976: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1976;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1976;
if ((l5 === false)) break b1976;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1976;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1976;
l8 = l7;
l9 = f34(l0,l1,l8); if (l9 === undefined) break b1976;
if ((l9 === false)) break b1976;
l10 = f334(l0,l1); if (l10 === undefined) break b1976;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1976;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1976;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1976;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1977: {
if (l3 !== undefined) break b1977;
l4 = f334(l0,l1); if (l4 === undefined) break b1977;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1978: {
if (l3 === undefined) break b1978;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1979: {
return l2;
}
}
function f335(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1980: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1980;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1980;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1980;
if ((l8 === false)) break b1980;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1981: {
if (l3 === undefined) break b1981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1982: {
return l2;
}
}
function f336(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1983: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1983;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1983;
if ((l5 === false)) break b1983;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1983;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1983;
l8 = l7;
l9 = f34(l0,l1,l8); if (l9 === undefined) break b1983;
if ((l9 === false)) break b1983;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1983;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1983;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1983;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1983;
if ((l15 === false)) break b1983;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1984: {
if (l3 === undefined) break b1984;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1985: {
return l2;
}
}
function f337(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1986: {
l2 = new RegoSet();
}
b1987: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1987;
if ((l4 === false)) break b1987;
l5 = f330(l0,l1); if (l5 === undefined) break b1987;
l6 = l5;
l7 = f18(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1987;
l8 = l7;
l2.add(l8);
}
b1988: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1988;
if ((l4 === false)) break b1988;
l5 = f330(l0,l1); if (l5 === undefined) break b1988;
l6 = l5;
l7 = f18(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1988;
l8 = l7;
l2.add(l8);
}
b1989: {
return l2;
}
}
function f338(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1990: {
l2 = new RegoSet();
}
b1991: {
l3 = undefined;
b1992: {
l4 = f333(l0,l1); if (l4 === undefined) break b1992;
if ((l4 === false)) break b1992;
break b1991;}
b1993: {
l5 = f336(l0,l1); if (l5 === undefined) break b1993;
if ((l5 === false)) break b1993;
break b1991;}
l6 = new O9("acquired_on");
l2.add(l6);
}
b1994: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1994;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1994;
if (!(l5 === "unset")) break b1994;
b1995: {
l6 = f332(l0,l1); if (l6 === undefined) break b1995;
if ((l6 === false)) break b1995;
break b1994;}
b1996: {
l7 = f337(l0,l1); if (l7 === undefined) break b1996;
if ((l7 === false)) break b1996;
break b1994;}
l8 = new O8("data_use.raw.within");
l2.add(l8);
}
b1997: {
return l2;
}
}
function f339(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l2;
b1998: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1998;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1999: {
if (l3 === undefined) break b1999;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2000: {
return l2;
}
}
function f340(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2001: {
b2002: {
l3 = undefined;
b2003: {
l4 = f332(l0,l1); if (l4 === undefined) break b2003;
if ((l4 === false)) break b2003;
break b2002;}
l5 = f330(l0,l1); if (l5 === undefined) break b2002;
l6 = l5;
l7 = f86(l0,l1,l6); if (l7 === undefined) break b2002;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2004: {
if (l3 !== undefined) break b2004;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2005: {
if (l3 === undefined) break b2005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2006: {
return l2;
}
}
function f341(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b2007: {
b2008: {
l3 = undefined;
b2009: {
l4 = f332(l0,l1); if (l4 === undefined) break b2009;
if ((l4 === false)) break b2009;
break b2008;}
l5 = f333(l0,l1); if (l5 === undefined) break b2008;
l6 = l5;
l7 = f330(l0,l1); if (l7 === undefined) break b2008;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2008;
l9 = l8;
l10 = f330(l0,l1); if (l10 === undefined) break b2008;
l11 = l10;
l12 = new Bare();
b2010: {
l13 = f340(l0,l1); if (l13 === undefined) break b2010;
l12["use_until"] = l13;
}
b2011: {
b2012: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b2012;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b2012;
l17 = D(l16, "values"); if (l17 === undefined) break b2012;
l14 = merge(l17, l12);
break b2011;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f315(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b2008;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2013: {
if (l3 !== undefined) break b2013;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2014: {
if (l3 === undefined) break b2014;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2015: {
return l2;
}
}
function f342(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b2016: {
b2017: {
l3 = undefined;
b2018: {
l4 = f330(l0,l1); if (l4 === undefined) break b2018;
if ((l4 === false)) break b2018;
break b2017;}
l5 = f331(l0,l1); if (l5 === undefined) break b2017;
l6 = l5;
l7 = [];
b2019: {
l8 = f329(l0,l1); if (l8 === undefined) break b2019;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2017;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2020: {
if (l3 !== undefined) break b2020;
l4 = f338(l0,l1); if (l4 === undefined) break b2020;
l5 = l4;
l6 = f339(l0,l1); if (l6 === undefined) break b2020;
l7 = l6;
l8 = f120(l0,l1,l5,l7); if (l8 === undefined) break b2020;
l9 = l8;
l10 = f330(l0,l1); if (l10 === undefined) break b2020;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2020;
l13 = l12;
l14 = f330(l0,l1); if (l14 === undefined) break b2020;
l15 = l14;
l16 = f338(l0,l1); if (l16 === undefined) break b2020;
l17 = l16;
l18 = f339(l0,l1); if (l18 === undefined) break b2020;
l19 = l18;
l20 = ["use_period_over"];
l21 = f231(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b2020;
l22 = l21;
l23 = f331(l0,l1); if (l23 === undefined) break b2020;
l24 = l23;
l25 = f329(l0,l1); if (l25 === undefined) break b2020;
l26 = l25;
l27 = f339(l0,l1); if (l27 === undefined) break b2020;
l28 = l27;
l29 = [];
b2021: {
l30 = f338(l0,l1); if (l30 === undefined) break b2021;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b2021;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b2021;
if ((l35 === false)) break b2021;
l36 = f330(l0,l1); if (l36 === undefined) break b2021;
l37 = l36;
l38 = f72(l0,l1,l37); if (l38 === undefined) break b2021;
l39 = l38;
{
const k2022 = keysOf(l39), v2022 = valuesOf(l39);
for (let n2022 = 0; n2022 < v2022.length; n2022++) {
l40 = k2022 === null ? n2022 : k2022[n2022];
l41 = v2022[n2022];
b2023: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f338(l0,l1); if (l45 === undefined) break b2020;
l46 = l45;
l47 = new Bare();
b2024: {
l48 = f340(l0,l1); if (l48 === undefined) break b2024;
l47["use_until"] = l48;
}
b2025: {
b2026: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b2026;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b2026;
l52 = D(l51, "values"); if (l52 === undefined) break b2026;
l49 = merge(l52, l47);
break b2025;
}
l49 = l47;
}
l53 = l49;
l54 = f341(l0,l1); if (l54 === undefined) break b2020;
l55 = l54;
l56 = f342(l0,l1); if (l56 === undefined) break b2020;
l57 = l56;
l58 = new O57(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f28(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b2020;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
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
function f343(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
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
function f344(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2032: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b2032;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2032;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b2032;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2033: {
if (l3 === undefined) break b2033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2034: {
return l2;
}
}
function f345(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f346(l0,l1) {
let l3,l2;
b2035: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b2036: {
if (l3 === undefined) break b2036;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2037: {
return l2;
}
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2038: {
l3 = undefined;
l4 = [];
b2039: {
l5 = f345(l0,l1); if (l5 === undefined) break b2039;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b2039;
{
const k2040 = keysOf(l6), v2040 = valuesOf(l6);
for (let n2040 = 0; n2040 < v2040.length; n2040++) {
l7 = k2040 === null ? n2040 : k2040[n2040];
l8 = v2040[n2040];
b2041: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b2041;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2041;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b2041;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b2041;
if (!Q(l11, l14)) break b2041;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b2041;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b2041;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b2041;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b2041;
if (!Q(l15, l18)) break b2041;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b2041;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b2041;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b2041;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b2041;
if (!Q(l19, l22)) break b2041;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
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
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2044: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b2044;
{
const k2045 = keysOf(l4), v2045 = valuesOf(l4);
for (let n2045 = 0; n2045 < v2045.length; n2045++) {
l5 = k2045 === null ? n2045 : k2045[n2045];
l6 = v2045[n2045];
b2046: {
l7 = l5;
l8 = l6;
b2047: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b2047;
if ((l9 === false)) break b2047;
break b2046;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2048: {
if (l3 === undefined) break b2048;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2049: {
return l2;
}
}
function f348(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b2050: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b2050;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2050;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2050;
l7 = H(l6) ? l6.checks : undefined; if (l7 === undefined && (l7 = S(l6, "checks")) === undefined) break b2050;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2050;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2051: {
if (l3 === undefined) break b2051;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2052: {
if (l2 !== undefined) break b2052;
l10 = new Bare();
if (l2 === undefined) l2 = l10; else if (!Q(l2, l10)) conflict();
}
b2053: {
return l2;
}
}
function f349(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f350(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l2;
b2054: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2054;
l9 = l8;
l10 = b_split(l6,l9); if (l10 === undefined) break b2054;
l11 = l10;
if (!Array.isArray(l11)) break b2054;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2054;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2054;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2054;
l17 = l15;
l18 = H(l7) ? l7.districts : undefined; if (l18 === undefined && (l18 = S(l7, "districts")) === undefined) break b2054;
l19 = l18;
l20 = b_internal_member_2(l16,l19); if (l20 === undefined) break b2054;
if ((l20 === false)) break b2054;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2055: {
if (l5 === undefined) break b2055;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2056: {
return l2;
}
}
function f351(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2057: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2058: {
l9 = H(l7) ? l7.full_names : undefined; if (l9 === undefined && (l9 = S(l7, "full_names")) === undefined) break b2058;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b2058;
l11 = l10;
l12 = f101(l0,l1,l6,l11); if (l12 === undefined) break b2058;
l13 = l12;
{
const k2059 = keysOf(l13), v2059 = valuesOf(l13);
for (let n2059 = 0; n2059 < v2059.length; n2059++) {
l14 = k2059 === null ? n2059 : k2059[n2059];
l15 = v2059[n2059];
b2060: {
l16 = l14;
l17 = l15;
l18 = H(l7) ? l7.units : undefined; if (l18 === undefined && (l18 = S(l7, "units")) === undefined) break b2060;
l19 = l18;
l20 = b_internal_member_2(l17,l19); if (l20 === undefined) break b2060;
if ((l20 === false)) break b2060;
l8.add(l17);
}
}
}
}
l21 = l8;
l22 = new RegoSet();
b2061: {
l23 = H(l7) ? l7.full_names : undefined; if (l23 === undefined && (l23 = S(l7, "full_names")) === undefined) break b2061;
l24 = H(l23) ? l23.district_prefixes : undefined; if (l24 === undefined && (l24 = S(l23, "district_prefixes")) === undefined) break b2061;
l25 = l24;
l26 = f101(l0,l1,l6,l25); if (l26 === undefined) break b2061;
l27 = l26;
{
const k2062 = keysOf(l27), v2062 = valuesOf(l27);
for (let n2062 = 0; n2062 < v2062.length; n2062++) {
l28 = k2062 === null ? n2062 : k2062[n2062];
l29 = v2062[n2062];
b2063: {
l30 = l28;
l31 = l29;
l32 = f350(l0,l1,l31,l7); if (l32 === undefined) break b2063;
l33 = l32;
l34 = l33;
l35 = H(l7) ? l7.district_sections : undefined; if (l35 === undefined && (l35 = S(l7, "district_sections")) === undefined) break b2063;
l36 = l35;
l37 = [""];
l38 = b_array_concat(l37,l36); if (l38 === undefined) break b2063;
l39 = l38;
l40 = b_internal_member_2(l34,l39); if (l40 === undefined) break b2063;
if ((l40 === false)) break b2063;
l22.add(l31);
}
}
}
}
l41 = l22;
l42 = b_or(l21,l41); if (l42 === undefined) break b2057;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2064: {
if (l5 === undefined) break b2064;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2065: {
return l2;
}
}
function f352(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2066: {
b2067: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b2067;
l9 = l8;
l10 = f351(l0,l1,l9,l7); if (l10 === undefined) break b2067;
l11 = l10;
l12 = l11;
l13 = b_count(l12); if (l13 === undefined) break b2067;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b2067;
if ((l16 === false)) break b2067;
l17 = b_min(l12); if (l17 === undefined) break b2067;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2068: {
if (l5 !== undefined) break b2068;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b2068;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b2069: {
if (l5 === undefined) break b2069;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2070: {
return l2;
}
}
function f353(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2071: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f352(l0,l1,l7,l9); if (l10 === undefined) break b2071;
l11 = l10;
l12 = f352(l0,l1,l8,l9); if (l12 === undefined) break b2071;
l13 = l12;
if (!Q(l11, l13)) break b2071;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2072: {
if (l6 === undefined) break b2072;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2073: {
return l2;
}
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2074: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2074;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2074;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2074;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2074;
l9 = H(l8) ? l8.target : undefined; if (l9 === undefined && (l9 = S(l8, "target")) === undefined) break b2074;
l10 = H(l9) ? l9.unit : undefined; if (l10 === undefined && (l10 = S(l9, "unit")) === undefined) break b2074;
l11 = l10;
l12 = b_neq(l7,l11); if (l12 === undefined) break b2074;
if ((l12 === false)) break b2074;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2074;
l14 = H(l13) ? l13.admin : undefined; if (l14 === undefined && (l14 = S(l13, "admin")) === undefined) break b2074;
l15 = H(l14) ? l14.unit : undefined; if (l15 === undefined && (l15 = S(l14, "unit")) === undefined) break b2074;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b2074;
l18 = H(l17) ? l17.target : undefined; if (l18 === undefined && (l18 = S(l17, "target")) === undefined) break b2074;
l19 = H(l18) ? l18.unit : undefined; if (l19 === undefined && (l19 = S(l18, "unit")) === undefined) break b2074;
l20 = l19;
l21 = f349(l0,l1); if (l21 === undefined) break b2074;
l22 = l21;
l23 = f353(l0,l1,l16,l20,l22); if (l23 === undefined) break b2074;
if ((l23 === false)) break b2074;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2075: {
if (l3 === undefined) break b2075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2076: {
return l2;
}
}
function f354(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2077: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2077;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2077;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2077;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2077;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b2077;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b2077;
if (!Q(l6, l9)) break b2077;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2077;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b2077;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b2077;
l13 = l12;
l14 = f22(l0,l1,l13); if (l14 === undefined) break b2077;
if ((l14 === false)) break b2077;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2078: {
if (l3 === undefined) break b2078;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2079: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b2079;
if ((l4 === false)) break b2079;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2080: {
if (l3 === undefined) break b2080;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2081: {
return l2;
}
}
function f355(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b2082: {
l2 = new RegoSet();
}
b2083: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b2083;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2083;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2083;
l9 = f345(l0,l1); if (l9 === undefined) break b2083;
l10 = l9;
l11 = f18(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b2083;
l12 = l11;
l2.add(l12);
}
b2084: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b2084;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2084;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2084;
if ((l9 === false)) break b2084;
b2085: {
l10 = f348(l0,l1); if (l10 === undefined) break b2085;
if ((l10 === false)) break b2085;
break b2084;}
b2086: {
l11 = f355(l0,l1); if (l11 === undefined) break b2086;
if ((l11 === false)) break b2086;
break b2084;}
l12 = f345(l0,l1); if (l12 === undefined) break b2084;
l13 = l12;
l14 = f18(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b2084;
l15 = l14;
l2.add(l15);
}
b2087: {
return l2;
}
}
function f356(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2088: {
b2089: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b2089;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2089;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2089;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2090: {
if (l3 !== undefined) break b2090;
l4 = f348(l0,l1); if (l4 === undefined) break b2090;
if ((l4 === false)) break b2090;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2091: {
if (l3 !== undefined) break b2091;
l4 = f355(l0,l1); if (l4 === undefined) break b2091;
if ((l4 === false)) break b2091;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2092: {
if (l3 !== undefined) break b2092;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2093: {
if (l3 === undefined) break b2093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2094: {
return l2;
}
}
function f357(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2095: {
l2 = new RegoSet();
}
b2096: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2096;
if (!(l4 === "passed")) break b2096;
l5 = f354(l0,l1); if (l5 === undefined) break b2096;
if ((l5 === false)) break b2096;
l6 = f349(l0,l1); if (l6 === undefined) break b2096;
l7 = H(l6) ? l6.full_names : undefined; if (l7 === undefined && (l7 = S(l6, "full_names")) === undefined) break b2096;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2096;
l10 = l9;
{
const k2097 = keysOf(l10), v2097 = valuesOf(l10);
for (let n2097 = 0; n2097 < v2097.length; n2097++) {
l11 = k2097 === null ? n2097 : k2097[n2097];
l12 = v2097[n2097];
b2098: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2099: {
return l2;
}
}
function f358(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b2100: {
b2101: {
l3 = undefined;
b2102: {
l4 = f345(l0,l1); if (l4 === undefined) break b2102;
if ((l4 === false)) break b2102;
break b2101;}
l5 = f346(l0,l1); if (l5 === undefined) break b2101;
l6 = l5;
l7 = [];
b2103: {
l8 = f344(l0,l1); if (l8 === undefined) break b2103;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2101;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2104: {
if (l3 !== undefined) break b2104;
l4 = f356(l0,l1); if (l4 === undefined) break b2104;
l5 = l4;
l6 = new RegoSet();
l7 = f120(l0,l1,l5,l6); if (l7 === undefined) break b2104;
l8 = l7;
l9 = f345(l0,l1); if (l9 === undefined) break b2104;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2104;
l12 = l11;
l13 = f358(l0,l1); if (l13 === undefined) break b2104;
l14 = l13;
l15 = b_or(l12,l14); if (l15 === undefined) break b2104;
l16 = l15;
l17 = f345(l0,l1); if (l17 === undefined) break b2104;
l18 = l17;
l19 = f356(l0,l1); if (l19 === undefined) break b2104;
l20 = l19;
l21 = ["grant_not_allowed"];
l22 = new RegoSet();
l23 = f231(l0,l1,l21,l18,l20,l22); if (l23 === undefined) break b2104;
l24 = l23;
l25 = [];
b2105: {
l26 = f88(l0,l1,"checks"); if (l26 === undefined) break b2105;
if ((l26 === false)) break b2105;
l27 = f345(l0,l1); if (l27 === undefined) break b2105;
l28 = l27;
l29 = f357(l0,l1); if (l29 === undefined) break b2105;
l30 = l29;
l31 = f130(l0,l1,"unit_of_another",l28,l30); if (l31 === undefined) break b2105;
l32 = l31;
l25.push(l32);
}
l33 = l25;
l34 = b_array_concat(l24,l33); if (l34 === undefined) break b2104;
l35 = l34;
l36 = f346(l0,l1); if (l36 === undefined) break b2104;
l37 = l36;
l38 = f344(l0,l1); if (l38 === undefined) break b2104;
l39 = l38;
l40 = [];
b2106: {
l41 = f356(l0,l1); if (l41 === undefined) break b2106;
l42 = l41;
l43 = b_count(l42); if (l43 === undefined) break b2106;
l44 = l43;
l45 = 0;
if (!Q(l44, l45)) break b2106;
l46 = f345(l0,l1); if (l46 === undefined) break b2106;
l47 = l46;
l48 = f72(l0,l1,l47); if (l48 === undefined) break b2106;
l49 = l48;
{
const k2107 = keysOf(l49), v2107 = valuesOf(l49);
for (let n2107 = 0; n2107 < v2107.length; n2107++) {
l50 = k2107 === null ? n2107 : k2107[n2107];
l51 = v2107[n2107];
b2108: {
l52 = l50;
l53 = l51;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f356(l0,l1); if (l55 === undefined) break b2104;
l56 = l55;
l57 = new O58(l16,l35,l54,l56);
l58 = f28(l0,l1,l37,l39,l8,l57); if (l58 === undefined) break b2104;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b2109: {
if (l3 === undefined) break b2109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2110: {
return l2;
}
}
function f359(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2111: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2111;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2111;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2112: {
if (l3 === undefined) break b2112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2113: {
return l2;
}
}
function f360(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2114: {
l3 = undefined;
l4 = f360(l0,l1); if (l4 === undefined) break b2114;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2114;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2114;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2115: {
if (l3 === undefined) break b2115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2116: {
return l2;
}
}
function f361(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f362(l0,l1) {
let l3,l2;
b2117: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2118: {
if (l3 === undefined) break b2118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2119: {
return l2;
}
}
function g363(l0,l1) {
let l3,l4,l2;
b2120: {
l3 = undefined;
l4 = new O47("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2121: {
if (l3 === undefined) break b2121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2122: {
return l2;
}
}
function f363(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2123: {
b2124: {
l3 = undefined;
b2125: {
l4 = f361(l0,l1); if (l4 === undefined) break b2125;
if ((l4 === false)) break b2125;
break b2124;}
l5 = f362(l0,l1); if (l5 === undefined) break b2124;
l6 = l5;
l7 = [];
b2126: {
l8 = f360(l0,l1); if (l8 === undefined) break b2126;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2124;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2127: {
if (l3 !== undefined) break b2127;
l4 = f363(l0,l1); if (l4 === undefined) break b2127;
l5 = l4;
l6 = f360(l0,l1); if (l6 === undefined) break b2127;
l7 = l6;
l8 = f361(l0,l1); if (l8 === undefined) break b2127;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b2127;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2128: {
if (l3 === undefined) break b2128;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2129: {
return l2;
}
}
function f364(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2130: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2130;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2130;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2131: {
if (l3 === undefined) break b2131;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2132: {
return l2;
}
}
function f365(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2133: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2133;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2133;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2133;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2134: {
if (l3 === undefined) break b2134;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2135: {
return l2;
}
}
function f366(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f367(l0,l1) {
let l3,l2;
b2136: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2137: {
if (l3 === undefined) break b2137;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2138: {
return l2;
}
}
function g368(l0,l1) {
let l3,l4,l5,l2;
b2139: {
l3 = undefined;
l4 = new Bare();
l5 = new O59("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2140: {
if (l3 === undefined) break b2140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2141: {
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
b2142: {
b2143: {
l3 = undefined;
b2144: {
l4 = f366(l0,l1); if (l4 === undefined) break b2144;
if ((l4 === false)) break b2144;
break b2143;}
l5 = f367(l0,l1); if (l5 === undefined) break b2143;
l6 = l5;
l7 = [];
b2145: {
l8 = f365(l0,l1); if (l8 === undefined) break b2145;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2143;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2146: {
if (l3 !== undefined) break b2146;
l4 = f368(l0,l1); if (l4 === undefined) break b2146;
l5 = l4;
l6 = f365(l0,l1); if (l6 === undefined) break b2146;
l7 = l6;
l8 = f366(l0,l1); if (l8 === undefined) break b2146;
l9 = l8;
l10 = f152(l0,l1,l5,l7,l9); if (l10 === undefined) break b2146;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2147: {
if (l3 === undefined) break b2147;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2148: {
return l2;
}
}
function f369(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2149: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2149;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2149;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2150: {
if (l3 === undefined) break b2150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2151: {
return l2;
}
}
function f370(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2152: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2152;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2152;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2152;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2153: {
if (l3 === undefined) break b2153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2154: {
return l2;
}
}
function f371(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f372(l0,l1) {
let l3,l2;
b2155: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2156: {
if (l3 === undefined) break b2156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2157: {
return l2;
}
}
function g373(l0,l1) {
let l3,l4,l2;
b2158: {
l3 = undefined;
l4 = new O11("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2159: {
if (l3 === undefined) break b2159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2160: {
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b2161: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2161;
l5 = l4;
l6 = f372(l0,l1); if (l6 === undefined) break b2161;
l7 = l6;
l8 = new O60(l5,l7,"internal_audit");
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2162: {
if (l3 === undefined) break b2162;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2163: {
return l2;
}
}
function f374(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2164: {
l3 = undefined;
l4 = f36(l0,l1); if (l4 === undefined) break b2164;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b2164;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2164;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2165: {
if (l3 === undefined) break b2165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2166: {
return l2;
}
}
function f375(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2167: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2167;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2167;
l6 = l5;
l7 = f375(l0,l1); if (l7 === undefined) break b2167;
l8 = l7;
l9 = f370(l0,l1); if (l9 === undefined) break b2167;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2167;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2167;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2167;
l13 = l12;
l14 = f38(l0,l1,l6,l8,l13); if (l14 === undefined) break b2167;
l15 = l14;
l16 = f371(l0,l1); if (l16 === undefined) break b2167;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2167;
l18 = l17;
l19 = f37(l0,l1,l18,l15); if (l19 === undefined) break b2167;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2168: {
if (l3 === undefined) break b2168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2169: {
return l2;
}
}
function f376(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2170: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2170;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2170;
if ((l5 === false)) break b2170;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2170;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2170;
if (!(l7 === false)) break b2170;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2170;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2170;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2170;
if ((l11 === false)) break b2170;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2171: {
if (l3 === undefined) break b2171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2172: {
return l2;
}
}
function f377(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2173: {
b2174: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2174;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2174;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2174;
if ((l8 === false)) break b2174;
l9 = f371(l0,l1); if (l9 === undefined) break b2174;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2174;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2174;
l13 = l12;
l14 = f37(l0,l1,l11,l13); if (l14 === undefined) break b2174;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2175: {
if (l3 !== undefined) break b2175;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2175;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2175;
l6 = null;
if (!Q(l5, l6)) break b2175;
l7 = f376(l0,l1); if (l7 === undefined) break b2175;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2176: {
if (l3 !== undefined) break b2176;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2176;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2176;
l6 = l5;
l7 = f192(l0,l1,l6); if (l7 === undefined) break b2176;
l8 = l7;
l9 = H(l8) ? l8.first : undefined; if (l9 === undefined && (l9 = S(l8, "first")) === undefined) break b2176;
l10 = l9;
l11 = f376(l0,l1); if (l11 === undefined) break b2176;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2176;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2176;
if ((l14 === false)) break b2176;
l15 = f376(l0,l1); if (l15 === undefined) break b2176;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2177: {
if (l3 !== undefined) break b2177;
l4 = f377(l0,l1); if (l4 === undefined) break b2177;
if ((l4 === false)) break b2177;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2177;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2177;
l7 = l6;
l8 = f192(l0,l1,l7); if (l8 === undefined) break b2177;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2178: {
if (l3 !== undefined) break b2178;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2178;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2178;
l6 = l5;
l7 = f192(l0,l1,l6); if (l7 === undefined) break b2178;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2178;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2178;
l13 = l12;
l14 = f371(l0,l1); if (l14 === undefined) break b2178;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2178;
l16 = l15;
l17 = f37(l0,l1,l16,l13); if (l17 === undefined) break b2178;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
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
function f378(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2181: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2181;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2181;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2181;
l7 = l6;
l8 = f378(l0,l1); if (l8 === undefined) break b2181;
l9 = l8;
l10 = f201(l0,l1,l7,l9); if (l10 === undefined) break b2181;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2182: {
if (l3 === undefined) break b2182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2183: {
return l2;
}
}
function f379(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function f380(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2184: {
b2185: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2185;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2185;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2185;
if ((l10 === false)) break b2185;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2186: {
if (l4 !== undefined) break b2186;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2186;
l7 = l6;
l8 = f379(l0,l1); if (l8 === undefined) break b2186;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2186;
if ((l10 === false)) break b2186;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2187: {
if (l4 !== undefined) break b2187;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2188: {
if (l4 === undefined) break b2188;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2189: {
return l2;
}
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2190: {
b2191: {
l3 = undefined;
l4 = f377(l0,l1); if (l4 === undefined) break b2191;
if ((l4 === false)) break b2191;
l5 = f371(l0,l1); if (l5 === undefined) break b2191;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2191;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2191;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2192: {
if (l3 !== undefined) break b2192;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2193: {
if (l3 === undefined) break b2193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2194: {
return l2;
}
}
function f381(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2195: {
b2196: {
l3 = undefined;
b2197: {
l4 = f371(l0,l1); if (l4 === undefined) break b2197;
if ((l4 === false)) break b2197;
break b2196;}
l5 = f372(l0,l1); if (l5 === undefined) break b2196;
l6 = l5;
l7 = [];
b2198: {
l8 = f370(l0,l1); if (l8 === undefined) break b2198;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2196;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2199: {
if (l3 !== undefined) break b2199;
b2200: {
l4 = f371(l0,l1); if (l4 === undefined) break b2200;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2200;
if ((l5 === false)) break b2200;
break b2199;}
l6 = f374(l0,l1); if (l6 === undefined) break b2199;
l7 = l6;
l8 = f370(l0,l1); if (l8 === undefined) break b2199;
l9 = l8;
l10 = f371(l0,l1); if (l10 === undefined) break b2199;
l11 = l10;
l12 = f152(l0,l1,l7,l9,l11); if (l12 === undefined) break b2199;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2201: {
if (l3 !== undefined) break b2201;
l4 = f371(l0,l1); if (l4 === undefined) break b2201;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2201;
if (!(l5 === "unset")) break b2201;
l6 = f374(l0,l1); if (l6 === undefined) break b2201;
l7 = l6;
l8 = f370(l0,l1); if (l8 === undefined) break b2201;
l9 = l8;
l10 = f371(l0,l1); if (l10 === undefined) break b2201;
l11 = l10;
l12 = f142(l0,l1,l7,l9,l11,"interval"); if (l12 === undefined) break b2201;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2202: {
if (l3 !== undefined) break b2202;
b2203: {
l4 = f378(l0,l1); if (l4 === undefined) break b2203;
if ((l4 === false)) break b2203;
break b2202;}
l5 = f371(l0,l1); if (l5 === undefined) break b2202;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2202;
l8 = l7;
l9 = f372(l0,l1); if (l9 === undefined) break b2202;
l10 = l9;
l11 = f370(l0,l1); if (l11 === undefined) break b2202;
l12 = l11;
l13 = new O5(l8);
l14 = new RegoSet();
l15 = new O9("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f28(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2202;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2204: {
if (l3 !== undefined) break b2204;
b2205: {
l4 = f379(l0,l1); if (l4 === undefined) break b2205;
if ((l4 === false)) break b2205;
break b2204;}
l5 = f371(l0,l1); if (l5 === undefined) break b2204;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2204;
l8 = l7;
l9 = f378(l0,l1); if (l9 === undefined) break b2204;
l10 = l9;
l11 = f194(l0,l1,l10); if (l11 === undefined) break b2204;
l12 = l11;
l13 = ["audit_report",l12];
l14 = b_concat(".",l13); if (l14 === undefined) break b2204;
l15 = l14;
l16 = f372(l0,l1); if (l16 === undefined) break b2204;
l17 = l16;
l18 = f370(l0,l1); if (l18 === undefined) break b2204;
l19 = l18;
l20 = f378(l0,l1); if (l20 === undefined) break b2204;
l21 = H(l20) ? l20.name : undefined; if (l21 === undefined && (l21 = S(l20, "name")) === undefined) break b2204;
l22 = l21;
l23 = new O5(l8);
l24 = new RegoSet();
l25 = new O8(l15);
l24.add(l25);
l23["missing"] = l24;
l26 = new O17(l22);
l23["values"] = l26;
l27 = f28(l0,l1,l17,l19,"indeterminate",l23); if (l27 === undefined) break b2204;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2206: {
if (l3 !== undefined) break b2206;
l4 = f378(l0,l1); if (l4 === undefined) break b2206;
l5 = l4;
l6 = f380(l0,l1,l5); if (l6 === undefined) break b2206;
l7 = l6;
l8 = l7;
l9 = [];
b2207: {
l10 = f88(l0,l1,"working"); if (l10 === undefined) break b2207;
if ((l10 === false)) break b2207;
l11 = f375(l0,l1); if (l11 === undefined) break b2207;
l12 = l11;
l13 = f371(l0,l1); if (l13 === undefined) break b2207;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2207;
l15 = l14;
l16 = f371(l0,l1); if (l16 === undefined) break b2207;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2207;
l18 = l17;
l19 = f378(l0,l1); if (l19 === undefined) break b2207;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2207;
l21 = l20;
l22 = f370(l0,l1); if (l22 === undefined) break b2207;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2207;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2207;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2207;
l26 = l25;
l27 = f379(l0,l1); if (l27 === undefined) break b2207;
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
const k2208 = keysOf(l34), v2208 = valuesOf(l34);
for (let n2208 = 0; n2208 < v2208.length; n2208++) {
l35 = k2208 === null ? n2208 : k2208[n2208];
l36 = v2208[n2208];
b2209: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f371(l0,l1); if (l40 === undefined) break b2206;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2206;
l43 = l42;
l44 = f370(l0,l1); if (l44 === undefined) break b2206;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2206;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2206;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2206;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2206;
l51 = l50;
l52 = f378(l0,l1); if (l52 === undefined) break b2206;
l53 = l52;
l54 = f375(l0,l1); if (l54 === undefined) break b2206;
l55 = l54;
l56 = f145(l0,l1,l53,l55); if (l56 === undefined) break b2206;
l57 = l56;
l58 = f370(l0,l1); if (l58 === undefined) break b2206;
l59 = l58;
l60 = f371(l0,l1); if (l60 === undefined) break b2206;
l61 = l60;
l62 = f149(l0,l1,l59,l61,l57); if (l62 === undefined) break b2206;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2206;
l65 = l64;
l66 = f381(l0,l1); if (l66 === undefined) break b2206;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2206;
l69 = l68;
l70 = f372(l0,l1); if (l70 === undefined) break b2206;
l71 = l70;
l72 = f370(l0,l1); if (l72 === undefined) break b2206;
l73 = l72;
l74 = [];
b2210: {
l75 = f373(l0,l1); if (l75 === undefined) break b2210;
l76 = D(l75, l8); if (l76 === undefined) break b2210;
if ((l76 === false)) break b2210;
l77 = f371(l0,l1); if (l77 === undefined) break b2210;
l78 = l77;
l79 = f72(l0,l1,l78); if (l79 === undefined) break b2210;
l80 = l79;
{
const k2211 = keysOf(l80), v2211 = valuesOf(l80);
for (let n2211 = 0; n2211 < v2211.length; n2211++) {
l81 = k2211 === null ? n2211 : k2211[n2211];
l82 = v2211[n2211];
b2212: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2213: {
l87 = f373(l0,l1); if (l87 === undefined) break b2213;
l88 = D(l87, l8); if (l88 === undefined) break b2213;
l89 = l88;
l90 = f371(l0,l1); if (l90 === undefined) break b2213;
l91 = l90;
l92 = f18(l0,l1,l89,l91); if (l92 === undefined) break b2213;
l93 = l92;
l94 = f378(l0,l1); if (l94 === undefined) break b2213;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2213;
l96 = l95;
l97 = new O17(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2213;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f379(l0,l1); if (l101 === undefined) break b2206;
l102 = l101;
l103 = f378(l0,l1); if (l103 === undefined) break b2206;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2206;
l105 = l104;
l106 = new RegoSet();
b2214: {
l107 = f377(l0,l1); if (l107 === undefined) break b2214;
if ((l107 === false)) break b2214;
l108 = f371(l0,l1); if (l108 === undefined) break b2214;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2214;
l110 = l109;
l111 = f18(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2214;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O61(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f28(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2206;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2215: {
if (l3 === undefined) break b2215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2216: {
return l2;
}
}
function f382(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2217: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2217;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2217;
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
function f383(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2220: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2220;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2220;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2220;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2220;
if (!(l7 === "ip_address")) break b2220;
l8 = f383(l0,l1); if (l8 === undefined) break b2220;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2220;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2220;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2221: {
if (l3 === undefined) break b2221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2222: {
return l2;
}
}
function f384(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f385(l0,l1) {
let l3,l2;
b2223: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2224: {
if (l3 === undefined) break b2224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2225: {
return l2;
}
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2226: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2226;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2226;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2227: {
if (l3 === undefined) break b2227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2228: {
return l2;
}
}
function f386(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2229: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2229;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2229;
l8 = l7;
l9 = f386(l0,l1); if (l9 === undefined) break b2229;
l10 = l9;
l11 = f44(l0,l1,l8,l10); if (l11 === undefined) break b2229;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2230: {
if (l3 === undefined) break b2230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2231: {
return l2;
}
}
function f387(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2232: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2232;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2232;
l7 = l6;
l8 = f383(l0,l1); if (l8 === undefined) break b2232;
l9 = l8;
l10 = f384(l0,l1); if (l10 === undefined) break b2232;
l11 = l10;
l12 = f143(l0,l1); if (l12 === undefined) break b2232;
l13 = l12;
l14 = f146(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2232;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2233: {
if (l3 === undefined) break b2233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2234: {
return l2;
}
}
function f388(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2235: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2235;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2235;
if ((l5 === false)) break b2235;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2235;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2235;
if (!(l7 === true)) break b2235;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2236: {
if (l3 === undefined) break b2236;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2237: {
return l2;
}
}
function f389(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2238: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2238;
l5 = l4;
l6 = f386(l0,l1); if (l6 === undefined) break b2238;
l7 = l6;
l8 = f50(l0,l1,l5,l7); if (l8 === undefined) break b2238;
l9 = l8;
l10 = new RegoSet();
b2239: {
l11 = f388(l0,l1); if (l11 === undefined) break b2239;
l12 = H(l11) ? l11.status : undefined; if (l12 === undefined && (l12 = S(l11, "status")) === undefined) break b2239;
l13 = l12;
l10.add(l13);
}
l14 = l10;
l15 = b_or(l14,l9); if (l15 === undefined) break b2238;
l16 = l15;
l17 = new RegoSet();
b2240: {
l18 = f389(l0,l1); if (l18 === undefined) break b2240;
if ((l18 === false)) break b2240;
l17.add("due");
}
l19 = l17;
l20 = b_or(l16,l19); if (l20 === undefined) break b2238;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2241: {
if (l3 === undefined) break b2241;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2242: {
return l2;
}
}
function f390(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2243: {
l2 = new RegoSet();
}
b2244: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2244;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2244;
if (!(l5 === "unknown")) break b2244;
l6 = new O9("last_done_on");
l2.add(l6);
}
b2245: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2245;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2245;
if (!(l5 === "unset")) break b2245;
l6 = new O8("account_review.interval");
l2.add(l6);
}
b2246: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2246;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2246;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2246;
if ((l9 === false)) break b2246;
l10 = f386(l0,l1); if (l10 === undefined) break b2246;
l11 = H(l10) ? l10.act_within : undefined; if (l11 === undefined && (l11 = S(l10, "act_within")) === undefined) break b2246;
if (!(l11 === "unset")) break b2246;
l12 = new O8("account_review.findings.act_within");
l2.add(l12);
}
b2247: {
return l2;
}
}
function f391(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l2;
b2248: {
l3 = undefined;
l4 = new O11("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2249: {
if (l3 === undefined) break b2249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2250: {
return l2;
}
}
function f392(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2251: {
l2 = new RegoSet();
}
b2252: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2252;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2252;
l7 = l6;
{
const k2253 = keysOf(l7), v2253 = valuesOf(l7);
for (let n2253 = 0; n2253 < v2253.length; n2253++) {
l8 = k2253 === null ? n2253 : k2253[n2253];
l9 = v2253[n2253];
b2254: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2255: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2255;
l5 = l4;
l6 = f384(l0,l1); if (l6 === undefined) break b2255;
l7 = l6;
l8 = f388(l0,l1); if (l8 === undefined) break b2255;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2255;
l10 = l9;
l11 = f149(l0,l1,l5,l7,l10); if (l11 === undefined) break b2255;
l12 = l11;
{
const k2256 = keysOf(l12), v2256 = valuesOf(l12);
for (let n2256 = 0; n2256 < v2256.length; n2256++) {
l13 = k2256 === null ? n2256 : k2256[n2256];
l14 = v2256[n2256];
b2257: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2258: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2258;
l5 = l4;
l6 = f386(l0,l1); if (l6 === undefined) break b2258;
l7 = l6;
l8 = f65(l0,l1,l5,l7); if (l8 === undefined) break b2258;
l9 = l8;
{
const k2259 = keysOf(l9), v2259 = valuesOf(l9);
for (let n2259 = 0; n2259 < v2259.length; n2259++) {
l10 = k2259 === null ? n2259 : k2259[n2259];
l11 = v2259[n2259];
b2260: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2261: {
l3 = undefined;
l4 = f389(l0,l1); if (l4 === undefined) break b2261;
if ((l4 === false)) break b2261;
l5 = f384(l0,l1); if (l5 === undefined) break b2261;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2261;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2261;
l9 = l8;
{
const k2262 = keysOf(l9), v2262 = valuesOf(l9);
for (let n2262 = 0; n2262 < v2262.length; n2262++) {
l10 = k2262 === null ? n2262 : k2262[n2262];
l11 = v2262[n2262];
b2263: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2264: {
return l2;
}
}
function f393(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2265: {
l2 = new RegoSet();
}
b2266: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2266;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2266;
l6 = l5;
l7 = f392(l0,l1); if (l7 === undefined) break b2266;
l8 = D(l7, l6); if (l8 === undefined) break b2266;
l9 = l8;
l10 = f384(l0,l1); if (l10 === undefined) break b2266;
l11 = l10;
l12 = f18(l0,l1,l9,l11); if (l12 === undefined) break b2266;
l13 = l12;
l14 = f388(l0,l1); if (l14 === undefined) break b2266;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2266;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2266;
l17 = l16;
l18 = new O17(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2266;
l20 = l19;
l2.add(l20);
}
b2267: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2267;
l5 = l4;
l6 = f386(l0,l1); if (l6 === undefined) break b2267;
l7 = l6;
l8 = f78(l0,l1,l5,l7); if (l8 === undefined) break b2267;
l9 = l8;
{
const k2268 = keysOf(l9), v2268 = valuesOf(l9);
for (let n2268 = 0; n2268 < v2268.length; n2268++) {
l10 = k2268 === null ? n2268 : k2268[n2268];
l11 = v2268[n2268];
b2269: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2270: {
l3 = undefined;
l4 = f389(l0,l1); if (l4 === undefined) break b2270;
if ((l4 === false)) break b2270;
l5 = f384(l0,l1); if (l5 === undefined) break b2270;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2270;
l7 = l6;
l8 = f18(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2270;
l9 = l8;
l2.add(l9);
}
b2271: {
return l2;
}
}
function f394(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2272: {
b2273: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2273;
if ((l4 === false)) break b2273;
l5 = f384(l0,l1); if (l5 === undefined) break b2273;
l6 = l5;
l7 = f388(l0,l1); if (l7 === undefined) break b2273;
l8 = H(l7) ? l7.started : undefined; if (l8 === undefined && (l8 = S(l7, "started")) === undefined) break b2273;
l9 = l8;
l10 = f388(l0,l1); if (l10 === undefined) break b2273;
l11 = H(l10) ? l10.period : undefined; if (l11 === undefined && (l11 = S(l10, "period")) === undefined) break b2273;
l12 = l11;
l13 = f89(l0,l1,l6,l9,l12); if (l13 === undefined) break b2273;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2274: {
if (l3 !== undefined) break b2274;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2275: {
if (l3 === undefined) break b2275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2276: {
return l2;
}
}
function f395(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2277: {
b2278: {
l3 = undefined;
b2279: {
l4 = f384(l0,l1); if (l4 === undefined) break b2279;
if ((l4 === false)) break b2279;
break b2278;}
l5 = f385(l0,l1); if (l5 === undefined) break b2278;
l6 = l5;
l7 = [];
b2280: {
l8 = f383(l0,l1); if (l8 === undefined) break b2280;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2278;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2281: {
if (l3 !== undefined) break b2281;
l4 = f390(l0,l1); if (l4 === undefined) break b2281;
l5 = l4;
l6 = f391(l0,l1); if (l6 === undefined) break b2281;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b2281;
l9 = l8;
l10 = f387(l0,l1); if (l10 === undefined) break b2281;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2281;
l13 = l12;
l14 = f74(l0,l1,l11,l13); if (l14 === undefined) break b2281;
l15 = l14;
l16 = [];
b2282: {
l17 = f388(l0,l1); if (l17 === undefined) break b2282;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2282;
l19 = l18;
l20 = f392(l0,l1); if (l20 === undefined) break b2282;
l21 = D(l20, l19); if (l21 === undefined) break b2282;
if ((l21 === false)) break b2282;
l22 = f384(l0,l1); if (l22 === undefined) break b2282;
l23 = l22;
l24 = f72(l0,l1,l23); if (l24 === undefined) break b2282;
l25 = l24;
{
const k2283 = keysOf(l25), v2283 = valuesOf(l25);
for (let n2283 = 0; n2283 < v2283.length; n2283++) {
l26 = k2283 === null ? n2283 : k2283[n2283];
l27 = v2283[n2283];
b2284: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2285: {
l32 = f389(l0,l1); if (l32 === undefined) break b2285;
if ((l32 === false)) break b2285;
l33 = f384(l0,l1); if (l33 === undefined) break b2285;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2285;
l35 = l34;
l36 = f70(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2285;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f75(l0,l1,l39); if (l40 === undefined) break b2281;
l41 = l40;
l42 = f385(l0,l1); if (l42 === undefined) break b2281;
l43 = l42;
l44 = f383(l0,l1); if (l44 === undefined) break b2281;
l45 = l44;
l46 = f393(l0,l1); if (l46 === undefined) break b2281;
l47 = l46;
l48 = f391(l0,l1); if (l48 === undefined) break b2281;
l49 = l48;
l50 = f394(l0,l1); if (l50 === undefined) break b2281;
l51 = l50;
l52 = new Bare();
b2286: {
l53 = f388(l0,l1); if (l53 === undefined) break b2286;
l54 = H(l53) ? l53.period : undefined; if (l54 === undefined && (l54 = S(l53, "period")) === undefined) break b2286;
l55 = H(l54) ? l54.last : undefined; if (l55 === undefined && (l55 = S(l54, "last")) === undefined) break b2286;
l56 = l55;
l57 = f388(l0,l1); if (l57 === undefined) break b2286;
l58 = H(l57) ? l57.period : undefined; if (l58 === undefined && (l58 = S(l57, "period")) === undefined) break b2286;
l59 = H(l58) ? l58.name : undefined; if (l59 === undefined && (l59 = S(l58, "name")) === undefined) break b2286;
l60 = l59;
l61 = new O28(l56,l60);
l62 = l61;
{
const k2287 = keysOf(l62), v2287 = valuesOf(l62);
for (let n2287 = 0; n2287 < v2287.length; n2287++) {
l63 = k2287 === null ? n2287 : k2287[n2287];
l64 = v2287[n2287];
b2288: {
l65 = l63;
l66 = l64;
insertOnce(l52, l65, l66);
}
}
}
}
l67 = l52;
l68 = f395(l0,l1); if (l68 === undefined) break b2281;
l69 = l68;
l70 = new O62(l47,l49,l41,l51,l67,l69);
l71 = f28(l0,l1,l43,l45,l9,l70); if (l71 === undefined) break b2281;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b2289: {
if (l3 === undefined) break b2289;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2290: {
return l2;
}
}
function f396(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2291: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2291;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2291;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2292: {
if (l3 === undefined) break b2292;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2293: {
return l2;
}
}
function f397(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2294: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2294;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2294;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2294;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2295: {
if (l3 === undefined) break b2295;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2296: {
return l2;
}
}
function f398(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f399(l0,l1) {
let l3,l2;
b2297: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2298: {
if (l3 === undefined) break b2298;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2299: {
return l2;
}
}
function g400(l0,l1) {
let l3,l4,l2;
b2300: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2301: {
if (l3 === undefined) break b2301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2302: {
return l2;
}
}
function f400(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function f401(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2303: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2303;
l11 = l10;
l12 = new RegoSet();
b2304: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2304;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2304;
{
const k2305 = keysOf(l15), v2305 = valuesOf(l15);
for (let n2305 = 0; n2305 < v2305.length; n2305++) {
l16 = k2305 === null ? n2305 : k2305[n2305];
l17 = v2305[n2305];
b2306: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2306;
l21 = l20;
{
const k2307 = keysOf(l21), v2307 = valuesOf(l21);
for (let n2307 = 0; n2307 < v2307.length; n2307++) {
l22 = k2307 === null ? n2307 : k2307[n2307];
l23 = v2307[n2307];
b2308: {
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
b2309: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2309;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2309;
{
const k2310 = keysOf(l30), v2310 = valuesOf(l30);
for (let n2310 = 0; n2310 < v2310.length; n2310++) {
l31 = k2310 === null ? n2310 : k2310[n2310];
l32 = v2310[n2310];
b2311: {
l33 = l31;
l34 = l32;
l35 = ["code","clause","also","borne_by","imposed_by"];
l36 = b_object_filter(l34,l35); if (l36 === undefined) break b2311;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f28(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2303;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2312: {
if (l6 === undefined) break b2312;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2313: {
return l2;
}
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2314: {
b2315: {
l3 = undefined;
b2316: {
l4 = f398(l0,l1); if (l4 === undefined) break b2316;
if ((l4 === false)) break b2316;
break b2315;}
l5 = f399(l0,l1); if (l5 === undefined) break b2315;
l6 = l5;
l7 = [];
b2317: {
l8 = f397(l0,l1); if (l8 === undefined) break b2317;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2315;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2318: {
if (l3 !== undefined) break b2318;
l4 = f400(l0,l1); if (l4 === undefined) break b2318;
l5 = l4;
l6 = f397(l0,l1); if (l6 === undefined) break b2318;
l7 = l6;
l8 = f398(l0,l1); if (l8 === undefined) break b2318;
l9 = l8;
l10 = f401(l0,l1,l5,l7,l9); if (l10 === undefined) break b2318;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2319: {
if (l3 === undefined) break b2319;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2320: {
return l2;
}
}
function f402(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2321: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2321;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2321;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2322: {
if (l3 === undefined) break b2322;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2323: {
return l2;
}
}
function f403(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2324: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2324;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2324;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2324;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2325: {
if (l3 === undefined) break b2325;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2326: {
return l2;
}
}
function f404(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f405(l0,l1) {
let l3,l2;
b2327: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2328: {
if (l3 === undefined) break b2328;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2329: {
return l2;
}
}
function g406(l0,l1) {
let l3,l4,l2;
b2330: {
l3 = undefined;
l4 = new O47("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2331: {
if (l3 === undefined) break b2331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2332: {
return l2;
}
}
function f406(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2333: {
b2334: {
l3 = undefined;
b2335: {
l4 = f404(l0,l1); if (l4 === undefined) break b2335;
if ((l4 === false)) break b2335;
break b2334;}
l5 = f405(l0,l1); if (l5 === undefined) break b2334;
l6 = l5;
l7 = [];
b2336: {
l8 = f403(l0,l1); if (l8 === undefined) break b2336;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2334;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2337: {
if (l3 !== undefined) break b2337;
l4 = f406(l0,l1); if (l4 === undefined) break b2337;
l5 = l4;
l6 = f403(l0,l1); if (l6 === undefined) break b2337;
l7 = l6;
l8 = f404(l0,l1); if (l8 === undefined) break b2337;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b2337;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2338: {
if (l3 === undefined) break b2338;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2339: {
return l2;
}
}
function f407(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2340: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2340;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2340;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2341: {
if (l3 === undefined) break b2341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2342: {
return l2;
}
}
function f408(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2343: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2343;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2343;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2343;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2344: {
if (l3 === undefined) break b2344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2345: {
return l2;
}
}
function f409(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f410(l0,l1) {
let l3,l2;
b2346: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2347: {
if (l3 === undefined) break b2347;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2348: {
return l2;
}
}
function g411(l0,l1) {
let l3,l4,l5,l2;
b2349: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2350: {
if (l3 === undefined) break b2350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2351: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2352: {
b2353: {
l3 = undefined;
b2354: {
l4 = f409(l0,l1); if (l4 === undefined) break b2354;
if ((l4 === false)) break b2354;
break b2353;}
l5 = f410(l0,l1); if (l5 === undefined) break b2353;
l6 = l5;
l7 = [];
b2355: {
l8 = f408(l0,l1); if (l8 === undefined) break b2355;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2353;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2356: {
if (l3 !== undefined) break b2356;
l4 = f411(l0,l1); if (l4 === undefined) break b2356;
l5 = l4;
l6 = f408(l0,l1); if (l6 === undefined) break b2356;
l7 = l6;
l8 = f409(l0,l1); if (l8 === undefined) break b2356;
l9 = l8;
l10 = f152(l0,l1,l5,l7,l9); if (l10 === undefined) break b2356;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2357: {
if (l3 === undefined) break b2357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2358: {
return l2;
}
}
function f412(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2359: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2359;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2359;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2360: {
if (l3 === undefined) break b2360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2361: {
return l2;
}
}
function f413(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2362: {
l3 = undefined;
l4 = f413(l0,l1); if (l4 === undefined) break b2362;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2362;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2362;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2363: {
if (l3 === undefined) break b2363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2364: {
return l2;
}
}
function f414(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f415(l0,l1) {
let l3,l2;
b2365: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2366: {
if (l3 === undefined) break b2366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2367: {
return l2;
}
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2368: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2368;
l5 = H(l4) ? l4.max_failures : undefined; if (l5 === undefined && (l5 = S(l4, "max_failures")) === undefined) break b2368;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2368;
if ((l7 === false)) break b2368;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2368;
l9 = H(l8) ? l8.consecutive_failures : undefined; if (l9 === undefined && (l9 = S(l8, "consecutive_failures")) === undefined) break b2368;
l10 = l9;
l11 = f414(l0,l1); if (l11 === undefined) break b2368;
l12 = H(l11) ? l11.max_failures : undefined; if (l12 === undefined && (l12 = S(l11, "max_failures")) === undefined) break b2368;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b2368;
if ((l14 === false)) break b2368;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2369: {
if (l3 === undefined) break b2369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2370: {
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
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2371: {
l3 = undefined;
l4 = f416(l0,l1); if (l4 === undefined) break b2371;
if ((l4 === false)) break b2371;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2371;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2371;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2371;
if (!(l7 === true)) break b2371;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2371;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2371;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2371;
if (!(l10 === true)) break b2371;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2372: {
if (l3 === undefined) break b2372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2373: {
return l2;
}
}
function f417(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2374: {
l3 = undefined;
l4 = f417(l0,l1); if (l4 === undefined) break b2374;
if ((l4 === false)) break b2374;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2374;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2374;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2374;
l8 = l7;
l9 = f414(l0,l1); if (l9 === undefined) break b2374;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2374;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2374;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2374;
if ((l13 === false)) break b2374;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2375: {
if (l3 === undefined) break b2375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2376: {
return l2;
}
}
function f418(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function f419(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2377: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2377;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2377;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2377;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2377;
l15 = l14;
if (!(l15 === "z")) break b2377;
l16 = b_count(l5); if (l16 === undefined) break b2377;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2377;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2377;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2378: {
if (l4 === undefined) break b2378;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2379: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2379;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2379;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2379;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2379;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2379;
if ((l16 === false)) break b2379;
l17 = b_count(l5); if (l17 === undefined) break b2379;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2379;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2379;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2380: {
if (l4 === undefined) break b2380;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2381: {
return l2;
}
}
function f420(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2382: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2382;
l9 = l8;
if (!(l9 === ".")) break b2382;
l10 = f419(l0,l1,l5); if (l10 === undefined) break b2382;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2382;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2382;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2382;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2382;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2383: {
if (l4 === undefined) break b2383;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2384: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2384;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2384;
if ((l10 === false)) break b2384;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2385: {
if (l4 === undefined) break b2385;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2386: {
return l2;
}
}
function f421(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2387: {
l4 = undefined;
l5 = l3;
l6 = f420(l0,l1,l5); if (l6 === undefined) break b2387;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2387;
if ((l8 === false)) break b2387;
l9 = f420(l0,l1,l5); if (l9 === undefined) break b2387;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2387;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2387;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2388: {
if (l4 === undefined) break b2388;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2389: {
l4 = undefined;
l5 = l3;
l6 = f420(l0,l1,l5); if (l6 === undefined) break b2389;
l7 = l6;
if (!(l7 === "")) break b2389;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2390: {
if (l4 === undefined) break b2390;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2391: {
return l2;
}
}
function f422(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2392: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2392;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2392;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2392;
l12 = D(l11, l9); if (l12 === undefined) break b2392;
b2393: {
b2394: {
break b2393;
}
break b2392;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2392;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2392;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2392;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2392;
l24 = D(l23, l15); if (l24 === undefined) break b2392;
b2395: {
b2396: {
break b2395;
}
break b2392;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2392;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2392;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2392;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2392;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2392;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2392;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2392;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2392;
l53 = l52;
l54 = f421(l0,l1,l5); if (l54 === undefined) break b2392;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2392;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2392;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2392;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2392;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2392;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2392;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2392;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2392;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2392;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2397: {
if (l4 === undefined) break b2397;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2398: {
return l2;
}
}
function g423(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2399: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2399;
l5 = l4;
l6 = f422(l0,l1,l5); if (l6 === undefined) break b2399;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2400: {
if (l3 === undefined) break b2400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2401: {
return l2;
}
}
function f423(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2402: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2402;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2402;
l6 = l5;
l7 = f422(l0,l1,l6); if (l7 === undefined) break b2402;
l8 = l7;
l9 = l8;
l10 = f423(l0,l1); if (l10 === undefined) break b2402;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2402;
if ((l12 === false)) break b2402;
l13 = f423(l0,l1); if (l13 === undefined) break b2402;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2402;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2403: {
if (l3 === undefined) break b2403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2404: {
return l2;
}
}
function f424(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2405: {
l2 = new RegoSet();
}
b2406: {
l3 = undefined;
l4 = f416(l0,l1); if (l4 === undefined) break b2406;
if ((l4 === false)) break b2406;
b2407: {
l5 = f418(l0,l1); if (l5 === undefined) break b2407;
if ((l5 === false)) break b2407;
break b2406;}
l6 = f414(l0,l1); if (l6 === undefined) break b2406;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2406;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2406;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2406;
l12 = l11;
l13 = f424(l0,l1); if (l13 === undefined) break b2406;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2406;
if ((l15 === false)) break b2406;
l16 = f414(l0,l1); if (l16 === undefined) break b2406;
l17 = l16;
l18 = f18(l0,l1,"locked_out",l17); if (l18 === undefined) break b2406;
l19 = l18;
l2.add(l19);
}
b2408: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b2409: {
l2 = new RegoSet();
}
b2410: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2410;
l5 = H(l4) ? l4.max_failures : undefined; if (l5 === undefined && (l5 = S(l4, "max_failures")) === undefined) break b2410;
if (!(l5 === "unset")) break b2410;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2410;
l7 = H(l6) ? l6.consecutive_failures : undefined; if (l7 === undefined && (l7 = S(l6, "consecutive_failures")) === undefined) break b2410;
l8 = l7;
l9 = 0;
l10 = b_gt(l8,l9); if (l10 === undefined) break b2410;
if ((l10 === false)) break b2410;
l11 = new O8("login_lockout.max_failures");
l2.add(l11);
}
b2411: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2411;
l5 = H(l4) ? l4.lock : undefined; if (l5 === undefined && (l5 = S(l4, "lock")) === undefined) break b2411;
if (!(l5 === "unset")) break b2411;
l6 = f416(l0,l1); if (l6 === undefined) break b2411;
if ((l6 === false)) break b2411;
b2412: {
l7 = f418(l0,l1); if (l7 === undefined) break b2412;
if ((l7 === false)) break b2412;
break b2411;}
l8 = new O8("login_lockout.lock");
l2.add(l8);
}
b2413: {
l3 = undefined;
l4 = f416(l0,l1); if (l4 === undefined) break b2413;
if ((l4 === false)) break b2413;
b2414: {
l5 = f418(l0,l1); if (l5 === undefined) break b2414;
if ((l5 === false)) break b2414;
break b2413;}
b2415: {
l6 = f424(l0,l1); if (l6 === undefined) break b2415;
if ((l6 === false)) break b2415;
break b2413;}
l7 = new O9("last_failure_at");
l2.add(l7);
}
b2416: {
return l2;
}
}
function f426(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2417: {
b2418: {
l3 = undefined;
l4 = f417(l0,l1); if (l4 === undefined) break b2418;
if ((l4 === false)) break b2418;
l5 = f414(l0,l1); if (l5 === undefined) break b2418;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2418;
if ((l6 === false)) break b2418;
l7 = f414(l0,l1); if (l7 === undefined) break b2418;
l8 = H(l7) ? l7.unlock : undefined; if (l8 === undefined && (l8 = S(l7, "unlock")) === undefined) break b2418;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b2418;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2419: {
if (l3 !== undefined) break b2419;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2420: {
if (l3 === undefined) break b2420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2421: {
return l2;
}
}
function f427(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f428(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2422: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2422;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2422;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2422;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2422;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2422;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2422;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2423: {
if (l4 === undefined) break b2423;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2424: {
return l2;
}
}
function f429(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2425: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2425;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2425;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2425;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2425;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2425;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2426: {
if (l5 === undefined) break b2426;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2427: {
return l2;
}
}
function f430(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2428: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2428;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2428;
l8 = D(l7, l5); if (l8 === undefined) break b2428;
b2429: {
b2430: {
break b2429;
}
break b2428;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2431: {
if (l4 === undefined) break b2431;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2432: {
return l2;
}
}
function f431(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2433: {
l4 = undefined;
l5 = l3;
l6 = f420(l0,l1,l5); if (l6 === undefined) break b2433;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2433;
if ((l8 === false)) break b2433;
l9 = f420(l0,l1,l5); if (l9 === undefined) break b2433;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2433;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2434: {
if (l4 === undefined) break b2434;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2435: {
l4 = undefined;
l5 = l3;
l6 = f420(l0,l1,l5); if (l6 === undefined) break b2435;
l7 = l6;
if (!(l7 === "")) break b2435;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2436: {
if (l4 === undefined) break b2436;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2437: {
return l2;
}
}
function f432(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2438: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f428(l0,l1,l6); if (l8 === undefined) break b2438;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2438;
l11 = l10;
l12 = l11;
l13 = f429(l0,l1,l6,l12); if (l13 === undefined) break b2438;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2438;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2438;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2438;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2438;
l24 = l23;
l25 = f430(l0,l1,l24); if (l25 === undefined) break b2438;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2438;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2438;
l32 = l31;
l33 = f430(l0,l1,l32); if (l33 === undefined) break b2438;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2438;
l38 = l37;
l39 = f431(l0,l1,l6); if (l39 === undefined) break b2438;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2438;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2439: {
if (l5 === undefined) break b2439;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2440: {
return l2;
}
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2441: {
l3 = undefined;
l4 = f416(l0,l1); if (l4 === undefined) break b2441;
if ((l4 === false)) break b2441;
l5 = f424(l0,l1); if (l5 === undefined) break b2441;
if ((l5 === false)) break b2441;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2441;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2441;
l8 = l7;
l9 = f414(l0,l1); if (l9 === undefined) break b2441;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2441;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2441;
l12 = l11;
l13 = f432(l0,l1,l8,l12); if (l13 === undefined) break b2441;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2442: {
if (l3 === undefined) break b2442;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2443: {
return l2;
}
}
function f433(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2444: {
b2445: {
l3 = undefined;
b2446: {
l4 = f414(l0,l1); if (l4 === undefined) break b2446;
if ((l4 === false)) break b2446;
break b2445;}
l5 = f415(l0,l1); if (l5 === undefined) break b2445;
l6 = l5;
l7 = [];
b2447: {
l8 = f413(l0,l1); if (l8 === undefined) break b2447;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2445;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2448: {
if (l3 !== undefined) break b2448;
l4 = f425(l0,l1); if (l4 === undefined) break b2448;
l5 = l4;
l6 = f426(l0,l1); if (l6 === undefined) break b2448;
l7 = l6;
l8 = f120(l0,l1,l5,l7); if (l8 === undefined) break b2448;
l9 = l8;
l10 = f414(l0,l1); if (l10 === undefined) break b2448;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2448;
l13 = l12;
l14 = f427(l0,l1); if (l14 === undefined) break b2448;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2448;
l17 = l16;
l18 = f414(l0,l1); if (l18 === undefined) break b2448;
l19 = l18;
l20 = f425(l0,l1); if (l20 === undefined) break b2448;
l21 = l20;
l22 = f426(l0,l1); if (l22 === undefined) break b2448;
l23 = l22;
l24 = ["locked_out"];
l25 = f231(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2448;
l26 = l25;
l27 = f414(l0,l1); if (l27 === undefined) break b2448;
l28 = l27;
l29 = f86(l0,l1,l28); if (l29 === undefined) break b2448;
l30 = l29;
l31 = f415(l0,l1); if (l31 === undefined) break b2448;
l32 = l31;
l33 = f413(l0,l1); if (l33 === undefined) break b2448;
l34 = l33;
l35 = f426(l0,l1); if (l35 === undefined) break b2448;
l36 = l35;
l37 = f425(l0,l1); if (l37 === undefined) break b2448;
l38 = l37;
l39 = new Bare();
b2449: {
l40 = f433(l0,l1); if (l40 === undefined) break b2449;
l39["locked_until"] = l40;
}
b2450: {
b2451: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2451;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2451;
l44 = D(l43, "values"); if (l44 === undefined) break b2451;
l41 = merge(l44, l39);
break b2450;
}
l41 = l39;
}
l45 = l41;
l46 = new O41(l17,l26,l36,l38,l45,l30);
l47 = f28(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2448;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2452: {
if (l3 === undefined) break b2452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2453: {
return l2;
}
}
function f434(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2454: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2454;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2454;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2455: {
if (l3 === undefined) break b2455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2456: {
return l2;
}
}
function f435(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2457: {
l3 = undefined;
l4 = f435(l0,l1); if (l4 === undefined) break b2457;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2457;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2457;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2458: {
if (l3 === undefined) break b2458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2459: {
return l2;
}
}
function f436(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f437(l0,l1) {
let l3,l2;
b2460: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2461: {
if (l3 === undefined) break b2461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2462: {
return l2;
}
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2463: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2463;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2463;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b2463;
if ((l7 === false)) break b2463;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2463;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2463;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2466: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2466;
l5 = l4;
l6 = f436(l0,l1); if (l6 === undefined) break b2466;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2466;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2466;
l9 = l8;
l10 = f48(l0,l1,l5,l9); if (l10 === undefined) break b2466;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2467: {
if (l3 === undefined) break b2467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2468: {
return l2;
}
}
function f439(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2469: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2469;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2469;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
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
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25;
b2472: {
l2 = new RegoSet();
}
b2473: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2473;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2473;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2473;
if ((l8 === false)) break b2473;
l2.add("max_age");
}
b2474: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2474;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2474;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2474;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2474;
if ((l8 === false)) break b2474;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2474;
l10 = D(l9, "length"); if (l10 === undefined) break b2474;
l11 = l10;
l12 = f436(l0,l1); if (l12 === undefined) break b2474;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2474;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2474;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2474;
if ((l16 === false)) break b2474;
l2.add("min_length");
}
b2475: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2475;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2475;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2475;
{
const k2476 = keysOf(l6), v2476 = valuesOf(l6);
for (let n2476 = 0; n2476 < v2476.length; n2476++) {
l7 = k2476 === null ? n2476 : k2476[n2476];
l8 = v2476[n2476];
b2477: {
l9 = l7;
l10 = l8;
l11 = f440(l0,l1); if (l11 === undefined) break b2477;
l12 = l11;
b2478: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2478;
if ((l13 === false)) break b2478;
break b2477;}
l2.add("classes");
}
}
}
}
b2479: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2479;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2479;
if ((l5 === false)) break b2479;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2479;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2479;
if (!(l7 === true)) break b2479;
l2.add("default_changed");
}
b2480: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2480;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2480;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2480;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2480;
if ((l8 === false)) break b2480;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2480;
l10 = H(l9) ? l9.same_as_previous : undefined; if (l10 === undefined && (l10 = S(l9, "same_as_previous")) === undefined) break b2480;
l11 = l10;
l12 = b_is_number(l11); if (l12 === undefined) break b2480;
if ((l12 === false)) break b2480;
l13 = f436(l0,l1); if (l13 === undefined) break b2480;
l14 = H(l13) ? l13.history : undefined; if (l14 === undefined && (l14 = S(l13, "history")) === undefined) break b2480;
l15 = H(l14) ? l14.value : undefined; if (l15 === undefined && (l15 = S(l14, "value")) === undefined) break b2480;
l16 = l15;
l17 = b_is_number(l16); if (l17 === undefined) break b2480;
if ((l17 === false)) break b2480;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b2480;
l19 = H(l18) ? l18.same_as_previous : undefined; if (l19 === undefined && (l19 = S(l18, "same_as_previous")) === undefined) break b2480;
l20 = l19;
l21 = f436(l0,l1); if (l21 === undefined) break b2480;
l22 = H(l21) ? l21.history : undefined; if (l22 === undefined && (l22 = S(l21, "history")) === undefined) break b2480;
l23 = H(l22) ? l22.value : undefined; if (l23 === undefined && (l23 = S(l22, "value")) === undefined) break b2480;
l24 = l23;
l25 = b_lte(l20,l24); if (l25 === undefined) break b2480;
if ((l25 === false)) break b2480;
l2.add("history");
}
b2481: {
return l2;
}
}
function f441(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2482: {
l3 = undefined;
l4 = new RegoSet();
b2483: {
l5 = f436(l0,l1); if (l5 === undefined) break b2483;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2483;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2483;
{
const k2484 = keysOf(l7), v2484 = valuesOf(l7);
for (let n2484 = 0; n2484 < v2484.length; n2484++) {
l8 = k2484 === null ? n2484 : k2484[n2484];
l9 = v2484[n2484];
b2485: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2486: {
l14 = f440(l0,l1); if (l14 === undefined) break b2486;
{
const k2487 = keysOf(l14), v2487 = valuesOf(l14);
for (let n2487 = 0; n2487 < v2487.length; n2487++) {
l15 = k2487 === null ? n2487 : k2487[n2487];
l16 = v2487[n2487];
b2488: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2482;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2489: {
if (l3 === undefined) break b2489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2490: {
return l2;
}
}
function f442(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l3,l4,l2;
b2491: {
l3 = undefined;
l4 = new O65("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2492: {
if (l3 === undefined) break b2492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2493: {
return l2;
}
}
function f443(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2494: {
l3 = undefined;
l4 = new RegoSet();
b2495: {
l5 = f441(l0,l1); if (l5 === undefined) break b2495;
{
const k2496 = keysOf(l5), v2496 = valuesOf(l5);
for (let n2496 = 0; n2496 < v2496.length; n2496++) {
l6 = k2496 === null ? n2496 : k2496[n2496];
l7 = v2496[n2496];
b2497: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2498: {
l11 = f442(l0,l1); if (l11 === undefined) break b2498;
l10["classes"] = l11;
}
b2499: {
b2500: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2500;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2500;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2500;
l12 = merge(l15, l10);
break b2499;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2497;
l19 = l18;
l20 = f443(l0,l1); if (l20 === undefined) break b2497;
l21 = D(l20, l9); if (l21 === undefined) break b2497;
l22 = l21;
l23 = f436(l0,l1); if (l23 === undefined) break b2497;
l24 = D(l23, l9); if (l24 === undefined) break b2497;
l25 = l24;
l26 = f77(l0,l1,l22,l25,l19); if (l26 === undefined) break b2497;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2501: {
if (l3 === undefined) break b2501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2502: {
return l2;
}
}
function f444(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2503: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2503;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2503;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2503;
if ((l7 === false)) break b2503;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2504: {
if (l3 === undefined) break b2504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2505: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2505;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2505;
l6 = null;
if (!Q(l5, l6)) break b2505;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2508: {
l2 = new RegoSet();
}
b2509: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2509;
{
const k2510 = keysOf(l4), v2510 = valuesOf(l4);
for (let n2510 = 0; n2510 < v2510.length; n2510++) {
l5 = k2510 === null ? n2510 : k2510[n2510];
l6 = v2510[n2510];
b2511: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2511;
if (!(l9 === "unset")) break b2511;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2511;
l12 = l11;
l13 = new O8(l12);
l2.add(l13);
}
}
}
}
b2512: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2512;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2512;
if ((l5 === false)) break b2512;
b2513: {
l6 = f438(l0,l1); if (l6 === undefined) break b2513;
if ((l6 === false)) break b2513;
break b2512;}
l7 = new O9("changed_on");
l2.add(l7);
}
b2514: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2514;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2514;
if ((l5 === false)) break b2514;
b2515: {
l6 = f445(l0,l1); if (l6 === undefined) break b2515;
if ((l6 === false)) break b2515;
break b2514;}
l7 = new O9("same_as_previous");
l2.add(l7);
}
b2516: {
return l2;
}
}
function f446(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2517: {
l3 = undefined;
l4 = [];
b2518: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2519 = keysOf(l6), v2519 = valuesOf(l6);
for (let n2519 = 0; n2519 < v2519.length; n2519++) {
l7 = k2519 === null ? n2519 : k2519[n2519];
l8 = v2519[n2519];
b2520: {
l9 = l7;
l10 = l8;
l11 = f441(l0,l1); if (l11 === undefined) break b2520;
l12 = D(l11, l10); if (l12 === undefined) break b2520;
if ((l12 === false)) break b2520;
l13 = f436(l0,l1); if (l13 === undefined) break b2520;
l14 = D(l13, l10); if (l14 === undefined) break b2520;
l15 = l14;
l16 = f70(l0,l1,"change_password",l15); if (l16 === undefined) break b2520;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2521: {
if (l3 === undefined) break b2521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2522: {
return l2;
}
}
function f447(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2523: {
b2524: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2524;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2524;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2524;
if ((l9 === false)) break b2524;
l10 = f441(l0,l1); if (l10 === undefined) break b2524;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2525: {
if (l3 !== undefined) break b2525;
l4 = new RegoSet();
b2526: {
l5 = f436(l0,l1); if (l5 === undefined) break b2526;
{
const k2527 = keysOf(l5), v2527 = valuesOf(l5);
for (let n2527 = 0; n2527 < v2527.length; n2527++) {
l6 = k2527 === null ? n2527 : k2527[n2527];
l7 = v2527[n2527];
b2528: {
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
b2529: {
if (l3 === undefined) break b2529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2530: {
return l2;
}
}
function f448(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function f449(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2531: {
b2532: {
l4 = undefined;
l5 = l3;
l6 = f441(l0,l1); if (l6 === undefined) break b2532;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2532;
if ((l8 === false)) break b2532;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2533: {
if (l4 !== undefined) break b2533;
l5 = l3;
l6 = f436(l0,l1); if (l6 === undefined) break b2533;
l7 = D(l6, l5); if (l7 === undefined) break b2533;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2533;
if (!(l8 === "unset")) break b2533;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2534: {
if (l4 !== undefined) break b2534;
l5 = l3;
l6 = new O66("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2534;
l9 = l8;
l10 = new RegoSet();
b2535: {
l11 = f446(l0,l1); if (l11 === undefined) break b2535;
{
const k2536 = keysOf(l11), v2536 = valuesOf(l11);
for (let n2536 = 0; n2536 < v2536.length; n2536++) {
l12 = k2536 === null ? n2536 : k2536[n2536];
l13 = v2536[n2536];
b2537: {
l14 = l12;
if (!O(l13)) break b2537;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2537;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2537;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2534;
if ((l20 === false)) break b2534;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2538: {
if (l4 !== undefined) break b2538;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2539: {
if (l4 === undefined) break b2539;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2540: {
return l2;
}
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2541: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2541;
l5 = l4;
l6 = f436(l0,l1); if (l6 === undefined) break b2541;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2541;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2541;
l9 = l8;
l10 = f48(l0,l1,l5,l9); if (l10 === undefined) break b2541;
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
function f450(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2544: {
b2545: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2545;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2545;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2545;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2545;
if ((l8 === false)) break b2545;
l9 = f438(l0,l1); if (l9 === undefined) break b2545;
l10 = l9;
l11 = f436(l0,l1); if (l11 === undefined) break b2545;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2545;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2545;
l14 = l13;
l15 = f436(l0,l1); if (l15 === undefined) break b2545;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2545;
l17 = l16;
l18 = new Bare();
b2546: {
l19 = f439(l0,l1); if (l19 === undefined) break b2546;
l18["expires_on"] = l19;
}
b2547: {
l20 = f450(l0,l1); if (l20 === undefined) break b2547;
l18["may_change_from"] = l20;
}
b2548: {
b2549: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2549;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2549;
l24 = D(l23, "values"); if (l24 === undefined) break b2549;
l21 = merge(l24, l18);
break b2548;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f315(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2545;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2550: {
if (l3 !== undefined) break b2550;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2551: {
if (l3 === undefined) break b2551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2552: {
return l2;
}
}
function f451(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2553: {
b2554: {
l3 = undefined;
b2555: {
l4 = f436(l0,l1); if (l4 === undefined) break b2555;
if ((l4 === false)) break b2555;
break b2554;}
l5 = f437(l0,l1); if (l5 === undefined) break b2554;
l6 = l5;
l7 = [];
b2556: {
l8 = f435(l0,l1); if (l8 === undefined) break b2556;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2554;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2557: {
if (l3 !== undefined) break b2557;
l4 = f444(l0,l1); if (l4 === undefined) break b2557;
l5 = l4;
l6 = f446(l0,l1); if (l6 === undefined) break b2557;
l7 = l6;
l8 = f121(l0,l1,l5,l7); if (l8 === undefined) break b2557;
l9 = l8;
l10 = f447(l0,l1); if (l10 === undefined) break b2557;
l11 = l10;
l12 = [l11];
l13 = f75(l0,l1,l12); if (l13 === undefined) break b2557;
l14 = l13;
l15 = f437(l0,l1); if (l15 === undefined) break b2557;
l16 = l15;
l17 = f435(l0,l1); if (l17 === undefined) break b2557;
l18 = l17;
l19 = new RegoSet();
b2558: {
l20 = f448(l0,l1); if (l20 === undefined) break b2558;
{
const k2559 = keysOf(l20), v2559 = valuesOf(l20);
for (let n2559 = 0; n2559 < v2559.length; n2559++) {
l21 = k2559 === null ? n2559 : k2559[n2559];
l22 = v2559[n2559];
b2560: {
l23 = l21;
l24 = l22;
l25 = f436(l0,l1); if (l25 === undefined) break b2560;
l26 = D(l25, l24); if (l26 === undefined) break b2560;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2560;
l29 = l28;
{
const k2561 = keysOf(l29), v2561 = valuesOf(l29);
for (let n2561 = 0; n2561 < v2561.length; n2561++) {
l30 = k2561 === null ? n2561 : k2561[n2561];
l31 = v2561[n2561];
b2562: {
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
b2563: {
l36 = f88(l0,l1,"checks"); if (l36 === undefined) break b2563;
if ((l36 === false)) break b2563;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2564 = keysOf(l38), v2564 = valuesOf(l38);
for (let n2564 = 0; n2564 < v2564.length; n2564++) {
l39 = k2564 === null ? n2564 : k2564[n2564];
l40 = v2564[n2564];
b2565: {
l41 = l39;
l42 = l40;
l43 = f436(l0,l1); if (l43 === undefined) break b2565;
l44 = D(l43, l42); if (l44 === undefined) break b2565;
if ((l44 === false)) break b2565;
l45 = f449(l0,l1,l42); if (l45 === undefined) break b2565;
l46 = l45;
l47 = f443(l0,l1); if (l47 === undefined) break b2565;
l48 = D(l47, l42); if (l48 === undefined) break b2565;
l49 = l48;
l50 = f436(l0,l1); if (l50 === undefined) break b2565;
l51 = D(l50, l42); if (l51 === undefined) break b2565;
l52 = l51;
l53 = f130(l0,l1,l49,l52,l46); if (l53 === undefined) break b2565;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f446(l0,l1); if (l56 === undefined) break b2557;
l57 = l56;
l58 = f444(l0,l1); if (l58 === undefined) break b2557;
l59 = l58;
l60 = new Bare();
b2566: {
l61 = f439(l0,l1); if (l61 === undefined) break b2566;
l60["expires_on"] = l61;
}
b2567: {
l62 = f450(l0,l1); if (l62 === undefined) break b2567;
l60["may_change_from"] = l62;
}
b2568: {
b2569: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2569;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2569;
l66 = D(l65, "values"); if (l66 === undefined) break b2569;
l63 = merge(l66, l60);
break b2568;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2570: {
l69 = f448(l0,l1); if (l69 === undefined) break b2570;
{
const k2571 = keysOf(l69), v2571 = valuesOf(l69);
for (let n2571 = 0; n2571 < v2571.length; n2571++) {
l70 = k2571 === null ? n2571 : k2571[n2571];
l71 = v2571[n2571];
b2572: {
l72 = l70;
l73 = l71;
l74 = f436(l0,l1); if (l74 === undefined) break b2572;
l75 = D(l74, l73); if (l75 === undefined) break b2572;
l76 = l75;
l77 = f86(l0,l1,l76); if (l77 === undefined) break b2572;
l78 = l77;
{
const k2573 = keysOf(l78), v2573 = valuesOf(l78);
for (let n2573 = 0; n2573 < v2573.length; n2573++) {
l79 = k2573 === null ? n2573 : k2573[n2573];
l80 = v2573[n2573];
b2574: {
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
l84 = f451(l0,l1); if (l84 === undefined) break b2557;
l85 = l84;
l86 = new O57(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f28(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2557;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2575: {
if (l3 === undefined) break b2575;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2576: {
return l2;
}
}
function f452(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2577: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2577;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2577;
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
function f453(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2580: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2580;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2580;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2580;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2581: {
if (l3 === undefined) break b2581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2582: {
return l2;
}
}
function f454(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f455(l0,l1) {
let l3,l2;
b2583: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2584: {
if (l3 === undefined) break b2584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2585: {
return l2;
}
}
function g456(l0,l1) {
let l3,l4,l2;
b2586: {
l3 = undefined;
l4 = new O47("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2589: {
b2590: {
l3 = undefined;
b2591: {
l4 = f454(l0,l1); if (l4 === undefined) break b2591;
if ((l4 === false)) break b2591;
break b2590;}
l5 = f455(l0,l1); if (l5 === undefined) break b2590;
l6 = l5;
l7 = [];
b2592: {
l8 = f453(l0,l1); if (l8 === undefined) break b2592;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2590;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2593: {
if (l3 !== undefined) break b2593;
l4 = f456(l0,l1); if (l4 === undefined) break b2593;
l5 = l4;
l6 = f453(l0,l1); if (l6 === undefined) break b2593;
l7 = l6;
l8 = f454(l0,l1); if (l8 === undefined) break b2593;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b2593;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2594: {
if (l3 === undefined) break b2594;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2595: {
return l2;
}
}
function f457(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2596: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2596;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2596;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2597: {
if (l3 === undefined) break b2597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2598: {
return l2;
}
}
function f458(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2599: {
l3 = undefined;
l4 = f458(l0,l1); if (l4 === undefined) break b2599;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2599;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2599;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2600: {
if (l3 === undefined) break b2600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2601: {
return l2;
}
}
function f459(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f460(l0,l1) {
let l3,l2;
b2602: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2603: {
if (l3 === undefined) break b2603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2604: {
return l2;
}
}
function g461(l0,l1) {
let l3,l4,l2;
b2605: {
l3 = undefined;
l4 = new O47("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2608: {
b2609: {
l3 = undefined;
b2610: {
l4 = f459(l0,l1); if (l4 === undefined) break b2610;
if ((l4 === false)) break b2610;
break b2609;}
l5 = f460(l0,l1); if (l5 === undefined) break b2609;
l6 = l5;
l7 = [];
b2611: {
l8 = f458(l0,l1); if (l8 === undefined) break b2611;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2609;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2612: {
if (l3 !== undefined) break b2612;
l4 = f461(l0,l1); if (l4 === undefined) break b2612;
l5 = l4;
l6 = f458(l0,l1); if (l6 === undefined) break b2612;
l7 = l6;
l8 = f459(l0,l1); if (l8 === undefined) break b2612;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b2612;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2613: {
if (l3 === undefined) break b2613;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2614: {
return l2;
}
}
function f462(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g463(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2615: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2615;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2615;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2616: {
if (l3 === undefined) break b2616;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2617: {
return l2;
}
}
function f463(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2618: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2618;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2618;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2618;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2619: {
if (l3 === undefined) break b2619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2620: {
return l2;
}
}
function f464(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f465(l0,l1) {
let l3,l2;
b2621: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2622: {
if (l3 === undefined) break b2622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2623: {
return l2;
}
}
function g466(l0,l1) {
let l3,l4,l5,l2;
b2624: {
l3 = undefined;
l4 = new O67("purpose_limitation");
l5 = new O68("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2627: {
b2628: {
l3 = undefined;
b2629: {
l4 = f464(l0,l1); if (l4 === undefined) break b2629;
if ((l4 === false)) break b2629;
break b2628;}
l5 = f465(l0,l1); if (l5 === undefined) break b2628;
l6 = l5;
l7 = [];
b2630: {
l8 = f463(l0,l1); if (l8 === undefined) break b2630;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2628;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2631: {
if (l3 !== undefined) break b2631;
l4 = f466(l0,l1); if (l4 === undefined) break b2631;
l5 = l4;
l6 = f463(l0,l1); if (l6 === undefined) break b2631;
l7 = l6;
l8 = f464(l0,l1); if (l8 === undefined) break b2631;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b2631;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2632: {
if (l3 === undefined) break b2632;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2633: {
return l2;
}
}
function f467(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2634: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2634;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2634;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2635: {
if (l3 === undefined) break b2635;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2636: {
return l2;
}
}
function f468(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2637: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2637;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2637;
l6 = l5;
l7 = f468(l0,l1); if (l7 === undefined) break b2637;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2637;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2637;
l10 = D(l9, l6); if (l10 === undefined) break b2637;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2638: {
if (l3 === undefined) break b2638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2639: {
return l2;
}
}
function f469(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2640: {
l3 = undefined;
l4 = ["required_fields","one_of"];
l5 = l4;
{
const k2641 = keysOf(l5), v2641 = valuesOf(l5);
for (let n2641 = 0; n2641 < v2641.length; n2641++) {
l6 = k2641 === null ? n2641 : k2641[n2641];
l7 = v2641[n2641];
b2642: {
l8 = l6;
l9 = l7;
l10 = f469(l0,l1); if (l10 === undefined) break b2642;
l11 = D(l10, l9); if (l11 === undefined) break b2642;
if ((l11 === false)) break b2642;
l12 = f469(l0,l1); if (l12 === undefined) break b2642;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
}
}
}
b2643: {
if (l3 === undefined) break b2643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2644: {
return l2;
}
}
function f470(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f471(l0,l1) {
let l3,l2;
b2645: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2646: {
if (l3 === undefined) break b2646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2647: {
return l2;
}
}
function g472(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2648: {
l2 = new Bare();
}
b2649: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2649;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2649;
{
const k2650 = keysOf(l5), v2650 = valuesOf(l5);
for (let n2650 = 0; n2650 < v2650.length; n2650++) {
l6 = k2650 === null ? n2650 : k2650[n2650];
l7 = v2650[n2650];
b2651: {
l8 = l6;
l9 = l7;
l10 = f22(l0,l1,l9); if (l10 === undefined) break b2651;
if ((l10 === false)) break b2651;
insertOnce(l2, l8, true);
}
}
}
}
b2652: {
return l2;
}
}
function f472(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function f473(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2653: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2653;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2653;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2653;
if ((l14 === false)) break b2653;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2653;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2653;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2653;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2653;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2653;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2653;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2654: {
if (l5 === undefined) break b2654;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2655: {
return l2;
}
}
function f474(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2656: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2656;
l7 = l6;
l8 = l7;
l9 = undefined;
b2657: {
b2658: {
if (!Array.isArray(l8)) break b2658;
break b2657;
}
b2659: {
if (!O(l8)) break b2659;
break b2657;
}
b2660: {
if (!(l8 instanceof RegoSet)) break b2660;
break b2657;
}
break b2656;
}
{
const k2661 = keysOf(l8), v2661 = valuesOf(l8);
for (let n2661 = 0; n2661 < v2661.length; n2661++) {
l11 = k2661 === null ? n2661 : k2661[n2661];
l12 = v2661[n2661];
b2662: {
l13 = l11;
l10 = undefined;
b2663: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2663;
if ((l16 === false)) break b2663;
l10 = true;
}
if (l10 !== undefined) break b2662;
l9 = true;
}
}
}
if (l9 !== undefined) break b2656;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2664: {
if (l4 === undefined) break b2664;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2665: {
return l2;
}
}
function f475(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2666: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2666;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2666;
if ((l12 === false)) break b2666;
l13 = f474(l0,l1,l5); if (l13 === undefined) break b2666;
if ((l13 === false)) break b2666;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2667: {
if (l4 === undefined) break b2667;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2668: {
return l2;
}
}
function f476(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2669: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2669;
l11 = l10;
{
const k2670 = keysOf(l11), v2670 = valuesOf(l11);
for (let n2670 = 0; n2670 < v2670.length; n2670++) {
l12 = k2670 === null ? n2670 : k2670[n2670];
l13 = v2670[n2670];
b2671: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2671;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2671;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2671;
l21 = D(l20, l15); if (l21 === undefined) break b2671;
b2672: {
b2673: {
break b2672;
}
break b2671;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2671;
if ((l26 === false)) break b2671;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2674: {
if (l6 === undefined) break b2674;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2675: {
return l2;
}
}
function f477(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2676: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f476(l0,l1,l6,l8,l9); if (l10 === undefined) break b2676;
if ((l10 === false)) break b2676;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2677: {
if (l5 === undefined) break b2677;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2678: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2678;
{
const k2679 = keysOf(l8), v2679 = valuesOf(l8);
for (let n2679 = 0; n2679 < v2679.length; n2679++) {
l9 = k2679 === null ? n2679 : k2679[n2679];
l10 = v2679[n2679];
b2680: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2680;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2680;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2680;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2680;
if ((l21 === false)) break b2680;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2680;
l24 = l23;
if (!Q(l24, l12)) break b2680;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2680;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f476(l0,l1,l27,l28,l29); if (l30 === undefined) break b2680;
if ((l30 === false)) break b2680;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2681: {
if (l5 === undefined) break b2681;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2682: {
return l2;
}
}
function f478(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2683: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2683;
{
const k2684 = keysOf(l8), v2684 = valuesOf(l8);
for (let n2684 = 0; n2684 < v2684.length; n2684++) {
l9 = k2684 === null ? n2684 : k2684[n2684];
l10 = v2684[n2684];
b2685: {
l11 = l9;
l12 = l10;
l13 = f473(l0,l1,l6,l12); if (l13 === undefined) break b2685;
l14 = l13;
if (!Array.isArray(l14)) break b2685;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2685;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2685;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2685;
l20 = l18;
l21 = f475(l0,l1,l19); if (l21 === undefined) break b2685;
if ((l21 === false)) break b2685;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2685;
{
const k2686 = keysOf(l22), v2686 = valuesOf(l22);
for (let n2686 = 0; n2686 < v2686.length; n2686++) {
l23 = k2686 === null ? n2686 : k2686[n2686];
l24 = v2686[n2686];
b2687: {
l25 = l23;
l26 = l24;
l27 = f473(l0,l1,l20,l26); if (l27 === undefined) break b2687;
l28 = l27;
if (!Array.isArray(l28)) break b2687;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2687;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2687;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2687;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f476(l0,l1,l33,l35,l36); if (l37 === undefined) break b2687;
if ((l37 === false)) break b2687;
l38 = f477(l0,l1,l34,l7); if (l38 === undefined) break b2687;
if ((l38 === false)) break b2687;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2688: {
if (l5 === undefined) break b2688;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2689: {
return l2;
}
}
function f479(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2690: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2690;
l9 = l8;
{
const k2691 = keysOf(l9), v2691 = valuesOf(l9);
for (let n2691 = 0; n2691 < v2691.length; n2691++) {
l10 = k2691 === null ? n2691 : k2691[n2691];
l11 = v2691[n2691];
b2692: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2692;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2692;
l16 = D(l15, l13); if (l16 === undefined) break b2692;
b2693: {
b2694: {
break b2693;
}
break b2692;
}
if (!Q(l16, l5)) break b2692;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2695: {
if (l4 === undefined) break b2695;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2696: {
return l2;
}
}
function f480(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
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
l6 = b_split(l5,"."); if (l6 === undefined) break b2699;
l7 = l6;
if (!Array.isArray(l7)) break b2699;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2699;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2699;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2699;
l13 = l11;
l14 = f479(l0,l1,l12); if (l14 === undefined) break b2699;
if ((l14 === false)) break b2699;
l15 = b_count(l13); if (l15 === undefined) break b2699;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2699;
if ((l18 === false)) break b2699;
l19 = f474(l0,l1,l13); if (l19 === undefined) break b2699;
if ((l19 === false)) break b2699;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2700: {
if (l4 === undefined) break b2700;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2701: {
return l2;
}
}
function f481(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2702: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2702;
l7 = l6;
if (!Array.isArray(l7)) break b2702;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2702;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2702;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2702;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f476(l0,l1,l12,l14,l15); if (l16 === undefined) break b2702;
if ((l16 === false)) break b2702;
l17 = f479(l0,l1,l13); if (l17 === undefined) break b2702;
if ((l17 === false)) break b2702;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2703: {
if (l4 === undefined) break b2703;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2704: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2704;
l7 = l6;
if (!Array.isArray(l7)) break b2704;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2704;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2704;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2704;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2704;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f476(l0,l1,l12,l15,l16); if (l17 === undefined) break b2704;
if ((l17 === false)) break b2704;
l18 = f479(l0,l1,l13); if (l18 === undefined) break b2704;
if ((l18 === false)) break b2704;
l19 = f480(l0,l1,l14); if (l19 === undefined) break b2704;
if ((l19 === false)) break b2704;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2705: {
if (l4 === undefined) break b2705;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2706: {
return l2;
}
}
function f482(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2707: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2707;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2707;
l9 = f474(l0,l1,l5); if (l9 === undefined) break b2707;
if ((l9 === false)) break b2707;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2708: {
if (l4 === undefined) break b2708;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2709: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2709;
l7 = l6;
if (!Array.isArray(l7)) break b2709;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2709;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2709;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2709;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2709;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2709;
l17 = b_count(l13); if (l17 === undefined) break b2709;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2709;
l20 = f474(l0,l1,l12); if (l20 === undefined) break b2709;
if ((l20 === false)) break b2709;
l21 = f474(l0,l1,l13); if (l21 === undefined) break b2709;
if ((l21 === false)) break b2709;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2710: {
if (l4 === undefined) break b2710;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2711: {
return l2;
}
}
function f483(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2712: {
l4 = undefined;
l5 = l3;
l6 = f481(l0,l1,l5); if (l6 === undefined) break b2712;
if ((l6 === false)) break b2712;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2713: {
if (l4 === undefined) break b2713;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2714: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2714;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2714;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2714;
if ((l13 === false)) break b2714;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2714;
l16 = l15;
if (!(l16 === "Z")) break b2714;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2714;
l19 = l18;
l20 = f481(l0,l1,l19); if (l20 === undefined) break b2714;
if ((l20 === false)) break b2714;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2715: {
if (l4 === undefined) break b2715;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2716: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2717 = keysOf(l7), v2717 = valuesOf(l7);
for (let n2717 = 0; n2717 < v2717.length; n2717++) {
l8 = k2717 === null ? n2717 : k2717[n2717];
l9 = v2717[n2717];
b2718: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2718;
l13 = l12;
if (!Array.isArray(l13)) break b2718;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2718;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2718;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2718;
l19 = l17;
l20 = f481(l0,l1,l18); if (l20 === undefined) break b2718;
if ((l20 === false)) break b2718;
l21 = f482(l0,l1,l19); if (l21 === undefined) break b2718;
if ((l21 === false)) break b2718;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2719: {
if (l4 === undefined) break b2719;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2720: {
return l2;
}
}
function f484(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2721: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b2721;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2721;
l12 = l11;
l13 = l12;
l14 = [];
b2722: {
{
const k2723 = keysOf(l13), v2723 = valuesOf(l13);
for (let n2723 = 0; n2723 < v2723.length; n2723++) {
l15 = k2723 === null ? n2723 : k2723[n2723];
l16 = v2723[n2723];
b2724: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2724;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2724;
if ((l21 === false)) break b2724;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2721;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2721;
l27 = l26;
l28 = f478(l0,l1,l27,l7); if (l28 === undefined) break b2721;
if ((l28 === false)) break b2721;
l29 = b_max(l22); if (l29 === undefined) break b2721;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2721;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2721;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2721;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2721;
l39 = l38;
if (!Q(l34, l39)) break b2721;
l40 = b_max(l22); if (l40 === undefined) break b2721;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2721;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2721;
l47 = l46;
l48 = f483(l0,l1,l47); if (l48 === undefined) break b2721;
if ((l48 === false)) break b2721;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2725: {
if (l5 === undefined) break b2725;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2726: {
return l2;
}
}
function f485(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2727: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2727;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2727;
l8 = D(l7, l5); if (l8 === undefined) break b2727;
l9 = l8;
l10 = f470(l0,l1); if (l10 === undefined) break b2727;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2727;
l12 = l11;
l13 = f484(l0,l1,l9,l12); if (l13 === undefined) break b2727;
if ((l13 === false)) break b2727;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2728: {
if (l4 === undefined) break b2728;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2729: {
return l2;
}
}
function g486(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2730: {
l2 = new RegoSet();
}
b2731: {
l3 = undefined;
l4 = f472(l0,l1); if (l4 === undefined) break b2731;
{
const k2732 = keysOf(l4), v2732 = valuesOf(l4);
for (let n2732 = 0; n2732 < v2732.length; n2732++) {
l5 = k2732 === null ? n2732 : k2732[n2732];
l6 = v2732[n2732];
b2733: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2734: {
l3 = undefined;
l4 = f485(l0,l1,"date"); if (l4 === undefined) break b2734;
if ((l4 === false)) break b2734;
l2.add("time");
}
b2735: {
l3 = undefined;
l4 = f485(l0,l1,"time"); if (l4 === undefined) break b2735;
if ((l4 === false)) break b2735;
l2.add("date");
}
b2736: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2736;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2736;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2736;
if (!(l6 === true)) break b2736;
l2.add("stamped");
}
b2737: {
return l2;
}
}
function f486(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2738: {
l2 = new RegoSet();
}
b2739: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2739;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2739;
{
const k2740 = keysOf(l5), v2740 = valuesOf(l5);
for (let n2740 = 0; n2740 < v2740.length; n2740++) {
l6 = k2740 === null ? n2740 : k2740[n2740];
l7 = v2740[n2740];
b2741: {
l8 = l6;
l9 = l7;
l10 = f486(l0,l1); if (l10 === undefined) break b2741;
l11 = l10;
b2742: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2742;
if ((l12 === false)) break b2742;
break b2741;}
l13 = [l9,"missing"];
l14 = b_concat("_",l13); if (l14 === undefined) break b2741;
l15 = l14;
l16 = f470(l0,l1); if (l16 === undefined) break b2741;
l17 = l16;
l18 = f18(l0,l1,l15,l17); if (l18 === undefined) break b2741;
l19 = l18;
l2.add(l19);
}
}
}
}
b2743: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2743;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2743;
if ((l5 === false)) break b2743;
l6 = new RegoSet();
b2744: {
l7 = f470(l0,l1); if (l7 === undefined) break b2744;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2744;
{
const k2745 = keysOf(l8), v2745 = valuesOf(l8);
for (let n2745 = 0; n2745 < v2745.length; n2745++) {
l9 = k2745 === null ? n2745 : k2745[n2745];
l10 = v2745[n2745];
b2746: {
l11 = l9;
l12 = l10;
l13 = f486(l0,l1); if (l13 === undefined) break b2746;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2746;
if ((l15 === false)) break b2746;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2743;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2743;
l20 = f470(l0,l1); if (l20 === undefined) break b2743;
l21 = l20;
l22 = f18(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2743;
l23 = l22;
l2.add(l23);
}
b2747: {
return l2;
}
}
function f487(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2748: {
l2 = new RegoSet();
}
b2749: {
l3 = undefined;
l4 = f470(l0,l1); if (l4 === undefined) break b2749;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2749;
if (!(l5 === "unset")) break b2749;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2749;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2749;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2749;
l11 = l10;
l12 = new O8(l11);
l2.add(l12);
}
b2750: {
return l2;
}
}
function f488(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2751: {
l3 = undefined;
l4 = new RegoSet();
b2752: {
l5 = new O69("time","date");
l6 = l5;
{
const k2753 = keysOf(l6), v2753 = valuesOf(l6);
for (let n2753 = 0; n2753 < v2753.length; n2753++) {
l7 = k2753 === null ? n2753 : k2753[n2753];
l8 = v2753[n2753];
b2754: {
l9 = l7;
l10 = l8;
l11 = f485(l0,l1,l9); if (l11 === undefined) break b2754;
if ((l11 === false)) break b2754;
b2755: {
l12 = f472(l0,l1); if (l12 === undefined) break b2755;
l13 = D(l12, l10); if (l13 === undefined) break b2755;
if ((l13 === false)) break b2755;
break b2754;}
l14 = f470(l0,l1); if (l14 === undefined) break b2754;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2754;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2754;
l18 = l17;
{
const k2756 = keysOf(l18), v2756 = valuesOf(l18);
for (let n2756 = 0; n2756 < v2756.length; n2756++) {
l19 = k2756 === null ? n2756 : k2756[n2756];
l20 = v2756[n2756];
b2757: {
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
b2758: {
if (l3 === undefined) break b2758;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2759: {
return l2;
}
}
function f489(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2760: {
l3 = undefined;
l4 = [];
b2761: {
l5 = f470(l0,l1); if (l5 === undefined) break b2761;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2761;
{
const k2762 = keysOf(l6), v2762 = valuesOf(l6);
for (let n2762 = 0; n2762 < v2762.length; n2762++) {
l7 = k2762 === null ? n2762 : k2762[n2762];
l8 = v2762[n2762];
b2763: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2763;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2764: {
if (l3 === undefined) break b2764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2765: {
return l2;
}
}
function f490(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2766: {
b2767: {
l3 = undefined;
b2768: {
l4 = f470(l0,l1); if (l4 === undefined) break b2768;
if ((l4 === false)) break b2768;
break b2767;}
l5 = f471(l0,l1); if (l5 === undefined) break b2767;
l6 = l5;
l7 = [];
b2769: {
l8 = f468(l0,l1); if (l8 === undefined) break b2769;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b2767;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2770: {
if (l3 !== undefined) break b2770;
l4 = f487(l0,l1); if (l4 === undefined) break b2770;
l5 = l4;
l6 = f488(l0,l1); if (l6 === undefined) break b2770;
l7 = l6;
l8 = f121(l0,l1,l5,l7); if (l8 === undefined) break b2770;
l9 = l8;
l10 = f470(l0,l1); if (l10 === undefined) break b2770;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2770;
l13 = l12;
l14 = f489(l0,l1); if (l14 === undefined) break b2770;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2770;
l17 = l16;
l18 = f470(l0,l1); if (l18 === undefined) break b2770;
l19 = l18;
l20 = f86(l0,l1,l19); if (l20 === undefined) break b2770;
l21 = l20;
l22 = f471(l0,l1); if (l22 === undefined) break b2770;
l23 = l22;
l24 = f468(l0,l1); if (l24 === undefined) break b2770;
l25 = l24;
l26 = [];
b2771: {
l27 = f88(l0,l1,"checks"); if (l27 === undefined) break b2771;
if ((l27 === false)) break b2771;
l28 = f490(l0,l1); if (l28 === undefined) break b2771;
l29 = l28;
l30 = [];
b2772: {
l31 = "statement_missing";
l32 = f470(l0,l1); if (l32 === undefined) break b2772;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2772;
if ((l33 === false)) break b2772;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2771;
l36 = l35;
{
const k2773 = keysOf(l36), v2773 = valuesOf(l36);
for (let n2773 = 0; n2773 < v2773.length; n2773++) {
l37 = k2773 === null ? n2773 : k2773[n2773];
l38 = v2773[n2773];
b2774: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2775: {
l42 = f487(l0,l1); if (l42 === undefined) break b2775;
{
const k2776 = keysOf(l42), v2776 = valuesOf(l42);
for (let n2776 = 0; n2776 < v2776.length; n2776++) {
l43 = k2776 === null ? n2776 : k2776[n2776];
l44 = v2776[n2776];
b2777: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2777;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f488(l0,l1); if (l50 === undefined) break b2774;
l51 = l50;
l52 = f230(l0,l1,l40,l49,l51); if (l52 === undefined) break b2774;
l53 = l52;
l54 = l53;
l55 = f470(l0,l1); if (l55 === undefined) break b2774;
l56 = l55;
l57 = f130(l0,l1,l40,l56,l54); if (l57 === undefined) break b2774;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f488(l0,l1); if (l60 === undefined) break b2770;
l61 = l60;
l62 = [];
b2778: {
l63 = f487(l0,l1); if (l63 === undefined) break b2778;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2778;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2778;
if ((l68 === false)) break b2778;
l69 = f470(l0,l1); if (l69 === undefined) break b2778;
l70 = l69;
l71 = f70(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2778;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f487(l0,l1); if (l74 === undefined) break b2770;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f28(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2770;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2779: {
if (l3 === undefined) break b2779;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2780: {
return l2;
}
}
function f491(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2781: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2781;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2781;
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
function f492(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g493(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2784: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2784;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2784;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2784;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2785: {
if (l3 === undefined) break b2785;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2786: {
return l2;
}
}
function f493(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function f494(l0,l1) {
let l3,l2;
b2787: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2788: {
if (l3 === undefined) break b2788;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2789: {
return l2;
}
}
function f495(l0,l1) {
let l3,l4,l5,l6,l2;
b2790: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2790;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2790;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2791: {
if (l3 === undefined) break b2791;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2792: {
return l2;
}
}
function g496(l0,l1) {
let l3,l4,l5,l6,l2;
b2793: {
l3 = undefined;
l4 = f493(l0,l1); if (l4 === undefined) break b2793;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2793;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2794: {
if (l3 === undefined) break b2794;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2795: {
return l2;
}
}
function f496(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g497(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2796: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2796;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2796;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2796;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2797: {
if (l3 === undefined) break b2797;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2798: {
return l2;
}
}
function f497(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2799: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2799;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2799;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2799;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2800: {
if (l3 === undefined) break b2800;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2801: {
return l2;
}
}
function f498(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f499(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2802: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2802;
if ((l10 === false)) break b2802;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2803: {
if (l6 === undefined) break b2803;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2804: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f103(l0,l1,l7,l8,l9); if (l10 === undefined) break b2804;
if ((l10 === false)) break b2804;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2805: {
if (l6 === undefined) break b2805;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2806: {
return l2;
}
}
function f500(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2807: {
l4 = undefined;
l5 = l3;
l6 = f496(l0,l1); if (l6 === undefined) break b2807;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2807;
l8 = l7;
l9 = f350(l0,l1,l5,l8); if (l9 === undefined) break b2807;
l10 = l9;
l11 = f496(l0,l1); if (l11 === undefined) break b2807;
l12 = H(l11) ? l11.unit_not_listed : undefined; if (l12 === undefined && (l12 = S(l11, "unit_not_listed")) === undefined) break b2807;
l13 = H(l12) ? l12.district_sections : undefined; if (l13 === undefined && (l13 = S(l12, "district_sections")) === undefined) break b2807;
l14 = l13;
l15 = b_internal_member_2(l10,l14); if (l15 === undefined) break b2807;
if ((l15 === false)) break b2807;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2808: {
if (l4 === undefined) break b2808;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2809: {
return l2;
}
}
function g501(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2810: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2810;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2810;
l6 = l5;
l7 = f500(l0,l1,l6); if (l7 === undefined) break b2810;
if ((l7 === false)) break b2810;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2811: {
if (l3 === undefined) break b2811;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2812: {
return l2;
}
}
function f501(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2813: {
l3 = undefined;
l4 = f498(l0,l1); if (l4 === undefined) break b2813;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2813;
if ((l5 === false)) break b2813;
b2814: {
l6 = f501(l0,l1); if (l6 === undefined) break b2814;
if ((l6 === false)) break b2814;
break b2813;}
l7 = f495(l0,l1); if (l7 === undefined) break b2813;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2813;
l9 = l8;
l10 = f100(l0,l1,l9); if (l10 === undefined) break b2813;
l11 = l10;
l12 = f498(l0,l1); if (l12 === undefined) break b2813;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2813;
l14 = l13;
l15 = f101(l0,l1,l11,l14); if (l15 === undefined) break b2813;
l16 = l15;
{
const k2815 = keysOf(l16), v2815 = valuesOf(l16);
for (let n2815 = 0; n2815 < v2815.length; n2815++) {
l17 = k2815 === null ? n2815 : k2815[n2815];
l18 = v2815[n2815];
b2816: {
l19 = l17;
l20 = l18;
l21 = f500(l0,l1,l20); if (l21 === undefined) break b2816;
if ((l21 === false)) break b2816;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2817: {
if (l3 === undefined) break b2817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2818: {
return l2;
}
}
function f502(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2819: {
l2 = new Bare();
}
b2820: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2820;
{
const k2821 = keysOf(l4), v2821 = valuesOf(l4);
for (let n2821 = 0; n2821 < v2821.length; n2821++) {
l5 = k2821 === null ? n2821 : k2821[n2821];
l6 = v2821[n2821];
b2822: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2822;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2823: {
return l2;
}
}
function f503(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2824: {
l2 = new RegoSet();
}
b2825: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2825;
{
const k2826 = keysOf(l4), v2826 = valuesOf(l4);
for (let n2826 = 0; n2826 < v2826.length; n2826++) {
l5 = k2826 === null ? n2826 : k2826[n2826];
l6 = v2826[n2826];
b2827: {
l7 = l5;
l8 = l6;
b2828: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2828;
if ((l9 === false)) break b2828;
break b2827;}
l2.add(l7);
}
}
}
}
b2829: {
return l2;
}
}
function f504(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function f505(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2830: {
l4 = undefined;
l5 = l3;
l6 = f503(l0,l1); if (l6 === undefined) break b2830;
l7 = D(l6, l5); if (l7 === undefined) break b2830;
{
const k2831 = keysOf(l7), v2831 = valuesOf(l7);
for (let n2831 = 0; n2831 < v2831.length; n2831++) {
l8 = k2831 === null ? n2831 : k2831[n2831];
l9 = v2831[n2831];
b2832: {
l10 = l8;
l11 = l9;
l12 = f495(l0,l1); if (l12 === undefined) break b2832;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2832;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2832;
if ((l15 === false)) break b2832;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2833: {
if (l4 === undefined) break b2833;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2834: {
l4 = undefined;
l5 = l3;
l6 = f504(l0,l1); if (l6 === undefined) break b2834;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2834;
if ((l8 === false)) break b2834;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2835: {
if (l4 === undefined) break b2835;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2836: {
return l2;
}
}
function f506(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2837: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2837;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2837;
if ((l8 === false)) break b2837;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2837;
if ((l9 === false)) break b2837;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2838: {
if (l4 === undefined) break b2838;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2839: {
return l2;
}
}
function f507(l0,l1) {
let l3,l4,l5,l6,l2;
b2840: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2840;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2840;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2841: {
if (l3 === undefined) break b2841;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2842: {
return l2;
}
}
function f508(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2843: {
b2844: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2844;
l8 = f22(l0,l1,l6); if (l8 === undefined) break b2844;
if ((l8 === false)) break b2844;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2845: {
if (l5 !== undefined) break b2845;
l6 = l3;
l7 = l4;
l8 = f100(l0,l1,l6); if (l8 === undefined) break b2845;
l9 = l8;
l10 = f100(l0,l1,l7); if (l10 === undefined) break b2845;
l11 = l10;
if (!Q(l9, l11)) break b2845;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2846: {
if (l5 === undefined) break b2846;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2847: {
return l2;
}
}
function g509(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2848: {
l3 = undefined;
b2849: {
l4 = f496(l0,l1); if (l4 === undefined) break b2849;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2849;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2849;
if ((l6 === false)) break b2849;
break b2848;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2850: {
if (l3 === undefined) break b2850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2851: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2851;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2851;
l6 = l5;
l7 = f495(l0,l1); if (l7 === undefined) break b2851;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2851;
l9 = l8;
l10 = f508(l0,l1,l6,l9); if (l10 === undefined) break b2851;
if ((l10 === false)) break b2851;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2852: {
if (l3 === undefined) break b2852;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2853: {
return l2;
}
}
function f509(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function f510(l0,l1) {
let l3,l4,l5,l6,l2;
b2854: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2854;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2854;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2855: {
if (l3 === undefined) break b2855;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2856: {
return l2;
}
}
function g511(l0,l1) {
let l3,l4,l5,l2;
b2857: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2857;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2857;
if (!(l5 === false)) break b2857;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2858: {
if (l3 === undefined) break b2858;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2859: {
return l2;
}
}
function f511(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l3,l4,l5,l6,l2;
b2860: {
l3 = undefined;
b2861: {
l4 = f496(l0,l1); if (l4 === undefined) break b2861;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2861;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2861;
if ((l6 === false)) break b2861;
break b2860;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2862: {
if (l3 === undefined) break b2862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2863: {
l3 = undefined;
b2864: {
l4 = f511(l0,l1); if (l4 === undefined) break b2864;
if ((l4 === false)) break b2864;
break b2863;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2865: {
if (l3 === undefined) break b2865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2866: {
return l2;
}
}
function f512(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2867: {
l2 = new RegoSet();
}
b2868: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2868;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2868;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2868;
if ((l7 === false)) break b2868;
l2.add("user.unit");
}
b2869: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2869;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2869;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2869;
if ((l7 === false)) break b2869;
l2.add("user.post_ends_on");
}
b2870: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2870;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2870;
l6 = null;
if (!Q(l5, l6)) break b2870;
l2.add("user.post_ends_on");
}
b2871: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2871;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2871;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2871;
if ((l7 === false)) break b2871;
l2.add("account.application_form");
}
b2872: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2872;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2872;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2872;
if ((l7 === false)) break b2872;
l2.add("account.confidentiality_pledge");
}
b2873: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2873;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2873;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2873;
if ((l7 === false)) break b2873;
l2.add("account.default_password");
}
b2874: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2874;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2874;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b2874;
if ((l7 === false)) break b2874;
l2.add("account.password_changed_on");
}
b2875: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2875;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2875;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2875;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2875;
if ((l8 === false)) break b2875;
l2.add("session.idle_minutes");
}
b2876: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2876;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2876;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2876;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2876;
if ((l8 === false)) break b2876;
l2.add("client.ip");
}
b2877: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2877;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2877;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2877;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2877;
if ((l8 === false)) break b2877;
l2.add("client.allowed_ips");
}
b2878: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2878;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2878;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2878;
if ((l7 === false)) break b2878;
l2.add("query.within_approved_scope");
}
b2879: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2879;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2879;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2879;
if ((l7 === false)) break b2879;
l2.add("query.purpose_listed");
}
b2880: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2880;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2880;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2880;
if ((l7 === false)) break b2880;
l2.add("query.fields");
}
b2881: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2881;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2881;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2881;
if ((l7 === false)) break b2881;
l2.add("account.approved_from");
}
b2882: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2882;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2882;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2882;
if ((l7 === false)) break b2882;
l2.add("account.approved_until");
}
b2883: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2883;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2883;
l6 = null;
if (!Q(l5, l6)) break b2883;
l2.add("account.approved_until");
}
b2884: {
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
let l2,l3,l4,l5,l6,l7;
b2885: {
l2 = new RegoSet();
}
b2886: {
l3 = undefined;
b2887: {
l4 = f505(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2887;
if ((l4 === false)) break b2887;
break b2886;}
l2.add("confidentiality_pledge_missing");
}
b2888: {
l3 = undefined;
b2889: {
l4 = f505(l0,l1,"password_expired"); if (l4 === undefined) break b2889;
if ((l4 === false)) break b2889;
break b2888;}
l5 = f513(l0,l1); if (l5 === undefined) break b2888;
l6 = l5;
b2890: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2890;
if ((l7 === false)) break b2890;
break b2888;}
l2.add("password_expired");
}
b2891: {
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
function f515(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2892: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2892;
if (!(l8 === "exceeded")) break b2892;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2892;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2892;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2892;
if ((l12 === false)) break b2892;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2893: {
if (l5 === undefined) break b2893;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2894: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2894;
if (!(l8 === "reached")) break b2894;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2894;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2894;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2894;
if ((l12 === false)) break b2894;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2895: {
if (l5 === undefined) break b2895;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2896: {
return l2;
}
}
function f516(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2897: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2897;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2897;
if ((l8 === false)) break b2897;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2897;
if ((l9 === false)) break b2897;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2898: {
if (l4 === undefined) break b2898;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2899: {
return l2;
}
}
function g517(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2900: {
l2 = new RegoSet();
}
b2901: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2901;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2901;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2901;
if (!(l6 === "active")) break b2901;
l2.add("linkage_not_active");
}
b2902: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2902;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2902;
if (!(l5 === "service")) break b2902;
l2.add("personal_account_not_served");
}
b2903: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2903;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2903;
l6 = l5;
l7 = f497(l0,l1); if (l7 === undefined) break b2903;
l8 = l7;
l9 = f498(l0,l1); if (l9 === undefined) break b2903;
l10 = l9;
l11 = f499(l0,l1,l6,l8,l10); if (l11 === undefined) break b2903;
if ((l11 === false)) break b2903;
l2.add("unit_not_listed");
}
b2904: {
l3 = undefined;
l4 = f501(l0,l1); if (l4 === undefined) break b2904;
if ((l4 === false)) break b2904;
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
l4 = f505(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2906;
if ((l4 === false)) break b2906;
l2.add("role_may_not_query");
}
b2907: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2907;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2907;
l6 = null;
if (!Q(l5, l6)) break b2907;
l2.add("post_ended");
}
b2908: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2908;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2908;
l6 = l5;
l7 = f506(l0,l1,l6); if (l7 === undefined) break b2908;
if ((l7 === false)) break b2908;
l2.add("post_ended");
}
b2909: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2909;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2909;
if (!(l5 === true)) break b2909;
l6 = f509(l0,l1); if (l6 === undefined) break b2909;
if ((l6 === false)) break b2909;
l7 = f512(l0,l1); if (l7 === undefined) break b2909;
if ((l7 === false)) break b2909;
l2.add("right_not_approved");
}
b2910: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2910;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2910;
l6 = l5;
l7 = f495(l0,l1); if (l7 === undefined) break b2910;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2910;
l9 = l8;
l10 = f508(l0,l1,l6,l9); if (l10 === undefined) break b2910;
if ((l10 === false)) break b2910;
l2.add("account_not_own");
}
b2911: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2911;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2911;
if (!(l5 === "active")) break b2911;
l2.add("account_not_active");
}
b2912: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2912;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2912;
if (!(l5 === "locked")) break b2912;
b2913: {
l6 = f496(l0,l1); if (l6 === undefined) break b2913;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2913;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2913;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2913;
if ((l9 === false)) break b2913;
break b2912;}
l2.add("account_not_active");
}
b2914: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2914;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2914;
if (!(l5 === true)) break b2914;
l2.add("application_form_missing");
}
b2915: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2915;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2915;
if (!(l5 === true)) break b2915;
l2.add("confidentiality_pledge_missing");
}
b2916: {
l3 = undefined;
b2917: {
l4 = f505(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2917;
if ((l4 === false)) break b2917;
break b2916;}
l2.add("confidentiality_pledge_missing");
}
b2918: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2918;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2918;
if (!(l5 === false)) break b2918;
l2.add("default_password");
}
b2919: {
l3 = undefined;
l4 = f513(l0,l1); if (l4 === undefined) break b2919;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2919;
if ((l6 === false)) break b2919;
l7 = f507(l0,l1); if (l7 === undefined) break b2919;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2919;
l9 = l8;
l10 = f492(l0,l1); if (l10 === undefined) break b2919;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2919;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2919;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2919;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2919;
l15 = l14;
l16 = f48(l0,l1,l9,l15); if (l16 === undefined) break b2919;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2919;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2919;
if ((l20 === false)) break b2919;
l2.add("password_expired");
}
b2920: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2920;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2920;
if ((l6 === false)) break b2920;
l2.add("password_expired");
}
b2921: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2921;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2921;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2921;
l7 = l6;
l8 = f492(l0,l1); if (l8 === undefined) break b2921;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2921;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2921;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2921;
l12 = l11;
l13 = f515(l0,l1,l7,l12); if (l13 === undefined) break b2921;
if ((l13 === false)) break b2921;
l2.add("session_idle");
}
b2922: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2922;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2922;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2922;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2922;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2922;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2922;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2922;
if ((l12 === false)) break b2922;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2922;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2922;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2922;
l16 = l15;
l17 = f22(l0,l1,l16); if (l17 === undefined) break b2922;
if ((l17 === false)) break b2922;
l2.add("ip_not_whitelisted");
}
b2923: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2923;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2923;
l6 = l5;
l7 = f22(l0,l1,l6); if (l7 === undefined) break b2923;
if ((l7 === false)) break b2923;
l2.add("case_number_missing");
}
b2924: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2924;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2924;
l6 = l5;
l7 = f22(l0,l1,l6); if (l7 === undefined) break b2924;
if ((l7 === false)) break b2924;
l2.add("reason_missing");
}
b2925: {
l3 = undefined;
l4 = [];
b2926: {
l5 = f496(l0,l1); if (l5 === undefined) break b2926;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2926;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2926;
{
const k2927 = keysOf(l7), v2927 = valuesOf(l7);
for (let n2927 = 0; n2927 < v2927.length; n2927++) {
l8 = k2927 === null ? n2927 : k2927[n2927];
l9 = v2927[n2927];
b2928: {
l10 = l8;
l11 = l9;
l12 = f510(l0,l1); if (l12 === undefined) break b2928;
l13 = D(l12, l11); if (l13 === undefined) break b2928;
l14 = l13;
l15 = f22(l0,l1,l14); if (l15 === undefined) break b2928;
if ((l15 === false)) break b2928;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2925;
l18 = l17;
l19 = f496(l0,l1); if (l19 === undefined) break b2925;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2925;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2925;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2925;
if ((l23 === false)) break b2925;
l2.add("statement_missing");
}
b2929: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2929;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2929;
if (!(l5 === true)) break b2929;
l2.add("not_official_use");
}
b2930: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2930;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2930;
if (!(l5 === true)) break b2930;
l2.add("purpose_not_listed");
}
b2931: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2931;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2931;
l6 = l5;
l7 = undefined;
b2932: {
b2933: {
if (!Array.isArray(l6)) break b2933;
break b2932;
}
b2934: {
if (!O(l6)) break b2934;
break b2932;
}
b2935: {
if (!(l6 instanceof RegoSet)) break b2935;
break b2932;
}
break b2931;
}
{
const k2936 = keysOf(l6), v2936 = valuesOf(l6);
for (let n2936 = 0; n2936 < v2936.length; n2936++) {
l9 = k2936 === null ? n2936 : k2936[n2936];
l10 = v2936[n2936];
b2937: {
l11 = l9;
l8 = undefined;
b2938: {
l12 = l10;
l13 = f496(l0,l1); if (l13 === undefined) break b2938;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2938;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2938;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2938;
if ((l17 === false)) break b2938;
l8 = true;
}
if (l8 !== undefined) break b2937;
l7 = true;
}
}
}
if (l7 !== undefined) break b2931;
l2.add("field_not_allowed");
}
b2939: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2939;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2939;
if (!(l5 === true)) break b2939;
l2.add("outside_approved_scope");
}
b2940: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2940;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2940;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2940;
if ((l7 === false)) break b2940;
l2.add("approval_missing");
}
b2941: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2941;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2941;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b2941;
if ((l7 === false)) break b2941;
l2.add("approval_not_started");
}
b2942: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2942;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2942;
l6 = l5;
l7 = f516(l0,l1,l6); if (l7 === undefined) break b2942;
if ((l7 === false)) break b2942;
l2.add("approval_expired");
}
b2943: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2943;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2943;
l6 = null;
if (!Q(l5, l6)) break b2943;
l2.add("approval_expired");
}
b2944: {
return l2;
}
}
function f517(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2945: {
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
b2946: {
if (l3 === undefined) break b2946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2947: {
return l2;
}
}
function f518(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2948: {
l3 = undefined;
l4 = [];
b2949: {
l5 = f496(l0,l1); if (l5 === undefined) break b2949;
{
const k2950 = keysOf(l5), v2950 = valuesOf(l5);
for (let n2950 = 0; n2950 < v2950.length; n2950++) {
l6 = k2950 === null ? n2950 : k2950[n2950];
l7 = v2950[n2950];
b2951: {
l8 = l6;
l9 = l7;
l10 = f518(l0,l1); if (l10 === undefined) break b2951;
l11 = D(l10, l8); if (l11 === undefined) break b2951;
{
const k2952 = keysOf(l11), v2952 = valuesOf(l11);
for (let n2952 = 0; n2952 < v2952.length; n2952++) {
l12 = k2952 === null ? n2952 : k2952[n2952];
l13 = v2952[n2952];
b2953: {
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
b2954: {
if (l3 === undefined) break b2954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2955: {
return l2;
}
}
function f519(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g520(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2956: {
l2 = new RegoSet();
}
b2957: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2958 = keysOf(l5), v2958 = valuesOf(l5);
for (let n2958 = 0; n2958 < v2958.length; n2958++) {
l6 = k2958 === null ? n2958 : k2958[n2958];
l7 = v2958[n2958];
b2959: {
l8 = l6;
l9 = l7;
b2960: {
l10 = f505(l0,l1,l9); if (l10 === undefined) break b2960;
if ((l10 === false)) break b2960;
break b2959;}
l2.add(l9);
}
}
}
}
b2961: {
return l2;
}
}
function f520(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function g521(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2962: {
l3 = undefined;
l4 = [];
b2963: {
l5 = f519(l0,l1); if (l5 === undefined) break b2963;
{
const k2964 = keysOf(l5), v2964 = valuesOf(l5);
for (let n2964 = 0; n2964 < v2964.length; n2964++) {
l6 = k2964 === null ? n2964 : k2964[n2964];
l7 = v2964[n2964];
b2965: {
l8 = l6;
if (!Array.isArray(l7)) break b2965;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2965;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2965;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2965;
l14 = l12;
l15 = f513(l0,l1); if (l15 === undefined) break b2965;
l16 = l15;
b2966: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2966;
if ((l17 === false)) break b2966;
break b2965;}
l18 = f520(l0,l1); if (l18 === undefined) break b2965;
l19 = l18;
b2967: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2967;
if ((l20 === false)) break b2967;
break b2965;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2968: {
if (l3 === undefined) break b2968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2969: {
return l2;
}
}
function f521(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2970: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2970;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2970;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2970;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2970;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2970;
if (!(l8 === "unset")) break b2970;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2971: {
if (l3 === undefined) break b2971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2972: {
return l2;
}
}
function f522(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2973: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2973;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2973;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2973;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2973;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2973;
if (!(l8 === "unset")) break b2973;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2974: {
if (l3 === undefined) break b2974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2975: {
return l2;
}
}
function f523(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l5,l6,l2;
b2976: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2976;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2976;
l6 = H(l5) ? l5.at_least : undefined; if (l6 === undefined && (l6 = S(l5, "at_least")) === undefined) break b2976;
if (!(l6 === "unset")) break b2976;
if (l3 === undefined) l3 = "query.checks.statement_missing.at_least"; else if (!Q(l3, "query.checks.statement_missing.at_least")) conflict();
}
b2977: {
if (l3 === undefined) break b2977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2978: {
return l2;
}
}
function f524(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23;
b2979: {
l2 = new RegoSet();
}
b2980: {
l3 = undefined;
l4 = f521(l0,l1); if (l4 === undefined) break b2980;
{
const k2981 = keysOf(l4), v2981 = valuesOf(l4);
for (let n2981 = 0; n2981 < v2981.length; n2981++) {
l5 = k2981 === null ? n2981 : k2981[n2981];
l6 = v2981[n2981];
b2982: {
l7 = l5;
if (!Array.isArray(l6)) break b2982;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2982;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2982;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2982;
l13 = l11;
l2.add(l12);
}
}
}
}
b2983: {
l3 = undefined;
b2984: {
l4 = "password_expired";
l5 = f522(l0,l1); if (l5 === undefined) break b2984;
l6 = l5;
l2.add(l4);
}
b2985: {
l7 = "session_idle";
l8 = f523(l0,l1); if (l8 === undefined) break b2985;
l9 = l8;
l2.add(l7);
}
b2986: {
l10 = "statement_missing";
l11 = f524(l0,l1); if (l11 === undefined) break b2986;
l12 = l11;
l2.add(l10);
}
l13 = new RegoSet();
l13.add("password_expired");
l13.add("session_idle");
l13.add("statement_missing");
l14 = H(l1) ? l1.hdp : undefined; if (l14 === undefined && (l14 = S(l1, "hdp")) === undefined) break b2983;
l15 = H(l14) ? l14.query_permission : undefined; if (l15 === undefined && (l15 = S(l14, "query_permission")) === undefined) break b2983;
l16 = H(l15) ? l15.open_numbers : undefined; if (l16 === undefined && (l16 = S(l15, "open_numbers")) === undefined) break b2983;
{
const k2987 = keysOf(l16), v2987 = valuesOf(l16);
for (let n2987 = 0; n2987 < v2987.length; n2987++) {
l17 = k2987 === null ? n2987 : k2987[n2987];
l18 = v2987[n2987];
b2988: {
l19 = l17;
b2989: {
l20 = D(l13, l17); if (l20 === undefined) break b2989;
break b2988;}
b2990: {
b2991: {
break b2990;
}
break b2988;
}
l23 = l18;
l2.add(l19);
}
}
}
}
b2992: {
return l2;
}
}
function f525(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2993: {
l3 = undefined;
l4 = f517(l0,l1); if (l4 === undefined) break b2993;
l5 = l4;
l6 = f525(l0,l1); if (l6 === undefined) break b2993;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2993;
l9 = l8;
l10 = f496(l0,l1); if (l10 === undefined) break b2993;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2993;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2994: {
if (l3 === undefined) break b2994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2995: {
return l2;
}
}
function f526(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function f527(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2996: {
b2997: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.clause : undefined; if (l6 === undefined && (l6 = S(l5, "clause")) === undefined) break b2997;
l7 = l6;
l8 = H(l5) ? l5.also : undefined; if (l8 === undefined && (l8 = S(l5, "also")) === undefined) break b2997;
l9 = l8;
b2998: {
l10 = b_internal_member_2(l7,l9); if (l10 === undefined) break b2998;
if ((l10 === false)) break b2998;
break b2997;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2999: {
if (l4 !== undefined) break b2999;
l5 = l3;
l6 = [];
b3000: {
l7 = H(l5) ? l5.also : undefined; if (l7 === undefined && (l7 = S(l5, "also")) === undefined) break b3000;
{
const k3001 = keysOf(l7), v3001 = valuesOf(l7);
for (let n3001 = 0; n3001 < v3001.length; n3001++) {
l8 = k3001 === null ? n3001 : k3001[n3001];
l9 = v3001[n3001];
b3002: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b3002;
l13 = l12;
l14 = b_neq(l11,l13); if (l14 === undefined) break b3002;
if ((l14 === false)) break b3002;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b2999;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b2999;
if ((l19 === false)) break b2999;
l20 = new RegoSet();
l20.add("also");
l21 = b_object_remove(l5,l20); if (l21 === undefined) break b2999;
l22 = l21;
l23 = new O70(l15);
l24 = b_object_union(l22,l23); if (l24 === undefined) break b2999;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b3003: {
if (l4 !== undefined) break b3003;
l5 = l3;
l6 = new RegoSet();
l6.add("also");
l7 = b_object_remove(l5,l6); if (l7 === undefined) break b3003;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b3004: {
if (l4 === undefined) break b3004;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3005: {
return l2;
}
}
function f528(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3006: {
b3007: {
l4 = undefined;
l5 = l3;
l6 = f507(l0,l1); if (l6 === undefined) break b3007;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b3007;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b3007;
l10 = D(l9, l8); if (l10 === undefined) break b3007;
l11 = l10;
l12 = new O10(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b3007;
l14 = l13;
l15 = f527(l0,l1,l14); if (l15 === undefined) break b3007;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b3008: {
if (l4 !== undefined) break b3008;
l5 = l3;
l6 = [];
b3009: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3009;
{
const k3010 = keysOf(l7), v3010 = valuesOf(l7);
for (let n3010 = 0; n3010 < v3010.length; n3010++) {
l8 = k3010 === null ? n3010 : k3010[n3010];
l9 = v3010[n3010];
b3011: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3011;
l13 = l12;
l14 = f495(l0,l1); if (l14 === undefined) break b3011;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b3011;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b3011;
if ((l17 === false)) break b3011;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b3011;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b3008;
l23 = l22;
l24 = new O10(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b3008;
l26 = l25;
l27 = f527(l0,l1,l26); if (l27 === undefined) break b3008;
l28 = l27;
if (l4 === undefined) l4 = l28; else if (!Q(l4, l28)) conflict();
}
b3012: {
if (l4 !== undefined) break b3012;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3013: {
if (l4 === undefined) break b3013;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3014: {
return l2;
}
}
function f529(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3015: {
b3016: {
l4 = undefined;
l5 = l3;
l6 = f507(l0,l1); if (l6 === undefined) break b3016;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3016;
if (!(l7 === true)) break b3016;
b3017: {
l8 = f509(l0,l1); if (l8 === undefined) break b3017;
if ((l8 === false)) break b3017;
break b3016;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b3016;
l10 = l9;
l11 = f528(l0,l1,l10); if (l11 === undefined) break b3016;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b3018: {
if (l4 !== undefined) break b3018;
l5 = l3;
l6 = f507(l0,l1); if (l6 === undefined) break b3018;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b3018;
if (!(l7 === true)) break b3018;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b3018;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b3019: {
if (l4 !== undefined) break b3019;
l5 = l3;
l6 = f528(l0,l1,l5); if (l6 === undefined) break b3019;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b3020: {
if (l4 === undefined) break b3020;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3021: {
return l2;
}
}
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3022: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b3022;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b3022;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3023: {
if (l3 === undefined) break b3023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3024: {
return l2;
}
}
function f530(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b3025: {
l2 = new Bare();
}
b3026: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b3026;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b3026;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3026;
{
const k3027 = keysOf(l6), v3027 = valuesOf(l6);
for (let n3027 = 0; n3027 < v3027.length; n3027++) {
l7 = k3027 === null ? n3027 : k3027[n3027];
l8 = v3027[n3027];
b3028: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b3029: {
return l2;
}
}
function f531(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3030: {
l3 = undefined;
l4 = new RegoSet();
b3031: {
l5 = f510(l0,l1); if (l5 === undefined) break b3031;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b3031;
{
const k3032 = keysOf(l6), v3032 = valuesOf(l6);
for (let n3032 = 0; n3032 < v3032.length; n3032++) {
l7 = k3032 === null ? n3032 : k3032[n3032];
l8 = v3032[n3032];
b3033: {
l9 = l7;
l10 = l8;
b3034: {
l11 = f531(l0,l1); if (l11 === undefined) break b3034;
l12 = D(l11, l10); if (l12 === undefined) break b3034;
if ((l12 === false)) break b3034;
break b3033;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b3033;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b3033;
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
b3035: {
if (l3 === undefined) break b3035;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3036: {
return l2;
}
}
function f532(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3037: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3037;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b3037;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b3037;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3038: {
if (l3 === undefined) break b3038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3039: {
return l2;
}
}
function f533(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b3040: {
l3 = undefined;
l4 = new RegoSet();
b3041: {
l5 = f526(l0,l1); if (l5 === undefined) break b3041;
{
const k3042 = keysOf(l5), v3042 = valuesOf(l5);
for (let n3042 = 0; n3042 < v3042.length; n3042++) {
l6 = k3042 === null ? n3042 : k3042[n3042];
l7 = v3042[n3042];
b3043: {
l8 = l6;
l9 = l7;
l10 = f529(l0,l1,l9); if (l10 === undefined) break b3043;
l11 = l10;
l12 = new Bare();
b3044: {
l13 = f530(l0,l1); if (l13 === undefined) break b3044;
l12["account_not_active"] = l13;
}
b3045: {
l14 = f532(l0,l1); if (l14 === undefined) break b3045;
l12["field_not_allowed"] = l14;
}
b3046: {
l15 = f533(l0,l1); if (l15 === undefined) break b3046;
l12["linkage_not_active"] = l15;
}
b3047: {
b3048: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b3048;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b3048;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b3048;
l16 = merge(l19, l12);
break b3047;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b3043;
l23 = l22;
l24 = f77(l0,l1,l8,l11,l23); if (l24 === undefined) break b3043;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b3049: {
if (l3 === undefined) break b3049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3050: {
return l2;
}
}
function f534(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g535(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l32,l33,l34,l35;
b3051: {
l2 = new RegoSet();
}
b3052: {
l3 = undefined;
l4 = f521(l0,l1); if (l4 === undefined) break b3052;
{
const k3053 = keysOf(l4), v3053 = valuesOf(l4);
for (let n3053 = 0; n3053 < v3053.length; n3053++) {
l5 = k3053 === null ? n3053 : k3053[n3053];
l6 = v3053[n3053];
b3054: {
l7 = l5;
if (!Array.isArray(l6)) break b3054;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b3054;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3054;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b3054;
l13 = l11;
l14 = new O9(l13);
l2.add(l14);
}
}
}
}
b3055: {
l3 = undefined;
b3056: {
l4 = "password_expired";
l5 = f522(l0,l1); if (l5 === undefined) break b3056;
l6 = l5;
l7 = f496(l0,l1); if (l7 === undefined) break b3056;
l8 = D(l7, l4); if (l8 === undefined) break b3056;
if ((l8 === false)) break b3056;
l9 = new O8(l6);
l2.add(l9);
}
b3057: {
l10 = "session_idle";
l11 = f523(l0,l1); if (l11 === undefined) break b3057;
l12 = l11;
l13 = f496(l0,l1); if (l13 === undefined) break b3057;
l14 = D(l13, l10); if (l14 === undefined) break b3057;
if ((l14 === false)) break b3057;
l15 = new O8(l12);
l2.add(l15);
}
b3058: {
l16 = "statement_missing";
l17 = f524(l0,l1); if (l17 === undefined) break b3058;
l18 = l17;
l19 = f496(l0,l1); if (l19 === undefined) break b3058;
l20 = D(l19, l16); if (l20 === undefined) break b3058;
if ((l20 === false)) break b3058;
l21 = new O8(l18);
l2.add(l21);
}
l22 = new RegoSet();
l22.add("password_expired");
l22.add("session_idle");
l22.add("statement_missing");
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3055;
l24 = H(l23) ? l23.query_permission : undefined; if (l24 === undefined && (l24 = S(l23, "query_permission")) === undefined) break b3055;
l25 = H(l24) ? l24.open_numbers : undefined; if (l25 === undefined && (l25 = S(l24, "open_numbers")) === undefined) break b3055;
{
const k3059 = keysOf(l25), v3059 = valuesOf(l25);
for (let n3059 = 0; n3059 < v3059.length; n3059++) {
l26 = k3059 === null ? n3059 : k3059[n3059];
l27 = v3059[n3059];
b3060: {
l28 = l26;
b3061: {
l29 = D(l22, l26); if (l29 === undefined) break b3061;
break b3060;}
b3062: {
b3063: {
break b3062;
}
break b3060;
}
l32 = l27;
l33 = f496(l0,l1); if (l33 === undefined) break b3060;
l34 = D(l33, l28); if (l34 === undefined) break b3060;
if ((l34 === false)) break b3060;
l35 = new O8(l32);
l2.add(l35);
}
}
}
}
b3064: {
return l2;
}
}
function f535(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3065: {
b3066: {
l3 = undefined;
l4 = f526(l0,l1); if (l4 === undefined) break b3066;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3066;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3066;
if ((l9 === false)) break b3066;
l10 = f526(l0,l1); if (l10 === undefined) break b3066;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3067: {
if (l3 !== undefined) break b3067;
l4 = f496(l0,l1); if (l4 === undefined) break b3067;
l5 = l4;
l6 = f514(l0,l1); if (l6 === undefined) break b3067;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b3067;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3068: {
if (l3 === undefined) break b3068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3069: {
return l2;
}
}
function f536(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3070: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b3070;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b3070;
l6 = l5;
l7 = f497(l0,l1); if (l7 === undefined) break b3070;
l8 = l7;
l9 = f498(l0,l1); if (l9 === undefined) break b3070;
l10 = l9;
l11 = f103(l0,l1,l6,l8,l10); if (l11 === undefined) break b3070;
if ((l11 === false)) break b3070;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3071: {
if (l3 === undefined) break b3071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3072: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b3072;
if ((l4 === false)) break b3072;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3073: {
if (l3 === undefined) break b3073;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3074: {
return l2;
}
}
function f537(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3075: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b3075;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3075;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3075;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b3075;
{
const k3076 = keysOf(l7), v3076 = valuesOf(l7);
for (let n3076 = 0; n3076 < v3076.length; n3076++) {
l8 = k3076 === null ? n3076 : k3076[n3076];
l9 = v3076[n3076];
b3077: {
l10 = l8;
l11 = l9;
l12 = f495(l0,l1); if (l12 === undefined) break b3077;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3077;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3077;
if ((l15 === false)) break b3077;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3078: {
if (l3 === undefined) break b3078;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3079: {
return l2;
}
}
function f538(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3080: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b3080;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3080;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b3080;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3080;
{
const k3081 = keysOf(l7), v3081 = valuesOf(l7);
for (let n3081 = 0; n3081 < v3081.length; n3081++) {
l8 = k3081 === null ? n3081 : k3081[n3081];
l9 = v3081[n3081];
b3082: {
l10 = l8;
l11 = l9;
l12 = f495(l0,l1); if (l12 === undefined) break b3082;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b3082;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b3082;
if ((l15 === false)) break b3082;
b3083: {
l16 = f538(l0,l1); if (l16 === undefined) break b3083;
if ((l16 === false)) break b3083;
break b3082;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b3084: {
if (l3 === undefined) break b3084;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3085: {
return l2;
}
}
function f539(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3086: {
l2 = new RegoSet();
}
b3087: {
l3 = undefined;
l4 = f536(l0,l1); if (l4 === undefined) break b3087;
{
const k3088 = keysOf(l4), v3088 = valuesOf(l4);
for (let n3088 = 0; n3088 < v3088.length; n3088++) {
l5 = k3088 === null ? n3088 : k3088[n3088];
l6 = v3088[n3088];
b3089: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b3089;
if ((l9 === false)) break b3089;
l10 = f528(l0,l1,l8); if (l10 === undefined) break b3089;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3089;
l13 = l12;
{
const k3090 = keysOf(l13), v3090 = valuesOf(l13);
for (let n3090 = 0; n3090 < v3090.length; n3090++) {
l14 = k3090 === null ? n3090 : k3090[n3090];
l15 = v3090[n3090];
b3091: {
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
b3092: {
l3 = undefined;
l4 = f526(l0,l1); if (l4 === undefined) break b3092;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3092;
l6 = l5;
l7 = f529(l0,l1,l6); if (l7 === undefined) break b3092;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3092;
l10 = l9;
{
const k3093 = keysOf(l10), v3093 = valuesOf(l10);
for (let n3093 = 0; n3093 < v3093.length; n3093++) {
l11 = k3093 === null ? n3093 : k3093[n3093];
l12 = v3093[n3093];
b3094: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3095: {
l3 = undefined;
l4 = f536(l0,l1); if (l4 === undefined) break b3095;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3095;
if ((l5 === false)) break b3095;
l6 = f537(l0,l1); if (l6 === undefined) break b3095;
if ((l6 === false)) break b3095;
l7 = f496(l0,l1); if (l7 === undefined) break b3095;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b3095;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b3095;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3095;
l12 = l11;
{
const k3096 = keysOf(l12), v3096 = valuesOf(l12);
for (let n3096 = 0; n3096 < v3096.length; n3096++) {
l13 = k3096 === null ? n3096 : k3096[n3096];
l14 = v3096[n3096];
b3097: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3098: {
l3 = undefined;
l4 = f536(l0,l1); if (l4 === undefined) break b3098;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3098;
if ((l5 === false)) break b3098;
l6 = f539(l0,l1); if (l6 === undefined) break b3098;
if ((l6 === false)) break b3098;
l7 = f496(l0,l1); if (l7 === undefined) break b3098;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b3098;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b3098;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3098;
l12 = l11;
{
const k3099 = keysOf(l12), v3099 = valuesOf(l12);
for (let n3099 = 0; n3099 < v3099.length; n3099++) {
l13 = k3099 === null ? n3099 : k3099[n3099];
l14 = v3099[n3099];
b3100: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3101: {
return l2;
}
}
function f540(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g541(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3102: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b3102;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b3102;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b3102;
if ((l7 === false)) break b3102;
l8 = f495(l0,l1); if (l8 === undefined) break b3102;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3102;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b3102;
if ((l11 === false)) break b3102;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3103: {
if (l3 === undefined) break b3103;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3104: {
return l2;
}
}
function f541(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g541(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g542(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3105: {
b3106: {
l3 = undefined;
l4 = f541(l0,l1); if (l4 === undefined) break b3106;
if ((l4 === false)) break b3106;
l5 = f493(l0,l1); if (l5 === undefined) break b3106;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3106;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3106;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3106;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3107: {
if (l3 !== undefined) break b3107;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3108: {
if (l3 === undefined) break b3108;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3109: {
return l2;
}
}
function f542(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g542(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function f543(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3110: {
b3111: {
l4 = undefined;
l5 = l3;
l6 = f526(l0,l1); if (l6 === undefined) break b3111;
l7 = D(l6, l5); if (l7 === undefined) break b3111;
if ((l7 === false)) break b3111;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b3112: {
if (l4 !== undefined) break b3112;
l5 = l3;
l6 = f525(l0,l1); if (l6 === undefined) break b3112;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3112;
if ((l8 === false)) break b3112;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3113: {
if (l4 !== undefined) break b3113;
l5 = l3;
l6 = f514(l0,l1); if (l6 === undefined) break b3113;
l7 = l6;
l8 = new RegoSet();
b3114: {
l9 = "confidentiality_pledge_missing";
b3115: {
l10 = f505(l0,l1,l9); if (l10 === undefined) break b3115;
if ((l10 === false)) break b3115;
break b3114;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b3113;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b3113;
if ((l14 === false)) break b3113;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b3116: {
if (l4 !== undefined) break b3116;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b3117: {
if (l4 === undefined) break b3117;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3118: {
return l2;
}
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3119: {
l3 = undefined;
l4 = [];
b3120: {
l5 = f88(l0,l1,"checks"); if (l5 === undefined) break b3120;
if ((l5 === false)) break b3120;
l6 = f493(l0,l1); if (l6 === undefined) break b3120;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b3120;
{
const k3121 = keysOf(l7), v3121 = valuesOf(l7);
for (let n3121 = 0; n3121 < v3121.length; n3121++) {
l8 = k3121 === null ? n3121 : k3121[n3121];
l9 = v3121[n3121];
b3122: {
l10 = l8;
l11 = l9;
l12 = f496(l0,l1); if (l12 === undefined) break b3122;
l13 = D(l12, l11); if (l13 === undefined) break b3122;
l14 = l13;
l15 = f528(l0,l1,l14); if (l15 === undefined) break b3122;
l16 = l15;
l17 = f543(l0,l1,l11); if (l17 === undefined) break b3122;
l18 = l17;
l19 = f130(l0,l1,l11,l16,l18); if (l19 === undefined) break b3122;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3123: {
if (l3 === undefined) break b3123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3124: {
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
let l3,l4,l5,l6,l7,l8,l2;
b3125: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b3125;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3125;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3125;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3125;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3126: {
if (l3 === undefined) break b3126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3127: {
return l2;
}
}
function f545(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g545(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g546(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3128: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b3128;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3128;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3128;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3128;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3129: {
if (l3 === undefined) break b3129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3130: {
return l2;
}
}
function f546(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b3131: {
l2 = new RegoSet();
}
b3132: {
l3 = undefined;
b3133: {
l4 = "password_expired";
l5 = f545(l0,l1); if (l5 === undefined) break b3133;
l6 = l5;
l7 = f86(l0,l1,l6); if (l7 === undefined) break b3133;
l8 = l7;
{
const k3134 = keysOf(l8), v3134 = valuesOf(l8);
for (let n3134 = 0; n3134 < v3134.length; n3134++) {
l9 = k3134 === null ? n3134 : k3134[n3134];
l10 = v3134[n3134];
b3135: {
l11 = l9;
l12 = l10;
l13 = f536(l0,l1); if (l13 === undefined) break b3135;
l14 = D(l13, l4); if (l14 === undefined) break b3135;
if ((l14 === false)) break b3135;
l2.add(l12);
}
}
}
}
b3136: {
l15 = "session_idle";
l16 = f546(l0,l1); if (l16 === undefined) break b3136;
l17 = l16;
l18 = f86(l0,l1,l17); if (l18 === undefined) break b3136;
l19 = l18;
{
const k3137 = keysOf(l19), v3137 = valuesOf(l19);
for (let n3137 = 0; n3137 < v3137.length; n3137++) {
l20 = k3137 === null ? n3137 : k3137[n3137];
l21 = v3137[n3137];
b3138: {
l22 = l20;
l23 = l21;
l24 = f536(l0,l1); if (l24 === undefined) break b3138;
l25 = D(l24, l15); if (l25 === undefined) break b3138;
if ((l25 === false)) break b3138;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b3132;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b3132;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b3132;
{
const k3139 = keysOf(l29), v3139 = valuesOf(l29);
for (let n3139 = 0; n3139 < v3139.length; n3139++) {
l30 = k3139 === null ? n3139 : k3139[n3139];
l31 = v3139[n3139];
b3140: {
l32 = l30;
b3141: {
l33 = D(l26, l30); if (l33 === undefined) break b3141;
break b3140;}
b3142: {
b3143: {
break b3142;
}
break b3140;
}
l36 = l31;
l37 = f86(l0,l1,l36); if (l37 === undefined) break b3140;
l38 = l37;
{
const k3144 = keysOf(l38), v3144 = valuesOf(l38);
for (let n3144 = 0; n3144 < v3144.length; n3144++) {
l39 = k3144 === null ? n3144 : k3144[n3144];
l40 = v3144[n3144];
b3145: {
l41 = l39;
l42 = l40;
l43 = f536(l0,l1); if (l43 === undefined) break b3145;
l44 = D(l43, l32); if (l44 === undefined) break b3145;
if ((l44 === false)) break b3145;
l2.add(l42);
}
}
}
}
}
}
}
b3146: {
l3 = undefined;
l4 = f541(l0,l1); if (l4 === undefined) break b3146;
if ((l4 === false)) break b3146;
l5 = f493(l0,l1); if (l5 === undefined) break b3146;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3146;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3146;
l8 = l7;
l9 = f18(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3146;
l10 = l9;
l2.add(l10);
}
b3147: {
return l2;
}
}
function f547(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3148: {
b3149: {
l3 = undefined;
b3150: {
l4 = f493(l0,l1); if (l4 === undefined) break b3150;
if ((l4 === false)) break b3150;
break b3149;}
l5 = f494(l0,l1); if (l5 === undefined) break b3149;
l6 = l5;
l7 = [];
b3151: {
l8 = f492(l0,l1); if (l8 === undefined) break b3151;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3149;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3152: {
if (l3 !== undefined) break b3152;
l4 = f534(l0,l1); if (l4 === undefined) break b3152;
l5 = l4;
l6 = f535(l0,l1); if (l6 === undefined) break b3152;
l7 = l6;
l8 = f120(l0,l1,l5,l7); if (l8 === undefined) break b3152;
l9 = l8;
l10 = l9;
l11 = f493(l0,l1); if (l11 === undefined) break b3152;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3152;
l14 = l13;
l15 = f540(l0,l1); if (l15 === undefined) break b3152;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3152;
l18 = l17;
l19 = f542(l0,l1); if (l19 === undefined) break b3152;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3152;
l22 = l21;
l23 = f494(l0,l1); if (l23 === undefined) break b3152;
l24 = l23;
l25 = f492(l0,l1); if (l25 === undefined) break b3152;
l26 = l25;
l27 = f544(l0,l1); if (l27 === undefined) break b3152;
l28 = l27;
l29 = f535(l0,l1); if (l29 === undefined) break b3152;
l30 = l29;
l31 = [];
b3153: {
if (!(l10 === "permit")) break b3153;
l32 = f493(l0,l1); if (l32 === undefined) break b3153;
l33 = l32;
l34 = f72(l0,l1,l33); if (l34 === undefined) break b3153;
l35 = l34;
{
const k3154 = keysOf(l35), v3154 = valuesOf(l35);
for (let n3154 = 0; n3154 < v3154.length; n3154++) {
l36 = k3154 === null ? n3154 : k3154[n3154];
l37 = v3154[n3154];
b3155: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f534(l0,l1); if (l41 === undefined) break b3152;
l42 = l41;
l43 = f547(l0,l1); if (l43 === undefined) break b3152;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f28(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3152;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3156: {
if (l3 === undefined) break b3156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3157: {
return l2;
}
}
function f548(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3158: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3158;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3158;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3159: {
if (l3 === undefined) break b3159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3160: {
return l2;
}
}
function f549(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3161: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3161;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3161;
l6 = l5;
l7 = f549(l0,l1); if (l7 === undefined) break b3161;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3161;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3161;
l10 = D(l9, l6); if (l10 === undefined) break b3161;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3162: {
if (l3 === undefined) break b3162;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3163: {
return l2;
}
}
function f550(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function f551(l0,l1) {
let l3,l2;
b3164: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3165: {
if (l3 === undefined) break b3165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3166: {
return l2;
}
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3167: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3167;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3167;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b3167;
if ((l7 === false)) break b3167;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3167;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3167;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3168: {
if (l3 === undefined) break b3168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3169: {
return l2;
}
}
function f552(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g553(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3170: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3170;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3170;
l6 = l5;
l7 = f34(l0,l1,l6); if (l7 === undefined) break b3170;
if ((l7 === false)) break b3170;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3170;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3170;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3171: {
if (l3 === undefined) break b3171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3172: {
return l2;
}
}
function f553(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g553(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g554(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3173: {
b3174: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3174;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3174;
if (!(l5 === "account_closed")) break b3174;
l6 = f553(l0,l1); if (l6 === undefined) break b3174;
l7 = l6;
l8 = f552(l0,l1); if (l8 === undefined) break b3174;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3174;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3175: {
if (l3 !== undefined) break b3175;
l4 = f550(l0,l1); if (l4 === undefined) break b3175;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3175;
if (!(l5 === "event")) break b3175;
l6 = f553(l0,l1); if (l6 === undefined) break b3175;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
function f554(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function f555(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b3178: {
b3179: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3179;
l10 = l9;
l11 = l10;
l12 = f47(l0,l1,l11,l7); if (l12 === undefined) break b3179;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b3179;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b3179;
l22 = l21;
if (!Q(l18, l22)) break b3179;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b3179;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b3180: {
if (l5 !== undefined) break b3180;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3180;
l10 = l9;
l11 = f47(l0,l1,l10,l7); if (l11 === undefined) break b3180;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3181: {
if (l5 === undefined) break b3181;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3182: {
return l2;
}
}
function g556(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3183: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3183;
l5 = l4;
l6 = f550(l0,l1); if (l6 === undefined) break b3183;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3183;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b3183;
l9 = l8;
l10 = f555(l0,l1,l5,l9); if (l10 === undefined) break b3183;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3184: {
if (l3 === undefined) break b3184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3185: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3185;
l5 = l4;
l6 = f550(l0,l1); if (l6 === undefined) break b3185;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3185;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3185;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b3185;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3186: {
if (l3 === undefined) break b3186;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3187: {
return l2;
}
}
function f556(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g557(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b3188: {
l2 = new RegoSet();
}
b3189: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3189;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3189;
if (!(l5 === "account_closed")) break b3189;
b3190: {
l6 = f552(l0,l1); if (l6 === undefined) break b3190;
if ((l6 === false)) break b3190;
break b3189;}
l7 = f550(l0,l1); if (l7 === undefined) break b3189;
l8 = l7;
l9 = f18(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3189;
l10 = l9;
l2.add(l10);
}
b3191: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3191;
if ((l4 === false)) break b3191;
l5 = f550(l0,l1); if (l5 === undefined) break b3191;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3191;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3191;
if ((l8 === false)) break b3191;
b3192: {
l9 = f556(l0,l1); if (l9 === undefined) break b3192;
if ((l9 === false)) break b3192;
break b3191;}
l10 = f550(l0,l1); if (l10 === undefined) break b3191;
l11 = l10;
l12 = f18(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3191;
l13 = l12;
l2.add(l13);
}
b3193: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3193;
l5 = l4;
l6 = f556(l0,l1); if (l6 === undefined) break b3193;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3193;
if ((l8 === false)) break b3193;
l9 = f550(l0,l1); if (l9 === undefined) break b3193;
l10 = l9;
l11 = f18(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3193;
l12 = l11;
l2.add(l12);
}
b3194: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3194;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3194;
if (!(l5 === "account_closed")) break b3194;
l6 = f552(l0,l1); if (l6 === undefined) break b3194;
l7 = l6;
l8 = f550(l0,l1); if (l8 === undefined) break b3194;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3194;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b3194;
l11 = l10;
l12 = f555(l0,l1,l7,l11); if (l12 === undefined) break b3194;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b3194;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b3194;
if ((l16 === false)) break b3194;
l17 = f550(l0,l1); if (l17 === undefined) break b3194;
l18 = l17;
l19 = f18(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b3194;
l20 = l19;
l2.add(l20);
}
b3195: {
return l2;
}
}
function f557(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g558(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3196: {
l2 = new RegoSet();
}
b3197: {
l3 = undefined;
b3198: {
l4 = f553(l0,l1); if (l4 === undefined) break b3198;
if ((l4 === false)) break b3198;
break b3197;}
l5 = new O9("event_on");
l2.add(l5);
}
b3199: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3199;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3199;
if (!(l5 === "unset")) break b3199;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3199;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3199;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3199;
l11 = l10;
l12 = new O8(l11);
l2.add(l12);
}
b3200: {
return l2;
}
}
function f558(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l2;
b3201: {
b3202: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3202;
if ((l4 === false)) break b3202;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3203: {
if (l3 !== undefined) break b3203;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3204: {
if (l3 === undefined) break b3204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3205: {
return l2;
}
}
function f559(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3206: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3206;
if ((l4 === false)) break b3206;
l5 = f550(l0,l1); if (l5 === undefined) break b3206;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3206;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3207: {
if (l3 === undefined) break b3207;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3208: {
return l2;
}
}
function f560(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3209: {
b3210: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3210;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3210;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3210;
if ((l7 === false)) break b3210;
l8 = f554(l0,l1); if (l8 === undefined) break b3210;
l9 = l8;
l10 = f550(l0,l1); if (l10 === undefined) break b3210;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3210;
l12 = l11;
l13 = f550(l0,l1); if (l13 === undefined) break b3210;
l14 = l13;
l15 = new Bare();
b3211: {
l16 = f556(l0,l1); if (l16 === undefined) break b3211;
l15["keep_through"] = l16;
}
b3212: {
l17 = f560(l0,l1); if (l17 === undefined) break b3212;
l15["qualifier"] = l17;
}
b3213: {
b3214: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3214;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3214;
l21 = D(l20, "values"); if (l21 === undefined) break b3214;
l18 = merge(l21, l15);
break b3213;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f315(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3210;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3215: {
if (l3 !== undefined) break b3215;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3216: {
if (l3 === undefined) break b3216;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3217: {
return l2;
}
}
function f561(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3218: {
b3219: {
l3 = undefined;
b3220: {
l4 = f550(l0,l1); if (l4 === undefined) break b3220;
if ((l4 === false)) break b3220;
break b3219;}
l5 = f551(l0,l1); if (l5 === undefined) break b3219;
l6 = l5;
l7 = [];
b3221: {
l8 = f549(l0,l1); if (l8 === undefined) break b3221;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3219;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3222: {
if (l3 !== undefined) break b3222;
l4 = f557(l0,l1); if (l4 === undefined) break b3222;
l5 = l4;
l6 = f558(l0,l1); if (l6 === undefined) break b3222;
l7 = l6;
l8 = f120(l0,l1,l5,l7); if (l8 === undefined) break b3222;
l9 = l8;
l10 = f550(l0,l1); if (l10 === undefined) break b3222;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3222;
l13 = l12;
l14 = f550(l0,l1); if (l14 === undefined) break b3222;
l15 = l14;
l16 = f557(l0,l1); if (l16 === undefined) break b3222;
l17 = l16;
l18 = f558(l0,l1); if (l18 === undefined) break b3222;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f231(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3222;
l22 = l21;
l23 = [];
b3223: {
l24 = f550(l0,l1); if (l24 === undefined) break b3223;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3223;
if (!(l25 === "account_closed")) break b3223;
l26 = f88(l0,l1,"checks"); if (l26 === undefined) break b3223;
if ((l26 === false)) break b3223;
l27 = f559(l0,l1); if (l27 === undefined) break b3223;
l28 = l27;
l29 = f550(l0,l1); if (l29 === undefined) break b3223;
l30 = l29;
l31 = f130(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3223;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3222;
l35 = l34;
l36 = f550(l0,l1); if (l36 === undefined) break b3222;
l37 = l36;
l38 = f86(l0,l1,l37); if (l38 === undefined) break b3222;
l39 = l38;
l40 = f551(l0,l1); if (l40 === undefined) break b3222;
l41 = l40;
l42 = f549(l0,l1); if (l42 === undefined) break b3222;
l43 = l42;
l44 = f558(l0,l1); if (l44 === undefined) break b3222;
l45 = l44;
l46 = [];
b3224: {
l47 = f557(l0,l1); if (l47 === undefined) break b3224;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3224;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3224;
if ((l52 === false)) break b3224;
l53 = f550(l0,l1); if (l53 === undefined) break b3224;
l54 = l53;
l55 = f70(l0,l1,"keep_record",l54); if (l55 === undefined) break b3224;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f557(l0,l1); if (l58 === undefined) break b3222;
l59 = l58;
l60 = new Bare();
b3225: {
l61 = f556(l0,l1); if (l61 === undefined) break b3225;
l60["keep_through"] = l61;
}
b3226: {
l62 = f560(l0,l1); if (l62 === undefined) break b3226;
l60["qualifier"] = l62;
}
b3227: {
b3228: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3228;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3228;
l66 = D(l65, "values"); if (l66 === undefined) break b3228;
l63 = merge(l66, l60);
break b3227;
}
l63 = l60;
}
l67 = l63;
l68 = f561(l0,l1); if (l68 === undefined) break b3222;
l69 = l68;
l70 = new O57(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f28(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3222;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
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
function f562(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
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
function f563(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f564(l0,l1) {
let l3,l2;
b3234: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3235: {
if (l3 === undefined) break b3235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3236: {
return l2;
}
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3237: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3237;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3237;
l8 = l7;
l9 = f563(l0,l1); if (l9 === undefined) break b3237;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3237;
l11 = l10;
l12 = f563(l0,l1); if (l12 === undefined) break b3237;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3237;
l14 = l13;
l15 = f563(l0,l1); if (l15 === undefined) break b3237;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3237;
l17 = l16;
l18 = new O71(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3237;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3238: {
if (l3 === undefined) break b3238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3239: {
return l2;
}
}
function f565(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3240: {
b3241: {
l3 = undefined;
b3242: {
l4 = f563(l0,l1); if (l4 === undefined) break b3242;
if ((l4 === false)) break b3242;
break b3241;}
l5 = f564(l0,l1); if (l5 === undefined) break b3241;
l6 = l5;
l7 = f29(l0,l1,l6); if (l7 === undefined) break b3241;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3243: {
if (l3 !== undefined) break b3243;
l4 = f563(l0,l1); if (l4 === undefined) break b3243;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3243;
l7 = l6;
l8 = f563(l0,l1); if (l8 === undefined) break b3243;
l9 = l8;
l10 = f18(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3243;
l11 = l10;
l12 = f564(l0,l1); if (l12 === undefined) break b3243;
l13 = l12;
l14 = f563(l0,l1); if (l14 === undefined) break b3243;
l15 = l14;
l16 = f565(l0,l1); if (l16 === undefined) break b3243;
l17 = l16;
l18 = new O5(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f28(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3243;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3244: {
if (l3 === undefined) break b3244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3245: {
return l2;
}
}
function f566(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3246: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3246;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3246;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3247: {
if (l3 === undefined) break b3247;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3248: {
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
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3249: {
l3 = undefined;
l4 = f567(l0,l1); if (l4 === undefined) break b3249;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3249;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3249;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3250: {
if (l3 === undefined) break b3250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3251: {
return l2;
}
}
function f568(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f569(l0,l1) {
let l3,l2;
b3252: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3253: {
if (l3 === undefined) break b3253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3254: {
return l2;
}
}
function g570(l0,l1) {
let l3,l4,l2;
b3255: {
l3 = undefined;
l4 = new O47("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3256: {
if (l3 === undefined) break b3256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3257: {
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
function g571(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3258: {
b3259: {
l3 = undefined;
b3260: {
l4 = f568(l0,l1); if (l4 === undefined) break b3260;
if ((l4 === false)) break b3260;
break b3259;}
l5 = f569(l0,l1); if (l5 === undefined) break b3259;
l6 = l5;
l7 = [];
b3261: {
l8 = f567(l0,l1); if (l8 === undefined) break b3261;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3259;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3262: {
if (l3 !== undefined) break b3262;
l4 = f570(l0,l1); if (l4 === undefined) break b3262;
l5 = l4;
l6 = f567(l0,l1); if (l6 === undefined) break b3262;
l7 = l6;
l8 = f568(l0,l1); if (l8 === undefined) break b3262;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b3262;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3263: {
if (l3 === undefined) break b3263;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3264: {
return l2;
}
}
function f571(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g571(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g572(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3265: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3265;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3265;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3265;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3265;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3265;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3266: {
if (l3 === undefined) break b3266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3267: {
return l2;
}
}
function f572(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g573(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3268: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3268;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3268;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3268;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3269: {
if (l3 === undefined) break b3269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3270: {
return l2;
}
}
function f573(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g573(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g574(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3271: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3271;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3271;
l6 = l5;
l7 = f573(l0,l1); if (l7 === undefined) break b3271;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3271;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3271;
if ((l10 === false)) break b3271;
l11 = ["application","adjustment"];
l12 = l11;
{
const k3272 = keysOf(l12), v3272 = valuesOf(l12);
for (let n3272 = 0; n3272 < v3272.length; n3272++) {
l13 = k3272 === null ? n3272 : k3272[n3272];
l14 = v3272[n3272];
b3273: {
l15 = l13;
l16 = l14;
l17 = f573(l0,l1); if (l17 === undefined) break b3273;
l18 = D(l17, l16); if (l18 === undefined) break b3273;
if ((l18 === false)) break b3273;
l19 = f573(l0,l1); if (l19 === undefined) break b3273;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
}
}
}
b3274: {
if (l3 === undefined) break b3274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3275: {
return l2;
}
}
function f574(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g574(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function f575(l0,l1) {
let l3,l2;
b3276: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3277: {
if (l3 === undefined) break b3277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3278: {
return l2;
}
}
function f576(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3279: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f203(l0,l1); if (l8 === undefined) break b3279;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3279;
l10 = D(l9, l6); if (l10 === undefined) break b3279;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3279;
l13 = l12;
l14 = f203(l0,l1); if (l14 === undefined) break b3279;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3279;
l16 = D(l15, l13); if (l16 === undefined) break b3279;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3280: {
if (l5 === undefined) break b3280;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3281: {
return l2;
}
}
function g577(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3282: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3282;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3282;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3282;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3282;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3282;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3282;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3282;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3282;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3283: {
if (l3 === undefined) break b3283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3284: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3284;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3284;
l6 = l5;
l7 = f574(l0,l1); if (l7 === undefined) break b3284;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3284;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3284;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3284;
l11 = l10;
l12 = f576(l0,l1,l6,l11); if (l12 === undefined) break b3284;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3285: {
if (l3 === undefined) break b3285;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3286: {
return l2;
}
}
function f577(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3287: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3287;
l5 = l4;
l6 = f36(l0,l1); if (l6 === undefined) break b3287;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3287;
if ((l8 === false)) break b3287;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3288: {
if (l3 === undefined) break b3288;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3289: {
return l2;
}
}
function f578(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g579(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3290: {
l3 = undefined;
l4 = f578(l0,l1); if (l4 === undefined) break b3290;
if ((l4 === false)) break b3290;
l5 = f36(l0,l1); if (l5 === undefined) break b3290;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3290;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3290;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3290;
if (!(l13 === "unavailable")) break b3290;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3291: {
if (l3 === undefined) break b3291;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3292: {
return l2;
}
}
function f579(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function f580(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b3293: {
b3294: {
l4 = undefined;
l5 = l3;
l6 = [];
b3295: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3295;
{
const k3296 = keysOf(l7), v3296 = valuesOf(l7);
for (let n3296 = 0; n3296 < v3296.length; n3296++) {
l8 = k3296 === null ? n3296 : k3296[n3296];
l9 = v3296[n3296];
b3297: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3297;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3297;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3297;
if (!Q(l12, l14)) break b3297;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3294;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3294;
if ((l19 === false)) break b3294;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3294;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3294;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3294;
l27 = l26;
l28 = f527(l0,l1,l27); if (l28 === undefined) break b3294;
l29 = l28;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b3298: {
if (l4 !== undefined) break b3298;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3299: {
if (l4 === undefined) break b3299;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3300: {
return l2;
}
}
function g581(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3301: {
l2 = new RegoSet();
}
b3302: {
l3 = undefined;
l4 = f579(l0,l1); if (l4 === undefined) break b3302;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3302;
l7 = l6;
{
const k3303 = keysOf(l7), v3303 = valuesOf(l7);
for (let n3303 = 0; n3303 < v3303.length; n3303++) {
l8 = k3303 === null ? n3303 : k3303[n3303];
l9 = v3303[n3303];
b3304: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3305: {
l3 = undefined;
b3306: {
l4 = f578(l0,l1); if (l4 === undefined) break b3306;
if ((l4 === false)) break b3306;
break b3305;}
l5 = f574(l0,l1); if (l5 === undefined) break b3305;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3305;
l7 = l6;
l8 = f580(l0,l1,l7); if (l8 === undefined) break b3305;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3305;
l11 = l10;
{
const k3307 = keysOf(l11), v3307 = valuesOf(l11);
for (let n3307 = 0; n3307 < v3307.length; n3307++) {
l12 = k3307 === null ? n3307 : k3307[n3307];
l13 = v3307[n3307];
b3308: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3309: {
l3 = undefined;
l4 = f578(l0,l1); if (l4 === undefined) break b3309;
if ((l4 === false)) break b3309;
l5 = f574(l0,l1); if (l5 === undefined) break b3309;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3309;
l7 = l6;
l8 = f580(l0,l1,l7); if (l8 === undefined) break b3309;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3309;
l11 = l10;
l12 = f574(l0,l1); if (l12 === undefined) break b3309;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3309;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3309;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3309;
l16 = l15;
l17 = new O72(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3309;
l19 = l18;
{
const k3310 = keysOf(l19), v3310 = valuesOf(l19);
for (let n3310 = 0; n3310 < v3310.length; n3310++) {
l20 = k3310 === null ? n3310 : k3310[n3310];
l21 = v3310[n3310];
b3311: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3312: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3312;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3312;
l6 = l5;
l7 = f580(l0,l1,l6); if (l7 === undefined) break b3312;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3312;
l10 = l9;
{
const k3313 = keysOf(l10), v3313 = valuesOf(l10);
for (let n3313 = 0; n3313 < v3313.length; n3313++) {
l11 = k3313 === null ? n3313 : k3313[n3313];
l12 = v3313[n3313];
b3314: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3315: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3315;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3315;
l6 = l5;
l7 = f574(l0,l1); if (l7 === undefined) break b3315;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3315;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3315;
l10 = D(l9, l6); if (l10 === undefined) break b3315;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3315;
l13 = l12;
{
const k3316 = keysOf(l13), v3316 = valuesOf(l13);
for (let n3316 = 0; n3316 < v3316.length; n3316++) {
l14 = k3316 === null ? n3316 : k3316[n3316];
l15 = v3316[n3316];
b3317: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3318: {
return l2;
}
}
function f581(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3319: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3319;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3319;
l6 = l5;
l7 = f574(l0,l1); if (l7 === undefined) break b3319;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3319;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3319;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3319;
if ((l11 === false)) break b3319;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3319;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3319;
if (!(l13 === true)) break b3319;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3320: {
if (l3 === undefined) break b3320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3321: {
return l2;
}
}
function f582(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b3322: {
l2 = new RegoSet();
}
b3323: {
l3 = undefined;
l4 = f582(l0,l1); if (l4 === undefined) break b3323;
if ((l4 === false)) break b3323;
l5 = ["adjusted_by","adjusted_on"];
l6 = l5;
{
const k3324 = keysOf(l6), v3324 = valuesOf(l6);
for (let n3324 = 0; n3324 < v3324.length; n3324++) {
l7 = k3324 === null ? n3324 : k3324[n3324];
l8 = v3324[n3324];
b3325: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3325;
l12 = D(l11, l10); if (l12 === undefined) break b3325;
l13 = l12;
l14 = null;
l15 = b_neq(l13,l14); if (l15 === undefined) break b3325;
if ((l15 === false)) break b3325;
l2.add(l10);
}
}
}
}
b3326: {
return l2;
}
}
function f583(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3327: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3327;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3327;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3327;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3327;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3327;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3327;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3327;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3327;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3328: {
if (l3 === undefined) break b3328;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3329: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3329;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3329;
l6 = l5;
l7 = f574(l0,l1); if (l7 === undefined) break b3329;
l8 = H(l7) ? l7.adjustment : undefined; if (l8 === undefined && (l8 = S(l7, "adjustment")) === undefined) break b3329;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3329;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3329;
l11 = l10;
l12 = f576(l0,l1,l6,l11); if (l12 === undefined) break b3329;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3330: {
if (l3 === undefined) break b3330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3331: {
return l2;
}
}
function f584(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g585(l0,l1) {
let l2,l3,l4,l5,l6;
b3332: {
l2 = new RegoSet();
}
b3333: {
l3 = undefined;
l4 = f577(l0,l1); if (l4 === undefined) break b3333;
if ((l4 === false)) break b3333;
l2.add("application");
}
b3334: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3334;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3334;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3334;
if (!(l6 === "unset")) break b3334;
l2.add("application");
}
b3335: {
l3 = undefined;
l4 = f584(l0,l1); if (l4 === undefined) break b3335;
if ((l4 === false)) break b3335;
l2.add("adjustment");
}
b3336: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3336;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3336;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3336;
if (!(l6 === "unset")) break b3336;
l2.add("adjustment");
}
b3337: {
return l2;
}
}
function f585(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g585(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g586(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3338: {
l3 = undefined;
l4 = [];
b3339: {
l5 = f585(l0,l1); if (l5 === undefined) break b3339;
l6 = l5;
l7 = b_internal_member_2("application",l6); if (l7 === undefined) break b3339;
if ((l7 === false)) break b3339;
b3340: {
l8 = f578(l0,l1); if (l8 === undefined) break b3340;
if ((l8 === false)) break b3340;
break b3339;}
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3339;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"applied_on",l11); if (l12 === undefined) break b3339;
l13 = l12;
l14 = f171(l0,l1,l13); if (l14 === undefined) break b3339;
l15 = l14;
l16 = f574(l0,l1); if (l16 === undefined) break b3339;
l17 = H(l16) ? l16.application : undefined; if (l17 === undefined && (l17 = S(l16, "application")) === undefined) break b3339;
l18 = l17;
l19 = f580(l0,l1,l18); if (l19 === undefined) break b3339;
l20 = l19;
l21 = new O73("apply_for_change","application",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3341: {
if (l3 === undefined) break b3341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3342: {
return l2;
}
}
function f586(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3343: {
l3 = undefined;
l4 = [];
b3344: {
l5 = f585(l0,l1); if (l5 === undefined) break b3344;
l6 = l5;
l7 = b_internal_member_2("adjustment",l6); if (l7 === undefined) break b3344;
if ((l7 === false)) break b3344;
b3345: {
l8 = f582(l0,l1); if (l8 === undefined) break b3345;
if ((l8 === false)) break b3345;
break b3344;}
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3344;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"adjusted_on",l11); if (l12 === undefined) break b3344;
l13 = l12;
l14 = f171(l0,l1,l13); if (l14 === undefined) break b3344;
l15 = l14;
l16 = f574(l0,l1); if (l16 === undefined) break b3344;
l17 = H(l16) ? l16.adjustment : undefined; if (l17 === undefined && (l17 = S(l16, "adjustment")) === undefined) break b3344;
l18 = l17;
l19 = f580(l0,l1,l18); if (l19 === undefined) break b3344;
l20 = l19;
l21 = new O73("adjust_rights","adjustment",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3346: {
if (l3 === undefined) break b3346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3347: {
return l2;
}
}
function f587(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g588(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3348: {
l3 = undefined;
l4 = [];
b3349: {
l5 = f585(l0,l1); if (l5 === undefined) break b3349;
l6 = l5;
l7 = b_internal_member_2("adjustment",l6); if (l7 === undefined) break b3349;
if ((l7 === false)) break b3349;
l8 = f582(l0,l1); if (l8 === undefined) break b3349;
if ((l8 === false)) break b3349;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3349;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"password_changed_on",l11); if (l12 === undefined) break b3349;
l13 = l12;
l14 = f171(l0,l1,l13); if (l14 === undefined) break b3349;
l15 = l14;
l16 = f574(l0,l1); if (l16 === undefined) break b3349;
l17 = H(l16) ? l16.fallback : undefined; if (l17 === undefined && (l17 = S(l16, "fallback")) === undefined) break b3349;
l18 = l17;
l19 = f580(l0,l1,l18); if (l19 === undefined) break b3349;
l20 = l19;
l21 = new O73("change_admin_password","password_change",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3350: {
if (l3 === undefined) break b3350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3351: {
return l2;
}
}
function f588(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g589(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l2;
b3352: {
l3 = undefined;
l4 = [];
b3353: {
l5 = f586(l0,l1); if (l5 === undefined) break b3353;
{
const k3354 = keysOf(l5), v3354 = valuesOf(l5);
for (let n3354 = 0; n3354 < v3354.length; n3354++) {
l6 = k3354 === null ? n3354 : k3354[n3354];
l7 = v3354[n3354];
b3355: {
l8 = l6;
l9 = l7;
l10 = f577(l0,l1); if (l10 === undefined) break b3355;
l11 = l10;
l12 = new O50(l11);
l13 = b_object_union(l9,l12); if (l13 === undefined) break b3355;
l14 = l13;
l4.push(l14);
}
}
}
}
l15 = l4;
l16 = [];
b3356: {
l17 = f587(l0,l1); if (l17 === undefined) break b3356;
l18 = l17;
l19 = f588(l0,l1); if (l19 === undefined) break b3356;
l20 = l19;
l21 = b_array_concat(l18,l20); if (l21 === undefined) break b3356;
l22 = l21;
{
const k3357 = keysOf(l22), v3357 = valuesOf(l22);
for (let n3357 = 0; n3357 < v3357.length; n3357++) {
l23 = k3357 === null ? n3357 : k3357[n3357];
l24 = v3357[n3357];
b3358: {
l25 = l23;
l26 = l24;
l27 = f584(l0,l1); if (l27 === undefined) break b3358;
l28 = l27;
l29 = new O50(l28);
l30 = b_object_union(l26,l29); if (l30 === undefined) break b3358;
l31 = l30;
l16.push(l31);
}
}
}
}
l32 = l16;
l33 = b_array_concat(l15,l32); if (l33 === undefined) break b3352;
l34 = l33;
if (l3 === undefined) l3 = l34; else if (!Q(l3, l34)) conflict();
}
b3359: {
if (l3 === undefined) break b3359;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3360: {
return l2;
}
}
function f589(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g589(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function f590(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3361: {
l4 = undefined;
l5 = l3;
l6 = f203(l0,l1); if (l6 === undefined) break b3361;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3361;
l8 = D(l7, l5); if (l8 === undefined) break b3361;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3361;
if ((l10 === false)) break b3361;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3362: {
if (l4 === undefined) break b3362;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3363: {
return l2;
}
}
function f591(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3364: {
l4 = undefined;
l5 = l3;
l6 = f590(l0,l1,l5); if (l6 === undefined) break b3364;
if ((l6 === false)) break b3364;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3364;
l9 = l8;
l10 = f590(l0,l1,l9); if (l10 === undefined) break b3364;
if ((l10 === false)) break b3364;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3365: {
if (l4 === undefined) break b3365;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3366: {
return l2;
}
}
function f592(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3367: {
b3368: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3369: {
l8 = f590(l0,l1,l6); if (l8 === undefined) break b3369;
if ((l8 === false)) break b3369;
break b3368;}
l9 = new RegoSet();
b3370: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3370;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3370;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3370;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3371 = keysOf(l19), v3371 = valuesOf(l19);
for (let n3371 = 0; n3371 < v3371.length; n3371++) {
l20 = k3371 === null ? n3371 : k3371[n3371];
l21 = v3371[n3371];
b3372: {
l22 = l20;
l23 = l21;
b3373: {
l24 = f591(l0,l1,l23); if (l24 === undefined) break b3373;
if ((l24 === false)) break b3373;
break b3372;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3372;
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
b3374: {
if (l5 !== undefined) break b3374;
l6 = l3;
l7 = l4;
l8 = f203(l0,l1); if (l8 === undefined) break b3374;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3374;
l10 = D(l9, l6); if (l10 === undefined) break b3374;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3374;
if ((l12 === false)) break b3374;
l13 = f203(l0,l1); if (l13 === undefined) break b3374;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3374;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3374;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3374;
l21 = l20;
l22 = new RegoSet();
l23 = new O74(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3375: {
if (l5 !== undefined) break b3375;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3376: {
if (l5 === undefined) break b3376;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3377: {
return l2;
}
}
function g593(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3378: {
l2 = new RegoSet();
}
b3379: {
l3 = undefined;
l4 = ["application","adjustment"];
l5 = l4;
{
const k3380 = keysOf(l5), v3380 = valuesOf(l5);
for (let n3380 = 0; n3380 < v3380.length; n3380++) {
l6 = k3380 === null ? n3380 : k3380[n3380];
l7 = v3380[n3380];
b3381: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3381;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3381;
l12 = l11;
l13 = f574(l0,l1); if (l13 === undefined) break b3381;
l14 = D(l13, l9); if (l14 === undefined) break b3381;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3381;
l16 = H(l15) ? l15.workdays : undefined; if (l16 === undefined && (l16 = S(l15, "workdays")) === undefined) break b3381;
l17 = l16;
l18 = f592(l0,l1,l12,l17); if (l18 === undefined) break b3381;
l19 = l18;
{
const k3382 = keysOf(l19), v3382 = valuesOf(l19);
for (let n3382 = 0; n3382 < v3382.length; n3382++) {
l20 = k3382 === null ? n3382 : k3382[n3382];
l21 = v3382[n3382];
b3383: {
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
b3384: {
l3 = undefined;
l4 = ["application","adjustment"];
l5 = l4;
{
const k3385 = keysOf(l5), v3385 = valuesOf(l5);
for (let n3385 = 0; n3385 < v3385.length; n3385++) {
l6 = k3385 === null ? n3385 : k3385[n3385];
l7 = v3385[n3385];
b3386: {
l8 = l6;
l9 = l7;
l10 = f574(l0,l1); if (l10 === undefined) break b3386;
l11 = D(l10, l9); if (l11 === undefined) break b3386;
l12 = H(l11) ? l11.lead : undefined; if (l12 === undefined && (l12 = S(l11, "lead")) === undefined) break b3386;
if (!(l12 === "unset")) break b3386;
l13 = ["role_change",l9,"lead"];
l14 = b_concat(".",l13); if (l14 === undefined) break b3386;
l15 = l14;
l16 = new O8(l15);
l2.add(l16);
}
}
}
}
b3387: {
return l2;
}
}
function f593(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g594(l0,l1) {
let l3,l4,l5,l2;
b3388: {
l3 = undefined;
l4 = f584(l0,l1); if (l4 === undefined) break b3388;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3389: {
if (l3 === undefined) break b3389;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3390: {
return l2;
}
}
function f594(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g595(l0,l1) {
let l3,l4,l5,l6,l2;
b3391: {
l3 = undefined;
b3392: {
l4 = f578(l0,l1); if (l4 === undefined) break b3392;
if ((l4 === false)) break b3392;
break b3391;}
l5 = f577(l0,l1); if (l5 === undefined) break b3391;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3393: {
if (l3 === undefined) break b3393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3394: {
return l2;
}
}
function f595(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3395: {
l3 = undefined;
b3396: {
l4 = f578(l0,l1); if (l4 === undefined) break b3396;
if ((l4 === false)) break b3396;
break b3395;}
l5 = f574(l0,l1); if (l5 === undefined) break b3395;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3395;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3395;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3395;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3395;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3395;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3395;
l15 = l14;
l16 = f576(l0,l1,l15,l12); if (l16 === undefined) break b3395;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3397: {
if (l3 === undefined) break b3397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3398: {
return l2;
}
}
function f596(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g597(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l24,l25,l26,l23,l27,l28,l29,l30,l2;
b3399: {
b3400: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3400;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3400;
if ((l5 === false)) break b3400;
b3401: {
l6 = f578(l0,l1); if (l6 === undefined) break b3401;
if ((l6 === false)) break b3401;
break b3400;}
l7 = f574(l0,l1); if (l7 === undefined) break b3400;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3400;
l9 = l8;
l10 = f580(l0,l1,l9); if (l10 === undefined) break b3400;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3400;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3400;
l14 = l13;
l15 = f574(l0,l1); if (l15 === undefined) break b3400;
l16 = H(l15) ? l15.application : undefined; if (l16 === undefined && (l16 = S(l15, "application")) === undefined) break b3400;
l17 = H(l16) ? l16.lead : undefined; if (l17 === undefined && (l17 = S(l16, "lead")) === undefined) break b3400;
l18 = l17;
l19 = new Bare();
b3402: {
l20 = f594(l0,l1); if (l20 === undefined) break b3402;
l19["adjust_by"] = l20;
}
b3403: {
l21 = f595(l0,l1); if (l21 === undefined) break b3403;
l19["apply_by"] = l21;
}
b3404: {
l22 = f596(l0,l1); if (l22 === undefined) break b3404;
l19["apply_by_cautious"] = l22;
}
b3405: {
b3406: {
l24 = H(l1) ? l1.hdp : undefined; if (l24 === undefined && (l24 = S(l1, "hdp")) === undefined) break b3406;
l25 = H(l24) ? l24.role_change_deadline : undefined; if (l25 === undefined && (l25 = S(l24, "role_change_deadline")) === undefined) break b3406;
l26 = D(l25, "values"); if (l26 === undefined) break b3406;
l23 = merge(l26, l19);
break b3405;
}
l23 = l19;
}
l27 = l23;
l28 = ["apply_by","apply_by_cautious"];
l29 = f315(l0,l1,l28,l14,l18,l11,l27); if (l29 === undefined) break b3400;
l30 = l29;
if (l3 === undefined) l3 = l30; else if (!Q(l3, l30)) conflict();
}
b3407: {
if (l3 !== undefined) break b3407;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3408: {
if (l3 === undefined) break b3408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3409: {
return l2;
}
}
function f597(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g597(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g598(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3410: {
b3411: {
l3 = undefined;
l4 = f574(l0,l1); if (l4 === undefined) break b3411;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3411;
if ((l5 === false)) break b3411;
l6 = f574(l0,l1); if (l6 === undefined) break b3411;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3411;
l8 = l7;
l9 = f580(l0,l1,l8); if (l9 === undefined) break b3411;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3411;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3411;
l13 = l12;
l14 = f574(l0,l1); if (l14 === undefined) break b3411;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3411;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3411;
l17 = l16;
l18 = new Bare();
b3412: {
l19 = f594(l0,l1); if (l19 === undefined) break b3412;
l18["adjust_by"] = l19;
}
b3413: {
l20 = f595(l0,l1); if (l20 === undefined) break b3413;
l18["apply_by"] = l20;
}
b3414: {
l21 = f596(l0,l1); if (l21 === undefined) break b3414;
l18["apply_by_cautious"] = l21;
}
b3415: {
b3416: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3416;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3416;
l25 = D(l24, "values"); if (l25 === undefined) break b3416;
l22 = merge(l25, l18);
break b3415;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f315(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3411;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3417: {
if (l3 !== undefined) break b3417;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3418: {
if (l3 === undefined) break b3418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3419: {
return l2;
}
}
function f598(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g599(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3420: {
l3 = undefined;
l4 = [];
b3421: {
l5 = f586(l0,l1); if (l5 === undefined) break b3421;
l6 = l5;
l7 = f587(l0,l1); if (l7 === undefined) break b3421;
l8 = l7;
l9 = f588(l0,l1); if (l9 === undefined) break b3421;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3422 = keysOf(l12), v3422 = valuesOf(l12);
for (let n3422 = 0; n3422 < v3422.length; n3422++) {
l13 = k3422 === null ? n3422 : k3422[n3422];
l14 = v3422[n3422];
b3423: {
l15 = l13;
l16 = l14;
{
const k3424 = keysOf(l16), v3424 = valuesOf(l16);
for (let n3424 = 0; n3424 < v3424.length; n3424++) {
l17 = k3424 === null ? n3424 : k3424[n3424];
l18 = v3424[n3424];
b3425: {
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
l22 = f184(l0,l1,l21); if (l22 === undefined) break b3420;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3426: {
if (l3 === undefined) break b3426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3427: {
return l2;
}
}
function f599(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g600(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3428: {
l3 = undefined;
l4 = [];
b3429: {
l5 = f574(l0,l1); if (l5 === undefined) break b3429;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3429;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3429;
{
const k3430 = keysOf(l7), v3430 = valuesOf(l7);
for (let n3430 = 0; n3430 < v3430.length; n3430++) {
l8 = k3430 === null ? n3430 : k3430[n3430];
l9 = v3430[n3430];
b3431: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3431;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3431;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3431;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3431;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3431;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3431;
if ((l21 === false)) break b3431;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3432: {
if (l3 === undefined) break b3432;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3433: {
return l2;
}
}
function f600(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function g601(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3434: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3434;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3434;
l6 = l5;
l7 = f600(l0,l1); if (l7 === undefined) break b3434;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3434;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3434;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3434;
if ((l12 === false)) break b3434;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3435: {
if (l3 === undefined) break b3435;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3436: {
return l2;
}
}
function f601(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g601(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function g602(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b3437: {
l2 = new RegoSet();
}
b3438: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3438;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3438;
l6 = l5;
l7 = f574(l0,l1); if (l7 === undefined) break b3438;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3438;
l9 = H(l8) ? l8.advised : undefined; if (l9 === undefined && (l9 = S(l8, "advised")) === undefined) break b3438;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3438;
if ((l11 === false)) break b3438;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3438;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3438;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3438;
l18 = f587(l0,l1); if (l18 === undefined) break b3438;
{
const k3439 = keysOf(l18), v3439 = valuesOf(l18);
for (let n3439 = 0; n3439 < v3439.length; n3439++) {
l19 = k3439 === null ? n3439 : k3439[n3439];
l20 = v3439[n3439];
b3440: {
l21 = l19;
l22 = l20;
l23 = f183(l0,l1,l22); if (l23 === undefined) break b3440;
if ((l23 === false)) break b3440;
l24 = f574(l0,l1); if (l24 === undefined) break b3440;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3440;
l26 = l25;
l27 = f580(l0,l1,l26); if (l27 === undefined) break b3440;
l28 = l27;
l29 = f18(l0,l1,"change_admin_password",l28); if (l29 === undefined) break b3440;
l30 = l29;
l2.add(l30);
}
}
}
}
b3441: {
l3 = undefined;
l4 = f587(l0,l1); if (l4 === undefined) break b3441;
{
const k3442 = keysOf(l4), v3442 = valuesOf(l4);
for (let n3442 = 0; n3442 < v3442.length; n3442++) {
l5 = k3442 === null ? n3442 : k3442[n3442];
l6 = v3442[n3442];
b3443: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3443;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3443;
if ((l11 === false)) break b3443;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3443;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3443;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3443;
if ((l15 === false)) break b3443;
l16 = f600(l0,l1); if (l16 === undefined) break b3443;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3443;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3443;
if ((l21 === false)) break b3443;
b3444: {
l22 = f601(l0,l1); if (l22 === undefined) break b3444;
if ((l22 === false)) break b3444;
break b3443;}
l23 = f574(l0,l1); if (l23 === undefined) break b3443;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3443;
l25 = l24;
l26 = f580(l0,l1,l25); if (l26 === undefined) break b3443;
l27 = l26;
l28 = f18(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3443;
l29 = l28;
l2.add(l29);
}
}
}
}
b3445: {
l3 = undefined;
l4 = f579(l0,l1); if (l4 === undefined) break b3445;
l5 = l4;
l6 = f18(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3445;
l7 = l6;
l2.add(l7);
}
b3446: {
return l2;
}
}
function f602(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g602(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l50,l51,l2;
b3447: {
l3 = undefined;
l4 = new RegoSet();
b3448: {
l5 = f589(l0,l1); if (l5 === undefined) break b3448;
{
const k3449 = keysOf(l5), v3449 = valuesOf(l5);
for (let n3449 = 0; n3449 < v3449.length; n3449++) {
l6 = k3449 === null ? n3449 : k3449[n3449];
l7 = v3449[n3449];
b3450: {
l8 = l6;
l9 = l7;
l10 = f177(l0,l1,l9); if (l10 === undefined) break b3450;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f593(l0,l1); if (l13 === undefined) break b3447;
l14 = l13;
l15 = f181(l0,l1,l12,l14); if (l15 === undefined) break b3447;
l16 = l15;
l17 = l16;
l18 = f589(l0,l1); if (l18 === undefined) break b3447;
l19 = l18;
l20 = f185(l0,l1,l19,l17); if (l20 === undefined) break b3447;
l21 = l20;
l22 = f597(l0,l1); if (l22 === undefined) break b3447;
l23 = l22;
l24 = f598(l0,l1); if (l24 === undefined) break b3447;
l25 = l24;
l26 = b_array_concat(l23,l25); if (l26 === undefined) break b3447;
l27 = l26;
l28 = f575(l0,l1); if (l28 === undefined) break b3447;
l29 = l28;
l30 = f572(l0,l1); if (l30 === undefined) break b3447;
l31 = l30;
l32 = f581(l0,l1); if (l32 === undefined) break b3447;
l33 = l32;
l34 = f593(l0,l1); if (l34 === undefined) break b3447;
l35 = l34;
l36 = f599(l0,l1); if (l36 === undefined) break b3447;
l37 = l36;
l38 = new Bare();
b3451: {
l39 = f594(l0,l1); if (l39 === undefined) break b3451;
l38["adjust_by"] = l39;
}
b3452: {
l40 = f595(l0,l1); if (l40 === undefined) break b3452;
l38["apply_by"] = l40;
}
b3453: {
l41 = f596(l0,l1); if (l41 === undefined) break b3453;
l38["apply_by_cautious"] = l41;
}
b3454: {
b3455: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b3455;
l44 = H(l43) ? l43.role_change_deadline : undefined; if (l44 === undefined && (l44 = S(l43, "role_change_deadline")) === undefined) break b3455;
l45 = D(l44, "values"); if (l45 === undefined) break b3455;
l42 = merge(l45, l38);
break b3454;
}
l42 = l38;
}
l46 = l42;
l47 = f602(l0,l1); if (l47 === undefined) break b3447;
l48 = l47;
l49 = new O21(l33,l35,l37,l21,l46,l48,l27);
l50 = f28(l0,l1,l29,l31,l17,l49); if (l50 === undefined) break b3447;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b3456: {
if (l3 === undefined) break b3456;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3457: {
return l2;
}
}
function f603(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3458: {
b3459: {
l3 = undefined;
b3460: {
l4 = f574(l0,l1); if (l4 === undefined) break b3460;
if ((l4 === false)) break b3460;
break b3459;}
l5 = f575(l0,l1); if (l5 === undefined) break b3459;
l6 = l5;
l7 = [];
b3461: {
l8 = f572(l0,l1); if (l8 === undefined) break b3461;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3459;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3462: {
if (l3 !== undefined) break b3462;
l4 = f578(l0,l1); if (l4 === undefined) break b3462;
if ((l4 === false)) break b3462;
b3463: {
l5 = f574(l0,l1); if (l5 === undefined) break b3463;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3463;
if ((l6 === false)) break b3463;
break b3462;}
l7 = f575(l0,l1); if (l7 === undefined) break b3462;
l8 = l7;
l9 = f572(l0,l1); if (l9 === undefined) break b3462;
l10 = l9;
l11 = f581(l0,l1); if (l11 === undefined) break b3462;
l12 = l11;
l13 = new O5(l12);
l14 = f28(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3462;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3464: {
if (l3 !== undefined) break b3464;
l4 = f583(l0,l1); if (l4 === undefined) break b3464;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3464;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3464;
if ((l9 === false)) break b3464;
l10 = f583(l0,l1); if (l10 === undefined) break b3464;
l11 = l10;
l12 = new RegoSet();
b3465: {
l13 = f603(l0,l1); if (l13 === undefined) break b3465;
l14 = H(l13) ? l13.not_considered : undefined; if (l14 === undefined && (l14 = S(l13, "not_considered")) === undefined) break b3465;
{
const k3466 = keysOf(l14), v3466 = valuesOf(l14);
for (let n3466 = 0; n3466 < v3466.length; n3466++) {
l15 = k3466 === null ? n3466 : k3466[n3466];
l16 = v3466[n3466];
b3467: {
l17 = l15;
l18 = l16;
l12.add(l18);
}
}
}
}
l19 = l12;
l20 = b_or(l11,l19); if (l20 === undefined) break b3464;
l21 = l20;
l22 = b_sort(l21); if (l22 === undefined) break b3464;
l23 = l22;
l24 = f603(l0,l1); if (l24 === undefined) break b3464;
l25 = l24;
l26 = new O75(l23);
l27 = b_object_union(l25,l26); if (l27 === undefined) break b3464;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3468: {
if (l3 !== undefined) break b3468;
l4 = f603(l0,l1); if (l4 === undefined) break b3468;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3469: {
if (l3 === undefined) break b3469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3470: {
return l2;
}
}
function f604(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g604(i, d);
K.request[288] = v === undefined ? N : v;
return v;
}
function g605(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3471: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3471;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3471;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3472: {
if (l3 === undefined) break b3472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3473: {
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
function g606(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3474: {
l3 = undefined;
l4 = f605(l0,l1); if (l4 === undefined) break b3474;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3474;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3474;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3474;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3475: {
if (l3 === undefined) break b3475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3476: {
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
function f607(l0,l1) {
let l3,l2;
b3477: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3478: {
if (l3 === undefined) break b3478;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3479: {
return l2;
}
}
function g608(l0,l1) {
let l3,l4,l5,l6,l2;
b3480: {
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
b3481: {
if (l3 === undefined) break b3481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3482: {
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
function f609(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3483: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3483;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3483;
if ((l10 === false)) break b3483;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3484: {
if (l5 === undefined) break b3484;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3485: {
return l2;
}
}
function f610(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3486: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3487: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3487;
{
const k3488 = keysOf(l9), v3488 = valuesOf(l9);
for (let n3488 = 0; n3488 < v3488.length; n3488++) {
l10 = k3488 === null ? n3488 : k3488[n3488];
l11 = v3488[n3488];
b3489: {
l12 = l10;
l13 = l11;
b3490: {
l14 = f609(l0,l1,l7,l13); if (l14 === undefined) break b3490;
if ((l14 === false)) break b3490;
break b3489;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3486;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3491: {
if (l5 === undefined) break b3491;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3492: {
return l2;
}
}
function f611(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3493: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3494: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3494;
if ((l8 === false)) break b3494;
break b3493;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3495: {
if (l5 === undefined) break b3495;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3496: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3496;
if ((l8 === false)) break b3496;
l9 = f610(l0,l1,l6,l7); if (l9 === undefined) break b3496;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3496;
l12 = D(l11, l10); if (l12 === undefined) break b3496;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3497: {
if (l5 === undefined) break b3497;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3498: {
return l2;
}
}
function f612(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3499: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3500: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3501 = keysOf(l8), v3501 = valuesOf(l8);
for (let n3501 = 0; n3501 < v3501.length; n3501++) {
l9 = k3501 === null ? n3501 : k3501[n3501];
l10 = v3501[n3501];
b3502: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3502;
if (!(l13 === "unset")) break b3502;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3503: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3503;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3503;
if (!(l17 === "unset")) break b3503;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3499;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3504: {
if (l4 === undefined) break b3504;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3505: {
return l2;
}
}
function f613(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3506: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3507: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3507;
if ((l10 === false)) break b3507;
break b3506;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3508: {
if (l6 === undefined) break b3508;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3509: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3509;
if ((l10 === false)) break b3509;
l11 = f610(l0,l1,l7,l9); if (l11 === undefined) break b3509;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3509;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3509;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3510: {
if (l6 === undefined) break b3510;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3511: {
return l2;
}
}
function f614(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3512: {
b3513: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3513;
if (!(l8 === "up")) break b3513;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3513;
if ((l10 === false)) break b3513;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3514: {
if (l5 !== undefined) break b3514;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3514;
if (!(l8 === "half_up")) break b3514;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3514;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3514;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3514;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3514;
if ((l15 === false)) break b3514;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3515: {
if (l5 !== undefined) break b3515;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
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
function f615(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3518: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3518;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3518;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3518;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3518;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3518;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3518;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3518;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3518;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3518;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3518;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3518;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3518;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3518;
l30 = l29;
l31 = l30;
l32 = f614(l0,l1,l18,l7); if (l32 === undefined) break b3518;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3518;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3519: {
if (l5 === undefined) break b3519;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3520: {
return l2;
}
}
function f616(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3521: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3521;
if ((l8 === false)) break b3521;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3521;
l10 = l9;
l11 = f615(l0,l1,l7,l10); if (l11 === undefined) break b3521;
l12 = l11;
l13 = [l12,"rate"];
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3522: {
if (l5 === undefined) break b3522;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3523: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3524: {
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3524;
if ((l8 === false)) break b3524;
break b3523;}
l9 = H(l6) ? l6.minimum : undefined; if (l9 === undefined && (l9 = S(l6, "minimum")) === undefined) break b3523;
l10 = l9;
l11 = [l10,"minimum"];
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3525: {
if (l5 === undefined) break b3525;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3526: {
return l2;
}
}
function f617(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3527: {
b3528: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3528;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3528;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3528;
if ((l13 === false)) break b3528;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3528;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3529: {
if (l5 !== undefined) break b3529;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3530: {
if (l5 === undefined) break b3530;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3531: {
return l2;
}
}
function f618(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3532: {
b3533: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3533;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3533;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3533;
if ((l13 === false)) break b3533;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3533;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3534: {
if (l5 !== undefined) break b3534;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3535: {
if (l5 === undefined) break b3535;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3536: {
return l2;
}
}
function f619(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3537: {
b3538: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3538;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3538;
if ((l11 === false)) break b3538;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3539: {
if (l5 !== undefined) break b3539;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3540: {
if (l5 === undefined) break b3540;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3541: {
return l2;
}
}
function f620(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3542: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f616(l0,l1,l6,l7); if (l8 === undefined) break b3542;
l9 = l8;
l10 = f617(l0,l1,l9,l6); if (l10 === undefined) break b3542;
l11 = l10;
l12 = f618(l0,l1,l11,l6); if (l12 === undefined) break b3542;
l13 = l12;
l14 = f619(l0,l1,l13,l7); if (l14 === undefined) break b3542;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3543: {
if (l5 === undefined) break b3543;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3544: {
return l2;
}
}
function f621(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3545: {
b3546: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3546;
if ((l8 === false)) break b3546;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3546;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3546;
l14 = l13;
l15 = new O78(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3547: {
if (l5 !== undefined) break b3547;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3548: {
if (l5 === undefined) break b3548;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3549: {
return l2;
}
}
function f622(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3550: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3550;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3550;
if ((l15 === false)) break b3550;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3551: {
if (l7 === undefined) break b3551;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3552: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3552;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3552;
l15 = f620(l0,l1,l9,l10); if (l15 === undefined) break b3552;
l16 = l15;
if (!Array.isArray(l16)) break b3552;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3552;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3552;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3552;
l22 = l20;
l23 = f621(l0,l1,l21,l11); if (l23 === undefined) break b3552;
l24 = l23;
l25 = l24;
l26 = new O79(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3552;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3553: {
if (l7 === undefined) break b3553;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3554: {
return l2;
}
}
function f623(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3555: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3555;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3555;
if ((l9 === false)) break b3555;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3555;
if ((l11 === false)) break b3555;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3556: {
if (l6 === undefined) break b3556;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3557: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3557;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3557;
l10 = 0;
if (!Q(l9, l10)) break b3557;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3558: {
if (l6 === undefined) break b3558;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3559: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3559;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.samples : undefined; if (l9 === undefined && (l9 = S(l8, "samples")) === undefined) break b3559;
l10 = 0;
if (!Q(l9, l10)) break b3559;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3560: {
if (l6 === undefined) break b3560;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3561: {
return l2;
}
}
function f624(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3562: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3563: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3563;
if (!(l9 === "rate")) break b3563;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3563;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3563;
l13 = l12;
l14 = new O10(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3563;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3563;
l18 = l17;
{
const k3564 = keysOf(l18), v3564 = valuesOf(l18);
for (let n3564 = 0; n3564 < v3564.length; n3564++) {
l19 = k3564 === null ? n3564 : k3564[n3564];
l20 = v3564[n3564];
b3565: {
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
b3566: {
if (l5 === undefined) break b3566;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3567: {
return l2;
}
}
function g625(l0,l1) {
let l3,l4,l2;
b3568: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3569: {
if (l3 === undefined) break b3569;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3570: {
return l2;
}
}
function f625(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g625(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f626(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3571: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3571;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3571;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3571;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3571;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3571;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3571;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3571;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3571;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3571;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3571;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3571;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3571;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3571;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3571;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3571;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3571;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3571;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3572: {
if (l5 === undefined) break b3572;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3573: {
return l2;
}
}
function f627(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50;
b3574: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3575: {
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3575;
if ((l8 === false)) break b3575;
break b3574;}
l9 = [];
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b3576: {
if (l5 === undefined) break b3576;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3577: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3577;
if ((l8 === false)) break b3577;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3577;
l10 = H(l9) ? l9.value : undefined; if (l10 === undefined && (l10 = S(l9, "value")) === undefined) break b3577;
l11 = H(l10) ? l10.numerator : undefined; if (l11 === undefined && (l11 = S(l10, "numerator")) === undefined) break b3577;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3577;
l15 = l14;
l16 = H(l6) ? l6.rate : undefined; if (l16 === undefined && (l16 = S(l6, "rate")) === undefined) break b3577;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3577;
l18 = H(l17) ? l17.denominator : undefined; if (l18 === undefined && (l18 = S(l17, "denominator")) === undefined) break b3577;
l19 = l18;
l20 = 10;
l21 = b_format_int(l19,l20); if (l21 === undefined) break b3577;
l22 = l21;
l23 = [l15,l22];
l24 = b_concat("/",l23); if (l24 === undefined) break b3577;
l25 = l24;
l26 = H(l6) ? l6.rate : undefined; if (l26 === undefined && (l26 = S(l6, "rate")) === undefined) break b3577;
l27 = H(l26) ? l26.value : undefined; if (l27 === undefined && (l27 = S(l26, "value")) === undefined) break b3577;
l28 = l27;
l29 = f626(l0,l1,l7,l28); if (l29 === undefined) break b3577;
l30 = l29;
l31 = H(l6) ? l6.rate : undefined; if (l31 === undefined && (l31 = S(l6, "rate")) === undefined) break b3577;
l32 = l31;
l33 = f615(l0,l1,l7,l32); if (l33 === undefined) break b3577;
l34 = l33;
l35 = new Bare();
b3578: {
l36 = H(l6) ? l6.rate : undefined; if (l36 === undefined && (l36 = S(l6, "rate")) === undefined) break b3578;
l37 = H(l36) ? l36.readings : undefined; if (l37 === undefined && (l37 = S(l36, "readings")) === undefined) break b3578;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b3578;
l40 = l39;
insertOnce(l35, "reading", l40);
}
l41 = l35;
l42 = new O80("rounded","rows",l34);
l43 = b_object_union(l42,l41); if (l43 === undefined) break b3577;
l44 = l43;
l45 = H(l6) ? l6.clause : undefined; if (l45 === undefined && (l45 = S(l6, "clause")) === undefined) break b3577;
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
b3579: {
if (l5 === undefined) break b3579;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3580: {
return l2;
}
}
function f628(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b3581: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f627(l0,l1,l7,l8); if (l10 === undefined) break b3581;
l11 = l10;
l12 = [];
l13 = new O80("rows","rows",l8);
l12.push(l13);
l14 = b_array_concat(l12,l11); if (l14 === undefined) break b3581;
l15 = l14;
l16 = [];
b3582: {
l17 = ["minimum","maximum"];
l18 = l17;
{
const k3583 = keysOf(l18), v3583 = valuesOf(l18);
for (let n3583 = 0; n3583 < v3583.length; n3583++) {
l19 = k3583 === null ? n3583 : k3583[n3583];
l20 = v3583[n3583];
b3584: {
l21 = l19;
l22 = l20;
l23 = D(l7, l22); if (l23 === undefined) break b3584;
if ((l23 === false)) break b3584;
l24 = H(l7) ? l7.clause : undefined; if (l24 === undefined && (l24 = S(l7, "clause")) === undefined) break b3584;
l25 = l24;
l26 = D(l7, l22); if (l26 === undefined) break b3584;
l27 = l26;
l28 = new O53(l25,l22,"rows",l27);
l29 = l28;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = H(l9) ? l9.samples : undefined; if (l31 === undefined && (l31 = S(l9, "samples")) === undefined) break b3581;
l32 = l31;
l33 = [];
l34 = new O80("samples","rows",l32);
l33.push(l34);
l35 = b_array_concat(l30,l33); if (l35 === undefined) break b3581;
l36 = l35;
l37 = b_array_concat(l15,l36); if (l37 === undefined) break b3581;
l38 = l37;
if (l6 === undefined) l6 = l38; else if (!Q(l6, l38)) conflict();
}
b3585: {
if (l6 === undefined) break b3585;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3586: {
return l2;
}
}
function f629(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b3587: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3587;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3587;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3587;
l12 = D(l11, l10); if (l12 === undefined) break b3587;
l13 = l12;
l14 = f611(l0,l1,l7,l13); if (l14 === undefined) break b3587;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3588: {
l18 = f612(l0,l1,l16); if (l18 === undefined) break b3588;
l19 = l18;
{
const k3589 = keysOf(l19), v3589 = valuesOf(l19);
for (let n3589 = 0; n3589 < v3589.length; n3589++) {
l20 = k3589 === null ? n3589 : k3589[n3589];
l21 = v3589[n3589];
b3590: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3590;
l25 = l24;
l26 = f613(l0,l1,l7,l25,l13); if (l26 === undefined) break b3590;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3590;
l30 = l29;
l31 = new O8(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3587;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3587;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3587;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3587;
l40 = l39;
l41 = l40;
l42 = f622(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3587;
l43 = l42;
if (!Array.isArray(l43)) break b3587;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3587;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3587;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3587;
l49 = l47;
l50 = new RegoSet();
b3591: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3591;
{
const k3592 = keysOf(l51), v3592 = valuesOf(l51);
for (let n3592 = 0; n3592 < v3592.length; n3592++) {
l52 = k3592 === null ? n3592 : k3592[n3592];
l53 = v3592[n3592];
b3593: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3593;
l57 = l56;
l58 = f623(l0,l1,l57,l41,l49); if (l58 === undefined) break b3593;
if ((l58 === false)) break b3593;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3587;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3587;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3587;
l65 = l64;
l66 = f624(l0,l1,l49,l16); if (l66 === undefined) break b3587;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3587;
l69 = l68;
l70 = f86(l0,l1,l16); if (l70 === undefined) break b3587;
l71 = l70;
l72 = [];
b3594: {
if (!(l48 === "required")) break b3594;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3594;
{
const k3595 = keysOf(l73), v3595 = valuesOf(l73);
for (let n3595 = 0; n3595 < v3595.length; n3595++) {
l74 = k3595 === null ? n3595 : k3595[n3595];
l75 = v3595[n3595];
b3596: {
l76 = l74;
l77 = l75;
b3597: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3597;
if ((l78 === false)) break b3597;
break b3596;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3596;
l80 = l79;
l81 = f70(l0,l1,l80,l77); if (l81 === undefined) break b3596;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3598: {
if (!(l48 === "required")) break b3598;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3598;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3598;
l87 = l86;
l88 = f18(l0,l1,l87,l16); if (l88 === undefined) break b3598;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3599: {
l92 = f88(l0,l1,"working"); if (l92 === undefined) break b3599;
if ((l92 === false)) break b3599;
l93 = b_count(l32); if (l93 === undefined) break b3599;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3599;
l96 = f625(l0,l1); if (l96 === undefined) break b3599;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b3599;
if ((l98 === false)) break b3599;
l99 = f628(l0,l1,l16,l13,l49); if (l99 === undefined) break b3599;
l100 = l99;
{
const k3600 = keysOf(l100), v3600 = valuesOf(l100);
for (let n3600 = 0; n3600 < v3600.length; n3600++) {
l101 = k3600 === null ? n3600 : k3600[n3600];
l102 = v3600[n3600];
b3601: {
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
b3602: {
if (l5 === undefined) break b3602;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3603: {
return l2;
}
}
function f630(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3604: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f629(l0,l1,l7,l9); if (l10 === undefined) break b3604;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3604;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3604;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3604;
l18 = l17;
l19 = f28(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3604;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3605: {
if (l6 === undefined) break b3605;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3606: {
return l2;
}
}
function g631(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3607: {
b3608: {
l3 = undefined;
b3609: {
l4 = f606(l0,l1); if (l4 === undefined) break b3609;
if ((l4 === false)) break b3609;
break b3608;}
l5 = f607(l0,l1); if (l5 === undefined) break b3608;
l6 = l5;
l7 = [];
b3610: {
l8 = f605(l0,l1); if (l8 === undefined) break b3610;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3608;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3611: {
if (l3 !== undefined) break b3611;
l4 = f608(l0,l1); if (l4 === undefined) break b3611;
l5 = l4;
l6 = f605(l0,l1); if (l6 === undefined) break b3611;
l7 = l6;
l8 = f606(l0,l1); if (l8 === undefined) break b3611;
l9 = l8;
l10 = f630(l0,l1,l5,l7,l9); if (l10 === undefined) break b3611;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3612: {
if (l3 === undefined) break b3612;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3613: {
return l2;
}
}
function f631(i, d) {
const k = K.request[289];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.request[289] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3614: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3614;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3614;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3614;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3615: {
if (l3 === undefined) break b3615;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3616: {
return l2;
}
}
function f632(i, d) {
const k = K.request[290];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[290] = v === undefined ? N : v;
return v;
}
function g633(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3617: {
l3 = undefined;
l4 = f632(l0,l1); if (l4 === undefined) break b3617;
l5 = l4;
l6 = 1;
l7 = f47(l0,l1,l5,l6); if (l7 === undefined) break b3617;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3617;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3618: {
if (l3 === undefined) break b3618;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3619: {
return l2;
}
}
function f633(i, d) {
const k = K.request[291];
if (k !== undefined) return k === N ? undefined : k;
const v = g633(i, d);
K.request[291] = v === undefined ? N : v;
return v;
}
function g634(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3620: {
b3621: {
l3 = undefined;
l4 = f633(l0,l1); if (l4 === undefined) break b3621;
if ((l4 === false)) break b3621;
l5 = f6(l0,l1); if (l5 === undefined) break b3621;
l6 = l5;
l7 = f633(l0,l1); if (l7 === undefined) break b3621;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3621;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3622: {
if (l3 !== undefined) break b3622;
l4 = f6(l0,l1); if (l4 === undefined) break b3622;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3623: {
if (l3 === undefined) break b3623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3624: {
return l2;
}
}
function f634(i, d) {
const k = K.request[292];
if (k !== undefined) return k === N ? undefined : k;
const v = g634(i, d);
K.request[292] = v === undefined ? N : v;
return v;
}
function g635(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3625: {
l3 = undefined;
l4 = f634(l0,l1); if (l4 === undefined) break b3625;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3625;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3626: {
if (l3 === undefined) break b3626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3627: {
return l2;
}
}
function f635(i, d) {
const k = K.request[293];
if (k !== undefined) return k === N ? undefined : k;
const v = g635(i, d);
K.request[293] = v === undefined ? N : v;
return v;
}
function g636(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3628: {
l3 = undefined;
l4 = f635(l0,l1); if (l4 === undefined) break b3628;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3628;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3628;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3628;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3629: {
if (l3 === undefined) break b3629;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3630: {
return l2;
}
}
function f636(i, d) {
const k = K.request[294];
if (k !== undefined) return k === N ? undefined : k;
const v = g636(i, d);
K.request[294] = v === undefined ? N : v;
return v;
}
function f637(l0,l1) {
let l3,l2;
b3631: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3632: {
if (l3 === undefined) break b3632;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3633: {
return l2;
}
}
function g638(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3634: {
l3 = undefined;
l4 = f636(l0,l1); if (l4 === undefined) break b3634;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3634;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3634;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3634;
l10 = l9;
l11 = f632(l0,l1); if (l11 === undefined) break b3634;
l12 = l11;
l13 = f47(l0,l1,l12,l10); if (l13 === undefined) break b3634;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3634;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3635: {
if (l3 === undefined) break b3635;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3636: {
return l2;
}
}
function f638(i, d) {
const k = K.request[295];
if (k !== undefined) return k === N ? undefined : k;
const v = g638(i, d);
K.request[295] = v === undefined ? N : v;
return v;
}
function g639(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3637: {
l3 = undefined;
l4 = f637(l0,l1); if (l4 === undefined) break b3637;
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
b3638: {
if (l3 === undefined) break b3638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3639: {
return l2;
}
}
function f639(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g639(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f640(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3640: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f629(l0,l1,l8,l10); if (l12 === undefined) break b3640;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3640;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3640;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3640;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3640;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3640;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3640;
l25 = D(l24, "values"); if (l25 === undefined) break b3640;
l26 = l25;
l27 = new O50(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3640;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3640;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3640;
l32 = l31;
l33 = new RegoSet();
b3641: {
l34 = f6(l0,l1); if (l34 === undefined) break b3641;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3641;
if ((l36 === false)) break b3641;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3641;
l38 = D(l37, "values"); if (l38 === undefined) break b3641;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3641;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3641;
if ((l42 === false)) break b3641;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3641;
l44 = l43;
l45 = f18(l0,l1,"sample_late",l44); if (l45 === undefined) break b3641;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3640;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3640;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3640;
l52 = l51;
l53 = [];
b3642: {
l54 = f88(l0,l1,"working"); if (l54 === undefined) break b3642;
if ((l54 === false)) break b3642;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3642;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3642;
l57 = l56;
l58 = new O20(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3640;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3640;
l64 = l63;
l65 = new O82(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3640;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3640;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3640;
l71 = l70;
l72 = f28(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3640;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3643: {
if (l7 === undefined) break b3643;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3644: {
return l2;
}
}
function g641(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3645: {
b3646: {
l3 = undefined;
b3647: {
l4 = f636(l0,l1); if (l4 === undefined) break b3647;
if ((l4 === false)) break b3647;
break b3646;}
l5 = f637(l0,l1); if (l5 === undefined) break b3646;
l6 = l5;
l7 = [];
b3648: {
l8 = f635(l0,l1); if (l8 === undefined) break b3648;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3646;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3649: {
if (l3 !== undefined) break b3649;
l4 = f638(l0,l1); if (l4 === undefined) break b3649;
if ((l4 === false)) break b3649;
l5 = f639(l0,l1); if (l5 === undefined) break b3649;
l6 = l5;
l7 = f635(l0,l1); if (l7 === undefined) break b3649;
l8 = l7;
l9 = f636(l0,l1); if (l9 === undefined) break b3649;
l10 = l9;
l11 = f638(l0,l1); if (l11 === undefined) break b3649;
l12 = l11;
l13 = f640(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3649;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3650: {
if (l3 !== undefined) break b3650;
l4 = f639(l0,l1); if (l4 === undefined) break b3650;
l5 = l4;
l6 = f635(l0,l1); if (l6 === undefined) break b3650;
l7 = l6;
l8 = f636(l0,l1); if (l8 === undefined) break b3650;
l9 = l8;
l10 = f630(l0,l1,l5,l7,l9); if (l10 === undefined) break b3650;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3651: {
if (l3 === undefined) break b3651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3652: {
return l2;
}
}
function f641(i, d) {
const k = K.request[296];
if (k !== undefined) return k === N ? undefined : k;
const v = g641(i, d);
K.request[296] = v === undefined ? N : v;
return v;
}
function g642(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3653: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3653;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3653;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3654: {
if (l3 === undefined) break b3654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3655: {
return l2;
}
}
function f642(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g642(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g643(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3656: {
l3 = undefined;
l4 = f642(l0,l1); if (l4 === undefined) break b3656;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3656;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3656;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3656;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3657: {
if (l3 === undefined) break b3657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3658: {
return l2;
}
}
function f643(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g643(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f644(l0,l1) {
let l3,l2;
b3659: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3660: {
if (l3 === undefined) break b3660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3661: {
return l2;
}
}
function g645(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3662: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3662;
l5 = l4;
l6 = f422(l0,l1,l5); if (l6 === undefined) break b3662;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3663: {
if (l3 === undefined) break b3663;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3664: {
return l2;
}
}
function f645(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g645(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function g646(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3665: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3665;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3665;
l6 = l5;
l7 = f422(l0,l1,l6); if (l7 === undefined) break b3665;
l8 = l7;
l9 = l8;
l10 = f645(l0,l1); if (l10 === undefined) break b3665;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3665;
if ((l12 === false)) break b3665;
l13 = f645(l0,l1); if (l13 === undefined) break b3665;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3665;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3666: {
if (l3 === undefined) break b3666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3667: {
return l2;
}
}
function f646(i, d) {
const k = K.request[297];
if (k !== undefined) return k === N ? undefined : k;
const v = g646(i, d);
K.request[297] = v === undefined ? N : v;
return v;
}
function f647(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3668: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3668;
if (!(l8 === "exceeded")) break b3668;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3668;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3668;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3668;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3668;
if ((l15 === false)) break b3668;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3669: {
if (l5 === undefined) break b3669;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3670: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3670;
if (!(l8 === "reached")) break b3670;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3670;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3670;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3670;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3670;
if ((l15 === false)) break b3670;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3671: {
if (l5 === undefined) break b3671;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3672: {
return l2;
}
}
function g648(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3673: {
l2 = new RegoSet();
}
b3674: {
l3 = undefined;
l4 = f646(l0,l1); if (l4 === undefined) break b3674;
l5 = l4;
l6 = f643(l0,l1); if (l6 === undefined) break b3674;
l7 = l6;
l8 = f647(l0,l1,l5,l7); if (l8 === undefined) break b3674;
if ((l8 === false)) break b3674;
l9 = f643(l0,l1); if (l9 === undefined) break b3674;
l10 = l9;
l11 = f18(l0,l1,"session_idle",l10); if (l11 === undefined) break b3674;
l12 = l11;
l2.add(l12);
}
b3675: {
return l2;
}
}
function f648(i, d) {
const k = K.request[298];
if (k !== undefined) return k === N ? undefined : k;
const v = g648(i, d);
K.request[298] = v === undefined ? N : v;
return v;
}
function g649(l0,l1) {
let l2,l3,l4,l5,l6;
b3676: {
l2 = new RegoSet();
}
b3677: {
l3 = undefined;
b3678: {
l4 = f646(l0,l1); if (l4 === undefined) break b3678;
if ((l4 === false)) break b3678;
break b3677;}
l5 = new O9("last_activity_at");
l2.add(l5);
}
b3679: {
l3 = undefined;
l4 = f643(l0,l1); if (l4 === undefined) break b3679;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3679;
if (!(l5 === "unset")) break b3679;
l6 = new O8("session.idle_timeout");
l2.add(l6);
}
b3680: {
return l2;
}
}
function f649(i, d) {
const k = K.request[299];
if (k !== undefined) return k === N ? undefined : k;
const v = g649(i, d);
K.request[299] = v === undefined ? N : v;
return v;
}
function g650(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3681: {
l3 = undefined;
l4 = f646(l0,l1); if (l4 === undefined) break b3681;
if ((l4 === false)) break b3681;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3681;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3681;
l7 = l6;
l8 = f643(l0,l1); if (l8 === undefined) break b3681;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3681;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3681;
l11 = l10;
l12 = f432(l0,l1,l7,l11); if (l12 === undefined) break b3681;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3682: {
if (l3 === undefined) break b3682;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3683: {
return l2;
}
}
function f650(i, d) {
const k = K.request[300];
if (k !== undefined) return k === N ? undefined : k;
const v = g650(i, d);
K.request[300] = v === undefined ? N : v;
return v;
}
function g651(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3684: {
b3685: {
l3 = undefined;
b3686: {
l4 = f643(l0,l1); if (l4 === undefined) break b3686;
if ((l4 === false)) break b3686;
break b3685;}
l5 = f644(l0,l1); if (l5 === undefined) break b3685;
l6 = l5;
l7 = [];
b3687: {
l8 = f642(l0,l1); if (l8 === undefined) break b3687;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3685;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3688: {
if (l3 !== undefined) break b3688;
l4 = f648(l0,l1); if (l4 === undefined) break b3688;
l5 = l4;
l6 = f649(l0,l1); if (l6 === undefined) break b3688;
l7 = l6;
l8 = f120(l0,l1,l5,l7); if (l8 === undefined) break b3688;
l9 = l8;
l10 = f643(l0,l1); if (l10 === undefined) break b3688;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3688;
l13 = l12;
l14 = f643(l0,l1); if (l14 === undefined) break b3688;
l15 = l14;
l16 = f648(l0,l1); if (l16 === undefined) break b3688;
l17 = l16;
l18 = f649(l0,l1); if (l18 === undefined) break b3688;
l19 = l18;
l20 = ["session_idle"];
l21 = f231(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3688;
l22 = l21;
l23 = f643(l0,l1); if (l23 === undefined) break b3688;
l24 = l23;
l25 = f86(l0,l1,l24); if (l25 === undefined) break b3688;
l26 = l25;
l27 = f644(l0,l1); if (l27 === undefined) break b3688;
l28 = l27;
l29 = f642(l0,l1); if (l29 === undefined) break b3688;
l30 = l29;
l31 = f649(l0,l1); if (l31 === undefined) break b3688;
l32 = l31;
l33 = [];
b3689: {
l34 = f648(l0,l1); if (l34 === undefined) break b3689;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3689;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3689;
if ((l39 === false)) break b3689;
l40 = f643(l0,l1); if (l40 === undefined) break b3689;
l41 = l40;
l42 = f70(l0,l1,"log_out",l41); if (l42 === undefined) break b3689;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f648(l0,l1); if (l45 === undefined) break b3688;
l46 = l45;
l47 = new Bare();
b3690: {
l48 = f650(l0,l1); if (l48 === undefined) break b3690;
l47["logout_after"] = l48;
}
b3691: {
b3692: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3692;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3692;
l52 = D(l51, "values"); if (l52 === undefined) break b3692;
l49 = merge(l52, l47);
break b3691;
}
l49 = l47;
}
l53 = l49;
l54 = new O83(l13,l22,l32,l44,l46,l53,l26);
l55 = f28(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3688;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3693: {
if (l3 === undefined) break b3693;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3694: {
return l2;
}
}
function f651(i, d) {
const k = K.request[301];
if (k !== undefined) return k === N ? undefined : k;
const v = g651(i, d);
K.request[301] = v === undefined ? N : v;
return v;
}
function g652(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3695: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3695;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3695;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3695;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3695;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3695;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3696: {
if (l3 === undefined) break b3696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3697: {
return l2;
}
}
function f652(i, d) {
const k = K.request[302];
if (k !== undefined) return k === N ? undefined : k;
const v = g652(i, d);
K.request[302] = v === undefined ? N : v;
return v;
}
function g653(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b3698: {
l3 = undefined;
b3699: {
l4 = f652(l0,l1); if (l4 === undefined) break b3699;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3699;
l6 = H(l5) ? l5.staff_change_notice : undefined; if (l6 === undefined && (l6 = S(l5, "staff_change_notice")) === undefined) break b3699;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3699;
if ((l7 === false)) break b3699;
break b3698;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3700: {
if (l3 === undefined) break b3700;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3701: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3701;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3701;
l6 = l5;
l7 = f652(l0,l1); if (l7 === undefined) break b3701;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3701;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3701;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3701;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3701;
if ((l12 === false)) break b3701;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3702: {
if (l3 === undefined) break b3702;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3703: {
return l2;
}
}
function f653(i, d) {
const k = K.request[303];
if (k !== undefined) return k === N ? undefined : k;
const v = g653(i, d);
K.request[303] = v === undefined ? N : v;
return v;
}
function g654(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3704: {
l3 = undefined;
l4 = f653(l0,l1); if (l4 === undefined) break b3704;
if ((l4 === false)) break b3704;
l5 = f652(l0,l1); if (l5 === undefined) break b3704;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b3704;
l7 = H(l6) ? l6.staff_change_notice : undefined; if (l7 === undefined && (l7 = S(l6, "staff_change_notice")) === undefined) break b3704;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3705: {
if (l3 === undefined) break b3705;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3706: {
return l2;
}
}
function f654(i, d) {
const k = K.request[304];
if (k !== undefined) return k === N ? undefined : k;
const v = g654(i, d);
K.request[304] = v === undefined ? N : v;
return v;
}
function f655(l0,l1) {
let l3,l2;
b3707: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3708: {
if (l3 === undefined) break b3708;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3709: {
return l2;
}
}
function g656(l0,l1) {
let l3,l4,l5,l6,l2;
b3710: {
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
b3711: {
if (l3 === undefined) break b3711;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3712: {
return l2;
}
}
function f656(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g656(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function f657(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14,l15;
b3713: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b3713;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b3713;
if ((l11 === false)) break b3713;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3714: {
if (l5 === undefined) break b3714;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3715: {
l5 = undefined;
if (!Array.isArray(l3)) break b3715;
l7 = B.count(l3);
l6 = 0;
if (!Q(l7, l6)) break b3715;
l8 = 0;
l10 = l4;
l11 = [];
b3716: {
l12 = H(l10) ? l10.within : undefined; if (l12 === undefined && (l12 = S(l10, "within")) === undefined) break b3716;
l13 = l12;
l14 = b_neq(l13,"unset"); if (l14 === undefined) break b3716;
if ((l14 === false)) break b3716;
l11.push("9999-12-31");
}
l15 = l11;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3717: {
if (l5 === undefined) break b3717;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3718: {
return l2;
}
}
function f658(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b3719: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b3719;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3719;
if ((l12 === false)) break b3719;
if (l6 === undefined) l6 = "not_due"; else if (!Q(l6, "not_due")) conflict();
}
b3720: {
if (l6 === undefined) break b3720;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3721: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b3721;
l11 = l10;
l12 = b_gte(l11,l7); if (l12 === undefined) break b3721;
if ((l12 === false)) break b3721;
l13 = new RegoSet();
b3722: {
{
const k3723 = keysOf(l8), v3723 = valuesOf(l8);
for (let n3723 = 0; n3723 < v3723.length; n3723++) {
l14 = k3723 === null ? n3723 : k3723[n3723];
l15 = v3723[n3723];
b3724: {
l16 = l14;
l17 = l15;
l18 = f177(l0,l1,l17); if (l18 === undefined) break b3724;
l19 = l18;
l13.add(l19);
}
}
}
}
l20 = l13;
l21 = f181(l0,l1,l20,l9); if (l21 === undefined) break b3721;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b3725: {
if (l6 === undefined) break b3725;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3726: {
return l2;
}
}
function f659(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l2;
b3727: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3727;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3727;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3727;
l14 = D(l13, l12); if (l14 === undefined) break b3727;
l15 = l14;
l16 = [];
b3728: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3728;
l18 = l17;
l19 = f48(l0,l1,l15,l18); if (l19 === undefined) break b3728;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3729: {
{
const k3730 = keysOf(l22), v3730 = valuesOf(l22);
for (let n3730 = 0; n3730 < v3730.length; n3730++) {
l24 = k3730 === null ? n3730 : k3730[n3730];
l25 = v3730[n3730];
b3731: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3732: {
{
const k3733 = keysOf(l22), v3733 = valuesOf(l22);
for (let n3733 = 0; n3733 < v3733.length; n3733++) {
l30 = k3733 === null ? n3733 : k3733[n3733];
l31 = v3733[n3733];
b3734: {
l32 = l30;
l33 = l31;
l34 = f204(l0,l1,l33); if (l34 === undefined) break b3734;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3727;
l38 = l37;
l39 = l38;
l40 = [];
b3735: {
l41 = f6(l0,l1); if (l41 === undefined) break b3735;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3735;
if ((l43 === false)) break b3735;
l44 = H(l0) ? l0.facts : undefined; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b3735;
l45 = l44;
l46 = H(l7) ? l7.deadline : undefined; if (l46 === undefined && (l46 = S(l7, "deadline")) === undefined) break b3735;
l47 = H(l46) ? l46.done : undefined; if (l47 === undefined && (l47 = S(l46, "done")) === undefined) break b3735;
l48 = l47;
l49 = null;
l50 = b_object_get(l45,l48,l49); if (l50 === undefined) break b3735;
l51 = l50;
l52 = f171(l0,l1,l51); if (l52 === undefined) break b3735;
l53 = l52;
l54 = H(l7) ? l7.deadline : undefined; if (l54 === undefined && (l54 = S(l7, "deadline")) === undefined) break b3735;
l55 = H(l54) ? l54.act : undefined; if (l55 === undefined && (l55 = S(l54, "act")) === undefined) break b3735;
l56 = l55;
l57 = H(l7) ? l7.deadline : undefined; if (l57 === undefined && (l57 = S(l7, "deadline")) === undefined) break b3735;
l58 = H(l57) ? l57.step : undefined; if (l58 === undefined && (l58 = S(l57, "step")) === undefined) break b3735;
l59 = l58;
l60 = new O73(l56,l59,l53,l9);
l61 = l60;
l40.push(l61);
}
l62 = l40;
l63 = [];
b3736: {
{
const k3737 = keysOf(l62), v3737 = valuesOf(l62);
for (let n3737 = 0; n3737 < v3737.length; n3737++) {
l64 = k3737 === null ? n3737 : k3737[n3737];
l65 = v3737[n3737];
b3738: {
l66 = l64;
l67 = l65;
l68 = f657(l0,l1,l22,l9); if (l68 === undefined) break b3738;
l69 = l68;
{
const k3739 = keysOf(l69), v3739 = valuesOf(l69);
for (let n3739 = 0; n3739 < v3739.length; n3739++) {
l70 = k3739 === null ? n3739 : k3739[n3739];
l71 = v3739[n3739];
b3740: {
l72 = l70;
l73 = l71;
l74 = new O50(l73);
l75 = b_object_union(l67,l74); if (l75 === undefined) break b3740;
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
b3741: {
l79 = H(l9) ? l9.within : undefined; if (l79 === undefined && (l79 = S(l9, "within")) === undefined) break b3741;
if (!(l79 === "unset")) break b3741;
l80 = b_count(l62); if (l80 === undefined) break b3741;
l81 = l80;
l82 = 0;
l83 = b_gt(l81,l82); if (l83 === undefined) break b3741;
if ((l83 === false)) break b3741;
l84 = H(l7) ? l7.rule : undefined; if (l84 === undefined && (l84 = S(l7, "rule")) === undefined) break b3741;
l85 = l84;
l86 = [l85,"within"];
l87 = b_concat(".",l86); if (l87 === undefined) break b3741;
l88 = l87;
l89 = new O8(l88);
l78.add(l89);
}
l90 = l78;
l91 = f658(l0,l1,l15,l77,l90); if (l91 === undefined) break b3727;
l92 = l91;
l93 = l92;
l94 = f15(l0,l1,l9); if (l94 === undefined) break b3727;
l95 = l94;
l96 = f184(l0,l1,l62); if (l96 === undefined) break b3727;
l97 = l96;
l98 = f185(l0,l1,l77,l93); if (l98 === undefined) break b3727;
l99 = l98;
l100 = f86(l0,l1,l9); if (l100 === undefined) break b3727;
l101 = l100;
l102 = H(l9) ? l9.within : undefined; if (l102 === undefined && (l102 = S(l9, "within")) === undefined) break b3727;
l103 = l102;
l104 = ["due_on","due_if_rolled"];
l105 = f315(l0,l1,l104,l15,l103,l9,l39); if (l105 === undefined) break b3727;
l106 = l105;
l107 = H(l7) ? l7.decision : undefined; if (l107 === undefined && (l107 = S(l7, "decision")) === undefined) break b3727;
l108 = l107;
l109 = new O21(l95,l90,l97,l99,l39,l101,l106);
l110 = f28(l0,l1,l108,l8,l93,l109); if (l110 === undefined) break b3727;
l111 = l110;
if (l6 === undefined) l6 = l111; else if (!Q(l6, l111)) conflict();
}
b3742: {
if (l6 === undefined) break b3742;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3743: {
return l2;
}
}
function g660(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3744: {
b3745: {
l3 = undefined;
b3746: {
l4 = f654(l0,l1); if (l4 === undefined) break b3746;
if ((l4 === false)) break b3746;
break b3745;}
l5 = f655(l0,l1); if (l5 === undefined) break b3745;
l6 = l5;
l7 = [];
b3747: {
l8 = f652(l0,l1); if (l8 === undefined) break b3747;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3745;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3748: {
if (l3 !== undefined) break b3748;
l4 = f656(l0,l1); if (l4 === undefined) break b3748;
l5 = l4;
l6 = f652(l0,l1); if (l6 === undefined) break b3748;
l7 = l6;
l8 = f654(l0,l1); if (l8 === undefined) break b3748;
l9 = l8;
l10 = f659(l0,l1,l5,l7,l9); if (l10 === undefined) break b3748;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3749: {
if (l3 === undefined) break b3749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3750: {
return l2;
}
}
function f660(i, d) {
const k = K.request[305];
if (k !== undefined) return k === N ? undefined : k;
const v = g660(i, d);
K.request[305] = v === undefined ? N : v;
return v;
}
function g661(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3751: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3751;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3751;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3751;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3751;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3752: {
if (l3 === undefined) break b3752;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3753: {
return l2;
}
}
function f661(i, d) {
const k = K.request[306];
if (k !== undefined) return k === N ? undefined : k;
const v = g661(i, d);
K.request[306] = v === undefined ? N : v;
return v;
}
function g662(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3754: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3754;
l5 = l4;
l6 = f661(l0,l1); if (l6 === undefined) break b3754;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3754;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3754;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3755: {
if (l3 === undefined) break b3755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3756: {
return l2;
}
}
function f662(i, d) {
const k = K.request[307];
if (k !== undefined) return k === N ? undefined : k;
const v = g662(i, d);
K.request[307] = v === undefined ? N : v;
return v;
}
function g663(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3757: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3757;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3757;
l6 = l5;
l7 = f662(l0,l1); if (l7 === undefined) break b3757;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3757;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3757;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3757;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3757;
if ((l12 === false)) break b3757;
l13 = f662(l0,l1); if (l13 === undefined) break b3757;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3757;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3757;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3758: {
if (l3 === undefined) break b3758;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3759: {
return l2;
}
}
function f663(i, d) {
const k = K.request[308];
if (k !== undefined) return k === N ? undefined : k;
const v = g663(i, d);
K.request[308] = v === undefined ? N : v;
return v;
}
function f664(l0,l1) {
let l3,l2;
b3760: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3761: {
if (l3 === undefined) break b3761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3762: {
return l2;
}
}
function g665(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3763: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3763;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3763;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3763;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3763;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3764: {
if (l3 === undefined) break b3764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3765: {
return l2;
}
}
function f665(i, d) {
const k = K.request[309];
if (k !== undefined) return k === N ? undefined : k;
const v = g665(i, d);
K.request[309] = v === undefined ? N : v;
return v;
}
function f666(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3766: {
b3767: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3767;
l7 = l6;
l8 = f665(l0,l1); if (l8 === undefined) break b3767;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3767;
if ((l10 === false)) break b3767;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3768: {
if (l4 !== undefined) break b3768;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3768;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3768;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3768;
if ((l9 === false)) break b3768;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3769: {
if (l4 !== undefined) break b3769;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3769;
l7 = l6;
l8 = f661(l0,l1); if (l8 === undefined) break b3769;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3769;
if ((l10 === false)) break b3769;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3770: {
if (l4 !== undefined) break b3770;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3771: {
if (l4 === undefined) break b3771;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3772: {
return l2;
}
}
function g667(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3773: {
b3774: {
l3 = undefined;
b3775: {
l4 = f663(l0,l1); if (l4 === undefined) break b3775;
if ((l4 === false)) break b3775;
break b3774;}
l5 = f664(l0,l1); if (l5 === undefined) break b3774;
l6 = l5;
l7 = [];
b3776: {
l8 = f662(l0,l1); if (l8 === undefined) break b3776;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3774;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3777: {
if (l3 !== undefined) break b3777;
l4 = f663(l0,l1); if (l4 === undefined) break b3777;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3777;
if (!(l5 === "unset")) break b3777;
l6 = f664(l0,l1); if (l6 === undefined) break b3777;
l7 = l6;
l8 = f662(l0,l1); if (l8 === undefined) break b3777;
l9 = l8;
l10 = f663(l0,l1); if (l10 === undefined) break b3777;
l11 = l10;
l12 = new O86(l7,"training");
l13 = f142(l0,l1,l12,l9,l11,"hours"); if (l13 === undefined) break b3777;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3778: {
if (l3 !== undefined) break b3778;
l4 = f663(l0,l1); if (l4 === undefined) break b3778;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3778;
l6 = l5;
l7 = f666(l0,l1,l6); if (l7 === undefined) break b3778;
l8 = l7;
l9 = l8;
l10 = f663(l0,l1); if (l10 === undefined) break b3778;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3778;
l13 = l12;
l14 = f663(l0,l1); if (l14 === undefined) break b3778;
l15 = l14;
l16 = f86(l0,l1,l15); if (l16 === undefined) break b3778;
l17 = l16;
l18 = f664(l0,l1); if (l18 === undefined) break b3778;
l19 = l18;
l20 = f662(l0,l1); if (l20 === undefined) break b3778;
l21 = l20;
l22 = [];
b3779: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3779;
if ((l24 === false)) break b3779;
l25 = f663(l0,l1); if (l25 === undefined) break b3779;
l26 = l25;
l27 = f70(l0,l1,"complete_training",l26); if (l27 === undefined) break b3779;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3780: {
l31 = new O11("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3780;
l34 = l33;
l35 = f663(l0,l1); if (l35 === undefined) break b3780;
l36 = l35;
l37 = f18(l0,l1,l34,l36); if (l37 === undefined) break b3780;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f661(l0,l1); if (l40 === undefined) break b3778;
l41 = l40;
l42 = f663(l0,l1); if (l42 === undefined) break b3778;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3778;
l44 = l43;
l45 = [];
b3781: {
l46 = f88(l0,l1,"working"); if (l46 === undefined) break b3781;
if ((l46 === false)) break b3781;
l47 = f663(l0,l1); if (l47 === undefined) break b3781;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3781;
l49 = l48;
l50 = f663(l0,l1); if (l50 === undefined) break b3781;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3781;
l52 = l51;
l53 = f661(l0,l1); if (l53 === undefined) break b3781;
l54 = l53;
l55 = [];
l56 = new O53(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O19("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3782 = keysOf(l58), v3782 = valuesOf(l58);
for (let n3782 = 0; n3782 < v3782.length; n3782++) {
l59 = k3782 === null ? n3782 : k3782[n3782];
l60 = v3782[n3782];
b3783: {
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
l66 = f28(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3778;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b3784: {
if (l3 === undefined) break b3784;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3785: {
return l2;
}
}
function f667(i, d) {
const k = K.request[310];
if (k !== undefined) return k === N ? undefined : k;
const v = g667(i, d);
K.request[310] = v === undefined ? N : v;
return v;
}
function g668(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3786: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3786;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3786;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3787: {
if (l3 === undefined) break b3787;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3788: {
return l2;
}
}
function f668(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g668(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function g669(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3789: {
l3 = undefined;
l4 = f668(l0,l1); if (l4 === undefined) break b3789;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3789;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3789;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3790: {
if (l3 === undefined) break b3790;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3791: {
return l2;
}
}
function f669(i, d) {
const k = K.case[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g669(i, d);
K.case[87] = v === undefined ? N : v;
return v;
}
function f670(l0,l1) {
let l3,l2;
b3792: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3793: {
if (l3 === undefined) break b3793;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3794: {
return l2;
}
}
function g671(l0,l1) {
let l3,l4,l2;
b3795: {
l3 = undefined;
l4 = new O47("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3796: {
if (l3 === undefined) break b3796;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3797: {
return l2;
}
}
function f671(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g671(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g672(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3798: {
b3799: {
l3 = undefined;
b3800: {
l4 = f669(l0,l1); if (l4 === undefined) break b3800;
if ((l4 === false)) break b3800;
break b3799;}
l5 = f670(l0,l1); if (l5 === undefined) break b3799;
l6 = l5;
l7 = [];
b3801: {
l8 = f668(l0,l1); if (l8 === undefined) break b3801;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3799;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3802: {
if (l3 !== undefined) break b3802;
l4 = f671(l0,l1); if (l4 === undefined) break b3802;
l5 = l4;
l6 = f668(l0,l1); if (l6 === undefined) break b3802;
l7 = l6;
l8 = f669(l0,l1); if (l8 === undefined) break b3802;
l9 = l8;
l10 = f136(l0,l1,l5,l7,l9); if (l10 === undefined) break b3802;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3803: {
if (l3 === undefined) break b3803;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3804: {
return l2;
}
}
function f672(i, d) {
const k = K.request[311];
if (k !== undefined) return k === N ? undefined : k;
const v = g672(i, d);
K.request[311] = v === undefined ? N : v;
return v;
}
function g673(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3805: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3805;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3805;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3806: {
if (l3 === undefined) break b3806;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3807: {
return l2;
}
}
function f673(i, d) {
const k = K.case[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g673(i, d);
K.case[88] = v === undefined ? N : v;
return v;
}
function g674(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3808: {
l3 = undefined;
l4 = f673(l0,l1); if (l4 === undefined) break b3808;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3808;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3808;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3809: {
if (l3 === undefined) break b3809;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3810: {
return l2;
}
}
function f674(i, d) {
const k = K.case[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g674(i, d);
K.case[89] = v === undefined ? N : v;
return v;
}
function f675(l0,l1) {
let l3,l2;
b3811: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3812: {
if (l3 === undefined) break b3812;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3813: {
return l2;
}
}
function g676(l0,l1) {
let l3,l4,l5,l2;
b3814: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3815: {
if (l3 === undefined) break b3815;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3816: {
return l2;
}
}
function f676(i, d) {
const k = K.data[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g676(i, d);
K.data[27] = v === undefined ? N : v;
return v;
}
function g677(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3817: {
b3818: {
l3 = undefined;
b3819: {
l4 = f674(l0,l1); if (l4 === undefined) break b3819;
if ((l4 === false)) break b3819;
break b3818;}
l5 = f675(l0,l1); if (l5 === undefined) break b3818;
l6 = l5;
l7 = [];
b3820: {
l8 = f673(l0,l1); if (l8 === undefined) break b3820;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f32(l0,l1,l6,l10); if (l11 === undefined) break b3818;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3821: {
if (l3 !== undefined) break b3821;
l4 = f676(l0,l1); if (l4 === undefined) break b3821;
l5 = l4;
l6 = f673(l0,l1); if (l6 === undefined) break b3821;
l7 = l6;
l8 = f674(l0,l1); if (l8 === undefined) break b3821;
l9 = l8;
l10 = f152(l0,l1,l5,l7,l9); if (l10 === undefined) break b3821;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f677(i, d) {
const k = K.request[312];
if (k !== undefined) return k === N ? undefined : k;
const v = g677(i, d);
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
"g0/hdp/lib/envelope/asked_for_detail": f26,
"g0/hdp/account_cleanup/account": f33,
"g0/hdp/account_cleanup/last_review": f35,
"g0/hdp/lib/law/first_day_with_text": f36,
"g0/hdp/account_cleanup/started": f39,
"g0/hdp/account_cleanup/review": f42,
"g0/hdp/account_cleanup/finding_rule": f43,
"g0/hdp/account_cleanup/found": f45,
"g0/hdp/account_cleanup/usable": f51,
"g0/hdp/account_cleanup/unused_since": f52,
"g0/hdp/account_cleanup/idle_from": f53,
"g0/hdp/account_cleanup/idle": f54,
"g0/hdp/account_cleanup/must_notify_from": f56,
"g0/hdp/account_cleanup/holder_notified": f57,
"g0/hdp/account_cleanup/must_notify": f58,
"g0/hdp/account_cleanup/duties": f59,
"g0/hdp/account_cleanup/may_suspend_from": f60,
"g0/hdp/account_cleanup/shown_period": f61,
"g0/hdp/account_cleanup/suspension_known": f62,
"g0/hdp/account_cleanup/missing": f63,
"g0/hdp/account_cleanup/notified_too_early": f66,
"g0/hdp/account_cleanup/assumptions": f67,
"g0/hdp/account_cleanup/review_codes": f68,
"g0/hdp/account_cleanup/of_review": f73,
"g0/hdp/account_cleanup/obligations": f76,
"g0/hdp/account_cleanup/reasons": f79,
"g0/hdp/account_cleanup/values/due_on": f80,
"g0/hdp/account_cleanup/values/idle_from": f81,
"g0/hdp/account_cleanup/values/may_suspend_from": f82,
"g0/hdp/account_cleanup/values/must_notify_from": f83,
"g0/hdp/account_cleanup/values/period": f84,
"g0/hdp/account_cleanup/values/unused_since": f85,
"g0/hdp/account_cleanup/warnings": f87,
"g0/hdp/account_cleanup/working": f90,
"g0/hdp/account_cleanup/answer": f91,
"g0/hdp/account_request/version": f92,
"g0/hdp/account_request/bound": f93,
"g0/hdp/account_request/rule": f94,
"g0/hdp/account_request/name": f95,
"g0/hdp/account_request/definition": f96,
"g0/hdp/account_request/answer": f137,
"g0/hdp/account_review/version": f138,
"g0/hdp/account_review/rule": f139,
"g0/hdp/account_review/name": f140,
"g0/hdp/account_review/definition": f141,
"g0/hdp/lib/schedule/own_start": f143,
"g0/hdp/account_review/answer": f153,
"g0/hdp/account_sharing/version": f154,
"g0/hdp/account_sharing/bound": f155,
"g0/hdp/account_sharing/rule": f156,
"g0/hdp/account_sharing/name": f157,
"g0/hdp/account_sharing/definition": f158,
"g0/hdp/account_sharing/answer": f160,
"g0/hdp/anomaly_handling/version": f161,
"g0/hdp/anomaly_handling/group": f162,
"g0/hdp/anomaly_handling/rule": f163,
"g0/hdp/anomaly_handling/name": f164,
"g0/hdp/anomaly_handling/open": f166,
"g0/hdp/anomaly_handling/answer": f167,
"g0/hdp/audit_cooperation/version": f168,
"g0/hdp/audit_cooperation/rule": f169,
"g0/hdp/audit_cooperation/name": f170,
"g0/hdp/audit_cooperation/steps": f172,
"g0/hdp/audit_cooperation/announced": f173,
"g0/hdp/audit_cooperation/ready": f174,
"g0/hdp/audit_cooperation/lacking": f175,
"g0/hdp/audit_cooperation/following_up": f176,
"g0/hdp/audit_cooperation/documents_given": f179,
"g0/hdp/audit_cooperation/missing": f180,
"g0/hdp/audit_cooperation/documents_reason": f186,
"g0/hdp/audit_cooperation/values/documents": f188,
"g0/hdp/audit_cooperation/values/due_on": f189,
"g0/hdp/audit_cooperation/answer": f190,
"g0/hdp/lib/reports/middle": f191,
"g0/hdp/audit_report_deadline/half": f193,
"g0/hdp/audit_report_deadline/version": f195,
"g0/hdp/audit_report_deadline/group": f196,
"g0/hdp/audit_report_deadline/rule": f197,
"g0/hdp/audit_report_deadline/name": f198,
"g0/hdp/audit_report_deadline/assumptions": f199,
"g0/hdp/audit_report_deadline/values/due_on": f202,
"g0/hdp/lib/workdays/calendar": f203,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f205,
"g0/hdp/audit_report_deadline/working": f206,
"g0/hdp/audit_report_deadline/unsigned": f207,
"g0/hdp/audit_report_deadline/sent_on": f208,
"g0/hdp/audit_report_deadline/done": f209,
"g0/hdp/audit_report_deadline/obligations": f210,
"g0/hdp/audit_report_deadline/forms_readings": f211,
"g0/hdp/audit_report_deadline/warnings": f212,
"g0/hdp/audit_report_deadline/step": f213,
"g0/hdp/audit_report_deadline/answer": f214,
"g0/hdp/auditor_rotation/version": f215,
"g0/hdp/auditor_rotation/group": f216,
"g0/hdp/auditor_rotation/rule": f217,
"g0/hdp/auditor_rotation/name": f218,
"g0/hdp/auditor_rotation/auditee": f219,
"g0/hdp/auditor_rotation/earlier": f220,
"g0/hdp/auditor_rotation/auditor": f221,
"g0/hdp/auditor_rotation/own_months": f222,
"g0/hdp/auditor_rotation/breaks": f223,
"g0/hdp/auditor_rotation/consecutive": f224,
"g0/hdp/auditor_rotation/served": f225,
"g0/hdp/auditor_rotation/reasons": f226,
"g0/hdp/auditor_rotation/named": f227,
"g0/hdp/auditor_rotation/missing": f228,
"g0/hdp/auditor_rotation/codes": f229,
"g0/hdp/auditor_rotation/rotation_checks": f232,
"g0/hdp/auditor_rotation/answer": f233,
"g0/hdp/batch_acquisition/version": f234,
"g0/hdp/batch_acquisition/group": f235,
"g0/hdp/batch_acquisition/integrity": f236,
"g0/hdp/batch_acquisition/rule": f237,
"g0/hdp/batch_acquisition/name": f238,
"g0/hdp/batch_acquisition/answer": f239,
"g0/hdp/breach_escalation/version": f240,
"g0/hdp/breach_escalation/rule": f241,
"g0/hdp/breach_escalation/name": f242,
"g0/hdp/breach_escalation/ended": f243,
"g0/hdp/breach_escalation/improved": f244,
"g0/hdp/breach_escalation/running": f245,
"g0/hdp/breach_escalation/serious": f246,
"g0/hdp/breach_escalation/beyond_improvement": f247,
"g0/hdp/breach_escalation/ends_at_once": f248,
"g0/hdp/breach_escalation/must_end": f249,
"g0/hdp/breach_escalation/notified": f250,
"g0/hdp/breach_escalation/begun": f251,
"g0/hdp/breach_escalation/too_late": f252,
"g0/hdp/breach_escalation/to_do/end_linkage": f253,
"g0/hdp/breach_escalation/to_do/give_notice": f254,
"g0/hdp/breach_escalation/too_late_to_improve": f255,
"g0/hdp/breach_escalation/suspended": f256,
"g0/hdp/breach_escalation/to_do/suspend": f257,
"g0/hdp/breach_escalation/to_do/improve": f258,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f259,
"g0/hdp/breach_escalation/steps": f260,
"g0/hdp/breach_escalation/open": f261,
"g0/hdp/breach_escalation/curable": f262,
"g0/hdp/breach_escalation/needed": f263,
"g0/hdp/breach_escalation/known": f264,
"g0/hdp/breach_escalation/missing": f265,
"g0/hdp/breach_escalation/improved_late": f266,
"g0/hdp/breach_escalation/next": f269,
"g0/hdp/breach_escalation/due": f270,
"g0/hdp/breach_escalation/told_as_overdue/improve": f271,
"g0/hdp/breach_escalation/reason_name": f273,
"g0/hdp/breach_escalation/reasons": f274,
"g0/hdp/breach_escalation/answer": f275,
"g0/hdp/data_destruction/current": f276,
"g0/hdp/data_destruction/use_has_ended": f278,
"g0/hdp/data_destruction/confirmed": f279,
"g0/hdp/data_destruction/base_day": f281,
"g0/hdp/data_destruction/law_day": f284,
"g0/hdp/data_destruction/version": f285,
"g0/hdp/data_destruction/rule": f286,
"g0/hdp/data_destruction/name": f287,
"g0/hdp/data_destruction/unconfirmed": f288,
"g0/hdp/data_destruction/values/destroy_by": f289,
"g0/hdp/data_destruction/destruction_runs": f290,
"g0/hdp/data_destruction/legible/destroyed_on": f291,
"g0/hdp/data_destruction/destruction": f294,
"g0/hdp/data_destruction/timed": f295,
"g0/hdp/data_destruction/notice": f296,
"g0/hdp/data_destruction/gone_on": f297,
"g0/hdp/data_destruction/values/notify_by": f298,
"g0/hdp/data_destruction/notice_runs": f299,
"g0/hdp/data_destruction/notification": f300,
"g0/hdp/data_destruction/steps": f301,
"g0/hdp/data_destruction/missing": f302,
"g0/hdp/data_destruction/destroying": f303,
"g0/hdp/data_destruction/shown": f304,
"g0/hdp/data_destruction/unrecorded": f305,
"g0/hdp/data_destruction/recorded": f306,
"g0/hdp/data_destruction/obligations": f308,
"g0/hdp/data_destruction/in_time": f309,
"g0/hdp/data_destruction/warnings": f311,
"g0/hdp/data_destruction/rules": f312,
"g0/hdp/data_destruction/out_of_order": f313,
"g0/hdp/data_destruction/further_readings": f314,
"g0/hdp/data_destruction/counted_destruction": f316,
"g0/hdp/data_destruction/counted_notice": f317,
"g0/hdp/data_destruction/answer": f318,
"g0/hdp/data_export/version": f319,
"g0/hdp/data_export/rule": f320,
"g0/hdp/data_export/name": f321,
"g0/hdp/data_export/given": f322,
"g0/hdp/data_export/codes": f323,
"g0/hdp/data_export/reasons": f324,
"g0/hdp/data_export/missing": f325,
"g0/hdp/data_export/states": f327,
"g0/hdp/data_export/answer": f328,
"g0/hdp/data_use_period/version": f329,
"g0/hdp/data_use_period/rule": f330,
"g0/hdp/data_use_period/name": f331,
"g0/hdp/data_use_period/project_decides": f332,
"g0/hdp/data_use_period/acquired_on": f333,
"g0/hdp/data_use_period/period_ends_on": f334,
"g0/hdp/data_use_period/use_until": f335,
"g0/hdp/data_use_period/over": f336,
"g0/hdp/data_use_period/completed": f337,
"g0/hdp/data_use_period/reasons": f338,
"g0/hdp/data_use_period/missing": f339,
"g0/hdp/data_use_period/values/use_until": f340,
"g0/hdp/data_use_period/warnings": f341,
"g0/hdp/data_use_period/working": f342,
"g0/hdp/data_use_period/answer": f343,
"g0/hdp/delegated_administration/version": f344,
"g0/hdp/delegated_administration/rule": f345,
"g0/hdp/delegated_administration/name": f346,
"g0/hdp/delegated_administration/grants": f347,
"g0/hdp/delegated_administration/any_unit": f348,
"g0/hdp/delegated_administration/unit_list": f349,
"g0/hdp/delegated_administration/same_in_full": f354,
"g0/hdp/delegated_administration/same_unit": f355,
"g0/hdp/delegated_administration/reasons": f356,
"g0/hdp/delegated_administration/unit_state": f357,
"g0/hdp/delegated_administration/followed": f358,
"g0/hdp/delegated_administration/answer": f359,
"g0/hdp/document_handling/version": f360,
"g0/hdp/document_handling/rule": f361,
"g0/hdp/document_handling/name": f362,
"g0/hdp/document_handling/definition": f363,
"g0/hdp/document_handling/answer": f364,
"g0/hdp/external_audit_schedule/version": f365,
"g0/hdp/external_audit_schedule/rule": f366,
"g0/hdp/external_audit_schedule/name": f367,
"g0/hdp/external_audit_schedule/definition": f368,
"g0/hdp/external_audit_schedule/answer": f369,
"g0/hdp/internal_audit_schedule/version": f370,
"g0/hdp/internal_audit_schedule/rule": f371,
"g0/hdp/internal_audit_schedule/name": f372,
"g0/hdp/internal_audit_schedule/codes": f373,
"g0/hdp/internal_audit_schedule/definition": f374,
"g0/hdp/internal_audit_schedule/started": f375,
"g0/hdp/internal_audit_schedule/first_half": f376,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f377,
"g0/hdp/internal_audit_schedule/due_half": f378,
"g0/hdp/internal_audit_schedule/due_on": f379,
"g0/hdp/internal_audit_schedule/joined_readings": f381,
"g0/hdp/internal_audit_schedule/answer": f382,
"g0/hdp/ip_whitelist/version": f383,
"g0/hdp/ip_whitelist/rule": f384,
"g0/hdp/ip_whitelist/name": f385,
"g0/hdp/ip_whitelist/finding_rule": f386,
"g0/hdp/ip_whitelist/found": f387,
"g0/hdp/ip_whitelist/review": f388,
"g0/hdp/ip_whitelist/changed": f389,
"g0/hdp/ip_whitelist/statuses": f390,
"g0/hdp/ip_whitelist/missing": f391,
"g0/hdp/ip_whitelist/review_codes": f392,
"g0/hdp/ip_whitelist/assumptions": f393,
"g0/hdp/ip_whitelist/reasons": f394,
"g0/hdp/ip_whitelist/working": f395,
"g0/hdp/ip_whitelist/answer": f396,
"g0/hdp/liability/version": f397,
"g0/hdp/liability/rule": f398,
"g0/hdp/liability/name": f399,
"g0/hdp/liability/definition": f400,
"g0/hdp/liability/answer": f402,
"g0/hdp/linkage_application/version": f403,
"g0/hdp/linkage_application/rule": f404,
"g0/hdp/linkage_application/name": f405,
"g0/hdp/linkage_application/definition": f406,
"g0/hdp/linkage_application/answer": f407,
"g0/hdp/linkage_need_review/version": f408,
"g0/hdp/linkage_need_review/rule": f409,
"g0/hdp/linkage_need_review/name": f410,
"g0/hdp/linkage_need_review/definition": f411,
"g0/hdp/linkage_need_review/answer": f412,
"g0/hdp/login_lockout/version": f413,
"g0/hdp/login_lockout/rule": f414,
"g0/hdp/login_lockout/name": f415,
"g0/hdp/login_lockout/too_many": f416,
"g0/hdp/login_lockout/approved": f417,
"g0/hdp/login_lockout/unlocked": f418,
"g0/hdp/login_lockout/now": f423,
"g0/hdp/login_lockout/waited": f424,
"g0/hdp/login_lockout/reasons": f425,
"g0/hdp/login_lockout/missing": f426,
"g0/hdp/login_lockout/who_counts": f427,
"g0/hdp/login_lockout/values/locked_until": f433,
"g0/hdp/login_lockout/answer": f434,
"g0/hdp/password_compliance/version": f435,
"g0/hdp/password_compliance/rule": f436,
"g0/hdp/password_compliance/name": f437,
"g0/hdp/password_compliance/changed_on": f438,
"g0/hdp/password_compliance/values/expires_on": f439,
"g0/hdp/password_compliance/classes": f440,
"g0/hdp/password_compliance/broken": f441,
"g0/hdp/password_compliance/lacking/classes": f442,
"g0/hdp/password_compliance/codes": f443,
"g0/hdp/password_compliance/reasons": f444,
"g0/hdp/password_compliance/same_as_previous_given": f445,
"g0/hdp/password_compliance/missing": f446,
"g0/hdp/password_compliance/acts": f447,
"g0/hdp/password_compliance/looked_at": f448,
"g0/hdp/password_compliance/values/may_change_from": f450,
"g0/hdp/password_compliance/working": f451,
"g0/hdp/password_compliance/answer": f452,
"g0/hdp/personnel_register/version": f453,
"g0/hdp/personnel_register/rule": f454,
"g0/hdp/personnel_register/name": f455,
"g0/hdp/personnel_register/definition": f456,
"g0/hdp/personnel_register/answer": f457,
"g0/hdp/processing_record/version": f458,
"g0/hdp/processing_record/rule": f459,
"g0/hdp/processing_record/name": f460,
"g0/hdp/processing_record/definition": f461,
"g0/hdp/processing_record/answer": f462,
"g0/hdp/purpose_limitation/version": f463,
"g0/hdp/purpose_limitation/rule": f464,
"g0/hdp/purpose_limitation/name": f465,
"g0/hdp/purpose_limitation/definition": f466,
"g0/hdp/purpose_limitation/answer": f467,
"g0/hdp/query_log_completeness/version": f468,
"g0/hdp/query_log_completeness/group": f469,
"g0/hdp/query_log_completeness/rule": f470,
"g0/hdp/query_log_completeness/name": f471,
"g0/hdp/query_log_completeness/stated": f472,
"g0/hdp/query_log_completeness/present": f486,
"g0/hdp/query_log_completeness/reasons": f487,
"g0/hdp/query_log_completeness/missing": f488,
"g0/hdp/query_log_completeness/timestamp_readings": f489,
"g0/hdp/query_log_completeness/field_codes": f490,
"g0/hdp/query_log_completeness/answer": f491,
"g0/hdp/query_permission/version": f492,
"g0/hdp/query_permission/rule": f493,
"g0/hdp/query_permission/name": f494,
"g0/hdp/query_permission/user": f495,
"g0/hdp/query_permission/checks": f496,
"g0/hdp/query_permission/listed_units": f497,
"g0/hdp/query_permission/full_names": f498,
"g0/hdp/query_permission/in_short_office": f501,
"g0/hdp/query_permission/district_office_in_full": f502,
"g0/hdp/query_permission/roles_of": f503,
"g0/hdp/query_permission/of_every_role": f504,
"g0/hdp/query_permission/account": f507,
"g0/hdp/query_permission/holds_right": f509,
"g0/hdp/query_permission/query": f510,
"g0/hdp/query_permission/beyond_right": f511,
"g0/hdp/query_permission/within_right": f512,
"g0/hdp/query_permission/given": f513,
"g0/hdp/query_permission/skipped": f514,
"g0/hdp/query_permission/passed": f517,
"g0/hdp/query_permission/needs": f518,
"g0/hdp/query_permission/needed": f519,
"g0/hdp/query_permission/not_asked": f520,
"g0/hdp/query_permission/untold": f521,
"g0/hdp/query_permission/open_numbers/password_expired": f522,
"g0/hdp/query_permission/open_numbers/session_idle": f523,
"g0/hdp/query_permission/open_numbers/statement_missing": f524,
"g0/hdp/query_permission/undecided": f525,
"g0/hdp/query_permission/failed": f526,
"g0/hdp/query_permission/things/account_not_active": f530,
"g0/hdp/query_permission/allowed_field": f531,
"g0/hdp/query_permission/things/field_not_allowed": f532,
"g0/hdp/query_permission/things/linkage_not_active": f533,
"g0/hdp/query_permission/reasons": f534,
"g0/hdp/query_permission/missing": f535,
"g0/hdp/query_permission/decisive": f536,
"g0/hdp/query_permission/unit_in_full": f537,
"g0/hdp/query_permission/asked_by_the_clause": f538,
"g0/hdp/query_permission/asked_beyond_the_clause": f539,
"g0/hdp/query_permission/followed": f540,
"g0/hdp/query_permission/both_roles": f541,
"g0/hdp/query_permission/advised": f542,
"g0/hdp/query_permission/told_checks": f544,
"g0/hdp/query_permission/numbered/password_expired": f545,
"g0/hdp/query_permission/numbered/session_idle": f546,
"g0/hdp/query_permission/warnings": f547,
"g0/hdp/query_permission/answer": f548,
"g0/hdp/record_retention/version": f549,
"g0/hdp/record_retention/rule": f550,
"g0/hdp/record_retention/name": f551,
"g0/hdp/record_retention/account_closed_on": f552,
"g0/hdp/record_retention/event_on": f553,
"g0/hdp/record_retention/from": f554,
"g0/hdp/record_retention/values/keep_through": f556,
"g0/hdp/record_retention/reasons": f557,
"g0/hdp/record_retention/missing": f558,
"g0/hdp/record_retention/closed_state": f559,
"g0/hdp/record_retention/values/qualifier": f560,
"g0/hdp/record_retention/working": f561,
"g0/hdp/record_retention/answer": f562,
"g0/hdp/regulation_in_force/version": f563,
"g0/hdp/regulation_in_force/name": f564,
"g0/hdp/regulation_in_force/values": f565,
"g0/hdp/regulation_in_force/answer": f566,
"g0/hdp/role_appointment/version": f567,
"g0/hdp/role_appointment/rule": f568,
"g0/hdp/role_appointment/name": f569,
"g0/hdp/role_appointment/definition": f570,
"g0/hdp/role_appointment/answer": f571,
"g0/hdp/role_change_deadline/version": f572,
"g0/hdp/role_change_deadline/group": f573,
"g0/hdp/role_change_deadline/rule": f574,
"g0/hdp/role_change_deadline/name": f575,
"g0/hdp/role_change_deadline/apply_by": f577,
"g0/hdp/role_change_deadline/not_asked": f578,
"g0/hdp/role_change_deadline/earlier": f579,
"g0/hdp/role_change_deadline/assumptions": f581,
"g0/hdp/role_change_deadline/unchangeable": f582,
"g0/hdp/role_change_deadline/beside": f583,
"g0/hdp/role_change_deadline/adjust_by": f584,
"g0/hdp/role_change_deadline/asked": f585,
"g0/hdp/role_change_deadline/application": f586,
"g0/hdp/role_change_deadline/adjustment": f587,
"g0/hdp/role_change_deadline/password_change": f588,
"g0/hdp/role_change_deadline/steps": f589,
"g0/hdp/role_change_deadline/missing": f593,
"g0/hdp/role_change_deadline/values/adjust_by": f594,
"g0/hdp/role_change_deadline/values/apply_by": f595,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f596,
"g0/hdp/role_change_deadline/counted_application": f597,
"g0/hdp/role_change_deadline/counted_adjustment": f598,
"g0/hdp/role_change_deadline/obligations": f599,
"g0/hdp/role_change_deadline/adjusters": f600,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f601,
"g0/hdp/role_change_deadline/warnings": f602,
"g0/hdp/role_change_deadline/judged": f603,
"g0/hdp/role_change_deadline/answer": f604,
"g0/hdp/sampling_half_year/version": f605,
"g0/hdp/sampling_half_year/rule": f606,
"g0/hdp/sampling_half_year/name": f607,
"g0/hdp/sampling_half_year/definition": f608,
"g0/hdp/lib/shapes/sample/most_written": f625,
"g0/hdp/sampling_half_year/answer": f631,
"g0/hdp/sampling_monthly/first_day": f632,
"g0/hdp/sampling_monthly/last_day": f633,
"g0/hdp/sampling_monthly/law_day": f634,
"g0/hdp/sampling_monthly/version": f635,
"g0/hdp/sampling_monthly/rule": f636,
"g0/hdp/sampling_monthly/name": f637,
"g0/hdp/sampling_monthly/due_on": f638,
"g0/hdp/sampling_monthly/definition": f639,
"g0/hdp/sampling_monthly/answer": f641,
"g0/hdp/session_timeout/version": f642,
"g0/hdp/session_timeout/rule": f643,
"g0/hdp/session_timeout/name": f644,
"g0/hdp/session_timeout/now": f645,
"g0/hdp/session_timeout/idle_seconds": f646,
"g0/hdp/session_timeout/reasons": f648,
"g0/hdp/session_timeout/missing": f649,
"g0/hdp/session_timeout/values/logout_after": f650,
"g0/hdp/session_timeout/answer": f651,
"g0/hdp/staff_change_notice/version": f652,
"g0/hdp/staff_change_notice/bound": f653,
"g0/hdp/staff_change_notice/rule": f654,
"g0/hdp/staff_change_notice/name": f655,
"g0/hdp/staff_change_notice/definition": f656,
"g0/hdp/staff_change_notice/answer": f660,
"g0/hdp/training_hours/last_day": f661,
"g0/hdp/training_hours/version": f662,
"g0/hdp/training_hours/rule": f663,
"g0/hdp/training_hours/name": f664,
"g0/hdp/training_hours/first_day": f665,
"g0/hdp/training_hours/answer": f667,
"g0/hdp/vendor_access/version": f668,
"g0/hdp/vendor_access/rule": f669,
"g0/hdp/vendor_access/name": f670,
"g0/hdp/vendor_access/definition": f671,
"g0/hdp/vendor_access/answer": f672,
"g0/hdp/vendor_audit_schedule/version": f673,
"g0/hdp/vendor_audit_schedule/rule": f674,
"g0/hdp/vendor_audit_schedule/name": f675,
"g0/hdp/vendor_audit_schedule/definition": f676,
"g0/hdp/vendor_audit_schedule/answer": f677
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f91, i, d),
"hdp/account_request/answer": (i, d) => start(f137, i, d),
"hdp/account_review/answer": (i, d) => start(f153, i, d),
"hdp/account_sharing/answer": (i, d) => start(f160, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f167, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f190, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f214, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f233, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f239, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f275, i, d),
"hdp/data_destruction/answer": (i, d) => start(f318, i, d),
"hdp/data_export/answer": (i, d) => start(f328, i, d),
"hdp/data_use_period/answer": (i, d) => start(f343, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f359, i, d),
"hdp/document_handling/answer": (i, d) => start(f364, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f369, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f382, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f396, i, d),
"hdp/liability/answer": (i, d) => start(f402, i, d),
"hdp/linkage_application/answer": (i, d) => start(f407, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f412, i, d),
"hdp/login_lockout/answer": (i, d) => start(f434, i, d),
"hdp/password_compliance/answer": (i, d) => start(f452, i, d),
"hdp/personnel_register/answer": (i, d) => start(f457, i, d),
"hdp/processing_record/answer": (i, d) => start(f462, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f467, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f491, i, d),
"hdp/query_permission/answer": (i, d) => start(f548, i, d),
"hdp/record_retention/answer": (i, d) => start(f562, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f566, i, d),
"hdp/role_appointment/answer": (i, d) => start(f571, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f604, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f631, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f641, i, d),
"hdp/session_timeout/answer": (i, d) => start(f651, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f660, i, d),
"hdp/training_hours/answer": (i, d) => start(f667, i, d),
"hdp/vendor_access/answer": (i, d) => start(f672, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f677, i, d) } };
});
