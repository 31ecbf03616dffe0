// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":28,"case":89,"question":0,"request":304});
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
function O70(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O70.prototype = Bare.prototype;
function O71(a0,a1) { this["clause"] = a0; this["readings"] = a1; }
O71.prototype = Bare.prototype;
function O72(a0,a1,a2,a3) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["rule"] = a3; }
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
function O84(a0,a1) { this["decision"] = a0; this["rule"] = a1; }
O84.prototype = Bare.prototype;
function O85(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O85.prototype = Bare.prototype;
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
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
l26 = [];
b448: {
l27 = f71(l0,l1); if (l27 === undefined) break b448;
{
const k449 = keysOf(l27), v449 = valuesOf(l27);
for (let n449 = 0; n449 < v449.length; n449++) {
l28 = k449 === null ? n449 : k449[n449];
l29 = v449[n449];
b450: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b450;
if ((l33 === false)) break b450;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b451: {
l36 = f56(l0,l1); if (l36 === undefined) break b451;
if ((l36 === false)) break b451;
l37 = f12(l0,l1); if (l37 === undefined) break b451;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b451;
l39 = l38;
l40 = f68(l0,l1,"notify_holder",l39); if (l40 === undefined) break b451;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f73(l0,l1,l43); if (l44 === undefined) break b443;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b452: {
if (l3 === undefined) break b452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b453: {
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
b454: {
b455: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b455;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b455;
l13 = f27(l0,l1,l7,l8); if (l13 === undefined) break b455;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b456: {
if (l6 !== undefined) break b456;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b456;
if ((l10 === false)) break b456;
l11 = f27(l0,l1,l7,l8); if (l11 === undefined) break b456;
l12 = l11;
l13 = new O15(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b456;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b457: {
if (l6 !== undefined) break b457;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f27(l0,l1,l7,l8); if (l10 === undefined) break b457;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b457;
l13 = l12;
l14 = new O15(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b457;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b458: {
if (l6 === undefined) break b458;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b459: {
return l2;
}
}
function f76(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b460: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b461: {
l9 = b_count(l6); if (l9 === undefined) break b461;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b461;
if ((l12 === false)) break b461;
l13 = [];
b462: {
l14 = [];
b463: {
{
const k464 = keysOf(l6), v464 = valuesOf(l6);
for (let n464 = 0; n464 < v464.length; n464++) {
l15 = k464 === null ? n464 : k464[n464];
l16 = v464[n464];
b465: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b465;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b465;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b462;
l27 = l26;
{
const k466 = keysOf(l27), v466 = valuesOf(l27);
for (let n466 = 0; n466 < v466.length; n466++) {
l28 = k466 === null ? n466 : k466[n466];
l29 = v466[n466];
b467: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b467;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b467;
l37 = l36;
l38 = new O16(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f75(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b461;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b468: {
if (l5 === undefined) break b468;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b469: {
return l2;
}
}
function g77(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b470: {
l2 = new RegoSet();
}
b471: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b471;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b471;
l6 = l5;
l7 = f66(l0,l1); if (l7 === undefined) break b471;
l8 = D(l7, l6); if (l8 === undefined) break b471;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b471;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b471;
l13 = l12;
l14 = f40(l0,l1); if (l14 === undefined) break b471;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b471;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b471;
l17 = l16;
l18 = new O17(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b471;
l20 = l19;
l2.add(l20);
}
b472: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b472;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b472;
l7 = l6;
l8 = f76(l0,l1,l5,l7); if (l8 === undefined) break b472;
l9 = l8;
{
const k473 = keysOf(l9), v473 = valuesOf(l9);
for (let n473 = 0; n473 < v473.length; n473++) {
l10 = k473 === null ? n473 : k473[n473];
l11 = v473[n473];
b474: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b475: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b475;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b475;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b475;
if ((l8 === false)) break b475;
l9 = f12(l0,l1); if (l9 === undefined) break b475;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b475;
l11 = l10;
l12 = f27(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b475;
l13 = l12;
l2.add(l13);
}
b476: {
l3 = undefined;
l4 = f52(l0,l1); if (l4 === undefined) break b476;
if ((l4 === false)) break b476;
l5 = f12(l0,l1); if (l5 === undefined) break b476;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b476;
l7 = l6;
l8 = f27(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b476;
l9 = l8;
l2.add(l9);
}
b477: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b477;
if ((l4 === false)) break b477;
l5 = f12(l0,l1); if (l5 === undefined) break b477;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b477;
l7 = l6;
l8 = f27(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b477;
l9 = l8;
l2.add(l9);
}
b478: {
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
b479: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b479;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b479;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b480: {
if (l3 === undefined) break b480;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b481: {
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
b482: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b482;
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
function f79(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g79(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g80(l0,l1) {
let l3,l4,l5,l2;
b485: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b485;
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
function f80(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g80(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g81(l0,l1) {
let l3,l4,l5,l2;
b488: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b488;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b489: {
if (l3 === undefined) break b489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b490: {
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
b491: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b491;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b491;
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
function f82(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g82(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g83(l0,l1) {
let l3,l4,l5,l6,l2;
b494: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b494;
if ((l4 === false)) break b494;
l5 = f50(l0,l1); if (l5 === undefined) break b494;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b495: {
if (l3 === undefined) break b495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b496: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b496;
if ((l4 === false)) break b496;
l5 = f50(l0,l1); if (l5 === undefined) break b496;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b497: {
if (l3 === undefined) break b497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b498: {
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
b499: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b500: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b500;
{
const k501 = keysOf(l7), v501 = valuesOf(l7);
for (let n501 = 0; n501 < v501.length; n501++) {
l8 = k501 === null ? n501 : k501[n501];
l9 = v501[n501];
b502: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b502;
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
b503: {
if (l4 === undefined) break b503;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b504: {
return l2;
}
}
function g85(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b505: {
l2 = new RegoSet();
}
b506: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b506;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b506;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b506;
l8 = l7;
{
const k507 = keysOf(l8), v507 = valuesOf(l8);
for (let n507 = 0; n507 < v507.length; n507++) {
l9 = k507 === null ? n507 : k507[n507];
l10 = v507[n507];
b508: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b509: {
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
b510: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b510;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b510;
if ((l8 === false)) break b510;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b511: {
if (l4 === undefined) break b511;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b512: {
return l2;
}
}
function f87(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b513: {
b514: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f86(l0,l1,"working"); if (l10 === undefined) break b514;
if ((l10 === false)) break b514;
l11 = H(l7) ? l7.clause : undefined; if (l11 === undefined && (l11 = S(l7, "clause")) === undefined) break b514;
l12 = l11;
l13 = H(l7) ? l7.interval : undefined; if (l13 === undefined && (l13 = S(l7, "interval")) === undefined) break b514;
l14 = l13;
l15 = H(l9) ? l9.name : undefined; if (l15 === undefined && (l15 = S(l9, "name")) === undefined) break b514;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b514;
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
b515: {
if (l6 !== undefined) break b515;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b516: {
if (l6 === undefined) break b516;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b517: {
return l2;
}
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b518: {
b519: {
l3 = undefined;
l4 = f59(l0,l1); if (l4 === undefined) break b519;
if ((l4 === false)) break b519;
l5 = f12(l0,l1); if (l5 === undefined) break b519;
l6 = l5;
l7 = f37(l0,l1); if (l7 === undefined) break b519;
l8 = l7;
l9 = f59(l0,l1); if (l9 === undefined) break b519;
l10 = l9;
l11 = f87(l0,l1,l6,l8,l10); if (l11 === undefined) break b519;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b520: {
if (l3 !== undefined) break b520;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f88(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l49,l50,l2;
b523: {
b524: {
l3 = undefined;
b525: {
l4 = f12(l0,l1); if (l4 === undefined) break b525;
if ((l4 === false)) break b525;
break b524;}
l5 = f13(l0,l1); if (l5 === undefined) break b524;
l6 = l5;
l7 = [];
b526: {
l8 = f11(l0,l1); if (l8 === undefined) break b526;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b524;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b527: {
if (l3 !== undefined) break b527;
l4 = f31(l0,l1); if (l4 === undefined) break b527;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b527;
if (!(l5 === "cancelled")) break b527;
l6 = f13(l0,l1); if (l6 === undefined) break b527;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b527;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b527;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b528: {
if (l3 !== undefined) break b528;
l4 = f57(l0,l1); if (l4 === undefined) break b528;
l5 = l4;
l6 = new RegoSet();
b529: {
l7 = f58(l0,l1); if (l7 === undefined) break b529;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b529;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b529;
if ((l11 === false)) break b529;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b528;
l14 = l13;
l15 = l14;
l16 = f61(l0,l1); if (l16 === undefined) break b528;
l17 = l16;
l18 = f62(l0,l1,l15,l17); if (l18 === undefined) break b528;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b528;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b528;
l23 = l22;
l24 = f65(l0,l1); if (l24 === undefined) break b528;
l25 = l24;
l26 = f61(l0,l1); if (l26 === undefined) break b528;
l27 = l26;
l28 = f74(l0,l1); if (l28 === undefined) break b528;
l29 = l28;
l30 = f77(l0,l1); if (l30 === undefined) break b528;
l31 = l30;
l32 = new Bare();
b530: {
l33 = f78(l0,l1); if (l33 === undefined) break b530;
l32["due_on"] = l33;
}
b531: {
l34 = f79(l0,l1); if (l34 === undefined) break b531;
l32["idle_from"] = l34;
}
b532: {
l35 = f80(l0,l1); if (l35 === undefined) break b532;
l32["may_suspend_from"] = l35;
}
b533: {
l36 = f81(l0,l1); if (l36 === undefined) break b533;
l32["must_notify_from"] = l36;
}
b534: {
l37 = f82(l0,l1); if (l37 === undefined) break b534;
l32["period"] = l37;
}
b535: {
l38 = f83(l0,l1); if (l38 === undefined) break b535;
l32["unused_since"] = l38;
}
b536: {
b537: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b537;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b537;
l42 = D(l41, "values"); if (l42 === undefined) break b537;
l39 = merge(l42, l32);
break b536;
}
l39 = l32;
}
l43 = l39;
l44 = f85(l0,l1); if (l44 === undefined) break b528;
l45 = l44;
l46 = f88(l0,l1); if (l46 === undefined) break b528;
l47 = l46;
l48 = new O21(l25,l27,l29,l31,l43,l45,l47);
l49 = f25(l0,l1,l21,l23,l19,l48); if (l49 === undefined) break b528;
l50 = l49;
if (l3 === undefined) l3 = l50; else if (!Q(l3, l50)) conflict();
}
b538: {
if (l3 === undefined) break b538;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b539: {
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
b540: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b540;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b540;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b541: {
if (l3 === undefined) break b541;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b542: {
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
b543: {
l3 = undefined;
b544: {
l4 = f90(l0,l1); if (l4 === undefined) break b544;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b544;
l6 = H(l5) ? l5.account_request : undefined; if (l6 === undefined && (l6 = S(l5, "account_request")) === undefined) break b544;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b544;
if ((l7 === false)) break b544;
break b543;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b545: {
if (l3 === undefined) break b545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b546: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b546;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b546;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b546;
l7 = l6;
l8 = f90(l0,l1); if (l8 === undefined) break b546;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b546;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b546;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b546;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b546;
if ((l13 === false)) break b546;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b547: {
if (l3 === undefined) break b547;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b548: {
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
b549: {
l3 = undefined;
l4 = f91(l0,l1); if (l4 === undefined) break b549;
if ((l4 === false)) break b549;
l5 = f90(l0,l1); if (l5 === undefined) break b549;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b549;
l7 = H(l6) ? l6.account_request : undefined; if (l7 === undefined && (l7 = S(l6, "account_request")) === undefined) break b549;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b550: {
if (l3 === undefined) break b550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b551: {
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
b552: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b553: {
if (l3 === undefined) break b553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b554: {
return l2;
}
}
function g94(l0,l1) {
let l3,l4,l5,l2;
b555: {
l3 = undefined;
l4 = new Bare();
l5 = new O22("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b556: {
if (l3 === undefined) break b556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b557: {
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
b558: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b558;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b558;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b558;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b559: {
if (l4 === undefined) break b559;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b560: {
return l2;
}
}
function f96(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b561: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b561;
if ((l8 === false)) break b561;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b562: {
if (l5 === undefined) break b562;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b563: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b563;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b564: {
if (l5 === undefined) break b564;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b565: {
return l2;
}
}
function f97(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b566: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b566;
l8 = l7;
l9 = l8;
l10 = undefined;
b567: {
b568: {
if (!Array.isArray(l9)) break b568;
break b567;
}
b569: {
if (!O(l9)) break b569;
break b567;
}
b570: {
if (!(l9 instanceof RegoSet)) break b570;
break b567;
}
break b566;
}
{
const k571 = keysOf(l9), v571 = valuesOf(l9);
for (let n571 = 0; n571 < v571.length; n571++) {
l12 = k571 === null ? n571 : k571[n571];
l13 = v571[n571];
b572: {
l14 = l12;
l11 = undefined;
b573: {
l15 = l13;
l16 = f95(l0,l1,l14); if (l16 === undefined) break b573;
l17 = l16;
l18 = f96(l0,l1,l17,l15); if (l18 === undefined) break b573;
if ((l18 === false)) break b573;
l11 = true;
}
if (l11 !== undefined) break b572;
l10 = true;
}
}
}
if (l10 !== undefined) break b566;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b574: {
if (l4 === undefined) break b574;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b575: {
return l2;
}
}
function f98(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b576: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b576;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b576;
if ((l9 === false)) break b576;
l10 = new RegoSet();
b577: {
l11 = b_split(l5,""); if (l11 === undefined) break b577;
l12 = l11;
{
const k578 = keysOf(l12), v578 = valuesOf(l12);
for (let n578 = 0; n578 < v578.length; n578++) {
l13 = k578 === null ? n578 : k578[n578];
l14 = v578[n578];
b579: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b579;
if ((l17 === false)) break b579;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b576;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b576;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b576;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b576;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b576;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b580: {
if (l4 === undefined) break b580;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b581: {
return l2;
}
}
function f99(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b582: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b583: {
{
const k584 = keysOf(l7), v584 = valuesOf(l7);
for (let n584 = 0; n584 < v584.length; n584++) {
l9 = k584 === null ? n584 : k584[n584];
l10 = v584[n584];
b585: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b585;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b585;
l17 = l16;
if (!Q(l17, l12)) break b585;
l18 = b_count(l12); if (l18 === undefined) break b585;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b585;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b582;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b586: {
if (l5 === undefined) break b586;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b587: {
return l2;
}
}
function f100(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b588: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b588;
l11 = l10;
l12 = f99(l0,l1,l7,l11); if (l12 === undefined) break b588;
l13 = l12;
{
const k589 = keysOf(l13), v589 = valuesOf(l13);
for (let n589 = 0; n589 < v589.length; n589++) {
l14 = k589 === null ? n589 : k589[n589];
l15 = v589[n589];
b590: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b590;
if ((l18 === false)) break b590;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b591: {
if (l6 === undefined) break b591;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b592: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b592;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b592;
if ((l12 === false)) break b592;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b593: {
if (l6 === undefined) break b593;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b594: {
return l2;
}
}
function f101(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b595: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b595;
if ((l10 === false)) break b595;
l11 = l8;
l12 = undefined;
b596: {
b597: {
if (!Array.isArray(l11)) break b597;
break b596;
}
b598: {
if (!O(l11)) break b598;
break b596;
}
b599: {
if (!(l11 instanceof RegoSet)) break b599;
break b596;
}
break b595;
}
{
const k600 = keysOf(l11), v600 = valuesOf(l11);
for (let n600 = 0; n600 < v600.length; n600++) {
l14 = k600 === null ? n600 : k600[n600];
l15 = v600[n600];
b601: {
l16 = l14;
l13 = undefined;
b602: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b602;
if ((l18 === false)) break b602;
l13 = true;
}
if (l13 !== undefined) break b601;
l12 = true;
}
}
}
if (l12 !== undefined) break b595;
l19 = f98(l0,l1,l7); if (l19 === undefined) break b595;
l20 = l19;
l21 = l20;
l22 = f100(l0,l1,l21,l8,l9); if (l22 === undefined) break b595;
if ((l22 === false)) break b595;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b603: {
if (l6 === undefined) break b603;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b604: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b605: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b605;
if ((l6 === false)) break b605;
b606: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b606;
if ((l7 === false)) break b606;
break b605;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b607: {
if (l4 === undefined) break b607;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b608: {
return l2;
}
}
function f103(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b609: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b610: {
l7 = f95(l0,l1,l5); if (l7 === undefined) break b610;
l8 = l7;
{
const k611 = keysOf(l8), v611 = valuesOf(l8);
for (let n611 = 0; n611 < v611.length; n611++) {
l9 = k611 === null ? n611 : k611[n611];
l10 = v611[n611];
b612: {
l11 = l9;
l12 = l10;
b613: {
l13 = f102(l0,l1,l12); if (l13 === undefined) break b613;
if ((l13 === false)) break b613;
break b612;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b614: {
if (l4 === undefined) break b614;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b615: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b616: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b616;
l7 = l6;
l8 = b_neq(l7,"unset"); if (l8 === undefined) break b616;
if ((l8 === false)) break b616;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b616;
l10 = l9;
l11 = f95(l0,l1,l10); if (l11 === undefined) break b616;
l12 = l11;
l13 = H(l5) ? l5.is : undefined; if (l13 === undefined && (l13 = S(l5, "is")) === undefined) break b616;
if (!Q(l12, l13)) break b616;
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
l8 = f95(l0,l1,l7); if (l8 === undefined) break b618;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b618;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b618;
if ((l12 === false)) break b618;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b619: {
if (l4 === undefined) break b619;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b620: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b620;
l7 = l6;
l8 = f95(l0,l1,l7); if (l8 === undefined) break b620;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b620;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b620;
l13 = l12;
l14 = f101(l0,l1,l9,l11,l13); if (l14 === undefined) break b620;
if ((l14 === false)) break b620;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b621: {
if (l4 === undefined) break b621;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b622: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b622;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b622;
if ((l8 === false)) break b622;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b622;
l10 = l9;
l11 = f103(l0,l1,l10); if (l11 === undefined) break b622;
l12 = l11;
l13 = l12;
l14 = new RegoSet();
b623: {
l15 = H(l5) ? l5.contains : undefined; if (l15 === undefined && (l15 = S(l5, "contains")) === undefined) break b623;
{
const k624 = keysOf(l15), v624 = valuesOf(l15);
for (let n624 = 0; n624 < v624.length; n624++) {
l16 = k624 === null ? n624 : k624[n624];
l17 = v624[n624];
b625: {
l18 = l16;
l19 = l17;
l14.add(l19);
}
}
}
}
l20 = l14;
l21 = b_minus(l20,l13); if (l21 === undefined) break b622;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b622;
l24 = l23;
l25 = 0;
if (!Q(l24, l25)) break b622;
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b622;
l27 = l26;
l28 = f95(l0,l1,l27); if (l28 === undefined) break b622;
l29 = l28;
l30 = b_is_array(l29); if (l30 === undefined) break b622;
if ((l30 === false)) break b622;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b626: {
if (l4 === undefined) break b626;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b627: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b627;
if ((l6 === false)) break b627;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b627;
l8 = l7;
l9 = f103(l0,l1,l8); if (l9 === undefined) break b627;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b628: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b628;
l14 = l13;
l15 = f95(l0,l1,l14); if (l15 === undefined) break b628;
l16 = l15;
{
const k629 = keysOf(l16), v629 = valuesOf(l16);
for (let n629 = 0; n629 < v629.length; n629++) {
l17 = k629 === null ? n629 : k629[n629];
l18 = v629[n629];
b630: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b627;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b627;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b627;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b627;
l28 = l27;
l29 = f95(l0,l1,l28); if (l29 === undefined) break b627;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b627;
if ((l31 === false)) break b627;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b627;
l33 = l32;
l34 = f95(l0,l1,l33); if (l34 === undefined) break b627;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b627;
if ((l36 === false)) break b627;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b631: {
if (l4 === undefined) break b631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b632: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b632;
l7 = l6;
l8 = f95(l0,l1,l7); if (l8 === undefined) break b632;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b632;
if ((l10 === false)) break b632;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b632;
l12 = l11;
l13 = f103(l0,l1,l12); if (l13 === undefined) break b632;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b632;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b632;
if (!Q(l16, l17)) break b632;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b633: {
if (l4 === undefined) break b633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b634: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b634;
if ((l6 === false)) break b634;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b634;
l8 = l7;
l9 = f95(l0,l1,l8); if (l9 === undefined) break b634;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b634;
l12 = l11;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b634;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b634;
if ((l15 === false)) break b634;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b635: {
if (l4 === undefined) break b635;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b636: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b636;
if ((l6 === false)) break b636;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b636;
l8 = l7;
l9 = f95(l0,l1,l8); if (l9 === undefined) break b636;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b636;
l12 = l11;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b636;
l14 = l13;
if (!Q(l10, l14)) break b636;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b637: {
if (l4 === undefined) break b637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b638: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.below : undefined; if (l6 === undefined && (l6 = S(l5, "below")) === undefined) break b638;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b638;
if ((l8 === false)) break b638;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b638;
l10 = l9;
l11 = f95(l0,l1,l10); if (l11 === undefined) break b638;
l12 = l11;
l13 = H(l5) ? l5.below : undefined; if (l13 === undefined && (l13 = S(l5, "below")) === undefined) break b638;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b638;
if ((l15 === false)) break b638;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b639: {
if (l4 === undefined) break b639;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b640: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b641: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b641;
if ((l6 === false)) break b641;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b641;
l8 = l7;
l9 = f95(l0,l1,l8); if (l9 === undefined) break b641;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b641;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b642: {
if (l4 === undefined) break b642;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b643: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b643;
if ((l6 === false)) break b643;
l7 = f104(l0,l1,l5); if (l7 === undefined) break b643;
if ((l7 === false)) break b643;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b644: {
if (l4 === undefined) break b644;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b645: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b646: {
b647: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b647;
if ((l6 === false)) break b647;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b647;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b647;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b648: {
if (l4 !== undefined) break b648;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b648;
if ((l6 === false)) break b648;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b648;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b648;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b649: {
if (l4 !== undefined) break b649;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b649;
if ((l6 === false)) break b649;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b649;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b649;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b650: {
if (l4 !== undefined) break b650;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b650;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b651: {
if (l4 === undefined) break b651;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b652: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b653: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b654: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b654;
{
const k655 = keysOf(l7), v655 = valuesOf(l7);
for (let n655 = 0; n655 < v655.length; n655++) {
l8 = k655 === null ? n655 : k655[n655];
l9 = v655[n655];
b656: {
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
b657: {
if (l4 === undefined) break b657;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b658: {
return l2;
}
}
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b659: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l7); if (l8 === undefined) break b659;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b659;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b660: {
if (l5 === undefined) break b660;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b661: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b661;
if ((l8 === false)) break b661;
l9 = f95(l0,l1,l7); if (l9 === undefined) break b661;
l10 = l9;
l11 = f102(l0,l1,l10); if (l11 === undefined) break b661;
if ((l11 === false)) break b661;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b662: {
if (l5 === undefined) break b662;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b663: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b664: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b665: {
l7 = ["is","one_of","contains","how_many","below"];
l8 = l7;
{
const k666 = keysOf(l8), v666 = valuesOf(l8);
for (let n666 = 0; n666 < v666.length; n666++) {
l9 = k666 === null ? n666 : k666[n666];
l10 = v666[n666];
b667: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b667;
if (!(l13 === "unset")) break b667;
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b668: {
if (l4 === undefined) break b668;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b669: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b670: {
b671: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b671;
if ((l6 === false)) break b671;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b672: {
if (l4 !== undefined) break b672;
l5 = l3;
l6 = f106(l0,l1,l5); if (l6 === undefined) break b672;
l7 = l6;
l8 = f107(l0,l1,l5); if (l8 === undefined) break b672;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b672;
l11 = l10;
{
const k673 = keysOf(l11), v673 = valuesOf(l11);
for (let n673 = 0; n673 < v673.length; n673++) {
l12 = k673 === null ? n673 : k673[n673];
l13 = v673[n673];
b674: {
l14 = l12;
l15 = l13;
l16 = f108(l0,l1,l5,l15); if (l16 === undefined) break b674;
if ((l16 === false)) break b674;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b675: {
if (l4 !== undefined) break b675;
l5 = l3;
l6 = f109(l0,l1,l5); if (l6 === undefined) break b675;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b675;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b675;
if ((l11 === false)) break b675;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b676: {
if (l4 !== undefined) break b676;
l5 = l3;
l6 = f104(l0,l1,l5); if (l6 === undefined) break b676;
if ((l6 === false)) break b676;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b677: {
if (l4 !== undefined) break b677;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b678: {
if (l4 === undefined) break b678;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b679: {
return l2;
}
}
function f111(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b680: {
b681: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b681;
if ((l6 === false)) break b681;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b682: {
if (l4 !== undefined) break b682;
l5 = l3;
l6 = new RegoSet();
b683: {
l7 = f107(l0,l1,l5); if (l7 === undefined) break b683;
l8 = l7;
{
const k684 = keysOf(l8), v684 = valuesOf(l8);
for (let n684 = 0; n684 < v684.length; n684++) {
l9 = k684 === null ? n684 : k684[n684];
l10 = v684[n684];
b685: {
l11 = l9;
l12 = l10;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b685;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b685;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b682;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b682;
if ((l20 === false)) break b682;
b686: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b686;
if ((l21 === false)) break b686;
break b682;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b687: {
if (l4 !== undefined) break b687;
l5 = l3;
l6 = f107(l0,l1,l5); if (l6 === undefined) break b687;
l7 = l6;
l8 = f106(l0,l1,l5); if (l8 === undefined) break b687;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b687;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b688: {
if (l4 === undefined) break b688;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b689: {
return l2;
}
}
function f112(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b690: {
b691: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b692: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b692;
{
const k693 = keysOf(l9), v693 = valuesOf(l9);
for (let n693 = 0; n693 < v693.length; n693++) {
l10 = k693 === null ? n693 : k693[n693];
l11 = v693[n693];
b694: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b694;
{
const k695 = keysOf(l14), v695 = valuesOf(l14);
for (let n695 = 0; n695 < v695.length; n695++) {
l15 = k695 === null ? n695 : k695[n695];
l16 = v695[n695];
b696: {
l17 = l15;
l18 = l16;
l19 = f95(l0,l1,l17); if (l19 === undefined) break b696;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b696;
if (!Q(l21, l20)) break b696;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b696;
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
l25 = b_count(l24); if (l25 === undefined) break b691;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b691;
if ((l28 === false)) break b691;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b691;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b691;
l34 = l33;
l35 = new O10(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b691;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b697: {
if (l5 !== undefined) break b697;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
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
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b700: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b700;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b700;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b700;
if ((l11 === false)) break b700;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b701: {
if (l4 === undefined) break b701;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b702: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b702;
if ((l6 === false)) break b702;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b703: {
if (l4 === undefined) break b703;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b704: {
return l2;
}
}
function f114(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b705: {
b706: {
l4 = undefined;
l5 = l3;
l6 = f113(l0,l1,l5); if (l6 === undefined) break b706;
if ((l6 === false)) break b706;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b706;
l8 = l7;
l9 = f103(l0,l1,l8); if (l9 === undefined) break b706;
l10 = l9;
l11 = new RegoSet();
b707: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b707;
{
const k708 = keysOf(l12), v708 = valuesOf(l12);
for (let n708 = 0; n708 < v708.length; n708++) {
l13 = k708 === null ? n708 : k708[n708];
l14 = v708[n708];
b709: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b706;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b710: {
if (l4 !== undefined) break b710;
l5 = l3;
l6 = new RegoSet();
b711: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b711;
l8 = l7;
l9 = f103(l0,l1,l8); if (l9 === undefined) break b711;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b711;
l13 = l12;
l14 = f95(l0,l1,l13); if (l14 === undefined) break b711;
l15 = l14;
{
const k712 = keysOf(l15), v712 = valuesOf(l15);
for (let n712 = 0; n712 < v712.length; n712++) {
l16 = k712 === null ? n712 : k712[n712];
l17 = v712[n712];
b713: {
l18 = l16;
l19 = l17;
b714: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b714;
if ((l20 === false)) break b714;
break b713;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b713;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b713;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b713;
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
b715: {
if (l4 === undefined) break b715;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b716: {
return l2;
}
}
function f115(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b717: {
b718: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b718;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b718;
if ((l11 === false)) break b718;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b719: {
if (l5 !== undefined) break b719;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b719;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b719;
if ((l11 === false)) break b719;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b720: {
if (l5 !== undefined) break b720;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b721: {
if (l5 === undefined) break b721;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b722: {
return l2;
}
}
function f116(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b723: {
b724: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b724;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b724;
if ((l11 === false)) break b724;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b725: {
if (l5 !== undefined) break b725;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b725;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b725;
if ((l11 === false)) break b725;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b726: {
if (l5 !== undefined) break b726;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b727: {
if (l5 === undefined) break b727;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b728: {
return l2;
}
}
function f117(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b729: {
l6 = undefined;
if (!(l3 === "permission")) break b729;
l7 = l4;
l8 = l5;
l9 = f115(l0,l1,l7,l8); if (l9 === undefined) break b729;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b730: {
if (l6 === undefined) break b730;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b731: {
l6 = undefined;
if (!(l3 === "check")) break b731;
l7 = l4;
l8 = l5;
l9 = f116(l0,l1,l7,l8); if (l9 === undefined) break b731;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b732: {
if (l6 === undefined) break b732;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b733: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b734: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b734;
l8 = l7;
l9 = l8;
l10 = undefined;
b735: {
b736: {
if (!Array.isArray(l9)) break b736;
break b735;
}
b737: {
if (!O(l9)) break b737;
break b735;
}
b738: {
if (!(l9 instanceof RegoSet)) break b738;
break b735;
}
break b734;
}
{
const k739 = keysOf(l9), v739 = valuesOf(l9);
for (let n739 = 0; n739 < v739.length; n739++) {
l12 = k739 === null ? n739 : k739[n739];
l13 = v739[n739];
b740: {
l14 = l12;
l11 = undefined;
b741: {
l15 = l13;
l16 = f95(l0,l1,l14); if (l16 === undefined) break b741;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b741;
if ((l19 === false)) break b741;
l11 = true;
}
if (l11 !== undefined) break b740;
l10 = true;
}
}
}
if (l10 !== undefined) break b734;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b742: {
if (l4 === undefined) break b742;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b743: {
return l2;
}
}
function f119(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b744: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b745: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b745;
{
const k746 = keysOf(l7), v746 = valuesOf(l7);
for (let n746 = 0; n746 < v746.length; n746++) {
l8 = k746 === null ? n746 : k746[n746];
l9 = v746[n746];
b747: {
l10 = l8;
l11 = l9;
l12 = f118(l0,l1,l11); if (l12 === undefined) break b747;
if ((l12 === false)) break b747;
l13 = f97(l0,l1,l11); if (l13 === undefined) break b747;
if ((l13 === false)) break b747;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b747;
l15 = l14;
{
const k748 = keysOf(l15), v748 = valuesOf(l15);
for (let n748 = 0; n748 < v748.length; n748++) {
l16 = k748 === null ? n748 : k748[n748];
l17 = v748[n748];
b749: {
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
b750: {
if (l4 === undefined) break b750;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b751: {
return l2;
}
}
function f120(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b752: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b752;
if ((l11 === false)) break b752;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b752;
if ((l12 === false)) break b752;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b753: {
if (l6 === undefined) break b753;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b754: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b754;
if ((l11 === false)) break b754;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b755: {
if (l6 === undefined) break b755;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b756: {
return l2;
}
}
function f121(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b757: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b757;
l7 = l6;
l8 = new RegoSet();
b758: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b758;
l10 = l9;
l11 = f95(l0,l1,l10); if (l11 === undefined) break b758;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b758;
l14 = D(l13, l12); if (l14 === undefined) break b758;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b758;
l17 = l16;
{
const k759 = keysOf(l17), v759 = valuesOf(l17);
for (let n759 = 0; n759 < v759.length; n759++) {
l18 = k759 === null ? n759 : k759[n759];
l19 = v759[n759];
b760: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b757;
l24 = l23;
l25 = new RegoSet();
b761: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b761;
l27 = l26;
l28 = f95(l0,l1,l27); if (l28 === undefined) break b761;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b761;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b761;
l33 = l32;
l34 = f101(l0,l1,l29,l31,l33); if (l34 === undefined) break b761;
if ((l34 === false)) break b761;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b761;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b761;
l38 = l37;
{
const k762 = keysOf(l38), v762 = valuesOf(l38);
for (let n762 = 0; n762 < v762.length; n762++) {
l39 = k762 === null ? n762 : k762[n762];
l40 = v762[n762];
b763: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b757;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b764: {
if (l4 === undefined) break b764;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b765: {
return l2;
}
}
function f122(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b766: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b766;
if ((l9 === false)) break b766;
l10 = l7;
l11 = undefined;
b767: {
b768: {
if (!Array.isArray(l10)) break b768;
break b767;
}
b769: {
if (!O(l10)) break b769;
break b767;
}
b770: {
if (!(l10 instanceof RegoSet)) break b770;
break b767;
}
break b766;
}
{
const k771 = keysOf(l10), v771 = valuesOf(l10);
for (let n771 = 0; n771 < v771.length; n771++) {
l13 = k771 === null ? n771 : k771[n771];
l14 = v771[n771];
b772: {
l15 = l13;
l12 = undefined;
b773: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b773;
if ((l17 === false)) break b773;
l12 = true;
}
if (l12 !== undefined) break b772;
l11 = true;
}
}
}
if (l11 !== undefined) break b766;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b774: {
if (l5 === undefined) break b774;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b775: {
return l2;
}
}
function f123(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b776: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b776;
if ((l6 === false)) break b776;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b776;
{
const k777 = keysOf(l7), v777 = valuesOf(l7);
for (let n777 = 0; n777 < v777.length; n777++) {
l8 = k777 === null ? n777 : k777[n777];
l9 = v777[n777];
b778: {
l10 = l8;
l11 = l9;
l12 = f95(l0,l1,l10); if (l12 === undefined) break b778;
l13 = l12;
l14 = f122(l0,l1,l13,l11); if (l14 === undefined) break b778;
if ((l14 === false)) break b778;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b779: {
if (l4 === undefined) break b779;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b780: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b781: {
b782: {
l4 = undefined;
l5 = l3;
b783: {
l6 = f97(l0,l1,l5); if (l6 === undefined) break b783;
if ((l6 === false)) break b783;
break b782;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b784: {
if (l4 !== undefined) break b784;
l5 = l3;
l6 = f110(l0,l1,l5); if (l6 === undefined) break b784;
l7 = l6;
l8 = new O23("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b784;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b785: {
if (l4 === undefined) break b785;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b786: {
return l2;
}
}
function f125(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b787: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b787;
l11 = l10;
l12 = new O24(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b788: {
if (l6 === undefined) break b788;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b789: {
return l2;
}
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b790: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b791: {
l9 = f86(l0,l1,"checks"); if (l9 === undefined) break b791;
if ((l9 === false)) break b791;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b791;
{
const k792 = keysOf(l10), v792 = valuesOf(l10);
for (let n792 = 0; n792 < v792.length; n792++) {
l11 = k792 === null ? n792 : k792[n792];
l12 = v792[n792];
b793: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b793;
l16 = D(l15, l14); if (l16 === undefined) break b793;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b793;
l19 = l18;
l20 = f112(l0,l1,l6,l17); if (l20 === undefined) break b793;
l21 = l20;
l22 = f124(l0,l1,l17); if (l22 === undefined) break b793;
l23 = l22;
l24 = f125(l0,l1,l19,l21,l23); if (l24 === undefined) break b793;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b794: {
if (l5 === undefined) break b794;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b795: {
return l2;
}
}
function f127(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b796: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b797: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b797;
if ((l12 === false)) break b797;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b797;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b797;
l15 = l14;
l16 = f95(l0,l1,l15); if (l16 === undefined) break b797;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b797;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b797;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b797;
l22 = D(l21, l17); if (l22 === undefined) break b797;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b797;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b797;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b797;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b798: {
if (l6 === undefined) break b798;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b799: {
return l2;
}
}
function f128(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b800: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b801: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b801;
{
const k802 = keysOf(l7), v802 = valuesOf(l7);
for (let n802 = 0; n802 < v802.length; n802++) {
l8 = k802 === null ? n802 : k802[n802];
l9 = v802[n802];
b803: {
l10 = l8;
l11 = l9;
l12 = f118(l0,l1,l11); if (l12 === undefined) break b803;
if ((l12 === false)) break b803;
l13 = f97(l0,l1,l11); if (l13 === undefined) break b803;
if ((l13 === false)) break b803;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b803;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b804: {
if (l4 === undefined) break b804;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b805: {
return l2;
}
}
function f129(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b806: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b807: {
{
const k808 = keysOf(l5), v808 = valuesOf(l5);
for (let n808 = 0; n808 < v808.length; n808++) {
l7 = k808 === null ? n808 : k808[n808];
l8 = v808[n808];
b809: {
l9 = l7;
l10 = l8;
l11 = f84(l0,l1,l10); if (l11 === undefined) break b809;
l12 = l11;
{
const k810 = keysOf(l12), v810 = valuesOf(l12);
for (let n810 = 0; n810 < v810.length; n810++) {
l13 = k810 === null ? n810 : k810[n810];
l14 = v810[n810];
b811: {
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
b812: {
if (l4 === undefined) break b812;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b813: {
return l2;
}
}
function f130(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b814: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b815: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b815;
{
const k816 = keysOf(l9), v816 = valuesOf(l9);
for (let n816 = 0; n816 < v816.length; n816++) {
l10 = k816 === null ? n816 : k816[n816];
l11 = v816[n816];
b817: {
l12 = l10;
l13 = l11;
l14 = f97(l0,l1,l13); if (l14 === undefined) break b817;
if ((l14 === false)) break b817;
l15 = f112(l0,l1,l6,l13); if (l15 === undefined) break b817;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b817;
l18 = l17;
l19 = f68(l0,l1,l18,l16); if (l19 === undefined) break b817;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b818: {
if (l5 === undefined) break b818;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b819: {
return l2;
}
}
function f131(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l146,l147,l148,l149,l150,l151,l152,l153,l154,l155,l156,l157,l2;
b820: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b821: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b821;
{
const k822 = keysOf(l11), v822 = valuesOf(l11);
for (let n822 = 0; n822 < v822.length; n822++) {
l12 = k822 === null ? n822 : k822[n822];
l13 = v822[n822];
b823: {
l14 = l12;
l15 = l13;
l16 = f97(l0,l1,l15); if (l16 === undefined) break b823;
if ((l16 === false)) break b823;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b824: {
{
const k825 = keysOf(l17), v825 = valuesOf(l17);
for (let n825 = 0; n825 < v825.length; n825++) {
l19 = k825 === null ? n825 : k825[n825];
l20 = v825[n825];
b826: {
l21 = l19;
l22 = l20;
l23 = f110(l0,l1,l22); if (l23 === undefined) break b826;
l24 = l23;
if (!(l24 === "failed")) break b826;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b827: {
{
const k828 = keysOf(l17), v828 = valuesOf(l17);
for (let n828 = 0; n828 < v828.length; n828++) {
l27 = k828 === null ? n828 : k828[n828];
l28 = v828[n828];
b829: {
l29 = l27;
l30 = l28;
l31 = f111(l0,l1,l30); if (l31 === undefined) break b829;
l32 = l31;
{
const k830 = keysOf(l32), v830 = valuesOf(l32);
for (let n830 = 0; n830 < v830.length; n830++) {
l33 = k830 === null ? n830 : k830[n830];
l34 = v830[n830];
b831: {
l35 = l33;
l36 = l34;
l37 = f108(l0,l1,l30,l36); if (l37 === undefined) break b831;
if ((l37 === false)) break b831;
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
b832: {
{
const k833 = keysOf(l17), v833 = valuesOf(l17);
for (let n833 = 0; n833 < v833.length; n833++) {
l41 = k833 === null ? n833 : k833[n833];
l42 = v833[n833];
b834: {
l43 = l41;
l44 = l42;
b835: {
l45 = f105(l0,l1,l44); if (l45 === undefined) break b835;
if ((l45 === false)) break b835;
break b834;}
l46 = f109(l0,l1,l44); if (l46 === undefined) break b834;
l47 = l46;
{
const k836 = keysOf(l47), v836 = valuesOf(l47);
for (let n836 = 0; n836 < v836.length; n836++) {
l48 = k836 === null ? n836 : k836[n836];
l49 = v836[n836];
b837: {
l50 = l48;
l51 = l49;
l52 = ["requirements",l43,l51];
l53 = b_concat(".",l52); if (l53 === undefined) break b837;
l54 = l53;
l55 = b_object_get(l44,"named",l54); if (l55 === undefined) break b837;
l56 = l55;
l57 = l56;
l58 = H(l7) ? l7.rule : undefined; if (l58 === undefined && (l58 = S(l7, "rule")) === undefined) break b837;
l59 = l58;
l60 = [l59,l57];
l61 = b_concat(".",l60); if (l61 === undefined) break b837;
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
b838: {
{
const k839 = keysOf(l25), v839 = valuesOf(l25);
for (let n839 = 0; n839 < v839.length; n839++) {
l66 = k839 === null ? n839 : k839[n839];
l67 = v839[n839];
b840: {
l68 = l66;
l69 = l67;
l70 = D(l17, l69); if (l70 === undefined) break b840;
l71 = l70;
l72 = f112(l0,l1,l7,l71); if (l72 === undefined) break b840;
l73 = l72;
l74 = D(l17, l69); if (l74 === undefined) break b840;
l75 = l74;
l76 = f114(l0,l1,l75); if (l76 === undefined) break b840;
l77 = l76;
l78 = f75(l0,l1,l69,l73,l77); if (l78 === undefined) break b840;
l79 = l78;
l65.add(l79);
}
}
}
}
l80 = l65;
l81 = b_or(l39,l64); if (l81 === undefined) break b820;
l82 = l81;
l83 = H(l7) ? l7.kind : undefined; if (l83 === undefined && (l83 = S(l7, "kind")) === undefined) break b820;
l84 = l83;
l85 = f117(l0,l1,l84,l80,l82); if (l85 === undefined) break b820;
l86 = l85;
l87 = l86;
l88 = f15(l0,l1,l9); if (l88 === undefined) break b820;
l89 = l88;
l90 = f119(l0,l1,l9); if (l90 === undefined) break b820;
l91 = l90;
l92 = b_or(l89,l91); if (l92 === undefined) break b820;
l93 = l92;
l94 = new RegoSet();
b841: {
{
const k842 = keysOf(l17), v842 = valuesOf(l17);
for (let n842 = 0; n842 < v842.length; n842++) {
l95 = k842 === null ? n842 : k842[n842];
l96 = v842[n842];
b843: {
l97 = l95;
l98 = l96;
l99 = f120(l0,l1,l97,l87,l25); if (l99 === undefined) break b843;
if ((l99 === false)) break b843;
l100 = f121(l0,l1,l98); if (l100 === undefined) break b843;
l101 = l100;
{
const k844 = keysOf(l101), v844 = valuesOf(l101);
for (let n844 = 0; n844 < v844.length; n844++) {
l102 = k844 === null ? n844 : k844[n844];
l103 = v844[n844];
b845: {
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
l107 = b_or(l93,l106); if (l107 === undefined) break b820;
l108 = l107;
l109 = new RegoSet();
b846: {
l110 = H(l9) ? l9.requirements : undefined; if (l110 === undefined && (l110 = S(l9, "requirements")) === undefined) break b846;
{
const k847 = keysOf(l110), v847 = valuesOf(l110);
for (let n847 = 0; n847 < v847.length; n847++) {
l111 = k847 === null ? n847 : k847[n847];
l112 = v847[n847];
b848: {
l113 = l111;
l114 = l112;
l115 = f123(l0,l1,l114); if (l115 === undefined) break b848;
if ((l115 === false)) break b848;
l116 = new RegoSet();
l116.add("compliant");
l116.add("indeterminate");
l116.add("permit");
l117 = b_internal_member_2(l87,l116); if (l117 === undefined) break b848;
if ((l117 === false)) break b848;
l118 = H(l114) ? l114.waived : undefined; if (l118 === undefined && (l118 = S(l114, "waived")) === undefined) break b848;
l119 = l118;
l120 = f15(l0,l1,l119); if (l120 === undefined) break b848;
l121 = l120;
{
const k849 = keysOf(l121), v849 = valuesOf(l121);
for (let n849 = 0; n849 < v849.length; n849++) {
l122 = k849 === null ? n849 : k849[n849];
l123 = v849[n849];
b850: {
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
l127 = b_or(l108,l126); if (l127 === undefined) break b820;
l128 = l127;
l129 = f126(l0,l1,l7,l9); if (l129 === undefined) break b820;
l130 = l129;
l131 = b_or(l39,l64); if (l131 === undefined) break b820;
l132 = l131;
l133 = f127(l0,l1,l7,l9,l87); if (l133 === undefined) break b820;
l134 = l133;
l135 = b_or(l80,l134); if (l135 === undefined) break b820;
l136 = l135;
l137 = f128(l0,l1,l9); if (l137 === undefined) break b820;
l138 = l137;
l139 = f129(l0,l1,l9); if (l139 === undefined) break b820;
l140 = l139;
l141 = b_or(l138,l140); if (l141 === undefined) break b820;
l142 = l141;
l143 = H(l7) ? l7.decision : undefined; if (l143 === undefined && (l143 = S(l7, "decision")) === undefined) break b820;
l144 = l143;
l145 = [];
b851: {
l146 = new RegoSet();
l146.add("compliant");
l146.add("permit");
l147 = b_internal_member_2(l87,l146); if (l147 === undefined) break b851;
if ((l147 === false)) break b851;
l148 = f130(l0,l1,l7,l9); if (l148 === undefined) break b851;
l149 = l148;
{
const k852 = keysOf(l149), v852 = valuesOf(l149);
for (let n852 = 0; n852 < v852.length; n852++) {
l150 = k852 === null ? n852 : k852[n852];
l151 = v852[n852];
b853: {
l152 = l150;
l153 = l151;
l145.push(l153);
}
}
}
}
l154 = l145;
l155 = new O25(l128,l130,l132,l154,l136,l142);
l156 = f25(l0,l1,l144,l8,l87,l155); if (l156 === undefined) break b820;
l157 = l156;
if (l6 === undefined) l6 = l157; else if (!Q(l6, l157)) conflict();
}
b854: {
if (l6 === undefined) break b854;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b855: {
return l2;
}
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b856: {
b857: {
l3 = undefined;
b858: {
l4 = f92(l0,l1); if (l4 === undefined) break b858;
if ((l4 === false)) break b858;
break b857;}
l5 = f93(l0,l1); if (l5 === undefined) break b857;
l6 = l5;
l7 = [];
b859: {
l8 = f90(l0,l1); if (l8 === undefined) break b859;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b857;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b860: {
if (l3 !== undefined) break b860;
l4 = f94(l0,l1); if (l4 === undefined) break b860;
l5 = l4;
l6 = f90(l0,l1); if (l6 === undefined) break b860;
l7 = l6;
l8 = f92(l0,l1); if (l8 === undefined) break b860;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b860;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b861: {
if (l3 === undefined) break b861;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b862: {
return l2;
}
}
function f132(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b863: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b863;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b863;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b864: {
if (l3 === undefined) break b864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b865: {
return l2;
}
}
function f133(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g134(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b866: {
l3 = undefined;
l4 = f133(l0,l1); if (l4 === undefined) break b866;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b866;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b866;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b867: {
if (l3 === undefined) break b867;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b868: {
return l2;
}
}
function f134(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g134(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f135(l0,l1) {
let l3,l2;
b869: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b870: {
if (l3 === undefined) break b870;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b871: {
return l2;
}
}
function g136(l0,l1) {
let l3,l4,l5,l2;
b872: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b873: {
if (l3 === undefined) break b873;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b874: {
return l2;
}
}
function f136(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g136(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function f137(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b875: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f15(l0,l1,l10); if (l12 === undefined) break b875;
l13 = l12;
l14 = H(l8) ? l8.rule : undefined; if (l14 === undefined && (l14 = S(l8, "rule")) === undefined) break b875;
l15 = l14;
l16 = [l15,l11];
l17 = b_concat(".",l16); if (l17 === undefined) break b875;
l18 = l17;
l19 = H(l8) ? l8.decision : undefined; if (l19 === undefined && (l19 = S(l8, "decision")) === undefined) break b875;
l20 = l19;
l21 = new O3(l13);
l22 = new RegoSet();
l23 = new O8(l18);
l22.add(l23);
l21["missing"] = l22;
l24 = f25(l0,l1,l20,l9,"indeterminate",l21); if (l24 === undefined) break b875;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b876: {
if (l7 === undefined) break b876;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b877: {
return l2;
}
}
function g138(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b878: {
b879: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b879;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b879;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b879;
if ((l7 === false)) break b879;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b879;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b879;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b880: {
if (l3 !== undefined) break b880;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b881: {
if (l3 === undefined) break b881;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b882: {
return l2;
}
}
function f138(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f139(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b883: {
b884: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b884;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b884;
if ((l12 === false)) break b884;
l13 = f6(l0,l1); if (l13 === undefined) break b884;
l14 = l13;
l15 = f39(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b884;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b885: {
if (l6 !== undefined) break b885;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b885;
l11 = f6(l0,l1); if (l11 === undefined) break b885;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b885;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b886: {
if (l6 !== undefined) break b886;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b886;
if ((l10 === false)) break b886;
l11 = f6(l0,l1); if (l11 === undefined) break b886;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b886;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b887: {
if (l6 !== undefined) break b887;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b887;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b887;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b888: {
if (l6 === undefined) break b888;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b889: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b890: {
b891: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b891;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b891;
if ((l10 === false)) break b891;
l11 = f6(l0,l1); if (l11 === undefined) break b891;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b891;
if ((l13 === false)) break b891;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b892: {
if (l5 !== undefined) break b892;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b893: {
if (l5 === undefined) break b893;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b894: {
return l2;
}
}
function f141(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b895: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1); if (l12 === undefined) break b895;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b895;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b895;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b895;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b895;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b895;
l22 = l21;
l23 = f36(l0,l1,l18,l16,l22); if (l23 === undefined) break b895;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b895;
l27 = l26;
l28 = f139(l0,l1,l27,l25,l11); if (l28 === undefined) break b895;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b895;
l32 = l31;
l33 = f140(l0,l1,l32,l25); if (l33 === undefined) break b895;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b895;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b895;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b896: {
if (l7 === undefined) break b896;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b897: {
return l2;
}
}
function f142(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b898: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b898;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b898;
l11 = l10;
l12 = f138(l0,l1); if (l12 === undefined) break b898;
l13 = l12;
l14 = f141(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b898;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b899: {
if (l5 === undefined) break b899;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b900: {
return l2;
}
}
function f143(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b901: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b902: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b902;
if (!(l7 === "unknown")) break b902;
l8 = new O9("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b903: {
if (l4 === undefined) break b903;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b904: {
return l2;
}
}
function f144(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b905: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b906: {
if ((l9 === false)) break b906;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b906;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b906;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b906;
l15 = l14;
l16 = new O10(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b906;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b906;
l20 = l19;
{
const k907 = keysOf(l20), v907 = valuesOf(l20);
for (let n907 = 0; n907 < v907.length; n907++) {
l21 = k907 === null ? n907 : k907[n907];
l22 = v907[n907];
b908: {
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
b909: {
if (l6 === undefined) break b909;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b910: {
return l2;
}
}
function f145(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b911: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f142(l0,l1,l8,l9); if (l10 === undefined) break b911;
l11 = l10;
l12 = l11;
l13 = f143(l0,l1,l12); if (l13 === undefined) break b911;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b911;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f62(l0,l1,l18,l15); if (l19 === undefined) break b911;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b911;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b911;
l24 = l23;
l25 = f144(l0,l1,l8,l9,l24); if (l25 === undefined) break b911;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b911;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b911;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b911;
l32 = l31;
l33 = f87(l0,l1,l9,l30,l32); if (l33 === undefined) break b911;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b911;
l36 = l35;
l37 = [];
b912: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b912;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b912;
l41 = D(l40, l39); if (l41 === undefined) break b912;
if ((l41 === false)) break b912;
l42 = f70(l0,l1,l9); if (l42 === undefined) break b912;
l43 = l42;
{
const k913 = keysOf(l43), v913 = valuesOf(l43);
for (let n913 = 0; n913 < v913.length; n913++) {
l44 = k913 === null ? n913 : k913[n913];
l45 = v913[n913];
b914: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b915: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b915;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b915;
l53 = D(l52, l51); if (l53 === undefined) break b915;
l54 = l53;
l55 = f27(l0,l1,l54,l9); if (l55 === undefined) break b915;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b915;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b915;
l59 = l58;
l60 = new O17(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b915;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b911;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b911;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b911;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b911;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f25(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b911;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b916: {
if (l6 === undefined) break b916;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b917: {
return l2;
}
}
function f146(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b918: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f142(l0,l1,l8,l9); if (l10 === undefined) break b918;
l11 = l10;
l12 = l11;
l13 = f143(l0,l1,l12); if (l13 === undefined) break b918;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b919: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b919;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b919;
if ((l20 === false)) break b919;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b920: {
l23 = b_count(l21); if (l23 === undefined) break b920;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b920;
if ((l26 === false)) break b920;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b920;
l29 = l28;
{
const k921 = keysOf(l29), v921 = valuesOf(l29);
for (let n921 = 0; n921 < v921.length; n921++) {
l30 = k921 === null ? n921 : k921[n921];
l31 = v921[n921];
b922: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b918;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b918;
l38 = l37;
l39 = f35(l0,l1,l36,l38); if (l39 === undefined) break b918;
l40 = l39;
l41 = l40;
l42 = f62(l0,l1,l21,l15); if (l42 === undefined) break b918;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b918;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b918;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b918;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b918;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b918;
l54 = l53;
l55 = f87(l0,l1,l9,l54,l41); if (l55 === undefined) break b918;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b918;
l58 = l57;
l59 = new RegoSet();
b923: {
l60 = b_count(l21); if (l60 === undefined) break b923;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b923;
if ((l63 === false)) break b923;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b923;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b923;
l66 = l65;
l67 = f27(l0,l1,l66,l9); if (l67 === undefined) break b923;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f25(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b918;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b924: {
if (l6 === undefined) break b924;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b925: {
return l2;
}
}
function f147(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15;
b926: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b927: {
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b927;
if ((l10 === false)) break b927;
break b926;}
l11 = H(l7) ? l7.decision : undefined; if (l11 === undefined && (l11 = S(l7, "decision")) === undefined) break b926;
l12 = l11;
l13 = f29(l0,l1,l12,l8); if (l13 === undefined) break b926;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b928: {
if (l6 === undefined) break b928;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b929: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b929;
if (!(l10 === "unset")) break b929;
l11 = f137(l0,l1,l7,l8,l9,"interval"); if (l11 === undefined) break b929;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b930: {
if (l6 === undefined) break b930;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b931: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b931;
l11 = l10;
l12 = b_neq(l11,"unset"); if (l12 === undefined) break b931;
if ((l12 === false)) break b931;
b932: {
l13 = H(l9) ? l9.may : undefined; if (l13 === undefined && (l13 = S(l9, "may")) === undefined) break b932;
if ((l13 === false)) break b932;
break b931;}
l14 = f145(l0,l1,l7,l8,l9); if (l14 === undefined) break b931;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b933: {
if (l6 === undefined) break b933;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b934: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b934;
l11 = l10;
l12 = b_neq(l11,"unset"); if (l12 === undefined) break b934;
if ((l12 === false)) break b934;
l13 = H(l9) ? l9.may : undefined; if (l13 === undefined && (l13 = S(l9, "may")) === undefined) break b934;
if ((l13 === false)) break b934;
l14 = f146(l0,l1,l7,l8,l9); if (l14 === undefined) break b934;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b935: {
if (l6 === undefined) break b935;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b936: {
return l2;
}
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b937: {
b938: {
l3 = undefined;
b939: {
l4 = f134(l0,l1); if (l4 === undefined) break b939;
if ((l4 === false)) break b939;
break b938;}
l5 = f135(l0,l1); if (l5 === undefined) break b938;
l6 = l5;
l7 = [];
b940: {
l8 = f133(l0,l1); if (l8 === undefined) break b940;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b938;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b941: {
if (l3 !== undefined) break b941;
l4 = f136(l0,l1); if (l4 === undefined) break b941;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b941;
l7 = l6;
l8 = f134(l0,l1); if (l8 === undefined) break b941;
l9 = l8;
l10 = f147(l0,l1,l5,l7,l9); if (l10 === undefined) break b941;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b942: {
if (l3 === undefined) break b942;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b943: {
return l2;
}
}
function f148(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b944: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b944;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b944;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b945: {
if (l3 === undefined) break b945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b946: {
return l2;
}
}
function f149(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b947: {
l3 = undefined;
b948: {
l4 = f149(l0,l1); if (l4 === undefined) break b948;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b948;
l6 = H(l5) ? l5.sharing : undefined; if (l6 === undefined && (l6 = S(l5, "sharing")) === undefined) break b948;
l7 = H(l6) ? l6.forbidden : undefined; if (l7 === undefined && (l7 = S(l6, "forbidden")) === undefined) break b948;
if ((l7 === false)) break b948;
break b947;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b949: {
if (l3 === undefined) break b949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b950: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b950;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b950;
l6 = l5;
l7 = f149(l0,l1); if (l7 === undefined) break b950;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b950;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b950;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b950;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b950;
if ((l12 === false)) break b950;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b951: {
if (l3 === undefined) break b951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b952: {
return l2;
}
}
function f150(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b953: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b953;
if ((l4 === false)) break b953;
l5 = f149(l0,l1); if (l5 === undefined) break b953;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b953;
l7 = H(l6) ? l6.sharing : undefined; if (l7 === undefined && (l7 = S(l6, "sharing")) === undefined) break b953;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b954: {
if (l3 === undefined) break b954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b955: {
return l2;
}
}
function f151(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function f152(l0,l1) {
let l3,l2;
b956: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b957: {
if (l3 === undefined) break b957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b958: {
return l2;
}
}
function g153(l0,l1) {
let l3,l4,l5,l6,l2;
b959: {
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
b960: {
if (l3 === undefined) break b960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b961: {
return l2;
}
}
function f153(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f154(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b962: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b962;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b962;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b962;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b962;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b962;
l18 = l17;
l19 = [];
b963: {
l20 = f86(l0,l1,"checks"); if (l20 === undefined) break b963;
if ((l20 === false)) break b963;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b963;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b963;
l23 = l22;
l24 = f125(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b963;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b962;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b964: {
if (l6 === undefined) break b964;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b965: {
return l2;
}
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b966: {
b967: {
l3 = undefined;
b968: {
l4 = f151(l0,l1); if (l4 === undefined) break b968;
if ((l4 === false)) break b968;
break b967;}
l5 = f152(l0,l1); if (l5 === undefined) break b967;
l6 = l5;
l7 = [];
b969: {
l8 = f149(l0,l1); if (l8 === undefined) break b969;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b967;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b970: {
if (l3 !== undefined) break b970;
l4 = f153(l0,l1); if (l4 === undefined) break b970;
l5 = l4;
l6 = f149(l0,l1); if (l6 === undefined) break b970;
l7 = l6;
l8 = f151(l0,l1); if (l8 === undefined) break b970;
l9 = l8;
l10 = f154(l0,l1,l5,l7,l9); if (l10 === undefined) break b970;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b971: {
if (l3 === undefined) break b971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b972: {
return l2;
}
}
function f155(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b973: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b973;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b973;
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
function f156(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b976: {
l3 = undefined;
l4 = f156(l0,l1); if (l4 === undefined) break b976;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b976;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b976;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b977: {
if (l3 === undefined) break b977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b978: {
return l2;
}
}
function f157(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b979: {
l3 = undefined;
b980: {
l4 = f157(l0,l1); if (l4 === undefined) break b980;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b980;
if ((l5 === false)) break b980;
break b979;}
l6 = f157(l0,l1); if (l6 === undefined) break b979;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b981: {
if (l3 === undefined) break b981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b982: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b982;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b982;
l6 = l5;
l7 = f157(l0,l1); if (l7 === undefined) break b982;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b982;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b982;
if ((l10 === false)) break b982;
l11 = f157(l0,l1); if (l11 === undefined) break b982;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b983: {
if (l3 === undefined) break b983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b984: {
return l2;
}
}
function f158(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function f159(l0,l1) {
let l3,l2;
b985: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b986: {
if (l3 === undefined) break b986;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b987: {
return l2;
}
}
function f160(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b988: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b988;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b988;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b988;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b988;
if ((l14 === false)) break b988;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b989: {
if (l4 === undefined) break b989;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b990: {
return l2;
}
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b991: {
l3 = undefined;
l4 = [];
b992: {
l5 = f158(l0,l1); if (l5 === undefined) break b992;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b992;
{
const k993 = keysOf(l6), v993 = valuesOf(l6);
for (let n993 = 0; n993 < v993.length; n993++) {
l7 = k993 === null ? n993 : k993[n993];
l8 = v993[n993];
b994: {
l9 = l7;
l10 = l8;
b995: {
l11 = f160(l0,l1,l10); if (l11 === undefined) break b995;
if ((l11 === false)) break b995;
break b994;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b996: {
if (l3 === undefined) break b996;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b997: {
return l2;
}
}
function f161(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b998: {
b999: {
l3 = undefined;
b1000: {
l4 = f158(l0,l1); if (l4 === undefined) break b1000;
if ((l4 === false)) break b1000;
break b999;}
l5 = f159(l0,l1); if (l5 === undefined) break b999;
l6 = l5;
l7 = [];
b1001: {
l8 = f156(l0,l1); if (l8 === undefined) break b1001;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b999;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1002: {
if (l3 !== undefined) break b1002;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1002;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b1002;
if (!(l5 === false)) break b1002;
l6 = f159(l0,l1); if (l6 === undefined) break b1002;
l7 = l6;
l8 = f156(l0,l1); if (l8 === undefined) break b1002;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1002;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1003: {
if (l3 !== undefined) break b1003;
l4 = f161(l0,l1); if (l4 === undefined) break b1003;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1003;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1003;
if ((l9 === false)) break b1003;
l10 = f158(l0,l1); if (l10 === undefined) break b1003;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1003;
l13 = l12;
l14 = f161(l0,l1); if (l14 === undefined) break b1003;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b1003;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b1003;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b1003;
l21 = l20;
l22 = f161(l0,l1); if (l22 === undefined) break b1003;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b1003;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b1003;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b1003;
l29 = l28;
l30 = f161(l0,l1); if (l30 === undefined) break b1003;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b1003;
l33 = l32;
l34 = f27(l0,l1,l29,l33); if (l34 === undefined) break b1003;
l35 = l34;
l36 = f161(l0,l1); if (l36 === undefined) break b1003;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b1003;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b1003;
l42 = l41;
l43 = f161(l0,l1); if (l43 === undefined) break b1003;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b1003;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b1003;
l47 = l46;
l48 = [];
b1004: {
l49 = f161(l0,l1); if (l49 === undefined) break b1004;
{
const k1005 = keysOf(l49), v1005 = valuesOf(l49);
for (let n1005 = 0; n1005 < v1005.length; n1005++) {
l50 = k1005 === null ? n1005 : k1005[n1005];
l51 = v1005[n1005];
b1006: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b1006;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O33(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b1003;
l59 = l58;
l60 = f159(l0,l1); if (l60 === undefined) break b1003;
l61 = l60;
l62 = f156(l0,l1); if (l62 === undefined) break b1003;
l63 = l62;
l64 = [];
b1007: {
l65 = f161(l0,l1); if (l65 === undefined) break b1007;
{
const k1008 = keysOf(l65), v1008 = valuesOf(l65);
for (let n1008 = 0; n1008 < v1008.length; n1008++) {
l66 = k1008 === null ? n1008 : k1008[n1008];
l67 = v1008[n1008];
b1009: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b1009;
l71 = l70;
l72 = f68(l0,l1,l71,l69); if (l72 === undefined) break b1009;
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
l77 = f25(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b1003;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b1010: {
if (l3 !== undefined) break b1010;
l4 = f158(l0,l1); if (l4 === undefined) break b1010;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1010;
l7 = l6;
l8 = f159(l0,l1); if (l8 === undefined) break b1010;
l9 = l8;
l10 = f156(l0,l1); if (l10 === undefined) break b1010;
l11 = l10;
l12 = new O3(l7);
l13 = f25(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b1010;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1011: {
if (l3 === undefined) break b1011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1012: {
return l2;
}
}
function f162(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1013: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1013;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1013;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1014: {
if (l3 === undefined) break b1014;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1015: {
return l2;
}
}
function f163(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1016: {
l3 = undefined;
l4 = f163(l0,l1); if (l4 === undefined) break b1016;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1016;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b1016;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1017: {
if (l3 === undefined) break b1017;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1018: {
return l2;
}
}
function f164(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f165(l0,l1) {
let l3,l2;
b1019: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b1020: {
if (l3 === undefined) break b1020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1021: {
return l2;
}
}
function f166(l0,l1,l3) {
let l4,l5,l6,l2;
b1022: {
b1023: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1023;
if ((l6 === false)) break b1023;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1024: {
if (l4 !== undefined) break b1024;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1025: {
if (l4 === undefined) break b1025;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1026: {
return l2;
}
}
function g167(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b1027: {
l2 = new RegoSet();
}
b1028: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1028;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b1028;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1028;
if ((l7 === false)) break b1028;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1028;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b1028;
l12 = l11;
l13 = f166(l0,l1,l12); if (l13 === undefined) break b1028;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1028;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b1028;
l17 = l16;
l18 = f164(l0,l1); if (l18 === undefined) break b1028;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b1028;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b1029: {
return l2;
}
}
function f167(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l2;
b1030: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1030;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b1030;
if (!(l5 === true)) break b1030;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1031: {
if (l3 === undefined) break b1031;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1032: {
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
let l3,l4,l5,l6,l7,l8,l2;
b1033: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1033;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b1033;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1034: {
if (l3 === undefined) break b1034;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1035: {
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
function g170(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1036: {
l3 = undefined;
l4 = [];
b1037: {
l5 = f168(l0,l1); if (l5 === undefined) break b1037;
if ((l5 === false)) break b1037;
l6 = f164(l0,l1); if (l6 === undefined) break b1037;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b1037;
{
const k1038 = keysOf(l7), v1038 = valuesOf(l7);
for (let n1038 = 0; n1038 < v1038.length; n1038++) {
l8 = k1038 === null ? n1038 : k1038[n1038];
l9 = v1038[n1038];
b1039: {
l10 = l8;
l11 = l9;
l12 = f169(l0,l1); if (l12 === undefined) break b1039;
l13 = l12;
b1040: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1040;
if ((l14 === false)) break b1040;
break b1039;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1041: {
if (l3 === undefined) break b1041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1042: {
return l2;
}
}
function f170(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1043: {
l3 = undefined;
l4 = f164(l0,l1); if (l4 === undefined) break b1043;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1043;
if ((l5 === false)) break b1043;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1043;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1043;
if (!(l7 === true)) break b1043;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1044: {
if (l3 === undefined) break b1044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1045: {
return l2;
}
}
function f171(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function f172(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1046: {
b1047: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1047;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1047;
if ((l8 === false)) break b1047;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1047;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1047;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1047;
if ((l13 === false)) break b1047;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1048: {
if (l4 !== undefined) break b1048;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1048;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1048;
if ((l8 === false)) break b1048;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1049: {
if (l4 !== undefined) break b1049;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1049;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1049;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1049;
if ((l10 === false)) break b1049;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1050: {
if (l4 !== undefined) break b1050;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1051: {
if (l4 === undefined) break b1051;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1052: {
return l2;
}
}
function f173(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1053: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1054: {
l7 = f170(l0,l1); if (l7 === undefined) break b1054;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1054;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1054;
if ((l12 === false)) break b1054;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1055: {
l15 = f168(l0,l1); if (l15 === undefined) break b1055;
if ((l15 === false)) break b1055;
l16 = f170(l0,l1); if (l16 === undefined) break b1055;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1055;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1055;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1053;
l23 = l22;
l24 = new RegoSet();
b1056: {
l25 = f171(l0,l1); if (l25 === undefined) break b1056;
if ((l25 === false)) break b1056;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1053;
l28 = l27;
l29 = new RegoSet();
b1057: {
{
const k1058 = keysOf(l5), v1058 = valuesOf(l5);
for (let n1058 = 0; n1058 < v1058.length; n1058++) {
l30 = k1058 === null ? n1058 : k1058[n1058];
l31 = v1058[n1058];
b1059: {
l32 = l30;
l33 = l31;
l34 = f172(l0,l1,l33); if (l34 === undefined) break b1059;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1053;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1060: {
if (l4 === undefined) break b1060;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1061: {
return l2;
}
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1062: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b1062;
if ((l4 === false)) break b1062;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1062;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1062;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1062;
if ((l8 === false)) break b1062;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1063: {
if (l3 === undefined) break b1063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1064: {
return l2;
}
}
function f174(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1065: {
l2 = new RegoSet();
}
b1066: {
l3 = undefined;
l4 = f164(l0,l1); if (l4 === undefined) break b1066;
l5 = H(l4) ? l4.documents : undefined; if (l5 === undefined && (l5 = S(l4, "documents")) === undefined) break b1066;
if ((l5 === false)) break b1066;
l6 = f168(l0,l1); if (l6 === undefined) break b1066;
if ((l6 === false)) break b1066;
b1067: {
l7 = f174(l0,l1); if (l7 === undefined) break b1067;
if ((l7 === false)) break b1067;
break b1066;}
l8 = new O9("documents_ready");
l2.add(l8);
}
b1068: {
return l2;
}
}
function f175(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function f176(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1069: {
b1070: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1070;
if ((l8 === false)) break b1070;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1071: {
if (l5 !== undefined) break b1071;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1071;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1071;
if ((l11 === false)) break b1071;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1072: {
if (l5 !== undefined) break b1072;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1072;
if ((l8 === false)) break b1072;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1073: {
if (l5 !== undefined) break b1073;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1073;
if ((l8 === false)) break b1073;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1074: {
if (l5 !== undefined) break b1074;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1074;
if ((l8 === false)) break b1074;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1075: {
if (l5 === undefined) break b1075;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1076: {
return l2;
}
}
function f177(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1077: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f176(l0,l1,l6,l7); if (l8 === undefined) break b1077;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1078: {
if (l5 === undefined) break b1078;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1079: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1079;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1079;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1079;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1080: {
if (l5 === undefined) break b1080;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1081: {
return l2;
}
}
function f178(l0,l1,l3) {
let l4,l5,l6,l2;
b1082: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1082;
if (!(l6 === "")) break b1082;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1083: {
if (l4 === undefined) break b1083;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1084: {
return l2;
}
}
function f179(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1085: {
l4 = undefined;
l5 = l3;
l6 = [];
b1086: {
{
const k1087 = keysOf(l5), v1087 = valuesOf(l5);
for (let n1087 = 0; n1087 < v1087.length; n1087++) {
l7 = k1087 === null ? n1087 : k1087[n1087];
l8 = v1087[n1087];
b1088: {
l9 = l7;
l10 = l8;
l11 = f178(l0,l1,l10); if (l11 === undefined) break b1088;
if ((l11 === false)) break b1088;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1088;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1088;
l15 = l14;
l16 = f68(l0,l1,l13,l15); if (l16 === undefined) break b1088;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1089: {
if (l4 === undefined) break b1089;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1090: {
return l2;
}
}
function f180(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1091: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1092: {
l7 = f174(l0,l1); if (l7 === undefined) break b1092;
if ((l7 === false)) break b1092;
l8 = f170(l0,l1); if (l8 === undefined) break b1092;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1092;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1092;
if ((l13 === false)) break b1092;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1092;
if ((l15 === false)) break b1092;
l16 = f164(l0,l1); if (l16 === undefined) break b1092;
l17 = l16;
l18 = new RegoSet();
b1093: {
l19 = f170(l0,l1); if (l19 === undefined) break b1093;
{
const k1094 = keysOf(l19), v1094 = valuesOf(l19);
for (let n1094 = 0; n1094 < v1094.length; n1094++) {
l20 = k1094 === null ? n1094 : k1094[n1094];
l21 = v1094[n1094];
b1095: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f75(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1092;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1096: {
if (l4 === undefined) break b1096;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1097: {
return l2;
}
}
function f181(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1098: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1099: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1099;
l12 = l11;
{
const k1100 = keysOf(l6), v1100 = valuesOf(l6);
for (let n1100 = 0; n1100 < v1100.length; n1100++) {
l13 = k1100 === null ? n1100 : k1100[n1100];
l14 = v1100[n1100];
b1101: {
l15 = l13;
l16 = l14;
l17 = f172(l0,l1,l16); if (l17 === undefined) break b1101;
l18 = l17;
if (!Q(l18, l7)) break b1101;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1101;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1101;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1101;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1101;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1102: {
if (l5 === undefined) break b1102;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1103: {
return l2;
}
}
function f182(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1104: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1105: {
l7 = f171(l0,l1); if (l7 === undefined) break b1105;
if ((l7 === false)) break b1105;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1105;
if ((l9 === false)) break b1105;
l10 = f164(l0,l1); if (l10 === undefined) break b1105;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1105;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1105;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1106: {
if (l4 === undefined) break b1106;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1107: {
return l2;
}
}
function g183(l0,l1) {
let l3,l4,l5,l6,l2;
b1108: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b1108;
if ((l4 === false)) break b1108;
l5 = f170(l0,l1); if (l5 === undefined) break b1108;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1109: {
if (l3 === undefined) break b1109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1110: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1111: {
l3 = undefined;
l4 = f167(l0,l1); if (l4 === undefined) break b1111;
{
const k1112 = keysOf(l4), v1112 = valuesOf(l4);
for (let n1112 = 0; n1112 < v1112.length; n1112++) {
l5 = k1112 === null ? n1112 : k1112[n1112];
l6 = v1112[n1112];
b1113: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1113;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1114: {
if (l3 === undefined) break b1114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1115: {
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
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1116: {
b1117: {
l3 = undefined;
b1118: {
l4 = f164(l0,l1); if (l4 === undefined) break b1118;
if ((l4 === false)) break b1118;
break b1117;}
l5 = f165(l0,l1); if (l5 === undefined) break b1117;
l6 = l5;
l7 = [];
b1119: {
l8 = f163(l0,l1); if (l8 === undefined) break b1119;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1117;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1120: {
if (l3 !== undefined) break b1120;
l4 = f167(l0,l1); if (l4 === undefined) break b1120;
l5 = l4;
l6 = f173(l0,l1,l5); if (l6 === undefined) break b1120;
l7 = l6;
l8 = f175(l0,l1); if (l8 === undefined) break b1120;
l9 = l8;
l10 = f177(l0,l1,l7,l9); if (l10 === undefined) break b1120;
l11 = l10;
l12 = l11;
l13 = f164(l0,l1); if (l13 === undefined) break b1120;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1120;
l16 = l15;
l17 = new RegoSet();
b1121: {
l18 = f171(l0,l1); if (l18 === undefined) break b1121;
if ((l18 === false)) break b1121;
l19 = f164(l0,l1); if (l19 === undefined) break b1121;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1121;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1121;
l23 = l22;
{
const k1122 = keysOf(l23), v1122 = valuesOf(l23);
for (let n1122 = 0; n1122 < v1122.length; n1122++) {
l24 = k1122 === null ? n1122 : k1122[n1122];
l25 = v1122[n1122];
b1123: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1120;
l30 = l29;
l31 = f167(l0,l1); if (l31 === undefined) break b1120;
l32 = l31;
l33 = f179(l0,l1,l32); if (l33 === undefined) break b1120;
l34 = l33;
l35 = [];
b1124: {
l36 = f170(l0,l1); if (l36 === undefined) break b1124;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1124;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1124;
if ((l41 === false)) break b1124;
l42 = f164(l0,l1); if (l42 === undefined) break b1124;
l43 = l42;
l44 = f68(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1124;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1125: {
l48 = f171(l0,l1); if (l48 === undefined) break b1125;
if ((l48 === false)) break b1125;
l49 = f164(l0,l1); if (l49 === undefined) break b1125;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1125;
l51 = l50;
l52 = f68(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1125;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f73(l0,l1,l55); if (l56 === undefined) break b1120;
l57 = l56;
l58 = f180(l0,l1,l12); if (l58 === undefined) break b1120;
l59 = l58;
l60 = f167(l0,l1); if (l60 === undefined) break b1120;
l61 = l60;
l62 = f181(l0,l1,l61,l12); if (l62 === undefined) break b1120;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1120;
l65 = l64;
l66 = f182(l0,l1,l12); if (l66 === undefined) break b1120;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1120;
l69 = l68;
l70 = f165(l0,l1); if (l70 === undefined) break b1120;
l71 = l70;
l72 = f163(l0,l1); if (l72 === undefined) break b1120;
l73 = l72;
l74 = f175(l0,l1); if (l74 === undefined) break b1120;
l75 = l74;
l76 = new Bare();
b1126: {
l77 = f183(l0,l1); if (l77 === undefined) break b1126;
l76["documents"] = l77;
}
b1127: {
l78 = f184(l0,l1); if (l78 === undefined) break b1127;
l76["due_on"] = l78;
}
b1128: {
b1129: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1129;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1129;
l82 = D(l81, "values"); if (l82 === undefined) break b1129;
l79 = merge(l82, l76);
break b1128;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1120;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1130: {
if (l3 === undefined) break b1130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1131: {
return l2;
}
}
function f185(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l2;
b1132: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f187(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1135: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1135;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1135;
l13 = l12;
l14 = f186(l0,l1); if (l14 === undefined) break b1135;
l15 = D(l14, l13); if (l15 === undefined) break b1135;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1135;
l19 = l18;
l20 = f35(l0,l1,"half_year",l19); if (l20 === undefined) break b1135;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1136: {
if (l4 === undefined) break b1136;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1137: {
return l2;
}
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1138: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1138;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1138;
l6 = l5;
l7 = f187(l0,l1,l6); if (l7 === undefined) break b1138;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1139: {
if (l3 === undefined) break b1139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1140: {
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
function f189(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1141: {
b1142: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1142;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1142;
if ((l8 === false)) break b1142;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1143: {
if (l4 !== undefined) break b1143;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1144: {
if (l4 === undefined) break b1144;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1145: {
return l2;
}
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1146: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1146;
l5 = l4;
l6 = f188(l0,l1); if (l6 === undefined) break b1146;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1146;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1146;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1146;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1147: {
if (l3 === undefined) break b1147;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1148: {
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
let l3,l4,l5,l6,l7,l2;
b1149: {
l3 = undefined;
l4 = f190(l0,l1); if (l4 === undefined) break b1149;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1149;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1149;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1150: {
if (l3 === undefined) break b1150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1151: {
return l2;
}
}
function f191(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1152: {
l3 = undefined;
l4 = f188(l0,l1); if (l4 === undefined) break b1152;
l5 = l4;
l6 = f189(l0,l1,l5); if (l6 === undefined) break b1152;
l7 = l6;
l8 = f191(l0,l1); if (l8 === undefined) break b1152;
l9 = D(l8, l7); if (l9 === undefined) break b1152;
if ((l9 === false)) break b1152;
l10 = f191(l0,l1); if (l10 === undefined) break b1152;
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
function f192(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function f193(l0,l1) {
let l3,l2;
b1155: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1156: {
if (l3 === undefined) break b1156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1157: {
return l2;
}
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1158: {
l3 = undefined;
l4 = f192(l0,l1); if (l4 === undefined) break b1158;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1158;
l7 = l6;
l8 = f188(l0,l1); if (l8 === undefined) break b1158;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1158;
l11 = l10;
l12 = f140(l0,l1,l9,l11); if (l12 === undefined) break b1158;
l13 = l12;
l14 = f190(l0,l1); if (l14 === undefined) break b1158;
l15 = l14;
l16 = f192(l0,l1); if (l16 === undefined) break b1158;
l17 = l16;
l18 = f144(l0,l1,l15,l17,l13); if (l18 === undefined) break b1158;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1158;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1159: {
if (l3 === undefined) break b1159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1160: {
return l2;
}
}
function f194(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function f195(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1161: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1161;
if (!(l8 === "same")) break b1161;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1161;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1161;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1162: {
if (l5 === undefined) break b1162;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1163: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1163;
if (!(l8 === "next")) break b1163;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1163;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1163;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1163;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1163;
l17 = D(l16, l14); if (l17 === undefined) break b1163;
b1164: {
b1165: {
break b1164;
}
break b1163;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1163;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1163;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1163;
l26 = D(l25, l23); if (l26 === undefined) break b1163;
b1166: {
b1167: {
break b1166;
}
break b1163;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1163;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1168: {
if (l5 === undefined) break b1168;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1169: {
return l2;
}
}
function f196(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1170: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f189(l0,l1,l7); if (l8 === undefined) break b1170;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1170;
l11 = l10;
l12 = f195(l0,l1,l11,l7); if (l12 === undefined) break b1170;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1170;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1170;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1171: {
if (l5 === undefined) break b1171;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1172: {
return l2;
}
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1173: {
l3 = undefined;
l4 = f192(l0,l1); if (l4 === undefined) break b1173;
l5 = l4;
l6 = f188(l0,l1); if (l6 === undefined) break b1173;
l7 = l6;
l8 = f196(l0,l1,l5,l7); if (l8 === undefined) break b1173;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1174: {
if (l3 === undefined) break b1174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1175: {
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
let l3,l4,l5,l6,l7,l8,l11,l2;
b1176: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1176;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1176;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1176;
l8 = D(l7, l6); if (l8 === undefined) break b1176;
b1177: {
b1178: {
break b1177;
}
break b1176;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1179: {
if (l3 === undefined) break b1179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1180: {
return l2;
}
}
function f198(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f199(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1181: {
l4 = undefined;
l5 = l3;
l6 = f198(l0,l1); if (l6 === undefined) break b1181;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1181;
l8 = D(l7, l5); if (l8 === undefined) break b1181;
l9 = l8;
l10 = f198(l0,l1); if (l10 === undefined) break b1181;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1181;
l12 = D(l11, l9); if (l12 === undefined) break b1181;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1182: {
if (l4 === undefined) break b1182;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1183: {
return l2;
}
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1184: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1184;
l5 = l4;
l6 = f199(l0,l1,l5); if (l6 === undefined) break b1184;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1185: {
if (l3 === undefined) break b1185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1186: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1187: {
l3 = undefined;
l4 = [];
b1188: {
l5 = f86(l0,l1,"working"); if (l5 === undefined) break b1188;
if ((l5 === false)) break b1188;
l6 = f188(l0,l1); if (l6 === undefined) break b1188;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1188;
l8 = l7;
l9 = f188(l0,l1); if (l9 === undefined) break b1188;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1188;
l11 = l10;
l12 = f192(l0,l1); if (l12 === undefined) break b1188;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1188;
l14 = l13;
l15 = f197(l0,l1); if (l15 === undefined) break b1188;
l16 = l15;
l17 = f200(l0,l1); if (l17 === undefined) break b1188;
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
const k1189 = keysOf(l24), v1189 = valuesOf(l24);
for (let n1189 = 0; n1189 < v1189.length; n1189++) {
l25 = k1189 === null ? n1189 : k1189[n1189];
l26 = v1189[n1189];
b1190: {
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
b1191: {
if (l3 === undefined) break b1191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1192: {
return l2;
}
}
function f201(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1193: {
l3 = undefined;
l4 = f192(l0,l1); if (l4 === undefined) break b1193;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1193;
if ((l5 === false)) break b1193;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1193;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1193;
if (!(l7 === false)) break b1193;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1194: {
if (l3 === undefined) break b1194;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1195: {
return l2;
}
}
function f202(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1196: {
b1197: {
l3 = undefined;
l4 = f202(l0,l1); if (l4 === undefined) break b1197;
if ((l4 === false)) break b1197;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1198: {
if (l3 !== undefined) break b1198;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1198;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1198;
l8 = l7;
l9 = f166(l0,l1,l8); if (l9 === undefined) break b1198;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1199: {
if (l3 === undefined) break b1199;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1200: {
return l2;
}
}
function f203(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1201: {
l2 = new Bare();
}
b1202: {
l3 = undefined;
l4 = f192(l0,l1); if (l4 === undefined) break b1202;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1202;
{
const k1203 = keysOf(l5), v1203 = valuesOf(l5);
for (let n1203 = 0; n1203 < v1203.length; n1203++) {
l6 = k1203 === null ? n1203 : k1203[n1203];
l7 = v1203[n1203];
b1204: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1204;
if ((l10 === false)) break b1204;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1204;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1204;
if (!(l12 === true)) break b1204;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1204;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1205: {
return l2;
}
}
function f204(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1206: {
l3 = undefined;
l4 = [];
b1207: {
l5 = f203(l0,l1); if (l5 === undefined) break b1207;
if (!(l5 === "")) break b1207;
l6 = f192(l0,l1); if (l6 === undefined) break b1207;
l7 = H(l6) ? l6.obligations : undefined; if (l7 === undefined && (l7 = S(l6, "obligations")) === undefined) break b1207;
{
const k1208 = keysOf(l7), v1208 = valuesOf(l7);
for (let n1208 = 0; n1208 < v1208.length; n1208++) {
l8 = k1208 === null ? n1208 : k1208[n1208];
l9 = v1208[n1208];
b1209: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.code : undefined; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b1209;
l13 = l12;
b1210: {
l14 = f204(l0,l1); if (l14 === undefined) break b1210;
l15 = D(l14, l13); if (l15 === undefined) break b1210;
if ((l15 === false)) break b1210;
break b1209;}
l16 = H(l11) ? l11.code : undefined; if (l16 === undefined && (l16 = S(l11, "code")) === undefined) break b1209;
l17 = l16;
l18 = f68(l0,l1,l17,l11); if (l18 === undefined) break b1209;
l19 = l18;
l4.push(l19);
}
}
}
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1211: {
if (l3 === undefined) break b1211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1212: {
return l2;
}
}
function f205(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1213: {
l3 = undefined;
l4 = new RegoSet();
b1214: {
l5 = f192(l0,l1); if (l5 === undefined) break b1214;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1214;
{
const k1215 = keysOf(l6), v1215 = valuesOf(l6);
for (let n1215 = 0; n1215 < v1215.length; n1215++) {
l7 = k1215 === null ? n1215 : k1215[n1215];
l8 = v1215[n1215];
b1216: {
l9 = l7;
l10 = l8;
l11 = f205(l0,l1); if (l11 === undefined) break b1216;
{
const k1217 = keysOf(l11), v1217 = valuesOf(l11);
for (let n1217 = 0; n1217 < v1217.length; n1217++) {
l12 = k1217 === null ? n1217 : k1217[n1217];
l13 = v1217[n1217];
b1218: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1218;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1218;
if (!Q(l16, l17)) break b1218;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1218;
l19 = l18;
{
const k1219 = keysOf(l19), v1219 = valuesOf(l19);
for (let n1219 = 0; n1219 < v1219.length; n1219++) {
l20 = k1219 === null ? n1219 : k1219[n1219];
l21 = v1219[n1219];
b1220: {
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
b1221: {
if (l3 === undefined) break b1221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1222: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1223: {
l2 = new RegoSet();
}
b1224: {
l3 = undefined;
l4 = f202(l0,l1); if (l4 === undefined) break b1224;
if ((l4 === false)) break b1224;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1224;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1224;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1224;
if ((l8 === false)) break b1224;
l9 = f192(l0,l1); if (l9 === undefined) break b1224;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1224;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1224;
l13 = l12;
l2.add(l13);
}
b1225: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1226: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1226;
l5 = l4;
l6 = f197(l0,l1); if (l6 === undefined) break b1226;
l7 = l6;
l8 = f192(l0,l1); if (l8 === undefined) break b1226;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1227: {
if (l3 === undefined) break b1227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1228: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1229: {
b1230: {
l3 = undefined;
b1231: {
l4 = f192(l0,l1); if (l4 === undefined) break b1231;
if ((l4 === false)) break b1231;
break b1230;}
l5 = f193(l0,l1); if (l5 === undefined) break b1230;
l6 = l5;
l7 = [];
b1232: {
l8 = f190(l0,l1); if (l8 === undefined) break b1232;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1230;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1233: {
if (l3 !== undefined) break b1233;
l4 = f6(l0,l1); if (l4 === undefined) break b1233;
l5 = l4;
l6 = f188(l0,l1); if (l6 === undefined) break b1233;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1233;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1233;
if ((l9 === false)) break b1233;
l10 = f193(l0,l1); if (l10 === undefined) break b1233;
l11 = l10;
l12 = f190(l0,l1); if (l12 === undefined) break b1233;
l13 = l12;
l14 = f194(l0,l1); if (l14 === undefined) break b1233;
l15 = l14;
l16 = new Bare();
b1234: {
l17 = f200(l0,l1); if (l17 === undefined) break b1234;
l16["due_if_rolled"] = l17;
}
b1235: {
l18 = f197(l0,l1); if (l18 === undefined) break b1235;
l16["due_on"] = l18;
}
b1236: {
b1237: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1237;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1237;
l22 = D(l21, "values"); if (l22 === undefined) break b1237;
l19 = merge(l22, l16);
break b1236;
}
l19 = l16;
}
l23 = l19;
l24 = f201(l0,l1); if (l24 === undefined) break b1233;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1233;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1238: {
if (l3 !== undefined) break b1238;
b1239: {
l4 = f197(l0,l1); if (l4 === undefined) break b1239;
if ((l4 === false)) break b1239;
break b1238;}
l5 = f194(l0,l1); if (l5 === undefined) break b1238;
l6 = l5;
l7 = f206(l0,l1); if (l7 === undefined) break b1238;
l8 = l7;
l9 = b_or(l6,l8); if (l9 === undefined) break b1238;
l10 = l9;
l11 = f188(l0,l1); if (l11 === undefined) break b1238;
l12 = l11;
l13 = f189(l0,l1,l12); if (l13 === undefined) break b1238;
l14 = l13;
l15 = ["audit_report",l14];
l16 = b_concat(".",l15); if (l16 === undefined) break b1238;
l17 = l16;
l18 = f193(l0,l1); if (l18 === undefined) break b1238;
l19 = l18;
l20 = f190(l0,l1); if (l20 === undefined) break b1238;
l21 = l20;
l22 = f205(l0,l1); if (l22 === undefined) break b1238;
l23 = l22;
l24 = f207(l0,l1); if (l24 === undefined) break b1238;
l25 = l24;
l26 = new O3(l10);
l27 = new RegoSet();
l28 = new O8(l17);
l27.add(l28);
l26["missing"] = l27;
l26["obligations"] = l23;
l26["warnings"] = l25;
l29 = f25(l0,l1,l19,l21,"indeterminate",l26); if (l29 === undefined) break b1238;
l30 = l29;
if (l3 === undefined) l3 = l30; else if (!Q(l3, l30)) conflict();
}
b1240: {
if (l3 !== undefined) break b1240;
l4 = f208(l0,l1); if (l4 === undefined) break b1240;
l5 = l4;
l6 = f172(l0,l1,l5); if (l6 === undefined) break b1240;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f176(l0,l1,l8,l9); if (l10 === undefined) break b1240;
l11 = l10;
l12 = l11;
l13 = f194(l0,l1); if (l13 === undefined) break b1240;
l14 = l13;
l15 = f206(l0,l1); if (l15 === undefined) break b1240;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1240;
l18 = l17;
l19 = f208(l0,l1); if (l19 === undefined) break b1240;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f181(l0,l1,l21,l12); if (l22 === undefined) break b1240;
l23 = l22;
l24 = f193(l0,l1); if (l24 === undefined) break b1240;
l25 = l24;
l26 = f190(l0,l1); if (l26 === undefined) break b1240;
l27 = l26;
l28 = f205(l0,l1); if (l28 === undefined) break b1240;
l29 = l28;
l30 = new Bare();
b1241: {
l31 = f200(l0,l1); if (l31 === undefined) break b1241;
l30["due_if_rolled"] = l31;
}
b1242: {
l32 = f197(l0,l1); if (l32 === undefined) break b1242;
l30["due_on"] = l32;
}
b1243: {
b1244: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1244;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1244;
l36 = D(l35, "values"); if (l36 === undefined) break b1244;
l33 = merge(l36, l30);
break b1243;
}
l33 = l30;
}
l37 = l33;
l38 = f207(l0,l1); if (l38 === undefined) break b1240;
l39 = l38;
l40 = f201(l0,l1); if (l40 === undefined) break b1240;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1240;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1245: {
if (l3 === undefined) break b1245;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1246: {
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
let l3,l4,l5,l6,l7,l2;
b1247: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1247;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1247;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1248: {
if (l3 === undefined) break b1248;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1249: {
return l2;
}
}
function f210(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1250: {
l3 = undefined;
l4 = f210(l0,l1); if (l4 === undefined) break b1250;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1250;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1250;
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
function f211(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1253: {
l3 = undefined;
l4 = ["at_most","rotate","not_oneself"];
l5 = l4;
{
const k1254 = keysOf(l5), v1254 = valuesOf(l5);
for (let n1254 = 0; n1254 < v1254.length; n1254++) {
l6 = k1254 === null ? n1254 : k1254[n1254];
l7 = v1254[n1254];
b1255: {
l8 = l6;
l9 = l7;
l10 = f211(l0,l1); if (l10 === undefined) break b1255;
l11 = D(l10, l9); if (l11 === undefined) break b1255;
if ((l11 === false)) break b1255;
l12 = f211(l0,l1); if (l12 === undefined) break b1255;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
}
}
}
b1256: {
if (l3 === undefined) break b1256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1257: {
return l2;
}
}
function f212(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f213(l0,l1) {
let l3,l2;
b1258: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1259: {
if (l3 === undefined) break b1259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1260: {
return l2;
}
}
function g214(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1261: {
l2 = new RegoSet();
}
b1262: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1262;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1262;
{
const k1263 = keysOf(l5), v1263 = valuesOf(l5);
for (let n1263 = 0; n1263 < v1263.length; n1263++) {
l6 = k1263 === null ? n1263 : k1263[n1263];
l7 = v1263[n1263];
b1264: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1264;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1264;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1264;
if (!Q(l10, l12)) break b1264;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1264;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1264;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1264;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1264;
if ((l18 === false)) break b1264;
l2.add(l9);
}
}
}
}
b1265: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1266: {
l3 = undefined;
l4 = new RegoSet();
b1267: {
l5 = f214(l0,l1); if (l5 === undefined) break b1267;
{
const k1268 = keysOf(l5), v1268 = valuesOf(l5);
for (let n1268 = 0; n1268 < v1268.length; n1268++) {
l6 = k1268 === null ? n1268 : k1268[n1268];
l7 = v1268[n1268];
b1269: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1269;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1269;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1269;
if (!Q(l10, l12)) break b1269;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1269;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1270: {
if (l3 === undefined) break b1270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1271: {
return l2;
}
}
function f215(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1272: {
l2 = new RegoSet();
}
b1273: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1273;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1273;
if (!(l5 === "months")) break b1273;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1273;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1273;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1273;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1273;
l11 = D(l10, l8); if (l11 === undefined) break b1273;
b1274: {
b1275: {
break b1274;
}
break b1273;
}
l14 = l11;
l15 = f215(l0,l1); if (l15 === undefined) break b1273;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1273;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1273;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1273;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1273;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1273;
l28 = l27;
{
const k1276 = keysOf(l28), v1276 = valuesOf(l28);
for (let n1276 = 0; n1276 < v1276.length; n1276++) {
l29 = k1276 === null ? n1276 : k1276[n1276];
l30 = v1276[n1276];
b1277: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1277;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1277;
l35 = D(l34, l32); if (l35 === undefined) break b1277;
b1278: {
b1279: {
break b1278;
}
break b1277;
}
l38 = l35;
l39 = f215(l0,l1); if (l39 === undefined) break b1277;
l40 = l39;
b1280: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1280;
if ((l41 === false)) break b1280;
break b1277;}
l2.add(l38);
}
}
}
}
b1281: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1281;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1281;
if (!(l5 === "checks")) break b1281;
l6 = f214(l0,l1); if (l6 === undefined) break b1281;
{
const k1282 = keysOf(l6), v1282 = valuesOf(l6);
for (let n1282 = 0; n1282 < v1282.length; n1282++) {
l7 = k1282 === null ? n1282 : k1282[n1282];
l8 = v1282[n1282];
b1283: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1283;
l12 = l11;
l13 = f215(l0,l1); if (l13 === undefined) break b1283;
l14 = l13;
b1284: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1284;
if ((l15 === false)) break b1284;
break b1283;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1283;
l17 = l16;
l2.add(l17);
}
}
}
}
b1285: {
return l2;
}
}
function f216(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1286: {
l3 = undefined;
l4 = new RegoSet();
b1287: {
l5 = f215(l0,l1); if (l5 === undefined) break b1287;
{
const k1288 = keysOf(l5), v1288 = valuesOf(l5);
for (let n1288 = 0; n1288 < v1288.length; n1288++) {
l6 = k1288 === null ? n1288 : k1288[n1288];
l7 = v1288[n1288];
b1289: {
l8 = l6;
l9 = l7;
l10 = f216(l0,l1); if (l10 === undefined) break b1289;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1289;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1289;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1289;
if ((l17 === false)) break b1289;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1286;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1286;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1290: {
if (l3 === undefined) break b1290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1291: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1292: {
l2 = new RegoSet();
}
b1293: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1293;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1293;
{
const k1294 = keysOf(l5), v1294 = valuesOf(l5);
for (let n1294 = 0; n1294 < v1294.length; n1294++) {
l6 = k1294 === null ? n1294 : k1294[n1294];
l7 = v1294[n1294];
b1295: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1295;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1295;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1295;
if (!Q(l10, l12)) break b1295;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1295;
l14 = l13;
l2.add(l14);
}
}
}
}
b1296: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1297: {
l2 = new RegoSet();
}
b1298: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1298;
l5 = H(l4) ? l4.at_most : undefined; if (l5 === undefined && (l5 = S(l4, "at_most")) === undefined) break b1298;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1298;
if ((l7 === false)) break b1298;
l8 = f217(l0,l1); if (l8 === undefined) break b1298;
l9 = l8;
l10 = f212(l0,l1); if (l10 === undefined) break b1298;
l11 = H(l10) ? l10.at_most : undefined; if (l11 === undefined && (l11 = S(l10, "at_most")) === undefined) break b1298;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b1298;
if ((l13 === false)) break b1298;
l14 = f212(l0,l1); if (l14 === undefined) break b1298;
l15 = l14;
l16 = f27(l0,l1,"too_many_in_a_row",l15); if (l16 === undefined) break b1298;
l17 = l16;
l2.add(l17);
}
b1299: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1299;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1299;
if ((l5 === false)) break b1299;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1299;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1299;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1299;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1299;
if (!Q(l7, l9)) break b1299;
l10 = f212(l0,l1); if (l10 === undefined) break b1299;
l11 = l10;
l12 = f27(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1299;
l13 = l12;
l2.add(l13);
}
b1300: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1300;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1300;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1300;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1300;
l9 = D(l8, l6); if (l9 === undefined) break b1300;
b1301: {
b1302: {
break b1301;
}
break b1300;
}
l12 = l9;
l13 = [];
b1303: {
l14 = f212(l0,l1); if (l14 === undefined) break b1303;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1303;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1303;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1303;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1303;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1303;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1303;
l25 = l24;
{
const k1304 = keysOf(l25), v1304 = valuesOf(l25);
for (let n1304 = 0; n1304 < v1304.length; n1304++) {
l26 = k1304 === null ? n1304 : k1304[n1304];
l27 = v1304[n1304];
b1305: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1305;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1305;
l32 = D(l31, l29); if (l32 === undefined) break b1305;
b1306: {
b1307: {
break b1306;
}
break b1305;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1300;
l38 = l37;
l39 = f212(l0,l1); if (l39 === undefined) break b1300;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1300;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1300;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1300;
if (!Q(l38, l42)) break b1300;
l43 = l36;
l44 = undefined;
b1308: {
b1309: {
if (!Array.isArray(l43)) break b1309;
break b1308;
}
b1310: {
if (!O(l43)) break b1310;
break b1308;
}
b1311: {
if (!(l43 instanceof RegoSet)) break b1311;
break b1308;
}
break b1300;
}
{
const k1312 = keysOf(l43), v1312 = valuesOf(l43);
for (let n1312 = 0; n1312 < v1312.length; n1312++) {
l46 = k1312 === null ? n1312 : k1312[n1312];
l47 = v1312[n1312];
b1313: {
l48 = l46;
l45 = undefined;
b1314: {
l49 = l47;
l50 = f218(l0,l1); if (l50 === undefined) break b1314;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1314;
if ((l52 === false)) break b1314;
l45 = true;
}
if (l45 !== undefined) break b1313;
l44 = true;
}
}
}
if (l44 !== undefined) break b1300;
l53 = f212(l0,l1); if (l53 === undefined) break b1300;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1300;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1300;
l57 = l56;
l2.add(l57);
}
b1315: {
return l2;
}
}
function f219(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1316: {
l2 = new Bare();
}
b1317: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1317;
{
const k1318 = keysOf(l4), v1318 = valuesOf(l4);
for (let n1318 = 0; n1318 < v1318.length; n1318++) {
l5 = k1318 === null ? n1318 : k1318[n1318];
l6 = v1318[n1318];
b1319: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1319;
if ((l9 === false)) break b1319;
insertOnce(l2, l7, true);
}
}
}
}
b1320: {
return l2;
}
}
function f220(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1321: {
l2 = new RegoSet();
}
b1322: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1322;
l5 = H(l4) ? l4.at_most : undefined; if (l5 === undefined && (l5 = S(l4, "at_most")) === undefined) break b1322;
if (!(l5 === "unset")) break b1322;
l6 = new O8("auditor_rotation.at_most");
l2.add(l6);
}
b1323: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1323;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1323;
l6 = H(l5) ? l5.after : undefined; if (l6 === undefined && (l6 = S(l5, "after")) === undefined) break b1323;
if (!(l6 === "unset")) break b1323;
l7 = new O8("auditor_rotation.rotate.after");
l2.add(l7);
}
b1324: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1325 = keysOf(l5), v1325 = valuesOf(l5);
for (let n1325 = 0; n1325 < v1325.length; n1325++) {
l6 = k1325 === null ? n1325 : k1325[n1325];
l7 = v1325[n1325];
b1326: {
l8 = l6;
l9 = l7;
b1327: {
l10 = f220(l0,l1); if (l10 === undefined) break b1327;
l11 = D(l10, l9); if (l11 === undefined) break b1327;
if ((l11 === false)) break b1327;
break b1326;}
l12 = new O9(l9);
l2.add(l12);
}
}
}
}
b1328: {
return l2;
}
}
function f221(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1329: {
l3 = undefined;
l4 = [];
b1330: {
l5 = "too_many_in_a_row";
l6 = f212(l0,l1); if (l6 === undefined) break b1330;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1330;
if ((l7 === false)) break b1330;
l4.push(l5);
}
l8 = l4;
l9 = [];
b1331: {
l10 = "auditor_is_auditee";
l11 = f212(l0,l1); if (l11 === undefined) break b1331;
l12 = H(l11) ? l11.not_oneself : undefined; if (l12 === undefined && (l12 = S(l11, "not_oneself")) === undefined) break b1331;
if ((l12 === false)) break b1331;
l9.push(l10);
}
l13 = l9;
l14 = b_array_concat(l8,l13); if (l14 === undefined) break b1329;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1332: {
if (l3 === undefined) break b1332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1333: {
return l2;
}
}
function f222(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function f223(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1334: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1334;
if ((l10 === false)) break b1334;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1335: {
if (l6 === undefined) break b1335;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1336: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1337: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1337;
if ((l10 === false)) break b1337;
break b1336;}
l11 = b_count(l9); if (l11 === undefined) break b1336;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1336;
if ((l14 === false)) break b1336;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1338: {
if (l6 === undefined) break b1338;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1339: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1340: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1340;
if ((l10 === false)) break b1340;
break b1339;}
l11 = b_count(l9); if (l11 === undefined) break b1339;
l12 = l11;
l13 = 0;
if (!Q(l12, l13)) break b1339;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1341: {
if (l6 === undefined) break b1341;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1342: {
return l2;
}
}
function f224(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1343: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1344: {
l13 = f86(l0,l1,"checks"); if (l13 === undefined) break b1344;
if ((l13 === false)) break b1344;
{
const k1345 = keysOf(l8), v1345 = valuesOf(l8);
for (let n1345 = 0; n1345 < v1345.length; n1345++) {
l14 = k1345 === null ? n1345 : k1345[n1345];
l15 = v1345[n1345];
b1346: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1347: {
{
const k1348 = keysOf(l10), v1348 = valuesOf(l10);
for (let n1348 = 0; n1348 < v1348.length; n1348++) {
l19 = k1348 === null ? n1348 : k1348[n1348];
l20 = v1348[n1348];
b1349: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1349;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f223(l0,l1,l17,l25,l11); if (l26 === undefined) break b1346;
l27 = l26;
l28 = l27;
l29 = f125(l0,l1,l17,l9,l28); if (l29 === undefined) break b1346;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1350: {
if (l7 === undefined) break b1350;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1351: {
return l2;
}
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1352: {
b1353: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1353;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1353;
if ((l5 === false)) break b1353;
l6 = f212(l0,l1); if (l6 === undefined) break b1353;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1353;
l8 = l7;
l9 = f219(l0,l1); if (l9 === undefined) break b1353;
l10 = l9;
l11 = f221(l0,l1); if (l11 === undefined) break b1353;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f224(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1353;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1354: {
if (l3 !== undefined) break b1354;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1355: {
if (l3 === undefined) break b1355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1356: {
return l2;
}
}
function f225(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l2;
b1357: {
b1358: {
l3 = undefined;
b1359: {
l4 = f212(l0,l1); if (l4 === undefined) break b1359;
if ((l4 === false)) break b1359;
break b1358;}
l5 = f213(l0,l1); if (l5 === undefined) break b1358;
l6 = l5;
l7 = [];
b1360: {
l8 = f210(l0,l1); if (l8 === undefined) break b1360;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1358;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1361: {
if (l3 !== undefined) break b1361;
l4 = f219(l0,l1); if (l4 === undefined) break b1361;
l5 = l4;
l6 = f221(l0,l1); if (l6 === undefined) break b1361;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b1361;
l9 = l8;
l10 = f212(l0,l1); if (l10 === undefined) break b1361;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1361;
l13 = l12;
l14 = f212(l0,l1); if (l14 === undefined) break b1361;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1361;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1361;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1361;
l23 = l22;
l24 = f222(l0,l1); if (l24 === undefined) break b1361;
l25 = l24;
l26 = f212(l0,l1); if (l26 === undefined) break b1361;
l27 = l26;
l28 = f219(l0,l1); if (l28 === undefined) break b1361;
l29 = l28;
l30 = f221(l0,l1); if (l30 === undefined) break b1361;
l31 = l30;
l32 = f224(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1361;
l33 = l32;
l34 = f225(l0,l1); if (l34 === undefined) break b1361;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1361;
l37 = l36;
l38 = f212(l0,l1); if (l38 === undefined) break b1361;
l39 = l38;
l40 = f84(l0,l1,l39); if (l40 === undefined) break b1361;
l41 = l40;
l42 = f213(l0,l1); if (l42 === undefined) break b1361;
l43 = l42;
l44 = f210(l0,l1); if (l44 === undefined) break b1361;
l45 = l44;
l46 = f221(l0,l1); if (l46 === undefined) break b1361;
l47 = l46;
l48 = f219(l0,l1); if (l48 === undefined) break b1361;
l49 = l48;
l50 = new Bare();
b1362: {
l51 = f212(l0,l1); if (l51 === undefined) break b1362;
l52 = H(l51) ? l51.counts : undefined; if (l52 === undefined && (l52 = S(l51, "counts")) === undefined) break b1362;
if ((l52 === false)) break b1362;
l53 = f217(l0,l1); if (l53 === undefined) break b1362;
l54 = l53;
insertOnce(l50, "consecutive", l54);
}
l55 = l50;
l56 = new O41(l23,l37,l47,l49,l55,l41);
l57 = f25(l0,l1,l43,l45,l9,l56); if (l57 === undefined) break b1361;
l58 = l57;
if (l3 === undefined) l3 = l58; else if (!Q(l3, l58)) conflict();
}
b1363: {
if (l3 === undefined) break b1363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1364: {
return l2;
}
}
function f226(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1365: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1365;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1365;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1366: {
if (l3 === undefined) break b1366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1367: {
return l2;
}
}
function f227(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1368: {
l3 = undefined;
l4 = f227(l0,l1); if (l4 === undefined) break b1368;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1368;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1368;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1369: {
if (l3 === undefined) break b1369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1370: {
return l2;
}
}
function f228(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1371: {
b1372: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1372;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1372;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1372;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1372;
if ((l8 === false)) break b1372;
l9 = f228(l0,l1); if (l9 === undefined) break b1372;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1372;
l11 = l10;
l12 = f228(l0,l1); if (l12 === undefined) break b1372;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1372;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1372;
l15 = l14;
l16 = new O42(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1372;
l18 = l17;
l19 = new O43(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1373: {
if (l3 !== undefined) break b1373;
l4 = f228(l0,l1); if (l4 === undefined) break b1373;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1373;
l6 = l5;
l7 = new O44("unset","integrity","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1373;
l9 = l8;
l10 = new O45(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1374: {
if (l3 === undefined) break b1374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1375: {
return l2;
}
}
function f229(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1376: {
b1377: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1377;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1377;
if ((l5 === false)) break b1377;
l6 = f228(l0,l1); if (l6 === undefined) break b1377;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1377;
l8 = l7;
l9 = [];
b1378: {
l10 = f229(l0,l1); if (l10 === undefined) break b1378;
{
const k1379 = keysOf(l10), v1379 = valuesOf(l10);
for (let n1379 = 0; n1379 < v1379.length; n1379++) {
l11 = k1379 === null ? n1379 : k1379[n1379];
l12 = v1379[n1379];
b1380: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1377;
l17 = l16;
l18 = f228(l0,l1); if (l18 === undefined) break b1377;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1377;
l20 = l19;
l21 = f229(l0,l1); if (l21 === undefined) break b1377;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1377;
l24 = l23;
l25 = f228(l0,l1); if (l25 === undefined) break b1377;
l26 = l25;
l27 = new O46(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1377;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1381: {
if (l3 !== undefined) break b1381;
l4 = f228(l0,l1); if (l4 === undefined) break b1381;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f231(l0,l1) {
let l3,l2;
b1384: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1385: {
if (l3 === undefined) break b1385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1386: {
return l2;
}
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1387: {
b1388: {
l3 = undefined;
b1389: {
l4 = f230(l0,l1); if (l4 === undefined) break b1389;
if ((l4 === false)) break b1389;
break b1388;}
l5 = f231(l0,l1); if (l5 === undefined) break b1388;
l6 = l5;
l7 = [];
b1390: {
l8 = f227(l0,l1); if (l8 === undefined) break b1390;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1388;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1391: {
if (l3 !== undefined) break b1391;
l4 = f231(l0,l1); if (l4 === undefined) break b1391;
l5 = l4;
l6 = f227(l0,l1); if (l6 === undefined) break b1391;
l7 = l6;
l8 = f230(l0,l1); if (l8 === undefined) break b1391;
l9 = l8;
l10 = new O47(l5,"check","batch");
l11 = f131(l0,l1,l10,l7,l9); if (l11 === undefined) break b1391;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1392: {
if (l3 === undefined) break b1392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1393: {
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
let l3,l4,l5,l6,l7,l2;
b1394: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1394;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1394;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1395: {
if (l3 === undefined) break b1395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1396: {
return l2;
}
}
function f233(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1397: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1397;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1397;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1397;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1398: {
if (l3 === undefined) break b1398;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1399: {
return l2;
}
}
function f234(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f235(l0,l1) {
let l3,l2;
b1400: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1401: {
if (l3 === undefined) break b1401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1402: {
return l2;
}
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1403: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1403;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1403;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1403;
{
const k1404 = keysOf(l6), v1404 = valuesOf(l6);
for (let n1404 = 0; n1404 < v1404.length; n1404++) {
l7 = k1404 === null ? n1404 : k1404[n1404];
l8 = v1404[n1404];
b1405: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1405;
l12 = D(l11, l10); if (l12 === undefined) break b1405;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1405;
if ((l14 === false)) break b1405;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1406: {
if (l3 === undefined) break b1406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1407: {
return l2;
}
}
function f236(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1408: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1408;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1408;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1408;
if ((l7 === false)) break b1408;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1409: {
if (l3 === undefined) break b1409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1410: {
return l2;
}
}
function f237(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l2;
b1411: {
l3 = undefined;
b1412: {
l4 = f236(l0,l1); if (l4 === undefined) break b1412;
if ((l4 === false)) break b1412;
break b1411;}
b1413: {
l5 = f237(l0,l1); if (l5 === undefined) break b1413;
if ((l5 === false)) break b1413;
break b1411;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1414: {
if (l3 === undefined) break b1414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1415: {
return l2;
}
}
function f238(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l2;
b1416: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1416;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1416;
if (!(l5 === true)) break b1416;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1417: {
if (l3 === undefined) break b1417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1418: {
return l2;
}
}
function f239(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1419: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1419;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1419;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1419;
if ((l6 === false)) break b1419;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1419;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1419;
if (!(l8 === false)) break b1419;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1420: {
if (l3 === undefined) break b1420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1421: {
return l2;
}
}
function f240(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l2;
b1422: {
l3 = undefined;
b1423: {
l4 = f234(l0,l1); if (l4 === undefined) break b1423;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1423;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1423;
if ((l6 === false)) break b1423;
break b1422;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1424: {
if (l3 === undefined) break b1424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1425: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1425;
if ((l4 === false)) break b1425;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1426: {
if (l3 === undefined) break b1426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1427: {
return l2;
}
}
function f241(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1428: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1428;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1428;
if ((l5 === false)) break b1428;
l6 = f238(l0,l1); if (l6 === undefined) break b1428;
if ((l6 === false)) break b1428;
l7 = f239(l0,l1); if (l7 === undefined) break b1428;
if ((l7 === false)) break b1428;
b1429: {
l8 = f234(l0,l1); if (l8 === undefined) break b1429;
l9 = H(l8) ? l8.end : undefined; if (l9 === undefined && (l9 = S(l8, "end")) === undefined) break b1429;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1429;
if ((l10 === false)) break b1429;
break b1428;}
l11 = f241(l0,l1); if (l11 === undefined) break b1428;
if ((l11 === false)) break b1428;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1430: {
if (l3 === undefined) break b1430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1431: {
return l2;
}
}
function f242(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1432: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1432;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1432;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1432;
if ((l7 === false)) break b1432;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1433: {
if (l3 === undefined) break b1433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1434: {
return l2;
}
}
function f243(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l2,l5;
b1435: {
l3 = undefined;
l4 = f243(l0,l1); if (l4 === undefined) break b1435;
if ((l4 === false)) break b1435;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1436: {
if (l3 === undefined) break b1436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1437: {
l3 = undefined;
b1438: {
l4 = f234(l0,l1); if (l4 === undefined) break b1438;
l5 = H(l4) ? l4.notice : undefined; if (l5 === undefined && (l5 = S(l4, "notice")) === undefined) break b1438;
if ((l5 === false)) break b1438;
break b1437;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1439: {
if (l3 === undefined) break b1439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1440: {
return l2;
}
}
function f244(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1441: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1441;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1441;
if ((l5 === false)) break b1441;
l6 = f238(l0,l1); if (l6 === undefined) break b1441;
if ((l6 === false)) break b1441;
l7 = f244(l0,l1); if (l7 === undefined) break b1441;
if ((l7 === false)) break b1441;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1441;
l9 = H(l8) ? l8.cure_by : undefined; if (l9 === undefined && (l9 = S(l8, "cure_by")) === undefined) break b1441;
l10 = l9;
l11 = f32(l0,l1,l10); if (l11 === undefined) break b1441;
if ((l11 === false)) break b1441;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1441;
l13 = H(l12) ? l12.cure_by : undefined; if (l13 === undefined && (l13 = S(l12, "cure_by")) === undefined) break b1441;
l14 = l13;
l15 = f6(l0,l1); if (l15 === undefined) break b1441;
l16 = l15;
l17 = b_lt(l14,l16); if (l17 === undefined) break b1441;
if ((l17 === false)) break b1441;
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
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1444: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1444;
if ((l4 === false)) break b1444;
l5 = f239(l0,l1); if (l5 === undefined) break b1444;
if ((l5 === false)) break b1444;
l6 = f234(l0,l1); if (l6 === undefined) break b1444;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1444;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1444;
if ((l8 === false)) break b1444;
l9 = f234(l0,l1); if (l9 === undefined) break b1444;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1444;
l11 = l10;
l12 = new O48("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1445: {
if (l3 === undefined) break b1445;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1446: {
l3 = undefined;
l4 = f242(l0,l1); if (l4 === undefined) break b1446;
if ((l4 === false)) break b1446;
l5 = f234(l0,l1); if (l5 === undefined) break b1446;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1446;
l7 = l6;
l8 = new O48("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1447: {
if (l3 === undefined) break b1447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1448: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1448;
if ((l4 === false)) break b1448;
l5 = f234(l0,l1); if (l5 === undefined) break b1448;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1448;
l7 = l6;
l8 = new O48("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1449: {
if (l3 === undefined) break b1449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1450: {
return l2;
}
}
function f246(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1451: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1451;
if ((l4 === false)) break b1451;
b1452: {
l5 = f243(l0,l1); if (l5 === undefined) break b1452;
if ((l5 === false)) break b1452;
break b1451;}
b1453: {
l6 = f242(l0,l1); if (l6 === undefined) break b1453;
if ((l6 === false)) break b1453;
break b1451;}
l7 = f234(l0,l1); if (l7 === undefined) break b1451;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1451;
l9 = l8;
l10 = new O48("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1454: {
if (l3 === undefined) break b1454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1455: {
return l2;
}
}
function f247(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1456: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1456;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1456;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1456;
if ((l7 === false)) break b1456;
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
function f248(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1459: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1459;
if ((l4 === false)) break b1459;
l5 = f244(l0,l1); if (l5 === undefined) break b1459;
if ((l5 === false)) break b1459;
b1460: {
l6 = f248(l0,l1); if (l6 === undefined) break b1460;
if ((l6 === false)) break b1460;
break b1459;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1459;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1459;
if (!(l8 === false)) break b1459;
l9 = f234(l0,l1); if (l9 === undefined) break b1459;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1459;
l11 = l10;
l12 = new O48("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
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
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1463: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1463;
if ((l4 === false)) break b1463;
l5 = f244(l0,l1); if (l5 === undefined) break b1463;
if ((l5 === false)) break b1463;
b1464: {
l6 = f245(l0,l1); if (l6 === undefined) break b1464;
if ((l6 === false)) break b1464;
break b1463;}
b1465: {
l7 = f242(l0,l1); if (l7 === undefined) break b1465;
if ((l7 === false)) break b1465;
break b1463;}
b1466: {
l8 = f249(l0,l1); if (l8 === undefined) break b1466;
if ((l8 === false)) break b1466;
break b1463;}
l9 = f234(l0,l1); if (l9 === undefined) break b1463;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1463;
l11 = l10;
l12 = new O48("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1467: {
if (l3 === undefined) break b1467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1468: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1468;
if ((l4 === false)) break b1468;
b1469: {
l5 = f237(l0,l1); if (l5 === undefined) break b1469;
if ((l5 === false)) break b1469;
break b1468;}
b1470: {
l6 = f240(l0,l1); if (l6 === undefined) break b1470;
if ((l6 === false)) break b1470;
break b1468;}
l7 = f234(l0,l1); if (l7 === undefined) break b1468;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1468;
l9 = l8;
l10 = new O48("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1471: {
if (l3 === undefined) break b1471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1472: {
return l2;
}
}
function f250(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1473: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1473;
if ((l4 === false)) break b1473;
l5 = f237(l0,l1); if (l5 === undefined) break b1473;
if ((l5 === false)) break b1473;
l6 = f234(l0,l1); if (l6 === undefined) break b1473;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1473;
l8 = l7;
l9 = new O48("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1474: {
if (l3 === undefined) break b1474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1475: {
return l2;
}
}
function f251(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1476: {
l3 = undefined;
l4 = [];
b1477: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1478 = keysOf(l6), v1478 = valuesOf(l6);
for (let n1478 = 0; n1478 < v1478.length; n1478++) {
l7 = k1478 === null ? n1478 : k1478[n1478];
l8 = v1478[n1478];
b1479: {
l9 = l7;
l10 = l8;
b1480: {
b1481: {
b1482: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1482;
break b1481;
}
b1483: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1483;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1483;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1483;
l15 = D(l14, l10); if (l15 === undefined) break b1483;
l11 = l15;
break b1481;
}
break b1479;
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
b1484: {
if (l3 === undefined) break b1484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1485: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1486: {
l3 = undefined;
l4 = [];
b1487: {
l5 = f252(l0,l1); if (l5 === undefined) break b1487;
{
const k1488 = keysOf(l5), v1488 = valuesOf(l5);
for (let n1488 = 0; n1488 < v1488.length; n1488++) {
l6 = k1488 === null ? n1488 : k1488[n1488];
l7 = v1488[n1488];
b1489: {
l8 = l6;
l9 = l7;
b1490: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1490;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1490;
if ((l11 === false)) break b1490;
break b1489;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1491: {
l14 = f252(l0,l1); if (l14 === undefined) break b1491;
{
const k1492 = keysOf(l14), v1492 = valuesOf(l14);
for (let n1492 = 0; n1492 < v1492.length; n1492++) {
l15 = k1492 === null ? n1492 : k1492[n1492];
l16 = v1492[n1492];
b1493: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1493;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1493;
if ((l20 === false)) break b1493;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1486;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1494: {
if (l3 === undefined) break b1494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
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
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1496: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1496;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1496;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1496;
if ((l6 === false)) break b1496;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1496;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1496;
if (!(l8 === false)) break b1496;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1497: {
if (l3 === undefined) break b1497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1498: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1498;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1498;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1498;
if ((l6 === false)) break b1498;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1498;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1498;
if (!(l8 === true)) break b1498;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1499: {
if (l3 === undefined) break b1499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1500: {
return l2;
}
}
function f254(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l2,l3,l4,l5,l6;
b1501: {
l2 = new RegoSet();
}
b1502: {
l3 = undefined;
l2.add("serious");
}
b1503: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1503;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1503;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1503;
if ((l6 === false)) break b1503;
l2.add("improvable");
}
b1504: {
return l2;
}
}
function f255(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1505: {
l2 = new Bare();
}
b1506: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1506;
{
const k1507 = keysOf(l4), v1507 = valuesOf(l4);
for (let n1507 = 0; n1507 < v1507.length; n1507++) {
l5 = k1507 === null ? n1507 : k1507[n1507];
l6 = v1507[n1507];
b1508: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1509: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1510: {
l2 = new RegoSet();
}
b1511: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1511;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1511;
if ((l5 === false)) break b1511;
l6 = f238(l0,l1); if (l6 === undefined) break b1511;
if ((l6 === false)) break b1511;
b1512: {
l7 = f245(l0,l1); if (l7 === undefined) break b1512;
if ((l7 === false)) break b1512;
break b1511;}
b1513: {
l8 = f234(l0,l1); if (l8 === undefined) break b1513;
l9 = H(l8) ? l8.end : undefined; if (l9 === undefined && (l9 = S(l8, "end")) === undefined) break b1513;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b1513;
if ((l10 === false)) break b1513;
break b1511;}
b1514: {
l11 = f242(l0,l1); if (l11 === undefined) break b1514;
if ((l11 === false)) break b1514;
break b1511;}
b1515: {
l12 = f254(l0,l1); if (l12 === undefined) break b1515;
if ((l12 === false)) break b1515;
break b1511;}
l13 = f255(l0,l1); if (l13 === undefined) break b1511;
{
const k1516 = keysOf(l13), v1516 = valuesOf(l13);
for (let n1516 = 0; n1516 < v1516.length; n1516++) {
l14 = k1516 === null ? n1516 : k1516[n1516];
l15 = v1516[n1516];
b1517: {
l16 = l14;
l17 = l15;
b1518: {
l18 = f256(l0,l1); if (l18 === undefined) break b1518;
l19 = D(l18, l17); if (l19 === undefined) break b1518;
if ((l19 === false)) break b1518;
break b1517;}
l20 = new O9(l17);
l2.add(l20);
}
}
}
}
b1519: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1519;
if ((l4 === false)) break b1519;
l5 = f244(l0,l1); if (l5 === undefined) break b1519;
if ((l5 === false)) break b1519;
b1520: {
l6 = f248(l0,l1); if (l6 === undefined) break b1520;
if ((l6 === false)) break b1520;
break b1519;}
l7 = f234(l0,l1); if (l7 === undefined) break b1519;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1519;
if ((l8 === false)) break b1519;
b1521: {
l9 = f256(l0,l1); if (l9 === undefined) break b1521;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1521;
if ((l10 === false)) break b1521;
break b1519;}
l11 = new O9("cooperative");
l2.add(l11);
}
b1522: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1522;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1522;
if ((l5 === false)) break b1522;
l6 = f244(l0,l1); if (l6 === undefined) break b1522;
if ((l6 === false)) break b1522;
b1523: {
l7 = f236(l0,l1); if (l7 === undefined) break b1523;
if ((l7 === false)) break b1523;
break b1522;}
b1524: {
l8 = f242(l0,l1); if (l8 === undefined) break b1524;
if ((l8 === false)) break b1524;
break b1522;}
b1525: {
l9 = f256(l0,l1); if (l9 === undefined) break b1525;
l10 = H(l9) ? l9.cure_by : undefined; if (l10 === undefined && (l10 = S(l9, "cure_by")) === undefined) break b1525;
if ((l10 === false)) break b1525;
break b1522;}
l11 = new O9("cure_by");
l2.add(l11);
}
b1526: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1527: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1527;
l5 = H(l4) ? l4.improvement : undefined; if (l5 === undefined && (l5 = S(l4, "improvement")) === undefined) break b1527;
if ((l5 === false)) break b1527;
l6 = f237(l0,l1); if (l6 === undefined) break b1527;
if ((l6 === false)) break b1527;
b1528: {
l7 = f236(l0,l1); if (l7 === undefined) break b1528;
if ((l7 === false)) break b1528;
break b1527;}
l8 = f244(l0,l1); if (l8 === undefined) break b1527;
if ((l8 === false)) break b1527;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1527;
l10 = H(l9) ? l9.cure_by : undefined; if (l10 === undefined && (l10 = S(l9, "cure_by")) === undefined) break b1527;
l11 = l10;
l12 = f32(l0,l1,l11); if (l12 === undefined) break b1527;
if ((l12 === false)) break b1527;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1527;
l14 = H(l13) ? l13.improved_on : undefined; if (l14 === undefined && (l14 = S(l13, "improved_on")) === undefined) break b1527;
l15 = l14;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1527;
l17 = H(l16) ? l16.cure_by : undefined; if (l17 === undefined && (l17 = S(l16, "cure_by")) === undefined) break b1527;
l18 = l17;
l19 = b_gt(l15,l18); if (l19 === undefined) break b1527;
if ((l19 === false)) break b1527;
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
function f258(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function f259(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1531: {
b1532: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f245(l0,l1); if (l8 === undefined) break b1532;
if ((l8 === false)) break b1532;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1533: {
if (l5 !== undefined) break b1533;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1533;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1533;
if ((l11 === false)) break b1533;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1534: {
if (l5 !== undefined) break b1534;
l6 = l3;
l7 = l4;
{
const k1535 = keysOf(l6), v1535 = valuesOf(l6);
for (let n1535 = 0; n1535 < v1535.length; n1535++) {
l8 = k1535 === null ? n1535 : k1535[n1535];
l9 = v1535[n1535];
b1536: {
l10 = l8;
l11 = l9;
b1537: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1537;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1537;
if ((l13 === false)) break b1537;
break b1536;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1538: {
if (l5 !== undefined) break b1538;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1538;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1538;
if ((l11 === false)) break b1538;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1539: {
if (l5 !== undefined) break b1539;
l6 = l3;
l7 = l4;
l8 = f258(l0,l1); if (l8 === undefined) break b1539;
if ((l8 === false)) break b1539;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1540: {
if (l5 !== undefined) break b1540;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1541: {
if (l5 === undefined) break b1541;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1542: {
return l2;
}
}
function f260(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1543: {
b1544: {
l4 = undefined;
l5 = l3;
l6 = f237(l0,l1); if (l6 === undefined) break b1544;
if ((l6 === false)) break b1544;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1544;
if ((l8 === false)) break b1544;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1545: {
if (l4 !== undefined) break b1545;
l5 = l3;
l6 = f234(l0,l1); if (l6 === undefined) break b1545;
l7 = l6;
l8 = new Bare();
l9 = b_object_get(l7,"end",l8); if (l9 === undefined) break b1545;
l10 = l9;
l11 = new Bare();
l12 = [];
l11["readings"] = l12;
l13 = b_object_get(l10,"unless_improvable",l11); if (l13 === undefined) break b1545;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1545;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1546: {
if (l4 === undefined) break b1546;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1547: {
return l2;
}
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1548: {
b1549: {
l3 = undefined;
l4 = f253(l0,l1); if (l4 === undefined) break b1549;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1549;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1549;
if ((l9 === false)) break b1549;
l10 = f253(l0,l1); if (l10 === undefined) break b1549;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1549;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1549;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1549;
l17 = l16;
l18 = f253(l0,l1); if (l18 === undefined) break b1549;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1549;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1549;
l22 = l21;
l23 = new O49(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1549;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1550: {
if (l3 !== undefined) break b1550;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1551: {
if (l3 === undefined) break b1551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1552: {
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
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1553: {
b1554: {
l3 = undefined;
l4 = f238(l0,l1); if (l4 === undefined) break b1554;
if ((l4 === false)) break b1554;
l5 = f244(l0,l1); if (l5 === undefined) break b1554;
if ((l5 === false)) break b1554;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1554;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1554;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1554;
if ((l9 === false)) break b1554;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1554;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1554;
l12 = l11;
l13 = new O50(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1555: {
if (l3 !== undefined) break b1555;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1556: {
if (l3 === undefined) break b1556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1557: {
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
function f263(l0,l1,l3) {
let l4,l5,l6,l2;
b1558: {
b1559: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1559;
if ((l6 === false)) break b1559;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1560: {
if (l4 !== undefined) break b1560;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1561: {
if (l4 === undefined) break b1561;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1562: {
return l2;
}
}
function g264(l0,l1) {
let l3,l4,l2;
b1563: {
l3 = undefined;
l4 = new O51("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1564: {
if (l3 === undefined) break b1564;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1565: {
return l2;
}
}
function f264(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1566: {
l2 = new RegoSet();
}
b1567: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1567;
if ((l4 === false)) break b1567;
l5 = f234(l0,l1); if (l5 === undefined) break b1567;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1567;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1567;
l9 = l8;
l2.add(l9);
}
b1568: {
l3 = undefined;
l4 = f258(l0,l1); if (l4 === undefined) break b1568;
if ((l4 === false)) break b1568;
l5 = f234(l0,l1); if (l5 === undefined) break b1568;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1568;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1568;
l9 = l8;
l2.add(l9);
}
b1569: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1569;
{
const k1570 = keysOf(l4), v1570 = valuesOf(l4);
for (let n1570 = 0; n1570 < v1570.length; n1570++) {
l5 = k1570 === null ? n1570 : k1570[n1570];
l6 = v1570[n1570];
b1571: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1571;
l10 = l9;
l11 = f263(l0,l1,l10); if (l11 === undefined) break b1571;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1571;
l14 = l13;
l15 = f264(l0,l1); if (l15 === undefined) break b1571;
l16 = D(l15, l14); if (l16 === undefined) break b1571;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1571;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1571;
l22 = l21;
l23 = f27(l0,l1,l20,l22); if (l23 === undefined) break b1571;
l24 = l23;
l2.add(l24);
}
}
}
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1573: {
b1574: {
l3 = undefined;
b1575: {
l4 = f234(l0,l1); if (l4 === undefined) break b1575;
if ((l4 === false)) break b1575;
break b1574;}
l5 = f235(l0,l1); if (l5 === undefined) break b1574;
l6 = l5;
l7 = [];
b1576: {
l8 = f233(l0,l1); if (l8 === undefined) break b1576;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1574;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1577: {
if (l3 !== undefined) break b1577;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1577;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1577;
if (!(l5 === false)) break b1577;
l6 = f235(l0,l1); if (l6 === undefined) break b1577;
l7 = l6;
l8 = f233(l0,l1); if (l8 === undefined) break b1577;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1577;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1578: {
if (l3 !== undefined) break b1578;
l4 = f253(l0,l1); if (l4 === undefined) break b1578;
l5 = l4;
l6 = f257(l0,l1); if (l6 === undefined) break b1578;
l7 = l6;
l8 = f259(l0,l1,l5,l7); if (l8 === undefined) break b1578;
l9 = l8;
l10 = l9;
l11 = f260(l0,l1,l10); if (l11 === undefined) break b1578;
l12 = l11;
l13 = new RegoSet();
b1579: {
l14 = f234(l0,l1); if (l14 === undefined) break b1579;
{
const k1580 = keysOf(l14), v1580 = valuesOf(l14);
for (let n1580 = 0; n1580 < v1580.length; n1580++) {
l15 = k1580 === null ? n1580 : k1580[n1580];
l16 = v1580[n1580];
b1581: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1581;
l20 = l19;
{
const k1582 = keysOf(l20), v1582 = valuesOf(l20);
for (let n1582 = 0; n1582 < v1582.length; n1582++) {
l21 = k1582 === null ? n1582 : k1582[n1582];
l22 = v1582[n1582];
b1583: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1578;
l27 = l26;
l28 = f261(l0,l1); if (l28 === undefined) break b1578;
l29 = l28;
l30 = f262(l0,l1); if (l30 === undefined) break b1578;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1578;
l33 = l32;
l34 = f235(l0,l1); if (l34 === undefined) break b1578;
l35 = l34;
l36 = f233(l0,l1); if (l36 === undefined) break b1578;
l37 = l36;
l38 = f257(l0,l1); if (l38 === undefined) break b1578;
l39 = l38;
l40 = [];
b1584: {
l41 = f253(l0,l1); if (l41 === undefined) break b1584;
{
const k1585 = keysOf(l41), v1585 = valuesOf(l41);
for (let n1585 = 0; n1585 < v1585.length; n1585++) {
l42 = k1585 === null ? n1585 : k1585[n1585];
l43 = v1585[n1585];
b1586: {
l44 = l42;
l45 = l43;
b1587: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1587;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1587;
if ((l47 === false)) break b1587;
break b1586;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1586;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1586;
l51 = l50;
l52 = f68(l0,l1,l49,l51); if (l52 === undefined) break b1586;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f265(l0,l1); if (l55 === undefined) break b1578;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1578;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1588: {
if (l3 === undefined) break b1588;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1589: {
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
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1590: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1590;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1590;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1591: {
if (l3 === undefined) break b1591;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1592: {
return l2;
}
}
function f267(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function f268(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1593: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1593;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1593;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1593;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1593;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1593;
l12 = D(l11, l8); if (l12 === undefined) break b1593;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1593;
if ((l13 === false)) break b1593;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1593;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1593;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1593;
if ((l17 === false)) break b1593;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1593;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1593;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1593;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1593;
if ((l23 === false)) break b1593;
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
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1596: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1596;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1596;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1596;
if ((l7 === false)) break b1596;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1597: {
if (l3 === undefined) break b1597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
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
function f270(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1599: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1599;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1599;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1599;
if ((l8 === false)) break b1599;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1600: {
if (l4 === undefined) break b1600;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1601: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1601;
if (!(l6 === "unavailable")) break b1601;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1602: {
if (l4 === undefined) break b1602;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1603: {
return l2;
}
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1604: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1604;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1604;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1604;
if ((l7 === false)) break b1604;
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
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function f272(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1607: {
b1608: {
l4 = undefined;
l5 = l3;
l6 = f268(l0,l1,l5); if (l6 === undefined) break b1608;
if ((l6 === false)) break b1608;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1608;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1608;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1609: {
if (l4 !== undefined) break b1609;
l5 = l3;
l6 = f269(l0,l1); if (l6 === undefined) break b1609;
if ((l6 === false)) break b1609;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1609;
if (!(l7 === "available")) break b1609;
b1610: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1610;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1610;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1610;
if ((l10 === false)) break b1610;
break b1609;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1609;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1609;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1611: {
if (l4 !== undefined) break b1611;
l5 = l3;
l6 = f269(l0,l1); if (l6 === undefined) break b1611;
if ((l6 === false)) break b1611;
l7 = f270(l0,l1,l5); if (l7 === undefined) break b1611;
if ((l7 === false)) break b1611;
l8 = f271(l0,l1); if (l8 === undefined) break b1611;
if ((l8 === false)) break b1611;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1611;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1611;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1611;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1611;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1611;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1612: {
if (l4 === undefined) break b1612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1613: {
return l2;
}
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1614: {
l3 = undefined;
l4 = f267(l0,l1); if (l4 === undefined) break b1614;
l5 = l4;
l6 = f272(l0,l1,l5); if (l6 === undefined) break b1614;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1615: {
if (l3 === undefined) break b1615;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1616: {
return l2;
}
}
function f273(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function f274(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1617: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1617;
if (!(l6 === "available")) break b1617;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1618: {
if (l4 === undefined) break b1618;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1619: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1619;
if (!(l6 === "unavailable")) break b1619;
l7 = f34(l0,l1); if (l7 === undefined) break b1619;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1619;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1620: {
if (l4 === undefined) break b1620;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1621: {
return l2;
}
}
function f275(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1622: {
l4 = undefined;
l5 = l3;
l6 = f274(l0,l1,l5); if (l6 === undefined) break b1622;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1622;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1622;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1622;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1622;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1622;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1622;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1622;
if ((l17 === false)) break b1622;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1622;
if ((l18 === false)) break b1622;
b1623: {
l19 = f271(l0,l1); if (l19 === undefined) break b1623;
if ((l19 === false)) break b1623;
break b1622;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1622;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1622;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1622;
if ((l23 === false)) break b1622;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1624: {
if (l4 === undefined) break b1624;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1625: {
return l2;
}
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1626: {
b1627: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1627;
if ((l4 === false)) break b1627;
l5 = f6(l0,l1); if (l5 === undefined) break b1627;
l6 = l5;
l7 = f273(l0,l1); if (l7 === undefined) break b1627;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1627;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1628: {
if (l3 !== undefined) break b1628;
l4 = f267(l0,l1); if (l4 === undefined) break b1628;
l5 = l4;
l6 = f275(l0,l1,l5); if (l6 === undefined) break b1628;
if ((l6 === false)) break b1628;
l7 = f6(l0,l1); if (l7 === undefined) break b1628;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1628;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1628;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1628;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1629: {
if (l3 !== undefined) break b1629;
l4 = f6(l0,l1); if (l4 === undefined) break b1629;
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
function f276(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1632: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1632;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1632;
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
function f277(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1635: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1635;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1635;
l6 = l5;
l7 = f277(l0,l1); if (l7 === undefined) break b1635;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1635;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1635;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1635;
l11 = D(l10, l6); if (l11 === undefined) break b1635;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1636: {
if (l3 === undefined) break b1636;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1637: {
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
function f279(l0,l1) {
let l3,l2;
b1638: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1639: {
if (l3 === undefined) break b1639;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1640: {
return l2;
}
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1641: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1641;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1641;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1641;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1641;
if ((l7 === false)) break b1641;
b1642: {
l8 = f271(l0,l1); if (l8 === undefined) break b1642;
if ((l8 === false)) break b1642;
break b1641;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1643: {
if (l3 === undefined) break b1643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1644: {
return l2;
}
}
function f280(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1645: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1645;
l5 = l4;
l6 = f278(l0,l1); if (l6 === undefined) break b1645;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1645;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1645;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1646: {
if (l3 === undefined) break b1646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1647: {
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
function g282(l0,l1) {
let l3,l4,l2,l5,l6;
b1648: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1648;
if ((l4 === false)) break b1648;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1650;
if ((l4 === false)) break b1650;
l5 = f278(l0,l1); if (l5 === undefined) break b1650;
l6 = H(l5) ? l5.within : undefined; if (l6 === undefined && (l6 = S(l5, "within")) === undefined) break b1650;
if (!(l6 === "unset")) break b1650;
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
function f282(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1653: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1653;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1653;
if ((l5 === false)) break b1653;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1653;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1653;
if (!(l7 === false)) break b1653;
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
function f283(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function f284(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1656: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1656;
l7 = D(l6, l5); if (l7 === undefined) break b1656;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1656;
if ((l9 === false)) break b1656;
b1657: {
b1658: {
b1659: {
b1660: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1660;
break b1659;
}
b1661: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1661;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1661;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1661;
l14 = D(l13, l5); if (l14 === undefined) break b1661;
l10 = l14;
break b1659;
}
break b1657;
}
if ((l10 === false)) break b1658;
}
break b1656;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1662: {
if (l4 === undefined) break b1662;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1663: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1663;
l7 = D(l6, l5); if (l7 === undefined) break b1663;
if (!(l7 === true)) break b1663;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1664: {
if (l4 === undefined) break b1664;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1665: {
return l2;
}
}
function f285(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1666: {
b1667: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1668: {
b1669: {
if (!Array.isArray(l6)) break b1669;
break b1668;
}
b1670: {
if (!O(l6)) break b1670;
break b1668;
}
b1671: {
if (!(l6 instanceof RegoSet)) break b1671;
break b1668;
}
break b1667;
}
{
const k1672 = keysOf(l6), v1672 = valuesOf(l6);
for (let n1672 = 0; n1672 < v1672.length; n1672++) {
l9 = k1672 === null ? n1672 : k1672[n1672];
l10 = v1672[n1672];
b1673: {
l11 = l9;
l8 = undefined;
b1674: {
l12 = l10;
l13 = f284(l0,l1,l12); if (l13 === undefined) break b1674;
if ((l13 === false)) break b1674;
l8 = true;
}
if (l8 !== undefined) break b1673;
l7 = true;
}
}
}
if (l7 !== undefined) break b1667;
l14 = [];
b1675: {
{
const k1676 = keysOf(l5), v1676 = valuesOf(l5);
for (let n1676 = 0; n1676 < v1676.length; n1676++) {
l15 = k1676 === null ? n1676 : k1676[n1676];
l16 = v1676[n1676];
b1677: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1677;
l20 = D(l19, l18); if (l20 === undefined) break b1677;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1677;
if ((l22 === false)) break b1677;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1667;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1678: {
if (l4 !== undefined) break b1678;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1679: {
if (l4 === undefined) break b1679;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1680: {
return l2;
}
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1681: {
l3 = undefined;
l4 = f282(l0,l1); if (l4 === undefined) break b1681;
if ((l4 === false)) break b1681;
l5 = f278(l0,l1); if (l5 === undefined) break b1681;
l6 = H(l5) ? l5.done_when : undefined; if (l6 === undefined && (l6 = S(l5, "done_when")) === undefined) break b1681;
l7 = l6;
l8 = f285(l0,l1,l7); if (l8 === undefined) break b1681;
l9 = l8;
l10 = f278(l0,l1); if (l10 === undefined) break b1681;
l11 = l10;
l12 = new O52("destruction",l9,l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1682: {
if (l3 === undefined) break b1682;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1683: {
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
function g287(l0,l1) {
let l3,l4,l2;
b1684: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1684;
if ((l4 === false)) break b1684;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1685: {
if (l3 === undefined) break b1685;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1686: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1686;
if ((l4 === false)) break b1686;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1687: {
if (l3 === undefined) break b1687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1688: {
return l2;
}
}
function f287(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1689: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1689;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1689;
l6 = l5;
l7 = f277(l0,l1); if (l7 === undefined) break b1689;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1689;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1689;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1689;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1689;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1689;
if ((l13 === false)) break b1689;
l14 = f277(l0,l1); if (l14 === undefined) break b1689;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1689;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1689;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1689;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1690: {
if (l3 === undefined) break b1690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1691: {
return l2;
}
}
function f288(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1692: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1692;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1692;
l6 = l5;
l7 = f285(l0,l1,l6); if (l7 === undefined) break b1692;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1693: {
if (l3 === undefined) break b1693;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1694: {
return l2;
}
}
function f289(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1695: {
l3 = undefined;
l4 = f289(l0,l1); if (l4 === undefined) break b1695;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1695;
if ((l6 === false)) break b1695;
l7 = f289(l0,l1); if (l7 === undefined) break b1695;
l8 = l7;
l9 = f288(l0,l1); if (l9 === undefined) break b1695;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1695;
l11 = l10;
l12 = f46(l0,l1,l8,l11); if (l12 === undefined) break b1695;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1696: {
if (l3 === undefined) break b1696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1697: {
return l2;
}
}
function f290(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l2,l5,l6,l7,l8;
b1698: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1698;
if ((l4 === false)) break b1698;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1699: {
if (l3 === undefined) break b1699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1700: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1700;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1700;
if (!(l5 === "unset")) break b1700;
l6 = f289(l0,l1); if (l6 === undefined) break b1700;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1700;
if ((l8 === false)) break b1700;
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
function f291(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1703: {
l3 = undefined;
l4 = f291(l0,l1); if (l4 === undefined) break b1703;
if ((l4 === false)) break b1703;
l5 = f288(l0,l1); if (l5 === undefined) break b1703;
l6 = H(l5) ? l5.done_when : undefined; if (l6 === undefined && (l6 = S(l5, "done_when")) === undefined) break b1703;
l7 = l6;
l8 = f285(l0,l1,l7); if (l8 === undefined) break b1703;
l9 = l8;
l10 = f288(l0,l1); if (l10 === undefined) break b1703;
l11 = l10;
l12 = new O52("notice",l9,l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1704: {
if (l3 === undefined) break b1704;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1705: {
return l2;
}
}
function f292(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1706: {
l2 = new RegoSet();
}
b1707: {
l3 = undefined;
b1708: {
l4 = f280(l0,l1); if (l4 === undefined) break b1708;
if ((l4 === false)) break b1708;
break b1707;}
l5 = f286(l0,l1); if (l5 === undefined) break b1707;
l6 = l5;
l7 = f281(l0,l1); if (l7 === undefined) break b1707;
l8 = l7;
l9 = new O50(l8);
l10 = b_object_union(l6,l9); if (l10 === undefined) break b1707;
l11 = l10;
l2.add(l11);
}
b1709: {
l3 = undefined;
l4 = f287(l0,l1); if (l4 === undefined) break b1709;
if ((l4 === false)) break b1709;
l5 = f292(l0,l1); if (l5 === undefined) break b1709;
l6 = l5;
l7 = f290(l0,l1); if (l7 === undefined) break b1709;
l8 = l7;
l9 = new O50(l8);
l10 = b_object_union(l6,l9); if (l10 === undefined) break b1709;
l11 = l10;
l2.add(l11);
}
b1710: {
return l2;
}
}
function f293(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1711: {
l2 = new RegoSet();
}
b1712: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1712;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1712;
if (!(l5 === "unset")) break b1712;
l6 = f273(l0,l1); if (l6 === undefined) break b1712;
if ((l6 === false)) break b1712;
b1713: {
l7 = f280(l0,l1); if (l7 === undefined) break b1713;
if ((l7 === false)) break b1713;
break b1712;}
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1712;
l9 = H(l8) ? l8.medium : undefined; if (l9 === undefined && (l9 = S(l8, "medium")) === undefined) break b1712;
l10 = l9;
l11 = ["destruction.media",l10,"within"];
l12 = b_concat(".",l11); if (l12 === undefined) break b1712;
l13 = l12;
l14 = new O8(l13);
l2.add(l14);
}
b1714: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1714;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1714;
if (!(l5 === "unset")) break b1714;
l6 = f289(l0,l1); if (l6 === undefined) break b1714;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1714;
if ((l8 === false)) break b1714;
l9 = f287(l0,l1); if (l9 === undefined) break b1714;
if ((l9 === false)) break b1714;
l10 = new O8("destruction.notice.within");
l2.add(l10);
}
b1715: {
return l2;
}
}
function f294(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1716: {
l3 = undefined;
b1717: {
l4 = f280(l0,l1); if (l4 === undefined) break b1717;
if ((l4 === false)) break b1717;
break b1716;}
l5 = f286(l0,l1); if (l5 === undefined) break b1716;
l6 = l5;
l7 = f178(l0,l1,l6); if (l7 === undefined) break b1716;
if ((l7 === false)) break b1716;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1718: {
if (l3 === undefined) break b1718;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1719: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1720: {
l2 = new Bare();
}
b1721: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1722 = keysOf(l5), v1722 = valuesOf(l5);
for (let n1722 = 0; n1722 < v1722.length; n1722++) {
l6 = k1722 === null ? n1722 : k1722[n1722];
l7 = v1722[n1722];
b1723: {
l8 = l6;
l9 = l7;
l10 = f284(l0,l1,l9); if (l10 === undefined) break b1723;
if ((l10 === false)) break b1723;
insertOnce(l2, l9, true);
}
}
}
}
b1724: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1725: {
b1726: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1726;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1726;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1726;
if ((l7 === false)) break b1726;
l8 = new RegoSet();
b1727: {
l9 = f278(l0,l1); if (l9 === undefined) break b1727;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1727;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1727;
{
const k1728 = keysOf(l11), v1728 = valuesOf(l11);
for (let n1728 = 0; n1728 < v1728.length; n1728++) {
l12 = k1728 === null ? n1728 : k1728[n1728];
l13 = v1728[n1728];
b1729: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1730: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1730;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1730;
{
const k1731 = keysOf(l19), v1731 = valuesOf(l19);
for (let n1731 = 0; n1731 < v1731.length; n1731++) {
l20 = k1731 === null ? n1731 : k1731[n1731];
l21 = v1731[n1731];
b1732: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1726;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1733: {
if (l3 !== undefined) break b1733;
l4 = new RegoSet();
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
function f297(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1736: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1736;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1736;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1736;
if ((l7 === false)) break b1736;
l8 = f297(l0,l1); if (l8 === undefined) break b1736;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1736;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1736;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1737: {
if (l3 === undefined) break b1737;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1738: {
return l2;
}
}
function f298(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function f299(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14;
b1739: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1739;
if (!(l6 === "destruction")) break b1739;
l7 = f295(l0,l1); if (l7 === undefined) break b1739;
if ((l7 === false)) break b1739;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1739;
l9 = l8;
b1740: {
l10 = f296(l0,l1); if (l10 === undefined) break b1740;
l11 = D(l10, l9); if (l11 === undefined) break b1740;
if ((l11 === false)) break b1740;
break b1739;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1741: {
if (l4 === undefined) break b1741;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1742: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1742;
if (!(l6 === "notice")) break b1742;
l7 = f287(l0,l1); if (l7 === undefined) break b1742;
if ((l7 === false)) break b1742;
l8 = f292(l0,l1); if (l8 === undefined) break b1742;
l9 = l8;
l10 = f178(l0,l1,l9); if (l10 === undefined) break b1742;
if ((l10 === false)) break b1742;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1743: {
if (l4 === undefined) break b1743;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1744: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1744;
if (!(l6 === "record")) break b1744;
l7 = f295(l0,l1); if (l7 === undefined) break b1744;
if ((l7 === false)) break b1744;
b1745: {
l8 = f298(l0,l1); if (l8 === undefined) break b1745;
if ((l8 === false)) break b1745;
break b1744;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1746: {
if (l4 === undefined) break b1746;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1747: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1747;
if (!(l6 === "record")) break b1747;
b1748: {
l7 = f295(l0,l1); if (l7 === undefined) break b1748;
if ((l7 === false)) break b1748;
break b1747;}
l8 = f284(l0,l1,"destroyed_on"); if (l8 === undefined) break b1747;
if ((l8 === false)) break b1747;
l9 = f297(l0,l1); if (l9 === undefined) break b1747;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1747;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1747;
if ((l14 === false)) break b1747;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1749: {
if (l4 === undefined) break b1749;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1750: {
return l2;
}
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1751: {
l3 = undefined;
l4 = [];
b1752: {
l5 = f278(l0,l1); if (l5 === undefined) break b1752;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1752;
{
const k1753 = keysOf(l6), v1753 = valuesOf(l6);
for (let n1753 = 0; n1753 < v1753.length; n1753++) {
l7 = k1753 === null ? n1753 : k1753[n1753];
l8 = v1753[n1753];
b1754: {
l9 = l7;
l10 = l8;
l11 = f299(l0,l1,l10); if (l11 === undefined) break b1754;
if ((l11 === false)) break b1754;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1754;
l13 = l12;
l14 = f68(l0,l1,l13,l10); if (l14 === undefined) break b1754;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1755: {
if (l3 === undefined) break b1755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1756: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1757: {
l2 = new Bare();
}
b1758: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1759 = keysOf(l5), v1759 = valuesOf(l5);
for (let n1759 = 0; n1759 < v1759.length; n1759++) {
l6 = k1759 === null ? n1759 : k1759[n1759];
l7 = v1759[n1759];
b1760: {
l8 = l6;
l9 = l7;
l10 = f284(l0,l1,l9); if (l10 === undefined) break b1760;
if ((l10 === false)) break b1760;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1760;
l12 = D(l11, l9); if (l12 === undefined) break b1760;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1760;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1760;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1760;
if ((l17 === false)) break b1760;
insertOnce(l2, l9, true);
}
}
}
}
b1761: {
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
function f302(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1762: {
l4 = undefined;
l5 = l3;
l6 = f284(l0,l1,"destroyed_on"); if (l6 === undefined) break b1762;
if ((l6 === false)) break b1762;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1763 = keysOf(l8), v1763 = valuesOf(l8);
for (let n1763 = 0; n1763 < v1763.length; n1763++) {
l9 = k1763 === null ? n1763 : k1763[n1763];
l10 = v1763[n1763];
b1764: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1764;
b1765: {
l13 = f301(l0,l1); if (l13 === undefined) break b1765;
l14 = D(l13, l12); if (l14 === undefined) break b1765;
if ((l14 === false)) break b1765;
break b1764;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1766: {
if (l4 === undefined) break b1766;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1767: {
return l2;
}
}
function g303(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1768: {
l2 = new RegoSet();
}
b1769: {
l3 = undefined;
l4 = f302(l0,l1,"head_approved_on"); if (l4 === undefined) break b1769;
if ((l4 === false)) break b1769;
l5 = f278(l0,l1); if (l5 === undefined) break b1769;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1769;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1769;
l9 = l8;
l2.add(l9);
}
b1770: {
l3 = undefined;
l4 = f302(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1770;
if ((l4 === false)) break b1770;
l5 = f278(l0,l1); if (l5 === undefined) break b1770;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1770;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1770;
l9 = l8;
l2.add(l9);
}
b1771: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1771;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1771;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1771;
if ((l9 === false)) break b1771;
l10 = f278(l0,l1); if (l10 === undefined) break b1771;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1771;
{
const k1772 = keysOf(l11), v1772 = valuesOf(l11);
for (let n1772 = 0; n1772 < v1772.length; n1772++) {
l12 = k1772 === null ? n1772 : k1772[n1772];
l13 = v1772[n1772];
b1773: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1773;
if (!(l16 === "record")) break b1773;
l17 = f299(l0,l1,l15); if (l17 === undefined) break b1773;
if ((l17 === false)) break b1773;
l18 = f278(l0,l1); if (l18 === undefined) break b1773;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1773;
l20 = l19;
l21 = f297(l0,l1); if (l21 === undefined) break b1773;
l22 = l21;
l23 = f75(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1773;
l24 = l23;
l2.add(l24);
}
}
}
}
b1774: {
return l2;
}
}
function f303(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1775: {
l2 = new RegoSet();
}
b1776: {
l3 = undefined;
l4 = f282(l0,l1); if (l4 === undefined) break b1776;
if ((l4 === false)) break b1776;
b1777: {
l5 = f280(l0,l1); if (l5 === undefined) break b1777;
if ((l5 === false)) break b1777;
break b1776;}
l6 = f278(l0,l1); if (l6 === undefined) break b1776;
l7 = l6;
l2.add(l7);
}
b1778: {
l3 = undefined;
l4 = f291(l0,l1); if (l4 === undefined) break b1778;
if ((l4 === false)) break b1778;
l5 = f287(l0,l1); if (l5 === undefined) break b1778;
if ((l5 === false)) break b1778;
l6 = f288(l0,l1); if (l6 === undefined) break b1778;
l7 = l6;
l2.add(l7);
}
b1779: {
return l2;
}
}
function f304(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l2;
b1780: {
l3 = undefined;
l4 = f302(l0,l1,"head_approved_on"); if (l4 === undefined) break b1780;
if ((l4 === false)) break b1780;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1781: {
if (l3 === undefined) break b1781;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1782: {
l3 = undefined;
l4 = f302(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1782;
if ((l4 === false)) break b1782;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1784: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1785: {
l2 = new RegoSet();
}
b1786: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1786;
if ((l4 === false)) break b1786;
l5 = f305(l0,l1); if (l5 === undefined) break b1786;
if ((l5 === false)) break b1786;
l6 = f288(l0,l1); if (l6 === undefined) break b1786;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1786;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1786;
l10 = l9;
{
const k1787 = keysOf(l10), v1787 = valuesOf(l10);
for (let n1787 = 0; n1787 < v1787.length; n1787++) {
l11 = k1787 === null ? n1787 : k1787[n1787];
l12 = v1787[n1787];
b1788: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1789: {
l3 = undefined;
b1790: {
l4 = f280(l0,l1); if (l4 === undefined) break b1790;
if ((l4 === false)) break b1790;
break b1789;}
l5 = f267(l0,l1); if (l5 === undefined) break b1789;
l6 = l5;
l7 = f268(l0,l1,l6); if (l7 === undefined) break b1789;
if ((l7 === false)) break b1789;
l8 = f278(l0,l1); if (l8 === undefined) break b1789;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1789;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1789;
l12 = l11;
{
const k1791 = keysOf(l12), v1791 = valuesOf(l12);
for (let n1791 = 0; n1791 < v1791.length; n1791++) {
l13 = k1791 === null ? n1791 : k1791[n1791];
l14 = v1791[n1791];
b1792: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1793: {
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
function f307(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1794: {
b1795: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f86(l0,l1,"working"); if (l14 === undefined) break b1795;
if ((l14 === false)) break b1795;
{
const k1796 = keysOf(l11), v1796 = valuesOf(l11);
for (let n1796 = 0; n1796 < v1796.length; n1796++) {
l15 = k1796 === null ? n1796 : k1796[n1796];
l16 = v1796[n1796];
b1797: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1797;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1797;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1797;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1797;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1797;
l32 = l31;
l33 = [];
b1798: {
{
const k1799 = keysOf(l9), v1799 = valuesOf(l9);
for (let n1799 = 0; n1799 < v1799.length; n1799++) {
l34 = k1799 === null ? n1799 : k1799[n1799];
l35 = v1799[n1799];
b1800: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1800;
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
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1797;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1801: {
if (l8 !== undefined) break b1801;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1802: {
if (l8 === undefined) break b1802;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1803: {
return l2;
}
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1804: {
b1805: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1805;
if ((l4 === false)) break b1805;
l5 = f273(l0,l1); if (l5 === undefined) break b1805;
l6 = l5;
l7 = f278(l0,l1); if (l7 === undefined) break b1805;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1805;
l9 = l8;
l10 = f278(l0,l1); if (l10 === undefined) break b1805;
l11 = l10;
l12 = new Bare();
b1806: {
l13 = f281(l0,l1); if (l13 === undefined) break b1806;
l12["destroy_by"] = l13;
}
b1807: {
l14 = f290(l0,l1); if (l14 === undefined) break b1807;
l12["notify_by"] = l14;
}
b1808: {
b1809: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1809;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1809;
l18 = D(l17, "values"); if (l18 === undefined) break b1809;
l15 = merge(l18, l12);
break b1808;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f307(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1805;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1810: {
if (l3 !== undefined) break b1810;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f308(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1813: {
b1814: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1814;
if ((l4 === false)) break b1814;
l5 = f289(l0,l1); if (l5 === undefined) break b1814;
l6 = l5;
l7 = f288(l0,l1); if (l7 === undefined) break b1814;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1814;
l9 = l8;
l10 = f288(l0,l1); if (l10 === undefined) break b1814;
l11 = l10;
l12 = new Bare();
b1815: {
l13 = f281(l0,l1); if (l13 === undefined) break b1815;
l12["destroy_by"] = l13;
}
b1816: {
l14 = f290(l0,l1); if (l14 === undefined) break b1816;
l12["notify_by"] = l14;
}
b1817: {
b1818: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1818;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1818;
l18 = D(l17, "values"); if (l18 === undefined) break b1818;
l15 = merge(l18, l12);
break b1817;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f307(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1814;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1819: {
if (l3 !== undefined) break b1819;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1820: {
if (l3 === undefined) break b1820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1821: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l74,l75,l76,l73,l77,l78,l79,l80,l2;
b1822: {
b1823: {
l3 = undefined;
b1824: {
l4 = f278(l0,l1); if (l4 === undefined) break b1824;
if ((l4 === false)) break b1824;
break b1823;}
l5 = f279(l0,l1); if (l5 === undefined) break b1823;
l6 = l5;
l7 = [];
b1825: {
l8 = f277(l0,l1); if (l8 === undefined) break b1825;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1823;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1826: {
if (l3 !== undefined) break b1826;
l4 = f280(l0,l1); if (l4 === undefined) break b1826;
if ((l4 === false)) break b1826;
l5 = f293(l0,l1); if (l5 === undefined) break b1826;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1826;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1826;
l10 = f294(l0,l1); if (l10 === undefined) break b1826;
l11 = l10;
l12 = b_count(l11); if (l12 === undefined) break b1826;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b1826;
l15 = f278(l0,l1); if (l15 === undefined) break b1826;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1826;
l18 = l17;
l19 = f279(l0,l1); if (l19 === undefined) break b1826;
l20 = l19;
l21 = f277(l0,l1); if (l21 === undefined) break b1826;
l22 = l21;
l23 = f300(l0,l1); if (l23 === undefined) break b1826;
l24 = l23;
l25 = f303(l0,l1); if (l25 === undefined) break b1826;
l26 = l25;
l27 = new O54(l18,l24,l26);
l28 = f25(l0,l1,l20,l22,"not_due",l27); if (l28 === undefined) break b1826;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1827: {
if (l3 !== undefined) break b1827;
b1828: {
l4 = f280(l0,l1); if (l4 === undefined) break b1828;
if ((l4 === false)) break b1828;
break b1827;}
b1829: {
l5 = f273(l0,l1); if (l5 === undefined) break b1829;
if ((l5 === false)) break b1829;
break b1827;}
l6 = f278(l0,l1); if (l6 === undefined) break b1827;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1827;
l9 = l8;
l10 = f279(l0,l1); if (l10 === undefined) break b1827;
l11 = l10;
l12 = f277(l0,l1); if (l12 === undefined) break b1827;
l13 = l12;
l14 = f300(l0,l1); if (l14 === undefined) break b1827;
l15 = l14;
l16 = f303(l0,l1); if (l16 === undefined) break b1827;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O9("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1827;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1830: {
if (l3 !== undefined) break b1830;
l4 = new RegoSet();
b1831: {
l5 = f293(l0,l1); if (l5 === undefined) break b1831;
{
const k1832 = keysOf(l5), v1832 = valuesOf(l5);
for (let n1832 = 0; n1832 < v1832.length; n1832++) {
l6 = k1832 === null ? n1832 : k1832[n1832];
l7 = v1832[n1832];
b1833: {
l8 = l6;
l9 = l7;
l10 = f172(l0,l1,l9); if (l10 === undefined) break b1833;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f294(l0,l1); if (l13 === undefined) break b1830;
l14 = l13;
l15 = f176(l0,l1,l12,l14); if (l15 === undefined) break b1830;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b1834: {
l19 = f304(l0,l1); if (l19 === undefined) break b1834;
{
const k1835 = keysOf(l19), v1835 = valuesOf(l19);
for (let n1835 = 0; n1835 < v1835.length; n1835++) {
l20 = k1835 === null ? n1835 : k1835[n1835];
l21 = v1835[n1835];
b1836: {
l22 = l20;
l23 = l21;
l24 = f15(l0,l1,l23); if (l24 === undefined) break b1836;
l25 = l24;
{
const k1837 = keysOf(l25), v1837 = valuesOf(l25);
for (let n1837 = 0; n1837 < v1837.length; n1837++) {
l26 = k1837 === null ? n1837 : k1837[n1837];
l27 = v1837[n1837];
b1838: {
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
l31 = f306(l0,l1); if (l31 === undefined) break b1830;
l32 = l31;
l33 = b_or(l30,l32); if (l33 === undefined) break b1830;
l34 = l33;
l35 = f293(l0,l1); if (l35 === undefined) break b1830;
l36 = l35;
l37 = f181(l0,l1,l36,l17); if (l37 === undefined) break b1830;
l38 = l37;
l39 = f303(l0,l1); if (l39 === undefined) break b1830;
l40 = l39;
l41 = new RegoSet();
b1839: {
l42 = f304(l0,l1); if (l42 === undefined) break b1839;
{
const k1840 = keysOf(l42), v1840 = valuesOf(l42);
for (let n1840 = 0; n1840 < v1840.length; n1840++) {
l43 = k1840 === null ? n1840 : k1840[n1840];
l44 = v1840[n1840];
b1841: {
l45 = l43;
l46 = l44;
l47 = f84(l0,l1,l46); if (l47 === undefined) break b1841;
l48 = l47;
{
const k1842 = keysOf(l48), v1842 = valuesOf(l48);
for (let n1842 = 0; n1842 < v1842.length; n1842++) {
l49 = k1842 === null ? n1842 : k1842[n1842];
l50 = v1842[n1842];
b1843: {
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
l54 = b_or(l40,l53); if (l54 === undefined) break b1830;
l55 = l54;
l56 = f308(l0,l1); if (l56 === undefined) break b1830;
l57 = l56;
l58 = f309(l0,l1); if (l58 === undefined) break b1830;
l59 = l58;
l60 = b_array_concat(l57,l59); if (l60 === undefined) break b1830;
l61 = l60;
l62 = f279(l0,l1); if (l62 === undefined) break b1830;
l63 = l62;
l64 = f277(l0,l1); if (l64 === undefined) break b1830;
l65 = l64;
l66 = f294(l0,l1); if (l66 === undefined) break b1830;
l67 = l66;
l68 = f300(l0,l1); if (l68 === undefined) break b1830;
l69 = l68;
l70 = new Bare();
b1844: {
l71 = f281(l0,l1); if (l71 === undefined) break b1844;
l70["destroy_by"] = l71;
}
b1845: {
l72 = f290(l0,l1); if (l72 === undefined) break b1845;
l70["notify_by"] = l72;
}
b1846: {
b1847: {
l74 = H(l1) ? l1.hdp : undefined; if (l74 === undefined && (l74 = S(l1, "hdp")) === undefined) break b1847;
l75 = H(l74) ? l74.data_destruction : undefined; if (l75 === undefined && (l75 = S(l74, "data_destruction")) === undefined) break b1847;
l76 = D(l75, "values"); if (l76 === undefined) break b1847;
l73 = merge(l76, l70);
break b1846;
}
l73 = l70;
}
l77 = l73;
l78 = new O21(l34,l67,l69,l38,l77,l55,l61);
l79 = f25(l0,l1,l63,l65,l17,l78); if (l79 === undefined) break b1830;
l80 = l79;
if (l3 === undefined) l3 = l80; else if (!Q(l3, l80)) conflict();
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
function f310(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1850: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1850;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1850;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1851: {
if (l3 === undefined) break b1851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1852: {
return l2;
}
}
function f311(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1853: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1853;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1853;
l6 = l5;
l7 = f311(l0,l1); if (l7 === undefined) break b1853;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1853;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1853;
l10 = D(l9, l6); if (l10 === undefined) break b1853;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1854: {
if (l3 === undefined) break b1854;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1855: {
return l2;
}
}
function f312(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function f313(l0,l1) {
let l3,l2;
b1856: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1857: {
if (l3 === undefined) break b1857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1858: {
return l2;
}
}
function g314(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1859: {
l2 = new RegoSet();
}
b1860: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1861 = keysOf(l5), v1861 = valuesOf(l5);
for (let n1861 = 0; n1861 < v1861.length; n1861++) {
l6 = k1861 === null ? n1861 : k1861[n1861];
l7 = v1861[n1861];
b1862: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1862;
l11 = D(l10, l9); if (l11 === undefined) break b1862;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1862;
if ((l13 === false)) break b1862;
l2.add(l9);
}
}
}
}
b1863: {
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
let l3,l4,l2;
b1864: {
l3 = undefined;
l4 = new O55("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1865: {
if (l3 === undefined) break b1865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1866: {
return l2;
}
}
function f315(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1867: {
l2 = new RegoSet();
}
b1868: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1868;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1868;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1868;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1868;
l10 = f312(l0,l1); if (l10 === undefined) break b1868;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1868;
l13 = l12;
l2.add(l13);
}
b1869: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1869;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1869;
{
const k1870 = keysOf(l5), v1870 = valuesOf(l5);
for (let n1870 = 0; n1870 < v1870.length; n1870++) {
l6 = k1870 === null ? n1870 : k1870[n1870];
l7 = v1870[n1870];
b1871: {
l8 = l6;
l9 = l7;
l10 = f314(l0,l1); if (l10 === undefined) break b1871;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1871;
if ((l12 === false)) break b1871;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1871;
l14 = D(l13, l9); if (l14 === undefined) break b1871;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1871;
if ((l16 === false)) break b1871;
l17 = f315(l0,l1); if (l17 === undefined) break b1871;
l18 = D(l17, l9); if (l18 === undefined) break b1871;
l19 = l18;
l20 = f312(l0,l1); if (l20 === undefined) break b1871;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b1871;
l23 = l22;
l2.add(l23);
}
}
}
}
b1872: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1873: {
l2 = new RegoSet();
}
b1874: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1874;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1874;
{
const k1875 = keysOf(l5), v1875 = valuesOf(l5);
for (let n1875 = 0; n1875 < v1875.length; n1875++) {
l6 = k1875 === null ? n1875 : k1875[n1875];
l7 = v1875[n1875];
b1876: {
l8 = l6;
l9 = l7;
l10 = f314(l0,l1); if (l10 === undefined) break b1876;
l11 = l10;
b1877: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1877;
if ((l12 === false)) break b1877;
break b1876;}
l13 = new O9(l9);
l2.add(l13);
}
}
}
}
b1878: {
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
function f318(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1879: {
b1880: {
l4 = undefined;
l5 = l3;
l6 = f314(l0,l1); if (l6 === undefined) break b1880;
l7 = l6;
b1881: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1881;
if ((l8 === false)) break b1881;
break b1880;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1882: {
if (l4 !== undefined) break b1882;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1882;
l7 = D(l6, l5); if (l7 === undefined) break b1882;
if (!(l7 === true)) break b1882;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1883: {
if (l4 !== undefined) break b1883;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1884: {
if (l4 === undefined) break b1884;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1885: {
return l2;
}
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1886: {
b1887: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1887;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1887;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1887;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1887;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1888: {
if (l3 !== undefined) break b1888;
l4 = [];
b1889: {
l5 = f312(l0,l1); if (l5 === undefined) break b1889;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1889;
{
const k1890 = keysOf(l6), v1890 = valuesOf(l6);
for (let n1890 = 0; n1890 < v1890.length; n1890++) {
l7 = k1890 === null ? n1890 : k1890[n1890];
l8 = v1890[n1890];
b1891: {
l9 = l7;
l10 = l8;
l11 = f318(l0,l1,l10); if (l11 === undefined) break b1891;
l12 = l11;
l13 = f315(l0,l1); if (l13 === undefined) break b1891;
l14 = D(l13, l10); if (l14 === undefined) break b1891;
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
b1892: {
if (l3 === undefined) break b1892;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1893: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1894: {
b1895: {
l3 = undefined;
b1896: {
l4 = f312(l0,l1); if (l4 === undefined) break b1896;
if ((l4 === false)) break b1896;
break b1895;}
l5 = f313(l0,l1); if (l5 === undefined) break b1895;
l6 = l5;
l7 = [];
b1897: {
l8 = f311(l0,l1); if (l8 === undefined) break b1897;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1895;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1898: {
if (l3 !== undefined) break b1898;
l4 = f316(l0,l1); if (l4 === undefined) break b1898;
l5 = l4;
l6 = f317(l0,l1); if (l6 === undefined) break b1898;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b1898;
l9 = l8;
l10 = f312(l0,l1); if (l10 === undefined) break b1898;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1898;
l13 = l12;
l14 = f313(l0,l1); if (l14 === undefined) break b1898;
l15 = l14;
l16 = f311(l0,l1); if (l16 === undefined) break b1898;
l17 = l16;
l18 = [];
b1899: {
l19 = f86(l0,l1,"checks"); if (l19 === undefined) break b1899;
if ((l19 === false)) break b1899;
l20 = f319(l0,l1); if (l20 === undefined) break b1899;
{
const k1900 = keysOf(l20), v1900 = valuesOf(l20);
for (let n1900 = 0; n1900 < v1900.length; n1900++) {
l21 = k1900 === null ? n1900 : k1900[n1900];
l22 = v1900[n1900];
b1901: {
l23 = l21;
if (!Array.isArray(l22)) break b1901;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1901;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1901;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1901;
l29 = l27;
l30 = f312(l0,l1); if (l30 === undefined) break b1901;
l31 = l30;
l32 = f125(l0,l1,l28,l31,l29); if (l32 === undefined) break b1901;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f317(l0,l1); if (l35 === undefined) break b1898;
l36 = l35;
l37 = [];
b1902: {
l38 = f316(l0,l1); if (l38 === undefined) break b1902;
l39 = l38;
l40 = f317(l0,l1); if (l40 === undefined) break b1902;
l41 = l40;
l42 = f115(l0,l1,l39,l41); if (l42 === undefined) break b1902;
l43 = l42;
if (!(l43 === "permit")) break b1902;
l44 = f312(l0,l1); if (l44 === undefined) break b1902;
l45 = l44;
l46 = f70(l0,l1,l45); if (l46 === undefined) break b1902;
l47 = l46;
{
const k1903 = keysOf(l47), v1903 = valuesOf(l47);
for (let n1903 = 0; n1903 < v1903.length; n1903++) {
l48 = k1903 === null ? n1903 : k1903[n1903];
l49 = v1903[n1903];
b1904: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f316(l0,l1); if (l53 === undefined) break b1898;
l54 = l53;
l55 = new O56(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1898;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1905: {
if (l3 === undefined) break b1905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1906: {
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
let l3,l4,l5,l6,l7,l2;
b1907: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1907;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1907;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1908: {
if (l3 === undefined) break b1908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1909: {
return l2;
}
}
function f321(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1910: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1910;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1910;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1910;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1910;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1911: {
if (l3 === undefined) break b1911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1912: {
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
function f323(l0,l1) {
let l3,l2;
b1913: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1914: {
if (l3 === undefined) break b1914;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1915: {
return l2;
}
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1916: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1916;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1916;
if ((l5 === false)) break b1916;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1916;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1916;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1916;
if ((l9 === false)) break b1916;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1917: {
if (l3 === undefined) break b1917;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1918: {
return l2;
}
}
function f324(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1919: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1919;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1919;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1919;
if ((l7 === false)) break b1919;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1919;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1919;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1920: {
if (l3 === undefined) break b1920;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1921: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1922: {
b1923: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1923;
if ((l4 === false)) break b1923;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1923;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1923;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1924: {
if (l3 !== undefined) break b1924;
l4 = f325(l0,l1); if (l4 === undefined) break b1924;
l5 = l4;
l6 = f322(l0,l1); if (l6 === undefined) break b1924;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1924;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1924;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
function f326(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1927: {
b1928: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1928;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1928;
if ((l5 === false)) break b1928;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1928;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1928;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1928;
if ((l9 === false)) break b1928;
l10 = f326(l0,l1); if (l10 === undefined) break b1928;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1928;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1928;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1928;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1929: {
if (l3 !== undefined) break b1929;
l4 = f326(l0,l1); if (l4 === undefined) break b1929;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1930: {
if (l3 === undefined) break b1930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1931: {
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
let l3,l4,l5,l6,l7,l8,l2;
b1932: {
l3 = undefined;
l4 = f327(l0,l1); if (l4 === undefined) break b1932;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1932;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1932;
if ((l8 === false)) break b1932;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1933: {
if (l3 === undefined) break b1933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1934: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1935: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1935;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1935;
if ((l5 === false)) break b1935;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1935;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1935;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1935;
if ((l9 === false)) break b1935;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1935;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1935;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1935;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1935;
if ((l15 === false)) break b1935;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1936: {
if (l3 === undefined) break b1936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1937: {
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
let l2,l3,l4,l5,l6,l7,l8;
b1938: {
l2 = new RegoSet();
}
b1939: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1939;
if ((l4 === false)) break b1939;
l5 = f322(l0,l1); if (l5 === undefined) break b1939;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1939;
l8 = l7;
l2.add(l8);
}
b1940: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1940;
if ((l4 === false)) break b1940;
l5 = f322(l0,l1); if (l5 === undefined) break b1940;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1940;
l8 = l7;
l2.add(l8);
}
b1941: {
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
let l2,l3,l4,l5,l6,l7,l8;
b1942: {
l2 = new RegoSet();
}
b1943: {
l3 = undefined;
b1944: {
l4 = f325(l0,l1); if (l4 === undefined) break b1944;
if ((l4 === false)) break b1944;
break b1943;}
b1945: {
l5 = f328(l0,l1); if (l5 === undefined) break b1945;
if ((l5 === false)) break b1945;
break b1943;}
l6 = new O9("acquired_on");
l2.add(l6);
}
b1946: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1946;
l5 = H(l4) ? l4.within : undefined; if (l5 === undefined && (l5 = S(l4, "within")) === undefined) break b1946;
if (!(l5 === "unset")) break b1946;
b1947: {
l6 = f324(l0,l1); if (l6 === undefined) break b1947;
if ((l6 === false)) break b1947;
break b1946;}
b1948: {
l7 = f329(l0,l1); if (l7 === undefined) break b1948;
if ((l7 === false)) break b1948;
break b1946;}
l8 = new O8("data_use.raw.within");
l2.add(l8);
}
b1949: {
return l2;
}
}
function f331(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l3,l4,l5,l2;
b1950: {
l3 = undefined;
l4 = f327(l0,l1); if (l4 === undefined) break b1950;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1951: {
if (l3 === undefined) break b1951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1952: {
return l2;
}
}
function f332(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1953: {
b1954: {
l3 = undefined;
b1955: {
l4 = f324(l0,l1); if (l4 === undefined) break b1955;
if ((l4 === false)) break b1955;
break b1954;}
l5 = f322(l0,l1); if (l5 === undefined) break b1954;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b1954;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1956: {
if (l3 !== undefined) break b1956;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1957: {
if (l3 === undefined) break b1957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1958: {
return l2;
}
}
function f333(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b1959: {
b1960: {
l3 = undefined;
b1961: {
l4 = f324(l0,l1); if (l4 === undefined) break b1961;
if ((l4 === false)) break b1961;
break b1960;}
l5 = f325(l0,l1); if (l5 === undefined) break b1960;
l6 = l5;
l7 = f322(l0,l1); if (l7 === undefined) break b1960;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1960;
l9 = l8;
l10 = f322(l0,l1); if (l10 === undefined) break b1960;
l11 = l10;
l12 = new Bare();
b1962: {
l13 = f332(l0,l1); if (l13 === undefined) break b1962;
l12["use_until"] = l13;
}
b1963: {
b1964: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1964;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1964;
l17 = D(l16, "values"); if (l17 === undefined) break b1964;
l14 = merge(l17, l12);
break b1963;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f307(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1960;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1965: {
if (l3 !== undefined) break b1965;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1966: {
if (l3 === undefined) break b1966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1967: {
return l2;
}
}
function f334(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b1968: {
b1969: {
l3 = undefined;
b1970: {
l4 = f322(l0,l1); if (l4 === undefined) break b1970;
if ((l4 === false)) break b1970;
break b1969;}
l5 = f323(l0,l1); if (l5 === undefined) break b1969;
l6 = l5;
l7 = [];
b1971: {
l8 = f321(l0,l1); if (l8 === undefined) break b1971;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1969;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1972: {
if (l3 !== undefined) break b1972;
l4 = f330(l0,l1); if (l4 === undefined) break b1972;
l5 = l4;
l6 = f331(l0,l1); if (l6 === undefined) break b1972;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b1972;
l9 = l8;
l10 = f322(l0,l1); if (l10 === undefined) break b1972;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1972;
l13 = l12;
l14 = f322(l0,l1); if (l14 === undefined) break b1972;
l15 = l14;
l16 = f330(l0,l1); if (l16 === undefined) break b1972;
l17 = l16;
l18 = f331(l0,l1); if (l18 === undefined) break b1972;
l19 = l18;
l20 = ["use_period_over"];
l21 = f224(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b1972;
l22 = l21;
l23 = f323(l0,l1); if (l23 === undefined) break b1972;
l24 = l23;
l25 = f321(l0,l1); if (l25 === undefined) break b1972;
l26 = l25;
l27 = f331(l0,l1); if (l27 === undefined) break b1972;
l28 = l27;
l29 = [];
b1973: {
l30 = f330(l0,l1); if (l30 === undefined) break b1973;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b1973;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b1973;
if ((l35 === false)) break b1973;
l36 = f322(l0,l1); if (l36 === undefined) break b1973;
l37 = l36;
l38 = f70(l0,l1,l37); if (l38 === undefined) break b1973;
l39 = l38;
{
const k1974 = keysOf(l39), v1974 = valuesOf(l39);
for (let n1974 = 0; n1974 < v1974.length; n1974++) {
l40 = k1974 === null ? n1974 : k1974[n1974];
l41 = v1974[n1974];
b1975: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f330(l0,l1); if (l45 === undefined) break b1972;
l46 = l45;
l47 = new Bare();
b1976: {
l48 = f332(l0,l1); if (l48 === undefined) break b1976;
l47["use_until"] = l48;
}
b1977: {
b1978: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1978;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b1978;
l52 = D(l51, "values"); if (l52 === undefined) break b1978;
l49 = merge(l52, l47);
break b1977;
}
l49 = l47;
}
l53 = l49;
l54 = f333(l0,l1); if (l54 === undefined) break b1972;
l55 = l54;
l56 = f334(l0,l1); if (l56 === undefined) break b1972;
l57 = l56;
l58 = new O57(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b1972;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b1979: {
if (l3 === undefined) break b1979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1980: {
return l2;
}
}
function f335(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1981: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1981;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1981;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1982: {
if (l3 === undefined) break b1982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1983: {
return l2;
}
}
function f336(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1984: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1984;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1984;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1984;
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
function f337(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f338(l0,l1) {
let l3,l2;
b1987: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1988: {
if (l3 === undefined) break b1988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1989: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1990: {
l3 = undefined;
l4 = [];
b1991: {
l5 = f337(l0,l1); if (l5 === undefined) break b1991;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1991;
{
const k1992 = keysOf(l6), v1992 = valuesOf(l6);
for (let n1992 = 0; n1992 < v1992.length; n1992++) {
l7 = k1992 === null ? n1992 : k1992[n1992];
l8 = v1992[n1992];
b1993: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1993;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1993;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1993;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1993;
if (!Q(l11, l14)) break b1993;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1993;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1993;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1993;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1993;
if (!Q(l15, l18)) break b1993;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1993;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1993;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1993;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1993;
if (!Q(l19, l22)) break b1993;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1994: {
if (l3 === undefined) break b1994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1995: {
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b1996: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1996;
{
const k1997 = keysOf(l4), v1997 = valuesOf(l4);
for (let n1997 = 0; n1997 < v1997.length; n1997++) {
l5 = k1997 === null ? n1997 : k1997[n1997];
l6 = v1997[n1997];
b1998: {
l7 = l5;
l8 = l6;
b1999: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1999;
if ((l9 === false)) break b1999;
break b1998;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2000: {
if (l3 === undefined) break b2000;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2001: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2002: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2002;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b2002;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b2002;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2002;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b2002;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b2002;
if (!Q(l6, l9)) break b2002;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b2002;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b2002;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b2002;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b2002;
if ((l14 === false)) break b2002;
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
function f341(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b2005: {
l2 = new RegoSet();
}
b2006: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b2006;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2006;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2006;
l9 = f337(l0,l1); if (l9 === undefined) break b2006;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b2006;
l12 = l11;
l2.add(l12);
}
b2007: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b2007;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2007;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2007;
if ((l9 === false)) break b2007;
b2008: {
l10 = f340(l0,l1); if (l10 === undefined) break b2008;
if ((l10 === false)) break b2008;
break b2007;}
b2009: {
l11 = f341(l0,l1); if (l11 === undefined) break b2009;
if ((l11 === false)) break b2009;
break b2007;}
l12 = f337(l0,l1); if (l12 === undefined) break b2007;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b2007;
l15 = l14;
l2.add(l15);
}
b2010: {
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
let l3,l4,l5,l6,l7,l8,l2;
b2011: {
b2012: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b2012;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2012;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b2012;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2013: {
if (l3 !== undefined) break b2013;
l4 = f340(l0,l1); if (l4 === undefined) break b2013;
if ((l4 === false)) break b2013;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2014: {
if (l3 !== undefined) break b2014;
l4 = f341(l0,l1); if (l4 === undefined) break b2014;
if ((l4 === false)) break b2014;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2015: {
if (l3 !== undefined) break b2015;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2016: {
if (l3 === undefined) break b2016;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2017: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b2018: {
b2019: {
l3 = undefined;
b2020: {
l4 = f337(l0,l1); if (l4 === undefined) break b2020;
if ((l4 === false)) break b2020;
break b2019;}
l5 = f338(l0,l1); if (l5 === undefined) break b2019;
l6 = l5;
l7 = [];
b2021: {
l8 = f336(l0,l1); if (l8 === undefined) break b2021;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2019;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2022: {
if (l3 !== undefined) break b2022;
l4 = f342(l0,l1); if (l4 === undefined) break b2022;
l5 = l4;
l6 = new RegoSet();
l7 = f115(l0,l1,l5,l6); if (l7 === undefined) break b2022;
l8 = l7;
l9 = f337(l0,l1); if (l9 === undefined) break b2022;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2022;
l12 = l11;
l13 = f337(l0,l1); if (l13 === undefined) break b2022;
l14 = l13;
l15 = f342(l0,l1); if (l15 === undefined) break b2022;
l16 = l15;
l17 = ["grant_not_allowed"];
l18 = new RegoSet();
l19 = f224(l0,l1,l17,l14,l16,l18); if (l19 === undefined) break b2022;
l20 = l19;
l21 = [];
b2023: {
l22 = f86(l0,l1,"checks"); if (l22 === undefined) break b2023;
if ((l22 === false)) break b2023;
l23 = f337(l0,l1); if (l23 === undefined) break b2023;
l24 = l23;
l25 = f343(l0,l1); if (l25 === undefined) break b2023;
l26 = l25;
l27 = f125(l0,l1,"unit_of_another",l24,l26); if (l27 === undefined) break b2023;
l28 = l27;
l21.push(l28);
}
l29 = l21;
l30 = b_array_concat(l20,l29); if (l30 === undefined) break b2022;
l31 = l30;
l32 = f338(l0,l1); if (l32 === undefined) break b2022;
l33 = l32;
l34 = f336(l0,l1); if (l34 === undefined) break b2022;
l35 = l34;
l36 = [];
b2024: {
l37 = f342(l0,l1); if (l37 === undefined) break b2024;
l38 = l37;
l39 = b_count(l38); if (l39 === undefined) break b2024;
l40 = l39;
l41 = 0;
if (!Q(l40, l41)) break b2024;
l42 = f337(l0,l1); if (l42 === undefined) break b2024;
l43 = l42;
l44 = f70(l0,l1,l43); if (l44 === undefined) break b2024;
l45 = l44;
{
const k2025 = keysOf(l45), v2025 = valuesOf(l45);
for (let n2025 = 0; n2025 < v2025.length; n2025++) {
l46 = k2025 === null ? n2025 : k2025[n2025];
l47 = v2025[n2025];
b2026: {
l48 = l46;
l49 = l47;
l36.push(l49);
}
}
}
}
l50 = l36;
l51 = f342(l0,l1); if (l51 === undefined) break b2022;
l52 = l51;
l53 = new O58(l12,l31,l50,l52);
l54 = f25(l0,l1,l33,l35,l8,l53); if (l54 === undefined) break b2022;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
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
function f344(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
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
function f345(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2032: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b2032;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2032;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2032;
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
function f346(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f347(l0,l1) {
let l3,l2;
b2035: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2036: {
if (l3 === undefined) break b2036;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2037: {
return l2;
}
}
function g348(l0,l1) {
let l3,l4,l2;
b2038: {
l3 = undefined;
l4 = new O47("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2039: {
if (l3 === undefined) break b2039;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2040: {
return l2;
}
}
function f348(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2041: {
b2042: {
l3 = undefined;
b2043: {
l4 = f346(l0,l1); if (l4 === undefined) break b2043;
if ((l4 === false)) break b2043;
break b2042;}
l5 = f347(l0,l1); if (l5 === undefined) break b2042;
l6 = l5;
l7 = [];
b2044: {
l8 = f345(l0,l1); if (l8 === undefined) break b2044;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2042;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2045: {
if (l3 !== undefined) break b2045;
l4 = f348(l0,l1); if (l4 === undefined) break b2045;
l5 = l4;
l6 = f345(l0,l1); if (l6 === undefined) break b2045;
l7 = l6;
l8 = f346(l0,l1); if (l8 === undefined) break b2045;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b2045;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2046: {
if (l3 === undefined) break b2046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2047: {
return l2;
}
}
function f349(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2048: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2048;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2048;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2049: {
if (l3 === undefined) break b2049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2050: {
return l2;
}
}
function f350(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2051: {
l3 = undefined;
l4 = f350(l0,l1); if (l4 === undefined) break b2051;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2051;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2051;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2052: {
if (l3 === undefined) break b2052;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2053: {
return l2;
}
}
function f351(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f352(l0,l1) {
let l3,l2;
b2054: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2055: {
if (l3 === undefined) break b2055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2056: {
return l2;
}
}
function g353(l0,l1) {
let l3,l4,l5,l2;
b2057: {
l3 = undefined;
l4 = new Bare();
l5 = new O59("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
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
function f353(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2060: {
b2061: {
l3 = undefined;
b2062: {
l4 = f351(l0,l1); if (l4 === undefined) break b2062;
if ((l4 === false)) break b2062;
break b2061;}
l5 = f352(l0,l1); if (l5 === undefined) break b2061;
l6 = l5;
l7 = [];
b2063: {
l8 = f350(l0,l1); if (l8 === undefined) break b2063;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2061;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2064: {
if (l3 !== undefined) break b2064;
l4 = f353(l0,l1); if (l4 === undefined) break b2064;
l5 = l4;
l6 = f350(l0,l1); if (l6 === undefined) break b2064;
l7 = l6;
l8 = f351(l0,l1); if (l8 === undefined) break b2064;
l9 = l8;
l10 = f147(l0,l1,l5,l7,l9); if (l10 === undefined) break b2064;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2065: {
if (l3 === undefined) break b2065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2066: {
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
let l3,l4,l5,l6,l7,l2;
b2067: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2067;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2067;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2068: {
if (l3 === undefined) break b2068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2069: {
return l2;
}
}
function f355(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2070: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2070;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2070;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2070;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2071: {
if (l3 === undefined) break b2071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2072: {
return l2;
}
}
function f356(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f357(l0,l1) {
let l3,l2;
b2073: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2074: {
if (l3 === undefined) break b2074;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2075: {
return l2;
}
}
function g358(l0,l1) {
let l3,l4,l2;
b2076: {
l3 = undefined;
l4 = new O11("audit_due","audit_missed");
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
function f358(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2079: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2079;
l5 = l4;
l6 = f357(l0,l1); if (l6 === undefined) break b2079;
l7 = l6;
l8 = new O60(l5,l7,"internal_audit");
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2080: {
if (l3 === undefined) break b2080;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2081: {
return l2;
}
}
function f359(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2082: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b2082;
l5 = l4;
l6 = f138(l0,l1); if (l6 === undefined) break b2082;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2082;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2083: {
if (l3 === undefined) break b2083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2084: {
return l2;
}
}
function f360(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2085: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2085;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2085;
l6 = l5;
l7 = f360(l0,l1); if (l7 === undefined) break b2085;
l8 = l7;
l9 = f355(l0,l1); if (l9 === undefined) break b2085;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2085;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2085;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2085;
l13 = l12;
l14 = f36(l0,l1,l6,l8,l13); if (l14 === undefined) break b2085;
l15 = l14;
l16 = f356(l0,l1); if (l16 === undefined) break b2085;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2085;
l18 = l17;
l19 = f35(l0,l1,l18,l15); if (l19 === undefined) break b2085;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2086: {
if (l3 === undefined) break b2086;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2087: {
return l2;
}
}
function f361(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2088: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2088;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2088;
if ((l5 === false)) break b2088;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2088;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2088;
if (!(l7 === false)) break b2088;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2088;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2088;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2088;
if ((l11 === false)) break b2088;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2089: {
if (l3 === undefined) break b2089;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2090: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2091: {
b2092: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2092;
l5 = l4;
l6 = f360(l0,l1); if (l6 === undefined) break b2092;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2092;
if ((l8 === false)) break b2092;
l9 = f356(l0,l1); if (l9 === undefined) break b2092;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2092;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2092;
l13 = l12;
l14 = f35(l0,l1,l11,l13); if (l14 === undefined) break b2092;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2093: {
if (l3 !== undefined) break b2093;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2093;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2093;
l6 = null;
if (!Q(l5, l6)) break b2093;
l7 = f361(l0,l1); if (l7 === undefined) break b2093;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2094: {
if (l3 !== undefined) break b2094;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2094;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2094;
l6 = l5;
l7 = f187(l0,l1,l6); if (l7 === undefined) break b2094;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2094;
l10 = l9;
l11 = f361(l0,l1); if (l11 === undefined) break b2094;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2094;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2094;
if ((l14 === false)) break b2094;
l15 = f361(l0,l1); if (l15 === undefined) break b2094;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2095: {
if (l3 !== undefined) break b2095;
l4 = f362(l0,l1); if (l4 === undefined) break b2095;
if ((l4 === false)) break b2095;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2095;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2095;
l7 = l6;
l8 = f187(l0,l1,l7); if (l8 === undefined) break b2095;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2096: {
if (l3 !== undefined) break b2096;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2096;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2096;
l6 = l5;
l7 = f187(l0,l1,l6); if (l7 === undefined) break b2096;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2096;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2096;
l13 = l12;
l14 = f356(l0,l1); if (l14 === undefined) break b2096;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2096;
l16 = l15;
l17 = f35(l0,l1,l16,l13); if (l17 === undefined) break b2096;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2097: {
if (l3 === undefined) break b2097;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2098: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2099: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2099;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2099;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2099;
l7 = l6;
l8 = f363(l0,l1); if (l8 === undefined) break b2099;
l9 = l8;
l10 = f196(l0,l1,l7,l9); if (l10 === undefined) break b2099;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2100: {
if (l3 === undefined) break b2100;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2101: {
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
function f365(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2102: {
b2103: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2103;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2103;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2103;
if ((l10 === false)) break b2103;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2104: {
if (l4 !== undefined) break b2104;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2104;
l7 = l6;
l8 = f364(l0,l1); if (l8 === undefined) break b2104;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2104;
if ((l10 === false)) break b2104;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2105: {
if (l4 !== undefined) break b2105;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2106: {
if (l4 === undefined) break b2106;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2107: {
return l2;
}
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2108: {
b2109: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b2109;
if ((l4 === false)) break b2109;
l5 = f356(l0,l1); if (l5 === undefined) break b2109;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2109;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2109;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2110: {
if (l3 !== undefined) break b2110;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2111: {
if (l3 === undefined) break b2111;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2112: {
return l2;
}
}
function f366(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2113: {
b2114: {
l3 = undefined;
b2115: {
l4 = f356(l0,l1); if (l4 === undefined) break b2115;
if ((l4 === false)) break b2115;
break b2114;}
l5 = f357(l0,l1); if (l5 === undefined) break b2114;
l6 = l5;
l7 = [];
b2116: {
l8 = f355(l0,l1); if (l8 === undefined) break b2116;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2114;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2117: {
if (l3 !== undefined) break b2117;
b2118: {
l4 = f356(l0,l1); if (l4 === undefined) break b2118;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2118;
if ((l5 === false)) break b2118;
break b2117;}
l6 = f359(l0,l1); if (l6 === undefined) break b2117;
l7 = l6;
l8 = f355(l0,l1); if (l8 === undefined) break b2117;
l9 = l8;
l10 = f356(l0,l1); if (l10 === undefined) break b2117;
l11 = l10;
l12 = f147(l0,l1,l7,l9,l11); if (l12 === undefined) break b2117;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2119: {
if (l3 !== undefined) break b2119;
l4 = f356(l0,l1); if (l4 === undefined) break b2119;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2119;
if (!(l5 === "unset")) break b2119;
l6 = f359(l0,l1); if (l6 === undefined) break b2119;
l7 = l6;
l8 = f355(l0,l1); if (l8 === undefined) break b2119;
l9 = l8;
l10 = f356(l0,l1); if (l10 === undefined) break b2119;
l11 = l10;
l12 = f137(l0,l1,l7,l9,l11,"interval"); if (l12 === undefined) break b2119;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2120: {
if (l3 !== undefined) break b2120;
b2121: {
l4 = f363(l0,l1); if (l4 === undefined) break b2121;
if ((l4 === false)) break b2121;
break b2120;}
l5 = f356(l0,l1); if (l5 === undefined) break b2120;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2120;
l8 = l7;
l9 = f357(l0,l1); if (l9 === undefined) break b2120;
l10 = l9;
l11 = f355(l0,l1); if (l11 === undefined) break b2120;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O9("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2120;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2122: {
if (l3 !== undefined) break b2122;
b2123: {
l4 = f364(l0,l1); if (l4 === undefined) break b2123;
if ((l4 === false)) break b2123;
break b2122;}
l5 = f356(l0,l1); if (l5 === undefined) break b2122;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2122;
l8 = l7;
l9 = f363(l0,l1); if (l9 === undefined) break b2122;
l10 = l9;
l11 = f189(l0,l1,l10); if (l11 === undefined) break b2122;
l12 = l11;
l13 = ["audit_report",l12];
l14 = b_concat(".",l13); if (l14 === undefined) break b2122;
l15 = l14;
l16 = f357(l0,l1); if (l16 === undefined) break b2122;
l17 = l16;
l18 = f355(l0,l1); if (l18 === undefined) break b2122;
l19 = l18;
l20 = f363(l0,l1); if (l20 === undefined) break b2122;
l21 = H(l20) ? l20.name : undefined; if (l21 === undefined && (l21 = S(l20, "name")) === undefined) break b2122;
l22 = l21;
l23 = new O3(l8);
l24 = new RegoSet();
l25 = new O8(l15);
l24.add(l25);
l23["missing"] = l24;
l26 = new O17(l22);
l23["values"] = l26;
l27 = f25(l0,l1,l17,l19,"indeterminate",l23); if (l27 === undefined) break b2122;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2124: {
if (l3 !== undefined) break b2124;
l4 = f363(l0,l1); if (l4 === undefined) break b2124;
l5 = l4;
l6 = f365(l0,l1,l5); if (l6 === undefined) break b2124;
l7 = l6;
l8 = l7;
l9 = [];
b2125: {
l10 = f86(l0,l1,"working"); if (l10 === undefined) break b2125;
if ((l10 === false)) break b2125;
l11 = f360(l0,l1); if (l11 === undefined) break b2125;
l12 = l11;
l13 = f356(l0,l1); if (l13 === undefined) break b2125;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2125;
l15 = l14;
l16 = f356(l0,l1); if (l16 === undefined) break b2125;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2125;
l18 = l17;
l19 = f363(l0,l1); if (l19 === undefined) break b2125;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2125;
l21 = l20;
l22 = f355(l0,l1); if (l22 === undefined) break b2125;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2125;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2125;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2125;
l26 = l25;
l27 = f364(l0,l1); if (l27 === undefined) break b2125;
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
const k2126 = keysOf(l34), v2126 = valuesOf(l34);
for (let n2126 = 0; n2126 < v2126.length; n2126++) {
l35 = k2126 === null ? n2126 : k2126[n2126];
l36 = v2126[n2126];
b2127: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f356(l0,l1); if (l40 === undefined) break b2124;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2124;
l43 = l42;
l44 = f355(l0,l1); if (l44 === undefined) break b2124;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2124;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2124;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2124;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2124;
l51 = l50;
l52 = f363(l0,l1); if (l52 === undefined) break b2124;
l53 = l52;
l54 = f360(l0,l1); if (l54 === undefined) break b2124;
l55 = l54;
l56 = f140(l0,l1,l53,l55); if (l56 === undefined) break b2124;
l57 = l56;
l58 = f355(l0,l1); if (l58 === undefined) break b2124;
l59 = l58;
l60 = f356(l0,l1); if (l60 === undefined) break b2124;
l61 = l60;
l62 = f144(l0,l1,l59,l61,l57); if (l62 === undefined) break b2124;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2124;
l65 = l64;
l66 = f366(l0,l1); if (l66 === undefined) break b2124;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2124;
l69 = l68;
l70 = f357(l0,l1); if (l70 === undefined) break b2124;
l71 = l70;
l72 = f355(l0,l1); if (l72 === undefined) break b2124;
l73 = l72;
l74 = [];
b2128: {
l75 = f358(l0,l1); if (l75 === undefined) break b2128;
l76 = D(l75, l8); if (l76 === undefined) break b2128;
if ((l76 === false)) break b2128;
l77 = f356(l0,l1); if (l77 === undefined) break b2128;
l78 = l77;
l79 = f70(l0,l1,l78); if (l79 === undefined) break b2128;
l80 = l79;
{
const k2129 = keysOf(l80), v2129 = valuesOf(l80);
for (let n2129 = 0; n2129 < v2129.length; n2129++) {
l81 = k2129 === null ? n2129 : k2129[n2129];
l82 = v2129[n2129];
b2130: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2131: {
l87 = f358(l0,l1); if (l87 === undefined) break b2131;
l88 = D(l87, l8); if (l88 === undefined) break b2131;
l89 = l88;
l90 = f356(l0,l1); if (l90 === undefined) break b2131;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2131;
l93 = l92;
l94 = f363(l0,l1); if (l94 === undefined) break b2131;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2131;
l96 = l95;
l97 = new O17(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2131;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f364(l0,l1); if (l101 === undefined) break b2124;
l102 = l101;
l103 = f363(l0,l1); if (l103 === undefined) break b2124;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2124;
l105 = l104;
l106 = new RegoSet();
b2132: {
l107 = f362(l0,l1); if (l107 === undefined) break b2132;
if ((l107 === false)) break b2132;
l108 = f356(l0,l1); if (l108 === undefined) break b2132;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2132;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2132;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O61(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2124;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
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
function f367(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
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
function f368(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2138: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2138;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2138;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2138;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2138;
if (!(l7 === "ip_address")) break b2138;
l8 = f368(l0,l1); if (l8 === undefined) break b2138;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2138;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2138;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2140: {
return l2;
}
}
function f369(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f370(l0,l1) {
let l3,l2;
b2141: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2143: {
return l2;
}
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2144: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2144;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2144;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2145: {
if (l3 === undefined) break b2145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2146: {
return l2;
}
}
function f371(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2147: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2147;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2147;
l8 = l7;
l9 = f371(l0,l1); if (l9 === undefined) break b2147;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b2147;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2148: {
if (l3 === undefined) break b2148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2149: {
return l2;
}
}
function f372(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2150: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2150;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2150;
l7 = l6;
l8 = f368(l0,l1); if (l8 === undefined) break b2150;
l9 = l8;
l10 = f369(l0,l1); if (l10 === undefined) break b2150;
l11 = l10;
l12 = f138(l0,l1); if (l12 === undefined) break b2150;
l13 = l12;
l14 = f141(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2150;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2151: {
if (l3 === undefined) break b2151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2152: {
return l2;
}
}
function f373(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2153: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2153;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2153;
if ((l5 === false)) break b2153;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2153;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2153;
if (!(l7 === true)) break b2153;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2154: {
if (l3 === undefined) break b2154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2155: {
return l2;
}
}
function f374(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2156: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2156;
l5 = l4;
l6 = f371(l0,l1); if (l6 === undefined) break b2156;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b2156;
l9 = l8;
l10 = new RegoSet();
b2157: {
l11 = f373(l0,l1); if (l11 === undefined) break b2157;
l12 = H(l11) ? l11.status : undefined; if (l12 === undefined && (l12 = S(l11, "status")) === undefined) break b2157;
l13 = l12;
l10.add(l13);
}
l14 = l10;
l15 = b_or(l14,l9); if (l15 === undefined) break b2156;
l16 = l15;
l17 = new RegoSet();
b2158: {
l18 = f374(l0,l1); if (l18 === undefined) break b2158;
if ((l18 === false)) break b2158;
l17.add("due");
}
l19 = l17;
l20 = b_or(l16,l19); if (l20 === undefined) break b2156;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2159: {
if (l3 === undefined) break b2159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2160: {
return l2;
}
}
function f375(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2161: {
l2 = new RegoSet();
}
b2162: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2162;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2162;
if (!(l5 === "unknown")) break b2162;
l6 = new O9("last_done_on");
l2.add(l6);
}
b2163: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2163;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2163;
if (!(l5 === "unset")) break b2163;
l6 = new O8("account_review.interval");
l2.add(l6);
}
b2164: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2164;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2164;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2164;
if ((l9 === false)) break b2164;
l10 = f371(l0,l1); if (l10 === undefined) break b2164;
l11 = H(l10) ? l10.act_within : undefined; if (l11 === undefined && (l11 = S(l10, "act_within")) === undefined) break b2164;
if (!(l11 === "unset")) break b2164;
l12 = new O8("account_review.findings.act_within");
l2.add(l12);
}
b2165: {
return l2;
}
}
function f376(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l2;
b2166: {
l3 = undefined;
l4 = new O11("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2169: {
l2 = new RegoSet();
}
b2170: {
l3 = undefined;
l4 = f369(l0,l1); if (l4 === undefined) break b2170;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2170;
l7 = l6;
{
const k2171 = keysOf(l7), v2171 = valuesOf(l7);
for (let n2171 = 0; n2171 < v2171.length; n2171++) {
l8 = k2171 === null ? n2171 : k2171[n2171];
l9 = v2171[n2171];
b2172: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2173: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2173;
l5 = l4;
l6 = f369(l0,l1); if (l6 === undefined) break b2173;
l7 = l6;
l8 = f373(l0,l1); if (l8 === undefined) break b2173;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2173;
l10 = l9;
l11 = f144(l0,l1,l5,l7,l10); if (l11 === undefined) break b2173;
l12 = l11;
{
const k2174 = keysOf(l12), v2174 = valuesOf(l12);
for (let n2174 = 0; n2174 < v2174.length; n2174++) {
l13 = k2174 === null ? n2174 : k2174[n2174];
l14 = v2174[n2174];
b2175: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2176: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2176;
l5 = l4;
l6 = f371(l0,l1); if (l6 === undefined) break b2176;
l7 = l6;
l8 = f63(l0,l1,l5,l7); if (l8 === undefined) break b2176;
l9 = l8;
{
const k2177 = keysOf(l9), v2177 = valuesOf(l9);
for (let n2177 = 0; n2177 < v2177.length; n2177++) {
l10 = k2177 === null ? n2177 : k2177[n2177];
l11 = v2177[n2177];
b2178: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2179: {
l3 = undefined;
l4 = f374(l0,l1); if (l4 === undefined) break b2179;
if ((l4 === false)) break b2179;
l5 = f369(l0,l1); if (l5 === undefined) break b2179;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2179;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2179;
l9 = l8;
{
const k2180 = keysOf(l9), v2180 = valuesOf(l9);
for (let n2180 = 0; n2180 < v2180.length; n2180++) {
l10 = k2180 === null ? n2180 : k2180[n2180];
l11 = v2180[n2180];
b2181: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2182: {
return l2;
}
}
function f378(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2183: {
l2 = new RegoSet();
}
b2184: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2184;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2184;
l6 = l5;
l7 = f377(l0,l1); if (l7 === undefined) break b2184;
l8 = D(l7, l6); if (l8 === undefined) break b2184;
l9 = l8;
l10 = f369(l0,l1); if (l10 === undefined) break b2184;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2184;
l13 = l12;
l14 = f373(l0,l1); if (l14 === undefined) break b2184;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2184;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2184;
l17 = l16;
l18 = new O17(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2184;
l20 = l19;
l2.add(l20);
}
b2185: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2185;
l5 = l4;
l6 = f371(l0,l1); if (l6 === undefined) break b2185;
l7 = l6;
l8 = f76(l0,l1,l5,l7); if (l8 === undefined) break b2185;
l9 = l8;
{
const k2186 = keysOf(l9), v2186 = valuesOf(l9);
for (let n2186 = 0; n2186 < v2186.length; n2186++) {
l10 = k2186 === null ? n2186 : k2186[n2186];
l11 = v2186[n2186];
b2187: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2188: {
l3 = undefined;
l4 = f374(l0,l1); if (l4 === undefined) break b2188;
if ((l4 === false)) break b2188;
l5 = f369(l0,l1); if (l5 === undefined) break b2188;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2188;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2188;
l9 = l8;
l2.add(l9);
}
b2189: {
return l2;
}
}
function f379(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2190: {
b2191: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2191;
if ((l4 === false)) break b2191;
l5 = f369(l0,l1); if (l5 === undefined) break b2191;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2191;
l8 = H(l7) ? l7.started : undefined; if (l8 === undefined && (l8 = S(l7, "started")) === undefined) break b2191;
l9 = l8;
l10 = f373(l0,l1); if (l10 === undefined) break b2191;
l11 = H(l10) ? l10.period : undefined; if (l11 === undefined && (l11 = S(l10, "period")) === undefined) break b2191;
l12 = l11;
l13 = f87(l0,l1,l6,l9,l12); if (l13 === undefined) break b2191;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2192: {
if (l3 !== undefined) break b2192;
l4 = [];
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
function f380(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2195: {
b2196: {
l3 = undefined;
b2197: {
l4 = f369(l0,l1); if (l4 === undefined) break b2197;
if ((l4 === false)) break b2197;
break b2196;}
l5 = f370(l0,l1); if (l5 === undefined) break b2196;
l6 = l5;
l7 = [];
b2198: {
l8 = f368(l0,l1); if (l8 === undefined) break b2198;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2196;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2199: {
if (l3 !== undefined) break b2199;
l4 = f375(l0,l1); if (l4 === undefined) break b2199;
l5 = l4;
l6 = f376(l0,l1); if (l6 === undefined) break b2199;
l7 = l6;
l8 = f62(l0,l1,l5,l7); if (l8 === undefined) break b2199;
l9 = l8;
l10 = f372(l0,l1); if (l10 === undefined) break b2199;
l11 = l10;
l12 = f371(l0,l1); if (l12 === undefined) break b2199;
l13 = l12;
l14 = f72(l0,l1,l11,l13); if (l14 === undefined) break b2199;
l15 = l14;
l16 = [];
b2200: {
l17 = f373(l0,l1); if (l17 === undefined) break b2200;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2200;
l19 = l18;
l20 = f377(l0,l1); if (l20 === undefined) break b2200;
l21 = D(l20, l19); if (l21 === undefined) break b2200;
if ((l21 === false)) break b2200;
l22 = f369(l0,l1); if (l22 === undefined) break b2200;
l23 = l22;
l24 = f70(l0,l1,l23); if (l24 === undefined) break b2200;
l25 = l24;
{
const k2201 = keysOf(l25), v2201 = valuesOf(l25);
for (let n2201 = 0; n2201 < v2201.length; n2201++) {
l26 = k2201 === null ? n2201 : k2201[n2201];
l27 = v2201[n2201];
b2202: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2203: {
l32 = f374(l0,l1); if (l32 === undefined) break b2203;
if ((l32 === false)) break b2203;
l33 = f369(l0,l1); if (l33 === undefined) break b2203;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2203;
l35 = l34;
l36 = f68(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2203;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f73(l0,l1,l39); if (l40 === undefined) break b2199;
l41 = l40;
l42 = f370(l0,l1); if (l42 === undefined) break b2199;
l43 = l42;
l44 = f368(l0,l1); if (l44 === undefined) break b2199;
l45 = l44;
l46 = f378(l0,l1); if (l46 === undefined) break b2199;
l47 = l46;
l48 = f376(l0,l1); if (l48 === undefined) break b2199;
l49 = l48;
l50 = f379(l0,l1); if (l50 === undefined) break b2199;
l51 = l50;
l52 = new Bare();
b2204: {
l53 = f373(l0,l1); if (l53 === undefined) break b2204;
l54 = H(l53) ? l53.period : undefined; if (l54 === undefined && (l54 = S(l53, "period")) === undefined) break b2204;
l55 = H(l54) ? l54.last : undefined; if (l55 === undefined && (l55 = S(l54, "last")) === undefined) break b2204;
l56 = l55;
l57 = f373(l0,l1); if (l57 === undefined) break b2204;
l58 = H(l57) ? l57.period : undefined; if (l58 === undefined && (l58 = S(l57, "period")) === undefined) break b2204;
l59 = H(l58) ? l58.name : undefined; if (l59 === undefined && (l59 = S(l58, "name")) === undefined) break b2204;
l60 = l59;
l61 = new O28(l56,l60);
l62 = l61;
{
const k2205 = keysOf(l62), v2205 = valuesOf(l62);
for (let n2205 = 0; n2205 < v2205.length; n2205++) {
l63 = k2205 === null ? n2205 : k2205[n2205];
l64 = v2205[n2205];
b2206: {
l65 = l63;
l66 = l64;
insertOnce(l52, l65, l66);
}
}
}
}
l67 = l52;
l68 = f380(l0,l1); if (l68 === undefined) break b2199;
l69 = l68;
l70 = new O62(l47,l49,l41,l51,l67,l69);
l71 = f25(l0,l1,l43,l45,l9,l70); if (l71 === undefined) break b2199;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b2207: {
if (l3 === undefined) break b2207;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2208: {
return l2;
}
}
function f381(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2209: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2209;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2209;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2210: {
if (l3 === undefined) break b2210;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2211: {
return l2;
}
}
function f382(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2212: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2212;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2212;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2212;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2213: {
if (l3 === undefined) break b2213;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2214: {
return l2;
}
}
function f383(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f384(l0,l1) {
let l3,l2;
b2215: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2216: {
if (l3 === undefined) break b2216;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2217: {
return l2;
}
}
function g385(l0,l1) {
let l3,l4,l2;
b2218: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2219: {
if (l3 === undefined) break b2219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2220: {
return l2;
}
}
function f385(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function f386(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2221: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2221;
l11 = l10;
l12 = new RegoSet();
b2222: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2222;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2222;
{
const k2223 = keysOf(l15), v2223 = valuesOf(l15);
for (let n2223 = 0; n2223 < v2223.length; n2223++) {
l16 = k2223 === null ? n2223 : k2223[n2223];
l17 = v2223[n2223];
b2224: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2224;
l21 = l20;
{
const k2225 = keysOf(l21), v2225 = valuesOf(l21);
for (let n2225 = 0; n2225 < v2225.length; n2225++) {
l22 = k2225 === null ? n2225 : k2225[n2225];
l23 = v2225[n2225];
b2226: {
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
b2227: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2227;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2227;
{
const k2228 = keysOf(l30), v2228 = valuesOf(l30);
for (let n2228 = 0; n2228 < v2228.length; n2228++) {
l31 = k2228 === null ? n2228 : k2228[n2228];
l32 = v2228[n2228];
b2229: {
l33 = l31;
l34 = l32;
l35 = ["code","clause","also","borne_by","imposed_by"];
l36 = b_object_filter(l34,l35); if (l36 === undefined) break b2229;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2221;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2230: {
if (l6 === undefined) break b2230;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2231: {
return l2;
}
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2232: {
b2233: {
l3 = undefined;
b2234: {
l4 = f383(l0,l1); if (l4 === undefined) break b2234;
if ((l4 === false)) break b2234;
break b2233;}
l5 = f384(l0,l1); if (l5 === undefined) break b2233;
l6 = l5;
l7 = [];
b2235: {
l8 = f382(l0,l1); if (l8 === undefined) break b2235;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2233;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2236: {
if (l3 !== undefined) break b2236;
l4 = f385(l0,l1); if (l4 === undefined) break b2236;
l5 = l4;
l6 = f382(l0,l1); if (l6 === undefined) break b2236;
l7 = l6;
l8 = f383(l0,l1); if (l8 === undefined) break b2236;
l9 = l8;
l10 = f386(l0,l1,l5,l7,l9); if (l10 === undefined) break b2236;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2237: {
if (l3 === undefined) break b2237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2238: {
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
let l3,l4,l5,l6,l7,l2;
b2239: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2239;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2239;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2240: {
if (l3 === undefined) break b2240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2241: {
return l2;
}
}
function f388(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2242: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2242;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2242;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2242;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2243: {
if (l3 === undefined) break b2243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2244: {
return l2;
}
}
function f389(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f390(l0,l1) {
let l3,l2;
b2245: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2246: {
if (l3 === undefined) break b2246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2247: {
return l2;
}
}
function g391(l0,l1) {
let l3,l4,l2;
b2248: {
l3 = undefined;
l4 = new O47("linkage_application","check","linkage_application");
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
function f391(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2251: {
b2252: {
l3 = undefined;
b2253: {
l4 = f389(l0,l1); if (l4 === undefined) break b2253;
if ((l4 === false)) break b2253;
break b2252;}
l5 = f390(l0,l1); if (l5 === undefined) break b2252;
l6 = l5;
l7 = [];
b2254: {
l8 = f388(l0,l1); if (l8 === undefined) break b2254;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2252;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2255: {
if (l3 !== undefined) break b2255;
l4 = f391(l0,l1); if (l4 === undefined) break b2255;
l5 = l4;
l6 = f388(l0,l1); if (l6 === undefined) break b2255;
l7 = l6;
l8 = f389(l0,l1); if (l8 === undefined) break b2255;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b2255;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2256: {
if (l3 === undefined) break b2256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2257: {
return l2;
}
}
function f392(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2258: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2258;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2258;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2259: {
if (l3 === undefined) break b2259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2260: {
return l2;
}
}
function f393(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2261: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2261;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2261;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2261;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2262: {
if (l3 === undefined) break b2262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2263: {
return l2;
}
}
function f394(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f395(l0,l1) {
let l3,l2;
b2264: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2265: {
if (l3 === undefined) break b2265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2266: {
return l2;
}
}
function g396(l0,l1) {
let l3,l4,l5,l2;
b2267: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2268: {
if (l3 === undefined) break b2268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2269: {
return l2;
}
}
function f396(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2270: {
b2271: {
l3 = undefined;
b2272: {
l4 = f394(l0,l1); if (l4 === undefined) break b2272;
if ((l4 === false)) break b2272;
break b2271;}
l5 = f395(l0,l1); if (l5 === undefined) break b2271;
l6 = l5;
l7 = [];
b2273: {
l8 = f393(l0,l1); if (l8 === undefined) break b2273;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2271;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2274: {
if (l3 !== undefined) break b2274;
l4 = f396(l0,l1); if (l4 === undefined) break b2274;
l5 = l4;
l6 = f393(l0,l1); if (l6 === undefined) break b2274;
l7 = l6;
l8 = f394(l0,l1); if (l8 === undefined) break b2274;
l9 = l8;
l10 = f147(l0,l1,l5,l7,l9); if (l10 === undefined) break b2274;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f397(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2277: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2277;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2277;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2278: {
if (l3 === undefined) break b2278;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2279: {
return l2;
}
}
function f398(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2280: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2280;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2280;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2280;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2281: {
if (l3 === undefined) break b2281;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2282: {
return l2;
}
}
function f399(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f400(l0,l1) {
let l3,l2;
b2283: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2284: {
if (l3 === undefined) break b2284;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2285: {
return l2;
}
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2286: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2286;
l5 = H(l4) ? l4.max_failures : undefined; if (l5 === undefined && (l5 = S(l4, "max_failures")) === undefined) break b2286;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2286;
if ((l7 === false)) break b2286;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2286;
l9 = H(l8) ? l8.consecutive_failures : undefined; if (l9 === undefined && (l9 = S(l8, "consecutive_failures")) === undefined) break b2286;
l10 = l9;
l11 = f399(l0,l1); if (l11 === undefined) break b2286;
l12 = H(l11) ? l11.max_failures : undefined; if (l12 === undefined && (l12 = S(l11, "max_failures")) === undefined) break b2286;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b2286;
if ((l14 === false)) break b2286;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2287: {
if (l3 === undefined) break b2287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2288: {
return l2;
}
}
function f401(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2289: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2289;
if ((l4 === false)) break b2289;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2289;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2289;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2289;
if (!(l7 === true)) break b2289;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2289;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2289;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2289;
if (!(l10 === true)) break b2289;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2290: {
if (l3 === undefined) break b2290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2291: {
return l2;
}
}
function f402(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2292: {
l3 = undefined;
l4 = f402(l0,l1); if (l4 === undefined) break b2292;
if ((l4 === false)) break b2292;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2292;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2292;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2292;
l8 = l7;
l9 = f399(l0,l1); if (l9 === undefined) break b2292;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2292;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2292;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2292;
if ((l13 === false)) break b2292;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2293: {
if (l3 === undefined) break b2293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2294: {
return l2;
}
}
function f403(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function f404(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2295: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2295;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2295;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2295;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2295;
l15 = l14;
if (!(l15 === "z")) break b2295;
l16 = b_count(l5); if (l16 === undefined) break b2295;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2295;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2295;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2296: {
if (l4 === undefined) break b2296;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2297: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2297;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2297;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2297;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2297;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2297;
if ((l16 === false)) break b2297;
l17 = b_count(l5); if (l17 === undefined) break b2297;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2297;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2297;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2298: {
if (l4 === undefined) break b2298;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2299: {
return l2;
}
}
function f405(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2300: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2300;
l9 = l8;
if (!(l9 === ".")) break b2300;
l10 = f404(l0,l1,l5); if (l10 === undefined) break b2300;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2300;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2300;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2300;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2300;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2301: {
if (l4 === undefined) break b2301;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2302: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2302;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2302;
if ((l10 === false)) break b2302;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2303: {
if (l4 === undefined) break b2303;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2304: {
return l2;
}
}
function f406(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2305: {
l4 = undefined;
l5 = l3;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2305;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2305;
if ((l8 === false)) break b2305;
l9 = f405(l0,l1,l5); if (l9 === undefined) break b2305;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2305;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2305;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2306: {
if (l4 === undefined) break b2306;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2307: {
l4 = undefined;
l5 = l3;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2307;
l7 = l6;
if (!(l7 === "")) break b2307;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2308: {
if (l4 === undefined) break b2308;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2309: {
return l2;
}
}
function f407(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2310: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2310;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2310;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2310;
l12 = D(l11, l9); if (l12 === undefined) break b2310;
b2311: {
b2312: {
break b2311;
}
break b2310;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2310;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2310;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2310;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2310;
l24 = D(l23, l15); if (l24 === undefined) break b2310;
b2313: {
b2314: {
break b2313;
}
break b2310;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2310;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2310;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2310;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2310;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2310;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2310;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2310;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2310;
l53 = l52;
l54 = f406(l0,l1,l5); if (l54 === undefined) break b2310;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2310;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2310;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2310;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2310;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2310;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2310;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2310;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2310;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2310;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2315: {
if (l4 === undefined) break b2315;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2316: {
return l2;
}
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2317: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2317;
l5 = l4;
l6 = f407(l0,l1,l5); if (l6 === undefined) break b2317;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2318: {
if (l3 === undefined) break b2318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2319: {
return l2;
}
}
function f408(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2320: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2320;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2320;
l6 = l5;
l7 = f407(l0,l1,l6); if (l7 === undefined) break b2320;
l8 = l7;
l9 = l8;
l10 = f408(l0,l1); if (l10 === undefined) break b2320;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2320;
if ((l12 === false)) break b2320;
l13 = f408(l0,l1); if (l13 === undefined) break b2320;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2320;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2321: {
if (l3 === undefined) break b2321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2322: {
return l2;
}
}
function f409(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2323: {
l2 = new RegoSet();
}
b2324: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2324;
if ((l4 === false)) break b2324;
b2325: {
l5 = f403(l0,l1); if (l5 === undefined) break b2325;
if ((l5 === false)) break b2325;
break b2324;}
l6 = f399(l0,l1); if (l6 === undefined) break b2324;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2324;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2324;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2324;
l12 = l11;
l13 = f409(l0,l1); if (l13 === undefined) break b2324;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2324;
if ((l15 === false)) break b2324;
l16 = f399(l0,l1); if (l16 === undefined) break b2324;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2324;
l19 = l18;
l2.add(l19);
}
b2326: {
return l2;
}
}
function f410(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b2327: {
l2 = new RegoSet();
}
b2328: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2328;
l5 = H(l4) ? l4.max_failures : undefined; if (l5 === undefined && (l5 = S(l4, "max_failures")) === undefined) break b2328;
if (!(l5 === "unset")) break b2328;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2328;
l7 = H(l6) ? l6.consecutive_failures : undefined; if (l7 === undefined && (l7 = S(l6, "consecutive_failures")) === undefined) break b2328;
l8 = l7;
l9 = 0;
l10 = b_gt(l8,l9); if (l10 === undefined) break b2328;
if ((l10 === false)) break b2328;
l11 = new O8("login_lockout.max_failures");
l2.add(l11);
}
b2329: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2329;
l5 = H(l4) ? l4.lock : undefined; if (l5 === undefined && (l5 = S(l4, "lock")) === undefined) break b2329;
if (!(l5 === "unset")) break b2329;
l6 = f401(l0,l1); if (l6 === undefined) break b2329;
if ((l6 === false)) break b2329;
b2330: {
l7 = f403(l0,l1); if (l7 === undefined) break b2330;
if ((l7 === false)) break b2330;
break b2329;}
l8 = new O8("login_lockout.lock");
l2.add(l8);
}
b2331: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2331;
if ((l4 === false)) break b2331;
b2332: {
l5 = f403(l0,l1); if (l5 === undefined) break b2332;
if ((l5 === false)) break b2332;
break b2331;}
b2333: {
l6 = f409(l0,l1); if (l6 === undefined) break b2333;
if ((l6 === false)) break b2333;
break b2331;}
l7 = new O9("last_failure_at");
l2.add(l7);
}
b2334: {
return l2;
}
}
function f411(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2335: {
b2336: {
l3 = undefined;
l4 = f402(l0,l1); if (l4 === undefined) break b2336;
if ((l4 === false)) break b2336;
l5 = f399(l0,l1); if (l5 === undefined) break b2336;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2336;
if ((l6 === false)) break b2336;
l7 = f399(l0,l1); if (l7 === undefined) break b2336;
l8 = H(l7) ? l7.unlock : undefined; if (l8 === undefined && (l8 = S(l7, "unlock")) === undefined) break b2336;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b2336;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2337: {
if (l3 !== undefined) break b2337;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f412(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function f413(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2340: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2340;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2340;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2340;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2340;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2340;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2340;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2341: {
if (l4 === undefined) break b2341;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2342: {
return l2;
}
}
function f414(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2343: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2343;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2343;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2343;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2343;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2343;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2344: {
if (l5 === undefined) break b2344;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2345: {
return l2;
}
}
function f415(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2346: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2346;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2346;
l8 = D(l7, l5); if (l8 === undefined) break b2346;
b2347: {
b2348: {
break b2347;
}
break b2346;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2349: {
if (l4 === undefined) break b2349;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2350: {
return l2;
}
}
function f416(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2351: {
l4 = undefined;
l5 = l3;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2351;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2351;
if ((l8 === false)) break b2351;
l9 = f405(l0,l1,l5); if (l9 === undefined) break b2351;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2351;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2352: {
if (l4 === undefined) break b2352;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2353: {
l4 = undefined;
l5 = l3;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2353;
l7 = l6;
if (!(l7 === "")) break b2353;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2354: {
if (l4 === undefined) break b2354;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2355: {
return l2;
}
}
function f417(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2356: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f413(l0,l1,l6); if (l8 === undefined) break b2356;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2356;
l11 = l10;
l12 = l11;
l13 = f414(l0,l1,l6,l12); if (l13 === undefined) break b2356;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2356;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2356;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2356;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2356;
l24 = l23;
l25 = f415(l0,l1,l24); if (l25 === undefined) break b2356;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2356;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2356;
l32 = l31;
l33 = f415(l0,l1,l32); if (l33 === undefined) break b2356;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2356;
l38 = l37;
l39 = f416(l0,l1,l6); if (l39 === undefined) break b2356;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2356;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2357: {
if (l5 === undefined) break b2357;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2358: {
return l2;
}
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2359: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2359;
if ((l4 === false)) break b2359;
l5 = f409(l0,l1); if (l5 === undefined) break b2359;
if ((l5 === false)) break b2359;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2359;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2359;
l8 = l7;
l9 = f399(l0,l1); if (l9 === undefined) break b2359;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2359;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2359;
l12 = l11;
l13 = f417(l0,l1,l8,l12); if (l13 === undefined) break b2359;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2360: {
if (l3 === undefined) break b2360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2361: {
return l2;
}
}
function f418(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g419(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2362: {
b2363: {
l3 = undefined;
b2364: {
l4 = f399(l0,l1); if (l4 === undefined) break b2364;
if ((l4 === false)) break b2364;
break b2363;}
l5 = f400(l0,l1); if (l5 === undefined) break b2363;
l6 = l5;
l7 = [];
b2365: {
l8 = f398(l0,l1); if (l8 === undefined) break b2365;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2363;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2366: {
if (l3 !== undefined) break b2366;
l4 = f410(l0,l1); if (l4 === undefined) break b2366;
l5 = l4;
l6 = f411(l0,l1); if (l6 === undefined) break b2366;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b2366;
l9 = l8;
l10 = f399(l0,l1); if (l10 === undefined) break b2366;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2366;
l13 = l12;
l14 = f412(l0,l1); if (l14 === undefined) break b2366;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2366;
l17 = l16;
l18 = f399(l0,l1); if (l18 === undefined) break b2366;
l19 = l18;
l20 = f410(l0,l1); if (l20 === undefined) break b2366;
l21 = l20;
l22 = f411(l0,l1); if (l22 === undefined) break b2366;
l23 = l22;
l24 = ["locked_out"];
l25 = f224(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2366;
l26 = l25;
l27 = f399(l0,l1); if (l27 === undefined) break b2366;
l28 = l27;
l29 = f84(l0,l1,l28); if (l29 === undefined) break b2366;
l30 = l29;
l31 = f400(l0,l1); if (l31 === undefined) break b2366;
l32 = l31;
l33 = f398(l0,l1); if (l33 === undefined) break b2366;
l34 = l33;
l35 = f411(l0,l1); if (l35 === undefined) break b2366;
l36 = l35;
l37 = f410(l0,l1); if (l37 === undefined) break b2366;
l38 = l37;
l39 = new Bare();
b2367: {
l40 = f418(l0,l1); if (l40 === undefined) break b2367;
l39["locked_until"] = l40;
}
b2368: {
b2369: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2369;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2369;
l44 = D(l43, "values"); if (l44 === undefined) break b2369;
l41 = merge(l44, l39);
break b2368;
}
l41 = l39;
}
l45 = l41;
l46 = new O41(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2366;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2370: {
if (l3 === undefined) break b2370;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2371: {
return l2;
}
}
function f419(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2372: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2372;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2372;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2373: {
if (l3 === undefined) break b2373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2374: {
return l2;
}
}
function f420(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2375: {
l3 = undefined;
l4 = f420(l0,l1); if (l4 === undefined) break b2375;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2375;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2375;
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
function f422(l0,l1) {
let l3,l2;
b2378: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2379: {
if (l3 === undefined) break b2379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2380: {
return l2;
}
}
function g423(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2381: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2381;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2381;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2381;
if ((l7 === false)) break b2381;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2381;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2381;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2382: {
if (l3 === undefined) break b2382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2383: {
return l2;
}
}
function f423(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2384: {
l3 = undefined;
l4 = f423(l0,l1); if (l4 === undefined) break b2384;
l5 = l4;
l6 = f421(l0,l1); if (l6 === undefined) break b2384;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2384;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2384;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2384;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2387: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2387;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2387;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2388: {
if (l3 === undefined) break b2388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2389: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2390: {
l2 = new RegoSet();
}
b2391: {
l3 = undefined;
l4 = f424(l0,l1); if (l4 === undefined) break b2391;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2391;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2391;
if ((l8 === false)) break b2391;
l2.add("max_age");
}
b2392: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2392;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2392;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2392;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2392;
if ((l8 === false)) break b2392;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2392;
l10 = D(l9, "length"); if (l10 === undefined) break b2392;
l11 = l10;
l12 = f421(l0,l1); if (l12 === undefined) break b2392;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2392;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2392;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2392;
if ((l16 === false)) break b2392;
l2.add("min_length");
}
b2393: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2393;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2393;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2393;
{
const k2394 = keysOf(l6), v2394 = valuesOf(l6);
for (let n2394 = 0; n2394 < v2394.length; n2394++) {
l7 = k2394 === null ? n2394 : k2394[n2394];
l8 = v2394[n2394];
b2395: {
l9 = l7;
l10 = l8;
l11 = f425(l0,l1); if (l11 === undefined) break b2395;
l12 = l11;
b2396: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2396;
if ((l13 === false)) break b2396;
break b2395;}
l2.add("classes");
}
}
}
}
b2397: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2397;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2397;
if ((l5 === false)) break b2397;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2397;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2397;
if (!(l7 === true)) break b2397;
l2.add("default_changed");
}
b2398: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2398;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2398;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2398;
if ((l7 === false)) break b2398;
l8 = f421(l0,l1); if (l8 === undefined) break b2398;
l9 = H(l8) ? l8.history : undefined; if (l9 === undefined && (l9 = S(l8, "history")) === undefined) break b2398;
l10 = H(l9) ? l9.value : undefined; if (l10 === undefined && (l10 = S(l9, "value")) === undefined) break b2398;
l11 = l10;
l12 = b_is_number(l11); if (l12 === undefined) break b2398;
if ((l12 === false)) break b2398;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2398;
l14 = H(l13) ? l13.same_as_previous : undefined; if (l14 === undefined && (l14 = S(l13, "same_as_previous")) === undefined) break b2398;
l15 = l14;
l16 = f421(l0,l1); if (l16 === undefined) break b2398;
l17 = H(l16) ? l16.history : undefined; if (l17 === undefined && (l17 = S(l16, "history")) === undefined) break b2398;
l18 = H(l17) ? l17.value : undefined; if (l18 === undefined && (l18 = S(l17, "value")) === undefined) break b2398;
l19 = l18;
l20 = b_lte(l15,l19); if (l20 === undefined) break b2398;
if ((l20 === false)) break b2398;
l2.add("history");
}
b2399: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2400: {
l3 = undefined;
l4 = new RegoSet();
b2401: {
l5 = f421(l0,l1); if (l5 === undefined) break b2401;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2401;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2401;
{
const k2402 = keysOf(l7), v2402 = valuesOf(l7);
for (let n2402 = 0; n2402 < v2402.length; n2402++) {
l8 = k2402 === null ? n2402 : k2402[n2402];
l9 = v2402[n2402];
b2403: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2404: {
l14 = f425(l0,l1); if (l14 === undefined) break b2404;
{
const k2405 = keysOf(l14), v2405 = valuesOf(l14);
for (let n2405 = 0; n2405 < v2405.length; n2405++) {
l15 = k2405 === null ? n2405 : k2405[n2405];
l16 = v2405[n2405];
b2406: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2400;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2407: {
if (l3 === undefined) break b2407;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2408: {
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
function g428(l0,l1) {
let l3,l4,l2;
b2409: {
l3 = undefined;
l4 = new O65("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2410: {
if (l3 === undefined) break b2410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2411: {
return l2;
}
}
function f428(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2412: {
l3 = undefined;
l4 = new RegoSet();
b2413: {
l5 = f426(l0,l1); if (l5 === undefined) break b2413;
{
const k2414 = keysOf(l5), v2414 = valuesOf(l5);
for (let n2414 = 0; n2414 < v2414.length; n2414++) {
l6 = k2414 === null ? n2414 : k2414[n2414];
l7 = v2414[n2414];
b2415: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2416: {
l11 = f427(l0,l1); if (l11 === undefined) break b2416;
l10["classes"] = l11;
}
b2417: {
b2418: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2418;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2418;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2418;
l12 = merge(l15, l10);
break b2417;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2415;
l19 = l18;
l20 = f428(l0,l1); if (l20 === undefined) break b2415;
l21 = D(l20, l9); if (l21 === undefined) break b2415;
l22 = l21;
l23 = f421(l0,l1); if (l23 === undefined) break b2415;
l24 = D(l23, l9); if (l24 === undefined) break b2415;
l25 = l24;
l26 = f75(l0,l1,l22,l25,l19); if (l26 === undefined) break b2415;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2419: {
if (l3 === undefined) break b2419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2420: {
return l2;
}
}
function f429(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2421: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2421;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2421;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2421;
if ((l7 === false)) break b2421;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2422: {
if (l3 === undefined) break b2422;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2423: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2423;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2423;
l6 = null;
if (!Q(l5, l6)) break b2423;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2424: {
if (l3 === undefined) break b2424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2425: {
return l2;
}
}
function f430(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2426: {
l2 = new RegoSet();
}
b2427: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2427;
{
const k2428 = keysOf(l4), v2428 = valuesOf(l4);
for (let n2428 = 0; n2428 < v2428.length; n2428++) {
l5 = k2428 === null ? n2428 : k2428[n2428];
l6 = v2428[n2428];
b2429: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2429;
if (!(l9 === "unset")) break b2429;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2429;
l12 = l11;
l13 = new O8(l12);
l2.add(l13);
}
}
}
}
b2430: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2430;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2430;
if ((l5 === false)) break b2430;
b2431: {
l6 = f423(l0,l1); if (l6 === undefined) break b2431;
if ((l6 === false)) break b2431;
break b2430;}
l7 = new O9("changed_on");
l2.add(l7);
}
b2432: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2432;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2432;
if ((l5 === false)) break b2432;
b2433: {
l6 = f430(l0,l1); if (l6 === undefined) break b2433;
if ((l6 === false)) break b2433;
break b2432;}
l7 = new O9("same_as_previous");
l2.add(l7);
}
b2434: {
return l2;
}
}
function f431(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2435: {
l3 = undefined;
l4 = [];
b2436: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2437 = keysOf(l6), v2437 = valuesOf(l6);
for (let n2437 = 0; n2437 < v2437.length; n2437++) {
l7 = k2437 === null ? n2437 : k2437[n2437];
l8 = v2437[n2437];
b2438: {
l9 = l7;
l10 = l8;
l11 = f426(l0,l1); if (l11 === undefined) break b2438;
l12 = D(l11, l10); if (l12 === undefined) break b2438;
if ((l12 === false)) break b2438;
l13 = f421(l0,l1); if (l13 === undefined) break b2438;
l14 = D(l13, l10); if (l14 === undefined) break b2438;
l15 = l14;
l16 = f68(l0,l1,"change_password",l15); if (l16 === undefined) break b2438;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2439: {
if (l3 === undefined) break b2439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2440: {
return l2;
}
}
function f432(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2441: {
b2442: {
l3 = undefined;
l4 = f426(l0,l1); if (l4 === undefined) break b2442;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2442;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2442;
if ((l9 === false)) break b2442;
l10 = f426(l0,l1); if (l10 === undefined) break b2442;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2443: {
if (l3 !== undefined) break b2443;
l4 = new RegoSet();
b2444: {
l5 = f421(l0,l1); if (l5 === undefined) break b2444;
{
const k2445 = keysOf(l5), v2445 = valuesOf(l5);
for (let n2445 = 0; n2445 < v2445.length; n2445++) {
l6 = k2445 === null ? n2445 : k2445[n2445];
l7 = v2445[n2445];
b2446: {
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
b2447: {
if (l3 === undefined) break b2447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2448: {
return l2;
}
}
function f433(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function f434(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2449: {
b2450: {
l4 = undefined;
l5 = l3;
l6 = f426(l0,l1); if (l6 === undefined) break b2450;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2450;
if ((l8 === false)) break b2450;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2451: {
if (l4 !== undefined) break b2451;
l5 = l3;
l6 = f421(l0,l1); if (l6 === undefined) break b2451;
l7 = D(l6, l5); if (l7 === undefined) break b2451;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2451;
if (!(l8 === "unset")) break b2451;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2452: {
if (l4 !== undefined) break b2452;
l5 = l3;
l6 = new O66("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2452;
l9 = l8;
l10 = new RegoSet();
b2453: {
l11 = f431(l0,l1); if (l11 === undefined) break b2453;
{
const k2454 = keysOf(l11), v2454 = valuesOf(l11);
for (let n2454 = 0; n2454 < v2454.length; n2454++) {
l12 = k2454 === null ? n2454 : k2454[n2454];
l13 = v2454[n2454];
b2455: {
l14 = l12;
if (!O(l13)) break b2455;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2455;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2455;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2452;
if ((l20 === false)) break b2452;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2456: {
if (l4 !== undefined) break b2456;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2457: {
if (l4 === undefined) break b2457;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2458: {
return l2;
}
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2459: {
l3 = undefined;
l4 = f423(l0,l1); if (l4 === undefined) break b2459;
l5 = l4;
l6 = f421(l0,l1); if (l6 === undefined) break b2459;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2459;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2459;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2459;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2460: {
if (l3 === undefined) break b2460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2461: {
return l2;
}
}
function f435(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2462: {
b2463: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2463;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2463;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2463;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2463;
if ((l8 === false)) break b2463;
l9 = f423(l0,l1); if (l9 === undefined) break b2463;
l10 = l9;
l11 = f421(l0,l1); if (l11 === undefined) break b2463;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2463;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2463;
l14 = l13;
l15 = f421(l0,l1); if (l15 === undefined) break b2463;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2463;
l17 = l16;
l18 = new Bare();
b2464: {
l19 = f424(l0,l1); if (l19 === undefined) break b2464;
l18["expires_on"] = l19;
}
b2465: {
l20 = f435(l0,l1); if (l20 === undefined) break b2465;
l18["may_change_from"] = l20;
}
b2466: {
b2467: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2467;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2467;
l24 = D(l23, "values"); if (l24 === undefined) break b2467;
l21 = merge(l24, l18);
break b2466;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f307(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2463;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2468: {
if (l3 !== undefined) break b2468;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2469: {
if (l3 === undefined) break b2469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2470: {
return l2;
}
}
function f436(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2471: {
b2472: {
l3 = undefined;
b2473: {
l4 = f421(l0,l1); if (l4 === undefined) break b2473;
if ((l4 === false)) break b2473;
break b2472;}
l5 = f422(l0,l1); if (l5 === undefined) break b2472;
l6 = l5;
l7 = [];
b2474: {
l8 = f420(l0,l1); if (l8 === undefined) break b2474;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2472;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2475: {
if (l3 !== undefined) break b2475;
l4 = f429(l0,l1); if (l4 === undefined) break b2475;
l5 = l4;
l6 = f431(l0,l1); if (l6 === undefined) break b2475;
l7 = l6;
l8 = f116(l0,l1,l5,l7); if (l8 === undefined) break b2475;
l9 = l8;
l10 = f432(l0,l1); if (l10 === undefined) break b2475;
l11 = l10;
l12 = [l11];
l13 = f73(l0,l1,l12); if (l13 === undefined) break b2475;
l14 = l13;
l15 = f422(l0,l1); if (l15 === undefined) break b2475;
l16 = l15;
l17 = f420(l0,l1); if (l17 === undefined) break b2475;
l18 = l17;
l19 = new RegoSet();
b2476: {
l20 = f433(l0,l1); if (l20 === undefined) break b2476;
{
const k2477 = keysOf(l20), v2477 = valuesOf(l20);
for (let n2477 = 0; n2477 < v2477.length; n2477++) {
l21 = k2477 === null ? n2477 : k2477[n2477];
l22 = v2477[n2477];
b2478: {
l23 = l21;
l24 = l22;
l25 = f421(l0,l1); if (l25 === undefined) break b2478;
l26 = D(l25, l24); if (l26 === undefined) break b2478;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2478;
l29 = l28;
{
const k2479 = keysOf(l29), v2479 = valuesOf(l29);
for (let n2479 = 0; n2479 < v2479.length; n2479++) {
l30 = k2479 === null ? n2479 : k2479[n2479];
l31 = v2479[n2479];
b2480: {
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
b2481: {
l36 = f86(l0,l1,"checks"); if (l36 === undefined) break b2481;
if ((l36 === false)) break b2481;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2482 = keysOf(l38), v2482 = valuesOf(l38);
for (let n2482 = 0; n2482 < v2482.length; n2482++) {
l39 = k2482 === null ? n2482 : k2482[n2482];
l40 = v2482[n2482];
b2483: {
l41 = l39;
l42 = l40;
l43 = f421(l0,l1); if (l43 === undefined) break b2483;
l44 = D(l43, l42); if (l44 === undefined) break b2483;
if ((l44 === false)) break b2483;
l45 = f434(l0,l1,l42); if (l45 === undefined) break b2483;
l46 = l45;
l47 = f428(l0,l1); if (l47 === undefined) break b2483;
l48 = D(l47, l42); if (l48 === undefined) break b2483;
l49 = l48;
l50 = f421(l0,l1); if (l50 === undefined) break b2483;
l51 = D(l50, l42); if (l51 === undefined) break b2483;
l52 = l51;
l53 = f125(l0,l1,l49,l52,l46); if (l53 === undefined) break b2483;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f431(l0,l1); if (l56 === undefined) break b2475;
l57 = l56;
l58 = f429(l0,l1); if (l58 === undefined) break b2475;
l59 = l58;
l60 = new Bare();
b2484: {
l61 = f424(l0,l1); if (l61 === undefined) break b2484;
l60["expires_on"] = l61;
}
b2485: {
l62 = f435(l0,l1); if (l62 === undefined) break b2485;
l60["may_change_from"] = l62;
}
b2486: {
b2487: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2487;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2487;
l66 = D(l65, "values"); if (l66 === undefined) break b2487;
l63 = merge(l66, l60);
break b2486;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2488: {
l69 = f433(l0,l1); if (l69 === undefined) break b2488;
{
const k2489 = keysOf(l69), v2489 = valuesOf(l69);
for (let n2489 = 0; n2489 < v2489.length; n2489++) {
l70 = k2489 === null ? n2489 : k2489[n2489];
l71 = v2489[n2489];
b2490: {
l72 = l70;
l73 = l71;
l74 = f421(l0,l1); if (l74 === undefined) break b2490;
l75 = D(l74, l73); if (l75 === undefined) break b2490;
l76 = l75;
l77 = f84(l0,l1,l76); if (l77 === undefined) break b2490;
l78 = l77;
{
const k2491 = keysOf(l78), v2491 = valuesOf(l78);
for (let n2491 = 0; n2491 < v2491.length; n2491++) {
l79 = k2491 === null ? n2491 : k2491[n2491];
l80 = v2491[n2491];
b2492: {
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
l84 = f436(l0,l1); if (l84 === undefined) break b2475;
l85 = l84;
l86 = new O57(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2475;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2493: {
if (l3 === undefined) break b2493;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2494: {
return l2;
}
}
function f437(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2495: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2495;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2495;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2496: {
if (l3 === undefined) break b2496;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2497: {
return l2;
}
}
function f438(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2498: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2498;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2498;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2498;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2499: {
if (l3 === undefined) break b2499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2500: {
return l2;
}
}
function f439(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f440(l0,l1) {
let l3,l2;
b2501: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2502: {
if (l3 === undefined) break b2502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2503: {
return l2;
}
}
function g441(l0,l1) {
let l3,l4,l2;
b2504: {
l3 = undefined;
l4 = new O47("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2505: {
if (l3 === undefined) break b2505;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2506: {
return l2;
}
}
function f441(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2507: {
b2508: {
l3 = undefined;
b2509: {
l4 = f439(l0,l1); if (l4 === undefined) break b2509;
if ((l4 === false)) break b2509;
break b2508;}
l5 = f440(l0,l1); if (l5 === undefined) break b2508;
l6 = l5;
l7 = [];
b2510: {
l8 = f438(l0,l1); if (l8 === undefined) break b2510;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2508;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2511: {
if (l3 !== undefined) break b2511;
l4 = f441(l0,l1); if (l4 === undefined) break b2511;
l5 = l4;
l6 = f438(l0,l1); if (l6 === undefined) break b2511;
l7 = l6;
l8 = f439(l0,l1); if (l8 === undefined) break b2511;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b2511;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2512: {
if (l3 === undefined) break b2512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2513: {
return l2;
}
}
function f442(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2514: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2514;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2514;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2515: {
if (l3 === undefined) break b2515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2516: {
return l2;
}
}
function f443(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2517: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2517;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2517;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2517;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2518: {
if (l3 === undefined) break b2518;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2519: {
return l2;
}
}
function f444(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f445(l0,l1) {
let l3,l2;
b2520: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2521: {
if (l3 === undefined) break b2521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2522: {
return l2;
}
}
function g446(l0,l1) {
let l3,l4,l2;
b2523: {
l3 = undefined;
l4 = new O47("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2524: {
if (l3 === undefined) break b2524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2525: {
return l2;
}
}
function f446(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2526: {
b2527: {
l3 = undefined;
b2528: {
l4 = f444(l0,l1); if (l4 === undefined) break b2528;
if ((l4 === false)) break b2528;
break b2527;}
l5 = f445(l0,l1); if (l5 === undefined) break b2527;
l6 = l5;
l7 = [];
b2529: {
l8 = f443(l0,l1); if (l8 === undefined) break b2529;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2527;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2530: {
if (l3 !== undefined) break b2530;
l4 = f446(l0,l1); if (l4 === undefined) break b2530;
l5 = l4;
l6 = f443(l0,l1); if (l6 === undefined) break b2530;
l7 = l6;
l8 = f444(l0,l1); if (l8 === undefined) break b2530;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b2530;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2531: {
if (l3 === undefined) break b2531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2532: {
return l2;
}
}
function f447(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2533: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2533;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2533;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2534: {
if (l3 === undefined) break b2534;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2535: {
return l2;
}
}
function f448(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2536: {
l3 = undefined;
l4 = f448(l0,l1); if (l4 === undefined) break b2536;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2536;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2536;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2537: {
if (l3 === undefined) break b2537;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2538: {
return l2;
}
}
function f449(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function f450(l0,l1) {
let l3,l2;
b2539: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2540: {
if (l3 === undefined) break b2540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2541: {
return l2;
}
}
function g451(l0,l1) {
let l3,l4,l5,l2;
b2542: {
l3 = undefined;
l4 = new O67("purpose_limitation");
l5 = new O68("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2543: {
if (l3 === undefined) break b2543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2544: {
return l2;
}
}
function f451(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2545: {
b2546: {
l3 = undefined;
b2547: {
l4 = f449(l0,l1); if (l4 === undefined) break b2547;
if ((l4 === false)) break b2547;
break b2546;}
l5 = f450(l0,l1); if (l5 === undefined) break b2546;
l6 = l5;
l7 = [];
b2548: {
l8 = f448(l0,l1); if (l8 === undefined) break b2548;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2546;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2549: {
if (l3 !== undefined) break b2549;
l4 = f451(l0,l1); if (l4 === undefined) break b2549;
l5 = l4;
l6 = f448(l0,l1); if (l6 === undefined) break b2549;
l7 = l6;
l8 = f449(l0,l1); if (l8 === undefined) break b2549;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b2549;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2550: {
if (l3 === undefined) break b2550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2551: {
return l2;
}
}
function f452(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2552: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2552;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2552;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2553: {
if (l3 === undefined) break b2553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2554: {
return l2;
}
}
function f453(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2555: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2555;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2555;
l6 = l5;
l7 = f453(l0,l1); if (l7 === undefined) break b2555;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2555;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2555;
l10 = D(l9, l6); if (l10 === undefined) break b2555;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2556: {
if (l3 === undefined) break b2556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2557: {
return l2;
}
}
function f454(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2558: {
l3 = undefined;
l4 = ["required_fields","one_of"];
l5 = l4;
{
const k2559 = keysOf(l5), v2559 = valuesOf(l5);
for (let n2559 = 0; n2559 < v2559.length; n2559++) {
l6 = k2559 === null ? n2559 : k2559[n2559];
l7 = v2559[n2559];
b2560: {
l8 = l6;
l9 = l7;
l10 = f454(l0,l1); if (l10 === undefined) break b2560;
l11 = D(l10, l9); if (l11 === undefined) break b2560;
if ((l11 === false)) break b2560;
l12 = f454(l0,l1); if (l12 === undefined) break b2560;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
}
}
}
b2561: {
if (l3 === undefined) break b2561;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2562: {
return l2;
}
}
function f455(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function f456(l0,l1) {
let l3,l2;
b2563: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2564: {
if (l3 === undefined) break b2564;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2565: {
return l2;
}
}
function g457(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2566: {
l2 = new Bare();
}
b2567: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2567;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2567;
{
const k2568 = keysOf(l5), v2568 = valuesOf(l5);
for (let n2568 = 0; n2568 < v2568.length; n2568++) {
l6 = k2568 === null ? n2568 : k2568[n2568];
l7 = v2568[n2568];
b2569: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2569;
if ((l10 === false)) break b2569;
insertOnce(l2, l8, true);
}
}
}
}
b2570: {
return l2;
}
}
function f457(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function f458(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2571: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2571;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2571;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2571;
if ((l14 === false)) break b2571;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2571;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2571;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2571;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2571;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2571;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2571;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2572: {
if (l5 === undefined) break b2572;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2573: {
return l2;
}
}
function f459(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2574: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2574;
l7 = l6;
l8 = l7;
l9 = undefined;
b2575: {
b2576: {
if (!Array.isArray(l8)) break b2576;
break b2575;
}
b2577: {
if (!O(l8)) break b2577;
break b2575;
}
b2578: {
if (!(l8 instanceof RegoSet)) break b2578;
break b2575;
}
break b2574;
}
{
const k2579 = keysOf(l8), v2579 = valuesOf(l8);
for (let n2579 = 0; n2579 < v2579.length; n2579++) {
l11 = k2579 === null ? n2579 : k2579[n2579];
l12 = v2579[n2579];
b2580: {
l13 = l11;
l10 = undefined;
b2581: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2581;
if ((l16 === false)) break b2581;
l10 = true;
}
if (l10 !== undefined) break b2580;
l9 = true;
}
}
}
if (l9 !== undefined) break b2574;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2582: {
if (l4 === undefined) break b2582;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2583: {
return l2;
}
}
function f460(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2584: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2584;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2584;
if ((l12 === false)) break b2584;
l13 = f459(l0,l1,l5); if (l13 === undefined) break b2584;
if ((l13 === false)) break b2584;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2585: {
if (l4 === undefined) break b2585;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2586: {
return l2;
}
}
function f461(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2587: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2587;
l11 = l10;
{
const k2588 = keysOf(l11), v2588 = valuesOf(l11);
for (let n2588 = 0; n2588 < v2588.length; n2588++) {
l12 = k2588 === null ? n2588 : k2588[n2588];
l13 = v2588[n2588];
b2589: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2589;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2589;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2589;
l21 = D(l20, l15); if (l21 === undefined) break b2589;
b2590: {
b2591: {
break b2590;
}
break b2589;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2589;
if ((l26 === false)) break b2589;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2592: {
if (l6 === undefined) break b2592;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2593: {
return l2;
}
}
function f462(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2594: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f461(l0,l1,l6,l8,l9); if (l10 === undefined) break b2594;
if ((l10 === false)) break b2594;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2595: {
if (l5 === undefined) break b2595;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2596: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2596;
{
const k2597 = keysOf(l8), v2597 = valuesOf(l8);
for (let n2597 = 0; n2597 < v2597.length; n2597++) {
l9 = k2597 === null ? n2597 : k2597[n2597];
l10 = v2597[n2597];
b2598: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2598;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2598;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2598;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2598;
if ((l21 === false)) break b2598;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2598;
l24 = l23;
if (!Q(l24, l12)) break b2598;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2598;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f461(l0,l1,l27,l28,l29); if (l30 === undefined) break b2598;
if ((l30 === false)) break b2598;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2599: {
if (l5 === undefined) break b2599;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2600: {
return l2;
}
}
function f463(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2601: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2601;
{
const k2602 = keysOf(l8), v2602 = valuesOf(l8);
for (let n2602 = 0; n2602 < v2602.length; n2602++) {
l9 = k2602 === null ? n2602 : k2602[n2602];
l10 = v2602[n2602];
b2603: {
l11 = l9;
l12 = l10;
l13 = f458(l0,l1,l6,l12); if (l13 === undefined) break b2603;
l14 = l13;
if (!Array.isArray(l14)) break b2603;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2603;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2603;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2603;
l20 = l18;
l21 = f460(l0,l1,l19); if (l21 === undefined) break b2603;
if ((l21 === false)) break b2603;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2603;
{
const k2604 = keysOf(l22), v2604 = valuesOf(l22);
for (let n2604 = 0; n2604 < v2604.length; n2604++) {
l23 = k2604 === null ? n2604 : k2604[n2604];
l24 = v2604[n2604];
b2605: {
l25 = l23;
l26 = l24;
l27 = f458(l0,l1,l20,l26); if (l27 === undefined) break b2605;
l28 = l27;
if (!Array.isArray(l28)) break b2605;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2605;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2605;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2605;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f461(l0,l1,l33,l35,l36); if (l37 === undefined) break b2605;
if ((l37 === false)) break b2605;
l38 = f462(l0,l1,l34,l7); if (l38 === undefined) break b2605;
if ((l38 === false)) break b2605;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2606: {
if (l5 === undefined) break b2606;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2607: {
return l2;
}
}
function f464(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2608: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2608;
l9 = l8;
{
const k2609 = keysOf(l9), v2609 = valuesOf(l9);
for (let n2609 = 0; n2609 < v2609.length; n2609++) {
l10 = k2609 === null ? n2609 : k2609[n2609];
l11 = v2609[n2609];
b2610: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2610;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2610;
l16 = D(l15, l13); if (l16 === undefined) break b2610;
b2611: {
b2612: {
break b2611;
}
break b2610;
}
if (!Q(l16, l5)) break b2610;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2613: {
if (l4 === undefined) break b2613;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2614: {
return l2;
}
}
function f465(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2615: {
l4 = undefined;
l5 = l3;
l6 = f464(l0,l1,l5); if (l6 === undefined) break b2615;
if ((l6 === false)) break b2615;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2616: {
if (l4 === undefined) break b2616;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2617: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2617;
l7 = l6;
if (!Array.isArray(l7)) break b2617;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2617;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2617;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2617;
l13 = l11;
l14 = f464(l0,l1,l12); if (l14 === undefined) break b2617;
if ((l14 === false)) break b2617;
l15 = b_count(l13); if (l15 === undefined) break b2617;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2617;
if ((l18 === false)) break b2617;
l19 = f459(l0,l1,l13); if (l19 === undefined) break b2617;
if ((l19 === false)) break b2617;
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
function f466(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2620: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2620;
l7 = l6;
if (!Array.isArray(l7)) break b2620;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2620;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2620;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2620;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f461(l0,l1,l12,l14,l15); if (l16 === undefined) break b2620;
if ((l16 === false)) break b2620;
l17 = f464(l0,l1,l13); if (l17 === undefined) break b2620;
if ((l17 === false)) break b2620;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2621: {
if (l4 === undefined) break b2621;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2622: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2622;
l7 = l6;
if (!Array.isArray(l7)) break b2622;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2622;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2622;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2622;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2622;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f461(l0,l1,l12,l15,l16); if (l17 === undefined) break b2622;
if ((l17 === false)) break b2622;
l18 = f464(l0,l1,l13); if (l18 === undefined) break b2622;
if ((l18 === false)) break b2622;
l19 = f465(l0,l1,l14); if (l19 === undefined) break b2622;
if ((l19 === false)) break b2622;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2623: {
if (l4 === undefined) break b2623;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2624: {
return l2;
}
}
function f467(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2625: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2625;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2625;
l9 = f459(l0,l1,l5); if (l9 === undefined) break b2625;
if ((l9 === false)) break b2625;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2626: {
if (l4 === undefined) break b2626;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2627: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2627;
l7 = l6;
if (!Array.isArray(l7)) break b2627;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2627;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2627;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2627;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2627;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2627;
l17 = b_count(l13); if (l17 === undefined) break b2627;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2627;
l20 = f459(l0,l1,l12); if (l20 === undefined) break b2627;
if ((l20 === false)) break b2627;
l21 = f459(l0,l1,l13); if (l21 === undefined) break b2627;
if ((l21 === false)) break b2627;
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
function f468(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2630: {
l4 = undefined;
l5 = l3;
l6 = f466(l0,l1,l5); if (l6 === undefined) break b2630;
if ((l6 === false)) break b2630;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2631: {
if (l4 === undefined) break b2631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2632: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2632;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2632;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2632;
if ((l13 === false)) break b2632;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2632;
l16 = l15;
if (!(l16 === "Z")) break b2632;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2632;
l19 = l18;
l20 = f466(l0,l1,l19); if (l20 === undefined) break b2632;
if ((l20 === false)) break b2632;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2633: {
if (l4 === undefined) break b2633;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2634: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2635 = keysOf(l7), v2635 = valuesOf(l7);
for (let n2635 = 0; n2635 < v2635.length; n2635++) {
l8 = k2635 === null ? n2635 : k2635[n2635];
l9 = v2635[n2635];
b2636: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2636;
l13 = l12;
if (!Array.isArray(l13)) break b2636;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2636;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2636;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2636;
l19 = l17;
l20 = f466(l0,l1,l18); if (l20 === undefined) break b2636;
if ((l20 === false)) break b2636;
l21 = f467(l0,l1,l19); if (l21 === undefined) break b2636;
if ((l21 === false)) break b2636;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2637: {
if (l4 === undefined) break b2637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2638: {
return l2;
}
}
function f469(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2639: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f98(l0,l1,l6); if (l8 === undefined) break b2639;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2639;
l12 = l11;
l13 = l12;
l14 = [];
b2640: {
{
const k2641 = keysOf(l13), v2641 = valuesOf(l13);
for (let n2641 = 0; n2641 < v2641.length; n2641++) {
l15 = k2641 === null ? n2641 : k2641[n2641];
l16 = v2641[n2641];
b2642: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2642;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2642;
if ((l21 === false)) break b2642;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2639;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2639;
l27 = l26;
l28 = f463(l0,l1,l27,l7); if (l28 === undefined) break b2639;
if ((l28 === false)) break b2639;
l29 = b_max(l22); if (l29 === undefined) break b2639;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2639;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2639;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2639;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2639;
l39 = l38;
if (!Q(l34, l39)) break b2639;
l40 = b_max(l22); if (l40 === undefined) break b2639;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2639;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2639;
l47 = l46;
l48 = f468(l0,l1,l47); if (l48 === undefined) break b2639;
if ((l48 === false)) break b2639;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2643: {
if (l5 === undefined) break b2643;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2644: {
return l2;
}
}
function f470(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2645: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2645;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2645;
l8 = D(l7, l5); if (l8 === undefined) break b2645;
l9 = l8;
l10 = f455(l0,l1); if (l10 === undefined) break b2645;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2645;
l12 = l11;
l13 = f469(l0,l1,l9,l12); if (l13 === undefined) break b2645;
if ((l13 === false)) break b2645;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2646: {
if (l4 === undefined) break b2646;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2647: {
return l2;
}
}
function g471(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2648: {
l2 = new RegoSet();
}
b2649: {
l3 = undefined;
l4 = f457(l0,l1); if (l4 === undefined) break b2649;
{
const k2650 = keysOf(l4), v2650 = valuesOf(l4);
for (let n2650 = 0; n2650 < v2650.length; n2650++) {
l5 = k2650 === null ? n2650 : k2650[n2650];
l6 = v2650[n2650];
b2651: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2652: {
l3 = undefined;
l4 = f470(l0,l1,"date"); if (l4 === undefined) break b2652;
if ((l4 === false)) break b2652;
l2.add("time");
}
b2653: {
l3 = undefined;
l4 = f470(l0,l1,"time"); if (l4 === undefined) break b2653;
if ((l4 === false)) break b2653;
l2.add("date");
}
b2654: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2654;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2654;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2654;
if (!(l6 === true)) break b2654;
l2.add("stamped");
}
b2655: {
return l2;
}
}
function f471(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g472(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2656: {
l2 = new RegoSet();
}
b2657: {
l3 = undefined;
l4 = f455(l0,l1); if (l4 === undefined) break b2657;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2657;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2657;
if ((l7 === false)) break b2657;
l8 = f455(l0,l1); if (l8 === undefined) break b2657;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2657;
{
const k2658 = keysOf(l9), v2658 = valuesOf(l9);
for (let n2658 = 0; n2658 < v2658.length; n2658++) {
l10 = k2658 === null ? n2658 : k2658[n2658];
l11 = v2658[n2658];
b2659: {
l12 = l10;
l13 = l11;
l14 = f471(l0,l1); if (l14 === undefined) break b2659;
l15 = l14;
b2660: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2660;
if ((l16 === false)) break b2660;
break b2659;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2659;
l19 = l18;
l20 = f455(l0,l1); if (l20 === undefined) break b2659;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b2659;
l23 = l22;
l2.add(l23);
}
}
}
}
b2661: {
l3 = undefined;
l4 = f455(l0,l1); if (l4 === undefined) break b2661;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2661;
if ((l5 === false)) break b2661;
l6 = new RegoSet();
b2662: {
l7 = f455(l0,l1); if (l7 === undefined) break b2662;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2662;
{
const k2663 = keysOf(l8), v2663 = valuesOf(l8);
for (let n2663 = 0; n2663 < v2663.length; n2663++) {
l9 = k2663 === null ? n2663 : k2663[n2663];
l10 = v2663[n2663];
b2664: {
l11 = l9;
l12 = l10;
l13 = f471(l0,l1); if (l13 === undefined) break b2664;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2664;
if ((l15 === false)) break b2664;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2661;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2661;
l20 = f455(l0,l1); if (l20 === undefined) break b2661;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2661;
l23 = l22;
l2.add(l23);
}
b2665: {
return l2;
}
}
function f472(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2666: {
l2 = new RegoSet();
}
b2667: {
l3 = undefined;
l4 = f455(l0,l1); if (l4 === undefined) break b2667;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2667;
if (!(l5 === "unset")) break b2667;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2667;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2667;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2667;
l11 = l10;
l12 = new O8(l11);
l2.add(l12);
}
b2668: {
return l2;
}
}
function f473(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2669: {
l3 = undefined;
l4 = new RegoSet();
b2670: {
l5 = new O69("time","date");
l6 = l5;
{
const k2671 = keysOf(l6), v2671 = valuesOf(l6);
for (let n2671 = 0; n2671 < v2671.length; n2671++) {
l7 = k2671 === null ? n2671 : k2671[n2671];
l8 = v2671[n2671];
b2672: {
l9 = l7;
l10 = l8;
l11 = f470(l0,l1,l9); if (l11 === undefined) break b2672;
if ((l11 === false)) break b2672;
b2673: {
l12 = f457(l0,l1); if (l12 === undefined) break b2673;
l13 = D(l12, l10); if (l13 === undefined) break b2673;
if ((l13 === false)) break b2673;
break b2672;}
l14 = f455(l0,l1); if (l14 === undefined) break b2672;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2672;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2672;
l18 = l17;
{
const k2674 = keysOf(l18), v2674 = valuesOf(l18);
for (let n2674 = 0; n2674 < v2674.length; n2674++) {
l19 = k2674 === null ? n2674 : k2674[n2674];
l20 = v2674[n2674];
b2675: {
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
b2676: {
if (l3 === undefined) break b2676;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2677: {
return l2;
}
}
function f474(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2678: {
l3 = undefined;
l4 = [];
b2679: {
l5 = f455(l0,l1); if (l5 === undefined) break b2679;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2679;
{
const k2680 = keysOf(l6), v2680 = valuesOf(l6);
for (let n2680 = 0; n2680 < v2680.length; n2680++) {
l7 = k2680 === null ? n2680 : k2680[n2680];
l8 = v2680[n2680];
b2681: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2681;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2682: {
if (l3 === undefined) break b2682;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2683: {
return l2;
}
}
function f475(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g476(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2684: {
b2685: {
l3 = undefined;
b2686: {
l4 = f455(l0,l1); if (l4 === undefined) break b2686;
if ((l4 === false)) break b2686;
break b2685;}
l5 = f456(l0,l1); if (l5 === undefined) break b2685;
l6 = l5;
l7 = [];
b2687: {
l8 = f453(l0,l1); if (l8 === undefined) break b2687;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2685;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2688: {
if (l3 !== undefined) break b2688;
l4 = f472(l0,l1); if (l4 === undefined) break b2688;
l5 = l4;
l6 = f473(l0,l1); if (l6 === undefined) break b2688;
l7 = l6;
l8 = f116(l0,l1,l5,l7); if (l8 === undefined) break b2688;
l9 = l8;
l10 = f455(l0,l1); if (l10 === undefined) break b2688;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2688;
l13 = l12;
l14 = f474(l0,l1); if (l14 === undefined) break b2688;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2688;
l17 = l16;
l18 = f455(l0,l1); if (l18 === undefined) break b2688;
l19 = l18;
l20 = f84(l0,l1,l19); if (l20 === undefined) break b2688;
l21 = l20;
l22 = f456(l0,l1); if (l22 === undefined) break b2688;
l23 = l22;
l24 = f453(l0,l1); if (l24 === undefined) break b2688;
l25 = l24;
l26 = [];
b2689: {
l27 = f86(l0,l1,"checks"); if (l27 === undefined) break b2689;
if ((l27 === false)) break b2689;
l28 = f475(l0,l1); if (l28 === undefined) break b2689;
l29 = l28;
l30 = [];
b2690: {
l31 = "statement_missing";
l32 = f455(l0,l1); if (l32 === undefined) break b2690;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2690;
if ((l33 === false)) break b2690;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2689;
l36 = l35;
{
const k2691 = keysOf(l36), v2691 = valuesOf(l36);
for (let n2691 = 0; n2691 < v2691.length; n2691++) {
l37 = k2691 === null ? n2691 : k2691[n2691];
l38 = v2691[n2691];
b2692: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2693: {
l42 = f472(l0,l1); if (l42 === undefined) break b2693;
{
const k2694 = keysOf(l42), v2694 = valuesOf(l42);
for (let n2694 = 0; n2694 < v2694.length; n2694++) {
l43 = k2694 === null ? n2694 : k2694[n2694];
l44 = v2694[n2694];
b2695: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2695;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f473(l0,l1); if (l50 === undefined) break b2692;
l51 = l50;
l52 = f223(l0,l1,l40,l49,l51); if (l52 === undefined) break b2692;
l53 = l52;
l54 = l53;
l55 = f455(l0,l1); if (l55 === undefined) break b2692;
l56 = l55;
l57 = f125(l0,l1,l40,l56,l54); if (l57 === undefined) break b2692;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f473(l0,l1); if (l60 === undefined) break b2688;
l61 = l60;
l62 = [];
b2696: {
l63 = f472(l0,l1); if (l63 === undefined) break b2696;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2696;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2696;
if ((l68 === false)) break b2696;
l69 = f455(l0,l1); if (l69 === undefined) break b2696;
l70 = l69;
l71 = f68(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2696;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f472(l0,l1); if (l74 === undefined) break b2688;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2688;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2697: {
if (l3 === undefined) break b2697;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2698: {
return l2;
}
}
function f476(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g476(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g477(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2699: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2699;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2699;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2700: {
if (l3 === undefined) break b2700;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2701: {
return l2;
}
}
function f477(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2702: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2702;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2702;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2702;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2703: {
if (l3 === undefined) break b2703;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2704: {
return l2;
}
}
function f478(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function f479(l0,l1) {
let l3,l2;
b2705: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2706: {
if (l3 === undefined) break b2706;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2707: {
return l2;
}
}
function f480(l0,l1) {
let l3,l4,l5,l6,l2;
b2708: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2708;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2708;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2709: {
if (l3 === undefined) break b2709;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2710: {
return l2;
}
}
function g481(l0,l1) {
let l3,l4,l5,l6,l2;
b2711: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2711;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2711;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2712: {
if (l3 === undefined) break b2712;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2713: {
return l2;
}
}
function f481(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g481(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g482(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2714: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2714;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2714;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2714;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2715: {
if (l3 === undefined) break b2715;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2716: {
return l2;
}
}
function f482(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2717: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2717;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2717;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2717;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2718: {
if (l3 === undefined) break b2718;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2719: {
return l2;
}
}
function f483(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f484(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2720: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2720;
if ((l10 === false)) break b2720;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2721: {
if (l6 === undefined) break b2721;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2722: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f101(l0,l1,l7,l8,l9); if (l10 === undefined) break b2722;
if ((l10 === false)) break b2722;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2723: {
if (l6 === undefined) break b2723;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2724: {
return l2;
}
}
function f485(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2725: {
l4 = undefined;
l5 = l3;
l6 = f481(l0,l1); if (l6 === undefined) break b2725;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2725;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2725;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2725;
l11 = l10;
if (!Array.isArray(l11)) break b2725;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2725;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2725;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2725;
l17 = l15;
l18 = f481(l0,l1); if (l18 === undefined) break b2725;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2725;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2725;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2725;
if ((l22 === false)) break b2725;
l23 = f481(l0,l1); if (l23 === undefined) break b2725;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2725;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2725;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2725;
if ((l27 === false)) break b2725;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2726: {
if (l4 === undefined) break b2726;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2727: {
return l2;
}
}
function g486(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2728: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2728;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2728;
l6 = l5;
l7 = f485(l0,l1,l6); if (l7 === undefined) break b2728;
if ((l7 === false)) break b2728;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2729: {
if (l3 === undefined) break b2729;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2730: {
return l2;
}
}
function f486(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2731: {
l3 = undefined;
l4 = f483(l0,l1); if (l4 === undefined) break b2731;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2731;
if ((l5 === false)) break b2731;
b2732: {
l6 = f486(l0,l1); if (l6 === undefined) break b2732;
if ((l6 === false)) break b2732;
break b2731;}
l7 = f480(l0,l1); if (l7 === undefined) break b2731;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2731;
l9 = l8;
l10 = f98(l0,l1,l9); if (l10 === undefined) break b2731;
l11 = l10;
l12 = f483(l0,l1); if (l12 === undefined) break b2731;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2731;
l14 = l13;
l15 = f99(l0,l1,l11,l14); if (l15 === undefined) break b2731;
l16 = l15;
{
const k2733 = keysOf(l16), v2733 = valuesOf(l16);
for (let n2733 = 0; n2733 < v2733.length; n2733++) {
l17 = k2733 === null ? n2733 : k2733[n2733];
l18 = v2733[n2733];
b2734: {
l19 = l17;
l20 = l18;
l21 = f485(l0,l1,l20); if (l21 === undefined) break b2734;
if ((l21 === false)) break b2734;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2735: {
if (l3 === undefined) break b2735;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2736: {
return l2;
}
}
function f487(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2737: {
l2 = new Bare();
}
b2738: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2738;
{
const k2739 = keysOf(l4), v2739 = valuesOf(l4);
for (let n2739 = 0; n2739 < v2739.length; n2739++) {
l5 = k2739 === null ? n2739 : k2739[n2739];
l6 = v2739[n2739];
b2740: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2740;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2741: {
return l2;
}
}
function f488(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2742: {
l2 = new RegoSet();
}
b2743: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2743;
{
const k2744 = keysOf(l4), v2744 = valuesOf(l4);
for (let n2744 = 0; n2744 < v2744.length; n2744++) {
l5 = k2744 === null ? n2744 : k2744[n2744];
l6 = v2744[n2744];
b2745: {
l7 = l5;
l8 = l6;
b2746: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2746;
if ((l9 === false)) break b2746;
break b2745;}
l2.add(l7);
}
}
}
}
b2747: {
return l2;
}
}
function f489(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f490(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2748: {
l4 = undefined;
l5 = l3;
l6 = f488(l0,l1); if (l6 === undefined) break b2748;
l7 = D(l6, l5); if (l7 === undefined) break b2748;
{
const k2749 = keysOf(l7), v2749 = valuesOf(l7);
for (let n2749 = 0; n2749 < v2749.length; n2749++) {
l8 = k2749 === null ? n2749 : k2749[n2749];
l9 = v2749[n2749];
b2750: {
l10 = l8;
l11 = l9;
l12 = f480(l0,l1); if (l12 === undefined) break b2750;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2750;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2750;
if ((l15 === false)) break b2750;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2751: {
if (l4 === undefined) break b2751;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2752: {
l4 = undefined;
l5 = l3;
l6 = f489(l0,l1); if (l6 === undefined) break b2752;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2752;
if ((l8 === false)) break b2752;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2753: {
if (l4 === undefined) break b2753;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2754: {
return l2;
}
}
function f491(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2755: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2755;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2755;
if ((l8 === false)) break b2755;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2755;
if ((l9 === false)) break b2755;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2756: {
if (l4 === undefined) break b2756;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2757: {
return l2;
}
}
function f492(l0,l1) {
let l3,l4,l5,l6,l2;
b2758: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2758;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2758;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2759: {
if (l3 === undefined) break b2759;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2760: {
return l2;
}
}
function f493(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2761: {
b2762: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2762;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2762;
if ((l8 === false)) break b2762;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2763: {
if (l5 !== undefined) break b2763;
l6 = l3;
l7 = l4;
l8 = f98(l0,l1,l6); if (l8 === undefined) break b2763;
l9 = l8;
l10 = f98(l0,l1,l7); if (l10 === undefined) break b2763;
l11 = l10;
if (!Q(l9, l11)) break b2763;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2764: {
if (l5 === undefined) break b2764;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2765: {
return l2;
}
}
function g494(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2766: {
l3 = undefined;
b2767: {
l4 = f481(l0,l1); if (l4 === undefined) break b2767;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2767;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2767;
if ((l6 === false)) break b2767;
break b2766;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2768: {
if (l3 === undefined) break b2768;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2769: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2769;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2769;
l6 = l5;
l7 = f480(l0,l1); if (l7 === undefined) break b2769;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2769;
l9 = l8;
l10 = f493(l0,l1,l6,l9); if (l10 === undefined) break b2769;
if ((l10 === false)) break b2769;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2770: {
if (l3 === undefined) break b2770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2771: {
return l2;
}
}
function f494(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function f495(l0,l1) {
let l3,l4,l5,l6,l2;
b2772: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2772;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2772;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2773: {
if (l3 === undefined) break b2773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2774: {
return l2;
}
}
function g496(l0,l1) {
let l3,l4,l5,l2;
b2775: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2775;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2775;
if (!(l5 === false)) break b2775;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2776: {
if (l3 === undefined) break b2776;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2777: {
return l2;
}
}
function f496(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g497(l0,l1) {
let l3,l4,l5,l6,l2;
b2778: {
l3 = undefined;
b2779: {
l4 = f481(l0,l1); if (l4 === undefined) break b2779;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2779;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2779;
if ((l6 === false)) break b2779;
break b2778;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2780: {
if (l3 === undefined) break b2780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2781: {
l3 = undefined;
b2782: {
l4 = f496(l0,l1); if (l4 === undefined) break b2782;
if ((l4 === false)) break b2782;
break b2781;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2783: {
if (l3 === undefined) break b2783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2784: {
return l2;
}
}
function f497(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2785: {
l2 = new RegoSet();
}
b2786: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2786;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2786;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2786;
if ((l7 === false)) break b2786;
l2.add("user.unit");
}
b2787: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2787;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2787;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2787;
if ((l7 === false)) break b2787;
l2.add("user.post_ends_on");
}
b2788: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2788;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2788;
l6 = null;
if (!Q(l5, l6)) break b2788;
l2.add("user.post_ends_on");
}
b2789: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2789;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2789;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2789;
if ((l7 === false)) break b2789;
l2.add("account.application_form");
}
b2790: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2790;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2790;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2790;
if ((l7 === false)) break b2790;
l2.add("account.confidentiality_pledge");
}
b2791: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2791;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2791;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2791;
if ((l7 === false)) break b2791;
l2.add("account.default_password");
}
b2792: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2792;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2792;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2792;
if ((l7 === false)) break b2792;
l2.add("account.password_changed_on");
}
b2793: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2793;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2793;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2793;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2793;
if ((l8 === false)) break b2793;
l2.add("session.idle_minutes");
}
b2794: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2794;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2794;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2794;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2794;
if ((l8 === false)) break b2794;
l2.add("client.ip");
}
b2795: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2795;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2795;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2795;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2795;
if ((l8 === false)) break b2795;
l2.add("client.allowed_ips");
}
b2796: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2796;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2796;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2796;
if ((l7 === false)) break b2796;
l2.add("query.within_approved_scope");
}
b2797: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2797;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2797;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2797;
if ((l7 === false)) break b2797;
l2.add("query.purpose_listed");
}
b2798: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2798;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2798;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2798;
if ((l7 === false)) break b2798;
l2.add("query.fields");
}
b2799: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2799;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2799;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2799;
if ((l7 === false)) break b2799;
l2.add("account.approved_from");
}
b2800: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2800;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2800;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2800;
if ((l7 === false)) break b2800;
l2.add("account.approved_until");
}
b2801: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2801;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2801;
l6 = null;
if (!Q(l5, l6)) break b2801;
l2.add("account.approved_until");
}
b2802: {
return l2;
}
}
function f498(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2803: {
l2 = new RegoSet();
}
b2804: {
l3 = undefined;
b2805: {
l4 = f490(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2805;
if ((l4 === false)) break b2805;
break b2804;}
l2.add("confidentiality_pledge_missing");
}
b2806: {
l3 = undefined;
b2807: {
l4 = f490(l0,l1,"password_expired"); if (l4 === undefined) break b2807;
if ((l4 === false)) break b2807;
break b2806;}
l5 = f498(l0,l1); if (l5 === undefined) break b2806;
l6 = l5;
b2808: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2808;
if ((l7 === false)) break b2808;
break b2806;}
l2.add("password_expired");
}
b2809: {
return l2;
}
}
function f499(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function f500(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2810: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2810;
if (!(l8 === "exceeded")) break b2810;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2810;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2810;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2810;
if ((l12 === false)) break b2810;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2811: {
if (l5 === undefined) break b2811;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2812: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2812;
if (!(l8 === "reached")) break b2812;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2812;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2812;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2812;
if ((l12 === false)) break b2812;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2813: {
if (l5 === undefined) break b2813;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2814: {
return l2;
}
}
function f501(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2815: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2815;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2815;
if ((l8 === false)) break b2815;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2815;
if ((l9 === false)) break b2815;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2816: {
if (l4 === undefined) break b2816;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2817: {
return l2;
}
}
function g502(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2818: {
l2 = new RegoSet();
}
b2819: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2819;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2819;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2819;
if (!(l6 === "active")) break b2819;
l2.add("linkage_not_active");
}
b2820: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2820;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2820;
if (!(l5 === "service")) break b2820;
l2.add("personal_account_not_served");
}
b2821: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2821;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2821;
l6 = l5;
l7 = f482(l0,l1); if (l7 === undefined) break b2821;
l8 = l7;
l9 = f483(l0,l1); if (l9 === undefined) break b2821;
l10 = l9;
l11 = f484(l0,l1,l6,l8,l10); if (l11 === undefined) break b2821;
if ((l11 === false)) break b2821;
l2.add("unit_not_listed");
}
b2822: {
l3 = undefined;
l4 = f486(l0,l1); if (l4 === undefined) break b2822;
if ((l4 === false)) break b2822;
l2.add("unit_not_listed");
}
b2823: {
l3 = undefined;
l4 = f487(l0,l1); if (l4 === undefined) break b2823;
if ((l4 === false)) break b2823;
l2.add("unit_not_listed");
}
b2824: {
l3 = undefined;
l4 = f490(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2824;
if ((l4 === false)) break b2824;
l2.add("role_may_not_query");
}
b2825: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2825;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2825;
l6 = null;
if (!Q(l5, l6)) break b2825;
l2.add("post_ended");
}
b2826: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2826;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2826;
l6 = l5;
l7 = f491(l0,l1,l6); if (l7 === undefined) break b2826;
if ((l7 === false)) break b2826;
l2.add("post_ended");
}
b2827: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2827;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2827;
if (!(l5 === true)) break b2827;
l6 = f494(l0,l1); if (l6 === undefined) break b2827;
if ((l6 === false)) break b2827;
l7 = f497(l0,l1); if (l7 === undefined) break b2827;
if ((l7 === false)) break b2827;
l2.add("right_not_approved");
}
b2828: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2828;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2828;
l6 = f480(l0,l1); if (l6 === undefined) break b2828;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2828;
if (!Q(l5, l7)) break b2828;
l8 = f480(l0,l1); if (l8 === undefined) break b2828;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2828;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2828;
if ((l11 === false)) break b2828;
l2.add("account_not_own");
}
b2829: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2829;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2829;
if (!(l5 === "active")) break b2829;
l2.add("account_not_active");
}
b2830: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2830;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2830;
if (!(l5 === "locked")) break b2830;
b2831: {
l6 = f481(l0,l1); if (l6 === undefined) break b2831;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2831;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2831;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2831;
if ((l9 === false)) break b2831;
break b2830;}
l2.add("account_not_active");
}
b2832: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2832;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2832;
if (!(l5 === true)) break b2832;
l2.add("application_form_missing");
}
b2833: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2833;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2833;
if (!(l5 === true)) break b2833;
l2.add("confidentiality_pledge_missing");
}
b2834: {
l3 = undefined;
b2835: {
l4 = f490(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2835;
if ((l4 === false)) break b2835;
break b2834;}
l2.add("confidentiality_pledge_missing");
}
b2836: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2836;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2836;
if (!(l5 === false)) break b2836;
l2.add("default_password");
}
b2837: {
l3 = undefined;
l4 = f498(l0,l1); if (l4 === undefined) break b2837;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2837;
if ((l6 === false)) break b2837;
l7 = f492(l0,l1); if (l7 === undefined) break b2837;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2837;
l9 = l8;
l10 = f477(l0,l1); if (l10 === undefined) break b2837;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2837;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2837;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2837;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2837;
l15 = l14;
l16 = f46(l0,l1,l9,l15); if (l16 === undefined) break b2837;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2837;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2837;
if ((l20 === false)) break b2837;
l2.add("password_expired");
}
b2838: {
l3 = undefined;
l4 = f499(l0,l1); if (l4 === undefined) break b2838;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2838;
if ((l6 === false)) break b2838;
l2.add("password_expired");
}
b2839: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2839;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2839;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2839;
l7 = l6;
l8 = f477(l0,l1); if (l8 === undefined) break b2839;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2839;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2839;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2839;
l12 = l11;
l13 = f500(l0,l1,l7,l12); if (l13 === undefined) break b2839;
if ((l13 === false)) break b2839;
l2.add("session_idle");
}
b2840: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2840;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2840;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2840;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2840;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2840;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2840;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2840;
if ((l12 === false)) break b2840;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2840;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2840;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2840;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2840;
if ((l17 === false)) break b2840;
l2.add("ip_not_whitelisted");
}
b2841: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2841;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2841;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2841;
if ((l7 === false)) break b2841;
l2.add("case_number_missing");
}
b2842: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2842;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2842;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2842;
if ((l7 === false)) break b2842;
l2.add("reason_missing");
}
b2843: {
l3 = undefined;
l4 = [];
b2844: {
l5 = f481(l0,l1); if (l5 === undefined) break b2844;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2844;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2844;
{
const k2845 = keysOf(l7), v2845 = valuesOf(l7);
for (let n2845 = 0; n2845 < v2845.length; n2845++) {
l8 = k2845 === null ? n2845 : k2845[n2845];
l9 = v2845[n2845];
b2846: {
l10 = l8;
l11 = l9;
l12 = f495(l0,l1); if (l12 === undefined) break b2846;
l13 = D(l12, l11); if (l13 === undefined) break b2846;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2846;
if ((l15 === false)) break b2846;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2843;
l18 = l17;
l19 = f481(l0,l1); if (l19 === undefined) break b2843;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2843;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2843;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2843;
if ((l23 === false)) break b2843;
l2.add("statement_missing");
}
b2847: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2847;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2847;
if (!(l5 === true)) break b2847;
l2.add("not_official_use");
}
b2848: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2848;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2848;
if (!(l5 === true)) break b2848;
l2.add("purpose_not_listed");
}
b2849: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2849;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2849;
l6 = l5;
l7 = undefined;
b2850: {
b2851: {
if (!Array.isArray(l6)) break b2851;
break b2850;
}
b2852: {
if (!O(l6)) break b2852;
break b2850;
}
b2853: {
if (!(l6 instanceof RegoSet)) break b2853;
break b2850;
}
break b2849;
}
{
const k2854 = keysOf(l6), v2854 = valuesOf(l6);
for (let n2854 = 0; n2854 < v2854.length; n2854++) {
l9 = k2854 === null ? n2854 : k2854[n2854];
l10 = v2854[n2854];
b2855: {
l11 = l9;
l8 = undefined;
b2856: {
l12 = l10;
l13 = f481(l0,l1); if (l13 === undefined) break b2856;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2856;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2856;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2856;
if ((l17 === false)) break b2856;
l8 = true;
}
if (l8 !== undefined) break b2855;
l7 = true;
}
}
}
if (l7 !== undefined) break b2849;
l2.add("field_not_allowed");
}
b2857: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2857;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2857;
if (!(l5 === true)) break b2857;
l2.add("outside_approved_scope");
}
b2858: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2858;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2858;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2858;
if ((l7 === false)) break b2858;
l2.add("approval_missing");
}
b2859: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2859;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2859;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2859;
if ((l7 === false)) break b2859;
l2.add("approval_not_started");
}
b2860: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2860;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2860;
l6 = l5;
l7 = f501(l0,l1,l6); if (l7 === undefined) break b2860;
if ((l7 === false)) break b2860;
l2.add("approval_expired");
}
b2861: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2861;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2861;
l6 = null;
if (!Q(l5, l6)) break b2861;
l2.add("approval_expired");
}
b2862: {
return l2;
}
}
function f502(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2863: {
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
b2864: {
if (l3 === undefined) break b2864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2865: {
return l2;
}
}
function f503(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2866: {
l3 = undefined;
l4 = [];
b2867: {
l5 = f481(l0,l1); if (l5 === undefined) break b2867;
{
const k2868 = keysOf(l5), v2868 = valuesOf(l5);
for (let n2868 = 0; n2868 < v2868.length; n2868++) {
l6 = k2868 === null ? n2868 : k2868[n2868];
l7 = v2868[n2868];
b2869: {
l8 = l6;
l9 = l7;
l10 = f503(l0,l1); if (l10 === undefined) break b2869;
l11 = D(l10, l8); if (l11 === undefined) break b2869;
{
const k2870 = keysOf(l11), v2870 = valuesOf(l11);
for (let n2870 = 0; n2870 < v2870.length; n2870++) {
l12 = k2870 === null ? n2870 : k2870[n2870];
l13 = v2870[n2870];
b2871: {
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
b2872: {
if (l3 === undefined) break b2872;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2873: {
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
function g505(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2874: {
l2 = new RegoSet();
}
b2875: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2876 = keysOf(l5), v2876 = valuesOf(l5);
for (let n2876 = 0; n2876 < v2876.length; n2876++) {
l6 = k2876 === null ? n2876 : k2876[n2876];
l7 = v2876[n2876];
b2877: {
l8 = l6;
l9 = l7;
b2878: {
l10 = f490(l0,l1,l9); if (l10 === undefined) break b2878;
if ((l10 === false)) break b2878;
break b2877;}
l2.add(l9);
}
}
}
}
b2879: {
return l2;
}
}
function f505(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2880: {
l3 = undefined;
l4 = [];
b2881: {
l5 = f504(l0,l1); if (l5 === undefined) break b2881;
{
const k2882 = keysOf(l5), v2882 = valuesOf(l5);
for (let n2882 = 0; n2882 < v2882.length; n2882++) {
l6 = k2882 === null ? n2882 : k2882[n2882];
l7 = v2882[n2882];
b2883: {
l8 = l6;
if (!Array.isArray(l7)) break b2883;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2883;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2883;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2883;
l14 = l12;
l15 = f498(l0,l1); if (l15 === undefined) break b2883;
l16 = l15;
b2884: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2884;
if ((l17 === false)) break b2884;
break b2883;}
l18 = f505(l0,l1); if (l18 === undefined) break b2883;
l19 = l18;
b2885: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2885;
if ((l20 === false)) break b2885;
break b2883;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2886: {
if (l3 === undefined) break b2886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2887: {
return l2;
}
}
function f506(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2888: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2888;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2888;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2888;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2888;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2888;
if (!(l8 === "unset")) break b2888;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2889: {
if (l3 === undefined) break b2889;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2890: {
return l2;
}
}
function f507(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g508(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2891: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2891;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2891;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2891;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2891;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2891;
if (!(l8 === "unset")) break b2891;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2892: {
if (l3 === undefined) break b2892;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2893: {
return l2;
}
}
function f508(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g508(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g509(l0,l1) {
let l3,l4,l5,l6,l2;
b2894: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2894;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2894;
l6 = H(l5) ? l5.at_least : undefined; if (l6 === undefined && (l6 = S(l5, "at_least")) === undefined) break b2894;
if (!(l6 === "unset")) break b2894;
if (l3 === undefined) l3 = "query.checks.statement_missing.at_least"; else if (!Q(l3, "query.checks.statement_missing.at_least")) conflict();
}
b2895: {
if (l3 === undefined) break b2895;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2896: {
return l2;
}
}
function f509(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g510(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23;
b2897: {
l2 = new RegoSet();
}
b2898: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2898;
{
const k2899 = keysOf(l4), v2899 = valuesOf(l4);
for (let n2899 = 0; n2899 < v2899.length; n2899++) {
l5 = k2899 === null ? n2899 : k2899[n2899];
l6 = v2899[n2899];
b2900: {
l7 = l5;
if (!Array.isArray(l6)) break b2900;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2900;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2900;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2900;
l13 = l11;
l2.add(l12);
}
}
}
}
b2901: {
l3 = undefined;
b2902: {
l4 = "password_expired";
l5 = f507(l0,l1); if (l5 === undefined) break b2902;
l6 = l5;
l2.add(l4);
}
b2903: {
l7 = "session_idle";
l8 = f508(l0,l1); if (l8 === undefined) break b2903;
l9 = l8;
l2.add(l7);
}
b2904: {
l10 = "statement_missing";
l11 = f509(l0,l1); if (l11 === undefined) break b2904;
l12 = l11;
l2.add(l10);
}
l13 = new RegoSet();
l13.add("password_expired");
l13.add("session_idle");
l13.add("statement_missing");
l14 = H(l1) ? l1.hdp : undefined; if (l14 === undefined && (l14 = S(l1, "hdp")) === undefined) break b2901;
l15 = H(l14) ? l14.query_permission : undefined; if (l15 === undefined && (l15 = S(l14, "query_permission")) === undefined) break b2901;
l16 = H(l15) ? l15.open_numbers : undefined; if (l16 === undefined && (l16 = S(l15, "open_numbers")) === undefined) break b2901;
{
const k2905 = keysOf(l16), v2905 = valuesOf(l16);
for (let n2905 = 0; n2905 < v2905.length; n2905++) {
l17 = k2905 === null ? n2905 : k2905[n2905];
l18 = v2905[n2905];
b2906: {
l19 = l17;
b2907: {
l20 = D(l13, l17); if (l20 === undefined) break b2907;
break b2906;}
b2908: {
b2909: {
break b2908;
}
break b2906;
}
l23 = l18;
l2.add(l19);
}
}
}
}
b2910: {
return l2;
}
}
function f510(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2911: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2911;
l5 = l4;
l6 = f510(l0,l1); if (l6 === undefined) break b2911;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2911;
l9 = l8;
l10 = f481(l0,l1); if (l10 === undefined) break b2911;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2911;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2912: {
if (l3 === undefined) break b2912;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2913: {
return l2;
}
}
function f511(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function f512(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2914: {
b2915: {
l4 = undefined;
l5 = l3;
l6 = f492(l0,l1); if (l6 === undefined) break b2915;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2915;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2915;
l10 = D(l9, l8); if (l10 === undefined) break b2915;
l11 = l10;
l12 = new O10(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2915;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2916: {
if (l4 !== undefined) break b2916;
l5 = l3;
l6 = [];
b2917: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2917;
{
const k2918 = keysOf(l7), v2918 = valuesOf(l7);
for (let n2918 = 0; n2918 < v2918.length; n2918++) {
l8 = k2918 === null ? n2918 : k2918[n2918];
l9 = v2918[n2918];
b2919: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2919;
l13 = l12;
l14 = f480(l0,l1); if (l14 === undefined) break b2919;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2919;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2919;
if ((l17 === false)) break b2919;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2919;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2916;
l23 = l22;
l24 = new O10(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2916;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2920: {
if (l4 !== undefined) break b2920;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2921: {
if (l4 === undefined) break b2921;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2922: {
return l2;
}
}
function f513(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2923: {
b2924: {
l4 = undefined;
l5 = l3;
l6 = f492(l0,l1); if (l6 === undefined) break b2924;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2924;
if (!(l7 === true)) break b2924;
b2925: {
l8 = f494(l0,l1); if (l8 === undefined) break b2925;
if ((l8 === false)) break b2925;
break b2924;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2924;
l10 = l9;
l11 = f512(l0,l1,l10); if (l11 === undefined) break b2924;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2926: {
if (l4 !== undefined) break b2926;
l5 = l3;
l6 = f492(l0,l1); if (l6 === undefined) break b2926;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2926;
if (!(l7 === true)) break b2926;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2926;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2927: {
if (l4 !== undefined) break b2927;
l5 = l3;
l6 = f512(l0,l1,l5); if (l6 === undefined) break b2927;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2928: {
if (l4 === undefined) break b2928;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2929: {
return l2;
}
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2930: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2930;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2930;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2931: {
if (l3 === undefined) break b2931;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2932: {
return l2;
}
}
function f514(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2933: {
l2 = new Bare();
}
b2934: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2934;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b2934;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2934;
{
const k2935 = keysOf(l6), v2935 = valuesOf(l6);
for (let n2935 = 0; n2935 < v2935.length; n2935++) {
l7 = k2935 === null ? n2935 : k2935[n2935];
l8 = v2935[n2935];
b2936: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b2937: {
return l2;
}
}
function f515(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g516(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2938: {
l3 = undefined;
l4 = new RegoSet();
b2939: {
l5 = f495(l0,l1); if (l5 === undefined) break b2939;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2939;
{
const k2940 = keysOf(l6), v2940 = valuesOf(l6);
for (let n2940 = 0; n2940 < v2940.length; n2940++) {
l7 = k2940 === null ? n2940 : k2940[n2940];
l8 = v2940[n2940];
b2941: {
l9 = l7;
l10 = l8;
b2942: {
l11 = f515(l0,l1); if (l11 === undefined) break b2942;
l12 = D(l11, l10); if (l12 === undefined) break b2942;
if ((l12 === false)) break b2942;
break b2941;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b2941;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b2941;
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
b2943: {
if (l3 === undefined) break b2943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2944: {
return l2;
}
}
function f516(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2945: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2945;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2945;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2945;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
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
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2948: {
l3 = undefined;
l4 = new RegoSet();
b2949: {
l5 = f511(l0,l1); if (l5 === undefined) break b2949;
{
const k2950 = keysOf(l5), v2950 = valuesOf(l5);
for (let n2950 = 0; n2950 < v2950.length; n2950++) {
l6 = k2950 === null ? n2950 : k2950[n2950];
l7 = v2950[n2950];
b2951: {
l8 = l6;
l9 = l7;
l10 = f513(l0,l1,l9); if (l10 === undefined) break b2951;
l11 = l10;
l12 = new Bare();
b2952: {
l13 = f514(l0,l1); if (l13 === undefined) break b2952;
l12["account_not_active"] = l13;
}
b2953: {
l14 = f516(l0,l1); if (l14 === undefined) break b2953;
l12["field_not_allowed"] = l14;
}
b2954: {
l15 = f517(l0,l1); if (l15 === undefined) break b2954;
l12["linkage_not_active"] = l15;
}
b2955: {
b2956: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2956;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2956;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2956;
l16 = merge(l19, l12);
break b2955;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2951;
l23 = l22;
l24 = f75(l0,l1,l8,l11,l23); if (l24 === undefined) break b2951;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2957: {
if (l3 === undefined) break b2957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2958: {
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
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l32,l33,l34,l35;
b2959: {
l2 = new RegoSet();
}
b2960: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2960;
{
const k2961 = keysOf(l4), v2961 = valuesOf(l4);
for (let n2961 = 0; n2961 < v2961.length; n2961++) {
l5 = k2961 === null ? n2961 : k2961[n2961];
l6 = v2961[n2961];
b2962: {
l7 = l5;
if (!Array.isArray(l6)) break b2962;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2962;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2962;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2962;
l13 = l11;
l14 = new O9(l13);
l2.add(l14);
}
}
}
}
b2963: {
l3 = undefined;
b2964: {
l4 = "password_expired";
l5 = f507(l0,l1); if (l5 === undefined) break b2964;
l6 = l5;
l7 = f481(l0,l1); if (l7 === undefined) break b2964;
l8 = D(l7, l4); if (l8 === undefined) break b2964;
if ((l8 === false)) break b2964;
l9 = new O8(l6);
l2.add(l9);
}
b2965: {
l10 = "session_idle";
l11 = f508(l0,l1); if (l11 === undefined) break b2965;
l12 = l11;
l13 = f481(l0,l1); if (l13 === undefined) break b2965;
l14 = D(l13, l10); if (l14 === undefined) break b2965;
if ((l14 === false)) break b2965;
l15 = new O8(l12);
l2.add(l15);
}
b2966: {
l16 = "statement_missing";
l17 = f509(l0,l1); if (l17 === undefined) break b2966;
l18 = l17;
l19 = f481(l0,l1); if (l19 === undefined) break b2966;
l20 = D(l19, l16); if (l20 === undefined) break b2966;
if ((l20 === false)) break b2966;
l21 = new O8(l18);
l2.add(l21);
}
l22 = new RegoSet();
l22.add("password_expired");
l22.add("session_idle");
l22.add("statement_missing");
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b2963;
l24 = H(l23) ? l23.query_permission : undefined; if (l24 === undefined && (l24 = S(l23, "query_permission")) === undefined) break b2963;
l25 = H(l24) ? l24.open_numbers : undefined; if (l25 === undefined && (l25 = S(l24, "open_numbers")) === undefined) break b2963;
{
const k2967 = keysOf(l25), v2967 = valuesOf(l25);
for (let n2967 = 0; n2967 < v2967.length; n2967++) {
l26 = k2967 === null ? n2967 : k2967[n2967];
l27 = v2967[n2967];
b2968: {
l28 = l26;
b2969: {
l29 = D(l22, l26); if (l29 === undefined) break b2969;
break b2968;}
b2970: {
b2971: {
break b2970;
}
break b2968;
}
l32 = l27;
l33 = f481(l0,l1); if (l33 === undefined) break b2968;
l34 = D(l33, l28); if (l34 === undefined) break b2968;
if ((l34 === false)) break b2968;
l35 = new O8(l32);
l2.add(l35);
}
}
}
}
b2972: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2973: {
b2974: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2974;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2974;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2974;
if ((l9 === false)) break b2974;
l10 = f511(l0,l1); if (l10 === undefined) break b2974;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2975: {
if (l3 !== undefined) break b2975;
l4 = f481(l0,l1); if (l4 === undefined) break b2975;
l5 = l4;
l6 = f499(l0,l1); if (l6 === undefined) break b2975;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2975;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2976: {
if (l3 === undefined) break b2976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2977: {
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
function g521(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2978: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2978;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2978;
l6 = l5;
l7 = f482(l0,l1); if (l7 === undefined) break b2978;
l8 = l7;
l9 = f483(l0,l1); if (l9 === undefined) break b2978;
l10 = l9;
l11 = f101(l0,l1,l6,l8,l10); if (l11 === undefined) break b2978;
if ((l11 === false)) break b2978;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2979: {
if (l3 === undefined) break b2979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2980: {
l3 = undefined;
l4 = f487(l0,l1); if (l4 === undefined) break b2980;
if ((l4 === false)) break b2980;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2981: {
if (l3 === undefined) break b2981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2982: {
return l2;
}
}
function f521(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2983: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2983;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2983;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2983;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b2983;
{
const k2984 = keysOf(l7), v2984 = valuesOf(l7);
for (let n2984 = 0; n2984 < v2984.length; n2984++) {
l8 = k2984 === null ? n2984 : k2984[n2984];
l9 = v2984[n2984];
b2985: {
l10 = l8;
l11 = l9;
l12 = f480(l0,l1); if (l12 === undefined) break b2985;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2985;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2985;
if ((l15 === false)) break b2985;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2986: {
if (l3 === undefined) break b2986;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2987: {
return l2;
}
}
function f522(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2988: {
l3 = undefined;
l4 = f481(l0,l1); if (l4 === undefined) break b2988;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2988;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2988;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2988;
{
const k2989 = keysOf(l7), v2989 = valuesOf(l7);
for (let n2989 = 0; n2989 < v2989.length; n2989++) {
l8 = k2989 === null ? n2989 : k2989[n2989];
l9 = v2989[n2989];
b2990: {
l10 = l8;
l11 = l9;
l12 = f480(l0,l1); if (l12 === undefined) break b2990;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2990;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2990;
if ((l15 === false)) break b2990;
b2991: {
l16 = f522(l0,l1); if (l16 === undefined) break b2991;
if ((l16 === false)) break b2991;
break b2990;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2992: {
if (l3 === undefined) break b2992;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2993: {
return l2;
}
}
function f523(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2994: {
l2 = new RegoSet();
}
b2995: {
l3 = undefined;
l4 = f520(l0,l1); if (l4 === undefined) break b2995;
{
const k2996 = keysOf(l4), v2996 = valuesOf(l4);
for (let n2996 = 0; n2996 < v2996.length; n2996++) {
l5 = k2996 === null ? n2996 : k2996[n2996];
l6 = v2996[n2996];
b2997: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2997;
if ((l9 === false)) break b2997;
l10 = f512(l0,l1,l8); if (l10 === undefined) break b2997;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2997;
l13 = l12;
{
const k2998 = keysOf(l13), v2998 = valuesOf(l13);
for (let n2998 = 0; n2998 < v2998.length; n2998++) {
l14 = k2998 === null ? n2998 : k2998[n2998];
l15 = v2998[n2998];
b2999: {
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
b3000: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b3000;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b3000;
l6 = l5;
l7 = f513(l0,l1,l6); if (l7 === undefined) break b3000;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3000;
l10 = l9;
{
const k3001 = keysOf(l10), v3001 = valuesOf(l10);
for (let n3001 = 0; n3001 < v3001.length; n3001++) {
l11 = k3001 === null ? n3001 : k3001[n3001];
l12 = v3001[n3001];
b3002: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3003: {
l3 = undefined;
l4 = f520(l0,l1); if (l4 === undefined) break b3003;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b3003;
if ((l5 === false)) break b3003;
l6 = f521(l0,l1); if (l6 === undefined) break b3003;
if ((l6 === false)) break b3003;
l7 = f481(l0,l1); if (l7 === undefined) break b3003;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b3003;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b3003;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3003;
l12 = l11;
{
const k3004 = keysOf(l12), v3004 = valuesOf(l12);
for (let n3004 = 0; n3004 < v3004.length; n3004++) {
l13 = k3004 === null ? n3004 : k3004[n3004];
l14 = v3004[n3004];
b3005: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3006: {
l3 = undefined;
l4 = f520(l0,l1); if (l4 === undefined) break b3006;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b3006;
if ((l5 === false)) break b3006;
l6 = f523(l0,l1); if (l6 === undefined) break b3006;
if ((l6 === false)) break b3006;
l7 = f481(l0,l1); if (l7 === undefined) break b3006;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b3006;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b3006;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b3006;
l12 = l11;
{
const k3007 = keysOf(l12), v3007 = valuesOf(l12);
for (let n3007 = 0; n3007 < v3007.length; n3007++) {
l13 = k3007 === null ? n3007 : k3007[n3007];
l14 = v3007[n3007];
b3008: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b3009: {
return l2;
}
}
function f524(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3010: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b3010;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b3010;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b3010;
if ((l7 === false)) break b3010;
l8 = f480(l0,l1); if (l8 === undefined) break b3010;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3010;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b3010;
if ((l11 === false)) break b3010;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3011: {
if (l3 === undefined) break b3011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3012: {
return l2;
}
}
function f525(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3013: {
b3014: {
l3 = undefined;
l4 = f525(l0,l1); if (l4 === undefined) break b3014;
if ((l4 === false)) break b3014;
l5 = f478(l0,l1); if (l5 === undefined) break b3014;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3014;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3014;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3014;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3015: {
if (l3 !== undefined) break b3015;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3016: {
if (l3 === undefined) break b3016;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3017: {
return l2;
}
}
function f526(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function f527(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3018: {
b3019: {
l4 = undefined;
l5 = l3;
l6 = f511(l0,l1); if (l6 === undefined) break b3019;
l7 = D(l6, l5); if (l7 === undefined) break b3019;
if ((l7 === false)) break b3019;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b3020: {
if (l4 !== undefined) break b3020;
l5 = l3;
l6 = f510(l0,l1); if (l6 === undefined) break b3020;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b3020;
if ((l8 === false)) break b3020;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b3021: {
if (l4 !== undefined) break b3021;
l5 = l3;
l6 = f499(l0,l1); if (l6 === undefined) break b3021;
l7 = l6;
l8 = new RegoSet();
b3022: {
l9 = "confidentiality_pledge_missing";
b3023: {
l10 = f490(l0,l1,l9); if (l10 === undefined) break b3023;
if ((l10 === false)) break b3023;
break b3022;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b3021;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b3021;
if ((l14 === false)) break b3021;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b3024: {
if (l4 !== undefined) break b3024;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b3025: {
if (l4 === undefined) break b3025;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3026: {
return l2;
}
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3027: {
l3 = undefined;
l4 = [];
b3028: {
l5 = f86(l0,l1,"checks"); if (l5 === undefined) break b3028;
if ((l5 === false)) break b3028;
l6 = f478(l0,l1); if (l6 === undefined) break b3028;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b3028;
{
const k3029 = keysOf(l7), v3029 = valuesOf(l7);
for (let n3029 = 0; n3029 < v3029.length; n3029++) {
l8 = k3029 === null ? n3029 : k3029[n3029];
l9 = v3029[n3029];
b3030: {
l10 = l8;
l11 = l9;
l12 = f481(l0,l1); if (l12 === undefined) break b3030;
l13 = D(l12, l11); if (l13 === undefined) break b3030;
l14 = l13;
l15 = f512(l0,l1,l14); if (l15 === undefined) break b3030;
l16 = l15;
l17 = f527(l0,l1,l11); if (l17 === undefined) break b3030;
l18 = l17;
l19 = f125(l0,l1,l11,l16,l18); if (l19 === undefined) break b3030;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3031: {
if (l3 === undefined) break b3031;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3032: {
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
let l3,l4,l5,l6,l7,l8,l2;
b3033: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b3033;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3033;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3033;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3033;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3034: {
if (l3 === undefined) break b3034;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3035: {
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
let l3,l4,l5,l6,l7,l8,l2;
b3036: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b3036;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3036;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3036;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3036;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3037: {
if (l3 === undefined) break b3037;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3038: {
return l2;
}
}
function f530(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b3039: {
l2 = new RegoSet();
}
b3040: {
l3 = undefined;
b3041: {
l4 = "password_expired";
l5 = f529(l0,l1); if (l5 === undefined) break b3041;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b3041;
l8 = l7;
{
const k3042 = keysOf(l8), v3042 = valuesOf(l8);
for (let n3042 = 0; n3042 < v3042.length; n3042++) {
l9 = k3042 === null ? n3042 : k3042[n3042];
l10 = v3042[n3042];
b3043: {
l11 = l9;
l12 = l10;
l13 = f520(l0,l1); if (l13 === undefined) break b3043;
l14 = D(l13, l4); if (l14 === undefined) break b3043;
if ((l14 === false)) break b3043;
l2.add(l12);
}
}
}
}
b3044: {
l15 = "session_idle";
l16 = f530(l0,l1); if (l16 === undefined) break b3044;
l17 = l16;
l18 = f84(l0,l1,l17); if (l18 === undefined) break b3044;
l19 = l18;
{
const k3045 = keysOf(l19), v3045 = valuesOf(l19);
for (let n3045 = 0; n3045 < v3045.length; n3045++) {
l20 = k3045 === null ? n3045 : k3045[n3045];
l21 = v3045[n3045];
b3046: {
l22 = l20;
l23 = l21;
l24 = f520(l0,l1); if (l24 === undefined) break b3046;
l25 = D(l24, l15); if (l25 === undefined) break b3046;
if ((l25 === false)) break b3046;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b3040;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b3040;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b3040;
{
const k3047 = keysOf(l29), v3047 = valuesOf(l29);
for (let n3047 = 0; n3047 < v3047.length; n3047++) {
l30 = k3047 === null ? n3047 : k3047[n3047];
l31 = v3047[n3047];
b3048: {
l32 = l30;
b3049: {
l33 = D(l26, l30); if (l33 === undefined) break b3049;
break b3048;}
b3050: {
b3051: {
break b3050;
}
break b3048;
}
l36 = l31;
l37 = f84(l0,l1,l36); if (l37 === undefined) break b3048;
l38 = l37;
{
const k3052 = keysOf(l38), v3052 = valuesOf(l38);
for (let n3052 = 0; n3052 < v3052.length; n3052++) {
l39 = k3052 === null ? n3052 : k3052[n3052];
l40 = v3052[n3052];
b3053: {
l41 = l39;
l42 = l40;
l43 = f520(l0,l1); if (l43 === undefined) break b3053;
l44 = D(l43, l32); if (l44 === undefined) break b3053;
if ((l44 === false)) break b3053;
l2.add(l42);
}
}
}
}
}
}
}
b3054: {
l3 = undefined;
l4 = f525(l0,l1); if (l4 === undefined) break b3054;
if ((l4 === false)) break b3054;
l5 = f478(l0,l1); if (l5 === undefined) break b3054;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3054;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3054;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3054;
l10 = l9;
l2.add(l10);
}
b3055: {
return l2;
}
}
function f531(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3056: {
b3057: {
l3 = undefined;
b3058: {
l4 = f478(l0,l1); if (l4 === undefined) break b3058;
if ((l4 === false)) break b3058;
break b3057;}
l5 = f479(l0,l1); if (l5 === undefined) break b3057;
l6 = l5;
l7 = [];
b3059: {
l8 = f477(l0,l1); if (l8 === undefined) break b3059;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3057;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3060: {
if (l3 !== undefined) break b3060;
l4 = f518(l0,l1); if (l4 === undefined) break b3060;
l5 = l4;
l6 = f519(l0,l1); if (l6 === undefined) break b3060;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b3060;
l9 = l8;
l10 = l9;
l11 = f478(l0,l1); if (l11 === undefined) break b3060;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3060;
l14 = l13;
l15 = f524(l0,l1); if (l15 === undefined) break b3060;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3060;
l18 = l17;
l19 = f526(l0,l1); if (l19 === undefined) break b3060;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3060;
l22 = l21;
l23 = f479(l0,l1); if (l23 === undefined) break b3060;
l24 = l23;
l25 = f477(l0,l1); if (l25 === undefined) break b3060;
l26 = l25;
l27 = f528(l0,l1); if (l27 === undefined) break b3060;
l28 = l27;
l29 = f519(l0,l1); if (l29 === undefined) break b3060;
l30 = l29;
l31 = [];
b3061: {
if (!(l10 === "permit")) break b3061;
l32 = f478(l0,l1); if (l32 === undefined) break b3061;
l33 = l32;
l34 = f70(l0,l1,l33); if (l34 === undefined) break b3061;
l35 = l34;
{
const k3062 = keysOf(l35), v3062 = valuesOf(l35);
for (let n3062 = 0; n3062 < v3062.length; n3062++) {
l36 = k3062 === null ? n3062 : k3062[n3062];
l37 = v3062[n3062];
b3063: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f518(l0,l1); if (l41 === undefined) break b3060;
l42 = l41;
l43 = f531(l0,l1); if (l43 === undefined) break b3060;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3060;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3064: {
if (l3 === undefined) break b3064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3065: {
return l2;
}
}
function f532(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3066: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3066;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3066;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3067: {
if (l3 === undefined) break b3067;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3068: {
return l2;
}
}
function f533(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3069: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3069;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3069;
l6 = l5;
l7 = f533(l0,l1); if (l7 === undefined) break b3069;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3069;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3069;
l10 = D(l9, l6); if (l10 === undefined) break b3069;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3070: {
if (l3 === undefined) break b3070;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3071: {
return l2;
}
}
function f534(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function f535(l0,l1) {
let l3,l2;
b3072: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3073: {
if (l3 === undefined) break b3073;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3074: {
return l2;
}
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3075: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3075;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3075;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3075;
if ((l7 === false)) break b3075;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3075;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3075;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3076: {
if (l3 === undefined) break b3076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3077: {
return l2;
}
}
function f536(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3078: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3078;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3078;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3078;
if ((l7 === false)) break b3078;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3078;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3078;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3079: {
if (l3 === undefined) break b3079;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3080: {
return l2;
}
}
function f537(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3081: {
b3082: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3082;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3082;
if (!(l5 === "account_closed")) break b3082;
l6 = f537(l0,l1); if (l6 === undefined) break b3082;
l7 = l6;
l8 = f536(l0,l1); if (l8 === undefined) break b3082;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3082;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3083: {
if (l3 !== undefined) break b3083;
l4 = f534(l0,l1); if (l4 === undefined) break b3083;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3083;
if (!(l5 === "event")) break b3083;
l6 = f537(l0,l1); if (l6 === undefined) break b3083;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3084: {
if (l3 === undefined) break b3084;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3085: {
return l2;
}
}
function f538(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function f539(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b3086: {
b3087: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3087;
l10 = l9;
l11 = l10;
l12 = f45(l0,l1,l11,l7); if (l12 === undefined) break b3087;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b3087;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b3087;
l22 = l21;
if (!Q(l18, l22)) break b3087;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b3087;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b3088: {
if (l5 !== undefined) break b3088;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3088;
l10 = l9;
l11 = f45(l0,l1,l10,l7); if (l11 === undefined) break b3088;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3089: {
if (l5 === undefined) break b3089;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3090: {
return l2;
}
}
function g540(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3091: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3091;
l5 = l4;
l6 = f534(l0,l1); if (l6 === undefined) break b3091;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3091;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b3091;
l9 = l8;
l10 = f539(l0,l1,l5,l9); if (l10 === undefined) break b3091;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3092: {
if (l3 === undefined) break b3092;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3093: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3093;
l5 = l4;
l6 = f534(l0,l1); if (l6 === undefined) break b3093;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3093;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3093;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b3093;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3094: {
if (l3 === undefined) break b3094;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3095: {
return l2;
}
}
function f540(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g541(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b3096: {
l2 = new RegoSet();
}
b3097: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3097;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3097;
if (!(l5 === "account_closed")) break b3097;
b3098: {
l6 = f536(l0,l1); if (l6 === undefined) break b3098;
if ((l6 === false)) break b3098;
break b3097;}
l7 = f534(l0,l1); if (l7 === undefined) break b3097;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3097;
l10 = l9;
l2.add(l10);
}
b3099: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3099;
if ((l4 === false)) break b3099;
l5 = f534(l0,l1); if (l5 === undefined) break b3099;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3099;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3099;
if ((l8 === false)) break b3099;
b3100: {
l9 = f540(l0,l1); if (l9 === undefined) break b3100;
if ((l9 === false)) break b3100;
break b3099;}
l10 = f534(l0,l1); if (l10 === undefined) break b3099;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3099;
l13 = l12;
l2.add(l13);
}
b3101: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3101;
l5 = l4;
l6 = f540(l0,l1); if (l6 === undefined) break b3101;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3101;
if ((l8 === false)) break b3101;
l9 = f534(l0,l1); if (l9 === undefined) break b3101;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3101;
l12 = l11;
l2.add(l12);
}
b3102: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3102;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3102;
if (!(l5 === "account_closed")) break b3102;
l6 = f536(l0,l1); if (l6 === undefined) break b3102;
l7 = l6;
l8 = f534(l0,l1); if (l8 === undefined) break b3102;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3102;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b3102;
l11 = l10;
l12 = f539(l0,l1,l7,l11); if (l12 === undefined) break b3102;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b3102;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b3102;
if ((l16 === false)) break b3102;
l17 = f534(l0,l1); if (l17 === undefined) break b3102;
l18 = l17;
l19 = f27(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b3102;
l20 = l19;
l2.add(l20);
}
b3103: {
return l2;
}
}
function f541(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g541(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g542(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3104: {
l2 = new RegoSet();
}
b3105: {
l3 = undefined;
b3106: {
l4 = f537(l0,l1); if (l4 === undefined) break b3106;
if ((l4 === false)) break b3106;
break b3105;}
l5 = new O9("event_on");
l2.add(l5);
}
b3107: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3107;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3107;
if (!(l5 === "unset")) break b3107;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3107;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3107;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3107;
l11 = l10;
l12 = new O8(l11);
l2.add(l12);
}
b3108: {
return l2;
}
}
function f542(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g542(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g543(l0,l1) {
let l3,l4,l2;
b3109: {
b3110: {
l3 = undefined;
l4 = f536(l0,l1); if (l4 === undefined) break b3110;
if ((l4 === false)) break b3110;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3111: {
if (l3 !== undefined) break b3111;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3112: {
if (l3 === undefined) break b3112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3113: {
return l2;
}
}
function f543(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3114: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3114;
if ((l4 === false)) break b3114;
l5 = f534(l0,l1); if (l5 === undefined) break b3114;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3114;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3115: {
if (l3 === undefined) break b3115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3116: {
return l2;
}
}
function f544(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g545(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3117: {
b3118: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3118;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3118;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3118;
if ((l7 === false)) break b3118;
l8 = f538(l0,l1); if (l8 === undefined) break b3118;
l9 = l8;
l10 = f534(l0,l1); if (l10 === undefined) break b3118;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3118;
l12 = l11;
l13 = f534(l0,l1); if (l13 === undefined) break b3118;
l14 = l13;
l15 = new Bare();
b3119: {
l16 = f540(l0,l1); if (l16 === undefined) break b3119;
l15["keep_through"] = l16;
}
b3120: {
l17 = f544(l0,l1); if (l17 === undefined) break b3120;
l15["qualifier"] = l17;
}
b3121: {
b3122: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3122;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3122;
l21 = D(l20, "values"); if (l21 === undefined) break b3122;
l18 = merge(l21, l15);
break b3121;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f307(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3118;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3123: {
if (l3 !== undefined) break b3123;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3124: {
if (l3 === undefined) break b3124;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3125: {
return l2;
}
}
function f545(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g545(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g546(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3126: {
b3127: {
l3 = undefined;
b3128: {
l4 = f534(l0,l1); if (l4 === undefined) break b3128;
if ((l4 === false)) break b3128;
break b3127;}
l5 = f535(l0,l1); if (l5 === undefined) break b3127;
l6 = l5;
l7 = [];
b3129: {
l8 = f533(l0,l1); if (l8 === undefined) break b3129;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3127;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3130: {
if (l3 !== undefined) break b3130;
l4 = f541(l0,l1); if (l4 === undefined) break b3130;
l5 = l4;
l6 = f542(l0,l1); if (l6 === undefined) break b3130;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b3130;
l9 = l8;
l10 = f534(l0,l1); if (l10 === undefined) break b3130;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3130;
l13 = l12;
l14 = f534(l0,l1); if (l14 === undefined) break b3130;
l15 = l14;
l16 = f541(l0,l1); if (l16 === undefined) break b3130;
l17 = l16;
l18 = f542(l0,l1); if (l18 === undefined) break b3130;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f224(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3130;
l22 = l21;
l23 = [];
b3131: {
l24 = f534(l0,l1); if (l24 === undefined) break b3131;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3131;
if (!(l25 === "account_closed")) break b3131;
l26 = f86(l0,l1,"checks"); if (l26 === undefined) break b3131;
if ((l26 === false)) break b3131;
l27 = f543(l0,l1); if (l27 === undefined) break b3131;
l28 = l27;
l29 = f534(l0,l1); if (l29 === undefined) break b3131;
l30 = l29;
l31 = f125(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3131;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3130;
l35 = l34;
l36 = f534(l0,l1); if (l36 === undefined) break b3130;
l37 = l36;
l38 = f84(l0,l1,l37); if (l38 === undefined) break b3130;
l39 = l38;
l40 = f535(l0,l1); if (l40 === undefined) break b3130;
l41 = l40;
l42 = f533(l0,l1); if (l42 === undefined) break b3130;
l43 = l42;
l44 = f542(l0,l1); if (l44 === undefined) break b3130;
l45 = l44;
l46 = [];
b3132: {
l47 = f541(l0,l1); if (l47 === undefined) break b3132;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3132;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3132;
if ((l52 === false)) break b3132;
l53 = f534(l0,l1); if (l53 === undefined) break b3132;
l54 = l53;
l55 = f68(l0,l1,"keep_record",l54); if (l55 === undefined) break b3132;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f541(l0,l1); if (l58 === undefined) break b3130;
l59 = l58;
l60 = new Bare();
b3133: {
l61 = f540(l0,l1); if (l61 === undefined) break b3133;
l60["keep_through"] = l61;
}
b3134: {
l62 = f544(l0,l1); if (l62 === undefined) break b3134;
l60["qualifier"] = l62;
}
b3135: {
b3136: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3136;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3136;
l66 = D(l65, "values"); if (l66 === undefined) break b3136;
l63 = merge(l66, l60);
break b3135;
}
l63 = l60;
}
l67 = l63;
l68 = f545(l0,l1); if (l68 === undefined) break b3130;
l69 = l68;
l70 = new O57(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3130;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3137: {
if (l3 === undefined) break b3137;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3138: {
return l2;
}
}
function f546(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3139: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3139;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3139;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3140: {
if (l3 === undefined) break b3140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3141: {
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
function f548(l0,l1) {
let l3,l2;
b3142: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3143: {
if (l3 === undefined) break b3143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3144: {
return l2;
}
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3145: {
l3 = undefined;
l4 = f547(l0,l1); if (l4 === undefined) break b3145;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3145;
l8 = l7;
l9 = f547(l0,l1); if (l9 === undefined) break b3145;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3145;
l11 = l10;
l12 = f547(l0,l1); if (l12 === undefined) break b3145;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3145;
l14 = l13;
l15 = f547(l0,l1); if (l15 === undefined) break b3145;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3145;
l17 = l16;
l18 = new O70(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3145;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3146: {
if (l3 === undefined) break b3146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3147: {
return l2;
}
}
function f549(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3148: {
b3149: {
l3 = undefined;
b3150: {
l4 = f547(l0,l1); if (l4 === undefined) break b3150;
if ((l4 === false)) break b3150;
break b3149;}
l5 = f548(l0,l1); if (l5 === undefined) break b3149;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3149;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3151: {
if (l3 !== undefined) break b3151;
l4 = f547(l0,l1); if (l4 === undefined) break b3151;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3151;
l7 = l6;
l8 = f547(l0,l1); if (l8 === undefined) break b3151;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3151;
l11 = l10;
l12 = f548(l0,l1); if (l12 === undefined) break b3151;
l13 = l12;
l14 = f547(l0,l1); if (l14 === undefined) break b3151;
l15 = l14;
l16 = f549(l0,l1); if (l16 === undefined) break b3151;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3151;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
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
function f550(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3154: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3154;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3154;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3155: {
if (l3 === undefined) break b3155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3156: {
return l2;
}
}
function f551(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3157: {
l3 = undefined;
l4 = f551(l0,l1); if (l4 === undefined) break b3157;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3157;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3157;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3158: {
if (l3 === undefined) break b3158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3159: {
return l2;
}
}
function f552(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function f553(l0,l1) {
let l3,l2;
b3160: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3161: {
if (l3 === undefined) break b3161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3162: {
return l2;
}
}
function g554(l0,l1) {
let l3,l4,l2;
b3163: {
l3 = undefined;
l4 = new O47("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3164: {
if (l3 === undefined) break b3164;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3165: {
return l2;
}
}
function f554(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function g555(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3166: {
b3167: {
l3 = undefined;
b3168: {
l4 = f552(l0,l1); if (l4 === undefined) break b3168;
if ((l4 === false)) break b3168;
break b3167;}
l5 = f553(l0,l1); if (l5 === undefined) break b3167;
l6 = l5;
l7 = [];
b3169: {
l8 = f551(l0,l1); if (l8 === undefined) break b3169;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3167;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3170: {
if (l3 !== undefined) break b3170;
l4 = f554(l0,l1); if (l4 === undefined) break b3170;
l5 = l4;
l6 = f551(l0,l1); if (l6 === undefined) break b3170;
l7 = l6;
l8 = f552(l0,l1); if (l8 === undefined) break b3170;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b3170;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3171: {
if (l3 === undefined) break b3171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3172: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3173: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3173;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3173;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3173;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3173;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3173;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3174: {
if (l3 === undefined) break b3174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3175: {
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
let l3,l4,l5,l6,l7,l2;
b3176: {
l3 = undefined;
l4 = f556(l0,l1); if (l4 === undefined) break b3176;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3176;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3176;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3177: {
if (l3 === undefined) break b3177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3178: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3179: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3179;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3179;
l6 = l5;
l7 = f557(l0,l1); if (l7 === undefined) break b3179;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3179;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3179;
if ((l10 === false)) break b3179;
l11 = ["application","adjustment"];
l12 = l11;
{
const k3180 = keysOf(l12), v3180 = valuesOf(l12);
for (let n3180 = 0; n3180 < v3180.length; n3180++) {
l13 = k3180 === null ? n3180 : k3180[n3180];
l14 = v3180[n3180];
b3181: {
l15 = l13;
l16 = l14;
l17 = f557(l0,l1); if (l17 === undefined) break b3181;
l18 = D(l17, l16); if (l18 === undefined) break b3181;
if ((l18 === false)) break b3181;
l19 = f557(l0,l1); if (l19 === undefined) break b3181;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
}
}
}
b3182: {
if (l3 === undefined) break b3182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3183: {
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
function f559(l0,l1) {
let l3,l2;
b3184: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3185: {
if (l3 === undefined) break b3185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3186: {
return l2;
}
}
function f560(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3187: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f198(l0,l1); if (l8 === undefined) break b3187;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3187;
l10 = D(l9, l6); if (l10 === undefined) break b3187;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3187;
l13 = l12;
l14 = f198(l0,l1); if (l14 === undefined) break b3187;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3187;
l16 = D(l15, l13); if (l16 === undefined) break b3187;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3188: {
if (l5 === undefined) break b3188;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3189: {
return l2;
}
}
function g561(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3190: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3190;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3190;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3190;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3190;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3190;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3190;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3190;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3190;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3191: {
if (l3 === undefined) break b3191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3192: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3192;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3192;
l6 = l5;
l7 = f558(l0,l1); if (l7 === undefined) break b3192;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3192;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3192;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3192;
l11 = l10;
l12 = f560(l0,l1,l6,l11); if (l12 === undefined) break b3192;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3193: {
if (l3 === undefined) break b3193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3194: {
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
let l3,l4,l5,l6,l7,l8,l2;
b3195: {
l3 = undefined;
l4 = f561(l0,l1); if (l4 === undefined) break b3195;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3195;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3195;
if ((l8 === false)) break b3195;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3196: {
if (l3 === undefined) break b3196;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3197: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3198: {
l3 = undefined;
l4 = f562(l0,l1); if (l4 === undefined) break b3198;
if ((l4 === false)) break b3198;
l5 = f34(l0,l1); if (l5 === undefined) break b3198;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3198;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3198;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3198;
if (!(l13 === "unavailable")) break b3198;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3199: {
if (l3 === undefined) break b3199;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3200: {
return l2;
}
}
function f563(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function f564(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3201: {
b3202: {
l4 = undefined;
l5 = l3;
l6 = [];
b3203: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3203;
{
const k3204 = keysOf(l7), v3204 = valuesOf(l7);
for (let n3204 = 0; n3204 < v3204.length; n3204++) {
l8 = k3204 === null ? n3204 : k3204[n3204];
l9 = v3204[n3204];
b3205: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3205;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3205;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3205;
if (!Q(l12, l14)) break b3205;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3202;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3202;
if ((l19 === false)) break b3202;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3202;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3202;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3202;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b3206: {
if (l4 !== undefined) break b3206;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3207: {
if (l4 === undefined) break b3207;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3208: {
return l2;
}
}
function g565(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3209: {
l2 = new RegoSet();
}
b3210: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3210;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3210;
l7 = l6;
{
const k3211 = keysOf(l7), v3211 = valuesOf(l7);
for (let n3211 = 0; n3211 < v3211.length; n3211++) {
l8 = k3211 === null ? n3211 : k3211[n3211];
l9 = v3211[n3211];
b3212: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3213: {
l3 = undefined;
b3214: {
l4 = f562(l0,l1); if (l4 === undefined) break b3214;
if ((l4 === false)) break b3214;
break b3213;}
l5 = f558(l0,l1); if (l5 === undefined) break b3213;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3213;
l7 = l6;
l8 = f564(l0,l1,l7); if (l8 === undefined) break b3213;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3213;
l11 = l10;
{
const k3215 = keysOf(l11), v3215 = valuesOf(l11);
for (let n3215 = 0; n3215 < v3215.length; n3215++) {
l12 = k3215 === null ? n3215 : k3215[n3215];
l13 = v3215[n3215];
b3216: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3217: {
l3 = undefined;
l4 = f562(l0,l1); if (l4 === undefined) break b3217;
if ((l4 === false)) break b3217;
l5 = f558(l0,l1); if (l5 === undefined) break b3217;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3217;
l7 = l6;
l8 = f564(l0,l1,l7); if (l8 === undefined) break b3217;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3217;
l11 = l10;
l12 = f558(l0,l1); if (l12 === undefined) break b3217;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3217;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3217;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3217;
l16 = l15;
l17 = new O71(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3217;
l19 = l18;
{
const k3218 = keysOf(l19), v3218 = valuesOf(l19);
for (let n3218 = 0; n3218 < v3218.length; n3218++) {
l20 = k3218 === null ? n3218 : k3218[n3218];
l21 = v3218[n3218];
b3219: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3220: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3220;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3220;
l6 = l5;
l7 = f564(l0,l1,l6); if (l7 === undefined) break b3220;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3220;
l10 = l9;
{
const k3221 = keysOf(l10), v3221 = valuesOf(l10);
for (let n3221 = 0; n3221 < v3221.length; n3221++) {
l11 = k3221 === null ? n3221 : k3221[n3221];
l12 = v3221[n3221];
b3222: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3223: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3223;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3223;
l6 = l5;
l7 = f558(l0,l1); if (l7 === undefined) break b3223;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3223;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3223;
l10 = D(l9, l6); if (l10 === undefined) break b3223;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3223;
l13 = l12;
{
const k3224 = keysOf(l13), v3224 = valuesOf(l13);
for (let n3224 = 0; n3224 < v3224.length; n3224++) {
l14 = k3224 === null ? n3224 : k3224[n3224];
l15 = v3224[n3224];
b3225: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3226: {
return l2;
}
}
function f565(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3227: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3227;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3227;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3227;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3227;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3227;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3227;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3227;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3227;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3228: {
if (l3 === undefined) break b3228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3229: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3229;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3229;
l6 = l5;
l7 = f558(l0,l1); if (l7 === undefined) break b3229;
l8 = H(l7) ? l7.adjustment : undefined; if (l8 === undefined && (l8 = S(l7, "adjustment")) === undefined) break b3229;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3229;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3229;
l11 = l10;
l12 = f560(l0,l1,l6,l11); if (l12 === undefined) break b3229;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3230: {
if (l3 === undefined) break b3230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3231: {
return l2;
}
}
function f566(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g567(l0,l1) {
let l2,l3,l4,l5,l6;
b3232: {
l2 = new RegoSet();
}
b3233: {
l3 = undefined;
l4 = f561(l0,l1); if (l4 === undefined) break b3233;
if ((l4 === false)) break b3233;
l2.add("application");
}
b3234: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3234;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3234;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3234;
if (!(l6 === "unset")) break b3234;
l2.add("application");
}
b3235: {
l3 = undefined;
l4 = f566(l0,l1); if (l4 === undefined) break b3235;
if ((l4 === false)) break b3235;
l2.add("adjustment");
}
b3236: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3236;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3236;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3236;
if (!(l6 === "unset")) break b3236;
l2.add("adjustment");
}
b3237: {
return l2;
}
}
function f567(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3238: {
l3 = undefined;
l4 = [];
b3239: {
l5 = f567(l0,l1); if (l5 === undefined) break b3239;
l6 = l5;
l7 = b_internal_member_2("application",l6); if (l7 === undefined) break b3239;
if ((l7 === false)) break b3239;
b3240: {
l8 = f562(l0,l1); if (l8 === undefined) break b3240;
if ((l8 === false)) break b3240;
break b3239;}
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3239;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"applied_on",l11); if (l12 === undefined) break b3239;
l13 = l12;
l14 = f166(l0,l1,l13); if (l14 === undefined) break b3239;
l15 = l14;
l16 = f558(l0,l1); if (l16 === undefined) break b3239;
l17 = H(l16) ? l16.application : undefined; if (l17 === undefined && (l17 = S(l16, "application")) === undefined) break b3239;
l18 = l17;
l19 = f564(l0,l1,l18); if (l19 === undefined) break b3239;
l20 = l19;
l21 = new O72("apply_for_change","application",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
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
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g569(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3243: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3243;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3243;
l6 = l5;
l7 = f558(l0,l1); if (l7 === undefined) break b3243;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3243;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3243;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3243;
if ((l11 === false)) break b3243;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3243;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3243;
if (!(l13 === true)) break b3243;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3244: {
if (l3 === undefined) break b3244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3245: {
return l2;
}
}
function f569(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g569(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g570(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3246: {
l3 = undefined;
l4 = [];
b3247: {
l5 = f567(l0,l1); if (l5 === undefined) break b3247;
l6 = l5;
l7 = b_internal_member_2("adjustment",l6); if (l7 === undefined) break b3247;
if ((l7 === false)) break b3247;
b3248: {
l8 = f569(l0,l1); if (l8 === undefined) break b3248;
if ((l8 === false)) break b3248;
break b3247;}
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3247;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"adjusted_on",l11); if (l12 === undefined) break b3247;
l13 = l12;
l14 = f166(l0,l1,l13); if (l14 === undefined) break b3247;
l15 = l14;
l16 = f558(l0,l1); if (l16 === undefined) break b3247;
l17 = H(l16) ? l16.adjustment : undefined; if (l17 === undefined && (l17 = S(l16, "adjustment")) === undefined) break b3247;
l18 = l17;
l19 = f564(l0,l1,l18); if (l19 === undefined) break b3247;
l20 = l19;
l21 = new O72("adjust_rights","adjustment",l15,l20);
l22 = l21;
l4.push(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3249: {
if (l3 === undefined) break b3249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3250: {
return l2;
}
}
function f570(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g570(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g571(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3251: {
l3 = undefined;
l4 = [];
b3252: {
l5 = f567(l0,l1); if (l5 === undefined) break b3252;
l6 = l5;
l7 = b_internal_member_2("adjustment",l6); if (l7 === undefined) break b3252;
if ((l7 === false)) break b3252;
l8 = f569(l0,l1); if (l8 === undefined) break b3252;
if ((l8 === false)) break b3252;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b3252;
l10 = l9;
l11 = null;
l12 = b_object_get(l10,"password_changed_on",l11); if (l12 === undefined) break b3252;
l13 = l12;
l14 = f166(l0,l1,l13); if (l14 === undefined) break b3252;
l15 = l14;
l16 = f558(l0,l1); if (l16 === undefined) break b3252;
l17 = H(l16) ? l16.fallback : undefined; if (l17 === undefined && (l17 = S(l16, "fallback")) === undefined) break b3252;
l18 = l17;
l19 = new O72("change_admin_password","password_change",l15,l18);
l20 = l19;
l4.push(l20);
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3253: {
if (l3 === undefined) break b3253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3254: {
return l2;
}
}
function f571(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g571(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g572(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l2;
b3255: {
l3 = undefined;
l4 = [];
b3256: {
l5 = f568(l0,l1); if (l5 === undefined) break b3256;
{
const k3257 = keysOf(l5), v3257 = valuesOf(l5);
for (let n3257 = 0; n3257 < v3257.length; n3257++) {
l6 = k3257 === null ? n3257 : k3257[n3257];
l7 = v3257[n3257];
b3258: {
l8 = l6;
l9 = l7;
l10 = f561(l0,l1); if (l10 === undefined) break b3258;
l11 = l10;
l12 = new O50(l11);
l13 = b_object_union(l9,l12); if (l13 === undefined) break b3258;
l14 = l13;
l4.push(l14);
}
}
}
}
l15 = l4;
l16 = [];
b3259: {
l17 = f570(l0,l1); if (l17 === undefined) break b3259;
l18 = l17;
l19 = f571(l0,l1); if (l19 === undefined) break b3259;
l20 = l19;
l21 = b_array_concat(l18,l20); if (l21 === undefined) break b3259;
l22 = l21;
{
const k3260 = keysOf(l22), v3260 = valuesOf(l22);
for (let n3260 = 0; n3260 < v3260.length; n3260++) {
l23 = k3260 === null ? n3260 : k3260[n3260];
l24 = v3260[n3260];
b3261: {
l25 = l23;
l26 = l24;
l27 = f566(l0,l1); if (l27 === undefined) break b3261;
l28 = l27;
l29 = new O50(l28);
l30 = b_object_union(l26,l29); if (l30 === undefined) break b3261;
l31 = l30;
l16.push(l31);
}
}
}
}
l32 = l16;
l33 = b_array_concat(l15,l32); if (l33 === undefined) break b3255;
l34 = l33;
if (l3 === undefined) l3 = l34; else if (!Q(l3, l34)) conflict();
}
b3262: {
if (l3 === undefined) break b3262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3263: {
return l2;
}
}
function f572(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function f573(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3264: {
l4 = undefined;
l5 = l3;
l6 = f198(l0,l1); if (l6 === undefined) break b3264;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3264;
l8 = D(l7, l5); if (l8 === undefined) break b3264;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3264;
if ((l10 === false)) break b3264;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3265: {
if (l4 === undefined) break b3265;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3266: {
return l2;
}
}
function f574(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3267: {
l4 = undefined;
l5 = l3;
l6 = f573(l0,l1,l5); if (l6 === undefined) break b3267;
if ((l6 === false)) break b3267;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3267;
l9 = l8;
l10 = f573(l0,l1,l9); if (l10 === undefined) break b3267;
if ((l10 === false)) break b3267;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3268: {
if (l4 === undefined) break b3268;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3269: {
return l2;
}
}
function f575(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3270: {
b3271: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3272: {
l8 = f573(l0,l1,l6); if (l8 === undefined) break b3272;
if ((l8 === false)) break b3272;
break b3271;}
l9 = new RegoSet();
b3273: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3273;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3273;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3273;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3274 = keysOf(l19), v3274 = valuesOf(l19);
for (let n3274 = 0; n3274 < v3274.length; n3274++) {
l20 = k3274 === null ? n3274 : k3274[n3274];
l21 = v3274[n3274];
b3275: {
l22 = l20;
l23 = l21;
b3276: {
l24 = f574(l0,l1,l23); if (l24 === undefined) break b3276;
if ((l24 === false)) break b3276;
break b3275;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3275;
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
b3277: {
if (l5 !== undefined) break b3277;
l6 = l3;
l7 = l4;
l8 = f198(l0,l1); if (l8 === undefined) break b3277;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3277;
l10 = D(l9, l6); if (l10 === undefined) break b3277;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3277;
if ((l12 === false)) break b3277;
l13 = f198(l0,l1); if (l13 === undefined) break b3277;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3277;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3277;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3277;
l21 = l20;
l22 = new RegoSet();
l23 = new O73(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3278: {
if (l5 !== undefined) break b3278;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3279: {
if (l5 === undefined) break b3279;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3280: {
return l2;
}
}
function g576(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3281: {
l2 = new RegoSet();
}
b3282: {
l3 = undefined;
l4 = ["application","adjustment"];
l5 = l4;
{
const k3283 = keysOf(l5), v3283 = valuesOf(l5);
for (let n3283 = 0; n3283 < v3283.length; n3283++) {
l6 = k3283 === null ? n3283 : k3283[n3283];
l7 = v3283[n3283];
b3284: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3284;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3284;
l12 = l11;
l13 = f558(l0,l1); if (l13 === undefined) break b3284;
l14 = D(l13, l9); if (l14 === undefined) break b3284;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3284;
l16 = H(l15) ? l15.workdays : undefined; if (l16 === undefined && (l16 = S(l15, "workdays")) === undefined) break b3284;
l17 = l16;
l18 = f575(l0,l1,l12,l17); if (l18 === undefined) break b3284;
l19 = l18;
{
const k3285 = keysOf(l19), v3285 = valuesOf(l19);
for (let n3285 = 0; n3285 < v3285.length; n3285++) {
l20 = k3285 === null ? n3285 : k3285[n3285];
l21 = v3285[n3285];
b3286: {
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
b3287: {
l3 = undefined;
l4 = ["application","adjustment"];
l5 = l4;
{
const k3288 = keysOf(l5), v3288 = valuesOf(l5);
for (let n3288 = 0; n3288 < v3288.length; n3288++) {
l6 = k3288 === null ? n3288 : k3288[n3288];
l7 = v3288[n3288];
b3289: {
l8 = l6;
l9 = l7;
l10 = f558(l0,l1); if (l10 === undefined) break b3289;
l11 = D(l10, l9); if (l11 === undefined) break b3289;
l12 = H(l11) ? l11.lead : undefined; if (l12 === undefined && (l12 = S(l11, "lead")) === undefined) break b3289;
if (!(l12 === "unset")) break b3289;
l13 = ["role_change",l9,"lead"];
l14 = b_concat(".",l13); if (l14 === undefined) break b3289;
l15 = l14;
l16 = new O8(l15);
l2.add(l16);
}
}
}
}
b3290: {
return l2;
}
}
function f576(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g577(l0,l1) {
let l3,l4,l5,l2;
b3291: {
l3 = undefined;
l4 = f566(l0,l1); if (l4 === undefined) break b3291;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3292: {
if (l3 === undefined) break b3292;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3293: {
return l2;
}
}
function f577(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l3,l4,l5,l6,l2;
b3294: {
l3 = undefined;
b3295: {
l4 = f562(l0,l1); if (l4 === undefined) break b3295;
if ((l4 === false)) break b3295;
break b3294;}
l5 = f561(l0,l1); if (l5 === undefined) break b3294;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3296: {
if (l3 === undefined) break b3296;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3297: {
return l2;
}
}
function f578(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g579(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3298: {
l3 = undefined;
b3299: {
l4 = f562(l0,l1); if (l4 === undefined) break b3299;
if ((l4 === false)) break b3299;
break b3298;}
l5 = f558(l0,l1); if (l5 === undefined) break b3298;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3298;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3298;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3298;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3298;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3298;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3298;
l15 = l14;
l16 = f560(l0,l1,l15,l12); if (l16 === undefined) break b3298;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3300: {
if (l3 === undefined) break b3300;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3301: {
return l2;
}
}
function f579(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g580(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l24,l25,l26,l23,l27,l28,l29,l30,l2;
b3302: {
b3303: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3303;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3303;
if ((l5 === false)) break b3303;
b3304: {
l6 = f562(l0,l1); if (l6 === undefined) break b3304;
if ((l6 === false)) break b3304;
break b3303;}
l7 = f558(l0,l1); if (l7 === undefined) break b3303;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3303;
l9 = l8;
l10 = f564(l0,l1,l9); if (l10 === undefined) break b3303;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3303;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3303;
l14 = l13;
l15 = f558(l0,l1); if (l15 === undefined) break b3303;
l16 = H(l15) ? l15.application : undefined; if (l16 === undefined && (l16 = S(l15, "application")) === undefined) break b3303;
l17 = H(l16) ? l16.lead : undefined; if (l17 === undefined && (l17 = S(l16, "lead")) === undefined) break b3303;
l18 = l17;
l19 = new Bare();
b3305: {
l20 = f577(l0,l1); if (l20 === undefined) break b3305;
l19["adjust_by"] = l20;
}
b3306: {
l21 = f578(l0,l1); if (l21 === undefined) break b3306;
l19["apply_by"] = l21;
}
b3307: {
l22 = f579(l0,l1); if (l22 === undefined) break b3307;
l19["apply_by_cautious"] = l22;
}
b3308: {
b3309: {
l24 = H(l1) ? l1.hdp : undefined; if (l24 === undefined && (l24 = S(l1, "hdp")) === undefined) break b3309;
l25 = H(l24) ? l24.role_change_deadline : undefined; if (l25 === undefined && (l25 = S(l24, "role_change_deadline")) === undefined) break b3309;
l26 = D(l25, "values"); if (l26 === undefined) break b3309;
l23 = merge(l26, l19);
break b3308;
}
l23 = l19;
}
l27 = l23;
l28 = ["apply_by","apply_by_cautious"];
l29 = f307(l0,l1,l28,l14,l18,l11,l27); if (l29 === undefined) break b3303;
l30 = l29;
if (l3 === undefined) l3 = l30; else if (!Q(l3, l30)) conflict();
}
b3310: {
if (l3 !== undefined) break b3310;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3311: {
if (l3 === undefined) break b3311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3312: {
return l2;
}
}
function f580(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3313: {
b3314: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3314;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3314;
if ((l5 === false)) break b3314;
l6 = f558(l0,l1); if (l6 === undefined) break b3314;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3314;
l8 = l7;
l9 = f564(l0,l1,l8); if (l9 === undefined) break b3314;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3314;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3314;
l13 = l12;
l14 = f558(l0,l1); if (l14 === undefined) break b3314;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3314;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3314;
l17 = l16;
l18 = new Bare();
b3315: {
l19 = f577(l0,l1); if (l19 === undefined) break b3315;
l18["adjust_by"] = l19;
}
b3316: {
l20 = f578(l0,l1); if (l20 === undefined) break b3316;
l18["apply_by"] = l20;
}
b3317: {
l21 = f579(l0,l1); if (l21 === undefined) break b3317;
l18["apply_by_cautious"] = l21;
}
b3318: {
b3319: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3319;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3319;
l25 = D(l24, "values"); if (l25 === undefined) break b3319;
l22 = merge(l25, l18);
break b3318;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f307(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3314;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3320: {
if (l3 !== undefined) break b3320;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3321: {
if (l3 === undefined) break b3321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3322: {
return l2;
}
}
function f581(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3323: {
l3 = undefined;
l4 = [];
b3324: {
l5 = f568(l0,l1); if (l5 === undefined) break b3324;
l6 = l5;
l7 = f570(l0,l1); if (l7 === undefined) break b3324;
l8 = l7;
l9 = f571(l0,l1); if (l9 === undefined) break b3324;
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
l22 = f179(l0,l1,l21); if (l22 === undefined) break b3323;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b3329: {
if (l3 === undefined) break b3329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3330: {
return l2;
}
}
function f582(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3331: {
l3 = undefined;
l4 = [];
b3332: {
l5 = f558(l0,l1); if (l5 === undefined) break b3332;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3332;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3332;
{
const k3333 = keysOf(l7), v3333 = valuesOf(l7);
for (let n3333 = 0; n3333 < v3333.length; n3333++) {
l8 = k3333 === null ? n3333 : k3333[n3333];
l9 = v3333[n3333];
b3334: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3334;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3334;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3334;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3334;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3334;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3334;
if ((l21 === false)) break b3334;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3335: {
if (l3 === undefined) break b3335;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3336: {
return l2;
}
}
function f583(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3337: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3337;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3337;
l6 = l5;
l7 = f583(l0,l1); if (l7 === undefined) break b3337;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3337;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3337;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3337;
if ((l12 === false)) break b3337;
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
function f584(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g585(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3340: {
l2 = new RegoSet();
}
b3341: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3341;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3341;
l6 = l5;
l7 = f558(l0,l1); if (l7 === undefined) break b3341;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3341;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3341;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3341;
if ((l11 === false)) break b3341;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3341;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3341;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3341;
l18 = f570(l0,l1); if (l18 === undefined) break b3341;
{
const k3342 = keysOf(l18), v3342 = valuesOf(l18);
for (let n3342 = 0; n3342 < v3342.length; n3342++) {
l19 = k3342 === null ? n3342 : k3342[n3342];
l20 = v3342[n3342];
b3343: {
l21 = l19;
l22 = l20;
l23 = f178(l0,l1,l22); if (l23 === undefined) break b3343;
if ((l23 === false)) break b3343;
l24 = f558(l0,l1); if (l24 === undefined) break b3343;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3343;
l26 = l25;
l27 = f27(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b3343;
l28 = l27;
l2.add(l28);
}
}
}
}
b3344: {
l3 = undefined;
l4 = f570(l0,l1); if (l4 === undefined) break b3344;
{
const k3345 = keysOf(l4), v3345 = valuesOf(l4);
for (let n3345 = 0; n3345 < v3345.length; n3345++) {
l5 = k3345 === null ? n3345 : k3345[n3345];
l6 = v3345[n3345];
b3346: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3346;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3346;
if ((l11 === false)) break b3346;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3346;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3346;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3346;
if ((l15 === false)) break b3346;
l16 = f583(l0,l1); if (l16 === undefined) break b3346;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3346;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3346;
if ((l21 === false)) break b3346;
b3347: {
l22 = f584(l0,l1); if (l22 === undefined) break b3347;
if ((l22 === false)) break b3347;
break b3346;}
l23 = f558(l0,l1); if (l23 === undefined) break b3346;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3346;
l25 = l24;
l26 = f564(l0,l1,l25); if (l26 === undefined) break b3346;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3346;
l29 = l28;
l2.add(l29);
}
}
}
}
b3348: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3348;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3348;
l7 = l6;
l2.add(l7);
}
b3349: {
return l2;
}
}
function f585(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g585(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g586(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l50,l51,l2;
b3350: {
b3351: {
l3 = undefined;
b3352: {
l4 = f558(l0,l1); if (l4 === undefined) break b3352;
if ((l4 === false)) break b3352;
break b3351;}
l5 = f559(l0,l1); if (l5 === undefined) break b3351;
l6 = l5;
l7 = [];
b3353: {
l8 = f556(l0,l1); if (l8 === undefined) break b3353;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3351;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3354: {
if (l3 !== undefined) break b3354;
l4 = f562(l0,l1); if (l4 === undefined) break b3354;
if ((l4 === false)) break b3354;
b3355: {
l5 = f558(l0,l1); if (l5 === undefined) break b3355;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3355;
if ((l6 === false)) break b3355;
break b3354;}
l7 = f559(l0,l1); if (l7 === undefined) break b3354;
l8 = l7;
l9 = f556(l0,l1); if (l9 === undefined) break b3354;
l10 = l9;
l11 = f565(l0,l1); if (l11 === undefined) break b3354;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3354;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3356: {
if (l3 !== undefined) break b3356;
l4 = new RegoSet();
b3357: {
l5 = f572(l0,l1); if (l5 === undefined) break b3357;
{
const k3358 = keysOf(l5), v3358 = valuesOf(l5);
for (let n3358 = 0; n3358 < v3358.length; n3358++) {
l6 = k3358 === null ? n3358 : k3358[n3358];
l7 = v3358[n3358];
b3359: {
l8 = l6;
l9 = l7;
l10 = f172(l0,l1,l9); if (l10 === undefined) break b3359;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f576(l0,l1); if (l13 === undefined) break b3356;
l14 = l13;
l15 = f176(l0,l1,l12,l14); if (l15 === undefined) break b3356;
l16 = l15;
l17 = l16;
l18 = f572(l0,l1); if (l18 === undefined) break b3356;
l19 = l18;
l20 = f181(l0,l1,l19,l17); if (l20 === undefined) break b3356;
l21 = l20;
l22 = f580(l0,l1); if (l22 === undefined) break b3356;
l23 = l22;
l24 = f581(l0,l1); if (l24 === undefined) break b3356;
l25 = l24;
l26 = b_array_concat(l23,l25); if (l26 === undefined) break b3356;
l27 = l26;
l28 = f559(l0,l1); if (l28 === undefined) break b3356;
l29 = l28;
l30 = f556(l0,l1); if (l30 === undefined) break b3356;
l31 = l30;
l32 = f565(l0,l1); if (l32 === undefined) break b3356;
l33 = l32;
l34 = f576(l0,l1); if (l34 === undefined) break b3356;
l35 = l34;
l36 = f582(l0,l1); if (l36 === undefined) break b3356;
l37 = l36;
l38 = new Bare();
b3360: {
l39 = f577(l0,l1); if (l39 === undefined) break b3360;
l38["adjust_by"] = l39;
}
b3361: {
l40 = f578(l0,l1); if (l40 === undefined) break b3361;
l38["apply_by"] = l40;
}
b3362: {
l41 = f579(l0,l1); if (l41 === undefined) break b3362;
l38["apply_by_cautious"] = l41;
}
b3363: {
b3364: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b3364;
l44 = H(l43) ? l43.role_change_deadline : undefined; if (l44 === undefined && (l44 = S(l43, "role_change_deadline")) === undefined) break b3364;
l45 = D(l44, "values"); if (l45 === undefined) break b3364;
l42 = merge(l45, l38);
break b3363;
}
l42 = l38;
}
l46 = l42;
l47 = f585(l0,l1); if (l47 === undefined) break b3356;
l48 = l47;
l49 = new O21(l33,l35,l37,l21,l46,l48,l27);
l50 = f25(l0,l1,l29,l31,l17,l49); if (l50 === undefined) break b3356;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b3365: {
if (l3 === undefined) break b3365;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3366: {
return l2;
}
}
function f586(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3367: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3367;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3367;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3368: {
if (l3 === undefined) break b3368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3369: {
return l2;
}
}
function f587(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function g588(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3370: {
l3 = undefined;
l4 = f587(l0,l1); if (l4 === undefined) break b3370;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3370;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3370;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3370;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3371: {
if (l3 === undefined) break b3371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3372: {
return l2;
}
}
function f588(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function f589(l0,l1) {
let l3,l2;
b3373: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3374: {
if (l3 === undefined) break b3374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3375: {
return l2;
}
}
function g590(l0,l1) {
let l3,l4,l5,l6,l2;
b3376: {
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
b3377: {
if (l3 === undefined) break b3377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3378: {
return l2;
}
}
function f590(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g590(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f591(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3379: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3379;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3379;
if ((l10 === false)) break b3379;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3380: {
if (l5 === undefined) break b3380;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3381: {
return l2;
}
}
function f592(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3382: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3383: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3383;
{
const k3384 = keysOf(l9), v3384 = valuesOf(l9);
for (let n3384 = 0; n3384 < v3384.length; n3384++) {
l10 = k3384 === null ? n3384 : k3384[n3384];
l11 = v3384[n3384];
b3385: {
l12 = l10;
l13 = l11;
b3386: {
l14 = f591(l0,l1,l7,l13); if (l14 === undefined) break b3386;
if ((l14 === false)) break b3386;
break b3385;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3382;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3387: {
if (l5 === undefined) break b3387;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3388: {
return l2;
}
}
function f593(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3389: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3390: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3390;
if ((l8 === false)) break b3390;
break b3389;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3391: {
if (l5 === undefined) break b3391;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3392: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3392;
if ((l8 === false)) break b3392;
l9 = f592(l0,l1,l6,l7); if (l9 === undefined) break b3392;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3392;
l12 = D(l11, l10); if (l12 === undefined) break b3392;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3393: {
if (l5 === undefined) break b3393;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3394: {
return l2;
}
}
function f594(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3395: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3396: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3397 = keysOf(l8), v3397 = valuesOf(l8);
for (let n3397 = 0; n3397 < v3397.length; n3397++) {
l9 = k3397 === null ? n3397 : k3397[n3397];
l10 = v3397[n3397];
b3398: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3398;
if (!(l13 === "unset")) break b3398;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3399: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3399;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3399;
if (!(l17 === "unset")) break b3399;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3395;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3400: {
if (l4 === undefined) break b3400;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3401: {
return l2;
}
}
function f595(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3402: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3403: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3403;
if ((l10 === false)) break b3403;
break b3402;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3404: {
if (l6 === undefined) break b3404;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3405: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3405;
if ((l10 === false)) break b3405;
l11 = f592(l0,l1,l7,l9); if (l11 === undefined) break b3405;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3405;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3405;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3406: {
if (l6 === undefined) break b3406;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3407: {
return l2;
}
}
function f596(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3408: {
b3409: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3409;
if (!(l8 === "up")) break b3409;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3409;
if ((l10 === false)) break b3409;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3410: {
if (l5 !== undefined) break b3410;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3410;
if (!(l8 === "half_up")) break b3410;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3410;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3410;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3410;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3410;
if ((l15 === false)) break b3410;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3411: {
if (l5 !== undefined) break b3411;
l6 = l3;
l7 = l4;
l8 = 0;
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
function f597(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3414: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3414;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3414;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3414;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3414;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3414;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3414;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3414;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3414;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3414;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3414;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3414;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3414;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3414;
l30 = l29;
l31 = l30;
l32 = f596(l0,l1,l18,l7); if (l32 === undefined) break b3414;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3414;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3415: {
if (l5 === undefined) break b3415;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3416: {
return l2;
}
}
function f598(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3417: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3417;
if ((l8 === false)) break b3417;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3417;
l10 = l9;
l11 = f597(l0,l1,l7,l10); if (l11 === undefined) break b3417;
l12 = l11;
l13 = [l12,"rate"];
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3418: {
if (l5 === undefined) break b3418;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3419: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3420: {
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3420;
if ((l8 === false)) break b3420;
break b3419;}
l9 = H(l6) ? l6.minimum : undefined; if (l9 === undefined && (l9 = S(l6, "minimum")) === undefined) break b3419;
l10 = l9;
l11 = [l10,"minimum"];
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3421: {
if (l5 === undefined) break b3421;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3422: {
return l2;
}
}
function f599(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3423: {
b3424: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3424;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3424;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3424;
if ((l13 === false)) break b3424;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3424;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3425: {
if (l5 !== undefined) break b3425;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3426: {
if (l5 === undefined) break b3426;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3427: {
return l2;
}
}
function f600(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3428: {
b3429: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3429;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3429;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3429;
if ((l13 === false)) break b3429;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3429;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3430: {
if (l5 !== undefined) break b3430;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3431: {
if (l5 === undefined) break b3431;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3432: {
return l2;
}
}
function f601(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3433: {
b3434: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3434;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3434;
if ((l11 === false)) break b3434;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3435: {
if (l5 !== undefined) break b3435;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3436: {
if (l5 === undefined) break b3436;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3437: {
return l2;
}
}
function f602(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3438: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f598(l0,l1,l6,l7); if (l8 === undefined) break b3438;
l9 = l8;
l10 = f599(l0,l1,l9,l6); if (l10 === undefined) break b3438;
l11 = l10;
l12 = f600(l0,l1,l11,l6); if (l12 === undefined) break b3438;
l13 = l12;
l14 = f601(l0,l1,l13,l7); if (l14 === undefined) break b3438;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3439: {
if (l5 === undefined) break b3439;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3440: {
return l2;
}
}
function f603(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3441: {
b3442: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3442;
if ((l8 === false)) break b3442;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3442;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3442;
l14 = l13;
l15 = new O76(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3443: {
if (l5 !== undefined) break b3443;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3444: {
if (l5 === undefined) break b3444;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3445: {
return l2;
}
}
function f604(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3446: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3446;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3446;
if ((l15 === false)) break b3446;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3447: {
if (l7 === undefined) break b3447;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3448: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3448;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3448;
l15 = f602(l0,l1,l9,l10); if (l15 === undefined) break b3448;
l16 = l15;
if (!Array.isArray(l16)) break b3448;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3448;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3448;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3448;
l22 = l20;
l23 = f603(l0,l1,l21,l11); if (l23 === undefined) break b3448;
l24 = l23;
l25 = l24;
l26 = new O77(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3448;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3449: {
if (l7 === undefined) break b3449;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3450: {
return l2;
}
}
function f605(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3451: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3451;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3451;
if ((l9 === false)) break b3451;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3451;
if ((l11 === false)) break b3451;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3452: {
if (l6 === undefined) break b3452;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3453: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3453;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3453;
l10 = 0;
if (!Q(l9, l10)) break b3453;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3454: {
if (l6 === undefined) break b3454;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3455: {
return l2;
}
}
function f606(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3456: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3457: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3457;
if (!(l9 === "rate")) break b3457;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3457;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3457;
l13 = l12;
l14 = new O10(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3457;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3457;
l18 = l17;
{
const k3458 = keysOf(l18), v3458 = valuesOf(l18);
for (let n3458 = 0; n3458 < v3458.length; n3458++) {
l19 = k3458 === null ? n3458 : k3458[n3458];
l20 = v3458[n3458];
b3459: {
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
b3460: {
if (l5 === undefined) break b3460;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3461: {
return l2;
}
}
function g607(l0,l1) {
let l3,l4,l2;
b3462: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3463: {
if (l3 === undefined) break b3463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3464: {
return l2;
}
}
function f607(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g607(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f608(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3465: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3465;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3465;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3465;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3465;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3465;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3465;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3465;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3465;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3465;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3465;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3465;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3465;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3465;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3465;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3465;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3465;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3465;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3466: {
if (l5 === undefined) break b3466;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3467: {
return l2;
}
}
function f609(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50;
b3468: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3469: {
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3469;
if ((l8 === false)) break b3469;
break b3468;}
l9 = [];
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b3470: {
if (l5 === undefined) break b3470;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3471: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3471;
if ((l8 === false)) break b3471;
l9 = H(l6) ? l6.rate : undefined; if (l9 === undefined && (l9 = S(l6, "rate")) === undefined) break b3471;
l10 = H(l9) ? l9.value : undefined; if (l10 === undefined && (l10 = S(l9, "value")) === undefined) break b3471;
l11 = H(l10) ? l10.numerator : undefined; if (l11 === undefined && (l11 = S(l10, "numerator")) === undefined) break b3471;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3471;
l15 = l14;
l16 = H(l6) ? l6.rate : undefined; if (l16 === undefined && (l16 = S(l6, "rate")) === undefined) break b3471;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3471;
l18 = H(l17) ? l17.denominator : undefined; if (l18 === undefined && (l18 = S(l17, "denominator")) === undefined) break b3471;
l19 = l18;
l20 = 10;
l21 = b_format_int(l19,l20); if (l21 === undefined) break b3471;
l22 = l21;
l23 = [l15,l22];
l24 = b_concat("/",l23); if (l24 === undefined) break b3471;
l25 = l24;
l26 = H(l6) ? l6.rate : undefined; if (l26 === undefined && (l26 = S(l6, "rate")) === undefined) break b3471;
l27 = H(l26) ? l26.value : undefined; if (l27 === undefined && (l27 = S(l26, "value")) === undefined) break b3471;
l28 = l27;
l29 = f608(l0,l1,l7,l28); if (l29 === undefined) break b3471;
l30 = l29;
l31 = H(l6) ? l6.rate : undefined; if (l31 === undefined && (l31 = S(l6, "rate")) === undefined) break b3471;
l32 = l31;
l33 = f597(l0,l1,l7,l32); if (l33 === undefined) break b3471;
l34 = l33;
l35 = new Bare();
b3472: {
l36 = H(l6) ? l6.rate : undefined; if (l36 === undefined && (l36 = S(l6, "rate")) === undefined) break b3472;
l37 = H(l36) ? l36.readings : undefined; if (l37 === undefined && (l37 = S(l36, "readings")) === undefined) break b3472;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b3472;
l40 = l39;
insertOnce(l35, "reading", l40);
}
l41 = l35;
l42 = new O78("rounded","rows",l34);
l43 = b_object_union(l42,l41); if (l43 === undefined) break b3471;
l44 = l43;
l45 = H(l6) ? l6.clause : undefined; if (l45 === undefined && (l45 = S(l6, "clause")) === undefined) break b3471;
l46 = l45;
l47 = [];
l48 = new O20(l46,"rate",l25);
l47.push(l48);
l49 = new O78("share","rows",l30);
l47.push(l49);
l47.push(l44);
l50 = l47;
if (l5 === undefined) l5 = l50; else if (!Q(l5, l50)) conflict();
}
b3473: {
if (l5 === undefined) break b3473;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3474: {
return l2;
}
}
function f610(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b3475: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f609(l0,l1,l7,l8); if (l10 === undefined) break b3475;
l11 = l10;
l12 = [];
l13 = new O78("rows","rows",l8);
l12.push(l13);
l14 = b_array_concat(l12,l11); if (l14 === undefined) break b3475;
l15 = l14;
l16 = [];
b3476: {
l17 = ["minimum","maximum"];
l18 = l17;
{
const k3477 = keysOf(l18), v3477 = valuesOf(l18);
for (let n3477 = 0; n3477 < v3477.length; n3477++) {
l19 = k3477 === null ? n3477 : k3477[n3477];
l20 = v3477[n3477];
b3478: {
l21 = l19;
l22 = l20;
l23 = D(l7, l22); if (l23 === undefined) break b3478;
if ((l23 === false)) break b3478;
l24 = H(l7) ? l7.clause : undefined; if (l24 === undefined && (l24 = S(l7, "clause")) === undefined) break b3478;
l25 = l24;
l26 = D(l7, l22); if (l26 === undefined) break b3478;
l27 = l26;
l28 = new O53(l25,l22,"rows",l27);
l29 = l28;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = H(l9) ? l9.samples : undefined; if (l31 === undefined && (l31 = S(l9, "samples")) === undefined) break b3475;
l32 = l31;
l33 = [];
l34 = new O78("samples","rows",l32);
l33.push(l34);
l35 = b_array_concat(l30,l33); if (l35 === undefined) break b3475;
l36 = l35;
l37 = b_array_concat(l15,l36); if (l37 === undefined) break b3475;
l38 = l37;
if (l6 === undefined) l6 = l38; else if (!Q(l6, l38)) conflict();
}
b3479: {
if (l6 === undefined) break b3479;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3480: {
return l2;
}
}
function f611(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b3481: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3481;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3481;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3481;
l12 = D(l11, l10); if (l12 === undefined) break b3481;
l13 = l12;
l14 = f593(l0,l1,l7,l13); if (l14 === undefined) break b3481;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3482: {
l18 = f594(l0,l1,l16); if (l18 === undefined) break b3482;
l19 = l18;
{
const k3483 = keysOf(l19), v3483 = valuesOf(l19);
for (let n3483 = 0; n3483 < v3483.length; n3483++) {
l20 = k3483 === null ? n3483 : k3483[n3483];
l21 = v3483[n3483];
b3484: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3484;
l25 = l24;
l26 = f595(l0,l1,l7,l25,l13); if (l26 === undefined) break b3484;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3484;
l30 = l29;
l31 = new O8(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3481;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3481;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3481;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3481;
l40 = l39;
l41 = l40;
l42 = f604(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3481;
l43 = l42;
if (!Array.isArray(l43)) break b3481;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3481;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3481;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3481;
l49 = l47;
l50 = new RegoSet();
b3485: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3485;
{
const k3486 = keysOf(l51), v3486 = valuesOf(l51);
for (let n3486 = 0; n3486 < v3486.length; n3486++) {
l52 = k3486 === null ? n3486 : k3486[n3486];
l53 = v3486[n3486];
b3487: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3487;
l57 = l56;
l58 = f605(l0,l1,l57,l41,l49); if (l58 === undefined) break b3487;
if ((l58 === false)) break b3487;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3481;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3481;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3481;
l65 = l64;
l66 = f606(l0,l1,l49,l16); if (l66 === undefined) break b3481;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3481;
l69 = l68;
l70 = f84(l0,l1,l16); if (l70 === undefined) break b3481;
l71 = l70;
l72 = [];
b3488: {
if (!(l48 === "required")) break b3488;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3488;
{
const k3489 = keysOf(l73), v3489 = valuesOf(l73);
for (let n3489 = 0; n3489 < v3489.length; n3489++) {
l74 = k3489 === null ? n3489 : k3489[n3489];
l75 = v3489[n3489];
b3490: {
l76 = l74;
l77 = l75;
b3491: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3491;
if ((l78 === false)) break b3491;
break b3490;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3490;
l80 = l79;
l81 = f68(l0,l1,l80,l77); if (l81 === undefined) break b3490;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3492: {
if (!(l48 === "required")) break b3492;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3492;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3492;
l87 = l86;
l88 = f27(l0,l1,l87,l16); if (l88 === undefined) break b3492;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3493: {
l92 = f86(l0,l1,"working"); if (l92 === undefined) break b3493;
if ((l92 === false)) break b3493;
l93 = b_count(l32); if (l93 === undefined) break b3493;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3493;
l96 = f607(l0,l1); if (l96 === undefined) break b3493;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b3493;
if ((l98 === false)) break b3493;
l99 = f610(l0,l1,l16,l13,l49); if (l99 === undefined) break b3493;
l100 = l99;
{
const k3494 = keysOf(l100), v3494 = valuesOf(l100);
for (let n3494 = 0; n3494 < v3494.length; n3494++) {
l101 = k3494 === null ? n3494 : k3494[n3494];
l102 = v3494[n3494];
b3495: {
l103 = l101;
l104 = l102;
l91.push(l104);
}
}
}
}
l105 = l91;
l106 = new O79(l48);
l107 = new O21(l69,l32,l83,l90,l49,l71,l105);
l106["parts"] = l107;
l108 = l106;
if (l5 === undefined) l5 = l108; else if (!Q(l5, l108)) conflict();
}
b3496: {
if (l5 === undefined) break b3496;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3497: {
return l2;
}
}
function f612(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3498: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f611(l0,l1,l7,l9); if (l10 === undefined) break b3498;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3498;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3498;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3498;
l18 = l17;
l19 = f25(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3498;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3499: {
if (l6 === undefined) break b3499;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3500: {
return l2;
}
}
function g613(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3501: {
b3502: {
l3 = undefined;
b3503: {
l4 = f588(l0,l1); if (l4 === undefined) break b3503;
if ((l4 === false)) break b3503;
break b3502;}
l5 = f589(l0,l1); if (l5 === undefined) break b3502;
l6 = l5;
l7 = [];
b3504: {
l8 = f587(l0,l1); if (l8 === undefined) break b3504;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3502;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3505: {
if (l3 !== undefined) break b3505;
l4 = f590(l0,l1); if (l4 === undefined) break b3505;
l5 = l4;
l6 = f587(l0,l1); if (l6 === undefined) break b3505;
l7 = l6;
l8 = f588(l0,l1); if (l8 === undefined) break b3505;
l9 = l8;
l10 = f612(l0,l1,l5,l7,l9); if (l10 === undefined) break b3505;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3506: {
if (l3 === undefined) break b3506;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3507: {
return l2;
}
}
function f613(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g613(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g614(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3508: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3508;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3508;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3508;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3509: {
if (l3 === undefined) break b3509;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3510: {
return l2;
}
}
function f614(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g614(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function g615(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3511: {
l3 = undefined;
l4 = f614(l0,l1); if (l4 === undefined) break b3511;
l5 = l4;
l6 = 1;
l7 = f45(l0,l1,l5,l6); if (l7 === undefined) break b3511;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3511;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3512: {
if (l3 === undefined) break b3512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3513: {
return l2;
}
}
function f615(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g615(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g616(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3514: {
b3515: {
l3 = undefined;
l4 = f615(l0,l1); if (l4 === undefined) break b3515;
if ((l4 === false)) break b3515;
l5 = f6(l0,l1); if (l5 === undefined) break b3515;
l6 = l5;
l7 = f615(l0,l1); if (l7 === undefined) break b3515;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3515;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3516: {
if (l3 !== undefined) break b3516;
l4 = f6(l0,l1); if (l4 === undefined) break b3516;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3517: {
if (l3 === undefined) break b3517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3518: {
return l2;
}
}
function f616(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g616(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g617(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3519: {
l3 = undefined;
l4 = f616(l0,l1); if (l4 === undefined) break b3519;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3519;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3520: {
if (l3 === undefined) break b3520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3521: {
return l2;
}
}
function f617(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g617(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function g618(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3522: {
l3 = undefined;
l4 = f617(l0,l1); if (l4 === undefined) break b3522;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3522;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3522;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3522;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3523: {
if (l3 === undefined) break b3523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3524: {
return l2;
}
}
function f618(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g618(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function f619(l0,l1) {
let l3,l2;
b3525: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3526: {
if (l3 === undefined) break b3526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3527: {
return l2;
}
}
function g620(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3528: {
l3 = undefined;
l4 = f618(l0,l1); if (l4 === undefined) break b3528;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3528;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3528;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3528;
l10 = l9;
l11 = f614(l0,l1); if (l11 === undefined) break b3528;
l12 = l11;
l13 = f45(l0,l1,l12,l10); if (l13 === undefined) break b3528;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3528;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3529: {
if (l3 === undefined) break b3529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3530: {
return l2;
}
}
function f620(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g620(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g621(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3531: {
l3 = undefined;
l4 = f619(l0,l1); if (l4 === undefined) break b3531;
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
b3532: {
if (l3 === undefined) break b3532;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3533: {
return l2;
}
}
function f621(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g621(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f622(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3534: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f611(l0,l1,l8,l10); if (l12 === undefined) break b3534;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3534;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3534;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3534;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3534;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3534;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3534;
l25 = D(l24, "values"); if (l25 === undefined) break b3534;
l26 = l25;
l27 = new O50(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3534;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3534;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3534;
l32 = l31;
l33 = new RegoSet();
b3535: {
l34 = f6(l0,l1); if (l34 === undefined) break b3535;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3535;
if ((l36 === false)) break b3535;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3535;
l38 = D(l37, "values"); if (l38 === undefined) break b3535;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3535;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3535;
if ((l42 === false)) break b3535;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3535;
l44 = l43;
l45 = f27(l0,l1,"sample_late",l44); if (l45 === undefined) break b3535;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3534;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3534;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3534;
l52 = l51;
l53 = [];
b3536: {
l54 = f86(l0,l1,"working"); if (l54 === undefined) break b3536;
if ((l54 === false)) break b3536;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3536;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3536;
l57 = l56;
l58 = new O20(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3534;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3534;
l64 = l63;
l65 = new O80(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3534;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3534;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3534;
l71 = l70;
l72 = f25(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3534;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3537: {
if (l7 === undefined) break b3537;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3538: {
return l2;
}
}
function g623(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3539: {
b3540: {
l3 = undefined;
b3541: {
l4 = f618(l0,l1); if (l4 === undefined) break b3541;
if ((l4 === false)) break b3541;
break b3540;}
l5 = f619(l0,l1); if (l5 === undefined) break b3540;
l6 = l5;
l7 = [];
b3542: {
l8 = f617(l0,l1); if (l8 === undefined) break b3542;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3540;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3543: {
if (l3 !== undefined) break b3543;
l4 = f620(l0,l1); if (l4 === undefined) break b3543;
if ((l4 === false)) break b3543;
l5 = f621(l0,l1); if (l5 === undefined) break b3543;
l6 = l5;
l7 = f617(l0,l1); if (l7 === undefined) break b3543;
l8 = l7;
l9 = f618(l0,l1); if (l9 === undefined) break b3543;
l10 = l9;
l11 = f620(l0,l1); if (l11 === undefined) break b3543;
l12 = l11;
l13 = f622(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3543;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3544: {
if (l3 !== undefined) break b3544;
l4 = f621(l0,l1); if (l4 === undefined) break b3544;
l5 = l4;
l6 = f617(l0,l1); if (l6 === undefined) break b3544;
l7 = l6;
l8 = f618(l0,l1); if (l8 === undefined) break b3544;
l9 = l8;
l10 = f612(l0,l1,l5,l7,l9); if (l10 === undefined) break b3544;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3545: {
if (l3 === undefined) break b3545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3546: {
return l2;
}
}
function f623(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g623(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function g624(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3547: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3547;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3547;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3548: {
if (l3 === undefined) break b3548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3549: {
return l2;
}
}
function f624(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g624(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function g625(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3550: {
l3 = undefined;
l4 = f624(l0,l1); if (l4 === undefined) break b3550;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3550;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3550;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3550;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3551: {
if (l3 === undefined) break b3551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3552: {
return l2;
}
}
function f625(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g625(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function f626(l0,l1) {
let l3,l2;
b3553: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3554: {
if (l3 === undefined) break b3554;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3555: {
return l2;
}
}
function g627(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3556: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3556;
l5 = l4;
l6 = f407(l0,l1,l5); if (l6 === undefined) break b3556;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3557: {
if (l3 === undefined) break b3557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3558: {
return l2;
}
}
function f627(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g627(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function g628(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3559: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3559;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3559;
l6 = l5;
l7 = f407(l0,l1,l6); if (l7 === undefined) break b3559;
l8 = l7;
l9 = l8;
l10 = f627(l0,l1); if (l10 === undefined) break b3559;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3559;
if ((l12 === false)) break b3559;
l13 = f627(l0,l1); if (l13 === undefined) break b3559;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3559;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3560: {
if (l3 === undefined) break b3560;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3561: {
return l2;
}
}
function f628(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.request[288] = v === undefined ? N : v;
return v;
}
function f629(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3562: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3562;
if (!(l8 === "exceeded")) break b3562;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3562;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3562;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3562;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3562;
if ((l15 === false)) break b3562;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3563: {
if (l5 === undefined) break b3563;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3564: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3564;
if (!(l8 === "reached")) break b3564;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3564;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3564;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3564;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3564;
if ((l15 === false)) break b3564;
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
function g630(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3567: {
l2 = new RegoSet();
}
b3568: {
l3 = undefined;
l4 = f628(l0,l1); if (l4 === undefined) break b3568;
l5 = l4;
l6 = f625(l0,l1); if (l6 === undefined) break b3568;
l7 = l6;
l8 = f629(l0,l1,l5,l7); if (l8 === undefined) break b3568;
if ((l8 === false)) break b3568;
l9 = f625(l0,l1); if (l9 === undefined) break b3568;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3568;
l12 = l11;
l2.add(l12);
}
b3569: {
return l2;
}
}
function f630(i, d) {
const k = K.request[289];
if (k !== undefined) return k === N ? undefined : k;
const v = g630(i, d);
K.request[289] = v === undefined ? N : v;
return v;
}
function g631(l0,l1) {
let l2,l3,l4,l5,l6;
b3570: {
l2 = new RegoSet();
}
b3571: {
l3 = undefined;
b3572: {
l4 = f628(l0,l1); if (l4 === undefined) break b3572;
if ((l4 === false)) break b3572;
break b3571;}
l5 = new O9("last_activity_at");
l2.add(l5);
}
b3573: {
l3 = undefined;
l4 = f625(l0,l1); if (l4 === undefined) break b3573;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3573;
if (!(l5 === "unset")) break b3573;
l6 = new O8("session.idle_timeout");
l2.add(l6);
}
b3574: {
return l2;
}
}
function f631(i, d) {
const k = K.request[290];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.request[290] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3575: {
l3 = undefined;
l4 = f628(l0,l1); if (l4 === undefined) break b3575;
if ((l4 === false)) break b3575;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3575;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3575;
l7 = l6;
l8 = f625(l0,l1); if (l8 === undefined) break b3575;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3575;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3575;
l11 = l10;
l12 = f417(l0,l1,l7,l11); if (l12 === undefined) break b3575;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3576: {
if (l3 === undefined) break b3576;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3577: {
return l2;
}
}
function f632(i, d) {
const k = K.request[291];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[291] = v === undefined ? N : v;
return v;
}
function g633(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3578: {
b3579: {
l3 = undefined;
b3580: {
l4 = f625(l0,l1); if (l4 === undefined) break b3580;
if ((l4 === false)) break b3580;
break b3579;}
l5 = f626(l0,l1); if (l5 === undefined) break b3579;
l6 = l5;
l7 = [];
b3581: {
l8 = f624(l0,l1); if (l8 === undefined) break b3581;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3579;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3582: {
if (l3 !== undefined) break b3582;
l4 = f630(l0,l1); if (l4 === undefined) break b3582;
l5 = l4;
l6 = f631(l0,l1); if (l6 === undefined) break b3582;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b3582;
l9 = l8;
l10 = f625(l0,l1); if (l10 === undefined) break b3582;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3582;
l13 = l12;
l14 = f625(l0,l1); if (l14 === undefined) break b3582;
l15 = l14;
l16 = f630(l0,l1); if (l16 === undefined) break b3582;
l17 = l16;
l18 = f631(l0,l1); if (l18 === undefined) break b3582;
l19 = l18;
l20 = ["session_idle"];
l21 = f224(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3582;
l22 = l21;
l23 = f625(l0,l1); if (l23 === undefined) break b3582;
l24 = l23;
l25 = f84(l0,l1,l24); if (l25 === undefined) break b3582;
l26 = l25;
l27 = f626(l0,l1); if (l27 === undefined) break b3582;
l28 = l27;
l29 = f624(l0,l1); if (l29 === undefined) break b3582;
l30 = l29;
l31 = f631(l0,l1); if (l31 === undefined) break b3582;
l32 = l31;
l33 = [];
b3583: {
l34 = f630(l0,l1); if (l34 === undefined) break b3583;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3583;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3583;
if ((l39 === false)) break b3583;
l40 = f625(l0,l1); if (l40 === undefined) break b3583;
l41 = l40;
l42 = f68(l0,l1,"log_out",l41); if (l42 === undefined) break b3583;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f630(l0,l1); if (l45 === undefined) break b3582;
l46 = l45;
l47 = new Bare();
b3584: {
l48 = f632(l0,l1); if (l48 === undefined) break b3584;
l47["logout_after"] = l48;
}
b3585: {
b3586: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3586;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3586;
l52 = D(l51, "values"); if (l52 === undefined) break b3586;
l49 = merge(l52, l47);
break b3585;
}
l49 = l47;
}
l53 = l49;
l54 = new O81(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3582;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3587: {
if (l3 === undefined) break b3587;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3588: {
return l2;
}
}
function f633(i, d) {
const k = K.request[292];
if (k !== undefined) return k === N ? undefined : k;
const v = g633(i, d);
K.request[292] = v === undefined ? N : v;
return v;
}
function g634(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3589: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3589;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3589;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3589;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3589;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3589;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3590: {
if (l3 === undefined) break b3590;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3591: {
return l2;
}
}
function f634(i, d) {
const k = K.request[293];
if (k !== undefined) return k === N ? undefined : k;
const v = g634(i, d);
K.request[293] = v === undefined ? N : v;
return v;
}
function g635(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b3592: {
l3 = undefined;
b3593: {
l4 = f634(l0,l1); if (l4 === undefined) break b3593;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3593;
l6 = H(l5) ? l5.staff_change_notice : undefined; if (l6 === undefined && (l6 = S(l5, "staff_change_notice")) === undefined) break b3593;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b3593;
if ((l7 === false)) break b3593;
break b3592;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3594: {
if (l3 === undefined) break b3594;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3595: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3595;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3595;
l6 = l5;
l7 = f634(l0,l1); if (l7 === undefined) break b3595;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3595;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3595;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3595;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3595;
if ((l12 === false)) break b3595;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3596: {
if (l3 === undefined) break b3596;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3597: {
return l2;
}
}
function f635(i, d) {
const k = K.request[294];
if (k !== undefined) return k === N ? undefined : k;
const v = g635(i, d);
K.request[294] = v === undefined ? N : v;
return v;
}
function g636(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3598: {
l3 = undefined;
l4 = f635(l0,l1); if (l4 === undefined) break b3598;
if ((l4 === false)) break b3598;
l5 = f634(l0,l1); if (l5 === undefined) break b3598;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b3598;
l7 = H(l6) ? l6.staff_change_notice : undefined; if (l7 === undefined && (l7 = S(l6, "staff_change_notice")) === undefined) break b3598;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3599: {
if (l3 === undefined) break b3599;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3600: {
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
function f637(l0,l1) {
let l3,l2;
b3601: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3602: {
if (l3 === undefined) break b3602;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3603: {
return l2;
}
}
function g638(l0,l1) {
let l3,l4,l5,l6,l2;
b3604: {
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
b3605: {
if (l3 === undefined) break b3605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3606: {
return l2;
}
}
function f638(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g638(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function f639(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14,l15;
b3607: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b3607;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b3607;
if ((l11 === false)) break b3607;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3608: {
if (l5 === undefined) break b3608;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3609: {
l5 = undefined;
if (!Array.isArray(l3)) break b3609;
l7 = B.count(l3);
l6 = 0;
if (!Q(l7, l6)) break b3609;
l8 = 0;
l10 = l4;
l11 = [];
b3610: {
l12 = H(l10) ? l10.within : undefined; if (l12 === undefined && (l12 = S(l10, "within")) === undefined) break b3610;
l13 = l12;
l14 = b_neq(l13,"unset"); if (l14 === undefined) break b3610;
if ((l14 === false)) break b3610;
l11.push("9999-12-31");
}
l15 = l11;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3611: {
if (l5 === undefined) break b3611;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3612: {
return l2;
}
}
function f640(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b3613: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b3613;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3613;
if ((l12 === false)) break b3613;
if (l6 === undefined) l6 = "not_due"; else if (!Q(l6, "not_due")) conflict();
}
b3614: {
if (l6 === undefined) break b3614;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3615: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b3615;
l11 = l10;
l12 = b_gte(l11,l7); if (l12 === undefined) break b3615;
if ((l12 === false)) break b3615;
l13 = new RegoSet();
b3616: {
{
const k3617 = keysOf(l8), v3617 = valuesOf(l8);
for (let n3617 = 0; n3617 < v3617.length; n3617++) {
l14 = k3617 === null ? n3617 : k3617[n3617];
l15 = v3617[n3617];
b3618: {
l16 = l14;
l17 = l15;
l18 = f172(l0,l1,l17); if (l18 === undefined) break b3618;
l19 = l18;
l13.add(l19);
}
}
}
}
l20 = l13;
l21 = f176(l0,l1,l20,l9); if (l21 === undefined) break b3615;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b3619: {
if (l6 === undefined) break b3619;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3620: {
return l2;
}
}
function f641(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l2;
b3621: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3621;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3621;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3621;
l14 = D(l13, l12); if (l14 === undefined) break b3621;
l15 = l14;
l16 = [];
b3622: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3622;
l18 = l17;
l19 = f46(l0,l1,l15,l18); if (l19 === undefined) break b3622;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3623: {
{
const k3624 = keysOf(l22), v3624 = valuesOf(l22);
for (let n3624 = 0; n3624 < v3624.length; n3624++) {
l24 = k3624 === null ? n3624 : k3624[n3624];
l25 = v3624[n3624];
b3625: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3626: {
{
const k3627 = keysOf(l22), v3627 = valuesOf(l22);
for (let n3627 = 0; n3627 < v3627.length; n3627++) {
l30 = k3627 === null ? n3627 : k3627[n3627];
l31 = v3627[n3627];
b3628: {
l32 = l30;
l33 = l31;
l34 = f199(l0,l1,l33); if (l34 === undefined) break b3628;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3621;
l38 = l37;
l39 = l38;
l40 = [];
b3629: {
l41 = f6(l0,l1); if (l41 === undefined) break b3629;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3629;
if ((l43 === false)) break b3629;
l44 = H(l0) ? l0.facts : undefined; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b3629;
l45 = l44;
l46 = H(l7) ? l7.deadline : undefined; if (l46 === undefined && (l46 = S(l7, "deadline")) === undefined) break b3629;
l47 = H(l46) ? l46.done : undefined; if (l47 === undefined && (l47 = S(l46, "done")) === undefined) break b3629;
l48 = l47;
l49 = null;
l50 = b_object_get(l45,l48,l49); if (l50 === undefined) break b3629;
l51 = l50;
l52 = f166(l0,l1,l51); if (l52 === undefined) break b3629;
l53 = l52;
l54 = H(l7) ? l7.deadline : undefined; if (l54 === undefined && (l54 = S(l7, "deadline")) === undefined) break b3629;
l55 = H(l54) ? l54.act : undefined; if (l55 === undefined && (l55 = S(l54, "act")) === undefined) break b3629;
l56 = l55;
l57 = H(l7) ? l7.deadline : undefined; if (l57 === undefined && (l57 = S(l7, "deadline")) === undefined) break b3629;
l58 = H(l57) ? l57.step : undefined; if (l58 === undefined && (l58 = S(l57, "step")) === undefined) break b3629;
l59 = l58;
l60 = new O72(l56,l59,l53,l9);
l61 = l60;
l40.push(l61);
}
l62 = l40;
l63 = [];
b3630: {
{
const k3631 = keysOf(l62), v3631 = valuesOf(l62);
for (let n3631 = 0; n3631 < v3631.length; n3631++) {
l64 = k3631 === null ? n3631 : k3631[n3631];
l65 = v3631[n3631];
b3632: {
l66 = l64;
l67 = l65;
l68 = f639(l0,l1,l22,l9); if (l68 === undefined) break b3632;
l69 = l68;
{
const k3633 = keysOf(l69), v3633 = valuesOf(l69);
for (let n3633 = 0; n3633 < v3633.length; n3633++) {
l70 = k3633 === null ? n3633 : k3633[n3633];
l71 = v3633[n3633];
b3634: {
l72 = l70;
l73 = l71;
l74 = new O50(l73);
l75 = b_object_union(l67,l74); if (l75 === undefined) break b3634;
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
b3635: {
l79 = H(l9) ? l9.within : undefined; if (l79 === undefined && (l79 = S(l9, "within")) === undefined) break b3635;
if (!(l79 === "unset")) break b3635;
l80 = b_count(l62); if (l80 === undefined) break b3635;
l81 = l80;
l82 = 0;
l83 = b_gt(l81,l82); if (l83 === undefined) break b3635;
if ((l83 === false)) break b3635;
l84 = H(l7) ? l7.rule : undefined; if (l84 === undefined && (l84 = S(l7, "rule")) === undefined) break b3635;
l85 = l84;
l86 = [l85,"within"];
l87 = b_concat(".",l86); if (l87 === undefined) break b3635;
l88 = l87;
l89 = new O8(l88);
l78.add(l89);
}
l90 = l78;
l91 = f640(l0,l1,l15,l77,l90); if (l91 === undefined) break b3621;
l92 = l91;
l93 = l92;
l94 = f15(l0,l1,l9); if (l94 === undefined) break b3621;
l95 = l94;
l96 = f179(l0,l1,l62); if (l96 === undefined) break b3621;
l97 = l96;
l98 = f181(l0,l1,l77,l93); if (l98 === undefined) break b3621;
l99 = l98;
l100 = f84(l0,l1,l9); if (l100 === undefined) break b3621;
l101 = l100;
l102 = H(l9) ? l9.within : undefined; if (l102 === undefined && (l102 = S(l9, "within")) === undefined) break b3621;
l103 = l102;
l104 = ["due_on","due_if_rolled"];
l105 = f307(l0,l1,l104,l15,l103,l9,l39); if (l105 === undefined) break b3621;
l106 = l105;
l107 = H(l7) ? l7.decision : undefined; if (l107 === undefined && (l107 = S(l7, "decision")) === undefined) break b3621;
l108 = l107;
l109 = new O21(l95,l90,l97,l99,l39,l101,l106);
l110 = f25(l0,l1,l108,l8,l93,l109); if (l110 === undefined) break b3621;
l111 = l110;
if (l6 === undefined) l6 = l111; else if (!Q(l6, l111)) conflict();
}
b3636: {
if (l6 === undefined) break b3636;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3637: {
return l2;
}
}
function g642(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3638: {
b3639: {
l3 = undefined;
b3640: {
l4 = f636(l0,l1); if (l4 === undefined) break b3640;
if ((l4 === false)) break b3640;
break b3639;}
l5 = f637(l0,l1); if (l5 === undefined) break b3639;
l6 = l5;
l7 = [];
b3641: {
l8 = f634(l0,l1); if (l8 === undefined) break b3641;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3639;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3642: {
if (l3 !== undefined) break b3642;
l4 = f638(l0,l1); if (l4 === undefined) break b3642;
l5 = l4;
l6 = f634(l0,l1); if (l6 === undefined) break b3642;
l7 = l6;
l8 = f636(l0,l1); if (l8 === undefined) break b3642;
l9 = l8;
l10 = f641(l0,l1,l5,l7,l9); if (l10 === undefined) break b3642;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3643: {
if (l3 === undefined) break b3643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3644: {
return l2;
}
}
function f642(i, d) {
const k = K.request[296];
if (k !== undefined) return k === N ? undefined : k;
const v = g642(i, d);
K.request[296] = v === undefined ? N : v;
return v;
}
function g643(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3645: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3645;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3645;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3645;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3645;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3646: {
if (l3 === undefined) break b3646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3647: {
return l2;
}
}
function f643(i, d) {
const k = K.request[297];
if (k !== undefined) return k === N ? undefined : k;
const v = g643(i, d);
K.request[297] = v === undefined ? N : v;
return v;
}
function g644(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3648: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3648;
l5 = l4;
l6 = f643(l0,l1); if (l6 === undefined) break b3648;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3648;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3648;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3649: {
if (l3 === undefined) break b3649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3650: {
return l2;
}
}
function f644(i, d) {
const k = K.request[298];
if (k !== undefined) return k === N ? undefined : k;
const v = g644(i, d);
K.request[298] = v === undefined ? N : v;
return v;
}
function g645(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3651: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3651;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3651;
l6 = l5;
l7 = f644(l0,l1); if (l7 === undefined) break b3651;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3651;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3651;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3651;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3651;
if ((l12 === false)) break b3651;
l13 = f644(l0,l1); if (l13 === undefined) break b3651;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3651;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3651;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3652: {
if (l3 === undefined) break b3652;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3653: {
return l2;
}
}
function f645(i, d) {
const k = K.request[299];
if (k !== undefined) return k === N ? undefined : k;
const v = g645(i, d);
K.request[299] = v === undefined ? N : v;
return v;
}
function f646(l0,l1) {
let l3,l2;
b3654: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3655: {
if (l3 === undefined) break b3655;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3656: {
return l2;
}
}
function g647(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3657: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3657;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3657;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3657;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3657;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3658: {
if (l3 === undefined) break b3658;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3659: {
return l2;
}
}
function f647(i, d) {
const k = K.request[300];
if (k !== undefined) return k === N ? undefined : k;
const v = g647(i, d);
K.request[300] = v === undefined ? N : v;
return v;
}
function f648(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3660: {
b3661: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3661;
l7 = l6;
l8 = f647(l0,l1); if (l8 === undefined) break b3661;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3661;
if ((l10 === false)) break b3661;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3662: {
if (l4 !== undefined) break b3662;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3662;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3662;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3662;
if ((l9 === false)) break b3662;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3663: {
if (l4 !== undefined) break b3663;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3663;
l7 = l6;
l8 = f643(l0,l1); if (l8 === undefined) break b3663;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3663;
if ((l10 === false)) break b3663;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3664: {
if (l4 !== undefined) break b3664;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3665: {
if (l4 === undefined) break b3665;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3666: {
return l2;
}
}
function g649(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3667: {
b3668: {
l3 = undefined;
b3669: {
l4 = f645(l0,l1); if (l4 === undefined) break b3669;
if ((l4 === false)) break b3669;
break b3668;}
l5 = f646(l0,l1); if (l5 === undefined) break b3668;
l6 = l5;
l7 = [];
b3670: {
l8 = f644(l0,l1); if (l8 === undefined) break b3670;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3668;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3671: {
if (l3 !== undefined) break b3671;
l4 = f645(l0,l1); if (l4 === undefined) break b3671;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3671;
if (!(l5 === "unset")) break b3671;
l6 = f646(l0,l1); if (l6 === undefined) break b3671;
l7 = l6;
l8 = f644(l0,l1); if (l8 === undefined) break b3671;
l9 = l8;
l10 = f645(l0,l1); if (l10 === undefined) break b3671;
l11 = l10;
l12 = new O84(l7,"training");
l13 = f137(l0,l1,l12,l9,l11,"hours"); if (l13 === undefined) break b3671;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3672: {
if (l3 !== undefined) break b3672;
l4 = f645(l0,l1); if (l4 === undefined) break b3672;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3672;
l6 = l5;
l7 = f648(l0,l1,l6); if (l7 === undefined) break b3672;
l8 = l7;
l9 = l8;
l10 = f645(l0,l1); if (l10 === undefined) break b3672;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3672;
l13 = l12;
l14 = f645(l0,l1); if (l14 === undefined) break b3672;
l15 = l14;
l16 = f84(l0,l1,l15); if (l16 === undefined) break b3672;
l17 = l16;
l18 = f646(l0,l1); if (l18 === undefined) break b3672;
l19 = l18;
l20 = f644(l0,l1); if (l20 === undefined) break b3672;
l21 = l20;
l22 = [];
b3673: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3673;
if ((l24 === false)) break b3673;
l25 = f645(l0,l1); if (l25 === undefined) break b3673;
l26 = l25;
l27 = f68(l0,l1,"complete_training",l26); if (l27 === undefined) break b3673;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3674: {
l31 = new O11("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3674;
l34 = l33;
l35 = f645(l0,l1); if (l35 === undefined) break b3674;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b3674;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f643(l0,l1); if (l40 === undefined) break b3672;
l41 = l40;
l42 = f645(l0,l1); if (l42 === undefined) break b3672;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3672;
l44 = l43;
l45 = [];
b3675: {
l46 = f86(l0,l1,"working"); if (l46 === undefined) break b3675;
if ((l46 === false)) break b3675;
l47 = f645(l0,l1); if (l47 === undefined) break b3675;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3675;
l49 = l48;
l50 = f645(l0,l1); if (l50 === undefined) break b3675;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3675;
l52 = l51;
l53 = f643(l0,l1); if (l53 === undefined) break b3675;
l54 = l53;
l55 = [];
l56 = new O53(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O19("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3676 = keysOf(l58), v3676 = valuesOf(l58);
for (let n3676 = 0; n3676 < v3676.length; n3676++) {
l59 = k3676 === null ? n3676 : k3676[n3676];
l60 = v3676[n3676];
b3677: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O61(l13,l29,l39);
l65 = new O85(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3672;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
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
let l3,l4,l5,l6,l7,l2;
b3680: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3680;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3680;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g650(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function g651(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3683: {
l3 = undefined;
l4 = f650(l0,l1); if (l4 === undefined) break b3683;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3683;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3683;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3684: {
if (l3 === undefined) break b3684;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3685: {
return l2;
}
}
function f651(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g651(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function f652(l0,l1) {
let l3,l2;
b3686: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3687: {
if (l3 === undefined) break b3687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3688: {
return l2;
}
}
function g653(l0,l1) {
let l3,l4,l2;
b3689: {
l3 = undefined;
l4 = new O47("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3690: {
if (l3 === undefined) break b3690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3691: {
return l2;
}
}
function f653(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g653(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g654(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3692: {
b3693: {
l3 = undefined;
b3694: {
l4 = f651(l0,l1); if (l4 === undefined) break b3694;
if ((l4 === false)) break b3694;
break b3693;}
l5 = f652(l0,l1); if (l5 === undefined) break b3693;
l6 = l5;
l7 = [];
b3695: {
l8 = f650(l0,l1); if (l8 === undefined) break b3695;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3693;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3696: {
if (l3 !== undefined) break b3696;
l4 = f653(l0,l1); if (l4 === undefined) break b3696;
l5 = l4;
l6 = f650(l0,l1); if (l6 === undefined) break b3696;
l7 = l6;
l8 = f651(l0,l1); if (l8 === undefined) break b3696;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b3696;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3697: {
if (l3 === undefined) break b3697;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3698: {
return l2;
}
}
function f654(i, d) {
const k = K.request[302];
if (k !== undefined) return k === N ? undefined : k;
const v = g654(i, d);
K.request[302] = v === undefined ? N : v;
return v;
}
function g655(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3699: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3699;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3699;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3700: {
if (l3 === undefined) break b3700;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3701: {
return l2;
}
}
function f655(i, d) {
const k = K.case[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g655(i, d);
K.case[87] = v === undefined ? N : v;
return v;
}
function g656(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3702: {
l3 = undefined;
l4 = f655(l0,l1); if (l4 === undefined) break b3702;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3702;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3702;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3703: {
if (l3 === undefined) break b3703;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3704: {
return l2;
}
}
function f656(i, d) {
const k = K.case[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g656(i, d);
K.case[88] = v === undefined ? N : v;
return v;
}
function f657(l0,l1) {
let l3,l2;
b3705: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3706: {
if (l3 === undefined) break b3706;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3707: {
return l2;
}
}
function g658(l0,l1) {
let l3,l4,l5,l2;
b3708: {
l3 = undefined;
l4 = new Bare();
l5 = new O11("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3709: {
if (l3 === undefined) break b3709;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3710: {
return l2;
}
}
function f658(i, d) {
const k = K.data[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g658(i, d);
K.data[27] = v === undefined ? N : v;
return v;
}
function g659(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3711: {
b3712: {
l3 = undefined;
b3713: {
l4 = f656(l0,l1); if (l4 === undefined) break b3713;
if ((l4 === false)) break b3713;
break b3712;}
l5 = f657(l0,l1); if (l5 === undefined) break b3712;
l6 = l5;
l7 = [];
b3714: {
l8 = f655(l0,l1); if (l8 === undefined) break b3714;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3712;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3715: {
if (l3 !== undefined) break b3715;
l4 = f658(l0,l1); if (l4 === undefined) break b3715;
l5 = l4;
l6 = f655(l0,l1); if (l6 === undefined) break b3715;
l7 = l6;
l8 = f656(l0,l1); if (l8 === undefined) break b3715;
l9 = l8;
l10 = f147(l0,l1,l5,l7,l9); if (l10 === undefined) break b3715;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3716: {
if (l3 === undefined) break b3716;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3717: {
return l2;
}
}
function f659(i, d) {
const k = K.request[303];
if (k !== undefined) return k === N ? undefined : k;
const v = g659(i, d);
K.request[303] = v === undefined ? N : v;
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
"g0/hdp/account_request/answer": f132,
"g0/hdp/account_review/version": f133,
"g0/hdp/account_review/rule": f134,
"g0/hdp/account_review/name": f135,
"g0/hdp/account_review/definition": f136,
"g0/hdp/lib/schedule/own_start": f138,
"g0/hdp/account_review/answer": f148,
"g0/hdp/account_sharing/version": f149,
"g0/hdp/account_sharing/bound": f150,
"g0/hdp/account_sharing/rule": f151,
"g0/hdp/account_sharing/name": f152,
"g0/hdp/account_sharing/definition": f153,
"g0/hdp/account_sharing/answer": f155,
"g0/hdp/anomaly_handling/version": f156,
"g0/hdp/anomaly_handling/group": f157,
"g0/hdp/anomaly_handling/rule": f158,
"g0/hdp/anomaly_handling/name": f159,
"g0/hdp/anomaly_handling/open": f161,
"g0/hdp/anomaly_handling/answer": f162,
"g0/hdp/audit_cooperation/version": f163,
"g0/hdp/audit_cooperation/rule": f164,
"g0/hdp/audit_cooperation/name": f165,
"g0/hdp/audit_cooperation/steps": f167,
"g0/hdp/audit_cooperation/announced": f168,
"g0/hdp/audit_cooperation/ready": f169,
"g0/hdp/audit_cooperation/lacking": f170,
"g0/hdp/audit_cooperation/following_up": f171,
"g0/hdp/audit_cooperation/documents_given": f174,
"g0/hdp/audit_cooperation/missing": f175,
"g0/hdp/audit_cooperation/values/documents": f183,
"g0/hdp/audit_cooperation/values/due_on": f184,
"g0/hdp/audit_cooperation/answer": f185,
"g0/hdp/lib/reports/middle": f186,
"g0/hdp/audit_report_deadline/half": f188,
"g0/hdp/audit_report_deadline/version": f190,
"g0/hdp/audit_report_deadline/group": f191,
"g0/hdp/audit_report_deadline/rule": f192,
"g0/hdp/audit_report_deadline/name": f193,
"g0/hdp/audit_report_deadline/assumptions": f194,
"g0/hdp/audit_report_deadline/values/due_on": f197,
"g0/hdp/lib/workdays/calendar": f198,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f200,
"g0/hdp/audit_report_deadline/working": f201,
"g0/hdp/audit_report_deadline/unsigned": f202,
"g0/hdp/audit_report_deadline/sent_on": f203,
"g0/hdp/audit_report_deadline/done": f204,
"g0/hdp/audit_report_deadline/obligations": f205,
"g0/hdp/audit_report_deadline/forms_readings": f206,
"g0/hdp/audit_report_deadline/warnings": f207,
"g0/hdp/audit_report_deadline/step": f208,
"g0/hdp/audit_report_deadline/answer": f209,
"g0/hdp/auditor_rotation/version": f210,
"g0/hdp/auditor_rotation/group": f211,
"g0/hdp/auditor_rotation/rule": f212,
"g0/hdp/auditor_rotation/name": f213,
"g0/hdp/auditor_rotation/earlier": f214,
"g0/hdp/auditor_rotation/own_months": f215,
"g0/hdp/auditor_rotation/breaks": f216,
"g0/hdp/auditor_rotation/consecutive": f217,
"g0/hdp/auditor_rotation/served": f218,
"g0/hdp/auditor_rotation/reasons": f219,
"g0/hdp/auditor_rotation/named": f220,
"g0/hdp/auditor_rotation/missing": f221,
"g0/hdp/auditor_rotation/codes": f222,
"g0/hdp/auditor_rotation/rotation_checks": f225,
"g0/hdp/auditor_rotation/answer": f226,
"g0/hdp/batch_acquisition/version": f227,
"g0/hdp/batch_acquisition/group": f228,
"g0/hdp/batch_acquisition/integrity": f229,
"g0/hdp/batch_acquisition/rule": f230,
"g0/hdp/batch_acquisition/name": f231,
"g0/hdp/batch_acquisition/answer": f232,
"g0/hdp/breach_escalation/version": f233,
"g0/hdp/breach_escalation/rule": f234,
"g0/hdp/breach_escalation/name": f235,
"g0/hdp/breach_escalation/ended": f236,
"g0/hdp/breach_escalation/improved": f237,
"g0/hdp/breach_escalation/running": f238,
"g0/hdp/breach_escalation/serious": f239,
"g0/hdp/breach_escalation/beyond_improvement": f240,
"g0/hdp/breach_escalation/ends_at_once": f241,
"g0/hdp/breach_escalation/must_end": f242,
"g0/hdp/breach_escalation/notified": f243,
"g0/hdp/breach_escalation/begun": f244,
"g0/hdp/breach_escalation/too_late": f245,
"g0/hdp/breach_escalation/to_do/end_linkage": f246,
"g0/hdp/breach_escalation/to_do/give_notice": f247,
"g0/hdp/breach_escalation/suspended": f248,
"g0/hdp/breach_escalation/to_do/suspend": f249,
"g0/hdp/breach_escalation/to_do/improve": f250,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f251,
"g0/hdp/breach_escalation/steps": f252,
"g0/hdp/breach_escalation/open": f253,
"g0/hdp/breach_escalation/curable": f254,
"g0/hdp/breach_escalation/needed": f255,
"g0/hdp/breach_escalation/known": f256,
"g0/hdp/breach_escalation/missing": f257,
"g0/hdp/breach_escalation/improved_late": f258,
"g0/hdp/breach_escalation/next": f261,
"g0/hdp/breach_escalation/due": f262,
"g0/hdp/breach_escalation/reason_name": f264,
"g0/hdp/breach_escalation/reasons": f265,
"g0/hdp/breach_escalation/answer": f266,
"g0/hdp/data_destruction/current": f267,
"g0/hdp/data_destruction/use_has_ended": f269,
"g0/hdp/data_destruction/confirmed": f271,
"g0/hdp/data_destruction/base_day": f273,
"g0/hdp/data_destruction/law_day": f276,
"g0/hdp/data_destruction/version": f277,
"g0/hdp/data_destruction/rule": f278,
"g0/hdp/data_destruction/name": f279,
"g0/hdp/data_destruction/unconfirmed": f280,
"g0/hdp/data_destruction/values/destroy_by": f281,
"g0/hdp/data_destruction/destruction_runs": f282,
"g0/hdp/data_destruction/legible/destroyed_on": f283,
"g0/hdp/data_destruction/destruction": f286,
"g0/hdp/data_destruction/timed": f287,
"g0/hdp/data_destruction/notice": f288,
"g0/hdp/data_destruction/gone_on": f289,
"g0/hdp/data_destruction/values/notify_by": f290,
"g0/hdp/data_destruction/notice_runs": f291,
"g0/hdp/data_destruction/notification": f292,
"g0/hdp/data_destruction/steps": f293,
"g0/hdp/data_destruction/missing": f294,
"g0/hdp/data_destruction/destroying": f295,
"g0/hdp/data_destruction/shown": f296,
"g0/hdp/data_destruction/unrecorded": f297,
"g0/hdp/data_destruction/recorded": f298,
"g0/hdp/data_destruction/obligations": f300,
"g0/hdp/data_destruction/in_time": f301,
"g0/hdp/data_destruction/warnings": f303,
"g0/hdp/data_destruction/rules": f304,
"g0/hdp/data_destruction/out_of_order": f305,
"g0/hdp/data_destruction/further_readings": f306,
"g0/hdp/data_destruction/counted_destruction": f308,
"g0/hdp/data_destruction/counted_notice": f309,
"g0/hdp/data_destruction/answer": f310,
"g0/hdp/data_export/version": f311,
"g0/hdp/data_export/rule": f312,
"g0/hdp/data_export/name": f313,
"g0/hdp/data_export/given": f314,
"g0/hdp/data_export/codes": f315,
"g0/hdp/data_export/reasons": f316,
"g0/hdp/data_export/missing": f317,
"g0/hdp/data_export/states": f319,
"g0/hdp/data_export/answer": f320,
"g0/hdp/data_use_period/version": f321,
"g0/hdp/data_use_period/rule": f322,
"g0/hdp/data_use_period/name": f323,
"g0/hdp/data_use_period/project_decides": f324,
"g0/hdp/data_use_period/acquired_on": f325,
"g0/hdp/data_use_period/period_ends_on": f326,
"g0/hdp/data_use_period/use_until": f327,
"g0/hdp/data_use_period/over": f328,
"g0/hdp/data_use_period/completed": f329,
"g0/hdp/data_use_period/reasons": f330,
"g0/hdp/data_use_period/missing": f331,
"g0/hdp/data_use_period/values/use_until": f332,
"g0/hdp/data_use_period/warnings": f333,
"g0/hdp/data_use_period/working": f334,
"g0/hdp/data_use_period/answer": f335,
"g0/hdp/delegated_administration/version": f336,
"g0/hdp/delegated_administration/rule": f337,
"g0/hdp/delegated_administration/name": f338,
"g0/hdp/delegated_administration/grants": f339,
"g0/hdp/delegated_administration/any_unit": f340,
"g0/hdp/delegated_administration/same_unit": f341,
"g0/hdp/delegated_administration/reasons": f342,
"g0/hdp/delegated_administration/unit_state": f343,
"g0/hdp/delegated_administration/answer": f344,
"g0/hdp/document_handling/version": f345,
"g0/hdp/document_handling/rule": f346,
"g0/hdp/document_handling/name": f347,
"g0/hdp/document_handling/definition": f348,
"g0/hdp/document_handling/answer": f349,
"g0/hdp/external_audit_schedule/version": f350,
"g0/hdp/external_audit_schedule/rule": f351,
"g0/hdp/external_audit_schedule/name": f352,
"g0/hdp/external_audit_schedule/definition": f353,
"g0/hdp/external_audit_schedule/answer": f354,
"g0/hdp/internal_audit_schedule/version": f355,
"g0/hdp/internal_audit_schedule/rule": f356,
"g0/hdp/internal_audit_schedule/name": f357,
"g0/hdp/internal_audit_schedule/codes": f358,
"g0/hdp/internal_audit_schedule/definition": f359,
"g0/hdp/internal_audit_schedule/started": f360,
"g0/hdp/internal_audit_schedule/first_half": f361,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f362,
"g0/hdp/internal_audit_schedule/due_half": f363,
"g0/hdp/internal_audit_schedule/due_on": f364,
"g0/hdp/internal_audit_schedule/joined_readings": f366,
"g0/hdp/internal_audit_schedule/answer": f367,
"g0/hdp/ip_whitelist/version": f368,
"g0/hdp/ip_whitelist/rule": f369,
"g0/hdp/ip_whitelist/name": f370,
"g0/hdp/ip_whitelist/finding_rule": f371,
"g0/hdp/ip_whitelist/found": f372,
"g0/hdp/ip_whitelist/review": f373,
"g0/hdp/ip_whitelist/changed": f374,
"g0/hdp/ip_whitelist/statuses": f375,
"g0/hdp/ip_whitelist/missing": f376,
"g0/hdp/ip_whitelist/review_codes": f377,
"g0/hdp/ip_whitelist/assumptions": f378,
"g0/hdp/ip_whitelist/reasons": f379,
"g0/hdp/ip_whitelist/working": f380,
"g0/hdp/ip_whitelist/answer": f381,
"g0/hdp/liability/version": f382,
"g0/hdp/liability/rule": f383,
"g0/hdp/liability/name": f384,
"g0/hdp/liability/definition": f385,
"g0/hdp/liability/answer": f387,
"g0/hdp/linkage_application/version": f388,
"g0/hdp/linkage_application/rule": f389,
"g0/hdp/linkage_application/name": f390,
"g0/hdp/linkage_application/definition": f391,
"g0/hdp/linkage_application/answer": f392,
"g0/hdp/linkage_need_review/version": f393,
"g0/hdp/linkage_need_review/rule": f394,
"g0/hdp/linkage_need_review/name": f395,
"g0/hdp/linkage_need_review/definition": f396,
"g0/hdp/linkage_need_review/answer": f397,
"g0/hdp/login_lockout/version": f398,
"g0/hdp/login_lockout/rule": f399,
"g0/hdp/login_lockout/name": f400,
"g0/hdp/login_lockout/too_many": f401,
"g0/hdp/login_lockout/approved": f402,
"g0/hdp/login_lockout/unlocked": f403,
"g0/hdp/login_lockout/now": f408,
"g0/hdp/login_lockout/waited": f409,
"g0/hdp/login_lockout/reasons": f410,
"g0/hdp/login_lockout/missing": f411,
"g0/hdp/login_lockout/who_counts": f412,
"g0/hdp/login_lockout/values/locked_until": f418,
"g0/hdp/login_lockout/answer": f419,
"g0/hdp/password_compliance/version": f420,
"g0/hdp/password_compliance/rule": f421,
"g0/hdp/password_compliance/name": f422,
"g0/hdp/password_compliance/changed_on": f423,
"g0/hdp/password_compliance/values/expires_on": f424,
"g0/hdp/password_compliance/classes": f425,
"g0/hdp/password_compliance/broken": f426,
"g0/hdp/password_compliance/lacking/classes": f427,
"g0/hdp/password_compliance/codes": f428,
"g0/hdp/password_compliance/reasons": f429,
"g0/hdp/password_compliance/same_as_previous_given": f430,
"g0/hdp/password_compliance/missing": f431,
"g0/hdp/password_compliance/acts": f432,
"g0/hdp/password_compliance/looked_at": f433,
"g0/hdp/password_compliance/values/may_change_from": f435,
"g0/hdp/password_compliance/working": f436,
"g0/hdp/password_compliance/answer": f437,
"g0/hdp/personnel_register/version": f438,
"g0/hdp/personnel_register/rule": f439,
"g0/hdp/personnel_register/name": f440,
"g0/hdp/personnel_register/definition": f441,
"g0/hdp/personnel_register/answer": f442,
"g0/hdp/processing_record/version": f443,
"g0/hdp/processing_record/rule": f444,
"g0/hdp/processing_record/name": f445,
"g0/hdp/processing_record/definition": f446,
"g0/hdp/processing_record/answer": f447,
"g0/hdp/purpose_limitation/version": f448,
"g0/hdp/purpose_limitation/rule": f449,
"g0/hdp/purpose_limitation/name": f450,
"g0/hdp/purpose_limitation/definition": f451,
"g0/hdp/purpose_limitation/answer": f452,
"g0/hdp/query_log_completeness/version": f453,
"g0/hdp/query_log_completeness/group": f454,
"g0/hdp/query_log_completeness/rule": f455,
"g0/hdp/query_log_completeness/name": f456,
"g0/hdp/query_log_completeness/stated": f457,
"g0/hdp/query_log_completeness/present": f471,
"g0/hdp/query_log_completeness/reasons": f472,
"g0/hdp/query_log_completeness/missing": f473,
"g0/hdp/query_log_completeness/timestamp_readings": f474,
"g0/hdp/query_log_completeness/field_codes": f475,
"g0/hdp/query_log_completeness/answer": f476,
"g0/hdp/query_permission/version": f477,
"g0/hdp/query_permission/rule": f478,
"g0/hdp/query_permission/name": f479,
"g0/hdp/query_permission/user": f480,
"g0/hdp/query_permission/checks": f481,
"g0/hdp/query_permission/listed_units": f482,
"g0/hdp/query_permission/full_names": f483,
"g0/hdp/query_permission/in_short_office": f486,
"g0/hdp/query_permission/district_office_in_full": f487,
"g0/hdp/query_permission/roles_of": f488,
"g0/hdp/query_permission/of_every_role": f489,
"g0/hdp/query_permission/account": f492,
"g0/hdp/query_permission/holds_right": f494,
"g0/hdp/query_permission/query": f495,
"g0/hdp/query_permission/beyond_right": f496,
"g0/hdp/query_permission/within_right": f497,
"g0/hdp/query_permission/given": f498,
"g0/hdp/query_permission/skipped": f499,
"g0/hdp/query_permission/passed": f502,
"g0/hdp/query_permission/needs": f503,
"g0/hdp/query_permission/needed": f504,
"g0/hdp/query_permission/not_asked": f505,
"g0/hdp/query_permission/untold": f506,
"g0/hdp/query_permission/open_numbers/password_expired": f507,
"g0/hdp/query_permission/open_numbers/session_idle": f508,
"g0/hdp/query_permission/open_numbers/statement_missing": f509,
"g0/hdp/query_permission/undecided": f510,
"g0/hdp/query_permission/failed": f511,
"g0/hdp/query_permission/things/account_not_active": f514,
"g0/hdp/query_permission/allowed_field": f515,
"g0/hdp/query_permission/things/field_not_allowed": f516,
"g0/hdp/query_permission/things/linkage_not_active": f517,
"g0/hdp/query_permission/reasons": f518,
"g0/hdp/query_permission/missing": f519,
"g0/hdp/query_permission/decisive": f520,
"g0/hdp/query_permission/unit_in_full": f521,
"g0/hdp/query_permission/asked_by_the_clause": f522,
"g0/hdp/query_permission/asked_beyond_the_clause": f523,
"g0/hdp/query_permission/followed": f524,
"g0/hdp/query_permission/both_roles": f525,
"g0/hdp/query_permission/advised": f526,
"g0/hdp/query_permission/told_checks": f528,
"g0/hdp/query_permission/numbered/password_expired": f529,
"g0/hdp/query_permission/numbered/session_idle": f530,
"g0/hdp/query_permission/warnings": f531,
"g0/hdp/query_permission/answer": f532,
"g0/hdp/record_retention/version": f533,
"g0/hdp/record_retention/rule": f534,
"g0/hdp/record_retention/name": f535,
"g0/hdp/record_retention/account_closed_on": f536,
"g0/hdp/record_retention/event_on": f537,
"g0/hdp/record_retention/from": f538,
"g0/hdp/record_retention/values/keep_through": f540,
"g0/hdp/record_retention/reasons": f541,
"g0/hdp/record_retention/missing": f542,
"g0/hdp/record_retention/closed_state": f543,
"g0/hdp/record_retention/values/qualifier": f544,
"g0/hdp/record_retention/working": f545,
"g0/hdp/record_retention/answer": f546,
"g0/hdp/regulation_in_force/version": f547,
"g0/hdp/regulation_in_force/name": f548,
"g0/hdp/regulation_in_force/values": f549,
"g0/hdp/regulation_in_force/answer": f550,
"g0/hdp/role_appointment/version": f551,
"g0/hdp/role_appointment/rule": f552,
"g0/hdp/role_appointment/name": f553,
"g0/hdp/role_appointment/definition": f554,
"g0/hdp/role_appointment/answer": f555,
"g0/hdp/role_change_deadline/version": f556,
"g0/hdp/role_change_deadline/group": f557,
"g0/hdp/role_change_deadline/rule": f558,
"g0/hdp/role_change_deadline/name": f559,
"g0/hdp/role_change_deadline/apply_by": f561,
"g0/hdp/role_change_deadline/not_asked": f562,
"g0/hdp/role_change_deadline/earlier": f563,
"g0/hdp/role_change_deadline/assumptions": f565,
"g0/hdp/role_change_deadline/adjust_by": f566,
"g0/hdp/role_change_deadline/asked": f567,
"g0/hdp/role_change_deadline/application": f568,
"g0/hdp/role_change_deadline/unchangeable": f569,
"g0/hdp/role_change_deadline/adjustment": f570,
"g0/hdp/role_change_deadline/password_change": f571,
"g0/hdp/role_change_deadline/steps": f572,
"g0/hdp/role_change_deadline/missing": f576,
"g0/hdp/role_change_deadline/values/adjust_by": f577,
"g0/hdp/role_change_deadline/values/apply_by": f578,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f579,
"g0/hdp/role_change_deadline/counted_application": f580,
"g0/hdp/role_change_deadline/counted_adjustment": f581,
"g0/hdp/role_change_deadline/obligations": f582,
"g0/hdp/role_change_deadline/adjusters": f583,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f584,
"g0/hdp/role_change_deadline/warnings": f585,
"g0/hdp/role_change_deadline/answer": f586,
"g0/hdp/sampling_half_year/version": f587,
"g0/hdp/sampling_half_year/rule": f588,
"g0/hdp/sampling_half_year/name": f589,
"g0/hdp/sampling_half_year/definition": f590,
"g0/hdp/lib/shapes/sample/most_written": f607,
"g0/hdp/sampling_half_year/answer": f613,
"g0/hdp/sampling_monthly/first_day": f614,
"g0/hdp/sampling_monthly/last_day": f615,
"g0/hdp/sampling_monthly/law_day": f616,
"g0/hdp/sampling_monthly/version": f617,
"g0/hdp/sampling_monthly/rule": f618,
"g0/hdp/sampling_monthly/name": f619,
"g0/hdp/sampling_monthly/due_on": f620,
"g0/hdp/sampling_monthly/definition": f621,
"g0/hdp/sampling_monthly/answer": f623,
"g0/hdp/session_timeout/version": f624,
"g0/hdp/session_timeout/rule": f625,
"g0/hdp/session_timeout/name": f626,
"g0/hdp/session_timeout/now": f627,
"g0/hdp/session_timeout/idle_seconds": f628,
"g0/hdp/session_timeout/reasons": f630,
"g0/hdp/session_timeout/missing": f631,
"g0/hdp/session_timeout/values/logout_after": f632,
"g0/hdp/session_timeout/answer": f633,
"g0/hdp/staff_change_notice/version": f634,
"g0/hdp/staff_change_notice/bound": f635,
"g0/hdp/staff_change_notice/rule": f636,
"g0/hdp/staff_change_notice/name": f637,
"g0/hdp/staff_change_notice/definition": f638,
"g0/hdp/staff_change_notice/answer": f642,
"g0/hdp/training_hours/last_day": f643,
"g0/hdp/training_hours/version": f644,
"g0/hdp/training_hours/rule": f645,
"g0/hdp/training_hours/name": f646,
"g0/hdp/training_hours/first_day": f647,
"g0/hdp/training_hours/answer": f649,
"g0/hdp/vendor_access/version": f650,
"g0/hdp/vendor_access/rule": f651,
"g0/hdp/vendor_access/name": f652,
"g0/hdp/vendor_access/definition": f653,
"g0/hdp/vendor_access/answer": f654,
"g0/hdp/vendor_audit_schedule/version": f655,
"g0/hdp/vendor_audit_schedule/rule": f656,
"g0/hdp/vendor_audit_schedule/name": f657,
"g0/hdp/vendor_audit_schedule/definition": f658,
"g0/hdp/vendor_audit_schedule/answer": f659
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f89, i, d),
"hdp/account_request/answer": (i, d) => start(f132, i, d),
"hdp/account_review/answer": (i, d) => start(f148, i, d),
"hdp/account_sharing/answer": (i, d) => start(f155, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f162, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f185, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f209, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f226, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f232, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f266, i, d),
"hdp/data_destruction/answer": (i, d) => start(f310, i, d),
"hdp/data_export/answer": (i, d) => start(f320, i, d),
"hdp/data_use_period/answer": (i, d) => start(f335, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f344, i, d),
"hdp/document_handling/answer": (i, d) => start(f349, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f354, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f367, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f381, i, d),
"hdp/liability/answer": (i, d) => start(f387, i, d),
"hdp/linkage_application/answer": (i, d) => start(f392, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f397, i, d),
"hdp/login_lockout/answer": (i, d) => start(f419, i, d),
"hdp/password_compliance/answer": (i, d) => start(f437, i, d),
"hdp/personnel_register/answer": (i, d) => start(f442, i, d),
"hdp/processing_record/answer": (i, d) => start(f447, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f452, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f476, i, d),
"hdp/query_permission/answer": (i, d) => start(f532, i, d),
"hdp/record_retention/answer": (i, d) => start(f546, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f550, i, d),
"hdp/role_appointment/answer": (i, d) => start(f555, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f586, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f613, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f623, i, d),
"hdp/session_timeout/answer": (i, d) => start(f633, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f642, i, d),
"hdp/training_hours/answer": (i, d) => start(f649, i, d),
"hdp/vendor_access/answer": (i, d) => start(f654, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f659, i, d) } };
});
