// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":26,"case":85,"question":0,"request":268});
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
function O9(a0) { this["clause"] = a0; }
O9.prototype = Bare.prototype;
function O10(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O10.prototype = Bare.prototype;
function O11(a0) { this["items"] = a0; }
O11.prototype = Bare.prototype;
function O12(a0,a1) { this["found_on"] = a0; this["kind"] = a1; }
O12.prototype = Bare.prototype;
function O13(a0) { this["period"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O14.prototype = Bare.prototype;
function O15(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O15.prototype = Bare.prototype;
function O16(a0) { this["applicant.role"] = a0; }
O16.prototype = Bare.prototype;
function O17(a0) { this["parameter"] = a0; }
O17.prototype = Bare.prototype;
function O18(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["warnings"] = a4; }
O18.prototype = Bare.prototype;
function O19(a0,a1,a2) { this["cut"] = a0; this["period"] = a1; this["status"] = a2; }
O19.prototype = Bare.prototype;
function O20(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O20.prototype = Bare.prototype;
function O21(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O21.prototype = Bare.prototype;
function O22(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; }
O22.prototype = Bare.prototype;
function O23(a0) { this["act"] = a0; }
O23.prototype = Bare.prototype;
function O24(a0) { this["deny"] = a0; }
O24.prototype = Bare.prototype;
function O25(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O25.prototype = Bare.prototype;
function O26(a0,a1) { this["assumptions"] = a0; this["obligations"] = a1; }
O26.prototype = Bare.prototype;
function O27(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O27.prototype = Bare.prototype;
function O28(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O28.prototype = Bare.prototype;
function O29(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O29.prototype = Bare.prototype;
function O30(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O30.prototype = Bare.prototype;
function O31(a0,a1) { this["assumptions"] = a0; this["values"] = a1; }
O31.prototype = Bare.prototype;
function O32(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O32.prototype = Bare.prototype;
function O33(a0,a1,a2) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; }
O33.prototype = Bare.prototype;
function O34(a0) { this["consecutive"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O35.prototype = Bare.prototype;
function O36(a0) { this["integrity_check_incomplete"] = a0; }
O36.prototype = Bare.prototype;
function O37(a0) { this["is"] = a0; }
O37.prototype = Bare.prototype;
function O38(a0) { this["integrity"] = a0; }
O38.prototype = Bare.prototype;
function O39(a0) { this["requirements"] = a0; }
O39.prototype = Bare.prototype;
function O40(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O40.prototype = Bare.prototype;
function O41(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O41.prototype = Bare.prototype;
function O42(a0) { this["next"] = a0; }
O42.prototype = Bare.prototype;
function O43(a0) { this["due_on"] = a0; }
O43.prototype = Bare.prototype;
function O44(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O44.prototype = Bare.prototype;
function O45(a0,a1,a2,a3) { this["code"] = a0; this["done_on"] = a1; this["due_on"] = a2; this["rule"] = a3; }
O45.prototype = Bare.prototype;
function O46(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O46.prototype = Bare.prototype;
function O47(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O48.prototype = Bare.prototype;
function O49(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O49.prototype = Bare.prototype;
function O50(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O50.prototype = Bare.prototype;
function O51(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O51.prototype = Bare.prototype;
function O52(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O52.prototype = Bare.prototype;
function O53(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O53.prototype = Bare.prototype;
function O54(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O54.prototype = Bare.prototype;
function O55(a0) { this["decision"] = a0; }
O55.prototype = Bare.prototype;
function O56(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O56.prototype = Bare.prototype;
function O57(a0,a1) { this["date"] = a0; this["time"] = a1; }
O57.prototype = Bare.prototype;
function O58(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O58.prototype = Bare.prototype;
function O59(a0) { this["calendar"] = a0; }
O59.prototype = Bare.prototype;
function O60(a0) { this["required"] = a0; }
O60.prototype = Bare.prototype;
function O61(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O61.prototype = Bare.prototype;
function O62(a0) { this["shortfall"] = a0; }
O62.prototype = Bare.prototype;
function O63(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O63.prototype = Bare.prototype;
function O64(a0) { this["outcome"] = a0; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; }
O65.prototype = Bare.prototype;
function O66(a0) { this["role"] = a0; }
O66.prototype = Bare.prototype;
function O67(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O67.prototype = Bare.prototype;
function O68(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O68.prototype = Bare.prototype;
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
function f23(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b131: {
b132: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l8); if (l10 === undefined) break b132;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b132;
b133: {
l13 = H(l0) ? l0.detail : undefined; if (l13 === undefined && (l13 = S(l0, "detail")) === undefined) break b133;
if ((l13 === false)) break b133;
break b132;}
if (l6 === undefined) l6 = l7; else if (!Q(l6, l7)) conflict();
}
b134: {
if (l6 !== undefined) break b134;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b135: {
l11 = [];
l12 = b_object_get(l9,"checks",l11); if (l12 === undefined) break b135;
l13 = l12;
l14 = [];
l15 = b_object_get(l9,"working",l14); if (l15 === undefined) break b135;
l16 = l15;
l17 = new O1(l13,l8,l16);
l18 = l17;
{
const k136 = keysOf(l18), v136 = valuesOf(l18);
for (let n136 = 0; n136 < v136.length; n136++) {
l19 = k136 === null ? n136 : k136[n136];
l20 = v136[n136];
b137: {
l21 = l19;
l22 = l20;
l23 = b_count(l22); if (l23 === undefined) break b137;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b137;
if ((l26 === false)) break b137;
insertOnce(l10, l21, l22);
}
}
}
}
l27 = l10;
l28 = b_object_union(l7,l27); if (l28 === undefined) break b134;
l29 = l28;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b138: {
if (l6 === undefined) break b138;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b139: {
return l2;
}
}
function f24(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l2;
b140: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b140;
if (!Q(l12, l8)) break b140;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b140;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b140;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b140;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b140;
l21 = l20;
l22 = [];
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b140;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b140;
l26 = l25;
l27 = [];
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b140;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b140;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b140;
l34 = l33;
l35 = [];
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b140;
l37 = l36;
l38 = f17(l0,l1,l37,"code"); if (l38 === undefined) break b140;
l39 = l38;
l40 = f22(l0,l1,l8,l9,l10); if (l40 === undefined) break b140;
l41 = l40;
l42 = H(l0) ? l0.as_of : undefined; if (l42 === undefined && (l42 = S(l0, "as_of")) === undefined) break b140;
l43 = l42;
l44 = H(l0) ? l0.jurisdiction : undefined; if (l44 === undefined && (l44 = S(l0, "jurisdiction")) === undefined) break b140;
l45 = l44;
l46 = [];
b141: {
l47 = [];
b142: {
l48 = [];
l49 = b_object_get(l11,"missing",l48); if (l49 === undefined) break b142;
l50 = l49;
{
const k143 = keysOf(l50), v143 = valuesOf(l50);
for (let n143 = 0; n143 < v143.length; n143++) {
l51 = k143 === null ? n143 : k143[n143];
l52 = v143[n143];
b144: {
l53 = l51;
l54 = l52;
{
const k145 = keysOf(l54), v145 = valuesOf(l54);
for (let n145 = 0; n145 < v145.length; n145++) {
l55 = k145 === null ? n145 : k145[n145];
l56 = v145[n145];
b146: {
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
l61 = b_sort(l60); if (l61 === undefined) break b141;
l62 = l61;
{
const k147 = keysOf(l62), v147 = valuesOf(l62);
for (let n147 = 0; n147 < v147.length; n147++) {
l63 = k147 === null ? n147 : k147[n147];
l64 = v147[n147];
b148: {
l65 = l63;
l66 = l64;
l67 = 1;
l68 = D(l66, l67); if (l68 === undefined) break b148;
l69 = l68;
l46.push(l69);
}
}
}
}
l70 = l46;
l71 = H(l9) ? l9.effective_from : undefined; if (l71 === undefined && (l71 = S(l9, "effective_from")) === undefined) break b140;
l72 = l71;
l73 = new O2(l43,l21,l8,l45,l70,l26,l10,l31,l34,l72,l39);
l74 = f23(l0,l1,l73,l41,l11); if (l74 === undefined) break b140;
l75 = l74;
if (l7 === undefined) l7 = l75; else if (!Q(l7, l75)) conflict();
}
b149: {
if (l7 === undefined) break b149;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b150: {
return l2;
}
}
function f25(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b151: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b151;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b151;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O3(l9);
l13 = f24(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b151;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b152: {
if (l4 === undefined) break b152;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b153: {
return l2;
}
}
function f26(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b154: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b154;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b154;
l11 = l10;
l12 = new O4(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b155: {
if (l5 === undefined) break b155;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b156: {
l5 = undefined;
l6 = l3;
l7 = l4;
b157: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b157;
if ((l8 === false)) break b157;
break b156;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b156;
l10 = l9;
l11 = new O5(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b158: {
if (l5 === undefined) break b158;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b159: {
return l2;
}
}
function f27(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b160: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b160;
l9 = l8;
l10 = f26(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b160;
l11 = l10;
l12 = new O3(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f24(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b160;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
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
let l5,l6,l7,l8,l9,l10,l2;
b163: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f24(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b163;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
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
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14;
b166: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b166;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b166;
l9 = 0;
l11 = f25(l0,l1,l6); if (l11 === undefined) break b166;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b167: {
if (l5 === undefined) break b167;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b168: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b168;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b168;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b168;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b168;
if (!(l12 === "unavailable")) break b168;
l13 = f27(l0,l1,l6,l11); if (l13 === undefined) break b168;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b169: {
if (l5 === undefined) break b169;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b170: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b170;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b170;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b170;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b170;
if (!(l12 === "available")) break b170;
l13 = f28(l0,l1,l6,l11); if (l13 === undefined) break b170;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b171: {
if (l5 === undefined) break b171;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b172: {
return l2;
}
}
function f30(l0,l1) {
let l3,l4,l5,l6,l2;
b173: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b173;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b173;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b174: {
if (l3 === undefined) break b174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b175: {
return l2;
}
}
function f31(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b176: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b176;
if ((l6 === false)) break b176;
l7 = f6(l0,l1); if (l7 === undefined) break b176;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b176;
if ((l9 === false)) break b176;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b177: {
if (l4 === undefined) break b177;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b178: {
return l2;
}
}
function g32(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b179: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b179;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b179;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b179;
l7 = null;
if (!Q(l6, l7)) break b179;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b180: {
if (l3 === undefined) break b180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b181: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b181;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b181;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b181;
l7 = l6;
l8 = f31(l0,l1,l7); if (l8 === undefined) break b181;
if ((l8 === false)) break b181;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b181;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b181;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b181;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b182: {
if (l3 === undefined) break b182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b183: {
return l2;
}
}
function f32(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g32(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function g33(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b184: {
l3 = undefined;
l4 = new RegoSet();
b185: {
l5 = f8(l0,l1); if (l5 === undefined) break b185;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b185;
{
const k186 = keysOf(l6), v186 = valuesOf(l6);
for (let n186 = 0; n186 < v186.length; n186++) {
l7 = k186 === null ? n186 : k186[n186];
l8 = v186[n186];
b187: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b187;
if (!(l11 === "available")) break b187;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b184;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b188: {
if (l3 === undefined) break b188;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b189: {
return l2;
}
}
function f33(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f34 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b190: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b190;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b190;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b190;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b190;
l19 = D(l18, l6); if (l19 === undefined) break b190;
l20 = D(l19, l16); if (l20 === undefined) break b190;
b191: {
b192: {
break b191;
}
break b190;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b190;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b190;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b190;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b190;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b190;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b190;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b190;
l40 = l39;
l41 = new O6(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b193: {
if (l5 === undefined) break b193;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b194: {
return l2;
}
});
const f35 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b195: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b195;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b196: {
if (l6 === undefined) break b196;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b197: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b197;
l9 = f34(l0,l1,l7,l8); if (l9 === undefined) break b197;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b197;
if (!Q(l11, l8)) break b197;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b198: {
if (l6 === undefined) break b198;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b199: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b199;
l9 = f34(l0,l1,l7,l8); if (l9 === undefined) break b199;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b199;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b199;
if ((l14 === false)) break b199;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b199;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b199;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b200: {
if (l6 === undefined) break b200;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b201: {
return l2;
}
});
function g36(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b202: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b202;
l5 = l4;
l6 = f30(l0,l1); if (l6 === undefined) break b202;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b202;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b202;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b202;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b202;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b202;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b202;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b202;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b202;
l19 = l18;
l20 = f35(l0,l1,l14,l11,l19); if (l20 === undefined) break b202;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b203: {
if (l3 === undefined) break b203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b204: {
return l2;
}
}
function f36(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g36(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
const f37 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b205: {
b206: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b206;
if ((l14 === false)) break b206;
l15 = new O7(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b207: {
if (l8 !== undefined) break b207;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b207;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b207;
if ((l16 === false)) break b207;
l17 = new O7(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b208: {
if (l8 !== undefined) break b208;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b208;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b208;
if ((l16 === false)) break b208;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b209: {
if (l8 !== undefined) break b209;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b209;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b209;
if ((l16 === false)) break b209;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b210: {
if (l8 !== undefined) break b210;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O7(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b211: {
if (l8 === undefined) break b211;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b212: {
return l2;
}
});
const f38 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b213: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1,l8,l10); if (l12 === undefined) break b213;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b213;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b213;
l19 = l18;
l20 = f34(l0,l1,l8,l19); if (l20 === undefined) break b213;
l21 = l20;
l22 = l21;
l23 = f37(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b213;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b214: {
if (l7 === undefined) break b214;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b215: {
return l2;
}
});
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b216: {
b217: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b217;
if ((l4 === false)) break b217;
l5 = f12(l0,l1); if (l5 === undefined) break b217;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b217;
l7 = l6;
l8 = f36(l0,l1); if (l8 === undefined) break b217;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b217;
l11 = l10;
l12 = f32(l0,l1); if (l12 === undefined) break b217;
l13 = l12;
l14 = f38(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b217;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b218: {
if (l3 !== undefined) break b218;
l4 = f6(l0,l1); if (l4 === undefined) break b218;
l5 = l4;
l6 = f36(l0,l1); if (l6 === undefined) break b218;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b218;
if ((l8 === false)) break b218;
l9 = f12(l0,l1); if (l9 === undefined) break b218;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b218;
l11 = l10;
l12 = f36(l0,l1); if (l12 === undefined) break b218;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b218;
l15 = l14;
l16 = f38(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b218;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b219: {
if (l3 === undefined) break b219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b220: {
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
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b221: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b221;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b221;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b222: {
if (l3 === undefined) break b222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b223: {
return l2;
}
}
function f40(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function f41(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b224: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b225: {
{
const k226 = keysOf(l6), v226 = valuesOf(l6);
for (let n226 = 0; n226 < v226.length; n226++) {
l9 = k226 === null ? n226 : k226[n226];
l10 = v226[n226];
b227: {
l11 = l9;
l12 = l10;
l13 = H(l12) ? l12.kind : undefined; if (l13 === undefined && (l13 = S(l12, "kind")) === undefined) break b227;
l14 = l13;
l15 = H(l7) ? l7.kinds : undefined; if (l15 === undefined && (l15 = S(l7, "kinds")) === undefined) break b227;
l16 = D(l15, l14); if (l16 === undefined) break b227;
if ((l16 === false)) break b227;
l17 = H(l12) ? l12.found_on : undefined; if (l17 === undefined && (l17 = S(l12, "found_on")) === undefined) break b227;
l18 = l17;
l19 = f31(l0,l1,l18); if (l19 === undefined) break b227;
if ((l19 === false)) break b227;
l8.add(l12);
}
}
}
}
l20 = l8;
if (l5 === undefined) l5 = l20; else if (!Q(l5, l20)) conflict();
}
b228: {
if (l5 === undefined) break b228;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b229: {
return l2;
}
}
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b230: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b230;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b230;
l8 = l7;
l9 = f40(l0,l1); if (l9 === undefined) break b230;
l10 = l9;
l11 = f41(l0,l1,l8,l10); if (l11 === undefined) break b230;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b231: {
if (l3 === undefined) break b231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b232: {
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
function f43(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b233: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b233;
l7 = l6;
l8 = f33(l0,l1); if (l8 === undefined) break b233;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b233;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b234: {
if (l4 === undefined) break b234;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b235: {
return l2;
}
}
const f44 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b236: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b236;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b236;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b236;
l14 = D(l13, l11); if (l14 === undefined) break b236;
b237: {
b238: {
break b237;
}
break b236;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b236;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b236;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b236;
l23 = D(l22, l20); if (l23 === undefined) break b236;
b239: {
b240: {
break b239;
}
break b236;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b236;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b236;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b236;
l33 = D(l32, l20); if (l33 === undefined) break b236;
b241: {
b242: {
break b241;
}
break b236;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b236;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b236;
l39 = D(l38, l36); if (l39 === undefined) break b236;
b243: {
b244: {
break b243;
}
break b236;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b236;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b236;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b245: {
if (l5 === undefined) break b245;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b246: {
return l2;
}
});
const f45 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b247: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b247;
l9 = l8;
l10 = f44(l0,l1,l6,l9); if (l10 === undefined) break b247;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b248: {
if (l5 === undefined) break b248;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b249: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b249;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b249;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b250: {
if (l5 === undefined) break b250;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b251: {
return l2;
}
});
function f46(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b252: {
b253: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f43(l0,l1,l6); if (l8 === undefined) break b253;
l9 = l8;
l10 = H(l7) ? l7.act_within : undefined; if (l10 === undefined && (l10 = S(l7, "act_within")) === undefined) break b253;
l11 = l10;
l12 = f45(l0,l1,l9,l11); if (l12 === undefined) break b253;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b253;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b253;
if ((l16 === false)) break b253;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b254: {
if (l5 !== undefined) break b254;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b255: {
if (l5 === undefined) break b255;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b256: {
return l2;
}
}
function f47(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b257: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b258: {
{
const k259 = keysOf(l6), v259 = valuesOf(l6);
for (let n259 = 0; n259 < v259.length; n259++) {
l9 = k259 === null ? n259 : k259[n259];
l10 = v259[n259];
b260: {
l11 = l9;
l12 = l10;
l13 = f46(l0,l1,l12,l7); if (l13 === undefined) break b260;
l14 = l13;
l8.add(l14);
}
}
}
}
l15 = l8;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b261: {
if (l5 === undefined) break b261;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b262: {
return l2;
}
}
function g48(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b263: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b263;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b263;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b263;
if ((l8 === false)) break b263;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b264: {
if (l3 === undefined) break b264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b265: {
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
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b266: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b266;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b266;
l6 = null;
if (!Q(l5, l6)) break b266;
l7 = f30(l0,l1); if (l7 === undefined) break b266;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b266;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b267: {
if (l3 === undefined) break b267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b268: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b268;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b268;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b268;
if ((l7 === false)) break b268;
l8 = f30(l0,l1); if (l8 === undefined) break b268;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b268;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b269: {
if (l3 === undefined) break b269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b270: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b271: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b271;
if ((l4 === false)) break b271;
l5 = f49(l0,l1); if (l5 === undefined) break b271;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b271;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b271;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b271;
l10 = l9;
l11 = f45(l0,l1,l6,l10); if (l11 === undefined) break b271;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b271;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
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
let l3,l4,l5,l6,l7,l8,l2;
b274: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b274;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b274;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b274;
if ((l8 === false)) break b274;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
function f52(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b277: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b277;
if (!(l8 === "exceeded")) break b277;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b277;
l10 = l9;
l11 = f45(l0,l1,l6,l10); if (l11 === undefined) break b277;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b277;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b278: {
if (l5 === undefined) break b278;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b279: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b279;
if (!(l8 === "reached")) break b279;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b279;
l10 = l9;
l11 = f45(l0,l1,l6,l10); if (l11 === undefined) break b279;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b280: {
if (l5 === undefined) break b280;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b281: {
return l2;
}
}
function g53(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b282: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b282;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b282;
if (!(l5 === "suspended")) break b282;
l6 = f30(l0,l1); if (l6 === undefined) break b282;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b282;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b282;
if ((l9 === false)) break b282;
l10 = f30(l0,l1); if (l10 === undefined) break b282;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b282;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b282;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b282;
l15 = l14;
l16 = f52(l0,l1,l12,l15); if (l16 === undefined) break b282;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b283: {
if (l3 === undefined) break b283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b284: {
return l2;
}
}
function f53(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g53(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g54(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b285: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b285;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b285;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b285;
if ((l7 === false)) break b285;
l8 = f30(l0,l1); if (l8 === undefined) break b285;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b285;
l10 = l9;
l11 = f30(l0,l1); if (l11 === undefined) break b285;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b285;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b285;
if ((l14 === false)) break b285;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b288: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b288;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b288;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b288;
if ((l8 === false)) break b288;
b289: {
l9 = f54(l0,l1); if (l9 === undefined) break b289;
if ((l9 === false)) break b289;
break b288;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b290: {
if (l3 === undefined) break b290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b291: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b292: {
l2 = new RegoSet();
}
b293: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b293;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b293;
l6 = l5;
l2.add(l6);
}
b294: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b294;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b294;
l7 = l6;
l8 = f47(l0,l1,l5,l7); if (l8 === undefined) break b294;
l9 = l8;
{
const k295 = keysOf(l9), v295 = valuesOf(l9);
for (let n295 = 0; n295 < v295.length; n295++) {
l10 = k295 === null ? n295 : k295[n295];
l11 = v295[n295];
b296: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b297: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b297;
if ((l4 === false)) break b297;
l2.add("due");
}
b298: {
l3 = undefined;
l4 = f55(l0,l1); if (l4 === undefined) break b298;
if ((l4 === false)) break b298;
l2.add("due");
}
b299: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b300: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b300;
if ((l4 === false)) break b300;
l5 = f49(l0,l1); if (l5 === undefined) break b300;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b300;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b300;
l9 = l8;
l10 = f52(l0,l1,l6,l9); if (l10 === undefined) break b300;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b301: {
if (l3 === undefined) break b301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b303: {
l2 = new RegoSet();
}
b304: {
l3 = undefined;
b305: {
l4 = f39(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
break b304;}
l5 = new O8("review.last_done_on");
l2.add(l5);
}
b306: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b306;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b306;
if ((l5 === false)) break b306;
l6 = f30(l0,l1); if (l6 === undefined) break b306;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b306;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b306;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b306;
if ((l11 === false)) break b306;
l12 = f48(l0,l1); if (l12 === undefined) break b306;
if ((l12 === false)) break b306;
b307: {
l13 = f49(l0,l1); if (l13 === undefined) break b307;
if ((l13 === false)) break b307;
break b306;}
l14 = new O8("account.last_query_on");
l2.add(l14);
}
b308: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b308;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b308;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b308;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b308;
if ((l8 === false)) break b308;
l9 = f30(l0,l1); if (l9 === undefined) break b308;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b308;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b308;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b308;
if ((l14 === false)) break b308;
l15 = f48(l0,l1); if (l15 === undefined) break b308;
if ((l15 === false)) break b308;
b309: {
l16 = f49(l0,l1); if (l16 === undefined) break b309;
if ((l16 === false)) break b309;
break b308;}
l17 = new O8("account.last_query_on");
l2.add(l17);
}
b310: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b310;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b310;
if ((l5 === false)) break b310;
l6 = f30(l0,l1); if (l6 === undefined) break b310;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b310;
if (!(l7 === "suspended")) break b310;
b311: {
l8 = f53(l0,l1); if (l8 === undefined) break b311;
if ((l8 === false)) break b311;
break b310;}
l9 = new O8("account.suspended_on");
l2.add(l9);
}
b312: {
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
function f59(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b313: {
b314: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b314;
if ((l8 === false)) break b314;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b315: {
if (l5 !== undefined) break b315;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b315;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b315;
if ((l11 === false)) break b315;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b316: {
if (l5 !== undefined) break b316;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b316;
if ((l8 === false)) break b316;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b317: {
if (l5 !== undefined) break b317;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b317;
if ((l8 === false)) break b317;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b318: {
if (l5 !== undefined) break b318;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b319: {
if (l5 === undefined) break b319;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b320: {
return l2;
}
}
function g60(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b321: {
b322: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b322;
if ((l4 === false)) break b322;
l5 = f39(l0,l1); if (l5 === undefined) break b322;
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
l9 = f34(l0,l1,l6,l8); if (l9 === undefined) break b323;
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
function f60(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function f61(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b326: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b327: {
l9 = b_count(l6); if (l9 === undefined) break b327;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b327;
if ((l12 === false)) break b327;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b327;
l14 = l13;
{
const k328 = keysOf(l14), v328 = valuesOf(l14);
for (let n328 = 0; n328 < v328.length; n328++) {
l15 = k328 === null ? n328 : k328[n328];
l16 = v328[n328];
b329: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b330: {
{
const k331 = keysOf(l6), v331 = valuesOf(l6);
for (let n331 = 0; n331 < v331.length; n331++) {
l21 = k331 === null ? n331 : k331[n331];
l22 = v331[n331];
b332: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b332;
l26 = l25;
l27 = f33(l0,l1); if (l27 === undefined) break b332;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b332;
if ((l29 === false)) break b332;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b332;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b332;
l33 = l32;
{
const k333 = keysOf(l33), v333 = valuesOf(l33);
for (let n333 = 0; n333 < v333.length; n333++) {
l34 = k333 === null ? n333 : k333[n333];
l35 = v333[n333];
b334: {
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
l39 = b_or(l19,l38); if (l39 === undefined) break b326;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b335: {
if (l5 === undefined) break b335;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b336: {
return l2;
}
}
function g62(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b337: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b337;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b337;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b337;
if ((l7 === false)) break b337;
l8 = f30(l0,l1); if (l8 === undefined) break b337;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b337;
l10 = l9;
l11 = f30(l0,l1); if (l11 === undefined) break b337;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b337;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b337;
if ((l14 === false)) break b337;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b338: {
if (l3 === undefined) break b338;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b339: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b340: {
l2 = new RegoSet();
}
b341: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b341;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b341;
l7 = l6;
{
const k342 = keysOf(l7), v342 = valuesOf(l7);
for (let n342 = 0; n342 < v342.length; n342++) {
l8 = k342 === null ? n342 : k342[n342];
l9 = v342[n342];
b343: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b344: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b344;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b344;
l6 = l5;
l7 = f36(l0,l1); if (l7 === undefined) break b344;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b344;
if ((l9 === false)) break b344;
l10 = f36(l0,l1); if (l10 === undefined) break b344;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b344;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b344;
if ((l14 === false)) break b344;
l15 = f11(l0,l1); if (l15 === undefined) break b344;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b344;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b344;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b344;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b344;
l21 = l20;
l22 = new O9(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b344;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b344;
l26 = l25;
{
const k345 = keysOf(l26), v345 = valuesOf(l26);
for (let n345 = 0; n345 < v345.length; n345++) {
l27 = k345 === null ? n345 : k345[n345];
l28 = v345[n345];
b346: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b347: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b347;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b347;
l7 = l6;
l8 = f61(l0,l1,l5,l7); if (l8 === undefined) break b347;
l9 = l8;
{
const k348 = keysOf(l9), v348 = valuesOf(l9);
for (let n348 = 0; n348 < v348.length; n348++) {
l10 = k348 === null ? n348 : k348[n348];
l11 = v348[n348];
b349: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b350: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b350;
if ((l4 === false)) break b350;
l5 = f12(l0,l1); if (l5 === undefined) break b350;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b350;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b350;
l9 = l8;
{
const k351 = keysOf(l9), v351 = valuesOf(l9);
for (let n351 = 0; n351 < v351.length; n351++) {
l10 = k351 === null ? n351 : k351[n351];
l11 = v351[n351];
b352: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b353: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b353;
if ((l4 === false)) break b353;
l5 = f12(l0,l1); if (l5 === undefined) break b353;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b353;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b353;
l9 = l8;
{
const k354 = keysOf(l9), v354 = valuesOf(l9);
for (let n354 = 0; n354 < v354.length; n354++) {
l10 = k354 === null ? n354 : k354[n354];
l11 = v354[n354];
b355: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b356: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b356;
if ((l4 === false)) break b356;
l5 = f62(l0,l1); if (l5 === undefined) break b356;
if ((l5 === false)) break b356;
l6 = f12(l0,l1); if (l6 === undefined) break b356;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b356;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b356;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b356;
l11 = l10;
{
const k357 = keysOf(l11), v357 = valuesOf(l11);
for (let n357 = 0; n357 < v357.length; n357++) {
l12 = k357 === null ? n357 : k357[n357];
l13 = v357[n357];
b358: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b359: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b359;
if ((l4 === false)) break b359;
l5 = f12(l0,l1); if (l5 === undefined) break b359;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b359;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b359;
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
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b363: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f26(l0,l1,l6,l7); if (l8 === undefined) break b363;
l9 = l8;
l10 = new Bare();
b364: {
l11 = ["by","to"];
l12 = l11;
{
const k365 = keysOf(l12), v365 = valuesOf(l12);
for (let n365 = 0; n365 < v365.length; n365++) {
l13 = k365 === null ? n365 : k365[n365];
l14 = v365[n365];
b366: {
l15 = l13;
l16 = l14;
l17 = b_object_get(l7,"duty",l7); if (l17 === undefined) break b366;
l18 = l17;
l19 = D(l18, l16); if (l19 === undefined) break b366;
l20 = l19;
l21 = b_sort(l20); if (l21 === undefined) break b366;
l22 = l21;
insertOnce(l10, l16, l22);
}
}
}
}
l23 = l10;
l24 = b_object_union(l9,l23); if (l24 === undefined) break b363;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b367: {
if (l5 === undefined) break b367;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b368: {
return l2;
}
}
function f65(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b369: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b370: {
l9 = new RegoSet();
b371: {
{
const k372 = keysOf(l6), v372 = valuesOf(l6);
for (let n372 = 0; n372 < v372.length; n372++) {
l10 = k372 === null ? n372 : k372[n372];
l11 = v372[n372];
b373: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b373;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b373;
l17 = D(l16, l15); if (l17 === undefined) break b373;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b370;
l21 = l20;
{
const k374 = keysOf(l21), v374 = valuesOf(l21);
for (let n374 = 0; n374 < v374.length; n374++) {
l22 = k374 === null ? n374 : k374[n374];
l23 = v374[n374];
b375: {
l24 = l22;
l25 = l23;
l26 = f64(l0,l1,l25,l7); if (l26 === undefined) break b375;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b376: {
if (l5 === undefined) break b376;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b377: {
return l2;
}
}
function g66(l0,l1) {
let l3,l4,l2;
b378: {
l3 = undefined;
l4 = new O10("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b379: {
if (l3 === undefined) break b379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b380: {
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
let l4,l5,l6,l7,l8,l9,l10,l2;
b381: {
b382: {
l4 = undefined;
l5 = l3;
b383: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b383;
if ((l6 === false)) break b383;
break b382;}
b384: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b384;
if ((l7 === false)) break b384;
break b382;}
b385: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b385;
if ((l8 === false)) break b385;
break b382;}
b386: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b386;
if ((l9 === false)) break b386;
break b382;}
b387: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b387;
if ((l10 === false)) break b387;
break b382;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b388: {
if (l4 !== undefined) break b388;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b388;
l7 = l6;
l8 = f64(l0,l1,l7,l5); if (l8 === undefined) break b388;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b389: {
if (l4 === undefined) break b389;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b390: {
return l2;
}
}
function f68(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b391: {
l4 = undefined;
l5 = l3;
l6 = [];
b392: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b392;
{
const k393 = keysOf(l7), v393 = valuesOf(l7);
for (let n393 = 0; n393 < v393.length; n393++) {
l8 = k393 === null ? n393 : k393[n393];
l9 = v393[n393];
b394: {
l10 = l8;
l11 = l9;
l12 = f67(l0,l1,l11); if (l12 === undefined) break b394;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b395: {
if (l4 === undefined) break b395;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b396: {
return l2;
}
}
function g69(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b397: {
l3 = undefined;
l4 = [];
b398: {
l5 = f39(l0,l1); if (l5 === undefined) break b398;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b398;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b398;
l9 = D(l8, l7); if (l9 === undefined) break b398;
if ((l9 === false)) break b398;
l10 = f12(l0,l1); if (l10 === undefined) break b398;
l11 = l10;
l12 = f68(l0,l1,l11); if (l12 === undefined) break b398;
l13 = l12;
{
const k399 = keysOf(l13), v399 = valuesOf(l13);
for (let n399 = 0; n399 < v399.length; n399++) {
l14 = k399 === null ? n399 : k399[n399];
l15 = v399[n399];
b400: {
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
b401: {
if (l3 === undefined) break b401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b402: {
return l2;
}
}
function f69(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g69(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b403: {
l4 = undefined;
l5 = l3;
l6 = [];
b404: {
l7 = [];
b405: {
{
const k406 = keysOf(l5), v406 = valuesOf(l5);
for (let n406 = 0; n406 < v406.length; n406++) {
l8 = k406 === null ? n406 : k406[n406];
l9 = v406[n406];
b407: {
l10 = l8;
l11 = l9;
{
const k408 = keysOf(l11), v408 = valuesOf(l11);
for (let n408 = 0; n408 < v408.length; n408++) {
l12 = k408 === null ? n408 : k408[n408];
l13 = v408[n408];
b409: {
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
const k410 = keysOf(l16), v410 = valuesOf(l16);
for (let n410 = 0; n410 < v410.length; n410++) {
l17 = k410 === null ? n410 : k410[n410];
l18 = v410[n410];
b411: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b412: {
{
const k413 = keysOf(l16), v413 = valuesOf(l16);
for (let n413 = 0; n413 < v413.length; n413++) {
l22 = k413 === null ? n413 : k413[n413];
l23 = v413[n413];
b414: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b414;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b411;
l28 = l27;
if (!Q(l19, l28)) break b411;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b415: {
if (l4 === undefined) break b415;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b416: {
return l2;
}
}
function g71(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b417: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b417;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b417;
l7 = l6;
l8 = f65(l0,l1,l5,l7); if (l8 === undefined) break b417;
l9 = l8;
l10 = [];
b418: {
l11 = f69(l0,l1); if (l11 === undefined) break b418;
{
const k419 = keysOf(l11), v419 = valuesOf(l11);
for (let n419 = 0; n419 < v419.length; n419++) {
l12 = k419 === null ? n419 : k419[n419];
l13 = v419[n419];
b420: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b420;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b421: {
l19 = f51(l0,l1); if (l19 === undefined) break b421;
if ((l19 === false)) break b421;
l20 = f12(l0,l1); if (l20 === undefined) break b421;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b421;
l22 = l21;
l23 = f64(l0,l1,"revoke_account",l22); if (l23 === undefined) break b421;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = [];
b422: {
l27 = f69(l0,l1); if (l27 === undefined) break b422;
{
const k423 = keysOf(l27), v423 = valuesOf(l27);
for (let n423 = 0; n423 < v423.length; n423++) {
l28 = k423 === null ? n423 : k423[n423];
l29 = v423[n423];
b424: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b424;
if ((l33 === false)) break b424;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b425: {
l36 = f55(l0,l1); if (l36 === undefined) break b425;
if ((l36 === false)) break b425;
l37 = f12(l0,l1); if (l37 === undefined) break b425;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b425;
l39 = l38;
l40 = f64(l0,l1,"notify_holder",l39); if (l40 === undefined) break b425;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f70(l0,l1,l43); if (l44 === undefined) break b417;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b426: {
if (l3 === undefined) break b426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b427: {
return l2;
}
}
function f71(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g71(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function f72(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b428: {
b429: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b429;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b429;
l13 = f26(l0,l1,l7,l8); if (l13 === undefined) break b429;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b430: {
if (l6 !== undefined) break b430;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b430;
if ((l10 === false)) break b430;
l11 = f26(l0,l1,l7,l8); if (l11 === undefined) break b430;
l12 = l11;
l13 = new O11(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b430;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b431: {
if (l6 !== undefined) break b431;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f26(l0,l1,l7,l8); if (l10 === undefined) break b431;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b431;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b431;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b432: {
if (l6 === undefined) break b432;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b433: {
return l2;
}
}
function f73(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b434: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b435: {
l9 = b_count(l6); if (l9 === undefined) break b435;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b435;
if ((l12 === false)) break b435;
l13 = [];
b436: {
l14 = [];
b437: {
{
const k438 = keysOf(l6), v438 = valuesOf(l6);
for (let n438 = 0; n438 < v438.length; n438++) {
l15 = k438 === null ? n438 : k438[n438];
l16 = v438[n438];
b439: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b439;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b439;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b436;
l27 = l26;
{
const k440 = keysOf(l27), v440 = valuesOf(l27);
for (let n440 = 0; n440 < v440.length; n440++) {
l28 = k440 === null ? n440 : k440[n440];
l29 = v440[n440];
b441: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b441;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b441;
l37 = l36;
l38 = new O12(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f72(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b435;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b442: {
if (l5 === undefined) break b442;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b443: {
return l2;
}
}
function g74(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b444: {
l2 = new RegoSet();
}
b445: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b445;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b445;
l6 = l5;
l7 = f66(l0,l1); if (l7 === undefined) break b445;
l8 = D(l7, l6); if (l8 === undefined) break b445;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b445;
l11 = l10;
l12 = f26(l0,l1,l9,l11); if (l12 === undefined) break b445;
l13 = l12;
l14 = f39(l0,l1); if (l14 === undefined) break b445;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b445;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b445;
l17 = l16;
l18 = new O13(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b445;
l20 = l19;
l2.add(l20);
}
b446: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b446;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b446;
l7 = l6;
l8 = f73(l0,l1,l5,l7); if (l8 === undefined) break b446;
l9 = l8;
{
const k447 = keysOf(l9), v447 = valuesOf(l9);
for (let n447 = 0; n447 < v447.length; n447++) {
l10 = k447 === null ? n447 : k447[n447];
l11 = v447[n447];
b448: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b449: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b449;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b449;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b449;
if ((l8 === false)) break b449;
l9 = f12(l0,l1); if (l9 === undefined) break b449;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b449;
l11 = l10;
l12 = f26(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b449;
l13 = l12;
l2.add(l13);
}
b450: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b450;
if ((l4 === false)) break b450;
l5 = f12(l0,l1); if (l5 === undefined) break b450;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b450;
l7 = l6;
l8 = f26(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b450;
l9 = l8;
l2.add(l9);
}
b451: {
l3 = undefined;
l4 = f55(l0,l1); if (l4 === undefined) break b451;
if ((l4 === false)) break b451;
l5 = f12(l0,l1); if (l5 === undefined) break b451;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b451;
l7 = l6;
l8 = f26(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b451;
l9 = l8;
l2.add(l9);
}
b452: {
return l2;
}
}
function f74(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g74(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g75(l0,l1) {
let l3,l4,l5,l6,l2;
b453: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b453;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b453;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b454: {
if (l3 === undefined) break b454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b455: {
return l2;
}
}
function f75(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g75(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g76(l0,l1) {
let l3,l4,l5,l2;
b456: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b456;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b457: {
if (l3 === undefined) break b457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b458: {
return l2;
}
}
function f76(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g76(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g77(l0,l1) {
let l3,l4,l5,l2;
b459: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b459;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b460: {
if (l3 === undefined) break b460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b461: {
return l2;
}
}
function f77(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g77(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g78(l0,l1) {
let l3,l4,l5,l2;
b462: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b462;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b463: {
if (l3 === undefined) break b463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b464: {
return l2;
}
}
function f78(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g78(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g79(l0,l1) {
let l3,l4,l5,l6,l2;
b465: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b465;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b465;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b466: {
if (l3 === undefined) break b466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b467: {
return l2;
}
}
function f79(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g79(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g80(l0,l1) {
let l3,l4,l5,l6,l2;
b468: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b468;
if ((l4 === false)) break b468;
l5 = f49(l0,l1); if (l5 === undefined) break b468;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b469: {
if (l3 === undefined) break b469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b470: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b470;
if ((l4 === false)) break b470;
l5 = f49(l0,l1); if (l5 === undefined) break b470;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b471: {
if (l3 === undefined) break b471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b472: {
return l2;
}
}
function f80(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g80(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function f81(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b473: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b474: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b474;
{
const k475 = keysOf(l7), v475 = valuesOf(l7);
for (let n475 = 0; n475 < v475.length; n475++) {
l8 = k475 === null ? n475 : k475[n475];
l9 = v475[n475];
b476: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b476;
l13 = l12;
l14 = new O14(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b477: {
if (l4 === undefined) break b477;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b478: {
return l2;
}
}
function g82(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b479: {
l2 = new RegoSet();
}
b480: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b480;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b480;
l6 = l5;
l7 = f81(l0,l1,l6); if (l7 === undefined) break b480;
l8 = l7;
{
const k481 = keysOf(l8), v481 = valuesOf(l8);
for (let n481 = 0; n481 < v481.length; n481++) {
l9 = k481 === null ? n481 : k481[n481];
l10 = v481[n481];
b482: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b483: {
return l2;
}
}
function f82(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g82(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g83(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l2;
b484: {
b485: {
l3 = undefined;
b486: {
l4 = f12(l0,l1); if (l4 === undefined) break b486;
if ((l4 === false)) break b486;
break b485;}
l5 = f13(l0,l1); if (l5 === undefined) break b485;
l6 = l5;
l7 = [];
b487: {
l8 = f11(l0,l1); if (l8 === undefined) break b487;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b485;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b488: {
if (l3 !== undefined) break b488;
l4 = f30(l0,l1); if (l4 === undefined) break b488;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b488;
if (!(l5 === "cancelled")) break b488;
l6 = f13(l0,l1); if (l6 === undefined) break b488;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b488;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b488;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b489: {
if (l3 !== undefined) break b489;
l4 = f56(l0,l1); if (l4 === undefined) break b489;
l5 = l4;
l6 = new RegoSet();
b490: {
l7 = f57(l0,l1); if (l7 === undefined) break b490;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b490;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b490;
if ((l11 === false)) break b490;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b489;
l14 = l13;
l15 = l14;
l16 = f58(l0,l1); if (l16 === undefined) break b489;
l17 = l16;
l18 = f59(l0,l1,l15,l17); if (l18 === undefined) break b489;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b489;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b489;
l23 = l22;
l24 = f63(l0,l1); if (l24 === undefined) break b489;
l25 = l24;
l26 = f58(l0,l1); if (l26 === undefined) break b489;
l27 = l26;
l28 = f71(l0,l1); if (l28 === undefined) break b489;
l29 = l28;
l30 = f74(l0,l1); if (l30 === undefined) break b489;
l31 = l30;
l32 = new Bare();
b491: {
l33 = f75(l0,l1); if (l33 === undefined) break b491;
l32["due_on"] = l33;
}
b492: {
l34 = f76(l0,l1); if (l34 === undefined) break b492;
l32["idle_from"] = l34;
}
b493: {
l35 = f77(l0,l1); if (l35 === undefined) break b493;
l32["may_suspend_from"] = l35;
}
b494: {
l36 = f78(l0,l1); if (l36 === undefined) break b494;
l32["must_notify_from"] = l36;
}
b495: {
l37 = f79(l0,l1); if (l37 === undefined) break b495;
l32["period"] = l37;
}
b496: {
l38 = f80(l0,l1); if (l38 === undefined) break b496;
l32["unused_since"] = l38;
}
b497: {
b498: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b498;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b498;
l42 = D(l41, "values"); if (l42 === undefined) break b498;
l39 = merge(l42, l32);
break b497;
}
l39 = l32;
}
l43 = l39;
l44 = f82(l0,l1); if (l44 === undefined) break b489;
l45 = l44;
l46 = new O15(l25,l27,l29,l31,l43,l45);
l47 = f24(l0,l1,l21,l23,l19,l46); if (l47 === undefined) break b489;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b499: {
if (l3 === undefined) break b499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b500: {
return l2;
}
}
function f83(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g83(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g84(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b501: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b501;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b501;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b502: {
if (l3 === undefined) break b502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b503: {
return l2;
}
}
function f84(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g84(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g85(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b504: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b504;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b504;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b504;
l7 = l6;
l8 = f84(l0,l1); if (l8 === undefined) break b504;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b504;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b504;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b504;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b504;
if ((l13 === false)) break b504;
l14 = f84(l0,l1); if (l14 === undefined) break b504;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b504;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b504;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b505: {
if (l3 === undefined) break b505;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b506: {
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
function f86(l0,l1) {
let l3,l2;
b507: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b508: {
if (l3 === undefined) break b508;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b509: {
return l2;
}
}
function g87(l0,l1) {
let l3,l4,l5,l2;
b510: {
l3 = undefined;
l4 = new Bare();
l5 = new O16("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b511: {
if (l3 === undefined) break b511;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b512: {
return l2;
}
}
function f87(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g87(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f88(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b513: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b513;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b513;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b513;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b514: {
if (l4 === undefined) break b514;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b515: {
return l2;
}
}
function f89(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b516: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b516;
if ((l8 === false)) break b516;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b517: {
if (l5 === undefined) break b517;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b518: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b518;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b519: {
if (l5 === undefined) break b519;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b520: {
return l2;
}
}
function f90(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b521: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b521;
l8 = l7;
l9 = l8;
l10 = undefined;
b522: {
b523: {
if (!Array.isArray(l9)) break b523;
break b522;
}
b524: {
if (!O(l9)) break b524;
break b522;
}
b525: {
if (!(l9 instanceof RegoSet)) break b525;
break b522;
}
break b521;
}
{
const k526 = keysOf(l9), v526 = valuesOf(l9);
for (let n526 = 0; n526 < v526.length; n526++) {
l12 = k526 === null ? n526 : k526[n526];
l13 = v526[n526];
b527: {
l14 = l12;
l11 = undefined;
b528: {
l15 = l13;
l16 = f88(l0,l1,l14); if (l16 === undefined) break b528;
l17 = l16;
l18 = f89(l0,l1,l17,l15); if (l18 === undefined) break b528;
if ((l18 === false)) break b528;
l11 = true;
}
if (l11 !== undefined) break b527;
l10 = true;
}
}
}
if (l10 !== undefined) break b521;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b529: {
if (l4 === undefined) break b529;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b530: {
return l2;
}
}
function f91(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b531: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b531;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b531;
if ((l9 === false)) break b531;
l10 = new RegoSet();
b532: {
l11 = b_split(l5,""); if (l11 === undefined) break b532;
l12 = l11;
{
const k533 = keysOf(l12), v533 = valuesOf(l12);
for (let n533 = 0; n533 < v533.length; n533++) {
l13 = k533 === null ? n533 : k533[n533];
l14 = v533[n533];
b534: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b534;
if ((l17 === false)) break b534;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b531;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b531;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b531;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b531;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b531;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b535: {
if (l4 === undefined) break b535;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b536: {
return l2;
}
}
function f92(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b537: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b538: {
{
const k539 = keysOf(l7), v539 = valuesOf(l7);
for (let n539 = 0; n539 < v539.length; n539++) {
l9 = k539 === null ? n539 : k539[n539];
l10 = v539[n539];
b540: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b540;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b540;
l17 = l16;
if (!Q(l17, l12)) break b540;
l18 = b_count(l12); if (l18 === undefined) break b540;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b540;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b537;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b541: {
if (l5 === undefined) break b541;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b542: {
return l2;
}
}
function f93(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b543: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b543;
l11 = l10;
l12 = f92(l0,l1,l7,l11); if (l12 === undefined) break b543;
l13 = l12;
{
const k544 = keysOf(l13), v544 = valuesOf(l13);
for (let n544 = 0; n544 < v544.length; n544++) {
l14 = k544 === null ? n544 : k544[n544];
l15 = v544[n544];
b545: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b545;
if ((l18 === false)) break b545;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b546: {
if (l6 === undefined) break b546;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b547: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b547;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b547;
if ((l12 === false)) break b547;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b548: {
if (l6 === undefined) break b548;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b549: {
return l2;
}
}
function f94(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b550: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b550;
if ((l10 === false)) break b550;
l11 = l8;
l12 = undefined;
b551: {
b552: {
if (!Array.isArray(l11)) break b552;
break b551;
}
b553: {
if (!O(l11)) break b553;
break b551;
}
b554: {
if (!(l11 instanceof RegoSet)) break b554;
break b551;
}
break b550;
}
{
const k555 = keysOf(l11), v555 = valuesOf(l11);
for (let n555 = 0; n555 < v555.length; n555++) {
l14 = k555 === null ? n555 : k555[n555];
l15 = v555[n555];
b556: {
l16 = l14;
l13 = undefined;
b557: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b557;
if ((l18 === false)) break b557;
l13 = true;
}
if (l13 !== undefined) break b556;
l12 = true;
}
}
}
if (l12 !== undefined) break b550;
l19 = f91(l0,l1,l7); if (l19 === undefined) break b550;
l20 = l19;
l21 = l20;
l22 = f93(l0,l1,l21,l8,l9); if (l22 === undefined) break b550;
if ((l22 === false)) break b550;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b558: {
if (l6 === undefined) break b558;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b559: {
return l2;
}
}
function f95(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b560: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b560;
if ((l6 === false)) break b560;
b561: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b561;
if ((l7 === false)) break b561;
break b560;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b562: {
if (l4 === undefined) break b562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b563: {
return l2;
}
}
function f96(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b564: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b565: {
l7 = f88(l0,l1,l5); if (l7 === undefined) break b565;
l8 = l7;
{
const k566 = keysOf(l8), v566 = valuesOf(l8);
for (let n566 = 0; n566 < v566.length; n566++) {
l9 = k566 === null ? n566 : k566[n566];
l10 = v566[n566];
b567: {
l11 = l9;
l12 = l10;
b568: {
l13 = f95(l0,l1,l12); if (l13 === undefined) break b568;
if ((l13 === false)) break b568;
break b567;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b569: {
if (l4 === undefined) break b569;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b570: {
return l2;
}
}
function f97(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b571: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b571;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b571;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b571;
if (!Q(l9, l10)) break b571;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b572: {
if (l4 === undefined) break b572;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b573: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b573;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b573;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b573;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b573;
if ((l12 === false)) break b573;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b574: {
if (l4 === undefined) break b574;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b575: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b575;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b575;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b575;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b575;
l13 = l12;
l14 = f94(l0,l1,l9,l11,l13); if (l14 === undefined) break b575;
if ((l14 === false)) break b575;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b576: {
if (l4 === undefined) break b576;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b577: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b577;
if ((l6 === false)) break b577;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b577;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b577;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b578: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b578;
{
const k579 = keysOf(l13), v579 = valuesOf(l13);
for (let n579 = 0; n579 < v579.length; n579++) {
l14 = k579 === null ? n579 : k579[n579];
l15 = v579[n579];
b580: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b577;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b577;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b577;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b577;
l25 = l24;
l26 = f88(l0,l1,l25); if (l26 === undefined) break b577;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b577;
if ((l28 === false)) break b577;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b581: {
if (l4 === undefined) break b581;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b582: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b582;
if ((l6 === false)) break b582;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b582;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b582;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b583: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b583;
l14 = l13;
l15 = f88(l0,l1,l14); if (l15 === undefined) break b583;
l16 = l15;
{
const k584 = keysOf(l16), v584 = valuesOf(l16);
for (let n584 = 0; n584 < v584.length; n584++) {
l17 = k584 === null ? n584 : k584[n584];
l18 = v584[n584];
b585: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b582;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b582;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b582;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b582;
l28 = l27;
l29 = f88(l0,l1,l28); if (l29 === undefined) break b582;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b582;
if ((l31 === false)) break b582;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b582;
l33 = l32;
l34 = f88(l0,l1,l33); if (l34 === undefined) break b582;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b582;
if ((l36 === false)) break b582;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b586: {
if (l4 === undefined) break b586;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b587: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b587;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b587;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b587;
if ((l10 === false)) break b587;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b587;
l12 = l11;
l13 = f96(l0,l1,l12); if (l13 === undefined) break b587;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b587;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b587;
if (!Q(l16, l17)) break b587;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b588: {
if (l4 === undefined) break b588;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b589: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b589;
if ((l6 === false)) break b589;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b589;
l8 = l7;
l9 = f88(l0,l1,l8); if (l9 === undefined) break b589;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b589;
l12 = l11;
l13 = f88(l0,l1,l12); if (l13 === undefined) break b589;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b589;
if ((l15 === false)) break b589;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b590: {
if (l4 === undefined) break b590;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b591: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b591;
if ((l6 === false)) break b591;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b591;
l8 = l7;
l9 = f88(l0,l1,l8); if (l9 === undefined) break b591;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b591;
l12 = l11;
l13 = f88(l0,l1,l12); if (l13 === undefined) break b591;
l14 = l13;
if (!Q(l10, l14)) break b591;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b592: {
if (l4 === undefined) break b592;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b593: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b593;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b593;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b593;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b593;
if ((l12 === false)) break b593;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b594: {
if (l4 === undefined) break b594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b595: {
return l2;
}
}
function f98(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b596: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b596;
if ((l6 === false)) break b596;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b596;
l8 = l7;
l9 = f88(l0,l1,l8); if (l9 === undefined) break b596;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b596;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b597: {
if (l4 === undefined) break b597;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b598: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b598;
if ((l6 === false)) break b598;
l7 = f97(l0,l1,l5); if (l7 === undefined) break b598;
if ((l7 === false)) break b598;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b599: {
if (l4 === undefined) break b599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b600: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b601: {
b602: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b602;
if ((l6 === false)) break b602;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b602;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b602;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b603: {
if (l4 !== undefined) break b603;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b603;
if ((l6 === false)) break b603;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b603;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b603;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b604: {
if (l4 !== undefined) break b604;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b604;
if ((l6 === false)) break b604;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b604;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b604;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b605: {
if (l4 !== undefined) break b605;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b605;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b606: {
if (l4 === undefined) break b606;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b607: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b608: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b609: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b609;
{
const k610 = keysOf(l7), v610 = valuesOf(l7);
for (let n610 = 0; n610 < v610.length; n610++) {
l8 = k610 === null ? n610 : k610[n610];
l9 = v610[n610];
b611: {
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
b612: {
if (l4 === undefined) break b612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b613: {
return l2;
}
}
function f101(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b614: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b614;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b614;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b615: {
if (l5 === undefined) break b615;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b616: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b616;
if ((l8 === false)) break b616;
l9 = f88(l0,l1,l7); if (l9 === undefined) break b616;
l10 = l9;
l11 = f95(l0,l1,l10); if (l11 === undefined) break b616;
if ((l11 === false)) break b616;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b617: {
if (l5 === undefined) break b617;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b618: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b619: {
b620: {
l4 = undefined;
l5 = l3;
l6 = f98(l0,l1,l5); if (l6 === undefined) break b620;
if ((l6 === false)) break b620;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b621: {
if (l4 !== undefined) break b621;
l5 = l3;
l6 = f99(l0,l1,l5); if (l6 === undefined) break b621;
l7 = l6;
l8 = f100(l0,l1,l5); if (l8 === undefined) break b621;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b621;
l11 = l10;
{
const k622 = keysOf(l11), v622 = valuesOf(l11);
for (let n622 = 0; n622 < v622.length; n622++) {
l12 = k622 === null ? n622 : k622[n622];
l13 = v622[n622];
b623: {
l14 = l12;
l15 = l13;
l16 = f101(l0,l1,l5,l15); if (l16 === undefined) break b623;
if ((l16 === false)) break b623;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b624: {
if (l4 !== undefined) break b624;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b624;
if (!(l6 === "unset")) break b624;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b625: {
if (l4 !== undefined) break b625;
l5 = l3;
l6 = f97(l0,l1,l5); if (l6 === undefined) break b625;
if ((l6 === false)) break b625;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b626: {
if (l4 !== undefined) break b626;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b627: {
if (l4 === undefined) break b627;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b628: {
return l2;
}
}
function f103(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b629: {
b630: {
l4 = undefined;
l5 = l3;
l6 = f98(l0,l1,l5); if (l6 === undefined) break b630;
if ((l6 === false)) break b630;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b631: {
if (l4 !== undefined) break b631;
l5 = l3;
l6 = new RegoSet();
b632: {
l7 = f100(l0,l1,l5); if (l7 === undefined) break b632;
l8 = l7;
{
const k633 = keysOf(l8), v633 = valuesOf(l8);
for (let n633 = 0; n633 < v633.length; n633++) {
l9 = k633 === null ? n633 : k633[n633];
l10 = v633[n633];
b634: {
l11 = l9;
l12 = l10;
l13 = f88(l0,l1,l12); if (l13 === undefined) break b634;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b634;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b631;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b631;
if ((l20 === false)) break b631;
b635: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b635;
if ((l21 === false)) break b635;
break b631;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b636: {
if (l4 !== undefined) break b636;
l5 = l3;
l6 = f100(l0,l1,l5); if (l6 === undefined) break b636;
l7 = l6;
l8 = f99(l0,l1,l5); if (l8 === undefined) break b636;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b636;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b637: {
if (l4 === undefined) break b637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b638: {
return l2;
}
}
function f104(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b639: {
b640: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b641: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b641;
{
const k642 = keysOf(l9), v642 = valuesOf(l9);
for (let n642 = 0; n642 < v642.length; n642++) {
l10 = k642 === null ? n642 : k642[n642];
l11 = v642[n642];
b643: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b643;
{
const k644 = keysOf(l14), v644 = valuesOf(l14);
for (let n644 = 0; n644 < v644.length; n644++) {
l15 = k644 === null ? n644 : k644[n644];
l16 = v644[n644];
b645: {
l17 = l15;
l18 = l16;
l19 = f88(l0,l1,l17); if (l19 === undefined) break b645;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b645;
if (!Q(l21, l20)) break b645;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b645;
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
l25 = b_count(l24); if (l25 === undefined) break b640;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b640;
if ((l28 === false)) break b640;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b640;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b640;
l34 = l33;
l35 = new O9(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b640;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b646: {
if (l5 !== undefined) break b646;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b647: {
if (l5 === undefined) break b647;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b648: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b649: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b649;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b649;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b649;
if ((l11 === false)) break b649;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b650: {
if (l4 === undefined) break b650;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b651: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b651;
if ((l6 === false)) break b651;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b652: {
if (l4 === undefined) break b652;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b653: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b654: {
b655: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b655;
if ((l6 === false)) break b655;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b655;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b655;
l10 = l9;
l11 = new RegoSet();
b656: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b656;
{
const k657 = keysOf(l12), v657 = valuesOf(l12);
for (let n657 = 0; n657 < v657.length; n657++) {
l13 = k657 === null ? n657 : k657[n657];
l14 = v657[n657];
b658: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b655;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b659: {
if (l4 !== undefined) break b659;
l5 = l3;
l6 = new RegoSet();
b660: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b660;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b660;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b660;
l13 = l12;
l14 = f88(l0,l1,l13); if (l14 === undefined) break b660;
l15 = l14;
{
const k661 = keysOf(l15), v661 = valuesOf(l15);
for (let n661 = 0; n661 < v661.length; n661++) {
l16 = k661 === null ? n661 : k661[n661];
l17 = v661[n661];
b662: {
l18 = l16;
l19 = l17;
b663: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b663;
if ((l20 === false)) break b663;
break b662;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b662;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b662;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b662;
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
b664: {
if (l4 === undefined) break b664;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b665: {
return l2;
}
}
function f107(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b666: {
b667: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b667;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b667;
if ((l11 === false)) break b667;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b668: {
if (l5 !== undefined) break b668;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b668;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b668;
if ((l11 === false)) break b668;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b669: {
if (l5 !== undefined) break b669;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b670: {
if (l5 === undefined) break b670;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b671: {
return l2;
}
}
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b672: {
b673: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b673;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b673;
if ((l11 === false)) break b673;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b674: {
if (l5 !== undefined) break b674;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b674;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b674;
if ((l11 === false)) break b674;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b675: {
if (l5 !== undefined) break b675;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b676: {
if (l5 === undefined) break b676;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b677: {
return l2;
}
}
function f109(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b678: {
l6 = undefined;
if (!(l3 === "permission")) break b678;
l7 = l4;
l8 = l5;
l9 = f107(l0,l1,l7,l8); if (l9 === undefined) break b678;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b679: {
if (l6 === undefined) break b679;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b680: {
l6 = undefined;
if (!(l3 === "check")) break b680;
l7 = l4;
l8 = l5;
l9 = f108(l0,l1,l7,l8); if (l9 === undefined) break b680;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b681: {
if (l6 === undefined) break b681;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b682: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b683: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b683;
l8 = l7;
l9 = l8;
l10 = undefined;
b684: {
b685: {
if (!Array.isArray(l9)) break b685;
break b684;
}
b686: {
if (!O(l9)) break b686;
break b684;
}
b687: {
if (!(l9 instanceof RegoSet)) break b687;
break b684;
}
break b683;
}
{
const k688 = keysOf(l9), v688 = valuesOf(l9);
for (let n688 = 0; n688 < v688.length; n688++) {
l12 = k688 === null ? n688 : k688[n688];
l13 = v688[n688];
b689: {
l14 = l12;
l11 = undefined;
b690: {
l15 = l13;
l16 = f88(l0,l1,l14); if (l16 === undefined) break b690;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b690;
if ((l19 === false)) break b690;
l11 = true;
}
if (l11 !== undefined) break b689;
l10 = true;
}
}
}
if (l10 !== undefined) break b683;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b691: {
if (l4 === undefined) break b691;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b692: {
return l2;
}
}
function f111(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b693: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b694: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b694;
{
const k695 = keysOf(l7), v695 = valuesOf(l7);
for (let n695 = 0; n695 < v695.length; n695++) {
l8 = k695 === null ? n695 : k695[n695];
l9 = v695[n695];
b696: {
l10 = l8;
l11 = l9;
l12 = f110(l0,l1,l11); if (l12 === undefined) break b696;
if ((l12 === false)) break b696;
l13 = f90(l0,l1,l11); if (l13 === undefined) break b696;
if ((l13 === false)) break b696;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b696;
l15 = l14;
{
const k697 = keysOf(l15), v697 = valuesOf(l15);
for (let n697 = 0; n697 < v697.length; n697++) {
l16 = k697 === null ? n697 : k697[n697];
l17 = v697[n697];
b698: {
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
b699: {
if (l4 === undefined) break b699;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b700: {
return l2;
}
}
function f112(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b701: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b701;
if ((l11 === false)) break b701;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b701;
if ((l12 === false)) break b701;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b702: {
if (l6 === undefined) break b702;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b703: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b703;
if ((l11 === false)) break b703;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b704: {
if (l6 === undefined) break b704;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b705: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b706: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b706;
l7 = l6;
l8 = new RegoSet();
b707: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b707;
l10 = l9;
l11 = f88(l0,l1,l10); if (l11 === undefined) break b707;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b707;
l14 = D(l13, l12); if (l14 === undefined) break b707;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b707;
l17 = l16;
{
const k708 = keysOf(l17), v708 = valuesOf(l17);
for (let n708 = 0; n708 < v708.length; n708++) {
l18 = k708 === null ? n708 : k708[n708];
l19 = v708[n708];
b709: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b706;
l24 = l23;
l25 = new RegoSet();
b710: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b710;
l27 = l26;
l28 = f88(l0,l1,l27); if (l28 === undefined) break b710;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b710;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b710;
l33 = l32;
l34 = f94(l0,l1,l29,l31,l33); if (l34 === undefined) break b710;
if ((l34 === false)) break b710;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b710;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b710;
l38 = l37;
{
const k711 = keysOf(l38), v711 = valuesOf(l38);
for (let n711 = 0; n711 < v711.length; n711++) {
l39 = k711 === null ? n711 : k711[n711];
l40 = v711[n711];
b712: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b706;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b713: {
if (l4 === undefined) break b713;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b714: {
return l2;
}
}
function f114(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b715: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b715;
if ((l9 === false)) break b715;
l10 = l7;
l11 = undefined;
b716: {
b717: {
if (!Array.isArray(l10)) break b717;
break b716;
}
b718: {
if (!O(l10)) break b718;
break b716;
}
b719: {
if (!(l10 instanceof RegoSet)) break b719;
break b716;
}
break b715;
}
{
const k720 = keysOf(l10), v720 = valuesOf(l10);
for (let n720 = 0; n720 < v720.length; n720++) {
l13 = k720 === null ? n720 : k720[n720];
l14 = v720[n720];
b721: {
l15 = l13;
l12 = undefined;
b722: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b722;
if ((l17 === false)) break b722;
l12 = true;
}
if (l12 !== undefined) break b721;
l11 = true;
}
}
}
if (l11 !== undefined) break b715;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b723: {
if (l5 === undefined) break b723;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b724: {
return l2;
}
}
function f115(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b725: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b725;
if ((l6 === false)) break b725;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b725;
{
const k726 = keysOf(l7), v726 = valuesOf(l7);
for (let n726 = 0; n726 < v726.length; n726++) {
l8 = k726 === null ? n726 : k726[n726];
l9 = v726[n726];
b727: {
l10 = l8;
l11 = l9;
l12 = f88(l0,l1,l10); if (l12 === undefined) break b727;
l13 = l12;
l14 = f114(l0,l1,l13,l11); if (l14 === undefined) break b727;
if ((l14 === false)) break b727;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b728: {
if (l4 === undefined) break b728;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b729: {
return l2;
}
}
function f116(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b730: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b731: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b731;
if ((l12 === false)) break b731;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b731;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b731;
l15 = l14;
l16 = f88(l0,l1,l15); if (l16 === undefined) break b731;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b731;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b731;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b731;
l22 = D(l21, l17); if (l22 === undefined) break b731;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b731;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b731;
l26 = l25;
l27 = f26(l0,l1,l26,l23); if (l27 === undefined) break b731;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b732: {
if (l6 === undefined) break b732;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b733: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
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
l12 = f110(l0,l1,l11); if (l12 === undefined) break b737;
if ((l12 === false)) break b737;
l13 = f90(l0,l1,l11); if (l13 === undefined) break b737;
if ((l13 === false)) break b737;
l14 = f26(l0,l1,l10,l11); if (l14 === undefined) break b737;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b738: {
if (l4 === undefined) break b738;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b739: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b740: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b741: {
{
const k742 = keysOf(l5), v742 = valuesOf(l5);
for (let n742 = 0; n742 < v742.length; n742++) {
l7 = k742 === null ? n742 : k742[n742];
l8 = v742[n742];
b743: {
l9 = l7;
l10 = l8;
l11 = f81(l0,l1,l10); if (l11 === undefined) break b743;
l12 = l11;
{
const k744 = keysOf(l12), v744 = valuesOf(l12);
for (let n744 = 0; n744 < v744.length; n744++) {
l13 = k744 === null ? n744 : k744[n744];
l14 = v744[n744];
b745: {
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
b746: {
if (l4 === undefined) break b746;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b747: {
return l2;
}
}
function f119(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b748: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b749: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b749;
{
const k750 = keysOf(l9), v750 = valuesOf(l9);
for (let n750 = 0; n750 < v750.length; n750++) {
l10 = k750 === null ? n750 : k750[n750];
l11 = v750[n750];
b751: {
l12 = l10;
l13 = l11;
l14 = f90(l0,l1,l13); if (l14 === undefined) break b751;
if ((l14 === false)) break b751;
l15 = f104(l0,l1,l6,l13); if (l15 === undefined) break b751;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b751;
l18 = l17;
l19 = f64(l0,l1,l18,l16); if (l19 === undefined) break b751;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b752: {
if (l5 === undefined) break b752;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b753: {
return l2;
}
}
function f120(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l2;
b754: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b755: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b755;
{
const k756 = keysOf(l11), v756 = valuesOf(l11);
for (let n756 = 0; n756 < v756.length; n756++) {
l12 = k756 === null ? n756 : k756[n756];
l13 = v756[n756];
b757: {
l14 = l12;
l15 = l13;
l16 = f90(l0,l1,l15); if (l16 === undefined) break b757;
if ((l16 === false)) break b757;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b758: {
{
const k759 = keysOf(l17), v759 = valuesOf(l17);
for (let n759 = 0; n759 < v759.length; n759++) {
l19 = k759 === null ? n759 : k759[n759];
l20 = v759[n759];
b760: {
l21 = l19;
l22 = l20;
l23 = f102(l0,l1,l22); if (l23 === undefined) break b760;
l24 = l23;
if (!(l24 === "failed")) break b760;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b761: {
{
const k762 = keysOf(l17), v762 = valuesOf(l17);
for (let n762 = 0; n762 < v762.length; n762++) {
l27 = k762 === null ? n762 : k762[n762];
l28 = v762[n762];
b763: {
l29 = l27;
l30 = l28;
l31 = f103(l0,l1,l30); if (l31 === undefined) break b763;
l32 = l31;
{
const k764 = keysOf(l32), v764 = valuesOf(l32);
for (let n764 = 0; n764 < v764.length; n764++) {
l33 = k764 === null ? n764 : k764[n764];
l34 = v764[n764];
b765: {
l35 = l33;
l36 = l34;
l37 = f101(l0,l1,l30,l36); if (l37 === undefined) break b765;
if ((l37 === false)) break b765;
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
b766: {
{
const k767 = keysOf(l17), v767 = valuesOf(l17);
for (let n767 = 0; n767 < v767.length; n767++) {
l41 = k767 === null ? n767 : k767[n767];
l42 = v767[n767];
b768: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b768;
if (!(l45 === "unset")) break b768;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b768;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b768;
l50 = l49;
l51 = new O17(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b769: {
{
const k770 = keysOf(l25), v770 = valuesOf(l25);
for (let n770 = 0; n770 < v770.length; n770++) {
l54 = k770 === null ? n770 : k770[n770];
l55 = v770[n770];
b771: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b771;
l59 = l58;
l60 = f104(l0,l1,l7,l59); if (l60 === undefined) break b771;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b771;
l63 = l62;
l64 = f106(l0,l1,l63); if (l64 === undefined) break b771;
l65 = l64;
l66 = f72(l0,l1,l57,l61,l65); if (l66 === undefined) break b771;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b754;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b754;
l72 = l71;
l73 = f109(l0,l1,l72,l68,l70); if (l73 === undefined) break b754;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b754;
l77 = l76;
l78 = f111(l0,l1,l9); if (l78 === undefined) break b754;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b754;
l81 = l80;
l82 = new RegoSet();
b772: {
{
const k773 = keysOf(l17), v773 = valuesOf(l17);
for (let n773 = 0; n773 < v773.length; n773++) {
l83 = k773 === null ? n773 : k773[n773];
l84 = v773[n773];
b774: {
l85 = l83;
l86 = l84;
l87 = f112(l0,l1,l85,l75,l25); if (l87 === undefined) break b774;
if ((l87 === false)) break b774;
l88 = f113(l0,l1,l86); if (l88 === undefined) break b774;
l89 = l88;
{
const k775 = keysOf(l89), v775 = valuesOf(l89);
for (let n775 = 0; n775 < v775.length; n775++) {
l90 = k775 === null ? n775 : k775[n775];
l91 = v775[n775];
b776: {
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
l95 = b_or(l81,l94); if (l95 === undefined) break b754;
l96 = l95;
l97 = new RegoSet();
b777: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b777;
{
const k778 = keysOf(l98), v778 = valuesOf(l98);
for (let n778 = 0; n778 < v778.length; n778++) {
l99 = k778 === null ? n778 : k778[n778];
l100 = v778[n778];
b779: {
l101 = l99;
l102 = l100;
l103 = f115(l0,l1,l102); if (l103 === undefined) break b779;
if ((l103 === false)) break b779;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b779;
if ((l105 === false)) break b779;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b779;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b779;
l109 = l108;
{
const k780 = keysOf(l109), v780 = valuesOf(l109);
for (let n780 = 0; n780 < v780.length; n780++) {
l110 = k780 === null ? n780 : k780[n780];
l111 = v780[n780];
b781: {
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
l115 = b_or(l96,l114); if (l115 === undefined) break b754;
l116 = l115;
l117 = b_or(l39,l52); if (l117 === undefined) break b754;
l118 = l117;
l119 = f116(l0,l1,l7,l9,l75); if (l119 === undefined) break b754;
l120 = l119;
l121 = b_or(l68,l120); if (l121 === undefined) break b754;
l122 = l121;
l123 = f117(l0,l1,l9); if (l123 === undefined) break b754;
l124 = l123;
l125 = f118(l0,l1,l9); if (l125 === undefined) break b754;
l126 = l125;
l127 = b_or(l124,l126); if (l127 === undefined) break b754;
l128 = l127;
l129 = H(l7) ? l7.decision : undefined; if (l129 === undefined && (l129 = S(l7, "decision")) === undefined) break b754;
l130 = l129;
l131 = [];
b782: {
l132 = new RegoSet();
l132.add("compliant");
l132.add("permit");
l133 = b_internal_member_2(l75,l132); if (l133 === undefined) break b782;
if ((l133 === false)) break b782;
l134 = f119(l0,l1,l7,l9); if (l134 === undefined) break b782;
l135 = l134;
{
const k783 = keysOf(l135), v783 = valuesOf(l135);
for (let n783 = 0; n783 < v783.length; n783++) {
l136 = k783 === null ? n783 : k783[n783];
l137 = v783[n783];
b784: {
l138 = l136;
l139 = l137;
l131.push(l139);
}
}
}
}
l140 = l131;
l141 = new O18(l116,l118,l140,l122,l128);
l142 = f24(l0,l1,l130,l8,l75,l141); if (l142 === undefined) break b754;
l143 = l142;
if (l6 === undefined) l6 = l143; else if (!Q(l6, l143)) conflict();
}
b785: {
if (l6 === undefined) break b785;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b786: {
return l2;
}
}
function g121(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b787: {
b788: {
l3 = undefined;
b789: {
l4 = f85(l0,l1); if (l4 === undefined) break b789;
if ((l4 === false)) break b789;
break b788;}
l5 = f86(l0,l1); if (l5 === undefined) break b788;
l6 = l5;
l7 = [];
b790: {
l8 = f84(l0,l1); if (l8 === undefined) break b790;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b788;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b791: {
if (l3 !== undefined) break b791;
l4 = f87(l0,l1); if (l4 === undefined) break b791;
l5 = l4;
l6 = f84(l0,l1); if (l6 === undefined) break b791;
l7 = l6;
l8 = f85(l0,l1); if (l8 === undefined) break b791;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b791;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b792: {
if (l3 === undefined) break b792;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b793: {
return l2;
}
}
function f121(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b794: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b794;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b794;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b795: {
if (l3 === undefined) break b795;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b796: {
return l2;
}
}
function f122(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g123(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b797: {
l3 = undefined;
l4 = f122(l0,l1); if (l4 === undefined) break b797;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b797;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b797;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b798: {
if (l3 === undefined) break b798;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b799: {
return l2;
}
}
function f123(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g123(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f124(l0,l1) {
let l3,l2;
b800: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b801: {
if (l3 === undefined) break b801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b802: {
return l2;
}
}
function g125(l0,l1) {
let l3,l4,l5,l2;
b803: {
l3 = undefined;
l4 = new Bare();
l5 = new O10("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b804: {
if (l3 === undefined) break b804;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b805: {
return l2;
}
}
function f125(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g125(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g126(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b806: {
b807: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b807;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b807;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b807;
if ((l7 === false)) break b807;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b807;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b807;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b808: {
if (l3 !== undefined) break b808;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b809: {
if (l3 === undefined) break b809;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b810: {
return l2;
}
}
function f126(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g126(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function f127(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b811: {
b812: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b812;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b812;
if ((l12 === false)) break b812;
l13 = f6(l0,l1); if (l13 === undefined) break b812;
l14 = l13;
l15 = f38(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b812;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b813: {
if (l6 !== undefined) break b813;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b813;
l11 = f6(l0,l1); if (l11 === undefined) break b813;
l12 = l11;
l13 = f38(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b813;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b814: {
if (l6 !== undefined) break b814;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f31(l0,l1,l9); if (l10 === undefined) break b814;
if ((l10 === false)) break b814;
l11 = f6(l0,l1); if (l11 === undefined) break b814;
l12 = l11;
l13 = f38(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b814;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b815: {
if (l6 !== undefined) break b815;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b815;
l11 = l10;
l12 = f34(l0,l1,l7,l11); if (l12 === undefined) break b815;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b816: {
if (l6 === undefined) break b816;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b817: {
return l2;
}
}
function f128(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b818: {
b819: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b819;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b819;
if ((l10 === false)) break b819;
l11 = f6(l0,l1); if (l11 === undefined) break b819;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b819;
if ((l13 === false)) break b819;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b820: {
if (l5 !== undefined) break b820;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b821: {
if (l5 === undefined) break b821;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b822: {
return l2;
}
}
function f129(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b823: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f33(l0,l1); if (l12 === undefined) break b823;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b823;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b823;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b823;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b823;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b823;
l22 = l21;
l23 = f35(l0,l1,l18,l16,l22); if (l23 === undefined) break b823;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b823;
l27 = l26;
l28 = f127(l0,l1,l27,l25,l11); if (l28 === undefined) break b823;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b823;
l32 = l31;
l33 = f128(l0,l1,l32,l25); if (l33 === undefined) break b823;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b823;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b823;
l38 = l37;
l39 = new O19(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b824: {
if (l7 === undefined) break b824;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b825: {
return l2;
}
}
function f130(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b826: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b826;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b826;
l11 = l10;
l12 = f126(l0,l1); if (l12 === undefined) break b826;
l13 = l12;
l14 = f129(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b826;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b827: {
if (l5 === undefined) break b827;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b828: {
return l2;
}
}
function f131(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b829: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b830: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b830;
if (!(l7 === "unknown")) break b830;
l8 = new O8("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b831: {
if (l4 === undefined) break b831;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b832: {
return l2;
}
}
function f132(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b833: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b834: {
if ((l9 === false)) break b834;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b834;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b834;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b834;
l15 = l14;
l16 = new O9(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b834;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b834;
l20 = l19;
{
const k835 = keysOf(l20), v835 = valuesOf(l20);
for (let n835 = 0; n835 < v835.length; n835++) {
l21 = k835 === null ? n835 : k835[n835];
l22 = v835[n835];
b836: {
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
b837: {
if (l6 === undefined) break b837;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b838: {
return l2;
}
}
function f133(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b839: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f130(l0,l1,l8,l9); if (l10 === undefined) break b839;
l11 = l10;
l12 = l11;
l13 = f131(l0,l1,l12); if (l13 === undefined) break b839;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b839;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f59(l0,l1,l18,l15); if (l19 === undefined) break b839;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b839;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b839;
l24 = l23;
l25 = f132(l0,l1,l8,l9,l24); if (l25 === undefined) break b839;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b839;
l28 = l27;
l29 = H(l7) ? l7.decision : undefined; if (l29 === undefined && (l29 = S(l7, "decision")) === undefined) break b839;
l30 = l29;
l31 = [];
b840: {
l32 = H(l12) ? l12.status : undefined; if (l32 === undefined && (l32 = S(l12, "status")) === undefined) break b840;
l33 = l32;
l34 = H(l7) ? l7.codes : undefined; if (l34 === undefined && (l34 = S(l7, "codes")) === undefined) break b840;
l35 = D(l34, l33); if (l35 === undefined) break b840;
if ((l35 === false)) break b840;
l36 = f68(l0,l1,l9); if (l36 === undefined) break b840;
l37 = l36;
{
const k841 = keysOf(l37), v841 = valuesOf(l37);
for (let n841 = 0; n841 < v841.length; n841++) {
l38 = k841 === null ? n841 : k841[n841];
l39 = v841[n841];
b842: {
l40 = l38;
l41 = l39;
l31.push(l41);
}
}
}
}
l42 = l31;
l43 = new RegoSet();
b843: {
l44 = H(l12) ? l12.status : undefined; if (l44 === undefined && (l44 = S(l12, "status")) === undefined) break b843;
l45 = l44;
l46 = H(l7) ? l7.codes : undefined; if (l46 === undefined && (l46 = S(l7, "codes")) === undefined) break b843;
l47 = D(l46, l45); if (l47 === undefined) break b843;
l48 = l47;
l49 = f26(l0,l1,l48,l9); if (l49 === undefined) break b843;
l50 = l49;
l51 = H(l12) ? l12.period : undefined; if (l51 === undefined && (l51 = S(l12, "period")) === undefined) break b843;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b843;
l53 = l52;
l54 = new O13(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b843;
l56 = l55;
l43.add(l56);
}
l57 = l43;
l58 = H(l12) ? l12.period : undefined; if (l58 === undefined && (l58 = S(l12, "period")) === undefined) break b839;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b839;
l60 = l59;
l61 = H(l12) ? l12.period : undefined; if (l61 === undefined && (l61 = S(l12, "period")) === undefined) break b839;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b839;
l63 = l62;
l64 = new O20(l28,l15,l42,l57);
l65 = new O21(l60,l63);
l64["values"] = l65;
l66 = f24(l0,l1,l30,l8,l20,l64); if (l66 === undefined) break b839;
l67 = l66;
if (l6 === undefined) l6 = l67; else if (!Q(l6, l67)) conflict();
}
b844: {
if (l6 === undefined) break b844;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b845: {
return l2;
}
}
function f134(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l2;
b846: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f130(l0,l1,l8,l9); if (l10 === undefined) break b846;
l11 = l10;
l12 = l11;
l13 = f131(l0,l1,l12); if (l13 === undefined) break b846;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b847: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b847;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b847;
if ((l20 === false)) break b847;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b848: {
l23 = b_count(l21); if (l23 === undefined) break b848;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b848;
if ((l26 === false)) break b848;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b848;
l29 = l28;
{
const k849 = keysOf(l29), v849 = valuesOf(l29);
for (let n849 = 0; n849 < v849.length; n849++) {
l30 = k849 === null ? n849 : k849[n849];
l31 = v849[n849];
b850: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b846;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b846;
l38 = l37;
l39 = f34(l0,l1,l36,l38); if (l39 === undefined) break b846;
l40 = l39;
l41 = l40;
l42 = f59(l0,l1,l21,l15); if (l42 === undefined) break b846;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b846;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b846;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b846;
l49 = l48;
l50 = new O21(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b846;
l52 = l51;
l53 = H(l7) ? l7.decision : undefined; if (l53 === undefined && (l53 = S(l7, "decision")) === undefined) break b846;
l54 = l53;
l55 = new RegoSet();
b851: {
l56 = b_count(l21); if (l56 === undefined) break b851;
l57 = l56;
l58 = 0;
l59 = b_gt(l57,l58); if (l59 === undefined) break b851;
if ((l59 === false)) break b851;
l60 = H(l7) ? l7.codes : undefined; if (l60 === undefined && (l60 = S(l7, "codes")) === undefined) break b851;
l61 = H(l60) ? l60.possible : undefined; if (l61 === undefined && (l61 = S(l60, "possible")) === undefined) break b851;
l62 = l61;
l63 = f26(l0,l1,l62,l9); if (l63 === undefined) break b851;
l64 = l63;
l55.add(l64);
}
l65 = l55;
l66 = new O22(l45,l15,l65,l52);
l67 = f24(l0,l1,l54,l8,l43,l66); if (l67 === undefined) break b846;
l68 = l67;
if (l6 === undefined) l6 = l68; else if (!Q(l6, l68)) conflict();
}
b852: {
if (l6 === undefined) break b852;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b853: {
return l2;
}
}
function f135(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b854: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b855: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b855;
if ((l10 === false)) break b855;
break b854;}
l11 = f133(l0,l1,l7,l8,l9); if (l11 === undefined) break b854;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b856: {
if (l6 === undefined) break b856;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b857: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b857;
if ((l10 === false)) break b857;
l11 = f134(l0,l1,l7,l8,l9); if (l11 === undefined) break b857;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b858: {
if (l6 === undefined) break b858;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b859: {
return l2;
}
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b860: {
b861: {
l3 = undefined;
b862: {
l4 = f123(l0,l1); if (l4 === undefined) break b862;
if ((l4 === false)) break b862;
break b861;}
l5 = f124(l0,l1); if (l5 === undefined) break b861;
l6 = l5;
l7 = [];
b863: {
l8 = f122(l0,l1); if (l8 === undefined) break b863;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b861;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b864: {
if (l3 !== undefined) break b864;
l4 = f125(l0,l1); if (l4 === undefined) break b864;
l5 = l4;
l6 = f122(l0,l1); if (l6 === undefined) break b864;
l7 = l6;
l8 = f123(l0,l1); if (l8 === undefined) break b864;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b864;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b865: {
if (l3 === undefined) break b865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b866: {
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
function g137(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b867: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b867;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b867;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b868: {
if (l3 === undefined) break b868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b869: {
return l2;
}
}
function f137(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g137(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g138(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b870: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b870;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b870;
l6 = l5;
l7 = f137(l0,l1); if (l7 === undefined) break b870;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b870;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b870;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b870;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b870;
if ((l12 === false)) break b870;
l13 = f137(l0,l1); if (l13 === undefined) break b870;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b870;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b870;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b871: {
if (l3 === undefined) break b871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b872: {
return l2;
}
}
function f138(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f139(l0,l1) {
let l3,l2;
b873: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b874: {
if (l3 === undefined) break b874;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b875: {
return l2;
}
}
function g140(l0,l1) {
let l3,l4,l5,l6,l2;
b876: {
l3 = undefined;
l4 = new Bare();
l5 = new O23("forbidden");
l4["binds"] = l5;
l6 = new O24("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b877: {
if (l3 === undefined) break b877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b878: {
return l2;
}
}
function f140(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g140(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f141(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b879: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b879;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b879;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b879;
l14 = l13;
l15 = f26(l0,l1,l14,l9); if (l15 === undefined) break b879;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b879;
l18 = l17;
l19 = new O3(l11);
l20 = new RegoSet();
l20.add(l16);
l19["reasons"] = l20;
l21 = f24(l0,l1,l18,l8,"deny",l19); if (l21 === undefined) break b879;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b880: {
if (l6 === undefined) break b880;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b881: {
return l2;
}
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b882: {
b883: {
l3 = undefined;
b884: {
l4 = f138(l0,l1); if (l4 === undefined) break b884;
if ((l4 === false)) break b884;
break b883;}
l5 = f139(l0,l1); if (l5 === undefined) break b883;
l6 = l5;
l7 = [];
b885: {
l8 = f137(l0,l1); if (l8 === undefined) break b885;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b883;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b886: {
if (l3 !== undefined) break b886;
l4 = f140(l0,l1); if (l4 === undefined) break b886;
l5 = l4;
l6 = f137(l0,l1); if (l6 === undefined) break b886;
l7 = l6;
l8 = f138(l0,l1); if (l8 === undefined) break b886;
l9 = l8;
l10 = f141(l0,l1,l5,l7,l9); if (l10 === undefined) break b886;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b887: {
if (l3 === undefined) break b887;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b888: {
return l2;
}
}
function f142(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g142(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b889: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b889;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b889;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b890: {
if (l3 === undefined) break b890;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b891: {
return l2;
}
}
function f143(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b892: {
l3 = undefined;
l4 = f143(l0,l1); if (l4 === undefined) break b892;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b892;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b892;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b893: {
if (l3 === undefined) break b893;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b894: {
return l2;
}
}
function f144(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b895: {
l3 = undefined;
b896: {
l4 = f144(l0,l1); if (l4 === undefined) break b896;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b896;
if ((l5 === false)) break b896;
break b895;}
l6 = f144(l0,l1); if (l6 === undefined) break b895;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b897: {
if (l3 === undefined) break b897;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b898: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b898;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b898;
l6 = l5;
l7 = f144(l0,l1); if (l7 === undefined) break b898;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b898;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b898;
if ((l10 === false)) break b898;
l11 = f144(l0,l1); if (l11 === undefined) break b898;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b899: {
if (l3 === undefined) break b899;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b900: {
return l2;
}
}
function f145(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f146(l0,l1) {
let l3,l2;
b901: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b902: {
if (l3 === undefined) break b902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b903: {
return l2;
}
}
function f147(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b904: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b904;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b904;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b904;
l12 = l11;
l13 = l12;
l14 = f31(l0,l1,l13); if (l14 === undefined) break b904;
if ((l14 === false)) break b904;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b905: {
if (l4 === undefined) break b905;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b906: {
return l2;
}
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b907: {
l3 = undefined;
l4 = [];
b908: {
l5 = f145(l0,l1); if (l5 === undefined) break b908;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b908;
{
const k909 = keysOf(l6), v909 = valuesOf(l6);
for (let n909 = 0; n909 < v909.length; n909++) {
l7 = k909 === null ? n909 : k909[n909];
l8 = v909[n909];
b910: {
l9 = l7;
l10 = l8;
b911: {
l11 = f147(l0,l1,l10); if (l11 === undefined) break b911;
if ((l11 === false)) break b911;
break b910;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b912: {
if (l3 === undefined) break b912;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b913: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b914: {
b915: {
l3 = undefined;
b916: {
l4 = f145(l0,l1); if (l4 === undefined) break b916;
if ((l4 === false)) break b916;
break b915;}
l5 = f146(l0,l1); if (l5 === undefined) break b915;
l6 = l5;
l7 = [];
b917: {
l8 = f143(l0,l1); if (l8 === undefined) break b917;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b915;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b918: {
if (l3 !== undefined) break b918;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b918;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b918;
if (!(l5 === false)) break b918;
l6 = f146(l0,l1); if (l6 === undefined) break b918;
l7 = l6;
l8 = f143(l0,l1); if (l8 === undefined) break b918;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b918;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b919: {
if (l3 !== undefined) break b919;
l4 = f148(l0,l1); if (l4 === undefined) break b919;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b919;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b919;
if ((l9 === false)) break b919;
l10 = f145(l0,l1); if (l10 === undefined) break b919;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b919;
l13 = l12;
l14 = f148(l0,l1); if (l14 === undefined) break b919;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b919;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b919;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b919;
l21 = l20;
l22 = f148(l0,l1); if (l22 === undefined) break b919;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b919;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b919;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b919;
l29 = l28;
l30 = f148(l0,l1); if (l30 === undefined) break b919;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b919;
l33 = l32;
l34 = f26(l0,l1,l29,l33); if (l34 === undefined) break b919;
l35 = l34;
l36 = f148(l0,l1); if (l36 === undefined) break b919;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b919;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b919;
l42 = l41;
l43 = f148(l0,l1); if (l43 === undefined) break b919;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b919;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b919;
l47 = l46;
l48 = [];
b920: {
l49 = f148(l0,l1); if (l49 === undefined) break b920;
{
const k921 = keysOf(l49), v921 = valuesOf(l49);
for (let n921 = 0; n921 < v921.length; n921++) {
l50 = k921 === null ? n921 : k921[n921];
l51 = v921[n921];
b922: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b922;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O25(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b919;
l59 = l58;
l60 = f146(l0,l1); if (l60 === undefined) break b919;
l61 = l60;
l62 = f143(l0,l1); if (l62 === undefined) break b919;
l63 = l62;
l64 = [];
b923: {
l65 = f148(l0,l1); if (l65 === undefined) break b923;
{
const k924 = keysOf(l65), v924 = valuesOf(l65);
for (let n924 = 0; n924 < v924.length; n924++) {
l66 = k924 === null ? n924 : k924[n924];
l67 = v924[n924];
b925: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b925;
l71 = l70;
l72 = f64(l0,l1,l71,l69); if (l72 === undefined) break b925;
l73 = l72;
l64.push(l73);
}
}
}
}
l74 = l64;
l75 = new O26(l21,l74);
l76 = new RegoSet();
l76.add(l35);
l75["reasons"] = l76;
l75["values"] = l59;
l77 = f24(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b919;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b926: {
if (l3 !== undefined) break b926;
l4 = f145(l0,l1); if (l4 === undefined) break b926;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b926;
l7 = l6;
l8 = f146(l0,l1); if (l8 === undefined) break b926;
l9 = l8;
l10 = f143(l0,l1); if (l10 === undefined) break b926;
l11 = l10;
l12 = new O3(l7);
l13 = f24(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b926;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b927: {
if (l3 === undefined) break b927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b928: {
return l2;
}
}
function f149(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b929: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b929;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b929;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b930: {
if (l3 === undefined) break b930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b931: {
return l2;
}
}
function f150(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b932: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b932;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b932;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b932;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b933: {
if (l3 === undefined) break b933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b934: {
return l2;
}
}
function f151(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f152(l0,l1) {
let l3,l2;
b935: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b936: {
if (l3 === undefined) break b936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b937: {
return l2;
}
}
function f153(l0,l1,l3) {
let l4,l5,l6,l2;
b938: {
b939: {
l4 = undefined;
l5 = l3;
l6 = f31(l0,l1,l5); if (l6 === undefined) break b939;
if ((l6 === false)) break b939;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b940: {
if (l4 !== undefined) break b940;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b941: {
if (l4 === undefined) break b941;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b942: {
return l2;
}
}
function g154(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b943: {
l2 = new RegoSet();
}
b944: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b944;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b944;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b944;
if ((l7 === false)) break b944;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b944;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b944;
l12 = l11;
l13 = f153(l0,l1,l12); if (l13 === undefined) break b944;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b944;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b944;
l17 = l16;
l18 = f151(l0,l1); if (l18 === undefined) break b944;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b944;
l20 = l19;
l21 = new O27("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b945: {
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
function g155(l0,l1) {
let l3,l4,l5,l2;
b946: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b946;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b946;
if (!(l5 === true)) break b946;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b947: {
if (l3 === undefined) break b947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b948: {
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
let l3,l4,l5,l6,l7,l8,l2;
b949: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b949;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b949;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b950: {
if (l3 === undefined) break b950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b951: {
return l2;
}
}
function f156(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b952: {
l3 = undefined;
l4 = [];
b953: {
l5 = f155(l0,l1); if (l5 === undefined) break b953;
if ((l5 === false)) break b953;
l6 = f151(l0,l1); if (l6 === undefined) break b953;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b953;
{
const k954 = keysOf(l7), v954 = valuesOf(l7);
for (let n954 = 0; n954 < v954.length; n954++) {
l8 = k954 === null ? n954 : k954[n954];
l9 = v954[n954];
b955: {
l10 = l8;
l11 = l9;
l12 = f156(l0,l1); if (l12 === undefined) break b955;
l13 = l12;
b956: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b956;
if ((l14 === false)) break b956;
break b955;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b957: {
if (l3 === undefined) break b957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b958: {
return l2;
}
}
function f157(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b959: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b959;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b959;
if ((l5 === false)) break b959;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b959;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b959;
if (!(l7 === true)) break b959;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b960: {
if (l3 === undefined) break b960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b961: {
return l2;
}
}
function f158(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function f159(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b962: {
b963: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b963;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b963;
if ((l8 === false)) break b963;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b963;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b963;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b963;
if ((l13 === false)) break b963;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b964: {
if (l4 !== undefined) break b964;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b964;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b964;
if ((l8 === false)) break b964;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b965: {
if (l4 !== undefined) break b965;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b965;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b965;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b965;
if ((l10 === false)) break b965;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b966: {
if (l4 !== undefined) break b966;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b967: {
if (l4 === undefined) break b967;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b968: {
return l2;
}
}
function f160(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b969: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b970: {
l7 = f157(l0,l1); if (l7 === undefined) break b970;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b970;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b970;
if ((l12 === false)) break b970;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b971: {
l15 = f155(l0,l1); if (l15 === undefined) break b971;
if ((l15 === false)) break b971;
l16 = f157(l0,l1); if (l16 === undefined) break b971;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b971;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b971;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b969;
l23 = l22;
l24 = new RegoSet();
b972: {
l25 = f158(l0,l1); if (l25 === undefined) break b972;
if ((l25 === false)) break b972;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b969;
l28 = l27;
l29 = new RegoSet();
b973: {
{
const k974 = keysOf(l5), v974 = valuesOf(l5);
for (let n974 = 0; n974 < v974.length; n974++) {
l30 = k974 === null ? n974 : k974[n974];
l31 = v974[n974];
b975: {
l32 = l30;
l33 = l31;
l34 = f159(l0,l1,l33); if (l34 === undefined) break b975;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b969;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b976: {
if (l4 === undefined) break b976;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b977: {
return l2;
}
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b978: {
l3 = undefined;
l4 = f155(l0,l1); if (l4 === undefined) break b978;
if ((l4 === false)) break b978;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b978;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b978;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b978;
if ((l8 === false)) break b978;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b979: {
if (l3 === undefined) break b979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b980: {
return l2;
}
}
function f161(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l2,l3,l4,l5,l6;
b981: {
l2 = new RegoSet();
}
b982: {
l3 = undefined;
l4 = f155(l0,l1); if (l4 === undefined) break b982;
if ((l4 === false)) break b982;
b983: {
l5 = f161(l0,l1); if (l5 === undefined) break b983;
if ((l5 === false)) break b983;
break b982;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b984: {
return l2;
}
}
function f162(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function f163(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b985: {
b986: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b986;
if ((l8 === false)) break b986;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b987: {
if (l5 !== undefined) break b987;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b987;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b987;
if ((l11 === false)) break b987;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b988: {
if (l5 !== undefined) break b988;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b988;
if ((l8 === false)) break b988;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b989: {
if (l5 !== undefined) break b989;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b989;
if ((l8 === false)) break b989;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b990: {
if (l5 !== undefined) break b990;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b990;
if ((l8 === false)) break b990;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b991: {
if (l5 === undefined) break b991;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b992: {
return l2;
}
}
function f164(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b993: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f163(l0,l1,l6,l7); if (l8 === undefined) break b993;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b994: {
if (l5 === undefined) break b994;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b995: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b995;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b995;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b995;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b996: {
if (l5 === undefined) break b996;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b997: {
return l2;
}
}
function f165(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b998: {
l4 = undefined;
l5 = l3;
l6 = [];
b999: {
{
const k1000 = keysOf(l5), v1000 = valuesOf(l5);
for (let n1000 = 0; n1000 < v1000.length; n1000++) {
l7 = k1000 === null ? n1000 : k1000[n1000];
l8 = v1000[n1000];
b1001: {
l9 = l7;
l10 = l8;
l11 = f159(l0,l1,l10); if (l11 === undefined) break b1001;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b1001;
if ((l14 === false)) break b1001;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b1001;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b1001;
l18 = l17;
l19 = f64(l0,l1,l16,l18); if (l19 === undefined) break b1001;
l20 = l19;
l6.push(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1002: {
if (l4 === undefined) break b1002;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1003: {
return l2;
}
}
function f166(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1004: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1005: {
l7 = f161(l0,l1); if (l7 === undefined) break b1005;
if ((l7 === false)) break b1005;
l8 = f157(l0,l1); if (l8 === undefined) break b1005;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1005;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1005;
if ((l13 === false)) break b1005;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1005;
if ((l15 === false)) break b1005;
l16 = f151(l0,l1); if (l16 === undefined) break b1005;
l17 = l16;
l18 = new RegoSet();
b1006: {
l19 = f157(l0,l1); if (l19 === undefined) break b1006;
{
const k1007 = keysOf(l19), v1007 = valuesOf(l19);
for (let n1007 = 0; n1007 < v1007.length; n1007++) {
l20 = k1007 === null ? n1007 : k1007[n1007];
l21 = v1007[n1007];
b1008: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f72(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1005;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1009: {
if (l4 === undefined) break b1009;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1010: {
return l2;
}
}
function f167(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1011: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1012: {
l9 = new O28("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1012;
l12 = l11;
{
const k1013 = keysOf(l6), v1013 = valuesOf(l6);
for (let n1013 = 0; n1013 < v1013.length; n1013++) {
l13 = k1013 === null ? n1013 : k1013[n1013];
l14 = v1013[n1013];
b1014: {
l15 = l13;
l16 = l14;
l17 = f159(l0,l1,l16); if (l17 === undefined) break b1014;
l18 = l17;
if (!Q(l18, l7)) break b1014;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1014;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1014;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1014;
l25 = l24;
l26 = f26(l0,l1,l23,l25); if (l26 === undefined) break b1014;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1015: {
if (l5 === undefined) break b1015;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1016: {
return l2;
}
}
function f168(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1017: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1018: {
l7 = f158(l0,l1); if (l7 === undefined) break b1018;
if ((l7 === false)) break b1018;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1018;
if ((l9 === false)) break b1018;
l10 = f151(l0,l1); if (l10 === undefined) break b1018;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1018;
l12 = l11;
l13 = f26(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1018;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1019: {
if (l4 === undefined) break b1019;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1020: {
return l2;
}
}
function g169(l0,l1) {
let l3,l4,l5,l6,l2;
b1021: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1021;
if ((l4 === false)) break b1021;
l5 = f157(l0,l1); if (l5 === undefined) break b1021;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1022: {
if (l3 === undefined) break b1022;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1023: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1024: {
l3 = undefined;
l4 = f154(l0,l1); if (l4 === undefined) break b1024;
{
const k1025 = keysOf(l4), v1025 = valuesOf(l4);
for (let n1025 = 0; n1025 < v1025.length; n1025++) {
l5 = k1025 === null ? n1025 : k1025[n1025];
l6 = v1025[n1025];
b1026: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1026;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1027: {
if (l3 === undefined) break b1027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1028: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1029: {
b1030: {
l3 = undefined;
b1031: {
l4 = f151(l0,l1); if (l4 === undefined) break b1031;
if ((l4 === false)) break b1031;
break b1030;}
l5 = f152(l0,l1); if (l5 === undefined) break b1030;
l6 = l5;
l7 = [];
b1032: {
l8 = f150(l0,l1); if (l8 === undefined) break b1032;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1030;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1033: {
if (l3 !== undefined) break b1033;
l4 = f154(l0,l1); if (l4 === undefined) break b1033;
l5 = l4;
l6 = f160(l0,l1,l5); if (l6 === undefined) break b1033;
l7 = l6;
l8 = f162(l0,l1); if (l8 === undefined) break b1033;
l9 = l8;
l10 = f164(l0,l1,l7,l9); if (l10 === undefined) break b1033;
l11 = l10;
l12 = l11;
l13 = f151(l0,l1); if (l13 === undefined) break b1033;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1033;
l16 = l15;
l17 = new RegoSet();
b1034: {
l18 = f158(l0,l1); if (l18 === undefined) break b1034;
if ((l18 === false)) break b1034;
l19 = f151(l0,l1); if (l19 === undefined) break b1034;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1034;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1034;
l23 = l22;
{
const k1035 = keysOf(l23), v1035 = valuesOf(l23);
for (let n1035 = 0; n1035 < v1035.length; n1035++) {
l24 = k1035 === null ? n1035 : k1035[n1035];
l25 = v1035[n1035];
b1036: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1033;
l30 = l29;
l31 = f154(l0,l1); if (l31 === undefined) break b1033;
l32 = l31;
l33 = f165(l0,l1,l32); if (l33 === undefined) break b1033;
l34 = l33;
l35 = [];
b1037: {
l36 = f157(l0,l1); if (l36 === undefined) break b1037;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1037;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1037;
if ((l41 === false)) break b1037;
l42 = f151(l0,l1); if (l42 === undefined) break b1037;
l43 = l42;
l44 = f64(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1037;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1038: {
l48 = f158(l0,l1); if (l48 === undefined) break b1038;
if ((l48 === false)) break b1038;
l49 = f151(l0,l1); if (l49 === undefined) break b1038;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1038;
l51 = l50;
l52 = f64(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1038;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f70(l0,l1,l55); if (l56 === undefined) break b1033;
l57 = l56;
l58 = f166(l0,l1,l12); if (l58 === undefined) break b1033;
l59 = l58;
l60 = f154(l0,l1); if (l60 === undefined) break b1033;
l61 = l60;
l62 = f167(l0,l1,l61,l12); if (l62 === undefined) break b1033;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1033;
l65 = l64;
l66 = f168(l0,l1,l12); if (l66 === undefined) break b1033;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1033;
l69 = l68;
l70 = f152(l0,l1); if (l70 === undefined) break b1033;
l71 = l70;
l72 = f150(l0,l1); if (l72 === undefined) break b1033;
l73 = l72;
l74 = f162(l0,l1); if (l74 === undefined) break b1033;
l75 = l74;
l76 = new Bare();
b1039: {
l77 = f169(l0,l1); if (l77 === undefined) break b1039;
l76["documents"] = l77;
}
b1040: {
l78 = f170(l0,l1); if (l78 === undefined) break b1040;
l76["due_on"] = l78;
}
b1041: {
b1042: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1042;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1042;
l82 = D(l81, "values"); if (l82 === undefined) break b1042;
l79 = merge(l82, l76);
break b1041;
}
l79 = l76;
}
l83 = l79;
l84 = new O29(l30,l75,l57,l69,l83);
l85 = f24(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1033;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1043: {
if (l3 === undefined) break b1043;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1044: {
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
function g172(l0,l1) {
let l3,l4,l2;
b1045: {
l3 = undefined;
l4 = new O30("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1046: {
if (l3 === undefined) break b1046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1047: {
return l2;
}
}
function f172(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f173(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1048: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1048;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1048;
l13 = l12;
l14 = f172(l0,l1); if (l14 === undefined) break b1048;
l15 = D(l14, l13); if (l15 === undefined) break b1048;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1048;
l19 = l18;
l20 = f34(l0,l1,"half_year",l19); if (l20 === undefined) break b1048;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1049: {
if (l4 === undefined) break b1049;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1050: {
return l2;
}
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1051: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1051;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1051;
l6 = l5;
l7 = f173(l0,l1,l6); if (l7 === undefined) break b1051;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1052: {
if (l3 === undefined) break b1052;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1053: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1054: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1054;
l5 = l4;
l6 = f174(l0,l1); if (l6 === undefined) break b1054;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1054;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1054;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1054;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1055: {
if (l3 === undefined) break b1055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1056: {
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
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1057: {
l3 = undefined;
l4 = f175(l0,l1); if (l4 === undefined) break b1057;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1057;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1057;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1058: {
if (l3 === undefined) break b1058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1059: {
return l2;
}
}
function f176(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f177(l0,l1) {
let l3,l2;
b1060: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1061: {
if (l3 === undefined) break b1061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1062: {
return l2;
}
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1063: {
l3 = undefined;
l4 = f176(l0,l1); if (l4 === undefined) break b1063;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1063;
l7 = l6;
l8 = f174(l0,l1); if (l8 === undefined) break b1063;
l9 = l8;
l10 = f33(l0,l1); if (l10 === undefined) break b1063;
l11 = l10;
l12 = f128(l0,l1,l9,l11); if (l12 === undefined) break b1063;
l13 = l12;
l14 = f175(l0,l1); if (l14 === undefined) break b1063;
l15 = l14;
l16 = f176(l0,l1); if (l16 === undefined) break b1063;
l17 = l16;
l18 = f132(l0,l1,l15,l17,l13); if (l18 === undefined) break b1063;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1063;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1064: {
if (l3 === undefined) break b1064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1065: {
return l2;
}
}
function f178(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f179(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1066: {
b1067: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1067;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1067;
if ((l8 === false)) break b1067;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1068: {
if (l4 !== undefined) break b1068;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1069: {
if (l4 === undefined) break b1069;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1070: {
return l2;
}
}
function f180(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1071: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1071;
if (!(l8 === "same")) break b1071;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1071;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1071;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1072: {
if (l5 === undefined) break b1072;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1073: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1073;
if (!(l8 === "next")) break b1073;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1073;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1073;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1073;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1073;
l17 = D(l16, l14); if (l17 === undefined) break b1073;
b1074: {
b1075: {
break b1074;
}
break b1073;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1073;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1073;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1073;
l26 = D(l25, l23); if (l26 === undefined) break b1073;
b1076: {
b1077: {
break b1076;
}
break b1073;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1073;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1078: {
if (l5 === undefined) break b1078;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1079: {
return l2;
}
}
function f181(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1080: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f179(l0,l1,l7); if (l8 === undefined) break b1080;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1080;
l11 = l10;
l12 = f180(l0,l1,l11,l7); if (l12 === undefined) break b1080;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1080;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1080;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1081: {
if (l5 === undefined) break b1081;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1082: {
return l2;
}
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1083: {
l3 = undefined;
l4 = f176(l0,l1); if (l4 === undefined) break b1083;
l5 = l4;
l6 = f174(l0,l1); if (l6 === undefined) break b1083;
l7 = l6;
l8 = f181(l0,l1,l5,l7); if (l8 === undefined) break b1083;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1084: {
if (l3 === undefined) break b1084;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1085: {
return l2;
}
}
function f182(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1086: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1086;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1086;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1086;
l8 = D(l7, l6); if (l8 === undefined) break b1086;
b1087: {
b1088: {
break b1087;
}
break b1086;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1089: {
if (l3 === undefined) break b1089;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1090: {
return l2;
}
}
function f183(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f184(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1091: {
l4 = undefined;
l5 = l3;
l6 = f183(l0,l1); if (l6 === undefined) break b1091;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1091;
l8 = D(l7, l5); if (l8 === undefined) break b1091;
l9 = l8;
l10 = f183(l0,l1); if (l10 === undefined) break b1091;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1091;
l12 = D(l11, l9); if (l12 === undefined) break b1091;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1092: {
if (l4 === undefined) break b1092;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1093: {
return l2;
}
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1094: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1094;
l5 = l4;
l6 = f184(l0,l1,l5); if (l6 === undefined) break b1094;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1095: {
if (l3 === undefined) break b1095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1096: {
return l2;
}
}
function f185(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1097: {
l3 = undefined;
l4 = f176(l0,l1); if (l4 === undefined) break b1097;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1097;
if ((l5 === false)) break b1097;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1097;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1097;
if (!(l7 === false)) break b1097;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1098: {
if (l3 === undefined) break b1098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1099: {
return l2;
}
}
function f186(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1100: {
b1101: {
l3 = undefined;
l4 = f186(l0,l1); if (l4 === undefined) break b1101;
if ((l4 === false)) break b1101;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1102: {
if (l3 !== undefined) break b1102;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1102;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1102;
l8 = l7;
l9 = f153(l0,l1,l8); if (l9 === undefined) break b1102;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1103: {
if (l3 === undefined) break b1103;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1104: {
return l2;
}
}
function f187(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1105: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1105;
l5 = l4;
l6 = f182(l0,l1); if (l6 === undefined) break b1105;
l7 = l6;
l8 = f176(l0,l1); if (l8 === undefined) break b1105;
l9 = l8;
l10 = new O27("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1106: {
if (l3 === undefined) break b1106;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1107: {
return l2;
}
}
function f188(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1108: {
l2 = new Bare();
}
b1109: {
l3 = undefined;
l4 = f176(l0,l1); if (l4 === undefined) break b1109;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1109;
{
const k1110 = keysOf(l5), v1110 = valuesOf(l5);
for (let n1110 = 0; n1110 < v1110.length; n1110++) {
l6 = k1110 === null ? n1110 : k1110[n1110];
l7 = v1110[n1110];
b1111: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1111;
if ((l10 === false)) break b1111;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1111;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1111;
if (!(l12 === true)) break b1111;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1111;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1112: {
return l2;
}
}
function f189(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1113: {
l3 = undefined;
l4 = [];
b1114: {
l5 = f188(l0,l1); if (l5 === undefined) break b1114;
l6 = l5;
l7 = f159(l0,l1,l6); if (l7 === undefined) break b1114;
l8 = l7;
l9 = new RegoSet();
l9.add("due");
l9.add("overdue");
l10 = b_internal_member_2(l8,l9); if (l10 === undefined) break b1114;
if ((l10 === false)) break b1114;
l11 = f176(l0,l1); if (l11 === undefined) break b1114;
l12 = H(l11) ? l11.obligations : undefined; if (l12 === undefined && (l12 = S(l11, "obligations")) === undefined) break b1114;
{
const k1115 = keysOf(l12), v1115 = valuesOf(l12);
for (let n1115 = 0; n1115 < v1115.length; n1115++) {
l13 = k1115 === null ? n1115 : k1115[n1115];
l14 = v1115[n1115];
b1116: {
l15 = l13;
l16 = l14;
l17 = H(l16) ? l16.code : undefined; if (l17 === undefined && (l17 = S(l16, "code")) === undefined) break b1116;
l18 = l17;
b1117: {
l19 = f189(l0,l1); if (l19 === undefined) break b1117;
l20 = D(l19, l18); if (l20 === undefined) break b1117;
if ((l20 === false)) break b1117;
break b1116;}
l21 = H(l16) ? l16.code : undefined; if (l21 === undefined && (l21 = S(l16, "code")) === undefined) break b1116;
l22 = l21;
l23 = f64(l0,l1,l22,l16); if (l23 === undefined) break b1116;
l24 = l23;
l4.push(l24);
}
}
}
}
l25 = l4;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1118: {
if (l3 === undefined) break b1118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1119: {
return l2;
}
}
function f190(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1120: {
l3 = undefined;
l4 = new RegoSet();
b1121: {
l5 = f176(l0,l1); if (l5 === undefined) break b1121;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1121;
{
const k1122 = keysOf(l6), v1122 = valuesOf(l6);
for (let n1122 = 0; n1122 < v1122.length; n1122++) {
l7 = k1122 === null ? n1122 : k1122[n1122];
l8 = v1122[n1122];
b1123: {
l9 = l7;
l10 = l8;
l11 = f190(l0,l1); if (l11 === undefined) break b1123;
{
const k1124 = keysOf(l11), v1124 = valuesOf(l11);
for (let n1124 = 0; n1124 < v1124.length; n1124++) {
l12 = k1124 === null ? n1124 : k1124[n1124];
l13 = v1124[n1124];
b1125: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1125;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1125;
if (!Q(l16, l17)) break b1125;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1125;
l19 = l18;
{
const k1126 = keysOf(l19), v1126 = valuesOf(l19);
for (let n1126 = 0; n1126 < v1126.length; n1126++) {
l20 = k1126 === null ? n1126 : k1126[n1126];
l21 = v1126[n1126];
b1127: {
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
b1128: {
if (l3 === undefined) break b1128;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1129: {
return l2;
}
}
function f191(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1130: {
l2 = new RegoSet();
}
b1131: {
l3 = undefined;
l4 = f186(l0,l1); if (l4 === undefined) break b1131;
if ((l4 === false)) break b1131;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1131;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1131;
l7 = l6;
l8 = f31(l0,l1,l7); if (l8 === undefined) break b1131;
if ((l8 === false)) break b1131;
l9 = f176(l0,l1); if (l9 === undefined) break b1131;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1131;
l11 = l10;
l12 = f26(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1131;
l13 = l12;
l2.add(l13);
}
b1132: {
return l2;
}
}
function f192(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l2;
b1133: {
b1134: {
l3 = undefined;
b1135: {
l4 = f176(l0,l1); if (l4 === undefined) break b1135;
if ((l4 === false)) break b1135;
break b1134;}
l5 = f177(l0,l1); if (l5 === undefined) break b1134;
l6 = l5;
l7 = [];
b1136: {
l8 = f175(l0,l1); if (l8 === undefined) break b1136;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1134;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1137: {
if (l3 !== undefined) break b1137;
l4 = f6(l0,l1); if (l4 === undefined) break b1137;
l5 = l4;
l6 = f174(l0,l1); if (l6 === undefined) break b1137;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1137;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1137;
if ((l9 === false)) break b1137;
l10 = f177(l0,l1); if (l10 === undefined) break b1137;
l11 = l10;
l12 = f175(l0,l1); if (l12 === undefined) break b1137;
l13 = l12;
l14 = f178(l0,l1); if (l14 === undefined) break b1137;
l15 = l14;
l16 = new Bare();
b1138: {
l17 = f185(l0,l1); if (l17 === undefined) break b1138;
l16["due_if_rolled"] = l17;
}
b1139: {
l18 = f182(l0,l1); if (l18 === undefined) break b1139;
l16["due_on"] = l18;
}
b1140: {
b1141: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1141;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1141;
l22 = D(l21, "values"); if (l22 === undefined) break b1141;
l19 = merge(l22, l16);
break b1140;
}
l19 = l16;
}
l23 = l19;
l24 = new O31(l15,l23);
l25 = f24(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b1137;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1142: {
if (l3 !== undefined) break b1142;
l4 = f188(l0,l1); if (l4 === undefined) break b1142;
l5 = l4;
l6 = f159(l0,l1,l5); if (l6 === undefined) break b1142;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f163(l0,l1,l8,l9); if (l10 === undefined) break b1142;
l11 = l10;
l12 = l11;
l13 = f178(l0,l1); if (l13 === undefined) break b1142;
l14 = l13;
l15 = f191(l0,l1); if (l15 === undefined) break b1142;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1142;
l18 = l17;
l19 = f188(l0,l1); if (l19 === undefined) break b1142;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f167(l0,l1,l21,l12); if (l22 === undefined) break b1142;
l23 = l22;
l24 = f177(l0,l1); if (l24 === undefined) break b1142;
l25 = l24;
l26 = f175(l0,l1); if (l26 === undefined) break b1142;
l27 = l26;
l28 = f190(l0,l1); if (l28 === undefined) break b1142;
l29 = l28;
l30 = new Bare();
b1143: {
l31 = f185(l0,l1); if (l31 === undefined) break b1143;
l30["due_if_rolled"] = l31;
}
b1144: {
l32 = f182(l0,l1); if (l32 === undefined) break b1144;
l30["due_on"] = l32;
}
b1145: {
b1146: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1146;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1146;
l36 = D(l35, "values"); if (l36 === undefined) break b1146;
l33 = merge(l36, l30);
break b1145;
}
l33 = l30;
}
l37 = l33;
l38 = f192(l0,l1); if (l38 === undefined) break b1142;
l39 = l38;
l40 = new O32(l18,l29,l23,l37,l39);
l41 = f24(l0,l1,l25,l27,l12,l40); if (l41 === undefined) break b1142;
l42 = l41;
if (l3 === undefined) l3 = l42; else if (!Q(l3, l42)) conflict();
}
b1147: {
if (l3 === undefined) break b1147;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1148: {
return l2;
}
}
function f193(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1149: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1149;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1149;
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
function f194(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1152: {
l3 = undefined;
l4 = f194(l0,l1); if (l4 === undefined) break b1152;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1152;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1152;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f196(l0,l1) {
let l3,l2;
b1155: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1156: {
if (l3 === undefined) break b1156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1157: {
return l2;
}
}
function g197(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1158: {
l2 = new RegoSet();
}
b1159: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1159;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1159;
{
const k1160 = keysOf(l5), v1160 = valuesOf(l5);
for (let n1160 = 0; n1160 < v1160.length; n1160++) {
l6 = k1160 === null ? n1160 : k1160[n1160];
l7 = v1160[n1160];
b1161: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1161;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1161;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1161;
if (!Q(l10, l12)) break b1161;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1161;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1161;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1161;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1161;
if ((l18 === false)) break b1161;
l2.add(l9);
}
}
}
}
b1162: {
return l2;
}
}
function f197(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1163: {
l3 = undefined;
l4 = new RegoSet();
b1164: {
l5 = f197(l0,l1); if (l5 === undefined) break b1164;
{
const k1165 = keysOf(l5), v1165 = valuesOf(l5);
for (let n1165 = 0; n1165 < v1165.length; n1165++) {
l6 = k1165 === null ? n1165 : k1165[n1165];
l7 = v1165[n1165];
b1166: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1166;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1166;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1166;
if (!Q(l10, l12)) break b1166;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1166;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1167: {
if (l3 === undefined) break b1167;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1168: {
return l2;
}
}
function f198(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1169: {
l2 = new RegoSet();
}
b1170: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1170;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1170;
if (!(l5 === "months")) break b1170;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1170;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1170;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1170;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1170;
l11 = D(l10, l8); if (l11 === undefined) break b1170;
b1171: {
b1172: {
break b1171;
}
break b1170;
}
l14 = l11;
l15 = f198(l0,l1); if (l15 === undefined) break b1170;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1170;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1170;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1170;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1170;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1170;
l28 = l27;
{
const k1173 = keysOf(l28), v1173 = valuesOf(l28);
for (let n1173 = 0; n1173 < v1173.length; n1173++) {
l29 = k1173 === null ? n1173 : k1173[n1173];
l30 = v1173[n1173];
b1174: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1174;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1174;
l35 = D(l34, l32); if (l35 === undefined) break b1174;
b1175: {
b1176: {
break b1175;
}
break b1174;
}
l38 = l35;
l39 = f198(l0,l1); if (l39 === undefined) break b1174;
l40 = l39;
b1177: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1177;
if ((l41 === false)) break b1177;
break b1174;}
l2.add(l38);
}
}
}
}
b1178: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1178;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1178;
if (!(l5 === "checks")) break b1178;
l6 = f197(l0,l1); if (l6 === undefined) break b1178;
{
const k1179 = keysOf(l6), v1179 = valuesOf(l6);
for (let n1179 = 0; n1179 < v1179.length; n1179++) {
l7 = k1179 === null ? n1179 : k1179[n1179];
l8 = v1179[n1179];
b1180: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1180;
l12 = l11;
l13 = f198(l0,l1); if (l13 === undefined) break b1180;
l14 = l13;
b1181: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1181;
if ((l15 === false)) break b1181;
break b1180;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1180;
l17 = l16;
l2.add(l17);
}
}
}
}
b1182: {
return l2;
}
}
function f199(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1183: {
l3 = undefined;
l4 = new RegoSet();
b1184: {
l5 = f198(l0,l1); if (l5 === undefined) break b1184;
{
const k1185 = keysOf(l5), v1185 = valuesOf(l5);
for (let n1185 = 0; n1185 < v1185.length; n1185++) {
l6 = k1185 === null ? n1185 : k1185[n1185];
l7 = v1185[n1185];
b1186: {
l8 = l6;
l9 = l7;
l10 = f199(l0,l1); if (l10 === undefined) break b1186;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1186;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1186;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1186;
if ((l17 === false)) break b1186;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1183;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1183;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1187: {
if (l3 === undefined) break b1187;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1188: {
return l2;
}
}
function f200(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1189: {
l2 = new RegoSet();
}
b1190: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1190;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1190;
{
const k1191 = keysOf(l5), v1191 = valuesOf(l5);
for (let n1191 = 0; n1191 < v1191.length; n1191++) {
l6 = k1191 === null ? n1191 : k1191[n1191];
l7 = v1191[n1191];
b1192: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1192;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1192;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1192;
if (!Q(l10, l12)) break b1192;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1192;
l14 = l13;
l2.add(l14);
}
}
}
}
b1193: {
return l2;
}
}
function f201(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1194: {
l2 = new RegoSet();
}
b1195: {
l3 = undefined;
l4 = f200(l0,l1); if (l4 === undefined) break b1195;
l5 = l4;
l6 = f195(l0,l1); if (l6 === undefined) break b1195;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1195;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1195;
if ((l9 === false)) break b1195;
l10 = f195(l0,l1); if (l10 === undefined) break b1195;
l11 = l10;
l12 = f26(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1195;
l13 = l12;
l2.add(l13);
}
b1196: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1196;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1196;
if ((l5 === false)) break b1196;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1196;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1196;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1196;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1196;
if (!Q(l7, l9)) break b1196;
l10 = f195(l0,l1); if (l10 === undefined) break b1196;
l11 = l10;
l12 = f26(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1196;
l13 = l12;
l2.add(l13);
}
b1197: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1197;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1197;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1197;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1197;
l9 = D(l8, l6); if (l9 === undefined) break b1197;
b1198: {
b1199: {
break b1198;
}
break b1197;
}
l12 = l9;
l13 = [];
b1200: {
l14 = f195(l0,l1); if (l14 === undefined) break b1200;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1200;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1200;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1200;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1200;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1200;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1200;
l25 = l24;
{
const k1201 = keysOf(l25), v1201 = valuesOf(l25);
for (let n1201 = 0; n1201 < v1201.length; n1201++) {
l26 = k1201 === null ? n1201 : k1201[n1201];
l27 = v1201[n1201];
b1202: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1202;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1202;
l32 = D(l31, l29); if (l32 === undefined) break b1202;
b1203: {
b1204: {
break b1203;
}
break b1202;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1197;
l38 = l37;
l39 = f195(l0,l1); if (l39 === undefined) break b1197;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1197;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1197;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1197;
if (!Q(l38, l42)) break b1197;
l43 = l36;
l44 = undefined;
b1205: {
b1206: {
if (!Array.isArray(l43)) break b1206;
break b1205;
}
b1207: {
if (!O(l43)) break b1207;
break b1205;
}
b1208: {
if (!(l43 instanceof RegoSet)) break b1208;
break b1205;
}
break b1197;
}
{
const k1209 = keysOf(l43), v1209 = valuesOf(l43);
for (let n1209 = 0; n1209 < v1209.length; n1209++) {
l46 = k1209 === null ? n1209 : k1209[n1209];
l47 = v1209[n1209];
b1210: {
l48 = l46;
l45 = undefined;
b1211: {
l49 = l47;
l50 = f201(l0,l1); if (l50 === undefined) break b1211;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1211;
if ((l52 === false)) break b1211;
l45 = true;
}
if (l45 !== undefined) break b1210;
l44 = true;
}
}
}
if (l44 !== undefined) break b1197;
l53 = f195(l0,l1); if (l53 === undefined) break b1197;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1197;
l55 = l54;
l56 = f26(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1197;
l57 = l56;
l2.add(l57);
}
b1212: {
return l2;
}
}
function f202(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1213: {
l2 = new Bare();
}
b1214: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1214;
{
const k1215 = keysOf(l4), v1215 = valuesOf(l4);
for (let n1215 = 0; n1215 < v1215.length; n1215++) {
l5 = k1215 === null ? n1215 : k1215[n1215];
l6 = v1215[n1215];
b1216: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1216;
if ((l9 === false)) break b1216;
insertOnce(l2, l7, true);
}
}
}
}
b1217: {
return l2;
}
}
function f203(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1218: {
l2 = new RegoSet();
}
b1219: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1220 = keysOf(l5), v1220 = valuesOf(l5);
for (let n1220 = 0; n1220 < v1220.length; n1220++) {
l6 = k1220 === null ? n1220 : k1220[n1220];
l7 = v1220[n1220];
b1221: {
l8 = l6;
l9 = l7;
b1222: {
l10 = f203(l0,l1); if (l10 === undefined) break b1222;
l11 = D(l10, l9); if (l11 === undefined) break b1222;
if ((l11 === false)) break b1222;
break b1221;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1223: {
return l2;
}
}
function f204(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b1224: {
b1225: {
l3 = undefined;
b1226: {
l4 = f195(l0,l1); if (l4 === undefined) break b1226;
if ((l4 === false)) break b1226;
break b1225;}
l5 = f196(l0,l1); if (l5 === undefined) break b1225;
l6 = l5;
l7 = [];
b1227: {
l8 = f194(l0,l1); if (l8 === undefined) break b1227;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1225;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1228: {
if (l3 !== undefined) break b1228;
l4 = f202(l0,l1); if (l4 === undefined) break b1228;
l5 = l4;
l6 = f204(l0,l1); if (l6 === undefined) break b1228;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b1228;
l9 = l8;
l10 = f195(l0,l1); if (l10 === undefined) break b1228;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1228;
l13 = l12;
l14 = f195(l0,l1); if (l14 === undefined) break b1228;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1228;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1228;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1228;
l23 = l22;
l24 = f195(l0,l1); if (l24 === undefined) break b1228;
l25 = l24;
l26 = f81(l0,l1,l25); if (l26 === undefined) break b1228;
l27 = l26;
l28 = f196(l0,l1); if (l28 === undefined) break b1228;
l29 = l28;
l30 = f194(l0,l1); if (l30 === undefined) break b1228;
l31 = l30;
l32 = f204(l0,l1); if (l32 === undefined) break b1228;
l33 = l32;
l34 = f202(l0,l1); if (l34 === undefined) break b1228;
l35 = l34;
l36 = f200(l0,l1); if (l36 === undefined) break b1228;
l37 = l36;
l38 = new O33(l23,l33,l35);
l39 = new O34(l37);
l38["values"] = l39;
l38["warnings"] = l27;
l40 = f24(l0,l1,l29,l31,l9,l38); if (l40 === undefined) break b1228;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
}
b1229: {
if (l3 === undefined) break b1229;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1230: {
return l2;
}
}
function f205(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1231: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1231;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1231;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1232: {
if (l3 === undefined) break b1232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1233: {
return l2;
}
}
function f206(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1234: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1234;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1234;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1234;
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
function f207(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1237: {
b1238: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1238;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1238;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1238;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1238;
if ((l8 === false)) break b1238;
l9 = f207(l0,l1); if (l9 === undefined) break b1238;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1238;
l11 = l10;
l12 = f207(l0,l1); if (l12 === undefined) break b1238;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1238;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1238;
l15 = l14;
l16 = new O35(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1238;
l18 = l17;
l19 = new O36(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1239: {
if (l3 !== undefined) break b1239;
l4 = f207(l0,l1); if (l4 === undefined) break b1239;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1239;
l6 = l5;
l7 = new O37("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1239;
l9 = l8;
l10 = new O38(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1240: {
if (l3 === undefined) break b1240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1241: {
return l2;
}
}
function f208(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1242: {
b1243: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1243;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1243;
if ((l5 === false)) break b1243;
l6 = f207(l0,l1); if (l6 === undefined) break b1243;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b1243;
l8 = l7;
l9 = f208(l0,l1); if (l9 === undefined) break b1243;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b1243;
l12 = l11;
l13 = f207(l0,l1); if (l13 === undefined) break b1243;
l14 = l13;
l15 = new O39(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b1243;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1244: {
if (l3 !== undefined) break b1244;
l4 = f207(l0,l1); if (l4 === undefined) break b1244;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f210(l0,l1) {
let l3,l2;
b1247: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1248: {
if (l3 === undefined) break b1248;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1249: {
return l2;
}
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1250: {
b1251: {
l3 = undefined;
b1252: {
l4 = f209(l0,l1); if (l4 === undefined) break b1252;
if ((l4 === false)) break b1252;
break b1251;}
l5 = f210(l0,l1); if (l5 === undefined) break b1251;
l6 = l5;
l7 = [];
b1253: {
l8 = f206(l0,l1); if (l8 === undefined) break b1253;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1251;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1254: {
if (l3 !== undefined) break b1254;
l4 = f210(l0,l1); if (l4 === undefined) break b1254;
l5 = l4;
l6 = f206(l0,l1); if (l6 === undefined) break b1254;
l7 = l6;
l8 = f209(l0,l1); if (l8 === undefined) break b1254;
l9 = l8;
l10 = new O40(l5,"check","batch");
l11 = f120(l0,l1,l10,l7,l9); if (l11 === undefined) break b1254;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1255: {
if (l3 === undefined) break b1255;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1256: {
return l2;
}
}
function f211(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1257: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1257;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1257;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1258: {
if (l3 === undefined) break b1258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1259: {
return l2;
}
}
function f212(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1260: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1260;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1260;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1260;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1261: {
if (l3 === undefined) break b1261;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1262: {
return l2;
}
}
function f213(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f214(l0,l1) {
let l3,l2;
b1263: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1264: {
if (l3 === undefined) break b1264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1265: {
return l2;
}
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1266: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1266;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1266;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1266;
{
const k1267 = keysOf(l6), v1267 = valuesOf(l6);
for (let n1267 = 0; n1267 < v1267.length; n1267++) {
l7 = k1267 === null ? n1267 : k1267[n1267];
l8 = v1267[n1267];
b1268: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1268;
l12 = D(l11, l10); if (l12 === undefined) break b1268;
l13 = l12;
l14 = f31(l0,l1,l13); if (l14 === undefined) break b1268;
if ((l14 === false)) break b1268;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1269: {
if (l3 === undefined) break b1269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1270: {
return l2;
}
}
function f215(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1271: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1271;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1271;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1271;
if ((l7 === false)) break b1271;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1272: {
if (l3 === undefined) break b1272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1273: {
return l2;
}
}
function f216(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l2;
b1274: {
l3 = undefined;
b1275: {
l4 = f215(l0,l1); if (l4 === undefined) break b1275;
if ((l4 === false)) break b1275;
break b1274;}
b1276: {
l5 = f216(l0,l1); if (l5 === undefined) break b1276;
if ((l5 === false)) break b1276;
break b1274;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1277: {
if (l3 === undefined) break b1277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1278: {
return l2;
}
}
function f217(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l2;
b1279: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1279;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1279;
if (!(l5 === true)) break b1279;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1280: {
if (l3 === undefined) break b1280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1281: {
return l2;
}
}
function f218(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1282: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1282;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1282;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1282;
if ((l6 === false)) break b1282;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1282;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1282;
if (!(l8 === false)) break b1282;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1283: {
if (l3 === undefined) break b1283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1284: {
return l2;
}
}
function f219(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l2;
b1285: {
l3 = undefined;
b1286: {
l4 = f213(l0,l1); if (l4 === undefined) break b1286;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1286;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1286;
if ((l6 === false)) break b1286;
break b1285;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1287: {
if (l3 === undefined) break b1287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1288: {
l3 = undefined;
l4 = f219(l0,l1); if (l4 === undefined) break b1288;
if ((l4 === false)) break b1288;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1289: {
if (l3 === undefined) break b1289;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1290: {
return l2;
}
}
function f220(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1291: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1291;
if ((l4 === false)) break b1291;
l5 = f218(l0,l1); if (l5 === undefined) break b1291;
if ((l5 === false)) break b1291;
b1292: {
l6 = f213(l0,l1); if (l6 === undefined) break b1292;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1292;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1292;
if ((l8 === false)) break b1292;
break b1291;}
l9 = f220(l0,l1); if (l9 === undefined) break b1291;
if ((l9 === false)) break b1291;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1293: {
if (l3 === undefined) break b1293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1294: {
return l2;
}
}
function f221(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1295: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1295;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1295;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1295;
if ((l7 === false)) break b1295;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1296: {
if (l3 === undefined) break b1296;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1297: {
return l2;
}
}
function f222(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1298: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1298;
if ((l4 === false)) break b1298;
l5 = f222(l0,l1); if (l5 === undefined) break b1298;
if ((l5 === false)) break b1298;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1298;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1298;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1298;
if ((l9 === false)) break b1298;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1298;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1298;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1298;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1298;
if ((l15 === false)) break b1298;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1299: {
if (l3 === undefined) break b1299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1300: {
return l2;
}
}
function f223(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1301: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1301;
if ((l4 === false)) break b1301;
l5 = f218(l0,l1); if (l5 === undefined) break b1301;
if ((l5 === false)) break b1301;
l6 = f213(l0,l1); if (l6 === undefined) break b1301;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1301;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1301;
if ((l8 === false)) break b1301;
l9 = f213(l0,l1); if (l9 === undefined) break b1301;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1301;
l11 = l10;
l12 = new O41("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1302: {
if (l3 === undefined) break b1302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1303: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1303;
if ((l4 === false)) break b1303;
l5 = f213(l0,l1); if (l5 === undefined) break b1303;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1303;
l7 = l6;
l8 = new O41("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1304: {
if (l3 === undefined) break b1304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1305: {
l3 = undefined;
l4 = f223(l0,l1); if (l4 === undefined) break b1305;
if ((l4 === false)) break b1305;
l5 = f213(l0,l1); if (l5 === undefined) break b1305;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1305;
l7 = l6;
l8 = new O41("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1306: {
if (l3 === undefined) break b1306;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1307: {
return l2;
}
}
function f224(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1308: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1308;
if ((l4 === false)) break b1308;
b1309: {
l5 = f222(l0,l1); if (l5 === undefined) break b1309;
if ((l5 === false)) break b1309;
break b1308;}
b1310: {
l6 = f221(l0,l1); if (l6 === undefined) break b1310;
if ((l6 === false)) break b1310;
break b1308;}
l7 = f213(l0,l1); if (l7 === undefined) break b1308;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1308;
l9 = l8;
l10 = new O41("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1311: {
if (l3 === undefined) break b1311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1312: {
return l2;
}
}
function f225(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1313: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1313;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1313;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1313;
if ((l7 === false)) break b1313;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1314: {
if (l3 === undefined) break b1314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1315: {
return l2;
}
}
function f226(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1316: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1316;
if ((l4 === false)) break b1316;
l5 = f222(l0,l1); if (l5 === undefined) break b1316;
if ((l5 === false)) break b1316;
b1317: {
l6 = f226(l0,l1); if (l6 === undefined) break b1317;
if ((l6 === false)) break b1317;
break b1316;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1316;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1316;
if (!(l8 === false)) break b1316;
l9 = f213(l0,l1); if (l9 === undefined) break b1316;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1316;
l11 = l10;
l12 = new O41("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1318: {
if (l3 === undefined) break b1318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1319: {
return l2;
}
}
function f227(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1320: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1320;
if ((l4 === false)) break b1320;
l5 = f222(l0,l1); if (l5 === undefined) break b1320;
if ((l5 === false)) break b1320;
b1321: {
l6 = f223(l0,l1); if (l6 === undefined) break b1321;
if ((l6 === false)) break b1321;
break b1320;}
b1322: {
l7 = f221(l0,l1); if (l7 === undefined) break b1322;
if ((l7 === false)) break b1322;
break b1320;}
b1323: {
l8 = f227(l0,l1); if (l8 === undefined) break b1323;
if ((l8 === false)) break b1323;
break b1320;}
l9 = f213(l0,l1); if (l9 === undefined) break b1320;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1320;
l11 = l10;
l12 = new O41("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1324: {
if (l3 === undefined) break b1324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1325: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1325;
if ((l4 === false)) break b1325;
b1326: {
l5 = f216(l0,l1); if (l5 === undefined) break b1326;
if ((l5 === false)) break b1326;
break b1325;}
b1327: {
l6 = f219(l0,l1); if (l6 === undefined) break b1327;
if ((l6 === false)) break b1327;
break b1325;}
l7 = f213(l0,l1); if (l7 === undefined) break b1325;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1325;
l9 = l8;
l10 = new O41("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1328: {
if (l3 === undefined) break b1328;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1329: {
return l2;
}
}
function f228(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1330: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1330;
if ((l4 === false)) break b1330;
l5 = f216(l0,l1); if (l5 === undefined) break b1330;
if ((l5 === false)) break b1330;
l6 = f213(l0,l1); if (l6 === undefined) break b1330;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1330;
l8 = l7;
l9 = new O41("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1331: {
if (l3 === undefined) break b1331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1332: {
return l2;
}
}
function f229(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1333: {
l3 = undefined;
l4 = [];
b1334: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1335 = keysOf(l6), v1335 = valuesOf(l6);
for (let n1335 = 0; n1335 < v1335.length; n1335++) {
l7 = k1335 === null ? n1335 : k1335[n1335];
l8 = v1335[n1335];
b1336: {
l9 = l7;
l10 = l8;
b1337: {
b1338: {
b1339: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1339;
break b1338;
}
b1340: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1340;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1340;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1340;
l15 = D(l14, l10); if (l15 === undefined) break b1340;
l11 = l15;
break b1338;
}
break b1336;
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
b1341: {
if (l3 === undefined) break b1341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1342: {
return l2;
}
}
function f230(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1343: {
l3 = undefined;
l4 = [];
b1344: {
l5 = f230(l0,l1); if (l5 === undefined) break b1344;
{
const k1345 = keysOf(l5), v1345 = valuesOf(l5);
for (let n1345 = 0; n1345 < v1345.length; n1345++) {
l6 = k1345 === null ? n1345 : k1345[n1345];
l7 = v1345[n1345];
b1346: {
l8 = l6;
l9 = l7;
b1347: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1347;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1347;
if ((l11 === false)) break b1347;
break b1346;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1348: {
l14 = f230(l0,l1); if (l14 === undefined) break b1348;
{
const k1349 = keysOf(l14), v1349 = valuesOf(l14);
for (let n1349 = 0; n1349 < v1349.length; n1349++) {
l15 = k1349 === null ? n1349 : k1349[n1349];
l16 = v1349[n1349];
b1350: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1350;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1350;
if ((l20 === false)) break b1350;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1343;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1351: {
if (l3 === undefined) break b1351;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1352: {
return l2;
}
}
function f231(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1353: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1353;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1353;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1353;
if ((l6 === false)) break b1353;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1353;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1353;
if (!(l8 === false)) break b1353;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1354: {
if (l3 === undefined) break b1354;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1355: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1355;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1355;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1355;
if ((l6 === false)) break b1355;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1355;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1355;
if (!(l8 === true)) break b1355;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1356: {
if (l3 === undefined) break b1356;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1357: {
return l2;
}
}
function f232(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l2,l3,l4,l5,l6;
b1358: {
l2 = new RegoSet();
}
b1359: {
l3 = undefined;
l2.add("serious");
}
b1360: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1360;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1360;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1360;
if ((l6 === false)) break b1360;
l2.add("improvable");
}
b1361: {
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
let l2,l3,l4,l5,l6,l7,l8;
b1362: {
l2 = new Bare();
}
b1363: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1363;
{
const k1364 = keysOf(l4), v1364 = valuesOf(l4);
for (let n1364 = 0; n1364 < v1364.length; n1364++) {
l5 = k1364 === null ? n1364 : k1364[n1364];
l6 = v1364[n1364];
b1365: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1366: {
return l2;
}
}
function f234(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1367: {
l2 = new RegoSet();
}
b1368: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1368;
if ((l4 === false)) break b1368;
b1369: {
l5 = f223(l0,l1); if (l5 === undefined) break b1369;
if ((l5 === false)) break b1369;
break b1368;}
b1370: {
l6 = f213(l0,l1); if (l6 === undefined) break b1370;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1370;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1370;
if ((l8 === false)) break b1370;
break b1368;}
b1371: {
l9 = f221(l0,l1); if (l9 === undefined) break b1371;
if ((l9 === false)) break b1371;
break b1368;}
b1372: {
l10 = f232(l0,l1); if (l10 === undefined) break b1372;
if ((l10 === false)) break b1372;
break b1368;}
l11 = f233(l0,l1); if (l11 === undefined) break b1368;
{
const k1373 = keysOf(l11), v1373 = valuesOf(l11);
for (let n1373 = 0; n1373 < v1373.length; n1373++) {
l12 = k1373 === null ? n1373 : k1373[n1373];
l13 = v1373[n1373];
b1374: {
l14 = l12;
l15 = l13;
b1375: {
l16 = f234(l0,l1); if (l16 === undefined) break b1375;
l17 = D(l16, l15); if (l17 === undefined) break b1375;
if ((l17 === false)) break b1375;
break b1374;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1376: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1376;
if ((l4 === false)) break b1376;
l5 = f222(l0,l1); if (l5 === undefined) break b1376;
if ((l5 === false)) break b1376;
b1377: {
l6 = f226(l0,l1); if (l6 === undefined) break b1377;
if ((l6 === false)) break b1377;
break b1376;}
l7 = f213(l0,l1); if (l7 === undefined) break b1376;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1376;
if ((l8 === false)) break b1376;
b1378: {
l9 = f234(l0,l1); if (l9 === undefined) break b1378;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1378;
if ((l10 === false)) break b1378;
break b1376;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1379: {
l3 = undefined;
l4 = f222(l0,l1); if (l4 === undefined) break b1379;
if ((l4 === false)) break b1379;
b1380: {
l5 = f215(l0,l1); if (l5 === undefined) break b1380;
if ((l5 === false)) break b1380;
break b1379;}
b1381: {
l6 = f221(l0,l1); if (l6 === undefined) break b1381;
if ((l6 === false)) break b1381;
break b1379;}
b1382: {
l7 = f234(l0,l1); if (l7 === undefined) break b1382;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1382;
if ((l8 === false)) break b1382;
break b1379;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1383: {
return l2;
}
}
function f235(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1384: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1384;
if ((l4 === false)) break b1384;
b1385: {
l5 = f215(l0,l1); if (l5 === undefined) break b1385;
if ((l5 === false)) break b1385;
break b1384;}
l6 = f222(l0,l1); if (l6 === undefined) break b1384;
if ((l6 === false)) break b1384;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1384;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1384;
l9 = l8;
l10 = f31(l0,l1,l9); if (l10 === undefined) break b1384;
if ((l10 === false)) break b1384;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1384;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1384;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1384;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1384;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1384;
if ((l17 === false)) break b1384;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1386: {
if (l3 === undefined) break b1386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1387: {
return l2;
}
}
function f236(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function f237(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1388: {
b1389: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f223(l0,l1); if (l8 === undefined) break b1389;
if ((l8 === false)) break b1389;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1390: {
if (l5 !== undefined) break b1390;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1390;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1390;
if ((l11 === false)) break b1390;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1391: {
if (l5 !== undefined) break b1391;
l6 = l3;
l7 = l4;
{
const k1392 = keysOf(l6), v1392 = valuesOf(l6);
for (let n1392 = 0; n1392 < v1392.length; n1392++) {
l8 = k1392 === null ? n1392 : k1392[n1392];
l9 = v1392[n1392];
b1393: {
l10 = l8;
l11 = l9;
b1394: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1394;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1394;
if ((l13 === false)) break b1394;
break b1393;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1395: {
if (l5 !== undefined) break b1395;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1395;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1395;
if ((l11 === false)) break b1395;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1396: {
if (l5 !== undefined) break b1396;
l6 = l3;
l7 = l4;
l8 = f236(l0,l1); if (l8 === undefined) break b1396;
if ((l8 === false)) break b1396;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1397: {
if (l5 !== undefined) break b1397;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1398: {
if (l5 === undefined) break b1398;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1399: {
return l2;
}
}
function f238(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1400: {
b1401: {
l4 = undefined;
l5 = l3;
l6 = f216(l0,l1); if (l6 === undefined) break b1401;
if ((l6 === false)) break b1401;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1401;
if ((l8 === false)) break b1401;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1402: {
if (l4 !== undefined) break b1402;
l5 = l3;
l6 = f213(l0,l1); if (l6 === undefined) break b1402;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1402;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1402;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1402;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1403: {
if (l4 === undefined) break b1403;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1404: {
return l2;
}
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1405: {
b1406: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1406;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1406;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1406;
if ((l9 === false)) break b1406;
l10 = f231(l0,l1); if (l10 === undefined) break b1406;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1406;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1406;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1406;
l17 = l16;
l18 = f231(l0,l1); if (l18 === undefined) break b1406;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1406;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1406;
l22 = l21;
l23 = new O42(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1406;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1407: {
if (l3 !== undefined) break b1407;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1408: {
if (l3 === undefined) break b1408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1409: {
return l2;
}
}
function f239(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1410: {
b1411: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1411;
if ((l4 === false)) break b1411;
l5 = f222(l0,l1); if (l5 === undefined) break b1411;
if ((l5 === false)) break b1411;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1411;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1411;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1411;
if ((l9 === false)) break b1411;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1411;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1411;
l12 = l11;
l13 = new O43(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1412: {
if (l3 !== undefined) break b1412;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1413: {
if (l3 === undefined) break b1413;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1414: {
return l2;
}
}
function f240(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function f241(l0,l1,l3) {
let l4,l5,l6,l2;
b1415: {
b1416: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1416;
if ((l6 === false)) break b1416;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1417: {
if (l4 !== undefined) break b1417;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1418: {
if (l4 === undefined) break b1418;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1419: {
return l2;
}
}
function g242(l0,l1) {
let l3,l4,l2;
b1420: {
l3 = undefined;
l4 = new O44("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1421: {
if (l3 === undefined) break b1421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1422: {
return l2;
}
}
function f242(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1423: {
l2 = new RegoSet();
}
b1424: {
l3 = undefined;
l4 = f223(l0,l1); if (l4 === undefined) break b1424;
if ((l4 === false)) break b1424;
l5 = f213(l0,l1); if (l5 === undefined) break b1424;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1424;
l7 = l6;
l8 = f26(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1424;
l9 = l8;
l2.add(l9);
}
b1425: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1425;
if ((l4 === false)) break b1425;
l5 = f213(l0,l1); if (l5 === undefined) break b1425;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1425;
l7 = l6;
l8 = f26(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1425;
l9 = l8;
l2.add(l9);
}
b1426: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1426;
{
const k1427 = keysOf(l4), v1427 = valuesOf(l4);
for (let n1427 = 0; n1427 < v1427.length; n1427++) {
l5 = k1427 === null ? n1427 : k1427[n1427];
l6 = v1427[n1427];
b1428: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1428;
l10 = l9;
l11 = f241(l0,l1,l10); if (l11 === undefined) break b1428;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1428;
l14 = l13;
l15 = f242(l0,l1); if (l15 === undefined) break b1428;
l16 = D(l15, l14); if (l16 === undefined) break b1428;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1428;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1428;
l22 = l21;
l23 = f26(l0,l1,l20,l22); if (l23 === undefined) break b1428;
l24 = l23;
l2.add(l24);
}
}
}
}
b1429: {
return l2;
}
}
function f243(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1430: {
b1431: {
l3 = undefined;
b1432: {
l4 = f213(l0,l1); if (l4 === undefined) break b1432;
if ((l4 === false)) break b1432;
break b1431;}
l5 = f214(l0,l1); if (l5 === undefined) break b1431;
l6 = l5;
l7 = [];
b1433: {
l8 = f212(l0,l1); if (l8 === undefined) break b1433;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1431;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1434: {
if (l3 !== undefined) break b1434;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1434;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1434;
if (!(l5 === false)) break b1434;
l6 = f214(l0,l1); if (l6 === undefined) break b1434;
l7 = l6;
l8 = f212(l0,l1); if (l8 === undefined) break b1434;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1434;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1435: {
if (l3 !== undefined) break b1435;
l4 = f231(l0,l1); if (l4 === undefined) break b1435;
l5 = l4;
l6 = f235(l0,l1); if (l6 === undefined) break b1435;
l7 = l6;
l8 = f237(l0,l1,l5,l7); if (l8 === undefined) break b1435;
l9 = l8;
l10 = l9;
l11 = f238(l0,l1,l10); if (l11 === undefined) break b1435;
l12 = l11;
l13 = new RegoSet();
b1436: {
l14 = f213(l0,l1); if (l14 === undefined) break b1436;
{
const k1437 = keysOf(l14), v1437 = valuesOf(l14);
for (let n1437 = 0; n1437 < v1437.length; n1437++) {
l15 = k1437 === null ? n1437 : k1437[n1437];
l16 = v1437[n1437];
b1438: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1438;
l20 = l19;
{
const k1439 = keysOf(l20), v1439 = valuesOf(l20);
for (let n1439 = 0; n1439 < v1439.length; n1439++) {
l21 = k1439 === null ? n1439 : k1439[n1439];
l22 = v1439[n1439];
b1440: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1435;
l27 = l26;
l28 = f239(l0,l1); if (l28 === undefined) break b1435;
l29 = l28;
l30 = f240(l0,l1); if (l30 === undefined) break b1435;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1435;
l33 = l32;
l34 = f214(l0,l1); if (l34 === undefined) break b1435;
l35 = l34;
l36 = f212(l0,l1); if (l36 === undefined) break b1435;
l37 = l36;
l38 = f235(l0,l1); if (l38 === undefined) break b1435;
l39 = l38;
l40 = [];
b1441: {
l41 = f231(l0,l1); if (l41 === undefined) break b1441;
{
const k1442 = keysOf(l41), v1442 = valuesOf(l41);
for (let n1442 = 0; n1442 < v1442.length; n1442++) {
l42 = k1442 === null ? n1442 : k1442[n1442];
l43 = v1442[n1442];
b1443: {
l44 = l42;
l45 = l43;
b1444: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1444;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1444;
if ((l47 === false)) break b1444;
break b1443;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1443;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1443;
l51 = l50;
l52 = f64(l0,l1,l49,l51); if (l52 === undefined) break b1443;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f243(l0,l1); if (l55 === undefined) break b1435;
l56 = l55;
l57 = new O29(l27,l39,l54,l56,l33);
l58 = f24(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1435;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1445: {
if (l3 === undefined) break b1445;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1446: {
return l2;
}
}
function f244(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1447: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1447;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1447;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1448: {
if (l3 === undefined) break b1448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1449: {
return l2;
}
}
function f245(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f246(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1450: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1450;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1450;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1450;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1450;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1450;
l12 = D(l11, l8); if (l12 === undefined) break b1450;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1450;
if ((l13 === false)) break b1450;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1450;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1450;
l16 = l15;
l17 = f31(l0,l1,l16); if (l17 === undefined) break b1450;
if ((l17 === false)) break b1450;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1450;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1450;
l20 = l19;
l21 = f33(l0,l1); if (l21 === undefined) break b1450;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1450;
if ((l23 === false)) break b1450;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1451: {
if (l4 === undefined) break b1451;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1452: {
return l2;
}
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1453: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1453;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1453;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1453;
if ((l7 === false)) break b1453;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
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
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function f248(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1456: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1456;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1456;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1456;
if ((l8 === false)) break b1456;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1457: {
if (l4 === undefined) break b1457;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1458: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1458;
if (!(l6 === "unavailable")) break b1458;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1459: {
if (l4 === undefined) break b1459;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1460: {
return l2;
}
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1461: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1461;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1461;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1461;
if ((l7 === false)) break b1461;
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
function f249(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f250(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1464: {
b1465: {
l4 = undefined;
l5 = l3;
l6 = f246(l0,l1,l5); if (l6 === undefined) break b1465;
if ((l6 === false)) break b1465;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1465;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1465;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1466: {
if (l4 !== undefined) break b1466;
l5 = l3;
l6 = f247(l0,l1); if (l6 === undefined) break b1466;
if ((l6 === false)) break b1466;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1466;
if (!(l7 === "available")) break b1466;
b1467: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1467;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1467;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1467;
if ((l10 === false)) break b1467;
break b1466;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1466;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1466;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1468: {
if (l4 !== undefined) break b1468;
l5 = l3;
l6 = f247(l0,l1); if (l6 === undefined) break b1468;
if ((l6 === false)) break b1468;
l7 = f248(l0,l1,l5); if (l7 === undefined) break b1468;
if ((l7 === false)) break b1468;
l8 = f249(l0,l1); if (l8 === undefined) break b1468;
if ((l8 === false)) break b1468;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1468;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1468;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1468;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1468;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1468;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1469: {
if (l4 === undefined) break b1469;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1470: {
return l2;
}
}
function g251(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1471: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1471;
l5 = l4;
l6 = f250(l0,l1,l5); if (l6 === undefined) break b1471;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1472: {
if (l3 === undefined) break b1472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1473: {
return l2;
}
}
function f251(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function f252(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1474: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1474;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1474;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1474;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1474;
l11 = H(l10) ? l10.notice : undefined; if (l11 === undefined && (l11 = S(l10, "notice")) === undefined) break b1474;
l12 = H(l11) ? l11.media : undefined; if (l12 === undefined && (l12 = S(l11, "media")) === undefined) break b1474;
l13 = l12;
l14 = b_internal_member_2(l8,l13); if (l14 === undefined) break b1474;
if ((l14 === false)) break b1474;
l15 = H(l5) ? l5.parameters : undefined; if (l15 === undefined && (l15 = S(l5, "parameters")) === undefined) break b1474;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1474;
l17 = H(l16) ? l16.no_need_confirmed : undefined; if (l17 === undefined && (l17 = S(l16, "no_need_confirmed")) === undefined) break b1474;
if ((l17 === false)) break b1474;
b1475: {
l18 = f249(l0,l1); if (l18 === undefined) break b1475;
if ((l18 === false)) break b1475;
break b1474;}
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1474;
l20 = H(l19) ? l19.destroyed_on : undefined; if (l20 === undefined && (l20 = S(l19, "destroyed_on")) === undefined) break b1474;
l21 = l20;
l22 = f31(l0,l1,l21); if (l22 === undefined) break b1474;
if ((l22 === false)) break b1474;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1476: {
if (l4 === undefined) break b1476;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1477: {
return l2;
}
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1478: {
b1479: {
l3 = undefined;
l4 = f251(l0,l1); if (l4 === undefined) break b1479;
if ((l4 === false)) break b1479;
l5 = f6(l0,l1); if (l5 === undefined) break b1479;
l6 = l5;
l7 = f251(l0,l1); if (l7 === undefined) break b1479;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1479;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1480: {
if (l3 !== undefined) break b1480;
l4 = f245(l0,l1); if (l4 === undefined) break b1480;
l5 = l4;
l6 = f252(l0,l1,l5); if (l6 === undefined) break b1480;
if ((l6 === false)) break b1480;
l7 = f6(l0,l1); if (l7 === undefined) break b1480;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1480;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1480;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1480;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1481: {
if (l3 !== undefined) break b1481;
l4 = f6(l0,l1); if (l4 === undefined) break b1481;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1482: {
if (l3 === undefined) break b1482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1483: {
return l2;
}
}
function f253(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1484: {
l3 = undefined;
l4 = f253(l0,l1); if (l4 === undefined) break b1484;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1484;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1485: {
if (l3 === undefined) break b1485;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1486: {
return l2;
}
}
function f254(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1487: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1487;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1487;
l6 = l5;
l7 = f254(l0,l1); if (l7 === undefined) break b1487;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1487;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1487;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1487;
l11 = D(l10, l6); if (l11 === undefined) break b1487;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1488: {
if (l3 === undefined) break b1488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1489: {
return l2;
}
}
function f255(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function f256(l0,l1) {
let l3,l2;
b1490: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1491: {
if (l3 === undefined) break b1491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1492: {
return l2;
}
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1493: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1493;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1493;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1493;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1493;
if ((l7 === false)) break b1493;
b1494: {
l8 = f249(l0,l1); if (l8 === undefined) break b1494;
if ((l8 === false)) break b1494;
break b1493;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1495: {
if (l3 === undefined) break b1495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1496: {
return l2;
}
}
function f257(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1497: {
l3 = undefined;
l4 = f255(l0,l1); if (l4 === undefined) break b1497;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1497;
if ((l5 === false)) break b1497;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1497;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1497;
if (!(l7 === false)) break b1497;
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
function f258(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function f259(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1500: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1500;
l7 = D(l6, l5); if (l7 === undefined) break b1500;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1500;
if ((l9 === false)) break b1500;
b1501: {
b1502: {
b1503: {
b1504: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1504;
break b1503;
}
b1505: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1505;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1505;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1505;
l14 = D(l13, l5); if (l14 === undefined) break b1505;
l10 = l14;
break b1503;
}
break b1501;
}
if ((l10 === false)) break b1502;
}
break b1500;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1506: {
if (l4 === undefined) break b1506;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1507: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1507;
l7 = D(l6, l5); if (l7 === undefined) break b1507;
if (!(l7 === true)) break b1507;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1508: {
if (l4 === undefined) break b1508;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1509: {
return l2;
}
}
function f260(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1510: {
b1511: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1512: {
b1513: {
if (!Array.isArray(l6)) break b1513;
break b1512;
}
b1514: {
if (!O(l6)) break b1514;
break b1512;
}
b1515: {
if (!(l6 instanceof RegoSet)) break b1515;
break b1512;
}
break b1511;
}
{
const k1516 = keysOf(l6), v1516 = valuesOf(l6);
for (let n1516 = 0; n1516 < v1516.length; n1516++) {
l9 = k1516 === null ? n1516 : k1516[n1516];
l10 = v1516[n1516];
b1517: {
l11 = l9;
l8 = undefined;
b1518: {
l12 = l10;
l13 = f259(l0,l1,l12); if (l13 === undefined) break b1518;
if ((l13 === false)) break b1518;
l8 = true;
}
if (l8 !== undefined) break b1517;
l7 = true;
}
}
}
if (l7 !== undefined) break b1511;
l14 = [];
b1519: {
{
const k1520 = keysOf(l5), v1520 = valuesOf(l5);
for (let n1520 = 0; n1520 < v1520.length; n1520++) {
l15 = k1520 === null ? n1520 : k1520[n1520];
l16 = v1520[n1520];
b1521: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1521;
l20 = D(l19, l18); if (l20 === undefined) break b1521;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1521;
if ((l22 === false)) break b1521;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1511;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1522: {
if (l4 !== undefined) break b1522;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1523: {
if (l4 === undefined) break b1523;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1524: {
return l2;
}
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1525: {
l3 = undefined;
l4 = f251(l0,l1); if (l4 === undefined) break b1525;
l5 = l4;
l6 = f255(l0,l1); if (l6 === undefined) break b1525;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1525;
l8 = l7;
l9 = f45(l0,l1,l5,l8); if (l9 === undefined) break b1525;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1526: {
if (l3 === undefined) break b1526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1527: {
return l2;
}
}
function f261(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1528: {
l3 = undefined;
l4 = f255(l0,l1); if (l4 === undefined) break b1528;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1528;
l6 = l5;
l7 = f260(l0,l1,l6); if (l7 === undefined) break b1528;
l8 = l7;
l9 = f261(l0,l1); if (l9 === undefined) break b1528;
l10 = l9;
l11 = f255(l0,l1); if (l11 === undefined) break b1528;
l12 = l11;
l13 = new O45("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1529: {
if (l3 === undefined) break b1529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1530: {
return l2;
}
}
function f262(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l2;
b1531: {
l3 = undefined;
l4 = f257(l0,l1); if (l4 === undefined) break b1531;
if ((l4 === false)) break b1531;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1532: {
if (l3 === undefined) break b1532;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1533: {
l3 = undefined;
l4 = f251(l0,l1); if (l4 === undefined) break b1533;
if ((l4 === false)) break b1533;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1534: {
if (l3 === undefined) break b1534;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1535: {
return l2;
}
}
function f263(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1536: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1536;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1536;
l6 = l5;
l7 = f254(l0,l1); if (l7 === undefined) break b1536;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1536;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1536;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1536;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1536;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1536;
if ((l13 === false)) break b1536;
l14 = f254(l0,l1); if (l14 === undefined) break b1536;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1536;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1536;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1536;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1537: {
if (l3 === undefined) break b1537;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1538: {
return l2;
}
}
function f264(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1539: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1539;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1539;
l6 = l5;
l7 = f260(l0,l1,l6); if (l7 === undefined) break b1539;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1540: {
if (l3 === undefined) break b1540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1541: {
return l2;
}
}
function f265(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1542: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1542;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1542;
if ((l6 === false)) break b1542;
l7 = f265(l0,l1); if (l7 === undefined) break b1542;
l8 = l7;
l9 = f264(l0,l1); if (l9 === undefined) break b1542;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1542;
l11 = l10;
l12 = f45(l0,l1,l8,l11); if (l12 === undefined) break b1542;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1543: {
if (l3 === undefined) break b1543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1544: {
return l2;
}
}
function f266(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1545: {
l3 = undefined;
l4 = f264(l0,l1); if (l4 === undefined) break b1545;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1545;
l6 = l5;
l7 = f260(l0,l1,l6); if (l7 === undefined) break b1545;
l8 = l7;
l9 = f266(l0,l1); if (l9 === undefined) break b1545;
l10 = l9;
l11 = f264(l0,l1); if (l11 === undefined) break b1545;
l12 = l11;
l13 = new O45("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1546: {
if (l3 === undefined) break b1546;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1547: {
return l2;
}
}
function f267(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l2,l3,l4,l5,l6;
b1548: {
l2 = new RegoSet();
}
b1549: {
l3 = undefined;
b1550: {
l4 = f257(l0,l1); if (l4 === undefined) break b1550;
if ((l4 === false)) break b1550;
break b1549;}
l5 = f262(l0,l1); if (l5 === undefined) break b1549;
l6 = l5;
l2.add(l6);
}
b1551: {
l3 = undefined;
l4 = f263(l0,l1); if (l4 === undefined) break b1551;
if ((l4 === false)) break b1551;
l5 = f267(l0,l1); if (l5 === undefined) break b1551;
l6 = l5;
l2.add(l6);
}
b1552: {
return l2;
}
}
function f268(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1553: {
l3 = undefined;
b1554: {
l4 = f257(l0,l1); if (l4 === undefined) break b1554;
if ((l4 === false)) break b1554;
break b1553;}
l5 = f262(l0,l1); if (l5 === undefined) break b1553;
l6 = l5;
l7 = f159(l0,l1,l6); if (l7 === undefined) break b1553;
l8 = l7;
l9 = new RegoSet();
l9.add("due");
l9.add("overdue");
l10 = b_internal_member_2(l8,l9); if (l10 === undefined) break b1553;
if ((l10 === false)) break b1553;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1555: {
if (l3 === undefined) break b1555;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1556: {
return l2;
}
}
function f269(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1557: {
b1558: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1558;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1558;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1558;
if ((l7 === false)) break b1558;
l8 = new RegoSet();
b1559: {
l9 = f255(l0,l1); if (l9 === undefined) break b1559;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1559;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1559;
{
const k1560 = keysOf(l11), v1560 = valuesOf(l11);
for (let n1560 = 0; n1560 < v1560.length; n1560++) {
l12 = k1560 === null ? n1560 : k1560[n1560];
l13 = v1560[n1560];
b1561: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1562: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1562;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1562;
{
const k1563 = keysOf(l19), v1563 = valuesOf(l19);
for (let n1563 = 0; n1563 < v1563.length; n1563++) {
l20 = k1563 === null ? n1563 : k1563[n1563];
l21 = v1563[n1563];
b1564: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1558;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1565: {
if (l3 !== undefined) break b1565;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1566: {
if (l3 === undefined) break b1566;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1567: {
return l2;
}
}
function f270(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1568: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1568;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1568;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1568;
if ((l7 === false)) break b1568;
l8 = f270(l0,l1); if (l8 === undefined) break b1568;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1568;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1568;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1569: {
if (l3 === undefined) break b1569;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1570: {
return l2;
}
}
function f271(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function f272(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1571: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1571;
if (!(l6 === "destruction")) break b1571;
l7 = f269(l0,l1); if (l7 === undefined) break b1571;
if ((l7 === false)) break b1571;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1571;
l9 = l8;
b1572: {
l10 = f259(l0,l1,l9); if (l10 === undefined) break b1572;
if ((l10 === false)) break b1572;
break b1571;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1573: {
if (l4 === undefined) break b1573;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1574: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1574;
if (!(l6 === "notice")) break b1574;
l7 = f263(l0,l1); if (l7 === undefined) break b1574;
if ((l7 === false)) break b1574;
l8 = f267(l0,l1); if (l8 === undefined) break b1574;
l9 = l8;
l10 = f159(l0,l1,l9); if (l10 === undefined) break b1574;
l11 = l10;
l12 = new RegoSet();
l12.add("due");
l12.add("overdue");
l13 = b_internal_member_2(l11,l12); if (l13 === undefined) break b1574;
if ((l13 === false)) break b1574;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1575: {
if (l4 === undefined) break b1575;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1576: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1576;
if (!(l6 === "record")) break b1576;
l7 = f269(l0,l1); if (l7 === undefined) break b1576;
if ((l7 === false)) break b1576;
b1577: {
l8 = f271(l0,l1); if (l8 === undefined) break b1577;
if ((l8 === false)) break b1577;
break b1576;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1578: {
if (l4 === undefined) break b1578;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1579: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1579;
if (!(l6 === "record")) break b1579;
b1580: {
l7 = f269(l0,l1); if (l7 === undefined) break b1580;
if ((l7 === false)) break b1580;
break b1579;}
l8 = f259(l0,l1,"destroyed_on"); if (l8 === undefined) break b1579;
if ((l8 === false)) break b1579;
l9 = f270(l0,l1); if (l9 === undefined) break b1579;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1579;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1579;
if ((l14 === false)) break b1579;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1581: {
if (l4 === undefined) break b1581;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1582: {
return l2;
}
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1583: {
l3 = undefined;
l4 = [];
b1584: {
l5 = f255(l0,l1); if (l5 === undefined) break b1584;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1584;
{
const k1585 = keysOf(l6), v1585 = valuesOf(l6);
for (let n1585 = 0; n1585 < v1585.length; n1585++) {
l7 = k1585 === null ? n1585 : k1585[n1585];
l8 = v1585[n1585];
b1586: {
l9 = l7;
l10 = l8;
l11 = f272(l0,l1,l10); if (l11 === undefined) break b1586;
if ((l11 === false)) break b1586;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1586;
l13 = l12;
l14 = f64(l0,l1,l13,l10); if (l14 === undefined) break b1586;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1587: {
if (l3 === undefined) break b1587;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1588: {
return l2;
}
}
function f273(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function f274(l0,l1,l3) {
let l4,l5,l6,l7,l2,l8,l9,l10,l11,l12,l13,l14;
b1589: {
l4 = undefined;
l5 = l3;
l6 = f259(l0,l1,"destroyed_on"); if (l6 === undefined) break b1589;
if ((l6 === false)) break b1589;
b1590: {
l7 = f259(l0,l1,l5); if (l7 === undefined) break b1590;
if ((l7 === false)) break b1590;
break b1589;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1591: {
if (l4 === undefined) break b1591;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1592: {
l4 = undefined;
l5 = l3;
l6 = f259(l0,l1,"destroyed_on"); if (l6 === undefined) break b1592;
if ((l6 === false)) break b1592;
l7 = f259(l0,l1,l5); if (l7 === undefined) break b1592;
if ((l7 === false)) break b1592;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1592;
l9 = D(l8, l5); if (l9 === undefined) break b1592;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1592;
l12 = H(l11) ? l11.destroyed_on : undefined; if (l12 === undefined && (l12 = S(l11, "destroyed_on")) === undefined) break b1592;
l13 = l12;
l14 = b_gt(l10,l13); if (l14 === undefined) break b1592;
if ((l14 === false)) break b1592;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1593: {
if (l4 === undefined) break b1593;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1594: {
return l2;
}
}
function g275(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1595: {
l2 = new RegoSet();
}
b1596: {
l3 = undefined;
l4 = f274(l0,l1,"head_approved_on"); if (l4 === undefined) break b1596;
if ((l4 === false)) break b1596;
l5 = f255(l0,l1); if (l5 === undefined) break b1596;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1596;
l7 = l6;
l8 = f26(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1596;
l9 = l8;
l2.add(l9);
}
b1597: {
l3 = undefined;
l4 = f274(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1597;
if ((l4 === false)) break b1597;
l5 = f255(l0,l1); if (l5 === undefined) break b1597;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1597;
l7 = l6;
l8 = f26(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1597;
l9 = l8;
l2.add(l9);
}
b1598: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1598;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1598;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1598;
if ((l9 === false)) break b1598;
l10 = f255(l0,l1); if (l10 === undefined) break b1598;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1598;
{
const k1599 = keysOf(l11), v1599 = valuesOf(l11);
for (let n1599 = 0; n1599 < v1599.length; n1599++) {
l12 = k1599 === null ? n1599 : k1599[n1599];
l13 = v1599[n1599];
b1600: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1600;
if (!(l16 === "record")) break b1600;
l17 = f272(l0,l1,l15); if (l17 === undefined) break b1600;
if ((l17 === false)) break b1600;
l18 = f255(l0,l1); if (l18 === undefined) break b1600;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1600;
l20 = l19;
l21 = f270(l0,l1); if (l21 === undefined) break b1600;
l22 = l21;
l23 = f72(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1600;
l24 = l23;
l2.add(l24);
}
}
}
}
b1601: {
return l2;
}
}
function f275(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l2;
b1602: {
l3 = undefined;
l4 = f274(l0,l1,"head_approved_on"); if (l4 === undefined) break b1602;
if ((l4 === false)) break b1602;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1603: {
if (l3 === undefined) break b1603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1604: {
l3 = undefined;
l4 = f274(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1604;
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
function f276(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1607: {
l2 = new RegoSet();
}
b1608: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1608;
if ((l4 === false)) break b1608;
l5 = f276(l0,l1); if (l5 === undefined) break b1608;
if ((l5 === false)) break b1608;
l6 = f264(l0,l1); if (l6 === undefined) break b1608;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1608;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1608;
l10 = l9;
{
const k1609 = keysOf(l10), v1609 = valuesOf(l10);
for (let n1609 = 0; n1609 < v1609.length; n1609++) {
l11 = k1609 === null ? n1609 : k1609[n1609];
l12 = v1609[n1609];
b1610: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1611: {
l3 = undefined;
b1612: {
l4 = f257(l0,l1); if (l4 === undefined) break b1612;
if ((l4 === false)) break b1612;
break b1611;}
l5 = f245(l0,l1); if (l5 === undefined) break b1611;
l6 = l5;
l7 = f246(l0,l1,l6); if (l7 === undefined) break b1611;
if ((l7 === false)) break b1611;
l8 = f255(l0,l1); if (l8 === undefined) break b1611;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1611;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1611;
l12 = l11;
{
const k1613 = keysOf(l12), v1613 = valuesOf(l12);
for (let n1613 = 0; n1613 < v1613.length; n1613++) {
l13 = k1613 === null ? n1613 : k1613[n1613];
l14 = v1613[n1613];
b1614: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1615: {
return l2;
}
}
function f277(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l69,l70,l71,l68,l72,l73,l74,l75,l2;
b1616: {
b1617: {
l3 = undefined;
b1618: {
l4 = f255(l0,l1); if (l4 === undefined) break b1618;
if ((l4 === false)) break b1618;
break b1617;}
l5 = f256(l0,l1); if (l5 === undefined) break b1617;
l6 = l5;
l7 = [];
b1619: {
l8 = f254(l0,l1); if (l8 === undefined) break b1619;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1617;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1620: {
if (l3 !== undefined) break b1620;
l4 = f257(l0,l1); if (l4 === undefined) break b1620;
if ((l4 === false)) break b1620;
l5 = f268(l0,l1); if (l5 === undefined) break b1620;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1620;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1620;
l10 = f255(l0,l1); if (l10 === undefined) break b1620;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1620;
l13 = l12;
l14 = f256(l0,l1); if (l14 === undefined) break b1620;
l15 = l14;
l16 = f254(l0,l1); if (l16 === undefined) break b1620;
l17 = l16;
l18 = f273(l0,l1); if (l18 === undefined) break b1620;
l19 = l18;
l20 = f275(l0,l1); if (l20 === undefined) break b1620;
l21 = l20;
l22 = new O46(l13,l19,l21);
l23 = f24(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1620;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1621: {
if (l3 !== undefined) break b1621;
b1622: {
l4 = f257(l0,l1); if (l4 === undefined) break b1622;
if ((l4 === false)) break b1622;
break b1621;}
b1623: {
l5 = f251(l0,l1); if (l5 === undefined) break b1623;
if ((l5 === false)) break b1623;
break b1621;}
l6 = f255(l0,l1); if (l6 === undefined) break b1621;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1621;
l9 = l8;
l10 = f256(l0,l1); if (l10 === undefined) break b1621;
l11 = l10;
l12 = f254(l0,l1); if (l12 === undefined) break b1621;
l13 = l12;
l14 = f273(l0,l1); if (l14 === undefined) break b1621;
l15 = l14;
l16 = f275(l0,l1); if (l16 === undefined) break b1621;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f24(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1621;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1624: {
if (l3 !== undefined) break b1624;
l4 = new RegoSet();
b1625: {
l5 = f268(l0,l1); if (l5 === undefined) break b1625;
{
const k1626 = keysOf(l5), v1626 = valuesOf(l5);
for (let n1626 = 0; n1626 < v1626.length; n1626++) {
l6 = k1626 === null ? n1626 : k1626[n1626];
l7 = v1626[n1626];
b1627: {
l8 = l6;
l9 = l7;
l10 = f159(l0,l1,l9); if (l10 === undefined) break b1627;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f163(l0,l1,l12,l13); if (l14 === undefined) break b1624;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1628: {
l18 = f268(l0,l1); if (l18 === undefined) break b1628;
{
const k1629 = keysOf(l18), v1629 = valuesOf(l18);
for (let n1629 = 0; n1629 < v1629.length; n1629++) {
l19 = k1629 === null ? n1629 : k1629[n1629];
l20 = v1629[n1629];
b1630: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1630;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1630;
l26 = l25;
{
const k1631 = keysOf(l26), v1631 = valuesOf(l26);
for (let n1631 = 0; n1631 < v1631.length; n1631++) {
l27 = k1631 === null ? n1631 : k1631[n1631];
l28 = v1631[n1631];
b1632: {
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
l32 = f277(l0,l1); if (l32 === undefined) break b1624;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1624;
l35 = l34;
l36 = f268(l0,l1); if (l36 === undefined) break b1624;
l37 = l36;
l38 = f167(l0,l1,l37,l16); if (l38 === undefined) break b1624;
l39 = l38;
l40 = f275(l0,l1); if (l40 === undefined) break b1624;
l41 = l40;
l42 = new RegoSet();
b1633: {
l43 = f268(l0,l1); if (l43 === undefined) break b1633;
{
const k1634 = keysOf(l43), v1634 = valuesOf(l43);
for (let n1634 = 0; n1634 < v1634.length; n1634++) {
l44 = k1634 === null ? n1634 : k1634[n1634];
l45 = v1634[n1634];
b1635: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1635;
l49 = l48;
l50 = f81(l0,l1,l49); if (l50 === undefined) break b1635;
l51 = l50;
{
const k1636 = keysOf(l51), v1636 = valuesOf(l51);
for (let n1636 = 0; n1636 < v1636.length; n1636++) {
l52 = k1636 === null ? n1636 : k1636[n1636];
l53 = v1636[n1636];
b1637: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b1624;
l58 = l57;
l59 = f256(l0,l1); if (l59 === undefined) break b1624;
l60 = l59;
l61 = f254(l0,l1); if (l61 === undefined) break b1624;
l62 = l61;
l63 = f273(l0,l1); if (l63 === undefined) break b1624;
l64 = l63;
l65 = new Bare();
b1638: {
l66 = f261(l0,l1); if (l66 === undefined) break b1638;
l65["destroy_by"] = l66;
}
b1639: {
l67 = f266(l0,l1); if (l67 === undefined) break b1639;
l65["notify_by"] = l67;
}
b1640: {
b1641: {
l69 = H(l1) ? l1.hdp : undefined; if (l69 === undefined && (l69 = S(l1, "hdp")) === undefined) break b1641;
l70 = H(l69) ? l69.data_destruction : undefined; if (l70 === undefined && (l70 = S(l69, "data_destruction")) === undefined) break b1641;
l71 = D(l70, "values"); if (l71 === undefined) break b1641;
l68 = merge(l71, l65);
break b1640;
}
l68 = l65;
}
l72 = l68;
l73 = new O32(l35,l64,l39,l72,l58);
l74 = f24(l0,l1,l60,l62,l16,l73); if (l74 === undefined) break b1624;
l75 = l74;
if (l3 === undefined) l3 = l75; else if (!Q(l3, l75)) conflict();
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
function f278(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
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
function f279(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1647: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1647;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1647;
l6 = l5;
l7 = f279(l0,l1); if (l7 === undefined) break b1647;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1647;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1647;
l10 = D(l9, l6); if (l10 === undefined) break b1647;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1648: {
if (l3 === undefined) break b1648;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1649: {
return l2;
}
}
function f280(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function f281(l0,l1) {
let l3,l2;
b1650: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1651: {
if (l3 === undefined) break b1651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1652: {
return l2;
}
}
function g282(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1653: {
l2 = new RegoSet();
}
b1654: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1655 = keysOf(l5), v1655 = valuesOf(l5);
for (let n1655 = 0; n1655 < v1655.length; n1655++) {
l6 = k1655 === null ? n1655 : k1655[n1655];
l7 = v1655[n1655];
b1656: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1656;
l11 = D(l10, l9); if (l11 === undefined) break b1656;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1656;
if ((l13 === false)) break b1656;
l2.add(l9);
}
}
}
}
b1657: {
return l2;
}
}
function f282(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l2;
b1658: {
l3 = undefined;
l4 = new O47("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1659: {
if (l3 === undefined) break b1659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1660: {
return l2;
}
}
function f283(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1661: {
l2 = new RegoSet();
}
b1662: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1662;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1662;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1662;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1662;
l10 = f280(l0,l1); if (l10 === undefined) break b1662;
l11 = l10;
l12 = f26(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1662;
l13 = l12;
l2.add(l13);
}
b1663: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1663;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1663;
{
const k1664 = keysOf(l5), v1664 = valuesOf(l5);
for (let n1664 = 0; n1664 < v1664.length; n1664++) {
l6 = k1664 === null ? n1664 : k1664[n1664];
l7 = v1664[n1664];
b1665: {
l8 = l6;
l9 = l7;
l10 = f282(l0,l1); if (l10 === undefined) break b1665;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1665;
if ((l12 === false)) break b1665;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1665;
l14 = D(l13, l9); if (l14 === undefined) break b1665;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1665;
if ((l16 === false)) break b1665;
l17 = f283(l0,l1); if (l17 === undefined) break b1665;
l18 = D(l17, l9); if (l18 === undefined) break b1665;
l19 = l18;
l20 = f280(l0,l1); if (l20 === undefined) break b1665;
l21 = l20;
l22 = f26(l0,l1,l19,l21); if (l22 === undefined) break b1665;
l23 = l22;
l2.add(l23);
}
}
}
}
b1666: {
return l2;
}
}
function f284(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1667: {
l2 = new RegoSet();
}
b1668: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1668;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1668;
{
const k1669 = keysOf(l5), v1669 = valuesOf(l5);
for (let n1669 = 0; n1669 < v1669.length; n1669++) {
l6 = k1669 === null ? n1669 : k1669[n1669];
l7 = v1669[n1669];
b1670: {
l8 = l6;
l9 = l7;
l10 = f282(l0,l1); if (l10 === undefined) break b1670;
l11 = l10;
b1671: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1671;
if ((l12 === false)) break b1671;
break b1670;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1672: {
return l2;
}
}
function f285(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1673: {
b1674: {
l3 = undefined;
b1675: {
l4 = f280(l0,l1); if (l4 === undefined) break b1675;
if ((l4 === false)) break b1675;
break b1674;}
l5 = f281(l0,l1); if (l5 === undefined) break b1674;
l6 = l5;
l7 = [];
b1676: {
l8 = f279(l0,l1); if (l8 === undefined) break b1676;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1674;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1677: {
if (l3 !== undefined) break b1677;
l4 = f284(l0,l1); if (l4 === undefined) break b1677;
l5 = l4;
l6 = f285(l0,l1); if (l6 === undefined) break b1677;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b1677;
l9 = l8;
l10 = f280(l0,l1); if (l10 === undefined) break b1677;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1677;
l13 = l12;
l14 = f281(l0,l1); if (l14 === undefined) break b1677;
l15 = l14;
l16 = f279(l0,l1); if (l16 === undefined) break b1677;
l17 = l16;
l18 = f285(l0,l1); if (l18 === undefined) break b1677;
l19 = l18;
l20 = [];
b1678: {
l21 = f284(l0,l1); if (l21 === undefined) break b1678;
l22 = l21;
l23 = f285(l0,l1); if (l23 === undefined) break b1678;
l24 = l23;
l25 = f107(l0,l1,l22,l24); if (l25 === undefined) break b1678;
l26 = l25;
if (!(l26 === "permit")) break b1678;
l27 = f280(l0,l1); if (l27 === undefined) break b1678;
l28 = l27;
l29 = f68(l0,l1,l28); if (l29 === undefined) break b1678;
l30 = l29;
{
const k1679 = keysOf(l30), v1679 = valuesOf(l30);
for (let n1679 = 0; n1679 < v1679.length; n1679++) {
l31 = k1679 === null ? n1679 : k1679[n1679];
l32 = v1679[n1679];
b1680: {
l33 = l31;
l34 = l32;
l20.push(l34);
}
}
}
}
l35 = l20;
l36 = f284(l0,l1); if (l36 === undefined) break b1677;
l37 = l36;
l38 = new O20(l13,l19,l35,l37);
l39 = f24(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1677;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1681: {
if (l3 === undefined) break b1681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1682: {
return l2;
}
}
function f286(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1683: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1683;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1683;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1684: {
if (l3 === undefined) break b1684;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1685: {
return l2;
}
}
function f287(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1686: {
l3 = undefined;
l4 = f287(l0,l1); if (l4 === undefined) break b1686;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1686;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1686;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1686;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1687: {
if (l3 === undefined) break b1687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1688: {
return l2;
}
}
function f288(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f289(l0,l1) {
let l3,l2;
b1689: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1690: {
if (l3 === undefined) break b1690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1691: {
return l2;
}
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1692: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1692;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1692;
if ((l5 === false)) break b1692;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1692;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1692;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1692;
if ((l9 === false)) break b1692;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1693: {
if (l3 === undefined) break b1693;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1694: {
return l2;
}
}
function f290(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1695: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1695;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1695;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1695;
if ((l7 === false)) break b1695;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1695;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1695;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1696: {
if (l3 === undefined) break b1696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1697: {
return l2;
}
}
function f291(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1698: {
b1699: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1699;
if ((l4 === false)) break b1699;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1699;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1699;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1700: {
if (l3 !== undefined) break b1700;
l4 = f291(l0,l1); if (l4 === undefined) break b1700;
l5 = l4;
l6 = f288(l0,l1); if (l6 === undefined) break b1700;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1700;
l8 = l7;
l9 = f45(l0,l1,l5,l8); if (l9 === undefined) break b1700;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1701: {
if (l3 === undefined) break b1701;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1702: {
return l2;
}
}
function f292(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1703: {
b1704: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1704;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1704;
if ((l5 === false)) break b1704;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1704;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1704;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1704;
if ((l9 === false)) break b1704;
l10 = f292(l0,l1); if (l10 === undefined) break b1704;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1704;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1704;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1704;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1705: {
if (l3 !== undefined) break b1705;
l4 = f292(l0,l1); if (l4 === undefined) break b1705;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1706: {
if (l3 === undefined) break b1706;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1707: {
return l2;
}
}
function f293(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1708: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1708;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1708;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1708;
if ((l8 === false)) break b1708;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1709: {
if (l3 === undefined) break b1709;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1710: {
return l2;
}
}
function f294(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1711: {
l2 = new RegoSet();
}
b1712: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1712;
if ((l4 === false)) break b1712;
l5 = f288(l0,l1); if (l5 === undefined) break b1712;
l6 = l5;
l7 = f26(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1712;
l8 = l7;
l2.add(l8);
}
b1713: {
l3 = undefined;
l4 = f288(l0,l1); if (l4 === undefined) break b1713;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1713;
if ((l5 === false)) break b1713;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1713;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1713;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1713;
if ((l9 === false)) break b1713;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1713;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1713;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1713;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1713;
if ((l15 === false)) break b1713;
l16 = f288(l0,l1); if (l16 === undefined) break b1713;
l17 = l16;
l18 = f26(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1713;
l19 = l18;
l2.add(l19);
}
b1714: {
return l2;
}
}
function f295(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l2,l3,l4,l5,l6;
b1715: {
l2 = new RegoSet();
}
b1716: {
l3 = undefined;
b1717: {
l4 = f291(l0,l1); if (l4 === undefined) break b1717;
if ((l4 === false)) break b1717;
break b1716;}
b1718: {
l5 = f294(l0,l1); if (l5 === undefined) break b1718;
if ((l5 === false)) break b1718;
break b1716;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1719: {
return l2;
}
}
function f296(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l2;
b1720: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1720;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1721: {
if (l3 === undefined) break b1721;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1722: {
return l2;
}
}
function f297(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1723: {
b1724: {
l3 = undefined;
b1725: {
l4 = f290(l0,l1); if (l4 === undefined) break b1725;
if ((l4 === false)) break b1725;
break b1724;}
l5 = f288(l0,l1); if (l5 === undefined) break b1724;
l6 = l5;
l7 = f81(l0,l1,l6); if (l7 === undefined) break b1724;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1726: {
if (l3 !== undefined) break b1726;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1727: {
if (l3 === undefined) break b1727;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1728: {
return l2;
}
}
function f298(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1729: {
b1730: {
l3 = undefined;
b1731: {
l4 = f288(l0,l1); if (l4 === undefined) break b1731;
if ((l4 === false)) break b1731;
break b1730;}
l5 = f289(l0,l1); if (l5 === undefined) break b1730;
l6 = l5;
l7 = [];
b1732: {
l8 = f287(l0,l1); if (l8 === undefined) break b1732;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1730;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1733: {
if (l3 !== undefined) break b1733;
l4 = f295(l0,l1); if (l4 === undefined) break b1733;
l5 = l4;
l6 = f296(l0,l1); if (l6 === undefined) break b1733;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b1733;
l9 = l8;
l10 = f288(l0,l1); if (l10 === undefined) break b1733;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1733;
l13 = l12;
l14 = f289(l0,l1); if (l14 === undefined) break b1733;
l15 = l14;
l16 = f287(l0,l1); if (l16 === undefined) break b1733;
l17 = l16;
l18 = f296(l0,l1); if (l18 === undefined) break b1733;
l19 = l18;
l20 = [];
b1734: {
l21 = f295(l0,l1); if (l21 === undefined) break b1734;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1734;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1734;
if ((l26 === false)) break b1734;
l27 = f288(l0,l1); if (l27 === undefined) break b1734;
l28 = l27;
l29 = f68(l0,l1,l28); if (l29 === undefined) break b1734;
l30 = l29;
{
const k1735 = keysOf(l30), v1735 = valuesOf(l30);
for (let n1735 = 0; n1735 < v1735.length; n1735++) {
l31 = k1735 === null ? n1735 : k1735[n1735];
l32 = v1735[n1735];
b1736: {
l33 = l31;
l34 = l32;
l20.push(l34);
}
}
}
}
l35 = l20;
l36 = f295(l0,l1); if (l36 === undefined) break b1733;
l37 = l36;
l38 = new Bare();
b1737: {
l39 = f297(l0,l1); if (l39 === undefined) break b1737;
l38["use_until"] = l39;
}
b1738: {
b1739: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1739;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1739;
l43 = D(l42, "values"); if (l43 === undefined) break b1739;
l40 = merge(l43, l38);
break b1738;
}
l40 = l38;
}
l44 = l40;
l45 = f298(l0,l1); if (l45 === undefined) break b1733;
l46 = l45;
l47 = new O15(l13,l19,l35,l37,l44,l46);
l48 = f24(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1733;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1740: {
if (l3 === undefined) break b1740;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1741: {
return l2;
}
}
function f299(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1742: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1742;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1742;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1743: {
if (l3 === undefined) break b1743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1744: {
return l2;
}
}
function f300(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1745: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1745;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1745;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1745;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1746: {
if (l3 === undefined) break b1746;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1747: {
return l2;
}
}
function f301(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f302(l0,l1) {
let l3,l2;
b1748: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1749: {
if (l3 === undefined) break b1749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1750: {
return l2;
}
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1751: {
l3 = undefined;
l4 = [];
b1752: {
l5 = f301(l0,l1); if (l5 === undefined) break b1752;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1752;
{
const k1753 = keysOf(l6), v1753 = valuesOf(l6);
for (let n1753 = 0; n1753 < v1753.length; n1753++) {
l7 = k1753 === null ? n1753 : k1753[n1753];
l8 = v1753[n1753];
b1754: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1754;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1754;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1754;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1754;
if (!Q(l11, l14)) break b1754;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1754;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1754;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1754;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1754;
if (!Q(l15, l18)) break b1754;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1754;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1754;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1754;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1754;
if (!Q(l19, l22)) break b1754;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1755: {
if (l3 === undefined) break b1755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1756: {
return l2;
}
}
function f303(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1757: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1757;
{
const k1758 = keysOf(l4), v1758 = valuesOf(l4);
for (let n1758 = 0; n1758 < v1758.length; n1758++) {
l5 = k1758 === null ? n1758 : k1758[n1758];
l6 = v1758[n1758];
b1759: {
l7 = l5;
l8 = l6;
b1760: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1760;
if ((l9 === false)) break b1760;
break b1759;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1761: {
if (l3 === undefined) break b1761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1762: {
return l2;
}
}
function f304(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1763: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1763;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1763;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1763;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1763;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1763;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1763;
if (!Q(l6, l9)) break b1763;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1763;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1763;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1763;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b1763;
if ((l14 === false)) break b1763;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1764: {
if (l3 === undefined) break b1764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1765: {
return l2;
}
}
function f305(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1766: {
l2 = new RegoSet();
}
b1767: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1767;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1767;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1767;
l9 = f301(l0,l1); if (l9 === undefined) break b1767;
l10 = l9;
l11 = f26(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1767;
l12 = l11;
l2.add(l12);
}
b1768: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1768;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1768;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1768;
if ((l9 === false)) break b1768;
b1769: {
l10 = f304(l0,l1); if (l10 === undefined) break b1769;
if ((l10 === false)) break b1769;
break b1768;}
b1770: {
l11 = f305(l0,l1); if (l11 === undefined) break b1770;
if ((l11 === false)) break b1770;
break b1768;}
l12 = f301(l0,l1); if (l12 === undefined) break b1768;
l13 = l12;
l14 = f26(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1768;
l15 = l14;
l2.add(l15);
}
b1771: {
return l2;
}
}
function f306(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1772: {
b1773: {
l3 = undefined;
b1774: {
l4 = f301(l0,l1); if (l4 === undefined) break b1774;
if ((l4 === false)) break b1774;
break b1773;}
l5 = f302(l0,l1); if (l5 === undefined) break b1773;
l6 = l5;
l7 = [];
b1775: {
l8 = f300(l0,l1); if (l8 === undefined) break b1775;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1773;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1776: {
if (l3 !== undefined) break b1776;
l4 = f306(l0,l1); if (l4 === undefined) break b1776;
l5 = l4;
l6 = new RegoSet();
l7 = f107(l0,l1,l5,l6); if (l7 === undefined) break b1776;
l8 = l7;
l9 = f301(l0,l1); if (l9 === undefined) break b1776;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1776;
l12 = l11;
l13 = f302(l0,l1); if (l13 === undefined) break b1776;
l14 = l13;
l15 = f300(l0,l1); if (l15 === undefined) break b1776;
l16 = l15;
l17 = [];
b1777: {
l18 = f306(l0,l1); if (l18 === undefined) break b1777;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1777;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1777;
l23 = f301(l0,l1); if (l23 === undefined) break b1777;
l24 = l23;
l25 = f68(l0,l1,l24); if (l25 === undefined) break b1777;
l26 = l25;
{
const k1778 = keysOf(l26), v1778 = valuesOf(l26);
for (let n1778 = 0; n1778 < v1778.length; n1778++) {
l27 = k1778 === null ? n1778 : k1778[n1778];
l28 = v1778[n1778];
b1779: {
l29 = l27;
l30 = l28;
l17.push(l30);
}
}
}
}
l31 = l17;
l32 = f306(l0,l1); if (l32 === undefined) break b1776;
l33 = l32;
l34 = new O48(l12,l31,l33);
l35 = f24(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1776;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1780: {
if (l3 === undefined) break b1780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1781: {
return l2;
}
}
function f307(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1782: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1782;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1782;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1784: {
return l2;
}
}
function f308(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1785: {
l3 = undefined;
l4 = f308(l0,l1); if (l4 === undefined) break b1785;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1785;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1785;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1786: {
if (l3 === undefined) break b1786;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1787: {
return l2;
}
}
function f309(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f310(l0,l1) {
let l3,l2;
b1788: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1789: {
if (l3 === undefined) break b1789;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1790: {
return l2;
}
}
function g311(l0,l1) {
let l3,l4,l2;
b1791: {
l3 = undefined;
l4 = new O40("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1792: {
if (l3 === undefined) break b1792;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1793: {
return l2;
}
}
function f311(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1794: {
b1795: {
l3 = undefined;
b1796: {
l4 = f309(l0,l1); if (l4 === undefined) break b1796;
if ((l4 === false)) break b1796;
break b1795;}
l5 = f310(l0,l1); if (l5 === undefined) break b1795;
l6 = l5;
l7 = [];
b1797: {
l8 = f308(l0,l1); if (l8 === undefined) break b1797;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1795;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1798: {
if (l3 !== undefined) break b1798;
l4 = f311(l0,l1); if (l4 === undefined) break b1798;
l5 = l4;
l6 = f308(l0,l1); if (l6 === undefined) break b1798;
l7 = l6;
l8 = f309(l0,l1); if (l8 === undefined) break b1798;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b1798;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f312(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
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
function f313(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1804: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1804;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1804;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1804;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1805: {
if (l3 === undefined) break b1805;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1806: {
return l2;
}
}
function f314(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f315(l0,l1) {
let l3,l2;
b1807: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1808: {
if (l3 === undefined) break b1808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1809: {
return l2;
}
}
function g316(l0,l1) {
let l3,l4,l5,l2;
b1810: {
l3 = undefined;
l4 = new Bare();
l5 = new O49("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1811: {
if (l3 === undefined) break b1811;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1812: {
return l2;
}
}
function f316(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1813: {
b1814: {
l3 = undefined;
b1815: {
l4 = f314(l0,l1); if (l4 === undefined) break b1815;
if ((l4 === false)) break b1815;
break b1814;}
l5 = f315(l0,l1); if (l5 === undefined) break b1814;
l6 = l5;
l7 = [];
b1816: {
l8 = f313(l0,l1); if (l8 === undefined) break b1816;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1814;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1817: {
if (l3 !== undefined) break b1817;
l4 = f316(l0,l1); if (l4 === undefined) break b1817;
l5 = l4;
l6 = f313(l0,l1); if (l6 === undefined) break b1817;
l7 = l6;
l8 = f314(l0,l1); if (l8 === undefined) break b1817;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b1817;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1818: {
if (l3 === undefined) break b1818;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1819: {
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
let l3,l4,l5,l6,l7,l2;
b1820: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1820;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1820;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1821: {
if (l3 === undefined) break b1821;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1822: {
return l2;
}
}
function f318(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1823: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1823;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1823;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1823;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1824: {
if (l3 === undefined) break b1824;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1825: {
return l2;
}
}
function f319(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f320(l0,l1) {
let l3,l2;
b1826: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1827: {
if (l3 === undefined) break b1827;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1828: {
return l2;
}
}
function g321(l0,l1) {
let l3,l4,l2;
b1829: {
l3 = undefined;
l4 = new O10("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1830: {
if (l3 === undefined) break b1830;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1831: {
return l2;
}
}
function f321(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1832: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b1832;
l5 = l4;
l6 = f126(l0,l1); if (l6 === undefined) break b1832;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1832;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1833: {
if (l3 === undefined) break b1833;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1834: {
return l2;
}
}
function f322(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1835: {
l3 = undefined;
l4 = f319(l0,l1); if (l4 === undefined) break b1835;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1835;
l6 = l5;
l7 = f322(l0,l1); if (l7 === undefined) break b1835;
l8 = l7;
l9 = f318(l0,l1); if (l9 === undefined) break b1835;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1835;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1835;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1835;
l13 = l12;
l14 = f35(l0,l1,l6,l8,l13); if (l14 === undefined) break b1835;
l15 = l14;
l16 = f319(l0,l1); if (l16 === undefined) break b1835;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1835;
l18 = l17;
l19 = f34(l0,l1,l18,l15); if (l19 === undefined) break b1835;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1836: {
if (l3 === undefined) break b1836;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1837: {
return l2;
}
}
function f323(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1838: {
l3 = undefined;
l4 = f319(l0,l1); if (l4 === undefined) break b1838;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b1838;
if ((l5 === false)) break b1838;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1838;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b1838;
if (!(l7 === false)) break b1838;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1838;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b1838;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b1838;
if ((l11 === false)) break b1838;
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
function f324(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1841: {
b1842: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1842;
l5 = l4;
l6 = f322(l0,l1); if (l6 === undefined) break b1842;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1842;
if ((l8 === false)) break b1842;
l9 = f319(l0,l1); if (l9 === undefined) break b1842;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1842;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1842;
l13 = l12;
l14 = f34(l0,l1,l11,l13); if (l14 === undefined) break b1842;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1843: {
if (l3 !== undefined) break b1843;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1843;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1843;
l6 = null;
if (!Q(l5, l6)) break b1843;
l7 = f323(l0,l1); if (l7 === undefined) break b1843;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1844: {
if (l3 !== undefined) break b1844;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1844;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1844;
l6 = l5;
l7 = f173(l0,l1,l6); if (l7 === undefined) break b1844;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1844;
l10 = l9;
l11 = f323(l0,l1); if (l11 === undefined) break b1844;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1844;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1844;
if ((l14 === false)) break b1844;
l15 = f323(l0,l1); if (l15 === undefined) break b1844;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1845: {
if (l3 !== undefined) break b1845;
l4 = f324(l0,l1); if (l4 === undefined) break b1845;
if ((l4 === false)) break b1845;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1845;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b1845;
l7 = l6;
l8 = f173(l0,l1,l7); if (l8 === undefined) break b1845;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1846: {
if (l3 !== undefined) break b1846;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1846;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1846;
l6 = l5;
l7 = f173(l0,l1,l6); if (l7 === undefined) break b1846;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1846;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1846;
l13 = l12;
l14 = f319(l0,l1); if (l14 === undefined) break b1846;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1846;
l16 = l15;
l17 = f34(l0,l1,l16,l13); if (l17 === undefined) break b1846;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1847: {
if (l3 === undefined) break b1847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1848: {
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
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1849: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1849;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1849;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1849;
l7 = l6;
l8 = f325(l0,l1); if (l8 === undefined) break b1849;
l9 = l8;
l10 = f181(l0,l1,l7,l9); if (l10 === undefined) break b1849;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1850: {
if (l3 === undefined) break b1850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1851: {
return l2;
}
}
function f326(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function f327(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1852: {
b1853: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1853;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1853;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1853;
if ((l10 === false)) break b1853;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1854: {
if (l4 !== undefined) break b1854;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1854;
l7 = l6;
l8 = f326(l0,l1); if (l8 === undefined) break b1854;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1854;
if ((l10 === false)) break b1854;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1855: {
if (l4 !== undefined) break b1855;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1856: {
if (l4 === undefined) break b1856;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1857: {
return l2;
}
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1858: {
b1859: {
l3 = undefined;
l4 = f324(l0,l1); if (l4 === undefined) break b1859;
if ((l4 === false)) break b1859;
l5 = f319(l0,l1); if (l5 === undefined) break b1859;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b1859;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1859;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1860: {
if (l3 !== undefined) break b1860;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1861: {
if (l3 === undefined) break b1861;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1862: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l2;
b1863: {
b1864: {
l3 = undefined;
b1865: {
l4 = f319(l0,l1); if (l4 === undefined) break b1865;
if ((l4 === false)) break b1865;
break b1864;}
l5 = f320(l0,l1); if (l5 === undefined) break b1864;
l6 = l5;
l7 = [];
b1866: {
l8 = f318(l0,l1); if (l8 === undefined) break b1866;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1864;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1867: {
if (l3 !== undefined) break b1867;
b1868: {
l4 = f319(l0,l1); if (l4 === undefined) break b1868;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1868;
if ((l5 === false)) break b1868;
break b1867;}
l6 = f321(l0,l1); if (l6 === undefined) break b1867;
l7 = l6;
l8 = f320(l0,l1); if (l8 === undefined) break b1867;
l9 = l8;
l10 = f318(l0,l1); if (l10 === undefined) break b1867;
l11 = l10;
l12 = f319(l0,l1); if (l12 === undefined) break b1867;
l13 = l12;
l14 = new O50(l7,l9);
l15 = f135(l0,l1,l14,l11,l13); if (l15 === undefined) break b1867;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1869: {
if (l3 !== undefined) break b1869;
b1870: {
l4 = f325(l0,l1); if (l4 === undefined) break b1870;
if ((l4 === false)) break b1870;
break b1869;}
l5 = f319(l0,l1); if (l5 === undefined) break b1869;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1869;
l8 = l7;
l9 = f320(l0,l1); if (l9 === undefined) break b1869;
l10 = l9;
l11 = f318(l0,l1); if (l11 === undefined) break b1869;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f24(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1869;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1871: {
if (l3 !== undefined) break b1871;
l4 = f325(l0,l1); if (l4 === undefined) break b1871;
l5 = l4;
l6 = f327(l0,l1,l5); if (l6 === undefined) break b1871;
l7 = l6;
l8 = l7;
l9 = f319(l0,l1); if (l9 === undefined) break b1871;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1871;
l12 = l11;
l13 = f318(l0,l1); if (l13 === undefined) break b1871;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1871;
l15 = H(l14) ? l14.audit_report : undefined; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1871;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1871;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1871;
l20 = l19;
l21 = f325(l0,l1); if (l21 === undefined) break b1871;
l22 = l21;
l23 = f322(l0,l1); if (l23 === undefined) break b1871;
l24 = l23;
l25 = f128(l0,l1,l22,l24); if (l25 === undefined) break b1871;
l26 = l25;
l27 = f318(l0,l1); if (l27 === undefined) break b1871;
l28 = l27;
l29 = f319(l0,l1); if (l29 === undefined) break b1871;
l30 = l29;
l31 = f132(l0,l1,l28,l30,l26); if (l31 === undefined) break b1871;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1871;
l34 = l33;
l35 = f328(l0,l1); if (l35 === undefined) break b1871;
l36 = l35;
l37 = b_or(l34,l36); if (l37 === undefined) break b1871;
l38 = l37;
l39 = f320(l0,l1); if (l39 === undefined) break b1871;
l40 = l39;
l41 = f318(l0,l1); if (l41 === undefined) break b1871;
l42 = l41;
l43 = [];
b1872: {
l44 = f321(l0,l1); if (l44 === undefined) break b1872;
l45 = D(l44, l8); if (l45 === undefined) break b1872;
if ((l45 === false)) break b1872;
l46 = f319(l0,l1); if (l46 === undefined) break b1872;
l47 = l46;
l48 = f68(l0,l1,l47); if (l48 === undefined) break b1872;
l49 = l48;
{
const k1873 = keysOf(l49), v1873 = valuesOf(l49);
for (let n1873 = 0; n1873 < v1873.length; n1873++) {
l50 = k1873 === null ? n1873 : k1873[n1873];
l51 = v1873[n1873];
b1874: {
l52 = l50;
l53 = l51;
l43.push(l53);
}
}
}
}
l54 = l43;
l55 = new RegoSet();
b1875: {
l56 = f321(l0,l1); if (l56 === undefined) break b1875;
l57 = D(l56, l8); if (l57 === undefined) break b1875;
l58 = l57;
l59 = f319(l0,l1); if (l59 === undefined) break b1875;
l60 = l59;
l61 = f26(l0,l1,l58,l60); if (l61 === undefined) break b1875;
l62 = l61;
l63 = f325(l0,l1); if (l63 === undefined) break b1875;
l64 = H(l63) ? l63.name : undefined; if (l64 === undefined && (l64 = S(l63, "name")) === undefined) break b1875;
l65 = l64;
l66 = new O13(l65);
l67 = b_object_union(l62,l66); if (l67 === undefined) break b1875;
l68 = l67;
l55.add(l68);
}
l69 = l55;
l70 = f326(l0,l1); if (l70 === undefined) break b1871;
l71 = l70;
l72 = f325(l0,l1); if (l72 === undefined) break b1871;
l73 = H(l72) ? l72.name : undefined; if (l73 === undefined && (l73 = S(l72, "name")) === undefined) break b1871;
l74 = l73;
l75 = new RegoSet();
b1876: {
l76 = f324(l0,l1); if (l76 === undefined) break b1876;
if ((l76 === false)) break b1876;
l77 = f319(l0,l1); if (l77 === undefined) break b1876;
l78 = H(l77) ? l77.joined : undefined; if (l78 === undefined && (l78 = S(l77, "joined")) === undefined) break b1876;
l79 = l78;
l80 = f26(l0,l1,"ethics_staff_absent",l79); if (l80 === undefined) break b1876;
l81 = l80;
l75.add(l81);
}
l82 = l75;
l83 = new O48(l38,l54,l69);
l84 = new O21(l71,l74);
l83["values"] = l84;
l83["warnings"] = l82;
l85 = f24(l0,l1,l40,l42,l8,l83); if (l85 === undefined) break b1871;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1877: {
if (l3 === undefined) break b1877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1878: {
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
let l3,l4,l5,l6,l7,l2;
b1879: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1879;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1879;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1880: {
if (l3 === undefined) break b1880;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1881: {
return l2;
}
}
function f330(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1882: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1882;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1882;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1882;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1882;
if (!(l7 === "ip_address")) break b1882;
l8 = f330(l0,l1); if (l8 === undefined) break b1882;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1882;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1882;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1883: {
if (l3 === undefined) break b1883;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1884: {
return l2;
}
}
function f331(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f332(l0,l1) {
let l3,l2;
b1885: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1886: {
if (l3 === undefined) break b1886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1887: {
return l2;
}
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1888: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1888;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b1888;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1889: {
if (l3 === undefined) break b1889;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1890: {
return l2;
}
}
function f333(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1891: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1891;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b1891;
l8 = l7;
l9 = f333(l0,l1); if (l9 === undefined) break b1891;
l10 = l9;
l11 = f41(l0,l1,l8,l10); if (l11 === undefined) break b1891;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1892: {
if (l3 === undefined) break b1892;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1893: {
return l2;
}
}
function f334(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1894: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1894;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1894;
l7 = l6;
l8 = f330(l0,l1); if (l8 === undefined) break b1894;
l9 = l8;
l10 = f331(l0,l1); if (l10 === undefined) break b1894;
l11 = l10;
l12 = f126(l0,l1); if (l12 === undefined) break b1894;
l13 = l12;
l14 = f129(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1894;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1895: {
if (l3 === undefined) break b1895;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1896: {
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
b1897: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1897;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b1897;
if ((l5 === false)) break b1897;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1897;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b1897;
if (!(l7 === true)) break b1897;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1898: {
if (l3 === undefined) break b1898;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1899: {
return l2;
}
}
function f336(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1900: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1900;
l5 = l4;
l6 = f333(l0,l1); if (l6 === undefined) break b1900;
l7 = l6;
l8 = f47(l0,l1,l5,l7); if (l8 === undefined) break b1900;
l9 = l8;
l10 = f335(l0,l1); if (l10 === undefined) break b1900;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b1900;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b1900;
l15 = l14;
l16 = new RegoSet();
b1901: {
l17 = f336(l0,l1); if (l17 === undefined) break b1901;
if ((l17 === false)) break b1901;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b1900;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1902: {
if (l3 === undefined) break b1902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1903: {
return l2;
}
}
function f337(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l2,l3,l4,l5,l6;
b1904: {
l2 = new RegoSet();
}
b1905: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1905;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1905;
if (!(l5 === "unknown")) break b1905;
l6 = new O8("last_done_on");
l2.add(l6);
}
b1906: {
return l2;
}
}
function f338(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l2;
b1907: {
l3 = undefined;
l4 = new O10("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1908: {
if (l3 === undefined) break b1908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1909: {
return l2;
}
}
function f339(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1910: {
l2 = new RegoSet();
}
b1911: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1911;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1911;
l7 = l6;
{
const k1912 = keysOf(l7), v1912 = valuesOf(l7);
for (let n1912 = 0; n1912 < v1912.length; n1912++) {
l8 = k1912 === null ? n1912 : k1912[n1912];
l9 = v1912[n1912];
b1913: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b1914: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1914;
l5 = l4;
l6 = f331(l0,l1); if (l6 === undefined) break b1914;
l7 = l6;
l8 = f335(l0,l1); if (l8 === undefined) break b1914;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b1914;
l10 = l9;
l11 = f132(l0,l1,l5,l7,l10); if (l11 === undefined) break b1914;
l12 = l11;
{
const k1915 = keysOf(l12), v1915 = valuesOf(l12);
for (let n1915 = 0; n1915 < v1915.length; n1915++) {
l13 = k1915 === null ? n1915 : k1915[n1915];
l14 = v1915[n1915];
b1916: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1917: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1917;
l5 = l4;
l6 = f333(l0,l1); if (l6 === undefined) break b1917;
l7 = l6;
l8 = f61(l0,l1,l5,l7); if (l8 === undefined) break b1917;
l9 = l8;
{
const k1918 = keysOf(l9), v1918 = valuesOf(l9);
for (let n1918 = 0; n1918 < v1918.length; n1918++) {
l10 = k1918 === null ? n1918 : k1918[n1918];
l11 = v1918[n1918];
b1919: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1920: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1920;
if ((l4 === false)) break b1920;
l5 = f331(l0,l1); if (l5 === undefined) break b1920;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b1920;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1920;
l9 = l8;
{
const k1921 = keysOf(l9), v1921 = valuesOf(l9);
for (let n1921 = 0; n1921 < v1921.length; n1921++) {
l10 = k1921 === null ? n1921 : k1921[n1921];
l11 = v1921[n1921];
b1922: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1923: {
return l2;
}
}
function f340(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1924: {
l2 = new RegoSet();
}
b1925: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1925;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1925;
l6 = l5;
l7 = f339(l0,l1); if (l7 === undefined) break b1925;
l8 = D(l7, l6); if (l8 === undefined) break b1925;
l9 = l8;
l10 = f331(l0,l1); if (l10 === undefined) break b1925;
l11 = l10;
l12 = f26(l0,l1,l9,l11); if (l12 === undefined) break b1925;
l13 = l12;
l14 = f335(l0,l1); if (l14 === undefined) break b1925;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b1925;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b1925;
l17 = l16;
l18 = new O13(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b1925;
l20 = l19;
l2.add(l20);
}
b1926: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1926;
l5 = l4;
l6 = f333(l0,l1); if (l6 === undefined) break b1926;
l7 = l6;
l8 = f73(l0,l1,l5,l7); if (l8 === undefined) break b1926;
l9 = l8;
{
const k1927 = keysOf(l9), v1927 = valuesOf(l9);
for (let n1927 = 0; n1927 < v1927.length; n1927++) {
l10 = k1927 === null ? n1927 : k1927[n1927];
l11 = v1927[n1927];
b1928: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1929: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1929;
if ((l4 === false)) break b1929;
l5 = f331(l0,l1); if (l5 === undefined) break b1929;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b1929;
l7 = l6;
l8 = f26(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b1929;
l9 = l8;
l2.add(l9);
}
b1930: {
return l2;
}
}
function f341(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l2;
b1931: {
b1932: {
l3 = undefined;
b1933: {
l4 = f331(l0,l1); if (l4 === undefined) break b1933;
if ((l4 === false)) break b1933;
break b1932;}
l5 = f332(l0,l1); if (l5 === undefined) break b1932;
l6 = l5;
l7 = [];
b1934: {
l8 = f330(l0,l1); if (l8 === undefined) break b1934;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1932;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1935: {
if (l3 !== undefined) break b1935;
l4 = f337(l0,l1); if (l4 === undefined) break b1935;
l5 = l4;
l6 = f338(l0,l1); if (l6 === undefined) break b1935;
l7 = l6;
l8 = f59(l0,l1,l5,l7); if (l8 === undefined) break b1935;
l9 = l8;
l10 = f334(l0,l1); if (l10 === undefined) break b1935;
l11 = l10;
l12 = f333(l0,l1); if (l12 === undefined) break b1935;
l13 = l12;
l14 = f65(l0,l1,l11,l13); if (l14 === undefined) break b1935;
l15 = l14;
l16 = [];
b1936: {
l17 = f335(l0,l1); if (l17 === undefined) break b1936;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b1936;
l19 = l18;
l20 = f339(l0,l1); if (l20 === undefined) break b1936;
l21 = D(l20, l19); if (l21 === undefined) break b1936;
if ((l21 === false)) break b1936;
l22 = f331(l0,l1); if (l22 === undefined) break b1936;
l23 = l22;
l24 = f68(l0,l1,l23); if (l24 === undefined) break b1936;
l25 = l24;
{
const k1937 = keysOf(l25), v1937 = valuesOf(l25);
for (let n1937 = 0; n1937 < v1937.length; n1937++) {
l26 = k1937 === null ? n1937 : k1937[n1937];
l27 = v1937[n1937];
b1938: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b1939: {
l32 = f336(l0,l1); if (l32 === undefined) break b1939;
if ((l32 === false)) break b1939;
l33 = f331(l0,l1); if (l33 === undefined) break b1939;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b1939;
l35 = l34;
l36 = f64(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b1939;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f70(l0,l1,l39); if (l40 === undefined) break b1935;
l41 = l40;
l42 = f332(l0,l1); if (l42 === undefined) break b1935;
l43 = l42;
l44 = f330(l0,l1); if (l44 === undefined) break b1935;
l45 = l44;
l46 = f340(l0,l1); if (l46 === undefined) break b1935;
l47 = l46;
l48 = f338(l0,l1); if (l48 === undefined) break b1935;
l49 = l48;
l50 = f341(l0,l1); if (l50 === undefined) break b1935;
l51 = l50;
l52 = f335(l0,l1); if (l52 === undefined) break b1935;
l53 = H(l52) ? l52.period : undefined; if (l53 === undefined && (l53 = S(l52, "period")) === undefined) break b1935;
l54 = H(l53) ? l53.last : undefined; if (l54 === undefined && (l54 = S(l53, "last")) === undefined) break b1935;
l55 = l54;
l56 = f335(l0,l1); if (l56 === undefined) break b1935;
l57 = H(l56) ? l56.period : undefined; if (l57 === undefined && (l57 = S(l56, "period")) === undefined) break b1935;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b1935;
l59 = l58;
l60 = new O20(l47,l49,l41,l51);
l61 = new O21(l55,l59);
l60["values"] = l61;
l62 = f24(l0,l1,l43,l45,l9,l60); if (l62 === undefined) break b1935;
l63 = l62;
if (l3 === undefined) l3 = l63; else if (!Q(l3, l63)) conflict();
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
function f342(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1942: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1942;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1942;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1943: {
if (l3 === undefined) break b1943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1944: {
return l2;
}
}
function f343(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1945: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1945;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1945;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1945;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1946: {
if (l3 === undefined) break b1946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1947: {
return l2;
}
}
function f344(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f345(l0,l1) {
let l3,l2;
b1948: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1949: {
if (l3 === undefined) break b1949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1950: {
return l2;
}
}
function g346(l0,l1) {
let l3,l4,l2;
b1951: {
l3 = undefined;
l4 = new O51("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1952: {
if (l3 === undefined) break b1952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1953: {
return l2;
}
}
function f346(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f347(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l2;
b1954: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b1954;
l11 = l10;
l12 = new RegoSet();
b1955: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b1955;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b1955;
{
const k1956 = keysOf(l15), v1956 = valuesOf(l15);
for (let n1956 = 0; n1956 < v1956.length; n1956++) {
l16 = k1956 === null ? n1956 : k1956[n1956];
l17 = v1956[n1956];
b1957: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1957;
l21 = l20;
{
const k1958 = keysOf(l21), v1958 = valuesOf(l21);
for (let n1958 = 0; n1958 < v1958.length; n1958++) {
l22 = k1958 === null ? n1958 : k1958[n1958];
l23 = v1958[n1958];
b1959: {
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
b1960: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b1960;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b1960;
{
const k1961 = keysOf(l30), v1961 = valuesOf(l30);
for (let n1961 = 0; n1961 < v1961.length; n1961++) {
l31 = k1961 === null ? n1961 : k1961[n1961];
l32 = v1961[n1961];
b1962: {
l33 = l31;
l34 = l32;
l35 = H(l34) ? l34.code : undefined; if (l35 === undefined && (l35 = S(l34, "code")) === undefined) break b1962;
l36 = l35;
l37 = f26(l0,l1,l36,l34); if (l37 === undefined) break b1962;
l38 = l37;
l39 = new Bare();
b1963: {
l40 = ["borne_by","imposed_by"];
l41 = l40;
{
const k1964 = keysOf(l41), v1964 = valuesOf(l41);
for (let n1964 = 0; n1964 < v1964.length; n1964++) {
l42 = k1964 === null ? n1964 : k1964[n1964];
l43 = v1964[n1964];
b1965: {
l44 = l42;
l45 = l43;
l46 = D(l34, l45); if (l46 === undefined) break b1965;
l47 = l46;
l48 = b_sort(l47); if (l48 === undefined) break b1965;
l49 = l48;
insertOnce(l39, l45, l49);
}
}
}
}
l50 = l39;
l51 = b_object_union(l38,l50); if (l51 === undefined) break b1962;
l52 = l51;
l27.push(l52);
}
}
}
}
l53 = l27;
l54 = new O52(l26,l53);
l55 = f24(l0,l1,l11,l8,"listed",l54); if (l55 === undefined) break b1954;
l56 = l55;
if (l6 === undefined) l6 = l56; else if (!Q(l6, l56)) conflict();
}
b1966: {
if (l6 === undefined) break b1966;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1967: {
return l2;
}
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1968: {
b1969: {
l3 = undefined;
b1970: {
l4 = f344(l0,l1); if (l4 === undefined) break b1970;
if ((l4 === false)) break b1970;
break b1969;}
l5 = f345(l0,l1); if (l5 === undefined) break b1969;
l6 = l5;
l7 = [];
b1971: {
l8 = f343(l0,l1); if (l8 === undefined) break b1971;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1969;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1972: {
if (l3 !== undefined) break b1972;
l4 = f346(l0,l1); if (l4 === undefined) break b1972;
l5 = l4;
l6 = f343(l0,l1); if (l6 === undefined) break b1972;
l7 = l6;
l8 = f344(l0,l1); if (l8 === undefined) break b1972;
l9 = l8;
l10 = f347(l0,l1,l5,l7,l9); if (l10 === undefined) break b1972;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f348(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1975: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1975;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1975;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1976: {
if (l3 === undefined) break b1976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1977: {
return l2;
}
}
function f349(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1978: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1978;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1978;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1978;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1979: {
if (l3 === undefined) break b1979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1980: {
return l2;
}
}
function f350(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f351(l0,l1) {
let l3,l2;
b1981: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1982: {
if (l3 === undefined) break b1982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1983: {
return l2;
}
}
function g352(l0,l1) {
let l3,l4,l2;
b1984: {
l3 = undefined;
l4 = new O40("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1985: {
if (l3 === undefined) break b1985;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1986: {
return l2;
}
}
function f352(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1987: {
b1988: {
l3 = undefined;
b1989: {
l4 = f350(l0,l1); if (l4 === undefined) break b1989;
if ((l4 === false)) break b1989;
break b1988;}
l5 = f351(l0,l1); if (l5 === undefined) break b1988;
l6 = l5;
l7 = [];
b1990: {
l8 = f349(l0,l1); if (l8 === undefined) break b1990;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1988;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1991: {
if (l3 !== undefined) break b1991;
l4 = f352(l0,l1); if (l4 === undefined) break b1991;
l5 = l4;
l6 = f349(l0,l1); if (l6 === undefined) break b1991;
l7 = l6;
l8 = f350(l0,l1); if (l8 === undefined) break b1991;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b1991;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1992: {
if (l3 === undefined) break b1992;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1993: {
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
b1994: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1994;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1994;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1995: {
if (l3 === undefined) break b1995;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1996: {
return l2;
}
}
function f354(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1997: {
l3 = undefined;
l4 = f354(l0,l1); if (l4 === undefined) break b1997;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1997;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1997;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1998: {
if (l3 === undefined) break b1998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1999: {
return l2;
}
}
function f355(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f356(l0,l1) {
let l3,l2;
b2000: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2001: {
if (l3 === undefined) break b2001;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2002: {
return l2;
}
}
function g357(l0,l1) {
let l3,l4,l5,l2;
b2003: {
l3 = undefined;
l4 = new Bare();
l5 = new O10("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2004: {
if (l3 === undefined) break b2004;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2005: {
return l2;
}
}
function f357(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2006: {
b2007: {
l3 = undefined;
b2008: {
l4 = f355(l0,l1); if (l4 === undefined) break b2008;
if ((l4 === false)) break b2008;
break b2007;}
l5 = f356(l0,l1); if (l5 === undefined) break b2007;
l6 = l5;
l7 = [];
b2009: {
l8 = f354(l0,l1); if (l8 === undefined) break b2009;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2007;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2010: {
if (l3 !== undefined) break b2010;
l4 = f357(l0,l1); if (l4 === undefined) break b2010;
l5 = l4;
l6 = f354(l0,l1); if (l6 === undefined) break b2010;
l7 = l6;
l8 = f355(l0,l1); if (l8 === undefined) break b2010;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b2010;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f358(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2013: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2013;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2013;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2014: {
if (l3 === undefined) break b2014;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2015: {
return l2;
}
}
function f359(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2016: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2016;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2016;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2016;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2017: {
if (l3 === undefined) break b2017;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2018: {
return l2;
}
}
function f360(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f361(l0,l1) {
let l3,l2;
b2019: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2020: {
if (l3 === undefined) break b2020;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2021: {
return l2;
}
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2022: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2022;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2022;
l6 = l5;
l7 = f360(l0,l1); if (l7 === undefined) break b2022;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2022;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2022;
if ((l10 === false)) break b2022;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2023: {
if (l3 === undefined) break b2023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2024: {
return l2;
}
}
function f362(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2025: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b2025;
if ((l4 === false)) break b2025;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2025;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2025;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2025;
if (!(l7 === true)) break b2025;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2025;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2025;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2025;
if (!(l10 === true)) break b2025;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2026: {
if (l3 === undefined) break b2026;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2027: {
return l2;
}
}
function f363(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2028: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2028;
if ((l4 === false)) break b2028;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2028;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2028;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2028;
l8 = l7;
l9 = f360(l0,l1); if (l9 === undefined) break b2028;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2028;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b2028;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2028;
if ((l13 === false)) break b2028;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2029: {
if (l3 === undefined) break b2029;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2030: {
return l2;
}
}
function f364(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function f365(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2031: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2031;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2031;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2031;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2031;
l15 = l14;
if (!(l15 === "z")) break b2031;
l16 = b_count(l5); if (l16 === undefined) break b2031;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2031;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2031;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2032: {
if (l4 === undefined) break b2032;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2033: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2033;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2033;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2033;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2033;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2033;
if ((l16 === false)) break b2033;
l17 = b_count(l5); if (l17 === undefined) break b2033;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2033;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2033;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2034: {
if (l4 === undefined) break b2034;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2035: {
return l2;
}
}
function f366(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2036: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2036;
l9 = l8;
if (!(l9 === ".")) break b2036;
l10 = f365(l0,l1,l5); if (l10 === undefined) break b2036;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2036;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2036;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2036;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2036;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2037: {
if (l4 === undefined) break b2037;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2038: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2038;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2038;
if ((l10 === false)) break b2038;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2039: {
if (l4 === undefined) break b2039;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2040: {
return l2;
}
}
function f367(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2041: {
l4 = undefined;
l5 = l3;
l6 = f366(l0,l1,l5); if (l6 === undefined) break b2041;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2041;
if ((l8 === false)) break b2041;
l9 = f366(l0,l1,l5); if (l9 === undefined) break b2041;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2041;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2041;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2042: {
if (l4 === undefined) break b2042;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2043: {
l4 = undefined;
l5 = l3;
l6 = f366(l0,l1,l5); if (l6 === undefined) break b2043;
l7 = l6;
if (!(l7 === "")) break b2043;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2044: {
if (l4 === undefined) break b2044;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2045: {
return l2;
}
}
function f368(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2046: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2046;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2046;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2046;
l12 = D(l11, l9); if (l12 === undefined) break b2046;
b2047: {
b2048: {
break b2047;
}
break b2046;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2046;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2046;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2046;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2046;
l24 = D(l23, l15); if (l24 === undefined) break b2046;
b2049: {
b2050: {
break b2049;
}
break b2046;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2046;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2046;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2046;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2046;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2046;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2046;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2046;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2046;
l53 = l52;
l54 = f367(l0,l1,l5); if (l54 === undefined) break b2046;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2046;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2046;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2046;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2046;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2046;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2046;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2046;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2046;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2046;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2051: {
if (l4 === undefined) break b2051;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2052: {
return l2;
}
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2053: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2053;
l5 = l4;
l6 = f368(l0,l1,l5); if (l6 === undefined) break b2053;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2054: {
if (l3 === undefined) break b2054;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2055: {
return l2;
}
}
function f369(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2056: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2056;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2056;
l6 = l5;
l7 = f368(l0,l1,l6); if (l7 === undefined) break b2056;
l8 = l7;
l9 = l8;
l10 = f369(l0,l1); if (l10 === undefined) break b2056;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2056;
if ((l12 === false)) break b2056;
l13 = f369(l0,l1); if (l13 === undefined) break b2056;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2056;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2057: {
if (l3 === undefined) break b2057;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2058: {
return l2;
}
}
function f370(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2059: {
l2 = new RegoSet();
}
b2060: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b2060;
if ((l4 === false)) break b2060;
b2061: {
l5 = f364(l0,l1); if (l5 === undefined) break b2061;
if ((l5 === false)) break b2061;
break b2060;}
l6 = f360(l0,l1); if (l6 === undefined) break b2060;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2060;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2060;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2060;
l12 = l11;
l13 = f370(l0,l1); if (l13 === undefined) break b2060;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2060;
if ((l15 === false)) break b2060;
l16 = f360(l0,l1); if (l16 === undefined) break b2060;
l17 = l16;
l18 = f26(l0,l1,"locked_out",l17); if (l18 === undefined) break b2060;
l19 = l18;
l2.add(l19);
}
b2062: {
return l2;
}
}
function f371(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2063: {
l2 = new RegoSet();
}
b2064: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b2064;
if ((l4 === false)) break b2064;
b2065: {
l5 = f364(l0,l1); if (l5 === undefined) break b2065;
if ((l5 === false)) break b2065;
break b2064;}
b2066: {
l6 = f370(l0,l1); if (l6 === undefined) break b2066;
if ((l6 === false)) break b2066;
break b2064;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2067: {
return l2;
}
}
function f372(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2068: {
b2069: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2069;
if ((l4 === false)) break b2069;
l5 = f360(l0,l1); if (l5 === undefined) break b2069;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2069;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2069;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2070: {
if (l3 !== undefined) break b2070;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2071: {
if (l3 === undefined) break b2071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2072: {
return l2;
}
}
function f373(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function f374(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2073: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2073;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2073;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2073;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2073;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2073;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2073;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2074: {
if (l4 === undefined) break b2074;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2075: {
return l2;
}
}
function f375(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2076: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2076;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2076;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2076;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2076;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2076;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2077: {
if (l5 === undefined) break b2077;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2078: {
return l2;
}
}
function f376(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2079: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2079;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2079;
l8 = D(l7, l5); if (l8 === undefined) break b2079;
b2080: {
b2081: {
break b2080;
}
break b2079;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2082: {
if (l4 === undefined) break b2082;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2083: {
return l2;
}
}
function f377(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2084: {
l4 = undefined;
l5 = l3;
l6 = f366(l0,l1,l5); if (l6 === undefined) break b2084;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2084;
if ((l8 === false)) break b2084;
l9 = f366(l0,l1,l5); if (l9 === undefined) break b2084;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2084;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2085: {
if (l4 === undefined) break b2085;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2086: {
l4 = undefined;
l5 = l3;
l6 = f366(l0,l1,l5); if (l6 === undefined) break b2086;
l7 = l6;
if (!(l7 === "")) break b2086;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2087: {
if (l4 === undefined) break b2087;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2088: {
return l2;
}
}
function f378(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2089: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f374(l0,l1,l6); if (l8 === undefined) break b2089;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2089;
l11 = l10;
l12 = l11;
l13 = f375(l0,l1,l6,l12); if (l13 === undefined) break b2089;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2089;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2089;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2089;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2089;
l24 = l23;
l25 = f376(l0,l1,l24); if (l25 === undefined) break b2089;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2089;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2089;
l32 = l31;
l33 = f376(l0,l1,l32); if (l33 === undefined) break b2089;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2089;
l38 = l37;
l39 = f377(l0,l1,l6); if (l39 === undefined) break b2089;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2089;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2090: {
if (l5 === undefined) break b2090;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2091: {
return l2;
}
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2092: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b2092;
if ((l4 === false)) break b2092;
l5 = f370(l0,l1); if (l5 === undefined) break b2092;
if ((l5 === false)) break b2092;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2092;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2092;
l8 = l7;
l9 = f360(l0,l1); if (l9 === undefined) break b2092;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2092;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2092;
l12 = l11;
l13 = f378(l0,l1,l8,l12); if (l13 === undefined) break b2092;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2093: {
if (l3 === undefined) break b2093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2094: {
return l2;
}
}
function f379(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b2095: {
b2096: {
l3 = undefined;
b2097: {
l4 = f360(l0,l1); if (l4 === undefined) break b2097;
if ((l4 === false)) break b2097;
break b2096;}
l5 = f361(l0,l1); if (l5 === undefined) break b2096;
l6 = l5;
l7 = [];
b2098: {
l8 = f359(l0,l1); if (l8 === undefined) break b2098;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2096;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2099: {
if (l3 !== undefined) break b2099;
l4 = f371(l0,l1); if (l4 === undefined) break b2099;
l5 = l4;
l6 = f372(l0,l1); if (l6 === undefined) break b2099;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b2099;
l9 = l8;
l10 = f360(l0,l1); if (l10 === undefined) break b2099;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2099;
l13 = l12;
l14 = f373(l0,l1); if (l14 === undefined) break b2099;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2099;
l17 = l16;
l18 = f360(l0,l1); if (l18 === undefined) break b2099;
l19 = l18;
l20 = f81(l0,l1,l19); if (l20 === undefined) break b2099;
l21 = l20;
l22 = f361(l0,l1); if (l22 === undefined) break b2099;
l23 = l22;
l24 = f359(l0,l1); if (l24 === undefined) break b2099;
l25 = l24;
l26 = f372(l0,l1); if (l26 === undefined) break b2099;
l27 = l26;
l28 = f371(l0,l1); if (l28 === undefined) break b2099;
l29 = l28;
l30 = new Bare();
b2100: {
l31 = f379(l0,l1); if (l31 === undefined) break b2100;
l30["locked_until"] = l31;
}
b2101: {
b2102: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b2102;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b2102;
l35 = D(l34, "values"); if (l35 === undefined) break b2102;
l32 = merge(l35, l30);
break b2101;
}
l32 = l30;
}
l36 = l32;
l37 = new O53(l17,l27,l29,l36,l21);
l38 = f24(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b2099;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b2103: {
if (l3 === undefined) break b2103;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2104: {
return l2;
}
}
function f380(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2105: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2105;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2105;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2106: {
if (l3 === undefined) break b2106;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2107: {
return l2;
}
}
function f381(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2108: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2108;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2108;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2108;
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
function f382(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f383(l0,l1) {
let l3,l2;
b2111: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2112: {
if (l3 === undefined) break b2112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2113: {
return l2;
}
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2114: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2114;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2114;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2114;
if ((l7 === false)) break b2114;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2114;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2114;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2115: {
if (l3 === undefined) break b2115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2116: {
return l2;
}
}
function f384(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2117: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2117;
l5 = l4;
l6 = f382(l0,l1); if (l6 === undefined) break b2117;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2117;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2117;
l9 = l8;
l10 = f45(l0,l1,l5,l9); if (l10 === undefined) break b2117;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2118: {
if (l3 === undefined) break b2118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2119: {
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
let l3,l4,l5,l6,l7,l8,l2;
b2120: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2120;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2120;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2121: {
if (l3 === undefined) break b2121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2122: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2123: {
l2 = new RegoSet();
}
b2124: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2124;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2124;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2124;
if ((l8 === false)) break b2124;
l2.add("max_age");
}
b2125: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2125;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2125;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2125;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2125;
if ((l8 === false)) break b2125;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2125;
l10 = D(l9, "length"); if (l10 === undefined) break b2125;
l11 = l10;
l12 = f382(l0,l1); if (l12 === undefined) break b2125;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2125;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2125;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2125;
if ((l16 === false)) break b2125;
l2.add("min_length");
}
b2126: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2126;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2126;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2126;
{
const k2127 = keysOf(l6), v2127 = valuesOf(l6);
for (let n2127 = 0; n2127 < v2127.length; n2127++) {
l7 = k2127 === null ? n2127 : k2127[n2127];
l8 = v2127[n2127];
b2128: {
l9 = l7;
l10 = l8;
l11 = f386(l0,l1); if (l11 === undefined) break b2128;
l12 = l11;
b2129: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2129;
if ((l13 === false)) break b2129;
break b2128;}
l2.add("classes");
}
}
}
}
b2130: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2130;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2130;
if ((l5 === false)) break b2130;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2130;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2130;
if (!(l7 === true)) break b2130;
l2.add("default_changed");
}
b2131: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2131;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2131;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2131;
if ((l7 === false)) break b2131;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2131;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2131;
l10 = l9;
l11 = f382(l0,l1); if (l11 === undefined) break b2131;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2131;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2131;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2131;
if ((l15 === false)) break b2131;
l2.add("history");
}
b2132: {
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
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2133: {
l3 = undefined;
l4 = new RegoSet();
b2134: {
l5 = f382(l0,l1); if (l5 === undefined) break b2134;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2134;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2134;
{
const k2135 = keysOf(l7), v2135 = valuesOf(l7);
for (let n2135 = 0; n2135 < v2135.length; n2135++) {
l8 = k2135 === null ? n2135 : k2135[n2135];
l9 = v2135[n2135];
b2136: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2137: {
l14 = f386(l0,l1); if (l14 === undefined) break b2137;
{
const k2138 = keysOf(l14), v2138 = valuesOf(l14);
for (let n2138 = 0; n2138 < v2138.length; n2138++) {
l15 = k2138 === null ? n2138 : k2138[n2138];
l16 = v2138[n2138];
b2139: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2133;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2140: {
if (l3 === undefined) break b2140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2141: {
return l2;
}
}
function f388(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l2;
b2142: {
l3 = undefined;
l4 = new O54("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2143: {
if (l3 === undefined) break b2143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2144: {
return l2;
}
}
function f389(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2145: {
l3 = undefined;
l4 = new RegoSet();
b2146: {
l5 = f387(l0,l1); if (l5 === undefined) break b2146;
{
const k2147 = keysOf(l5), v2147 = valuesOf(l5);
for (let n2147 = 0; n2147 < v2147.length; n2147++) {
l6 = k2147 === null ? n2147 : k2147[n2147];
l7 = v2147[n2147];
b2148: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2149: {
l11 = f388(l0,l1); if (l11 === undefined) break b2149;
l10["classes"] = l11;
}
b2150: {
b2151: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2151;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2151;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2151;
l12 = merge(l15, l10);
break b2150;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2148;
l19 = l18;
l20 = f389(l0,l1); if (l20 === undefined) break b2148;
l21 = D(l20, l9); if (l21 === undefined) break b2148;
l22 = l21;
l23 = f382(l0,l1); if (l23 === undefined) break b2148;
l24 = D(l23, l9); if (l24 === undefined) break b2148;
l25 = l24;
l26 = f72(l0,l1,l22,l25,l19); if (l26 === undefined) break b2148;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2152: {
if (l3 === undefined) break b2152;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2153: {
return l2;
}
}
function f390(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2154: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2154;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2154;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2154;
if ((l7 === false)) break b2154;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2155: {
if (l3 === undefined) break b2155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2156: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2156;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2156;
l6 = null;
if (!Q(l5, l6)) break b2156;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2157: {
if (l3 === undefined) break b2157;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2158: {
return l2;
}
}
function f391(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2159: {
l2 = new RegoSet();
}
b2160: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2160;
{
const k2161 = keysOf(l4), v2161 = valuesOf(l4);
for (let n2161 = 0; n2161 < v2161.length; n2161++) {
l5 = k2161 === null ? n2161 : k2161[n2161];
l6 = v2161[n2161];
b2162: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2162;
if (!(l9 === "unset")) break b2162;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2162;
l12 = l11;
l13 = new O17(l12);
l2.add(l13);
}
}
}
}
b2163: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2163;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2163;
if ((l5 === false)) break b2163;
b2164: {
l6 = f384(l0,l1); if (l6 === undefined) break b2164;
if ((l6 === false)) break b2164;
break b2163;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2165: {
l3 = undefined;
l4 = f382(l0,l1); if (l4 === undefined) break b2165;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2165;
if ((l5 === false)) break b2165;
b2166: {
l6 = f391(l0,l1); if (l6 === undefined) break b2166;
if ((l6 === false)) break b2166;
break b2165;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2167: {
return l2;
}
}
function f392(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2168: {
b2169: {
l3 = undefined;
l4 = f387(l0,l1); if (l4 === undefined) break b2169;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2169;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2169;
if ((l9 === false)) break b2169;
l10 = f387(l0,l1); if (l10 === undefined) break b2169;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2170: {
if (l3 !== undefined) break b2170;
l4 = new RegoSet();
b2171: {
l5 = f382(l0,l1); if (l5 === undefined) break b2171;
{
const k2172 = keysOf(l5), v2172 = valuesOf(l5);
for (let n2172 = 0; n2172 < v2172.length; n2172++) {
l6 = k2172 === null ? n2172 : k2172[n2172];
l7 = v2172[n2172];
b2173: {
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
b2174: {
if (l3 === undefined) break b2174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2175: {
return l2;
}
}
function f393(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2176: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2176;
l5 = l4;
l6 = f382(l0,l1); if (l6 === undefined) break b2176;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2176;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2176;
l9 = l8;
l10 = f45(l0,l1,l5,l9); if (l10 === undefined) break b2176;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2177: {
if (l3 === undefined) break b2177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2178: {
return l2;
}
}
function f394(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l58,l59,l60,l57,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l2;
b2179: {
b2180: {
l3 = undefined;
b2181: {
l4 = f382(l0,l1); if (l4 === undefined) break b2181;
if ((l4 === false)) break b2181;
break b2180;}
l5 = f383(l0,l1); if (l5 === undefined) break b2180;
l6 = l5;
l7 = [];
b2182: {
l8 = f381(l0,l1); if (l8 === undefined) break b2182;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2180;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2183: {
if (l3 !== undefined) break b2183;
l4 = f390(l0,l1); if (l4 === undefined) break b2183;
l5 = l4;
l6 = f392(l0,l1); if (l6 === undefined) break b2183;
l7 = l6;
l8 = f108(l0,l1,l5,l7); if (l8 === undefined) break b2183;
l9 = l8;
l10 = [];
b2184: {
l11 = ["max_age","min_length","classes","default_changed","history"];
l12 = l11;
{
const k2185 = keysOf(l12), v2185 = valuesOf(l12);
for (let n2185 = 0; n2185 < v2185.length; n2185++) {
l13 = k2185 === null ? n2185 : k2185[n2185];
l14 = v2185[n2185];
b2186: {
l15 = l13;
l16 = l14;
l17 = [];
b2187: {
l18 = f387(l0,l1); if (l18 === undefined) break b2187;
l19 = l18;
l20 = b_internal_member_2(l16,l19); if (l20 === undefined) break b2187;
if ((l20 === false)) break b2187;
l21 = f382(l0,l1); if (l21 === undefined) break b2187;
l22 = D(l21, l16); if (l22 === undefined) break b2187;
l23 = l22;
l24 = f64(l0,l1,"change_password",l23); if (l24 === undefined) break b2187;
l25 = l24;
l17.push(l25);
}
l26 = l17;
l10.push(l26);
}
}
}
}
l27 = l10;
l28 = f70(l0,l1,l27); if (l28 === undefined) break b2183;
l29 = l28;
l30 = f383(l0,l1); if (l30 === undefined) break b2183;
l31 = l30;
l32 = f381(l0,l1); if (l32 === undefined) break b2183;
l33 = l32;
l34 = new RegoSet();
b2188: {
l35 = f393(l0,l1); if (l35 === undefined) break b2188;
{
const k2189 = keysOf(l35), v2189 = valuesOf(l35);
for (let n2189 = 0; n2189 < v2189.length; n2189++) {
l36 = k2189 === null ? n2189 : k2189[n2189];
l37 = v2189[n2189];
b2190: {
l38 = l36;
l39 = l37;
l40 = f382(l0,l1); if (l40 === undefined) break b2190;
l41 = D(l40, l39); if (l41 === undefined) break b2190;
l42 = l41;
l43 = f15(l0,l1,l42); if (l43 === undefined) break b2190;
l44 = l43;
{
const k2191 = keysOf(l44), v2191 = valuesOf(l44);
for (let n2191 = 0; n2191 < v2191.length; n2191++) {
l45 = k2191 === null ? n2191 : k2191[n2191];
l46 = v2191[n2191];
b2192: {
l47 = l45;
l48 = l46;
l34.add(l48);
}
}
}
}
}
}
}
l49 = l34;
l50 = f392(l0,l1); if (l50 === undefined) break b2183;
l51 = l50;
l52 = f390(l0,l1); if (l52 === undefined) break b2183;
l53 = l52;
l54 = new Bare();
b2193: {
l55 = f385(l0,l1); if (l55 === undefined) break b2193;
l54["expires_on"] = l55;
}
b2194: {
l56 = f394(l0,l1); if (l56 === undefined) break b2194;
l54["may_change_from"] = l56;
}
b2195: {
b2196: {
l58 = H(l1) ? l1.hdp : undefined; if (l58 === undefined && (l58 = S(l1, "hdp")) === undefined) break b2196;
l59 = H(l58) ? l58.password_compliance : undefined; if (l59 === undefined && (l59 = S(l58, "password_compliance")) === undefined) break b2196;
l60 = D(l59, "values"); if (l60 === undefined) break b2196;
l57 = merge(l60, l54);
break b2195;
}
l57 = l54;
}
l61 = l57;
l62 = new RegoSet();
b2197: {
l63 = f393(l0,l1); if (l63 === undefined) break b2197;
{
const k2198 = keysOf(l63), v2198 = valuesOf(l63);
for (let n2198 = 0; n2198 < v2198.length; n2198++) {
l64 = k2198 === null ? n2198 : k2198[n2198];
l65 = v2198[n2198];
b2199: {
l66 = l64;
l67 = l65;
l68 = f382(l0,l1); if (l68 === undefined) break b2199;
l69 = D(l68, l67); if (l69 === undefined) break b2199;
l70 = l69;
l71 = f81(l0,l1,l70); if (l71 === undefined) break b2199;
l72 = l71;
{
const k2200 = keysOf(l72), v2200 = valuesOf(l72);
for (let n2200 = 0; n2200 < v2200.length; n2200++) {
l73 = k2200 === null ? n2200 : k2200[n2200];
l74 = v2200[n2200];
b2201: {
l75 = l73;
l76 = l74;
l62.add(l76);
}
}
}
}
}
}
}
l77 = l62;
l78 = new O15(l49,l51,l29,l53,l61,l77);
l79 = f24(l0,l1,l31,l33,l9,l78); if (l79 === undefined) break b2183;
l80 = l79;
if (l3 === undefined) l3 = l80; else if (!Q(l3, l80)) conflict();
}
b2202: {
if (l3 === undefined) break b2202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2203: {
return l2;
}
}
function f395(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2204: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2204;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2204;
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
function f396(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2207: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2207;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2207;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2207;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2208: {
if (l3 === undefined) break b2208;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2209: {
return l2;
}
}
function f397(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f398(l0,l1) {
let l3,l2;
b2210: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2211: {
if (l3 === undefined) break b2211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2212: {
return l2;
}
}
function g399(l0,l1) {
let l3,l4,l2;
b2213: {
l3 = undefined;
l4 = new O40("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2214: {
if (l3 === undefined) break b2214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2215: {
return l2;
}
}
function f399(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2216: {
b2217: {
l3 = undefined;
b2218: {
l4 = f397(l0,l1); if (l4 === undefined) break b2218;
if ((l4 === false)) break b2218;
break b2217;}
l5 = f398(l0,l1); if (l5 === undefined) break b2217;
l6 = l5;
l7 = [];
b2219: {
l8 = f396(l0,l1); if (l8 === undefined) break b2219;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2217;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2220: {
if (l3 !== undefined) break b2220;
l4 = f399(l0,l1); if (l4 === undefined) break b2220;
l5 = l4;
l6 = f396(l0,l1); if (l6 === undefined) break b2220;
l7 = l6;
l8 = f397(l0,l1); if (l8 === undefined) break b2220;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2220;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2221: {
if (l3 === undefined) break b2221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2222: {
return l2;
}
}
function f400(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2223: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2223;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2223;
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
function f401(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2226: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2226;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2226;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2226;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2227: {
if (l3 === undefined) break b2227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2228: {
return l2;
}
}
function f402(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f403(l0,l1) {
let l3,l2;
b2229: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2230: {
if (l3 === undefined) break b2230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2231: {
return l2;
}
}
function g404(l0,l1) {
let l3,l4,l2;
b2232: {
l3 = undefined;
l4 = new O40("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2233: {
if (l3 === undefined) break b2233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2234: {
return l2;
}
}
function f404(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2235: {
b2236: {
l3 = undefined;
b2237: {
l4 = f402(l0,l1); if (l4 === undefined) break b2237;
if ((l4 === false)) break b2237;
break b2236;}
l5 = f403(l0,l1); if (l5 === undefined) break b2236;
l6 = l5;
l7 = [];
b2238: {
l8 = f401(l0,l1); if (l8 === undefined) break b2238;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2236;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2239: {
if (l3 !== undefined) break b2239;
l4 = f404(l0,l1); if (l4 === undefined) break b2239;
l5 = l4;
l6 = f401(l0,l1); if (l6 === undefined) break b2239;
l7 = l6;
l8 = f402(l0,l1); if (l8 === undefined) break b2239;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2239;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2240: {
if (l3 === undefined) break b2240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2241: {
return l2;
}
}
function f405(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2242: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2242;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2242;
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
function f406(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2245: {
l3 = undefined;
l4 = f406(l0,l1); if (l4 === undefined) break b2245;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2245;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2245;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2246: {
if (l3 === undefined) break b2246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2247: {
return l2;
}
}
function f407(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f408(l0,l1) {
let l3,l2;
b2248: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2249: {
if (l3 === undefined) break b2249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2250: {
return l2;
}
}
function g409(l0,l1) {
let l3,l4,l5,l2;
b2251: {
l3 = undefined;
l4 = new O55("purpose_limitation");
l5 = new O56("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2252: {
if (l3 === undefined) break b2252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2253: {
return l2;
}
}
function f409(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2254: {
b2255: {
l3 = undefined;
b2256: {
l4 = f407(l0,l1); if (l4 === undefined) break b2256;
if ((l4 === false)) break b2256;
break b2255;}
l5 = f408(l0,l1); if (l5 === undefined) break b2255;
l6 = l5;
l7 = [];
b2257: {
l8 = f406(l0,l1); if (l8 === undefined) break b2257;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2255;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2258: {
if (l3 !== undefined) break b2258;
l4 = f409(l0,l1); if (l4 === undefined) break b2258;
l5 = l4;
l6 = f406(l0,l1); if (l6 === undefined) break b2258;
l7 = l6;
l8 = f407(l0,l1); if (l8 === undefined) break b2258;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2258;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2259: {
if (l3 === undefined) break b2259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2260: {
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
let l3,l4,l5,l6,l7,l2;
b2261: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2261;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2261;
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
function f411(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2264: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2264;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2264;
l6 = l5;
l7 = f411(l0,l1); if (l7 === undefined) break b2264;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2264;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2264;
l10 = D(l9, l6); if (l10 === undefined) break b2264;
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
function f412(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function f413(l0,l1) {
let l3,l2;
b2267: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2268: {
if (l3 === undefined) break b2268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2269: {
return l2;
}
}
function g414(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2270: {
l2 = new Bare();
}
b2271: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2271;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2271;
{
const k2272 = keysOf(l5), v2272 = valuesOf(l5);
for (let n2272 = 0; n2272 < v2272.length; n2272++) {
l6 = k2272 === null ? n2272 : k2272[n2272];
l7 = v2272[n2272];
b2273: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2273;
if ((l10 === false)) break b2273;
insertOnce(l2, l8, true);
}
}
}
}
b2274: {
return l2;
}
}
function f414(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function f415(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2275: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2275;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2275;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2275;
if ((l14 === false)) break b2275;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2275;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2275;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2275;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2275;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2275;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2275;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2276: {
if (l5 === undefined) break b2276;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2277: {
return l2;
}
}
function f416(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2278: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2278;
l7 = l6;
l8 = l7;
l9 = undefined;
b2279: {
b2280: {
if (!Array.isArray(l8)) break b2280;
break b2279;
}
b2281: {
if (!O(l8)) break b2281;
break b2279;
}
b2282: {
if (!(l8 instanceof RegoSet)) break b2282;
break b2279;
}
break b2278;
}
{
const k2283 = keysOf(l8), v2283 = valuesOf(l8);
for (let n2283 = 0; n2283 < v2283.length; n2283++) {
l11 = k2283 === null ? n2283 : k2283[n2283];
l12 = v2283[n2283];
b2284: {
l13 = l11;
l10 = undefined;
b2285: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2285;
if ((l16 === false)) break b2285;
l10 = true;
}
if (l10 !== undefined) break b2284;
l9 = true;
}
}
}
if (l9 !== undefined) break b2278;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2286: {
if (l4 === undefined) break b2286;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2287: {
return l2;
}
}
function f417(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2288: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2288;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2288;
if ((l12 === false)) break b2288;
l13 = f416(l0,l1,l5); if (l13 === undefined) break b2288;
if ((l13 === false)) break b2288;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2289: {
if (l4 === undefined) break b2289;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2290: {
return l2;
}
}
function f418(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2291: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2291;
l11 = l10;
{
const k2292 = keysOf(l11), v2292 = valuesOf(l11);
for (let n2292 = 0; n2292 < v2292.length; n2292++) {
l12 = k2292 === null ? n2292 : k2292[n2292];
l13 = v2292[n2292];
b2293: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2293;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2293;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2293;
l21 = D(l20, l15); if (l21 === undefined) break b2293;
b2294: {
b2295: {
break b2294;
}
break b2293;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2293;
if ((l26 === false)) break b2293;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2296: {
if (l6 === undefined) break b2296;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2297: {
return l2;
}
}
function f419(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2298: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f418(l0,l1,l6,l8,l9); if (l10 === undefined) break b2298;
if ((l10 === false)) break b2298;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2299: {
if (l5 === undefined) break b2299;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2300: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2300;
{
const k2301 = keysOf(l8), v2301 = valuesOf(l8);
for (let n2301 = 0; n2301 < v2301.length; n2301++) {
l9 = k2301 === null ? n2301 : k2301[n2301];
l10 = v2301[n2301];
b2302: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2302;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2302;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2302;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2302;
if ((l21 === false)) break b2302;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2302;
l24 = l23;
if (!Q(l24, l12)) break b2302;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2302;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f418(l0,l1,l27,l28,l29); if (l30 === undefined) break b2302;
if ((l30 === false)) break b2302;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2303: {
if (l5 === undefined) break b2303;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2304: {
return l2;
}
}
function f420(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2305: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2305;
{
const k2306 = keysOf(l8), v2306 = valuesOf(l8);
for (let n2306 = 0; n2306 < v2306.length; n2306++) {
l9 = k2306 === null ? n2306 : k2306[n2306];
l10 = v2306[n2306];
b2307: {
l11 = l9;
l12 = l10;
l13 = f415(l0,l1,l6,l12); if (l13 === undefined) break b2307;
l14 = l13;
if (!Array.isArray(l14)) break b2307;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2307;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2307;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2307;
l20 = l18;
l21 = f417(l0,l1,l19); if (l21 === undefined) break b2307;
if ((l21 === false)) break b2307;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2307;
{
const k2308 = keysOf(l22), v2308 = valuesOf(l22);
for (let n2308 = 0; n2308 < v2308.length; n2308++) {
l23 = k2308 === null ? n2308 : k2308[n2308];
l24 = v2308[n2308];
b2309: {
l25 = l23;
l26 = l24;
l27 = f415(l0,l1,l20,l26); if (l27 === undefined) break b2309;
l28 = l27;
if (!Array.isArray(l28)) break b2309;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2309;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2309;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2309;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f418(l0,l1,l33,l35,l36); if (l37 === undefined) break b2309;
if ((l37 === false)) break b2309;
l38 = f419(l0,l1,l34,l7); if (l38 === undefined) break b2309;
if ((l38 === false)) break b2309;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2310: {
if (l5 === undefined) break b2310;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2311: {
return l2;
}
}
function f421(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2312: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2312;
l9 = l8;
{
const k2313 = keysOf(l9), v2313 = valuesOf(l9);
for (let n2313 = 0; n2313 < v2313.length; n2313++) {
l10 = k2313 === null ? n2313 : k2313[n2313];
l11 = v2313[n2313];
b2314: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2314;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2314;
l16 = D(l15, l13); if (l16 === undefined) break b2314;
b2315: {
b2316: {
break b2315;
}
break b2314;
}
if (!Q(l16, l5)) break b2314;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2317: {
if (l4 === undefined) break b2317;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2318: {
return l2;
}
}
function f422(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2319: {
l4 = undefined;
l5 = l3;
l6 = f421(l0,l1,l5); if (l6 === undefined) break b2319;
if ((l6 === false)) break b2319;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2320: {
if (l4 === undefined) break b2320;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2321: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2321;
l7 = l6;
if (!Array.isArray(l7)) break b2321;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2321;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2321;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2321;
l13 = l11;
l14 = f421(l0,l1,l12); if (l14 === undefined) break b2321;
if ((l14 === false)) break b2321;
l15 = b_count(l13); if (l15 === undefined) break b2321;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2321;
if ((l18 === false)) break b2321;
l19 = f416(l0,l1,l13); if (l19 === undefined) break b2321;
if ((l19 === false)) break b2321;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2322: {
if (l4 === undefined) break b2322;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2323: {
return l2;
}
}
function f423(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2324: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2324;
l7 = l6;
if (!Array.isArray(l7)) break b2324;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2324;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2324;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2324;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f418(l0,l1,l12,l14,l15); if (l16 === undefined) break b2324;
if ((l16 === false)) break b2324;
l17 = f421(l0,l1,l13); if (l17 === undefined) break b2324;
if ((l17 === false)) break b2324;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2325: {
if (l4 === undefined) break b2325;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2326: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2326;
l7 = l6;
if (!Array.isArray(l7)) break b2326;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2326;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2326;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2326;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2326;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f418(l0,l1,l12,l15,l16); if (l17 === undefined) break b2326;
if ((l17 === false)) break b2326;
l18 = f421(l0,l1,l13); if (l18 === undefined) break b2326;
if ((l18 === false)) break b2326;
l19 = f422(l0,l1,l14); if (l19 === undefined) break b2326;
if ((l19 === false)) break b2326;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2327: {
if (l4 === undefined) break b2327;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2328: {
return l2;
}
}
function f424(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2329: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2329;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2329;
l9 = f416(l0,l1,l5); if (l9 === undefined) break b2329;
if ((l9 === false)) break b2329;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2330: {
if (l4 === undefined) break b2330;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2331: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2331;
l7 = l6;
if (!Array.isArray(l7)) break b2331;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2331;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2331;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2331;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2331;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2331;
l17 = b_count(l13); if (l17 === undefined) break b2331;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2331;
l20 = f416(l0,l1,l12); if (l20 === undefined) break b2331;
if ((l20 === false)) break b2331;
l21 = f416(l0,l1,l13); if (l21 === undefined) break b2331;
if ((l21 === false)) break b2331;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2332: {
if (l4 === undefined) break b2332;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2333: {
return l2;
}
}
function f425(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2334: {
l4 = undefined;
l5 = l3;
l6 = f423(l0,l1,l5); if (l6 === undefined) break b2334;
if ((l6 === false)) break b2334;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2335: {
if (l4 === undefined) break b2335;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2336: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2336;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2336;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2336;
if ((l13 === false)) break b2336;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2336;
l16 = l15;
if (!(l16 === "Z")) break b2336;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2336;
l19 = l18;
l20 = f423(l0,l1,l19); if (l20 === undefined) break b2336;
if ((l20 === false)) break b2336;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2337: {
if (l4 === undefined) break b2337;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2338: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2339 = keysOf(l7), v2339 = valuesOf(l7);
for (let n2339 = 0; n2339 < v2339.length; n2339++) {
l8 = k2339 === null ? n2339 : k2339[n2339];
l9 = v2339[n2339];
b2340: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2340;
l13 = l12;
if (!Array.isArray(l13)) break b2340;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2340;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2340;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2340;
l19 = l17;
l20 = f423(l0,l1,l18); if (l20 === undefined) break b2340;
if ((l20 === false)) break b2340;
l21 = f424(l0,l1,l19); if (l21 === undefined) break b2340;
if ((l21 === false)) break b2340;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2341: {
if (l4 === undefined) break b2341;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2342: {
return l2;
}
}
function f426(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2343: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f91(l0,l1,l6); if (l8 === undefined) break b2343;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2343;
l12 = l11;
l13 = l12;
l14 = [];
b2344: {
{
const k2345 = keysOf(l13), v2345 = valuesOf(l13);
for (let n2345 = 0; n2345 < v2345.length; n2345++) {
l15 = k2345 === null ? n2345 : k2345[n2345];
l16 = v2345[n2345];
b2346: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2346;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2346;
if ((l21 === false)) break b2346;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2343;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2343;
l27 = l26;
l28 = f420(l0,l1,l27,l7); if (l28 === undefined) break b2343;
if ((l28 === false)) break b2343;
l29 = b_max(l22); if (l29 === undefined) break b2343;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2343;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2343;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2343;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2343;
l39 = l38;
if (!Q(l34, l39)) break b2343;
l40 = b_max(l22); if (l40 === undefined) break b2343;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2343;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2343;
l47 = l46;
l48 = f425(l0,l1,l47); if (l48 === undefined) break b2343;
if ((l48 === false)) break b2343;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2347: {
if (l5 === undefined) break b2347;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2348: {
return l2;
}
}
function f427(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2349: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2349;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2349;
l8 = D(l7, l5); if (l8 === undefined) break b2349;
l9 = l8;
l10 = f412(l0,l1); if (l10 === undefined) break b2349;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2349;
l12 = l11;
l13 = f426(l0,l1,l9,l12); if (l13 === undefined) break b2349;
if ((l13 === false)) break b2349;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2350: {
if (l4 === undefined) break b2350;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2351: {
return l2;
}
}
function g428(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2352: {
l2 = new RegoSet();
}
b2353: {
l3 = undefined;
l4 = f414(l0,l1); if (l4 === undefined) break b2353;
{
const k2354 = keysOf(l4), v2354 = valuesOf(l4);
for (let n2354 = 0; n2354 < v2354.length; n2354++) {
l5 = k2354 === null ? n2354 : k2354[n2354];
l6 = v2354[n2354];
b2355: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2356: {
l3 = undefined;
l4 = f427(l0,l1,"date"); if (l4 === undefined) break b2356;
if ((l4 === false)) break b2356;
l2.add("time");
}
b2357: {
l3 = undefined;
l4 = f427(l0,l1,"time"); if (l4 === undefined) break b2357;
if ((l4 === false)) break b2357;
l2.add("date");
}
b2358: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2358;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2358;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2358;
if (!(l6 === true)) break b2358;
l2.add("stamped");
}
b2359: {
return l2;
}
}
function f428(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g429(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2360: {
l2 = new RegoSet();
}
b2361: {
l3 = undefined;
l4 = f412(l0,l1); if (l4 === undefined) break b2361;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2361;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2361;
if ((l7 === false)) break b2361;
l8 = f412(l0,l1); if (l8 === undefined) break b2361;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2361;
{
const k2362 = keysOf(l9), v2362 = valuesOf(l9);
for (let n2362 = 0; n2362 < v2362.length; n2362++) {
l10 = k2362 === null ? n2362 : k2362[n2362];
l11 = v2362[n2362];
b2363: {
l12 = l10;
l13 = l11;
l14 = f428(l0,l1); if (l14 === undefined) break b2363;
l15 = l14;
b2364: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2364;
if ((l16 === false)) break b2364;
break b2363;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2363;
l19 = l18;
l20 = f412(l0,l1); if (l20 === undefined) break b2363;
l21 = l20;
l22 = f26(l0,l1,l19,l21); if (l22 === undefined) break b2363;
l23 = l22;
l2.add(l23);
}
}
}
}
b2365: {
l3 = undefined;
l4 = f412(l0,l1); if (l4 === undefined) break b2365;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2365;
if ((l5 === false)) break b2365;
l6 = new RegoSet();
b2366: {
l7 = f412(l0,l1); if (l7 === undefined) break b2366;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2366;
{
const k2367 = keysOf(l8), v2367 = valuesOf(l8);
for (let n2367 = 0; n2367 < v2367.length; n2367++) {
l9 = k2367 === null ? n2367 : k2367[n2367];
l10 = v2367[n2367];
b2368: {
l11 = l9;
l12 = l10;
l13 = f428(l0,l1); if (l13 === undefined) break b2368;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2368;
if ((l15 === false)) break b2368;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2365;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2365;
l20 = f412(l0,l1); if (l20 === undefined) break b2365;
l21 = l20;
l22 = f26(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2365;
l23 = l22;
l2.add(l23);
}
b2369: {
return l2;
}
}
function f429(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2370: {
l2 = new RegoSet();
}
b2371: {
l3 = undefined;
l4 = f412(l0,l1); if (l4 === undefined) break b2371;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2371;
if (!(l5 === "unset")) break b2371;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2371;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2371;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2371;
l11 = l10;
l12 = new O17(l11);
l2.add(l12);
}
b2372: {
return l2;
}
}
function f430(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2373: {
l3 = undefined;
l4 = new RegoSet();
b2374: {
l5 = new O57("time","date");
l6 = l5;
{
const k2375 = keysOf(l6), v2375 = valuesOf(l6);
for (let n2375 = 0; n2375 < v2375.length; n2375++) {
l7 = k2375 === null ? n2375 : k2375[n2375];
l8 = v2375[n2375];
b2376: {
l9 = l7;
l10 = l8;
l11 = f427(l0,l1,l9); if (l11 === undefined) break b2376;
if ((l11 === false)) break b2376;
b2377: {
l12 = f414(l0,l1); if (l12 === undefined) break b2377;
l13 = D(l12, l10); if (l13 === undefined) break b2377;
if ((l13 === false)) break b2377;
break b2376;}
l14 = f412(l0,l1); if (l14 === undefined) break b2376;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2376;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2376;
l18 = l17;
{
const k2378 = keysOf(l18), v2378 = valuesOf(l18);
for (let n2378 = 0; n2378 < v2378.length; n2378++) {
l19 = k2378 === null ? n2378 : k2378[n2378];
l20 = v2378[n2378];
b2379: {
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
b2380: {
if (l3 === undefined) break b2380;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2381: {
return l2;
}
}
function f431(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b2382: {
b2383: {
l3 = undefined;
b2384: {
l4 = f412(l0,l1); if (l4 === undefined) break b2384;
if ((l4 === false)) break b2384;
break b2383;}
l5 = f413(l0,l1); if (l5 === undefined) break b2383;
l6 = l5;
l7 = [];
b2385: {
l8 = f411(l0,l1); if (l8 === undefined) break b2385;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2383;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2386: {
if (l3 !== undefined) break b2386;
l4 = f429(l0,l1); if (l4 === undefined) break b2386;
l5 = l4;
l6 = f430(l0,l1); if (l6 === undefined) break b2386;
l7 = l6;
l8 = f108(l0,l1,l5,l7); if (l8 === undefined) break b2386;
l9 = l8;
l10 = f412(l0,l1); if (l10 === undefined) break b2386;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2386;
l13 = l12;
l14 = f431(l0,l1); if (l14 === undefined) break b2386;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2386;
l17 = l16;
l18 = f412(l0,l1); if (l18 === undefined) break b2386;
l19 = l18;
l20 = f81(l0,l1,l19); if (l20 === undefined) break b2386;
l21 = l20;
l22 = f413(l0,l1); if (l22 === undefined) break b2386;
l23 = l22;
l24 = f411(l0,l1); if (l24 === undefined) break b2386;
l25 = l24;
l26 = f430(l0,l1); if (l26 === undefined) break b2386;
l27 = l26;
l28 = [];
b2387: {
l29 = f429(l0,l1); if (l29 === undefined) break b2387;
l30 = l29;
l31 = b_count(l30); if (l31 === undefined) break b2387;
l32 = l31;
l33 = 0;
l34 = b_gt(l32,l33); if (l34 === undefined) break b2387;
if ((l34 === false)) break b2387;
l35 = f412(l0,l1); if (l35 === undefined) break b2387;
l36 = l35;
l37 = f64(l0,l1,"complete_entry",l36); if (l37 === undefined) break b2387;
l38 = l37;
l28.push(l38);
}
l39 = l28;
l40 = f429(l0,l1); if (l40 === undefined) break b2386;
l41 = l40;
l42 = new O18(l17,l27,l39,l41,l21);
l43 = f24(l0,l1,l23,l25,l9,l42); if (l43 === undefined) break b2386;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b2388: {
if (l3 === undefined) break b2388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2389: {
return l2;
}
}
function f432(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2390: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2390;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2390;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2391: {
if (l3 === undefined) break b2391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2392: {
return l2;
}
}
function f433(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2393: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2393;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2393;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2393;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2394: {
if (l3 === undefined) break b2394;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2395: {
return l2;
}
}
function f434(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f435(l0,l1) {
let l3,l2;
b2396: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2397: {
if (l3 === undefined) break b2397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2398: {
return l2;
}
}
function f436(l0,l1) {
let l3,l4,l5,l6,l2;
b2399: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2399;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2399;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2400: {
if (l3 === undefined) break b2400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2401: {
return l2;
}
}
function g437(l0,l1) {
let l3,l4,l5,l6,l2;
b2402: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2402;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2402;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2403: {
if (l3 === undefined) break b2403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2404: {
return l2;
}
}
function f437(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2405: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2405;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2405;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2405;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2406: {
if (l3 === undefined) break b2406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2407: {
return l2;
}
}
function f438(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2408: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2408;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2408;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2408;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2409: {
if (l3 === undefined) break b2409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2410: {
return l2;
}
}
function f439(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function f440(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2411: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2411;
if ((l10 === false)) break b2411;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2412: {
if (l6 === undefined) break b2412;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2413: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f94(l0,l1,l7,l8,l9); if (l10 === undefined) break b2413;
if ((l10 === false)) break b2413;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2414: {
if (l6 === undefined) break b2414;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2415: {
return l2;
}
}
function f441(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2416: {
l4 = undefined;
l5 = l3;
l6 = f437(l0,l1); if (l6 === undefined) break b2416;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2416;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2416;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2416;
l11 = l10;
if (!Array.isArray(l11)) break b2416;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2416;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2416;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2416;
l17 = l15;
l18 = f437(l0,l1); if (l18 === undefined) break b2416;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2416;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2416;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2416;
if ((l22 === false)) break b2416;
l23 = f437(l0,l1); if (l23 === undefined) break b2416;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2416;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2416;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2416;
if ((l27 === false)) break b2416;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2417: {
if (l4 === undefined) break b2417;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2418: {
return l2;
}
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b2419: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2419;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2419;
if ((l5 === false)) break b2419;
l6 = f436(l0,l1); if (l6 === undefined) break b2419;
l7 = H(l6) ? l6.unit : undefined; if (l7 === undefined && (l7 = S(l6, "unit")) === undefined) break b2419;
l8 = l7;
b2420: {
l9 = f441(l0,l1,l8); if (l9 === undefined) break b2420;
if ((l9 === false)) break b2420;
break b2419;}
l10 = f436(l0,l1); if (l10 === undefined) break b2419;
l11 = H(l10) ? l10.unit : undefined; if (l11 === undefined && (l11 = S(l10, "unit")) === undefined) break b2419;
l12 = l11;
l13 = f91(l0,l1,l12); if (l13 === undefined) break b2419;
l14 = l13;
l15 = f439(l0,l1); if (l15 === undefined) break b2419;
l16 = H(l15) ? l15.district_prefixes : undefined; if (l16 === undefined && (l16 = S(l15, "district_prefixes")) === undefined) break b2419;
l17 = l16;
l18 = f92(l0,l1,l14,l17); if (l18 === undefined) break b2419;
l19 = l18;
{
const k2421 = keysOf(l19), v2421 = valuesOf(l19);
for (let n2421 = 0; n2421 < v2421.length; n2421++) {
l20 = k2421 === null ? n2421 : k2421[n2421];
l21 = v2421[n2421];
b2422: {
l22 = l20;
l23 = l21;
l24 = f441(l0,l1,l23); if (l24 === undefined) break b2422;
if ((l24 === false)) break b2422;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2423: {
if (l3 === undefined) break b2423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2424: {
return l2;
}
}
function f442(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2425: {
l2 = new Bare();
}
b2426: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2426;
{
const k2427 = keysOf(l4), v2427 = valuesOf(l4);
for (let n2427 = 0; n2427 < v2427.length; n2427++) {
l5 = k2427 === null ? n2427 : k2427[n2427];
l6 = v2427[n2427];
b2428: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2428;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2429: {
return l2;
}
}
function f443(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2430: {
l2 = new RegoSet();
}
b2431: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2431;
{
const k2432 = keysOf(l4), v2432 = valuesOf(l4);
for (let n2432 = 0; n2432 < v2432.length; n2432++) {
l5 = k2432 === null ? n2432 : k2432[n2432];
l6 = v2432[n2432];
b2433: {
l7 = l5;
l8 = l6;
b2434: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2434;
if ((l9 === false)) break b2434;
break b2433;}
l2.add(l7);
}
}
}
}
b2435: {
return l2;
}
}
function f444(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f445(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2436: {
l4 = undefined;
l5 = l3;
l6 = f443(l0,l1); if (l6 === undefined) break b2436;
l7 = D(l6, l5); if (l7 === undefined) break b2436;
{
const k2437 = keysOf(l7), v2437 = valuesOf(l7);
for (let n2437 = 0; n2437 < v2437.length; n2437++) {
l8 = k2437 === null ? n2437 : k2437[n2437];
l9 = v2437[n2437];
b2438: {
l10 = l8;
l11 = l9;
l12 = f436(l0,l1); if (l12 === undefined) break b2438;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2438;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2438;
if ((l15 === false)) break b2438;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2439: {
if (l4 === undefined) break b2439;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2440: {
l4 = undefined;
l5 = l3;
l6 = f444(l0,l1); if (l6 === undefined) break b2440;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2440;
if ((l8 === false)) break b2440;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2441: {
if (l4 === undefined) break b2441;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2442: {
return l2;
}
}
function f446(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2443: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2443;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2443;
if ((l8 === false)) break b2443;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2443;
if ((l9 === false)) break b2443;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2444: {
if (l4 === undefined) break b2444;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2445: {
return l2;
}
}
function f447(l0,l1) {
let l3,l4,l5,l6,l2;
b2446: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2446;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2446;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2447: {
if (l3 === undefined) break b2447;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2448: {
return l2;
}
}
function f448(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2449: {
b2450: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2450;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2450;
if ((l8 === false)) break b2450;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2451: {
if (l5 !== undefined) break b2451;
l6 = l3;
l7 = l4;
l8 = f91(l0,l1,l6); if (l8 === undefined) break b2451;
l9 = l8;
l10 = f91(l0,l1,l7); if (l10 === undefined) break b2451;
l11 = l10;
if (!Q(l9, l11)) break b2451;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2452: {
if (l5 === undefined) break b2452;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2453: {
return l2;
}
}
function g449(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2454: {
l3 = undefined;
b2455: {
l4 = f437(l0,l1); if (l4 === undefined) break b2455;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2455;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2455;
if ((l6 === false)) break b2455;
break b2454;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2456: {
if (l3 === undefined) break b2456;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2457: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2457;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2457;
l6 = l5;
l7 = f436(l0,l1); if (l7 === undefined) break b2457;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2457;
l9 = l8;
l10 = f448(l0,l1,l6,l9); if (l10 === undefined) break b2457;
if ((l10 === false)) break b2457;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2458: {
if (l3 === undefined) break b2458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2459: {
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
function f450(l0,l1) {
let l3,l4,l5,l6,l2;
b2460: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2460;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2460;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2461: {
if (l3 === undefined) break b2461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2462: {
return l2;
}
}
function g451(l0,l1) {
let l3,l4,l5,l2;
b2463: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2463;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2463;
if (!(l5 === false)) break b2463;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2464: {
if (l3 === undefined) break b2464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2465: {
return l2;
}
}
function f451(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l2;
b2466: {
l3 = undefined;
b2467: {
l4 = f437(l0,l1); if (l4 === undefined) break b2467;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2467;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2467;
if ((l6 === false)) break b2467;
break b2466;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2468: {
if (l3 === undefined) break b2468;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2469: {
l3 = undefined;
b2470: {
l4 = f451(l0,l1); if (l4 === undefined) break b2470;
if ((l4 === false)) break b2470;
break b2469;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2471: {
if (l3 === undefined) break b2471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2472: {
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
let l2,l3,l4,l5,l6,l7,l8;
b2473: {
l2 = new RegoSet();
}
b2474: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2474;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2474;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2474;
if ((l7 === false)) break b2474;
l2.add("user.unit");
}
b2475: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2475;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2475;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2475;
if ((l7 === false)) break b2475;
l2.add("user.post_ends_on");
}
b2476: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2476;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2476;
l6 = null;
if (!Q(l5, l6)) break b2476;
l2.add("user.post_ends_on");
}
b2477: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2477;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2477;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2477;
if ((l7 === false)) break b2477;
l2.add("account.application_form");
}
b2478: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2478;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2478;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2478;
if ((l7 === false)) break b2478;
l2.add("account.confidentiality_pledge");
}
b2479: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2479;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2479;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2479;
if ((l7 === false)) break b2479;
l2.add("account.default_password");
}
b2480: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2480;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2480;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2480;
if ((l7 === false)) break b2480;
l2.add("account.password_changed_on");
}
b2481: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2481;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2481;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2481;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2481;
if ((l8 === false)) break b2481;
l2.add("session.idle_minutes");
}
b2482: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2482;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2482;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2482;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2482;
if ((l8 === false)) break b2482;
l2.add("client.ip");
}
b2483: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2483;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2483;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2483;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2483;
if ((l8 === false)) break b2483;
l2.add("client.allowed_ips");
}
b2484: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2484;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2484;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2484;
if ((l7 === false)) break b2484;
l2.add("query.within_approved_scope");
}
b2485: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2485;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2485;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2485;
if ((l7 === false)) break b2485;
l2.add("query.purpose_listed");
}
b2486: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2486;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2486;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2486;
if ((l7 === false)) break b2486;
l2.add("query.fields");
}
b2487: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2487;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2487;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2487;
if ((l7 === false)) break b2487;
l2.add("account.approved_from");
}
b2488: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2488;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2488;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2488;
if ((l7 === false)) break b2488;
l2.add("account.approved_until");
}
b2489: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2489;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2489;
l6 = null;
if (!Q(l5, l6)) break b2489;
l2.add("account.approved_until");
}
b2490: {
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
let l2,l3,l4,l5,l6,l7;
b2491: {
l2 = new RegoSet();
}
b2492: {
l3 = undefined;
b2493: {
l4 = f445(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2493;
if ((l4 === false)) break b2493;
break b2492;}
l2.add("confidentiality_pledge_missing");
}
b2494: {
l3 = undefined;
b2495: {
l4 = f445(l0,l1,"password_expired"); if (l4 === undefined) break b2495;
if ((l4 === false)) break b2495;
break b2494;}
l5 = f453(l0,l1); if (l5 === undefined) break b2494;
l6 = l5;
b2496: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2496;
if ((l7 === false)) break b2496;
break b2494;}
l2.add("password_expired");
}
b2497: {
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
function f455(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2498: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2498;
if (!(l8 === "exceeded")) break b2498;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2498;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2498;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2498;
if ((l12 === false)) break b2498;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2499: {
if (l5 === undefined) break b2499;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2500: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2500;
if (!(l8 === "reached")) break b2500;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2500;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2500;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2500;
if ((l12 === false)) break b2500;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2501: {
if (l5 === undefined) break b2501;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2502: {
return l2;
}
}
function f456(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2503: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2503;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2503;
if ((l8 === false)) break b2503;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2503;
if ((l9 === false)) break b2503;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2504: {
if (l4 === undefined) break b2504;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2505: {
return l2;
}
}
function g457(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2506: {
l2 = new RegoSet();
}
b2507: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2507;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2507;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2507;
if (!(l6 === "active")) break b2507;
l2.add("linkage_not_active");
}
b2508: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2508;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2508;
if (!(l5 === "service")) break b2508;
l2.add("personal_account_not_served");
}
b2509: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2509;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2509;
l6 = l5;
l7 = f438(l0,l1); if (l7 === undefined) break b2509;
l8 = l7;
l9 = f439(l0,l1); if (l9 === undefined) break b2509;
l10 = l9;
l11 = f440(l0,l1,l6,l8,l10); if (l11 === undefined) break b2509;
if ((l11 === false)) break b2509;
l2.add("unit_not_listed");
}
b2510: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2510;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2510;
l6 = l5;
l7 = f441(l0,l1,l6); if (l7 === undefined) break b2510;
if ((l7 === false)) break b2510;
l2.add("unit_not_listed");
}
b2511: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2511;
if ((l4 === false)) break b2511;
l2.add("unit_not_listed");
}
b2512: {
l3 = undefined;
l4 = f445(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2512;
if ((l4 === false)) break b2512;
l2.add("role_may_not_query");
}
b2513: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2513;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2513;
l6 = null;
if (!Q(l5, l6)) break b2513;
l2.add("post_ended");
}
b2514: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2514;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2514;
l6 = l5;
l7 = f446(l0,l1,l6); if (l7 === undefined) break b2514;
if ((l7 === false)) break b2514;
l2.add("post_ended");
}
b2515: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2515;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2515;
if (!(l5 === true)) break b2515;
l6 = f449(l0,l1); if (l6 === undefined) break b2515;
if ((l6 === false)) break b2515;
l7 = f452(l0,l1); if (l7 === undefined) break b2515;
if ((l7 === false)) break b2515;
l2.add("right_not_approved");
}
b2516: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2516;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2516;
l6 = f436(l0,l1); if (l6 === undefined) break b2516;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2516;
if (!Q(l5, l7)) break b2516;
l8 = f436(l0,l1); if (l8 === undefined) break b2516;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2516;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2516;
if ((l11 === false)) break b2516;
l2.add("account_not_own");
}
b2517: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2517;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2517;
if (!(l5 === "active")) break b2517;
l2.add("account_not_active");
}
b2518: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2518;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2518;
if (!(l5 === "locked")) break b2518;
b2519: {
l6 = f437(l0,l1); if (l6 === undefined) break b2519;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2519;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2519;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2519;
if ((l9 === false)) break b2519;
break b2518;}
l2.add("account_not_active");
}
b2520: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2520;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2520;
if (!(l5 === true)) break b2520;
l2.add("application_form_missing");
}
b2521: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2521;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2521;
if (!(l5 === true)) break b2521;
l2.add("confidentiality_pledge_missing");
}
b2522: {
l3 = undefined;
b2523: {
l4 = f445(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2523;
if ((l4 === false)) break b2523;
break b2522;}
l2.add("confidentiality_pledge_missing");
}
b2524: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2524;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2524;
if (!(l5 === false)) break b2524;
l2.add("default_password");
}
b2525: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2525;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2525;
if ((l6 === false)) break b2525;
l7 = f447(l0,l1); if (l7 === undefined) break b2525;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2525;
l9 = l8;
l10 = f433(l0,l1); if (l10 === undefined) break b2525;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2525;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2525;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2525;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2525;
l15 = l14;
l16 = f45(l0,l1,l9,l15); if (l16 === undefined) break b2525;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2525;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2525;
if ((l20 === false)) break b2525;
l2.add("password_expired");
}
b2526: {
l3 = undefined;
l4 = f454(l0,l1); if (l4 === undefined) break b2526;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2526;
if ((l6 === false)) break b2526;
l2.add("password_expired");
}
b2527: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2527;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2527;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2527;
l7 = l6;
l8 = f433(l0,l1); if (l8 === undefined) break b2527;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2527;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2527;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2527;
l12 = l11;
l13 = f455(l0,l1,l7,l12); if (l13 === undefined) break b2527;
if ((l13 === false)) break b2527;
l2.add("session_idle");
}
b2528: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2528;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2528;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2528;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2528;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2528;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2528;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2528;
if ((l12 === false)) break b2528;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2528;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2528;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2528;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2528;
if ((l17 === false)) break b2528;
l2.add("ip_not_whitelisted");
}
b2529: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2529;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2529;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2529;
if ((l7 === false)) break b2529;
l2.add("case_number_missing");
}
b2530: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2530;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2530;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2530;
if ((l7 === false)) break b2530;
l2.add("reason_missing");
}
b2531: {
l3 = undefined;
l4 = [];
b2532: {
l5 = f437(l0,l1); if (l5 === undefined) break b2532;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2532;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2532;
{
const k2533 = keysOf(l7), v2533 = valuesOf(l7);
for (let n2533 = 0; n2533 < v2533.length; n2533++) {
l8 = k2533 === null ? n2533 : k2533[n2533];
l9 = v2533[n2533];
b2534: {
l10 = l8;
l11 = l9;
l12 = f450(l0,l1); if (l12 === undefined) break b2534;
l13 = D(l12, l11); if (l13 === undefined) break b2534;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2534;
if ((l15 === false)) break b2534;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2531;
l18 = l17;
l19 = f437(l0,l1); if (l19 === undefined) break b2531;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2531;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2531;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2531;
if ((l23 === false)) break b2531;
l2.add("statement_missing");
}
b2535: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2535;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2535;
if (!(l5 === true)) break b2535;
l2.add("not_official_use");
}
b2536: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2536;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2536;
if (!(l5 === true)) break b2536;
l2.add("purpose_not_listed");
}
b2537: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2537;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2537;
l6 = l5;
l7 = undefined;
b2538: {
b2539: {
if (!Array.isArray(l6)) break b2539;
break b2538;
}
b2540: {
if (!O(l6)) break b2540;
break b2538;
}
b2541: {
if (!(l6 instanceof RegoSet)) break b2541;
break b2538;
}
break b2537;
}
{
const k2542 = keysOf(l6), v2542 = valuesOf(l6);
for (let n2542 = 0; n2542 < v2542.length; n2542++) {
l9 = k2542 === null ? n2542 : k2542[n2542];
l10 = v2542[n2542];
b2543: {
l11 = l9;
l8 = undefined;
b2544: {
l12 = l10;
l13 = f437(l0,l1); if (l13 === undefined) break b2544;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2544;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2544;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2544;
if ((l17 === false)) break b2544;
l8 = true;
}
if (l8 !== undefined) break b2543;
l7 = true;
}
}
}
if (l7 !== undefined) break b2537;
l2.add("field_not_allowed");
}
b2545: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2545;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2545;
if (!(l5 === true)) break b2545;
l2.add("outside_approved_scope");
}
b2546: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2546;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2546;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2546;
if ((l7 === false)) break b2546;
l2.add("approval_missing");
}
b2547: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2547;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2547;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2547;
if ((l7 === false)) break b2547;
l2.add("approval_not_started");
}
b2548: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2548;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2548;
l6 = l5;
l7 = f456(l0,l1,l6); if (l7 === undefined) break b2548;
if ((l7 === false)) break b2548;
l2.add("approval_expired");
}
b2549: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2549;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2549;
l6 = null;
if (!Q(l5, l6)) break b2549;
l2.add("approval_expired");
}
b2550: {
return l2;
}
}
function f457(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2551: {
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
b2552: {
if (l3 === undefined) break b2552;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2553: {
return l2;
}
}
function f458(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2554: {
l3 = undefined;
l4 = [];
b2555: {
l5 = f437(l0,l1); if (l5 === undefined) break b2555;
{
const k2556 = keysOf(l5), v2556 = valuesOf(l5);
for (let n2556 = 0; n2556 < v2556.length; n2556++) {
l6 = k2556 === null ? n2556 : k2556[n2556];
l7 = v2556[n2556];
b2557: {
l8 = l6;
l9 = l7;
l10 = f458(l0,l1); if (l10 === undefined) break b2557;
l11 = D(l10, l8); if (l11 === undefined) break b2557;
{
const k2558 = keysOf(l11), v2558 = valuesOf(l11);
for (let n2558 = 0; n2558 < v2558.length; n2558++) {
l12 = k2558 === null ? n2558 : k2558[n2558];
l13 = v2558[n2558];
b2559: {
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
b2560: {
if (l3 === undefined) break b2560;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2561: {
return l2;
}
}
function f459(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2562: {
l2 = new RegoSet();
}
b2563: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2564 = keysOf(l5), v2564 = valuesOf(l5);
for (let n2564 = 0; n2564 < v2564.length; n2564++) {
l6 = k2564 === null ? n2564 : k2564[n2564];
l7 = v2564[n2564];
b2565: {
l8 = l6;
l9 = l7;
b2566: {
l10 = f445(l0,l1,l9); if (l10 === undefined) break b2566;
if ((l10 === false)) break b2566;
break b2565;}
l2.add(l9);
}
}
}
}
b2567: {
return l2;
}
}
function f460(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2568: {
l3 = undefined;
l4 = [];
b2569: {
l5 = f459(l0,l1); if (l5 === undefined) break b2569;
{
const k2570 = keysOf(l5), v2570 = valuesOf(l5);
for (let n2570 = 0; n2570 < v2570.length; n2570++) {
l6 = k2570 === null ? n2570 : k2570[n2570];
l7 = v2570[n2570];
b2571: {
l8 = l6;
if (!Array.isArray(l7)) break b2571;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2571;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2571;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2571;
l14 = l12;
l15 = f453(l0,l1); if (l15 === undefined) break b2571;
l16 = l15;
b2572: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2572;
if ((l17 === false)) break b2572;
break b2571;}
l18 = f460(l0,l1); if (l18 === undefined) break b2571;
l19 = l18;
b2573: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2573;
if ((l20 === false)) break b2573;
break b2571;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2574: {
if (l3 === undefined) break b2574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2575: {
return l2;
}
}
function f461(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2576: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2576;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2576;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2576;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2576;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2576;
if (!(l8 === "unset")) break b2576;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2577: {
if (l3 === undefined) break b2577;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2578: {
return l2;
}
}
function f462(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g463(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2579: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2579;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2579;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2579;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2579;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2579;
if (!(l8 === "unset")) break b2579;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2580: {
if (l3 === undefined) break b2580;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2581: {
return l2;
}
}
function f463(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2582: {
l2 = new RegoSet();
}
b2583: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2583;
{
const k2584 = keysOf(l4), v2584 = valuesOf(l4);
for (let n2584 = 0; n2584 < v2584.length; n2584++) {
l5 = k2584 === null ? n2584 : k2584[n2584];
l6 = v2584[n2584];
b2585: {
l7 = l5;
if (!Array.isArray(l6)) break b2585;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2585;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2585;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2585;
l13 = l11;
l2.add(l12);
}
}
}
}
b2586: {
l3 = undefined;
b2587: {
l4 = "password_expired";
l5 = f462(l0,l1); if (l5 === undefined) break b2587;
l6 = l5;
l2.add(l4);
}
b2588: {
l7 = "session_idle";
l8 = f463(l0,l1); if (l8 === undefined) break b2588;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2586;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2586;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2586;
{
const k2589 = keysOf(l13), v2589 = valuesOf(l13);
for (let n2589 = 0; n2589 < v2589.length; n2589++) {
l14 = k2589 === null ? n2589 : k2589[n2589];
l15 = v2589[n2589];
b2590: {
l16 = l14;
b2591: {
l17 = D(l10, l14); if (l17 === undefined) break b2591;
break b2590;}
b2592: {
b2593: {
break b2592;
}
break b2590;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2594: {
return l2;
}
}
function f464(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2595: {
l3 = undefined;
l4 = f457(l0,l1); if (l4 === undefined) break b2595;
l5 = l4;
l6 = f464(l0,l1); if (l6 === undefined) break b2595;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2595;
l9 = l8;
l10 = f437(l0,l1); if (l10 === undefined) break b2595;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2595;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2596: {
if (l3 === undefined) break b2596;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2597: {
return l2;
}
}
function f465(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function f466(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2598: {
b2599: {
l4 = undefined;
l5 = l3;
l6 = f447(l0,l1); if (l6 === undefined) break b2599;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2599;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2599;
l10 = D(l9, l8); if (l10 === undefined) break b2599;
l11 = l10;
l12 = new O9(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2599;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2600: {
if (l4 !== undefined) break b2600;
l5 = l3;
l6 = [];
b2601: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2601;
{
const k2602 = keysOf(l7), v2602 = valuesOf(l7);
for (let n2602 = 0; n2602 < v2602.length; n2602++) {
l8 = k2602 === null ? n2602 : k2602[n2602];
l9 = v2602[n2602];
b2603: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2603;
l13 = l12;
l14 = f436(l0,l1); if (l14 === undefined) break b2603;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2603;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2603;
if ((l17 === false)) break b2603;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2603;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2600;
l23 = l22;
l24 = new O9(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2600;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2604: {
if (l4 !== undefined) break b2604;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2605: {
if (l4 === undefined) break b2605;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2606: {
return l2;
}
}
function f467(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2607: {
b2608: {
l4 = undefined;
l5 = l3;
l6 = f447(l0,l1); if (l6 === undefined) break b2608;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2608;
if (!(l7 === true)) break b2608;
b2609: {
l8 = f449(l0,l1); if (l8 === undefined) break b2609;
if ((l8 === false)) break b2609;
break b2608;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2608;
l10 = l9;
l11 = f466(l0,l1,l10); if (l11 === undefined) break b2608;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2610: {
if (l4 !== undefined) break b2610;
l5 = l3;
l6 = f447(l0,l1); if (l6 === undefined) break b2610;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2610;
if (!(l7 === true)) break b2610;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2610;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2611: {
if (l4 !== undefined) break b2611;
l5 = l3;
l6 = f466(l0,l1,l5); if (l6 === undefined) break b2611;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2612: {
if (l4 === undefined) break b2612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2613: {
return l2;
}
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2614: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2614;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2614;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2615: {
if (l3 === undefined) break b2615;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2616: {
return l2;
}
}
function f468(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2617: {
l3 = undefined;
l4 = new RegoSet();
b2618: {
l5 = f450(l0,l1); if (l5 === undefined) break b2618;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2618;
{
const k2619 = keysOf(l6), v2619 = valuesOf(l6);
for (let n2619 = 0; n2619 < v2619.length; n2619++) {
l7 = k2619 === null ? n2619 : k2619[n2619];
l8 = v2619[n2619];
b2620: {
l9 = l7;
l10 = l8;
l11 = f437(l0,l1); if (l11 === undefined) break b2620;
l12 = H(l11) ? l11.field_not_allowed : undefined; if (l12 === undefined && (l12 = S(l11, "field_not_allowed")) === undefined) break b2620;
l13 = H(l12) ? l12.fields : undefined; if (l13 === undefined && (l13 = S(l12, "fields")) === undefined) break b2620;
l14 = l13;
b2621: {
l15 = b_internal_member_2(l10,l14); if (l15 === undefined) break b2621;
if ((l15 === false)) break b2621;
break b2620;}
l16 = 10;
l17 = b_format_int(l9,l16); if (l17 === undefined) break b2620;
l18 = l17;
l19 = ["query.fields[",l18,"]"];
l20 = b_concat("",l19); if (l20 === undefined) break b2620;
l21 = l20;
l22 = l21;
l4.add(l22);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2622: {
if (l3 === undefined) break b2622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2623: {
return l2;
}
}
function f469(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2624: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2624;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2624;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2624;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2625: {
if (l3 === undefined) break b2625;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2626: {
return l2;
}
}
function f470(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2627: {
l3 = undefined;
l4 = new RegoSet();
b2628: {
l5 = f465(l0,l1); if (l5 === undefined) break b2628;
{
const k2629 = keysOf(l5), v2629 = valuesOf(l5);
for (let n2629 = 0; n2629 < v2629.length; n2629++) {
l6 = k2629 === null ? n2629 : k2629[n2629];
l7 = v2629[n2629];
b2630: {
l8 = l6;
l9 = l7;
l10 = f467(l0,l1,l9); if (l10 === undefined) break b2630;
l11 = l10;
l12 = new Bare();
b2631: {
l13 = f468(l0,l1); if (l13 === undefined) break b2631;
l12["account_not_active"] = l13;
}
b2632: {
l14 = f469(l0,l1); if (l14 === undefined) break b2632;
l12["field_not_allowed"] = l14;
}
b2633: {
l15 = f470(l0,l1); if (l15 === undefined) break b2633;
l12["linkage_not_active"] = l15;
}
b2634: {
b2635: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2635;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2635;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2635;
l16 = merge(l19, l12);
break b2634;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2630;
l23 = l22;
l24 = f72(l0,l1,l8,l11,l23); if (l24 === undefined) break b2630;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
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
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g472(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2638: {
l2 = new RegoSet();
}
b2639: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2639;
{
const k2640 = keysOf(l4), v2640 = valuesOf(l4);
for (let n2640 = 0; n2640 < v2640.length; n2640++) {
l5 = k2640 === null ? n2640 : k2640[n2640];
l6 = v2640[n2640];
b2641: {
l7 = l5;
if (!Array.isArray(l6)) break b2641;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2641;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2641;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2641;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b2642: {
l3 = undefined;
b2643: {
l4 = "password_expired";
l5 = f462(l0,l1); if (l5 === undefined) break b2643;
l6 = l5;
l7 = f437(l0,l1); if (l7 === undefined) break b2643;
l8 = D(l7, l4); if (l8 === undefined) break b2643;
if ((l8 === false)) break b2643;
l9 = new O17(l6);
l2.add(l9);
}
b2644: {
l10 = "session_idle";
l11 = f463(l0,l1); if (l11 === undefined) break b2644;
l12 = l11;
l13 = f437(l0,l1); if (l13 === undefined) break b2644;
l14 = D(l13, l10); if (l14 === undefined) break b2644;
if ((l14 === false)) break b2644;
l15 = new O17(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2642;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2642;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2642;
{
const k2645 = keysOf(l19), v2645 = valuesOf(l19);
for (let n2645 = 0; n2645 < v2645.length; n2645++) {
l20 = k2645 === null ? n2645 : k2645[n2645];
l21 = v2645[n2645];
b2646: {
l22 = l20;
b2647: {
l23 = D(l16, l20); if (l23 === undefined) break b2647;
break b2646;}
b2648: {
b2649: {
break b2648;
}
break b2646;
}
l26 = l21;
l27 = f437(l0,l1); if (l27 === undefined) break b2646;
l28 = D(l27, l22); if (l28 === undefined) break b2646;
if ((l28 === false)) break b2646;
l29 = new O17(l26);
l2.add(l29);
}
}
}
}
b2650: {
return l2;
}
}
function f472(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2651: {
b2652: {
l3 = undefined;
l4 = f465(l0,l1); if (l4 === undefined) break b2652;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2652;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2652;
if ((l9 === false)) break b2652;
l10 = f465(l0,l1); if (l10 === undefined) break b2652;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2653: {
if (l3 !== undefined) break b2653;
l4 = f437(l0,l1); if (l4 === undefined) break b2653;
l5 = l4;
l6 = f454(l0,l1); if (l6 === undefined) break b2653;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2653;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2654: {
if (l3 === undefined) break b2654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2655: {
return l2;
}
}
function f473(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2656: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2656;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2656;
l6 = l5;
l7 = f438(l0,l1); if (l7 === undefined) break b2656;
l8 = l7;
l9 = f439(l0,l1); if (l9 === undefined) break b2656;
l10 = l9;
l11 = f94(l0,l1,l6,l8,l10); if (l11 === undefined) break b2656;
if ((l11 === false)) break b2656;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2657: {
if (l3 === undefined) break b2657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2658: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2658;
if ((l4 === false)) break b2658;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2659: {
if (l3 === undefined) break b2659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2660: {
return l2;
}
}
function f474(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l30,l2;
b2661: {
l3 = undefined;
l4 = f437(l0,l1); if (l4 === undefined) break b2661;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2661;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2661;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2661;
{
const k2662 = keysOf(l7), v2662 = valuesOf(l7);
for (let n2662 = 0; n2662 < v2662.length; n2662++) {
l8 = k2662 === null ? n2662 : k2662[n2662];
l9 = v2662[n2662];
b2663: {
l10 = l8;
l11 = l9;
l12 = f436(l0,l1); if (l12 === undefined) break b2663;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2663;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2663;
if ((l15 === false)) break b2663;
l16 = f437(l0,l1); if (l16 === undefined) break b2663;
l17 = H(l16) ? l16.statement_missing : undefined; if (l17 === undefined && (l17 = S(l16, "statement_missing")) === undefined) break b2663;
l18 = H(l17) ? l17.also_asked : undefined; if (l18 === undefined && (l18 = S(l17, "also_asked")) === undefined) break b2663;
l19 = H(l18) ? l18.unless : undefined; if (l19 === undefined && (l19 = S(l18, "unless")) === undefined) break b2663;
l20 = l19;
l21 = undefined;
b2664: {
b2665: {
if (!Array.isArray(l20)) break b2665;
break b2664;
}
b2666: {
if (!O(l20)) break b2666;
break b2664;
}
b2667: {
if (!(l20 instanceof RegoSet)) break b2667;
break b2664;
}
break b2663;
}
{
const k2668 = keysOf(l20), v2668 = valuesOf(l20);
for (let n2668 = 0; n2668 < v2668.length; n2668++) {
l23 = k2668 === null ? n2668 : k2668[n2668];
l24 = v2668[n2668];
b2669: {
l25 = l23;
l22 = undefined;
b2670: {
l26 = l24;
l27 = f436(l0,l1); if (l27 === undefined) break b2670;
l28 = H(l27) ? l27.roles : undefined; if (l28 === undefined && (l28 = S(l27, "roles")) === undefined) break b2670;
l29 = l28;
b2671: {
l30 = b_internal_member_2(l26,l29); if (l30 === undefined) break b2671;
if ((l30 === false)) break b2671;
break b2670;}
l22 = true;
}
if (l22 !== undefined) break b2669;
l21 = true;
}
}
}
if (l21 !== undefined) break b2663;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2672: {
if (l3 === undefined) break b2672;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2673: {
return l2;
}
}
function f475(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g476(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2674: {
l2 = new RegoSet();
}
b2675: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2675;
{
const k2676 = keysOf(l4), v2676 = valuesOf(l4);
for (let n2676 = 0; n2676 < v2676.length; n2676++) {
l5 = k2676 === null ? n2676 : k2676[n2676];
l6 = v2676[n2676];
b2677: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2677;
if ((l9 === false)) break b2677;
l10 = f466(l0,l1,l8); if (l10 === undefined) break b2677;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2677;
l13 = l12;
{
const k2678 = keysOf(l13), v2678 = valuesOf(l13);
for (let n2678 = 0; n2678 < v2678.length; n2678++) {
l14 = k2678 === null ? n2678 : k2678[n2678];
l15 = v2678[n2678];
b2679: {
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
b2680: {
l3 = undefined;
l4 = f465(l0,l1); if (l4 === undefined) break b2680;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2680;
l6 = l5;
l7 = f467(l0,l1,l6); if (l7 === undefined) break b2680;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2680;
l10 = l9;
{
const k2681 = keysOf(l10), v2681 = valuesOf(l10);
for (let n2681 = 0; n2681 < v2681.length; n2681++) {
l11 = k2681 === null ? n2681 : k2681[n2681];
l12 = v2681[n2681];
b2682: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2683: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2683;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2683;
if ((l5 === false)) break b2683;
l6 = f474(l0,l1); if (l6 === undefined) break b2683;
if ((l6 === false)) break b2683;
l7 = f437(l0,l1); if (l7 === undefined) break b2683;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2683;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2683;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2683;
l12 = l11;
{
const k2684 = keysOf(l12), v2684 = valuesOf(l12);
for (let n2684 = 0; n2684 < v2684.length; n2684++) {
l13 = k2684 === null ? n2684 : k2684[n2684];
l14 = v2684[n2684];
b2685: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2686: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2686;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2686;
if ((l5 === false)) break b2686;
l6 = f475(l0,l1); if (l6 === undefined) break b2686;
if ((l6 === false)) break b2686;
l7 = f437(l0,l1); if (l7 === undefined) break b2686;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2686;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2686;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2686;
l12 = l11;
{
const k2687 = keysOf(l12), v2687 = valuesOf(l12);
for (let n2687 = 0; n2687 < v2687.length; n2687++) {
l13 = k2687 === null ? n2687 : k2687[n2687];
l14 = v2687[n2687];
b2688: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2689: {
return l2;
}
}
function f476(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g476(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g477(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2690: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2690;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2690;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2690;
if ((l7 === false)) break b2690;
l8 = f436(l0,l1); if (l8 === undefined) break b2690;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2690;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2690;
if ((l11 === false)) break b2690;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2691: {
if (l3 === undefined) break b2691;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2692: {
return l2;
}
}
function f477(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2693: {
b2694: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2694;
if ((l4 === false)) break b2694;
l5 = f434(l0,l1); if (l5 === undefined) break b2694;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2694;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2694;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2694;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2695: {
if (l3 !== undefined) break b2695;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2696: {
if (l3 === undefined) break b2696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2697: {
return l2;
}
}
function f478(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2698: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2698;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2698;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2698;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2698;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2699: {
if (l3 === undefined) break b2699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2700: {
return l2;
}
}
function f479(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2701: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2701;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2701;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2701;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2701;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2702: {
if (l3 === undefined) break b2702;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2703: {
return l2;
}
}
function f480(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g481(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2704: {
l2 = new RegoSet();
}
b2705: {
l3 = undefined;
b2706: {
l4 = "password_expired";
l5 = f479(l0,l1); if (l5 === undefined) break b2706;
l6 = l5;
l7 = f81(l0,l1,l6); if (l7 === undefined) break b2706;
l8 = l7;
{
const k2707 = keysOf(l8), v2707 = valuesOf(l8);
for (let n2707 = 0; n2707 < v2707.length; n2707++) {
l9 = k2707 === null ? n2707 : k2707[n2707];
l10 = v2707[n2707];
b2708: {
l11 = l9;
l12 = l10;
l13 = f473(l0,l1); if (l13 === undefined) break b2708;
l14 = D(l13, l4); if (l14 === undefined) break b2708;
if ((l14 === false)) break b2708;
l2.add(l12);
}
}
}
}
b2709: {
l15 = "session_idle";
l16 = f480(l0,l1); if (l16 === undefined) break b2709;
l17 = l16;
l18 = f81(l0,l1,l17); if (l18 === undefined) break b2709;
l19 = l18;
{
const k2710 = keysOf(l19), v2710 = valuesOf(l19);
for (let n2710 = 0; n2710 < v2710.length; n2710++) {
l20 = k2710 === null ? n2710 : k2710[n2710];
l21 = v2710[n2710];
b2711: {
l22 = l20;
l23 = l21;
l24 = f473(l0,l1); if (l24 === undefined) break b2711;
l25 = D(l24, l15); if (l25 === undefined) break b2711;
if ((l25 === false)) break b2711;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2705;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2705;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2705;
{
const k2712 = keysOf(l29), v2712 = valuesOf(l29);
for (let n2712 = 0; n2712 < v2712.length; n2712++) {
l30 = k2712 === null ? n2712 : k2712[n2712];
l31 = v2712[n2712];
b2713: {
l32 = l30;
b2714: {
l33 = D(l26, l30); if (l33 === undefined) break b2714;
break b2713;}
b2715: {
b2716: {
break b2715;
}
break b2713;
}
l36 = l31;
l37 = f81(l0,l1,l36); if (l37 === undefined) break b2713;
l38 = l37;
{
const k2717 = keysOf(l38), v2717 = valuesOf(l38);
for (let n2717 = 0; n2717 < v2717.length; n2717++) {
l39 = k2717 === null ? n2717 : k2717[n2717];
l40 = v2717[n2717];
b2718: {
l41 = l39;
l42 = l40;
l43 = f473(l0,l1); if (l43 === undefined) break b2718;
l44 = D(l43, l32); if (l44 === undefined) break b2718;
if ((l44 === false)) break b2718;
l2.add(l42);
}
}
}
}
}
}
}
b2719: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2719;
if ((l4 === false)) break b2719;
l5 = f434(l0,l1); if (l5 === undefined) break b2719;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2719;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2719;
l8 = l7;
l9 = f26(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2719;
l10 = l9;
l2.add(l10);
}
b2720: {
return l2;
}
}
function f481(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g481(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g482(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2721: {
b2722: {
l3 = undefined;
b2723: {
l4 = f434(l0,l1); if (l4 === undefined) break b2723;
if ((l4 === false)) break b2723;
break b2722;}
l5 = f435(l0,l1); if (l5 === undefined) break b2722;
l6 = l5;
l7 = [];
b2724: {
l8 = f433(l0,l1); if (l8 === undefined) break b2724;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2722;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2725: {
if (l3 !== undefined) break b2725;
l4 = f471(l0,l1); if (l4 === undefined) break b2725;
l5 = l4;
l6 = f472(l0,l1); if (l6 === undefined) break b2725;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b2725;
l9 = l8;
l10 = l9;
l11 = f434(l0,l1); if (l11 === undefined) break b2725;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2725;
l14 = l13;
l15 = f476(l0,l1); if (l15 === undefined) break b2725;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2725;
l18 = l17;
l19 = f478(l0,l1); if (l19 === undefined) break b2725;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2725;
l22 = l21;
l23 = f435(l0,l1); if (l23 === undefined) break b2725;
l24 = l23;
l25 = f433(l0,l1); if (l25 === undefined) break b2725;
l26 = l25;
l27 = f472(l0,l1); if (l27 === undefined) break b2725;
l28 = l27;
l29 = [];
b2726: {
if (!(l10 === "permit")) break b2726;
l30 = f434(l0,l1); if (l30 === undefined) break b2726;
l31 = l30;
l32 = f68(l0,l1,l31); if (l32 === undefined) break b2726;
l33 = l32;
{
const k2727 = keysOf(l33), v2727 = valuesOf(l33);
for (let n2727 = 0; n2727 < v2727.length; n2727++) {
l34 = k2727 === null ? n2727 : k2727[n2727];
l35 = v2727[n2727];
b2728: {
l36 = l34;
l37 = l35;
l29.push(l37);
}
}
}
}
l38 = l29;
l39 = f471(l0,l1); if (l39 === undefined) break b2725;
l40 = l39;
l41 = f481(l0,l1); if (l41 === undefined) break b2725;
l42 = l41;
l43 = new O18(l22,l28,l38,l40,l42);
l44 = f24(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2725;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2729: {
if (l3 === undefined) break b2729;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2730: {
return l2;
}
}
function f482(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2731: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2731;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2731;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2732: {
if (l3 === undefined) break b2732;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2733: {
return l2;
}
}
function f483(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2734: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2734;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2734;
l6 = l5;
l7 = f483(l0,l1); if (l7 === undefined) break b2734;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2734;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2734;
l10 = D(l9, l6); if (l10 === undefined) break b2734;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2735: {
if (l3 === undefined) break b2735;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2736: {
return l2;
}
}
function f484(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function f485(l0,l1) {
let l3,l2;
b2737: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2738: {
if (l3 === undefined) break b2738;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2739: {
return l2;
}
}
function g486(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2740: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2740;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2740;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2740;
if ((l7 === false)) break b2740;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2740;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2740;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2741: {
if (l3 === undefined) break b2741;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2742: {
return l2;
}
}
function f486(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2743: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2743;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2743;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2743;
if ((l7 === false)) break b2743;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2743;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2743;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2744: {
if (l3 === undefined) break b2744;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2745: {
return l2;
}
}
function f487(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2746: {
b2747: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2747;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2747;
if (!(l5 === "account_closed")) break b2747;
l6 = f487(l0,l1); if (l6 === undefined) break b2747;
l7 = l6;
l8 = f486(l0,l1); if (l8 === undefined) break b2747;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2747;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2748: {
if (l3 !== undefined) break b2748;
l4 = f484(l0,l1); if (l4 === undefined) break b2748;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2748;
if (!(l5 === "event")) break b2748;
l6 = f487(l0,l1); if (l6 === undefined) break b2748;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2749: {
if (l3 === undefined) break b2749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2750: {
return l2;
}
}
function f488(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function f489(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2751: {
b2752: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2752;
l10 = l9;
l11 = l10;
l12 = f44(l0,l1,l11,l7); if (l12 === undefined) break b2752;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2752;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2752;
l22 = l21;
if (!Q(l18, l22)) break b2752;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2752;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2753: {
if (l5 !== undefined) break b2753;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2753;
l10 = l9;
l11 = f44(l0,l1,l10,l7); if (l11 === undefined) break b2753;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2754: {
if (l5 === undefined) break b2754;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2755: {
return l2;
}
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2756: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2756;
l5 = l4;
l6 = f484(l0,l1); if (l6 === undefined) break b2756;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2756;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2756;
l9 = l8;
l10 = f489(l0,l1,l5,l9); if (l10 === undefined) break b2756;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2757: {
if (l3 === undefined) break b2757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2758: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2758;
l5 = l4;
l6 = f484(l0,l1); if (l6 === undefined) break b2758;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2758;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2758;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2758;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2761: {
l2 = new RegoSet();
}
b2762: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2762;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2762;
if (!(l5 === "account_closed")) break b2762;
b2763: {
l6 = f486(l0,l1); if (l6 === undefined) break b2763;
if ((l6 === false)) break b2763;
break b2762;}
l7 = f484(l0,l1); if (l7 === undefined) break b2762;
l8 = l7;
l9 = f26(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2762;
l10 = l9;
l2.add(l10);
}
b2764: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2764;
if ((l4 === false)) break b2764;
l5 = f484(l0,l1); if (l5 === undefined) break b2764;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2764;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2764;
if ((l8 === false)) break b2764;
b2765: {
l9 = f490(l0,l1); if (l9 === undefined) break b2765;
if ((l9 === false)) break b2765;
break b2764;}
l10 = f484(l0,l1); if (l10 === undefined) break b2764;
l11 = l10;
l12 = f26(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2764;
l13 = l12;
l2.add(l13);
}
b2766: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2766;
l5 = l4;
l6 = f490(l0,l1); if (l6 === undefined) break b2766;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2766;
if ((l8 === false)) break b2766;
l9 = f484(l0,l1); if (l9 === undefined) break b2766;
l10 = l9;
l11 = f26(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2766;
l12 = l11;
l2.add(l12);
}
b2767: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2767;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2767;
if (!(l5 === "account_closed")) break b2767;
l6 = f486(l0,l1); if (l6 === undefined) break b2767;
l7 = l6;
l8 = f484(l0,l1); if (l8 === undefined) break b2767;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2767;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2767;
l11 = l10;
l12 = f489(l0,l1,l7,l11); if (l12 === undefined) break b2767;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2767;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2767;
if ((l16 === false)) break b2767;
l17 = f484(l0,l1); if (l17 === undefined) break b2767;
l18 = l17;
l19 = f26(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2767;
l20 = l19;
l2.add(l20);
}
b2768: {
return l2;
}
}
function f491(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2769: {
l2 = new RegoSet();
}
b2770: {
l3 = undefined;
b2771: {
l4 = f487(l0,l1); if (l4 === undefined) break b2771;
if ((l4 === false)) break b2771;
break b2770;}
l5 = new O8("event_on");
l2.add(l5);
}
b2772: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2772;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2772;
if (!(l5 === "unset")) break b2772;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2772;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2772;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2772;
l11 = l10;
l12 = new O17(l11);
l2.add(l12);
}
b2773: {
return l2;
}
}
function f492(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g493(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2774: {
l3 = undefined;
l4 = f488(l0,l1); if (l4 === undefined) break b2774;
if ((l4 === false)) break b2774;
l5 = f484(l0,l1); if (l5 === undefined) break b2774;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2774;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2775: {
if (l3 === undefined) break b2775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2776: {
return l2;
}
}
function f493(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g494(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2777: {
b2778: {
l3 = undefined;
b2779: {
l4 = f484(l0,l1); if (l4 === undefined) break b2779;
if ((l4 === false)) break b2779;
break b2778;}
l5 = f485(l0,l1); if (l5 === undefined) break b2778;
l6 = l5;
l7 = [];
b2780: {
l8 = f483(l0,l1); if (l8 === undefined) break b2780;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2778;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2781: {
if (l3 !== undefined) break b2781;
l4 = f491(l0,l1); if (l4 === undefined) break b2781;
l5 = l4;
l6 = f492(l0,l1); if (l6 === undefined) break b2781;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b2781;
l9 = l8;
l10 = f484(l0,l1); if (l10 === undefined) break b2781;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2781;
l13 = l12;
l14 = f484(l0,l1); if (l14 === undefined) break b2781;
l15 = l14;
l16 = f81(l0,l1,l15); if (l16 === undefined) break b2781;
l17 = l16;
l18 = f485(l0,l1); if (l18 === undefined) break b2781;
l19 = l18;
l20 = f483(l0,l1); if (l20 === undefined) break b2781;
l21 = l20;
l22 = f492(l0,l1); if (l22 === undefined) break b2781;
l23 = l22;
l24 = [];
b2782: {
l25 = f491(l0,l1); if (l25 === undefined) break b2782;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2782;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2782;
if ((l30 === false)) break b2782;
l31 = f484(l0,l1); if (l31 === undefined) break b2782;
l32 = l31;
l33 = f64(l0,l1,"keep_record",l32); if (l33 === undefined) break b2782;
l34 = l33;
l24.push(l34);
}
l35 = l24;
l36 = f491(l0,l1); if (l36 === undefined) break b2781;
l37 = l36;
l38 = new Bare();
b2783: {
l39 = f490(l0,l1); if (l39 === undefined) break b2783;
l38["keep_through"] = l39;
}
b2784: {
l40 = f493(l0,l1); if (l40 === undefined) break b2784;
l38["qualifier"] = l40;
}
b2785: {
b2786: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2786;
l43 = H(l42) ? l42.record_retention : undefined; if (l43 === undefined && (l43 = S(l42, "record_retention")) === undefined) break b2786;
l44 = D(l43, "values"); if (l44 === undefined) break b2786;
l41 = merge(l44, l38);
break b2785;
}
l41 = l38;
}
l45 = l41;
l46 = new O15(l13,l23,l35,l37,l45,l17);
l47 = f24(l0,l1,l19,l21,l9,l46); if (l47 === undefined) break b2781;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2787: {
if (l3 === undefined) break b2787;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2788: {
return l2;
}
}
function f494(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2789: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2789;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2789;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2790: {
if (l3 === undefined) break b2790;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2791: {
return l2;
}
}
function f495(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function f496(l0,l1) {
let l3,l2;
b2792: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2793: {
if (l3 === undefined) break b2793;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2794: {
return l2;
}
}
function g497(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2795: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2795;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2795;
l8 = l7;
l9 = f495(l0,l1); if (l9 === undefined) break b2795;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2795;
l11 = l10;
l12 = f495(l0,l1); if (l12 === undefined) break b2795;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2795;
l14 = l13;
l15 = f495(l0,l1); if (l15 === undefined) break b2795;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2795;
l17 = l16;
l18 = new O58(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2795;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2796: {
if (l3 === undefined) break b2796;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2797: {
return l2;
}
}
function f497(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2798: {
b2799: {
l3 = undefined;
b2800: {
l4 = f495(l0,l1); if (l4 === undefined) break b2800;
if ((l4 === false)) break b2800;
break b2799;}
l5 = f496(l0,l1); if (l5 === undefined) break b2799;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2799;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2801: {
if (l3 !== undefined) break b2801;
l4 = f495(l0,l1); if (l4 === undefined) break b2801;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2801;
l7 = l6;
l8 = f495(l0,l1); if (l8 === undefined) break b2801;
l9 = l8;
l10 = f26(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2801;
l11 = l10;
l12 = f496(l0,l1); if (l12 === undefined) break b2801;
l13 = l12;
l14 = f495(l0,l1); if (l14 === undefined) break b2801;
l15 = l14;
l16 = f497(l0,l1); if (l16 === undefined) break b2801;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f24(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2801;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2802: {
if (l3 === undefined) break b2802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2803: {
return l2;
}
}
function f498(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2804: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2804;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2804;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2805: {
if (l3 === undefined) break b2805;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2806: {
return l2;
}
}
function f499(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2807: {
l3 = undefined;
l4 = f499(l0,l1); if (l4 === undefined) break b2807;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2807;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2807;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2808: {
if (l3 === undefined) break b2808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2809: {
return l2;
}
}
function f500(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f501(l0,l1) {
let l3,l2;
b2810: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2811: {
if (l3 === undefined) break b2811;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2812: {
return l2;
}
}
function g502(l0,l1) {
let l3,l4,l2;
b2813: {
l3 = undefined;
l4 = new O40("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2814: {
if (l3 === undefined) break b2814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2815: {
return l2;
}
}
function f502(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2816: {
b2817: {
l3 = undefined;
b2818: {
l4 = f500(l0,l1); if (l4 === undefined) break b2818;
if ((l4 === false)) break b2818;
break b2817;}
l5 = f501(l0,l1); if (l5 === undefined) break b2817;
l6 = l5;
l7 = [];
b2819: {
l8 = f499(l0,l1); if (l8 === undefined) break b2819;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2817;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2820: {
if (l3 !== undefined) break b2820;
l4 = f502(l0,l1); if (l4 === undefined) break b2820;
l5 = l4;
l6 = f499(l0,l1); if (l6 === undefined) break b2820;
l7 = l6;
l8 = f500(l0,l1); if (l8 === undefined) break b2820;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2820;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2821: {
if (l3 === undefined) break b2821;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2822: {
return l2;
}
}
function f503(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2823: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2823;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2823;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2823;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2823;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2823;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2824: {
if (l3 === undefined) break b2824;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2825: {
return l2;
}
}
function f504(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2826: {
l3 = undefined;
l4 = f504(l0,l1); if (l4 === undefined) break b2826;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2826;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2826;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2827: {
if (l3 === undefined) break b2827;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2828: {
return l2;
}
}
function f505(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2829: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2829;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2829;
l6 = l5;
l7 = f505(l0,l1); if (l7 === undefined) break b2829;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2829;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2829;
if ((l10 === false)) break b2829;
l11 = f505(l0,l1); if (l11 === undefined) break b2829;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2830: {
if (l3 === undefined) break b2830;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2831: {
return l2;
}
}
function f506(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function f507(l0,l1) {
let l3,l2;
b2832: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2833: {
if (l3 === undefined) break b2833;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2834: {
return l2;
}
}
function f508(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2835: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f183(l0,l1); if (l8 === undefined) break b2835;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2835;
l10 = D(l9, l6); if (l10 === undefined) break b2835;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2835;
l13 = l12;
l14 = f183(l0,l1); if (l14 === undefined) break b2835;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2835;
l16 = D(l15, l13); if (l16 === undefined) break b2835;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2836: {
if (l5 === undefined) break b2836;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2837: {
return l2;
}
}
function g509(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2838: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2838;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2838;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2838;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2838;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2838;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2838;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2838;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2838;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2839: {
if (l3 === undefined) break b2839;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2840: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2840;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2840;
l6 = l5;
l7 = f506(l0,l1); if (l7 === undefined) break b2840;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2840;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2840;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2840;
l11 = l10;
l12 = f508(l0,l1,l6,l11); if (l12 === undefined) break b2840;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2841: {
if (l3 === undefined) break b2841;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2842: {
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
b2843: {
l3 = undefined;
l4 = f509(l0,l1); if (l4 === undefined) break b2843;
l5 = l4;
l6 = f33(l0,l1); if (l6 === undefined) break b2843;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2843;
if ((l8 === false)) break b2843;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2844: {
if (l3 === undefined) break b2844;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2845: {
return l2;
}
}
function f510(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2846: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2846;
if ((l4 === false)) break b2846;
l5 = f33(l0,l1); if (l5 === undefined) break b2846;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b2846;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b2846;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2846;
if (!(l13 === "unavailable")) break b2846;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2847: {
if (l3 === undefined) break b2847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2848: {
return l2;
}
}
function f511(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function f512(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2849: {
b2850: {
l4 = undefined;
l5 = l3;
l6 = [];
b2851: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2851;
{
const k2852 = keysOf(l7), v2852 = valuesOf(l7);
for (let n2852 = 0; n2852 < v2852.length; n2852++) {
l8 = k2852 === null ? n2852 : k2852[n2852];
l9 = v2852[n2852];
b2853: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2853;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2853;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2853;
if (!Q(l12, l14)) break b2853;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b2850;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b2850;
if ((l19 === false)) break b2850;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b2850;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b2850;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2850;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2854: {
if (l4 !== undefined) break b2854;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2855: {
if (l4 === undefined) break b2855;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2856: {
return l2;
}
}
function g513(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b2857: {
l2 = new RegoSet();
}
b2858: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2858;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2858;
l7 = l6;
{
const k2859 = keysOf(l7), v2859 = valuesOf(l7);
for (let n2859 = 0; n2859 < v2859.length; n2859++) {
l8 = k2859 === null ? n2859 : k2859[n2859];
l9 = v2859[n2859];
b2860: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2861: {
l3 = undefined;
b2862: {
l4 = f510(l0,l1); if (l4 === undefined) break b2862;
if ((l4 === false)) break b2862;
break b2861;}
l5 = f506(l0,l1); if (l5 === undefined) break b2861;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2861;
l7 = l6;
l8 = f512(l0,l1,l7); if (l8 === undefined) break b2861;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b2861;
l11 = l10;
{
const k2863 = keysOf(l11), v2863 = valuesOf(l11);
for (let n2863 = 0; n2863 < v2863.length; n2863++) {
l12 = k2863 === null ? n2863 : k2863[n2863];
l13 = v2863[n2863];
b2864: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b2865: {
l3 = undefined;
l4 = f510(l0,l1); if (l4 === undefined) break b2865;
if ((l4 === false)) break b2865;
l5 = f506(l0,l1); if (l5 === undefined) break b2865;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2865;
l7 = l6;
l8 = f512(l0,l1,l7); if (l8 === undefined) break b2865;
l9 = l8;
l10 = f506(l0,l1); if (l10 === undefined) break b2865;
l11 = H(l10) ? l10.application : undefined; if (l11 === undefined && (l11 = S(l10, "application")) === undefined) break b2865;
l12 = H(l11) ? l11.before_regulation : undefined; if (l12 === undefined && (l12 = S(l11, "before_regulation")) === undefined) break b2865;
l13 = l12;
l14 = new RegoSet();
l14.add("readings");
l15 = b_object_filter(l13,l14); if (l15 === undefined) break b2865;
l16 = l15;
l17 = b_object_union(l9,l16); if (l17 === undefined) break b2865;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b2865;
l20 = l19;
{
const k2866 = keysOf(l20), v2866 = valuesOf(l20);
for (let n2866 = 0; n2866 < v2866.length; n2866++) {
l21 = k2866 === null ? n2866 : k2866[n2866];
l22 = v2866[n2866];
b2867: {
l23 = l21;
l24 = l22;
l2.add(l24);
}
}
}
}
b2868: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2868;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2868;
l6 = l5;
l7 = f512(l0,l1,l6); if (l7 === undefined) break b2868;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2868;
l10 = l9;
{
const k2869 = keysOf(l10), v2869 = valuesOf(l10);
for (let n2869 = 0; n2869 < v2869.length; n2869++) {
l11 = k2869 === null ? n2869 : k2869[n2869];
l12 = v2869[n2869];
b2870: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2871: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2871;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b2871;
l6 = l5;
l7 = f506(l0,l1); if (l7 === undefined) break b2871;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2871;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b2871;
l10 = D(l9, l6); if (l10 === undefined) break b2871;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2871;
l13 = l12;
{
const k2872 = keysOf(l13), v2872 = valuesOf(l13);
for (let n2872 = 0; n2872 < v2872.length; n2872++) {
l14 = k2872 === null ? n2872 : k2872[n2872];
l15 = v2872[n2872];
b2873: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2874: {
return l2;
}
}
function f513(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2875: {
l3 = undefined;
l4 = [];
b2876: {
b2877: {
l5 = f510(l0,l1); if (l5 === undefined) break b2877;
if ((l5 === false)) break b2877;
break b2876;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2876;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b2876;
l10 = l9;
l11 = f153(l0,l1,l10); if (l11 === undefined) break b2876;
l12 = l11;
l13 = f506(l0,l1); if (l13 === undefined) break b2876;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b2876;
l15 = l14;
l16 = f512(l0,l1,l15); if (l16 === undefined) break b2876;
l17 = l16;
l18 = f509(l0,l1); if (l18 === undefined) break b2876;
l19 = l18;
l20 = new O27("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2878: {
if (l3 === undefined) break b2878;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2879: {
return l2;
}
}
function f514(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2880: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2880;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2880;
l6 = l5;
l7 = f506(l0,l1); if (l7 === undefined) break b2880;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2880;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2880;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2880;
if ((l11 === false)) break b2880;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2880;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b2880;
if (!(l13 === true)) break b2880;
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
function f515(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g516(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2883: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2883;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2883;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2883;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2883;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2883;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2883;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2883;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2883;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2884: {
if (l3 === undefined) break b2884;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2885: {
return l2;
}
}
function f516(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2886: {
l3 = undefined;
l4 = [];
b2887: {
b2888: {
l5 = f515(l0,l1); if (l5 === undefined) break b2888;
if ((l5 === false)) break b2888;
break b2887;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2887;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b2887;
l10 = l9;
l11 = f153(l0,l1,l10); if (l11 === undefined) break b2887;
l12 = l11;
l13 = f506(l0,l1); if (l13 === undefined) break b2887;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b2887;
l15 = l14;
l16 = f512(l0,l1,l15); if (l16 === undefined) break b2887;
l17 = l16;
l18 = f516(l0,l1); if (l18 === undefined) break b2887;
l19 = l18;
l20 = new O27("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2889: {
if (l3 === undefined) break b2889;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2890: {
return l2;
}
}
function f517(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2891: {
l3 = undefined;
l4 = [];
b2892: {
l5 = f515(l0,l1); if (l5 === undefined) break b2892;
if ((l5 === false)) break b2892;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2892;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b2892;
l10 = l9;
l11 = f153(l0,l1,l10); if (l11 === undefined) break b2892;
l12 = l11;
l13 = f516(l0,l1); if (l13 === undefined) break b2892;
l14 = l13;
l15 = f506(l0,l1); if (l15 === undefined) break b2892;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b2892;
l17 = l16;
l18 = new O27("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2893: {
if (l3 === undefined) break b2893;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2894: {
return l2;
}
}
function f518(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2895: {
l3 = undefined;
l4 = [];
b2896: {
l5 = f514(l0,l1); if (l5 === undefined) break b2896;
l6 = l5;
l7 = f517(l0,l1); if (l7 === undefined) break b2896;
l8 = l7;
l9 = f518(l0,l1); if (l9 === undefined) break b2896;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k2897 = keysOf(l12), v2897 = valuesOf(l12);
for (let n2897 = 0; n2897 < v2897.length; n2897++) {
l13 = k2897 === null ? n2897 : k2897[n2897];
l14 = v2897[n2897];
b2898: {
l15 = l13;
l16 = l14;
{
const k2899 = keysOf(l16), v2899 = valuesOf(l16);
for (let n2899 = 0; n2899 < v2899.length; n2899++) {
l17 = k2899 === null ? n2899 : k2899[n2899];
l18 = v2899[n2899];
b2900: {
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
b2901: {
if (l3 === undefined) break b2901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2902: {
return l2;
}
}
function f519(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function f520(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2903: {
l4 = undefined;
l5 = l3;
l6 = f183(l0,l1); if (l6 === undefined) break b2903;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2903;
l8 = D(l7, l5); if (l8 === undefined) break b2903;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2903;
if ((l10 === false)) break b2903;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2904: {
if (l4 === undefined) break b2904;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2905: {
return l2;
}
}
function f521(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2906: {
l4 = undefined;
l5 = l3;
l6 = f520(l0,l1,l5); if (l6 === undefined) break b2906;
if ((l6 === false)) break b2906;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2906;
l9 = l8;
l10 = f520(l0,l1,l9); if (l10 === undefined) break b2906;
if ((l10 === false)) break b2906;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2907: {
if (l4 === undefined) break b2907;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2908: {
return l2;
}
}
function f522(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2909: {
b2910: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2911: {
l8 = f520(l0,l1,l6); if (l8 === undefined) break b2911;
if ((l8 === false)) break b2911;
break b2910;}
l9 = new RegoSet();
b2912: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2912;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2912;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2912;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2913 = keysOf(l19), v2913 = valuesOf(l19);
for (let n2913 = 0; n2913 < v2913.length; n2913++) {
l20 = k2913 === null ? n2913 : k2913[n2913];
l21 = v2913[n2913];
b2914: {
l22 = l20;
l23 = l21;
b2915: {
l24 = f521(l0,l1,l23); if (l24 === undefined) break b2915;
if ((l24 === false)) break b2915;
break b2914;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2914;
l28 = l27;
l29 = new O59(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2916: {
if (l5 !== undefined) break b2916;
l6 = l3;
l7 = l4;
l8 = f183(l0,l1); if (l8 === undefined) break b2916;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2916;
l10 = D(l9, l6); if (l10 === undefined) break b2916;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2916;
if ((l12 === false)) break b2916;
l13 = f183(l0,l1); if (l13 === undefined) break b2916;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2916;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2916;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2916;
l21 = l20;
l22 = new RegoSet();
l23 = new O59(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2917: {
if (l5 !== undefined) break b2917;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2918: {
if (l5 === undefined) break b2918;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2919: {
return l2;
}
}
function g523(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2920: {
l2 = new RegoSet();
}
b2921: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2921;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2921;
l6 = l5;
l7 = f506(l0,l1); if (l7 === undefined) break b2921;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2921;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2921;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2921;
l11 = l10;
l12 = f522(l0,l1,l6,l11); if (l12 === undefined) break b2921;
l13 = l12;
{
const k2922 = keysOf(l13), v2922 = valuesOf(l13);
for (let n2922 = 0; n2922 < v2922.length; n2922++) {
l14 = k2922 === null ? n2922 : k2922[n2922];
l15 = v2922[n2922];
b2923: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2924: {
return l2;
}
}
function f523(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l5,l2;
b2925: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2925;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b2926: {
if (l3 === undefined) break b2926;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2927: {
return l2;
}
}
function f524(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l5,l6,l2;
b2928: {
l3 = undefined;
b2929: {
l4 = f510(l0,l1); if (l4 === undefined) break b2929;
if ((l4 === false)) break b2929;
break b2928;}
l5 = f509(l0,l1); if (l5 === undefined) break b2928;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2930: {
if (l3 === undefined) break b2930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2931: {
return l2;
}
}
function f525(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2932: {
l3 = undefined;
b2933: {
l4 = f510(l0,l1); if (l4 === undefined) break b2933;
if ((l4 === false)) break b2933;
break b2932;}
l5 = f506(l0,l1); if (l5 === undefined) break b2932;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2932;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b2932;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b2932;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b2932;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2932;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b2932;
l15 = l14;
l16 = f508(l0,l1,l15,l12); if (l16 === undefined) break b2932;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2934: {
if (l3 === undefined) break b2934;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2935: {
return l2;
}
}
function f526(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2936: {
l3 = undefined;
l4 = [];
b2937: {
l5 = f506(l0,l1); if (l5 === undefined) break b2937;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b2937;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b2937;
{
const k2938 = keysOf(l7), v2938 = valuesOf(l7);
for (let n2938 = 0; n2938 < v2938.length; n2938++) {
l8 = k2938 === null ? n2938 : k2938[n2938];
l9 = v2938[n2938];
b2939: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2939;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b2939;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b2939;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b2939;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b2939;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b2939;
if ((l21 === false)) break b2939;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2940: {
if (l3 === undefined) break b2940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2941: {
return l2;
}
}
function f527(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2942: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2942;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b2942;
l6 = l5;
l7 = f527(l0,l1); if (l7 === undefined) break b2942;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b2942;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b2942;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2942;
if ((l12 === false)) break b2942;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2943: {
if (l3 === undefined) break b2943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2944: {
return l2;
}
}
function f528(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g529(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b2945: {
l2 = new RegoSet();
}
b2946: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2946;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2946;
l6 = l5;
l7 = f506(l0,l1); if (l7 === undefined) break b2946;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2946;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2946;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2946;
if ((l11 === false)) break b2946;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2946;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b2946;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b2946;
l18 = f517(l0,l1); if (l18 === undefined) break b2946;
{
const k2947 = keysOf(l18), v2947 = valuesOf(l18);
for (let n2947 = 0; n2947 < v2947.length; n2947++) {
l19 = k2947 === null ? n2947 : k2947[n2947];
l20 = v2947[n2947];
b2948: {
l21 = l19;
l22 = l20;
l23 = f159(l0,l1,l22); if (l23 === undefined) break b2948;
l24 = l23;
l25 = new RegoSet();
l25.add("due");
l25.add("overdue");
l26 = b_internal_member_2(l24,l25); if (l26 === undefined) break b2948;
if ((l26 === false)) break b2948;
l27 = f506(l0,l1); if (l27 === undefined) break b2948;
l28 = H(l27) ? l27.fallback : undefined; if (l28 === undefined && (l28 = S(l27, "fallback")) === undefined) break b2948;
l29 = l28;
l30 = f26(l0,l1,"change_admin_password",l29); if (l30 === undefined) break b2948;
l31 = l30;
l2.add(l31);
}
}
}
}
b2949: {
l3 = undefined;
l4 = f517(l0,l1); if (l4 === undefined) break b2949;
{
const k2950 = keysOf(l4), v2950 = valuesOf(l4);
for (let n2950 = 0; n2950 < v2950.length; n2950++) {
l5 = k2950 === null ? n2950 : k2950[n2950];
l6 = v2950[n2950];
b2951: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b2951;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b2951;
if ((l11 === false)) break b2951;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2951;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b2951;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b2951;
if ((l15 === false)) break b2951;
l16 = f527(l0,l1); if (l16 === undefined) break b2951;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2951;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2951;
if ((l21 === false)) break b2951;
b2952: {
l22 = f528(l0,l1); if (l22 === undefined) break b2952;
if ((l22 === false)) break b2952;
break b2951;}
l23 = f506(l0,l1); if (l23 === undefined) break b2951;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b2951;
l25 = l24;
l26 = f512(l0,l1,l25); if (l26 === undefined) break b2951;
l27 = l26;
l28 = f26(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b2951;
l29 = l28;
l2.add(l29);
}
}
}
}
b2953: {
l3 = undefined;
l4 = f511(l0,l1); if (l4 === undefined) break b2953;
l5 = l4;
l6 = f26(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b2953;
l7 = l6;
l2.add(l7);
}
b2954: {
return l2;
}
}
function f529(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l2;
b2955: {
b2956: {
l3 = undefined;
b2957: {
l4 = f506(l0,l1); if (l4 === undefined) break b2957;
if ((l4 === false)) break b2957;
break b2956;}
l5 = f507(l0,l1); if (l5 === undefined) break b2956;
l6 = l5;
l7 = [];
b2958: {
l8 = f504(l0,l1); if (l8 === undefined) break b2958;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2956;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2959: {
if (l3 !== undefined) break b2959;
l4 = f510(l0,l1); if (l4 === undefined) break b2959;
if ((l4 === false)) break b2959;
b2960: {
l5 = f506(l0,l1); if (l5 === undefined) break b2960;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b2960;
if ((l6 === false)) break b2960;
break b2959;}
l7 = f507(l0,l1); if (l7 === undefined) break b2959;
l8 = l7;
l9 = f504(l0,l1); if (l9 === undefined) break b2959;
l10 = l9;
l11 = f513(l0,l1); if (l11 === undefined) break b2959;
l12 = l11;
l13 = new O3(l12);
l14 = f24(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b2959;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2961: {
if (l3 !== undefined) break b2961;
l4 = new RegoSet();
b2962: {
l5 = f519(l0,l1); if (l5 === undefined) break b2962;
{
const k2963 = keysOf(l5), v2963 = valuesOf(l5);
for (let n2963 = 0; n2963 < v2963.length; n2963++) {
l6 = k2963 === null ? n2963 : k2963[n2963];
l7 = v2963[n2963];
b2964: {
l8 = l6;
l9 = l7;
l10 = f159(l0,l1,l9); if (l10 === undefined) break b2964;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f523(l0,l1); if (l13 === undefined) break b2961;
l14 = l13;
l15 = f163(l0,l1,l12,l14); if (l15 === undefined) break b2961;
l16 = l15;
l17 = l16;
l18 = f519(l0,l1); if (l18 === undefined) break b2961;
l19 = l18;
l20 = f165(l0,l1,l19); if (l20 === undefined) break b2961;
l21 = l20;
l22 = f519(l0,l1); if (l22 === undefined) break b2961;
l23 = l22;
l24 = f167(l0,l1,l23,l17); if (l24 === undefined) break b2961;
l25 = l24;
l26 = f507(l0,l1); if (l26 === undefined) break b2961;
l27 = l26;
l28 = f504(l0,l1); if (l28 === undefined) break b2961;
l29 = l28;
l30 = f513(l0,l1); if (l30 === undefined) break b2961;
l31 = l30;
l32 = f523(l0,l1); if (l32 === undefined) break b2961;
l33 = l32;
l34 = new Bare();
b2965: {
l35 = f524(l0,l1); if (l35 === undefined) break b2965;
l34["adjust_by"] = l35;
}
b2966: {
l36 = f525(l0,l1); if (l36 === undefined) break b2966;
l34["apply_by"] = l36;
}
b2967: {
l37 = f526(l0,l1); if (l37 === undefined) break b2967;
l34["apply_by_cautious"] = l37;
}
b2968: {
b2969: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2969;
l40 = H(l39) ? l39.role_change_deadline : undefined; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2969;
l41 = D(l40, "values"); if (l41 === undefined) break b2969;
l38 = merge(l41, l34);
break b2968;
}
l38 = l34;
}
l42 = l38;
l43 = f529(l0,l1); if (l43 === undefined) break b2961;
l44 = l43;
l45 = new O15(l31,l33,l21,l25,l42,l44);
l46 = f24(l0,l1,l27,l29,l17,l45); if (l46 === undefined) break b2961;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2970: {
if (l3 === undefined) break b2970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2971: {
return l2;
}
}
function f530(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2972: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2972;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2972;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2973: {
if (l3 === undefined) break b2973;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2974: {
return l2;
}
}
function f531(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2975: {
l3 = undefined;
l4 = f531(l0,l1); if (l4 === undefined) break b2975;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2975;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2975;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2975;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2976: {
if (l3 === undefined) break b2976;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2977: {
return l2;
}
}
function f532(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f533(l0,l1) {
let l3,l2;
b2978: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2979: {
if (l3 === undefined) break b2979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2980: {
return l2;
}
}
function g534(l0,l1) {
let l3,l4,l5,l6,l2;
b2981: {
l3 = undefined;
l4 = new Bare();
l5 = new O60("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O61("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2982: {
if (l3 === undefined) break b2982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2983: {
return l2;
}
}
function f534(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f535(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2984: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2984;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2984;
if ((l10 === false)) break b2984;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2985: {
if (l5 === undefined) break b2985;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2986: {
return l2;
}
}
function f536(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2987: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2988: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2988;
{
const k2989 = keysOf(l9), v2989 = valuesOf(l9);
for (let n2989 = 0; n2989 < v2989.length; n2989++) {
l10 = k2989 === null ? n2989 : k2989[n2989];
l11 = v2989[n2989];
b2990: {
l12 = l10;
l13 = l11;
b2991: {
l14 = f535(l0,l1,l7,l13); if (l14 === undefined) break b2991;
if ((l14 === false)) break b2991;
break b2990;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2987;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2992: {
if (l5 === undefined) break b2992;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2993: {
return l2;
}
}
function f537(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2994: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2995: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2995;
if ((l8 === false)) break b2995;
break b2994;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2996: {
if (l5 === undefined) break b2996;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2997: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2997;
if ((l8 === false)) break b2997;
l9 = f536(l0,l1,l6,l7); if (l9 === undefined) break b2997;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2997;
l12 = D(l11, l10); if (l12 === undefined) break b2997;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2998: {
if (l5 === undefined) break b2998;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2999: {
return l2;
}
}
function f538(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3000: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3001: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3002 = keysOf(l8), v3002 = valuesOf(l8);
for (let n3002 = 0; n3002 < v3002.length; n3002++) {
l9 = k3002 === null ? n3002 : k3002[n3002];
l10 = v3002[n3002];
b3003: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3003;
if (!(l13 === "unset")) break b3003;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3004: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3004;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3004;
if (!(l17 === "unset")) break b3004;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3000;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3005: {
if (l4 === undefined) break b3005;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3006: {
return l2;
}
}
function f539(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3007: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3008: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3008;
if ((l10 === false)) break b3008;
break b3007;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3009: {
if (l6 === undefined) break b3009;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3010: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3010;
if ((l10 === false)) break b3010;
l11 = f536(l0,l1,l7,l9); if (l11 === undefined) break b3010;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3010;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3010;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3011: {
if (l6 === undefined) break b3011;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3012: {
return l2;
}
}
function f540(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3013: {
b3014: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3014;
if (!(l8 === "up")) break b3014;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3014;
if ((l10 === false)) break b3014;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3015: {
if (l5 !== undefined) break b3015;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3015;
if (!(l8 === "half_up")) break b3015;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3015;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3015;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3015;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3015;
if ((l15 === false)) break b3015;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3016: {
if (l5 !== undefined) break b3016;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3017: {
if (l5 === undefined) break b3017;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3018: {
return l2;
}
}
function f541(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3019: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3019;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3019;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3019;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3019;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3019;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3019;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3019;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3019;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3019;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3019;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3019;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3019;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3019;
l30 = l29;
l31 = l30;
l32 = f540(l0,l1,l18,l7); if (l32 === undefined) break b3019;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3019;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3020: {
if (l5 === undefined) break b3020;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3021: {
return l2;
}
}
function f542(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3022: {
b3023: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3023;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3023;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3023;
if ((l13 === false)) break b3023;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3023;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3024: {
if (l5 !== undefined) break b3024;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3025: {
if (l5 === undefined) break b3025;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3026: {
return l2;
}
}
function f543(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3027: {
b3028: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3028;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3028;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3028;
if ((l13 === false)) break b3028;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3028;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3029: {
if (l5 !== undefined) break b3029;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3030: {
if (l5 === undefined) break b3030;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3031: {
return l2;
}
}
function f544(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3032: {
b3033: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3033;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3033;
if ((l11 === false)) break b3033;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3034: {
if (l5 !== undefined) break b3034;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3035: {
if (l5 === undefined) break b3035;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3036: {
return l2;
}
}
function f545(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3037: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3037;
l9 = l8;
l10 = f541(l0,l1,l7,l9); if (l10 === undefined) break b3037;
l11 = l10;
l12 = [l11,"rate"];
l13 = f542(l0,l1,l12,l6); if (l13 === undefined) break b3037;
l14 = l13;
l15 = f543(l0,l1,l14,l6); if (l15 === undefined) break b3037;
l16 = l15;
l17 = f544(l0,l1,l16,l7); if (l17 === undefined) break b3037;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3038: {
if (l5 === undefined) break b3038;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3039: {
return l2;
}
}
function f546(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3040: {
b3041: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3041;
if ((l8 === false)) break b3041;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3041;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3041;
l14 = l13;
l15 = new O62(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3042: {
if (l5 !== undefined) break b3042;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3043: {
if (l5 === undefined) break b3043;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3044: {
return l2;
}
}
function f547(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3045: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3045;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3045;
if ((l15 === false)) break b3045;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3046: {
if (l7 === undefined) break b3046;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3047: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3047;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3047;
l15 = f545(l0,l1,l9,l10); if (l15 === undefined) break b3047;
l16 = l15;
if (!Array.isArray(l16)) break b3047;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3047;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3047;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3047;
l22 = l20;
l23 = f546(l0,l1,l21,l11); if (l23 === undefined) break b3047;
l24 = l23;
l25 = l24;
l26 = new O63(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3047;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3048: {
if (l7 === undefined) break b3048;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3049: {
return l2;
}
}
function f548(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3050: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3051: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3051;
if (!(l9 === "rate")) break b3051;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3051;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3051;
l13 = l12;
l14 = new O9(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3051;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3051;
l18 = l17;
{
const k3052 = keysOf(l18), v3052 = valuesOf(l18);
for (let n3052 = 0; n3052 < v3052.length; n3052++) {
l19 = k3052 === null ? n3052 : k3052[n3052];
l20 = v3052[n3052];
b3053: {
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
b3054: {
if (l5 === undefined) break b3054;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3055: {
return l2;
}
}
function f549(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3056: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3056;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3056;
if ((l9 === false)) break b3056;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3056;
if ((l11 === false)) break b3056;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3057: {
if (l6 === undefined) break b3057;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3058: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3058;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3058;
l10 = 0;
if (!Q(l9, l10)) break b3058;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3059: {
if (l6 === undefined) break b3059;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3060: {
return l2;
}
}
function f550(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l2;
b3061: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3061;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3061;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3061;
l12 = D(l11, l10); if (l12 === undefined) break b3061;
l13 = l12;
l14 = f537(l0,l1,l7,l13); if (l14 === undefined) break b3061;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3062: {
l18 = f538(l0,l1,l16); if (l18 === undefined) break b3062;
l19 = l18;
{
const k3063 = keysOf(l19), v3063 = valuesOf(l19);
for (let n3063 = 0; n3063 < v3063.length; n3063++) {
l20 = k3063 === null ? n3063 : k3063[n3063];
l21 = v3063[n3063];
b3064: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3064;
l25 = l24;
l26 = f539(l0,l1,l7,l25,l13); if (l26 === undefined) break b3064;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3064;
l30 = l29;
l31 = new O17(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3061;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3061;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3061;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3061;
l40 = l39;
l41 = l40;
l42 = f547(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3061;
l43 = l42;
if (!Array.isArray(l43)) break b3061;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3061;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3061;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3061;
l49 = l47;
l50 = f15(l0,l1,l7); if (l50 === undefined) break b3061;
l51 = l50;
l52 = f15(l0,l1,l16); if (l52 === undefined) break b3061;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b3061;
l55 = l54;
l56 = f548(l0,l1,l49,l16); if (l56 === undefined) break b3061;
l57 = l56;
l58 = b_or(l55,l57); if (l58 === undefined) break b3061;
l59 = l58;
l60 = f81(l0,l1,l16); if (l60 === undefined) break b3061;
l61 = l60;
l62 = [];
b3065: {
if (!(l48 === "required")) break b3065;
l63 = H(l7) ? l7.obligations : undefined; if (l63 === undefined && (l63 = S(l7, "obligations")) === undefined) break b3065;
{
const k3066 = keysOf(l63), v3066 = valuesOf(l63);
for (let n3066 = 0; n3066 < v3066.length; n3066++) {
l64 = k3066 === null ? n3066 : k3066[n3066];
l65 = v3066[n3066];
b3067: {
l66 = l64;
l67 = l65;
l68 = b_object_get(l67,"until",""); if (l68 === undefined) break b3067;
l69 = l68;
b3068: {
l70 = f549(l0,l1,l69,l41,l49); if (l70 === undefined) break b3068;
if ((l70 === false)) break b3068;
break b3067;}
l71 = H(l67) ? l67.code : undefined; if (l71 === undefined && (l71 = S(l67, "code")) === undefined) break b3067;
l72 = l71;
l73 = f64(l0,l1,l72,l67); if (l73 === undefined) break b3067;
l74 = l73;
l62.push(l74);
}
}
}
}
l75 = l62;
l76 = new RegoSet();
b3069: {
if (!(l48 === "required")) break b3069;
l77 = H(l6) ? l6.codes : undefined; if (l77 === undefined && (l77 = S(l6, "codes")) === undefined) break b3069;
l78 = H(l77) ? l77.required : undefined; if (l78 === undefined && (l78 = S(l77, "required")) === undefined) break b3069;
l79 = l78;
l80 = f26(l0,l1,l79,l16); if (l80 === undefined) break b3069;
l81 = l80;
l76.add(l81);
}
l82 = l76;
l83 = new O64(l48);
l84 = new O15(l59,l32,l75,l82,l49,l61);
l83["parts"] = l84;
l85 = l83;
if (l5 === undefined) l5 = l85; else if (!Q(l5, l85)) conflict();
}
b3070: {
if (l5 === undefined) break b3070;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3071: {
return l2;
}
}
function f551(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3072: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f550(l0,l1,l7,l9); if (l10 === undefined) break b3072;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3072;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3072;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3072;
l18 = l17;
l19 = f24(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3072;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3073: {
if (l6 === undefined) break b3073;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3074: {
return l2;
}
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3075: {
b3076: {
l3 = undefined;
b3077: {
l4 = f532(l0,l1); if (l4 === undefined) break b3077;
if ((l4 === false)) break b3077;
break b3076;}
l5 = f533(l0,l1); if (l5 === undefined) break b3076;
l6 = l5;
l7 = [];
b3078: {
l8 = f531(l0,l1); if (l8 === undefined) break b3078;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3076;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3079: {
if (l3 !== undefined) break b3079;
l4 = f534(l0,l1); if (l4 === undefined) break b3079;
l5 = l4;
l6 = f531(l0,l1); if (l6 === undefined) break b3079;
l7 = l6;
l8 = f532(l0,l1); if (l8 === undefined) break b3079;
l9 = l8;
l10 = f551(l0,l1,l5,l7,l9); if (l10 === undefined) break b3079;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3080: {
if (l3 === undefined) break b3080;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3081: {
return l2;
}
}
function f552(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function g553(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3082: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3082;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3082;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3082;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3083: {
if (l3 === undefined) break b3083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3084: {
return l2;
}
}
function f553(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g553(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g554(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3085: {
l3 = undefined;
l4 = f553(l0,l1); if (l4 === undefined) break b3085;
l5 = l4;
l6 = 1;
l7 = f44(l0,l1,l5,l6); if (l7 === undefined) break b3085;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3085;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3086: {
if (l3 === undefined) break b3086;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3087: {
return l2;
}
}
function f554(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g555(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3088: {
b3089: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3089;
if ((l4 === false)) break b3089;
l5 = f6(l0,l1); if (l5 === undefined) break b3089;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3089;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3089;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3090: {
if (l3 !== undefined) break b3090;
l4 = f6(l0,l1); if (l4 === undefined) break b3090;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3091: {
if (l3 === undefined) break b3091;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3092: {
return l2;
}
}
function f555(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g556(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3093: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3093;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3093;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3094: {
if (l3 === undefined) break b3094;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3095: {
return l2;
}
}
function f556(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g557(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3096: {
l3 = undefined;
l4 = f556(l0,l1); if (l4 === undefined) break b3096;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3096;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3096;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3096;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3097: {
if (l3 === undefined) break b3097;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3098: {
return l2;
}
}
function f557(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function f558(l0,l1) {
let l3,l2;
b3099: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3100: {
if (l3 === undefined) break b3100;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3101: {
return l2;
}
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3102: {
l3 = undefined;
l4 = f557(l0,l1); if (l4 === undefined) break b3102;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3102;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3102;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3102;
l10 = l9;
l11 = f553(l0,l1); if (l11 === undefined) break b3102;
l12 = l11;
l13 = f44(l0,l1,l12,l10); if (l13 === undefined) break b3102;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3102;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3103: {
if (l3 === undefined) break b3103;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3104: {
return l2;
}
}
function f559(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3105: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3105;
l5 = l4;
l6 = new Bare();
l7 = new O60("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O61("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3106: {
if (l3 === undefined) break b3106;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3107: {
return l2;
}
}
function f560(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f561(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b3108: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f550(l0,l1,l8,l10); if (l12 === undefined) break b3108;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3108;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3108;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3108;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3108;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3108;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3108;
l25 = D(l24, "values"); if (l25 === undefined) break b3108;
l26 = l25;
l27 = new O43(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3108;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3108;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3108;
l32 = l31;
l33 = new RegoSet();
b3109: {
l34 = f6(l0,l1); if (l34 === undefined) break b3109;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3109;
if ((l36 === false)) break b3109;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3109;
l38 = D(l37, "values"); if (l38 === undefined) break b3109;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3109;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3109;
if ((l42 === false)) break b3109;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3109;
l44 = l43;
l45 = f26(l0,l1,"sample_late",l44); if (l45 === undefined) break b3109;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3108;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3108;
l51 = l50;
l52 = new O65(l23,l29,l49);
l53 = b_object_union(l51,l52); if (l53 === undefined) break b3108;
l54 = l53;
l55 = H(l8) ? l8.decision : undefined; if (l55 === undefined && (l55 = S(l8, "decision")) === undefined) break b3108;
l56 = l55;
l57 = H(l14) ? l14.outcome : undefined; if (l57 === undefined && (l57 = S(l14, "outcome")) === undefined) break b3108;
l58 = l57;
l59 = f24(l0,l1,l56,l9,l58,l54); if (l59 === undefined) break b3108;
l60 = l59;
if (l7 === undefined) l7 = l60; else if (!Q(l7, l60)) conflict();
}
b3110: {
if (l7 === undefined) break b3110;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3111: {
return l2;
}
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3112: {
b3113: {
l3 = undefined;
b3114: {
l4 = f557(l0,l1); if (l4 === undefined) break b3114;
if ((l4 === false)) break b3114;
break b3113;}
l5 = f558(l0,l1); if (l5 === undefined) break b3113;
l6 = l5;
l7 = [];
b3115: {
l8 = f556(l0,l1); if (l8 === undefined) break b3115;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3113;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3116: {
if (l3 !== undefined) break b3116;
l4 = f559(l0,l1); if (l4 === undefined) break b3116;
if ((l4 === false)) break b3116;
l5 = f560(l0,l1); if (l5 === undefined) break b3116;
l6 = l5;
l7 = f556(l0,l1); if (l7 === undefined) break b3116;
l8 = l7;
l9 = f557(l0,l1); if (l9 === undefined) break b3116;
l10 = l9;
l11 = f559(l0,l1); if (l11 === undefined) break b3116;
l12 = l11;
l13 = f561(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3116;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3117: {
if (l3 !== undefined) break b3117;
l4 = f560(l0,l1); if (l4 === undefined) break b3117;
l5 = l4;
l6 = f556(l0,l1); if (l6 === undefined) break b3117;
l7 = l6;
l8 = f557(l0,l1); if (l8 === undefined) break b3117;
l9 = l8;
l10 = f551(l0,l1,l5,l7,l9); if (l10 === undefined) break b3117;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3118: {
if (l3 === undefined) break b3118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3119: {
return l2;
}
}
function f562(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3120: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3120;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3120;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3121: {
if (l3 === undefined) break b3121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3122: {
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
let l3,l4,l5,l6,l7,l8,l2;
b3123: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3123;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3123;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3123;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3123;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3124: {
if (l3 === undefined) break b3124;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3125: {
return l2;
}
}
function f564(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function f565(l0,l1) {
let l3,l2;
b3126: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3127: {
if (l3 === undefined) break b3127;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3128: {
return l2;
}
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3129: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3129;
l5 = l4;
l6 = f368(l0,l1,l5); if (l6 === undefined) break b3129;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3130: {
if (l3 === undefined) break b3130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3131: {
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
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3132: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3132;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3132;
l6 = l5;
l7 = f368(l0,l1,l6); if (l7 === undefined) break b3132;
l8 = l7;
l9 = l8;
l10 = f566(l0,l1); if (l10 === undefined) break b3132;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3132;
if ((l12 === false)) break b3132;
l13 = f566(l0,l1); if (l13 === undefined) break b3132;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3132;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3133: {
if (l3 === undefined) break b3133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3134: {
return l2;
}
}
function f567(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function f568(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3135: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3135;
if (!(l8 === "exceeded")) break b3135;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3135;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3135;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3135;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3135;
if ((l15 === false)) break b3135;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3136: {
if (l5 === undefined) break b3136;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3137: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3137;
if (!(l8 === "reached")) break b3137;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3137;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3137;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3137;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3137;
if ((l15 === false)) break b3137;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3138: {
if (l5 === undefined) break b3138;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3139: {
return l2;
}
}
function g569(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3140: {
l2 = new RegoSet();
}
b3141: {
l3 = undefined;
l4 = f567(l0,l1); if (l4 === undefined) break b3141;
l5 = l4;
l6 = f564(l0,l1); if (l6 === undefined) break b3141;
l7 = l6;
l8 = f568(l0,l1,l5,l7); if (l8 === undefined) break b3141;
if ((l8 === false)) break b3141;
l9 = f564(l0,l1); if (l9 === undefined) break b3141;
l10 = l9;
l11 = f26(l0,l1,"session_idle",l10); if (l11 === undefined) break b3141;
l12 = l11;
l2.add(l12);
}
b3142: {
return l2;
}
}
function f569(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g569(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g570(l0,l1) {
let l2,l3,l4,l5,l6;
b3143: {
l2 = new RegoSet();
}
b3144: {
l3 = undefined;
b3145: {
l4 = f567(l0,l1); if (l4 === undefined) break b3145;
if ((l4 === false)) break b3145;
break b3144;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3146: {
l3 = undefined;
l4 = f564(l0,l1); if (l4 === undefined) break b3146;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3146;
if (!(l5 === "unset")) break b3146;
l6 = new O17("session.idle_timeout");
l2.add(l6);
}
b3147: {
return l2;
}
}
function f570(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g570(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g571(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3148: {
l3 = undefined;
l4 = f567(l0,l1); if (l4 === undefined) break b3148;
if ((l4 === false)) break b3148;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3148;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3148;
l7 = l6;
l8 = f564(l0,l1); if (l8 === undefined) break b3148;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3148;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3148;
l11 = l10;
l12 = f378(l0,l1,l7,l11); if (l12 === undefined) break b3148;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3149: {
if (l3 === undefined) break b3149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3150: {
return l2;
}
}
function f571(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g571(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g572(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b3151: {
b3152: {
l3 = undefined;
b3153: {
l4 = f564(l0,l1); if (l4 === undefined) break b3153;
if ((l4 === false)) break b3153;
break b3152;}
l5 = f565(l0,l1); if (l5 === undefined) break b3152;
l6 = l5;
l7 = [];
b3154: {
l8 = f563(l0,l1); if (l8 === undefined) break b3154;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3152;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3155: {
if (l3 !== undefined) break b3155;
l4 = f569(l0,l1); if (l4 === undefined) break b3155;
l5 = l4;
l6 = f570(l0,l1); if (l6 === undefined) break b3155;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b3155;
l9 = l8;
l10 = f564(l0,l1); if (l10 === undefined) break b3155;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3155;
l13 = l12;
l14 = f564(l0,l1); if (l14 === undefined) break b3155;
l15 = l14;
l16 = f81(l0,l1,l15); if (l16 === undefined) break b3155;
l17 = l16;
l18 = f565(l0,l1); if (l18 === undefined) break b3155;
l19 = l18;
l20 = f563(l0,l1); if (l20 === undefined) break b3155;
l21 = l20;
l22 = f570(l0,l1); if (l22 === undefined) break b3155;
l23 = l22;
l24 = [];
b3156: {
l25 = f569(l0,l1); if (l25 === undefined) break b3156;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b3156;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b3156;
if ((l30 === false)) break b3156;
l31 = f564(l0,l1); if (l31 === undefined) break b3156;
l32 = l31;
l33 = f64(l0,l1,"log_out",l32); if (l33 === undefined) break b3156;
l34 = l33;
l24.push(l34);
}
l35 = l24;
l36 = f569(l0,l1); if (l36 === undefined) break b3155;
l37 = l36;
l38 = new Bare();
b3157: {
l39 = f571(l0,l1); if (l39 === undefined) break b3157;
l38["logout_after"] = l39;
}
b3158: {
b3159: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b3159;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b3159;
l43 = D(l42, "values"); if (l43 === undefined) break b3159;
l40 = merge(l43, l38);
break b3158;
}
l40 = l38;
}
l44 = l40;
l45 = new O15(l13,l23,l35,l37,l44,l17);
l46 = f24(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b3155;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
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
function f572(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g573(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3162: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3162;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3162;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3162;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3162;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3162;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3163: {
if (l3 === undefined) break b3163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3164: {
return l2;
}
}
function f573(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g573(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g574(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3165: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3165;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3165;
l6 = l5;
l7 = f573(l0,l1); if (l7 === undefined) break b3165;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3165;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3165;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3165;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3165;
if ((l12 === false)) break b3165;
l13 = f573(l0,l1); if (l13 === undefined) break b3165;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3165;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3165;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3166: {
if (l3 === undefined) break b3166;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3167: {
return l2;
}
}
function f574(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g574(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function f575(l0,l1) {
let l3,l2;
b3168: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3169: {
if (l3 === undefined) break b3169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3170: {
return l2;
}
}
function g576(l0,l1) {
let l3,l4,l5,l6,l2;
b3171: {
l3 = undefined;
l4 = new Bare();
l5 = new O66("roles");
l4["binds"] = l5;
l6 = new O67("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3172: {
if (l3 === undefined) break b3172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3173: {
return l2;
}
}
function f576(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f577(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3174: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3174;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3174;
if ((l10 === false)) break b3174;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3175: {
if (l5 === undefined) break b3175;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3176: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3176;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3176;
if ((l10 === false)) break b3176;
l11 = new RegoSet();
b3177: {
{
const k3178 = keysOf(l7), v3178 = valuesOf(l7);
for (let n3178 = 0; n3178 < v3178.length; n3178++) {
l12 = k3178 === null ? n3178 : k3178[n3178];
l13 = v3178[n3178];
b3179: {
l14 = l12;
l15 = l13;
l16 = f159(l0,l1,l15); if (l16 === undefined) break b3179;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f163(l0,l1,l18,l19); if (l20 === undefined) break b3176;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3180: {
if (l5 === undefined) break b3180;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3181: {
return l2;
}
}
function f578(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l2;
b3182: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3182;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3182;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3182;
l14 = D(l13, l12); if (l14 === undefined) break b3182;
l15 = l14;
l16 = [];
b3183: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3183;
l18 = l17;
l19 = f45(l0,l1,l15,l18); if (l19 === undefined) break b3183;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = [];
b3184: {
l24 = f6(l0,l1); if (l24 === undefined) break b3184;
l25 = l24;
l26 = b_gte(l25,l15); if (l26 === undefined) break b3184;
if ((l26 === false)) break b3184;
{
const k3185 = keysOf(l22), v3185 = valuesOf(l22);
for (let n3185 = 0; n3185 < v3185.length; n3185++) {
l27 = k3185 === null ? n3185 : k3185[n3185];
l28 = v3185[n3185];
b3186: {
l29 = l27;
l30 = l28;
l31 = H(l0) ? l0.facts : undefined; if (l31 === undefined && (l31 = S(l0, "facts")) === undefined) break b3186;
l32 = l31;
l33 = H(l7) ? l7.deadline : undefined; if (l33 === undefined && (l33 = S(l7, "deadline")) === undefined) break b3186;
l34 = H(l33) ? l33.done : undefined; if (l34 === undefined && (l34 = S(l33, "done")) === undefined) break b3186;
l35 = l34;
l36 = null;
l37 = b_object_get(l32,l35,l36); if (l37 === undefined) break b3186;
l38 = l37;
l39 = f153(l0,l1,l38); if (l39 === undefined) break b3186;
l40 = l39;
l41 = H(l7) ? l7.deadline : undefined; if (l41 === undefined && (l41 = S(l7, "deadline")) === undefined) break b3186;
l42 = H(l41) ? l41.act : undefined; if (l42 === undefined && (l42 = S(l41, "act")) === undefined) break b3186;
l43 = l42;
l44 = H(l7) ? l7.deadline : undefined; if (l44 === undefined && (l44 = S(l7, "deadline")) === undefined) break b3186;
l45 = H(l44) ? l44.step : undefined; if (l45 === undefined && (l45 = S(l44, "step")) === undefined) break b3186;
l46 = l45;
l47 = new O27(l43,l46,l40,l30,l9);
l48 = l47;
l23.push(l48);
}
}
}
}
l49 = l23;
l50 = f577(l0,l1,l15,l49); if (l50 === undefined) break b3182;
l51 = l50;
l52 = l51;
l53 = f15(l0,l1,l9); if (l53 === undefined) break b3182;
l54 = l53;
l55 = f165(l0,l1,l49); if (l55 === undefined) break b3182;
l56 = l55;
l57 = f167(l0,l1,l49,l52); if (l57 === undefined) break b3182;
l58 = l57;
l59 = new Bare();
b3187: {
{
const k3188 = keysOf(l22), v3188 = valuesOf(l22);
for (let n3188 = 0; n3188 < v3188.length; n3188++) {
l60 = k3188 === null ? n3188 : k3188[n3188];
l61 = v3188[n3188];
b3189: {
l62 = l60;
l63 = l61;
insertOnce(l59, "due_on", l63);
}
}
}
}
l64 = l59;
l65 = new Bare();
b3190: {
{
const k3191 = keysOf(l22), v3191 = valuesOf(l22);
for (let n3191 = 0; n3191 < v3191.length; n3191++) {
l66 = k3191 === null ? n3191 : k3191[n3191];
l67 = v3191[n3191];
b3192: {
l68 = l66;
l69 = l67;
l70 = f184(l0,l1,l69); if (l70 === undefined) break b3192;
l71 = l70;
insertOnce(l65, "due_if_rolled", l71);
}
}
}
}
l72 = l65;
l73 = b_object_union(l64,l72); if (l73 === undefined) break b3182;
l74 = l73;
l75 = f81(l0,l1,l9); if (l75 === undefined) break b3182;
l76 = l75;
l77 = H(l7) ? l7.decision : undefined; if (l77 === undefined && (l77 = S(l7, "decision")) === undefined) break b3182;
l78 = l77;
l79 = new O32(l54,l56,l58,l74,l76);
l80 = f24(l0,l1,l78,l8,l52,l79); if (l80 === undefined) break b3182;
l81 = l80;
if (l6 === undefined) l6 = l81; else if (!Q(l6, l81)) conflict();
}
b3193: {
if (l6 === undefined) break b3193;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3194: {
return l2;
}
}
function g579(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3195: {
b3196: {
l3 = undefined;
b3197: {
l4 = f574(l0,l1); if (l4 === undefined) break b3197;
if ((l4 === false)) break b3197;
break b3196;}
l5 = f575(l0,l1); if (l5 === undefined) break b3196;
l6 = l5;
l7 = [];
b3198: {
l8 = f573(l0,l1); if (l8 === undefined) break b3198;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3196;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3199: {
if (l3 !== undefined) break b3199;
l4 = f576(l0,l1); if (l4 === undefined) break b3199;
l5 = l4;
l6 = f573(l0,l1); if (l6 === undefined) break b3199;
l7 = l6;
l8 = f574(l0,l1); if (l8 === undefined) break b3199;
l9 = l8;
l10 = f578(l0,l1,l5,l7,l9); if (l10 === undefined) break b3199;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3200: {
if (l3 === undefined) break b3200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3201: {
return l2;
}
}
function f579(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g580(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3202: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3202;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3202;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3202;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3202;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3203: {
if (l3 === undefined) break b3203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3204: {
return l2;
}
}
function f580(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3205: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3205;
l5 = l4;
l6 = f580(l0,l1); if (l6 === undefined) break b3205;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3205;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3205;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3206: {
if (l3 === undefined) break b3206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3207: {
return l2;
}
}
function f581(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3208: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3208;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3208;
l6 = l5;
l7 = f581(l0,l1); if (l7 === undefined) break b3208;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3208;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3208;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3208;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3208;
if ((l12 === false)) break b3208;
l13 = f581(l0,l1); if (l13 === undefined) break b3208;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3208;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3208;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3209: {
if (l3 === undefined) break b3209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3210: {
return l2;
}
}
function f582(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function f583(l0,l1) {
let l3,l2;
b3211: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3212: {
if (l3 === undefined) break b3212;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3213: {
return l2;
}
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3214: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3214;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3214;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3214;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3214;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3215: {
if (l3 === undefined) break b3215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3216: {
return l2;
}
}
function f584(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function f585(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3217: {
b3218: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3218;
l7 = l6;
l8 = f584(l0,l1); if (l8 === undefined) break b3218;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3218;
if ((l10 === false)) break b3218;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3219: {
if (l4 !== undefined) break b3219;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3219;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3219;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3219;
if ((l9 === false)) break b3219;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3220: {
if (l4 !== undefined) break b3220;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3220;
l7 = l6;
l8 = f580(l0,l1); if (l8 === undefined) break b3220;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3220;
if ((l10 === false)) break b3220;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3221: {
if (l4 !== undefined) break b3221;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3222: {
if (l4 === undefined) break b3222;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3223: {
return l2;
}
}
function g586(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b3224: {
b3225: {
l3 = undefined;
b3226: {
l4 = f582(l0,l1); if (l4 === undefined) break b3226;
if ((l4 === false)) break b3226;
break b3225;}
l5 = f583(l0,l1); if (l5 === undefined) break b3225;
l6 = l5;
l7 = [];
b3227: {
l8 = f581(l0,l1); if (l8 === undefined) break b3227;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3225;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3228: {
if (l3 !== undefined) break b3228;
l4 = f582(l0,l1); if (l4 === undefined) break b3228;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3228;
l6 = l5;
l7 = f585(l0,l1,l6); if (l7 === undefined) break b3228;
l8 = l7;
l9 = l8;
l10 = f582(l0,l1); if (l10 === undefined) break b3228;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3228;
l13 = l12;
l14 = f582(l0,l1); if (l14 === undefined) break b3228;
l15 = l14;
l16 = f81(l0,l1,l15); if (l16 === undefined) break b3228;
l17 = l16;
l18 = f583(l0,l1); if (l18 === undefined) break b3228;
l19 = l18;
l20 = f581(l0,l1); if (l20 === undefined) break b3228;
l21 = l20;
l22 = [];
b3229: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3229;
if ((l24 === false)) break b3229;
l25 = f582(l0,l1); if (l25 === undefined) break b3229;
l26 = l25;
l27 = f64(l0,l1,"complete_training",l26); if (l27 === undefined) break b3229;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3230: {
l31 = new O10("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3230;
l34 = l33;
l35 = f582(l0,l1); if (l35 === undefined) break b3230;
l36 = l35;
l37 = f26(l0,l1,l34,l36); if (l37 === undefined) break b3230;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f580(l0,l1); if (l40 === undefined) break b3228;
l41 = l40;
l42 = f582(l0,l1); if (l42 === undefined) break b3228;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3228;
l44 = l43;
l45 = new O48(l13,l29,l39);
l46 = new O68(l41,l44);
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f24(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b3228;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b3231: {
if (l3 === undefined) break b3231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3232: {
return l2;
}
}
function f586(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3233: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3233;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3233;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3234: {
if (l3 === undefined) break b3234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3235: {
return l2;
}
}
function f587(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g588(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3236: {
l3 = undefined;
l4 = f587(l0,l1); if (l4 === undefined) break b3236;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3236;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3236;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3237: {
if (l3 === undefined) break b3237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3238: {
return l2;
}
}
function f588(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f589(l0,l1) {
let l3,l2;
b3239: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3240: {
if (l3 === undefined) break b3240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3241: {
return l2;
}
}
function g590(l0,l1) {
let l3,l4,l2;
b3242: {
l3 = undefined;
l4 = new O40("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3243: {
if (l3 === undefined) break b3243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3244: {
return l2;
}
}
function f590(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g590(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g591(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3245: {
b3246: {
l3 = undefined;
b3247: {
l4 = f588(l0,l1); if (l4 === undefined) break b3247;
if ((l4 === false)) break b3247;
break b3246;}
l5 = f589(l0,l1); if (l5 === undefined) break b3246;
l6 = l5;
l7 = [];
b3248: {
l8 = f587(l0,l1); if (l8 === undefined) break b3248;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3246;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3249: {
if (l3 !== undefined) break b3249;
l4 = f590(l0,l1); if (l4 === undefined) break b3249;
l5 = l4;
l6 = f587(l0,l1); if (l6 === undefined) break b3249;
l7 = l6;
l8 = f588(l0,l1); if (l8 === undefined) break b3249;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b3249;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3250: {
if (l3 === undefined) break b3250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3251: {
return l2;
}
}
function f591(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g591(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g592(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3252: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3252;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3252;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3253: {
if (l3 === undefined) break b3253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3254: {
return l2;
}
}
function f592(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g592(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g593(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3255: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3255;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3255;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3255;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3256: {
if (l3 === undefined) break b3256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3257: {
return l2;
}
}
function f593(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f594(l0,l1) {
let l3,l2;
b3258: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3259: {
if (l3 === undefined) break b3259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3260: {
return l2;
}
}
function g595(l0,l1) {
let l3,l4,l5,l2;
b3261: {
l3 = undefined;
l4 = new Bare();
l5 = new O10("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3262: {
if (l3 === undefined) break b3262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3263: {
return l2;
}
}
function f595(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3264: {
b3265: {
l3 = undefined;
b3266: {
l4 = f593(l0,l1); if (l4 === undefined) break b3266;
if ((l4 === false)) break b3266;
break b3265;}
l5 = f594(l0,l1); if (l5 === undefined) break b3265;
l6 = l5;
l7 = [];
b3267: {
l8 = f592(l0,l1); if (l8 === undefined) break b3267;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3265;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3268: {
if (l3 !== undefined) break b3268;
l4 = f595(l0,l1); if (l4 === undefined) break b3268;
l5 = l4;
l6 = f592(l0,l1); if (l6 === undefined) break b3268;
l7 = l6;
l8 = f593(l0,l1); if (l8 === undefined) break b3268;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b3268;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f596(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.request[267] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/account": f30,
"g0/hdp/account_cleanup/last_review": f32,
"g0/hdp/lib/law/first_day_with_text": f33,
"g0/hdp/account_cleanup/started": f36,
"g0/hdp/account_cleanup/review": f39,
"g0/hdp/account_cleanup/finding_rule": f40,
"g0/hdp/account_cleanup/found": f42,
"g0/hdp/account_cleanup/usable": f48,
"g0/hdp/account_cleanup/unused_since": f49,
"g0/hdp/account_cleanup/idle_from": f50,
"g0/hdp/account_cleanup/idle": f51,
"g0/hdp/account_cleanup/must_notify_from": f53,
"g0/hdp/account_cleanup/holder_notified": f54,
"g0/hdp/account_cleanup/must_notify": f55,
"g0/hdp/account_cleanup/duties": f56,
"g0/hdp/account_cleanup/may_suspend_from": f57,
"g0/hdp/account_cleanup/missing": f58,
"g0/hdp/account_cleanup/shown_period": f60,
"g0/hdp/account_cleanup/notified_too_early": f62,
"g0/hdp/account_cleanup/assumptions": f63,
"g0/hdp/account_cleanup/review_codes": f66,
"g0/hdp/account_cleanup/of_review": f69,
"g0/hdp/account_cleanup/obligations": f71,
"g0/hdp/account_cleanup/reasons": f74,
"g0/hdp/account_cleanup/values/due_on": f75,
"g0/hdp/account_cleanup/values/idle_from": f76,
"g0/hdp/account_cleanup/values/may_suspend_from": f77,
"g0/hdp/account_cleanup/values/must_notify_from": f78,
"g0/hdp/account_cleanup/values/period": f79,
"g0/hdp/account_cleanup/values/unused_since": f80,
"g0/hdp/account_cleanup/warnings": f82,
"g0/hdp/account_cleanup/answer": f83,
"g0/hdp/account_request/version": f84,
"g0/hdp/account_request/rule": f85,
"g0/hdp/account_request/name": f86,
"g0/hdp/account_request/definition": f87,
"g0/hdp/account_request/answer": f121,
"g0/hdp/account_review/version": f122,
"g0/hdp/account_review/rule": f123,
"g0/hdp/account_review/name": f124,
"g0/hdp/account_review/definition": f125,
"g0/hdp/lib/schedule/own_start": f126,
"g0/hdp/account_review/answer": f136,
"g0/hdp/account_sharing/version": f137,
"g0/hdp/account_sharing/rule": f138,
"g0/hdp/account_sharing/name": f139,
"g0/hdp/account_sharing/definition": f140,
"g0/hdp/account_sharing/answer": f142,
"g0/hdp/anomaly_handling/version": f143,
"g0/hdp/anomaly_handling/group": f144,
"g0/hdp/anomaly_handling/rule": f145,
"g0/hdp/anomaly_handling/name": f146,
"g0/hdp/anomaly_handling/open": f148,
"g0/hdp/anomaly_handling/answer": f149,
"g0/hdp/audit_cooperation/version": f150,
"g0/hdp/audit_cooperation/rule": f151,
"g0/hdp/audit_cooperation/name": f152,
"g0/hdp/audit_cooperation/steps": f154,
"g0/hdp/audit_cooperation/announced": f155,
"g0/hdp/audit_cooperation/ready": f156,
"g0/hdp/audit_cooperation/lacking": f157,
"g0/hdp/audit_cooperation/following_up": f158,
"g0/hdp/audit_cooperation/documents_given": f161,
"g0/hdp/audit_cooperation/missing": f162,
"g0/hdp/audit_cooperation/values/documents": f169,
"g0/hdp/audit_cooperation/values/due_on": f170,
"g0/hdp/audit_cooperation/answer": f171,
"g0/hdp/lib/reports/middle": f172,
"g0/hdp/audit_report_deadline/half": f174,
"g0/hdp/audit_report_deadline/version": f175,
"g0/hdp/audit_report_deadline/rule": f176,
"g0/hdp/audit_report_deadline/name": f177,
"g0/hdp/audit_report_deadline/assumptions": f178,
"g0/hdp/audit_report_deadline/values/due_on": f182,
"g0/hdp/lib/workdays/calendar": f183,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f185,
"g0/hdp/audit_report_deadline/unsigned": f186,
"g0/hdp/audit_report_deadline/sent_on": f187,
"g0/hdp/audit_report_deadline/step": f188,
"g0/hdp/audit_report_deadline/done": f189,
"g0/hdp/audit_report_deadline/obligations": f190,
"g0/hdp/audit_report_deadline/forms_readings": f191,
"g0/hdp/audit_report_deadline/warnings": f192,
"g0/hdp/audit_report_deadline/answer": f193,
"g0/hdp/auditor_rotation/version": f194,
"g0/hdp/auditor_rotation/rule": f195,
"g0/hdp/auditor_rotation/name": f196,
"g0/hdp/auditor_rotation/earlier": f197,
"g0/hdp/auditor_rotation/own_months": f198,
"g0/hdp/auditor_rotation/breaks": f199,
"g0/hdp/auditor_rotation/consecutive": f200,
"g0/hdp/auditor_rotation/served": f201,
"g0/hdp/auditor_rotation/reasons": f202,
"g0/hdp/auditor_rotation/named": f203,
"g0/hdp/auditor_rotation/missing": f204,
"g0/hdp/auditor_rotation/answer": f205,
"g0/hdp/batch_acquisition/version": f206,
"g0/hdp/batch_acquisition/group": f207,
"g0/hdp/batch_acquisition/integrity": f208,
"g0/hdp/batch_acquisition/rule": f209,
"g0/hdp/batch_acquisition/name": f210,
"g0/hdp/batch_acquisition/answer": f211,
"g0/hdp/breach_escalation/version": f212,
"g0/hdp/breach_escalation/rule": f213,
"g0/hdp/breach_escalation/name": f214,
"g0/hdp/breach_escalation/ended": f215,
"g0/hdp/breach_escalation/improved": f216,
"g0/hdp/breach_escalation/running": f217,
"g0/hdp/breach_escalation/serious": f218,
"g0/hdp/breach_escalation/beyond_improvement": f219,
"g0/hdp/breach_escalation/ends_at_once": f220,
"g0/hdp/breach_escalation/must_end": f221,
"g0/hdp/breach_escalation/notified": f222,
"g0/hdp/breach_escalation/too_late": f223,
"g0/hdp/breach_escalation/to_do/end_linkage": f224,
"g0/hdp/breach_escalation/to_do/give_notice": f225,
"g0/hdp/breach_escalation/suspended": f226,
"g0/hdp/breach_escalation/to_do/suspend": f227,
"g0/hdp/breach_escalation/to_do/improve": f228,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f229,
"g0/hdp/breach_escalation/steps": f230,
"g0/hdp/breach_escalation/open": f231,
"g0/hdp/breach_escalation/curable": f232,
"g0/hdp/breach_escalation/needed": f233,
"g0/hdp/breach_escalation/known": f234,
"g0/hdp/breach_escalation/missing": f235,
"g0/hdp/breach_escalation/improved_late": f236,
"g0/hdp/breach_escalation/next": f239,
"g0/hdp/breach_escalation/due": f240,
"g0/hdp/breach_escalation/reason_name": f242,
"g0/hdp/breach_escalation/reasons": f243,
"g0/hdp/breach_escalation/answer": f244,
"g0/hdp/data_destruction/current": f245,
"g0/hdp/data_destruction/use_has_ended": f247,
"g0/hdp/data_destruction/confirmed": f249,
"g0/hdp/data_destruction/base_day": f251,
"g0/hdp/data_destruction/law_day": f253,
"g0/hdp/data_destruction/version": f254,
"g0/hdp/data_destruction/rule": f255,
"g0/hdp/data_destruction/name": f256,
"g0/hdp/data_destruction/unconfirmed": f257,
"g0/hdp/data_destruction/legible/destroyed_on": f258,
"g0/hdp/data_destruction/values/destroy_by": f261,
"g0/hdp/data_destruction/destruction": f262,
"g0/hdp/data_destruction/timed": f263,
"g0/hdp/data_destruction/notice": f264,
"g0/hdp/data_destruction/gone_on": f265,
"g0/hdp/data_destruction/values/notify_by": f266,
"g0/hdp/data_destruction/notification": f267,
"g0/hdp/data_destruction/steps": f268,
"g0/hdp/data_destruction/destroying": f269,
"g0/hdp/data_destruction/unrecorded": f270,
"g0/hdp/data_destruction/recorded": f271,
"g0/hdp/data_destruction/obligations": f273,
"g0/hdp/data_destruction/warnings": f275,
"g0/hdp/data_destruction/out_of_order": f276,
"g0/hdp/data_destruction/further_readings": f277,
"g0/hdp/data_destruction/answer": f278,
"g0/hdp/data_export/version": f279,
"g0/hdp/data_export/rule": f280,
"g0/hdp/data_export/name": f281,
"g0/hdp/data_export/given": f282,
"g0/hdp/data_export/codes": f283,
"g0/hdp/data_export/reasons": f284,
"g0/hdp/data_export/missing": f285,
"g0/hdp/data_export/answer": f286,
"g0/hdp/data_use_period/version": f287,
"g0/hdp/data_use_period/rule": f288,
"g0/hdp/data_use_period/name": f289,
"g0/hdp/data_use_period/project_decides": f290,
"g0/hdp/data_use_period/acquired_on": f291,
"g0/hdp/data_use_period/period_ends_on": f292,
"g0/hdp/data_use_period/use_until": f293,
"g0/hdp/data_use_period/over": f294,
"g0/hdp/data_use_period/reasons": f295,
"g0/hdp/data_use_period/missing": f296,
"g0/hdp/data_use_period/values/use_until": f297,
"g0/hdp/data_use_period/warnings": f298,
"g0/hdp/data_use_period/answer": f299,
"g0/hdp/delegated_administration/version": f300,
"g0/hdp/delegated_administration/rule": f301,
"g0/hdp/delegated_administration/name": f302,
"g0/hdp/delegated_administration/grants": f303,
"g0/hdp/delegated_administration/any_unit": f304,
"g0/hdp/delegated_administration/same_unit": f305,
"g0/hdp/delegated_administration/reasons": f306,
"g0/hdp/delegated_administration/answer": f307,
"g0/hdp/document_handling/version": f308,
"g0/hdp/document_handling/rule": f309,
"g0/hdp/document_handling/name": f310,
"g0/hdp/document_handling/definition": f311,
"g0/hdp/document_handling/answer": f312,
"g0/hdp/external_audit_schedule/version": f313,
"g0/hdp/external_audit_schedule/rule": f314,
"g0/hdp/external_audit_schedule/name": f315,
"g0/hdp/external_audit_schedule/definition": f316,
"g0/hdp/external_audit_schedule/answer": f317,
"g0/hdp/internal_audit_schedule/version": f318,
"g0/hdp/internal_audit_schedule/rule": f319,
"g0/hdp/internal_audit_schedule/name": f320,
"g0/hdp/internal_audit_schedule/codes": f321,
"g0/hdp/internal_audit_schedule/started": f322,
"g0/hdp/internal_audit_schedule/first_half": f323,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f324,
"g0/hdp/internal_audit_schedule/due_half": f325,
"g0/hdp/internal_audit_schedule/due_on": f326,
"g0/hdp/internal_audit_schedule/joined_readings": f328,
"g0/hdp/internal_audit_schedule/answer": f329,
"g0/hdp/ip_whitelist/version": f330,
"g0/hdp/ip_whitelist/rule": f331,
"g0/hdp/ip_whitelist/name": f332,
"g0/hdp/ip_whitelist/finding_rule": f333,
"g0/hdp/ip_whitelist/found": f334,
"g0/hdp/ip_whitelist/review": f335,
"g0/hdp/ip_whitelist/changed": f336,
"g0/hdp/ip_whitelist/statuses": f337,
"g0/hdp/ip_whitelist/missing": f338,
"g0/hdp/ip_whitelist/review_codes": f339,
"g0/hdp/ip_whitelist/assumptions": f340,
"g0/hdp/ip_whitelist/reasons": f341,
"g0/hdp/ip_whitelist/answer": f342,
"g0/hdp/liability/version": f343,
"g0/hdp/liability/rule": f344,
"g0/hdp/liability/name": f345,
"g0/hdp/liability/definition": f346,
"g0/hdp/liability/answer": f348,
"g0/hdp/linkage_application/version": f349,
"g0/hdp/linkage_application/rule": f350,
"g0/hdp/linkage_application/name": f351,
"g0/hdp/linkage_application/definition": f352,
"g0/hdp/linkage_application/answer": f353,
"g0/hdp/linkage_need_review/version": f354,
"g0/hdp/linkage_need_review/rule": f355,
"g0/hdp/linkage_need_review/name": f356,
"g0/hdp/linkage_need_review/definition": f357,
"g0/hdp/linkage_need_review/answer": f358,
"g0/hdp/login_lockout/version": f359,
"g0/hdp/login_lockout/rule": f360,
"g0/hdp/login_lockout/name": f361,
"g0/hdp/login_lockout/too_many": f362,
"g0/hdp/login_lockout/approved": f363,
"g0/hdp/login_lockout/unlocked": f364,
"g0/hdp/login_lockout/now": f369,
"g0/hdp/login_lockout/waited": f370,
"g0/hdp/login_lockout/reasons": f371,
"g0/hdp/login_lockout/missing": f372,
"g0/hdp/login_lockout/who_counts": f373,
"g0/hdp/login_lockout/values/locked_until": f379,
"g0/hdp/login_lockout/answer": f380,
"g0/hdp/password_compliance/version": f381,
"g0/hdp/password_compliance/rule": f382,
"g0/hdp/password_compliance/name": f383,
"g0/hdp/password_compliance/changed_on": f384,
"g0/hdp/password_compliance/values/expires_on": f385,
"g0/hdp/password_compliance/classes": f386,
"g0/hdp/password_compliance/broken": f387,
"g0/hdp/password_compliance/lacking/classes": f388,
"g0/hdp/password_compliance/codes": f389,
"g0/hdp/password_compliance/reasons": f390,
"g0/hdp/password_compliance/same_as_previous_given": f391,
"g0/hdp/password_compliance/missing": f392,
"g0/hdp/password_compliance/looked_at": f393,
"g0/hdp/password_compliance/values/may_change_from": f394,
"g0/hdp/password_compliance/answer": f395,
"g0/hdp/personnel_register/version": f396,
"g0/hdp/personnel_register/rule": f397,
"g0/hdp/personnel_register/name": f398,
"g0/hdp/personnel_register/definition": f399,
"g0/hdp/personnel_register/answer": f400,
"g0/hdp/processing_record/version": f401,
"g0/hdp/processing_record/rule": f402,
"g0/hdp/processing_record/name": f403,
"g0/hdp/processing_record/definition": f404,
"g0/hdp/processing_record/answer": f405,
"g0/hdp/purpose_limitation/version": f406,
"g0/hdp/purpose_limitation/rule": f407,
"g0/hdp/purpose_limitation/name": f408,
"g0/hdp/purpose_limitation/definition": f409,
"g0/hdp/purpose_limitation/answer": f410,
"g0/hdp/query_log_completeness/version": f411,
"g0/hdp/query_log_completeness/rule": f412,
"g0/hdp/query_log_completeness/name": f413,
"g0/hdp/query_log_completeness/stated": f414,
"g0/hdp/query_log_completeness/present": f428,
"g0/hdp/query_log_completeness/reasons": f429,
"g0/hdp/query_log_completeness/missing": f430,
"g0/hdp/query_log_completeness/timestamp_readings": f431,
"g0/hdp/query_log_completeness/answer": f432,
"g0/hdp/query_permission/version": f433,
"g0/hdp/query_permission/rule": f434,
"g0/hdp/query_permission/name": f435,
"g0/hdp/query_permission/user": f436,
"g0/hdp/query_permission/checks": f437,
"g0/hdp/query_permission/listed_units": f438,
"g0/hdp/query_permission/full_names": f439,
"g0/hdp/query_permission/district_office_in_full": f442,
"g0/hdp/query_permission/roles_of": f443,
"g0/hdp/query_permission/of_every_role": f444,
"g0/hdp/query_permission/account": f447,
"g0/hdp/query_permission/holds_right": f449,
"g0/hdp/query_permission/query": f450,
"g0/hdp/query_permission/beyond_right": f451,
"g0/hdp/query_permission/within_right": f452,
"g0/hdp/query_permission/given": f453,
"g0/hdp/query_permission/skipped": f454,
"g0/hdp/query_permission/passed": f457,
"g0/hdp/query_permission/needs": f458,
"g0/hdp/query_permission/needed": f459,
"g0/hdp/query_permission/not_asked": f460,
"g0/hdp/query_permission/untold": f461,
"g0/hdp/query_permission/open_numbers/password_expired": f462,
"g0/hdp/query_permission/open_numbers/session_idle": f463,
"g0/hdp/query_permission/undecided": f464,
"g0/hdp/query_permission/failed": f465,
"g0/hdp/query_permission/things/account_not_active": f468,
"g0/hdp/query_permission/things/field_not_allowed": f469,
"g0/hdp/query_permission/things/linkage_not_active": f470,
"g0/hdp/query_permission/reasons": f471,
"g0/hdp/query_permission/missing": f472,
"g0/hdp/query_permission/decisive": f473,
"g0/hdp/query_permission/unit_in_full": f474,
"g0/hdp/query_permission/asked_beyond_the_clause": f475,
"g0/hdp/query_permission/followed": f476,
"g0/hdp/query_permission/both_roles": f477,
"g0/hdp/query_permission/advised": f478,
"g0/hdp/query_permission/numbered/password_expired": f479,
"g0/hdp/query_permission/numbered/session_idle": f480,
"g0/hdp/query_permission/warnings": f481,
"g0/hdp/query_permission/answer": f482,
"g0/hdp/record_retention/version": f483,
"g0/hdp/record_retention/rule": f484,
"g0/hdp/record_retention/name": f485,
"g0/hdp/record_retention/account_closed_on": f486,
"g0/hdp/record_retention/event_on": f487,
"g0/hdp/record_retention/from": f488,
"g0/hdp/record_retention/values/keep_through": f490,
"g0/hdp/record_retention/reasons": f491,
"g0/hdp/record_retention/missing": f492,
"g0/hdp/record_retention/values/qualifier": f493,
"g0/hdp/record_retention/answer": f494,
"g0/hdp/regulation_in_force/version": f495,
"g0/hdp/regulation_in_force/name": f496,
"g0/hdp/regulation_in_force/values": f497,
"g0/hdp/regulation_in_force/answer": f498,
"g0/hdp/role_appointment/version": f499,
"g0/hdp/role_appointment/rule": f500,
"g0/hdp/role_appointment/name": f501,
"g0/hdp/role_appointment/definition": f502,
"g0/hdp/role_appointment/answer": f503,
"g0/hdp/role_change_deadline/version": f504,
"g0/hdp/role_change_deadline/group": f505,
"g0/hdp/role_change_deadline/rule": f506,
"g0/hdp/role_change_deadline/name": f507,
"g0/hdp/role_change_deadline/apply_by": f509,
"g0/hdp/role_change_deadline/not_asked": f510,
"g0/hdp/role_change_deadline/earlier": f511,
"g0/hdp/role_change_deadline/assumptions": f513,
"g0/hdp/role_change_deadline/application": f514,
"g0/hdp/role_change_deadline/unchangeable": f515,
"g0/hdp/role_change_deadline/adjust_by": f516,
"g0/hdp/role_change_deadline/adjustment": f517,
"g0/hdp/role_change_deadline/password_change": f518,
"g0/hdp/role_change_deadline/steps": f519,
"g0/hdp/role_change_deadline/missing": f523,
"g0/hdp/role_change_deadline/values/adjust_by": f524,
"g0/hdp/role_change_deadline/values/apply_by": f525,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f526,
"g0/hdp/role_change_deadline/adjusters": f527,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f528,
"g0/hdp/role_change_deadline/warnings": f529,
"g0/hdp/role_change_deadline/answer": f530,
"g0/hdp/sampling_half_year/version": f531,
"g0/hdp/sampling_half_year/rule": f532,
"g0/hdp/sampling_half_year/name": f533,
"g0/hdp/sampling_half_year/definition": f534,
"g0/hdp/sampling_half_year/answer": f552,
"g0/hdp/sampling_monthly/first_day": f553,
"g0/hdp/sampling_monthly/last_day": f554,
"g0/hdp/sampling_monthly/law_day": f555,
"g0/hdp/sampling_monthly/version": f556,
"g0/hdp/sampling_monthly/rule": f557,
"g0/hdp/sampling_monthly/name": f558,
"g0/hdp/sampling_monthly/due_on": f559,
"g0/hdp/sampling_monthly/definition": f560,
"g0/hdp/sampling_monthly/answer": f562,
"g0/hdp/session_timeout/version": f563,
"g0/hdp/session_timeout/rule": f564,
"g0/hdp/session_timeout/name": f565,
"g0/hdp/session_timeout/now": f566,
"g0/hdp/session_timeout/idle_seconds": f567,
"g0/hdp/session_timeout/reasons": f569,
"g0/hdp/session_timeout/missing": f570,
"g0/hdp/session_timeout/values/logout_after": f571,
"g0/hdp/session_timeout/answer": f572,
"g0/hdp/staff_change_notice/version": f573,
"g0/hdp/staff_change_notice/rule": f574,
"g0/hdp/staff_change_notice/name": f575,
"g0/hdp/staff_change_notice/definition": f576,
"g0/hdp/staff_change_notice/answer": f579,
"g0/hdp/training_hours/last_day": f580,
"g0/hdp/training_hours/version": f581,
"g0/hdp/training_hours/rule": f582,
"g0/hdp/training_hours/name": f583,
"g0/hdp/training_hours/first_day": f584,
"g0/hdp/training_hours/answer": f586,
"g0/hdp/vendor_access/version": f587,
"g0/hdp/vendor_access/rule": f588,
"g0/hdp/vendor_access/name": f589,
"g0/hdp/vendor_access/definition": f590,
"g0/hdp/vendor_access/answer": f591,
"g0/hdp/vendor_audit_schedule/version": f592,
"g0/hdp/vendor_audit_schedule/rule": f593,
"g0/hdp/vendor_audit_schedule/name": f594,
"g0/hdp/vendor_audit_schedule/definition": f595,
"g0/hdp/vendor_audit_schedule/answer": f596
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f83, i, d),
"hdp/account_request/answer": (i, d) => start(f121, i, d),
"hdp/account_review/answer": (i, d) => start(f136, i, d),
"hdp/account_sharing/answer": (i, d) => start(f142, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f149, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f171, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f193, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f205, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f211, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f244, i, d),
"hdp/data_destruction/answer": (i, d) => start(f278, i, d),
"hdp/data_export/answer": (i, d) => start(f286, i, d),
"hdp/data_use_period/answer": (i, d) => start(f299, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f307, i, d),
"hdp/document_handling/answer": (i, d) => start(f312, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f317, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f329, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f342, i, d),
"hdp/liability/answer": (i, d) => start(f348, i, d),
"hdp/linkage_application/answer": (i, d) => start(f353, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f358, i, d),
"hdp/login_lockout/answer": (i, d) => start(f380, i, d),
"hdp/password_compliance/answer": (i, d) => start(f395, i, d),
"hdp/personnel_register/answer": (i, d) => start(f400, i, d),
"hdp/processing_record/answer": (i, d) => start(f405, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f410, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f432, i, d),
"hdp/query_permission/answer": (i, d) => start(f482, i, d),
"hdp/record_retention/answer": (i, d) => start(f494, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f498, i, d),
"hdp/role_appointment/answer": (i, d) => start(f503, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f530, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f552, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f562, i, d),
"hdp/session_timeout/answer": (i, d) => start(f572, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f579, i, d),
"hdp/training_hours/answer": (i, d) => start(f586, i, d),
"hdp/vendor_access/answer": (i, d) => start(f591, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f596, i, d) } };
});
