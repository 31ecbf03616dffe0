// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":27,"case":88,"question":0,"request":297});
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
function O71(a0) { this["also"] = a0; }
O71.prototype = Bare.prototype;
function O72(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O72.prototype = Bare.prototype;
function O73(a0,a1) { this["clause"] = a0; this["readings"] = a1; }
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
function O86(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O86.prototype = Bare.prototype;
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
b554: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b554;
l9 = l8;
l10 = f18(l0,l1,l9); if (l10 === undefined) break b554;
if ((l10 === false)) break b554;
l11 = b_count(l5); if (l11 === undefined) break b554;
l12 = l11;
l13 = 1;
l14 = b_minus(l12,l13); if (l14 === undefined) break b554;
l15 = l14;
l16 = 1;
l17 = b_substring(l5,l15,l16); if (l17 === undefined) break b554;
l18 = l17;
l19 = f18(l0,l1,l18); if (l19 === undefined) break b554;
if ((l19 === false)) break b554;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b555: {
if (l4 !== undefined) break b555;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b555;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b555;
if ((l9 === false)) break b555;
l10 = new RegoSet();
b556: {
l11 = b_split(l5,""); if (l11 === undefined) break b556;
l12 = l11;
{
const k557 = keysOf(l12), v557 = valuesOf(l12);
for (let n557 = 0; n557 < v557.length; n557++) {
l13 = k557 === null ? n557 : k557[n557];
l14 = v557[n557];
b558: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b558;
if ((l17 === false)) break b558;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b555;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b555;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b555;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b555;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b555;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b559: {
if (l4 === undefined) break b559;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b560: {
return l2;
}
}
function f96(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b561: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b562: {
{
const k563 = keysOf(l7), v563 = valuesOf(l7);
for (let n563 = 0; n563 < v563.length; n563++) {
l9 = k563 === null ? n563 : k563[n563];
l10 = v563[n563];
b564: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b564;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b564;
l17 = l16;
if (!Q(l17, l12)) break b564;
l18 = b_count(l12); if (l18 === undefined) break b564;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b564;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b561;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b565: {
if (l5 === undefined) break b565;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b566: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b567: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b567;
l11 = l10;
l12 = f96(l0,l1,l7,l11); if (l12 === undefined) break b567;
l13 = l12;
{
const k568 = keysOf(l13), v568 = valuesOf(l13);
for (let n568 = 0; n568 < v568.length; n568++) {
l14 = k568 === null ? n568 : k568[n568];
l15 = v568[n568];
b569: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b569;
if ((l18 === false)) break b569;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b570: {
if (l6 === undefined) break b570;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b571: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b571;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b571;
if ((l12 === false)) break b571;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b572: {
if (l6 === undefined) break b572;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b573: {
return l2;
}
}
function f98(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b574: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b574;
if ((l10 === false)) break b574;
l11 = l8;
l12 = undefined;
b575: {
b576: {
if (!Array.isArray(l11)) break b576;
break b575;
}
b577: {
if (!O(l11)) break b577;
break b575;
}
b578: {
if (!(l11 instanceof RegoSet)) break b578;
break b575;
}
break b574;
}
{
const k579 = keysOf(l11), v579 = valuesOf(l11);
for (let n579 = 0; n579 < v579.length; n579++) {
l14 = k579 === null ? n579 : k579[n579];
l15 = v579[n579];
b580: {
l16 = l14;
l13 = undefined;
b581: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b581;
if ((l18 === false)) break b581;
l13 = true;
}
if (l13 !== undefined) break b580;
l12 = true;
}
}
}
if (l12 !== undefined) break b574;
l19 = f95(l0,l1,l7); if (l19 === undefined) break b574;
l20 = l19;
l21 = l20;
l22 = f97(l0,l1,l21,l8,l9); if (l22 === undefined) break b574;
if ((l22 === false)) break b574;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b582: {
if (l6 === undefined) break b582;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b583: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b584: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b584;
if ((l6 === false)) break b584;
b585: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b585;
if ((l7 === false)) break b585;
break b584;}
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
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b588: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b589: {
l7 = f92(l0,l1,l5); if (l7 === undefined) break b589;
l8 = l7;
{
const k590 = keysOf(l8), v590 = valuesOf(l8);
for (let n590 = 0; n590 < v590.length; n590++) {
l9 = k590 === null ? n590 : k590[n590];
l10 = v590[n590];
b591: {
l11 = l9;
l12 = l10;
b592: {
l13 = f99(l0,l1,l12); if (l13 === undefined) break b592;
if ((l13 === false)) break b592;
break b591;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b593: {
if (l4 === undefined) break b593;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b594: {
return l2;
}
}
function f101(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b595: {
b596: {
l4 = undefined;
l5 = l3;
l6 = f95(l0,l1,l5); if (l6 === undefined) break b596;
l7 = l6;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b597: {
if (l4 !== undefined) break b597;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b598: {
if (l4 === undefined) break b598;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b599: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b600: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b601: {
l7 = f100(l0,l1,l5); if (l7 === undefined) break b601;
l8 = l7;
{
const k602 = keysOf(l8), v602 = valuesOf(l8);
for (let n602 = 0; n602 < v602.length; n602++) {
l9 = k602 === null ? n602 : k602[n602];
l10 = v602[n602];
b603: {
l11 = l9;
l12 = l10;
l13 = f101(l0,l1,l12); if (l13 === undefined) break b603;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b604: {
if (l4 === undefined) break b604;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b605: {
return l2;
}
}
function f103(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b606: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_string(l6); if (l8 === undefined) break b606;
if ((l8 === false)) break b606;
l9 = f95(l0,l1,l6); if (l9 === undefined) break b606;
l10 = l9;
l11 = f95(l0,l1,l7); if (l11 === undefined) break b606;
l12 = l11;
l13 = b_neq(l10,l12); if (l13 === undefined) break b606;
if ((l13 === false)) break b606;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b607: {
if (l5 === undefined) break b607;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b608: {
l5 = undefined;
l6 = l3;
l7 = l4;
b609: {
l8 = b_is_string(l6); if (l8 === undefined) break b609;
if ((l8 === false)) break b609;
break b608;}
l9 = b_neq(l6,l7); if (l9 === undefined) break b608;
if ((l9 === false)) break b608;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b610: {
if (l5 === undefined) break b610;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b611: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38;
b612: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b612;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b612;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b612;
if (!Q(l9, l10)) break b612;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b613: {
if (l4 === undefined) break b613;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b614: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b614;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b614;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b614;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b614;
if ((l12 === false)) break b614;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b615: {
if (l4 === undefined) break b615;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b616: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b616;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b616;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b616;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b616;
l13 = l12;
l14 = f98(l0,l1,l9,l11,l13); if (l14 === undefined) break b616;
if ((l14 === false)) break b616;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b617: {
if (l4 === undefined) break b617;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b618: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b618;
if ((l6 === false)) break b618;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b618;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b618;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b619: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b619;
{
const k620 = keysOf(l13), v620 = valuesOf(l13);
for (let n620 = 0; n620 < v620.length; n620++) {
l14 = k620 === null ? n620 : k620[n620];
l15 = v620[n620];
b621: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b618;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b618;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b618;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b618;
l25 = l24;
l26 = f92(l0,l1,l25); if (l26 === undefined) break b618;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b618;
if ((l28 === false)) break b618;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b622: {
if (l4 === undefined) break b622;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b623: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b623;
if ((l6 === false)) break b623;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b623;
l8 = l7;
l9 = f102(l0,l1,l8); if (l9 === undefined) break b623;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b624: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b624;
l14 = l13;
l15 = f92(l0,l1,l14); if (l15 === undefined) break b624;
l16 = l15;
{
const k625 = keysOf(l16), v625 = valuesOf(l16);
for (let n625 = 0; n625 < v625.length; n625++) {
l17 = k625 === null ? n625 : k625[n625];
l18 = v625[n625];
b626: {
l19 = l17;
l20 = l18;
l21 = f101(l0,l1,l20); if (l21 === undefined) break b626;
l22 = l21;
l12.add(l22);
}
}
}
}
l23 = l12;
l24 = b_minus(l23,l11); if (l24 === undefined) break b623;
l25 = l24;
l26 = b_count(l25); if (l26 === undefined) break b623;
l27 = l26;
l28 = 0;
if (!Q(l27, l28)) break b623;
l29 = H(l5) ? l5.fact : undefined; if (l29 === undefined && (l29 = S(l5, "fact")) === undefined) break b623;
l30 = l29;
l31 = f92(l0,l1,l30); if (l31 === undefined) break b623;
l32 = l31;
l33 = b_is_array(l32); if (l33 === undefined) break b623;
if ((l33 === false)) break b623;
l34 = H(l5) ? l5.covers : undefined; if (l34 === undefined && (l34 = S(l5, "covers")) === undefined) break b623;
l35 = l34;
l36 = f92(l0,l1,l35); if (l36 === undefined) break b623;
l37 = l36;
l38 = b_is_array(l37); if (l38 === undefined) break b623;
if ((l38 === false)) break b623;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b627: {
if (l4 === undefined) break b627;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b628: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b628;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b628;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b628;
if ((l10 === false)) break b628;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b628;
l12 = l11;
l13 = f102(l0,l1,l12); if (l13 === undefined) break b628;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b628;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b628;
if (!Q(l16, l17)) break b628;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b629: {
if (l4 === undefined) break b629;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b630: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b630;
if ((l6 === false)) break b630;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b630;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b630;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b630;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b630;
l14 = l13;
l15 = f103(l0,l1,l10,l14); if (l15 === undefined) break b630;
if ((l15 === false)) break b630;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b631: {
if (l4 === undefined) break b631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b632: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b632;
if ((l6 === false)) break b632;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b632;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b632;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b632;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b632;
l14 = l13;
if (!Q(l10, l14)) break b632;
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
l8 = f92(l0,l1,l7); if (l8 === undefined) break b634;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b634;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b634;
if ((l12 === false)) break b634;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b635: {
if (l4 === undefined) break b635;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b636: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b637: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b637;
if ((l6 === false)) break b637;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b637;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b637;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b637;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b638: {
if (l4 === undefined) break b638;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b639: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b639;
if ((l6 === false)) break b639;
l7 = f104(l0,l1,l5); if (l7 === undefined) break b639;
if ((l7 === false)) break b639;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b640: {
if (l4 === undefined) break b640;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b641: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b642: {
b643: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b643;
if ((l6 === false)) break b643;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b643;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b643;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b644: {
if (l4 !== undefined) break b644;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b644;
if ((l6 === false)) break b644;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b644;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b644;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b645: {
if (l4 !== undefined) break b645;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b645;
if ((l6 === false)) break b645;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b645;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b645;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b646: {
if (l4 !== undefined) break b646;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b646;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b647: {
if (l4 === undefined) break b647;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b648: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b649: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b650: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b650;
{
const k651 = keysOf(l7), v651 = valuesOf(l7);
for (let n651 = 0; n651 < v651.length; n651++) {
l8 = k651 === null ? n651 : k651[n651];
l9 = v651[n651];
b652: {
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
b653: {
if (l4 === undefined) break b653;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b654: {
return l2;
}
}
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b655: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b655;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b655;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b656: {
if (l5 === undefined) break b656;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b657: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b657;
if ((l8 === false)) break b657;
l9 = f92(l0,l1,l7); if (l9 === undefined) break b657;
l10 = l9;
l11 = f99(l0,l1,l10); if (l11 === undefined) break b657;
if ((l11 === false)) break b657;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b658: {
if (l5 === undefined) break b658;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b659: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b660: {
b661: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b661;
if ((l6 === false)) break b661;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b662: {
if (l4 !== undefined) break b662;
l5 = l3;
l6 = f106(l0,l1,l5); if (l6 === undefined) break b662;
l7 = l6;
l8 = f107(l0,l1,l5); if (l8 === undefined) break b662;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b662;
l11 = l10;
{
const k663 = keysOf(l11), v663 = valuesOf(l11);
for (let n663 = 0; n663 < v663.length; n663++) {
l12 = k663 === null ? n663 : k663[n663];
l13 = v663[n663];
b664: {
l14 = l12;
l15 = l13;
l16 = f108(l0,l1,l5,l15); if (l16 === undefined) break b664;
if ((l16 === false)) break b664;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b665: {
if (l4 !== undefined) break b665;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b665;
if (!(l6 === "unset")) break b665;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b666: {
if (l4 !== undefined) break b666;
l5 = l3;
l6 = f104(l0,l1,l5); if (l6 === undefined) break b666;
if ((l6 === false)) break b666;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b667: {
if (l4 !== undefined) break b667;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b668: {
if (l4 === undefined) break b668;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b669: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b670: {
b671: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b671;
if ((l6 === false)) break b671;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b672: {
if (l4 !== undefined) break b672;
l5 = l3;
l6 = new RegoSet();
b673: {
l7 = f107(l0,l1,l5); if (l7 === undefined) break b673;
l8 = l7;
{
const k674 = keysOf(l8), v674 = valuesOf(l8);
for (let n674 = 0; n674 < v674.length; n674++) {
l9 = k674 === null ? n674 : k674[n674];
l10 = v674[n674];
b675: {
l11 = l9;
l12 = l10;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b675;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b675;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b672;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b672;
if ((l20 === false)) break b672;
b676: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b676;
if ((l21 === false)) break b676;
break b672;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b677: {
if (l4 !== undefined) break b677;
l5 = l3;
l6 = f107(l0,l1,l5); if (l6 === undefined) break b677;
l7 = l6;
l8 = f106(l0,l1,l5); if (l8 === undefined) break b677;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b677;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
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
function f111(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b680: {
b681: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b682: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b682;
{
const k683 = keysOf(l9), v683 = valuesOf(l9);
for (let n683 = 0; n683 < v683.length; n683++) {
l10 = k683 === null ? n683 : k683[n683];
l11 = v683[n683];
b684: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b684;
{
const k685 = keysOf(l14), v685 = valuesOf(l14);
for (let n685 = 0; n685 < v685.length; n685++) {
l15 = k685 === null ? n685 : k685[n685];
l16 = v685[n685];
b686: {
l17 = l15;
l18 = l16;
l19 = f92(l0,l1,l17); if (l19 === undefined) break b686;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b686;
if (!Q(l21, l20)) break b686;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b686;
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
l25 = b_count(l24); if (l25 === undefined) break b681;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b681;
if ((l28 === false)) break b681;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b681;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b681;
l34 = l33;
l35 = new O11(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b681;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b687: {
if (l5 !== undefined) break b687;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b688: {
if (l5 === undefined) break b688;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b689: {
return l2;
}
}
function f112(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b690: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b690;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b690;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b690;
if ((l11 === false)) break b690;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b691: {
if (l4 === undefined) break b691;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b692: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b692;
if ((l6 === false)) break b692;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b693: {
if (l4 === undefined) break b693;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b694: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b695: {
b696: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b696;
if ((l6 === false)) break b696;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b696;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b696;
l10 = l9;
l11 = new RegoSet();
b697: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b697;
{
const k698 = keysOf(l12), v698 = valuesOf(l12);
for (let n698 = 0; n698 < v698.length; n698++) {
l13 = k698 === null ? n698 : k698[n698];
l14 = v698[n698];
b699: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b696;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b700: {
if (l4 !== undefined) break b700;
l5 = l3;
l6 = new RegoSet();
b701: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b701;
l8 = l7;
l9 = f102(l0,l1,l8); if (l9 === undefined) break b701;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b701;
l13 = l12;
l14 = f92(l0,l1,l13); if (l14 === undefined) break b701;
l15 = l14;
{
const k702 = keysOf(l15), v702 = valuesOf(l15);
for (let n702 = 0; n702 < v702.length; n702++) {
l16 = k702 === null ? n702 : k702[n702];
l17 = v702[n702];
b703: {
l18 = l16;
l19 = l17;
l20 = f101(l0,l1,l19); if (l20 === undefined) break b703;
l21 = l20;
b704: {
l22 = b_internal_member_2(l21,l11); if (l22 === undefined) break b704;
if ((l22 === false)) break b704;
break b703;}
l23 = 10;
l24 = b_format_int(l18,l23); if (l24 === undefined) break b703;
l25 = l24;
l26 = H(l5) ? l5.covers : undefined; if (l26 === undefined && (l26 = S(l5, "covers")) === undefined) break b703;
l27 = l26;
l28 = [l27,"[",l25,"]"];
l29 = b_concat("",l28); if (l29 === undefined) break b703;
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
b705: {
if (l4 === undefined) break b705;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b706: {
return l2;
}
}
function f114(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b707: {
b708: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b708;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b708;
if ((l11 === false)) break b708;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b709: {
if (l5 !== undefined) break b709;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b709;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b709;
if ((l11 === false)) break b709;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b710: {
if (l5 !== undefined) break b710;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b711: {
if (l5 === undefined) break b711;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b712: {
return l2;
}
}
function f115(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b713: {
b714: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b714;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b714;
if ((l11 === false)) break b714;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b715: {
if (l5 !== undefined) break b715;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b715;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b715;
if ((l11 === false)) break b715;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b716: {
if (l5 !== undefined) break b716;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b717: {
if (l5 === undefined) break b717;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b718: {
return l2;
}
}
function f116(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b719: {
l6 = undefined;
if (!(l3 === "permission")) break b719;
l7 = l4;
l8 = l5;
l9 = f114(l0,l1,l7,l8); if (l9 === undefined) break b719;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b720: {
if (l6 === undefined) break b720;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b721: {
l6 = undefined;
if (!(l3 === "check")) break b721;
l7 = l4;
l8 = l5;
l9 = f115(l0,l1,l7,l8); if (l9 === undefined) break b721;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b722: {
if (l6 === undefined) break b722;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b723: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b724: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b724;
l8 = l7;
l9 = l8;
l10 = undefined;
b725: {
b726: {
if (!Array.isArray(l9)) break b726;
break b725;
}
b727: {
if (!O(l9)) break b727;
break b725;
}
b728: {
if (!(l9 instanceof RegoSet)) break b728;
break b725;
}
break b724;
}
{
const k729 = keysOf(l9), v729 = valuesOf(l9);
for (let n729 = 0; n729 < v729.length; n729++) {
l12 = k729 === null ? n729 : k729[n729];
l13 = v729[n729];
b730: {
l14 = l12;
l11 = undefined;
b731: {
l15 = l13;
l16 = f92(l0,l1,l14); if (l16 === undefined) break b731;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b731;
if ((l19 === false)) break b731;
l11 = true;
}
if (l11 !== undefined) break b730;
l10 = true;
}
}
}
if (l10 !== undefined) break b724;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b732: {
if (l4 === undefined) break b732;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b733: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b734: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b735: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b735;
{
const k736 = keysOf(l7), v736 = valuesOf(l7);
for (let n736 = 0; n736 < v736.length; n736++) {
l8 = k736 === null ? n736 : k736[n736];
l9 = v736[n736];
b737: {
l10 = l8;
l11 = l9;
l12 = f117(l0,l1,l11); if (l12 === undefined) break b737;
if ((l12 === false)) break b737;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b737;
if ((l13 === false)) break b737;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b737;
l15 = l14;
{
const k738 = keysOf(l15), v738 = valuesOf(l15);
for (let n738 = 0; n738 < v738.length; n738++) {
l16 = k738 === null ? n738 : k738[n738];
l17 = v738[n738];
b739: {
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
b740: {
if (l4 === undefined) break b740;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b741: {
return l2;
}
}
function f119(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b742: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b742;
if ((l11 === false)) break b742;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b742;
if ((l12 === false)) break b742;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b743: {
if (l6 === undefined) break b743;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b744: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b744;
if ((l11 === false)) break b744;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b745: {
if (l6 === undefined) break b745;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b746: {
return l2;
}
}
function f120(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l2;
b747: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b748: {
l9 = H(l7) ? l7.readings : undefined; if (l9 === undefined && (l9 = S(l7, "readings")) === undefined) break b748;
if ((l9 === false)) break b748;
l10 = f111(l0,l1,l6,l7); if (l10 === undefined) break b748;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b748;
l13 = l12;
{
const k749 = keysOf(l13), v749 = valuesOf(l13);
for (let n749 = 0; n749 < v749.length; n749++) {
l14 = k749 === null ? n749 : k749[n749];
l15 = v749[n749];
b750: {
l16 = l14;
l17 = l15;
l8.add(l17);
}
}
}
}
l18 = l8;
l19 = new RegoSet();
b751: {
l20 = H(l7) ? l7.fact : undefined; if (l20 === undefined && (l20 = S(l7, "fact")) === undefined) break b751;
l21 = l20;
l22 = f92(l0,l1,l21); if (l22 === undefined) break b751;
l23 = l22;
l24 = H(l7) ? l7.by_value : undefined; if (l24 === undefined && (l24 = S(l7, "by_value")) === undefined) break b751;
l25 = D(l24, l23); if (l25 === undefined) break b751;
l26 = l25;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b751;
l28 = l27;
{
const k752 = keysOf(l28), v752 = valuesOf(l28);
for (let n752 = 0; n752 < v752.length; n752++) {
l29 = k752 === null ? n752 : k752[n752];
l30 = v752[n752];
b753: {
l31 = l29;
l32 = l30;
l19.add(l32);
}
}
}
}
l33 = l19;
l34 = b_or(l18,l33); if (l34 === undefined) break b747;
l35 = l34;
l36 = new RegoSet();
b754: {
l37 = H(l7) ? l7.fact : undefined; if (l37 === undefined && (l37 = S(l7, "fact")) === undefined) break b754;
l38 = l37;
l39 = f92(l0,l1,l38); if (l39 === undefined) break b754;
l40 = l39;
l41 = H(l7) ? l7.one_of : undefined; if (l41 === undefined && (l41 = S(l7, "one_of")) === undefined) break b754;
l42 = l41;
l43 = H(l7) ? l7.full_names : undefined; if (l43 === undefined && (l43 = S(l7, "full_names")) === undefined) break b754;
l44 = l43;
l45 = f98(l0,l1,l40,l42,l44); if (l45 === undefined) break b754;
if ((l45 === false)) break b754;
l46 = H(l7) ? l7.full_names : undefined; if (l46 === undefined && (l46 = S(l7, "full_names")) === undefined) break b754;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b754;
l49 = l48;
{
const k755 = keysOf(l49), v755 = valuesOf(l49);
for (let n755 = 0; n755 < v755.length; n755++) {
l50 = k755 === null ? n755 : k755[n755];
l51 = v755[n755];
b756: {
l52 = l50;
l53 = l51;
l36.add(l53);
}
}
}
}
l54 = l36;
l55 = b_or(l35,l54); if (l55 === undefined) break b747;
l56 = l55;
if (l5 === undefined) l5 = l56; else if (!Q(l5, l56)) conflict();
}
b757: {
if (l5 === undefined) break b757;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b758: {
return l2;
}
}
function f121(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b759: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b759;
if ((l9 === false)) break b759;
l10 = l7;
l11 = undefined;
b760: {
b761: {
if (!Array.isArray(l10)) break b761;
break b760;
}
b762: {
if (!O(l10)) break b762;
break b760;
}
b763: {
if (!(l10 instanceof RegoSet)) break b763;
break b760;
}
break b759;
}
{
const k764 = keysOf(l10), v764 = valuesOf(l10);
for (let n764 = 0; n764 < v764.length; n764++) {
l13 = k764 === null ? n764 : k764[n764];
l14 = v764[n764];
b765: {
l15 = l13;
l12 = undefined;
b766: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b766;
if ((l17 === false)) break b766;
l12 = true;
}
if (l12 !== undefined) break b765;
l11 = true;
}
}
}
if (l11 !== undefined) break b759;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b767: {
if (l5 === undefined) break b767;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b768: {
return l2;
}
}
function f122(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b769: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.when : undefined; if (l6 === undefined && (l6 = S(l5, "when")) === undefined) break b769;
{
const k770 = keysOf(l6), v770 = valuesOf(l6);
for (let n770 = 0; n770 < v770.length; n770++) {
l7 = k770 === null ? n770 : k770[n770];
l8 = v770[n770];
b771: {
l9 = l7;
l10 = l8;
l11 = f92(l0,l1,l9); if (l11 === undefined) break b771;
l12 = l11;
l13 = f121(l0,l1,l12,l10); if (l13 === undefined) break b771;
if ((l13 === false)) break b771;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b772: {
if (l4 === undefined) break b772;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b773: {
return l2;
}
}
function f123(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b774: {
b775: {
l4 = undefined;
l5 = l3;
b776: {
l6 = f94(l0,l1,l5); if (l6 === undefined) break b776;
if ((l6 === false)) break b776;
break b775;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b777: {
if (l4 !== undefined) break b777;
l5 = l3;
l6 = f109(l0,l1,l5); if (l6 === undefined) break b777;
l7 = l6;
l8 = new O22("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b777;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b778: {
if (l4 === undefined) break b778;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b779: {
return l2;
}
}
function f124(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b780: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b780;
l11 = l10;
l12 = new O23(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b781: {
if (l6 === undefined) break b781;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b782: {
return l2;
}
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b783: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b784: {
l9 = f62(l0,l1,"checks"); if (l9 === undefined) break b784;
if ((l9 === false)) break b784;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b784;
{
const k785 = keysOf(l10), v785 = valuesOf(l10);
for (let n785 = 0; n785 < v785.length; n785++) {
l11 = k785 === null ? n785 : k785[n785];
l12 = v785[n785];
b786: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b786;
l16 = D(l15, l14); if (l16 === undefined) break b786;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b786;
l19 = l18;
l20 = f111(l0,l1,l6,l17); if (l20 === undefined) break b786;
l21 = l20;
l22 = f123(l0,l1,l17); if (l22 === undefined) break b786;
l23 = l22;
l24 = f124(l0,l1,l19,l21,l23); if (l24 === undefined) break b786;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b787: {
if (l5 === undefined) break b787;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b788: {
return l2;
}
}
function f126(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b789: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b790: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b790;
if ((l12 === false)) break b790;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b790;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b790;
l15 = l14;
l16 = f92(l0,l1,l15); if (l16 === undefined) break b790;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b790;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b790;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b790;
l22 = D(l21, l17); if (l22 === undefined) break b790;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b790;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b790;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b790;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b791: {
if (l6 === undefined) break b791;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b792: {
return l2;
}
}
function f127(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b793: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b794: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b794;
{
const k795 = keysOf(l7), v795 = valuesOf(l7);
for (let n795 = 0; n795 < v795.length; n795++) {
l8 = k795 === null ? n795 : k795[n795];
l9 = v795[n795];
b796: {
l10 = l8;
l11 = l9;
l12 = f117(l0,l1,l11); if (l12 === undefined) break b796;
if ((l12 === false)) break b796;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b796;
if ((l13 === false)) break b796;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b796;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b797: {
if (l4 === undefined) break b797;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b798: {
return l2;
}
}
function f128(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b799: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b800: {
{
const k801 = keysOf(l5), v801 = valuesOf(l5);
for (let n801 = 0; n801 < v801.length; n801++) {
l7 = k801 === null ? n801 : k801[n801];
l8 = v801[n801];
b802: {
l9 = l7;
l10 = l8;
l11 = f85(l0,l1,l10); if (l11 === undefined) break b802;
l12 = l11;
{
const k803 = keysOf(l12), v803 = valuesOf(l12);
for (let n803 = 0; n803 < v803.length; n803++) {
l13 = k803 === null ? n803 : k803[n803];
l14 = v803[n803];
b804: {
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
b805: {
if (l4 === undefined) break b805;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b806: {
return l2;
}
}
function f129(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b807: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b808: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b808;
{
const k809 = keysOf(l9), v809 = valuesOf(l9);
for (let n809 = 0; n809 < v809.length; n809++) {
l10 = k809 === null ? n809 : k809[n809];
l11 = v809[n809];
b810: {
l12 = l10;
l13 = l11;
l14 = f94(l0,l1,l13); if (l14 === undefined) break b810;
if ((l14 === false)) break b810;
l15 = f111(l0,l1,l6,l13); if (l15 === undefined) break b810;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b810;
l18 = l17;
l19 = f69(l0,l1,l18,l16); if (l19 === undefined) break b810;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b811: {
if (l5 === undefined) break b811;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b812: {
return l2;
}
}
function f130(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l2;
b813: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b814: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b814;
{
const k815 = keysOf(l11), v815 = valuesOf(l11);
for (let n815 = 0; n815 < v815.length; n815++) {
l12 = k815 === null ? n815 : k815[n815];
l13 = v815[n815];
b816: {
l14 = l12;
l15 = l13;
l16 = f94(l0,l1,l15); if (l16 === undefined) break b816;
if ((l16 === false)) break b816;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b817: {
{
const k818 = keysOf(l17), v818 = valuesOf(l17);
for (let n818 = 0; n818 < v818.length; n818++) {
l19 = k818 === null ? n818 : k818[n818];
l20 = v818[n818];
b819: {
l21 = l19;
l22 = l20;
l23 = f109(l0,l1,l22); if (l23 === undefined) break b819;
l24 = l23;
if (!(l24 === "failed")) break b819;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b820: {
{
const k821 = keysOf(l17), v821 = valuesOf(l17);
for (let n821 = 0; n821 < v821.length; n821++) {
l27 = k821 === null ? n821 : k821[n821];
l28 = v821[n821];
b822: {
l29 = l27;
l30 = l28;
l31 = f110(l0,l1,l30); if (l31 === undefined) break b822;
l32 = l31;
{
const k823 = keysOf(l32), v823 = valuesOf(l32);
for (let n823 = 0; n823 < v823.length; n823++) {
l33 = k823 === null ? n823 : k823[n823];
l34 = v823[n823];
b824: {
l35 = l33;
l36 = l34;
l37 = f108(l0,l1,l30,l36); if (l37 === undefined) break b824;
if ((l37 === false)) break b824;
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
b825: {
{
const k826 = keysOf(l17), v826 = valuesOf(l17);
for (let n826 = 0; n826 < v826.length; n826++) {
l41 = k826 === null ? n826 : k826[n826];
l42 = v826[n826];
b827: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b827;
if (!(l45 === "unset")) break b827;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b827;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b827;
l50 = l49;
l51 = new O24(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b828: {
{
const k829 = keysOf(l25), v829 = valuesOf(l25);
for (let n829 = 0; n829 < v829.length; n829++) {
l54 = k829 === null ? n829 : k829[n829];
l55 = v829[n829];
b830: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b830;
l59 = l58;
l60 = f111(l0,l1,l7,l59); if (l60 === undefined) break b830;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b830;
l63 = l62;
l64 = f113(l0,l1,l63); if (l64 === undefined) break b830;
l65 = l64;
l66 = f76(l0,l1,l57,l61,l65); if (l66 === undefined) break b830;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b813;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b813;
l72 = l71;
l73 = f116(l0,l1,l72,l68,l70); if (l73 === undefined) break b813;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b813;
l77 = l76;
l78 = f118(l0,l1,l9); if (l78 === undefined) break b813;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b813;
l81 = l80;
l82 = new RegoSet();
b831: {
{
const k832 = keysOf(l17), v832 = valuesOf(l17);
for (let n832 = 0; n832 < v832.length; n832++) {
l83 = k832 === null ? n832 : k832[n832];
l84 = v832[n832];
b833: {
l85 = l83;
l86 = l84;
l87 = f119(l0,l1,l85,l75,l25); if (l87 === undefined) break b833;
if ((l87 === false)) break b833;
l88 = f120(l0,l1,l7,l86); if (l88 === undefined) break b833;
l89 = l88;
{
const k834 = keysOf(l89), v834 = valuesOf(l89);
for (let n834 = 0; n834 < v834.length; n834++) {
l90 = k834 === null ? n834 : k834[n834];
l91 = v834[n834];
b835: {
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
l95 = b_or(l81,l94); if (l95 === undefined) break b813;
l96 = l95;
l97 = new RegoSet();
b836: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b836;
{
const k837 = keysOf(l98), v837 = valuesOf(l98);
for (let n837 = 0; n837 < v837.length; n837++) {
l99 = k837 === null ? n837 : k837[n837];
l100 = v837[n837];
b838: {
l101 = l99;
l102 = l100;
l103 = f122(l0,l1,l102); if (l103 === undefined) break b838;
if ((l103 === false)) break b838;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b838;
if ((l105 === false)) break b838;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b838;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b838;
l109 = l108;
{
const k839 = keysOf(l109), v839 = valuesOf(l109);
for (let n839 = 0; n839 < v839.length; n839++) {
l110 = k839 === null ? n839 : k839[n839];
l111 = v839[n839];
b840: {
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
l115 = b_or(l96,l114); if (l115 === undefined) break b813;
l116 = l115;
l117 = f125(l0,l1,l7,l9); if (l117 === undefined) break b813;
l118 = l117;
l119 = b_or(l39,l52); if (l119 === undefined) break b813;
l120 = l119;
l121 = f126(l0,l1,l7,l9,l75); if (l121 === undefined) break b813;
l122 = l121;
l123 = b_or(l68,l122); if (l123 === undefined) break b813;
l124 = l123;
l125 = f127(l0,l1,l9); if (l125 === undefined) break b813;
l126 = l125;
l127 = f128(l0,l1,l9); if (l127 === undefined) break b813;
l128 = l127;
l129 = b_or(l126,l128); if (l129 === undefined) break b813;
l130 = l129;
l131 = H(l7) ? l7.decision : undefined; if (l131 === undefined && (l131 = S(l7, "decision")) === undefined) break b813;
l132 = l131;
l133 = [];
b841: {
l134 = new RegoSet();
l134.add("compliant");
l134.add("permit");
l135 = b_internal_member_2(l75,l134); if (l135 === undefined) break b841;
if ((l135 === false)) break b841;
l136 = f129(l0,l1,l7,l9); if (l136 === undefined) break b841;
l137 = l136;
{
const k842 = keysOf(l137), v842 = valuesOf(l137);
for (let n842 = 0; n842 < v842.length; n842++) {
l138 = k842 === null ? n842 : k842[n842];
l139 = v842[n842];
b843: {
l140 = l138;
l141 = l139;
l133.push(l141);
}
}
}
}
l142 = l133;
l143 = new O25(l116,l118,l120,l142,l124,l130);
l144 = f25(l0,l1,l132,l8,l75,l143); if (l144 === undefined) break b813;
l145 = l144;
if (l6 === undefined) l6 = l145; else if (!Q(l6, l145)) conflict();
}
b844: {
if (l6 === undefined) break b844;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b845: {
return l2;
}
}
function g131(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b846: {
b847: {
l3 = undefined;
b848: {
l4 = f89(l0,l1); if (l4 === undefined) break b848;
if ((l4 === false)) break b848;
break b847;}
l5 = f90(l0,l1); if (l5 === undefined) break b847;
l6 = l5;
l7 = [];
b849: {
l8 = f88(l0,l1); if (l8 === undefined) break b849;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b847;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b850: {
if (l3 !== undefined) break b850;
l4 = f91(l0,l1); if (l4 === undefined) break b850;
l5 = l4;
l6 = f88(l0,l1); if (l6 === undefined) break b850;
l7 = l6;
l8 = f89(l0,l1); if (l8 === undefined) break b850;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b850;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b851: {
if (l3 === undefined) break b851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b852: {
return l2;
}
}
function f131(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b853: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b853;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b853;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b854: {
if (l3 === undefined) break b854;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b855: {
return l2;
}
}
function f132(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b856: {
l3 = undefined;
l4 = f132(l0,l1); if (l4 === undefined) break b856;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b856;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b856;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b857: {
if (l3 === undefined) break b857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b858: {
return l2;
}
}
function f133(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f134(l0,l1) {
let l3,l2;
b859: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b860: {
if (l3 === undefined) break b860;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b861: {
return l2;
}
}
function g135(l0,l1) {
let l3,l4,l5,l2;
b862: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b863: {
if (l3 === undefined) break b863;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b864: {
return l2;
}
}
function f135(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g135(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b865: {
b866: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b866;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b866;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b866;
if ((l7 === false)) break b866;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b866;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b866;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b867: {
if (l3 !== undefined) break b867;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b868: {
if (l3 === undefined) break b868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b869: {
return l2;
}
}
function f136(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g136(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function f137(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b870: {
b871: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b871;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b871;
if ((l12 === false)) break b871;
l13 = f6(l0,l1); if (l13 === undefined) break b871;
l14 = l13;
l15 = f39(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b871;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b872: {
if (l6 !== undefined) break b872;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b872;
l11 = f6(l0,l1); if (l11 === undefined) break b872;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b872;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b873: {
if (l6 !== undefined) break b873;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b873;
if ((l10 === false)) break b873;
l11 = f6(l0,l1); if (l11 === undefined) break b873;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b873;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b874: {
if (l6 !== undefined) break b874;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b874;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b874;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b875: {
if (l6 === undefined) break b875;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b876: {
return l2;
}
}
function f138(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b877: {
b878: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b878;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b878;
if ((l10 === false)) break b878;
l11 = f6(l0,l1); if (l11 === undefined) break b878;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b878;
if ((l13 === false)) break b878;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b879: {
if (l5 !== undefined) break b879;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b880: {
if (l5 === undefined) break b880;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b881: {
return l2;
}
}
function f139(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b882: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1); if (l12 === undefined) break b882;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b882;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b882;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b882;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b882;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b882;
l22 = l21;
l23 = f36(l0,l1,l18,l16,l22); if (l23 === undefined) break b882;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b882;
l27 = l26;
l28 = f137(l0,l1,l27,l25,l11); if (l28 === undefined) break b882;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b882;
l32 = l31;
l33 = f138(l0,l1,l32,l25); if (l33 === undefined) break b882;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b882;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b882;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b883: {
if (l7 === undefined) break b883;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b884: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b885: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b885;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b885;
l11 = l10;
l12 = f136(l0,l1); if (l12 === undefined) break b885;
l13 = l12;
l14 = f139(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b885;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b886: {
if (l5 === undefined) break b886;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b887: {
return l2;
}
}
function f141(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b888: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b889: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b889;
if (!(l7 === "unknown")) break b889;
l8 = new O8("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b890: {
if (l4 === undefined) break b890;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b891: {
return l2;
}
}
function f142(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b892: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b893: {
if ((l9 === false)) break b893;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b893;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b893;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b893;
l15 = l14;
l16 = new O11(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b893;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b893;
l20 = l19;
{
const k894 = keysOf(l20), v894 = valuesOf(l20);
for (let n894 = 0; n894 < v894.length; n894++) {
l21 = k894 === null ? n894 : k894[n894];
l22 = v894[n894];
b895: {
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
b896: {
if (l6 === undefined) break b896;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b897: {
return l2;
}
}
function f143(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b898: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f140(l0,l1,l8,l9); if (l10 === undefined) break b898;
l11 = l10;
l12 = l11;
l13 = f141(l0,l1,l12); if (l13 === undefined) break b898;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b898;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f60(l0,l1,l18,l15); if (l19 === undefined) break b898;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b898;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b898;
l24 = l23;
l25 = f142(l0,l1,l8,l9,l24); if (l25 === undefined) break b898;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b898;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b898;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b898;
l32 = l31;
l33 = f63(l0,l1,l9,l30,l32); if (l33 === undefined) break b898;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b898;
l36 = l35;
l37 = [];
b899: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b899;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b899;
l41 = D(l40, l39); if (l41 === undefined) break b899;
if ((l41 === false)) break b899;
l42 = f71(l0,l1,l9); if (l42 === undefined) break b899;
l43 = l42;
{
const k900 = keysOf(l43), v900 = valuesOf(l43);
for (let n900 = 0; n900 < v900.length; n900++) {
l44 = k900 === null ? n900 : k900[n900];
l45 = v900[n900];
b901: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b902: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b902;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b902;
l53 = D(l52, l51); if (l53 === undefined) break b902;
l54 = l53;
l55 = f27(l0,l1,l54,l9); if (l55 === undefined) break b902;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b902;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b902;
l59 = l58;
l60 = new O18(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b902;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b898;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b898;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b898;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b898;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f25(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b898;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b903: {
if (l6 === undefined) break b903;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b904: {
return l2;
}
}
function f144(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b905: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f140(l0,l1,l8,l9); if (l10 === undefined) break b905;
l11 = l10;
l12 = l11;
l13 = f141(l0,l1,l12); if (l13 === undefined) break b905;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b906: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b906;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b906;
if ((l20 === false)) break b906;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b907: {
l23 = b_count(l21); if (l23 === undefined) break b907;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b907;
if ((l26 === false)) break b907;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b907;
l29 = l28;
{
const k908 = keysOf(l29), v908 = valuesOf(l29);
for (let n908 = 0; n908 < v908.length; n908++) {
l30 = k908 === null ? n908 : k908[n908];
l31 = v908[n908];
b909: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b905;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b905;
l38 = l37;
l39 = f35(l0,l1,l36,l38); if (l39 === undefined) break b905;
l40 = l39;
l41 = l40;
l42 = f60(l0,l1,l21,l15); if (l42 === undefined) break b905;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b905;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b905;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b905;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b905;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b905;
l54 = l53;
l55 = f63(l0,l1,l9,l54,l41); if (l55 === undefined) break b905;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b905;
l58 = l57;
l59 = new RegoSet();
b910: {
l60 = b_count(l21); if (l60 === undefined) break b910;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b910;
if ((l63 === false)) break b910;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b910;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b910;
l66 = l65;
l67 = f27(l0,l1,l66,l9); if (l67 === undefined) break b910;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f25(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b905;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b911: {
if (l6 === undefined) break b911;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b912: {
return l2;
}
}
function f145(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b913: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b914: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b914;
if ((l10 === false)) break b914;
break b913;}
l11 = f143(l0,l1,l7,l8,l9); if (l11 === undefined) break b913;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b915: {
if (l6 === undefined) break b915;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b916: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b916;
if ((l10 === false)) break b916;
l11 = f144(l0,l1,l7,l8,l9); if (l11 === undefined) break b916;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b917: {
if (l6 === undefined) break b917;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b918: {
return l2;
}
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b919: {
b920: {
l3 = undefined;
b921: {
l4 = f133(l0,l1); if (l4 === undefined) break b921;
if ((l4 === false)) break b921;
break b920;}
l5 = f134(l0,l1); if (l5 === undefined) break b920;
l6 = l5;
l7 = [];
b922: {
l8 = f132(l0,l1); if (l8 === undefined) break b922;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b920;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b923: {
if (l3 !== undefined) break b923;
l4 = f135(l0,l1); if (l4 === undefined) break b923;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b923;
l7 = l6;
l8 = f133(l0,l1); if (l8 === undefined) break b923;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b923;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b924: {
if (l3 === undefined) break b924;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b925: {
return l2;
}
}
function f146(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b926: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b926;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b926;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b927: {
if (l3 === undefined) break b927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b928: {
return l2;
}
}
function f147(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b929: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b929;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b929;
l6 = l5;
l7 = f147(l0,l1); if (l7 === undefined) break b929;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b929;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b929;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b929;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b929;
if ((l12 === false)) break b929;
l13 = f147(l0,l1); if (l13 === undefined) break b929;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b929;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b929;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b930: {
if (l3 === undefined) break b930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b931: {
return l2;
}
}
function f148(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function f149(l0,l1) {
let l3,l2;
b932: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b933: {
if (l3 === undefined) break b933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b934: {
return l2;
}
}
function g150(l0,l1) {
let l3,l4,l5,l6,l2;
b935: {
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
b936: {
if (l3 === undefined) break b936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b937: {
return l2;
}
}
function f150(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f151(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b938: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b938;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b938;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b938;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b938;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b938;
l18 = l17;
l19 = [];
b939: {
l20 = f62(l0,l1,"checks"); if (l20 === undefined) break b939;
if ((l20 === false)) break b939;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b939;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b939;
l23 = l22;
l24 = f124(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b939;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b938;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b940: {
if (l6 === undefined) break b940;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b941: {
return l2;
}
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b942: {
b943: {
l3 = undefined;
b944: {
l4 = f148(l0,l1); if (l4 === undefined) break b944;
if ((l4 === false)) break b944;
break b943;}
l5 = f149(l0,l1); if (l5 === undefined) break b943;
l6 = l5;
l7 = [];
b945: {
l8 = f147(l0,l1); if (l8 === undefined) break b945;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b943;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b946: {
if (l3 !== undefined) break b946;
l4 = f150(l0,l1); if (l4 === undefined) break b946;
l5 = l4;
l6 = f147(l0,l1); if (l6 === undefined) break b946;
l7 = l6;
l8 = f148(l0,l1); if (l8 === undefined) break b946;
l9 = l8;
l10 = f151(l0,l1,l5,l7,l9); if (l10 === undefined) break b946;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b947: {
if (l3 === undefined) break b947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b948: {
return l2;
}
}
function f152(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b949: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b949;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b949;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b950: {
if (l3 === undefined) break b950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b951: {
return l2;
}
}
function f153(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b952: {
l3 = undefined;
l4 = f153(l0,l1); if (l4 === undefined) break b952;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b952;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b952;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b953: {
if (l3 === undefined) break b953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b954: {
return l2;
}
}
function f154(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b955: {
l3 = undefined;
b956: {
l4 = f154(l0,l1); if (l4 === undefined) break b956;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b956;
if ((l5 === false)) break b956;
break b955;}
l6 = f154(l0,l1); if (l6 === undefined) break b955;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b957: {
if (l3 === undefined) break b957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b958: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b958;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b958;
l6 = l5;
l7 = f154(l0,l1); if (l7 === undefined) break b958;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b958;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b958;
if ((l10 === false)) break b958;
l11 = f154(l0,l1); if (l11 === undefined) break b958;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b959: {
if (l3 === undefined) break b959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b960: {
return l2;
}
}
function f155(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function f156(l0,l1) {
let l3,l2;
b961: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b962: {
if (l3 === undefined) break b962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b963: {
return l2;
}
}
function f157(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b964: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b964;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b964;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b964;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b964;
if ((l14 === false)) break b964;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b965: {
if (l4 === undefined) break b965;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b966: {
return l2;
}
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b967: {
l3 = undefined;
l4 = [];
b968: {
l5 = f155(l0,l1); if (l5 === undefined) break b968;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b968;
{
const k969 = keysOf(l6), v969 = valuesOf(l6);
for (let n969 = 0; n969 < v969.length; n969++) {
l7 = k969 === null ? n969 : k969[n969];
l8 = v969[n969];
b970: {
l9 = l7;
l10 = l8;
b971: {
l11 = f157(l0,l1,l10); if (l11 === undefined) break b971;
if ((l11 === false)) break b971;
break b970;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b972: {
if (l3 === undefined) break b972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b973: {
return l2;
}
}
function f158(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b974: {
b975: {
l3 = undefined;
b976: {
l4 = f155(l0,l1); if (l4 === undefined) break b976;
if ((l4 === false)) break b976;
break b975;}
l5 = f156(l0,l1); if (l5 === undefined) break b975;
l6 = l5;
l7 = [];
b977: {
l8 = f153(l0,l1); if (l8 === undefined) break b977;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b975;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b978: {
if (l3 !== undefined) break b978;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b978;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b978;
if (!(l5 === false)) break b978;
l6 = f156(l0,l1); if (l6 === undefined) break b978;
l7 = l6;
l8 = f153(l0,l1); if (l8 === undefined) break b978;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b978;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b979: {
if (l3 !== undefined) break b979;
l4 = f158(l0,l1); if (l4 === undefined) break b979;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b979;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b979;
l9 = f155(l0,l1); if (l9 === undefined) break b979;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b979;
l12 = l11;
l13 = f156(l0,l1); if (l13 === undefined) break b979;
l14 = l13;
l15 = f153(l0,l1); if (l15 === undefined) break b979;
l16 = l15;
l17 = new O3(l12);
l18 = f25(l0,l1,l14,l16,"fulfilled",l17); if (l18 === undefined) break b979;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b980: {
if (l3 !== undefined) break b980;
l4 = f155(l0,l1); if (l4 === undefined) break b980;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b980;
l7 = l6;
l8 = new RegoSet();
b981: {
l9 = f158(l0,l1); if (l9 === undefined) break b981;
{
const k982 = keysOf(l9), v982 = valuesOf(l9);
for (let n982 = 0; n982 < v982.length; n982++) {
l10 = k982 === null ? n982 : k982[n982];
l11 = v982[n982];
b983: {
l12 = l10;
l13 = l11;
l14 = f15(l0,l1,l13); if (l14 === undefined) break b983;
l15 = l14;
{
const k984 = keysOf(l15), v984 = valuesOf(l15);
for (let n984 = 0; n984 < v984.length; n984++) {
l16 = k984 === null ? n984 : k984[n984];
l17 = v984[n984];
b985: {
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
l21 = b_or(l7,l20); if (l21 === undefined) break b980;
l22 = l21;
l23 = f158(l0,l1); if (l23 === undefined) break b980;
l24 = 0;
l25 = D(l23, l24); if (l25 === undefined) break b980;
l26 = H(l25) ? l25.code : undefined; if (l26 === undefined && (l26 = S(l25, "code")) === undefined) break b980;
l27 = l26;
l28 = [l27,"due"];
l29 = b_concat("_",l28); if (l29 === undefined) break b980;
l30 = l29;
l31 = f158(l0,l1); if (l31 === undefined) break b980;
l32 = 0;
l33 = D(l31, l32); if (l33 === undefined) break b980;
l34 = l33;
l35 = f27(l0,l1,l30,l34); if (l35 === undefined) break b980;
l36 = l35;
l37 = f158(l0,l1); if (l37 === undefined) break b980;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b980;
l40 = l39;
l41 = new RegoSet();
l41.add("by");
l41.add("documents");
l41.add("to");
l41.add("with");
l42 = b_object_filter(l40,l41); if (l42 === undefined) break b980;
l43 = l42;
l44 = f158(l0,l1); if (l44 === undefined) break b980;
l45 = 0;
l46 = D(l44, l45); if (l46 === undefined) break b980;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b980;
l48 = l47;
l49 = [];
b986: {
l50 = f158(l0,l1); if (l50 === undefined) break b986;
{
const k987 = keysOf(l50), v987 = valuesOf(l50);
for (let n987 = 0; n987 < v987.length; n987++) {
l51 = k987 === null ? n987 : k987[n987];
l52 = v987[n987];
b988: {
l53 = l51;
l54 = l52;
l55 = H(l54) ? l54.code : undefined; if (l55 === undefined && (l55 = S(l54, "code")) === undefined) break b988;
l56 = l55;
l49.push(l56);
}
}
}
}
l57 = l49;
l58 = new O33(l48,l57);
l59 = b_object_union(l58,l43); if (l59 === undefined) break b980;
l60 = l59;
l61 = f156(l0,l1); if (l61 === undefined) break b980;
l62 = l61;
l63 = f153(l0,l1); if (l63 === undefined) break b980;
l64 = l63;
l65 = [];
b989: {
l66 = f158(l0,l1); if (l66 === undefined) break b989;
{
const k990 = keysOf(l66), v990 = valuesOf(l66);
for (let n990 = 0; n990 < v990.length; n990++) {
l67 = k990 === null ? n990 : k990[n990];
l68 = v990[n990];
b991: {
l69 = l67;
l70 = l68;
l71 = H(l70) ? l70.code : undefined; if (l71 === undefined && (l71 = S(l70, "code")) === undefined) break b991;
l72 = l71;
l73 = f69(l0,l1,l72,l70); if (l73 === undefined) break b991;
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
l78 = f25(l0,l1,l62,l64,"due",l76); if (l78 === undefined) break b980;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b992: {
if (l3 === undefined) break b992;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b993: {
return l2;
}
}
function f159(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b994: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b994;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b994;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b995: {
if (l3 === undefined) break b995;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b996: {
return l2;
}
}
function f160(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b997: {
l3 = undefined;
l4 = f160(l0,l1); if (l4 === undefined) break b997;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b997;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b997;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b998: {
if (l3 === undefined) break b998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b999: {
return l2;
}
}
function f161(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f162(l0,l1) {
let l3,l2;
b1000: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b1001: {
if (l3 === undefined) break b1001;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1002: {
return l2;
}
}
function f163(l0,l1,l3) {
let l4,l5,l6,l2;
b1003: {
b1004: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1004;
if ((l6 === false)) break b1004;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1005: {
if (l4 !== undefined) break b1005;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1006: {
if (l4 === undefined) break b1006;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1007: {
return l2;
}
}
function g164(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b1008: {
l2 = new RegoSet();
}
b1009: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1009;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b1009;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1009;
if ((l7 === false)) break b1009;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1009;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b1009;
l12 = l11;
l13 = f163(l0,l1,l12); if (l13 === undefined) break b1009;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1009;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b1009;
l17 = l16;
l18 = f161(l0,l1); if (l18 === undefined) break b1009;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b1009;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b1010: {
return l2;
}
}
function f164(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l2;
b1011: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1011;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b1011;
if (!(l5 === true)) break b1011;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1012: {
if (l3 === undefined) break b1012;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1013: {
return l2;
}
}
function f165(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1014: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1014;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b1014;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1015: {
if (l3 === undefined) break b1015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1016: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1017: {
l3 = undefined;
l4 = [];
b1018: {
l5 = f165(l0,l1); if (l5 === undefined) break b1018;
if ((l5 === false)) break b1018;
l6 = f161(l0,l1); if (l6 === undefined) break b1018;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b1018;
{
const k1019 = keysOf(l7), v1019 = valuesOf(l7);
for (let n1019 = 0; n1019 < v1019.length; n1019++) {
l8 = k1019 === null ? n1019 : k1019[n1019];
l9 = v1019[n1019];
b1020: {
l10 = l8;
l11 = l9;
l12 = f166(l0,l1); if (l12 === undefined) break b1020;
l13 = l12;
b1021: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1021;
if ((l14 === false)) break b1021;
break b1020;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1022: {
if (l3 === undefined) break b1022;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1023: {
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
b1024: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1024;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1024;
if ((l5 === false)) break b1024;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1024;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1024;
if (!(l7 === true)) break b1024;
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
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function f169(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1027: {
b1028: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1028;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1028;
if ((l8 === false)) break b1028;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1028;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1028;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1028;
if ((l13 === false)) break b1028;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1029: {
if (l4 !== undefined) break b1029;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1029;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1029;
if ((l8 === false)) break b1029;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1030: {
if (l4 !== undefined) break b1030;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1030;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1030;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1030;
if ((l10 === false)) break b1030;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1031: {
if (l4 !== undefined) break b1031;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1032: {
if (l4 === undefined) break b1032;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1033: {
return l2;
}
}
function f170(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1034: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1035: {
l7 = f167(l0,l1); if (l7 === undefined) break b1035;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1035;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1035;
if ((l12 === false)) break b1035;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1036: {
l15 = f165(l0,l1); if (l15 === undefined) break b1036;
if ((l15 === false)) break b1036;
l16 = f167(l0,l1); if (l16 === undefined) break b1036;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1036;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1036;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1034;
l23 = l22;
l24 = new RegoSet();
b1037: {
l25 = f168(l0,l1); if (l25 === undefined) break b1037;
if ((l25 === false)) break b1037;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1034;
l28 = l27;
l29 = new RegoSet();
b1038: {
{
const k1039 = keysOf(l5), v1039 = valuesOf(l5);
for (let n1039 = 0; n1039 < v1039.length; n1039++) {
l30 = k1039 === null ? n1039 : k1039[n1039];
l31 = v1039[n1039];
b1040: {
l32 = l30;
l33 = l31;
l34 = f169(l0,l1,l33); if (l34 === undefined) break b1040;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1034;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1041: {
if (l4 === undefined) break b1041;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1042: {
return l2;
}
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1043: {
l3 = undefined;
l4 = f165(l0,l1); if (l4 === undefined) break b1043;
if ((l4 === false)) break b1043;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1043;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1043;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1043;
if ((l8 === false)) break b1043;
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
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l2,l3,l4,l5,l6;
b1046: {
l2 = new RegoSet();
}
b1047: {
l3 = undefined;
l4 = f165(l0,l1); if (l4 === undefined) break b1047;
if ((l4 === false)) break b1047;
b1048: {
l5 = f171(l0,l1); if (l5 === undefined) break b1048;
if ((l5 === false)) break b1048;
break b1047;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1049: {
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
function f173(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1050: {
b1051: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1051;
if ((l8 === false)) break b1051;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1052: {
if (l5 !== undefined) break b1052;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1052;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1052;
if ((l11 === false)) break b1052;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1053: {
if (l5 !== undefined) break b1053;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1053;
if ((l8 === false)) break b1053;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1054: {
if (l5 !== undefined) break b1054;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1054;
if ((l8 === false)) break b1054;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1055: {
if (l5 !== undefined) break b1055;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1055;
if ((l8 === false)) break b1055;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1056: {
if (l5 === undefined) break b1056;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1057: {
return l2;
}
}
function f174(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1058: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f173(l0,l1,l6,l7); if (l8 === undefined) break b1058;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1059: {
if (l5 === undefined) break b1059;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1060: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1060;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1060;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1060;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1061: {
if (l5 === undefined) break b1061;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1062: {
return l2;
}
}
function f175(l0,l1,l3) {
let l4,l5,l6,l2;
b1063: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1063;
if (!(l6 === "")) break b1063;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1064: {
if (l4 === undefined) break b1064;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1065: {
return l2;
}
}
function f176(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1066: {
l4 = undefined;
l5 = l3;
l6 = [];
b1067: {
{
const k1068 = keysOf(l5), v1068 = valuesOf(l5);
for (let n1068 = 0; n1068 < v1068.length; n1068++) {
l7 = k1068 === null ? n1068 : k1068[n1068];
l8 = v1068[n1068];
b1069: {
l9 = l7;
l10 = l8;
l11 = f175(l0,l1,l10); if (l11 === undefined) break b1069;
if ((l11 === false)) break b1069;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1069;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1069;
l15 = l14;
l16 = f69(l0,l1,l13,l15); if (l16 === undefined) break b1069;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1070: {
if (l4 === undefined) break b1070;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1071: {
return l2;
}
}
function f177(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1072: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1073: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1073;
l12 = l11;
{
const k1074 = keysOf(l6), v1074 = valuesOf(l6);
for (let n1074 = 0; n1074 < v1074.length; n1074++) {
l13 = k1074 === null ? n1074 : k1074[n1074];
l14 = v1074[n1074];
b1075: {
l15 = l13;
l16 = l14;
l17 = f169(l0,l1,l16); if (l17 === undefined) break b1075;
l18 = l17;
if (!Q(l18, l7)) break b1075;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1075;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1075;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1075;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1075;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1076: {
if (l5 === undefined) break b1076;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1077: {
return l2;
}
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1078: {
l3 = undefined;
l4 = new RegoSet();
b1079: {
l5 = f171(l0,l1); if (l5 === undefined) break b1079;
if ((l5 === false)) break b1079;
l6 = f167(l0,l1); if (l6 === undefined) break b1079;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b1079;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1079;
if ((l11 === false)) break b1079;
l12 = f161(l0,l1); if (l12 === undefined) break b1079;
l13 = l12;
l14 = new RegoSet();
b1080: {
l15 = f167(l0,l1); if (l15 === undefined) break b1080;
{
const k1081 = keysOf(l15), v1081 = valuesOf(l15);
for (let n1081 = 0; n1081 < v1081.length; n1081++) {
l16 = k1081 === null ? n1081 : k1081[n1081];
l17 = v1081[n1081];
b1082: {
l18 = l16;
l19 = l17;
l14.add(l19);
}
}
}
}
l20 = l14;
l21 = f76(l0,l1,"documents_due",l13,l20); if (l21 === undefined) break b1079;
l22 = l21;
l4.add(l22);
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1083: {
if (l3 === undefined) break b1083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1084: {
return l2;
}
}
function f178(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function f179(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1085: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1086: {
l7 = f168(l0,l1); if (l7 === undefined) break b1086;
if ((l7 === false)) break b1086;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1086;
if ((l9 === false)) break b1086;
l10 = f161(l0,l1); if (l10 === undefined) break b1086;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1086;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1086;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1087: {
if (l4 === undefined) break b1087;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1088: {
return l2;
}
}
function g180(l0,l1) {
let l3,l4,l5,l6,l2;
b1089: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1089;
if ((l4 === false)) break b1089;
l5 = f167(l0,l1); if (l5 === undefined) break b1089;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
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
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1092: {
l3 = undefined;
l4 = f164(l0,l1); if (l4 === undefined) break b1092;
{
const k1093 = keysOf(l4), v1093 = valuesOf(l4);
for (let n1093 = 0; n1093 < v1093.length; n1093++) {
l5 = k1093 === null ? n1093 : k1093[n1093];
l6 = v1093[n1093];
b1094: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1094;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1095: {
if (l3 === undefined) break b1095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1096: {
return l2;
}
}
function f181(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1097: {
b1098: {
l3 = undefined;
b1099: {
l4 = f161(l0,l1); if (l4 === undefined) break b1099;
if ((l4 === false)) break b1099;
break b1098;}
l5 = f162(l0,l1); if (l5 === undefined) break b1098;
l6 = l5;
l7 = [];
b1100: {
l8 = f160(l0,l1); if (l8 === undefined) break b1100;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1098;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1101: {
if (l3 !== undefined) break b1101;
l4 = f164(l0,l1); if (l4 === undefined) break b1101;
l5 = l4;
l6 = f170(l0,l1,l5); if (l6 === undefined) break b1101;
l7 = l6;
l8 = f172(l0,l1); if (l8 === undefined) break b1101;
l9 = l8;
l10 = f174(l0,l1,l7,l9); if (l10 === undefined) break b1101;
l11 = l10;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b1101;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1101;
l16 = l15;
l17 = new RegoSet();
b1102: {
l18 = f168(l0,l1); if (l18 === undefined) break b1102;
if ((l18 === false)) break b1102;
l19 = f161(l0,l1); if (l19 === undefined) break b1102;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1102;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1102;
l23 = l22;
{
const k1103 = keysOf(l23), v1103 = valuesOf(l23);
for (let n1103 = 0; n1103 < v1103.length; n1103++) {
l24 = k1103 === null ? n1103 : k1103[n1103];
l25 = v1103[n1103];
b1104: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1101;
l30 = l29;
l31 = f164(l0,l1); if (l31 === undefined) break b1101;
l32 = l31;
l33 = f176(l0,l1,l32); if (l33 === undefined) break b1101;
l34 = l33;
l35 = [];
b1105: {
l36 = f167(l0,l1); if (l36 === undefined) break b1105;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1105;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1105;
if ((l41 === false)) break b1105;
l42 = f161(l0,l1); if (l42 === undefined) break b1105;
l43 = l42;
l44 = f69(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1105;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1106: {
l48 = f168(l0,l1); if (l48 === undefined) break b1106;
if ((l48 === false)) break b1106;
l49 = f161(l0,l1); if (l49 === undefined) break b1106;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1106;
l51 = l50;
l52 = f69(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1106;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f74(l0,l1,l55); if (l56 === undefined) break b1101;
l57 = l56;
l58 = f164(l0,l1); if (l58 === undefined) break b1101;
l59 = l58;
l60 = f177(l0,l1,l59,l12); if (l60 === undefined) break b1101;
l61 = l60;
l62 = f178(l0,l1); if (l62 === undefined) break b1101;
l63 = l62;
l64 = b_or(l63,l61); if (l64 === undefined) break b1101;
l65 = l64;
l66 = f179(l0,l1,l12); if (l66 === undefined) break b1101;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1101;
l69 = l68;
l70 = f162(l0,l1); if (l70 === undefined) break b1101;
l71 = l70;
l72 = f160(l0,l1); if (l72 === undefined) break b1101;
l73 = l72;
l74 = f172(l0,l1); if (l74 === undefined) break b1101;
l75 = l74;
l76 = new Bare();
b1107: {
l77 = f180(l0,l1); if (l77 === undefined) break b1107;
l76["documents"] = l77;
}
b1108: {
l78 = f181(l0,l1); if (l78 === undefined) break b1108;
l76["due_on"] = l78;
}
b1109: {
b1110: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1110;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1110;
l82 = D(l81, "values"); if (l82 === undefined) break b1110;
l79 = merge(l82, l76);
break b1109;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1101;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1111: {
if (l3 === undefined) break b1111;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1112: {
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
let l3,l4,l2;
b1113: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1114: {
if (l3 === undefined) break b1114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1115: {
return l2;
}
}
function f183(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f184(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1116: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1116;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1116;
l13 = l12;
l14 = f183(l0,l1); if (l14 === undefined) break b1116;
l15 = D(l14, l13); if (l15 === undefined) break b1116;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1116;
l19 = l18;
l20 = f35(l0,l1,"half_year",l19); if (l20 === undefined) break b1116;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1117: {
if (l4 === undefined) break b1117;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1118: {
return l2;
}
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1119: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1119;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1119;
l6 = l5;
l7 = f184(l0,l1,l6); if (l7 === undefined) break b1119;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1120: {
if (l3 === undefined) break b1120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1121: {
return l2;
}
}
function f185(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1122: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1122;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1122;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1122;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1122;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1122;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1123: {
if (l3 === undefined) break b1123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1124: {
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
let l3,l4,l5,l6,l7,l2;
b1125: {
l3 = undefined;
l4 = f186(l0,l1); if (l4 === undefined) break b1125;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1125;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1125;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1126: {
if (l3 === undefined) break b1126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1127: {
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
function f188(l0,l1) {
let l3,l2;
b1128: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1129: {
if (l3 === undefined) break b1129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1130: {
return l2;
}
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1131: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1131;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1131;
l7 = l6;
l8 = f185(l0,l1); if (l8 === undefined) break b1131;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1131;
l11 = l10;
l12 = f138(l0,l1,l9,l11); if (l12 === undefined) break b1131;
l13 = l12;
l14 = f186(l0,l1); if (l14 === undefined) break b1131;
l15 = l14;
l16 = f187(l0,l1); if (l16 === undefined) break b1131;
l17 = l16;
l18 = f142(l0,l1,l15,l17,l13); if (l18 === undefined) break b1131;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1131;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1132: {
if (l3 === undefined) break b1132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1133: {
return l2;
}
}
function f189(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function f190(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1134: {
b1135: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1135;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1135;
if ((l8 === false)) break b1135;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1136: {
if (l4 !== undefined) break b1136;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1137: {
if (l4 === undefined) break b1137;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1138: {
return l2;
}
}
function f191(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1139: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1139;
if (!(l8 === "same")) break b1139;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1139;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1139;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1140: {
if (l5 === undefined) break b1140;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1141: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1141;
if (!(l8 === "next")) break b1141;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1141;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1141;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1141;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1141;
l17 = D(l16, l14); if (l17 === undefined) break b1141;
b1142: {
b1143: {
break b1142;
}
break b1141;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1141;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1141;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1141;
l26 = D(l25, l23); if (l26 === undefined) break b1141;
b1144: {
b1145: {
break b1144;
}
break b1141;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1141;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1146: {
if (l5 === undefined) break b1146;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1147: {
return l2;
}
}
function f192(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1148: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f190(l0,l1,l7); if (l8 === undefined) break b1148;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1148;
l11 = l10;
l12 = f191(l0,l1,l11,l7); if (l12 === undefined) break b1148;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1148;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1148;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1149: {
if (l5 === undefined) break b1149;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1150: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1151: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1151;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1151;
l7 = l6;
l8 = f192(l0,l1,l5,l7); if (l8 === undefined) break b1151;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1152: {
if (l3 === undefined) break b1152;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1153: {
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
let l3,l4,l5,l6,l7,l8,l11,l2;
b1154: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1154;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1154;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1154;
l8 = D(l7, l6); if (l8 === undefined) break b1154;
b1155: {
b1156: {
break b1155;
}
break b1154;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1157: {
if (l3 === undefined) break b1157;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1158: {
return l2;
}
}
function f194(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f195(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1159: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b1159;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1159;
l8 = D(l7, l5); if (l8 === undefined) break b1159;
l9 = l8;
l10 = f194(l0,l1); if (l10 === undefined) break b1159;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1159;
l12 = D(l11, l9); if (l12 === undefined) break b1159;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1160: {
if (l4 === undefined) break b1160;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1161: {
return l2;
}
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1162: {
l3 = undefined;
l4 = f193(l0,l1); if (l4 === undefined) break b1162;
l5 = l4;
l6 = f195(l0,l1,l5); if (l6 === undefined) break b1162;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1163: {
if (l3 === undefined) break b1163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1164: {
return l2;
}
}
function f196(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1165: {
l3 = undefined;
l4 = [];
b1166: {
l5 = f62(l0,l1,"working"); if (l5 === undefined) break b1166;
if ((l5 === false)) break b1166;
l6 = f185(l0,l1); if (l6 === undefined) break b1166;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1166;
l8 = l7;
l9 = f185(l0,l1); if (l9 === undefined) break b1166;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1166;
l11 = l10;
l12 = f187(l0,l1); if (l12 === undefined) break b1166;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1166;
l14 = l13;
l15 = f193(l0,l1); if (l15 === undefined) break b1166;
l16 = l15;
l17 = f196(l0,l1); if (l17 === undefined) break b1166;
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
const k1167 = keysOf(l24), v1167 = valuesOf(l24);
for (let n1167 = 0; n1167 < v1167.length; n1167++) {
l25 = k1167 === null ? n1167 : k1167[n1167];
l26 = v1167[n1167];
b1168: {
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
b1169: {
if (l3 === undefined) break b1169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1170: {
return l2;
}
}
function f197(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1171: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1171;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1171;
if ((l5 === false)) break b1171;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1171;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1171;
if (!(l7 === false)) break b1171;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1172: {
if (l3 === undefined) break b1172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1173: {
return l2;
}
}
function f198(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1174: {
b1175: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1175;
if ((l4 === false)) break b1175;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1176: {
if (l3 !== undefined) break b1176;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1176;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1176;
l8 = l7;
l9 = f163(l0,l1,l8); if (l9 === undefined) break b1176;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1177: {
if (l3 === undefined) break b1177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1178: {
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
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1179: {
l3 = undefined;
l4 = f199(l0,l1); if (l4 === undefined) break b1179;
l5 = l4;
l6 = f193(l0,l1); if (l6 === undefined) break b1179;
l7 = l6;
l8 = f187(l0,l1); if (l8 === undefined) break b1179;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1180: {
if (l3 === undefined) break b1180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1181: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1182: {
l2 = new Bare();
}
b1183: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1183;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1183;
{
const k1184 = keysOf(l5), v1184 = valuesOf(l5);
for (let n1184 = 0; n1184 < v1184.length; n1184++) {
l6 = k1184 === null ? n1184 : k1184[n1184];
l7 = v1184[n1184];
b1185: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1185;
if ((l10 === false)) break b1185;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1185;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1185;
if (!(l12 === true)) break b1185;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1185;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1186: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1187: {
l3 = undefined;
l4 = [];
b1188: {
l5 = f200(l0,l1); if (l5 === undefined) break b1188;
l6 = l5;
l7 = f175(l0,l1,l6); if (l7 === undefined) break b1188;
if ((l7 === false)) break b1188;
l8 = f187(l0,l1); if (l8 === undefined) break b1188;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1188;
{
const k1189 = keysOf(l9), v1189 = valuesOf(l9);
for (let n1189 = 0; n1189 < v1189.length; n1189++) {
l10 = k1189 === null ? n1189 : k1189[n1189];
l11 = v1189[n1189];
b1190: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1190;
l15 = l14;
b1191: {
l16 = f201(l0,l1); if (l16 === undefined) break b1191;
l17 = D(l16, l15); if (l17 === undefined) break b1191;
if ((l17 === false)) break b1191;
break b1190;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1190;
l19 = l18;
l20 = f69(l0,l1,l19,l13); if (l20 === undefined) break b1190;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1192: {
if (l3 === undefined) break b1192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1193: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1194: {
l3 = undefined;
l4 = new RegoSet();
b1195: {
l5 = f187(l0,l1); if (l5 === undefined) break b1195;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1195;
{
const k1196 = keysOf(l6), v1196 = valuesOf(l6);
for (let n1196 = 0; n1196 < v1196.length; n1196++) {
l7 = k1196 === null ? n1196 : k1196[n1196];
l8 = v1196[n1196];
b1197: {
l9 = l7;
l10 = l8;
l11 = f202(l0,l1); if (l11 === undefined) break b1197;
{
const k1198 = keysOf(l11), v1198 = valuesOf(l11);
for (let n1198 = 0; n1198 < v1198.length; n1198++) {
l12 = k1198 === null ? n1198 : k1198[n1198];
l13 = v1198[n1198];
b1199: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1199;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1199;
if (!Q(l16, l17)) break b1199;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1199;
l19 = l18;
{
const k1200 = keysOf(l19), v1200 = valuesOf(l19);
for (let n1200 = 0; n1200 < v1200.length; n1200++) {
l20 = k1200 === null ? n1200 : k1200[n1200];
l21 = v1200[n1200];
b1201: {
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
b1202: {
if (l3 === undefined) break b1202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1203: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1204: {
l2 = new RegoSet();
}
b1205: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1205;
if ((l4 === false)) break b1205;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1205;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1205;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1205;
if ((l8 === false)) break b1205;
l9 = f187(l0,l1); if (l9 === undefined) break b1205;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1205;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1205;
l13 = l12;
l2.add(l13);
}
b1206: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1207: {
b1208: {
l3 = undefined;
b1209: {
l4 = f187(l0,l1); if (l4 === undefined) break b1209;
if ((l4 === false)) break b1209;
break b1208;}
l5 = f188(l0,l1); if (l5 === undefined) break b1208;
l6 = l5;
l7 = [];
b1210: {
l8 = f186(l0,l1); if (l8 === undefined) break b1210;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1208;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1211: {
if (l3 !== undefined) break b1211;
l4 = f6(l0,l1); if (l4 === undefined) break b1211;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1211;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1211;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1211;
if ((l9 === false)) break b1211;
l10 = f188(l0,l1); if (l10 === undefined) break b1211;
l11 = l10;
l12 = f186(l0,l1); if (l12 === undefined) break b1211;
l13 = l12;
l14 = f189(l0,l1); if (l14 === undefined) break b1211;
l15 = l14;
l16 = new Bare();
b1212: {
l17 = f196(l0,l1); if (l17 === undefined) break b1212;
l16["due_if_rolled"] = l17;
}
b1213: {
l18 = f193(l0,l1); if (l18 === undefined) break b1213;
l16["due_on"] = l18;
}
b1214: {
b1215: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1215;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1215;
l22 = D(l21, "values"); if (l22 === undefined) break b1215;
l19 = merge(l22, l16);
break b1214;
}
l19 = l16;
}
l23 = l19;
l24 = f197(l0,l1); if (l24 === undefined) break b1211;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1211;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1216: {
if (l3 !== undefined) break b1216;
l4 = f200(l0,l1); if (l4 === undefined) break b1216;
l5 = l4;
l6 = f169(l0,l1,l5); if (l6 === undefined) break b1216;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f173(l0,l1,l8,l9); if (l10 === undefined) break b1216;
l11 = l10;
l12 = l11;
l13 = f189(l0,l1); if (l13 === undefined) break b1216;
l14 = l13;
l15 = f203(l0,l1); if (l15 === undefined) break b1216;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1216;
l18 = l17;
l19 = f200(l0,l1); if (l19 === undefined) break b1216;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f177(l0,l1,l21,l12); if (l22 === undefined) break b1216;
l23 = l22;
l24 = f188(l0,l1); if (l24 === undefined) break b1216;
l25 = l24;
l26 = f186(l0,l1); if (l26 === undefined) break b1216;
l27 = l26;
l28 = f202(l0,l1); if (l28 === undefined) break b1216;
l29 = l28;
l30 = new Bare();
b1217: {
l31 = f196(l0,l1); if (l31 === undefined) break b1217;
l30["due_if_rolled"] = l31;
}
b1218: {
l32 = f193(l0,l1); if (l32 === undefined) break b1218;
l30["due_on"] = l32;
}
b1219: {
b1220: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1220;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1220;
l36 = D(l35, "values"); if (l36 === undefined) break b1220;
l33 = merge(l36, l30);
break b1219;
}
l33 = l30;
}
l37 = l33;
l38 = f204(l0,l1); if (l38 === undefined) break b1216;
l39 = l38;
l40 = f197(l0,l1); if (l40 === undefined) break b1216;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1216;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1221: {
if (l3 === undefined) break b1221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1222: {
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
let l3,l4,l5,l6,l7,l2;
b1223: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1223;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1223;
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
function f206(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1226: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1226;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1226;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1226;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1227: {
if (l3 === undefined) break b1227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1228: {
return l2;
}
}
function f207(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f208(l0,l1) {
let l3,l2;
b1229: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1230: {
if (l3 === undefined) break b1230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1231: {
return l2;
}
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1232: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1232;
l5 = H(l4) ? l4.auditee : undefined; if (l5 === undefined && (l5 = S(l4, "auditee")) === undefined) break b1232;
l6 = l5;
l7 = f101(l0,l1,l6); if (l7 === undefined) break b1232;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1233: {
if (l3 === undefined) break b1233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1234: {
return l2;
}
}
function f209(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1235: {
l2 = new RegoSet();
}
b1236: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1236;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1236;
{
const k1237 = keysOf(l5), v1237 = valuesOf(l5);
for (let n1237 = 0; n1237 < v1237.length; n1237++) {
l6 = k1237 === null ? n1237 : k1237[n1237];
l7 = v1237[n1237];
b1238: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1238;
l11 = l10;
l12 = f101(l0,l1,l11); if (l12 === undefined) break b1238;
l13 = l12;
l14 = f209(l0,l1); if (l14 === undefined) break b1238;
if (!Q(l13, l14)) break b1238;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1238;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b1238;
l18 = H(l17) ? l17.month : undefined; if (l18 === undefined && (l18 = S(l17, "month")) === undefined) break b1238;
l19 = l18;
l20 = b_lt(l16,l19); if (l20 === undefined) break b1238;
if ((l20 === false)) break b1238;
l2.add(l9);
}
}
}
}
b1239: {
return l2;
}
}
function f210(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1240: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1240;
l5 = H(l4) ? l4.auditor : undefined; if (l5 === undefined && (l5 = S(l4, "auditor")) === undefined) break b1240;
l6 = l5;
l7 = f101(l0,l1,l6); if (l7 === undefined) break b1240;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1241: {
if (l3 === undefined) break b1241;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1242: {
return l2;
}
}
function f211(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1243: {
l3 = undefined;
l4 = new RegoSet();
b1244: {
l5 = f210(l0,l1); if (l5 === undefined) break b1244;
{
const k1245 = keysOf(l5), v1245 = valuesOf(l5);
for (let n1245 = 0; n1245 < v1245.length; n1245++) {
l6 = k1245 === null ? n1245 : k1245[n1245];
l7 = v1245[n1245];
b1246: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1246;
l11 = l10;
l12 = f101(l0,l1,l11); if (l12 === undefined) break b1246;
l13 = l12;
l14 = f211(l0,l1); if (l14 === undefined) break b1246;
if (!Q(l13, l14)) break b1246;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1246;
l16 = l15;
l4.add(l16);
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1247: {
if (l3 === undefined) break b1247;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1248: {
return l2;
}
}
function f212(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l12,l13;
b1249: {
l2 = new RegoSet();
}
b1250: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1250;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1250;
if (!(l5 === "months")) break b1250;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1250;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1250;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1250;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1250;
l11 = D(l10, l8); if (l11 === undefined) break b1250;
b1251: {
b1252: {
break b1251;
}
break b1250;
}
l14 = l11;
l15 = f212(l0,l1); if (l15 === undefined) break b1250;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1250;
l18 = l17;
l19 = b_minus(l14,l18); if (l19 === undefined) break b1250;
l20 = l19;
l21 = 1;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1250;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1250;
l25 = l24;
{
const k1253 = keysOf(l25), v1253 = valuesOf(l25);
for (let n1253 = 0; n1253 < v1253.length; n1253++) {
l26 = k1253 === null ? n1253 : k1253[n1253];
l27 = v1253[n1253];
b1254: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1254;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1254;
l32 = D(l31, l29); if (l32 === undefined) break b1254;
b1255: {
b1256: {
break b1255;
}
break b1254;
}
l35 = l32;
l36 = f212(l0,l1); if (l36 === undefined) break b1254;
l37 = l36;
b1257: {
l38 = b_internal_member_2(l35,l37); if (l38 === undefined) break b1257;
if ((l38 === false)) break b1257;
break b1254;}
l2.add(l35);
}
}
}
}
b1258: {
l3 = undefined;
l4 = f210(l0,l1); if (l4 === undefined) break b1258;
{
const k1259 = keysOf(l4), v1259 = valuesOf(l4);
for (let n1259 = 0; n1259 < v1259.length; n1259++) {
l5 = k1259 === null ? n1259 : k1259[n1259];
l6 = v1259[n1259];
b1260: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.month : undefined; if (l9 === undefined && (l9 = S(l8, "month")) === undefined) break b1260;
l10 = l9;
l11 = f212(l0,l1); if (l11 === undefined) break b1260;
l12 = l11;
b1261: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1261;
if ((l13 === false)) break b1261;
break b1260;}
l14 = H(l8) ? l8.month : undefined; if (l14 === undefined && (l14 = S(l8, "month")) === undefined) break b1260;
l15 = l14;
l2.add(l15);
}
}
}
}
b1262: {
return l2;
}
}
function f213(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1263: {
l3 = undefined;
l4 = new RegoSet();
b1264: {
l5 = f212(l0,l1); if (l5 === undefined) break b1264;
{
const k1265 = keysOf(l5), v1265 = valuesOf(l5);
for (let n1265 = 0; n1265 < v1265.length; n1265++) {
l6 = k1265 === null ? n1265 : k1265[n1265];
l7 = v1265[n1265];
b1266: {
l8 = l6;
l9 = l7;
l10 = f213(l0,l1); if (l10 === undefined) break b1266;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1266;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1266;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1266;
if ((l17 === false)) break b1266;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1263;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1263;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1267: {
if (l3 === undefined) break b1267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1268: {
return l2;
}
}
function f214(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1269: {
l2 = new RegoSet();
}
b1270: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1270;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1270;
{
const k1271 = keysOf(l5), v1271 = valuesOf(l5);
for (let n1271 = 0; n1271 < v1271.length; n1271++) {
l6 = k1271 === null ? n1271 : k1271[n1271];
l7 = v1271[n1271];
b1272: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1272;
l11 = l10;
l12 = f101(l0,l1,l11); if (l12 === undefined) break b1272;
l13 = l12;
l14 = f211(l0,l1); if (l14 === undefined) break b1272;
if (!Q(l13, l14)) break b1272;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1272;
l16 = l15;
l2.add(l16);
}
}
}
}
b1273: {
return l2;
}
}
function f215(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1274: {
l2 = new RegoSet();
}
b1275: {
l3 = undefined;
l4 = f214(l0,l1); if (l4 === undefined) break b1275;
l5 = l4;
l6 = f207(l0,l1); if (l6 === undefined) break b1275;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1275;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1275;
if ((l9 === false)) break b1275;
l10 = f207(l0,l1); if (l10 === undefined) break b1275;
l11 = l10;
l12 = f27(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1275;
l13 = l12;
l2.add(l13);
}
b1276: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1276;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1276;
if ((l5 === false)) break b1276;
l6 = f211(l0,l1); if (l6 === undefined) break b1276;
l7 = f209(l0,l1); if (l7 === undefined) break b1276;
if (!Q(l6, l7)) break b1276;
l8 = f207(l0,l1); if (l8 === undefined) break b1276;
l9 = l8;
l10 = f27(l0,l1,"auditor_is_auditee",l9); if (l10 === undefined) break b1276;
l11 = l10;
l2.add(l11);
}
b1277: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1277;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1277;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1277;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1277;
l9 = D(l8, l6); if (l9 === undefined) break b1277;
b1278: {
b1279: {
break b1278;
}
break b1277;
}
l12 = l9;
l13 = [];
b1280: {
l14 = f207(l0,l1); if (l14 === undefined) break b1280;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1280;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1280;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1280;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1280;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1280;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1280;
l25 = l24;
{
const k1281 = keysOf(l25), v1281 = valuesOf(l25);
for (let n1281 = 0; n1281 < v1281.length; n1281++) {
l26 = k1281 === null ? n1281 : k1281[n1281];
l27 = v1281[n1281];
b1282: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1282;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1282;
l32 = D(l31, l29); if (l32 === undefined) break b1282;
b1283: {
b1284: {
break b1283;
}
break b1282;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1277;
l38 = l37;
l39 = f207(l0,l1); if (l39 === undefined) break b1277;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1277;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1277;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1277;
if (!Q(l38, l42)) break b1277;
l43 = l36;
l44 = undefined;
b1285: {
b1286: {
if (!Array.isArray(l43)) break b1286;
break b1285;
}
b1287: {
if (!O(l43)) break b1287;
break b1285;
}
b1288: {
if (!(l43 instanceof RegoSet)) break b1288;
break b1285;
}
break b1277;
}
{
const k1289 = keysOf(l43), v1289 = valuesOf(l43);
for (let n1289 = 0; n1289 < v1289.length; n1289++) {
l46 = k1289 === null ? n1289 : k1289[n1289];
l47 = v1289[n1289];
b1290: {
l48 = l46;
l45 = undefined;
b1291: {
l49 = l47;
l50 = f215(l0,l1); if (l50 === undefined) break b1291;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1291;
if ((l52 === false)) break b1291;
l45 = true;
}
if (l45 !== undefined) break b1290;
l44 = true;
}
}
}
if (l44 !== undefined) break b1277;
l53 = f207(l0,l1); if (l53 === undefined) break b1277;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1277;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1277;
l57 = l56;
l2.add(l57);
}
b1292: {
return l2;
}
}
function f216(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1293: {
l2 = new Bare();
}
b1294: {
l3 = undefined;
l4 = ["auditor","auditee"];
l5 = l4;
{
const k1295 = keysOf(l5), v1295 = valuesOf(l5);
for (let n1295 = 0; n1295 < v1295.length; n1295++) {
l6 = k1295 === null ? n1295 : k1295[n1295];
l7 = v1295[n1295];
b1296: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1296;
l11 = D(l10, l9); if (l11 === undefined) break b1296;
l12 = l11;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b1296;
l14 = l13;
l15 = b_neq(l14,""); if (l15 === undefined) break b1296;
if ((l15 === false)) break b1296;
insertOnce(l2, l9, true);
}
}
}
}
b1297: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1298: {
l2 = new RegoSet();
}
b1299: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1300 = keysOf(l5), v1300 = valuesOf(l5);
for (let n1300 = 0; n1300 < v1300.length; n1300++) {
l6 = k1300 === null ? n1300 : k1300[n1300];
l7 = v1300[n1300];
b1301: {
l8 = l6;
l9 = l7;
b1302: {
l10 = f217(l0,l1); if (l10 === undefined) break b1302;
l11 = D(l10, l9); if (l11 === undefined) break b1302;
if ((l11 === false)) break b1302;
break b1301;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1303: {
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
let l3,l4,l5,l6,l2;
b1304: {
b1305: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1305;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1305;
if ((l5 === false)) break b1305;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1306: {
if (l3 !== undefined) break b1306;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f219(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f220(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1309: {
b1310: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1310;
if ((l10 === false)) break b1310;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1311: {
if (l6 !== undefined) break b1311;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b1311;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1311;
if ((l13 === false)) break b1311;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1312: {
if (l6 !== undefined) break b1312;
l7 = l3;
l8 = l4;
l9 = l5;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1313: {
if (l6 === undefined) break b1313;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b1314: {
return l2;
}
}
function f221(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1315: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1316: {
l13 = f62(l0,l1,"checks"); if (l13 === undefined) break b1316;
if ((l13 === false)) break b1316;
{
const k1317 = keysOf(l8), v1317 = valuesOf(l8);
for (let n1317 = 0; n1317 < v1317.length; n1317++) {
l14 = k1317 === null ? n1317 : k1317[n1317];
l15 = v1317[n1317];
b1318: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1319: {
{
const k1320 = keysOf(l10), v1320 = valuesOf(l10);
for (let n1320 = 0; n1320 < v1320.length; n1320++) {
l19 = k1320 === null ? n1320 : k1320[n1320];
l20 = v1320[n1320];
b1321: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1321;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f220(l0,l1,l17,l25,l11); if (l26 === undefined) break b1318;
l27 = l26;
l28 = l27;
l29 = f124(l0,l1,l17,l9,l28); if (l29 === undefined) break b1318;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1322: {
if (l7 === undefined) break b1322;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1323: {
return l2;
}
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1324: {
b1325: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1325;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1325;
if ((l5 === false)) break b1325;
l6 = f207(l0,l1); if (l6 === undefined) break b1325;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1325;
l8 = l7;
l9 = f216(l0,l1); if (l9 === undefined) break b1325;
l10 = l9;
l11 = f218(l0,l1); if (l11 === undefined) break b1325;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f221(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1325;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1326: {
if (l3 !== undefined) break b1326;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1327: {
if (l3 === undefined) break b1327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1328: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1329: {
b1330: {
l3 = undefined;
b1331: {
l4 = f207(l0,l1); if (l4 === undefined) break b1331;
if ((l4 === false)) break b1331;
break b1330;}
l5 = f208(l0,l1); if (l5 === undefined) break b1330;
l6 = l5;
l7 = [];
b1332: {
l8 = f206(l0,l1); if (l8 === undefined) break b1332;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1330;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1333: {
if (l3 !== undefined) break b1333;
l4 = f216(l0,l1); if (l4 === undefined) break b1333;
l5 = l4;
l6 = f218(l0,l1); if (l6 === undefined) break b1333;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b1333;
l9 = l8;
l10 = f207(l0,l1); if (l10 === undefined) break b1333;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1333;
l13 = l12;
l14 = f207(l0,l1); if (l14 === undefined) break b1333;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1333;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1333;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1333;
l23 = l22;
l24 = f219(l0,l1); if (l24 === undefined) break b1333;
l25 = l24;
l26 = f207(l0,l1); if (l26 === undefined) break b1333;
l27 = l26;
l28 = f216(l0,l1); if (l28 === undefined) break b1333;
l29 = l28;
l30 = f218(l0,l1); if (l30 === undefined) break b1333;
l31 = l30;
l32 = f221(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1333;
l33 = l32;
l34 = f222(l0,l1); if (l34 === undefined) break b1333;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1333;
l37 = l36;
l38 = f207(l0,l1); if (l38 === undefined) break b1333;
l39 = l38;
l40 = f85(l0,l1,l39); if (l40 === undefined) break b1333;
l41 = l40;
l42 = f208(l0,l1); if (l42 === undefined) break b1333;
l43 = l42;
l44 = f206(l0,l1); if (l44 === undefined) break b1333;
l45 = l44;
l46 = f218(l0,l1); if (l46 === undefined) break b1333;
l47 = l46;
l48 = f216(l0,l1); if (l48 === undefined) break b1333;
l49 = l48;
l50 = f214(l0,l1); if (l50 === undefined) break b1333;
l51 = l50;
l52 = new O41(l23,l37,l47,l49);
l53 = new O42(l51);
l52["values"] = l53;
l52["warnings"] = l41;
l54 = f25(l0,l1,l43,l45,l9,l52); if (l54 === undefined) break b1333;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1334: {
if (l3 === undefined) break b1334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1335: {
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
let l3,l4,l5,l6,l7,l2;
b1336: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1336;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1336;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1337: {
if (l3 === undefined) break b1337;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1338: {
return l2;
}
}
function f224(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1339: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1339;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1339;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1339;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1340: {
if (l3 === undefined) break b1340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1341: {
return l2;
}
}
function f225(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1342: {
b1343: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1343;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1343;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1343;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1343;
if ((l8 === false)) break b1343;
l9 = f225(l0,l1); if (l9 === undefined) break b1343;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1343;
l11 = l10;
l12 = f225(l0,l1); if (l12 === undefined) break b1343;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1343;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1343;
l15 = l14;
l16 = new O43(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1343;
l18 = l17;
l19 = new O44(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1344: {
if (l3 !== undefined) break b1344;
l4 = f225(l0,l1); if (l4 === undefined) break b1344;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1344;
l6 = l5;
l7 = new O45("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1344;
l9 = l8;
l10 = new O46(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1345: {
if (l3 === undefined) break b1345;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1346: {
return l2;
}
}
function f226(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1347: {
b1348: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1348;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1348;
if ((l5 === false)) break b1348;
l6 = f225(l0,l1); if (l6 === undefined) break b1348;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1348;
l8 = l7;
l9 = [];
b1349: {
l10 = f226(l0,l1); if (l10 === undefined) break b1349;
{
const k1350 = keysOf(l10), v1350 = valuesOf(l10);
for (let n1350 = 0; n1350 < v1350.length; n1350++) {
l11 = k1350 === null ? n1350 : k1350[n1350];
l12 = v1350[n1350];
b1351: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1348;
l17 = l16;
l18 = f225(l0,l1); if (l18 === undefined) break b1348;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1348;
l20 = l19;
l21 = f226(l0,l1); if (l21 === undefined) break b1348;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1348;
l24 = l23;
l25 = f225(l0,l1); if (l25 === undefined) break b1348;
l26 = l25;
l27 = new O47(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1348;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1352: {
if (l3 !== undefined) break b1352;
l4 = f225(l0,l1); if (l4 === undefined) break b1352;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1353: {
if (l3 === undefined) break b1353;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1354: {
return l2;
}
}
function f227(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function f228(l0,l1) {
let l3,l2;
b1355: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1356: {
if (l3 === undefined) break b1356;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1357: {
return l2;
}
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1358: {
b1359: {
l3 = undefined;
b1360: {
l4 = f227(l0,l1); if (l4 === undefined) break b1360;
if ((l4 === false)) break b1360;
break b1359;}
l5 = f228(l0,l1); if (l5 === undefined) break b1359;
l6 = l5;
l7 = [];
b1361: {
l8 = f224(l0,l1); if (l8 === undefined) break b1361;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1359;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1362: {
if (l3 !== undefined) break b1362;
l4 = f228(l0,l1); if (l4 === undefined) break b1362;
l5 = l4;
l6 = f224(l0,l1); if (l6 === undefined) break b1362;
l7 = l6;
l8 = f227(l0,l1); if (l8 === undefined) break b1362;
l9 = l8;
l10 = new O48(l5,"check","batch");
l11 = f130(l0,l1,l10,l7,l9); if (l11 === undefined) break b1362;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
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
function f229(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
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
function f230(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1368: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1368;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1368;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1368;
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
function f231(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f232(l0,l1) {
let l3,l2;
b1371: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1372: {
if (l3 === undefined) break b1372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1373: {
return l2;
}
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1374: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1374;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1374;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1374;
{
const k1375 = keysOf(l6), v1375 = valuesOf(l6);
for (let n1375 = 0; n1375 < v1375.length; n1375++) {
l7 = k1375 === null ? n1375 : k1375[n1375];
l8 = v1375[n1375];
b1376: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1376;
l12 = D(l11, l10); if (l12 === undefined) break b1376;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1376;
if ((l14 === false)) break b1376;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1378: {
return l2;
}
}
function f233(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1379: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1379;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1379;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1379;
if ((l7 === false)) break b1379;
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
function f234(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l2;
b1382: {
l3 = undefined;
b1383: {
l4 = f233(l0,l1); if (l4 === undefined) break b1383;
if ((l4 === false)) break b1383;
break b1382;}
b1384: {
l5 = f234(l0,l1); if (l5 === undefined) break b1384;
if ((l5 === false)) break b1384;
break b1382;}
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
function f235(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l2;
b1387: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1387;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1387;
if (!(l5 === true)) break b1387;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1388: {
if (l3 === undefined) break b1388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1389: {
return l2;
}
}
function f236(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1390: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1390;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1390;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1390;
if ((l6 === false)) break b1390;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1390;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1390;
if (!(l8 === false)) break b1390;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1391: {
if (l3 === undefined) break b1391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1392: {
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
let l3,l4,l5,l6,l2;
b1393: {
l3 = undefined;
b1394: {
l4 = f231(l0,l1); if (l4 === undefined) break b1394;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1394;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1394;
if ((l6 === false)) break b1394;
break b1393;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1395: {
if (l3 === undefined) break b1395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1396: {
l3 = undefined;
l4 = f237(l0,l1); if (l4 === undefined) break b1396;
if ((l4 === false)) break b1396;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1399: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1399;
if ((l4 === false)) break b1399;
l5 = f236(l0,l1); if (l5 === undefined) break b1399;
if ((l5 === false)) break b1399;
b1400: {
l6 = f231(l0,l1); if (l6 === undefined) break b1400;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1400;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1400;
if ((l8 === false)) break b1400;
break b1399;}
l9 = f238(l0,l1); if (l9 === undefined) break b1399;
if ((l9 === false)) break b1399;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1401: {
if (l3 === undefined) break b1401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1402: {
return l2;
}
}
function f239(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1403: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1403;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1403;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1403;
if ((l7 === false)) break b1403;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1406: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1406;
if ((l4 === false)) break b1406;
l5 = f240(l0,l1); if (l5 === undefined) break b1406;
if ((l5 === false)) break b1406;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1406;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1406;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1406;
if ((l9 === false)) break b1406;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1406;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1406;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1406;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1406;
if ((l15 === false)) break b1406;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1407: {
if (l3 === undefined) break b1407;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1408: {
return l2;
}
}
function f241(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1409: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1409;
if ((l4 === false)) break b1409;
l5 = f236(l0,l1); if (l5 === undefined) break b1409;
if ((l5 === false)) break b1409;
l6 = f231(l0,l1); if (l6 === undefined) break b1409;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1409;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1409;
if ((l8 === false)) break b1409;
l9 = f231(l0,l1); if (l9 === undefined) break b1409;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1409;
l11 = l10;
l12 = new O49("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1410: {
if (l3 === undefined) break b1410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1411: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1411;
if ((l4 === false)) break b1411;
l5 = f231(l0,l1); if (l5 === undefined) break b1411;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1411;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1412: {
if (l3 === undefined) break b1412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1413: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1413;
if ((l4 === false)) break b1413;
l5 = f231(l0,l1); if (l5 === undefined) break b1413;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1413;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1414: {
if (l3 === undefined) break b1414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1415: {
return l2;
}
}
function f242(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1416: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1416;
if ((l4 === false)) break b1416;
b1417: {
l5 = f240(l0,l1); if (l5 === undefined) break b1417;
if ((l5 === false)) break b1417;
break b1416;}
b1418: {
l6 = f239(l0,l1); if (l6 === undefined) break b1418;
if ((l6 === false)) break b1418;
break b1416;}
l7 = f231(l0,l1); if (l7 === undefined) break b1416;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1416;
l9 = l8;
l10 = new O49("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1419: {
if (l3 === undefined) break b1419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1420: {
return l2;
}
}
function f243(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1421: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1421;
if ((l4 === false)) break b1421;
b1422: {
l5 = f231(l0,l1); if (l5 === undefined) break b1422;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1422;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b1422;
if ((l7 === false)) break b1422;
break b1421;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1423: {
if (l3 === undefined) break b1423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1424: {
return l2;
}
}
function f244(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1425: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1425;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1425;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1425;
if ((l7 === false)) break b1425;
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
function f245(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1428: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1428;
if ((l4 === false)) break b1428;
l5 = f240(l0,l1); if (l5 === undefined) break b1428;
if ((l5 === false)) break b1428;
b1429: {
l6 = f245(l0,l1); if (l6 === undefined) break b1429;
if ((l6 === false)) break b1429;
break b1428;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1428;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1428;
if (!(l8 === false)) break b1428;
l9 = f231(l0,l1); if (l9 === undefined) break b1428;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1428;
l11 = l10;
l12 = new O49("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1430: {
if (l3 === undefined) break b1430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1431: {
return l2;
}
}
function f246(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1432: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1432;
if ((l4 === false)) break b1432;
l5 = f240(l0,l1); if (l5 === undefined) break b1432;
if ((l5 === false)) break b1432;
b1433: {
l6 = f244(l0,l1); if (l6 === undefined) break b1433;
if ((l6 === false)) break b1433;
break b1432;}
b1434: {
l7 = f239(l0,l1); if (l7 === undefined) break b1434;
if ((l7 === false)) break b1434;
break b1432;}
b1435: {
l8 = f246(l0,l1); if (l8 === undefined) break b1435;
if ((l8 === false)) break b1435;
break b1432;}
l9 = f231(l0,l1); if (l9 === undefined) break b1432;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1432;
l11 = l10;
l12 = new O49("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1436: {
if (l3 === undefined) break b1436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1437: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1437;
if ((l4 === false)) break b1437;
b1438: {
l5 = f234(l0,l1); if (l5 === undefined) break b1438;
if ((l5 === false)) break b1438;
break b1437;}
b1439: {
l6 = f237(l0,l1); if (l6 === undefined) break b1439;
if ((l6 === false)) break b1439;
break b1437;}
l7 = f231(l0,l1); if (l7 === undefined) break b1437;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1437;
l9 = l8;
l10 = new O49("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1440: {
if (l3 === undefined) break b1440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1441: {
return l2;
}
}
function f247(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1442: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1442;
if ((l4 === false)) break b1442;
l5 = f234(l0,l1); if (l5 === undefined) break b1442;
if ((l5 === false)) break b1442;
l6 = f231(l0,l1); if (l6 === undefined) break b1442;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1442;
l8 = l7;
l9 = new O49("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1443: {
if (l3 === undefined) break b1443;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1444: {
return l2;
}
}
function f248(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1445: {
l3 = undefined;
l4 = [];
b1446: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1447 = keysOf(l6), v1447 = valuesOf(l6);
for (let n1447 = 0; n1447 < v1447.length; n1447++) {
l7 = k1447 === null ? n1447 : k1447[n1447];
l8 = v1447[n1447];
b1448: {
l9 = l7;
l10 = l8;
b1449: {
b1450: {
b1451: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1451;
break b1450;
}
b1452: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1452;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1452;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1452;
l15 = D(l14, l10); if (l15 === undefined) break b1452;
l11 = l15;
break b1450;
}
break b1448;
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
b1453: {
if (l3 === undefined) break b1453;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1454: {
return l2;
}
}
function f249(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1455: {
l3 = undefined;
l4 = [];
b1456: {
l5 = f249(l0,l1); if (l5 === undefined) break b1456;
{
const k1457 = keysOf(l5), v1457 = valuesOf(l5);
for (let n1457 = 0; n1457 < v1457.length; n1457++) {
l6 = k1457 === null ? n1457 : k1457[n1457];
l7 = v1457[n1457];
b1458: {
l8 = l6;
l9 = l7;
b1459: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1459;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1459;
if ((l11 === false)) break b1459;
break b1458;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1460: {
l14 = f249(l0,l1); if (l14 === undefined) break b1460;
{
const k1461 = keysOf(l14), v1461 = valuesOf(l14);
for (let n1461 = 0; n1461 < v1461.length; n1461++) {
l15 = k1461 === null ? n1461 : k1461[n1461];
l16 = v1461[n1461];
b1462: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1462;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1462;
if ((l20 === false)) break b1462;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1455;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1463: {
if (l3 === undefined) break b1463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1464: {
return l2;
}
}
function f250(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l5,l2,l6,l7,l8;
b1465: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1465;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1465;
if (!(l5 === false)) break b1465;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1466: {
if (l3 === undefined) break b1466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1467: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1467;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1467;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1467;
if ((l6 === false)) break b1467;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1467;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1467;
if (!(l8 === true)) break b1467;
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
function f251(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l2,l3,l4,l5,l6;
b1470: {
l2 = new RegoSet();
}
b1471: {
l3 = undefined;
l2.add("serious");
}
b1472: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1472;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1472;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1472;
if ((l6 === false)) break b1472;
l2.add("improvable");
}
b1473: {
return l2;
}
}
function f252(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1474: {
l2 = new Bare();
}
b1475: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1475;
{
const k1476 = keysOf(l4), v1476 = valuesOf(l4);
for (let n1476 = 0; n1476 < v1476.length; n1476++) {
l5 = k1476 === null ? n1476 : k1476[n1476];
l6 = v1476[n1476];
b1477: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1478: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1479: {
l2 = new RegoSet();
}
b1480: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1480;
if ((l4 === false)) break b1480;
b1481: {
l5 = f241(l0,l1); if (l5 === undefined) break b1481;
if ((l5 === false)) break b1481;
break b1480;}
b1482: {
l6 = f231(l0,l1); if (l6 === undefined) break b1482;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1482;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1482;
if ((l8 === false)) break b1482;
break b1480;}
b1483: {
l9 = f239(l0,l1); if (l9 === undefined) break b1483;
if ((l9 === false)) break b1483;
break b1480;}
b1484: {
l10 = f251(l0,l1); if (l10 === undefined) break b1484;
if ((l10 === false)) break b1484;
break b1480;}
l11 = f252(l0,l1); if (l11 === undefined) break b1480;
{
const k1485 = keysOf(l11), v1485 = valuesOf(l11);
for (let n1485 = 0; n1485 < v1485.length; n1485++) {
l12 = k1485 === null ? n1485 : k1485[n1485];
l13 = v1485[n1485];
b1486: {
l14 = l12;
l15 = l13;
b1487: {
l16 = f253(l0,l1); if (l16 === undefined) break b1487;
l17 = D(l16, l15); if (l17 === undefined) break b1487;
if ((l17 === false)) break b1487;
break b1486;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1488: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1488;
if ((l4 === false)) break b1488;
l5 = f240(l0,l1); if (l5 === undefined) break b1488;
if ((l5 === false)) break b1488;
b1489: {
l6 = f245(l0,l1); if (l6 === undefined) break b1489;
if ((l6 === false)) break b1489;
break b1488;}
l7 = f231(l0,l1); if (l7 === undefined) break b1488;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1488;
if ((l8 === false)) break b1488;
b1490: {
l9 = f253(l0,l1); if (l9 === undefined) break b1490;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1490;
if ((l10 === false)) break b1490;
break b1488;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1491: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1491;
if ((l4 === false)) break b1491;
b1492: {
l5 = f233(l0,l1); if (l5 === undefined) break b1492;
if ((l5 === false)) break b1492;
break b1491;}
b1493: {
l6 = f239(l0,l1); if (l6 === undefined) break b1493;
if ((l6 === false)) break b1493;
break b1491;}
b1494: {
l7 = f253(l0,l1); if (l7 === undefined) break b1494;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1494;
if ((l8 === false)) break b1494;
break b1491;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1495: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1496: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1496;
if ((l4 === false)) break b1496;
b1497: {
l5 = f233(l0,l1); if (l5 === undefined) break b1497;
if ((l5 === false)) break b1497;
break b1496;}
l6 = f240(l0,l1); if (l6 === undefined) break b1496;
if ((l6 === false)) break b1496;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1496;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1496;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1496;
if ((l10 === false)) break b1496;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1496;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1496;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1496;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1496;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1496;
if ((l17 === false)) break b1496;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1498: {
if (l3 === undefined) break b1498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1499: {
return l2;
}
}
function f255(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function f256(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1500: {
b1501: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f241(l0,l1); if (l8 === undefined) break b1501;
if ((l8 === false)) break b1501;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1502: {
if (l5 !== undefined) break b1502;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1502;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1502;
if ((l11 === false)) break b1502;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1503: {
if (l5 !== undefined) break b1503;
l6 = l3;
l7 = l4;
{
const k1504 = keysOf(l6), v1504 = valuesOf(l6);
for (let n1504 = 0; n1504 < v1504.length; n1504++) {
l8 = k1504 === null ? n1504 : k1504[n1504];
l9 = v1504[n1504];
b1505: {
l10 = l8;
l11 = l9;
b1506: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1506;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1506;
if ((l13 === false)) break b1506;
break b1505;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1507: {
if (l5 !== undefined) break b1507;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1507;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1507;
if ((l11 === false)) break b1507;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1508: {
if (l5 !== undefined) break b1508;
l6 = l3;
l7 = l4;
l8 = f255(l0,l1); if (l8 === undefined) break b1508;
if ((l8 === false)) break b1508;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1509: {
if (l5 !== undefined) break b1509;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1510: {
if (l5 === undefined) break b1510;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1511: {
return l2;
}
}
function f257(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1512: {
b1513: {
l4 = undefined;
l5 = l3;
l6 = f234(l0,l1); if (l6 === undefined) break b1513;
if ((l6 === false)) break b1513;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1513;
if ((l8 === false)) break b1513;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1514: {
if (l4 !== undefined) break b1514;
l5 = l3;
l6 = f231(l0,l1); if (l6 === undefined) break b1514;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1514;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1514;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1514;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1515: {
if (l4 === undefined) break b1515;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1516: {
return l2;
}
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1517: {
b1518: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1518;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1518;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1518;
l9 = new Bare();
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1519: {
if (l3 !== undefined) break b1519;
l4 = f250(l0,l1); if (l4 === undefined) break b1519;
l5 = 0;
l6 = D(l4, l5); if (l6 === undefined) break b1519;
l7 = H(l6) ? l6.rule : undefined; if (l7 === undefined && (l7 = S(l6, "rule")) === undefined) break b1519;
l8 = l7;
l9 = new RegoSet();
l9.add("by");
l9.add("documents");
l10 = b_object_filter(l8,l9); if (l10 === undefined) break b1519;
l11 = l10;
l12 = f250(l0,l1); if (l12 === undefined) break b1519;
l13 = 0;
l14 = D(l12, l13); if (l14 === undefined) break b1519;
l15 = H(l14) ? l14.act : undefined; if (l15 === undefined && (l15 = S(l14, "act")) === undefined) break b1519;
l16 = l15;
l17 = new O50(l16);
l18 = b_object_union(l17,l11); if (l18 === undefined) break b1519;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
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
function f258(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1522: {
b1523: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1523;
if ((l4 === false)) break b1523;
l5 = f240(l0,l1); if (l5 === undefined) break b1523;
if ((l5 === false)) break b1523;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1523;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1523;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1523;
if ((l9 === false)) break b1523;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1523;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1523;
l12 = l11;
l13 = new O51(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1524: {
if (l3 !== undefined) break b1524;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1525: {
if (l3 === undefined) break b1525;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
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
let l3,l4,l2;
b1527: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1527;
if ((l4 === false)) break b1527;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1528: {
if (l3 === undefined) break b1528;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1529: {
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
function f261(l0,l1,l3) {
let l4,l5,l6,l2;
b1530: {
b1531: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1531;
if ((l6 === false)) break b1531;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1532: {
if (l4 !== undefined) break b1532;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1533: {
if (l4 === undefined) break b1533;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1534: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l2;
b1535: {
l3 = undefined;
l4 = new O52("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1536: {
if (l3 === undefined) break b1536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1537: {
return l2;
}
}
function f262(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b1538: {
l2 = new RegoSet();
}
b1539: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1539;
if ((l4 === false)) break b1539;
l5 = f231(l0,l1); if (l5 === undefined) break b1539;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1539;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1539;
l9 = l8;
l2.add(l9);
}
b1540: {
l3 = undefined;
l4 = f255(l0,l1); if (l4 === undefined) break b1540;
if ((l4 === false)) break b1540;
l5 = f231(l0,l1); if (l5 === undefined) break b1540;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1540;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1540;
l9 = l8;
l2.add(l9);
}
b1541: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1541;
{
const k1542 = keysOf(l4), v1542 = valuesOf(l4);
for (let n1542 = 0; n1542 < v1542.length; n1542++) {
l5 = k1542 === null ? n1542 : k1542[n1542];
l6 = v1542[n1542];
b1543: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.act : undefined; if (l9 === undefined && (l9 = S(l8, "act")) === undefined) break b1543;
l10 = l9;
b1544: {
b1545: {
b1546: {
b1547: {
l11 = dynamic[["g0","hdp","breach_escalation","told_as_overdue",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1547;
break b1546;
}
b1548: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1548;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1548;
l14 = H(l13) ? l13.told_as_overdue : undefined; if (l14 === undefined && (l14 = S(l13, "told_as_overdue")) === undefined) break b1548;
l15 = D(l14, l10); if (l15 === undefined) break b1548;
l11 = l15;
break b1546;
}
break b1544;
}
if ((l11 === false)) break b1545;
}
break b1543;}
l16 = H(l8) ? l8.rule : undefined; if (l16 === undefined && (l16 = S(l8, "rule")) === undefined) break b1543;
l17 = l16;
l18 = f261(l0,l1,l17); if (l18 === undefined) break b1543;
l19 = l18;
l20 = H(l8) ? l8.act : undefined; if (l20 === undefined && (l20 = S(l8, "act")) === undefined) break b1543;
l21 = l20;
l22 = f262(l0,l1); if (l22 === undefined) break b1543;
l23 = D(l22, l21); if (l23 === undefined) break b1543;
l24 = l23;
l25 = [l24,l19];
l26 = b_concat("_",l25); if (l26 === undefined) break b1543;
l27 = l26;
l28 = H(l8) ? l8.rule : undefined; if (l28 === undefined && (l28 = S(l8, "rule")) === undefined) break b1543;
l29 = l28;
l30 = f27(l0,l1,l27,l29); if (l30 === undefined) break b1543;
l31 = l30;
l2.add(l31);
}
}
}
}
b1549: {
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
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1550: {
b1551: {
l3 = undefined;
b1552: {
l4 = f231(l0,l1); if (l4 === undefined) break b1552;
if ((l4 === false)) break b1552;
break b1551;}
l5 = f232(l0,l1); if (l5 === undefined) break b1551;
l6 = l5;
l7 = [];
b1553: {
l8 = f230(l0,l1); if (l8 === undefined) break b1553;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1551;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1554: {
if (l3 !== undefined) break b1554;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1554;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1554;
if (!(l5 === false)) break b1554;
l6 = f232(l0,l1); if (l6 === undefined) break b1554;
l7 = l6;
l8 = f230(l0,l1); if (l8 === undefined) break b1554;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1554;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1555: {
if (l3 !== undefined) break b1555;
l4 = f250(l0,l1); if (l4 === undefined) break b1555;
l5 = l4;
l6 = f254(l0,l1); if (l6 === undefined) break b1555;
l7 = l6;
l8 = f256(l0,l1,l5,l7); if (l8 === undefined) break b1555;
l9 = l8;
l10 = l9;
l11 = f257(l0,l1,l10); if (l11 === undefined) break b1555;
l12 = l11;
l13 = new RegoSet();
b1556: {
l14 = f231(l0,l1); if (l14 === undefined) break b1556;
{
const k1557 = keysOf(l14), v1557 = valuesOf(l14);
for (let n1557 = 0; n1557 < v1557.length; n1557++) {
l15 = k1557 === null ? n1557 : k1557[n1557];
l16 = v1557[n1557];
b1558: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1558;
l20 = l19;
{
const k1559 = keysOf(l20), v1559 = valuesOf(l20);
for (let n1559 = 0; n1559 < v1559.length; n1559++) {
l21 = k1559 === null ? n1559 : k1559[n1559];
l22 = v1559[n1559];
b1560: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1555;
l27 = l26;
l28 = f258(l0,l1); if (l28 === undefined) break b1555;
l29 = l28;
l30 = f259(l0,l1); if (l30 === undefined) break b1555;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1555;
l33 = l32;
l34 = f232(l0,l1); if (l34 === undefined) break b1555;
l35 = l34;
l36 = f230(l0,l1); if (l36 === undefined) break b1555;
l37 = l36;
l38 = f254(l0,l1); if (l38 === undefined) break b1555;
l39 = l38;
l40 = [];
b1561: {
l41 = f250(l0,l1); if (l41 === undefined) break b1561;
{
const k1562 = keysOf(l41), v1562 = valuesOf(l41);
for (let n1562 = 0; n1562 < v1562.length; n1562++) {
l42 = k1562 === null ? n1562 : k1562[n1562];
l43 = v1562[n1562];
b1563: {
l44 = l42;
l45 = l43;
b1564: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1564;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1564;
if ((l47 === false)) break b1564;
break b1563;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1563;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1563;
l51 = l50;
l52 = f69(l0,l1,l49,l51); if (l52 === undefined) break b1563;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f263(l0,l1); if (l55 === undefined) break b1555;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1555;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1565: {
if (l3 === undefined) break b1565;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1566: {
return l2;
}
}
function f264(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1567: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1567;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1567;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1568: {
if (l3 === undefined) break b1568;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1569: {
return l2;
}
}
function f265(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f266(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1570: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1570;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1570;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1570;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1570;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1570;
l12 = D(l11, l8); if (l12 === undefined) break b1570;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1570;
if ((l13 === false)) break b1570;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1570;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1570;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1570;
if ((l17 === false)) break b1570;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1570;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1570;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1570;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1570;
if ((l23 === false)) break b1570;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1571: {
if (l4 === undefined) break b1571;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1572: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1573: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1573;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1573;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1573;
if ((l7 === false)) break b1573;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1574: {
if (l3 === undefined) break b1574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1575: {
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
let l3,l4,l5,l6,l7,l2;
b1576: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1576;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1576;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1576;
if ((l7 === false)) break b1576;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1577: {
if (l3 === undefined) break b1577;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1578: {
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
function f269(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1579: {
b1580: {
l4 = undefined;
l5 = l3;
l6 = f266(l0,l1,l5); if (l6 === undefined) break b1580;
if ((l6 === false)) break b1580;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1580;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1580;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1581: {
if (l4 !== undefined) break b1581;
l5 = l3;
l6 = f267(l0,l1); if (l6 === undefined) break b1581;
if ((l6 === false)) break b1581;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1581;
if (!(l7 === "available")) break b1581;
b1582: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1582;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1582;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1582;
if ((l10 === false)) break b1582;
break b1581;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1581;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1581;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1583: {
if (l4 !== undefined) break b1583;
l5 = l3;
l6 = f267(l0,l1); if (l6 === undefined) break b1583;
if ((l6 === false)) break b1583;
l7 = f268(l0,l1); if (l7 === undefined) break b1583;
if ((l7 === false)) break b1583;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1583;
l9 = H(l8) ? l8.use_ended_on : undefined; if (l9 === undefined && (l9 = S(l8, "use_ended_on")) === undefined) break b1583;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1583;
l12 = H(l11) ? l11.no_need_confirmed_on : undefined; if (l12 === undefined && (l12 = S(l11, "no_need_confirmed_on")) === undefined) break b1583;
l13 = l12;
l14 = [l10,l13];
l15 = b_max(l14); if (l15 === undefined) break b1583;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b1584: {
if (l4 === undefined) break b1584;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1585: {
return l2;
}
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1586: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1586;
l5 = l4;
l6 = f269(l0,l1,l5); if (l6 === undefined) break b1586;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1587: {
if (l3 === undefined) break b1587;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1588: {
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
function f271(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1589: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1589;
if (!(l6 === "available")) break b1589;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1590: {
if (l4 === undefined) break b1590;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1591: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1591;
if (!(l6 === "unavailable")) break b1591;
l7 = f34(l0,l1); if (l7 === undefined) break b1591;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1591;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1592: {
if (l4 === undefined) break b1592;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1593: {
return l2;
}
}
function f272(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1594: {
l4 = undefined;
l5 = l3;
l6 = f271(l0,l1,l5); if (l6 === undefined) break b1594;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1594;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1594;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1594;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1594;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1594;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1594;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1594;
if ((l17 === false)) break b1594;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1594;
if ((l18 === false)) break b1594;
b1595: {
l19 = f268(l0,l1); if (l19 === undefined) break b1595;
if ((l19 === false)) break b1595;
break b1594;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1594;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1594;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1594;
if ((l23 === false)) break b1594;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1596: {
if (l4 === undefined) break b1596;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1597: {
return l2;
}
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1598: {
b1599: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1599;
if ((l4 === false)) break b1599;
l5 = f6(l0,l1); if (l5 === undefined) break b1599;
l6 = l5;
l7 = f270(l0,l1); if (l7 === undefined) break b1599;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1599;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1600: {
if (l3 !== undefined) break b1600;
l4 = f265(l0,l1); if (l4 === undefined) break b1600;
l5 = l4;
l6 = f272(l0,l1,l5); if (l6 === undefined) break b1600;
if ((l6 === false)) break b1600;
l7 = f6(l0,l1); if (l7 === undefined) break b1600;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1600;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1600;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1600;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1601: {
if (l3 !== undefined) break b1601;
l4 = f6(l0,l1); if (l4 === undefined) break b1601;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
function f273(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1604: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1604;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1604;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1605: {
if (l3 === undefined) break b1605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1606: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1607: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1607;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1607;
l6 = l5;
l7 = f274(l0,l1); if (l7 === undefined) break b1607;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1607;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1607;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1607;
l11 = D(l10, l6); if (l11 === undefined) break b1607;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1608: {
if (l3 === undefined) break b1608;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1609: {
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
function f276(l0,l1) {
let l3,l2;
b1610: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1611: {
if (l3 === undefined) break b1611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1612: {
return l2;
}
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1613: {
l3 = undefined;
l4 = f274(l0,l1); if (l4 === undefined) break b1613;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1613;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1613;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1613;
if ((l7 === false)) break b1613;
b1614: {
l8 = f268(l0,l1); if (l8 === undefined) break b1614;
if ((l8 === false)) break b1614;
break b1613;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1615: {
if (l3 === undefined) break b1615;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1616: {
return l2;
}
}
function f277(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1617: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1617;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1617;
if ((l5 === false)) break b1617;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1617;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1617;
if (!(l7 === false)) break b1617;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1618: {
if (l3 === undefined) break b1618;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1619: {
return l2;
}
}
function f278(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function f279(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1620: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1620;
l7 = D(l6, l5); if (l7 === undefined) break b1620;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1620;
if ((l9 === false)) break b1620;
b1621: {
b1622: {
b1623: {
b1624: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1624;
break b1623;
}
b1625: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1625;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1625;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1625;
l14 = D(l13, l5); if (l14 === undefined) break b1625;
l10 = l14;
break b1623;
}
break b1621;
}
if ((l10 === false)) break b1622;
}
break b1620;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1626: {
if (l4 === undefined) break b1626;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1627: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1627;
l7 = D(l6, l5); if (l7 === undefined) break b1627;
if (!(l7 === true)) break b1627;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1628: {
if (l4 === undefined) break b1628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1629: {
return l2;
}
}
function f280(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1630: {
b1631: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1632: {
b1633: {
if (!Array.isArray(l6)) break b1633;
break b1632;
}
b1634: {
if (!O(l6)) break b1634;
break b1632;
}
b1635: {
if (!(l6 instanceof RegoSet)) break b1635;
break b1632;
}
break b1631;
}
{
const k1636 = keysOf(l6), v1636 = valuesOf(l6);
for (let n1636 = 0; n1636 < v1636.length; n1636++) {
l9 = k1636 === null ? n1636 : k1636[n1636];
l10 = v1636[n1636];
b1637: {
l11 = l9;
l8 = undefined;
b1638: {
l12 = l10;
l13 = f279(l0,l1,l12); if (l13 === undefined) break b1638;
if ((l13 === false)) break b1638;
l8 = true;
}
if (l8 !== undefined) break b1637;
l7 = true;
}
}
}
if (l7 !== undefined) break b1631;
l14 = [];
b1639: {
{
const k1640 = keysOf(l5), v1640 = valuesOf(l5);
for (let n1640 = 0; n1640 < v1640.length; n1640++) {
l15 = k1640 === null ? n1640 : k1640[n1640];
l16 = v1640[n1640];
b1641: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1641;
l20 = D(l19, l18); if (l20 === undefined) break b1641;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1641;
if ((l22 === false)) break b1641;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1631;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1642: {
if (l4 !== undefined) break b1642;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1643: {
if (l4 === undefined) break b1643;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1644: {
return l2;
}
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1645: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1645;
l5 = l4;
l6 = f275(l0,l1); if (l6 === undefined) break b1645;
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1648: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1648;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1648;
l6 = l5;
l7 = f280(l0,l1,l6); if (l7 === undefined) break b1648;
l8 = l7;
l9 = f281(l0,l1); if (l9 === undefined) break b1648;
l10 = l9;
l11 = f275(l0,l1); if (l11 === undefined) break b1648;
l12 = l11;
l13 = new O53("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
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
let l3,l4,l2;
b1651: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1651;
if ((l4 === false)) break b1651;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1652: {
if (l3 === undefined) break b1652;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1653: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1653;
if ((l4 === false)) break b1653;
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
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1656: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1656;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1656;
l6 = l5;
l7 = f274(l0,l1); if (l7 === undefined) break b1656;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1656;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1656;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1656;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1656;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1656;
if ((l13 === false)) break b1656;
l14 = f274(l0,l1); if (l14 === undefined) break b1656;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1656;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1656;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1656;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1657: {
if (l3 === undefined) break b1657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1658: {
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
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1659: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1659;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1659;
l6 = l5;
l7 = f280(l0,l1,l6); if (l7 === undefined) break b1659;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1660: {
if (l3 === undefined) break b1660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1661: {
return l2;
}
}
function f285(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1662: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1662;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1662;
if ((l6 === false)) break b1662;
l7 = f285(l0,l1); if (l7 === undefined) break b1662;
l8 = l7;
l9 = f284(l0,l1); if (l9 === undefined) break b1662;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1662;
l11 = l10;
l12 = f46(l0,l1,l8,l11); if (l12 === undefined) break b1662;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1663: {
if (l3 === undefined) break b1663;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1664: {
return l2;
}
}
function f286(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1665: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1665;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1665;
l6 = l5;
l7 = f280(l0,l1,l6); if (l7 === undefined) break b1665;
l8 = l7;
l9 = f286(l0,l1); if (l9 === undefined) break b1665;
l10 = l9;
l11 = f284(l0,l1); if (l11 === undefined) break b1665;
l12 = l11;
l13 = new O53("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
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
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l2,l3,l4,l5,l6;
b1668: {
l2 = new RegoSet();
}
b1669: {
l3 = undefined;
b1670: {
l4 = f277(l0,l1); if (l4 === undefined) break b1670;
if ((l4 === false)) break b1670;
break b1669;}
l5 = f282(l0,l1); if (l5 === undefined) break b1669;
l6 = l5;
l2.add(l6);
}
b1671: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1671;
if ((l4 === false)) break b1671;
l5 = f287(l0,l1); if (l5 === undefined) break b1671;
l6 = l5;
l2.add(l6);
}
b1672: {
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
let l3,l4,l5,l6,l7,l2;
b1673: {
l3 = undefined;
b1674: {
l4 = f277(l0,l1); if (l4 === undefined) break b1674;
if ((l4 === false)) break b1674;
break b1673;}
l5 = f282(l0,l1); if (l5 === undefined) break b1673;
l6 = l5;
l7 = f175(l0,l1,l6); if (l7 === undefined) break b1673;
if ((l7 === false)) break b1673;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1675: {
if (l3 === undefined) break b1675;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1676: {
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
function g290(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1677: {
l2 = new Bare();
}
b1678: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1679 = keysOf(l5), v1679 = valuesOf(l5);
for (let n1679 = 0; n1679 < v1679.length; n1679++) {
l6 = k1679 === null ? n1679 : k1679[n1679];
l7 = v1679[n1679];
b1680: {
l8 = l6;
l9 = l7;
l10 = f279(l0,l1,l9); if (l10 === undefined) break b1680;
if ((l10 === false)) break b1680;
insertOnce(l2, l9, true);
}
}
}
}
b1681: {
return l2;
}
}
function f290(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1682: {
b1683: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1683;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1683;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1683;
if ((l7 === false)) break b1683;
l8 = new RegoSet();
b1684: {
l9 = f275(l0,l1); if (l9 === undefined) break b1684;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1684;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1684;
{
const k1685 = keysOf(l11), v1685 = valuesOf(l11);
for (let n1685 = 0; n1685 < v1685.length; n1685++) {
l12 = k1685 === null ? n1685 : k1685[n1685];
l13 = v1685[n1685];
b1686: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1687: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1687;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1687;
{
const k1688 = keysOf(l19), v1688 = valuesOf(l19);
for (let n1688 = 0; n1688 < v1688.length; n1688++) {
l20 = k1688 === null ? n1688 : k1688[n1688];
l21 = v1688[n1688];
b1689: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1683;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1690: {
if (l3 !== undefined) break b1690;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1691: {
if (l3 === undefined) break b1691;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1692: {
return l2;
}
}
function f291(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1693: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1693;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1693;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1693;
if ((l7 === false)) break b1693;
l8 = f291(l0,l1); if (l8 === undefined) break b1693;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1693;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1693;
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
function f292(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function f293(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13;
b1696: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1696;
if (!(l6 === "destruction")) break b1696;
l7 = f289(l0,l1); if (l7 === undefined) break b1696;
if ((l7 === false)) break b1696;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1696;
l9 = l8;
b1697: {
l10 = f290(l0,l1); if (l10 === undefined) break b1697;
l11 = D(l10, l9); if (l11 === undefined) break b1697;
if ((l11 === false)) break b1697;
break b1696;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1698: {
if (l4 === undefined) break b1698;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1699: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1699;
if (!(l6 === "notice")) break b1699;
l7 = f283(l0,l1); if (l7 === undefined) break b1699;
if ((l7 === false)) break b1699;
l8 = f287(l0,l1); if (l8 === undefined) break b1699;
l9 = l8;
l10 = f175(l0,l1,l9); if (l10 === undefined) break b1699;
if ((l10 === false)) break b1699;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1700: {
if (l4 === undefined) break b1700;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1701: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1701;
if (!(l6 === "record")) break b1701;
l7 = f289(l0,l1); if (l7 === undefined) break b1701;
if ((l7 === false)) break b1701;
b1702: {
l8 = f292(l0,l1); if (l8 === undefined) break b1702;
if ((l8 === false)) break b1702;
break b1701;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1703: {
if (l4 === undefined) break b1703;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1704: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1704;
if (!(l6 === "record")) break b1704;
l7 = f279(l0,l1,"destroyed_on"); if (l7 === undefined) break b1704;
if ((l7 === false)) break b1704;
l8 = f291(l0,l1); if (l8 === undefined) break b1704;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1704;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1704;
if ((l13 === false)) break b1704;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1705: {
if (l4 === undefined) break b1705;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1706: {
return l2;
}
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1707: {
l3 = undefined;
l4 = [];
b1708: {
l5 = f275(l0,l1); if (l5 === undefined) break b1708;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1708;
{
const k1709 = keysOf(l6), v1709 = valuesOf(l6);
for (let n1709 = 0; n1709 < v1709.length; n1709++) {
l7 = k1709 === null ? n1709 : k1709[n1709];
l8 = v1709[n1709];
b1710: {
l9 = l7;
l10 = l8;
l11 = f293(l0,l1,l10); if (l11 === undefined) break b1710;
if ((l11 === false)) break b1710;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1710;
l13 = l12;
l14 = f69(l0,l1,l13,l10); if (l14 === undefined) break b1710;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1711: {
if (l3 === undefined) break b1711;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1712: {
return l2;
}
}
function f294(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1713: {
l2 = new Bare();
}
b1714: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1715 = keysOf(l5), v1715 = valuesOf(l5);
for (let n1715 = 0; n1715 < v1715.length; n1715++) {
l6 = k1715 === null ? n1715 : k1715[n1715];
l7 = v1715[n1715];
b1716: {
l8 = l6;
l9 = l7;
l10 = f279(l0,l1,l9); if (l10 === undefined) break b1716;
if ((l10 === false)) break b1716;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1716;
l12 = D(l11, l9); if (l12 === undefined) break b1716;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1716;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1716;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1716;
if ((l17 === false)) break b1716;
insertOnce(l2, l9, true);
}
}
}
}
b1717: {
return l2;
}
}
function f295(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function f296(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1718: {
l4 = undefined;
l5 = l3;
l6 = f279(l0,l1,"destroyed_on"); if (l6 === undefined) break b1718;
if ((l6 === false)) break b1718;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1719 = keysOf(l8), v1719 = valuesOf(l8);
for (let n1719 = 0; n1719 < v1719.length; n1719++) {
l9 = k1719 === null ? n1719 : k1719[n1719];
l10 = v1719[n1719];
b1720: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1720;
b1721: {
l13 = f295(l0,l1); if (l13 === undefined) break b1721;
l14 = D(l13, l12); if (l14 === undefined) break b1721;
if ((l14 === false)) break b1721;
break b1720;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1722: {
if (l4 === undefined) break b1722;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1723: {
return l2;
}
}
function g297(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1724: {
l2 = new RegoSet();
}
b1725: {
l3 = undefined;
l4 = f296(l0,l1,"head_approved_on"); if (l4 === undefined) break b1725;
if ((l4 === false)) break b1725;
l5 = f275(l0,l1); if (l5 === undefined) break b1725;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1725;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1725;
l9 = l8;
l2.add(l9);
}
b1726: {
l3 = undefined;
l4 = f296(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1726;
if ((l4 === false)) break b1726;
l5 = f275(l0,l1); if (l5 === undefined) break b1726;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1726;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1726;
l9 = l8;
l2.add(l9);
}
b1727: {
l3 = undefined;
l4 = f291(l0,l1); if (l4 === undefined) break b1727;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1727;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1727;
if ((l9 === false)) break b1727;
l10 = f275(l0,l1); if (l10 === undefined) break b1727;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1727;
{
const k1728 = keysOf(l11), v1728 = valuesOf(l11);
for (let n1728 = 0; n1728 < v1728.length; n1728++) {
l12 = k1728 === null ? n1728 : k1728[n1728];
l13 = v1728[n1728];
b1729: {
l14 = l12;
l15 = l13;
l16 = f293(l0,l1,l15); if (l16 === undefined) break b1729;
if ((l16 === false)) break b1729;
l17 = f275(l0,l1); if (l17 === undefined) break b1729;
l18 = H(l17) ? l17.record : undefined; if (l18 === undefined && (l18 = S(l17, "record")) === undefined) break b1729;
l19 = l18;
l20 = f291(l0,l1); if (l20 === undefined) break b1729;
l21 = l20;
l22 = f76(l0,l1,"record_incomplete",l19,l21); if (l22 === undefined) break b1729;
l23 = l22;
l2.add(l23);
}
}
}
}
b1730: {
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
let l3,l4,l2;
b1731: {
l3 = undefined;
l4 = f296(l0,l1,"head_approved_on"); if (l4 === undefined) break b1731;
if ((l4 === false)) break b1731;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1732: {
if (l3 === undefined) break b1732;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1733: {
l3 = undefined;
l4 = f296(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1733;
if ((l4 === false)) break b1733;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1734: {
if (l3 === undefined) break b1734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1735: {
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
function g299(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1736: {
l2 = new RegoSet();
}
b1737: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1737;
if ((l4 === false)) break b1737;
l5 = f298(l0,l1); if (l5 === undefined) break b1737;
if ((l5 === false)) break b1737;
l6 = f284(l0,l1); if (l6 === undefined) break b1737;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1737;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1737;
l10 = l9;
{
const k1738 = keysOf(l10), v1738 = valuesOf(l10);
for (let n1738 = 0; n1738 < v1738.length; n1738++) {
l11 = k1738 === null ? n1738 : k1738[n1738];
l12 = v1738[n1738];
b1739: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1740: {
l3 = undefined;
b1741: {
l4 = f277(l0,l1); if (l4 === undefined) break b1741;
if ((l4 === false)) break b1741;
break b1740;}
l5 = f265(l0,l1); if (l5 === undefined) break b1740;
l6 = l5;
l7 = f266(l0,l1,l6); if (l7 === undefined) break b1740;
if ((l7 === false)) break b1740;
l8 = f275(l0,l1); if (l8 === undefined) break b1740;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1740;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1740;
l12 = l11;
{
const k1742 = keysOf(l12), v1742 = valuesOf(l12);
for (let n1742 = 0; n1742 < v1742.length; n1742++) {
l13 = k1742 === null ? n1742 : k1742[n1742];
l14 = v1742[n1742];
b1743: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1744: {
return l2;
}
}
function f299(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function f300(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1745: {
b1746: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f62(l0,l1,"working"); if (l14 === undefined) break b1746;
if ((l14 === false)) break b1746;
{
const k1747 = keysOf(l11), v1747 = valuesOf(l11);
for (let n1747 = 0; n1747 < v1747.length; n1747++) {
l15 = k1747 === null ? n1747 : k1747[n1747];
l16 = v1747[n1747];
b1748: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1748;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1748;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1748;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1748;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1748;
l32 = l31;
l33 = [];
b1749: {
{
const k1750 = keysOf(l9), v1750 = valuesOf(l9);
for (let n1750 = 0; n1750 < v1750.length; n1750++) {
l34 = k1750 === null ? n1750 : k1750[n1750];
l35 = v1750[n1750];
b1751: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1751;
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
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1748;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1752: {
if (l8 !== undefined) break b1752;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1753: {
if (l8 === undefined) break b1753;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1754: {
return l2;
}
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1755: {
b1756: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1756;
if ((l4 === false)) break b1756;
l5 = f270(l0,l1); if (l5 === undefined) break b1756;
l6 = l5;
l7 = f275(l0,l1); if (l7 === undefined) break b1756;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1756;
l9 = l8;
l10 = f275(l0,l1); if (l10 === undefined) break b1756;
l11 = l10;
l12 = new Bare();
b1757: {
l13 = f281(l0,l1); if (l13 === undefined) break b1757;
l12["destroy_by"] = l13;
}
b1758: {
l14 = f286(l0,l1); if (l14 === undefined) break b1758;
l12["notify_by"] = l14;
}
b1759: {
b1760: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1760;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1760;
l18 = D(l17, "values"); if (l18 === undefined) break b1760;
l15 = merge(l18, l12);
break b1759;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f300(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1756;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1761: {
if (l3 !== undefined) break b1761;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1762: {
if (l3 === undefined) break b1762;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1763: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1764: {
b1765: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1765;
if ((l4 === false)) break b1765;
l5 = f285(l0,l1); if (l5 === undefined) break b1765;
l6 = l5;
l7 = f284(l0,l1); if (l7 === undefined) break b1765;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1765;
l9 = l8;
l10 = f284(l0,l1); if (l10 === undefined) break b1765;
l11 = l10;
l12 = new Bare();
b1766: {
l13 = f281(l0,l1); if (l13 === undefined) break b1766;
l12["destroy_by"] = l13;
}
b1767: {
l14 = f286(l0,l1); if (l14 === undefined) break b1767;
l12["notify_by"] = l14;
}
b1768: {
b1769: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1769;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1769;
l18 = D(l17, "values"); if (l18 === undefined) break b1769;
l15 = merge(l18, l12);
break b1768;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f300(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1765;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1770: {
if (l3 !== undefined) break b1770;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f302(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l75,l76,l77,l74,l78,l79,l80,l81,l2;
b1773: {
b1774: {
l3 = undefined;
b1775: {
l4 = f275(l0,l1); if (l4 === undefined) break b1775;
if ((l4 === false)) break b1775;
break b1774;}
l5 = f276(l0,l1); if (l5 === undefined) break b1774;
l6 = l5;
l7 = [];
b1776: {
l8 = f274(l0,l1); if (l8 === undefined) break b1776;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1774;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1777: {
if (l3 !== undefined) break b1777;
l4 = f277(l0,l1); if (l4 === undefined) break b1777;
if ((l4 === false)) break b1777;
l5 = f288(l0,l1); if (l5 === undefined) break b1777;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1777;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1777;
l10 = f275(l0,l1); if (l10 === undefined) break b1777;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1777;
l13 = l12;
l14 = f276(l0,l1); if (l14 === undefined) break b1777;
l15 = l14;
l16 = f274(l0,l1); if (l16 === undefined) break b1777;
l17 = l16;
l18 = f294(l0,l1); if (l18 === undefined) break b1777;
l19 = l18;
l20 = f297(l0,l1); if (l20 === undefined) break b1777;
l21 = l20;
l22 = new O55(l13,l19,l21);
l23 = f25(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1777;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1778: {
if (l3 !== undefined) break b1778;
b1779: {
l4 = f277(l0,l1); if (l4 === undefined) break b1779;
if ((l4 === false)) break b1779;
break b1778;}
b1780: {
l5 = f270(l0,l1); if (l5 === undefined) break b1780;
if ((l5 === false)) break b1780;
break b1778;}
l6 = f275(l0,l1); if (l6 === undefined) break b1778;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1778;
l9 = l8;
l10 = f276(l0,l1); if (l10 === undefined) break b1778;
l11 = l10;
l12 = f274(l0,l1); if (l12 === undefined) break b1778;
l13 = l12;
l14 = f294(l0,l1); if (l14 === undefined) break b1778;
l15 = l14;
l16 = f297(l0,l1); if (l16 === undefined) break b1778;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1778;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1781: {
if (l3 !== undefined) break b1781;
l4 = new RegoSet();
b1782: {
l5 = f288(l0,l1); if (l5 === undefined) break b1782;
{
const k1783 = keysOf(l5), v1783 = valuesOf(l5);
for (let n1783 = 0; n1783 < v1783.length; n1783++) {
l6 = k1783 === null ? n1783 : k1783[n1783];
l7 = v1783[n1783];
b1784: {
l8 = l6;
l9 = l7;
l10 = f169(l0,l1,l9); if (l10 === undefined) break b1784;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f173(l0,l1,l12,l13); if (l14 === undefined) break b1781;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1785: {
l18 = f288(l0,l1); if (l18 === undefined) break b1785;
{
const k1786 = keysOf(l18), v1786 = valuesOf(l18);
for (let n1786 = 0; n1786 < v1786.length; n1786++) {
l19 = k1786 === null ? n1786 : k1786[n1786];
l20 = v1786[n1786];
b1787: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1787;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1787;
l26 = l25;
{
const k1788 = keysOf(l26), v1788 = valuesOf(l26);
for (let n1788 = 0; n1788 < v1788.length; n1788++) {
l27 = k1788 === null ? n1788 : k1788[n1788];
l28 = v1788[n1788];
b1789: {
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
l32 = f299(l0,l1); if (l32 === undefined) break b1781;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1781;
l35 = l34;
l36 = f288(l0,l1); if (l36 === undefined) break b1781;
l37 = l36;
l38 = f177(l0,l1,l37,l16); if (l38 === undefined) break b1781;
l39 = l38;
l40 = f297(l0,l1); if (l40 === undefined) break b1781;
l41 = l40;
l42 = new RegoSet();
b1790: {
l43 = f288(l0,l1); if (l43 === undefined) break b1790;
{
const k1791 = keysOf(l43), v1791 = valuesOf(l43);
for (let n1791 = 0; n1791 < v1791.length; n1791++) {
l44 = k1791 === null ? n1791 : k1791[n1791];
l45 = v1791[n1791];
b1792: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1792;
l49 = l48;
l50 = f85(l0,l1,l49); if (l50 === undefined) break b1792;
l51 = l50;
{
const k1793 = keysOf(l51), v1793 = valuesOf(l51);
for (let n1793 = 0; n1793 < v1793.length; n1793++) {
l52 = k1793 === null ? n1793 : k1793[n1793];
l53 = v1793[n1793];
b1794: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b1781;
l58 = l57;
l59 = f301(l0,l1); if (l59 === undefined) break b1781;
l60 = l59;
l61 = f302(l0,l1); if (l61 === undefined) break b1781;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b1781;
l64 = l63;
l65 = f276(l0,l1); if (l65 === undefined) break b1781;
l66 = l65;
l67 = f274(l0,l1); if (l67 === undefined) break b1781;
l68 = l67;
l69 = f294(l0,l1); if (l69 === undefined) break b1781;
l70 = l69;
l71 = new Bare();
b1795: {
l72 = f281(l0,l1); if (l72 === undefined) break b1795;
l71["destroy_by"] = l72;
}
b1796: {
l73 = f286(l0,l1); if (l73 === undefined) break b1796;
l71["notify_by"] = l73;
}
b1797: {
b1798: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b1798;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b1798;
l77 = D(l76, "values"); if (l77 === undefined) break b1798;
l74 = merge(l77, l71);
break b1797;
}
l74 = l71;
}
l78 = l74;
l79 = new O40(l35,l70,l39,l78,l58,l64);
l80 = f25(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b1781;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
}
b1799: {
if (l3 === undefined) break b1799;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1800: {
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
let l3,l4,l5,l6,l7,l2;
b1801: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1801;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1801;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1802: {
if (l3 === undefined) break b1802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1803: {
return l2;
}
}
function f304(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1804: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1804;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1804;
l6 = l5;
l7 = f304(l0,l1); if (l7 === undefined) break b1804;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1804;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1804;
l10 = D(l9, l6); if (l10 === undefined) break b1804;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1805: {
if (l3 === undefined) break b1805;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1806: {
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
function f306(l0,l1) {
let l3,l2;
b1807: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1808: {
if (l3 === undefined) break b1808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1809: {
return l2;
}
}
function g307(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1810: {
l2 = new RegoSet();
}
b1811: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1812 = keysOf(l5), v1812 = valuesOf(l5);
for (let n1812 = 0; n1812 < v1812.length; n1812++) {
l6 = k1812 === null ? n1812 : k1812[n1812];
l7 = v1812[n1812];
b1813: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1813;
l11 = D(l10, l9); if (l11 === undefined) break b1813;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1813;
if ((l13 === false)) break b1813;
l2.add(l9);
}
}
}
}
b1814: {
return l2;
}
}
function f307(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l2;
b1815: {
l3 = undefined;
l4 = new O56("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1816: {
if (l3 === undefined) break b1816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1817: {
return l2;
}
}
function f308(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1818: {
l2 = new RegoSet();
}
b1819: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1819;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1819;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1819;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1819;
l10 = f305(l0,l1); if (l10 === undefined) break b1819;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1819;
l13 = l12;
l2.add(l13);
}
b1820: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1820;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1820;
{
const k1821 = keysOf(l5), v1821 = valuesOf(l5);
for (let n1821 = 0; n1821 < v1821.length; n1821++) {
l6 = k1821 === null ? n1821 : k1821[n1821];
l7 = v1821[n1821];
b1822: {
l8 = l6;
l9 = l7;
l10 = f307(l0,l1); if (l10 === undefined) break b1822;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1822;
if ((l12 === false)) break b1822;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1822;
l14 = D(l13, l9); if (l14 === undefined) break b1822;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1822;
if ((l16 === false)) break b1822;
l17 = f308(l0,l1); if (l17 === undefined) break b1822;
l18 = D(l17, l9); if (l18 === undefined) break b1822;
l19 = l18;
l20 = f305(l0,l1); if (l20 === undefined) break b1822;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b1822;
l23 = l22;
l2.add(l23);
}
}
}
}
b1823: {
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
function g310(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1824: {
l2 = new RegoSet();
}
b1825: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1825;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1825;
{
const k1826 = keysOf(l5), v1826 = valuesOf(l5);
for (let n1826 = 0; n1826 < v1826.length; n1826++) {
l6 = k1826 === null ? n1826 : k1826[n1826];
l7 = v1826[n1826];
b1827: {
l8 = l6;
l9 = l7;
l10 = f307(l0,l1); if (l10 === undefined) break b1827;
l11 = l10;
b1828: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1828;
if ((l12 === false)) break b1828;
break b1827;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1829: {
return l2;
}
}
function f310(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function f311(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1830: {
b1831: {
l4 = undefined;
l5 = l3;
l6 = f307(l0,l1); if (l6 === undefined) break b1831;
l7 = l6;
b1832: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1832;
if ((l8 === false)) break b1832;
break b1831;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1833: {
if (l4 !== undefined) break b1833;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1833;
l7 = D(l6, l5); if (l7 === undefined) break b1833;
if (!(l7 === true)) break b1833;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1834: {
if (l4 !== undefined) break b1834;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1835: {
if (l4 === undefined) break b1835;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1836: {
return l2;
}
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1837: {
b1838: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1838;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1838;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1838;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1838;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1839: {
if (l3 !== undefined) break b1839;
l4 = [];
b1840: {
l5 = f305(l0,l1); if (l5 === undefined) break b1840;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1840;
{
const k1841 = keysOf(l6), v1841 = valuesOf(l6);
for (let n1841 = 0; n1841 < v1841.length; n1841++) {
l7 = k1841 === null ? n1841 : k1841[n1841];
l8 = v1841[n1841];
b1842: {
l9 = l7;
l10 = l8;
l11 = f311(l0,l1,l10); if (l11 === undefined) break b1842;
l12 = l11;
l13 = f308(l0,l1); if (l13 === undefined) break b1842;
l14 = D(l13, l10); if (l14 === undefined) break b1842;
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
b1843: {
if (l3 === undefined) break b1843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1844: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1845: {
b1846: {
l3 = undefined;
b1847: {
l4 = f305(l0,l1); if (l4 === undefined) break b1847;
if ((l4 === false)) break b1847;
break b1846;}
l5 = f306(l0,l1); if (l5 === undefined) break b1846;
l6 = l5;
l7 = [];
b1848: {
l8 = f304(l0,l1); if (l8 === undefined) break b1848;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1846;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1849: {
if (l3 !== undefined) break b1849;
l4 = f309(l0,l1); if (l4 === undefined) break b1849;
l5 = l4;
l6 = f310(l0,l1); if (l6 === undefined) break b1849;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b1849;
l9 = l8;
l10 = f305(l0,l1); if (l10 === undefined) break b1849;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1849;
l13 = l12;
l14 = f306(l0,l1); if (l14 === undefined) break b1849;
l15 = l14;
l16 = f304(l0,l1); if (l16 === undefined) break b1849;
l17 = l16;
l18 = [];
b1850: {
l19 = f62(l0,l1,"checks"); if (l19 === undefined) break b1850;
if ((l19 === false)) break b1850;
l20 = f312(l0,l1); if (l20 === undefined) break b1850;
{
const k1851 = keysOf(l20), v1851 = valuesOf(l20);
for (let n1851 = 0; n1851 < v1851.length; n1851++) {
l21 = k1851 === null ? n1851 : k1851[n1851];
l22 = v1851[n1851];
b1852: {
l23 = l21;
if (!Array.isArray(l22)) break b1852;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1852;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1852;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1852;
l29 = l27;
l30 = f305(l0,l1); if (l30 === undefined) break b1852;
l31 = l30;
l32 = f124(l0,l1,l28,l31,l29); if (l32 === undefined) break b1852;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f310(l0,l1); if (l35 === undefined) break b1849;
l36 = l35;
l37 = [];
b1853: {
l38 = f309(l0,l1); if (l38 === undefined) break b1853;
l39 = l38;
l40 = f310(l0,l1); if (l40 === undefined) break b1853;
l41 = l40;
l42 = f114(l0,l1,l39,l41); if (l42 === undefined) break b1853;
l43 = l42;
if (!(l43 === "permit")) break b1853;
l44 = f305(l0,l1); if (l44 === undefined) break b1853;
l45 = l44;
l46 = f71(l0,l1,l45); if (l46 === undefined) break b1853;
l47 = l46;
{
const k1854 = keysOf(l47), v1854 = valuesOf(l47);
for (let n1854 = 0; n1854 < v1854.length; n1854++) {
l48 = k1854 === null ? n1854 : k1854[n1854];
l49 = v1854[n1854];
b1855: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f309(l0,l1); if (l53 === undefined) break b1849;
l54 = l53;
l55 = new O57(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1849;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1856: {
if (l3 === undefined) break b1856;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1857: {
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
let l3,l4,l5,l6,l7,l2;
b1858: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1858;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1858;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1859: {
if (l3 === undefined) break b1859;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1860: {
return l2;
}
}
function f314(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1861: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1861;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1861;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1861;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1861;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1862: {
if (l3 === undefined) break b1862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1863: {
return l2;
}
}
function f315(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function f316(l0,l1) {
let l3,l2;
b1864: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1865: {
if (l3 === undefined) break b1865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1866: {
return l2;
}
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1867: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1867;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1867;
if ((l5 === false)) break b1867;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1867;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1867;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1867;
if ((l9 === false)) break b1867;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1868: {
if (l3 === undefined) break b1868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1869: {
return l2;
}
}
function f317(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1870: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1870;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1870;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1870;
if ((l7 === false)) break b1870;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1870;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1870;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1871: {
if (l3 === undefined) break b1871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1872: {
return l2;
}
}
function f318(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1873: {
b1874: {
l3 = undefined;
l4 = f317(l0,l1); if (l4 === undefined) break b1874;
if ((l4 === false)) break b1874;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1874;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1874;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1875: {
if (l3 !== undefined) break b1875;
l4 = f318(l0,l1); if (l4 === undefined) break b1875;
l5 = l4;
l6 = f315(l0,l1); if (l6 === undefined) break b1875;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1875;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1875;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1876: {
if (l3 === undefined) break b1876;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1877: {
return l2;
}
}
function f319(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1878: {
b1879: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1879;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1879;
if ((l5 === false)) break b1879;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1879;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1879;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1879;
if ((l9 === false)) break b1879;
l10 = f319(l0,l1); if (l10 === undefined) break b1879;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1879;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1879;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1879;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1880: {
if (l3 !== undefined) break b1880;
l4 = f319(l0,l1); if (l4 === undefined) break b1880;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
function f320(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1883: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1883;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1883;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1883;
if ((l8 === false)) break b1883;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1884: {
if (l3 === undefined) break b1884;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1885: {
return l2;
}
}
function f321(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1886: {
l2 = new RegoSet();
}
b1887: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1887;
if ((l4 === false)) break b1887;
l5 = f315(l0,l1); if (l5 === undefined) break b1887;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1887;
l8 = l7;
l2.add(l8);
}
b1888: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1888;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1888;
if ((l5 === false)) break b1888;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1888;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1888;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1888;
if ((l9 === false)) break b1888;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1888;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1888;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1888;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1888;
if ((l15 === false)) break b1888;
l16 = f315(l0,l1); if (l16 === undefined) break b1888;
l17 = l16;
l18 = f27(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1888;
l19 = l18;
l2.add(l19);
}
b1889: {
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
let l2,l3,l4,l5,l6;
b1890: {
l2 = new RegoSet();
}
b1891: {
l3 = undefined;
b1892: {
l4 = f318(l0,l1); if (l4 === undefined) break b1892;
if ((l4 === false)) break b1892;
break b1891;}
b1893: {
l5 = f321(l0,l1); if (l5 === undefined) break b1893;
if ((l5 === false)) break b1893;
break b1891;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1894: {
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
let l3,l4,l5,l2;
b1895: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1895;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1896: {
if (l3 === undefined) break b1896;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1897: {
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
let l3,l4,l5,l6,l7,l8,l2;
b1898: {
b1899: {
l3 = undefined;
b1900: {
l4 = f317(l0,l1); if (l4 === undefined) break b1900;
if ((l4 === false)) break b1900;
break b1899;}
l5 = f315(l0,l1); if (l5 === undefined) break b1899;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b1899;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1901: {
if (l3 !== undefined) break b1901;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1902: {
if (l3 === undefined) break b1902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1903: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b1904: {
b1905: {
l3 = undefined;
b1906: {
l4 = f317(l0,l1); if (l4 === undefined) break b1906;
if ((l4 === false)) break b1906;
break b1905;}
l5 = f318(l0,l1); if (l5 === undefined) break b1905;
l6 = l5;
l7 = f315(l0,l1); if (l7 === undefined) break b1905;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1905;
l9 = l8;
l10 = f315(l0,l1); if (l10 === undefined) break b1905;
l11 = l10;
l12 = new Bare();
b1907: {
l13 = f324(l0,l1); if (l13 === undefined) break b1907;
l12["use_until"] = l13;
}
b1908: {
b1909: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1909;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1909;
l17 = D(l16, "values"); if (l17 === undefined) break b1909;
l14 = merge(l17, l12);
break b1908;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f300(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1905;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1910: {
if (l3 !== undefined) break b1910;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1911: {
if (l3 === undefined) break b1911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1912: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b1913: {
b1914: {
l3 = undefined;
b1915: {
l4 = f315(l0,l1); if (l4 === undefined) break b1915;
if ((l4 === false)) break b1915;
break b1914;}
l5 = f316(l0,l1); if (l5 === undefined) break b1914;
l6 = l5;
l7 = [];
b1916: {
l8 = f314(l0,l1); if (l8 === undefined) break b1916;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1914;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1917: {
if (l3 !== undefined) break b1917;
l4 = f322(l0,l1); if (l4 === undefined) break b1917;
l5 = l4;
l6 = f323(l0,l1); if (l6 === undefined) break b1917;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b1917;
l9 = l8;
l10 = f315(l0,l1); if (l10 === undefined) break b1917;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1917;
l13 = l12;
l14 = f315(l0,l1); if (l14 === undefined) break b1917;
l15 = l14;
l16 = f322(l0,l1); if (l16 === undefined) break b1917;
l17 = l16;
l18 = f323(l0,l1); if (l18 === undefined) break b1917;
l19 = l18;
l20 = ["use_period_over"];
l21 = f221(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b1917;
l22 = l21;
l23 = f316(l0,l1); if (l23 === undefined) break b1917;
l24 = l23;
l25 = f314(l0,l1); if (l25 === undefined) break b1917;
l26 = l25;
l27 = f323(l0,l1); if (l27 === undefined) break b1917;
l28 = l27;
l29 = [];
b1918: {
l30 = f322(l0,l1); if (l30 === undefined) break b1918;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b1918;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b1918;
if ((l35 === false)) break b1918;
l36 = f315(l0,l1); if (l36 === undefined) break b1918;
l37 = l36;
l38 = f71(l0,l1,l37); if (l38 === undefined) break b1918;
l39 = l38;
{
const k1919 = keysOf(l39), v1919 = valuesOf(l39);
for (let n1919 = 0; n1919 < v1919.length; n1919++) {
l40 = k1919 === null ? n1919 : k1919[n1919];
l41 = v1919[n1919];
b1920: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f322(l0,l1); if (l45 === undefined) break b1917;
l46 = l45;
l47 = new Bare();
b1921: {
l48 = f324(l0,l1); if (l48 === undefined) break b1921;
l47["use_until"] = l48;
}
b1922: {
b1923: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1923;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b1923;
l52 = D(l51, "values"); if (l52 === undefined) break b1923;
l49 = merge(l52, l47);
break b1922;
}
l49 = l47;
}
l53 = l49;
l54 = f325(l0,l1); if (l54 === undefined) break b1917;
l55 = l54;
l56 = f326(l0,l1); if (l56 === undefined) break b1917;
l57 = l56;
l58 = new O58(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b1917;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b1924: {
if (l3 === undefined) break b1924;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1925: {
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
let l3,l4,l5,l6,l7,l2;
b1926: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1926;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1926;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1927: {
if (l3 === undefined) break b1927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1928: {
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
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1929: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1929;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1929;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1929;
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
function f329(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f330(l0,l1) {
let l3,l2;
b1932: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1933: {
if (l3 === undefined) break b1933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1934: {
return l2;
}
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1935: {
l3 = undefined;
l4 = [];
b1936: {
l5 = f329(l0,l1); if (l5 === undefined) break b1936;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1936;
{
const k1937 = keysOf(l6), v1937 = valuesOf(l6);
for (let n1937 = 0; n1937 < v1937.length; n1937++) {
l7 = k1937 === null ? n1937 : k1937[n1937];
l8 = v1937[n1937];
b1938: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1938;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1938;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1938;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1938;
if (!Q(l11, l14)) break b1938;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1938;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1938;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1938;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1938;
if (!Q(l15, l18)) break b1938;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1938;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1938;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1938;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1938;
if (!Q(l19, l22)) break b1938;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1939: {
if (l3 === undefined) break b1939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1940: {
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b1941: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1941;
{
const k1942 = keysOf(l4), v1942 = valuesOf(l4);
for (let n1942 = 0; n1942 < v1942.length; n1942++) {
l5 = k1942 === null ? n1942 : k1942[n1942];
l6 = v1942[n1942];
b1943: {
l7 = l5;
l8 = l6;
b1944: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1944;
if ((l9 === false)) break b1944;
break b1943;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1945: {
if (l3 === undefined) break b1945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1946: {
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
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b1947: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1947;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1947;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1947;
l7 = H(l6) ? l6.checks : undefined; if (l7 === undefined && (l7 = S(l6, "checks")) === undefined) break b1947;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1947;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1948: {
if (l3 === undefined) break b1948;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1949: {
if (l2 !== undefined) break b1949;
l10 = new Bare();
if (l2 === undefined) l2 = l10; else if (!Q(l2, l10)) conflict();
}
b1950: {
return l2;
}
}
function f333(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f334(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l2;
b1951: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b1951;
l9 = l8;
l10 = b_split(l6,l9); if (l10 === undefined) break b1951;
l11 = l10;
if (!Array.isArray(l11)) break b1951;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b1951;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b1951;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b1951;
l17 = l15;
l18 = H(l7) ? l7.districts : undefined; if (l18 === undefined && (l18 = S(l7, "districts")) === undefined) break b1951;
l19 = l18;
l20 = b_internal_member_2(l16,l19); if (l20 === undefined) break b1951;
if ((l20 === false)) break b1951;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b1952: {
if (l5 === undefined) break b1952;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1953: {
return l2;
}
}
function f335(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1954: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1955: {
l9 = H(l7) ? l7.full_names : undefined; if (l9 === undefined && (l9 = S(l7, "full_names")) === undefined) break b1955;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b1955;
l11 = l10;
l12 = f96(l0,l1,l6,l11); if (l12 === undefined) break b1955;
l13 = l12;
{
const k1956 = keysOf(l13), v1956 = valuesOf(l13);
for (let n1956 = 0; n1956 < v1956.length; n1956++) {
l14 = k1956 === null ? n1956 : k1956[n1956];
l15 = v1956[n1956];
b1957: {
l16 = l14;
l17 = l15;
l18 = H(l7) ? l7.units : undefined; if (l18 === undefined && (l18 = S(l7, "units")) === undefined) break b1957;
l19 = l18;
l20 = b_internal_member_2(l17,l19); if (l20 === undefined) break b1957;
if ((l20 === false)) break b1957;
l8.add(l17);
}
}
}
}
l21 = l8;
l22 = new RegoSet();
b1958: {
l23 = H(l7) ? l7.full_names : undefined; if (l23 === undefined && (l23 = S(l7, "full_names")) === undefined) break b1958;
l24 = H(l23) ? l23.district_prefixes : undefined; if (l24 === undefined && (l24 = S(l23, "district_prefixes")) === undefined) break b1958;
l25 = l24;
l26 = f96(l0,l1,l6,l25); if (l26 === undefined) break b1958;
l27 = l26;
{
const k1959 = keysOf(l27), v1959 = valuesOf(l27);
for (let n1959 = 0; n1959 < v1959.length; n1959++) {
l28 = k1959 === null ? n1959 : k1959[n1959];
l29 = v1959[n1959];
b1960: {
l30 = l28;
l31 = l29;
l32 = f334(l0,l1,l31,l7); if (l32 === undefined) break b1960;
l33 = l32;
l34 = l33;
l35 = H(l7) ? l7.district_sections : undefined; if (l35 === undefined && (l35 = S(l7, "district_sections")) === undefined) break b1960;
l36 = l35;
l37 = [""];
l38 = b_array_concat(l37,l36); if (l38 === undefined) break b1960;
l39 = l38;
l40 = b_internal_member_2(l34,l39); if (l40 === undefined) break b1960;
if ((l40 === false)) break b1960;
l22.add(l31);
}
}
}
}
l41 = l22;
l42 = b_or(l21,l41); if (l42 === undefined) break b1954;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1961: {
if (l5 === undefined) break b1961;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1962: {
return l2;
}
}
function f336(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1963: {
b1964: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b1964;
l9 = l8;
l10 = f335(l0,l1,l9,l7); if (l10 === undefined) break b1964;
l11 = l10;
l12 = l11;
l13 = b_count(l12); if (l13 === undefined) break b1964;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b1964;
if ((l16 === false)) break b1964;
l17 = b_min(l12); if (l17 === undefined) break b1964;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1965: {
if (l5 !== undefined) break b1965;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b1965;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1966: {
if (l5 === undefined) break b1966;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1967: {
return l2;
}
}
function f337(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1968: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f336(l0,l1,l7,l9); if (l10 === undefined) break b1968;
l11 = l10;
l12 = f336(l0,l1,l8,l9); if (l12 === undefined) break b1968;
l13 = l12;
if (!Q(l11, l13)) break b1968;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b1969: {
if (l6 === undefined) break b1969;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1970: {
return l2;
}
}
function g338(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1971: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1971;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1971;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1971;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1971;
l9 = H(l8) ? l8.target : undefined; if (l9 === undefined && (l9 = S(l8, "target")) === undefined) break b1971;
l10 = H(l9) ? l9.unit : undefined; if (l10 === undefined && (l10 = S(l9, "unit")) === undefined) break b1971;
l11 = l10;
l12 = b_neq(l7,l11); if (l12 === undefined) break b1971;
if ((l12 === false)) break b1971;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1971;
l14 = H(l13) ? l13.admin : undefined; if (l14 === undefined && (l14 = S(l13, "admin")) === undefined) break b1971;
l15 = H(l14) ? l14.unit : undefined; if (l15 === undefined && (l15 = S(l14, "unit")) === undefined) break b1971;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b1971;
l18 = H(l17) ? l17.target : undefined; if (l18 === undefined && (l18 = S(l17, "target")) === undefined) break b1971;
l19 = H(l18) ? l18.unit : undefined; if (l19 === undefined && (l19 = S(l18, "unit")) === undefined) break b1971;
l20 = l19;
l21 = f333(l0,l1); if (l21 === undefined) break b1971;
l22 = l21;
l23 = f337(l0,l1,l16,l20,l22); if (l23 === undefined) break b1971;
if ((l23 === false)) break b1971;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1972: {
if (l3 === undefined) break b1972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1973: {
return l2;
}
}
function f338(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1974: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1974;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1974;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1974;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1974;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1974;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1974;
if (!Q(l6, l9)) break b1974;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1974;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1974;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1974;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b1974;
if ((l14 === false)) break b1974;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1975: {
if (l3 === undefined) break b1975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1976: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1976;
if ((l4 === false)) break b1976;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1977: {
if (l3 === undefined) break b1977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1978: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1979: {
l2 = new RegoSet();
}
b1980: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1980;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1980;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1980;
l9 = f329(l0,l1); if (l9 === undefined) break b1980;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1980;
l12 = l11;
l2.add(l12);
}
b1981: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1981;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1981;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1981;
if ((l9 === false)) break b1981;
b1982: {
l10 = f332(l0,l1); if (l10 === undefined) break b1982;
if ((l10 === false)) break b1982;
break b1981;}
b1983: {
l11 = f339(l0,l1); if (l11 === undefined) break b1983;
if ((l11 === false)) break b1983;
break b1981;}
l12 = f329(l0,l1); if (l12 === undefined) break b1981;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1981;
l15 = l14;
l2.add(l15);
}
b1984: {
return l2;
}
}
function f340(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1985: {
b1986: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1986;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1986;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1986;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1987: {
if (l3 !== undefined) break b1987;
l4 = f332(l0,l1); if (l4 === undefined) break b1987;
if ((l4 === false)) break b1987;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1988: {
if (l3 !== undefined) break b1988;
l4 = f339(l0,l1); if (l4 === undefined) break b1988;
if ((l4 === false)) break b1988;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b1989: {
if (l3 !== undefined) break b1989;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
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
function f341(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1992: {
l2 = new RegoSet();
}
b1993: {
l3 = undefined;
l4 = f341(l0,l1); if (l4 === undefined) break b1993;
if (!(l4 === "passed")) break b1993;
l5 = f338(l0,l1); if (l5 === undefined) break b1993;
if ((l5 === false)) break b1993;
l6 = f333(l0,l1); if (l6 === undefined) break b1993;
l7 = H(l6) ? l6.full_names : undefined; if (l7 === undefined && (l7 = S(l6, "full_names")) === undefined) break b1993;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1993;
l10 = l9;
{
const k1994 = keysOf(l10), v1994 = valuesOf(l10);
for (let n1994 = 0; n1994 < v1994.length; n1994++) {
l11 = k1994 === null ? n1994 : k1994[n1994];
l12 = v1994[n1994];
b1995: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1996: {
return l2;
}
}
function f342(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1997: {
b1998: {
l3 = undefined;
b1999: {
l4 = f329(l0,l1); if (l4 === undefined) break b1999;
if ((l4 === false)) break b1999;
break b1998;}
l5 = f330(l0,l1); if (l5 === undefined) break b1998;
l6 = l5;
l7 = [];
b2000: {
l8 = f328(l0,l1); if (l8 === undefined) break b2000;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1998;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2001: {
if (l3 !== undefined) break b2001;
l4 = f340(l0,l1); if (l4 === undefined) break b2001;
l5 = l4;
l6 = new RegoSet();
l7 = f114(l0,l1,l5,l6); if (l7 === undefined) break b2001;
l8 = l7;
l9 = f329(l0,l1); if (l9 === undefined) break b2001;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2001;
l12 = l11;
l13 = f342(l0,l1); if (l13 === undefined) break b2001;
l14 = l13;
l15 = b_or(l12,l14); if (l15 === undefined) break b2001;
l16 = l15;
l17 = f329(l0,l1); if (l17 === undefined) break b2001;
l18 = l17;
l19 = f340(l0,l1); if (l19 === undefined) break b2001;
l20 = l19;
l21 = ["grant_not_allowed"];
l22 = new RegoSet();
l23 = f221(l0,l1,l21,l18,l20,l22); if (l23 === undefined) break b2001;
l24 = l23;
l25 = [];
b2002: {
l26 = f62(l0,l1,"checks"); if (l26 === undefined) break b2002;
if ((l26 === false)) break b2002;
l27 = f329(l0,l1); if (l27 === undefined) break b2002;
l28 = l27;
l29 = f341(l0,l1); if (l29 === undefined) break b2002;
l30 = l29;
l31 = f124(l0,l1,"unit_of_another",l28,l30); if (l31 === undefined) break b2002;
l32 = l31;
l25.push(l32);
}
l33 = l25;
l34 = b_array_concat(l24,l33); if (l34 === undefined) break b2001;
l35 = l34;
l36 = f330(l0,l1); if (l36 === undefined) break b2001;
l37 = l36;
l38 = f328(l0,l1); if (l38 === undefined) break b2001;
l39 = l38;
l40 = [];
b2003: {
l41 = f340(l0,l1); if (l41 === undefined) break b2003;
l42 = l41;
l43 = b_count(l42); if (l43 === undefined) break b2003;
l44 = l43;
l45 = 0;
if (!Q(l44, l45)) break b2003;
l46 = f329(l0,l1); if (l46 === undefined) break b2003;
l47 = l46;
l48 = f71(l0,l1,l47); if (l48 === undefined) break b2003;
l49 = l48;
{
const k2004 = keysOf(l49), v2004 = valuesOf(l49);
for (let n2004 = 0; n2004 < v2004.length; n2004++) {
l50 = k2004 === null ? n2004 : k2004[n2004];
l51 = v2004[n2004];
b2005: {
l52 = l50;
l53 = l51;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f340(l0,l1); if (l55 === undefined) break b2001;
l56 = l55;
l57 = new O59(l16,l35,l54,l56);
l58 = f25(l0,l1,l37,l39,l8,l57); if (l58 === undefined) break b2001;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b2006: {
if (l3 === undefined) break b2006;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2007: {
return l2;
}
}
function f343(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2008: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2008;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2008;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2009: {
if (l3 === undefined) break b2009;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2010: {
return l2;
}
}
function f344(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2011: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b2011;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2011;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2011;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2012: {
if (l3 === undefined) break b2012;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2013: {
return l2;
}
}
function f345(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f346(l0,l1) {
let l3,l2;
b2014: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2015: {
if (l3 === undefined) break b2015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2016: {
return l2;
}
}
function g347(l0,l1) {
let l3,l4,l2;
b2017: {
l3 = undefined;
l4 = new O48("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2018: {
if (l3 === undefined) break b2018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2019: {
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
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2020: {
b2021: {
l3 = undefined;
b2022: {
l4 = f345(l0,l1); if (l4 === undefined) break b2022;
if ((l4 === false)) break b2022;
break b2021;}
l5 = f346(l0,l1); if (l5 === undefined) break b2021;
l6 = l5;
l7 = [];
b2023: {
l8 = f344(l0,l1); if (l8 === undefined) break b2023;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2021;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2024: {
if (l3 !== undefined) break b2024;
l4 = f347(l0,l1); if (l4 === undefined) break b2024;
l5 = l4;
l6 = f344(l0,l1); if (l6 === undefined) break b2024;
l7 = l6;
l8 = f345(l0,l1); if (l8 === undefined) break b2024;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2024;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f348(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2027: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2027;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2027;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2028: {
if (l3 === undefined) break b2028;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2029: {
return l2;
}
}
function f349(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2030: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b2030;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2030;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2030;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2031: {
if (l3 === undefined) break b2031;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2032: {
return l2;
}
}
function f350(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f351(l0,l1) {
let l3,l2;
b2033: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2034: {
if (l3 === undefined) break b2034;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2035: {
return l2;
}
}
function g352(l0,l1) {
let l3,l4,l5,l2;
b2036: {
l3 = undefined;
l4 = new Bare();
l5 = new O60("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2037: {
if (l3 === undefined) break b2037;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2038: {
return l2;
}
}
function f352(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2039: {
b2040: {
l3 = undefined;
b2041: {
l4 = f350(l0,l1); if (l4 === undefined) break b2041;
if ((l4 === false)) break b2041;
break b2040;}
l5 = f351(l0,l1); if (l5 === undefined) break b2040;
l6 = l5;
l7 = [];
b2042: {
l8 = f349(l0,l1); if (l8 === undefined) break b2042;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2040;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2043: {
if (l3 !== undefined) break b2043;
l4 = f352(l0,l1); if (l4 === undefined) break b2043;
l5 = l4;
l6 = f349(l0,l1); if (l6 === undefined) break b2043;
l7 = l6;
l8 = f350(l0,l1); if (l8 === undefined) break b2043;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b2043;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f353(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
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
function f354(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2049: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b2049;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2049;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2049;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2050: {
if (l3 === undefined) break b2050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2051: {
return l2;
}
}
function f355(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f356(l0,l1) {
let l3,l2;
b2052: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2053: {
if (l3 === undefined) break b2053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2054: {
return l2;
}
}
function g357(l0,l1) {
let l3,l4,l2;
b2055: {
l3 = undefined;
l4 = new O12("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2056: {
if (l3 === undefined) break b2056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2057: {
return l2;
}
}
function f357(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2058: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b2058;
l5 = l4;
l6 = f136(l0,l1); if (l6 === undefined) break b2058;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2058;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2059: {
if (l3 === undefined) break b2059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2060: {
return l2;
}
}
function f358(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2061: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2061;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2061;
l6 = l5;
l7 = f358(l0,l1); if (l7 === undefined) break b2061;
l8 = l7;
l9 = f354(l0,l1); if (l9 === undefined) break b2061;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2061;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2061;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2061;
l13 = l12;
l14 = f36(l0,l1,l6,l8,l13); if (l14 === undefined) break b2061;
l15 = l14;
l16 = f355(l0,l1); if (l16 === undefined) break b2061;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2061;
l18 = l17;
l19 = f35(l0,l1,l18,l15); if (l19 === undefined) break b2061;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2062: {
if (l3 === undefined) break b2062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2063: {
return l2;
}
}
function f359(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2064: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2064;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2064;
if ((l5 === false)) break b2064;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2064;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2064;
if (!(l7 === false)) break b2064;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2064;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2064;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2064;
if ((l11 === false)) break b2064;
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
function f360(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2067: {
b2068: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2068;
l5 = l4;
l6 = f358(l0,l1); if (l6 === undefined) break b2068;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2068;
if ((l8 === false)) break b2068;
l9 = f355(l0,l1); if (l9 === undefined) break b2068;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2068;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2068;
l13 = l12;
l14 = f35(l0,l1,l11,l13); if (l14 === undefined) break b2068;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2069: {
if (l3 !== undefined) break b2069;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2069;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2069;
l6 = null;
if (!Q(l5, l6)) break b2069;
l7 = f359(l0,l1); if (l7 === undefined) break b2069;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2070: {
if (l3 !== undefined) break b2070;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2070;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2070;
l6 = l5;
l7 = f184(l0,l1,l6); if (l7 === undefined) break b2070;
l8 = l7;
l9 = H(l8) ? l8.first : undefined; if (l9 === undefined && (l9 = S(l8, "first")) === undefined) break b2070;
l10 = l9;
l11 = f359(l0,l1); if (l11 === undefined) break b2070;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2070;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2070;
if ((l14 === false)) break b2070;
l15 = f359(l0,l1); if (l15 === undefined) break b2070;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2071: {
if (l3 !== undefined) break b2071;
l4 = f360(l0,l1); if (l4 === undefined) break b2071;
if ((l4 === false)) break b2071;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2071;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2071;
l7 = l6;
l8 = f184(l0,l1,l7); if (l8 === undefined) break b2071;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2072: {
if (l3 !== undefined) break b2072;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2072;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2072;
l6 = l5;
l7 = f184(l0,l1,l6); if (l7 === undefined) break b2072;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2072;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2072;
l13 = l12;
l14 = f355(l0,l1); if (l14 === undefined) break b2072;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2072;
l16 = l15;
l17 = f35(l0,l1,l16,l13); if (l17 === undefined) break b2072;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2073: {
if (l3 === undefined) break b2073;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2074: {
return l2;
}
}
function f361(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2075: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b2075;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2075;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2075;
l7 = l6;
l8 = f361(l0,l1); if (l8 === undefined) break b2075;
l9 = l8;
l10 = f192(l0,l1,l7,l9); if (l10 === undefined) break b2075;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2076: {
if (l3 === undefined) break b2076;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2077: {
return l2;
}
}
function f362(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function f363(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2078: {
b2079: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2079;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2079;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2079;
if ((l10 === false)) break b2079;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2080: {
if (l4 !== undefined) break b2080;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2080;
l7 = l6;
l8 = f362(l0,l1); if (l8 === undefined) break b2080;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2080;
if ((l10 === false)) break b2080;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2081: {
if (l4 !== undefined) break b2081;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2082: {
if (l4 === undefined) break b2082;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2083: {
return l2;
}
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2084: {
b2085: {
l3 = undefined;
l4 = f360(l0,l1); if (l4 === undefined) break b2085;
if ((l4 === false)) break b2085;
l5 = f355(l0,l1); if (l5 === undefined) break b2085;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2085;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2085;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2086: {
if (l3 !== undefined) break b2086;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2087: {
if (l3 === undefined) break b2087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2088: {
return l2;
}
}
function f364(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2089: {
b2090: {
l3 = undefined;
b2091: {
l4 = f355(l0,l1); if (l4 === undefined) break b2091;
if ((l4 === false)) break b2091;
break b2090;}
l5 = f356(l0,l1); if (l5 === undefined) break b2090;
l6 = l5;
l7 = [];
b2092: {
l8 = f354(l0,l1); if (l8 === undefined) break b2092;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2090;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2093: {
if (l3 !== undefined) break b2093;
b2094: {
l4 = f355(l0,l1); if (l4 === undefined) break b2094;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2094;
if ((l5 === false)) break b2094;
break b2093;}
l6 = f357(l0,l1); if (l6 === undefined) break b2093;
l7 = l6;
l8 = f356(l0,l1); if (l8 === undefined) break b2093;
l9 = l8;
l10 = f354(l0,l1); if (l10 === undefined) break b2093;
l11 = l10;
l12 = f355(l0,l1); if (l12 === undefined) break b2093;
l13 = l12;
l14 = new O61(l7,l9);
l15 = f145(l0,l1,l14,l11,l13); if (l15 === undefined) break b2093;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2095: {
if (l3 !== undefined) break b2095;
b2096: {
l4 = f361(l0,l1); if (l4 === undefined) break b2096;
if ((l4 === false)) break b2096;
break b2095;}
l5 = f355(l0,l1); if (l5 === undefined) break b2095;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2095;
l8 = l7;
l9 = f356(l0,l1); if (l9 === undefined) break b2095;
l10 = l9;
l11 = f354(l0,l1); if (l11 === undefined) break b2095;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2095;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2097: {
if (l3 !== undefined) break b2097;
l4 = f361(l0,l1); if (l4 === undefined) break b2097;
l5 = l4;
l6 = f363(l0,l1,l5); if (l6 === undefined) break b2097;
l7 = l6;
l8 = l7;
l9 = [];
b2098: {
l10 = f62(l0,l1,"working"); if (l10 === undefined) break b2098;
if ((l10 === false)) break b2098;
l11 = f358(l0,l1); if (l11 === undefined) break b2098;
l12 = l11;
l13 = f355(l0,l1); if (l13 === undefined) break b2098;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2098;
l15 = l14;
l16 = f355(l0,l1); if (l16 === undefined) break b2098;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2098;
l18 = l17;
l19 = f361(l0,l1); if (l19 === undefined) break b2098;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2098;
l21 = l20;
l22 = f354(l0,l1); if (l22 === undefined) break b2098;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2098;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2098;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2098;
l26 = l25;
l27 = f362(l0,l1); if (l27 === undefined) break b2098;
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
const k2099 = keysOf(l34), v2099 = valuesOf(l34);
for (let n2099 = 0; n2099 < v2099.length; n2099++) {
l35 = k2099 === null ? n2099 : k2099[n2099];
l36 = v2099[n2099];
b2100: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f355(l0,l1); if (l40 === undefined) break b2097;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2097;
l43 = l42;
l44 = f354(l0,l1); if (l44 === undefined) break b2097;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2097;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2097;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2097;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2097;
l51 = l50;
l52 = f361(l0,l1); if (l52 === undefined) break b2097;
l53 = l52;
l54 = f358(l0,l1); if (l54 === undefined) break b2097;
l55 = l54;
l56 = f138(l0,l1,l53,l55); if (l56 === undefined) break b2097;
l57 = l56;
l58 = f354(l0,l1); if (l58 === undefined) break b2097;
l59 = l58;
l60 = f355(l0,l1); if (l60 === undefined) break b2097;
l61 = l60;
l62 = f142(l0,l1,l59,l61,l57); if (l62 === undefined) break b2097;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2097;
l65 = l64;
l66 = f364(l0,l1); if (l66 === undefined) break b2097;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2097;
l69 = l68;
l70 = f356(l0,l1); if (l70 === undefined) break b2097;
l71 = l70;
l72 = f354(l0,l1); if (l72 === undefined) break b2097;
l73 = l72;
l74 = [];
b2101: {
l75 = f357(l0,l1); if (l75 === undefined) break b2101;
l76 = D(l75, l8); if (l76 === undefined) break b2101;
if ((l76 === false)) break b2101;
l77 = f355(l0,l1); if (l77 === undefined) break b2101;
l78 = l77;
l79 = f71(l0,l1,l78); if (l79 === undefined) break b2101;
l80 = l79;
{
const k2102 = keysOf(l80), v2102 = valuesOf(l80);
for (let n2102 = 0; n2102 < v2102.length; n2102++) {
l81 = k2102 === null ? n2102 : k2102[n2102];
l82 = v2102[n2102];
b2103: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2104: {
l87 = f357(l0,l1); if (l87 === undefined) break b2104;
l88 = D(l87, l8); if (l88 === undefined) break b2104;
l89 = l88;
l90 = f355(l0,l1); if (l90 === undefined) break b2104;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2104;
l93 = l92;
l94 = f361(l0,l1); if (l94 === undefined) break b2104;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2104;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2104;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f362(l0,l1); if (l101 === undefined) break b2097;
l102 = l101;
l103 = f361(l0,l1); if (l103 === undefined) break b2097;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2097;
l105 = l104;
l106 = new RegoSet();
b2105: {
l107 = f360(l0,l1); if (l107 === undefined) break b2105;
if ((l107 === false)) break b2105;
l108 = f355(l0,l1); if (l108 === undefined) break b2105;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2105;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2105;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O62(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2097;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2106: {
if (l3 === undefined) break b2106;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2107: {
return l2;
}
}
function f365(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2108: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2108;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2108;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2109: {
if (l3 === undefined) break b2109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2110: {
return l2;
}
}
function f366(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2111: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2111;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2111;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2111;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2111;
if (!(l7 === "ip_address")) break b2111;
l8 = f366(l0,l1); if (l8 === undefined) break b2111;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2111;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2111;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2112: {
if (l3 === undefined) break b2112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2113: {
return l2;
}
}
function f367(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f368(l0,l1) {
let l3,l2;
b2114: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2115: {
if (l3 === undefined) break b2115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2116: {
return l2;
}
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2117: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2117;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2117;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2118: {
if (l3 === undefined) break b2118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2119: {
return l2;
}
}
function f369(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2120: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2120;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2120;
l8 = l7;
l9 = f369(l0,l1); if (l9 === undefined) break b2120;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b2120;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2121: {
if (l3 === undefined) break b2121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2122: {
return l2;
}
}
function f370(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2123: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2123;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2123;
l7 = l6;
l8 = f366(l0,l1); if (l8 === undefined) break b2123;
l9 = l8;
l10 = f367(l0,l1); if (l10 === undefined) break b2123;
l11 = l10;
l12 = f136(l0,l1); if (l12 === undefined) break b2123;
l13 = l12;
l14 = f139(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2123;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2124: {
if (l3 === undefined) break b2124;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2125: {
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
b2126: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2126;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2126;
if ((l5 === false)) break b2126;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2126;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2126;
if (!(l7 === true)) break b2126;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2127: {
if (l3 === undefined) break b2127;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2128: {
return l2;
}
}
function f372(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2129: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2129;
l5 = l4;
l6 = f369(l0,l1); if (l6 === undefined) break b2129;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b2129;
l9 = l8;
l10 = f371(l0,l1); if (l10 === undefined) break b2129;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2129;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2129;
l15 = l14;
l16 = new RegoSet();
b2130: {
l17 = f372(l0,l1); if (l17 === undefined) break b2130;
if ((l17 === false)) break b2130;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2129;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2131: {
if (l3 === undefined) break b2131;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2132: {
return l2;
}
}
function f373(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l2,l3,l4,l5,l6;
b2133: {
l2 = new RegoSet();
}
b2134: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2134;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2134;
if (!(l5 === "unknown")) break b2134;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2135: {
return l2;
}
}
function f374(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l2;
b2136: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2137: {
if (l3 === undefined) break b2137;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2138: {
return l2;
}
}
function f375(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2139: {
l2 = new RegoSet();
}
b2140: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2140;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2140;
l7 = l6;
{
const k2141 = keysOf(l7), v2141 = valuesOf(l7);
for (let n2141 = 0; n2141 < v2141.length; n2141++) {
l8 = k2141 === null ? n2141 : k2141[n2141];
l9 = v2141[n2141];
b2142: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2143: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2143;
l5 = l4;
l6 = f367(l0,l1); if (l6 === undefined) break b2143;
l7 = l6;
l8 = f371(l0,l1); if (l8 === undefined) break b2143;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2143;
l10 = l9;
l11 = f142(l0,l1,l5,l7,l10); if (l11 === undefined) break b2143;
l12 = l11;
{
const k2144 = keysOf(l12), v2144 = valuesOf(l12);
for (let n2144 = 0; n2144 < v2144.length; n2144++) {
l13 = k2144 === null ? n2144 : k2144[n2144];
l14 = v2144[n2144];
b2145: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2146: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2146;
l5 = l4;
l6 = f369(l0,l1); if (l6 === undefined) break b2146;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b2146;
l9 = l8;
{
const k2147 = keysOf(l9), v2147 = valuesOf(l9);
for (let n2147 = 0; n2147 < v2147.length; n2147++) {
l10 = k2147 === null ? n2147 : k2147[n2147];
l11 = v2147[n2147];
b2148: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2149: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2149;
if ((l4 === false)) break b2149;
l5 = f367(l0,l1); if (l5 === undefined) break b2149;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2149;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2149;
l9 = l8;
{
const k2150 = keysOf(l9), v2150 = valuesOf(l9);
for (let n2150 = 0; n2150 < v2150.length; n2150++) {
l10 = k2150 === null ? n2150 : k2150[n2150];
l11 = v2150[n2150];
b2151: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2152: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2153: {
l2 = new RegoSet();
}
b2154: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2154;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2154;
l6 = l5;
l7 = f375(l0,l1); if (l7 === undefined) break b2154;
l8 = D(l7, l6); if (l8 === undefined) break b2154;
l9 = l8;
l10 = f367(l0,l1); if (l10 === undefined) break b2154;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2154;
l13 = l12;
l14 = f371(l0,l1); if (l14 === undefined) break b2154;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2154;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2154;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2154;
l20 = l19;
l2.add(l20);
}
b2155: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2155;
l5 = l4;
l6 = f369(l0,l1); if (l6 === undefined) break b2155;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b2155;
l9 = l8;
{
const k2156 = keysOf(l9), v2156 = valuesOf(l9);
for (let n2156 = 0; n2156 < v2156.length; n2156++) {
l10 = k2156 === null ? n2156 : k2156[n2156];
l11 = v2156[n2156];
b2157: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2158: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2158;
if ((l4 === false)) break b2158;
l5 = f367(l0,l1); if (l5 === undefined) break b2158;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2158;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2158;
l9 = l8;
l2.add(l9);
}
b2159: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2160: {
b2161: {
l3 = undefined;
b2162: {
l4 = f367(l0,l1); if (l4 === undefined) break b2162;
if ((l4 === false)) break b2162;
break b2161;}
l5 = f368(l0,l1); if (l5 === undefined) break b2161;
l6 = l5;
l7 = [];
b2163: {
l8 = f366(l0,l1); if (l8 === undefined) break b2163;
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
l4 = f373(l0,l1); if (l4 === undefined) break b2164;
l5 = l4;
l6 = f374(l0,l1); if (l6 === undefined) break b2164;
l7 = l6;
l8 = f60(l0,l1,l5,l7); if (l8 === undefined) break b2164;
l9 = l8;
l10 = f370(l0,l1); if (l10 === undefined) break b2164;
l11 = l10;
l12 = f369(l0,l1); if (l12 === undefined) break b2164;
l13 = l12;
l14 = f73(l0,l1,l11,l13); if (l14 === undefined) break b2164;
l15 = l14;
l16 = [];
b2165: {
l17 = f371(l0,l1); if (l17 === undefined) break b2165;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2165;
l19 = l18;
l20 = f375(l0,l1); if (l20 === undefined) break b2165;
l21 = D(l20, l19); if (l21 === undefined) break b2165;
if ((l21 === false)) break b2165;
l22 = f367(l0,l1); if (l22 === undefined) break b2165;
l23 = l22;
l24 = f71(l0,l1,l23); if (l24 === undefined) break b2165;
l25 = l24;
{
const k2166 = keysOf(l25), v2166 = valuesOf(l25);
for (let n2166 = 0; n2166 < v2166.length; n2166++) {
l26 = k2166 === null ? n2166 : k2166[n2166];
l27 = v2166[n2166];
b2167: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2168: {
l32 = f372(l0,l1); if (l32 === undefined) break b2168;
if ((l32 === false)) break b2168;
l33 = f367(l0,l1); if (l33 === undefined) break b2168;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2168;
l35 = l34;
l36 = f69(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2168;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f74(l0,l1,l39); if (l40 === undefined) break b2164;
l41 = l40;
l42 = f367(l0,l1); if (l42 === undefined) break b2164;
l43 = l42;
l44 = f371(l0,l1); if (l44 === undefined) break b2164;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2164;
l46 = l45;
l47 = f371(l0,l1); if (l47 === undefined) break b2164;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2164;
l49 = l48;
l50 = f63(l0,l1,l43,l46,l49); if (l50 === undefined) break b2164;
l51 = l50;
l52 = f368(l0,l1); if (l52 === undefined) break b2164;
l53 = l52;
l54 = f366(l0,l1); if (l54 === undefined) break b2164;
l55 = l54;
l56 = f376(l0,l1); if (l56 === undefined) break b2164;
l57 = l56;
l58 = f374(l0,l1); if (l58 === undefined) break b2164;
l59 = l58;
l60 = f377(l0,l1); if (l60 === undefined) break b2164;
l61 = l60;
l62 = f371(l0,l1); if (l62 === undefined) break b2164;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2164;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2164;
l65 = l64;
l66 = f371(l0,l1); if (l66 === undefined) break b2164;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2164;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2164;
l69 = l68;
l70 = new O27(l57,l59,l41,l61);
l71 = new O28(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f25(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2164;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2169: {
if (l3 === undefined) break b2169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2170: {
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
let l3,l4,l5,l6,l7,l2;
b2171: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2171;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2171;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2172: {
if (l3 === undefined) break b2172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2173: {
return l2;
}
}
function f379(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2174: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2174;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2174;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2174;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2175: {
if (l3 === undefined) break b2175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2176: {
return l2;
}
}
function f380(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f381(l0,l1) {
let l3,l2;
b2177: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2178: {
if (l3 === undefined) break b2178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2179: {
return l2;
}
}
function g382(l0,l1) {
let l3,l4,l2;
b2180: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2181: {
if (l3 === undefined) break b2181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2182: {
return l2;
}
}
function f382(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f383(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2183: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2183;
l11 = l10;
l12 = new RegoSet();
b2184: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2184;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2184;
{
const k2185 = keysOf(l15), v2185 = valuesOf(l15);
for (let n2185 = 0; n2185 < v2185.length; n2185++) {
l16 = k2185 === null ? n2185 : k2185[n2185];
l17 = v2185[n2185];
b2186: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2186;
l21 = l20;
{
const k2187 = keysOf(l21), v2187 = valuesOf(l21);
for (let n2187 = 0; n2187 < v2187.length; n2187++) {
l22 = k2187 === null ? n2187 : k2187[n2187];
l23 = v2187[n2187];
b2188: {
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
b2189: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2189;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2189;
{
const k2190 = keysOf(l30), v2190 = valuesOf(l30);
for (let n2190 = 0; n2190 < v2190.length; n2190++) {
l31 = k2190 === null ? n2190 : k2190[n2190];
l32 = v2190[n2190];
b2191: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b2191;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2183;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2192: {
if (l6 === undefined) break b2192;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2193: {
return l2;
}
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2194: {
b2195: {
l3 = undefined;
b2196: {
l4 = f380(l0,l1); if (l4 === undefined) break b2196;
if ((l4 === false)) break b2196;
break b2195;}
l5 = f381(l0,l1); if (l5 === undefined) break b2195;
l6 = l5;
l7 = [];
b2197: {
l8 = f379(l0,l1); if (l8 === undefined) break b2197;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2195;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2198: {
if (l3 !== undefined) break b2198;
l4 = f382(l0,l1); if (l4 === undefined) break b2198;
l5 = l4;
l6 = f379(l0,l1); if (l6 === undefined) break b2198;
l7 = l6;
l8 = f380(l0,l1); if (l8 === undefined) break b2198;
l9 = l8;
l10 = f383(l0,l1,l5,l7,l9); if (l10 === undefined) break b2198;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2199: {
if (l3 === undefined) break b2199;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2200: {
return l2;
}
}
function f384(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2201: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2201;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2201;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2202: {
if (l3 === undefined) break b2202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2203: {
return l2;
}
}
function f385(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2204: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2204;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2204;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2204;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2205: {
if (l3 === undefined) break b2205;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2206: {
return l2;
}
}
function f386(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f387(l0,l1) {
let l3,l2;
b2207: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2208: {
if (l3 === undefined) break b2208;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2209: {
return l2;
}
}
function g388(l0,l1) {
let l3,l4,l2;
b2210: {
l3 = undefined;
l4 = new O48("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2211: {
if (l3 === undefined) break b2211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2212: {
return l2;
}
}
function f388(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2213: {
b2214: {
l3 = undefined;
b2215: {
l4 = f386(l0,l1); if (l4 === undefined) break b2215;
if ((l4 === false)) break b2215;
break b2214;}
l5 = f387(l0,l1); if (l5 === undefined) break b2214;
l6 = l5;
l7 = [];
b2216: {
l8 = f385(l0,l1); if (l8 === undefined) break b2216;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2214;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2217: {
if (l3 !== undefined) break b2217;
l4 = f388(l0,l1); if (l4 === undefined) break b2217;
l5 = l4;
l6 = f385(l0,l1); if (l6 === undefined) break b2217;
l7 = l6;
l8 = f386(l0,l1); if (l8 === undefined) break b2217;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2217;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f389(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2220: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2220;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2220;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2221: {
if (l3 === undefined) break b2221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2222: {
return l2;
}
}
function f390(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2223: {
l3 = undefined;
l4 = f390(l0,l1); if (l4 === undefined) break b2223;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2223;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2223;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2224: {
if (l3 === undefined) break b2224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2225: {
return l2;
}
}
function f391(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f392(l0,l1) {
let l3,l2;
b2226: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2227: {
if (l3 === undefined) break b2227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2228: {
return l2;
}
}
function g393(l0,l1) {
let l3,l4,l5,l2;
b2229: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2230: {
if (l3 === undefined) break b2230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2231: {
return l2;
}
}
function f393(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2232: {
b2233: {
l3 = undefined;
b2234: {
l4 = f391(l0,l1); if (l4 === undefined) break b2234;
if ((l4 === false)) break b2234;
break b2233;}
l5 = f392(l0,l1); if (l5 === undefined) break b2233;
l6 = l5;
l7 = [];
b2235: {
l8 = f390(l0,l1); if (l8 === undefined) break b2235;
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
l4 = f393(l0,l1); if (l4 === undefined) break b2236;
l5 = l4;
l6 = f390(l0,l1); if (l6 === undefined) break b2236;
l7 = l6;
l8 = f391(l0,l1); if (l8 === undefined) break b2236;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b2236;
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
function f394(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
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
function f395(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2242: {
l3 = undefined;
l4 = f395(l0,l1); if (l4 === undefined) break b2242;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2242;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2242;
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
function f396(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f397(l0,l1) {
let l3,l2;
b2245: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2246: {
if (l3 === undefined) break b2246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2247: {
return l2;
}
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2248: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2248;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2248;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2248;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2248;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2248;
if ((l10 === false)) break b2248;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2249: {
if (l3 === undefined) break b2249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2250: {
return l2;
}
}
function f398(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2251: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2251;
if ((l4 === false)) break b2251;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2251;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2251;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2251;
if (!(l7 === true)) break b2251;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2251;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2251;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2251;
if (!(l10 === true)) break b2251;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2252: {
if (l3 === undefined) break b2252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2253: {
return l2;
}
}
function f399(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2254: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2254;
if ((l4 === false)) break b2254;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2254;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2254;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2254;
l8 = l7;
l9 = f396(l0,l1); if (l9 === undefined) break b2254;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2254;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2254;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2254;
if ((l13 === false)) break b2254;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2255: {
if (l3 === undefined) break b2255;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2256: {
return l2;
}
}
function f400(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function f401(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2257: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2257;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2257;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2257;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2257;
l15 = l14;
if (!(l15 === "z")) break b2257;
l16 = b_count(l5); if (l16 === undefined) break b2257;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2257;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2257;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2258: {
if (l4 === undefined) break b2258;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2259: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2259;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2259;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2259;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2259;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2259;
if ((l16 === false)) break b2259;
l17 = b_count(l5); if (l17 === undefined) break b2259;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2259;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2259;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2260: {
if (l4 === undefined) break b2260;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2261: {
return l2;
}
}
function f402(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2262: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2262;
l9 = l8;
if (!(l9 === ".")) break b2262;
l10 = f401(l0,l1,l5); if (l10 === undefined) break b2262;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2262;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2262;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2262;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2262;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2263: {
if (l4 === undefined) break b2263;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2264: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2264;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2264;
if ((l10 === false)) break b2264;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2265: {
if (l4 === undefined) break b2265;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2266: {
return l2;
}
}
function f403(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2267: {
l4 = undefined;
l5 = l3;
l6 = f402(l0,l1,l5); if (l6 === undefined) break b2267;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2267;
if ((l8 === false)) break b2267;
l9 = f402(l0,l1,l5); if (l9 === undefined) break b2267;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2267;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2267;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2268: {
if (l4 === undefined) break b2268;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2269: {
l4 = undefined;
l5 = l3;
l6 = f402(l0,l1,l5); if (l6 === undefined) break b2269;
l7 = l6;
if (!(l7 === "")) break b2269;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2270: {
if (l4 === undefined) break b2270;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2271: {
return l2;
}
}
function f404(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2272: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2272;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2272;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2272;
l12 = D(l11, l9); if (l12 === undefined) break b2272;
b2273: {
b2274: {
break b2273;
}
break b2272;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2272;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2272;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2272;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2272;
l24 = D(l23, l15); if (l24 === undefined) break b2272;
b2275: {
b2276: {
break b2275;
}
break b2272;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2272;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2272;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2272;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2272;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2272;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2272;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2272;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2272;
l53 = l52;
l54 = f403(l0,l1,l5); if (l54 === undefined) break b2272;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2272;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2272;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2272;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2272;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2272;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2272;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2272;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2272;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2272;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2277: {
if (l4 === undefined) break b2277;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2278: {
return l2;
}
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2279: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2279;
l5 = l4;
l6 = f404(l0,l1,l5); if (l6 === undefined) break b2279;
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
function f405(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2282: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2282;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2282;
l6 = l5;
l7 = f404(l0,l1,l6); if (l7 === undefined) break b2282;
l8 = l7;
l9 = l8;
l10 = f405(l0,l1); if (l10 === undefined) break b2282;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2282;
if ((l12 === false)) break b2282;
l13 = f405(l0,l1); if (l13 === undefined) break b2282;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2282;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2283: {
if (l3 === undefined) break b2283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2284: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2285: {
l2 = new RegoSet();
}
b2286: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2286;
if ((l4 === false)) break b2286;
b2287: {
l5 = f400(l0,l1); if (l5 === undefined) break b2287;
if ((l5 === false)) break b2287;
break b2286;}
l6 = f396(l0,l1); if (l6 === undefined) break b2286;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2286;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2286;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2286;
l12 = l11;
l13 = f406(l0,l1); if (l13 === undefined) break b2286;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2286;
if ((l15 === false)) break b2286;
l16 = f396(l0,l1); if (l16 === undefined) break b2286;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2286;
l19 = l18;
l2.add(l19);
}
b2288: {
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
let l2,l3,l4,l5,l6,l7;
b2289: {
l2 = new RegoSet();
}
b2290: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2290;
if ((l4 === false)) break b2290;
b2291: {
l5 = f400(l0,l1); if (l5 === undefined) break b2291;
if ((l5 === false)) break b2291;
break b2290;}
b2292: {
l6 = f406(l0,l1); if (l6 === undefined) break b2292;
if ((l6 === false)) break b2292;
break b2290;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2293: {
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b2294: {
b2295: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2295;
if ((l4 === false)) break b2295;
l5 = f396(l0,l1); if (l5 === undefined) break b2295;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2295;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2295;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2296: {
if (l3 !== undefined) break b2296;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2297: {
if (l3 === undefined) break b2297;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2298: {
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
function f410(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2299: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2299;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2299;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2299;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2299;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2299;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2299;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2300: {
if (l4 === undefined) break b2300;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2301: {
return l2;
}
}
function f411(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2302: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2302;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2302;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2302;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2302;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2302;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2303: {
if (l5 === undefined) break b2303;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2304: {
return l2;
}
}
function f412(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2305: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2305;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2305;
l8 = D(l7, l5); if (l8 === undefined) break b2305;
b2306: {
b2307: {
break b2306;
}
break b2305;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2308: {
if (l4 === undefined) break b2308;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2309: {
return l2;
}
}
function f413(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2310: {
l4 = undefined;
l5 = l3;
l6 = f402(l0,l1,l5); if (l6 === undefined) break b2310;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2310;
if ((l8 === false)) break b2310;
l9 = f402(l0,l1,l5); if (l9 === undefined) break b2310;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2310;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2311: {
if (l4 === undefined) break b2311;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2312: {
l4 = undefined;
l5 = l3;
l6 = f402(l0,l1,l5); if (l6 === undefined) break b2312;
l7 = l6;
if (!(l7 === "")) break b2312;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2313: {
if (l4 === undefined) break b2313;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2314: {
return l2;
}
}
function f414(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2315: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f410(l0,l1,l6); if (l8 === undefined) break b2315;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2315;
l11 = l10;
l12 = l11;
l13 = f411(l0,l1,l6,l12); if (l13 === undefined) break b2315;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2315;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2315;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2315;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2315;
l24 = l23;
l25 = f412(l0,l1,l24); if (l25 === undefined) break b2315;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2315;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2315;
l32 = l31;
l33 = f412(l0,l1,l32); if (l33 === undefined) break b2315;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2315;
l38 = l37;
l39 = f413(l0,l1,l6); if (l39 === undefined) break b2315;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2315;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2316: {
if (l5 === undefined) break b2316;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2317: {
return l2;
}
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2318: {
l3 = undefined;
l4 = f398(l0,l1); if (l4 === undefined) break b2318;
if ((l4 === false)) break b2318;
l5 = f406(l0,l1); if (l5 === undefined) break b2318;
if ((l5 === false)) break b2318;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2318;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2318;
l8 = l7;
l9 = f396(l0,l1); if (l9 === undefined) break b2318;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2318;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2318;
l12 = l11;
l13 = f414(l0,l1,l8,l12); if (l13 === undefined) break b2318;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
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
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2321: {
b2322: {
l3 = undefined;
b2323: {
l4 = f396(l0,l1); if (l4 === undefined) break b2323;
if ((l4 === false)) break b2323;
break b2322;}
l5 = f397(l0,l1); if (l5 === undefined) break b2322;
l6 = l5;
l7 = [];
b2324: {
l8 = f395(l0,l1); if (l8 === undefined) break b2324;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2322;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2325: {
if (l3 !== undefined) break b2325;
l4 = f407(l0,l1); if (l4 === undefined) break b2325;
l5 = l4;
l6 = f408(l0,l1); if (l6 === undefined) break b2325;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b2325;
l9 = l8;
l10 = f396(l0,l1); if (l10 === undefined) break b2325;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2325;
l13 = l12;
l14 = f409(l0,l1); if (l14 === undefined) break b2325;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2325;
l17 = l16;
l18 = f396(l0,l1); if (l18 === undefined) break b2325;
l19 = l18;
l20 = f407(l0,l1); if (l20 === undefined) break b2325;
l21 = l20;
l22 = f408(l0,l1); if (l22 === undefined) break b2325;
l23 = l22;
l24 = ["locked_out"];
l25 = f221(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2325;
l26 = l25;
l27 = f396(l0,l1); if (l27 === undefined) break b2325;
l28 = l27;
l29 = f85(l0,l1,l28); if (l29 === undefined) break b2325;
l30 = l29;
l31 = f397(l0,l1); if (l31 === undefined) break b2325;
l32 = l31;
l33 = f395(l0,l1); if (l33 === undefined) break b2325;
l34 = l33;
l35 = f408(l0,l1); if (l35 === undefined) break b2325;
l36 = l35;
l37 = f407(l0,l1); if (l37 === undefined) break b2325;
l38 = l37;
l39 = new Bare();
b2326: {
l40 = f415(l0,l1); if (l40 === undefined) break b2326;
l39["locked_until"] = l40;
}
b2327: {
b2328: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2328;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2328;
l44 = D(l43, "values"); if (l44 === undefined) break b2328;
l41 = merge(l44, l39);
break b2327;
}
l41 = l39;
}
l45 = l41;
l46 = new O65(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2325;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2329: {
if (l3 === undefined) break b2329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2330: {
return l2;
}
}
function f416(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2331: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2331;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2331;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2332: {
if (l3 === undefined) break b2332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2333: {
return l2;
}
}
function f417(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2334: {
l3 = undefined;
l4 = f417(l0,l1); if (l4 === undefined) break b2334;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2334;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2334;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2335: {
if (l3 === undefined) break b2335;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2336: {
return l2;
}
}
function f418(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f419(l0,l1) {
let l3,l2;
b2337: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2338: {
if (l3 === undefined) break b2338;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2339: {
return l2;
}
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2340: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2340;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2340;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2340;
if ((l7 === false)) break b2340;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2340;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2340;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2341: {
if (l3 === undefined) break b2341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2342: {
return l2;
}
}
function f420(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2343: {
l3 = undefined;
l4 = f420(l0,l1); if (l4 === undefined) break b2343;
l5 = l4;
l6 = f418(l0,l1); if (l6 === undefined) break b2343;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2343;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2343;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2343;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2344: {
if (l3 === undefined) break b2344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2345: {
return l2;
}
}
function f421(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g421(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g422(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2346: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2346;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2346;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2347: {
if (l3 === undefined) break b2347;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2348: {
return l2;
}
}
function f422(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g423(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2349: {
l2 = new RegoSet();
}
b2350: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2350;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2350;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2350;
if ((l8 === false)) break b2350;
l2.add("max_age");
}
b2351: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2351;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2351;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2351;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2351;
if ((l8 === false)) break b2351;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2351;
l10 = D(l9, "length"); if (l10 === undefined) break b2351;
l11 = l10;
l12 = f418(l0,l1); if (l12 === undefined) break b2351;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2351;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2351;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2351;
if ((l16 === false)) break b2351;
l2.add("min_length");
}
b2352: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2352;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2352;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2352;
{
const k2353 = keysOf(l6), v2353 = valuesOf(l6);
for (let n2353 = 0; n2353 < v2353.length; n2353++) {
l7 = k2353 === null ? n2353 : k2353[n2353];
l8 = v2353[n2353];
b2354: {
l9 = l7;
l10 = l8;
l11 = f422(l0,l1); if (l11 === undefined) break b2354;
l12 = l11;
b2355: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2355;
if ((l13 === false)) break b2355;
break b2354;}
l2.add("classes");
}
}
}
}
b2356: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2356;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2356;
if ((l5 === false)) break b2356;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2356;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2356;
if (!(l7 === true)) break b2356;
l2.add("default_changed");
}
b2357: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2357;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2357;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2357;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2357;
if ((l8 === false)) break b2357;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2357;
l10 = H(l9) ? l9.same_as_previous : undefined; if (l10 === undefined && (l10 = S(l9, "same_as_previous")) === undefined) break b2357;
l11 = l10;
l12 = b_is_number(l11); if (l12 === undefined) break b2357;
if ((l12 === false)) break b2357;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2357;
l14 = H(l13) ? l13.same_as_previous : undefined; if (l14 === undefined && (l14 = S(l13, "same_as_previous")) === undefined) break b2357;
l15 = l14;
l16 = f418(l0,l1); if (l16 === undefined) break b2357;
l17 = H(l16) ? l16.history : undefined; if (l17 === undefined && (l17 = S(l16, "history")) === undefined) break b2357;
l18 = H(l17) ? l17.value : undefined; if (l18 === undefined && (l18 = S(l17, "value")) === undefined) break b2357;
l19 = l18;
l20 = b_lte(l15,l19); if (l20 === undefined) break b2357;
if ((l20 === false)) break b2357;
l2.add("history");
}
b2358: {
return l2;
}
}
function f423(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2359: {
l3 = undefined;
l4 = new RegoSet();
b2360: {
l5 = f418(l0,l1); if (l5 === undefined) break b2360;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2360;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2360;
{
const k2361 = keysOf(l7), v2361 = valuesOf(l7);
for (let n2361 = 0; n2361 < v2361.length; n2361++) {
l8 = k2361 === null ? n2361 : k2361[n2361];
l9 = v2361[n2361];
b2362: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2363: {
l14 = f422(l0,l1); if (l14 === undefined) break b2363;
{
const k2364 = keysOf(l14), v2364 = valuesOf(l14);
for (let n2364 = 0; n2364 < v2364.length; n2364++) {
l15 = k2364 === null ? n2364 : k2364[n2364];
l16 = v2364[n2364];
b2365: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2359;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2366: {
if (l3 === undefined) break b2366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2367: {
return l2;
}
}
function f424(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l2;
b2368: {
l3 = undefined;
l4 = new O66("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2369: {
if (l3 === undefined) break b2369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2370: {
return l2;
}
}
function f425(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2371: {
l3 = undefined;
l4 = new RegoSet();
b2372: {
l5 = f423(l0,l1); if (l5 === undefined) break b2372;
{
const k2373 = keysOf(l5), v2373 = valuesOf(l5);
for (let n2373 = 0; n2373 < v2373.length; n2373++) {
l6 = k2373 === null ? n2373 : k2373[n2373];
l7 = v2373[n2373];
b2374: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2375: {
l11 = f424(l0,l1); if (l11 === undefined) break b2375;
l10["classes"] = l11;
}
b2376: {
b2377: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2377;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2377;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2377;
l12 = merge(l15, l10);
break b2376;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2374;
l19 = l18;
l20 = f425(l0,l1); if (l20 === undefined) break b2374;
l21 = D(l20, l9); if (l21 === undefined) break b2374;
l22 = l21;
l23 = f418(l0,l1); if (l23 === undefined) break b2374;
l24 = D(l23, l9); if (l24 === undefined) break b2374;
l25 = l24;
l26 = f76(l0,l1,l22,l25,l19); if (l26 === undefined) break b2374;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2378: {
if (l3 === undefined) break b2378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2379: {
return l2;
}
}
function f426(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2380: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2380;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2380;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2380;
if ((l7 === false)) break b2380;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2381: {
if (l3 === undefined) break b2381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2382: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2382;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2382;
l6 = null;
if (!Q(l5, l6)) break b2382;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2383: {
if (l3 === undefined) break b2383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2384: {
return l2;
}
}
function f427(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g428(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2385: {
l2 = new RegoSet();
}
b2386: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2386;
{
const k2387 = keysOf(l4), v2387 = valuesOf(l4);
for (let n2387 = 0; n2387 < v2387.length; n2387++) {
l5 = k2387 === null ? n2387 : k2387[n2387];
l6 = v2387[n2387];
b2388: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2388;
if (!(l9 === "unset")) break b2388;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2388;
l12 = l11;
l13 = new O24(l12);
l2.add(l13);
}
}
}
}
b2389: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2389;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2389;
if ((l5 === false)) break b2389;
b2390: {
l6 = f420(l0,l1); if (l6 === undefined) break b2390;
if ((l6 === false)) break b2390;
break b2389;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2391: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2391;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2391;
if ((l5 === false)) break b2391;
b2392: {
l6 = f427(l0,l1); if (l6 === undefined) break b2392;
if ((l6 === false)) break b2392;
break b2391;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2393: {
return l2;
}
}
function f428(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2394: {
l3 = undefined;
l4 = [];
b2395: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2396 = keysOf(l6), v2396 = valuesOf(l6);
for (let n2396 = 0; n2396 < v2396.length; n2396++) {
l7 = k2396 === null ? n2396 : k2396[n2396];
l8 = v2396[n2396];
b2397: {
l9 = l7;
l10 = l8;
l11 = f423(l0,l1); if (l11 === undefined) break b2397;
l12 = D(l11, l10); if (l12 === undefined) break b2397;
if ((l12 === false)) break b2397;
l13 = f418(l0,l1); if (l13 === undefined) break b2397;
l14 = D(l13, l10); if (l14 === undefined) break b2397;
l15 = l14;
l16 = f69(l0,l1,"change_password",l15); if (l16 === undefined) break b2397;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2398: {
if (l3 === undefined) break b2398;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2399: {
return l2;
}
}
function f429(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2400: {
b2401: {
l3 = undefined;
l4 = f423(l0,l1); if (l4 === undefined) break b2401;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2401;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2401;
if ((l9 === false)) break b2401;
l10 = f423(l0,l1); if (l10 === undefined) break b2401;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2402: {
if (l3 !== undefined) break b2402;
l4 = new RegoSet();
b2403: {
l5 = f418(l0,l1); if (l5 === undefined) break b2403;
{
const k2404 = keysOf(l5), v2404 = valuesOf(l5);
for (let n2404 = 0; n2404 < v2404.length; n2404++) {
l6 = k2404 === null ? n2404 : k2404[n2404];
l7 = v2404[n2404];
b2405: {
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
b2406: {
if (l3 === undefined) break b2406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2407: {
return l2;
}
}
function f430(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f431(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2408: {
b2409: {
l4 = undefined;
l5 = l3;
l6 = f423(l0,l1); if (l6 === undefined) break b2409;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2409;
if ((l8 === false)) break b2409;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2410: {
if (l4 !== undefined) break b2410;
l5 = l3;
l6 = f418(l0,l1); if (l6 === undefined) break b2410;
l7 = D(l6, l5); if (l7 === undefined) break b2410;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2410;
if (!(l8 === "unset")) break b2410;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2411: {
if (l4 !== undefined) break b2411;
l5 = l3;
l6 = new O67("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2411;
l9 = l8;
l10 = new RegoSet();
b2412: {
l11 = f428(l0,l1); if (l11 === undefined) break b2412;
{
const k2413 = keysOf(l11), v2413 = valuesOf(l11);
for (let n2413 = 0; n2413 < v2413.length; n2413++) {
l12 = k2413 === null ? n2413 : k2413[n2413];
l13 = v2413[n2413];
b2414: {
l14 = l12;
if (!O(l13)) break b2414;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2414;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2414;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2411;
if ((l20 === false)) break b2411;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2415: {
if (l4 !== undefined) break b2415;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2416: {
if (l4 === undefined) break b2416;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2417: {
return l2;
}
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2418: {
l3 = undefined;
l4 = f420(l0,l1); if (l4 === undefined) break b2418;
l5 = l4;
l6 = f418(l0,l1); if (l6 === undefined) break b2418;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2418;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2418;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2418;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2419: {
if (l3 === undefined) break b2419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2420: {
return l2;
}
}
function f432(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2421: {
b2422: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2422;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2422;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2422;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2422;
if ((l8 === false)) break b2422;
l9 = f420(l0,l1); if (l9 === undefined) break b2422;
l10 = l9;
l11 = f418(l0,l1); if (l11 === undefined) break b2422;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2422;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2422;
l14 = l13;
l15 = f418(l0,l1); if (l15 === undefined) break b2422;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2422;
l17 = l16;
l18 = new Bare();
b2423: {
l19 = f421(l0,l1); if (l19 === undefined) break b2423;
l18["expires_on"] = l19;
}
b2424: {
l20 = f432(l0,l1); if (l20 === undefined) break b2424;
l18["may_change_from"] = l20;
}
b2425: {
b2426: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2426;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2426;
l24 = D(l23, "values"); if (l24 === undefined) break b2426;
l21 = merge(l24, l18);
break b2425;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f300(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2422;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2427: {
if (l3 !== undefined) break b2427;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f433(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2430: {
b2431: {
l3 = undefined;
b2432: {
l4 = f418(l0,l1); if (l4 === undefined) break b2432;
if ((l4 === false)) break b2432;
break b2431;}
l5 = f419(l0,l1); if (l5 === undefined) break b2431;
l6 = l5;
l7 = [];
b2433: {
l8 = f417(l0,l1); if (l8 === undefined) break b2433;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2431;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2434: {
if (l3 !== undefined) break b2434;
l4 = f426(l0,l1); if (l4 === undefined) break b2434;
l5 = l4;
l6 = f428(l0,l1); if (l6 === undefined) break b2434;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b2434;
l9 = l8;
l10 = f429(l0,l1); if (l10 === undefined) break b2434;
l11 = l10;
l12 = [l11];
l13 = f74(l0,l1,l12); if (l13 === undefined) break b2434;
l14 = l13;
l15 = f419(l0,l1); if (l15 === undefined) break b2434;
l16 = l15;
l17 = f417(l0,l1); if (l17 === undefined) break b2434;
l18 = l17;
l19 = new RegoSet();
b2435: {
l20 = f430(l0,l1); if (l20 === undefined) break b2435;
{
const k2436 = keysOf(l20), v2436 = valuesOf(l20);
for (let n2436 = 0; n2436 < v2436.length; n2436++) {
l21 = k2436 === null ? n2436 : k2436[n2436];
l22 = v2436[n2436];
b2437: {
l23 = l21;
l24 = l22;
l25 = f418(l0,l1); if (l25 === undefined) break b2437;
l26 = D(l25, l24); if (l26 === undefined) break b2437;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2437;
l29 = l28;
{
const k2438 = keysOf(l29), v2438 = valuesOf(l29);
for (let n2438 = 0; n2438 < v2438.length; n2438++) {
l30 = k2438 === null ? n2438 : k2438[n2438];
l31 = v2438[n2438];
b2439: {
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
b2440: {
l36 = f62(l0,l1,"checks"); if (l36 === undefined) break b2440;
if ((l36 === false)) break b2440;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2441 = keysOf(l38), v2441 = valuesOf(l38);
for (let n2441 = 0; n2441 < v2441.length; n2441++) {
l39 = k2441 === null ? n2441 : k2441[n2441];
l40 = v2441[n2441];
b2442: {
l41 = l39;
l42 = l40;
l43 = f418(l0,l1); if (l43 === undefined) break b2442;
l44 = D(l43, l42); if (l44 === undefined) break b2442;
if ((l44 === false)) break b2442;
l45 = f431(l0,l1,l42); if (l45 === undefined) break b2442;
l46 = l45;
l47 = f425(l0,l1); if (l47 === undefined) break b2442;
l48 = D(l47, l42); if (l48 === undefined) break b2442;
l49 = l48;
l50 = f418(l0,l1); if (l50 === undefined) break b2442;
l51 = D(l50, l42); if (l51 === undefined) break b2442;
l52 = l51;
l53 = f124(l0,l1,l49,l52,l46); if (l53 === undefined) break b2442;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f428(l0,l1); if (l56 === undefined) break b2434;
l57 = l56;
l58 = f426(l0,l1); if (l58 === undefined) break b2434;
l59 = l58;
l60 = new Bare();
b2443: {
l61 = f421(l0,l1); if (l61 === undefined) break b2443;
l60["expires_on"] = l61;
}
b2444: {
l62 = f432(l0,l1); if (l62 === undefined) break b2444;
l60["may_change_from"] = l62;
}
b2445: {
b2446: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2446;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2446;
l66 = D(l65, "values"); if (l66 === undefined) break b2446;
l63 = merge(l66, l60);
break b2445;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2447: {
l69 = f430(l0,l1); if (l69 === undefined) break b2447;
{
const k2448 = keysOf(l69), v2448 = valuesOf(l69);
for (let n2448 = 0; n2448 < v2448.length; n2448++) {
l70 = k2448 === null ? n2448 : k2448[n2448];
l71 = v2448[n2448];
b2449: {
l72 = l70;
l73 = l71;
l74 = f418(l0,l1); if (l74 === undefined) break b2449;
l75 = D(l74, l73); if (l75 === undefined) break b2449;
l76 = l75;
l77 = f85(l0,l1,l76); if (l77 === undefined) break b2449;
l78 = l77;
{
const k2450 = keysOf(l78), v2450 = valuesOf(l78);
for (let n2450 = 0; n2450 < v2450.length; n2450++) {
l79 = k2450 === null ? n2450 : k2450[n2450];
l80 = v2450[n2450];
b2451: {
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
l84 = f433(l0,l1); if (l84 === undefined) break b2434;
l85 = l84;
l86 = new O58(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2434;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
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
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.request[197] = v === undefined ? N : v;
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
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2457: {
l3 = undefined;
l4 = f435(l0,l1); if (l4 === undefined) break b2457;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2457;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2457;
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
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f437(l0,l1) {
let l3,l2;
b2460: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
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
let l3,l4,l2;
b2463: {
l3 = undefined;
l4 = new O48("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2466: {
b2467: {
l3 = undefined;
b2468: {
l4 = f436(l0,l1); if (l4 === undefined) break b2468;
if ((l4 === false)) break b2468;
break b2467;}
l5 = f437(l0,l1); if (l5 === undefined) break b2467;
l6 = l5;
l7 = [];
b2469: {
l8 = f435(l0,l1); if (l8 === undefined) break b2469;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2467;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2470: {
if (l3 !== undefined) break b2470;
l4 = f438(l0,l1); if (l4 === undefined) break b2470;
l5 = l4;
l6 = f435(l0,l1); if (l6 === undefined) break b2470;
l7 = l6;
l8 = f436(l0,l1); if (l8 === undefined) break b2470;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2470;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2471: {
if (l3 === undefined) break b2471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2472: {
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
let l3,l4,l5,l6,l7,l2;
b2473: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2473;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2473;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2476: {
l3 = undefined;
l4 = f440(l0,l1); if (l4 === undefined) break b2476;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2476;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2476;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f442(l0,l1) {
let l3,l2;
b2479: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2480: {
if (l3 === undefined) break b2480;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2481: {
return l2;
}
}
function g443(l0,l1) {
let l3,l4,l2;
b2482: {
l3 = undefined;
l4 = new O48("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2483: {
if (l3 === undefined) break b2483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2484: {
return l2;
}
}
function f443(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2485: {
b2486: {
l3 = undefined;
b2487: {
l4 = f441(l0,l1); if (l4 === undefined) break b2487;
if ((l4 === false)) break b2487;
break b2486;}
l5 = f442(l0,l1); if (l5 === undefined) break b2486;
l6 = l5;
l7 = [];
b2488: {
l8 = f440(l0,l1); if (l8 === undefined) break b2488;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2486;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2489: {
if (l3 !== undefined) break b2489;
l4 = f443(l0,l1); if (l4 === undefined) break b2489;
l5 = l4;
l6 = f440(l0,l1); if (l6 === undefined) break b2489;
l7 = l6;
l8 = f441(l0,l1); if (l8 === undefined) break b2489;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2489;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2490: {
if (l3 === undefined) break b2490;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2491: {
return l2;
}
}
function f444(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2492: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2492;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2492;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2493: {
if (l3 === undefined) break b2493;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2494: {
return l2;
}
}
function f445(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2495: {
l3 = undefined;
l4 = f445(l0,l1); if (l4 === undefined) break b2495;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2495;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2495;
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
function f446(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function f447(l0,l1) {
let l3,l2;
b2498: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2499: {
if (l3 === undefined) break b2499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2500: {
return l2;
}
}
function g448(l0,l1) {
let l3,l4,l5,l2;
b2501: {
l3 = undefined;
l4 = new O68("purpose_limitation");
l5 = new O69("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2502: {
if (l3 === undefined) break b2502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2503: {
return l2;
}
}
function f448(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2504: {
b2505: {
l3 = undefined;
b2506: {
l4 = f446(l0,l1); if (l4 === undefined) break b2506;
if ((l4 === false)) break b2506;
break b2505;}
l5 = f447(l0,l1); if (l5 === undefined) break b2505;
l6 = l5;
l7 = [];
b2507: {
l8 = f445(l0,l1); if (l8 === undefined) break b2507;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2505;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2508: {
if (l3 !== undefined) break b2508;
l4 = f448(l0,l1); if (l4 === undefined) break b2508;
l5 = l4;
l6 = f445(l0,l1); if (l6 === undefined) break b2508;
l7 = l6;
l8 = f446(l0,l1); if (l8 === undefined) break b2508;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2508;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2509: {
if (l3 === undefined) break b2509;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2510: {
return l2;
}
}
function f449(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2511: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2511;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2511;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2512: {
if (l3 === undefined) break b2512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2513: {
return l2;
}
}
function f450(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2514: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2514;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2514;
l6 = l5;
l7 = f450(l0,l1); if (l7 === undefined) break b2514;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2514;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2514;
l10 = D(l9, l6); if (l10 === undefined) break b2514;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2515: {
if (l3 === undefined) break b2515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2516: {
return l2;
}
}
function f451(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function f452(l0,l1) {
let l3,l2;
b2517: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2518: {
if (l3 === undefined) break b2518;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2519: {
return l2;
}
}
function g453(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2520: {
l2 = new Bare();
}
b2521: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2521;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2521;
{
const k2522 = keysOf(l5), v2522 = valuesOf(l5);
for (let n2522 = 0; n2522 < v2522.length; n2522++) {
l6 = k2522 === null ? n2522 : k2522[n2522];
l7 = v2522[n2522];
b2523: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2523;
if ((l10 === false)) break b2523;
insertOnce(l2, l8, true);
}
}
}
}
b2524: {
return l2;
}
}
function f453(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function f454(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2525: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2525;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2525;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2525;
if ((l14 === false)) break b2525;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2525;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2525;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2525;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2525;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2525;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2525;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2526: {
if (l5 === undefined) break b2526;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2527: {
return l2;
}
}
function f455(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2528: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2528;
l7 = l6;
l8 = l7;
l9 = undefined;
b2529: {
b2530: {
if (!Array.isArray(l8)) break b2530;
break b2529;
}
b2531: {
if (!O(l8)) break b2531;
break b2529;
}
b2532: {
if (!(l8 instanceof RegoSet)) break b2532;
break b2529;
}
break b2528;
}
{
const k2533 = keysOf(l8), v2533 = valuesOf(l8);
for (let n2533 = 0; n2533 < v2533.length; n2533++) {
l11 = k2533 === null ? n2533 : k2533[n2533];
l12 = v2533[n2533];
b2534: {
l13 = l11;
l10 = undefined;
b2535: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2535;
if ((l16 === false)) break b2535;
l10 = true;
}
if (l10 !== undefined) break b2534;
l9 = true;
}
}
}
if (l9 !== undefined) break b2528;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2536: {
if (l4 === undefined) break b2536;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2537: {
return l2;
}
}
function f456(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2538: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2538;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2538;
if ((l12 === false)) break b2538;
l13 = f455(l0,l1,l5); if (l13 === undefined) break b2538;
if ((l13 === false)) break b2538;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2539: {
if (l4 === undefined) break b2539;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2540: {
return l2;
}
}
function f457(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2541: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2541;
l11 = l10;
{
const k2542 = keysOf(l11), v2542 = valuesOf(l11);
for (let n2542 = 0; n2542 < v2542.length; n2542++) {
l12 = k2542 === null ? n2542 : k2542[n2542];
l13 = v2542[n2542];
b2543: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2543;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2543;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2543;
l21 = D(l20, l15); if (l21 === undefined) break b2543;
b2544: {
b2545: {
break b2544;
}
break b2543;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2543;
if ((l26 === false)) break b2543;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2546: {
if (l6 === undefined) break b2546;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2547: {
return l2;
}
}
function f458(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2548: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f457(l0,l1,l6,l8,l9); if (l10 === undefined) break b2548;
if ((l10 === false)) break b2548;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2549: {
if (l5 === undefined) break b2549;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2550: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2550;
{
const k2551 = keysOf(l8), v2551 = valuesOf(l8);
for (let n2551 = 0; n2551 < v2551.length; n2551++) {
l9 = k2551 === null ? n2551 : k2551[n2551];
l10 = v2551[n2551];
b2552: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2552;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2552;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2552;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2552;
if ((l21 === false)) break b2552;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2552;
l24 = l23;
if (!Q(l24, l12)) break b2552;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2552;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f457(l0,l1,l27,l28,l29); if (l30 === undefined) break b2552;
if ((l30 === false)) break b2552;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2553: {
if (l5 === undefined) break b2553;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2554: {
return l2;
}
}
function f459(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2555: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2555;
{
const k2556 = keysOf(l8), v2556 = valuesOf(l8);
for (let n2556 = 0; n2556 < v2556.length; n2556++) {
l9 = k2556 === null ? n2556 : k2556[n2556];
l10 = v2556[n2556];
b2557: {
l11 = l9;
l12 = l10;
l13 = f454(l0,l1,l6,l12); if (l13 === undefined) break b2557;
l14 = l13;
if (!Array.isArray(l14)) break b2557;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2557;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2557;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2557;
l20 = l18;
l21 = f456(l0,l1,l19); if (l21 === undefined) break b2557;
if ((l21 === false)) break b2557;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2557;
{
const k2558 = keysOf(l22), v2558 = valuesOf(l22);
for (let n2558 = 0; n2558 < v2558.length; n2558++) {
l23 = k2558 === null ? n2558 : k2558[n2558];
l24 = v2558[n2558];
b2559: {
l25 = l23;
l26 = l24;
l27 = f454(l0,l1,l20,l26); if (l27 === undefined) break b2559;
l28 = l27;
if (!Array.isArray(l28)) break b2559;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2559;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2559;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2559;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f457(l0,l1,l33,l35,l36); if (l37 === undefined) break b2559;
if ((l37 === false)) break b2559;
l38 = f458(l0,l1,l34,l7); if (l38 === undefined) break b2559;
if ((l38 === false)) break b2559;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2560: {
if (l5 === undefined) break b2560;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2561: {
return l2;
}
}
function f460(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2562: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2562;
l9 = l8;
{
const k2563 = keysOf(l9), v2563 = valuesOf(l9);
for (let n2563 = 0; n2563 < v2563.length; n2563++) {
l10 = k2563 === null ? n2563 : k2563[n2563];
l11 = v2563[n2563];
b2564: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2564;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2564;
l16 = D(l15, l13); if (l16 === undefined) break b2564;
b2565: {
b2566: {
break b2565;
}
break b2564;
}
if (!Q(l16, l5)) break b2564;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2567: {
if (l4 === undefined) break b2567;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2568: {
return l2;
}
}
function f461(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2569: {
l4 = undefined;
l5 = l3;
l6 = f460(l0,l1,l5); if (l6 === undefined) break b2569;
if ((l6 === false)) break b2569;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2570: {
if (l4 === undefined) break b2570;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2571: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2571;
l7 = l6;
if (!Array.isArray(l7)) break b2571;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2571;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2571;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2571;
l13 = l11;
l14 = f460(l0,l1,l12); if (l14 === undefined) break b2571;
if ((l14 === false)) break b2571;
l15 = b_count(l13); if (l15 === undefined) break b2571;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2571;
if ((l18 === false)) break b2571;
l19 = f455(l0,l1,l13); if (l19 === undefined) break b2571;
if ((l19 === false)) break b2571;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2572: {
if (l4 === undefined) break b2572;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2573: {
return l2;
}
}
function f462(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2574: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2574;
l7 = l6;
if (!Array.isArray(l7)) break b2574;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2574;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2574;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2574;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f457(l0,l1,l12,l14,l15); if (l16 === undefined) break b2574;
if ((l16 === false)) break b2574;
l17 = f460(l0,l1,l13); if (l17 === undefined) break b2574;
if ((l17 === false)) break b2574;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2575: {
if (l4 === undefined) break b2575;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2576: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2576;
l7 = l6;
if (!Array.isArray(l7)) break b2576;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2576;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2576;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2576;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2576;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f457(l0,l1,l12,l15,l16); if (l17 === undefined) break b2576;
if ((l17 === false)) break b2576;
l18 = f460(l0,l1,l13); if (l18 === undefined) break b2576;
if ((l18 === false)) break b2576;
l19 = f461(l0,l1,l14); if (l19 === undefined) break b2576;
if ((l19 === false)) break b2576;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2577: {
if (l4 === undefined) break b2577;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2578: {
return l2;
}
}
function f463(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2579: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2579;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2579;
l9 = f455(l0,l1,l5); if (l9 === undefined) break b2579;
if ((l9 === false)) break b2579;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2580: {
if (l4 === undefined) break b2580;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2581: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2581;
l7 = l6;
if (!Array.isArray(l7)) break b2581;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2581;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2581;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2581;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2581;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2581;
l17 = b_count(l13); if (l17 === undefined) break b2581;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2581;
l20 = f455(l0,l1,l12); if (l20 === undefined) break b2581;
if ((l20 === false)) break b2581;
l21 = f455(l0,l1,l13); if (l21 === undefined) break b2581;
if ((l21 === false)) break b2581;
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
function f464(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2584: {
l4 = undefined;
l5 = l3;
l6 = f462(l0,l1,l5); if (l6 === undefined) break b2584;
if ((l6 === false)) break b2584;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2585: {
if (l4 === undefined) break b2585;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2586: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2586;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2586;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2586;
if ((l13 === false)) break b2586;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2586;
l16 = l15;
if (!(l16 === "Z")) break b2586;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2586;
l19 = l18;
l20 = f462(l0,l1,l19); if (l20 === undefined) break b2586;
if ((l20 === false)) break b2586;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2587: {
if (l4 === undefined) break b2587;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2588: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2589 = keysOf(l7), v2589 = valuesOf(l7);
for (let n2589 = 0; n2589 < v2589.length; n2589++) {
l8 = k2589 === null ? n2589 : k2589[n2589];
l9 = v2589[n2589];
b2590: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2590;
l13 = l12;
if (!Array.isArray(l13)) break b2590;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2590;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2590;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2590;
l19 = l17;
l20 = f462(l0,l1,l18); if (l20 === undefined) break b2590;
if ((l20 === false)) break b2590;
l21 = f463(l0,l1,l19); if (l21 === undefined) break b2590;
if ((l21 === false)) break b2590;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2591: {
if (l4 === undefined) break b2591;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2592: {
return l2;
}
}
function f465(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2593: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2593;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2593;
l12 = l11;
l13 = l12;
l14 = [];
b2594: {
{
const k2595 = keysOf(l13), v2595 = valuesOf(l13);
for (let n2595 = 0; n2595 < v2595.length; n2595++) {
l15 = k2595 === null ? n2595 : k2595[n2595];
l16 = v2595[n2595];
b2596: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2596;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2596;
if ((l21 === false)) break b2596;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2593;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2593;
l27 = l26;
l28 = f459(l0,l1,l27,l7); if (l28 === undefined) break b2593;
if ((l28 === false)) break b2593;
l29 = b_max(l22); if (l29 === undefined) break b2593;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2593;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2593;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2593;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2593;
l39 = l38;
if (!Q(l34, l39)) break b2593;
l40 = b_max(l22); if (l40 === undefined) break b2593;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2593;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2593;
l47 = l46;
l48 = f464(l0,l1,l47); if (l48 === undefined) break b2593;
if ((l48 === false)) break b2593;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2597: {
if (l5 === undefined) break b2597;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2598: {
return l2;
}
}
function f466(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2599: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2599;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2599;
l8 = D(l7, l5); if (l8 === undefined) break b2599;
l9 = l8;
l10 = f451(l0,l1); if (l10 === undefined) break b2599;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2599;
l12 = l11;
l13 = f465(l0,l1,l9,l12); if (l13 === undefined) break b2599;
if ((l13 === false)) break b2599;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2600: {
if (l4 === undefined) break b2600;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2601: {
return l2;
}
}
function g467(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2602: {
l2 = new RegoSet();
}
b2603: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2603;
{
const k2604 = keysOf(l4), v2604 = valuesOf(l4);
for (let n2604 = 0; n2604 < v2604.length; n2604++) {
l5 = k2604 === null ? n2604 : k2604[n2604];
l6 = v2604[n2604];
b2605: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2606: {
l3 = undefined;
l4 = f466(l0,l1,"date"); if (l4 === undefined) break b2606;
if ((l4 === false)) break b2606;
l2.add("time");
}
b2607: {
l3 = undefined;
l4 = f466(l0,l1,"time"); if (l4 === undefined) break b2607;
if ((l4 === false)) break b2607;
l2.add("date");
}
b2608: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2608;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2608;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2608;
if (!(l6 === true)) break b2608;
l2.add("stamped");
}
b2609: {
return l2;
}
}
function f467(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g468(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2610: {
l2 = new RegoSet();
}
b2611: {
l3 = undefined;
l4 = f451(l0,l1); if (l4 === undefined) break b2611;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2611;
{
const k2612 = keysOf(l5), v2612 = valuesOf(l5);
for (let n2612 = 0; n2612 < v2612.length; n2612++) {
l6 = k2612 === null ? n2612 : k2612[n2612];
l7 = v2612[n2612];
b2613: {
l8 = l6;
l9 = l7;
l10 = f467(l0,l1); if (l10 === undefined) break b2613;
l11 = l10;
b2614: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b2614;
if ((l12 === false)) break b2614;
break b2613;}
l13 = [l9,"missing"];
l14 = b_concat("_",l13); if (l14 === undefined) break b2613;
l15 = l14;
l16 = f451(l0,l1); if (l16 === undefined) break b2613;
l17 = l16;
l18 = f27(l0,l1,l15,l17); if (l18 === undefined) break b2613;
l19 = l18;
l2.add(l19);
}
}
}
}
b2615: {
l3 = undefined;
l4 = f451(l0,l1); if (l4 === undefined) break b2615;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2615;
if ((l5 === false)) break b2615;
l6 = new RegoSet();
b2616: {
l7 = f451(l0,l1); if (l7 === undefined) break b2616;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2616;
{
const k2617 = keysOf(l8), v2617 = valuesOf(l8);
for (let n2617 = 0; n2617 < v2617.length; n2617++) {
l9 = k2617 === null ? n2617 : k2617[n2617];
l10 = v2617[n2617];
b2618: {
l11 = l9;
l12 = l10;
l13 = f467(l0,l1); if (l13 === undefined) break b2618;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2618;
if ((l15 === false)) break b2618;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2615;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2615;
l20 = f451(l0,l1); if (l20 === undefined) break b2615;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2615;
l23 = l22;
l2.add(l23);
}
b2619: {
return l2;
}
}
function f468(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2620: {
l2 = new RegoSet();
}
b2621: {
l3 = undefined;
l4 = f451(l0,l1); if (l4 === undefined) break b2621;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2621;
if (!(l5 === "unset")) break b2621;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2621;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2621;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2621;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2622: {
return l2;
}
}
function f469(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2623: {
l3 = undefined;
l4 = new RegoSet();
b2624: {
l5 = new O70("time","date");
l6 = l5;
{
const k2625 = keysOf(l6), v2625 = valuesOf(l6);
for (let n2625 = 0; n2625 < v2625.length; n2625++) {
l7 = k2625 === null ? n2625 : k2625[n2625];
l8 = v2625[n2625];
b2626: {
l9 = l7;
l10 = l8;
l11 = f466(l0,l1,l9); if (l11 === undefined) break b2626;
if ((l11 === false)) break b2626;
b2627: {
l12 = f453(l0,l1); if (l12 === undefined) break b2627;
l13 = D(l12, l10); if (l13 === undefined) break b2627;
if ((l13 === false)) break b2627;
break b2626;}
l14 = f451(l0,l1); if (l14 === undefined) break b2626;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2626;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2626;
l18 = l17;
{
const k2628 = keysOf(l18), v2628 = valuesOf(l18);
for (let n2628 = 0; n2628 < v2628.length; n2628++) {
l19 = k2628 === null ? n2628 : k2628[n2628];
l20 = v2628[n2628];
b2629: {
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
b2630: {
if (l3 === undefined) break b2630;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2631: {
return l2;
}
}
function f470(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2632: {
l3 = undefined;
l4 = [];
b2633: {
l5 = f451(l0,l1); if (l5 === undefined) break b2633;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2633;
{
const k2634 = keysOf(l6), v2634 = valuesOf(l6);
for (let n2634 = 0; n2634 < v2634.length; n2634++) {
l7 = k2634 === null ? n2634 : k2634[n2634];
l8 = v2634[n2634];
b2635: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2635;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2636: {
if (l3 === undefined) break b2636;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2637: {
return l2;
}
}
function f471(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g472(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2638: {
b2639: {
l3 = undefined;
b2640: {
l4 = f451(l0,l1); if (l4 === undefined) break b2640;
if ((l4 === false)) break b2640;
break b2639;}
l5 = f452(l0,l1); if (l5 === undefined) break b2639;
l6 = l5;
l7 = [];
b2641: {
l8 = f450(l0,l1); if (l8 === undefined) break b2641;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2639;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2642: {
if (l3 !== undefined) break b2642;
l4 = f468(l0,l1); if (l4 === undefined) break b2642;
l5 = l4;
l6 = f469(l0,l1); if (l6 === undefined) break b2642;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b2642;
l9 = l8;
l10 = f451(l0,l1); if (l10 === undefined) break b2642;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2642;
l13 = l12;
l14 = f470(l0,l1); if (l14 === undefined) break b2642;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2642;
l17 = l16;
l18 = f451(l0,l1); if (l18 === undefined) break b2642;
l19 = l18;
l20 = f85(l0,l1,l19); if (l20 === undefined) break b2642;
l21 = l20;
l22 = f452(l0,l1); if (l22 === undefined) break b2642;
l23 = l22;
l24 = f450(l0,l1); if (l24 === undefined) break b2642;
l25 = l24;
l26 = [];
b2643: {
l27 = f62(l0,l1,"checks"); if (l27 === undefined) break b2643;
if ((l27 === false)) break b2643;
l28 = f471(l0,l1); if (l28 === undefined) break b2643;
l29 = l28;
l30 = [];
b2644: {
l31 = "statement_missing";
l32 = f451(l0,l1); if (l32 === undefined) break b2644;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2644;
if ((l33 === false)) break b2644;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2643;
l36 = l35;
{
const k2645 = keysOf(l36), v2645 = valuesOf(l36);
for (let n2645 = 0; n2645 < v2645.length; n2645++) {
l37 = k2645 === null ? n2645 : k2645[n2645];
l38 = v2645[n2645];
b2646: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2647: {
l42 = f468(l0,l1); if (l42 === undefined) break b2647;
{
const k2648 = keysOf(l42), v2648 = valuesOf(l42);
for (let n2648 = 0; n2648 < v2648.length; n2648++) {
l43 = k2648 === null ? n2648 : k2648[n2648];
l44 = v2648[n2648];
b2649: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2649;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f469(l0,l1); if (l50 === undefined) break b2646;
l51 = l50;
l52 = f220(l0,l1,l40,l49,l51); if (l52 === undefined) break b2646;
l53 = l52;
l54 = l53;
l55 = f451(l0,l1); if (l55 === undefined) break b2646;
l56 = l55;
l57 = f124(l0,l1,l40,l56,l54); if (l57 === undefined) break b2646;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f469(l0,l1); if (l60 === undefined) break b2642;
l61 = l60;
l62 = [];
b2650: {
l63 = f468(l0,l1); if (l63 === undefined) break b2650;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2650;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2650;
if ((l68 === false)) break b2650;
l69 = f451(l0,l1); if (l69 === undefined) break b2650;
l70 = l69;
l71 = f69(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2650;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f468(l0,l1); if (l74 === undefined) break b2642;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2642;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2651: {
if (l3 === undefined) break b2651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2652: {
return l2;
}
}
function f472(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2653: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2653;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2653;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2654: {
if (l3 === undefined) break b2654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2655: {
return l2;
}
}
function f473(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2656: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2656;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2656;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2656;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2657: {
if (l3 === undefined) break b2657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2658: {
return l2;
}
}
function f474(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function f475(l0,l1) {
let l3,l2;
b2659: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2660: {
if (l3 === undefined) break b2660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2661: {
return l2;
}
}
function f476(l0,l1) {
let l3,l4,l5,l6,l2;
b2662: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2662;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2662;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2663: {
if (l3 === undefined) break b2663;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2664: {
return l2;
}
}
function g477(l0,l1) {
let l3,l4,l5,l6,l2;
b2665: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2665;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2665;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2666: {
if (l3 === undefined) break b2666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2667: {
return l2;
}
}
function f477(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2668: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2668;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2668;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2668;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2669: {
if (l3 === undefined) break b2669;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2670: {
return l2;
}
}
function f478(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2671: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2671;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2671;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2671;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2672: {
if (l3 === undefined) break b2672;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2673: {
return l2;
}
}
function f479(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f480(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2674: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2674;
if ((l10 === false)) break b2674;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2675: {
if (l6 === undefined) break b2675;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2676: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f98(l0,l1,l7,l8,l9); if (l10 === undefined) break b2676;
if ((l10 === false)) break b2676;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2677: {
if (l6 === undefined) break b2677;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2678: {
return l2;
}
}
function f481(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2679: {
l4 = undefined;
l5 = l3;
l6 = f477(l0,l1); if (l6 === undefined) break b2679;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2679;
l8 = l7;
l9 = f334(l0,l1,l5,l8); if (l9 === undefined) break b2679;
l10 = l9;
l11 = f477(l0,l1); if (l11 === undefined) break b2679;
l12 = H(l11) ? l11.unit_not_listed : undefined; if (l12 === undefined && (l12 = S(l11, "unit_not_listed")) === undefined) break b2679;
l13 = H(l12) ? l12.district_sections : undefined; if (l13 === undefined && (l13 = S(l12, "district_sections")) === undefined) break b2679;
l14 = l13;
l15 = b_internal_member_2(l10,l14); if (l15 === undefined) break b2679;
if ((l15 === false)) break b2679;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2680: {
if (l4 === undefined) break b2680;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2681: {
return l2;
}
}
function g482(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2682: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2682;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2682;
l6 = l5;
l7 = f481(l0,l1,l6); if (l7 === undefined) break b2682;
if ((l7 === false)) break b2682;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2683: {
if (l3 === undefined) break b2683;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2684: {
return l2;
}
}
function f482(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2685: {
l3 = undefined;
l4 = f479(l0,l1); if (l4 === undefined) break b2685;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2685;
if ((l5 === false)) break b2685;
b2686: {
l6 = f482(l0,l1); if (l6 === undefined) break b2686;
if ((l6 === false)) break b2686;
break b2685;}
l7 = f476(l0,l1); if (l7 === undefined) break b2685;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2685;
l9 = l8;
l10 = f95(l0,l1,l9); if (l10 === undefined) break b2685;
l11 = l10;
l12 = f479(l0,l1); if (l12 === undefined) break b2685;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2685;
l14 = l13;
l15 = f96(l0,l1,l11,l14); if (l15 === undefined) break b2685;
l16 = l15;
{
const k2687 = keysOf(l16), v2687 = valuesOf(l16);
for (let n2687 = 0; n2687 < v2687.length; n2687++) {
l17 = k2687 === null ? n2687 : k2687[n2687];
l18 = v2687[n2687];
b2688: {
l19 = l17;
l20 = l18;
l21 = f481(l0,l1,l20); if (l21 === undefined) break b2688;
if ((l21 === false)) break b2688;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2689: {
if (l3 === undefined) break b2689;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2690: {
return l2;
}
}
function f483(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2691: {
l2 = new Bare();
}
b2692: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2692;
{
const k2693 = keysOf(l4), v2693 = valuesOf(l4);
for (let n2693 = 0; n2693 < v2693.length; n2693++) {
l5 = k2693 === null ? n2693 : k2693[n2693];
l6 = v2693[n2693];
b2694: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2694;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2695: {
return l2;
}
}
function f484(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2696: {
l2 = new RegoSet();
}
b2697: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2697;
{
const k2698 = keysOf(l4), v2698 = valuesOf(l4);
for (let n2698 = 0; n2698 < v2698.length; n2698++) {
l5 = k2698 === null ? n2698 : k2698[n2698];
l6 = v2698[n2698];
b2699: {
l7 = l5;
l8 = l6;
b2700: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2700;
if ((l9 === false)) break b2700;
break b2699;}
l2.add(l7);
}
}
}
}
b2701: {
return l2;
}
}
function f485(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f486(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2702: {
l4 = undefined;
l5 = l3;
l6 = f484(l0,l1); if (l6 === undefined) break b2702;
l7 = D(l6, l5); if (l7 === undefined) break b2702;
{
const k2703 = keysOf(l7), v2703 = valuesOf(l7);
for (let n2703 = 0; n2703 < v2703.length; n2703++) {
l8 = k2703 === null ? n2703 : k2703[n2703];
l9 = v2703[n2703];
b2704: {
l10 = l8;
l11 = l9;
l12 = f476(l0,l1); if (l12 === undefined) break b2704;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2704;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2704;
if ((l15 === false)) break b2704;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2705: {
if (l4 === undefined) break b2705;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2706: {
l4 = undefined;
l5 = l3;
l6 = f485(l0,l1); if (l6 === undefined) break b2706;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2706;
if ((l8 === false)) break b2706;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2707: {
if (l4 === undefined) break b2707;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2708: {
return l2;
}
}
function f487(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2709: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2709;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2709;
if ((l8 === false)) break b2709;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2709;
if ((l9 === false)) break b2709;
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
function f488(l0,l1) {
let l3,l4,l5,l6,l2;
b2712: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2712;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2712;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2713: {
if (l3 === undefined) break b2713;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2714: {
return l2;
}
}
function f489(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2715: {
b2716: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2716;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2716;
if ((l8 === false)) break b2716;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2717: {
if (l5 !== undefined) break b2717;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2717;
l9 = l8;
l10 = f95(l0,l1,l7); if (l10 === undefined) break b2717;
l11 = l10;
if (!Q(l9, l11)) break b2717;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2718: {
if (l5 === undefined) break b2718;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2719: {
return l2;
}
}
function g490(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2720: {
l3 = undefined;
b2721: {
l4 = f477(l0,l1); if (l4 === undefined) break b2721;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2721;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2721;
if ((l6 === false)) break b2721;
break b2720;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2722: {
if (l3 === undefined) break b2722;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2723: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2723;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2723;
l6 = l5;
l7 = f476(l0,l1); if (l7 === undefined) break b2723;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2723;
l9 = l8;
l10 = f489(l0,l1,l6,l9); if (l10 === undefined) break b2723;
if ((l10 === false)) break b2723;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2724: {
if (l3 === undefined) break b2724;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2725: {
return l2;
}
}
function f490(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function f491(l0,l1) {
let l3,l4,l5,l6,l2;
b2726: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2726;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2726;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2727: {
if (l3 === undefined) break b2727;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2728: {
return l2;
}
}
function g492(l0,l1) {
let l3,l4,l5,l2;
b2729: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2729;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2729;
if (!(l5 === false)) break b2729;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2730: {
if (l3 === undefined) break b2730;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2731: {
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
let l3,l4,l5,l6,l2;
b2732: {
l3 = undefined;
b2733: {
l4 = f477(l0,l1); if (l4 === undefined) break b2733;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2733;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2733;
if ((l6 === false)) break b2733;
break b2732;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2734: {
if (l3 === undefined) break b2734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2735: {
l3 = undefined;
b2736: {
l4 = f492(l0,l1); if (l4 === undefined) break b2736;
if ((l4 === false)) break b2736;
break b2735;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2737: {
if (l3 === undefined) break b2737;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2738: {
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
function g494(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2739: {
l2 = new RegoSet();
}
b2740: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2740;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2740;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2740;
if ((l7 === false)) break b2740;
l2.add("user.unit");
}
b2741: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2741;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2741;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2741;
if ((l7 === false)) break b2741;
l2.add("user.post_ends_on");
}
b2742: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2742;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2742;
l6 = null;
if (!Q(l5, l6)) break b2742;
l2.add("user.post_ends_on");
}
b2743: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2743;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2743;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2743;
if ((l7 === false)) break b2743;
l2.add("account.application_form");
}
b2744: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2744;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2744;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2744;
if ((l7 === false)) break b2744;
l2.add("account.confidentiality_pledge");
}
b2745: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2745;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2745;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2745;
if ((l7 === false)) break b2745;
l2.add("account.default_password");
}
b2746: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2746;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2746;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2746;
if ((l7 === false)) break b2746;
l2.add("account.password_changed_on");
}
b2747: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2747;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2747;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2747;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2747;
if ((l8 === false)) break b2747;
l2.add("session.idle_minutes");
}
b2748: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2748;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2748;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2748;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2748;
if ((l8 === false)) break b2748;
l2.add("client.ip");
}
b2749: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2749;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2749;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2749;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2749;
if ((l8 === false)) break b2749;
l2.add("client.allowed_ips");
}
b2750: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2750;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2750;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2750;
if ((l7 === false)) break b2750;
l2.add("query.within_approved_scope");
}
b2751: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2751;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2751;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2751;
if ((l7 === false)) break b2751;
l2.add("query.purpose_listed");
}
b2752: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2752;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2752;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2752;
if ((l7 === false)) break b2752;
l2.add("query.fields");
}
b2753: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2753;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2753;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2753;
if ((l7 === false)) break b2753;
l2.add("account.approved_from");
}
b2754: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2754;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2754;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2754;
if ((l7 === false)) break b2754;
l2.add("account.approved_until");
}
b2755: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2755;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2755;
l6 = null;
if (!Q(l5, l6)) break b2755;
l2.add("account.approved_until");
}
b2756: {
return l2;
}
}
function f494(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2757: {
l2 = new RegoSet();
}
b2758: {
l3 = undefined;
b2759: {
l4 = f486(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2759;
if ((l4 === false)) break b2759;
break b2758;}
l2.add("confidentiality_pledge_missing");
}
b2760: {
l3 = undefined;
b2761: {
l4 = f486(l0,l1,"password_expired"); if (l4 === undefined) break b2761;
if ((l4 === false)) break b2761;
break b2760;}
l5 = f494(l0,l1); if (l5 === undefined) break b2760;
l6 = l5;
b2762: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2762;
if ((l7 === false)) break b2762;
break b2760;}
l2.add("password_expired");
}
b2763: {
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
function f496(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2764: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2764;
if (!(l8 === "exceeded")) break b2764;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2764;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2764;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2764;
if ((l12 === false)) break b2764;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2765: {
if (l5 === undefined) break b2765;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2766: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2766;
if (!(l8 === "reached")) break b2766;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2766;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2766;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2766;
if ((l12 === false)) break b2766;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2767: {
if (l5 === undefined) break b2767;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2768: {
return l2;
}
}
function f497(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2769: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2769;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2769;
if ((l8 === false)) break b2769;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2769;
if ((l9 === false)) break b2769;
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
function g498(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2772: {
l2 = new RegoSet();
}
b2773: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2773;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2773;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2773;
if (!(l6 === "active")) break b2773;
l2.add("linkage_not_active");
}
b2774: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2774;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2774;
if (!(l5 === "service")) break b2774;
l2.add("personal_account_not_served");
}
b2775: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2775;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2775;
l6 = l5;
l7 = f478(l0,l1); if (l7 === undefined) break b2775;
l8 = l7;
l9 = f479(l0,l1); if (l9 === undefined) break b2775;
l10 = l9;
l11 = f480(l0,l1,l6,l8,l10); if (l11 === undefined) break b2775;
if ((l11 === false)) break b2775;
l2.add("unit_not_listed");
}
b2776: {
l3 = undefined;
l4 = f482(l0,l1); if (l4 === undefined) break b2776;
if ((l4 === false)) break b2776;
l2.add("unit_not_listed");
}
b2777: {
l3 = undefined;
l4 = f483(l0,l1); if (l4 === undefined) break b2777;
if ((l4 === false)) break b2777;
l2.add("unit_not_listed");
}
b2778: {
l3 = undefined;
l4 = f486(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2778;
if ((l4 === false)) break b2778;
l2.add("role_may_not_query");
}
b2779: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2779;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2779;
l6 = null;
if (!Q(l5, l6)) break b2779;
l2.add("post_ended");
}
b2780: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2780;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2780;
l6 = l5;
l7 = f487(l0,l1,l6); if (l7 === undefined) break b2780;
if ((l7 === false)) break b2780;
l2.add("post_ended");
}
b2781: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2781;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2781;
if (!(l5 === true)) break b2781;
l6 = f490(l0,l1); if (l6 === undefined) break b2781;
if ((l6 === false)) break b2781;
l7 = f493(l0,l1); if (l7 === undefined) break b2781;
if ((l7 === false)) break b2781;
l2.add("right_not_approved");
}
b2782: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2782;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2782;
l6 = l5;
l7 = f476(l0,l1); if (l7 === undefined) break b2782;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2782;
l9 = l8;
l10 = f489(l0,l1,l6,l9); if (l10 === undefined) break b2782;
if ((l10 === false)) break b2782;
l2.add("account_not_own");
}
b2783: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2783;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2783;
if (!(l5 === "active")) break b2783;
l2.add("account_not_active");
}
b2784: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2784;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2784;
if (!(l5 === "locked")) break b2784;
b2785: {
l6 = f477(l0,l1); if (l6 === undefined) break b2785;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2785;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2785;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2785;
if ((l9 === false)) break b2785;
break b2784;}
l2.add("account_not_active");
}
b2786: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2786;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2786;
if (!(l5 === true)) break b2786;
l2.add("application_form_missing");
}
b2787: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2787;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2787;
if (!(l5 === true)) break b2787;
l2.add("confidentiality_pledge_missing");
}
b2788: {
l3 = undefined;
b2789: {
l4 = f486(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2789;
if ((l4 === false)) break b2789;
break b2788;}
l2.add("confidentiality_pledge_missing");
}
b2790: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2790;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2790;
if (!(l5 === false)) break b2790;
l2.add("default_password");
}
b2791: {
l3 = undefined;
l4 = f494(l0,l1); if (l4 === undefined) break b2791;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2791;
if ((l6 === false)) break b2791;
l7 = f488(l0,l1); if (l7 === undefined) break b2791;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2791;
l9 = l8;
l10 = f473(l0,l1); if (l10 === undefined) break b2791;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2791;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2791;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2791;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2791;
l15 = l14;
l16 = f46(l0,l1,l9,l15); if (l16 === undefined) break b2791;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2791;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2791;
if ((l20 === false)) break b2791;
l2.add("password_expired");
}
b2792: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2792;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2792;
if ((l6 === false)) break b2792;
l2.add("password_expired");
}
b2793: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2793;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2793;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2793;
l7 = l6;
l8 = f473(l0,l1); if (l8 === undefined) break b2793;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2793;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2793;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2793;
l12 = l11;
l13 = f496(l0,l1,l7,l12); if (l13 === undefined) break b2793;
if ((l13 === false)) break b2793;
l2.add("session_idle");
}
b2794: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2794;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2794;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2794;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2794;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2794;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2794;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2794;
if ((l12 === false)) break b2794;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2794;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2794;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2794;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2794;
if ((l17 === false)) break b2794;
l2.add("ip_not_whitelisted");
}
b2795: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2795;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2795;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2795;
if ((l7 === false)) break b2795;
l2.add("case_number_missing");
}
b2796: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2796;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2796;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2796;
if ((l7 === false)) break b2796;
l2.add("reason_missing");
}
b2797: {
l3 = undefined;
l4 = [];
b2798: {
l5 = f477(l0,l1); if (l5 === undefined) break b2798;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2798;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2798;
{
const k2799 = keysOf(l7), v2799 = valuesOf(l7);
for (let n2799 = 0; n2799 < v2799.length; n2799++) {
l8 = k2799 === null ? n2799 : k2799[n2799];
l9 = v2799[n2799];
b2800: {
l10 = l8;
l11 = l9;
l12 = f491(l0,l1); if (l12 === undefined) break b2800;
l13 = D(l12, l11); if (l13 === undefined) break b2800;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2800;
if ((l15 === false)) break b2800;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2797;
l18 = l17;
l19 = f477(l0,l1); if (l19 === undefined) break b2797;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2797;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2797;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2797;
if ((l23 === false)) break b2797;
l2.add("statement_missing");
}
b2801: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2801;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2801;
if (!(l5 === true)) break b2801;
l2.add("not_official_use");
}
b2802: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2802;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2802;
if (!(l5 === true)) break b2802;
l2.add("purpose_not_listed");
}
b2803: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2803;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2803;
l6 = l5;
l7 = undefined;
b2804: {
b2805: {
if (!Array.isArray(l6)) break b2805;
break b2804;
}
b2806: {
if (!O(l6)) break b2806;
break b2804;
}
b2807: {
if (!(l6 instanceof RegoSet)) break b2807;
break b2804;
}
break b2803;
}
{
const k2808 = keysOf(l6), v2808 = valuesOf(l6);
for (let n2808 = 0; n2808 < v2808.length; n2808++) {
l9 = k2808 === null ? n2808 : k2808[n2808];
l10 = v2808[n2808];
b2809: {
l11 = l9;
l8 = undefined;
b2810: {
l12 = l10;
l13 = f477(l0,l1); if (l13 === undefined) break b2810;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2810;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2810;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2810;
if ((l17 === false)) break b2810;
l8 = true;
}
if (l8 !== undefined) break b2809;
l7 = true;
}
}
}
if (l7 !== undefined) break b2803;
l2.add("field_not_allowed");
}
b2811: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2811;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2811;
if (!(l5 === true)) break b2811;
l2.add("outside_approved_scope");
}
b2812: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2812;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2812;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2812;
if ((l7 === false)) break b2812;
l2.add("approval_missing");
}
b2813: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2813;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2813;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2813;
if ((l7 === false)) break b2813;
l2.add("approval_not_started");
}
b2814: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2814;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2814;
l6 = l5;
l7 = f497(l0,l1,l6); if (l7 === undefined) break b2814;
if ((l7 === false)) break b2814;
l2.add("approval_expired");
}
b2815: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2815;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2815;
l6 = null;
if (!Q(l5, l6)) break b2815;
l2.add("approval_expired");
}
b2816: {
return l2;
}
}
function f498(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2817: {
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
b2818: {
if (l3 === undefined) break b2818;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2819: {
return l2;
}
}
function f499(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2820: {
l3 = undefined;
l4 = [];
b2821: {
l5 = f477(l0,l1); if (l5 === undefined) break b2821;
{
const k2822 = keysOf(l5), v2822 = valuesOf(l5);
for (let n2822 = 0; n2822 < v2822.length; n2822++) {
l6 = k2822 === null ? n2822 : k2822[n2822];
l7 = v2822[n2822];
b2823: {
l8 = l6;
l9 = l7;
l10 = f499(l0,l1); if (l10 === undefined) break b2823;
l11 = D(l10, l8); if (l11 === undefined) break b2823;
{
const k2824 = keysOf(l11), v2824 = valuesOf(l11);
for (let n2824 = 0; n2824 < v2824.length; n2824++) {
l12 = k2824 === null ? n2824 : k2824[n2824];
l13 = v2824[n2824];
b2825: {
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
b2826: {
if (l3 === undefined) break b2826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2827: {
return l2;
}
}
function f500(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2828: {
l2 = new RegoSet();
}
b2829: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2830 = keysOf(l5), v2830 = valuesOf(l5);
for (let n2830 = 0; n2830 < v2830.length; n2830++) {
l6 = k2830 === null ? n2830 : k2830[n2830];
l7 = v2830[n2830];
b2831: {
l8 = l6;
l9 = l7;
b2832: {
l10 = f486(l0,l1,l9); if (l10 === undefined) break b2832;
if ((l10 === false)) break b2832;
break b2831;}
l2.add(l9);
}
}
}
}
b2833: {
return l2;
}
}
function f501(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2834: {
l3 = undefined;
l4 = [];
b2835: {
l5 = f500(l0,l1); if (l5 === undefined) break b2835;
{
const k2836 = keysOf(l5), v2836 = valuesOf(l5);
for (let n2836 = 0; n2836 < v2836.length; n2836++) {
l6 = k2836 === null ? n2836 : k2836[n2836];
l7 = v2836[n2836];
b2837: {
l8 = l6;
if (!Array.isArray(l7)) break b2837;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2837;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2837;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2837;
l14 = l12;
l15 = f494(l0,l1); if (l15 === undefined) break b2837;
l16 = l15;
b2838: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2838;
if ((l17 === false)) break b2838;
break b2837;}
l18 = f501(l0,l1); if (l18 === undefined) break b2837;
l19 = l18;
b2839: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2839;
if ((l20 === false)) break b2839;
break b2837;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2840: {
if (l3 === undefined) break b2840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2841: {
return l2;
}
}
function f502(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2842: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2842;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2842;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2842;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2842;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2842;
if (!(l8 === "unset")) break b2842;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2843: {
if (l3 === undefined) break b2843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2844: {
return l2;
}
}
function f503(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2845: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2845;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2845;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2845;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2845;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2845;
if (!(l8 === "unset")) break b2845;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2846: {
if (l3 === undefined) break b2846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2847: {
return l2;
}
}
function f504(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2848: {
l2 = new RegoSet();
}
b2849: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2849;
{
const k2850 = keysOf(l4), v2850 = valuesOf(l4);
for (let n2850 = 0; n2850 < v2850.length; n2850++) {
l5 = k2850 === null ? n2850 : k2850[n2850];
l6 = v2850[n2850];
b2851: {
l7 = l5;
if (!Array.isArray(l6)) break b2851;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2851;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2851;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2851;
l13 = l11;
l2.add(l12);
}
}
}
}
b2852: {
l3 = undefined;
b2853: {
l4 = "password_expired";
l5 = f503(l0,l1); if (l5 === undefined) break b2853;
l6 = l5;
l2.add(l4);
}
b2854: {
l7 = "session_idle";
l8 = f504(l0,l1); if (l8 === undefined) break b2854;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2852;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2852;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2852;
{
const k2855 = keysOf(l13), v2855 = valuesOf(l13);
for (let n2855 = 0; n2855 < v2855.length; n2855++) {
l14 = k2855 === null ? n2855 : k2855[n2855];
l15 = v2855[n2855];
b2856: {
l16 = l14;
b2857: {
l17 = D(l10, l14); if (l17 === undefined) break b2857;
break b2856;}
b2858: {
b2859: {
break b2858;
}
break b2856;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2860: {
return l2;
}
}
function f505(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2861: {
l3 = undefined;
l4 = f498(l0,l1); if (l4 === undefined) break b2861;
l5 = l4;
l6 = f505(l0,l1); if (l6 === undefined) break b2861;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2861;
l9 = l8;
l10 = f477(l0,l1); if (l10 === undefined) break b2861;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2861;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2862: {
if (l3 === undefined) break b2862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2863: {
return l2;
}
}
function f506(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function f507(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2864: {
b2865: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.clause : undefined; if (l6 === undefined && (l6 = S(l5, "clause")) === undefined) break b2865;
l7 = l6;
l8 = H(l5) ? l5.also : undefined; if (l8 === undefined && (l8 = S(l5, "also")) === undefined) break b2865;
l9 = l8;
b2866: {
l10 = b_internal_member_2(l7,l9); if (l10 === undefined) break b2866;
if ((l10 === false)) break b2866;
break b2865;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2867: {
if (l4 !== undefined) break b2867;
l5 = l3;
l6 = [];
b2868: {
l7 = H(l5) ? l5.also : undefined; if (l7 === undefined && (l7 = S(l5, "also")) === undefined) break b2868;
{
const k2869 = keysOf(l7), v2869 = valuesOf(l7);
for (let n2869 = 0; n2869 < v2869.length; n2869++) {
l8 = k2869 === null ? n2869 : k2869[n2869];
l9 = v2869[n2869];
b2870: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b2870;
l13 = l12;
l14 = b_neq(l11,l13); if (l14 === undefined) break b2870;
if ((l14 === false)) break b2870;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b2867;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b2867;
if ((l19 === false)) break b2867;
l20 = new RegoSet();
l20.add("also");
l21 = b_object_remove(l5,l20); if (l21 === undefined) break b2867;
l22 = l21;
l23 = new O71(l15);
l24 = b_object_union(l22,l23); if (l24 === undefined) break b2867;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b2871: {
if (l4 !== undefined) break b2871;
l5 = l3;
l6 = new RegoSet();
l6.add("also");
l7 = b_object_remove(l5,l6); if (l7 === undefined) break b2871;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2872: {
if (l4 === undefined) break b2872;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2873: {
return l2;
}
}
function f508(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2874: {
b2875: {
l4 = undefined;
l5 = l3;
l6 = f488(l0,l1); if (l6 === undefined) break b2875;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2875;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2875;
l10 = D(l9, l8); if (l10 === undefined) break b2875;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2875;
l14 = l13;
l15 = f507(l0,l1,l14); if (l15 === undefined) break b2875;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2876: {
if (l4 !== undefined) break b2876;
l5 = l3;
l6 = [];
b2877: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2877;
{
const k2878 = keysOf(l7), v2878 = valuesOf(l7);
for (let n2878 = 0; n2878 < v2878.length; n2878++) {
l8 = k2878 === null ? n2878 : k2878[n2878];
l9 = v2878[n2878];
b2879: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2879;
l13 = l12;
l14 = f476(l0,l1); if (l14 === undefined) break b2879;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2879;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2879;
if ((l17 === false)) break b2879;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2879;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2876;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2876;
l26 = l25;
l27 = f507(l0,l1,l26); if (l27 === undefined) break b2876;
l28 = l27;
if (l4 === undefined) l4 = l28; else if (!Q(l4, l28)) conflict();
}
b2880: {
if (l4 !== undefined) break b2880;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2881: {
if (l4 === undefined) break b2881;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2882: {
return l2;
}
}
function f509(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2883: {
b2884: {
l4 = undefined;
l5 = l3;
l6 = f488(l0,l1); if (l6 === undefined) break b2884;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2884;
if (!(l7 === true)) break b2884;
b2885: {
l8 = f490(l0,l1); if (l8 === undefined) break b2885;
if ((l8 === false)) break b2885;
break b2884;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2884;
l10 = l9;
l11 = f508(l0,l1,l10); if (l11 === undefined) break b2884;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2886: {
if (l4 !== undefined) break b2886;
l5 = l3;
l6 = f488(l0,l1); if (l6 === undefined) break b2886;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2886;
if (!(l7 === true)) break b2886;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2886;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2887: {
if (l4 !== undefined) break b2887;
l5 = l3;
l6 = f508(l0,l1,l5); if (l6 === undefined) break b2887;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2888: {
if (l4 === undefined) break b2888;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2889: {
return l2;
}
}
function g510(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2890: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2890;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2890;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2891: {
if (l3 === undefined) break b2891;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2892: {
return l2;
}
}
function f510(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2893: {
l2 = new Bare();
}
b2894: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2894;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b2894;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2894;
{
const k2895 = keysOf(l6), v2895 = valuesOf(l6);
for (let n2895 = 0; n2895 < v2895.length; n2895++) {
l7 = k2895 === null ? n2895 : k2895[n2895];
l8 = v2895[n2895];
b2896: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b2897: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2898: {
l3 = undefined;
l4 = new RegoSet();
b2899: {
l5 = f491(l0,l1); if (l5 === undefined) break b2899;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2899;
{
const k2900 = keysOf(l6), v2900 = valuesOf(l6);
for (let n2900 = 0; n2900 < v2900.length; n2900++) {
l7 = k2900 === null ? n2900 : k2900[n2900];
l8 = v2900[n2900];
b2901: {
l9 = l7;
l10 = l8;
b2902: {
l11 = f511(l0,l1); if (l11 === undefined) break b2902;
l12 = D(l11, l10); if (l12 === undefined) break b2902;
if ((l12 === false)) break b2902;
break b2901;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b2901;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b2901;
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
b2903: {
if (l3 === undefined) break b2903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2904: {
return l2;
}
}
function f512(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2905: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2905;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2905;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2905;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2906: {
if (l3 === undefined) break b2906;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2907: {
return l2;
}
}
function f513(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2908: {
l3 = undefined;
l4 = new RegoSet();
b2909: {
l5 = f506(l0,l1); if (l5 === undefined) break b2909;
{
const k2910 = keysOf(l5), v2910 = valuesOf(l5);
for (let n2910 = 0; n2910 < v2910.length; n2910++) {
l6 = k2910 === null ? n2910 : k2910[n2910];
l7 = v2910[n2910];
b2911: {
l8 = l6;
l9 = l7;
l10 = f509(l0,l1,l9); if (l10 === undefined) break b2911;
l11 = l10;
l12 = new Bare();
b2912: {
l13 = f510(l0,l1); if (l13 === undefined) break b2912;
l12["account_not_active"] = l13;
}
b2913: {
l14 = f512(l0,l1); if (l14 === undefined) break b2913;
l12["field_not_allowed"] = l14;
}
b2914: {
l15 = f513(l0,l1); if (l15 === undefined) break b2914;
l12["linkage_not_active"] = l15;
}
b2915: {
b2916: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2916;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2916;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2916;
l16 = merge(l19, l12);
break b2915;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2911;
l23 = l22;
l24 = f76(l0,l1,l8,l11,l23); if (l24 === undefined) break b2911;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2917: {
if (l3 === undefined) break b2917;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2918: {
return l2;
}
}
function f514(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2919: {
l2 = new RegoSet();
}
b2920: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2920;
{
const k2921 = keysOf(l4), v2921 = valuesOf(l4);
for (let n2921 = 0; n2921 < v2921.length; n2921++) {
l5 = k2921 === null ? n2921 : k2921[n2921];
l6 = v2921[n2921];
b2922: {
l7 = l5;
if (!Array.isArray(l6)) break b2922;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2922;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2922;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2922;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b2923: {
l3 = undefined;
b2924: {
l4 = "password_expired";
l5 = f503(l0,l1); if (l5 === undefined) break b2924;
l6 = l5;
l7 = f477(l0,l1); if (l7 === undefined) break b2924;
l8 = D(l7, l4); if (l8 === undefined) break b2924;
if ((l8 === false)) break b2924;
l9 = new O24(l6);
l2.add(l9);
}
b2925: {
l10 = "session_idle";
l11 = f504(l0,l1); if (l11 === undefined) break b2925;
l12 = l11;
l13 = f477(l0,l1); if (l13 === undefined) break b2925;
l14 = D(l13, l10); if (l14 === undefined) break b2925;
if ((l14 === false)) break b2925;
l15 = new O24(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2923;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2923;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2923;
{
const k2926 = keysOf(l19), v2926 = valuesOf(l19);
for (let n2926 = 0; n2926 < v2926.length; n2926++) {
l20 = k2926 === null ? n2926 : k2926[n2926];
l21 = v2926[n2926];
b2927: {
l22 = l20;
b2928: {
l23 = D(l16, l20); if (l23 === undefined) break b2928;
break b2927;}
b2929: {
b2930: {
break b2929;
}
break b2927;
}
l26 = l21;
l27 = f477(l0,l1); if (l27 === undefined) break b2927;
l28 = D(l27, l22); if (l28 === undefined) break b2927;
if ((l28 === false)) break b2927;
l29 = new O24(l26);
l2.add(l29);
}
}
}
}
b2931: {
return l2;
}
}
function f515(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g516(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2932: {
b2933: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2933;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2933;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2933;
if ((l9 === false)) break b2933;
l10 = f506(l0,l1); if (l10 === undefined) break b2933;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2934: {
if (l3 !== undefined) break b2934;
l4 = f477(l0,l1); if (l4 === undefined) break b2934;
l5 = l4;
l6 = f495(l0,l1); if (l6 === undefined) break b2934;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2934;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2935: {
if (l3 === undefined) break b2935;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2936: {
return l2;
}
}
function f516(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2937: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2937;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2937;
l6 = l5;
l7 = f478(l0,l1); if (l7 === undefined) break b2937;
l8 = l7;
l9 = f479(l0,l1); if (l9 === undefined) break b2937;
l10 = l9;
l11 = f98(l0,l1,l6,l8,l10); if (l11 === undefined) break b2937;
if ((l11 === false)) break b2937;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2938: {
if (l3 === undefined) break b2938;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2939: {
l3 = undefined;
l4 = f483(l0,l1); if (l4 === undefined) break b2939;
if ((l4 === false)) break b2939;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2940: {
if (l3 === undefined) break b2940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2941: {
return l2;
}
}
function f517(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2942: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2942;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2942;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2942;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b2942;
{
const k2943 = keysOf(l7), v2943 = valuesOf(l7);
for (let n2943 = 0; n2943 < v2943.length; n2943++) {
l8 = k2943 === null ? n2943 : k2943[n2943];
l9 = v2943[n2943];
b2944: {
l10 = l8;
l11 = l9;
l12 = f476(l0,l1); if (l12 === undefined) break b2944;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2944;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2944;
if ((l15 === false)) break b2944;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2945: {
if (l3 === undefined) break b2945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2946: {
return l2;
}
}
function f518(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2947: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2947;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2947;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2947;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2947;
{
const k2948 = keysOf(l7), v2948 = valuesOf(l7);
for (let n2948 = 0; n2948 < v2948.length; n2948++) {
l8 = k2948 === null ? n2948 : k2948[n2948];
l9 = v2948[n2948];
b2949: {
l10 = l8;
l11 = l9;
l12 = f476(l0,l1); if (l12 === undefined) break b2949;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2949;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2949;
if ((l15 === false)) break b2949;
b2950: {
l16 = f518(l0,l1); if (l16 === undefined) break b2950;
if ((l16 === false)) break b2950;
break b2949;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2951: {
if (l3 === undefined) break b2951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2952: {
return l2;
}
}
function f519(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g520(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2953: {
l2 = new RegoSet();
}
b2954: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2954;
{
const k2955 = keysOf(l4), v2955 = valuesOf(l4);
for (let n2955 = 0; n2955 < v2955.length; n2955++) {
l5 = k2955 === null ? n2955 : k2955[n2955];
l6 = v2955[n2955];
b2956: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2956;
if ((l9 === false)) break b2956;
l10 = f508(l0,l1,l8); if (l10 === undefined) break b2956;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2956;
l13 = l12;
{
const k2957 = keysOf(l13), v2957 = valuesOf(l13);
for (let n2957 = 0; n2957 < v2957.length; n2957++) {
l14 = k2957 === null ? n2957 : k2957[n2957];
l15 = v2957[n2957];
b2958: {
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
b2959: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2959;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2959;
l6 = l5;
l7 = f509(l0,l1,l6); if (l7 === undefined) break b2959;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2959;
l10 = l9;
{
const k2960 = keysOf(l10), v2960 = valuesOf(l10);
for (let n2960 = 0; n2960 < v2960.length; n2960++) {
l11 = k2960 === null ? n2960 : k2960[n2960];
l12 = v2960[n2960];
b2961: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2962: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2962;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2962;
if ((l5 === false)) break b2962;
l6 = f517(l0,l1); if (l6 === undefined) break b2962;
if ((l6 === false)) break b2962;
l7 = f477(l0,l1); if (l7 === undefined) break b2962;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2962;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2962;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2962;
l12 = l11;
{
const k2963 = keysOf(l12), v2963 = valuesOf(l12);
for (let n2963 = 0; n2963 < v2963.length; n2963++) {
l13 = k2963 === null ? n2963 : k2963[n2963];
l14 = v2963[n2963];
b2964: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2965: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2965;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2965;
if ((l5 === false)) break b2965;
l6 = f519(l0,l1); if (l6 === undefined) break b2965;
if ((l6 === false)) break b2965;
l7 = f477(l0,l1); if (l7 === undefined) break b2965;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2965;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2965;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2965;
l12 = l11;
{
const k2966 = keysOf(l12), v2966 = valuesOf(l12);
for (let n2966 = 0; n2966 < v2966.length; n2966++) {
l13 = k2966 === null ? n2966 : k2966[n2966];
l14 = v2966[n2966];
b2967: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2968: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2969: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2969;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2969;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2969;
if ((l7 === false)) break b2969;
l8 = f476(l0,l1); if (l8 === undefined) break b2969;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2969;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2969;
if ((l11 === false)) break b2969;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2970: {
if (l3 === undefined) break b2970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2971: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2972: {
b2973: {
l3 = undefined;
l4 = f521(l0,l1); if (l4 === undefined) break b2973;
if ((l4 === false)) break b2973;
l5 = f474(l0,l1); if (l5 === undefined) break b2973;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2973;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2973;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2973;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2974: {
if (l3 !== undefined) break b2974;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2975: {
if (l3 === undefined) break b2975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2976: {
return l2;
}
}
function f522(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function f523(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2977: {
b2978: {
l4 = undefined;
l5 = l3;
l6 = f506(l0,l1); if (l6 === undefined) break b2978;
l7 = D(l6, l5); if (l7 === undefined) break b2978;
if ((l7 === false)) break b2978;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2979: {
if (l4 !== undefined) break b2979;
l5 = l3;
l6 = f505(l0,l1); if (l6 === undefined) break b2979;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2979;
if ((l8 === false)) break b2979;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2980: {
if (l4 !== undefined) break b2980;
l5 = l3;
l6 = f495(l0,l1); if (l6 === undefined) break b2980;
l7 = l6;
l8 = new RegoSet();
b2981: {
l9 = "confidentiality_pledge_missing";
b2982: {
l10 = f486(l0,l1,l9); if (l10 === undefined) break b2982;
if ((l10 === false)) break b2982;
break b2981;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b2980;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b2980;
if ((l14 === false)) break b2980;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b2983: {
if (l4 !== undefined) break b2983;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2984: {
if (l4 === undefined) break b2984;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2985: {
return l2;
}
}
function g524(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2986: {
l3 = undefined;
l4 = [];
b2987: {
l5 = f62(l0,l1,"checks"); if (l5 === undefined) break b2987;
if ((l5 === false)) break b2987;
l6 = f474(l0,l1); if (l6 === undefined) break b2987;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b2987;
{
const k2988 = keysOf(l7), v2988 = valuesOf(l7);
for (let n2988 = 0; n2988 < v2988.length; n2988++) {
l8 = k2988 === null ? n2988 : k2988[n2988];
l9 = v2988[n2988];
b2989: {
l10 = l8;
l11 = l9;
l12 = f477(l0,l1); if (l12 === undefined) break b2989;
l13 = D(l12, l11); if (l13 === undefined) break b2989;
l14 = l13;
l15 = f508(l0,l1,l14); if (l15 === undefined) break b2989;
l16 = l15;
l17 = f523(l0,l1,l11); if (l17 === undefined) break b2989;
l18 = l17;
l19 = f124(l0,l1,l11,l16,l18); if (l19 === undefined) break b2989;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2990: {
if (l3 === undefined) break b2990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2991: {
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
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2992: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2992;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2992;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2992;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2992;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2993: {
if (l3 === undefined) break b2993;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2994: {
return l2;
}
}
function f525(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2995: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2995;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2995;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2995;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2995;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2996: {
if (l3 === undefined) break b2996;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2997: {
return l2;
}
}
function f526(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2998: {
l2 = new RegoSet();
}
b2999: {
l3 = undefined;
b3000: {
l4 = "password_expired";
l5 = f525(l0,l1); if (l5 === undefined) break b3000;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b3000;
l8 = l7;
{
const k3001 = keysOf(l8), v3001 = valuesOf(l8);
for (let n3001 = 0; n3001 < v3001.length; n3001++) {
l9 = k3001 === null ? n3001 : k3001[n3001];
l10 = v3001[n3001];
b3002: {
l11 = l9;
l12 = l10;
l13 = f516(l0,l1); if (l13 === undefined) break b3002;
l14 = D(l13, l4); if (l14 === undefined) break b3002;
if ((l14 === false)) break b3002;
l2.add(l12);
}
}
}
}
b3003: {
l15 = "session_idle";
l16 = f526(l0,l1); if (l16 === undefined) break b3003;
l17 = l16;
l18 = f85(l0,l1,l17); if (l18 === undefined) break b3003;
l19 = l18;
{
const k3004 = keysOf(l19), v3004 = valuesOf(l19);
for (let n3004 = 0; n3004 < v3004.length; n3004++) {
l20 = k3004 === null ? n3004 : k3004[n3004];
l21 = v3004[n3004];
b3005: {
l22 = l20;
l23 = l21;
l24 = f516(l0,l1); if (l24 === undefined) break b3005;
l25 = D(l24, l15); if (l25 === undefined) break b3005;
if ((l25 === false)) break b3005;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2999;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2999;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2999;
{
const k3006 = keysOf(l29), v3006 = valuesOf(l29);
for (let n3006 = 0; n3006 < v3006.length; n3006++) {
l30 = k3006 === null ? n3006 : k3006[n3006];
l31 = v3006[n3006];
b3007: {
l32 = l30;
b3008: {
l33 = D(l26, l30); if (l33 === undefined) break b3008;
break b3007;}
b3009: {
b3010: {
break b3009;
}
break b3007;
}
l36 = l31;
l37 = f85(l0,l1,l36); if (l37 === undefined) break b3007;
l38 = l37;
{
const k3011 = keysOf(l38), v3011 = valuesOf(l38);
for (let n3011 = 0; n3011 < v3011.length; n3011++) {
l39 = k3011 === null ? n3011 : k3011[n3011];
l40 = v3011[n3011];
b3012: {
l41 = l39;
l42 = l40;
l43 = f516(l0,l1); if (l43 === undefined) break b3012;
l44 = D(l43, l32); if (l44 === undefined) break b3012;
if ((l44 === false)) break b3012;
l2.add(l42);
}
}
}
}
}
}
}
b3013: {
l3 = undefined;
l4 = f521(l0,l1); if (l4 === undefined) break b3013;
if ((l4 === false)) break b3013;
l5 = f474(l0,l1); if (l5 === undefined) break b3013;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3013;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3013;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3013;
l10 = l9;
l2.add(l10);
}
b3014: {
return l2;
}
}
function f527(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3015: {
b3016: {
l3 = undefined;
b3017: {
l4 = f474(l0,l1); if (l4 === undefined) break b3017;
if ((l4 === false)) break b3017;
break b3016;}
l5 = f475(l0,l1); if (l5 === undefined) break b3016;
l6 = l5;
l7 = [];
b3018: {
l8 = f473(l0,l1); if (l8 === undefined) break b3018;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3016;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3019: {
if (l3 !== undefined) break b3019;
l4 = f514(l0,l1); if (l4 === undefined) break b3019;
l5 = l4;
l6 = f515(l0,l1); if (l6 === undefined) break b3019;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b3019;
l9 = l8;
l10 = l9;
l11 = f474(l0,l1); if (l11 === undefined) break b3019;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3019;
l14 = l13;
l15 = f520(l0,l1); if (l15 === undefined) break b3019;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3019;
l18 = l17;
l19 = f522(l0,l1); if (l19 === undefined) break b3019;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3019;
l22 = l21;
l23 = f475(l0,l1); if (l23 === undefined) break b3019;
l24 = l23;
l25 = f473(l0,l1); if (l25 === undefined) break b3019;
l26 = l25;
l27 = f524(l0,l1); if (l27 === undefined) break b3019;
l28 = l27;
l29 = f515(l0,l1); if (l29 === undefined) break b3019;
l30 = l29;
l31 = [];
b3020: {
if (!(l10 === "permit")) break b3020;
l32 = f474(l0,l1); if (l32 === undefined) break b3020;
l33 = l32;
l34 = f71(l0,l1,l33); if (l34 === undefined) break b3020;
l35 = l34;
{
const k3021 = keysOf(l35), v3021 = valuesOf(l35);
for (let n3021 = 0; n3021 < v3021.length; n3021++) {
l36 = k3021 === null ? n3021 : k3021[n3021];
l37 = v3021[n3021];
b3022: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f514(l0,l1); if (l41 === undefined) break b3019;
l42 = l41;
l43 = f527(l0,l1); if (l43 === undefined) break b3019;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3019;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3023: {
if (l3 === undefined) break b3023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3024: {
return l2;
}
}
function f528(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g529(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3025: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3025;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3025;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3026: {
if (l3 === undefined) break b3026;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3027: {
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
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3028: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3028;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3028;
l6 = l5;
l7 = f529(l0,l1); if (l7 === undefined) break b3028;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3028;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3028;
l10 = D(l9, l6); if (l10 === undefined) break b3028;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3029: {
if (l3 === undefined) break b3029;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3030: {
return l2;
}
}
function f530(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function f531(l0,l1) {
let l3,l2;
b3031: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3032: {
if (l3 === undefined) break b3032;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3033: {
return l2;
}
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3034: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3034;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3034;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3034;
if ((l7 === false)) break b3034;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3034;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3034;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3037: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3037;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3037;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3037;
if ((l7 === false)) break b3037;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3037;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3037;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3040: {
b3041: {
l3 = undefined;
l4 = f530(l0,l1); if (l4 === undefined) break b3041;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3041;
if (!(l5 === "account_closed")) break b3041;
l6 = f533(l0,l1); if (l6 === undefined) break b3041;
l7 = l6;
l8 = f532(l0,l1); if (l8 === undefined) break b3041;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3041;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3042: {
if (l3 !== undefined) break b3042;
l4 = f530(l0,l1); if (l4 === undefined) break b3042;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3042;
if (!(l5 === "event")) break b3042;
l6 = f533(l0,l1); if (l6 === undefined) break b3042;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3043: {
if (l3 === undefined) break b3043;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3044: {
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
function f535(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b3045: {
b3046: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3046;
l10 = l9;
l11 = l10;
l12 = f45(l0,l1,l11,l7); if (l12 === undefined) break b3046;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b3046;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b3046;
l22 = l21;
if (!Q(l18, l22)) break b3046;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b3046;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b3047: {
if (l5 !== undefined) break b3047;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3047;
l10 = l9;
l11 = f45(l0,l1,l10,l7); if (l11 === undefined) break b3047;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3048: {
if (l5 === undefined) break b3048;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3049: {
return l2;
}
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3050: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3050;
l5 = l4;
l6 = f530(l0,l1); if (l6 === undefined) break b3050;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3050;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b3050;
l9 = l8;
l10 = f535(l0,l1,l5,l9); if (l10 === undefined) break b3050;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3051: {
if (l3 === undefined) break b3051;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3052: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3052;
l5 = l4;
l6 = f530(l0,l1); if (l6 === undefined) break b3052;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3052;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3052;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b3052;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3053: {
if (l3 === undefined) break b3053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3054: {
return l2;
}
}
function f536(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b3055: {
l2 = new RegoSet();
}
b3056: {
l3 = undefined;
l4 = f530(l0,l1); if (l4 === undefined) break b3056;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3056;
if (!(l5 === "account_closed")) break b3056;
b3057: {
l6 = f532(l0,l1); if (l6 === undefined) break b3057;
if ((l6 === false)) break b3057;
break b3056;}
l7 = f530(l0,l1); if (l7 === undefined) break b3056;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3056;
l10 = l9;
l2.add(l10);
}
b3058: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3058;
if ((l4 === false)) break b3058;
l5 = f530(l0,l1); if (l5 === undefined) break b3058;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3058;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3058;
if ((l8 === false)) break b3058;
b3059: {
l9 = f536(l0,l1); if (l9 === undefined) break b3059;
if ((l9 === false)) break b3059;
break b3058;}
l10 = f530(l0,l1); if (l10 === undefined) break b3058;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3058;
l13 = l12;
l2.add(l13);
}
b3060: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3060;
l5 = l4;
l6 = f536(l0,l1); if (l6 === undefined) break b3060;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3060;
if ((l8 === false)) break b3060;
l9 = f530(l0,l1); if (l9 === undefined) break b3060;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3060;
l12 = l11;
l2.add(l12);
}
b3061: {
l3 = undefined;
l4 = f530(l0,l1); if (l4 === undefined) break b3061;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3061;
if (!(l5 === "account_closed")) break b3061;
l6 = f532(l0,l1); if (l6 === undefined) break b3061;
l7 = l6;
l8 = f530(l0,l1); if (l8 === undefined) break b3061;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3061;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b3061;
l11 = l10;
l12 = f535(l0,l1,l7,l11); if (l12 === undefined) break b3061;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b3061;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b3061;
if ((l16 === false)) break b3061;
l17 = f530(l0,l1); if (l17 === undefined) break b3061;
l18 = l17;
l19 = f27(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b3061;
l20 = l19;
l2.add(l20);
}
b3062: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3063: {
l2 = new RegoSet();
}
b3064: {
l3 = undefined;
b3065: {
l4 = f533(l0,l1); if (l4 === undefined) break b3065;
if ((l4 === false)) break b3065;
break b3064;}
l5 = new O8("event_on");
l2.add(l5);
}
b3066: {
l3 = undefined;
l4 = f530(l0,l1); if (l4 === undefined) break b3066;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3066;
if (!(l5 === "unset")) break b3066;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3066;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3066;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3066;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b3067: {
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
let l3,l4,l2;
b3068: {
b3069: {
l3 = undefined;
l4 = f532(l0,l1); if (l4 === undefined) break b3069;
if ((l4 === false)) break b3069;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3070: {
if (l3 !== undefined) break b3070;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3071: {
if (l3 === undefined) break b3071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3072: {
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
let l3,l4,l5,l6,l7,l2;
b3073: {
l3 = undefined;
l4 = f534(l0,l1); if (l4 === undefined) break b3073;
if ((l4 === false)) break b3073;
l5 = f530(l0,l1); if (l5 === undefined) break b3073;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3073;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3074: {
if (l3 === undefined) break b3074;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3075: {
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
function g541(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3076: {
b3077: {
l3 = undefined;
l4 = f530(l0,l1); if (l4 === undefined) break b3077;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3077;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3077;
if ((l7 === false)) break b3077;
l8 = f534(l0,l1); if (l8 === undefined) break b3077;
l9 = l8;
l10 = f530(l0,l1); if (l10 === undefined) break b3077;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3077;
l12 = l11;
l13 = f530(l0,l1); if (l13 === undefined) break b3077;
l14 = l13;
l15 = new Bare();
b3078: {
l16 = f536(l0,l1); if (l16 === undefined) break b3078;
l15["keep_through"] = l16;
}
b3079: {
l17 = f540(l0,l1); if (l17 === undefined) break b3079;
l15["qualifier"] = l17;
}
b3080: {
b3081: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3081;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3081;
l21 = D(l20, "values"); if (l21 === undefined) break b3081;
l18 = merge(l21, l15);
break b3080;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f300(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3077;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3082: {
if (l3 !== undefined) break b3082;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3083: {
if (l3 === undefined) break b3083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3084: {
return l2;
}
}
function f541(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g541(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function g542(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3085: {
b3086: {
l3 = undefined;
b3087: {
l4 = f530(l0,l1); if (l4 === undefined) break b3087;
if ((l4 === false)) break b3087;
break b3086;}
l5 = f531(l0,l1); if (l5 === undefined) break b3086;
l6 = l5;
l7 = [];
b3088: {
l8 = f529(l0,l1); if (l8 === undefined) break b3088;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3086;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3089: {
if (l3 !== undefined) break b3089;
l4 = f537(l0,l1); if (l4 === undefined) break b3089;
l5 = l4;
l6 = f538(l0,l1); if (l6 === undefined) break b3089;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b3089;
l9 = l8;
l10 = f530(l0,l1); if (l10 === undefined) break b3089;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3089;
l13 = l12;
l14 = f530(l0,l1); if (l14 === undefined) break b3089;
l15 = l14;
l16 = f537(l0,l1); if (l16 === undefined) break b3089;
l17 = l16;
l18 = f538(l0,l1); if (l18 === undefined) break b3089;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f221(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3089;
l22 = l21;
l23 = [];
b3090: {
l24 = f530(l0,l1); if (l24 === undefined) break b3090;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3090;
if (!(l25 === "account_closed")) break b3090;
l26 = f62(l0,l1,"checks"); if (l26 === undefined) break b3090;
if ((l26 === false)) break b3090;
l27 = f539(l0,l1); if (l27 === undefined) break b3090;
l28 = l27;
l29 = f530(l0,l1); if (l29 === undefined) break b3090;
l30 = l29;
l31 = f124(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3090;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3089;
l35 = l34;
l36 = f530(l0,l1); if (l36 === undefined) break b3089;
l37 = l36;
l38 = f85(l0,l1,l37); if (l38 === undefined) break b3089;
l39 = l38;
l40 = f531(l0,l1); if (l40 === undefined) break b3089;
l41 = l40;
l42 = f529(l0,l1); if (l42 === undefined) break b3089;
l43 = l42;
l44 = f538(l0,l1); if (l44 === undefined) break b3089;
l45 = l44;
l46 = [];
b3091: {
l47 = f537(l0,l1); if (l47 === undefined) break b3091;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3091;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3091;
if ((l52 === false)) break b3091;
l53 = f530(l0,l1); if (l53 === undefined) break b3091;
l54 = l53;
l55 = f69(l0,l1,"keep_record",l54); if (l55 === undefined) break b3091;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f537(l0,l1); if (l58 === undefined) break b3089;
l59 = l58;
l60 = new Bare();
b3092: {
l61 = f536(l0,l1); if (l61 === undefined) break b3092;
l60["keep_through"] = l61;
}
b3093: {
l62 = f540(l0,l1); if (l62 === undefined) break b3093;
l60["qualifier"] = l62;
}
b3094: {
b3095: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3095;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3095;
l66 = D(l65, "values"); if (l66 === undefined) break b3095;
l63 = merge(l66, l60);
break b3094;
}
l63 = l60;
}
l67 = l63;
l68 = f541(l0,l1); if (l68 === undefined) break b3089;
l69 = l68;
l70 = new O58(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3089;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3096: {
if (l3 === undefined) break b3096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3097: {
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
let l3,l4,l5,l6,l7,l2;
b3098: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3098;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3098;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3099: {
if (l3 === undefined) break b3099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3100: {
return l2;
}
}
function f543(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f544(l0,l1) {
let l3,l2;
b3101: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3102: {
if (l3 === undefined) break b3102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3103: {
return l2;
}
}
function g545(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3104: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3104;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3104;
l8 = l7;
l9 = f543(l0,l1); if (l9 === undefined) break b3104;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3104;
l11 = l10;
l12 = f543(l0,l1); if (l12 === undefined) break b3104;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3104;
l14 = l13;
l15 = f543(l0,l1); if (l15 === undefined) break b3104;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3104;
l17 = l16;
l18 = new O72(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3104;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3105: {
if (l3 === undefined) break b3105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3106: {
return l2;
}
}
function f545(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g545(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g546(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3107: {
b3108: {
l3 = undefined;
b3109: {
l4 = f543(l0,l1); if (l4 === undefined) break b3109;
if ((l4 === false)) break b3109;
break b3108;}
l5 = f544(l0,l1); if (l5 === undefined) break b3108;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3108;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3110: {
if (l3 !== undefined) break b3110;
l4 = f543(l0,l1); if (l4 === undefined) break b3110;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3110;
l7 = l6;
l8 = f543(l0,l1); if (l8 === undefined) break b3110;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3110;
l11 = l10;
l12 = f544(l0,l1); if (l12 === undefined) break b3110;
l13 = l12;
l14 = f543(l0,l1); if (l14 === undefined) break b3110;
l15 = l14;
l16 = f545(l0,l1); if (l16 === undefined) break b3110;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3110;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3111: {
if (l3 === undefined) break b3111;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3112: {
return l2;
}
}
function f546(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3113: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3113;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3113;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3114: {
if (l3 === undefined) break b3114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3115: {
return l2;
}
}
function f547(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3116: {
l3 = undefined;
l4 = f547(l0,l1); if (l4 === undefined) break b3116;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3116;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3116;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3117: {
if (l3 === undefined) break b3117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3118: {
return l2;
}
}
function f548(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f549(l0,l1) {
let l3,l2;
b3119: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3120: {
if (l3 === undefined) break b3120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3121: {
return l2;
}
}
function g550(l0,l1) {
let l3,l4,l2;
b3122: {
l3 = undefined;
l4 = new O48("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3123: {
if (l3 === undefined) break b3123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3124: {
return l2;
}
}
function f550(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3125: {
b3126: {
l3 = undefined;
b3127: {
l4 = f548(l0,l1); if (l4 === undefined) break b3127;
if ((l4 === false)) break b3127;
break b3126;}
l5 = f549(l0,l1); if (l5 === undefined) break b3126;
l6 = l5;
l7 = [];
b3128: {
l8 = f547(l0,l1); if (l8 === undefined) break b3128;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3126;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3129: {
if (l3 !== undefined) break b3129;
l4 = f550(l0,l1); if (l4 === undefined) break b3129;
l5 = l4;
l6 = f547(l0,l1); if (l6 === undefined) break b3129;
l7 = l6;
l8 = f548(l0,l1); if (l8 === undefined) break b3129;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b3129;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f551(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3132: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3132;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3132;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3132;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3132;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3132;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3133: {
if (l3 === undefined) break b3133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3134: {
return l2;
}
}
function f552(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g553(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3135: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3135;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3135;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3135;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3136: {
if (l3 === undefined) break b3136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3137: {
return l2;
}
}
function f553(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g553(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g554(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3138: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3138;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3138;
l6 = l5;
l7 = f553(l0,l1); if (l7 === undefined) break b3138;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3138;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3138;
if ((l10 === false)) break b3138;
l11 = f553(l0,l1); if (l11 === undefined) break b3138;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3139: {
if (l3 === undefined) break b3139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3140: {
return l2;
}
}
function f554(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function f555(l0,l1) {
let l3,l2;
b3141: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3142: {
if (l3 === undefined) break b3142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3143: {
return l2;
}
}
function f556(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3144: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f194(l0,l1); if (l8 === undefined) break b3144;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3144;
l10 = D(l9, l6); if (l10 === undefined) break b3144;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3144;
l13 = l12;
l14 = f194(l0,l1); if (l14 === undefined) break b3144;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3144;
l16 = D(l15, l13); if (l16 === undefined) break b3144;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3145: {
if (l5 === undefined) break b3145;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3146: {
return l2;
}
}
function g557(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3147: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3147;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3147;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3147;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3147;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3147;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3147;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3147;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3147;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3148: {
if (l3 === undefined) break b3148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3149: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3149;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3149;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3149;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3149;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3149;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3149;
l11 = l10;
l12 = f556(l0,l1,l6,l11); if (l12 === undefined) break b3149;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3150: {
if (l3 === undefined) break b3150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3151: {
return l2;
}
}
function f557(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g558(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3152: {
l3 = undefined;
l4 = f557(l0,l1); if (l4 === undefined) break b3152;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3152;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3152;
if ((l8 === false)) break b3152;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3153: {
if (l3 === undefined) break b3153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3154: {
return l2;
}
}
function f558(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3155: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3155;
if ((l4 === false)) break b3155;
l5 = f34(l0,l1); if (l5 === undefined) break b3155;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3155;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3155;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3155;
if (!(l13 === "unavailable")) break b3155;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3156: {
if (l3 === undefined) break b3156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3157: {
return l2;
}
}
function f559(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function f560(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b3158: {
b3159: {
l4 = undefined;
l5 = l3;
l6 = [];
b3160: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3160;
{
const k3161 = keysOf(l7), v3161 = valuesOf(l7);
for (let n3161 = 0; n3161 < v3161.length; n3161++) {
l8 = k3161 === null ? n3161 : k3161[n3161];
l9 = v3161[n3161];
b3162: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3162;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3162;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3162;
if (!Q(l12, l14)) break b3162;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3159;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3159;
if ((l19 === false)) break b3159;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3159;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3159;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3159;
l27 = l26;
l28 = f507(l0,l1,l27); if (l28 === undefined) break b3159;
l29 = l28;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b3163: {
if (l4 !== undefined) break b3163;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3164: {
if (l4 === undefined) break b3164;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3165: {
return l2;
}
}
function g561(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3166: {
l2 = new RegoSet();
}
b3167: {
l3 = undefined;
l4 = f559(l0,l1); if (l4 === undefined) break b3167;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3167;
l7 = l6;
{
const k3168 = keysOf(l7), v3168 = valuesOf(l7);
for (let n3168 = 0; n3168 < v3168.length; n3168++) {
l8 = k3168 === null ? n3168 : k3168[n3168];
l9 = v3168[n3168];
b3169: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3170: {
l3 = undefined;
b3171: {
l4 = f558(l0,l1); if (l4 === undefined) break b3171;
if ((l4 === false)) break b3171;
break b3170;}
l5 = f554(l0,l1); if (l5 === undefined) break b3170;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3170;
l7 = l6;
l8 = f560(l0,l1,l7); if (l8 === undefined) break b3170;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3170;
l11 = l10;
{
const k3172 = keysOf(l11), v3172 = valuesOf(l11);
for (let n3172 = 0; n3172 < v3172.length; n3172++) {
l12 = k3172 === null ? n3172 : k3172[n3172];
l13 = v3172[n3172];
b3173: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3174: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3174;
if ((l4 === false)) break b3174;
l5 = f554(l0,l1); if (l5 === undefined) break b3174;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3174;
l7 = l6;
l8 = f560(l0,l1,l7); if (l8 === undefined) break b3174;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3174;
l11 = l10;
l12 = f554(l0,l1); if (l12 === undefined) break b3174;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3174;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3174;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3174;
l16 = l15;
l17 = new O73(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3174;
l19 = l18;
{
const k3175 = keysOf(l19), v3175 = valuesOf(l19);
for (let n3175 = 0; n3175 < v3175.length; n3175++) {
l20 = k3175 === null ? n3175 : k3175[n3175];
l21 = v3175[n3175];
b3176: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3177: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3177;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3177;
l6 = l5;
l7 = f560(l0,l1,l6); if (l7 === undefined) break b3177;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3177;
l10 = l9;
{
const k3178 = keysOf(l10), v3178 = valuesOf(l10);
for (let n3178 = 0; n3178 < v3178.length; n3178++) {
l11 = k3178 === null ? n3178 : k3178[n3178];
l12 = v3178[n3178];
b3179: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3180: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3180;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3180;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3180;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3180;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3180;
l10 = D(l9, l6); if (l10 === undefined) break b3180;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3180;
l13 = l12;
{
const k3181 = keysOf(l13), v3181 = valuesOf(l13);
for (let n3181 = 0; n3181 < v3181.length; n3181++) {
l14 = k3181 === null ? n3181 : k3181[n3181];
l15 = v3181[n3181];
b3182: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3183: {
return l2;
}
}
function f561(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3184: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3184;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3184;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3184;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3184;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3184;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3184;
if ((l11 === false)) break b3184;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3184;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3184;
if (!(l13 === true)) break b3184;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3185: {
if (l3 === undefined) break b3185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3186: {
return l2;
}
}
function f562(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b3187: {
l2 = new RegoSet();
}
b3188: {
l3 = undefined;
l4 = f562(l0,l1); if (l4 === undefined) break b3188;
if ((l4 === false)) break b3188;
l5 = ["adjusted_by","adjusted_on"];
l6 = l5;
{
const k3189 = keysOf(l6), v3189 = valuesOf(l6);
for (let n3189 = 0; n3189 < v3189.length; n3189++) {
l7 = k3189 === null ? n3189 : k3189[n3189];
l8 = v3189[n3189];
b3190: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3190;
l12 = D(l11, l10); if (l12 === undefined) break b3190;
l13 = l12;
l14 = null;
l15 = b_neq(l13,l14); if (l15 === undefined) break b3190;
if ((l15 === false)) break b3190;
l2.add(l10);
}
}
}
}
b3191: {
return l2;
}
}
function f563(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3192: {
l3 = undefined;
l4 = [];
b3193: {
b3194: {
l5 = f558(l0,l1); if (l5 === undefined) break b3194;
if ((l5 === false)) break b3194;
break b3193;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3193;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3193;
l10 = l9;
l11 = f163(l0,l1,l10); if (l11 === undefined) break b3193;
l12 = l11;
l13 = f554(l0,l1); if (l13 === undefined) break b3193;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3193;
l15 = l14;
l16 = f560(l0,l1,l15); if (l16 === undefined) break b3193;
l17 = l16;
l18 = f557(l0,l1); if (l18 === undefined) break b3193;
l19 = l18;
l20 = new O35("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3195: {
if (l3 === undefined) break b3195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3196: {
return l2;
}
}
function f564(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3197: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3197;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3197;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3197;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3197;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3197;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3197;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3197;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3197;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3198: {
if (l3 === undefined) break b3198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3199: {
return l2;
}
}
function f565(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3200: {
l3 = undefined;
l4 = [];
b3201: {
b3202: {
l5 = f562(l0,l1); if (l5 === undefined) break b3202;
if ((l5 === false)) break b3202;
break b3201;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3201;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3201;
l10 = l9;
l11 = f163(l0,l1,l10); if (l11 === undefined) break b3201;
l12 = l11;
l13 = f554(l0,l1); if (l13 === undefined) break b3201;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3201;
l15 = l14;
l16 = f560(l0,l1,l15); if (l16 === undefined) break b3201;
l17 = l16;
l18 = f565(l0,l1); if (l18 === undefined) break b3201;
l19 = l18;
l20 = new O35("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3203: {
if (l3 === undefined) break b3203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3204: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3205: {
l3 = undefined;
l4 = [];
b3206: {
l5 = f562(l0,l1); if (l5 === undefined) break b3206;
if ((l5 === false)) break b3206;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3206;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3206;
l10 = l9;
l11 = f163(l0,l1,l10); if (l11 === undefined) break b3206;
l12 = l11;
l13 = f554(l0,l1); if (l13 === undefined) break b3206;
l14 = H(l13) ? l13.fallback : undefined; if (l14 === undefined && (l14 = S(l13, "fallback")) === undefined) break b3206;
l15 = l14;
l16 = f560(l0,l1,l15); if (l16 === undefined) break b3206;
l17 = l16;
l18 = f565(l0,l1); if (l18 === undefined) break b3206;
l19 = l18;
l20 = new O35("change_admin_password","password_change",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3207: {
if (l3 === undefined) break b3207;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3208: {
return l2;
}
}
function f567(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3209: {
l3 = undefined;
l4 = [];
b3210: {
l5 = f564(l0,l1); if (l5 === undefined) break b3210;
l6 = l5;
l7 = f566(l0,l1); if (l7 === undefined) break b3210;
l8 = l7;
l9 = f567(l0,l1); if (l9 === undefined) break b3210;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3211 = keysOf(l12), v3211 = valuesOf(l12);
for (let n3211 = 0; n3211 < v3211.length; n3211++) {
l13 = k3211 === null ? n3211 : k3211[n3211];
l14 = v3211[n3211];
b3212: {
l15 = l13;
l16 = l14;
{
const k3213 = keysOf(l16), v3213 = valuesOf(l16);
for (let n3213 = 0; n3213 < v3213.length; n3213++) {
l17 = k3213 === null ? n3213 : k3213[n3213];
l18 = v3213[n3213];
b3214: {
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
b3215: {
if (l3 === undefined) break b3215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3216: {
return l2;
}
}
function f568(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function f569(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3217: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b3217;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3217;
l8 = D(l7, l5); if (l8 === undefined) break b3217;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3217;
if ((l10 === false)) break b3217;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3218: {
if (l4 === undefined) break b3218;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3219: {
return l2;
}
}
function f570(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3220: {
l4 = undefined;
l5 = l3;
l6 = f569(l0,l1,l5); if (l6 === undefined) break b3220;
if ((l6 === false)) break b3220;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3220;
l9 = l8;
l10 = f569(l0,l1,l9); if (l10 === undefined) break b3220;
if ((l10 === false)) break b3220;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3221: {
if (l4 === undefined) break b3221;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3222: {
return l2;
}
}
function f571(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3223: {
b3224: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3225: {
l8 = f569(l0,l1,l6); if (l8 === undefined) break b3225;
if ((l8 === false)) break b3225;
break b3224;}
l9 = new RegoSet();
b3226: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3226;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3226;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3226;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3227 = keysOf(l19), v3227 = valuesOf(l19);
for (let n3227 = 0; n3227 < v3227.length; n3227++) {
l20 = k3227 === null ? n3227 : k3227[n3227];
l21 = v3227[n3227];
b3228: {
l22 = l20;
l23 = l21;
b3229: {
l24 = f570(l0,l1,l23); if (l24 === undefined) break b3229;
if ((l24 === false)) break b3229;
break b3228;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3228;
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
b3230: {
if (l5 !== undefined) break b3230;
l6 = l3;
l7 = l4;
l8 = f194(l0,l1); if (l8 === undefined) break b3230;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3230;
l10 = D(l9, l6); if (l10 === undefined) break b3230;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3230;
if ((l12 === false)) break b3230;
l13 = f194(l0,l1); if (l13 === undefined) break b3230;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3230;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3230;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3230;
l21 = l20;
l22 = new RegoSet();
l23 = new O74(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3231: {
if (l5 !== undefined) break b3231;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3232: {
if (l5 === undefined) break b3232;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3233: {
return l2;
}
}
function g572(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3234: {
l2 = new RegoSet();
}
b3235: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3235;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3235;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3235;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3235;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3235;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3235;
l11 = l10;
l12 = f571(l0,l1,l6,l11); if (l12 === undefined) break b3235;
l13 = l12;
{
const k3236 = keysOf(l13), v3236 = valuesOf(l13);
for (let n3236 = 0; n3236 < v3236.length; n3236++) {
l14 = k3236 === null ? n3236 : k3236[n3236];
l15 = v3236[n3236];
b3237: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3238: {
return l2;
}
}
function f572(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g573(l0,l1) {
let l3,l4,l5,l2;
b3239: {
l3 = undefined;
l4 = f565(l0,l1); if (l4 === undefined) break b3239;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3240: {
if (l3 === undefined) break b3240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3241: {
return l2;
}
}
function f573(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g573(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g574(l0,l1) {
let l3,l4,l5,l6,l2;
b3242: {
l3 = undefined;
b3243: {
l4 = f558(l0,l1); if (l4 === undefined) break b3243;
if ((l4 === false)) break b3243;
break b3242;}
l5 = f557(l0,l1); if (l5 === undefined) break b3242;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3244: {
if (l3 === undefined) break b3244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3245: {
return l2;
}
}
function f574(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g574(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g575(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3246: {
l3 = undefined;
b3247: {
l4 = f558(l0,l1); if (l4 === undefined) break b3247;
if ((l4 === false)) break b3247;
break b3246;}
l5 = f554(l0,l1); if (l5 === undefined) break b3246;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3246;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3246;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3246;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3246;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3246;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3246;
l15 = l14;
l16 = f556(l0,l1,l15,l12); if (l16 === undefined) break b3246;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3248: {
if (l3 === undefined) break b3248;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3249: {
return l2;
}
}
function f575(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g575(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g576(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3250: {
b3251: {
l3 = undefined;
b3252: {
l4 = f558(l0,l1); if (l4 === undefined) break b3252;
if ((l4 === false)) break b3252;
break b3251;}
l5 = f554(l0,l1); if (l5 === undefined) break b3251;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3251;
l7 = l6;
l8 = f560(l0,l1,l7); if (l8 === undefined) break b3251;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3251;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3251;
l12 = l11;
l13 = f554(l0,l1); if (l13 === undefined) break b3251;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3251;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3251;
l16 = l15;
l17 = new Bare();
b3253: {
l18 = f573(l0,l1); if (l18 === undefined) break b3253;
l17["adjust_by"] = l18;
}
b3254: {
l19 = f574(l0,l1); if (l19 === undefined) break b3254;
l17["apply_by"] = l19;
}
b3255: {
l20 = f575(l0,l1); if (l20 === undefined) break b3255;
l17["apply_by_cautious"] = l20;
}
b3256: {
b3257: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3257;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3257;
l24 = D(l23, "values"); if (l24 === undefined) break b3257;
l21 = merge(l24, l17);
break b3256;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f300(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3251;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3258: {
if (l3 !== undefined) break b3258;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3259: {
if (l3 === undefined) break b3259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3260: {
return l2;
}
}
function f576(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g577(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3261: {
b3262: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3262;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3262;
if ((l5 === false)) break b3262;
l6 = f554(l0,l1); if (l6 === undefined) break b3262;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3262;
l8 = l7;
l9 = f560(l0,l1,l8); if (l9 === undefined) break b3262;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3262;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3262;
l13 = l12;
l14 = f554(l0,l1); if (l14 === undefined) break b3262;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3262;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3262;
l17 = l16;
l18 = new Bare();
b3263: {
l19 = f573(l0,l1); if (l19 === undefined) break b3263;
l18["adjust_by"] = l19;
}
b3264: {
l20 = f574(l0,l1); if (l20 === undefined) break b3264;
l18["apply_by"] = l20;
}
b3265: {
l21 = f575(l0,l1); if (l21 === undefined) break b3265;
l18["apply_by_cautious"] = l21;
}
b3266: {
b3267: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3267;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3267;
l25 = D(l24, "values"); if (l25 === undefined) break b3267;
l22 = merge(l25, l18);
break b3266;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f300(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3262;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3268: {
if (l3 !== undefined) break b3268;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3269: {
if (l3 === undefined) break b3269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3270: {
return l2;
}
}
function f577(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3271: {
l3 = undefined;
l4 = [];
b3272: {
l5 = f554(l0,l1); if (l5 === undefined) break b3272;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3272;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3272;
{
const k3273 = keysOf(l7), v3273 = valuesOf(l7);
for (let n3273 = 0; n3273 < v3273.length; n3273++) {
l8 = k3273 === null ? n3273 : k3273[n3273];
l9 = v3273[n3273];
b3274: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3274;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3274;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3274;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3274;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3274;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3274;
if ((l21 === false)) break b3274;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
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
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g579(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3277: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3277;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3277;
l6 = l5;
l7 = f578(l0,l1); if (l7 === undefined) break b3277;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3277;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3277;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3277;
if ((l12 === false)) break b3277;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3278: {
if (l3 === undefined) break b3278;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3279: {
return l2;
}
}
function f579(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g580(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b3280: {
l2 = new RegoSet();
}
b3281: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3281;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3281;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3281;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3281;
l9 = H(l8) ? l8.advised : undefined; if (l9 === undefined && (l9 = S(l8, "advised")) === undefined) break b3281;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3281;
if ((l11 === false)) break b3281;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3281;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3281;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3281;
l18 = f566(l0,l1); if (l18 === undefined) break b3281;
{
const k3282 = keysOf(l18), v3282 = valuesOf(l18);
for (let n3282 = 0; n3282 < v3282.length; n3282++) {
l19 = k3282 === null ? n3282 : k3282[n3282];
l20 = v3282[n3282];
b3283: {
l21 = l19;
l22 = l20;
l23 = f175(l0,l1,l22); if (l23 === undefined) break b3283;
if ((l23 === false)) break b3283;
l24 = f554(l0,l1); if (l24 === undefined) break b3283;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3283;
l26 = l25;
l27 = f560(l0,l1,l26); if (l27 === undefined) break b3283;
l28 = l27;
l29 = f27(l0,l1,"change_admin_password",l28); if (l29 === undefined) break b3283;
l30 = l29;
l2.add(l30);
}
}
}
}
b3284: {
l3 = undefined;
l4 = f566(l0,l1); if (l4 === undefined) break b3284;
{
const k3285 = keysOf(l4), v3285 = valuesOf(l4);
for (let n3285 = 0; n3285 < v3285.length; n3285++) {
l5 = k3285 === null ? n3285 : k3285[n3285];
l6 = v3285[n3285];
b3286: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3286;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3286;
if ((l11 === false)) break b3286;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3286;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3286;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3286;
if ((l15 === false)) break b3286;
l16 = f578(l0,l1); if (l16 === undefined) break b3286;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3286;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3286;
if ((l21 === false)) break b3286;
b3287: {
l22 = f579(l0,l1); if (l22 === undefined) break b3287;
if ((l22 === false)) break b3287;
break b3286;}
l23 = f554(l0,l1); if (l23 === undefined) break b3286;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3286;
l25 = l24;
l26 = f560(l0,l1,l25); if (l26 === undefined) break b3286;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3286;
l29 = l28;
l2.add(l29);
}
}
}
}
b3288: {
l3 = undefined;
l4 = f559(l0,l1); if (l4 === undefined) break b3288;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3288;
l7 = l6;
l2.add(l7);
}
b3289: {
return l2;
}
}
function f580(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3290: {
l3 = undefined;
l4 = new RegoSet();
b3291: {
l5 = f568(l0,l1); if (l5 === undefined) break b3291;
{
const k3292 = keysOf(l5), v3292 = valuesOf(l5);
for (let n3292 = 0; n3292 < v3292.length; n3292++) {
l6 = k3292 === null ? n3292 : k3292[n3292];
l7 = v3292[n3292];
b3293: {
l8 = l6;
l9 = l7;
l10 = f169(l0,l1,l9); if (l10 === undefined) break b3293;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f572(l0,l1); if (l13 === undefined) break b3290;
l14 = l13;
l15 = f173(l0,l1,l12,l14); if (l15 === undefined) break b3290;
l16 = l15;
l17 = l16;
l18 = f568(l0,l1); if (l18 === undefined) break b3290;
l19 = l18;
l20 = f176(l0,l1,l19); if (l20 === undefined) break b3290;
l21 = l20;
l22 = f568(l0,l1); if (l22 === undefined) break b3290;
l23 = l22;
l24 = f177(l0,l1,l23,l17); if (l24 === undefined) break b3290;
l25 = l24;
l26 = f576(l0,l1); if (l26 === undefined) break b3290;
l27 = l26;
l28 = f577(l0,l1); if (l28 === undefined) break b3290;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3290;
l31 = l30;
l32 = f555(l0,l1); if (l32 === undefined) break b3290;
l33 = l32;
l34 = f552(l0,l1); if (l34 === undefined) break b3290;
l35 = l34;
l36 = f561(l0,l1); if (l36 === undefined) break b3290;
l37 = l36;
l38 = f572(l0,l1); if (l38 === undefined) break b3290;
l39 = l38;
l40 = new Bare();
b3294: {
l41 = f573(l0,l1); if (l41 === undefined) break b3294;
l40["adjust_by"] = l41;
}
b3295: {
l42 = f574(l0,l1); if (l42 === undefined) break b3295;
l40["apply_by"] = l42;
}
b3296: {
l43 = f575(l0,l1); if (l43 === undefined) break b3296;
l40["apply_by_cautious"] = l43;
}
b3297: {
b3298: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b3298;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b3298;
l47 = D(l46, "values"); if (l47 === undefined) break b3298;
l44 = merge(l47, l40);
break b3297;
}
l44 = l40;
}
l48 = l44;
l49 = f580(l0,l1); if (l49 === undefined) break b3290;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f25(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3290;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b3299: {
if (l3 === undefined) break b3299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3300: {
return l2;
}
}
function f581(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3301: {
b3302: {
l3 = undefined;
b3303: {
l4 = f554(l0,l1); if (l4 === undefined) break b3303;
if ((l4 === false)) break b3303;
break b3302;}
l5 = f555(l0,l1); if (l5 === undefined) break b3302;
l6 = l5;
l7 = [];
b3304: {
l8 = f552(l0,l1); if (l8 === undefined) break b3304;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3302;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3305: {
if (l3 !== undefined) break b3305;
l4 = f558(l0,l1); if (l4 === undefined) break b3305;
if ((l4 === false)) break b3305;
b3306: {
l5 = f554(l0,l1); if (l5 === undefined) break b3306;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3306;
if ((l6 === false)) break b3306;
break b3305;}
l7 = f555(l0,l1); if (l7 === undefined) break b3305;
l8 = l7;
l9 = f552(l0,l1); if (l9 === undefined) break b3305;
l10 = l9;
l11 = f561(l0,l1); if (l11 === undefined) break b3305;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3305;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3307: {
if (l3 !== undefined) break b3307;
l4 = f563(l0,l1); if (l4 === undefined) break b3307;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3307;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3307;
if ((l9 === false)) break b3307;
l10 = f563(l0,l1); if (l10 === undefined) break b3307;
l11 = l10;
l12 = new RegoSet();
b3308: {
l13 = f581(l0,l1); if (l13 === undefined) break b3308;
l14 = H(l13) ? l13.not_considered : undefined; if (l14 === undefined && (l14 = S(l13, "not_considered")) === undefined) break b3308;
{
const k3309 = keysOf(l14), v3309 = valuesOf(l14);
for (let n3309 = 0; n3309 < v3309.length; n3309++) {
l15 = k3309 === null ? n3309 : k3309[n3309];
l16 = v3309[n3309];
b3310: {
l17 = l15;
l18 = l16;
l12.add(l18);
}
}
}
}
l19 = l12;
l20 = b_or(l11,l19); if (l20 === undefined) break b3307;
l21 = l20;
l22 = b_sort(l21); if (l22 === undefined) break b3307;
l23 = l22;
l24 = f581(l0,l1); if (l24 === undefined) break b3307;
l25 = l24;
l26 = new O75(l23);
l27 = b_object_union(l25,l26); if (l27 === undefined) break b3307;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3311: {
if (l3 !== undefined) break b3311;
l4 = f581(l0,l1); if (l4 === undefined) break b3311;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3312: {
if (l3 === undefined) break b3312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3313: {
return l2;
}
}
function f582(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3314: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3314;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3314;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3315: {
if (l3 === undefined) break b3315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3316: {
return l2;
}
}
function f583(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3317: {
l3 = undefined;
l4 = f583(l0,l1); if (l4 === undefined) break b3317;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3317;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3317;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3317;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3318: {
if (l3 === undefined) break b3318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3319: {
return l2;
}
}
function f584(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f585(l0,l1) {
let l3,l2;
b3320: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3321: {
if (l3 === undefined) break b3321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3322: {
return l2;
}
}
function g586(l0,l1) {
let l3,l4,l5,l6,l2;
b3323: {
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
b3324: {
if (l3 === undefined) break b3324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3325: {
return l2;
}
}
function f586(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f587(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3326: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3326;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3326;
if ((l10 === false)) break b3326;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3327: {
if (l5 === undefined) break b3327;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3328: {
return l2;
}
}
function f588(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3329: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3330: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3330;
{
const k3331 = keysOf(l9), v3331 = valuesOf(l9);
for (let n3331 = 0; n3331 < v3331.length; n3331++) {
l10 = k3331 === null ? n3331 : k3331[n3331];
l11 = v3331[n3331];
b3332: {
l12 = l10;
l13 = l11;
b3333: {
l14 = f587(l0,l1,l7,l13); if (l14 === undefined) break b3333;
if ((l14 === false)) break b3333;
break b3332;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3329;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3334: {
if (l5 === undefined) break b3334;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3335: {
return l2;
}
}
function f589(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3336: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3337: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3337;
if ((l8 === false)) break b3337;
break b3336;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3338: {
if (l5 === undefined) break b3338;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3339: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3339;
if ((l8 === false)) break b3339;
l9 = f588(l0,l1,l6,l7); if (l9 === undefined) break b3339;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3339;
l12 = D(l11, l10); if (l12 === undefined) break b3339;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3340: {
if (l5 === undefined) break b3340;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3341: {
return l2;
}
}
function f590(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3342: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3343: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3344 = keysOf(l8), v3344 = valuesOf(l8);
for (let n3344 = 0; n3344 < v3344.length; n3344++) {
l9 = k3344 === null ? n3344 : k3344[n3344];
l10 = v3344[n3344];
b3345: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3345;
if (!(l13 === "unset")) break b3345;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3346: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3346;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3346;
if (!(l17 === "unset")) break b3346;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3342;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3347: {
if (l4 === undefined) break b3347;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3348: {
return l2;
}
}
function f591(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3349: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3350: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3350;
if ((l10 === false)) break b3350;
break b3349;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3351: {
if (l6 === undefined) break b3351;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3352: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3352;
if ((l10 === false)) break b3352;
l11 = f588(l0,l1,l7,l9); if (l11 === undefined) break b3352;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3352;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3352;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3353: {
if (l6 === undefined) break b3353;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3354: {
return l2;
}
}
function f592(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3355: {
b3356: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3356;
if (!(l8 === "up")) break b3356;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3356;
if ((l10 === false)) break b3356;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3357: {
if (l5 !== undefined) break b3357;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3357;
if (!(l8 === "half_up")) break b3357;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3357;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3357;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3357;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3357;
if ((l15 === false)) break b3357;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3358: {
if (l5 !== undefined) break b3358;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3359: {
if (l5 === undefined) break b3359;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3360: {
return l2;
}
}
function f593(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3361: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3361;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3361;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3361;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3361;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3361;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3361;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3361;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3361;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3361;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3361;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3361;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3361;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3361;
l30 = l29;
l31 = l30;
l32 = f592(l0,l1,l18,l7); if (l32 === undefined) break b3361;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3361;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3362: {
if (l5 === undefined) break b3362;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3363: {
return l2;
}
}
function f594(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3364: {
b3365: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3365;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3365;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3365;
if ((l13 === false)) break b3365;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3365;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3366: {
if (l5 !== undefined) break b3366;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3367: {
if (l5 === undefined) break b3367;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3368: {
return l2;
}
}
function f595(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3369: {
b3370: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3370;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3370;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3370;
if ((l13 === false)) break b3370;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3370;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3371: {
if (l5 !== undefined) break b3371;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3372: {
if (l5 === undefined) break b3372;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3373: {
return l2;
}
}
function f596(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3374: {
b3375: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3375;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3375;
if ((l11 === false)) break b3375;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3376: {
if (l5 !== undefined) break b3376;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3377: {
if (l5 === undefined) break b3377;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3378: {
return l2;
}
}
function f597(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3379: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3379;
l9 = l8;
l10 = f593(l0,l1,l7,l9); if (l10 === undefined) break b3379;
l11 = l10;
l12 = [l11,"rate"];
l13 = f594(l0,l1,l12,l6); if (l13 === undefined) break b3379;
l14 = l13;
l15 = f595(l0,l1,l14,l6); if (l15 === undefined) break b3379;
l16 = l15;
l17 = f596(l0,l1,l16,l7); if (l17 === undefined) break b3379;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3380: {
if (l5 === undefined) break b3380;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3381: {
return l2;
}
}
function f598(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3382: {
b3383: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3383;
if ((l8 === false)) break b3383;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3383;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3383;
l14 = l13;
l15 = new O78(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3384: {
if (l5 !== undefined) break b3384;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3385: {
if (l5 === undefined) break b3385;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3386: {
return l2;
}
}
function f599(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3387: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3387;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3387;
if ((l15 === false)) break b3387;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3388: {
if (l7 === undefined) break b3388;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3389: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3389;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3389;
l15 = f597(l0,l1,l9,l10); if (l15 === undefined) break b3389;
l16 = l15;
if (!Array.isArray(l16)) break b3389;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3389;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3389;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3389;
l22 = l20;
l23 = f598(l0,l1,l21,l11); if (l23 === undefined) break b3389;
l24 = l23;
l25 = l24;
l26 = new O79(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3389;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3390: {
if (l7 === undefined) break b3390;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3391: {
return l2;
}
}
function f600(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3392: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3392;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3392;
if ((l9 === false)) break b3392;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3392;
if ((l11 === false)) break b3392;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3393: {
if (l6 === undefined) break b3393;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3394: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3394;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3394;
l10 = 0;
if (!Q(l9, l10)) break b3394;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3395: {
if (l6 === undefined) break b3395;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3396: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3396;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.samples : undefined; if (l9 === undefined && (l9 = S(l8, "samples")) === undefined) break b3396;
l10 = 0;
if (!Q(l9, l10)) break b3396;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3397: {
if (l6 === undefined) break b3397;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3398: {
return l2;
}
}
function f601(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3399: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3400: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3400;
if (!(l9 === "rate")) break b3400;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3400;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3400;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3400;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3400;
l18 = l17;
{
const k3401 = keysOf(l18), v3401 = valuesOf(l18);
for (let n3401 = 0; n3401 < v3401.length; n3401++) {
l19 = k3401 === null ? n3401 : k3401[n3401];
l20 = v3401[n3401];
b3402: {
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
b3403: {
if (l5 === undefined) break b3403;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3404: {
return l2;
}
}
function g602(l0,l1) {
let l3,l4,l2;
b3405: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3406: {
if (l3 === undefined) break b3406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3407: {
return l2;
}
}
function f602(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g602(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f603(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3408: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b3408;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b3408;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3408;
l9 = l8;
l10 = 10;
l11 = b_format_int(l9,l10); if (l11 === undefined) break b3408;
l12 = l11;
l13 = H(l5) ? l5.rate : undefined; if (l13 === undefined && (l13 = S(l5, "rate")) === undefined) break b3408;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b3408;
l15 = H(l14) ? l14.denominator : undefined; if (l15 === undefined && (l15 = S(l14, "denominator")) === undefined) break b3408;
l16 = l15;
l17 = 10;
l18 = b_format_int(l16,l17); if (l18 === undefined) break b3408;
l19 = l18;
l20 = [l12,l19];
l21 = b_concat("/",l20); if (l21 === undefined) break b3408;
l22 = l21;
l23 = H(l5) ? l5.clause : undefined; if (l23 === undefined && (l23 = S(l5, "clause")) === undefined) break b3408;
l24 = l23;
l25 = new O10(l24,"rate",l22);
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b3409: {
if (l4 === undefined) break b3409;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3410: {
return l2;
}
}
function f604(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3411: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3411;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3411;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3411;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3411;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3411;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3411;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3411;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3411;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3411;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3411;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3411;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3411;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3411;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3411;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3411;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3411;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3411;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3412: {
if (l5 === undefined) break b3412;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3413: {
return l2;
}
}
function f605(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3414: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3414;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3414;
l10 = l9;
l11 = f604(l0,l1,l7,l10); if (l11 === undefined) break b3414;
l12 = l11;
l13 = H(l6) ? l6.rate : undefined; if (l13 === undefined && (l13 = S(l6, "rate")) === undefined) break b3414;
l14 = l13;
l15 = f593(l0,l1,l7,l14); if (l15 === undefined) break b3414;
l16 = l15;
l17 = new Bare();
b3415: {
l18 = H(l6) ? l6.rate : undefined; if (l18 === undefined && (l18 = S(l6, "rate")) === undefined) break b3415;
l19 = H(l18) ? l18.readings : undefined; if (l19 === undefined && (l19 = S(l18, "readings")) === undefined) break b3415;
l20 = 0;
l21 = D(l19, l20); if (l21 === undefined) break b3415;
l22 = l21;
insertOnce(l17, "reading", l22);
}
l23 = l17;
l24 = new O80("rounded","rows",l16);
l25 = b_object_union(l24,l23); if (l25 === undefined) break b3414;
l26 = l25;
l27 = [];
l28 = new O80("share","rows",l12);
l27.push(l28);
l27.push(l26);
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b3416: {
if (l5 === undefined) break b3416;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3417: {
return l2;
}
}
function f606(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b3418: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f603(l0,l1,l7); if (l10 === undefined) break b3418;
l11 = l10;
l12 = f605(l0,l1,l7,l8); if (l12 === undefined) break b3418;
l13 = l12;
l14 = [];
l15 = new O80("rows","rows",l8);
l14.push(l15);
l14.push(l11);
l16 = b_array_concat(l14,l13); if (l16 === undefined) break b3418;
l17 = l16;
l18 = [];
b3419: {
l19 = ["minimum","maximum"];
l20 = l19;
{
const k3420 = keysOf(l20), v3420 = valuesOf(l20);
for (let n3420 = 0; n3420 < v3420.length; n3420++) {
l21 = k3420 === null ? n3420 : k3420[n3420];
l22 = v3420[n3420];
b3421: {
l23 = l21;
l24 = l22;
l25 = D(l7, l24); if (l25 === undefined) break b3421;
if ((l25 === false)) break b3421;
l26 = H(l7) ? l7.clause : undefined; if (l26 === undefined && (l26 = S(l7, "clause")) === undefined) break b3421;
l27 = l26;
l28 = D(l7, l24); if (l28 === undefined) break b3421;
l29 = l28;
l30 = new O54(l27,l24,"rows",l29);
l31 = l30;
l18.push(l31);
}
}
}
}
l32 = l18;
l33 = H(l9) ? l9.samples : undefined; if (l33 === undefined && (l33 = S(l9, "samples")) === undefined) break b3418;
l34 = l33;
l35 = [];
l36 = new O80("samples","rows",l34);
l35.push(l36);
l37 = b_array_concat(l32,l35); if (l37 === undefined) break b3418;
l38 = l37;
l39 = b_array_concat(l17,l38); if (l39 === undefined) break b3418;
l40 = l39;
if (l6 === undefined) l6 = l40; else if (!Q(l6, l40)) conflict();
}
b3422: {
if (l6 === undefined) break b3422;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3423: {
return l2;
}
}
function f607(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b3424: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3424;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3424;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3424;
l12 = D(l11, l10); if (l12 === undefined) break b3424;
l13 = l12;
l14 = f589(l0,l1,l7,l13); if (l14 === undefined) break b3424;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3425: {
l18 = f590(l0,l1,l16); if (l18 === undefined) break b3425;
l19 = l18;
{
const k3426 = keysOf(l19), v3426 = valuesOf(l19);
for (let n3426 = 0; n3426 < v3426.length; n3426++) {
l20 = k3426 === null ? n3426 : k3426[n3426];
l21 = v3426[n3426];
b3427: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3427;
l25 = l24;
l26 = f591(l0,l1,l7,l25,l13); if (l26 === undefined) break b3427;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3427;
l30 = l29;
l31 = new O24(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3424;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3424;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3424;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3424;
l40 = l39;
l41 = l40;
l42 = f599(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3424;
l43 = l42;
if (!Array.isArray(l43)) break b3424;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3424;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3424;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3424;
l49 = l47;
l50 = new RegoSet();
b3428: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3428;
{
const k3429 = keysOf(l51), v3429 = valuesOf(l51);
for (let n3429 = 0; n3429 < v3429.length; n3429++) {
l52 = k3429 === null ? n3429 : k3429[n3429];
l53 = v3429[n3429];
b3430: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3430;
l57 = l56;
l58 = f600(l0,l1,l57,l41,l49); if (l58 === undefined) break b3430;
if ((l58 === false)) break b3430;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3424;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3424;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3424;
l65 = l64;
l66 = f601(l0,l1,l49,l16); if (l66 === undefined) break b3424;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3424;
l69 = l68;
l70 = f85(l0,l1,l16); if (l70 === undefined) break b3424;
l71 = l70;
l72 = [];
b3431: {
if (!(l48 === "required")) break b3431;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3431;
{
const k3432 = keysOf(l73), v3432 = valuesOf(l73);
for (let n3432 = 0; n3432 < v3432.length; n3432++) {
l74 = k3432 === null ? n3432 : k3432[n3432];
l75 = v3432[n3432];
b3433: {
l76 = l74;
l77 = l75;
b3434: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3434;
if ((l78 === false)) break b3434;
break b3433;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3433;
l80 = l79;
l81 = f69(l0,l1,l80,l77); if (l81 === undefined) break b3433;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3435: {
if (!(l48 === "required")) break b3435;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3435;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3435;
l87 = l86;
l88 = f27(l0,l1,l87,l16); if (l88 === undefined) break b3435;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3436: {
l92 = f62(l0,l1,"working"); if (l92 === undefined) break b3436;
if ((l92 === false)) break b3436;
l93 = b_count(l32); if (l93 === undefined) break b3436;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3436;
l96 = f602(l0,l1); if (l96 === undefined) break b3436;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b3436;
if ((l98 === false)) break b3436;
l99 = f606(l0,l1,l16,l13,l49); if (l99 === undefined) break b3436;
l100 = l99;
{
const k3437 = keysOf(l100), v3437 = valuesOf(l100);
for (let n3437 = 0; n3437 < v3437.length; n3437++) {
l101 = k3437 === null ? n3437 : k3437[n3437];
l102 = v3437[n3437];
b3438: {
l103 = l101;
l104 = l102;
l91.push(l104);
}
}
}
}
l105 = l91;
l106 = new O81(l48);
l107 = new O20(l69,l32,l83,l90,l49,l71,l105);
l106["parts"] = l107;
l108 = l106;
if (l5 === undefined) l5 = l108; else if (!Q(l5, l108)) conflict();
}
b3439: {
if (l5 === undefined) break b3439;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3440: {
return l2;
}
}
function f608(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3441: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f607(l0,l1,l7,l9); if (l10 === undefined) break b3441;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3441;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3441;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3441;
l18 = l17;
l19 = f25(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3441;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3442: {
if (l6 === undefined) break b3442;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3443: {
return l2;
}
}
function g609(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3444: {
b3445: {
l3 = undefined;
b3446: {
l4 = f584(l0,l1); if (l4 === undefined) break b3446;
if ((l4 === false)) break b3446;
break b3445;}
l5 = f585(l0,l1); if (l5 === undefined) break b3445;
l6 = l5;
l7 = [];
b3447: {
l8 = f583(l0,l1); if (l8 === undefined) break b3447;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3445;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3448: {
if (l3 !== undefined) break b3448;
l4 = f586(l0,l1); if (l4 === undefined) break b3448;
l5 = l4;
l6 = f583(l0,l1); if (l6 === undefined) break b3448;
l7 = l6;
l8 = f584(l0,l1); if (l8 === undefined) break b3448;
l9 = l8;
l10 = f608(l0,l1,l5,l7,l9); if (l10 === undefined) break b3448;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f609(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g609(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g610(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3451: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3451;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3451;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3451;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3452: {
if (l3 === undefined) break b3452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3453: {
return l2;
}
}
function f610(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g610(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g611(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3454: {
l3 = undefined;
l4 = f610(l0,l1); if (l4 === undefined) break b3454;
l5 = l4;
l6 = 1;
l7 = f45(l0,l1,l5,l6); if (l7 === undefined) break b3454;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3454;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3455: {
if (l3 === undefined) break b3455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3456: {
return l2;
}
}
function f611(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g611(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g612(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3457: {
b3458: {
l3 = undefined;
l4 = f611(l0,l1); if (l4 === undefined) break b3458;
if ((l4 === false)) break b3458;
l5 = f6(l0,l1); if (l5 === undefined) break b3458;
l6 = l5;
l7 = f611(l0,l1); if (l7 === undefined) break b3458;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3458;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3459: {
if (l3 !== undefined) break b3459;
l4 = f6(l0,l1); if (l4 === undefined) break b3459;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3460: {
if (l3 === undefined) break b3460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3461: {
return l2;
}
}
function f612(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g612(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g613(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3462: {
l3 = undefined;
l4 = f612(l0,l1); if (l4 === undefined) break b3462;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3462;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3463: {
if (l3 === undefined) break b3463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3464: {
return l2;
}
}
function f613(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g613(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g614(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3465: {
l3 = undefined;
l4 = f613(l0,l1); if (l4 === undefined) break b3465;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3465;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3465;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3465;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3466: {
if (l3 === undefined) break b3466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3467: {
return l2;
}
}
function f614(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g614(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function f615(l0,l1) {
let l3,l2;
b3468: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3469: {
if (l3 === undefined) break b3469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3470: {
return l2;
}
}
function g616(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3471: {
l3 = undefined;
l4 = f614(l0,l1); if (l4 === undefined) break b3471;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3471;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3471;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3471;
l10 = l9;
l11 = f610(l0,l1); if (l11 === undefined) break b3471;
l12 = l11;
l13 = f45(l0,l1,l12,l10); if (l13 === undefined) break b3471;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3471;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3472: {
if (l3 === undefined) break b3472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3473: {
return l2;
}
}
function f616(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g616(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g617(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3474: {
l3 = undefined;
l4 = f615(l0,l1); if (l4 === undefined) break b3474;
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
b3475: {
if (l3 === undefined) break b3475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3476: {
return l2;
}
}
function f617(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g617(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f618(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3477: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f607(l0,l1,l8,l10); if (l12 === undefined) break b3477;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3477;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3477;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3477;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3477;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3477;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3477;
l25 = D(l24, "values"); if (l25 === undefined) break b3477;
l26 = l25;
l27 = new O51(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3477;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3477;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3477;
l32 = l31;
l33 = new RegoSet();
b3478: {
l34 = f6(l0,l1); if (l34 === undefined) break b3478;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3478;
if ((l36 === false)) break b3478;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3478;
l38 = D(l37, "values"); if (l38 === undefined) break b3478;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3478;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3478;
if ((l42 === false)) break b3478;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3478;
l44 = l43;
l45 = f27(l0,l1,"sample_late",l44); if (l45 === undefined) break b3478;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3477;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3477;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3477;
l52 = l51;
l53 = [];
b3479: {
l54 = f62(l0,l1,"working"); if (l54 === undefined) break b3479;
if ((l54 === false)) break b3479;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3479;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3479;
l57 = l56;
l58 = new O10(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3477;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3477;
l64 = l63;
l65 = new O82(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3477;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3477;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3477;
l71 = l70;
l72 = f25(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3477;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3480: {
if (l7 === undefined) break b3480;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3481: {
return l2;
}
}
function g619(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3482: {
b3483: {
l3 = undefined;
b3484: {
l4 = f614(l0,l1); if (l4 === undefined) break b3484;
if ((l4 === false)) break b3484;
break b3483;}
l5 = f615(l0,l1); if (l5 === undefined) break b3483;
l6 = l5;
l7 = [];
b3485: {
l8 = f613(l0,l1); if (l8 === undefined) break b3485;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3483;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3486: {
if (l3 !== undefined) break b3486;
l4 = f616(l0,l1); if (l4 === undefined) break b3486;
if ((l4 === false)) break b3486;
l5 = f617(l0,l1); if (l5 === undefined) break b3486;
l6 = l5;
l7 = f613(l0,l1); if (l7 === undefined) break b3486;
l8 = l7;
l9 = f614(l0,l1); if (l9 === undefined) break b3486;
l10 = l9;
l11 = f616(l0,l1); if (l11 === undefined) break b3486;
l12 = l11;
l13 = f618(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3486;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3487: {
if (l3 !== undefined) break b3487;
l4 = f617(l0,l1); if (l4 === undefined) break b3487;
l5 = l4;
l6 = f613(l0,l1); if (l6 === undefined) break b3487;
l7 = l6;
l8 = f614(l0,l1); if (l8 === undefined) break b3487;
l9 = l8;
l10 = f608(l0,l1,l5,l7,l9); if (l10 === undefined) break b3487;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3488: {
if (l3 === undefined) break b3488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3489: {
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
let l3,l4,l5,l6,l7,l2;
b3490: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3490;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3490;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3491: {
if (l3 === undefined) break b3491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3492: {
return l2;
}
}
function f620(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g620(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g621(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3493: {
l3 = undefined;
l4 = f620(l0,l1); if (l4 === undefined) break b3493;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3493;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3493;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3493;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3494: {
if (l3 === undefined) break b3494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3495: {
return l2;
}
}
function f621(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g621(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f622(l0,l1) {
let l3,l2;
b3496: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3497: {
if (l3 === undefined) break b3497;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3498: {
return l2;
}
}
function g623(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3499: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3499;
l5 = l4;
l6 = f404(l0,l1,l5); if (l6 === undefined) break b3499;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3500: {
if (l3 === undefined) break b3500;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3501: {
return l2;
}
}
function f623(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g623(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g624(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3502: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3502;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3502;
l6 = l5;
l7 = f404(l0,l1,l6); if (l7 === undefined) break b3502;
l8 = l7;
l9 = l8;
l10 = f623(l0,l1); if (l10 === undefined) break b3502;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3502;
if ((l12 === false)) break b3502;
l13 = f623(l0,l1); if (l13 === undefined) break b3502;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3502;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3503: {
if (l3 === undefined) break b3503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3504: {
return l2;
}
}
function f624(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g624(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function f625(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3505: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3505;
if (!(l8 === "exceeded")) break b3505;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3505;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3505;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3505;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3505;
if ((l15 === false)) break b3505;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3506: {
if (l5 === undefined) break b3506;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3507: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3507;
if (!(l8 === "reached")) break b3507;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3507;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3507;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3507;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3507;
if ((l15 === false)) break b3507;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3508: {
if (l5 === undefined) break b3508;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3509: {
return l2;
}
}
function g626(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3510: {
l2 = new RegoSet();
}
b3511: {
l3 = undefined;
l4 = f624(l0,l1); if (l4 === undefined) break b3511;
l5 = l4;
l6 = f621(l0,l1); if (l6 === undefined) break b3511;
l7 = l6;
l8 = f625(l0,l1,l5,l7); if (l8 === undefined) break b3511;
if ((l8 === false)) break b3511;
l9 = f621(l0,l1); if (l9 === undefined) break b3511;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3511;
l12 = l11;
l2.add(l12);
}
b3512: {
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
function g627(l0,l1) {
let l2,l3,l4,l5,l6;
b3513: {
l2 = new RegoSet();
}
b3514: {
l3 = undefined;
b3515: {
l4 = f624(l0,l1); if (l4 === undefined) break b3515;
if ((l4 === false)) break b3515;
break b3514;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3516: {
l3 = undefined;
l4 = f621(l0,l1); if (l4 === undefined) break b3516;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3516;
if (!(l5 === "unset")) break b3516;
l6 = new O24("session.idle_timeout");
l2.add(l6);
}
b3517: {
return l2;
}
}
function f627(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g627(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function g628(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3518: {
l3 = undefined;
l4 = f624(l0,l1); if (l4 === undefined) break b3518;
if ((l4 === false)) break b3518;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3518;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3518;
l7 = l6;
l8 = f621(l0,l1); if (l8 === undefined) break b3518;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3518;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3518;
l11 = l10;
l12 = f414(l0,l1,l7,l11); if (l12 === undefined) break b3518;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3519: {
if (l3 === undefined) break b3519;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3520: {
return l2;
}
}
function f628(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function g629(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3521: {
b3522: {
l3 = undefined;
b3523: {
l4 = f621(l0,l1); if (l4 === undefined) break b3523;
if ((l4 === false)) break b3523;
break b3522;}
l5 = f622(l0,l1); if (l5 === undefined) break b3522;
l6 = l5;
l7 = [];
b3524: {
l8 = f620(l0,l1); if (l8 === undefined) break b3524;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3522;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3525: {
if (l3 !== undefined) break b3525;
l4 = f626(l0,l1); if (l4 === undefined) break b3525;
l5 = l4;
l6 = f627(l0,l1); if (l6 === undefined) break b3525;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b3525;
l9 = l8;
l10 = f621(l0,l1); if (l10 === undefined) break b3525;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3525;
l13 = l12;
l14 = f621(l0,l1); if (l14 === undefined) break b3525;
l15 = l14;
l16 = f626(l0,l1); if (l16 === undefined) break b3525;
l17 = l16;
l18 = f627(l0,l1); if (l18 === undefined) break b3525;
l19 = l18;
l20 = ["session_idle"];
l21 = f221(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3525;
l22 = l21;
l23 = f621(l0,l1); if (l23 === undefined) break b3525;
l24 = l23;
l25 = f85(l0,l1,l24); if (l25 === undefined) break b3525;
l26 = l25;
l27 = f622(l0,l1); if (l27 === undefined) break b3525;
l28 = l27;
l29 = f620(l0,l1); if (l29 === undefined) break b3525;
l30 = l29;
l31 = f627(l0,l1); if (l31 === undefined) break b3525;
l32 = l31;
l33 = [];
b3526: {
l34 = f626(l0,l1); if (l34 === undefined) break b3526;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3526;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3526;
if ((l39 === false)) break b3526;
l40 = f621(l0,l1); if (l40 === undefined) break b3526;
l41 = l40;
l42 = f69(l0,l1,"log_out",l41); if (l42 === undefined) break b3526;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f626(l0,l1); if (l45 === undefined) break b3525;
l46 = l45;
l47 = new Bare();
b3527: {
l48 = f628(l0,l1); if (l48 === undefined) break b3527;
l47["logout_after"] = l48;
}
b3528: {
b3529: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3529;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3529;
l52 = D(l51, "values"); if (l52 === undefined) break b3529;
l49 = merge(l52, l47);
break b3528;
}
l49 = l47;
}
l53 = l49;
l54 = new O83(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3525;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3530: {
if (l3 === undefined) break b3530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3531: {
return l2;
}
}
function f629(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g629(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g630(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3532: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3532;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3532;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3532;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3532;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3532;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3533: {
if (l3 === undefined) break b3533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3534: {
return l2;
}
}
function f630(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g630(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function g631(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3535: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3535;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3535;
l6 = l5;
l7 = f630(l0,l1); if (l7 === undefined) break b3535;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3535;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3535;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3535;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3535;
if ((l12 === false)) break b3535;
l13 = f630(l0,l1); if (l13 === undefined) break b3535;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3535;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3535;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3536: {
if (l3 === undefined) break b3536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3537: {
return l2;
}
}
function f631(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.request[288] = v === undefined ? N : v;
return v;
}
function f632(l0,l1) {
let l3,l2;
b3538: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3539: {
if (l3 === undefined) break b3539;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3540: {
return l2;
}
}
function g633(l0,l1) {
let l3,l4,l5,l6,l2;
b3541: {
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
b3542: {
if (l3 === undefined) break b3542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3543: {
return l2;
}
}
function f633(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g633(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f634(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3544: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3544;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3544;
if ((l10 === false)) break b3544;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3545: {
if (l5 === undefined) break b3545;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3546: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3546;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3546;
if ((l10 === false)) break b3546;
l11 = new RegoSet();
b3547: {
{
const k3548 = keysOf(l7), v3548 = valuesOf(l7);
for (let n3548 = 0; n3548 < v3548.length; n3548++) {
l12 = k3548 === null ? n3548 : k3548[n3548];
l13 = v3548[n3548];
b3549: {
l14 = l12;
l15 = l13;
l16 = f169(l0,l1,l15); if (l16 === undefined) break b3549;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f173(l0,l1,l18,l19); if (l20 === undefined) break b3546;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3550: {
if (l5 === undefined) break b3550;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3551: {
return l2;
}
}
function f635(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b3552: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3552;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3552;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3552;
l14 = D(l13, l12); if (l14 === undefined) break b3552;
l15 = l14;
l16 = [];
b3553: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3553;
l18 = l17;
l19 = f46(l0,l1,l15,l18); if (l19 === undefined) break b3553;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3554: {
{
const k3555 = keysOf(l22), v3555 = valuesOf(l22);
for (let n3555 = 0; n3555 < v3555.length; n3555++) {
l24 = k3555 === null ? n3555 : k3555[n3555];
l25 = v3555[n3555];
b3556: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3557: {
{
const k3558 = keysOf(l22), v3558 = valuesOf(l22);
for (let n3558 = 0; n3558 < v3558.length; n3558++) {
l30 = k3558 === null ? n3558 : k3558[n3558];
l31 = v3558[n3558];
b3559: {
l32 = l30;
l33 = l31;
l34 = f195(l0,l1,l33); if (l34 === undefined) break b3559;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3552;
l38 = l37;
l39 = l38;
l40 = [];
b3560: {
l41 = f6(l0,l1); if (l41 === undefined) break b3560;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3560;
if ((l43 === false)) break b3560;
{
const k3561 = keysOf(l22), v3561 = valuesOf(l22);
for (let n3561 = 0; n3561 < v3561.length; n3561++) {
l44 = k3561 === null ? n3561 : k3561[n3561];
l45 = v3561[n3561];
b3562: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b3562;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b3562;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b3562;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b3562;
l55 = l54;
l56 = f163(l0,l1,l55); if (l56 === undefined) break b3562;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b3562;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b3562;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b3562;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b3562;
l63 = l62;
l64 = new O35(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f634(l0,l1,l15,l66); if (l67 === undefined) break b3552;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b3552;
l71 = l70;
l72 = f176(l0,l1,l66); if (l72 === undefined) break b3552;
l73 = l72;
l74 = f177(l0,l1,l66,l69); if (l74 === undefined) break b3552;
l75 = l74;
l76 = f85(l0,l1,l9); if (l76 === undefined) break b3552;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b3552;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f300(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b3552;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b3552;
l84 = l83;
l85 = new O40(l71,l73,l75,l39,l77,l82);
l86 = f25(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b3552;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b3563: {
if (l6 === undefined) break b3563;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3564: {
return l2;
}
}
function g636(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3565: {
b3566: {
l3 = undefined;
b3567: {
l4 = f631(l0,l1); if (l4 === undefined) break b3567;
if ((l4 === false)) break b3567;
break b3566;}
l5 = f632(l0,l1); if (l5 === undefined) break b3566;
l6 = l5;
l7 = [];
b3568: {
l8 = f630(l0,l1); if (l8 === undefined) break b3568;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3566;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3569: {
if (l3 !== undefined) break b3569;
l4 = f633(l0,l1); if (l4 === undefined) break b3569;
l5 = l4;
l6 = f630(l0,l1); if (l6 === undefined) break b3569;
l7 = l6;
l8 = f631(l0,l1); if (l8 === undefined) break b3569;
l9 = l8;
l10 = f635(l0,l1,l5,l7,l9); if (l10 === undefined) break b3569;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3570: {
if (l3 === undefined) break b3570;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3571: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3572: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3572;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3572;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3572;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3572;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3573: {
if (l3 === undefined) break b3573;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3574: {
return l2;
}
}
function f637(i, d) {
const k = K.request[290];
if (k !== undefined) return k === N ? undefined : k;
const v = g637(i, d);
K.request[290] = v === undefined ? N : v;
return v;
}
function g638(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3575: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3575;
l5 = l4;
l6 = f637(l0,l1); if (l6 === undefined) break b3575;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3575;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3575;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3576: {
if (l3 === undefined) break b3576;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3577: {
return l2;
}
}
function f638(i, d) {
const k = K.request[291];
if (k !== undefined) return k === N ? undefined : k;
const v = g638(i, d);
K.request[291] = v === undefined ? N : v;
return v;
}
function g639(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3578: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3578;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3578;
l6 = l5;
l7 = f638(l0,l1); if (l7 === undefined) break b3578;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3578;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3578;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3578;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3578;
if ((l12 === false)) break b3578;
l13 = f638(l0,l1); if (l13 === undefined) break b3578;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3578;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3578;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3579: {
if (l3 === undefined) break b3579;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3580: {
return l2;
}
}
function f639(i, d) {
const k = K.request[292];
if (k !== undefined) return k === N ? undefined : k;
const v = g639(i, d);
K.request[292] = v === undefined ? N : v;
return v;
}
function f640(l0,l1) {
let l3,l2;
b3581: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3582: {
if (l3 === undefined) break b3582;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3583: {
return l2;
}
}
function g641(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3584: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3584;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3584;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3584;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3584;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3585: {
if (l3 === undefined) break b3585;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3586: {
return l2;
}
}
function f641(i, d) {
const k = K.request[293];
if (k !== undefined) return k === N ? undefined : k;
const v = g641(i, d);
K.request[293] = v === undefined ? N : v;
return v;
}
function f642(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3587: {
b3588: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3588;
l7 = l6;
l8 = f641(l0,l1); if (l8 === undefined) break b3588;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3588;
if ((l10 === false)) break b3588;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3589: {
if (l4 !== undefined) break b3589;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3589;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3589;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3589;
if ((l9 === false)) break b3589;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3590: {
if (l4 !== undefined) break b3590;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3590;
l7 = l6;
l8 = f637(l0,l1); if (l8 === undefined) break b3590;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3590;
if ((l10 === false)) break b3590;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3591: {
if (l4 !== undefined) break b3591;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
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
function g643(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3594: {
b3595: {
l3 = undefined;
b3596: {
l4 = f639(l0,l1); if (l4 === undefined) break b3596;
if ((l4 === false)) break b3596;
break b3595;}
l5 = f640(l0,l1); if (l5 === undefined) break b3595;
l6 = l5;
l7 = [];
b3597: {
l8 = f638(l0,l1); if (l8 === undefined) break b3597;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3595;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3598: {
if (l3 !== undefined) break b3598;
l4 = f639(l0,l1); if (l4 === undefined) break b3598;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3598;
l6 = l5;
l7 = f642(l0,l1,l6); if (l7 === undefined) break b3598;
l8 = l7;
l9 = l8;
l10 = f639(l0,l1); if (l10 === undefined) break b3598;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3598;
l13 = l12;
l14 = f639(l0,l1); if (l14 === undefined) break b3598;
l15 = l14;
l16 = f85(l0,l1,l15); if (l16 === undefined) break b3598;
l17 = l16;
l18 = f640(l0,l1); if (l18 === undefined) break b3598;
l19 = l18;
l20 = f638(l0,l1); if (l20 === undefined) break b3598;
l21 = l20;
l22 = [];
b3599: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3599;
if ((l24 === false)) break b3599;
l25 = f639(l0,l1); if (l25 === undefined) break b3599;
l26 = l25;
l27 = f69(l0,l1,"complete_training",l26); if (l27 === undefined) break b3599;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3600: {
l31 = new O12("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3600;
l34 = l33;
l35 = f639(l0,l1); if (l35 === undefined) break b3600;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b3600;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f637(l0,l1); if (l40 === undefined) break b3598;
l41 = l40;
l42 = f639(l0,l1); if (l42 === undefined) break b3598;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3598;
l44 = l43;
l45 = [];
b3601: {
l46 = f62(l0,l1,"working"); if (l46 === undefined) break b3601;
if ((l46 === false)) break b3601;
l47 = f639(l0,l1); if (l47 === undefined) break b3601;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3601;
l49 = l48;
l50 = f639(l0,l1); if (l50 === undefined) break b3601;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3601;
l52 = l51;
l53 = f637(l0,l1); if (l53 === undefined) break b3601;
l54 = l53;
l55 = [];
l56 = new O54(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O9("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3602 = keysOf(l58), v3602 = valuesOf(l58);
for (let n3602 = 0; n3602 < v3602.length; n3602++) {
l59 = k3602 === null ? n3602 : k3602[n3602];
l60 = v3602[n3602];
b3603: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O62(l13,l29,l39);
l65 = new O86(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3598;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b3604: {
if (l3 === undefined) break b3604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3605: {
return l2;
}
}
function f643(i, d) {
const k = K.request[294];
if (k !== undefined) return k === N ? undefined : k;
const v = g643(i, d);
K.request[294] = v === undefined ? N : v;
return v;
}
function g644(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3606: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3606;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3606;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3607: {
if (l3 === undefined) break b3607;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3608: {
return l2;
}
}
function f644(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g644(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function g645(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3609: {
l3 = undefined;
l4 = f644(l0,l1); if (l4 === undefined) break b3609;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3609;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3609;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3610: {
if (l3 === undefined) break b3610;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3611: {
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
function f646(l0,l1) {
let l3,l2;
b3612: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3613: {
if (l3 === undefined) break b3613;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3614: {
return l2;
}
}
function g647(l0,l1) {
let l3,l4,l2;
b3615: {
l3 = undefined;
l4 = new O48("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3616: {
if (l3 === undefined) break b3616;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3617: {
return l2;
}
}
function f647(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g647(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g648(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3618: {
b3619: {
l3 = undefined;
b3620: {
l4 = f645(l0,l1); if (l4 === undefined) break b3620;
if ((l4 === false)) break b3620;
break b3619;}
l5 = f646(l0,l1); if (l5 === undefined) break b3619;
l6 = l5;
l7 = [];
b3621: {
l8 = f644(l0,l1); if (l8 === undefined) break b3621;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3619;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3622: {
if (l3 !== undefined) break b3622;
l4 = f647(l0,l1); if (l4 === undefined) break b3622;
l5 = l4;
l6 = f644(l0,l1); if (l6 === undefined) break b3622;
l7 = l6;
l8 = f645(l0,l1); if (l8 === undefined) break b3622;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b3622;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f648(i, d) {
const k = K.request[295];
if (k !== undefined) return k === N ? undefined : k;
const v = g648(i, d);
K.request[295] = v === undefined ? N : v;
return v;
}
function g649(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3625: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3625;
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
function f649(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g649(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function g650(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3628: {
l3 = undefined;
l4 = f649(l0,l1); if (l4 === undefined) break b3628;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3628;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3628;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3629: {
if (l3 === undefined) break b3629;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3630: {
return l2;
}
}
function f650(i, d) {
const k = K.case[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g650(i, d);
K.case[87] = v === undefined ? N : v;
return v;
}
function f651(l0,l1) {
let l3,l2;
b3631: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3632: {
if (l3 === undefined) break b3632;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3633: {
return l2;
}
}
function g652(l0,l1) {
let l3,l4,l5,l2;
b3634: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3635: {
if (l3 === undefined) break b3635;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3636: {
return l2;
}
}
function f652(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g652(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g653(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3637: {
b3638: {
l3 = undefined;
b3639: {
l4 = f650(l0,l1); if (l4 === undefined) break b3639;
if ((l4 === false)) break b3639;
break b3638;}
l5 = f651(l0,l1); if (l5 === undefined) break b3638;
l6 = l5;
l7 = [];
b3640: {
l8 = f649(l0,l1); if (l8 === undefined) break b3640;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3638;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3641: {
if (l3 !== undefined) break b3641;
l4 = f652(l0,l1); if (l4 === undefined) break b3641;
l5 = l4;
l6 = f649(l0,l1); if (l6 === undefined) break b3641;
l7 = l6;
l8 = f650(l0,l1); if (l8 === undefined) break b3641;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b3641;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3642: {
if (l3 === undefined) break b3642;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3643: {
return l2;
}
}
function f653(i, d) {
const k = K.request[296];
if (k !== undefined) return k === N ? undefined : k;
const v = g653(i, d);
K.request[296] = v === undefined ? N : v;
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
"g0/hdp/account_request/answer": f131,
"g0/hdp/account_review/version": f132,
"g0/hdp/account_review/rule": f133,
"g0/hdp/account_review/name": f134,
"g0/hdp/account_review/definition": f135,
"g0/hdp/lib/schedule/own_start": f136,
"g0/hdp/account_review/answer": f146,
"g0/hdp/account_sharing/version": f147,
"g0/hdp/account_sharing/rule": f148,
"g0/hdp/account_sharing/name": f149,
"g0/hdp/account_sharing/definition": f150,
"g0/hdp/account_sharing/answer": f152,
"g0/hdp/anomaly_handling/version": f153,
"g0/hdp/anomaly_handling/group": f154,
"g0/hdp/anomaly_handling/rule": f155,
"g0/hdp/anomaly_handling/name": f156,
"g0/hdp/anomaly_handling/open": f158,
"g0/hdp/anomaly_handling/answer": f159,
"g0/hdp/audit_cooperation/version": f160,
"g0/hdp/audit_cooperation/rule": f161,
"g0/hdp/audit_cooperation/name": f162,
"g0/hdp/audit_cooperation/steps": f164,
"g0/hdp/audit_cooperation/announced": f165,
"g0/hdp/audit_cooperation/ready": f166,
"g0/hdp/audit_cooperation/lacking": f167,
"g0/hdp/audit_cooperation/following_up": f168,
"g0/hdp/audit_cooperation/documents_given": f171,
"g0/hdp/audit_cooperation/missing": f172,
"g0/hdp/audit_cooperation/documents_reason": f178,
"g0/hdp/audit_cooperation/values/documents": f180,
"g0/hdp/audit_cooperation/values/due_on": f181,
"g0/hdp/audit_cooperation/answer": f182,
"g0/hdp/lib/reports/middle": f183,
"g0/hdp/audit_report_deadline/half": f185,
"g0/hdp/audit_report_deadline/version": f186,
"g0/hdp/audit_report_deadline/rule": f187,
"g0/hdp/audit_report_deadline/name": f188,
"g0/hdp/audit_report_deadline/assumptions": f189,
"g0/hdp/audit_report_deadline/values/due_on": f193,
"g0/hdp/lib/workdays/calendar": f194,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f196,
"g0/hdp/audit_report_deadline/working": f197,
"g0/hdp/audit_report_deadline/unsigned": f198,
"g0/hdp/audit_report_deadline/sent_on": f199,
"g0/hdp/audit_report_deadline/step": f200,
"g0/hdp/audit_report_deadline/done": f201,
"g0/hdp/audit_report_deadline/obligations": f202,
"g0/hdp/audit_report_deadline/forms_readings": f203,
"g0/hdp/audit_report_deadline/warnings": f204,
"g0/hdp/audit_report_deadline/answer": f205,
"g0/hdp/auditor_rotation/version": f206,
"g0/hdp/auditor_rotation/rule": f207,
"g0/hdp/auditor_rotation/name": f208,
"g0/hdp/auditor_rotation/auditee": f209,
"g0/hdp/auditor_rotation/earlier": f210,
"g0/hdp/auditor_rotation/auditor": f211,
"g0/hdp/auditor_rotation/own_months": f212,
"g0/hdp/auditor_rotation/breaks": f213,
"g0/hdp/auditor_rotation/consecutive": f214,
"g0/hdp/auditor_rotation/served": f215,
"g0/hdp/auditor_rotation/reasons": f216,
"g0/hdp/auditor_rotation/named": f217,
"g0/hdp/auditor_rotation/missing": f218,
"g0/hdp/auditor_rotation/codes": f219,
"g0/hdp/auditor_rotation/rotation_checks": f222,
"g0/hdp/auditor_rotation/answer": f223,
"g0/hdp/batch_acquisition/version": f224,
"g0/hdp/batch_acquisition/group": f225,
"g0/hdp/batch_acquisition/integrity": f226,
"g0/hdp/batch_acquisition/rule": f227,
"g0/hdp/batch_acquisition/name": f228,
"g0/hdp/batch_acquisition/answer": f229,
"g0/hdp/breach_escalation/version": f230,
"g0/hdp/breach_escalation/rule": f231,
"g0/hdp/breach_escalation/name": f232,
"g0/hdp/breach_escalation/ended": f233,
"g0/hdp/breach_escalation/improved": f234,
"g0/hdp/breach_escalation/running": f235,
"g0/hdp/breach_escalation/serious": f236,
"g0/hdp/breach_escalation/beyond_improvement": f237,
"g0/hdp/breach_escalation/ends_at_once": f238,
"g0/hdp/breach_escalation/must_end": f239,
"g0/hdp/breach_escalation/notified": f240,
"g0/hdp/breach_escalation/too_late": f241,
"g0/hdp/breach_escalation/to_do/end_linkage": f242,
"g0/hdp/breach_escalation/to_do/give_notice": f243,
"g0/hdp/breach_escalation/too_late_to_improve": f244,
"g0/hdp/breach_escalation/suspended": f245,
"g0/hdp/breach_escalation/to_do/suspend": f246,
"g0/hdp/breach_escalation/to_do/improve": f247,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f248,
"g0/hdp/breach_escalation/steps": f249,
"g0/hdp/breach_escalation/open": f250,
"g0/hdp/breach_escalation/curable": f251,
"g0/hdp/breach_escalation/needed": f252,
"g0/hdp/breach_escalation/known": f253,
"g0/hdp/breach_escalation/missing": f254,
"g0/hdp/breach_escalation/improved_late": f255,
"g0/hdp/breach_escalation/next": f258,
"g0/hdp/breach_escalation/due": f259,
"g0/hdp/breach_escalation/told_as_overdue/improve": f260,
"g0/hdp/breach_escalation/reason_name": f262,
"g0/hdp/breach_escalation/reasons": f263,
"g0/hdp/breach_escalation/answer": f264,
"g0/hdp/data_destruction/current": f265,
"g0/hdp/data_destruction/use_has_ended": f267,
"g0/hdp/data_destruction/confirmed": f268,
"g0/hdp/data_destruction/base_day": f270,
"g0/hdp/data_destruction/law_day": f273,
"g0/hdp/data_destruction/version": f274,
"g0/hdp/data_destruction/rule": f275,
"g0/hdp/data_destruction/name": f276,
"g0/hdp/data_destruction/unconfirmed": f277,
"g0/hdp/data_destruction/legible/destroyed_on": f278,
"g0/hdp/data_destruction/values/destroy_by": f281,
"g0/hdp/data_destruction/destruction": f282,
"g0/hdp/data_destruction/timed": f283,
"g0/hdp/data_destruction/notice": f284,
"g0/hdp/data_destruction/gone_on": f285,
"g0/hdp/data_destruction/values/notify_by": f286,
"g0/hdp/data_destruction/notification": f287,
"g0/hdp/data_destruction/steps": f288,
"g0/hdp/data_destruction/destroying": f289,
"g0/hdp/data_destruction/shown": f290,
"g0/hdp/data_destruction/unrecorded": f291,
"g0/hdp/data_destruction/recorded": f292,
"g0/hdp/data_destruction/obligations": f294,
"g0/hdp/data_destruction/in_time": f295,
"g0/hdp/data_destruction/warnings": f297,
"g0/hdp/data_destruction/out_of_order": f298,
"g0/hdp/data_destruction/further_readings": f299,
"g0/hdp/data_destruction/counted_destruction": f301,
"g0/hdp/data_destruction/counted_notice": f302,
"g0/hdp/data_destruction/answer": f303,
"g0/hdp/data_export/version": f304,
"g0/hdp/data_export/rule": f305,
"g0/hdp/data_export/name": f306,
"g0/hdp/data_export/given": f307,
"g0/hdp/data_export/codes": f308,
"g0/hdp/data_export/reasons": f309,
"g0/hdp/data_export/missing": f310,
"g0/hdp/data_export/states": f312,
"g0/hdp/data_export/answer": f313,
"g0/hdp/data_use_period/version": f314,
"g0/hdp/data_use_period/rule": f315,
"g0/hdp/data_use_period/name": f316,
"g0/hdp/data_use_period/project_decides": f317,
"g0/hdp/data_use_period/acquired_on": f318,
"g0/hdp/data_use_period/period_ends_on": f319,
"g0/hdp/data_use_period/use_until": f320,
"g0/hdp/data_use_period/over": f321,
"g0/hdp/data_use_period/reasons": f322,
"g0/hdp/data_use_period/missing": f323,
"g0/hdp/data_use_period/values/use_until": f324,
"g0/hdp/data_use_period/warnings": f325,
"g0/hdp/data_use_period/working": f326,
"g0/hdp/data_use_period/answer": f327,
"g0/hdp/delegated_administration/version": f328,
"g0/hdp/delegated_administration/rule": f329,
"g0/hdp/delegated_administration/name": f330,
"g0/hdp/delegated_administration/grants": f331,
"g0/hdp/delegated_administration/any_unit": f332,
"g0/hdp/delegated_administration/unit_list": f333,
"g0/hdp/delegated_administration/same_in_full": f338,
"g0/hdp/delegated_administration/same_unit": f339,
"g0/hdp/delegated_administration/reasons": f340,
"g0/hdp/delegated_administration/unit_state": f341,
"g0/hdp/delegated_administration/followed": f342,
"g0/hdp/delegated_administration/answer": f343,
"g0/hdp/document_handling/version": f344,
"g0/hdp/document_handling/rule": f345,
"g0/hdp/document_handling/name": f346,
"g0/hdp/document_handling/definition": f347,
"g0/hdp/document_handling/answer": f348,
"g0/hdp/external_audit_schedule/version": f349,
"g0/hdp/external_audit_schedule/rule": f350,
"g0/hdp/external_audit_schedule/name": f351,
"g0/hdp/external_audit_schedule/definition": f352,
"g0/hdp/external_audit_schedule/answer": f353,
"g0/hdp/internal_audit_schedule/version": f354,
"g0/hdp/internal_audit_schedule/rule": f355,
"g0/hdp/internal_audit_schedule/name": f356,
"g0/hdp/internal_audit_schedule/codes": f357,
"g0/hdp/internal_audit_schedule/started": f358,
"g0/hdp/internal_audit_schedule/first_half": f359,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f360,
"g0/hdp/internal_audit_schedule/due_half": f361,
"g0/hdp/internal_audit_schedule/due_on": f362,
"g0/hdp/internal_audit_schedule/joined_readings": f364,
"g0/hdp/internal_audit_schedule/answer": f365,
"g0/hdp/ip_whitelist/version": f366,
"g0/hdp/ip_whitelist/rule": f367,
"g0/hdp/ip_whitelist/name": f368,
"g0/hdp/ip_whitelist/finding_rule": f369,
"g0/hdp/ip_whitelist/found": f370,
"g0/hdp/ip_whitelist/review": f371,
"g0/hdp/ip_whitelist/changed": f372,
"g0/hdp/ip_whitelist/statuses": f373,
"g0/hdp/ip_whitelist/missing": f374,
"g0/hdp/ip_whitelist/review_codes": f375,
"g0/hdp/ip_whitelist/assumptions": f376,
"g0/hdp/ip_whitelist/reasons": f377,
"g0/hdp/ip_whitelist/answer": f378,
"g0/hdp/liability/version": f379,
"g0/hdp/liability/rule": f380,
"g0/hdp/liability/name": f381,
"g0/hdp/liability/definition": f382,
"g0/hdp/liability/answer": f384,
"g0/hdp/linkage_application/version": f385,
"g0/hdp/linkage_application/rule": f386,
"g0/hdp/linkage_application/name": f387,
"g0/hdp/linkage_application/definition": f388,
"g0/hdp/linkage_application/answer": f389,
"g0/hdp/linkage_need_review/version": f390,
"g0/hdp/linkage_need_review/rule": f391,
"g0/hdp/linkage_need_review/name": f392,
"g0/hdp/linkage_need_review/definition": f393,
"g0/hdp/linkage_need_review/answer": f394,
"g0/hdp/login_lockout/version": f395,
"g0/hdp/login_lockout/rule": f396,
"g0/hdp/login_lockout/name": f397,
"g0/hdp/login_lockout/too_many": f398,
"g0/hdp/login_lockout/approved": f399,
"g0/hdp/login_lockout/unlocked": f400,
"g0/hdp/login_lockout/now": f405,
"g0/hdp/login_lockout/waited": f406,
"g0/hdp/login_lockout/reasons": f407,
"g0/hdp/login_lockout/missing": f408,
"g0/hdp/login_lockout/who_counts": f409,
"g0/hdp/login_lockout/values/locked_until": f415,
"g0/hdp/login_lockout/answer": f416,
"g0/hdp/password_compliance/version": f417,
"g0/hdp/password_compliance/rule": f418,
"g0/hdp/password_compliance/name": f419,
"g0/hdp/password_compliance/changed_on": f420,
"g0/hdp/password_compliance/values/expires_on": f421,
"g0/hdp/password_compliance/classes": f422,
"g0/hdp/password_compliance/broken": f423,
"g0/hdp/password_compliance/lacking/classes": f424,
"g0/hdp/password_compliance/codes": f425,
"g0/hdp/password_compliance/reasons": f426,
"g0/hdp/password_compliance/same_as_previous_given": f427,
"g0/hdp/password_compliance/missing": f428,
"g0/hdp/password_compliance/acts": f429,
"g0/hdp/password_compliance/looked_at": f430,
"g0/hdp/password_compliance/values/may_change_from": f432,
"g0/hdp/password_compliance/working": f433,
"g0/hdp/password_compliance/answer": f434,
"g0/hdp/personnel_register/version": f435,
"g0/hdp/personnel_register/rule": f436,
"g0/hdp/personnel_register/name": f437,
"g0/hdp/personnel_register/definition": f438,
"g0/hdp/personnel_register/answer": f439,
"g0/hdp/processing_record/version": f440,
"g0/hdp/processing_record/rule": f441,
"g0/hdp/processing_record/name": f442,
"g0/hdp/processing_record/definition": f443,
"g0/hdp/processing_record/answer": f444,
"g0/hdp/purpose_limitation/version": f445,
"g0/hdp/purpose_limitation/rule": f446,
"g0/hdp/purpose_limitation/name": f447,
"g0/hdp/purpose_limitation/definition": f448,
"g0/hdp/purpose_limitation/answer": f449,
"g0/hdp/query_log_completeness/version": f450,
"g0/hdp/query_log_completeness/rule": f451,
"g0/hdp/query_log_completeness/name": f452,
"g0/hdp/query_log_completeness/stated": f453,
"g0/hdp/query_log_completeness/present": f467,
"g0/hdp/query_log_completeness/reasons": f468,
"g0/hdp/query_log_completeness/missing": f469,
"g0/hdp/query_log_completeness/timestamp_readings": f470,
"g0/hdp/query_log_completeness/field_codes": f471,
"g0/hdp/query_log_completeness/answer": f472,
"g0/hdp/query_permission/version": f473,
"g0/hdp/query_permission/rule": f474,
"g0/hdp/query_permission/name": f475,
"g0/hdp/query_permission/user": f476,
"g0/hdp/query_permission/checks": f477,
"g0/hdp/query_permission/listed_units": f478,
"g0/hdp/query_permission/full_names": f479,
"g0/hdp/query_permission/in_short_office": f482,
"g0/hdp/query_permission/district_office_in_full": f483,
"g0/hdp/query_permission/roles_of": f484,
"g0/hdp/query_permission/of_every_role": f485,
"g0/hdp/query_permission/account": f488,
"g0/hdp/query_permission/holds_right": f490,
"g0/hdp/query_permission/query": f491,
"g0/hdp/query_permission/beyond_right": f492,
"g0/hdp/query_permission/within_right": f493,
"g0/hdp/query_permission/given": f494,
"g0/hdp/query_permission/skipped": f495,
"g0/hdp/query_permission/passed": f498,
"g0/hdp/query_permission/needs": f499,
"g0/hdp/query_permission/needed": f500,
"g0/hdp/query_permission/not_asked": f501,
"g0/hdp/query_permission/untold": f502,
"g0/hdp/query_permission/open_numbers/password_expired": f503,
"g0/hdp/query_permission/open_numbers/session_idle": f504,
"g0/hdp/query_permission/undecided": f505,
"g0/hdp/query_permission/failed": f506,
"g0/hdp/query_permission/things/account_not_active": f510,
"g0/hdp/query_permission/allowed_field": f511,
"g0/hdp/query_permission/things/field_not_allowed": f512,
"g0/hdp/query_permission/things/linkage_not_active": f513,
"g0/hdp/query_permission/reasons": f514,
"g0/hdp/query_permission/missing": f515,
"g0/hdp/query_permission/decisive": f516,
"g0/hdp/query_permission/unit_in_full": f517,
"g0/hdp/query_permission/asked_by_the_clause": f518,
"g0/hdp/query_permission/asked_beyond_the_clause": f519,
"g0/hdp/query_permission/followed": f520,
"g0/hdp/query_permission/both_roles": f521,
"g0/hdp/query_permission/advised": f522,
"g0/hdp/query_permission/told_checks": f524,
"g0/hdp/query_permission/numbered/password_expired": f525,
"g0/hdp/query_permission/numbered/session_idle": f526,
"g0/hdp/query_permission/warnings": f527,
"g0/hdp/query_permission/answer": f528,
"g0/hdp/record_retention/version": f529,
"g0/hdp/record_retention/rule": f530,
"g0/hdp/record_retention/name": f531,
"g0/hdp/record_retention/account_closed_on": f532,
"g0/hdp/record_retention/event_on": f533,
"g0/hdp/record_retention/from": f534,
"g0/hdp/record_retention/values/keep_through": f536,
"g0/hdp/record_retention/reasons": f537,
"g0/hdp/record_retention/missing": f538,
"g0/hdp/record_retention/closed_state": f539,
"g0/hdp/record_retention/values/qualifier": f540,
"g0/hdp/record_retention/working": f541,
"g0/hdp/record_retention/answer": f542,
"g0/hdp/regulation_in_force/version": f543,
"g0/hdp/regulation_in_force/name": f544,
"g0/hdp/regulation_in_force/values": f545,
"g0/hdp/regulation_in_force/answer": f546,
"g0/hdp/role_appointment/version": f547,
"g0/hdp/role_appointment/rule": f548,
"g0/hdp/role_appointment/name": f549,
"g0/hdp/role_appointment/definition": f550,
"g0/hdp/role_appointment/answer": f551,
"g0/hdp/role_change_deadline/version": f552,
"g0/hdp/role_change_deadline/group": f553,
"g0/hdp/role_change_deadline/rule": f554,
"g0/hdp/role_change_deadline/name": f555,
"g0/hdp/role_change_deadline/apply_by": f557,
"g0/hdp/role_change_deadline/not_asked": f558,
"g0/hdp/role_change_deadline/earlier": f559,
"g0/hdp/role_change_deadline/assumptions": f561,
"g0/hdp/role_change_deadline/unchangeable": f562,
"g0/hdp/role_change_deadline/beside": f563,
"g0/hdp/role_change_deadline/application": f564,
"g0/hdp/role_change_deadline/adjust_by": f565,
"g0/hdp/role_change_deadline/adjustment": f566,
"g0/hdp/role_change_deadline/password_change": f567,
"g0/hdp/role_change_deadline/steps": f568,
"g0/hdp/role_change_deadline/missing": f572,
"g0/hdp/role_change_deadline/values/adjust_by": f573,
"g0/hdp/role_change_deadline/values/apply_by": f574,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f575,
"g0/hdp/role_change_deadline/counted_application": f576,
"g0/hdp/role_change_deadline/counted_adjustment": f577,
"g0/hdp/role_change_deadline/adjusters": f578,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f579,
"g0/hdp/role_change_deadline/warnings": f580,
"g0/hdp/role_change_deadline/judged": f581,
"g0/hdp/role_change_deadline/answer": f582,
"g0/hdp/sampling_half_year/version": f583,
"g0/hdp/sampling_half_year/rule": f584,
"g0/hdp/sampling_half_year/name": f585,
"g0/hdp/sampling_half_year/definition": f586,
"g0/hdp/lib/shapes/sample/most_written": f602,
"g0/hdp/sampling_half_year/answer": f609,
"g0/hdp/sampling_monthly/first_day": f610,
"g0/hdp/sampling_monthly/last_day": f611,
"g0/hdp/sampling_monthly/law_day": f612,
"g0/hdp/sampling_monthly/version": f613,
"g0/hdp/sampling_monthly/rule": f614,
"g0/hdp/sampling_monthly/name": f615,
"g0/hdp/sampling_monthly/due_on": f616,
"g0/hdp/sampling_monthly/definition": f617,
"g0/hdp/sampling_monthly/answer": f619,
"g0/hdp/session_timeout/version": f620,
"g0/hdp/session_timeout/rule": f621,
"g0/hdp/session_timeout/name": f622,
"g0/hdp/session_timeout/now": f623,
"g0/hdp/session_timeout/idle_seconds": f624,
"g0/hdp/session_timeout/reasons": f626,
"g0/hdp/session_timeout/missing": f627,
"g0/hdp/session_timeout/values/logout_after": f628,
"g0/hdp/session_timeout/answer": f629,
"g0/hdp/staff_change_notice/version": f630,
"g0/hdp/staff_change_notice/rule": f631,
"g0/hdp/staff_change_notice/name": f632,
"g0/hdp/staff_change_notice/definition": f633,
"g0/hdp/staff_change_notice/answer": f636,
"g0/hdp/training_hours/last_day": f637,
"g0/hdp/training_hours/version": f638,
"g0/hdp/training_hours/rule": f639,
"g0/hdp/training_hours/name": f640,
"g0/hdp/training_hours/first_day": f641,
"g0/hdp/training_hours/answer": f643,
"g0/hdp/vendor_access/version": f644,
"g0/hdp/vendor_access/rule": f645,
"g0/hdp/vendor_access/name": f646,
"g0/hdp/vendor_access/definition": f647,
"g0/hdp/vendor_access/answer": f648,
"g0/hdp/vendor_audit_schedule/version": f649,
"g0/hdp/vendor_audit_schedule/rule": f650,
"g0/hdp/vendor_audit_schedule/name": f651,
"g0/hdp/vendor_audit_schedule/definition": f652,
"g0/hdp/vendor_audit_schedule/answer": f653
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f87, i, d),
"hdp/account_request/answer": (i, d) => start(f131, i, d),
"hdp/account_review/answer": (i, d) => start(f146, i, d),
"hdp/account_sharing/answer": (i, d) => start(f152, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f159, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f182, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f205, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f223, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f229, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f264, i, d),
"hdp/data_destruction/answer": (i, d) => start(f303, i, d),
"hdp/data_export/answer": (i, d) => start(f313, i, d),
"hdp/data_use_period/answer": (i, d) => start(f327, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f343, i, d),
"hdp/document_handling/answer": (i, d) => start(f348, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f353, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f365, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f378, i, d),
"hdp/liability/answer": (i, d) => start(f384, i, d),
"hdp/linkage_application/answer": (i, d) => start(f389, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f394, i, d),
"hdp/login_lockout/answer": (i, d) => start(f416, i, d),
"hdp/password_compliance/answer": (i, d) => start(f434, i, d),
"hdp/personnel_register/answer": (i, d) => start(f439, i, d),
"hdp/processing_record/answer": (i, d) => start(f444, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f449, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f472, i, d),
"hdp/query_permission/answer": (i, d) => start(f528, i, d),
"hdp/record_retention/answer": (i, d) => start(f542, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f546, i, d),
"hdp/role_appointment/answer": (i, d) => start(f551, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f582, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f609, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f619, i, d),
"hdp/session_timeout/answer": (i, d) => start(f629, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f636, i, d),
"hdp/training_hours/answer": (i, d) => start(f643, i, d),
"hdp/vendor_access/answer": (i, d) => start(f648, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f653, i, d) } };
});
